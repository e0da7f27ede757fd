// What a question asks for by a noun that does not stand beside its interrogative.
import { kindOf } from '#ask/lexicon/kinds.ts';
import { isPalpable } from '#ask/lexicon/palpable.ts';
import type { Word } from '#ask/text/plain.ts';
import { askedAs, askedOf, namesIn } from './asked.ts';
import type { Focus } from './focus.ts';
import type { Term } from './reading.ts';

/** "What was the war risk premium", "how much was the bail", "what did he give her as a present": a noun that does not stand beside its interrogative. */
export function beingAsked(words: readonly Word[], terms: readonly Term[]): Focus[] {
  const isName = namesIn(terms);
  const asked = askedOf(words, isName);
  if (!asked) return [];
  const as = asked.from === asked.to && words[asked.wh]!.plain === 'what' ? askedAs(words, isName) : undefined;
  const noun = words[asked.after ? (asked.head ?? -1) : (as ?? -1)];
  if (!noun) return [];
  const kind = kindOf(noun.stem);
  if (isPalpable(noun)) return [{ asks: 'other', noun, least: 1, named: true, text: noun.raw }];
  if (kind !== 'money' && kind !== 'thing') return [];
  return [{ asks: kind, noun, least: 1, named: true, text: noun.raw }];
}
