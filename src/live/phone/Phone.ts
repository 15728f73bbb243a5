import { ballotName } from '#src/protocol/ballotName.ts';
import type { PublicQuestion } from '#src/protocol/live.ts';
import type { RoomState } from '#src/protocol/liveRoom.ts';
import { RoomRefused, sendVote } from './callRoom.ts';
import { keepPlace, type Answer, type Place } from './keptPlace.ts';
import type { PhonePage } from './phonePage.ts';
import { choose, chosenIn, showOptions } from './showOptions.ts';
import { showStory, standingOf } from './showStory.ts';
import { voteInWords } from './voteInWords.ts';

const AGAIN_AFTER = 2_000;

/** A phone in a room: shows what stands, and sees to it that its answer arrives. */
export class Phone {
  readonly #page: PhonePage;
  readonly #api: string;
  #place: Place;
  #state: RoomState = { moment: null, opening: 0 };
  #isThere = false;
  #isSending = false;
  /** What was said last about the answer, until something changes. */
  #said = '';

  constructor(page: PhonePage, api: string, place: Place) {
    this.#page = page;
    this.#api = api;
    this.#place = place;
  }

  hear(state: RoomState): void {
    const before = this.#ballot;
    this.#state = state;
    this.#said = '';
    this.#show();
    if (before !== this.#ballot) choose(this.#page.options, this.#answer?.choice);
    void this.#sendAgain();
  }

  line(isThere: boolean): void {
    if (this.#isThere === isThere) return;
    this.#isThere = isThere;
    this.#show();
  }

  /** Sends a choice, or a pass. */
  answer(choice: string | undefined): void {
    if (this.#question?.voting !== 'open') this.#say('Voting is not open now.');
    else if (choice === undefined) this.#say('Choose a reply first, or pass.');
    else {
      if (choice === 'pass') choose(this.#page.options, undefined);
      this.#keep({ ballot: this.#ballot, choice });
      void this.#sendAgain();
    }
  }

  answerChosen(): void {
    this.answer(chosenIn(this.#page.options));
  }

  /** Another reply was chosen than the one that was sent. */
  chosen(): void {
    this.#said = '';
    this.#showNote();
  }

  callTable(table: string): void {
    this.#place = { ...this.#place, table: table.trim() === '' ? undefined : table.trim() };
    keepPlace(this.#place);
    this.#show();
  }

  get #question(): PublicQuestion | undefined {
    const { moment } = this.#state;
    return moment?.now.screen === 'moment' ? moment.now.question : undefined;
  }
  get #ballot(): string {
    const { moment } = this.#state;
    return moment && this.#question ? ballotName(moment.session, this.#question) : '';
  }
  /** The answer to the question that stands there. */
  get #answer(): Answer | undefined {
    const { answer } = this.#place;
    return answer?.ballot === this.#ballot ? answer : undefined;
  }

  #keep(answer: Answer): void {
    this.#place = { ...this.#place, answer };
    keepPlace(this.#place);
  }

  /** Sends the answer if the service does not have it: it never arrived, or the vote was opened again since. */
  async #sendAgain(): Promise<void> {
    const answer = this.#answer;
    const { opening } = this.#state;
    if (this.#isSending || !answer || answer.takenIn === opening || this.#question?.voting !== 'open') return this.#showNote();
    this.#isSending = true;
    this.#showNote();
    try {
      const { room, device } = this.#place;
      await sendVote(this.#api, room, { ballot: answer.ballot, device, choice: answer.choice });
      if (this.#place.answer === answer) this.#keep({ ...answer, takenIn: opening });
    } catch (error) {
      this.#notSent(error);
    }
    this.#isSending = false;
    this.#showNote();
    if (this.#place.answer !== answer && this.#said === '') void this.#sendAgain();
  }

  #notSent(error: unknown): void {
    if (error instanceof RoomRefused && error.status === 409) return;
    this.#said =
      error instanceof RoomRefused ? `Not sent. ${error.message}` : 'Not sent yet. It is tried again. You can raise a hand instead.';
    setTimeout(() => {
      this.#said = '';
      void this.#sendAgain();
    }, AGAIN_AFTER);
  }

  #say(words: string): void {
    this.#said = words;
    this.#showNote();
  }

  #show(): void {
    const { heading, story, standing, options, bar, tablePart } = this.#page;
    const { moment } = this.#state;
    const shown = showStory(moment);
    const parts = [this.#place.table, standingOf(moment), this.#isThere ? 'Connected' : 'No connection'];
    standing.textContent = parts.filter((part) => part !== undefined && part !== '').join(' · ');
    heading.textContent = shown.heading;
    heading.classList.toggle('phone__quiet', shown.isQuietHeading);
    story.replaceChildren(...shown.story);
    tablePart.hidden = moment !== null && moment.now.screen !== 'agreements';
    showOptions(options, this.#question, this.#ballot);
    options.disabled = this.#question?.voting === 'closed';
    bar.hidden = this.#question === undefined;
    this.#showNote();
  }

  /** Whether the service has said that it has the answer to what stands there. */
  get #isTaken(): boolean {
    const takenIn = this.#answer?.takenIn;
    return takenIn !== undefined && (takenIn === this.#state.opening || this.#question?.voting === 'closed');
  }

  #showNote(): void {
    const question = this.#question;
    if (!question) return;
    const { note, send, pass, options } = this.#page;
    const answer = this.#answer?.choice;
    const isTaken = this.#isTaken;
    const words = this.#said || voteInWords({ voting: question.voting, answer, isTaken, isSending: this.#isSending });
    // Said anew only where it is new, or a screen reader would repeat it with every change in the room.
    if (note.textContent !== words) note.textContent = words;
    for (const button of [send, pass]) button.setAttribute('aria-disabled', String(question.voting !== 'open'));
    const chosen = chosenIn(options);
    const isChanged = isTaken && question.voting === 'open' && chosen !== undefined && chosen !== answer;
    send.textContent = isChanged ? 'Change my choice' : 'Send my choice';
  }
}
