import type { LucideIcon } from 'lucide-react';

/** Something that one does with the answer on screen. */
export interface AnswerAction {
  readonly label: string;
  readonly icon: LucideIcon;
  /**
   * Does it, and says what was done.
   * @param answer the text on screen, which is JSON.
   * @param operation what was asked: a file is named after it.
   * @throws Error that says why it was not done.
   */
  perform(answer: string, operation: string): string | Promise<string>;
}
