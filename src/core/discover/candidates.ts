import { byCodeUnit } from '../model/by-code-unit';
import type { Deployment, DeploymentUnit } from './deployment';
import type { PackageInfo } from './discovery';
import { functionCode } from './function-code';
import { folderOf, isWithin, joinPath, nameOf, nearest, pathBelow } from './paths';
import { readJsonObject, readText, stringIn } from './read-text';
import { isOnlyImported } from './service-kind';
import { runsScript, startedPackages } from './started-packages';
import type { Candidate, ServiceSources } from './services';
import { DEPLOYMENT_FOLDER } from './unit-root';

const APPLICATION_FOLDER = /^(?:apps|services|microservices)$/;
/** A line of a Dockerfile that runs or serves scripts. */
export const RUNS_SCRIPT = /^\s*(?:FROM|RUN|CMD|ENTRYPOINT)\b.*\b(?:node|bun|deno|nginx|httpd|caddy|npm|pnpm|yarn)\b/im;

/** Every folder that may be a service and owns production files. */
export function findCandidates(sources: ServiceSources): readonly Candidate[] {
  const { reading, files, production, packages, deployment, config } = sources;
  const infos = new Map(packages.map((info) => [info.root, info]));
  const projects = new Map(files.filter((path) => nameOf(path) === 'project.json').map((path) => [folderOf(path), readJsonObject(reading, path)]));
  const configured = new Map(Object.entries(config.services).map(([name, service]) => [trimSlashes(service.root), name]));
  const applications = applicationFolders(production, packages);
  const code = functionCode(reading, files, packages);
  const whole = packages.filter(isMoreThanMarker);
  const deployed = new Set([
    ...deployedFolders(deployment, files).filter((folder) => (infos.has(folder) || projects.has(folder) || isOwnImage(sources, folder)) && !isImageOfLibrary(sources, infos.get(folder))),
    ...configured.keys(), ...applications, ...platformFolders(sources), ...packagesInStacks(sources), ...packagesOfFunctions(sources), ...code.own.keys(),
    ...startedPackages(reading, deployment.dockerfiles, whole),
  ]);
  const roots = new Set([...whole.map((info) => info.root), ...projects.keys(), ...deployed].filter((root) => !code.parts.has(root) || configured.has(root)));
  const isCovered = production.every((path) => [...roots].some((root) => isWithin(path, root)));
  if (!isCovered || roots.size === 0) roots.add('');
  const candidates = [...roots].sort(byCodeUnit).map((root) => {
    const info = infos.get(root);
    const project = projects.get(root);
    const projectName = project === undefined ? undefined : stringIn(project, 'name');
    const name = configured.get(root) ?? projectName ?? code.own.get(root) ?? info?.name ?? (nameOf(root) || 'app');
    return { root, name, info, project, isDeployed: deployed.has(root) || project?.['projectType'] === 'application' };
  });
  return withSources(candidates, production);
}

/** A package.json that only says how the files below it are to be read (`"type": "commonjs"`) belongs to the package around it. */
function isMoreThanMarker({ root, name, bin, scripts, dependencies }: PackageInfo): boolean {
  return root === '' || name !== undefined || bin.length > 0 || dependencies.length > 0 || Object.keys(scripts).length > 0;
}

function deployedFolders({ dockerfiles, units }: Deployment, files: readonly string[]): readonly string[] {
  const present = new Set(files);
  const built = units.filter(({ dockerfile }) => dockerfile === undefined || present.has(dockerfile));
  return [...dockerfiles.map(folderOf), ...built.flatMap(contextsOf)];
}

/** What the settings of an application of Azure Functions always say, and those of other hosts do not. */
const FUNCTION_APP = /"version"\s*:\s*"[2-4]\.\d+"/;

/** Types of what starts functions, which code has that runs in them and a stack alone has not. */
const HANDLES_EVENTS = /\bfrom\s*['"]aws-lambda['"]/;

/**
 * Folders that a platform deploys: a Procfile, a Serverless Framework file, the settings of Trigger.dev, a SAM template, an application of Azure Functions below the root, of Wasp, or one
 * of the AWS CDK with the code of its functions says so.
 */
function platformFolders({ files, reading, production, scripted }: ServiceSources): readonly string[] {
  const present = new Set(files);
  const says = (path: string): boolean => {
    const name = nameOf(path);
    if (name === 'cdk.json') return production.some((source) => isWithin(source, folderOf(path)) && HANDLES_EVENTS.test(readText(reading, source) ?? ''));
    if (name === 'host.json') return !present.has(joinPath(folderOf(path), 'function.json') ?? '') && FUNCTION_APP.test(readText(reading, path) ?? '');
    return /^(?:Procfile|serverless\.ya?ml|main\.wasp(?:\.ts)?|trigger\.config\.[cm]?[jt]s)$/.test(name) || (/^template\.ya?ml$/.test(name) && /AWS::Serverless/.test(readText(reading, path) ?? ''));
  };
  return [...files.filter(says).map(folderOf), ...scripted].filter((folder) => folder !== '' && production.some((path) => isWithin(path, folder)));
}

/** Packages below the root whose modules are functions of a stack. */
function packagesInStacks({ stacks, packages }: ServiceSources): readonly string[] {
  const roots = new Map(packages.map((info) => [info.root, info.root]));
  return stacks.flatMap(({ module }) => nearest(roots, module) ?? []).filter((root) => root !== '');
}

/** What code of functions of AWS Lambda depends on, at least for its types. */
const FUNCTION_LIBRARY = /^(?:aws-lambda$|@types\/aws-lambda$|@aws-lambda-powertools\/|@middy\/|@sentry\/(?:aws-)?serverless$)/;
const EXPORTS_HANDLER = /^export (?:const|(?:async )?function) handler\b/m;

/** Packages below the root that hold functions for AWS Lambda and that nobody imports: something outside of the workspace, or a script, deploys them. */
function packagesOfFunctions({ packages, production, reading }: ServiceSources): readonly string[] {
  const roots = new Map(packages.map((info) => [info.root, info.root]));
  const imported = new Set(packages.flatMap(({ dependencies }) => dependencies));
  const holdsFunction = (root: string): boolean => production.some((path) => {
    const text = nearest(roots, path) === root ? readText(reading, path) ?? '' : '';
    return HANDLES_EVENTS.test(text) && EXPORTS_HANDLER.test(text);
  });
  return packages.flatMap(({ root, name, published, dependencies }) => {
    const isLeaf = root !== '' && !published && (name === undefined || !imported.has(name));
    return isLeaf && dependencies.some((dependency) => FUNCTION_LIBRARY.test(dependency)) && holdsFunction(root) ? [root] : [];
  });
}

/** Folders whose images are built from them; the context of a Dockerfile elsewhere says nothing about its own folder. */
function contextsOf({ context, dockerfile }: DeploymentUnit): readonly string[] {
  if (context === undefined) return [];
  return dockerfile === undefined ? [context] : [folderOf(dockerfile)];
}

/** A release of something, such as an image that patches one; what is deployed has a name. */
const VERSION = /^v?\d+(?:\.\d+)+(?:[-+][\w.]+)?$/;

/** Scripts that fill or change a database. */
const PREPARES_DATA = /(?:^|\/)(?:seeds?|seeders?|migrations?)(?:[./-]|$)/;

/** Whether a folder without package.json has a Dockerfile that runs or serves its scripts, unlike that of a database. */
function isOwnImage({ reading, production, deployment }: ServiceSources, folder: string): boolean {
  if (DEPLOYMENT_FOLDER.test(nameOf(folder)) || VERSION.test(nameOf(folder))) return false;
  if (!production.some((path) => isWithin(path, folder) && !PREPARES_DATA.test(pathBelow(folder, path)))) return false;
  const dockerfiles = deployment.dockerfiles.filter((path) => folderOf(path) === folder);
  return dockerfiles.some((path) => RUNS_SCRIPT.test(readText(reading, path) ?? ''));
}

/** Whether an image is built beside a package that others import and that it does not start: one that migrates the database which the package is for. */
function isImageOfLibrary({ reading, packages, deployment }: ServiceSources, info: PackageInfo | undefined): boolean {
  if (info === undefined || info.root === '' || !isOnlyImported(info, packages)) return false;
  return !deployment.dockerfiles.some((path) => folderOf(path) === info.root && runsScript(readText(reading, path) ?? ''));
}

/** `apps/x` and `services/x` of a workspace whose parts have no package.json of their own. */
function applicationFolders(production: readonly string[], packages: readonly PackageInfo[]): readonly string[] {
  const workspaces = packages.filter((info) => info.workspaceRoot).map((info) => info.root);
  const folders = workspaces.flatMap((root) => production.filter((path) => isWithin(path, root)).flatMap((path) => {
    const [group, name, file] = pathBelow(root, path).split('/');
    const isApplication = group !== undefined && name !== undefined && file !== undefined && APPLICATION_FOLDER.test(group);
    return isApplication ? [root === '' ? `${group}/${name}` : `${root}/${group}/${name}`] : [];
  }));
  return [...new Set(folders)];
}

/** Keeps the candidates that own production files; a nested one takes its files from the one around it. */
function withSources(candidates: readonly Candidate[], production: readonly string[]): readonly Candidate[] {
  const byRoot = new Map(candidates.map((candidate) => [candidate.root, candidate.root]));
  const owners = new Set(production.map((path) => nearest(byRoot, path)));
  return candidates.filter((candidate) => owners.has(candidate.root));
}

/** A folder as users may write it (`./apps/orders/`, `.`) as the path that it is here. */
export function trimSlashes(path: string): string {
  return path.replace(/^(?:\.?\/)+|^\.$|\/+$/g, '');
}
