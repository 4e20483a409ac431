import { readFileSync } from 'node:fs';

/** A fenced block of a Markdown file; lines count from 1. */
export interface Block {
  readonly language: string;
  readonly text: string;
  readonly line: number;
}

export function blocksOf(file: string): Block[] {
  const blocks: Block[] = [];
  let open: { language: string; line: number; lines: string[] } | null = null;
  for (const [index, line] of readFileSync(file, 'utf8').split('\n').entries()) {
    const fence = /^```(\w*)$/.exec(line);
    if (fence === null) open?.lines.push(line);
    else if (open === null) open = { language: fence[1] ?? '', line: index + 1, lines: [] };
    else {
      blocks.push({ language: open.language, line: open.line, text: open.lines.join('\n') });
      open = null;
    }
  }
  return blocks;
}

/** Each GraphQL block with the JSON block that follows it: a question and the answer that the document promises. */
export function questionsOf(file: string): { query: string; answer: unknown; line: number }[] {
  return blocksOf(file).flatMap((block, index, all) => {
    const next = all[index + 1];
    return block.language === 'graphql' && next?.language === 'json'
      ? [{ query: block.text, answer: JSON.parse(next.text), line: block.line }]
      : [];
  });
}

/** Each GraphQL block that no JSON follows. */
export function unansweredIn(file: string): Block[] {
  return blocksOf(file).filter(
    ({ language }, index, all) => language === 'graphql' && all[index + 1]?.language !== 'json',
  );
}

/** Each command of the console blocks ("$ …") with the output printed under it. */
export function commandsOf(file: string): { command: string; output: string; line: number }[] {
  return blocksOf(file)
    .filter(({ language }) => language === 'console')
    .flatMap(({ text, line }) =>
      text
        .split(/^\$ /m)
        .slice(1)
        .map((entry) => {
          const [command = '', ...output] = entry.trimEnd().split('\n');
          return { command, output: output.join('\n'), line };
        }),
    );
}
