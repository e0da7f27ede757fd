// What is said of charge, of both, of either: the turns by which people ask for more than one, or for whoever runs something.
import { describe, expect, test } from 'vitest';
import { ask as askLine, freely, said } from '../house/ask.ts';

const offered = async (question: string): Promise<string[]> =>
  (await askLine(freely(question))).blocks.flatMap((b) => (b.kind === 'choices' ? b.choices.map(({ id }) => id) : []));

describe('/ask tells both where both are asked for', () => {
  test.each([
    ['two rounds of a place', 'Both Rome rounds - the dates?', /19 April 2025[\s\S]*23 May 2025/],
    [
      'two of a kind that would be asked back between',
      'The two Istanbul meetings of Iran with the E3: dates of each?',
      /16 May 2025[\s\S]*25 July 2025/,
    ],
    [
      'one agreed and one enacted',
      "EU ministers agreed on the Guards' terror listing first and enacted it afterwards; dates of both?",
      /29 January 2026[\s\S]*19 February 2026/,
    ],
    [
      'two questions of one subject',
      'The JCPOA: when concluded, when quit by the US?',
      /14 July 2015[\s\S]*8 May 2018/,
    ],
  ])('%s', async (_, question, says) => {
    expect(await said(freely(question))).toMatch(says);
  });
});

describe('/ask leaves the choice where nothing that is asked tells it', () => {
  test.each([
    [
      'one of two offered',
      'was the Muscat round direct or indirect?',
      ['2025-04-12-muscat-round-1', '2025-05-11-muscat-round-4', '2026-02-06-muscat-first-round'],
    ],
    [
      'one of two that neither has',
      'the rome round, was it a success or a failure',
      ['2025-04-19-rome-round-2', '2025-05-23-rome-round-5'],
    ],
    [
      'reasons',
      'Which reasons did the IRGC cite for seizing those two ships?',
      ['2026-02-05-irgc-seizes-two-vessels', '2026-04-22-irgc-seizes-two-ships'],
    ],
    [
      'a word for what is asked that neither has',
      "Araghchi's newspaper op-ed, what was the argument?",
      ['2025-07-08-araghchi-ft-op-ed', '2026-01-21-araghchi-wsj-op-ed'],
    ],
    [
      'a deed asked after',
      'the ceasefire, who brokered it?',
      ['2025-06-24-ceasefire', '2026-04-08-two-week-ceasefire'],
    ],
    [
      'those of the time named',
      'Security Council draft on Iran that failed in 2025, who had tabled it?',
      ['2025-09-19-unsc-sanctions-relief-vote', '2025-09-26-unsc-russia-china-draft-fails'],
    ],
  ])('%s', async (_, question, ids) => {
    expect(await offered(question)).toEqual(expect.arrayContaining(ids));
  });
});

describe('/ask knows who is in charge', () => {
  test.each([
    ['in whose hands', "July 2024, Iran's foreign ministry was in whose hands?", /Bagheri/],
    ['foreign affairs, before somebody', 'before albusaidi, who ran foreign affairs in Oman?', /Alawi/],
    [
      'the office told again in the clause',
      'before Albusaidi became minister in Muscat, who ran foreign affairs there?',
      /Alawi/,
    ],
    ['which body', 'what body did ghalibaf lead in 2026', /Parliament/],
    [
      'a title that is not of whom is named',
      'when raisi died in the crash who became acting president and who acting foreign minister',
      /Mokhber[\s\S]*Bagheri/,
    ],
  ])('%s', async (_, question, says) => {
    expect(await said(freely(question))).toMatch(says);
  });
});

describe('/ask opens what is said in short', () => {
  test.each([
    ['a contraction', "why'd trump pull out of the jcpoa", /takes the United States out of the JCPOA/],
    ['a year', 'what did trump withdraw from in 18', /JCPOA/],
    ['a body by its seat', 'when did the vienna watchdog confirm 60 percent enrichment', /confirmed it on 17\s+April/],
    ['what a ship bears', 'what hull number does the Nimitz bear?', /CVN-68/],
    ['what the article does not tell', "after oman where'd larijani head, the article skips that part", /Doha|Qatar/],
  ])('%s', async (_, question, says) => {
    expect(await said(freely(question))).toMatch(says);
  });
});
