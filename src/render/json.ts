// A page as the JSON the outside may rely on.
import type { Page } from '#answer/page.ts';
import { writeLine } from '#core/line.ts';
import type { Words } from '#words/en.ts';
import { toFile } from './file.ts';
import { type TerminalStyle, toTerminal } from './terminal.ts';

/** Machines search the text: no line is broken for a screen that is not there. */
const UNWRAPPED: TerminalStyle = { columns: 100_000, rich: false };

export function toJson(page: Page, words: Words) {
  const file = toFile(page, words);
  return {
    line: writeLine(page.line),
    command: page.line.command,
    asked: page.asked,
    status: page.status,
    reason: page.reason ?? null,
    disputed: page.disputed,
    title: page.title,
    reading: page.reading ?? null,
    text: toTerminal(page, words, UNWRAPPED),
    records: page.records,
    citations: page.footnotes.map((note) => ({
      mark: note.mark,
      source: note.ref,
      publisher: note.publisher,
      title: note.title ?? null,
      url: note.url,
      published: note.published ?? null,
    })),
    choices: page.blocks.flatMap((block) =>
      block.kind === 'choices'
        ? block.choices.map((choice) => ({ id: choice.id, label: choice.label, line: writeLine(choice.question) }))
        : [],
    ),
    followups: page.followups.map((followup) => ({ label: followup.label, line: writeLine(followup.question) })),
    page: { number: page.number, of: page.of },
    data: page.data,
    ...(file ? { file } : {}),
  };
}
