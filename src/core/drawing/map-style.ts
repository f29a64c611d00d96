export const COLOURS = [
  'canvas', 'text', 'muted', 'outline', 'node', 'service', 'channel', 'pill', 'sync', 'async', 'error', 'warning', 'information', 'hint', 'sign', 'added', 'removed', 'changed',
] as const;

export type Colour = (typeof COLOURS)[number];

/** Plain colours for where no editor theme gives any. Text is at least 4.5 to 1 on what it stands on, lines and marks 3 to 1. */
export const PALETTES: Readonly<Record<'light' | 'dark', Readonly<Record<Colour, string>>>> = {
  light: {
    canvas: '#ffffff', text: '#1f2328', muted: '#59636e', outline: '#818b98', node: '#ffffff', service: '#f1f4f8', channel: '#eaf6f1', pill: '#ffffff',
    sync: '#2f6fd0', async: '#12805c', error: '#d1242f', warning: '#9a6700', information: '#0969da', hint: '#59636e', sign: '#ffffff', added: '#1a7f37', removed: '#cf222e', changed: '#9a6700',
  },
  dark: {
    canvas: '#15181d', text: '#e6e9ee', muted: '#9aa4b2', outline: '#6b7685', node: '#1b1f26', service: '#262c36', channel: '#17302a', pill: '#15181d',
    sync: '#6aa5f8', async: '#4cc39a', error: '#ff7b72', warning: '#e3b341', information: '#6cb6ff', hint: '#9aa4b2', sign: '#15181d', added: '#57ab5a', removed: '#f47067', changed: '#daaa3f',
  },
};

export const FONTS = "system-ui, -apple-system, 'Segoe UI', Roboto, Ubuntu, 'Noto Sans', sans-serif";

/** The look of a drawing; `colour` gives the CSS value of a colour. */
export function drawingStyle(colour: (name: Colour) => string): string {
  return `
.outline { fill: ${colour('node')}; stroke: ${colour('outline')}; stroke-width: 1.2; }
.stack { fill: ${colour('node')}; stroke: ${colour('outline')}; stroke-width: 1.2; }
.detail { fill: none; stroke: ${colour('outline')}; stroke-width: 1; }
.service .outline, .service .stack { fill: ${colour('service')}; }
.service .outline { stroke-width: 1.6; }
:is(.topic, .queue, .job, .websocket) :is(.outline, .stack) { fill: ${colour('channel')}; }
.icon { fill: none; stroke: ${colour('text')}; stroke-width: 1.2; stroke-linecap: round; stroke-linejoin: round; }
:is(.topic, .queue, .job, .websocket) .icon { stroke: ${colour('async')}; }
.far-name { display: none; fill: ${colour('text')}; font-weight: 500; }
.name { fill: ${colour('text')}; }
.service :is(.name, .far-name) { font-weight: 600; }
.caption { fill: ${colour('muted')}; }
.halo { fill: none; stroke: ${colour('canvas')}; stroke-width: 6; }
.emphasis { fill: none; stroke-width: 9; stroke-opacity: 0.28; }
.chain .emphasis { stroke: ${colour('sync')}; }
.circle .emphasis { stroke: ${colour('warning')}; stroke-opacity: 0.45; }
.line { fill: none; stroke-linecap: butt; }
.head { stroke-width: 1.8; stroke-linejoin: round; stroke-linecap: round; }
.sync .line, .sync .head { stroke: ${colour('sync')}; }
.sync .head { fill: ${colour('sync')}; stroke-width: 1; }
.async .line { stroke: ${colour('async')}; stroke-dasharray: 7 4; }
.async .head { stroke: ${colour('async')}; fill: none; }
.unsure .line { stroke-opacity: 0.6; }
.change { fill: none; stroke-width: 9; stroke-opacity: 0.34; }
.edge.added .change { stroke: ${colour('added')}; }
.edge.removed .change { stroke: ${colour('removed')}; stroke-opacity: 0.14; }
.edge.changed .change { stroke: ${colour('changed')}; stroke-opacity: 0.4; }
.edge.removed .line { stroke: ${colour('removed')}; stroke-dasharray: 1.5 4.5; stroke-linecap: round; }
.edge.removed .head { stroke: ${colour('removed')}; }
.edge.removed.sync .head { fill: ${colour('removed')}; }
.edge.same .line, .edge.same .head { stroke-opacity: 0.4; fill-opacity: 0.4; }
.edge.same .line, .edge.same .head { stroke: ${colour('muted')}; }
.edge.same.sync .head { fill: ${colour('muted')}; }
.edge.same .emphasis { display: none; }
.node.added .outline { stroke: ${colour('added')}; stroke-width: 2.6; }
.node.removed .outline { fill: ${colour('canvas')}; stroke: ${colour('removed')}; stroke-width: 1.8; stroke-dasharray: 5 4; }
.node.removed .name { text-decoration: line-through; }
.node.removed .icon { stroke: ${colour('muted')}; }
.node.removed :is(.name, .far-name) { fill: ${colour('muted')}; }
.pill { fill: ${colour('pill')}; stroke: ${colour('outline')}; stroke-width: 0.8; }
.note { fill: ${colour('muted')}; }
.words, .number { fill: ${colour('text')}; }
.number { font-weight: 600; }
.mark.error { fill: ${colour('error')}; }
.mark.warning { fill: ${colour('warning')}; }
.mark.information { fill: ${colour('information')}; }
.mark.hint { fill: ${colour('hint')}; }
.mark.added { fill: ${colour('added')}; }
.mark.removed { fill: ${colour('removed')}; }
.mark.changed { fill: ${colour('changed')}; }
.sign { fill: none; stroke: ${colour('sign')}; stroke-width: 1.4; stroke-linecap: round; }
`;
}
