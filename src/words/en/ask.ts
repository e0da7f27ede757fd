// How free questions are answered and refused.
export const askWords = {} as const;
