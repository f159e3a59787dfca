// Texts in the window are plain: nothing in a file is markup, loads a picture or follows a link.
#pragma once

namespace delimit {

/// Makes every label, question and tool tip of the program show its text as it is, from now on.
void show_plain_texts();

} // namespace delimit
