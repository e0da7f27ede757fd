// Whether a request is Discord's: Ed25519 over timestamp and raw body, and recent. Checked before anything is parsed.
import { createPublicKey, type KeyObject, verify } from 'node:crypto';

/** Requests older or further ahead than this are refused, so that a recorded one cannot be sent again. */
const RECENT_S = 300;

/** The two headers of a request, as they came. */
export type Signed = {
  readonly signature: string | string[] | undefined;
  readonly timestamp: string | string[] | undefined;
};

/** The application's key, read once from its 64 hexadecimal digits. */
export const keyOf = (hex: string): KeyObject =>
  createPublicKey({
    key: { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(hex, 'hex').toString('base64url') },
    format: 'jwk',
  });

/** Whether it is worth reading the body: a signature that could be one, of a recent time. `now` in milliseconds. */
export const looksSigned = ({ signature, timestamp }: Signed, now: number): boolean =>
  typeof signature === 'string' &&
  typeof timestamp === 'string' &&
  /^[0-9a-f]{128}$/i.test(signature) &&
  /^\d{1,12}$/.test(timestamp) &&
  Math.abs(now / 1000 - Number(timestamp)) <= RECENT_S;

/** Whether the key's owner signed this time and body. Asked only of what looks signed. */
export const isGenuine = (key: KeyObject, { signature, timestamp }: Signed, body: Buffer): boolean =>
  verify(null, Buffer.concat([Buffer.from(String(timestamp)), body]), key, Buffer.from(String(signature), 'hex'));
