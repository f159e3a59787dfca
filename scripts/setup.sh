# shellcheck shell=bash disable=SC2034 # the lists are used by those who source this file
# What `run` and `test` share: the Debian packages, and a configured build folder. Sourced, not run.
# Everything said here goes to stderr: stdout belongs to the program.

root="$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)"

packages_to_build=(
    cmake ninja-build g++
    qt6-base-dev qt6-svg-dev            # window and pictures
    qt6-tools-dev qt6-l10n-tools qt6-translations-l10n # its languages
    libgdal-dev libgeos-dev libproj-dev # files, geometry, projections
    libgeographiclib-dev                # UTM and MGRS
    nlohmann-json3-dev zlib1g-dev
    libssl-dev                          # SHA-256 of data files
    libexpat1-dev libminizip-dev libsqlite3-dev # KML; zip archives; queries of GDAL that end
    libqpdf-dev                         # coordinates and bookmarks in PDF
    fonts-noto-core fonts-dejavu-core   # labels in Latin and Cyrillic
)
packages_to_test=(
    catch2 libbenchmark-dev
    librapidcheck-dev                   # study areas at random, made smaller where one fails
    xvfb                                # a real window without a screen
    dbus-daemon                         # a desktop that asks for dark windows
    poppler-utils qpdf librsvg2-bin inkscape gdal-bin # read exported PDF and SVG back
)
packages_to_lint=(clang-format clang-tidy jq)

say() {
    printf '%s\n' "$*" >&2
}

fail() {
    say "error: $*"
    exit 1
}

# Those of the named Debian packages that are installed, one a line.
installed_of() {
    dpkg-query --show --showformat='${db:Status-Status} ${Package}\n' "$@" 2>/dev/null |
        sed -n 's/^installed //p' || true
}

# Installs those of the named Debian packages that are missing; nothing, quickly, where none is.
install_missing() {
    if ! command -v dpkg-query >/dev/null; then
        say "This is not Debian: make sure that the equivalents of these are there: $*"
        return
    fi
    local missing
    mapfile -t missing < <(comm -23 <(printf '%s\n' "$@" | sort -u) <(installed_of "$@" | sort -u))
    ((${#missing[@]})) || return 0

    local as_root=()
    if ((EUID != 0)); then
        command -v sudo >/dev/null ||
            fail "these packages are missing; install them as root, then start again:" \
                "apt-get install ${missing[*]}"
        as_root=(sudo)
    fi
    say "Installing ${missing[*]}"
    "${as_root[@]}" apt-get update >&2 || say "Going on with the package lists there are."
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get install --yes --no-install-recommends "${missing[@]}" >&2 ||
        fail "apt-get could not install: ${missing[*]}"
}

# configure_and_build PRESET [CMAKE-OPTION...]: build/PRESET, up to date.
configure_and_build() {
    local preset="$1" folder="$root/build/$1"
    shift
    local options=("$@")
    # A build folder that came along when the project was moved or copied belongs elsewhere.
    if ! grep -qsxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$folder/CMakeCache.txt"; then
        options+=(--fresh)
        rm -f "$folder/build.ninja"
    fi
    if [[ ! -f $folder/build.ninja ]]; then
        say "Building Delimit in $folder. The first time takes some minutes."
        if command -v ccache >/dev/null; then
            options+=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
        fi
        (cd -- "$root" && cmake --preset "$preset" "${options[@]}") >&2 ||
            fail "configuring failed, see above"
    fi
    cmake --build "$folder" >&2 || fail "the build failed, see above"
}
