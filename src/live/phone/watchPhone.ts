import { joinRoom, RoomRefused } from './callRoom.ts';
import { keepPlace, readPlace, type Place } from './keptPlace.ts';
import { listenToRoom } from './listenToRoom.ts';
import { Phone } from './Phone.ts';
import { phonePage, type PhonePage } from './phonePage.ts';

const CANNOT_REACH = 'This phone cannot reach the room. Is it on the same Wi-Fi? You can raise a hand instead: it counts the same.';
const OVER = 'This room is over. The trainer can tell you the code of the next one.';
const LOST_AGAIN_AFTER = 2_000;

/** Makes the page work: joins by code, or by the code in the address that the QR code holds, and stays until somebody leaves. */
export function watchPhone(document: Document): void {
  const page = phonePage(document);
  const api = document.body.dataset['api'] ?? '';
  new Joining(page, api).begin();
}

class Joining {
  readonly #page: PhonePage;
  readonly #api: string;
  #phone: Phone | undefined;
  #stop: () => void = () => undefined;

  constructor(page: PhonePage, api: string) {
    this.#page = page;
    this.#api = api;
  }

  begin(): void {
    const { noScript, join, code, leave, send, pass, options, tableField } = this.#page;
    noScript.remove();
    join.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#join(code.value);
    });
    leave.addEventListener('click', () => this.#leave(''));
    send.addEventListener('click', () => this.#phone?.answerChosen());
    pass.addEventListener('click', () => this.#phone?.answer('pass'));
    options.addEventListener('change', () => this.#phone?.chosen());
    tableField.addEventListener('input', () => this.#phone?.callTable(tableField.value));
    addEventListener('hashchange', () => this.#fromAddress());
    this.#showJoin('');
    this.#fromAddress();
  }

  /** The code of the address wins over the room that the phone was in before. */
  #fromAddress(): void {
    const code = location.hash.slice(1);
    const kept = readPlace();
    if (code !== '') this.#page.code.value = code;
    if (code !== '' || kept) void this.#join(code === '' ? (kept?.code ?? '') : code);
  }

  async #join(typed: string): Promise<void> {
    const code = typed.toUpperCase().replaceAll(/[^A-Z]/g, '');
    if (code === '') return this.#showJoin('Type the code that is on the screen.');
    const kept = readPlace();
    const before = kept?.code === code ? kept : undefined;
    this.#page.joinProblem.textContent = '';
    try {
      const { room, device } = await joinRoom(this.#api, code, before?.device);
      this.#enter(before?.device === device ? before : { code, room, device });
    } catch (error) {
      this.#notJoined(error, before);
    }
  }

  #notJoined(error: unknown, before: Place | undefined): void {
    if (error instanceof RoomRefused && error.status < 500) {
      if (before) keepPlace(undefined);
      this.#showJoin(before && error.status === 404 ? OVER : error.message);
      return;
    }
    this.#showJoin(CANNOT_REACH);
    // Whoever was in the room comes back by themselves.
    if (before) setTimeout(() => this.#phone ?? void this.#join(before.code), LOST_AGAIN_AFTER);
  }

  #enter(place: Place): void {
    this.#stop();
    keepPlace(place);
    const phone = new Phone(this.#page, this.#api, place);
    this.#phone = phone;
    const { join, room, leave, tableField, heading } = this.#page;
    join.hidden = true;
    room.hidden = leave.hidden = false;
    tableField.value = place.table ?? '';
    this.#stop = listenToRoom(`${this.#api}live/rooms/${place.room}/events`, {
      state: (state) => phone.hear(state),
      line: (isThere) => phone.line(isThere),
      closed: () => this.#leave(OVER),
    });
    phone.hear({ moment: null, opening: 0 });
    heading.focus();
  }

  /** Nothing of the room stays on the phone. */
  #leave(why: string): void {
    this.#stop();
    this.#phone = undefined;
    keepPlace(undefined);
    history.replaceState(null, '', location.pathname);
    this.#page.code.value = '';
    this.#showJoin(why);
    this.#page.code.focus();
  }

  #showJoin(problem: string): void {
    const { join, room, leave, bar, standing, joinProblem } = this.#page;
    join.hidden = false;
    room.hidden = leave.hidden = bar.hidden = true;
    standing.textContent = 'Answer by phone';
    joinProblem.textContent = problem;
  }
}
