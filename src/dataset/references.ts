// Every place where a record names another: one list, read by the laws, the index of what is cited, and the exports.
import type { Kind } from './dataset.ts';
import type { Filed } from './filed.ts';

export type Path = readonly (string | number)[];

/** A record named in a record: where, which, and of which kinds it may be. */
export type Reference = { readonly path: Path; readonly id: string; readonly kinds: readonly Kind[] | 'any' };

const ACTORS = ['person', 'organization', 'post'] as const satisfies Kind[];

/** The records a record names. Publishers are not records; see `publishersNamedIn`. */
export function referencesIn(filed: Filed): Reference[] {
  switch (filed.kind) {
    case 'person':
      return (filed.record.memberships ?? []).flatMap((m, i) => [
        ...one(['memberships', i, 'post'], m.post, ['post']),
        ...one(['memberships', i, 'organization'], m.organization, ['organization']),
      ]);
    case 'organization':
      return one(['parent'], filed.record.parent, ['organization']);
    case 'post':
      return one(['organization'], filed.record.organization, ['organization']);
    case 'event': {
      const { people, organizations, places, vessels, round } = filed.record;
      return [
        ...many(['people'], people, ['person']),
        ...many(['organizations'], organizations, ['organization']),
        ...many(['places'], places, ['place']),
        ...many(['vessels'], vessels, ['vessel']),
        ...many(['round', 'heads'], round?.heads, ['person']),
        ...many(['round', 'mediators'], round?.mediators, ['person', 'organization', 'place']),
      ];
    }
    case 'quote':
      return one(['speaker'], filed.record.speaker, ACTORS);
    case 'position':
      return one(['holder'], filed.record.holder, ACTORS);
    case 'review':
      return many(['about'], filed.record.about, 'any');
    default:
      return [];
  }
}

const one = (path: Path, id: string | undefined, kinds: Reference['kinds']): Reference[] =>
  id === undefined ? [] : [{ path, id, kinds }];

const many = (path: Path, ids: readonly string[] | undefined, kinds: Reference['kinds']): Reference[] =>
  (ids ?? []).map((id, i) => ({ path: [...path, i], id, kinds }));

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
