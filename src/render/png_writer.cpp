#include "render/png_writer.h"

#include "delimit/base/parallel.h"

#include <QIODevice>

#include <zlib.h>

#include <algorithm>
#include <cstdint>
#include <string_view>

namespace delimit {
namespace {

using Bytes = std::vector<unsigned char>;

constexpr std::size_t channels = 3;
/// Bytes of rows that one thread compresses at a time: far more than deflate's window, so that the
/// cuts cost little, and few enough to divide a picture of the screen's size.
constexpr std::size_t bytes_a_band = std::size_t(1) << 20;
constexpr int compression_level = 1;

void put_number(Bytes& out, std::uint32_t value) {
    for (int shift : {24, 16, 8, 0})
        out.push_back(static_cast<unsigned char>(value >> shift));
}

void put_text(Bytes& out, std::string_view text) {
    out.insert(out.end(), text.begin(), text.end());
}

/// Length, type, data, checksum (PNG specification, 5.3).
bool put_chunk(QIODevice& device, std::string_view type, const Bytes& data) {
    Bytes head;
    put_number(head, static_cast<std::uint32_t>(data.size()));
    put_text(head, type);
    uLong sum = crc32(0, head.data() + 4, 4);
    // No more than PNG's limit of 2³¹ − 1: bands are far below it.
    if (!data.empty())
        sum = crc32(sum, data.data(), static_cast<uInt>(data.size()));
    Bytes tail;
    put_number(tail, static_cast<std::uint32_t>(sum));
    const auto put = [&](const Bytes& bytes) {
        const auto size = static_cast<qint64>(bytes.size());
        return device.write(reinterpret_cast<const char*>(bytes.data()), size) == size;
    };
    return put(head) && put(data) && put(tail);
}

void rgb_row(const QImage& image, int row, unsigned char* to) {
    const auto* from = reinterpret_cast<const QRgb*>(image.constScanLine(row));
    for (int x = 0; x < image.width(); ++x, to += channels) {
        to[0] = static_cast<unsigned char>(qRed(from[x]));
        to[1] = static_cast<unsigned char>(qGreen(from[x]));
        to[2] = static_cast<unsigned char>(qBlue(from[x]));
    }
}

/// Rows of the picture as a piece of one deflate stream.
struct Band {
    int first = 0, end = 0; ///< rows
    Bytes packed;
    uLong adler = 0; ///< of the bytes before compression
    uLong length = 0;
    bool done = false;
};

/// Each row as its difference from the one above ("Up"; PNG specification, 9.2): uniform areas
/// become zeros. A band needs no other's result, since the row above is in the picture.
Bytes filtered(const QImage& image, const Band& band) {
    const std::size_t width = channels * static_cast<std::size_t>(image.width());
    constexpr unsigned char up = 2;
    Bytes above(width, 0), row(width);
    if (band.first > 0)
        rgb_row(image, band.first - 1, above.data());
    Bytes out((width + 1) * static_cast<std::size_t>(band.end - band.first));
    unsigned char* to = out.data();
    for (int y = band.first; y < band.end; ++y) {
        rgb_row(image, y, row.data());
        *to++ = up;
        for (std::size_t i = 0; i < width; ++i)
            *to++ = static_cast<unsigned char>(row[i] - above[i]);
        std::swap(row, above);
    }
    return out;
}

void pack(Band& band, const QImage& image) {
    Bytes raw = filtered(image, band);
    band.length = raw.size();
    band.adler = adler32(adler32(0, nullptr, 0), raw.data(), static_cast<uInt>(raw.size()));
    z_stream stream{};
    // Negative window: without the header and checksum, which the stream has once.
    constexpr int window = -15, memory = 9;
    if (deflateInit2(&stream, compression_level, Z_DEFLATED, window, memory, Z_FILTERED) != Z_OK)
        return;
    const bool last = band.end == image.height();
    constexpr uLong flush_bytes = 16;
    band.packed.resize(deflateBound(&stream, band.length) + flush_bytes);
    stream.next_in = raw.data();
    stream.avail_in = static_cast<uInt>(raw.size());
    stream.next_out = band.packed.data();
    stream.avail_out = static_cast<uInt>(band.packed.size());
    // A flush ends on a whole byte, at which the next band can continue.
    const int result = deflate(&stream, last ? Z_FINISH : Z_SYNC_FLUSH);
    band.done = stream.avail_in == 0 && result == (last ? Z_STREAM_END : Z_OK);
    band.packed.resize(stream.total_out);
    deflateEnd(&stream);
}

std::vector<Band> bands_of(const QImage& image) {
    const std::size_t row = channels * static_cast<std::size_t>(image.width()) + 1;
    const int rows = static_cast<int>(std::max<std::size_t>(1, bytes_a_band / row));
    std::vector<Band> bands;
    for (int first = 0; first < image.height(); first += rows) {
        Band band;
        band.first = first;
        band.end = std::min(first + rows, image.height());
        bands.push_back(std::move(band));
    }
    return bands;
}

bool put_picture(QIODevice& device, const QImage& image) {
    std::vector<Band> bands = bands_of(image);
    parallel_for(bands.size(), thread_count(),
                 [&](std::size_t, std::size_t i) { pack(bands[i], image); });
    // The bands as one zlib stream (RFC 1950): header, deflated data, checksum of it all.
    constexpr unsigned char window_32k = 0x78, fastest = 0x01;
    uLong adler = adler32(0, nullptr, 0);
    for (Band& band : bands) {
        if (!band.done)
            return false;
        adler = adler32_combine(adler, band.adler, static_cast<z_off_t>(band.length));
        if (&band == &bands.front())
            band.packed.insert(band.packed.begin(), {window_32k, fastest});
        if (&band == &bands.back())
            put_number(band.packed, static_cast<std::uint32_t>(adler));
        if (!put_chunk(device, "IDAT", band.packed))
            return false;
    }
    return true;
}

/// As plain text for ASCII, which every program can read, else in UTF-8.
bool put_text(QIODevice& device, const std::string& key, const std::string& text) {
    Bytes data;
    put_text(data, key);
    data.push_back(0);
    const bool plain = std::all_of(text.begin(), text.end(), [](char c) {
        const auto code = static_cast<unsigned char>(c);
        return (code >= 0x20 && code < 0x7f) || code == '\n';
    });
    if (!plain)
        data.insert(data.end(), {0, 0, 0, 0}); // not compressed, no language, key not translated
    put_text(data, text);
    return put_chunk(device, plain ? "tEXt" : "iTXt", data);
}

} // namespace

bool write_png_file(QIODevice& device, const QImage& image, const PngTexts& texts) {
    constexpr std::string_view signature = "\x89PNG\r\n\x1a\n";
    const auto size = static_cast<qint64>(signature.size());
    if (device.write(signature.data(), size) != size)
        return false;
    Bytes header;
    put_number(header, static_cast<std::uint32_t>(image.width()));
    put_number(header, static_cast<std::uint32_t>(image.height()));
    constexpr unsigned char bits = 8, true_colour = 2, deflated = 0, adaptive = 0, in_order = 0;
    header.insert(header.end(), {bits, true_colour, deflated, adaptive, in_order});
    Bytes resolution;
    put_number(resolution, static_cast<std::uint32_t>(image.dotsPerMeterX()));
    put_number(resolution, static_cast<std::uint32_t>(image.dotsPerMeterY()));
    resolution.push_back(1); // per metre
    const Bytes perceptual{0};
    if (!put_chunk(device, "IHDR", header) || !put_chunk(device, "sRGB", perceptual) ||
        !put_chunk(device, "pHYs", resolution))
        return false;
    for (const auto& [key, text] : texts)
        if (!put_text(device, key, text))
            return false;
    return put_picture(device, image) && put_chunk(device, "IEND", {});
}

} // namespace delimit
