/** What `work` gives. @throws `signal.reason`, as soon as the signal aborts; what the work does then is not heard. */
export async function untilAborted<T>(work: Promise<T>, signal: AbortSignal | null): Promise<T> {
  if (signal === null) return work;
  let onAbort = () => {};
  const aborted = new Promise<never>((_, reject) => {
    onAbort = () => reject(signal.reason);
    if (signal.aborted) onAbort();
    else signal.addEventListener('abort', onAbort, { once: true });
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
}

/** Aborts as soon as one of the two does. */
export function eitherSignal(one: AbortSignal | null, another: AbortSignal): AbortSignal {
  return one === null ? another : AbortSignal.any([one, another]);
}
