// What the platforms send when people use the bot, kept as it came over the wire: the ground for what is fuzzed.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { LocalDiscord } from '../discord/stand-in.ts';
import type { LocalSlack } from '../slack/stand-in.ts';
import type { Json } from './mutate.ts';

type Kept = { readonly type: string; readonly body: string };

/** Runs `use` while everything posted to `url` is kept instead of answered. */
async function keeping(use: (url: string) => Promise<void>): Promise<Kept[]> {
  const kept: Kept[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => (body += chunk));
    request.on('end', () => {
      kept.push({ type: request.headers['content-type'] ?? '', body });
      response.writeHead(500).end();
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  server.close();
  return kept;
}

/** Interactions of every kind, as Discord sends them. */
export async function fromDiscord({ people }: LocalDiscord): Promise<{ [key: string]: Json }[]> {
  const before = people.requestUrl;
  const kept = await keeping(async (url) => {
    people.requestUrl = url;
    await people.command('whois', { person: 'Larijani', on: '2026-02-10' });
    await people.command('timeline', { about: 'oman', from: '2026-02', topic: 'talks', private: true });
    await people.command('ask', { question: 'how long did Larijani meet the Sultan?' });
    await people.command('check', { statement: 'Larijani met the Sultan in Muscat' });
    await people.command('explain', { text: 'Araghchi flew to Muscat on 10 February 2026.' }, { direct: true });
    await people.command('export', { as: 'csv', about: 'oman' });
    await people.command('digest subscribe', { rhythm: 'daily 09:00' }, { permissions: '32' });
    await people.command('digest list', {}, { permissions: '32' });
    await people.complete('whois', 'person', 'lari');
    await people.press('1|/whois person:ali-larijani');
    await people.press('1|choose', {}, ['/whois person:ali-larijani']);
    await people.press('1|share');
    await people.press('1|remove|1500000000000000001');
    await people.submit('1|/digest subscribe', { rhythm: 'daily 09:00', zone: 'Asia/Muscat' }, { permissions: '32' });
    await people.explain('Explain names', 'Larijani met Haitham', '2026-02-10T10:00:00Z');
  });
  people.requestUrl = before;
  return kept.map(({ body }) => JSON.parse(body) as { [key: string]: Json });
}

export type FromSlack = {
  readonly kind: 'slash_commands' | 'interactive' | 'events_api';
  readonly payload: { [key: string]: Json };
};

/** Commands, presses, submissions, shortcuts and events, as Slack sends them. */
export async function fromSlack({ people }: LocalSlack): Promise<FromSlack[]> {
  const before = people.requestUrl;
  const message = { team: 'T1', channel: 'C1', ts: '1.1', text: 'x', blocks: [], via: 'post', edits: 0 } as const;
  const action = { type: 'button', action_id: 'ask:1', block_id: 'b', value: '/whois person:ali-larijani' };
  const view = (callback_id: string) => ({
    ...{ team: 'T1', user: 'U1', id: 'V1' },
    view: { type: 'modal', callback_id, private_metadata: '{"channel":"C1"}', blocks: [] },
  });
  const kept = await keeping(async (url) => {
    people.requestUrl = url;
    await people.command('/whois', 'Larijani on:2026-02-10');
    await people.command('/talks', 'timeline oman from:2026-02');
    await people.command('/ask', 'how long did Larijani meet the Sultan?');
    await people.command('/digest', 'subscribe rhythm:"daily 09:00"');
    await people.command('/export', 'as:csv oman');
    await people.press(message, action);
    await people.press(message, { ...action, type: 'static_select', selected_option: { value: '/rounds' } });
    await people.pressInView(view('search'), { ...action, selected_option: { value: '/whois person:ali-larijani' } });
    await people.submit(view('form'), { rhythm: { rhythm: { type: 'plain_text_input', value: 'daily 09:00' } } });
    await people.shortcut('search');
    await people.shortcut('explain', {}, { ts: '1770000000.000100', text: 'Larijani met Haitham' });
    await people.typing('person', 'lari');
    await people.mention('how long did Larijani meet the Sultan?');
    await people.openHome();
    await people.event({ type: 'app_uninstalled' });
  });
  people.requestUrl = before;
  return kept.map(({ type, body }) => {
    if (type.includes('json')) return { kind: 'events_api', payload: JSON.parse(body) };
    const form = new URLSearchParams(body);
    const payload = form.get('payload');
    if (payload !== null) return { kind: 'interactive', payload: JSON.parse(payload) };
    return { kind: 'slash_commands', payload: Object.fromEntries(form) };
  });
}

/** The body and content type of a payload that may no longer be one of Slack's. */
export function asSlackSends({ kind, payload }: FromSlack): Kept {
  if (kind === 'events_api') return { type: 'application/json', body: JSON.stringify(payload) };
  const text = (value: Json): string => (typeof value === 'string' ? value : JSON.stringify(value));
  const form = kind === 'interactive' ? { payload: JSON.stringify(payload) } : payload;
  const pairs = Object.entries(form).map(([key, value]) => [key, text(value).toWellFormed()] as [string, string]);
  return { type: 'application/x-www-form-urlencoded', body: new URLSearchParams(pairs).toString() };
}
