// "Soleimani of the Quds Force": of those who share a name, the ones who had a post in the body that stands behind it.

import type { Index } from '#ask/record/index-of-record.ts';
import { tenuresOf } from '#ask/record/tenure.ts';
import { type Word, wordsOf } from '#ask/text/plain.ts';
import type { Link } from './linker.ts';

/** A shared name narrowed by the body behind it; as it is where no bearer, or each of them, belongs to it. */
export function ofBody(link: Link, all: readonly Link[], words: readonly Word[], index: Index): Link {
  const { person } = index.dataset.all;
  if (link.ids.length < 2 || !link.ids.every((id) => person.has(id)) || words[link.to]?.plain !== 'of') return link;
  const at = words[link.to + 1]?.plain === 'the' ? link.to + 2 : link.to + 1;
  const body = all.find(({ from }) => from === at);
  const belongs = (id: string): boolean =>
    tenuresOf(person.get(id)!).some(
      ({ membership }) => membership.post !== undefined && isOf(membership.post, body, words[at], index),
    );
  const ids = link.ids.filter(belongs);
  return ids.length > 0 ? { ...link, ids } : link;
}

/** Whether a post is one of a body, or where the body has no record, has the word for it in its name: "of the judiciary". */
function isOf(id: string, body: Link | undefined, word: Word | undefined, { dataset }: Index): boolean {
  const post = dataset.all.post.get(id);
  if (!post) return false;
  if (body) return body.ids.some((one) => one === post.organization);
  const organization = dataset.all.organization.get(post.organization ?? '')?.name ?? '';
  return word !== undefined && wordsOf(`${post.name} ${organization}`).some(({ stem }) => stem === word.stem);
}
