import assert from 'node:assert/strict';
import { openWorkspace } from '../../../src/core';
import { memoryFiles } from '../memory-files';

const SPA = '{ "name": "shop", "scripts": { "start": "vite" }, "dependencies": { "react": "*", "react-dom": "*" } }';
const NEXT = '{ "name": "shop", "scripts": { "start": "next" }, "dependencies": { "next": "*", "react-dom": "*" } }';
const SERVER = '{ "name": "shop", "scripts": { "start": "node ." }, "dependencies": { "express": "*", "react-dom": "*" } }';

/** Every site as `FILE:LINE DIRECTION WAITING STYLE TARGET < CONTEXT`. */
async function checkSites(manifest: string, files: Readonly<Record<string, string>>, expected: readonly string[]): Promise<void> {
  const { map } = await openWorkspace(memoryFiles({ 'package.json': manifest, ...files }), { version: '0.0.0' }).analyze();
  assert.deepEqual(map.sites.map(({ file, line, direction, waiting, style, operation, target, context }) => `${file}:${line} ${direction} ${waiting} ${style} ${operation} ${target.text} < ${context[0]?.kind ?? '?'}`), expected);
}

describe('Front-end code', () => {
  it('runs in front of the user in a package that has only pages', () => checkSites(SPA, {
    'src/api.ts': "export const getCart = () => fetch('/api/cart').then((answer) => answer.json());\n",
  }, ['src/api.ts:1 out returned sync GET /api/cart < ui']));

  it('is a script that works on the page, with the functions that the page calls by name', () => checkSites(SERVER, {
    'public/main.js': "const list = document.getElementById('list');\nasync function refresh() {\n  list.textContent = await (await fetch('/api/cart')).text();\n}\nasync function add(id) {\n  await fetch('/api/cart', { method: 'POST', body: id });\n  document.querySelector('#done').hidden = false;\n}\nrefresh();\nsetInterval(refresh, 3000);\n",
  }, ['public/main.js:3 out awaited sync GET /api/cart < ui', 'public/main.js:6 out awaited sync POST /api/cart < ui']));

  it('is neither what looks whether there is a page nor what drives a browser', () => checkSites(SERVER, {
    'src/session.js': "export const read = () => (typeof document === 'undefined' ? undefined : document.querySelector('#session'));\nawait fetch('/api/session');\n",
    'src/shot.js': "import { open } from './browser';\nconst page = await open();\nconst title = await page.evaluate(() => document.querySelector('h1').textContent);\nawait fetch('/api/titles', { method: 'POST', body: title });\n",
    'src/email.js': "import { parse } from './parse';\nconst document = parse('<p>');\ndocument.querySelector('p');\nawait fetch('/api/mails');\n",
  }, ['src/email.js:4 out awaited sync GET /api/mails < startup', 'src/session.js:2 out awaited sync GET /api/session < startup', 'src/shot.js:4 out awaited sync POST /api/titles < startup']));

  it('may run anywhere in a package that is a server too', () => checkSites(SERVER, {
    'src/api.ts': "export const getCart = () => fetch('/api/cart').then((answer) => answer.json());\n",
  }, ['src/api.ts:1 out returned sync GET /api/cart < unknown']));

  it('follows options in a variable to the functions in them', () => checkSites(NEXT, {
    'gateways/cart.ts': "export const cart = { read: (currency: string) => fetch(`/api/cart/${currency}`) };\n",
    'components/Cart.tsx': "import { useQuery } from '@tanstack/react-query';\nimport { cart } from '../gateways/cart';\nexport const Cart = ({ currency }) => {\n  const queryFn = () => cart.read(currency);\n  const options = { queryKey: ['cart'], queryFn };\n  const { data } = useQuery(options);\n  return <p>{data}</p>;\n};\n",
  }, ['gateways/cart.ts:1 out returned sync GET /api/cart/${currency} < ui']));

  it('knows the client that a page of Next.js is handed', () => checkSites(NEXT, {
    'api/client.js': "import axios from 'axios';\nexport const buildClient = () => axios.create({ baseURL: 'http://gateway' });\n",
    'pages/_app.js': "import { buildClient } from '../api/client';\nconst App = ({ Component, pageProps }) => <Component {...pageProps} />;\nApp.getInitialProps = async (appContext) => {\n  const client = buildClient();\n  const cache = new Map();\n  await appContext.Component.prepare(cache);\n  return { pageProps: await appContext.Component.getInitialProps(appContext.ctx, client) };\n};\nexport default App;\n",
    'pages/index.js': "const Home = ({ orders }) => <p>{orders.length}</p>;\nHome.prepare = async (client) => client.get('/not/a/request');\nHome.getInitialProps = async (context, client) => {\n  const { data } = await client.get(`/orders/${context.query.id}`);\n  return { orders: data };\n};\nexport default Home;\n",
  }, ['pages/index.js:4 out awaited sync GET gateway/orders/${id} < request']));

  const useSave = "import axios from 'axios';\nexport const useSave = ({ url, onSuccess }) => {\n  const save = async (body) => {\n    const { data } = await axios.post(url, body);\n    if (onSuccess) onSuccess(data);\n    return data;\n  };\n  return { save };\n};\n";

  it('waits for what a hook gives back as its calls do', () => checkSites(SPA, {
    'src/use-save.js': useSave,
    'src/A.jsx': "import { useSave } from './use-save';\nexport const A = () => {\n  const { save } = useSave({ url: '/api/a' });\n  const submit = async () => {\n    await save({});\n  };\n  return <form onSubmit={submit} />;\n};\n",
    'src/B.jsx': "import { useEffect } from 'react';\nimport { useSave } from './use-save';\nexport const B = () => {\n  const { save } = useSave({ url: '/api/b', onSuccess: () => location.reload() });\n  useEffect(() => {\n    save();\n  }, []);\n  return <p />;\n};\n",
    'src/C.jsx': "import { useSave } from './use-save';\nexport const C = () => {\n  const { save } = useSave({ url: '/api/c' });\n  return <button onClick={() => save({})} />;\n};\n",
  }, [
    'src/A.jsx:3 via awaited sync POST /api/a < ui', 'src/B.jsx:4 via callback sync POST /api/b < ui', 'src/C.jsx:3 via floating sync POST /api/c < ui',
    'src/use-save.js:4 out awaited sync POST ${url} < ui',
  ]));

  it('waits at the call of a function that sends itself', () => checkSites(SPA, {
    'src/save.js': "export const save = async (url) => {\n  const send = () => fetch(url, { method: 'PUT' });\n  const answer = await send();\n  return answer.json();\n};\n",
    'src/D.jsx': "import { save } from './save';\nexport const D = async () => {\n  const saved = await save('/api/d');\n  return <p>{saved}</p>;\n};\n",
  }, ['src/D.jsx:3 via awaited sync PUT /api/d < ui', 'src/save.js:2 out returned sync PUT ${url} < ui']));

  const generated = "// This file was generated by a tool. Do not edit.\n";
  const builder = `${generated}import { HttpRequest } from '@angular/common/http';\nexport class Builder {\n  constructor(public root: string, public path: string, public method: string) {}\n  values = new Map();\n  build() {\n    let path = this.path;\n    for (const value of this.values.values()) path = value.append(path);\n    return new HttpRequest(this.method.toUpperCase(), this.root + path);\n  }\n}\n`;
  const client = `${generated}import { HttpClient } from '@angular/common/http';\nimport { Builder } from './builder';\nexport class OrdersService {\n  constructor(private http: HttpClient) {}\n  private _root = '';\n  set root(root: string) {\n    this._root = root;\n  }\n  get root() {\n    return this._root;\n  }\n  create$Response() {\n    return this.http.request(new Builder(this.root, '/api/orders', 'post').build());\n  }\n  create() {\n    return this.create$Response().pipe((response) => response);\n  }\n  describe() {\n    return 'orders';\n  }\n}\n`;

  it('gives what a generated client sends to whoever calls it', () => checkSites('{ "name": "shop", "dependencies": { "@angular/core": "*" } }', {
    'api/builder.ts': builder, 'api/orders.ts': client,
    'app/effects.ts': "import { mergeMap } from 'rxjs/operators';\nimport { OrdersService } from '../api/orders';\nexport class Effects {\n  constructor(private actions, private orders: OrdersService) {}\n  create = this.actions.pipe(mergeMap(() => this.orders.create().pipe()));\n  name = this.orders.describe();\n}\n",
    'app/page.ts': "import { OrdersService } from '../api/orders';\nexport class Page {\n  constructor(private orders: OrdersService) {}\n  save() {\n    this.orders.create().subscribe();\n  }\n}\n",
  }, ['app/effects.ts:5 out returned sync POST /api/orders < ui', 'app/page.ts:5 out callback sync POST /api/orders < ui']));

  it('takes the component that is drawn again for what goes on with the answer of a hook', () => checkSites(SPA, {
    'src/trpc.ts': "import { createTRPCReact } from '@trpc/react-query';\nexport const trpc = createTRPCReact<Router>();\n",
    'src/Team.tsx': "import { useQuery } from '@apollo/client';\nimport { trpc } from './trpc';\nexport const Team = () => {\n  const { data } = trpc.team.get.useQuery({ id: 1 });\n  const { mutateAsync: remove } = trpc.team.remove.useMutation();\n  return <button onClick={async () => await remove({ id: data.id })} />;\n};\n",
  }, ['src/Team.tsx:4 out callback sync  team/get < ui', 'src/Team.tsx:5 out callback sync  team/remove < ui']));

  it('takes the component for it too where a hook of ours calls the data library', () => checkSites(SPA, {
    'src/api.ts': "import axios from 'axios';\nconst api = axios.create({ baseURL: 'http://stock' });\nexport const get = (url: string) => api.get(url);\nexport const post = (url: string) => api.post(url);\n",
    'src/hooks.ts': "import useSWR from 'swr';\nimport { get, post } from './api';\nexport const useGet = (url: string) => useSWR(url, (key: string) => get(key));\nexport const usePost = () => ({ send: async (url: string) => { await post(url); } });\n",
    'src/Team.tsx': "import { useGet, usePost } from './hooks';\nexport const Team = () => {\n  const { data } = useGet('/team');\n  const { send } = usePost();\n  return <button onClick={async () => { await send('/team'); }}>{data}</button>;\n};\n",
  }, ['src/Team.tsx:3 via callback sync GET stock/team < ui', 'src/Team.tsx:5 via awaited sync POST stock/team < ui', 'src/api.ts:3 out returned sync GET stock/${url} < ui', 'src/api.ts:4 out returned sync POST stock/${url} < ui']));

  const VUE = '{ "name": "shop", "scripts": { "start": "vite" }, "dependencies": { "vue": "*", "axios": "*" } }';

  it('stands in the scripts of components of Vue', () => checkSites(VUE, {
    'src/api.ts': "import axios from 'axios';\nexport const api = axios.create({ baseURL: 'http://stock' });\nexport const useStock = () => ({ load: (path: string) => api.get(path) });\n",
    'src/Setup.vue': '<template>\n  <button @click="save">fetch(\'/in/a/template\')</button>\n</template>\n<script setup lang="ts">\nimport { useStock } from \'./api\';\nconst { load } = useStock();\nconst level = await load(\'/levels/a\');\nasync function save() {\n  await fetch(\'/api/levels\', { method: \'PUT\' });\n}\n</script>\n',
    'src/Options.vue': "<template><Setup /></template>\n<script>\nimport Setup from './Setup.vue';\nimport { api } from './api';\nexport default {\n  components: { Setup },\n  data: () => ({ level: 0 }),\n  async created() {\n    await this.load();\n  },\n  methods: {\n    async load() {\n      this.level = await api.get('/levels');\n    },\n  },\n};\n</script>\n",
  }, [
    'src/Options.vue:13 out awaited sync GET stock/levels < ui', 'src/Setup.vue:7 via awaited sync GET stock/levels/a < ui', 'src/Setup.vue:9 out awaited sync PUT /api/levels < ui',
    'src/api.ts:3 out returned sync GET stock/${path} < ui',
  ]));

  it('stands in the scripts of components of Svelte', () => checkSites('{ "name": "shop", "dependencies": { "@sveltejs/kit": "*", "svelte": "*" } }', {
    'src/lib/orders.ts': "export const get = (path: string) => fetch(`/api/${path}`);\n",
    'src/routes/+page.svelte': "<script module>\n  export const ready = fetch('/api/ready');\n</script>\n\n<script lang=\"ts\">\n  import { get } from '$lib/orders';\n  let { id }: { id: string } = $props();\n  const reload = async () => {\n    await get('orders/next');\n  };\n</script>\n\n<button onclick={reload}>{id}</button>\n",
  }, ['src/lib/orders.ts:1 out returned sync GET /api/${path} < ui', 'src/routes/+page.svelte:2 out floating async GET /api/ready < ui', 'src/routes/+page.svelte:9 via awaited sync GET /api/orders/next < ui']));

  it('finds what plugins put on all components of Vue', () => checkSites(VUE, {
    'src/main.ts': "import { createApp } from 'vue';\nimport axios from 'axios';\nimport App from './App.vue';\nconst app = createApp(App);\napp.config.globalProperties.$stock = axios.create({ baseURL: 'http://stock' });\napp.provide('orders', axios.create({ baseURL: 'http://orders' }));\n",
    'src/old.js': "import Vue from 'vue';\nimport axios from 'axios';\nVue.prototype.$old = axios;\nclass Model {}\nModel.prototype.$model = axios;\n",
    'src/App.vue': "<script>\nexport default {\n  methods: {\n    async load() {\n      await this.$stock.get('/levels');\n      this.$old.get('/old').then(({ data }) => { this.data = data; });\n      this.$model.get('/not/a/request');\n      this.$emit('loaded');\n    },\n  },\n};\n</script>\n",
    'src/Setup.vue': "<script setup>\nimport { inject, provide } from 'vue';\nconst orders = inject('orders');\nawait orders.post('/orders');\n</script>\n",
  }, ['src/App.vue:5 out awaited sync GET stock/levels < ui', 'src/App.vue:6 out chained sync GET /old < ui', 'src/Setup.vue:4 out awaited sync POST orders/orders < ui']));

  it('finds what a plugin of Nuxt provides', () => checkSites('{ "name": "shop", "dependencies": { "nuxt": "*" } }', {
    'plugins/api.ts': "export default defineNuxtPlugin((nuxtApp) => {\n  nuxtApp.provide('orders', $fetch.create({ baseURL: 'http://orders' }));\n  return { provide: { stock: $fetch.create({ baseURL: 'http://stock' }), name: 'shop' } };\n});\n",
    'pages/index.vue': "<script setup lang=\"ts\">\nconst { $stock, $name } = useNuxtApp();\nconst level = await $stock('/levels');\nconst order = () => useNuxtApp().$orders('/orders', { method: 'POST' });\n$name('/not/a/request');\n</script>\n",
  }, ['pages/index.vue:3 out awaited sync GET stock/levels < ui', 'pages/index.vue:4 out returned sync POST orders/orders < ui']));

  it('has the client of a module of Nuxt where the package lists it', () => {
    const files = {
      'store/orders.js': "export const actions = {\n  async load({ commit }) {\n    commit('set', await this.$axios.$get('/orders'));\n  },\n};\n",
      'pages/index.vue': "<script>\nexport default {\n  async asyncData({ $axios, params }) {\n    return $axios.$get(`/orders/${params.id}`);\n  },\n  methods: { order(context) { return context.app.$axios.post('/orders'); } },\n};\n</script>\n",
    };
    return Promise.all([
      checkSites('{ "name": "shop", "dependencies": { "nuxt": "*", "@nuxtjs/axios": "*" } }', files, [
        'pages/index.vue:4 out returned sync GET /orders/${id} < ui', 'pages/index.vue:6 out returned sync POST /orders < ui', 'store/orders.js:3 out awaited sync GET /orders < ui',
      ]),
      checkSites('{ "name": "shop", "dependencies": { "nuxt": "*" } }', files, []),
    ]);
  });

  it('takes a variable that begins an address for its host', () => checkSites(SPA, {
    'src/font.ts': "const site = process.env.SITE_URL;\nexport const font = () => fetch(new URL(`${site}/fonts/inter.ttf`, import.meta.url));\nexport const icon = () => fetch(new URL('./icon.svg', site));\n",
  }, ['src/font.ts:2 out returned sync GET ${SITE_URL}/fonts/inter.ttf < ui', 'src/font.ts:3 out returned sync GET ${SITE_URL}/./icon.svg < ui']));

  it('takes an empty default for a text that may be missing', () => checkSites(SPA, {
    'src/request.ts': "export const request = async ({ url = '', method = 'GET' }: { url: string; method?: string }) => (await fetch(`${url}?t=1`, { method })).json();\n",
  }, ['src/request.ts:1 out awaited sync GET ${url} < ui']));
});
