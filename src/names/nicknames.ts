/*
 * Given names and what their bearers are called, a group a line: all of a line may stand for each other. With them, spellings of one
 * name that differ in more than a letter, and its Russian and Ukrainian forms. Ours, from common knowledge; folded. A name may be in several groups ("alex"). Names of one letter's difference are told by spelling and need no row.
 */
const GROUPS = `
  abigail abby gail
  abraham abe bram
  alan allan allen al
  albert al bert bertie
  aleksandr oleksandr alexander alex sasha sanya shura alec sandy
  aleksei alexei alexey oleksiy oleksii alyosha
  alexandra alex sasha sandra sandy lexi
  alfred al alf fred freddie
  amanda mandy
  andrei andrey andriy andrew
  andrew andy drew
  angela angie
  anthony antony tony
  archibald archie
  arthur art artie
  augustus gus augie
  barbara barb babs barbie
  bartholomew bart
  beatrice bea trixie
  benjamin ben benny benji
  bernard bernie barney
  bradley brad
  calvin cal
  cassandra cassie sandra
  catherine katherine kathryn katharine cathy kathy kate katie kitty kay
  charles charlie chuck chas karl carl carlos
  charlotte lottie charlie
  christine christina chris chrissie tina
  christopher chris kit topher
  clifford cliff
  clinton clint
  cynthia cindy
  daniel dan danny
  david dave davy
  deborah debra deb debbie
  dmitri dmitry dmytro dima mitya
  dominic dom nick
  donald don donny
  dorothy dot dottie dolly
  douglas doug
  edward ed eddie ted teddy ned
  edmund ed eddie ned
  edwin ed eddie
  eleanor ellie nell nora
  elizabeth liz lizzie beth betty bess eliza libby lisa elsie
  eugene gene
  ezekiel zeke
  florence flo flossie
  frances fran fanny frankie
  francis frank franny
  francisco paco pancho curro cisco
  franklin frank
  frederick fred freddie rick
  gabriel gabe
  gabrielle gabby
  george georgie jorge
  gerald gerry jerry
  gertrude gertie trudy
  grigory hryhoriy grisha
  gregory greg
  guillermo memo william
  harold harry hal
  heinrich heinz henry
  helen nell ellen
  henry harry hank hal
  herbert herb bert
  hussein hossein husayn hussain
  howard howie
  isabella bella izzy
  irina iryna ira
  ivan vanya john
  jacob jake jack
  jacqueline jackie
  james jim jimmy jamie jem
  janet jan
  jeffrey geoffrey jeff geoff
  jennifer jen jenny
  jeremiah jerry jeremy
  jerome jerry
  jesse jess
  jessica jess jessie
  jesus chucho chuy
  johannes hans johann john
  john jack johnny jon jan
  jonathan jon johnny nathan
  jose pepe joseph
  joseph joe joey jos
  joshua josh
  josephine jo josie
  judith judy
  katharina kathe katja
  kenneth ken kenny
  konstantin kostya
  lawrence laurence larry
  leonard len lenny leo
  leonardo leo
  lewis louis lou louie luis
  lillian lily lil
  louise lou
  lucille lucy
  luis lucho
  madeleine maddie
  magdalena lena magda
  manuel manolo manny
  margaret maggie meg peggy peg marge margie greta daisy rita
  martha marty patty
  martin marty
  matilda tilda tilly
  matthew matt matty
  maximilian maximillian max
  melissa mel missy
  michael mike mick mickey mikey
  mikhail mykhailo misha michael
  mildred millie
  mitchell mitch
  mohammed muhammad mohamed mohammad mo
  nancy ann nan
  natalie nat
  natalya natasha
  nathaniel nathan nate nat
  nicholas nick nicky nico klaus
  nikolai mykola kolya nicholas
  norman norm
  oliver ollie
  olga olya
  pamela pam
  patricia pat patty patsy trish tricia
  patrick pat paddy
  pavel pavlo pasha paul
  peter pete pyotr
  philip phillip phil
  pyotr petya
  rachel rae
  raymond ray
  rebecca rebekah becky becca
  reginald reg reggie
  richard rick ricky dick dickie rich richie
  robert rob robbie bob bobby bert
  roberto beto
  rodney rod
  roger rodge
  ronald ron ronnie
  rosemary rose rosie
  roosevelt ted
  rudolph rudy
  russell russ rusty
  samantha sam sammy
  samuel sam sammy
  sarah sally sadie
  sergei sergey serhiy serhii seryozha
  shawn sean shaun
  sidney sid
  solomon sol
  stanley stan
  stephanie steph
  stephen steven steve stevie
  stuart stewart stu
  susan sue susie suzy
  suzanne sue suzy
  svetlana sveta
  tatiana tanya
  terence terry
  teresa theresa terry tess tessa
  theodore ted teddy theo
  thomas tom tommy
  timothy tim timmy
  tobias toby
  valerie val
  vasily vasya
  victor vic
  victoria vicky tori
  vincent vince vinny
  viktor vitya victor
  virginia ginny ginger
  vladimir volodymyr vova volodya vlad
  walter walt wally
  wilfred wilf
  wilhelm willi william
  william bill billy will willie willy liam
  winston win
  woodrow woody
  yekaterina ekaterina kateryna katya kate catherine
  yelena elena olena lena helen
  yevgeny evgeny yevhen zhenya eugene
  yusuf yousef youssef yosef joseph
  zachary zach zack
`;

const groupsOf = new Map<string, string[]>();
for (const line of GROUPS.trim().split('\n')) {
  const [group = '', ...others] = line.trim().split(' ');
  for (const name of [group, ...others]) groupsOf.set(name, [...(groupsOf.get(name) ?? []), group]);
}

const NONE: readonly string[] = [];

/** The groups of given names that a folded word is in, by the first name of each; none for most words. */
export function nicknameGroups(word: string): readonly string[] {
  return groupsOf.get(word) ?? NONE;
}

/** Whether one of two different words is a form of the other: "liz" and "elizabeth". */
export function areFormsOfOneName(a: string, b: string): boolean {
  const groups = nicknameGroups(a);
  return groups.length > 0 && nicknameGroups(b).some((group) => groups.includes(group));
}
