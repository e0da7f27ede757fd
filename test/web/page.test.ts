// The page as people meet it, in a real browser: asking, suggestions by keyboard, views, paging, without script, small, dark.
import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { chromePath, launch } from './browser.ts';
import { openSite, type Site } from './site.ts';

/** A browser shares the machine with whatever else is tested. */
vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

if (!chromePath)
  console.warn('No browser here: the page is not tried in one. Set CHROME_PATH to a Chromium or Chrome.');

describe.skipIf(!chromePath)('in a browser', () => {
  let site: Site;
  let browser: Browser;
  const complaints: string[] = [];
  beforeAll(async () => {
    [site, browser] = await Promise.all([openSite(), launch()]);
  });
  afterAll(async () => {
    await browser.close();
    await site.stop();
  });
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
    expect(complaints.splice(0)).toEqual([]);
  });

  async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({ viewport: { width: 1200, height: 900 }, ...options });
    const page = await context.newPage();
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.setDefaultTimeout(60_000);
    await page.goto(`${site.url}${path}`);
    return page;
  }
  const DIRECTION = 'getComputedStyle(document.querySelector("#line")).direction';
  /** Names of the suggestions; asked from outside, because the page's own policy forbids evaluating text in it. */
  const shownOptions = (page: Page) => page.getByRole('option').locator('bdi').allTextContents();
  const title = (page: Page) => page.locator('h1').first().textContent();

  test('a question typed is answered in place, as Discord and as Slack would show it', async () => {
    const page = await open('/');
    await page.evaluate('window.stayed = true');
    await page.fill('#line', 'whois Larijani');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.discord.message');
    expect(await page.locator('.message .heading').allTextContents()).toEqual(['Ali Larijani', 'Ali Larijani']);
    expect(page.url()).toBe(`${site.url}/?line=whois+Larijani`);
    expect(await page.evaluate('window.stayed')).toBe(true);
    expect(await page.evaluate('document.activeElement.tagName')).toBe('MAIN');
  });

  test('an example can be clicked, and the way back leads back', async () => {
    const page = await open('/');
    await page.locator('.first a').first().click();
    await page.waitForSelector('.message');
    expect(await title(page)).toBe('Ali Larijani');
    await page.goBack();
    await page.waitForSelector('.first');
  });

  test('suggestions are chosen by keyboard, and told to screen readers as they are', async () => {
    const page = await open('/');
    const input = page.getByRole('combobox');
    await input.pressSequentially('whois lari');
    // Until what was typed last has been answered: earlier letters suggest others first.
    await expect.poll(() => shownOptions(page)).toEqual(expect.arrayContaining(['Ali Larijani', 'Bagher Larijani']));
    await expect.poll(async () => (await shownOptions(page)).every((name) => name.includes('Larijani'))).toBe(true);
    expect(await input.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const active = await input.getAttribute('aria-activedescendant');
    const option = page.locator(`#${active}`);
    expect(await option.getAttribute('aria-selected')).toBe('true');
    expect(await option.textContent()).toBe('Bagher Larijani');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.message');
    expect(await title(page)).toBe('Ali Larijani');
    expect(await input.getAttribute('aria-expanded')).toBe('false');
    expect(await input.inputValue()).toBe('/whois person:ali-larijani');
  });

  test('Escape puts suggestions away and leaves the words', async () => {
    const page = await open('/');
    const input = page.getByRole('combobox');
    await input.pressSequentially('whois lari');
    await page.waitForSelector('[role=option]');
    await page.keyboard.press('Escape');
    expect(await page.locator('[role=listbox]').isVisible()).toBe(false);
    expect(await input.inputValue()).toBe('whois lari');
  });

  test('a command chosen goes on to suggest its options', async () => {
    const page = await open('/');
    await page.getByRole('combobox').pressSequentially('timel');
    // Earlier letters suggest others first.
    await expect.poll(async () => (await shownOptions(page))[0]).toContain('timeline');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await shownOptions(page)).length).toBeGreaterThan(3);
    expect(await page.getByRole('combobox').inputValue()).toBe('/timeline ');
  });

  test('views switch, and what is asked next stays in the view', async () => {
    const page = await open('/?line=timeline+Larijani');
    await page.getByRole('link', { name: 'Terminal' }).click();
    await page.waitForSelector('pre.terminal');
    expect(await page.locator('pre.terminal').textContent()).toContain('Timeline: Ali Larijani');
    await page.fill('#line', 'whois Araghchi');
    await page.keyboard.press('Enter');
    await page.getByText('Abbas Araghchi').first().waitFor();
    expect(page.url()).toContain('view=terminal');
  });

  test('the pager of a message turns its pages', async () => {
    const page = await open('/?line=timeline+Larijani');
    const first = await page.locator('.discord li').first().textContent();
    await page.locator('.discord .button').first().click();
    await page.getByText('Page 2 of').first().waitFor();
    expect(await page.locator('.discord li').first().textContent()).not.toBe(first);
    expect(page.url()).toContain('page%3A2');
  });

  test('a choice offered by Discord’s menu can be made', async () => {
    const page = await open('/?line=whois+Khamenei');
    await page.locator('.select summary').click();
    const chosen = await page.locator('.select a').first().textContent();
    await page.locator('.select a').first().click();
    await page.waitForURL((url) => url.search.includes('%3A'));
    expect(await title(page)).toContain(chosen!.split(',')[0]!);
  });

  test('without script everything can still be asked, switched, paged and cited', async () => {
    const page = await open('/', { javaScriptEnabled: false });
    await page.fill('#line', 'timeline Larijani');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/?line=timeline+Larijani');
    expect(await title(page)).toBe('Timeline: Ali Larijani');
    await page.getByRole('link', { name: 'Page', exact: true }).click();
    await page.waitForSelector('article');
    await page.locator('.next a').first().click();
    await page.waitForURL('**page%3A2**');
    expect(await page.locator('.as-of').textContent()).toContain('Page 2 of');
    await page.getByRole('link', { name: 'Permanent link' }).click();
    await page.waitForURL('**/r/timeline**');
    expect(await page.locator('.cite').textContent()).toContain('/r/timeline%20about:ali-larijani%20page:2?v=');
  });

  test('a mark leads to its source', async () => {
    const page = await open('/r/whois%20Larijani');
    await page.locator('.marks a').first().click();
    expect(page.url()).toMatch(/#note-1$/);
    expect(await page.locator('#note-1').evaluate((note) => note.matches(':target'))).toBe(true);
  });

  test('a name in another script keeps its direction', async () => {
    const page = await open('/?line=%2Fwhois+علی+لاریجانی');
    expect(await title(page)).toBe('Ali Larijani');
    expect(await page.evaluate(DIRECTION)).toBe('ltr');
    await page.fill('#line', 'علی لاریجانی');
    expect(await page.evaluate(DIRECTION)).toBe('rtl');
  });

  const EVERY = [
    '/',
    '/?line=whois+Larijani',
    '/?line=timeline+Larijani&view=page',
    '/?line=whois+Larijani&view=terminal',
    '/?line=whois+Larijani&view=json',
    '/?line=timeline+picture%3Atrue',
    '/r/whois%20Araghchi%20picture:true',
    '/?line=nonsense',
    '/r/event%202026-02-10-larijani-muscat-visit',
    '/r/quote%20Baghaei',
    '/r/rounds',
    '/verify/whois%20Larijani?v=000000',
  ];

  /** What axe finds wrong. The policy lets no script in but the page's own; the debugger is above it. */
  async function violations(page: Page, rules?: string[]): Promise<string[]> {
    await page.evaluate(axe.source);
    const options = JSON.stringify({ resultTypes: ['violations'], ...(rules ? { runOnly: rules } : {}) });
    const found: axe.AxeResults = await page.evaluate(`axe.run(${options})`);
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.html.slice(0, 120)).join(' | ')}`);
  }

  test.each(EVERY)('%s can be used by everybody, read in the dark, and fits a screen of 320 pixels', async (path) => {
    const page = await open(path);
    complaints.length = 0; // Chrome tells of pages that are 404 or 400 on purpose.
    expect(await violations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(page, ['color-contrast', 'link-in-text-block'])).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
  });

  test('open suggestions can be used by everybody', async () => {
    const page = await open('/');
    await page.getByRole('combobox').pressSequentially('whois lari');
    await page.waitForSelector('[role=option]');
    await page.keyboard.press('ArrowDown');
    expect(await violations(page)).toEqual([]);
  });

  test('a picture is shown in the reader’s light, wide enough to be read on a small screen', async () => {
    const page = await open('/r/timeline%20picture:true', {
      colorScheme: 'dark',
      viewport: { width: 320, height: 640 },
    });
    const picture = page.locator('figure img');
    const source = () => picture.evaluate((img: { currentSrc: string }) => img.currentSrc);
    expect(await source()).toMatch(/\?dark=1$/);
    await page.emulateMedia({ colorScheme: 'light' });
    await expect.poll(source).toMatch(/\.svg$/);
    const drawn = await picture.evaluate((img: { naturalWidth: number; width: number }) => [
      img.naturalWidth,
      img.width,
    ]);
    expect(drawn[0]).toBe(1200);
    expect(drawn[1]).toBeGreaterThan(800);
  });

  test('the page is dark where the reader’s room is, and light where it is not', async () => {
    const paper = async (colorScheme: 'dark' | 'light') => {
      const page = await open('/', { colorScheme });
      const colour: string = await page.evaluate('getComputedStyle(document.documentElement).backgroundColor');
      return Number(/\d+/.exec(colour));
    };
    expect(await paper('dark')).toBeLessThan(60);
    expect(await paper('light')).toBeGreaterThan(230);
  });
});
