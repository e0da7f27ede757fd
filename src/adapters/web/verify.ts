// What has changed in an answer since the version it was read at.
import type { Page } from '#answer/page.ts';
import type { House } from '#core/house.ts';
import { writeLine } from '#core/line.ts';
import { type Change, changesBetween } from '#dataset/diff.ts';
import { permalink } from '#render/html.ts';
import { safe } from '#render/html-text.ts';
import type { Words } from '#words/en.ts';
import { frame } from './frame.ts';
import { versioned } from './permalink.ts';

/** The page that tells the changes of every record the answer rests on, now or then. */
export function verifyPage(now: Page, then: Page, houses: { now: House; before: House }, words: Words): string {
  const w = words.web;
  const line = writeLine(now.line);
  const [before, after] = [then.data.version, now.data.version];
  const title = w.verifying(now.title);
  const changes =
    before === after
      ? []
      : changesBetween(
          houses.before.library().dataset,
          houses.now.library().dataset,
          new Set([...now.records, ...then.records]),
        );
  const told =
    changes.length > 0 ? sections(changes, words) : `<p>${safe(before === after ? w.sameVersion : w.same)}</p>`;
  const main = `<article class="verify"><h1><bdi>${safe(title)}</bdi></h1>
<p>${safe(w.since(before.slice(0, 12), after.slice(0, 12)))} <a href="${safe(versioned(line, before))}">${safe(w.asItWas)}</a> · <a href="${safe(permalink(line))}">${safe(w.newest)}</a></p>
${told}</article>`;
  return frame({ title, main, line, kind: 'permalink', head: '<meta name="robots" content="noindex">\n' }, words);
}

const KINDS = ['corrected', 'disputed', 'withdrawn', 'new', 'sourced'] as const;

/** Corrections first: they are what a reader who cited the answer must know. */
const sections = (changes: readonly Change[], words: Words): string =>
  KINDS.flatMap((kind) => {
    const some = changes.filter((change) => change.kind === kind);
    const told = some.filter((change, i) => !change.whole || some[i - 1]?.record.id !== change.record.id);
    if (told.length === 0) return [];
    return [
      `<section class="changes"><h2>${safe(words.web.changed[kind])} (${told.length})</h2><ul>${told.map((c) => change(c, words)).join('')}</ul></section>`,
    ];
  }).join('');

function change({ record, before, after, whole, kind }: Change, words: Words): string {
  const w = words.web;
  const said = after?.told ?? before?.told ?? '';
  const pages = kind === 'sourced' && after ? ` <small>${safe(w.pages(after.cites.join(', ')))}</small>` : '';
  const was =
    kind !== 'sourced' && before && after ? `<br><small>${safe(w.was)}: <del>${safe(before.told)}</del></small>` : '';
  return `<li><b><bdi>${safe(record.name)}</bdi></b>${whole ? ` <small>(${safe(w.whole)})</small>` : ''}: <bdi>${safe(said)}</bdi>${pages}${was}</li>`;
}
