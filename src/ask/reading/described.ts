// People the record describes by just an office, "the foreign minister of Oman".
import { wordsOf } from '#ask/text/plain.ts';
import type { Dataset } from '#dataset/dataset.ts';
import { isOfficeWord, officesIn } from './offices.ts';
import { type Offices, phraseOfKey } from './offices-of.ts';

/** People read between two steps. */
const STEP = 20;

/** The phrase of an office → those described by it and nothing else, in steps of some milliseconds. */
export function* describedIn(dataset: Dataset, offices: Offices): Generator<void, ReadonlyMap<string, Set<string>>> {
  const described = new Map<string, Set<string>>();
  let read = 0;
  for (const { id, other_names = [] } of dataset.all.person.values()) {
    for (const { name } of other_names.filter((n) => n.kind === 'description')) {
      const key = officesIn(wordsOf(name, true), offices)?.key;
      if (!key || !wordsOf(name).every((w) => isOfficeWord(w, key))) continue;
      const phrase = phraseOfKey(key);
      described.set(phrase, (described.get(phrase) ?? new Set()).add(id));
    }
    if (++read % STEP === 0) yield;
  }
  return described;
}
