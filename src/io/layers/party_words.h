// Statements of a text about the parties, by their own names: control and claims.
#pragma once

#include "delimit/model/party.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace delimit::io {

/// A normalized text with the parties' names, adjectives and ids marked.
class PartyText {
  public:
    PartyText(std::string_view value, const Parties& parties);

    /// The party in control, by texts like "Administered by North, claimed by South", "North-held",
    /// "under Northern control". Nothing where the text only denies control or states a claim.
    [[nodiscard]] std::optional<Side> holder() const;
    /// The only party named, apart from claimants.
    [[nodiscard]] std::optional<Side> subject() const;
    /// The text is a party's name and nothing else.
    [[nodiscard]] std::optional<Side> whole() const;
    /// "Captured from the North" says who lost the area, not who controls it.
    [[nodiscard]] bool says_from_whom() const;
    /// The words without the parties' names, so that none of these matches a built-in word, and
    /// without claimants.
    [[nodiscard]] const std::string& other_words() const { return others_; }
    /// True if a claim is mentioned, but not whose it is: "claimed Russian control".
    [[nodiscard]] bool speaks_of_claim() const;

  private:
    std::vector<std::string> words_; ///< "@a" and "@b" for the parties
    std::string others_;
};

} // namespace delimit::io
