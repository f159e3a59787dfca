// Text of a provision, in either language.
#include "delimit/map/terms.h"

namespace delimit {
namespace {

class Words {
  public:
    Words(const Provision& provision, const Parties& parties, const OblastName& oblast,
          Locale language)
        : provision_(provision), parties_(parties), oblast_(oblast), language_(language) {}

    [[nodiscard]] std::string all() const {
        const std::string what =
            std::visit([this](const auto& scope) { return action(scope); }, provision_.scope);
        return parties_[provision_.party].name.in(language_) + " " + what + where() + except() +
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
        return say("withdraws to ", "відводить війська на ") +
               depths_text(depth.depth_bands, language_) +
               (depth.reference_line ? say(" from a reference line", " від базової лінії")
                                     : say(" from the line of contact", " від лінії зіткнення"));
    }

    [[nodiscard]] std::string where() const {
        if (provision_.oblasts.empty())
            return say(", in all oblasts", ", в усіх областях");
        std::string names;
        for (const std::string& iso : provision_.oblasts)
            names += (names.empty() ? "" : ", ") + oblast_(iso);
        if (provision_.oblasts.size() == 1)
            return say(" in ", ", область: ") + names;
        return say(", in ", ", області: ") + names;
    }

    [[nodiscard]] std::string except() const {
        const std::size_t count = provision_.exclusions.size();
        if (count == 0)
            return {};
        if (language_ == Language::english)
            return count == 1 ? ", with one exclusion"
                              : ", with " + std::to_string(count) + " exclusions";
        return count == 1 ? ", з одним винятком" : ", винятків: " + std::to_string(count);
    }

    [[nodiscard]] std::string regime() const {
        if (std::holds_alternative<StaysOnTheLine>(provision_.scope))
            return {};
        if (provision_.regime == Regime::transferred)
            return say("; it passes to ", "; територія переходить під ") +
                   control_text(parties_[other(provision_.party)], language_);
        return "; " + regime_text(provision_.regime, parties_[provision_.party], language_);
    }

    const Provision& provision_;
    const Parties& parties_;
    const OblastName& oblast_;
    Locale language_;
};

} // namespace

std::string provision_text(const Provision& provision, const Parties& parties,
                           const OblastName& oblast, Locale language) {
    return Words(provision, parties, oblast, language).all();
}

} // namespace delimit
