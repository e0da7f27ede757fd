// Commands as people type them: everything in one line of loose words.
import { describe, expect, test } from 'vitest';
import { ask, dataset, said } from '../house/ask.ts';

describe('/position of a party and an issue, in either order', () => {
  test.each([
    ['/position usa enrichment', 'usa', 'enrichment'],
    ['/position enrichment iran', 'iran', 'enrichment'],
    ['/position iran missiles', 'iran', 'missiles'],
    ["/position what is iran's position on missiles?", 'iran', 'missiles'],
    ['/position on enrichment of the us', 'us', 'enrichment'],
    ['/position what does israel want on missiles', 'israel', 'missiles'],
    ['/position missiles netanyahu', 'benjamin-netanyahu', 'missiles'],
  ])('%s', async (line, holder, issue) => {
    const page = await ask(line);
    expect(page.status).toBe('answer');
    expect(page.asked).toEqual({ holder, issue });
    expect(page.records.map((id) => dataset.all.position.get(id)!.issue)).toContain(issue);
  });

  test('the United States are everybody who acts for them', async () => {
    const holders = (await ask('/position usa')).records.map((id) => dataset.all.position.get(id)!.holder);
    expect(holders).toEqual(expect.arrayContaining(['donald-trump', 'white-house']));
  });

  test('a choice keeps the issue', async () => {
    const page = await ask('/position khamenei enrichment');
    expect(page.status).toBe('choices');
    expect(JSON.stringify(page.blocks)).toContain('"issue":"enrichment"');
  });

  test('who holds nothing on it is said to, and who is nobody is no party or person', async () => {
    expect(await said('/position iran about zebras')).toContain('no such position of iran');
    expect(await said('/position zebra stripes')).toContain('No party or person goes by zebra stripes');
  });
});

describe('/quote of a speaker and a matter', () => {
  test.each([
    ['/quote vance iran', 'jd-vance', 'iran'],
    ['/quote larijani about enrichment', 'ali-larijani', 'enrichment'],
    ['/quote araghchi on missiles', 'abbas-araghchi', 'missiles'],
    ['/quote witkoff capitulated', 'steve-witkoff', 'capitulated'],
    ['/quote what did vance say about iran?', 'jd-vance', 'iran'],
  ])('%s', async (line, speaker, about) => expect((await ask(line)).asked).toEqual({ speaker, about }));

  test('a time among the words is the time of the quotes', async () => {
    const page = await ask('/quote trump on deal in February 2026');
    expect(page.asked).toEqual({ speaker: 'donald-trump', about: 'deal', from: '2026-02', to: '2026-02' });
    expect(page.records.map((id) => dataset.all.quote.get(id)!.date.slice(0, 7))).toContain('2026-02');
  });

  test('another given name still makes another person', async () =>
    expect((await ask('/quote John Larijani')).records).toEqual([]));
});

describe('/compare without with:', () => {
  test.each([
    '/compare witkoff araghchi',
    '/compare witkoff and araghchi',
    '/compare Steve Witkoff vs. Abbas Araghchi',
    '/compare witkoff, araghchi',
  ])('%s', async (line) => expect((await ask(line)).asked).toEqual({ a: 'steve-witkoff', with: 'abbas-araghchi' }));

  test('what joins two names is not part of either', async () =>
    expect((await ask('/compare jcpoa vs islamabad memorandum')).asked).toEqual({
      a: 'jcpoa',
      with: 'islamabad-memorandum',
    }));

  test('one name alone needs another', async () =>
    expect(await said('/compare witkoff')).toContain('/compare needs with'));
});

describe('/compare of two sides of the talks', () => {
  test.each([
    ['/compare iran us', 'iran', 'us'],
    ['/compare iran and the US on enrichment', 'iran', 'US enrichment'],
    ["/compare iran's position on missiles with the us", 'iran', 'the us missiles'],
    ['/compare a:Iran with:israel', 'Iran', 'israel'],
  ])('%s', async (line, a, other) => {
    const page = await ask(line);
    expect(page.asked).toEqual({ a, with: other });
    expect(page.records.length).toBeGreaterThan(1);
    expect(page.records.filter((id) => !dataset.all.position.has(id))).toEqual([]);
    expect((await ask(`/compare a:"${a}" with:"${other}"`)).records).toEqual(page.records);
  });

  test('an issue tells of nothing else, and of both', async () => {
    const held = (await ask('/compare iran and us on enrichment')).records.map((id) => dataset.all.position.get(id)!);
    expect(new Set(held.map(({ issue }) => issue))).toEqual(new Set(['enrichment']));
    expect(held.map(({ holder }) => holder)).toEqual(expect.arrayContaining(['abbas-araghchi', 'steve-witkoff']));
  });

  test('a side that holds nothing on an issue is said to', async () =>
    expect(await said('/compare oman israel')).toContain('no position of israel on mediation'));

  test('a side and a person are no two sides', async () =>
    expect((await ask('/compare iran witkoff')).status).not.toBe('answer'));
});

describe('/timeline of several names and of a time', () => {
  test('two names are the events that name both, and the answer can be asked for again', async () => {
    const page = await ask('/timeline araghchi witkoff');
    expect(page.asked).toEqual({ about: 'abbas-araghchi steve-witkoff' });
    const both = dataset.eventsOf('abbas-araghchi').filter((e) => dataset.eventsOf('steve-witkoff').includes(e));
    expect(page.records).toEqual(both.map(({ id }) => id));
    expect((await ask(`/timeline ${page.asked.about}`)).records).toEqual(page.records);
  });

  test('a name and a word of no record are the events of the one that say the other', async () => {
    const { records } = await ask('/timeline araghchi oman');
    const named = new Set(dataset.eventsOf('abbas-araghchi').map(({ id }) => id));
    expect(records.length).toBeGreaterThan(5);
    expect(records.filter((id) => !named.has(id))).toEqual([]);
  });

  test('a name of several among other words is asked back, with those who have such events', async () => {
    const page = await ask('/timeline cooper hormuz');
    expect(page.status).toBe('choices');
    expect(JSON.stringify(page.blocks)).toContain('"about":"brad-cooper hormuz"');
    expect((await ask('/timeline brad-cooper hormuz')).records.length).toBeGreaterThan(0);
    expect((await ask('/timeline khamenei and zebras')).status).not.toBe('choices');
  });

  test.each([
    ['/timeline february 2026', { from: '2026-02', to: '2026-02' }],
    ['/timeline hormuz in March 2026', { about: 'strait-of-hormuz', from: '2026-03', to: '2026-03' }],
    ['/timeline larijani since february 2026', { about: 'ali-larijani', from: '2026-02-01' }],
    ['/timeline June 2025', { from: '2025-06', to: '2025-06' }],
    ['/timeline between march and may 2026', { from: '2026-03-01', to: '2026-05-31' }],
    ['/timeline strikes june 2025', { about: 'strikes', from: '2025-06', to: '2025-06' }],
    ['/timeline yesterday', { from: '2026-11-24', to: '2026-11-24' }],
    ['/timeline 12-day war', { about: 'twelve-day-war' }],
    ['/timeline hormuz in March 2026 to:2026-03-02', { about: 'hormuz in March 2026', to: '2026-03-02' }],
    ['/export february 2026', { from: '2026-02', to: '2026-02', as: 'csv' }],
  ])('%s', async (line, asked) => expect((await ask(line)).asked).toEqual(asked));
});

test.each([
  ['/whois who is mr larijani please', 'ali-larijani'],
  ['/vessel the uss abraham lincoln', 'uss-abraham-lincoln'],
  ['/term what is snapback', 'snapback'],
  ['/place where is fordow?', 'fordow'],
  ['/body tell me about the iaea', 'iaea'],
  ['/event the killing of larijani', '2026-03-17-larijani-killed'],
])('%s', async (line, id) => expect((await ask(line)).records[0]).toBe(id));
