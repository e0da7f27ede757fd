// What is done by several, counted by sides, aimed at or named by its two ends: told where the record has it, and still refused where it has not.
import { describe, expect, test } from 'vitest';
import { ask as askLine, freely, said } from '../house/ask.ts';

const ask = (question: string) => askLine(freely(question));
const text = async (question: string): Promise<string> => (await said(freely(question))).replace(/\s+/g, ' ');

describe('answers', () => {
  test.each([
    [
      'what one did by joining another',
      'Guyana joined South Korea in abstaining on the Russian-Chinese draft. How many voted against?',
      /4-9-2/,
    ],
    ['who joined whom at an occasion', 'Kushner joined Vance at the Bürgenstock. Who mediated there?', /Qatar/],
    ['who died with somebody', 'Who died along with Raisi?', /Amir-Abdollahian/],
    [
      'those against, who are no part of those for',
      'Three no-votes in Vienna in June 2025. Who besides Russia and China?',
      /Burkina Faso/,
    ],
    [
      'as many days as are asked for',
      'On which two days of June 2026 were the Israel-Lebanon political talks to resume after the 45-day extension?',
      /2 and 3 June/,
    ],
    [
      'what is done in return',
      'On Implementation Day Iran freed Americans. How many Iranians were freed in return?',
      /seven Iranians/,
    ],
    [
      'what a text was for',
      'A resolution to prolong 2231 to April 2026 was put to the vote by Russia and China. Who abstained?',
      /Guyana/,
    ],
    [
      'what was brought to a place',
      'How many specialists did the US bring to Muscat for round three in April 2025?',
      /12-strong/,
    ],
    [
      'a stretch named by its ends first',
      'From the Muscat round to the Geneva round in February 2026, how long?',
      /11 days/,
    ],
    [
      'what was to be, of a time the record tells of',
      'A summit by video was offered in the call with Trump in January 2026, who would be on it?',
      /Pezeshkian/,
    ],
    [
      'what is asked once a forecast is taken back',
      'Will it hold? I mean how long was the April 2026 truce with Iran meant to last',
      /two weeks/,
    ],
    [
      'whom governments sent',
      'Beijing received the deputies from Moscow and Tehran in March 2025, who were they?',
      /Gharibabadi/,
    ],
    [
      'states before a hyphen, and the end of a month',
      'where was the Sino-Pakistani five-point initiative of end March 2026 issued?',
      /Beijing/,
    ],
    [
      'who held an office of a body by another name of it',
      "who was secretary of Iran's top security body on 3 April 2025?",
      /Ahmadian/,
    ],
    [
      'words told in a headline as they were said',
      "Trump's threat ahead of his 7 April 2026 deadline, verbatim if you have it",
      /whole civilization/,
    ],
    ['after how long something ends', 'Resolution 2231 had a built-in end. After how long?', /ten years/],
    [
      'an end that leans on the other',
      'between the Cairo agreement and its termination how many days went by',
      /72 days/,
    ],
  ])('%s', async (_, question, told) => {
    expect(await text(question)).toMatch(told);
  });
});

describe('still refuses', () => {
  test.each([
    ['one who did not join', 'why did Algeria join Guyana in abstaining on the Russian-Chinese draft?'],
    ['one who is not dead', 'who died along with Araghchi in the strike near Tehran?'],
    ['more than voted so', 'which six members voted against the Russian ceasefire draft of March 2026?'],
    ['a text that failed', 'When did the Council adopt the South Korean text to keep sanctions lifted?'],
    ['what would be once the record has ended', 'Who would win a war between Iran and the US?'],
    ['what one said to another alone', 'what exactly did larijani say to the Houthi official in muscat, word for word'],
    ['ends it does not have', 'Between the snapback trigger and the Nobel prize for Araghchi, how many days?'],
  ])('%s', async (_, question) => {
    expect((await ask(question)).status).toBe('abstain');
  });
});

describe('times and ways', () => {
  test.each([
    [
      'what befell a ship in a month that its card tells of',
      'The Stena Imperative, March 2026 - where was she struck?',
      /Bahrain/,
    ],
    [
      'about a month after something',
      'Which draft was vetoed about a month after Resolution 2817 was adopted?',
      /Bahraini/,
    ],
    [
      'a paper that went from government to government',
      'Having reached Tehran through Pakistan, what did the fifteen points want done with the missiles?',
      /missile limits/,
    ],
  ])('are told by %s', async (_, question, told) => {
    expect(await text(question)).toMatch(told);
  });
});
