// time m + n; space m + n
struct hashTable { int key; UT_hash_handle hh; };
int* intersection(int* nums1, int nums1Size, int* nums2, int nums2Size, int* returnSize) {
    struct hashTable *set = NULL;
    for (int i = 0; i < nums1Size; i++) {
        struct hashTable *t;
        HASH_FIND_INT(set, &nums1[i], t);
        if (t == NULL) { t = malloc(sizeof(struct hashTable)); t->key = nums1[i]; HASH_ADD_INT(set, key, t); }
    }
    int *ans = malloc(sizeof(int) * (nums1Size < nums2Size ? nums1Size : nums2Size));
    int cnt = 0;
    for (int i = 0; i < nums2Size; i++) {
        struct hashTable *t;
        HASH_FIND_INT(set, &nums2[i], t);
        if (t) { ans[cnt++] = t->key; HASH_DEL(set, t); free(t); }
    }
    *returnSize = cnt;
    return ans;
}
