import type { GatewayRule, WrittenRules } from './gateways';
import { isRecord, stringIn, stringsOf, type Reading } from './read-text';
import { readYaml, type YamlRecord } from './read-yaml';

/** Ingresses, routes of the Gateway API, virtual services of Istio and routes of Traefik. */
export function readIngresses(reading: Reading, file: string): readonly WrittenRules[] {
  return readYaml(reading, file).flatMap((body) => {
    const spec = recordIn(body, 'spec');
    const read = READERS[stringIn(body, 'kind') ?? ''];
    return read === undefined ? [] : [{ file, ...read(spec) }];
  });
}

type Rules = Omit<WrittenRules, 'file'>;

const READERS: Readonly<Record<string, (spec: YamlRecord) => Rules>> = { Ingress: ingress, HTTPRoute: httpRoute, VirtualService: virtualService, IngressRoute: ingressRoute };

function ingress(spec: YamlRecord): Rules {
  const rules = recordsIn(spec, 'rules');
  return {
    names: rules.flatMap((rule) => known(stringIn(rule, 'host'))),
    rules: rules.flatMap((rule) => recordsIn(recordIn(rule, 'http'), 'paths')).flatMap((entry) => {
      const backend = recordIn(entry, 'backend');
      const to = stringIn(backend, 'serviceName') ?? stringIn(recordIn(backend, 'service'), 'name');
      return rule(plainPath(stringIn(entry, 'path') ?? '/'), stringIn(entry, 'pathType') === 'Exact', to);
    }),
  };
}

function httpRoute(spec: YamlRecord): Rules {
  const rules = recordsIn(spec, 'rules').flatMap((each) => {
    const to = recordsIn(each, 'backendRefs').map((reference) => stringIn(reference, 'name'))[0];
    const paths = recordsIn(each, 'matches').map((match) => recordIn(match, 'path'));
    return (paths.length === 0 ? [{ value: '/' }] : paths).flatMap((path: YamlRecord) => rule(plainPath(stringIn(path, 'value') ?? '/'), stringIn(path, 'type') === 'Exact', to));
  });
  return { names: stringsOf(spec['hostnames']).flatMap(known), rules };
}

function virtualService(spec: YamlRecord): Rules {
  const rules = recordsIn(spec, 'http').flatMap((each) => {
    const to = recordsIn(each, 'route').map((route) => stringIn(recordIn(route, 'destination'), 'host'))[0];
    const matches = recordsIn(each, 'match').map((match) => recordIn(match, 'uri'));
    return (matches.length === 0 ? [{ prefix: '/' }] : matches).flatMap((uri: YamlRecord) => {
      const exact = stringIn(uri, 'exact');
      return rule(plainPath(exact ?? stringIn(uri, 'prefix') ?? stringIn(uri, 'regex') ?? '/'), exact !== undefined, to);
    });
  });
  return { names: stringsOf(spec['hosts']).flatMap(known), rules };
}

function ingressRoute(spec: YamlRecord): Rules {
  const routes = recordsIn(spec, 'routes').map((route) => ({ match: stringIn(route, 'match') ?? '', to: recordsIn(route, 'services').map((service) => stringIn(service, 'name'))[0] }));
  const inside = (match: string, name: string): readonly string[] => [...match.matchAll(new RegExp(`\\b${name}\\(\\s*[\`"']([^\`"']+)`, 'g'))].map(([, text = '']) => text);
  return {
    names: routes.flatMap(({ match }) => inside(match, 'Host')).flatMap(known),
    rules: routes.flatMap(({ match, to }) => [...inside(match, 'PathPrefix').flatMap((path) => rule(path, false, to)), ...inside(match, 'Path').flatMap((path) => rule(path, true, to))]),
  };
}

function rule(path: string | undefined, isExact: boolean, to: string | undefined): readonly GatewayRule[] {
  return path === undefined || to === undefined || to.includes('__') ? [] : [{ path, isExact, to }];
}

/** `/api/orders/?(.*)` and `/api/orders(/|$)(.*)` are prefixes written as patterns; other patterns say too little. */
function plainPath(written: string): string | undefined {
  const path = written.replace(/^\^/, '').replace(/(?:\/?\??(?:\((?:\/\|\$|\/?\.[*+])\)\??)+|\/?\.\*|\/?\*)\$?$/, '').replace(/\$$/, '');
  return /[()[\]*+?\\|{}]|__/.test(path) ? undefined : path === '' ? '/' : path;
}

/** A name that a template fills in, and `*`, are nobody's. */
function known(host: string | undefined): readonly string[] {
  return host === undefined || host.includes('__') || host.includes('*') ? [] : [host.toLowerCase()];
}

function recordIn(record: YamlRecord, key: string): YamlRecord {
  const value = record[key];
  return isRecord(value) ? value : {};
}

function recordsIn(record: YamlRecord, key: string): readonly YamlRecord[] {
  const value = record[key];
  return Array.isArray(value) ? value.filter(isRecord) : [];
}
