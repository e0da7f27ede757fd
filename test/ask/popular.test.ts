// First questions of somebody new: how a matter stands now, who leads, how many.
import { describe, expect, test } from 'vitest';
import { ask as askLine, freely } from '../house/ask.ts';

const ask = (question: string) => askLine(freely(question));

describe('how a matter stands is told by the latest record that says so', () => {
  test.each([
    ['is hormuz open', '2026-06-28-stand-down'],
    ['can ships pass through hormuz at the moment', '2026-06-28-stand-down'],
    ['is the blockade over', '2026-06-15-first-iranian-tankers-pass'],
    ['are they still enriching uranium', '2026-06-17-mou-text'],
    ['is iran allowed to sell oil', '2026-06-22-ofac-gl-x'],
    ['are the talks still on', '2026-07-02-next-round-18-july'],
    ['is iran still negotiating with america', '2026-07-02-next-round-18-july'],
    ['did fighting resume', '2026-06-28-stand-down'],
    ['what happened to the ceasefire', '2026-06-28-stand-down'],
    ['what happened with the blockade', '2026-06-15-first-iranian-tankers-pass'],
    ['hormuz open or closed', '2026-06-28-stand-down'],
    ['has iran let the iaea back in', '2026-06-26-grossi-first-contacts'],
    ['did they sign a deal', '2026-06-17-mou-signed'],
    ['what is going on with the inspections', '2026-06-26-grossi-first-contacts'],
  ])('%s', async (question, record) => {
    const page = await ask(question);
    expect(page.status).toBe('answer');
    expect(page.records[0]).toBe(record);
  });

  test('with where the record ends and what was said before', async () => {
    const page = await ask('is hormuz open');
    expect(JSON.stringify(page.blocks)).toContain('The record ends on 5 July 2026');
    expect(page.records).toContain('2026-06-20-hormuz-closed-again');
  });

  test.each([
    ['another war', 'is there still a truce between thailand and cambodia'],
    ['a day after the record', 'is the ceasefire holding as of today'],
    ['more than how it stands', 'is hormuz in iran'],
  ])('not of %s', async (_, question) => {
    expect((await ask(question)).records[0]).not.toBe('2026-06-28-stand-down');
  });
});

describe('who leads a side now is told by the latest rounds', () => {
  test.each([
    ['who is leading the iranian negotiating team', 'mohammad-bagher-ghalibaf', 'jd-vance'],
    ['who heads the us delegation', 'jd-vance', 'mohammad-bagher-ghalibaf'],
    ["who is iran's lead negotiator at the moment", 'kazem-gharibabadi', 'steve-witkoff'],
    ['who is mediating', 'qatar-government', 'abbas-araghchi'],
  ])('%s', async (question, named, other) => {
    const page = await ask(question);
    expect(page.status).toBe('answer');
    expect(page.records).toContain(named);
    expect(page.records).not.toContain(other);
  });

  test.each([
    'who mediated the islamabad talks',
    'who negotiates for the Houthis',
    'who headed the iranian side opposite vance',
  ])('not for a round or side of its own: %s', async (question) => {
    expect((await ask(question)).title).not.toContain('latest rounds');
  });

  test('who runs the state is who leads it', async () => {
    expect((await ask("who's in charge of iran now")).records).toContain('mojtaba-khamenei');
  });
});

describe('how many is told by what counts it', () => {
  test('all tolls the record has of a war, each with who gives it', async () => {
    const page = await ask('how many people died in the war');
    expect(page.status).toBe('answer');
    expect(page.records).toEqual(['2026-02-28-red-crescent-first-toll', '2025-07-08-war-death-toll-1060']);
    expect(JSON.stringify(page.blocks)).toContain('HRANA');
  });

  test('a toll of the protests is none of the war', async () => {
    expect((await ask('death toll of the protests')).records).toEqual(['2026-01-21-official-death-toll-3117']);
  });

  test('the latest count of what there is now, with those before it', async () => {
    const page = await ask('how much uranium does iran have');
    expect(page.status).toBe('answer');
    expect(page.records[0]).toBe('2026-06-04-iaea-report');
    expect(page.records).toContain('2025-05-31-iaea-comprehensive-report');
  });

  test('a count in an affair that the record found is not of', async () => {
    expect((await ask('how many american soldiers died in the war')).reason).toBe('not-recorded');
  });
});

describe('what is meant without a name', () => {
  test.each([
    ['what is in the deal', '2026-06-17-mou-text'],
    ['what are the main points of the agreement', '2026-06-17-mou-text'],
    ['what is in the iran deal', 'jcpoa'],
    ['deal terms', '2026-06-17-mou-text'],
    ['when did the us last bomb iran', '2026-06-26-us-strikes-after-ship-attack'],
    ['when did israel last attack iran', '2026-02-28-us-israel-strikes-begin'],
    ['what are the talks about', '2026-07-01-doha-indirect-talks'],
    ['where are the talks being held', '2026-07-01-doha-indirect-talks'],
    ['when are the next talks', '2026-07-02-next-round-18-july'],
    ['when do iran and the us meet again', '2026-07-02-next-round-18-july'],
    ['where will the next talks be', '2026-07-02-next-round-18-july'],
    ['who attended the last talks', '2026-07-01-doha-indirect-talks'],
    ['what did they agree on', '2026-06-17-mou-text'],
    ['when was the deal signed', '2026-06-17-mou-signed'],
    ['what does the deal say about enrichment', '2026-06-17-mou-text'],
    ['are un sanctions back', '2025-09-28-un-sanctions-return'],
    ['whats happening with iran', '2026-07-04-khamenei-funeral'],
    ['why did the war start', '2026-02-28-us-israel-strikes-begin'],
    ['how long did the war last', '2026-04-08-two-week-ceasefire'],
    ['how much oil goes through hormuz', 'hormuz-oil-share'],
    ['what did the iaea report in june 2026 say', '2026-06-04-iaea-report'],
  ])('%s', async (question, record) => {
    const page = await ask(question);
    expect(page.status).toBe('answer');
    expect(page.records[0]).toBe(record);
  });
});

test.each(['who is araghchi', 'who is sharif'])('one of that name alone is told: %s', async (question) => {
  expect((await ask(question)).status).toBe('answer');
});

test('who won a war is an opinion', async () => {
  expect((await ask('who won the war')).reason).toBe('out-of-scope');
});

test('a war is as long as it is called', async () => {
  expect(JSON.stringify((await ask('how long was the 12 day war')).blocks)).toContain('12 days');
});

describe('everyday questions are told by the record they mean', () => {
  test.each([
    // A paper by the record of its end, or by its own card.
    ['is the cairo agreement still valid', '2025-11-20-iaea-vote-cairo-terminated'],
    ['is resolution 2231 still in force', '2025-10-18-resolution-2231-termination'],
    ['is the jcpoa still alive', 'jcpoa'],
    // Where somebody went next.
    ['where did larijani go once he was done in muscat', '2026-02-11-larijani-doha'],
    // Whom a question leaves aside.
    ['apart from the sultan, which omani did larijani talk to in muscat', '2026-02-10-larijani-muscat-visit'],
    ['who was in islamabad', '2026-04-11-islamabad-talks'],
    ['latest on inspections', '2026-06-26-grossi-first-contacts'],
    ['when did israel attack evin prison', '2025-06-23-evin-prison-strike'],
    ['where is khamenei supposed to be buried', '2026-07-04-khamenei-funeral'],
    ['how did the doha technical meetings of early july 2026 end', '2026-07-01-doha-indirect-talks'],
    ['what is a secondary sanction', 'secondary-sanctions'],
    ['when trump quit the nuke accord', '2018-05-08-us-withdrawal-jcpoa'],
    ['who commanded centcom during the june 2025 strikes', 'michael-kurilla'],
    ['is eslami still head of the atomic agency', 'mohammad-eslami'],
    ['why did the talks in islamabad end without a deal', '2026-04-11-islamabad-talks'],
    ['what does the snsc stand for', 'snsc'],
    ["Biden's iran envoy in 2022", 'robert-malley'],
  ])('%s', async (question, record) => {
    const page = await ask(question);
    expect(page.status).toBe('answer');
    expect(page.records[0]).toBe(record);
  });

  test('two numbered plans are set beside each other', async () => {
    const page = await ask('ten point plan versus fifteen point plan');
    expect(page.records).toEqual(expect.arrayContaining(['ten-point-plan', 'fifteen-point-plan']));
  });

  test.each([
    ['a meeting of two of whom one is only spoken of', 'did trump meet pezeshkian', 'not-recorded'],
    ['a round at a place where none was held', 'what came of the second round in riyadh', 'false-premise'],
    ['other money', 'change 250 euros into omani rial for me', 'out-of-scope'],
    ['words nobody recorded', 'read me the letter king salman sent, word by word', 'not-recorded'],
  ])('%s is refused', async (_, question, reason) => {
    const page = await ask(question);
    expect(page.status).toBe('abstain');
    expect(page.reason).toBe(reason);
  });

  test('a day that only a report set aside gives is no other time', async () => {
    const page = await ask('the four mediating ministers met again in april 2026, where was that');
    expect(page.records[0]).toBe('2026-04-17-antalya-four');
  });

  test('who held an office is chosen among its holders', async () => {
    expect((await ask('who was the speaker of parliament')).status).toBe('choices');
  });
});
