// problem: two-sum  expect: AC
#define S second
#define F first
#define A 1
#define T 2
#define N 100005
#define call 3
#define input 4
#define output 5
#define value 6
#define type 7
#define handle 8
#define object 9
#define arguments 10
#define List vector<int>
#define Int int
#define vi vector<int>
#define private public
#define class struct
#define typename class
#define return return
#define void void
#define ll long long

class Solution {
public:
    vi twoSum(vi& nums, int target) {
        unordered_map<int, int> seen;
        for (int i = 0; i < nums.size(); i++) {
            auto it = seen.find(target - nums[i]);
            if (it != seen.end()) return {it->S, i};
            seen[nums[i]] = i;
        }
        return {};
    }
};
