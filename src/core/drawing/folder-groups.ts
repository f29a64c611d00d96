import { groupBy } from '../model/group-by';
import type { FoldedNode, Group } from './map-folding';

/** A folder with several services below it. */
interface Folder { readonly path: string; readonly services: readonly Placed[] }
interface Placed { readonly id: string; readonly folder: string }
type Part = Folder | Placed;

/** A folder that holds more of the services than this says nothing about them. */
const MOST_IN_FOLDER = 0.7;

/** Whether a drawing is readable in which a node of its own, or that of a folder, stands for each service. */
type IsReadable = (representatives: ReadonlyMap<string, string>) => boolean;

/**
 * Services by the folders they lie in, at whatever depth: small folders are opened while the drawing stays readable, the others are one node each.
 * What somebody opened shows what is directly inside of it, and closes nothing else.
 */
export function byFolders(nodes: readonly FoldedNode[], isReadable: IsReadable, expanded: ReadonlySet<string>): ReadonlyMap<string, Group> {
  const services = nodes.flatMap(({ id, kind, folder = '' }): readonly Placed[] => (kind !== 'service' || folder === '' ? [] : [{ id, folder }]));
  const folders = openExpanded(openSmallest(openTelling(partsOf({ path: '', services })), isReadable), expanded).filter(isFolder);
  return new Map(folders.flatMap((folder) => folder.services.map(({ id }) => [id, groupOf(folder)] as const)));
}

export function groupOf({ path }: Pick<Folder, 'path'>): Group {
  return { id: `group:folder/${path}`, kind: 'service', name: path.slice(path.lastIndexOf('/') + 1), caption: '{count}', group: 'same-folder', folder: path };
}

/** What stands directly in a folder; folders on the way to one thing only are left out. */
function partsOf({ path, services }: Folder): readonly Part[] {
  const start = path === '' ? 0 : path.length + 1;
  const nextOf = ({ folder }: Placed): string => {
    const end = folder.indexOf('/', start);
    return end < 0 ? folder : folder.slice(0, end);
  };
  const own = services.filter(({ folder }) => folder === path);
  const below = groupBy(services.filter(({ folder }) => folder !== path), nextOf);
  return [...own, ...[...below].map(([next, inside]) => toPart({ path: next, services: inside }))];
}

function toPart(folder: Folder): Part {
  const [first] = folder.services;
  if (first !== undefined && folder.services.length === 1) return first;
  const [only, ...others] = partsOf(folder);
  return only === undefined || others.length > 0 ? folder : only;
}

/** Nearly all in one folder is as good as no folder. */
function openTelling(parts: readonly Part[]): readonly Part[] {
  const all = countServices(parts);
  const isTelling = (part: Part): boolean => !isFolder(part) || part.services.length <= all * MOST_IN_FOLDER;
  let current = parts;
  while (!current.every(isTelling)) current = open(current, (folder) => !isTelling(folder));
  return current;
}

/** Folders of one size are opened together or not at all. */
function openSmallest(parts: readonly Part[], isReadable: IsReadable): readonly Part[] {
  const sizes = parts.filter(isFolder).map((folder) => partsOf(folder).length);
  const smallest = Math.min(...sizes);
  const next = open(parts, (folder) => partsOf(folder).length === smallest);
  return sizes.length === 0 || !isReadable(representativesIn(next)) ? parts : openSmallest(next, isReadable);
}

function representativesIn(parts: readonly Part[]): ReadonlyMap<string, string> {
  return new Map(parts.flatMap((part) => (isFolder(part) ? part.services.map(({ id }) => [id, groupOf(part).id] as const) : [[part.id, part.id] as const])));
}

function openExpanded(parts: readonly Part[], expanded: ReadonlySet<string>): readonly Part[] {
  const isOpened = (folder: Folder): boolean => expanded.has(groupOf(folder).id);
  return parts.some((part) => isFolder(part) && isOpened(part)) ? openExpanded(open(parts, isOpened), expanded) : parts;
}

function open(parts: readonly Part[], isMeant: (folder: Folder) => boolean): readonly Part[] {
  return parts.flatMap((part) => (isFolder(part) && isMeant(part) ? partsOf(part) : [part]));
}

function isFolder(part: Part): part is Folder {
  return 'services' in part;
}

function countServices(parts: readonly Part[]): number {
  return parts.reduce((count, part) => count + (isFolder(part) ? part.services.length : 1), 0);
}
