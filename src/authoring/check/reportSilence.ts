import { judgeTell } from '#src/domain/assessment/forms/tell.ts';
import { DOES_NOT_SAY } from '#src/domain/vocabulary/vocabulary.ts';
import type { Remark } from '../problem.ts';
import { reportOn } from '../report.ts';
import type { Stop, Survey } from './surveyScenario.ts';

const LARGEST_SHARE = 2 / 3;

/** Whether a stop offers "it does not say", and whether that is right there. */
function silenceAt({ walk }: Survey, stop: Stop): boolean | undefined {
  const tells = stop.ways.flatMap(({ choice }) => Object.entries(choice.tells)).filter(([, value]) => value === DOES_NOT_SAY);
  if (tells.length === 0) return undefined;
  return tells.some(([question, value]) => {
    const { status } = judgeTell(walk.assessor.answers, question, value, stop.junction.run.known);
    return status === 'accurate';
  });
}

/** How often "it does not say" is offered on clean paths, and how often it is right: each scene once for each procedure. */
export function countSilence(surveys: readonly Survey[]): { readonly offered: number; readonly right: number } {
  const counted = surveys.flatMap((survey) => {
    const scenes = new Map<string, boolean>();
    for (const stop of survey.stops.filter(({ clean }) => clean)) {
      const right = silenceAt(survey, stop);
      if (right !== undefined) scenes.set(stop.junction.position.scene.id, right);
    }
    return [...scenes.values()];
  });
  return { offered: counted.length, right: counted.filter(Boolean).length };
}

/** Warns when a learner could do well by saying each time that the document does not say. */
export function reportSilence(surveys: readonly Survey[]): readonly Remark[] {
  const report = reportOn('vocabulary/questions.yaml');
  const { offered, right } = countSilence(surveys);
  if (offered > 0 && right > LARGEST_SHARE * offered) {
    const says = `"It does not say" is right in ${right} of the ${offered} decisions that offer it, over all scenarios and procedures.`;
    report.warn([], says, 'Offer it also where a procedure does answer; two thirds is the most.');
  }
  return report.remarks;
}
