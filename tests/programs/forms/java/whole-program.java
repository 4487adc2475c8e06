// problem: jump-game  expect: AC
/* package one; */ package com.example.leet_code ;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.util.Scanner;

/** Public, and not named like the file. */
public class Solution {
    private static final String NOTE = "package two;";

    public static void main(String[] args) throws Exception {
        BufferedReader reader = new BufferedReader(new InputStreamReader(System.in));
        System.out.println(new Solution().jump(new int[] {2, 3, 1, 1, 4}) + NOTE + reader.readLine());
    }

    public int jump(int[] nums) {
        System.out.print("printed without a newline");
        Reach reach = new Reach();
        for (int i = 0; i + 1 < nums.length; i++) reach.see(i, nums[i]);
        return reach.jumps;
    }
}

class Reach {
    int end, farthest, jumps;

    void see(int i, int step) {
        farthest = Math.max(farthest, i + step);
        if (i == end) {
            jumps++;
            end = farthest;
        }
    }
}

interface Unused { default int x() { return 1; } }
enum Kind { A, B }
record Pair(int a, int b) {}
