import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { buildForPackage, readBuiltSite } from '#src/commands/package/buildForPackage.ts';
import { assemblePackage, zipPackage } from '#src/lms/packaging/assemblePackage.ts';
import type { PackageTerms } from '#src/lms/packaging/packageSettings.ts';
import { content } from './play.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
};

/** What a learning system has stored of one learner's course, as its standard names it. */
export type Stored = Record<string, unknown>;

export type ScormVersion = 'scorm12' | 'scorm2004';

type Answer = {
  readonly status?: number;
  readonly type?: string;
  readonly body: string | Uint8Array;
  readonly headers?: Record<string, string>;
};

const NOT_FOUND: Answer = { status: 404, body: 'There is no such file.' };

const launching: Readonly<Record<ScormVersion, string>> = {
  scorm12: `window.API = new Scorm12API(settings); API.loadFromJSON(stored.cmi);`,
  scorm2004: `window.API_1484_11 = new Scorm2004API(settings); API_1484_11.loadFromJSON(stored.cmi);`,
};

/** The page of a learning system: it puts the interface into its window, and the course into a frame below another frame. */
function lmsPage(version: ScormVersion, learner: string, content: string, sandbox: string | null): string {
  const attribute = sandbox === null ? '' : ` sandbox="${sandbox}"`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A learning system</title>
<script src="/scorm-again/${version}.js"></script></head><body><h1>A learning system</h1><script>
const ask = new XMLHttpRequest(); ask.open('GET', '/stored?learner=${learner}', false); ask.send();
const stored = JSON.parse(ask.responseText);
window.complaints = [];
const settings = { lmsCommitUrl: location.origin + '/commit?learner=${learner}', logLevel: 4, autocommit: false, terminateCommitParam: 'ended',
  onLogMessage: (level, message) => window.complaints.push(message) };
${launching[version]}
</script><iframe id="course" title="Course" width="1200" height="800" src="${content}"${attribute}></iframe></body></html>`;
}

/** A learning system with scorm-again as its runtime. It serves files as they do: no page for a folder, nothing of another site. */
export class LmsServer {
  readonly stored = new Map<string, Stored>();
  readonly commits: string[] = [];
  /** How often a session of each learner has ended. */
  readonly ended = new Map<string, number>();
  readonly #server: Server;
  readonly #offered = new Map<string, () => Uint8Array>();
  readonly #contents = new Map<string, Record<string, Uint8Array>>();
  readonly #routes = new Map<string, (request: IncomingMessage, url: URL, body: string) => Answer | Promise<Answer>>();

  constructor() {
    this.#server = createServer((request, response) => this.#read(request, response));
  }

  /** Starts it at an address that nobody else uses. */
  listen(): Promise<void> {
    return new Promise((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
  }

  get home(): string {
    return `http://127.0.0.1:${String((this.#server.address() as AddressInfo).port)}`;
  }

  /** The same by another name: to a browser it is another site. */
  get far(): string {
    return this.home.replace('127.0.0.1', 'localhost');
  }

  close(): Promise<unknown> {
    this.#server.closeAllConnections();
    return new Promise((resolve) => this.#server.close(resolve));
  }

  /** Offers a package under a name; it is made and taken in, as a zip, when it is first asked for. */
  offer(name: string, make: () => Uint8Array): void {
    this.#offered.set(name, make);
  }

  takeIn(name: string): Record<string, Uint8Array> | undefined {
    const make = this.#offered.get(name);
    if (!this.#contents.has(name) && make) this.#contents.set(name, unzipSync(make()));
    return this.#contents.get(name);
  }

  /** Answers further addresses, as a test needs them. */
  route(path: string, answer: (request: IncomingMessage, url: URL, body: string) => Answer | Promise<Answer>): void {
    this.#routes.set(path, answer);
  }

  #read(request: IncomingMessage, response: ServerResponse): void {
    let body = '';
    request.on('data', (part: Buffer) => (body += part.toString()));
    request.on('end', () => {
      const url = new URL(request.url ?? '/', 'http://lms');
      void Promise.resolve(this.#answer(request, url, body)).then(({ status = 200, type = 'text/plain', body: answered, headers = {} }) =>
        response.writeHead(status, { 'content-type': type, ...headers }).end(answered),
      );
    });
  }

  #answer(request: IncomingMessage, url: URL, body: string): Answer | Promise<Answer> {
    const learner = url.searchParams.get('learner') ?? '';
    const own = [...this.#routes].find(([path]) => url.pathname.startsWith(path));
    if (own) return own[1](request, url, body);
    if (url.pathname.startsWith('/content/')) return this.#file(url.pathname.slice('/content/'.length));
    if (url.pathname.startsWith('/scorm-again/')) {
      return { type: 'text/javascript', body: readFileSync(`${root}node_modules/scorm-again/dist/${url.pathname.split('/').at(-1)!}`) };
    }
    if (url.pathname === '/stored') return { type: 'application/json', body: JSON.stringify(this.stored.get(learner) ?? { cmi: {} }) };
    if (url.pathname === '/commit') return this.#commit(learner, body, url.searchParams.has('ended'));
    if (url.pathname.startsWith('/launch/')) return { type: 'text/html', body: this.#launch(url) };
    if (url.pathname === '/elsewhere') return { type: 'text/html', body: '<!doctype html><title>Elsewhere</title>' };
    return url.pathname === '/favicon.ico' ? { status: 204, body: '' } : NOT_FOUND;
  }

  #launch(url: URL): string {
    const query = url.searchParams;
    const version = url.pathname.split('/').at(-1) as ScormVersion;
    return lmsPage(version, query.get('learner') ?? '', query.get('content') ?? '', query.get('sandbox'));
  }

  #commit(learner: string, body: string, isLast: boolean): Answer {
    if (isLast) this.ended.set(learner, (this.ended.get(learner) ?? 0) + 1);
    this.commits.push(body);
    this.stored.set(learner, JSON.parse(body) as Stored);
    return { type: 'application/json', body: JSON.stringify({ result: true, errorCode: 0 }) };
  }

  #file(path: string): Answer {
    const [name = '', ...rest] = decodeURIComponent(path).split('/');
    const file = rest.join('/');
    const body = this.takeIn(name)?.[file];
    return body ? { type: TYPES[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream', body } : NOT_FOUND;
  }
}

let site: ReturnType<typeof readBuiltSite> | undefined;

/** A package of a course as `npm run package` makes it. The site is built for it once, unless it stands built. */
export function packageOf(terms: Partial<PackageTerms> & Pick<PackageTerms, 'format'>): Uint8Array {
  const folder = site ? '' : buildForPackage(`${root}content`);
  if (folder === undefined) throw new Error('The site could not be built for packages.');
  site ??= readBuiltSite(folder);
  const all = { course: 'initial', interactions: false, prerequisite: 'attested', statusFirst: false, ...terms } as const;
  const { title, blurb } = content.courses.find(({ id }) => id === all.course)!;
  const { passMark, procedureInForce: procedure } = content.organisation;
  return zipPackage(assemblePackage(site, { title, description: blurb, passMark, procedure }, all).files);
}
