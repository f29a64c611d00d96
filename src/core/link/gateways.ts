import type { Gateway, GatewayRule } from '../discover/gateways';

/** What stands in front of services and sends each path to one of them. */
export interface Gateways {
  /** Where a path goes that is asked of the host under which `from` itself was loaded. */
  readonly sameOrigin: (from: string, path: string) => readonly string[];
  /** Where a path goes that is asked of a gateway's own name; `undefined` when no gateway is called so. */
  readonly behind: (host: string, path: string) => readonly string[] | undefined;
}

/** `to` hosts are looked up with `serviceOf`; answers are hosts as the gateway writes them. */
export function createGateways(gateways: readonly Gateway[], serviceOf: (host: string) => string | undefined): Gateways {
  const fronted = new Map(gateways.map((gateway) => [gateway, new Set(gateway.rules.flatMap((rule) => serviceOf(rule.to) ?? []))]));
  return {
    sameOrigin(from, path) {
      const own = gateways.filter((gateway) => gateway.owner === from);
      const fronting = gateways.filter((gateway) => gateway.owner === undefined && fronted.get(gateway)?.has(from) === true);
      const others = gateways.filter((gateway) => gateway.owner === undefined && gateway.isPublic);
      for (const group of [own, fronting, others]) {
        const found = unanimous(group, path);
        if (found.length > 0) return found;
      }
      return [];
    },
    behind(host, path) {
      const named = gateways.filter((gateway) => gateway.names.includes(host) || gateway.names.includes(host.replace(/:\d+$/, '')) || (gateway.isPublic && isIngressController(host)));
      return named.length === 0 ? undefined : unanimous(named, path);
    },
  };
}

/** The controller that carries out the Ingress rules of a cluster. */
function isIngressController(host: string): boolean {
  return /^(?:[\w-]+-)?ingress(?:-[\w-]+)?\.[\w.-]+\.svc\.cluster\.local(?::\d+)?$/.test(host);
}

function unanimous(gateways: readonly Gateway[], path: string): readonly string[] {
  const found = new Set(gateways.flatMap((gateway) => longest(gateway.rules, path)?.to ?? []));
  return found.size === 1 ? [...found] : [];
}

function longest(rules: readonly GatewayRule[], path: string): GatewayRule | undefined {
  const wanted = segmentsOf(path);
  return [...rules].filter((rule) => covers(rule, wanted)).sort((left, right) => segmentsOf(right.path).length - segmentsOf(left.path).length)[0];
}

function covers(rule: GatewayRule, wanted: readonly string[]): boolean {
  const segments = segmentsOf(rule.path);
  if (rule.isExact ? segments.length !== wanted.length : segments.length > wanted.length) return false;
  return segments.every((segment, index) => segment === '*' || segment === wanted[index]);
}

function segmentsOf(path: string): readonly string[] {
  return path.split('/').filter((segment) => segment !== '').map((segment) => (/^[:{*]/.test(segment) ? '*' : segment));
}
