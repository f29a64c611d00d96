// file: web/static/page.js
if (typeof ineum !== 'undefined') {
  ineum('page', 'checkout');
//^^^^^ out saas async ?
  ineum('key', 'abc');
}
