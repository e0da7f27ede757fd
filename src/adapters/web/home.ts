// The page: the prompt with examples, and the answer to a line in every form it takes.
import type { Line } from '#answer/answer.ts';
import type { Page } from '#answer/page.ts';
import type { House, Library } from '#core/house.ts';
import { writeLine } from '#core/line.ts';
import { permalink } from '#render/html.ts';
import { safe } from '#render/html-text.ts';
import { showDay } from '#words/day.ts';
import type { Words } from '#words/en.ts';
import { exportLinks } from './exports.ts';
import { frame } from './frame.ts';
import { keeping } from './keeping.ts';
import { askHref, VIEWS, type View, viewHtml } from './views.ts';

const kept = keeping<Library>();

/** The page before anything is asked. */
export const homePage = (house: House, words: Words): string =>
  kept(house.library(), words.locale, () => draw(house, words));

function draw(house: House, words: Words): string {
  const { help, web } = words;
  const { dataset } = house.library();
  const href = askHref('chat');
  const example = (line: string): string => `<a href="${safe(href(line))}"><code><bdi>${safe(line)}</bdi></code></a>`;
  const first = help.first
    .filter(({ command }) => house.commands.has(command))
    .map((line) => `<li>${example(asTyped(line))}</li>`);
  const all = [...house.commands.values()].flatMap(({ name, access }) => {
    const told = words.commands[name];
    // What has a second word sets up a channel, and here is none.
    if (!told || access !== 'anyone' || name.includes(' ')) return [];
    return [
      `<div><dt>${safe(`/${name}`)}</dt><dd>${safe(told.summary)}<ul>${told.examples.map((line) => `<li>${example(line)}</li>`).join('')}</ul></dd></div>`,
    ];
  });
  const main = `<h1>${safe(web.tagline)}</h1>
<p class="promise">${safe(help.promise)}</p>
<section class="first"><h2>${safe(web.tryThese)}</h2><ul>${first.join('')}</ul></section>
<section class="commands"><h2>${safe(web.everything)}</h2><dl>${all.join('')}</dl></section>`;
  const head = `<meta name="description" content="${safe(help.promise)}">\n`;
  return frame(
    { title: help.title, main, kind: 'home', head, asOf: asOfLine(dataset.asOf, dataset.version, words) },
    words,
  );
}

/** A line as people type it: the words of its first option stand loose. */
const asTyped = ({ command, given }: Line): string => `/${command} ${Object.values(given).join(' ')}`;

export const asOfLine = (asOf: string, version: string, words: Words): string =>
  words.asOf(showDay(asOf, words.locale), version.slice(0, 12));

/** The page with an answer. `typed` is the line as it was typed. */
export function answerPage(page: Page, typed: string, view: View, words: Words): string {
  const line = writeLine(page.line);
  const w = words.web;
  const tabs = VIEWS.map(
    (v) =>
      `<li><a href="${safe(askHref(v)(line))}"${v === view ? ' aria-current="page"' : ''}>${safe(w.views[v])}</a></li>`,
  );
  const main = `<nav class="views" aria-label="${safe(w.showAs)}"><ul>${tabs.join('')}</ul></nav>
${viewHtml(page, view, words)}
<nav class="more" aria-label="${safe(w.permalink)}"><a href="${safe(permalink(line))}">${safe(w.permalink)}</a> <a href="/api/ask?${safe(`${new URLSearchParams({ line })}`)}">${safe(w.asJson)}</a>${exportLinks(page, words)}</nav>`;
  const head = `<link rel="canonical" href="${safe(permalink(line))}">\n<meta name="robots" content="noindex">\n`;
  return frame({ title: page.title, main, line: typed, view, head, kind: 'answer' }, words);
}
