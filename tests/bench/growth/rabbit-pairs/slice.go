// time month; space month
func rabbitPairs(month int) int64 {
	dp := make([]int64, month+2)
	dp[1], dp[2] = 1, 1
	for i := 3; i <= month; i++ {
		dp[i] = dp[i-1] + dp[i-2]
	}
	return dp[month]
}
