import { SingleBar } from 'cli-progress';

/** What takes less than this shows no bar. */
const QUIET_MS = 1000;

/** A bar on stderr where that is a terminal, once the work has taken a second. */
export function progressBar(label: string): {
  readonly show: (done: number, total: number) => void;
  readonly stop: () => void;
} {
  const bar = new SingleBar({ format: `${label} {bar} {value}/{total}`, hideCursor: true });
  const begun = performance.now();
  return {
    show: (done, total) => {
      if (!bar.isActive && performance.now() - begun < QUIET_MS) return;
      if (!bar.isActive) bar.start(total, done);
      bar.update(done);
    },
    stop: () => bar.stop(),
  };
}
