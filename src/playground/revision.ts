/**
 * The revision that the service answers from now, as the names of files have it ("028480bc"); null where it cannot be had: a file is
 * saved all the same.
 */
async function shortRevision(): Promise<string | null> {
  try {
    const { revision } = await (await fetch('/health/ready')).json();
    return typeof revision === 'string' ? revision.slice(0, 8) : null;
  } catch {
    return null;
  }
}

/** "attest-HowConnected-028480bc.csv". */
export async function answerFileName(operation: string, ending: string): Promise<string> {
  const revision = await shortRevision();
  return ['attest', operation, ...(revision === null ? [] : [revision])].join('-') + ending;
}
