// The functions of a concept in a table that is edited in place; tariffs in Dutch notation.
#pragma once

#include "domain/acquisition/quotation/quotation.h"

#include <QAbstractTableModel>

namespace werkbalie::ui {

class QuotationLineModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Columns { Occupation, Hours, Wage, Tariff, Margin, Share, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setLines(const std::vector<domain::QuotationLine>& lines);
    [[nodiscard]] const std::vector<domain::QuotationLine>& lines() const { return m_lines; }
    /// Null outside the list.
    [[nodiscard]] const domain::QuotationLine* lineAt(int row) const;
    void replaceLine(int row, domain::QuotationLine line);
    void append(domain::QuotationLine line);
    void remove(int row);
    /// To the place of the row above or below; where it is now.
    int move(int row, int by);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    void edited();
    void tariffTyped(int row); ///< the calculation is to follow it

private:
    struct Earned {
        bool isKnown = false;
        domain::Money margin;
        std::int64_t percentage = 0; ///< of the tariff, units of 10^-2 percent
    };
    [[nodiscard]] static Earned earnedOn(const domain::QuotationLine& line);
    [[nodiscard]] QString shown(int row, int column) const;
    [[nodiscard]] QString typed(int row, int column) const;
    void judge();

    std::vector<domain::QuotationLine> m_lines;
    std::vector<Earned> m_earned;
};

} // namespace werkbalie::ui
