// Spellings of chats, shortened words and slang: one word → the words it stands for. Only questions are read by them.
const CHATS = `
tech: technical / dint: did not / didint: did not / dident: did not / dnt: do not / sed: said / wnt: went
wen: when / wich: which / whic: which / wats: what is / wots: what is / whn: when / wher: where / whre: where
wat: what / wot: what / wht: what / whta: what / hwo: who / hw: how / n: and / nd: and / u: you / ur: your / r: are
y: why / cuz: because / bc: because / coz: because / becuase: because / thru: through / thx: thanks / ty: thanks
pls: please / plz: please / plese: please / acc: according / abt: about / bout: about / w: with / wth: with
btw: between / b4: before / bfore: before / smth: something / sth: something / ppl: people / mins: minutes
min: minutes / hrs: hours / hr: hours / yrs: years / govt: government / gov: government / intl: international
mtg: meeting / cuntry: country / countrys: country / rnd: round / rd: round / rds: rounds / wk: week / wks: weeks
tmrw: tomorrow / yday: yesterday / ystrday: yesterday / dat: that / da: the / teh: the / amercia: america
amrican: american / iranain: iranian / irainian: iranian / iranina: iranian / isreali: israeli / isreal: israel
rite: right / wanna: want to / gonna: going to / gotta: got to / lemme: let me / gimme: give me / dunno: do not know
whos: who is / whats: what is / wheres: where is / whens: when is / hows: how is / howd: how did / whyd: why did / whered: where did / whatd: what did
whend: when did / crownprince: crown prince / diff: difference / diffs: differences / vs: versus / fm: foreign minister
pm: prime minister / fms: foreign ministers / vp: vice president / potus: us president / pres: president
spox: spokesman / spokesperson: spokesman / spokeswoman: spokesman / parl: parliament / amb: ambassador
sec: secretary / def: defense / nuke: nuclear / nukes: nuclear weapon / bibi: netanyahu
mbs: mohammed bin salman / nk: north korea / ft: financialtimes / op: operation / ops: operations
parliment: parliament / accross: across / prez: president / gop: republicans / dems: democrats / res: resolution
quite: very / memo: memorandum / phonecall: call / phonecalls: calls / wut: what / wha: what / whch: which
whr: where / whare: where / wy: why / whi: why / hoo: who / whoo: who / hav: have / hv: have / wuz: was / woz: was
wud: would / wld: would / cud: could / cld: could / shud: should / shld: should / dis: this / dey: they / dem: them
cos: because / becos: because / til: until / btwn: between / betw: between / bw: between / agn: again
agst: against / vrs: versus / aftr: after / frm: from / fr: from / bfor: before / wit: with / wiv: with
wo: without / nite: night / tonite: tonight / yest: yesterday / wknd: weekend / mth: month / mths: months
mnth: month / yr: year / secs: seconds / approx: about / esp: especially / incl: including / excl: excluding
info: information / msg: message / msgs: messages / mtgs: meetings / meetin: meeting / negs: negotiations
negots: negotiations / nego: negotiation / negotn: negotiation / agrmt: agreement / agmt: agreement
deleg: delegation / dept: department / secy: secretary / secgen: secretary general / dep: deputy / dpty: deputy
govts: governments / govs: governments / gvt: government / gvmt: government / intel: intelligence / mil: military
natl: national / parlt: parliament / ambo: ambassador / prezzie: president / presi: president / prezident: president
veep: vice president / secdef: us secretary of defense / secstate: us secretary of state / sanx: sanctions
sanxions: sanctions / sanc: sanctions / sancs: sanctions / sanxn: sanction / pics: pictures / pic: picture
vid: video / vids: videos / presser: press conference / telly: television / chopper: helicopter
choppers: helicopters / copter: helicopter / flattop: carrier / warplane: plane / uni: university / pct: percent
bn: billion / mn: million / yank: american / yanks: americans / yankee: american / yankees: americans
murica: america / merica: america / ruskies: russians / russkies: russians / frenchies: french / krauts: germans
nothin: nothing / somethin: something / sumthing: something / evry: every / ppls: people / pplz: people
peeps: people / blokes: men / lads: men / dudes: men / fellas: men / fellows: men / gents: men / lassie: woman
gal: woman / gals: women / hacks: journalists / newshound: journalist / spooks: intelligence / squaddies: soldiers
wd: would / wdnt: would not / cd: could / cdnt: could not / shd: should / shdnt: should not / didn: did not
didnt: did not / pts: points / pt: point / bbl: barrels / bbls: barrels / nr: near / jst: just / agrd: agreed / coy: company
aye: favour / ayes: favour / nays: against / noes: against / xmas: christmas / hols: holidays / hq: headquarters
grp: group / grps: groups / nrs: numbers / pez: pezeshkian / pezesh: pezeshkian / pezzy: pezeshkian / ghali: ghalibaf
jarheads: marines / speakership: speaker / premiership: prime minister / secretaryship: secretary
chairmanship: chair / governorship: governor / ambassadorship: ambassador / directorship: director / mullahs: clerics / bucks: dollars / dosh: money / crewmen: crew / crewman: crew / burried: buried / moolah: money
`;

/** One word of a chat → the words it stands for. */
export const CHAT: Readonly<Record<string, string>> = Object.fromEntries(
  CHATS.trim()
    .split(/\n| \/ /)
    .map((pair) => pair.split(': ') as [string, string]),
);
