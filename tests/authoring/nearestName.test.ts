import { describe, expect, test } from 'vitest';
import { nearestName } from '#src/authoring/nearestName.ts';

describe('the name that somebody meant', () => {
  const acts = ['refer/hr', 'refer/eap', 'explain/confidentiality-limits', 'hear/account'];

  test('is the one with the fewest letters changed', () => {
    expect(nearestName('refer/hre', acts)).toBe('refer/hr');
    expect(nearestName('explain/confidentality-limit', acts)).toBe('explain/confidentiality-limits');
    expect(nearestName('Hear/Account', acts)).toBe('hear/account');
  });

  test('is not guessed when nothing is near', () => {
    expect(nearestName('promise/secrecy', acts)).toBeUndefined();
    expect(nearestName('anything', [])).toBeUndefined();
  });
});
