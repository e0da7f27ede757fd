// Question words of other languages before or behind a name, and hurried ways to ask when and whose, and the plain English they stand for.

/** Applied among the phrases, to settled text. */
export const OPENINGS: readonly (readonly [RegExp, string])[] = [
  [
    /^\W*(?:kto (?:takoy|takaya|taki|taka|to|jest)?(?: jest)?|quien (?:es|era|fue)|qui (?:est|etait)|wer (?:ist|war)|chi (?:e|era)|kim jest|kiu estas|quem (?:e|foi)|wie is|кто (?:такой|такая|это)?|من هو|من هي)\s+(?=\S)/g,
    'who is ',
  ],
  [/\s+(?:kimdir|kim|کیست|کیه)(?=\W*$|,)/g, ' who is'],
  [
    /^\W*(?:was (?:ist|bedeutet)|que es|qu est ce que|quest ce que|co to jest|cos e|cosa e|chto takoe|что такое|kio estas|o que e|wat is|nedir)\s+(?=\S)/g,
    'what is ',
  ],
  [
    /^\W*(?:donde esta|ou est|wo (?:ist|liegt)|dove (?:si trova|e)|gdzie jest|gde|где|kie estas|onde (?:fica|esta)|waar is)\s+(?=\S)/g,
    'where is ',
  ],
  // When something began or ended, and what somebody is to somebody.
  [/\bsince when (?:does|do) ([a-z]+) (?!have\b|be\b|hold\b)(?=[a-z]+\b)/g, 'when did $1 start to '],
  [
    /^\W*((?!jcpoa)[a-z]+(?: (?!deal|agreement|accord|talks|round|pact|treaty|truce|ceasefire)[a-z]+)?) (?:is |been )?(?:dead|gone) since when\b/g,
    'when did $1 die',
  ],
  [/\b(?:dead|ended) (?:since )?(?=when\b)/g, 'ended '],
  [/^\W*([a-z]+(?: [a-z]+)?) is ((?:[a-z]+ )?[a-z]+?)s? what\W*$/g, 'what is $1 to $2'],
  [/\bhow (?:is|was) ([a-z]+(?: [a-z]+)?) related to\b/g, 'what is $1 to'],
];
