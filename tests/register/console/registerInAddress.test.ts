import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { REGISTER_STATUSES } from '#src/domain/record/register/registerStatus.ts';
import { registerQuery } from '#src/protocol/register.ts';
import { readRegisterQuery, writeRegisterQuery, type AddressedQuery } from '#src/register/console/registerInAddress.ts';

const words = fc
  .string({ minLength: 1, maxLength: 40 })
  .map((text) => text.trim())
  .filter((text) => text !== '');
const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const query: fc.Arbitrary<AddressedQuery> = fc.record(
  {
    course: fc.constantFrom('initial', 'refresher'),
    on: day,
    status: fc.constantFrom(...REGISTER_STATUSES),
    unit: words,
    search: words,
    sort: fc.constantFrom('unit', 'status', 'due', 'completed'),
    direction: fc.constant('down'),
    page: fc.integer({ min: 2, max: 100_000 }),
  },
  { requiredKeys: [] },
);

describe('the query in the address of the register', () => {
  it('comes back as it was written, and is one that the service takes', () => {
    fc.assert(
      fc.property(query, (asked) => {
        expect(readRegisterQuery(writeRegisterQuery(asked))).toEqual(asked);
        expect(registerQuery.safeParse(asked).success).toBe(true);
      }),
    );
  });

  it('leaves out what is as usual', () => {
    expect(writeRegisterQuery({ sort: 'name', direction: 'up', page: 1 })).toBe('');
    expect(writeRegisterQuery({ status: 'overdue', sort: 'name' })).toBe('?status=overdue');
  });

  it('opens an address that somebody wrote by hand, without what cannot be meant', () => {
    const typed = '?status=lost&on=2026-02-31&sort=shoe&direction=left&page=-4&unit=%20&search=ana&else=1';
    expect(readRegisterQuery(typed)).toEqual({ search: 'ana' });
  });

  it('never asks the service for what it refuses, whatever the address says', () => {
    fc.assert(
      fc.property(fc.webQueryParameters(), fc.string(), (made, raw) => {
        for (const search of [`?${made}`, `?search=${raw}&on=${raw}&page=${raw}&course=${raw}&unit=${raw}`])
          expect(registerQuery.safeParse(readRegisterQuery(search)).success).toBe(true);
      }),
    );
  });
});
