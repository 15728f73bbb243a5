import { scenarioStanding, type ScenarioStanding } from '#src/domain/record/scenarioStanding.ts';
import { countInWords } from '#src/progress/inWords.ts';
import { openBrowserStore } from '#src/records/browserStore.ts';
import { scenarioMatches, type ScenarioFacets, type ScenarioWish } from './_scenarioMatches.ts';

const WORDS: Readonly<Record<ScenarioStanding, string>> = {
  done: 'Counts as done',
  'under way': 'Under way: go on where you left',
  tried: 'Tried before',
  new: '',
};

function facetsOf(card: HTMLElement, standing: ScenarioStanding): ScenarioFacets {
  const { topics = '', outcomes = '', difficulty = '', minutes = '0', note } = card.dataset;
  return {
    topics: topics.split(' '),
    outcomes: outcomes.split(' '),
    difficulty,
    minutes: Number(minutes),
    hasNote: note === 'yes',
    standing,
  };
}

function wishOf(form: HTMLFormElement): ScenarioWish {
  const chosen = new FormData(form);
  const of = (name: keyof ScenarioWish): string => String(chosen.get(name) ?? '');
  return {
    topic: of('topic'),
    outcome: of('outcome'),
    difficulty: of('difficulty'),
    minutes: of('minutes'),
    note: of('note'),
    standing: of('standing'),
  };
}

/** Marks each card with the learner's own progress, and shows those that are looked for. All show until something is asked. */
export function watchScenarioFilter(page: Document): void {
  const form = page.querySelector<HTMLFormElement>('form[data-scenario-filter]');
  const cards = [...page.querySelectorAll<HTMLElement>('[data-scenario-card]')];
  const status = form?.querySelector('[role="status"]');
  if (!form || !status) return;
  const records = openBrowserStore();
  const show = (): void => {
    const record = records.read();
    const wish = wishOf(form);
    let shown = 0;
    for (const card of cards) {
      const standing = scenarioStanding(record, card.dataset['scenarioCard'] ?? '');
      const words = card.querySelector('[data-standing]');
      if (words) words.textContent = WORDS[standing];
      card.hidden = !scenarioMatches(facetsOf(card, standing), wish);
      if (!card.hidden) shown += 1;
    }
    status.textContent =
      shown === cards.length ? countInWords(shown, 'scenario') : `${String(shown)} of ${countInWords(cards.length, 'scenario')}`;
  };
  form.hidden = false;
  form.addEventListener('change', show);
  // The form is empty again only after its reset event.
  form.addEventListener('reset', () => setTimeout(show));
  form.addEventListener('submit', (event) => event.preventDefault());
  records.subscribe(show);
  show();
}
