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

test.each([`/?view=page&line=${encodeURIComponent(LINE)}`, `/r/${encodeURIComponent(LINE)}`])(
  '%s shows the picture, and says in words what it shows',
  async (path) => {
    const html = await (await site.get(path)).text();
    const [, source, alt] = /<img src="(\/picture\/[^"]+\.svg)" alt="([^"]+)"/.exec(html)!;
    expect(alt).toContain('drawn on a time axis');
    expect((await site.get(source!)).status).toBe(200);
  },
);

test('a permalink offers its picture to those who preview links', async () => {
  const html = await (await site.get(`/r/${encodeURIComponent(LINE)}`)).text();
  const [, address] = /property="og:image" content="([^"]+)"/.exec(html)!;
  expect((await fetch(address!)).headers.get('content-type')).toBe('image/png');
});
