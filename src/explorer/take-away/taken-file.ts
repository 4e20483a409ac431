/** A file that a reader takes away. */
export interface TakenFile {
  readonly name: string;
  readonly content: Blob;
}

/** Has the browser save a file. */
export function save({ name, content }: TakenFile): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
