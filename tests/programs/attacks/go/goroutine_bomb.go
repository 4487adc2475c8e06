// verdict: TLE or MLE
package main

func mirror(text string) string {
	for {
		go func() {
			for {
			}
		}()
	}
}
