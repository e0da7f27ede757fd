// Which way something went, who spoke where, whether two met, and how long what two held took: what a question takes for granted of each.
import { describe, expect, test } from 'vitest';
import { ask as askLine, freely } from '../house/ask.ts';

const ask = (question: string) => askLine(freely(question));

describe('/ask refuses what the record tells the other way round', () => {
  test.each([
    ['why did the Nimitz sail to the South China Sea in June 2025', '2025-06-16-nimitz-diverted'],
    ['who ordered the Lincoln to the Pacific in January 2026', '2026-01-16-lincoln-ordered-to-mideast'],
    ["why did Japan's Abe carry a letter from Khamenei to Trump in 2019", '2019-06-13-abe-khamenei-letter'],
    ['what did Pezeshkian say in the Knesset in October 2025', '2025-10-13-knesset-offer-sharm-refusal'],
  ])('%s', async (question, instead) => {
    const page = await ask(question);
    expect([page.status, page.reason]).toEqual(['abstain', 'false-premise']);
    expect(page.records).toContain(instead);
  });

  test.each([
    ['who stopped witkoff and kushner flying to islamabad on 25 april', '2026-04-25-islamabad-second-round-fails'],
    ['from where was the Lincoln ordered to the Middle East in January 2026', '2026-01-16-lincoln-ordered-to-mideast'],
    ['what did Trump say in the Knesset', '2025-10-13-knesset-offer-sharm-refusal'],
    ['what did Witkoff tell Araghchi when they met in Islamabad', '2026-04-11-islamabad-talks'],
    ['what did Araghchi sign with Grossi in Cairo in September 2025', '2025-09-09-cairo-agreement'],
    ['how long was the meeting between Larijani and Sultan Haitham', '2026-02-10-larijani-sultan-haitham'],
  ])('but answers where it tells so: %s', async (question, record) => {
    const page = await ask(question);
    expect(page.status).toBe('answer');
    expect(page.records[0]).toBe(record);
  });

  test('two who only telephoned have not met', async () => {
    const page = await ask('what did Rouhani agree with Obama when they met in New York in 2013');
    expect([page.status, page.reason]).toEqual(['abstain', 'false-premise']);
  });

  test('every truce may be meant by one that somebody brokered', async () => {
    const page = await ask('who brokered the truce');
    expect(page.status).toBe('choices');
    for (const id of ['2025-06-24-ceasefire', '2026-04-08-two-week-ceasefire'])
      expect(JSON.stringify(page)).toContain(id);
  });

  test('a call of two is no time between two events', async () => {
    const page = await ask('how long did the call between Sharif and Pezeshkian on 18 June 2026 last');
    expect([page.status, page.reason]).toEqual(['abstain', 'not-recorded']);
  });
});
