import type { Gateway, GatewayRule } from '../discover/gateways';

/** What stands in front of services and sends each path to one of them. */
export interface Gateways {
  /** The service that gets a path which is asked of the host under which `from` itself was loaded. */
  readonly sameOrigin: (from: string, path: string) => string | undefined;
  /** The host that gets such a path where no service of the workspace does. */
  readonly outside: (from: string, path: string) => string | undefined;
  /** The services that get a path which is asked of a gateway's own name; `undefined` when no gateway is called so. */
  readonly behind: (host: string, path: string) => readonly string[] | undefined;
}

interface Rule extends GatewayRule { readonly service: string | undefined }
interface Door extends Omit<Gateway, 'rules'> { readonly rules: readonly Rule[] }

/** `serviceAt` finds the service at a host as the rules write it. */
export function createGateways(gateways: readonly Gateway[], serviceAt: (host: string, owner: string | undefined) => string | undefined): Gateways {
  const doors = gateways.map((gateway): Door => ({ ...gateway, rules: gateway.rules.map((rule) => ({ ...rule, service: serviceAt(rule.to, gateway.owner) })) }));
  const doorsBefore = (from: string): readonly (readonly Door[])[] => [
    doors.filter((door) => door.owner === from), doors.filter((door) => door.owner === undefined && door.rules.some((rule) => rule.service === from)), doors.filter((door) => door.isPublic),
  ];
  return {
    sameOrigin(from, path) {
      const [own = [], fronting = [], others = []] = doorsBefore(from);
      // The rule for everything is about the pages; only those who serve them may mean it.
      const isMeant = (rule: Rule): boolean => rule.service === from || segmentsOf(rule.path).length > 0;
      return unanimous(own, path) ?? unanimous(fronting, path, isMeant) ?? unanimous(others, path, isMeant);
    },
    outside: (from, path) => doorsBefore(from).map((some) => unanimousHost(some, path)).find((host) => host !== undefined),
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

/** The host that all gateways name which send the path away from the workspace; where the rule for everything leads are the pages, most likely the caller's own. */
function unanimousHost(doors: readonly Door[], path: string): string | undefined {
  const rules = doors.flatMap((door) => longest(door.rules, path) ?? []).filter((rule) => segmentsOf(rule.path).length > 0);
  const pages = doors.flatMap((door) => door.rules).flatMap(({ path: prefix, to }) => (segmentsOf(prefix).length === 0 ? [to] : []));
  const [only, ...others] = new Set(rules.map(({ service, to }) => (service === undefined ? to : '')));
  return only !== undefined && others.length === 0 && !pages.includes(only) && /^(?:https?:\/\/)?[a-z][\w-]*(?:\.[\w-]+)*(?::\d+)?$/i.test(only) ? only : undefined;
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
