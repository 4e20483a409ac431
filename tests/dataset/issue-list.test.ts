import { expect, test } from 'vitest';
import { IssueList, MOST_ISSUES } from '../../src/dataset/issue-list.js';

test('keeps so many issues, sorted by place, and only counts the rest', () => {
  const issues = new IssueList();
  let made = 0;
  for (let line = 1_000_000; line > 0; line--) {
    issues.add('bad-id', () => {
      made++;
      return { file: 'a.yaml', line, column: 1, pointer: '', code: 'bad-id', message: 'Bad.' };
    });
  }
  const kept = issues.sorted();
  expect([made, kept.length, issues.more]).toEqual([MOST_ISSUES, MOST_ISSUES, 1_000_000 - MOST_ISSUES]);
  expect(kept[0]?.line).toBe(1_000_000 - MOST_ISSUES + 1);
});
