// A person, or the holder of a post, as of a day when one is given.
import * as z from 'zod';
import { type Answer, text } from '#answer/answer.ts';
import { command } from '#core/command.ts';
import { dayGiven, meant, offer } from '#core/meant.ts';
import { option } from '#core/option.ts';
import { networkAnswer } from '#tell/network.ts';
import { personAnswer } from '#tell/person.ts';
import { postAnswer } from '#tell/post.ts';

export default command({
  name: 'whois',
  options: z.object({ person: option.person(), on: option.day().optional(), picture: option.flag().optional() }),

  answer({ person: typed, on, picture }, context): Answer {
    const { dataset, words, now } = context;
    const day = on === undefined ? undefined : dayGiven(on, now);
    const scope = { kinds: ['person', 'post'] as const, ...(day ? { day } : {}) };
    const given = { ...(day ? { on: day } : {}), ...(picture ? { picture: 'true' } : {}) };
    const found = meant(typed, scope, { command: 'whois', option: 'person', given }, context);
    if ('answer' in found) return found.answer;
    const post = dataset.all.post.get(found.match.id);
    if (post) {
      const answer = postAnswer(post, dataset, words, day);
      const remark = { kind: 'remark', prose: text(words.tell.network.notOfPosts) } as const;
      return picture ? { ...answer, blocks: [...answer.blocks, remark] } : answer;
    }
    const person = dataset.all.person.get(found.match.id)!;
    const plain = personAnswer(person, dataset, words, day);
    const answer = picture ? networkAnswer(person, plain, dataset, words, day) : plain;
    const held = found.match.past && dataset.all.post.get(found.match.post ?? '');
    return {
      ...answer,
      blocks: held
        ? [{ kind: 'remark', prose: text(words.tell.heldBefore(held.name, person.name)) }, ...answer.blocks]
        : answer.blocks,
      followups: [...offer(found.others.slice(0, 4), 'whois', 'person', context), ...answer.followups],
    };
  },
});
