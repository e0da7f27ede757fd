// Offices as names of their holders: "iran fm", "omani foreign minister", "snsc secretary", resolved by day.
import type { Day } from '#answer/answer.ts';
import { within } from '#answer/day.ts';
import { type Dataset, endOf, type Holding, startOf } from '#dataset/dataset.ts';
import type { Match, Resolution } from './names.ts';
import { FORMER, officeKey } from './vocabulary.ts';

type Office = { readonly id: string; readonly key: ReadonlySet<string> };

const match = ({ person }: Holding, post: string): Match => ({
  id: person.id,
  kind: 'person',
  score: 1,
  how: ['post'],
  post,
});

const unique = (matches: readonly Match[]): Match[] => [...new Map(matches.map((m) => [m.id, m])).values()];

export function officeFinder(dataset: Dataset) {
  const offices: Office[] = [...dataset.all.post.values()].flatMap((post) =>
    [post.name, ...(post.other_names ?? []).map((n) => n.name)].map((name) => ({
      id: post.id,
      key: new Set(officeKey(name)),
    })),
  );

  /** Posts whose phrase is just this one; else the one post all of whose phrases' words hold it. */
  const find = (key: readonly string[]): string[] => {
    const same = offices.filter(
      (office) => office.key.size === key.length && key.every((word) => office.key.has(word)),
    );
    if (same.length > 0) return [...new Set(same.map((office) => office.id))];
    if (key.length < 2) return [];
    const holding = offices.filter((office) => key.every((word) => office.key.has(word)));
    return [...new Set(holding.map((office) => office.id))];
  };

  return {
    find: (phrase: string): string[] => find(officeKey(phrase)),
    /** Who holds or held the office a text names; undefined when it names none. */
    resolve(text: string, day: Day | undefined): Resolution | undefined {
      const posts = find(officeKey(text));
      if (posts.length === 0) return undefined;
      const former = text
        .toLowerCase()
        .split(/[^a-z]+/)
        .some((word) => FORMER.has(word));
      const all = posts.flatMap((post) =>
        dataset
          .holdersOf(post)
          .filter(({ membership }) => membership.status !== 'denied')
          .map((holding) => ({ holding, post })),
      );
      if (all.length === 0) return undefined;
      const on = day ?? dataset.asOf;
      const now = all.filter(
        ({ holding: { membership: m } }) =>
          within(on, startOf(m), endOf(m)) && (m.status !== 'held' || endOf(m) !== undefined),
      );
      const earlier = all.filter((each) => !now.includes(each)).reverse();
      const chosen = unique(
        (former ? earlier : now.length > 0 ? now : earlier).map(({ holding, post }) => match(holding, post)),
      );
      const rest = unique((former ? [] : earlier).map(({ holding, post }) => match(holding, post))).filter(
        (m) => !chosen.some((c) => c.id === m.id),
      );
      const [first, second] = chosen;
      if (first && !second) return { kind: 'one', match: first, others: rest.slice(0, 5) };
      return first ? { kind: 'several', matches: chosen.slice(0, 10) } : undefined;
    },
  };
}
