import { Sheet } from 'lucide-react';
import { saveFile } from '../../web/save-file.js';
import { answerCsv } from '../answer-csv.js';
import { answerFileName } from '../revision.js';
import type { AnswerAction } from './answer-action.js';

export const SAVE_CSV: AnswerAction = {
  label: 'Save as CSV',
  icon: Sheet,
  perform: async (answer, operation) => {
    const { text, remarks } = answerCsv(answer);
    const name = await answerFileName(operation, '.csv');
    saveFile(name, new Blob([text], { type: 'text/csv' }));
    return [`Saved as ${name}`, ...remarks].join('; ');
  },
};
