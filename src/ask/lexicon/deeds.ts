// Verbs by what they ask of those who take part.
import { stem } from '../stem.ts';

const stems = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean).map(stem));

/** Verbs that ask about words, thoughts or anything at all: no deed that could be tested. */
export const GENERIC = stems(`
  say tell do make take happen want think describe mean hold give ask see call answer respond react comment claim state announce
  speak talk mention name like know believe hope expect need plan try use have get become come go play put set show stand start
  begin end last feel explain write warn threaten promise propose offer demand insist report publish quote
`);

/** Deeds of two, in which neither is done to. */
export const MUTUAL = stems('meet talk negotiate agree discuss confer sit exchange swap sign');
