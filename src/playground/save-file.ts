/** Has the browser save a text as a file, in its usual place. */
export function saveFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Safari reads the text after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
