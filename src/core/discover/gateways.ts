/** Requests whose path begins with `path` go to the host `to`. */
export interface GatewayRule {
  readonly path: string;
  readonly isExact: boolean;
  /** As written: `orders-srv:3000`, `http://orders`, `${ORDERS_HOST}:8080`. */
  readonly to: string;
}

/** Something that takes requests and sends each path to another host: an Ingress, nginx, Envoy, a proxy of a development server. */
export interface Gateway {
  readonly file: string;
  /** Hosts under which it is asked. */
  readonly names: readonly string[];
  /** Id of the service that it belongs to and serves the pages of; `undefined` when it stands for itself. */
  readonly owner: string | undefined;
  /** Whether it is the door of the whole workspace. */
  readonly isPublic: boolean;
  readonly rules: readonly GatewayRule[];
}
