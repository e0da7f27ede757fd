// Events in order of time: of anybody or anything, of any stretch, of any topic.
import * as z from 'zod';
import type { Answer } from '#answer/answer.ts';
import { withTime } from '#ask/time/loose-time.ts';
import { command } from '#core/command.ts';
import { filterGiven } from '#core/filter.ts';
import { option } from '#core/option.ts';
import { timelineOptions } from '#core/timeline-options.ts';
import { timelineAnswer } from '#tell/timeline.ts';

export default command({
  name: 'timeline',
  audience: 'channel',
  options: z.object({ ...timelineOptions(), picture: option.flag().optional() }),

  answer({ picture, ...given }, context): Answer {
    const read = filterGiven(withTime(given, context), 'timeline', context);
    if ('answer' in read) return read.answer;
    const { filter, asked, title } = read;
    return timelineAnswer(
      {
        title,
        asked: { ...asked, ...(picture ? { picture: 'true' } : {}) },
        filter,
        newestFirst: given.order === 'newest',
        picture: picture ?? false,
        page: context.page,
      },
      context.dataset,
      context.words,
    );
  },
});
