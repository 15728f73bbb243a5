import type { Finding } from '#src/domain/assessment/finding.ts';
import { decide, endRun, enterScene } from '#src/domain/assessment/run.ts';
import type { Run } from '#src/domain/assessment/run.ts';
import { decisionOf } from '#src/domain/assessment/trace.ts';
import type { Stop, Survey, Way } from './surveyScenario.ts';

function runThrough({ walk }: Survey, stop: Stop, { choice, to }: Way): Run {
  const open = stop.ways.map((way) => way.choice);
  const decided = decide(walk.assessor, stop.junction.run, decisionOf(choice, open));
  const { onEntering, facts } = to.junction.position.scene;
  return enterScene(walk.assessor, decided, { entering: onEntering, sceneFacts: facts });
}

/** What an option is found to do at once, on entering the next scene included; "kept" says nothing of the option itself. */
export function foundAtOnce(survey: Survey, stop: Stop, way: Way): readonly Finding[] {
  return runThrough(survey, stop, way).findings.filter(({ status }) => status !== 'kept');
}

/** As `foundAtOnce`, with the duties that nothing after the option can meet any more. */
export function foundForGood(survey: Survey, stop: Stop, way: Way): readonly Finding[] {
  const run = runThrough(survey, stop, way);
  const { findings } = endRun(survey.walk.assessor, run, (index) => !way.arrived.mattering.subjects[index]);
  return findings.filter(({ status }) => status !== 'kept');
}
