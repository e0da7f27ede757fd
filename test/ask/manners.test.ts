// /ask hears the question behind people's manners: greetings, trades, wishes about the answer, capitals for states.
import { describe, expect, test } from 'vitest';
import { ask as askLine, freely } from '../house/ask.ts';

const ask = (question: string) => askLine(freely(question));

describe('/ask hears the question in', () => {
  test.each([
    ['a greeting', 'Good afternoon, when was the JCPOA concluded?', '2015-07-14-jcpoa-vienna'],
    ['a trade', 'Marine insurer. When was the Touska seized?', '2026-04-19-touska-seized'],
    ['a wish about length', 'what is snapback, in one short sentence please', 'snapback'],
    ['a wish about words', 'explain down-blending in simple words', 'down-blending'],
    [
      'hearsay',
      'my neighbour says there was a helicopter crash, when did Raisi die?',
      '2024-05-19-raisi-amirabdollahian-killed',
    ],
    ['a short name', 'when did the Guards close Hormuz again in April 2026', '2026-04-18-hormuz-closed-again'],
    [
      'a city where it is a city',
      'what did the Paris agreement of November 2004 suspend',
      '2004-11-14-paris-agreement',
    ],
  ])('%s', async (_, question, record) => {
    const page = await ask(question);
    expect(page.status).toBe('answer');
    expect(page.records).toContain(record);
  });

  test('but does not forgive a person who was not there because the day is right', async () => {
    const page = await ask(
      'Why was it Lavrov who led the American delegation at the Islamabad talks of 11 April 2026?',
    );
    expect(page.status).toBe('abstain');
  });
});
