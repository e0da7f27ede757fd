// A free question, answered from the record or honestly refused.
import * as z from 'zod';
import { command } from '#core/command.ts';
import { later } from '#core/later.ts';
import { option } from '#core/option.ts';

// A third of the house: a start does not wait for it (src/warm-up.ts).
const room = later(() => import('#ask/ask.ts'));

export default command({
  name: 'ask',
  options: z.object({ question: option.text(1200) }),
  answer: ({ question }, context) => room(({ ask }) => ask(question, context)),
});
