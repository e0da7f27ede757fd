// A premise fails only by what the record has instead: what is put in other words, told of a time or left to another kind of record is no such thing.
import { describe, expect, test } from 'vitest';
import { ask as askLine, freely } from '../house/ask.ts';

const ask = (question: string) => askLine(freely(question));

describe('answers', () => {
  test.each([
    ['a deed in everyday words', 'why did the carrier nimitz skip its stop in vietnam', '2025-06-16-nimitz-diverted'],
    ['what fell through', 'why did the swiss ceremony fall through on 19 june 2026', '2026-06-19-ceremony-postponed'],
    ['words that were no praise', 'why did tehran fume over project freedom', '2026-05-04-project-freedom'],
    [
      'a deed of whom the headline opens with',
      'why did the americans abandon their escort mission in hormuz',
      '2026-05-project-freedom-halted',
    ],
    ['a vow', 'what did pezeshkian vow to do with the bombed plants', '2025-11-02-pezeshkian-rebuild'],
    [
      'as somebody did something else',
      'which prime minister was about to take the iran question to washington as larijani toured the gulf',
      '2026-02-10-netanyahu-departs-huckabee',
    ],
    [
      'the week of something',
      'when did netanyahu see trump at the white house, in the week of the larijani trip',
      '2026-02-11-trump-netanyahu-white-house',
    ],
    ['under a president', 'date of the interim deal in geneva under obama', '2013-11-24-joint-plan-of-action'],
    [
      'a body under a president',
      'who held the oman file at the us national security council under biden',
      'white-house-nsc',
    ],
    ['who stepped in', 'who took over as acting foreign minister after the helicopter crash', 'ali-bagheri-kani'],
    [
      'of which land a paper is',
      'in which british paper did araghchi demand compensation',
      '2025-07-31-araghchi-ft-compensation',
    ],
    ['a word that only stands in names', 'burgenstock tech groups, which four', '2026-06-22-technical-groups'],
    [
      'two days in one question',
      'how many protesters died in the january 2026 crackdown, official number vs hrana on 21 jan',
      '2026-01-21-official-death-toll-3117',
    ],
    ['a draft killed', 'hormuz draft shot down in the council, by whom', '2026-04-07-unsc-hormuz-veto'],
    ['a card by its day', 'stena imperative: what befell her on 2 march 2026', 'stena-imperative'],
    [
      'how badly, which may be not at all',
      'how severely was the base hit at al udeid in june 2025',
      '2025-06-23-al-udeid-missiles',
    ],
    ['who stayed away', 'why did iran stay away from the sharm summit', '2025-10-13-knesset-offer-sharm-refusal'],
    [
      'what was put off by nobody named',
      'what made washington and tehran put off the bürgenstock ceremony of 19 june 2026',
      '2026-06-19-ceremony-postponed',
    ],
    [
      'whose paper it was',
      'russia and china vetoed bahrains hormuz draft, and who abstained',
      '2026-04-07-unsc-hormuz-veto',
    ],
    [
      'whom a position concerns',
      'which treaty did tehran threaten to leave if the un sanctions come back, summer 2025',
      'iran-snapback-2025',
    ],
  ])('%s', async (_, question, record) => {
    const page = await ask(question);
    expect(page.status).toBe('answer');
    expect(page.records).toContain(record);
  });
});

describe('still refuses', () => {
  test.each([
    ['a stay away of those who came', 'why did vance stay away from the islamabad talks of april 2026'],
    ['another president', 'why did the americans leave the jcpoa under obama'],
    ['another doer', 'why did bahrain veto the hormuz draft'],
    ['a venue that was not taken back', 'why did the swiss revoke the bürgenstock venue'],
    ['years of an office', 'ali larijani, head of the judiciary 2009-2019: who gave him that job'],
  ])('%s', async (_, question) => {
    expect((await ask(question)).status).toBe('abstain');
  });
});
