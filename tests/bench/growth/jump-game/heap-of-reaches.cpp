// time n log n; space n
class Solution {
public:
    int jump(vector<int>& nums) {
        int n = nums.size();
        // 小根堆: (步数, 位置能到的最远)
        priority_queue<pair<int,int>, vector<pair<int,int>>, greater<>> pq;
        pq.push({0, 0});
        int d = 0;
        for (int i = 0; i < n; ++i) {
            while (pq.top().second < 0) pq.pop();
            while (-0 + pq.top().second < i) pq.pop();
            d = pq.top().first;
            pq.push({d + 1, i + nums[i]});
        }
        return d;
    }
};
