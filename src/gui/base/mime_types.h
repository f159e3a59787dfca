// MIME types of data dragged or copied inside the window.
#pragma once

namespace delimit {

/// The id of a proposal, as bytes.
constexpr const char* proposal_mime_type = "application/x-delimit-proposal";

} // namespace delimit
