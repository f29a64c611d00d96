import { v2 as cloudinary } from 'cloudinary';

export function link(id: string): string {
  cloudinary.config({ cloud_name: 'acme' });
  return cloudinary.url(id, { width: 100 }) + cloudinary.utils.api_sign_request({}, 'secret') + cloudinary.image(id);
}
