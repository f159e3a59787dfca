#include "support/layers_panel.h"

using namespace delimit;
using namespace delimit::test;

TEST_CASE("every layer tells its source, licence and number of features") {
    need_application();
    OpenWindow open;
    const Snapshot& snapshot = *open.window.document().prepared()->snapshot;
    for (const MapLayer& layer : map_layers()) {
        if (layer.id == "base-map")
            continue; // the built-in project has none
        INFO(layer.id);
        const LayerFacts facts = layer_facts(snapshot, layer.id);
        CHECK_FALSE(facts.provenance.source.empty());
        CHECK_FALSE(facts.provenance.licence.empty());
        CHECK((facts.features > 0 || layer.id == "undetermined" || layer.id == "water"));
    }
    CHECK(layer_facts(snapshot, "theatre").features == snapshot.layers->oblasts.size());
    CHECK(layer_facts(snapshot, "rivers").provenance.source.en.find("GSHHG") != std::string::npos);
}
