// Which input families larger sizes are asked of: the cost at a size is the dearest one's.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace gavel {

// What a family cost at three sizes, each about double the one before.
struct FamilyCosts {
  std::string family;
  std::array<double, 3> costs;
};

// Without those that others lead: clearly cheaper than the dearest at the largest of these sizes,
// and not gaining on it. Where chance has no part in the costs, any that is not dearer and does not
// gain is led, else only those that are so far below that chance cannot bring them up again. A
// family whose cost is still below `told_from`, under which nothing is seen of it, is never led.
std::vector<std::string> leading_families(const std::vector<FamilyCosts>& families,
                                          bool is_by_chance, double told_from = 0);

// The cheapest of those that cost far less than the dearest at each of these sizes and do not fall
// behind it: by itself it reaches sizes that the others are too dear for. What grows beneath the
// constants of all may show there, and no family costs more than the worst case.
std::optional<std::string> cheap_family(const std::vector<FamilyCosts>& families);

// What a family cost at a small and at a large size, of the dearest one's.
struct FamilyShares {
  std::string family;
  double before;
  double after;
};

// The one that gained most, of those that cost nearly as much as the dearest: beneath that one's
// cost its growth does not show.
std::optional<std::string> gaining_family(const std::vector<FamilyShares>& families);

// Whether such a share is near enough to be gaining.
bool is_near_dearest(double share);

}  // namespace gavel
