// time like; space n
template <class F> struct Y { F f; template <class... A> decltype(auto) operator()(A&&... a) const { return f(*this, std::forward<A>(a)...); } };
template <class F> Y(F) -> Y<F>;
class Solution {
public:
    int totalNQueens(int n) {
        vector<char> col(n), d1(2 * n), d2(2 * n);
        int ans = 0;
        Y{[&](auto const& self, int r) -> void {
            if (r == n) { ++ans; return; }
            for (int c = 0; c < n; ++c) {
                if (col[c] | d1[r + c] | d2[r - c + n]) continue;
                col[c] = d1[r + c] = d2[r - c + n] = 1;
                self(r + 1);
                col[c] = d1[r + c] = d2[r - c + n] = 0;
            }
        }}(0);
        return ans;
    }
};
