export function leave(id: string): void {
  navigator.sendBeacon(`http://audit/leave/${id}`, '{}');
//          ^^^^^^^^^^ out http async POST audit/leave/${id}
  window.navigator.sendBeacon('http://audit/closed');
//                 ^^^^^^^^^^ out http async POST audit/closed
}
