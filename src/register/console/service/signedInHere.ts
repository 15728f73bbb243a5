const KEY = 'first-port-hr';

/**
 * Whether somebody signed in to the register with this browser before. It spares everyone else a question that the service would
 * have to refuse. It says nothing of who, and opens nothing.
 */
export function wasSignedInHere(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    // Without storage nobody can tell, so the service is asked.
    return true;
  }
}

export function keepSignedIn(isSignedIn: boolean): void {
  try {
    if (isSignedIn) localStorage.setItem(KEY, 'yes');
    else localStorage.removeItem(KEY);
  } catch {
    // Without storage the service is asked each time.
  }
}
