import { QueryClient } from '@tanstack/react-query';
import { Unreachable } from './execute.js';

const SOONEST_MS = 500;
const LATEST_MS = 4_000;

/** Asks again, for as long as it takes, where the server cannot be reached; what it refuses is not asked twice. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      // A server on this machine answers whether or not there is a network.
      networkMode: 'always',
      retry: (_count, error) => error instanceof Unreachable,
      retryDelay: (count) => Math.min(SOONEST_MS * 2 ** count, LATEST_MS),
      staleTime: 30_000,
    },
  },
});
