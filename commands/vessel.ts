// A vessel of the record.
import * as z from 'zod';
import { command } from '#core/command.ts';
import { meant, offer } from '#core/meant.ts';
import { option } from '#core/option.ts';
import { vesselAnswer } from '#tell/other.ts';

export default command({
  name: 'vessel',
  options: z.object({ vessel: option.vessel() }),

  answer({ vessel: typed }, context) {
    const found = meant(typed, { kinds: ['vessel'] }, { command: 'vessel', option: 'vessel' }, context);
    if ('answer' in found) return found.answer;
    const answer = vesselAnswer(context.dataset.all.vessel.get(found.match.id)!, context.dataset, context.words);
    return {
      ...answer,
      followups: [...answer.followups, ...offer(found.others.slice(0, 3), 'vessel', 'vessel', context)],
    };
  },
});
