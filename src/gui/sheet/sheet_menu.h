// The menu of settings for the whole sheet: classification marking, logo, permitted age of the line
// of contact.
#pragma once

class QMenu;
class QWidget;

namespace delimit {

class Document;

/// Every choice is a step of the document.
QMenu* make_sheet_menu(QWidget* parent, Document& document);

} // namespace delimit
