// The one log: structured, with secrets and personal text kept out.
import pino from 'pino';
import { type Env, SECRETS } from './env.ts';

export type Log = pino.Logger;

/** Anything that looks like a token, wherever it turns up in a message. */
const TOKENS = /xox[a-z]-[\w-]+|xapp-[\w-]+|postgres(?:ql)?:\/\/[^\s"]+|[\w-]{23,28}\.[\w-]{6}\.[\w-]{27,}/g;

/** A log at the level of the environment, one JSON object a line on standard error. */
export function createLog(env: Pick<Env, 'LOG_LEVEL'> & Partial<Env>): Log {
  const secrets = SECRETS.flatMap((name) => (typeof env[name] === 'string' && env[name].length > 5 ? [env[name]] : []));
  const hide = (line: string): string =>
    secrets.reduce((text, secret) => text.replaceAll(secret, '[secret]'), line).replace(TOKENS, '[secret]');
  return pino(
    {
      level: env.LOG_LEVEL,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: { paths: ['*.token', '*.authorization', 'headers', '*.headers'], censor: '[secret]' },
    },
    { write: (line: string) => void process.stderr.write(hide(line)) },
  );
}
