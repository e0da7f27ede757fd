// Everyday words that no record need use: known, so that they are never taken for slips of words the record has.
export const ENGLISH: ReadonlySet<string> = new Set(
  `abandon abide able abroad absence absurd abuse accent access accident accompany accomplish accuse ache achieve adapt adjust admire adopt adore advance
adventure affect afford afraid agenda aid album alley alongside alter amaze ambition amend amuse anchor ancient angle animal annoy anxious appeal
applause approve arena argue arise army arrange arrow artist ashamed aspect assault assemble assess asset assist assure astonish athlete attach attain
attempt attract auction author autumn average avoid await award aware awful awkward bargain barrier basket battle beard beast beat beg behave bend
benefit betray bitter blank blend bless blind blink bloom blow boast bold bored borrow bother bounce bound brand brave breed breeze brick brief bright
brilliant broad brush bubble bucket budget bully bunch burden burst bury butcher butterfly cabin calculate calendar calm candidate candle careful cargo
carve cautious celebrate cement ceremony chain chamber channel chapter charm chase cheap cheat cheer cherish chew chief choice choir chop chorus circle
circus civil clap clarify classic clean clerk clever client cliff climate climb cloth cloud clue cluster coal coarse coast collapse collar colleague collect
column combat combine comfort comic commit compete complain complex compose compromise conceal concede concert condemn conduct confess confront confuse
connect conquer conscience consist console constant construct consume contest contract contribute convert convict convince cope core corner cottage
counter county couple courage cousin coward crack craft crash crazy creature creep cricket crime crisis critic crowd cruel crush curious curse curve custom
damp danger dare dark daring data debate debut decade decent declare decline decorate defeat defend defy degree delay delegate delight deliver demand
dense deny depend depict derive deserve desire despair destroy detail detect devote differ dignity dim direct dirty disagree disappear disappoint disaster
discard disclose discount disguise disgust dismiss display disrupt distant distinct distract disturb divide donate doubt dozen draft drag drain drama
drastic dread drift drill drown dull dumb dump durable dwell eager earn ease echo economy edge edit educate effort elbow elder elegant elsewhere embark
embarrass embrace emotion emphasis empire employ empty enable encounter endure enemy engage enjoy enormous ensure enter entertain enthusiasm entire
entrance envy episode equal era errand error escape essence essential esteem evade evaluate event evidence evil evolve exact examine example exceed
excellent except excess excite exclude excuse exhaust exhibit expand expense explore expose extra extreme fabric fade fail faint fair faith fake false
fame familiar fancy fantasy farewell fashion fasten fatal fate fault favor fear feast feature fellow fence fetch fever fiction fierce finance finger firm
fiscal fist flame flash flat flatter flavor flaw flee flesh flexible float flock flood flour flow fluid foam fold folk fond foolish forbid foresee forever
forge forgive former forth fortune found fragile frame frank fraud freeze frequent fresh frown fruit fuel fulfil function fund funny furious gather gaze
gender generous genius gentle genuine gesture giant gift glad glance glory gloomy goal gossip govern grab grace gradual grain grant grasp grateful grief
grip gross growth guard guess guest guide guilty habit halt hammer handle harbor hardly harm harmony harsh harvest haste haunt hazard heal heap heaven
heavy hero hesitate hint hire hollow honest honor hook horror hostile huge humble hungry hunt hurry idle ignore illegal imagine imitate immense impact
impatient imply impose impress improve impulse incline indeed index induce infant inferior inform inherit initial injure inner innocent inquire insert
insist inspire install instant instead instinct insult intact intellect intend intense interfere interior interpret interrupt intimate invade invent invest
invite involve isolate jail jealous jewel joint journey joy judge jungle junior jury justice keen kidnap kingdom kneel ladder lane laugh launch lazy leak
lean leap learn lease lecture legacy legend lend lessen liberal liberty lift limb limit linger liquid listen loan lonely loose loud loyal lucky luxury
magic maintain mansion margin mask master mate mature meadow meager measure medal melt memory mend mental mercy mere merge merit merry mess method midst
mild mimic miner minor miracle mirror mislead misery mission mistake mixture mock modest moist molest moral motion motive mount mourn mutual mystery myth
naive narrow nasty native neat neglect nerve neutral noble noise normal notable notice notion novel oath obey object oblige obscure observe obstacle obtain
obvious occasion occupy odd offend omit onset oppose option orbit ordeal ordinary organ origin orphan otherwise outbreak outcast outlook outrage overcome
overlook owe pace pain palace panel panic parade parcel pardon partial passion passive patch patient patrol pause peculiar penalty perceive perfect perform
peril permanent permit persist persuade petition phase pierce pilot pioneer pity plague plain pledge plenty plot plunge polite ponder portion portray
postpone potent pour poverty praise pray preach precious predict prefer prepare presence preserve pretend prevail prevent previous prey pride priest primary
private privilege proceed proclaim profound prohibit prolong prominent prompt proof proper prosper protest proud prove provoke prudent punish pursue puzzle
quarrel quest quiet quota radical rage raid rapid rare ratio raw react readily realm reap rebel rebuke recall recede reckon recruit refer refine reflect
reform refrain refuge regain regard regret regulate reign rejoice relate relax relief rely remark remedy remorse remote render repent replace reproach
rescue resent reserve resign resist resolve resort restless restore restrain resume retain retire retreat reveal revenge revise revolt reward riddle ridicule
rigid riot ripe risk ritual rival roar rob robust romance rotten rough routine rude ruin rumor rural rush sacred sacrifice safe saint sake savage scandal
scarce scare scatter scene scheme scope scorn scrap scream screen seal seek seize seldom select selfish senior sense severe shade shake shallow shame shape
sharp shatter shelter shield shift shine shiver shortage shove shrink shy siege sigh sight silence silly sincere sink skill slave slender slice slight slope
smart smash smooth snatch sneak soak sober solemn solid solve sorrow sorry spare spark spectacle spill spirit spite splendid split spoil sponsor spouse
spread squeeze stable staff stain stake starve steady steal steep steer stern stiff stir strain strange strategy strict strife strip strive struggle stubborn
stumble submit subtle succeed sudden suffer suggest suitable sum summit summon superb supply suppress supreme surface surge surpass surplus surrender survey
survive suspect sustain swallow swear sweep swell swift swing symbol sympathy tackle talent tame tank tax tear tease tedious temper tempt tender tense
terrible terror testify thorough threat thrill thrive throne tide tidy tight timid tiny toil token tolerate toss tough trace tragedy trait traitor transform
trap treason treasure tremble trial tribe tribute trick triumph trouble trust truth tunnel twist ultimate unify union unique unite unity unrest upset urban
urge urgent utter vague vain valid valley value vanish vary vast venture verge verify vet vetted vetting vicious victory view vigor violate virtue visible
vision vital vivid vocal void volume volunteer vow voyage vulgar wage wander warn waste wealth weary weep weird welfare whisper wicked widow wild willing
wisdom wit witness wonder worship worth wound wrap wreck yield youth zeal`
    .split(/\s+/)
    .filter(Boolean),
);
