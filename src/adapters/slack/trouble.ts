// What went wrong when we called Slack: from its error codes to the few troubles the house knows.
import { WebAPIHTTPError, WebAPIPlatformError, WebAPIRateLimitedError, WebAPIRequestError } from '@slack/web-api';
import { DeliveryError, type Trouble } from '#digest/messenger.ts';

/** Slack's code of a refusal, e.g. `channel_not_found`. */
export const codeOf = (error: unknown): string | undefined =>
  error instanceof WebAPIPlatformError ? error.data.error : undefined;

/** The token is no longer good: somebody must install the app again. */
const UNINSTALLED = new Set([
  'token_revoked',
  'account_inactive',
  'invalid_auth',
  'not_authed',
  'token_expired',
  'app_uninstalled',
  'team_not_found',
]);
export const isUninstalled = (error: unknown): boolean => UNINSTALLED.has(codeOf(error) ?? '');

/** Blocks that Slack will not have, although they keep every documented limit. */
export const isUnshowable = (error: unknown): boolean =>
  ['invalid_blocks', 'invalid_blocks_format', 'msg_blocks_too_long'].includes(codeOf(error) ?? '');

const PERMANENT: Readonly<Record<string, Trouble>> = {
  channel_not_found: 'channel-gone',
  is_archived: 'channel-archived',
  not_in_channel: 'not-in-channel',
  restricted_action: 'not-allowed',
  restricted_action_read_only_channel: 'not-allowed',
  restricted_action_thread_only_channel: 'not-allowed',
  restricted_action_non_threadable_channel: 'not-allowed',
  access_denied: 'not-allowed',
  missing_scope: 'not-allowed',
  no_permission: 'not-allowed',
  user_not_found: 'channel-gone',
  message_not_found: 'refused',
  cant_update_message: 'refused',
  edit_window_closed: 'refused',
  no_text: 'refused',
};

/** Slack's passing troubles, by code. */
const PASSING = new Set([
  'internal_error',
  'fatal_error',
  'service_unavailable',
  'request_timeout',
  'team_added_to_org',
]);

/** Connections that were never made: certain that nothing was sent. */
const NEVER_LEFT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);

export function deliveryError(error: unknown): DeliveryError {
  if (error instanceof DeliveryError) return error;
  if (error instanceof WebAPIRateLimitedError)
    return new DeliveryError('rate-limited', `Slack asks us to wait ${error.retryAfter} s`, {
      retryAfterMs: error.retryAfter * 1000,
      cause: error,
    });
  if (error instanceof WebAPIHTTPError)
    return new DeliveryError('unreachable', `Slack answered ${error.statusCode}`, {
      maybeSent: error.statusCode >= 500,
      cause: error,
    });
  if (error instanceof WebAPIRequestError)
    return new DeliveryError('unreachable', 'Slack could not be reached', {
      maybeSent: !neverLeft(error.original),
      cause: error,
    });
  const code = codeOf(error);
  if (code === undefined)
    return new DeliveryError('unreachable', 'Slack could not be asked', { maybeSent: true, cause: error });
  if (code === 'ratelimited' || code === 'rate_limited')
    return new DeliveryError('rate-limited', 'Slack asks us to wait', { retryAfterMs: 30_000, cause: error });
  if (isUninstalled(error))
    return new DeliveryError('bot-removed', `Slack: ${code}`, { permanent: true, cause: error });
  if (PASSING.has(code)) return new DeliveryError('unreachable', `Slack: ${code}`, { maybeSent: true, cause: error });
  return new DeliveryError(PERMANENT[code] ?? 'refused', `Slack: ${code}`, { permanent: true, cause: error });
}

/** Walks the causes: the client wraps what the network said. */
function neverLeft(error: unknown): boolean {
  for (let at = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth += 1)
    if ('code' in at && NEVER_LEFT.has(String(at.code))) return true;
  return false;
}
