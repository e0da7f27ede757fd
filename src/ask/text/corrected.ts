// "Round three in Rome … sorry, Geneva": a name, a number or a month taken back for the one after it, while the question goes on.
import { MONTH } from '#ask/lexicon/months.ts';
import type { Index } from '#ask/record/index-of-record.ts';
import { wordsOf } from './plain.ts';

/** Where somebody corrects themselves, and what they said before. */
const CORRECTS =
  /^(?<before>.+?)(?:\s*(?:[,;(–-]|\.{2,}|…)\s*|\s+(?=no,? wait|wait,? no|no,? sorry|sorry,? no))(?:(?:no|wait|sorry|er|uh|um|erm|oops|i mean|or rather|rather|correction|make that|scratch that)\b[\s,.:]*)+(?=\S)/i;
const ASKS = /\b(?:who|whom|whose|what|which|when|where|why|how|did|was|were|is|are|does|has)\b/i;
/** What stands between the question and a word that is a number, a turn or a month. */
const COUNTED = /^\d{1,4}(?:th)?$/;

/** The question with the right word in the place of the wrong one; as it is where both are not of one kind. */
export function corrected(text: string, index: Index): string {
  const match = CORRECTS.exec(text);
  const before = match?.groups?.before ?? '';
  if (!match || !ASKS.test(before)) return text;
  const after = text.slice(match[0].length);
  if (ASKS.test(after.split(/\s+/).slice(0, 2).join(' '))) return text;
  const wrong = lastOf(before, index);
  const right = firstOf(after, index);
  if (!wrong || !right || wrong.sort !== right) return text;
  return `${before.trim().split(/\s+/).slice(0, -wrong.words).join(' ')} ${after}`;
}

type Sort = 'name' | 'number' | 'month';

/** What a text ends with that could be taken back, and in how many words. */
function lastOf(text: string, index: Index): { readonly sort: Sort; readonly words: number } | undefined {
  const words = wordsOf(text, true);
  const plain = words.map((w) => w.plain);
  const link = index.link(plain).find(({ to }) => to === plain.length);
  if (link) return { sort: 'name', words: link.to - link.from };
  const sort = sortOf(plain.at(-1) ?? '');
  return sort ? { sort, words: 1 } : undefined;
}

function firstOf(text: string, index: Index): Sort | undefined {
  const plain = wordsOf(text, true).map((w) => w.plain);
  return index.link(plain).some(({ from }) => from === 0) ? 'name' : sortOf(plain[0] ?? '');
}

const sortOf = (plain: string): Sort | undefined =>
  COUNTED.test(plain) ? 'number' : Object.hasOwn(MONTH, plain) ? 'month' : undefined;
