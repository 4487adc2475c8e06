// time n; space 1
import java.util.*;
import java.util.stream.*;

class Solution {
    public int[] countLetters(String text) {
        Map<Integer, Long> by = text.chars()
                .filter(c -> c < 128 && Character.isLetter(c))
                .map(Character::toUpperCase)
                .boxed()
                .collect(Collectors.groupingBy(c -> c - 'A', Collectors.counting()));
        int[] out = new int[26];
        by.forEach((i, n) -> out[i] = n.intValue());
        return out;
    }
}
