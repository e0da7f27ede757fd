// What is remembered of people, for how long, and how it is deleted; docs say the same.
export const privacyWords = {
  title: 'What Backchannel remembers',
  sentences: [
    'Questions and answers are not stored. The log holds the command, the time it took and how it ended, never what was asked or by whom. While it runs, a few hundred short texts it read stay in memory, without whose they were.',
    'Of a channel with digests: its id and name, what it subscribed to, who set it up and who changed it (ids), which records it has been told and the ids of the messages that told it.',
    'Of a Slack workspace that installed the bot: its installation, with tokens encrypted.',
    'When the bot is removed from a server or workspace, everything of it is deleted after 30 days. /digest remove ends a digest at once; what the channel was told stays until then, so that nothing is told twice.',
    'Nothing is sold, shared or used to train anything. No language model is in the path.',
  ],
} as const;
