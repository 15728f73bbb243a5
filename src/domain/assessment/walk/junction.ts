import { matchesPattern } from '../../vocabulary/acts.ts';
import { valueOf, type KnownFacts } from '../../vocabulary/facts.ts';
import { choicesOpen, choose, openScenario, type Position, type Stage } from '../../scenario/playScenario.ts';
import type { Choice } from '../../scenario/scenario.ts';
import type { Assessor } from '../assessor.ts';
import { beginRun, decide, endRun, enterScene, type Run } from '../run.ts';
import { decisionOf } from '../trace.ts';
import { lookAhead, whatMatters, type Mattering } from './ahead.ts';

/** A run standing in a scene during a walk: a place where paths may meet. */
export interface Junction {
  readonly position: Position;
  readonly run: Run;
  readonly mattering: Mattering;
}

/** Everything a walk needs: the stage, the assessor and what matters in each scene. */
export interface Walk {
  readonly stage: Stage;
  readonly assessor: Assessor;
  readonly mattering: ReadonlyMap<string, Mattering>;
  readonly localSettings: KnownFacts;
}

/** Prepares a walk of a scenario under a rulebook. */
export function prepareWalk(stage: Stage, assessor: Assessor, localSettings: KnownFacts): Walk {
  const mattering = new Map([...lookAhead(stage)].map(([scene, ahead]) => [scene, whatMatters(assessor, ahead)] as const));
  return { stage, assessor, mattering, localSettings };
}

const NOTHING_MATTERS: Mattering = { subjects: [], facts: [], patterns: [] };

// A path is over at an ending, and also where a scene offers nothing that is open.
function isOver(position: Position): boolean {
  return position.scene.ending !== undefined || choicesOpen(position).length === 0;
}

// Findings are dropped on the way: a walk counts tallies, and paths that meet must not carry their pasts along.
function arrive(walk: Walk, position: Position, run: Run): Junction {
  const { onEntering, facts, id } = position.scene;
  const entered = enterScene(walk.assessor, run, { entering: onEntering, sceneFacts: facts });
  const mattering = isOver(position) ? NOTHING_MATTERS : (walk.mattering.get(id) ?? NOTHING_MATTERS);
  // A duty that nothing ahead can discharge is settled here, so that two paths which meet differ in it no more.
  const settled = endRun(walk.assessor, entered, (index) => !mattering.subjects[index]);
  return { position, run: { ...settled, findings: [] }, mattering };
}

/** The junction in the first scene. */
export function firstJunction(walk: Walk): Junction {
  const position = openScenario(walk.stage, walk.localSettings);
  const known = { ...walk.localSettings, ...walk.stage.scenario.factsAtStart };
  return arrive(walk, position, beginRun(walk.assessor, known));
}

/** The choices that lead on from a junction. */
export function waysOn(junction: Junction): readonly Choice[] {
  return junction.position.scene.ending ? [] : choicesOpen(junction.position);
}

/** The junction that a choice leads to. */
export function follow(walk: Walk, junction: Junction, choice: Choice): Junction {
  const decision = decisionOf(choice, choicesOpen(junction.position));
  const run = decide(walk.assessor, junction.run, decision);
  return arrive(walk, choose(walk.stage, junction.position, choice.id), run);
}

/** Whether a subject may still change after this junction: something ahead concerns it and it is not settled for good. */
export function isOpen(walk: Walk, junction: Junction, index: number): boolean {
  if (!junction.mattering.subjects[index]) return false;
  const form = walk.assessor.rules[index]?.form;
  if (form === 'before' || form === 'by end') return !junction.run.memories[index]?.settled;
  return junction.run.tallies[index] !== 'lost';
}

function codeOf(walk: Walk, junction: Junction, index: number): string {
  if (!isOpen(walk, junction, index)) return '-';
  const memory = junction.run.memories[index];
  if (!memory) return (junction.run.tallies[index] ?? 'none').charAt(0);
  const flags = (memory.done ? 1 : 0) + (memory.turned ? 2 : 0) + (memory.pending ? 4 : 0);
  return `${flags}${(junction.run.tallies[index] ?? 'none').charAt(0)}`;
}

/**
 * Two junctions with the same name have the same futures: same scene, same facts and acts that the story or an open rule
 * still looks at, same open subjects. What is settled may differ; it is counted apart.
 */
export function nameOf(walk: Walk, junction: Junction): string {
  const { position, run, mattering } = junction;
  const facts = mattering.facts.map((fact) => valueOf(run.known, fact).charAt(0)).join('');
  const acts = mattering.patterns.map((pattern) => (position.story.done.some((act) => matchesPattern(pattern, act)) ? '1' : '0')).join('');
  const subjects = walk.assessor.subjects.map((_, index) => codeOf(walk, junction, index)).join('');
  return `${position.scene.id}|${facts}|${acts}|${subjects}`;
}
