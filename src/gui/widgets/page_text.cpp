#include "gui/widgets/page_text.h"

#include <QComboBox>
#include <QCoreApplication>

namespace delimit {

QString page_text(PageSize page) {
    switch (page) {
    case PageSize::a4_landscape:
        return QCoreApplication::translate("delimit::PageText", "A4 landscape");
    case PageSize::a4_portrait:
        return QCoreApplication::translate("delimit::PageText", "A4 portrait");
    case PageSize::a3_landscape:
        return QCoreApplication::translate("delimit::PageText", "A3 landscape");
    case PageSize::a3_portrait:
        break;
    }
    return QCoreApplication::translate("delimit::PageText", "A3 portrait");
}

void add_paper_sizes(QComboBox& box) {
    for (PageSize page : {PageSize::a4_landscape, PageSize::a4_portrait, PageSize::a3_landscape,
                          PageSize::a3_portrait})
        box.addItem(page_text(page), int(page));
}

} // namespace delimit
