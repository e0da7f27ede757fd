// /whois as people ask it.
import { describe, expect, test } from 'vitest';
import { ask, said, saidWhole } from '../house/ask.ts';

describe('/whois', () => {
  test('Larijani is Ali Larijani, and the other Larijanis are one press away', async () => {
    const page = await ask('/whois Larijani');
    expect(page.title).toBe('Ali Larijani');
    const offered = page.followups.filter((f) => f.question.command === 'whois').map((f) => f.question.given.person);
    expect(offered).toEqual(
      expect.arrayContaining(['sadeq-larijani', 'mohammad-javad-larijani', 'bagher-larijani', 'fazel-larijani']),
    );
  });

  test('on 5 March 2024 Ali Larijani was not secretary of the Supreme National Security Council', async () => {
    const text = await saidWhole('/whois person:ali-larijani on:2024-03-05');
    expect(text).not.toMatch(/^\s*Secretary of the Supreme National Security Council/m);
    expect(text).toMatch(/Adviser to the Supreme Leader/);
  });

  test('on 1 October 2025 he was', async () =>
    expect(await said('/whois person:ali-larijani on:2025-10-01')).toMatch(
      /Secretary of the Supreme National Security Council: 5 August 2025/,
    ));

  test('the dead are said to be dead, with sources, and hold no post in the present tense', async () => {
    const text = await saidWhole('/whois person:ali-larijani');
    expect(text).toMatch(/Died: 17 March 2026[^[]*\[\d/);
    expect(text).not.toMatch(/not reported as\s+ended/);
  });

  test('a post asks for whoever held it on the day', async () => {
    expect((await ask('/whois iran fm')).records[0]).toBe('abbas-araghchi');
    expect((await ask('/whois iran fm on:2015-07-14')).records[0]).toBe('mohammad-javad-zarif');
  });

  test('who held a post that nobody is known to hold is not said to hold it', async () => {
    expect(await said('/whois mayor of Tehran')).toMatch(
      /no holder of this post[^.]*: Mayor of Tehran.*Ghalibaf held it/s,
    );
    expect(await said('/whois former mayor of Tehran')).not.toMatch(/no holder of this post/);
    expect(await said('/whois mayor of Tehran on:2010-01-01')).not.toMatch(/no holder of this post/);
  });

  test('a name that is written so nowhere in the record is said to be a guess', async () => {
    expect(await said('/whois Enrique Moira')).toMatch(/“Enrique Moira” was read as a spelling close to Enrique Mora/);
    expect(await said('/whois Witkof')).not.toMatch(/spelling close to/);
    expect(await said('/whois Аббас Аракчи')).not.toMatch(/spelling close to/);
  });

  test('a shared name gives choices', async () => {
    const page = await ask('/whois Khamenei');
    expect(page.status).toBe('choices');
    expect(page.records).toEqual(expect.arrayContaining(['ali-khamenei', 'mojtaba-khamenei']));
  });

  test('an unknown name gets the nearest names, not somebody else', async () => {
    const page = await ask('/whois John Larijani');
    expect(page.status).toBe('abstain');
    expect(page.reason).toBe('not-recorded');
    expect(JSON.stringify(page.blocks)).toContain('ali-larijani');
  });

  test('both birth years stand', async () => {
    const page = await ask('/whois ali-larijani');
    expect(page.disputed).toBe(true);
  });
});
