import { Download } from 'lucide-react';
import { saveExport } from '../../web/save-export.js';
import { exportAddress } from '../export-address.js';
import type { QueryAction } from './query-action.js';

/** All that the filter of the query passes, not its page. */
export const EXPORT_ALL: QueryAction = {
  label: 'Export all that the filter passes (CSV, zipped)',
  icon: Download,
  perform: async (query) => {
    const address = exportAddress(query, 'csv');
    return `Saved as ${await saveExport(address)}. ${address} gives it again; other formats are beside it.`;
  },
};
