import type { Activity } from '#src/domain/course/activity.ts';
import type { Report } from '../report.ts';
import { activityFiles } from '../schema/activity.ts';
import type { ActivityEntry, ActivityKind } from '../schema/activity.ts';
import { checkShape } from '../schema/checkShape.ts';
import type { YamlSource } from '../source/yamlSource.ts';
import { activityHead } from './activityHead.ts';
import { loadBrief } from './loadBrief.ts';
import { loadOptionMap } from './loadOptionMap.ts';
import { loadSort } from './loadSort.ts';
import { reportTwice } from './reportTwice.ts';
import type { Words } from './words.ts';

type Load<K extends ActivityKind> = (entry: ActivityEntry<K>, report: Report, words: Words) => Extract<Activity, { kind: K }>;

type PointEntry = ActivityEntry<'write'>['points'][number];

function pointsOf(points: readonly PointEntry[], key: string, report: Report) {
  reportTwice(
    report,
    'point',
    points.map(({ point }, index) => ({ name: point, entry: [key, index, 'point'] })),
  );
  return points.map(({ point, label, why, 'look for': lookFor }) => ({ id: point, label, lookFor, why }));
}

const loads: { readonly [K in ActivityKind]: Load<K> } = {
  sort: loadSort,
  write: (entry, report) => ({
    ...activityHead(entry),
    kind: entry.kind,
    prompt: entry.prompt,
    seconds: entry.seconds,
    points: pointsOf(entry.points, 'points', report),
    avoid: pointsOf(entry.avoid ?? [], 'avoid', report),
    examples: entry.examples,
  }),
  'say back': (entry) => ({ ...activityHead(entry), kind: entry.kind, prompt: entry.prompt }),
  reflection: (entry, report) => {
    reportTwice(
      report,
      'prompt',
      entry.prompts.map(({ prompt }, index) => ({ name: prompt, entry: ['prompts', index, 'prompt'] })),
    );
    return { ...activityHead(entry), kind: entry.kind, prompts: entry.prompts.map(({ prompt, ask }) => ({ id: prompt, ask })) };
  },
  confidence: (entry) => ({ ...activityHead(entry), kind: entry.kind, when: entry.when }),
  jury: (entry) => ({ ...activityHead(entry), kind: entry.kind, cases: entry.cases }),
  'option map': loadOptionMap,
  brief: loadBrief,
  'own procedure': (entry, report, words) => {
    for (const [index, question] of entry.questions.entries()) words.question(report, ['questions', index], question);
    return { ...activityHead(entry), kind: entry.kind, questions: entry.questions };
  },
};

const KINDS = Object.keys(activityFiles);

function isKind(kind: unknown): kind is ActivityKind {
  return typeof kind === 'string' && KINDS.includes(kind);
}

function kindOf({ value }: YamlSource, report: Report): ActivityKind | undefined {
  const kind = typeof value === 'object' && value !== null && 'kind' in value ? value.kind : undefined;
  if (isKind(kind)) return kind;
  const known = `Known kinds are: ${KINDS.join(', ')}.`;
  if (kind === undefined || kind === null) report.error(['kind'], 'The activity does not say of what kind it is.', known);
  else report.error(['kind'], `There is no kind of activity called "${String(kind)}".`, known);
  return undefined;
}

function loadKind<K extends ActivityKind>(kind: K, source: YamlSource, words: Words, report: Report): Activity | undefined {
  const entry = checkShape(activityFiles[kind], source, report) as ActivityEntry<K> | undefined;
  if (!entry) return undefined;
  words.outcomes(report, ['outcomes'], entry.outcomes);
  return loads[kind](entry, report, words);
}

/** One activity of any kind. Whether its cases exist is settled when all files are read. */
export function loadActivity(source: YamlSource, words: Words, report: Report): Activity | undefined {
  const kind = kindOf(source, report);
  return kind && loadKind(kind, source, words, report);
}
