import { reaches } from '../rows';

describe('Entry points: by the place of a file', () => {
  reaches('Next.js route of the app folder', 'request: POST /api/orders > create > axios.post', `
    // file: src/app/api/orders/route.ts
    import { NextResponse } from 'next/server'; import { create } from '../../../orders';
    export async function POST() { await create(); return NextResponse.json({}); }
  `);
  reaches('Next.js route wrapped by our own function', 'request: POST /api/orders > create > axios.post', `
    // file: src/app/api/orders/route.ts
    import { NextResponse } from 'next/server'; import { create } from '../../../orders';
    const withUser = (handler: any) => async (request: Request) => handler(request, { user: 1 });
    export const POST = withUser(async () => { await create(); return NextResponse.json({}); });
  `);
  reaches('Next.js route wrapped by a package', 'request: POST /api/orders > create > axios.post', `
    // file: src/app/api/orders/route.ts
    import { auth } from 'next-auth'; import { create } from '../../../orders';
    export const POST = auth(async () => { await create(); return Response.json({}); });
    // file: src/next.ts
    import 'next';
  `);
  reaches('Next.js route whose handler our own function is given among other options, and keeps where nobody can follow it', 'request: POST /api/orders > create > axios.post', `
    // file: src/app/api/orders/route.ts
    import { createRoute } from '../../../create-route'; import { create } from '../../../orders';
    export const POST = createRoute({ request: {}, handler: async () => { await create(); return {}; } });
    // file: src/create-route.ts
    import { NextResponse } from 'next/server';
    export function createRoute(options: any) {
      const overloads = new Map([['x', options]]);
      return Object.assign(async (request: Request) => NextResponse.json(await invoke([...overloads.entries()][0], request)), { overloads });
    }
    async function invoke([, one]: any, request: Request) { return one.handler(request); }
  `);
  reaches('Next.js route whose options hold something else that is run', 'request: POST /api/orders > create > axios.post', `
    // file: src/app/api/orders/route.ts
    import { NextResponse } from 'next/server'; import { create } from '../../../orders'; import { limited } from '../../../limited';
    export const POST = limited(async () => { await create(); return NextResponse.json({}); }, { rate: 5 });
    // file: src/limited.ts
    export const limited = (handler: any, options: any) => async (request: Request) => handler(request);
  `);
  reaches('Next.js route that is re-exported', 'request: POST /api/orders > create > axios.post', `
    // file: src/app/api/orders/route.ts
    export { POST } from '../../../handlers';
    // file: src/handlers.ts
    import { NextResponse } from 'next/server'; import { create } from './orders';
    export async function POST() { await create(); return NextResponse.json({}); }
  `);
  reaches('Next.js API page', 'request: /api/orders > create > axios.post', `
    // file: pages/api/orders.ts
    import type { NextApiRequest, NextApiResponse } from 'next'; import { create } from '../../src/orders';
    export default async function handler(q: NextApiRequest, s: NextApiResponse) { await create(); s.end(); }
  `);
  reaches('getServerSideProps', 'request: getServerSideProps /orders/[id] > create > axios.post', `
    // file: pages/orders/[id].tsx
    import type { GetServerSideProps } from 'next'; import { create } from '../../src/orders';
    export const getServerSideProps: GetServerSideProps = async () => { await create(); return { props: {} }; };
    export default function Page() { return <p />; }
  `);
  reaches('getStaticProps is run by the build', 'startup: getStaticProps /orders > create > axios.post', `
    // file: pages/orders.tsx
    import type { GetStaticProps } from 'next'; import { create } from '../src/orders';
    export const getStaticProps: GetStaticProps = async () => { await create(); return { props: {} }; };
    export default function Page() { return <p />; }
  `);
  reaches('a server action of a file', 'request: place > create > axios.post', `
    // file: src/app/actions.ts
    'use server';
    import { create } from '../orders';
    export async function place() { await create(); }
    // file: src/next.ts
    import 'next';
  `);
  reaches('a server action in a function of a page', 'request: place > create > axios.post', `
    // file: src/app/page.tsx
    import Link from 'next/link'; import { create } from '../orders';
    export default function Page() { async function place() { 'use server'; await create(); } return <form action={place}><Link href="/">x</Link></form>; }
  `);
  reaches('a server component', 'request: /orders > create > axios.post', `
    // file: src/app/orders/page.tsx
    import { notFound } from 'next/navigation'; import { create } from '../../orders';
    export default async function Page() { await create(); return <p />; }
  `);
  reaches('Next.js middleware', 'request: middleware /middleware > create > axios.post', `
    // file: src/middleware.ts
    import { NextResponse } from 'next/server'; import { create } from './orders';
    export async function middleware() { await create(); return NextResponse.next(); }
  `);
  reaches('Remix loader and action', 'request: action /routes/orders > create > axios.post | request: loader /routes/orders > create > axios.post', `
    // file: app/routes/orders.tsx
    import { json } from '@remix-run/node'; import { create } from '../../src/orders';
    export const loader = async () => { await create(); return json({}); };
    export async function action() { await create(); return json({}); }
  `);
  reaches('React Router loader anywhere in the app', 'request: loader /orders/home > create > axios.post', `
    // file: app/orders/home.tsx
    import type { Route } from './+types/home'; import '@react-router/node'; import { create } from '../../src/orders';
    export async function loader({ request }: Route.LoaderArgs) { await create(); return {}; }
  `);
  reaches('SvelteKit server route', 'request: POST /orders > create > axios.post', `
    // file: src/routes/orders/+server.ts
    import { json } from '@sveltejs/kit'; import { create } from '../../orders';
    export const POST = async () => { await create(); return json({}); };
  `);
  reaches('SvelteKit load and actions', 'request: actions /orders > create > axios.post | request: load /orders > create > axios.post', `
    // file: src/routes/orders/+page.server.ts
    import { fail } from '@sveltejs/kit'; import { create } from '../../orders';
    export async function load() { await create(); return {}; }
    export const actions = { default: async () => { await create(); return fail(400); } };
  `);
  reaches('Nuxt server route', 'request: /api/orders.post > create > axios.post', `
    // file: server/api/orders.post.ts
    import { create } from '../../src/orders'; import 'nuxt';
    export default defineEventHandler(async (event) => { await create(); return {}; });
  `);
  reaches('Nitro task', 'schedule: orders > create > axios.post', `
    // file: server/tasks/orders.ts
    import 'nitropack'; import { create } from '../../src/orders';
    export default defineTask({ meta: { name: 'orders' }, async run() { await create(); return { result: '' }; } });
  `);
  reaches('Astro endpoint', 'request: POST /api/orders > create > axios.post', `
    // file: src/pages/api/orders.ts
    import type { APIRoute } from 'astro'; import { create } from '../../orders';
    export const POST: APIRoute = async () => { await create(); return new Response(); };
  `);
  reaches('Vercel function', 'request: /api/orders > create > axios.post', `
    // file: api/orders.ts
    import type { VercelRequest, VercelResponse } from '@vercel/node'; import { create } from '../src/orders';
    export default async function handler(q: VercelRequest, s: VercelResponse) { await create(); s.end(); }
  `);
  reaches('Netlify function', 'request: handler /netlify/functions/orders > create > axios.post', `
    // file: netlify/functions/orders.ts
    import type { Handler } from '@netlify/functions'; import { create } from '../../src/orders';
    export const handler: Handler = async () => { await create(); return { statusCode: 200 }; };
  `);
  reaches('a helper beside a route is no entry point', 'unknown: create', `
    // file: src/app/api/orders/place.ts
    import 'next'; import { create } from '../../../orders';
    export async function place() { await create(); }
  `);
  reaches('the same folder without the framework', 'unknown: create', `
    // file: src/app/api/orders/route.ts
    import { create } from '../../../orders';
    export async function POST() { await create(); }
  `);
});
