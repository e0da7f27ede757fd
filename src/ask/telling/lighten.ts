// An answer to a question is one page: each block keeps the first pages that carry it, and the facts asked for come first.
import type { Block, Cites } from '#answer/answer.ts';

const first = (cites: Cites, most: number): Cites => cites.slice(0, most) as unknown as Cites;

/** Blocks with at most `most` pages each; lists and reports with one each. */
export const lighten = (blocks: readonly Block[], most = 2): Block[] =>
  blocks.map((block): Block => {
    switch (block.kind) {
      case 'statement':
      case 'quote':
        return { ...block, cites: first(block.cites, most) };
      case 'facts':
        return { ...block, facts: block.facts.map((fact) => ({ ...fact, cites: first(fact.cites, 1) })) };
      case 'entries':
        return { ...block, entries: block.entries.map((entry) => ({ ...entry, cites: first(entry.cites, 1) })) };
      case 'dispute': {
        const [a, b, ...rest] = block.reports.map((report) => ({ ...report, cites: first(report.cites, 1) }));
        return { ...block, reports: [a!, b!, ...rest] };
      }
      default:
        return block;
    }
  });

/** Blocks with those first that tell the fact asked for. */
export function labelledFirst(blocks: readonly Block[], labels: readonly string[]): Block[] {
  const tells = (b: Block): boolean =>
    (b.kind === 'dispute' && labels.some((label) => label.toLowerCase() === b.about)) ||
    (b.kind === 'facts' && b.facts.some((f) => labels.includes(f.label))) ||
    (b.kind === 'remark' && b.prose.some((span) => 'text' in span && labels.includes(span.text.replace(/: $/, ''))));
  return [...blocks.filter(tells), ...blocks.filter((b) => !tells(b))];
}
