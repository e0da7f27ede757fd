// Words that frames and times are read by: spelt right here so that slips in them can be mended.
import { MONTH } from './months.ts';

export const CUES: ReadonlySet<string> = new Set([
  ...Object.keys(MONTH).filter((word) => word.length > 4 && word !== 'febuary' && word !== 'februray'),
  ...`what when where which whose whom why how many much long difference between before after during since until first second third fourth
  fifth sixth last latest final next happened happen happens timeline overview summary events position stance outcome result results
  source sources reported agency number date place city country minister president secretary ambassador spokesman adviser leader foreign
  prime supreme national security council defense defence deputy chief general commander envoy negotiator mediator speaker parliament
  meeting meetings round rounds talks letter letters call visit agreement agreed ceasefire attack attacks strike strikes killed wounded
  injured signed canceled cancelled postponed announced started ended began begun finished headed attended participants alive still currently former explain define
  definition meaning stands principle principles guiding enrichment sanctions sanction missile missiles nuclear uranium delegation
  snapback carrier destroyer tanker drone drones vessel message messages response reaction decision resolution resolutions embassy
  government military million billion hundred thousand quote quoted wounded people person because through across against
  succeed succeeded successor preceded precede predecessor replaced replacement resigned appointed elected sworn ousted followed exactly actually please thanks military naval blockade inspectors inspection mediated brokered delivered supposed intended planned`
    .split(/\s+/)
    .filter(Boolean),
]);
