import { library } from '../library';

const convert = {
  category: 'process', style: 'sync', operation: 'spawn', returns: 'promise', defaultTimeout: 'none',
  duration: { band: 'slow', ms: [2000, 20_000], source: 'a browser or an office program is started for one document: 2 to 20 s' },
} as const;

/** Packages that start a program for each document that they convert. */
export const htmlPdfNode = library({
  name: 'html-pdf-node', docs: 'https://www.npmjs.com/package/html-pdf-node', checked: 'html-pdf-node 1.0.8, html-pdf 3.0.1, libreoffice-convert 1.6.1, md-to-pdf 5.2.4, node-html-to-image 5.0.0, wkhtmltopdf 0.4.0, docx-pdf 0.0.1',
  packages: { 'html-pdf-node': '*', 'html-pdf': '>=2 <4', 'libreoffice-convert': '*', 'md-to-pdf': '*', 'node-html-to-image': '*', wkhtmltopdf: '*', 'docx-pdf': '*' },
  types: { HtmlPdf: { made: ['create', 'default.create'] } },
  calls: {
    '{,default.}{generatePdf,generatePdfs}': { ...convert, target: "'chromium'" },
    mdToPdf: { ...convert, target: "'chromium'" },
    'HtmlPdf.{toBuffer,toFile,toStream}': { ...convert, target: "'phantomjs'", returns: 'nothing', callback: 'arg[last]' },
    '{,default.}{convert,convertWithOptions}': { ...convert, target: "'soffice'", returns: 'nothing', callback: 'arg[last]' },
    'default()': { ...convert, target: "'program'", callback: 'arg[last]' },
  },
});
