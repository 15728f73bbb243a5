import { isEmpty, type LearnerRecord } from '#src/domain/record/learnerRecord.ts';
import { RECORD_KEY } from '#src/records/browserStore.ts';
import { needsJudges, outcomeShown } from '../events/courseOutcome.ts';
import { learningEvents, type LearningEvent } from '../events/learningEvents.ts';
import type { DecisionToTell, LearningSystem, Opened } from '../LearningSystem.ts';
import type { PackageSettings } from '../packaging/packageSettings.ts';
import { compactRecord } from '../record/compactRecord.ts';
import type { DeviceCopy } from './deviceCopy.ts';
import type { WorkOut } from './fetchJudge.ts';
import { LearnerStorage } from './LearnerStorage.ts';
import { openRecord, recordIn } from './openRecord.ts';

interface Around {
  readonly settings: PackageSettings;
  readonly copy: DeviceCopy;
  readonly now: string;
  readonly newToken: string;
  readonly fetchJudge: () => Promise<WorkOut | undefined>;
  /** Called whenever the learning system has taken, or refused, something. */
  readonly onTold: () => void;
}

/** A learner's course while it is open in a learning system: what the site keeps goes into what the system is told. */
export class HostedCourse {
  readonly storage: LearnerStorage;
  readonly #system: LearningSystem;
  readonly #around: Around;
  readonly #token: string;
  readonly #isRecorded: boolean;
  #known: LearnerRecord;
  #place: string;
  #workOut: WorkOut | undefined;

  constructor(system: LearningSystem, opened: Opened, around: Around) {
    const { values, token } = openRecord(opened, around);
    this.#system = system;
    this.#around = around;
    this.#token = token;
    this.#isRecorded = opened.mode === 'normal';
    this.storage = new LearnerStorage(values, (key) => this.#changed(key));
    this.#known = recordIn(this.storage);
    this.#place = around.settings.pages.includes(opened.place) ? opened.place : around.settings.start;
    void this.#tell();
  }

  /** The page where the learner is. */
  get place(): string {
    return this.#place;
  }

  arrivedAt(page: string): void {
    if (!this.#around.settings.pages.includes(page)) return;
    this.#place = page;
    this.#keep();
  }

  /** Has everything stored, as when the page is hidden. */
  async save(): Promise<void> {
    this.#keep();
    await this.#system.commit();
    this.#around.onTold();
  }

  close(): void | Promise<void> {
    this.#keep();
    return this.#system.close();
  }

  #changed(key: string): void {
    if (!this.#isRecorded) return;
    this.#around.copy.write({ token: this.#token, values: this.storage.all() });
    if (key !== RECORD_KEY) return;
    const record = recordIn(this.storage);
    const events = learningEvents(this.#known, record);
    this.#known = record;
    // A place reached by scrolling is kept with the next thing that counts, or when the page is hidden; a deletion is kept at once.
    if (events.length > 0 || isEmpty(record)) void this.#tell(events);
  }

  async #tell(events: readonly LearningEvent[] = []): Promise<void> {
    for (const decision of this.#decisionsIn(events)) this.#system.tellDecision(decision);
    this.#tellOutcome();
    const saved = this.save();
    const { course } = this.#around.settings;
    if (!this.#workOut && needsJudges(this.#known, course)) {
      this.#workOut = await this.#around.fetchJudge();
      this.#tellOutcome();
      await this.save();
    }
    await saved;
  }

  #tellOutcome(): void {
    const workOut = this.#workOut ?? outcomeShown;
    this.#system.tellOutcome(workOut(this.#known, this.#around.settings.course));
  }

  /** Practice is nobody's business: only runs played as an assessment are told of, and only where the package says so. */
  #decisionsIn(events: readonly LearningEvent[]): DecisionToTell[] {
    const { interactions, book } = this.#around.settings;
    if (!interactions || !this.#isRecorded) return [];
    return events.flatMap((event) => {
      if (event.event !== 'decision made' || event.mode === 'practice') return [];
      const { scenario, choice, at } = event;
      const scenes = book.scenarios.find(({ id }) => id === scenario)?.scenes ?? [];
      const scene = scenes.find(({ choices }) => choices.includes(choice));
      return scene ? [{ scenario, scene: scene.id, options: scene.choices, choice, at }] : [];
    });
  }

  #keep(): void {
    const { course, book } = this.#around.settings;
    const { room } = this.#system;
    this.#system.keep(compactRecord(this.#known, { course, book, room, token: this.#token }).text, this.#place);
  }
}
