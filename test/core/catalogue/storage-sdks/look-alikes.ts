import ImageKit from 'imagekit';

const images = new ImageKit({ publicKey: 'key' });

export function describe(id: string) {
  const text = images.url({ path: id });
  return `${text}${id}`;
}
