// An answer at an address of its own: citable, readable by machines, and the same at the version it was read at.
import type { Page } from '#answer/page.ts';
import { writeLine } from '#core/line.ts';
import type { Dataset } from '#dataset/dataset.ts';
import { permalink, toHtml } from '#render/html.ts';
import { safe } from '#render/html-text.ts';
import { showDay } from '#words/day.ts';
import type { Words } from '#words/en.ts';
import { exportLinks } from './exports.ts';
import { frame } from './frame.ts';
import { keeping } from './keeping.ts';
import { dataBlock, linkedData } from './linked-data.ts';
import { drawingOf, pictureAddress, shownPicture } from './picture-address.ts';
import { summaryOf } from './summary.ts';
import { askHref } from './views.ts';

export type Shown = {
  readonly page: Page;
  readonly dataset: Dataset;
  /** Where this installation is reached, without a slash at the end. */
  readonly origin: string;
  /** An older version was asked for: links stay in it. */
  readonly older: boolean;
};

/** The address of an answer at a version of the record. */
export const versioned = (line: string, version: string): string => `${permalink(line)}?v=${version}`;

/** The address that tells what has changed since a version. */
export const verifying = (line: string, version: string): string =>
  versioned(line, version).replace(/^\/r\//, '/verify/');

const kept = keeping<Page>();

export const permalinkPage = (shown: Shown, words: Words): string =>
  kept(shown.page, `${words.locale} ${shown.older} ${shown.origin}`, () => draw(shown, words));

function draw(shown: Shown, words: Words): string {
  const { page, older } = shown;
  const line = writeLine(page.line);
  const { version, asOf } = page.data;
  const w = words.web;
  const note = older
    ? `<p class="older" role="note">${safe(w.older(showDay(asOf, words.locale), version.slice(0, 12)))} <a href="${safe(permalink(line))}">${safe(w.newest)}</a> · <a href="${safe(verifying(line, version))}">${safe(w.changedSince)}</a></p>`
    : '';
  const href = older ? (to: string) => versioned(to, version) : permalink;
  const main = `${note}${toHtml(page, words, { href, picture: () => shownPicture(page, older) })}${aside(shown, line, words)}`;
  return frame({ title: page.title, main, line, kind: 'permalink', head: head(shown, line, words) }, words);
}

function aside({ page, origin, older }: Shown, line: string, words: Words): string {
  const w = words.web;
  const { version, asOf } = page.data;
  const address = `${origin}${versioned(line, version)}`;
  const cite = `${w.citation(page.title, showDay(asOf, words.locale), version.slice(0, 12))} ${address}`;
  return `<aside>
<h2>${safe(w.citing)}</h2>
<p class="cite"><bdi>${safe(cite)}</bdi></p>
<p>${safe(w.version)} <a href="${safe(versioned(line, version))}"><code>${safe(version.slice(0, 12))}</code></a>${
    older ? '' : ` · <a href="${safe(verifying(line, version))}">${safe(w.changedSince)}</a>`
  }</p>
<p class="more"><a href="${safe(askHref('chat')(line))}">${safe(w.preview)}</a> <a href="/api/ask?${safe(`${new URLSearchParams({ line })}`)}">${safe(w.asJson)}</a>${exportLinks(page, words)}</p>
</aside>`;
}

function head({ page, dataset, origin, older }: Shown, line: string, words: Words): string {
  const url = `${origin}${older ? versioned(line, page.data.version) : permalink(line)}`;
  const says = summaryOf(page, words);
  const meta = (name: string, content: string): string => `<meta property="${name}" content="${safe(content)}">`;
  return [
    `<link rel="canonical" href="${safe(url)}">`,
    `<link rel="alternate" type="application/json" href="/api/ask?${safe(`${new URLSearchParams({ line })}`)}">`,
    `<meta name="description" content="${safe(says)}">`,
    meta('og:type', 'article'),
    meta('og:site_name', words.help.title),
    meta('og:title', page.title),
    meta('og:description', says),
    meta('og:url', url),
    ...(drawingOf(page) ? [meta('og:image', `${origin}${pictureAddress(page, 'png', { older })}`)] : []),
    dataBlock(linkedData(page, url, dataset, words)),
    '',
  ].join('\n');
}
