import { assessUnder } from '#src/simulator/debrief/assessUnder.ts';
import type { CountedFinding } from '#src/simulator/findings/findingsByDecision.ts';
import { turnsOf } from '#src/simulator/story/turnsOf.ts';
import type { PublicFinding } from '#src/protocol/live.ts';
import type { LiveMoment } from './liveMoment.ts';
import type { LiveScenario } from './liveScenario.ts';

/** The findings that one reply would bring at the moment at hand, the weightiest first; what a run leaves undone is none of its. */
export function findingsOfOption(
  live: LiveScenario,
  { turns, playable, procedure }: LiveMoment,
  choice: string,
): readonly CountedFinding[] {
  const made = [...turns.map((turn) => turn.choice.id), choice].map((id) => ({ choice: id }));
  const played = turnsOf(playable, made);
  return assessUnder(live, playable, procedure, played.turns).found.get(made.length) ?? [];
}

/** Those findings that are said of a reply: not what it merely kept. One rule or question is said once. */
export function spokenOf(findings: readonly CountedFinding[]): CountedFinding[] {
  const spoken = findings.filter(({ standing }) => standing !== 'kept');
  return spoken.filter(({ title }, index) => spoken.findIndex((each) => each.title === title) === index);
}

const JUDGEMENT: PublicFinding = { standing: 'judgement', title: 'No rule and no clause settles this reply', why: '' };

/** Where it is written; of what a document leaves out, that it does, with what comes nearest. */
function whereWritten({ finding, clause }: CountedFinding): string {
  if (finding.status !== 'unfounded') return clause.short;
  return clause.short === '' ? 'the document does not say' : `the document does not say; nearest: ${clause.short}`;
}

/** Findings as the room sees them, at most so many. A reply without any is left to judgement. */
export function publicFindings(findings: readonly CountedFinding[], most: number): PublicFinding[] {
  const spoken = spokenOf(findings).map((found) => ({ standing: found.standing, title: found.title, why: whereWritten(found) }));
  return spoken.length === 0 ? [JUDGEMENT] : spoken.slice(0, most);
}
