// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/indicators/chain.h"

#include <QtWidgets/QScrollArea>

namespace khue {

class ChainCardButton;
class ChainCanvas;

/// A chain as columns of cards, tied by lines. The card with the keyboard, or under the pointer, shows all that hangs
/// together with it. Arrow keys go along the ties and within a column; Enter opens, Space starts anew from the card.
class ChainView : public QScrollArea {
    Q_OBJECT
public:
    explicit ChainView(QWidget* parent = nullptr);
    void setChain(const Chain& chain);
    const Chain& chain() const { return m_chain; }
    /// The card's button, for tests; null where there is none.
    ChainCardButton* card(ChainLink link, qint64 id) const;
    /// Whether the card hangs together with the one that is looked at.
    bool isLit(ChainLink link, qint64 id) const;

signals:
    void openAsked(const QString& table, qint64 id);
    void startAsked(const QString& table, qint64 id);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    friend class ChainCardButton;
    friend class ChainCanvas;
    void place();
    void look(const ChainCardButton* card);
    void go(const ChainCardButton* from, int key);
    static quint64 keyOf(ChainLink link, qint64 id) { return quint64(id) * chainLength + quint64(link); }

    Chain m_chain;
    ChainCanvas* m_canvas;
    QHash<quint64, ChainCardButton*> m_cards;
    QSet<quint64> m_lit; ///< cards that hang together with the one looked at; empty: all
};

} // namespace khue
