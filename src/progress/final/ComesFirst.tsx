import type { ReactNode } from 'react';
import { Icon } from '#src/ui/Icon.tsx';
import { useFinalPage } from './useFinal.ts';

/** Said in place of the start where the course that comes first was not done, with the way forward. */
export function ComesFirst({ intro }: { readonly intro: ReactNode }) {
  const { course } = useFinalPage();
  return (
    <>
      {intro}
      <p className="notice notice--caution final__refused">
        <Icon name="caution" />
        <span>
          It cannot begin yet: this browser does not know that you have done the course that comes first.{' '}
          <a href={`${course.href}#begin`}>Three ways to show it</a>.
        </span>
      </p>
    </>
  );
}
