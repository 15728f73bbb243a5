import { callService, type Reply } from '#src/records/callService.ts';
import { verificationApi } from './learnerApi.ts';

/** What the page says to the answer. */
export function answerInWords(reply: Reply): string {
  if (reply.kind === 'refused' && reply.status !== 404) return reply.because;
  if (reply.kind === 'unreachable') return 'There is no connection to the register at the moment, so this cannot be told. Try again later.';
  if (reply.kind !== 'answered') {
    return 'This copy of the site has no register, so it cannot tell. Ask the organisation that is named on the certificate.';
  }
  const { answer, current } = reply.body;
  if (answer === 'no') return 'No. The register has no certificate with this number for this name. Check both, as they are printed.';
  if (answer !== 'yes') return 'This could not be told. Try again later.';
  return current === true
    ? 'Yes. The register has this certificate for this name, and it is current today.'
    : 'Yes, but it is not current any more. The register has this certificate for this name, and the time for which it holds has passed.';
}

/** Brings the page to life. An id may stand in the fragment, as a certificate's own link has it; nothing is asked before the button. */
export function verifyCertificate(): void {
  const form = document.querySelector<HTMLFormElement>('[data-verify]');
  const said = document.querySelector<HTMLElement>('[data-verify-said]');
  if (!form || !said) return;
  const id = form.querySelector<HTMLInputElement>('[name="id"]');
  if (id && /^#[0-9a-f]{32}$/.test(location.hash)) id.value = location.hash.slice(1);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const written = new FormData(form);
    said.textContent = 'Asking the register …';
    const claim = { id: String(written.get('id') ?? ''), name: String(written.get('name') ?? '') };
    const fetch = (url: string, init: RequestInit) => globalThis.fetch(url, init);
    void callService(fetch, verificationApi(), '', claim).then((reply) => (said.textContent = answerInWords(reply)));
  });
}
