#include "geo/geos.h"

#include "delimit/base/message.h"

namespace delimit {

Workbench::State::State() : geos(GEOS_init_r()) {
    const auto keep = [](const char* message, void* self) {
        static_cast<State*>(self)->last_message = message;
    };
    GEOSContext_setErrorMessageHandler_r(geos, keep, this);
}

Workbench::State::~State() {
    GEOS_finish_r(geos);
}

Workbench::Workbench() : state_(std::make_unique<State>()) {}
Workbench::~Workbench() = default;
Workbench::Workbench(Workbench&&) noexcept = default;
Workbench& Workbench::operator=(Workbench&&) noexcept = default;

namespace geos {

Error failure(Workbench& bench, const std::string& doing) {
    return {ErrorCode::internal,
            filled({"geometry could not be computed ({0}): {1}",
                    "геометрію не вдалося обчислити ({0}): {1}"},
                   {doing, bench.state().last_message}),
            {"please report this with the data that cause it",
             "будь ласка, повідомте про це й додайте дані, які це спричинили"},
            {}};
}

Geometry collect(Workbench& bench, int type, std::vector<Geometry> parts) {
    std::vector<GEOSGeometry*> raw;
    raw.reserve(parts.size());
    for (Geometry& part : parts)
        raw.push_back(part.release());
    return own(bench, GEOSGeom_createCollection_r(bench.state().geos, type, raw.data(),
                                                  static_cast<unsigned>(raw.size())));
}

} // namespace geos
} // namespace delimit
