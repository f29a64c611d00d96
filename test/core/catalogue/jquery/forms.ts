
export function fill(id: string, shown: () => void): void {
  $('#orders').load(`/orders/${id}`);
//             ^^^^ out http async GET /orders/${id}
  $('#items').addClass('full').load('/items #list', { id }, shown);
//                             ^^^^ out http sync GET /items
  jQuery('#prices').load('/prices', shown);
//                  ^^^^ out http sync GET /prices
}
