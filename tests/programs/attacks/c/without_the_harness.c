// verdict: CE
// Its own main in the place of the harness's.
#define GAVEL_ALONE_
int __wrap_main(int count, char** words) { return 0; }
int maxSubArray(int* nums, int numsSize) { return 0; }
