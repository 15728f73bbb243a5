import type { RegisterStatus } from '#src/domain/record/register/registerStatus.ts';
import { Icon } from '#src/ui/Icon.tsx';
import { statusLooks } from './statusLooks.ts';

/** A status of the register: icon, word and colour together. */
export function RegisterChip({ status }: { readonly status: RegisterStatus }) {
  const { word, icon, tone } = statusLooks[status];
  return (
    <span className={`chip chip--${tone}`}>
      <Icon name={icon} size={16} />
      {word}
    </span>
  );
}
