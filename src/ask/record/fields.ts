// The texts of a record that can be asked for, each as strong as the place it stands in.
import { ISSUES } from '#ask/lexicon/issues.ts';
import type { Dataset, Found } from '#dataset/dataset.ts';
import type { Event } from '#dataset/event.ts';

export type Field = {
  readonly text: string;
  readonly strength: number;
  /** What stands before it and tells nothing itself: what a dispute is about. */
  readonly heading?: string;
  /** A report that has been set aside: it can be found, but it is not so. */
  readonly aside?: true;
  /** Words that stand in no sentence a reader sees: an id. */
  readonly unseen?: true;
};

const names = (record: { name: string; other_names?: readonly { name: string }[] | undefined }): Field[] => [
  { text: record.name, strength: 1 },
  ...(record.other_names ?? []).map(({ name }) => ({ text: name, strength: 0.95 })),
];

function doubts(record: {
  disputes?: Event['disputes'] | undefined;
  disagreement?: Event['disagreement'] | undefined;
  remark?: Event['remark'] | undefined;
}): Field[] {
  const { disputes = [], disagreement, remark } = record;
  return [
    // A report is about what the dispute is about: "Number of bombers: at least six stood there".
    ...disputes.flatMap(({ about, reports }) =>
      reports.map(({ says, by, rank }) => ({
        text: `${about}: ${by ? `${by}: ` : ''}${says}`,
        strength: 0.8,
        heading: `${about}: `,
        ...(rank === 'deprecated' ? { aside: true as const } : {}),
      })),
    ),
    ...(disagreement ? [{ text: disagreement.says, strength: 0.75 }] : []),
    ...(remark ? [{ text: remark.says, strength: 0.7 }] : []),
  ];
}

/** "Passed 19-3-12" tells three numbers by their places. */
function tallyIn(text: string): string | undefined {
  const [, yes, no, abstained] = /\b(\d{1,3})-(\d{1,3})-(\d{1,3})\b/.exec(text) ?? [];
  return yes && `${yes} votes in favour, ${no} votes against, ${abstained} abstained`;
}

/** A day up to which something holds is its end. */
const UNTIL = /\b(?:to|until|till|through|by) \d{1,2} \p{Lu}|\bfor (?:\d+|two|three|six) (?:days|weeks|months)\b/u;

/** Offices a speaker has held: "what did the spokeswoman say". */
const officesOf = (id: string | undefined, { all }: Dataset): Field[] =>
  (all.person.get(id ?? '')?.memberships ?? []).flatMap(({ post, role }) =>
    maybe([post && all.post.get(post)?.name, role].filter(Boolean).join(', '), OFFICE),
  );
const OFFICE = 0.42;
/** Words of the matter a position is about. */
const ISSUE = 0.5;

const maybe = (text: string | undefined, strength: number): Field[] => (text ? [{ text, strength }] : []);

export function fieldsOf(found: Found, dataset: Dataset): Field[] {
  switch (found.kind) {
    case 'event': {
      const { name, summary, type, topics, round, also_named = [], end_date } = found.record;
      return [
        { text: name, strength: 1 },
        { text: summary.value, strength: 0.88 },
        ...maybe(tallyIn(`${name} ${summary.value}`), 0.8).map((field) => ({ ...field, unseen: true as const })),
        ...maybe(round?.outcome, 0.85),
        ...maybe(round?.format, 0.8),
        ...maybe(round?.number === undefined ? undefined : `${round.number}th round`, 0.95),
        ...maybe(round?.series, 0.6),
        ...maybe(round?.mediators && 'mediator', 0.85),
        ...maybe(round?.heads && 'heads of delegation', 0.7),
        ...maybe(end_date || UNTIL.test(`${name}. ${summary.value}`) ? 'end. expire' : undefined, 0.85).map(
          (field) => ({ ...field, unseen: true as const }),
        ),
        ...also_named.map((text) => ({ text, strength: 0.85 })),
        ...doubts(found.record),
        { text: found.record.id.replace(/^[\d-]+/, '').replaceAll('-', ' '), strength: 0.6 },
        { text: [type.replaceAll('-', ' '), ...topics].join('. '), strength: 0.5 },
      ];
    }
    case 'quote':
      return [
        { text: found.record.text, strength: 0.95 },
        ...maybe(found.record.context, 0.9),
        ...maybe(found.record.speaker_name, 0.95),
        ...officesOf(found.record.speaker, dataset),
        ...doubts(found.record),
      ];
    case 'position':
      return [
        { text: found.record.issue, strength: 1 },
        ...maybe(ISSUES[found.record.issue], ISSUE).map((field) => ({ ...field, unseen: true as const })),
        { text: found.record.stance.value, strength: 0.95 },
        ...maybe(found.record.change, 0.85),
        ...officesOf(found.record.holder, dataset),
        ...doubts(found.record),
      ];
    case 'term':
      return [...names(found.record), ...maybe(found.record.definition?.value, 0.85), ...doubts(found.record)];
    case 'person': {
      const { memberships = [], summary } = found.record;
      return [
        ...names(found.record),
        ...maybe(summary?.value, 0.8),
        ...memberships.flatMap(({ post, role, organization }) =>
          [
            post && dataset.all.post.get(post)?.name,
            role,
            organization && dataset.all.organization.get(organization)?.name,
          ].flatMap((text) => maybe(text || undefined, 0.8)),
        ),
        ...doubts(found.record),
      ];
    }
    case 'vessel':
      return [
        ...names(found.record),
        ...maybe(found.record.classification, 0.9),
        ...maybe(found.record.operator && `operator, operates: ${found.record.operator}`, 0.85),
        ...maybe(found.record.model && `model, type, hull number: ${found.record.model}`, 0.85),
        ...(found.record.other_names ?? []).flatMap(({ name }) =>
          HULL.test(name) ? maybe(`hull number: ${name}`, 0.85) : [],
        ),
        ...maybe(found.record.summary?.value, 0.85),
        ...doubts(found.record),
      ];
    case 'organization':
    case 'place':
      return [
        ...names(found.record),
        ...maybe(found.record.classification, 0.85),
        ...maybe(found.record.country, 0.8),
        ...maybe(found.record.summary?.value, 0.85),
        ...doubts(found.record),
      ];
    case 'post':
      return names(found.record);
    case 'review':
      return [
        { text: found.record.claim_reviewed, strength: 0.95 },
        { text: found.record.because, strength: 0.85 },
        // Whose page gives another date is asked for by the page's name.
        ...(found.record.disputes ?? []).flatMap(({ reports }) =>
          reports.map(({ says, cites }) => ({
            text: `${says}: ${cites.map((c) => dataset.sources.get(c)?.publisher.name ?? '').join(', ')}`,
            strength: 0.8,
          })),
        ),
      ];
    default:
      return found satisfies never;
  }
}

/** "CVN-78": what a warship has painted on its hull. */
const HULL = /^[A-Z]{2,4}[- ]?\d{1,3}$/;
