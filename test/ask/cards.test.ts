// /ask about what is told on cards: ships, places, bodies, words, people and what a side held.
import { describe, expect, test } from 'vitest';
import { ask as askLine, freely, said } from '../house/ask.ts';

describe('/ask answers from the card', () => {
  test.each([
    ['why a place comes up', 'Why does Kharg Island crop up in this story?', /nine tenths/],
    ['the part of a place in the talks', 'What part has Geneva played in the talks?', /E3 meetings/],
    ['the role of a body rather than what names it', "what was the EU's job in the JCPOA", /coordinator/],
    ['where a body has its house', 'the IAEA has its house in which city', /Vienna/],
    ['what befell a ship on a day its card tells of', 'Stena Imperative: what befell her on 2 March 2026?', /Bahrain/],
    ['a hull number by another name', 'which pennant number does the McFaul carry', /DDG-74/],
    ['a flag by its colours', 'under which colours did the Talara sail', /Marshall/],
    ['a port without a card of its own', 'from which american port did the lincoln sail', /San Diego/],
    ['any of a kind', 'which type of Iranian drone flew over the tanker with the fast boats', /Mohajer/],
    ['an article of the constitution', 'legal basis of the SNSC in the constitution', /176/],
    ['an office by what its holder is', 'which cleric was president of Iran in 2015', /Rouhani/],
    ['an office by its deed', 'who handled the Middle East at the NSC in 2022', /McGurk/],
    ['whose time it was in', 'Who had the Oman file at the NSC in the Biden years?', /McGurk/],
    ['somebody named before the question', 'I keep reading about Kaja Kalas. Who is she?', /E3\/EU/],
    ['somebody by a slip in a name others share a part of', 'Who is Badr Abdelaty?', /Egypt|Cairo/],
    ['what is added, not taken back', 'centcom is commanded by whom? i mean in the time of these talks', /Cooper/],
    ['a word by what it stands for', "what do you call a mediator's trips between the parties", /Shuttle diplomacy/],
    ['a word in words of the asker', 'what is it called when hosts walk between separate rooms', /Proximity talks/],
    [
      'a side, a time and what was wanted',
      'White House in February 2026: what should the talks also cover?',
      /human rights/,
    ],
    ['when a side would do it', 'when would Trump give sanctions relief, June 2026', /once they behave/],
    [
      'a length of time',
      'What length of enrichment pause did the Iranian side offer in Islamabad in April 2026?',
      /five-year/,
    ],
    [
      'a position by its matter',
      'Gharibabadi on the IAEA delegation, July 2025: what was it not allowed to do?',
      /not visit/,
    ],
  ])('%s', async (_, question, expected) => {
    expect((await said(freely(question))).replace(/\s+/g, ' ')).toMatch(expected);
  });

  test.each([
    ['a day a card does not tell of', 'Touska: what befell her on 3 May 2026?'],
    ['a place the record has not', 'Why does Gibraltar crop up in this story?'],
    ['a word no definition is of', 'what is it called when two presidents swap their ties at dinner'],
    ['a doctor who treated somebody', 'Which doctor treated the Apache pilots?'],
  ])('and refuses %s', async (_, question) => {
    expect((await askLine(freely(question))).status).toBe('abstain');
  });
});
