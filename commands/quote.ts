// What was said, word for word, when and where.
import * as z from 'zod';
import type { Answer } from '#answer/answer.ts';
import { text } from '#answer/answer.ts';
import { within } from '#answer/day.ts';
import { withTime } from '#ask/time/loose-time.ts';
import { command } from '#core/command.ts';
import { parted } from '#core/loose.ts';
import { dayGiven, meant } from '#core/meant.ts';
import { option } from '#core/option.ts';
import { labelOf } from '#dataset/label.ts';
import type { Quote } from '#dataset/other-kinds.ts';
import type { Names } from '#names/names.ts';
import { quotesAnswer } from '#tell/quote.ts';

const SPEAKERS = { kinds: ['person', 'organization', 'post'] } as const;

export default command({
  name: 'quote',
  options: z.object({
    speaker: option.speaker(),
    about: option.text(100).optional(),
    from: option.day().optional(),
    to: option.day().optional(),
  }),

  answer({ speaker, about: sought, ...stretch }, context): Answer {
    const { dataset, words, now } = context;
    const { about: typed = speaker, from, to } = withTime({ about: speaker, ...stretch }, context);
    const days = { ...(from ? { from: dayGiven(from, now) } : {}), ...(to ? { to: dayGiven(to, now) } : {}) };
    const said = (id: string, about: string | undefined): readonly Quote[] =>
      dataset
        .quotesOf(id)
        .filter((quote) => within(quote.date, days.from, days.to))
        .filter((quote) => isAbout(`${quote.text} ${quote.context ?? ''}`, about ?? ''));
    const { name, about } = sought ? { name: typed, about: sought } : spokenOf(typed, said, context.names);
    const rest = { ...(about ? { about } : {}), ...days };
    const found = meant(name, SPEAKERS, { command: 'quote', option: 'speaker', given: rest }, context);
    if ('answer' in found) return found.answer;
    const { id } = found.match;
    const quotes = said(id, about).toReversed();
    const asked = { speaker: id, ...rest };
    const label = labelOf(id, dataset);
    const title = words.tell.quotesOf(label);
    if (quotes.length > 0) return { ...quotesAnswer(title, quotes, dataset, words), asked };
    const remark = { kind: 'remark', prose: text(words.tell.noQuotes(label)) } as const;
    return { title, status: 'abstain', reason: 'not-recorded', asked, records: [], blocks: [remark], followups: [] };
  },
});

/** Who speaks and what about, of loose words: all of them a name, else a name and words that its bearer has said. */
function spokenOf(
  typed: string,
  said: (id: string, about: string) => readonly Quote[],
  names: Names,
): { name: string; about?: string } {
  if (names.resolve(typed, SPEAKERS).kind !== 'none') return { name: typed };
  for (const { name, rest, said: marked } of parted(typed)) {
    const found = names.resolve(name, SPEAKERS);
    const ids =
      found.kind === 'one' ? [found.match.id] : found.kind === 'several' ? found.matches.map((m) => m.id) : [];
    if (ids.length > 0 && (marked || ids.some((id) => said(id, rest).length > 0))) return { name, about: rest };
  }
  return { name: typed };
}

const isAbout = (said: string, about: string): boolean =>
  about
    .toLowerCase()
    .split(/\s+/)
    .every((word) => said.toLowerCase().includes(word.replace(/(?<=..)s$/, '')));
