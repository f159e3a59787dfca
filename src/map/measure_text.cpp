// A measure in plain words, in either language.
#include "delimit/map/terms.h"

namespace delimit {
namespace {

class Words {
  public:
    Words(const Measure& measure, const Parties& parties, const OblastName& oblast, Locale language)
        : measure_(measure), parties_(parties), oblast_(oblast), language_(language) {}

    [[nodiscard]] std::string all() const {
        const std::string what =
            std::visit([this](const auto& extent) { return action(extent); }, measure_.extent);
        return parties_[measure_.party].name.in(language_) + " " + what + where() + except() +
               regime();
    }

  private:
    [[nodiscard]] std::string say(const char* english, const char* ukrainian) const {
        return language_ == Language::english ? english : ukrainian;
    }

    [[nodiscard]] std::string action(const FromAllItHolds&) const {
        return say("withdraws from its whole area of control",
                   "відводить війська з усієї підконтрольної території");
    }
    [[nodiscard]] std::string action(const FromDrawnArea&) const {
        return say("withdraws from a drawn area", "відводить війська з накресленої ділянки");
    }
    [[nodiscard]] std::string action(const StaysOnTheLine&) const {
        return say("stays on the line of contact", "лишається на лінії зіткнення");
    }
    [[nodiscard]] std::string action(const ToDepth& depth) const {
        return say("withdraws to ", "відводить війська на ") + depths(depth.tiers) +
               (depth.reference_line ? say(" from a reference line", " від базової лінії")
                                     : say(" from the line of contact", " від лінії зіткнення"));
    }

    /// "5, 10 and 15 km".
    [[nodiscard]] std::string depths(const std::vector<Metres>& tiers) const {
        std::string text;
        for (std::size_t i = 0; i < tiers.size(); ++i) {
            const bool last = i + 1 == tiers.size();
            if (i > 0)
                text += last ? say(" and ", " і ") : ", ";
            text +=
                last ? chosen_depth_text(tiers[i], language_) : depth_number(tiers[i], language_);
        }
        return text;
    }

    [[nodiscard]] std::string where() const {
        if (measure_.oblasts.empty())
            return say(", in all oblasts", ", в усіх областях");
        std::string names;
        for (const std::string& iso : measure_.oblasts)
            names += (names.empty() ? "" : ", ") + oblast_(iso);
        if (measure_.oblasts.size() == 1)
            return say(" in ", ", область: ") + names;
        return say(", in ", ", області: ") + names;
    }

    [[nodiscard]] std::string except() const {
        const std::size_t count = measure_.excluded.size();
        if (count == 0)
            return {};
        if (language_ == Language::english)
            return count == 1 ? ", with one exclusion"
                              : ", with " + std::to_string(count) + " exclusions";
        return count == 1 ? ", з одним винятком" : ", винятків: " + std::to_string(count);
    }

    [[nodiscard]] std::string regime() const {
        if (std::holds_alternative<StaysOnTheLine>(measure_.extent))
            return {};
        if (measure_.regime == Regime::transferred)
            return say("; it passes to ", "; територія переходить під ") +
                   control_text(parties_[other(measure_.party)], language_);
        return "; " + regime_text(measure_.regime, language_);
    }

    const Measure& measure_;
    const Parties& parties_;
    const OblastName& oblast_;
    Locale language_;
};

} // namespace

std::string measure_text(const Measure& measure, const Parties& parties, const OblastName& oblast,
                         Locale language) {
    return Words(measure, parties, oblast, language).all();
}

} // namespace delimit
