// The port through which digests leave the house. Each adapter that can post implements it; nothing here knows a platform.
import type { Page } from '#answer/page.ts';

/** A channel, by ids that survive renaming. `tenant` is the server (Discord) or workspace (Slack). */
export type Where = {
  readonly platform: 'discord' | 'slack' | 'terminal';
  readonly tenant: string;
  readonly channel: string;
};

/** A message that stands in a channel: its id on the platform (Discord's snowflake, Slack's `ts`). */
export type Posted = { readonly message: string };

/**
 * What became of a message: it stands, it does not, or the platform cannot tell.
 * `unknown` is an honest answer; the digest then sends again and counts a possible repeat.
 */
export type LookedUp = Posted | 'absent' | 'unknown';

/** What a platform says of a channel; what it does not say is absent. */
export type Seen = {
  /** Why digests cannot be posted there. */
  readonly trouble?: Trouble;
  readonly name?: string;
  /** Those of the people asked about who have left the server or workspace. */
  readonly gone: readonly string[];
};

/**
 * `key` is at most 25 characters of a–z, 0–9 and hyphens and is never reused: Discord's nonce (with `enforce_nonce`)
 * and Slack's message metadata (`event_type: 'digest_posted'`, `event_payload: { key }`). The page of a digest also
 * carries it, in the question of a follow-up, so that a platform which does not give the nonce back can still be read.
 *
 * Every method either does what it says or throws a `DeliveryError`; it never tries again by itself, because only the
 * digest knows what has been written down.
 */
export type Messenger = {
  /**
   * Posts one page, silently (no pings, no notification where the platform can do that, no link previews). By `signal`
   * it is given up: what has not left by then must not leave, because somebody else may look it up and send it.
   */
  post(where: Where, page: Page, key: string, signal?: AbortSignal): Promise<Posted>;
  /** Replaces what an earlier message says. */
  edit(where: Where, posted: Posted, page: Page): Promise<void>;
  /** Looks for the message posted with `key` at or after `since` (ISO 8601 instant). */
  lookUp(where: Where, key: string, since: string): Promise<LookedUp>;
  /** Tells one person, in private, e.g. why a digest has ended. `person` is the asker's id, as `discord:123`. */
  tell(where: Where, person: string, page: Page): Promise<void>;
  /** Looks at a channel, and whether these people (askers' ids) are still there. Sends nothing. */
  look(where: Where, people: readonly string[]): Promise<Seen>;
};

/** Why a place can no longer be posted to; `words` turn it into a sentence. */
export type Trouble =
  | 'channel-gone'
  | 'channel-archived'
  | 'not-in-channel'
  | 'not-allowed'
  | 'bot-removed'
  | 'refused'
  | 'rate-limited'
  | 'unreachable';

/** A message that was not, or may not have been, delivered. Made by adapters, handled by the digest. */
export class DeliveryError extends Error {
  override readonly name = 'DeliveryError';
  readonly trouble: Trouble;
  /** Nothing will change by trying again: the digest ends and says why. */
  readonly permanent: boolean;
  /** Milliseconds the platform asked us to wait. */
  readonly retryAfterMs: number | undefined;
  /**
   * Whether the message may stand all the same: the request left and no answer came, or a 5xx did.
   * Then the digest looks it up before it sends again. A refusal (4xx, 429) and a refused connection are certain.
   */
  readonly maybeSent: boolean;

  constructor(
    trouble: Trouble,
    message: string,
    {
      permanent = false,
      retryAfterMs,
      maybeSent = false,
      cause,
    }: { permanent?: boolean; retryAfterMs?: number; maybeSent?: boolean; cause?: unknown } = {},
  ) {
    super(message, { cause });
    this.trouble = trouble;
    this.permanent = permanent;
    this.retryAfterMs = retryAfterMs;
    this.maybeSent = maybeSent;
  }
}
