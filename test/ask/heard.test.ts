// A question that would be refused is understood by how others put it; what they did not ask stays refused.
import { describe, expect, test } from 'vitest';
import type { Page } from '#answer/page.ts';
import { heard } from '#ask/heard/heard.ts';
import { hearFurther } from '#ask/heard/utterances.ts';
import type { Kept } from '#dataset/kept.ts';
import { loadDataset } from '#dataset/load.ts';
import { SCHEMAS } from '#dataset/schemas.ts';
import { datasetOf, event } from '../digest/stage.ts';
import { ask, dataset, freely, said } from '../house/ask.ts';

const BY = { dataset, today: '2026-11-25' };

describe('/ask understands what others put alike', () => {
  test.each([
    ['Under what colours was the Epaminondas sailing?', 'epaminondas'],
    ['Length of Trump’s video announcing combat operations?', '2026-02-28-trump-combat-operations-video'],
    ['What did the Pentagon christen its campaign of 28 Feb 2026?', '2026-02-28-us-israel-strikes-begin'],
  ])('%s', async (question, id) => {
    const page = await ask(freely(question));
    expect(page.status).toBe('answer');
    expect(page.records).toContain(id);
    expect(page.footnotes.length).toBeGreaterThan(0);
  });

  test.each([
    ['to which paper did trump say that iran needs new leaders', '2026-01-17-trump-new-leadership'],
    ['the islamabad memorandum is made of how many points', '2026-06-17-mou-text'],
    ['who gave whom a letter in muscat', '2026-02-10-letter-in-muscat'],
    ['at whose request did trump prolong the april 2026 ceasefire', '2026-04-21-ceasefire-extended'],
  ])('and tells first what those like it are about: %s', async (question, id) => {
    const page = await ask(freely(question));
    expect(page.status).toBe('answer');
    expect(page.records[0]).toBe(id);
  });

  test('and says as which question it was read', async () => {
    const page: Page = await ask(freely('Under what colours was the Epaminondas sailing?'));
    expect(page.reading).toMatch(/^as in “.*Epaminondas/);
    expect(await said(freely('Under what colours was the Epaminondas sailing?'))).toContain('as in “');
  });
});

describe('/ask does not answer by a likeness what asks for more, or for somebody else', () => {
  test.each([
    'who is Rafael Grossi’s parrot',
    'In which town was Baghaei born?',
    'name of the courier who carried the ten points to Islamabad',
    'What did Larijani drink during his three hours with Sultan Haitham?',
    'Why did Kuwait open its bases for the escort mission in May 2026?',
    'type of the missile that killed Larijani',
    'when did Kushner travel to Tehran',
  ])('%s', async (question) => {
    expect(await ask(freely(question))).toMatchObject({ status: 'abstain' });
  });
});

describe('/ask answers as it is written', () => {
  test('what another record would have answered', async () => {
    const page = await ask(freely('How many points has the Islamabad memorandum?'));
    expect(['islamabad-memorandum', '2026-06-17-mou-text']).toContain(page.records[0]);
  });

  test.each([
    ['who piloted the f-35c that hit the shahed', 'not-recorded'],
    ['how many American soldiers died at Al Udeid', 'false-premise'],
    ['is Hormuz open today', 'after-cutoff'],
  ])('%s', async (question, reason) => {
    expect(await ask(freely(question))).toMatchObject({ status: 'abstain', reason });
  });
});

describe('/ask leaves the choice where people who wrote alike left it', () => {
  const offers = async (question: string): Promise<readonly string[]> => {
    const page = await ask(freely(question));
    return page.status === 'choices' ? page.records : [];
  };
  const EMBASSY = ['2026-01-14-uk-closes-tehran-embassy', '2026-02-27-uk-withdraws-tehran-staff'];
  const OP_EDS = ['2025-07-08-araghchi-ft-op-ed', '2026-01-21-araghchi-wsj-op-ed'];

  test.each([
    ['Brits gone from their Tehran embassy, when was that?', EMBASSY],
    ['what did Araghchi write in his op-ed?', OP_EDS],
  ])('%s', async (question, records) => expect(await offers(question)).toEqual(expect.arrayContaining(records)));

  test.each([
    ['a newspaper', 'what did Araghchi write in his op-ed in the Wall Street Journal?', OP_EDS[1]!],
    ['a day', 'the Brits gone from their Tehran embassy on 27 February 2026: whom did that leave?', EMBASSY[1]!],
  ])('but not where %s tells them apart', async (_, question, record) => {
    const page = await ask(freely(question));
    expect(page.status).toBe('answer');
    expect(page.records[0]).toBe(record);
  });

  test('what they chose between goes with what they asked', () => {
    const { utterance } = SCHEMAS;
    const between = ['ali-larijani', 'sadegh-larijani'];
    expect(utterance.safeParse({ between, offered: ['who is Larijani'] }).success).toBe(true);
    expect(utterance.safeParse({ between }).success).toBe(false);
    expect(utterance.safeParse({ offered: ['who is Larijani'] }).success).toBe(false);
  });
});

describe('/ask still refuses', () => {
  test.each([
    ['somebody in the place of another', 'when was Araghchi killed', 'false-premise'],
    ['another kind of thing', 'to which hospital were the wounded of Kuwait airport taken', 'not-recorded'],
    [
      'a count of something else',
      'how many passengers were waiting in kuwait airport when the drones struck',
      'not-recorded',
    ],
    ['another world', 'how many people live in muscat', 'out-of-scope'],
    [
      'a holder nobody is known to be, who those before are asked for',
      'who is the present chief of the Quds Force',
      'not-recorded',
    ],
    ['a town nobody tells of', 'in what city did Larijani come to be born', 'not-recorded'],
    ['who drew up an order', 'which judge signed the warrant by which the Talara was taken', 'not-recorded'],
    ['a successor that is not recorded', "who got Dermer's ministry when he left", 'not-recorded'],
  ])('%s', async (_, question, reason) => {
    expect(await ask(freely(question))).toMatchObject({ status: 'abstain', reason });
  });
});

describe('likeness', () => {
  test('is 1 for the same words in any case, and falls as words differ', () => {
    const written = 'under which flag does the Epaminondas sail';
    const [same] = heard(written.toUpperCase(), BY);
    expect(same).toMatchObject({ question: written, as: 'answered' });
    expect(same!.likeness).toBeCloseTo(1, 5);
    const [near] = heard('under which flag does the Talara sail', BY);
    expect(near!.likeness).toBeLessThan(0.95);
  });

  test('comes best first, and is the same each time', () => {
    const once = heard('who carried the letter to Tehran', BY);
    expect(once.map(({ likeness }) => likeness)).toEqual(once.map(({ likeness }) => likeness).sort((a, b) => b - a));
    expect(heard('who carried the letter to Tehran', BY)).toEqual(once);
  });

  test('of a question without any known word is none', () => {
    expect(heard('xyzzy plugh', BY)).toEqual([]);
    expect(heard('', BY)).toEqual([]);
  });
});

describe('what was made of the questions', () => {
  const library = async () => ({ dataset: await loadDataset('data'), today: BY.today });
  const question = 'who carried the letter to Tehran';

  test('is kept and read again as it was', async () => {
    const memory = new Map<string, Uint8Array<ArrayBuffer>>();
    let writes = 0;
    const kept: Kept = {
      read: (name) => memory.get(name),
      write: (name, bytes) => {
        writes++;
        memory.set(name, Uint8Array.from(bytes));
      },
    };
    const once = heard(question, { ...(await library()), kept });
    expect(heard(question, { ...(await library()), kept })).toEqual(once);
    expect(writes).toBe(1);
    expect(heard(question, BY)).toEqual(once);
  });

  test('as long as the questions, their order and the names they are read by stay', () => {
    const written = new Set<string>();
    const kept: Kept = { read: () => undefined, write: (name) => void written.add(name) };
    const made = (of: Parameters<typeof datasetOf>): number => {
      const before = written.size;
      const dataset = datasetOf(...of);
      while (hearFurther(dataset, kept));
      return written.size - before;
    };
    const [one, two] = [
      { id: 'e1', answered: ['when was one'] },
      { id: 'e2', answered: ['when was two'] },
    ];
    const events = [event('e1', '2026-01-01', 'One.'), event('e2', '2026-01-02', 'Two.')];
    const person = [{ id: 'ann', name: 'Ann Onymous', memberships: [] }] as never;
    expect(made([events, { utterance: [one, two] }])).toBe(1);
    expect(made([[event('e1', '2026-01-01', 'Told anew.'), events[1]!], { utterance: [one, two] }])).toBe(0);
    expect(made([events, { utterance: [two, one] }])).toBe(1);
    expect(made([events, { utterance: [one, two], person }])).toBe(1);
  });
});

describe('/ask tells beside an answer what those like the question are about', () => {
  test.each([
    ['who went to the kremlin for iran', 'kremlin', '2026-01-30-larijani-putin-kremlin'],
    [
      'which drone model flew at the Lincoln before it was shot down',
      '2026-02-07-witkoff-kushner-carrier-visit',
      'shahed-139',
    ],
  ])('%s', async (question, told, beside) => {
    const page = await ask(freely(question));
    expect(page.status).toBe('answer');
    expect(page.records[0]).toBe(told);
    expect(page.records).toContain(beside);
    expect(page.of).toBe(1);
    expect(await said(freely(question))).toContain('Perhaps this was meant:');
  });

  test('but not who holds an office now, where one of another time is asked for', async () => {
    const page = await ask(freely('cia boss in 2023?'));
    expect(page.records).not.toContain('john-ratcliffe');
  });

  test('nor anything where they are about what is told', async () =>
    expect(await said(freely('how long did Larijani meet the Sultan?'))).not.toContain('Perhaps this was meant'));
});
