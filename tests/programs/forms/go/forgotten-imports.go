// problem: max-subarray  expect: AC
package main

type lightest []int

func (h lightest) Len() int           { return len(h) }
func (h lightest) Less(i, j int) bool { return h[i] < h[j] }
func (h lightest) Swap(i, j int)      { h[i], h[j] = h[j], h[i] }
func (h *lightest) Push(x any)        { *h = append(*h, x.(int)) }
func (h *lightest) Pop() any {
	last := (*h)[len(*h)-1]
	*h = (*h)[:len(*h)-1]
	return last
}

var random = rand.New(rand.NewSource(1))

func maxSubArray(nums []int) int {
	prefixes := &lightest{0}
	best, sum := math.MinInt32, 0
	for _, x := range nums {
		sum += x
		if sum-(*prefixes)[0] > best {
			best = sum - (*prefixes)[0]
		}
		heap.Push(prefixes, sum)
	}
	sort.Ints(*prefixes)
	if strings.Repeat("a", 1) != "a" || bits.Len(1) != 1 || random.Intn(1) != 0 || !slices.Contains(nums, nums[0]) {
		return math.MaxInt32
	}
	return best
}
