// /check: a statement is supported, contradicted, disputed or not recorded, and the claims that say so are shown.
import { describe, expect, test } from 'vitest';
import { ask, said } from '../house/ask.ts';

const check = (statement: string) => ask(`/check statement:"${statement}"`);

describe('/check', () => {
  test.each([
    ['Supported', 'Larijani visited Oman on 10 February 2026'],
    ['Supported', 'Larijani met the sultan for nearly three hours'],
    ['Contradicted', 'Larijani visited Oman on 5 March 2024'],
    ['Contradicted', 'Pakistan vetoed the Bahraini draft on Hormuz'],
    ['Contradicted', 'Vance is Secretary of State'],
    ['Contradicted', 'Larijani met the sultan for five hours'],
    ['Contradicted', 'Seven B-2 bombers dropped 20 bombs in June 2025'],
    ['Supported', '63 people were wounded at Kuwait airport'],
    ['Contradicted', '80 people were wounded at Kuwait airport'],
    ['Contradicted', 'The fifth round was held in Muscat'],
    ['Supported', 'The fifth round was held in Rome'],
    ['Contradicted', 'Khamenei was killed on 1 March 2026'],
    ['Supported', 'Khamenei was killed on 28 February 2026'],
    ['Contradicted', 'The ceasefire of April 2026 was for two months'],
    ['Contradicted', 'The first round was held in Doha in April 2025'],
    ['Disputed', 'Iran agreed to hand over its uranium'],
    ['Not recorded', 'Araghchi ate pizza in Rome'],
    ['Not recorded', 'Iran enriches uranium to 90 percent'],
    ['Supported', 'Iran enriches uranium to 60 percent'],
    ['Not recorded', 'The IAEA board voted 25 to 3'],
    ['Supported', 'Weapons-grade uranium is about 90%'],
  ])('%s: %s', async (finding, statement) => expect((await check(statement)).title).toMatch(new RegExp(`^${finding}`)));

  test('shows the date it was given and the date that stands', async () => {
    const text = await said('/check statement:"Larijani visited Oman on 5 March 2024"');
    expect(text).toMatch(/5 March\s+2024/);
    expect(text).toMatch(/10\s+February\s+2026/);
  });

  test('what is not recorded is an abstention', async () =>
    expect(await check('Araghchi ate pizza in Rome')).toMatchObject({ status: 'abstain', reason: 'not-recorded' }));
});
