// A person, or the holder of a post, as of a day when one is given.
import * as z from 'zod';
import { type Answer, text } from '#answer/answer.ts';
import { command } from '#core/command.ts';
import { dayGiven, meant, offer } from '#core/meant.ts';
import { option } from '#core/option.ts';
import type { Match } from '#names/names.ts';
import { networkAnswer } from '#tell/network.ts';
import { personAnswer } from '#tell/person.ts';
import { postAnswer } from '#tell/post.ts';

/** Whether Latin letters were taken for a name that is not written so in the record: others may bear it. */
const isGuess = ({ how, script, score }: Match): boolean =>
  script === undefined && score < 1 && (how.includes('typo') || how.includes('spelling'));

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
    const remarks = [
      ...(isGuess(found.match) ? [words.tell.closeTo(typed, person.name)] : []),
      ...(held ? [words.tell.heldBefore(held.name, person.name)] : []),
    ];
    return {
      ...answer,
      blocks: [...remarks.map((says) => ({ kind: 'remark', prose: text(says) }) as const), ...answer.blocks],
      followups: [...offer(found.others.slice(0, 4), 'whois', 'person', context), ...answer.followups],
    };
  },
});
