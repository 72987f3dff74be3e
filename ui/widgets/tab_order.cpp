// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tab_order.h"

#include <QtWidgets/QLayout>
#include <QtWidgets/QWidget>

namespace khue {

void tabInReadingOrder(QWidget* of) {
    if (of->layout())
        of->layout()->activate();
    struct Place {
        QRect rect;
        QWidget* widget;
    };
    QList<Place> places;
    for (QWidget* widget : of->findChildren<QWidget*>())
        if ((widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy() && widget->isVisibleTo(of))
            places.append({QRect(widget->mapTo(of, QPoint(0, 0)), widget->size()), widget});
    std::stable_sort(places.begin(), places.end(), [](const Place& a, const Place& b) { return a.rect.top() < b.rect.top(); });
    for (auto row = places.begin(); row != places.end();) {
        const int below = row->rect.center().y();
        const auto next = std::find_if(row, places.end(), [&](const Place& place) { return place.rect.top() > below; });
        std::stable_sort(row, next, [](const Place& a, const Place& b) { return a.rect.left() < b.rect.left(); });
        row = next;
    }
    for (qsizetype i = 1; i < places.size(); ++i)
        QWidget::setTabOrder(places[i - 1].widget, places[i].widget);
}

} // namespace khue
