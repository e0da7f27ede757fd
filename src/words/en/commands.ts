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
      picture: 'Draw who met whom',
    },
    examples: [
      '/whois Larijani',
      '/whois iran fm on:2014-06-01',
      '/whois علی لاریجانی',
      '/whois Araghchi picture:true',
    ],
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
      '/timeline Hormuz in March 2026',
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
    examples: ['/position Iran', '/position enrichment Iran', '/position Netanyahu issue:missiles'],
  },
  quote: {
    summary: 'What was said, word for word, when and where',
    options: { speaker: 'Who said it', about: 'Words in it or about it', from: 'First day', to: 'Last day' },
    examples: ['/quote Baghaei', '/quote Vance on Iran', '/quote Araghchi about:missiles from:2026-02-01'],
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
    summary: 'Two people, rounds, positions or sides of the talks side by side',
    options: { a: 'The first', with: 'The second' },
    examples: [
      '/compare Larijani with:Ahmadian',
      '/compare Witkoff and Araghchi',
      '/compare Iran and the US on enrichment',
    ],
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
  privacy: { summary: 'What is remembered, for how long, and how it is deleted', options: {}, examples: ['/privacy'] },
  help: {
    summary: 'The commands, with examples that run',
    options: { command: 'One command' },
    examples: ['/help', '/help timeline'],
  },
  answers: {
    summary: 'Who sees answers in this channel: everyone, or the asker alone',
    options: { for: 'everyone, the asker alone, or as usual' },
    examples: ['/answers for:asker', '/answers for:usual'],
  },
  'digest subscribe': {
    summary: 'Send this channel a digest of what is newly recorded, corrections first',
    options: {
      rhythm: 'hourly, daily 09:00, weekdays 09:00, mon,thu 18:30, or a five-field cron line',
      zone: 'The time zone of the rhythm, such as Asia/Muscat',
      about: 'Only what names this person, body, place or vessel, or says these words',
      with: 'A second one to look for',
      place: 'Only what happens here',
      topic: 'Only this topic',
      type: 'Only this kind of event',
      match: 'Whether all of these must fit, or any of them',
      quiet: 'Days on which nothing is sent: fri,sat or 2026-12-24..2027-01-02',
      'nothing-new': 'What to do when nothing is new: stay silent, say so, or tell of this day in other years',
      cap: 'At most so many lines each time; the rest waits',
      since: 'Tell also what happened from this day on',
    },
    examples: [
      '/digest subscribe weekdays 09:00 zone:Asia/Muscat',
      '/digest subscribe mon,thu 18:30 zone:Europe/London about:Araghchi topic:enrichment match:any',
      '/digest subscribe rhythm:"0 7 * * *" zone:America/New_York nothing-new:on-this-day quiet:sat,sun',
    ],
  },
  'digest list': {
    summary: 'The digests of this channel: whose, how they fare, last and next run',
    options: {},
    examples: ['/digest list'],
  },
  'digest show': {
    summary: 'One digest: its settings, its last and next runs',
    options: { digest: 'Its id; not needed when the channel has only one' },
    examples: ['/digest show'],
  },
  'digest preview': {
    summary: 'What the next digest would say if it came now; nothing is sent',
    options: { digest: 'Its id; not needed when the channel has only one' },
    examples: ['/digest preview'],
  },
  'digest pause': {
    summary: 'Send nothing until it is resumed; what is recorded meanwhile waits',
    options: { digest: 'Its id; not needed when the channel has only one' },
    examples: ['/digest pause'],
  },
  'digest resume': {
    summary: 'Go on with a digest that was paused or has ended',
    options: { digest: 'Its id; not needed when the channel has only one' },
    examples: ['/digest resume'],
  },
  'digest remove': {
    summary: 'Send this digest no more',
    options: { digest: 'Its id; not needed when the channel has only one' },
    examples: ['/digest remove'],
  },
  'digest log': {
    summary: 'Who did what with the digests of this channel, and when',
    options: {},
    examples: ['/digest log'],
  },
  'digest why': {
    summary: 'Every stage of one run, or where one record stands in this channel',
    options: { about: 'A digest, one of its runs, or an event, quote or position' },
    examples: ['/digest why 2026-02-10-larijani-muscat-visit'],
  },
};
