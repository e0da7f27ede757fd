// What of a record can be asked for: its words, groups of words, records and countries, each as strong as the place it stands in.
import { countryCode, countryOf } from '#ask/lexicon/countries.ts';
import { groupsOf } from '#ask/lexicon/groups.ts';
import type { Linker } from '#ask/reading/linker.ts';
import { type Word, wordsOf } from '#ask/text/plain.ts';
import { stem } from '#ask/text/stem.ts';
import { type Dated, daysOf, mentionsOf } from '#ask/time/dated.ts';
import { type Span, spanOf } from '#ask/time/on-time.ts';
import { type Dataset, dayOf, type Found, type Kind } from '#dataset/dataset.ts';
import type { Event, EventType } from '#dataset/event.ts';
import type { Quote } from '#dataset/other-kinds.ts';
import { fieldsOf } from './fields.ts';

export type Sentence = {
  readonly text: string;
  readonly words: readonly Word[];
  readonly strength: number;
  /** Words of ids, types, topics and offices, which no sentence shows. */
  readonly unseen: boolean;
  /** Whether it is one of the reports of a dispute. */
  readonly reported: boolean;
  /** What of it tells what happened: not what a dispute is about, nor a report set aside. */
  readonly told: string;
};

/** Strength up to which a field is none of the sentences of a record. */
const UNSEEN = 0.6;

export type Passage = {
  readonly id: string;
  readonly kind: Kind;
  /** Days it can be dated to, all reports included; empty when it is not dated. */
  readonly days: readonly Dated[];
  /** The same, as numbers. */
  readonly spans: readonly Span[];
  /** Key → strength from 0 to 1. Keys: a stem, `#group`, `@record`, `~country`. */
  readonly keys: ReadonlyMap<string, number>;
  readonly sentences: readonly Sentence[];
  /** Deeds that only stand in what a dispute is about or in a report set aside. */
  readonly untold: ReadonlySet<string>;
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
  /** Words that stand side by side in an event's id, by two: "paris agree". */
  readonly called?: ReadonlySet<string>;
};

/** A strength for things named only in lists, and for countries somebody acts for. */
const LISTED = 0.9;
const ACTS = 0.7;
/** What kind of place or ship a thing named in an event is: "on which island". */
const KIND = 0.42;

export function passageOf(found: Found, dataset: Dataset, link: Linker): Passage {
  const keys = new Map<string, number>();
  const put = (key: string, strength: number): void => {
    if ((keys.get(key) ?? 0) < strength) keys.set(key, strength);
  };
  const sentences: Sentence[] = [];
  const doubted = new Set<string>();
  for (const { text, strength, heading, aside, unseen = strength <= UNSEEN } of fieldsOf(found, dataset)) {
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
    const links = link(plain);
    // "The Islamabad MoU" is of Islamabad, too.
    for (const { ids, from, to } of links)
      if (to - from > 1 && ids.every((id) => dataset.all.term.has(id)))
        for (const word of plain.slice(from, to))
          for (const inner of link([word]))
            for (const id of inner.ids) if (dataset.all.place.has(id)) put(`@${id}`, strength * 0.7);
    for (const { ids, part } of links)
      if (ids.length === 1 && part !== 'given') put(`@${ids[0]}`, strength);
      // A capital may stand for the city or the government: the text means one of them.
      else if (ids.length <= 3 && !part) for (const id of ids) put(`@${id}`, strength * 0.9);
      else if (part === 'family') for (const id of foremost(ids, dataset)) put(`@${id}`, strength * 0.95);
    const pieces = text.split(/(?<=(?<!\b\p{Lu})[.;!?])\s+/u);
    for (const word of aside ? words : wordsOf(heading ?? '')) doubted.add(word.stem);
    for (const [i, piece] of pieces.entries())
      sentences.push({
        text: piece,
        words: pieces.length === 1 ? words : wordsOf(piece),
        strength,
        unseen,
        reported: heading !== undefined,
        told: aside ? '' : i === 0 && heading && piece.startsWith(heading) ? piece.slice(heading.length) : piece,
      });
  }
  for (const id of listedIn(found)) {
    put(`@${id}`, LISTED);
    const country = countryOfRecord(id, dataset);
    if (country) put(`~${country}`, found.kind === 'position' || found.kind === 'quote' ? 0.95 : ACTS);
    for (const word of wordsOf(kindOf(id, dataset))) {
      put(word.stem, KIND);
      for (const group of groupsOf(word.stem)) put(group, KIND);
    }
  }
  if (found.kind === 'event' && found.record.type === 'agreement') put(AGREED, KIND);
  put(`@${found.record.id}`, 1);
  if (found.kind === 'position') for (const id of CONCERNED[found.record.issue] ?? []) put(`@${id}`, 0.5);
  const own = countryOfRecord(found.record.id, dataset);
  if (own) put(`~${own}`, 0.9);
  // What a body does, the body above it does too: the Security Council is the United Nations.
  for (const [key, strength] of [...keys]) {
    const parent = key.startsWith('@') ? dataset.all.organization.get(key.slice(1))?.parent : undefined;
    if (parent) put(`@${parent}`, strength * 0.85);
    if (MET.has(found.kind === 'event' ? found.record.type : ''))
      for (const state of membersOf(key, dataset)) put(`~${state}`, strength * MEMBER);
  }
  if (found.kind === 'quote') for (const id of placesAround(found.record, dataset)) put(`@${id}`, 0.45);
  const type =
    found.kind === 'event'
      ? { type: found.record.type, called: pairsOf(found.record.id), ...openerOf(found.record, link) }
      : {};
  const side = found.kind === 'position' ? countryOfRecord(found.record.holder, dataset) : undefined;
  const untold = new Set<string>();
  if (doubted.size > 0) {
    const told = new Set(sentences.flatMap((s) => wordsOf(s.told).flatMap((w) => [w.stem, ...groupsOf(w.stem)])));
    for (const stem of doubted) for (const key of [stem, ...groupsOf(stem)]) if (!told.has(key)) untold.add(key);
  }
  const days = daysOf(found);
  const since = Number((days[0]?.from ?? '0').replaceAll('-', '').padEnd(8, '0'));
  return {
    id: found.record.id,
    kind: found.kind,
    days,
    spans: days.map(spanOf),
    keys,
    sentences,
    untold,
    mentions: mentionsOf(sentences, days[0]?.from),
    since,
    ...type,
    ...(side ? { side } : {}),
  };
}

/** What is done where something is agreed, in whatever words a record tells it. */
const AGREED = stem('agree');

/** What an event is called by: two words side by side in its id. */
function pairsOf(id: string): ReadonlySet<string> {
  const words = wordsOf(id.replace(/^[\d-]+/, '').replaceAll('-', ' '));
  return new Set(words.slice(1).map((w, i) => `${words[i]!.stem} ${w.stem}`));
}

const kindOf = (id: string, { all }: Dataset): string =>
  [
    (all.place.get(id) ?? all.vessel.get(id) ?? all.organization.get(id))?.classification ?? '',
    all.vessel.get(id)?.model ? 'model type' : '',
  ].join(' ');

/** The bearer of a family name the record speaks of three times as much as of any other; nobody when none stands out. */
function foremost(ids: readonly string[], dataset: Dataset): string[] {
  const [first, second] = ids
    .map((id) => ({ id, times: dataset.eventsOf(id).length }))
    .sort((a, b) => b.times - a.times);
  return first && first.times >= 3 * Math.max(1, second?.times ?? 0) ? [first.id] : [];
}

/** Bodies that what a position is on concerns, named in it or not: inspectors are the agency's. */
const CONCERNED: Readonly<Partial<Record<string, readonly string[]>>> = {
  inspections: ['iaea'],
  snapback: ['un', 'unsc', 'e3'],
};

const OCCASION =
  /^(?:talks|rounds?|meetings?|agreements?|accords?|process|drafts?|ceremony|declaration|plan|conference|summit|negotiations|memorandum)$/;

/** Who a headline begins with, within its first words. */
function openerOf({ name, people = [] }: Event, link: Linker): { opens?: string } {
  const words = wordsOf(name).map((w) => w.plain);
  const [first] = link(words);
  // "Israel bombs Evin prison" opens with Israel.
  // "Vienna talks pause" with the talks.
  const isOther =
    first &&
    (words.slice(0, Math.min(first.from, 3)).some((word) => countryOf(word) !== undefined) ||
      OCCASION.test(words[first.to] ?? ''));
  if (isOther) return {};
  // "Khamenei mocks" is the one of that name who is listed.
  const listed = first?.ids.filter((id) => people.includes(id)) ?? [];
  const [id, more] = first && first.ids.length > 1 ? listed : (first?.ids ?? []);
  return first && first.from < 3 && id && !more ? { opens: id } : {};
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

/** The states a body is made of, where its name lists them: "E3 (France, Germany, United Kingdom)". */
function membersOf(key: string, dataset: Dataset): readonly string[] {
  const name = key.startsWith('@') ? dataset.all.organization.get(key.slice(1))?.name : undefined;
  const listed = /\(([^)]*,[^)]*)\)/.exec(name ?? '')?.[1];
  return listed?.split(',').flatMap((state) => countryCode(state.trim()) ?? []) ?? [];
}
/** Where a body meets somebody, each of its states sits there. */
const MET: ReadonlySet<string> = new Set(['meeting', 'talks-round', 'call']);
const MEMBER = 0.35;

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
