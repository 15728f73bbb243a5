import type { Course } from '#src/domain/course/course.ts';
import type { Organisation } from '#src/domain/course/organisation.ts';
import type { Supports } from '#src/domain/course/supports.ts';
import type { Charter, Procedure } from '#src/domain/procedure/procedure.ts';
import type { Scenario } from '#src/domain/scenario/scenario.ts';
import type { Vocabulary } from '#src/domain/vocabulary/vocabulary.ts';

/** Everything under `content/` that the domain works on. */
export interface Content {
  readonly vocabulary: Vocabulary;
  readonly charter: Charter;
  readonly procedures: readonly Procedure[];
  readonly scenarios: readonly Scenario[];
  readonly courses: readonly Course[];
  readonly organisation: Organisation;
  readonly supports: Supports;
  /** Slugs of the lessons, by the folder of their course: `initial/what-a-contact-officer-does`. */
  readonly lessons: readonly string[];
}
