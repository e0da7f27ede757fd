// What is stored, for how long, and how it is deleted.
import * as z from 'zod';
import { text } from '#answer/answer.ts';
import { command } from '#core/command.ts';

export default command({
  name: 'privacy',
  options: z.object({}),

  answer: (_, { words }) => ({
    title: words.privacy.title,
    status: 'notice',
    records: [],
    blocks: words.privacy.sentences.map((sentence) => ({ kind: 'remark', prose: text(sentence) }) as const),
    followups: [],
  }),
});
