// The Chat SDK's Slack echo: a slash command answered the way the SDK answers, by a post of its own.
import { createServer } from 'node:http';
import { createSlackAdapter } from '@chat-adapter/slack';
import { createMemoryState } from '@chat-adapter/state-memory';
import { Chat } from 'chat';

const [signingSecret, apiUrl] = process.argv.slice(2);
const logger = { debug() {}, info() {}, warn() {}, error() {}, child: () => logger };
const slack = createSlackAdapter({ botToken: 'xoxb-bench', botUserId: 'UBOT', signingSecret, apiUrl, logger });
const chat = new Chat({ userName: 'bench', adapters: { slack }, state: createMemoryState(), logger });
chat.onSlashCommand(async (event) => {
  await event.channel.post(`${event.command} ${event.text}`);
});

const server = createServer(async (req, res) => {
  const chunks = [];
  for await (const chunk of req) chunks.push(chunk);
  const under = [];
  const request = new Request(`http://127.0.0.1${req.url}`, {
    method: 'POST',
    headers: req.headers,
    body: Buffer.concat(chunks),
  });
  const answer = await chat.webhooks.slack(request, { waitUntil: (task) => under.push(task) });
  // An echo is done when it has been posted, not when Slack's request was.
  await Promise.all(under);
  res.writeHead(answer.status, Object.fromEntries(answer.headers)).end(Buffer.from(await answer.arrayBuffer()));
});
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}`));
