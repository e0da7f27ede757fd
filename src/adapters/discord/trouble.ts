// What went wrong when we called Discord: from its errors to the few troubles the house knows.
import { DeliveryError, type Trouble } from '#digest/messenger.ts';
import { DiscordAPIError, HTTPError, RateLimitError } from './library.ts';

/** https://docs.discord.com/developers/topics/opcodes-and-status-codes */
const TROUBLE: Readonly<Record<number, Trouble>> = {
  10003: 'channel-gone',
  10004: 'bot-removed',
  50001: 'not-in-channel',
  50007: 'not-allowed',
  50013: 'not-allowed',
  50083: 'channel-archived',
};

/** Discord's front turned us away: nothing to do with the channel. */
const CLOUDFLARE = 40333;

/** Connections that were never made: certain that nothing was sent. */
const NEVER_LEFT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);

export const neverLeft = (error: unknown): boolean => {
  for (let at = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth += 1)
    if ('code' in at && NEVER_LEFT.has(String(at.code))) return true;
  return false;
};

export function deliveryError(error: unknown): DeliveryError {
  if (error instanceof DeliveryError) return error;
  if (error instanceof RateLimitError)
    return new DeliveryError('rate-limited', 'Discord asks us to wait', {
      retryAfterMs: error.retryAfter,
      cause: error,
    });
  if (error instanceof HTTPError)
    return new DeliveryError('unreachable', `Discord answered ${error.status}`, { maybeSent: true, cause: error });
  if (!(error instanceof DiscordAPIError))
    return new DeliveryError('unreachable', 'Discord could not be reached', {
      maybeSent: !neverLeft(error),
      cause: error,
    });
  if (error.code === CLOUDFLARE)
    return new DeliveryError('rate-limited', 'Discord has shut us out for a while', {
      retryAfterMs: 600_000,
      cause: error,
    });
  // 401 is about our token, not about a server: an operator will mend it, and no digest may end for it.
  if (error.status === 401)
    return new DeliveryError('unreachable', 'Discord does not accept our token', { cause: error });
  const trouble = TROUBLE[Number(error.code)] ?? 'refused';
  const permanent = [400, 403, 404].includes(error.status);
  return new DeliveryError(trouble, `Discord: ${error.code}`, { permanent, cause: error });
}
