import type { WorkerBindings } from './worker-bindings';
import type { Dialect } from '../catalogue/library';
import type { ContextKind, Skipped } from '../model/communication-map';
import type { Gateway } from './gateways';

/** What a file is, as far as its path tells; only `production` is analysed by default. */
export type FileClass = 'production' | 'test' | 'migration' | 'story' | 'generated' | 'vendored' | 'build' | 'declaration';

export type ServiceKind = 'service' | 'web' | 'worker' | 'library' | 'app';

export interface SourceFile {
  readonly path: string;
  readonly class: FileClass;
  /** Root of the package the file belongs to (`''` is the root); `undefined` when no package.json stands above it. */
  readonly package: string | undefined;
  /** Id of the service or library the file belongs to; `undefined` for files beside them (root scripts). */
  readonly service: string | undefined;
}

/** Compiler options that decide what an import means. Paths are relative to the root. */
export interface TsConfig {
  readonly folder: string;
  readonly baseUrl?: string;
  /** Pattern (`@app/*`) → candidates (`libs/app/src/*`). */
  readonly paths: Readonly<Record<string, readonly string[]>>;
}

export interface PackageInfo {
  readonly root: string;
  readonly name?: string;
  readonly main?: string;
  readonly module?: string;
  readonly types?: string;
  /** `exports` and `imports` as written. */
  readonly exports?: unknown;
  readonly imports?: unknown;
  /** Names of all kinds of dependencies, those behind an alias by both. */
  readonly dependencies: readonly string[];
  /** Packages that elsewhere only tests use and that it needs to run; absent when there are none. */
  readonly ships?: readonly string[];
  /** Names under which it installs packages that are called otherwise (`"ai-v4": "npm:ai@4"`). */
  readonly aliases: Readonly<Record<string, string>>;
  readonly bin: readonly string[];
  readonly scripts: Readonly<Record<string, string>>;
  readonly private: boolean;
  /** Whether it lists other packages (npm, yarn or pnpm workspaces, Nx, Lerna, Turborepo, Nest monorepo). */
  readonly workspaceRoot: boolean;
  /** Whether it says that others import it (`exports`, `types`, `publishConfig`, `files` unless it is private). */
  readonly published: boolean;
  readonly tsconfig?: TsConfig;
}

export interface ServiceInfo {
  /** `service:ROOT`, and `service:.` for the root itself. */
  readonly id: string;
  readonly name: string;
  readonly root: string;
  readonly kind: ServiceKind;
  /** Other names others call it by: compose and Kubernetes names, `host:port`, package names. */
  readonly aliases: readonly string[];
  /** Written in another language: an end of links, nothing in it is read. */
  readonly isForeign?: true;
  /** A part of its code is not here: it may answer and listen to more than is known. */
  readonly isIncomplete?: true;
  /** A library that is published and that no service of the workspace uses: others deploy it. */
  readonly isProduct?: true;
}

/** A value that an environment variable has where the repository says so; secrets are left out. */
export interface EnvironmentDefault {
  readonly name: string;
  readonly value: string;
  readonly file: string;
  /** Id of the service it is given to; `undefined` when the file says none. */
  readonly service: string | undefined;
}

/** A gRPC service that a `.proto` file declares; the full name begins with the package. */
export interface RpcService { readonly name: string; readonly fullName: string }

/** A function that a cloud starts: an export of a module (its path without extension), as the files of its deployment say. */
export interface CloudFunction {
  readonly module: string;
  readonly exported: string;
  readonly kind: ContextKind;
  readonly name: string;
  readonly front?: Front;
  /** Milliseconds after which the cloud ends it. */
  readonly limit?: number;
  /** The channels whose messages start it. */
  readonly sources?: readonly EventSource[];
}

/** A channel that a deployment has start a function. */
export interface EventSource {
  readonly category: 'enqueue' | 'publish';
  /** As the libraries that send to it call their system. */
  readonly system: string;
  readonly name: string;
  /** The kind of event at a bus; `anyBus` where nobody can tell at which one. */
  readonly event?: string;
  readonly anyBus?: true;
  /** The deployment has topics or rules send to it. */
  readonly isFed?: true;
}

/** Where a stack in code describes a function, by the id of its construct, and the export of a module (without extension) that it is. */
export interface StackPlace { readonly file: string; readonly id: string; readonly module: string; readonly exported: string }

/** A function that code can start by its name: the pieces of that around what is said at the deployment, and the service it is of. */
export interface NamedFunction { readonly pieces: readonly string[]; readonly service: string }

/** The channels that variables of the functions in a module (without extension) name. */
export interface GivenNames { readonly module: string; readonly names: Readonly<Record<string, string>> }

/** What takes requests in front of a service, and after how many milliseconds it answers in its place. */
export interface Front { readonly milliseconds: number; readonly by: string }

/** A database system that a package with this root folder names, by a driver that it depends on or by a schema of Prisma. */
export interface DatabaseSystem { readonly root: string; readonly by: Dialect; readonly system: string }

/** What a queue receives besides what is sent to itself: the name, or the pattern, of what is sent to an exchange. */
export interface DefinedBinding { readonly queue: string; readonly from: string; readonly system: string }

export interface Discovery {
  readonly files: readonly SourceFile[];
  /** Source files that the configuration leaves out. */
  readonly excluded: readonly string[];
  /** JSON and YAML files, which source may import and libraries read settings from. */
  readonly data: readonly string[];
  readonly packages: readonly PackageInfo[];
  /** Every tsconfig.json (or jsconfig.json) with its `extends` applied, by folder. */
  readonly tsconfigs: readonly TsConfig[];
  readonly services: readonly ServiceInfo[];
  readonly skipped: readonly Skipped[];
  /** Best source first: deployment files, then .env files, then their examples. */
  readonly environment: readonly EnvironmentDefault[];
  readonly rpcServices: readonly RpcService[];
  readonly gateways: readonly Gateway[];
  readonly cloudFunctions: readonly CloudFunction[];
  readonly givenNames: readonly GivenNames[];
  readonly namedFunctions: readonly NamedFunction[];
  /** Source files that a configuration of a deployment is put together from. */
  readonly deploymentScripts: readonly string[];
  /** Source files that discovery itself reads, because they may say what is deployed. */
  readonly stackFiles: readonly string[];
  readonly stackPlaces: readonly StackPlace[];
  readonly databases: readonly DatabaseSystem[];
  readonly workerBindings: readonly WorkerBindings[];
  /** What the definitions of a broker bind to its queues. */
  readonly definedBindings: readonly DefinedBinding[];
  /** Folders whose requests all come through the same front. */
  readonly fronts: readonly { readonly root: string; readonly front: Front }[];
}

/** The services a map may draw: libraries only where there is nothing else, or where they are what the workspace is for. */
export function drawnServices(services: readonly ServiceInfo[]): readonly ServiceInfo[] {
  const deployed = services.filter((service) => service.kind !== 'library');
  return deployed.some((service) => service.isForeign !== true) ? services.filter((service) => service.kind !== 'library' || service.isProduct === true) : services;
}
