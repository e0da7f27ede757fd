// Discord over HTTP: the same interactions as over the gateway, with the first answer in the response.
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { REST } from 'discord.js';
import type { APIInteraction } from 'discord-api-types/v10';
import type { Door } from './door.ts';
import { take } from './interactions.ts';
import type { Acked, First } from './reply.ts';
import { isGenuine, keyOf } from './signature.ts';

/** Discord's own requests are far smaller; a message of 4,000 characters in a context menu is about 20 kB. */
const MOST_BYTES = 256 * 1024;

const refuse = (response: ServerResponse, status: number): void => {
  response.writeHead(status, { 'content-type': 'text/plain', connection: 'close' });
  response.end();
};

/** The raw body, or undefined when it is too large: reading stops there. */
async function bodyOf(request: IncomingMessage): Promise<Buffer | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > MOST_BYTES) return undefined;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MOST_BYTES) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const header = (request: IncomingMessage, name: string): string | undefined => {
  const value = request.headers[name];
  return typeof value === 'string' ? value : undefined;
};

/** An interaction has an id, a token and a type; everything else is read with care later. */
function interactionOf(raw: Buffer): APIInteraction | undefined {
  try {
    const read = JSON.parse(raw.toString('utf8')) as Partial<APIInteraction> | null;
    return read && typeof read.type === 'number' && (read.type === 1 || typeof read.token === 'string')
      ? (read as APIInteraction)
      : undefined;
  } catch {
    return undefined;
  }
}

/** The handler for POST /discord/interactions. `seen` remembers requests within the window, so that none is played twice. */
export function httpHandler(
  door: Door,
  rest: REST,
  now: () => number,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const key = keyOf(door.settings.publicKey!);
  const seen = new Replays(now);
  return async (request, response) => {
    const raw = await bodyOf(request);
    if (!raw) return refuse(response, 413);
    const signature = header(request, 'x-signature-ed25519');
    if (!isGenuine(key, signature, header(request, 'x-signature-timestamp'), raw, now())) return refuse(response, 401);
    const interaction = interactionOf(raw);
    if (!interaction) return refuse(response, 400);
    if (interaction.type !== 1 && !seen.isNew(signature!)) return refuse(response, 401);
    const first: First = (body) =>
      new Promise<Acked>((resolve) => {
        if (response.writableEnded || response.destroyed) return resolve('expired');
        response.writeHead(200, { 'content-type': 'application/json' });
        response.end(JSON.stringify(body), () => resolve('done'));
      });
    await take(door, rest, interaction, first);
    if (!response.writableEnded) refuse(response, 400);
  };
}

/** Signatures seen within the window in which they would be accepted. */
class Replays {
  readonly #seen = new Map<string, number>();
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  isNew(signature: string): boolean {
    const now = this.#now();
    for (const [old, at] of this.#seen) {
      if (now - at < 600_000 && this.#seen.size < 100_000) break;
      this.#seen.delete(old);
    }
    if (this.#seen.has(signature)) return false;
    this.#seen.set(signature, now);
    return true;
  }
}
