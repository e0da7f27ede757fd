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
      'a day of the telling',
      'this morning our teacher claimed that Raisi died in a crash, when was it',
      '2024-05-19-raisi-amirabdollahian-killed',
    ],
    ['a class', 'could you tell our pupils what snapback means', 'snapback'],
    ['why it is told of at all', 'Jared Kushner, why is he in the Iran data?', 'jared-kushner'],
    ['a count asked for at the end', 'people killed at the school in Minab - number?', '2026-02-28-minab-school'],
    ['an uninvited guest', 'why was Araghchi uninvited from Davos', '2026-01-19-davos-disinvites-araghchi'],
    ['an agency beside another', 'who heads the atomic agency of Iran', 'mohammad-eslami'],
    ['two sides of a paper', 'Iran IAEA paper of Cairo, when signed', '2025-09-09-cairo-agreement'],
    ['whoever came before', 'who led the SNSC before Ahmadian', 'ali-shamkhani'],
    ['a minister for a secretary', 'transport minister of the US?', 'sean-duffy'],
    ['a programme', 'where will Khamenei be buried by the programme', '2026-07-04-khamenei-funeral'],
    [
      'a day as it was then',
      'who called off an attack on Iran that was planned for the next day in May 2026',
      '2026-05-18-trump-calls-off-attack',
    ],
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
