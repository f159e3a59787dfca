#include "io/files/gdal_session.h"

#include "delimit/base/clean_text.h"
#include "io/files/sqlite_guard.h"

#include <algorithm>
#include <array>
#include <cpl_conv.h>
#include <cpl_error.h>
#include <cpl_http.h>
#include <cpl_vsi_virtual.h>
#include <gdal_frmts.h>
#include <gdal_priv.h>
#include <mutex>
#include <ogr_srs_api.h>
#include <ogrsf_frmts.h>

namespace delimit::io {
namespace {

CPLHTTPResult* refuse_network(const char*, CSLConstList, GDALProgressFunc, void*,
                              CPLHTTPFetchWriteFunc, void*, void*) {
    // An answer of failure: given none, GDAL would fetch by itself.
    auto* answer = static_cast<CPLHTTPResult*>(CPLCalloc(1, sizeof(CPLHTTPResult)));
    answer->nStatus = 1;
    answer->pszErrBuf = CPLStrdup("network access is not allowed");
    return answer;
}

/// GDAL's own file systems over the network do not ask the callback above.
class RefusingFiles : public VSIFilesystemHandler {
  public:
    VSIVirtualHandle* Open(const char*, const char*, bool, CSLConstList) override {
        return nullptr;
    }
    int Stat(const char*, VSIStatBufL*, int) override { return -1; }
};
constexpr std::array remote{"/vsicurl/",
                            "/vsicurl_streaming/",
                            "/vsis3/",
                            "/vsis3_streaming/",
                            "/vsigs/",
                            "/vsigs_streaming/",
                            "/vsiaz/",
                            "/vsiaz_streaming/",
                            "/vsiadls/",
                            "/vsioss/",
                            "/vsioss_streaming/",
                            "/vsiswift/",
                            "/vsiswift_streaming/",
                            "/vsiwebhdfs/",
                            "/vsihdfs/"};

/// Bytes of blocks that GDAL keeps.
constexpr GIntBig most_cached = GIntBig{64} << 20U;

void set_up_once() {
    static std::once_flag once;
    std::call_once(once, [] {
        // A file must not make the program access the network, whatever addresses it has.
        CPLHTTPSetFetchCallback(refuse_network, nullptr);
        SqliteGuard::set_up();
        OSRSetPROJEnableNetwork(false);
        RegisterOGRGeoJSON();
        RegisterOGRGeoPackage();
        RegisterOGRShape();
        RegisterOGRLIBKML();
        RegisterOGRFlatGeobuf();
        RegisterOGRCSV();
        RegisterOGRTopoJSON();
        RegisterOGRESRIJSON();
        RegisterOGRGPX();
        RegisterOGRXLSX();
        RegisterOGRODS();
        // The first row of a sheet is the column names, whatever the rows below.
        CPLSetConfigOption("OGR_XLSX_HEADERS", "FORCE");
        CPLSetConfigOption("OGR_ODS_HEADERS", "FORCE");
        // Base maps. MBTiles needs the other four drivers; no file is opened by those directly.
        GDALRegister_GTiff();
        GDALRegister_MBTiles();
        RegisterOGRSQLite();
        GDALRegister_PNG();
        GDALRegister_JPEG();
        GDALRegister_WEBP();
        GDALSetCacheMax64(most_cached);
        // Sidecar files and the like must not refer a picture elsewhere.
        CPLSetConfigOption("GDAL_PAM_ENABLED", "NO");
        // GDAL never frees them; kept here, or they would count as leaks at the end.
        static auto* const replaced = new std::vector<VSIFilesystemHandler*>;
        for (const char* prefix : remote) {
            replaced->push_back(VSIFileManager::GetHandler(prefix));
            VSIFileManager::InstallHandler(prefix, new RefusingFiles);
        }
    });
}

void collect(CPLErr kind, CPLErrorNum, const char* text) {
    auto& said = *static_cast<GdalSession::Said*>(CPLGetErrorHandlerUserData());
    // It may quote the file.
    const std::string line = shortened(one_line(text ? text : ""), 500);
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
