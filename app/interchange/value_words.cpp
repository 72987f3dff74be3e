// SPDX-License-Identifier: GPL-3.0-or-later
// The part of values.h that is about words for choices.
#include "app/interchange/values.h"

#include "app/store/text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>

namespace khue {

namespace {

using Words = QHash<QString, QString>; ///< folded word → code

/// From lines "code: word, word, …", words as people write them.
Words wordsOf(std::initializer_list<const char*> lines) {
    Words words;
    for (const char* line : lines) {
        const QString text = QString::fromUtf8(line);
        const QString code = text.section(u':', 0, 0);
        for (const QString& word : text.section(u':', 1).split(u','))
            words.insert(folded(word), code);
    }
    return words;
}

/// `error` is translated only where it is needed.
Understood<QString> chosen(const Cell& cell, const Words& words, const char* error) {
    const Understood<QString> text = understoodText(cell);
    if (!text.value)
        return text;
    const QString key = folded(*text);
    if (const auto found = words.find(key); found != words.end())
        return Understood<QString>::of(*found);
    // The words may stand within a longer text: «Trực tuyến (Zoom)». The longest one counts.
    QString best, code;
    const QString padded = u' ' % key % u' ';
    for (auto word = words.begin(); word != words.end(); ++word)
        if (word.key().size() > 2 && word.key().size() > best.size() &&
            padded.contains(QString(u' ' % word.key() % u' '))) {
            best = word.key();
            code = word.value();
        }
    return best.isEmpty() ? Understood<QString>::wrong(QCoreApplication::translate("khue::Values", error).arg(*text)) : Understood<QString>::of(code);
}

} // namespace

Understood<QString> understoodSex(const Cell& cell) {
    static const Words words =
        wordsOf({"male:nam,male,m,man,ông,mr,trai", "female:nữ,female,f,woman,bà,cô,ms,mrs,gái",
                 "other:khác,other,x,không nêu"});
    return chosen(cell, words, QT_TRANSLATE_NOOP("khue::Values", "“%1” is not a sex: write Male or Female."));
}

Understood<QString> understoodMode(const Cell& cell) {
    static const Words words =
        wordsOf({"in_person:trực tiếp,in person,in-person,tại lớp,tại chỗ,tập trung,onsite,on site,face to "
                 "face,f2f,offline",
                 "online:trực tuyến,online,zoom,teams,ms teams,google meet,từ xa,virtual,remote",
                 "hybrid:kết hợp,hybrid,blended,trực tiếp và trực tuyến,trực tiếp kết hợp trực tuyến,trực "
                 "tiếp trực tuyến,"
                 "online offline,bán trực tuyến"});
    return chosen(cell, words, QT_TRANSLATE_NOOP("khue::Values", "“%1” is not a way of teaching: write In person, Online or Hybrid."));
}

Understood<QString> understoodEnrolmentState(const Cell& cell) {
    static const Words words =
        wordsOf({"applied:đăng ký,đã đăng ký,nộp đơn,đã nộp đơn,applied,application,registered interest,chờ "
                 "duyệt,chờ xét duyệt,"
                 "pending,mới",
                 "admitted:trúng tuyển,đã duyệt,được nhận,chấp nhận,admitted,accepted,approved,đủ điều kiện",
                 "waiting:chờ,danh sách chờ,ds chờ,đang chờ,dự bị,dự phòng,waiting,waiting "
                 "list,waitlist,waitlisted,wait,reserve",
                 "enrolled:đã ghi danh,ghi danh,đang học,nhập học,đã nhập học,chính thức,đã xác nhận,xác "
                 "nhận,enrolled,enroled,"
                 "registered,confirmed,active",
                 "withdrawn:rút,đã rút,rút khỏi khóa học,rút lui,xin rút,hủy,đã hủy,bỏ học,nghỉ học,thôi "
                 "học,withdrawn,withdrew,"
                 "cancelled,canceled,dropped,dropped out",
                 "completed:hoàn thành,đã hoàn thành,đạt,tốt nghiệp,completed,complete,passed,pass,finished",
                 "failed:không đạt,chưa đạt,trượt,không hoàn thành,chưa hoàn thành,failed,fail,not "
                 "passed,not completed"});
    return chosen(
        cell, words,
        QT_TRANSLATE_NOOP("khue::Values", "“%1” is not a state of an enrolment: write Enrolled, Waiting, Withdrawn, Completed or Failed."));
}

Understood<QString> understoodSessionKind(const Cell& cell) {
    static const Words words = wordsOf(
        {"lecture:lý thuyết,bài giảng,giảng bài,lecture,lt,theory,seminar,khai giảng,bế giảng,thảo luận",
         "practical:thực hành,practical,practice,th,workshop,lab,bài tập",
         "exam:kiểm tra,thi,exam,test,đánh giá,assessment,quiz,sát hạch",
         "visit:tham quan,thực tế,kiến tập,đi thực tế,visit,site visit,field trip"});
    return chosen(cell, words,
                  QT_TRANSLATE_NOOP("khue::Values", "“%1” is not a kind of session: write Lecture, Practical, Exam or Visit."));
}

Understood<QString> understoodAttendance(const Cell& cell) {
    static const Words marks = wordsOf(
        {"present:x,c,1,có,có mặt,co mat,đủ,present,y,yes,true,hiện diện,đi học",
         "late:m,muộn,đi muộn,trễ,đi trễ,t,l,late",
         "excused:p,phép,có phép,vắng có phép,cp,vp,e,excused,nghỉ phép,nghỉ có phép,vắng p",
         "absent:v,vắng,vắng mặt,k,kp,không,không phép,vắng không phép,vk,vkp,0,a,absent,n,no,false,nghỉ"});
    const Understood<QString> text = understoodText(cell);
    if (!text.value)
        return text;
    const QString& mark = *text;
    // Signs, which folding drops.
    static const QString presentSigns = QString::fromUtf8("✓✔√☑✅●+✗×"),
                         absentSigns = QString::fromUtf8("-–—−☐○");
    if (mark.size() == 1 && presentSigns.contains(mark))
        return Understood<QString>::of(QStringLiteral("present"));
    if (mark.size() == 1 && absentSigns.contains(mark))
        return Understood<QString>::of(QStringLiteral("absent"));
    if (const auto found = marks.find(folded(mark)); found != marks.end())
        return Understood<QString>::of(*found);
    return Understood<QString>::wrong(
        QCoreApplication::translate("khue::Values", "“%1” is not a mark of attendance: write x, m, p or v.").arg(mark));
}

Understood<bool> understoodYesNo(const Cell& cell) {
    if (cell.kind == CellKind::Boolean)
        return Understood<bool>::of(cell.number != 0);
    static const Words words = wordsOf({"yes:có,yes,y,x,true,1,đúng,c", "no:không,no,n,false,0,sai,k"});
    const Understood<QString> code = chosen(cell, words, QT_TRANSLATE_NOOP("khue::Values", "“%1” is neither yes nor no."));
    if (!code.value)
        return {std::nullopt, code.error};
    return Understood<bool>::of(*code == QLatin1String("yes"));
}

} // namespace khue
