// The page around what is shown: head, the prompt, and what stands at the foot of every page.
import { safe } from '#render/html-text.ts';
import type { Words } from '#words/en.ts';
import { ADDRESSES } from './assets.ts';
import type { View } from './views.ts';

export type Framed = {
  readonly title: string;
  /** Mark-up of what is shown. */
  readonly main: string;
  /** What stands in the prompt. */
  readonly line?: string;
  readonly view?: View;
  /** Mark-up for the head: description, canonical address, linked data. */
  readonly head?: string;
  /** What kind of page it is, for the style. */
  readonly kind: 'home' | 'answer' | 'permalink' | 'notice';
  readonly asOf?: string;
};

export function frame({ title, main, line = '', view, head = '', kind, asOf }: Framed, words: Words): string {
  const w = words.web;
  const name = safe(words.help.title);
  return `<!doctype html>
<html lang="${safe(words.locale)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title === words.help.title ? name : `${safe(title)} · ${name}`}</title>
<link rel="icon" href="${ADDRESSES.icon}" type="image/svg+xml">
<link rel="stylesheet" href="${ADDRESSES.style}">
<script type="module" src="${ADDRESSES.script}"></script>
${head}</head>
<body class="${kind}">
<a class="skip" href="#answer">${safe(w.skip)}</a>
<header>
<a class="brand" href="/">${name}</a>
<form id="ask" action="/" role="search">
<label for="line">${safe(w.question)}</label>
<input id="line" name="line" value="${safe(line)}" placeholder="${safe(w.hint)}" autocomplete="off" autocapitalize="off" spellcheck="false" maxlength="2000" dir="auto" data-suggestions="${safe(w.suggestions)}"${kind === 'home' ? ' autofocus' : ''}>
${view && view !== 'chat' ? `<input type="hidden" name="view" value="${view}">\n` : ''}<button>${safe(w.ask)}</button>
</form>
</header>
<main id="answer" tabindex="-1">
${main}
</main>
<footer>${safe(asOf ?? w.tagline)}</footer>
</body>
</html>
`;
}

/** A page that says one thing. */
export const noticePage = (title: string, says: readonly string[], words: Words, line = ''): string =>
  frame(
    {
      title,
      kind: 'notice',
      line,
      main: `<h1>${safe(title)}</h1>${says.map((sentence) => `<p>${safe(sentence)}</p>`).join('')}`,
    },
    words,
  );
