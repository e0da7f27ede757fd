// How questions put that an office was got, left or passed on.

/** Got an office, whichever it was. */
export const TOOK =
  /\b(?:sworn|inaugurated|elected|appointed|take office|took office|takes office|enter office|entered office|took the oath)\b/;
export const AFTER =
  /\b(?:succeed|succeeded|succeeds|successor|replace|replaced|replaces|replacement|followed|follow|inherited|came after|comes after|next(?! (?:stop|leg|destination|port|city|country|visit|trip|place|capital|round|meeting|day|week|move|step)))\b|\bwho (?:held|ran|headed|led|chaired|ruled|directed|occupied)(?: [a-z]+){0,4} after|\bafter (?:[a-z]+ ){0,2}(?:death|killing|assassination|dismissal|murder)\b/;
/** Got an office from whoever is named. */
export const TAKES_OVER = /\b(?:tak(?:e|es|ing)|took) (?:it )?over\b|\btakeover\b/;
/** "Who has his job now", "he was killed, who runs the guards since", "who got the ministry after he quit". */
export const PLACE =
  /\bwho (?:has |is |now |then |got |gets )*(?:has|holds|holding|does|doing|did|got|gets|took|takes|taken|fill|fills|filled|filling|in|sits|sitting|occupies|occupying|inherits)\b.*\b(?:job|post|seat|chair|shoes|place|position|role|desk)\b|\b(?:killed|dead|died|death|assassinated|murdered|gone)\b.*\bwho (?:has |is |now |then )*(?:runs?|ran|heads?|headed|leads?|led|commands?|commanded|running|heading|leading|commanding)\b|\bwho (?:has |had )?(?:got|gets?|took|takes|has|had|runs|ran|heads|headed|leads|led|holds|held|commands|commanded)\b.*\b(?:after|once|when|since) (?:he|she|[a-z]+) (?:was |had |has |is |got )?(?:quit|left|resigned|died|dead|went|killed|sacked|fired|gone|stepped)\b/;
/** "Got the ministry from whom", "whose place did he take". */
export const BEFORE =
  /\b(?:predecessor|preceded|precede|before (?:him|her)|came before|who (?:was|served|held|sat|stood|ran|headed|led|chaired|ruled|directed|occupied)(?: [a-z]+){0,4} before|from whom|in (?:the )?place of (?:whom?|which)\b|whose (?:place|seat|post|job|chair|shoes|office) (?:did|has|had))\b/;
export const LEFT =
  /\b(?:resign|resigned|resigns|quit(?! (?:the |its |his |her )?(?:[a-z0-9]+ ){0,3}(?:deal|accord|pact|agreement|jcpoa|treaty|npt|plan|talks|negotiations)\b)|sacked|fired|dismissed|removed|ousted|left office|leave office|stopped being|cease to be|no longer|retire[d]?|impeached)\b|\b(?:leave|leaves|left|leaving) (?:the |his |her )?(?:[a-z]+ ){0,2}(?:post|job|ministry|agency|council|speaker|presidency|position|cabinet|government|chair|administration)\b/;
export const BECAME =
  /\b(?:become|became|becomes|appointed|named|sworn|elected|chosen|take office|took office|start(?:ed)? as|made)\b/;

/** Words by which an office passes on, that name nobody. */
export const CUES =
  /^(?:succeed|succeeded|succeeds|successor|replace|replaced|replacement|follow|followed|predecessor|preceded|resign|resigned|resigns|killed|killing|death|died|assassinated|assassination|murder|quit|sacked|fired|dismissed|removed|ousted|retired|become|became|appointed|appoint|named|sworn|elected|chosen|office|post|still|leave|left|impeached|inherited|handover|way|room|father|dad|brother|uncle|cousin|late|inaugurated|oath|job|seat|chair|shoes|place|desk|position|role|dead|gone|sitting|fills?|filled|runs?|ran|heads?|headed|leads?|led|commands?|commanded)$/;

/** Whoever did so made place for the one named after it. */
export const YIELDED =
  /\b(?:handover(?! (?:[a-z]+ ){0,4}(?:letter|reply|answer|message|response|text|paper|proposal|list|note|draft|document|prisoner|detainee|ship|report|copy|offer|plan)s?\b)(?: [a-z]+){0,4}?|g[ai]ve way to|ma[dk]e (?:way|room) for|(?:replaced|succeeded|followed) by)\b/;
