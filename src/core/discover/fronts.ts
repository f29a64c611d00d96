import type { Discovery } from './discovery';
import { folderOf, nameOf } from './paths';
import { readText, type Reading } from './read-text';

/** The router of Heroku and of what copies it, in front of the web process that a Procfile names. */
export function readFronts(reading: Reading, files: readonly string[]): Discovery['fronts'] {
  const started = files.filter((path) => nameOf(path) === 'Procfile' && /^web:/m.test(readText(reading, path) ?? ''));
  return started.map((path) => ({ root: folderOf(path), front: { milliseconds: 30_000, by: 'the router of Heroku' } }));
}
