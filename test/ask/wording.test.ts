// /ask in everyday speech: turns of speech, slang, chatter, days told by events, places set aside. What is false stays refused.
import { describe, expect, test } from 'vitest';
import { ask as askLine, freely, said } from '../house/ask.ts';

describe('/ask answers in everyday words', () => {
  test.each([
    [
      'a turn of speech for a deed',
      'which exiled lot blew the whistle on natanz and arak way back when',
      /Council of Resistance/,
    ],
    ['who may be meant by a people', 'which briton was foreign secretary in october 2025', /Yvette Cooper/],
    ['a seat told twice', 'chinas ambassador at the united nations in new york', /Fu Cong/],
    ['a verb that is split', 'who handed the letter of trump over in tehran', /Gargash/],
    ['a length', 'length of the video address with which trump announced the war', /eight-minute/],
    ['the news of a day', 'what was the news on 8 april 2026', /two-week ceasefire/],
    ['whom somebody spoke of', 'mao ning on what caused the trouble in hormuz', /main cause of disruptions/],
    ['a month that is no verb', 'how long was the may round in rome', /Fifth round in Rome/],
    ['children of a school', 'how many kids died at the school in minab', /165/],
    ['a strait without its name', 'when did iran close the strait', /Hormuz closed, citing breaches/],
    ['a hit that is an attack', 'on what day did iran hit the base at al udeid', /Iran fires missiles at Al Udeid/],
    ['a deed of going', 'who travelled for the E3 to Geneva in June 2025 to see Araghchi', /Lammy|Barrot|Wadephul/],
    ['somebody beside a namesake', 'what was Alireza Bayat, who died with Larijani', /office/],
    ['what moved somebody', 'what drove Iran to fire straight at Israel in April 2024', /Damascus/],
    ['loud words', 'two words Trump yelled about the Iranian reply of 10 May 2026', /unacceptable/],
    ['whom one believes', 'how many missiles were fired at Al Udeid, depending on whom you ask', /14|19/],
    ['slang for people', 'who got the yanks and the houthis to stop shooting at each other in may 2025', /Oman/],
    [
      'an everyday word for one of the record',
      'what flag was that tanker flying that the guards nabbed in mid november 2025',
      /Marshall/,
    ],
    [
      'a question its asker thinks little of',
      'dumb question but who headed the american team in vienna in april 2021',
      /Malley/,
    ],
    [
      'a day told by what happened on it',
      'who was foreign minister of iran the day the lausanne framework was announced',
      /Zarif/,
    ],
    ['a place set aside', '2nd chokepoint iran threatend besides hormuz wich strait', /Bab el-Mandeb/],
    ['who has the job now', 'waltz got moved out as national security advisor, who has the job now', /Rubio/],
    ['who held it for the time being', 'who was acting foreign minister of iran after amirabdollahian', /Bagheri/],
    [
      'several things called by common words',
      'iranian boats sailing out again mid june, press tv counted what',
      /three tankers/i,
    ],
    ['a war by its season', 'to which site did nuclear inspectors return first after the summer war', /Bushehr/],
    [
      'a teller the record need not name',
      'which three countries begged Trump to hold fire in mid January 2026, according to AFP',
      /Saudi Arabia, Qatar and Oman/,
    ],
    ['a capital by its people', 'who met in the austrian capital in april 2021', /Vienna/],
    ['a month without "in"', 'pezeshkian said sorry to someone on tv early march, to whom', /neighbouring states/],
    ['ships as sailors call them', 'names of the two boxships the guards nabbed on 22 april 2026', /Epaminondas/],
    ['whose something is', 'whose tonnage did the guards still bar on 6 march 2026', /Europe/],
    [
      'a stock brought down to something is not shot down',
      'to which level did Shamkhani say the enriched uranium could be brought down to',
      /20\s?%/,
    ],
    ['the Security Council in short', 'sec council vote 7 april on hormuz, who vetoed', /Russia and China/],
    [
      'a resolution passed on a day is not passed on',
      'which resolution passed on 11 March 2026 condemned the strikes',
      /2817/,
    ],
    ['a count with a dot', "what's the no. of US experts at the third round of April 2025", /12-strong/],
    ["what somebody said they'd do", "what did Trump say he'd do to Iran's power plants", /48 hours/],
    [
      'whom to thank for words',
      'With whom should we credit the phrase nuclear dust, and when was it said?',
      /16 April 2026/,
    ],
    ['before whom something was said', 'before whom did Grossi speak of light at the end of the tunnel', /Munich/],
    ['an officer who died on a day', 'General of the missile arm of the Guards, dead on 13 June 2025?', /Hajizadeh/],
    ['what somebody was when they died', "Amir-Abdollahian's job when he died", /Foreign Affairs/],
    ['an operation by its name', 'what was True Promise 4', /Fifth Fleet|US bases/],
    ['a go-between by the state', 'what did the Omani go-between carry to Tehran on 31 May 2025', /US proposal/],
    ['a hand for help', 'whom did Trump ask in Doha in May 2025 to give a hand with Iran', /Tamim/],
    ['bombs that fell', 'when did bombs begin to fall on Iran in June 2025', /13 June 2025/],
    [
      'two that lie near each other, of several of a name',
      'how many days after the ceasefire did the blockade begin',
      /two-week ceasefire[\s\S]*blockade[\s\S]*5 days/,
    ],
    [
      'a meeting that is a round of the talks',
      'how many days between the Muscat meeting and the Rome meeting in April 2025',
      /First round[\s\S]*Second round[\s\S]*7 days/,
    ],
    ['the state a port belongs to', "in which state's port was the Stena Imperative hit on 2 march 2026", /Bahrain/],
  ])('%s', async (_, question, says) => {
    expect(await said(freely(question))).toMatch(says);
  });
});

describe('/ask refuses as before, however it is put', () => {
  test.each([
    ['a place where nobody met', 'what did araghchi tell vance when they sat down in tokyo'],
    ['a mediator named as one of several', 'who mediated the geneva round in february 2026 besides pakistan'],
    ['a deed nobody did', 'how come oman stormed out of the geneva round'],
    [
      'a guest who did not come, guessed at',
      'who represented Iran at Sharm el Sheikh in October 2025, was it the president',
    ],
    ['a guess that is asked for', 'who wins if they start again u think'],
    ['a people that had no part', 'how many drones did the jordanians shoot down in april 2024'],
  ])('%s', async (_, question) => {
    const { status } = await askLine(freely(question));
    expect(status).not.toBe('answer');
  });
});
