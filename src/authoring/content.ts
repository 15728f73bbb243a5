import type { Activity } from '#src/domain/course/activity.ts';
import type { Change } from '#src/domain/course/change.ts';
import type { ClinicProblem } from '#src/domain/course/clinicProblem.ts';
import type { Course } from '#src/domain/course/course.ts';
import type { CoursePlan } from '#src/domain/course/coursePlan.ts';
import type { KnowledgeItem } from '#src/domain/course/knowledgeItem.ts';
import type { Organisation } from '#src/domain/course/organisation.ts';
import type { PublishedCase } from '#src/domain/course/publishedCase.ts';
import type { Supports } from '#src/domain/course/supports.ts';
import type { TrainingRoom } from '#src/domain/course/trainingRoom.ts';
import type { Charter, Procedure } from '#src/domain/procedure/procedure.ts';
import type { Scenario } from '#src/domain/scenario/scenario.ts';
import type { Vocabulary } from '#src/domain/vocabulary/vocabulary.ts';
import type { GlossaryEntry } from './glossaryEntry.ts';
import type { LawText, LessonText, PrintableText } from './prose.ts';

/** Everything under `content/` that the domain works on. */
export interface Content {
  readonly vocabulary: Vocabulary;
  readonly charter: Charter;
  readonly procedures: readonly Procedure[];
  readonly scenarios: readonly Scenario[];
  readonly courses: readonly Course[];
  readonly organisation: Organisation;
  readonly supports: Supports;
  /** In the order of their files. */
  readonly lessons: readonly LessonText[];
  /** The item bank: every question of every lesson's check. */
  readonly items: readonly KnowledgeItem[];
  readonly activities: readonly Activity[];
  readonly cases: readonly PublishedCase[];
  readonly law: readonly LawText[];
  readonly printables: readonly PrintableText[];
  readonly glossary: readonly GlossaryEntry[];
  /** The catalogue of problems that officers meet, in the order of its file. */
  readonly clinic: readonly ClinicProblem[];
  /** What has changed for officers, in the order of its file. */
  readonly changes: readonly Change[];
  /** Run sheets of the courses that are held face to face. */
  readonly plans: readonly CoursePlan[];
  /** What holds in every training room. */
  readonly room: TrainingRoom;
}
