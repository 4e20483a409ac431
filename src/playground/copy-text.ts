/**
 * Puts a text on the clipboard. Where the page was opened by plain HTTP from another machine, a browser has no
 * `navigator.clipboard`, and the older command does it.
 * @throws Error where the browser lets no page copy.
 */
export async function copyText(text: string): Promise<void> {
  if (navigator.clipboard) return navigator.clipboard.writeText(text);

  const field = document.createElement('textarea');
  field.value = text;
  document.body.append(field);
  field.select();
  const isCopied = document.execCommand('copy');
  field.remove();
  if (!isCopied)
    throw new Error('Expected a browser that lets a page copy; this one does not. Nothing was copied.');
}
