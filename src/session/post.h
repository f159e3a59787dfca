// Calls from a worker thread into the thread of a QObject.
#pragma once

#include <QMetaObject>
#include <QObject>

#include <utility>

namespace delimit {

/// Calls `f` in the receiver's thread, later; not at all if the receiver is deleted by then. The
/// receiver must live during this call itself: it ends its workers first.
template <class F>
void post_to(QObject* receiver, F&& f) {
    QMetaObject::invokeMethod(receiver, std::forward<F>(f), Qt::QueuedConnection);
}

} // namespace delimit
