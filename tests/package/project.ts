import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const TOP = fileURLToPath(new URL('../../', import.meta.url));
const run = promisify(execFile);

/** The paths in the tarball that `npm pack` makes of what is built. */
export async function packedFiles(): Promise<string[]> {
  const { stdout } = await run('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { cwd: TOP });
  const [{ files }]: [{ files: { path: string }[] }] = JSON.parse(stdout);
  return files.map(({ path }) => path);
}

/** The outcome of a program: what it printed and how it ended. */
export interface Outcome {
  readonly status: number;
  readonly printed: string;
}

/** A project of somebody else's that has installed the packed package, and has the seed as `my-dataset`. */
export interface Project {
  /** Compiles what is in `src/` as strictly as TypeScript can. */
  compile(): Promise<Outcome>;
  /** Runs a compiled program. */
  run(program: string, env?: Readonly<Record<string, string>>): Promise<Outcome>;
  remove(): Promise<void>;
}

/** @param programs the folder of its sources. */
export async function projectWith(programs: string): Promise<Project> {
  const folder = await mkdtemp(join(tmpdir(), 'attest-project-'));
  const modules = join(folder, 'node_modules');
  await mkdir(join(modules, 'attest-graph'), { recursive: true });
  const pack = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
  const [{ filename }]: [{ filename: string }] = JSON.parse((await run('npm', pack, { cwd: TOP })).stdout);
  await run('tar', [
    '-xzf',
    join(folder, filename),
    '-C',
    join(modules, 'attest-graph'),
    '--strip-components=1',
  ]);
  // What `npm install` would fetch is here already; nothing of ours is reached but the tarball.
  for (const name of await readdir(join(TOP, 'node_modules'))) {
    if (!name.startsWith('.')) await symlink(join(TOP, 'node_modules', name), join(modules, name));
  }
  await cp(join(TOP, programs), join(folder, 'src'), { recursive: true });
  await cp(join(TOP, 'seed', 'article'), join(folder, 'my-dataset'), { recursive: true });
  await writeFile(join(folder, 'package.json'), JSON.stringify({ type: 'module', private: true }));
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(TSCONFIG));
  const tsc = join(TOP, 'node_modules/typescript/bin/tsc');
  const ended = (args: readonly string[], env = {}) =>
    run(process.execPath, args, { cwd: folder, env: { PATH: process.env.PATH, ...env } }).then(
      ({ stdout, stderr }) => ({ status: 0, printed: stdout + stderr }),
      ({ code, stdout, stderr }) => ({ status: code, printed: stdout + stderr }),
    );
  return {
    compile: () => ended([tsc]),
    run: (program, env) => ended([`out/${program}.js`], env),
    remove: () => rm(folder, { recursive: true }),
  };
}

const TSCONFIG = {
  compilerOptions: {
    target: 'ES2022',
    module: 'NodeNext',
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: true,
    types: ['node'],
    rootDir: 'src',
    outDir: 'out',
  },
  include: ['src'],
};
