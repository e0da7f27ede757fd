// Our records in the schemata of FollowTheMoney: Person, Occupancy, Organization, Position, Address, Vessel, Event.
import type { Day, SourceId } from '#answer/answer.ts';
import { type Claims, isSourced, standing } from './claims.ts';
import type { Dataset, Found } from './dataset.ts';
import type { Event } from './event.ts';
import type { Organization } from './organization.ts';
import type { Membership, Person } from './person.ts';
import { PLOVER } from './plover.ts';
import type { OtherName } from './schema.ts';

/** One value of a property, with the pages that say so. */
export type Said = {
  readonly prop: string;
  readonly type: string;
  readonly value: string | number | undefined;
  readonly cites?: readonly SourceId[];
  readonly lang?: string | undefined;
  readonly original?: string | undefined;
  /** A report that has been set aside. */
  readonly deprecated?: true;
};
export type Entity = { readonly id: string; readonly schema: string; readonly said: readonly Said[] };

/** What FollowTheMoney can hold of a record; nothing for kinds it has no schema for. */
export function entitiesOf(found: Found, dataset: Dataset): Entity[] {
  switch (found.kind) {
    case 'person':
      return [person(found.record), ...occupancies(found.record)];
    case 'organization':
      return [organization(found.record)];
    case 'post': {
      const { id, organization, country, seats } = found.record;
      const said = [entity('organization', organization), inCountry(country), number('numberOfSeats', seats ?? 1)];
      return [{ id, schema: 'Position', said: [...names(found.record), ...said] }];
    }
    case 'place': {
      const { id, name, country, latitude, longitude } = found.record;
      const full = { prop: 'full', type: 'address', value: name };
      const said = [full, inCountry(country), number('latitude', latitude), number('longitude', longitude)];
      return [{ id, schema: 'Address', said: [...names(found.record), ...said, ...summary(found.record)] }];
    }
    case 'vessel': {
      const { id, classification, model } = found.record;
      const flies = /drone|plane|jet|aircraft(?! carrier)/i.test(classification ?? '');
      const said = [text('type', classification), text('model', model)];
      return [
        {
          id,
          schema: flies ? 'Airplane' : 'Vessel',
          said: [...names(found.record), ...said, ...summary(found.record)],
        },
      ];
    }
    case 'event':
      return [event(found.record, dataset)];
    default:
      return [];
  }
}

const person = (record: Person): Entity => ({
  id: record.id,
  schema: 'Person',
  said: [
    ...names(record),
    ...dates('birthDate', record.birth_date),
    ...dates('deathDate', record.death_date),
    inCountry(record.country),
    ...(record.memberships ?? []).flatMap(({ post, role, cites }) =>
      post ? [] : [{ ...text('position', role), ...(cites ? { cites } : {}) }],
    ),
    ...summary(record),
  ],
});

const occupancies = ({ id, memberships }: Person): Entity[] =>
  (memberships ?? []).flatMap((membership, i) => (membership.post ? [occupancy(id, membership, i)] : []));

const occupancy = (holder: string, { post, status, start_date, end_date, cites }: Membership, i: number): Entity => ({
  id: `${holder}-${post}-${i + 1}`,
  schema: 'Occupancy',
  said: [
    { ...entity('holder', holder), ...(cites ? { cites } : {}) },
    { ...entity('post', post), ...(cites ? { cites } : {}) },
    ...dates('startDate', start_date),
    ...dates('endDate', end_date),
    {
      ...text('status', status === 'holds' ? 'current' : status === 'held' ? 'ended' : status),
      ...(cites ? { cites } : {}),
    },
  ],
});

const organization = (record: Organization): Entity => ({
  id: record.id,
  schema: 'Organization',
  said: [
    ...names(record),
    text('classification', record.classification),
    inCountry(record.country),
    entity('parent', record.parent),
    ...dates('incorporationDate', record.founding_date),
    ...dates('dissolutionDate', record.dissolution_date),
    ...summary(record),
  ],
});

function event(record: Event, dataset: Dataset): Entity {
  const { cites } = record.summary;
  const involved = [...(record.people ?? []), ...(record.organizations ?? [])];
  const places = (record.places ?? []).map((id) => dataset.all.place.get(id)?.name ?? id);
  const plover = PLOVER[record.type];
  const keywords = [record.type, ...record.topics, ...(plover ? [`PLOVER:${plover.event}`] : [])];
  return {
    id: record.id,
    schema: 'Event',
    said: [
      { prop: 'name', type: 'name', value: record.name, cites },
      ...dates('startDate', record.start_date),
      ...dates('endDate', record.end_date),
      { prop: 'summary', type: 'text', value: record.summary.value, cites },
      ...involved.map((id) => ({ ...entity('involved', id), cites })),
      ...places.map((value) => ({ prop: 'location', type: 'address', value, cites })),
      ...keywords.map((word) => text('keywords', word)),
    ],
  };
}

type Named = {
  name: string;
  other_names?: readonly OtherName[] | undefined;
  identifiers?: readonly { scheme: string; identifier: string }[] | undefined;
};

const names = ({ name, other_names, identifiers }: Named): Said[] => [
  { prop: 'name', type: 'name', value: name },
  ...(other_names ?? []).map(({ name, kind, lang }) => ({
    prop: kind === 'description' || kind === 'abbreviation' ? 'weakAlias' : 'alias',
    type: 'name',
    value: name,
    lang,
  })),
  ...(identifiers ?? []).flatMap(({ scheme, identifier }) =>
    scheme === 'wikidata' ? [{ prop: 'wikidataId', type: 'identifier', value: identifier }] : [],
  ),
];

/** What stands first: a value that is reported twice is then said once, as standing. */
const dates = (prop: string, claims: Claims<Day> | undefined): Said[] => {
  const stand = standing(claims);
  return [...stand, ...(claims ?? []).filter((claim) => !stand.includes(claim))].map((claim, i) => ({
    prop,
    type: 'date',
    value: claim.value,
    ...(isSourced(claim) ? { cites: claim.cites, original: claim.original_value } : {}),
    ...(i < stand.length ? {} : { deprecated: true }),
  }));
};

const summary = ({ summary }: { summary?: { value: string; cites: readonly string[] } | undefined }): Said[] =>
  summary ? [{ prop: 'summary', type: 'text', value: summary.value, cites: summary.cites }] : [];

const text = (prop: string, value: string | undefined): Said => ({ prop, type: 'string', value });
const entity = (prop: string, value: string | undefined): Said => ({ prop, type: 'entity', value });
const number = (prop: string, value: number | undefined): Said => ({ prop, type: 'number', value });
const inCountry = (value: string | undefined): Said => ({ prop: 'country', type: 'country', value });
