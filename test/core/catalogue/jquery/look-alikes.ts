$('#orders').get(0);
$('#orders').on('click', () => undefined);
$.ajaxSetup({ timeout: 500 });
export const text = $.param({ id: 1 }) + $.trim(' orders ');
$('img').load(() => undefined);
$('#orders').find('img').on('load', () => undefined);
