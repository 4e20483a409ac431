import { onTestFinished } from 'vitest';

/** The names of the warnings that Node gives for the time of the test, such as "MaxListenersExceededWarning". */
export function nodeWarnings(): readonly string[] {
  const names: string[] = [];
  const note = ({ name }: Error) => void names.push(name);
  process.on('warning', note);
  onTestFinished(() => void process.off('warning', note));
  return names;
}
