// What came after an event, what became of a thing, and clauses of time in everyday words.
import { describe, expect, test } from 'vitest';
import { ask as askLine, freely } from '../house/ask.ts';

const ask = (question: string) => askLine(freely(question));

describe('/ask tells what somebody did after an event', () => {
  test.each([
    ['what did iran do after the us bombed fordow', '2025-06-23-al-udeid-missiles'],
    ['what did the US do just hours after the first muscat round of 2026 ended', '2026-02-06-state-dept-oil-sanctions'],
    ['after vance left islamabad with nothing, what did the navy start two days later', '2026-04-13-us-blockade'],
    [
      'What did the Americans do at sea once the Islamabad talks of April 2026 had come to nothing?',
      '2026-04-13-us-blockade',
    ],
    ['what followed the killing of larijani on the same day', '2026-03-17-basij-commander-killed'],
    ['which basij commander was killed the day larijani died', '2026-03-17-basij-commander-killed'],
    ['After Muscat on 6 February 2026, which city hosted the next round?', '2026-02-17-geneva-second-round'],
  ])('%s', async (question, record) => {
    const page = await ask(question);
    expect(page.status).toBe('answer');
    expect(page.records).toContain(record);
  });

  test('but nothing after what never happened', async () => {
    const page = await ask('what did kushner do once he had walked out of the first muscat round');
    expect([page.status, page.reason]).toEqual(['abstain', 'false-premise']);
  });
});

describe('/ask tells what became of what was planned or begun', () => {
  test.each([
    ['What became of the sixth round that had been set for 15 June 2025?', '2025-06-14-round-6-cancelled'],
    ['what became of project freedom', '2026-05-project-freedom-halted'],
    ['what did tehran drop after the iaea vote in november 2025', '2025-11-20-iaea-vote-cairo-terminated'],
  ])('%s', async (question, record) => {
    const page = await ask(question);
    expect(page.status).toBe('answer');
    expect(page.records[0]).toBe(record);
  });
});

describe('/ask takes a minister told by office alone for whoever holds it', () => {
  test('which gathering', async () => {
    const page = await ask('at which gathering did busaidi accuse israel of sabotage');
    expect(page.status).toBe('answer');
    expect(page.records[0]).toBe('2025-11-01-busaidi-manama');
  });

  test('nor is what was said of a meeting a part taken in one', async () => {
    expect((await ask('whom did witkoff say he had met, fox 21 feb')).status).toBe('answer');
  });
});

describe('/ask does not take a remark for an opinion or a prophecy', () => {
  test.each([
    [
      'What happened to the Assembly of Experts building on 3 March 2026, and were members inside? Israel and Iran disagree.',
      '2026-03-03-assembly-building-hit',
    ],
    ['where is khamenei going to be burried acc to the program', '2026-07-04-khamenei-funeral'],
    [
      'how many dead were being reported on the night of the internet blackout 8 jan 2026',
      '2026-01-08-internet-blackout',
    ],
  ])('%s', async (question, record) => {
    const page = await ask(question);
    expect(page.status).toBe('answer');
    expect(page.records[0]).toBe(record);
  });
});
