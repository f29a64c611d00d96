import type { PackageInfo } from '../discover/discovery';
import type { FileSurroundings } from '../link/entry-points';
import type { Program } from '../link/program';
import type { FileFacts } from '../model/facts';
import { dependencyCheck } from './relevance';
import { isReadFailure } from '../ports';
import { factsOf, type Memory } from './memory';

type Known = NonNullable<Memory['discovery']>;

/** The files that can communicate, with the rest extracted only when something looks into it. */
export function createProgram(memory: Memory, known: Known, members: readonly string[]): Program & { readonly surroundings: (file: string) => FileSurroundings } {
  const { discovery, resolve } = known;
  const analysed = new Map(discovery.files.map((file) => [file.path, file]));
  const packages = new Map(discovery.packages.map((info) => [info.root, info]));
  const json = new Map<string, unknown>();
  const jsonFiles = new Set(discovery.json);
  const dependsOn = dependencyCheck(discovery);
  const services = new Map(discovery.services.map((service) => [service.id, service]));
  return {
    files: new Map(members.flatMap((path): (readonly [string, FileFacts])[] => {
      const facts = factsOf(memory, path);
      return facts === undefined ? [] : [[path, facts]];
    })),
    find: (path) => (analysed.has(path) ? factsOf(memory, path) : undefined),
    resolve,
    json: (path) => {
      if (!jsonFiles.has(path)) return undefined;
      if (!json.has(path)) json.set(path, readJson(memory, path));
      return { value: json.get(path) };
    },
    serviceOf: (path) => analysed.get(path)?.service,
    surroundings: (path) => {
      const file = analysed.get(path);
      const info = file?.package === undefined ? undefined : packages.get(file.package);
      const service = file?.service === undefined ? undefined : services.get(file.service);
      return { root: service?.root ?? file?.package ?? '', isPublished: info?.published === true, dependsOn: (name) => dependsOn(path, name), isCli: isCli(path, info) };
    },
  };
}

/** Whether a file is run from the command line, by its folder or as a `bin` of its package. */
function isCli(path: string, info: PackageInfo | undefined): boolean {
  if (/(^|\/)(scripts?|bin|cli|tools?)\//.test(path)) return true;
  if (info === undefined) return false;
  const inner = info.root === '' ? path : path.slice(info.root.length + 1);
  return info.bin.some((bin) => bin.replace(/^\.\//, '') === inner);
}

function readJson(memory: Memory, path: string): unknown {
  const bytes = memory.port.readFile(path);
  if (isReadFailure(bytes)) return undefined;
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as unknown;
  } catch (error) {
    // JSON with comments or broken JSON is not known data; whoever imports it sees an unknown value.
    return error instanceof SyntaxError ? undefined : raise(error);
  }
}

function raise(error: unknown): never {
  throw error;
}
