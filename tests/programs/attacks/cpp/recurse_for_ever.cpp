// verdict: RE or MLE
class Solution {
  int depth(const string& text) {
    string more = text + "x";
    return depth(more) + more.size();
  }

 public:
  string mirror(string text) { return text + char(depth("")); }
};
