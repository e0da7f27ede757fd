// A free question, answered from the record or honestly refused.
import * as z from 'zod';
import { command } from '#core/command.ts';
import { option } from '#core/option.ts';

export default command({
  name: 'ask',
  options: z.object({ question: option.text(1200) }),
  // Loaded when first asked, as it is a third of the house: a start does not wait for it (src/warm-up.ts).
  answer: async ({ question }, context) => (await import('#ask/ask.ts')).ask(question, context),
});
