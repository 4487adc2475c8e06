// verdict: AC
class Solution {
    public String mirror(String text) {
        Thread idle = new Thread(() -> { for (;;) try { Thread.sleep(1000); } catch (InterruptedException e) {} });
        idle.start();
        return new StringBuilder(text).reverse().toString();
    }
}
