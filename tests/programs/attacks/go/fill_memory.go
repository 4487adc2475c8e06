// verdict: MLE
package main

var kept [][]byte

func mirror(text string) string {
	for {
		block := make([]byte, 1<<20)
		for i := 0; i < len(block); i += 4096 {
			block[i] = 1
		}
		kept = append(kept, block)
	}
}
