import { flagOf, nations } from '../knowledge/nations.js';
import { withPlainSigns } from '../plain-signs.js';

/** What English calls a nation, its people and what is theirs, as printed with normal capitals. */
export interface NationForms {
  /** World Athletics code. */
  code: string;
  /** 'Great Britain', 'GB', 'UK': the usual one first. */
  names: string[];
  /** 'Kenyan', 'Dutch', 'Swiss'. */
  adjectives: string[];
  /** One person and several: 'Kenyan', 'Kenyans'. `sex` where the word itself tells it: 'Frenchwoman'. */
  people: { form: string; plural?: string; sex?: 'M' | 'W' }[];
  /** What newspapers print in result lists besides the codes: 'Switz', 'Hol'. */
  abbreviations?: string[];
}

/** The words of each nation, in the order of the table of nations. */
export const nationWords: readonly NationForms[] = [
  { code: 'AFG', names: ['Afghanistan'], adjectives: ['Afghan'], people: [{ form: 'Afghan', plural: 'Afghans' }] },
  {
    code: 'AIA',
    names: ['Anguilla'],
    adjectives: ['Anguillan'],
    people: [{ form: 'Anguillan', plural: 'Anguillans' }],
  },
  { code: 'ALB', names: ['Albania'], adjectives: ['Albanian'], people: [{ form: 'Albanian', plural: 'Albanians' }] },
  {
    code: 'ALG',
    names: ['Algeria'],
    adjectives: ['Algerian'],
    people: [{ form: 'Algerian', plural: 'Algerians' }],
    abbreviations: ['Alg'],
  },
  { code: 'AND', names: ['Andorra'], adjectives: ['Andorran'], people: [{ form: 'Andorran', plural: 'Andorrans' }] },
  { code: 'ANG', names: ['Angola'], adjectives: ['Angolan'], people: [{ form: 'Angolan', plural: 'Angolans' }] },
  {
    code: 'ANT',
    names: ['Antigua and Barbuda', 'Antigua & Barbuda', 'Antigua'],
    adjectives: ['Antiguan', 'Antiguan and Barbudan'],
    people: [
      { form: 'Antiguan', plural: 'Antiguans' },
      { form: 'Barbudan', plural: 'Barbudans' },
    ],
  },
  {
    code: 'ARG',
    names: ['Argentina', 'Argentine Republic'],
    adjectives: ['Argentinian', 'Argentine', 'Argentinean'],
    people: [
      { form: 'Argentinian', plural: 'Argentinians' },
      { form: 'Argentine', plural: 'Argentines' },
      { form: 'Argentinean', plural: 'Argentineans' },
    ],
  },
  { code: 'ARM', names: ['Armenia'], adjectives: ['Armenian'], people: [{ form: 'Armenian', plural: 'Armenians' }] },
  {
    code: 'ART',
    names: [
      'Athlete Refugee Team',
      'Refugee Olympic Team',
      'Refugee Team',
      'IOC Refugee Olympic Team',
      'World Athletics Refugee Team',
    ],
    adjectives: [],
    people: [],
  },
  { code: 'ARU', names: ['Aruba'], adjectives: ['Aruban'], people: [{ form: 'Aruban', plural: 'Arubans' }] },
  {
    code: 'ASA',
    names: ['American Samoa'],
    adjectives: ['American Samoan'],
    people: [{ form: 'American Samoan', plural: 'American Samoans' }],
  },
  {
    code: 'AUS',
    names: ['Australia'],
    adjectives: ['Australian', 'Aussie'],
    people: [
      { form: 'Australian', plural: 'Australians' },
      { form: 'Aussie', plural: 'Aussies' },
    ],
    abbreviations: ['Aust'],
  },
  { code: 'AUT', names: ['Austria'], adjectives: ['Austrian'], people: [{ form: 'Austrian', plural: 'Austrians' }] },
  {
    code: 'AZE',
    names: ['Azerbaijan'],
    adjectives: ['Azerbaijani', 'Azeri'],
    people: [
      { form: 'Azerbaijani', plural: 'Azerbaijanis' },
      { form: 'Azeri', plural: 'Azeris' },
    ],
  },
  {
    code: 'BAH',
    names: ['Bahamas', 'The Bahamas'],
    adjectives: ['Bahamian'],
    people: [{ form: 'Bahamian', plural: 'Bahamians' }],
  },
  {
    code: 'BAN',
    names: ['Bangladesh'],
    adjectives: ['Bangladeshi'],
    people: [{ form: 'Bangladeshi', plural: 'Bangladeshis' }],
  },
  {
    code: 'BAR',
    names: ['Barbados'],
    adjectives: ['Barbadian', 'Bajan'],
    people: [
      { form: 'Barbadian', plural: 'Barbadians' },
      { form: 'Bajan', plural: 'Bajans' },
    ],
  },
  { code: 'BDI', names: ['Burundi'], adjectives: ['Burundian'], people: [{ form: 'Burundian', plural: 'Burundians' }] },
  { code: 'BEL', names: ['Belgium'], adjectives: ['Belgian'], people: [{ form: 'Belgian', plural: 'Belgians' }] },
  {
    code: 'BEN',
    names: ['Benin'],
    adjectives: ['Beninese', 'Beninois'],
    people: [
      { form: 'Beninese', plural: 'Beninese' },
      { form: 'Beninois', plural: 'Beninois' },
    ],
  },
  {
    code: 'BER',
    names: ['Bermuda'],
    adjectives: ['Bermudian', 'Bermudan'],
    people: [
      { form: 'Bermudian', plural: 'Bermudians' },
      { form: 'Bermudan', plural: 'Bermudans' },
    ],
  },
  { code: 'BHU', names: ['Bhutan'], adjectives: ['Bhutanese'], people: [{ form: 'Bhutanese', plural: 'Bhutanese' }] },
  {
    code: 'BIH',
    names: ['Bosnia and Herzegovina', 'Bosnia & Herzegovina', 'Bosnia-Herzegovina', 'Bosnia-Hercegovina', 'Bosnia'],
    adjectives: ['Bosnian', 'Bosnian-Herzegovinian'],
    people: [{ form: 'Bosnian', plural: 'Bosnians' }],
  },
  { code: 'BIZ', names: ['Belize'], adjectives: ['Belizean'], people: [{ form: 'Belizean', plural: 'Belizeans' }] },
  {
    code: 'BLR',
    names: ['Belarus', 'Belorussia', 'Byelorussia'],
    adjectives: ['Belarusian', 'Belarussian', 'Belorussian', 'Byelorussian'],
    people: [
      { form: 'Belarusian', plural: 'Belarusians' },
      { form: 'Belarussian', plural: 'Belarussians' },
      { form: 'Belorussian', plural: 'Belorussians' },
      { form: 'Byelorussian', plural: 'Byelorussians' },
    ],
  },
  { code: 'BOL', names: ['Bolivia'], adjectives: ['Bolivian'], people: [{ form: 'Bolivian', plural: 'Bolivians' }] },
  {
    code: 'BOT',
    names: ['Botswana'],
    adjectives: ['Botswanan', 'Motswana', 'Batswana'],
    people: [
      { form: 'Botswanan', plural: 'Botswanans' },
      { form: 'Motswana', plural: 'Batswana' },
    ],
  },
  {
    code: 'BRA',
    names: ['Brazil', 'Brasil'],
    adjectives: ['Brazilian'],
    people: [{ form: 'Brazilian', plural: 'Brazilians' }],
  },
  {
    code: 'BRN',
    names: ['Bahrain', 'Bahrein'],
    adjectives: ['Bahraini'],
    people: [{ form: 'Bahraini', plural: 'Bahrainis' }],
  },
  {
    code: 'BRU',
    names: ['Brunei', 'Brunei Darussalam'],
    adjectives: ['Bruneian'],
    people: [{ form: 'Bruneian', plural: 'Bruneians' }],
  },
  {
    code: 'BUL',
    names: ['Bulgaria'],
    adjectives: ['Bulgarian'],
    people: [{ form: 'Bulgarian', plural: 'Bulgarians' }],
  },
  {
    code: 'BUR',
    names: ['Burkina Faso', 'Burkina', 'Upper Volta'],
    adjectives: ['Burkinabe', 'Burkinabé'],
    people: [
      { form: 'Burkinabe', plural: 'Burkinabe' },
      { form: 'Burkinabé', plural: 'Burkinabé' },
    ],
  },
  {
    code: 'CAF',
    names: ['Central African Republic'],
    adjectives: ['Central African'],
    people: [{ form: 'Central African', plural: 'Central Africans' }],
  },
  {
    code: 'CAM',
    names: ['Cambodia', 'Kampuchea'],
    adjectives: ['Cambodian', 'Khmer'],
    people: [{ form: 'Cambodian', plural: 'Cambodians' }],
  },
  {
    code: 'CAN',
    names: ['Canada', 'Team Canada'],
    adjectives: ['Canadian'],
    people: [
      { form: 'Canadian', plural: 'Canadians' },
      { form: 'Canuck', plural: 'Canucks' },
    ],
  },
  {
    code: 'CAY',
    names: ['Cayman Islands', 'Caymans', 'Cayman'],
    adjectives: ['Caymanian'],
    people: [
      { form: 'Caymanian', plural: 'Caymanians' },
      { form: 'Cayman Islander', plural: 'Cayman Islanders' },
    ],
  },
  {
    code: 'CGO',
    names: ['Congo', 'Republic of Congo', 'Republic of the Congo', 'Congo-Brazzaville', 'Congo Republic'],
    adjectives: ['Congolese'],
    people: [{ form: 'Congolese', plural: 'Congolese' }],
  },
  { code: 'CHA', names: ['Chad'], adjectives: ['Chadian'], people: [{ form: 'Chadian', plural: 'Chadians' }] },
  { code: 'CHI', names: ['Chile'], adjectives: ['Chilean'], people: [{ form: 'Chilean', plural: 'Chileans' }] },
  {
    code: 'CHN',
    names: ['China', 'PR China', 'P.R. China', "People's Republic of China"],
    adjectives: ['Chinese'],
    people: [{ form: 'Chinese', plural: 'Chinese' }],
  },
  {
    code: 'CIV',
    names: ['Ivory Coast', "Côte d'Ivoire", "Cote d'Ivoire", "Cote D'Ivoire", "Côte D'Ivoire"],
    adjectives: ['Ivorian', 'Ivory Coast', 'Ivoirian'],
    people: [
      { form: 'Ivorian', plural: 'Ivorians' },
      { form: 'Ivoirian', plural: 'Ivoirians' },
      { form: 'Ivory Coaster', plural: 'Ivory Coasters' },
    ],
  },
  {
    code: 'CMR',
    names: ['Cameroon', 'Cameroun', 'Cameroons'],
    adjectives: ['Cameroonian'],
    people: [{ form: 'Cameroonian', plural: 'Cameroonians' }],
  },
  {
    code: 'COD',
    names: [
      'DR Congo',
      'D.R. Congo',
      'DRC',
      'Democratic Republic of Congo',
      'Democratic Republic of the Congo',
      'Congo DR',
      'Congo-Kinshasa',
      'Zaire',
    ],
    adjectives: ['Congolese', 'Zairean', 'Zairian'],
    people: [
      { form: 'Congolese', plural: 'Congolese' },
      { form: 'Zairean', plural: 'Zaireans' },
      { form: 'Zairian', plural: 'Zairians' },
    ],
  },
  {
    code: 'COK',
    names: ['Cook Islands'],
    adjectives: ['Cook Islands'],
    people: [{ form: 'Cook Islander', plural: 'Cook Islanders' }],
  },
  {
    code: 'COL',
    names: ['Colombia'],
    adjectives: ['Colombian'],
    people: [{ form: 'Colombian', plural: 'Colombians' }],
  },
  {
    code: 'COM',
    names: ['Comoros', 'Comoro Islands'],
    adjectives: ['Comorian', 'Comoran'],
    people: [
      { form: 'Comorian', plural: 'Comorians' },
      { form: 'Comoran', plural: 'Comorans' },
    ],
  },
  {
    code: 'CPV',
    names: ['Cape Verde', 'Cabo Verde', 'Cape Verde Islands'],
    adjectives: ['Cape Verdean', 'Cabo Verdean'],
    people: [
      { form: 'Cape Verdean', plural: 'Cape Verdeans' },
      { form: 'Cabo Verdean', plural: 'Cabo Verdeans' },
    ],
  },
  {
    code: 'CRC',
    names: ['Costa Rica'],
    adjectives: ['Costa Rican'],
    people: [
      { form: 'Costa Rican', plural: 'Costa Ricans' },
      { form: 'Tico', plural: 'Ticos' },
    ],
  },
  {
    code: 'CRO',
    names: ['Croatia'],
    adjectives: ['Croatian', 'Croat'],
    people: [
      { form: 'Croatian', plural: 'Croatians' },
      { form: 'Croat', plural: 'Croats' },
    ],
  },
  { code: 'CUB', names: ['Cuba'], adjectives: ['Cuban'], people: [{ form: 'Cuban', plural: 'Cubans' }] },
  {
    code: 'CYP',
    names: ['Cyprus'],
    adjectives: ['Cypriot', 'Cyprian'],
    people: [{ form: 'Cypriot', plural: 'Cypriots' }],
  },
  {
    code: 'CZE',
    names: ['Czech Republic', 'Czechia'],
    adjectives: ['Czech'],
    people: [{ form: 'Czech', plural: 'Czechs' }],
  },
  { code: 'DEN', names: ['Denmark'], adjectives: ['Danish'], people: [{ form: 'Dane', plural: 'Danes' }] },
  {
    code: 'DJI',
    names: ['Djibouti', 'Djibuti'],
    adjectives: ['Djiboutian', 'Djibouti'],
    people: [{ form: 'Djiboutian', plural: 'Djiboutians' }],
  },
  {
    code: 'DMA',
    names: ['Dominica', 'Commonwealth of Dominica'],
    adjectives: ['Dominican'],
    people: [{ form: 'Dominican', plural: 'Dominicans' }],
  },
  {
    code: 'DOM',
    names: ['Dominican Republic', 'Dominican Rep.', 'Dominican Rep'],
    adjectives: ['Dominican'],
    people: [{ form: 'Dominican', plural: 'Dominicans' }],
  },
  {
    code: 'ECU',
    names: ['Ecuador'],
    adjectives: ['Ecuadorian', 'Ecuadorean', 'Ecuadoran'],
    people: [
      { form: 'Ecuadorian', plural: 'Ecuadorians' },
      { form: 'Ecuadorean', plural: 'Ecuadoreans' },
      { form: 'Ecuadoran', plural: 'Ecuadorans' },
    ],
  },
  {
    code: 'EGY',
    names: ['Egypt', 'United Arab Republic'],
    adjectives: ['Egyptian'],
    people: [{ form: 'Egyptian', plural: 'Egyptians' }],
  },
  { code: 'ERI', names: ['Eritrea'], adjectives: ['Eritrean'], people: [{ form: 'Eritrean', plural: 'Eritreans' }] },
  {
    code: 'ESA',
    names: ['El Salvador', 'Salvador'],
    adjectives: ['Salvadoran', 'Salvadorean', 'Salvadorian'],
    people: [
      { form: 'Salvadoran', plural: 'Salvadorans' },
      { form: 'Salvadorean', plural: 'Salvadoreans' },
      { form: 'Salvadorian', plural: 'Salvadorians' },
    ],
  },
  {
    code: 'ESP',
    names: ['Spain'],
    adjectives: ['Spanish'],
    people: [{ form: 'Spaniard', plural: 'Spaniards' }],
    abbreviations: ['Spa'],
  },
  { code: 'EST', names: ['Estonia'], adjectives: ['Estonian'], people: [{ form: 'Estonian', plural: 'Estonians' }] },
  {
    code: 'ETH',
    names: ['Ethiopia', 'Abyssinia'],
    adjectives: ['Ethiopian'],
    people: [{ form: 'Ethiopian', plural: 'Ethiopians' }],
  },
  {
    code: 'FIJ',
    names: ['Fiji', 'Fiji Islands'],
    adjectives: ['Fijian'],
    people: [{ form: 'Fijian', plural: 'Fijians' }],
  },
  { code: 'FIN', names: ['Finland'], adjectives: ['Finnish'], people: [{ form: 'Finn', plural: 'Finns' }] },
  {
    code: 'FRA',
    names: ['France'],
    adjectives: ['French'],
    people: [
      { form: 'Frenchman', plural: 'Frenchmen', sex: 'M' },
      { form: 'Frenchwoman', plural: 'Frenchwomen', sex: 'W' },
    ],
  },
  {
    code: 'FSM',
    names: ['Micronesia', 'Federated States of Micronesia'],
    adjectives: ['Micronesian'],
    people: [{ form: 'Micronesian', plural: 'Micronesians' }],
  },
  { code: 'GAB', names: ['Gabon'], adjectives: ['Gabonese'], people: [{ form: 'Gabonese', plural: 'Gabonese' }] },
  {
    code: 'GAM',
    names: ['Gambia', 'The Gambia'],
    adjectives: ['Gambian'],
    people: [{ form: 'Gambian', plural: 'Gambians' }],
  },
  {
    code: 'GBR',
    names: [
      'Great Britain',
      'Britain',
      'Great Britain & Northern Ireland',
      'Great Britain and Northern Ireland',
      'Great Britain & NI',
      'Great Britain and NI',
      'Great Britain & N.I.',
      'Great Britain & N Ireland',
      'GB & NI',
      'GB and NI',
      'GB & N.I.',
      'GB&NI',
      'GBNI',
      'GB',
      'G.B.',
      'Gt Britain',
      'Gt. Britain',
      'Team GB',
      'UK',
      'U.K.',
      'United Kingdom',
    ],
    adjectives: ['British', 'GB', 'UK', 'U.K.', 'Great British'],
    people: [
      { form: 'Briton', plural: 'Britons' },
      { form: 'Brit', plural: 'Brits' },
      { form: 'Britisher', plural: 'Britishers' },
    ],
  },
  {
    code: 'GBS',
    names: ['Guinea-Bissau', 'Guinea Bissau'],
    adjectives: ['Guinea-Bissauan', 'Bissau-Guinean', 'Bissauan'],
    people: [{ form: 'Bissau-Guinean', plural: 'Bissau-Guineans' }],
  },
  {
    code: 'GEO',
    names: ['Georgia', 'Republic of Georgia'],
    adjectives: ['Georgian'],
    people: [{ form: 'Georgian', plural: 'Georgians' }],
  },
  {
    code: 'GEQ',
    names: ['Equatorial Guinea'],
    adjectives: ['Equatorial Guinean', 'Equatoguinean', 'Equatorial Guinea'],
    people: [
      { form: 'Equatorial Guinean', plural: 'Equatorial Guineans' },
      { form: 'Equatoguinean', plural: 'Equatoguineans' },
    ],
  },
  {
    code: 'GER',
    names: ['Germany', 'Unified Germany', 'Federal Republic of Germany'],
    adjectives: ['German'],
    people: [{ form: 'German', plural: 'Germans' }],
    abbreviations: ['Germ'],
  },
  {
    code: 'GHA',
    names: ['Ghana'],
    adjectives: ['Ghanaian', 'Ghanian'],
    people: [
      { form: 'Ghanaian', plural: 'Ghanaians' },
      { form: 'Ghanian', plural: 'Ghanians' },
    ],
  },
  {
    code: 'GIB',
    names: ['Gibraltar'],
    adjectives: ['Gibraltarian'],
    people: [{ form: 'Gibraltarian', plural: 'Gibraltarians' }],
  },
  { code: 'GRE', names: ['Greece'], adjectives: ['Greek', 'Hellenic'], people: [{ form: 'Greek', plural: 'Greeks' }] },
  { code: 'GRN', names: ['Grenada'], adjectives: ['Grenadian'], people: [{ form: 'Grenadian', plural: 'Grenadians' }] },
  {
    code: 'GUA',
    names: ['Guatemala'],
    adjectives: ['Guatemalan'],
    people: [{ form: 'Guatemalan', plural: 'Guatemalans' }],
  },
  {
    code: 'GUI',
    names: ['Guinea', 'Guinea-Conakry', 'Guinea Conakry'],
    adjectives: ['Guinean'],
    people: [{ form: 'Guinean', plural: 'Guineans' }],
  },
  { code: 'GUM', names: ['Guam'], adjectives: ['Guamanian'], people: [{ form: 'Guamanian', plural: 'Guamanians' }] },
  {
    code: 'GUY',
    names: ['Guyana', 'British Guiana'],
    adjectives: ['Guyanese'],
    people: [{ form: 'Guyanese', plural: 'Guyanese' }],
  },
  { code: 'HAI', names: ['Haiti'], adjectives: ['Haitian'], people: [{ form: 'Haitian', plural: 'Haitians' }] },
  {
    code: 'HKG',
    names: ['Hong Kong', 'Hong Kong, China', 'Hong Kong China', 'Hongkong'],
    adjectives: ['Hong Kong', 'Hongkong'],
    people: [
      { form: 'Hong Konger', plural: 'Hong Kongers' },
      { form: 'Hongkonger', plural: 'Hongkongers' },
    ],
  },
  { code: 'HON', names: ['Honduras'], adjectives: ['Honduran'], people: [{ form: 'Honduran', plural: 'Hondurans' }] },
  {
    code: 'HUN',
    names: ['Hungary'],
    adjectives: ['Hungarian', 'Magyar'],
    people: [
      { form: 'Hungarian', plural: 'Hungarians' },
      { form: 'Magyar', plural: 'Magyars' },
    ],
  },
  {
    code: 'INA',
    names: ['Indonesia'],
    adjectives: ['Indonesian'],
    people: [{ form: 'Indonesian', plural: 'Indonesians' }],
  },
  { code: 'IND', names: ['India'], adjectives: ['Indian'], people: [{ form: 'Indian', plural: 'Indians' }] },
  {
    code: 'IRI',
    names: ['Iran', 'Islamic Republic of Iran', 'I.R. Iran', 'IR Iran', 'Persia'],
    adjectives: ['Iranian'],
    people: [{ form: 'Iranian', plural: 'Iranians' }],
  },
  {
    code: 'IRL',
    names: ['Ireland', 'Republic of Ireland', 'Irish Republic', 'Rep of Ireland', 'Rep. of Ireland', 'Eire', 'Éire'],
    adjectives: ['Irish'],
    people: [
      { form: 'Irishman', plural: 'Irishmen', sex: 'M' },
      { form: 'Irishwoman', plural: 'Irishwomen', sex: 'W' },
    ],
    abbreviations: ['Ire'],
  },
  { code: 'IRQ', names: ['Iraq'], adjectives: ['Iraqi'], people: [{ form: 'Iraqi', plural: 'Iraqis' }] },
  { code: 'ISL', names: ['Iceland'], adjectives: ['Icelandic'], people: [{ form: 'Icelander', plural: 'Icelanders' }] },
  { code: 'ISR', names: ['Israel'], adjectives: ['Israeli'], people: [{ form: 'Israeli', plural: 'Israelis' }] },
  {
    code: 'ISV',
    names: [
      'US Virgin Islands',
      'U.S. Virgin Islands',
      'USVI',
      'United States Virgin Islands',
      'Virgin Islands',
      'American Virgin Islands',
    ],
    adjectives: ['Virgin Islands', 'US Virgin Islands'],
    people: [
      { form: 'Virgin Islander', plural: 'Virgin Islanders' },
      { form: 'US Virgin Islander', plural: 'US Virgin Islanders' },
    ],
  },
  {
    code: 'ITA',
    names: ['Italy'],
    adjectives: ['Italian'],
    people: [
      { form: 'Italian', plural: 'Italians' },
      { form: 'Azzurro', plural: 'Azzurri' },
      { form: 'Azzurra', plural: 'Azzurre', sex: 'W' },
    ],
    abbreviations: ['Ital'],
  },
  {
    code: 'IVB',
    names: ['British Virgin Islands', 'BVI', 'Virgin Islands'],
    adjectives: ['British Virgin Islands', 'Virgin Islands'],
    people: [
      { form: 'British Virgin Islander', plural: 'British Virgin Islanders' },
      { form: 'Virgin Islander', plural: 'Virgin Islanders' },
    ],
  },
  { code: 'JAM', names: ['Jamaica'], adjectives: ['Jamaican'], people: [{ form: 'Jamaican', plural: 'Jamaicans' }] },
  { code: 'JOR', names: ['Jordan'], adjectives: ['Jordanian'], people: [{ form: 'Jordanian', plural: 'Jordanians' }] },
  {
    code: 'JPN',
    names: ['Japan', 'Nippon'],
    adjectives: ['Japanese'],
    people: [{ form: 'Japanese', plural: 'Japanese' }],
    abbreviations: ['Jap'],
  },
  {
    code: 'KAZ',
    names: ['Kazakhstan', 'Kazakstan'],
    adjectives: ['Kazakh', 'Kazakhstani', 'Kazak'],
    people: [
      { form: 'Kazakh', plural: 'Kazakhs' },
      { form: 'Kazakhstani', plural: 'Kazakhstanis' },
    ],
  },
  {
    code: 'KEN',
    names: ['Kenya', 'Team Kenya'],
    adjectives: ['Kenyan'],
    people: [{ form: 'Kenyan', plural: 'Kenyans' }],
  },
  {
    code: 'KGZ',
    names: ['Kyrgyzstan', 'Kirghizstan', 'Kyrgyz Republic', 'Kirgizstan'],
    adjectives: ['Kyrgyz', 'Kyrgyzstani', 'Kirghiz'],
    people: [
      { form: 'Kyrgyz', plural: 'Kyrgyz' },
      { form: 'Kyrgyzstani', plural: 'Kyrgyzstanis' },
    ],
  },
  { code: 'KIR', names: ['Kiribati'], adjectives: ['I-Kiribati', 'Kiribati'], people: [] },
  {
    code: 'KOR',
    names: ['South Korea', 'Korea', 'Republic of Korea', 'Korea Republic', 'S Korea', 'S. Korea', 'S.Korea'],
    adjectives: ['South Korean', 'Korean', 'S Korean', 'S. Korean'],
    people: [
      { form: 'South Korean', plural: 'South Koreans' },
      { form: 'Korean', plural: 'Koreans' },
    ],
  },
  {
    code: 'KOS',
    names: ['Kosovo', 'Kosova'],
    adjectives: ['Kosovan', 'Kosovar', 'Kosovo'],
    people: [
      { form: 'Kosovan', plural: 'Kosovans' },
      { form: 'Kosovar', plural: 'Kosovars' },
    ],
  },
  {
    code: 'KSA',
    names: ['Saudi Arabia', 'Kingdom of Saudi Arabia'],
    adjectives: ['Saudi Arabian', 'Saudi'],
    people: [
      { form: 'Saudi Arabian', plural: 'Saudi Arabians' },
      { form: 'Saudi', plural: 'Saudis' },
    ],
  },
  { code: 'KUW', names: ['Kuwait'], adjectives: ['Kuwaiti'], people: [{ form: 'Kuwaiti', plural: 'Kuwaitis' }] },
  {
    code: 'LAO',
    names: ['Laos', 'Lao PDR'],
    adjectives: ['Laotian', 'Lao'],
    people: [{ form: 'Laotian', plural: 'Laotians' }],
  },
  { code: 'LAT', names: ['Latvia'], adjectives: ['Latvian'], people: [{ form: 'Latvian', plural: 'Latvians' }] },
  { code: 'LBA', names: ['Libya'], adjectives: ['Libyan'], people: [{ form: 'Libyan', plural: 'Libyans' }] },
  { code: 'LBN', names: ['Lebanon'], adjectives: ['Lebanese'], people: [{ form: 'Lebanese', plural: 'Lebanese' }] },
  { code: 'LBR', names: ['Liberia'], adjectives: ['Liberian'], people: [{ form: 'Liberian', plural: 'Liberians' }] },
  {
    code: 'LCA',
    names: ['St Lucia', 'St. Lucia', 'Saint Lucia', 'St.Lucia'],
    adjectives: ['St Lucian', 'St. Lucian', 'Saint Lucian'],
    people: [
      { form: 'St Lucian', plural: 'St Lucians' },
      { form: 'St. Lucian', plural: 'St. Lucians' },
      { form: 'Saint Lucian', plural: 'Saint Lucians' },
    ],
  },
  {
    code: 'LES',
    names: ['Lesotho', 'Basutoland'],
    adjectives: ['Basotho', 'Mosotho', 'Lesotho'],
    people: [{ form: 'Mosotho', plural: 'Basotho' }],
  },
  {
    code: 'LIE',
    names: ['Liechtenstein'],
    adjectives: ['Liechtenstein'],
    people: [{ form: 'Liechtensteiner', plural: 'Liechtensteiners' }],
  },
  {
    code: 'LTU',
    names: ['Lithuania'],
    adjectives: ['Lithuanian'],
    people: [{ form: 'Lithuanian', plural: 'Lithuanians' }],
  },
  {
    code: 'LUX',
    names: ['Luxembourg', 'Luxemburg'],
    adjectives: ['Luxembourgish', 'Luxembourgeois', 'Luxembourg', 'Luxemburger'],
    people: [
      { form: 'Luxembourger', plural: 'Luxembourgers' },
      { form: 'Luxemburger', plural: 'Luxemburgers' },
    ],
  },
  {
    code: 'MAC',
    names: ['Macau', 'Macao'],
    adjectives: ['Macanese', 'Macau'],
    people: [{ form: 'Macanese', plural: 'Macanese' }],
  },
  {
    code: 'MAD',
    names: ['Madagascar'],
    adjectives: ['Malagasy', 'Madagascan'],
    people: [
      { form: 'Malagasy', plural: 'Malagasy' },
      { form: 'Madagascan', plural: 'Madagascans' },
    ],
  },
  { code: 'MAR', names: ['Morocco'], adjectives: ['Moroccan'], people: [{ form: 'Moroccan', plural: 'Moroccans' }] },
  {
    code: 'MAS',
    names: ['Malaysia', 'Malaya'],
    adjectives: ['Malaysian'],
    people: [{ form: 'Malaysian', plural: 'Malaysians' }],
  },
  { code: 'MAW', names: ['Malawi'], adjectives: ['Malawian'], people: [{ form: 'Malawian', plural: 'Malawians' }] },
  {
    code: 'MDA',
    names: ['Moldova', 'Moldavia', 'Republic of Moldova'],
    adjectives: ['Moldovan', 'Moldavian'],
    people: [
      { form: 'Moldovan', plural: 'Moldovans' },
      { form: 'Moldavian', plural: 'Moldavians' },
    ],
  },
  {
    code: 'MDV',
    names: ['Maldives', 'The Maldives'],
    adjectives: ['Maldivian'],
    people: [{ form: 'Maldivian', plural: 'Maldivians' }],
  },
  {
    code: 'MEX',
    names: ['Mexico', 'México'],
    adjectives: ['Mexican'],
    people: [{ form: 'Mexican', plural: 'Mexicans' }],
  },
  {
    code: 'MGL',
    names: ['Mongolia'],
    adjectives: ['Mongolian'],
    people: [{ form: 'Mongolian', plural: 'Mongolians' }],
  },
  {
    code: 'MHL',
    names: ['Marshall Islands'],
    adjectives: ['Marshallese'],
    people: [
      { form: 'Marshallese', plural: 'Marshallese' },
      { form: 'Marshall Islander', plural: 'Marshall Islanders' },
    ],
  },
  {
    code: 'MKD',
    names: ['North Macedonia', 'Macedonia', 'FYR Macedonia', 'FYROM', 'Republic of North Macedonia'],
    adjectives: ['Macedonian', 'North Macedonian'],
    people: [
      { form: 'Macedonian', plural: 'Macedonians' },
      { form: 'North Macedonian', plural: 'North Macedonians' },
    ],
  },
  { code: 'MLI', names: ['Mali'], adjectives: ['Malian'], people: [{ form: 'Malian', plural: 'Malians' }] },
  { code: 'MLT', names: ['Malta'], adjectives: ['Maltese'], people: [{ form: 'Maltese', plural: 'Maltese' }] },
  {
    code: 'MNE',
    names: ['Montenegro'],
    adjectives: ['Montenegrin'],
    people: [{ form: 'Montenegrin', plural: 'Montenegrins' }],
  },
  {
    code: 'MNT',
    names: ['Montserrat'],
    adjectives: ['Montserratian'],
    people: [{ form: 'Montserratian', plural: 'Montserratians' }],
  },
  {
    code: 'MON',
    names: ['Monaco'],
    adjectives: ['Monegasque', 'Monégasque', 'Monacan'],
    people: [
      { form: 'Monegasque', plural: 'Monegasques' },
      { form: 'Monégasque', plural: 'Monégasques' },
    ],
  },
  {
    code: 'MOZ',
    names: ['Mozambique', 'Moçambique'],
    adjectives: ['Mozambican', 'Mozambiquan'],
    people: [{ form: 'Mozambican', plural: 'Mozambicans' }],
  },
  {
    code: 'MRI',
    names: ['Mauritius'],
    adjectives: ['Mauritian'],
    people: [{ form: 'Mauritian', plural: 'Mauritians' }],
  },
  {
    code: 'MTN',
    names: ['Mauritania'],
    adjectives: ['Mauritanian'],
    people: [{ form: 'Mauritanian', plural: 'Mauritanians' }],
  },
  {
    code: 'MYA',
    names: ['Myanmar', 'Burma'],
    adjectives: ['Burmese', 'Myanmar'],
    people: [{ form: 'Burmese', plural: 'Burmese' }],
  },
  {
    code: 'NAM',
    names: ['Namibia', 'South West Africa'],
    adjectives: ['Namibian'],
    people: [{ form: 'Namibian', plural: 'Namibians' }],
  },
  {
    code: 'NCA',
    names: ['Nicaragua'],
    adjectives: ['Nicaraguan'],
    people: [{ form: 'Nicaraguan', plural: 'Nicaraguans' }],
  },
  {
    code: 'NED',
    names: ['Netherlands', 'The Netherlands', 'Netherland', 'Holland', 'Nederland'],
    adjectives: ['Dutch'],
    people: [
      { form: 'Dutchman', plural: 'Dutchmen', sex: 'M' },
      { form: 'Dutchwoman', plural: 'Dutchwomen', sex: 'W' },
      { form: 'Netherlander', plural: 'Netherlanders' },
      { form: 'Hollander', plural: 'Hollanders' },
    ],
    abbreviations: ['Hol', 'Neth'],
  },
  {
    code: 'NEP',
    names: ['Nepal'],
    adjectives: ['Nepalese', 'Nepali'],
    people: [
      { form: 'Nepalese', plural: 'Nepalese' },
      { form: 'Nepali', plural: 'Nepalis' },
    ],
  },
  {
    code: 'NFI',
    names: ['Norfolk Island'],
    adjectives: ['Norfolk Island'],
    people: [{ form: 'Norfolk Islander', plural: 'Norfolk Islanders' }],
  },
  { code: 'NGR', names: ['Nigeria'], adjectives: ['Nigerian'], people: [{ form: 'Nigerian', plural: 'Nigerians' }] },
  {
    code: 'NIG',
    names: ['Niger', 'Niger Republic'],
    adjectives: ['Nigerien', 'Nigérien'],
    people: [
      { form: 'Nigerien', plural: 'Nigeriens' },
      { form: 'Nigérien', plural: 'Nigériens' },
    ],
  },
  {
    code: 'NMI',
    names: ['Northern Mariana Islands', 'Northern Marianas', 'Northern Mariana Is.'],
    adjectives: ['Northern Mariana'],
    people: [{ form: 'Northern Mariana Islander', plural: 'Northern Mariana Islanders' }],
  },
  {
    code: 'NOR',
    names: ['Norway', 'Norge'],
    adjectives: ['Norwegian'],
    people: [{ form: 'Norwegian', plural: 'Norwegians' }],
    abbreviations: ['Norw'],
  },
  { code: 'NRU', names: ['Nauru'], adjectives: ['Nauruan'], people: [{ form: 'Nauruan', plural: 'Nauruans' }] },
  {
    code: 'NZL',
    names: ['New Zealand', 'NZ', 'N.Z.', 'Aotearoa'],
    adjectives: ['New Zealand', 'Kiwi', 'NZ', 'N.Z.'],
    people: [
      { form: 'New Zealander', plural: 'New Zealanders' },
      { form: 'Kiwi', plural: 'Kiwis' },
    ],
    abbreviations: ['Nzl'],
  },
  {
    code: 'OMA',
    names: ['Oman', 'Sultanate of Oman'],
    adjectives: ['Omani'],
    people: [{ form: 'Omani', plural: 'Omanis' }],
  },
  {
    code: 'PAK',
    names: ['Pakistan'],
    adjectives: ['Pakistani'],
    people: [{ form: 'Pakistani', plural: 'Pakistanis' }],
  },
  {
    code: 'PAN',
    names: ['Panama', 'Panamá'],
    adjectives: ['Panamanian'],
    people: [{ form: 'Panamanian', plural: 'Panamanians' }],
  },
  {
    code: 'PAR',
    names: ['Paraguay'],
    adjectives: ['Paraguayan'],
    people: [{ form: 'Paraguayan', plural: 'Paraguayans' }],
  },
  {
    code: 'PER',
    names: ['Peru', 'Perú'],
    adjectives: ['Peruvian'],
    people: [{ form: 'Peruvian', plural: 'Peruvians' }],
  },
  {
    code: 'PHI',
    names: ['Philippines', 'The Philippines'],
    adjectives: ['Filipino', 'Philippine', 'Filipina', 'Pinoy'],
    people: [
      { form: 'Filipino', plural: 'Filipinos' },
      { form: 'Filipina', plural: 'Filipinas', sex: 'W' },
      { form: 'Pinoy', plural: 'Pinoys' },
    ],
  },
  {
    code: 'PLE',
    names: ['Palestine'],
    adjectives: ['Palestinian'],
    people: [{ form: 'Palestinian', plural: 'Palestinians' }],
  },
  { code: 'PLW', names: ['Palau'], adjectives: ['Palauan'], people: [{ form: 'Palauan', plural: 'Palauans' }] },
  {
    code: 'PNG',
    names: ['Papua New Guinea', 'Papua-New Guinea', 'PNG', 'Papua NG'],
    adjectives: ['Papua New Guinean', 'Papuan', 'Papua New Guinea'],
    people: [
      { form: 'Papua New Guinean', plural: 'Papua New Guineans' },
      { form: 'Papuan', plural: 'Papuans' },
    ],
  },
  { code: 'POL', names: ['Poland'], adjectives: ['Polish'], people: [{ form: 'Pole', plural: 'Poles' }] },
  {
    code: 'POR',
    names: ['Portugal'],
    adjectives: ['Portuguese'],
    people: [{ form: 'Portuguese', plural: 'Portuguese' }],
  },
  {
    code: 'PRK',
    names: [
      'North Korea',
      'DPR Korea',
      'DPRK',
      'D.P.R. Korea',
      "Democratic People's Republic of Korea",
      'N Korea',
      'N. Korea',
    ],
    adjectives: ['North Korean', 'N Korean', 'N. Korean'],
    people: [{ form: 'North Korean', plural: 'North Koreans' }],
  },
  {
    code: 'PUR',
    names: ['Puerto Rico', 'Porto Rico'],
    adjectives: ['Puerto Rican'],
    people: [
      { form: 'Puerto Rican', plural: 'Puerto Ricans' },
      { form: 'Boricua', plural: 'Boricuas' },
    ],
  },
  {
    code: 'PYF',
    names: ['French Polynesia', 'Tahiti'],
    adjectives: ['Tahitian', 'French Polynesian', 'Polynesian'],
    people: [
      { form: 'Tahitian', plural: 'Tahitians' },
      { form: 'French Polynesian', plural: 'French Polynesians' },
    ],
  },
  { code: 'QAT', names: ['Qatar'], adjectives: ['Qatari'], people: [{ form: 'Qatari', plural: 'Qataris' }] },
  {
    code: 'ROU',
    names: ['Romania', 'Rumania', 'Roumania'],
    adjectives: ['Romanian', 'Rumanian', 'Roumanian'],
    people: [
      { form: 'Romanian', plural: 'Romanians' },
      { form: 'Rumanian', plural: 'Rumanians' },
      { form: 'Roumanian', plural: 'Roumanians' },
    ],
    abbreviations: ['Rum'],
  },
  {
    code: 'RSA',
    names: ['South Africa', 'S Africa', 'S. Africa', 'S.Africa', 'Republic of South Africa', 'SA'],
    adjectives: ['South African', 'S African', 'S. African', 'SA'],
    people: [
      { form: 'South African', plural: 'South Africans' },
      { form: 'Springbok', plural: 'Springboks' },
    ],
    abbreviations: ['Saf'],
  },
  {
    code: 'RUS',
    names: ['Russia', 'Russian Federation', 'Russian Olympic Committee'],
    adjectives: ['Russian'],
    people: [{ form: 'Russian', plural: 'Russians' }],
    abbreviations: ['Russ'],
  },
  {
    code: 'RWA',
    names: ['Rwanda', 'Ruanda'],
    adjectives: ['Rwandan', 'Rwandese'],
    people: [
      { form: 'Rwandan', plural: 'Rwandans' },
      { form: 'Rwandese', plural: 'Rwandese' },
    ],
  },
  {
    code: 'SAM',
    names: ['Samoa', 'Western Samoa'],
    adjectives: ['Samoan', 'Western Samoan'],
    people: [
      { form: 'Samoan', plural: 'Samoans' },
      { form: 'Western Samoan', plural: 'Western Samoans' },
    ],
  },
  {
    code: 'SEN',
    names: ['Senegal', 'Sénégal'],
    adjectives: ['Senegalese'],
    people: [{ form: 'Senegalese', plural: 'Senegalese' }],
  },
  {
    code: 'SEY',
    names: ['Seychelles', 'The Seychelles'],
    adjectives: ['Seychellois', 'Seychelles'],
    people: [{ form: 'Seychellois', plural: 'Seychellois' }],
  },
  {
    code: 'SGP',
    names: ['Singapore'],
    adjectives: ['Singaporean', 'Singapore'],
    people: [{ form: 'Singaporean', plural: 'Singaporeans' }],
  },
  {
    code: 'SKN',
    names: [
      'St Kitts and Nevis',
      'St. Kitts and Nevis',
      'Saint Kitts and Nevis',
      'St Kitts & Nevis',
      'St. Kitts & Nevis',
      'Saint Kitts & Nevis',
      'St Kitts',
      'St. Kitts',
      'Saint Kitts',
      'St Kitts-Nevis',
      'St. Kitts-Nevis',
    ],
    adjectives: ['Kittitian', 'Nevisian', 'Kittian'],
    people: [
      { form: 'Kittitian', plural: 'Kittitians' },
      { form: 'Nevisian', plural: 'Nevisians' },
      { form: 'Kittian', plural: 'Kittians' },
    ],
  },
  {
    code: 'SLE',
    names: ['Sierra Leone'],
    adjectives: ['Sierra Leonean'],
    people: [{ form: 'Sierra Leonean', plural: 'Sierra Leoneans' }],
  },
  {
    code: 'SLO',
    names: ['Slovenia'],
    adjectives: ['Slovenian', 'Slovene'],
    people: [
      { form: 'Slovenian', plural: 'Slovenians' },
      { form: 'Slovene', plural: 'Slovenes' },
    ],
  },
  {
    code: 'SMR',
    names: ['San Marino'],
    adjectives: ['Sammarinese', 'San Marinese'],
    people: [{ form: 'Sammarinese', plural: 'Sammarinese' }],
  },
  {
    code: 'SOL',
    names: ['Solomon Islands', 'Solomons'],
    adjectives: ['Solomon Islands'],
    people: [{ form: 'Solomon Islander', plural: 'Solomon Islanders' }],
  },
  {
    code: 'SOM',
    names: ['Somalia', 'Somali Republic'],
    adjectives: ['Somali', 'Somalian'],
    people: [
      { form: 'Somali', plural: 'Somalis' },
      { form: 'Somalian', plural: 'Somalians' },
    ],
  },
  {
    code: 'SRB',
    names: ['Serbia'],
    adjectives: ['Serbian', 'Serb'],
    people: [
      { form: 'Serbian', plural: 'Serbians' },
      { form: 'Serb', plural: 'Serbs' },
    ],
  },
  {
    code: 'SRI',
    names: ['Sri Lanka', 'Ceylon'],
    adjectives: ['Sri Lankan', 'Ceylonese'],
    people: [
      { form: 'Sri Lankan', plural: 'Sri Lankans' },
      { form: 'Ceylonese', plural: 'Ceylonese' },
    ],
  },
  {
    code: 'SSD',
    names: ['South Sudan'],
    adjectives: ['South Sudanese'],
    people: [{ form: 'South Sudanese', plural: 'South Sudanese' }],
  },
  {
    code: 'STP',
    names: [
      'São Tomé and Príncipe',
      'Sao Tome and Principe',
      'Sao Tome & Principe',
      'São Tomé & Príncipe',
      'São Tomé e Príncipe',
      'Sao Tome e Principe',
      'São Tomé',
      'Sao Tome',
    ],
    adjectives: ['São Toméan', 'Sao Tomean', 'Santomean'],
    people: [
      { form: 'São Toméan', plural: 'São Toméans' },
      { form: 'Sao Tomean', plural: 'Sao Tomeans' },
      { form: 'Santomean', plural: 'Santomeans' },
    ],
  },
  { code: 'SUD', names: ['Sudan'], adjectives: ['Sudanese'], people: [{ form: 'Sudanese', plural: 'Sudanese' }] },
  {
    code: 'SUI',
    names: ['Switzerland'],
    adjectives: ['Swiss'],
    people: [{ form: 'Swiss', plural: 'Swiss' }],
    abbreviations: ['Swi', 'Switz'],
  },
  {
    code: 'SUR',
    names: ['Suriname', 'Surinam', 'Dutch Guiana'],
    adjectives: ['Surinamese', 'Surinamer'],
    people: [
      { form: 'Surinamese', plural: 'Surinamese' },
      { form: 'Surinamer', plural: 'Surinamers' },
    ],
  },
  {
    code: 'SVK',
    names: ['Slovakia', 'Slovak Republic'],
    adjectives: ['Slovak', 'Slovakian'],
    people: [
      { form: 'Slovak', plural: 'Slovaks' },
      { form: 'Slovakian', plural: 'Slovakians' },
    ],
  },
  { code: 'SWE', names: ['Sweden'], adjectives: ['Swedish'], people: [{ form: 'Swede', plural: 'Swedes' }] },
  {
    code: 'SWZ',
    names: ['Eswatini', 'eSwatini', 'Swaziland', 'Kingdom of Eswatini'],
    adjectives: ['Swazi', 'Eswatini', 'Emaswati'],
    people: [
      { form: 'Swazi', plural: 'Swazis' },
      { form: 'Liswati', plural: 'Emaswati' },
    ],
  },
  {
    code: 'SYR',
    names: ['Syria', 'Syrian Arab Republic'],
    adjectives: ['Syrian'],
    people: [{ form: 'Syrian', plural: 'Syrians' }],
  },
  {
    code: 'TAN',
    names: ['Tanzania', 'United Republic of Tanzania', 'Tanganyika'],
    adjectives: ['Tanzanian'],
    people: [{ form: 'Tanzanian', plural: 'Tanzanians' }],
    abbreviations: ['Tanz'],
  },
  { code: 'TGA', names: ['Tonga'], adjectives: ['Tongan'], people: [{ form: 'Tongan', plural: 'Tongans' }] },
  { code: 'THA', names: ['Thailand', 'Siam'], adjectives: ['Thai'], people: [{ form: 'Thai', plural: 'Thais' }] },
  {
    code: 'TJK',
    names: ['Tajikistan', 'Tadjikistan', 'Tadzhikistan'],
    adjectives: ['Tajik', 'Tajikistani'],
    people: [
      { form: 'Tajik', plural: 'Tajiks' },
      { form: 'Tajikistani', plural: 'Tajikistanis' },
    ],
  },
  {
    code: 'TKM',
    names: ['Turkmenistan'],
    adjectives: ['Turkmen', 'Turkmenistani'],
    people: [
      { form: 'Turkmen', plural: 'Turkmens' },
      { form: 'Turkmenistani', plural: 'Turkmenistanis' },
    ],
  },
  {
    code: 'TKS',
    names: [
      'Turks and Caicos Islands',
      'Turks & Caicos Islands',
      'Turks and Caicos',
      'Turks & Caicos',
      'Turks/Caicos Islands',
    ],
    adjectives: ['Turks and Caicos'],
    people: [{ form: 'Turks and Caicos Islander', plural: 'Turks and Caicos Islanders' }],
  },
  {
    code: 'TLS',
    names: ['East Timor', 'Timor-Leste', 'Timor Leste'],
    adjectives: ['East Timorese', 'Timorese'],
    people: [
      { form: 'East Timorese', plural: 'East Timorese' },
      { form: 'Timorese', plural: 'Timorese' },
    ],
  },
  { code: 'TOG', names: ['Togo'], adjectives: ['Togolese'], people: [{ form: 'Togolese', plural: 'Togolese' }] },
  {
    code: 'TPE',
    names: ['Chinese Taipei', 'Taiwan'],
    adjectives: ['Taiwanese', 'Chinese Taipei'],
    people: [{ form: 'Taiwanese', plural: 'Taiwanese' }],
  },
  {
    code: 'TTO',
    names: [
      'Trinidad and Tobago',
      'Trinidad & Tobago',
      'Trinidad/Tobago',
      'Trinidad',
      'Tobago',
      'T&T',
      'Trinidad-Tobago',
    ],
    adjectives: [
      'Trinidadian',
      'Tobagonian',
      'Trinbagonian',
      'Trinidad and Tobago',
      'Trini',
      'Trinidadian and Tobagonian',
    ],
    people: [
      { form: 'Trinidadian', plural: 'Trinidadians' },
      { form: 'Tobagonian', plural: 'Tobagonians' },
      { form: 'Trinbagonian', plural: 'Trinbagonians' },
      { form: 'Trini', plural: 'Trinis' },
    ],
  },
  { code: 'TUN', names: ['Tunisia'], adjectives: ['Tunisian'], people: [{ form: 'Tunisian', plural: 'Tunisians' }] },
  {
    code: 'TUR',
    names: ['Turkey', 'Türkiye', 'Turkiye'],
    adjectives: ['Turkish'],
    people: [{ form: 'Turk', plural: 'Turks' }],
  },
  { code: 'TUV', names: ['Tuvalu'], adjectives: ['Tuvaluan'], people: [{ form: 'Tuvaluan', plural: 'Tuvaluans' }] },
  {
    code: 'UAE',
    names: ['United Arab Emirates', 'UAE', 'U.A.E.', 'Emirates'],
    adjectives: ['Emirati', 'UAE', 'U.A.E.'],
    people: [{ form: 'Emirati', plural: 'Emiratis' }],
  },
  { code: 'UGA', names: ['Uganda'], adjectives: ['Ugandan'], people: [{ form: 'Ugandan', plural: 'Ugandans' }] },
  {
    code: 'UKR',
    names: ['Ukraine', 'The Ukraine'],
    adjectives: ['Ukrainian'],
    people: [{ form: 'Ukrainian', plural: 'Ukrainians' }],
  },
  { code: 'URU', names: ['Uruguay'], adjectives: ['Uruguayan'], people: [{ form: 'Uruguayan', plural: 'Uruguayans' }] },
  {
    code: 'USA',
    names: [
      'United States',
      'United States of America',
      'USA',
      'U.S.A.',
      'US',
      'U.S.',
      'America',
      'Team USA',
      'Team US',
      'The United States',
      'United States Of America',
    ],
    adjectives: ['American', 'US', 'U.S.', 'USA', 'U.S.A.', 'United States'],
    people: [
      { form: 'American', plural: 'Americans' },
      { form: 'Yank', plural: 'Yanks' },
      { form: 'Yankee', plural: 'Yankees' },
    ],
  },
  {
    code: 'UZB',
    names: ['Uzbekistan'],
    adjectives: ['Uzbek', 'Uzbekistani'],
    people: [
      { form: 'Uzbek', plural: 'Uzbeks' },
      { form: 'Uzbekistani', plural: 'Uzbekistanis' },
    ],
  },
  {
    code: 'VAN',
    names: ['Vanuatu', 'New Hebrides'],
    adjectives: ['Ni-Vanuatu', 'Vanuatuan'],
    people: [{ form: 'Vanuatuan', plural: 'Vanuatuans' }],
  },
  {
    code: 'VEN',
    names: ['Venezuela'],
    adjectives: ['Venezuelan'],
    people: [{ form: 'Venezuelan', plural: 'Venezuelans' }],
  },
  {
    code: 'VIE',
    names: ['Vietnam', 'Viet Nam'],
    adjectives: ['Vietnamese'],
    people: [{ form: 'Vietnamese', plural: 'Vietnamese' }],
  },
  {
    code: 'VIN',
    names: [
      'St Vincent and the Grenadines',
      'St. Vincent and the Grenadines',
      'Saint Vincent and the Grenadines',
      'St Vincent & the Grenadines',
      'St. Vincent & the Grenadines',
      'St Vincent and The Grenadines',
      'St. Vincent and The Grenadines',
      'St Vincent and Grenadines',
      'St Vincent',
      'St. Vincent',
      'Saint Vincent',
    ],
    adjectives: ['Vincentian'],
    people: [{ form: 'Vincentian', plural: 'Vincentians' }],
  },
  {
    code: 'YEM',
    names: ['Yemen'],
    adjectives: ['Yemeni', 'Yemenite'],
    people: [
      { form: 'Yemeni', plural: 'Yemenis' },
      { form: 'Yemenite', plural: 'Yemenites' },
    ],
  },
  {
    code: 'ZAM',
    names: ['Zambia', 'Northern Rhodesia'],
    adjectives: ['Zambian'],
    people: [{ form: 'Zambian', plural: 'Zambians' }],
  },
  {
    code: 'ZIM',
    names: ['Zimbabwe', 'Rhodesia', 'Southern Rhodesia'],
    adjectives: ['Zimbabwean', 'Rhodesian'],
    people: [
      { form: 'Zimbabwean', plural: 'Zimbabweans' },
      { form: 'Rhodesian', plural: 'Rhodesians' },
    ],
  },
  {
    code: 'URS',
    names: ['Soviet Union', 'USSR', 'U.S.S.R.', 'The Soviet Union', 'Union of Soviet Socialist Republics'],
    adjectives: ['Soviet'],
    people: [{ form: 'Soviet', plural: 'Soviets' }],
  },
  {
    code: 'GDR',
    names: ['East Germany', 'GDR', 'G.D.R.', 'German Democratic Republic', 'E Germany', 'E. Germany', 'DDR'],
    adjectives: ['East German', 'E German', 'E. German'],
    people: [{ form: 'East German', plural: 'East Germans' }],
  },
  {
    code: 'FRG',
    names: ['West Germany', 'FRG', 'W Germany', 'W. Germany'],
    adjectives: ['West German', 'W German', 'W. German'],
    people: [{ form: 'West German', plural: 'West Germans' }],
  },
  {
    code: 'TCH',
    names: ['Czechoslovakia', 'Czecho-Slovakia'],
    adjectives: ['Czechoslovak', 'Czechoslovakian'],
    people: [
      { form: 'Czechoslovak', plural: 'Czechoslovaks' },
      { form: 'Czechoslovakian', plural: 'Czechoslovakians' },
    ],
  },
  {
    code: 'YUG',
    names: ['Yugoslavia', 'Jugoslavia'],
    adjectives: ['Yugoslav', 'Yugoslavian'],
    people: [
      { form: 'Yugoslav', plural: 'Yugoslavs' },
      { form: 'Yugoslavian', plural: 'Yugoslavians' },
    ],
  },
  {
    code: 'SCG',
    names: ['Serbia and Montenegro', 'Serbia & Montenegro', 'Serbia-Montenegro', 'Serbia/Montenegro'],
    adjectives: [],
    people: [],
  },
  {
    code: 'ANA',
    names: [
      'Authorised Neutral Athletes',
      'Authorized Neutral Athletes',
      'Authorised Neutral Athlete',
      'Authorized Neutral Athlete',
      'Neutral Athletes',
      'Authorised Neutral',
      'Authorized Neutral',
    ],
    adjectives: [],
    people: [],
  },
  {
    code: 'AIN',
    names: ['Individual Neutral Athletes', 'Individual Neutral Athlete', 'Athlètes Individuels Neutres'],
    adjectives: [],
    people: [],
  },
  {
    code: 'ENG',
    names: ['England', 'Team England'],
    adjectives: ['English'],
    people: [
      { form: 'Englishman', plural: 'Englishmen', sex: 'M' },
      { form: 'Englishwoman', plural: 'Englishwomen', sex: 'W' },
    ],
  },
  {
    code: 'SCO',
    names: ['Scotland', 'Team Scotland'],
    adjectives: ['Scottish', 'Scots'],
    people: [
      { form: 'Scot', plural: 'Scots' },
      { form: 'Scotsman', plural: 'Scotsmen', sex: 'M' },
      { form: 'Scotswoman', plural: 'Scotswomen', sex: 'W' },
    ],
  },
  {
    code: 'WAL',
    names: ['Wales', 'Cymru', 'Team Wales'],
    adjectives: ['Welsh'],
    people: [
      { form: 'Welshman', plural: 'Welshmen', sex: 'M' },
      { form: 'Welshwoman', plural: 'Welshwomen', sex: 'W' },
    ],
  },
  {
    code: 'NIR',
    names: ['Northern Ireland', 'N Ireland', 'N. Ireland', 'N.Ireland', 'Nth Ireland', 'Team NI'],
    adjectives: ['Northern Irish', 'Northern Ireland'],
    people: [
      { form: 'Northern Irishman', plural: 'Northern Irishmen', sex: 'M' },
      { form: 'Northern Irishwoman', plural: 'Northern Irishwomen', sex: 'W' },
    ],
  },
];

/** What a printed form can be. `people` is several persons ('Kenyans') or a nation's people ('the British'). */
export interface NationForm {
  code: string;
  kind: 'name' | 'adjective' | 'person' | 'people' | 'code' | 'flag';
  sex?: 'M' | 'W';
}

const words = (list: string): string[] => list.trim().split(/\s+/);

/**
 * Forms of `nationForms` that are as often something else, with their normal capitals: a given name (Kenya, Jordan,
 * Chad), a surname (England, Ireland, Bol), an American state (Georgia), an ordinary word (Polish, Can, Per), a sponsor
 * (Emirates), or two nations at once (Dominican, Congolese). They need a context that asks for a nation; for a code,
 * brackets or a column of codes are enough.
 */
export const ambiguousNationWords: ReadonlySet<string> = new Set([
  // Names, adjectives and words for people.
  ...words(`
    Brit Chad Chile Congo Congolese Cyprian Dane Dominican Dominicans Emirates England English Finn Georgia Georgian
    German Guinea Guinean Guineans Holland India Ireland Israel Jamaica Jordan Kenya Kiwi Kiwis Lao Niger Pole Poles
    Polish Polynesian SA Salvador Scot Springbok Springboks Tico Ticos Turk Turkey Turks Welsh Yank Yankee Yankees Yanks
  `),
  'Saint Vincent',
  'St Vincent',
  'St. Vincent',
  'Virgin Islander',
  'Virgin Islanders',
  'Virgin Islands',
  // Codes with one capital that are words, given names, surnames or particles of surnames.
  ...words(`
    Abw Ago Ain Alb Ana And Ang Ant Are Arg Arm Art Aut Bah Ban Bar Bel Ben Ber Bol Bot Bra Bru Bul Bur Cam Can Cay
    Cha Che Chi Cod Cog Col Com Cro Cub Den Dom Eng Esa Est Fin Fra Gab Gam Geo Ger Gha Gin Gre Gum Guy Hai Hol Hon Hun
    Ina Ind Ire Iri Isl Ita Jam Jap Jor Kaz Ken Kir Kos Lao Lat Les Lib Lie Lux Mac Mad Mar Mas Maw Mli Mon Mus Mya Nam
    Ned Ner Nga Nic Nig Nor Oma Pak Pan Par Per Phi Ple Pol Por Pri Pur Roc Rom Rot Rou Rum Rus Saf Sam Sau Sco Sen Sey
    Sin Sol Som Spa Sri Sud Sui Sun Sur Swi Tan Tca Tha Tog Ton Tri Tun Tur Uga Uru Van Ven Vie Vin Wal Zai Zam Zim
  `),
  // Codes that a headline in capitals also holds as words, or a result sheet as surnames.
  ...words(`
    AGO AND ANT ARE ARM ART BAN BAR BEN BOL CAM CAN COM DEN EST GIN GUM GUY HON JAM LES LIE MAC MAD NED NOR PAN PAR PER
    SAM SIN SOL SUN TAN TON VAN VIE
  `),
]);

const entriesOf = (forms: NationForms): [string, NationForm][] => {
  const { code } = forms;
  return [
    ...forms.names.map((form): [string, NationForm] => [form, { code, kind: 'name' }]),
    ...forms.adjectives.map((form): [string, NationForm] => [form, { code, kind: 'adjective' }]),
    // 'the Dutch', 'the British': an adjective in -ch or -sh that is no word for one person names the whole people.
    ...forms.adjectives
      .filter((form) => /[cs]h$/.test(form) && !forms.people.some((person) => person.form === form))
      .map((form): [string, NationForm] => [form, { code, kind: 'people' }]),
    ...forms.people.flatMap(({ form, plural, sex }): [string, NationForm][] => {
      const told = sex === undefined ? {} : { sex };
      const one: [string, NationForm] = [form, { code, kind: 'person', ...told }];
      return plural === undefined ? [one] : [one, [plural, { code, kind: 'people', ...told }]];
    }),
    ...(forms.abbreviations ?? []).map((form): [string, NationForm] => [form, { code, kind: 'code' }]),
  ];
};

const buildForms = (): Map<string, NationForm[]> => {
  const forms = new Map<string, NationForm[]>();
  const add = (printed: string, form: NationForm): void => {
    const known = forms.get(printed) ?? [];
    if (known.some((k) => k.code === form.code && k.kind === form.kind && k.sex === form.sex)) return;
    forms.set(printed, [...known, form]);
  };
  for (const nation of nationWords) for (const [printed, form] of entriesOf(nation)) add(printed, form);

  // The codes of World Athletics go before those of ISO, and these before older ones: BRN is Bahrain here, not Brunei.
  const codes = new Map<string, string>();
  for (const pick of ['own', 'iso3', 'other'] as const) {
    for (const { code, iso3, otherCodes } of nations) {
      const printed = pick === 'own' ? [code] : pick === 'iso3' ? (iso3 ? [iso3] : []) : (otherCodes ?? []);
      for (const one of printed) if (!codes.has(one)) codes.set(one, code);
    }
  }
  for (const [printed, code] of codes) {
    if (!forms.has(printed)) add(printed, { code, kind: 'code' });
    const capitalised = printed.charAt(0) + printed.slice(1).toLowerCase();
    if (!forms.has(capitalised)) add(capitalised, { code, kind: 'code' });
  }
  for (const { code } of nations) {
    const flag = flagOf(code);
    if (flag !== undefined) add(withPlainSigns(flag), { code, kind: 'flag' });
  }
  return forms;
};

/**
 * Every printed form, with normal capitals, and what it can be. 'Kenyan' is an adjective and a person; 'Dominican'
 * belongs to two nations. Names of several words are one key, joined by single spaces.
 */
export const nationForms: ReadonlyMap<string, readonly NationForm[]> = buildForms();

/** The number of words, split at spaces, of the longest key of `nationForms`. */
export const longestNationForm: number = Math.max(...[...nationForms.keys()].map((form) => form.split(' ').length));

const formsInCapitals: ReadonlyMap<string, readonly NationForm[]> = (() => {
  const capitals = new Map<string, readonly NationForm[]>();
  for (const [printed, forms] of nationForms) {
    const upper = printed.toUpperCase();
    if (!nationForms.has(upper) && !capitals.has(upper)) capitals.set(upper, forms);
  }
  return capitals;
})();

/**
 * What a printed form, in normal capitals or all in capitals, can be.
 *
 * @param form words joined by single spaces, without 'the' or a possessive ending.
 * @returns every reading; empty when the form names no nation. Words in lower case never do.
 */
export function nationReadings(form: string): readonly NationForm[] {
  const printed = withPlainSigns(form);
  return nationForms.get(printed) ?? formsInCapitals.get(printed) ?? [];
}

/**
 * The nation that a name, adjective, word for a person, code, newspaper abbreviation or flag emoji stands for.
 *
 * @param form words joined by single spaces, exactly as printed or all in capitals.
 * @returns the World Athletics code; undefined when the form names no nation, or two (Congolese, Dominican).
 */
export function nationOf(form: string): string | undefined {
  const codes = new Set(nationReadings(form).map((reading) => reading.code));
  return codes.size === 1 ? [...codes][0] : undefined;
}
