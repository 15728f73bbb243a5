import type { z } from 'zod';
import { dayInZone } from '#src/domain/record/register/dayInZone.ts';
import type { registerQuery } from '#src/protocol/register.ts';
import type { Service } from '../service.ts';
import type { Order } from './view/registerRows.ts';
import type { Asked } from './view/standingOn.ts';

/** Today in the organisation's time zone. */
export function today({ now, content }: Pick<Service, 'now' | 'content'>): string {
  return dayInZone(now().toISOString(), content.timeZone);
}

type Query = Omit<z.output<typeof registerQuery>, 'page'>;

/** Whom a call asks about, as at which day: today where it names none. */
export function askedOn(service: Pick<Service, 'now' | 'content'>, query: Query): { readonly asked: Asked; readonly order: Order } {
  const { sort, direction, on, course, status, unit, search } = query;
  return { asked: { on: on ?? today(service), course, status, unit: unit === '' ? undefined : unit, search }, order: { sort, direction } };
}
