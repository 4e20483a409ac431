/** Text in lines, and the room that it takes. */
export interface TextBox {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

/** The width of a text in a font of that size, in its units. */
export type Measure = (text: string, font: number) => number;

/** Of a letter on average, in the size of the font; rather too much than too little. */
const LETTER = 0.58;
/** The height of a line, in the size of the font. */
export const LINE = 1.18;

/** Where there is no page to measure on. */
export const estimate: Measure = (text, font) => [...text].length * LETTER * font;

/** Breaks a text at its spaces into lines of about `width`, each part of it from a new line. */
export function textBox(text: string, font: number, width: number, measure: Measure = estimate): TextBox {
  const lines: string[] = [];
  for (const part of text === '' ? [] : text.split('\n')) {
    let line: string | null = null;
    for (const word of part.split(' ')) {
      const longer: string = line === null ? word : `${line} ${word}`;
      if (line !== null && measure(longer, font) > width) {
        lines.push(line);
        line = word;
      } else line = longer;
    }
    if (line !== null) lines.push(line);
  }
  return {
    lines,
    width: Math.ceil(Math.max(0, ...lines.map((line) => measure(line, font)))),
    height: Math.ceil(lines.length * font * LINE),
  };
}
