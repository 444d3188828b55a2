// The words of an hours file on screen: what a column means, and in which shape the file is.
#pragma once

#include "app/administration/hours_file/hours_file.h"

#include <QString>
#include <vector>

namespace werkbalie::ui {

[[nodiscard]] QString layoutText(domain::HoursLayout layout);
[[nodiscard]] QString spreadText(domain::WeekSpread spread);
[[nodiscard]] QString meaningText(const domain::ColumnMeaning& meaning);
/// "Overwerk 150 %".
[[nodiscard]] QString componentText(const domain::ComponentWord& component);
/// What a word for a kind of hours may mean: every kind, then what ordinary hours are marked for.
[[nodiscard]] std::vector<domain::ComponentWord> componentChoices(const std::string& word);
/// Everything that a column with this header can be chosen to mean; a kind of hours takes the
/// percentage that the header names.
[[nodiscard]] std::vector<domain::ColumnMeaning> meaningChoices(const std::string& header);
/// "Indeling geleerd van Logistiek Noord", "Indeling herkend aan de kopregel".
[[nodiscard]] QString originText(const app::HoursFilePlan& plan);

} // namespace werkbalie::ui
