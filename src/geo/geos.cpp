#include "geo/geos.h"

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
            "geometry could not be computed (" + doing + "): " + bench.state().last_message,
            "please report this with the data that cause it",
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
