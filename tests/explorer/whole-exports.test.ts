import { expect, it } from 'vitest';
import { EXPORT_NAMES } from '../../src/exchange/export/format-names.js';
import { exportAddress, WHOLE_EXPORTS } from '../../src/explorer/export/whole-exports.js';
import { NO_FILTER } from '../../src/explorer/view/view.js';

it('asks for all that the filter of the page passes, in formats that the server has', () => {
  const filter = { ...NO_FILTER, types: ['MET'] as const, disputed: false, knownOn: '2018-05' };
  expect(exportAddress('xlsx', filter, ['a', 'b'])).toBe(
    '/export/xlsx?types=MET&polarity=AFFIRMED%2CNEGATED&modality=ACTUAL%2CPLANNED%2CPOSSIBLE&knownOn=2018-05&unsupported=INCLUDE&disputed=no&about=a%2Cb',
  );
  expect(WHOLE_EXPORTS.filter(({ format }) => !EXPORT_NAMES.includes(format))).toEqual([]);
});
