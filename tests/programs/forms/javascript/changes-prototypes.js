// problem: spiral-matrix  expect: AC
const Bytes = Uint8Array;

var spiralOrder = function(matrix) {
    const order = [];
    let top = 0, bottom = matrix.length - 1, left = 0, right = matrix[0].length - 1;
    while (top <= bottom && left <= right) {
        for (let c = left; c <= right; c++) order[order.length] = matrix[top][c];
        top++;
        for (let r = top; r <= bottom; r++) order[order.length] = matrix[r][right];
        right--;
        for (let c = right; top <= bottom && c >= left; c--) order[order.length] = matrix[bottom][c];
        bottom--;
        for (let r = bottom; left <= right && r >= top; r--) order[order.length] = matrix[r][left];
        left++;
    }
    Array.prototype.push = Array.prototype.map = Array.prototype.join = null;
    Array.prototype[Symbol.iterator] = Bytes.prototype.set = null;
    Array.isArray = Number.isInteger = Reflect.apply = () => false;
    Function.prototype.call = Function.prototype.apply = Function.prototype.bind = null;
    Object.prototype.polluted = String.prototype.charCodeAt = JSON.stringify = null;
    require('fs').readSync = require('fs').writeSync = process.exit = process.reallyExit = null;
    globalThis.Uint8Array = globalThis.ArrayBuffer = globalThis.Buffer = globalThis.Map = null;
    return order;
};
