// problem: spiral-matrix  expect: AC
var spiralOrder = function(matrix) {
    const turned = (rows) => rows[0].map((_, c) => rows.map((row) => row[c])).reverse();
    const order = [];
    while (matrix.length && matrix[0].length) {
        order.push(...matrix.shift());
        if (matrix.length) matrix = turned(matrix);
    }
    return Int32Array.from(order);
};
