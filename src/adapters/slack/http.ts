// Slack over HTTP: one handler for POST /slack/events. Anything not from Slack is refused before it is even parsed.
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Receiver } from '@slack/bolt';
import type { Intake } from './intake.ts';
import type { Log } from './settings.ts';
import { signatureCheck } from './signature.ts';

/** Slack's largest payloads (modals) are 250 kB; form encoding can triple that. */
const MOST_BYTES = 1_000_000;

export type Handler = (req: IncomingMessage, res: ServerResponse) => Promise<void>;

/** The raw body, or undefined when it is larger than anything Slack sends. */
async function bodyOf(req: IncomingMessage): Promise<Buffer | undefined> {
  if (Number(req.headers['content-length'] ?? 0) > MOST_BYTES) return undefined;
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of req as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > MOST_BYTES) return undefined;
    chunks.push(chunk);
  }
  return chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks);
}

const end = (res: ServerResponse, status: number, says = ''): void => {
  if (!res.headersSent) res.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(says);
};

function answer(res: ServerResponse, body: unknown): void {
  if (body === undefined || typeof body === 'string') end(res, 200, body);
  else res.writeHead(200, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body));
}

/** The payload of a body, or undefined when it is none. */
function payloadOf(raw: Buffer, type: string): Record<string, unknown> | undefined {
  try {
    if (type.startsWith('application/json')) return objectOf(JSON.parse(raw.toString()));
    if (!type.startsWith('application/x-www-form-urlencoded')) return undefined;
    const form = new URLSearchParams(raw.toString());
    const payload = form.get('payload');
    return payload === null ? Object.fromEntries(form) : objectOf(JSON.parse(payload));
  } catch {
    return undefined;
  }
}

const objectOf = (value: unknown): Record<string, unknown> | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined;

/** 401 for what is not Slack's, 413 and 400 for what no Slack sends; otherwise the payload goes to the intake. */
export function eventsHandler(secret: string, intake: Intake, now: () => number, log: Log): Handler {
  const check = signatureCheck(secret, now);
  return async (req, res) => {
    const raw = await bodyOf(req).catch(() => undefined);
    if (raw === undefined) {
      res.setHeader('connection', 'close');
      return end(res, 413);
    }
    const verdict = check(raw, req.headers['x-slack-request-timestamp'], req.headers['x-slack-signature']);
    if (verdict !== 'genuine') {
      log.info({ verdict }, 'Slack: a request was refused');
      return end(res, 401);
    }
    const body = payloadOf(raw, req.headers['content-type'] ?? '');
    if (body === undefined) return end(res, 400);
    if (body.ssl_check === '1') return end(res, 200);
    if (body.type === 'url_verification') return end(res, 200, String(body.challenge));
    const retry = Number(req.headers['x-slack-retry-num']);
    await intake.take({ body, ...(retry > 0 ? { retryNum: retry } : {}), send: (said) => answer(res, said) });
  };
}

/** Bolt wants a receiver; over HTTP the house's own server receives, and Bolt is only handed the payloads. */
export const httpReceiver = (intake: Intake): Receiver => ({
  init: (app) => intake.init(app),
  start: () => Promise.resolve(),
  stop: () => Promise.resolve(),
});
