import type { DatabaseSystem, Discovery, PackageInfo } from './discovery';
import { nearest } from './paths';
import { readText, type Reading } from './read-text';

/** Packages that speak to one database system, called as OpenTelemetry's `db.system.name` or, where the catalogue has another, as there. */
const DRIVERS: Readonly<Record<string, readonly string[]>> = {
  postgresql: ['pg', 'postgres', 'pg-promise', '@neondatabase/serverless', '@vercel/postgres', '@prisma/adapter-pg', '@mikro-orm/postgresql', '@electric-sql/pglite'],
  mysql: ['mysql', 'mysql2', 'mariadb', '@planetscale/database', '@tidbcloud/serverless', '@mikro-orm/mysql', '@mikro-orm/mariadb'],
  sqlite: ['sqlite3', 'better-sqlite3', '@libsql/client', 'sql.js', 'expo-sqlite', '@mikro-orm/sqlite', '@mikro-orm/better-sqlite', '@mikro-orm/libsql'],
  mongodb: ['mongodb', 'mongoose', '@mikro-orm/mongodb'],
  mssql: ['mssql', 'tedious', '@mikro-orm/mssql'],
  'oracle.db': ['oracledb'],
};
const SYSTEM_OF = new Map(Object.entries(DRIVERS).flatMap(([system, drivers]) => drivers.map((driver) => [driver, system] as const)));

/** How schemas of Prisma call what the catalogue calls otherwise. */
const PROVIDERS: Readonly<Record<string, string>> = { postgres: 'postgresql', sqlserver: 'mssql' };

/** The database systems that packages depend on a driver of, and those that their schemas of Prisma name. */
export function readDatabases(reading: Reading, files: readonly string[], packages: readonly PackageInfo[]): readonly DatabaseSystem[] {
  const roots = new Map(packages.map(({ root }) => [root, root]));
  const schemas = files.filter((path) => path.endsWith('.prisma')).flatMap((path): readonly DatabaseSystem[] => {
    const system = providerIn(readText(reading, path) ?? '');
    return system === undefined ? [] : [{ root: nearest(roots, path) ?? '', by: 'schema', system }];
  });
  const driven = packages.flatMap(({ root, dependencies }) => dependencies.flatMap((name): readonly DatabaseSystem[] => {
    const system = SYSTEM_OF.get(name);
    return system === undefined ? [] : [{ root, by: 'driver', system }];
  }));
  return [...driven, ...schemas];
}

/** What the datasource of a schema of Prisma is. */
export function providerIn(schema: string): string | undefined {
  const provider = /^\s*datasource\s+\w+\s*\{[^}]*?^\s*provider\s*=\s*"(\w+)"/m.exec(schema)?.[1];
  return provider === undefined ? undefined : PROVIDERS[provider] ?? provider;
}

/**
 * The system that a package speaks to as far as its own drivers or schemas say, else those of what it depends on, else those of all; `undefined` where they name
 * several. SQLite beside a server is what development and tests run on, and where no package has a driver, queries go through the mapper that has a schema.
 */
export function databaseOf({ databases, packages }: Pick<Discovery, 'databases' | 'packages'>, root: string, by: DatabaseSystem['by']): string | undefined {
  const ofKind = databases.filter((one) => one.by === by);
  const named = ofKind.length > 0 || by === 'schema' ? ofKind : databases;
  const used = new Set(packages.find((info) => info.root === root)?.dependencies);
  const roots = new Set(packages.flatMap((info) => (info.name !== undefined && used.has(info.name) ? [info.root] : [])));
  const levels = [named.filter((one) => one.root === root), named.filter((one) => roots.has(one.root)), named];
  const systems = new Set(levels.find((level) => level.length > 0)?.map(({ system }) => system));
  if (systems.size === 2) systems.delete('sqlite');
  return systems.size === 1 ? [...systems][0] : undefined;
}
