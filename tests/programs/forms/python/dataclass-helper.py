# problem: median-of-two-sorted-arrays  expect: AC
from __future__ import annotations

from dataclasses import dataclass, field


@dataclass
class Merged:
    values: list[int] = field(default_factory=list)
    parent: Optional[Merged] = None

    def median(self) -> float:
        middle = len(self.values) // 2
        if len(self.values) % 2:
            return self.values[middle]
        return (self.values[middle - 1] + self.values[middle]) / 2


class Solution:
    def findMedianSortedArrays(self, nums1: List[int], nums2: List[int]) -> float:
        return Merged(list(heapq.merge(nums1, nums2))).median()
