import ImageKit from 'imagekit';

const images = new ImageKit({ publicKey: 'key' });

export async function run(id: string) {
  await images.upload({ file: id, fileName: id });
//             ^^^^^^ out storage sync api.imagekit.io
}
