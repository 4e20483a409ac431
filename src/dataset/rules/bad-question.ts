import { boundsOf, lastDayOf } from '../../domain/edtf-bounds.js';
import { InputError } from '../../domain/errors.js';
import type { Path } from '../records/located.js';
import { didYouMean, nearest } from '../records/nearest.js';
import { placesOf } from '../records/question-record.js';
import type { QuestionInput } from '../records/question-shape.js';
import type { WholeRule } from './rule.js';

/** An example question leads to one place (an entity, the connection of two, or a map), under conditions that can be read. */
export const badQuestion: WholeRule = ({ dataset, types, ids }, report) => {
  if (dataset === null) return;
  const names = types.map(({ value }) => value.name);
  for (const [index, question] of dataset.value.questions.entries()) {
    const problems = [
      ...placeProblems(question, ids.current),
      ...filterProblems(question),
      ...typeProblems(question, names),
    ];
    for (const { at, message } of problems) report(dataset, ['questions', index, ...at], message);
  }
};

interface Problem {
  readonly at: Path;
  readonly message: string;
}

function placeProblems(question: QuestionInput, current: (id: string) => string): Problem[] {
  const places = placesOf(question);
  const [place] = places;
  if (place === undefined || places.length > 1) {
    const found = place === undefined ? 'none' : places.length;
    const message = `Expected a question to have one of \`entity\`, \`connection\` and \`map\`, but it has ${found}; say where its answer is.`;
    return [{ at: [], message }];
  }
  const [kind, about] = place;
  if (about.length === 0) {
    return [{ at: ['map'], message: 'Expected the ids of a map, but the list is empty; name at least one.' }];
  }
  if (kind === 'CONNECTION' && new Set(about.map(current)).size === 1) {
    const message = `Expected the connection of two, but both ends are "${about[0]}"; name two entities.`;
    return [{ at: ['connection'], message }];
  }
  return [];
}

function filterProblems({ filter }: QuestionInput): Problem[] {
  if (filter === null) return [];
  const { knownOn, trueOn, minOrigins } = filter;
  const problems: Problem[] = [];
  const hold = (field: 'knownOn' | 'trueOn', read: (text: string) => unknown, text: string | null) => {
    try {
      if (text !== null) read(text);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      problems.push({ at: ['filter', field], message: error.message });
    }
  };
  hold('knownOn', lastDayOf, knownOn);
  hold('trueOn', boundsOf, trueOn);
  if (minOrigins !== null && !(Number.isInteger(minOrigins) && minOrigins > 0)) {
    const message = `Expected "minOrigins" to be a whole number from 1, but got ${minOrigins}; write one.`;
    problems.push({ at: ['filter', 'minOrigins'], message });
  }
  for (const [field, value] of Object.entries(filter)) {
    if (!Array.isArray(value) || value.length > 0) continue;
    const message = `Expected "${field}" to name at least one value, but the list is empty; name one, or leave the field out.`;
    problems.push({ at: ['filter', field], message });
  }
  return problems;
}

function typeProblems({ filter }: QuestionInput, names: readonly string[]): Problem[] {
  return (filter?.narrowerTypes ?? []).flatMap((name, index) => {
    if (names.includes(name)) return [];
    const hint = didYouMean(nearest(name, names)) || ' Name one of `types`.';
    const message = `Expected a type of the dataset's own, but there is no "${name}".${hint}`;
    return [{ at: ['filter', 'narrowerTypes', index], message }];
  });
}
