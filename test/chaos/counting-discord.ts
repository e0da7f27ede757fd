// A Discord that only counts: it takes 50 requests a second in all and refuses the rest with 429, as the real one does.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export type CountingDiscord = {
  readonly api: string;
  /** Messages by channel. */
  readonly messages: ReadonlyMap<string, number>;
  readonly refused: () => number;
  close(): void;
};

/** https://docs.discord.com/developers/topics/rate-limits: 50 requests a second for all of a bot's processes together. */
export async function countingDiscord(perSecond = 50): Promise<CountingDiscord> {
  const messages = new Map<string, number>();
  const recent: number[] = [];
  let [refused, count] = [0, 0];
  const server = createServer((request, response) => {
    request.resume().on('end', () => {
      const now = performance.now();
      while (recent.length > 0 && recent[0]! <= now - 1000) recent.shift();
      response.setHeader('content-type', 'application/json');
      if (recent.length >= perSecond) {
        refused++;
        const wait = (recent[0]! + 1000 - now) / 1000;
        response.writeHead(429, { 'x-ratelimit-global': 'true', 'x-ratelimit-scope': 'global', 'retry-after': '1' });
        response.end(JSON.stringify({ message: 'You are being rate limited.', retry_after: wait, global: true }));
        return;
      }
      recent.push(now);
      const channel = /channels\/(\d+)\/messages/.exec(request.url ?? '')?.[1] ?? '';
      if (request.method === 'POST') messages.set(channel, (messages.get(channel) ?? 0) + 1);
      response.end(JSON.stringify({ id: String(1_400_000_000_000_000_000n + BigInt(++count)), channel_id: channel }));
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    api: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`,
    messages,
    refused: () => refused,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
