// Words that carry no content in a question: they are read by the frames, or are only the manners of asking.
import { stemsOf } from '#ask/text/stem.ts';
import { COLOUR, ORDINARY } from './ordinary.ts';

/** Never bound to a record. */
export const STOP = stemsOf(`
  a an the put puts ones this that these those it its he she they them his her their theirs him i me my we our  you your yours who whom whose what which
  when where why how is are was were be been being am do does did done has have had having will would shall should can could may might must
  and or but if then else so than as at by for from in into of on onto off over to too up down out with without within upon via per
  afterwards afterward thereafter before after during since under upon within towards toward despite except beneath onwards
  about above below between among through across against around near along there here not no nor yes also just only even still yet ever
  never any some all each both either neither other another such same own more most much many few less least very really rather
  again once now soon later already let  get got go going come came please thanks thank hi hello hey dear guys folks all everyone
  everybody somebody anybody someone anyone anything something everything nothing thing stuff ok okay well oh ah um lol haha cheers
  sorry quick question ask asked asking wonder wondering know knows tell show give gives explain describe list name names named called 
  say says said exactly actually simply basically roughly approximately precisely briefly short maybe perhaps like kind sort  bit lot
   need needs needed help look looking looked check find remind remember remembers remembered recall heard read saw seen see think believe
  suppose guess mean means meant whether because since until till while although though however anyway anyhow left  good bad nice
    big small     mr mrs ms dr sir please right back way case  fact facts info information detail details
  sake advance   question questions answer answers correct true real really time times moment regarding concerning according
  versus s t d m re ve ll o self himself herself themselves itself ourselves    brief   etc eg ie
   make made makes making take took taken takes taking become became becomes  use using used record records recorded database
  dataset  bot hold    plus minus able  wish hope happen happened happening happens occur occurred occurs 
`);

/** Words that count when a record has them and cost nothing when it has not. */
export const SOFT = stemsOf(`${ORDINARY}
  event events incident incidents situation story news issue issues matter matters topic affair case thing guy man woman lady gentleman official
  officials person people side sides party parties country countries nation government  city town place location venue spot  area
  date day days month months year years week weeks hour hours minute minutes period duration length long time name title role post job
  position positions office rank part number amount total count sum figure figures share percentage percent level size half
  result results outcome outcomes output conclusion consequence effect aftermath reaction response reply answer decision
  reason reasons cause purpose goal aim why motive explanation
  report reports reported reporting account accounts article coverage publication publish published paper source sources evidence
  say said statement state announce announced announcement declare declared claim claimed comment commented remark remarks describe described
  word words wording phrase quote quotes quoted quotation mention mentioned speak spoke argue argued insist tell told   
  official officially main major key important big top senior high highest leading  current present recent latest former previous
  earlier first second last next final initial original whole entire full complete new old
  hold held take place happen occur   stand stance view views attitude  line policy
  do act action step move thing way kind type sort form format manner
  iranian iran tehran today then ago start end around follow followed following lead   go going come came come_out
  involve involved involving relate related concern part participate participated participant participants join joined present attend attended attendance
  attendee attendees include included including contain contained represent represented
  bring brought carry carried play played work worked run ran running set give given get got make made use used
   accept come produce produced achieve achieved  end_up result become
  definition define meaning refer term abbreviation stand acronym concept
  exact specific certain particular actual precise only single several various numerous
  near  next beside behind front inside outside middle
  bio biography profile cv resume file dossier front world whole  international global
  really face line point points session sessions   turn back away nr nrs pair adjective adverb verb noun epithet gist scope composition makeup highlight highlights essence upshot substance thrust tenor crux takeaway takeaways repercussion repercussions implication implications significance fallout size signatory signatories
  suppose supposed meant intended achieve achieving
  belong belongs own owned owner
   famous known well
  across spell spelled called known
  currently presently nowadays newest
  idea verdict version occasion gathering fringe margin setting backdrop assessment reading lengthy
  politician politicians morning afternoon evening table desk sentence occupy occupied
   
  join joining
  status fate nuclear programme program programmes want non news almost nearly around
  introduce heighten tension tense credit alleged allege behalf delegation team try tried attempt attempted home pencil pencilled quoted
  provide provides provided stipulate stipulated prescribe prescribed entail entailed comprise comprised lay laid
  describe mention carry host hosted deploy supposed expected schedule scheduled arrange arranged properly kind manner formal formally
  concrete simple simply dramatic public publicly claim promise role aboard board beforehand earlier opposite counterpart counterparts
  chair chaired dealt  brief briefed break  happen circumstance circumstances background context interest interested
  asia africa accross sitting sit  whole amount kick kicked settle settled manage managed  seek sought aim aimed target 
  respond responded reply replied react reacted  confirm confirmed reveal revealed disclose disclosed admit admitted insist recall
  receive received   appear appeared emerge emerged turn turned grow grew change changed move moved hear heard watch watched
   beginning ending opening closing  strong heavy wide broad deep  tough hard easy quick slow possible potential likely
  mid late early daily weekly monthly annual current ongoing remaining further additional extra separate joint mutual common
   western eastern northern southern central local national regional domestic  external internal
  cite cited  attribute attributed  according saying speaking  talking  calling
  fully totally completely
  describe express
  expect expected  planned
  subject contents content
  process course
  whole
  ever
  try tried
  version
  side
  wake
  amid series platform
  dealing
  stay remain remained
`);

/** Words that count for nothing where the record never uses them. */
export const COLOURING = stemsOf(COLOUR);

/** Kinds of thing that names end in: alone they name nothing. */
export const KINDS = stemsOf(`
  tv television strait administration council committee board agency ministry department office force navy army corps guard palace island port
  street group forum conference summit assembly house senate court bank fund party movement front league union commission mission embassy
  airport base prison university hotel news times post press radio agency plant reactor site facility sea gulf ocean river mountain city province
  ship tanker carrier destroyer vessel operation initiative plan accord declaration resolution treaty protocol program programme foundation institute
`);

/** Ordinary words that records write with a capital in names and titles: alone they name nothing. */
export const TITLED = stemsOf(`
  activist admiral advisor command commerce commonwealth development defence defense discernment energy financial foreign human independent insider
  international justice kingdom magazine marine marshal north south east west social society political petrochemical president resistance resort
  republic revolutionary royal security strategic supreme transportation tribune victory veteran consultative expediency observer guardian
  journal herald telegraph imperial federal national central joint islamic jewish muslim arab arabian medical naval maritime undersecretary rapporteur
`);

/** Words of other worlds: a question that needs one of them is not about the record. */
export const FOREIGN = stemsOf(`
  weather temperature rain snow snowing hail drizzle forecast sunny recipe cook cooking dish restaurant football soccer cricket basketball tennis olympics championship
  movie film song music lyrics poem poetry joke jokes haiku horoscope astrology lottery bitcoin crypto  shares invest investing investment
  translate  homework essay code coding python javascript  programming sql html script password passwords token tokens api 
  prompt prompts instruction instructions jailbreak dan developer_mode  config configuration env environment
  phone_number  email mobile birthday_party girlfriend boyfriend  dating married hobby hobbies salary
  ukraine ukrainian kyiv pokrovsk donbas kharkiv bundestag brexit gst sudan khartoum ethiopia myanmar taiwan venezuela congo kashmir darfur haiti tigray somalia zelensky 
  inflation unemployment capital_of population inhabitants gdp mountain river ocean planet moon mars
  stupid idiot dumb useless junk trash garbage shit fuck fucking bastard moron crap sucks hate
  love beautiful sexy
   flight_ticket ticket  holiday vacation tourism tourist travel_tips
  medicine  symptom diet fitness
  grandma grandmother
`);

/** Words that stand in names of the record and are mostly none in a question: "peace makers", "tech groups", "the house of mediators". */
export const COMMON = stemsOf(
  'affairs atom authority beach bulk chin commons constitution gazette golf history martyrs ohio oval peace relations square star tech telegram',
);
