// What the whole sheet carries beside its elements: handling line, logo, how old a line may be.
#pragma once

class QMenu;
class QWidget;

namespace delimit {

class Document;

/// Every choice is a step of the document.
QMenu* make_sheet_menu(QWidget* parent, Document& document);

} // namespace delimit
