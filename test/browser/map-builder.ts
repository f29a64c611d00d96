import {
  MAP_SCHEMA_VERSION, type Category, type CommunicationMap, type Context, type EntryPoint, type Finding, type MapEdge, type MapNode, type NodeKind, type Service,
  type Severity, type Site, type Style, type Unresolved, type Waiting,
} from '../../src/core/model/communication-map';

export interface SiteSketch {
  readonly file: string;
  readonly line: number;
  readonly api: string;
  readonly operation: string;
  readonly target: string;
  readonly library?: string;
  readonly waiting?: Waiting;
  readonly timeout?: Site['timeout'];
  /** Entry points that wait: `POST /checkout`. */
  readonly callers?: readonly string[];
  readonly because?: string;
  readonly finding?: { readonly rule: string; readonly severity: Severity; readonly message: string } | undefined;
}

export interface EdgeSketch {
  readonly from: string;
  readonly to: string;
  readonly style: Style;
  readonly category: Category;
  readonly channel?: string;
  readonly confidence?: number;
  readonly sites: readonly SiteSketch[];
}

/** Builds a communication map whose ids, sites and findings fit together, from sketches of its edges. */
export function buildMap(services: readonly Service[], edges: readonly EdgeSketch[], unresolved: readonly Unresolved[] = []): CommunicationMap {
  const built = edges.map((edge) => toEdge(edge, services));
  const ids = new Set(edges.flatMap(({ from, to, channel }) => [from, to, ...(channel === undefined ? [] : [channel])]));
  const others = [...ids].filter((id) => !id.startsWith('service:')).sort();
  return {
    schemaVersion: MAP_SCHEMA_VERSION, tool: { name: 'crosstalk', version: '0.1.0' }, root: '.', services,
    nodes: [...services.map((service): MapNode => ({ id: service.id, kind: 'service', name: service.name, service: service.id })), ...others.map(toNode)],
    edges: built.map(({ edge }) => edge),
    sites: built.flatMap(({ sites }) => sites),
    entryPoints: services.map((service): EntryPoint => ({ id: `entry:${service.name}`, kind: 'request', name: `POST /${service.name}`, file: `${service.root}/src/routes.ts`, line: 8, service: service.id })),
    findings: built.flatMap(({ findings }) => findings),
    unresolved, skipped: [{ file: 'apps/web/public/vendor.min.js', reason: 'minified' }], configuration: [],
  };
}

export function service(name: string, kind = 'node'): Service {
  return { id: `service:apps/${name}`, name, root: `apps/${name}`, kind, aliases: [name] };
}

function toNode(id: string): MapNode {
  const kind = id.slice(0, id.indexOf(':')) as NodeKind;
  const rest = id.slice(id.indexOf(':') + 1);
  const isChannel = kind === 'topic' || kind === 'queue' || kind === 'job';
  return { id, kind, name: isChannel ? rest.slice(rest.indexOf('/') + 1) : rest };
}

function toEdge(sketch: EdgeSketch, services: readonly Service[]): { edge: MapEdge; sites: Site[]; findings: Finding[] } {
  const sites = sketch.sites.map((site) => toSite(sketch, site, services));
  const findings = sketch.sites.flatMap((site, index) => toFindings(site, sites[index]));
  const edge: MapEdge = {
    id: [sketch.from, sketch.to, sketch.style, sketch.category, sketch.channel ?? ''].join('|'), from: sketch.from, to: sketch.to, style: sketch.style,
    category: sketch.category, ...(sketch.channel === undefined ? {} : { channel: sketch.channel }), confidence: sketch.confidence ?? 0.98,
    sites: sites.map(({ id }) => id), findings: findings.map(({ fingerprint }) => fingerprint),
  };
  return { edge, sites, findings };
}

function toSite(edge: EdgeSketch, sketch: SiteSketch, services: readonly Service[]): Site {
  const owner = services.find(({ root }) => sketch.file.startsWith(`${root}/`));
  const direction = edge.from.startsWith('service:') ? 'out' : 'in';
  const waiting = sketch.waiting ?? (direction === 'in' ? 'n/a' : 'awaited');
  return {
    id: `${sketch.file}#${sketch.api}@${sketch.line}`, file: sketch.file, line: sketch.line, column: 17, endLine: sketch.line, endColumn: 40, direction, category: edge.category,
    library: sketch.library ?? sketch.api.split('.')[0] ?? sketch.api, api: sketch.api, operation: sketch.operation, style: edge.style,
    because: sketch.because === undefined ? [] : [{ reason: sketch.because, file: sketch.file, line: sketch.line }],
    waiting, effectiveWaiting: waiting,
    target: { text: sketch.target, known: !sketch.target.includes('${'), parts: [{ known: sketch.target }] },
    timeout: sketch.timeout ?? 'unknown', retries: 'unknown', context: (sketch.callers ?? []).map((name) => toContext(name, sketch)),
    duration: { band: 'unknown', evidence: [] }, confidence: edge.confidence ?? 0.98, services: owner === undefined ? [] : [owner.id], via: [],
  };
}

function toContext(name: string, sketch: SiteSketch): Context {
  const folder = sketch.file.slice(0, sketch.file.lastIndexOf('/'));
  return {
    kind: name.startsWith('consumer') ? 'consumer' : 'request', name,
    path: [{ file: `${folder}/routes.ts`, line: 14, name }, { file: sketch.file, line: sketch.line - 6, name: 'handle' }, { file: sketch.file, line: sketch.line, name: sketch.api }],
  };
}

function toFindings(sketch: SiteSketch, site: Site | undefined): Finding[] {
  if (sketch.finding === undefined || site === undefined) return [];
  const { file, line, column, endLine, endColumn } = site;
  return [{
    fingerprint: `${sketch.finding.rule}:${site.id}`, ...sketch.finding, file, line, column, endLine, endColumn, site: site.id,
    path: site.context[0]?.path ?? [], evidence: site.because, confidence: 0.95,
  }];
}
