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
caroline karoline carolina karolina carolin karolin carolyn
catherine katherine kathryn cathy kathy katharine
charles charlie chuck
christopher chris
daniel dan danny
david dave
deborah deb debbie
donald don donny donnie
edward ed eddie
elizabeth liz elisabeth
emmanuel emanuele manuel
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
sergei serge
stephen steven steve
susan sue
thomas tom tommy
timothy tim
vladimir vlad
walter walt
william bill will willy
`;

/** Each line one name as different languages and newspapers put it into Latin letters: any of them is the name itself. */
const SPELLINGS = `
abbas abas
abdolrahim abdulrahim abdelrahim abdorrahim abdurrahim abdirahim
akbar ekber
ali aly
alireza alirida aliriza
amir emir ameer
anwar anvar enver anouar
asghar asgar askar
asim asem aasim assem
aziz azeez
babak babek
badr bedr bader
benjamin benyamin binyamin
bagher baqer baqir bakir bagir
behrouz behruz behrooz behrus
dmitry dmitri dimitri dmitriy dmitrij
ebrahim ibrahim ebraheem ibraheem
emmanuel emanuel
eskandar iskandar iskander eskander
esmail ismail esmaeil esmaeel ismaeil ismael esmael
faisal faysal feisal faycal fejsal
fazel fadel fazil fadil fadhil fadhel
gideon gidon
gholamhossein gholamhosein gholamhussein
gholamreza gulamriza gholamriza
haitham haytham haithem haytem heysem
hakan hakkan
hamid hameed
hassan hasan
hossein hussein husain hosein hussain hossain husein husayn huseyin hoessein hosejn houssein
ishaq ishak isaaq
javad jawad djavad cevad dschawad
jared jarod jarrod jarrett
kamal kemal kamaal
kazem kazim kadhim kadhem
khalid khaled halid
majed maged
majid majeed madjid mecid medjid
masoud massoud masud massud masood mesud mesut
mikhail michail mihail
mohammad mohammed mohamed mohamad muhammad muhammed mohammod muhamed muhamad mahommed muhammet mohamet moh mohd
mohsen muhsin mohsin mohssen
mojtaba mujtaba moujtaba modjtaba mucteba
qaboos qabus kabus kaboos qabous
qassem qasem qasim kassem kasem ghasem kasim qassim ghassem kassim
recep redzep redzhep redjep rejep rejeb rajab rajap recip
reza riza rida
sadeq sadegh sadek sadiq sadik sadigh
saeed said saied saeid sayid sait
sergei sergey serguei sergej serghei siergiej sergiy serhiy
shehbaz shahbaz shabaz shahbaaz
tamim tameem temim
tariq tarik tarek tareq
tayyip tayip tayyib tayib tayeb tayyeb taieb
vassily vasily vasili vassili wassili wassily wasilij vasilij
vladimir wladimir volodymyr wolodymyr uladzimir
yusuf yousef youssef yousuf yusef jusuf yosef yousof
zayed zayid zayd
`;

const byForm = linesOf(FORMS);
const bySpelling = linesOf(SPELLINGS);

/** Each word with all of its line. */
function linesOf(text: string): ReadonlyMap<string, readonly Word[]> {
  return new Map(
    text
      .trim()
      .split('\n')
      .map(fold)
      .flatMap((line) => line.map((word) => [word.plain, line] as const)),
  );
}

const others = (lines: ReadonlyMap<string, readonly Word[]>, { plain }: Word): readonly Word[] =>
  (lines.get(plain) ?? []).filter((word) => word.plain !== plain);

/** Other forms of a given name, which are names of their own as well; none when it has none. */
export const formsOf = (word: Word): readonly Word[] => others(byForm, word);

/** Other ways to spell just this given name. */
export const spellingsOf = (word: Word): readonly Word[] => others(bySpelling, word);
