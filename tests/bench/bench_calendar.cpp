// SPDX-License-Identifier: GPL-3.0-or-later
// A week with many blocks in one window: laid out and painted, beside the painting alone. Usage: bench_calendar [BLOCKS]
#include "resources/resources.h"
#include "ui/calendar/calendar_hours.h"
#include "ui/calendar/calendar_resources.h"
#include "ui/widgets/style.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QRandomGenerator>
#include <QtGui/QImage>
#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QScrollBar>

#include <algorithm>
#include <cstdio>

using namespace khue;

namespace {

std::shared_ptr<CalendarData> weekOf(int blocks) {
    auto data = std::make_shared<CalendarData>();
    data->from = QDate(2026, 11, 23);
    data->zones = {QStringLiteral("Asia/Ho_Chi_Minh"), QStringLiteral("Europe/London")};
    data->now = QDateTime(QDate(2026, 11, 23), QTime(2, 0), Qt::UTC);
    QRandomGenerator random(7);
    for (int i = 0; i < 7; ++i) {
        CalendarDay day;
        day.date = data->from.addDays(i);
        data->notes.push_back(day);
    }
    for (int room = 1; room <= 60; ++room)
        data->rooms.push_back({room, QStringLiteral("P. %1").arg(room), {}});
    for (int i = 1; i <= blocks; ++i) {
        CalendarEntry entry;
        entry.id = i;
        entry.title = QStringLiteral("Phương pháp nghiên cứu %1").arg(i);
        entry.where = QStringLiteral("P. %1").arg(i % 60);
        entry.who = QStringLiteral("TS. Lê Minh");
        entry.start = momentOf({data->from.addDays(random.bounded(7)), random.bounded(28, 72) * 15}, data->zones.own);
        entry.end = entry.start + random.bounded(3, 13) * 900;
        entry.role = EntryRole(random.bounded(5));
        entry.room = 1 + i % 60;
        data->entries.push_back(entry);
    }
    std::stable_sort(data->entries.begin(), data->entries.end(), [](const CalendarEntry& a, const CalendarEntry& b) { return a.start < b.start; });
    return data;
}

/// The same with bars of whole days above the hours.
std::shared_ptr<CalendarData> withBars(const CalendarData& week, int bars) {
    auto data = std::make_shared<CalendarData>(week);
    QRandomGenerator random(9);
    for (int i = 1; i <= bars; ++i) {
        CalendarEntry entry;
        entry.id = i;
        entry.role = i % 2 ? EntryRole::Visit : EntryRole::Milestone;
        entry.title = QStringLiteral("Chuyến thăm %1").arg(i);
        entry.allDay = true;
        const QDate first = week.from.addDays(random.bounded(-3, 7));
        entry.start = momentOf({first, 0}, week.zones.own);
        entry.end = momentOf({first.addDays(random.bounded(1, 6)), 0}, week.zones.own);
        data->entries.push_back(entry);
    }
    std::stable_sort(data->entries.begin(), data->entries.end(), [](const CalendarEntry& a, const CalendarEntry& b) { return a.start < b.start; });
    return data;
}

/// In milliseconds.
template <class Work> double once(Work work) {
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

double middle(std::vector<double> times) {
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

/// The least that painting these blocks can be: as many rectangles as are in view.
double bare(const QSize& size, int blocks) {
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    QRandomGenerator random(7);
    QList<QRectF> rects;
    for (int i = 0; i < blocks; ++i)
        rects.append(QRectF(random.bounded(size.width()), random.bounded(size.height()), 12, 80));
    std::vector<double> times;
    for (int round = 0; round < 15; ++round)
        times.push_back(once([&] {
            image.fill(Qt::white);
            QPainter painter(&image);
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(Qt::NoPen);
            painter.setBrush(Qt::lightGray);
            for (const QRectF& rect : std::as_const(rects))
                painter.drawRoundedRect(rect, 4, 4);
        }));
    return middle(times);
}

void measure(const char* name, CalendarView& view, const std::shared_ptr<CalendarData>& data) {
    view.resize(1280, 800);
    view.setData(data);
    view.show();
    QApplication::processEvents();
    view.verticalScrollBar()->setValue(int(view.verticalScrollBar()->maximum() * 0.45));
    QImage image(view.viewport()->size(), QImage::Format_ARGB32_Premultiplied);
    const auto paint = [&] { view.viewport()->render(&image); };
    paint();
    int inView = 0;
    for (const CalendarEntry& entry : data->entries)
        inView += view.viewport()->rect().intersects(view.blockRect(entry.key()));
    // In turns, for the machine is now quicker, now slower.
    std::vector<double> both, painting;
    for (int round = 0; round < 31; ++round) {
        both.push_back(once([&] {
            view.setData(data);
            paint();
        }));
        painting.push_back(once(paint));
    }
    const double together = middle(both), alone = middle(painting);
    const double rectangles = bare(view.viewport()->size(), inView);
    printf("  %-10s %d blocks, %d in view: laid out and painted %.2f ms; painting alone %.2f ms; ratio %.2f; bare rectangles %.2f ms\n", name, view.blockCount(), inView, together, alone,
           together / alone, rectangles);
}

} // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    khueInitResources();
    applyTheme(Theme::Light);
    for (const int blocks : {argc > 1 ? atoi(argv[1]) : 2000}) {
        const auto data = weekOf(blocks);
        CalendarHours hours;
        measure("week", hours, data);
        CalendarHours busy;
        measure("with bars", busy, withBars(*data, 40));
        CalendarResources rows;
        measure("resources", rows, data);
    }
    return 0;
}
