// verdict: AC or CE
package main

func main() { panic("never") }

func GavelStart() { panic("never") }

func mirror(text string) string {
	out := ""
	for _, one := range text {
		out = string(one) + out
	}
	return out
}
