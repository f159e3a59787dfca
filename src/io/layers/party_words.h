// What a text says of the parties, by their own names: who holds, who only claims.
#pragma once

#include "delimit/model/party.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace delimit::io {

/// A text made comparable, with the parties' names, adjectives and ids in it found.
class PartyText {
  public:
    PartyText(std::string_view value, const Parties& parties);

    /// "Administered by North, claimed by South", "North-held", "under Northern control": who holds
    /// the ground. Nothing where it is only said who does not, or who claims it.
    [[nodiscard]] std::optional<Side> holder() const;
    /// The one party that is named at all, but for who claims.
    [[nodiscard]] std::optional<Side> subject() const;
    /// The text is a party's name and nothing else.
    [[nodiscard]] std::optional<Side> whole() const;
    /// The words without the parties' names, so that none of these passes for a word of ours, and
    /// without who claims.
    [[nodiscard]] const std::string& other_words() const { return others_; }
    /// A claim is spoken of, but not whose it is: "claimed Russian control".
    [[nodiscard]] bool speaks_of_claim() const;

  private:
    std::vector<std::string> words_; ///< "@a" and "@b" for the parties
    std::string others_;
};

} // namespace delimit::io
