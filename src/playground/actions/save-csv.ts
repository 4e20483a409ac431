import { Sheet } from 'lucide-react';
import { saveFile } from '../../web/save-file.js';
import { answerCsv } from '../answer-csv.js';
import type { AnswerAction } from './answer-action.js';

export const SAVE_CSV: AnswerAction = {
  label: 'Save as CSV',
  icon: Sheet,
  perform: (answer, name) => {
    const { text, remarks } = answerCsv(answer);
    saveFile(`${name}.csv`, new Blob([text], { type: 'text/csv' }));
    return [`Saved as ${name}.csv`, ...remarks].join('; ');
  },
};
