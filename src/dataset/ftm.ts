// The record as statements with FollowTheMoney's columns, one claim a line, so that its tools can read us.
import { hash } from 'node:crypto';
import type { Day } from '#answer/answer.ts';
import { type Dataset, type Found, KINDS } from './dataset.ts';
import { type Entity, entitiesOf, type Said } from './ftm-entities.ts';

/** FollowTheMoney's statement. `origin` holds the pages that say so, separated by spaces. */
export type Statement = {
  readonly canonical_id: string;
  readonly entity_id: string;
  readonly prop: string;
  readonly prop_type: string;
  readonly schema: string;
  readonly value: string;
  readonly dataset: string;
  readonly origin: string | null;
  readonly lang: string | null;
  readonly original_value: string | null;
  readonly external: false;
  readonly first_seen: Day | null;
  readonly last_seen: Day | null;
  readonly id: string;
};

const NAME = 'backchannel';
/** FollowTheMoney has no rank: what has been set aside is said by a dataset of its own, to be taken or left. */
const SET_ASIDE = 'backchannel_deprecated';

/**
 * Statements of every person, membership in a post, body, post, place, vessel and event; reports that have been set
 * aside are in the dataset `backchannel_deprecated`. Quotes, positions, terms and reviews have no schema there.
 */
export function* statementsOf(dataset: Dataset): Generator<Statement> {
  for (const kind of KINDS)
    for (const record of dataset.all[kind].values())
      for (const entity of entitiesOf({ kind, record } as Found, dataset)) yield* statementsIn(entity, dataset);
}

function* statementsIn({ id, schema, said }: Entity, dataset: Dataset): Generator<Statement> {
  const all: Said[] = [{ prop: 'id', type: 'id', value: id }, ...said];
  const seen = new Set<string>();
  for (const { prop, type, value, cites, lang, original, deprecated } of all) {
    if (value === undefined) continue;
    const key = hash('sha1', `${NAME}.${id}.${prop}.${value}`);
    if (seen.has(key)) continue;
    seen.add(key);
    const days = (cites ?? []).flatMap((ref) => dataset.sources.get(ref)?.published ?? []).sort();
    yield {
      canonical_id: id,
      entity_id: id,
      prop,
      prop_type: type,
      schema,
      value: String(value),
      dataset: deprecated ? SET_ASIDE : NAME,
      origin: cites?.join(' ') ?? null,
      lang: lang ?? null,
      original_value: original ?? null,
      external: false,
      first_seen: days[0] ?? null,
      last_seen: days.at(-1) ?? null,
      id: key,
    };
  }
}
