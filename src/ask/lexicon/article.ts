// How people speak of the article this record began with.

/** On the text as typed. */
export const ARTICLE =
  /\bohio[ -](?:observer|paper|newspaper|site|website|outlet|piece|story|article|report)\b|\b(?:the|that|this) (?:larijani|oman|muscat)(?:[ -](?:in[ -])?(?:oman|muscat))?(?:[ -](?:visit|trip))? (?:story|article|piece|report|write-?up)\b|\bfounding (?:article|piece|story)\b|\b(?:according to|in|quoted in|per) (?:the|this|your|that) (?:[a-z]+ )?(?:article|piece|write-?up|story)\b|\bdoes (?:the|this|your|that) (?:article|piece|write-?up)\b|\b(?:the|this|your) article (?:say|print|give|claim|call|mention|quote|describe|put|get)s?\b|\bsays? the (?:article|piece|story)\b|\b(?:the|this|that) (?:article|piece|story) (?:on|about) (?:larijani|the oman|oman)\b/i;

/** What the article is called after: its words are not asked for. */
export const NAMED =
  /\b(?:the|that|this) (?:larijani|oman|muscat)(?:[ -](?:in[ -])?(?:oman|muscat))?(?:[ -](?:visit|trip))? (?:story|article|piece|report|write-?up)\b/i;

export const ARTICLE_WORDS: ReadonlySet<string> = new Set(
  'ohio observer founding article piece story print prints printed carried version quoted writeup'.split(' '),
);
