// What each command and option is for, as shown by /help, Discord, Slack and the page; every example is run by a test.
type CommandWords = {
  /** At most 100 characters: Discord's limit on a description. */
  readonly summary: string;
  readonly options: Readonly<Record<string, string>>;
  readonly examples: readonly string[];
};

export const commandWords: Readonly<Record<string, CommandWords>> = {
  whois: {
    summary: 'Who is this person, and what offices have they held?',
    options: {
      person: 'A name in any spelling or script, or a post such as "iran fm"',
      on: 'As of this day, month or year',
    },
    examples: ['/whois Larijani', '/whois iran fm on:2014-06-01', '/whois علی لاریجانی'],
  },
  timeline: {
    summary: 'Events in order of time, with their sources',
    options: {
      about: 'A person, body, place, vessel or words',
      from: 'First day, month or year',
      to: 'Last day, month or year',
      topic: 'Only this topic',
      type: 'Only this kind of event',
      order: 'Oldest or newest first',
      picture: 'Draw it as well',
    },
    examples: [
      '/timeline Larijani',
      '/timeline from:2026-02-01 to:2026-02-28',
      '/timeline topic:snapback order:newest',
    ],
  },
  event: {
    summary: 'One event: what, who, where, sources, conflicting reports',
    options: { event: 'Its id, or words of it' },
    examples: ['/event 2026-02-10-larijani-muscat-visit', '/event Larijani visits Muscat'],
  },
  rounds: {
    summary: 'Every round of talks: date, venue, format, delegations, mediator, outcome',
    options: { year: 'Only this year', picture: 'Draw it as well' },
    examples: ['/rounds', '/rounds year:2026'],
  },
  position: {
    summary: 'Who wants what, as of when, and how it changed',
    options: { holder: 'A person or body', issue: 'Only this issue', on: 'As of this day' },
    examples: ['/position Iran', '/position Netanyahu issue:missiles'],
  },
  quote: {
    summary: 'What was said, word for word, when and where',
    options: { speaker: 'Who said it', about: 'Words in it or about it', from: 'First day', to: 'Last day' },
    examples: ['/quote Baghaei', '/quote Araghchi about:missiles from:2026-02-01'],
  },
  term: {
    summary: 'What a word of the field means',
    options: { term: 'The word' },
    examples: ['/term snapback', '/term JCPOA'],
  },
  place: {
    summary: 'A place in the record',
    options: { place: 'Its name' },
    examples: ['/place Muscat', '/place Natanz'],
  },
  body: {
    summary: 'A ministry, agency, council, company or other body',
    options: { organization: 'Its name or abbreviation' },
    examples: ['/body SNSC', '/body IAEA'],
  },
  vessel: {
    summary: 'A ship, aircraft or drone in the record',
    options: { vessel: 'Its name' },
    examples: ['/vessel Abraham Lincoln', '/vessel Stena Imperative'],
  },
  compare: {
    summary: 'Two people, positions or rounds side by side',
    options: { a: 'The first', with: 'The second' },
    examples: ['/compare Larijani with:Ahmadian', '/compare Araghchi with:Zarif'],
  },
  ask: {
    summary: 'A free question, answered from the record or honestly refused',
    options: { question: 'The question, as you would put it' },
    examples: ['/ask how long did Larijani meet the Sultan?', '/ask who was foreign minister of Iran in 2003'],
  },
  check: {
    summary: 'Is a statement supported, contradicted, disputed or not recorded?',
    options: { statement: 'The statement' },
    examples: ['/check Larijani visited Oman on 5 March 2024', '/check Oman mediated the talks in Muscat'],
  },
  explain: {
    summary: 'Who and what is named in a text',
    options: { text: 'The text', on: 'The day it is from' },
    examples: ['/explain Araghchi met Witkoff in Muscat', '/explain "Zarif spoke in Vienna" on:2015-07-14'],
  },
  source: {
    summary: 'A publisher or page: who owns it, what rests on it',
    options: { source: 'A publisher, or publisher/page' },
    examples: ['/source IRNA', '/source founding-article'],
  },
  export: {
    summary: 'Any timeline as a file',
    options: {
      about: 'A person, body, place, vessel or words',
      as: 'The kind of file',
      from: 'First day, month or year',
      to: 'Last day, month or year',
      topic: 'Only this topic',
      type: 'Only this kind of event',
      order: 'Oldest or newest first',
    },
    examples: ['/export as:csv from:2026-02-01 to:2026-02-28', '/export Larijani as:ics'],
  },
  help: {
    summary: 'The commands, with examples that run',
    options: { command: 'One command' },
    examples: ['/help', '/help timeline'],
  },
};
