// What a question asks for that opens with its noun: "hospital the wounded were taken to", "price of the oil".
import { countryOf } from '#ask/lexicon/countries.ts';
import { kindOf, unitsOf } from '#ask/lexicon/kinds.ts';
import { isPalpable } from '#ask/lexicon/palpable.ts';
import { STOP } from '#ask/lexicon/stop.ts';
import { asTyped, type Word } from '#ask/text/plain.ts';
import type { Focus } from './focus.ts';
import { headOf, MEASURE, openingOf } from './head.ts';

/** Words that end the noun beside an interrogative. */
export const ENDS =
  /^(?:did|do|does|is|are|was|were|has|have|had|will|would|can|could|should|must|in|on|at|from|by|to|of|that|who|which|where|when|about|after|before|during|between|for|with|it|they|he|she|we|you|i|the|and|exactly|not)$/;
/** Nouns that only say that a kind is asked for: "what type of". */
export const TYPE = /^(?:type|types|kind|kinds|sort|sorts|model|make|brand|class|version|calibre|caliber)$/;
const WHICH = /^(?:which|what|whose)$/;

/** Words that ask wherever they stand; "when it crashed" only tells of which time. */
const isAsking = ({ plain }: Word, i: number, words: readonly Word[]): boolean =>
  /^(?:what|why|how)$/.test(plain) || (plain === 'when' && (i + 2 >= words.length || AUX.test(words[i + 1]!.plain)));
const AUX = /^(?:did|do|does|is|are|was|were|has|have|had|will|would)$/;

/** The one thing a question asks for that has no interrogative before it. */
export function openedWith(words: readonly Word[]): Focus[] {
  // "Guest list for the dinner": what no other words tell of.
  const head = headOf(words);
  const { noun: opening, to = 0 } = openingOf(words) ?? {};
  if (opening && MEASURE.test(words[to - 1]!.plain) && isPalpable(opening))
    return [{ asks: 'other', noun: opening, least: 1, named: true, text: opening.raw }];
  return head ? headed(head, words) : attribute(words);
}

/** "Hospital the wounded were taken to": what its noun asks for, where that is of a kind. */
function headed({ from, to, noun }: NonNullable<ReturnType<typeof headOf>>, words: readonly Word[]): Focus[] {
  const kind = kindOf(noun.stem);
  if (!kind || (kind === 'measure' && !unitsOf(noun.stem))) return [];
  const span = words.slice(from, to);
  const count = span.find(({ plain }) => /^\d{1,2}$/.test(plain));
  return [
    {
      asks: kind,
      noun,
      least: count ? Number(count.plain) : 1,
      named: true,
      text: asTyped(span),
    },
  ];
}

/** "price of the oil", "chairperson of the group": a noun that opens the question, or follows "what was the". */
function attribute(words: readonly Word[]): Focus[] {
  const start = words.findIndex(
    ({ plain }) => !/^(?:the|a|an|and|so|tell|me|give|hi|hey|please|what|was|is|were|are|whats)$/.test(plain),
  );
  const of = words.findIndex(({ plain }, j) => j > start && /^(?:of|for|per)$/.test(plain));
  if (start < 0 || of < 0 || of > start + 3) return [];
  // "What kind of pause" is heard by its interrogative; "both pilots of it were saved, what day was that" only tells of which day.
  if (WHICH.test(words[start - 1]?.plain ?? '') || words.slice(of).some(isAsking)) return [];
  const span = words.slice(start, of);
  if (span.some(({ plain }) => ENDS.test(plain) || WHICH.test(plain) || plain === 'how')) return [];
  if (TYPE.test(span.at(-1)!.plain)) {
    const noun = words.slice(of + 1, of + 4).find(({ plain, stem }) => !STOP.has(stem) && !countryOf(plain));
    return noun ? [{ asks: 'type', noun, least: 1, named: true, text: `${span.at(-1)!.raw} of ${noun.raw}` }] : [];
  }
  const noun = span.at(-1)!;
  const kind = kindOf(noun.stem);
  if (!kind || kind === 'place' || kind === 'country' || kind === 'body' || kind === 'thing') return [];
  if (kind === 'measure' && !unitsOf(noun.stem)) return [];
  return [{ asks: kind, noun, least: 1, named: true, text: noun.raw }];
}
