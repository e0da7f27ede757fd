// How a page looks in a terminal: plain text at 80 columns; colour and links only where the terminal shows them.
import type { Block, Cites, Flag, Prose, Report } from '#answer/answer.ts';
import type { Footnote, Page } from '#answer/page.ts';
import { sentence } from '#answer/sentence.ts';
import { writeLine } from '#core/line.ts';
import { showDay, showSpan } from '#words/day.ts';
import type { Words } from '#words/en.ts';
import { isolate, width, wrap } from './columns.ts';

export type TerminalStyle = {
  readonly columns: number;
  /** ANSI colour and OSC 8 hyperlinks. */
  readonly rich: boolean;
};

const PLAIN: TerminalStyle = { columns: 80, rich: false };

/** What the outside may write can move the cursor or reorder a line; here it becomes harmless. */
export const inert = (raw: string): string =>
  raw.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').replace(/[\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C]/gu, '');

export function toTerminal(page: Page, words: Words, style: TerminalStyle = PLAIN): string {
  const pen = penOf(style);
  const { locale } = words;
  const marks = new Map(page.footnotes.map((note) => [note.ref, note.mark]));
  const mark = (cites: Cites): string => {
    const shown = cites.map((ref) => marks.get(ref)).filter((n) => n !== undefined);
    return shown.length > 0 ? ` ${pen.dim(`[${shown.join(', ')}]`)}` : '';
  };
  const flag = (value: Flag | undefined): string => (value ? ` ${pen.warn(`(${words.flag[value]})`)}` : '');
  const show = (prose: Prose): string => prose.map(inline).join('');
  const inline = (span: Prose[number]): string => {
    switch (span.kind) {
      case 'text':
        return isolate(inert(span.text));
      case 'strong':
        return pen.bold(isolate(inert(span.text)));
      case 'date':
        return showDay(span.value, locale);
      case 'link':
        return pen.link(inert(span.text), span.url);
      case 'name':
        return isolate(inert(span.text));
      default:
        return span satisfies never;
    }
  };
  const put = (text: string, first = '', rest = ' '.repeat(width(first))): string =>
    wrap(text, style.columns, first, rest);
  const report = (r: Report): string => {
    const rank = r.rank ? ` (${words[r.rank]}${r.because ? `; ${words.because(inert(r.because))}` : ''})` : '';
    return put(
      `${r.by ? `${inert(r.by)}: ` : ''}${show(r.says)}${mark(r.cites)}${pen.dim(rank)}`,
      r.rank === 'deprecated' ? '  ✕ ' : '  • ',
    );
  };
  const told = (block: Block): string[] => {
    switch (block.kind) {
      case 'statement':
        return [put(`${show(block.prose)}${flag(block.flag)}${mark(block.cites)}`)];
      case 'remark':
        return [block.small ? pen.dim(put(show(block.prose))) : put(show(block.prose))];
      case 'facts':
        return [
          ...(block.title ? [pen.head(inert(block.title))] : []),
          ...block.facts.map((f) =>
            put(
              `${pen.bold(`${inert(f.label)}:`)} ${show(f.value)}${flag(f.flag)}${mark(f.cites)}`,
              block.title ? '  ' : '',
              '    ',
            ),
          ),
        ];
      case 'entries':
        return [
          ...(block.title ? [pen.head(inert(block.title))] : []),
          ...block.entries.map((e) =>
            put(
              `${pen.bold(showSpan(e.when, e.until, locale))} — ${show(e.what)}${flag(e.flag)}${mark(e.cites)}`,
              '  ',
              '    ',
            ),
          ),
        ];
      case 'quote':
        return [
          put(`“${inert(block.words)}”`, '  │ ', '  │ '),
          put(
            `— ${show(block.speaker)}, ${showDay(block.when, locale)}${block.context ? `. ${inert(block.context)}` : ''}${mark(block.cites)}`,
            '    ',
          ),
          ...(block.rendering ? [pen.warn(put(inert(block.rendering), '    '))] : []),
        ];
      case 'dispute':
        return [pen.warn(words.reportsDiffer(inert(block.about))), ...block.reports.map(report)];
      case 'choices':
        return block.choices.map((c) =>
          put(
            `${inert(c.label)}${c.note ? ` — ${inert(c.note)}` : ''}\n${pen.dim(inert(writeLine(c.question)))}`,
            '  • ',
          ),
        );
      case 'image':
        return [put(`[${words.image}: ${inert(block.alt)}]`)];
      default:
        return block satisfies never;
    }
  };
  const note = (n: Footnote): string => put(footnoteText(n, words, pen), `${`[${n.mark}]`.padStart(5)} `, '      ');
  return `${[
    pen.title(put(isolate(inert(page.title)))),
    ...(page.reading ? [pen.dim(put(words.reading(inert(page.reading))))] : []),
    ...page.blocks.flatMap((block) => ['', ...told(block)]),
    ...(page.footnotes.length > 0 ? ['', pen.head(words.sources), ...page.footnotes.map(note)] : []),
    ...(page.followups.length > 0
      ? ['', pen.head(words.next), ...page.followups.map((f) => followup(f.label, writeLine(f.question), pen, style))]
      : []),
    '',
    pen.dim(
      [
        ...(page.of > 1 ? [words.page.of(page.number, page.of)] : []),
        words.asOf(showDay(page.data.asOf, locale), page.data.version.slice(0, 12)),
      ].join(' · '),
    ),
  ].join('\n')}\n`;
}

const followup = (label: string, line: string, pen: Pen, style: TerminalStyle): string =>
  wrap(`${isolate(inert(label))}  ${pen.dim(inert(line))}`, style.columns, '  → ', '    ');

/** "IRNA, 10 February 2026. Title. https://…" with what a reader should know of the page. */
function footnoteText(n: Footnote, words: Words, pen: Pen): string {
  const w = words.footnote;
  const remarks = [...(n.wire ? [w.wire(n.wire)] : []), ...(n.kind === 'digest' ? [w.digest] : [])];
  return [
    `${inert(n.publisher)}${remarks.length > 0 ? ` (${remarks.join('; ')})` : ''}, ${n.published ? showDay(n.published, words.locale) : w.undated}.`,
    ...(n.title ? [isolate(sentence(inert(n.title)))] : []),
    ...(n.readAt === n.url ? [] : [pen.link(n.url, n.url)]),
    ...(n.readAt ? [`${w.readAt} ${pen.link(n.readAt, n.readAt)}`] : []),
  ].join(' ');
}

type Pen = Record<'bold' | 'dim' | 'head' | 'title' | 'warn', (text: string) => string> & {
  link(text: string, url: string): string;
};

function penOf({ rich }: TerminalStyle): Pen {
  const sgr = (open: number, close: number) => (text: string) =>
    rich ? `\u001B[${open}m${text}\u001B[${close}m` : text;
  return {
    bold: sgr(1, 22),
    dim: sgr(2, 22),
    head: sgr(4, 24),
    title: (text) => (rich ? `\u001B[1;36m${text}\u001B[0m` : text),
    warn: sgr(33, 39),
    link: (text, url) => (rich ? `\u001B]8;;${url}\u001B\\${text}\u001B]8;;\u001B\\` : text),
  };
}
