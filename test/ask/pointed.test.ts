// Questions that point to the founding article, or stand beside the visit it tells of, are asked of what belongs there.
import { describe, expect, test } from 'vitest';
import { pointing } from '#ask/ways/pointed.ts';
import { ask as askLine, freely } from '../house/ask.ts';

const ask = (question: string) => askLine(freely(question));

describe('what points to the article is not asked for', () => {
  test.each([
    ['who was off to Washington on the same day Larijani was in Muscat?', '2026-02-10-netanyahu-departs-huckabee'],
    ['Before the Larijani trip, when had Iran and the US last talked?', '2026-02-06-muscat-first-round'],
    ['which two incidents at sea came just before Larijani’s trip', '2026-02-03-stena-imperative-incident'],
    ['The piece says talks had resumed last week. What date was that?', '2026-02-06-muscat-first-round'],
    ['which Iranian demand is called non-negotiable in the article about Larijani', 'iran-enrichment-2026-02'],
    ['Larijani’s next stop after Oman, please', '2026-02-11-larijani-doha'],
  ])('%s', async (question, record) => {
    const answer = await ask(question);
    expect(answer.status).toBe('answer');
    expect(answer.records).toContain(record);
  });
});

describe('what is taken for granted beside it is still tested', () => {
  test.each([
    ['What did Netanyahu sign in Cairo while Larijani was in Oman?', 'false-premise'],
    ['According to the article, why did Larijani refuse to see the Sultan?', 'false-premise'],
    ['When Larijani was in Oman as foreign minister of Iran, who was his deputy?', 'false-premise'],
    ['who is the author of the Ohio Observer article', 'not-recorded'],
    ['Which gift did the Sultan hand over while Larijani was in Muscat?', 'not-recorded'],
  ])('%s', async (question, reason) => {
    const answer = await ask(question);
    expect(answer).toMatchObject({ status: 'abstain', reason });
  });
});

test.each([
  ['who flew while Larijani was in Oman', { rest: 'who flew', side: 'same' }],
  ['who met the week before Larijani called there', { rest: 'who met', side: 'before' }],
  ['In the Ohio Observer story, who flew?', { rest: 'who flew?', side: 'article' }],
  ['who was his deputy when Larijani was in Oman as minister', undefined],
  ['who broke the story about the talks in Oman', undefined],
])('where %s is sought', (question, place) => {
  expect(pointing(question)).toEqual(place);
});
