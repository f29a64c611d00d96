const radio = { send: (text: string) => text, addEventListener: (name: string) => name };

radio.send('hello');
radio.addEventListener('message');
window.postMessage('hello', '*');
new BroadcastChannel('tabs').postMessage('hello');

export const isOpen = (socket: WebSocket) => socket.readyState === WebSocket.OPEN;
export const stop = (socket: WebSocket) => { socket.close(1000); };
