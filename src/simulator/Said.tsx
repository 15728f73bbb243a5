import type { Choice } from '#src/domain/scenario/scenario.ts';
import { fillTerms } from '#src/domain/procedure/fillTerms.ts';
import type { Terms } from '#src/domain/procedure/procedure.ts';

interface Props {
  readonly choice: Pick<Choice, 'text' | 'deed'>;
  readonly terms: Terms;
}

/** The words of a choice; in quotation marks where they are spoken. */
export function wordsOfChoice({ text, deed }: Pick<Choice, 'text' | 'deed'>, terms: Terms): string {
  const words = fillTerms(text, terms);
  return deed ? words : `“${words}”`;
}

/** What the officer said or did, in a past turn. */
export function Said({ choice, terms }: Props) {
  return (
    <>
      <strong>{choice.deed ? 'What you did' : 'You said'}</strong> {wordsOfChoice(choice, terms)}
    </>
  );
}
