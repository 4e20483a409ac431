/** The direction of imports (cli, http → api → answers → store (port) → domain), one rule a line of the design. */
const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

module.exports = {
  forbidden: [
    forbid('no-cycles', 'A cycle has no first file to read.', {}, { circular: true }),
    forbid(
      'domain-imports-nothing-of-ours',
      'domain/ is pure.',
      { path: '^src/domain/' },
      { path: '^src/(?!domain/)' },
    ),
    forbid(
      'names-know-domain-only',
      'names/ is pure: a name parsed, folded, ranked, matched.',
      { path: '^src/names/' },
      { path: '^src/(?!domain/|names/)' },
    ),
    forbid(
      'matching-knows-names-and-domain',
      'matching/ is pure: whether two records are one.',
      { path: '^src/matching/' },
      { path: '^src/(?!domain/|names/|matching/)' },
    ),
    forbid(
      'text-knows-domain-only',
      'text/ is pure: all that is said in words, for answers, terminal and page alike.',
      { path: '^src/text/' },
      { path: '^src/(?!domain/|text/)' },
    ),
    forbid(
      'store-knows-domain-only',
      'A store is used by answers and api, never the reverse.',
      { path: '^src/store/' },
      { path: '^src/(?!domain/|names/|store/)' },
    ),
    forbid(
      'dataset-knows-domain-only',
      'The loader of files knows no store.',
      { path: '^src/dataset/' },
      { path: '^src/(?!domain/|names/|dataset/)' },
    ),
    forbid(
      'exchange-knows-records-only',
      'Other people’s formats over the records of a dataset and the port: no store itself, no service, no settings.',
      { path: '^src/exchange/' },
      { path: '^src/(?!domain/|names/|matching/|text/|web/|dataset/|exchange/|store/graph-store)' },
    ),
    forbid(
      'answers-know-the-port',
      'answers/ are functions over the port.',
      { path: '^src/answers/' },
      { path: '^src/(?!domain/|names/|matching/|text/|answers/|store/graph-store)' },
    ),
    forbid(
      'reconciliation-knows-answers',
      'A protocol of others over answers/ and the port; it knows no HTTP.',
      { path: '^src/reconciliation/' },
      {
        path: '^src/(?!domain/|matching/|text/|answers/|reconciliation/|store/graph-store|api/bounds/limits)',
      },
    ),
    forbid(
      'api-picks-no-store',
      'Only open-store.ts picks a store.',
      { path: '^src/api/' },
      { path: '^src/(store/(memory|neo4j)/|http/|cli/|dataset/|open-store|settings)' },
    ),
    forbid(
      'http-picks-no-store',
      'Only open-store.ts picks a store.',
      { path: '^src/http/' },
      { path: '^src/(store/(memory|neo4j)/|cli/|dataset/|open-store|settings)' },
    ),
    forbid(
      'open-store-makes-the-stores',
      'One factory, for the service, the commands and the library.',
      { path: '^src/(?!open-store|store/)' },
      { path: '^src/store/(memory/memory-store|neo4j/neo4j-store)' },
    ),
    forbid(
      'only-the-neo4j-store-drives',
      'One place speaks Bolt.',
      { path: '^src/(?!store/neo4j/)' },
      { path: 'node_modules/neo4j-driver' },
    ),
    forbid(
      'memory-and-neo4j-are-strangers',
      'Each store is the other’s oracle.',
      { path: '^src/store/memory/' },
      { path: '^src/store/neo4j/' },
    ),
    forbid(
      'neo4j-and-memory-are-strangers',
      'Each store is the other’s oracle.',
      { path: '^src/store/neo4j/' },
      { path: '^src/store/memory/' },
    ),
    forbid(
      'browser-parts-use-no-node',
      'domain/, names/, matching/, text/, answers/, web/ and store/memory/ with what it uses also run in a browser.',
      {
        path: '^src/(domain|names|matching|text|answers|web|store/memory|store/ties|store/terms|store/work|store/graph-store)',
      },
      { dependencyTypes: ['core'] },
    ),
    forbid(
      'playground-knows-domain-only',
      'The page asks over HTTP, as any program does.',
      { path: '^src/playground/' },
      { path: '^src/(?!domain/|text/|web/|playground/)' },
    ),
    forbid(
      'the-explorer-speaks-graphql-only',
      'Its data comes by the same contract as any app’s; words and meanings come from text/ and domain/.',
      { path: '^src/explorer/' },
      { path: '^src/(?!explorer/|web/|text/|domain/)' },
    ),
    forbid(
      'no-orphans',
      'A file that nobody imports is dead.',
      { path: '^src/', orphan: true, pathNot: ['\\.d\\.ts$', '^src/(playground|explorer)/'] },
      {},
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
