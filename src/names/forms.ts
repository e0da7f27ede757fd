// Forms of one given name that its bearer may go by: in short, in full, or spelt otherwise.
import { fold, type Word } from './fold.ts';

/**
 * Each line one name. Left out are what other languages make of it (Mark is not Marco, nor Enrico Enrique) and what is as
 * often a name by itself (Kate, Liam, Sasha): those are as a rule somebody else.
 */
const FORMS = `
abraham abram avraham abe
alexander alex
andrew andy
anthony antony tony
barbara barb
benjamin ben benny binyamin benyamin
bradley bradford brad
caroline karoline carolina karolina
catherine katherine kathryn cathy kathy katharine
charles charlie chuck
christopher chris
daniel dan danny
david dave
deborah deb debbie
donald don donny donnie
edward ed eddie
elizabeth liz elisabeth
emmanuel emanuel
eric erik
frederick fred frederic
george georg
gregory greg
jacob jake
james jim jimmy
jeffrey jeff geoffrey
johann johannes johan
john jon johnny jack
jonathan jon
joseph joe josep jose josef
kenneth ken kenny
lawrence larry
margaret maggie peggy
matthew matt
michael mike mick micheal
nicholas nick
patrick pat
peter pete
philip phil phillip
rafael raphael
randal randall rand randy
richard rick dick rich
robert rob bob bobby
ronald ron ronnie
samuel sam
sean shawn shaun
sergei sergey serge serguei
stephen steven steve
susan sue
thomas tom tommy
timothy tim
vladimir wladimir
walter walt
william bill will willy
`;

const lines = FORMS.trim().split('\n').map(fold);
const byForm = Map.groupBy(
  lines.flatMap((line) => line.map((word) => ({ word, line }))),
  ({ word }) => word.plain,
);

/** Other forms of a given name; none when it has none. */
export const formsOf = ({ plain }: Word): readonly Word[] =>
  (byForm.get(plain) ?? []).flatMap(({ line }) => line.filter((word) => word.plain !== plain));
