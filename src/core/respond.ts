// How a question becomes a page: the command → access → options → answer → pages → footnotes. The one verb of the house.

import type * as z from 'zod';
import type { Answer, Line } from '#answer/answer.ts';
import { citedIn, type Footnote, PAGE, type Page, paginate } from '#answer/page.ts';
import type { Dataset } from '#dataset/dataset.ts';
import type { Words } from '#words/en.ts';
import { type Command, type Context, optionNames, type Question } from './command.ts';
import { usage } from './grammar.ts';
import type { House } from './house.ts';
import { writeLine } from './line.ts';
import { isRequired, metaOf } from './option.ts';

/** Answers a question. Never throws: a bug is reported to the house and said with an id. */
export async function respond(question: Question, house: House): Promise<Page> {
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

async function answered(
  question: Question,
  house: House,
  words: Words,
  { dataset, names }: Pick<Context, 'dataset' | 'names'>,
): Promise<Answer> {
  const command = house.commands.get(question.command);
  if (!command) return words.notice.noCommand(question.command);
  if (command.access === 'manager' && !question.asker.roles.includes('manager'))
    return words.notice.managersOnly(command.name);
  const read = readOptions(command, question.given, words);
  if ('problem' in read) return read.problem;
  return command.answer(read.options, {
    dataset,
    names,
    words,
    now: house.now(),
    asker: question.asker,
    commands: house.commands,
    ...(question.place ? { place: question.place } : {}),
    ...(house.memory === undefined ? {} : { memory: house.memory }),
  });
}

/** Options as the command declared them, or a notice that says which one could not be read and what would be. */
function readOptions(
  command: Command,
  given: Readonly<Record<string, string>>,
  words: Words,
): { options: z.output<z.ZodObject> } | { problem: Answer } {
  const options: Record<string, unknown> = {};
  for (const name of Object.keys(given))
    if (!optionNames(command).includes(name))
      return { problem: words.notice.noOption(command.name, name, usage(command)) };
  for (const name of optionNames(command)) {
    const schema = command.options.shape[name] as z.ZodType;
    const value = given[name];
    if (value === undefined && isRequired(schema))
      return { problem: words.notice.missing(command.name, name, usage(command)) };
    const read = schema.safeParse(value);
    if (!read.success)
      return { problem: words.notice.wrong(command.name, name, value ?? '', metaOf(schema), usage(command)) };
    if (read.data !== undefined) options[name] = read.data;
  }
  return { options };
}

/** Characters a footnote takes at most in any renderer. */
const weigh = (dataset: Dataset) => (ref: string) => {
  const source = dataset.sources.get(ref);
  if (!source) return 40;
  return (
    source.publisher.name.length + (source.title?.length ?? 0) + source.url.length + (source.read_at?.length ?? 0) + 60
  );
};

function toPage(answer: Answer, asked: Line, wanted: number, dataset: Dataset, words: Words): Page {
  const pages = paginate(answer.blocks, weigh(dataset));
  const number = Math.min(Math.max(1, wanted), pages.length);
  const blocks = pages[number - 1]!;
  const line: Line = {
    command: asked.command,
    given: answer.asked ?? asked.given,
    ...(number > 1 ? { page: number } : {}),
  };
  const { asked: _, ...rest } = answer;
  return {
    ...rest,
    title: shorten(answer.title, PAGE.title),
    line,
    asked: line.given,
    blocks,
    footnotes: citedIn(blocks).map((ref, i) => footnote(ref, i + 1, dataset)),
    followups: [...pager(line, number, pages.length, words), ...answer.followups.slice(0, PAGE.followups)].map((f) => ({
      ...f,
      label: shorten(f.label, PAGE.label),
    })),
    disputed: answer.blocks.some(isDisputed),
    number,
    of: pages.length,
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
