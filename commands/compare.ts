// Two people, positions or rounds side by side.
import * as z from 'zod';
import type { Answer } from '#answer/answer.ts';
import { command } from '#core/command.ts';
import { meant } from '#core/meant.ts';
import { option } from '#core/option.ts';
import { compareAnswer } from '#tell/compare.ts';

const KINDS = ['person', 'post', 'organization', 'event', 'place', 'vessel', 'term', 'position'] as const;

export default command({
  name: 'compare',
  options: z.object({ a: option.about(), with: option.about() }),

  answer({ a, with: b }, context): Answer {
    const first = meant(a, { kinds: KINDS }, { command: 'compare', option: 'a', given: { with: b } }, context);
    if ('answer' in first) return first.answer;
    const { id } = first.match;
    const second = meant(b, { kinds: KINDS }, { command: 'compare', option: 'with', given: { a: id } }, context);
    if ('answer' in second) return second.answer;
    return compareAnswer(id, second.match.id, context.dataset, context.words);
  },
});
