import { syllable } from 'syllable';

const STATUTE = /\b(?:[A-Z][\w-]*\s+|of\s+|and\s+)*(?:Act|Code|Regulations?)(?:\s+\d{4})?(?:\s+\([A-Za-z]+\))?/g;

/** The Flesch-Kincaid grade of a text: the years of school it asks for. Names of statutes are left out; short texts score low. */
export function readingGrade(text: string): number {
  const plain = text.replace(STATUTE, 'the law').replace(/\{[a-z-]+\}/g, 'office');
  const sentences = plain.split(/[.!?]+(?:\s|["”’']|$)/).filter((sentence) => /[a-z]/i.test(sentence)).length;
  const words = plain.match(/[a-z][a-z’'-]*/gi) ?? [];
  if (sentences === 0 || words.length === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
}
