// problem: two-sum  expect: AC
var twoSum = function(nums, target) {
    const seen = new Map();
    for (const [i, x] of nums.entries()) {
        if (seen.has(BigInt(target) - BigInt(x))) {
            return [seen.get(BigInt(target) - BigInt(x)), BigInt(i)];
        }
        seen.set(BigInt(x), i);
    }
};
