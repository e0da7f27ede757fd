// A place of the record.
import * as z from 'zod';
import { command } from '#core/command.ts';
import { meant, offer } from '#core/meant.ts';
import { option } from '#core/option.ts';
import { placeAnswer } from '#tell/other.ts';

export default command({
  name: 'place',
  options: z.object({ place: option.place() }),

  answer({ place: typed }, context) {
    const found = meant(typed, { kinds: ['place'] }, { command: 'place', option: 'place' }, context);
    if ('answer' in found) return found.answer;
    const answer = placeAnswer(context.dataset.all.place.get(found.match.id)!, context.dataset, context.words);
    return {
      ...answer,
      followups: [...answer.followups, ...offer(found.others.slice(0, 3), 'place', 'place', context)],
    };
  },
});
