// One block of an answer as Discord markdown.
import type { Block, Report } from '#answer/answer.ts';
import { showDay, showSpan } from '#words/day.ts';
import type { Words } from '#words/en.ts';
import { flagged, type Marks, marked, plain, shown } from './discord-text.ts';

export function blockText(block: Block, marks: Marks, words: Words): string {
  const { locale } = words;
  const titled = (title: string | undefined, lines: readonly string[]): string =>
    [...(title ? [`**${plain(title)}**`] : []), ...lines].join('\n');
  switch (block.kind) {
    case 'statement':
      return `${shown(block.prose, words)}${flagged(block.flag, words)}${marked(block.cites, marks)}`;
    case 'remark':
      return block.small ? `-# ${shown(block.prose, words)}` : shown(block.prose, words);
    case 'facts':
      return titled(
        block.title,
        block.facts.map(
          (f) => `**${plain(f.label)}:** ${shown(f.value, words)}${flagged(f.flag, words)}${marked(f.cites, marks)}`,
        ),
      );
    case 'entries':
      return titled(
        block.title,
        block.entries.map(
          (e) =>
            `- **${showSpan(e.when, e.until, locale)}** — ${shown(e.what, words)}${flagged(e.flag, words)}${marked(e.cites, marks)}`,
        ),
      );
    case 'quote': {
      const context = block.context ? `. ${plain(block.context)}` : '';
      const rendering = block.rendering ? `\n-# ${plain(block.rendering)}` : '';
      return `> “${plain(block.words)}”\n— ${shown(block.speaker, words)}, ${showDay(block.when, locale)}${context}${marked(block.cites, marks)}${rendering}`;
    }
    case 'dispute':
      return titled(
        words.reportsDiffer(block.about),
        block.reports.map((report) => reportText(report, marks, words)),
      );
    case 'choices':
      return block.choices.map((c) => `- ${plain(c.label)}${c.note ? ` — ${plain(c.note)}` : ''}`).join('\n');
    case 'image':
      return `-# ${plain(block.alt)}`;
    default:
      return block satisfies never;
  }
}

function reportText(report: Report, marks: Marks, words: Words): string {
  const { by, says, cites, rank, because } = report;
  const why = rank ? ` *(${[words[rank], ...(because ? [plain(words.because(because))] : [])].join('; ')})*` : '';
  const said = `${by ? `${plain(by)}: ` : ''}${shown(says, words)}`;
  return `- ${rank === 'deprecated' ? `~~${said}~~` : said}${marked(cites, marks)}${why}`;
}
