// time n; space 1
import "math/big"

func maxSubArray(nums []int) int {
	best, here := big.NewInt(int64(nums[0])), big.NewInt(int64(nums[0]))
	for _, x := range nums[1:] {
		v := big.NewInt(int64(x))
		sum := new(big.Int).Add(here, v)
		if sum.Cmp(v) > 0 {
			here = sum
		} else {
			here = v
		}
		if here.Cmp(best) > 0 {
			best = here
		}
	}
	return int(best.Int64())
}
