import type { PublishedCase } from '#src/domain/course/publishedCase.ts';

/** A topic with the number of cases that are about it. */
export interface Topic {
  /** As an address has it: `time-limits`. */
  readonly id: string;
  readonly name: string;
  readonly cases: number;
}

/** A topic as an address has it. */
export function topicId(topic: string): string {
  return topic.toLowerCase().replaceAll(' ', '-');
}

/** Every topic of the cases in the order of the alphabet. */
export function topicsOf(cases: readonly Pick<PublishedCase, 'topics'>[]): Topic[] {
  const all = [...new Set(cases.flatMap(({ topics }) => topics))].sort((one, other) => one.localeCompare(other));
  return all.map((topic) => ({
    id: topicId(topic),
    name: `${topic.charAt(0).toUpperCase()}${topic.slice(1)}`,
    cases: cases.filter(({ topics }) => topics.includes(topic)).length,
  }));
}
