// How people speak of the article this record began with.

/** On the text as typed. */
export const ARTICLE =
  /\bohio[ -]observer\b|\bfounding (?:article|piece|story)\b|\b(?:according to|in|quoted in|per) (?:the|this|your|that) (?:[a-z]+ )?(?:article|piece|write-?up|story)\b|\bdoes (?:the|this|your|that) (?:article|piece|write-?up)\b|\b(?:the|this|your) article (?:say|print|give|claim|call|mention|quote|describe|put|get)s?\b/i;

export const ARTICLE_WORDS: ReadonlySet<string> = new Set(
  'ohio observer founding article piece story print prints quoted writeup'.split(' '),
);
