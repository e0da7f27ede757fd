// What changed between two versions of the record, claim by claim, and how a reader would be told.
import { type ClaimOf, claimsOf } from './claims-of.ts';
import { type Dataset, type Found, KINDS, type Kind } from './dataset.ts';

/** `sourced`: the same is said, by other pages. */
export type ChangeKind = 'new' | 'corrected' | 'disputed' | 'withdrawn' | 'sourced';

export type Change = {
  readonly kind: ChangeKind;
  readonly key: string;
  readonly record: { readonly kind: Kind; readonly id: string; readonly name: string };
  /** The whole record came or went, not only this claim. */
  readonly whole: boolean;
  readonly before?: ClaimOf;
  readonly after?: ClaimOf;
};

/**
 * Every claim that came, went, or is said differently, in the order of kinds and ids; of all records, or of those
 * named. Linear in the claims.
 */
export function changesBetween(before: Dataset, after: Dataset, only?: ReadonlySet<string>): Change[] {
  return KINDS.flatMap((kind) => {
    const ids = new Set([...before.all[kind].keys(), ...after.all[kind].keys()]);
    const wanted = only ? ids.intersection(only) : ids;
    return [...wanted].sort().flatMap((id) => changesOf(kind, id, before, after));
  });
}

function changesOf(kind: Kind, id: string, before: Dataset, after: Dataset): Change[] {
  const [old, young] = [claimsIn(before, kind, id), claimsIn(after, kind, id)];
  const record = { kind, id, name: nameIn(after, id) ?? nameIn(before, id) ?? id };
  const whole = old.size === 0 || young.size === 0;
  return [...new Set([...young.keys(), ...old.keys()])].flatMap((key) => {
    const [was, is] = [old.get(key), young.get(key)];
    const change = changeOf(was, is, whole);
    return change
      ? [{ kind: change, key, record, whole, ...(was ? { before: was } : {}), ...(is ? { after: is } : {}) }]
      : [];
  });
}

function changeOf(was: ClaimOf | undefined, is: ClaimOf | undefined, whole: boolean): ChangeKind | undefined {
  if (!is) return 'withdrawn';
  if (is.disputed && !was?.disputed && !whole) return 'disputed';
  if (!was) return 'new';
  if (was.version !== is.version) return 'corrected';
  return [...was.cites].sort().join() === [...is.cites].sort().join() ? undefined : 'sourced';
}

function claimsIn(dataset: Dataset, kind: Kind, id: string): Map<string, ClaimOf> {
  const record = dataset.all[kind].get(id);
  if (!record) return new Map();
  const claims = claimsOf({ kind, record } as Found, (named) => nameIn(dataset, named) ?? named);
  return new Map(claims.map((claim) => [claim.key, claim]));
}

/** What a record is called; a quote by its speaker, a position by its holder and issue. */
export function nameIn(dataset: Dataset, id: string): string | undefined {
  const found = dataset.find(id);
  if (!found) return undefined;
  switch (found.kind) {
    case 'quote': {
      const { speaker, speaker_name, date } = found.record;
      return `${speaker ? (nameIn(dataset, speaker) ?? speaker) : speaker_name}, ${date}`;
    }
    case 'position':
      return `${nameIn(dataset, found.record.holder) ?? found.record.holder} on ${found.record.issue}`;
    case 'review':
      return found.record.claim_reviewed;
    default:
      return found.record.name;
  }
}

const HEADINGS: readonly (readonly [ChangeKind, string])[] = [
  ['new', 'New'],
  ['corrected', 'Corrected'],
  ['disputed', 'Now disputed'],
  ['withdrawn', 'Withdrawn'],
  ['sourced', 'Told by other pages'],
];

/** The changes under headings, for a reader. A record that is new or gone as a whole is told in one line. */
export function tellChanges(changes: readonly Change[]): string[] {
  if (changes.length === 0) return ['Nothing changed.'];
  return HEADINGS.flatMap(([kind, heading]) => {
    const some = changes.filter((change) => change.kind === kind);
    const told = some.filter((change, i) => !change.whole || some[i - 1]?.record.id !== change.record.id).map(tell);
    return told.length > 0 ? [`${heading} (${told.length})`, ...told.map((line) => `  ${line}`)] : [];
  });
}

function tell({ kind, record, before, after }: Change): string {
  const named = `${record.name} (${record.kind} ${record.id})`;
  switch (kind) {
    case 'new':
      return `${named}: ${after!.told}`;
    case 'withdrawn':
      return `${named}: ${before!.told}`;
    case 'corrected':
      return `${named}: ${after!.told}\n    was: ${before!.told}`;
    case 'disputed':
      return `${named}: ${after!.told}${before ? `\n    was: ${before.told}` : ''}`;
    case 'sourced':
      return `${named}: ${after!.told}\n    by ${after!.cites.join(', ') || 'no page'}; was by ${before!.cites.join(', ') || 'no page'}`;
    default:
      return kind satisfies never;
  }
}
