// problem: jump-game  expect: AC
const name = 'jump', event = 1, status = 2;
type Element = number;
interface Node { value: Element }
class Console {}
function print(...values: Element[]): void {}

function jump(nums: Element[]): Element {
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
