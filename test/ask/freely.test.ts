// /ask as people put things: offices by their deeds, envoys by where they sit, guesses offered as either of two, the article itself.
import { describe, expect, test } from 'vitest';
import { ask as askLine, freely, said } from '../house/ask.ts';

describe('/ask answers', () => {
  test.each([
    ['an office by its deed', 'which admiral was commanding CENTCOM in March 2026', /Cooper/],
    ['an envoy by the capital', 'who was the Israeli ambassador in Washington in 2014', /Dermer/],
    [
      'a post while something else went on',
      'who was UK foreign secretary in May 2025 while the round with Araghchi was on',
      /Lammy/,
    ],
    ['a year of birth with a guess', 'Rafael Grossi, year of birth, 1961 or 1962?', /1961/],
    [
      'what the article says',
      'which day does the Ohio Observer article print for Larijani going to Oman',
      /5 March 2024/,
    ],
    ['leaving a deal by walking out of it', 'when did America walk out of the nuclear deal', /8 May 2018/],
    ['a difference put as opposition', 'primary sanctions as opposed to secondary sanctions?', /foreign|third/i],
    [
      'which of two came first',
      'what happened first, the Tehran declaration of 2010 or the Joint Plan of Action in Geneva?',
      /2010[\s\S]*2013/,
    ],
    ['a place beside what happened there', 'where is Natanz and when was it bombed in June 2025', /Natanz/],
    ['a birth first', 'when was Ali Larijani born', /born.{0,40}195[78]/i],
    [
      'what a side wants, beside what happened',
      'how did the White House see Iranian missiles in June 2026',
      /neighbours/,
    ],
    ['what was posted, word for word', 'what did Trump post when he cancelled the attack of 19 May 2026', /hold off/],
    ['a body by where it sits', 'where is the IAEA headquartered', /Austria/],
    ['a channel by its name', 'on which network did Witkoff speak of zero enrichment in May 2025', /ABC/],
    [
      'two papers, one of them called after its place',
      'difference between JCPOA and the Islamabad memorandum',
      /Fourteen-point/,
    ],
    ['who came before somebody in a body', 'who was before Larijani at the SNSC', /Ali Akbar Ahmadian/],
    [
      'who held an office in a year, whatever was written of others',
      'who was US secretary of state in 2015',
      /John Kerry/,
    ],
    [
      'who came after somebody, whatever state was left out',
      'who became foreign minister after Amir-Abdollahian',
      /Abbas Araghchi — Minister of Foreign Affairs of Iran/,
    ],
    [
      'who followed the one of two of a name who held the office',
      'who became chief of staff after Bagheri',
      /Abdolrahim Mousavi/,
    ],
    ['who followed the father of a name', 'who became supreme leader after Khamenei was killed', /Mojtaba Khamenei — /],
    ['a body without the waters it is named after', 'when was the Strait Authority founded', /18 May 2026/],
    ['the posts before a year, all of them', 'which posts did Larijani hold before 2025', /Speaker of the Parliament/],
    [
      'who holds an office, in an abbreviation',
      "who is Oman's FM",
      /Badr Albusaidi — Minister of Foreign Affairs of Oman/,
    ],
    ['who holds an office, not who an article says', 'who is the Omani foreign minister', /Badr Albusaidi — Minister/],
    ['who met whom', 'did Larijani meet the sultan', /three hours/],
    [
      'a week that was ahead when it was spoken of',
      'Trump said in The Hague they would talk to Iran next week, when was that',
      /25 June 2025/,
    ],
    ['where somebody is named, when no page says more', 'who is Majed al Ansari', /\[1\]/],
  ])('%s', async (_, question, says) => {
    const page = await askLine(freely(question));
    expect(page.status).toBe('answer');
    expect((await said(freely(question))).replace(/\s+/g, ' ')).toMatch(says);
  });

  test.each([
    ['for hours not reached', 'anything Araghchi said in the past 12 hours', 'after-cutoff'],
    ['for a weekday not reached', 'what did the IAEA publish last Monday', 'after-cutoff'],
    ['for errands', 'reserve a table in Muscat for tomorrow', 'out-of-scope'],
    ['a meeting of two who share none', 'did Larijani meet Witkoff', 'not-recorded'],
    [
      'a sum asked of a government by its capital',
      'what sum did Araghchi ask from Washington as compensation on 31 July 2025',
      'not-recorded',
    ],
    ['whoever took a force over from somebody', 'who took over the IRGC from Pakpour', 'not-recorded'],
    ['a holder of a year the record does not know', 'who was Iranian foreign minister in 2008', 'not-recorded'],
    [
      'what the record says was not given',
      'what were the nationalities of the crew taken near Farsi Island',
      'not-recorded',
    ],
  ])('refuses %s', async (_, question, reason) => {
    const page = await askLine(freely(question));
    expect(page.status).toBe('abstain');
    expect(page.reason).toBe(reason);
  });
});
