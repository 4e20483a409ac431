/** Work that several may wait for: one of them who leaves does not end it, the last of them does. */
export class SharedWork<T> {
  readonly #running = new Map<string, Running<T>>();

  /** Begins work of this key, which those who come before it ends may join; of two that run, the later one. */
  begin(key: string, signal: AbortSignal, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const controller = new AbortController();
    const result = work(controller.signal);
    const running: Running<T> = { result, controller, waiting: 0 };
    this.#running.set(key, running);
    const end = () => {
      if (this.#running.get(key) === running) this.#running.delete(key);
    };
    result.then(end, end);
    wait(running, signal);
    return result;
  }

  has(key: string): boolean {
    return this.#running.has(key);
  }

  /** What the work that runs under this key gives; undefined where none does. */
  join(key: string, signal: AbortSignal): Promise<T> | undefined {
    const running = this.#running.get(key);
    if (running === undefined) return undefined;
    wait(running, signal);
    return running.result;
  }
}

interface Running<T> {
  readonly result: Promise<T>;
  readonly controller: AbortController;
  waiting: number;
}

function wait<T>(running: Running<T>, signal: AbortSignal): void {
  running.waiting += 1;
  const leave = () => {
    running.waiting -= 1;
    if (running.waiting === 0) running.controller.abort(signal.reason);
  };
  if (signal.aborted) leave();
  else signal.addEventListener('abort', leave, { once: true });
}
