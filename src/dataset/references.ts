// Every place where a record names another: one list, read by the laws, the index of what is cited, and the exports.
import type { Kind } from './dataset.ts';
import type { Filed } from './filed.ts';

export type Path = readonly (string | number)[];

/** Told of each record that is named: its id, the kinds it may be of, and where (`at`, then `i` in a list). */
type Tell = (id: string, kinds: readonly Kind[] | 'any', at: Path, i?: number) => void;

const PERSON = ['person'] as const;
const POST = ['post'] as const;
const BODY = ['organization'] as const;
const PLACE = ['place'] as const;
const VESSEL = ['vessel'] as const;
const MEDIATOR = ['person', 'organization', 'place'] as const;
const ACTOR = ['person', 'organization', 'post'] as const;

/** The records a record names. Publishers are not records. */
export function eachReference(filed: Filed, tell: Tell): void {
  switch (filed.kind) {
    case 'person':
      for (const [i, { post, organization }] of (filed.record.memberships ?? []).entries()) {
        if (post) tell(post, POST, ['memberships', i, 'post']);
        if (organization) tell(organization, BODY, ['memberships', i, 'organization']);
      }
      return;
    case 'organization':
      if (filed.record.parent) tell(filed.record.parent, BODY, ['parent']);
      return;
    case 'post':
      if (filed.record.organization) tell(filed.record.organization, BODY, ['organization']);
      return;
    case 'event': {
      const { people, organizations, places, vessels, round } = filed.record;
      each(people, PERSON, ['people'], tell);
      each(organizations, BODY, ['organizations'], tell);
      each(places, PLACE, ['places'], tell);
      each(vessels, VESSEL, ['vessels'], tell);
      each(round?.heads, PERSON, ['round', 'heads'], tell);
      each(round?.mediators, MEDIATOR, ['round', 'mediators'], tell);
      return;
    }
    case 'quote':
      if (filed.record.speaker) tell(filed.record.speaker, ACTOR, ['speaker']);
      return;
    case 'position':
      tell(filed.record.holder, ACTOR, ['holder']);
      return;
    case 'utterance':
      if (filed.record.id) tell(filed.record.id, 'any', ['id']);
      each(filed.record.between, 'any', ['between'], tell);
      return;
    case 'review':
      each(filed.record.about, 'any', ['about'], tell);
      return;
    default:
      return;
  }
}

function each(ids: readonly string[] | undefined, kinds: readonly Kind[] | 'any', at: Path, tell: Tell): void {
  if (ids) for (let i = 0; i < ids.length; i++) tell(ids[i]!, kinds, at, i);
}

/** Every page a record cites, wherever in it: all lists called `cites`. */
export function eachCite(record: unknown, tell: (ref: string) => void): void {
  if (record === null || typeof record !== 'object') return;
  if (Array.isArray(record)) {
    for (const item of record) if (typeof item === 'object') eachCite(item, tell);
    return;
  }
  for (const key in record) {
    const value = (record as Record<string, unknown>)[key];
    if (typeof value !== 'object') continue;
    if (key === 'cites' && Array.isArray(value)) for (const ref of value) tell(ref);
    else eachCite(value, tell);
  }
}

/** As `eachCite`, with where it stands: slower, for what is to be pointed at. */
export function* citesIn(record: unknown, path: Path = []): Generator<{ path: Path; ref: string }> {
  if (record === null || typeof record !== 'object') return;
  for (const [key, value] of Object.entries(record)) {
    const step = Array.isArray(record) ? Number(key) : key;
    if (key === 'cites' && Array.isArray(value))
      for (const [i, ref] of value.entries()) yield { path: [...path, key, i], ref };
    else yield* citesIn(value, [...path, step]);
  }
}
