// What was said, word for word, when and where.
import * as z from 'zod';
import type { Answer } from '#answer/answer.ts';
import { text } from '#answer/answer.ts';
import { within } from '#answer/day.ts';
import { command } from '#core/command.ts';
import { dayGiven, meant } from '#core/meant.ts';
import { option } from '#core/option.ts';
import { labelOf } from '#dataset/label.ts';
import { quotesAnswer } from '#tell/quote.ts';

export default command({
  name: 'quote',
  options: z.object({
    speaker: option.speaker(),
    about: option.text(100).optional(),
    from: option.day().optional(),
    to: option.day().optional(),
  }),

  answer({ speaker, about, from, to }, context): Answer {
    const { dataset, words, now } = context;
    const rest = {
      ...(about ? { about } : {}),
      ...(from ? { from: dayGiven(from, now) } : {}),
      ...(to ? { to: dayGiven(to, now) } : {}),
    };
    const kinds = ['person', 'organization', 'post'] as const;
    const found = meant(speaker, { kinds }, { command: 'quote', option: 'speaker', given: rest }, context);
    if ('answer' in found) return found.answer;
    const { id } = found.match;
    const name = labelOf(id, context.dataset);
    const sought = (about ?? '').toLowerCase().split(/\s+/).filter(Boolean);
    const quotes = dataset
      .quotesOf(id)
      .filter((quote) => within(quote.date, rest.from, rest.to))
      .filter((quote) => sought.every((word) => `${quote.text} ${quote.context ?? ''}`.toLowerCase().includes(word)))
      .reverse();
    const asked = { speaker: id, ...rest };
    const title = words.tell.quotesOf(name);
    if (quotes.length > 0) return { ...quotesAnswer(title, quotes, dataset, words), asked };
    const remark = { kind: 'remark', prose: text(words.tell.noQuotes(name)) } as const;
    return { title, status: 'abstain', reason: 'not-recorded', asked, records: [], blocks: [remark], followups: [] };
  },
});
