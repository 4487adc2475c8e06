// problem: jump-game  expect: AC
const process = require('process');
const fs = require('fs');
const performance = 5, name = process.version;
let status, event;
class Buffer {}
function Map() {}

function jump(nums) {
    let jumps = 0, end = 0, farthest = 0;
    for (let i = 0; i < nums.length - 1; i++) {
        farthest = Math.max(farthest, i + nums[i]);
        if (i === end) {
            jumps++;
            end = farthest;
        }
    }
    return jumps;
}
