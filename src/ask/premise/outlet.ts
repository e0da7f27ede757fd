// "In his New York Times op-ed", "told the BBC": a paper or channel that words are said to have been given to, where the record has them given to another.
import type { Answer } from '#answer/answer.ts';
import type { Asking } from '#ask/asking.ts';
import { nameOf } from '#ask/fit/found.ts';
import { type Candidate, seek } from '#ask/fit/seek.ts';
import { type Outlet, outletsIn } from '#ask/lexicon/outlets.ts';
import type { Term } from '#ask/reading/reading.ts';
import type { Passage } from '#ask/record/passage.ts';
import { falsePremise } from '#ask/telling/refuse.ts';
import type { Word } from '#ask/text/plain.ts';

/** How far behind the best a record may be that has the paper named, and how much of the question the best must have. */
const NEAR = 0.5;
const MOST = 0.6;
const ALONE = 0.1;
/** Words before an outlet, or behind it, by which words were given to it; what it reports of others it was not given. */
const GIVEN = /^(?:told|tells?|telling|with|on|in|to|via|gave|for)$/;
const PIECE = /^(?:op|oped|article|interview|essay|column|piece|appearance|commentary|conversation|show)$/;
const NAMED_WITH = /^(?:the|an?|his|her|their)$/;
/** Words of such pieces, of which a record need have none. */
const SPOKEN =
  /^(?:op|ed|oped|article|interview|essay|column|piece|appearance|commentary|told|tells?|wrote|writes|said)$/;

export function outlet(asking: Asking): Answer | undefined {
  const { index, words } = asking;
  const reading = asking.anchor?.whole ?? asking.reading;
  if (reading.frame === 'yes-no' || reading.frame === 'status' || /\b(?:or|not|whether)\b/.test(reading.plain))
    return undefined;
  const said = outletsIn(reading.words);
  const [one] = said;
  if (said.length !== 1 || !one || !isGivenTo(one, reading.words)) return undefined;
  const fitting = seek(reading, index, ['event', 'quote']).filter((c) => c.onTime !== 0);
  const [top] = fitting;
  if (!top || (top.onTime === undefined && top.lead < ALONE)) return undefined;
  // Neither the outlet nor the kind of piece need be there for the record to be the one.
  const musts = reading.terms.filter(
    (t) => t.must && (t.to <= one.from || t.at >= one.to) && !SPOKEN.test(reading.words[t.at]!.plain),
  );
  const missing = musts.filter((t) => top.missing.includes(t));
  if (missing.some((t) => t.ids) || weightOf(missing) > weightOf(musts) * (1 - MOST)) return undefined;
  if (!musts.some((t) => t.ids && !missing.includes(t))) return undefined;
  if (fitting.some((c) => c.score >= top.score - NEAR && isNamed(one, c))) return undefined;
  // A saying out of an interview names the outlet as the event does that tells of it.
  const near = fitting.filter((c) => c.score >= top.score - NEAR && sameDay(c, top));
  if (!near.some((c) => givenIn(c.passage).some((o) => o.outlet !== one.outlet))) return undefined;
  const raw = reading.words.slice(one.from, one.to).map((w) => w.raw);
  return falsePremise(words.ask.premise.noLink(raw.join(' '), nameOf(top, asking)), [top.passage.id], asking);
}

const weightOf = (terms: readonly Term[]): number => terms.reduce((n, t) => n + t.weight, 0);

/** "Told CNN", "his CNN interview", "an interview with CNN". */
function isGivenTo({ from, to }: Outlet, words: readonly Word[]): boolean {
  const before = NAMED_WITH.test(words[from - 1]?.plain ?? '') ? from - 2 : from - 1;
  return GIVEN.test(words[before]?.plain ?? '') || PIECE.test(words[to]?.plain ?? '');
}

/** The outlets a record has words given to. */
const givenIn = ({ sentences }: Passage): readonly Outlet[] =>
  sentences.flatMap(({ words, unseen }) => (unseen ? [] : outletsIn(words).filter((o) => isGivenTo(o, words))));

/** Whether a record names an outlet at all. */
const isNamed = (one: Outlet, { passage: { sentences } }: Candidate): boolean =>
  sentences.some(({ words }) => outletsIn(words).some((o) => o.outlet === one.outlet));

const sameDay = ({ passage: a }: Candidate, { passage: b }: Candidate): boolean =>
  a.spans.some((x) => b.spans.some((y) => x.first <= y.last && y.first <= x.last));
