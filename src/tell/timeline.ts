// A list of events as an answer, and as a picture drawn from the same rows.
import type { Answer, Block, Entry, Mark } from '#answer/answer.ts';
import { text } from '#answer/answer.ts';
import { best } from '#dataset/claims.ts';
import { dayOf } from '#dataset/dataset.ts';
import type { Event } from '#dataset/event.ts';
import type { Words } from '#words/en.ts';
import { entryOf } from './event.ts';

export type TimelineOf = {
  readonly title: string;
  readonly asked: Readonly<Record<string, string>>;
  readonly events: readonly Event[];
  readonly newestFirst?: boolean;
  readonly picture?: boolean;
};

export function timelineAnswer({ title, asked, events, newestFirst, picture }: TimelineOf, words: Words): Answer {
  const ordered = newestFirst ? [...events].reverse() : events;
  const entries = ordered.map((event) => entryOf(event));
  const first = ordered[0];
  if (!first)
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
    records: ordered.map((event) => event.id),
    blocks: [...(picture ? [timelinePicture(title, events, entries, words)] : []), { kind: 'entries', entries }],
    followups: [
      ...ordered
        .slice(0, 3)
        .map((event) => ({ label: event.name, question: { command: 'event', given: { event: event.id } } })),
      ...exportsOf(asked, words),
    ],
  };
}

const exportsOf = (asked: Readonly<Record<string, string>>, words: Words) => {
  const { picture: _, ...filter } = asked;
  return [{ label: words.tell.asFile, question: { command: 'export', given: { ...filter, as: 'csv' } } }];
};

/** Lanes by topic; the picture, its alternative text and its text twin are made from the same rows. */
export function timelinePicture(
  title: string,
  events: readonly Event[],
  entries: readonly Entry[],
  words: Words,
): Block {
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
  const [first, last] = [events[0]!, events.at(-1)!];
  return {
    kind: 'image',
    drawing: { shape: 'timeline', title, marks },
    alt: words.tell.pictureOf(title, marks.length, dayOf(first), dayOf(last)),
    twin: entries,
  };
}
