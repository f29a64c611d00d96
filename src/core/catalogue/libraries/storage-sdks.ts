import { vendorSdks } from '../vendor-sdk';

export const storageSdks = vendorSdks({
  name: 'SDKs for storage', category: 'storage', checked: 'imagekit 6.0.0', docs: 'https://www.npmjs.com/',
  hosts: {
    '@api.video/nodejs-client': 'ws.api.video', 'backblaze-b2': 'api.backblazeb2.com', 'filestack-js': 'www.filestackapi.com', imagekit: 'api.imagekit.io',
    '@imagekit/nodejs': 'api.imagekit.io', pinata: 'api.pinata.cloud', 'pinata-web3': 'api.pinata.cloud', '@pinata/sdk': 'api.pinata.cloud', '@uploadcare/rest-client': 'api.uploadcare.com',
    '@uploadcare/upload-client': 'upload.uploadcare.com',
  },
});
