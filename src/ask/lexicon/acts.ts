// Deeds a question cannot be answered without: a record that does not have the deed does not bear the question out.
import { stem } from '#ask/text/stem.ts';

export const ACTS: ReadonlySet<string> = new Set(
  `strike attack walkout resign veto escort sign arrest kill die assassinate apologise apologize surrender invade invasion sink sank poison sack impeach elect
  crash bomb shootdown shoot hijack kidnap recognise recognize withdraw withdrawal defect pardon extradite annex expel outlaw nationalise bribe slap
  punch hug boycott ratify convict execute execution acquit seize capture explode divorce marry torture test detonate leak hack
  abdicate overthrow coup mutiny evacuate abolish dissolve disband torpedo blockade succeed replace successor
  handshake delist quit
  join rejoin cancel postpone condemn praise insult`
    .split(/\s+/)
    .filter(Boolean)
    .map(stem),
);

/** Words by which a kind of question is put; they bind nothing when it is that kind. */
export const ASKING: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries({
    'source-of':
      'agency agencies outlet newspaper paper organisation organization broadcaster website media credit report news wire source press magazine channel allege alleged spend spent',
    'how-long': 'last lasted lasting length duration period spend spent valid validity',
    when: 'valid validity expire lapse expiry',
    'how-many': 'vote result tally share count number',
    position: 'stance line demand want insist position view negotiable willing condition',
    'whose-words':
      'line phrase word remark metaphor sentence comment statement quote saying slogan formula description image',
    verbatim:
      'verbatim verdict judgement judgment assessment remark comment reply phrase quote wording describe description call said say sentence',
    why: 'drive drove reason ground pretext motive purpose cause excuse justification rationale explanation basis argument',
    said: 'react respond comment describe statement demand insist',
    where: 'venue location place city base based headquarter headquartered locate located situated seat',
    who: 'head headed lead led name',
    outcome: 'result outcome achieve produce conclude agree',
    'what-happened': 'timeline event chronology list happen overview summary',
    difference: 'difference differ compare comparison distinguish',
    between: 'day week month pass elapse time',
    define: 'mean meaning define policy term concept',
  }).map(([frame, words]) => [frame, new Set(words.split(' ').map(stem))]),
);
