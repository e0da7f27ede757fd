// How a post is told: who holds it, who held it, as of a day when one is given.
import type { Answer, Day } from '#answer/answer.ts';
import { text } from '#answer/answer.ts';
import { within } from '#answer/day.ts';
import type { Dataset } from '#dataset/dataset.ts';
import { endOf, startOf } from '#dataset/dataset.ts';
import type { Post } from '#dataset/organization.ts';
import type { Words } from '#words/en.ts';
import { tellDoubt } from './claims.ts';
import { holderFacts } from './other.ts';

export function postAnswer(post: Post, dataset: Dataset, words: Words, on?: Day): Answer {
  const all = dataset.holdersOf(post.id);
  const holders = on ? all.filter(({ membership: m }) => within(on, startOf(m), endOf(m))) : all;
  const people = [...new Set(holders.map(({ person }) => person.id))];
  return {
    title: post.name,
    status: holders.length > 0 ? 'answer' : 'abstain',
    ...(holders.length > 0 ? {} : { reason: 'not-recorded' as const }),
    asked: { person: post.id, ...(on ? { on } : {}) },
    records: [...people, post.id],
    blocks: [
      ...holderFacts(post, [...holders].reverse(), dataset, words),
      ...(holders.length > 0 ? [] : [{ kind: 'remark', prose: text(words.tell.noHolder(post.name)) } as const]),
      ...tellDoubt(post, words),
    ],
    followups: people.slice(-4).flatMap((id) => {
      const person = dataset.all.person.get(id);
      return person ? [{ label: person.name, question: { command: 'whois', given: { person: id } } }] : [];
    }),
  };
}
