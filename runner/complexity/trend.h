// Costs whose growth is not the same at all sizes: what counts is where it is heading.
#pragma once

#include "runner/complexity/points.h"

namespace gavel {

// What made the costs rise wears off: over the last doublings each slope is clearly less than the
// one before, and the last is next to nothing. A logarithm's slopes do not fall like that.
bool wears_off(const Points& points, double threshold);

// The same over so few doublings that a bound of the problem may have cut a rise off, or where more
// is left of a slope that fell each time.
bool may_wear_off(const Points& points, double threshold);

// The rise gets steeper all along, as of a larger growth beneath a dear constant: the slope at the
// largest size is surely above `least`.
bool bends_upward(const Points& points, double least);

// Each slope between neighbours is steeper than the one before, and all are above the threshold: an
// exponential, of which few sizes can be measured.
bool steepens(const Points& points, double threshold);

// The last three slopes between neighbours are each steeper than the one before, and above `least`.
bool steepens_at_last(const Points& points, double least);

// Over the last doublings each slope is steeper than the one before, and so is, of the last two,
// each between neighbours; the last is above `least`. Perhaps the beginning of a larger growth: too
// few sizes to be sure of it.
bool may_bend_upward(const Points& points, double least);

}  // namespace gavel
