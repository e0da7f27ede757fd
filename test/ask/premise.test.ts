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
  ])('but answers it where the record tells the same, or offers it where two did it: %s', async (question, record) => {
    const page = await ask(question);
    expect(page.status).not.toBe('abstain');
    expect(page.records).toContain(record);
  });
});

describe('/ask refuses an office that was not left, not held then or never held', () => {
  test.each([
    ['albusaidi quit in march 2026, what was his reason', 'badr-albusaidi'],
    ['who was behind it when araghchi was sacked as foreign minister in may 2026?', 'abbas-araghchi'],
    ['what were araghchis words when he resigned', 'abbas-araghchi'],
    ['What did Boris Johnson, as foreign secretary, say about the talks of February 2026?', undefined],
    ['what did john kerry do as secretary of state in march 2026', 'john-kerry'],
    ['by how much did ghalibaf win the presidential election of 2024', 'mohammad-bagher-ghalibaf'],
  ])('%s', async (question, person) => {
    const page = await ask(question);
    expect(page.status).toBe('abstain');
    if (person) expect([page.reason, page.records]).toEqual(['false-premise', expect.arrayContaining([person])]);
  });

  test('but tells of one that was left', async () => {
    const page = await ask('When did Zarif step down as vice president?');
    expect(page.status).toBe('answer');
  });
});

describe('/ask takes what a clause of time tells for granted, too', () => {
  test('and finds the deed in it that was not done', async () => {
    const page = await ask('how many crew died when the iranian drone hit the lincoln on 3 february 2026');
    expect([page.status, page.reason]).toEqual(['abstain', 'false-premise']);
    expect(page.records).toContain('2026-02-03-drone-shot-down-lincoln');
  });
});

describe('/ask asks for those named to have done it', () => {
  test.each([
    ['a state that voted otherwise', 'How come China voted against resolution 2817?'],
    ['somebody the record does not know', 'What did Blinken tell Araghchi in Rome in 2025?'],
    ['a party that is not named', 'Which minister signed the Paris Agreement of 2004 together with the United States?'],
    ['a call that was none', 'When was the call between Trump and Mojtaba Khamenei?'],
    ['a state that only spoke of it', 'Why did Israel sign the memorandum of Islamabad?'],
    ['who fired on whom', 'When did Iran open fire on the Touska?'],
    ['a death in office that is taken for leaving it', 'who was elected president after raisi resigned in 2024'],
  ])('%s', async (_, question) => {
    expect([(await ask(question)).status, (await ask(question)).reason]).toEqual(['abstain', 'false-premise']);
  });
});

test('/ask names no successor of a death that has none, rather than that of an earlier tenure', async () => {
  const page = await ask('who succeeded larijani as snsc secretary after he was killed');
  expect([page.status, page.reason]).toEqual(['abstain', 'not-recorded']);
});

test('/ask takes "arrived off" for no passive', async () => {
  expect((await ask('when did the Gerald Ford arrive off Haifa')).disputed).toBe(true);
});

test('/ask looks for a journey by who made it, and for its end among all words', async () => {
  const page = await ask('on which day did araghchi go to moscow in april 2026');
  expect(page.records).toContain('2026-04-26-araghchi-to-moscow');
  expect(page.status).toBe('answer');
});
