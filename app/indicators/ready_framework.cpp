// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/indicators/ready_framework.h"

#include "app/indicators/measure.h"
#include "app/store/edit.h"

#include <algorithm>

namespace khue {

namespace {

struct Ready {
    const char* code;
    IndicatorLevel level;
    IndicatorScope scope;
    const char *vi, *en;
    const char *unit_vi, *unit_en;
    const char* measure; ///< empty: by hand
    const char* filter;
    IndicatorPeriod period;
    const char *definition_vi, *definition_en; ///< empty: as the measure says it
};

constexpr auto Activity = IndicatorLevel::Activity, Output = IndicatorLevel::Output, Outcome = IndicatorLevel::Outcome, Impact = IndicatorLevel::Impact;
constexpr auto Individual = IndicatorScope::Individual, Institutional = IndicatorScope::Institutional, National = IndicatorScope::National;
constexpr auto Year = IndicatorPeriod::Year, Cumulative = IndicatorPeriod::Cumulative;

const Ready framework[] = {
    {"A1", Activity, Individual, "Số đợt học đã tổ chức", "Course runs held", "đợt học", "course runs", "runs_held", "", Year, "", ""},
    {"A2", Activity, Individual, "Chuyến công tác trao đổi chuyên gia đã thực hiện", "Expert visits done", "chuyến", "visits", "visits_done", "", Year, "", ""},
    {"A3", Activity, Institutional, "Hội thảo và sự kiện đã tổ chức", "Workshops and events held", "sự kiện", "events", "events_held", "", Year, "", ""},
    {"A4", Activity, Institutional, "Hồ sơ nghiên cứu đã nộp để phê duyệt", "Protocols submitted for approval", "hồ sơ", "submissions", "approvals_submitted", "", Year, "", ""},
    {"A5", Activity, National, "Ưu tiên nghiên cứu do các đơn vị Việt Nam đề xuất", "Research priorities proposed by Vietnamese institutions", "ưu tiên", "priorities",
     "priorities_proposed", "", Cumulative, "", ""},
    {"B1", Output, Individual, "Số người được đào tạo", "People trained", "người", "people", "people_trained", "", Year, "", ""},
    {"B2", Output, Individual, "Trong đó là nữ", "Of them women", "người", "people", "people_trained", "sex=female", Year, "", ""},
    {"B3", Output, Individual, "Tỷ lệ hoàn thành khóa học", "Completion of courses", "%", "%", "completion", "", Year, "", ""},
    {"B4", Output, Individual, "Mức tiến bộ chuẩn hóa trung bình", "Mean normalised gain", "trên 1", "of 1", "normalised_gain", "", Year, "", ""},
    {"B5", Output, Individual, "Giờ tín chỉ CME đã chứng nhận", "CME credit hours certified", "giờ tín chỉ", "credit hours", "credit_hours", "", Year, "", ""},
    {"B6", Output, Institutional, "Phê duyệt đã đạt được", "Approvals obtained", "phê duyệt", "approvals", "approvals_obtained", "", Year, "", ""},
    {"B7", Output, Institutional, "Nghiên cứu hợp tác đã bắt đầu", "Joint studies started", "nghiên cứu", "studies", "studies_started", "", Cumulative, "", ""},
    {"B8", Output, Institutional, "Khoản tài trợ chung giành được", "Joint grants won", "khoản", "grants", "grants_won", "", Cumulative, "", ""},
    {"B9", Output, National, "Lượt người dự hội thảo và sự kiện", "Participants of workshops and events", "lượt người", "participants", "event_participants", "", Year, "", ""},
    {"C1", Outcome, Individual, "Học viên có vai trò trong nghiên cứu", "Trainees with a role in a study", "người", "people", "trainees_in_studies", "", Cumulative, "", ""},
    {"C2", Outcome, Individual, "Học viên trở thành giảng viên", "Trainees who became trainers", "người", "people", "trainees_became_trainers", "", Cumulative, "", ""},
    {"C3", Outcome, Individual, "Bài báo có tác giả Việt Nam đứng đầu hoặc đứng cuối", "Papers with a Vietnamese first or last author", "bài báo", "papers", "vietnamese_led_papers", "",
     Year, "", ""},
    {"C4", Outcome, Institutional, "Công bố khoa học", "Publications", "công bố", "publications", "publications", "", Cumulative, "", ""},
    {"C5", Outcome, Institutional, "Bệnh viện có bộ phận nghiên cứu hoạt động thường xuyên", "Hospitals with a working research office", "bệnh viện", "hospitals", "", "", Year,
     "Bệnh viện tham gia hợp tác có bộ phận quản lý nghiên cứu với ít nhất một nhân sự chuyên trách, tính đến cuối năm.",
     "Hospitals of the partnership with a research office that has at least one person of its own, at the end of the year."},
    {"C6", Outcome, National, "Ưu tiên của Việt Nam đã trở thành nghiên cứu", "Vietnamese priorities that became studies", "ưu tiên", "priorities", "priorities_became_studies", "",
     Cumulative, "", ""},
    {"D1", Impact, Institutional, "Thay đổi thực hành tại cơ sở khám bệnh, chữa bệnh", "Changes in practice at hospitals", "thay đổi", "changes", "practice_changes", "", Cumulative, "", ""},
    {"D2", Impact, National, "Hướng dẫn và chính sách trích dẫn kết quả", "Guidelines and policies that cite results", "văn bản", "documents", "policies_citing_results", "", Cumulative,
     "", ""},
    {"D3", Impact, National, "Người được đào tạo còn làm nghiên cứu sau ba năm", "Trained people still in research after three years", "%", "%", "", "", Year,
     "Trong số người hoàn thành khóa học ba năm trước và trả lời khảo sát theo dõi, tỷ lệ người vẫn tham gia nghiên cứu.",
     "Of those who completed a course three years before and answered the follow-up survey, the share that still takes part in research."},
};

/// Whether it can be added: its measure is known, its code free.
bool isMissing(Database& database, const Ready& ready) {
    return (!*ready.measure || findMeasure(QString::fromLatin1(ready.measure))) && !find<Indicator>(database, QStringLiteral("code = ?"), ready.code).id;
}

} // namespace

int missingFromReadyFramework(Database& database) {
    return int(std::count_if(std::begin(framework), std::end(framework), [&](const Ready& ready) { return isMissing(database, ready); }));
}

int addReadyFramework(Edit& edit, Database& database) {
    int added = 0, position = 0;
    IndicatorLevel level = IndicatorLevel::Activity;
    for (const Ready& ready : framework) {
        position = ready.level == level ? position + 1 : 1;
        level = ready.level;
        if (!isMissing(database, ready))
            continue;
        Indicator indicator;
        indicator.code = QString::fromLatin1(ready.code);
        indicator.name_vi = QString::fromUtf8(ready.vi);
        indicator.name_en = QString::fromUtf8(ready.en);
        indicator.definition_vi = QString::fromUtf8(ready.definition_vi);
        indicator.definition_en = QString::fromUtf8(ready.definition_en);
        indicator.unit_vi = QString::fromUtf8(ready.unit_vi);
        indicator.unit_en = QString::fromUtf8(ready.unit_en);
        indicator.level = ready.level;
        indicator.scope = ready.scope;
        indicator.measure = QString::fromLatin1(ready.measure);
        indicator.filter = QString::fromLatin1(ready.filter);
        indicator.period = ready.period;
        indicator.position = position;
        edit.save(indicator);
        ++added;
    }
    return added;
}

} // namespace khue
