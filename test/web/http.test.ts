// The site as programs meet it: addresses, headers, files, and what it says to those who ask badly.
import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commandWords } from '#words/en/commands.ts';
import { dataset } from '../house/ask.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.stop());

const text = async (path: string): Promise<string> => (await site.get(path)).text();
const asking = (line: string): string => encodeURIComponent(line);

const HOSTILE = `<script>alert(1)</script><img src=x onerror=alert(1)>"'>`;

describe('the page', () => {
  test('shows the prompt and an example of every command that anyone may ask', async () => {
    const home = await text('/');
    expect(home).toContain('name="line"');
    for (const example of commandWords.whois!.examples) expect(home).toContain(`<bdi>${example}</bdi>`);
  });

  test.each(['/', '/?line=whois+Larijani', '/r/whois%20Larijani', '/nothing-here'])(
    '%s sets no cookie and allows nothing but its own files',
    async (path) => {
      const { headers } = await site.get(path);
      expect(headers.get('set-cookie')).toBeNull();
      const policy = headers.get('content-security-policy')!;
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toMatch(/unsafe|\*|https?:/);
      expect(headers.get('x-powered-by')).toBeNull();
    },
  );

  test.each(['/', '/?line=whois+Larijani', '/r/whois%20Larijani', '/verify/whois%20Larijani?v=000000'])(
    '%s has no style or script of its own inside',
    async (path) => {
      const html = await text(path);
      expect(html).not.toMatch(/\sstyle=|<style|\son[a-z]+=/);
      for (const [, attributes] of html.matchAll(/<script([^>]*)>/g)) expect(attributes).toMatch(/src="\/|ld\+json/);
    },
  );

  test.each([
    '/',
    '/?line=timeline',
    '/?line=whois+Larijani',
    '/?line=whois+Larijani&view=json',
    '/r/timeline',
    '/?line=rounds',
  ])('%s weighs at most 150 kB with its style and script', async (path) => {
    const html = await text(path);
    const own = [...html.matchAll(/(?:href|src)="(\/(?:page|icon)\.\w+\?\w+)"/g)].map(([, address]) => address!);
    expect(own).toHaveLength(3);
    const sizes = await Promise.all(own.map(async (address) => (await (await site.get(address)).bytes()).length));
    expect(Buffer.byteLength(html) + sizes.reduce((a, b) => a + b, 0)).toBeLessThan(150_000);
  });

  test('serves its style once and for all under the address the page names, and afresh under any other', async () => {
    const [, address] = /href="(\/page\.css\?\w+)"/.exec(await text('/'))!;
    const first = await site.get(address!);
    expect(first.headers.get('cache-control')).toContain('immutable');
    const again = await site.get(address!, {
      headers: { 'if-none-match': first.headers.get('etag')!, 'cache-control': 'max-age=0' },
    });
    expect(again.status).toBe(304);
    expect((await site.get('/page.css')).headers.get('cache-control')).toBe('no-cache');
  });

  test.each([
    `/?line=${asking(`whois ${HOSTILE}`)}`,
    `/?line=${asking(HOSTILE)}`,
    `/?line=whois+Larijani&view=${asking(HOSTILE)}`,
    `/r/${asking(`whois ${HOSTILE}`)}`,
    `/r/${asking(HOSTILE)}`,
    `/r/whois%20Larijani?v=${asking(HOSTILE)}`,
    `/verify/${asking(`whois ${HOSTILE}`)}?v=abcdef`,
    ...['discord', 'slack', 'page', 'terminal', 'json'].map((v) => `/?line=${asking(`whois ${HOSTILE}`)}&view=${v}`),
  ])('%s shows what was typed and lets it do nothing', async (path) => {
    const html = await text(path);
    expect(html).not.toMatch(/<script>|<img|onerror=alert\(1\)>[^"]*<|javascript:/i);
  });
});

test('a site that leaves still answers, and ends each connection with its answer', async () => {
  const leaving = await openSite();
  expect((await leaving.get('/healthz')).headers.get('connection')).toBe('keep-alive');
  leaving.leave();
  const last = await leaving.get('/api/ask?line=whois%20Larijani');
  expect([last.status, last.headers.get('connection')]).toEqual([200, 'close']);
  await leaving.stop();
});

describe('an answer as JSON', () => {
  test('is the contract’s, and open to other sites', async () => {
    const response = await site.get('/api/ask?line=whois%20Larijani');
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(await response.json()).toMatchObject({
      line: '/whois person:ali-larijani',
      status: 'answer',
      records: expect.arrayContaining(['ali-larijani']),
      data: { version: dataset.version, asOf: dataset.asOf },
    });
  });

  test.each(['', 'nonsense', 'whois', 'timeline from:yesterday'])('of "%s" says what cannot be read', async (line) => {
    const response = await site.get(`/api/ask?line=${asking(line)}`);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ status: 'error', reason: 'unreadable', says: expect.any(String) });
  });
});

describe('suggestions', () => {
  const suggested = async (line: string) =>
    (await (await site.get(`/api/complete?line=${asking(line)}`)).json()) as { line: string; label: string }[];

  test.each([
    ['wh', '/whois '],
    ['/whois lari', '/whois person:ali-larijani'],
    ['whois لاریجانی', '/whois person:ali-larijani'],
    ['Araghchi', '/whois person:abbas-araghchi'],
    ['timeline topic:snap', '/timeline topic:snapback '],
    ['timeline Larijani fr', '/timeline Larijani from:'],
    ['compare Larijani with:arag', '/compare Larijani with:abbas-araghchi '],
  ])('for "%s" hold %s', async (typed, line) => {
    expect((await suggested(typed)).map((one) => one.line)).toContain(line);
  });

  test('for what nobody is called are none', async () => expect(await suggested('whois 123456')).toEqual([]));
});

describe('a permalink', () => {
  test('cites every page, at the version it was read at', async () => {
    const html = await text('/r/whois%20Larijani');
    expect(html).toContain(`/r/whois%20person:ali-larijani?v=${dataset.version}`);
    const [, block] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)!;
    const data = JSON.parse(block!);
    expect(data).toMatchObject({ '@type': 'Article', version: dataset.version, about: { '@type': 'Person' } });
    expect(data.citation.length).toBe((html.match(/<li id="note-/g) ?? []).length);
    for (const cited of data.citation) expect(cited).toMatchObject({ url: expect.stringMatching(/^https?:/) });
  });

  test('names itself to those who preview links', async () => {
    const html = await text('/r/whois%20Larijani');
    expect(html).toMatch(/<meta property="og:title" content="Ali Larijani">/);
    expect(html).toMatch(/<meta property="og:url" content="http:\/\/127[^"]*\/r\/whois%20person:ali-larijani">/);
    expect(html).toMatch(/<meta property="og:description" content="[^"]{40,}">/);
  });

  test('is built on the public address where there is one, never on a host that was made up', async () => {
    const public_ = await openSite({ publicUrl: 'https://talks.example.org/' });
    const html = await (await public_.get('/r/whois%20Larijani')).text();
    await public_.stop();
    expect(html).toContain('<link rel="canonical" href="https://talks.example.org/r/whois%20person:ali-larijani">');
  });

  test('takes lines with slashes, written either way', async () => {
    const [plain, encoded] = await Promise.all([text('/r/source%20irna/x'), text('/r/source%20irna%2Fx')]);
    expect(plain).toBe(encoded);
  });

  test('that cannot be decoded is refused in plain words', async () => {
    const response = await site.get('/r/%E0%A4%A');
    expect(response.status).toBe(400);
    expect(await response.text()).toBe('This request cannot be read.\n');
  });
});

describe('exports', () => {
  const OPTIONS = 'about=ali-larijani&from=2026-02-01&to=2026-02-28&order=oldest';

  test('hold the very events of the timeline, in all three forms', async () => {
    const json = (await (await site.get(`/timeline.json?${OPTIONS}`)).json()) as { events: { id: string }[] };
    const ids = json.events.map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(1);
    const asked = (await (
      await site.get(`/api/ask?line=${asking('timeline ali-larijani from:2026-02-01 to:2026-02-28')}`)
    ).json()) as { records: string[] };
    expect([...ids].sort()).toEqual([...asked.records].sort());
    const csv = await text(`/timeline.csv?${OPTIONS}`);
    for (const id of ids) expect(csv).toContain(`\r\n${id},`);
    const calendar = new ICAL.Component(ICAL.parse(await text(`/timeline.ics?${OPTIONS}`)));
    expect(calendar.getAllSubcomponents('vevent').map((e) => e.getFirstPropertyValue('uid'))).toEqual(
      ids.map((id: string) => `${id}@backchannel`),
    );
  });

  test('of nothing are empty files, so that a subscribed calendar does not break', async () => {
    const response = await site.get('/timeline.ics?about=zzzzzz');
    expect(response.status).toBe(200);
    expect(await response.text()).toMatch(/^BEGIN:VCALENDAR[\s\S]*END:VCALENDAR\r\n$/);
  });

  test.each(['topic=nonsense', 'from=yesterday', 'colour=red', 'a%20b=c', 'topic=war&topic=talks'])(
    'with %s are refused',
    async (query) => expect((await site.get(`/timeline.csv?${query}`)).status).toBe(400),
  );

  test.each(['/r/timeline%20Larijani', '/?line=timeline+Larijani', '/r/whois%20Larijani'])(
    'are linked from %s, and the links lead to them',
    async (path) => {
      const links = [...(await text(path)).matchAll(/href="(\/timeline\.(\w+)\?about=ali-larijani)"/g)];
      expect(links.map(([, , as]) => as)).toEqual(['csv', 'ics', 'json']);
      for (const [, link] of links) expect((await site.get(link!)).status).toBe(200);
    },
  );
});

describe('exports of other lists', () => {
  test('hold the events the answer lists, whatever was asked', async () => {
    const [, link] = /href="(\/timeline\.json\?line=[^"]+)"/.exec(await text('/r/rounds%20year:2026'))!;
    const { events } = (await (await site.get(link!)).json()) as { events: { id: string; start: string }[] };
    const asked = (await (await site.get('/api/ask?line=rounds%20year:2026')).json()) as { records: string[] };
    expect(events.map(({ id }) => id).sort()).toEqual([...asked.records].sort());
    for (const { start } of events) expect(start).toMatch(/^2026/);
  });

  test('of a line that cannot be read are refused', async () =>
    expect((await site.get('/timeline.csv?line=nonsense')).status).toBe(400));
});

describe('fairness', () => {
  const from = (address: string) => ({ headers: { 'x-forwarded-for': address } });

  test('an address that asks too often waits, others do not, and neither does this machine', async () => {
    const small = await openSite({ allowance: { burst: 3, perMinute: 1 } });
    const statuses = [];
    for (let i = 0; i < 4; i++) statuses.push((await small.get('/', from('203.0.113.7'))).status);
    expect(statuses).toEqual([200, 200, 200, 429]);
    expect((await small.get('/', from('203.0.113.8'))).status).toBe(200);
    for (let i = 0; i < 6; i++) expect((await small.get('/')).status).toBe(200);
    await small.stop();
  });

  test('one IPv6 network is one asker', async () => {
    const small = await openSite({ allowance: { burst: 1, perMinute: 1 } });
    expect((await small.get('/', from('2001:db8:1:2::1'))).status).toBe(200);
    expect((await small.get('/', from('2001:db8:1:2:ffff::9'))).status).toBe(429);
    expect((await small.get('/', from('2001:db8:1:3::1'))).status).toBe(200);
    await small.stop();
  });

  test('a head that is too large is cut off', async () => {
    const response = await site.get(`/?line=${'x'.repeat(20_000)}`);
    expect(response.status).toBe(431);
  });
});

describe('for those who watch', () => {
  test('/healthz is alive, /readyz tells the data, /metrics counts', async () => {
    expect(await text('/healthz')).toBe('alive\n');
    expect(await (await site.get('/readyz')).json()).toMatchObject({ ready: true, data: { asOf: dataset.asOf } });
    expect((await site.get('/metrics')).headers.get('content-type')).toContain('text/plain');
  });

  test('/readyz is 503 when something needed is not there', async () => {
    const ill = await openSite({
      readiness: () => ({ checks: [{ name: 'store', ok: false }], data: { version: 'x', asOf: '2026' } }),
    });
    expect((await ill.get('/readyz')).status).toBe(503);
    await ill.stop();
  });
});
