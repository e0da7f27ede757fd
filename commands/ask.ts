// A free question, answered from the record or honestly refused.
import * as z from 'zod';
import { command } from '#core/command.ts';
import { inSteps, later } from '#core/later.ts';
import { option } from '#core/option.ts';

// A third of the house: a start does not wait for it (src/warm-up.ts).
const room = later(async () => ({ ...(await import('#ask/ask.ts')), ...(await import('#ask/record/prepare.ts')) }));

export default command({
  name: 'ask',
  options: z.object({ question: option.text(1200) }),
  answer: ({ question }, context) =>
    room(({ ask, prepare }) => {
      // Whoever asks before the start has made all that is needed waits for it, and nobody else does.
      const made = inSteps(() => prepare(context));
      return made ? made.then(() => ask(question, context)) : ask(question, context);
    }),
});
