// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interchange/field_words.h"

#include "app/store/text.h"

#include <algorithm>

namespace khue {

namespace {

FieldWords field(const char* key, double weight, const char* words) {
    FieldWords result{QString::fromLatin1(key), weight, {}};
    for (const QString& word : QString::fromUtf8(words).split(u';'))
        result.words.append(folded(word));
    return result;
}

const char* const TraineeCode =
    "mã hv;mã học viên;mã số học viên;mã số;mã;mshv;mã nhân viên;mã nv;code;trainee code;trainee id;id;student id;"
    "student code;participant id;participant code;learner id;trainee no";
const char* const Names = "họ và tên;họ tên;tên học viên;họ tên học viên;họ và tên học viên;tên đầy đủ;name;full name;"
                          "fullname;participant;participant name;trainee;trainee name;student name;student;học viên";
const char* const Email = "email;e mail;thư điện tử;địa chỉ email;email address;mail;hộp thư;hộp thư điện tử";
const char* const Notes = "ghi chú;chú thích;nhận xét;notes;note;remark;remarks;comment;comments";
const char* const Run = "mã khóa;mã khóa học;khóa học;khóa;mã đợt;mã đợt học;đợt học;đợt;mã lớp;lớp;lớp học;course;"
                        "course code;run;run code;course run;class;course id;class code";

QList<FieldWords> personFields(bool faculty) {
    return {
        field("code", 1, faculty ? "mã gv;mã giảng viên;mã số;mã;code;id;lecturer code;lecturer id;faculty id;staff id;mã nv"
                                 : TraineeCode),
        field("titles", 1, "chức danh;học hàm;học vị;học hàm học vị;học vị học hàm;danh xưng;trình độ;title;titles;"
                           "academic title;degree;salutation;prefix;trình độ chuyên môn;chức danh khoa học"),
        field("full_name", 1.2, faculty ? "họ và tên;họ tên;giảng viên;tên giảng viên;họ tên giảng viên;họ và tên giảng viên;"
                                          "tên đầy đủ;name;full name;fullname;lecturer;lecturer name;faculty;faculty name;"
                                          "speaker;báo cáo viên;chuyên gia"
                                        : Names),
        field("family_name", 1, "họ;họ đệm;họ và đệm;họ và tên đệm;họ lót;họ và chữ lót;family name;last name;surname"),
        field("middle_name", 1, "tên đệm;đệm;chữ lót;tên lót;middle name;middle names"),
        field("given_name", 1, "tên;tên gọi;given name;given names;first name;forename;first names"),
        field("birth_date", 1.5, "ngày sinh;ngày tháng năm sinh;năm sinh;sinh ngày;date of birth;dob;birth date;birthdate;"
                                 "birthday;year of birth;born"),
        field("sex", 1.2, "giới tính;giới;phái;nam nữ;sex;gender"),
        field("department", 1, "khoa phòng;khoa;phòng ban;bộ phận;phòng khoa;khoa phòng ban;khoa phòng đơn vị;bộ môn;"
                               "department;dept;unit;division;ward"),
        field("position", 1, "chức vụ;vị trí;vị trí công tác;công việc;chức vụ hiện tại;nghề nghiệp;position;job title;role;"
                             "job;post;profession;occupation"),
        field("institution", 1, "đơn vị;đơn vị công tác;cơ quan;cơ quan công tác;nơi công tác;bệnh viện;nơi làm việc;cơ sở;"
                                "tổ chức;trường;tên đơn vị;institution;organisation;organization;affiliation;hospital;"
                                "workplace;employer;company;university;institute"),
        field("email", 1, Email),
        field("phone", 1, "điện thoại;số điện thoại;sđt;đt;di động;số đt;đtdđ;điện thoại di động;số di động;phone;"
                          "phone number;mobile;telephone;tel;mobile phone;cell;contact number;mobile number;telephone number;"
                          "phone no;zalo"),
        field("orcid", 1, "orcid;orcid id;mã orcid;số orcid"),
        field("expertise", faculty ? 1.6 : 0.8, "chuyên môn;chuyên ngành;lĩnh vực;chuyên khoa;lĩnh vực chuyên môn;lĩnh vực "
                                                "nghiên cứu;expertise;specialty;speciality;field;specialization;"
                                                "specialisation;research interests;field of expertise;area of expertise"),
        field("notes", 0.3, Notes),
    };
}

QList<FieldWords> courseFields() {
    return {
        field("code", 1, "mã khóa;mã khóa học;mã đợt;mã đợt học;mã lớp;mã môn;mã chương trình;mã;code;course code;run code;"
                         "course id;course run;run;class code;id"),
        field("title_vi", 1.2, "tên khóa học tiếng việt;tên khóa học;tên khóa;tên khóa đào tạo;tên tiếng việt;khóa học;tên "
                               "lớp;tên môn học;tên chương trình;tên;tiêu đề;tiếng việt;vietnamese title;title in "
                               "vietnamese;title vietnamese;course title vietnamese;vietnamese name;vietnamese;title vi"),
        field("title_en", 1.2, "tên tiếng anh;tên khóa học tiếng anh;english title;title in english;title english;course "
                               "title english;english name;course title;course name;title;name;course;tiếng anh;english;title en"),
        field("credit_hours", 1.5, "số giờ tín chỉ;giờ tín chỉ;số tín chỉ;tín chỉ;số giờ;số tiết;tiết;thời lượng;credit hours;"
                                   "credits;cme hours;cme credits;cme credit hours;hours;duration hours;cme"),
        field("session_count", 1.5, "số buổi;số buổi học;tổng số buổi;sessions;number of sessions;no of sessions;session count"),
        field("seats", 1.5, "số chỗ;sĩ số;số lượng;số học viên;số lượng học viên;chỉ tiêu;sức chứa;số người;số chỗ tối đa;"
                            "seats;capacity;places;max participants;quota;number of seats;class size"),
        field("start_date", 1.2, "từ ngày;ngày bắt đầu;bắt đầu;khai giảng;ngày khai giảng;từ;start;start date;from;from date;"
                                 "begins;begin date;starts"),
        field("end_date", 1.2, "đến ngày;ngày kết thúc;kết thúc;bế giảng;ngày bế giảng;đến;tới ngày;end;end date;to;to date;"
                               "until;ends;finish date"),
        field("coordinator", 1, "phụ trách;người phụ trách;điều phối viên;điều phối;cán bộ phụ trách;chủ nhiệm;chủ nhiệm khóa "
                                "học;phụ trách khóa học;quản lý;coordinator;person in charge;in charge;responsible;contact "
                                "person;course lead;lead;course coordinator;responsible person"),
        field("notes", 0.3, Notes),
    };
}

QList<FieldWords> sessionFields() {
    return {
        field("run", 1, Run),
        field("number", 1, "buổi;buổi số;buổi học;số buổi;thứ tự buổi;số thứ tự buổi;session;session no;session number;"
                           "lesson;lesson no;lesson number"),
        field("date", 1.2, "ngày;ngày học;ngày giảng;ngày tháng;ngày dạy;date;day;session date;class date;thứ ngày"),
        field("time", 1.4, "giờ;giờ học;thời gian;khung giờ;ca học;ca;thời gian học;time;time slot;hours;slot;times;session time"),
        field("start_time", 1.4, "giờ bắt đầu;bắt đầu;từ;từ giờ;giờ vào;start;start time;from;begins;starts;time from"),
        field("end_time", 1.4, "giờ kết thúc;kết thúc;đến;đến giờ;giờ ra;end;end time;to;until;ends;finish;finish time;time to"),
        field("mode", 1.3, "hình thức;hình thức học;hình thức tổ chức;phương thức;cách học;mode;format;delivery;delivery mode;"
                           "mode of delivery"),
        field("room", 1.3, "phòng;phòng học;địa điểm;nơi học;hội trường;giảng đường;room;venue;location;place;classroom"),
        field("lecturers", 1.3, "giảng viên;người giảng;báo cáo viên;cán bộ giảng;cán bộ giảng dạy;gv;người dạy;lecturer;"
                                "lecturers;faculty;speaker;speakers;teacher;teachers;instructor;instructors;trainer;"
                                "presenter;tutor"),
        field("topic_vi", 1.3, "nội dung;nội dung buổi học;chủ đề;bài học;tên bài;tên bài giảng;tên bài học;bài giảng;bài;"
                               "chuyên đề;nội dung giảng dạy;nội dung bài giảng;nội dung tiếng việt;chủ đề tiếng việt;topic "
                               "vietnamese;vietnamese topic;topic vi"),
        field("topic_en", 1.3, "topic;topics;content;title;subject;lecture;lesson title;session title;theme;nội dung tiếng "
                               "anh;english topic;topic english;chủ đề tiếng anh;topic en"),
        field("kind", 1, "loại;loại buổi;loại hình;kiểu;loại buổi học;kind;type;session type;session kind;category"),
        field("notes", 0.3, Notes),
    };
}

QList<FieldWords> enrolledFields(SheetKind kind) {
    QList<FieldWords> fields = {field("person", 1, TraineeCode), field("person_email", 0.7, Email),
                                field("person_name", 0.7, Names), field("run", 1.2, Run)};
    if (kind == SheetKind::Enrolment) {
        fields.append(field("enrolled_on", 1.5, "ngày ghi danh;ngày đăng ký;ngày nhập học;thời gian đăng ký;ngày;enrolled on;"
                                                "enrolment date;enrollment date;registration date;date enrolled;date;"
                                                "registered on;enrolled;timestamp;dấu thời gian"));
        fields.append(field("state", 1.5, "trạng thái;tình trạng;kết quả;trạng thái ghi danh;status;state;enrolment status;"
                                          "enrollment status;registration status"));
    } else if (kind == SheetKind::Score) {
        fields.append(field("assessment:pre_test", 2, "đầu vào;điểm đầu vào;kiểm tra đầu vào;bài đầu vào;test đầu vào;điểm kiểm "
                                                      "tra đầu vào;trước khóa học;pre test;pretest;pre;pre test score;pre "
                                                      "course test;entry test;baseline test;pre score"));
        fields.append(field("assessment:post_test", 2, "đầu ra;điểm đầu ra;kiểm tra đầu ra;bài đầu ra;test đầu ra;điểm kiểm tra "
                                                       "đầu ra;sau khóa học;cuối khóa;post test;posttest;post;post test "
                                                       "score;post course test;exit test;final test;post score"));
    }
    fields.append(field("notes", 0.3, Notes));
    return fields;
}

/// Damerau's distance (optimal string alignment), at most `most` + 1.
int distance(const QString& a, const QString& b, int most) {
    if (std::abs(a.size() - b.size()) > most)
        return most + 1;
    std::vector<int> before(size_t(b.size()) + 1), last(before), now(before);
    for (size_t j = 0; j < last.size(); ++j)
        last[j] = int(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        now[0] = int(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const size_t k = size_t(j);
            now[k] = std::min({last[k] + 1, now[k - 1] + 1, last[k - 1] + (a[i - 1] != b[j - 1])});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                now[k] = std::min(now[k], before[k - 2] + 1);
        }
        before = std::exchange(last, now);
    }
    return last.back();
}

} // namespace

const QList<FieldWords>& fieldWords(SheetKind kind) {
    static const QList<FieldWords> none, trainee = personFields(false), faculty = personFields(true),
                                         course = courseFields(), session = sessionFields(),
                                         enrolment = enrolledFields(SheetKind::Enrolment),
                                         attendance = enrolledFields(SheetKind::Attendance),
                                         score = enrolledFields(SheetKind::Score);
    switch (kind) {
    case SheetKind::Trainee: return trainee;
    case SheetKind::Faculty: return faculty;
    case SheetKind::Course: return course;
    case SheetKind::Session: return session;
    case SheetKind::Enrolment: return enrolment;
    case SheetKind::Attendance: return attendance;
    case SheetKind::Score: return score;
    case SheetKind::Unknown: break;
    }
    return none;
}

const QStringList& titleWords(SheetKind kind) {
    const auto words = [](const char* text) { return field("", 0, text).words; };
    static const QStringList none,
        trainee = words("học viên;danh sách học viên;ds học viên;trainee;trainees;participant;participants;student;students;"
                        "learner;learners"),
        faculty = words("giảng viên;lecturer;lecturers;faculty;speaker;speakers;báo cáo viên;chuyên gia;trainers;teachers"),
        course = words("khóa học;các khóa học;khóa đào tạo;danh mục khóa học;course;courses;course runs;training courses"),
        session = words("lịch học;lịch giảng;lịch giảng dạy;thời khóa biểu;thời gian biểu;lịch trình;timetable;schedule;"
                        "session;sessions"),
        enrolment = words("ghi danh;đăng ký;danh sách ghi danh;danh sách đăng ký;enrolment;enrolments;enrollment;enrollments;"
                          "registration;registrations;applications"),
        attendance = words("điểm danh;chuyên cần;bảng điểm danh;phiếu điểm danh;attendance;attendance sheet;attendances"),
        score = words("điểm;bảng điểm;kết quả;điểm số;điểm kiểm tra;score;scores;marks;grades;results;assessment;assessments;"
                      "test scores");
    switch (kind) {
    case SheetKind::Trainee: return trainee;
    case SheetKind::Faculty: return faculty;
    case SheetKind::Course: return course;
    case SheetKind::Session: return session;
    case SheetKind::Enrolment: return enrolment;
    case SheetKind::Attendance: return attendance;
    case SheetKind::Score: return score;
    case SheetKind::Unknown: break;
    }
    return none;
}

double likeness(const QString& header, const QString& words) {
    if (header == words)
        return 1;
    if (header.isEmpty() || header.size() > 100)
        return 0;
    const qsizetype shorter = std::min(header.size(), words.size());
    const int allowed = shorter >= 10 ? 2 : shorter >= 6 ? 1 : 0;
    if (allowed > 0 && distance(header, words, allowed) <= allowed)
        return 0.85;
    if (words.size() < 4 || header.size() <= words.size()) // «từ», «tên», «ca» say nothing within other words
        return 0;
    const QString padded = u' ' % header % u' ';
    if (!padded.contains(QString(u' ' % words % u' ')))
        return 0;
    return 0.45 + 0.45 * double(words.size()) / double(header.size());
}

} // namespace khue
