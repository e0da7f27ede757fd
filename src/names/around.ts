// What may stand beside a person's name without being part of it.
import type { Dataset, Found } from '#dataset/dataset.ts';
import { fold } from './fold.ts';
import { officeKey, officeWords } from './office-words.ts';

/** Beside a name these say that a relative is meant. */
export const KIN = new Set(
  'son daughter brother sister father mother wife husband cousin nephew niece uncle aunt law family'.split(' '),
);

/** What a text for an office says, as a whole and word for word: "foreign policy chief" is a minister of that. */
function* saidBy(text: string): Generator<string> {
  yield* officeKey(text);
  for (const { plain } of fold(text)) yield* officeKey(plain);
}

/** Words of offices, bodies, descriptions and country of a person. */
export function* aroundOf(person: Extract<Found, { kind: 'person' }>['record'], dataset: Dataset): Generator<string> {
  for (const text of [person.country, person.acts_for]) if (text) yield* officeKey(text);
  for (const { name, kind } of person.other_names ?? [])
    if (kind === 'description') yield* [...saidBy(name)].filter((word) => officeWords.has(word));
  for (const { post, organization, role } of person.memberships ?? []) {
    const held = post ? dataset.all.post.get(post) : undefined;
    const body = dataset.all.organization.get(held?.organization ?? organization ?? '');
    const named = [held, body].flatMap((record) =>
      record ? [record.name, ...(record.other_names ?? []).map((n) => n.name)] : [],
    );
    if (role) yield* [...saidBy(role)].filter((word) => officeWords.has(word));
    for (const text of named) yield* saidBy(text);
  }
}
