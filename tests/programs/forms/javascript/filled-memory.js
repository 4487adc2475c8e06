// problem: max-subarray  expect: MLE
var maxSubArray = function(nums) {
    const kept = [];
    for (;;) kept.push(new Array(100000).fill(1.5));
};
