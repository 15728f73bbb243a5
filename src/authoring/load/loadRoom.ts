import type { TrainingRoom } from '#src/domain/course/trainingRoom.ts';
import type { Report } from '../report.ts';
import { checkShape } from '../schema/checkShape.ts';
import { roomFile } from '../schema/room.ts';
import type { YamlSource } from '../source/yamlSource.ts';
import { reportTwice } from './reportTwice.ts';

/** The room of a folder that holds no courses face to face. */
export const NO_ROOM: TrainingRoom = {
  agreements: [],
  noNames: '',
  optOut: [],
  ifUpset: [],
  ways: [],
  debrief: [],
  observe: [],
  evaluation: [],
};

/** What holds in every training room. */
export function loadRoom(source: YamlSource, report: Report): TrainingRoom | undefined {
  const entry = checkShape(roomFile, source, report);
  if (!entry) return undefined;
  reportTwice(
    report,
    'way',
    entry.ways.map(({ way }, index) => ({ name: way, entry: ['ways', index, 'way'] })),
  );
  return {
    agreements: entry.agreements,
    noNames: entry['no names'],
    optOut: entry['opt out'],
    ifUpset: entry['if someone is upset'],
    ways: entry.ways.map(({ way, name, suits, steps }) => ({ id: way, name, suits, steps })),
    debrief: entry.debrief,
    observe: entry.observe.map((one) => ({ move: one.move, lookFor: one['look for'] })),
    evaluation: entry.evaluation,
  };
}
