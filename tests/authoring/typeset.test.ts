import { describe, expect, it } from 'vitest';
import { typeset } from '#src/authoring/schema/typeset.ts';

describe('words meant for a reader', () => {
  it.each([
    ["I don't know if that's even allowed.", 'I don’t know if that’s even allowed.'],
    ['"It won\'t matter soon"', '“It won’t matter soon”'],
    ['She says, "You don\'t have to."', 'She says, “You don’t have to.”'],
    ["'As Tom will no doubt explain.' 'Perhaps Tom could.'", '‘As Tom will no doubt explain.’ ‘Perhaps Tom could.’'],
    ["the visitors' room", 'the visitors’ room'],
    ['(the "portal")', '(the “portal”)'],
    ['Ask {hr}.', 'Ask {hr}.'],
    ['It’s set already.', 'It’s set already.'],
  ])('%s is set as a printer would', (typed, printed) => {
    expect(typeset(typed)).toBe(printed);
  });
});
