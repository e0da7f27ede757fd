// Who held what when, and what went on between two ends, in the ways newcomers put it.
import { describe, expect, test } from 'vitest';
import { ask as askLine, freely } from '../house/ask.ts';

const ask = (question: string) => askLine(freely(question));

describe('/ask tells who held an office', () => {
  test.each([
    ['which Larijani headed the judiciary', 'sadeq-larijani'],
    ['which khamenei is supreme leader now', 'mojtaba-khamenei'],
    ['who became acting foreign minister when amir-abdollahian died', 'ali-bagheri-kani'],
    ['who had the Guards’ top job on 12 June 2025', 'hossein-salami'],
    ['Who represented Iran as ambassador in Tokyo in 2009?', 'abbas-araghchi'],
    ['Who commanded US Central Command in June 2025, Kurilla or Cooper?', 'michael-kurilla'],
    ['Who headed the IAEA when the JCPOA was concluded?', 'yukiya-amano'],
    ["Ahmadian's successor as secretary of the SNSC after august 2025, who is it", 'ali-larijani'],
    ["Salami's successor as head of the IRGC after june 13 2025, who", 'mohammad-pakpour'],
    ['is zarif still a vice president', 'mohammad-javad-zarif'],
    ['was vance ever president', 'jd-vance'],
    ['Who represented Iran in Tokyo in 2010?', 'abbas-araghchi'],
    ['who represented Israel in Washington in 2016', 'ron-dermer'],
    ['Who represented Iran at the IAEA in 2019?', 'kazem-gharibabadi'],
    ['Who preceded Kallas in Brussels?', 'josep-borrell'],
    ['who came after zarif at the ministry', 'hossein-amir-abdollahian'],
    ['who followed salehi at the agency', 'mohammad-eslami'],
    ['Who came after Takht-Ravanchi at the UN?', 'amir-saeid-iravani'],
    ['Who followed Zarif in Tehran as foreign minister?', 'hossein-amir-abdollahian'],
  ])('%s', async (question, person) => {
    const page = await ask(question);
    expect(page.status).toBe('answer');
    expect(page.records).toContain(person);
  });

  test.each([
    'Since when has Abbas Araghchi been president of Iran?',
    'Turkish president Hakan Fidan met Araghchi in January 2026. Since when is Fidan president?',
    'How many weeks was Ali Bagheri Kani acting president after Raisi’s death?',
    'how long has Ghalibaf been president',
  ])('and to nobody one they never held: %s', async (question) => {
    const page = await ask(question);
    expect([page.status, page.reason]).toEqual(['abstain', 'false-premise']);
  });

  test('another office is none', async () => {
    expect((await ask('who is the us energy secretary')).records).not.toContain('scott-bessent');
  });
});

describe('/ask tells what went on between', () => {
  test.each([
    ['an event and a day', 'What happened between the 48-hour ultimatum and 6 April?', '2026-03-24-fifteen-point-plan'],
    [
      'two events',
      'what happened between the letter to khamenei and the first round',
      '2025-03-26-iran-reply-via-oman',
    ],
    [
      'two days, of which no record has all that is asked',
      'strikes and counter strikes 26 - 28 june 2026, what happened',
      '2026-06-27-second-us-wave',
    ],
  ])('%s', async (_, question, record) => {
    const page = await ask(question);
    expect(page.status).toBe('answer');
    expect(page.records).toContain(record);
  });
});

describe('/ask tells what a side held', () => {
  test.each([
    ['What was Iran’s position on missiles during the Geneva round of February 2026?', 'iran-missiles-2026-02'],
    ['What was Washington’s position on guarantees after the memorandum?', 'us-guarantees-2026-06'],
    ['where does israel stand on missiles', 'israel-missiles-2026'],
  ])('%s', async (question, position) => {
    const page = await ask(question);
    expect([page.status, page.records[0]]).toEqual(['answer', position]);
  });
});

describe('/ask knows offices by how they are spoken of', () => {
  test.each([
    ['who sat in the oval office in july 2015', 'barack-obama'],
    ['Who sat on the Omani throne in 1995?', 'qaboos-bin-said'],
    ["Who headed Qatar's government on 24 June 2025?", 'mohammed-bin-abdulrahman-al-thani'],
    ['turkeys foreign min', 'hakan-fidan'],
    ['what posts did Salehi have between 2009 and 2021', 'ali-akbar-salehi'],
    ['since when is grossi head of the agency', 'rafael-grossi'],
  ])('%s', async (question, id) => {
    const page = await ask(freely(question));
    expect(page.status).toBe('answer');
    expect(page.records[0]).toBe(id);
  });

  test.each([
    "Who stepped into Larijani's shoes at the SNSC after the strike of March?",
    'Who was prime minister of Sweden in 2025?',
  ])('and says so where the record has nobody: %s', async (question) => {
    const page = await ask(freely(question));
    expect([page.status, page.reason]).toEqual(['abstain', 'not-recorded']);
  });
});
