import type { ServiceKind } from './discovery';
import { nameOf } from './paths';
import type { Candidate } from './services';

const LIBRARY_FOLDER = /(?:^|\/)(?:packages|libs|libraries|shared|modules|tooling|tools)\/(?:[^/]+\/)*[^/]+$/;
const PROGRAM = /\b(?:node|nodemon|nest|next|nuxt|tsx|ts-node|ts-node-dev|tsnd|bun|deno|pm2|serverless|sls|remix|remix-serve|react-router|react-scripts|vite|ng|astro|expo|electron|func|wrangler|medusa|fastify|strapi)\b/;
const NO_PROGRAM = /\b(?:storybook|tsdx|jest|vitest|rollup|tsup|tsc|typedoc)\b/;
const WEB = /^(?:next|nuxt|gatsby|astro|react-scripts|@angular\/core|@remix-run\/react|react-router|@react-router\/dev|vue|svelte|@sveltejs\/kit|preact|react-dom|solid-js)$/;
const SERVER = /^(?:express|fastify|koa|hono|@hapi\/hapi|@nestjs\/core|@grpc\/grpc-js|restify|polka|@trpc\/server|apollo-server)$/;
const WEB_FRAMEWORK = /^(?:next|nuxt|gatsby|astro|react-scripts|@angular\/core|@remix-run\/react|@react-router\/dev|@sveltejs\/kit)$/;
const WEB_EXECUTOR = /angular|@(?:nx|nrwl)\/(?:next|react|vue|web)|vite:build|browser-esbuild/;
const DEVICE = /^(?:expo|react-native|electron)$/;
const WORKER = /(?:^|[-_/])(?:workers?|consumers?|processors?|cron|scheduler|jobs?)(?:$|[-_])/;

/** What a candidate is; `library` when nothing runs it on its own. */
export function serviceKind(candidate: Candidate, all: readonly Candidate[]): ServiceKind {
  if (isLibrary(candidate, all)) return 'library';
  const dependencies = candidate.info?.dependencies ?? [];
  if (dependencies.some((name) => DEVICE.test(name))) return 'app';
  if (isWeb(candidate, dependencies)) return 'web';
  if (WORKER.test(candidate.name) || WORKER.test(nameOf(candidate.root))) return 'worker';
  const isCommand = (candidate.info?.bin.length ?? 0) > 0 && !candidate.isDeployed && !hasProgram(candidate);
  return isCommand ? 'app' : 'service';
}

function isWeb({ project }: Candidate, dependencies: readonly string[]): boolean {
  if (project !== undefined && WEB_EXECUTOR.test(JSON.stringify(project['targets'] ?? {}))) return true;
  if (dependencies.some((name) => WEB_FRAMEWORK.test(name))) return !dependencies.includes('@nestjs/core');
  return dependencies.some((name) => WEB.test(name)) && !dependencies.some((name) => SERVER.test(name));
}

function isLibrary(candidate: Candidate, all: readonly Candidate[]): boolean {
  const { root, info, project } = candidate;
  if (project?.['projectType'] === 'library') return true;
  if (candidate.isDeployed) return false;
  if (info === undefined) return root !== '' || all.length > 1;
  const isShared = LIBRARY_FOLDER.test(root) || info.published || isDependedOn(candidate, all);
  const mayRun = hasProgram(candidate) || (info.bin.length > 0 && !LIBRARY_FOLDER.test(root));
  if (/(?:^|\/)(?:apps|services|microservices)\/[^/]+$/.test(root)) return false;
  return isShared ? !(LIBRARY_FOLDER.test(root) && !info.published && hasProgram(candidate) && !isDependedOn(candidate, all)) : !mayRun;
}

function hasProgram({ info }: Candidate): boolean {
  const scripts = Object.entries(info?.scripts ?? {}).filter(([name]) => !/^(?:test|lint|build|format|prepare|pre|post)/.test(name));
  return scripts.some(([, command]) => PROGRAM.test(command) && !NO_PROGRAM.test(command));
}

function isDependedOn({ root, info }: Candidate, all: readonly Candidate[]): boolean {
  const name = info?.name;
  return name !== undefined && all.some((other) => other.root !== root && other.info?.dependencies.includes(name) === true);
}
