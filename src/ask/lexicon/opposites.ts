// Deeds and the deeds that rule them out: a question that takes one for granted fails where the record tells the other.
import { stem } from '#ask/text/stem.ts';

/** A side is words of one deed; `!word` is the deed denied. A line with `/` is read both ways, one with `|` only as it stands, one with `>` only as it stands and of the doer alone. */
const PAIRS = `
favour favor > against abstain oppose veto !favour !favor
against oppose > favour favor abstain
abstain > favour favor against oppose veto
veto > favour favor abstain !veto
attend > skip boycott !attend
answer reply respond / !answer !reply !respond
adopt pass approve ratify endorse accept +order / reject defeat veto fail rebuff block unacceptable decline refuse !adopt !pass !approve !accept !satisfy !endorse
extend prolong renew / expire lapse fail terminate end !extend !prolong !renew
lift ease waive revoke / impose reimpose restore trigger tighten return keep maintain !lift !ease
kill die dead fatality casualty / survive rescue unhurt unharmed !kill !die !dead !hurt !injure !wound !casualty
hurt injure wound / unhurt unharmed !hurt !injure !wound !casualty
invite / disinvite uninvite exclude !invite
sign initial / !sign !initial
hit sink damage / shootdown intercept miss !hit !sink
capture seize / escape escort evade !capture !seize
win / lose !win
join accede / boycott !join
facetoface handshake / phone telephone call !facetoface !handshake
confirm / deny !confirm
resume restart / suspend halt pause !resume !restart
reopen / close shut !reopen
release free / arrest detain !release !free
raise increase / cut reduce lower
withdraw evacuate > keep stay remain
ban forbid prohibit / allow permit authorise authorize +license +licence +licences
delist | add designate +list +blacklist
disagree disagreement rift quarrel discord | match !disagree
clear exonerate absolve acquit vindicate exculpate whitewash | noncompliance breach violation censure condemn
`;

export type Side = ReadonlySet<string>;

const sideOf = (words: string): Side =>
  new Set(
    words
      .split(' ')
      .filter(Boolean)
      .map((w) => (w.startsWith('!') ? `!${stem(w.slice(1))}` : stem(w.replace('+', '')))),
  );

export type Opposite = {
  readonly same: Side;
  readonly other: Side;
  /** Told of many in one record: it must be told of the one who is said to have done it. */
  readonly each?: true;
  /** The side that undoes: who tells of it names the other side as well, "withdraws the invitation". */
  readonly undoes?: true;
};

/** The words of a side that a question is heard by. */
const heardBy = (words: string): Side =>
  sideOf(
    words
      .split(' ')
      .filter((w) => !w.startsWith('+'))
      .join(' '),
  );

const table = new Map<string, Opposite>();
const sides = new Set<string>();
for (const line of PAIRS.trim().split('\n')) {
  const both = line.split(/ [/>|] /) as [string, string];
  const [one, two] = both.map(sideOf) as [Side, Side];
  const [ofOne, ofTwo] = both.map(heardBy) as [Side, Side];
  const each = line.includes(' > ') ? { each: true as const } : {};
  for (const word of [...one, ...two]) sides.add(word);
  for (const word of ofOne) if (!table.has(word)) table.set(word, { same: one, other: two, ...each });
  if (!each.each && !line.includes(' | '))
    for (const word of ofTwo) if (!table.has(word)) table.set(word, { same: two, other: one, undoes: true });
}

/** The deed a stem tells of and what rules it out; undefined for words without an opposite. `!stem` is the deed denied. */
export const oppositeOf = (stemmed: string): Opposite | undefined => table.get(stemmed);

/** Whether a stem is a word of any side. */
export const isSide = (stemmed: string): boolean => sides.has(stemmed);

/** Words before a deed by which it was not done. */
export const DENIES: ReadonlySet<string> = new Set(
  'not no never nobody none neither nor without refuse refusal decline fail failure avoid prevent'
    .split(' ')
    .map((w) => stem(w)),
);

/** Words before a deed by which it was wanted, feared or thought of: it tells neither way. */
export const UNDONE: ReadonlySet<string> = new Set(
  'would could may might if should bid plan want urge demand call threaten propose draft ask consider offer seek hope try attempt ready'
    .split(' ')
    .map((w) => stem(w)),
);

/** "How badly was it hit" may be not at all. */
export const OPEN = /\b(?:whether|if|or not)\b|\bhow (?:badly|severely|seriously|gravely|heavily)\b/;

/** "Which base did they hit": what it was aimed at is asked, and whether it came through is not. */
export const AIMED_AT = /\b(?:which|what) (?:[a-z]+ ){1,3}did (?:[a-z]+ ){1,3}hit\b|\bhit (?:which|what) [a-z]+/;
