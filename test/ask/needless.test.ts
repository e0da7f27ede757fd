// What used to be refused though the record tells it: words that only colour a question, somebody described, what is to be done by a paper; and beside each what is still refused.
import { describe, expect, test } from 'vitest';
import { ask as askLine, freely, said } from '../house/ask.ts';

const ask = (question: string) => askLine(freely(question));
const text = async (question: string): Promise<string> => (await said(freely(question))).replace(/\s+/g, ' ');

describe('answers', () => {
  test.each([
    [
      'words of the asker’s own, of a day',
      'Which two countries cooked up the fuel trade with Tehran in May 2010?',
      /Brazil/,
    ],
    [
      'somebody described and not named',
      'name of the basij boss killed the same day as larijani',
      /Gholamreza Soleimani/,
    ],
    [
      'a state in a relative clause',
      'date of the deal in which Iran agreed with the EU three to halt enrichment, 2004',
      /14 November 2004/,
    ],
    ['what comes after a nod', 'both pilots of the apache were rescued right? what day did it go down', /8 June 2026/],
    ['what only leans on its story', 'it was like a family reunion... who was that?', /Shehbaz Sharif/],
    [
      'a kind told by another word',
      'What kind of enrichment pause did the Iranians put on the table in Islamabad?',
      /five-year/,
    ],
    ['what a paper provides', "within how many days should the war end, says Iran's 14 points", /30 days/],
    ['whom it names before other words', 'what could american firms get out of a deal acc to Ghanbari', /mining/],
    ['a title beside the name', "iran's foreign ministry spokesman, name and title please", /Baghaei/],
    [
      'a change told of one time alone',
      "How had Trump's own view of Iranian missiles shifted by the time he signed?",
      /Reversal of the February demand/,
    ],
    ['a day of which only another event tells', 'What happened on 8 January 2020?', /ballistic missiles/],
    ['what came about near a place', 'What happened near Baghdad airport on 3 January 2020?', /Soleimani/],
    ['the place after the one left', 'Where did Larijani fly on to after Oman?', /Doha/],
    ['who voted so', 'which countries said no to the IAEA board text of november 2025', /Niger/],
    ['whoever a state sent', 'Whom did Trump send to Muscat on 6 February 2026?', /Witkoff/],
    ['a verb that only brings it about', 'When did the Treasury grant General License U?', /20 March 2026/],
    [
      'a state that only tells a missing word closer',
      'who interviewed Pezeshkian for an american audience in july 2025',
      /Carlson/,
    ],
    [
      'what is advised',
      'Going east through Hormuz, which coast should US-flagged ships hug, says the February advisory?',
      /near Oman/,
    ],
    ['the rounds of a stretch', 'rounds between 12 april and 23 may 2025, which cities', /five rounds/],
    ['the first of several', 'When did Trump first speak of an armada heading for Iran?', /22 January 2026/],
    ['the one that alone tells of a place', 'armada remark by trump: when, and coming back from what place', /Davos/],
    [
      'a visit by whatever was done there',
      'Who paid a call on the White House for Riyadh at the end of January 2026?',
      /Khalid bin Salman/,
    ],
    [
      'the day of a thing whose card tells of other years',
      'in which month of 2021 did Iran start making 60% uranium',
      /April 2021/,
    ],
    ['the first of whoever is asked about', 'When did Israel first strike Iran', /Rising Lion/],
    ['an attack from its own soil', 'first time iran shot at israel from its own territory, year?', /April 2024/],
    [
      'how a session ended that extended something',
      "How did the UN rights council's session on the crackdown end?",
      /25 votes to 7/,
    ],
    ['deputies who are counted', 'how many deputies were for suspending IAEA cooperation', /221 voted/],
    ['one of a shared name by his own card', "larijani's job in parliament", /Speaker/],
    [
      'whether a date of the article is any good',
      'That article dates the visit to 5 March 2024. Any good, that date?',
      /10 February 2026/,
    ],
  ])('%s', async (_, question, says) => {
    expect(await text(question)).toMatch(says);
  });
});

describe('and refuses', () => {
  test.each([
    ['a thing asked for', 'What tune did the band strike up when Trump signed on 17 June 2026?', 'not-recorded'],
    ['a deed', 'What did Larijani whisper to the sultan on 10 February 2026?', 'not-recorded'],
    ['names after a nod', 'both pilots of the apache were rescued right? what were their names', 'not-recorded'],
    ['a kind of thing one could point at', 'what kind of pen did Trump sign the memorandum with', 'not-recorded'],
    [
      'the make of a thing',
      'which make of phone did trump use for the call with erdogan in january 2026',
      'not-recorded',
    ],
    ['somebody of another nation', 'which frenchman brought the trump letter to iran in 2025', 'false-premise'],
    ['what somebody tells of himself', 'my boss had his birthday. who was that?', 'out-of-scope'],
    ['a day of which nothing tells', 'What happened on 17 March 2019?', 'not-recorded'],
    ['a vote that went the other way', 'why did the IAEA board reject the text of 20 November 2025', 'false-premise'],
    ['leave that was not given', 'UAE lent its bases for the attack; when did Abu Dhabi allow it?', 'false-premise'],
    ['another nation that did it', 'which russian bomber hit Fordow on 22 June 2025', 'false-premise'],
    ['advice of its own', 'should iran trust america again under the memorandum, what do you think', 'out-of-scope'],
    ['what will come of a paper', 'will the memorandum hold until christmas', 'out-of-scope'],
  ])('%s', async (_, question, reason) => {
    expect((await ask(question)).reason).toBe(reason);
  });
});
