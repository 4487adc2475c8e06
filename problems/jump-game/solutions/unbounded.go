import "math"

func jump(nums []int) int {
	steps := make([]int, len(nums))
	for i := range steps {
		steps[i] = math.MaxInt32
	}
	steps[0] = 0
	for i, length := range nums {
		for j := i + 1; j <= i+length; j++ {
			if steps[i]+1 < steps[j] {
				steps[j] = steps[i] + 1
			}
		}
	}
	return steps[len(nums)-1]
}
