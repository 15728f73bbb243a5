import type { BullyingTest, TestStanding } from '#src/domain/course/activity.ts';
import { Icon } from '#src/ui/Icon.tsx';
import { testInWords } from './groupsOf.ts';

const PARTS = [
  { part: 'repeated', ask: 'Repeated?' },
  { part: 'unreasonable', ask: 'Unreasonable?' },
  { part: 'risk', ask: 'A risk to health and safety?' },
] as const;

const LOOKS: Readonly<Record<TestStanding, { word: string; icon: 'supported' | 'close' | 'unknown'; name: string }>> = {
  yes: { word: 'Yes', icon: 'supported', name: 'yes' },
  no: { word: 'No', icon: 'close', name: 'no' },
  'cannot tell': { word: 'Cannot tell', icon: 'unknown', name: 'open' },
};

interface Props {
  readonly test: BullyingTest;
}

/** The three-part test for bullying as it stands for what was told: three rows, and what they come to. */
export function ThreePartTest({ test }: Props) {
  return (
    <div className="test">
      <dl>
        {PARTS.map(({ part, ask }) => {
          const { word, icon, name } = LOOKS[test[part]];
          return (
            <div key={part} className="test__row">
              <dt>{ask}</dt>
              <dd className={`test__standing test__standing--${name}`}>
                <Icon name={icon} size={20} />
                {word}
              </dd>
            </div>
          );
        })}
      </dl>
      <p>{testInWords(test)}</p>
    </div>
  );
}
