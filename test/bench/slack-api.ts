// The least Slack there can be: says yes to every call. So that what is measured is not the Slack it talks to.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const YES = JSON.stringify({
  ok: true,
  team_id: 'T1',
  user_id: 'UBOT',
  bot_id: 'B1',
  ts: '1.1',
  message_ts: '1.1',
  channel: 'C1',
  user: { id: 'U1', name: 'x', profile: {} },
});

const server = createServer((req, res) => {
  req.resume();
  req.on('end', () => res.writeHead(200, { 'content-type': 'application/json' }).end(YES));
});
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
