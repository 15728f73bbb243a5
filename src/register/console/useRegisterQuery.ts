import { useCallback, useEffect, useState } from 'react';
import { readRegisterQuery, writeRegisterQuery, type AddressedQuery } from './registerInAddress.ts';

export type ChangeQuery = (change: AddressedQuery | { readonly [Key in keyof AddressedQuery]: undefined }, how?: 'step' | 'typing') => void;

/**
 * The query of the register, which stands in the page's address: it can be bookmarked, and Back undoes a filter. While somebody
 * types, the address follows without a step for each letter.
 */
export function useRegisterQuery(): readonly [AddressedQuery, ChangeQuery] {
  const [query, setQuery] = useState<AddressedQuery>(() => readRegisterQuery(location.search));
  useEffect(() => {
    const follow = () => setQuery(readRegisterQuery(location.search));
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);
  const change = useCallback<ChangeQuery>((changes, how = 'step') => {
    // Another filter begins at its first page.
    const merged = { ...readRegisterQuery(location.search), page: undefined, ...changes };
    const address = `${location.pathname}${writeRegisterQuery(merged as AddressedQuery)}`;
    if (how === 'typing') history.replaceState(null, '', address);
    else history.pushState(null, '', address);
    setQuery(readRegisterQuery(location.search));
  }, []);
  return [query, change];
}
