// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interchange/field_words.h"

#include "app/interchange/record_sheet.h"
#include "app/store/text.h"

#include <algorithm>
#include <array>
#include <bit>

namespace khue {

namespace {

FieldWords field(const char* key, double weight, const char* words) {
    FieldWords result{QString::fromLatin1(key), weight, {}};
    for (const QString& word : QString::fromUtf8(words).split(u';'))
        result.words.append(Word(folded(word)));
    return result;
}

const char* const TraineeCode = "mã hv;mã học viên;mã số học viên;mã số;mã;mshv;mã nhân viên;mã "
                                "nv;code;trainee code;trainee id;id;student id;"
                                "student code;participant id;participant code;learner id;trainee no";
const char* const Names =
    "họ và tên;họ tên;tên học viên;họ tên học viên;họ và tên học viên;tên đầy đủ;name;full name;"
    "fullname;participant;participant name;trainee;trainee name;student name;student;học viên";
const char* const Email = "email;e mail;thư điện tử;địa chỉ email;email address;mail;hộp thư;hộp thư điện tử";
const char* const Notes = "ghi chú;chú thích;nhận xét;notes;note;remark;remarks;comment;comments";
const char* const Run =
    "mã khóa;mã khóa học;khóa học;khóa;mã đợt;mã đợt học;đợt học;đợt;mã lớp;lớp;lớp học;course;"
    "course code;run;run code;course run;class;course id;class code";

QList<FieldWords> personFields(bool faculty) {
    return {
        field("code", 1,
              faculty
                  ? "mã gv;mã giảng viên;mã số;mã;code;id;lecturer code;lecturer id;faculty id;staff id;mã nv"
                  : TraineeCode),
        field("titles", 1,
              "chức danh;học hàm;học vị;học hàm học vị;học vị học hàm;danh xưng;trình độ;title;titles;"
              "academic title;degree;salutation;prefix;trình độ chuyên môn;chức danh khoa học"),
        field("full_name", 1.2,
              faculty ? "họ và tên;họ tên;giảng viên;tên giảng viên;họ tên giảng viên;họ và tên giảng viên;"
                        "tên đầy đủ;name;full name;fullname;lecturer;lecturer name;faculty;faculty name;"
                        "speaker;báo cáo viên;chuyên gia"
                      : Names),
        field("family_name", 1,
              "họ;họ đệm;họ và đệm;họ và tên đệm;họ lót;họ và chữ lót;family name;last name;surname"),
        field("middle_name", 1, "tên đệm;đệm;chữ lót;tên lót;middle name;middle names"),
        field("given_name", 1, "tên;tên gọi;given name;given names;first name;forename;first names"),
        field("birth_date", 1.5,
              "ngày sinh;ngày tháng năm sinh;năm sinh;sinh ngày;date of birth;dob;birth date;birthdate;"
              "birthday;year of birth;born"),
        field("sex", 1.2, "giới tính;giới;phái;nam nữ;sex;gender"),
        field("department", 1,
              "khoa phòng;khoa;phòng ban;bộ phận;phòng khoa;khoa phòng ban;khoa phòng đơn vị;bộ môn;"
              "department;dept;unit;division;ward"),
        field("position", 1,
              "chức vụ;vị trí;vị trí công tác;công việc;chức vụ hiện tại;nghề nghiệp;position;job title;role;"
              "job;post;profession;occupation"),
        field("institution", 1,
              "đơn vị;đơn vị công tác;cơ quan;cơ quan công tác;nơi công tác;bệnh viện;nơi làm việc;cơ sở;"
              "tổ chức;trường;tên đơn vị;institution;organisation;organization;affiliation;hospital;"
              "workplace;employer;company;university;institute"),
        field("email", 1, Email),
        field("phone", 1,
              "điện thoại;số điện thoại;sđt;đt;di động;số đt;đtdđ;điện thoại di động;số di động;phone;"
              "phone number;mobile;telephone;tel;mobile phone;cell;contact number;mobile number;telephone "
              "number;"
              "phone no;zalo"),
        field("orcid", 1, "orcid;orcid id;mã orcid;số orcid"),
        field("expertise", faculty ? 1.6 : 0.8,
              "chuyên môn;chuyên ngành;lĩnh vực;chuyên khoa;lĩnh vực chuyên môn;lĩnh vực "
              "nghiên cứu;expertise;specialty;speciality;field;specialization;"
              "specialisation;research interests;field of expertise;area of expertise"),
        field("notes", 0.3, Notes),
    };
}

QList<FieldWords> courseFields() {
    return {
        field("code", 1,
              "mã khóa;mã khóa học;mã đợt;mã đợt học;mã lớp;mã môn;mã chương trình;mã;code;course code;run "
              "code;"
              "course id;course run;run;class code;id"),
        field("title_vi", 1.2,
              "tên khóa học tiếng việt;tên khóa học;tên khóa;tên khóa đào tạo;tên tiếng việt;khóa học;tên "
              "lớp;tên môn học;tên chương trình;tên;tiêu đề;tiếng việt;vietnamese title;title in "
              "vietnamese;title vietnamese;course title vietnamese;vietnamese name;vietnamese;title vi"),
        field("title_en", 1.2,
              "tên tiếng anh;tên khóa học tiếng anh;english title;title in english;title english;course "
              "title english;english name;course title;course name;title;name;course;tiếng anh;english;title "
              "en"),
        field("credit_hours", 1.5,
              "số giờ tín chỉ;giờ tín chỉ;số tín chỉ;tín chỉ;số giờ;số tiết;tiết;thời lượng;credit hours;"
              "credits;cme hours;cme credits;cme credit hours;hours;duration hours;cme"),
        field("session_count", 1.5,
              "số buổi;số buổi học;tổng số buổi;sessions;number of sessions;no of sessions;session count"),
        field("seats", 1.5,
              "số chỗ;sĩ số;số lượng;số học viên;số lượng học viên;chỉ tiêu;sức chứa;số người;số chỗ tối đa;"
              "seats;capacity;places;max participants;quota;number of seats;class size"),
        field("start_date", 1.2,
              "từ ngày;ngày bắt đầu;bắt đầu;khai giảng;ngày khai giảng;từ;start;start date;from;from date;"
              "begins;begin date;starts"),
        field("end_date", 1.2,
              "đến ngày;ngày kết thúc;kết thúc;bế giảng;ngày bế giảng;đến;tới ngày;end;end date;to;to date;"
              "until;ends;finish date"),
        field("coordinator", 1,
              "phụ trách;người phụ trách;điều phối viên;điều phối;cán bộ phụ trách;chủ nhiệm;chủ nhiệm khóa "
              "học;phụ trách khóa học;quản lý;coordinator;person in charge;in charge;responsible;contact "
              "person;course lead;lead;course coordinator;responsible person"),
        field("notes", 0.3, Notes),
    };
}

QList<FieldWords> sessionFields() {
    return {
        field("run", 1, Run),
        field("number", 1,
              "buổi;buổi số;buổi học;số buổi;thứ tự buổi;số thứ tự buổi;session;session no;session number;"
              "lesson;lesson no;lesson number"),
        field("date", 1.2,
              "ngày;ngày học;ngày giảng;ngày tháng;ngày dạy;date;day;session date;class date;thứ ngày"),
        field("time", 1.4,
              "giờ;giờ học;thời gian;khung giờ;ca học;ca;thời gian học;time;time "
              "slot;hours;slot;times;session time"),
        field("start_time", 1.4,
              "giờ bắt đầu;bắt đầu;từ;từ giờ;giờ vào;start;start time;from;begins;starts;time from"),
        field(
            "end_time", 1.4,
            "giờ kết thúc;kết thúc;đến;đến giờ;giờ ra;end;end time;to;until;ends;finish;finish time;time to"),
        field("mode", 1.3,
              "hình thức;hình thức học;hình thức tổ chức;phương thức;cách học;mode;format;delivery;delivery "
              "mode;"
              "mode of delivery"),
        field("room", 1.3,
              "phòng;phòng học;địa điểm;nơi học;hội trường;giảng đường;room;venue;location;place;classroom"),
        field("lecturers", 1.3,
              "giảng viên;người giảng;báo cáo viên;cán bộ giảng;cán bộ giảng dạy;gv;người dạy;lecturer;"
              "lecturers;faculty;speaker;speakers;teacher;teachers;instructor;instructors;trainer;"
              "presenter;tutor"),
        field("topic_vi", 1.3,
              "nội dung;nội dung buổi học;chủ đề;bài học;tên bài;tên bài giảng;tên bài học;bài giảng;bài;"
              "chuyên đề;nội dung giảng dạy;nội dung bài giảng;nội dung tiếng việt;chủ đề tiếng việt;topic "
              "vietnamese;vietnamese topic;topic vi"),
        field("topic_en", 1.3,
              "topic;topics;content;title;subject;lecture;lesson title;session title;theme;nội dung tiếng "
              "anh;english topic;topic english;chủ đề tiếng anh;topic en"),
        field("kind", 1,
              "loại;loại buổi;loại hình;kiểu;loại buổi học;kind;type;session type;session kind;category"),
        field("notes", 0.3, Notes),
    };
}

QList<FieldWords> enrolledFields(SheetKind kind) {
    QList<FieldWords> fields = {field("person", 1, TraineeCode), field("person_email", 0.7, Email),
                                field("person_name", 0.7, Names), field("run", 1.2, Run)};
    if (kind == SheetKind::Enrolment) {
        fields.append(field("enrolled_on", 1.5,
                            "ngày ghi danh;ngày đăng ký;ngày nhập học;thời gian đăng ký;ngày;enrolled on;"
                            "enrolment date;enrollment date;registration date;date enrolled;date;"
                            "registered on;enrolled;timestamp;dấu thời gian"));
        fields.append(field("state", 1.5,
                            "trạng thái;tình trạng;kết quả;trạng thái ghi danh;status;state;enrolment status;"
                            "enrollment status;registration status"));
    } else if (kind == SheetKind::Score) {
        fields.append(field("assessment:pre_test", 2,
                            "đầu vào;điểm đầu vào;kiểm tra đầu vào;bài đầu vào;test đầu vào;điểm kiểm "
                            "tra đầu vào;trước khóa học;pre test;pretest;pre;pre test score;pre "
                            "course test;entry test;baseline test;pre score"));
        fields.append(field("assessment:post_test", 2,
                            "đầu ra;điểm đầu ra;kiểm tra đầu ra;bài đầu ra;test đầu ra;điểm kiểm tra "
                            "đầu ra;sau khóa học;cuối khóa;post test;posttest;post;post test "
                            "score;post course test;exit test;final test;post score"));
    }
    fields.append(field("notes", 0.3, Notes));
    return fields;
}

/// Whether one becomes the other by at most `most` letters added, left out, changed or swapped with the next
/// (the optimal string alignment). Only the band around the diagonal is looked at.
bool isWithin(const QString& a, const QString& b, int most) {
    constexpr int Longest = 100;
    const int rows = int(a.size()), columns = int(b.size());
    if (rows > Longest || columns > Longest || std::abs(rows - columns) > most)
        return false;
    std::array<std::array<int, Longest + 2>, 3> lines;
    for (auto& line : lines)
        line.fill(most + 1);
    for (int j = 0; j <= std::min(columns, most); ++j)
        lines[0][size_t(j)] = j;
    for (int i = 1; i <= rows; ++i) {
        auto& now = lines[size_t(i % 3)];
        const auto& last = lines[size_t((i + 2) % 3)];
        const auto& before = lines[size_t((i + 1) % 3)];
        now.fill(most + 1);
        if (i <= most)
            now[0] = i;
        int least = now[0];
        for (int j = std::max(1, i - most); j <= std::min(columns, i + most); ++j) {
            const size_t k = size_t(j);
            int cost = std::min({last[k] + 1, now[k - 1] + 1, last[k - 1] + (a[i - 1] != b[j - 1])});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                cost = std::min(cost, before[k - 2] + 1);
            now[k] = cost;
            least = std::min(least, cost);
        }
        if (least > most)
            return false;
    }
    return lines[size_t(rows % 3)][size_t(columns)] <= most;
}

} // namespace

const QList<FieldWords>& fieldWords(SheetKind kind) {
    static const QList<FieldWords> none,
        trainee = personFields(false), faculty = personFields(true), course = courseFields(),
        session = sessionFields(), enrolment = enrolledFields(SheetKind::Enrolment),
        attendance = enrolledFields(SheetKind::Attendance), score = enrolledFields(SheetKind::Score);
    switch (kind) {
    case SheetKind::Trainee:
        return trainee;
    case SheetKind::Faculty:
        return faculty;
    case SheetKind::Course:
        return course;
    case SheetKind::Session:
        return session;
    case SheetKind::Enrolment:
        return enrolment;
    case SheetKind::Attendance:
        return attendance;
    case SheetKind::Score:
        return score;
    case SheetKind::Records:
        return recordFieldWords(*kind.table());
    case SheetKind::Unknown:
        break;
    }
    return none;
}

const QStringList& titleWords(SheetKind kind) {
    const auto words = [](const char* text) {
        QStringList result;
        for (const Word& word : field("", 0, text).words)
            result.append(word.text);
        return result;
    };
    static const QStringList none,
        trainee = words("học viên;danh sách học viên;ds học "
                        "viên;trainee;trainees;participant;participants;student;students;"
                        "learner;learners"),
        faculty = words("giảng viên;lecturer;lecturers;faculty;speaker;speakers;báo cáo viên;chuyên "
                        "gia;trainers;teachers"),
        course = words("khóa học;các khóa học;khóa đào tạo;danh mục khóa học;course;courses;course "
                       "runs;training courses"),
        session = words(
            "lịch học;lịch giảng;lịch giảng dạy;thời khóa biểu;thời gian biểu;lịch trình;timetable;schedule;"
            "session;sessions"),
        enrolment = words("ghi danh;đăng ký;danh sách ghi danh;danh sách đăng "
                          "ký;enrolment;enrolments;enrollment;enrollments;"
                          "registration;registrations;applications"),
        attendance = words(
            "điểm danh;chuyên cần;bảng điểm danh;phiếu điểm danh;attendance;attendance sheet;attendances"),
        score = words("điểm;bảng điểm;kết quả;điểm số;điểm kiểm "
                      "tra;score;scores;marks;grades;results;assessment;assessments;"
                      "test scores");
    switch (kind) {
    case SheetKind::Trainee:
        return trainee;
    case SheetKind::Faculty:
        return faculty;
    case SheetKind::Course:
        return course;
    case SheetKind::Session:
        return session;
    case SheetKind::Enrolment:
        return enrolment;
    case SheetKind::Attendance:
        return attendance;
    case SheetKind::Score:
        return score;
    case SheetKind::Records:
        return recordTitleWords(*kind.table());
    case SheetKind::Unknown:
        break;
    }
    return none;
}

Word::Word(QString folded) : text(std::move(folded)) {
    for (const QChar c : std::as_const(text))
        letters |= quint64(1) << (c.unicode() % 64);
}

double likeness(const Word& header, const Word& words) {
    const QString& a = header.text;
    const QString& b = words.text;
    if (header.letters == words.letters && a == b)
        return 1;
    const qsizetype shorter = std::min(a.size(), b.size());
    // Of five letters only two may be swapped («emial»): «phone» and «phong» differ by one.
    const bool isSwap = shorter == 5 && a.size() == b.size() && header.letters == words.letters;
    const int allowed = shorter >= 10 ? 2 : shorter >= 6 || isSwap ? 1 : 0;
    if (allowed > 0 && std::popcount(header.letters ^ words.letters) <= 2 * allowed &&
        isWithin(a, b, allowed))
        return 0.85;
    if (b.size() < 4 || a.size() <= b.size() || (words.letters & ~header.letters) != 0)
        return 0; // «từ», «tên», «ca» say nothing within other words
    for (qsizetype at = a.indexOf(b); at >= 0; at = a.indexOf(b, at + 1)) {
        const qsizetype end = at + b.size();
        if ((at == 0 || a[at - 1] == u' ') && (end == a.size() || a[end] == u' '))
            return a.size() > 100 ? 0 : 0.45 + 0.45 * double(b.size()) / double(a.size());
    }
    return 0;
}

} // namespace khue
