// Encrypts what must not be read from a stolen database: AES-256-GCM under a key derived from ENCRYPTION_KEY.
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

export type Seal = {
  /** `v1.` and base64url of nonce, tag and ciphertext. `of` binds it to its row: moved elsewhere it does not open. */
  close(text: string, of: string): string;
  /** Throws when the key is another one or the text was changed. */
  open(sealed: string, of: string): string;
};

const [NONCE, TAG] = [12, 16];

/** A seal under a secret of any length; the same secret opens what it closed. */
export function sealWith(secret: string): Seal {
  const key = new Uint8Array(hkdfSync('sha256', secret, 'backchannel', 'installation tokens', 32));
  return {
    close(text, of) {
      const nonce = randomBytes(NONCE);
      const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(of));
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return `v1.${Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url')}`;
    },
    open(sealed, of) {
      if (!sealed.startsWith('v1.')) throw new Error('Not a sealed text of a version this code knows');
      const bytes = Buffer.from(sealed.slice(3), 'base64url');
      const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE))
        .setAAD(Buffer.from(of))
        .setAuthTag(bytes.subarray(NONCE, NONCE + TAG));
      return Buffer.concat([decipher.update(bytes.subarray(NONCE + TAG)), decipher.final()]).toString('utf8');
    },
  };
}
