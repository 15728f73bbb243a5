import type { Refusal } from '#src/protocol/refusal.ts';

/** One call of the service, below its address: `hr/register`. */
export interface Call {
  readonly at: string;
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | undefined;
  readonly query?: Readonly<Record<string, string | number | undefined>> | undefined;
  readonly message?: unknown;
}

/**
 * Why a call gave nothing. They are told apart because each needs something else done: a site without a service, a service that
 * cannot be reached just now, nobody signed in, and a refusal with its reason.
 */
export type Fault =
  | { readonly kind: 'no service' }
  | { readonly kind: 'not reached' }
  | { readonly kind: 'not signed in'; readonly says: string }
  | { readonly kind: 'refused'; readonly status: number; readonly says: string };

export type Answer<T> = { readonly given: true; readonly value: T } | { readonly given: false; readonly fault: Fault };

export interface Reaching {
  readonly api: string;
  readonly ownCallHeader: string;
  readonly fetch: typeof globalThis.fetch;
}

/** The address of a call, with what of its query is there. */
export function addressOf(api: string, { at, query = {} }: Call): string {
  const given = Object.entries(query).flatMap(([key, value]) => (value === undefined || value === '' ? [] : [[key, String(value)]]));
  const asked = new URLSearchParams(given).toString();
  return `${api}${at}${asked === '' ? '' : `?${asked}`}`;
}

function requestOf(call: Call, ownCallHeader: string): RequestInit {
  const { method = 'GET', message } = call;
  const headers: Record<string, string> = { accept: 'application/json' };
  if (method !== 'GET') headers[ownCallHeader] = '1';
  if (message === undefined) return { method, headers, credentials: 'same-origin', cache: 'no-store' };
  headers['content-type'] = 'application/json';
  return { method, headers, credentials: 'same-origin', cache: 'no-store', body: JSON.stringify(message) };
}

function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && typeof (value as Partial<Refusal>).refused === 'string';
}

async function jsonOf(response: Response): Promise<unknown> {
  if (!(response.headers.get('content-type') ?? '').includes('json')) return undefined;
  return response.json().catch(() => undefined);
}

/** What a reply that is no success means. Only the service answers in JSON: a page of a plain host is no service. */
async function faultOf(response: Response): Promise<Fault> {
  const body = await jsonOf(response);
  if (isRefusal(body)) {
    return response.status === 401
      ? { kind: 'not signed in', says: body.refused }
      : { kind: 'refused', status: response.status, says: body.refused };
  }
  return response.status >= 500 || response.status === 429 ? { kind: 'not reached' } : { kind: 'no service' };
}

async function respond(call: Call, { api, ownCallHeader, fetch }: Reaching): Promise<Response | undefined> {
  try {
    return await fetch(addressOf(api, call), requestOf(call, ownCallHeader));
  } catch {
    return undefined;
  }
}

/** Calls the service and reads its answer. It never throws: whatever went wrong is a fault. */
export async function callService<T>(call: Call, reaching: Reaching): Promise<Answer<T>> {
  const response = await respond(call, reaching);
  if (!response) return { given: false, fault: { kind: 'not reached' } };
  if (!response.ok) return { given: false, fault: await faultOf(response) };
  if (response.status === 204) return { given: true, value: undefined as T };
  const value = await jsonOf(response);
  // A captive portal or a plain host may answer anything with a page of its own.
  if (value === undefined) return { given: false, fault: { kind: 'no service' } };
  return { given: true, value: value as T };
}

/** A file that the service made. */
export interface FileGiven {
  readonly name: string;
  readonly content: Blob;
}

function nameIn(response: Response): string | undefined {
  return /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1];
}

/** Asks the service for a file. A reply that is not sent as a file is a fault, whatever its status. */
export async function fetchFile(call: Call, reaching: Reaching): Promise<Answer<FileGiven>> {
  const response = await respond(call, reaching);
  if (!response) return { given: false, fault: { kind: 'not reached' } };
  const name = nameIn(response);
  if (!response.ok) return { given: false, fault: await faultOf(response) };
  if (name === undefined) return { given: false, fault: { kind: 'no service' } };
  try {
    return { given: true, value: { name, content: await response.blob() } };
  } catch {
    return { given: false, fault: { kind: 'not reached' } };
  }
}
