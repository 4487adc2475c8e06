// problem: jump-game  expect: AC
// The package clause need not be the first line.
/* package one */ package main // LC 45

import (
	"bufio"
	"fmt"
	"os"
)

const note = `package two`

var out = bufio.NewWriter(os.Stdout)

type state struct{ end, reach, jumps int }

func (s *state) see(i, step int) {
	s.reach = max(s.reach, i+step)
	if i == s.end {
		s.jumps++
		s.end = s.reach
	}
}

func max(a, b int) int {
	if a > b {
		return a
	}
	return b
}

func jump(nums []int) int {
	var s state
	for i := 0; i+1 < len(nums); i++ {
		s.see(i, nums[i])
	}
	fmt.Println("jumps:", s.jumps)
	return s.jumps
}

func init() { fmt.Fprintln(out, note) }

func main() {
	defer out.Flush()
	fmt.Fprintln(out, jump([]int{2, 3, 1, 1, 4}))
	os.Exit(3)
}
