// Who held an office before or after somebody whom a clause of time names: "who became foreign minister after Amir-Abdollahian".
import type { Asking } from '#ask/asking.ts';
import { CUES } from '#ask/lexicon/succession.ts';
import { isOfficeWord, officesOfPerson } from '#ask/reading/offices.ts';
import { isCountry } from '#ask/reading/offices-of.ts';
import type { Term } from '#ask/reading/reading.ts';
import { holdings, lastBefore, nextAfter } from '#ask/record/tenure.ts';
import type { Holding } from '#dataset/dataset.ts';

export type Held = { readonly holding: Holding; readonly post: string };

/** The tenure of whoever is named there in one of the posts, and the one next to it, where there is one. */
export function neighbourOf(
  asking: Asking,
  posts: readonly string[],
): { last: Held; acting: Holding | undefined; other: Holding | undefined } | undefined {
  const { reading, dataset } = asking;
  const beside = peopleBeside(asking);
  if (!beside) return undefined;
  const acting = /\b(?:acting|interim|caretaker)\b/.test(reading.plain);
  const all = holdings(posts, dataset)
    .filter(({ holding }) => beside.ids.includes(holding.person.id))
    .filter(({ holding }, i, held) => held.findLastIndex((h) => h.holding.person === holding.person) === i)
    .map((last) => {
      const { holding, post } = last;
      const other = beside.isBefore ? lastBefore(holding, post, dataset) : nextAfter(holding, post, dataset, acting);
      const meanwhile = beside.isBefore ? undefined : nextAfter(holding, post, dataset, true);
      return { last, acting: meanwhile === other ? undefined : meanwhile, other };
    });
  // Each by the last tenure; of two of a name it is the one whom somebody followed.
  return all.findLast(({ other }) => other) ?? all.at(-1);
}

/** The office of whoever is named there as the words tell it, whatever state was left out; where the clause tells no more than that they went. */
export function officeBeside(asking: Asking): ReturnType<typeof officesOfPerson> {
  const { reading, anchor, dataset, index } = asking;
  const beside = peopleBeside(asking);
  if (!beside || !anchor) return undefined;
  const inside = reading.terms.filter((t) => !anchor.words.includes(reading.words[t.at]!));
  const isOfThem = (t: Term): boolean => t.ids?.some((id) => beside.ids.includes(id)) ?? false;
  const offices = beside.ids.flatMap((id) => {
    const person = dataset.all.person.get(id);
    const office = person && officesOfPerson(person, anchor.words, index.offices);
    // Whose post it is goes without saying, and may be said: "in Tehran".
    const states = office?.posts.flatMap((post) => index.offices.byPost.get(post) ?? []).flatMap(({ key }) => [...key]);
    return office ? [{ ...office, key: new Set([...office.key, ...states!.filter(isCountry)]) }] : [];
  });
  const [office] = offices;
  // "Before he became minister in Muscat": the clause may tell the same office.
  const isOfOffice = (t: Term): boolean =>
    office !== undefined && reading.words.slice(t.at, t.to).every((w) => isOfficeWord(w, office.key));
  if (!inside.every((t) => isOfThem(t) || isOfOffice(t) || CUES.test(reading.words[t.at]!.plain))) return undefined;
  return offices.length === 1 ? office : undefined;
}

/** Whom a clause of time names right behind "before" or "after". */
function peopleBeside({ reading, anchor }: Asking): { ids: readonly string[]; isBefore: boolean } | undefined {
  const at = anchor ? reading.words.findIndex((w) => /^(?:before|after)$/.test(w.plain)) : -1;
  if (at < 0) return undefined;
  const ids = reading.terms.flatMap((t) => (t.at > at && t.at <= at + 3 && !t.must ? (t.ids ?? []) : []));
  return { ids, isBefore: reading.words[at]!.plain === 'before' };
}
