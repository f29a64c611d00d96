import assert from 'node:assert/strict';
import { diffMaps, isEmptyDiff } from '../../../src/core/diff/map-diff';
import type { CommunicationMap } from '../../../src/core/model/communication-map';
import { toDiffJson, toDiffMarkdown, toDiffMermaid } from '../../../src/core/report/diff';
import { finding, hint, smallMap } from '../report/small-map';

const [mail, publish] = smallMap.edges;
assert.ok(mail !== undefined && publish !== undefined);

/** The mail is put on a queue, and the event is gone. */
const head: CommunicationMap = {
  ...smallMap,
  nodes: [...smallMap.nodes.filter((node) => node.kind !== 'topic'), { id: 'queue:bullmq/mails', kind: 'queue', name: 'mails' }],
  edges: [{ ...mail, style: 'async' }, { ...mail, id: 'e3', to: 'queue:bullmq/mails', style: 'async', category: 'enqueue' }],
  findings: [finding],
};

describe('What differs between two maps', () => {
  it('is nothing for the same map', () => {
    assert.ok(isEmptyDiff(diffMaps(smallMap, smallMap)));
    assert.equal(toDiffMarkdown(diffMaps(smallMap, smallMap), { base: smallMap, head: smallMap }), '### Crosstalk: no change in how services talk\n');
  });

  it('is told by ends and category, not by ids of edges', () => {
    assert.ok(isEmptyDiff(diffMaps(smallMap, { ...smallMap, edges: smallMap.edges.map((edge) => ({ ...edge, id: `other ${edge.id}` })) })));
  });

  it('has new, gone and changed connections, nodes and findings', () => {
    const diff = diffMaps(smallMap, head);
    assert.deepEqual(diff.connections.added.map(({ to }) => to), ['queue:bullmq/mails']);
    assert.deepEqual(diff.connections.removed.map(({ to }) => to), ['topic:kafka/order.placed']);
    assert.deepEqual(diff.connections.changed.map(({ before, after }) => [before.styles, after.styles]), [[['sync'], ['async']]]);
    assert.deepEqual([diff.nodes.added.length, diff.nodes.removed.length], [1, 1]);
    assert.deepEqual([diff.findings.added, diff.findings.removed], [[], [hint]]);
  });

  it('does not count a finding whose file was moved', () => {
    const moved = { ...smallMap, findings: [{ ...finding, fingerprint: 'moved', file: 'elsewhere.ts' }, hint] };
    assert.ok(isEmptyDiff(diffMaps(smallMap, moved)));
  });
});

describe('Differences as text', () => {
  const maps = { base: smallMap, head };

  it('draw what differs, each kind in its colour', () => {
    assert.equal(toDiffMermaid(diffMaps(smallMap, head), maps), `flowchart LR
  n0{{"smtp #34;host#34; #60;a#124;b#62;"}}
  n1[["mails"]]
  n2["orders"]
  n3(["order.placed"])
  n2 -.->|"+ job"| n1
  n2 -.->|"− event"| n3
  n2 -.->|"± e-mail"| n0
  linkStyle 0 stroke:#1a7f37,stroke-width:2px
  linkStyle 1 stroke:#cf222e,stroke-width:2px
  linkStyle 2 stroke:#9a6700,stroke-width:2px
`);
  });

  it('put new findings first', () => {
    const text = toDiffMarkdown(diffMaps(head, smallMap), { base: head, head: smallMap });
    assert.match(text, /^### Crosstalk: 1 new finding\n\n1 new connection · 1 connection gone · 1 connection changed\n\n<details>/);
    assert.ok(text.includes('- `orders` → `order.placed`: event, asynchronous, 1 call\n'));
    assert.ok(text.includes('- `orders` → `smtp "host" <a|b>`: e-mail, synchronous, 1 call, before: asynchronous, 1 call\n'));
  });

  it('are JSON that reads back', () => {
    assert.equal((JSON.parse(toDiffJson(diffMaps(smallMap, head))) as { readonly schemaVersion: number }).schemaVersion, 1);
  });
});
