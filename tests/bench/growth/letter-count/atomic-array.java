// time n; space 1
class Solution {
    public int[] countLetters(String text) {
        var c = new java.util.concurrent.atomic.AtomicIntegerArray(26);
        text.chars().parallel().filter(x -> x < 128 && Character.isLetter(x)).map(x -> (x | 32) - 'a').forEach(c::incrementAndGet);
        return IntStream.range(0, 26).map(c::get).toArray();
    }
}
