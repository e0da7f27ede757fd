// The first answer to an interaction: put on the wire once and in time, over the callback route or in Discord's own request.
import { DiscordAPIError, type REST } from 'discord.js';
import { Routes } from 'discord-api-types/v10';
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

const TRIES = 3;
const JSON_TYPE = { 'content-type': 'application/json' } as const;

/**
 * Through the callback route. It is a lock: of several processes that hold the same interaction, the first wins.
 * After a try whose outcome is unknown, "answered already" most likely means by that try, so it counts as done;
 * were it another process after all, the edit that may follow only repeats what it said.
 */
export const overCallback =
  (rest: REST, id: string, token: string, wait: (ms: number) => Promise<void>): First =>
  async (body) => {
    let unsure = false;
    for (let tried = 1; ; tried += 1)
      try {
        await rest.post(Routes.interactionCallback(id, token), {
          ...{ auth: false, passThroughBody: true, body, headers: JSON_TYPE },
        });
        return 'done';
      } catch (error) {
        const code = error instanceof DiscordAPIError ? error.code : undefined;
        if (code === 40060) return unsure ? 'done' : 'elsewhere';
        if (code === 10062) return unsure ? 'done' : 'expired';
        if (error instanceof DiscordAPIError || tried === TRIES) throw error;
        unsure ||= !neverLeft(error);
        await wait(100 * tried);
      }
  };
