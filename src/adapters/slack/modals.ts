// The shape every modal of ours has.
import type { KnownBlock, ModalView } from '@slack/types';
import { short } from '#render/slack-text.ts';
import type { Words } from '#words/en.ts';

/** A modal of at most 100 blocks under a title of at most 24 characters. */
export const modal = (title: string, blocks: readonly KnownBlock[], words: Words): ModalView => ({
  type: 'modal',
  callback_id: 'answer',
  title: { type: 'plain_text', text: short(title, 24), emoji: false },
  close: { type: 'plain_text', text: short(words.slack.close, 24), emoji: false },
  blocks: blocks.slice(0, 100),
});
