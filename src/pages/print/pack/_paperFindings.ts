import { foundForGood } from '#src/authoring/check/foundAt.ts';
import type { Survey } from '#src/authoring/check/surveyScenario.ts';
import type { Finding } from '#src/domain/assessment/finding.ts';
import type { Choice, Scene } from '#src/domain/scenario/scenario.ts';
import { findingInWords } from '#src/simulator/findings/findingInWords.ts';
import { byWeightOfStanding } from '#src/simulator/findings/findingStanding.ts';
import type { ScenarioForPlay } from '#src/simulator/scenarioForPlay.ts';
import type { HowItStands } from '#src/ui/StatusChip.tsx';

/** What one rule or question comes to in a reply, in a few words with its clause. */
export interface PaperFinding {
  readonly standing: HowItStands;
  readonly title: string;
  readonly clause: string;
  /** True where it depends on what went before. */
  readonly atTimes: boolean;
}

/** How a reply stands under one document, or under each of them alike. */
export interface StandsUnder {
  /** The document's place among those on offer; absent where all come to the same. */
  readonly document?: number;
  /** What is found, together where it stands alike, the weightiest first; nothing found is left to judgement. */
  readonly groups: readonly { readonly standing: HowItStands; readonly findings: readonly PaperFinding[] }[];
}

interface ReplyAt {
  readonly scene: Scene;
  readonly choice: Choice;
  readonly surveys: readonly Survey[];
  readonly forPlay: ScenarioForPlay;
}

const nameOf = ({ rule, question, status }: Finding): string => `${rule ?? question ?? ''} ${status}`;

/** What a reply is found to do in each moment in which it can be given; in clean runs, where there are any. */
function foundAtMoments(survey: Survey, scene: Scene, choice: Choice): (readonly Finding[])[] {
  const stops = survey.stops.filter(({ junction }) => junction.position.scene.id === scene.id);
  const found = (of: typeof stops): (readonly Finding[])[] =>
    of.flatMap((stop) => stop.ways.filter((way) => way.choice.id === choice.id).map((way) => foundForGood(survey, stop, way)));
  const clean = found(stops.filter((stop) => stop.clean));
  return clean.length > 0 ? clean : found(stops);
}

function findingsUnder({ scene, choice, surveys, forPlay }: ReplyAt, document: number): PaperFinding[] {
  const survey = surveys[document];
  const procedure = forPlay.procedures[document];
  if (!survey || !procedure) return [];
  const moments = foundAtMoments(survey, scene, choice);
  const each = new Map(moments.flat().map((finding) => [nameOf(finding), finding]));
  const found = [...each].map(([name, finding]): PaperFinding => {
    const { standing, title, clause } = findingInWords({ forPlay, procedure }, finding);
    const atTimes = !moments.every((findings) => findings.some((other) => nameOf(other) === name));
    return { standing, title, clause: clause.short, atTimes };
  });
  return found.sort((one, other) => byWeightOfStanding(one.standing, other.standing));
}

function grouped(findings: readonly PaperFinding[]): StandsUnder['groups'] {
  if (findings.length === 0) return [{ standing: 'judgement', findings }];
  return [...Map.groupBy(findings, ({ standing }) => standing)].map(([standing, alike]) => ({ standing, findings: alike }));
}

/** How a reply stands under each document on offer; once, where that is the same under all. */
export function standingsOf(reply: ReplyAt): StandsUnder[] {
  const under = reply.surveys.map((_, document) => findingsUnder(reply, document));
  const [first = []] = under;
  const alike = under.every((findings) => JSON.stringify(findings) === JSON.stringify(first));
  if (alike) return [{ groups: grouped(first) }];
  return under.map((findings, document) => ({ document, groups: grouped(findings) }));
}
