import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

/* There is no engine to run these here; what must hold of them is read from the files. */

interface ComposeService {
  readonly environment: Readonly<Record<string, string>>;
  readonly ports?: readonly string[];
  readonly command?: readonly string[];
  readonly depends_on?: Readonly<Record<string, { condition: string }>>;
}

const compose: { services: Record<string, ComposeService> } = parse(
  readFileSync('docker-compose.yml', 'utf8'),
  {
    merge: true,
  },
);
const dockerfile = readFileSync('Dockerfile', 'utf8');

describe('docker compose up', () => {
  it('publishes its ports on loopback alone', () => {
    const ports = Object.values(compose.services).flatMap((service) => service.ports ?? []);
    expect(ports).toEqual(['127.0.0.1:7474:7474', '127.0.0.1:7687:7687', '127.0.0.1:4000:4000']);
  });

  it('starts with no password of ours', () => {
    const passwords = Object.values(compose.services).map(
      ({ environment }) => environment.NEO4J_AUTH ?? environment.NEO4J_PASSWORD,
    );
    expect(passwords).toHaveLength(3);
    for (const password of passwords) expect(password).toMatch(/^(neo4j\/)?\$\{NEO4J_PASSWORD:\?[^}]+\}$/);
  });

  it('seeds a healthy Neo4j, and serves once that is done', () => {
    const { seed, attest } = compose.services;
    expect(seed).toMatchObject({
      command: ['load', '--if-empty', '/app/seed'],
      depends_on: { neo4j: { condition: 'service_healthy' } },
    });
    expect(attest).toMatchObject({
      command: ['serve'],
      environment: { ATTEST_HOSTS: 'localhost,127.0.0.1', NEO4J_URI: 'bolt://neo4j:7687' },
      depends_on: { seed: { condition: 'service_completed_successfully' } },
    });
  });
});

describe('the image', () => {
  it('runs as a user without rights', () => {
    expect(dockerfile.match(/^USER .*/gm)).toEqual(['USER node']);
  });

  it('listens where a published port leads, and says whether it lives', () => {
    expect(dockerfile).toMatch(/^ENV HOST=0\.0\.0\.0$/m);
    expect(dockerfile).toMatch(/^HEALTHCHECK [\s\S]*\/health\/live/m);
  });

  it('is built from files that exist and are sent to the engine', () => {
    const sent: readonly string[] = readFileSync('.dockerignore', 'utf8').match(/(?<=^!).+/gm) ?? [];
    const taken = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, files = '']) =>
      files.split(' '),
    );
    expect(sent.filter((file) => !existsSync(file))).toEqual([]);
    const { scripts }: { scripts: Record<string, string> } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(sent).toEqual(expect.arrayContaining(scripts.build?.match(/scripts\/\S+/g) ?? ['a build script']));
    expect(taken.filter((file) => file !== '.' && !sent.includes(file))).toEqual([]);
  });
});
