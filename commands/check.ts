// Is a statement supported, contradicted, disputed or not recorded?
import * as z from 'zod';
import { check } from '#ask/check.ts';
import { command } from '#core/command.ts';
import { option } from '#core/option.ts';

export default command({
  name: 'check',
  options: z.object({ statement: option.text(1200) }),
  answer: ({ statement }, context) => check(statement, context),
});
