import type { SingleBar } from 'cli-progress';

/** What takes less than this shows no bar. */
const QUIET_MS = 1000;

/** Does the work, and shows how far it is: a bar on stderr where that is a terminal, once the work has taken a second. */
export async function withProgress<T>(
  label: string,
  work: (show: (done: number, total: number) => void) => Promise<T>,
): Promise<T> {
  const begun = performance.now();
  let bar: SingleBar | undefined;
  let isOpening = false;
  let isEnded = false;
  const open = async (total: number, done: number) => {
    // Only here: most work takes no second.
    const { SingleBar } = await import('cli-progress');
    if (isEnded) return;
    bar = new SingleBar({ format: `${label} {bar} {value}/{total}`, hideCursor: true });
    bar.start(total, done);
  };
  const show = (done: number, total: number) => {
    if (isOpening || !process.stderr.isTTY || performance.now() - begun < QUIET_MS) bar?.update(done);
    else {
      isOpening = true;
      void open(total, done);
    }
  };
  try {
    return await work(show);
  } finally {
    isEnded = true;
    bar?.stop();
  }
}
