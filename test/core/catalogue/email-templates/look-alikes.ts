import Email from 'email-templates';

const email = new Email({ transport: { host: 'smtp.example.com' } });
export const html = email.render('welcome/html', { name: 'Ada' });
export const all = email.renderAll('welcome', {});
