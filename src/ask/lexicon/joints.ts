// Small words at which the parts of a question meet.

const BE = /^(?:is|are|was|were|be|been|being)$/;
const AUX = /^(?:did|do|does|has|have|had|will|would|can|could|may|might|should|must|shall)$/;

export const isBe = (plain: string): boolean => BE.test(plain);
export const isAux = (plain: string): boolean => AUX.test(plain);

/** Words that no noun phrase goes on over. */
export const ENDS_NOUN =
  /^(?:in|on|at|from|by|to|of|that|who|whom|whose|which|what|where|when|why|how|about|after|before|during|between|for|with|without|as|per|into|onto|over|under|through|against|behind|beside|besides|near|until|till|since|it|they|he|she|we|you|i|them|him|the|a|an|and|or|but|if|because|while|not|exactly|there|this|these|those|his|her|their|its)$/;

/** Verbs by which nothing but what came about is asked for: "what HAPPENED near the airport" names no thing that happened. */
export const HAPPENS = /^(?:happen(?:s|ed|ing)?|occur(?:s|red|ring)?|took|takes|went|goes|unfolded|transpired)$/;
