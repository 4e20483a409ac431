import type { LucideIcon } from 'lucide-react';
import type { Question } from '../question.js';

/** Something that one does with the question in the editors. */
export interface QuestionAction {
  readonly label: string;
  readonly icon: LucideIcon;
  /** Does it, and says what was done. @throws Error that says why it was not. */
  perform(question: Question): Promise<string>;
}
