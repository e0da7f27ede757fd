// A name or headline told as a sentence ends in one mark.
import { expect, test } from 'vitest';
import { sentence } from '#answer/sentence.ts';

test.each([
  ['Strait of Hormuz', 'Strait of Hormuz.'],
  ['Washington, D.C.', 'Washington, D.C.'],
  ['Who are the senior figures killed?', 'Who are the senior figures killed?'],
  ['He said “it is done.”', 'He said “it is done.”'],
  ['Larijani (politician)', 'Larijani (politician).'],
])('%s', (text, told) => expect(sentence(text)).toBe(told));
