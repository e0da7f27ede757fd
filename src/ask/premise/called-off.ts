// Something that happened by the question, of which a record tells that it was called off.
import type { Candidate } from '#ask/fit/seek.ts';
import { COMES_ABOUT, happeningOf, OF_TWO, OFF } from '#ask/lexicon/undone.ts';
import type { Reading } from '#ask/reading/reading.ts';
import { partsOf } from '#ask/record/clauses.ts';
import type { Word } from '#ask/text/plain.ts';
import { type Failing, type Fitting, PREPOSITION } from './failing.ts';
import { isOpen } from './opposed.ts';

/** Types of event that tell of what came about rather than of what was said or meant to be. */
const COME: ReadonlySet<string> = new Set([
  'talks-round',
  'meeting',
  'visit',
  'call',
  'strike',
  'agreement',
  'vote',
  'incident',
  'death',
]);
/** Those to whom somebody came, and words for coming there. */
const MET: ReadonlySet<string> = new Set(['talks-round', 'meeting', 'visit']);
const TRAVEL = /^(?:fly|flew|flown|flights?|planes?|trips?|travel(?:led|ed)?|journeys?|went|go)$/;
/** How well the time fits of a record that only names the day asked about. */
const NAMES = 0.5;
/** Words by which a clause speaks of what is meant to be. */
const MEANT =
  /^(?:plan|plans|planned|scheduled|set|due|would|could|should|may|might|expected|next|follow|announces|confirms|until)$/;

/** Something that happened by the question, of which a record says that it was called off. */
export function calledOff(reading: Reading, fitting: Fitting): Failing | undefined {
  for (const [at, word] of reading.words.entries()) {
    const happening = sittingOf(at, reading) ?? comingOf(at, reading) ?? happeningOf(word.stem);
    if (!happening || isNaming(at, reading.words) || !isTaken(at, reading)) continue;
    const told = fitting().map((candidate) => ({ candidate, ...timesOf(candidate, happening, reading) }));
    // A round that only names the day of another tells nothing of that one.
    const isOfDay = ({ onTime }: Candidate): boolean =>
      reading.time?.exact !== 'day' || onTime === undefined || onTime > NAMES;
    if (
      told.some(
        ({ candidate, on, off }) => COME.has(candidate.passage.type!) && isOfDay(candidate) && on > 0 && on >= off,
      )
    )
      continue;
    // Who sat down there had gone there.
    const went = TRAVEL.test(word.plain) && reading.time === undefined;
    if (went && told.some(({ candidate, off }) => MET.has(candidate.passage.type!) && off === 0)) continue;
    const failing = told.find(({ on, off }) => off > on);
    if (failing)
      return { candidate: failing.candidate, what: happening.has(word.stem) ? word.raw : MEETING, how: 'off' };
  }
  return undefined;
}

const MEETING = 'meeting';

/** "What did Witkoff and Araghchi sign in Islamabad": what two come to takes a meeting for granted. */
function sittingOf(at: number, { words, terms, time }: Reading): ReadonlySet<string> | undefined {
  if (time?.exact !== 'day' || !OF_TWO.has(words[at]!.stem)) return undefined;
  const last = terms.find((t) => t.ids && t.to === at);
  const first = last && terms.find((t) => t.ids && t.to === last.at - 1 && words[t.to]!.plain === 'and');
  return first ? happeningOf('meet') : undefined;
}

/** "Vance back from Pakistan": who comes back has been there. */
const comingOf = (at: number, { words }: Reading): ReadonlySet<string> | undefined =>
  /^(?:back|return(?:ed|s)?)$/.test(words[at]!.plain) && words[at + 1]?.plain === 'from'
    ? happeningOf('trip')
    : undefined;

/** How much of the question the clauses of a record have that tell of a happening as held, and as called off. */
function timesOf(
  { passage }: Candidate,
  happening: ReadonlySet<string>,
  { terms }: Reading,
): { on: number; off: number } {
  let [on, off] = [0, 0];
  for (const words of partsOf(passage).own) {
    if (!words.some((w) => happening.has(w.stem))) continue;
    const keys = new Set(words.flatMap((w) => [w.stem, w.plain]));
    const has = terms.filter((t) => t.keys.some(([key]) => keys.has(key)) || keys.has(t.text)).length + 1;
    if (isOff(words)) off = Math.max(off, has);
    else if (!words.some((w) => MEANT.test(w.plain) || w.stem === 'fail')) on = Math.max(on, has);
  }
  return { on, off };
}

const NOT_HELD = /\b(?:not|never) (?:\w+ )?(?:take place|held|happen|happened|go ahead|materiali[sz]e|convene)\b/;

/** Whether a clause tells that something was called off; a delay is a noun as well. */
const isOff = (words: readonly Word[]): boolean =>
  words.some(({ stem, plain }) => OFF.has(stem) && !/^(?:delay|call)$/.test(plain)) ||
  NOT_HELD.test(words.map((w) => w.plain).join(' '));

/** "What did Vance call the offer": a name is given, and nobody is rung up. */
const isNaming = (at: number, words: readonly Word[]): boolean =>
  words[at]!.stem === 'call' &&
  (/^call(?:ed|ing)$/.test(words[at]!.plain) ||
    (words.slice(Math.max(0, at - 4), at).some(({ plain }) => AUX.test(plain)) && !DET.test(words[at - 1]!.plain)));
const AUX = /^(?:did|does|do|to|would|will)$/;
const DET = /^(?:the|an?|his|her|their|its|this|that|phone|telephone|video|port|1th|2th|last|planned)$/;

/** Whether a question takes it for granted that a happening came about: by what it tells or asks of it. */
function isTaken(at: number, { words, frame }: Reading): boolean {
  const before = words.slice(Math.max(0, at - 6), at).map((w) => w.plain);
  const governs = before.findLast((w) => PREPOSITION.test(w));
  // What somebody said about it may be said of what never was.
  if (governs && /^(?:about|on|regarding|of|for)$/.test(governs) && /^(?:said|whose-words|position|why)$/.test(frame))
    return false;
  if (frame === 'when' || frame === 'where' || frame === 'why' || frame === 'what')
    return (
      governs !== undefined ||
      at < 4 ||
      words.slice(Math.max(0, at - 8), at).some((w) => /^(?:did|does)$/.test(w.plain)) ||
      words.some((w, i) => i !== at && COMES_ABOUT.has(w.stem) && !isOpen(i, words))
    );
  return true;
}
