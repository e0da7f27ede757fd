// Every way in, sent what nobody should send. Each tells what came of it; what it calls broken, nobody may see.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { messageFlaws } from '../discord/local/limits.ts';
import { face as faceDiscord } from '../discord/open.ts';
import { mentionsIn, problemsOfMessage } from '../slack/local/limits.ts';
import { signed } from '../slack/local/person.ts';
import { face as faceSlack } from '../slack/open.ts';
import { openSite } from '../web/site.ts';
import { type Attack, attacks, changed, type Json, lines, torn } from './mutate.ts';
import { asSlackSends, type FromSlack, fromDiscord, fromSlack } from './recorded.ts';

export type Outcome = {
  sent: number;
  /** Sent without the platform's signature, and how many of those were turned away. */
  forged: number;
  forgedRefused: number;
  /** Answered with words. */
  answered: number;
  /** Anything that would notify somebody, in whatever was sent out. */
  mentions: number;
  /** What must not happen: answers of 500, outgoing payloads over a limit, a way in that no longer answers. */
  broken: string[];
  /** Bugs that the one place for them caught and told by number. */
  caught: string[];
};

export type Way = (count: number, seed: number) => Promise<Outcome>;

const none = (sent: number): Outcome => ({
  ...{ sent, forged: 0, forgedRefused: 0, answered: 0, mentions: 0 },
  ...{ broken: [], caught: [] },
});

const AT_ONCE = 24;
/** Longer than Slack's three seconds, so that a busy machine is not taken for a broken bot. */
const PATIENCE_MS = 20_000;

/** Deals with all of them, some at a time. */
async function each<T>(all: readonly T[], deal: (one: T, index: number) => Promise<void>): Promise<void> {
  let next = 0;
  const work = async (): Promise<void> => {
    for (let i = next++; i < all.length; i = next++) await deal(all[i]!, i);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

const errorsOf = (log: readonly string[]): string[] => log.filter((line) => line.startsWith('error'));

const textOf = (body: unknown): { [key: string]: Json } | undefined =>
  typeof body === 'object' && body !== null ? (body as { [key: string]: Json }) : undefined;

function seeDiscord(outcome: Outcome, body: { [key: string]: Json } | undefined): void {
  const data = textOf(body?.data);
  if (body?.type !== 4 && body?.type !== 7) return;
  outcome.answered += 1;
  const flaws = messageFlaws(data ?? {});
  outcome.broken.push(...flaws);
  outcome.mentions += flaws.filter((flaw) => flaw.includes('mentions')).length;
}

/** A mutated interaction gets an id of its own, as long as it still has one: otherwise it would only be a replay. */
function anew(payload: { [key: string]: Json }, fresh: { id: string; token: string }): { [key: string]: Json } {
  const own = (key: 'id' | 'token') =>
    typeof payload[key] === 'string' && payload[key] !== '' ? fresh[key] : payload[key]!;
  return { ...payload, id: own('id'), token: own('token') };
}

const discordOverHttp: Way = async (count, seed) => {
  const outcome = none(count);
  const it = await faceDiscord({ over: 'http' });
  const { people } = it.discord;
  const recorded = await fromDiscord(it.discord);
  await each(attacks(count, seed), async (attack) => {
    const { interaction } = people.payload('command', {});
    const body = torn(JSON.stringify(anew(changed(recorded, attack), interaction)), attack);
    const answer = await people.signed(body, attack.forged ? { signature: 'ab'.repeat(64) } : {});
    const said = await answer.text();
    if (attack.forged) {
      outcome.forged += 1;
      if (answer.status === 401) outcome.forgedRefused += 1;
    } else if (answer.status === 200) seeDiscord(outcome, JSON.parse(said));
    else if (answer.status >= 500) outcome.broken.push(`${answer.status} to ${body.slice(0, 300)}`);
  });
  const last = await people.command('whois', { person: 'Larijani' });
  if (last.acked !== 4) outcome.broken.push('no longer answers');
  outcome.broken.push(...it.discord.world.violations);
  outcome.caught.push(...errorsOf(it.log));
  await it.close();
  return outcome;
};

const discordOverGateway: Way = async (count, seed) => {
  const outcome = none(count);
  const it = await faceDiscord();
  const { people, gateway, world } = it.discord;
  world.patience = PATIENCE_MS;
  const recorded = await fromDiscord(it.discord);
  world.onAnswered = ({ callback }) => seeDiscord(outcome, callback as { [key: string]: Json });
  const all = attacks(count, seed);
  for (let i = 0; i < all.length; i += AT_ONCE) {
    for (const attack of all.slice(i, i + AT_ONCE)) {
      const { interaction } = people.payload('command', {});
      gateway.broadcast('INTERACTION_CREATE', anew(changed(recorded, attack), interaction));
    }
    // Sent after them on the same socket, so once it is answered they have been taken in.
    const after = await people.command('help');
    for (const end = Date.now() + PATIENCE_MS; after.acked === undefined; ) {
      if (Date.now() > end) throw new Error(`The gateway no longer answers after ${i} of ${count}`);
      await new Promise((next) => setTimeout(next, 2));
    }
  }
  outcome.broken.push(...world.violations);
  outcome.caught.push(...errorsOf(it.log));
  await it.close();
  return outcome;
};

function seeSlack(outcome: Outcome, said: unknown): void {
  const body = textOf(said);
  if (body === undefined || (body.blocks === undefined && body.text === undefined)) return;
  outcome.answered += 1;
  outcome.mentions += mentionsIn(body).length;
  outcome.broken.push(...problemsOfMessage(body));
}

/** Only the payload is spoilt: what kind it is, the platform says outside of it. */
const spoilt = (recorded: readonly FromSlack[], attack: Attack): FromSlack => ({
  kind: recorded[attack.which % recorded.length]!.kind,
  payload: changed(
    recorded.map(({ payload }) => payload),
    attack,
  ),
});

function endSlack(outcome: Outcome, it: Awaited<ReturnType<typeof faceSlack>>): void {
  for (const message of it.slack.space.messages) outcome.mentions += mentionsIn(message).length;
  outcome.broken.push(...it.slack.space.violations);
  outcome.caught.push(...errorsOf(it.log));
}

const slackOverHttp: Way = async (count, seed) => {
  const outcome = none(count);
  const it = await faceSlack({ over: 'http' });
  const { people } = it.slack;
  const recorded = await fromSlack(it.slack);
  await each(attacks(count, seed), async (attack, i) => {
    const kept = asSlackSends(spoilt(recorded, attack));
    const body = torn(kept.body, attack);
    const at = Math.floor(Date.now() / 1000) - (i % 200);
    const headers = signed(body, attack.forged ? 'not the secret' : people.signingSecret, at);
    const answer = await people.sendRaw(body, headers, kept.type);
    if (attack.forged) {
      outcome.forged += 1;
      if (answer.status === 401) outcome.forgedRefused += 1;
    } else if (answer.status === 200) seeSlack(outcome, answer.body);
    else if (answer.status >= 500) outcome.broken.push(`${answer.status} to ${body.slice(0, 300)}`);
  });
  const last = await people.command('/whois', 'Larijani');
  if (last.shown === undefined) outcome.broken.push('no longer answers');
  endSlack(outcome, it);
  await it.close();
  return outcome;
};

const slackOverSockets: Way = async (count, seed) => {
  const outcome = none(count);
  const it = await faceSlack();
  const recorded = await fromSlack(it.slack);
  await each(attacks(count, seed), async (attack) => {
    const { kind, payload } = spoilt(recorded, attack);
    const delivered = await it.slack.sockets.deliver(kind, payload, {}, PATIENCE_MS);
    if (!delivered.acked) outcome.broken.push(`not acknowledged: ${JSON.stringify(payload).slice(0, 300)}`);
    seeSlack(outcome, delivered.body);
  });
  const last = await it.slack.people.command('/whois', 'Larijani');
  if (last.shown === undefined) outcome.broken.push('no longer answers');
  endSlack(outcome, it);
  await it.close();
  return outcome;
};

const WORDS = [
  '/whois',
  '/timeline',
  '/event',
  '/rounds',
  '/position',
  '/quote',
  '/term',
  '/place',
  '/body',
  '/vessel',
  '/compare',
  '/ask',
  '/check',
  '/explain',
  '/source',
  '/export',
  '/help',
  'x',
  '',
];

const PATHS: readonly ((line: string) => string)[] = [
  (line) => `/api/ask?line=${line}`,
  (line) => `/r/${line}`,
  (line) => `/?line=${line}`,
  (line) => `/api/complete?line=${line}`,
  (line) => `/timeline.csv?about=${line}`,
  (line) => `/timeline.ics?from=${line}&topic=${line}`,
  (line) => `/verify?line=${line}&v=${line}`,
  (line) => `/r/${line}?v=${line}`,
  (line) => `/${line}`,
];

const web: Way = async (count, seed) => {
  const outcome = none(count);
  const site = await openSite({ allowance: { burst: 1e9, perMinute: 1e9 } });
  await each(lines(count, seed, WORDS), async (line, i) => {
    const path = PATHS[i % PATHS.length]!(encodeURIComponent(line.toWellFormed()));
    const answer = await site.get(path.slice(0, 12_000), { method: i % 97 === 0 ? 'POST' : 'GET' });
    const said = await answer.text();
    if (answer.status === 200) outcome.answered += 1;
    if (answer.status >= 500) outcome.broken.push(`${answer.status} to ${path.slice(0, 300)}`);
    if (/<script>alert|<img src=x/.test(said) && (answer.headers.get('content-type') ?? '').includes('html'))
      outcome.mentions += 1;
  });
  if ((await site.get('/healthz')).status !== 200) outcome.broken.push('no longer answers');
  await site.stop();
  return outcome;
};

/** Lines of a batch in the terminal: one object comes out for each line that went in. */
const terminal: Way = async (count, seed) => {
  const outcome = none(count);
  const typed = lines(count, seed, WORDS).map(
    (line) =>
      line
        .replace(/[\r\n\u2028\u2029]/g, ' ')
        .toWellFormed()
        .trim() || 'x',
  );
  const bot = join(import.meta.dirname, '../../src/bot.mjs');
  const child = spawn(process.execPath, [bot, '--batch', '--format', 'json'], { stdio: ['pipe', 'pipe', 'pipe'] });
  let [out, err] = ['', ''];
  child.stdout.on('data', (chunk) => (out += chunk));
  child.stderr.on('data', (chunk) => (err += chunk));
  child.stdin.end(`${typed.join('\n')}\n`);
  const status = await new Promise((done) => child.on('close', done));
  const told = out.split('\n').filter((line) => line !== '');
  for (const line of told) {
    const { status: how, reason } = JSON.parse(line) as { status: string; reason: string | null };
    if (how !== 'error') outcome.answered += 1;
    else if (reason !== 'unreadable') outcome.caught.push(line.slice(0, 300));
  }
  if (told.length !== typed.length) outcome.broken.push(`${told.length} answers to ${typed.length} lines`);
  if (/\n\s+at .*:\d+:\d+/.test(err)) outcome.broken.push(`a stack trace: ${err.slice(0, 500)}`);
  if (status === null) outcome.broken.push('killed');
  return outcome;
};

export const WAYS = {
  'Discord over the gateway': discordOverGateway,
  'Discord over HTTP': discordOverHttp,
  'Slack over sockets': slackOverSockets,
  'Slack over HTTP': slackOverHttp,
  'the page': web,
  'a batch in the terminal': terminal,
} as const satisfies Record<string, Way>;
