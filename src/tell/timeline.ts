// A list of events as an answer, and as a picture drawn from the same rows.
import type { Answer, Block, Entry, Mark } from '#answer/answer.ts';
import { text } from '#answer/answer.ts';
import { best } from '#dataset/claims.ts';
import { type Dataset, dayOf } from '#dataset/dataset.ts';
import type { Event } from '#dataset/event.ts';
import type { Filter } from '#dataset/select.ts';
import { showDay, showSpan } from '#words/day.ts';
import type { Words } from '#words/en.ts';
import { countsOf } from './counts.ts';
import { entryOf } from './event.ts';
import { type Listed, listedOf } from './listed.ts';

export type TimelineOf = {
  readonly title: string;
  readonly asked: Readonly<Record<string, string>>;
  readonly filter: Filter;
  readonly newestFirst: boolean;
  readonly picture: boolean;
  /** The page that is wanted. */
  readonly page: number;
};

/** As many ids as anybody could want of one answer. */
const MOST_RECORDS = 1000;

/** One page of a timeline, made without the others; with a picture, the whole, for the picture shows all of it. */
export function timelineAnswer(
  { title, asked, filter, newestFirst, picture, page }: TimelineOf,
  dataset: Dataset,
  words: Words,
): Answer {
  const listed = listedOf(dataset, filter, newestFirst);
  if (listed.length === 0)
    return {
      title,
      status: 'abstain',
      reason: 'not-recorded',
      asked,
      records: [],
      blocks: [{ kind: 'remark', prose: text(words.tell.noEvents) }],
      followups: [],
    };
  return {
    title,
    status: 'answer',
    asked,
    records: listed.ids(0, MOST_RECORDS),
    ...(picture ? pictured(title, listed, newestFirst, page, words) : paged(listed, page)),
    followups: [
      ...listed
        .events(0, 3)
        .map((event) => ({ label: event.name, question: { command: 'event', given: { event: event.id } } })),
      ...exportsOf(asked, words),
    ],
  };
}

function paged(listed: Listed, wanted: number): Pick<Answer, 'blocks' | 'part'> {
  const { first, last, number, of } = listed.cut(wanted);
  const entries = listed.events(first, last).map((event) => entryOf(event));
  return { blocks: [{ kind: 'entries', entries }], part: { number, of, disputed: listed.isDisputed() } };
}

/** The picture shows all; the text beside it is the page that is wanted, and the picture stands on the first. */
function pictured(
  title: string,
  listed: Listed,
  newestFirst: boolean,
  page: number,
  words: Words,
): Pick<Answer, 'blocks' | 'part'> {
  const { blocks, part } = paged(listed, page);
  if (part!.number > 1) return { blocks, part: part! };
  const ordered = listed.events();
  const events = newestFirst ? ordered.toReversed() : ordered;
  const entries = blocks.flatMap((block) => (block.kind === 'entries' ? block.entries : []));
  return { blocks: [timelinePicture(title, events, entries, words), ...blocks], part: part! };
}

const exportsOf = (asked: Readonly<Record<string, string>>, words: Words) => {
  const { picture: _, ...filter } = asked;
  return [{ label: words.tell.asFile, question: { command: 'export', given: { ...filter, as: 'csv' } } }];
};

/** Events a picture shows each by name; more of them nobody would read. */
const MOST_SINGLE = 60;

/** Lanes by topic; the picture, its alternative text and its text twin are made from the same rows. */
export function timelinePicture(
  title: string,
  events: readonly Event[],
  entries: readonly Entry[],
  words: Words,
): Block {
  const [first, last] = [events[0]!, events.at(-1)!];
  const shown = (event: Event): string => showDay(dayOf(event), words.locale);
  if (events.length > MOST_SINGLE) {
    const { drawing, most } = countsOf(title, events, words);
    const when = showSpan(most.period.from, most.period.until, words.locale);
    const alt = words.tell.countsOf(title, events.length, shown(first), shown(last), when, most.count);
    return { kind: 'image', drawing, alt, twin: entries };
  }
  const marks: Mark[] = events.map((event) => {
    const until = best(event.end_date)?.value;
    const flag = entryOf(event).flag;
    return {
      id: event.id,
      when: dayOf(event),
      ...(until ? { until } : {}),
      label: event.name,
      lane: words.topics[event.topics[0]!],
      ...(flag ? { flag } : {}),
    };
  });
  return {
    kind: 'image',
    drawing: { shape: 'timeline', title, marks },
    alt: words.tell.pictureOf(title, marks.length, shown(first), shown(last)),
    twin: entries,
  };
}
