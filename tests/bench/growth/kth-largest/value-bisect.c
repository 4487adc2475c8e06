// time n; space 1
#include <limits.h>
/* binary search over the answer, 32 rounds at most */
typedef long long ll;

static int count_ge(const int *a, int n, ll x) {
    int c = 0;
    for (int i = 0; i < n; i++) c += a[i] >= x;
    return c;
}

int findKthLargest(int* nums, int numsSize, int k) {
    ll lo = INT_MIN, hi = INT_MAX;
    while (lo < hi) {
        ll mid = lo + (hi - lo + 1) / 2;
        if (count_ge(nums, numsSize, mid) >= k)
            lo = mid;
        else
            hi = mid - 1;
    }
    return (int)lo;
}
