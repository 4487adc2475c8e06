// verdict: RE
class Solution {
    static class Odd extends RuntimeException {
        @Override public String getMessage() { throw new Odd(); }
        @Override public String toString() { throw new Odd(); }
        @Override public StackTraceElement[] getStackTrace() { throw new Odd(); }
        @Override public void printStackTrace(java.io.PrintStream out) { throw new Odd(); }
    }
    public String mirror(String text) { throw new Odd(); }
}
