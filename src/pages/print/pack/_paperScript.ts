import { cheapestPath, surveyScenario } from '#src/authoring/check/surveyScenario.ts';
import type { Survey } from '#src/authoring/check/surveyScenario.ts';
import { choose } from '#src/domain/scenario/playScenario.ts';
import type { Branch, Choice, Line, Scenario, Scene } from '#src/domain/scenario/scenario.ts';
import { playablesOf, type ScenarioForPlay } from '#src/simulator/scenarioForPlay.ts';
import type { BranchMapLayout } from '#src/simulator/branchMap/branchMapLayout.ts';
import { lettered } from '#src/live/story/liveMoment.ts';
import { content } from '../../_content.ts';
import { paths } from '../../_paths.ts';
import { scenarioForPlay } from '../../scenarios/_scenarioForPlay.ts';
import { conditionInWords } from './_conditionInWords.ts';
import { standingsOf, type StandsUnder } from './_paperFindings.ts';

/** A line on paper: who speaks, under which condition, and under which document alone. */
export interface PaperLine {
  readonly speaker?: string;
  readonly text: string;
  readonly when?: string;
  /** The place of the one document under which it is said, among those on offer. */
  readonly document?: number;
}

/** Where a reply leads: the number of the next moment, and the condition where there is more than one way. */
export interface PaperWay {
  readonly to: number;
  readonly when?: string;
}

/** A reply with its letter, what it leads to, and how it stands. */
export interface PaperReply {
  readonly letter: string;
  readonly text: string;
  readonly deed: boolean;
  readonly onlyIf?: string;
  readonly tempting?: string;
  readonly then: readonly PaperLine[];
  readonly ways: readonly PaperWay[];
  readonly stands: readonly StandsUnder[];
}

/** A moment of the story, numbered as on the map. */
export interface PaperMoment {
  readonly number: number;
  readonly title: string;
  readonly place?: string;
  readonly says: readonly PaperLine[];
  readonly told: readonly string[];
  readonly replies: readonly PaperReply[];
  readonly ending: Scene['ending'];
}

/** One way through that loses nothing, or as little as can be, under one document. */
export interface BestWay {
  readonly document: number;
  readonly name: string;
  readonly steps: readonly { readonly number: number; readonly letter: string }[];
  readonly scenes: readonly string[];
}

/** A scenario as a trainer uses it on paper: numbered moments, lettered replies, where each leads and how it stands. */
export interface PaperScript {
  readonly documents: readonly { readonly id: string; readonly name: string; readonly inForce: boolean }[];
  readonly moments: readonly PaperMoment[];
  readonly best: readonly BestWay[];
  readonly map: BranchMapLayout;
}

/** The replies of a moment in the order of their letters, which are those of the live room as long as all of them are open. */
function repliesInOrder({ id, choices }: Scene, scenario: Scenario): { readonly letter: string; readonly choice: Choice }[] {
  return lettered(choices, scenario.id, id, {});
}

function lineOnPaper(line: Line, { scenario, words, procedures }: ScenarioForPlay): PaperLine {
  const speaker = scenario.people.find(({ id }) => id === line.person)?.name;
  const document = procedures.findIndex(({ id }) => id === line.procedure);
  return {
    text: line.text,
    ...(speaker === undefined ? {} : { speaker }),
    ...(line.when ? { when: conditionInWords(line.when, words) } : {}),
    ...(document < 0 ? {} : { document }),
  };
}

function waysOnPaper(branches: readonly Branch[], { words, branchMap }: ScenarioForPlay): PaperWay[] {
  const numberOf = (scene: string): number => branchMap.nodes.find((node) => node.scene === scene)?.number ?? 0;
  return branches.map(({ scene, when }) => ({ to: numberOf(scene), ...(when ? { when: conditionInWords(when, words) } : {}) }));
}

function replyOnPaper(scene: Scene, choice: Choice, forPlay: ScenarioForPlay, surveys: readonly Survey[]): Omit<PaperReply, 'letter'> {
  return {
    text: choice.text,
    deed: choice.deed,
    ...(choice.onlyIf ? { onlyIf: conditionInWords(choice.onlyIf, forPlay.words) } : {}),
    ...(choice.temptingBecause === undefined ? {} : { tempting: choice.temptingBecause }),
    then: choice.then.map((line) => lineOnPaper(line, forPlay)),
    ways: waysOnPaper(choice.goTo, forPlay),
    stands: standingsOf({ scene, choice, surveys, forPlay }),
  };
}

function momentsOnPaper(forPlay: ScenarioForPlay, surveys: readonly Survey[]): PaperMoment[] {
  const scenes = new Map(forPlay.scenario.scenes.map((scene) => [scene.id, scene]));
  return forPlay.branchMap.nodes.flatMap(({ scene: id, number }) => {
    const scene = scenes.get(id);
    if (!scene) return [];
    const { title, place, says, told, ending } = scene;
    return {
      number,
      title,
      told,
      ending,
      ...(place === undefined ? {} : { place }),
      says: says.map((line) => lineOnPaper(line, forPlay)),
      replies: repliesInOrder(scene, forPlay.scenario).map(({ letter, choice }) => ({
        letter,
        ...replyOnPaper(scene, choice, forPlay, surveys),
      })),
    };
  });
}

function bestWay(survey: Survey, document: number, { branchMap, procedures, scenario }: ScenarioForPlay): BestWay {
  let position = survey.first.junction.position;
  const scenes = [position.scene.id];
  const steps = cheapestPath(survey.first).map((id) => {
    const { scene } = position;
    position = choose(survey.walk.stage, position, id);
    scenes.push(position.scene.id);
    const number = branchMap.nodes.find((node) => node.scene === scene.id)?.number ?? 0;
    const letter = repliesInOrder(scene, scenario).find(({ choice }) => choice.id === id)?.letter ?? '';
    return { number, letter };
  });
  return { document, name: procedures[document]?.name ?? '', steps, scenes };
}

function writeScript(scenario: Scenario): PaperScript {
  const links = { scenario: '', scenarios: '', courses: '', procedures: paths.procedures, record: '', home: '' };
  const forPlay = scenarioForPlay(content, scenario, links);
  const playables = playablesOf(forPlay);
  const surveys = forPlay.procedures.flatMap(({ id }) => {
    const judge = playables.get(id)?.judge;
    return judge ? [surveyScenario(scenario, id, judge.rulebook, judge.localSettings)] : [];
  });
  return {
    documents: forPlay.procedures.map(({ id, name }) => ({ id, name, inForce: id === forPlay.procedureInForce })),
    moments: momentsOnPaper(forPlay, surveys),
    best: surveys.map((survey, document) => bestWay(survey, document, forPlay)),
    map: forPlay.branchMap,
  };
}

const written = new Map<string, PaperScript>();

/** The script of a scenario. It is written once, however many pages show it. */
export function paperScript(scenario: Scenario): PaperScript {
  const script = written.get(scenario.id) ?? writeScript(scenario);
  written.set(scenario.id, script);
  return script;
}
