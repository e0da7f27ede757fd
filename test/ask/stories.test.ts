// /ask in long stories and everyday times: what a message asks at its end, days told by events, two facts in one, given names alone.
import { describe, expect, test } from 'vitest';
import { ask as askLine, freely } from '../house/ask.ts';

const ask = (question: string) => askLine(freely(question));

const NURSE =
  'Sorry to write so late, I am a nurse and between two patients I only caught half of it on the radio, my husband says it was the Swedes and I say it was not, so please tell us:';
const COOK =
  'My uncle, who was a cook at sea for thirty years, keeps telling us at table that the Iranians took a tanker in November 2025 on its way to Singapore,';

describe('/ask answers what a long message asks', () => {
  test.each([
    [
      'whatever was told before',
      `${NURSE} how many pupils died when the school in Minab was hit?`,
      '2026-02-28-minab-school',
    ],
    ['of somebody in a post', `${NURSE} who was the head of the IAEA when the twelve day war began?`, 'rafael-grossi'],
    [
      'of what the story names',
      `${COOK} and I would like to know the name of that tanker`,
      '2025-11-14-talara-tanker-seizure',
    ],
  ])('%s', async (_, question, record) => expect((await ask(question)).records).toContain(record));

  test.each([
    ['what nobody did', `${NURSE} on what day did Rubio sign the memorandum in the desert?`],
    ['what is not recorded', `${NURSE} what was the price of eggs in Tehran in March 2026?`],
  ])('not %s', async (_, question) => expect((await ask(question)).status).toBe('abstain'));
});

describe('/ask answers', () => {
  test.each([
    [
      'the day after a war began',
      'how many top commanders did Iran admit losing, the day after the war began?',
      '2026-02-28-senior-commanders-killed',
    ],
    [
      'the week a war began',
      'who declared the strait closed, the week the war began?',
      '2026-03-02-hormuz-declared-closed',
    ],
    [
      'days after a round',
      'what happened to the reformists two days after the Muscat round of 2026?',
      '2026-02-08-reformists-arrested',
    ],
    [
      'the first night',
      'how many jets did Israel send that first night in June 2025?',
      '2025-06-13-israel-strikes-iran',
    ],
    ['a feast', 'who was the IRGC commander at Christmas 2025', 'mohammad-pakpour'],
    [
      'two facts, the second of what the first names',
      'the touska: what ship is it and who grabbed it?',
      '2026-04-19-touska-seized',
    ],
    [
      'a given name with a deed of one of its bearers',
      'where did Badr make his sabotage speech in November 2025?',
      '2025-11-01-busaidi-manama',
    ],
    [
      'whom a capital sent',
      'who came for Moscow to the Beijing meeting in March 2025?',
      '2025-03-14-beijing-trilateral',
    ],
    ['who somebody is of whom others speak', 'who is this Reza Pahlavi people shout for?', 'reza-pahlavi'],
    ['what of a house', 'house vote on war powers - how many republicans defected', '2026-06-03-house-war-powers'],
  ])('%s', async (_, question, record) => {
    const { status, records } = await ask(question);
    expect([status, records]).toEqual(['answer', expect.arrayContaining([record])]);
  });

  test.each([
    'who resigned the week the war began?',
    'the touska: what ship is it and what did it cost?',
    'what did Mahmoud Abbas say about the memorandum',
    'why did davos cancel trump',
  ])('not %s', async (question) => expect((await ask(question)).status).toBe('abstain'));
});
