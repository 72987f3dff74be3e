// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample/sample_indicators.h"

#include "app/indicators/ready_framework.h"
#include "app/store/edit.h"

namespace khue {

namespace {

struct SampleTargets {
    const char* code;
    double baseline;
    double targets[3]; ///< of this year and the next two
};
const SampleTargets sampleTargets[] = {
    {"A1", 0, {2, 4, 6}},    {"A2", 0, {4, 6, 8}},       {"A3", 0, {2, 3, 4}},       {"A4", 0, {4, 6, 6}},    {"A5", 0, {4, 6, 8}},       {"B1", 0, {30, 60, 90}},
    {"B2", 0, {15, 30, 45}}, {"B3", 70, {80, 85, 90}},   {"B4", 0.2, {0.3, 0.4, 0.4}}, {"B5", 0, {600, 1500, 2200}}, {"B6", 0, {3, 5, 6}},     {"B7", 0, {2, 4, 6}},
    {"B8", 0, {1, 2, 3}},    {"B9", 0, {60, 120, 160}},  {"C1", 0, {3, 8, 15}},      {"C2", 0, {1, 4, 8}},    {"C3", 0, {1, 3, 5}},       {"C4", 0, {2, 5, 9}},
    {"C5", 2, {4, 6, 8}},    {"C6", 0, {2, 3, 4}},       {"D1", 0, {1, 2, 4}},       {"D2", 0, {1, 2, 3}},    {"D3", 55, {60, 65, 70}},
};

void addValue(Edit& edit, Database& database, const char* code, int year, double value, const char* evidence, const char* note) {
    IndicatorValue record;
    record.indicator_id = find<Indicator>(database, QStringLiteral("code = ?"), code).id;
    record.measured_on.year = year;
    record.value = value;
    record.evidence = QString::fromUtf8(evidence);
    record.note = QString::fromUtf8(note);
    if (record.indicator_id)
        edit.save(record);
}

} // namespace

void addSampleIndicators(Edit& edit, Database& database) {
    addReadyFramework(edit, database);
    const int year = database.today().year();
    for (const SampleTargets& sample : sampleTargets) {
        Indicator indicator = find<Indicator>(database, QStringLiteral("code = ?"), sample.code);
        if (!indicator.id)
            continue;
        indicator.baseline = sample.baseline;
        indicator.baseline_year = year - 2;
        edit.save(indicator);
        for (int i = 0; i < 3; ++i) {
            IndicatorTarget target{{}, 0, indicator.id, year + i, sample.targets[i], {}};
            edit.save(target);
        }
    }
    addValue(edit, database, "C5", year - 1, 3, "Báo cáo khảo sát đơn vị 12/BC-KS (mẫu)", "Khảo sát qua điện thoại cuối năm (mẫu)");
    addValue(edit, database, "D3", year - 1, 58, "Khảo sát theo dõi sau đào tạo, 31 phiếu trả lời (mẫu)", "");
}

} // namespace khue
