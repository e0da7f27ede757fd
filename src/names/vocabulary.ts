// Titles and honorifics: dropped when a name is left, never a name by themselves.
import { fold } from './fold.ts';

const LATIN = `mr mrs ms miss dr prof professor sir lord lady dame baroness sayyid sayed sayyed sayid seyed seyyed syed hojatoleslam
  hojjatoleslam hojjat hojatolislam ayatollah ayatullah allamah imam mullah mulla sheikh shaikh sheik shaykh shah haj hajj haji hadji sardar general gen
  gens brigadier brig major maj colonel col captain capt admiral adm vice rear lieutenant lt lieut field marshal commander
  sergeant excellency h e he hh hm hrh hon honourable honorable his her highness royal majesty eminence president pres minister
  prime premier secretary undersecretary ambassador amb envoy special senator sen congressman congresswoman rep governor gov chancellor
  spokesman spokeswoman spokesperson speaker chief director sultan king queen emir prince princess crown negotiator former
  late ex then acting deputy assistant adviser advisor official diplomat leader grand engineer eng foreign fm pm mp current new
  ret retired jr sr ii iii monsieur madame herr frau don dona senor signor agha aqa khanom bey pasha sahib`;

/** Of French, German, Spanish, Italian, Turkish, Russian in Latin letters; most are near the English ones, but not the same word. */
const ELSEWHERE = `ajatollah ajatolla ayatola ayetullah aiatola ayatolla jatollah hodschatoleslam général amiral admiral kapitan präsident presidente président presidentti
  cumhurbaşkanı başbakan bakan bakanı sayın minister ministro ministre ministra außenminister aussenminister verteidigungsminister
  premierminister ministerpräsident kanzler canciller ministar doktor doctor docteur profesor professeur scheich cheikh sceicco jeque şeyh seyyid seyit sultán sultano sultán
  prinz príncipe principe kronprinz emiro émir emír könig roi rey senador sénateur senatore botschafter embajador ambassadeur ambasciatore büyükelçi sprecher
  portavoz portavoce sözcü secretario secrétaire sekretär segretario generalsekretär maréchal feldmarschall generalfeldmarschall generalmajor generalleutnant brigadegeneral konteradmiral vizeadmiral contre-amiral maresciallo contraalmirante almirante marschall mariscal maresciallo feldmarschall generale generaal señor señora frau mme mlle sig
  ex-président líder leder lider guide chef komutan tümgeneral orgeneral`;

const OTHERS = `دکترآقای اقای سید آیت‌الله ایتالله آیتالله ایت الله حجتالاسلام سردار ژنرال دریابان شیخ رییس جمهور رئیس وزیر امام الدکتور دکتور السید معالی سمو
  الشیخ شیخ السلطان سلطان الامیر الملک الرئیس رئیس الوزیر وزیر اللواء اللوا الجنرال جنرال ד״ר דר הנשיא נשיא שר השר ראש הממשלה האייתוללה אייתוללה גנרל הגנרל הרמטכל רמטכל
  господин г н президент министр аятолла генерал доктор
  ولیعهد ولی العهد سلطان حاج حاجی الحاج حضرت آقای مهندس سرلشکر سرتیپ حجت الاسلام`;

export const TITLES: ReadonlySet<string> = new Set([
  ...LATIN.split(/\s+/),
  ...fold(`${ELSEWHERE} ${OTHERS}`).map(({ plain }) => plain),
]);

/** Titles that say nothing of who bears them. */
export const COURTESIES: ReadonlySet<string> = new Set(
  'mr mrs ms miss dr doctor prof professor sir lord lady'.split(' '),
);
