// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scheduling/ctt_format.h"

#include "app/store/failure.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QHash>
#include <QtCore/QSet>

namespace khue {

namespace {

constexpr qint64 longestLine = 1 << 16;

class CttReader {
    Q_DECLARE_TR_FUNCTIONS(khue::Ctt)

public:
    CttReader(QIODevice& device, const QString& name) : m_device(device), m_name(name) {}

    TimetableProblem read() {
        readHeader();
        readSections();
        if (const std::string fault = m_problem.fault(); !fault.empty())
            throw Failure(tr("“%1” is larger than can be planned.").arg(m_name), QString::fromStdString(fault));
        return std::move(m_problem);
    }

private:
    using Words = QList<QByteArray>;
    enum Count { Courses, Rooms, Days, PeriodsPerDay, Curricula, Constraints, CountsEnd };

    [[noreturn]] void refuse(const QString& what) const {
        throw Failure(tr("“%1”, line %2: %3").arg(m_name).arg(m_line).arg(what));
    }

    /// A word of the file as messages show it.
    static QString shown(const QByteArray& word) {
        const QString text = QString::fromUtf8(word.left(60)).simplified();
        return text.size() > 30 ? text.left(30) + QStringLiteral("…") : text;
    }

    /// The next line that has something in it, simplified; false at the end of the file.
    bool nextLine(QByteArray& line) {
        while (true) {
            // One byte more than is allowed tells a line that is too long.
            const QByteArray raw = m_device.readLine(longestLine + 1);
            if (raw.isEmpty()) {
                if (!m_device.atEnd())
                    throw Failure(tr("“%1” could not be read: %2").arg(m_name, m_device.errorString()));
                return false;
            }
            ++m_line;
            if (raw.size() >= longestLine)
                refuse(tr("the line is too long for a .ctt file."));
            if (raw.contains('\0'))
                refuse(tr("this is not a text file."));
            line = raw.simplified();
            if (m_line == 1 && line.startsWith("\xEF\xBB\xBF"))
                line = line.mid(3).trimmed();
            if (!line.isEmpty())
                return true;
        }
    }

    int number(const QByteArray& word, int least, int most, const QString& what) const {
        bool ok = false;
        const int value = word.toInt(&ok);
        if (!ok)
            refuse(tr("%1 should be a number, not “%2”.").arg(what, shown(word)));
        if (value < least || value > most)
            refuse(tr("%1 is %2; it can be from %3 to %4.").arg(what).arg(value).arg(least).arg(most));
        return value;
    }

    void readHeader() {
        struct Entry {
            const char* key;
            int most;
        };
        using Limits = TimetableLimits;
        static const Entry entries[CountsEnd] = {{"Courses", Limits::Courses}, {"Rooms", Limits::Rooms}, {"Days", Limits::Periods},
                                                 {"Periods_per_day", Limits::PeriodsPerDay}, {"Curricula", Limits::Curricula},
                                                 {"Constraints", Limits::Memberships}};
        bool seen[CountsEnd] = {}, isNamed = false;
        QByteArray line;
        while (nextLine(line)) {
            const qsizetype colon = line.indexOf(':');
            const QByteArray key = line.left(colon).trimmed(), value = colon < 0 ? QByteArray() : line.mid(colon + 1).trimmed();
            if (key == "COURSES" && colon >= 0) {
                for (int i = 0; i < CountsEnd; ++i)
                    if (!seen[i])
                        refuse(tr("the header lacks “%1”.").arg(QLatin1String(entries[i].key)));
                if (qint64(m_counts[Days]) * m_counts[PeriodsPerDay] > Limits::Periods)
                    refuse(tr("the header has more than %1 periods.").arg(int(Limits::Periods)));
                m_problem.days = m_counts[Days];
                m_problem.periodsPerDay = m_counts[PeriodsPerDay];
                m_section = Courses;
                return;
            }
            if (key == "Name" && colon >= 0) {
                if (isNamed)
                    refuse(tr("“%1” is given twice.").arg(shown(key)));
                isNamed = true;
                m_problem.name = value.toStdString();
                continue;
            }
            int found = 0;
            while (found < CountsEnd && (colon < 0 || key != entries[found].key))
                ++found;
            if (found == CountsEnd)
                refuse(tr("“%1” is not known in the header of a .ctt file.").arg(shown(line)));
            if (seen[found])
                refuse(tr("“%1” is given twice.").arg(shown(key)));
            seen[found] = true;
            m_counts[found] = number(value, found == Days || found == PeriodsPerDay ? 1 : 0, entries[found].most, QString::fromLatin1(key));
        }
        refuse(tr("the file ends before “%1”.").arg(QLatin1String("COURSES:")));
    }

    void readSections() {
        static const struct {
            Count count;
            const char* title;
        } sections[] = {{Courses, "COURSES"}, {Rooms, "ROOMS"}, {Curricula, "CURRICULA"}, {Constraints, "UNAVAILABILITY_CONSTRAINTS"}};
        QByteArray line;
        for (size_t i = 0; i < std::size(sections); ++i) {
            const bool isLast = i + 1 == std::size(sections);
            const QByteArray next = isLast ? QByteArray("END.") : QByteArray(sections[i + 1].title) + ':';
            const QString title = QString::fromLatin1(sections[i].title);
            int count = 0;
            m_section = sections[i].count;
            while (true) {
                if (!nextLine(line))
                    refuse(tr("the file ends before “%1”.").arg(QString::fromLatin1(next)));
                QByteArray tight = line;
                tight.replace(" ", "");
                if (tight == next || (isLast && tight == "END"))
                    break;
                if (tight.endsWith(':') && isTitle(tight.chopped(1)))
                    refuse(tr("“%1” should come here, not “%2”.").arg(QString::fromLatin1(next), shown(tight)));
                if (++count > m_counts[m_section])
                    refuse(tr("%1 has more lines than the %2 that the header says.").arg(title).arg(m_counts[m_section]));
                readEntry(line.split(' '));
            }
            if (count != m_counts[m_section])
                refuse(tr("%1 has %2 lines; the header says %3.").arg(title).arg(count).arg(m_counts[m_section]));
        }
    }

    static bool isTitle(const QByteArray& word) {
        return word == "COURSES" || word == "ROOMS" || word == "CURRICULA" || word == "UNAVAILABILITY_CONSTRAINTS";
    }

    void readEntry(const Words& words) {
        switch (m_section) {
        case Courses: return readCourse(words);
        case Rooms: return readRoom(words);
        case Curricula: return readCurriculum(words);
        default: return readUnavailability(words);
        }
    }

    void wantWords(const Words& words, qsizetype count, const QString& form) const {
        if (words.size() != count)
            refuse(tr("here should stand: %1").arg(form));
    }

    int courseNamed(const QByteArray& name) const {
        const auto at = m_courses.find(name);
        if (at == m_courses.end())
            refuse(tr("there is no course “%1”.").arg(shown(name)));
        return *at;
    }

    void readCourse(const Words& words) {
        wantWords(words, 5, tr("course, teacher, lectures, minimum working days, students"));
        if (m_courses.contains(words[0]))
            refuse(tr("the course “%1” is given twice.").arg(shown(words[0])));
        m_courses.insert(words[0], int(m_problem.courses.size()));
        const auto teacher = m_teachers.constFind(words[1]);
        const int teacherIndex = teacher == m_teachers.constEnd() ? m_problem.teachers++ : *teacher;
        m_teachers.insert(words[1], teacherIndex);
        TimetableProblem::Course course;
        course.name = words[0].toStdString();
        course.teachers = {teacherIndex};
        course.lectures = number(words[2], 0, TimetableLimits::Lectures, tr("the number of lectures"));
        course.minimumDays = number(words[3], 0, TimetableLimits::Periods, tr("the number of working days"));
        course.students = number(words[4], 0, TimetableLimits::Number, tr("the number of students"));
        m_problem.courses.push_back(std::move(course));
    }

    void readRoom(const Words& words) {
        wantWords(words, 2, tr("room, seats"));
        if (m_rooms.contains(words[0]))
            refuse(tr("the room “%1” is given twice.").arg(shown(words[0])));
        m_rooms.insert(words[0]);
        m_problem.rooms.push_back({words[0].toStdString(), number(words[1], 0, TimetableLimits::Number, tr("the number of seats"))});
    }

    void readCurriculum(const Words& words) {
        if (words.size() < 2)
            wantWords(words, 2, tr("curriculum, number of courses, courses"));
        if (m_curricula.contains(words[0]))
            refuse(tr("the curriculum “%1” is given twice.").arg(shown(words[0])));
        m_curricula.insert(words[0]);
        const int count = number(words[1], 0, TimetableLimits::Courses, tr("the number of courses"));
        if (words.size() != count + 2)
            refuse(tr("the curriculum “%1” says %2 courses and names %3.").arg(shown(words[0])).arg(count).arg(words.size() - 2));
        m_memberships += count;
        if (m_memberships > TimetableLimits::Memberships)
            refuse(tr("the curricula name more than %1 courses together.").arg(int(TimetableLimits::Memberships)));
        TimetableProblem::Curriculum curriculum;
        curriculum.name = words[0].toStdString();
        QSet<int> members;
        for (qsizetype i = 2; i < words.size(); ++i)
            if (const int course = courseNamed(words[i]); !members.contains(course)) {
                members.insert(course);
                curriculum.courses.push_back(course);
            }
        m_problem.curricula.push_back(std::move(curriculum));
    }

    void readUnavailability(const Words& words) {
        wantWords(words, 3, tr("course, day, period of the day"));
        const int course = courseNamed(words[0]);
        const int day = number(words[1], 0, m_problem.days - 1, tr("the day"));
        const int period = number(words[2], 0, m_problem.periodsPerDay - 1, tr("the period"));
        m_problem.unavailable.push_back({course, day * m_problem.periodsPerDay + period});
    }

    QIODevice& m_device;
    const QString m_name;
    int m_line = 0;
    int m_counts[CountsEnd] = {};
    Count m_section = Courses;
    int m_memberships = 0;
    QHash<QByteArray, int> m_courses, m_teachers;
    QSet<QByteArray> m_rooms, m_curricula;
    TimetableProblem m_problem;
};

} // namespace

TimetableProblem readCtt(QIODevice& device, const QString& name) {
    return CttReader(device, name).read();
}

TimetableProblem readCtt(const QString& path) {
    QFile file(path);
    const QString name = QDir::toNativeSeparators(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Failure(QCoreApplication::translate("khue::Ctt", "“%1” could not be read: %2").arg(name, file.errorString()));
    return readCtt(file, name);
}

QByteArray cttSolution(const TimetableProblem& problem, const Assignment& timetable) {
    QByteArray result;
    const std::vector<int> courseOf = problem.courseOfLecture();
    for (size_t lecture = 0; lecture < timetable.size(); ++lecture) {
        const LecturePlace& place = timetable[lecture];
        if (!place.isPlaced() || place.room == LecturePlace::Nowhere)
            continue;
        result += QByteArray::fromStdString(problem.courses[size_t(courseOf[lecture])].name) + ' '
                  + QByteArray::fromStdString(problem.rooms[size_t(place.room)].name) + ' ' + QByteArray::number(problem.dayOf(place.period)) + ' '
                  + QByteArray::number(place.period % problem.periodsPerDay) + '\n';
    }
    return result;
}

} // namespace khue
