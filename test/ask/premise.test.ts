// What a question takes for granted, as people put it: refused when the record tells otherwise, with what it tells instead.
import { describe, expect, test } from 'vitest';
import { ask as askLine, freely } from '../house/ask.ts';

const ask = (question: string) => askLine(freely(question));

describe('/ask refuses a deed the record tells the opposite of', () => {
  test.each([
    ['why did the senate defeat the war powers resolution on iran in june 2026', '2026-06-23-senate-war-powers'],
    ['How come the Council extended resolution 2231 in September 2025?', '2025-09-26-unsc-russia-china-draft-fails'],
    ['for what reason did the e3 ease the sanctions on 28 august 2025', '2025-08-28-snapback-triggered'],
    ['what stood in the reply khamenei sent trump via abe in 2019', '2019-06-13-abe-khamenei-letter'],
    [
      'which big rift with Netanyahu did Huckabee confess on 10 February 2026?',
      '2026-02-10-netanyahu-departs-huckabee',
    ],
    ['which iranian jet shot down the american drone near the lincoln', '2026-02-03-drone-shot-down-lincoln'],
    ['why would grossi not sign in cairo with araghchi in september 2025', '2025-09-09-cairo-agreement'],
  ])('%s', async (question, instead) => {
    const page = await ask(question);
    expect([page.status, page.reason]).toEqual(['abstain', 'false-premise']);
    expect(page.records).toContain(instead);
  });

  test.each([
    ['who adopted the war powers resolution on iran in june 2026', '2026-06-23-senate-war-powers'],
    ['when did grossi and araghchi sign in cairo', '2025-09-09-cairo-agreement'],
    ['was anyone hurt when iran fired on al udeid', '2025-06-23-al-udeid-missiles'],
  ])('but answers it where the record tells the same, or offers it where two did it: %s', async (question, record) => {
    const page = await ask(question);
    expect(page.status).not.toBe('abstain');
    expect(page.records).toContain(record);
  });
});

describe('/ask believes a deed the record tells in other words', () => {
  test.each([
    ['how long did Busaidi carry messages in the first round in Muscat in April 2025', '2025-04-12-muscat-round-1'],
    ['with whom did Iran agree the Paris suspension of November 2004', '2004-11-14-paris-agreement'],
    ['what did the Qatari, Turkish and Egyptian paper propose on enrichment', '2026-02-04-mediators-framework'],
    ['which ministers of the E3 sent the August 2025 warning to the UN', '2025-08-12-e3-letter-snapback-warning'],
    ['how did Baghaei call the American text of June 2025', '2025-06-09-iran-counter-proposal'],
  ])('%s', async (question, record) => {
    const page = await ask(question);
    expect(page.status).toBe('answer');
    expect(page.records).toContain(record);
  });

  test.each(['who represented Egypt at the Muscat round', 'who represented Israel in Geneva'])(
    'nor anybody for a state that was not there: %s',
    async (question) => expect((await ask(question)).status).toBe('abstain'),
  );

  test.each([
    'what did Iran steal from Oman',
    'which port did Oman blow up in 2026',
    'what did Qatar burn in June 2025',
  ])('not one it tells nothing of: %s', async (question) => expect((await ask(question)).status).toBe('abstain'));
});

describe('/ask refuses an office that was not left, not held then or never held', () => {
  test.each([
    ['albusaidi quit in march 2026, what was his reason', 'badr-albusaidi'],
    ['who was behind it when araghchi was sacked as foreign minister in may 2026?', 'abbas-araghchi'],
    ['what were araghchis words when he resigned', 'abbas-araghchi'],
    ['What did Boris Johnson, as foreign secretary, say about the talks of February 2026?', undefined],
    ['what did john kerry do as secretary of state in march 2026', 'john-kerry'],
    ['by how much did ghalibaf win the presidential election of 2024', 'mohammad-bagher-ghalibaf'],
  ])('%s', async (question, person) => {
    const page = await ask(question);
    expect(page.status).toBe('abstain');
    if (person) expect([page.reason, page.records]).toEqual(['false-premise', expect.arrayContaining([person])]);
  });

  test('but tells of one that was left', async () => {
    const page = await ask('When did Zarif step down as vice president?');
    expect(page.status).toBe('answer');
  });
});

describe('/ask refuses what did not come about', () => {
  test.each([
    [
      'a meeting called off',
      'what was agreed in the sixth round, muscat, 15 june 2025',
      '2025-06-14-round-6-cancelled',
    ],
    [
      'a visit named alone',
      'nimitz port call in vietnam june 2025, how many days did she stay',
      '2025-06-16-nimitz-diverted',
    ],
    [
      'a strike put off',
      'which power plant did trump strike first on 23 march 2026',
      '2026-03-23-power-plant-strikes-postponed',
    ],
    [
      'a thing said not to be granted',
      'why did the saudi crown prince allow his territory to be used for attacks in january 2026',
      '2026-01-27-mbs-pezeshkian-call',
    ],
    ['a deal there was none of', 'which deal did they reach in islamabad after 21 hours', '2026-04-11-islamabad-talks'],
    [
      'a round called off, whatever was written of its end',
      'what time in june 2025 was the sixth round in muscat opened',
      '2025-06-14-round-6-cancelled',
    ],
    ['a thing refused', 'riyadh opened its bases for project freedom, on which day', '2026-05-project-freedom-halted'],
    [
      'a deed denied',
      'Why did Russia recognise the return of the UN sanctions in September 2025?',
      '2025-09-28-un-sanctions-return',
    ],
    [
      'an invitation withdrawn',
      'why did the world economic forum invite araghchi in january 2026',
      '2026-01-19-davos-disinvites-araghchi',
    ],
    [
      'a draft that failed, with a nod asked for',
      'the russian ceasefire draft got thru the council in march 2026 right? what was the vote',
      '2026-03-11-unsc-russian-draft-fails',
    ],
    [
      'a deed of one of two',
      'who vetoed the russian-chinese draft of 26 sept 2025, uk or us?',
      '2025-09-26-unsc-russia-china-draft-fails',
    ],
    [
      'a speech of one kept away',
      'araghchi speech in davos january 2026, main points',
      '2026-01-19-davos-disinvites-araghchi',
    ],
    [
      'a delegation that stayed away',
      'iran sent its delegation to the sharm summit in october 2025, who was in it',
      '2025-10-13-knesset-offer-sharm-refusal',
    ],
    [
      'a deed of another month',
      'what did ghalibaf say when he walked out of the islamabad talks in april 2026',
      '2026-04-11-islamabad-talks',
    ],
    [
      'a figure that is another',
      'where did the 20 b2 bombers drop their bombs on 22 june 2025',
      '2025-06-22-us-strikes-nuclear-sites',
    ],
  ])('%s', async (_, question, instead) => {
    const page = await ask(question);
    expect([page.status, page.reason]).toEqual(['abstain', 'false-premise']);
    expect(page.records).toContain(instead);
  });

  test.each([
    ['what was the reason the sixth round was called off in june 2025', '2025-06-14-round-6-cancelled'],
    ['who asked trump to call off the strike in may 2026', '2026-05-18-trump-calls-off-attack'],
    ['what answer did khamenei give to the message shinzo abe carried', '2019-06-13-abe-khamenei-letter'],
    ['how did the second islamabad round in april 2026 turn out', '2026-04-25-islamabad-second-round-fails'],
    [
      'until when would the russian and chinese draft have extended resolution 2231',
      '2025-09-26-unsc-russia-china-draft-fails',
    ],
    ['south korea had a draft in the council in september 2025, did it pass', '2025-09-19-unsc-sanctions-relief-vote'],
  ])('but answers what takes none of it for granted: %s', async (question, record) => {
    const page = await ask(question);
    expect(page.status).toBe('answer');
    expect(page.records).toContain(record);
  });
});

describe('/ask takes what a clause of time tells for granted, too', () => {
  test('and finds the deed in it that was not done', async () => {
    const page = await ask('how many crew died when the iranian drone hit the lincoln on 3 february 2026');
    expect([page.status, page.reason]).toEqual(['abstain', 'false-premise']);
    expect(page.records).toContain('2026-02-03-drone-shot-down-lincoln');
  });
});

describe('/ask refuses a meeting of two who never met, and a place in another land', () => {
  test.each([
    'how long did trump and mojtaba khamenei sit together when they met in geneva',
    'which topics were raised at the meeting between hegseth and araghchi in doha',
    'what did hegseth promise when he met larijani',
    'where did Pezeshkian sit down with Trump in 2025?',
    'how many were hurt at the al udeid base in kuwait in june 2025',
  ])('%s', async (question) => {
    expect([(await ask(question)).status, (await ask(question)).reason]).toEqual(['abstain', 'false-premise']);
  });

  test.each([
    ['where did sharif and pezeshkian meet in june 2026', '2026-06-23-pezeshkian-islamabad'],
    ['when did putin meet larijani in january 2026', '2026-01-30-larijani-putin-kremlin'],
  ])('but not one that took place: %s', async (question, record) => {
    const page = await ask(question);
    expect(page.status).toBe('answer');
    expect(page.records).toContain(record);
  });

  test('nor tells of a town of another land', async () => {
    expect((await ask('in which iranian city did witkoff sit down with araghchi in april 2025')).status).toBe(
      'abstain',
    );
  });
});

describe('/ask asks for those named to have done it', () => {
  test.each([
    ['a deed of somebody told beside their words', 'what did netanyahu tell the press when he signed the memorandum'],
    ['who is said to have abstained where all agreed', 'which states abstained on resolution 2231 in july 2015'],
    ['an office of whom somebody is said to have followed', 'who came after jalili as foreign minister'],
    ['what a brother did', 'on what date did mohammed bin salman hand over the letter of the king in tehran'],
    ['a state that is a place as well', 'Why did Bahrain veto the April 2026 text on Hormuz?'],
    ['who only accepted what others signed', 'On what day did Mojtaba Khamenei put his name to the memorandum?'],
    ['a state that voted otherwise', 'How come China voted against resolution 2817?'],
    ['somebody the record does not know', 'What did Blinken tell Araghchi in Rome in 2025?'],
    ['a party that is not named', 'Which minister signed the Paris Agreement of 2004 together with the United States?'],
    ['a call that was none', 'When was the call between Trump and Mojtaba Khamenei?'],
    ['a state that only spoke of it', 'Why did Israel sign the memorandum of Islamabad?'],
    ['who fired on whom', 'When did Iran open fire on the Touska?'],
    ['a death in office that is taken for leaving it', 'who was elected president after raisi resigned in 2024'],
  ])('%s', async (_, question) => {
    expect([(await ask(question)).status, (await ask(question)).reason]).toEqual(['abstain', 'false-premise']);
  });
});

test('/ask names no successor of a death that has none, rather than that of an earlier tenure', async () => {
  const page = await ask('who succeeded larijani as snsc secretary after he was killed');
  expect([page.status, page.reason]).toEqual(['abstain', 'not-recorded']);
});

test('/ask takes "arrived off" for no passive', async () => {
  expect((await ask('when did the Gerald Ford arrive off Haifa')).disputed).toBe(true);
});

test('/ask looks for a journey by who made it, and for its end among all words', async () => {
  const page = await ask('on which day did araghchi go to moscow in april 2026');
  expect(page.records).toContain('2026-04-26-araghchi-to-moscow');
  expect(page.status).toBe('answer');
});

describe('/ask refuses a premise that the record refutes', () => {
  test.each([
    ['a truce extended before it could lapse', 'Why did Trump let the ceasefire run out on 21 April 2026?'],
    ['who downed whom', 'how did the iranian drone manage to shoot down the F-35C near the lincoln'],
    ['bases that were refused', 'from which saudi bases did the planes of Project Freedom fly?'],
    ['what was only threatened', 'how long did the Guards hold the Stena Imperative after boarding her?'],
    ['a way told backwards', 'why did Oman want the Feb 2026 talks moved from Muscat to Istanbul'],
    ['who was there', 'why did vance skip the islamabad talks of 11 april'],
    ['who began the war', 'why did iran start the war in february 2026'],
    ['where it was held', 'At the Istanbul talks of 6 February 2026, who took the chair?'],
    ['a city without a round', 'who came to the Oslo round'],
    ['a part taken by another', 'what did pompeo say when he concluded the jcpoa in vienna'],
    ['people of another state', 'why did munir lead the american delegation in islamabad'],
    ['a state that had nobody there', 'how many israelis sat at the table in buergenstock'],
    ['somebody strange', 'what was agreed at the meeting of Trump and Gallant'],
    ['one room', 'what did trump tell ghalibaf across the table at buergenstock'],
    ['a call that was none', 'how long did trump and pezeshkian speak on the phone in january 2026'],
    ['another newspaper', 'What did Araghchi threaten in his New York Times op-ed of 21 January 2026?'],
    ['what came later', 'how many weeks before the twelve-day war did the E3 trigger snapback?'],
    ['a war that had begun before', 'the islamabad talks were cut short by the outbreak of the war, when was that'],
    ['a numbered round in another place', 'second round of 2026 in Muscat: how long did it last'],
    ['a place only set for later talks', 'third round of feb 2026 in Vienna: how many sessions'],
    ['another day', 'how long was the Geneva round on 20 february 2026'],
    ['another month', "Abe's visit to Tehran in August 2019, what did he bring"],
    ['a deed that was done', 'why did the E3 not trigger snapback in august 2025'],
    ['somebody missing who was there', 'why was Ghalibaf missing from the Islamabad talks in April 2026'],
    ['who escorted whom', 'the Stena Imperative escorting USS McFaul, on which day'],
    ['who visited whom', "Putin's visit to Larijani on 30 january 2026, what did they discuss"],
    ['another flag', 'the US-flagged ship Touska was seized in april 2026, where'],
    ['those left out', 'who among the Iranians sat with Kushner in Doha on 30 june 2026'],
    ['how a vote went', 'russia-china draft of 26 sept 2025 failed 5-8-2, who abstained'],
    ['how many vetoed', 'the three countries that vetoed the Hormuz draft in april 2026, which were they'],
    ['how many ships', 'the four ships seized on 22 april 2026, what are they called'],
    ['what was denied', 'the IRGC claimed responsibility for the Kuwait airport strike in june 2026, in what words'],
    ['somebody put into a session', 'what did Rubio tell Araghchi inside the Geneva round of 26 feb 2026'],
    ['a visit of another', 'prince Faisal bin Farhan at the White House on 29 Jan 2026, who did he see there'],
    ['who stood beside whom', 'Kerry and Zarif read the joint statement at Lausanne in 2015, in which order'],
    ['who did it', 'snapback triggered by the US in august 2025, on which day'],
    ['back from no trip', 'vance back from pakistan on 22 april 2026, what did he bring'],
  ])('%s', async (_, question) => {
    const page = await ask(question);
    expect([page.status, page.reason]).toEqual(['abstain', 'false-premise']);
  });

  test.each([
    ['why did trump extend the ceasefire on 21 april', '2026-04-21-ceasefire-extended'],
    ['how did the F-35C manage to shoot down the drone near the lincoln', '2026-02-03-drone-shot-down-lincoln'],
    ['why did Iran want the Feb 2026 talks moved from Istanbul to Muscat', '2026-02-03-iran-asks-for-muscat'],
    ['why did vance stay home from the buergenstock ceremony', '2026-06-19-ceremony-postponed'],
    ['what did Araghchi threaten in his Wall Street Journal op-ed of 21 January 2026', '2026-01-21-araghchi-wsj-op-ed'],
    ['why did israel begin the june war', '2025-06-13-israel-strikes-iran'],
    ['what did malley say when he opened the vienna talks in april 2021', '2021-04-06-vienna-talks-open'],
    ['what did vance tell ghalibaf across the table at buergenstock', '2026-06-21-burgenstock-talks'],
    ['third round of feb 2026 in Geneva: how many sessions', '2026-02-26-geneva-third-round'],
    ['how long was the Geneva round on 17 february 2026', '2026-02-17-geneva-second-round'],
    ['USS McFaul escorting Stena Imperative, on what day', '2026-02-03-stena-imperative-incident'],
    ["Larijani's visit to Putin on 30 january 2026, what did they discuss", '2026-01-30-larijani-putin-kremlin'],
    ['what did Vance say about the Geneva round of 17 feb 2026', '2026-02-17-geneva-second-round'],
    ['whom did Kushner meet in Doha on 30 june 2026', '2026-06-30-witkoff-kushner-doha'],
    ['how many days after the memorandum was signed did the burgenstock talks open', '2026-06-21-burgenstock-talks'],
  ])('but answers what is so: %s', async (question, record) => {
    const page = await ask(question);
    expect(page.status).toBe('answer');
    expect(page.records).toContain(record);
  });
});

describe('/ask refuses a number that the record of it has nowhere', () => {
  test.each([
    ['burgenstock’s 90-day roadmap - which bodies did it create', '2026-06-22-burgenstock-roadmap'],
    ['What did the eight ministers in Islamabad back in March 2026?', '2026-03-29-islamabad-quadrilateral'],
  ])('%s', async (question, instead) => {
    const page = await ask(question);
    expect([page.status, page.reason]).toEqual(['abstain', 'false-premise']);
    expect(page.records).toContain(instead);
  });

  test.each([
    ['burgenstock’s 60-day roadmap - which bodies did it create', '2026-06-22-burgenstock-roadmap'],
    ['What did the four ministers in Islamabad back in March 2026?', '2026-03-29-islamabad-quadrilateral'],
  ])('but not one that it has: %s', async (question, record) => {
    const page = await ask(question);
    expect(page.status).toBe('answer');
    expect(page.records).toContain(record);
  });
});

describe('/ask refuses what the record has otherwise in the same place', () => {
  test.each([
    ["the boys' school in Minab that was hit on the first day, whom did Iran accuse?", '2026-02-28-minab-school'],
    ['What did Araghchi warn of in his Washington Post op-ed of January 2026?', '2026-01-21-araghchi-wsj-op-ed'],
    ['the liberian-flagged tanker Talara seized in November 2025, where was she heading', 'talara'],
    ['Diluting the 20% uranium, on what did Eslami say it depends?', 'q-2026-02-09-eslami-dilute'],
    ['With the Hormuz draft of 7 April 2026 adopted, who abstained?', '2026-04-07-unsc-hormuz-veto'],
    [
      'what did Araghchi tell the Sharm el-Sheikh summit in october 2025 about the strikes',
      '2025-10-13-knesset-offer-sharm-refusal',
    ],
    ['Under General License U, sale of Iranian oil at sea was banned till when?', '2026-03-20-ofac-gl-u'],
    ['how did Geneva come to host the fourth round on 11 May 2025?', '2025-05-11-muscat-round-4'],
    ['what did Amir-Abdollahian say about replacing Araghchi as foreign minister', 'abbas-araghchi'],
  ])('%s', async (question, instead) => {
    const page = await ask(question);
    expect([page.status, page.reason]).toEqual(['abstain', 'false-premise']);
    expect(page.records).toContain(instead);
  });

  test.each([
    ["the girls' school in Minab that was hit on the first day, whom did Iran accuse?", '2026-02-28-minab-school'],
    ['What did Araghchi warn of in his Wall Street Journal op-ed of January 2026?', '2026-01-21-araghchi-wsj-op-ed'],
    [
      'the marshall islands-flagged tanker Talara seized in November 2025, where was she heading',
      '2025-11-14-talara-tanker-seizure',
    ],
    ['Diluting the 60% uranium, on what did Eslami say it depends?', 'q-2026-02-09-eslami-dilute'],
    ['Araghchi flew to Moscow on 26 April 2026 - whom did he see?', '2026-04-26-araghchi-to-moscow'],
    ['Under General License U, sale of Iranian oil at sea was allowed till when?', '2026-03-20-ofac-gl-u'],
    [
      'Larijani replacing Ahmadian as SNSC secretary in August 2025: by whose decree?',
      '2025-08-05-larijani-snsc-secretary',
    ],
  ])('but not what it has so: %s', async (question, record) => {
    const page = await ask(question);
    expect(page.status).toBe('answer');
    expect(page.records).toContain(record);
  });
});
