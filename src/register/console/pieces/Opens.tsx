import { useState, type ReactNode } from 'react';
import { Icon } from '#src/ui/Icon.tsx';

interface Props {
  readonly summary: ReactNode;
  readonly className?: string;
  /** Leaves out what is inside until it is first opened, where that would ask the service for something. */
  readonly whenOpened?: boolean;
  readonly children: ReactNode;
}

/** Something that opens in place: native, so it works by keyboard and in print. */
export function Opens({ summary, className = '', whenOpened = false, children }: Props) {
  const [wasOpened, setOpened] = useState(!whenOpened);
  return (
    <details className={`opens ${className}`.trim()} onToggle={({ currentTarget }) => currentTarget.open && setOpened(true)}>
      <summary>
        <Icon name="open" size={18} /> <span>{summary}</span>
      </summary>
      {wasOpened ? children : null}
    </details>
  );
}
