import assert from 'node:assert/strict';
import { defaultConfig } from '../../../src/core/config/config';
import { discover } from '../../../src/core/discover/discover';
import { fileTree } from '../file-tree';

type Tree = Readonly<Record<string, string>>;

const page: Tree = { 'web/package.json': JSON.stringify({ name: 'web', scripts: { start: 'next start' }, dependencies: { next: '15' } }), 'web/a.ts': '' };

/** Each rule as `OWNER or door NAMES: PATH → HOST`. */
function checkGateways(tree: Tree, expected: readonly string[]): void {
  const { gateways } = discover(fileTree({ ...page, ...tree }), defaultConfig);
  assert.deepEqual(gateways.flatMap(({ owner, isPublic, names, rules }) => rules.map((rule) => `${owner ?? (isPublic ? 'door' : '?')} ${names.join(',')}: ${rule.path}${rule.isExact ? '$' : ''} → ${rule.to}`)), expected);
}

describe('Finding gateways', () => {
  it('reads Ingresses of both generations, with patterns that are prefixes', () => {
    const old = "kind: Ingress\nmetadata: { name: i }\nspec:\n  rules:\n    - host: shop.test\n      http:\n        paths:\n          - { path: '/api/orders/?(.*)', backend: { serviceName: orders-srv, servicePort: 3000 } }\n          - { path: '/?(.*)', backend: { serviceName: web-srv, servicePort: 3000 } }\n";
    checkGateways({ 'k8s/ingress.yaml': old }, ['door shop.test: /api/orders → orders-srv', 'door shop.test: / → web-srv']);
    const current = "kind: Ingress\nmetadata: { name: i }\nspec:\n  rules:\n    - http:\n        paths:\n          - { path: /users, pathType: Exact, backend: { service: { name: users, port: { number: 80 } } } }\n          - { path: '/(en|de)/x', backend: { service: { name: pages } } }\n";
    checkGateways({ 'k8s/ingress.yaml': current }, ['door : /users$ → users']);
  });

  it('reads routes of the Gateway API, of Istio and of Traefik', () => {
    checkGateways({ 'k8s/route.yaml': 'kind: HTTPRoute\nspec: { hostnames: [shop.test], rules: [{ matches: [{ path: { value: /orders } }], backendRefs: [{ name: orders, port: 80 }] }] }\n' }, ['door shop.test: /orders → orders']);
    checkGateways({ 'k8s/vs.yaml': "kind: VirtualService\nspec: { hosts: ['*'], http: [{ match: [{ uri: { prefix: /orders } }], route: [{ destination: { host: orders } }] }] }\n" }, ['door : /orders → orders']);
    checkGateways({ 'k8s/r.yaml': 'kind: IngressRoute\nspec: { routes: [{ match: "Host(`shop.test`) && PathPrefix(`/orders`)", services: [{ name: orders }] }] }\n' }, ['door shop.test: /orders → orders']);
    checkGateways({ 'docker-compose.yml': 'services:\n  orders:\n    image: x/orders\n    labels:\n      - "traefik.http.routers.o.rule=PathPrefix(`/orders`)"\n      - "traefik.enable=true"\n' }, ['door : /orders → orders']);
  });

  it('reads nginx, with upstreams and variables, and leaves out comments and what serves files', () => {
    const nginx = 'upstream orders { least_conn; server $ORDERS_HOST:80; }\nserver {\n  server_name shop.test;\n  location / { root /html; }\n  location ^~ /api/orders { proxy_pass http://orders/; }\n  location /api/cart/ { proxy_pass http://${CART_HOST}:8080/; }\n  # location /x { proxy_pass http://x; }\n  location ~ \\.php$ { proxy_pass http://php; }\n}\n';
    checkGateways({ 'nginx/default.conf': nginx }, ['door shop.test: /api/orders → $ORDERS_HOST:80', 'door shop.test: /api/cart/ → ${CART_HOST}:8080']);
    const looked = 'server {\n  resolver 127.0.0.11;\n  location /api/ { set $gateway_url http://gateway:8080; proxy_pass $gateway_url; }\n  location /x/ { proxy_pass http://$X_HOST; }\n}\n';
    checkGateways({ 'nginx/default.conf': looked }, ['door : /api/ → gateway:8080', 'door : /x/ → $X_HOST']);
    checkGateways({ 'web/default.conf.template': 'location /api/ { proxy_pass http://api; }' }, ['service:web : /api/ → api']);
  });

  it('reads nginx where upstreams stand in files beside the locations, and patterns that are several prefixes', () => {
    const locations = 'location /api { proxy_pass http://backend; }\nlocation ~* ^/(carts|stock) { proxy_pass http://room; }\nlocation ~ ^/(a|b)+x { proxy_pass http://room; }\n';
    const split = { 'gateway/conf.d/server/api.conf': locations, 'gateway/conf.d/upstream/ups.conf': 'upstream backend { server backend-server:8081; }\nupstream room { server room-server:3333; }\n' };
    checkGateways(split, ['door : /api → backend-server:8081', 'door : /carts → room-server:3333', 'door : /stock → room-server:3333']);
    checkGateways({ ...split, 'other/conf.d/ups.conf': 'upstream backend { server else:1; }' }, ['door : /api → backend-server:8081', 'door : /carts → room-server:3333', 'door : /stock → room-server:3333']);
    checkGateways({ ...split, 'gateway/conf.d/upstream/more.conf': 'upstream backend { server else:1; }' }, ['door : /api → backend', 'door : /carts → room-server:3333', 'door : /stock → room-server:3333']);
  });

  it('gives a gateway the names of the container that has its configuration', () => {
    checkGateways({ 'nginx/nginx.conf': 'location /api { proxy_pass http://api; }', 'docker-compose.yml': "services: { proxy: { image: nginx, volumes: ['./nginx/nginx.conf:/etc/nginx/nginx.conf'], ports: ['80:8080'] } }\n" }, ['door proxy,proxy:8080,localhost:80: /api → api']);
  });

  it('reads the routes and clusters of Envoy', () => {
    const envoy = "static_resources:\n  listeners:\n    - virtual_hosts:\n        - routes:\n            - { match: { prefix: /images/ }, route: { cluster: pictures } }\n            - { match: { path: /old }, redirect: { path_redirect: / } }\n  clusters:\n    - name: pictures\n      load_assignment: { endpoints: [{ lb_endpoints: [{ endpoint: { address: { socket_address: { address: '${IMAGE_HOST}', port_value: 80 } } } }] }] }\n";
    checkGateways({ 'proxy/envoy.tmpl.yaml': envoy }, ['door : /images/ → ${IMAGE_HOST}']);
  });

  it('reads what development and page servers pass on', () => {
    checkGateways({ 'web/vite.config.ts': "export default defineConfig({ server: { proxy: {\n  '/api': 'http://localhost:3000',\n  '/auth': { target: process.env.AUTH_URL, changeOrigin: true },\n  // '/old': 'http://old',\n} } });\n" }, ['service:web : /api → http://localhost:3000', 'service:web : /auth → ${AUTH_URL}']);
    checkGateways({ 'web/next.config.js': 'module.exports = { async rewrites() { return [{ source: "/api/:path*", destination: `${process.env.API_URL}/:path*` }, { source: "/a", destination: "/b" }]; } };\n' }, ['service:web : /api → ${API_URL}/:path*']);
    checkGateways({ 'web/proxy.conf.json': '{ "/api/**": { "target": "http://api:3000", "secure": false } }' }, ['service:web : /api → http://api:3000']);
  });
});
