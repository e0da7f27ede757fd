// Discord over HTTP: the same interactions as over the gateway, with the first answer in the response.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type APIInteraction, InteractionType } from 'discord-api-types/v10';
import { type Acked, type First, PATIENCE_MS } from './callback.ts';
import type { Door } from './door.ts';
import { isInteraction } from './genuine.ts';
import { take } from './interactions.ts';
import type { Roads } from './rest.ts';
import { isGenuine, keyOf, looksSigned, type Signed } from './signature.ts';

/** Discord's own requests are far smaller: a message of 4,000 characters in a context menu is about 20 kB. */
const MOST_BYTES = 256 * 1024;

export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

const refuse = (response: ServerResponse, status: number): void => {
  response.writeHead(status, { 'content-type': 'text/plain', connection: 'close' });
  response.end();
};

/** The raw body, or undefined when it is too large or breaks off: reading stops there. */
function bodyOf(request: IncomingMessage): Promise<Buffer | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > MOST_BYTES) return Promise.resolve(undefined);
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= MOST_BYTES) chunks.push(chunk);
      else {
        request.pause();
        resolve(undefined);
      }
    });
    request.once('end', () => resolve(chunks.length === 1 ? chunks[0] : Buffer.concat(chunks)));
    request.once('close', () => resolve(undefined));
    request.once('error', () => resolve(undefined));
  });
}

/** A ping or an interaction; undefined for anything else. */
function interactionOf(raw: Buffer): APIInteraction | undefined {
  try {
    const read = JSON.parse(raw.toString('utf8')) as APIInteraction | null;
    return read?.type === InteractionType.Ping || isInteraction(read) ? read : undefined;
  } catch {
    return undefined;
  }
}

/** The handler of POST /discord/interactions. Anything not Discord's is refused before it is parsed, most of it before it is read. */
export function interactionsHandler(publicKey: string, door: Door, { answers }: Pick<Roads, 'answers'>): Handler {
  const key = keyOf(publicKey);
  const seen = new Replays(door.now);
  return async (request, response) => {
    const signed: Signed = {
      signature: request.headers['x-signature-ed25519'],
      timestamp: request.headers['x-signature-timestamp'],
    };
    if (!looksSigned(signed, door.now())) return refuse(response, 401);
    const raw = await bodyOf(request);
    if (raw === undefined) return refuse(response, 413);
    if (!isGenuine(key, signed, raw)) return refuse(response, 401);
    const interaction = interactionOf(raw);
    if (interaction === undefined) return refuse(response, 400);
    if (interaction.type !== InteractionType.Ping && !seen.isNew(interaction.id)) return refuse(response, 401);
    await take(door, answers, interaction, inResponse(response));
    if (!response.writableEnded) refuse(response, 500);
  };
}

const inResponse =
  (response: ServerResponse): First =>
  (json) =>
    new Promise<Acked>((resolve) => {
      if (response.writableEnded || response.destroyed) return resolve('expired');
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(json) });
      response.once('close', () => resolve(response.writableFinished ? 'done' : 'expired'));
      response.end(json, () => resolve('done'));
    });

/**
 * Interactions seen lately, so that a recorded request is not answered twice. Discord waits only 3 s for an answer; what
 * is older than the window of the signature is refused by that.
 */
class Replays {
  readonly #seen = new Map<string, number>();
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  isNew(id: string): boolean {
    const now = this.#now();
    for (const [old, at] of this.#seen) {
      if (now - at < WINDOW_MS && this.#seen.size < MOST_SEEN) break;
      this.#seen.delete(old);
    }
    if (this.#seen.has(id)) return false;
    this.#seen.set(id, now);
    return true;
  }
}

const WINDOW_MS = 600_000 + PATIENCE_MS;
const MOST_SEEN = 50_000;
