// The posts somebody has held and the bodies they were in, and whether a question names one of those.
import type { Asking } from '#ask/asking.ts';
import { countryOf, stateOfSeat } from '#ask/lexicon/countries.ts';
import { DEALT_WITH, officeWord } from '#ask/lexicon/offices.ts';
import type { Term } from '#ask/reading/reading.ts';
import { countryOfRecord } from '#ask/record/passage.ts';
import { type Word, wordsOf } from '#ask/text/plain.ts';

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

/** Whether somebody's post is called after what a term names: "who came after him at the UN". */
const isCalledAfter = (post: string, t: Term, { dataset, index, reading }: Asking): boolean =>
  t.ids?.some((id) => dataset.all.organization.has(id)) === true &&
  index.offices.byPost
    .get(post)!
    .some(({ plain }) => reading.words.slice(t.at, t.to).every(({ stem }) => plain.has(officeWord(stem))));

/** "The envoy to the agency in Vienna": whether a place stands in the name of the post itself, and tells no more than the post does. */
export const isInName = (t: Term, posts: readonly string[], { dataset, reading }: Asking): boolean =>
  t.ids?.some((id) => dataset.all.place.has(id)) === true &&
  posts.every((post) => {
    const { name, other_names = [] } = dataset.all.post.get(post)!;
    const said = new Set([name, ...other_names.map((n) => n.name)].flatMap((text) => wordsOf(text)).map((w) => w.stem));
    return reading.words.slice(t.at, t.to).every(({ stem }) => said.has(stem));
  });

/** Whether a word only tells in which of their bodies, or where, somebody held a post. */
export const tellsBody = (t: Term, posts: readonly string[], asking: Asking): boolean =>
  KINDS.test(asking.reading.words[t.at]!.plain) ||
  isTheirSeat(t, posts, asking) ||
  posts.some((post) => isCalledAfter(post, t, asking));

/** "Who preceded Kallas in Brussels": the capital in which one of the bodies sits, or to which somebody was sent. */
const isTheirSeat = (t: Term, posts: readonly string[], asking: Asking): boolean =>
  posts.some((post) => sitsIn(post, asking.reading.words[t.at]!.plain, asking));

function sitsIn(post: string, plain: string, { dataset, index }: Asking): boolean {
  const of = countryOf(plain) ?? stateOfSeat(plain);
  if (of === undefined) return false;
  const isEnvoy = index.offices.byPost.get(post)?.some(({ key }) => [...key].some((w) => w.startsWith('>')));
  if (isEnvoy) return index.offices.byPost.get(post)!.some(({ key }) => key.has(`>~${of}`));
  const body = dataset.all.post.get(post)?.organization ?? '';
  return body === of || (stateOfSeat(plain) === of && [post, body].some((id) => countryOfRecord(id, dataset) === of));
}

/** Of somebody's posts those in a body that is named, of the kind that is named or where a place named tells: "who came after Zarif at the ministry", "before Araghchi in Tokyo". */
export function postsTold(posts: readonly string[], asking: Asking): string[] {
  const { dataset, reading } = asking;
  const bodyOf = (post: string): string => dataset.all.post.get(post)?.organization ?? '';
  const named = posts.filter((post) => reading.terms.some((t) => t.must && t.ids?.includes(bodyOf(post))));
  if (named.length > 0) return named;
  const called = posts.filter((post) => reading.terms.some((t) => isCalledAfter(post, t, asking)));
  if (called.length > 0) return called;
  const at = reading.words.findIndex(
    ({ plain }, i, all) =>
      KINDS.test(plain) && all[i - 1]?.plain === 'the' && /^(?:at|in|of)$/.test(all[i - 2]?.plain ?? ''),
  );
  const kind = at < 0 ? undefined : officeWord(reading.words[at]!.stem);
  const isOfKind = (post: string): boolean => {
    const { name = '', classification = '' } = dataset.all.organization.get(bodyOf(post)) ?? {};
    return wordsOf(`${name} ${classification}`).some(({ stem }) => officeWord(stem) === kind);
  };
  if (kind) return posts.filter(isOfKind);
  const place = reading.words.findLast(({ plain }, i, all) => all[i - 1]?.plain === 'in' && isSeat(plain));
  return place ? posts.filter((post) => sitsIn(post, place.plain, asking)) : [];
}

const isSeat = (plain: string): boolean => (countryOf(plain) ?? stateOfSeat(plain)) !== undefined;
const KINDS = /^(?:ministry|council|agency|organi[sz]ation|judiciary|parliament|department|broadcaster)$/;

/** Bodies in which somebody has held a post. */
export const bodiesOf = (people: readonly string[], asking: Asking): ReadonlySet<string> =>
  new Set(
    people
      .flatMap((id) => heldPosts(id, asking))
      .flatMap((post) => asking.dataset.all.post.get(post)?.organization ?? []),
  );

/** Whether whoever is named is asked of for dealing with the holder of an office, and not for the office. */
export const dealtWith = ({ frame, plain, terms, words }: Asking['reading']): boolean =>
  (frame === 'yes-no' && DEALT_WITH.test(plain)) || terms.some((t) => t.posts && isCompany(t, words));

/** "With the president": an office that stands for whoever holds it. */
function isCompany({ at }: Term, words: readonly Word[]): boolean {
  const before = words.slice(0, at).findLast(({ plain }) => plain !== 'the' && countryOf(plain) === undefined);
  return before?.plain === 'with';
}

/** "…, the real estate guy?": how many words at the end only say what else somebody in office is known by, which no post tells. */
export const described = (plain: string): number => DESCRIBED.exec(plain)?.[0].split(' ').length ?? 0;
const DESCRIBED = /(?<=[a-z] )the (?:[a-z]+ ){1,3}(?:guy|dude|bloke|fella|man|lady|woman)$/;
