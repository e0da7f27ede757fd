// A term of the record.
import * as z from 'zod';
import { command } from '#core/command.ts';
import { meant, offer } from '#core/meant.ts';
import { option } from '#core/option.ts';
import { termAnswer } from '#tell/other.ts';

export default command({
  name: 'term',
  options: z.object({ term: option.term() }),

  answer({ term: typed }, context) {
    const found = meant(typed, { kinds: ['term'] }, { command: 'term', option: 'term' }, context);
    if ('answer' in found) return found.answer;
    const answer = termAnswer(context.dataset.all.term.get(found.match.id)!, context.dataset, context.words);
    return { ...answer, followups: [...answer.followups, ...offer(found.others.slice(0, 3), 'term', 'term', context)] };
  },
});
