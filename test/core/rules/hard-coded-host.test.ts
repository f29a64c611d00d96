import { checkerOf } from './check-rules';

const checkRules = checkerOf('hard-coded-host');

describe('hard-coded-host', () => {
  describe('finds', () => {
    it('an IP address', () => checkRules(`
export const load = () => fetch('https://10.0.4.17:8443/levels');
//                        ^^^^^ information hard-coded-host \`fetch\` talks to \`10.0.4.17:8443\`, which is written into the code. An IP address
`));

    it('the name of a container or of a service in the cluster', () => checkRules(`
export const load = () => fetch('http://stock:3000/levels');
//                        ^^^^^ information hard-coded-host
export const price = () => fetch('http://prices.shop.svc.cluster.local/prices');
//                         ^^^^^ information hard-coded-host
`));

    it('this machine with a port', () => checkRules(`
export const load = () => fetch('http://localhost:3000/levels');
//                        ^^^^^ information hard-coded-host That works only where both run on one machine
`));

    it('a host without encryption', () => checkRules(`
export const where = (ip: string) => fetch(\`http://ip-api.com/json/\${ip}\`);
//                                   ^^^^^ information hard-coded-host \`fetch\` talks to \`ip-api.com\` without encryption.
`));

    it('the base of a client, once for all its requests', () => checkRules(`
import axios from 'axios';
const stock = axios.create({ baseURL: 'http://stock:3000', timeout: 1000 });
//                  ^^^^^^ information hard-coded-host
export const load = (id: string) => stock.get(\`/levels/\${id}\`);
export const all = () => stock.get('/levels');
`));

    it('a constant and a field of a class', () => checkRules(`
import axios from 'axios';
const STOCK = 'http://stock:3000';
export const load = () => axios.get(\`\${STOCK}/levels\`);
//                              ^^^ information hard-coded-host
export class Prices {
  private readonly base = 'http://prices:3000';
  load() { return axios.get(\`\${this.base}/prices\`); }
  //                    ^^^ information hard-coded-host
}
`));

    it('the address of a gRPC server', () => checkRules(`
import { credentials, loadPackageDefinition } from '@grpc/grpc-js';
import { loadSync } from '@grpc/proto-loader';
const { shop } = loadPackageDefinition(loadSync('shop.proto')) as any;
const client = new shop.Stock('stock:50051', credentials.createInsecure());
//             ^^^^^^^^^^^^^^ information hard-coded-host
export const load = () => client.getLevel({ id: 1 }, () => undefined);
`));
  });

  describe('is silent', () => {
    it('about what only holds without a variable', () => checkRules(`
import axios from 'axios';
const base = process.env.STOCK_URL ?? 'http://localhost:3000';
export const load = () => fetch(\`\${base}/levels\`);
export const more = () => axios.get((process.env.PRICES_URL || 'http://prices:3000') + '/prices');
`));

    it('about public APIs', () => checkRules(`
export const charge = () => fetch('https://api.stripe.com/v1/charges');
export const geo = () => fetch('https://maps.example.org:8443/geo');
`));

    it('where one of several is a variable or public', () => checkRules(`
const base = process.env.NODE_ENV === 'development' ? 'http://localhost:3000' : 'https://api.shop.io';
export const load = () => fetch(\`\${base}/levels\`);
`));

    it('in settings, scripts and examples', () => checkRules({
      'src/config/urls.ts': "export const load = () => fetch('http://stock:3000/levels');\n",
      'scripts/fill.ts': "export const load = () => fetch('http://stock:3000/levels');\n",
      'src/settings.ts': "export const STOCK = 'http://stock:3000';\n",
      'src/app.ts': "import { STOCK } from './settings';\nexport const load = () => fetch(`${STOCK}/levels`);\n",
    }));

    it('about a program of the user', () => checkRules({
      'package.json': '{ "name": "app", "dependencies": { "react": "19" } }',
      'src/Agent.tsx': "import { useEffect } from 'react';\nexport function Agent() { useEffect(() => { fetch('http://localhost:9119/status'); }, []); return <p>agent</p>; }\n",
    }));

    it('about the metadata of a cloud', () => checkRules(`
export const token = () => fetch('http://169.254.169.254/latest/meta-data');
export const project = () => fetch('http://metadata.google.internal/computeMetadata/v1/project');
`));

    it('about names of schemas and origins that nobody calls', () => checkRules(`
import cors from 'cors';
import express from 'express';
express().use(cors({ origin: 'http://localhost:3000' }));
export const namespace = 'http://www.w3.org/2000/svg';
`));

    it('about paths without a host', () => checkRules(`
export const load = () => fetch('/api/levels');
`));
  });
});
