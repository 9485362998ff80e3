/** Words that tell what a capitalised phrase names when it is not a person. */
import { wordSet } from '../word-lists.js';

/** The phrase names a competition. */
export const meetingWords = wordSet(
  `games championships championship champs marathon half league prix memorial memoriál memorijal cup meeting meet international internationals invitational
   classic relays open trials festival ekiden run parkrun trot series tour trophy challenge finals twilight dash trail cross quad olympics sports indoors
   universiade gala spike country 5k 10k 15k 10km 5km ten mile miler diamond golden continental area-league carnival spectacular spikes jamboree interclubs
   interclub round-robin intervarsity varsity athletissima weltklasse bislett isl goldengala regionals nationals sectionals conference athletics-meet games' worlds europeans beantown`,
);

/** The phrase names a place where races are held, or any other spot. */
export const venueWords = wordSet(
  `stadium stadion arena park track complex centre center fieldhouse oval fields hippodrome velodrome racecourse palace grounds ground avenue street road
   lake river bridge square hotel hospital airport beach bay valley mountain mountains house gardens garden roundabout campus course pavilion dome
   islands island common green boulevard plaza hill hills heath moor forest dam stadiums circuit straight capital`,
);

/** The phrase names a club, school, body, company or newspaper. */
export const bodyWords = wordSet(
  `club harriers milers ac a.c. striders runners joggers joggers' tc university college school schools secondary high federation association athletics committee team force forces police
   army navy prisons institute academy bank ministry times radio news sport council union company foundation church society press agency bbc
   reuters iaaf usatf ncaa aaa aaas ukathletics athlete athletes foundation group department department's office service services agency board airways airlines
   railways steel gas electric motors foods management communications promotions events united city-council newspaper sentinel courier gazette herald guardian
   telegraph post tribune express mirror chronicle television tv magazine squad tech state harriers' tri triathlon clubs running roadrunners gaa jrc uni`,
);

/** Lower-case parts inside a name. */
export const particles = wordSet(
  `van der den de del della di da dos das do la le el al bin ibn ben von zu ter ten tot mac an na ní ni ó o óg af av y e i du des san st`,
);

/** Capitalised titles and ranks before a name, which are no part of it. */
export const honorifics = wordSet(
  `mr mrs ms miss dr sir dame lord lady prof professor fr father rev sgt cpl lt capt captain corporal sergeant constable athlete coach alumnus alumna alum graduate redshirt postgraduate fresher classmate`,
);

/** Generational tags after a name, which are part of it. */
export const nameTails = wordSet(`jr jr. sr sr. ii iii iv junior`);
