import { COLOURS, drawingStyle, PALETTES, type Colour } from '../core/drawing/map-style';

/** Colours of the editor's theme. What it does not define is mixed from what every theme does. */
const EDITOR_COLOURS: Readonly<Record<Colour, string>> = {
  canvas: 'var(--vscode-editor-background)',
  text: 'var(--vscode-editor-foreground, var(--vscode-foreground))',
  muted: mixed('var(--vscode-editor-foreground)', 74),
  outline: mixed('var(--vscode-editor-foreground)', 48),
  node: mixed('var(--vscode-editor-foreground)', 3),
  service: mixed('var(--vscode-editor-foreground)', 9),
  channel: mixed('var(--vscode-charts-green)', 12),
  pill: 'var(--vscode-editor-background)',
  sync: 'var(--vscode-charts-blue)',
  async: 'var(--vscode-charts-green)',
  error: 'var(--vscode-editorError-foreground, var(--vscode-charts-red))',
  warning: 'var(--vscode-editorWarning-foreground, var(--vscode-charts-yellow))',
  information: 'var(--vscode-editorInfo-foreground, var(--vscode-charts-blue))',
  hint: mixed('var(--vscode-editor-foreground)', 65),
  sign: 'var(--vscode-editor-background)',
  added: 'var(--vscode-gitDecoration-addedResourceForeground, var(--vscode-charts-green))',
  removed: 'var(--vscode-gitDecoration-deletedResourceForeground, var(--vscode-charts-red))',
  changed: 'var(--vscode-gitDecoration-modifiedResourceForeground, var(--vscode-charts-yellow))',
};

const HIGH_CONTRAST: Partial<Record<Colour, string>> = {
  muted: 'var(--vscode-editor-foreground)',
  outline: 'var(--vscode-contrastBorder, var(--vscode-editor-foreground))',
  node: 'var(--vscode-editor-background)',
  service: 'var(--vscode-editor-background)',
  channel: 'var(--vscode-editor-background)',
};

/** With forced colours the user's palette replaces every other. */
const FORCED: Readonly<Record<Colour, string>> = {
  canvas: 'Canvas', text: 'CanvasText', muted: 'CanvasText', outline: 'CanvasText', node: 'Canvas', service: 'Canvas', channel: 'Canvas', pill: 'Canvas', sync: 'CanvasText',
  async: 'LinkText', error: 'CanvasText', warning: 'CanvasText', information: 'CanvasText', hint: 'CanvasText', sign: 'Canvas', added: 'CanvasText', removed: 'CanvasText', changed: 'CanvasText',
};

/** Puts the colours and the look of the drawing into the page; a constructed sheet needs no exception from its policy. */
export function applyTheme(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync([
    declare(':root', PALETTES.light),
    `@media (prefers-color-scheme: dark) {${declare(':root', PALETTES.dark)}}`,
    declare(':is(body.vscode-light, body.vscode-dark, body.vscode-high-contrast)', EDITOR_COLOURS),
    declare('body.vscode-high-contrast', HIGH_CONTRAST),
    `@media (forced-colors: active) {${declare(':root body', FORCED)} svg { forced-color-adjust: none; }}`,
    drawingStyle((name) => `var(--ct-${name})`),
  ].join('\n'));
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

function declare(selector: string, colours: Partial<Record<Colour, string>>): string {
  const lines = COLOURS.flatMap((name) => (colours[name] === undefined ? [] : [`--ct-${name}: ${colours[name]};`]));
  return `${selector} {${lines.join('')}}`;
}

function mixed(colour: string, percent: number): string {
  return `color-mix(in srgb, ${colour} ${percent}%, var(--vscode-editor-background))`;
}
