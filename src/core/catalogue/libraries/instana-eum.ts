import { library } from '../library';

/** The agent comes with a script tag; most of its commands only describe the page. */
export const instanaEum = library({
  name: 'instana-eum', packages: { global: '*' }, checked: 'agent of 2026', docs: 'https://www.ibm.com/docs/en/instana-observability/current?topic=websites-javascript-agent-api', globals: ['ineum'], inBrowser: true,
  calls: {
    ineum: { switches: [{ when: 'arg[0]', is: { oneOf: ['page', 'reportEvent', 'reportError', 'startSpaPageTransition', 'endSpaPageTransition'] }, then: { category: 'saas', style: 'async', returns: 'nothing' } }] },
  },
});
