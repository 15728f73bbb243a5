import type { Api } from './callApi.ts';

export interface Route {
  readonly method: string;
  readonly path: string;
}

/** Every route that the service has, as its own table tells. What is put before routes is no route. */
export function routesOf(api: Api): readonly Route[] {
  const named = new Map(
    api.routes.filter(({ method }) => method !== 'ALL').map(({ method, path }) => [`${method} ${path}`, { method, path }]),
  );
  return [...named.values()];
}
