// Lists the posts said to be held that no page has confirmed lately.
import { shownIn } from '#dataset/load.ts';
import { byPlace, sayProblem } from '#dataset/problem.ts';
import { checkDir } from './check.ts';
import type { Job } from './job.ts';

const stale: Job = async ({ dir }, print) => {
  const { nudges } = checkDir(dir);
  for (const nudge of nudges.map((nudge) => shownIn(dir, nudge)).sort(byPlace)) print(sayProblem(nudge));
  return 0;
};

export default stale;
