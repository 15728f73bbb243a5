/** The addresses of the service, as the page says them. */
function apiOf(side: string): string {
  return `${document.body.dataset['api'] ?? ''}${side}`;
}

/** The learner's side of the service. */
export const learnerApi = (): string => apiOf('learner/');

/** Where anybody asks whether a certificate belongs to a name. */
export const verificationApi = (): string => apiOf('verify');
