import { Link } from 'lucide-react';
import { copyText } from '../copy-text.js';
import { questionLink } from '../question-link.js';
import type { QuestionAction } from './question-action.js';

export const COPY_LINK: QuestionAction = {
  label: 'Copy link to this question',
  icon: Link,
  perform: async (question) => {
    await copyText(questionLink(question, location.href));
    return 'Link copied. It opens this question with its variables.';
  },
};
