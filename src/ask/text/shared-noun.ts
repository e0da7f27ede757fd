// A noun said once for two: "primary sanctions and secondary ones", "general license U and X".
import type { Index } from '#ask/record/index-of-record.ts';
import { wordsOf } from './plain.ts';

const ONES = /\b(?<closer>[\p{L}\d-]+) ones?\b(?! (?:of|by|who|whom|from|in|at|on|day|week|month|year)\b)/giu;
/** A thing told by a letter or number, and a second one told by that alone. */
const LETTERED =
  /\b(?<thing>(?:general )?licen[cs]es?|resolutions?|articles?|points?|phases?|annex(?:es)?|blocks?) (?<one>[b-hj-z]|\d+)(?<joint> (?:and|or|&|vs\.?|versus) ?(?:the )?)(?<other>[b-hj-z]|\d+)\b(?! (?:january|february|march|april|may|june|july|august|september|october|november|december|days?|weeks?|months?|years?|votes?)\b)/gi;

/** A question with the noun put where it only stands to be understood. */
export function withSharedNoun(text: string, index: Index): string {
  const lettered = text.replace(LETTERED, (_, thing: string, one: string, joint: string, other: string) => {
    const single = thing.replace(/(?<=license|licence|resolution|article|point|phase|block)s$/i, '');
    return `${single} ${one}${joint}${single} ${other}`;
  });
  return lettered.replace(ONES, (as, closer: string, at: number, whole: string) => {
    const noun = nounFor(closer, whole.slice(0, at), index);
    return noun ? `${closer} ${noun}` : as;
  });
}

/** The noun before it that a closer word makes a name of the record. */
function nounFor(closer: string, before: string, index: Index): string | undefined {
  const own = wordsOf(closer, true).map((w) => w.plain);
  return wordsOf(before, true)
    .filter(({ plain }) => {
      const phrase = [...own, plain];
      return index.link(phrase).some(({ from, to }) => from === 0 && to === phrase.length);
    })
    .at(-1)?.raw;
}
