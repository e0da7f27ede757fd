// One event, by id or words.
import * as z from 'zod';
import { command } from '#core/command.ts';
import { meant, offer } from '#core/meant.ts';
import { option } from '#core/option.ts';
import { eventAnswer } from '#tell/event.ts';

export default command({
  name: 'event',
  options: z.object({ event: option.event() }),

  answer({ event: typed }, context) {
    const found = meant(typed, { kinds: ['event'] }, { command: 'event', option: 'event' }, context);
    if ('answer' in found) return found.answer;
    const answer = eventAnswer(context.dataset.all.event.get(found.match.id)!, context.dataset, context.words);
    return {
      ...answer,
      followups: [...answer.followups, ...offer(found.others.slice(0, 2), 'event', 'event', context)],
    };
  },
});
