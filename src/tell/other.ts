// How the other kinds of record are told: places, bodies, posts, vessels, terms, positions and publishers.
import {
  type Answer,
  type Block,
  type Cites,
  date,
  type Entry,
  type Fact,
  link,
  type Prose,
  prose,
  text,
} from '#answer/answer.ts';
import { citesOf } from '#dataset/claims.ts';
import type { Dataset, Holding, Source } from '#dataset/dataset.ts';
import type { Organization, Post } from '#dataset/organization.ts';
import type { Place, Position, Term, Vessel } from '#dataset/other-kinds.ts';
import type { Publisher } from '#dataset/source.ts';
import type { Words } from '#words/en.ts';
import { gather, showDay, tellClaims, tellDoubt, tellSentence } from './claims.ts';
import { entryOf, namesOf } from './event.ts';
import { membershipCites, tellNames, tellTenure, titleOf } from './person.ts';
import { reviewsOf, tellReview } from './review.ts';

type Described = Organization | Place | Vessel | Term;

const sentenceOf = (record: Described) =>
  'definition' in record ? record.definition : 'summary' in record ? record.summary : undefined;

type Pairs = readonly (readonly [string, string | undefined])[];

/** Facts that rest on the same pages as the record's own sentence. */
const plainFacts = (record: Described, pairs: Pairs): Fact[] => {
  const cites = citesOf(sentenceOf(record)?.cites);
  return cites ? pairs.flatMap(([label, value]) => (value ? [{ label, value: text(value), cites }] : [])) : [];
};

/** The same of a record that has no sentence of its own: general knowledge, and said to be that. */
const unsourced = (record: Described, pairs: Pairs, words: Words): Block[] => {
  const told = pairs.flatMap(([label, value]) => (value ? [`${label}: ${value}`] : []));
  return citesOf(sentenceOf(record)?.cites) || told.length === 0
    ? []
    : [{ kind: 'remark', prose: text(`${told.join(' · ')} (${words.tell.unsourced})`), small: true }];
};

/** The frame all described records share: sentence, facts, doubts, checked statements, last events, names. */
function described(
  record: Described,
  asked: Record<string, string>,
  pairs: Pairs,
  extra: readonly Block[],
  dataset: Dataset,
  words: Words,
): Answer {
  const events = dataset.eventsOf(record.id);
  const entries = events
    .slice(-3)
    .reverse()
    .map((event) => entryOf(event));
  const sentence = tellSentence(sentenceOf(record));
  const facts = plainFacts(record, pairs);
  return {
    title: record.name,
    status: 'answer',
    asked,
    records: [record.id],
    blocks: [
      ...sentence,
      ...(facts.length > 0 ? [{ kind: 'facts', facts } as const] : []),
      ...unsourced(record, pairs, words),
      ...extra,
      ...tellDoubt(record, words),
      ...reviewsOf(record.id, dataset, words),
      ...(entries.length > 0 ? [{ kind: 'entries', title: words.tell.latest, entries } as const] : []),
      ...tellNames(record, words),
      ...(sentence.length === 0 ? [{ kind: 'remark', prose: text(words.tell.noSource), small: true } as const] : []),
    ],
    followups:
      events.length > 3
        ? [{ label: words.tell.timeline, question: { command: 'timeline', given: { about: record.id } } }]
        : [],
  };
}

export function placeAnswer(place: Place, dataset: Dataset, words: Words): Answer {
  const w = words.tell;
  const pairs: Pairs = [
    [w.kind, place.classification],
    [w.country, place.country],
  ];
  const where: Block[] =
    place.latitude === undefined || place.longitude === undefined
      ? []
      : [{ kind: 'remark', prose: text(`${w.where}: ${w.coordinates(place.latitude, place.longitude)}`), small: true }];
  return described(place, { place: place.id }, pairs, where, dataset, words);
}

export function bodyAnswer(body: Organization, dataset: Dataset, words: Words): Answer {
  const w = words.tell;
  const posts = [...dataset.all.post.values()].filter((post) => post.organization === body.id);
  const holders = posts.flatMap((post) => holderFacts(post, dataset.holdersOf(post.id).slice(-1), dataset, words));
  const pairs: Pairs = [
    [w.kind, body.classification],
    [w.country, body.country],
  ];
  const extra = gather(undefined, [
    tellClaims(w.founded, body.founding_date, showDay, words),
    tellClaims(w.dissolved, body.dissolution_date, showDay, words),
  ]);
  const answer = described(body, { organization: body.id }, pairs, [...extra, ...holders], dataset, words);
  const positions = dataset.positionsOf(body.id).length > 0;
  return {
    ...answer,
    followups: [
      ...answer.followups,
      ...(positions ? [{ label: w.positions, question: { command: 'position', given: { holder: body.id } } }] : []),
    ],
  };
}

/** Each holder as a fact "name: post, from – to". */
export function holderFacts(post: Post, holdings: readonly Holding[], dataset: Dataset, words: Words): Block[] {
  const facts: Fact[] = [];
  const bare: Block[] = [];
  for (const { person, membership } of holdings) {
    const value = prose(`${titleOf(membership, dataset)}, `, tellTenure(membership, words));
    const cites = membershipCites(membership, person);
    if (cites) facts.push({ label: person.name, value, cites });
    else
      bare.push({ kind: 'remark', prose: prose(person.name, ': ', value, ` (${words.tell.unsourced})`), small: true });
  }
  return [...(facts.length > 0 ? [{ kind: 'facts', title: post.name, facts } as const] : []), ...bare];
}

export const vesselAnswer = (vessel: Vessel, dataset: Dataset, words: Words): Answer =>
  described(
    vessel,
    { vessel: vessel.id },
    [
      [words.tell.kind, vessel.classification],
      [words.tell.operator, vessel.operator],
      [words.tell.model, vessel.model],
    ],
    [],
    dataset,
    words,
  );

export const termAnswer = (term: Term, dataset: Dataset, words: Words): Answer =>
  described(term, { term: term.id }, [], [], dataset, words);

/** A position as an entry: when, who and what, and how it changed. */
export const positionEntry = (position: Position, dataset: Dataset): Entry => ({
  when: position.as_of,
  what: prose(
    namesOf([position.holder], dataset),
    ` (${position.issue}): `,
    position.stance.value,
    position.change ? ` ${position.change}` : '',
  ),
  cites: position.stance.cites as Cites,
  record: position.id,
  ...(position.unconfirmed
    ? { flag: 'unconfirmed' }
    : position.disputes?.length || position.disagreement
      ? { flag: 'disputed' }
      : {}),
});

export const positionsAnswer = (
  title: string,
  positions: readonly Position[],
  dataset: Dataset,
  words: Words,
): Answer => ({
  title,
  status: 'answer',
  records: positions.map((position) => position.id),
  blocks: [
    { kind: 'entries', entries: positions.map((position) => positionEntry(position, dataset)) },
    ...positions.flatMap((position) => tellDoubt(position, words)),
  ],
  followups: [],
});

/** A page or a publisher: who owns it, what rests on it. */
export function sourceAnswer(
  publisher: Publisher,
  items: readonly Source[],
  restsOn: readonly string[],
  dataset: Dataset,
  words: Words,
): Answer {
  const w = words.tell;
  const one = items.length === 1 ? items[0] : undefined;
  const about: Prose[] = [
    prose(publisher.name, ` — ${w.publisherKind[publisher.kind]}`, publisher.country ? `, ${publisher.country}` : ''),
    ...(publisher.owner ? [text(`${w.owner}: ${publisher.owner}`)] : []),
    ...(publisher.note ? [text(publisher.note)] : []),
    ...items
      .slice(0, one ? 1 : 12)
      .map((item) =>
        prose(link(item.title ?? item.url, item.url), ...(item.published ? [', ', date(item.published)] : [])),
      ),
  ];
  const records = restsOn.flatMap((id) => {
    const event = dataset.all.event.get(id);
    return event ? [entryOf(event)] : [];
  });
  const reviews = one ? [...dataset.all.review.values()].filter((review) => review.appearance === one.ref) : [];
  return {
    title: one?.title ?? publisher.name,
    status: 'answer',
    asked: { source: one?.ref ?? publisher.id },
    records: [one ? one.id : publisher.id, ...restsOn.slice(0, 12)],
    blocks: [
      ...about.map((p) => ({ kind: 'remark', prose: p }) as const),
      ...reviews.flatMap((review) => tellReview(review, words)),
      ...(records.length > 0 ? [{ kind: 'entries', title: w.restsOn, entries: records } as const] : []),
    ],
    followups: one ? [{ label: publisher.name, question: { command: 'source', given: { source: publisher.id } } }] : [],
  };
}
