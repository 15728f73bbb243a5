import { createHash, timingSafeEqual } from 'node:crypto';
import { dayInZone } from '#src/domain/record/register/dayInZone.ts';
import type { VerificationAnswer } from '#src/protocol/verification.ts';
import type { Service } from '../service.ts';

/** A name as it is compared: case and spaces make no difference, accents do. */
function comparable(name: string): string {
  return name.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLocaleLowerCase('en');
}

/** Names of any length are compared in equal time. */
function isSameName(one: string, other: string): boolean {
  const digest = (name: string) => createHash('sha256').update(comparable(name)).digest();
  return timingSafeEqual(digest(one), digest(other));
}

/** The id as the certificate prints it, in fours, or as it is kept. */
function idIn(written: string): string {
  const id = written.toLowerCase().replace(/[\s-]+/g, '');
  return /^[0-9a-f]{32}$/.test(id) ? id : '';
}

/**
 * Whether a completion that holds belongs to a name, and whether it is current today. An unknown id, another name and a claim that was
 * set aside are answered alike, after the same work.
 */
export async function verifyCompletion(
  service: Service,
  claim: { readonly id: string; readonly name: string },
): Promise<VerificationAnswer> {
  const { database, content, now } = service;
  const row = await database
    .selectFrom('completions')
    .innerJoin('learners', 'learners.id', 'completions.learner_id')
    .select(['learners.name', 'completions.standing', 'completions.valid_until_on'])
    .where('completions.id', '=', idIn(claim.id))
    .executeTakeFirst();
  const isSame = isSameName(row?.name ?? 'nobody of that name', claim.name);
  const current = (row?.valid_until_on ?? '') >= dayInZone(now().toISOString(), content.timeZone);
  return row?.standing === 'holds' && isSame ? { answer: 'yes', current } : { answer: 'no' };
}
