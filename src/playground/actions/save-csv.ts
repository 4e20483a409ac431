import { Sheet } from 'lucide-react';
import { answerCsv } from '../answer-csv.js';
import { saveFile } from '../save-file.js';
import type { AnswerAction } from './answer-action.js';

export const SAVE_CSV: AnswerAction = {
  label: 'Save as CSV',
  icon: Sheet,
  perform: (answer, name) => {
    const { text, remarks } = answerCsv(answer);
    saveFile(`${name}.csv`, 'text/csv', text);
    return [`Saved as ${name}.csv`, ...remarks].join('; ');
  },
};
