// A page as lines of pieces: the one reading of the answer from which both the blocks and the fallback text are made.
import type { Block, Cites, Drawing, Flag, Prose, Report } from '#answer/answer.ts';
import type { Footnote, Page } from '#answer/page.ts';
import { showDay, showSpan } from '#words/day.ts';
import type { Words } from '#words/en.ts';
import { isolate, type Piece } from './slack-text.ts';

export type LineOfPieces = { readonly as: 'plain' | 'bullet' | 'quote'; readonly pieces: readonly Piece[] };

/** What stands together. `pairs` are the same lines as label and value, for a grid when they are short. */
export type Group =
  | { readonly kind: 'lines'; readonly lines: readonly LineOfPieces[] }
  | {
      readonly kind: 'pairs';
      readonly lines: readonly LineOfPieces[];
      readonly title?: string;
      readonly pairs: readonly { readonly label: string; readonly value: readonly Piece[] }[];
    }
  | { readonly kind: 'small'; readonly lines: readonly LineOfPieces[] }
  | {
      readonly kind: 'image';
      readonly drawing: Drawing;
      readonly alt: string;
      readonly lines: readonly LineOfPieces[];
    };

const line = (pieces: readonly Piece[], as: LineOfPieces['as'] = 'plain'): LineOfPieces => ({ as, pieces });
const plain = (text: string): Piece => ({ text });
const bold = (text: string): Piece => ({ text, style: 'bold' });
const italic = (text: string): Piece => ({ text, style: 'italic' });

/** Every block of the page, as groups. Total: a new kind of block stops the compiler here. */
export function groupsOf(page: Page, words: Words): Group[] {
  const { locale } = words;
  const notes = new Map(page.footnotes.map((note) => [note.ref, note]));
  const mark = (cites: Cites): Piece[] =>
    cites.flatMap((ref) => {
      const note = notes.get(ref);
      return note ? [plain(' '), { text: `[${note.mark}]`, url: note.url, mark: true as const }] : [];
    });
  const flag = (value: Flag | undefined): Piece[] => (value ? [italic(` (${words.flag[value]})`)] : []);
  const show = (prose: Prose): Piece[] => prose.map((span) => piece(span, locale));
  const report = (r: Report): LineOfPieces => {
    const because = r.because ? `; ${words.because(r.because)}` : '';
    const rank = r.rank
      ? [italic(` (${words[r.rank]}${because})`)]
      : r.because
        ? [italic(` (${words.because(r.because)})`)]
        : [];
    return line([...(r.by ? [bold(`${r.by}: `)] : []), ...show(r.says), ...mark(r.cites), ...rank], 'bullet');
  };
  const told = (block: Block): Group => {
    switch (block.kind) {
      case 'statement':
        return { kind: 'lines', lines: [line([...show(block.prose), ...flag(block.flag), ...mark(block.cites)])] };
      case 'remark':
        return { kind: block.small ? 'small' : 'lines', lines: [line(show(block.prose))] };
      case 'facts': {
        const pairs = block.facts.map((f) => ({
          label: f.label,
          value: [...show(f.value), ...flag(f.flag), ...mark(f.cites)],
        }));
        const lines = pairs.map(({ label, value }) => line([bold(`${label}: `), ...value]));
        const title = block.title ? [line([bold(block.title)])] : [];
        return { kind: 'pairs', lines: [...title, ...lines], ...(block.title ? { title: block.title } : {}), pairs };
      }
      case 'entries': {
        const entries = block.entries.map((e) =>
          line(
            [bold(showSpan(e.when, e.until, locale)), plain(' — '), ...show(e.what), ...flag(e.flag), ...mark(e.cites)],
            'bullet',
          ),
        );
        return { kind: 'lines', lines: [...(block.title ? [line([bold(block.title)])] : []), ...entries] };
      }
      case 'quote': {
        const when = `, ${showDay(block.when, locale)}${block.context ? `. ${block.context}` : ''}`;
        return {
          kind: 'lines',
          lines: [
            line([plain(`“${block.words}”`)], 'quote'),
            line([plain('— '), ...show(block.speaker), plain(when), ...mark(block.cites)]),
            ...(block.rendering ? [line([italic(block.rendering)])] : []),
          ],
        };
      }
      case 'dispute':
        return { kind: 'lines', lines: [line([bold(words.reportsDiffer(block.about))]), ...block.reports.map(report)] };
      case 'choices':
        return {
          kind: 'lines',
          lines: block.choices.map((c) => line([bold(c.label), ...(c.note ? [plain(` — ${c.note}`)] : [])], 'bullet')),
        };
      case 'image': {
        const shown = line([italic(`${words.image}: ${block.alt}`)]);
        return { kind: 'image', drawing: block.drawing, alt: block.alt, lines: [shown] };
      }
      default:
        return block satisfies never;
    }
  };
  return page.blocks.map(told);
}

function piece(span: Prose[number], locale: string): Piece {
  switch (span.kind) {
    case 'text':
      return plain(span.text);
    case 'strong':
      return bold(span.text);
    case 'date':
      return plain(showDay(span.value, locale));
    case 'link':
      return { text: span.text, url: span.url };
    case 'name':
      return plain(isolate(span.text));
    default:
      return span satisfies never;
  }
}

/** "[1] IRNA (text of AFP), 10 February 2026. Title, read at …" */
export function footnote(note: Footnote, words: Words): Piece[] {
  const w = words.footnote;
  const remarks = [...(note.wire ? [w.wire(note.wire)] : []), ...(note.kind === 'digest' ? [w.digest] : [])];
  const published = note.published ? showDay(note.published, words.locale) : w.undated;
  return [
    plain(`[${note.mark}] ${note.publisher}${remarks.length > 0 ? ` (${remarks.join('; ')})` : ''}, ${published}. `),
    { text: note.title ?? note.url, url: note.url },
    ...(note.readAt ? [plain(`, ${w.readAt} `), { text: note.readAt, url: note.readAt }] : []),
  ];
}
