const topics: Readonly<Record<string, string>> = {
  who: 'Who',
  when: 'When',
  confidence: 'Confidence',
  steps: 'Steps',
  records: 'Records',
  ending: 'How it ends',
};

/** The heading that a question stands under. */
export function topicInWords(topic: string): string {
  return topics[topic] ?? topic;
}
