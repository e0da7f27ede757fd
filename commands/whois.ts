// A person, or the holder of a post, as of a day when one is given.
import * as z from 'zod';
import type { Answer } from '#answer/answer.ts';
import { command } from '#core/command.ts';
import { dayGiven, meant, offer } from '#core/meant.ts';
import { option } from '#core/option.ts';
import { personAnswer } from '#tell/person.ts';
import { postAnswer } from '#tell/post.ts';

export default command({
  name: 'whois',
  options: z.object({ person: option.person(), on: option.day().optional() }),

  answer({ person: typed, on }, context): Answer {
    const { dataset, words, now } = context;
    const day = on === undefined ? undefined : dayGiven(on, now);
    const scope = { kinds: ['person', 'post'] as const, ...(day ? { day } : {}) };
    const found = meant(
      typed,
      scope,
      { command: 'whois', option: 'person', ...(day ? { given: { on: day } } : {}) },
      context,
    );
    if ('answer' in found) return found.answer;
    const post = dataset.all.post.get(found.match.id);
    if (post) return postAnswer(post, dataset, words, day);
    const answer = personAnswer(dataset.all.person.get(found.match.id)!, dataset, words, day);
    return {
      ...answer,
      followups: [...offer(found.others.slice(0, 4), 'whois', 'person', context), ...answer.followups],
    };
  },
});
