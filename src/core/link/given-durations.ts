import { functionAt } from '../model/entries';
import type { FunctionInFile } from './call-graph';
import { displayName } from './display-name';
import type { LinkedModel, LinkedSite } from './linked-model';
import { segmentsOf } from './served-paths';

/** How long functions and routes take, as `crosstalk.json` says. */
export type GivenDurations = Readonly<Record<string, number>>;

const SOURCE = 'as `crosstalk.json` says';

/** Lays the given time of routes and other targets over what their calls usually take. */
export function withDurations(model: LinkedModel, given: GivenDurations): LinkedModel {
  const entries = Object.entries(given).filter(([key]) => !key.includes('#'));
  return entries.length === 0 ? model : { ...model, sites: model.sites.map((linked) => withDuration(linked, entries.find(([key]) => isSiteMeant(linked, key))?.[1])) };
}

function withDuration(linked: LinkedSite, milliseconds: number | undefined): LinkedSite {
  if (milliseconds === undefined) return linked;
  const { site } = linked;
  const band = milliseconds > 10_000 ? 'long-running' : milliseconds > 1_000 ? 'slow' : 'instant';
  const range = [milliseconds, milliseconds] as const;
  return {
    ...linked, model: { ...linked.model, duration: { band, ms: range, source: SOURCE } },
    site: { ...site, duration: { band, range, evidence: [{ file: site.file, line: site.line, reason: SOURCE }] } },
  };
}

/** `POST /reports` is any request that ends so, `reports/monthly` the job or the topic of that name. */
export function isSiteMeant({ site }: LinkedSite, key: string): boolean {
  if (site.direction === 'in') return false;
  const [, method = '', path] = /^(?:([A-Z]+) )?(\/.*)$/.exec(key) ?? [];
  const targets = site.target.text.split(' | ');
  if (path === undefined) return targets.includes(key);
  const wanted = segmentsOf(path);
  return site.category === 'http' && (method === '' || method === site.operation) && targets.some((target) => endsWith(segmentsOf(target), wanted));
}

function endsWith(called: readonly string[], wanted: readonly string[]): boolean {
  const end = called.slice(-wanted.length);
  return end.length === wanted.length && end.every((segment, index) => segment === wanted[index] || segment === '*' || wanted[index] === '*');
}

/** The given time of a function: `src/reports.ts#build`, `src/reports.ts#Reports.build`. */
export function durationOfFunction(given: GivenDurations, target: FunctionInFile): number | undefined {
  return Object.entries(given).find(([key]) => isFunctionMeant(target, key))?.[1];
}

export function isFunctionMeant({ file, function: index }: FunctionInFile, key: string): boolean {
  const [path = '', name] = key.split('#');
  const fact = functionAt(file, index);
  return name !== undefined && fact !== undefined && (file.file === path || file.file.endsWith(`/${path}`)) && [fact.name, displayName(file, fact)].includes(name);
}
