// Is a statement supported, contradicted, disputed or not recorded?
import * as z from 'zod';
import { command } from '#core/command.ts';
import { option } from '#core/option.ts';

export default command({
  name: 'check',
  options: z.object({ statement: option.text(1200) }),
  // Loaded when first asked, as /ask is.
  answer: async ({ statement }, context) => (await import('#ask/check.ts')).check(statement, context),
});
