import type { Shown } from '../view/shown.js';
import { csv, listCell } from './csv.js';

/** The entities shown, a row each, in the order of the view. */
export function entitiesCsv({ entities, dataset }: Shown): string {
  return csv(
    [
      ['id', ({ entity }) => entity.id],
      ['kind', ({ entity }) => entity.kind],
      ['name', ({ entity }) => entity.name],
      // Differs from the name where another entity here has the same one.
      ['label', ({ entity }) => entity.label],
      ['unnamed', ({ entity }) => entity.unnamed],
      ['aliases', ({ entity }) => listCell(entity.aliases)],
      ['description', ({ entity }) => entity.description],
      ['modality', ({ modality }) => modality],
      ['when', ({ when }) => when?.edtf ?? null],
      ['neighbors_not_shown', ({ more }) => more],
      ['dataset_revision', () => dataset.revision],
    ],
    entities,
  );
}
