import type { VNode } from 'preact';
import type { NodeKind } from '../core/model/communication-map';
import { slantOf } from '../core/drawing/map-geometry';
import { KIND_ICONS } from '../core/drawing/map-icons';
import { SEVERITIES } from '../core/drawing/map-names';
import { KEY_EXAMPLES } from '../core/drawing/query/query-keys';
import { detailOf, outlineOf } from '../core/drawing/map-shapes';
import { CHANGE_NAMES } from '../core/drawing/map-words';
import { ChangeIcon, SeverityIcon } from './icon';
import { StyleLine } from './style-line';

const SIZE = { width: 38, height: 21 };
const KINDS: readonly (readonly [NodeKind, string])[] = [
  ['service', 'service'], ['external', 'external host'], ['topic', 'topic, queue, job'], ['database', 'database, cache, storage'], ['email', 'e-mail, SMS, push'],
  ['ai', 'AI model'], ['process', 'program'],
];

const KEYS: readonly (readonly [string, string])[] = [
  ['→ ←', 'along an edge'], ['↑ ↓', 'between nodes or edges'], ['Enter', 'select, then details'], ['w', 'who waits for it'], ['W', 'what it waits for'], ['Esc', 'takes back: selection, trace or search, surroundings, filter'], ['+ − 0', 'zoom, show all'],
];

export function Legend({ isCompared, notices }: { readonly isCompared: boolean; readonly notices: string | undefined }): VNode {
  return (
    <section class="legend" aria-label="Legend" tabIndex={0}>
      <div>
        <h2>Edges</h2>
        <dl>
          <dt><StyleLine style="sync" /></dt><dd>synchronous: the sender waits</dd>
          <dt><StyleLine style="async" /></dt><dd>asynchronous: it hands over and goes on</dd>
          <dt><StyleLine style="sync" emphasis="chain" /></dt><dd>in a long chain of services that wait</dd>
          <dt><StyleLine style="sync" emphasis="circle" /></dt><dd>in a circle of services that wait</dd>
          <dt class="text">×3</dt><dd>places in the code</dd>
          <dt class="text">via</dt><dd>the channel of an answer</dd>
        </dl>
      </div>
      <div class="nodes">
        <h2>Nodes</h2>
        <dl>{KINDS.flatMap(([kind, words]) => [<dt key={kind}><KindSample kind={kind} /></dt>, <dd key={words}>{words}</dd>])}</dl>
      </div>
      <div>
        <h2>Findings</h2>
        <ul class="severities">{SEVERITIES.map((severity) => <li key={severity}><SeverityIcon severity={severity} /> {severity}</li>)}</ul>
      </div>
      {isCompared ? <Changes /> : undefined}
      <div>
        <h2>Search</h2>
        <ul class="examples">{Object.values(KEY_EXAMPLES).map((example) => <li key={example}><code>{example}</code></li>)}<li><code>unresolved</code></li><li><code>-redis</code> hides</li></ul>
      </div>
      <div>
        <h2>Keys</h2>
        <dl>{KEYS.flatMap(([key, words]) => [<dt key={key} class="text"><kbd>{key}</kbd></dt>, <dd key={words}>{words}</dd>])}</dl>
      </div>
      {notices === undefined ? undefined : <details class="notices"><summary>Licences</summary><pre>{notices}</pre></details>}
    </section>
  );
}

function Changes(): VNode {
  return (
    <div>
      <h2>Difference</h2>
      <dl>
        {(['added', 'removed', 'changed'] as const).map((change) => [<dt key={change}><StyleLine style="sync" change={change} /></dt>, <dd key={CHANGE_NAMES[change]}><ChangeIcon change={change} /> {CHANGE_NAMES[change]}</dd>])}
        <dt><StyleLine style="sync" change="same" /></dt><dd>as before</dd>
      </dl>
    </div>
  );
}

function KindSample({ kind }: { readonly kind: NodeKind }): VNode {
  const { width, height } = SIZE;
  const detail = detailOf({ kind }, SIZE);
  return (
    <svg class={`sample ${kind}`} viewBox={`-1 -1 ${width + 2} ${height + 6}`} width={width + 2} height={height + 6} aria-hidden="true">
      <path class="outline" d={outlineOf({ kind }, SIZE)} />
      {detail === undefined ? undefined : <path class="detail" d={detail} />}
      <path class="icon" d={KIND_ICONS[kind]} transform={`translate(${width / 2 - 5.6 - slantOf({ kind }, height) / 4} ${height / 2 - 5.5}) scale(0.7)`} />
    </svg>
  );
}
