import type { CourseOutline, RegisterContent } from '#src/domain/record/register/registerContent.ts';

const line = (text = ''): string => `${text}\r\n`;

interface About {
  readonly on: string;
  readonly course?: string | undefined;
  readonly packedAt: string;
  readonly packedBy: string;
}

const FILES: readonly (readonly [string, string])[] = [
  ['register.csv', 'how each person stood on that day, a line for each course'],
  ['roster.csv', 'who had been assigned which course by then, when it was due, and for how long each is appointed'],
  ['completions.csv', 'every completion up to that day that holds, with its versions; entries by hand name who entered them'],
  ['exemptions.csv', 'leave and exemptions that had begun by then, with the reasons'],
  ['set-aside.csv', 'completions that were sent in and did not replay; none of them counts'],
  ['course-outlines.txt', 'what the courses hold, and what completing them asks, as the site has them now'],
  ['procedures.csv', 'the complaint procedures that are trained, their versions, and who reviewed them when'],
  ['content-versions.csv', 'under which versions of content and procedure courses were completed'],
  ['export-log.csv', 'what was taken out of the register, by whom and when'],
  ['SHA256SUMS.txt', 'a checksum of each file; "sha256sum --check SHA256SUMS.txt" compares them'],
];

/** What the pack is, what each file says, and what its evidence is worth. */
export function readmeText({ organisation, timeZone }: RegisterContent, { on, course, packedAt, packedBy }: About): string {
  const widest = Math.max(...FILES.map(([name]) => name.length));
  return [
    `Audit pack: contact officer training, ${organisation}`,
    '',
    `As at:      ${on} (days are of ${timeZone}; moments marked UTC are in UTC)`,
    `Course:     ${course ?? 'all'}`,
    `Packed:     ${packedAt} by ${packedBy}`,
    '',
    'What each file holds',
    ...FILES.map(([name, says]) => `  ${name.padEnd(widest)}  ${says}`),
    '',
    'How to read it',
    '  "As at" tells what had happened by the day, as it is known now. What was entered later about earlier days is part of it;',
    '  due days and appointments are those on record now. Who was not appointed on the day is not in register.csv.',
    '  A completion of the kind "online" was replayed: the service played the same choices again, by the content it was made in,',
    '  and came to the same result. That shows that the result follows from the choices. It does not show who made them.',
    '  Kinds "attendance", "past" and "lms" were entered by hand, by the person named.',
    '  Single answers are in no file. A line that begins with an apostrophe is text that a spreadsheet could take for a formula.',
    '',
  ]
    .map(line)
    .join('');
}

function outlineOf({ id, title, ...course }: CourseOutline, outcomes: RegisterContent['outcomes']): string[] {
  const { modules: asked, requiredScenarios, finalAssessment } = course.asks;
  const final = finalAssessment && `a final of ${finalAssessment.scenarios} conversations and ${finalAssessment.items} questions`;
  const minutes = course.modules.reduce((sum, module) => sum + module.minutes, 0);
  return [
    `${title} (${id})`,
    '='.repeat(title.length + id.length + 3),
    `Holds for ${course.validForMonths} months; the refresher is due after ${course.refresherDueAfterMonths}. About ${minutes} minutes.`,
    ...(course.prerequisiteCourse === undefined ? [] : [`Comes after: ${course.prerequisiteCourse}`]),
    `Completing it asks for: ${asked.length} modules; ${requiredScenarios.length} assessed conversations${final === undefined ? '' : `; ${final}`}.`,
    `Assessed conversations: ${requiredScenarios.join(', ') || 'none'}`,
    '',
    ...course.modules.flatMap((module, index) => [
      `${index + 1}. ${module.title}, ${module.minutes} minutes${asked.includes(module.id) ? '' : ' (may be left out)'}`,
      `   Outcomes: ${module.outcomes.map((outcome) => labelOf(outcome, outcomes)).join('; ') || 'none of its own'}`,
    ]),
    '',
    '',
  ];
}

/** An outcome, or a part of one (`O2/bullying`), by its label. */
function labelOf(outcome: string, outcomes: RegisterContent['outcomes']): string {
  const label = outcomes.find(({ id }) => id === outcome || outcome.startsWith(`${id}/`))?.label;
  return label === undefined ? outcome : `${outcome} ${label}`;
}

/** What the courses hold and ask, for reading. */
export function outlineText({ courses, outcomes }: RegisterContent, course?: string): string {
  const of = courses.filter(({ id }) => course === undefined || id === course);
  return of
    .flatMap((outline) => outlineOf(outline, outcomes))
    .map(line)
    .join('');
}
