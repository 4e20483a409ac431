/* Loaded before a process that is run to its end: writes what it has cost to the file descriptor 3. */
import { writeSync } from 'node:fs';

process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  const peakBytes = process.resourceUsage().maxRSS * 1_024;
  writeSync(3, JSON.stringify({ cpuMs: (user + system) / 1_000, peakBytes }));
});
