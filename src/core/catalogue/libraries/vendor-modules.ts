import { vendorModules as modules } from '../vendor-sdk';

export const vendorModules = modules({
  name: 'modules of vendors', category: 'saas', checked: '3.0.80', docs: 'https://www.npmjs.com/',
  values: ['default', 'depot'], hosts: { '@depot/sdk-node': 'api.depot.dev', '@mailchimp/mailchimp_marketing': 'api.mailchimp.com', '@sendgrid/client': 'api.sendgrid.com', fb: 'graph.facebook.com' },
});
