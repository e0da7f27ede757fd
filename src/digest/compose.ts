// From news to pages: corrections first, then what is new by topic, at most so many lines; the rest waits. Pure.
import { type Answer, type Block, type Entry, prose, strong, text } from '#answer/answer.ts';
import { type Page, paginate } from '#answer/page.ts';
import { sentence } from '#answer/sentence.ts';
import { toPage, weigh } from '#core/respond.ts';
import type { Dataset } from '#dataset/dataset.ts';
import type { Words } from '#words/en.ts';
import type { Change, News } from './news.ts';
import { citesFor, headOf, lineOf, type Tiding } from './tidings.ts';
import { isWanted, type Wanted } from './wanted.ts';

export const NOTHING_NEW = ['silent', 'say-so', 'on-this-day'] as const;
export type NothingNew = (typeof NOTHING_NEW)[number];

export type Occasion = {
  readonly subscription: string;
  readonly run: string;
  /** Local date and time. */
  readonly slot: string;
  readonly zone: string;
  /** Local date of the day it is sent. */
  readonly today: string;
  readonly lateMs: number;
  readonly missed: number;
  /** Whether its slot is the first of its day: other years are told once a day. */
  readonly firstOfDay: boolean;
  /** Whether nothing is to be sent today. */
  readonly quiet: boolean;
};

export type Settings = { readonly wanted: Wanted; readonly cap: number; readonly nothingNew: NothingNew };

/** One message of a digest, and the records it tells of. */
export type Part = { readonly key: string; readonly page: Page; readonly records: readonly string[] };

export type Composition = {
  readonly parts: readonly Part[];
  readonly changes: readonly Change[];
  readonly fresh: readonly Tiding[];
  /** Lines kept for the next run. */
  readonly waiting: number;
};

/** A digest is said to be late from here on. */
export const LATE_MS = 5 * 60_000;

const TOPIC_ORDER = ['quotes', 'positions'];

/** `before(claim, edition)` gives what the claim said then. */
export function compose(
  news: News,
  settings: Settings,
  occasion: Occasion,
  before: (claim: string, edition: number) => string,
  { dataset, words }: { readonly dataset: Dataset; readonly words: Words },
): Composition {
  const changes = news.changes.slice(0, settings.cap);
  const fresh = news.fresh.slice(0, settings.cap - changes.length);
  const waiting = news.changes.length + news.fresh.length - changes.length - fresh.length;
  const told = [
    ...changes.flatMap((change) => withdrawn(change, before, words)),
    ...corrections(changes, before, dataset, words),
    ...byTopic(fresh, settings.wanted, dataset, words),
  ];
  const body = told.length > 0 ? told : nothing(settings, occasion, dataset, words);
  if (body.length === 0) return { parts: [], changes, fresh, waiting };
  const blocks = [...late(occasion, words), ...body, ...(waiting > 0 ? [remark(words.digest.waiting(waiting))] : [])];
  return { parts: partsOf(blocks, changes, occasion, dataset, words), changes, fresh, waiting };
}

const remark = (sentence: string): Block => ({ kind: 'remark', prose: text(sentence) });

const late = ({ lateMs, missed }: Occasion, words: Words): Block[] =>
  lateMs >= LATE_MS || missed > 0 ? [remark(words.digest.late(lateMs, missed))] : [];

/** Records that are gone, and claims that are: said by the bot of itself, because no page says so. */
function withdrawn({ tiding, changed }: Change, before: BeforeFn, words: Words): Block[] {
  const gone = changed.filter(({ now }) => now === undefined);
  if (gone.length === 0) return [];
  const said = tiding ? gone : gone.slice(0, 1);
  return said.map(({ claim, toldIn }) => remark(words.digest.withdrawn(before(claim, toldIn))));
}

type BeforeFn = (claim: string, edition: number) => string;

function corrections(changes: readonly Change[], before: BeforeFn, dataset: Dataset, words: Words): Block[] {
  const entries = changes.flatMap(({ tiding, changed, added }): Entry[] => {
    const corrected = changed.flatMap(({ claim, toldIn, now }) => (now ? [{ old: before(claim, toldIn), now }] : []));
    if (!tiding || corrected.length + added.length === 0) return [];
    const sentences = [
      ...corrected.map(({ old, now }) => words.digest.corrected(old, now.told)),
      ...added.map(({ claim }) => words.digest.added(claim.told)),
    ];
    const claims = [...corrected.map(({ now }) => now), ...added.map(({ claim }) => claim)];
    const line = lineOf(tiding, dataset);
    return [
      {
        ...line,
        what: prose(strong(sentence(headOf(tiding, dataset))), ` ${sentences.join(' ')}`),
        cites: citesFor(tiding, claims, dataset),
        ...(corrected.length > 0 ? { flag: 'corrected' } : {}),
      },
    ];
  });
  return entries.length > 0 ? [{ kind: 'entries', title: words.digest.corrections, entries }] : [];
}

/** Under the first of a tiding's topics that was asked for, else under its first. */
function byTopic(fresh: readonly Tiding[], wanted: Wanted, dataset: Dataset, words: Words): Block[] {
  const asked = wanted.conditions.flatMap((condition) => (condition.kind === 'topic' ? [condition.topic] : []));
  const groups = Map.groupBy(
    fresh,
    ({ topics }) => topics.find((topic) => asked.includes(topic as never)) ?? topics[0]!,
  );
  const place = (topic: string): number => TOPIC_ORDER.indexOf(topic);
  return [...groups]
    .sort(([a], [b]) => place(a) - place(b))
    .map(([topic, tidings]) => ({
      kind: 'entries',
      title:
        topic === 'quotes' ? words.tell.quotes : topic === 'positions' ? words.tell.positions : words.topics[topic],
      entries: tidings
        .map((tiding) => lineOf(tiding, dataset))
        .sort((a, b) => (a.when < b.when ? -1 : a.when > b.when ? 1 : 0)),
    }));
}

/** What is said when there is nothing to tell; nothing, when the channel wants silence or no year had anything. */
function nothing(
  { nothingNew, wanted }: Settings,
  { today, firstOfDay }: Occasion,
  dataset: Dataset,
  words: Words,
): Block[] {
  if (nothingNew === 'silent' || (nothingNew === 'on-this-day' && !firstOfDay)) return [];
  if (nothingNew === 'say-so') return [remark(words.digest.nothingNew)];
  const entries = dataset.events
    .map(
      (record): Tiding => ({
        id: record.id,
        found: { kind: 'event', record },
        day: record.start_date[0]!.value,
        topics: record.topics,
        claims: [],
      }),
    )
    .filter((tiding) => tiding.day.slice(4) === today.slice(4) && tiding.day < today && isWanted(tiding, wanted))
    .slice(-8)
    .map((tiding) => lineOf(tiding, dataset));
  return entries.length > 0
    ? [remark(words.digest.nothingNew), { kind: 'entries', title: words.digest.onThisDay, entries }]
    : [];
}

function partsOf(
  blocks: readonly Block[],
  changes: readonly Change[],
  { subscription, run, slot, zone }: Occasion,
  dataset: Dataset,
  words: Words,
): Part[] {
  const pages = paginate(blocks, weigh(dataset));
  const gone = changes
    .filter(({ changed }) => changed.some(({ now }) => now === undefined))
    .map(({ record }) => record);
  return pages.map((page, i) => {
    const key = `${run}-${i + 1}`;
    const told = page.flatMap((block) => (block.kind === 'entries' ? block.entries.map((entry) => entry.record!) : []));
    // What is gone is said on top of the first message.
    const records = [...new Set([...(i === 0 ? gone : []), ...told])];
    const answer: Answer = {
      title: words.digest.title(slot, zone, i + 1, pages.length),
      status: 'answer',
      records,
      blocks: page,
      followups: [
        { label: words.digest.whyThis, question: { command: 'digest why', given: { about: key } } },
        ...(i === pages.length - 1
          ? [{ label: words.digest.settings, question: { command: 'digest show', given: { digest: subscription } } }]
          : []),
      ],
    };
    const line = { command: 'digest show', given: { digest: subscription } };
    return { key, page: toPage(answer, line, 1, dataset, words), records };
  });
}
