// Words in the order of other tongues and the courtesies around a question are put aside before it is read.
import { describe, expect, test } from 'vitest';
import { indexOf } from '#ask/record/index-of-record.ts';
import { inOrder } from '#ask/text/order.ts';
import { mannerless } from '#ask/text/parts.ts';
import { settle } from '#ask/text/plain.ts';
import { dataset } from '../house/ask.ts';

describe('the order of words', () => {
  test.each([
    ['When Trump has signed the memorandum?', 'when trump signed the memorandum?'],
    ['What has said Araghchi about the truce?', 'what has araghchi said about the truce?'],
    ['Where was held the fifth round in 2025?', 'where was the fifth round held in 2025?'],
    ['Why has resigned Zarif?', 'why has zarif resigned?'],
    ['Who did become minister after him?', 'who become minister after him?'],
    ['What demanded Iran from Trump?', 'what has iran demanded from trump?'],
    ['How much people died?', 'how many people died?'],
    ['What did Trump say about the truce?', 'what did trump say about the truce?'],
    ['Who did Ali Larijani replace?', 'who did ali larijani replace?'],
    ['Should America have bombed them?', 'should america have bombed them?'],
  ])('%s', (typed, put) => {
    expect(inOrder(settle(typed), indexOf(dataset))).toBe(put);
  });
});

test.each([
  ['I should be most obliged if you would tell me where they met.', 'where they met.'],
  ['May I ask who leads it?', 'who leads it?'],
  ['What, pray, is snapback?', 'What is snapback?'],
  ['Could I trouble you for the date of the round?', 'the date of the round?'],
  ['When was it signed, if I may ask?', 'When was it signed ?'],
  ['Would you be so good as to name the mediator?', 'name the mediator?'],
  ['Could Iran tell the agency where it is?', 'Could Iran tell the agency where it is?'],
])('without its manners: %s', (typed, left) => {
  expect(mannerless(typed).replace(/\s+/g, ' ')).toBe(left);
});
