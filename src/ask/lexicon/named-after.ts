// "Whom did they name as new commander after him?": who was put into an office after somebody succeeded them.

const PUT = '(?:name|appoint|pick|choose|chose|chosen|select|install|elect|nominate)(?:e?d)?|ma[dk]e|put (?:in|up)';
const OFFICE = '(?:as )?(?:the |an? |its |their |his )?(?:new |next )?(?<office>(?:[a-z]+ ){1,5}?)';
const AFTER =
  '(?:after|in place of|instead of|to (?:succeed|replace)) (?<person>(?:(?!the\\b)[a-z-]+ )?(?!the\\b)[a-z-]+?)';
/** What became of the one before tells no more of it. */
const GONE = "(?:(?:'s|s)? death| (?:was killed|died|fell|was gone))?\\s*\\?*\\s*$";

export const NAMED_AFTER: readonly (readonly [RegExp, string])[] = [
  `\\bwhom? (?:did|have|has|had) (?:they|(?:the )?(?:[a-z]+ ){0,2}[a-z]+) (?:${PUT}) ${OFFICE}${AFTER}${GONE}`,
  `\\bwho (?:was|has been|had been|got) (?:${PUT}) ${OFFICE}${AFTER}${GONE}`,
].map((pattern) => [new RegExp(pattern, 'g'), 'who succeeded $<person> as $<office>']);
