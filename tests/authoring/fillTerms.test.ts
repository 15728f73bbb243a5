import { describe, expect, test } from 'vitest';
import { fillTerms, termsIn } from '#src/domain/procedure/fillTerms.ts';

describe('the words of a procedure', () => {
  const terms = { hr: 'People and Culture', document: 'the procedure' };

  test('are filled in wherever the text names them', () => {
    expect(fillTerms('Ask {hr}: {document} says that {hr} decides.', terms)).toBe(
      'Ask People and Culture: the procedure says that People and Culture decides.',
    );
  });

  test('are left as they stand where the procedure has none', () => {
    expect(fillTerms('Ask {chief}.', terms)).toBe('Ask {chief}.');
    expect(fillTerms('Ask {constructor}.', terms)).toBe('Ask {constructor}.');
  });

  test('take a capital where they begin a sentence, and only there', () => {
    const spoken = fillTerms('{document} is long. {document} says so; {document} does.', terms);
    expect(spoken).toBe('The procedure is long. The procedure says so; the procedure does.');
    expect(fillTerms('Is it? {document} has it.', terms)).toBe('Is it? The procedure has it.');
    expect(fillTerms('{document}', terms)).toBe('the procedure');
  });

  test('may hold a dollar sign without harm', () => {
    expect(fillTerms('It costs {fee}.', { fee: '$& or $1' })).toBe('It costs $& or $1.');
  });

  test('can be listed, so that a missing one is found', () => {
    expect(termsIn('Ask {hr} about {document}; {not a term}.')).toEqual(['hr', 'document']);
  });
});
