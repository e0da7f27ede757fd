// Family names most borne in the United States, most frequent first, as its census of 1990 counted them (public domain; the first 3,000
// of its 88,799). Whoever types one of these means somebody of that name, not a slip in another.
import type { Word } from './fold.ts';

export const SURNAMES = `
  smith johnson williams jones brown davis miller wilson moore taylor anderson thomas jackson white harris martin thompson garcia martinez
  robinson clark rodriguez lewis lee walker hall allen young hernandez king wright lopez hill scott green adams baker gonzalez nelson carter
  mitchell perez roberts turner phillips campbell parker evans edwards collins stewart sanchez morris rogers reed cook morgan bell murphy
  bailey rivera cooper richardson cox howard ward torres peterson gray ramirez james watson brooks kelly sanders price bennett wood barnes
  ross henderson coleman jenkins perry powell long patterson hughes flores washington butler simmons foster gonzales bryant alexander
  russell griffin diaz hayes myers ford hamilton graham sullivan wallace woods cole west jordan owens reynolds fisher ellis harrison gibson
  mcdonald cruz marshall ortiz gomez murray freeman wells webb simpson stevens tucker porter hunter hicks crawford henry boyd mason morales
  kennedy warren dixon ramos reyes burns gordon shaw holmes rice robertson hunt black daniels palmer mills nichols grant knight ferguson
  rose stone hawkins dunn perkins hudson spencer gardner stephens payne pierce berry matthews arnold wagner willis ray watkins olson carroll
  duncan snyder hart cunningham bradley lane andrews ruiz harper fox riley armstrong carpenter weaver greene lawrence elliott chavez sims
  austin peters kelley franklin lawson fields gutierrez ryan schmidt carr vasquez castillo wheeler chapman oliver montgomery richards
  williamson johnston banks meyer bishop mccoy howell alvarez morrison hansen fernandez garza harvey little burton stanley nguyen george
  jacobs reid kim fuller lynch dean gilbert garrett romero welch larson frazier burke hanson day mendoza moreno bowman medina fowler brewer
  hoffman carlson silva pearson holland douglas fleming jensen vargas byrd davidson hopkins may terry herrera wade soto walters curtis neal
  caldwell lowe jennings barnett graves jimenez horton shelton barrett obrien castro sutton gregory mckinney lucas miles craig rodriquez
  chambers holt lambert fletcher watts bates hale rhodes pena beck newman haynes mcdaniel mendez bush vaughn parks dawson santiago norris
  hardy love steele curry powers schultz barker guzman page munoz ball keller chandler weber leonard walsh lyons ramsey wolfe schneider
  mullins benson sharp bowen daniel barber cummings hines baldwin griffith valdez hubbard salazar reeves warner stevenson burgess santos
  tate cross garner mann mack moss thornton dennis mcgee farmer delgado aguilar vega glover manning cohen harmon rodgers robbins newton todd
  blair higgins ingram reese cannon strickland townsend potter goodwin walton rowe hampton ortega patton swanson joseph francis goodman
  maldonado yates becker erickson hodges rios conner adkins webster norman malone hammond flowers cobb moody quinn blake maxwell pope floyd
  osborne paul mccarthy guerrero lindsey estrada sandoval gibbs tyler gross fitzgerald stokes doyle sherman saunders wise colon gill
  alvarado greer padilla simon waters nunez ballard schwartz mcbride houston christensen klein pratt briggs parsons mclaughlin zimmerman
  french buchanan moran copeland roy pittman brady mccormick holloway brock poole frank logan owen bass marsh drake wong jefferson park
  morton abbott sparks patrick norton huff clayton massey lloyd figueroa carson bowers roberson barton tran lamb harrington casey boone
  cortez clarke mathis singleton wilkins cain bryan underwood hogan mckenzie collier luna phelps mcguire allison bridges wilkerson nash
  summers atkins wilcox pitts conley marquez burnett richard cochran chase davenport hood gates clay ayala sawyer roman vazquez dickerson
  hodge acosta flynn espinoza nicholson monroe wolf morrow kirk randall anthony whitaker oconnor skinner ware molina kirby huffman bradford
  charles gilmore dominguez oneal bruce lang combs kramer heath hancock gallagher gaines shaffer short wiggins mathews mcclain fischer wall
  small melton hensley bond dyer cameron grimes contreras christian wyatt baxter snow mosley shepherd larsen hoover beasley glenn petersen
  whitehead meyers keith garrison vincent shields horn savage olsen schroeder hartman woodard mueller kemp deleon booth patel calhoun wiley
  eaton cline navarro harrell lester humphrey parrish duran hutchinson hess dorsey bullock robles beard dalton avila vance rich blackwell
  york johns blankenship trevino salinas campos pruitt moses callahan golden montoya hardin guerra mcdowell carey stafford gallegos henson
  wilkinson booker merritt miranda atkinson orr decker hobbs preston tanner knox pacheco stephenson glass rojas serrano marks hickman
  english sweeney strong prince mcclure conway walter roth maynard farrell lowery hurst nixon weiss trujillo ellison sloan juarez winters
  mclean randolph leon boyer villarreal mccall gentry carrillo kent ayers lara shannon sexton pace hull leblanc browning velasquez leach
  chang house sellers herring noble foley bartlett mercado landry durham walls barr mckee bauer rivers everett bradshaw pugh velez rush
  estes dodson morse sheppard weeks camacho bean barron livingston middleton spears branch blevins chen kerr mcconnell hatfield harding
  ashley solis herman frost giles blackburn william pennington woodward finley mcintosh koch best solomon mccullough dudley nolan blanchard
  rivas brennan mejia kane benton joyce buckley haley valentine maddox russo mcknight buck moon mcmillan crosby berg dotson mays roach
  church chan richmond meadows faulkner oneill knapp kline barry ochoa jacobson gay avery hendricks horne shepard hebert cherry cardenas
  mcintyre whitney waller holman donaldson cantu terrell morin gillespie fuentes tillman sanford bentley peck key salas rollins gamble
  dickson battle santana cabrera cervantes howe hinton hurley spence zamora yang mcneil suarez case petty gould mcfarland sampson carver
  bray rosario macdonald stout hester melendez dillon farley hopper galloway potts bernard joyner stein aguirre osborn mercer bender franco
  rowland sykes benjamin travis pickett crane sears mayo dunlap hayden wilder mckay coffey mccarty ewing cooley vaughan bonner cotton holder
  stark ferrell cantrell fulton lynn lott calderon rosa pollard hooper burch mullen fry riddle levy david duke odonnell guy michael britt
  frederick daugherty berger dillard alston jarvis frye riggs chaney odom duffy fitzpatrick valenzuela merrill mayer alford mcpherson
  acevedo donovan barrera albert cote reilly compton raymond mooney mcgowan craft cleveland clemons wynn nielsen baird stanton snider
  rosales bright witt stuart hays holden rutledge kinney clements castaneda slater hahn emerson conrad burks delaney pate lancaster sweet
  justice tyson sharpe whitfield talley macias irwin burris ratliff mccray madden kaufman beach goff cash bolton mcfadden levine good byers
  kirkland kidd workman carney dale mcleod holcomb england finch head burt hendrix sosa haney franks sargent nieves downs rasmussen bird
  hewitt lindsay foreman valencia oneil delacruz vinson dejesus hyde forbes gilliam guthrie wooten huber barlow boyle mcmahon buckner rocha
  puckett langley knowles cooke velazquez whitley noel vang shea rouse hartley mayfield elder rankin hanna cowan lucero arroyo slaughter
  haas oconnell minor kendrick shirley kendall boucher archer boggs odell dougherty andersen newell crowe wang friedman bland swain holley
  felix pearce childs yarbrough galvan proctor meeks lozano mora rangel bacon villanueva schaefer rosado helms boyce goss stinson smart lake
  ibarra hutchins covington reyna gregg werner crowley hatcher mackey bunch womack polk jamison dodd childress childers camp villa dye
  springer mahoney dailey belcher lockhart griggs costa connor brandt winter walden moser tracy tatum mccann akers lutz pryor law orozco
  mcallister lugo davies shoemaker madison rutherford newsome magee chamberlain blanton simms godfrey flanagan crum cordova escobar downing
  sinclair donahue krueger mcginnis gore farris webber corbett andrade starr lyon yoder hastings mcgrath spivey krause harden crabtree
  kirkpatrick hollis brandon arrington ervin clifton ritter mcghee bolden maloney gagnon dunbar ponce pike mayes heard beatty mobley kimball
  butts montes herbert grady eldridge braun hamm gibbons seymour moyer manley herron plummer elmore cramer gary rucker hilton blue pierson
  fontenot field rubio grace goldstein elkins wills novak john hickey worley gorman katz dickinson broussard fritz woodruff crow christopher
  britton forrest nance lehman bingham zuniga whaley shafer coffman steward delarosa nix neely numbers mata manuel davila mccabe kessler
  emery bowling hinkle welsh pagan goldberg goins crouch cuevas quinones mcdermott hendrickson samuels denton bergeron lam ivey locke haines
  thurman snell hoskins byrne milton winston arthur arias stanford roe corbin beltran chappell hurt downey dooley tuttle couch payton
  mcelroy crockett groves clement leslie cartwright dickey mcgill dubois muniz erwin self tolbert dempsey cisneros sewell latham garland
  vigil tapia sterling rainey norwood lacy stroud meade amos tipton lord kuhn hilliard bonilla teague courtney gunn greenwood correa reece
  weston poe trent pineda phipps frey kaiser ames paige gunter schmitt milligan espinosa carlton bowden vickers lowry pritchard costello
  piper mcclellan lovell drew sheehan quick hatch dobson singh jeffries hollingsworth sorensen meza fink donnelly burrell bruno tomlinson
  colbert billings ritchie helton sutherland peoples mcqueen gaston thomason mckinley givens crocker vogel robison dunham coker swartz keys
  lilly ladner hannah willard richter hargrove edmonds brantley albright murdock boswell muller quintero padgett kenney daly connolly pierre
  inman quintana lund barnard villegas simons land huggins tidwell sanderson bullard mcclendon duarte draper meredith marrero dwyer abrams
  stover goode fraser crews bernal smiley godwin fish conklin mcneal baca esparza crowder bower nicholas chung brewster mcneill dick
  rodrigues leal coates raines mccain mccord miner holbrook swift dukes carlisle aldridge ackerman starks ricks holliday ferris hairston
  sheffield lange fountain marino doss betts kaplan carmichael bloom ruffin penn kern bowles sizemore larkin dupree jewell silver seals
  metcalf hutchison henley farr castle mccauley hankins gustafson deal curran ash waddell ramey cates pollock major irvin cummins messer
  heller dewitt lin funk cornett palacios galindo cano hathaway singer pham enriquez aaron salgado pelletier painter wiseman blount hand
  feliciano temple houser doherty mead mcgraw toney swan melvin capps blanco blackmon wesley thomson mcmanus fair burkett post gleason
  rudolph ott dickens cormier voss rushing rosenberg hurd dumas benitez arellano story marin caudill bragg jaramillo huerta gipson colvin
  biggs vela platt cassidy tompkins mccollum kay gabriel dolan daley crump street sneed kilgore grove grimm davison brunson prater marcum
  devine kyle dodge stratton rosas choi tripp ledbetter lay hightower haywood feldman epps yeager posey sylvester scruggs cope stubbs richey
  overton trotter sprague cordero butcher burger stiles burgos woodson horner bassett purcell haskins gee akins abraham hoyt ziegler
  spaulding hadley grubbs sumner murillo zavala shook lockwood jarrett driscoll dahl thorpe sheridan redmond putnam mcwilliams mcrae cornell
  felton romano joiner sadler hedrick hager hagen fitch coulter thacker mansfield langston guidry ferreira corley conn rossi lackey cody
  baez saenz mcnamara darnell michel mcmullen mckenna mcdonough link engel browne roper peacock eubanks drummond stringer pritchett parham
  mims landers ham grayson stacy schafer egan timmons ohara keen hamlin finn cortes mcnair louis clifford nadeau moseley michaud rosen oakes
  kurtz jeffers calloway beal bautista winn suggs stern stapleton lyles laird montano diamond dawkins roland hagan goldman bryson barajas
  lovett segura metz lockett langford hinson eastman rock hooks woody smallwood shapiro crowell whalen triplett hooker chatman aldrich
  cahill youngblood ybarra stallings sheets samuel reeder person pack lacey connelly bateman abernathy winkler wilkes masters hackett
  granger gillis schmitz sapp napier souza lanier gomes weir otero ledford burroughs babcock ventura siegel dugan clinton christie bledsoe
  atwood wray varner spangler otto anaya staley kraft fournier eddy belanger wolff thorne bynum burnette boykin swenson purvis pina khan
  duvall darby xiong kauffman ali healy engle corona benoit valle steiner spicer shaver randle lundy dow chin calvert staton neff kearney
  darden oakley medeiros mccracken crenshaw block beaver perdue dill whittaker tobin cornelius washburn hogue goodrich easley bravo dennison
  vera shipley kerns jorgensen crain abel villalobos maurer longoria keene coon sierra witherspoon staples pettit kincaid eason madrid
  echols lusk stahl currie thayer shultz sherwood mcnally seay north maher kenny hope gagne barrow nava myles moreland honeycutt hearn diggs
  caron whitten westbrook stovall ragland queen munson meier looney kimble jolly hobson london goddard culver burr presley negron connell
  tovar marcus huddleston hammer ashby salter root pendleton oleary nickerson myrick judd jacobsen elliot bain adair starnes sheldon matos
  light busby herndon hanley bellamy jack doty bartley yazzie rowell parson gifford cullen christiansen benavides barnhart talbot mock
  crandall connors bonds whitt gage bergman arredondo addison marion lujan dowdy jernigan huynh bouchard dutton rhoades ouellette kiser
  rubin herrington hare denny blackman babb allred rudd paulson ogden koenig jacob irving geiger begay parra champion lassiter hawk esposito
  cho waldron vernon ransom prather keenan jean grover chacon vick sands roark parr mayberry greenberg coley bruner whitman skaggs shipman
  means leary hutton romo medrano ladd kruse friend darling askew valentin schulz alfaro tabor mohr gallo bermudez pereira isaac bliss
  reaves flint comer boston woodall naquin guevara earl delong carrier pickens brand tilley schaffer read lim knutson fenton doran chu vogt
  vann prescott mclain landis corcoran ambrose zapata hyatt hemphill faulk call dove boudreaux aragon whitlock trejo tackett shearer saldana
  hanks gold driver mckinnon koehler champagne bourgeois pool keyes goodson foote early lunsford goldsmith flood winslow sams reagan mccloud
  hough esquivel naylor loomis coronado ludwig braswell bearden sherrill huang fagan ezell edmondson cyr cronin nunn lemon guillory grier
  dubose traylor ryder dobbins coyle aponte whitmore smalls rowan malloy cardona braxton borden humphries carrasco ruff metzger huntley
  hinojosa finney madsen hong hills ernst dozier burkhart bowser peralta daigle whittington sorenson saucedo roche redding loyd fugate
  avalos waite lind huston hay benedict hawthorne hamby boyles boles regan faust crook beam barger hinds gallardo elias willoughby
  willingham wilburn eckert busch zepeda worthington tinsley russ hoff hawley carmona varela rector newcomb mallory kinsey dube whatley
  strange ragsdale ivy bernstein becerra yost mattson felder cheek luke handy grossman gauthier escobedo braden beckman mott hillman gil
  flaherty dykes doe stockton stearns lofton kitchen coats cavazos beavers barrios tang parish mosher lincoln cardwell coles burnham weller
  lemons beebe aguilera ring parnell harman couture alley schumacher redd dobbs blum blalock merchant ennis denson cottrell chester brannon
  bagley aviles watt sousa rosenthal rooney dietz blank paquette mcclelland duff velasco lentz grubb burrows barbour ulrich shockley rader
  german beyer mixon layton altman alonzo weathers titus stoner squires shipp priest lipscomb cutler caballero zimmer willett thurston
  storey medley lyle epperson shah mcmillian baggett torrez laws hirsch dent corey poirier peachey jacques farrar creech barth trimble
  france dupre albrecht sample lawler crisp conroy chadwick wetzel nesbitt murry jameson wilhelm patten minton matson kimbrough iverson
  guinn gale fortune croft toth pulliam nugent newby littlejohn dias canales bernier baron barney singletary renteria pruett mchugh mabry
  landrum brower weldon stoddard ruth cagle stjohn scales kohler kellogg hopson gant tharp gann zeigler pringle hammons fairchild deaton
  chavis carnes rowley matlock libby kearns irizarry carrington starkey pepper lopes jarrell fay craven beverly baum spain littlefield linn
  humphreys hook high etheridge cuellar chastain chance bundy speer skelton quiroz pyle portillo ponder moulton machado liu killian hutson
  hitchcock ellsworth dowling cloud burdick spann pedersen levin leggett hayward hacker dietrich beaulieu barksdale wakefield snowden paris
  briscoe bowie berman ogle mcgregor laughlin helm burden wheatley schreiber pressley parris alaniz agee urban swann snodgrass schuster
  radford monk mattingly main lamar harp girard cheney yancey wagoner ridley lombardo lau hudgins gaskins duckworth coe coburn willey prado
  newberry magana hammonds elam whipple slade serna ojeda liles dorman diehl angel upton reardon michaels kelsey goetz eller bauman baer
  augustine layne hummel brenner amaya adamson ornelas dowell cloutier christy castellanos wing wellman saylor orourke moya montalvo
  kilpatrick harley durbin shell oldham kang garvin foss branham bartholomew templeton maguire holton alonso rider monahan mccormack beaty
  anders streeter nieto nielson moffett lankford keating heck gatlin delatorre callaway adcock worrell unger robinette nowak jeter brunner
  ashton steen parrott overstreet nobles montanez luther clevenger brinkley trahan quarles pickering pederson jansen grantham gilchrist
  crespo aiken schell schaeffer lorenz leyva harms dyson wallis pease leavitt hyman cheng cavanaugh batts warden seaman rockwell quezada
  paxton linder houck fontaine durant caruso adler pimentel mize lytle donald cleary cason acker switzer salmon isaacs higginbotham han
  waterman vandyke stamper sisk shuler riddick redman mcmahan levesque hatton bronson bollinger arnett okeefe gerber gannon farnsworth
  baughman silverman satterfield royal mccrary kowalski joy grigsby greco cabral trout rinehart mahon linton gooden curley baugh wyman
  weiner schwab schuler morrissey mahan coy bunn andrew thrasher spear waggoner shelley robert qualls purdy mcwhorter mauldin mark jordon
  gilman perryman newsom menard martino graf billingsley artis simpkins salisbury quintanilla gilliland fraley foust crouse scarborough ngo
  grissom fultz rico marlow markham madrigal lawton barfield whiting varney schwarz huey gooch arce wheat truong poulin mackenzie leone
  hurtado selby gaither fortner culpepper coughlin brinson boudreau barkley bales stepp holm tan schilling morrell kahn heaton gamez
  douglass causey brothers turpin shanks schrader meek isom hardison carranza yanez way scroggins schofield runyon ratcliff murrell moeller
  irby currier butterfield yee ralston pullen pinson estep east carbone lance hawks ellington casillas spurlock sikes motley mccartney
  kruger isbell houle francisco burk bone tomlin shelby quigley neumann lovelace fennell colby cheatham bustamante skidmore hidalgo forman
  culp bowens betancourt aquino robb rea milner martel gresham wiles ricketts gavin dowd collazo bostic blakely sherrod power kenyon gandy
  ebert deloach cary bull allard sauer robins olivares gillette chestnut bourque paine lyman hite hauser devore crawley chapa tobias talbert
  poindexter millard meador mcduffie mattox kraus harkins choate bess wren sledge sanborn outlaw kinder geary cornwell barclay adam abney
  seward rhoads howland fortier easter benner vines tubbs troutman rapp noe mccurdy harder deluca westmoreland south havens guajardo ely
  clary seal meehan herzog guillen ashcraft waugh renner milam jung elrod churchill buford breaux bolin asher windham tirado pemberton nolen
  noland knott emmons cornish christenson brownlee barbee waldrop pitt olvera lombardi gruber gaffney eggleston banda archuleta still slone
  prewitt pfeiffer nettles mena mcadams henning gardiner cromwell chisholm burleson box vest oglesby mccarter malcolm lumpkin larue grey
  wofford vanhorn thorn teel swafford stclair stanfield ocampo herrmann hannon arsenault roush mcalister hiatt gunderson forsythe duggan
  delvalle cintron wilks weinstein uribe rizzo noyes mclendon gurley bethea winstead maples harry guyton giordano alderman valdes polanco
  pappas lively grogan griffiths bobo arevalo whitson sowell rendon matthew julian fernandes farrow edmond benavidez ayres alicea stump
  smalley seitz schulte gilley gallant dewey casper canfield wolford omalley mcnutt mcnulty mcgovern hardman harbin cowart chavarria brink
  beckett bagwell armstead anglin abreu reynoso krebs jett hoffmann greenfield forte burney broome sisson parent jude younger trammell
  partridge marvin mace lomax lemieux gossett frantz fogle cooney broughton pence paulsen neil muncy mcarthur hollins edward beauchamp
  withers osorio mulligan hoyle foy dockery cockrell begley amador roby rains lindquist gentile everhart bohannon wylie thao sommers purnell
  palma fortin dunning breeden vail phelan phan marx cosby colburn chong boling biddle ledesma gaddis denney chow bueno berrios wicker
  tolliver thibodeaux nagle lavoie fisk crist barbosa reedy march locklear kolb himes behrens beckwith beckham weems wahl shorter
  shackelford rees muse free cerda valadez thibodeau saavedra ridgeway reiter mchenry majors lachance keaton israel ferrara falcon clemens
  blocker applegate paz needham mojica kuykendall hamel escamilla doughty burchett ainsworth wilbur vidal upchurch thigpen strauss spruill
  sowers riggins ricker mccombs harlow garnett buffington sotelo olivas negrete morey macon logsdon lapointe florence cathey bigelow`;

/** How many of them are so frequent that even a spelling of another name is theirs: Cain is no Caine. */
const MANY = 1500;

let ranks: ReadonlyMap<string, number> | undefined;
/** Whether people bear just this family name: few, or many. */
export function isBorne({ plain, script }: Word, by: 'few' | 'many' = 'few'): boolean {
  ranks ??= new Map(
    SURNAMES.trim()
      .split(/\s+/)
      .map((name, rank) => [name, rank]),
  );
  const rank = script === 'Latn' ? ranks.get(plain) : undefined;
  return rank !== undefined && (by === 'few' || rank < MANY);
}
