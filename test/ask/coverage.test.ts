// Words of a question that no record has: which of them may be left over, which fail it, and that they are named.
import { describe, expect, test } from 'vitest';
import { ask as askLine, freely, said } from '../house/ask.ts';

const ask = (question: string) => askLine(freely(question));
const text = async (question: string): Promise<string> => (await said(freely(question))).replace(/\s+/g, ' ');

describe('answers though a word is put otherwise', () => {
  test.each([
    ['other verbs', 'which two ships did the Guards grab on 22 April 2026?', /Francesca/],
    [
      'idioms',
      'the two members who sat on the fence in that 26 Sept 2025 vote on the Russian-Chinese draft?',
      /Guyana/,
    ],
    ['capitals for their states', 'UNSC 26 September 2025, tally on the Moscow-Beijing delay text?', /4-9-2/],
    [
      'a story around it',
      "My grandmother's diary says on 4 May 2026 'the Americans started guiding ships out'. What was that operation called?",
      /Project Freedom/,
    ],
    [
      'a clause of when',
      'Where was Donald Trump when he put ink on the paper copy of the Islamabad memorandum?',
      /Versailles/,
    ],
    ['one of two', 'did a Norwegian or a Swiss government confirm the Geneva round in February 2026?', /Switzerland/],
    ['several ministers', 'Where did the four mediating foreign ministers come together on 17 April 2026?', /Antalya/],
    ['an owner', "At the Manama Dialogue, how did Oman's minister label the June strikes by Israel?", /sabotage/],
  ])('%s', async (_, question, says) => {
    expect((await ask(question)).status).toBe('answer');
    expect(await text(question)).toMatch(says);
  });

  test('and names what it has no word of', async () => {
    expect(await text('upshot of the islamabad marathon in april?')).toMatch(/no word of: marathon/);
  });
});

test('a day may be spoken in words', async () => {
  expect((await ask("what were trump's words on the sixth of february 2026 about the talks")).records).toContain(
    '2026-02-06-trump-very-good-talks',
  );
});

test('an everyday word is no slip of another', async () => {
  expect(await text('Which body vetted the Iranian law against the IAEA in June 2025?')).not.toMatch(/vetoed/);
});

describe('refuses', () => {
  test.each([
    [
      'a deed that was not done, asked why',
      'Why was the second Islamabad round a success on 25 April 2026?',
      'false-premise',
    ],
    ['a deed that was not done, asked when', 'When did Guyana vote for the Russian-Chinese draft?', 'false-premise'],
    [
      'a thing asked for that no record has',
      'With which airline did Araghchi fly to Geneva on 25 February 2026?',
      'not-recorded',
    ],
    [
      'a doing that no record tells of',
      'what flags were those two boats flying that the irgc grabbed near farsi island',
      'not-recorded',
    ],
  ])('%s', async (_, question, reason) => {
    expect(await ask(question)).toMatchObject({ status: 'abstain', reason });
  });
});
