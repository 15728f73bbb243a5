/**
 * The token behind the # of a one-time link. It leaves the address bar and the history at once: what stands there is seen over a
 * shoulder, and synchronised by browsers.
 */
export function takeTokenFromAddress(): string {
  const token = location.hash.slice(1);
  if (token !== '') history.replaceState(null, '', `${location.pathname}${location.search}`);
  return token;
}
