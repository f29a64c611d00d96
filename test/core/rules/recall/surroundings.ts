import type { Files, Shape } from './shape';

/** Where code that a rule is about may lie, seen from the handler. */
export type Surrounding = 'in the handler' | 'two calls deep' | 'in a class' | 'in a package' | 'injected by Nest' | 'given to a constructor' | 'given to a factory';

/** Names that code of a shape means by `$name`. */
type Spelling = (name: string) => string;

/** Code behind the handler: imports, clients and functions by name with a body each. */
interface Behind {
  readonly imports: string;
  readonly clients: readonly (readonly [name: string, type: string, made: string])[];
  readonly functions: readonly (readonly [name: string, body: (spelling: Spelling) => string])[];
}

const NEST = "import { Controller, Inject, Injectable, Module, OnModuleInit, Post, Get, Req } from '@nestjs/common';\n";

/** The files of a workspace with a shape in some surroundings. */
export const SURROUNDINGS: Readonly<Record<Surrounding, (shape: Shape) => Files>> = {
  'in the handler': (shape) => filesOf(shape, { app: `${shape.needs ?? ''}${shape.imports ?? ''}${constants(behindOf(shape))}${started(shape, inPlace(shape), shape.answer)}` }),
  'two calls deep': (shape) => {
    const behind = behindOf(shape);
    const [last] = behind.functions;
    const inner = `${behind.imports}${constants(behind)}${behind.functions.map(([name, body]) => `export async function ${name}(value: any) {${body(bare)}}\n`).join('')}`;
    const outer = shape.calls === undefined
      ? `import { ${last?.[0] ?? ''} } from './inner';\nexport async function place(input: any) {\n  const result = await ${last?.[0] ?? ''}(input);\n  return result;\n}\n`
      : `${shape.needs ?? ''}import { ${behind.functions.map(([name]) => name).join(', ')} } from './inner';\nexport async function place(input: any) {${coded(shape, bare)}}\n`;
    return filesOf(shape, { inner, outer, app: `import { place } from './outer';\n${started(shape, ...calling(shape, 'place(input)'))}` });
  },
  'in a class': (shape) => {
    const behind = behindOf(shape);
    return filesOf(shape, { inner: `${behind.imports}export class Inner {\n${fields(behind)}${methods(behind)}}\n`, app: `import { Inner } from './inner';\nconst inner = new Inner();\n${behind.clients.some(isOpened) ? 'await inner.open();\n' : ''}${using(shape, 'inner')}` });
  },
  'in a package': (shape) => {
    const behind = behindOf(shape);
    const text = `${behind.imports}${constants(behind)}export const inner = {\n${behind.functions.map(([name, body]) => `  async ${name}(value: any) {${body(bare)}},\n`).join('')}};\n`;
    return { ...filesOf(shape, { app: `import { inner } from '@acme/inner';\n${using(shape, 'inner')}` }), 'packages/inner/package.json': packageJson('@acme/inner', { main: 'src/index.ts' }, text), 'packages/inner/src/index.ts': text };
  },
  'injected by Nest': (shape) => {
    const behind = behindOf(shape);
    const inner = `${NEST}${behind.imports}@Injectable()\nexport class Inner {\n  constructor(${behind.clients.map(([name, type]) => `@Inject('${name}') private readonly ${name}: ${type}`).join(', ')}) {}\n${methods(behind)}}\n`;
    const providers = behind.clients.map(([name, , made]) => `{ provide: '${name}', useFactory: async () => ${made} }`);
    const isLambda = shape.start === 'lambda';
    const module = `${NEST}${behind.imports}import { Inner } from './inner';\n${isLambda ? '' : "import { Outer } from './outer';\n"}@Module({ controllers: [${isLambda ? '' : 'Outer'}], providers: [${['Inner', ...providers].join(', ')}] })\nexport class AppModule {}\n`;
    return filesOf(shape, isLambda ? { inner, module, app: nestLambda(shape) } : { inner, outer: controller(shape), app: module });
  },
  'given to a constructor': (shape) => {
    const behind = behindOf(shape);
    const inner = `${behind.imports}export class Inner {\n  constructor(${behind.clients.map(([name, type]) => `private readonly ${name}: ${type}`).join(', ')}) {}\n${methods(behind)}}\n`;
    return filesOf(shape, { inner, app: `${behind.imports}import { Inner } from './inner';\nconst inner = new Inner(${behind.clients.map(([, , made]) => made).join(', ')});\n${using(shape, 'inner')}` });
  },
  'given to a factory': (shape) => {
    const behind = behindOf(shape);
    const inner = `${behind.imports}export function createInner(${behind.clients.map(([name, type]) => `${name}: ${type}`).join(', ')}) {\n  return {\n${behind.functions.map(([name, body]) => `    async ${name}(value: any) {${body(bare)}},\n`).join('')}  };\n}\n`;
    return filesOf(shape, { inner, app: `${behind.imports}import { createInner } from './inner';\nconst inner = createInner(${behind.clients.map(([, , made]) => made).join(', ')});\n${using(shape, 'inner')}` });
  },
};

function bare(name: string): string {
  return name;
}

function ofThis(name: string): string {
  return `this.${name}`;
}

/** The names of a shape's clients and calls as they are spelled where the code stands. */
function spell({ clients = {}, calls = {} }: Shape, code: string, spelling: Spelling): string {
  return code.replace(/\$(\w+)/g, (text, name: string) => (name in clients || name in calls ? spelling(name) : text));
}

function behindOf(shape: Shape): Behind {
  const calls = Object.entries(shape.calls ?? {});
  const whole: Behind['functions'] = [['perform', (spelling) => `\n  const input = value;${coded(shape, spelling)}`]];
  return {
    imports: shape.imports ?? '', clients: Object.entries(shape.clients ?? {}).map(([name, [type, made]]) => [name, type, made]),
    functions: calls.length === 0 ? whole : calls.map(([name, written]) => [name, (spelling) => `\n    return ${spell(shape, written('value'), spelling)};\n  `]),
  };
}

/** The code with what it gives back. */
function coded(shape: Shape, spelling: Spelling): string {
  return `\n${spell(shape, shape.code, spelling)}\n${shape.answer === undefined ? '' : `return ${spell(shape, shape.answer, spelling)};\n`}`;
}

/** The code with its single calls written out. */
function inPlace(shape: Shape): string {
  return Object.entries(shape.calls ?? {}).reduce((code, [name, written]) => code.replace(new RegExp(`\\$${name}\\(([^()]*)\\)`, 'g'), (_, argument: string) => spell(shape, written(argument), bare)), spell(shape, shape.code, (name) => (name in (shape.calls ?? {}) ? `$${name}` : name)));
}

function constants({ clients }: Behind): string {
  return clients.map(([name, , made]) => `const ${name} = ${made};\n`).join('');
}

/** Fields with the clients; those that have to be waited for are opened at the start. */
function fields({ clients }: Behind): string {
  const opened = clients.filter(isOpened);
  const open = opened.length === 0 ? '' : `  async open() {\n${opened.map(([name, , made]) => `    this.${name} = ${made};\n`).join('')}  }\n`;
  return `${clients.map((client) => (isOpened(client) ? `  private ${client[0]}!: ${client[1]};\n` : `  private readonly ${client[0]} = ${client[2]};\n`)).join('')}${open}`;
}

function isOpened([, , made]: Behind['clients'][number]): boolean {
  return made.startsWith('await ');
}

function methods({ functions }: Behind): string {
  return functions.map(([name, body]) => `  async ${name}(value: any) {${body(ofThis)}}\n`).join('');
}

/** What starts the code, which calls members of an object. */
function using(shape: Shape, object: string): string {
  if (shape.calls === undefined) return started(shape, ...calling(shape, `${object}.perform(input)`));
  return `${shape.needs ?? ''}${started(shape, spell(shape, shape.code, (name) => `${object}.${name}`), shape.answer)}`;
}

/** What starts the code, which one call does. */
function calling(shape: Shape, call: string): readonly [code: string, answer: string | undefined] {
  return shape.answer === undefined ? [`await ${call};`, undefined] : [`const result = await ${call};`, 'result'];
}

function started(shape: Shape, text: string, answer: string | undefined): string {
  const [method = '', path = ''] = (shape.route ?? 'POST /orders').split(' ');
  const { imports, code: before } = shape.before ?? { imports: '', code: '' };
  switch (shape.start ?? 'route') {
    case 'lambda': return `import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';\n${imports}export const handler: APIGatewayProxyHandlerV2 = async (event) => {\nconst input = JSON.parse(event.body ?? '{}');\n${before}${text}\nreturn { statusCode: 200, body: ${answer === undefined ? "''" : `JSON.stringify(${answer})`} };\n};\n`;
    case 'program': return `${imports}async function main(input: any) {\n${before}${text}\n}\nmain(process.env).catch(console.error);\n`;
    default: return `import express from 'express';\n${imports}const app = express();\napp.${method.toLowerCase()}('${path}', async (request, response) => {\nconst input = request.body;\n${before}${text}\nresponse.${answer === undefined ? 'sendStatus(200)' : `json(${answer})`};\n});\n`;
  }
}

/** A Lambda that takes what it needs out of an application of Nest. */
function nestLambda(shape: Shape): string {
  const taken = `import { NestFactory } from '@nestjs/core';\nimport { AppModule } from './module';\nimport { Inner } from './inner';\nconst app = NestFactory.createApplicationContext(AppModule);\n`;
  const { imports, code } = shape.before ?? { imports: '', code: '' };
  return `${taken}${using({ ...shape, before: { imports, code: `${code}const inner = (await app).get(Inner);\n` } }, 'inner')}`;
}

/** A controller, or for what starts by itself a provider. */
function controller(shape: Shape): string {
  const [method = '', path = ''] = (shape.route ?? 'POST /orders').split(' ');
  const { imports, code: before } = shape.before ?? { imports: '', code: '' };
  const [text, answer] = shape.calls === undefined ? calling(shape, 'this.inner.perform(input)') : [spell(shape, shape.code, (name) => `this.inner.${name}`), shape.answer];
  const body = `${before}${text}\n${answer === undefined ? '' : `return ${answer};\n`}`;
  const head = `${NEST}${shape.needs ?? ''}${imports}import { Inner } from './inner';\n`;
  if (shape.start === 'program') return `${head}@Injectable()\nexport class Outer implements OnModuleInit {\n  constructor(private readonly inner: Inner) {}\n  async onModuleInit() {\nconst input = process.env;\n${body}}\n}\n`;
  const verb = `${method.charAt(0)}${method.slice(1).toLowerCase()}`;
  return `${head}@Controller()\nexport class Outer {\n  constructor(private readonly inner: Inner) {}\n  @${verb}('${path.slice(1)}')\n  async run(@Req() request: any) {\nconst input = request.body;\n${body}}\n}\n`;
}

function filesOf(shape: Shape, parts: Readonly<Record<string, string>>): Files {
  const root = shape.root === undefined ? '' : `${shape.root}/`;
  const code = Object.fromEntries(Object.entries(parts).map(([name, text]) => [`${root}src/${name}.ts`, text]));
  const name = shape.root ?? 'app';
  const own = packageJson(name, { scripts: { start: 'node src/app.js' } }, Object.values(code).join('\n'));
  const workspace = root === '' ? {} : { 'package.json': JSON.stringify({ name: 'shop', workspaces: ['*', 'packages/*'] }) };
  return { ...workspace, [`${root}package.json`]: root === '' ? JSON.stringify({ ...JSON.parse(own), workspaces: ['packages/*'] }) : own, ...shape.files, ...code };
}

/** A manifest that depends on whatever the code imports. */
export function packageJson(name: string, more: object, code: string): string {
  const names = [...code.matchAll(/(?:from|require\(|import) ?'((?:@[^/']+\/)?[^./'][^/']*)/g)].map((match) => match[1] ?? '');
  return JSON.stringify({ name, version: '1.0.0', ...more, dependencies: Object.fromEntries(names.map((one) => [one, '*'])) });
}
