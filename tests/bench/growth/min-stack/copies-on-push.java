// time n^2; space n
class MinStack {
    int[] a = new int[0]; int[] m = new int[0];
    public void push(int v) { a = Arrays.copyOf(a, a.length + 1); m = Arrays.copyOf(m, m.length + 1); a[a.length - 1] = v; m[m.length - 1] = m.length == 1 ? v : Math.min(v, m[m.length - 2]); }
    public void pop() { a = Arrays.copyOf(a, a.length - 1); m = Arrays.copyOf(m, m.length - 1); }
    public int top() { return a[a.length - 1]; }
    public int getMin() { return m[m.length - 1]; }
}
