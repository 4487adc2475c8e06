// Runs a fuzz target without libFuzzer, for the tests: first every file of its corpus, then a fixed
// number of changed ones, the same on every machine.
//   x_fuzz_replay CHANGED FOLDER...
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

namespace fs = std::filesystem;

std::vector<std::string> read_corpus(const std::vector<std::string>& folders) {
  std::vector<fs::path> paths;
  for (const std::string& folder : folders)
    for (const auto& entry : fs::directory_iterator(folder))
      if (entry.is_regular_file()) paths.push_back(entry.path());
  std::sort(paths.begin(), paths.end());
  std::vector<std::string> corpus;
  for (const fs::path& path : paths) {
    std::ifstream file(path, std::ios::binary);
    corpus.emplace_back(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
  }
  return corpus;
}

void run(const std::string& input) {
  // A copy of exactly its size, so that a byte beyond it is one that a checker sees.
  const std::vector<std::uint8_t> bytes(input.begin(), input.end());
  LLVMFuzzerTestOneInput(bytes.data(), bytes.size());
}

class Changer {
 public:
  explicit Changer(const std::vector<std::string>& corpus) : corpus_(corpus) {}

  std::string next() {
    std::string text = corpus_[draw(corpus_.size())];
    for (std::size_t i = 1 + draw(4); i > 0; --i) change(text);
    return text;
  }

 private:
  std::size_t draw(std::size_t below) { return random_() % below; }
  void change(std::string& text) {
    const std::size_t at = draw(text.size() + 1);
    const char byte = static_cast<char>(draw(256));
    switch (draw(5)) {
      case 0:
        text.insert(at, 1, byte);
        break;
      case 1:
        text.erase(at, draw(8));
        break;
      case 2:
        if (at < text.size()) text[at] = byte;
        break;
      case 3:
        if (at < text.size()) text[at] = static_cast<char>(text[at] ^ 1 << draw(8));
        break;
      case 4: {
        const std::string& other = corpus_[draw(corpus_.size())];
        const std::size_t from = draw(other.size() + 1);
        text.insert(at, other, from, draw(64));
        break;
      }
    }
  }

  const std::vector<std::string>& corpus_;
  std::mt19937 random_{1};
};

}  // namespace

int main(int count, char** arguments) {
  if (count < 3) return 2;
  const std::vector<std::string> corpus = read_corpus({arguments + 2, arguments + count});
  if (corpus.empty()) return 2;
  for (const std::string& input : corpus) run(input);
  Changer changer(corpus);
  const int changed = std::atoi(arguments[1]);
  for (int i = 0; i < changed; ++i) run(changer.next());
  std::printf("%zu inputs and %d changed ones\n", corpus.size(), changed);
  return 0;
}
