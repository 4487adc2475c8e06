// problem: array-intersection  expect: AC
package main

import (
	"cmp"
	"maps"
	"math"
	"slices"
	"strings"
)

func demand(holds bool, what string) {
	if !holds {
		panic(what)
	}
}

func same(got []int, wanted ...int) {
	if !slices.Equal(got, wanted) {
		panic(got)
	}
}

func parts() {
	same(slices.Insert([]int{1, 2, 3}, 1, 8, 9), 1, 8, 9, 2, 3)
	roomy := append(make([]int, 0, 9), 1, 2, 3)
	same(slices.Insert(roomy, 0, roomy[1:]...), 2, 3, 1, 2, 3)
	same(slices.Delete([]int{1, 2, 3, 4}, 1, 3), 1, 4)
	same(slices.DeleteFunc([]int{1, 2, 3, 4}, func(x int) bool { return x%2 == 0 }), 1, 3)
	same(slices.Replace([]int{1, 2, 3, 4}, 1, 3, 7), 1, 7, 4)
	same(slices.Replace([]int{1, 2}, 1, 2, 5, 6, 7), 1, 5, 6, 7)
	same(slices.Compact([]int{1, 1, 2, 2, 1}), 1, 2, 1)
	same(slices.Repeat([]int{1, 2}, 2), 1, 2, 1, 2)
	same(slices.Concat([]int{1}, nil, []int{2, 3}), 1, 2, 3)
	reversed := []int{1, 2, 3}
	slices.Reverse(reversed)
	same(reversed, 3, 2, 1)
	grown := slices.Grow(reversed, 100)
	demand(len(grown) == 3 && cap(grown) >= 103 && cap(slices.Clip(grown)) == 3, "Grow, Clip")
}

func questions() {
	numbers := []int{3, 1, 2}
	demand(slices.Max(numbers) == 3 && slices.Min(numbers) == 1, "Max, Min")
	descending := func(a, b int) int { return cmp.Compare(b, a) }
	demand(slices.MaxFunc(numbers, descending) == 1 && slices.MinFunc(numbers, descending) == 3, "MaxFunc, MinFunc")
	demand(slices.Index(numbers, 2) == 2 && slices.Contains(numbers, 1) && !slices.Contains(numbers, 4), "Index")
	demand(slices.ContainsFunc([]string{"a", "bc"}, func(s string) bool { return len(s) == 2 }), "ContainsFunc")
	demand(slices.IndexFunc([]string{"a"}, func(s string) bool { return s == "b" }) == -1, "IndexFunc")
	demand(slices.Compare([]int{1, 2}, []int{1, 3}) < 0 && slices.Compare([]int{1, 2}, []int{1}) > 0, "Compare")
	at, found := slices.BinarySearch([]int{1, 3, 5}, 4)
	demand(at == 2 && !found, "BinarySearch")
	at, found = slices.BinarySearchFunc([]string{"a", "bb", "cc"}, "bb", strings.Compare)
	demand(at == 1 && found, "BinarySearchFunc")
	floats := []float64{2, math.NaN(), 1}
	slices.Sort(floats)
	demand(math.IsNaN(floats[0]) && floats[1] == 1 && slices.IsSorted(floats), "NaN")
	demand(cmp.Or("", "b", "c") == "b" && cmp.Less(1, 2) && cmp.Compare("b", "a") == 1, "cmp")
}

func tables() {
	table := map[string]int{"b": 2, "a": 1}
	copied := maps.Clone(table)
	demand(maps.Equal(table, copied), "Clone")
	maps.DeleteFunc(copied, func(_ string, value int) bool { return value > 1 })
	demand(len(copied) == 1 && len(table) == 2, "DeleteFunc")
	maps.Copy(copied, table)
	demand(maps.EqualFunc(copied, table, func(x, y int) bool { return x == y }), "Copy")
	demand(slices.Equal(slices.Sorted(maps.Keys(table)), []string{"a", "b"}), "Keys")
	values := slices.Collect(maps.Values(table))
	slices.Sort(values)
	same(values, 1, 2)
	demand(maps.Equal(maps.Collect(maps.All(table)), table), "Collect")
}

func intersection(nums1 []int, nums2 []int) []int {
	parts()
	questions()
	tables()
	slices.Sort(nums1)
	slices.Sort(nums2)
	nums1, nums2 = slices.Compact(nums1), slices.Compact(nums2)
	return slices.DeleteFunc(nums1, func(x int) bool {
		_, isThere := slices.BinarySearch(nums2, x)
		return !isThere
	})
}
