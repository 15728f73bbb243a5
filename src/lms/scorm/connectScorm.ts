import type { CourseOutcome } from '../events/courseOutcome.ts';
import type { DecisionToTell, LearningSystem, Opened } from '../LearningSystem.ts';
import { findScormApi, type RawScormApi } from './findScormApi.ts';
import type { ScormCall, ScormDialect, ScormOptions } from './ScormDialect.ts';

interface Around extends ScormOptions {
  readonly window: unknown;
  /** Milliseconds from some moment on. */
  readonly clock: () => number;
}

/** A course's session with a learning system of either version of SCORM. */
class ScormSession implements LearningSystem {
  readonly #dialect: ScormDialect;
  readonly #around: Around;
  readonly #began: number;
  #api: RawScormApi | undefined;
  #state: 'closed' | 'open' | 'open to read' = 'closed';
  #finished = false;
  #refused = new Set<string>();
  /** What was set last, so that nothing is said twice. */
  readonly #said = new Map<string, string>();

  constructor(dialect: ScormDialect, around: Around) {
    this.#dialect = dialect;
    this.#around = around;
    this.#began = around.clock();
  }

  get room(): number {
    return this.#dialect.room;
  }

  get trouble(): boolean {
    return this.#refused.size > 0;
  }

  open(): Promise<Opened | undefined> {
    this.#api = findScormApi(this.#around.window, this.#dialect.apiName);
    return Promise.resolve(this.#api && this.#call('initialize', '') === 'true' ? this.#begin() : undefined);
  }

  keep(record: string, place: string): void {
    const { elements, placeRoom } = this.#dialect;
    this.#say([
      [elements.record, record],
      [elements.place, place.slice(0, placeRoom)],
    ]);
  }

  tellDecision(decision: DecisionToTell): void {
    const position = Number.parseInt(this.#get(this.#dialect.elements.decisions), 10) || 0;
    this.#say(this.#dialect.decision(position, decision));
  }

  tellOutcome(outcome: CourseOutcome): void {
    // What was passed stays passed.
    if (outcome.standing === 'under way' || this.#finished) return;
    this.#finished = outcome.standing === 'passed';
    this.#say(this.#dialect.outcome(outcome, this.#around));
  }

  commit(): void {
    if (this.#state !== 'open') return;
    this.#note('commit', this.#call('commit', '') === 'true');
  }

  close(): void {
    if (this.#state === 'closed') return;
    const milliseconds = this.#around.clock() - this.#began;
    this.#say(this.#dialect.leave({ milliseconds, finished: this.#finished }));
    this.commit();
    this.#state = 'closed';
    this.#call('terminate', '');
  }

  #begin(): Opened {
    const { elements, standings, knownStanding, modeOf, begin } = this.#dialect;
    const mode = modeOf(this.#get(elements.mode));
    const known = knownStanding(standings.map((element) => this.#get(element)));
    this.#finished = known === 'passed';
    this.#state = mode === 'normal' ? 'open' : 'open to read';
    this.#say(begin(known));
    this.commit();
    return { learner: this.#get(elements.learner), mode, known, kept: this.#get(elements.record), place: this.#get(elements.place) };
  }

  #say(calls: readonly ScormCall[]): void {
    if (this.#state !== 'open') return;
    for (const [element, value] of calls) {
      if (this.#said.get(element) === value) continue;
      const taken = this.#call('set', element, value) === 'true';
      if (taken) this.#said.set(element, value);
      this.#note(element, taken);
    }
  }

  #get(element: string): string {
    return this.#call('get', element);
  }

  #note(what: string, taken: boolean): void {
    if (taken) this.#refused.delete(what);
    else this.#refused.add(what);
  }

  /** Some systems answer true, some "true", some throw. */
  #call(method: keyof ScormDialect['methods'], ...words: string[]): string {
    try {
      return String(this.#api?.[this.#dialect.methods[method]]?.(...words) ?? '');
    } catch {
      return 'false';
    }
  }
}

/** The learning system above this window that speaks a version of SCORM. */
export function connectScorm(dialect: ScormDialect, around: Around): LearningSystem {
  return new ScormSession(dialect, around);
}
