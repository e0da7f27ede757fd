// English, the measure: every other language satisfies its type.
import { answersWords } from './en/answers.ts';
import { askWords } from './en/ask.ts';
import { commandWords } from './en/commands.ts';
import { digestWords } from './en/digest.ts';
import { discordWords } from './en/discord.ts';
import { fileWords } from './en/file.ts';
import { noticeWords } from './en/notice.ts';
import { privacyWords } from './en/privacy.ts';
import { slackWords } from './en/slack.ts';
import { tellWords } from './en/tell.ts';
import { webWords } from './en/web.ts';

export const en = {
  locale: 'en-GB',
  sources: 'Sources',
  /** What a screen reader says of a mark. */
  source: (mark: number) => `Source ${mark}`,
  choicesHint: 'Ask again with one of these:',
  next: 'Ask next',
  page: {
    of: (number: number, of: number) => `Page ${number} of ${of}`,
    previous: '◀ Previous',
    next: 'Next ▶',
  },
  /** The line under every answer. */
  asOf: (day: string, version: string) => `Record as of ${day} · data ${version}`,
  reading: (reading: string) => `How I read it: ${reading}`,
  reportsDiffer: (about: string) => `Reports differ: ${about}`,
  preferred: 'preferred',
  deprecated: 'set aside',
  because: (why: string) => `because: ${why}`,
  flag: { disputed: 'disputed', unconfirmed: 'unconfirmed', deprecated: 'set aside', corrected: 'corrected' },
  footnote: {
    digest: 'a copy or digest',
    readAt: 'read at',
    wire: (agency: string) => `text of ${agency}`,
    undated: 'no date shown',
  },
  image: 'picture',
  topics: {
    talks: 'Talks',
    mediation: 'Mediation',
    enrichment: 'Enrichment',
    inspections: 'Inspections',
    sanctions: 'Sanctions',
    snapback: 'Snapback',
    missiles: 'Missiles',
    military: 'Military posture',
    war: 'War',
    ceasefire: 'Ceasefire',
    hormuz: 'Strait of Hormuz',
    regional: 'Region',
    domestic: 'Inside Iran',
    prisoners: 'Prisoners',
    'united-nations': 'United Nations',
  },
  digest: digestWords,
  file: fileWords,
  share: 'Share in channel',
  remove: 'Delete',
  terminal: {
    welcome:
      'Backchannel. Type a command such as "whois Larijani" or "ask who mediates?"; "help" lists them, "exit" leaves.',
    prompt: '> ',
    usage:
      'Usage: npm run -s bot -- <command> [options], e.g. npm run -s bot -- whois Larijani (npm run -s bot -- help lists them)',
  },
  help: {
    title: 'Backchannel',
    promise:
      'Ask about the Iran–US nuclear talks. Nothing is said without saying who said it; where sources disagree both stand; where the record is silent it says so.',
    more: '/help and a command shows its options and examples.',
    all: 'help lists all commands.',
    usage: 'Usage: ',
    example: 'Example: ',
    first: [
      { command: 'whois', given: { person: 'Larijani' } },
      { command: 'ask', given: { question: 'how long did Larijani meet the Sultan?' } },
      { command: 'rounds', given: { year: '2026' } },
    ],
  },
  discord: discordWords,
  notice: noticeWords,
  privacy: privacyWords,
  tell: tellWords,
  ask: askWords,
  answers: answersWords,
  commands: commandWords,
  slack: slackWords,
  web: webWords,
} as const;

/** Any language of the house: the same tree, other strings. */
export type Words = Widen<typeof en>;
type Widen<T> = T extends string
  ? string
  : T extends (...args: infer A) => infer R
    ? (...args: A) => R
    : { readonly [K in keyof T]: Widen<T[K]> };
