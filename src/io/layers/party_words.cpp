#include "io/layers/party_words.h"

#include "io/files/plain_text.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace delimit::io {
namespace {

using Words = std::vector<std::string>;

Words split(std::string_view plain_text) {
    Words out;
    for (std::size_t at = 0; at < plain_text.size();) {
        const std::size_t end = std::min(plain_text.find(' ', at), plain_text.size());
        if (end > at)
            out.emplace_back(plain_text.substr(at, end - at));
        at = end + 1;
    }
    return out;
}

constexpr std::array marks{"@a", "@b"};
constexpr std::size_t longest_suffix = 4; // bytes: "Georgia" in "Georgian", "North" in "Northern"
constexpr std::size_t shortest_stem = 4;

bool is_word_of(std::string_view word, std::string_view name) {
    return word == name || (name.size() >= shortest_stem && word.starts_with(name) &&
                            word.size() <= name.size() + longest_suffix);
}

/// Replaces each of the party's names by its mark, the longest first.
void mark(Words& words, const Parties& parties) {
    std::vector<std::pair<Words, const char*>> names;
    for (const Side side : both_sides) {
        const Party& party = parties[side];
        for (const std::string* name :
             {&party.id, &party.name.en, &party.name.uk, &party.adjective.en, &party.adjective.uk})
            if (Words parts = split(plain(*name)); !parts.empty())
                names.emplace_back(std::move(parts), marks[index(side)]);
    }
    std::stable_sort(names.begin(), names.end(), [](const auto& a, const auto& b) {
        const auto size = [](const Words& name) {
            std::size_t all = 0;
            for (const std::string& word : name)
                all += word.size() + 100;
            return all;
        };
        return size(a.first) > size(b.first);
    });
    for (const auto& [name, with] : names)
        for (std::size_t at = 0; at + name.size() <= words.size(); ++at) {
            bool all = true;
            for (std::size_t i = 0; i < name.size(); ++i)
                all = all && (i + 1 < name.size() ? words[at + i] == name[i]
                                                  : is_word_of(words[at + i], name[i]));
            if (!all)
                continue;
            words[at] = with;
            words.erase(words.begin() + std::ptrdiff_t(at) + 1,
                        words.begin() + std::ptrdiff_t(at + name.size()));
        }
}

bool one_of(std::string_view word, std::initializer_list<std::string_view> list) {
    return std::find(list.begin(), list.end(), word) != list.end();
}

bool is_party(const std::string& word) {
    return word == marks[0] || word == marks[1];
}
Side side_of(const std::string& mark) {
    return mark == marks[0] ? Side::a : Side::b;
}

/// True for a word for control of an area, or for taking it.
bool is_holding(std::string_view word) {
    return one_of(word, {"occupied", "held", "controlled", "administered", "admin", "governed",
                         "run", "ruled", "captured", "taken", "seized", "liberated", "regained",
                         "recaptured", "retaken", "administration", "control"});
}

bool is_denied(const Words& words, std::size_t verb) {
    for (std::size_t back = 1; back <= 3 && back <= verb; ++back) {
        const std::string& word = words[verb - back];
        if (is_party(word))
            return false;
        if (one_of(word, {"not", "never", "no", "longer", "formerly", "previously", "once",
                          "historically", "until", "before", "non", "ex", "former"}))
            return true;
    }
    return false;
}

/// The offset behind "the", "forces of the" and the like.
std::size_t behind_articles(const Words& words, std::size_t at) {
    while (at < words.size() && one_of(words[at], {"the", "forces", "troops", "army", "of"}))
        ++at;
    return at;
}

/// Removes "claimed by …" with the parties it names.
void remove_claimants(Words& words) {
    for (std::size_t at = 0; at + 1 < words.size(); ++at) {
        if (words[at] != "claimed" || words[at + 1] != "by")
            continue;
        std::size_t end = behind_articles(words, at + 2);
        if (end >= words.size() || !is_party(words[end])) {
            words.erase(words.begin() + std::ptrdiff_t(at), words.begin() + std::ptrdiff_t(at) + 2);
            continue;
        }
        ++end;
        while (end + 1 < words.size() && words[end] == "and" && is_party(words[end + 1]))
            end += 2;
        words.erase(words.begin() + std::ptrdiff_t(at), words.begin() + std::ptrdiff_t(end));
    }
}

} // namespace

PartyText::PartyText(std::string_view value, const Parties& parties) : words_(split(plain(value))) {
    mark(words_, parties);
    const bool claimed = std::find(words_.begin(), words_.end(), "claimed") != words_.end();
    if (claimed)
        remove_claimants(words_);
    for (const std::string& word : words_)
        if (!is_party(word))
            others_ += (others_.empty() ? "" : " ") + word;
}

std::optional<Side> PartyText::whole() const {
    return words_.size() == 1 && is_party(words_.front()) ? std::optional(side_of(words_.front()))
                                                          : std::nullopt;
}

bool PartyText::speaks_of_claim() const {
    return std::find(words_.begin(), words_.end(), "claimed") != words_.end();
}

std::optional<Side> PartyText::holder() const {
    std::optional<Side> found;
    bool both = false;
    const auto add = [&](Side side) {
        both = both || (found && *found != side);
        found = side;
    };
    for (std::size_t i = 0; i < words_.size(); ++i) {
        if (!is_holding(words_[i]) || is_denied(words_, i))
            continue;
        const auto named_after = [&](std::string_view link) -> std::optional<Side> {
            if (i + 1 >= words_.size() || words_[i + 1] != link)
                return std::nullopt;
            const std::size_t who = behind_articles(words_, i + 2);
            return who < words_.size() && is_party(words_[who])
                       ? std::optional(side_of(words_[who]))
                       : std::nullopt;
        };
        // "held by the North"
        if (const auto by = named_after("by")) {
            add(*by);
            continue;
        }
        // "North-held", "under Northern control", "Northern control of the South"; but "Northern
        // liberated" states nothing.
        if (i > 0 && is_party(words_[i - 1]) &&
            one_of(words_[i], {"occupied", "held", "controlled", "administered", "control",
                               "governed", "administration"})) {
            if (!is_denied(words_, i - 1))
                add(side_of(words_[i - 1]));
        } else if (const auto of = named_after("of")) {
            add(*of); // "under control of the North"
        }
    }
    return both ? std::nullopt : found;
}

bool PartyText::says_from_whom() const {
    for (std::size_t i = 0; i + 1 < words_.size(); ++i) {
        const std::size_t who = behind_articles(words_, i + 1);
        if (words_[i] == "from" && who < words_.size() && is_party(words_[who]))
            return true;
    }
    return false;
}

std::optional<Side> PartyText::subject() const {
    std::optional<Side> found;
    for (std::size_t i = 0; i < words_.size(); ++i) {
        if (!is_party(words_[i]))
            continue;
        // A denial about a party states nothing for it.
        if (is_denied(words_, i) || (found && *found != side_of(words_[i])))
            return std::nullopt;
        found = side_of(words_[i]);
    }
    return found;
}

} // namespace delimit::io
