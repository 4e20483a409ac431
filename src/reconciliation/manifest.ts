import type { DatasetSummary } from '../store/graph-store.js';
import { PREVIEW_SIZE } from './preview.js';
import { TYPES } from './types.js';

/** Where things are, from the address of the service on. */
export const PATHS = {
  endpoint: '/reconcile',
  preview: '/reconcile/preview',
  properties: '/reconcile/properties',
  suggest: '/reconcile/suggest',
  flyout: '/reconcile/flyout',
} as const;

export const SUGGESTED = ['entity', 'type', 'property'] as const;
export type Suggested = (typeof SUGGESTED)[number];

interface ManifestOptions {
  /** By which the client reaches the service, without a slash at its end. */
  readonly address: string;
  readonly serviceVersion: string;
  readonly batchSize: number;
}

/** The service manifest: what the service can do, and where. */
export function manifestOf(
  { title }: DatasetSummary,
  { address, serviceVersion, batchSize }: ManifestOptions,
) {
  const suggest = (what: Suggested) => ({
    service_url: address,
    service_path: `${PATHS.suggest}/${what}`,
    flyout_service_url: address,
    // The client puts the id there.
    flyout_service_path: `${PATHS.flyout}/${what}?id=\${id}`,
  });
  return {
    versions: ['0.1', '0.2'],
    name: title,
    identifierSpace: `${address}/?entity=`,
    schemaSpace: `${address}/schema.graphql`,
    serviceVersion,
    defaultTypes: TYPES,
    view: { url: entityAddress(address, '{{id}}') },
    preview: { url: `${address}${PATHS.preview}?id={{id}}`, ...PREVIEW_SIZE },
    suggest: { entity: suggest('entity'), type: suggest('type'), property: suggest('property') },
    extend: {
      propose_properties: { service_url: address, service_path: PATHS.properties },
      property_settings: [
        {
          ...{ type: 'number', name: 'limit', label: 'Limit' },
          help_text: 'How many values of one entity at most; those of the first statements by their ids.',
        },
        {
          ...{ type: 'number', name: 'minOrigins', label: 'Original sources' },
          help_text: 'Only what at least so many original sources say. Copies of one report are one.',
        },
      ],
    },
    batchSize,
  };
}

/** Of an entity in the explorer. @param id as it is put into an address. */
export function entityAddress(address: string, id: string): string {
  return `${address}/?entity=${id}`;
}
