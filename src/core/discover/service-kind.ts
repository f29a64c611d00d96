import type { PackageInfo, ServiceKind } from './discovery';
import { nameOf } from './paths';
import type { Candidate } from './services';

const LIBRARY_FOLDER = /(?:^|\/)(?:packages|libs|libraries|shared|modules|tooling|tools)\/(?:[^/]+\/)*[^/]+$/;
const APPLICATION_FOLDER = /(?:^|\/)(?:apps|services|microservices)\/[^/]+$/;
/** Folders that are called after the side or the team whose applications they group: `backend-services/orders`. */
const APPLICATION_GROUP = /(?:^|\/)[\w-]+[-_](?:apps|services|microservices)\/[^/]+$/;
const PROGRAM =
  /\b(?:node|nodemon|nest|next|nuxt|tsx|ts-node|ts-node-dev|tsnd|bun|deno|pm2|serverless|sls|remix|remix-serve|react-router|react-scripts|vue-cli-service|vite|webpack-dev-server|webpack serve|ng|astro|expo|electron|func|wrangler|medusa|fastify|strapi)\b/;
const NO_PROGRAM = /\b(?:storybook|tsdx|jest|vitest|rollup|tsup|tsc|typedoc)\b/;
const STORYBOOK = /\b(?:start-)?storybook\b/;
const OTHER_SCRIPT = /^(?:test|lint|build|format|prepare|pre|post|(?:ci|check|typecheck|validate|verify|gen|generate|codegen|docs?|release|publish|clean|seed|migrate|migration|bench|benchmark)(?:$|[:_-]))/;
const WEB = /^(?:next|nuxt|gatsby|astro|react-scripts|@angular\/core|@remix-run\/react|react-router|@react-router\/dev|vue|svelte|@sveltejs\/kit|preact|react-dom|solid-js)$/;
const SERVER = /^(?:express|fastify|koa|hono|@hapi\/hapi|@nestjs\/core|@grpc\/grpc-js|restify|polka|@trpc\/server|apollo-server)$/;
const QUEUE = /^(?:bull|bullmq|bee-queue|agenda|pg-boss|amqplib|amqp-connection-manager|rhea|kafkajs|node-rdkafka|nats|node-nats-streaming|mqtt|sqs-consumer|@temporalio\/worker|@dapr\/dapr)$/;
const WEB_FRAMEWORK = /^(?:next|nuxt|gatsby|astro|react-scripts|@angular\/core|@remix-run\/react|@react-router\/dev|@sveltejs\/kit)$/;
const WEB_EXECUTOR = /angular|@(?:nx|nrwl)\/(?:next|react|vue|web):|vite:build|browser-esbuild/;
const DEVICE = /^(?:expo|react-native|electron)$/;
const START = ['start', 'start:prod', 'serve'];
const STARTING = [...START, 'dev', 'start:dev'];
const STARTS_FILE = /^(?:\w+=\S+ )*(?:cross-env (?:\w+=\S+ )+)?(?:node|bun|deno run|tsx|ts-node|pm2 start|next start|nest start)\b/;
const WORKER = /(?:^|[-_/])(?:workers?|consumers?|processors?|cron|scheduler|jobs?)(?:$|[-_])/;

/** Frameworks and servers whose packages hold code for both sides. */
const BOTH_SIDES = /^(?:next|nuxt|gatsby|astro|electron|@remix-run\/.*|@react-router\/(?:dev|node|serve|express)|@sveltejs\/kit|@solidjs\/start|@tanstack\/(?:react|solid)-start|vike|nodemailer|@react-email\/.*)$/;

/** A front end that others only depend on so that it is built before them: nothing in it can be imported by its name. */
function isPageApplication(info: PackageInfo): boolean {
  return !isImportable(info) && servesPages(info) && info.dependencies.some((name) => WEB.test(name));
}

function isImportable({ published, main, module }: PackageInfo): boolean {
  return published || main !== undefined || module !== undefined;
}

/** Whether everything in a package with these dependencies runs in front of a user, on a page or on a device. */
export function runsInBrowser(dependencies: readonly string[]): boolean {
  if (dependencies.some((name) => SERVER.test(name) || BOTH_SIDES.test(name))) return false;
  return dependencies.some((name) => WEB.test(name) || DEVICE.test(name));
}

/** What a candidate is; `library` when nothing runs it on its own. */
export function serviceKind(candidate: Candidate, all: readonly Candidate[]): ServiceKind {
  if (isLibrary(candidate, all)) return 'library';
  const dependencies = candidate.info?.dependencies ?? [];
  if (dependencies.some((name) => DEVICE.test(name))) return 'app';
  if (isWeb(candidate, dependencies)) return 'web';
  if (WORKER.test(candidate.name) || WORKER.test(nameOf(candidate.root))) return 'worker';
  return isCommand(candidate) ? 'app' : 'service';
}

function isCommand(candidate: Candidate): boolean {
  return hasCommand(candidate) && !candidate.isDeployed && !hasProgram(candidate);
}

/** A package that is started by a development server for pages is a front end, whatever server serves the built pages. */
function servesPages(info: Candidate['info']): boolean {
  return ['dev', 'start', 'serve'].some((name) => /^(?:cross-env \S+ )?(?:vite|parcel|webpack(?:-dev-server| serve)|react-scripts start|vue-cli-service serve|ng serve)(?:\s|$)/.test(info?.scripts[name] ?? ''));
}

/** Whether a package starts a server that it depends on itself. */
export function isServer(info: PackageInfo): boolean {
  return startScripts(info).some((command) => STARTS_FILE.test(command)) && info.dependencies.some((name) => SERVER.test(name) || WEB_FRAMEWORK.test(name));
}

export function startScripts({ scripts }: PackageInfo): readonly string[] {
  return START.flatMap((name) => scripts[name] ?? []);
}

/** Whether others import a package that neither starts anything nor serves or works off something: what its image runs is something else, such as its migrations. */
export function isOnlyImported(info: PackageInfo, packages: readonly PackageInfo[]): boolean {
  const { scripts, dependencies } = info;
  return isImported(info, packages) && STARTING.every((script) => scripts[script] === undefined) && !dependencies.some((dependency) => SERVER.test(dependency) || QUEUE.test(dependency) || WEB.test(dependency));
}

function isWeb({ project, info }: Candidate, dependencies: readonly string[]): boolean {
  if (project !== undefined && WEB_EXECUTOR.test(JSON.stringify(project['targets'] ?? {}))) return true;
  if (dependencies.some((name) => WEB_FRAMEWORK.test(name))) return !dependencies.includes('@nestjs/core');
  if (servesPages(info) && dependencies.some((name) => WEB.test(name))) return true;
  return dependencies.some((name) => WEB.test(name)) && !dependencies.some((name) => SERVER.test(name));
}

function isLibrary(candidate: Candidate, all: readonly Candidate[]): boolean {
  const { root, info, project } = candidate;
  if (project?.['projectType'] === 'library') return true;
  if (info !== undefined && isGallery(info)) return true;
  if (candidate.isDeployed || isApplication(candidate, all)) return false;
  if (info === undefined) return root !== '' || all.length > 1;
  if (isPageApplication(info)) return false;
  if (info.published || isDependedOn(candidate, all)) return true;
  return !isStarted(candidate, info);
}

/** A package of stories about components, which nothing starts but Storybook. */
function isGallery({ scripts }: PackageInfo): boolean {
  const starting = STARTING.flatMap((name) => scripts[name] ?? []);
  return Object.values(scripts).some((command) => STORYBOOK.test(command)) && starting.every((command) => STORYBOOK.test(command));
}

function isStarted(candidate: Candidate, info: PackageInfo): boolean {
  return hasProgram(candidate) || (APPLICATION_GROUP.test(candidate.root) && !isImportable(info)) || (!LIBRARY_FOLDER.test(candidate.root) && (hasCommand(candidate) || isUnscripted(info)));
}

/** What `npm init` leaves of a program that is started by hand: a server or a queue among its dependencies, and no script at all. */
function isUnscripted({ root, scripts, dependencies }: PackageInfo): boolean {
  const isUntouched = Object.entries(scripts).every(([name, command]) => name === 'test' && command.includes('no test specified'));
  return root !== '' && isUntouched && dependencies.some((name) => SERVER.test(name) || QUEUE.test(name));
}

/** By its folder; but `packages/services/x` is what services share where others depend on it and nothing starts it. */
function isApplication(candidate: Candidate, all: readonly Candidate[]): boolean {
  const isShared = LIBRARY_FOLDER.test(candidate.root) && isDependedOn(candidate, all) && !hasProgram(candidate);
  return APPLICATION_FOLDER.test(candidate.root) && !isShared;
}

function hasCommand({ info }: Candidate): boolean {
  return info !== undefined && info.bin.length > 0;
}

/** Whether a script of the package starts something that keeps running. */
function hasProgram({ info }: Candidate): boolean {
  const scripts = Object.entries(info?.scripts ?? {}).filter(([name]) => !OTHER_SCRIPT.test(name));
  return scripts.some(([, command]) => PROGRAM.test(command) && !NO_PROGRAM.test(command));
}

function isDependedOn({ info }: Candidate, all: readonly Candidate[]): boolean {
  return info !== undefined && isImported(info, all.flatMap((other) => other.info ?? []));
}

function isImported({ root, name }: PackageInfo, packages: readonly PackageInfo[]): boolean {
  return name !== undefined && packages.some((other) => other.root !== root && other.dependencies.includes(name));
}
