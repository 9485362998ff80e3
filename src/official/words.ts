/** The words of result sheets in the languages that the sport prints them in, as the English ones. */

/** What a column of a table of results holds. */
export type Column =
  | 'place'
  | 'name'
  | 'given'
  | 'family'
  | 'nation'
  | 'club'
  /** Of a nation or a club. */
  | 'team'
  | 'members'
  | 'mark'
  | 'gun'
  | 'chip'
  | 'points'
  | 'wind'
  | 'event'
  | 'round'
  | 'heat'
  | 'date'
  | 'sex'
  | 'category'
  | 'age'
  | 'born'
  | 'status'
  | 'records'
  | 'qualified'
  | 'note'
  /** Known to be a heading, of no use here. */
  | 'other';

/** Headings by what their column holds, in lower case, without accents and without the stops of abbreviations. */
const HEADINGS: Readonly<Record<Column, string>> = {
  place:
    'pos|position|place|placing|rank|ranking|rk|#|pl|plc|plce|overall|overall place|overall rank|overall position|o/all|oa place|pos oa|finish position|fin pos|rang|platz|platzierung|clt|classement|rg|puesto|lugar|posicion|pto|clas|classifica|pos gen|posizione|posto|plats|plass|plassering|sija|sijoitus|miejsce|m-ce|lok|poradi|umisteni|poz|pozicio|helyezes|vieta|koht|mesto|место|plaats',
  name: 'name|athlete|athlete name|athletes|runner|competitor|participant|full name|nom et prenom|nom prenom|nom/prenom|athlet|athletin|teilnehmer|nachname vorname|name vorname|name, vorname|nombre y apellidos|atleta|corredor|atleta/club|nome e cognome|cognome nome|cognome e nome|concorrente|namn|navn|utover|loper|nimi|urheilija|zawodnik|nazwisko i imie|imie i nazwisko|jmeno|zavodnik|nev|versenyzo|naam|atleet|deelnemer|sportlane|имя|спортсмен',
  given:
    'first|first name|firstname|forename|given|given name|givenname|prenom|vorname|nombre|nombres|nome|fornamn|fornavn|etunimi|imie|ime|voornaam',
  family:
    'last|last name|lastname|surname|family|family name|familyname|nom|nom de famille|nachname|familienname|apellido|apellidos|cognome|sobrenome|efternamn|etternavn|efternavn|sukunimi|nazwisko|prijmeni|achternaam',
  nation:
    'nat|nation|country|country code|nationality|noc|ctry|cntry|pays|nationalite|land|lkz|nationalitat|pais|nacionalidad|nac|naz|nazione|nazionalita|nacao|nacionalidade|nasjon|maa|kraj|stat|zeme|orszag|страна',
  club: 'club|club name|school|affiliation|aff|university|univ|college|verein|societe|societa|clube|forening|klubb|klubi|klub|seura|oddil|egyesulet|vereniging|клуб',
  team: 'team|club/team|team/club|club/country|country/club|nat/club|club/nat|equipe|mannschaft|equipo|squadra|lag|representing|unattached/team|organisation|organization',
  members:
    'members|runners|legs|athletes in team|team members|relay runners|line-up|lineup|laufer|equipiers|componentes',
  mark: 'time|mark|result|results|res|performance|perf|finish|finish time|official time|official|distance|dist|height|final time|final|finals|elapsed time|best|temps|resultat|marque|zeit|leistung|ergebnis|endzeit|weite|hohe|tiempo|marca|resultado|tempo|prestazione|risultato|misura|prova|tid|tulos|aika|czas|wynik|vykon|cas|ido|eredmeny|tijd|prestatie|результат|время',
  gun: 'gun|gun time|gun finish|clock time|official gun time|guntime|clock|clock time|bruttozeit|brutto|temps officiel|tiempo oficial|tiempo bruto|tempo ufficiale|gun start|brutotijd|bruttotid',
  chip: 'chip|chip time|chiptime|net|net time|nettime|real time|nettozeit|netto|temps reel|temps net|tiempo real|tiempo neto|tempo reale|real|nettotijd|nettotid',
  points: 'points|pts|score|punkte|punkt|pkt|puntos|ptos|punti|pontos|poang|poeng|pisteet|punkty|body',
  wind: 'wind|w|wind m/s|wind (m/s)|wind speed|vent|viento|vto|vento|vind|tuuli|wiatr|vitr|szel',
  event:
    'event|event name|discipline|race|race name|event code|competition|epreuve|disziplin|wettbewerb|bewerb|prueba|disciplina|gara|specialita|gren|ovelse|laji|konkurencja|disciplina/prueba|versenyszam|onderdeel|вид',
  round: 'round|phase|stage|tour|runde|fase|ronda|turno|omgang',
  heat: 'heat|heat no|ht|section|series|race number|serie|lauf|h#|batteria|manche|reeks|era',
  date: 'date|day|race date|event date|datum|fecha|data|dato|paiva|termin',
  sex: 'sex|gender|m/f|m/w|sexe|geschlecht|sexo|sesso|kon|kjonn|sukupuoli|plec|pohlavi|geslacht',
  category:
    'cat|category|class|class name|age group|agegroup|ag|division|div|sport class|altersklasse|ak|categorie|categoria|klasse|klass|sarja|kategoria|kategorie',
  age: 'age|alter|edad|eta|idade|ikä',
  born: 'born|dob|date of birth|birth date|birthdate|birthday|year of birth|yob|birth year|birth|geburtsdatum|jahrgang|jg|jahrg|geb|geboren|naissance|date de naissance|ne|annee|ano|nac fecha|fecha de nacimiento|f nac|anno|data di nascita|nato|fodd|fodelsear|fodt|syntynyt|rok ur|rocznik|rok nar|narozeni|szul|ddn|geboortedatum',
  status: 'status|irm',
  records: 'record|records|rec|flag|flags|pb/sb',
  qualified: 'q|qual|qualified|qualification|qualifying',
  note: 'note|notes|remark|remarks|comment|comments|rmk|bemerkung|remarque|observaciones|obs',
  other:
    'bib|bib no|no|no.|nr|num|number|startnr|startnummer|dossard|dorsal|doss|lane|ln|line|bahn|couloir|calle|corsia|bana|order|reaction|reaction time|rt|react|pace|min/km|min/mile|gap|behind|diff|difference|pb|sb|season best|personal best|seed|seed time|entry|splits|split|half|10k|5k|15k|20k|30k|35k|40k|speed|city|town|state|hometown|yr|year|grade|license|licence|start|start time|id|iaaf id|athlete id|cat pos|cat place|category position|age group place|gender pos|gender place|sex pos|sex place|div place|class pos|r1|r2|r3|r4|r5|r6|1|2|3|4|5|6|attempts|series marks|coach|photo|video',
};

const bare = (words: string): string =>
  words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replace(/["“”*_:.]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();

const columnByHeading: ReadonlyMap<string, Column> = new Map(
  Object.entries(HEADINGS).flatMap(([column, words]) =>
    words.split('|').map((word) => [bare(word), column as Column] as const),
  ),
);

/** What a column holds by its heading, or undefined when the words head none that is known. */
export const columnHeaded = (heading: string): Column | undefined =>
  (/^(?:leg|runner|läufer|relayeur|athlete)\s?#?[1-4]$/iu.test(heading.trim()) ? 'members' : undefined) ??
  columnByHeading.get(bare(heading)) ??
  columnByHeading.get(bare(heading.replace(/\s*[([].*$/u, '')));

/** Events, sexes and rounds as other languages' sheets have them, for a reader of English titles. */
const IN_ENGLISH: readonly (readonly [pattern: RegExp, english: string])[] = [
  [
    /(?<!\p{L})(?:m(?:ä|ae|a)nner|herren|hommes?|hombres|masculin[oe]?s?|masculino|uomini|maschile|maschili|homens|m[äa]n|herrar|menn|herrer|miehet|m[ęe]żczyźni|mu[žz]i|f[ée]rfi|heren|mannen|мужчины)(?!\p{L})/iu,
    'Men',
  ],
  [
    /(?<!\p{L})(?:frauen|damen|femmes?|dames|mujeres|f[ée]minin[oe]?s?|femenino|donne|femminile|femminili|mulheres|kvinnor|damer|kvinner|kvinder|naiset|kobiety|[žz]eny|n[őo]i|vrouwen|женщины)(?!\p{L})/iu,
    'Women',
  ],
  [/(?<!\p{L})(?:gemischt|mixte|mixto|misto|misti)(?!\p{L})/iu, 'Mixed'],
  [/(?<!\p{L})(?:jungen|gar[çc]ons|ni[ñn]os|ragazzi|pojkar|gutter)(?!\p{L})/iu, 'Boys'],
  [/(?<!\p{L})(?:m(?:ä|ae|a)dchen|filles|ni[ñn]as|ragazze|flickor|jenter)(?!\p{L})/iu, 'Girls'],
  [
    /hochsprung|saut en hauteur|hauteur|salto de altura|salto in alto|altura|höjdhopp|høyde|korkeus|skok wzwy[żz]|hoogspringen|высота/iu,
    'High jump',
  ],
  [
    /stabhochsprung|saut [àa] la perche|perche|salto con p[ée]rtiga|p[ée]rtiga|salto con l['’]asta|asta|stavhopp|stav|seiväs|skok o tyczce|polsstokhoogspringen/iu,
    'Pole vault',
  ],
  [
    /weitsprung|saut en longueur|longueur|salto de longitud|longitud|salto in lungo|salto em comprimento|längdhopp|lengde|pituus|skok w dal|verspringen/iu,
    'Long jump',
  ],
  [
    /dreisprung|triple saut|triple salto|salto triplo|trestegshopp|tresteg|kolmiloikka|tr[óo]jskok|hink-stap-springen/iu,
    'Triple jump',
  ],
  [
    /kugelsto(?:ß|ss)(?:en)?|lancer du poids|poids|lanzamiento de peso|getto del peso|(?<!\p{L})peso(?!\p{L})|kulst[öo]tning|(?<!\p{L})kula(?!\p{L})|kule|kuula|pchni[ęe]cie kul[ąa]|kogelstoten/iu,
    'Shot put',
  ],
  [
    /diskus(?:wurf|werfen)?|lancer du disque|disque|lanzamiento de disco|lancio del disco|(?<!\p{L})disco(?!\p{L})|diskuskast|kiekko|rzut dyskiem|discuswerpen/iu,
    'Discus',
  ],
  [
    /hammer(?:wurf|werfen)|lancer du marteau|marteau|lanzamiento de martillo|martillo|lancio del martello|martello|slägga|slegge|moukari|rzut m[łl]otem|kogelslingeren/iu,
    'Hammer',
  ],
  [
    /speer(?:wurf|werfen)?|lancer du javelot|javelot|lanzamiento de jabalina|jabalina|giavellotto|spjut|spyd|keihäs|rzut oszczepem|speerwerpen/iu,
    'Javelin',
  ],
  [/zehnkampf|d[ée]cathlon|decatl[óo]n|tiokamp|tikamp|10-ottelu|dziesi[ęe]ciob[óo]j|tienkamp/iu, 'Decathlon'],
  [/siebenkampf|heptathlon|heptatl[óo]n|eptathlon|sjukamp|sjukamp|7-ottelu|siedmiob[óo]j|zevenkamp/iu, 'Heptathlon'],
  [/fünfkampf|pentathlon|pentatl[óo]n|femkamp|5-ottelu|pi[ęe]ciob[óo]j|vijfkamp/iu, 'Pentathlon'],
  [
    /halbmarathon|semi[- ]marathon|media marat[óo]n|mezza maratona|halvmaraton|puolimaraton|p[óo][łl]maraton|halve marathon/iu,
    'Half marathon',
  ],
  [/marat[óo]n(?!\p{L})|maratona/iu, 'Marathon'],
  [
    /(?<=\d\s?m?\s?)(?:h(?:ü|ue)rden(?:lauf)?|haies|vallas|ostacoli|hs|häck|hekk|aidat|p[łl]otki|horden|barreiras)(?!\p{L})/iu,
    ' hurdles',
  ],
  [
    /(?<=\d\s?m?\s?)(?:hindernis(?:lauf)?|steeple|obst[áa]culos|siepi|hinder|este|hi|przeszkody)(?!\p{L})/iu,
    ' steeplechase',
  ],
  [
    /(?<=\d\s?(?:k?m)?\s?)(?:gehen|marche|marcha|marcia|g[åa]ng|kappgang|kävely|ch[óo]d|snelwandelen)(?!\p{L})/iu,
    ' walk',
  ],
  [/(?:staffel(?:lauf)?|relais|relevos|staffetta|estafeta|stafett|viesti|sztafeta|estafette)(?!\p{L})/iu, ' relay'],
  [
    /(?:crosslauf|querfeldein|campo a trav[ée]s|corsa campestre|terränglöpning|maastojuoksu|veldloop)/iu,
    'Cross country',
  ],
  [/(?<!\p{L})(?:meter|m[èe]tres|metros|metri|metrów|metriä)(?!\p{L})/iu, 'metres'],
  [/(?<!\p{L})(?:finale|finala|finał|finaali)(?!\p{L})/iu, 'Final'],
  [/(?<!\p{L})(?:halbfinale|demi-finale|semifinales?|semifinale|välierä)(?!\p{L})/iu, 'Semi-final'],
  [
    /(?<!\p{L})(?:vorlauf|vorläufe|zwischenlauf|lauf|s[ée]rie|eliminatoria|batteria|försök|forsøk|alkuerä|bieg)(?!\p{L})/iu,
    'Heat',
  ],
  [
    /(?<!\p{L})(?:qualifikation|qualifications?|clasificaci[óo]n|qualificazion[ei]|kval|karsinta|eliminacje)(?!\p{L})/iu,
    'Qualification',
  ],
];

/** A title of a race with the words of other languages in English. */
export const inEnglish = (title: string): string =>
  IN_ENGLISH.reduce((words, [pattern, english]) => words.replace(pattern, english), title);

/** Whether a heading says that its column holds times, or lengths. */
export function unitHeaded(heading: string): 's' | 'm' | undefined {
  const words = bare(heading);
  if (/\b(?:time|temps|zeit|tiempo|tempo|tid|aika|czas|cas|ido|tijd|gun|chip|clock)/u.test(words)) return 's';
  return /\b(?:distance|height|weite|hohe|misura)\b/u.test(words) ? 'm' : undefined;
}
