import type { Content } from '#src/authoring/content.ts';
import { judgeFor } from '#src/authoring/judgeFor.ts';
import { nearestName } from '#src/authoring/nearestName.ts';
import { readContent, type Problem } from '#src/authoring/readContent.ts';
import { makePlayable, type Playable } from '#src/domain/assessment/playable.ts';
import { StoryGoesInCircles } from '#src/domain/assessment/walk/ahead.ts';
import { WrongCall } from './arguments.ts';

/** Where the content lies unless `--content` names another folder. */
export const CONTENT_FOLDER = 'content';

/** The content of a folder with what keeps parts of it from being used. */
export interface OpenContent {
  readonly content: Content;
  readonly problems: readonly Problem[];
}

function firstError(problems: readonly Problem[], file = ''): string {
  const error = problems.find((problem) => problem.level === 'error' && problem.file.startsWith(file));
  return error ? ` ${error.file}:${String(error.line)}: ${error.says}` : '';
}

/** Opens a content folder. A folder of which nothing can be used is a `WrongCall` that names the first error. */
export function openContent(folder = CONTENT_FOLDER): OpenContent {
  const { content, problems } = readContent(folder);
  if (content) return { content, problems };
  throw new WrongCall(`The content in "${folder}" has errors; npm run check lists them.${firstError(problems)}`);
}

interface Kind {
  readonly kind: string;
  readonly folder: string;
}

function named<T extends { readonly id: string }>(list: readonly T[], id: string, { kind, folder }: Kind, problems: readonly Problem[]): T {
  const found = list.find((entry) => entry.id === id);
  if (found) return found;
  const broken = firstError(problems, `${folder}/${id}.`);
  if (broken) throw new WrongCall(`The ${kind} "${id}" has errors; npm run check lists them.${broken}`);
  const ids = list.map((entry) => entry.id);
  const nearest = nearestName(id, ids);
  const hint = nearest === undefined ? `Known are: ${ids.join(', ')}.` : `Did you mean "${nearest}"?`;
  throw new WrongCall(`There is no ${kind} "${id}". ${hint}`);
}

/** One scenario under one procedure, both by name. An unknown name is a `WrongCall`. */
export function openPlayable({ content, problems }: OpenContent, scenarioId: string, procedureId: string): Playable {
  const scenario = named(content.scenarios, scenarioId, { kind: 'scenario', folder: 'scenarios' }, problems);
  const procedure = named(content.procedures, procedureId, { kind: 'procedure', folder: 'procedures' }, problems);
  try {
    return makePlayable(scenario, judgeFor(content, scenario, procedure));
  } catch (error) {
    throw error instanceof StoryGoesInCircles ? new WrongCall(error.message) : error;
  }
}
