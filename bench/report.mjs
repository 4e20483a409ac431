import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { cpus, release, totalmem, type } from 'node:os';
import { GOALS, ratioOf, reached } from './goals.mjs';
import { rounded } from './statistics.mjs';

/** @typedef {import('./measure-size.mjs').Measured} Measured */

/**
 * RESULTS.md.
 * @param {readonly Measured[]} sizes
 * @param {readonly string[]} args of the command.
 */
export async function report(sizes, args) {
  return `# Results

Written by the command. How they are obtained, and where the time goes: [docs/performance.md](../docs/performance.md).

\`npm run bench${args.length > 0 ? ` -- ${args.map(quoted).join(' ')}` : ''}\` on ${new Date().toISOString().slice(0, 10)}, ${await versions(sizes)}.
Machine: ${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, ${type()} ${release()}. The load average is beside each figure; where it is above the number of processors, believe the processor time.

${sizes.map((measured) => ofSize(measured, sizes)).join('\n')}`;
}

/** As a shell takes it. @param {string} arg */
const quoted = (arg) => (/^[\w,.=-]+$/.test(arg) ? arg : `'${arg}'`);

/** @param {readonly Measured[]} sizes */
async function versions(sizes) {
  const own = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8'));
  const { dependencies } = JSON.parse(await readFile(new URL('package.json', import.meta.url), 'utf8'));
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], {
    cwd: new URL('.', import.meta.url),
  });
  const peers = Object.entries(dependencies).map(([name, version]) => `${name} ${version}`);
  const neo4j = sizes.flatMap(({ neo4j }) => neo4j ?? [])[0];
  return [
    `Attest ${own.version} (${String(commit).trim()})`,
    `Node ${process.versions.node}`,
    ...(neo4j ? [`Neo4j ${neo4j}`] : []),
    ...peers,
  ].join(', ');
}

/** @param {Measured} measured @param {readonly Measured[]} all */
function ofSize(measured, all) {
  const { entities, relationships, digests, results } = measured;
  return `## ${entities} entities, ${relationships} relationships

### Goals

| goal | bound | measured | |
| --- | --- | --- | --- |
${GOALS.map((goal) => goalRow(goal, measured, all)).join('\n')}
${missedList(measured, all)}
### Workloads

Of each: requests a second, the median of the rounds [least to most]; processor time a request of the server and of Neo4j; the time of an
answer at 16 connections; Attest over the same store ÷ it, in requests and in processor time. All answers of a workload were equal (digest).

| workload | contestant | requests/s | server, ms | Neo4j, ms | p50, ms | p95, ms | Attest ÷ it | load | digest |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
${results.map((result) => resultRow(result, measured, digests[result.workload] ?? '')).join('\n')}

### Where the time goes

Of the time in which a service of Attest runs JavaScript, by room of its code and by package: a profile of one round more.

| workload | contestant | |
| --- | --- | --- |
${results.flatMap(profileRow).join('\n')}

### Once

| | wall, s | processor, s | Neo4j, s | peak, GB |
| --- | --- | --- | --- | --- |
${onceRows(measured).join('\n')}
`;
}

/** @param {import('./goals.mjs').Goal} goal @param {Measured} measured @param {readonly Measured[]} all */
function goalRow(goal, measured, all) {
  const unit = goal.unit ? ` ${goal.unit}` : '';
  const bound = 'least' in goal.bound ? `≥ ${goal.bound.least}` : `≤ ${goal.bound.most}`;
  const figures = goal.figures(measured, all);
  if (!figures) return `| ${goal.goal} | ${bound}${unit} | not measured | |`;
  const said = Object.entries(figures).map(([name, figure]) => `${name} ${rounded(figure)}${unit}`);
  const share = reached(goal, figures);
  return `| ${goal.goal} | ${bound}${unit} | ${said.join(', ')} | ${share >= 1 ? 'met' : `**missed** by a factor of ${rounded(1 / share, 2)}`} |`;
}

/** What explains each goal that is missed, and what was tried. @param {Measured} measured @param {readonly Measured[]} all */
function missedList(measured, all) {
  const missed = GOALS.filter((goal) => {
    const figures = goal.figures(measured, all);
    return figures && reached(goal, figures) < 1;
  });
  if (missed.length === 0) return '';
  const reasons = new Set(missed.map(({ tried }) => tried));
  const items = [...reasons].map((tried = 'nothing yet.') => {
    const goals = missed.filter((goal) => (goal.tried ?? 'nothing yet.') === tried);
    const profiles = goals.flatMap(({ profileOf }) => profileLine(measured, profileOf));
    const names = goals.map(({ goal }) => `**${goal}**`).join('; ');
    return `- ${names}.${profiles.length > 0 ? ` Where the time goes: ${profiles.join('; ')}.` : ''} Tried: ${tried}`;
  });
  return `
### What is missed

${items.join('\n')}
`;
}

/** @param {Measured} measured @param {import('./goals.mjs').Goal['profileOf']} profileOf */
function profileLine({ results }, profileOf) {
  const [workload, contestant] = profileOf ?? [];
  const found = results.find((result) => result.workload === workload && result.contestant === contestant);
  if (!found?.profile) return [];
  const shares = found.profile.slice(0, 5).map(([room, share]) => `${room} ${Math.round(100 * share)} %`);
  return [`${workload}: ${shares.join(', ')}`];
}

/** @param {Measured['results'][number]} result @param {Measured} measured @param {string} digest */
function resultRow(result, measured, digest) {
  const { workload, contestant, perSecond, least, most, cpuMs, databaseCpuMs, p50, p95, failed, load } =
    result;
  const over = ['attest-neo4j', 'neo4j-graphql', 'hand-written'].includes(contestant)
    ? 'attest-neo4j'
    : 'attest-memory';
  const ratio = contestant === over ? null : ratioOf(measured, workload, over, contestant);
  const cells = [
    workload,
    contestant,
    `${rounded(perSecond)} [${rounded(least)} to ${rounded(most)}]${failed > 0 ? `, ${failed} failed` : ''}`,
    ...[cpuMs, databaseCpuMs, p50, p95].map((figure) => (figure > 0 ? rounded(figure) : '')),
    ratio ? `${rounded(ratio.requests, 2)}, ${rounded(ratio.cpu, 2)}` : '',
    rounded(load, 2),
    digest,
  ];
  return `| ${cells.join(' | ')} |`;
}

/** @param {Measured['results'][number]} result */
function profileRow({ workload, contestant, profile }) {
  if (!profile) return [];
  const shares = profile.map(([room, share]) => `${room} ${Math.round(100 * share)} %`);
  return [`| ${workload} | ${contestant} | ${shares.join(', ')} |`];
}

/** @param {Measured} measured */
function onceRows({ starts, read, loads, paths, engine, stall, again }) {
  const seconds = (/** @type {number | undefined} */ ms) => (ms === undefined ? '' : rounded(ms / 1e3));
  const row = (
    /** @type {string} */ what,
    /** @type {(number | undefined)[]} */ [wall, cpu, database, peak],
  ) =>
    `| ${what} | ${seconds(wall)} | ${seconds(cpu)} | ${seconds(database)} | ${peak === undefined ? '' : rounded(peak / 1e9)} |`;
  const note = (/** @type {string} */ text) => `| ${text} | | | | |`;
  return [
    ...(starts
      ? [
          row('the seed, start to ready', [starts.serve.wallMs, starts.serve.cpuMs]),
          row('`attest connect` on the seed', [starts.connect.wallMs, starts.connect.cpuMs]),
          row('`node -e 0`', [starts.node.wallMs, starts.node.cpuMs]),
        ]
      : []),
    ...(read
      ? [
          row('read into memory, the first time', [
            read.first.readyMs,
            read.first.cpuMs,
            undefined,
            read.first.peakBytes,
          ]),
          row('read into memory, again', [
            read.again.readyMs,
            read.again.cpuMs,
            undefined,
            read.again.peakBytes,
          ]),
        ]
      : []),
    ...(loads
      ? [
          row('load into Neo4j', [
            loads.attest.wallMs,
            loads.attest.cpuMs,
            loads.attest.databaseCpuMs,
            loads.attest.peakBytes,
          ]),
          row('load into Neo4j, nothing changed', [
            loads.unchanged.wallMs,
            loads.unchanged.cpuMs,
            loads.unchanged.databaseCpuMs,
            loads.unchanged.peakBytes,
          ]),
          row('the plainest loader of the same graph', [
            loads.plain.wallMs,
            loads.plain.cpuMs,
            loads.plain.databaseCpuMs,
            loads.plain.peakBytes,
          ]),
        ]
      : []),
    ...(paths
      ? [
          note(
            `connection, one client: Attest p50 ${rounded(paths.attest.p50)} p95 ${rounded(paths.attest.p95)} ms; native allShortestPaths p50 ${rounded(paths.native.p50)} p95 ${rounded(paths.native.p95)} ms; ${paths.pairs} pairs, equal lengths`,
          ),
        ]
      : []),
    ...(engine
      ? [
          note(
            `connection in the engine, in memory: p50 ${rounded(engine.p50)} p95 ${rounded(engine.p95)} max ${rounded(engine.max)} ms of processor time; ${engine.pairs} pairs`,
          ),
        ]
      : []),
    ...(stall
      ? [
          note(
            `event loop under mixed load: p50 ${rounded(stall.p50)} p99 ${rounded(stall.p99)} max ${rounded(stall.max)} ms late; ${rounded(stall.perSecond)} requests/s`,
          ),
        ]
      : []),
    ...(again
      ? [
          note(
            `a question of three levels: ${rounded(again.first)} ms of processor time; from the cache ${rounded(again.cached)} ms; not modified ${rounded(again.notModified)} ms`,
          ),
        ]
      : []),
  ];
}
