import type { LucideIcon } from 'lucide-react';

/** Something that one does with the answer on screen. */
export interface AnswerAction {
  readonly label: string;
  readonly icon: LucideIcon;
  /**
   * Does it, and says what was done.
   * @param answer the text on screen, which is JSON.
   * @param name what a file is called, without its ending.
   * @throws Error that says why it was not done.
   */
  perform(answer: string, name: string): string;
}
