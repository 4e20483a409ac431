import { invariant } from '../../domain/errors.js';
import type { Question, QuestionCondition, QuestionField, QuestionKind } from '../../domain/question.js';
import type { QuestionInput } from './question-shape.js';

/** The ids that a question is about, for each place that it may lead to: one where it breaks no rule. */
export function placesOf({
  entity,
  connection,
  map,
}: QuestionInput): (readonly [QuestionKind, readonly string[]])[] {
  return [
    ...(entity === null ? [] : [['ENTITY', [entity]] as const]),
    ...(connection === null ? [] : [['CONNECTION', [connection.from, connection.to]] as const]),
    ...(map === null ? [] : [['MAP', map] as const]),
  ];
}

/** What an author wrote as a question. */
export function questionFrom(input: QuestionInput): Question {
  const { ask, shows, filter, check } = input;
  const [[kind, about] = ['ENTITY' as const, []]] = placesOf(input);
  const [first, ...more] = about;
  invariant(first, `the question "${ask}" that leads nowhere passed the rules`);
  return { ask, shows, kind, about: [first, ...more], conditions: conditionsFrom(filter ?? {}), check };
}

/** The fields of a question that are read as this one: the inverse of `questionFrom`. */
export function questionRecord({ ask, shows, kind, about, conditions, check }: Question): object {
  const [first, second] = about;
  const place = {
    ENTITY: { entity: first },
    CONNECTION: { connection: { from: first, to: second } },
    MAP: { map: about },
  }[kind];
  const filter = Object.fromEntries(conditions.map(({ field, values }) => [field, conditionValue(values)]));
  return { ask, shows, ...place, filter: conditions.length === 0 ? null : filter, check };
}

function conditionValue(values: QuestionCondition['values']): unknown {
  const [first, ...more] = values;
  if (more.length > 0) return values;
  return first === 'true' || first === 'false' ? first === 'true' : first;
}

function conditionsFrom(
  filter: Readonly<Partial<NonNullable<QuestionInput['filter']>>>,
): QuestionCondition[] {
  return Object.entries(filter).flatMap(([field, value]) => {
    if (value === null || value === undefined) return [];
    const [first, ...more] = Array.isArray(value) ? value : [value];
    return [{ field: field as QuestionField, values: [String(first), ...more.map(String)] }];
  });
}
