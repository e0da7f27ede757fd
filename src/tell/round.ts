// How rounds of talks are told: one entry each, with venue, format, heads of delegation, mediator and outcome.
import { type Answer, type Entry, type Prose, prose, strong } from '#answer/answer.ts';
import { sentence } from '#answer/sentence.ts';
import { type Dataset, dayOf } from '#dataset/dataset.ts';
import type { Event } from '#dataset/event.ts';
import type { Words } from '#words/en.ts';
import { entryOf, namesOf } from './event.ts';
import { timelinePicture } from './timeline.ts';

export function roundEntry(event: Event, dataset: Dataset, words: Words): Entry {
  const { round, places } = event;
  const w = words.tell;
  const part = (label: string, value: Prose): Prose => (value.length > 0 ? prose(` ${label}: `, value, '.') : []);
  return {
    ...entryOf(event),
    what: prose(
      strong(sentence(event.name)),
      part(w.where, namesOf(places, dataset)),
      part(w.format, round?.format ? prose(round.format) : []),
      part(w.heads, namesOf(round?.heads ?? event.people, dataset)),
      part(w.mediators, namesOf(round?.mediators, dataset)),
      part(w.outcome, round?.outcome ? prose(round.outcome.replace(/\.$/, '')) : []),
    ),
  };
}

export function roundsAnswer(
  {
    title,
    asked,
    rounds,
    picture,
  }: { title: string; asked: Record<string, string>; rounds: readonly Event[]; picture?: boolean },
  dataset: Dataset,
  words: Words,
): Answer {
  const entries = rounds.map((event) => roundEntry(event, dataset, words));
  return {
    title,
    status: 'answer',
    asked,
    records: rounds.map((event) => event.id),
    blocks: [...(picture ? [timelinePicture(title, rounds, entries, words)] : []), { kind: 'entries', entries }],
    followups: rounds
      .slice(-3)
      .reverse()
      .map((event) => ({
        label: `${event.name} (${dayOf(event)})`,
        question: { command: 'event', given: { event: event.id } },
      })),
  };
}
