/** The forms of one given name that clubs and newspapers print for the same person: Steven, Steve, Stevie. */

const GROUPS = `
  abigail abi abby abbie gail|alexander alex alec al sandy|alexandra alex lexi sandra|alistair alastair ally al|amanda mandy|andrew andy drew|anthony tony ant
  benjamin ben benny benji|bernadette bernie|bernard bernie|cameron cam|caroline caz carrie|catherine cath cathy cat kate katie cate|charles charlie chas chuck
  charlotte charlie lottie char|christine christina chris chrissie tina|christopher chris kit topher|clifford cliff|cynthia cindy|daniel dan danny|darren daz
  david dave davie davey|deborah debbie deb debs|dominic dom|donald don donny|dorothy dot|douglas doug dougie duggie|edward ed eddie ted ned|eleanor ellie nell
  elizabeth liz lizzie beth betty libby lisa|emily em emmy|evelyn evie|frances fran frankie|francesca fran frankie cesca|francis frank frankie|frederick fred freddie
  gareth gaz gaz|gary gaz|geoffrey geoff|georgina georgie gina|gerald gerry|gerard gerry ger|gillian gill jill|gregory greg|harold harry|henry harry hal|hugh hughie
  imogen immy|isabel isabelle isabella izzy issy bella|jacob jake|jacqueline jackie jacqui|james jim jimmy jamie|janet jan|jennifer jen jenny jenn|jeremy jez jem|jessica jess jessie
  joanna joanne jo|john jack johnny|jonathan jon jonny jono|joseph joe joey|joshua josh|katherine kathryn kate katie kath kathy kat|kenneth ken kenny|kevin kev|kimberley kim
  lawrence laurence larry loz|leonard len lenny|lewis lew|louise lou|lucinda lucy cindy|madeleine madeline maddie maddy|malcolm mal malc|margaret maggie mags meg peggy|martin marty mart
  matthew matt matty|maxwell maximilian max|melanie mel|michael mike mick mikey micky mickey|michelle shell chelle|mitchell mitch|mohamed mohammed mo|natalie nat nats|natasha tash tasha
  nathaniel nathan nat nate|nicholas nick nicky nico|nicola nicky nikki nic|nigel nige|oliver ollie olly|olivia liv livvy|pamela pam|patricia pat trish tricia patsy|patrick pat paddy
  penelope penny|peter pete|philip phillip phil|philippa pip pippa|rachel rach|raymond ray|rebecca becky becca bex|reginald reg|richard rich rick richie ricky dick|robert rob bob robbie bobby bert
  robin rob|roderick rod|ronald ron ronnie|russell russ|samantha sam|samuel sam sammy|sarah sally|sebastian seb|sharon shaz|sidney sid|simon si|sophie sophia soph|stephanie steph
  stephen steven steve stevie ste|stuart stewart stu stew|susan suzanne sue susie|terence terry tel|theodore theo ted|theresa teresa tess terri|thomas tom tommy|timothy tim timmy
  trevor trev|valerie val|vanessa nessa|veronica ronnie vron|victor vic|victoria vicky vicki vikki tori|vincent vince vinny|virginia ginny|vivienne viv|walter walt wally|wesley wes
  wilfred wilf|william will bill billy willie liam|zachary zach zak|zoe zo`;

const groups = GROUPS.trim()
  .split(/\||\n/)
  .map((group) => group.trim().split(' '));

const formsOf = new Map<string, Set<string>>();
for (const group of groups)
  for (const form of group) {
    const forms = formsOf.get(form) ?? new Set();
    for (const other of group) if (other !== form) forms.add(other);
    formsOf.set(form, forms);
  }

const NONE: ReadonlySet<string> = new Set();

/** The other forms of a given name, in lower case. */
export const otherForms = (given: string): ReadonlySet<string> => formsOf.get(given) ?? NONE;

const formal = new Set(groups.map(([first]) => first));

/** Whether a form is the whole name itself: David is not printed for somebody who is introduced as Dave. */
export const isFormal = (given: string): boolean => formal.has(given);
