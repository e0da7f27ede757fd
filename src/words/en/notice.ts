// The bot about itself: what it could not read, does not have, or may not do. Each is an answer, never an error message.
import { type Answer, type Block, type Choice, prose, strong, text } from '#answer/answer.ts';

/** What an option wants, in words; the shape is `OptionMeta` of core, of which words know only this much. */
type Wanted = {
  readonly kind: string;
  readonly choices?: readonly string[];
  readonly least?: number;
  readonly most?: number;
  readonly max?: number;
};

const remark = (sentence: string): Block => ({ kind: 'remark', prose: text(sentence) });

const notice = (title: string, ...sentences: readonly string[]): Answer => ({
  title,
  status: 'notice',
  records: [],
  blocks: sentences.map(remark),
  followups: [],
});

const wants = (wanted: Wanted): string => {
  switch (wanted.kind) {
    case 'day':
      return 'a day such as 2026-02-10, a month such as 2026-02, or a year';
    case 'choice':
      return `one of: ${wanted.choices?.join(', ')}`;
    case 'whole':
      return `a whole number from ${wanted.least} to ${wanted.most}`;
    case 'flag':
      return 'true or false';
    case 'zone':
      return 'a time zone such as Asia/Muscat or Europe/London';
    case 'rhythm':
      return '"hourly", "daily 09:00", "weekdays 09:00", "mon,thu 18:30" or a five-field cron line';
    case 'text':
      return `a text of at most ${wanted.max} characters`;
    default:
      return 'a name, in any spelling, of at most 200 characters';
  }
};

const clip = (typed: string): string => (typed.length > 80 ? `${typed.slice(0, 77)}…` : typed);

const KIND = {
  person: 'person',
  organization: 'body',
  post: 'post',
  event: 'event',
  place: 'place',
  vessel: 'vessel',
  quote: 'quote',
  position: 'position',
  term: 'term',
  review: 'review',
} as const;

/** "party or person" where bodies are meant, too: sides and offices are parties. */
const kindsSaid = (kinds: readonly string[]): string =>
  kinds.length === 0 || kinds.length > 4
    ? 'record'
    : kinds.includes('person') && kinds.includes('organization')
      ? 'party or person'
      : KIND[kinds[0] as keyof typeof KIND];

export const noticeWords = {
  noCommand: (name: string, near?: string) =>
    notice(
      'No such command',
      `There is no /${clip(name)}.${near ? ` Did you mean /${near}?` : ''} /help lists them all.`,
    ),
  managersOnly: (name: string) =>
    notice('Not allowed here', `/${name} is for those who manage this channel or server.`),
  tooMany: () =>
    notice('One moment, please', 'You have asked very much in a short time. Please ask again in a minute.'),
  noOption: (command: string, name: string, usage: string) =>
    notice(`Cannot read /${command}`, `/${command} has no option "${clip(name)}".`, `Usage: ${usage}`),
  missing: (command: string, name: string, usage: string) =>
    notice(`Cannot read /${command}`, `/${command} needs ${name}.`, `Usage: ${usage}`),
  wrong: (command: string, name: string, typed: string, wanted: Wanted, usage: string) =>
    notice(
      `Cannot read /${command}`,
      `${name} cannot be "${clip(typed)}": it takes ${wants(wanted)}.`,
      `Usage: ${usage}`,
    ),
  bug: (id: string): Answer => ({
    ...notice('Sorry, that went wrong', `This is our mistake, not yours. It has been logged under ${id}.`),
    status: 'error',
  }),
  whichOne: (typed: string, choices: readonly Choice[]): Answer => ({
    title: `Which "${clip(typed)}"?`,
    status: 'choices',
    records: choices.map((choice) => choice.id),
    blocks: [remark('More than one record fits. Which is meant?'), { kind: 'choices', choices }],
    followups: [],
  }),
  eventsNaming: (typed: string) => `Events that name ${clip(typed)}`,
  notInRecord: (typed: string, kinds: readonly string[], nearest: readonly Choice[]): Answer => ({
    title: 'Not in the record',
    status: 'abstain',
    reason: 'not-recorded',
    records: [],
    blocks: [
      {
        kind: 'remark',
        prose: prose('No ', kindsSaid(kinds), ' goes by ', strong(clip(typed)), ' here.'),
      },
      ...(nearest.length > 0
        ? [remark('Nearest names in the record:'), { kind: 'choices', choices: nearest } as const]
        : []),
    ],
    followups: [],
  }),
  /** A line that cannot be read, with the usage of its command. */
  unreadable: {
    noCommand: (name: string, near?: string) =>
      `No such command: ${clip(name)}${near ? `. Did you mean "${near}"?` : ''}`,
    noOption: (command: string, name: string, near?: string) =>
      `/${command} has no option "${clip(name)}"${near ? `. Did you mean "${near}:"?` : ''}`,
    missing: (command: string, name: string) => `/${command} needs ${name}`,
    wrong: (name: string, typed: string, wanted: Wanted) =>
      `${name} cannot be "${clip(typed)}": it takes ${wants(wanted)}`,
    twice: (command: string, name: string) => `/${command} was given ${name}: twice`,
    loose: (command: string, loose: string) => `/${command} cannot place these words: "${clip(loose)}"`,
    tooLong: (most: number) => `The line is longer than ${most} characters`,
  },
} as const;

export { notice };
