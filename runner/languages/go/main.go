package main

import "solution"

func main() {
	solution.GavelStart()
}
