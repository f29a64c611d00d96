import { library } from '../library';

const request = { entry: 'request', category: 'route', style: 'sync' } as const;

export const next = library({
  name: 'next', packages: { next: '>=12 <17' }, checked: '16.4.6', docs: 'https://nextjs.org/docs/app/api-reference/file-conventions',
  calls: {
    // Runs when the response is on its way.
    '{after,unstable_after}': { runs: 'arg[0]', runsWhen: 'later' },
  },
  typed: { '{NextApiHandler,GetServerSideProps}': request },
  files: [
    { ...request, glob: '{,src/}app/**/route.{ts,js,tsx,jsx}', exports: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'] },
    { ...request, glob: '{,src/}app/**/{page,layout,default,template}.{ts,js,tsx,jsx}', exports: ['default', 'generateMetadata'], unlessDirective: 'use client' },
    { ...request, glob: '{,src/}pages/api/**/*.{ts,js,tsx,jsx}', exports: ['default'] },
    { ...request, glob: '{,src/}pages/**/*.{tsx,jsx,ts,js}', exports: ['getServerSideProps', 'getInitialProps'] },
    { ...request, glob: '{,src/}{middleware,proxy}.{ts,js}', exports: ['default', 'middleware', 'proxy'] },
    { ...request, glob: '**/*.{ts,js,tsx,jsx}', exports: ['*'], directive: 'use server' },
    // Run by the build.
    { entry: 'startup', category: 'route', style: 'sync', glob: '{,src/}pages/**/*.{tsx,jsx,ts,js}', exports: ['getStaticProps', 'getStaticPaths'] },
    { entry: 'startup', category: 'route', style: 'sync', glob: '{,src/}instrumentation.{ts,js}', exports: ['register'] },
  ],
});
