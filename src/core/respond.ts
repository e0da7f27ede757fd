// How a question becomes a page: the command → access → options → answer → pages → footnotes. The one verb of the house.

import type { Answer, Line } from '#answer/answer.ts';
import { citedIn, type Footnote, PAGE, type Page, paginate, roomOfNote } from '#answer/page.ts';
import type { Dataset } from '#dataset/dataset.ts';
import type { Words } from '#words/en.ts';
import type { Command, Context, Question } from './command.ts';
import { usage } from './grammar.ts';
import type { House } from './house.ts';
import { writeLine } from './line.ts';
import { nearest } from './near.ts';
import { type OptionProblem, readOptions } from './read.ts';

/** Answers a question. Never throws: a bug is reported to the house and said with an id. */
export async function respond(question: Question, house: House): Promise<Page> {
  const started = house.stopwatch?.() ?? 0;
  const page = await pageFor(question, house);
  house.onAnswer?.(question, page, (house.stopwatch?.() ?? 0) - started);
  return page;
}

async function pageFor(question: Question, house: House): Promise<Page> {
  const { dataset, names } = house.library();
  const words = house.wordsFor(question.locale);
  const asked: Line = { command: question.command, given: question.given };
  let answer: Answer;
  try {
    answer = await answered(question, house, words, { dataset, names });
  } catch (error) {
    const id = house.bugId?.() ?? 'unknown';
    house.onBug?.(id, writeLine(asked), error);
    answer = words.notice.bug(id);
  }
  return toPage(answer, asked, question.page ?? 1, dataset, words);
}

const notices = new WeakMap<Dataset, Map<string, Page>>();

/**
 * What somebody is told who has asked too much; the house is told of it as of every answer. It is one page for all who
 * use a command, so that a flood of it is rendered once, and another for whom it only repeats what they were told.
 */
export function turnAway(question: Question, house: House, turn: 'tell' | 'again'): Page {
  const words = house.wordsFor(question.locale);
  const { dataset } = house.library();
  const made = notices.get(dataset) ?? new Map<string, Page>();
  notices.set(dataset, made);
  const command = house.commands.has(question.command) ? question.command : 'help';
  const key = `${words.locale} ${command} ${turn}`;
  const page = made.get(key) ?? {
    ...toPage(words.notice.tooMany(), { command, given: {} }, 1, dataset, words),
    ...(turn === 'again' ? { again: true } : {}),
  };
  made.set(key, page);
  house.onAnswer?.(question, page, 0);
  return page;
}

async function answered(
  question: Question,
  house: House,
  words: Words,
  { dataset, names }: Pick<Context, 'dataset' | 'names'>,
): Promise<Answer> {
  const command = house.commands.get(question.command);
  if (!command) return words.notice.noCommand(question.command, nearest(question.command, house.commands.keys()));
  if (command.access === 'manager' && !question.asker.roles.includes('manager'))
    return words.notice.managersOnly(command.name);
  const read = readOptions(command, question.given);
  if ('problem' in read) return explain(command, read.problem, words);
  return command.answer(read.options, {
    dataset,
    names,
    words,
    now: house.now(),
    page: question.page ?? 1,
    asker: question.asker,
    commands: house.commands,
    ...(question.place ? { place: question.place } : {}),
    ...(house.kept ? { kept: house.kept } : {}),
    ...(house.memory === undefined ? {} : { memory: house.memory }),
  });
}

/** What an option problem is to the asker: a notice with the usage. */
function explain(command: Command, problem: OptionProblem, words: Words): Answer {
  const { notice } = words;
  switch (problem.kind) {
    case 'unknown':
      return notice.noOption(command.name, problem.name, usage(command));
    case 'missing':
      return notice.missing(command.name, problem.name, usage(command));
    case 'wrong':
      return notice.wrong(command.name, problem.name, problem.value, problem.meta, usage(command));
    default:
      return problem satisfies never;
  }
}

/** Characters a footnote takes at most in any renderer. */
export const weigh = (dataset: Dataset) => (ref: string) => roomOfNote(dataset.sources.get(ref));

export function toPage(answer: Answer, asked: Line, wanted: number, dataset: Dataset, words: Words): Page {
  const pages = paginate(answer.blocks, weigh(dataset));
  const { part } = answer;
  const of = part?.of ?? pages.length;
  const number = part?.number ?? Math.min(Math.max(1, wanted), of);
  const blocks = part ? pages[0]! : pages[number - 1]!;
  const line: Line = {
    command: asked.command,
    given: answer.asked ?? asked.given,
    ...(number > 1 ? { page: number } : {}),
  };
  const { asked: _, part: __, ...rest } = answer;
  return {
    ...rest,
    title: shorten(answer.title, PAGE.title),
    line,
    asked: line.given,
    blocks,
    footnotes: citedIn(blocks).map((ref, i) => footnote(ref, i + 1, dataset)),
    followups: [...pager(line, number, of, words), ...answer.followups.slice(0, PAGE.followups)].map((f) => ({
      ...f,
      label: shorten(f.label, PAGE.label),
    })),
    disputed: part?.disputed ?? answer.blocks.some(isDisputed),
    number,
    of,
    data: { version: dataset.version, asOf: dataset.asOf },
  } as unknown as Page; // The one place where a page is made; the brand keeps renderers from being handed anything uncited.
}

const isDisputed = (block: Answer['blocks'][number]): boolean =>
  block.kind === 'dispute' ||
  (block.kind === 'statement' && block.flag === 'disputed') ||
  (block.kind === 'entries' && block.entries.some((entry) => entry.flag === 'disputed')) ||
  (block.kind === 'facts' && block.facts.some((fact) => fact.flag === 'disputed'));

function footnote(ref: string, mark: number, dataset: Dataset): Footnote {
  const source = dataset.sources.get(ref);
  // The laws of the data refuse an uncatalogued source; a test dataset without one still shows what was cited.
  if (!source) return { mark, ref, publisher: ref, kind: 'online', url: 'about:blank' };
  const { publisher, title, url, read_at, wire, published } = source;
  return {
    mark,
    ref,
    publisher: publisher.name,
    kind: publisher.kind,
    url,
    ...(title ? { title } : {}),
    ...(read_at ? { readAt: read_at } : {}),
    ...(wire ? { wire: dataset.publishers.get(wire)?.name ?? wire } : {}),
    ...(published ? { published } : {}),
  };
}

const pager = (line: Line, number: number, of: number, words: Words) => [
  ...(number > 1 ? [{ label: words.page.previous, question: { ...line, page: number - 1 } }] : []),
  ...(number < of ? [{ label: words.page.next, question: { ...line, page: number + 1 } }] : []),
];

/** Cuts at a word, with an ellipsis, so that `most` characters are never exceeded. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > most / 2 ? cut.slice(0, space) : cut).replace(/[\uD800-\uDBFF]$/, '').trimEnd()}…`;
}
