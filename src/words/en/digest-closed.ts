// What is said where digests cannot be posted: why, and what would mend it.
import { type Answer, type Block, type Line, text } from '#answer/answer.ts';
import { trouble } from './digest-time.ts';
import { notice } from './notice.ts';

type Somewhere = { readonly platform: string; readonly lacks?: readonly string[] };

/** Why we cannot post, and what would mend it. */
const cannotPost = (why: keyof typeof trouble, { platform, lacks = [] }: Somewhere): string[] => {
  if (lacks.length > 0)
    return [
      `I cannot post in this channel: here I lack ${lacks.map((name) => `“${name}”`).join(' and ')}.`,
      'In the settings of the channel, under Permissions, allow it to my role.',
    ];
  const mend: Partial<Record<typeof why, string>> = {
    'channel-archived': 'Unarchive it first.',
    'bot-removed': 'Somebody who manages it must install me again.',
    ...(platform === 'slack'
      ? {
          'not-in-channel': 'Type /invite @Backchannel here.',
          'channel-gone':
            'If it is a private channel, type /invite @Backchannel here; between people alone I cannot post.',
          'not-allowed': 'An owner of the workspace can allow me to post here.',
        }
      : {
          'not-in-channel': 'In the settings of the channel, under Permissions, allow “View Channel” to my role.',
          'not-allowed': 'In the settings of the channel, under Permissions, allow “Send Messages” to my role.',
        }),
  };
  return [`I cannot post in this channel, because ${trouble[why]}.`, ...(mend[why] ? [mend[why]] : [])];
};

export const digestClosedWords = {
  cannotPost: (why: keyof typeof trouble, where: Somewhere, again: Line): Answer => ({
    ...notice(
      'I cannot post here yet',
      ...cannotPost(why, where),
      'Nothing was changed. Once it is put right, ask again.',
    ),
    followups: [{ label: 'Ask again', question: again }],
  }),
  cannotPostNow: (why: keyof typeof trouble, where: Somewhere): Block => ({
    kind: 'remark',
    prose: text(cannotPost(why, where).join(' ')),
  }),
} as const;
