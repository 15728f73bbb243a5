/** How a call goes out: the browser's own `fetch`, or a test's. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** What came back. Only `answered` and `refused` are surely from our own service; everything else says nothing of what became of the call. */
export type Reply =
  | { readonly kind: 'answered'; readonly body: Readonly<Record<string, unknown>> }
  | { readonly kind: 'refused'; readonly status: number; readonly because: string }
  /** Nothing came back: no network, no server. */
  | { readonly kind: 'unreachable' }
  /** Something else answered: the sign-in page of a network, a proxy, a site without a service. */
  | { readonly kind: 'not ours'; readonly status: number };

/** The same name as in `protocol/refusal`, which would bring its schemas along; a test holds the two together. */
export const OWN_CALL = 'x-first-port';

async function bodyOf(response: Response): Promise<Readonly<Record<string, unknown>> | undefined> {
  if (!/^application\/json\b/.test(response.headers.get('content-type') ?? '')) return undefined;
  try {
    const body: unknown = await response.json();
    return typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

async function replyOf(response: Response): Promise<Reply> {
  const { status, redirected } = response;
  const body = redirected ? undefined : await bodyOf(response);
  if (body && status === 200) return { kind: 'answered', body };
  if (body && status >= 400 && typeof body['refused'] === 'string') return { kind: 'refused', status, because: body['refused'] };
  return { kind: 'not ours', status };
}

/** Asks the service, or hands something to it. `path` is below its folder; without a message it is only read. Never throws. */
export async function callService(fetch: Fetch, api: string, path: string, message?: object): Promise<Reply> {
  // A redirect is never ours; followed, it would end on a page that answers 200 to anything.
  const asked: RequestInit = { redirect: 'error', cache: 'no-store', credentials: 'same-origin' };
  const headers = { 'content-type': 'application/json', [OWN_CALL]: 'yes' };
  const sent: RequestInit = message ? { ...asked, method: 'POST', headers, body: JSON.stringify(message) } : asked;
  try {
    return await replyOf(await fetch(`${api}${path}`, sent));
  } catch {
    return { kind: 'unreachable' };
  }
}

/** Why a call did not go through, for the person before the screen. */
export function whyInWords(reply: Exclude<Reply, { kind: 'answered' }>): string {
  switch (reply.kind) {
    case 'refused':
      return reply.because;
    case 'unreachable':
      return 'The register could not be reached. There may be no network, or it may be down.';
    case 'not ours':
      return 'Something other than the register answered. The network may ask you to sign in first.';
  }
}
