import { Braces } from 'lucide-react';
import { saveFile } from '../../web/save-file.js';
import { answerFileName } from '../revision.js';
import type { AnswerAction } from './answer-action.js';

export const SAVE_JSON: AnswerAction = {
  label: 'Save as JSON',
  icon: Braces,
  perform: async (answer, operation) => {
    const name = await answerFileName(operation, '.json');
    saveFile(name, new Blob([answer], { type: 'application/json' }));
    return `Saved as ${name}, as shown here.`;
  },
};
