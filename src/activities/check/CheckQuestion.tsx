import { useState } from 'react';
import type { Sureness } from '#src/domain/record/attempt/attempt.ts';
import type { Item } from '#src/domain/scenario/scenario.ts';
import { RadioCards } from '#src/ui/RadioCards.tsx';
import { AnswerForm } from '../AnswerForm.tsx';
import { inSeededOrder } from '#src/domain/course/seededOrder.ts';

const SURENESS: readonly { readonly id: Sureness; readonly text: string }[] = [
  { id: 'not sure', text: 'Not sure' },
  { id: 'fairly sure', text: 'Fairly sure' },
  { id: 'sure', text: 'Sure' },
];

interface Props {
  readonly item: Item;
  /** Sets the radio inputs apart where the same item stands twice on a page. */
  readonly name?: string;
  readonly disabled: boolean;
  readonly onCheck: (option: string, sure: Sureness | undefined) => void;
}

/** The options of one question, then how sure one is, then "Check". */
export function CheckQuestion({ item, name = 'check', disabled, onCheck }: Props) {
  const [sure, setSure] = useState<Sureness>();
  return (
    <AnswerForm
      legend="Which of these holds?"
      name={`${name}-${item.id}`}
      options={inSeededOrder(item.options, item.id)}
      pickFirst="Pick one of the answers first."
      disabled={disabled}
      onCheck={(option) => onCheck(option, sure)}
    >
      <RadioCards
        legend={
          <>
            How sure are you? <span className="meta">You may leave this out.</span>
          </>
        }
        name={`${name}-sure-${item.id}`}
        options={SURENESS}
        value={sure}
        disabled={disabled}
        onChange={(id) => setSure(id as Sureness)}
        inline
      />
    </AnswerForm>
  );
}
