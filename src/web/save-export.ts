import { saveFile } from './save-file.js';

/**
 * Saves what the server exports at an address, under the name that it gives.
 * @returns the name.
 * @throws Error in the server's words where it refuses, or where the export was broken off.
 */
export async function saveExport(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error((await response.text()).trim());
  const [, name = 'export'] =
    /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '') ?? [];
  let content: Blob;
  try {
    content = await response.blob();
  } catch {
    throw new Error('Expected the whole export, but it was broken off. Narrow the filter, or try again.');
  }
  saveFile(name, content);
  return name;
}
