// Whether a request is Discord's: Ed25519 over timestamp and raw body, and recent. Checked before anything is parsed.
import { createPublicKey, type KeyObject, verify } from 'node:crypto';

/** Requests older or further ahead than this are refused, so that a recorded one cannot be sent again. */
const RECENT_S = 300;

/** The application's key, read once. */
export const keyOf = (hex: string): KeyObject =>
  createPublicKey({
    key: { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(hex, 'hex').toString('base64url') },
    format: 'jwk',
  });

/** `now` in milliseconds. */
export function isGenuine(
  key: KeyObject,
  signature: string | undefined,
  timestamp: string | undefined,
  body: Buffer,
  now: number,
): boolean {
  if (!signature || !timestamp || !/^[0-9a-f]{128}$/i.test(signature) || !/^\d{1,12}$/.test(timestamp)) return false;
  if (Math.abs(now / 1000 - Number(timestamp)) > RECENT_S) return false;
  return verify(null, Buffer.concat([Buffer.from(timestamp), body]), key, Buffer.from(signature, 'hex'));
}
