// Two questions in one: where a question may be cut so that each part can be answered by itself.

/** The questions of a text. Not yet cut: one record usually answers both halves. */
export const partsOf = (typed: string): string[] => [typed];
