import type { BlockOutline, CoursePlan, PlanBlock, PlanOutline } from '#src/domain/course/coursePlan.ts';
import type { WayOfRunning } from '#src/domain/course/trainingRoom.ts';
import type { Activity } from '#src/domain/course/activity.ts';
import type { Scenario } from '#src/domain/scenario/scenario.ts';
import { content } from '../../_content.ts';
import { paths } from '../../_paths.ts';

/** A scenario of a block with all that a page says of it. */
export interface ScenarioOfBlock {
  readonly scenario: Scenario;
  readonly way: WayOfRunning;
  /** Where a session with it is opened. */
  readonly openSession: string;
}

/** An activity of a block, with the lesson in which it can be seen; absent where no lesson places it. */
export interface ActivityOfBlock {
  readonly activity: Activity;
  readonly lesson?: string;
}

function found<T extends { readonly id: string }>(things: readonly T[], id: string, kind: string): T {
  const thing = things.find((each) => each.id === id);
  if (!thing) throw new Error(`A run sheet names the ${kind} “${id}”, which is not there.`);
  return thing;
}

/** The scenarios of a block, in its order. */
export function scenariosOfBlock(plan: CoursePlan, block: PlanBlock): ScenarioOfBlock[] {
  const number = plan.blocks.indexOf(block) + 1;
  return block.scenarios.map(({ scenario, way }) => ({
    scenario: found(content.scenarios, scenario, 'scenario'),
    way: found(content.room.ways, way, 'way of running'),
    openSession: paths.openSession({ scenario, way, course: plan.id, block: number }),
  }));
}

/** The activities of a block, in its order. */
export function activitiesOfBlock(block: PlanBlock): ActivityOfBlock[] {
  return block.activities.map((id) => {
    const activity = found(content.activities, id, 'activity');
    const lesson = content.lessons.find(({ text }) => text.includes(`<Activity id="${id}"`));
    return { activity, ...(lesson ? { lesson: paths.lesson(lesson.course, lesson.id.slice(lesson.course.length + 1)) } : {}) };
  });
}

/** As much of a plan as the page carries for fitting it to the clock. */
export function outlineOf({ startsAt, blocks }: CoursePlan): PlanOutline {
  return {
    startsAt,
    blocks: blocks.map(({ id, kind, title, minutes, least, leaveOut, outcomes }): BlockOutline => {
      return { id, kind, title, minutes, least, leaveOut, outcomes };
    }),
  };
}

/** How the scenarios of a block are introduced: "Scenario", "Choose one of two scenarios". */
export function choiceInWords({ choose, scenarios }: PlanBlock): string {
  const few = ['none', 'one', 'two', 'three', 'four'];
  const count = (number: number): string => few[number] ?? String(number);
  if (choose === undefined || choose === scenarios.length) return scenarios.length === 1 ? 'Scenario' : 'Scenarios';
  return `Scenarios: choose ${count(choose)} of ${count(scenarios.length)}`;
}
