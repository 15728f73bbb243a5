/** What a vote is on: the track, the choices that led there, and the round. */
export interface QuestionParts {
  readonly track: number;
  readonly path: string;
  readonly round: 1 | 2;
}

/** The name of one vote, as phones send it back: "0:say-limits/never#1". */
export function questionId(track: number, path: string, round: 1 | 2): string {
  return `${String(track)}:${path}#${String(round)}`;
}

/** The parts of a name; undefined where it is none. */
export function questionParts(id: string): QuestionParts | undefined {
  const [, track = '', path = '', round = ''] = /^(\d+):([^#]*)#([12])$/.exec(id) ?? [];
  if (track === '') return undefined;
  return { track: Number(track), path, round: round === '2' ? 2 : 1 };
}
