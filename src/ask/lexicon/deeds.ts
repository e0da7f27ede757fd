// Verbs by what they ask of those who take part.
import { stemsOf } from '#ask/text/stem.ts';

/** Verbs that ask about words, thoughts or anything at all: no deed that could be tested. */
export const GENERIC = stemsOf(`
  say tell do make take happen want think describe mean hold give ask see call answer respond react comment claim state announce
  speak talk mention name like know believe hope expect need plan try use have get become come go play put place set show stand start
  change remain stay keep continue replace succeed begin end last feel explain write warn threaten promise propose offer demand insist report publish quote label dub brand term characterise characterize portray depict liken compare
  judge rate rank assess view regard consider deem expect predict find pull cast post tweet list count fare cope look sound seem appear react
  reveal unveil disclose admit convey hint suggest argue recommend cite urge envision picture define outline lay single fail
`);

/** Nouns that follow a name as often as verbs do: "did the US position …". */
export const NOUNS = stemsOf(`
  position stance line view team delegation side government navy army force military official officials minister president
  envoy intermediary mediator middleman negotiator diplomat ambassador spokesman inspector secretary general commander chief leader adviser foreign prime sanction proposal plan troop guard war round facetoface ceasefire truce summit ceremony blockade memorandum roadmap text draft session
`);

/** Words that tell which of a kind is meant where a verb might stand: "did the Doha technical meetings …". */
export const ADJECTIVE =
  /^(?:[a-z]{2,}(?:ical|[io]onal|ernal|ntial|cial|rial|ous|ian|tary|etic|atic|omic|egic)|nuclear|indirect|joint|secret|senior|top|high|low|formal|bilateral|naval|foreign|deputy|prime|expert|final|initial|public)$/;

/** "Did Iran formally leave it": how it was done is not what was done. */
const MANNER = /^(?!(?:reply|apply|supply|imply|comply|multiply|bully|rally|tally|sully)$)[a-z]{3,}ly$/;
/** What may stand between whoever did something and the deed. */
export const BESIDE: readonly RegExp[] = [
  ADJECTIVE,
  MANNER,
  /^(?:not|ever|still|yet|all|both|1th|also|once|last|again)$/,
];

/** Deeds done to places, which the clauses of a record know only as where something was. */
export const ON_PLACES = stemsOf(
  'strike attack bomb hit raid shell target destroy damage inspect visit close shut open reopen',
);

/** Deeds of two, in which neither is done to. */
export const MUTUAL = stemsOf('meet talk negotiate agree discuss confer sit exchange swap phone telephone ring');

/** Deeds of two who need not be in one place. */
export const SPOKEN = stemsOf('talk discuss confer phone telephone ring agree');

/** Deeds only those present can do. */
export const PERSONAL = stemsOf('attend visit host join travel participate sign send receive');

/** Deeds of which a record that does not tell them in so many words must be a meeting of those said to have done them. */
export const THERE = stemsOf('attend visit host participate sign');

/** Deeds that lead to a place. */
export const MOTION = stemsOf('travel go fly arrive return journey sail depart head come');

/** Words grouped with signing by which nothing is signed: who accepts a paper may leave it to others to sign. */
export const UNSIGNED = stemsOf('accept agree adopt strike');

/** Words grouped with deeds that name what comes of them: "rejected the deal" is no signing. */
export const THINGS = stemsOf('deal accord pact memorandum understanding arrangement framework roadmap');

/** "The Hormuz draft": a paper that is of what stands before it. */
export const PAPER = /^(?:drafts?|texts?|resolutions?|motions?|bills?)$/;
/** "The Bürgenstock ceremony", which nothing is done to the place by. */
export const OF_PLACE = /^(?:drafts?|texts?|resolutions?|motions?|bills?|ceremony|rounds?|talks|summit|conference)$/;
/** What lies in the place before whose name it stands. */
export const LIES = /^(?:embassy|consulate|mission|staff|personnel)$/;

/** Deeds that phrases are opened into: they stand as they are, done or not. */
export const OPENED =
  /^(?:walkout|shootdown|resign|withdraw|withdrawn|succeed|cancel|postpone|reject|retaliate|abstain|sign)$/;
