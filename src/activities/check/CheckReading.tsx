import type { Item } from '#src/domain/scenario/scenario.ts';
import { inSeededOrder } from '#src/domain/course/seededOrder.ts';
import { Reasons } from '../Reasons.tsx';

interface Props {
  readonly items: readonly Item[];
}

/** Every question with its options, and below it what holds and why: for reading without script and for paper. */
export function CheckReading({ items }: Props) {
  return (
    <ol className="reading">
      {items.map((item) => {
        const options = inSeededOrder(item.options, item.id);
        return (
          <li key={item.id}>
            <p>{item.ask}</p>
            <ul>
              {options.map((option) => (
                <li key={option.id}>{option.text}</li>
              ))}
            </ul>
            <details>
              <summary>What holds, and why</summary>
              <Reasons options={options} wordFor={(id) => (id === item.key ? 'Holds.' : 'Does not hold.')} />
            </details>
          </li>
        );
      })}
    </ol>
  );
}
