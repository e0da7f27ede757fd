// "Is the Cairo agreement still in force": a paper, by the last record that tells of its end where there is one.
import type { Answer } from '#answer/answer.ts';
import type { Asking } from '#ask/asking.ts';
import { answerFrom } from '#ask/fit/found.ts';
import { seek } from '#ask/fit/seek.ts';
import { stemsOf } from '#ask/text/stem.ts';

const STANDS =
  /\b(?:valid|in force|in effect|still (?:binding|alive|stands?|standing|holds?|holding|on|apply|applies)|dead or|or dead|expired|defunct|dead letter)\b/;
const PAPER =
  /\b(?:agreements?|accords?|deals?|pacts?|treaty|jcpoa|memorandum|mou|resolution|unscr|licen[cs]e|declaration|understanding|framework|truce|ceasefire|order|sanctions)\b/;
/** Words that only ask how it stands. */
const ASKED = stemsOf('force effect valid binding alive dead stand hold apply expire defunct letter still');
/** Words of a headline or of what a record tells by which a paper is over. */
const OVER = stemsOf('end terminate expire lapse void cancel revoke annul collapse over scrap');

/** How far behind the best a record of the end may be. */
const NEAR = 0.5;
const TOLD = 0.88;

export function inForce(asking: Asking): Answer | undefined {
  const { reading, index } = asking;
  if (reading.frame !== 'yes-no' && reading.frame !== 'status') return undefined;
  if (reading.time || !STANDS.test(reading.plain) || !PAPER.test(reading.plain)) return undefined;
  const terms = reading.terms.filter((t) => !ASKED.has(reading.words[t.at]!.stem));
  if (!terms.some((t) => t.must) || terms.some((t) => t.unknown)) return undefined;
  const named: Asking = { ...asking, reading: { ...reading, terms } };
  const all = seek(named.reading, index).filter(
    ({ passage, missing }) => passage.kind === 'event' && missing.length === 0,
  );
  const [top] = all;
  const ends = all
    .filter((c) => c.score >= top!.score - NEAR && c.passage.since >= top!.passage.since)
    .filter(({ passage }) => passage.sentences.some((s) => s.strength >= TOLD && s.words.some((w) => OVER.has(w.stem))))
    .sort((a, b) => b.passage.since - a.passage.since);
  if (ends[0]) return answerFrom(ends[0].passage.id, named);
  // A paper that is all the question names is told by its own card.
  const [only, ...more] = terms.filter((t) => t.must).flatMap((t) => t.ids ?? ['']);
  return only && more.length === 0 && asking.dataset.all.term.has(only) ? answerFrom(only, named) : undefined;
}
