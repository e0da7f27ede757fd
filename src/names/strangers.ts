// Names many people bear, by the language they are from: whoever types one means somebody of that name, not a slip in a name of
// the record. By themselves they are refused; beside a given name of the record ("Mike Walz") they may still be a misspelling.
import { ENGLISH, LOOKALIKES } from './lookalikes.ts';
import { SURNAMES } from './surnames.ts';

/** Given names of English and other European languages. */
export const GIVEN = `james john robert michael william david richard charles joseph thomas christopher daniel paul mark donald george kenneth steven edward
  brian ronald anthony kevin jason jeffrey frank scott eric stephen andrew raymond gregory joshua jerry dennis walter patrick peter
  harold douglas henry carl arthur ryan roger joe juan jack albert jonathan justin terry gerald keith samuel willie ralph lawrence nicholas
  roy benjamin bruce brandon adam harry fred wayne billy steve louis jeremy aaron randy howard eugene carlos russell bobby victor martin
  ernest phillip todd jesse craig alan shawn clarence sean philip chris johnny earl jimmy antonio danny bryan tony luis mike stanley
  leonard nathan dale manuel rodney curtis norman allen marvin vincent glenn jeffery travis jeff chad jacob lee melvin alfred kyle francis
  bradley jesus herbert frederick ray joel edwin don eddie ricky troy randall barry alexander bernard mario leroy francisco marcus micheal
  mary patricia linda barbara elizabeth jennifer maria susan margaret dorothy lisa nancy karen betty helen sandra donna carol ruth sharon
  michelle laura sarah kimberly deborah jessica shirley cynthia angela melissa brenda amy anna rebecca virginia kathleen pamela martha debra
  amanda stephanie carolyn christine marie janet catherine frances ann joyce diane alice julie heather teresa doris gloria evelyn jean
  cheryl katherine joan ashley judith rose janice kelly nicole judy christina kathy theresa beverly denise tammy irene jane lori
  abe anton kate marc marcos marco enrico stefan fidel`;

export const givenNames: ReadonlySet<string> = new Set(GIVEN.split(/\s+/));

export const STRANGERS: readonly string[] = [
  SURNAMES,
  LOOKALIKES,
  ENGLISH,
  GIVEN,
  // Family names in English and other European languages.
  `ashdown aston bessette bonnet borel burrell byrnes carre ceballos dawkins grosse hawking kane kaine kerrey kramer lance mcgrath meer milley moran
  moura mura perrot romano russo rusk saul shearman terry trumbo walz witkin
  muller schmidt schneider fischer weber meyer wagner becker schulz hoffmann schafer koch bauer richter klein wolf neumann schwarz zimmermann
  braun kruger hofmann hartmann lange werner krause lehmann kohler herrmann konig kaiser fuchs peters lang scholz moller weiss jung hahn vogel
  merkel kohl brandt dupont durand moreau laurent lefebvre leroy roux david bertrand morel fournier girard bonnet lambert fontaine rousseau
  vincent mercier blanc guerin boyer garnier chevalier francois legrand gauthier perrin robin clement morin nicolas henry roussel mathieu
  macon kouchner hollande sarkozy chirac rossi ferrari esposito bianchi ricci marino greco bruno gallo conti costa giordano mancini rizzo lombardi
  moretti barbieri fontana santoro mariani rinaldi caruso ferrara galli martini leone longo gentile grassi grosso amato milano armano draghi renzi
  meloni salvini`,
  // Persian.
  `abbasi abdollahi abedi afshar ahmadi ahmadinejad akbari amini amiri araghi araki asadi asgari ashrafi azadi azari azizi babaei bahrami barati
  behzadi daneshvar darvishi davari ebadi ebrahimi eskandari esfahani fakhri fakhrizadeh fallahi farahani faraji farhadi fatemi fazeli
  ghaani qaani ghaderi ghaffari ghasemi qasemi gholami ghorbani habibi haddadi haghighi hakimi hamidi hashemi hatami heidari heydari hosseini
  imani irani iravanian islam jabbari jafari jahanbani jahangiri jalali jalili jamali jamshidi javadi kamali karami karimi karroubi kashani kazemi
  kermani khajeh khalaji khalili khamsei khani khatami khazari khomeini khorasani khosravi kiani lotfi mahdavi mahmoudi maleki mansouri mazaheri mirzaei
  moghaddam mohammadi mokhberi moradi mortazavi mostafavi mousavi mousavian naderi nafisi namazi naseri nasiri nazari noori nouri omidi pahlavan pahlavi
  panahi parsa pezeshki pourmohammadi qaderi rafiei rafsanjani rahimi rahmani rais rajabi rajaei ramezani rani ranjbar rashidi rasouli razavi razi
  rezaei rostami rouhi sabeti saberi sadeghi sadri safari safavi sajjadi salari salimi salmani samadi sarabi sattari sedighi seifi shadmani shafiei
  shahbazi shahidi shams shariati sharifi shirazi shojaei soltani taheri tajik taleghani tavakoli tehrani torabi vahidi yazdani yazdi yousefi zamani
  zand zandi zareh zarei zari zarrabi ziaei`,
  // Arabic.
  `abdallah abdullah aref arif asad assad assadi awad aziz bahari bakr bakri bashir darwish fahmi fares farid farouk fayed galal ghalib ghanem ghani habib haddad hadi
  hafez hafiz haidar hakim hamad hamdan hamdi hamed hamid hamoud hammoud hani harb hariri hasan hatem haydar hijazi hilal hosni hossam
  ibrahim idris ihsan imad ismail issa jaafar jaber jalal jalil jamal jamil kamal karam karim khalaf khaled khalifa khalil khatib khoury
  mahdi mahmoud majid maliki mansour marwan masri mazen mubarak mukhtar murad musa mustafa nabil najib najaf najjar nasr nasrallah nasser nasri nazif omar
  osama osman othman qasim qureshi rahman rahim rami rashid riad sabah sabri sadr saad saadi saeedi saidi salah salam salama salameh salem saleh salim sami samir
  shaheen shafi shehab suleiman sulaiman taha tahir taleb tamer tawfiq walid waleed yasin yassin younis zahed zaher zahir zaid zaki zayed ziad`,
  // Turkish, Hebrew, Russian, Chinese, and others.
  `yilmaz kaya demir celik sahin yildiz aydin ozturk arslan dogan kilic aslan cetin koc kurt ozdemir alkaya gul davutoglu
  netanya levi levy cohen mizrahi peretz biton dahan friedman malka azoulay ohana gantz lapid bennett sharon olmert peres rabin eshkol meir barak
  begin shamir livni solomon
  ivanov petrov smirnov kuznetsov popov volkov sokolov lebedev kozlov novikov morozov pavlov medvedev zaitsev orlov makarov nikitin zakharov
  rybakov ryabov lazarev antonov ulyanov lukin rubin osipov orlova
  chang chen cheng chow chung deng feng gao guo huang jiang liang lin liu long luo ouyang shen song sun tang wan weng wong wu xiao yang yuan zhang zhao
  zheng zhou zhu khan singh kumar sharma gupta`,
  // The same in their own scripts.
  `خمینی خمیني خاتمی احمدی احمدی‌نژاد هاتفی عراقی جلالی قاآنی صدر نصرالله الأسد بلینکن بلينكن کریمی محمدی פרס רבין ברק גנץ לפיד בלינקן כהן לוי מזרחי פרץ ביטון דהן פרידמן רוסי חומייני
  Хомейни Хатами Блинкен Захаров Рыбаков Рубин
  岸田 石破 高市 奥斯汀 オースティン 布林肯 ブリンケン 霍梅尼 ホメイニ 卡尼 哈塔米 ハタミ`,
];
