import { REGISTER_STATUSES, type RegisterStatus } from '#src/domain/record/register/registerStatus.ts';
import type { RegisterQuery } from '#src/protocol/register.ts';

const SORTS = ['name', 'unit', 'status', 'due', 'completed'] as const satisfies readonly NonNullable<RegisterQuery['sort']>[];

/** What of the query stands in an address. What is left out is as usual: everyone, today, by name, the first page. */
export type AddressedQuery = Omit<RegisterQuery, 'page'> & { readonly page?: number };

function oneOf<T extends string>(values: readonly T[], wanted: string | null): T | undefined {
  return values.find((value) => value === wanted);
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const moment = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text);
}

function words(asked: URLSearchParams, key: string): string | undefined {
  const value = asked.get(key)?.trim().slice(0, 500);
  return value === '' ? undefined : value;
}

function present<T extends object>(query: { readonly [Key in keyof T]: T[Key] | undefined }): T {
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined)) as T;
}

/** Reads the query of the register from an address. What it cannot mean is left out: an old bookmark still opens. */
export function readRegisterQuery(search: string): AddressedQuery {
  const asked = new URLSearchParams(search);
  const on = asked.get('on') ?? '';
  const page = Number(asked.get('page'));
  return present<AddressedQuery>({
    course: words(asked, 'course')?.slice(0, 64),
    on: isDay(on) ? on : undefined,
    status: oneOf<RegisterStatus>(REGISTER_STATUSES, asked.get('status')),
    unit: words(asked, 'unit'),
    search: words(asked, 'search'),
    sort: oneOf(SORTS, asked.get('sort')),
    direction: oneOf(['up', 'down'] as const, asked.get('direction')),
    page: Number.isInteger(page) && page > 1 && page <= 100_000 ? page : undefined,
  });
}

/** Writes it the other way, without what is as usual: `?status=overdue`. */
export function writeRegisterQuery(query: AddressedQuery): string {
  const usual: Readonly<Record<string, unknown>> = { sort: 'name', direction: 'up', page: 1 };
  const given = Object.entries(query).filter(([key, value]) => value !== undefined && value !== '' && value !== usual[key]);
  const asked = new URLSearchParams(given.map(([key, value]) => [key, String(value)])).toString();
  return asked === '' ? '' : `?${asked}`;
}
