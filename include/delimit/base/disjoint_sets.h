// Disjoint sets of numbered things, joined step by step.
#pragma once

#include <cstddef>
#include <numeric>
#include <vector>

namespace delimit {

/// Sets of 0 … size − 1, at first of one member each.
class DisjointSets {
  public:
    explicit DisjointSets(std::size_t size) : parent_(size) {
        std::iota(parent_.begin(), parent_.end(), std::size_t{0});
    }
    /// A member that stands for the whole set, until the next join.
    [[nodiscard]] std::size_t find(std::size_t member) {
        while (parent_[member] != member)
            member = parent_[member] = parent_[parent_[member]];
        return member;
    }
    void join(std::size_t a, std::size_t b) { parent_[find(a)] = find(b); }

  private:
    std::vector<std::size_t> parent_;
};

} // namespace delimit
