// verdict: WA or RE
// Another thread writes over the answers while they are sent.
#include <thread>
class Solution {
 public:
  string mirror(string text) {
    static string* last = nullptr;
    static string kept;
    kept = text;
    last = &kept;
    thread([] { for (int i = 0; i < 1000; ++i) (*last)[0] = 'z'; }).detach();
    return kept;
  }
};
