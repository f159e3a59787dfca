// Open water as readers see it: beside the area that it is part of, and in the notes.
#include "delimit/briefing/figures.h"

#include "delimit/base/message.h"

namespace delimit {

std::string water_text(SquareMetres water, SquareMetres step, Locale language) {
    return water * 2 < step || !(water > SquareMetres(0)) ? std::string()
                                                          : area_text(water, step, language);
}

std::string of_which_water_text(SquareMetres water, SquareMetres step, Locale language) {
    const std::string area = water_text(water, step, language);
    return area.empty() ? area
                        : filled({"of which water {0}", "зокрема вода {0}"}, {area}).in(language);
}

std::string water_note(const Snapshot& snapshot, Locale language) {
    const Layers& layers = *snapshot.layers;
    switch (snapshot.control->water) {
    case WaterSource::none:
        break;
    case WaterSource::outside_land:
        return filled({"Water is what the land layer leaves open ({0}): sea, with estuaries and "
                       "bays as far as its scale shows them and a coast that may be off by a "
                       "kilometre or more. Lakes, reservoirs and rivers are counted as land.",
                       "Вода – це те, чого не охоплює шар суходолу ({0}): море з лиманами й "
                       "затоками, наскільки їх показує його масштаб; берегова лінія може бути "
                       "хибною на кілометр і більше. Озера, водосховища й річки зараховано до "
                       "суходолу."},
                      {layers.land_provenance.source.in(language)})
            .in(language);
    case WaterSource::file:
        return filled({"Water is what the water layer shows ({0}); everything else is counted as "
                       "land.",
                       "Вода – це те, що показує шар водойм ({0}); решту зараховано до суходолу."},
                      {layers.water_provenance.source.in(language)})
            .in(language);
    }
    return Text{"Water is not itemised: no source of it reaches around the study area.",
                "Води не виокремлено: жодне її джерело не охоплює території розгляду."}
        .in(language);
}

} // namespace delimit
