// shows: timeout, waiting
import { promisify } from 'node:util';
import docxToPdf from 'docx-pdf';
import * as pdf from 'html-pdf';
import htmlToPdf from 'html-pdf-node';
import libre from 'libreoffice-convert';
import { mdToPdf } from 'md-to-pdf';
import nodeHtmlToImage from 'node-html-to-image';

const convert = promisify(libre.convert);

export async function all(html: string, done: (error: Error | null, out?: Buffer) => void): Promise<void> {
  await htmlToPdf.generatePdf({ content: html }, { format: 'A4' });
//                ^^^^^^^^^^^ out process sync chromium, no timeout, awaited
  await mdToPdf({ content: html });
//      ^^^^^^^ out process sync chromium, no timeout, awaited
  await nodeHtmlToImage({ html });
//      ^^^^^^^^^^^^^^^ out process sync program, no timeout, awaited
  await convert(Buffer.from(html), '.pdf', undefined);
//      ^^^^^^^ out process sync soffice, no timeout, awaited
  libre.convert(Buffer.from(html), '.pdf', undefined, done);
//      ^^^^^^^ out process sync soffice, no timeout, callback
  libre.convertWithOptions(Buffer.from(html), '.pdf', undefined, {}, done);
//      ^^^^^^^^^^^^^^^^^^ out process sync soffice, no timeout, callback
  pdf.create(html, { format: 'A4' }).toBuffer(done);
//                                   ^^^^^^^^ out process sync phantomjs, no timeout, callback
  docxToPdf('in.docx', 'out.pdf', done);
//^^^^^^^^^ out process sync program, no timeout, callback
}
