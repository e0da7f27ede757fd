// Questions that several records fit alike are offered them; one that stands out is answered.
import { describe, expect, test } from 'vitest';
import { ask as askLine, freely, said } from '../house/ask.ts';

const ask = (question: string) => askLine(freely(question));
const offered = async (question: string): Promise<string[]> =>
  (await ask(question)).blocks.flatMap((b) => (b.kind === 'choices' ? b.choices.map(({ id }) => id) : []));

describe('/ask offers what fits alike', () => {
  test.each([
    ['whats in the confidential report of the iaea', ['2026-02-27-iaea-confidential-report', '2026-06-04-iaea-report']],
    [
      'the saudi defence minister paid a visit, what came of it',
      ['2025-04-17-khalid-bin-salman-tehran', '2026-01-29-khalid-bin-salman-washington'],
    ],
    [
      'how did the september 2025 vote in the security council go',
      ['2025-09-19-unsc-sanctions-relief-vote', '2025-09-26-unsc-russia-china-draft-fails'],
    ],
    [
      'how long was the geneva round in february 2026',
      ['2026-02-17-geneva-second-round', '2026-02-26-geneva-third-round'],
    ],
    [
      'the call sharif made after the signing, to whom was it',
      ['2026-06-18-sharif-pezeshkian-call', '2026-06-19-sharif-mbs-call'],
    ],
    ['for how long is the oil license of the treasury good', ['2026-03-20-ofac-gl-u', '2026-06-22-ofac-gl-x']],
    [
      'what did the message of mojtaba khamenei contain',
      ['2026-03-12-mojtaba-first-message', '2026-06-18-mojtaba-message-on-mou'],
    ],
    ['ali akbar something, an iranian politician', ['ali-akbar-salehi', 'ali-akbar-velayati']],
    ['how long did the geneva round last', ['2026-02-17-geneva-second-round', '2026-02-26-geneva-third-round']],
    ['hossein', ['hossein-salami', 'hossein-amir-abdollahian']],
    ['when did the truce with iran begin', ['2025-06-24-ceasefire', '2026-04-08-two-week-ceasefire']],
    ['the irgc seized two vessels, where', ['2026-02-05-irgc-seizes-two-vessels', '2026-04-22-irgc-seizes-two-ships']],
    [
      'what did araghchi tell the FT in july 2025',
      ['2025-07-08-araghchi-ft-op-ed', '2025-07-31-araghchi-ft-compensation'],
    ],
    ['what stood in araghchis op-ed', ['2025-07-08-araghchi-ft-op-ed', '2026-01-21-araghchi-wsj-op-ed']],
    [
      'what was said when netanyahu saw witkoff in february 2026',
      ['2026-02-03-witkoff-netanyahu-jerusalem', '2026-02-10-witkoff-kushner-blair-house'],
    ],
    ['whats in the 14 points', ['2026-05-01-iran-14-points', '2026-05-06-one-page-memo', '2026-06-17-mou-text']],
    [
      'how many tankers did america sanction in early 2026',
      ['2026-01-23-treasury-shadow-fleet-nine', '2026-02-06-state-dept-oil-sanctions'],
    ],
    ['until when was the oil license of the treasury valid', ['2026-03-20-ofac-gl-u', '2026-06-22-ofac-gl-x']],
    ['the brother of ali larijani, who is that', ['sadeq-larijani', 'mohammad-javad-larijani', 'bagher-larijani']],
    ['who was british foreign secretary in 2025', ['david-lammy', 'yvette-cooper']],
    ['who headed centcom in 2025', ['michael-kurilla', 'brad-cooper']],
    ['who ran irans atomic agency', ['ali-akbar-salehi', 'mohammad-eslami']],
    ['who was irans ambassador to the un', ['majid-takht-ravanchi', 'amir-saeid-iravani']],
    ['the us secretary of state at the talks', ['john-kerry', 'marco-rubio']],
    [
      'when did khamenei turn down talks with america',
      ['2025-02-07-khamenei-rejects-us-talks', '2025-09-23-khamenei-dead-end'],
    ],
    ['who went to see putin', ['2026-01-30-larijani-putin-kremlin', '2026-04-26-araghchi-to-moscow']],
    ['the secret talks in oman, when were they', ['2013-03-secret-oman-channel', '2024-01-10-muscat-indirect-talks']],
  ])('%s', async (question, ids) => {
    expect(await offered(question)).toEqual(expect.arrayContaining(ids));
  });

  test.each([
    ['what did the iaea report of 4 june 2026 say', '2026-06-04-iaea-report'],
    ['how did the second geneva round end', '2026-02-17-geneva-second-round'],
    ['what came of the saudi defence ministers visit to tehran', '2025-04-17-khalid-bin-salman-tehran'],
    ['when was the jcpoa concluded', '2015-07-14-jcpoa-vienna'],
    ['when was the deal of cairo between iran and the iaea signed', '2025-09-09-cairo-agreement'],
    ['when was fordow disclosed', '2009-09-25-fordow-disclosed'],
    ['when did iran begin to enrich to 60 percent', '2021-04-16-enrichment-60-percent'],
    ['when did the security council adopt resolution 2231', '2015-07-20-unsc-resolution-2231'],
    ['who hit kuwaits airport', '2026-06-03-kuwait-airport-strike'],
    ['were the talks direct at the muscat round in february 2026', '2026-02-06-muscat-first-round'],
    ['how many vessels did the us sanction on the eve of the third geneva round', '2026-02-25-sanctions-eve-of-geneva'],
    ['how many others died with soleimani', '2020-01-03-soleimani-killed'],
    ['to whom did khamenei speak on 7 february 2025', '2025-02-07-khamenei-rejects-us-talks'],
    ['60 percent enrichment, on what day in april 2021 was it started', '2021-04-16-enrichment-60-percent'],
    ['what did trump tell nbc khamenei should be', '2026-02-04-trump-khamenei-worried'],
    ['who are ali larijanis brothers', 'sadeq-larijani'],
    ['foreign minister of iran in may 2024', 'ali-bagheri-kani'],
    ['central command is led by whom', 'brad-cooper'],
  ])('but answers what a day, an ordinal, a place or a word of its own singles out: %s', async (question, record) => {
    const page = await ask(question);
    expect(page.status).toBe('answer');
    expect(page.records).toContain(record);
  });
});

describe('/ask shows both reports', () => {
  test.each([
    ['in which year was ali larijani born', /1957/, /1958/],
    ['larijani, was he born in 1957 or 1958?', /1957/, /1958/],
    ['founding date of the persian gulf strait authority?', /5 May 2026/, /18 May 2026/],
  ])('of %s', async (question, one, other) => {
    expect((await ask(question)).disputed).toBe(true);
    const told = (await said(freely(question))).replace(/\s+/g, ' ');
    expect(told).toMatch(one);
    expect(told).toMatch(other);
  });
});
