/** One listener's end of a stream of events. */
export interface EventStream {
  readonly response: Response;
  readonly send: (event: string, value: unknown) => void;
  readonly end: () => void;
}

/** A listener that says nothing cannot know whether the other side is still there: something comes at least so often. */
const BEAT_MS = 10_000;
/** A listener that takes nothing any more is let go of; it comes back by itself and is told what stands. */
const MOST_WAITING = 64;

const HEADERS = { 'Content-Type': 'text/event-stream; charset=utf-8', 'X-Accel-Buffering': 'no' };

/** Opens a stream of server-sent events. `ended` is called once, whoever ends it. */
export function openStream(ended: (stream: EventStream) => void): EventStream {
  const encoder = new TextEncoder();
  let out: ReadableStreamDefaultController<Uint8Array> | undefined;
  const close = (): boolean => {
    if (out === undefined) return false;
    out = undefined;
    clearInterval(beat);
    ended(stream);
    return true;
  };
  const end = (): void => {
    const last = out;
    if (close()) last?.close();
  };
  const send = (event: string, value: unknown): void => {
    if (out === undefined) return;
    out.enqueue(encoder.encode(`event: ${event}\ndata: ${JSON.stringify(value)}\n\n`));
    if ((out.desiredSize ?? 0) < -MOST_WAITING) end();
  };
  const body = new ReadableStream<Uint8Array>({ start: (controller) => void (out = controller), cancel: () => void close() });
  const beat = setInterval(() => send('beat', 0), BEAT_MS).unref();
  const stream: EventStream = { response: new Response(body, { headers: HEADERS }), send, end };
  return stream;
}
