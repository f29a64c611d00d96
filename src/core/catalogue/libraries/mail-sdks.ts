import { vendorSdks } from '../vendor-sdk';

export const mailSdks = vendorSdks({
  name: 'SDKs for e-mail', category: 'email', checked: 'sparkpost 2.1.4', docs: 'https://www.npmjs.com/',
  hosts: {
    loops: 'app.loops.so', mailtrap: 'send.api.mailtrap.io', 'mandrill-api': 'mandrillapp.com', '@plunk/node': 'api.useplunk.com', 'sib-api-v3-typescript': 'api.brevo.com',
    sparkpost: 'api.sparkpost.com', unsend: 'app.usesend.com', 'usesend-js': 'app.usesend.com', zeptomail: 'api.zeptomail.com',
  },
});
