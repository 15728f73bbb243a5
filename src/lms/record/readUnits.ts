import { ROLES } from '#src/domain/course/role.ts';
import type { Attempt, AttemptResult, MadeChoice } from '#src/domain/record/attempt/attempt.ts';
import type { Completion } from '#src/domain/record/completion/completion.ts';
import { itemsHashOf } from '#src/domain/record/completion/courseAtHand.ts';
import type { FinalAssessment, FinalItem, FinalScenario } from '#src/domain/record/completion/finalAssessment.ts';
import { EMPTY_RECORD, type LearnerRecord, type LessonProgress } from '#src/domain/record/learnerRecord.ts';
import { idFor, type CodeBook } from './codeBook.ts';
import { codeOf, UnreadableCode, type CodeReader } from './codes.ts';
import { HOWS, MODES, STATES, SURENESS, type UnitKind } from './units.ts';

/** What a unit adds to a record. */
export type RecordPart = Partial<LearnerRecord>;

/** A hash that no content has: what it stands on is not this site's. */
const otherContent = (code: string): string => `other:${code}`;

function known(code: string, ids: readonly string[]): string {
  const id = idFor(code, ids);
  if (id === undefined) throw new UnreadableCode('It names something that this package does not hold.');
  return id;
}

function entry<T>(list: readonly T[], at: number): T {
  const found = list[at];
  if (found === undefined) throw new UnreadableCode('It names something that there is not.');
  return found;
}

/** More than any list of ours holds, and more milliseconds than any course takes: then the text was changed on the way. */
const MOST_ENTRIES = 1000;
const MOST_MILLISECONDS = 1e13;

function later(moment: string, milliseconds: number): string {
  if (milliseconds > MOST_MILLISECONDS) throw new UnreadableCode('A moment that no calendar has.');
  return new Date(Date.parse(moment) + milliseconds).toISOString();
}

function list<T>(text: CodeReader, read: () => T): T[] {
  const length = text.number();
  if (length > MOST_ENTRIES) throw new UnreadableCode('A list that is too long.');
  return Array.from({ length }, read);
}

const courseIds = ({ courses }: CodeBook): string[] => courses.map(({ id }) => id);

function readResult(text: CodeReader, { criticalRules }: CodeBook): AttemptResult | undefined {
  if (text.number() === 0) return undefined;
  const [score, lost, met, competent] = [text.number(), text.number(), text.number(), text.number()];
  const criticalBreaches = list(text, () => {
    const code = text.code();
    return idFor(code, criticalRules) ?? otherContent(code);
  });
  return { score, lost, met, competent: competent === 1, criticalBreaches };
}

/** Choices that this package does not know are left out with all others: what was played then cannot be played again here. */
function readChoices(text: CodeReader, ids: readonly string[]): MadeChoice[] | undefined {
  const read = list(text, () => ({ choice: idFor(text.code(), ids), sure: SURENESS[text.number() - 1] }));
  const choices = read.flatMap(({ choice, sure }) => (choice === undefined ? [] : sure === undefined ? { choice } : { choice, sure }));
  return choices.length === read.length ? choices : undefined;
}

function readAttempt(text: CodeReader, book: CodeBook): RecordPart {
  const id = text.id();
  const code = text.code();
  const scenario = entry(
    book.scenarios.filter((each) => codeOf(each.id) === code),
    0,
  );
  const procedure = known(text.code(), book.procedures);
  const kind = text.number();
  const hash = text.code();
  const startedAt = text.moment();
  const updatedAt = later(startedAt, text.number());
  const branchedFrom = text.number() === 1 ? text.id() : undefined;
  const choices = readChoices(
    text,
    scenario.scenes.flatMap((scene) => scene.choices),
  );
  const result = readResult(text, book);
  const here = scenario.hashes[procedure];
  const isHere = here !== undefined && codeOf(here) === hash && choices !== undefined;
  const attempt: Attempt = {
    id,
    scenario: scenario.id,
    procedure,
    mode: entry(MODES, kind % 2),
    state: entry(STATES, Math.floor(kind / 2)),
    contentHash: isHere ? here : otherContent(hash),
    choices: choices ?? [],
    startedAt,
    updatedAt,
    ...(branchedFrom === undefined ? {} : { branchedFrom }),
    ...(result ? { result } : {}),
  };
  return { attempts: [attempt] };
}

function readTie(text: CodeReader, book: CodeBook): FinalScenario {
  const scenario = known(
    text.code(),
    book.scenarios.map(({ id }) => id),
  );
  const tie = text.number();
  if (tie === 2) return { scenario, attempt: text.id() };
  return tie === 1 ? { scenario, alternative: true } : { scenario };
}

function readItem(text: CodeReader, { items }: CodeBook): FinalItem {
  const id = known(
    text.code(),
    items.map((item) => item.id),
  );
  const marks = text.number();
  const sure = SURENESS[(marks % 4) - 1];
  const answer = marks < 4 ? undefined : idFor(text.code(), items.find((item) => item.id === id)?.options ?? []);
  return { item: id, ...(answer === undefined ? {} : { answer }), ...(sure === undefined ? {} : { sure }) };
}

function readFinal(text: CodeReader, book: CodeBook): FinalAssessment {
  const [id, course, procedure, seed] = [text.id(), known(text.code(), courseIds(book)), known(text.code(), book.procedures), text.id()];
  const marks = text.number();
  const startedAt = text.moment();
  const updatedAt = later(startedAt, text.number());
  const hash = text.code();
  const endedAt = marks < 2 ? undefined : later(startedAt, text.number());
  const scenarios = list(text, () => readTie(text, book));
  const items = list(text, () => readItem(text, book));
  const itemsHash = itemsHashOf(items.flatMap(({ item }) => book.items.filter((each) => each.id === item)));
  return {
    id,
    course,
    procedure,
    seed,
    withNotes: marks % 2 === 1,
    startedAt,
    updatedAt,
    ...(endedAt === undefined ? {} : { endedAt }),
    scenarios,
    items,
    itemsHash: codeOf(itemsHash) === hash ? itemsHash : otherContent(hash),
  };
}

function readLesson(text: CodeReader, book: CodeBook): RecordPart {
  const lesson = known(
    text.code(),
    book.courses.flatMap(({ lessons }) => lessons),
  );
  const openedAt = text.moment();
  const updatedAt = later(openedAt, text.number());
  const doneAt = text.number() === 1 ? later(openedAt, text.number()) : undefined;
  const answers = list(text, (): [string, string][] => {
    const item =
      idFor(
        text.code(),
        book.items.map(({ id }) => id),
      ) ?? '';
    const option = idFor(text.code(), book.items.find(({ id }) => id === item)?.options ?? []);
    const marks = text.number();
    const sure = SURENESS[(marks % 4) - 1];
    if (option === undefined) return [];
    return [
      [item, option],
      ...(sure ? [[`${item}/sure`, sure] as [string, string]] : []),
      ...(marks < 4 ? [] : [[`${item}/again`, 'yes'] as [string, string]]),
    ];
  });
  const progress: LessonProgress = {
    lesson,
    openedAt,
    updatedAt,
    ...(doneAt === undefined ? {} : { doneAt }),
    answers: Object.fromEntries(answers.flat()),
  };
  return { lessons: [progress] };
}

function readPrerequisite(text: CodeReader, book: CodeBook): RecordPart {
  const [course, how] = [known(text.code(), courseIds(book)), entry(HOWS, text.number())];
  const [on, provider, completion, keptAt] = [text.words(), text.words(), text.words(), text.moment()];
  return { prerequisites: [{ course, how, on, ...(provider ? { provider } : {}), ...(completion ? { completion } : {}), keptAt }] };
}

function readCompletion(text: CodeReader, book: CodeBook): RecordPart {
  const [id, course, role] = [text.id(), known(text.code(), courseIds(book)), entry(ROLES, text.number())];
  const procedure = known(text.code(), book.procedures);
  const procedureVersion = text.words() || (book.versions[procedure] ?? '');
  const [completedAt, validUntil, refresherDue, score] = [text.moment(), text.moment(), text.moment(), text.number()];
  const completion: Completion = {
    id,
    course,
    role,
    procedure,
    procedureVersion,
    completedAt,
    validUntil,
    refresherDue,
    ...(score === 0 ? {} : { courseScore: score - 1 }),
    outcomes: list(text, () => text.words()),
    attempts: list(text, () => text.id()),
    alternatives: list(
      text,
      () =>
        idFor(
          text.code(),
          book.scenarios.map((each) => each.id),
        ) ?? '',
    ),
    final: text.id(),
    contentVersion: text.id(),
  };
  return { completions: [completion] };
}

const readers: Readonly<Record<UnitKind, (text: CodeReader, book: CodeBook) => RecordPart>> = {
  a: readAttempt,
  b: (text, book) => ({ baselines: [readFinal(text, book)] }),
  c: readCompletion,
  e: (text, book) => ({
    enrolments: [{ course: known(text.code(), courseIds(book)), role: entry(ROLES, text.number()), startedAt: text.moment() }],
  }),
  f: (text, book) => ({ finals: [readFinal(text, book)] }),
  l: readLesson,
  q: readPrerequisite,
  v: (text, book) => ({
    alternatives: [
      {
        scenario: known(
          text.code(),
          book.scenarios.map(({ id }) => id),
        ),
        doneAt: text.moment(),
      },
    ],
  }),
};

/** Reads one unit, or throws `UnreadableCode` where this package does not know what it names. */
export function readUnit(kind: string, text: CodeReader, book: CodeBook): LearnerRecord {
  const read = readers[kind as UnitKind] as ((typeof readers)[UnitKind] & object) | undefined;
  if (!read) throw new UnreadableCode('It is of no kind that is known here.');
  return { ...EMPTY_RECORD, ...read(text, book) };
}
