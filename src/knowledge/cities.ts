/**
 * Cities and towns where meetings, races, championships and training camps are held, or that stand in date lines, by
 * nation. Names in their English form and their own; the spelling without accents is added below. A name that several
 * places share stands under the one that reports mean most often.
 */
import { withPlainSigns } from '../plain-signs.js';

const citiesByNation: Readonly<Record<string, string>> = {
  AFG: `Kabul`,
  ALB: `Tirana, Elbasan, Durrës`,
  ALG: `Algiers, Oran, Constantine, Annaba, Sétif, Tlemcen, Béjaïa, Tizi Ouzou`,
  AND: `Andorra la Vella`,
  ANG: `Luanda, Lubango, Huambo, Benguela`,
  ARG: `
    Buenos Aires, Mar del Plata, Rosario, Concepción del Uruguay, Mendoza, La Plata, Tucumán, Neuquén,
    Bahía Blanca
  `,
  ARM: `Yerevan, Artashat, Gyumri`,
  ARU: `Oranjestad`,
  AUS: `
    Sydney, Melbourne, Brisbane, Perth, Adelaide, Canberra, Hobart, Darwin, Gold Coast, Wollongong, Geelong,
    Ballarat, Bendigo, Launceston, Cairns, Townsville, Stawell, Falls Creek, Parramatta, Homebush, Penrith,
    Box Hill, Sunshine Coast
  `,
  AUT: `
    Vienna, Wien, Salzburg, Graz, Innsbruck, Linz, Götzis, Goetzis, Klagenfurt, St Pölten, St. Pölten, Gmunden,
    Villach, Amstetten, Eisenstadt, Feldkirch, Telfes, Kapfenberg
  `,
  AZE: `Baku, Ganja`,
  BAH: `Nassau, Freeport`,
  BAN: `Dhaka, Chittagong`,
  BAR: `Bridgetown, Wildey`,
  BDI: `Bujumbura, Gitega`,
  BEL: `
    Brussels, Bruxelles, Heusden-Zolder, Heusden, Antwerp, Ghent, Gent, Liège, Bruges, Leuven, Louvain,
    Mechelen, Namur, Charleroi, Mol, Oordegem, Oostende, Ostend, Hasselt, Kessel-Lo, Kortrijk, Lokeren, Ninove,
    Nivelles, Huizingen, Hannut, Merksem, Roeselare, Hulshout, Lummen, Deinze
  `,
  BEN: `Cotonou, Porto-Novo`,
  BHU: `Thimphu`,
  BIH: `Sarajevo, Banja Luka, Zenica, Tuzla, Mostar`,
  BIZ: `Belmopan, Belize City`,
  BLR: `Minsk, Grodno, Hrodna, Gomel, Vitebsk, Mogilev`,
  BOL: `La Paz, Cochabamba, Santa Cruz, Sucre, Tarija`,
  BOT: `Gaborone, Francistown, Maun`,
  BRA: `
    Rio de Janeiro, Rio, São Paulo, Brasília, Belém, Fortaleza, Salvador, Recife, Porto Alegre, Curitiba,
    Belo Horizonte, Bragança Paulista, Campinas, Uberlândia, Goiânia, Manaus, Cuiabá, Cascavel,
    São Bernardo do Campo, Santos, Natal, Florianópolis, Maringá, Londrina, São Leopoldo
  `,
  BRN: `Manama, Isa Town, Riffa`,
  BRU: `Bandar Seri Begawan`,
  BUL: `Sofia, Plovdiv, Pravets, Varna, Stara Zagora, Burgas, Sliven, Ruse, Albena, Samokov, Belmeken`,
  BUR: `Ouagadougou, Bobo-Dioulasso, Bobo Dioulasso`,
  CAF: `Bangui`,
  CAM: `Phnom Penh, Siem Reap`,
  CAN: `
    Toronto, Montréal, Ottawa, Vancouver, Calgary, Edmonton, Winnipeg, Halifax, Quebec City, Québec, Victoria,
    Saskatoon, Regina, Hamilton, Guelph, Burnaby, Langley, Kamloops, Kelowna, Moncton, Fredericton, St John's,
    St. John's, Sherbrooke, Laval, Mississauga, Etobicoke, Oakville, Thunder Bay, Waterloo, Sudbury, Nanaimo,
    Abbotsford, Coquitlam
  `,
  CAY: `George Town`,
  CGO: `Brazzaville, Pointe-Noire`,
  CHA: `N'Djamena, Ndjamena`,
  CHI: `Santiago, Santiago de Chile, Valparaíso, Concepción, Viña del Mar, Temuco, Antofagasta, Iquique, Valdivia`,
  CHN: `
    Beijing, Peking, Shanghai, Guangzhou, Canton, Shenzhen, Nanjing, Wuhan, Hangzhou, Chengdu, Chongqing,
    Tianjin, Xi'an, Xian, Xiamen, Jinan, Suzhou, Taicang, Huangshan, Zhengzhou, Harbin, Shenyang, Dalian,
    Changsha, Kunming, Guiyang, Jinhua, Shaoxing, Hefei, Ningbo, Qingdao, Lanzhou, Zhaoqing, Quzhou, Yangzhou,
    Dongguan, Nanning, Jiaxing, Baotou, Duolun, Meizhou, Lingshui, Sanya, Tengchong, Wuxi, Taiyuan, Ordos
  `,
  CIV: `Abidjan, Yamoussoukro, Bouaké`,
  CMR: `Yaoundé, Douala, Limbe, Bafoussam, Buea`,
  COD: `Kinshasa, Lubumbashi, Goma`,
  COL: `
    Bogotá, Cali, Medellín, Barranquilla, Cartagena de Indias, Bucaramanga, Ibagué, Pereira, Pasto, Tunja,
    Santa Marta
  `,
  COM: `Moroni`,
  CPV: `Praia, Mindelo, Espargos`,
  CRC: `San José, Heredia, Cartago, Alajuela`,
  CRO: `Zagreb, Split, Rijeka, Varaždin, Pula, Zadar, Osijek, Karlovac, Medulin, Sisak, Dubrovnik`,
  CUB: `Havana, La Habana, Santiago de Cuba, Camagüey, Matanzas`,
  CYP: `Nicosia, Limassol, Larnaca, Paphos, Lefkosia`,
  CZE: `
    Prague, Praha, Ostrava, Brno, Třinec, Nehvizdy, Jablonec, Kladno, Pardubice, Olomouc, Plzeň, Pilsen, Turnov,
    Zlín, Tábor, České Budějovice, Ústí nad Labem, Hustopeče, Poděbrady, Karlovy Vary, Mladá Boleslav,
    Domažlice, Kolín, Uherské Hradiště, Hodonín, Litomyšl, Nymburk
  `,
  DEN: `
    Copenhagen, København, Aarhus, Århus, Odense, Aalborg, Esbjerg, Greve, Gentofte, Hvidovre, Randers, Kolding,
    Skive
  `,
  DJI: `Djibouti`,
  DMA: `Roseau`,
  DOM: `Santo Domingo, Santiago de los Caballeros`,
  ECU: `Quito, Guayaquil, Cuenca, Loja, Ambato, Ibarra`,
  EGY: `Cairo, Alexandria, Maadi, Ismailia, Luxor, Giza, Sharm El Sheikh, Sharm el-Sheikh, Port Said`,
  ERI: `Asmara, Massawa, Mendefera`,
  ESA: `San Salvador, Mejicanos`,
  ESP: `
    Madrid, Barcelona, Valencia, Seville, Sevilla, Zaragoza, Saragossa, Málaga, Bilbao, San Sebastián, Oviedo,
    Gijón, Avilés, Santander, Vitoria, Vitoria-Gasteiz, Pamplona, Logroño, Burgos, Valladolid, Salamanca, Soria,
    León, Antequera, Sabadell, Castellón, Alicante, Elche, Murcia, Cartagena, Granada, Huelva, Jerez, Cádiz,
    Córdoba, Almería, A Coruña, La Coruña, Corunna, Vigo, Santiago de Compostela, Tarragona, Reus, Sant Cugat,
    Getafe, Alcobendas, Guadalajara, Ávila, Torrevieja, Gandía, La Nucía, Palma, Palma de Mallorca,
    Santa Cruz de Tenerife, Las Palmas, Tenerife, Andújar, Atapuerca, Elgoibar, Itálica, Ibiza,
    Torrejón de Ardoz, Ciudad Real, El Prat, Nerja, Motril, Moratalaz, Ourense, Salobreña, San Fernando
  `,
  EST: `Tallinn, Tartu, Pärnu, Rakvere, Haapsalu, Kohila`,
  ETH: `
    Addis Ababa, Addis Abeba, Asella, Assela, Bekoji, Hawassa, Awassa, Hawasa, Mekelle, Mekele, Bahir Dar,
    Dire Dawa, Sululta, Jimma, Gondar, Adama, Nazret, Ambo, Debre Birhan, Debre Berhan, Entoto, Sendafa,
    Legetafo, Asela
  `,
  FIJ: `Suva, Nadi, Lautoka`,
  FIN: `
    Helsinki, Tampere, Turku, Espoo, Oulu, Lahti, Jyväskylä, Kuortane, Lapinlahti, Joensuu, Kuopio,
    Lappeenranta, Vaasa, Pori, Lempäälä, Kotka, Mikkeli, Seinäjoki, Hämeenlinna, Raasepori, Kokkola, Vantaa,
    Kajaani, Pihtipudas, Orimattila, Leppävirta, Somero, Salo, Savonlinna
  `,
  FRA: `
    Paris, Marseille, Marseilles, Lyon, Lyons, Nice, Lille, Villeneuve-d'Ascq, Villeneuve d'Ascq, Saint-Denis,
    St-Denis, Bordeaux, Toulouse, Montpellier, Strasbourg, Nantes, Rennes, Liévin, Metz, Nancy, Reims, Grenoble,
    Annecy, Aix-les-Bains, Aix-en-Provence, Albi, Angers, Caen, Charléty, Dijon, Eaubonne, Évry, Font-Romeu,
    Gujan-Mestras, La Rochelle, Le Havre, Le Mans, Limoges, Miramas, Mondeville, Mulhouse, Niort,
    Nogent-sur-Oise, Orléans, Pau, Poitiers, Pontoise, Rouen, Saint-Étienne, St-Étienne, Sotteville,
    Sotteville-lès-Rouen, Talence, Tergnier, Tours, Toulon, Troyes, Valence, Valenciennes, Versailles, Bercy,
    Val-de-Reuil, Clermont-Ferrand, Brest, Besançon, Bondoufle, Carquefou, Décines, Forbach, Franconville,
    Marmande, Montbéliard, Montreuil, Blois, Chamonix, Vittel, Aubagne, Cannes, Antibes, Castres, Compiègne,
    Plouay, Thonon
  `,
  GAB: `Libreville`,
  GAM: `Banjul, Bakau`,
  GBR: `
    London, Birmingham, Manchester, Gateshead, Sheffield, Leeds, Norwich, Crystal Palace, Loughborough, Bedford,
    Bristol, Liverpool, Nottingham, Newcastle, Newcastle upon Tyne, Sunderland, Middlesbrough, Hull, York,
    Bradford, Huddersfield, Wakefield, Doncaster, Rotherham, Barnsley, Leicester, Derby, Stoke, Stoke-on-Trent,
    Wolverhampton, Coventry, Warwick, Leamington Spa, Solihull, Worcester, Gloucester, Cheltenham, Hereford,
    Shrewsbury, Telford, Stafford, Chester, Stockport, Salford, Bolton, Bury, Bury St Edmunds, Oldham, Wigan, Preston, Blackpool,
    Blackburn, Burnley, Lancaster, Warrington, Crewe, Carlisle, Kendal, Durham, Darlington, Stockton,
    Hartlepool, Chelmsford, Colchester, Ipswich, Cambridge, Peterborough, Northampton, Milton Keynes, Luton,
    Watford, St Albans, Hemel Hempstead, Oxford, Reading, Basingstoke, Woking, Guildford, Aldershot,
    Kingston upon Thames, Croydon, Bromley, Tonbridge, Maidstone, Canterbury, Dover, Folkestone, Brighton, Hove,
    Worthing, Eastbourne, Hastings, Crawley, Portsmouth, Southampton, Bournemouth, Poole, Salisbury, Winchester,
    Swindon, Bath, Exeter, Plymouth, Torquay, Truro, Taunton, Yeovil, Wimbledon, Battersea, Twickenham, Hackney,
    Hendon, Parliament Hill, Highgate, Chiswick, Blackheath, Greenwich, Cranford, Mansfield, Lincoln, Grimsby,
    Corby, Kettering, Rugby, Nuneaton, Tamworth, Cannock, Dudley, Walsall, Scarborough, Harrogate, Bingley,
    Skipton, South Shields, Morpeth, Alnwick, Berwick, Trafford, Harrow, Enfield, Ealing, Yate, Bideford,
    Great Yarmouth, King's Lynn, Windsor, Slough, Stretford, Tooting, Eton, Battersea Park, Glasgow, Edinburgh,
    Aberdeen, Dundee, Inverness, Stirling, Falkirk, Grangemouth, Paisley, Kilmarnock, Ayr, Livingston,
    Motherwell, Dunfermline, Kirkcaldy, St Andrews, Oban, Fort William, Dumfries, Scotstoun, Musselburgh,
    Cardiff, Swansea, Newport, Wrexham, Aberystwyth, Bangor, Llanelli, Merthyr Tydfil, Carmarthen, Brecon,
    Llandudno, Deeside, Builth Wells, Belfast, Derry, Londonderry, Antrim, Lisburn, Newry, Armagh, Omagh,
    Enniskillen, Ballymena, Coleraine, Larne, Newtownabbey, Greenisland, Stormont
  `,
  GBS: `Bissau`,
  GEO: `Tbilisi, Batumi, Gori, Gagra`,
  GEQ: `Malabo, Bata`,
  GER: `
    Berlin, Munich, München, Cologne, Köln, Frankfurt, Hamburg, Stuttgart, Düsseldorf, Dortmund, Leverkusen,
    Hannover, Bremen, Dresden, Leipzig, Halle, Jena, Erfurt, Chemnitz, Karl-Marx-Stadt, Karlsruhe, Mannheim,
    Heidelberg, Nuremberg, Nürnberg, Potsdam, Rostock, Neubrandenburg, Magdeburg, Cottbus, Gotha, Göttingen,
    Kassel, Kiel, Lübeck, Ludwigshafen, Mainz, Wiesbaden, Wattenscheid, Bochum, Essen, Duisburg, Ulm, Augsburg,
    Regensburg, Ratingen, Rehlingen, Regis-Breitingen, Sindelfingen, Schönebeck, Pfungstadt, Pliezhausen,
    Paderborn, Braunschweig, Brunswick, Bonn, Aachen, Baunatal, Bernhausen, Bühlertal, Cuxhaven, Dessau,
    Flieden, Fürth, Garbsen, Halberstadt, Hof, Kevelaer, Königs Wusterhausen, Koblenz, Lindau, Löningen,
    Offenburg, Osterode, Saarbrücken, Thum, Trier, Walldorf, Wetzlar, Weinheim, Wolfsburg, Zeulenroda,
    Zweibrücken, Eisenhüttenstadt, Elstal, Kienbaum, Mössingen, Tübingen, Gera, Zwickau
  `,
  GHA: `Accra, Kumasi, Cape Coast, Tamale, Takoradi`,
  GIB: `Gibraltar`,
  GRE: `
    Athens, Athina, Thessaloniki, Salonika, Salonica, Patras, Patra, Kalamata, Kallithea, Trikala, Volos,
    Heraklion, Chania, Larissa, Larisa, Piraeus, Rethymno, Ioannina, Karditsa, Rhodes, Serres
  `,
  GRN: `St George's, St. George's`,
  GUA: `Guatemala City, Quetzaltenango, Cobán`,
  GUI: `Conakry`,
  GUM: `Hagåtña`,
  GUY: `Georgetown, Leonora, Linden`,
  HAI: `Port-au-Prince`,
  HKG: `Hong Kong, Tseung Kwan O`,
  HON: `Tegucigalpa, San Pedro Sula`,
  HUN: `
    Budapest, Székesfehérvár, Debrecen, Szeged, Győr, Pécs, Szombathely, Miskolc, Nyíregyháza, Veszprém, Tata,
    Békéscsaba, Kecskemét, Zalaegerszeg
  `,
  INA: `Jakarta, Palembang, Bali, Surabaya, Bandung, Borobudur, Manado, Makassar, Semarang`,
  IND: `
    Delhi, New Delhi, Mumbai, Bombay, Pune, Poona, Kolkata, Calcutta, Chennai, Madras, Bangalore, Bengaluru,
    Hyderabad, Bhubaneswar, Patiala, Lucknow, Thiruvananthapuram, Trivandrum, Kochi, Cochin, Guntur, Ranchi,
    Guwahati, Sangrur, Ooty, Dharamsala, Mangaluru, Calicut, Kozhikode, Jaipur, Ahmedabad, Panchkula,
    Chandigarh, Warangal, Nadiad, Gandhinagar, Coimbatore, Goa, Shillong, Bhopal, Jamshedpur, Jalandhar,
    Ludhiana, Raipur, Dehradun, Haridwar
  `,
  IRI: `Tehran, Mashhad, Isfahan, Shiraz, Tabriz`,
  IRL: `
    Dublin, Cork, Limerick, Galway, Waterford, Kilkenny, Athlone, Sligo, Tullamore, Santry, Abbottstown,
    Mullingar, Dundalk, Drogheda, Navan, Wexford, Carlow, Ennis, Tralee, Killarney, Letterkenny, Castlebar,
    Naas, Nenagh, Clonmel, Thurles, Mallow, Portlaoise, Leixlip, Raheny, Dunboyne, Belgooly, Moate
  `,
  IRQ: `Baghdad, Basra, Erbil, Sulaymaniyah`,
  ISL: `Reykjavík, Hafnarfjörður, Selfoss, Akureyri`,
  ISR: `Tel Aviv, Jerusalem, Haifa, Tiberias, Netanya, Eilat`,
  ISV: `Charlotte Amalie, St Croix`,
  ITA: `
    Rome, Roma, Milan, Milano, Turin, Torino, Florence, Firenze, Rieti, Naples, Napoli, Bologna, Genoa, Genova,
    Venice, Venezia, Verona, Padua, Padova, Trieste, Bergamo, Brescia, Brixen, Bressanone, Bolzano, Trento,
    Ancona, Pescara, Bari, Catania, Palermo, Cagliari, Sassari, Grosseto, Formia, Caorle, Livorno, Leghorn,
    Modena, Parma, Pavia, Perugia, Pisa, Reggio Emilia, Savona, Sestriere, Siena, Lignano, Lignano Sabbiadoro,
    Tarquinia, Molfetta, Isernia, Jesolo, Udine, Gorizia, Celle Ligure, Conegliano, Nembro, Donnas, Aosta,
    Rovereto, Chiuro, Castelporziano, San Giorgio su Legnano, San Vittore Olona, Castellanza, Castel di Sangro,
    Gavardo, Imola, Rimini, Salerno, Lecce, Viareggio, Ostia, Cesenatico, Macerata, Sulmona, Trapani, Acquaviva,
    Oristano, Misano, Chia, Lucca, Vicenza
  `,
  IVB: `Road Town`,
  JAM: `Kingston, Montego Bay, Spanish Town, Mandeville, Negril, Trelawny, May Pen, Ocho Rios, Mona`,
  JOR: `Amman, Aqaba`,
  JPN: `
    Tokyo, Osaka, Fukuoka, Nagoya, Yokohama, Kyoto, Kobe, Sapporo, Hiroshima, Sendai, Nagano, Niigata, Kawasaki,
    Saitama, Chiba, Hachioji, Kitakyushu, Nobeoka, Beppu, Oita, Marugame, Ohme, Ome, Hakone, Kanazawa, Kumamoto,
    Miyazaki, Kagoshima, Nagasaki, Tottori, Okayama, Kitami, Abashiri, Fukui, Gifu, Shizuoka, Fukuroi,
    Hamamatsu, Ageo, Ichinoseki, Yamaguchi, Hōfu, Hitachinaka, Hiratsuka, Sagamihara, Machida, Odawara, Mito,
    Utsunomiya, Tachikawa, Naha, Matsuyama, Takamatsu, Tokushima, Wakayama, Nara, Otsu, Obihiro, Fukagawa,
    Chitose, Shibetsu, Kasaoka, Toyota, Kakogawa, Nishinomiya, Gotemba, Izumo, Inuyama, Sasebo, Kurume, Himeji,
    Sanyo, Akita, Aomori, Morioka, Yamagata, Toyama
  `,
  KAZ: `Almaty, Astana, Nur-Sultan, Karaganda, Oskemen, Shymkent, Alma-Ata`,
  KEN: `
    Nairobi, Iten, Eldoret, Kaptagat, Mombasa, Kisumu, Nakuru, Thika, Nyahururu, Kapsabet, Kericho, Kisii,
    Nyeri, Embu, Meru, Machakos, Ngong, Kapsait, Kapsowar, Kitale, Kakamega, Bomet, Naivasha, Lodwar, Kajiado,
    Nandi Hills, Molo, Narok, Kabarnet, Eldama Ravine, Marakwet, Kasarani, Kapenguria, Londiani, Kiambu,
    Garissa, Malindi, Lamu, Ruiru, Chepkoilel, Bungoma, Mumias, Siaya, Homa Bay, Lukenya
  `,
  KGZ: `Bishkek, Cholpon-Ata`,
  KOR: `
    Seoul, Busan, Pusan, Daegu, Taegu, Incheon, Gwangju, Gumi, Gunsan, Chuncheon, Gyeongju, Mokpo, Yecheon,
    Jecheon, Daejeon, Jeonju, Pohang, Mungyeong, Yeosu, Goseong, Ulsan, Jeju
  `,
  KOS: `Pristina, Prishtina`,
  KSA: `Riyadh, Jeddah, Jidda, Dammam, Mecca, Medina, Taif`,
  KUW: `Kuwait City`,
  LAO: `Vientiane`,
  LAT: `Riga, Jelgava, Valmiera, Jūrmala, Liepāja, Ventspils, Ogre`,
  LBA: `Tripoli, Benghazi`,
  LBN: `Beirut, Jamhour`,
  LBR: `Monrovia`,
  LCA: `Castries, Gros Islet, Vieux Fort`,
  LES: `Maseru`,
  LIE: `Vaduz, Schaan`,
  LTU: `Vilnius, Kaunas, Palanga, Klaipėda, Šiauliai, Alytus, Druskininkai, Birštonas`,
  LUX: `Luxembourg, Esch-sur-Alzette, Dudelange`,
  MAC: `Macau, Macao`,
  MAD: `Antananarivo`,
  MAR: `
    Rabat, Casablanca, Marrakech, Marrakesh, Ifrane, Fez, Fès, Tangier, Tangiers, Agadir, Meknès, Oujda,
    Khouribga, Ben Guerir, Benguerir, Laâyoune, Settat, Safi, El Jadida, Kenitra, Tetouan, Ouarzazate,
    Beni Mellal
  `,
  MAS: `Kuala Lumpur, Penang, Johor Bahru, Kota Kinabalu, Kuching, Ipoh`,
  MAW: `Lilongwe, Blantyre`,
  MDA: `Chișinău, Tiraspol`,
  MEX: `
    Mexico City, Xalapa, Jalapa, Monterrey, Puebla, Toluca, Querétaro, Tijuana, Chihuahua, Mérida, Veracruz,
    Cancún, Acapulco, Morelia, Mazatlán, Hermosillo, Zapopan, Tlalnepantla, San Luis Potosí, Ciudad Juárez,
    Monclova, Mexicali, Zacatecas
  `,
  MGL: `Ulaanbaatar, Ulan Bator`,
  MKD: `Skopje, Štip`,
  MLI: `Bamako`,
  MLT: `Valletta, Marsa`,
  MNE: `Podgorica, Bar, Budva`,
  MON: `Monaco, Monte Carlo, Monte-Carlo, Fontvieille`,
  MOZ: `Maputo, Beira`,
  MRI: `Réduit, Port Louis, Bambous, Curepipe`,
  MTN: `Nouakchott`,
  MYA: `Yangon, Rangoon, Naypyidaw`,
  NAM: `Windhoek, Swakopmund`,
  NCA: `Managua`,
  NED: `
    Amsterdam, Rotterdam, Hengelo, Utrecht, Eindhoven, The Hague, Den Haag, Apeldoorn, Arnhem, Nijmegen,
    Groningen, Tilburg, Breda, Leiden, Papendal, Schoorl, Egmond, Zwolle, Enschede, Assen, Haarlem, Heerenveen,
    Sittard, Vught, Hoorn, Lisse, Nijverdal, Zevenaar, Emmeloord, Amstelveen, Almere
  `,
  NEP: `Kathmandu, Pokhara`,
  NGR: `
    Lagos, Abuja, Warri, Benin City, Port Harcourt, Asaba, Calabar, Ibadan, Akure, Kano, Kaduna, Bauchi, Jos,
    Okpekpe, Uyo, Sapele, Ozoro, Owerri, Enugu, Onitsha, Ilorin, Abeokuta
  `,
  NIG: `Niamey`,
  NOR: `
    Oslo, Bergen, Trondheim, Stavanger, Sandnes, Jessheim, Drammen, Kristiansand, Florø, Byrkjelo, Lillehammer,
    Hamar, Hønefoss, Fana, Tromsø, Bærum, Ulsteinvik, Sandefjord, Førde, Moss, Lillestrøm, Mosjøen
  `,
  NZL: `
    Auckland, Wellington, Christchurch, Dunedin, Tauranga, Rotorua, Napier, Wanganui, Whanganui,
    Palmerston North, Nelson, Invercargill, Timaru, Taupo, North Shore, Waitakere
  `,
  OMA: `Muscat, Salalah`,
  PAK: `Islamabad, Karachi, Lahore, Rawalpindi, Faisalabad, Peshawar`,
  PAN: `Panama City`,
  PAR: `Asunción, Luque`,
  PER: `Lima, Trujillo, Huancayo, Arequipa, Cusco, Cuzco, Villa María del Triunfo`,
  PHI: `Manila, Cebu, New Clark City, Pasig, Ilagan, Quezon City, Davao`,
  PLE: `Ramallah, Gaza`,
  PNG: `Port Moresby, Lae`,
  POL: `
    Warsaw, Warszawa, Bydgoszcz, Chorzów, Toruń, Łódź, Kraków, Cracow, Wrocław, Poznań, Gdańsk, Gdynia, Sopot,
    Szczecin, Lublin, Spała, Katowice, Białystok, Kielce, Olsztyn, Cetniewo, Suwałki, Zielona Góra, Opole,
    Rzeszów, Radom, Bielsko-Biała, Zamość, Słupsk, Piła, Żagań, Sosnowiec, Skarżysko, Arłamów, Płock, Grudziądz,
    Chojnice, Leszno
  `,
  POR: `
    Lisbon, Lisboa, Porto, Oporto, Leiria, Braga, Coimbra, Faro, Maia, Monte Gordo, Pombal,
    Vila Real de Santo António, Viseu, Funchal, Açoteias, Rio Maior, Almada, Torres Novas, Aveiro, Guimarães,
    Albufeira, Vilamoura, Setúbal
  `,
  PRK: `Pyongyang`,
  PUR: `San Juan, Ponce, Mayagüez, Carolina, Coamo, Caguas, Guaynabo, Salinas`,
  PYF: `Papeete, Pirae`,
  QAT: `Doha, Al Rayyan, Lusail`,
  ROU: `
    Bucharest, București, Cluj, Cluj-Napoca, Craiova, Pitești, Iași, Bacău, Timișoara, Snagov, Constanța,
    Brașov, Câmpulung, Cheile Grădiștei, Ploiești
  `,
  RSA: `
    Pretoria, Johannesburg, Cape Town, Durban, Bloemfontein, Port Elizabeth, Gqeberha, East London,
    Potchefstroom, Stellenbosch, Germiston, Pietermaritzburg, Roodepoort, Sasolburg, Soweto, Polokwane,
    Pietersburg, Dullstroom, Bellville, Boksburg, Kimberley, Oudtshoorn, Tshwane, Secunda, Paarl, Sandton,
    Benoni, Rustenburg, Nelspruit, Welkom, Mossel Bay
  `,
  RUS: `
    Moscow, Moskva, St Petersburg, St. Petersburg, Saint Petersburg, Leningrad, Kazan, Cheboksary, Tula,
    Saransk, Volgograd, Yekaterinburg, Sochi, Adler, Zhukovskiy, Zhukovsky, Chelyabinsk, Samara, Bryansk,
    Krasnodar, Rostov, Rostov-on-Don, Penza, Vladivostok, Irkutsk, Omsk, Novosibirsk, Orenburg, Voronezh,
    Yaroslavl, Smolensk, Podolsk, Novogorsk, Tver, Yoshkar-Ola, Staraya Russa
  `,
  RWA: `Kigali, Butare, Rubavu, Huye`,
  SAM: `Apia`,
  SEN: `Dakar, Thiès, Saly, Diamniadio, Saint-Louis`,
  SEY: `Mahé`,
  SGP: `Singapore`,
  SKN: `Basseterre`,
  SLE: `Freetown`,
  SLO: `Ljubljana, Maribor, Celje, Velenje, Kranj, Novo Mesto, Ptuj, Nova Gorica, Koper, Radenci`,
  SMR: `San Marino, Serravalle`,
  SOL: `Honiara`,
  SOM: `Mogadishu`,
  SRB: `Belgrade, Beograd, Novi Sad, Sremska Mitrovica, Kragujevac, Niš, Kraljevo, Zrenjanin, Subotica, Smederevo`,
  SRI: `Colombo, Diyagama, Kandy`,
  SSD: `Juba`,
  STP: `São Tomé, Sao Tomé`,
  SUD: `Khartoum, Omdurman`,
  SUI: `
    Zürich, Zuerich, Lausanne, Geneva, Genève, Basel, Basle, Bern, Berne, Lucerne, Luzern, Bellinzona,
    La Chaux-de-Fonds, Magglingen, Macolin, Lugano, St Gallen, St. Gallen, Winterthur, St Moritz, St. Moritz,
    Zug, Davos, Frauenfeld, Fribourg, Sion, Langenthal, Nottwil, Thun, Biel, Neuchâtel, Kerzers, Morat
  `,
  SUR: `Paramaribo`,
  SVK: `
    Bratislava, Košice, Banská Bystrica, Šamorín, Dudince, Trnava, Žilina, Nitra, Prešov, Dubnica,
    Žiar nad Hronom
  `,
  SWE: `
    Stockholm, Gothenburg, Göteborg, Malmö, Uppsala, Karlstad, Västerås, Växjö, Helsingborg, Gävle, Örebro,
    Linköping, Norrköping, Sollentuna, Lund, Umeå, Borås, Halmstad, Jönköping, Eskilstuna, Kil, Östersund,
    Falun, Huddinge, Bottnaryd, Kalmar, Hässelby, Lidingö, Täby
  `,
  SWZ: `Mbabane`,
  SYR: `Damascus, Aleppo, Latakia`,
  TAN: `Dar es Salaam, Arusha, Dodoma, Moshi, Mwanza, Zanzibar, Mbeya, Karatu`,
  TGA: `Nuku'alofa`,
  THA: `Bangkok, Chiang Mai, Suphanburi, Pathum Thani, Nakhon Ratchasima, Phuket, Pattaya, Buriram, Chonburi`,
  TJK: `Dushanbe`,
  TKM: `Ashgabat, Ashkhabad`,
  TLS: `Dili`,
  TOG: `Lomé`,
  TPE: `Taipei, Kaohsiung, Taichung, Taoyuan, New Taipei`,
  TTO: `Port of Spain, Port-of-Spain, Arima, Mucurapo, Couva`,
  TUN: `Tunis, Sfax, Radès, Sousse, Bizerte, Hammamet`,
  TUR: `
    İstanbul, Ankara, İzmir, Antalya, Bursa, Mersin, Trabzon, Eskişehir, Erzurum, Konya, Adana, Gaziantep,
    Alanya
  `,
  UAE: `Dubai, Abu Dhabi, Sharjah, Ras Al Khaimah, Ras al-Khaimah, Fujairah, Al Ain`,
  UGA: `
    Kampala, Kapchorwa, Entebbe, Jinja, Namboole, Bukwo, Arua, Gulu, Lira, Mbarara, Mbale, Masaka, Fort Portal,
    Hoima
  `,
  UKR: `
    Kyiv, Kiev, Lutsk, Lviv, Donetsk, Kharkiv, Odessa, Odesa, Kirovohrad, Kropyvnytskyi, Sumy, Yalta, Dnipro,
    Dnipropetrovsk, Zaporizhzhia, Uzhhorod, Bila Tserkva, Mykolayiv, Chernihiv, Ternopil, Ivano-Frankivsk,
    Vinnytsia, Koncha-Zaspa, Simferopol, Kherson, Zhytomyr
  `,
  URU: `Montevideo, Maldonado, Punta del Este`,
  USA: `
    New York, New York City, Boston, Chicago, Los Angeles, Eugene, Portland, Seattle, San Francisco, Sacramento,
    Walnut, Palo Alto, Berkeley, San Diego, San Jose, Fresno, Modesto, Azusa, Chula Vista, Mt. SAC, Mt SAC,
    Irvine, Long Beach, Pasadena, Torrance, Santa Barbara, Santa Monica, San Juan Capistrano, Oakland,
    Flagstaff, Phoenix, Tempe, Tucson, Albuquerque, Santa Fe, Las Vegas, Reno, Salt Lake City, Provo, St George,
    St. George, Boulder, Denver, Colorado Springs, Fort Collins, Greeley, Alamosa, Gunnison, Laramie, Boise,
    Pocatello, Missoula, Bozeman, Spokane, Tacoma, Pullman, Corvallis, Bend, Houston, Dallas, Austin,
    San Antonio, Fort Worth, Lubbock, Waco, College Station, El Paso, Prairie View, Arlington, Norman,
    Stillwater, Tulsa, Oklahoma City, Wichita, Lawrence, Manhattan, Kansas City, St Louis, St. Louis, Columbia,
    Springfield, Omaha, Des Moines, Ames, Iowa City, Minneapolis, St Paul, St. Paul, Duluth, Madison, Milwaukee,
    La Crosse, Green Bay, Champaign, Normal, Terre Haute, Bloomington, Indianapolis, South Bend, Notre Dame,
    West Lafayette, Muncie, Louisville, Lexington, Bowling Green, Nashville, Knoxville, Memphis, Chattanooga,
    Jonesboro, Little Rock, Fayetteville, Baton Rouge, New Orleans, Lafayette, Jackson, Starkville, Tuscaloosa,
    Auburn, Mobile, Montgomery, Atlanta, Savannah, Macon, Columbus, Jacksonville, Gainesville, Tallahassee,
    Orlando, Clermont, Tampa, Miami, Miramar, Fort Lauderdale, Coral Gables, Kissimmee, Lake Buena Vista,
    Sarasota, Pensacola, Daytona Beach, Greensboro, High Point, Raleigh, Chapel Hill, Charlotte, Winston-Salem,
    Clemson, Greenville, Charleston, Myrtle Beach, Blacksburg, Charlottesville, Richmond, Norfolk, Lynchburg,
    Fairfax, Roanoke, Williamsburg, Washington, Washington D.C., Washington DC, Landover, Baltimore, Annapolis,
    Philadelphia, Pittsburgh, State College, University Park, Villanova, Bethlehem, Princeton, New Brunswick,
    Jersey City, Newark, Trenton, Buffalo, Syracuse, Rochester, Albany, Ithaca, Utica, Saratoga,
    Saratoga Springs, Bronx, Brooklyn, Queens, Harlem, Staten Island, Central Park, Van Cortlandt Park,
    Hopkinton, Falmouth, Amherst, Lowell, Hanover, New Haven, Hartford, Storrs, Providence, Burlington,
    Cape Elizabeth, Cleveland, Cincinnati, Dayton, Toledo, Akron, Detroit, Ann Arbor, East Lansing, Kalamazoo,
    Grand Rapids, Ypsilanti, Anchorage, Fairbanks, Honolulu, Mammoth Lakes, Park City, Sioux Falls, Fargo,
    Grand Forks, Rapid City, Brookings, Billings, Davenport, Peoria, Randalls Island, Randall's Island, Mesa,
    Uniondale, Levittown, Allendale, Stanford
  `,
  UZB: `Tashkent, Samarkand, Bukhara`,
  VAN: `Port Vila`,
  VEN: `Caracas, Barquisimeto, Barinas, Maracay, Maracaibo, San Felipe`,
  VIE: `Hanoi, Ho Chi Minh City, Saigon, Da Nang`,
  VIN: `Kingstown`,
  YEM: `Sanaa, Sana'a, Aden`,
  ZAM: `Lusaka, Ndola, Kitwe, Livingstone`,
  ZIM: `Harare, Bulawayo, Mutare`,
};

const listed = (names: string): string[] =>
  names
    .split(',')
    .map((name) => name.trim().replace(/\s+/g, ' '))
    .filter((name) => name !== '');

const lettersWithStrokes: Readonly<Record<string, string>> = {
  ł: 'l',
  Ł: 'L',
  ø: 'o',
  Ø: 'O',
  ı: 'i',
  æ: 'ae',
  ð: 'd',
};

const withoutAccents = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łŁøØıæð]/g, (letter) => lettersWithStrokes[letter] ?? letter);

const listedCities = Object.entries(citiesByNation).flatMap(([nation, names]) =>
  listed(names).map((name): [name: string, nation: string] => [name, nation]),
);

/** The nation (World Athletics code) of a city, by its name with normal capitals, with and without accents. */
export const cities: ReadonlyMap<string, string> = new Map(
  // The spellings as listed come last, so that San Jose stays in California although San José is in Costa Rica.
  [
    ...listedCities.flatMap(([name, nation]): typeof listedCities =>
      /[^ -~]/.test(name)
        ? [
            [withoutAccents(name), nation],
            [withPlainSigns(name), nation],
          ]
        : [],
    ),
    ...listedCities,
  ],
);

const citiesInCapitals: ReadonlySet<string> = new Set([...cities.keys()].map((name) => name.toUpperCase()));

/**
 * Whether a name is that of a city.
 *
 * @param name words joined by single spaces, with normal capitals or all in capitals. A word in capitals may be an
 *   ordinary one (SPLIT, READING); `ambiguousCityWords` tells for its form with normal capitals.
 */
export function isCity(name: string): boolean {
  const printed = withPlainSigns(name);
  return cities.has(printed) || citiesInCapitals.has(printed);
}

const irishCounties = listed(`
    Antrim, Armagh, Carlow, Cavan, Clare, Cork, Donegal, Down, Dublin, Fermanagh, Galway, Kerry, Kildare,
    Kilkenny, Laois, Leitrim, Limerick, Londonderry, Longford, Louth, Mayo, Meath, Monaghan, Offaly, Roscommon,
    Sligo, Tipperary, Tyrone, Waterford, Westmeath, Wexford, Wicklow
`);

/**
 * States, provinces, counties and larger parts of the world, with the abbreviations that follow a city ('Ore.', 'OR').
 * They are places, but neither a nation nor a city, and no part of an athlete's name.
 */
export const regions: ReadonlySet<string> = new Set([
  // The United States: names, postal codes, abbreviations of the Associated Press.
  ...listed(`
    Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Georgia, Hawaii,
    Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan,
    Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico,
    New York, North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina,
    South Dakota, Tennessee, Texas, Utah, Vermont, Virginia, Washington, West Virginia, Wisconsin, Wyoming,
    District of Columbia, New England, Bay Area, Southern California, Northern California, Midwest
  `),
  ...listed(`
    AL, AK, AZ, AR, CA, CO, CT, DE, FL, GA, HI, ID, IL, IN, IA, KS, KY, LA, ME, MD, MA, MI, MN, MS, MO, MT, NE,
    NV, NH, NJ, NM, NY, NC, ND, OH, OK, OR, PA, RI, SC, SD, TN, TX, UT, VT, VA, WA, WV, WI, WY, DC
  `),
  ...listed(`
    Ala., Alas., Ariz., Ark., Cal., Calif., Colo., Conn., Del., Fla., Ga., Ida., Ill., Ind., Ia., Kan., Kans.,
    Ky., La., Md., Mass., Me., Mich., Minn., Miss., Mo., Mont., Neb., Nebr., Nev., N.H., N.J., N.M., N.Y., N.C.,
    N.D., Okla., Ore., Pa., Penn., R.I., S.C., S.D., Tenn., Tex., Va., Vt., Wash., W.Va., W. Va., Wis., Wisc.,
    Wyo., D.C.
  `),
  // Canada.
  ...listed(`
    Ontario, Quebec, British Columbia, Alberta, Manitoba, Saskatchewan, Nova Scotia, New Brunswick,
    Newfoundland, Newfoundland and Labrador, Prince Edward Island, Yukon, Nunavut, Northwest Territories, Ont.,
    Que., B.C., Alta., Man., Sask., N.S., N.B., P.E.I., BC, ON, QC, AB
  `),
  // Australia and New Zealand.
  ...listed(`
    New South Wales, NSW, N.S.W., Victoria, Queensland, Qld, South Australia, Western Australia, Tasmania,
    Northern Territory, Australian Capital Territory, ACT, North Island, South Island, Otago, Canterbury,
    Waikato, Taranaki, Southland
  `),
  // Great Britain.
  ...listed(`
    Avon, Bedfordshire, Berkshire, Buckinghamshire, Cambridgeshire, Cheshire, Cleveland, Cornwall, Cumbria,
    Cumberland, Derbyshire, Devon, Dorset, Durham, East Sussex, Essex, Gloucestershire, Greater London,
    Greater Manchester, Hampshire, Herefordshire, Hertfordshire, Huntingdonshire, Isle of Wight, Isle of Man,
    Jersey, Guernsey, Kent, Lancashire, Leicestershire, Lincolnshire, Merseyside, Middlesex, Norfolk,
    Northamptonshire, Northumberland, North Yorkshire, Nottinghamshire, Oxfordshire, Rutland, Shropshire,
    Somerset, South Yorkshire, Staffordshire, Suffolk, Surrey, Sussex, Tyneside, Tyne and Wear, Warwickshire,
    West Midlands, West Sussex, West Yorkshire, Westmorland, Wiltshire, Worcestershire, Yorkshire, Humberside,
    Midlands, Lake District, Cotswolds, North East, Ayrshire, Lanarkshire, Renfrewshire, Dunbartonshire, Fife,
    Lothian, Midlothian, East Lothian, West Lothian, Perthshire, Angus, Tayside, Grampian, Highlands, Borders,
    Galloway, Argyll, Caithness, Sutherland, Strathclyde, Gwent, Glamorgan, Dyfed, Gwynedd, Powys, Clwyd,
    Anglesey, Pembrokeshire, Snowdonia, Carmarthenshire, Monmouthshire, Ulster
  `),
  // Ireland, and as its counties are called in full.
  ...irishCounties.flatMap((name) => [name, `Co ${name}`, `Co. ${name}`, `County ${name}`]),
  ...listed(`
    Leinster, Munster, Connacht, Connaught
  `),
  // Kenya, Ethiopia and Uganda.
  ...listed(`
    Nandi, Uasin Gishu, Elgeyo-Marakwet, Elgeyo Marakwet, Trans Nzoia, Trans-Nzoia, Keiyo, Marakwet, Baringo,
    Bomet, Kericho, Kisii, Nyamira, West Pokot, Pokot, Laikipia, Nyandarua, Murang'a, Kirinyaga, Tharaka-Nithi,
    Kitui, Makueni, Samburu, Turkana, Narok, Kajiado, Bungoma, Busia, Vihiga, Kakamega, Siaya, Homa Bay, Migori,
    Kilifi, Kwale, Taita Taveta, Tana River, Isiolo, Marsabit, Mandera, Wajir, Nyanza, Rift Valley, Mount Elgon,
    Mt Elgon, Arsi, Oromia, Oromiya, Amhara, Tigray, Shewa, Shoa, Sidama, Sebei, Kabarole
  `),
  // Elsewhere in Europe.
  ...listed(`
    Silesia, Upper Silesia, Tuscany, Catalonia, Andalusia, Basque Country, Galicia, Navarre, Navarra, Castile,
    Asturias, Cantabria, Extremadura, Aragon, Mallorca, Majorca, Balearics, Canary Islands, Lanzarote,
    Gran Canaria, Madeira, Azores, Algarve, Alentejo, Brittany, Normandy, Provence, Burgundy, Alsace, Lorraine,
    Corsica, Savoy, Île-de-France, Occitanie, Lombardy, Piedmont, Veneto, Liguria, Sicily, Sardinia, Calabria,
    Apulia, Puglia, Umbria, Lazio, Marche, South Tyrol, Tyrol, Carinthia, Styria, Bavaria, Saxony, Thuringia,
    Hesse, Brandenburg, Rhineland, Westphalia, North Rhine-Westphalia, Lower Saxony, Swabia, Baden-Württemberg,
    Schleswig-Holstein, Saarland, Pomerania, Mazovia, Moravia, Bohemia, Transylvania, Dalmatia, Crete, Thessaly,
    Flanders, Wallonia, Zeeland, Friesland, Gelderland, Brabant, Lapland, Karelia, Skåne, Scania, Jutland,
    Siberia, Tatarstan, Mordovia, Chuvashia, Crimea, Scandinavia, Balkans, Engadine, Ticino
  `),
  // Elsewhere in the world, and continents.
  ...listed(`
    Punjab, Haryana, Kerala, Tamil Nadu, Karnataka, Maharashtra, Gujarat, Rajasthan, Odisha, Orissa, Bengal,
    West Bengal, Bihar, Jharkhand, Assam, Manipur, Uttar Pradesh, Madhya Pradesh, Andhra Pradesh, Telangana,
    Uttarakhand, Himachal Pradesh, Kashmir, Hokkaido, Kyushu, Honshu, Shikoku, Okinawa, Hyogo, Aichi, Yunnan,
    Sichuan, Guangdong, Jiangsu, Zhejiang, Shandong, Inner Mongolia, Xinjiang, Hebei, Tibet, Sarawak, Sabah,
    Gauteng, KwaZulu-Natal, Western Cape, Eastern Cape, Northern Cape, Free State, Limpopo, Mpumalanga,
    Transvaal, Natal, Darfur, Jalisco, Patagonia, Antioquia, Bahia, Paraná, Minas Gerais, Europe, Africa, Asia,
    Oceania, North America, South America, Central America, Latin America, Caribbean, Middle East, East Africa,
    West Africa, North Africa, Southern Africa, Americas, Pacific, Antarctica, Scandinavia
  `),
]);

/**
 * Names of `cities` and `regions` that are as often something else: a surname (Bolton, Lincoln), a given name
 * (Florence, Sydney, Georgia), a word (Nice, Reading, Split, Down), a record mark (OR). They need a context that asks
 * for a place: 'in', 'at', a date line, a city in front of a state.
 */
export const ambiguousCityWords: ReadonlySet<string> = new Set([
  ...listed(`
    Aberdeen, Adama, Adana, Aden, Adler, Albany, Albi, Alexandria, Ambato, Ambo, Ames, Ancona, Apia, Arlington,
    Armagh, Auburn, Austin, Avila, Ávila, Ayr, Bangor, Bar, Bari, Bath, Bedford, Beira, Belém, Belem, Bend,
    Bergen, Berkeley, Berwick, Billings, Blackburn, Blois, Bolton, Boston, Boulder, Bradford, Braga, Brecon,
    Brest, Bristol, Brookings, Brunswick, Buffalo, Burgos, Burlington, Burnley, Bury, Cali, Cambridge, Carolina,
    Charlotte, Chester, Chia, Chiba, Clermont, Cleveland, Coimbra, Colombo, Columbia, Columbus, Constantine,
    Corby, Cordoba, Córdoba, Cork, Crawley, Cuenca, Dallas, Darlington, Darwin, Davenport, Dayton, Denver,
    Derby, Derry, Dover, Dudley, Durham, Enfield, Ennis, Essen, Eton, Eugene, Fairfax, Faro, Florence, Forde,
    Førde, Fukui, Geneva, Gera, Goa, Gori, Granada, Greve, Guimarães, Guimaraes, Gumi, Hackney, Halifax, Halle,
    Hamilton, Hanover, Harlem, Harrow, Hartford, Hastings, Hendon, Hof, Houston, Hove, Hull, Ibarra, Irvine,
    Jackson, Jena, Jos, Kanazawa, Kano, Kawasaki, Kendal, Kiel, Kil, Kimberley, Kingston, Kobe, Kochi,
    Lafayette, Lancaster, Langley, Larisa, Larissa, Laval, Lawrence, Leeds, Leon, León, Leonora, Lima, Limerick,
    Lincoln, Linden, Lira, Livingston, Livingstone, Loja, Lucca, Lund, Luque, Lyon, Lyons, Machida, Macon,
    Madison, Maia, Maldonado, Manchester, Mandeville, Mansfield, Marsa, Matsuyama, Mecca, Medina, Mendoza,
    Merida, Mérida, Mesa, Metz, Milan, Mito, Miyazaki, Mobile, Mol, Molo, Mona, Montgomery, Moss, Nadi, Nagano,
    Nagasaki, Naha, Nancy, Napier, Nara, Natal, Nazret, Nelson, Newport, Nice, Norfolk, Normal, Norman, Odawara,
    Odessa, Okayama, Oldham, Ome, Orlando, Otsu, Oviedo, Oxford, Paisley, Palma, Paris, Parma, Pasto, Pau,
    Pavia, Pereira, Perth, Phoenix, Ponce, Poole, Pori, Porto, Preston, Providence, Pullman, Queens, Raleigh,
    Reading, Regina, Reno, Reus, Rhodes, Richmond, Rio, Rochester, Roma, Rome, Rosario, Rugby, Ruse, Safi,
    Salamanca, Salinas, Salisbury, Salo, Salvador, San Fernando, San José, Sanaa, Santa Cruz, Santander,
    Santiago, Santos, Sanya, Savannah, Savona, Scarborough, Sheffield, Siena, Sion, Skive, Sofia, Somero, Soria,
    Split, St Andrews, Stafford, Stanford, Stirling, Stockton, Sucre, Sydney, Tabor, Tábor, Tamale, Tata,
    Telford, Tempe, Thum, Thun, Tiberias, Tours, Toyama, Toyota, Trento, Trenton, Troyes, Trujillo, Tula, Utica,
    Valence, Valencia, Vancouver, Venice, Verona, Victoria, Vienna, Wakayama, Wakefield, Walnut, Warrington,
    Warwick, Washington, Waterford, Watford, Wellington, Wexford, Winchester, Windsor, Worthing, Yamagata,
    Yamaguchi, Yate, York, Zaragoza, Zug
  `),
  ...listed(`
    AB, ACT, AL, AR, Africa, Aichi, Ala., Alberta, Alta., Amhara, Angus, Antrim, Aragon, Ark., Arsi, Asia, Avon,
    BC, Bahia, Bengal, Bohemia, Borders, Brittany, Burgundy, Busia, CA, CO, CT, Cal., Canterbury, Cavan, Clare,
    Conn., Cornwall, Crete, Cumberland, DE, Del., Devon, Dorset, Down, Essex, Fife, GA, Ga., Galicia, Galloway,
    Georgia, HI, Hesse, Highlands, ID, IL, IN, Ia., Ill., Ind., Indiana, Jersey, Kan., Keiyo, Kent, Kerry,
    Kildare, Ky., LA, La., Lazio, Longford, Lorraine, Lothian, Louth, MA, MD, ME, MI, MO, MS, MT, Madeira,
    Maine, Man., Marakwet, Marche, Mass., Mayo, Me., Meath, Midlands, Minn., Miss., Mo., Mont., Montana,
    Munster, ND, NE, Nandi, Navarra, OH, OK, ON, OR, Ont., Ontario, Ore., PA, Pa., Pacific, Paraná, Penn.,
    Pokot, Provence, RI, SC, Sabah, Savoy, Sebei, Shoa, Siaya, Somerset, Suffolk, Surrey, Sutherland, Tennessee,
    Tex., Tyrone, Va., Virginia, WA, Wash., Wicklow
  `),
]);
