import { contactMinutes, isContact, questionMinutes } from '#src/domain/course/coursePlan.ts';
import type { CoursePlan, PlanBlock } from '#src/domain/course/coursePlan.ts';
import { outcomeOf } from '#src/domain/vocabulary/vocabulary.ts';
import type { Content } from '../content.ts';
import { mendUnknown } from '../nearestName.ts';
import type { EntryPath, Remark } from '../problem.ts';
import { reportOn } from '../report.ts';
import type { Report } from '../report.ts';
import { LISTED_IN } from './namesThere.ts';
import type { Named, NamesThere } from './namesThere.ts';

/** What both courses promise: time for questions and for talking them over. */
const LEAST_FOR_QUESTIONS = 25;

type Look = (kind: Named, name: string, entry: EntryPath) => void;

function checkNames({ scenarios, activities }: PlanBlock, at: number, look: Look): void {
  for (const [index, { scenario }] of scenarios.entries()) look('scenario', scenario, ['blocks', at, 'scenarios', index, 'scenario']);
  for (const [index, activity] of activities.entries()) look('activity', activity, ['blocks', at, 'activities', index]);
}

function checkWays({ scenarios }: PlanBlock, at: number, ways: readonly string[], report: Report): void {
  for (const [index, { way }] of scenarios.entries()) {
    if (ways.includes(way)) continue;
    const mend = mendUnknown(way, ways, 'room.yaml, ways');
    report.error(['blocks', at, 'scenarios', index, 'way'], `The way of running ${way} is not known.`, mend);
  }
}

function checkMinutes({ id, kind, minutes, least, leaveOut }: PlanBlock, at: number, report: Report): void {
  if (least > minutes) {
    const says = `The block ${id} is planned for ${minutes} minutes and asks for ${least} at least.`;
    report.error(['blocks', at, 'least'], says, `Write ${minutes} or less.`);
  }
  if (leaveOut !== undefined && kind !== 'work') {
    const says = `The block ${id} is ${kind === 'questions' ? 'for questions' : 'no work'}, so it has no turn in being left out.`;
    report.error(
      ['blocks', at, 'leave out'],
      says,
      kind === 'questions' ? 'Let it stay.' : 'Remove it: breaks follow a rule of their own.',
    );
  }
}

function checkChoice({ id, choose, scenarios }: PlanBlock, at: number, report: Report): void {
  if (choose === undefined || choose <= scenarios.length) return;
  report.error(
    ['blocks', at, 'choose'],
    `The block ${id} asks to choose ${choose} of its scenarios, and names ${scenarios.length}.`,
    'Choose no more than there are.',
  );
}

/** Whoever would rather sit a story out has to know of it before it begins. */
function checkNote({ id, contentNote, scenarios }: PlanBlock, at: number, content: Content, report: Report): void {
  const noted = scenarios.find(({ scenario }) => content.scenarios.find((each) => each.id === scenario)?.contentNote !== undefined);
  if (!noted || contentNote !== undefined) return;
  const says = `The scenario ${noted.scenario} bears a content note, and the block ${id} does not.`;
  report.error(['blocks', at], says, 'Add "content note": what it is about, and what else there is to do.');
}

function checkTurns({ blocks }: CoursePlan, report: Report): void {
  const turns = blocks.flatMap(({ leaveOut }) => leaveOut ?? []).sort((one, other) => one - other);
  if (turns.every((turn, index) => turn === index + 1)) return;
  const at = blocks.findIndex(({ leaveOut }) => leaveOut !== undefined);
  report.error(['blocks', at, 'leave out'], `The turns in being left out are ${turns.join(', ')}.`, 'Number them from 1, each once.');
}

function checkWhole(plan: CoursePlan, { courses, vocabulary }: Content, there: NamesThere, report: Report): void {
  const known = there.names.course;
  if (!known.includes(plan.id)) {
    report.error(['plan'], `The course ${plan.id} does not exist.`, mendUnknown(plan.id, known, LISTED_IN.course));
  }
  const questions = questionMinutes(plan.blocks);
  if (questions < LEAST_FOR_QUESTIONS) {
    const says = `The plan keeps ${questions} minutes for questions; ${LEAST_FOR_QUESTIONS} is the least.`;
    report.error(['blocks'], says, 'Add a block of the kind questions.');
  }
  const covered = new Set(plan.blocks.filter(isContact).flatMap(({ outcomes }) => outcomes.map(outcomeOf)));
  const asked = courses.find(({ id }) => id === plan.id)?.modules.flatMap(({ outcomes }) => outcomes.map(outcomeOf)) ?? [];
  const missing = vocabulary.outcomes.map(({ id }) => id).filter((id) => asked.includes(id) && !covered.has(id));
  if (missing.length > 0) {
    const says = `No block of the plan works on ${missing.join(', ')}, which its course teaches.`;
    report.error(['blocks'], says, 'Name the outcome in the block that works on it.');
  }
  if (plan.blocks.filter(({ kind }) => kind === 'lunch').length > 1) {
    report.error(['blocks'], 'The plan has more than one lunch.', 'Make the other one a break.');
  }
  if (contactMinutes(plan.blocks) === 0) report.error(['blocks'], 'The plan has no block in which people work.', 'Add one.');
}

/** Errors of the run sheets: names of what is not there, minutes that do not fit, and what a course promises. */
export function checkPlans(content: Content, there: NamesThere): readonly Remark[] {
  const ways = content.room.ways.map(({ id }) => id);
  return content.plans.flatMap((plan) => {
    const report = reportOn(`plans/${plan.id}.yaml`);
    const look: Look = (kind, name, entry) => {
      const known = there.names[kind];
      if (known.includes(name)) return;
      report.error(entry, `The ${kind} ${name} does not exist.`, mendUnknown(name, known, LISTED_IN[kind]));
    };
    checkWhole(plan, content, there, report);
    checkTurns(plan, report);
    for (const [at, block] of plan.blocks.entries()) {
      checkNames(block, at, look);
      checkWays(block, at, ways, report);
      checkMinutes(block, at, report);
      checkChoice(block, at, report);
      checkNote(block, at, content, report);
    }
    return report.remarks;
  });
}
