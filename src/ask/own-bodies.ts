// The posts somebody has held and the bodies they were in, and whether a question names one of those.
import type { Asking } from './asking.ts';
import { wordsOf } from './plain.ts';
import type { Term } from './reading.ts';

/** Posts a person has held, the latest first. */
export const heldPosts = (person: string, { dataset }: Asking): string[] => [
  ...new Set((dataset.all.person.get(person)?.memberships ?? []).flatMap((m) => m.post ?? [])),
];

/** Whether a word names one of the bodies, if only by a part of its name: "the security council". */
export const isOwnBody = (t: Term, bodies: ReadonlySet<string>, { dataset, reading }: Asking): boolean =>
  [...bodies].some((id) => {
    const name = new Set(wordsOf(dataset.all.organization.get(id)?.name ?? '').map(({ stem }) => stem));
    return t.ids?.includes(id) || reading.words.slice(t.at, t.to).every(({ stem }) => name.has(stem));
  });

/** Bodies in which somebody has held a post. */
export const bodiesOf = (people: readonly string[], asking: Asking): ReadonlySet<string> =>
  new Set(
    people
      .flatMap((id) => heldPosts(id, asking))
      .flatMap((post) => asking.dataset.all.post.get(post)?.organization ?? []),
  );
