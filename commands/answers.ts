// Who sees answers in this channel: its managers' choice, which an asker can still change for one answer.
import * as z from 'zod';
import { command } from '#core/command.ts';
import { option } from '#core/option.ts';
import { SEEN_BY, seenBy } from '#digest/answer-seen.ts';
import { deskOf } from '#digest/memory.ts';

export default command({
  name: 'answers',
  access: 'manager',
  options: z.object({ for: option.choice(SEEN_BY) }),
  async answer({ for: who }, context) {
    const desk = await deskOf(context);
    return 'answer' in desk ? desk.answer : seenBy(who, desk);
  },
});
