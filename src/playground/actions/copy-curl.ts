import { Terminal } from 'lucide-react';
import { copyText } from '../copy-text.js';
import { curlText } from '../curl-text.js';
import type { QuestionAction } from './question-action.js';

export const COPY_CURL: QuestionAction = {
  label: 'Copy as curl',
  icon: Terminal,
  perform: async (question) => {
    await copyText(curlText(question, new URL('/graphql', location.href).href));
    return 'Command copied. It asks this question from a shell.';
  },
};
