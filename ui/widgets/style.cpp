// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/style.h"

#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtGui/QFontDatabase>
#include <QtGui/QFontMetrics>
#include <QtGui/QIconEngine>
#include <QtGui/QPainter>
#include <QtGui/QPixmapCache>
#include <QtSvg/QSvgRenderer>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStyle>
#include <QtWidgets/QStyleFactory>

namespace khue {

namespace {

struct RoleColour {
    Role role;
    const char* name; ///< in the style sheet: @name
    QRgb light, dark;
};

constexpr RoleColour roleColours[] = {
    {Role::Ink, "ink", 0xff1b2432, 0xffe6ebf2},
    {Role::Muted, "muted", 0xff566272, 0xffa3afc1},
    {Role::Line, "line", 0xffdde3eb, 0xff2b3748},
    {Role::Page, "page", 0xfff4f6f9, 0xff111925},
    {Role::Card, "card", 0xffffffff, 0xff1a2433},
    {Role::Hover, "hover", 0xffeef2f7, 0xff223044},
    {Role::Selection, "selection", 0xffdce9f8, 0xff21406a},
    {Role::Field, "field", 0xffffffff, 0xff131c29},
    {Role::FieldLine, "fieldline", 0xffc0cad7, 0xff44536a},
    {Role::Accent, "accent", 0xff0b5cad, 0xff7ab8f7},
    {Role::AccentInk, "accentink", 0xffffffff, 0xff0a1728},
    {Role::Navigation, "navigation", 0xff0f2440, 0xff0a1220},
    {Role::NavigationInk, "navigationink", 0xffdbe5f2, 0xffd3ddea},
    {Role::NavigationMuted, "navigationmuted", 0xff93a7c4, 0xff8b9db8},
    {Role::NavigationSelected, "navigationselected", 0xff1e4273, 0xff1c3558},
    {Role::NavigationMark, "navigationmark", 0xfff2b84b, 0xfff2b84b},
    {Role::Good, "good", 0xff1e6b2b, 0xff92d89e},
    {Role::GoodSurface, "goodsurface", 0xffe3f3e6, 0xff17361f},
    {Role::Care, "care", 0xff7d4b00, 0xfff1c578},
    {Role::CareSurface, "caresurface", 0xfffdf0d9, 0xff3c2e12},
    {Role::Bad, "bad", 0xff9c1c15, 0xfff7aaa4},
    {Role::BadSurface, "badsurface", 0xfffbe3e1, 0xff471e1c},
    {Role::Info, "info", 0xff0b4b8c, 0xff98c8f8},
    {Role::InfoSurface, "infosurface", 0xffe2eefa, 0xff16314f},
    {Role::Neutral, "neutral", 0xff475364, 0xffb5c0d0},
    {Role::NeutralSurface, "neutralsurface", 0xffe9edf2, 0xff2b384b},
    {Role::Gathering, "gathering", 0xff5a3a9c, 0xffcbb5f7},
    {Role::GatheringSurface, "gatheringsurface", 0xffece5fa, 0xff322357},
    {Role::Journey, "journey", 0xff0b5f66, 0xff86d6dc},
    {Role::JourneySurface, "journeysurface", 0xffdcf2f3, 0xff0f383c},
    {Role::Plan, "plan", 0xff8a2463, 0xfff3a8d3},
    {Role::PlanSurface, "plansurface", 0xfffae3f1, 0xff481a37},
    {Role::Deadline, "deadline", 0xff8c3608, 0xfff7b58e},
    {Role::DeadlineSurface, "deadlinesurface", 0xfffbe6da, 0xff47240f},
};

/// Longest names first, so that @navigation does not eat the head of @navigationink.
QString withColours(QString sheet, bool dark) {
    std::vector<const RoleColour*> order;
    for (const RoleColour& each : roleColours)
        order.push_back(&each);
    std::sort(order.begin(), order.end(),
              [](const RoleColour* a, const RoleColour* b) { return qstrlen(a->name) > qstrlen(b->name); });
    for (const RoleColour* each : order)
        sheet.replace(u'@' + QLatin1String(each->name), QColor(dark ? each->dark : each->light).name());
    // A style sheet cannot tint a picture: the few it uses come in both variants.
    return sheet.replace(QLatin1String("@variant"), dark ? QLatin1String("dark") : QLatin1String("light"));
}

QPalette paletteOf(bool dark) {
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, Role meaning) { palette.setColor(role, colour(meaning, dark)); };
    set(QPalette::Window, Role::Page);
    set(QPalette::WindowText, Role::Ink);
    set(QPalette::Base, Role::Field);
    set(QPalette::AlternateBase, Role::Page);
    set(QPalette::Text, Role::Ink);
    set(QPalette::Button, Role::Card);
    set(QPalette::ButtonText, Role::Ink);
    set(QPalette::BrightText, Role::AccentInk);
    set(QPalette::Highlight, Role::Accent);
    set(QPalette::HighlightedText, Role::AccentInk);
    set(QPalette::ToolTipBase, Role::Navigation);
    set(QPalette::ToolTipText, Role::NavigationInk);
    set(QPalette::PlaceholderText, Role::Muted);
    set(QPalette::Link, Role::Accent);
    set(QPalette::LinkVisited, Role::Accent);
    set(QPalette::Light, Role::Card);
    set(QPalette::Midlight, Role::Hover);
    set(QPalette::Mid, Role::Line);
    set(QPalette::Dark, Role::FieldLine);
    set(QPalette::Shadow, Role::Line);
    for (QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colour(Role::Muted, dark));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, colour(Role::Line, dark));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, colour(Role::Muted, dark));
    return palette;
}

/// Draws a one-coloured SVG in the colour of a role. The SVG says `currentColor`.
class TintedIcon : public QIconEngine {
public:
    TintedIcon(QString name, Role role) : m_name(std::move(name)), m_role(role) {}

    void paint(QPainter* painter, const QRect& rectangle, QIcon::Mode mode, QIcon::State) override {
        const qreal ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rectangle, drawn(rectangle.size() * ratio, mode));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override { return drawn(size, mode); }
    QIconEngine* clone() const override { return new TintedIcon(*this); }
    QString key() const override { return QStringLiteral("khue-tinted"); }

private:
    QPixmap drawn(const QSize& size, QIcon::Mode mode) const {
        QColor ink = colour(mode == QIcon::Disabled ? Role::Muted : m_role);
        const QString key = QStringLiteral("khue-icon/%1/%2/%3x%4").arg(m_name, ink.name()).arg(size.width()).arg(size.height());
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QFile file(QStringLiteral(":/icons/%1.svg").arg(m_name));
        if (file.open(QIODevice::ReadOnly)) {
            QSvgRenderer renderer(file.readAll().replace("currentColor", ink.name().toLatin1()));
            QPainter painter(&pixmap);
            painter.setOpacity(mode == QIcon::Disabled ? 0.5 : 1.0);
            renderer.render(&painter);
        }
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }
    QString m_name;
    Role m_role;
};

bool writesVietnamese(const QFont& font) {
    const QFontMetrics metrics(font);
    for (const char32_t letter : U"ăâđêôơưẠẵếộỡựỷỹ")
        if (letter && !metrics.inFontUcs4(letter))
            return false;
    return true;
}

} // namespace

Role inkOf(State state) {
    constexpr Role roles[] = {Role::Neutral, Role::Good, Role::Care, Role::Bad, Role::Info, Role::Gathering, Role::Journey, Role::Plan, Role::Deadline};
    return roles[int(state)];
}

Role surfaceOf(State state) {
    constexpr Role roles[] = {Role::NeutralSurface, Role::GoodSurface, Role::CareSurface, Role::BadSurface, Role::InfoSurface,
                              Role::GatheringSurface, Role::JourneySurface, Role::PlanSurface, Role::DeadlineSurface};
    return roles[int(state)];
}

QString themeCode(Theme theme) {
    return theme == Theme::Light ? QStringLiteral("light") : theme == Theme::Dark ? QStringLiteral("dark") : QStringLiteral("system");
}

Theme themeFromCode(QStringView code) {
    return code == u"light" ? Theme::Light : code == u"dark" ? Theme::Dark : Theme::System;
}

QColor colour(Role role, bool dark) {
    const RoleColour& each = roleColours[int(role)];
    return QColor(dark ? each.dark : each.light);
}

QColor colour(Role role) {
    return colour(role, isDark());
}

bool isDark() {
    return QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
}

void applyTheme(Theme theme) {
    bool dark = theme == Theme::Dark;
    if (theme == Theme::System) {
        // A palette that sets nothing is the system's.
        QApplication::setPalette(QPalette());
        dark = isDark();
    }
    if (QApplication::style()->name() != QLatin1String("fusion"))
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setPalette(paletteOf(dark));
    QFile file(QStringLiteral(":/style/khue.qss"));
    if (file.open(QIODevice::ReadOnly))
        qApp->setStyleSheet(withColours(QString::fromUtf8(file.readAll()), dark));
}

QFont programFont() {
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    if (!writesVietnamese(font))
        for (const char* family : {"Noto Sans", "DejaVu Sans", "Segoe UI", "Arial"})
            if (QFontDatabase::hasFamily(QLatin1String(family))) {
                font.setFamily(QLatin1String(family));
                break;
            }
    if (font.pointSizeF() < 10)
        font.setPointSizeF(10);
    return font;
}

QIcon icon(const QString& name, Role role) {
    return QIcon(new TintedIcon(name, role));
}

void setHeading(QLabel* label, int level) {
    QFont font = label->font();
    const qreal base = QApplication::font().pointSizeF();
    font.setPointSizeF(level == 1 ? base * 1.5 : level == 2 ? base * 1.05 : base);
    font.setWeight(level == 3 ? QFont::Medium : QFont::DemiBold);
    label->setFont(font);
}

void setMuted(QLabel* label) {
    label->setProperty("muted", true);
}

void setPrimary(QWidget* button) {
    button->setProperty("primary", true);
    // Enter presses the button that looks like it.
    if (auto* push = qobject_cast<QPushButton*>(button); push && push->autoDefault())
        push->setDefault(true);
    if (button->testAttribute(Qt::WA_WState_Polished)) {
        button->style()->unpolish(button);
        button->style()->polish(button);
    }
}

int paintedChipWidth(const QFont& font, const QString& text) {
    QFont small = font;
    small.setPointSizeF(font.pointSizeF() * 0.9);
    return QFontMetrics(small).horizontalAdvance(text) + 18;
}

void paintChip(QPainter* painter, const QRect& rectangle, const QString& text, State state, Qt::Alignment alignment) {
    painter->save();
    QFont small = painter->font();
    const int width = std::min(paintedChipWidth(small, text), rectangle.width());
    small.setPointSizeF(small.pointSizeF() * 0.9);
    painter->setFont(small);
    const int height = std::min(QFontMetrics(small).height() + 4, rectangle.height());
    QRect chip(rectangle.left(), rectangle.center().y() - height / 2 + 1, width, height);
    if (alignment & Qt::AlignRight)
        chip.moveRight(rectangle.right());
    else if (alignment & Qt::AlignHCenter)
        chip.moveLeft(rectangle.center().x() - width / 2);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour(surfaceOf(state)));
    painter->drawRoundedRect(chip, height / 2.0, height / 2.0);
    painter->setPen(colour(inkOf(state)));
    painter->drawText(chip, Qt::AlignCenter, QFontMetrics(small).elidedText(text, Qt::ElideRight, width - 12));
    painter->restore();
}

} // namespace khue
