// Two people, positions or rounds side by side.
import * as z from 'zod';
import type { Answer } from '#answer/answer.ts';
import { command } from '#core/command.ts';
import { usage } from '#core/grammar.ts';
import { pairIn } from '#core/loose.ts';
import { meant } from '#core/meant.ts';
import { option } from '#core/option.ts';
import { compareAnswer } from '#tell/compare.ts';

const KINDS = ['person', 'post', 'organization', 'event', 'place', 'vessel', 'term', 'position'] as const;

export default command({
  name: 'compare',
  options: z.object({ a: option.about(), with: option.about().optional() }),

  answer({ a: typed, with: other }, context): Answer {
    const [a, b] = other === undefined ? (pairIn(typed, { kinds: KINDS }, context.names) ?? [typed]) : [typed, other];
    const given = b === undefined ? {} : { with: b };
    const first = meant(a, { kinds: KINDS }, { command: 'compare', option: 'a', given }, context);
    if ('answer' in first) return first.answer;
    if (b === undefined)
      return context.words.notice.missing('compare', 'with', usage(context.commands.get('compare')!));
    const { id } = first.match;
    const second = meant(b, { kinds: KINDS }, { command: 'compare', option: 'with', given: { a: id } }, context);
    if ('answer' in second) return second.answer;
    return compareAnswer(id, second.match.id, context.dataset, context.words);
  },
});
