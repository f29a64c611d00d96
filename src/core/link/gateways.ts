import type { Gateway, GatewayRule } from '../discover/gateways';

/** What stands in front of services and sends each path to one of them. */
export interface Gateways {
  /** The service that gets a path which is asked of the host under which `from` itself was loaded. */
  readonly sameOrigin: (from: string, path: string) => string | undefined;
  /** The services that get a path which is asked of a gateway's own name; `undefined` when no gateway is called so. */
  readonly behind: (host: string, path: string) => readonly string[] | undefined;
}

interface Rule extends GatewayRule { readonly service: string | undefined }
interface Door extends Omit<Gateway, 'rules'> { readonly rules: readonly Rule[] }

/** `serviceAt` finds the service at a host as the rules write it. */
export function createGateways(gateways: readonly Gateway[], serviceAt: (host: string, owner: string | undefined) => string | undefined): Gateways {
  const doors = gateways.map((gateway): Door => ({ ...gateway, rules: gateway.rules.map((rule) => ({ ...rule, service: serviceAt(rule.to, gateway.owner) })) }));
  return {
    sameOrigin(from, path) {
      const own = doors.filter((door) => door.owner === from);
      const fronting = doors.filter((door) => door.owner === undefined && door.rules.some((rule) => rule.service === from));
      const others = doors.filter((door) => door.isPublic);
      // The rule for everything is about the pages; only those who serve them may mean it.
      const isMeant = (rule: Rule): boolean => rule.service === from || segmentsOf(rule.path).length > 0;
      return unanimous(own, path) ?? unanimous(fronting, path, isMeant) ?? unanimous(others, path, isMeant);
    },
    behind(host, path) {
      const named = doors.filter((door) => door.names.includes(host) || door.names.includes(host.replace(/:\d+$/, '')) || (door.isPublic && isIngressController(host)));
      return named.length === 0 ? undefined : [unanimous(named, path) ?? []].flat();
    },
  };
}

/** The controller that carries out the Ingress rules of a cluster. */
function isIngressController(host: string): boolean {
  return /^(?:[\w-]+-)?ingress(?:-[\w-]+)?\.[\w.-]+\.svc\.cluster\.local(?::\d+)?$/.test(host);
}

/** What all gateways say that send the path anywhere in the workspace. */
function unanimous(doors: readonly Door[], path: string, isMeant: (rule: Rule) => boolean = () => true): string | undefined {
  const found = new Set(doors.flatMap((door) => [longest(door.rules, path)].flatMap((rule) => (rule !== undefined && isMeant(rule) ? rule.service ?? [] : []))));
  return found.size === 1 ? [...found][0] : undefined;
}

function longest(rules: readonly Rule[], path: string): Rule | undefined {
  const wanted = segmentsOf(path);
  return rules.filter((rule) => covers(rule, wanted)).sort((left, right) => segmentsOf(right.path).length - segmentsOf(left.path).length)[0];
}

function covers(rule: Rule, wanted: readonly string[]): boolean {
  const segments = segmentsOf(rule.path);
  if (rule.isExact ? segments.length !== wanted.length : segments.length > wanted.length) return false;
  return segments.every((segment, index) => segment === '*' || segment === wanted[index]);
}

function segmentsOf(path: string): readonly string[] {
  return path.split('/').filter((segment) => segment !== '').map((segment) => (/^[:{*]/.test(segment) ? '*' : segment));
}
