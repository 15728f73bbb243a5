import { termsIn } from '#src/domain/procedure/fillTerms.ts';
import type { Charter, Procedure } from '#src/domain/procedure/procedure.ts';
import { mendUnknown } from '../nearestName.ts';
import type { EntryPath, Remark } from '../problem.ts';
import { reportOn } from '../report.ts';

type Texts = readonly (readonly [entry: EntryPath, text: string])[];

function ruleTexts({ rules }: Pick<Procedure, 'rules'>): Texts {
  return rules.flatMap(
    ({ why, title }, index) =>
      [
        [['rules', index, 'why'], why],
        [['rules', index, 'title'], title],
      ] as const,
  );
}

function answerTexts({ answers }: Procedure): Texts {
  return answers.flatMap(
    (answer, index) =>
      [
        [['answers', index, 'says'], answer.says],
        [['answers', index, 'ask'], answer.kind === 'silent' ? answer.ask : ''],
      ] as const,
  );
}

/** Reports a word in braces that a pack, or the charter while the pack is in force, uses and the pack does not fill in. */
export function checkPackTerms(procedure: Procedure, charter: Charter): readonly Remark[] {
  const own = reportOn(`procedures/${procedure.id}.yaml`);
  const ofCharter = reportOn(`procedures/${charter.id}.yaml`);
  const known = Object.keys(procedure.terms);
  const listedIn = `"terms" of procedures/${procedure.id}.yaml`;
  const check = (report: typeof own, texts: Texts): void => {
    for (const [entry, text] of texts) {
      for (const term of termsIn(text).filter((name) => !known.includes(name))) {
        const says = `The procedure ${procedure.id} has no word for {${term}}.`;
        report.error(entry, says, mendUnknown(term, known, listedIn));
      }
    }
  };
  check(own, [...ruleTexts(procedure), ...answerTexts(procedure)]);
  check(ofCharter, ruleTexts(charter));
  return [...own.remarks, ...ofCharter.remarks];
}
