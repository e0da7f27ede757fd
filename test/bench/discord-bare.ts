// Bare discord.js, one listener that answers a constant message of the size of ours: the ceiling of anything built on it.
// node discord-bare.ts gateway API TOKEN MESSAGE · node discord-bare.ts http PUBLIC_KEY MESSAGE
import { verify } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Client, Events, type InteractionReplyOptions } from 'discord.js';
import { keyOf } from '#adapters/discord/signature.ts';

const [way, ...rest] = process.argv.slice(2) as [string, ...string[]];

async function gateway(api: string, token: string, message: string): Promise<void> {
  const answer = JSON.parse(message) as InteractionReplyOptions;
  const client = new Client({ intents: [], waitGuildTimeout: 0, rest: { api } });
  client.on(Events.InteractionCreate, (interaction) => {
    if (interaction.isChatInputCommand()) void interaction.reply(answer).catch(() => {});
  });
  client.on(Events.Error, () => {});
  await client.login(token);
  console.log(new URL(api).origin);
}

/** A signature checked with the same library, a body parsed, a constant said. */
function http(publicKey: string, message: string): void {
  const key = keyOf(publicKey);
  const answer = `{"type":4,"data":${message}}`;
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks);
      const at = Buffer.from(String(request.headers['x-signature-timestamp']));
      const signature = Buffer.from(String(request.headers['x-signature-ed25519']), 'hex');
      const genuine = verify(null, Buffer.concat([at, body]), key, signature);
      if (genuine && (JSON.parse(body.toString()) as { type: number }).type === 2)
        response.writeHead(200, { 'content-type': 'application/json' }).end(answer);
      else response.writeHead(401).end();
    });
  });
  server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
}

if (way === 'gateway') await gateway(...(rest as [string, string, string]));
else http(...(rest as [string, string]));
