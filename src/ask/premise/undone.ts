// What a question takes for granted to have come about, where the record tells that it was called off, refused or never done.
import type { Answer } from '#answer/answer.ts';
import type { Asking } from '#ask/asking.ts';
import { nameOf } from '#ask/fit/found.ts';
import { type Candidate, seek } from '#ask/fit/seek.ts';
import { verdictOn } from '#ask/fit/verdict.ts';
import { DENIES } from '#ask/lexicon/opposites.ts';
import { COMES_ABOUT, CONSENTS, happeningOf, KNOWS, OF_TWO, PLANS } from '#ask/lexicon/undone.ts';
import type { Reading } from '#ask/reading/reading.ts';
import type { Index } from '#ask/record/index-of-record.ts';
import { falsePremise } from '#ask/telling/refuse.ts';
import { absent } from './absent.ts';
import { calledOff } from './called-off.ts';
import type { Fitting } from './failing.ts';
import { lent } from './lent.ts';
import { noneSuch } from './none-such.ts';
import { refused } from './refused.ts';
import { reversed } from './reversed.ts';
import { threatened } from './threatened.ts';

/** How far behind the best a record of the same affair may be. */
const NEAR = 0.2;

export function undone(asking: Asking): Answer | undefined {
  const { words, index } = asking;
  const reading = asking.anchor?.whole ?? asking.reading;
  if (/^(?:yes-no|status)$/.test(reading.frame)) return undefined;
  // Most questions tell of nothing of the kind, and are not looked for.
  let found: readonly Candidate[] | undefined;
  const fitting: Fitting = () => {
    found ??= fittingOf(reading, index);
    return found;
  };
  // Who knows that it came to nothing takes only the way it went for granted.
  const failing =
    reversed(reading, fitting, index) ??
    (isOpenAll(reading)
      ? undefined
      : (calledOff(reading, fitting) ??
        refused(reading, fitting, index) ??
        absent(reading, fitting, index) ??
        lent(reading, fitting, index) ??
        threatened(reading, fitting) ??
        noneSuch(reading, fitting)));
  if (!failing) return undefined;
  const { premise } = words.ask;
  const title = nameOf(failing.candidate, asking);
  const says = {
    off: premise.calledOff,
    refused: premise.opposite,
    away: premise.notThere,
  }[failing.how](failing.what, title);
  return falsePremise(says, [failing.candidate.passage.id], asking);
}

/** Whether a question takes nothing for granted: it asks whether, knows that it came to nothing or speaks of plans. */
const isOpenAll = ({ frame, words, plain }: Reading): boolean =>
  frame === 'yes-no' ||
  frame === 'status' ||
  (frame === 'what-happened' && !words.some(({ plain: p }) => SPEECH.test(p))) ||
  frame === 'source-of' ||
  /\b(?:whether|if)\b|\bhow did .* (?:turn out|end|fare|work out|play out)\b|^(?:and |so )?(?:what|who) (?:is|was|are|were) (?:the |an? )?[a-z0-9 ]{1,40}$/.test(
    plain,
  ) ||
  // Planes are no plans.
  words.some(({ stem, plain: p }) => KNOWS.has(stem) || (PLANS.has(stem) && !/^planes?$/.test(p)) || DENIES.has(stem));

/** "A summary of his speech" takes it for granted that there was one. */
const SPEECH = /^(?:speech|speeches|address|remarks|keynote|lecture)$/;

/** Records that tell of all that is named in the question; the kind of thing asked for and what was done need not be there. */
function fittingOf(reading: Reading, index: Index): readonly Candidate[] {
  const all = answering(reading, index);
  if (all.length > 0) return all;
  const terms = reading.terms.map((t) => {
    const { stem } = reading.words[t.at]!;
    const isFree =
      t.focus ||
      t.done ||
      (!t.ids && (OF_TWO.has(stem) || !happeningOf(stem)) && (CONSENTS.has(stem) || COMES_ABOUT.has(stem)));
    return isFree ? { ...t, must: false, weight: t.weight * 0.3 } : t;
  });
  return terms.every((t, i) => t === reading.terms[i]) ? [] : answering({ ...reading, terms }, index);
}

/** Events that may answer, the best with those near it that lack no more. */
function answering(reading: Reading, index: Index): readonly Candidate[] {
  const musts = reading.terms.filter((t) => t.must);
  if (musts.length === 0) return [];
  const all = seek(reading, index).filter((c) => c.onTime !== 0 && c.passage.kind === 'event');
  // Hundreds lack just the same, on the day or not, and have no lead: the verdict on one of them is that on all.
  const [onDay, beside] = [new Map<Candidate['missing'], boolean>(), new Map<Candidate['missing'], boolean>()];
  const answers = (c: Candidate): boolean => {
    const judged = c.onTime === 1 ? onDay : beside;
    const isSo = (c.lead === 0 ? judged.get(c.missing) : undefined) ?? verdictOn(c, musts, reading).kind === 'answers';
    if (c.lead === 0) judged.set(c.missing, isSo);
    return isSo;
  };
  const top = all.find(answers);
  if (!top) return [];
  return all.filter(
    (c) => c.score >= top.score - NEAR && c.missing.every((t) => top.missing.includes(t)) && answers(c),
  );
}
