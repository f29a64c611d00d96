import { folderOf, joinPath, withoutExtension } from '../discover/paths';
import type { FileFacts } from '../model/facts';
import type { Program } from './program';
import { CODE_FOLDER } from './code-place';
import type { TextPart } from './values';

/** A loader of more says nothing of any of them. */
const MOST_MODULES = 64;
const ANY = '*';

/** The modules that a specifier with holes may mean, as bundlers take it: `require(`./routes/${name}`)` is any file of that folder. */
export function modulesMeant({ files, isMember, find }: Program, importer: string, specifier: readonly TextPart[]): readonly FileFacts[] {
  const pattern = pathPattern(importer, specifier);
  if (pattern === undefined) return [];
  const paths = [...files.keys()].filter((path) => path !== importer && pattern.test(path) && isMember(path)).sort();
  return paths.length > MOST_MODULES ? [] : paths.flatMap((path) => find(path) ?? []);
}

/** What paths of modules look like where a hole is one segment or a part of one; `undefined` for what does not begin at the file itself. */
function pathPattern(importer: string, specifier: readonly TextPart[]): RegExp | undefined {
  const written = specifier.map((part, index) => ('known' in part ? part.known : index === 0 && part.hole === CODE_FOLDER ? '.' : ANY)).join('').replace(/^file:\/\//, '');
  const path = /^\.\.?\//.test(written) && written.includes(ANY) ? joinPath(folderOf(importer), written) : undefined;
  if (path === undefined) return undefined;
  const escaped = withoutExtension(path).replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll(ANY, '[^/]+');
  return new RegExp(`^${escaped}(?:/index)?(?<!\\.d)(?:\\.[cm]?[jt]sx?)?$`);
}
