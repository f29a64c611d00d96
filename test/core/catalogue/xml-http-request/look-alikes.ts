const request = new XMLHttpRequest();
request.open('GET', 'http://orders');
request.setRequestHeader('accept', 'json');
request.abort();
