/*
 * Runs one program for as long as a process holds the other end of standard input, then ends it and removes its folder.
 * A starter that is killed, however, lets go of that end: no server outlives it.
 *
 * node neo4j-keeper.mjs FOLDER PROGRAM ARGUMENT…
 */
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';

const [folder = '', program = '', ...args] = process.argv.slice(2);
const child = spawn(program, args, { stdio: 'ignore' });

process.stdin.resume();
process.stdin.on('end', () => child.kill('SIGTERM'));
child.on('error', () => finish(1));
child.on('exit', (code) => finish(code ?? 0));

/** @param {number} code */
function finish(code) {
  rmSync(folder, { recursive: true, force: true });
  process.exit(code);
}
