// Who came after or before whom, who became what, who left: tested against the posts before anything is told.
import type { Answer } from '#answer/answer.ts';
import type { Asking } from '#ask/asking.ts';
import { TENURE } from '#ask/lexicon/offices.ts';
import { AFTER, BECAME, BEFORE, CUES, LEFT, PLACE, TOOK, YIELDED } from '#ask/lexicon/succession.ts';
import { wrongOffice } from '#ask/premise/premise.ts';
import { isOfficeWord, officesIn, officesOfPerson } from '#ask/reading/offices.ts';
import { meantBy } from '#ask/reading/reading.ts';
import { heldIn, holdings, holdsNow, lastBefore, nextAfter } from '#ask/record/tenure.ts';
import { lighten } from '#ask/telling/lighten.ts';
import { refuse } from '#ask/telling/refuse.ts';
import { endOf, type Holding } from '#dataset/dataset.ts';
import { personAnswer, titleOf } from '#tell/person.ts';
import { noPost } from './no-post.ts';
import { bodiesOf, heldPosts, isOwnBody, postsTold, tellsBody } from './own-bodies.ts';
import { failed, tell } from './tenures.ts';

const YIELDS = new RegExp(`^(?:${YIELDED.source.slice(2)})`);

export function succession(asking: Asking, people: readonly string[]): Answer | undefined {
  const { reading, dataset } = asking;
  const { offices } = asking.index;
  const { plain } = reading;
  const spoken = reading.terms.find((t) => t.posts);
  const mineOf = people.flatMap((id) => heldPosts(id, asking));
  const open = spoken?.posts?.filter((post) => mineOf.includes(post)) ?? [];
  const own =
    people.length === 1 ? officesOfPerson(dataset.all.person.get(people[0]!)!, reading.words, offices) : undefined;
  const office = open.length > 0 ? undefined : fuller(officesIn(reading.words, offices), own);
  const bodies = bodiesOf(people, asking);
  const extra = reading.terms.filter(
    (t) =>
      t.must &&
      !t.posts &&
      !people.includes(meantBy(t, reading) ?? '') &&
      !isOwnBody(t, bodies, asking) &&
      !tellsBody(t, mineOf, asking) &&
      !(office && isOfficeWord(reading.words[t.at]!, office.key)) &&
      !CUES.test(reading.words[t.at]!.plain) &&
      !TENURE.test(reading.words[t.at]!.plain),
  );
  const named = open.length > 0 ? open : (office?.posts ?? []);
  // "Who followed him at the council": of the posts somebody held, those in a body that is named.
  const isOfOffice = reading.words.some((w) => CUES.test(w.plain) || TENURE.test(w.plain));
  const inBody = isOfOffice ? postsTold(mineOf, asking) : [];
  const posts = named.length > 0 ? named : inBody;
  const heldBy = (person: string) =>
    holdings(posts.length > 0 ? posts : heldPosts(person, asking), dataset).filter(
      (h) => h.holding.person.id === person,
    );
  if (people.length === 2 && (AFTER.test(plain) || YIELDED.test(plain)))
    return ordered(asking, people as [string, string]);
  if (people.length !== 1) return undefined;
  const [person] = people as [string];
  if (TALKING.test(plain) || extra.some((t) => t.sort !== 'country')) return undefined;
  const mine = heldBy(person);
  const name = dataset.all.person.get(person)!.name;
  // "What did he do before he became minister": all that is known of it.
  if (mine.length > 0 && WHAT.test(plain) && EARLIER.test(plain)) {
    const record = dataset.all.person.get(person)!;
    const { blocks, ...answer } = personAnswer(record, dataset, asking.words);
    return noPost(record, asking) ?? { ...answer, blocks: lighten(blocks) };
  }
  // "When did Eslami take over the agency": whoever took it over got it.
  const verb = reading.words.findIndex((w) => /^succeed/.test(w.plain));
  const got =
    verb >= 0 && !/\bwho(?:m|se)?\b/.test(plain) && reading.terms.some((t) => t.ids?.includes(person) && t.to <= verb);
  if (
    !(got && mine.length > 0) &&
    (AFTER.test(plain) || BEFORE.test(plain) || YIELDED.test(plain) || PLACE.test(plain))
  ) {
    // "Who followed Jalili as foreign minister", which he never was.
    const wrong = wrongOffice(asking);
    const held = mine.map(({ holding }) => holding);
    return wrong
      ? failed(asking, asking.words.ask.premise.neverHeld(name, wrong.office), held.slice(0, 1))
      : neighbour(asking, person, mine);
  }
  if (LEFT.test(plain)) {
    const since = reading.time?.any[0]?.from.slice(0, 4) ?? '';
    const ended = mine.filter(({ holding }) => (endOf(holding.membership) ?? '') > since);
    const present = mine.filter(({ holding }) => holdsNow(holding, dataset.asOf));
    const unsaid = posts.length === 0 && present.length > 0 && !reading.time;
    if (ended.length > 0 && !unsaid)
      return tell(
        asking,
        ended.map((h) => h.holding),
      );
    if (present.length === 0) return undefined;
    if (isOpen(asking))
      return tell(
        asking,
        present.map((h) => h.holding),
      );
    return failed(
      asking,
      asking.words.ask.premise.notEnded(name, titleOf(present[0]!.holding.membership, dataset)),
      present.map((h) => h.holding),
    );
  }
  // "When was he sworn in", "named to succeed his father": the office held now, or every one held.
  if (posts.length === 0 && (got || (TOOK.test(plain) && WHEN.has(reading.frame))) && mine.length > 0) {
    const present = mine.filter(({ holding }) => holdsNow(holding, dataset.asOf));
    return tell(
      asking,
      (present.length > 0 ? present : mine).map((h) => h.holding),
    );
  }
  if (posts.length === 0) return undefined;
  const told = posts
    .flatMap((post) => holdings([post], dataset).filter((h) => holdsNow(h.holding, dataset.asOf)))
    .map((h) => h.holding);
  if (mine.length === 0) {
    const post = dataset.all.post.get(posts[0]!)!.name;
    // "Is Eslami still head of the agency": what they are themselves, and who it is.
    const own = isOpen(asking) ? ownPosts(person, asking) : [];
    if (isOpen(asking))
      return tell(asking, [...own, ...(told.length > 0 ? told : holdings(posts, dataset).map((h) => h.holding))]);
    return BECAME.test(plain) || reading.frame === 'when' || reading.frame === 'why' || reading.frame === 'how-long'
      ? failed(asking, asking.words.ask.premise.neverHeld(name, post), [
          ...heldBy(person).map((h) => h.holding),
          ...told,
        ])
      : undefined;
  }
  // "Waltz was moved out as adviser, who has the job now".
  if (WHO_NOW.test(plain) && told.length > 0 && !told.some((h) => h.person.id === person))
    return tell(asking, [...told, ...mine.map((h) => h.holding)]);
  if (reading.time && !mine.some(({ holding }) => heldIn(holding, reading.time!)) && !BECAME.test(plain)) {
    if (isOpen(asking))
      return tell(
        asking,
        mine.map((h) => h.holding),
      );
    return failed(
      asking,
      asking.words.ask.premise.notThen(name, dataset.all.post.get(posts[0]!)!.name),
      mine.map((h) => h.holding),
    );
  }
  const still = reading.frame === 'status' || isOpen(asking);
  return tell(asking, [...mine.map((h) => h.holding), ...(still ? told : [])]);
}

const WHEN: ReadonlySet<string> = new Set(['when', 'how-long']);

/** The office told by more words; one's own of two told alike. */
function fuller(any: Office | undefined, own: Office | undefined): Office | undefined {
  if (!any || !own) return any ?? own;
  const same = own.posts.filter((post) => any.posts.includes(post));
  if (same.length > 0) return { posts: same, key: new Set([...any.key, ...own.key]) };
  return own.key.size >= any.key.size ? own : any;
}

type Office = NonNullable<ReturnType<typeof officesIn>>;

const WHO_NOW =
  /\bwho(?:se)?\b.*\b(?:now|today|nowadays|these days|instead|currently|presently|at present)\b|\b(?:now|today|nowadays|currently)\b.*\bwho\b/;
const WHAT = /\b(?:what|which|where)\b/;
const EARLIER = /\bbefore (?:he|she|becoming|being|taking|his|her|that)\b/;

/** Deeds that are no matter of offices. */
const TALKING =
  /\b(?:say|said|meet|met|tell|told|talk|talked|talks|speak|spoke|call|called|visit|visited|write|wrote|want|letter|message|phone|phoned|minutes|sit|sat|spend|spent)\b/;

/** A question that leaves open whether it is so. */
const isOpen = ({ reading }: Asking): boolean => reading.frame === 'yes-no' || reading.frame === 'status';

/** What somebody holds as far as the record goes. */
const ownPosts = (person: string, asking: Asking): Holding[] =>
  holdings(heldPosts(person, asking), asking.dataset)
    .map((h) => h.holding)
    .filter((h) => h.person.id === person && holdsNow(h, asking.dataset.asOf));

const DEATH = /\b(?:killed|killing|death|died|assassinated|assassination|murder)\b/;

/** The one before or after somebody in the post last held. */
function neighbour(
  asking: Asking,
  person: string,
  mine: readonly { holding: Holding; post: string }[],
): Answer | undefined {
  const { reading, dataset, words } = asking;
  // "Whom did X replace" asks for the one before; "who replaced X" for the one after.
  const yielded = reading.words.findIndex((_, i) =>
    YIELDS.test(
      reading.words
        .slice(i)
        .map((w) => w.plain)
        .join(' '),
    ),
  );
  const isGiver = yielded < 0 || reading.terms.some((t) => t.ids?.includes(person) && t.at < yielded);
  const before =
    !isGiver ||
    BEFORE.test(reading.plain) ||
    /\b(?:whom?|who) (?:did|has|had) .*\b(?:replace|succeed|follow)\b/.test(reading.plain);
  const timed = reading.time ? mine.filter(({ holding }) => heldIn(holding, reading.time!)) : mine;
  // Of posts left on one day the one that others have held is the one somebody follows in.
  const others = (post: string): number =>
    holdings([post], dataset).filter((h) => h.holding.person.id !== person).length;
  const endsOn = ({ holding }: { holding: Holding }): string => endOf(holding.membership) ?? '9999';
  const chosen = [...(timed.length > 0 ? timed : mine)].sort(
    (a, b) => endsOn(b).localeCompare(endsOn(a)) || others(b.post) - others(a.post),
  );
  const name = dataset.all.person.get(person)!.name;
  // Whoever follows somebody's death follows the last tenure.
  const last = !before && DEATH.test(reading.plain);
  // Of a post held twice the last tenure is meant, unless the question tells when.
  const latest = chosen.filter(({ post }, i) => chosen.findIndex((c) => c.post === post) === i);
  const isToldWhich = postsTold(heldPosts(person, asking), asking).length > 0;
  const one = before ? chosen : isToldWhich ? latest : latest.slice(0, 1);
  for (const { holding, post } of last ? chosen.slice(0, 1) : one) {
    const other = before ? lastBefore(holding, post, dataset) : nextAfter(holding, post, dataset);
    if (other) return tell(asking, [other, holding]);
  }
  const [first] = chosen;
  if (!first) return undefined;
  if (!before && endOf(first.holding.membership) === undefined)
    return failed(asking, words.ask.premise.notEnded(name, titleOf(first.holding.membership, dataset)), [
      first.holding,
    ]);
  return refuse(
    {
      reason: 'not-recorded',
      says: words.tell.noHolder(dataset.all.post.get(first.post)!.name),
      nearest: [person, first.post],
    },
    asking,
  );
}

/** "X took over from Y": true only when X is recorded next after Y in a post both held. */
function ordered(asking: Asking, [a, b]: readonly [string, string]): Answer | undefined {
  const { dataset, words, reading } = asking;
  const shared = heldPosts(a, asking).filter((post) => heldPosts(b, asking).includes(post));
  if (shared.length === 0) return undefined;
  const passive = YIELDED.test(reading.plain);
  const [next, before] = passive ? [b, a] : [a, b];
  const all = holdings(shared, dataset);
  const pairs = all
    .filter((h) => h.holding.person.id === before)
    .map((h) => [h.holding, nextAfter(h.holding, h.post, dataset)] as const);
  const right = pairs.find(([, after]) => after?.person.id === next);
  if (right) return tell(asking, [right[1]!, right[0]]);
  const name = (id: string) => dataset.all.person.get(id)!.name;
  const told = all.filter((h) => [a, b].includes(h.holding.person.id)).map((h) => h.holding);
  return failed(asking, words.ask.premise.notAfter(name(next), name(before)), told);
}
