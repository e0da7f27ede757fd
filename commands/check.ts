// Is a statement supported, contradicted, disputed or not recorded?
import * as z from 'zod';
import { command } from '#core/command.ts';
import { later } from '#core/later.ts';
import { option } from '#core/option.ts';

const room = later(() => import('#ask/check.ts'));

export default command({
  name: 'check',
  options: z.object({ statement: option.text(1200) }),
  answer: ({ statement }, context) => room(({ check }) => check(statement, context)),
});
