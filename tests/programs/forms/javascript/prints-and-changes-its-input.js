// problem: jump-game  expect: AC
var jump = function(nums) {
    console.log('given', nums.length, { nums });
    let jumps = 0;
    while (nums.length > 1) {
        nums.length = nums.findIndex((reach, i) => i + reach >= nums.length - 1) + 1;
        jumps++;
    }
    console.error('jumps', jumps);
    return jumps;
};
