#include <stdlib.h>
#include <string.h>

#define END 99999999

void merge(int* nums1, int nums1Size, int m, int* nums2, int nums2Size, int n) {
    int* first = malloc(sizeof(int) * (m + 1));
    int* second = malloc(sizeof(int) * (n + 1));
    memcpy(first, nums1, sizeof(int) * m);
    memcpy(second, nums2, sizeof(int) * n);
    first[m] = END;
    second[n] = END;
    int i = 0;
    int j = 0;
    for (int k = 0; k < nums1Size; k++) {
        nums1[k] = first[i] <= second[j] ? first[i++] : second[j++];
        if (i > m || j > n) {
            break;
        }
    }
    free(first);
    free(second);
}
