import { expect, it } from 'vitest';
import { canonicalJson, hashOf } from '#src/domain/record/canonicalJson.ts';

it('equal values have equal text, whatever the order of their names', () => {
  expect(canonicalJson({ b: [{ d: 1, c: 2 }], a: undefined })).toBe('{"b":[{"c":2,"d":1}]}');
});

it('a list keeps its order', () => {
  expect(hashOf(['a', 'b'])).not.toBe(hashOf(['b', 'a']));
});

it('the hash is the SHA-256 of the text', () => {
  expect(hashOf('')).toBe('12ae32cb1ec02d01eda3581b127c1fee3b0dc53572ed6baf239721a03d82e126');
});
