// "Under Biden", "Biden's council": whoever headed a state only tells whose time it was in, where a body is named. Who held an office under whom is told by its days.
import { rankOfHead } from '#ask/lexicon/offices.ts';
import type { Term } from '#ask/reading/reading.ts';
import type { Word } from '#ask/text/plain.ts';
import type { Dataset } from '#dataset/dataset.ts';

const TIMES = /^(?:years?|era|time|times|days|administration|presidency|term)$/;

/** The terms of a question, of which whoever only dates it need not be bound. */
export function withReign(
  terms: readonly Term[],
  words: readonly Word[],
  owners: ReadonlySet<string>,
  { all }: Dataset,
): readonly Term[] {
  const isHead = (id: string): boolean =>
    (all.person.get(id)?.memberships ?? []).some(({ post }) => rankOfHead(all.post.get(post ?? '')?.name ?? '') >= 0);
  const isBody = (t: Term | undefined): boolean =>
    t !== undefined && t.sort !== 'office' && (t.ids ?? []).some((id) => all.organization.has(id));
  const dates = (t: Term): boolean =>
    words[t.at - 1]?.plain === 'under' ||
    TIMES.test(words[t.to]?.plain ?? '') ||
    (owners.has(words[t.to - 1]!.plain) && terms.some((other) => other.at === t.to && isBody(other)));
  return terms.map((t) =>
    t.must &&
    t.ids?.length === 1 &&
    isHead(t.ids[0]!) &&
    dates(t) &&
    terms.some((other) => other !== t && other.must && isBody(other))
      ? { ...t, must: false }
      : t,
  );
}
