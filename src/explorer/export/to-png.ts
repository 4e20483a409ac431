import type { Picture } from './picture.js';

/** A picture as PNG of that width in pixels. @throws Error where the browser cannot draw it. */
export async function toPng(
  { svg, width: natural, height }: Pick<Picture, 'svg' | 'width' | 'height'>,
  width: number,
): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = Math.round((height * width) / natural);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((done, failed) =>
      canvas.toBlob((blob) =>
        blob
          ? done(blob)
          : failed(new Error('The browser could not draw the image. Export the SVG instead.')),
      ),
    );
  } finally {
    URL.revokeObjectURL(address);
  }
}
