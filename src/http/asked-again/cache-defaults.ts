/**
 * Kept by the reader's own browser, and used after the service has said that it still holds: the next revision may come at
 * any time, and whether others may see an answer only the operator knows.
 */
export const DEFAULT_CACHE_CONTROL = 'private, no-cache';
export const DEFAULT_CACHE_BYTES = 32_000_000;
