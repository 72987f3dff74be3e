// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tour/inspection.h"

#include "ui/widgets/record_form.h"
#include "tests/support/places.h"

#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtCore/QXmlStreamReader>
#include <QtGui/QAction>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QAbstractScrollArea>
#include <QtWidgets/QAbstractSpinBox>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialog>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QGroupBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QStyle>
#include <QtWidgets/QStyleOptionComboBox>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTableWidget>
#include <QtWidgets/QToolButton>

using namespace khue;

namespace {

QString plain(QString text) {
    static const QRegularExpression tags(QStringLiteral("<[^>]*>"));
    return text.remove(tags).remove(u'&').trimmed();
}

/// The English of the program, to be found again in a window that should not show it.
class EnglishWords {
public:
    EnglishWords() {
        QFile file(sourceFile(QStringLiteral("translations/khue_vi.ts")));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("translations/khue_vi.ts cannot be read");
        QXmlStreamReader xml(&file);
        QString source;
        while (!xml.atEnd())
            if (xml.readNext() == QXmlStreamReader::StartElement) {
                if (xml.name() == QLatin1String("source"))
                    source = plain(xml.readElementText());
                else if (xml.name() == QLatin1String("translation"))
                    add(source, plain(xml.readElementText(QXmlStreamReader::IncludeChildElements)));
            }
    }

    bool holds(const QString& text) {
        const auto known = m_judged.constFind(text);
        if (known != m_judged.constEnd())
            return *known;
        bool english = m_texts.contains(text);
        for (const QRegularExpression& pattern : m_patterns)
            english = english || pattern.match(text).hasMatch();
        m_judged.insert(text, english);
        return english;
    }

private:
    void add(const QString& source, const QString& translation) {
        // Languages are called by their own names.
        if (translation == source || source.size() < 2 || source == QLatin1String("English"))
            return;
        if (!source.contains(u'%')) {
            m_texts.insert(source);
            return;
        }
        // «%1 of %2» is too little to know it by; «%n session(s) have a new number.» is enough.
        static const QRegularExpression place(QStringLiteral("%(L?[0-9]|n)"));
        const QStringList parts = source.split(place);
        const auto longest = std::max_element(parts.begin(), parts.end(), [](const QString& a, const QString& b) { return a.size() < b.size(); });
        if (longest->count(u' ') < 3 || translation.contains(*longest))
            return;
        QStringList escaped;
        for (const QString& part : parts)
            escaped.append(QRegularExpression::escape(part));
        m_patterns.append(QRegularExpression(u'^' + escaped.join(QLatin1String(".*")) + u'$', QRegularExpression::DotMatchesEverythingOption));
    }

    QSet<QString> m_texts;
    QList<QRegularExpression> m_patterns;
    QHash<QString, bool> m_judged;
};

QString className(const QWidget* widget) {
    return QString::fromLatin1(widget->metaObject()->className());
}

QStringList textsOf(QWidget* widget) {
    QStringList texts;
    if (auto* label = qobject_cast<QLabel*>(widget))
        texts.append(label->text());
    else if (auto* button = qobject_cast<QAbstractButton*>(widget))
        texts.append(button->text());
    else if (auto* line = qobject_cast<QLineEdit*>(widget))
        texts.append(line->placeholderText());
    else if (auto* text = qobject_cast<QPlainTextEdit*>(widget))
        texts.append(text->placeholderText());
    else if (auto* group = qobject_cast<QGroupBox*>(widget))
        texts.append(group->title());
    else if (auto* combo = qobject_cast<QComboBox*>(widget))
        for (int i = 0; i < std::min(combo->count(), 50); ++i)
            texts.append(combo->itemText(i));
    else if (auto* tabs = qobject_cast<QTabBar*>(widget))
        for (int i = 0; i < tabs->count(); ++i)
            texts.append(tabs->tabText(i));
    else if (auto* menu = qobject_cast<QMenu*>(widget))
        for (QAction* action : menu->actions())
            texts.append(action->text());
    else if (auto* header = qobject_cast<QHeaderView*>(widget); header && header->model())
        for (int i = 0; i < std::min(header->count(), 50); ++i)
            if (!header->isSectionHidden(i))
                texts.append(header->model()->headerData(i, header->orientation()).toString());
    texts.append(widget->toolTip());
    texts.append(widget->accessibleName());
    return texts;
}

bool isNarrowerThan(const QWidget* widget, const QSize& wanted) {
    return widget->width() < wanted.width() || widget->height() + 1 < wanted.height();
}

bool isCut(QWidget* widget) {
    const QSize size = widget->size();
    if (auto* label = qobject_cast<QLabel*>(widget)) {
        if (label->text().isEmpty() || !label->pixmap(Qt::ReturnByValue).isNull())
            return false;
        if (label->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored)
            return label->fontMetrics().horizontalAdvance(plain(label->text())) > size.width();
        if (label->wordWrap())
            return label->heightForWidth(size.width()) > size.height() + 1;
        return isNarrowerThan(label, label->sizeHint());
    }
    if (auto* button = qobject_cast<QToolButton*>(widget))
        return !button->text().isEmpty() && button->toolButtonStyle() != Qt::ToolButtonIconOnly && button->sizeHint().width() > size.width();
    if (qobject_cast<QPushButton*>(widget) || qobject_cast<QCheckBox*>(widget) || qobject_cast<QRadioButton*>(widget))
        return isNarrowerThan(widget, widget->sizeHint());
    if (auto* line = qobject_cast<QLineEdit*>(widget))
        return line->text().isEmpty() && line->fontMetrics().horizontalAdvance(line->placeholderText()) > size.width() - 16;
    if (auto* combo = qobject_cast<QComboBox*>(widget)) {
        if (combo->isEditable())
            return false;
        QStyleOptionComboBox option;
        option.initFrom(combo);
        const QRect field = combo->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, combo);
        return combo->fontMetrics().horizontalAdvance(combo->currentText()) > field.width();
    }
    if (qobject_cast<QAbstractSpinBox*>(widget))
        return widget->minimumSizeHint().width() > size.width();
    if (auto* group = qobject_cast<QGroupBox*>(widget))
        return group->fontMetrics().horizontalAdvance(plain(group->title())) > size.width() - 16;
    if (auto* tabs = qobject_cast<QTabBar*>(widget))
        return tabs->sizeHint().width() > size.width();
    return false;
}

/// Headers of tables shorten their titles with an ellipsis; at the widths they have at first they need not.
QStringList cutColumns(const QHeaderView* header) {
    QStringList cut;
    QFont font = header->font();
    font.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(font);
    for (int i = 0; i < header->count(); ++i) {
        int width = 0;
        for (const QString& line : header->model()->headerData(i, Qt::Horizontal).toString().split(u'\n'))
            width = std::max(width, metrics.horizontalAdvance(line));
        if (!header->isSectionHidden(i) && width > header->sectionSize(i) - 12)
            cut.append(header->model()->headerData(i, Qt::Horizontal).toString());
    }
    return cut;
}

/// Whether it can be scrolled into sight.
bool isScrolled(const QWidget* widget, const QWidget* root) {
    for (const QWidget* above = widget->parentWidget(); above && above != root; above = above->parentWidget())
        if (qobject_cast<const QAbstractScrollArea*>(above) || qobject_cast<const QTabBar*>(above))
            return true;
    return false;
}

QStringList repeatedLetters(const QList<QWidget*>& widgets) {
    QStringList faults;
    QMap<QString, QStringList> owners;
    for (QWidget* widget : widgets) {
        auto* label = qobject_cast<QLabel*>(widget);
        auto* button = qobject_cast<QAbstractButton*>(widget);
        const QString text = label && label->buddy() ? label->text() : button ? button->text() : QString();
        if (const QKeySequence letter = QKeySequence::mnemonic(text); !letter.isEmpty())
            owners[letter.toString()].append(plain(text));
    }
    for (auto it = owners.cbegin(); it != owners.cend(); ++it)
        if (it->size() > 1)
            faults.append(QStringLiteral("%1 is taken twice: %2").arg(it.key(), it->join(QStringLiteral(", "))));
    return faults;
}

/// Tab goes on to the right or down; up again only into a further column.
QStringList turnedTabs(QWidget* of) {
    const auto placeOf = [of](QWidget* widget) { return QRect(widget->mapTo(of, QPoint(0, 0)), widget->size()); };
    QList<QWidget*> chain;
    for (QWidget* widget = of->nextInFocusChain(); widget && widget != of; widget = widget->nextInFocusChain()) {
        bool inTable = false;
        for (QWidget* above = widget->parentWidget(); above && above != of; above = above->parentWidget())
            inTable = inTable || qobject_cast<QAbstractItemView*>(above);
        if (of->isAncestorOf(widget) && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy() && !inTable && widget->isVisible() && widget->isEnabled())
            chain.append(widget);
    }
    if (chain.isEmpty())
        return {};
    // It is a ring; it begins with what stands first.
    const auto first = std::min_element(chain.begin(), chain.end(), [&](QWidget* a, QWidget* b) {
        const QRect left = placeOf(a), right = placeOf(b);
        return left.bottom() < right.top() || (left.top() <= right.bottom() && left.left() < right.left());
    });
    std::rotate(chain.begin(), first, chain.end());
    QStringList faults;
    for (qsizetype i = 1; i < chain.size(); ++i) {
        const QRect from = placeOf(chain[i - 1]), to = placeOf(chain[i]);
        const bool up = to.bottom() < from.top(), sameRow = !up && to.top() <= from.bottom();
        if ((up && to.left() <= from.right()) || (sameRow && to.right() < from.left()))
            faults.append(QStringLiteral("Tab goes back: from %1 “%2” to %3 “%4”")
                              .arg(className(chain[i - 1]), plain(textsOf(chain[i - 1]).first()), className(chain[i]), plain(textsOf(chain[i]).first())));
    }
    return faults;
}

bool needsName(QWidget* widget) {
    if (widget->focusPolicy() == Qt::NoFocus || !widget->accessibleName().isEmpty())
        return false;
    if (auto* button = qobject_cast<QAbstractButton*>(widget))
        return button->text().isEmpty() && button->toolTip().isEmpty();
    return false;
}

} // namespace

QStringList faultsOf(QWidget* root, Language shown, const QSize& screen) {
    static EnglishWords english;
    QStringList faults;
    // Qt's own dialogs are looked at in their pictures.
    if (qobject_cast<QFileDialog*>(root))
        return faults;
    QList<QWidget*> widgets{root};
    for (QWidget* widget : root->findChildren<QWidget*>())
        if (widget->isVisible() && widget->window() == root)
            widgets.append(widget);

    if (shown == Language::Vietnamese) {
        QSet<QString> said;
        QStringList texts{root->windowTitle()};
        for (QWidget* widget : std::as_const(widgets))
            texts.append(textsOf(widget));
        for (QAction* action : root->findChildren<QAction*>())
            if (!qobject_cast<QMenu*>(action->parent())) // such are made anew whenever the menu opens
                texts << action->text() << action->toolTip();
        for (const QString& text : std::as_const(texts))
            if (const QString words = plain(text); !words.isEmpty() && !said.contains(words) && english.holds(words)) {
                faults.append(QStringLiteral("not translated: “%1”").arg(words));
                said.insert(words);
            }
    }

    for (QWidget* widget : std::as_const(widgets)) {
        const QString words = textsOf(widget).first();
        if (auto* area = qobject_cast<QScrollArea*>(widget); area && area->horizontalScrollBar()->isVisible() && area->widgetResizable())
            faults.append(QStringLiteral("wider than its room: %1 %2 of %3").arg(className(area->widget())).arg(area->viewport()->width()).arg(area->widget()->width()));
        if (needsName(widget))
            faults.append(QStringLiteral("without a name: %1 %2").arg(className(widget), widget->objectName()));
        if (!words.isEmpty() && !isScrolled(widget, root) && !root->rect().contains(QRect(widget->mapTo(root, QPoint(0, 0)), widget->size())) &&
            !qobject_cast<QMenu*>(widget))
            faults.append(QStringLiteral("beyond the edge: %1 “%2”").arg(className(widget), words));
        if (widget->visibleRegion().isEmpty())
            continue;
        if (isCut(widget))
            faults.append(QStringLiteral("cut off: %1 “%2” %3×%4 of %5×%6")
                              .arg(className(widget), words).arg(widget->width()).arg(widget->height())
                              .arg(widget->sizeHint().width()).arg(widget->sizeHint().height()));
        if (auto* header = qobject_cast<QHeaderView*>(widget); header && header->model() && header->orientation() == Qt::Horizontal)
            for (const QString& title : cutColumns(header))
                faults.append(QStringLiteral("cut off: column “%1”").arg(title));
    }
    faults.append(repeatedLetters(widgets));
    for (QWidget* widget : std::as_const(widgets))
        if (qobject_cast<RecordForm*>(widget) || qobject_cast<QDialog*>(widget))
            faults.append(turnedTabs(widget));
    if (auto* dialog = qobject_cast<QDialog*>(root)) {
        if (dialog->windowTitle().isEmpty())
            faults.append(QStringLiteral("a dialog without a title"));
        if (dialog->width() > screen.width() || dialog->height() > screen.height())
            faults.append(QStringLiteral("larger than the screen: %1×%2").arg(dialog->width()).arg(dialog->height()));
    }
    return faults;
}
