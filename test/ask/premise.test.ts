// What a question takes for granted, as people put it: refused when the record tells otherwise, with what it tells instead.
import { describe, expect, test } from 'vitest';
import { ask as askLine } from '../house/ask.ts';

const ask = (question: string) => askLine(`/ask question:"${question.replaceAll('"', '\\"')}"`);

describe('/ask refuses a deed the record tells the opposite of', () => {
  test.each([
    ['why did the senate defeat the war powers resolution on iran in june 2026', '2026-06-23-senate-war-powers'],
    ['How come the Council extended resolution 2231 in September 2025?', '2025-09-26-unsc-russia-china-draft-fails'],
    ['for what reason did the e3 ease the sanctions on 28 august 2025', '2025-08-28-snapback-triggered'],
    ['why would grossi not sign in cairo with araghchi in september 2025', '2025-09-09-cairo-agreement'],
  ])('%s', async (question, instead) => {
    const page = await ask(question);
    expect([page.status, page.reason]).toEqual(['abstain', 'false-premise']);
    expect(page.records).toContain(instead);
  });

  test.each([
    ['who adopted the war powers resolution on iran in june 2026', '2026-06-23-senate-war-powers'],
    ['when did grossi and araghchi sign in cairo', '2025-09-09-cairo-agreement'],
    ['was anyone hurt when iran fired on al udeid', '2025-06-23-al-udeid-missiles'],
  ])('but answers it where the record tells the same: %s', async (question, record) => {
    const page = await ask(question);
    expect(page.status).toBe('answer');
    expect(page.records).toContain(record);
  });
});
