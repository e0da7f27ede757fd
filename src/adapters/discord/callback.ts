// The first answer to an interaction: put on the wire once and in time, over the callback route or in Discord's own request.
import type { Guard } from './guard.ts';
import { DefaultUserAgent, Pool } from './library.ts';
import { neverLeft } from './trouble.ts';

/** `elsewhere`: another process answered · `expired`: Discord no longer waits. */
export type Acked = 'done' | 'elsewhere' | 'expired';

/** Sends an interaction response, given as JSON text. Rejects when it cannot be sent. */
export type First = (json: string) => Promise<Acked>;

/** https://docs.discord.com/developers/interactions/receiving-and-responding: an interaction is answered within 3 s. */
export const PATIENCE_MS = 3000;

const EPOCH_MS = 1_420_070_400_000n;

/** Milliseconds since 1970 at which a snowflake was made. */
export const madeAt = (id: string): number => Number((BigInt(id) >> 22n) + EPOCH_MS);

const TRIES = 4;

/** Discord's answer to a callback, as far as it matters. */
type Verdict = { readonly status: number; readonly code?: number; readonly retryAfterMs?: number };

/**
 * The callback route, without discord.js's REST: that keeps a queue for every interaction for a minute, tries again
 * without saying so, and costs more than our answer does. The route has no bucket and needs no token.
 */
export class CallbackRoad {
  readonly #pool: InstanceType<typeof Pool>;
  readonly #base: string;
  readonly #guard: Guard;
  readonly #wait: (ms: number) => Promise<void>;

  constructor(api: string, guard: Guard, wait: (ms: number) => Promise<void>) {
    const { origin, pathname } = new URL(api);
    this.#pool = new Pool(origin, {
      ...{ connections: 64, connectTimeout: 2000, headersTimeout: 2500, bodyTimeout: 2500, keepAliveTimeout: 30_000 },
    });
    this.#base = `${pathname.replace(/\/$/, '')}/v10/interactions`;
    this.#guard = guard;
    this.#wait = wait;
  }

  /**
   * The route is a lock: of several processes that hold the same interaction, the first wins. After a try whose outcome
   * is unknown, "answered already" most likely means by that try, so it counts as done; were it another process after
   * all, the edit that may follow only repeats what it said.
   */
  to(id: string, token: string): First {
    const path = `${this.#base}/${id}/${token}/callback`;
    return async (json) => {
      let unsure = false;
      for (let tried = 1; ; tried += 1) {
        const verdict = await this.#send(path, json).catch((error: unknown) => {
          if (tried === TRIES) throw error;
          unsure ||= !neverLeft(error);
          return undefined;
        });
        if (verdict !== undefined && verdict.status < 300) return 'done';
        if (verdict?.code === 40060) return unsure ? 'done' : 'elsewhere';
        if (verdict?.code === 10062) return unsure ? 'done' : 'expired';
        const { status = 500, code = 0, retryAfterMs } = verdict ?? {};
        if (tried === TRIES || (status < 500 && status !== 429)) throw new CallbackError(status, code);
        if (verdict !== undefined && status >= 500) unsure = true;
        await this.#wait(retryAfterMs ?? 100 * tried);
      }
    };
  }

  async #send(path: string, body: string): Promise<Verdict> {
    const {
      statusCode: status,
      headers,
      body: said,
    } = await this.#pool.request({
      ...{
        method: 'POST',
        path,
        body,
        headers: { 'content-type': 'application/json', 'user-agent': DefaultUserAgent },
      },
    });
    if (status < 300) {
      await said.dump();
      return { status };
    }
    this.#guard.saw(status, String(headers['x-ratelimit-scope'] ?? ''));
    const text = await said.text();
    const retryAfter = Number(headers['retry-after']);
    return {
      status,
      ...{ code: Number(/"code":\s*(\d+)/.exec(text)?.[1] ?? 0) },
      ...(Number.isFinite(retryAfter) ? { retryAfterMs: retryAfter * 1000 } : {}),
    };
  }

  async close(): Promise<void> {
    if (!this.#pool.destroyed) await this.#pool.destroy();
  }
}

/** Discord refused a first answer for good. */
export class CallbackError extends Error {
  override readonly name = 'CallbackError';
  constructor(status: number, code: number) {
    super(`Discord refused an answer: ${status}, code ${code}`);
  }
}
