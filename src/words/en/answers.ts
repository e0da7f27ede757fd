// Who sees answers in a channel.
import { notice } from './notice.ts';

const SETS = {
  everyone:
    'From now on everyone in this channel sees the answers asked for here; private:true keeps one to the asker.',
  asker: 'From now on answers asked for in this channel are for the asker alone, who can share them.',
  usual:
    'From now on each command answers here as it does elsewhere: timelines and rounds to everyone, other look-ups to the asker.',
} as const;

export const answersWords = {
  did: 'chose who sees answers:',
  set: (who: keyof typeof SETS) => notice('Answers in this channel', SETS[who]),
} as const;
