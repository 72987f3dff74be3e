// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/indicators/measure_list.h"

#include "app/store/language.h"

namespace khue {

const std::vector<const Measure*>& allMeasures() {
    static const std::vector<const Measure*> measures = [] {
        std::vector<const Measure*> all;
        for (const auto* strand : {&trainingMeasures(), &exchangeMeasures(), &studyMeasures(), &outputMeasures(), &governanceMeasures()})
            for (const Measure& measure : *strand)
                all.push_back(&measure);
        return all;
    }();
    return measures;
}

QString bilingualSql(const char* alias, const char* column) {
    const QString name = QLatin1String(alias) % QLatin1Char('.') % QLatin1String(column);
    return inLanguageSql(name + QLatin1String("_vi"), name + QLatin1String("_en"));
}

} // namespace khue
