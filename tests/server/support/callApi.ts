import type { createApi } from '#src/server/api.ts';
import { OWN_CALL, cookieIn } from './aService.ts';

export interface Answer<Body> {
  readonly status: number;
  readonly body: Body;
  readonly headers: Headers;
  /** The headers of whoever was signed in by this answer. */
  readonly signed: Record<string, string>;
}

export type Api = ReturnType<typeof createApi>;

/** A call as a page of ours makes it: JSON there and back. */
export async function callApi<Body>(
  api: Api,
  method: string,
  path: string,
  message?: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer<Body>> {
  const body = message === undefined ? {} : { body: JSON.stringify(message) };
  const answer = await api.request(path, { method, headers: { ...OWN_CALL, ...headers }, ...body });
  const cookie = cookieIn(answer.headers.get('set-cookie') ?? '');
  return { status: answer.status, body: (await answer.json()) as Body, headers: answer.headers, signed: { ...OWN_CALL, cookie } };
}
