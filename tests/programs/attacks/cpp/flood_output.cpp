// verdict: OLE
class Solution {
 public:
  string mirror(string text) {
    for (;;) cout << string(1 << 16, '\x1b');
  }
};
