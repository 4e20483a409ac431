import { ENTITY_KINDS, type EntityKind } from '../domain/entity-kind.js';
import type { StoreError } from '../domain/errors.js';
import type { DatasetSummary } from '../store/graph-store.js';
import { START_PAGE_STYLE } from './start-page-style.js';

const LINKS = [
  ['/playground', 'Playground', 'Ask in GraphQL, with example questions to start from.'],
  ['/schema.graphql', 'Schema', 'Every question that can be asked, and what each answer means.'],
  ['/health/ready', 'Health', 'Whether questions can be answered now, and from which revision.'],
] as const;

/** What one of a kind is called, and several. */
const KINDS: Readonly<Record<EntityKind, readonly [one: string, many: string]>> = {
  Person: ['person', 'people'],
  Group: ['group', 'groups'],
  Organization: ['organisation', 'organisations'],
  Place: ['place', 'places'],
  Event: ['event', 'events'],
  Work: ['work', 'works'],
  Topic: ['topic', 'topics'],
};

const COUNT = new Intl.NumberFormat('en');

/** The page at `/`: what this is, what is loaded (or why nothing is), and where to go. Needs no script. */
export function startPage(loaded: DatasetSummary | StoreError, storeName: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Attest</title>
<link rel="icon" href="/playground/icon.svg">
<style>${START_PAGE_STYLE}</style>
</head>
<body>
<main>
<header><img src="/playground/icon.svg" alt=""><h1>Attest</h1></header>
<p class="lead">A knowledge graph of people, organisations, places, events, works and topics, in which every relationship carries its source.</p>
<ul class="links">
${LINKS.map(([href, name, what]) => `<li><a href="${href}"><strong>${name}</strong><span>${what}</span></a></li>`).join('\n')}
</ul>
${loaded instanceof Error ? trouble(loaded) : contents(loaded, storeName)}
<section>
<h2>From your own code</h2>
<p class="soft">Send GraphQL to <code>POST /graphql</code> as JSON:</p>
<pre><code>{"query": "{ advocacies { edges { node { phrase } } } }"}</code></pre>
</section>
</main>
</body>
</html>
`;
}

function contents({ title, description, revision, ...counts }: DatasetSummary, storeName: string): string {
  const rows = [
    tile(sum(counts.relationships), ['relationship', 'relationships']),
    tile(counts.evidence, ['piece of evidence', 'pieces of evidence']),
    tile(counts.sources, ['source cited', 'sources cited']),
    ...ENTITY_KINDS.map((kind) => tile(counts.entities[kind] ?? 0, KINDS[kind])),
  ];
  return `<section>
<h2>${escapeHtml(title)}</h2>
${description === null ? '' : `<p class="soft">${escapeHtml(description)}</p>`}
<dl>
${rows.join('\n')}
</dl>
<p class="soft where">Store <code>${escapeHtml(storeName)}</code>, revision <code>${escapeHtml(revision)}</code></p>
</section>`;
}

function tile(count: number, [one, many]: readonly [string, string]): string {
  return `<div><dt>${count === 1 ? one : many}</dt><dd>${COUNT.format(count)}</dd></div>`;
}

function trouble({ message }: StoreError): string {
  return `<section class="trouble"><h2>Not ready to answer</h2><p>${escapeHtml(message)}</p></section>`;
}

function sum(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
