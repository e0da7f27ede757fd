// What of a record can be asked for: its words, groups of words, records and countries, each as strong as the place it stands in.
import type { Day } from '#answer/answer.ts';
import { type Dataset, dayOf, type Found, type Kind } from '#dataset/dataset.ts';
import type { Event, EventType } from '#dataset/event.ts';
import type { Quote } from '#dataset/other-kinds.ts';
import { daysOf, mentionsOf } from './dated.ts';
import { countryCode, countryOf } from './lexicon/countries.ts';
import { groupsOf } from './lexicon/groups.ts';
import type { Linker } from './linker.ts';
import { type Word, wordsOf } from './plain.ts';

export type Sentence = { readonly text: string; readonly words: readonly Word[]; readonly strength: number };

export type Passage = {
  readonly id: string;
  readonly kind: Kind;
  /** Days it can be dated to, all reports included; empty when it is not dated. */
  readonly days: readonly { readonly from: Day; readonly to: Day }[];
  /** Key → strength from 0 to 1. Keys: a stem, `#group`, `@record`, `~country`. */
  readonly keys: ReadonlyMap<string, number>;
  readonly sentences: readonly Sentence[];
  /** Months and days its sentences name: `2025-06`, `2025-05-03`. */
  readonly mentions: ReadonlySet<string>;
  /** Its first day as a number, to order by. */
  readonly since: number;
  /** The one an event's headline opens with. */
  readonly opens?: string;
  /** The state whose position it is. */
  readonly side?: string;
  /** Type of an event. */
  readonly type?: EventType;
};

type Field = { readonly text: string; readonly strength: number };

/** A strength for things named only in lists, and for countries somebody acts for. */
const LISTED = 0.9;
const ACTS = 0.7;

export function passageOf(found: Found, dataset: Dataset, link: Linker): Passage {
  const keys = new Map<string, number>();
  const put = (key: string, strength: number): void => {
    if ((keys.get(key) ?? 0) < strength) keys.set(key, strength);
  };
  const sentences: Sentence[] = [];
  for (const { text, strength } of fieldsOf(found, dataset)) {
    const words = wordsOf(text);
    for (const [i, word] of words.entries()) {
      put(word.stem, strength);
      for (const group of groupsOf(word.stem)) put(group, strength);
      if (word.stem === 'round' && /^\d{1,2}$/.test(words[i + 1]?.plain ?? ''))
        put(`${words[i + 1]!.plain}th`, strength);
      const country = countryOf(word.plain);
      if (country) put(`~${country}`, strength);
    }
    const plain = words.map((word) => word.plain);
    for (const { ids, part } of link(plain))
      if (ids.length === 1 && part !== 'given') put(`@${ids[0]}`, strength);
      // A capital may stand for the city or the government: the text means one of them.
      else if (ids.length <= 3 && !part) for (const id of ids) put(`@${id}`, strength * 0.9);
      else if (part === 'family') for (const id of foremost(ids, dataset)) put(`@${id}`, strength * 0.95);
    const pieces = text.split(/(?<=[.;!?])\s+/);
    for (const piece of pieces)
      sentences.push({ text: piece, words: pieces.length === 1 ? words : wordsOf(piece), strength });
  }
  for (const id of listedIn(found)) {
    put(`@${id}`, LISTED);
    const country = countryOfRecord(id, dataset);
    if (country) put(`~${country}`, found.kind === 'position' || found.kind === 'quote' ? 0.95 : ACTS);
  }
  put(`@${found.record.id}`, 1);
  const own = countryOfRecord(found.record.id, dataset);
  if (own) put(`~${own}`, 0.9);
  // What a body does, the body above it does too: the Security Council is the United Nations.
  for (const [key, strength] of [...keys]) {
    const parent = key.startsWith('@') ? dataset.all.organization.get(key.slice(1))?.parent : undefined;
    if (parent) put(`@${parent}`, strength * 0.85);
  }
  if (found.kind === 'quote') for (const id of placesAround(found.record, dataset)) put(`@${id}`, 0.45);
  const type = found.kind === 'event' ? { type: found.record.type, ...openerOf(found.record.name, link) } : {};
  const side = found.kind === 'position' ? countryOfRecord(found.record.holder, dataset) : undefined;
  const days = daysOf(found);
  const since = Number((days[0]?.from ?? '0').replaceAll('-', '').padEnd(8, '0'));
  return {
    id: found.record.id,
    kind: found.kind,
    days,
    keys,
    sentences,
    mentions: mentionsOf(sentences, days[0]?.from),
    since,
    ...type,
    ...(side ? { side } : {}),
  };
}

/** The bearer of a family name the record speaks of three times as much as of any other; nobody when none stands out. */
function foremost(ids: readonly string[], dataset: Dataset): string[] {
  const [first, second] = ids
    .map((id) => ({ id, times: dataset.eventsOf(id).length }))
    .sort((a, b) => b.times - a.times);
  return first && first.times >= 3 * Math.max(1, second?.times ?? 0) ? [first.id] : [];
}

/** Who a headline begins with, within its first words. */
function openerOf(name: string, link: Linker): { opens?: string } {
  const [first] = link(wordsOf(name).map((w) => w.plain));
  return first && first.from < 3 && first.ids.length === 1 ? { opens: first.ids[0]! } : {};
}

/** Places and bodies of what the speaker took part in that day or the day before: words are quoted "around the Muscat talks". */
function placesAround({ speaker, date }: Quote, dataset: Dataset): string[] {
  if (!speaker) return [];
  const near = dataset
    .eventsOf(speaker)
    .filter((e) => Math.abs(Date.parse(dayOf(e).padEnd(10, '-01')) - Date.parse(date.padEnd(10, '-01'))) <= 86_400_000);
  return near.flatMap(({ places = [], organizations = [] }) => [...places, ...organizations]);
}

/** The country a person or body acts for, or a place lies in. */
export function countryOfRecord(id: string, dataset: Dataset): string | undefined {
  const found = dataset.find(id);
  if (found?.kind === 'person') return countryCode(found.record.acts_for) ?? countryCode(found.record.country);
  if (found?.kind === 'organization' || found?.kind === 'place' || found?.kind === 'post')
    return countryCode(found.record.country?.split(/[/(]/)[0]?.trim());
  return undefined;
}

const listedIn = (found: Found): string[] => {
  switch (found.kind) {
    case 'event': {
      const { people = [], organizations = [], places = [], vessels = [], round } = found.record;
      return [...people, ...organizations, ...places, ...vessels, ...(round?.heads ?? []), ...(round?.mediators ?? [])];
    }
    case 'quote':
      return found.record.speaker ? [found.record.speaker] : [];
    case 'position':
      return [found.record.holder];
    case 'review':
      return found.record.about;
    default:
      return [];
  }
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
      reports.map(({ says, by }) => ({ text: `${about}: ${by ? `${by}: ` : ''}${says}`, strength: 0.8 })),
    ),
    ...(disagreement ? [{ text: disagreement.says, strength: 0.75 }] : []),
    ...(remark ? [{ text: remark.says, strength: 0.7 }] : []),
  ];
}

const maybe = (text: string | undefined, strength: number): Field[] => (text ? [{ text, strength }] : []);

function fieldsOf(found: Found, dataset: Dataset): Field[] {
  switch (found.kind) {
    case 'event': {
      const { name, summary, type, topics, round, also_named = [] } = found.record;
      return [
        { text: name, strength: 1 },
        { text: summary.value, strength: 0.88 },
        ...maybe(round?.outcome, 0.85),
        ...maybe(round?.format, 0.8),
        ...maybe(round?.number === undefined ? undefined : `${round.number}th round`, 0.95),
        ...maybe(round?.series, 0.6),
        ...maybe(round?.mediators && 'mediator', 0.85),
        ...maybe(round?.heads && 'heads of delegation', 0.7),
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
        ...doubts(found.record),
      ];
    case 'position':
      return [
        { text: found.record.issue, strength: 1 },
        { text: found.record.stance.value, strength: 0.95 },
        ...maybe(found.record.change, 0.85),
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
        ...maybe(found.record.operator, 0.85),
        ...maybe(found.record.model && `model, type, hull number: ${found.record.model}`, 0.85),
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
      ];
    default:
      return found satisfies never;
  }
}
