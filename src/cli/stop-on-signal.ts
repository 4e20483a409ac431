/** Terminal and npm both pass on one Ctrl-C: a repeat within this many milliseconds is the same one. */
const SAME_SIGNAL = 500;

/**
 * At SIGINT or SIGTERM runs `stop` once and exits 0 when it is done. A second signal does not wait for that: it exits
 * at once, with the status that a shell gives to a process which a signal ended.
 */
export function stopOnSignal(stop: () => Promise<void>): void {
  let stoppingSince: number | null = null;
  for (const [signal, number] of [
    ['SIGINT', 2],
    ['SIGTERM', 15],
  ] as const) {
    process.on(signal, async () => {
      if (stoppingSince !== null) {
        if (performance.now() - stoppingSince > SAME_SIGNAL) process.exit(128 + number);
        return;
      }
      stoppingSince = performance.now();
      await stop();
      process.exit(0);
    });
  }
}
