// Questions about posts: who held one and when, what somebody held, who came before and after.
import { type Answer, type Block, prose, strong } from '#answer/answer.ts';
import type { Asking } from '#ask/asking.ts';
import { AT_TALKS, BODY, HOLDER, MANY_OF_OFFICE, TENURE, VITAL, WAS_HELD } from '#ask/lexicon/offices.ts';
import { notDead } from '#ask/premise/premise.ts';
import { asksStates, fociOf } from '#ask/reading/focus.ts';
import { isNamedAlone, isOfficeWord, officesIn } from '#ask/reading/offices.ts';
import { meantBy } from '#ask/reading/reading.ts';
import { actingAmong, atTalks, dayOfTime, heldIn, heldMuchOf, holdings, holdsNow } from '#ask/record/tenure.ts';
import { offerRecords } from '#ask/telling/choice.ts';
import { lighten } from '#ask/telling/lighten.ts';
import { refuse } from '#ask/telling/refuse.ts';
import { shift, type Time } from '#ask/time/stretch.ts';
import { endOf, startOf } from '#dataset/dataset.ts';
import { membershipCites, personAnswer, tellTenure, titleOf } from '#tell/person.ts';
import { type Held, neighbourOf, officeBeside } from './next-to.ts';
import { GAP } from './no-post.ts';
import { neverWas, ofOne } from './of-name.ts';
import { dealtWith, described, isInName } from './own-bodies.ts';
import { postsOf } from './posts-of.ts';
import { describedAs, nobodyIn, servedAs } from './put-otherwise.ts';
import { succession } from './succession.ts';
import { failed } from './tenures.ts';

export function held(asking: Asking): Answer | undefined {
  const { reading, dataset } = asking;
  // "Trump's press secretary": whose office it is tells which one.
  const said = officesIn(reading.words, asking.index.offices);
  const whose = said?.key;
  // "Saudi Arabia's defence chief" is not the one of whom no state is said.
  const isElsewhere = reading.terms.some(
    (t) => t.sort === 'country' && !whose?.has(`~${t.ids![0]}`) && !whose?.has(`>~${t.ids![0]}`),
  );
  const people = reading.terms.flatMap((t) => {
    const id = t.must ? meantBy(t, reading) : undefined;
    const isWhose = whose && reading.words.slice(t.at, t.to).every((w) => whose.has(w.stem));
    return id && !isWhose && dataset.all.person.has(id) ? [id] : [];
  });
  // A number or the names of others beside somebody's name are no offices of theirs.
  const counts =
    (reading.frame === 'how-many' && !TIMES.test(reading.plain)) ||
    fociOf(reading).some(({ asks, least }) => asks !== 'who' && asks !== 'country' && least > 1);
  // "Did Vance see the minister", "how long was Larijani with the Sultan": whoever is named did something.
  if (people.length > 0 && dealtWith(reading)) return undefined;
  const served = people.length > 1 || (people.length === 0 && said && !isElsewhere) ? [] : servedAs(asking);
  if (served.length > 0) return tellHolders(asking, served, reading.time);
  // "Which Larijani headed the judiciary": one of those who share the name.
  const isOneOf = reading.terms.some(
    (t) =>
      reading.unsure.some(({ text }) => text === t.text) &&
      WHICH_OF.test(
        reading.words
          .slice(0, t.at)
          .map(({ plain }) => plain)
          .join(' '),
      ),
  );
  if (people.length > 0 && !isOneOf)
    return counts && !GAP.test(reading.plain)
      ? undefined
      : (succession(asking, [...new Set(people)]) ?? postsOf(asking, people) ?? neverWas(asking, people));
  // "What is the Ministry of Foreign Affairs" asks for the body.
  if (BODY.test(reading.plain) && !HOLDER.test(reading.plain)) return undefined;
  const nobody = said && !isElsewhere ? undefined : nobodyIn(asking);
  if (nobody) return nobody;
  // A shared name in a question of offices: the bearer of whom there is something to tell.
  const asked = reading.unsure.filter((u) => reading.terms.some((t) => t.must && !t.posts && t.text === u.text));
  for (const { ids } of asked.filter((u) => u.ids.every((id) => dataset.all.person.has(id)))) {
    const shared = ofOne(ids, asking);
    if (shared) return shared;
  }
  if (ELSE.has(reading.frame) || MANY_OF_OFFICE.test(reading.plain) || asksStates(reading)) return undefined;
  // What a clause of time tells that somebody did dates the office.
  const words = asking.anchor?.words ?? reading.words;
  const outside = words.map(({ plain }) => plain).join(' ');
  if (DOES.test(outside) && !/\bwho did\b.*\breplace\b/.test(outside)) return undefined;
  const office = officeBeside(asking) ?? officesIn(words, asking.index.offices);
  if (!office) return undefined;
  const others = reading.terms.filter(
    (t) =>
      t.must &&
      (t.ids !== undefined || words.indexOf(reading.words[t.at]!) < words.length - described(outside)) &&
      !isInName(t, office.posts, asking) &&
      words.includes(reading.words[t.at]!) &&
      !reading.words.slice(t.at, t.to).every((w) => isOfficeWord(w, office.key)) &&
      !TENURE.test(reading.words[t.at]!.plain) &&
      !(t.focus && VITAL.test(reading.words[t.at]!.plain)),
  );
  const isOwn = (id = ''): boolean => office.key.has(`~${id}`) || office.key.has(`>~${id}`);
  if (others.some((t) => t.sort !== 'country' || !isOwn(t.ids?.[0]))) return undefined;
  const beside = besideHolder(asking, office.posts);
  if (beside) return beside;
  // "Since he was killed" is about those who came after him.
  const { time } = reading;
  const later =
    time?.loose && time.toward === 'from'
      ? { ...time, any: time.any.map((s) => ({ ...s, from: shift(s.from, 1) })) }
      : time;
  return holdersAt(asking, office.posts, later);
}

const DOES = /\b(?:to see|say|said|meet|met|tell|told|visit|visited|want|wants|do|did|came|come|attended|present)\b/;

const WHICH_OF = /\bwhich(?: (?:one )?of the)?$/;

/** What is counted of an office itself. */
const TIMES = /\bhow many (?:times|terms|years|months|stints)\b/;

/** Kinds of question that ask for no holder. */
const ELSE: ReadonlySet<string> = new Set('where why how-many outcome position clock between ago'.split(' '));

/** "President before Raisi", "speaker after Larijani": the one next to a holder the clause of time names. */
function besideHolder(asking: Asking, posts: readonly string[]): Answer | undefined {
  const beside = neighbourOf(asking, posts);
  if (!beside) return undefined;
  const { last, acting, other } = beside;
  // Nobody follows in an office whom nobody killed.
  const alive = notDead(asking);
  if (alive) return failed(asking, asking.words.ask.noDeath(alive.name).replace(/\.$/, ''), [last.holding]);
  // Whoever took over for the time being is told as well.
  const next = [acting, other].flatMap((holding) => (holding ? [{ holding, post: last.post }] : []));
  return next.length > 0 ? tellHolders(asking, next) : noHolder(asking, last);
}

/** Who held the posts at a time, or holds them, or held them when the question says "was". */
function holdersAt(asking: Asking, posts: readonly string[], time: Time | undefined): Answer | undefined {
  const { reading, dataset, words } = asking;
  const everyone = holdings(posts, dataset);
  if (everyone.length === 0) return undefined;
  const meanwhile = actingAmong(everyone, reading.plain);
  if (meanwhile.length === 1 && !/\b(?:current|currently|now)\b/.test(reading.plain))
    return tellHolders(asking, meanwhile);
  const all = meanwhile.length > 0 ? meanwhile : everyone;
  const former = /\b(?:former|ex|previous|earlier|predecessor)\b/.test(reading.plain);
  const past =
    former ||
    WAS_HELD.test(reading.plain) ||
    AT_TALKS.test(reading.plain) ||
    isNamedAlone(asking.typed, reading.words, asking.index.offices);
  // "Who heads it since March": whoever does so still.
  if (time?.any.some(({ to }) => to >= dataset.asOf) && /\bsince\b/.test(reading.plain) && !PAST.test(reading.plain)) {
    const still = all.filter(({ holding }) => holdsNow(holding, dataset.asOf));
    return still.length > 0 ? tellHolders(asking, still, time) : noHolder(asking, all.at(-1)!);
  }
  if (time) {
    const then = all.filter(({ holding }) => heldIn(holding, time));
    // Who is known to have held it then goes before somebody of whom no day in it is known.
    const known = then.filter(({ holding: { membership: m } }) => startOf(m) !== undefined || endOf(m) !== undefined);
    const at = known.length > 0 ? known : then;
    // In a whole year one followed the other; who is asked for by it alone may be either.
    const several = new Set(
      at
        .filter(({ holding }) => time.exact === 'year' || heldMuchOf(holding, time))
        .map(({ holding }) => holding.person.id),
    );
    if (several.size > 1 && !time.toward && !asking.anchor) return offerRecords(asking, [...several], reading.typed);
    if (at.length > 0) return tellHolders(asking, at, time);
    return refuse(
      { reason: 'not-recorded', says: words.tell.noHolder(dataset.all.post.get(posts[0]!)!.name), nearest: posts },
      asking,
    );
  }
  const now = all.filter(({ holding }) => holdsNow(holding, dataset.asOf));
  const then = past ? atTalks(all, reading.plain, dataset) : now;
  const chosen = former ? all.filter((h) => !now.includes(h)).reverse() : then;
  const described = past ? [] : describedAs(posts, asking);
  const ids = [
    ...new Set([...(chosen.length > 0 ? chosen : all).map(({ holding }) => holding.person.id), ...described]),
  ];
  // Who holds it now, where nobody is known to, is nobody of those before.
  const presently = /\b(?:current|currently|now|today|nowadays|presently|present)\b/.test(reading.plain);
  if (presently && chosen.length === 0 && !past) return noHolder(asking, all.at(-1)!);
  const named = asking.names.resolve(phraseOf(asking), { kinds: ['person', 'post'] });
  // Of those who only held it in turn, whoever holds it now is asked for.
  const isInTurn = (id: string): boolean => now.length === 1 && all.some(({ holding }) => holding.person.id === id);
  if (named.kind === 'several' && !past && !named.matches.every(({ id }) => isInTurn(id)))
    return offerRecords(
      asking,
      named.matches.map((m) => m.id),
      reading.typed,
    );
  if (ids.length > 1 && (past || chosen.length > 0)) return offerRecords(asking, ids, reading.typed);
  if (chosen.length === 0) return noHolder(asking, all.at(-1)!);
  return tellHolders(asking, chosen);
}

const PAST = /\b(?:was|were|led|headed|ran|commanded|chaired|held|took|became|got|came|succeeded|followed)\b/;

const noHolder = (asking: Asking, { holding, post }: Held): Answer => {
  const says = asking.words.tell.noHolder(asking.dataset.all.post.get(post)!.name);
  return refuse({ reason: 'not-recorded', says, nearest: [holding.person.id, post] }, asking);
};

const phraseOf = ({ reading }: Asking): string =>
  reading.words
    .filter(
      ({ plain }) => !/^(?:who|is|was|are|the|name|of|a|current|currently|now|tell|me|please|what|whats)$/.test(plain),
    )
    .map(({ raw }) => raw)
    .join(' ');

function tellHolders(asking: Asking, chosen: readonly Held[], time?: Time): Answer {
  const { dataset, words } = asking;
  const lead = chosen.flatMap(({ holding }): Block[] => {
    const cites = membershipCites(holding.membership, holding.person);
    const says = prose(
      strong(holding.person.name),
      ` — ${titleOf(holding.membership, dataset)}, `,
      tellTenure(holding.membership, words),
      '.',
    );
    return cites
      ? [{ kind: 'statement', prose: says, cites }]
      : [{ kind: 'remark', prose: prose(...says, ` (${words.tell.unsourced})`) }];
  });
  const [{ holding, post }] = chosen as [Held];
  const more = chosen.every((c) => c.holding.person === holding.person)
    ? personAnswer(holding.person, dataset, words, time ? dayOfTime(time) : undefined)
        .blocks.filter((b) => b.kind !== 'entries')
        .slice(0, 3)
    : [];
  const ids = [...new Set(chosen.map((c) => c.holding.person.id))];
  return {
    title: words.ask.held(dataset.all.post.get(post)!.name),
    status: 'answer',
    records: [
      ...ids,
      ...new Set(chosen.map((c) => c.post)),
      ...bodiesOf(chosen, asking),
      ...(asking.anchor?.records ?? []),
    ],
    blocks: lighten([...lead, ...more]),
    followups: ids.slice(0, 3).map((id) => ({
      label: dataset.all.person.get(id)!.name,
      question: { command: 'whois', given: { person: id } },
    })),
  };
}

const bodiesOf = (held: readonly { readonly post: string }[], { dataset }: Asking): string[] => [
  ...new Set(held.flatMap(({ post }) => dataset.all.post.get(post)?.organization ?? [])),
];
