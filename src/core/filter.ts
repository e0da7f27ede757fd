// From the options that choose events to a filter, in ids and days, and the question as it was understood.
import type { Answer, Choice, Day } from '#answer/answer.ts';
import type { Dataset } from '#dataset/dataset.ts';
import type { EventType, Topic } from '#dataset/event.ts';
import { labelOf } from '#dataset/label.ts';
import { type Filter, select } from '#dataset/select.ts';
import { showDay, showSpan } from '#words/day.ts';
import type { Words } from '#words/en.ts';
import type { Context } from './command.ts';
import { namesIn } from './loose.ts';
import { dayGiven, meant } from './meant.ts';

export type Given = {
  readonly about?: string | undefined;
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
  readonly topic?: Topic | undefined;
  readonly type?: EventType | undefined;
  readonly order?: 'oldest' | 'newest' | undefined;
};

/** A stretch of time in words: both its ends, or the one that is given. */
function stretchOf({ from, to }: Pick<Given, 'from' | 'to'>, { tell, locale }: Words): string | undefined {
  if (from && to) return from === to ? showDay(from, locale) : showSpan(from, to, locale);
  if (from) return `${tell.from} ${showDay(from, locale)}`;
  return to && `${tell.until} ${showDay(to, locale)}`;
}

type Read =
  | { readonly filter: Filter; readonly asked: Record<string, string>; readonly title: string }
  | { readonly answer: Answer };

const KINDS = ['person', 'post', 'organization', 'place', 'vessel', 'term'] as const;

/**
 * Reads the options. `about` is a record when one is meant for certain, a choice when several are, events that name all
 * of them when it is nothing but names, else plain words.
 */
export function filterGiven(given: Given, command: string, context: Context): Read {
  const { dataset, names, now, words } = context;
  const days = {
    ...(given.from ? { from: dayGiven(given.from, now) } : {}),
    ...(given.to ? { to: dayGiven(given.to, now) } : {}),
  };
  const rest: Record<string, string> = {
    ...days,
    ...(given.topic ? { topic: given.topic } : {}),
    ...(given.type ? { type: given.type } : {}),
    ...(given.order ? { order: given.order } : {}),
  };
  const plain = { ...days, topic: given.topic, type: given.type };
  const parts = [given.topic && words.topics[given.topic], given.type, stretchOf(days, words)];
  const titled = (about?: string) =>
    words.tell.timelineOf([about, ...parts].filter(Boolean).join(', ') || words.tell.allEvents);
  if (given.about === undefined) return { filter: plain, asked: rest, title: titled() };
  const found = names.resolve(given.about, { kinds: KINDS });
  if (found.kind === 'several') {
    const choice = meant(given.about, { kinds: KINDS }, { command, option: 'about', given: rest }, context);
    if ('answer' in choice) return choice;
  }
  if (found.kind === 'one') {
    const { id } = found.match;
    return { filter: { ...plain, id }, asked: { about: id, ...rest }, title: titled(labelOf(id, dataset)) };
  }
  const byWords = { ...plain, words: given.about };
  const named = (about: string) => {
    const { ids, rest: others, unclear } = namesIn(about, { kinds: KINDS }, names);
    const filter: Filter = { ...plain, id: ids[0], also: ids.slice(1), ...(others ? { words: others } : {}) };
    return { ids, others, unclear, filter, fitting: ids.length > 0 ? countOf(filter, dataset) : 0 };
  };
  const { ids, others, unclear, filter, fitting } = named(given.about);
  // Whoever is named may stand in an event under another name than the one that was typed.
  if (fitting >= Math.max(1, countOf(byWords, dataset)))
    return {
      filter,
      asked: { about: [...ids, others].filter(Boolean).join(' '), ...rest },
      title: titled([...ids.map((each) => labelOf(each, dataset)), others].filter(Boolean).join(' + ')),
    };
  const bearers = countOf(byWords, dataset) > 0 ? [] : (unclear?.matches ?? []);
  const choices = bearers.flatMap(({ id: bearer }): Choice[] => {
    const about = given.about!.replace(unclear!.name, bearer);
    return named(about).fitting > 0
      ? [{ id: bearer, label: labelOf(bearer, dataset), question: { command, given: { ...rest, about } } }]
      : [];
  });
  if (choices.length > 0) return { answer: words.notice.whichOne(unclear!.name, choices) };
  return { filter: byWords, asked: { about: given.about, ...rest }, title: titled(given.about) };
}

function countOf(filter: Filter, dataset: Dataset): number {
  const { earlier, from, to } = select(dataset, filter);
  return earlier.length + to - from;
}
