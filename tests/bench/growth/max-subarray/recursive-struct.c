// time n; space log n
#define MAX(a, b) ((a) > (b) ? (a) : (b))
struct status { int l, r, m, sum; };
struct status push_up(struct status l, struct status r) {
    struct status s;
    s.sum = l.sum + r.sum;
    s.l = MAX(l.l, l.sum + r.l);
    s.r = MAX(r.r, r.sum + l.r);
    s.m = MAX(MAX(l.m, r.m), l.r + r.l);
    return s;
}
struct status get(int* a, int l, int r) {
    if (l == r) return (struct status){a[l], a[l], a[l], a[l]};
    int m = (l + r) >> 1;
    return push_up(get(a, l, m), get(a, m + 1, r));
}
int maxSubArray(int* nums, int numsSize) { return get(nums, 0, numsSize - 1).m; }
