// What only Slack needs words for: its modals, its home, its shortcuts, and what its admins read.
export const slackWords = {
  cut: 'The rest does not fit into one message here.',
  search: 'Look something up',
  searchHint: 'A person, body, place, event, term, vessel …',
  home: 'Backchannel',
  standing: 'What channels here receive',
  noStanding: 'No channel of this workspace receives digests yet: /digest subscribe in a channel sets one up.',
  paused: 'paused',
  submit: 'Send',
  close: 'Close',
  notYours: 'Only the person who asked can delete this answer.',
  oldButton: 'This button is no longer known here. Ask again with the command.',
  noFile: 'The file could not be sent. Open a conversation with the app, and ask again.',
  explainNames: 'Explain names',
  explainHint: 'Who and what is named in this message?',
  sorry: (id: string) => `Sorry, that went wrong. This is our mistake, not yours; it has been logged under ${id}.`,
  /** The manifest: what admins read when they install the app. */
  shortDescription: 'Answers about the Iran–US nuclear talks, each with its sources',
  longDescription:
    'Backchannel answers questions about the Iran–US nuclear talks: who somebody is, what happened when, who wants what, what was said. Nothing is said without saying who said it: every answer names its sources, shows conflicting reports side by side, and says so where the record is silent. It can also send digests of what is new to a channel.',
  umbrella: 'Every command of Backchannel, for workspaces where the short name is taken',
} as const;
