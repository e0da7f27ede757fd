// A question that points to the founding article, or stands beside the visit it tells of: what it asks, and where that is sought.
import type { Answer } from '#answer/answer.ts';
import type { Asked } from '#ask/fit/binds.ts';
import { answerFrom, found } from '#ask/fit/found.ts';
import { seek } from '#ask/fit/seek.ts';
import { BESIDE, BESIDE_HIM, BYLINE, POINTERS, POINTS, type Side, VISITOR } from '#ask/lexicon/article.ts';
import type { Reading } from '#ask/reading/reading.ts';
import { poolOf, roundsIn } from '#ask/record/pool.ts';
import { wordsOf } from '#ask/text/plain.ts';
import type { Dataset } from '#dataset/dataset.ts';

/** What is left of a question without what points there, and among which records it is sought. */
export type Place = { readonly rest: string; readonly side: Side | 'article' };

/** What is left must ask: of "when he flew there" alone, the clause is the question. */
const ASKS =
  /\b(?:who|whom|whose|what|which|where|when|why|how|did|do|does|is|was|were|are|has|had|name|tell|give|list|date)\b/i;
/** Fewer words ask nothing. */
const LEAST = 2;

/** What a question asks without what points to the article or the visit; undefined where nothing does. */
export function pointing(typed: string): Place | undefined {
  if (!POINTS.test(typed) || BYLINE.test(typed)) return undefined;
  const told = POINTERS.reduce((text, pattern) => text.replace(pattern, ' '), typed);
  const [pattern, side] = BESIDE.find(([each]) => each.test(told)) ?? leaning(told) ?? [];
  const rest = (pattern ? told.replace(pattern, ' ') : told).replace(/\s+/g, ' ').trim();
  if ((told === typed && !pattern) || wordsOf(rest).length < LEAST || !ASKS.test(rest)) return undefined;
  return { rest, side: told !== typed && side !== 'before' ? 'article' : side! };
}

/** "… years before he flew to Muscat", where the visitor is named in what is asked. */
const leaning = (told: string): (typeof BESIDE)[number] | undefined =>
  BESIDE_HIM.find(([each]) => each.test(told) && VISITOR.test(told.replace(each, ' ')));

/** A reading that is sought there only; "last week" is the article's own. */
export function readThere({ time, ...reading }: Reading, { side }: Place, dataset: Dataset): Reading {
  const isOfSides =
    side === 'before' &&
    MEETS.test(reading.plain) &&
    (SIDES.test(reading.plain) || reading.terms.every((t) => !t.must));
  return {
    ...reading,
    ...(time && !time.relative ? { time } : {}),
    within: isOfSides ? roundsIn(dataset, side) : poolOf(dataset, side),
  };
}

/** Where the two sides met, a round is meant. */
const MEETS = /\b(?:met|meet|meetings?|encounter|talks?|talked|talking|sat|negotiat[a-z]+|round)\b/;
const SIDES =
  /\b(?:(?:2|two|both) (?:countries|sides|states|governments)|they|(?:americans?|us|washington|united states) and (?:the )?(?:iran|iranians?|tehran)|(?:iran|iranians?|tehran) and (?:the )?(?:americans?|us|washington|united states))\b/;

/** What the ways of asking make of a question there, or the record that fits best; each only where nothing of the question is left over. */
export function answerThere({ answer, asked }: Asked): Answer | undefined {
  const { reading, index } = asked;
  const within = reading.within!;
  const all = seek(reading, index);
  const isWhole = (told: Answer | undefined): boolean => {
    const first = told?.records.find((id) => within.has(id));
    return (
      told?.status === 'answer' &&
      first === told.records[0] &&
      all.some((c) => c.passage.id === first && c.missing.length === 0)
    );
  };
  if (isWhole(answer)) return answer;
  const fits = answer.reason === 'false-premise' ? undefined : found(asked);
  if (isWhole(fits)) return fits;
  // Ordinary words alone ask for what has most of them, and of talks only a round can be meant.
  const [top] = all;
  const isOpen = reading.terms.length >= SOME && reading.terms.every((t) => !t.must);
  const isRound = [...within].every((id) => asked.dataset.all.event.get(id)?.type === 'talks-round');
  const isMeant = isRound
    ? top?.missing.every((t) => t.hard === 'word' && !t.ids && !t.focus)
    : isOpen && top && top.score >= OPEN;
  return top && isMeant ? answerFrom(top.passage.id, asked) : undefined;
}
/** How well it must fit then, and how many words it takes. */
const OPEN = 0.8;
const SOME = 3;
