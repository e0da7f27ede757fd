// A body of the record.
import * as z from 'zod';
import { command } from '#core/command.ts';
import { meant, offer } from '#core/meant.ts';
import { option } from '#core/option.ts';
import { bodyAnswer } from '#tell/other.ts';

export default command({
  name: 'body',
  options: z.object({ organization: option.body() }),

  answer({ organization: typed }, context) {
    const found = meant(typed, { kinds: ['organization'] }, { command: 'body', option: 'organization' }, context);
    if ('answer' in found) return found.answer;
    const answer = bodyAnswer(context.dataset.all.organization.get(found.match.id)!, context.dataset, context.words);
    return {
      ...answer,
      followups: [...answer.followups, ...offer(found.others.slice(0, 3), 'body', 'organization', context)],
    };
  },
});
