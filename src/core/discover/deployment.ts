import { byCodeUnit } from '../model/by-code-unit';
import { readCompose } from './compose';
import { readKubernetes } from './kubernetes';
import { nameOf } from './paths';
import { readText, type Reading } from './read-text';

/** One thing that a deployment file runs. */
export interface DeploymentUnit {
  readonly file: string;
  /** Names it is reached by, with and without port. */
  readonly aliases: readonly string[];
  /** Folder its image is built in, where the file says so. */
  readonly context?: string;
  readonly dockerfile?: string;
  /** Last segment of the image's name, without tag. */
  readonly image?: string;
  /** Words of its command, build target, arguments and mounts that may name the service it runs. */
  readonly hints: readonly string[];
  readonly environment: readonly (readonly [name: string, value: string])[];
  readonly environmentFiles: readonly string[];
  /** Those of a container, which a reverse proxy may read. */
  readonly labels: readonly (readonly [name: string, value: string])[];
}

export interface Deployment { readonly dockerfiles: readonly string[]; readonly units: readonly DeploymentUnit[] }

/** By its name alone, as the Serverless Framework and AWS SAM go by. */
const NAMED = /^(?:serverless(?:\.[\w-]+)?|template(?:\.[\w-]+)?|sam)\.ya?ml$/;
const COMPOSE = /^(?:docker-)?compose(?:[.-][\w.-]+)?\.ya?ml$/;
/** Rules of gateways that Kubernetes keeps. */
export const INGRESS = /^kind:\s*["']?(?:Ingress|HTTPRoute|VirtualService|IngressRoute)\b/m;
export const ENVOY = /virtual_hosts:/;
const LOCK = /(?:^|[.-])lock\.ya?ml$/;
const KUBERNETES = /^(?:kind:[ \t]*["']?(?:Deployment|StatefulSet|DaemonSet|Service|Job|CronJob|Pod|ConfigMap|Config)\b|build:)/m;

/** Reads Dockerfiles, compose files, Kubernetes manifests and Skaffold artifacts. */
export function readDeployment(reading: Reading, files: readonly string[]): Deployment {
  const yaml = files.filter((path) => /\.ya?ml$/.test(path) && !LOCK.test(path));
  const compose = yaml.filter((path) => COMPOSE.test(nameOf(path))).sort((left, right) => depthOf(left) - depthOf(right) || byCodeUnit(left, right));
  const manifests = yaml.filter((path) => !COMPOSE.test(nameOf(path)) && KUBERNETES.test(readText(reading, path) ?? ''));
  return {
    dockerfiles: files.filter((path) => /^(?!\.)(?:.*[.-])?dockerfile(?:[.-][^/]*)?$/i.test(nameOf(path)) && !/\.(?:[cm]?[jt]s|ya?ml|json)$/.test(path)),
    units: [...compose.flatMap((path) => readCompose(reading, path)), ...readKubernetes(reading, manifests)],
  };
}

/** Whether a YAML file says what runs where, or who passes requests on, so that more than its data is read. */
export function isDeploymentFile(path: string, text: string): boolean {
  const name = nameOf(path);
  return COMPOSE.test(name) || NAMED.test(name) || KUBERNETES.test(text) || INGRESS.test(text) || ENVOY.test(text);
}

/** Files nearer to the root say more about the whole. */
function depthOf(path: string): number {
  return path.split('/').length;
}
