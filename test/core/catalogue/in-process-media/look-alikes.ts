import gm from 'gm';
import { Jimp } from 'jimp';
import im from 'imagemagick';
import PDFDocument from 'pdfkit';
import sharp from 'sharp';

export async function render(input: Buffer, out: NodeJS.WritableStream) {
  await sharp(input).resize(320, 240).webp().toBuffer();
  await sharp(input).toFile('small.webp');
  const picture = await Jimp.read('photo.jpg');
  await picture.resize({ w: 100 }).write('small.jpg');
  gm('photo.jpg').resize(100).write('small.jpg', () => undefined);
  im.convert(['photo.jpg', '-resize', '100', 'small.jpg'], () => undefined);
  const document = new PDFDocument();
  document.pipe(out);
  document.text('hello');
  document.end();
}
