#include "runner/judge/case_shelf.h"

#include <type_traits>
#include <utility>

namespace gavel {
namespace {

constexpr std::size_t kNodeOverhead = 200;  // an entry of a table, its name and its counts
constexpr std::size_t kBlockOverhead = 16;  // what malloc takes besides
// Many small cases take longer to make than one large of the same size.
constexpr Bytes kLargestKept{1 << 20};

std::size_t memory_of_text(const std::string& text) {
  constexpr std::size_t kInside = 15;  // what fits into the string itself
  return sizeof(std::string) + (text.size() <= kInside ? 0 : kBlockOverhead + text.size());
}

}  // namespace

Bytes memory_of(const Value& value) {
  return Bytes{sizeof value + kBlockOverhead} +
         std::visit(
             [](const auto& data) -> Bytes {
               using Data = std::decay_t<decltype(data)>;
               Bytes sum{0};
               if constexpr (std::is_same_v<Data, std::string>) {
                 sum.count = data.size();
               } else if constexpr (std::is_same_v<Data, Ints> || std::is_same_v<Data, Longs> ||
                                    std::is_same_v<Data, Doubles>) {
                 sum.count = data.size() * sizeof(typename Data::value_type);
               } else if constexpr (std::is_same_v<Data, Bools> || std::is_same_v<Data, Chars>) {
                 sum.count = data.items.size();
               } else if constexpr (std::is_same_v<Data, Strings>) {
                 for (const std::string& text : data) sum.count += memory_of_text(text);
               } else if constexpr (std::is_same_v<Data, Nested>) {
                 for (const Value& one : data) sum = sum + memory_of(one);
               } else if constexpr (std::is_same_v<Data, std::shared_ptr<const TreeSlots>>) {
                 sum = Bytes{data->present.size()} + memory_of(data->nodes);
               }
               return sum;
             },
             value.data);
}

Bytes memory_of_case(const CaseData& data) {
  Bytes sum{kNodeOverhead};
  for (const Value& value : data.input.arguments) sum = sum + memory_of(value);
  for (const Call& call : data.input.calls) {
    sum = sum + Bytes{sizeof call + kBlockOverhead};
    for (const Value& value : call.arguments) sum = sum + memory_of(value);
  }
  for (const Value& value : data.expected.values) sum = sum + memory_of(value);
  return sum;
}

void CaseShelf::expect(const std::string& problem) {
  const std::scoped_lock lock(mutex_);
  ++rows_[problem].solutions;
}

void CaseShelf::finish(const std::string& problem) {
  const std::scoped_lock lock(mutex_);
  const auto row = rows_.find(problem);
  if (row == rows_.end() || --row->second.solutions != 0) return;
  held_.count -= row->second.held.count;
  rows_.erase(row);
}

std::shared_ptr<const CaseData> CaseShelf::get(const std::string& problem, const std::string& name,
                                               const std::function<CaseData()>& make) {
  {
    const std::scoped_lock lock(mutex_);
    const auto row = rows_.find(problem);
    if (row != rows_.end()) {
      const auto kept = row->second.cases.find(name);
      if (kept != row->second.cases.end()) return kept->second;
    }
  }
  auto made = std::make_shared<const CaseData>(make());
  const Bytes size = memory_of_case(*made);
  const std::scoped_lock lock(mutex_);
  const auto row = rows_.find(problem);
  const bool is_wanted_again = row != rows_.end() && row->second.solutions > 1;
  if (!is_wanted_again || size > kLargestKept || held_ + size > room_) return made;
  const auto [place, is_new] = row->second.cases.emplace(name, made);
  if (is_new) {
    held_ = held_ + size;
    row->second.held = row->second.held + size;
  }
  return place->second;
}

}  // namespace gavel
