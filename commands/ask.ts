// A free question, answered from the record or honestly refused.
import * as z from 'zod';
import { ask } from '#ask/ask.ts';
import { command } from '#core/command.ts';
import { option } from '#core/option.ts';

export default command({
  name: 'ask',
  options: z.object({ question: option.text(1200) }),
  answer: ({ question }, context) => ask(question, context),
});
