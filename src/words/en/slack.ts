// What only Slack needs words for: its modals, its home, its shortcuts, and what its admins read.
export const slackWords = {
  cut: 'The rest does not fit into one message here.',
} as const;
