// Bare Bolt, one listener that acknowledges with a constant body of so many bytes: the ceiling of anything built on Bolt.
import type { AddressInfo } from 'node:net';
import { App } from '@slack/bolt';

const [size, signingSecret, slackApiUrl] = process.argv.slice(2) as [string, string, string];
const answer = { response_type: 'ephemeral' as const, text: 'x'.repeat(Math.max(1, Number(size) - 45)) };
const app = new App({
  ...{ token: 'xoxb-bench', signingSecret, botId: 'B1', botUserId: 'UBOT', tokenVerificationEnabled: false },
  clientOptions: { slackApiUrl },
});
app.command('/whois', async ({ ack }) => ack(answer));
const server = (await app.start({ port: 0, host: '127.0.0.1' })) as unknown as { address(): AddressInfo };
console.log(`http://127.0.0.1:${server.address().port}`);
