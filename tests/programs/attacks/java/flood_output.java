// verdict: OLE
class Solution {
    public String mirror(String text) {
        byte[] block = new byte[1 << 16];
        for (;;) System.err.write(block, 0, block.length);
    }
}
