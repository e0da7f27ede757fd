// One claim is a fact, two that differ are a dispute, one without a page is said to be unsourced. Nobody has to decide it.
import {
  type Block,
  type Cites,
  date,
  type Fact,
  type Flag,
  type Prose,
  prose,
  type Report,
  text,
} from '#answer/answer.ts';
import { type Claims, differ, isSourced, standing } from '#dataset/claims.ts';
import type { Claim, Dispute } from '#dataset/schema.ts';
import type { Words } from '#words/en.ts';

/** Facts to be gathered into one list, and the blocks that need their own place. */
export type Told = { readonly facts: readonly Fact[]; readonly blocks: readonly Block[] };

/** Tells a property that may be disputed. `show` turns a value into prose. */
export function tellClaims<T>(
  label: string,
  claims: Claims<T> | undefined,
  show: (value: T) => Prose,
  words: Words,
): Told {
  const sourced = (claims ?? []).filter(isSourced);
  if (sourced.length > 1 && differ(claims)) {
    const [first, second, ...rest] = sourced.map((claim) => reportOf(claim, show)) as [Report, Report, ...Report[]];
    return { facts: [], blocks: [{ kind: 'dispute', about: label.toLowerCase(), reports: [first, second, ...rest] }] };
  }
  const [claim] = standing(claims);
  if (!claim) return { facts: [], blocks: [] };
  if (!isSourced(claim)) {
    const aside = [claim.note?.replace(/\.$/, '').replace(/^In /, 'in '), words.tell.unsourcedDate].filter(Boolean);
    const what = prose(`${label}: `, show(claim.value), ` (${aside.join('; ')})`);
    return { facts: [], blocks: [{ kind: 'remark', prose: what, small: true }] };
  }
  const note = claim.note ? [` (${claim.note})`] : [];
  return {
    facts: [{ label, value: prose(show(claim.value), ...note), cites: claim.cites, ...flagOf(claim) }],
    blocks: [],
  };
}

const flagOf = (claim: { unconfirmed?: true | undefined }): { flag?: Flag } =>
  claim.unconfirmed ? { flag: 'unconfirmed' } : {};

function reportOf<T>(claim: Claim<T>, show: (value: T) => Prose): Report {
  return {
    says: prose(show(claim.value), ...(claim.note ? [` (${claim.note})`] : [])),
    cites: claim.cites,
    ...(claim.rank ? { rank: claim.rank } : {}),
    ...(claim.because ? { because: claim.because } : {}),
  };
}

export const showDay = (day: string): Prose => [date(day)];

/** A dispute of the record as a block. */
export const tellDispute = ({ about, reports }: Dispute): Block => {
  const [first, second, ...rest] = reports.map(
    ({ says, by, cites, rank, because }): Report => ({
      says: text(says),
      cites: cites as Cites,
      ...(by ? { by } : {}),
      ...(rank ? { rank } : {}),
      ...(because ? { because } : {}),
    }),
  ) as [Report, Report, ...Report[]];
  return { kind: 'dispute', about, reports: [first, second, ...rest] };
};

/** What a record says of its own uncertainty: disputes, a stated disagreement, a caveat, a weak page. */
export function tellDoubt(
  record: {
    readonly disputes?: readonly Dispute[] | undefined;
    readonly disagreement?: { says: string; cites: Cites | readonly string[] } | undefined;
    readonly remark?: { says: string; cites: Cites | readonly string[] } | undefined;
    readonly unconfirmed?: true | undefined;
  },
  words: Words,
): Block[] {
  const { disputes = [], disagreement, remark, unconfirmed } = record;
  return [
    ...disputes.map(tellDispute),
    ...(disagreement
      ? [
          {
            kind: 'statement',
            prose: text(disagreement.says),
            cites: disagreement.cites as Cites,
            flag: 'disputed',
          } as const,
        ]
      : []),
    ...(remark ? [{ kind: 'statement', prose: text(remark.says), cites: remark.cites as Cites } as const] : []),
    ...(unconfirmed ? [{ kind: 'remark', prose: text(words.tell.unconfirmed), small: true } as const] : []),
  ];
}

/** A claim of one sentence as a statement. */
export const tellSentence = (claim: Claim<string> | undefined): Block[] =>
  claim ? [{ kind: 'statement', prose: text(claim.value), cites: claim.cites as Cites, ...flagOf(claim) }] : [];

/** Blocks and facts put together: facts first, then what needs its own place. */
export function gather(title: string | undefined, told: readonly Told[]): Block[] {
  const facts = told.flatMap((t) => t.facts);
  return [
    ...(facts.length > 0 ? [{ kind: 'facts', ...(title ? { title } : {}), facts } as const] : []),
    ...told.flatMap((t) => t.blocks),
  ];
}
