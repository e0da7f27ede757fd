// Days of birth: how finely they are known, and how old somebody was at a time.
import type { Answer } from '#answer/answer.ts';
import { best } from '#dataset/claims.ts';
import type { Person } from '#dataset/person.ts';
import type { Asking } from './asking.ts';
import { labelledFirst } from './lighten.ts';
import { meantBy } from './reading.ts';
import { tellWhole } from './told.ts';

/** "How old was Raisi when he died": the day of birth, with what the clause of time tells. */
export function agedAt({ reading, anchor, dataset, words }: Asking): Answer | undefined {
  if (!anchor || !BORN.test(reading.plain)) return undefined;
  const people = new Set(
    reading.terms.flatMap((t) => (t.must && t.sort === 'record' ? [meantBy(t, reading) ?? ''] : [])),
  );
  const [id] = people;
  const person = people.size === 1 && id ? dataset.all.person.get(id) : undefined;
  if (!person || !isBornThen(person.birth_date, reading.typed)) return undefined;
  const answer = tellWhole({ kind: 'person', record: person }, dataset, words);
  const blocks = labelledFirst(answer.blocks, [words.tell.born]);
  return { ...answer, blocks, records: [...answer.records, ...anchor.records] };
}

/** Whether a day of birth is known as finely as it is asked for: "which month", "the day and month". */
export function isBornThen(dates: Person['birth_date'], typed: string): boolean {
  const known = best(dates)?.value.length ?? 0;
  const text = typed.toLowerCase();
  const least = DAY.test(text) ? 10 : /\b(?:what|which|the) month|^month\b/.test(text) ? 7 : 4;
  return known >= least;
}
const DAY =
  /\b(?:what|which|the) (?:exact |very )?(?:week)?day\b|\bday (?:and|or|of the) (?:the )?month\b|\b(?:exact|precise|full) (?:birth ?)?(?:date|day|birthday)\b/;

export const BORN = /\b(?:born|birth)\b/;
