/** The outcome of an action, as a message on the page. */
export interface Notice {
  readonly text: string;
  readonly isTrouble: boolean;
}

export type Tell = (notice: Notice) => void;

/** Tells what an action says of itself when it is done; where it throws, why it was not. null is not worth telling. */
export async function tellOutcome(
  tell: Tell,
  action: () => string | null | Promise<string | null>,
): Promise<void> {
  try {
    const text = await action();
    if (text !== null) tell({ text, isTrouble: false });
  } catch (error) {
    tell({ text: error instanceof Error ? error.message : String(error), isTrouble: true });
  }
}
