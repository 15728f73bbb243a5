/** A path and fragment of the service, behind the address that the site is open at: what a person can be sent. */
export function wholeLink(home: string, pathAndFragment: string, pageAddress = location.href): string {
  return new URL(pathAndFragment.replace(/^\/+/, ''), new URL(home, pageAddress)).href;
}
