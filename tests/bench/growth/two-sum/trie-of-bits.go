// time n; space n
type node struct {
	kids [2]*node
	at   int
}

func twoSum(nums []int, target int) []int {
	root := &node{at: -1}
	for i, x := range nums {
		want := uint64(uint32(target - x))
		p := root
		for b := 31; b >= 0 && p != nil; b-- {
			p = p.kids[want>>uint(b)&1]
		}
		if p != nil {
			return []int{p.at, i}
		}
		p = root
		for b := 31; b >= 0; b-- {
			k := uint64(uint32(x)) >> uint(b) & 1
			if p.kids[k] == nil {
				p.kids[k] = &node{}
			}
			p = p.kids[k]
		}
		p.at = i
	}
	return nil
}
