<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
    <context>
        <name>khue::Action</name>
        <message>
            <source>Import of %1</source>
            <translation>Nhập từ %1</translation>
        </message>
        <message>
            <source>Sample programme</source>
            <translation>Chương trình mẫu</translation>
        </message>
        <message>
            <source>Added: %1</source>
            <translation>Thêm: %1</translation>
        </message>
        <message>
            <source>Changed: %1</source>
            <translation>Sửa: %1</translation>
        </message>
        <message>
            <source>Removed: %1</source>
            <translation>Xóa: %1</translation>
        </message>
        <message>
            <source>Attendance: %1</source>
            <translation>Điểm danh: %1</translation>
        </message>
        <message>
            <source>Scores: %1</source>
            <translation>Điểm: %1</translation>
        </message>
        <message>
            <source>Enrolment: %1</source>
            <translation>Ghi danh: %1</translation>
        </message>
        <message>
            <source>Enrolment state: %1</source>
            <translation>Trạng thái ghi danh: %1</translation>
        </message>
        <message>
            <source>From the waiting list: %1</source>
            <translation>Gọi từ danh sách chờ: %1</translation>
        </message>
        <message>
            <source>Changed several: %1</source>
            <translation>Sửa hàng loạt: %1</translation>
        </message>
        <message>
            <source>Merged: %1</source>
            <translation>Gộp: %1</translation>
        </message>
        <message>
            <source>Saved filter: %1</source>
            <translation>Bộ lọc đã lưu: %1</translation>
        </message>
        <message>
            <source>Setting: %1</source>
            <translation>Thiết lập: %1</translation>
        </message>
        <message>
            <source>Timetable: %1</source>
            <translation>Lịch học: %1</translation>
        </message>
        <message>
            <source>Timetable released: %1</source>
            <translation>Ban hành thời khóa biểu: %1</translation>
        </message>
        <message>
            <source>Holidays proposed: %1</source>
            <translation>Đề xuất ngày nghỉ lễ: %1</translation>
        </message>
        <message>
            <source>Availability: %1</source>
            <translation>Lịch rảnh: %1</translation>
        </message>
    </context>
    <context>
        <name>khue::Ask</name>
        <message>
            <source>Cancel</source>
            <translation>Hủy</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Đóng</translation>
        </message>
        <message>
            <source>OK</source>
            <translation>Đồng ý</translation>
        </message>
    </context>
    <context>
        <name>khue::AttendanceGrid</name>
        <message>
            <source>Mark all who are not marked as present</source>
            <translation>Đánh dấu có mặt cho tất cả học viên chưa điểm danh</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>Điểm danh</translation>
        </message>
        <message numerus="yes">
            <source>%n trainee(s)</source>
            <translation>
                <numerusform>%n học viên</numerusform>
            </translation>
        </message>
        <message>
            <source>average attendance %1%</source>
            <translation>chuyên cần trung bình %1%</translation>
        </message>
        <message numerus="yes">
            <source>%n at risk</source>
            <translation>
                <numerusform>%n có nguy cơ</numerusform>
            </translation>
        </message>
        <message>
            <source>Filter trainees</source>
            <translation>Lọc học viên</translation>
        </message>
        <message>
            <source>All present</source>
            <translation>Có mặt cả lớp</translation>
        </message>
        <message>
            <source>Mark all who are not marked in this session as present (Ctrl+Enter)</source>
            <translation>Đánh dấu có mặt cho tất cả học viên chưa điểm danh ở buổi này (Ctrl+Enter)</translation>
        </message>
        <message>
            <source>Keys: arrows move · C present · M late · P excused · V absent · Del clear · Shift+arrows select · Ctrl+Z undo</source>
            <translation>Phím: mũi tên di chuyển · C có mặt · M muộn · P có phép · V vắng · Del xóa · Shift+mũi tên chọn vùng · Ctrl+Z hoàn tác</translation>
        </message>
    </context>
    <context>
        <name>khue::AttendanceModel</name>
        <message>
            <source>On course</source>
            <translation>Đúng tiến độ</translation>
        </message>
        <message>
            <source>At risk</source>
            <translation>Có nguy cơ</translation>
        </message>
        <message>
            <source>Out of reach</source>
            <translation>Không thể đạt</translation>
        </message>
        <message>
            <source>not marked</source>
            <translation>chưa điểm danh</translation>
        </message>
        <message>
            <source>S%1</source>
            <translation>B%1</translation>
        </message>
        <message>
            <source>Session %1</source>
            <translation>Buổi %1</translation>
        </message>
        <message>
            <source>Trainee</source>
            <translation>Học viên</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>Khoa/Phòng</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>Điểm danh</translation>
        </message>
        <message>
            <source>Scores</source>
            <translation>Điểm</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Tiến độ</translation>
        </message>
    </context>
    <context>
        <name>khue::Attention</name>
        <message>
            <source>%1, session %2</source>
            <translation>%1, buổi %2</translation>
        </message>
        <message numerus="yes">
            <source>%1 (%2): attendance of %n trainee(s) is not marked</source>
            <translation>
                <numerusform>%1 (%2): còn %n học viên chưa điểm danh</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 has a free seat; %2 is next on the waiting list</source>
            <translation>%1 còn chỗ trống; người kế tiếp trong danh sách chờ là %2</translation>
        </message>
        <message numerus="yes">
            <source>%1 is over, and %n score(s) are missing</source>
            <translation>
                <numerusform>%1 đã kết thúc nhưng còn thiếu %n điểm</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: attendance of %n trainee(s) is below %2%</source>
            <translation>
                <numerusform>%1: %n học viên có chuyên cần dưới %2%</numerusform>
            </translation>
        </message>
        <message>
            <source>Not confirmed</source>
            <translation>Chưa xác nhận</translation>
        </message>
        <message>
            <source>Not marked</source>
            <translation>Chưa điểm danh</translation>
        </message>
        <message>
            <source>Free seat</source>
            <translation>Còn chỗ</translation>
        </message>
        <message>
            <source>Scores missing</source>
            <translation>Thiếu điểm</translation>
        </message>
        <message>
            <source>At risk</source>
            <translation>Có nguy cơ</translation>
        </message>
        <message>
            <source>To be corrected</source>
            <translation>Cần sửa</translation>
        </message>
        <message>
            <source>%1: a lecturer has not confirmed yet (%2)</source>
            <translation>%1: có giảng viên chưa xác nhận (%2)</translation>
        </message>
    </context>
    <context>
        <name>khue::Availability</name>
        <message>
            <source>Every %1</source>
            <translation>%1 hằng tuần</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>đến %1</translation>
        </message>
    </context>
    <context>
        <name>khue::Backup</name>
        <message>
            <source>The file is empty or missing.</source>
            <translation>Tệp trống hoặc không tồn tại.</translation>
        </message>
        <message>
            <source>This is not a database of Khuê.</source>
            <translation>Đây không phải cơ sở dữ liệu của Khuê.</translation>
        </message>
        <message>
            <source>Some records refer to others that are missing.</source>
            <translation>Một số bản ghi trỏ tới bản ghi không còn tồn tại.</translation>
        </message>
        <message>
            <source>The file is damaged: %1</source>
            <translation>Tệp bị hỏng: %1</translation>
        </message>
        <message>
            <source>%1 no. %2 refers to a record of %3 that is missing.</source>
            <translation>%1 số %2 trỏ tới một bản ghi %3 không còn tồn tại.</translation>
        </message>
        <message>
            <source>The history was altered from outside: entry %1 of step %2 does not fit the one before it.</source>
            <translation>Nhật ký đã bị sửa từ bên ngoài: mục %1 của bước %2 không khớp với mục trước đó.</translation>
        </message>
        <message>
            <source>The backup «%1» could not be written. Choose another folder or make room.</source>
            <translation>Không ghi được bản sao lưu «%1». Hãy chọn thư mục khác hoặc giải phóng dung lượng.</translation>
        </message>
        <message>
            <source>A backup cannot take the place of the database itself. Choose another name.</source>
            <translation>Bản sao lưu không thể ghi đè lên chính cơ sở dữ liệu. Hãy chọn tên khác.</translation>
        </message>
        <message>
            <source>«%1» cannot be restored: %2 Choose another backup.</source>
            <translation>Không khôi phục được «%1»: %2 Hãy chọn bản sao lưu khác.</translation>
        </message>
        <message>
            <source>«%1» could not be copied. Nothing was changed.</source>
            <translation>Không sao chép được «%1». Chưa có gì thay đổi.</translation>
        </message>
        <message>
            <source>The present database could not be moved aside. Close it everywhere and try again.</source>
            <translation>Không dời được cơ sở dữ liệu hiện tại. Hãy đóng nó ở mọi nơi rồi thử lại.</translation>
        </message>
        <message>
            <source>The backup could not take its place; the present database is kept as «%1».</source>
            <translation>Không đưa được bản sao lưu vào thay thế; cơ sở dữ liệu hiện tại được giữ ở «%1».</translation>
        </message>
    </context>
    <context>
        <name>khue::Cancelled</name>
        <message>
            <source>Cancelled. Nothing was changed.</source>
            <translation>Đã hủy. Không có gì thay đổi.</translation>
        </message>
    </context>
    <context>
        <name>khue::Choice</name>
        <message>
            <source>Planned</source>
            <translation>Dự kiến</translation>
        </message>
        <message>
            <source>Open for applications</source>
            <translation>Đang nhận đăng ký</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>Đang học</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>Đã kết thúc</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Đã hủy</translation>
        </message>
        <message>
            <source>Applied</source>
            <translation>Đã đăng ký</translation>
        </message>
        <message>
            <source>Admitted</source>
            <translation>Trúng tuyển</translation>
        </message>
        <message>
            <source>Waiting list</source>
            <translation>Danh sách chờ</translation>
        </message>
        <message>
            <source>Enrolled</source>
            <translation>Đã ghi danh</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Rút khỏi khóa học</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>Hoàn thành</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Không đạt</translation>
        </message>
        <message>
            <source>Lecture</source>
            <translation>Lý thuyết</translation>
        </message>
        <message>
            <source>Practical</source>
            <translation>Thực hành</translation>
        </message>
        <message>
            <source>Exam</source>
            <translation>Thi</translation>
        </message>
        <message>
            <source>Field visit</source>
            <translation>Đi thực tế</translation>
        </message>
        <message>
            <source>In person</source>
            <translation>Trực tiếp</translation>
        </message>
        <message>
            <source>Online</source>
            <translation>Trực tuyến</translation>
        </message>
        <message>
            <source>Hybrid</source>
            <translation>Kết hợp</translation>
        </message>
        <message>
            <source>Lecturer</source>
            <translation>Giảng viên</translation>
        </message>
        <message>
            <source>Teaching assistant</source>
            <translation>Trợ giảng</translation>
        </message>
        <message>
            <source>Examiner</source>
            <translation>Giám khảo</translation>
        </message>
        <message>
            <source>Provisional</source>
            <translation>Tạm tính</translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation>Đã xác nhận</translation>
        </message>
        <message>
            <source>Hospital</source>
            <translation>Bệnh viện</translation>
        </message>
        <message>
            <source>University</source>
            <translation>Trường đại học</translation>
        </message>
        <message>
            <source>Research institute</source>
            <translation>Viện nghiên cứu</translation>
        </message>
        <message>
            <source>Health centre</source>
            <translation>Trung tâm y tế</translation>
        </message>
        <message>
            <source>Authority</source>
            <translation>Cơ quan quản lý</translation>
        </message>
        <message>
            <source>Professional association</source>
            <translation>Hội nghề nghiệp</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Công ty</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Khác</translation>
        </message>
        <message>
            <source>Public</source>
            <translation>Công lập</translation>
        </message>
        <message>
            <source>Private</source>
            <translation>Tư nhân</translation>
        </message>
        <message>
            <source>Academic</source>
            <translation>Học thuật</translation>
        </message>
        <message>
            <source>Vietnamese: family name first</source>
            <translation>Kiểu Việt: họ trước</translation>
        </message>
        <message>
            <source>Western: given name first</source>
            <translation>Kiểu phương Tây: tên trước</translation>
        </message>
        <message>
            <source>Not stated</source>
            <translation>Không nêu</translation>
        </message>
        <message>
            <source>Female</source>
            <translation>Nữ</translation>
        </message>
        <message>
            <source>Male</source>
            <translation>Nam</translation>
        </message>
        <message>
            <source>Pre-test</source>
            <translation>Kiểm tra đầu vào</translation>
        </message>
        <message>
            <source>Post-test</source>
            <translation>Kiểm tra đầu ra</translation>
        </message>
        <message>
            <source>Assignment</source>
            <translation>Bài tập</translation>
        </message>
        <message>
            <source>Examination</source>
            <translation>Bài thi</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>Có mặt</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>Đi muộn</translation>
        </message>
        <message>
            <source>Excused</source>
            <translation>Vắng có phép</translation>
        </message>
        <message>
            <source>Absent</source>
            <translation>Vắng mặt</translation>
        </message>
        <message>
            <source>Michaelmas</source>
            <translation>Michaelmas</translation>
        </message>
        <message>
            <source>Hilary</source>
            <translation>Hilary</translation>
        </message>
        <message>
            <source>Trinity</source>
            <translation>Trinity</translation>
        </message>
        <message>
            <source>Available</source>
            <translation>Rảnh</translation>
        </message>
        <message>
            <source>Not available</source>
            <translation>Không rảnh</translation>
        </message>
        <message>
            <source>If need be</source>
            <translation>Khi thật cần</translation>
        </message>
        <message>
            <source>Once</source>
            <translation>Một lần</translation>
        </message>
        <message>
            <source>Every week</source>
            <translation>Hằng tuần</translation>
        </message>
        <message>
            <source>Entered by hand</source>
            <translation>Nhập tay</translation>
        </message>
        <message>
            <source>Calendar file</source>
            <translation>Tệp lịch</translation>
        </message>
        <message>
            <source>Public holiday</source>
            <translation>Ngày nghỉ lễ</translation>
        </message>
        <message>
            <source>Compensatory day off</source>
            <translation>Ngày nghỉ bù</translation>
        </message>
        <message>
            <source>Swapped day off</source>
            <translation>Ngày nghỉ hoán đổi</translation>
        </message>
        <message>
            <source>Make-up working day</source>
            <translation>Ngày làm bù</translation>
        </message>
        <message>
            <source>Proposed by rule</source>
            <translation>Đề xuất theo quy định</translation>
        </message>
        <message>
            <source>Official notice</source>
            <translation>Thông báo chính thức</translation>
        </message>
    </context>
    <context>
        <name>khue::Clash</name>
        <message>
            <source>Lecturer twice</source>
            <translation>Trùng giảng viên</translation>
        </message>
        <message>
            <source>Room twice</source>
            <translation>Trùng phòng</translation>
        </message>
        <message>
            <source>Trainees twice</source>
            <translation>Trùng học viên</translation>
        </message>
        <message>
            <source>Room too small</source>
            <translation>Phòng không đủ chỗ</translation>
        </message>
        <message>
            <source>Not available</source>
            <translation>Không rảnh</translation>
        </message>
        <message>
            <source>Only if need be</source>
            <translation>Chỉ khi cần</translation>
        </message>
        <message>
            <source>Holiday</source>
            <translation>Ngày nghỉ</translation>
        </message>
        <message>
            <source>Outside office hours</source>
            <translation>Ngoài giờ làm việc</translation>
        </message>
        <message>
            <source>Too little time between places</source>
            <translation>Không kịp di chuyển</translation>
        </message>
        <message>
            <source>No lecturer</source>
            <translation>Chưa có giảng viên</translation>
        </message>
        <message>
            <source>No room</source>
            <translation>Chưa có phòng</translation>
        </message>
        <message>
            <source>%1, session %2</source>
            <translation>%1, buổi %2</translation>
        </message>
        <message>
            <source>not scheduled</source>
            <translation>chưa xếp lịch</translation>
        </message>
        <message>
            <source>%1 teaches twice at once: %2 and %3, %4</source>
            <translation>%1 dạy hai buổi cùng lúc: %2 và %3, %4</translation>
        </message>
        <message>
            <source>Room %1 is taken twice: %2 and %3, %4</source>
            <translation>Phòng %1 bị trùng: %2 và %3, %4</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1 và %n người khác</numerusform>
            </translation>
        </message>
        <message>
            <source>The trainees have two sessions at once: %1 and %2, %3</source>
            <translation>Học viên có hai buổi cùng lúc: %1 và %2, %3</translation>
        </message>
        <message>
            <source>%1 would be in two places at once: %2 and %3, %4</source>
            <translation>%1 phải có mặt ở hai nơi cùng lúc: %2 và %3, %4</translation>
        </message>
        <message>
            <source>%1 has %2 minutes from %3 to %4, which are at two places; %5 are reckoned for the way</source>
            <translation>%1 chỉ có %2 phút để đi từ %3 đến %4 ở hai địa điểm khác nhau; thời gian di chuyển tính là %5 phút</translation>
        </message>
        <message>
            <source>Room %1</source>
            <translation>Phòng %1</translation>
        </message>
        <message>
            <source>The trainees of %1</source>
            <translation>Học viên của %1</translation>
        </message>
        <message>
            <source>%1 has no lecturer yet (%2)</source>
            <translation>%1 chưa có giảng viên (%2)</translation>
        </message>
        <message>
            <source>%1 has no room yet (%2)</source>
            <translation>%1 chưa có phòng (%2)</translation>
        </message>
        <message>
            <source>%1: room %2 has %3 seats for %4 trainees (%5)</source>
            <translation>%1: phòng %2 có %3 chỗ cho %4 học viên (%5)</translation>
        </message>
        <message>
            <source>%1 is not available: %2, %3</source>
            <translation>%1 bận: %2, %3</translation>
        </message>
        <message>
            <source>%1 is available only if need be: %2, %3</source>
            <translation>%1 chỉ nhận khi thật cần: %2, %3</translation>
        </message>
        <message>
            <source>%1 has offered other times: %2, %3</source>
            <translation>%1 đã đăng ký thời gian khác: %2, %3</translation>
        </message>
        <message>
            <source>%1 falls on %2 (%3, %4)</source>
            <translation>%1 rơi vào %2 (%3, %4)</translation>
        </message>
        <message>
            <source>%1: for %2 it is %3 (%4, %5)</source>
            <translation>%1: với %2, đó là %3 (%4, %5)</translation>
        </message>
        <message>
            <source>%1 lies %2 minutes outside office hours there (%3)</source>
            <translation>%1 có %2 phút ngoài giờ làm việc tại chỗ (%3)</translation>
        </message>
        <message>
            <source>%1 teaches %2</source>
            <translation>%1 dạy %2</translation>
        </message>
        <message>
            <source>%1 is on the way from or to %2</source>
            <translation>%1 đang trên đường đi hoặc về từ %2</translation>
        </message>
        <message>
            <source>Room %1 is taken by %2</source>
            <translation>Phòng %1 đã xếp cho %2</translation>
        </message>
        <message>
            <source>The trainees have %1</source>
            <translation>Học viên học %1</translation>
        </message>
        <message>
            <source>%1: in %2 at that time</source>
            <translation>%1: lúc đó đang ở %2</translation>
        </message>
        <message>
            <source>%1 is not available</source>
            <translation>%1 bận</translation>
        </message>
        <message>
            <source>%1 is available only if need be</source>
            <translation>%1 chỉ nhận khi thật cần</translation>
        </message>
        <message>
            <source>%1 has offered other times</source>
            <translation>%1 đã đăng ký thời gian khác</translation>
        </message>
    </context>
    <context>
        <name>khue::ClashNotice</name>
        <message numerus="yes">
            <source>… and %n more</source>
            <translation>
                <numerusform>… và %n mục nữa</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>khue::Command</name>
        <message>
            <source>Name one file.</source>
            <translation>Hãy nêu đúng một tệp.</translation>
        </message>
        <message>
            <source>Backed up and checked: %1</source>
            <translation>Đã sao lưu và kiểm tra: %1</translation>
        </message>
        <message>
            <source>Restored: %1</source>
            <translation>Đã khôi phục: %1</translation>
        </message>
        <message>
            <source>What was there before is kept as %1</source>
            <translation>Cơ sở dữ liệu trước đó được giữ ở %1</translation>
        </message>
        <message>
            <source>All is well: the file, the references and the chain of the history.</source>
            <translation>Mọi thứ đều ổn: tệp, các liên kết và chuỗi nhật ký.</translation>
        </message>
        <message>
            <source>Writes a copy of the database, checked after writing; others may go on working.</source>
            <translation>Ghi một bản sao của cơ sở dữ liệu và kiểm tra lại; người khác vẫn làm việc được.</translation>
        </message>
        <message>
            <source>Puts a backup in the place of the database; the present file is kept aside.</source>
            <translation>Đưa bản sao lưu vào thay cơ sở dữ liệu; tệp hiện tại được giữ lại.</translation>
        </message>
        <message>
            <source>Checks the file, the references and the chain of the history.</source>
            <translation>Kiểm tra tệp, các liên kết và chuỗi nhật ký.</translation>
        </message>
        <message>
            <source>check takes no file; name the database with --db.</source>
            <translation>check không nhận tệp; hãy chỉ cơ sở dữ liệu bằng --db.</translation>
        </message>
        <message>
            <source>Nothing needs anybody.</source>
            <translation>Không có việc gì cần xử lý.</translation>
        </message>
        <message>
            <source>Tells what needs somebody: clashes, gaps, broken rules.</source>
            <translation>Cho biết việc cần xử lý: trùng lịch, chỗ thiếu, dữ liệu sai quy tắc.</translation>
        </message>
        <message>
            <source>There is no database «%1». Make one with `khue-cli init`, or name another with --db.</source>
            <translation>Không có cơ sở dữ liệu «%1». Hãy tạo bằng `khue-cli init`, hoặc chỉ tệp khác bằng --db.</translation>
        </message>
        <message>
            <source>Usage: %1</source>
            <translation>Cách dùng: %1</translation>
        </message>
        <message>
            <source>Which records? `khue-cli help list` names the kinds.</source>
            <translation>Loại bản ghi nào? Xem `khue-cli help list`.</translation>
        </message>
        <message>
            <source>Name the file with --out.</source>
            <translation>Hãy nêu tên tệp bằng --out.</translation>
        </message>
        <message>
            <source>Written: %1</source>
            <translation>Đã ghi: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s)</source>
            <translation>
                <numerusform>%n bản ghi</numerusform>
            </translation>
        </message>
        <message>
            <source>Writes records to .xlsx, .csv or .json by the file's ending.</source>
            <translation>Ghi các bản ghi ra .xlsx, .csv hoặc .json theo đuôi tệp.</translation>
        </message>
        <message>
            <source>KIND as for list. Sheets have the headings of the language chosen, so that they can be imported again.</source>
            <translation>KIND như ở lệnh list. Bảng tính có tiêu đề theo ngôn ngữ đã chọn nên có thể nhập lại.</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s)</source>
            <translation>
                <numerusform>%n thay đổi</numerusform>
            </translation>
        </message>
        <message>
            <source>--%1 wants the number of steps, from 1.</source>
            <translation>--%1 cần số bước, từ 1.</translation>
        </message>
        <message>
            <source>There is nothing more to undo.</source>
            <translation>Không còn gì để hoàn tác.</translation>
        </message>
        <message>
            <source>There is nothing more to redo.</source>
            <translation>Không còn gì để làm lại.</translation>
        </message>
        <message>
            <source>--limit wants a number, from 1.</source>
            <translation>--limit cần một số, từ 1.</translation>
        </message>
        <message>
            <source>Shows the journal, the newest first; takes back the last N steps or brings them back.</source>
            <translation>Xem nhật ký, mới nhất trước; hoàn tác hoặc làm lại N bước gần nhất.</translation>
        </message>
        <message>
            <source>--undo N takes the last N steps back, each as a new step; --redo N brings them back.
--verify checks the file, the references and the chain of hashes.</source>
            <translation>--undo N hoàn tác N bước gần nhất, mỗi lần là một bước mới; --redo N làm lại.
--verify kiểm tra tệp, các liên kết và chuỗi mã băm.</translation>
        </message>
        <message>
            <source>Takes a workbook or CSV file into the programme.</source>
            <translation>Nhập một bảng tính hoặc tệp CSV vào chương trình.</translation>
        </message>
        <message>
            <source>Reads .xlsx, .ods and .csv with trainees, faculty, courses and runs, sessions, enrolments, attendance and scores; finds
sheets and columns by their words, in Vietnamese or English. Rows that break a rule are refused with a reason, the rest
goes in as one step of the history. The same file again changes nothing. --dry-run tries everything and writes nothing.
--json prints {"sheets": [{"name", "kind", "rows", "created", "updated", "unchanged", "refused"}],
"problems": [{"sheet", "row", "column", "severity", "message"}]}; row is counted from 1 and column is the letter,
as the spreadsheet shows them, or null; severity is error (refused), warning or hint.</source>
            <translation>Đọc .xlsx, .ods và .csv có học viên, giảng viên, khóa và đợt học, buổi học, ghi danh, điểm danh và điểm; nhận ra
trang tính và cột theo từ ngữ tiếng Việt hoặc tiếng Anh. Dòng sai quy tắc bị từ chối kèm lý do, phần còn lại được
nhập thành một bước trong nhật ký. Nhập lại cùng tệp không thay đổi gì. --dry-run chỉ thử, không ghi.
--json in ra {"sheets": [{"name", "kind", "rows", "created", "updated", "unchanged", "refused"}],
"problems": [{"sheet", "row", "column", "severity", "message"}]}; row đếm từ 1 và column là chữ cái của cột
như bảng tính hiển thị, hoặc null; severity là error (bị từ chối), warning hoặc hint.</translation>
        </message>
        <message>
            <source>init takes no file; name it with --db.</source>
            <translation>init không nhận tệp; hãy nêu bằng --db.</translation>
        </message>
        <message>
            <source>«%1» is there already and was left as it is. Name another file with --db.</source>
            <translation>«%1» đã có và được giữ nguyên. Hãy nêu tệp khác bằng --db.</translation>
        </message>
        <message>
            <source>The database is ready: %1</source>
            <translation>Cơ sở dữ liệu đã sẵn sàng: %1</translation>
        </message>
        <message>
            <source>Makes a new database.</source>
            <translation>Tạo cơ sở dữ liệu mới.</translation>
        </message>
        <message>
            <source>--sample fills it with a programme of invented people, to try things out.</source>
            <translation>--sample thêm một chương trình mẫu gồm những người hư cấu để dùng thử.</translation>
        </message>
        <message>
            <source>Which records? One of: %1</source>
            <translation>Loại bản ghi nào? Một trong: %1</translation>
        </message>
        <message>
            <source>The format is table, csv or json.</source>
            <translation>Định dạng là table, csv hoặc json.</translation>
        </message>
        <message>
            <source>Lists records, found as the window finds them.</source>
            <translation>Liệt kê bản ghi, tìm như trong cửa sổ chương trình.</translation>
        </message>
        <message>
            <source>KIND is a table (course, course_run, session, enrolment, attendance, score, institution, …) or a role (trainee, faculty).
--find keeps the records whose words begin with the words typed, whatever their marks and capitals.
--format json prints an array of objects: "id" and every field under its name; choices are codes, dates ISO 8601,
titles an array; beside a reference such as "institution_id" stands "institution", what that record is called.</source>
            <translation>KIND là một bảng (course, course_run, session, enrolment, attendance, score, institution, …) hoặc vai trò (trainee, faculty).
--find giữ các bản ghi có từ bắt đầu bằng những từ đã gõ, không phân biệt dấu và chữ hoa.
--format json in ra một mảng: "id" và mọi trường theo tên; lựa chọn là mã, ngày theo ISO 8601, chức danh là mảng;
cạnh một liên kết như "institution_id" có "institution" là tên bản ghi đó.</translation>
        </message>
        <message>
            <source>Khuê on the command line. Usage:</source>
            <translation>Khuê trên dòng lệnh. Cách dùng:</translation>
        </message>
        <message>
            <source>`khue-cli help COMMAND` tells more of one. Without --db it works on your own database:</source>
            <translation>`khue-cli help COMMAND` cho biết chi tiết từng lệnh. Không có --db thì dùng cơ sở dữ liệu của bạn:</translation>
        </message>
        <message>
            <source>It exits with 0 when done, 1 when problems were found or rows refused, 2 when called wrongly, 3 when something failed.</source>
            <translation>Mã kết thúc: 0 đã xong; 1 có vấn đề hoặc có dòng bị từ chối; 2 gọi sai cách; 3 thất bại.</translation>
        </message>
        <message>
            <source>There is no command «%1».</source>
            <translation>Không có lệnh «%1».</translation>
        </message>
        <message>
            <source>`khue-cli help` lists them.</source>
            <translation>Xem `khue-cli help`.</translation>
        </message>
        <message>
            <source>--db wants a file, --lang wants vi or en.</source>
            <translation>--db cần một tệp, --lang cần vi hoặc en.</translation>
        </message>
        <message>
            <source>Something unexpected went wrong; nothing was saved.</source>
            <translation>Có lỗi ngoài dự kiến; chưa lưu gì.</translation>
        </message>
        <message>
            <source>Which report? `khue-cli report --list` names them.</source>
            <translation>Báo cáo nào? Xem `khue-cli report --list`.</translation>
        </message>
        <message>
            <source>«%1»: a parameter is written name=value.</source>
            <translation>«%1»: tham số viết theo dạng tên=giá trị.</translation>
        </message>
        <message>
            <source>Makes a report: .pdf, .xlsx or .html by the file's ending.</source>
            <translation>Lập báo cáo: .pdf, .xlsx hoặc .html theo đuôi tệp.</translation>
        </message>
        <message>
            <source>--list names the reports with their parameters; * marks those that must be given. A course run is given by its code.</source>
            <translation>--list liệt kê các báo cáo và tham số; dấu * là bắt buộc. Đợt học được nêu bằng mã.</translation>
        </message>
        <message>
            <source>The same as on Today, and the records that break a rule. --json prints
{"problems": [{"kind", "severity", "records": [{"table", "id", "code"}], "message", "mends"}]}.
The mends, up to four for each of the first fifty clashes, are places that really are free.</source>
            <translation>Như trên trang Hôm nay, kèm các bản ghi trái quy tắc. --json in ra
{"problems": [{"kind", "severity", "records": [{"table", "id", "code"}], "message", "mends"}]}.
Cách khắc phục (tối đa bốn cho mỗi lịch trùng, với năm mươi lịch trùng đầu tiên) đều là chỗ thật sự còn trống.</translation>
        </message>
        <message>
            <source>Give one year, from 1900 to 2100.</source>
            <translation>Hãy ghi một năm, từ 1900 đến 2100.</translation>
        </message>
        <message>
            <source>The country is vn or gb.</source>
            <translation>Quốc gia là vn hoặc gb.</translation>
        </message>
        <message>
            <source>The format is table or csv.</source>
            <translation>Định dạng là table hoặc csv.</translation>
        </message>
        <message>
            <source>%1 %2: proposed by the rules; the official notice has not been entered.</source>
            <translation>%1 %2: đề xuất theo quy định; chưa nhập thông báo chính thức.</translation>
        </message>
        <message>
            <source>%1 %2: as entered in the database.</source>
            <translation>%1 %2: như đã nhập trong cơ sở dữ liệu.</translation>
        </message>
        <message>
            <source>Lists the public holidays of Viet Nam and England.</source>
            <translation>Liệt kê ngày nghỉ lễ của Việt Nam và Anh.</translation>
        </message>
        <message>
            <source>A year that was entered or imported is listed as it is in the database; any other as the rules propose it.
Which of the two it is, is said on standard error. --format csv prints date, country, kind (holiday,
compensatory, swapped_off, working), title_vi, title_en, source (rule, notice, import).</source>
            <translation>Năm đã nhập được liệt kê như trong cơ sở dữ liệu; năm khác như đề xuất theo quy định. Luồng lỗi chuẩn
cho biết là trường hợp nào. --format csv in ra date, country, kind (holiday, compensatory, swapped_off,
working), title_vi, title_en, source (rule, notice, import).</translation>
        </message>
        <message>
            <source>Give one day, as 2026-02-17.</source>
            <translation>Hãy ghi một ngày, như 2026-02-17.</translation>
        </message>
        <message>
            <source>The lunar calendar is known from 1900 to 2100.</source>
            <translation>Âm lịch được tính từ năm 1900 đến năm 2100.</translation>
        </message>
        <message>
            <source>Gives the Vietnamese lunar date of a day.</source>
            <translation>Cho biết ngày âm lịch Việt Nam của một ngày.</translation>
        </message>
        <message>
            <source>DATE is written 2026-02-17. It prints day/month/year and the date in words; N marks a leap month.</source>
            <translation>DATE viết 2026-02-17. Lệnh in ra ngày/tháng/năm và ngày bằng chữ; N là tháng nhuận.</translation>
        </message>
        <message>
            <source>The session has no time yet: give --to DAY and --at FROM-TO.</source>
            <translation>Buổi học chưa có thời gian: hãy ghi --to NGÀY và --at TỪ-ĐẾN.</translation>
        </message>
        <message>
            <source>The clock there skips this time on that day. Choose another.</source>
            <translation>Đồng hồ ở đó bỏ qua giờ này vào ngày ấy. Hãy chọn giờ khác.</translation>
        </message>
        <message>
            <source>Name the course run and the number of the session.</source>
            <translation>Hãy ghi mã lớp học và số thứ tự buổi học.</translation>
        </message>
        <message>
            <source>«%1» is no day. Write it as 2026-12-03 or 3/12/2026.</source>
            <translation>«%1» không phải là ngày. Hãy viết 2026-12-03 hoặc 3/12/2026.</translation>
        </message>
        <message>
            <source>Say where to: --to DAY, --at HOURS or --room NAME.</source>
            <translation>Hãy ghi chuyển đến đâu: --to NGÀY, --at GIỜ hoặc --room PHÒNG.</translation>
        </message>
        <message>
            <source>%1 is cancelled; its sessions are not moved.</source>
            <translation>%1 đã hủy; không chuyển các buổi của lớp này.</translation>
        </message>
        <message>
            <source>This was a trial: nothing was changed.</source>
            <translation>Đây là chạy thử: chưa thay đổi gì.</translation>
        </message>
        <message>
            <source>Moves a session to another day, time or room, and tells what it is then at odds with.</source>
            <translation>Chuyển một buổi học sang ngày, giờ hoặc phòng khác và cho biết khi đó vướng những gì.</translation>
        </message>
        <message>
            <source>DAY is written 2026-12-03 or 3/12/2026; HOURS 08:00-10:00, or 08:00 alone to keep its length, by the clock at
the place; an empty NAME takes the room away. The same is told as in the window. It can be undone with
`khue-cli history --undo 1`. --json prints {"moved", "problems": [{"kind", "severity", "message"}]}.</source>
            <translation>DAY viết 2026-12-03 hoặc 3/12/2026; HOURS viết 08:00-10:00, hoặc chỉ 08:00 để giữ nguyên thời lượng, theo
đồng hồ tại chỗ; NAME để trống là bỏ phòng. Lời cảnh báo giống như trong cửa sổ. Có thể hoàn tác bằng
`khue-cli history --undo 1`. --json in ra {"moved", "problems": [{"kind", "severity", "message"}]}.</translation>
        </message>
        <message>
            <source>There is no course run «%1». `khue-cli list course_run` lists them.</source>
            <translation>Không có lớp học «%1». Dùng `khue-cli list course_run` để xem danh sách.</translation>
        </message>
        <message>
            <source>%1 has no session «%2». `khue-cli list session --find %1` lists them.</source>
            <translation>%1 không có buổi «%2». Dùng `khue-cli list session --find %1` để xem danh sách.</translation>
        </message>
        <message>
            <source>There is no room «%1». `khue-cli list room` lists them.</source>
            <translation>Không có phòng «%1». Dùng `khue-cli list room` để xem danh sách.</translation>
        </message>
        <message>
            <source>Which of these rooms is meant? %1</source>
            <translation>Ý bạn là phòng nào trong số này? %1</translation>
        </message>
        <message>
            <source>--until must not be before --from, nor more than a year after it.</source>
            <translation>--until không được trước --from, cũng không quá một năm sau đó.</translation>
        </message>
        <message>
            <source>nothing speaks against it</source>
            <translation>không có gì trở ngại</translation>
        </message>
        <message>
            <source>No time fits. These wishes together rule everything out:</source>
            <translation>Không có thời gian nào phù hợp. Các yêu cầu sau cùng nhau loại trừ mọi khả năng:</translation>
        </message>
        <message>
            <source>Tells when a session could be: the ten best times and rooms, and what each costs.</source>
            <translation>Cho biết buổi học có thể diễn ra khi nào: mười thời gian và phòng tốt nhất, kèm cái giá của mỗi lựa chọn.</translation>
        </message>
        <message>
            <source>Looks at four weeks if not told otherwise. Where nothing fits it names the smallest set of wishes that rules
everything out. --json prints {"places": [{"starts_at", "ends_at", "room", "cost", "costs"}], "ruled_out_by"}.</source>
            <translation>Nếu không ghi gì thì xem trong bốn tuần. Khi không có thời gian nào phù hợp, lệnh nêu nhóm yêu cầu nhỏ nhất
loại trừ mọi khả năng. --json in ra {"places": [{"starts_at", "ends_at", "room", "cost", "costs"}], "ruled_out_by"}.</translation>
        </message>
    </context>
    <context>
        <name>khue::ConflictDialog</name>
        <message>
            <source>Somebody removed this record while you were changing it.</source>
            <translation>Có người đã xóa mục này trong khi bạn đang sửa.</translation>
        </message>
        <message>
            <source>Somebody saved this record while you were changing it. Nothing of yours is lost: choose which version to keep.</source>
            <translation>Có người đã lưu mục này trong khi bạn đang sửa. Nội dung của bạn chưa mất: hãy chọn bản cần giữ.</translation>
        </message>
        <message>
            <source>Two versions</source>
            <translation>Hai phiên bản</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Ô</translation>
        </message>
        <message>
            <source>Your version</source>
            <translation>Bản của bạn</translation>
        </message>
        <message>
            <source>Saved by somebody else</source>
            <translation>Bản người khác đã lưu</translation>
        </message>
        <message>
            <source>Go on editing</source>
            <translation>Tiếp tục sửa</translation>
        </message>
        <message>
            <source>Take the saved one</source>
            <translation>Lấy bản đã lưu</translation>
        </message>
        <message>
            <source>Keep mine</source>
            <translation>Giữ bản của tôi</translation>
        </message>
    </context>
    <context>
        <name>khue::Country</name>
        <message>
            <source>Viet Nam</source>
            <translation>Việt Nam</translation>
        </message>
        <message>
            <source>United Kingdom</source>
            <translation>Vương quốc Anh</translation>
        </message>
        <message>
            <source>Australia</source>
            <translation>Úc</translation>
        </message>
        <message>
            <source>Canada</source>
            <translation>Canada</translation>
        </message>
        <message>
            <source>Switzerland</source>
            <translation>Thụy Sĩ</translation>
        </message>
        <message>
            <source>China</source>
            <translation>Trung Quốc</translation>
        </message>
        <message>
            <source>Germany</source>
            <translation>Đức</translation>
        </message>
        <message>
            <source>France</source>
            <translation>Pháp</translation>
        </message>
        <message>
            <source>Indonesia</source>
            <translation>Indonesia</translation>
        </message>
        <message>
            <source>Japan</source>
            <translation>Nhật Bản</translation>
        </message>
        <message>
            <source>Cambodia</source>
            <translation>Campuchia</translation>
        </message>
        <message>
            <source>South Korea</source>
            <translation>Hàn Quốc</translation>
        </message>
        <message>
            <source>Laos</source>
            <translation>Lào</translation>
        </message>
        <message>
            <source>Netherlands</source>
            <translation>Hà Lan</translation>
        </message>
        <message>
            <source>Singapore</source>
            <translation>Singapore</translation>
        </message>
        <message>
            <source>Thailand</source>
            <translation>Thái Lan</translation>
        </message>
        <message>
            <source>United States</source>
            <translation>Hoa Kỳ</translation>
        </message>
    </context>
    <context>
        <name>khue::CourseListPage</name>
        <message>
            <source>No courses yet</source>
            <translation>Chưa có khóa học nào</translation>
        </message>
        <message>
            <source>The catalogue holds what you teach, in both languages; each course is delivered in runs.</source>
            <translation>Danh mục ghi những khóa bạn giảng dạy, bằng hai ngôn ngữ; mỗi khóa mở thành các đợt học.</translation>
        </message>
        <message>
            <source>New course</source>
            <translation>Khóa học mới</translation>
        </message>
        <message>
            <source>Course catalogue</source>
            <translation>Danh mục khóa học</translation>
        </message>
        <message>
            <source>Runs</source>
            <translation>Đợt học</translation>
        </message>
        <message>
            <source>Last run</source>
            <translation>Đợt gần nhất</translation>
        </message>
        <message>
            <source>With credit</source>
            <translation>Có giờ tín chỉ</translation>
        </message>
        <message>
            <source>Without credit</source>
            <translation>Không có giờ tín chỉ</translation>
        </message>
    </context>
    <context>
        <name>khue::CoursePage</name>
        <message>
            <source>New course</source>
            <translation>Khóa học mới</translation>
        </message>
        <message>
            <source>New run of this course</source>
            <translation>Mở đợt học mới</translation>
        </message>
        <message>
            <source>Runs</source>
            <translation>Đợt học</translation>
        </message>
        <message>
            <source>%1 · Run %2</source>
            <translation>%1 · Đợt %2</translation>
        </message>
        <message>
            <source>Not delivered yet.</source>
            <translation>Chưa mở đợt nào.</translation>
        </message>
    </context>
    <context>
        <name>khue::Database</name>
        <message>
            <source>The database «%1» cannot be made here. Choose another folder.</source>
            <translation>Không tạo được cơ sở dữ liệu «%1» ở đây. Hãy chọn thư mục khác.</translation>
        </message>
        <message>
            <source>The database «%1» cannot be opened. Check that the file is there and yours to read.</source>
            <translation>Không mở được cơ sở dữ liệu «%1». Hãy kiểm tra tệp có tồn tại và bạn có quyền đọc.</translation>
        </message>
        <message>
            <source>«%1» is not a database of Khuê. Choose another file.</source>
            <translation>«%1» không phải cơ sở dữ liệu của Khuê. Hãy chọn tệp khác.</translation>
        </message>
        <message>
            <source>The database «%1» is damaged; it was left as it is.</source>
            <translation>Cơ sở dữ liệu «%1» bị hỏng và được giữ nguyên.</translation>
        </message>
        <message>
            <source>No good backup was found beside it.</source>
            <translation>Không tìm thấy bản sao lưu tốt nào bên cạnh.</translation>
        </message>
        <message>
            <source>The newest good backup is «%1»: restore it.</source>
            <translation>Bản sao lưu tốt mới nhất là «%1»: hãy khôi phục từ đó.</translation>
        </message>
        <message>
            <source>This database was made by a newer Khuê. You can look at everything, but to change it, update the program.</source>
            <translation>Cơ sở dữ liệu này do bản Khuê mới hơn tạo ra. Bạn có thể xem mọi thứ; muốn sửa, hãy cập nhật chương trình.</translation>
        </message>
        <message>
            <source>«%1» is from an older Khuê. Open it once for writing to bring it up to date.</source>
            <translation>«%1» thuộc bản Khuê cũ hơn. Hãy mở một lần ở chế độ ghi để nâng cấp.</translation>
        </message>
    </context>
    <context>
        <name>khue::DateField</name>
        <message>
            <source>This is not a date. Type it as 31/12/1990, or only the year.</source>
            <translation>Đây không phải là ngày. Hãy nhập dạng 31/12/1990, hoặc chỉ năm.</translation>
        </message>
        <message>
            <source>This is not a date. Type it as 31/12/2026.</source>
            <translation>Đây không phải là ngày. Hãy nhập dạng 31/12/2026.</translation>
        </message>
        <message>
            <source>day/month/year or year</source>
            <translation>ngày/tháng/năm hoặc năm</translation>
        </message>
        <message>
            <source>day/month/year</source>
            <translation>ngày/tháng/năm</translation>
        </message>
        <message>
            <source>Calendar (Alt+Down)</source>
            <translation>Lịch (Alt+Xuống)</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Lịch</translation>
        </message>
    </context>
    <context>
        <name>khue::Edit</name>
        <message>
            <source>Somebody else has changed this %1 meanwhile. Nothing was saved.</source>
            <translation>Người khác vừa sửa bản ghi này (%1). Chưa lưu gì.</translation>
        </message>
        <message>
            <source>Somebody else has removed this %1 meanwhile. Nothing was saved.</source>
            <translation>Người khác vừa xóa bản ghi này (%1). Chưa lưu gì.</translation>
        </message>
        <message>
            <source>This %1 is no longer in the database.</source>
            <translation>Bản ghi này (%1) không còn trong cơ sở dữ liệu.</translation>
        </message>
        <message>
            <source>The database was opened for reading only.</source>
            <translation>Cơ sở dữ liệu được mở ở chế độ chỉ đọc.</translation>
        </message>
    </context>
    <context>
        <name>khue::Export</name>
        <message>
            <source>«%1» cannot be written. Choose another place.</source>
            <translation>Không ghi được «%1». Hãy chọn nơi khác.</translation>
        </message>
        <message>
            <source>Records can be written as .xlsx, .csv or .json; «%1» is none of these.</source>
            <translation>Bản ghi có thể xuất ra .xlsx, .csv hoặc .json; «%1» không thuộc loại nào.</translation>
        </message>
    </context>
    <context>
        <name>khue::Field</name>
        <message>
            <source>Code</source>
            <translation>Mã</translation>
        </message>
        <message>
            <source>Title (Vietnamese)</source>
            <translation>Tên (tiếng Việt)</translation>
        </message>
        <message>
            <source>Title (English)</source>
            <translation>Tên (tiếng Anh)</translation>
        </message>
        <message>
            <source>Aims (Vietnamese)</source>
            <translation>Mục tiêu (tiếng Việt)</translation>
        </message>
        <message>
            <source>Aims (English)</source>
            <translation>Mục tiêu (tiếng Anh)</translation>
        </message>
        <message>
            <source>Credit hours</source>
            <translation>Số giờ tín chỉ</translation>
        </message>
        <message>
            <source>Bears CME credit</source>
            <translation>Có giờ tín chỉ cập nhật kiến thức</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Ghi chú</translation>
        </message>
        <message>
            <source>Course</source>
            <translation>Khóa học</translation>
        </message>
        <message>
            <source>Run number</source>
            <translation>Đợt số</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Từ</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Đến</translation>
        </message>
        <message>
            <source>Seats</source>
            <translation>Số chỗ</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Trạng thái</translation>
        </message>
        <message>
            <source>Venue</source>
            <translation>Địa điểm</translation>
        </message>
        <message>
            <source>Coordinator</source>
            <translation>Điều phối viên</translation>
        </message>
        <message>
            <source>Organiser</source>
            <translation>Đơn vị tổ chức</translation>
        </message>
        <message>
            <source>Issuing body</source>
            <translation>Đơn vị cấp chứng nhận</translation>
        </message>
        <message>
            <source>Course run</source>
            <translation>Đợt học</translation>
        </message>
        <message>
            <source>Trainee</source>
            <translation>Học viên</translation>
        </message>
        <message>
            <source>Enrolled on</source>
            <translation>Ngày ghi danh</translation>
        </message>
        <message>
            <source>Place on the waiting list</source>
            <translation>Thứ tự chờ</translation>
        </message>
        <message>
            <source>Session number</source>
            <translation>Buổi số</translation>
        </message>
        <message>
            <source>Starts</source>
            <translation>Bắt đầu</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Kết thúc</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Múi giờ</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Loại</translation>
        </message>
        <message>
            <source>Mode</source>
            <translation>Hình thức</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Phòng</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Liên kết</translation>
        </message>
        <message>
            <source>Topic (Vietnamese)</source>
            <translation>Nội dung (tiếng Việt)</translation>
        </message>
        <message>
            <source>Topic (English)</source>
            <translation>Nội dung (tiếng Anh)</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Buổi</translation>
        </message>
        <message>
            <source>Lecturer</source>
            <translation>Giảng viên</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Vai trò</translation>
        </message>
        <message>
            <source>Name (Vietnamese)</source>
            <translation>Tên (tiếng Việt)</translation>
        </message>
        <message>
            <source>Name (English)</source>
            <translation>Tên (tiếng Anh)</translation>
        </message>
        <message>
            <source>Institution</source>
            <translation>Đơn vị</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Địa chỉ</translation>
        </message>
        <message>
            <source>City</source>
            <translation>Thành phố</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Quốc gia</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Tên</translation>
        </message>
        <message>
            <source>Equipment</source>
            <translation>Trang thiết bị</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>có</translation>
        </message>
        <message>
            <source>no</source>
            <translation>không</translation>
        </message>
        <message>
            <source>Sector</source>
            <translation>Khu vực</translation>
        </message>
        <message>
            <source>ROR</source>
            <translation>ROR</translation>
        </message>
        <message>
            <source>Website</source>
            <translation>Trang web</translation>
        </message>
        <message>
            <source>Titles</source>
            <translation>Học hàm, học vị</translation>
        </message>
        <message>
            <source>Family name</source>
            <translation>Họ</translation>
        </message>
        <message>
            <source>Middle name</source>
            <translation>Tên đệm</translation>
        </message>
        <message>
            <source>Given name</source>
            <translation>Tên</translation>
        </message>
        <message>
            <source>Name order</source>
            <translation>Thứ tự họ tên</translation>
        </message>
        <message>
            <source>Sex</source>
            <translation>Giới tính</translation>
        </message>
        <message>
            <source>Date of birth</source>
            <translation>Ngày sinh</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Điện thoại</translation>
        </message>
        <message>
            <source>ORCID</source>
            <translation>ORCID</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>Khoa/Phòng</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Chức vụ</translation>
        </message>
        <message>
            <source>Expertise</source>
            <translation>Chuyên môn</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Họ và tên</translation>
        </message>
        <message>
            <source>First person</source>
            <translation>Người thứ nhất</translation>
        </message>
        <message>
            <source>Second person</source>
            <translation>Người thứ hai</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Thứ tự</translation>
        </message>
        <message>
            <source>Maximum</source>
            <translation>Điểm tối đa</translation>
        </message>
        <message>
            <source>Weight (%)</source>
            <translation>Trọng số (%)</translation>
        </message>
        <message>
            <source>Assessment</source>
            <translation>Bài đánh giá</translation>
        </message>
        <message>
            <source>Enrolment</source>
            <translation>Ghi danh</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Điểm</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Ghi chú</translation>
        </message>
        <message>
            <source>Mark</source>
            <translation>Điểm danh</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Nội dung</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Trang</translation>
        </message>
        <message>
            <source>Conditions</source>
            <translation>Điều kiện</translation>
        </message>
        <message>
            <source>Shape</source>
            <translation>Mẫu bảng</translation>
        </message>
        <message>
            <source>Mapping</source>
            <translation>Cách hiểu cột</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>Học kỳ</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Năm</translation>
        </message>
        <message>
            <source>Sunday of week 1</source>
            <translation>Chủ nhật tuần 1</translation>
        </message>
        <message>
            <source>Weeks</source>
            <translation>Số tuần</translation>
        </message>
        <message>
            <source>Provisional</source>
            <translation>Tạm tính</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Người</translation>
        </message>
        <message>
            <source>Repeats</source>
            <translation>Lặp lại</translation>
        </message>
        <message>
            <source>Repeats until</source>
            <translation>Lặp lại đến</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Nguồn</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Ngày</translation>
        </message>
        <message>
            <source>Released</source>
            <translation>Ban hành</translation>
        </message>
    </context>
    <context>
        <name>khue::Fields</name>
        <message>
            <source>Trainees</source>
            <translation>Học viên</translation>
        </message>
        <message>
            <source>Lecturers</source>
            <translation>Giảng viên</translation>
        </message>
        <message>
            <source>Courses</source>
            <translation>Khóa học</translation>
        </message>
        <message>
            <source>Timetable</source>
            <translation>Lịch học</translation>
        </message>
        <message>
            <source>Enrolments</source>
            <translation>Ghi danh</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>Điểm danh</translation>
        </message>
        <message>
            <source>Scores</source>
            <translation>Điểm</translation>
        </message>
        <message>
            <source>Not to be imported</source>
            <translation>Không nhập</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Mã</translation>
        </message>
        <message>
            <source>Titles</source>
            <translation>Học hàm, học vị</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Họ và tên</translation>
        </message>
        <message>
            <source>Family name</source>
            <translation>Họ</translation>
        </message>
        <message>
            <source>Middle name</source>
            <translation>Tên đệm</translation>
        </message>
        <message>
            <source>Given name</source>
            <translation>Tên</translation>
        </message>
        <message>
            <source>Date of birth</source>
            <translation>Ngày sinh</translation>
        </message>
        <message>
            <source>Sex</source>
            <translation>Giới tính</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>Khoa/Phòng</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Chức vụ</translation>
        </message>
        <message>
            <source>Institution</source>
            <translation>Đơn vị</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Điện thoại</translation>
        </message>
        <message>
            <source>ORCID</source>
            <translation>ORCID</translation>
        </message>
        <message>
            <source>Expertise</source>
            <translation>Chuyên môn</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Ghi chú</translation>
        </message>
        <message>
            <source>Title in Vietnamese</source>
            <translation>Tên tiếng Việt</translation>
        </message>
        <message>
            <source>Title in English</source>
            <translation>Tên tiếng Anh</translation>
        </message>
        <message>
            <source>Credit hours</source>
            <translation>Số giờ tín chỉ</translation>
        </message>
        <message>
            <source>Number of sessions</source>
            <translation>Số buổi</translation>
        </message>
        <message>
            <source>Seats</source>
            <translation>Số chỗ</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Từ ngày</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Đến ngày</translation>
        </message>
        <message>
            <source>Coordinator</source>
            <translation>Điều phối viên</translation>
        </message>
        <message>
            <source>Course run</source>
            <translation>Đợt học</translation>
        </message>
        <message>
            <source>Session number</source>
            <translation>Buổi số</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Ngày</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Giờ</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Bắt đầu</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Kết thúc</translation>
        </message>
        <message>
            <source>Mode</source>
            <translation>Hình thức</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Phòng</translation>
        </message>
        <message>
            <source>Topic in Vietnamese</source>
            <translation>Nội dung tiếng Việt</translation>
        </message>
        <message>
            <source>Topic in English</source>
            <translation>Nội dung tiếng Anh</translation>
        </message>
        <message>
            <source>Kind of session</source>
            <translation>Loại buổi học</translation>
        </message>
        <message>
            <source>Trainee</source>
            <translation>Học viên</translation>
        </message>
        <message>
            <source>Trainee’s e-mail</source>
            <translation>Email học viên</translation>
        </message>
        <message>
            <source>Trainee’s name</source>
            <translation>Tên học viên</translation>
        </message>
        <message>
            <source>Date of enrolment</source>
            <translation>Ngày ghi danh</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Trạng thái</translation>
        </message>
        <message>
            <source>Pre-test</source>
            <translation>Kiểm tra đầu vào</translation>
        </message>
        <message>
            <source>Post-test</source>
            <translation>Kiểm tra đầu ra</translation>
        </message>
        <message>
            <source>Session on %1</source>
            <translation>Buổi ngày %1</translation>
        </message>
        <message>
            <source>Session %1</source>
            <translation>Buổi %1</translation>
        </message>
    </context>
    <context>
        <name>khue::History</name>
        <message>
            <source>Undone: %1</source>
            <translation>Đã hoàn tác: %1</translation>
        </message>
        <message>
            <source>Redone: %1</source>
            <translation>Đã làm lại: %1</translation>
        </message>
        <message>
            <source>«%1» cannot be taken back: this %2 has been changed again since. Nothing was changed.</source>
            <translation>Không hoàn tác được «%1»: bản ghi này (%2) đã được sửa tiếp sau đó. Chưa có gì thay đổi.</translation>
        </message>
        <message>
            <source>This program does not know the records of «%1»; update it.</source>
            <translation>Chương trình này không biết loại bản ghi «%1»; hãy cập nhật.</translation>
        </message>
    </context>
    <context>
        <name>khue::HistoryPanel</name>
        <message>
            <source>History</source>
            <translation>Lịch sử</translation>
        </message>
        <message>
            <source>Close the history (Ctrl+H)</source>
            <translation>Đóng lịch sử (Ctrl+H)</translation>
        </message>
        <message>
            <source>Close the history</source>
            <translation>Đóng lịch sử</translation>
        </message>
        <message numerus="yes">
            <source>Undo this and all since (%n step(s))</source>
            <translation>
                <numerusform>Hoàn tác về trước bước này (%n bước)</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo this step</source>
            <translation>Hoàn tác bước này</translation>
        </message>
        <message numerus="yes">
            <source>%n step(s) will be undone. You can redo them afterwards.</source>
            <translation>
                <numerusform>%n bước sẽ được hoàn tác. Sau đó vẫn có thể làm lại.</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Hoàn tác</translation>
        </message>
    </context>
    <context>
        <name>khue::HistoryView</name>
        <message>
            <source>History</source>
            <translation>Lịch sử</translation>
        </message>
        <message>
            <source>Show earlier steps</source>
            <translation>Xem các bước trước</translation>
        </message>
        <message>
            <source>%1 (undone)</source>
            <translation>%1 (đã hoàn tác)</translation>
        </message>
        <message>
            <source>… and more</source>
            <translation>… và nhiều nữa</translation>
        </message>
    </context>
    <context>
        <name>khue::Holiday</name>
        <message>
            <source>Viet Nam</source>
            <translation>Việt Nam</translation>
        </message>
        <message>
            <source>England</source>
            <translation>Anh</translation>
        </message>
    </context>
    <context>
        <name>khue::Import</name>
        <message>
            <source>refused</source>
            <translation>từ chối</translation>
        </message>
        <message>
            <source>warning</source>
            <translation>cảnh báo</translation>
        </message>
        <message>
            <source>note</source>
            <translation>ghi chú</translation>
        </message>
        <message>
            <source>«%1» (%2): %3 rows – %4 new, %5 changed, %6 unchanged, %7 refused</source>
            <translation>«%1» (%2): %3 dòng – %4 mới, %5 thay đổi, %6 giữ nguyên, %7 bị từ chối</translation>
        </message>
        <message>
            <source>«%1» was left out: it is not clear what it holds.</source>
            <translation>Bỏ qua «%1»: chưa rõ nội dung là gì.</translation>
        </message>
        <message>
            <source>«%1»</source>
            <translation>«%1»</translation>
        </message>
        <message>
            <source>row %1</source>
            <translation>dòng %1</translation>
        </message>
        <message>
            <source>column %1</source>
            <translation>cột %1</translation>
        </message>
        <message>
            <source>A trial: nothing was written.</source>
            <translation>Chạy thử: chưa ghi gì.</translation>
        </message>
        <message>
            <source>Nothing in «%1» looks like trainees, lecturers, courses, a timetable, enrolments, attendance or scores. Open it in the window and say what each sheet holds.</source>
            <translation>Không thấy trong «%1» danh sách học viên, giảng viên, khóa học, lịch học, ghi danh, điểm danh hay điểm. Hãy mở trong cửa sổ chương trình và cho biết mỗi trang tính chứa gì.</translation>
        </message>
        <message>
            <source>No row of headings was found, so the sheet was left out.</source>
            <translation>Không tìm thấy dòng tiêu đề nên bỏ qua trang tính.</translation>
        </message>
        <message>
            <source>The row does not say which course is meant.</source>
            <translation>Dòng này không nêu khóa học nào.</translation>
        </message>
        <message>
            <source>There is no course run «%1».</source>
            <translation>Không có đợt học «%1».</translation>
        </message>
        <message>
            <source>The code of the course is missing.</source>
            <translation>Thiếu mã khóa học.</translation>
        </message>
        <message>
            <source>The end is missing; two hours were assumed.</source>
            <translation>Thiếu giờ kết thúc; tạm tính hai giờ.</translation>
        </message>
        <message>
            <source>The time is missing; the session is not scheduled yet.</source>
            <translation>Thiếu giờ; buổi học chưa được xếp lịch.</translation>
        </message>
        <message>
            <source>All seats are taken; put on the waiting list.</source>
            <translation>Đã hết chỗ; đưa vào danh sách chờ.</translation>
        </message>
        <message>
            <source>The trainee is not enrolled in this course run.</source>
            <translation>Học viên chưa ghi danh vào đợt học này.</translation>
        </message>
        <message>
            <source>The name is missing.</source>
            <translation>Thiếu họ tên.</translation>
        </message>
        <message>
            <source>«%1» is not an ORCID; it was left out.</source>
            <translation>«%1» không phải mã ORCID; đã bỏ qua.</translation>
        </message>
        <message>
            <source>The year of birth %1 cannot be right.</source>
            <translation>Năm sinh %1 không hợp lý.</translation>
        </message>
        <message>
            <source>Perhaps the same person as %1; taken as somebody else. If they are one, merge them.</source>
            <translation>Có thể trùng với %1; đã nhập như người khác. Nếu là một người, hãy gộp lại.</translation>
        </message>
        <message>
            <source>The same person as in row %1; this row was left out.</source>
            <translation>Trùng người với dòng %1; đã bỏ qua dòng này.</translation>
        </message>
        <message>
            <source>The ORCID %1 belongs to somebody else already.</source>
            <translation>Mã ORCID %1 đã thuộc về người khác.</translation>
        </message>
        <message>
            <source>%1 people are called «%2»; give the code or the e-mail address.</source>
            <translation>Có %1 người tên «%2»; hãy ghi mã hoặc email.</translation>
        </message>
        <message>
            <source>The row does not say who is meant.</source>
            <translation>Dòng này không nêu là ai.</translation>
        </message>
        <message>
            <source>«%1» is not among the trainees.</source>
            <translation>Không có «%1» trong danh sách học viên.</translation>
        </message>
        <message>
            <source>Several people are called «%1»; the lecturer was left out.</source>
            <translation>Có nhiều người tên «%1»; chưa gán giảng viên.</translation>
        </message>
        <message>
            <source>«%1» was not among the lecturers and was added.</source>
            <translation>«%1» chưa có trong danh sách giảng viên và đã được thêm.</translation>
        </message>
        <message>
            <source>The timetable has no such session; the column was left out.</source>
            <translation>Lịch học không có buổi này; đã bỏ qua cột.</translation>
        </message>
        <message>
            <source>Taken as %1, of whom the row says nothing new.</source>
            <translation>Được coi là %1; dòng này không có thông tin gì mới.</translation>
        </message>
    </context>
    <context>
        <name>khue::ImportDialog</name>
        <message>
            <source>Row of headings</source>
            <translation>Dòng tiêu đề</translation>
        </message>
        <message>
            <source>Sheets</source>
            <translation>Trang tính</translation>
        </message>
        <message>
            <source>What the sheet holds</source>
            <translation>Nội dung trang tính</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Vấn đề</translation>
        </message>
        <message>
            <source>Likely duplicates</source>
            <translation>Nghi trùng</translation>
        </message>
        <message>
            <source>Import «%1»</source>
            <translation>Nhập «%1»</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Trang tính</translation>
        </message>
        <message>
            <source>Holds</source>
            <translation>Nội dung</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Kết quả</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Nhập dữ liệu</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Hủy</translation>
        </message>
        <message>
            <source>Trying the import; nothing is written yet…</source>
            <translation>Đang nhập thử; chưa ghi gì…</translation>
        </message>
        <message>
            <source>What «%1» holds</source>
            <translation>Nội dung của «%1»</translation>
        </message>
        <message>
            <source>leave out</source>
            <translation>bỏ qua</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Dòng</translation>
        </message>
        <message>
            <source>Column %1</source>
            <translation>Cột %1</translation>
        </message>
        <message>
            <source>not used</source>
            <translation>không dùng</translation>
        </message>
        <message>
            <source>%1 new · %2 changed · %3 unchanged · %4 refused</source>
            <translation>%1 mới · %2 thay đổi · %3 giữ nguyên · %4 bị từ chối</translation>
        </message>
        <message>
            <source>%1 rows would be new and %2 changed; %3 are refused. Nothing is written yet.</source>
            <translation>Sẽ thêm %1 dòng mới và sửa %2 dòng; %3 dòng bị từ chối. Chưa ghi gì.</translation>
        </message>
        <message>
            <source>Nothing would change; %1 rows are refused.</source>
            <translation>Không có gì thay đổi; %1 dòng bị từ chối.</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Loại</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Cột</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Lý do</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>từ chối</translation>
        </message>
        <message>
            <source>warning</source>
            <translation>cảnh báo</translation>
        </message>
        <message>
            <source>note</source>
            <translation>ghi chú</translation>
        </message>
        <message>
            <source>Problems (%1)</source>
            <translation>Vấn đề (%1)</translation>
        </message>
        <message>
            <source>In the file</source>
            <translation>Trong tệp</translation>
        </message>
        <message>
            <source>In the programme</source>
            <translation>Trong chương trình</translation>
        </message>
        <message>
            <source>They are</source>
            <translation>Họ là</translation>
        </message>
        <message>
            <source>not decided</source>
            <translation>chưa quyết định</translation>
        </message>
        <message>
            <source>the same person</source>
            <translation>cùng một người</translation>
        </message>
        <message>
            <source>different people</source>
            <translation>hai người khác nhau</translation>
        </message>
        <message>
            <source>Likely duplicates (%1)</source>
            <translation>Nghi trùng (%1)</translation>
        </message>
        <message>
            <source>Import a workbook</source>
            <translation>Nhập dữ liệu từ bảng tính</translation>
        </message>
        <message>
            <source>Workbooks (*.xlsx *.xlsm *.ods *.csv *.tsv *.txt)</source>
            <translation>Bảng tính (*.xlsx *.xlsm *.ods *.csv *.tsv *.txt)</translation>
        </message>
        <message>
            <source>Reading «%1»</source>
            <translation>Đang đọc «%1»</translation>
        </message>
        <message>
            <source>Imported: %1 new, %2 changed, %3 refused. Ctrl+Z takes it back.</source>
            <translation>Đã nhập: %1 mới, %2 thay đổi, %3 bị từ chối. Ctrl+Z để hoàn tác.</translation>
        </message>
    </context>
    <context>
        <name>khue::InstitutionListPage</name>
        <message>
            <source>No institutions yet</source>
            <translation>Chưa có đơn vị nào</translation>
        </message>
        <message>
            <source>Hospitals, universities and institutes: where people work, and who organises courses.</source>
            <translation>Bệnh viện, trường, viện: nơi mọi người công tác và đơn vị tổ chức khóa học.</translation>
        </message>
        <message>
            <source>New institution</source>
            <translation>Thêm đơn vị</translation>
        </message>
        <message>
            <source>Institutions</source>
            <translation>Đơn vị</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Tên</translation>
        </message>
        <message>
            <source>English name</source>
            <translation>Tên tiếng Anh</translation>
        </message>
        <message>
            <source>Vietnamese name</source>
            <translation>Tên tiếng Việt</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Con người</translation>
        </message>
    </context>
    <context>
        <name>khue::InstitutionPage</name>
        <message>
            <source>New institution</source>
            <translation>Thêm đơn vị</translation>
        </message>
        <message>
            <source>People there</source>
            <translation>Người công tác tại đây</translation>
        </message>
        <message>
            <source>Nobody yet.</source>
            <translation>Chưa có ai.</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>và %n mục nữa</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>khue::LecturerRows</name>
        <message>
            <source>Add a lecturer</source>
            <translation>Thêm giảng viên</translation>
        </message>
        <message>
            <source>Take this lecturer off the session</source>
            <translation>Bỏ giảng viên này khỏi buổi học</translation>
        </message>
    </context>
    <context>
        <name>khue::ListPage</name>
        <message>
            <source>Remove</source>
            <translation>Xóa</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Xuất…</translation>
        </message>
        <message>
            <source>Export the chosen rows</source>
            <translation>Xuất các dòng đã chọn</translation>
        </message>
        <message>
            <source>Workbook (*.xlsx);;CSV (*.csv)</source>
            <translation>Bảng tính (*.xlsx);;CSV (*.csv)</translation>
        </message>
        <message>
            <source>Exporting</source>
            <translation>Đang xuất</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) exported.</source>
            <translation>
                <numerusform>Đã xuất %n dòng.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1 và %n người khác</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove «%1», with everything that belongs to it? You can undo this.</source>
            <translation>Xóa «%1» cùng mọi thứ thuộc về mục này? Bạn có thể hoàn tác.</translation>
        </message>
    </context>
    <context>
        <name>khue::LongTask</name>
        <message>
            <source>The work could not be finished.</source>
            <translation>Không hoàn thành được công việc.</translation>
        </message>
    </context>
    <context>
        <name>khue::MainWindow</name>
        <message>
            <source>You have typed something that is not saved yet.</source>
            <translation>Có nội dung bạn vừa nhập chưa được lưu.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Lưu</translation>
        </message>
        <message>
            <source>Do not save</source>
            <translation>Không lưu</translation>
        </message>
        <message>
            <source>Stay here</source>
            <translation>Ở lại đây</translation>
        </message>
        <message>
            <source>Cancelled; nothing was changed.</source>
            <translation>Đã hủy; không có gì thay đổi.</translation>
        </message>
        <message>
            <source>This did not work</source>
            <translation>Chưa thực hiện được</translation>
        </message>
        <message>
            <source>Please wait: another task is still at work.</source>
            <translation>Xin đợi: một việc khác đang chạy.</translation>
        </message>
        <message>
            <source>A task is still at work. Stop it? Nothing of it is kept then.</source>
            <translation>Một việc đang chạy. Dừng lại? Khi đó không có gì của việc này được giữ lại.</translation>
        </message>
        <message>
            <source>Stop it</source>
            <translation>Dừng lại</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Tệp</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Sửa</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Xem</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>Trợ &amp;giúp</translation>
        </message>
        <message>
            <source>New programme…</source>
            <translation>Chương trình mới…</translation>
        </message>
        <message>
            <source>Open…</source>
            <translation>Mở…</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Nhập dữ liệu…</translation>
        </message>
        <message>
            <source>Add the sample programme</source>
            <translation>Thêm chương trình mẫu</translation>
        </message>
        <message>
            <source>Back up…</source>
            <translation>Sao lưu…</translation>
        </message>
        <message>
            <source>Restore a backup…</source>
            <translation>Khôi phục bản sao lưu…</translation>
        </message>
        <message>
            <source>Preferences…</source>
            <translation>Tùy chọn…</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Thoát</translation>
        </message>
        <message>
            <source>Find anything</source>
            <translation>Tìm mọi thứ</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Quay lại</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Lịch sử</translation>
        </message>
        <message>
            <source>Read anew</source>
            <translation>Đọc lại dữ liệu</translation>
        </message>
        <message>
            <source>Light or dark</source>
            <translation>Nền sáng hoặc tối</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Phím tắt</translation>
        </message>
        <message>
            <source>About Khuê</source>
            <translation>Giới thiệu Khuê</translation>
        </message>
        <message>
            <source>Back (%1)</source>
            <translation>Quay lại (%1)</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Hoàn tác</translation>
        </message>
        <message>
            <source>Undo: %1</source>
            <translation>Hoàn tác: %1</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Làm lại</translation>
        </message>
        <message>
            <source>Redo: %1</source>
            <translation>Làm lại: %1</translation>
        </message>
        <message>
            <source>New programme</source>
            <translation>Chương trình mới</translation>
        </message>
        <message>
            <source>programme.khue</source>
            <translation>chuong-trinh.khue</translation>
        </message>
        <message>
            <source>Khuê programme (*.khue *.sqlite)</source>
            <translation>Chương trình Khuê (*.khue *.sqlite)</translation>
        </message>
        <message>
            <source>«%1» is there already. Choose another name; nothing was overwritten.</source>
            <translation>Đã có «%1». Hãy chọn tên khác; không có gì bị ghi đè.</translation>
        </message>
        <message>
            <source>Open a programme</source>
            <translation>Mở chương trình</translation>
        </message>
        <message>
            <source>Import a workbook</source>
            <translation>Nhập dữ liệu từ bảng tính</translation>
        </message>
        <message>
            <source>Workbooks (*.xlsx *.ods *.csv)</source>
            <translation>Bảng tính (*.xlsx *.ods *.csv)</translation>
        </message>
        <message>
            <source>Back up to</source>
            <translation>Sao lưu vào</translation>
        </message>
        <message>
            <source>Backing up</source>
            <translation>Đang sao lưu</translation>
        </message>
        <message>
            <source>Backed up to «%1».</source>
            <translation>Đã sao lưu vào «%1».</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Khôi phục bản sao lưu</translation>
        </message>
        <message>
            <source>The programme will be as it was in «%1». The present state is kept beside it, under another name.</source>
            <translation>Chương trình sẽ trở lại như trong «%1». Trạng thái hiện tại được giữ bên cạnh với tên khác.</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Khôi phục</translation>
        </message>
        <message>
            <source>Restored.</source>
            <translation>Đã khôi phục.</translation>
        </message>
        <message>
            <source>Restored. The former state is kept as «%1».</source>
            <translation>Đã khôi phục. Trạng thái trước được giữ trong «%1».</translation>
        </message>
        <message>
            <source>Start empty</source>
            <translation>Bắt đầu từ trang trắng</translation>
        </message>
        <message>
            <source>Import my workbook…</source>
            <translation>Nhập bảng tính của tôi…</translation>
        </message>
        <message>
            <source>Look at a sample programme</source>
            <translation>Xem chương trình mẫu</translation>
        </message>
        <message>
            <source>Welcome to Khuê. This programme is still empty. How would you like to begin?</source>
            <translation>Chào mừng đến với Khuê. Chương trình này còn trống. Bạn muốn bắt đầu thế nào?</translation>
        </message>
        <message>
            <source>Ctrl+S – Save what is typed</source>
            <translation>Ctrl+S – Lưu nội dung đã nhập</translation>
        </message>
        <message>
            <source>Ctrl+F – Filter the list</source>
            <translation>Ctrl+F – Lọc danh sách</translation>
        </message>
        <message>
            <source>Enter – Open the row; Space – Choose it</source>
            <translation>Enter – Mở dòng; Phím cách – Chọn dòng</translation>
        </message>
        <message>
            <source>Khuê %1
For people who run international medical training and research programmes.
Free software under the GNU General Public License, version 3 or later.</source>
            <translation>Khuê %1
Dành cho người điều hành chương trình đào tạo và nghiên cứu y khoa quốc tế.
Phần mềm tự do theo Giấy phép Công cộng GNU, phiên bản 3 trở lên.</translation>
        </message>
    </context>
    <context>
        <name>khue::MendButton</name>
        <message>
            <source>Mend</source>
            <translation>Khắc phục</translation>
        </message>
        <message>
            <source>Mend: %1</source>
            <translation>Khắc phục: %1</translation>
        </message>
        <message>
            <source>Looking for what is free …</source>
            <translation>Đang tìm chỗ trống …</translation>
        </message>
        <message>
            <source>Nothing is free within two weeks; open the session to decide</source>
            <translation>Không có chỗ trống trong hai tuần; hãy mở buổi học để quyết định</translation>
        </message>
    </context>
    <context>
        <name>khue::MergeDialog</name>
        <message>
            <source>Are these the same person? Choose what stays where they differ; courses, attendance and scores of both are kept.</source>
            <translation>Đây có phải cùng một người? Hãy chọn giá trị giữ lại ở chỗ khác nhau; khóa học, chuyên cần và điểm của cả hai đều được giữ.</translation>
        </message>
        <message>
            <source>Merge two people</source>
            <translation>Gộp hai người</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Hủy</translation>
        </message>
        <message>
            <source>Not a duplicate</source>
            <translation>Không trùng</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Gộp</translation>
        </message>
    </context>
    <context>
        <name>khue::Navigation</name>
        <message numerus="yes">
            <source>%n thing(s) need somebody</source>
            <translation>
                <numerusform>%n việc cần xử lý</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>khue::NewRunDialog</name>
        <message>
            <source>New run of this course</source>
            <translation>Mở đợt học mới</translation>
        </message>
        <message>
            <source>Timetable</source>
            <translation>Lịch học</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Mã</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Từ ngày</translation>
        </message>
        <message>
            <source>Make the run</source>
            <translation>Tạo đợt học</translation>
        </message>
        <message numerus="yes">
            <source>As %1 (%n session(s))</source>
            <translation>
                <numerusform>Như %1 (%n buổi)</numerusform>
            </translation>
        </message>
        <message>
            <source>Empty</source>
            <translation>Để trống</translation>
        </message>
        <message>
            <source>A run without sessions; you add them in its timetable.</source>
            <translation>Đợt học chưa có buổi nào; bạn thêm các buổi trong lịch học.</translation>
        </message>
        <message>
            <source>Choose the first day: sessions keep their weekday, hours and room, and lecturers come as provisional.</source>
            <translation>Chọn ngày đầu tiên: các buổi giữ nguyên thứ, giờ và phòng; giảng viên ở trạng thái dự kiến.</translation>
        </message>
        <message numerus="yes">
            <source>Moved by %n week(s): the first session is on %1.</source>
            <translation>
                <numerusform>Dời %n tuần: buổi đầu tiên vào %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>Sessions keep their weekday, hours and room; lecturers come as provisional.</source>
            <translation>Các buổi giữ nguyên thứ, giờ và phòng; giảng viên ở trạng thái dự kiến.</translation>
        </message>
        <message>
            <source>The sessions there have no dates yet; they are copied as they are.</source>
            <translation>Các buổi của đợt đó chưa có ngày; sẽ được sao chép nguyên trạng.</translation>
        </message>
        <message>
            <source>Give the first day of the new run.</source>
            <translation>Hãy cho biết ngày đầu tiên của đợt học mới.</translation>
        </message>
    </context>
    <context>
        <name>khue::NumberField</name>
        <message>
            <source>A whole number is needed here.</source>
            <translation>Ở đây cần một số nguyên.</translation>
        </message>
        <message>
            <source>A number is needed here.</source>
            <translation>Ở đây cần một con số.</translation>
        </message>
    </context>
    <context>
        <name>khue::PageList</name>
        <message>
            <source>Training</source>
            <translation>Đào tạo</translation>
        </message>
        <message>
            <source>Directory</source>
            <translation>Danh mục</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hôm nay</translation>
        </message>
        <message>
            <source>Courses</source>
            <translation>Khóa học</translation>
        </message>
        <message>
            <source>Course catalogue</source>
            <translation>Danh mục khóa học</translation>
        </message>
        <message>
            <source>Trainees</source>
            <translation>Học viên</translation>
        </message>
        <message>
            <source>Faculty</source>
            <translation>Giảng viên</translation>
        </message>
        <message>
            <source>Institutions</source>
            <translation>Đơn vị</translation>
        </message>
        <message>
            <source>Rooms and venues</source>
            <translation>Phòng và địa điểm</translation>
        </message>
    </context>
    <context>
        <name>khue::PagePainter</name>
        <message>
            <source>The pages could not be written or printed.</source>
            <translation>Không ghi hoặc in được các trang.</translation>
        </message>
    </context>
    <context>
        <name>khue::Paper</name>
        <message>
            <source>Session %1</source>
            <translation>Buổi %1</translation>
        </message>
        <message>
            <source>Number present</source>
            <translation>Số có mặt</translation>
        </message>
        <message>
            <source>Lecturer's signature</source>
            <translation>Chữ ký giảng viên</translation>
        </message>
        <message>
            <source>Attendance sheet</source>
            <translation>Phiếu điểm danh</translation>
        </message>
        <message>
            <source>Trainees</source>
            <translation>Học viên</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Buổi học</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>Buổi</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Họ và tên</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Mã</translation>
        </message>
        <message>
            <source>Department, institution</source>
            <translation>Khoa, đơn vị</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>Điểm danh</translation>
        </message>
        <message>
            <source>Attendance taken by</source>
            <translation>Người điểm danh</translation>
        </message>
        <message>
            <source>Roster</source>
            <translation>Danh sách học viên</translation>
        </message>
        <message>
            <source>Trainees / seats</source>
            <translation>Học viên / số chỗ</translation>
        </message>
        <message>
            <source>Titles</source>
            <translation>Học hàm, học vị</translation>
        </message>
        <message>
            <source>Date of birth</source>
            <translation>Ngày sinh</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Điện thoại</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Trạng thái</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Danh sách</translation>
        </message>
        <message>
            <source>Enrolled</source>
            <translation>Đã ghi danh</translation>
        </message>
        <message>
            <source>Waiting list</source>
            <translation>Danh sách chờ</translation>
        </message>
        <message>
            <source>Applications</source>
            <translation>Đơn đăng ký</translation>
        </message>
        <message>
            <source>Prepared by</source>
            <translation>Người lập</translation>
        </message>
        <message>
            <source>Run %1</source>
            <translation>Đợt %1</translation>
        </message>
        <message>
            <source>Printed on %1</source>
            <translation>In ngày %1</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>Trang %1/%2</translation>
        </message>
        <message>
            <source>Course</source>
            <translation>Khóa học</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>Thời gian</translation>
        </message>
        <message>
            <source>Venue</source>
            <translation>Địa điểm</translation>
        </message>
        <message>
            <source>Coordinator</source>
            <translation>Điều phối viên</translation>
        </message>
        <message>
            <source>(Signature and full name)</source>
            <translation>(Ký, ghi rõ họ tên)</translation>
        </message>
        <message>
            <source>%1, date: …… / …… / 20……</source>
            <translation>%1, ngày …… tháng …… năm 20……</translation>
        </message>
        <message>
            <source>Viet Nam</source>
            <translation>Việt Nam</translation>
        </message>
        <message>
            <source>Oxford</source>
            <translation>Oxford</translation>
        </message>
        <message>
            <source>%1 sessions, %2 hours</source>
            <translation>%1 buổi, %2 giờ</translation>
        </message>
        <message>
            <source>Timetable</source>
            <translation>Lịch học</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Thời lượng</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Giờ</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Buổi</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Chủ đề</translation>
        </message>
        <message>
            <source>Lecturers</source>
            <translation>Giảng viên</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Nơi học</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Loại</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Ngày</translation>
        </message>
        <message>
            <source>Not scheduled yet</source>
            <translation>Chưa xếp lịch</translation>
        </message>
    </context>
    <context>
        <name>khue::PeopleDialog</name>
        <message>
            <source>People chosen</source>
            <translation>Những người đã chọn</translation>
        </message>
        <message>
            <source>Type a name and press Enter to add; Del takes a person off the list.</source>
            <translation>Gõ tên rồi nhấn Enter để thêm; Del để bỏ một người khỏi danh sách.</translation>
        </message>
    </context>
    <context>
        <name>khue::PersonListPage</name>
        <message>
            <source>No lecturers yet</source>
            <translation>Chưa có giảng viên nào</translation>
        </message>
        <message>
            <source>Add the people who teach, from Oxford and from Viet Nam, or import your workbook.</source>
            <translation>Thêm những người giảng dạy, từ Oxford và Việt Nam, hoặc nhập bảng tính của bạn.</translation>
        </message>
        <message>
            <source>New lecturer</source>
            <translation>Thêm giảng viên</translation>
        </message>
        <message>
            <source>No trainees yet</source>
            <translation>Chưa có học viên nào</translation>
        </message>
        <message>
            <source>Import your workbook with Ctrl+I, or add the first trainee by hand.</source>
            <translation>Nhập bảng tính bằng Ctrl+I, hoặc tự thêm học viên đầu tiên.</translation>
        </message>
        <message>
            <source>New trainee</source>
            <translation>Thêm học viên</translation>
        </message>
        <message>
            <source>Faculty</source>
            <translation>Giảng viên</translation>
        </message>
        <message>
            <source>Trainees</source>
            <translation>Học viên</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Buổi học</translation>
        </message>
        <message>
            <source>Runs</source>
            <translation>Đợt học</translation>
        </message>
        <message>
            <source>Enrolment</source>
            <translation>Ghi danh</translation>
        </message>
        <message>
            <source>In no run yet</source>
            <translation>Chưa ghi danh đợt nào</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Còn thiếu</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Điện thoại</translation>
        </message>
        <message>
            <source>Institution</source>
            <translation>Đơn vị</translation>
        </message>
        <message>
            <source>Date of birth</source>
            <translation>Ngày sinh</translation>
        </message>
        <message>
            <source>Enrol…</source>
            <translation>Ghi danh…</translation>
        </message>
        <message>
            <source>Institution…</source>
            <translation>Đơn vị…</translation>
        </message>
        <message>
            <source>Merge…</source>
            <translation>Gộp…</translation>
        </message>
        <message>
            <source>Enrol</source>
            <translation>Ghi danh</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) will be enrolled in:</source>
            <translation>
                <numerusform>%n người sẽ được ghi danh vào:</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2 enrolled, %3 on the waiting list, %4 had a place already.</source>
            <translation>%1: ghi danh %2, danh sách chờ %3, đã có chỗ từ trước %4.</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) will belong to:</source>
            <translation>
                <numerusform>%n người sẽ thuộc:</numerusform>
            </translation>
        </message>
        <message>
            <source>Set</source>
            <translation>Đặt</translation>
        </message>
    </context>
    <context>
        <name>khue::PersonPage</name>
        <message>
            <source>New lecturer</source>
            <translation>Thêm giảng viên</translation>
        </message>
        <message>
            <source>New trainee</source>
            <translation>Thêm học viên</translation>
        </message>
        <message>
            <source>Course runs</source>
            <translation>Đợt học</translation>
        </message>
        <message>
            <source>Sessions taught</source>
            <translation>Buổi đã giảng</translation>
        </message>
        <message>
            <source>Trainee and lecturer</source>
            <translation>Học viên và giảng viên</translation>
        </message>
        <message>
            <source>attendance %1%</source>
            <translation>chuyên cần %1%</translation>
        </message>
        <message>
            <source>Not enrolled in any course run yet.</source>
            <translation>Chưa ghi danh đợt học nào.</translation>
        </message>
        <message>
            <source>%1, session %2</source>
            <translation>%1, buổi %2</translation>
        </message>
        <message>
            <source>No sessions taught yet.</source>
            <translation>Chưa giảng buổi nào.</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>và %n mục nữa</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>khue::Placement</name>
        <message>
            <source>the other sessions of %1</source>
            <translation>các buổi khác của %1</translation>
        </message>
        <message>
            <source>the ways of %1 between places</source>
            <translation>thời gian di chuyển của %1 giữa các địa điểm</translation>
        </message>
        <message>
            <source>the trainees’ sessions of %1</source>
            <translation>các buổi của học viên thuộc %1</translation>
        </message>
        <message>
            <source>no teaching on holidays</source>
            <translation>không dạy vào ngày nghỉ lễ</translation>
        </message>
        <message>
            <source>no teaching at weekends</source>
            <translation>không dạy vào cuối tuần</translation>
        </message>
        <message>
            <source>the order of the sessions</source>
            <translation>thứ tự các buổi học</translation>
        </message>
        <message>
            <source>a free room with enough seats</source>
            <translation>phòng trống đủ chỗ ngồi</translation>
        </message>
        <message>
            <source>%1 minutes outside office hours in Viet Nam</source>
            <translation>%1 phút ngoài giờ hành chính ở Việt Nam</translation>
        </message>
        <message>
            <source>%1 minutes outside office hours in Oxford</source>
            <translation>%1 phút ngoài giờ hành chính ở Oxford</translation>
        </message>
        <message>
            <source>at the weekend</source>
            <translation>vào cuối tuần</translation>
        </message>
        <message>
            <source>in another room than usual (%1)</source>
            <translation>ở phòng khác thường lệ (%1)</translation>
        </message>
        <message>
            <source>a gap of %1 minutes in the trainees’ day</source>
            <translation>học viên trống %1 phút giữa các buổi trong ngày</translation>
        </message>
        <message>
            <source>more than six hours of teaching on that day</source>
            <translation>hơn sáu giờ học trong ngày đó</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) from the present time</source>
            <translation>
                <numerusform>cách thời gian hiện tại %n ngày</numerusform>
            </translation>
        </message>
        <message>
            <source>Move %1 to %2</source>
            <translation>Chuyển %1 sang %2</translation>
        </message>
        <message>
            <source>Move %1 to %2, room %3</source>
            <translation>Chuyển %1 sang %2, phòng %3</translation>
        </message>
        <message>
            <source>Move %1 to room %2</source>
            <translation>Chuyển %1 sang phòng %2</translation>
        </message>
    </context>
    <context>
        <name>khue::Preferences</name>
        <message>
            <source>Preferences</source>
            <translation>Tùy chọn</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Ngôn ngữ</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Theo hệ thống</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Sáng</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Tối</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Giao diện</translation>
        </message>
        <message>
            <source>As the history shows it</source>
            <translation>Như hiện trong lịch sử thay đổi</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Tên của bạn</translation>
        </message>
        <message>
            <source>As the computer</source>
            <translation>Theo máy tính</translation>
        </message>
        <message>
            <source>Your time zone</source>
            <translation>Múi giờ của bạn</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Lưu</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Hủy</translation>
        </message>
    </context>
    <context>
        <name>khue::RecordForm</name>
        <message>
            <source>Not saved yet: see the notes beside the fields.</source>
            <translation>Chưa lưu: xem ghi chú cạnh các ô.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Lưu</translation>
        </message>
        <message>
            <source>Save (%1)</source>
            <translation>Lưu (%1)</translation>
        </message>
        <message>
            <source>Revert</source>
            <translation>Bỏ thay đổi</translation>
        </message>
        <message>
            <source>%1 *</source>
            <translation>%1 *</translation>
        </message>
    </context>
    <context>
        <name>khue::RecordList</name>
        <message>
            <source>Filter by words (Ctrl+F)</source>
            <translation>Lọc theo từ (Ctrl+F)</translation>
        </message>
        <message>
            <source>Filter by words</source>
            <translation>Lọc theo từ</translation>
        </message>
        <message>
            <source>Clear filters</source>
            <translation>Bỏ lọc</translation>
        </message>
        <message>
            <source>Saved filters</source>
            <translation>Bộ lọc đã lưu</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Cột</translation>
        </message>
        <message>
            <source>%1 of %2 chosen</source>
            <translation>Đã chọn %1 trong %2</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n dòng</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing fits this filter</source>
            <translation>Không có gì khớp bộ lọc</translation>
        </message>
        <message>
            <source>Try fewer words, or clear the filter.</source>
            <translation>Hãy thử ít từ hơn, hoặc bỏ lọc.</translation>
        </message>
        <message>
            <source>Nothing here yet</source>
            <translation>Chưa có gì ở đây</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Tất cả</translation>
        </message>
        <message>
            <source>No saved filters yet</source>
            <translation>Chưa có bộ lọc nào được lưu</translation>
        </message>
        <message>
            <source>Save this filter…</source>
            <translation>Lưu bộ lọc này…</translation>
        </message>
        <message>
            <source>Save this filter</source>
            <translation>Lưu bộ lọc này</translation>
        </message>
        <message>
            <source>Name of the filter</source>
            <translation>Tên bộ lọc</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Xóa</translation>
        </message>
        <message>
            <source>As at first</source>
            <translation>Như ban đầu</translation>
        </message>
    </context>
    <context>
        <name>khue::RecordPage</name>
        <message>
            <source>History of «%1»</source>
            <translation>Lịch sử của «%1»</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Lịch sử</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Xóa</translation>
        </message>
    </context>
    <context>
        <name>khue::ReferencePicker</name>
        <message>
            <source>Choose one from the list.</source>
            <translation>Hãy chọn trong danh sách.</translation>
        </message>
        <message>
            <source>Type to search</source>
            <translation>Gõ để tìm</translation>
        </message>
        <message>
            <source>Empty this field</source>
            <translation>Xóa ô này</translation>
        </message>
        <message>
            <source>Add «%1»</source>
            <translation>Thêm «%1»</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Không tìm thấy</translation>
        </message>
    </context>
    <context>
        <name>khue::Report</name>
        <message>
            <source>Nobody is enrolled in «%1» yet, so there is no attendance sheet to print.</source>
            <translation>Đợt học «%1» chưa có học viên nào nên chưa có phiếu điểm danh để in.</translation>
        </message>
        <message>
            <source>«%1» has no sessions yet. Add them to its timetable first.</source>
            <translation>Đợt học «%1» chưa có buổi học nào. Hãy thêm vào lịch học trước.</translation>
        </message>
        <message>
            <source>Attendance sheet</source>
            <translation>Phiếu điểm danh</translation>
        </message>
        <message>
            <source>One row a trainee, one column a session: to be signed, or with the marks taken so far.</source>
            <translation>Mỗi học viên một dòng, mỗi buổi học một cột: để trống cho học viên ký, hoặc in kèm kết quả điểm danh đến nay.</translation>
        </message>
        <message>
            <source>Marks</source>
            <translation>Điểm danh</translation>
        </message>
        <message>
            <source>Empty, to sign</source>
            <translation>Để trống để ký</translation>
        </message>
        <message>
            <source>As taken</source>
            <translation>Kèm kết quả</translation>
        </message>
        <message>
            <source>«%1» could not be written: %2</source>
            <translation>Không ghi được «%1»: %2</translation>
        </message>
        <message>
            <source>«%1» needs the parameter «%2» (%3).</source>
            <translation>«%1» cần tham số «%2» (%3).</translation>
        </message>
        <message>
            <source>«%1» is not possible for «%2»; choose one of: %3.</source>
            <translation>«%2» không nhận giá trị «%1»; hãy chọn một trong: %3.</translation>
        </message>
        <message>
            <source>«%1» has no parameter «%2»; it has: %3.</source>
            <translation>«%1» không có tham số «%2»; các tham số có: %3.</translation>
        </message>
        <message>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>Web page</source>
            <translation>Trang web</translation>
        </message>
        <message>
            <source>Excel workbook</source>
            <translation>Bảng tính Excel</translation>
        </message>
        <message>
            <source>A report cannot be written to «%1»: the name has to end in %2.</source>
            <translation>Không ghi được báo cáo vào «%1»: tên tệp phải có đuôi %2.</translation>
        </message>
        <message>
            <source>Nobody is enrolled in «%1» yet, so the roster would be empty.</source>
            <translation>Đợt học «%1» chưa có học viên nào nên danh sách còn trống.</translation>
        </message>
        <message>
            <source>Roster</source>
            <translation>Danh sách học viên</translation>
        </message>
        <message>
            <source>The trainees of a run by name, with titles and workplace, and the waiting list.</source>
            <translation>Học viên của đợt học xếp theo tên, kèm học vị, đơn vị công tác và danh sách chờ.</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Liên hệ</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Không kèm</translation>
        </message>
        <message>
            <source>Phone and e-mail</source>
            <translation>Điện thoại, thư điện tử</translation>
        </message>
        <message>
            <source>There is no course run «%1».</source>
            <translation>Không có đợt học «%1».</translation>
        </message>
        <message>
            <source>Course run: its code</source>
            <translation>Đợt học (mã)</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Ngôn ngữ</translation>
        </message>
        <message>
            <source>Both languages</source>
            <translation>Song ngữ</translation>
        </message>
        <message>
            <source>Vietnamese</source>
            <translation>Tiếng Việt</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Tiếng Anh</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Thông tin</translation>
        </message>
        <message>
            <source>Fact</source>
            <translation>Mục</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Nội dung</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Báo cáo</translation>
        </message>
        <message>
            <source>«%1» has no sessions yet, so its timetable would be empty.</source>
            <translation>Đợt học «%1» chưa có buổi học nào nên lịch học còn trống.</translation>
        </message>
        <message>
            <source>Timetable</source>
            <translation>Lịch học</translation>
        </message>
        <message>
            <source>The sessions of a run day by day: time, topic, lecturers, place; with the time in Oxford where it is online.</source>
            <translation>Các buổi học theo từng ngày: giờ, nội dung, giảng viên, nơi học; kèm giờ Oxford khi học trực tuyến.</translation>
        </message>
    </context>
    <context>
        <name>khue::ReportPreview</name>
        <message>
            <source>Print…</source>
            <translation>In…</translation>
        </message>
        <message>
            <source>Print these pages</source>
            <translation>In các trang này</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Lưu thành…</translation>
        </message>
        <message>
            <source>Save as PDF, web page or workbook</source>
            <translation>Lưu thành PDF, trang web hoặc bảng tính</translation>
        </message>
        <message>
            <source>Open as PDF</source>
            <translation>Mở bằng PDF</translation>
        </message>
        <message>
            <source>Open in the computer's PDF program</source>
            <translation>Mở trong chương trình PDF của máy</translation>
        </message>
        <message>
            <source>◀</source>
            <translation>◀</translation>
        </message>
        <message>
            <source>Previous page (Page Up)</source>
            <translation>Trang trước (Page Up)</translation>
        </message>
        <message>
            <source>▶</source>
            <translation>▶</translation>
        </message>
        <message>
            <source>Next page (Page Down)</source>
            <translation>Trang sau (Page Down)</translation>
        </message>
        <message>
            <source>−</source>
            <translation>−</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Nhỏ hơn</translation>
        </message>
        <message>
            <source>+</source>
            <translation>+</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Lớn hơn</translation>
        </message>
        <message>
            <source>Page width</source>
            <translation>Vừa bề ngang</translation>
        </message>
        <message>
            <source>Fit the page to the window</source>
            <translation>Vừa trang giấy với cửa sổ</translation>
        </message>
        <message>
            <source>Pages of the report</source>
            <translation>Các trang của báo cáo</translation>
        </message>
        <message>
            <source>Preparing the pages</source>
            <translation>Đang chuẩn bị các trang</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Đã lưu: %1</translation>
        </message>
        <message>
            <source>Preparing the pages…</source>
            <translation>Đang chuẩn bị các trang…</translation>
        </message>
        <message>
            <source>Nothing to print</source>
            <translation>Chưa có gì để in</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>Trang %1/%2</translation>
        </message>
        <message>
            <source>%1%</source>
            <translation>%1%</translation>
        </message>
        <message>
            <source>Print preview</source>
            <translation>Xem trước khi in</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Lưu báo cáo</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Đang lưu…</translation>
        </message>
        <message>
            <source>Sent to the printer.</source>
            <translation>Đã gửi đến máy in.</translation>
        </message>
        <message>
            <source>There is no report «%1».</source>
            <translation>Không có báo cáo «%1».</translation>
        </message>
    </context>
    <context>
        <name>khue::RoomListPage</name>
        <message>
            <source>No rooms yet</source>
            <translation>Chưa có phòng nào</translation>
        </message>
        <message>
            <source>Rooms with their seats: where sessions are held.</source>
            <translation>Các phòng và số chỗ: nơi tổ chức buổi học.</translation>
        </message>
        <message>
            <source>New room</source>
            <translation>Thêm phòng</translation>
        </message>
        <message>
            <source>Rooms and venues</source>
            <translation>Phòng và địa điểm</translation>
        </message>
        <message>
            <source>New venue</source>
            <translation>Thêm địa điểm</translation>
        </message>
        <message>
            <source>Venues</source>
            <translation>Địa điểm</translation>
        </message>
        <message numerus="yes">
            <source>%n room(s)</source>
            <translation>
                <numerusform>%n phòng</numerusform>
            </translation>
        </message>
        <message>
            <source>No venues yet. A venue gives its rooms their address and time zone.</source>
            <translation>Chưa có địa điểm nào. Địa điểm cho các phòng địa chỉ và múi giờ.</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Buổi học</translation>
        </message>
    </context>
    <context>
        <name>khue::RoomPage</name>
        <message>
            <source>New room</source>
            <translation>Thêm phòng</translation>
        </message>
        <message>
            <source>Sessions in this room</source>
            <translation>Buổi học tại phòng này</translation>
        </message>
        <message>
            <source>No sessions here yet.</source>
            <translation>Chưa có buổi học nào ở đây.</translation>
        </message>
    </context>
    <context>
        <name>khue::Rules</name>
        <message>
            <source>Give the course a title, in either language.</source>
            <translation>Hãy nhập tên khóa học, bằng một trong hai ngôn ngữ.</translation>
        </message>
        <message>
            <source>Credit hours cannot be negative.</source>
            <translation>Số giờ tín chỉ không thể âm.</translation>
        </message>
        <message>
            <source>The run ends before it starts.</source>
            <translation>Đợt học kết thúc trước khi bắt đầu.</translation>
        </message>
        <message>
            <source>Seats cannot be negative; 0 means no limit.</source>
            <translation>Số chỗ không thể âm; 0 là không giới hạn.</translation>
        </message>
        <message>
            <source>%1 trainees have a seat already; %2 seats are too few.</source>
            <translation>Đã có %1 học viên giữ chỗ; %2 chỗ là quá ít.</translation>
        </message>
        <message>
            <source>All %1 seats are taken. Put the trainee on the waiting list, or raise the number of seats.</source>
            <translation>Đã hết %1 chỗ. Hãy đưa học viên vào danh sách chờ, hoặc tăng số chỗ.</translation>
        </message>
        <message>
            <source>This trainee has a place in this run already.</source>
            <translation>Học viên này đã có tên trong đợt học.</translation>
        </message>
        <message>
            <source>Give both the start and the end, or neither while it is not scheduled.</source>
            <translation>Nhập cả giờ bắt đầu và kết thúc, hoặc để trống cả hai khi chưa xếp lịch.</translation>
        </message>
        <message>
            <source>The session ends before it starts.</source>
            <translation>Buổi học kết thúc trước khi bắt đầu.</translation>
        </message>
        <message>
            <source>A session cannot last longer than a day.</source>
            <translation>Một buổi học không thể dài hơn một ngày.</translation>
        </message>
        <message>
            <source>«%1» is not a time zone; write it like Asia/Ho_Chi_Minh or Europe/London.</source>
            <translation>«%1» không phải múi giờ; hãy ghi như Asia/Ho_Chi_Minh hoặc Europe/London.</translation>
        </message>
        <message>
            <source>Sessions are numbered from 1.</source>
            <translation>Buổi học được đánh số từ 1.</translation>
        </message>
        <message>
            <source>This run has a session %1 already.</source>
            <translation>Đợt học này đã có buổi %1.</translation>
        </message>
        <message>
            <source>Give the venue a name, in either language.</source>
            <translation>Hãy nhập tên địa điểm, bằng một trong hai ngôn ngữ.</translation>
        </message>
        <message>
            <source>Seats cannot be negative; 0 means not known.</source>
            <translation>Số chỗ không thể âm; 0 là chưa biết.</translation>
        </message>
        <message>
            <source>%1 points are not possible: the range is 0 to %2.</source>
            <translation>Không thể có %1 điểm: thang điểm từ 0 đến %2.</translation>
        </message>
        <message>
            <source>Give the institution a name, in either language.</source>
            <translation>Hãy nhập tên đơn vị, bằng một trong hai ngôn ngữ.</translation>
        </message>
        <message>
            <source>«%1» is not a ROR: it has nine characters like 052gg0110, and the last two check the others.</source>
            <translation>«%1» không phải mã ROR: mã có chín ký tự như 052gg0110, hai ký tự cuối để kiểm tra.</translation>
        </message>
        <message>
            <source>«%1» is not an e-mail address.</source>
            <translation>«%1» không phải là địa chỉ email.</translation>
        </message>
        <message>
            <source>«%1» does not look like a phone number.</source>
            <translation>«%1» có vẻ không phải số điện thoại.</translation>
        </message>
        <message>
            <source>«%1» is not an ORCID: 16 digits, and the last one checks the others.</source>
            <translation>«%1» không phải mã ORCID: mã có 16 chữ số, số cuối để kiểm tra.</translation>
        </message>
        <message>
            <source>The year of birth %1 cannot be right.</source>
            <translation>Năm sinh %1 không hợp lý.</translation>
        </message>
        <message>
            <source>The maximum must be above 0.</source>
            <translation>Điểm tối đa phải lớn hơn 0.</translation>
        </message>
        <message>
            <source>The weight is a percentage from 0 to 100.</source>
            <translation>Trọng số là tỷ lệ phần trăm từ 0 đến 100.</translation>
        </message>
        <message>
            <source>«%1» must be filled in.</source>
            <translation>Hãy điền «%1».</translation>
        </message>
        <message>
            <source>«%1» is not a possible value of «%2».</source>
            <translation>«%1» không phải giá trị hợp lệ của «%2».</translation>
        </message>
        <message>
            <source>«%1» is taken already: %2.</source>
            <translation>«%1» đã được dùng: %2.</translation>
        </message>
        <message>
            <source>The record in «%1» no longer exists.</source>
            <translation>Bản ghi ở «%1» không còn tồn tại.</translation>
        </message>
        <message>
            <source>Week 1 begins on a Sunday.</source>
            <translation>Tuần 1 bắt đầu vào Chủ nhật.</translation>
        </message>
        <message>
            <source>A term has 1 to 20 weeks.</source>
            <translation>Một học kỳ có từ 1 đến 20 tuần.</translation>
        </message>
        <message>
            <source>This term of %1 is there already.</source>
            <translation>Học kỳ này của năm %1 đã có.</translation>
        </message>
        <message>
            <source>It belongs to one person, one room or one course run.</source>
            <translation>Mục này phải thuộc về một người, một phòng hoặc một lớp học.</translation>
        </message>
        <message>
            <source>It ends before it starts.</source>
            <translation>Kết thúc trước khi bắt đầu.</translation>
        </message>
        <message>
            <source>What repeats every week cannot last longer than a week.</source>
            <translation>Mục lặp lại hằng tuần không thể dài quá một tuần.</translation>
        </message>
        <message>
            <source>The repetition ends before it begins.</source>
            <translation>Ngày kết thúc lặp lại ở trước ngày bắt đầu.</translation>
        </message>
        <message>
            <source>Give the day a title, in either language.</source>
            <translation>Hãy đặt tên cho ngày này, bằng một trong hai ngôn ngữ.</translation>
        </message>
        <message>
            <source>Choose the country: VN or GB.</source>
            <translation>Hãy chọn quốc gia: VN hoặc GB.</translation>
        </message>
        <message>
            <source>The same day cannot be both a day off and a working day; there is «%1» already.</source>
            <translation>Một ngày không thể vừa nghỉ vừa làm việc; đã có «%1».</translation>
        </message>
        <message>
            <source>There is «%1» on this day already.</source>
            <translation>Ngày này đã có «%1».</translation>
        </message>
        <message>
            <source>A make-up working day usually falls on a Saturday or Sunday.</source>
            <translation>Ngày làm bù thường rơi vào thứ Bảy hoặc Chủ nhật.</translation>
        </message>
    </context>
    <context>
        <name>khue::RunListPage</name>
        <message>
            <source>No course runs yet</source>
            <translation>Chưa có đợt học nào</translation>
        </message>
        <message>
            <source>A run is one delivery of a course. Add one here, copy an earlier one from the catalogue, or import your workbook with Ctrl+I.</source>
            <translation>Mỗi đợt học là một lần mở khóa học. Thêm đợt học ở đây, sao chép một đợt trước từ danh mục, hoặc nhập bảng tính bằng Ctrl+I.</translation>
        </message>
        <message>
            <source>New run</source>
            <translation>Đợt học mới</translation>
        </message>
        <message>
            <source>State…</source>
            <translation>Trạng thái…</translation>
        </message>
        <message>
            <source>Courses</source>
            <translation>Khóa học</translation>
        </message>
        <message>
            <source>%1 + %2 waiting</source>
            <translation>%1 + %2 chờ</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>Đã học</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Thời gian</translation>
        </message>
        <message>
            <source>Under way now</source>
            <translation>Đang diễn ra</translation>
        </message>
        <message>
            <source>To come</source>
            <translation>Sắp tới</translation>
        </message>
        <message>
            <source>Past</source>
            <translation>Đã qua</translation>
        </message>
        <message>
            <source>Without dates</source>
            <translation>Chưa có ngày</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Trạng thái</translation>
        </message>
        <message numerus="yes">
            <source>%n run(s) will be:</source>
            <translation>
                <numerusform>%n đợt học sẽ chuyển sang:</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>khue::RunOverview</name>
        <message>
            <source>Next sessions</source>
            <translation>Các buổi sắp tới</translation>
        </message>
        <message>
            <source>Average attendance</source>
            <translation>Chuyên cần trung bình</translation>
        </message>
        <message>
            <source>As required</source>
            <translation>Đạt yêu cầu</translation>
        </message>
        <message>
            <source>Below %1%</source>
            <translation>Dưới %1%</translation>
        </message>
        <message>
            <source>Pre-test → post-test, of %1</source>
            <translation>Đầu vào → đầu ra, trên %1</translation>
        </message>
        <message>
            <source>On course</source>
            <translation>Đúng tiến độ</translation>
        </message>
        <message numerus="yes">
            <source>%n at risk</source>
            <translation>
                <numerusform>%n có nguy cơ</numerusform>
            </translation>
        </message>
        <message>
            <source>Seats taken</source>
            <translation>Số chỗ đã nhận</translation>
        </message>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>%n chờ</numerusform>
            </translation>
        </message>
        <message>
            <source>Session %1</source>
            <translation>Buổi %1</translation>
        </message>
        <message>
            <source>No lecturer</source>
            <translation>Chưa có giảng viên</translation>
        </message>
        <message>
            <source>No sessions to come.</source>
            <translation>Không còn buổi nào sắp tới.</translation>
        </message>
    </context>
    <context>
        <name>khue::RunPage</name>
        <message>
            <source>New run</source>
            <translation>Đợt học mới</translation>
        </message>
        <message>
            <source>%1 · Run %2</source>
            <translation>%1 · Đợt %2</translation>
        </message>
        <message>
            <source>%1 of %2 seats taken</source>
            <translation>Đã nhận %1/%2 chỗ</translation>
        </message>
        <message numerus="yes">
            <source>%n enrolled</source>
            <translation>
                <numerusform>%n người đã ghi danh</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>%n chờ</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo «%1»</source>
            <translation>Hoàn tác «%1»</translation>
        </message>
        <message>
            <source>Nothing to undo</source>
            <translation>Không có gì để hoàn tác</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Tổng quan</translation>
        </message>
        <message>
            <source>Timetable</source>
            <translation>Lịch học</translation>
        </message>
        <message>
            <source>Trainees</source>
            <translation>Học viên</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>Điểm danh</translation>
        </message>
        <message>
            <source>Scores</source>
            <translation>Điểm</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Lịch sử</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>In</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Xóa</translation>
        </message>
        <message>
            <source>Enrol</source>
            <translation>Ghi danh</translation>
        </message>
    </context>
    <context>
        <name>khue::RunTimetable</name>
        <message>
            <source>No sessions yet</source>
            <translation>Chưa có buổi học nào</translation>
        </message>
        <message>
            <source>Add the first session; the next ones begin with the same hours, room and kind.</source>
            <translation>Thêm buổi đầu tiên; các buổi sau sẽ lấy sẵn giờ, phòng và loại buổi như thế.</translation>
        </message>
        <message>
            <source>Add a session</source>
            <translation>Thêm buổi học</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Nhân bản</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Xóa</translation>
        </message>
        <message>
            <source>Number by date</source>
            <translation>Đánh số theo ngày</translation>
        </message>
        <message>
            <source>Gives the sessions their numbers in the order of their dates</source>
            <translation>Đánh lại số buổi theo thứ tự ngày học</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>Buổi</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Ngày</translation>
        </message>
        <message>
            <source>Hours there</source>
            <translation>Giờ tại chỗ</translation>
        </message>
        <message>
            <source>At the other place</source>
            <translation>Giờ ở nơi kia</translation>
        </message>
        <message>
            <source>Not scheduled</source>
            <translation>Chưa xếp lịch</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Chủ đề</translation>
        </message>
        <message>
            <source>Lecturers</source>
            <translation>Giảng viên</translation>
        </message>
        <message>
            <source>Lecturers confirmed</source>
            <translation>Xác nhận</translation>
        </message>
        <message>
            <source>No lecturer</source>
            <translation>Chưa có giảng viên</translation>
        </message>
        <message numerus="yes">
            <source>%n session(s) have a new number.</source>
            <translation>
                <numerusform>%n buổi đã đổi số.</numerusform>
            </translation>
        </message>
        <message>
            <source>The numbers follow the dates already.</source>
            <translation>Số buổi đã đúng thứ tự ngày.</translation>
        </message>
        <message numerus="yes">
            <source>%n session(s) copied to a week later.</source>
            <translation>
                <numerusform>Đã nhân bản %n buổi sang tuần sau.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>khue::RunTrainees</name>
        <message>
            <source>Nobody is enrolled yet</source>
            <translation>Chưa ghi danh ai</translation>
        </message>
        <message>
            <source>Enrol people from your list of trainees; who finds no seat waits in line.</source>
            <translation>Ghi danh từ danh sách học viên; ai không còn chỗ sẽ vào danh sách chờ.</translation>
        </message>
        <message>
            <source>Enrol…</source>
            <translation>Ghi danh…</translation>
        </message>
        <message>
            <source>State…</source>
            <translation>Trạng thái…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Xóa</translation>
        </message>
        <message>
            <source>Give the seat</source>
            <translation>Nhận vào học</translation>
        </message>
        <message>
            <source>No, later</source>
            <translation>Để sau</translation>
        </message>
        <message>
            <source>Waiting list</source>
            <translation>Danh sách chờ</translation>
        </message>
        <message numerus="yes">
            <source>%n enrolled, no limit of seats</source>
            <translation>
                <numerusform>%n người đã ghi danh, không giới hạn số chỗ</numerusform>
            </translation>
        </message>
        <message>
            <source>All %1 seats taken</source>
            <translation>Đã kín %1 chỗ</translation>
        </message>
        <message>
            <source>%1 of %2 seats taken</source>
            <translation>Đã nhận %1/%2 chỗ</translation>
        </message>
        <message>
            <source>A seat is free. Next in line: %1.</source>
            <translation>Có chỗ trống. Người chờ tiếp theo: %1.</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>từ %1</translation>
        </message>
        <message>
            <source>Place %1</source>
            <translation>Thứ %1</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>và %n mục nữa</numerusform>
            </translation>
        </message>
        <message>
            <source>Place in line</source>
            <translation>Thứ tự chờ</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>Điểm danh</translation>
        </message>
        <message>
            <source>This run has no limit of seats.</source>
            <translation>Đợt học này không giới hạn số chỗ.</translation>
        </message>
        <message>
            <source>All seats are taken: whoever you add goes on the waiting list.</source>
            <translation>Đã kín chỗ: người được thêm sẽ vào danh sách chờ.</translation>
        </message>
        <message numerus="yes">
            <source>%n seat(s) free; whoever comes after that goes on the waiting list.</source>
            <translation>
                <numerusform>Còn %n chỗ; ai đến sau sẽ vào danh sách chờ.</numerusform>
            </translation>
        </message>
        <message>
            <source>Enrol in %1</source>
            <translation>Ghi danh vào %1</translation>
        </message>
        <message>
            <source>Enrol</source>
            <translation>Ghi danh</translation>
        </message>
        <message numerus="yes">
            <source>%n trainee(s) enrolled.</source>
            <translation>
                <numerusform>Đã ghi danh %n học viên.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 enrolled; %2 on the waiting list, because the seats are taken.</source>
            <translation>%1 người đã ghi danh; %2 người vào danh sách chờ vì đã kín chỗ.</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Trạng thái</translation>
        </message>
        <message numerus="yes">
            <source>%n trainee(s) will be:</source>
            <translation>
                <numerusform>%n học viên sẽ chuyển sang:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n trainee(s)</source>
            <translation>
                <numerusform>%n học viên</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 has a seat now.</source>
            <translation>%1 đã được nhận vào học.</translation>
        </message>
    </context>
    <context>
        <name>khue::ScoreGrid</name>
        <message>
            <source>Assessment</source>
            <translation>Bài đánh giá</translation>
        </message>
        <message>
            <source>New assessment</source>
            <translation>Bài đánh giá mới</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Lưu</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Hủy</translation>
        </message>
        <message>
            <source>Remove assessment</source>
            <translation>Xóa bài đánh giá</translation>
        </message>
        <message numerus="yes">
            <source>«%1» goes with its %n score(s). You can undo this.</source>
            <translation>
                <numerusform>«%1» sẽ bị xóa cùng %n điểm. Bạn có thể hoàn tác.</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Xóa</translation>
        </message>
        <message>
            <source>Paste scores</source>
            <translation>Dán điểm</translation>
        </message>
        <message>
            <source>Copy a column of scores in the spreadsheet first, and choose the assessment's column here.</source>
            <translation>Trước hết hãy sao chép một cột điểm trong bảng tính, rồi chọn cột của bài đánh giá ở đây.</translation>
        </message>
        <message>
            <source>Pasted</source>
            <translation>Nội dung dán</translation>
        </message>
        <message>
            <source>Trainee</source>
            <translation>Học viên</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Điểm</translation>
        </message>
        <message>
            <source>left as it is</source>
            <translation>giữ nguyên</translation>
        </message>
        <message numerus="yes">
            <source>Set %n score(s)</source>
            <translation>
                <numerusform>Ghi %n điểm</numerusform>
            </translation>
        </message>
        <message>
            <source>Add assessment…</source>
            <translation>Thêm bài đánh giá…</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Sửa…</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Xóa…</translation>
        </message>
        <message>
            <source>Paste a column copied in a spreadsheet: by order from the current row, or with code, e-mail or name in the first column (Ctrl+V)</source>
            <translation>Dán một cột sao chép từ bảng tính: theo thứ tự từ dòng hiện tại, hoặc có mã, email hay họ tên ở cột đầu (Ctrl+V)</translation>
        </message>
        <message>
            <source>Type a score with comma or point · Enter goes down · Del clears · Ctrl+V pastes a column · Ctrl+Z undo</source>
            <translation>Gõ điểm bằng dấu phẩy hoặc chấm · Enter xuống dòng · Del xóa · Ctrl+V dán cột · Ctrl+Z hoàn tác</translation>
        </message>
        <message>
            <source>Scores</source>
            <translation>Điểm</translation>
        </message>
        <message>
            <source>No assessments yet</source>
            <translation>Chưa có bài đánh giá</translation>
        </message>
        <message>
            <source>Add the pre-test and the post-test, then type or paste the scores.</source>
            <translation>Hãy thêm bài kiểm tra đầu vào và đầu ra, rồi gõ hoặc dán điểm.</translation>
        </message>
    </context>
    <context>
        <name>khue::ScoreModel</name>
        <message>
            <source>«%1» is not a number; the score was left as it was.</source>
            <translation>«%1» không phải là số; điểm được giữ nguyên.</translation>
        </message>
        <message>
            <source>%1 points are not possible: the range is 0 to %2. The score was left as it was.</source>
            <translation>Không thể có %1 điểm: thang điểm từ 0 đến %2. Điểm được giữ nguyên.</translation>
        </message>
        <message>
            <source>Trainee</source>
            <translation>Học viên</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Mã</translation>
        </message>
    </context>
    <context>
        <name>khue::ScorePaste</name>
        <message>
            <source>This fits several trainees.</source>
            <translation>Khớp với nhiều học viên.</translation>
        </message>
        <message>
            <source>This fits no trainee of the run.</source>
            <translation>Không khớp học viên nào của đợt học.</translation>
        </message>
        <message>
            <source>There are more lines than trainees.</source>
            <translation>Số dòng nhiều hơn số học viên.</translation>
        </message>
        <message>
            <source>«%1» is not a number.</source>
            <translation>«%1» không phải là số.</translation>
        </message>
    </context>
    <context>
        <name>khue::SearchPopup</name>
        <message>
            <source>Nothing found for «%1»</source>
            <translation>Không tìm thấy «%1»</translation>
        </message>
    </context>
    <context>
        <name>khue::SessionDialog</name>
        <message>
            <source>Date</source>
            <translation>Ngày</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Từ</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Đến</translation>
        </message>
        <message>
            <source>Lecturers</source>
            <translation>Giảng viên</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Lưu</translation>
        </message>
        <message>
            <source>Session %1</source>
            <translation>Buổi %1</translation>
        </message>
        <message>
            <source>New session</source>
            <translation>Buổi học mới</translation>
        </message>
        <message>
            <source>The clock there skips this time on that day. Choose another.</source>
            <translation>Đồng hồ ở đó bỏ qua giờ này vào ngày ấy. Hãy chọn giờ khác.</translation>
        </message>
        <message>
            <source>The same lecturer is in the list twice.</source>
            <translation>Một giảng viên có tên hai lần.</translation>
        </message>
        <message>
            <source>session %1</source>
            <translation>buổi %1</translation>
        </message>
        <message>
            <source>Let go of what you changed in this session?</source>
            <translation>Bỏ những gì bạn vừa sửa ở buổi học này?</translation>
        </message>
        <message>
            <source>Let go</source>
            <translation>Bỏ thay đổi</translation>
        </message>
    </context>
    <context>
        <name>khue::SheetReader</name>
        <message>
            <source>The file %1 cannot be opened.</source>
            <translation>Không mở được tệp %1.</translation>
        </message>
        <message>
            <source>The file %1 is neither a workbook nor a text table. Khuê reads .xlsx, .ods and .csv.</source>
            <translation>Tệp %1 không phải sổ tính cũng không phải bảng dạng văn bản. Khuê đọc được .xlsx, .ods và .csv.</translation>
        </message>
        <message>
            <source>The file %1 cannot be read to its end.</source>
            <translation>Không đọc được hết tệp %1.</translation>
        </message>
        <message>
            <source>The file has more than %1 sheets.</source>
            <translation>Tệp có hơn %1 trang tính.</translation>
        </message>
        <message>
            <source>The formula has no computed value in the file. Open it in your spreadsheet program and save it, then import it again.</source>
            <translation>Công thức này chưa có kết quả trong tệp. Hãy mở tệp trong chương trình bảng tính, lưu lại rồi nhập lần nữa.</translation>
        </message>
        <message>
            <source>The file %1 is protected by a password. Open it in your spreadsheet program and save it without a password.</source>
            <translation>Tệp %1 được bảo vệ bằng mật khẩu. Hãy mở tệp trong chương trình bảng tính và lưu lại không kèm mật khẩu.</translation>
        </message>
        <message>
            <source>The cell %1 of the sheet «%2» holds more than %3 characters. Shorten it and save the file again.</source>
            <translation>Ô %1 của trang tính «%2» chứa hơn %3 ký tự. Hãy rút ngắn rồi lưu lại tệp.</translation>
        </message>
        <message>
            <source>The file holds too much text. Divide it into smaller files and import them one by one.</source>
            <translation>Tệp chứa quá nhiều chữ. Hãy chia thành các tệp nhỏ hơn và nhập từng tệp.</translation>
        </message>
        <message>
            <source>The file holds more than %1 filled cells. Divide it into smaller files and import them one by one.</source>
            <translation>Tệp có hơn %1 ô dữ liệu. Hãy chia thành các tệp nhỏ hơn và nhập từng tệp.</translation>
        </message>
        <message>
            <source>The sheet «%1» has more than %2 rows. Divide it into smaller sheets.</source>
            <translation>Trang tính «%1» có hơn %2 dòng. Hãy chia thành các trang tính nhỏ hơn.</translation>
        </message>
        <message>
            <source>The sheet «%1» has more than %2 columns (row %3, column %4). Delete those that are not needed.</source>
            <translation>Trang tính «%1» có hơn %2 cột (dòng %3, cột %4). Hãy xóa những cột không cần.</translation>
        </message>
        <message>
            <source>The file %1 is protected by a password. Open it in Excel and save it as .xlsx without a password.</source>
            <translation>Tệp %1 được bảo vệ bằng mật khẩu. Hãy mở tệp trong Excel và lưu thành .xlsx không kèm mật khẩu.</translation>
        </message>
        <message>
            <source>The file %1 is in Excel's old format (.xls). Open it in Excel or LibreOffice and save it as .xlsx.</source>
            <translation>Tệp %1 ở định dạng Excel cũ (.xls). Hãy mở tệp trong Excel hoặc LibreOffice và lưu thành .xlsx.</translation>
        </message>
        <message>
            <source>a PDF document</source>
            <translation>tài liệu PDF</translation>
        </message>
        <message>
            <source>a picture</source>
            <translation>hình ảnh</translation>
        </message>
        <message>
            <source>a text document</source>
            <translation>tài liệu văn bản</translation>
        </message>
        <message>
            <source>a database</source>
            <translation>cơ sở dữ liệu</translation>
        </message>
        <message>
            <source>a packed archive</source>
            <translation>tệp nén</translation>
        </message>
        <message>
            <source>a web page or an XML file</source>
            <translation>trang web hoặc tệp XML</translation>
        </message>
        <message>
            <source>The file %1 is %2, not a workbook. Open it in the program it was made with and save the table as .xlsx or .csv.</source>
            <translation>Tệp %1 là %2, không phải sổ tính. Hãy mở tệp bằng chương trình đã tạo ra nó và lưu bảng thành .xlsx hoặc .csv.</translation>
        </message>
        <message>
            <source>The file %1 is in Excel's binary format (.xlsb). Open it in Excel and save it as .xlsx.</source>
            <translation>Tệp %1 ở định dạng nhị phân của Excel (.xlsb). Hãy mở tệp trong Excel và lưu thành .xlsx.</translation>
        </message>
        <message>
            <source>a presentation</source>
            <translation>bài trình chiếu</translation>
        </message>
        <message>
            <source>There is no file %1.</source>
            <translation>Không có tệp %1.</translation>
        </message>
        <message>
            <source>%1 is a folder, not a file.</source>
            <translation>%1 là thư mục, không phải tệp.</translation>
        </message>
        <message>
            <source>The file %1 is larger than %2. Divide it into smaller files and import them one by one.</source>
            <translation>Tệp %1 lớn hơn %2. Hãy chia thành các tệp nhỏ hơn và nhập từng tệp.</translation>
        </message>
        <message>
            <source>The file %1 is empty.</source>
            <translation>Tệp %1 rỗng.</translation>
        </message>
        <message>
            <source>There is not enough memory to read the file %1.</source>
            <translation>Không đủ bộ nhớ để đọc tệp %1.</translation>
        </message>
        <message>
            <source>A cell of the file holds more than %1 characters. Shorten it and save the file again.</source>
            <translation>Một ô trong tệp chứa hơn %1 ký tự. Hãy rút ngắn rồi lưu lại tệp.</translation>
        </message>
        <message>
            <source>The sheet «%1» is damaged: the cell %2 points to a text that is not in the file. Open the file in your spreadsheet program and save it anew.</source>
            <translation>Trang tính «%1» bị hỏng: ô %2 dùng một đoạn chữ không có trong tệp. Hãy mở tệp trong chương trình bảng tính và lưu lại.</translation>
        </message>
        <message>
            <source>The file %1 declares entities, which a workbook never does. It was not read: it may be made to do harm.</source>
            <translation>Tệp %1 khai báo thực thể XML, điều mà sổ tính không bao giờ làm. Khuê không đọc tệp này: nó có thể được tạo ra để gây hại.</translation>
        </message>
        <message>
            <source>The file %1 is nested so deeply that it cannot be a workbook. It was not read: it may be made to do harm.</source>
            <translation>Tệp %1 lồng nhau quá sâu nên không thể là sổ tính. Khuê không đọc tệp này: nó có thể được tạo ra để gây hại.</translation>
        </message>
        <message>
            <source>The file %1 is damaged: its part %2 breaks off or is not well formed (line %3). Open it in your spreadsheet program and save it anew.</source>
            <translation>Tệp %1 bị hỏng: phần %2 bị đứt quãng hoặc sai cấu trúc (dòng %3). Hãy mở tệp trong chương trình bảng tính và lưu lại.</translation>
        </message>
        <message>
            <source>The file %1 contains a tag of enormous length. It was not read any further: it may be made to do harm.</source>
            <translation>Tệp %1 chứa một thẻ dài bất thường. Khuê đã ngừng đọc: tệp này có thể được tạo ra để gây hại.</translation>
        </message>
        <message>
            <source>The file %1 is damaged or incomplete. Copy or download it again, or open it in your spreadsheet program and save it anew.</source>
            <translation>Tệp %1 bị hỏng hoặc không đầy đủ. Hãy chép hay tải lại, hoặc mở trong chương trình bảng tính rồi lưu lại.</translation>
        </message>
        <message>
            <source>The file %1 consists of far too many parts to be a workbook.</source>
            <translation>Tệp %1 gồm quá nhiều phần nên không thể là sổ tính.</translation>
        </message>
        <message>
            <source>The file %1 swells to an enormous size when it is opened. It was not read any further: it may be made to do harm.</source>
            <translation>Tệp %1 phình ra rất lớn khi mở. Khuê đã ngừng đọc: tệp này có thể được tạo ra để gây hại.</translation>
        </message>
    </context>
    <context>
        <name>khue::SheetWriter</name>
        <message>
            <source>The file %1 could not be written. Is there room on the disk, and may you write there? What was there before is unchanged.</source>
            <translation>Không ghi được tệp %1. Đĩa còn chỗ không, và bạn có quyền ghi vào đó không? Tệp cũ vẫn giữ nguyên.</translation>
        </message>
        <message>
            <source>The file name %1 must end in .xlsx or .csv.</source>
            <translation>Tên tệp %1 phải kết thúc bằng .xlsx hoặc .csv.</translation>
        </message>
        <message>
            <source>An .xlsx sheet holds no more than 1,048,575 rows of data. Choose .csv, or fewer rows.</source>
            <translation>Một trang tính .xlsx chứa tối đa 1.048.575 dòng dữ liệu. Hãy chọn .csv, hoặc bớt dòng.</translation>
        </message>
        <message>
            <source>A .csv file holds one table. Choose .xlsx to write several.</source>
            <translation>Tệp .csv chỉ chứa một bảng. Hãy chọn .xlsx để ghi nhiều bảng.</translation>
        </message>
    </context>
    <context>
        <name>khue::ShownValue</name>
        <message>
            <source>Yes</source>
            <translation>Có</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Không</translation>
        </message>
        <message>
            <source>today %1</source>
            <translation>hôm nay %1</translation>
        </message>
        <message>
            <source>yesterday %1</source>
            <translation>hôm qua %1</translation>
        </message>
    </context>
    <context>
        <name>khue::Startup</name>
        <message>
            <source>Restore «%1»</source>
            <translation>Khôi phục «%1»</translation>
        </message>
        <message>
            <source>Open another programme…</source>
            <translation>Mở chương trình khác…</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Thoát</translation>
        </message>
        <message>
            <source>Open a programme</source>
            <translation>Mở chương trình</translation>
        </message>
        <message>
            <source>Khuê programme (*.khue *.sqlite)</source>
            <translation>Chương trình Khuê (*.khue *.sqlite)</translation>
        </message>
    </context>
    <context>
        <name>khue::Statement</name>
        <message>
            <source>The disk is full. Nothing was saved; make room and try again.</source>
            <translation>Ổ đĩa đã đầy. Chưa lưu gì; hãy giải phóng dung lượng rồi thử lại.</translation>
        </message>
        <message>
            <source>Somebody else is writing to the database. Nothing was saved; try again in a moment.</source>
            <translation>Người khác đang ghi vào cơ sở dữ liệu. Chưa lưu gì; hãy thử lại sau giây lát.</translation>
        </message>
        <message>
            <source>The database file is damaged. Close Khuê and restore a backup.</source>
            <translation>Tệp cơ sở dữ liệu bị hỏng. Hãy đóng Khuê và khôi phục bản sao lưu.</translation>
        </message>
        <message>
            <source>The database can only be read, not changed.</source>
            <translation>Cơ sở dữ liệu chỉ đọc được, không sửa được.</translation>
        </message>
        <message>
            <source>The database refused an operation.</source>
            <translation>Cơ sở dữ liệu từ chối một thao tác.</translation>
        </message>
    </context>
    <context>
        <name>khue::StatusLine</name>
        <message>
            <source>✓ Saved %1</source>
            <translation>✓ Đã lưu %1</translation>
        </message>
        <message>
            <source>✓ Everything is saved</source>
            <translation>✓ Mọi thứ đã được lưu</translation>
        </message>
        <message>
            <source>Last backup: %1</source>
            <translation>Sao lưu gần nhất: %1</translation>
        </message>
        <message>
            <source>No backup yet</source>
            <translation>Chưa có bản sao lưu</translation>
        </message>
        <message>
            <source>Ho Chi Minh City %1</source>
            <translation>TP. Hồ Chí Minh %1</translation>
        </message>
        <message>
            <source>Oxford %1</source>
            <translation>Oxford %1</translation>
        </message>
        <message>
            <source>here %1</source>
            <translation>tại đây %1</translation>
        </message>
    </context>
    <context>
        <name>khue::Table</name>
        <message>
            <source>course</source>
            <translation>khóa học</translation>
        </message>
        <message>
            <source>course run</source>
            <translation>đợt học</translation>
        </message>
        <message>
            <source>enrolment</source>
            <translation>ghi danh</translation>
        </message>
        <message>
            <source>session</source>
            <translation>buổi học</translation>
        </message>
        <message>
            <source>lecturer of a session</source>
            <translation>giảng viên của buổi học</translation>
        </message>
        <message>
            <source>venue</source>
            <translation>địa điểm</translation>
        </message>
        <message>
            <source>room</source>
            <translation>phòng</translation>
        </message>
        <message>
            <source>institution</source>
            <translation>đơn vị</translation>
        </message>
        <message>
            <source>person</source>
            <translation>người</translation>
        </message>
        <message>
            <source>decision on a likely duplicate</source>
            <translation>quyết định về trường hợp nghi trùng</translation>
        </message>
        <message>
            <source>assessment</source>
            <translation>bài đánh giá</translation>
        </message>
        <message>
            <source>score</source>
            <translation>điểm</translation>
        </message>
        <message>
            <source>attendance mark</source>
            <translation>điểm danh</translation>
        </message>
        <message>
            <source>setting</source>
            <translation>thiết lập</translation>
        </message>
        <message>
            <source>saved filter</source>
            <translation>bộ lọc đã lưu</translation>
        </message>
        <message>
            <source>import mapping</source>
            <translation>cách hiểu cột khi nhập</translation>
        </message>
        <message>
            <source>term</source>
            <translation>học kỳ</translation>
        </message>
        <message>
            <source>availability</source>
            <translation>lịch rảnh</translation>
        </message>
        <message>
            <source>holiday</source>
            <translation>ngày nghỉ lễ</translation>
        </message>
        <message>
            <source>released timetable</source>
            <translation>thời khóa biểu ban hành</translation>
        </message>
    </context>
    <context>
        <name>khue::TaskBar</name>
        <message>
            <source>Cancel</source>
            <translation>Hủy</translation>
        </message>
    </context>
    <context>
        <name>khue::Title</name>
        <message>
            <source>Professor</source>
            <translation>Giáo sư</translation>
        </message>
        <message>
            <source>Associate Professor</source>
            <translation>Phó giáo sư</translation>
        </message>
        <message>
            <source>PhD</source>
            <translation>Tiến sĩ</translation>
        </message>
        <message>
            <source>MSc</source>
            <translation>Thạc sĩ</translation>
        </message>
        <message>
            <source>Specialist Doctor Level II</source>
            <translation>Bác sĩ chuyên khoa II</translation>
        </message>
        <message>
            <source>Specialist Doctor Level I</source>
            <translation>Bác sĩ chuyên khoa I</translation>
        </message>
        <message>
            <source>Resident physician</source>
            <translation>Bác sĩ nội trú</translation>
        </message>
        <message>
            <source>Doctor (MD)</source>
            <translation>Bác sĩ</translation>
        </message>
        <message>
            <source>Pharmacist</source>
            <translation>Dược sĩ</translation>
        </message>
        <message>
            <source>Bachelor of Nursing</source>
            <translation>Cử nhân điều dưỡng</translation>
        </message>
        <message>
            <source>Nurse</source>
            <translation>Điều dưỡng</translation>
        </message>
        <message>
            <source>Midwife</source>
            <translation>Hộ sinh</translation>
        </message>
        <message>
            <source>Technician</source>
            <translation>Kỹ thuật viên</translation>
        </message>
        <message>
            <source>Bachelor</source>
            <translation>Cử nhân</translation>
        </message>
        <message>
            <source>Associate Professor (Western)</source>
            <translation>Phó giáo sư (phương Tây)</translation>
        </message>
        <message>
            <source>Professor (Western)</source>
            <translation>Giáo sư (phương Tây)</translation>
        </message>
        <message>
            <source>Doctor (Dr)</source>
            <translation>Tiến sĩ hoặc bác sĩ (Dr)</translation>
        </message>
        <message>
            <source>Doctor of Philosophy</source>
            <translation>Tiến sĩ (PhD)</translation>
        </message>
        <message>
            <source>Doctor of Medicine</source>
            <translation>Bác sĩ y khoa (MD)</translation>
        </message>
        <message>
            <source>Mrs</source>
            <translation>Bà</translation>
        </message>
        <message>
            <source>Mr</source>
            <translation>Ông</translation>
        </message>
        <message>
            <source>Ms</source>
            <translation>Bà (Ms)</translation>
        </message>
        <message>
            <source>Mx</source>
            <translation>Mx</translation>
        </message>
    </context>
    <context>
        <name>khue::TitlesField</name>
        <message>
            <source>Choose titles</source>
            <translation>Chọn chức danh</translation>
        </message>
    </context>
    <context>
        <name>khue::TodayPage</name>
        <message>
            <source>Ho Chi Minh City</source>
            <translation>TP. Hồ Chí Minh</translation>
        </message>
        <message>
            <source>Oxford</source>
            <translation>Oxford</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hôm nay</translation>
        </message>
        <message>
            <source>Needs somebody</source>
            <translation>Cần xử lý</translation>
        </message>
        <message>
            <source>Sessions this week</source>
            <translation>Buổi học tuần này</translation>
        </message>
        <message>
            <source>How the courses stand</source>
            <translation>Tiến độ khóa học</translation>
        </message>
        <message numerus="yes">
            <source>%n clash(es)</source>
            <translation>
                <numerusform>%n xung đột</numerusform>
            </translation>
        </message>
        <message>
            <source>Trainees on course</source>
            <translation>Học viên đang học</translation>
        </message>
        <message numerus="yes">
            <source>%n run(s) with trainees at risk</source>
            <translation>
                <numerusform>%n đợt có học viên nguy cơ</numerusform>
            </translation>
        </message>
        <message>
            <source>Runs under way</source>
            <translation>Đợt học đang diễn ra</translation>
        </message>
        <message numerus="yes">
            <source>%n to come</source>
            <translation>
                <numerusform>%n đợt sắp tới</numerusform>
            </translation>
        </message>
        <message>
            <source>Free seats in runs to come</source>
            <translation>Chỗ trống ở đợt sắp tới</translation>
        </message>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>%n chờ</numerusform>
            </translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Mở</translation>
        </message>
        <message>
            <source>Open: %1</source>
            <translation>Mở: %1</translation>
        </message>
        <message numerus="yes">
            <source>… and %n more</source>
            <translation>
                <numerusform>… và %n mục nữa</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing waits for you. Well done.</source>
            <translation>Không còn việc nào chờ bạn. Rất tốt.</translation>
        </message>
        <message>
            <source>Today, %1</source>
            <translation>Hôm nay, %1</translation>
        </message>
        <message>
            <source>online</source>
            <translation>trực tuyến</translation>
        </message>
        <message numerus="yes">
            <source>%n trainee(s)</source>
            <translation>
                <numerusform>%n học viên</numerusform>
            </translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Đã xong</translation>
        </message>
        <message>
            <source>Under way</source>
            <translation>Đang học</translation>
        </message>
        <message>
            <source>To come</source>
            <translation>Sắp tới</translation>
        </message>
        <message>
            <source>No sessions this week.</source>
            <translation>Tuần này không có buổi học.</translation>
        </message>
        <message>
            <source>%1/%2 sessions</source>
            <translation>%1/%2 buổi</translation>
        </message>
        <message>
            <source>No course runs are under way or to come.</source>
            <translation>Không có đợt học nào đang diễn ra hoặc sắp tới.</translation>
        </message>
    </context>
    <context>
        <name>khue::TopBar</name>
        <message>
            <source>Find a course, a person, a command… (Ctrl+K)</source>
            <translation>Tìm khóa học, người, lệnh… (Ctrl+K)</translation>
        </message>
        <message>
            <source>Find anything</source>
            <translation>Tìm mọi thứ</translation>
        </message>
    </context>
    <context>
        <name>khue::Values</name>
        <message>
            <source>«%1» is not a day of the calendar.</source>
            <translation>«%1» không phải là ngày có thật.</translation>
        </message>
        <message>
            <source>«%1» is not a year.</source>
            <translation>«%1» không phải là năm.</translation>
        </message>
        <message>
            <source>«%1» is not a date. Write it as 31/12/1990.</source>
            <translation>«%1» không phải là ngày tháng. Hãy viết như 31/12/1990.</translation>
        </message>
        <message>
            <source>«%1» is not a whole date: day, month and year are needed.</source>
            <translation>«%1» chưa đủ ngày, tháng và năm.</translation>
        </message>
        <message>
            <source>«%1» is not a time. Write it as 08:00-10:00.</source>
            <translation>«%1» không phải là giờ. Hãy viết như 08:00-10:00.</translation>
        </message>
        <message>
            <source>«%1» ends before it begins.</source>
            <translation>«%1» kết thúc trước khi bắt đầu.</translation>
        </message>
        <message>
            <source>«%1» is not a sex: write Male or Female.</source>
            <translation>«%1» không phải là giới tính: hãy viết Nam hoặc Nữ.</translation>
        </message>
        <message>
            <source>«%1» is not a way of teaching: write In person, Online or Hybrid.</source>
            <translation>«%1» không phải là hình thức học: hãy viết Trực tiếp, Trực tuyến hoặc Kết hợp.</translation>
        </message>
        <message>
            <source>«%1» is not a state of an enrolment: write Enrolled, Waiting, Withdrawn, Completed or Failed.</source>
            <translation>«%1» không phải là trạng thái ghi danh: hãy viết Đã ghi danh, Chờ, Rút, Hoàn thành hoặc Không đạt.</translation>
        </message>
        <message>
            <source>«%1» is not a kind of session: write Lecture, Practical, Exam or Visit.</source>
            <translation>«%1» không phải là loại buổi học: hãy viết Lý thuyết, Thực hành, Kiểm tra hoặc Tham quan.</translation>
        </message>
        <message>
            <source>«%1» is not a mark of attendance: write x, m, p or v.</source>
            <translation>«%1» không phải là ký hiệu điểm danh: hãy ghi x, m, p hoặc v.</translation>
        </message>
        <message>
            <source>«%1» is neither yes nor no.</source>
            <translation>«%1» không phải là có hay không.</translation>
        </message>
        <message>
            <source>The spreadsheet shows the error %1 here.</source>
            <translation>Bảng tính báo lỗi %1 tại đây.</translation>
        </message>
        <message>
            <source>«%1» is not a number.</source>
            <translation>«%1» không phải là số.</translation>
        </message>
        <message>
            <source>«%1» is not a whole number.</source>
            <translation>«%1» không phải là số nguyên.</translation>
        </message>
        <message>
            <source>«%1» is not a phone number.</source>
            <translation>«%1» không phải là số điện thoại.</translation>
        </message>
        <message>
            <source>«%1» is not an e-mail address.</source>
            <translation>«%1» không phải là địa chỉ email.</translation>
        </message>
    </context>
    <context>
        <name>khue::VenuePage</name>
        <message>
            <source>New venue</source>
            <translation>Thêm địa điểm</translation>
        </message>
        <message>
            <source>Rooms there</source>
            <translation>Các phòng tại đây</translation>
        </message>
        <message numerus="yes">
            <source>%n seat(s)</source>
            <translation>
                <numerusform>%n chỗ</numerusform>
            </translation>
        </message>
        <message>
            <source>No rooms yet.</source>
            <translation>Chưa có phòng nào.</translation>
        </message>
    </context>
    <context>
        <name>khue::Zone</name>
        <message>
            <source>Oxford</source>
            <translation>Oxford</translation>
        </message>
        <message>
            <source>Ho Chi Minh City</source>
            <translation>TP. Hồ Chí Minh</translation>
        </message>
        <message>
            <source>Viet Nam (UTC+7)</source>
            <translation>Việt Nam (UTC+7)</translation>
        </message>
        <message>
            <source>United Kingdom (Oxford, London)</source>
            <translation>Vương quốc Anh (Oxford, London)</translation>
        </message>
        <message>
            <source>Thailand (Bangkok)</source>
            <translation>Thái Lan (Bangkok)</translation>
        </message>
        <message>
            <source>Singapore</source>
            <translation>Singapore</translation>
        </message>
        <message>
            <source>Central Europe (Paris, Geneva)</source>
            <translation>Trung Âu (Paris, Geneva)</translation>
        </message>
        <message>
            <source>Eastern Australia (Sydney)</source>
            <translation>Đông Úc (Sydney)</translation>
        </message>
        <message>
            <source>Eastern United States (New York)</source>
            <translation>Đông Hoa Kỳ (New York)</translation>
        </message>
    </context>
</TS>
