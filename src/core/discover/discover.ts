import picomatch from 'picomatch/posix';
import type { Config } from '../config/config';
import { byCodeUnit } from '../model/by-code-unit';
import { finished } from '../model/in-steps';
import type { FileSystemPort } from '../ports';
import { readBrokerDefinitions } from './broker-definitions';
import { classifyFiles, isSourcePath } from './classify';
import { readCloudFunctions } from './cloud-functions';
import { readDatabases } from './databases';
import { readDeployment } from './deployment';
import type { Discovery, NamedFunction, PackageInfo, SourceFile } from './discovery';
import { readEnvironment } from './environment';
import { readFronts } from './fronts';
import { readGateways } from './gateways';
import { nearest } from './paths';
import { readPackages } from './packages';
import { readProtos } from './protos';
import type { Reading, Recall } from './read-text';
import { createModuleResolver } from './resolve-module';
import { findServices } from './services';
import { readStacks } from './stacks';
import { missingSubmodules, NOT_CHECKED_OUT, withMissing } from './submodules';
import { readTsConfigs } from './tsconfig';
import { walkSteps } from './walk';
import { readWorkerBindings } from './worker-bindings';

/** Lists what a root holds: files with their class, packages, services, and the environment they are given. */
export function discover(port: FileSystemPort, config: Config, recall?: Recall): Discovery {
  return finished(discoverySteps(port, config, recall));
}

/** As `discover`, with pauses. */
export function* discoverySteps(port: FileSystemPort, config: Config, recall?: Recall): Generator<undefined, Discovery> {
  const { files, skipped } = yield* walkSteps(port);
  yield;
  const unusable = new Map<string, string>();
  const reading: Reading = {
    readDirectory: (path) => port.readDirectory(path), readFile: (path) => port.readFile(path), skip: (file, reason) => unusable.set(file, reason), ...(recall === undefined ? {} : { recall }),
  };
  const { isIncluded, isExcluded } = globFilters(config);
  const candidates = files.filter((path) => isSourcePath(path));
  const data = files.filter((path) => /\.(?:json|ya?ml)$/.test(path));
  const sources = candidates.filter((path) => isIncluded(path) && !isExcluded(path));
  const classes = classifyFiles(sources);
  const tsconfigs = readTsConfigs(reading, files);
  yield;
  const packages = readPackages(reading, files, tsconfigs);
  yield;
  const production = sources.filter((path) => classes.get(path) === 'production');
  const deployment = readDeployment(reading, files);
  yield;
  const stacks = readStacks(reading, files, production, packages);
  yield;
  const cloud = readCloudFunctions(reading, files, () => createModuleResolver({ files: candidates.map((path) => ({ path })), data, packages, tsconfigs: [...tsconfigs.values()] }));
  yield;
  const missing = missingSubmodules(port, reading, files);
  const services = withMissing(findServices({ reading, files, production, packages, deployment, stacks: stacks.functions, scripted: cloud.folders, config }), missing);
  yield;
  const environment = readEnvironment(reading, files, deployment, services);
  yield;
  const rpcServices = readProtos(reading, files);
  const cloudFunctions = [...cloud.functions, ...stacks.functions.flatMap(({ starts, module, exported, limit }) => starts.map((start) => ({ ...start, module, exported, ...(limit === undefined ? {} : { limit }) })))];
  const databases = readDatabases(reading, files, packages);
  const fronts = readFronts(reading, files);
  const workerBindings = readWorkerBindings(reading, files);
  yield;
  const gateways = readGateways(reading, files, deployment, services);
  const serviceIds = new Map(services.map((service) => [service.root, service.id]));
  yield;
  return {
    files: toSourceFiles(sources, classes, packages, serviceIds),
    excluded: candidates.filter(isExcluded),
    data,
    packages,
    tsconfigs: [...tsconfigs.values()],
    services,
    skipped: [...skipped, ...missing.map((file) => ({ file, reason: NOT_CHECKED_OUT })), ...[...unusable].map(([file, reason]) => ({ file, reason }))].sort((left, right) => byCodeUnit(left.file, right.file)),
    environment,
    rpcServices,
    cloudFunctions,
    givenNames: cloud.given,
    namedFunctions: cloud.named.flatMap(({ pieces, module }) => ofService(nearest(serviceIds, module), pieces)),
    deploymentScripts: cloud.files,
    stackFiles: stacks.files,
    stackPlaces: stacks.functions.map(({ file, id, module, exported }) => ({ file, id, module, exported })),
    databases,
    fronts,
    workerBindings,
    definedBindings: readBrokerDefinitions(reading, files),
    gateways,
  };
}

function ofService(service: string | undefined, pieces: readonly string[]): readonly NamedFunction[] {
  return service === undefined ? [] : [{ pieces, service }];
}

function toSourceFiles(
  sources: readonly string[], classes: ReturnType<typeof classifyFiles>, packages: readonly PackageInfo[], serviceIds: ReadonlyMap<string, string>,
): readonly SourceFile[] {
  const packageRoots = new Map(packages.map((info) => [info.root, info.root]));
  return sources.map((path) => ({
    path, class: classes.get(path) ?? 'production', package: nearest(packageRoots, path), service: nearest(serviceIds, path),
  }));
}

function globFilters({ include, exclude }: Config): Readonly<Record<'isIncluded' | 'isExcluded', (path: string) => boolean>> {
  return {
    isIncluded: include.length === 0 ? () => true : picomatch([...include], { dot: true }),
    isExcluded: exclude.length === 0 ? () => false : picomatch([...exclude], { dot: true }),
  };
}
