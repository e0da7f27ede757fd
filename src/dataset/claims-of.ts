// Every claim of a record under a key that stays, with a version that changes only when what is said changes.
import { hash } from 'node:crypto';
import { type Claims, citesOf, differ, isSourced } from './claims.ts';
import type { Found } from './dataset.ts';
import type { Event } from './event.ts';
import type { Membership } from './person.ts';
import type { Claim, Dispute, Unsourced } from './schema.ts';

/** One thing the record says. The ledger of digests and the difference of versions both count in these. */
export type ClaimOf = {
  /** `event:<id>:summary`, `person:<id>:membership:<post>` … : the same as long as the record and property are. */
  readonly key: string;
  /** Hash of what is said and how sure it is; sources and notes do not enter, so a further source is no correction. */
  readonly version: string;
  /** What is said, in one short text; ids are put in words by `nameOf`. */
  readonly told: string;
  /** Pages that say so; empty for names, structure and background knowledge. */
  readonly cites: readonly string[];
  /** Whether sourced reports differ on it. */
  readonly disputed: boolean;
};

type NameOf = (id: string) => string;

/** All claims of a record, the one that says most about it first. Pure and deterministic. */
export function claimsOf(found: Found, nameOf: NameOf = (id) => id): ClaimOf[] {
  const { kind, record } = found;
  const at = (property: string) => `${kind}:${record.id}:${property}`;
  const own = ownClaims(found, at, nameOf);
  return kind === 'review' ? [...own, ...disputesOf(record.disputes, at)] : [...own, ...doubtsOf(record, at)];
}

type At = (property: string) => string;

function ownClaims(found: Found, at: At, nameOf: NameOf): ClaimOf[] {
  switch (found.kind) {
    case 'event':
      return eventClaims(found.record, at, nameOf);
    case 'person': {
      const { record } = found;
      return [
        ...single(at('summary'), record.summary),
        ...dated(at('birth_date'), 'born', record.birth_date),
        ...dated(at('death_date'), 'died', record.death_date),
        ...membershipClaims(record.memberships ?? [], at, nameOf),
        namedAs(at, record),
      ];
    }
    case 'organization': {
      const { record } = found;
      return [
        ...single(at('summary'), record.summary),
        ...dated(at('founding_date'), 'founded', record.founding_date),
        ...dated(at('dissolution_date'), 'dissolved', record.dissolution_date),
        namedAs(at, record),
      ];
    }
    case 'place':
    case 'vessel':
      return [...single(at('summary'), found.record.summary), namedAs(at, found.record)];
    case 'term':
      return [...single(at('definition'), found.record.definition), namedAs(at, found.record)];
    case 'post':
      return [namedAs(at, found.record)];
    case 'quote': {
      const { speaker, speaker_name, date, text, rendering, unconfirmed, cites } = found.record;
      const manner = `${rendering ? ` (${rendering})` : ''}${unconfirmed ? UNCONFIRMED : ''}`;
      const told = `${speaker ? nameOf(speaker) : speaker_name}, ${date}: “${text}”${manner}`;
      return [make(at('text'), [speaker ?? speaker_name, date, text, rendering, unconfirmed], told, cites)];
    }
    case 'position': {
      const { holder, issue, as_of, stance, change, unconfirmed } = found.record;
      const told = `${nameOf(holder)} on ${issue}, ${as_of}: ${stance.value}${change ? ` ${change}` : ''}`;
      return [make(at('stance'), [holder, issue, as_of, essence(stance), change, unconfirmed], told, stance.cites)];
    }
    case 'review': {
      const { claim_reviewed, finding, because, cites } = found.record;
      return [
        make(at('finding'), [claim_reviewed, finding, because], `“${claim_reviewed}” is ${finding}: ${because}`, cites),
      ];
    }
    default:
      return found satisfies never;
  }
}

function eventClaims(event: Event, at: At, nameOf: NameOf): ClaimOf[] {
  const { people, organizations, places, vessels, round } = event;
  const named = [people, organizations, places, vessels].flatMap((ids) => ids ?? []);
  const cites = event.summary.cites;
  return [
    make(
      at('summary'),
      [essence(event.summary), event.unconfirmed],
      `${event.summary.value}${event.unconfirmed ? UNCONFIRMED : standingOf(event.summary)}`,
      cites,
    ),
    ...dated(at('start_date'), event.end_date ? 'began' : 'on', event.start_date),
    ...dated(at('end_date'), 'ended', event.end_date),
    ...(named.length > 0 ? [make(at('named'), [...named].sort(), `with ${named.map(nameOf).join(', ')}`, cites)] : []),
    ...(round ? [make(at('round'), round, `a round of talks${round.outcome ? `: ${round.outcome}` : ''}`, cites)] : []),
  ];
}

/** A membership is known by its post, else its body and role; the second term in the same post is `…:2`. */
function membershipClaims(memberships: readonly Membership[], at: At, nameOf: NameOf): ClaimOf[] {
  const times = new Map<string, number>();
  return memberships.map((membership) => {
    const { post, organization, role, start_date, end_date, status, cites } = membership;
    const seat = post ?? kebab([organization, role].filter(Boolean).join(' '));
    const time = (times.get(seat) ?? 0) + 1;
    times.set(seat, time);
    const years = [...dated('', 'from', start_date), ...dated('', 'to', end_date)].map(({ told }) => told);
    const where = organization && !post ? `, ${nameOf(organization)}` : '';
    const told = `${role ?? nameOf(post!)}${where} (${[status, ...years].join(', ')})`;
    const said = [post, organization, role, start_date?.map(essence), end_date?.map(essence), status];
    const dates = [start_date, end_date].flatMap((list) =>
      (list ?? []).map((c) => (isSourced(c) ? c.cites : undefined)),
    );
    const claim = make(at(`membership:${seat}${time > 1 ? `:${time}` : ''}`), said, told, citesOf(cites, ...dates));
    return { ...claim, disputed: differ(start_date) || differ(end_date) };
  });
}

type Doubt = {
  disputes?: Dispute[] | undefined;
  disagreement?: { says: string; cites: readonly string[] } | undefined;
  remark?: { says: string; cites: readonly string[] } | undefined;
};

function doubtsOf({ disputes, disagreement, remark }: Doubt, at: At): ClaimOf[] {
  return [
    ...disputesOf(disputes, at),
    ...(disagreement
      ? [{ ...make(at('disagreement'), disagreement.says, disagreement.says, disagreement.cites), disputed: true }]
      : []),
    ...(remark ? [make(at('remark'), remark.says, remark.says, remark.cites)] : []),
  ];
}

const disputesOf = (disputes: readonly Dispute[] | undefined, at: At): ClaimOf[] =>
  (disputes ?? []).map(({ about, reports }) => {
    const said = reports.map(({ says, value, by, rank, because }) => [says, value, by, rank, because]);
    const told = `${about}: ${reports.map(({ says, by }) => (by ? `${by}: ${says}` : says)).join(' / ')}`;
    const cites = citesOf(...reports.map((report) => report.cites));
    return { ...make(at(`dispute:${kebab(about)}`), said, told, cites), disputed: true };
  });

const single = (key: string, claim: Claim<string> | undefined): ClaimOf[] =>
  claim ? [make(key, essence(claim), `${claim.value}${standingOf(claim)}`, claim.cites)] : [];

/** A date with all its reports is one claim: that is what lets a second report be seen as a new dispute. */
function dated(key: string, label: string, claims: Claims<string> | undefined): ClaimOf[] {
  if (!claims) return [];
  const told = claims.map((claim) => `${claim.value}${standingOf(claim)}`);
  const cites = citesOf(...claims.map((claim) => (isSourced(claim) ? claim.cites : undefined)));
  return [{ ...make(key, claims.map(essence), `${label} ${told.join(' or ')}`, cites), disputed: differ(claims) }];
}

const UNCONFIRMED = ' (unconfirmed)';

/** What a reader must know of a report beside its value. */
function standingOf<T>(claim: Claim<T> | Unsourced<T>): string {
  if (!isSourced(claim)) return ' (not sourced)';
  if (!claim.rank) return claim.unconfirmed ? UNCONFIRMED : '';
  return claim.rank === 'deprecated' ? ` (set aside: ${claim.because})` : ` (preferred: ${claim.because})`;
}

/** Names and spellings need no source; that they changed is still worth telling an editor. */
const namedAs = (at: At, record: { name: string; other_names?: readonly { name: string }[] | undefined }): ClaimOf => {
  const names = [record.name, ...(record.other_names ?? []).map(({ name }) => name)];
  return make(at('name'), names, `called ${names.join(', ')}`, undefined);
};

/** What of a claim is said: not who says it. */
const essence = <T>(claim: Claim<T> | Unsourced<T>): unknown[] =>
  isSourced(claim) ? [claim.value, claim.rank, claim.because, claim.unconfirmed] : [claim.value, claim.basis];

const make = (key: string, said: unknown, told: string, cites: readonly string[] | undefined): ClaimOf => ({
  key,
  version: hash('sha1', JSON.stringify(said)).slice(0, 12),
  told: shorten(told),
  cites: cites ?? [],
  disputed: false,
});

const shorten = (text: string): string => (text.length <= 280 ? text : `${text.slice(0, 279).trimEnd()}…`);

/** A text as a part of a key. */
export const kebab = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
