// Names in running text, completion while typing, and /explain.
import { describe, expect, test } from 'vitest';
import { loadDataset } from '#dataset/load.ts';
import { createNames } from '#names/create.ts';
import { dayIn } from '#names/day-in.ts';
import { ask } from '../house/ask.ts';

const dataset = await loadDataset('data');
const names = createNames(dataset);
const named = (text: string): string[] =>
  names.mentions(text).map((mention) => `${mention.text}=${mention.matches.map(({ id }) => id).join('|')}`);

describe('mentions', () => {
  test('take the longest name, never overlap, and know offices', () =>
    expect(named("Iran's foreign minister, Abbas Araghchi, met Sultan Haitham bin Tariq in Muscat.")).toEqual([
      "Iran's foreign minister=abbas-araghchi",
      'Abbas Araghchi=abbas-araghchi',
      'Sultan Haitham bin Tariq=haitham-bin-tariq',
      'Muscat=muscat',
    ]));

  test('two who fit are named as such', () =>
    expect(named('Khamenei spoke.')).toEqual(['Khamenei=ali-khamenei|mojtaba-khamenei']));

  test.each([
    [
      'Yesterday Al Thani met al-Busaidi at Al Udeid.',
      ['Al Thani=mohammed-bin-abdulrahman-al-thani|tamim-bin-hamad', 'al-Busaidi=badr-albusaidi', 'Al Udeid=al-udeid'],
    ],
    ['In Vienna Araghchi met Grossi.', ['Vienna=vienna', 'Araghchi=abbas-araghchi', 'Grossi=rafael-grossi']],
    ["Khamenei's adviser Ali Shamkhani left.", ['Ali Shamkhani=ali-shamkhani']],
    ["Iran's foreign minister, Javad Zarif, spoke.", ['Javad Zarif=mohammad-javad-zarif']],
    ['The supreme leader was cautious.', ['supreme leader=mojtaba-khamenei']],
    ['He saw Larijani in Tehran on 3 April.', ['Larijani=ali-larijani', 'Tehran=tehran']],
    ['The US Treasury and three European powers agreed.', ['US Treasury=us-treasury', 'three European powers=e3']],
    ['Paul Johnson and Anton Chekhov agreed in May.', []],
    ['The Houthis in Bab al-Mandab may march.', ['Houthis=houthis', 'Bab al-Mandab=bab-el-mandeb']],
    ['وزارت خارجه، اسماعیل بقائی و سلطان عمان', ['اسماعیل بقائی=esmail-baghaei', 'سلطان عمان=haitham-bin-tariq']],
    [
      'وقال الشيخ محمد بن عبد الرحمن آل ثاني وعراقجي',
      ['الشيخ محمد بن عبد الرحمن آل ثاني=mohammed-bin-abdulrahman-al-thani', 'عراقجي=abbas-araghchi'],
    ],
    ["סטיב ויטקוף וג'ארד קושנר", ['סטיב ויטקוף=steve-witkoff', "ג'ארד קושנר=jared-kushner"]],
    ['встретился с Рафаэлем Гросси', ['Рафаэлем Гросси=rafael-grossi']],
  ])('%s', (text, found) => expect(named(text)).toEqual(found));

  test('another given name makes another person', () => expect(named('They met John Larijani again.')).toEqual([]));

  test('common words are no names', () =>
    expect(named('the letter, a stockpile of paris green, abe lincoln and dot matrices')).not.toContain('dot=us-dot'));

  test('a text without spaces between sentences, or of signs only, names nobody wrongly', () =>
    expect(named('…!?—“”()')).toEqual([]));
});

describe('the day a text speaks of', () => {
  test.each([
    ['On 10 February 2026 they met', '2026-02-10'],
    ['Feb. 3rd, 2014: a call', '2014-02-03'],
    ['in June 2025 and later', '2025-06'],
    ['since 2013', '2013'],
    ['resolution 2231 of 31 February 2020', '2020-02'],
    ['10 فبراير/شباط 2026', '2026-02-10'],
    ['در ۱۴ ژوئیه ۲۰۱۵ گفت', '2015-07-14'],
    ['10 февраля 2026 года', '2026-02-10'],
    ['ב-10 בפברואר 2026', '2026-02-10'],
    ['۲۱ بهمن ۱۴۰۴', undefined],
    ['Maybe 2024 marches 3', undefined],
    ['nothing here', undefined],
  ])('%s', (text, day) => expect(dayIn(text)).toBe(day));
});

describe('completion', () => {
  const first = (prefix: string): string | undefined => names.complete(prefix, { kinds: ['person'] })[0]?.id;
  test.each([
    ['arag', 'abbas-araghchi'],
    ['لاری', 'ali-larijani'],
    ['עראק', 'abbas-araghchi'],
    ['Арак', 'abbas-araghchi'],
    ['pezeshkiyan', 'masoud-pezeshkian'],
    ['ali lari', 'ali-larijani'],
    ['larrij', 'ali-larijani'],
    ['trup', 'donald-trump'],
    ['khamenie', 'ali-khamenei'],
    ['l', 'ali-larijani'],
    ['al t', 'mohammed-bin-abdulrahman-al-thani'],
    ['al-b', 'badr-albusaidi'],
    ['bin s', 'mohammed-bin-salman'],
    ['بن س', 'mohammed-bin-salman'],
    ['us p', 'donald-trump'],
    ['oman f', 'badr-albusaidi'],
    ['', 'donald-trump'],
  ])('%s', (prefix, id) => expect(first(prefix)).toBe(id));
});

describe('completion of anything', () => {
  const first = (prefix: string): string | undefined => names.complete(prefix)[0]?.id;
  test.each([
    ['snapb', 'snapback'],
    ['un', 'un'],
    ['strait of h', 'strait-of-hormuz'],
    ['iaea', 'iaea'],
    ['mus', 'muscat'],
  ])('%s', (prefix, id) => expect(first(prefix)).toBe(id));

  test('events come after what has a name of its own', () => {
    const kinds = names.complete('geneva').map(({ kind }) => kind);
    expect(kinds.slice(kinds.indexOf('event')).every((kind) => kind === 'event')).toBe(true);
  });
});

describe('/explain', () => {
  test('says who each is as of the record', async () => {
    const page = await ask('/explain text:"Araghchi met Witkoff in Muscat"');
    expect(page.status).toBe('answer');
    expect(page.records).toEqual(['abbas-araghchi', 'steve-witkoff', 'muscat']);
  });

  test('says who they were on the day in the text, unless another is given', async () => {
    const then = await ask('/explain text:"On 14 July 2015 the US president spoke"');
    expect(then.records).toEqual(['barack-obama']);
    const given = await ask('/explain text:"On 14 July 2015 the US president spoke" on:2022-01-01');
    expect(given.records).toEqual(['joe-biden']);
  });

  test('a text that names nobody is said to name nobody', async () =>
    expect(await ask('/explain text:"nothing to see"')).toMatchObject({ status: 'abstain', reason: 'not-recorded' }));
});
