// time (m + n) log(m + n); space m + n
function intersection(nums1: number[], nums2: number[]): number[] {
    const mark: Record<number, number> = {};
    for (const x of nums1) mark[x] = 1;
    for (const x of nums2) if (mark[x]) mark[x] = 2;
    return Object.keys(mark).filter((k) => mark[+k] === 2).map(Number);
}
