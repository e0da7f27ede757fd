// What the index holds of each record: its names as folded words, and the words that may stand around them.
import { type Dataset, dayOf, type Found, KINDS, type Kind } from '#dataset/dataset.ts';
import type { OtherName } from '#dataset/schema.ts';
import { fold, type Word } from './fold.ts';
import type { How } from './names.ts';
import { officeKey } from './vocabulary.ts';

export type Spelling = { readonly text: string; readonly how: How; readonly words: readonly Word[] };

export type Entry = {
  readonly id: string;
  readonly kind: Kind;
  readonly label: string;
  readonly spellings: readonly Spelling[];
  /** Words of a person's family name and given name. */
  readonly family: readonly Word[];
  readonly given: readonly Word[];
  /** Words that may accompany the name: country, offices, bodies. */
  readonly around: ReadonlySet<string>;
  /** Near namesakes outside the record. */
  readonly refused: readonly (readonly Word[])[];
  /** How much the record speaks of it: events, quotes and positions. */
  readonly weight: number;
};

const HOW: Readonly<Record<NonNullable<OtherName['kind']>, How>> = {
  spelling: 'spelling',
  native: 'native',
  abbreviation: 'abbreviation',
  alias: 'alias',
  description: 'description',
};

const spelling = (text: string, how: How): Spelling => ({ text, how, words: fold(text).words });

const NAMED: readonly Kind[] = KINDS.filter((kind) => !['quote', 'position', 'review'].includes(kind));

/** One entry per record that has a name. */
export function entriesOf(dataset: Dataset): Entry[] {
  return NAMED.flatMap((kind) =>
    [...dataset.all[kind].values()].map((record) => entryOf({ kind, record } as Found, dataset)),
  );
}

function entryOf(found: Found, dataset: Dataset): Entry {
  const record = found.record as Extract<Found, { kind: 'person' | 'place' }>['record'];
  const person = found.kind === 'person' ? found.record : undefined;
  const family = person?.family_name ?? (person ? record.name.split(' ').slice(1).join(' ') : '');
  const given = person?.given_name ?? (person ? record.name.split(' ')[0]! : '');
  return {
    id: record.id,
    kind: found.kind,
    label: record.name,
    spellings: [
      spelling(record.name, 'name'),
      ...(record.other_names ?? []).map((n) =>
        spelling(n.name, n.kind ? HOW[n.kind] : n.lang && n.lang !== 'en' ? 'native' : 'spelling'),
      ),
    ],
    family: fold(family).words,
    given: fold(given).words,
    around: new Set(person ? aroundOf(person, dataset) : []),
    refused: (person?.not_to_be_confused_with ?? []).map((n) => fold(n.name).words),
    weight: weightOf(found, dataset),
  };
}

/** Words of offices, bodies, descriptions and country of a person. */
function* aroundOf(person: Extract<Found, { kind: 'person' }>['record'], dataset: Dataset): Generator<string> {
  for (const text of [
    person.country,
    person.acts_for,
    ...(person.other_names ?? []).filter((n) => n.kind === 'description').map((n) => n.name),
  ])
    if (text) yield* officeKey(text);
  for (const { post, organization, role } of person.memberships ?? []) {
    const held = post ? dataset.all.post.get(post) : undefined;
    const body = dataset.all.organization.get(held?.organization ?? organization ?? '');
    for (const text of [
      role,
      held?.name,
      ...(held?.other_names ?? []).map((n) => n.name),
      body?.name,
      ...(body?.other_names ?? []).map((n) => n.name),
    ])
      if (text) yield* officeKey(text);
  }
}

function weightOf(found: Found, dataset: Dataset): number {
  const { id } = found.record;
  if (found.kind === 'event') return Number(dayOf(found.record).slice(0, 4)) / 1000;
  return dataset.eventsOf(id).length + dataset.quotesOf(id).length + dataset.positionsOf(id).length;
}
