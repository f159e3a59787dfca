#include "io/gdal_session.h"

#include <algorithm>
#include <cpl_conv.h>
#include <cpl_error.h>
#include <cpl_http.h>
#include <mutex>
#include <ogr_srs_api.h>
#include <ogrsf_frmts.h>

namespace delimit::io {
namespace {

CPLHTTPResult* refuse_network(const char*, CSLConstList, GDALProgressFunc, void*,
                              CPLHTTPFetchWriteFunc, void*, void*) {
    // An answer of failure: with none at all GDAL would go and fetch by itself.
    auto* answer = static_cast<CPLHTTPResult*>(CPLCalloc(1, sizeof(CPLHTTPResult)));
    answer->nStatus = 1;
    answer->pszErrBuf = CPLStrdup("network access is not allowed");
    return answer;
}

void set_up_once() {
    static std::once_flag once;
    std::call_once(once, [] {
        // A file must not make the program talk to the network, whatever it refers to.
        CPLHTTPSetFetchCallback(refuse_network, nullptr);
        OSRSetPROJEnableNetwork(false);
        RegisterOGRGeoJSON();
        RegisterOGRGeoPackage();
        RegisterOGRShape();
        RegisterOGRLIBKML();
        RegisterOGRFlatGeobuf();
    });
}

void collect(CPLErr kind, CPLErrorNum, const char* text) {
    auto& said = *static_cast<GdalSession::Said*>(CPLGetErrorHandlerUserData());
    std::string line(text ? text : "");
    std::replace(line.begin(), line.end(), '\n', ' ');
    if (kind >= CE_Failure)
        said.failure = line;
    else if (kind == CE_Warning && said.warnings.size() < 5 &&
             std::find(said.warnings.begin(), said.warnings.end(), line) == said.warnings.end())
        said.warnings.push_back(line);
}

} // namespace

GdalSession::GdalSession() {
    set_up_once();
    CPLPushErrorHandlerEx(collect, &said_);
}

GdalSession::~GdalSession() {
    CPLPopErrorHandler();
    CPLErrorReset();
}

std::string GdalSession::because() const {
    return said_.failure.empty() ? "" : " (" + said_.failure + ")";
}

} // namespace delimit::io
