// Pictures on the web: at an address, in the page, in permalinks.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadPictureFonts } from '#render/picture/fonts.ts';
import { pngDrawer } from '#render/picture/png.ts';
import { openSite, type Site } from '../web/site.ts';

const LINE = 'timeline about:ali-larijani picture:true';
const ADDRESS = `/picture/${encodeURIComponent(`/${LINE}`)}`;

let site: Site;
beforeAll(async () => {
  site = await openSite({ png: pngDrawer(loadPictureFonts()) });
});
afterAll(() => site.stop());

describe('the address of a picture', () => {
  test('serves SVG that names the events', async () => {
    const response = await site.get(`${ADDRESS}.svg`);
    expect(response.headers.get('content-type')).toMatch(/^image\/svg\+xml/);
    expect(await response.text()).toContain('Larijani meets Sultan Haitham');
  });

  test('serves PNG, and twice the size where asked', async () => {
    const width = async (query: string): Promise<number> => {
      const response = await site.get(`${ADDRESS}.png${query}`);
      expect(response.headers.get('content-type')).toBe('image/png');
      return Buffer.from(await response.arrayBuffer()).readUInt32BE(16);
    };
    expect(await width('')).toBe(1200);
    expect(await width('?scale=2')).toBe(2400);
  });

  test.each(['/picture/whois%20larijani.svg', '/picture/nonsense.png', `${ADDRESS}.gif`, `${ADDRESS}.svg?v=zzz`])(
    '%s is not found',
    async (path) => expect((await site.get(path)).status).toBe(404),
  );
});

test.each([
  [`/?view=page&line=${encodeURIComponent(LINE)}`, 'drawn on a time axis'],
  [`/?view=discord&line=${encodeURIComponent(LINE)}`, 'drawn on a time axis'],
  [`/?view=slack&line=${encodeURIComponent(LINE)}`, 'drawn on a time axis'],
  [`/r/${encodeURIComponent(LINE)}`, 'drawn on a time axis'],
  ['/r/timeline%20picture:true', 'counted by topic and time'],
  ['/r/whois%20araghchi%20picture:true', 'drawn as a network by side'],
])('%s shows the picture in the reader’s light, and says in words what it shows', async (path, words) => {
  const html = await (await site.get(path)).text();
  const [, dark, light, alt] =
    /<source srcset="([^"]+)" media="\(prefers-color-scheme: dark\)"><img src="(\/picture\/[^"]+\.svg)" alt="([^"]+)"/.exec(
      html,
    )!;
  expect(alt).toContain(words);
  const papers = await Promise.all([dark!, light!].map(async (address) => (await site.get(address)).text()));
  expect(papers.map((svg) => /<rect[^>]* fill="(#\w+)"/.exec(svg)![1])).toEqual(['#1e2125', '#ffffff']);
});

test('a permalink offers its picture to those who preview links', async () => {
  const html = await (await site.get(`/r/${encodeURIComponent(LINE)}`)).text();
  const [, address] = /property="og:image" content="([^"]+)"/.exec(html)!;
  expect((await fetch(address!)).headers.get('content-type')).toBe('image/png');
});
