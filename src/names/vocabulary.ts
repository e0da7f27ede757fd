// Titles and honorifics: dropped when a name is left, never a name by themselves.
import { fold } from './fold.ts';

const LATIN = `mr mrs ms miss dr prof professor sir lord lady dame baroness sayyid sayed sayyed sayid seyed seyyed syed hojatoleslam
  hojjatoleslam hojjat hojatolislam ayatollah ayatullah allamah imam mullah mulla sheikh shaikh sheik shaykh shah haj hajj haji hadji sardar general gen
  gens brigadier brig major maj colonel col captain capt admiral adm vice rear lieutenant lt lieut field marshal commander
  sergeant excellency h e he hh hm hrh hon honourable honorable his her highness royal majesty eminence president pres minister
  prime premier secretary undersecretary ambassador amb envoy special senator sen congressman congresswoman rep governor gov chancellor
  spokesman spokeswoman spokesperson speaker chief director sultan king queen emir prince princess crown negotiator former
  late ex then acting deputy assistant adviser advisor official diplomat leader grand engineer eng foreign fm pm mp current new
  ret retired jr sr ii iii slain killed assassinated martyr martyred hardliner hardline moderate reformist conservative veteran billionaire tycoon
  businessman magnate cleric politician lawmaker mediator coordinator aide ally monsieur madame herr frau don dona senor signor agha aqa khanom bey pasha sahib shahzadeh reis uncle rt ltg secy vadm radm shahid shaheed cdf coas rav aluf mons`;

/** Of French, German, Spanish, Italian, Turkish, Russian in Latin letters; most are near the English ones, but not the same word. */
const ELSEWHERE = `ajatollah ajatolla ayatola ayetullah aiatola ayatolla jatollah hodschatoleslam général amiral admiral kapitan präsident presidente président presidentti
  cumhurbaşkanı başbakan bakan bakanı sayın minister ministro ministre ministra außenminister aussenminister verteidigungsminister
  premierminister ministerpräsident kanzler canciller ministar doktor doctor docteur profesor professeur scheich cheikh sceicco jeque şeyh seyyid seyit sultán sultano sultán
  prinz príncipe principe kronprinz emiro émir emír könig roi rey senador sénateur senatore botschafter embajador ambassadeur ambasciatore büyükelçi sprecher
  portavoz portavoce sözcü secretario secrétaire sekretär segretario generalsekretär maréchal feldmarschall generalfeldmarschall generalmajor generalleutnant brigadegeneral konteradmiral vizeadmiral contre-amiral maresciallo contraalmirante almirante marschall mariscal maresciallo feldmarschall generale generaal señor señora frau mme mlle sig
  presiden prezydent prezident premiér menteri ministr menlu menhan dubes ambasador velvyslanec jenderal laksamana pangeran utusan khusus sekjen mantan były bývalý
  ex-président líder leder lider guide chef komutan tümgeneral orgeneral
  başkan szejk šejk šajch sjeik shejk xeque xeique syekh syeikh książę veliaht prens kroonprins koronprins admirał generał generál ajatolá aiatolá
  utrikesminister utenriksminister udenrigsminister statsminister ulkoministeri`;

const OTHERS = `دکتر آقای اقای آقا خانم جناب حضرت حاج حاجی مهندس استاد شهید سید امام شیخ آیت‌الله ایتالله آیتالله ایت الله حجت الاسلام حجت‌الاسلام والمسلمین رهبر
  سردار ژنرال مارشال فیلد ارتشبد سپهبد سرلشکر سرتیپ سرهنگ سرگرد امیر دریابان دریادار دریاسالار رییس رئیس جمهور وزیر ولیعهد ولی العهد سلطان سفیر سناتور
  مارشل جنرل صدر وزیراعظم شاهزاده شاهزادهٔ د آية آیت الأركان أركان
  الدكتور دكتور السيد السيدة الأستاذ الشيخ شيخ السلطان الأمير الملك الرئيس الوزير الحاج معالي السمو سمو صاحب المرشد القائد الزعيم
  اللواء الجنرال جنرال الفريق العميد العقيد المشير الأدميرال أدميرال السفير سفير المبعوث المستشار السيناتور
  राष्ट्रपति उपराष्ट्रपति प्रधानमंत्री विदेश रक्षा मंत्री जनरल अयातुल्ला
  ד״ר דר מר גברת פרופ הנשיא נשיא שר השר ראש הממשלה האייתוללה אייתוללה גנרל הגנרל הרמטכל רמטכל אדמירל האדמירל אלוף רב סנטור הסנטור שגריר השגריר
  הסולטאן סולטאן הנסיך האמיר השייח שייח שייח׳ השייח׳
  господин г н президент министр аятолла генерал доктор сейед сейид адмирал маршал фельдмаршал посол сенатор конгрессмен премьер принц шейх эмир султан
  король канцлер госсекретарь спецпосланник лидер пан`;

export const TITLES: ReadonlySet<string> = new Set([
  ...LATIN.split(/\s+/),
  ...fold(`${ELSEWHERE} ${OTHERS}`).map(({ plain }) => plain),
]);

/** Titles that say nothing of who bears them. */
export const COURTESIES: ReadonlySet<string> = new Set(
  'mr mrs ms miss dr doctor prof professor sir lord lady'.split(' '),
);

/** Titles cut short, as newspapers do before a name: some are known by the whole of theirs, "Admiral Cooper". */
const CUT_SHORT: Readonly<Record<string, string>> = Object.fromEntries(
  `adm admiral gen general col colonel capt captain maj major lt lieutenant brig brigadier
  amb ambassador sen senator rep representative gov governor pres president prof professor`
    .match(/\w+ \w+/g)!
    .map((pair) => pair.split(' ')),
);
const SHORT = new RegExp(`(?<!\\p{L})(${Object.keys(CUT_SHORT).join('|')})(?:\\.\\s*|\\s+)(?=\\p{L})`, 'giu');

/** A text with its titles written out. */
export const spelledOut = (text: string): string =>
  text.replace(SHORT, (_, short: string) => `${CUT_SHORT[short.toLowerCase()]} `);
