// Turns of everyday speech and the plain words they stand for, as records have them. Only questions are read by them.

/**
 * Ways of saying, set apart by strokes, before `>` and the plain words after it; nothing after it when they only colour; `=` instead where what they stand for is no deed.
 * The first word bends ("pulled the plug on"), `*` stands for up to four words between, small words may stand anywhere between.
 */
export const IDIOMS = `
sit down together | sit across from | sit across the table from | sit opposite | sit face to face with | get together with | shut away together | shut away with | closet with | closet together | hole up with | hole up together | huddle with | rub shoulders with | get round the table with | have a sit down with > meet
sit down with > meet
meet up with | meet up > meet
sit down > meet
have a word with | have a chat with | have a natter with | touch base with | chew the fat with > talk with
get on the phone with | get on the phone to | get on the line with the phone to | give a ring to | give a buzz to | give a call to | ring up | phone up | call up | dial up > phone
pay a call on | pay a call to | pay call on | pay call to | call in on | come calling on | nip over to | nip to | dash to | dash over to | dash off to | rush over to | pop over to | pop in to | pop into | swing by | stop over in | stop off in | drop in on | drop by | fly into | fly in to | jet into | jet in to | jet off to | jet to | hop over to | make the trip to | make a trip to | pitch up in > visit
touch down in | touch down at | touch down > arrive
have * over | play host to | roll out the red carpet for > host
show up at | turn up at | rock up at | sit in on | be at the table at | be in the room for > attend
turn up | show up | rock up > arrive
tag along with | tag along > join
give * blessing to | give * blessing | give * seal of approval to | give * seal of approval > endorse
give * green light to | give * green light | give * nod to | give * nod | give * thumbs up to | give * thumbs up | give * go ahead to | give * go ahead | give * okay to | give * okay | sign off on | wave through | nod through | rubberstamp | rubber stamp | greenlight | greenlit | green light > approve
go along with | come round to | come around to | get on board with | say yes to | be fine with | be ok with | be okay with > accept
strike off * list | strike off * guest list | drop from * guest list | take off * guest list | bar from | shut out of | not get into | not get in to | not let into | not allow into > disinvite
throw * weight behind | throw * support behind | get behind | stand behind | stick up for | vouch for > support
knock back | brush off | brush aside | wave away | wave aside | shrug off | bat away | pour cold water on | slam the door on | slam the door shut on | say no to | give a flat no to | give thumbs down to | thumb * nose at | turn * nose up at | nix | spurn > reject
pull the plug on | pull the plug | scrub | axe | ditch * idea of | think better of | get cold feet about | get cold feet | abort > cancel
kill * resolution | kill off * resolution | shoot down * resolution | vote down * resolution > veto resolution
kill * draft | kill off * draft | shoot down * draft | sink * draft > veto draft
kill * text | kill off * text | shoot down * text | sink * text > veto text
not play ball > refuse
cross the aisle | cross the floor > join
get the job | land the job | get the nod as | land the post | get the post > appoint
ink dry | ink be dry = signature
on the phone to | on the phone with | on the line to | on the line with | on the blower to | on the blower with = call
lane hug | route hug | lane skirt | route skirt = route along
fall through | come to nothing | come to naught | go nowhere | go up in smoke | fall apart | fall flat | fall to pieces | go belly up | go south | run aground | run into the sand | hit a wall | hit the rocks | fizzle out | fizzle | implode | not come off | come unstuck > fail
push back * date of | push back the | bump * back | kick * down the road | kick the can down the road | kick * into the long grass | move * to a later date > postpone
tear up | rip up | pull the rug out from under | renege on | bail out of | bail on | back out of | walk away from | pull * out of | bow out of | drop out of | storm out of | turn * back on > withdraw from
put * on ice | put * on hold | put * on pause | put * on the back burner | hit pause on | hit the pause button on | press pause on | mothball | be on ice | go on ice | be on hold > suspend
hold off | hold off on | hold fire on > postpone
kick off | get going | get under way | get underway | get off the ground | get rolling | fire up > start
wrap up | wind down | wind up | come to an end | come to a close | come to a halt | peter out | draw to a close > end
rattle * sabre at | rattle * saber at | rattle * sabre | rattle * saber > threaten
sound the alarm over | sound the alarm about | sound the alarm on | sound the alarm | raise the alarm | flag up | caution > warn
go after | lash | pummel | clobber | hammer | blitz | rain down on | let loose on | go to town on | flatten > attack
blow up | blow * to pieces | blow * to bits | blow * to smithereens | reduce * to rubble | wipe off the map | level * ground > destroy
lay in * ground | lay to * rest | lay * to rest | put in * ground | put * in * ground > bury
bump off | wipe out | rub out | do away with | snuff out | gun down | finish off | knock off > kill
pass away | kick the bucket | bite the dust | lose * life | meet * end | meet * maker > die
blow * out of the sky | knock * out of the sky | blast * out of the sky > shootdown
nab | pinch | snaffle | snatch | swipe | impound | lay hands on | lay * hands on | get * hands on | take hold of > seize
lock up | lock * up | bust | haul in | round up | throw * in jail | throw * in prison | put behind bars | put * behind bars | bang up | take into custody | bundle off > arrest
behind bars | in the slammer | in the clink = prison
let go | let * go | let * out | let out | set * loose | spring * from jail | walk free | get out of jail | be let off > release
slap penalties on | slap * penalties on | slap sanctions on | slap * sanctions on | slap * on | hit * with sanctions | hit * with penalties | put * on a blacklist | put on * blacklist > sanction
hit out at | lash out at | lash out against | tear into | lay into | rip into | have a go at | have a pop at | have a swipe at | take a swipe at | take aim at | take a shot at | take to task | haul over the coals | call out | bash | lambast | lambaste | roast | diss | trash | rubbish | rap > criticise
sing * praises | tip * hat to | take * hat off to | give kudos to | give credit to | pat on the back | heap praise on | big up > praise
say well done to | say well done | say congrats to | give congrats to | congrats to > congratulate
say sorry to | say sorry for | say sorry | express * regret | make * apologies > apologise
say thanks to | say thank you to | say thanks > thank
shout about | shout at | shout that | yell about | yell at | bark at | thunder about | come out saying | come out and say | come out with | go on record saying | go on the record saying | go on record | let slip | let on | let it be known | blurt out | blurt | blab | chime in | pipe up | weigh in > say
tell the press | tell the papers | tell the world | tell the cameras > tell reporters
brag | boast | crow | gloat | trumpet > claim
moan | gripe | whine | grumble | whinge | kick up a fuss > complain
reckon > think
say it is not true that | say nothing of the sort | pooh pooh | give the lie to | say no such thing > deny
point the finger at | point fingers at | point a finger at | pin * on | lay * at the door of | hold * responsible for > blame
put feelers out to | put out feelers to | put feelers out | put out feelers | sound * out | float | pitch | put forward | put on the table | put * on the table | table * idea | come up with | dream up | cook up | think up | hatch | concoct > propose
hold out for | stick to * guns on | stick to * guns | dig * heels in over | dig in * heels | stand firm on | stand * ground on > insist
give in to | give in | cave in to | cave in | cave to | cave | back down | knuckle under | bow to | throw in the towel | wave the white flag | give up without conditions | give up unconditionally | lay down * arms | throw down * weapons > surrender
get even with | get even | pay * back for | get back at | hit back at | hit back | return the favour | return fire | give * a taste of | strike back at > retaliate
make peace with | make peace | make * peace with | bury * hatchet | call a truce | call it quits with = ceasefire
tit for tat | an eye for an eye | like for like = reciprocal
put * in charge | give * the job | hand * the job | give * the reins | bring * in as | tap * as | tapped > appoint
fill * shoes | step into * shoes | take the reins | take the helm | take up the reins > succeed
fill in as | stand in as | step in as | stand in for | fill in for | hold the fort as | hold the fort | mind the shop | caretake = acting
front * delegation | front * team | front * side | front * talks | fly the flag for > lead delegation
run the shop | run the show | call the shots | be in the driving seat | hold the reins | be at the wheel > lead
give * the boot | give * the sack | give * the push | get the boot | get the sack | get the chop | get the axe | show * the door | boot * out | boot out | push * out | kick * out | kick out | get rid of | turf out | oust | chuck out > replace
hand in * notice | call it a day | call it quits | stand down as | step back from > resign
blow the whistle on | blow the lid off | blow the cover of | bring * to light | lift the lid on | shine a light on | make * public | make public | spill the beans on | dish the dirt on | unmask > expose
keep * under wraps | keep quiet about | keep * quiet | keep * hush hush | hush up | cover up = secret
bring * together | play peacemaker between | play peacemaker | play matchmaker | act as a bridge between | act as a go between | be the middleman | play the middleman | be the honest broker > mediate
get * to stop shooting | get * to stop fighting | stop shooting at each other | stop shooting at one another | silence the guns | guns fall silent = ceasefire
close off | seal off | choke off | cut off | block off | bung up > block
open back up | open up again | open again > reopen
steam into | steam towards | steam for | sail for | sail towards | head for | bear down on | make for = head towards
pull back from | pull * back | clear out of | pack up and leave | pack up and go | pack * bags | get * out of | bug out of > withdraw from
set off for | set out for | head off to | take off for | make * way to > travel to
head home | go home | head back > return
water * down | water down > dilute
ship out | cart off | send * away > remove
spin centrifuges | spin more centrifuges | spin up centrifuges > enrichment
from own soil | from own territory | off own soil | from it is own soil | from it is own territory = directly
near bomb grade | almost bomb grade = 60 percent
sit on * hands | sit it out | sit * out | stay neutral | not take sides | stay on the sidelines > abstain
put pen to paper on | put pen to paper | put * name to | put * john hancock on | ink > sign
body count | number of dead | number of deaths = death toll
get hurt | be hurt | get injured > hurt
get rich quick | out of the blue | way back when | way back | back in the day | once upon a time | at the end of the day | all of a sudden | long story short | for crying out loud | by any chance | so to speak | as it were | of all people | of all places | of all things | in the first place | the hell | on earth | in the world | in heavens name | for heavens sake | for gods sake | if at all | if any | if you know | as far as you know | as you know | you know | i mean | i think | i guess | i reckon | i believe | i suppose | i gather | i hear | i heard | or something | or whatever | or what | or so | and stuff | and all that | and so on | and such | like that | this time | that time around | smth like | something like | a bit of | a bunch of | a load of | loads of | a couple of | no idea | not sure | dunno | for the life of me | off the top of your head | like im five | like i am five | like i am 5 | eli5 | in a nutshell | at all >
poke around in | poke round | have a look around | have a look round | have a look at | look round | look around > inspect
let * back in | let back in | let * in again | allow * back in > return
go back to | get back to > resume
lose sight of | lose track of | lose * sight of > lost continuity
stand in the way of | stand in the way | stand in the path of | get in the way of | sticking point | stumbling block | bone of contention | deal breaker | dealbreaker | road block | main hurdle = obstacle
way out of | way out for | olive branch | get out of jail card = offramp
zero enrichment = stop enrichment
strings attached | string attached = conditions
entry ticket | ticket of entry | admission ticket | price of entry | price of admission | ticket to * table = precondition
back channel = backchannel
small print | fine print = text
top brass | higher ups | big shots | big guns = commanders
big wig | bigwig | head honcho | honcho | top dog | big cheese | big shot | kingpin = chief
money man | moneyman | moneybags = financier
go between = intermediary
man in uniform | military man | man of the military | army man | soldier guy = military commander
bring up > mention
let * off the hook | let off the hook > license
table * draft | table * resolution | table * motion > propose draft
yank * out of | drag * out of | pull * from > withdraw from
write online | write on social media | write on truth social | put on truth social > post
serve as intermediary | serve as go between | serve as mediator | act as intermediary | act as mediator | serve as a bridge > mediate
the donald | trumpster = trump
supreme guide = supreme leader
us of a = us
yank | yankee | uncle sam = american
blighty = britain
foreign min | foreign mini = foreign minister
interior min = interior minister
defence min | defense min | def min = defense minister
prime min = prime minister
oil min = oil minister
head of state = president
top diplomat = foreign minister
chief diplomat = foreign minister
make peace between | make the peace between | settle * quarrels | settle quarrels between | settle disputes between | settle * disputes | quarrels * settle | disputes * settle > arbitrate
face to face = direct
head to head = direct
in person = direct
in two minds = undecided
state tv | state telly | state television = television
on the telly | on the tube | on the box = television
big speech to congress | annual speech to congress | sotu = state of the union
world body | un body = un
atomic agency | nuclear agency | nuke watchdog | nuclear cops = iaea
jump ship > defected
land in hot water | get in trouble > blame
on the brink of | on the verge of | on the cusp of | a hair away from | within touching distance of | this close to = close to
go public with | go public > announce
take out | take * out > takeout
put paid to | put an end to | put a stop to > end
play hardball > insist
step up | ramp up | crank up | beef up | ratchet up > increase
scale down | scale back | dial back | dial down | cut back on | cut back > reduce
dress down | tell off > criticise
look into | dig into > investigate
hanker for | hanker after | gun for | angle for > want
sign up to | sign up for | commit to > commit
opening hours of | first hours of | early hours of > first day of
come back from | get back from | fly back from | fly home from > return from
hang about | hang out | hang around | knock about >
lend * hand | give * hand | a hand with | pitch in | chip in > help
be on the cards | be in the offing | be in the works | be in the pipeline = planned
get the jitters | get spooked = worried
drop a bombshell | drop the bomb > announce
lean on | put pressure on > press
reel off | rattle off | tick off > list
pull home | call home | call back > recall
pull * ambassadors from | pull * envoys from | pull * diplomats from > recall envoys from
nickname * have for | nickname * give | nickname * use for | pet name * have for = call
pay tolls | pay a toll | pay toll | pay a fee for passage | pay for passage = toll
get wind of | catch wind of > learn
bring * home > return
`;
