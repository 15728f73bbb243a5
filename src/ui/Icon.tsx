import { createElement } from 'react';
import { icons, type IconName } from './icons.ts';

interface Props {
  readonly name: IconName;
  readonly size?: number;
}

/** A drawing beside a word. It is never the only carrier of a meaning, so assistive technology does not hear it. */
export function Icon({ name, size = 20 }: Props) {
  return (
    <svg
      className="icon"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {icons[name].map(([tag, attributes], index) => createElement(tag, { key: index, ...attributes }))}
    </svg>
  );
}
