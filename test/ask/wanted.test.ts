// The thing asked for: heard in any form of question, looked for in the record that is found, and said to be missing where it is.
import { describe, expect, test } from 'vitest';
import { ask as askLine, freely, said } from '../house/ask.ts';

const ask = (question: string) => askLine(freely(question));
const text = async (question: string): Promise<string> => (await said(freely(question))).replace(/\s+/g, ' ');

describe('refuses what the record found does not tell', () => {
  test.each([
    ['a place the question opens with', 'hospital the kuwait airport wounded were taken to'],
    ['a sign the question opens with', 'flag of the ever lovely'],
    ['more names than it has', 'the iranians who were freed in the 2023 swap - all five names'],
    ['names of those of a state', 'names of the five americans freed in the 2023 swap'],
    ['an identity', 'identity of the person killed at kuwait airport on june 3, nationality too'],
    [
      'names of those somebody briefed, whatever offices he held',
      'names of the ambassadors araghchi briefed on 12 january',
    ],
    ['how many of them there were', "how many ambassadors were at araghchi's briefing on 12 january 2026"],
    [
      'those it speaks of in the same words without a name',
      'which friendly governments asked pezeshkian for talks in february 2026',
    ],
    ['where somebody came in, far from his other records', 'which airport did araghchi land at in moscow'],
    ['whom it tells by the title alone', 'which palace did sultan haitham receive pezeshkian in'],
    ['minutes where it has days', 'how long did xi and trump talk about iran in beijing, minutes'],
    ['a reason of a vote', 'reason colombia abstained on the bahraini draft'],
    [
      'words of a paper that it only speaks of',
      'what exactly stood in the message abe brought to khamenei, the wording i mean',
    ],
    ['what a paper says', 'what did the abe message say'],
    ['what is counted', 'how many cylinders of uranium hexafluoride lie at isfahan'],
    ['of whom it is counted', 'how many litres of fuel did the drone carry'],
    ['the length of something else', 'how long was vances flight to islamabad'],
    ['names of a crew', 'names of the 15 crew handed to the courts after the farsi island seizure'],
    ['a detail of another world', 'the restaurant where araghchi ate with fidan in istanbul'],
    ['a bank in a city it does not name', 'which bank in seoul was sitting on the 6bn'],
    ['what something cost', 'how much did operation midnight hammer cost'],
    ['a cargo', 'what was the stena imperative loaded with'],
    ['a name of somebody it calls by rank alone', 'which irgc general died together with nasrallah'],
    ['a name of a thing that was opened', 'name of the dam that raisi opened with aliyev'],
    ['names asked for at the end', '12 countries that abstained at the board in november 2024, list please'],
    ['who signed for a side that took part', 'who signed the us houthi truce for the houthis'],
  ])('%s', async (_, question) => {
    expect((await ask(question)).reason).toBe('not-recorded');
  });
});

test.each([['how many people live in muscat'], ['capital of switzerland'], ['calculate 17 times 23 please']])(
  'refuses as out of scope: %s',
  async (question) => {
    expect((await ask(question)).reason).toBe('out-of-scope');
  },
);

test('and says a deed was not done where it could have been', async () => {
  expect((await ask("which us warship did iran sink after khamenei's 17 feb speech")).reason).toBe('false-premise');
});

describe('refuses as after the record', () => {
  test.each([
    ['a day the record names as one to come', 'what became of general license x after it lapsed on 21 august'],
    ['a day without a year that is one to come', 'has general license x been extended past 21 august'],
    ['the end of a term', 'what happened when the 60 days of the memorandum were over'],
    ['an occasion of every year', 'what did pezeshkian say at the un general assembly in 2026'],
    ['a numbered one', 'iranian delegation at the 81st un general assembly, who was in it'],
  ])('%s', async (_, question) => {
    expect((await ask(question)).reason).toBe('after-cutoff');
  });
});

describe('answers', () => {
  test.each([
    [
      'an occasion of every year that is past',
      'what did pezeshkian say at the un general assembly in 2025',
      /never seek/,
    ],
    ['a person the question opens with', 'son of larijani who died in the same strike, whats his name', /Morteza/],
    ['a body the question opens with', 'the body that named mojtaba khamenei leader', /Assembly of Experts/],
    ['a type by its instance', 'what drone type did centcom say it lost before goruk', /MQ-1/],
    ['a number told by its place in a tally', 'how many abstained in the iaea vote of 20 nov 2025', /19-3-12/],
    ['what a letter says', "what did trump's letter to khamenei say", /proposing nuclear negotiations/],
    ['whose ministries they are', 'which four foreign ministries met in antalya on 17 april 2026', /Pakistan/],
    ['several of a kind of ship', 'how many us-flagged ships got out with project freedom', /Two/],
    ['a measure the question opens with', 'length of the sultan haitham larijani meeting', /three hours/],
  ])('%s', async (_, question, says) => {
    expect((await ask(question)).status).toBe('answer');
    expect(await text(question)).toMatch(says);
  });
});
