import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { commandIds } from '../../src/protocol/commands';
import { root } from './imports';

const commandSchema = v.object({ command: v.string(), title: v.string(), icon: v.optional(v.unknown()) });
const manifestSchema = v.object({
  name: v.literal('crosstalk-lint'),
  publisher: v.literal('crosstalk-lint'),
  version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/)),
  engines: v.object({ node: v.string(), vscode: v.string() }),
  main: v.literal('./dist/extension.js'),
  bin: v.object({ crosstalk: v.literal('./dist/cli.js') }),
  icon: v.string(),
  categories: v.array(v.string()),
  activationEvents: v.pipe(v.array(v.string()), v.minLength(1)),
  capabilities: v.object({
    untrustedWorkspaces: v.object({ supported: v.literal(true) }),
    virtualWorkspaces: v.union([v.literal(false), v.object({ supported: v.literal(false), description: v.string() })]),
  }),
  contributes: v.looseObject({
    commands: v.array(commandSchema),
    menus: v.optional(v.record(v.string(), v.array(v.looseObject({ command: v.optional(v.string()) })))),
  }),
  dependencies: v.optional(v.record(v.string(), v.string())),
  devDependencies: v.record(v.string(), v.string()),
});

const text = readFileSync(join(root, 'package.json'), 'utf8');
const raw: unknown = JSON.parse(text);
const readManifest = (): v.InferOutput<typeof manifestSchema> => v.parse(manifestSchema, raw);

describe('package.json', () => {
  it('declares what the extension is and where it may run', () => {
    const { issues } = v.safeParse(manifestSchema, raw);
    assert.deepEqual(issues?.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`) ?? [], []);
  });

  it('starts the extension for a reason, never at once', () => {
    const { activationEvents } = readManifest();
    assert.ok(!activationEvents.includes('*'));
    for (const language of ['typescript', 'typescriptreact', 'javascript', 'javascriptreact', 'vue', 'svelte']) {
      assert.ok(activationEvents.includes(`onLanguage:${language}`), `Opening a ${language} file does not start the extension.`);
    }
  });

  it('is checked against the oldest VS Code that it promises to run in', () => {
    const { engines, devDependencies } = readManifest();
    const [promised, types] = [engines.vscode, devDependencies['@types/vscode']].map((range) => /\d+\.\d+/.exec(range ?? '')?.[0]);
    assert.equal(types, promised);
  });

  it('bundles everything: what is installed beside it could differ from what was tested', () => {
    assert.deepEqual(readManifest().dependencies ?? {}, {});
  });

  it('contributes exactly the commands that the extension registers', () => {
    const contributed = readManifest().contributes.commands.map(({ command }) => command).sort();
    assert.ok(contributed.length > 0);
    assert.deepEqual(contributed, Object.values(commandIds).sort());
  });

  it('puts only contributed commands into menus', () => {
    const { commands, menus } = readManifest().contributes;
    const known = commands.map(({ command }) => command);
    const own = Object.values(menus ?? {}).flat().flatMap(({ command }) => (command?.startsWith('crosstalk.') ? [command] : []));
    assert.deepEqual(own.filter((command) => !known.includes(command)), []);
  });

  it('contributes no command for the palette that the README leaves out', () => {
    const { commands, menus } = readManifest().contributes;
    const texts = JSON.parse(readFileSync(join(root, 'package.nls.json'), 'utf8')) as Readonly<Record<string, string>>;
    const hidden = (menus?.['commandPalette'] ?? []).flatMap(({ command, when }) => (when === 'false' ? [command] : []));
    const titles = commands.filter(({ command }) => !hidden.includes(command)).map(({ title }) => `**Crosstalk: ${texts[title.replaceAll('%', '')] ?? title}**`);
    const readme = readFileSync(join(root, 'README.md'), 'utf8');
    assert.deepEqual(titles.filter((title) => !readme.includes(title)), []);
  });

  it('names only files that exist', () => {
    const paths = [...text.matchAll(/"(?:\.\/)?((?:media|syntaxes|schemas)\/[^"]+)"/g)].map((match) => match[1] ?? '');
    assert.ok(paths.length > 0);
    assert.deepEqual(paths.filter((path) => !existsSync(join(root, path))), []);
  });

  it('has a text for every placeholder and no text without one', () => {
    const used = [...new Set([...text.matchAll(/"%([\w.-]+)%"/g)].map((match) => match[1] ?? ''))].sort();
    const file = join(root, 'package.nls.json');
    const given = existsSync(file) ? v.parse(v.record(v.string(), v.string()), JSON.parse(readFileSync(file, 'utf8'))) : {};
    assert.deepEqual(Object.keys(given).sort(), used);
  });

  it('has an icon of at least 128 by 128 pixels', () => {
    const bytes = readFileSync(join(root, readManifest().icon));
    assert.equal(bytes.toString('latin1', 1, 4), 'PNG');
    const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
    assert.ok(width >= 128 && width === height, `The icon has ${width} by ${height} pixels.`);
  });

  it('has the version that the changelog speaks of first', () => {
    const changelog = readFileSync(join(root, 'CHANGELOG.md'), 'utf8');
    assert.equal(/^## \[?(\d+\.\d+\.\d+)/m.exec(changelog)?.[1], readManifest().version);
  });
});
