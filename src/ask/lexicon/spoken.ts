// Phrases of speech opened like the others: uninvited, laid to rest, Iran's nuclear agency, a count asked for at the end.

/** Applied to settled text among the other phrases. */
export const SPOKEN: readonly (readonly [RegExp, string])[] = [
  [/\bun-?invit(?:e[ds]?|ing)\b/g, 'disinvited'],
  [/\b(?:lay|lays|laid|laying) to rest\b/g, 'buried'],
  [/\bjpoa\b/g, 'joint plan of action'],
  [/\bwhat (?:drove|drives|has driven) ((?:the )?[a-z]+(?: and [a-z]+)?) to\b/g, 'why did $1'],
  // Iran has an agency of its own beside that of the UN.
  [
    /\b(?:iran|iranian|irans) (?:nuclear|atomic)(?: energy)? (?:agency|organi[sz]ation)\b|\b(?:nuclear|atomic)(?: energy)? agency (?:of|in) iran\b/g,
    'aeoi',
  ],
  // "Missiles fired at the base – number?"
  [
    /^\W*(?:the )?([a-z][a-z0-9 ]{8,80}?)\s*[,:–—-]+\s*(?:the |in )?(?:total )?(?:numbers?|head-?count|how many(?: (?:exactly|in all|in total|were there))?)\W*$/g,
    'how many $1',
  ],
];
