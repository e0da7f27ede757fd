// Things one could point at, sums one could pay and deeds one could watch: where one of them is asked for, a record tells of it by its name or not at all.
import { stemsOf } from '#ask/text/stem.ts';
import { DETAILS } from './details.ts';
import { kindOf } from './kinds.ts';
import { SOFT } from './stop.ts';

const NOUNS = stemsOf(`
  lastwords passport visa permit badge ticket invoice receipt contract invitation leaflet brochure poster banner placard sticker envelope
  briefcase suitcase binder notebook diary calendar pen pencil typewriter printer stapler stamp signet ring clock alarm
  bouquet wreath flower rose tulip candle lantern chandelier carpet rug curtain armchair chair stool bench lectern podium microphone
  headset earpiece earphone headphone loudspeaker amplifier projector screen television remote antenna aerial cable wire socket
  coffin casket shroud hearse tomb tombstone headstone mausoleum urn
  scarf turban cloak robe veil headscarf keffiyeh uniform helmet sandal slipper shoe sock tie jacket shirt trousers suit dress skirt
  necklace bracelet earring brooch cufflink sceptre medal trophy plaque statue portrait painting mural tapestry vase
  sword dagger knife axe spear pistol revolver rifle shotgun grenade mortar howitzer cannon bayonet holster bullet cartridge shrapnel
  airframe cockpit canopy rotor propeller fuselage undercarriage parachute ejector tail wing rudder keel funnel stern hull hatch
  lifeboat dinghy raft lifejacket buoy winch crane forklift truck lorry van bus taxi limousine limo motorcade scooter bicycle motorcycle ambulance tractor bulldozer
  locomotive carriage wagon tram escalator elevator staircase terrace corridor lobby foyer kitchen bathroom toilet bedroom
  breakfast lunch dinner supper menu starter dessert biscuit chocolate caviar pistachio saffron tea coffee wine juice lemonade champagne kebab rice lamb
  falcon cow donkey
  song anthem hymn melody orchestra choir piano violin drum trumpet flute guitar
  book novel poem cartoon caricature film movie documentary podcast playlist
  jersey football racket medalist stadium referee goalkeeper
  premium surcharge deposit rebate discount dividend royalty stipend pension allowance loan mortgage subsidy levy wage salary bonus bribe ransom bail bond bounty payout honorarium
  emoji hashtag follower retweet password username handle url domain server router modem laptop tablet smartphone sim phone telephone
  typeface font ink letterhead watermark barcode
  hairdresser barber tailor chef cook waiter waitress butler chauffeur driver bodyguard interpreter translator stenographer notetaker typist photographer cameraman usher nurse surgeon dentist
  horoscope zodiac weather thermometer umbrella
  wavelength bandwidth frequency transponder horsepower torque calibre caliber
  squadron battalion regiment brigade callsign tailnumber
  underwriter insurer insurance chandler stevedore bosun helmsman navigator purser deckhand stowaway
  resolution treaty protocol decree warrant verdict ruling subpoena petition lawsuit
  asylum dowry memoir autobiography wedding scholarship fellowship doctorate thesis dissertation diploma
  amnesty citizenship raffle regatta derby concert opera ballet
  autopsy biopsy vaccine surgery transplant syringe wheelchair stretcher
  tuition syllabus classroom playground kindergarten nursery daycare
  snack appetizer sausage bacon noodle pasta pizza sushi pastry yoghurt omelette vinegar
  baptism christening eulogy
  cheque chequebook wallet purse piggybank coin banknote voucher coupon
  machine mistake typo misprint headline subhead caption byline speechwriter ghostwriter professor lecturer janitor plumber carpenter electrician locksmith accountant cashier
  guest guestlist seating attendee
  present gift souvenir keepsake nickname surname initials birthmark tattoo scar moustache beard spectacles glasses
`);

const DEEDS = stemsOf(`
  type interpret translate cook bake serve eat drink dine sing dance whistle swim ski cycle photograph film paint sketch sculpt sew knit
  embroider wear don wash shave sleep nap snore yawn kiss hug wink smoke pray weep laugh applaud
  captain pilot chauffeur insure underwrite lease auction purchase buy rent refund donate bribe gift
  marry adopt baptise christen bury cremate embalm
  proofread photocopy fax laminate staple notarise notarize
  enjoy sell lend borrow invest inherit
`);

/** What becomes of things and people: those counted are told of by it. */
const FATES = stemsOf(`
  lose sink destroy damage wound injure burn rescue evacuate drown crash wreck spoil steal insure hire fire demolish bury smuggle misplace abandon
  scrap sell buy print manufacture repair salvage tow infect poison behead hang expel deport fine tax promote demote wed baptise
`);

/** Whether a noun names something that no other words tell of, and that nothing but its name could fill. */
export const isPalpable = ({ plain, stem: s }: { plain: string; stem: string }): boolean =>
  kindOf(s) === undefined && (NOUNS.has(s) || (DETAILS.has(plain) && !SOFT.has(s) && !UNIT.test(plain)));

/** Units are asked for by kinds of question that look for them themselves. */
const UNIT = /^(?:seconds?|minutes?|hours?|percent|tons?|tonnes?|barrels?|gallons?|share|degrees?)$/;

/** "How was the MOOD": how it felt, which no figure or outcome tells. */
export const isFeel = ({ plain }: { plain: string }): boolean =>
  /^(?:atmosphere|mood|ambien[ct]e|vibes?|weather|food|chemistry|climate)$/.test(plain);

/** The same of any noun that the record never uses, wherever it stands. */
export const isThing = (stemmed: string): boolean => NOUNS.has(stemmed);

/** Whether a verb names a deed that no other words tell of. */
export const isPalpableDeed = ({ stem: s }: { stem: string }): boolean => DEEDS.has(s);

/** Whether a verb tells what became of those counted. */
export const isFate = ({ stem: s }: { stem: string }): boolean => FATES.has(s);

/** Whether a word picks one out of many by being the most: "the youngest". */
export const isMost = ({ plain }: { plain: string }): boolean =>
  /^(?:young|old|tall|short|thin|fat|rich|poor|fast|slow|loud|quiet|heavy|light|cheap|smart|shy|friendly|angry|clever|ugly|pretty|dear|pric|brav|calm|busy|lazy|nois|expensiv)[a-z]?(?:i)?est$/.test(
    plain,
  );
