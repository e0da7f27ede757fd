// Names people bear that are a slip or a sound away from names in the record: somebody else's, never a slip.
export const STRANGERS: readonly string[] = [
  `khomeini khatami walz kaine rubin haley rice barak assad jalali salimi mark kate kerrey barnes qaani ghaani grassi grosso pompei rubino bruns dallas murray moore herman araghi bell jack dean عراقی خمینی بلینکن`,
];
