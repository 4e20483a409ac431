import { Braces } from 'lucide-react';
import { saveFile } from '../../web/save-file.js';
import type { AnswerAction } from './answer-action.js';

export const SAVE_JSON: AnswerAction = {
  label: 'Save as JSON',
  icon: Braces,
  perform: (answer, name) => {
    saveFile(`${name}.json`, new Blob([answer], { type: 'application/json' }));
    return `Saved as ${name}.json, as shown here.`;
  },
};
