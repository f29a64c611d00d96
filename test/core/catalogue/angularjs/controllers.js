// file: web/static/shop.js
(function (ng) {
  const shop = ng.module('shop', ['ngRoute']);

  shop.controller('catalogue', function ($scope, $http) {
    $scope.load = (category) => $http({ url: '/api/products/' + category, method: 'GET' }).then((res) => { $scope.products = res.data; });
//                              ^^^^^ out http sync GET /api/products/${category}
    $scope.buy = async (id) => {
      await $http.post('/api/cart/' + id, {});
//                ^^^^ out http sync POST /api/cart/${id}
    };
    $http.get('/api/categories').then((res) => { $scope.categories = res.data; });
//        ^^^ out http sync GET /api/categories
  });

  shop.factory('stock', ['$http', function ($http) {
    return { levels: () => $http.get('/api/levels') };
//                               ^^^ out http sync GET /api/levels
  }]);
})(window.angular);
