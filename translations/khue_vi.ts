<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>Chọn &amp;tất cả</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Tăng</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Giảm</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Thư mục:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Tên tệp:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Loại tệp:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Mở</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lưu</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Tiến</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Thư mục cha</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Tạo thư mục mới</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>Thư mục &amp;mới</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Dạng danh sách</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Dạng chi tiết</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Hiện tệp ẩ&amp;n</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 đã có.
Bạn có muốn thay thế không?</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Kích thước</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Ngày sửa</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Máy tính</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Hoàn tác</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Làm lại</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Cắt</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Sao chép</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Dán</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Chọn tất cả</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>Xem chi tiết…</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Ẩn chi tiết…</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>Đồng ý</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Có</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Không</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Hoàn tác</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Làm lại</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Cắt</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Sao chép</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Dán</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Chọn tất cả</translation>
    </message>
</context>
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
        <translation>Công bố lịch học: %1</translation>
    </message>
    <message>
        <source>Holidays proposed: %1</source>
        <translation>Đề xuất ngày nghỉ lễ: %1</translation>
    </message>
    <message>
        <source>Availability: %1</source>
        <translation>Lịch rảnh: %1</translation>
    </message>
    <message>
        <source>Feedback: %1</source>
        <translation>Phản hồi: %1</translation>
    </message>
    <message>
        <source>Results: %1</source>
        <translation>Kết quả: %1</translation>
    </message>
    <message>
        <source>Certificates issued: %1</source>
        <translation>Cấp giấy chứng nhận: %1</translation>
    </message>
    <message>
        <source>Certificate reissued: %1</source>
        <translation>Cấp lại giấy chứng nhận: %1</translation>
    </message>
    <message>
        <source>Certificate revoked: %1</source>
        <translation>Thu hồi giấy chứng nhận: %1</translation>
    </message>
    <message>
        <source>Checklist: %1</source>
        <translation>Danh mục việc: %1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Xong: %1</translation>
    </message>
    <message>
        <source>Open again: %1</source>
        <translation>Mở lại: %1</translation>
    </message>
    <message>
        <source>Document added: %1</source>
        <translation>Thêm tài liệu: %1</translation>
    </message>
    <message>
        <source>Renewal of an agreement: %1</source>
        <translation>Gia hạn thỏa thuận: %1</translation>
    </message>
    <message>
        <source>Meeting: %1</source>
        <translation>Cuộc họp: %1</translation>
    </message>
    <message>
        <source>Approvals from a template: %1</source>
        <translation>Phê duyệt theo mẫu: %1</translation>
    </message>
    <message>
        <source>Renewal begun: %1</source>
        <translation>Bắt đầu gia hạn: %1</translation>
    </message>
    <message>
        <source>Milestone moved: %1</source>
        <translation>Dời mốc tiến độ: %1</translation>
    </message>
    <message>
        <source>Baseline set: %1</source>
        <translation>Đặt kế hoạch ban đầu: %1</translation>
    </message>
    <message>
        <source>Recruitment: %1</source>
        <translation>Tuyển chọn người tham gia: %1</translation>
    </message>
    <message>
        <source>Saved report: %1</source>
        <translation>Báo cáo đã lưu: %1</translation>
    </message>
    <message>
        <source>Report made: %1</source>
        <translation>Đã lập báo cáo: %1</translation>
    </message>
    <message>
        <source>Priority adopted into a study: %1</source>
        <translation>Đưa ưu tiên vào nghiên cứu: %1</translation>
    </message>
    <message>
        <source>Ready results framework added</source>
        <translation>Đã thêm khung kết quả có sẵn</translation>
    </message>
    <message>
        <source>Competencies assessed: %1</source>
        <translation>Đánh giá năng lực: %1</translation>
    </message>
</context>
<context>
    <name>khue::AgreementListPage</name>
    <message>
        <source>No agreements yet</source>
        <translation>Chưa có thỏa thuận nào</translation>
    </message>
    <message>
        <source>Memoranda, contracts and data transfer agreements: who signed, until when, what comes after.</source>
        <translation>Biên bản ghi nhớ, hợp đồng, thỏa thuận chuyển giao dữ liệu: ai ký, đến khi nào, tiếp theo là gì.</translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation>Thỏa thuận mới</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Thỏa thuận</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Thỏa thuận</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Các bên</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Hết hạn</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>Bắt đầu</translation>
    </message>
    <message>
        <source>Ends within</source>
        <translation>Hết hạn trong</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n ngày</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>khue::AgreementPage</name>
    <message>
        <source>Parties and signatories</source>
        <translation>Các bên và người ký</translation>
    </message>
    <message>
        <source>Add the institutions that are bound, and who signs for each.</source>
        <translation>Hãy thêm các đơn vị tham gia và người ký của từng đơn vị.</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>Người ký</translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation>Thỏa thuận mới</translation>
    </message>
    <message>
        <source>Renew…</source>
        <translation>Gia hạn…</translation>
    </message>
    <message>
        <source>Makes a draft that goes on from this agreement, with the same parties</source>
        <translation>Tạo bản thảo tiếp nối thỏa thuận này, với các bên như cũ</translation>
    </message>
    <message>
        <source>Term and renewals</source>
        <translation>Thời hạn và gia hạn</translation>
    </message>
    <message>
        <source>Before it · %1</source>
        <translation>Trước đó · %1</translation>
    </message>
    <message>
        <source>After it · %1</source>
        <translation>Tiếp theo · %1</translation>
    </message>
    <message>
        <source>It renews no other agreement, and none renews it.</source>
        <translation>Không gia hạn thỏa thuận nào và chưa được gia hạn.</translation>
    </message>
    <message>
        <source>It ends on %1.</source>
        <translation>Hết hạn ngày %1.</translation>
    </message>
    <message>
        <source>It has no end.</source>
        <translation>Không có ngày hết hạn.</translation>
    </message>
    <message>
        <source>It ended on %1 and is still said to be in force: renew it or close it.</source>
        <translation>Đã hết hạn ngày %1 nhưng vẫn ghi là đang hiệu lực: hãy gia hạn hoặc kết thúc.</translation>
    </message>
    <message numerus="yes">
        <source>It ends in %n day(s), on %1, and no renewal is being signed.</source>
        <translation>
            <numerusform>Còn %n ngày là hết hạn (%1) mà chưa có bản gia hạn đang ký.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>khue::ApprovalDialog</name>
    <message>
        <source>Approval</source>
        <translation>Phê duyệt</translation>
    </message>
</context>
<context>
    <name>khue::ApprovalLimitsDialog</name>
    <message>
        <source>Time limits of approvals</source>
        <translation>Thời hạn phê duyệt</translation>
    </message>
    <message>
        <source>Limits differ by circular and change: write those that are in force. 0 means that no limit is known; of the validity, that it is as the decision says.</source>
        <translation>Thời hạn khác nhau theo từng thông tư và có thể thay đổi: hãy ghi theo quy định hiện hành. Số 0 nghĩa là chưa biết thời hạn; với hiệu lực, nghĩa là theo quyết định.</translation>
    </message>
    <message>
        <source>Warn of the end of an approval so many days before</source>
        <translation>Nhắc trước khi phê duyệt hết hạn (số ngày)</translation>
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
        <source>Write three different numbers of days, like 90, 30, 7.</source>
        <translation>Hãy ghi ba số ngày khác nhau, ví dụ 90, 30, 7.</translation>
    </message>
    <message>
        <source>Not below 0</source>
        <translation>Không được âm</translation>
    </message>
</context>
<context>
    <name>khue::ApprovalTemplateListPage</name>
    <message>
        <source>No templates yet</source>
        <translation>Chưa có mẫu nào</translation>
    </message>
    <message>
        <source>A template lists the approvals that studies of a kind need, in their order.</source>
        <translation>Mẫu liệt kê các phê duyệt mà một loại nghiên cứu cần, theo thứ tự.</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Mẫu mới</translation>
    </message>
    <message>
        <source>Approval templates</source>
        <translation>Mẫu phê duyệt</translation>
    </message>
    <message>
        <source>Time limits…</source>
        <translation>Thời hạn…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Các bước</translation>
    </message>
</context>
<context>
    <name>khue::ApprovalTemplatePage</name>
    <message>
        <source>Steps</source>
        <translation>Các bước</translation>
    </message>
    <message>
        <source>No steps yet.</source>
        <translation>Chưa có bước nào.</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>Phụ thuộc vào</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Mẫu mới</translation>
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
    <name>khue::Attached</name>
    <message>
        <source>Give the checklist a name, in either language.</source>
        <translation>Hãy đặt tên cho danh mục, bằng tiếng Việt hoặc tiếng Anh.</translation>
    </message>
    <message>
        <source>Say what is to be done, in either language.</source>
        <translation>Hãy ghi việc cần làm, bằng tiếng Việt hoặc tiếng Anh.</translation>
    </message>
    <message>
        <source>That is more than ten years away.</source>
        <translation>Như vậy là cách hơn mười năm.</translation>
    </message>
    <message>
        <source>on the first day</source>
        <translation>vào ngày bắt đầu</translation>
    </message>
    <message>
        <source>on the last day</source>
        <translation>vào ngày kết thúc</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before the start</source>
        <translation>
            <numerusform>%n ngày trước khi bắt đầu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before the end</source>
        <translation>
            <numerusform>%n ngày trước khi kết thúc</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the start</source>
        <translation>
            <numerusform>%n ngày sau khi bắt đầu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the end</source>
        <translation>
            <numerusform>%n ngày sau khi kết thúc</numerusform>
        </translation>
    </message>
    <message>
        <source>That is not a SHA-256: 64 hexadecimal digits.</source>
        <translation>Đó không phải mã SHA-256: 64 chữ số thập lục phân.</translation>
    </message>
    <message>
        <source>A size cannot be negative.</source>
        <translation>Dung lượng không thể âm.</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 byte</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 KB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>It cannot be done on a day to come.</source>
        <translation>Ngày xong không thể ở tương lai.</translation>
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
        <translation>Chuyên cần</translation>
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
        <source>Clear</source>
        <translation>Xóa dấu</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>Chưa có buổi học</translation>
    </message>
    <message>
        <source>Add the sessions under “Timetable”; then attendance is marked here.</source>
        <translation>Hãy thêm buổi học ở thẻ “Lịch học”, sau đó điểm danh tại đây.</translation>
    </message>
    <message>
        <source>No trainees yet</source>
        <translation>Chưa có học viên</translation>
    </message>
    <message>
        <source>Enrol trainees; then their attendance is marked here.</source>
        <translation>Hãy ghi danh học viên, sau đó điểm danh tại đây.</translation>
    </message>
    <message>
        <source>%1 has no seat in this run yet; admit the trainee first.</source>
        <translation>%1 chưa có chỗ trong đợt học này; hãy nhận học viên vào trước.</translation>
    </message>
    <message>
        <source>Choose a cell of the session first.</source>
        <translation>Hãy chọn một ô của buổi học trước.</translation>
    </message>
    <message numerus="yes">
        <source>%n trainee(s) marked as present</source>
        <translation>
            <numerusform>Đã ghi %n học viên có mặt</numerusform>
        </translation>
    </message>
    <message>
        <source>Del clear · Space or click: next mark · right-click: choose · Shift+arrows: several · Ctrl+Enter: all present · Ctrl+Z undo</source>
        <translation>Del xóa · phím cách hoặc bấm chuột: dấu kế tiếp · chuột phải: chọn · Shift+mũi tên: nhiều ô · Ctrl+Enter: tất cả có mặt · Ctrl+Z hoàn tác</translation>
    </message>
</context>
<context>
    <name>khue::AttendanceModel</name>
    <message>
        <source>On track</source>
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
        <translation>Chuyên cần</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Điểm</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Tiến độ</translation>
    </message>
    <message>
        <source>attended %1 of %2 marked sessions</source>
        <translation>dự %1/%2 buổi đã điểm danh</translation>
    </message>
    <message>
        <source>%1 of all %2 sessions are required (%3%)</source>
        <translation>phải dự %1 trong tổng số %2 buổi (%3%)</translation>
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
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n trainee(s) at risk or can no longer pass: %2</source>
        <translation>
            <numerusform>%1: %n học viên có nguy cơ hoặc không còn khả năng đạt: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (was due on %2)</source>
        <translation>%1 (hạn %2)</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Quá hạn</translation>
    </message>
    <message>
        <source>Agreement ends</source>
        <translation>Thỏa thuận hết hạn</translation>
    </message>
    <message>
        <source>Out of balance</source>
        <translation>Mất cân bằng</translation>
    </message>
    <message>
        <source>Minutes missing</source>
        <translation>Thiếu biên bản</translation>
    </message>
    <message>
        <source>Visit and teaching</source>
        <translation>Công tác trùng lịch dạy</translation>
    </message>
    <message>
        <source>Visit not confirmed</source>
        <translation>Chuyến chưa xác nhận</translation>
    </message>
    <message>
        <source>Report missing</source>
        <translation>Thiếu báo cáo</translation>
    </message>
    <message>
        <source>Approval expires</source>
        <translation>Phê duyệt sắp hết hạn</translation>
    </message>
    <message>
        <source>Decision late</source>
        <translation>Quá hạn quyết định</translation>
    </message>
    <message>
        <source>Milestone due</source>
        <translation>Mốc đến hạn</translation>
    </message>
    <message>
        <source>Milestone overdue</source>
        <translation>Mốc quá hạn</translation>
    </message>
    <message>
        <source>Training missing</source>
        <translation>Thiếu đào tạo</translation>
    </message>
    <message>
        <source>Training ends</source>
        <translation>Đào tạo sắp hết hạn</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Chưa ký</translation>
    </message>
    <message>
        <source>Overspent</source>
        <translation>Vượt kinh phí</translation>
    </message>
    <message>
        <source>Risk overdue</source>
        <translation>Rủi ro quá hạn</translation>
    </message>
    <message numerus="yes">
        <source>%1: the validity of %n certificate(s) ends, the first on %2: %3</source>
        <translation>
            <numerusform>%1: %n giấy chứng nhận sắp hết giá trị, sớm nhất ngày %2: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Validity ends</source>
        <translation>Hết giá trị</translation>
    </message>
    <message>
        <source>The report “%1” is due (%2)</source>
        <translation>Báo cáo “%1” đến hạn (%2)</translation>
    </message>
    <message>
        <source>Report due</source>
        <translation>Báo cáo đến hạn</translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s) have no value for %1 yet: %2</source>
        <translation>
            <numerusform>%n chỉ số chưa có giá trị năm %1: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Values missing</source>
        <translation>Thiếu giá trị</translation>
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
    <name>khue::AvailabilityCard</name>
    <message>
        <source>Times blocked for the trainees</source>
        <translation>Thời gian học viên bận</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Lịch rảnh</translation>
    </message>
    <message>
        <source>Add a time</source>
        <translation>Thêm khoảng thời gian</translation>
    </message>
    <message>
        <source>Import a calendar file</source>
        <translation>Nhập tệp lịch</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s), %1 – %2</source>
        <translation>
            <numerusform>%n lần, %1 – %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>và %n mục nữa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n over</source>
        <translation>
            <numerusform>%n mục đã qua</numerusform>
        </translation>
    </message>
    <message>
        <source>No times are blocked. Enter clinic duty and the like, so that no session falls on it.</source>
        <translation>Chưa có thời gian nào bị chặn. Nhập lịch trực và những việc tương tự để không xếp buổi học vào đó.</translation>
    </message>
    <message>
        <source>Nothing is entered: any time is taken to suit.</source>
        <translation>Chưa nhập gì: coi như lúc nào cũng trống.</translation>
    </message>
    <message>
        <source>From a calendar file</source>
        <translation>Từ tệp lịch</translation>
    </message>
    <message numerus="yes">
        <source>“%1” came from a calendar file, with %n time(s). Import the file anew to change them. Remove all of them?</source>
        <translation>
            <numerusform>“%1” được nhập từ tệp lịch, gồm %n lần. Muốn sửa thì nhập lại tệp. Xóa tất cả các lần này?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Xóa</translation>
    </message>
</context>
<context>
    <name>khue::AvailabilityDialog</name>
    <message>
        <source>Whole days</source>
        <translation>Cả ngày</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Ngày đầu</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ngày cuối</translation>
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
        <source>Availability</source>
        <translation>Lịch rảnh</translation>
    </message>
    <message>
        <source>New time</source>
        <translation>Khoảng thời gian mới</translation>
    </message>
    <message>
        <source>Give the first day.</source>
        <translation>Hãy nhập ngày đầu.</translation>
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
        <translation>Lịch sử thay đổi đã bị sửa từ bên ngoài: mục %1 của bước %2 không khớp với mục trước đó.</translation>
    </message>
    <message>
        <source>The backup “%1” could not be written. Choose another folder or make room.</source>
        <translation>Không ghi được bản sao lưu “%1”. Hãy chọn thư mục khác hoặc giải phóng dung lượng.</translation>
    </message>
    <message>
        <source>A backup cannot take the place of the database itself. Choose another name.</source>
        <translation>Bản sao lưu không thể ghi đè lên chính cơ sở dữ liệu. Hãy chọn tên khác.</translation>
    </message>
    <message>
        <source>“%1” cannot be restored: %2 Choose another backup.</source>
        <translation>Không khôi phục được “%1”: %2 Hãy chọn bản sao lưu khác.</translation>
    </message>
    <message>
        <source>“%1” could not be copied. Nothing was changed.</source>
        <translation>Không sao chép được “%1”. Chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>The present database could not be moved aside. Close it everywhere and try again.</source>
        <translation>Không dời được cơ sở dữ liệu hiện tại. Hãy đóng nó ở mọi nơi rồi thử lại.</translation>
    </message>
    <message>
        <source>The backup could not take its place; the present database is kept as “%1”.</source>
        <translation>Không đưa được bản sao lưu vào thay thế; cơ sở dữ liệu hiện tại được giữ ở “%1”.</translation>
    </message>
    <message>
        <source>%1 no. %2 belongs to a record of %3 that is missing.</source>
        <translation>%1 số %2 thuộc về một bản ghi của %3 không còn tồn tại.</translation>
    </message>
</context>
<context>
    <name>khue::BoardStep</name>
    <message>
        <source>Attendance of a session</source>
        <translation>Điểm danh một buổi học</translation>
    </message>
    <message>
        <source>not scheduled</source>
        <translation>chưa xếp lịch</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Buổi %1</translation>
    </message>
    <message>
        <source>The run has no sessions yet, so there is no attendance to enter. Add them on the timetable.</source>
        <translation>Đợt học chưa có buổi nào nên chưa thể điểm danh. Hãy thêm buổi học ở thẻ Lịch học.</translation>
    </message>
    <message numerus="yes">
        <source>%n trainee(s) get the same mark.</source>
        <translation>
            <numerusform>%n học viên nhận cùng một kết quả điểm danh.</numerusform>
        </translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Buổi học</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Điểm danh</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Ghi</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>Chưa điểm danh</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Điểm</translation>
    </message>
    <message>
        <source>The run has no assessments yet. Add them on the tab “Scores”.</source>
        <translation>Đợt học chưa có bài đánh giá nào. Hãy thêm ở thẻ “Điểm”.</translation>
    </message>
    <message numerus="yes">
        <source>%n trainee(s) get the same score; without a number it is taken away.</source>
        <translation>
            <numerusform>%n học viên nhận cùng một điểm; để trống là xóa điểm.</numerusform>
        </translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Đánh giá</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Điểm</translation>
    </message>
    <message>
        <source>%1 (of %2)</source>
        <translation>%1 (trên %2)</translation>
    </message>
</context>
<context>
    <name>khue::BudgetRows</name>
    <message>
        <source>Spent of each grant</source>
        <translation>Đã chi của từng khoản tài trợ</translation>
    </message>
    <message>
        <source>%1 of %2 spent (%3 %): overspent by %4</source>
        <translation>Đã chi %1 trên %2 (%3 %): vượt %4</translation>
    </message>
    <message>
        <source>%1 of %2 spent (%3 %), %4 left</source>
        <translation>Đã chi %1 trên %2 (%3 %), còn %4</translation>
    </message>
</context>
<context>
    <name>khue::Calendar</name>
    <message>
        <source>Online</source>
        <translation>Trực tuyến</translation>
    </message>
    <message>
        <source>online too</source>
        <translation>kèm trực tuyến</translation>
    </message>
    <message>
        <source>UK: %1</source>
        <translation>Anh: %1</translation>
    </message>
    <message>
        <source>VN: %1</source>
        <translation>VN: %1</translation>
    </message>
    <message>
        <source>%1 lunar</source>
        <translation>%1 âl</translation>
    </message>
    <message>
        <source>Completed on %1</source>
        <translation>Hoàn thành ngày %1</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Cuộc họp</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Chuyến công tác</translation>
    </message>
    <message>
        <source>On a visit</source>
        <translation>Lịch trình chuyến công tác</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Sự kiện</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Mốc tiến độ</translation>
    </message>
    <message>
        <source>Approval expires</source>
        <translation>Phê duyệt hết hạn</translation>
    </message>
    <message>
        <source>Agreement ends</source>
        <translation>Thỏa thuận hết hạn</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Buổi học</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Cuộc họp</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Chuyến công tác</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Sự kiện</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Mốc tiến độ</translation>
    </message>
    <message>
        <source>Approvals expiring soon</source>
        <translation>Phê duyệt sắp hết hạn</translation>
    </message>
    <message>
        <source>Agreements that end</source>
        <translation>Thỏa thuận hết hạn</translation>
    </message>
</context>
<context>
    <name>khue::CalendarAgenda</name>
    <message>
        <source>Today, %1</source>
        <translation>Hôm nay, %1</translation>
    </message>
    <message>
        <source>Nothing in these days.</source>
        <translation>Những ngày này chưa có buổi nào.</translation>
    </message>
    <message>
        <source>Clash</source>
        <translation>Xung đột</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Cả ngày</translation>
    </message>
</context>
<context>
    <name>khue::CalendarClashes</name>
    <message>
        <source>Moved and saved, but it does not fit everywhere</source>
        <translation>Đã chuyển và lưu, nhưng có chỗ chưa ổn</translation>
    </message>
    <message numerus="yes">
        <source>%n clash(es) in these days</source>
        <translation>
            <numerusform>%n xung đột trong những ngày này</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Find a time</source>
        <translation>Tìm giờ trống</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Xem</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Xem: %1</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… và %n mục nữa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>khue::CalendarData</name>
    <message>
        <source>Online or no room</source>
        <translation>Trực tuyến hoặc chưa có phòng</translation>
    </message>
    <message>
        <source>No lecturer</source>
        <translation>Chưa có giảng viên</translation>
    </message>
    <message>
        <source>Not scheduled</source>
        <translation>Chưa xếp lịch</translation>
    </message>
    <message>
        <source>%1, session %2</source>
        <translation>%1, buổi %2</translation>
    </message>
    <message>
        <source>%1 (not all confirmed)</source>
        <translation>%1 (chưa xác nhận hết)</translation>
    </message>
    <message>
        <source>%1 (proposed by rule)</source>
        <translation>%1 (theo quy tắc, chờ thông báo)</translation>
    </message>
    <message>
        <source>HCMC</source>
        <translation>TP.HCM</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Cả ngày</translation>
    </message>
</context>
<context>
    <name>khue::CalendarExport</name>
    <message>
        <source>Save as a calendar file</source>
        <translation>Lưu thành tệp lịch</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Tệp lịch (*.ics)</translation>
    </message>
    <message>
        <source>Writing the calendar file</source>
        <translation>Đang ghi tệp lịch</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) written to “%1”.</source>
        <translation>
            <numerusform>Đã ghi %n buổi vào “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>khue::CalendarFile</name>
    <message>
        <source>the holiday lasts longer than a month.</source>
        <translation>ngày nghỉ kéo dài hơn một tháng.</translation>
    </message>
    <message>
        <source>The file gives more than 5000 days: that is no notice of holidays.</source>
        <translation>Tệp có hơn 5000 ngày: đây không phải thông báo ngày nghỉ.</translation>
    </message>
    <message>
        <source>“%1” has hours; only whole days are holidays. It was left out.</source>
        <translation>“%1” có giờ; chỉ nhận ngày nghỉ cả ngày. Mục này được bỏ qua.</translation>
    </message>
    <message>
        <source>this is no line of a calendar: a name, a colon and a value are expected.</source>
        <translation>đây không phải dòng của tệp lịch: cần có tên, dấu hai chấm và giá trị.</translation>
    </message>
    <message>
        <source>after a semicolon a parameter is expected, as in TZID=Europe/London.</source>
        <translation>sau dấu chấm phẩy phải là một tham số, như TZID=Europe/London.</translation>
    </message>
    <message>
        <source>a quotation mark is not closed.</source>
        <translation>thiếu dấu ngoặc kép đóng.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Dòng %1: %2</translation>
    </message>
    <message>
        <source>The file is larger than 20 MB: that is no calendar of one person.</source>
        <translation>Tệp lớn hơn 20 MB: đây không phải lịch của một người.</translation>
    </message>
    <message>
        <source>the line is too long.</source>
        <translation>dòng quá dài.</translation>
    </message>
    <message>
        <source>there are characters here that no text holds; this is no calendar file.</source>
        <translation>có ký tự không thuộc văn bản; đây không phải tệp lịch.</translation>
    </message>
    <message>
        <source>the text is not UTF-8. Save the calendar anew as UTF-8.</source>
        <translation>văn bản không phải UTF-8. Hãy lưu lại tệp lịch dạng UTF-8.</translation>
    </message>
    <message>
        <source>a calendar begins with BEGIN:VCALENDAR.</source>
        <translation>tệp lịch phải bắt đầu bằng BEGIN:VCALENDAR.</translation>
    </message>
    <message>
        <source>parts are nested too deeply.</source>
        <translation>các phần lồng nhau quá sâu.</translation>
    </message>
    <message>
        <source>the file holds too many events.</source>
        <translation>tệp có quá nhiều sự kiện.</translation>
    </message>
    <message>
        <source>END without BEGIN.</source>
        <translation>có END mà không có BEGIN.</translation>
    </message>
    <message>
        <source>END:%1 is expected here, for what began in line %2.</source>
        <translation>ở đây phải là END:%1, kết thúc phần bắt đầu ở dòng %2.</translation>
    </message>
    <message>
        <source>This is no calendar file: it does not begin with BEGIN:VCALENDAR.</source>
        <translation>Đây không phải tệp lịch: tệp không bắt đầu bằng BEGIN:VCALENDAR.</translation>
    </message>
    <message>
        <source>the %1 that begins here is not closed: the file is cut off.</source>
        <translation>phần %1 bắt đầu ở đây không có kết thúc: tệp bị cắt cụt.</translation>
    </message>
    <message>
        <source>“%1” is no date, as 20260217 is.</source>
        <translation>“%1” không phải ngày, ví dụ đúng: 20260217.</translation>
    </message>
    <message>
        <source>“%1” is no date and time, as 20260217T090000Z is.</source>
        <translation>“%1” không phải ngày giờ, ví dụ đúng: 20260217T090000Z.</translation>
    </message>
    <message>
        <source>the time zone “%1” is neither defined in the file nor known.</source>
        <translation>múi giờ “%1” không được định nghĩa trong tệp và cũng không có sẵn.</translation>
    </message>
    <message>
        <source>“%1” is no duration, as PT1H30M is.</source>
        <translation>“%1” không phải thời lượng, ví dụ đúng: PT1H30M.</translation>
    </message>
    <message>
        <source>the duration is negative.</source>
        <translation>thời lượng bị âm.</translation>
    </message>
    <message>
        <source>the event has no start (DTSTART).</source>
        <translation>sự kiện không có lúc bắt đầu (DTSTART).</translation>
    </message>
    <message>
        <source>%1 may stand only once in an event.</source>
        <translation>%1 chỉ được có một lần trong một sự kiện.</translation>
    </message>
    <message>
        <source>an event has an end or a duration, not both.</source>
        <translation>sự kiện chỉ có lúc kết thúc hoặc thời lượng, không có cả hai.</translation>
    </message>
    <message>
        <source>start and end must both be days or both be times.</source>
        <translation>bắt đầu và kết thúc phải cùng là ngày hoặc cùng là giờ.</translation>
    </message>
    <message>
        <source>the event ends before it starts.</source>
        <translation>sự kiện kết thúc trước khi bắt đầu.</translation>
    </message>
    <message>
        <source>an event of whole days lasts whole days.</source>
        <translation>sự kiện cả ngày phải kéo dài trọn ngày.</translation>
    </message>
    <message>
        <source>the event lasts longer than a year.</source>
        <translation>sự kiện kéo dài hơn một năm.</translation>
    </message>
    <message>
        <source>the event has no UID; it cannot be recognised again.</source>
        <translation>sự kiện không có UID; lần sau không nhận ra được.</translation>
    </message>
    <message>
        <source>the file gives more times than can be taken in.</source>
        <translation>tệp có nhiều khoảng thời gian hơn mức nhận được.</translation>
    </message>
    <message>
        <source>“%1” is no rule of repetition.</source>
        <translation>“%1” không phải quy tắc lặp.</translation>
    </message>
    <message>
        <source>it repeats more often than some times a day; such a rule is not taken.</source>
        <translation>lặp quá nhiều lần trong ngày; không nhận quy tắc như vậy.</translation>
    </message>
    <message>
        <source>the repetitions of this file take too long to work out.</source>
        <translation>các lần lặp trong tệp này tính quá lâu.</translation>
    </message>
    <message>
        <source>“%1” is no period, as 20260217T090000Z/PT1H is.</source>
        <translation>“%1” không phải khoảng thời gian, ví dụ đúng: 20260217T090000Z/PT1H.</translation>
    </message>
    <message>
        <source>only calendars of version 2.0 (RFC 5545) can be read.</source>
        <translation>chỉ đọc được tệp lịch phiên bản 2.0 (RFC 5545).</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>Không đọc được “%1”.</translation>
    </message>
    <message>
        <source>the time zone has no TZID.</source>
        <translation>múi giờ không có TZID.</translation>
    </message>
    <message>
        <source>a time zone&apos;s rule needs DTSTART, TZOFFSETFROM and TZOFFSETTO.</source>
        <translation>quy tắc của múi giờ cần có DTSTART, TZOFFSETFROM và TZOFFSETTO.</translation>
    </message>
    <message>
        <source>“%1” is no offset from UTC, as +0100 is.</source>
        <translation>“%1” không phải độ lệch so với UTC, ví dụ đúng: +0100.</translation>
    </message>
    <message>
        <source>“%1” is no date and time.</source>
        <translation>“%1” không phải ngày giờ.</translation>
    </message>
    <message>
        <source>the clock of a time zone changes once a year at most: this rule cannot be right.</source>
        <translation>mỗi quy tắc đổi giờ chỉ áp dụng mỗi năm một lần: quy tắc này không thể đúng.</translation>
    </message>
    <message>
        <source>the time zone has too many rules.</source>
        <translation>múi giờ có quá nhiều quy tắc.</translation>
    </message>
    <message>
        <source>the time zone has no rules (STANDARD or DAYLIGHT).</source>
        <translation>múi giờ không có quy tắc nào (STANDARD hoặc DAYLIGHT).</translation>
    </message>
    <message>
        <source>the rules of this time zone cannot be understood.</source>
        <translation>không hiểu được các quy tắc của múi giờ này.</translation>
    </message>
</context>
<context>
    <name>khue::CalendarFilterBar</name>
    <message>
        <source>Course run</source>
        <translation>Đợt học</translation>
    </message>
    <message>
        <source>Lecturer</source>
        <translation>Giảng viên</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Phòng</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Địa điểm</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Hình thức</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Bỏ lọc</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Shown: everything</source>
        <translation>Hiển thị: tất cả</translation>
    </message>
    <message>
        <source>Shown: %1 of %2</source>
        <translation>Hiển thị: %1/%2 loại</translation>
    </message>
    <message>
        <source>Which kinds of entries are shown</source>
        <translation>Những loại mục được hiển thị trên lịch</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Hiển thị tất cả</translation>
    </message>
    <message>
        <source>Only sessions</source>
        <translation>Chỉ buổi học</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <translation>Hiển thị: %1</translation>
    </message>
</context>
<context>
    <name>khue::CalendarHours</name>
    <message>
        <source>The clock changes in these days: these are the hours of the last day shown.</source>
        <translation>Những ngày này có đổi giờ mùa: đây là giờ của ngày cuối đang hiện.</translation>
    </message>
    <message>
        <source>+%1 more</source>
        <translation>+%1 mục nữa</translation>
    </message>
</context>
<context>
    <name>khue::CalendarImport</name>
    <message>
        <source>Import a calendar file</source>
        <translation>Nhập tệp lịch</translation>
    </message>
    <message>
        <source>Calendar files (*.ics *.ical *.ifb)</source>
        <translation>Tệp lịch (*.ics *.ical *.ifb)</translation>
    </message>
    <message>
        <source>“%1”: %2 added, %3 removed, %4 unchanged.</source>
        <translation>“%1”: thêm %2, xóa %3, giữ nguyên %4.</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>Chưa nhập gì</translation>
    </message>
    <message>
        <source>“%1” breaks the rules of calendar files:</source>
        <translation>“%1” không đúng quy cách tệp lịch:</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Đã nhập</translation>
    </message>
    <message>
        <source>Importing “%1”</source>
        <translation>Đang nhập “%1”</translation>
    </message>
    <message>
        <source>What are the times of this calendar that are marked as busy?</source>
        <translation>Những khoảng thời gian ghi là bận trong lịch này thuộc loại nào?</translation>
    </message>
    <message>
        <source>Whose holidays are these?</source>
        <translation>Đây là ngày nghỉ của nước nào?</translation>
    </message>
</context>
<context>
    <name>khue::CalendarMonth</name>
    <message>
        <source>+%1 more</source>
        <translation>+%1 mục nữa</translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation>Tuần %1</translation>
    </message>
</context>
<context>
    <name>khue::CalendarPage</name>
    <message>
        <source>Calendar</source>
        <translation>Lịch</translation>
    </message>
    <message>
        <source>Week %1, %2</source>
        <translation>Tuần %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>⚠ %n clash(es): see how to mend</source>
        <translation>
            <numerusform>⚠ %n xung đột – xem cách xử lý</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a time (%1)</source>
        <translation>Chưa có giờ (%1)</translation>
    </message>
    <message>
        <source>Arrows: choose · Ctrl+arrows: move · Alt+arrows: longer, shorter · Enter: open · W: when could this be? · + −: zoom</source>
        <translation>Mũi tên: chọn · Ctrl+mũi tên: chuyển · Alt+mũi tên: dài, ngắn · Enter: mở · W: tìm giờ · + −: thu phóng</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Tháng</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Tuần</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Danh sách</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Nguồn lực</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Phím %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>Key T</source>
        <translation>Phím T</translation>
    </message>
    <message>
        <source>Back (Page Up)</source>
        <translation>Lùi (Page Up)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Forward (Page Down)</source>
        <translation>Tới (Page Down)</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Tiến</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Buổi học</translation>
    </message>
    <message>
        <source>New session at the cursor (N)</source>
        <translation>Thêm buổi học tại con trỏ (N)</translation>
    </message>
    <message>
        <source>Print this view…</source>
        <translation>In lịch đang xem…</translation>
    </message>
    <message>
        <source>Rows: rooms</source>
        <translation>Theo phòng</translation>
    </message>
    <message>
        <source>Rows: lecturers</source>
        <translation>Theo giảng viên</translation>
    </message>
    <message>
        <source>Rows: course runs</source>
        <translation>Theo đợt học</translation>
    </message>
    <message>
        <source>What the rows are</source>
        <translation>Mỗi hàng là gì</translation>
    </message>
    <message>
        <source>Month calendar</source>
        <translation>Lịch tháng</translation>
    </message>
    <message>
        <source>Week calendar</source>
        <translation>Lịch tuần</translation>
    </message>
    <message>
        <source>Day calendar</source>
        <translation>Lịch ngày</translation>
    </message>
    <message>
        <source>Calendar of resources</source>
        <translation>Lịch nguồn lực</translation>
    </message>
    <message>
        <source>⚠ Clash</source>
        <translation>⚠ Xung đột</translation>
    </message>
    <message>
        <source>session %1</source>
        <translation>buổi %1</translation>
    </message>
    <message>
        <source>This is not possible</source>
        <translation>Không làm được việc này</translation>
    </message>
    <message>
        <source>%1 has no time now. You can undo this.</source>
        <translation>%1 nay không còn giờ. Bạn có thể hoàn tác.</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Buổi học mới</translation>
    </message>
    <message>
        <source>Of which course run is the session?</source>
        <translation>Buổi học thuộc đợt học nào?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Copied to a week later.</source>
        <translation>Đã sao chép sang tuần sau.</translation>
    </message>
    <message>
        <source>Hours: %1, %2</source>
        <translation>Giờ: %1, %2</translation>
    </message>
    <message>
        <source>Open the session…</source>
        <translation>Mở buổi học…</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Đến %1</translation>
    </message>
    <message>
        <source>Show only %1</source>
        <translation>Chỉ xem %1</translation>
    </message>
    <message>
        <source>Find a time…</source>
        <translation>Tìm giờ trống…</translation>
    </message>
    <message>
        <source>Copy to next week</source>
        <translation>Sao chép sang tuần sau</translation>
    </message>
    <message>
        <source>Clear the time</source>
        <translation>Bỏ giờ của buổi này</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>New session here…</source>
        <translation>Thêm buổi học tại đây…</translation>
    </message>
    <message>
        <source>Show this day</source>
        <translation>Xem ngày này</translation>
    </message>
    <message>
        <source>Calendar as a list</source>
        <translation>Lịch dạng danh sách</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Mở: %1</translation>
    </message>
    <message>
        <source>Hide: %1</source>
        <translation>Ẩn: %1</translation>
    </message>
</context>
<context>
    <name>khue::CalendarPaper</name>
    <message>
        <source>Khuê · as of %1</source>
        <translation>Khuê · tính đến %1</translation>
    </message>
    <message>
        <source>Page %1/%2</source>
        <translation>Trang %1/%2</translation>
    </message>
    <message>
        <source>The printer does not take the pages.</source>
        <translation>Máy in không nhận các trang này.</translation>
    </message>
</context>
<context>
    <name>khue::CalendarPrintDialog</name>
    <message>
        <source>Print the calendar</source>
        <translation>In lịch</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>In…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Lưu thành PDF…</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Khổ giấy</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Khổ ngang</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Khổ dọc</translation>
    </message>
    <message>
        <source>How the paper lies</source>
        <translation>Hướng giấy</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Lưu thành PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n trang</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Đã lưu: %1</translation>
    </message>
</context>
<context>
    <name>khue::CalendarUnscheduled</name>
    <message>
        <source>Without a time</source>
        <translation>Chưa có giờ</translation>
    </message>
    <message>
        <source>Drag onto the calendar. Space: at the cursor. W: when could it be?</source>
        <translation>Kéo vào lịch. Phím cách: đặt tại con trỏ. W: tìm giờ.</translation>
    </message>
    <message>
        <source>Sessions without a time</source>
        <translation>Buổi học chưa có giờ</translation>
    </message>
    <message>
        <source>%1, session %2</source>
        <translation>%1, buổi %2</translation>
    </message>
    <message>
        <source>Draft a timetable…</source>
        <translation>Lập bản nháp lịch học…</translation>
    </message>
    <message>
        <source>Looks for the best times and rooms of these sessions, and of others that may move</source>
        <translation>Tìm giờ và phòng tốt nhất cho những buổi này và các buổi khác được phép dời</translation>
    </message>
</context>
<context>
    <name>khue::CalendarView</name>
    <message>
        <source>Outside office hours: Viet Nam %1 min · UK %2 min</source>
        <translation>Ngoài giờ làm việc: Việt Nam %1 phút · Anh %2 phút</translation>
    </message>
    <message>
        <source>Within office hours in both places</source>
        <translation>Trong giờ làm việc ở cả hai nơi</translation>
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
    <name>khue::Certificate</name>
    <message>
        <source>The validity cannot end before the day of issue.</source>
        <translation>Thời hạn hiệu lực không thể kết thúc trước ngày cấp.</translation>
    </message>
    <message>
        <source>The register has to say why.</source>
        <translation>Sổ đăng ký phải ghi rõ lý do.</translation>
    </message>
</context>
<context>
    <name>khue::CertificateActions</name>
    <message>
        <source>Signing key</source>
        <translation>Khóa ký số</translation>
    </message>
    <message>
        <source>Passphrase of the signing key:</source>
        <translation>Cụm mật khẩu của khóa ký:</translation>
    </message>
    <message>
        <source>Save certificates</source>
        <translation>Lưu giấy chứng nhận</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Writing certificates</source>
        <translation>Đang ghi giấy chứng nhận</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) saved.</source>
        <translation>
            <numerusform>Đã lưu %n giấy chứng nhận.</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Thu hồi</translation>
    </message>
    <message numerus="yes">
        <source>Why are %n certificate(s) revoked? The reason stays in the register.</source>
        <translation>
            <numerusform>Vì sao thu hồi %n giấy chứng nhận? Lý do được lưu trong sổ đăng ký.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) revoked.</source>
        <translation>
            <numerusform>Đã thu hồi %n giấy chứng nhận.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reissue</source>
        <translation>Cấp lại</translation>
    </message>
    <message numerus="yes">
        <source>Why are %n certificate(s) issued anew? Each gets a new number; the old one is marked as replaced.</source>
        <translation>
            <numerusform>Vì sao cấp lại %n giấy chứng nhận? Mỗi giấy có số mới; giấy cũ được ghi là đã thay thế.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) reissued.</source>
        <translation>
            <numerusform>Đã cấp lại %n giấy chứng nhận.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>khue::CertificateCheckPage</name>
    <message>
        <source>Verify certificates</source>
        <translation>Kiểm tra giấy chứng nhận</translation>
    </message>
    <message>
        <source>Scan the code of a certificate into the field, or paste its text. A number alone is looked up in the register.</source>
        <translation>Quét mã của giấy chứng nhận vào ô hoặc dán nội dung. Nếu chỉ có số thì tra trong sổ đăng ký.</translation>
    </message>
    <message>
        <source>Text of the code, or number</source>
        <translation>Nội dung mã, hoặc số</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>The register has this number. Compare the paper with what is said below.</source>
        <translation>Sổ đăng ký có số này. Hãy đối chiếu giấy với nội dung dưới đây.</translation>
    </message>
    <message>
        <source>In the register</source>
        <translation>Có trong sổ</translation>
    </message>
    <message>
        <source>Genuine</source>
        <translation>Giấy thật</translation>
    </message>
    <message>
        <source>No longer in force</source>
        <translation>Không còn hiệu lực</translation>
    </message>
    <message>
        <source>Not proven</source>
        <translation>Chưa xác minh được</translation>
    </message>
    <message>
        <source>Number: %1
Holder: %2
Course: %3
Issued on: %4
Key: %5</source>
        <translation>Số: %1
Người được cấp: %2
Khóa học: %3
Ngày cấp: %4
Khóa: %5</translation>
    </message>
</context>
<context>
    <name>khue::CertificateListPage</name>
    <message>
        <source>No certificates yet</source>
        <translation>Chưa có giấy chứng nhận</translation>
    </message>
    <message>
        <source>They are issued on the page of a course run, and are all listed here, with their numbers.</source>
        <translation>Giấy chứng nhận được cấp ở trang của đợt học; tất cả được liệt kê ở đây kèm số.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Lưu thành PDF…</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Giấy chứng nhận</translation>
    </message>
    <message>
        <source>Reissue…</source>
        <translation>Cấp lại…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Thu hồi…</translation>
    </message>
    <message>
        <source>Verify…</source>
        <translation>Kiểm tra…</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Khóa học</translation>
    </message>
    <message>
        <source>Course run</source>
        <translation>Đợt học</translation>
    </message>
    <message>
        <source>Numbers and key…</source>
        <translation>Cách đánh số và khóa ký số…</translation>
    </message>
</context>
<context>
    <name>khue::CertificateNumber</name>
    <message>
        <source>{%1} is not known here. A number is made of {serial} or {serial:4}, {year} and {body}.</source>
        <translation>Không có {%1} ở đây. Số gồm {serial} hoặc {serial:4}, {year} và {body}.</translation>
    </message>
    <message>
        <source>Without {serial} and {year} numbers would repeat.</source>
        <translation>Thiếu {serial} và {year} thì số sẽ bị trùng.</translation>
    </message>
    <message>
        <source>The sign | and line breaks cannot be part of a number.</source>
        <translation>Số không được chứa dấu | và dấu xuống dòng.</translation>
    </message>
    <message>
        <source>“%1” has no code, and its certificate numbers (%2) need one. Give the institution a code.</source>
        <translation>“%1” chưa có mã, mà số giấy chứng nhận (%2) cần mã. Hãy đặt mã cho đơn vị.</translation>
    </message>
    <message>
        <source>The number “%1” was already given by another series. Put {body} into the pattern of the numbers.</source>
        <translation>Số “%1” đã được cấp trong một dãy số khác. Hãy thêm {body} vào mẫu số.</translation>
    </message>
</context>
<context>
    <name>khue::CertificatePictures</name>
    <message>
        <source>%1: the picture “%2” is missing. Add it again, or choose another.</source>
        <translation>%1: thiếu hình “%2”. Hãy thêm lại hoặc chọn hình khác.</translation>
    </message>
    <message>
        <source>%1: the picture “%2” is damaged. Add it again, or choose another.</source>
        <translation>%1: hình “%2” bị hỏng. Hãy thêm lại hoặc chọn hình khác.</translation>
    </message>
    <message>
        <source>“%1” is not a PNG or JPEG picture, or it is damaged.</source>
        <translation>“%1” không phải hình PNG hay JPEG, hoặc đã bị hỏng.</translation>
    </message>
</context>
<context>
    <name>khue::CertificatePrint</name>
    <message>
        <source>The template “%1” cannot be printed yet:</source>
        <translation>Chưa in được mẫu “%1”:</translation>
    </message>
    <message>
        <source>The certificates could not be written or printed.</source>
        <translation>Không ghi hoặc in được giấy chứng nhận.</translation>
    </message>
    <message>
        <source>There is no certificate to print.</source>
        <translation>Không có giấy chứng nhận nào để in.</translation>
    </message>
    <message>
        <source>Certificates: %1</source>
        <translation>Giấy chứng nhận: %1</translation>
    </message>
</context>
<context>
    <name>khue::CertificateSettings</name>
    <message>
        <source>Save the pattern</source>
        <translation>Lưu cách đánh số</translation>
    </message>
    <message>
        <source>Save the public key…</source>
        <translation>Lưu khóa công khai…</translation>
    </message>
    <message>
        <source>Copy of the private key…</source>
        <translation>Chép khóa bí mật…</translation>
    </message>
    <message>
        <source>Passphrase…</source>
        <translation>Cụm mật khẩu…</translation>
    </message>
    <message>
        <source>Import a key…</source>
        <translation>Nhập khóa…</translation>
    </message>
    <message>
        <source>Numbers and key of certificates</source>
        <translation>Số giấy chứng nhận và khóa ký</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Số giấy chứng nhận</translation>
    </message>
    <message>
        <source>Each issuing body has a series of its own, beginning anew each year. The pattern is made of {serial} or {serial:4} (with leading zeros), {year}, {body} (the institution&apos;s code) and any other text.</source>
        <translation>Mỗi đơn vị cấp có dãy số riêng, bắt đầu lại mỗi năm. Mẫu số gồm {serial} hoặc {serial:4} (có số 0 đứng trước), {year} là năm, {body} là mã đơn vị và chữ bất kỳ.</translation>
    </message>
    <message>
        <source>Issuing body</source>
        <translation>Đơn vị cấp chứng nhận</translation>
    </message>
    <message>
        <source>Number pattern</source>
        <translation>Cách đánh số</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Khóa ký số</translation>
    </message>
    <message>
        <source>Give the public key to whoever is to verify certificates; keep a copy of the private one in a safe place: without it no further certificate can be signed alike.</source>
        <translation>Gửi khóa công khai cho người cần kiểm tra giấy chứng nhận; cất một bản sao khóa bí mật ở nơi an toàn: mất khóa này thì không ký tiếp được như cũ.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>No run has an issuing body yet. Choose it on the overview of a run.</source>
        <translation>Chưa đợt học nào có đơn vị cấp chứng nhận. Hãy chọn ở thẻ Tổng quan của đợt học.</translation>
    </message>
    <message>
        <source>The next number will be %1</source>
        <translation>Số tiếp theo sẽ là %1</translation>
    </message>
    <message>
        <source>Certificates are numbered so from now on.</source>
        <translation>Từ nay giấy chứng nhận được đánh số theo mẫu này.</translation>
    </message>
    <message>
        <source>There is no key yet; it is made when the first certificate is issued, and kept in “%1”, for you alone to read.</source>
        <translation>Chưa có khóa; khóa được tạo khi cấp giấy chứng nhận đầu tiên và lưu ở “%1”, chỉ mình bạn đọc được.</translation>
    </message>
    <message>
        <source>Key %1, kept in “%2”.</source>
        <translation>Khóa %1, lưu ở “%2”.</translation>
    </message>
    <message>
        <source>It has a passphrase, which is asked for at each issue.</source>
        <translation>Khóa có cụm mật khẩu, được hỏi mỗi lần cấp.</translation>
    </message>
    <message>
        <source>It has no passphrase: whoever can read this file can sign certificates.</source>
        <translation>Khóa không có cụm mật khẩu: ai đọc được tệp này đều ký được giấy chứng nhận.</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) bear its signature.</source>
        <translation>
            <numerusform>%n giấy chứng nhận mang chữ ký của khóa này.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the public key</source>
        <translation>Lưu khóa công khai</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Văn bản (*.txt)</translation>
    </message>
    <message>
        <source>The public key was saved.</source>
        <translation>Đã lưu khóa công khai.</translation>
    </message>
    <message>
        <source>Copy of the private key</source>
        <translation>Sao chép khóa bí mật</translation>
    </message>
    <message>
        <source>Keys (*.certificate-key)</source>
        <translation>Khóa (*.certificate-key)</translation>
    </message>
    <message>
        <source>The copy was saved; it opens only with its passphrase.</source>
        <translation>Đã lưu bản sao; chỉ mở được bằng cụm mật khẩu của nó.</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Cụm mật khẩu của khóa</translation>
    </message>
    <message>
        <source>The key has no passphrase now.</source>
        <translation>Khóa hiện không có cụm mật khẩu.</translation>
    </message>
    <message>
        <source>The key has its passphrase now.</source>
        <translation>Khóa đã có cụm mật khẩu.</translation>
    </message>
    <message>
        <source>Import a key</source>
        <translation>Nhập khóa</translation>
    </message>
    <message>
        <source>Passphrase of the key to be taken in:</source>
        <translation>Cụm mật khẩu của khóa cần nhập:</translation>
    </message>
    <message>
        <source>From now on certificates are signed with key %1. The present key is set aside beside it; what it has signed stays genuine.</source>
        <translation>Từ nay giấy chứng nhận được ký bằng khóa %1. Khóa hiện tại được cất bên cạnh; những gì khóa đó đã ký vẫn có giá trị.</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Nhập khóa này</translation>
    </message>
    <message>
        <source>Certificates are signed with key %1 from now on.</source>
        <translation>Từ nay giấy chứng nhận được ký bằng khóa %1.</translation>
    </message>
    <message>
        <source>New passphrase:</source>
        <translation>Cụm mật khẩu mới:</translation>
    </message>
    <message>
        <source>Once more:</source>
        <translation>Nhập lại:</translation>
    </message>
    <message>
        <source>Left empty, the key has no passphrase.</source>
        <translation>Để trống thì khóa không có cụm mật khẩu.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Đặt</translation>
    </message>
    <message>
        <source>The two are not alike; nothing was changed.</source>
        <translation>Hai lần nhập không giống nhau; chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>The private key leaves only under a passphrase; nothing was saved.</source>
        <translation>Khóa bí mật chỉ được xuất kèm cụm mật khẩu; chưa lưu gì.</translation>
    </message>
</context>
<context>
    <name>khue::CertificateTemplate</name>
    <message>
        <source>A certificate needs a title.</source>
        <translation>Giấy chứng nhận cần có tiêu đề.</translation>
    </message>
    <message>
        <source>It does not say whose certificate it is: write {name} or {titled_name}.</source>
        <translation>Chưa ghi giấy chứng nhận của ai: hãy viết {name} hoặc {titled_name}.</translation>
    </message>
</context>
<context>
    <name>khue::CertificateTemplateListPage</name>
    <message>
        <source>No templates yet</source>
        <translation>Chưa có mẫu</translation>
    </message>
    <message>
        <source>A template holds the words, logos and signatures of a certificate. A new one begins with the usual wording.</source>
        <translation>Mẫu chứa lời văn, logo và chữ ký của giấy chứng nhận. Mẫu mới bắt đầu với lời văn thông dụng.</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Mẫu mới</translation>
    </message>
    <message>
        <source>Certificate templates</source>
        <translation>Mẫu giấy chứng nhận</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Giấy chứng nhận</translation>
    </message>
</context>
<context>
    <name>khue::CertificateTemplatePage</name>
    <message>
        <source>New template</source>
        <translation>Mẫu mới</translation>
    </message>
    <message>
        <source>Add a picture…</source>
        <translation>Thêm hình…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Xem trước</translation>
    </message>
    <message>
        <source>Words in braces</source>
        <translation>Từ trong dấu ngoặc nhọn</translation>
    </message>
    <message>
        <source>Add a picture</source>
        <translation>Thêm hình</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Hình ảnh (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>“%1” can be chosen as a logo or seal now.</source>
        <translation>Nay có thể chọn “%1” làm logo hoặc con dấu.</translation>
    </message>
</context>
<context>
    <name>khue::CertificateText</name>
    <message>
        <source>The certificate is genuine: the signature is right.</source>
        <translation>Giấy chứng nhận là thật: chữ ký đúng.</translation>
    </message>
    <message>
        <source>This is not as it was signed: it has been altered, or was mistyped.</source>
        <translation>Nội dung này không đúng như khi ký: đã bị sửa hoặc gõ sai.</translation>
    </message>
    <message>
        <source>It was signed with the key “%1”, which is not known here. Ask the programme for its public key.</source>
        <translation>Giấy này được ký bằng khóa “%1”, khóa chưa có ở đây. Hãy xin chương trình khóa công khai.</translation>
    </message>
    <message>
        <source>This is not the text of a certificate. It begins with KHUE1| and has seven parts.</source>
        <translation>Đây không phải nội dung của một giấy chứng nhận. Nội dung bắt đầu bằng KHUE1| và có bảy phần.</translation>
    </message>
    <message>
        <source>But its number is not in this register: it was issued elsewhere, or its issue was taken back.</source>
        <translation>Nhưng số này không có trong sổ đăng ký: giấy được cấp ở nơi khác, hoặc việc cấp đã được hoàn tác.</translation>
    </message>
    <message>
        <source>But it was revoked on %1: %2</source>
        <translation>Nhưng giấy đã bị thu hồi ngày %1: %2</translation>
    </message>
    <message>
        <source>But it was replaced on %1 by no. %2: %3</source>
        <translation>Nhưng giấy đã được thay bằng số %2 ngày %1: %3</translation>
    </message>
    <message>
        <source>But the register says something else under this number: %1, %2.</source>
        <translation>Nhưng sổ đăng ký ghi khác ở số này: %1, %2.</translation>
    </message>
    <message>
        <source>But its validity ended on %1.</source>
        <translation>Nhưng giấy đã hết hiệu lực ngày %1.</translation>
    </message>
</context>
<context>
    <name>khue::ChainPage</name>
    <message>
        <source>Results chain</source>
        <translation>Chuỗi kết quả</translation>
    </message>
    <message>
        <source>From training to its results, and back: who was trained, what role they took up, what the study brought forth, and which indicators count it.</source>
        <translation>Từ đào tạo đến kết quả và ngược lại: ai được đào tạo, đảm nhận vai trò gì, nghiên cứu tạo ra những gì, và được tính vào chỉ số nào.</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Bắt đầu từ</translation>
    </message>
    <message>
        <source>Kind of record to start from</source>
        <translation>Loại bản ghi để bắt đầu</translation>
    </message>
    <message>
        <source>Record to start from</source>
        <translation>Bản ghi để bắt đầu</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>A card opens its record. Arrow keys go along the lines, Enter opens, Space starts anew from the card. A dashed line leads only by way of a study.</source>
        <translation>Nhấn vào thẻ để mở bản ghi. Phím mũi tên đi theo các đường nối, Enter để mở, phím cách để bắt đầu lại từ thẻ đó. Đường đứt nét chỉ liên hệ qua nghiên cứu.</translation>
    </message>
    <message>
        <source>Choose where to start</source>
        <translation>Chọn điểm bắt đầu</translation>
    </message>
    <message>
        <source>A person, a certificate, a study, an output or an indicator: everything that hangs together with it is shown here.</source>
        <translation>Một người, một giấy chứng nhận, một nghiên cứu, một đầu ra hoặc một chỉ số: mọi thứ liên quan sẽ hiện ở đây.</translation>
    </message>
</context>
<context>
    <name>khue::ChainView</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>và %n mục nữa</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Chưa có</translation>
    </message>
</context>
<context>
    <name>khue::ChecklistListPage</name>
    <message>
        <source>No checklists yet</source>
        <translation>Chưa có danh mục việc</translation>
    </message>
    <message>
        <source>A checklist holds what comes back each time: the papers of a visit, the steps before a course.</source>
        <translation>Danh mục việc ghi những việc lần nào cũng phải làm: giấy tờ của một chuyến công tác, các bước trước một khóa học.</translation>
    </message>
    <message>
        <source>New checklist</source>
        <translation>Danh mục mới</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Danh mục việc</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Các mục</translation>
    </message>
</context>
<context>
    <name>khue::ChecklistPage</name>
    <message>
        <source>Checklist item</source>
        <translation>Việc theo danh mục</translation>
    </message>
    <message>
        <source>New checklist</source>
        <translation>Danh mục mới</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Các mục</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Thêm mục</translation>
    </message>
    <message>
        <source>No items yet. Each becomes a task, due so many days before or after the start or end.</source>
        <translation>Chưa có mục nào. Mỗi mục sẽ thành một việc, hạn tính bằng số ngày trước hoặc sau ngày bắt đầu hay kết thúc.</translation>
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
        <translation>Dự kiến</translation>
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
    <message>
        <source>Issued</source>
        <translation>Đã cấp</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Đã thu hồi</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Đã thay thế</translation>
    </message>
    <message>
        <source>A4 upright, with a table (Circular 32/2023, Appendix II)</source>
        <translation>A4 dọc, có bảng (Thông tư 32/2023, Phụ lục II)</translation>
    </message>
    <message>
        <source>A4 across, with a frame</source>
        <translation>A4 ngang, có khung</translation>
    </message>
    <message>
        <source>Bilingual</source>
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
        <source>Course</source>
        <translation>Khóa học</translation>
    </message>
    <message>
        <source>Conference or workshop</source>
        <translation>Hội nghị, hội thảo</translation>
    </message>
    <message>
        <source>Taking part in research</source>
        <translation>Tham gia nghiên cứu</translation>
    </message>
    <message>
        <source>Supervising a thesis</source>
        <translation>Hướng dẫn luận văn</translation>
    </message>
    <message>
        <source>Article or textbook</source>
        <translation>Bài báo, giáo trình</translation>
    </message>
    <message>
        <source>Teaching</source>
        <translation>Giảng dạy</translation>
    </message>
    <message>
        <source>Not taking part</source>
        <translation>Không tham gia</translation>
    </message>
    <message>
        <source>On track</source>
        <translation>Đúng tiến độ</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Có nguy cơ</translation>
    </message>
    <message>
        <source>Can no longer pass</source>
        <translation>Không còn khả năng đạt</translation>
    </message>
    <message>
        <source>Not settled yet</source>
        <translation>Chưa đủ dữ liệu</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Đạt</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>Không đạt</translation>
    </message>
    <message>
        <source>Any record</source>
        <translation>Mọi bản ghi</translation>
    </message>
    <message>
        <source>Visit to Viet Nam</source>
        <translation>Chuyến đến Việt Nam</translation>
    </message>
    <message>
        <source>Visit to Oxford</source>
        <translation>Chuyến đi Oxford</translation>
    </message>
    <message>
        <source>Joint study</source>
        <translation>Nghiên cứu hợp tác</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Thỏa thuận</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Cuộc họp</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Sự kiện</translation>
    </message>
    <message>
        <source>Course run</source>
        <translation>Đợt học</translation>
    </message>
    <message>
        <source>No due date</source>
        <translation>Không có hạn</translation>
    </message>
    <message>
        <source>Counted from the start</source>
        <translation>Tính từ ngày bắt đầu</translation>
    </message>
    <message>
        <source>Counted from the end</source>
        <translation>Tính từ ngày kết thúc</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>Tài liệu khác</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Thư, công văn</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Hộ chiếu</translation>
    </message>
    <message>
        <source>Visa or exemption</source>
        <translation>Thị thực hoặc miễn thị thực</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Vé</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Bảo hiểm</translation>
    </message>
    <message>
        <source>Approval or decision</source>
        <translation>Phê duyệt hoặc quyết định</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Đề cương nghiên cứu</translation>
    </message>
    <message>
        <source>Informed consent form</source>
        <translation>Phiếu đồng thuận</translation>
    </message>
    <message>
        <source>Agreement or contract</source>
        <translation>Thỏa thuận hoặc hợp đồng</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Biên bản họp</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Giấy chứng nhận</translation>
    </message>
    <message>
        <source>Invoice or receipt</source>
        <translation>Hóa đơn hoặc biên nhận</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Ảnh</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Nhắc việc</translation>
    </message>
    <message>
        <source>Checklist item</source>
        <translation>Việc theo danh mục</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Việc được giao</translation>
    </message>
    <message>
        <source>Memorandum of understanding</source>
        <translation>Biên bản ghi nhớ</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Hợp đồng</translation>
    </message>
    <message>
        <source>Data transfer agreement</source>
        <translation>Thỏa thuận chuyển giao dữ liệu</translation>
    </message>
    <message>
        <source>Being drafted</source>
        <translation>Đang soạn thảo</translation>
    </message>
    <message>
        <source>Being signed</source>
        <translation>Đang ký</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Đang hiệu lực</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Đã kết thúc</translation>
    </message>
    <message>
        <source>Terminated</source>
        <translation>Đã chấm dứt</translation>
    </message>
    <message>
        <source>Steering committee</source>
        <translation>Ban chỉ đạo</translation>
    </message>
    <message>
        <source>Working group</source>
        <translation>Nhóm công tác</translation>
    </message>
    <message>
        <source>Advisory board</source>
        <translation>Hội đồng tư vấn</translation>
    </message>
    <message>
        <source>Ethics committee</source>
        <translation>Hội đồng đạo đức</translation>
    </message>
    <message>
        <source>Data monitoring committee</source>
        <translation>Hội đồng giám sát dữ liệu</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Chủ tọa</translation>
    </message>
    <message>
        <source>Vice-chair</source>
        <translation>Phó trưởng ban</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Thư ký</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Thành viên</translation>
    </message>
    <message>
        <source>As the institution</source>
        <translation>Theo đơn vị</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Hội thảo</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Hội nghị</translation>
    </message>
    <message>
        <source>Ceremony</source>
        <translation>Lễ</translation>
    </message>
    <message>
        <source>Exhibition</source>
        <translation>Triển lãm</translation>
    </message>
    <message>
        <source>Open for registration</source>
        <translation>Đang nhận đăng ký</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Đã tổ chức</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Đơn vị tổ chức</translation>
    </message>
    <message>
        <source>Co-organiser</source>
        <translation>Đơn vị đồng tổ chức</translation>
    </message>
    <message>
        <source>Supporter</source>
        <translation>Đơn vị hỗ trợ</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Đã mời</translation>
    </message>
    <message>
        <source>Declined the invitation</source>
        <translation>Từ chối lời mời</translation>
    </message>
    <message>
        <source>Minutes approved</source>
        <translation>Đã duyệt biên bản</translation>
    </message>
    <message>
        <source>Apologies</source>
        <translation>Báo vắng</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Đề xuất</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>Đang xem xét</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Đã chấp nhận</translation>
    </message>
    <message>
        <source>In study</source>
        <translation>Đang nghiên cứu</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>Đã đạt được</translation>
    </message>
    <message>
        <source>Not taken up</source>
        <translation>Không chấp nhận</translation>
    </message>
    <message>
        <source>Cancer</source>
        <translation>Ung thư</translation>
    </message>
    <message>
        <source>Cardiovascular disease</source>
        <translation>Bệnh tim mạch</translation>
    </message>
    <message>
        <source>Diabetes</source>
        <translation>Đái tháo đường</translation>
    </message>
    <message>
        <source>Stroke</source>
        <translation>Đột quỵ</translation>
    </message>
    <message>
        <source>Public interest</source>
        <translation>Lợi ích công</translation>
    </message>
    <message>
        <source>Private interest</source>
        <translation>Lợi ích tư</translation>
    </message>
    <message>
        <source>Clinical trial</source>
        <translation>Thử nghiệm lâm sàng</translation>
    </message>
    <message>
        <source>Observational study</source>
        <translation>Nghiên cứu quan sát</translation>
    </message>
    <message>
        <source>Cohort study</source>
        <translation>Nghiên cứu thuần tập</translation>
    </message>
    <message>
        <source>Case–control study</source>
        <translation>Nghiên cứu bệnh chứng</translation>
    </message>
    <message>
        <source>Diagnostic study</source>
        <translation>Nghiên cứu chẩn đoán</translation>
    </message>
    <message>
        <source>Health-systems research</source>
        <translation>Nghiên cứu hệ thống y tế</translation>
    </message>
    <message>
        <source>Qualitative study</source>
        <translation>Nghiên cứu định tính</translation>
    </message>
    <message>
        <source>Systematic review</source>
        <translation>Tổng quan hệ thống</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Không áp dụng</translation>
    </message>
    <message>
        <source>Early phase I</source>
        <translation>Giai đoạn I sớm</translation>
    </message>
    <message>
        <source>Phase I</source>
        <translation>Giai đoạn I</translation>
    </message>
    <message>
        <source>Phase I/II</source>
        <translation>Giai đoạn I/II</translation>
    </message>
    <message>
        <source>Phase II</source>
        <translation>Giai đoạn II</translation>
    </message>
    <message>
        <source>Phase II/III</source>
        <translation>Giai đoạn II/III</translation>
    </message>
    <message>
        <source>Phase III</source>
        <translation>Giai đoạn III</translation>
    </message>
    <message>
        <source>Phase IV</source>
        <translation>Giai đoạn IV</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Ý tưởng</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Đã phê duyệt</translation>
    </message>
    <message>
        <source>Recruiting</source>
        <translation>Đang tuyển</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Theo dõi</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Phân tích</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Tạm dừng</translation>
    </message>
    <message>
        <source>Research partner</source>
        <translation>Đối tác nghiên cứu</translation>
    </message>
    <message>
        <source>Coordinating centre</source>
        <translation>Đơn vị điều phối</translation>
    </message>
    <message>
        <source>Co-sponsor</source>
        <translation>Nhà đồng tài trợ</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>Đơn vị tài trợ kinh phí</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>Phòng xét nghiệm</translation>
    </message>
    <message>
        <source>Data centre</source>
        <translation>Trung tâm dữ liệu</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Nhà cung cấp</translation>
    </message>
    <message>
        <source>Institutional ethics committee</source>
        <translation>Hội đồng đạo đức cấp cơ sở</translation>
    </message>
    <message>
        <source>National ethics</source>
        <translation>Đạo đức cấp quốc gia</translation>
    </message>
    <message>
        <source>Ministry of Health (ASTT)</source>
        <translation>Bộ Y tế (Cục KHCN&amp;ĐT)</translation>
    </message>
    <message>
        <source>OxTREC</source>
        <translation>OxTREC</translation>
    </message>
    <message>
        <source>Import permit</source>
        <translation>Giấy phép nhập khẩu</translation>
    </message>
    <message>
        <source>Scientific review</source>
        <translation>Thẩm định khoa học</translation>
    </message>
    <message>
        <source>Amendment</source>
        <translation>Sửa đổi đề cương</translation>
    </message>
    <message>
        <source>Acceptance of results</source>
        <translation>Nghiệm thu kết quả</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Chưa quyết định</translation>
    </message>
    <message>
        <source>Approved with conditions</source>
        <translation>Phê duyệt có điều kiện</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Không phê duyệt</translation>
    </message>
    <message>
        <source>Withdrawn by the study</source>
        <translation>Nghiên cứu rút hồ sơ</translation>
    </message>
    <message>
        <source>Any study</source>
        <translation>Mọi nghiên cứu</translation>
    </message>
    <message>
        <source>ClinicalTrials.gov</source>
        <translation>ClinicalTrials.gov</translation>
    </message>
    <message>
        <source>ISRCTN</source>
        <translation>ISRCTN</translation>
    </message>
    <message>
        <source>ANZCTR (Australia, New Zealand)</source>
        <translation>ANZCTR (Úc, New Zealand)</translation>
    </message>
    <message>
        <source>ChiCTR (China)</source>
        <translation>ChiCTR (Trung Quốc)</translation>
    </message>
    <message>
        <source>DRKS (Germany)</source>
        <translation>DRKS (Đức)</translation>
    </message>
    <message>
        <source>EudraCT (European Union, until 2023)</source>
        <translation>EudraCT (Liên minh châu Âu, đến 2023)</translation>
    </message>
    <message>
        <source>CTIS (European Union)</source>
        <translation>CTIS (Liên minh châu Âu)</translation>
    </message>
    <message>
        <source>TCTR (Thailand)</source>
        <translation>TCTR (Thái Lan)</translation>
    </message>
    <message>
        <source>PACTR (Africa)</source>
        <translation>PACTR (châu Phi)</translation>
    </message>
    <message>
        <source>CTRI (India)</source>
        <translation>CTRI (Ấn Độ)</translation>
    </message>
    <message>
        <source>UMIN (Japan)</source>
        <translation>UMIN (Nhật Bản)</translation>
    </message>
    <message>
        <source>Another registry</source>
        <translation>Hệ thống đăng ký khác</translation>
    </message>
    <message>
        <source>Primary registry and number</source>
        <translation>Nơi đăng ký chính và số đăng ký</translation>
    </message>
    <message>
        <source>Date of registration</source>
        <translation>Ngày đăng ký</translation>
    </message>
    <message>
        <source>Secondary identifying numbers</source>
        <translation>Các mã số khác</translation>
    </message>
    <message>
        <source>Sources of monetary or material support</source>
        <translation>Nguồn hỗ trợ kinh phí hoặc vật chất</translation>
    </message>
    <message>
        <source>Primary sponsor</source>
        <translation>Nhà tài trợ chính</translation>
    </message>
    <message>
        <source>Secondary sponsors</source>
        <translation>Các nhà tài trợ khác</translation>
    </message>
    <message>
        <source>Contact for public queries</source>
        <translation>Liên hệ cho công chúng</translation>
    </message>
    <message>
        <source>Contact for scientific queries</source>
        <translation>Liên hệ về khoa học</translation>
    </message>
    <message>
        <source>Public title</source>
        <translation>Tên cho công chúng</translation>
    </message>
    <message>
        <source>Scientific title</source>
        <translation>Tên khoa học</translation>
    </message>
    <message>
        <source>Countries of recruitment</source>
        <translation>Các nước tuyển chọn người tham gia</translation>
    </message>
    <message>
        <source>Health conditions studied</source>
        <translation>Bệnh hoặc vấn đề sức khỏe được nghiên cứu</translation>
    </message>
    <message>
        <source>Interventions</source>
        <translation>Các can thiệp</translation>
    </message>
    <message>
        <source>Inclusion and exclusion criteria</source>
        <translation>Tiêu chuẩn chọn và loại trừ</translation>
    </message>
    <message>
        <source>Study type</source>
        <translation>Loại hình nghiên cứu</translation>
    </message>
    <message>
        <source>Date of first enrolment</source>
        <translation>Ngày tuyển người tham gia đầu tiên</translation>
    </message>
    <message>
        <source>Sample size</source>
        <translation>Cỡ mẫu</translation>
    </message>
    <message>
        <source>Recruitment status</source>
        <translation>Tình trạng tuyển</translation>
    </message>
    <message>
        <source>Primary outcomes</source>
        <translation>Kết cục chính</translation>
    </message>
    <message>
        <source>Key secondary outcomes</source>
        <translation>Kết cục phụ quan trọng</translation>
    </message>
    <message>
        <source>Ethics review</source>
        <translation>Xét duyệt đạo đức</translation>
    </message>
    <message>
        <source>Completion date</source>
        <translation>Ngày hoàn thành</translation>
    </message>
    <message>
        <source>Summary results</source>
        <translation>Tóm tắt kết quả</translation>
    </message>
    <message>
        <source>Sharing of individual participant data</source>
        <translation>Chia sẻ dữ liệu cá thể người tham gia</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Tiếng Pháp</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Tiếng Đức</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Tiếng Tây Ban Nha</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Tiếng Bồ Đào Nha</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Tiếng Ý</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Tiếng Hà Lan</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Tiếng Thụy Điển</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Tiếng Nga</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Tiếng Trung</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Tiếng Nhật</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Tiếng Hàn</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Tiếng Thái</translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation>Tiếng Khmer</translation>
    </message>
    <message>
        <source>Lao</source>
        <translation>Tiếng Lào</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Tiếng Indonesia</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Tiếng Hindi</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Tiếng Ả Rập</translation>
    </message>
    <message>
        <source>To Viet Nam</source>
        <translation>Đến Việt Nam</translation>
    </message>
    <message>
        <source>To Oxford</source>
        <translation>Sang Oxford</translation>
    </message>
    <message>
        <source>Visit proposed</source>
        <translation>Đề xuất</translation>
    </message>
    <message>
        <source>Visit confirmed</source>
        <translation>Đã xác nhận</translation>
    </message>
    <message>
        <source>Travelling</source>
        <translation>Đang đi</translation>
    </message>
    <message>
        <source>Visit done</source>
        <translation>Đã kết thúc</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Đã báo cáo</translation>
    </message>
    <message>
        <source>Visit cancelled</source>
        <translation>Đã hủy</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Di chuyển</translation>
    </message>
    <message>
        <source>Hospital visit</source>
        <translation>Thăm bệnh viện</translation>
    </message>
    <message>
        <source>Research work</source>
        <translation>Làm việc nghiên cứu</translation>
    </message>
    <message>
        <source>Reception or ceremony</source>
        <translation>Tiếp đón, nghi lễ</translation>
    </message>
    <message>
        <source>Free time</source>
        <translation>Thời gian tự do</translation>
    </message>
    <message>
        <source>Flights</source>
        <translation>Vé máy bay</translation>
    </message>
    <message>
        <source>Lodging</source>
        <translation>Chỗ ở</translation>
    </message>
    <message>
        <source>Daily allowance</source>
        <translation>Công tác phí</translation>
    </message>
    <message>
        <source>Local transport</source>
        <translation>Đi lại tại chỗ</translation>
    </message>
    <message>
        <source>Visa and papers</source>
        <translation>Thị thực, giấy tờ</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Phí</translation>
    </message>
    <message>
        <source>Other cost</source>
        <translation>Chi phí khác</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Công bố khoa học</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Bộ dữ liệu</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>Hướng dẫn chuyên môn</translation>
    </message>
    <message>
        <source>Policy brief</source>
        <translation>Tóm tắt chính sách</translation>
    </message>
    <message>
        <source>Change in practice</source>
        <translation>Thay đổi thực hành</translation>
    </message>
    <message>
        <source>In preparation</source>
        <translation>Đang soạn</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Đã nộp</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Đã được chấp nhận</translation>
    </message>
    <message>
        <source>Published, in effect</source>
        <translation>Đã công bố, có hiệu lực</translation>
    </message>
    <message>
        <source>Cites, rests on</source>
        <translation>Trích dẫn, dựa trên</translation>
    </message>
    <message>
        <source>Uses the data of</source>
        <translation>Dùng dữ liệu của</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Thay thế</translation>
    </message>
    <message>
        <source>Is related to</source>
        <translation>Liên quan đến</translation>
    </message>
    <message>
        <source>Conceptualization</source>
        <translation>Hình thành ý tưởng</translation>
    </message>
    <message>
        <source>Data curation</source>
        <translation>Quản trị dữ liệu</translation>
    </message>
    <message>
        <source>Formal analysis</source>
        <translation>Phân tích</translation>
    </message>
    <message>
        <source>Funding acquisition</source>
        <translation>Huy động kinh phí</translation>
    </message>
    <message>
        <source>Investigation</source>
        <translation>Thực hiện nghiên cứu</translation>
    </message>
    <message>
        <source>Methodology</source>
        <translation>Phương pháp</translation>
    </message>
    <message>
        <source>Project administration</source>
        <translation>Quản lý đề tài</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Nguồn lực</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Phần mềm</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>Hướng dẫn</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Kiểm chứng</translation>
    </message>
    <message>
        <source>Visualization</source>
        <translation>Trình bày trực quan</translation>
    </message>
    <message>
        <source>Writing – original draft</source>
        <translation>Viết bản thảo đầu</translation>
    </message>
    <message>
        <source>Writing – review &amp; editing</source>
        <translation>Đọc và sửa bản thảo</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Nhân sự</translation>
    </message>
    <message>
        <source>Participants&apos; costs</source>
        <translation>Chi cho người tham gia</translation>
    </message>
    <message>
        <source>Consumables</source>
        <translation>Vật tư tiêu hao</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Thiết bị</translation>
    </message>
    <message>
        <source>Laboratory tests</source>
        <translation>Xét nghiệm</translation>
    </message>
    <message>
        <source>Data management</source>
        <translation>Quản lý dữ liệu</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Đào tạo</translation>
    </message>
    <message>
        <source>Publication and dissemination</source>
        <translation>Công bố và phổ biến</translation>
    </message>
    <message>
        <source>Overheads</source>
        <translation>Chi phí quản lý chung</translation>
    </message>
    <message>
        <source>Informed consent</source>
        <translation>Lấy phiếu đồng thuận</translation>
    </message>
    <message>
        <source>Eligibility assessment</source>
        <translation>Đánh giá đủ điều kiện</translation>
    </message>
    <message>
        <source>Randomisation</source>
        <translation>Phân nhóm ngẫu nhiên</translation>
    </message>
    <message>
        <source>Investigational product</source>
        <translation>Sản phẩm nghiên cứu</translation>
    </message>
    <message>
        <source>Study visits and assessments</source>
        <translation>Khám và đánh giá theo đề cương</translation>
    </message>
    <message>
        <source>Reporting of serious adverse events</source>
        <translation>Báo cáo biến cố bất lợi nghiêm trọng</translation>
    </message>
    <message>
        <source>Laboratory samples</source>
        <translation>Mẫu xét nghiệm</translation>
    </message>
    <message>
        <source>Data entry</source>
        <translation>Nhập liệu</translation>
    </message>
    <message>
        <source>Resolving data queries</source>
        <translation>Giải đáp truy vấn dữ liệu</translation>
    </message>
    <message>
        <source>Essential documents</source>
        <translation>Tài liệu thiết yếu</translation>
    </message>
    <message>
        <source>Correspondence with ethics committees</source>
        <translation>Liên hệ hội đồng đạo đức</translation>
    </message>
    <message>
        <source>Statistical analysis</source>
        <translation>Phân tích thống kê</translation>
    </message>
    <message>
        <source>Supervision of the site&apos;s team</source>
        <translation>Giám sát nhóm tại điểm nghiên cứu</translation>
    </message>
    <message>
        <source>Study lead</source>
        <translation>Chủ nhiệm đề tài</translation>
    </message>
    <message>
        <source>Principal investigator</source>
        <translation>Nghiên cứu viên chính</translation>
    </message>
    <message>
        <source>Co-investigator</source>
        <translation>Nghiên cứu viên phối hợp</translation>
    </message>
    <message>
        <source>Study coordinator</source>
        <translation>Điều phối viên nghiên cứu</translation>
    </message>
    <message>
        <source>Research nurse</source>
        <translation>Điều dưỡng nghiên cứu</translation>
    </message>
    <message>
        <source>Pharmacist</source>
        <translation>Dược sĩ</translation>
    </message>
    <message>
        <source>Data manager</source>
        <translation>Người quản lý dữ liệu</translation>
    </message>
    <message>
        <source>Statistician</source>
        <translation>Người phân tích thống kê</translation>
    </message>
    <message>
        <source>Laboratory staff</source>
        <translation>Nhân viên xét nghiệm</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Giám sát viên</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Rủi ro</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Vấn đề</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Đang mở</translation>
    </message>
    <message>
        <source>Being dealt with</source>
        <translation>Đang xử lý</translation>
    </message>
    <message>
        <source>Accepted by the study</source>
        <translation>Chấp nhận</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Đã đóng</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Thấp</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Trung bình</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Cao</translation>
    </message>
    <message>
        <source>Severe</source>
        <translation>Nghiêm trọng</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Mọi người</translation>
    </message>
    <message>
        <source>Self-assessment</source>
        <translation>Tự đánh giá</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Người hướng dẫn</translation>
    </message>
    <message>
        <source>Physicians</source>
        <translation>Bác sĩ</translation>
    </message>
    <message>
        <source>Pharmacists</source>
        <translation>Dược sĩ</translation>
    </message>
    <message>
        <source>Nurses</source>
        <translation>Điều dưỡng</translation>
    </message>
    <message>
        <source>Midwives</source>
        <translation>Hộ sinh</translation>
    </message>
    <message>
        <source>Technicians</source>
        <translation>Kỹ thuật viên</translation>
    </message>
    <message>
        <source>Other professions</source>
        <translation>Nghề khác</translation>
    </message>
    <message>
        <source>Profession not stated</source>
        <translation>Chưa rõ nghề nghiệp</translation>
    </message>
    <message>
        <source>Not by the calendar</source>
        <translation>Không theo lịch</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Hằng tháng</translation>
    </message>
    <message>
        <source>Every quarter</source>
        <translation>Hằng quý</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Hằng năm</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>People of the chain</source>
        <translation>Những người liên quan</translation>
    </message>
    <message>
        <source>Certificates earned</source>
        <translation>Giấy chứng nhận</translation>
    </message>
    <message>
        <source>Roles in studies</source>
        <translation>Vai trò trong nghiên cứu</translation>
    </message>
    <message>
        <source>Outputs of studies</source>
        <translation>Đầu ra của nghiên cứu</translation>
    </message>
    <message>
        <source>Indicators that count it</source>
        <translation>Chỉ số liên quan</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Hoạt động</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Đầu ra</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Tác động</translation>
    </message>
    <message>
        <source>Individual</source>
        <translation>Cá nhân</translation>
    </message>
    <message>
        <source>Institutional</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>National</source>
        <translation>Quốc gia</translation>
    </message>
    <message>
        <source>Each year by itself</source>
        <translation>Riêng từng năm</translation>
    </message>
    <message>
        <source>Adding up from the beginning</source>
        <translation>Cộng dồn từ đầu</translation>
    </message>
    <message>
        <source>The higher the better</source>
        <translation>Càng cao càng tốt</translation>
    </message>
    <message>
        <source>The lower the better</source>
        <translation>Càng thấp càng tốt</translation>
    </message>
    <message>
        <source>Expert exchange</source>
        <translation>Trao đổi chuyên gia</translation>
    </message>
    <message>
        <source>Joint studies</source>
        <translation>Nghiên cứu hợp tác</translation>
    </message>
    <message>
        <source>Governance and translation</source>
        <translation>Quản trị và chuyển giao</translation>
    </message>
    <message>
        <source>Physician</source>
        <translation>Bác sĩ</translation>
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
        <source>Other profession</source>
        <translation>Nghề nghiệp khác</translation>
    </message>
    <message>
        <source>No target</source>
        <translation>Chưa có chỉ tiêu</translation>
    </message>
    <message>
        <source>No value yet</source>
        <translation>Chưa có giá trị</translation>
    </message>
    <message>
        <source>Target reached</source>
        <translation>Đạt chỉ tiêu</translation>
    </message>
    <message>
        <source>A little behind</source>
        <translation>Hơi chậm</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Chậm</translation>
    </message>
    <message>
        <source>Experimental</source>
        <translation>Can thiệp thử nghiệm</translation>
    </message>
    <message>
        <source>Active comparator</source>
        <translation>Đối chứng có hoạt tính</translation>
    </message>
    <message>
        <source>Placebo comparator</source>
        <translation>Đối chứng giả dược</translation>
    </message>
    <message>
        <source>No intervention</source>
        <translation>Không can thiệp</translation>
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
        <translation>Mọi thứ đều ổn: tệp, các tham chiếu và chuỗi lịch sử.</translation>
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
        <source>There is no database “%1”. Make one with `khue-cli init`, or name another with --db.</source>
        <translation>Không có cơ sở dữ liệu “%1”. Hãy tạo bằng `khue-cli init`, hoặc chỉ tệp khác bằng --db.</translation>
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
        <translation>Xem lịch sử thay đổi, mới nhất trước; hoàn tác hoặc làm lại N bước gần nhất.</translation>
    </message>
    <message>
        <source>--undo N takes the last N steps back, each as a new step; --redo N brings them back.
--verify checks the file, the references and the chain of hashes.</source>
        <translation>--undo N hoàn tác N bước gần nhất, mỗi lần là một bước mới; --redo N làm lại.
--verify kiểm tra tệp, các tham chiếu và chuỗi mã băm.</translation>
    </message>
    <message>
        <source>init takes no file; name it with --db.</source>
        <translation>init không nhận tệp; hãy nêu bằng --db.</translation>
    </message>
    <message>
        <source>“%1” is there already and was left as it is. Name another file with --db.</source>
        <translation>“%1” đã có và được giữ nguyên. Hãy nêu tệp khác bằng --db.</translation>
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
--format json prints an array of objects: &quot;id&quot; and every field under its name; choices are codes, dates ISO 8601,
titles an array; beside a reference such as &quot;institution_id&quot; stands &quot;institution&quot;, what that record is called.</source>
        <translation>KIND là một bảng (course, course_run, session, enrolment, attendance, score, institution, …) hoặc vai trò (trainee, faculty).
--find giữ các bản ghi có từ bắt đầu bằng những từ đã gõ, không phân biệt dấu và chữ hoa.
--format json in ra một mảng: &quot;id&quot; và mọi trường theo tên; lựa chọn là mã, ngày theo ISO 8601, chức danh là mảng;
cạnh một liên kết như &quot;institution_id&quot; có &quot;institution&quot; là tên bản ghi đó.</translation>
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
        <source>There is no command “%1”.</source>
        <translation>Không có lệnh “%1”.</translation>
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
        <source>“%1”: a parameter is written name=value.</source>
        <translation>“%1”: tham số viết theo dạng tên=giá trị.</translation>
    </message>
    <message>
        <source>Makes a report: .pdf, .xlsx or .html by the file&apos;s ending.</source>
        <translation>Lập báo cáo: .pdf, .xlsx hoặc .html theo đuôi tệp.</translation>
    </message>
    <message>
        <source>The same as on Today, and the records that break a rule. --json prints
{&quot;problems&quot;: [{&quot;kind&quot;, &quot;severity&quot;, &quot;records&quot;: [{&quot;table&quot;, &quot;id&quot;, &quot;code&quot;}], &quot;message&quot;, &quot;mends&quot;}]}.
The mends, up to four for each of the first fifty clashes, are places that really are free.</source>
        <translation>Như trên trang Hôm nay, kèm các bản ghi trái quy tắc. --json in ra
{&quot;problems&quot;: [{&quot;kind&quot;, &quot;severity&quot;, &quot;records&quot;: [{&quot;table&quot;, &quot;id&quot;, &quot;code&quot;}], &quot;message&quot;, &quot;mends&quot;}]}.
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
        <translation>Hãy ghi mã đợt học và số thứ tự buổi học.</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it as 2026-12-03 or 3/12/2026.</source>
        <translation>“%1” không phải là ngày. Hãy viết 2026-12-03 hoặc 3/12/2026.</translation>
    </message>
    <message>
        <source>Say where to: --to DAY, --at HOURS or --room NAME.</source>
        <translation>Hãy ghi chuyển đến đâu: --to NGÀY, --at GIỜ hoặc --room PHÒNG.</translation>
    </message>
    <message>
        <source>%1 is cancelled; its sessions are not moved.</source>
        <translation>%1 đã hủy; không chuyển các buổi của đợt học này.</translation>
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
`khue-cli history --undo 1`. --json prints {&quot;moved&quot;, &quot;problems&quot;: [{&quot;kind&quot;, &quot;severity&quot;, &quot;message&quot;}]}.</source>
        <translation>DAY viết 2026-12-03 hoặc 3/12/2026; HOURS viết 08:00-10:00, hoặc chỉ 08:00 để giữ nguyên thời lượng, theo
đồng hồ tại chỗ; NAME để trống là bỏ phòng. Lời cảnh báo giống như trong cửa sổ. Có thể hoàn tác bằng
`khue-cli history --undo 1`. --json in ra {&quot;moved&quot;, &quot;problems&quot;: [{&quot;kind&quot;, &quot;severity&quot;, &quot;message&quot;}]}.</translation>
    </message>
    <message>
        <source>There is no course run “%1”. `khue-cli list course_run` lists them.</source>
        <translation>Không có đợt học “%1”. Dùng `khue-cli list course_run` để xem danh sách.</translation>
    </message>
    <message>
        <source>%1 has no session “%2”. `khue-cli list session --find %1` lists them.</source>
        <translation>%1 không có buổi “%2”. Dùng `khue-cli list session --find %1` để xem danh sách.</translation>
    </message>
    <message>
        <source>There is no room “%1”. `khue-cli list room` lists them.</source>
        <translation>Không có phòng “%1”. Dùng `khue-cli list room` để xem danh sách.</translation>
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
everything out. --json prints {&quot;places&quot;: [{&quot;starts_at&quot;, &quot;ends_at&quot;, &quot;room&quot;, &quot;cost&quot;, &quot;costs&quot;}], &quot;ruled_out_by&quot;}.</source>
        <translation>Nếu không ghi gì thì xem trong bốn tuần. Khi không có thời gian nào phù hợp, lệnh nêu nhóm yêu cầu nhỏ nhất
loại trừ mọi khả năng. --json in ra {&quot;places&quot;: [{&quot;starts_at&quot;, &quot;ends_at&quot;, &quot;room&quot;, &quot;cost&quot;, &quot;costs&quot;}], &quot;ruled_out_by&quot;}.</translation>
    </message>
    <message>
        <source>The file was refused; nothing was written.</source>
        <translation>Tệp bị từ chối; chưa ghi gì.</translation>
    </message>
    <message>
        <source>%1 added, %2 removed, %3 unchanged</source>
        <translation>thêm %1, xóa %2, giữ nguyên %3</translation>
    </message>
    <message>
        <source>A calendar file goes in with --holidays vn|gb or with --availability-of WHO.</source>
        <translation>Nhập tệp lịch bằng --holidays vn|gb hoặc --availability-of AI.</translation>
    </message>
    <message>
        <source>The kind is available, unavailable or if_need_be.</source>
        <translation>Loại là available, unavailable hoặc if_need_be.</translation>
    </message>
    <message>
        <source>--times is utc or zone.</source>
        <translation>--times là utc hoặc zone.</translation>
    </message>
    <message>
        <source>Only sessions can be written as a calendar: export session --out FILE.ics</source>
        <translation>Chỉ buổi học mới ghi được thành lịch: export session --out TỆP.ics</translation>
    </message>
    <message>
        <source>--%1 is for calendars: --out FILE.ics</source>
        <translation>--%1 chỉ dùng cho tệp lịch: --out TỆP.ics</translation>
    </message>
    <message>
        <source>Writes records to .xlsx, .csv or .json by the file&apos;s ending; sessions to .ics too.</source>
        <translation>Ghi bản ghi ra .xlsx, .csv hoặc .json theo đuôi tệp; buổi học còn ghi được ra .ics.</translation>
    </message>
    <message>
        <source>KIND as for list. Sheets have the headings of the language chosen, so that they can be imported again.
A calendar (.ics) holds the sessions of a run, of a lecturer, of a person (who teaches or has a seat), of a room, or
all. Its moments are in UTC, or with --times zone at the clock of the place with the rules of its zone.</source>
        <translation>KIND như ở lệnh list. Trang tính mang tiêu đề theo ngôn ngữ đã chọn để nhập lại được.
Tệp lịch (.ics) chứa các buổi của một đợt, một giảng viên, một người (giảng hoặc học), một phòng, hoặc
tất cả. Giờ ghi theo UTC, hoặc với --times zone theo giờ tại chỗ kèm quy tắc của múi giờ.</translation>
    </message>
    <message>
        <source>Takes a workbook, CSV or calendar file into the programme.</source>
        <translation>Nhập bảng tính, tệp CSV hoặc tệp lịch vào chương trình.</translation>
    </message>
    <message>
        <source>Reads .xlsx, .ods and .csv with trainees, faculty, courses and runs, sessions, enrolments, attendance and scores; finds
sheets and columns by their words, in Vietnamese or English. Rows that break a rule are refused with a reason, the rest
goes in as one step of the history. The same file again changes nothing. --dry-run tries everything and writes nothing.
--json prints {&quot;sheets&quot;: [{&quot;name&quot;, &quot;kind&quot;, &quot;rows&quot;, &quot;created&quot;, &quot;updated&quot;, &quot;unchanged&quot;, &quot;refused&quot;}],
&quot;problems&quot;: [{&quot;sheet&quot;, &quot;row&quot;, &quot;column&quot;, &quot;severity&quot;, &quot;message&quot;}]}; row is counted from 1 and column is the letter,
as the spreadsheet shows them, or null; severity is error (refused), warning or hint.
A calendar (.ics) goes in with --holidays as an official notice, or with --availability-of as busy times of a person, a
room or the trainees of a run; KIND is unavailable, if_need_be or available. One that breaks a rule is refused whole.
Its --json prints {&quot;added&quot;, &quot;removed&quot;, &quot;unchanged&quot;, &quot;problems&quot;: [{&quot;line&quot;, &quot;severity&quot;, &quot;message&quot;}]}.</source>
        <translation>Đọc .xlsx, .ods và .csv có học viên, giảng viên, khóa học và đợt học, buổi học, ghi danh, điểm danh và điểm; tìm
trang và cột theo tên, tiếng Việt hoặc tiếng Anh. Dòng sai quy tắc bị từ chối kèm lý do, phần còn lại
được nhập thành một bước trong lịch sử. Nhập lại tệp cũ không thay đổi gì. --dry-run thử tất cả mà không ghi.
--json in ra {&quot;sheets&quot;: [{&quot;name&quot;, &quot;kind&quot;, &quot;rows&quot;, &quot;created&quot;, &quot;updated&quot;, &quot;unchanged&quot;, &quot;refused&quot;}],
&quot;problems&quot;: [{&quot;sheet&quot;, &quot;row&quot;, &quot;column&quot;, &quot;severity&quot;, &quot;message&quot;}]}; row đếm từ 1, column là chữ cái
như bảng tính hiển thị, hoặc null; severity là error (bị từ chối), warning hoặc hint.
Tệp lịch (.ics) được nhập với --holidays như thông báo chính thức, hoặc --availability-of như giờ bận của một người, một
phòng hoặc học viên của một đợt; KIND là unavailable, if_need_be hoặc available. Tệp sai quy tắc bị từ chối toàn bộ.
Khi đó --json in ra {&quot;added&quot;, &quot;removed&quot;, &quot;unchanged&quot;, &quot;problems&quot;: [{&quot;line&quot;, &quot;severity&quot;, &quot;message&quot;}]}.</translation>
    </message>
    <message>
        <source>Drafts the timetable of runs, or of a benchmark instance.</source>
        <translation>Lập bản nháp lịch học cho các đợt học, hoặc cho một bài toán mẫu.</translation>
    </message>
    <message>
        <source>Drafts the timetable of the runs, around everything that is fixed: past sessions, those of other runs, holidays, and
times that are not available. Prints what would move and what finds no place, with reasons; --take writes it, as one step
to undo. Looks from the first to the last day of the runs, for ten seconds, if not told otherwise. --unscheduled moves only
sessions that have no time yet. --json prints {&quot;changes&quot;: [{&quot;session_id&quot;, &quot;session&quot;, &quot;from&quot;, &quot;to&quot;, &quot;starts_at&quot;,
&quot;ends_at&quot;, &quot;room_id&quot;, &quot;reasons&quot;, &quot;costs&quot;}], &quot;refused&quot;: [{&quot;session_id&quot;, &quot;session&quot;, &quot;ruled_out_by&quot;}], &quot;planned&quot;, &quot;taken&quot;}.
Exits with 1 when a session found no place.

--ctt reads an instance of Curriculum-Based Course Timetabling (the second International Timetabling Competition) and
--out writes its solution, a line for each lecture: course, room, day, period. --seconds or --iterations says how long to
search; what comes first ends it. The same --seed (1 unless given) with --iterations alone finds the same timetable on
every machine. --threads searches that many times at once and keeps the best; one unless given. Prints the rules broken
and the cost with its parts. Exits with 1 when not every lecture found a place.</source>
        <translation>Lập bản nháp lịch học của các đợt học, quanh mọi điều đã cố định: buổi đã qua, buổi của các đợt học khác, ngày lễ và
những lúc không rảnh. In ra buổi nào sẽ dời và buổi nào không có chỗ, kèm lý do; --take ghi bản nháp, hoàn tác được bằng
một bước. Nếu không nói gì thêm, tìm từ ngày đầu đến ngày cuối của các đợt học, trong mười giây. --unscheduled chỉ xếp những
buổi chưa có giờ. --json in {&quot;changes&quot;: [{&quot;session_id&quot;, &quot;session&quot;, &quot;from&quot;, &quot;to&quot;, &quot;starts_at&quot;,
&quot;ends_at&quot;, &quot;room_id&quot;, &quot;reasons&quot;, &quot;costs&quot;}], &quot;refused&quot;: [{&quot;session_id&quot;, &quot;session&quot;, &quot;ruled_out_by&quot;}], &quot;planned&quot;, &quot;taken&quot;}.
Mã kết thúc là 1 khi có buổi không tìm được chỗ.

--ctt đọc một bài toán xếp thời khóa biểu theo khung chương trình (Cuộc thi quốc tế về xếp thời khóa biểu lần thứ hai) và
--out ghi lời giải, mỗi tiết một dòng: môn, phòng, ngày, tiết. --seconds hoặc --iterations cho biết tìm trong bao lâu;
giới hạn nào đến trước thì dừng. Cùng một --seed (mặc định 1) và chỉ dùng --iterations thì máy nào cũng cho cùng một lịch
học. --threads tìm bấy nhiêu lần cùng lúc và giữ kết quả tốt nhất; mặc định là một. In ra số quy tắc bị vi phạm và
chi phí theo từng phần. Mã kết thúc là 1 khi có tiết không tìm được chỗ.</translation>
    </message>
    <message>
        <source>There is nobody called “%1”. `khue-cli list person --find %1` finds more.</source>
        <translation>Không có ai tên “%1”. `khue-cli list person --find %1` giúp tìm thêm.</translation>
    </message>
    <message>
        <source>Which of these people is meant? Give the code or the e-mail address: %1</source>
        <translation>Ý bạn là ai trong số này? Hãy ghi mã hoặc địa chỉ email: %1</translation>
    </message>
    <message>
        <source>Neither a course run nor a room nor a person is called “%1”.</source>
        <translation>Không có đợt học, phòng hay người nào tên “%1”.</translation>
    </message>
    <message>
        <source>Name one course run.</source>
        <translation>Hãy ghi một đợt học.</translation>
    </message>
    <message>
        <source>Give the release a name with --name.</source>
        <translation>Hãy đặt tên bản công bố bằng --name.</translation>
    </message>
    <message>
        <source>Nothing differs from the last release, and nobody is to be told.</source>
        <translation>Không có gì khác lần công bố trước, và không ai cần được báo.</translation>
    </message>
    <message>
        <source>To be told: %1</source>
        <translation>Sẽ báo: %1</translation>
    </message>
    <message>
        <source>In the outbox: %1</source>
        <translation>Trong hộp thư đi: %1</translation>
    </message>
    <message>
        <source>%1 has no e-mail address and must be told in another way.</source>
        <translation>%1 chưa có địa chỉ email, cần báo bằng cách khác.</translation>
    </message>
    <message>
        <source>This command takes no arguments.</source>
        <translation>Lệnh này không có đối số.</translation>
    </message>
    <message>
        <source>Releases the timetable of a run and writes the messages to all whom it concerns.</source>
        <translation>Công bố lịch học của một đợt và viết thư cho những người liên quan.</translation>
    </message>
    <message>
        <source>It lists what differs from the last release. Only people whose sessions are new, moved or cancelled are told; their
messages wait in the outbox as .eml files with calendar files attached. Nothing is sent. --dry-run only lists.</source>
        <translation>Lệnh liệt kê những khác biệt so với lần công bố trước. Chỉ báo cho người có buổi học mới, bị dời hoặc bị hủy; thư
chờ trong hộp thư đi dạng tệp .eml kèm tệp lịch. Không gửi gì đi. --dry-run chỉ liệt kê.</translation>
    </message>
    <message>
        <source>Lists the messages that wait to be sent.</source>
        <translation>Liệt kê những thư đang chờ gửi.</translation>
    </message>
    <message>
        <source>One line a message: when it was made, to whom, its subject, its file. The folder is named on standard error.</source>
        <translation>Mỗi thư một dòng: lúc tạo, người nhận, chủ đề, tệp. Thư mục được ghi ra luồng lỗi chuẩn.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>Không đọc được “%1”.</translation>
    </message>
    <message>
        <source>“%1” is not a date; write it as 2026-12-31.</source>
        <translation>“%1” không phải ngày; hãy viết như 2026-12-31.</translation>
    </message>
    <message>
        <source>There is no certificate with the number “%1”.</source>
        <translation>Không có giấy chứng nhận số “%1”.</translation>
    </message>
    <message>
        <source>There is no certificate template “%1”.</source>
        <translation>Không có mẫu giấy chứng nhận “%1”.</translation>
    </message>
    <message>
        <source>“%1” is not enrolled in “%2”.</source>
        <translation>“%1” không ghi danh trong “%2”.</translation>
    </message>
    <message>
        <source>has no. %1</source>
        <translation>đã có số %1</translation>
    </message>
    <message>
        <source>can be issued</source>
        <translation>cấp được</translation>
    </message>
    <message>
        <source>Nobody is waiting for a certificate.</source>
        <translation>Không còn ai chờ cấp giấy chứng nhận.</translation>
    </message>
    <message>
        <source>Say which certificates (numbers, or --run RUN) and where to (--out FILE.pdf).</source>
        <translation>Hãy nêu giấy chứng nhận nào (số, hoặc --run RUN) và ghi vào đâu (--out FILE.pdf).</translation>
    </message>
    <message>
        <source>The private key leaves only encrypted: give --out FILE and --new-passphrase-file FILE.</source>
        <translation>Khóa bí mật chỉ được xuất khi đã mã hóa: hãy nêu --out FILE và --new-passphrase-file FILE.</translation>
    </message>
    <message>
        <source>With key go: export, import FILE, passphrase.</source>
        <translation>Sau key là: export, import FILE, passphrase.</translation>
    </message>
    <message>
        <source>Say what to do: issue, list, pdf, revoke, reissue, text, verify or key.</source>
        <translation>Hãy nêu việc cần làm: issue, list, pdf, revoke, reissue, text, verify hoặc key.</translation>
    </message>
    <message>
        <source>Issues, lists, prints, revokes, reissues and verifies certificates.</source>
        <translation>Cấp, liệt kê, in, thu hồi, cấp lại và kiểm tra giấy chứng nhận.</translation>
    </message>
    <message>
        <source>issue RUN [--dry-run] [--trainee WHO]… [--template NAME] [--date DAY] [--valid-until DAY]: to everybody eligible, or those named.
list [--run RUN] [--state issued|revoked|replaced]: the register: number, holder, course, issued, valid until, state, reason.
pdf NUMBER… --out FILE, pdf --run RUN --out FILE.   revoke NUMBER --reason TEXT, reissue NUMBER --reason TEXT.
text NUMBER: what the QR code says.   verify TEXT [--key FILE]: with the keys of the database, or a public key alone.
key export [--out FILE]: the public key; key export --private --out FILE --new-passphrase-file FILE; key import FILE; key passphrase.
--passphrase-file FILE: its first line opens the signing key, where that has a passphrase.</source>
        <translation>issue RUN [--dry-run] [--trainee WHO]… [--template NAME] [--date DAY] [--valid-until DAY]: cấp cho mọi người đủ điều kiện, hoặc những người được nêu.
list [--run RUN] [--state issued|revoked|replaced]: sổ đăng ký: số, người được cấp, khóa học, ngày cấp, có giá trị đến, trạng thái, lý do.
pdf NUMBER… --out FILE, pdf --run RUN --out FILE.   revoke NUMBER --reason TEXT, reissue NUMBER --reason TEXT.
text NUMBER: nội dung mã QR.   verify TEXT [--key FILE]: kiểm tra bằng các khóa của cơ sở dữ liệu, hoặc chỉ bằng một khóa công khai.
key export [--out FILE]: khóa công khai; key export --private --out FILE --new-passphrase-file FILE; key import FILE; key passphrase.
--passphrase-file FILE: dòng đầu của tệp mở khóa ký, nếu khóa có cụm mật khẩu.</translation>
    </message>
    <message>
        <source>too few answers to be told</source>
        <translation>quá ít câu trả lời để công bố</translation>
    </message>
    <message>
        <source>Left out, and not stored: %1</source>
        <translation>Bỏ qua, không lưu: %1</translation>
    </message>
    <message>
        <source>No column holds answers from 1 to 5.</source>
        <translation>Không có cột nào chứa câu trả lời từ 1 đến 5.</translation>
    </message>
    <message>
        <source>Name the course run, and a file of form answers where some are to be added.</source>
        <translation>Hãy nêu đợt học, và tệp câu trả lời nếu muốn thêm.</translation>
    </message>
    <message>
        <source>Sums up the feedback on a run, or adds form answers (.csv, .xlsx) without names.</source>
        <translation>Tổng hợp phản hồi về một đợt học, hoặc thêm câu trả lời từ biểu mẫu (.csv, .xlsx) không kèm tên.</translation>
    </message>
    <message>
        <source>One line a question, then one a lecturer: how many answers, the mean, how many answered 1, 2, 3, 4, 5. Fewer answers
than the setting feedback_minimum_answers (5) are not told. FILE has one row a sheet and one column a question;
columns that do not hold 1 to 5 (names, addresses, times) are left out and never stored. --json prints
{&quot;questions&quot;: [{&quot;title&quot;, &quot;answers&quot;, &quot;suppressed&quot;, &quot;mean&quot;, &quot;counts&quot;}], &quot;lecturers&quot;: […]}.</source>
        <translation>Mỗi câu hỏi một dòng, rồi mỗi giảng viên một dòng: số câu trả lời, trung bình, số người chọn 1, 2, 3, 4, 5. Ít câu trả lời hơn
thiết lập feedback_minimum_answers (5) thì không công bố. FILE có mỗi phiếu một hàng, mỗi câu hỏi một cột;
cột không chứa 1 đến 5 (tên, địa chỉ, thời gian) bị bỏ qua và không bao giờ được lưu. --json in ra
{&quot;questions&quot;: [{&quot;title&quot;, &quot;answers&quot;, &quot;suppressed&quot;, &quot;mean&quot;, &quot;counts&quot;}], &quot;lecturers&quot;: […]}.</translation>
    </message>
    <message>
        <source>Name the course run, or give --at-risk for all runs that go on.</source>
        <translation>Hãy nêu đợt học, hoặc dùng --at-risk cho mọi đợt đang diễn ra.</translation>
    </message>
    <message>
        <source>Tells how the trainees of a run stand by its rules, and why.</source>
        <translation>Cho biết học viên của một đợt học đang ở đâu so với điều kiện đạt, và vì sao.</translation>
    </message>
    <message>
        <source>--at-risk leaves only those at risk or past passing; without a run, of all runs that go on. --json prints
{&quot;trainees&quot;: [{&quot;run&quot;, &quot;enrolment&quot;, &quot;trainee&quot;, &quot;name&quot;, &quot;verdict&quot;, &quot;sessions&quot;, &quot;attended&quot;, &quot;needed&quot;, &quot;can_miss&quot;,
&quot;attendance&quot;, &quot;total&quot;, &quot;gain&quot;, &quot;missing&quot;, &quot;reasons&quot;: [{&quot;code&quot;, &quot;severity&quot;, &quot;message&quot;}]}]}. Attendance and total are
percentages; the gain is Hake&apos;s normalised gain, (post - pre) / (100 - pre).</source>
        <translation>--at-risk chỉ giữ những người có nguy cơ hoặc không còn khả năng đạt; không nêu đợt học thì lấy mọi đợt đang diễn ra. --json in ra
{&quot;trainees&quot;: [{&quot;run&quot;, &quot;enrolment&quot;, &quot;trainee&quot;, &quot;name&quot;, &quot;verdict&quot;, &quot;sessions&quot;, &quot;attended&quot;, &quot;needed&quot;, &quot;can_miss&quot;,
&quot;attendance&quot;, &quot;total&quot;, &quot;gain&quot;, &quot;missing&quot;, &quot;reasons&quot;: [{&quot;code&quot;, &quot;severity&quot;, &quot;message&quot;}]}]}. Chuyên cần và điểm tổng tính
theo phần trăm; gain là mức tiến bộ chuẩn hóa của Hake: (sau - trước) / (100 - trước).</translation>
    </message>
    <message>
        <source>All is well: the file, the references, the documents and the chain of the history.</source>
        <translation>Mọi thứ đều ổn: tệp, các tham chiếu, tài liệu và chuỗi lịch sử.</translation>
    </message>
    <message>
        <source>Name one person, or a run with --run, or nothing for all trainees.</source>
        <translation>Hãy nêu một người, hoặc một đợt học bằng --run, hoặc để trống cho tất cả học viên.</translation>
    </message>
    <message>
        <source>Tells a person&apos;s competencies, or where a group falls short of the targets.</source>
        <translation>Cho biết năng lực của một người, hoặc chỗ một nhóm còn thấp hơn chỉ tiêu.</translation>
    </message>
    <message>
        <source>Of a person one line an area or competency: title, self-assessment, supervisor, target, taught by courses completed.
Of a run, or of all trainees, one line a target: title, mean level, target, assessed/people, who is below. --json prints
{&quot;profile&quot;: [{&quot;competency&quot;, &quot;area&quot;, &quot;title&quot;, &quot;self&quot;, &quot;supervisor&quot;, &quot;target&quot;, &quot;taught&quot;}]} or
{&quot;gaps&quot;: [{&quot;competency&quot;, &quot;title&quot;, &quot;target&quot;, &quot;people&quot;, &quot;assessed&quot;, &quot;mean&quot;, &quot;below&quot;: [{&quot;person&quot;, &quot;name&quot;, &quot;level&quot;}]}]}.</source>
        <translation>Với một người, mỗi lĩnh vực hoặc năng lực một dòng: tên, tự đánh giá, người hướng dẫn, chỉ tiêu, mức các khóa đã hoàn thành dạy tới.
Với một đợt học hoặc tất cả học viên, mỗi chỉ tiêu một dòng: tên, mức trung bình, chỉ tiêu, đã đánh giá/số người, ai còn thấp. --json in ra
{&quot;profile&quot;: [{&quot;competency&quot;, &quot;area&quot;, &quot;title&quot;, &quot;self&quot;, &quot;supervisor&quot;, &quot;target&quot;, &quot;taught&quot;}]} hoặc
{&quot;gaps&quot;: [{&quot;competency&quot;, &quot;title&quot;, &quot;target&quot;, &quot;people&quot;, &quot;assessed&quot;, &quot;mean&quot;, &quot;below&quot;: [{&quot;person&quot;, &quot;name&quot;, &quot;level&quot;}]}]}.</translation>
    </message>
    <message>
        <source>The run has no assessment “%1”.</source>
        <translation>Đợt học không có bài đánh giá “%1”.</translation>
    </message>
    <message>
        <source>Name the course run and the assessment, then a file of answers or --trainee.</source>
        <translation>Hãy nêu đợt học và bài đánh giá, rồi tệp câu trả lời hoặc --trainee.</translation>
    </message>
    <message>
        <source>Takes in the answers of a test, regrades, or tells how a score came about.</source>
        <translation>Nhập câu trả lời bài kiểm tra, chấm lại, hoặc cho biết điểm hình thành thế nào.</translation>
    </message>
    <message>
        <source>ASSESSMENT is its number in the run, its title, or pre_test, post_test, assignment, exam. FILE (.csv, .xlsx, .ods) has one
row a trainee, named by code, e-mail or name, and either a column Score (15, or 15 / 20) or a row KEY with the right
answers. With --trainee: one line a change (when, who, before → after, reason); --points gives another score, for
which a reason must be given where there was one.</source>
        <translation>ASSESSMENT là số thứ tự trong đợt học, tên, hoặc pre_test, post_test, assignment, exam. FILE (.csv, .xlsx, .ods) có mỗi
học viên một dòng, nêu bằng mã, email hoặc họ tên, và cột Điểm (15, hoặc 15 / 20) hoặc dòng ĐÁP ÁN với câu trả lời
đúng. Với --trainee: mỗi lần thay đổi một dòng (lúc nào, ai, trước → sau, lý do); --points cho điểm khác, cần lý do
nếu trước đó đã có điểm.</translation>
    </message>
    <message>
        <source>--archive makes PDF/A: the file&apos;s name has to end in .pdf.</source>
        <translation>--archive tạo PDF/A: tên tệp phải kết thúc bằng .pdf.</translation>
    </message>
    <message>
        <source>There is no indicator and no measure “%1”. `khue-cli indicators --measures` lists the measures.</source>
        <translation>Không có chỉ số hay phép đo nào là “%1”. `khue-cli indicators --measures` liệt kê các phép đo.</translation>
    </message>
    <message>
        <source>The values of “%1” are entered by hand; no records stand behind them.</source>
        <translation>Giá trị của “%1” được nhập tay; không có bản ghi nào đứng sau.</translation>
    </message>
    <message>
        <source>The programme has no indicators yet; --measures shows the figures that need none.</source>
        <translation>Chương trình chưa có chỉ số nào; --measures cho xem những số liệu không cần chỉ số.</translation>
    </message>
    <message>
        <source>indicators takes options only; the records behind a figure are asked for with --records CODE.</source>
        <translation>indicators chỉ nhận tùy chọn; hãy dùng --records MÃ để xem các bản ghi đứng sau một số liệu.</translation>
    </message>
    <message>
        <source>“%1” is not a year.</source>
        <translation>“%1” không phải là năm.</translation>
    </message>
    <message>
        <source>Tells the indicators of a year against their targets, and the records behind each figure.</source>
        <translation>Cho biết các chỉ số của một năm so với chỉ tiêu, và các bản ghi đứng sau mỗi số liệu.</translation>
    </message>
    <message>
        <source>Without --year, of this year. --measures tells every figure that can be computed, whether an indicator uses it or not.
--records lists the records behind the figure of an indicator or measure: their number, sum or mean is the figure. --json prints
{&quot;year&quot;, &quot;indicators&quot;: [{&quot;code&quot;, &quot;name&quot;, &quot;unit&quot;, &quot;level&quot;, &quot;scope&quot;, &quot;measure&quot;, &quot;filter&quot;, &quot;value&quot;, &quot;target&quot;, &quot;previous&quot;, &quot;baseline&quot;, &quot;state&quot;}]},
{&quot;year&quot;, &quot;measures&quot;: [{&quot;code&quot;, &quot;title&quot;, &quot;unit&quot;, &quot;strand&quot;, &quot;value&quot;, &quot;breakdowns&quot;}]} or
{&quot;code&quot;, &quot;measure&quot;, &quot;year&quot;, &quot;value&quot;, &quot;records&quot;: [{&quot;table&quot;, &quot;id&quot;, &quot;title&quot;, &quot;note&quot;, &quot;date&quot;, &quot;amount&quot;, &quot;groups&quot;}]}.
The state is no_target, no_value, reached, on_course, nearly or behind; a value that does not exist is null.</source>
        <translation>Không có --year thì là năm nay. --measures cho biết mọi số liệu tính được, dù có chỉ số nào dùng hay không.
--records liệt kê các bản ghi đứng sau số liệu của một chỉ số hoặc phép đo: số lượng, tổng hoặc trung bình của chúng chính là số liệu. --json in ra
{&quot;year&quot;, &quot;indicators&quot;: [{&quot;code&quot;, &quot;name&quot;, &quot;unit&quot;, &quot;level&quot;, &quot;scope&quot;, &quot;measure&quot;, &quot;filter&quot;, &quot;value&quot;, &quot;target&quot;, &quot;previous&quot;, &quot;baseline&quot;, &quot;state&quot;}]},
{&quot;year&quot;, &quot;measures&quot;: [{&quot;code&quot;, &quot;title&quot;, &quot;unit&quot;, &quot;strand&quot;, &quot;value&quot;, &quot;breakdowns&quot;}]} hoặc
{&quot;code&quot;, &quot;measure&quot;, &quot;year&quot;, &quot;value&quot;, &quot;records&quot;: [{&quot;table&quot;, &quot;id&quot;, &quot;title&quot;, &quot;note&quot;, &quot;date&quot;, &quot;amount&quot;, &quot;groups&quot;}]}.
Trạng thái là no_target, no_value, reached, on_course, nearly hoặc behind; giá trị không có là null.</translation>
    </message>
    <message>
        <source>There is no saved report “%1”. `khue-cli list saved_report` lists them.</source>
        <translation>Không có báo cáo đã lưu “%1”. `khue-cli list saved_report` liệt kê chúng.</translation>
    </message>
    <message>
        <source>--list names the reports with their parameters; * marks those that must be given. A course run or another record is given by its code, number or title, a day as 2026-03-31. --archive makes PDF/A-1b. --saved makes a saved report, which is then no longer due.</source>
        <translation>--list liệt kê các báo cáo cùng tham số; * là tham số bắt buộc. Đợt học hoặc bản ghi khác được cho bằng mã, số hoặc tên; ngày viết như 2026-03-31. --archive tạo PDF/A-1b. --saved lập một báo cáo đã lưu, sau đó báo cáo không còn đến hạn.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that no document names were removed.</source>
        <translation>
            <numerusform>Đã xóa %n tệp không thuộc tài liệu nào.</numerusform>
        </translation>
    </message>
    <message>
        <source>--tidy then removes files from the folder of documents that neither a document nor the history names any more.</source>
        <translation>--tidy sau đó xóa trong thư mục tài liệu những tệp mà không tài liệu hay bước lịch sử nào còn dùng.</translation>
    </message>
    <message numerus="yes">
        <source>%n not assessed</source>
        <translation>
            <numerusform>%n người chưa được đánh giá</numerusform>
        </translation>
    </message>
    <message>
        <source>Writes a copy of the database and of the documents&apos; files, checked after writing; others may go on working.</source>
        <translation>Ghi một bản sao của cơ sở dữ liệu và các tệp tài liệu rồi kiểm tra lại; người khác vẫn làm việc được.</translation>
    </message>
    <message>
        <source>Puts a backup, with the documents&apos; files, in the place of the database; the present file is kept aside.</source>
        <translation>Đưa bản sao lưu, kèm các tệp tài liệu, vào thay cơ sở dữ liệu; tệp hiện tại được giữ lại.</translation>
    </message>
    <message>
        <source>Checks the file, the references, the documents, those of the automatic backups, and the chain of the history.</source>
        <translation>Kiểm tra tệp, các tham chiếu, tài liệu, tài liệu trong các bản sao lưu tự động và chuỗi lịch sử.</translation>
    </message>
</context>
<context>
    <name>khue::Committee</name>
    <message>
        <source>%1: %2 (%3%)</source>
        <translation>%1: %2 (%3%)</translation>
    </message>
    <message>
        <source>not known: %1</source>
        <translation>chưa rõ: %1</translation>
    </message>
    <message>
        <source>No members yet.</source>
        <translation>Chưa có thành viên.</translation>
    </message>
    <message>
        <source>Out of balance: %1 has %2% of the seats; no sector should have more than %3%.</source>
        <translation>Mất cân bằng: khu vực %1 chiếm %2% số ghế; không khu vực nào nên vượt quá %3%.</translation>
    </message>
    <message>
        <source>In balance: no sector has more than %1% of the seats.</source>
        <translation>Cân bằng: không khu vực nào chiếm quá %1% số ghế.</translation>
    </message>
    <message>
        <source>The limit is a percentage from 34 to 100.</source>
        <translation>Giới hạn là phần trăm từ 34 đến 100.</translation>
    </message>
</context>
<context>
    <name>khue::CommitteeListPage</name>
    <message>
        <source>No committees yet</source>
        <translation>Chưa có ban nào</translation>
    </message>
    <message>
        <source>The steering committee and the working groups: who sits in them, and for which sector.</source>
        <translation>Ban chỉ đạo và các nhóm công tác: gồm những ai, thuộc khu vực nào.</translation>
    </message>
    <message>
        <source>New committee</source>
        <translation>Ban mới</translation>
    </message>
    <message>
        <source>Committees and working groups</source>
        <translation>Ban và nhóm công tác</translation>
    </message>
    <message>
        <source>Rule of balance…</source>
        <translation>Quy tắc cân bằng…</translation>
    </message>
    <message>
        <source>Balance between the sectors: no sector should have more than %1% of the seats</source>
        <translation>Cân bằng giữa các khu vực: không khu vực nào nên chiếm quá %1% số ghế</translation>
    </message>
    <message>
        <source>Rule of balance</source>
        <translation>Quy tắc cân bằng</translation>
    </message>
    <message>
        <source>Most seats of a committee that one sector should hold (%, 34 to 100)</source>
        <translation>Tỷ lệ ghế tối đa của một khu vực trong ban (%, từ 34 đến 100)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Thành viên</translation>
    </message>
    <message>
        <source>Last meeting</source>
        <translation>Họp gần nhất</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
</context>
<context>
    <name>khue::CommitteePage</name>
    <message>
        <source>Members</source>
        <translation>Thành viên</translation>
    </message>
    <message>
        <source>Nobody yet. A member sits for the sector of the institution where she works, unless another is chosen.</source>
        <translation>Chưa có ai. Thành viên thuộc khu vực của đơn vị công tác, trừ khi chọn khu vực khác.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>chưa rõ</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Lợi ích</translation>
    </message>
    <message>
        <source>declared</source>
        <translation>đã khai báo</translation>
    </message>
    <message>
        <source>none</source>
        <translation>không có</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>chưa hỏi</translation>
    </message>
    <message>
        <source>New committee</source>
        <translation>Ban mới</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Cuộc họp mới</translation>
    </message>
    <message>
        <source>Balance between the sectors</source>
        <translation>Cân bằng giữa các khu vực</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Cuộc họp</translation>
    </message>
    <message>
        <source>no time yet</source>
        <translation>chưa có giờ</translation>
    </message>
    <message>
        <source>It has not met yet.</source>
        <translation>Chưa họp lần nào.</translation>
    </message>
</context>
<context>
    <name>khue::CompetenciesPage</name>
    <message>
        <source>No competencies</source>
        <translation>Chưa có năng lực nào</translation>
    </message>
    <message>
        <source>The framework says what people in clinical research are to be able to do: areas, and competencies within them.</source>
        <translation>Khung năng lực cho biết người làm nghiên cứu lâm sàng cần làm được gì: các lĩnh vực và năng lực trong từng lĩnh vực.</translation>
    </message>
    <message>
        <source>New competency</source>
        <translation>Năng lực mới</translation>
    </message>
    <message>
        <source>No levels</source>
        <translation>Chưa có mức nào</translation>
    </message>
    <message>
        <source>Levels say how far somebody is in a competency, from 1 up.</source>
        <translation>Mức cho biết một người đạt tới đâu trong một năng lực, từ 1 trở lên.</translation>
    </message>
    <message>
        <source>New level</source>
        <translation>Mức mới</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Competencies</source>
        <translation>Năng lực</translation>
    </message>
    <message>
        <source>After the TDR/WHO Global Competency Framework for Clinical Research</source>
        <translation>Theo Khung năng lực toàn cầu về nghiên cứu lâm sàng của TDR/WHO</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Khung năng lực</translation>
    </message>
    <message>
        <source>Gaps of a group</source>
        <translation>Khoảng trống của nhóm</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Các mức</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Mức</translation>
    </message>
    <message>
        <source>Area or competency</source>
        <translation>Lĩnh vực hoặc năng lực</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Thuộc lĩnh vực</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Khóa học</translation>
    </message>
    <message>
        <source>People assessed</source>
        <translation>Số người được đánh giá</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Lĩnh vực</translation>
    </message>
    <message>
        <source>Competencies within an area</source>
        <translation>Năng lực trong lĩnh vực</translation>
    </message>
    <message>
        <source>With a target</source>
        <translation>Có chỉ tiêu</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Mô tả</translation>
    </message>
</context>
<context>
    <name>khue::CompetencyCards</name>
    <message>
        <source>Level</source>
        <translation>Mức</translation>
    </message>
    <message>
        <source>What it teaches</source>
        <translation>Năng lực được dạy</translation>
    </message>
    <message>
        <source>No competencies yet: say which areas or competencies the course teaches, and up to which level.</source>
        <translation>Chưa có: hãy nêu khóa học dạy những lĩnh vực hay năng lực nào, tới mức nào.</translation>
    </message>
    <message>
        <source>Competency</source>
        <translation>Năng lực</translation>
    </message>
    <message>
        <source>Taught by</source>
        <translation>Được dạy trong</translation>
    </message>
    <message>
        <source>No course teaches it yet.</source>
        <translation>Chưa có khóa học nào dạy.</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Khóa học</translation>
    </message>
    <message>
        <source>Assessments of competencies</source>
        <translation>Đánh giá năng lực</translation>
    </message>
    <message>
        <source>Not assessed yet. Add what the person says of herself, and what a supervisor says.</source>
        <translation>Chưa được đánh giá. Hãy thêm phần tự đánh giá và đánh giá của người hướng dẫn.</translation>
    </message>
</context>
<context>
    <name>khue::CompetencyGaps</name>
    <message>
        <source>Group</source>
        <translation>Nhóm</translation>
    </message>
    <message>
        <source>Area or competency</source>
        <translation>Lĩnh vực hoặc năng lực</translation>
    </message>
    <message>
        <source>Mean level</source>
        <translation>Mức trung bình</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Khoảng trống</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation>Đã đánh giá</translation>
    </message>
    <message>
        <source>Below target</source>
        <translation>Thấp hơn chỉ tiêu</translation>
    </message>
    <message>
        <source>Gaps of a group</source>
        <translation>Khoảng trống của nhóm</translation>
    </message>
    <message>
        <source>No targets yet</source>
        <translation>Chưa có chỉ tiêu</translation>
    </message>
    <message>
        <source>Set a target level on an area or a competency; then this shows who is below it.</source>
        <translation>Hãy đặt mức chỉ tiêu cho một lĩnh vực hoặc năng lực; trang này sẽ cho biết ai còn thấp hơn.</translation>
    </message>
    <message>
        <source>All trainees</source>
        <translation>Tất cả học viên</translation>
    </message>
    <message>
        <source>none</source>
        <translation>không có</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>chưa đánh giá</translation>
    </message>
    <message numerus="yes">
        <source>%n trainee(s); the supervisor&apos;s rating counts, otherwise the self-assessment</source>
        <translation>
            <numerusform>%n học viên; tính theo người hướng dẫn, nếu chưa có thì theo tự đánh giá</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>khue::CompetencyPage</name>
    <message>
        <source>New competency</source>
        <translation>Năng lực mới</translation>
    </message>
    <message>
        <source>Competencies within this area</source>
        <translation>Năng lực trong lĩnh vực này</translation>
    </message>
    <message>
        <source>Assessed lately</source>
        <translation>Đánh giá gần đây</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Mức %1</translation>
    </message>
    <message>
        <source>Nobody has been assessed in it yet.</source>
        <translation>Chưa ai được đánh giá.</translation>
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
    <name>khue::CostCard</name>
    <message>
        <source>Cost</source>
        <translation>Chi phí</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Chi phí</translation>
    </message>
    <message>
        <source>Add a cost</source>
        <translation>Thêm chi phí</translation>
    </message>
    <message>
        <source>Budget %1</source>
        <translation>Kinh phí %1</translation>
    </message>
    <message>
        <source>planned %1</source>
        <translation>dự kiến %1</translation>
    </message>
    <message>
        <source>actual %1</source>
        <translation>thực tế %1</translation>
    </message>
    <message>
        <source>Overspent by %1</source>
        <translation>Vượt chi %1</translation>
    </message>
    <message>
        <source>Plan above the budget</source>
        <translation>Dự kiến vượt kinh phí</translation>
    </message>
    <message>
        <source>paid on %1</source>
        <translation>trả ngày %1</translation>
    </message>
    <message>
        <source>not paid</source>
        <translation>chưa trả</translation>
    </message>
    <message>
        <source>No costs yet.</source>
        <translation>Chưa có chi phí nào.</translation>
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
    <name>khue::CourseCodesField</name>
    <message>
        <source>The catalogue has no courses yet</source>
        <translation>Danh mục chưa có khóa học nào</translation>
    </message>
    <message>
        <source>The catalogue has no course “%1”. Choose from the list, or add the course to the catalogue first.</source>
        <translation>Danh mục không có khóa học “%1”. Hãy chọn trong danh sách, hoặc thêm khóa học đó vào danh mục trước.</translation>
    </message>
    <message>
        <source>Choose from the catalogue</source>
        <translation>Chọn trong danh mục</translation>
    </message>
    <message>
        <source>Choose courses</source>
        <translation>Chọn khóa học</translation>
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
    <message>
        <source>Rules of the programme…</source>
        <translation>Quy định của chương trình…</translation>
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
    <message>
        <source>Prerequisites</source>
        <translation>Khóa học tiên quyết</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Chọn…</translation>
    </message>
    <message>
        <source>None: anybody may begin with this course.</source>
        <translation>Không có: ai cũng có thể bắt đầu với khóa này.</translation>
    </message>
</context>
<context>
    <name>khue::Credit</name>
    <message>
        <source>Say of what: an article, a day, a period.</source>
        <translation>Hãy ghi đơn vị tính: một bài báo, một ngày, một tiết.</translation>
    </message>
    <message>
        <source>Credit hours are more than 0.</source>
        <translation>Số giờ tín chỉ phải lớn hơn 0.</translation>
    </message>
    <message>
        <source>Give it a title in one of the languages.</source>
        <translation>Hãy ghi tên bằng ít nhất một ngôn ngữ.</translation>
    </message>
    <message>
        <source>Credit cannot be earned on a day to come.</source>
        <translation>Không thể tính giờ tín chỉ cho ngày trong tương lai.</translation>
    </message>
</context>
<context>
    <name>khue::CreditCard</name>
    <message>
        <source>CME credit</source>
        <translation>Giờ tín chỉ CME</translation>
    </message>
    <message>
        <source>Add credit…</source>
        <translation>Thêm giờ tín chỉ…</translation>
    </message>
    <message>
        <source>Statement…</source>
        <translation>Bảng kê…</translation>
    </message>
    <message>
        <source>%1 of %2 hours since %3</source>
        <translation>%1/%2 giờ từ %3</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>Thiếu %1</translation>
    </message>
    <message>
        <source>Met until %1</source>
        <translation>Đủ đến %1</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Đã đủ</translation>
    </message>
    <message>
        <source>%1 · counts until %2</source>
        <translation>%1 · tính đến %2</translation>
    </message>
    <message>
        <source>%1 · no longer counts</source>
        <translation>%1 · không còn được tính</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 giờ</translation>
    </message>
    <message>
        <source>No credit has been recorded yet.</source>
        <translation>Chưa ghi nhận giờ tín chỉ nào.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>và %n mục nữa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>khue::CreditDialog</name>
    <message>
        <source>CME credit</source>
        <translation>Giờ tín chỉ CME</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>Quy đổi</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Số lượng</translation>
    </message>
    <message>
        <source>none: type the hours</source>
        <translation>không: tự nhập số giờ</translation>
    </message>
    <message>
        <source>%1: %2 h</source>
        <translation>%1: %2 giờ</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1” không phải là số.</translation>
    </message>
</context>
<context>
    <name>khue::CreditPage</name>
    <message>
        <source>Nobody yet</source>
        <translation>Chưa có ai</translation>
    </message>
    <message>
        <source>Trainees and whoever else has credit appear here with what they have earned. Credit is entered on the person&apos;s page.</source>
        <translation>Học viên và những người có giờ tín chỉ hiện ở đây cùng số giờ đã tích lũy. Giờ tín chỉ được nhập ở trang của từng người.</translation>
    </message>
    <message>
        <source>The table is empty</source>
        <translation>Bảng còn trống</translation>
    </message>
    <message>
        <source>Enter how other activities are converted into credit hours, from Appendix I of Circular 32/2023/TT-BYT or your own rules.</source>
        <translation>Hãy nhập cách quy đổi các hoạt động khác thành giờ tín chỉ, theo Phụ lục I Thông tư 32/2023/TT-BYT hoặc quy định của đơn vị.</translation>
    </message>
    <message>
        <source>New rate</source>
        <translation>Mức quy đổi mới</translation>
    </message>
    <message>
        <source>Statement…</source>
        <translation>Bảng kê…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>CME credit</source>
        <translation>Giờ tín chỉ CME</translation>
    </message>
    <message>
        <source>Rules of the programme…</source>
        <translation>Quy định của chương trình…</translation>
    </message>
    <message>
        <source>Practitioners</source>
        <translation>Người hành nghề</translation>
    </message>
    <message>
        <source>Conversion table</source>
        <translation>Bảng quy đổi</translation>
    </message>
    <message>
        <source>%1 credit hours are required within %2 years</source>
        <translation>Cần %1 giờ tín chỉ trong %2 năm</translation>
    </message>
    <message>
        <source>Conversion into credit hours</source>
        <translation>Quy đổi thành giờ tín chỉ</translation>
    </message>
    <message>
        <source>Practitioner</source>
        <translation>Người hành nghề</translation>
    </message>
    <message>
        <source>Hours that count</source>
        <translation>Số giờ được tính</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Còn thiếu</translation>
    </message>
    <message>
        <source>Leaving within a year</source>
        <translation>Hết hạn trong 12 tháng tới</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Đủ</translation>
    </message>
    <message>
        <source>Met, short within a year</source>
        <translation>Đủ, sẽ thiếu trong một năm</translation>
    </message>
    <message>
        <source>Hours missing</source>
        <translation>Thiếu giờ</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị tính</translation>
    </message>
</context>
<context>
    <name>khue::CriteriaDialog</name>
    <message>
        <source>Criteria of priorities</source>
        <translation>Tiêu chí chấm ưu tiên</translation>
    </message>
    <message>
        <source>Members score every priority by each of these. The mean weighs them; points given already stay as they are.</source>
        <translation>Thành viên chấm mỗi ưu tiên theo từng tiêu chí. Điểm trung bình tính theo trọng số; điểm đã cho được giữ nguyên.</translation>
    </message>
    <message>
        <source>New criterion…</source>
        <translation>Tiêu chí mới…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>weight %1 · 0 to %2</source>
        <translation>trọng số %1 · 0 đến %2</translation>
    </message>
    <message>
        <source>No criteria: nothing can be scored.</source>
        <translation>Chưa có tiêu chí nên chưa thể chấm điểm.</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Tiêu chí</translation>
    </message>
</context>
<context>
    <name>khue::Ctt</name>
    <message>
        <source>“%1” is larger than can be planned.</source>
        <translation>“%1” lớn quá mức có thể xếp.</translation>
    </message>
    <message>
        <source>“%1”, line %2: %3</source>
        <translation>“%1”, dòng %2: %3</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2</source>
        <translation>Không đọc được “%1”: %2</translation>
    </message>
    <message>
        <source>the line is too long for a .ctt file.</source>
        <translation>dòng quá dài đối với một tệp .ctt.</translation>
    </message>
    <message>
        <source>this is not a text file.</source>
        <translation>đây không phải là tệp văn bản.</translation>
    </message>
    <message>
        <source>%1 should be a number, not “%2”.</source>
        <translation>%1 phải là một số, không phải “%2”.</translation>
    </message>
    <message>
        <source>%1 is %2; it can be from %3 to %4.</source>
        <translation>%1 là %2; chỉ được từ %3 đến %4.</translation>
    </message>
    <message>
        <source>the header lacks “%1”.</source>
        <translation>phần đầu thiếu “%1”.</translation>
    </message>
    <message>
        <source>the header has more than %1 periods.</source>
        <translation>phần đầu có hơn %1 tiết.</translation>
    </message>
    <message>
        <source>“%1” is given twice.</source>
        <translation>“%1” được ghi hai lần.</translation>
    </message>
    <message>
        <source>“%1” is not known in the header of a .ctt file.</source>
        <translation>phần đầu của tệp .ctt không có mục “%1”.</translation>
    </message>
    <message>
        <source>the file ends before “%1”.</source>
        <translation>tệp kết thúc trước “%1”.</translation>
    </message>
    <message>
        <source>“%1” should come here, not “%2”.</source>
        <translation>ở đây phải là “%1”, không phải “%2”.</translation>
    </message>
    <message>
        <source>%1 has more lines than the %2 that the header says.</source>
        <translation>%1 có nhiều dòng hơn con số %2 ghi ở phần đầu.</translation>
    </message>
    <message>
        <source>%1 has %2 lines; the header says %3.</source>
        <translation>%1 có %2 dòng; phần đầu ghi %3.</translation>
    </message>
    <message>
        <source>here should stand: %1</source>
        <translation>ở đây phải ghi: %1</translation>
    </message>
    <message>
        <source>there is no course “%1”.</source>
        <translation>không có môn “%1”.</translation>
    </message>
    <message>
        <source>course, teacher, lectures, minimum working days, students</source>
        <translation>môn, giáo viên, số tiết, số ngày học tối thiểu, số học viên</translation>
    </message>
    <message>
        <source>the course “%1” is given twice.</source>
        <translation>môn “%1” được ghi hai lần.</translation>
    </message>
    <message>
        <source>the number of lectures</source>
        <translation>số tiết</translation>
    </message>
    <message>
        <source>the number of working days</source>
        <translation>số ngày học</translation>
    </message>
    <message>
        <source>the number of students</source>
        <translation>số học viên</translation>
    </message>
    <message>
        <source>room, seats</source>
        <translation>phòng, số chỗ</translation>
    </message>
    <message>
        <source>the room “%1” is given twice.</source>
        <translation>phòng “%1” được ghi hai lần.</translation>
    </message>
    <message>
        <source>the number of seats</source>
        <translation>số chỗ</translation>
    </message>
    <message>
        <source>curriculum, number of courses, courses</source>
        <translation>chương trình, số môn, các môn</translation>
    </message>
    <message>
        <source>the curriculum “%1” is given twice.</source>
        <translation>chương trình “%1” được ghi hai lần.</translation>
    </message>
    <message>
        <source>the number of courses</source>
        <translation>số môn</translation>
    </message>
    <message>
        <source>the curriculum “%1” says %2 courses and names %3.</source>
        <translation>chương trình “%1” ghi %2 môn nhưng kể tên %3.</translation>
    </message>
    <message>
        <source>the curricula name more than %1 courses together.</source>
        <translation>các chương trình kể tên tổng cộng hơn %1 môn.</translation>
    </message>
    <message>
        <source>course, day, period of the day</source>
        <translation>môn, ngày, tiết trong ngày</translation>
    </message>
    <message>
        <source>the day</source>
        <translation>ngày</translation>
    </message>
    <message>
        <source>the period</source>
        <translation>tiết</translation>
    </message>
</context>
<context>
    <name>khue::DataItemDialog</name>
    <message>
        <source>What the study&apos;s records say (%1)</source>
        <translation>Theo hồ sơ của nghiên cứu (%1)</translation>
    </message>
</context>
<context>
    <name>khue::Database</name>
    <message>
        <source>The database “%1” cannot be made here. Choose another folder.</source>
        <translation>Không tạo được cơ sở dữ liệu “%1” ở đây. Hãy chọn thư mục khác.</translation>
    </message>
    <message>
        <source>The database “%1” cannot be opened. Check that the file is there and yours to read.</source>
        <translation>Không mở được cơ sở dữ liệu “%1”. Hãy kiểm tra tệp có tồn tại và bạn có quyền đọc.</translation>
    </message>
    <message>
        <source>“%1” is not a database of Khuê. Choose another file.</source>
        <translation>“%1” không phải cơ sở dữ liệu của Khuê. Hãy chọn tệp khác.</translation>
    </message>
    <message>
        <source>The database “%1” is damaged; it was left as it is.</source>
        <translation>Cơ sở dữ liệu “%1” bị hỏng và được giữ nguyên.</translation>
    </message>
    <message>
        <source>No good backup was found beside it.</source>
        <translation>Không tìm thấy bản sao lưu dùng được nào trong cùng thư mục.</translation>
    </message>
    <message>
        <source>The newest good backup is “%1”: restore it.</source>
        <translation>Bản sao lưu tốt mới nhất là “%1”: hãy khôi phục từ đó.</translation>
    </message>
    <message>
        <source>This database was made by a newer Khuê. You can look at everything, but to change it, update the program.</source>
        <translation>Cơ sở dữ liệu này do bản Khuê mới hơn tạo ra. Bạn có thể xem mọi thứ; muốn sửa, hãy cập nhật Khuê.</translation>
    </message>
    <message>
        <source>“%1” is from an older Khuê. Open it once for writing to bring it up to date.</source>
        <translation>“%1” thuộc bản Khuê cũ hơn. Hãy mở một lần ở chế độ ghi để nâng cấp.</translation>
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
    <name>khue::DocumentActions</name>
    <message>
        <source>Document</source>
        <translation>Tài liệu</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Đính kèm tệp</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Mọi tệp (*)</translation>
    </message>
    <message>
        <source>“%1” is a program; it is not started from here. Save a copy if you trust it.</source>
        <translation>“%1” là một chương trình nên không chạy từ đây. Nếu tin cậy, hãy lưu một bản sao.</translation>
    </message>
    <message>
        <source>No program was found that opens “%1”. Save a copy instead.</source>
        <translation>Không tìm thấy chương trình để mở “%1”. Hãy lưu một bản sao.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Lưu bản sao</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Đã lưu thành “%1”.</translation>
    </message>
</context>
<context>
    <name>khue::DocumentCard</name>
    <message>
        <source>Documents</source>
        <translation>Tài liệu</translation>
    </message>
    <message>
        <source>Drop files here, or choose them with +.</source>
        <translation>Thả tệp vào đây, hoặc bấm + để chọn.</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Đính kèm tệp</translation>
    </message>
    <message>
        <source>More with “%1”</source>
        <translation>Thao tác khác với “%1”</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Lưu bản sao…</translation>
    </message>
    <message>
        <source>Name, kind and note…</source>
        <translation>Tên, loại và ghi chú…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Xóa</translation>
    </message>
</context>
<context>
    <name>khue::Documents</name>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>Không tạo được thư mục “%1”.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>Không đọc được “%1”.</translation>
    </message>
    <message>
        <source>The copy of “%1” cannot be written. Is the disk full?</source>
        <translation>Không ghi được bản sao của “%1”. Ổ đĩa đã đầy chăng?</translation>
    </message>
    <message>
        <source>The document “%1” cannot be copied.</source>
        <translation>Không sao chép được tài liệu “%1”.</translation>
    </message>
    <message>
        <source>“%1” is too large: %2, at most %3 is taken in.</source>
        <translation>“%1” quá lớn: %2, chỉ nhận tối đa %3.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>“%1” là tệp trống.</translation>
    </message>
    <message>
        <source>The file of “%1” is missing: it should be “%2”. Look for it in a backup.</source>
        <translation>Thiếu tệp của “%1”: lẽ ra nó ở “%2”. Hãy tìm lại trong bản sao lưu.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Choose another place.</source>
        <translation>Không ghi được “%1”. Hãy chọn chỗ khác.</translation>
    </message>
    <message>
        <source>The file of “%1” is damaged: it is no longer what was added. Look for it in a backup.</source>
        <translation>Tệp của “%1” bị hỏng, không còn như khi được thêm vào. Hãy tìm lại trong bản sao lưu.</translation>
    </message>
    <message>
        <source>The file of document no. %1, “%2”, is missing: %3</source>
        <translation>Tệp của tài liệu số %1, “%2”, bị thiếu: %3</translation>
    </message>
    <message>
        <source>The file of document no. %1, “%2”, is damaged: %3</source>
        <translation>Tệp của tài liệu số %1, “%2”, bị hỏng: %3</translation>
    </message>
    <message>
        <source>The file of the document “%1” is missing; no copy of it was found.</source>
        <translation>Thiếu tệp của tài liệu “%1”; không tìm thấy bản sao nào.</translation>
    </message>
    <message>
        <source>The file of the document “%1” is damaged; no good copy of it was found.</source>
        <translation>Tệp của tài liệu “%1” bị hỏng; không tìm thấy bản sao nào còn tốt.</translation>
    </message>
    <message>
        <source>The backup “%1” cannot be read.</source>
        <translation>Không đọc được bản sao lưu “%1”.</translation>
    </message>
    <message>
        <source>The backup “%1” holds a damaged file of the document “%2”. Remove “%3”: the next backup copies it anew.</source>
        <translation>Bản sao lưu “%1” có tệp bị hỏng của tài liệu “%2”. Hãy xóa “%3”: lần sao lưu sau sẽ chép lại.</translation>
    </message>
    <message>
        <source>The backup “%1” lacks the file of the document “%2”, which should be “%3”.</source>
        <translation>Bản sao lưu “%1” thiếu tệp của tài liệu “%2”, lẽ ra ở “%3”.</translation>
    </message>
</context>
<context>
    <name>khue::DonePage</name>
    <message>
        <source>The workbook is imported</source>
        <translation>Đã nhập xong bảng tính</translation>
    </message>
    <message>
        <source>What was refused can be corrected in the file and imported again; what is in already stays as it is.</source>
        <translation>Những dòng bị từ chối có thể sửa trong tệp rồi nhập lại; dữ liệu đã nhập được giữ nguyên.</translation>
    </message>
    <message>
        <source>Every row went in. “Undo the import” takes it all back, also later from the history.</source>
        <translation>Mọi dòng đã được nhập. “Hoàn tác lần nhập” đưa tất cả trở lại như cũ; sau này cũng có thể hoàn tác từ lịch sử.</translation>
    </message>
    <message>
        <source>Nothing had to be changed</source>
        <translation>Không cần thay đổi gì</translation>
    </message>
    <message>
        <source>All of this is in the programme already.</source>
        <translation>Tất cả dữ liệu này đã có trong chương trình.</translation>
    </message>
    <message>
        <source>The import was taken back</source>
        <translation>Đã hoàn tác lần nhập</translation>
    </message>
    <message>
        <source>The programme is as it was before. Redo brings the import back.</source>
        <translation>Chương trình trở lại như trước. “Làm lại” đưa dữ liệu vừa nhập trở lại.</translation>
    </message>
    <message>
        <source>What became of each sheet</source>
        <translation>Kết quả của từng trang tính</translation>
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
        <source>New</source>
        <translation>Mới</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Thay đổi</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Giữ nguyên</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Bị từ chối</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Tổng cộng</translation>
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
    <name>khue::Eligibility</name>
    <message>
        <source>Has withdrawn from the course.</source>
        <translation>Đã rút khỏi khóa học.</translation>
    </message>
    <message>
        <source>Has not completed the course yet (state: %1).</source>
        <translation>Chưa hoàn thành khóa học (trạng thái: %1).</translation>
    </message>
    <message>
        <source>The run was cancelled.</source>
        <translation>Đợt học đã bị hủy.</translation>
    </message>
    <message>
        <source>The run has no issuing body. Choose it on the overview: it is whose number and signature the certificates bear.</source>
        <translation>Đợt học chưa có đơn vị cấp chứng nhận. Hãy chọn ở phần tổng quan: giấy chứng nhận mang số và chữ ký của đơn vị này.</translation>
    </message>
    <message>
        <source>The course has no title.</source>
        <translation>Khóa học chưa có tên.</translation>
    </message>
</context>
<context>
    <name>khue::EventListPage</name>
    <message>
        <source>No events yet</source>
        <translation>Chưa có sự kiện nào</translation>
    </message>
    <message>
        <source>Workshops, conferences and ceremonies with their co-organisers, speakers and participants.</source>
        <translation>Hội thảo, hội nghị, lễ với đơn vị đồng tổ chức, báo cáo viên và người tham dự.</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Sự kiện mới</translation>
    </message>
    <message>
        <source>Workshops and events</source>
        <translation>Hội thảo và sự kiện</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Sự kiện</translation>
    </message>
    <message>
        <source>Organisers</source>
        <translation>Đơn vị tổ chức</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Báo cáo viên</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Người tham dự</translation>
    </message>
</context>
<context>
    <name>khue::EventPage</name>
    <message>
        <source>Organisers</source>
        <translation>Đơn vị tổ chức</translation>
    </message>
    <message>
        <source>Add the institutions that hold it together.</source>
        <translation>Hãy thêm các đơn vị cùng tổ chức.</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Báo cáo viên</translation>
    </message>
    <message>
        <source>Nobody has been invited to speak yet.</source>
        <translation>Chưa mời báo cáo viên nào.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Chủ đề</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Người tham dự</translation>
    </message>
    <message>
        <source>Nobody is on the list yet.</source>
        <translation>Danh sách chưa có ai.</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Sự kiện mới</translation>
    </message>
    <message>
        <source>List of participants…</source>
        <translation>Danh sách tham dự…</translation>
    </message>
    <message numerus="yes">
        <source>%n organiser(s)</source>
        <translation>
            <numerusform>%n đơn vị tổ chức</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s)</source>
        <translation>
            <numerusform>%n báo cáo viên</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n người tham dự</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attended</source>
        <translation>
            <numerusform>%n người đã dự</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %n institution(s)</source>
        <translation>
            <numerusform>từ %n đơn vị</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>khue::ExpertDialog</name>
    <message>
        <source>Find a lecturer</source>
        <translation>Tìm giảng viên</translation>
    </message>
</context>
<context>
    <name>khue::ExpertPage</name>
    <message>
        <source>Find an expert</source>
        <translation>Tìm chuyên gia</translation>
    </message>
</context>
<context>
    <name>khue::ExpertPanel</name>
    <message>
        <source>Any</source>
        <translation>Bất kỳ</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Bất kỳ đâu</translation>
    </message>
    <message>
        <source>Oxford</source>
        <translation>Oxford</translation>
    </message>
    <message>
        <source>Viet Nam</source>
        <translation>Việt Nam</translation>
    </message>
    <message>
        <source>Expertise</source>
        <translation>Chuyên môn</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>From where</source>
        <translation>Nơi công tác</translation>
    </message>
    <message>
        <source>Needed from</source>
        <translation>Cần từ ngày</translation>
    </message>
    <message>
        <source>Needed until</source>
        <translation>Cần đến ngày</translation>
    </message>
    <message>
        <source>statistics, trial design, đạo đức…</source>
        <translation>thống kê, thiết kế thử nghiệm, ethics…</translation>
    </message>
    <message>
        <source>That is before the first day.</source>
        <translation>Trước ngày bắt đầu.</translation>
    </message>
    <message>
        <source>On a visit</source>
        <translation>Lịch trình chuyến công tác</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Rảnh</translation>
    </message>
    <message>
        <source>Partly free</source>
        <translation>Rảnh một phần</translation>
    </message>
    <message>
        <source>Not free</source>
        <translation>Không rảnh</translation>
    </message>
    <message numerus="yes">
        <source>%n lecturer(s), the best first</source>
        <translation>
            <numerusform>%n giảng viên, phù hợp nhất ở trên</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody fits. Try another word, in the other language too, or leave something out.</source>
        <translation>Không có ai phù hợp. Hãy thử từ khác, cả bằng ngôn ngữ kia, hoặc bỏ bớt điều kiện.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>và %n mục khác</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>khue::ExpertSearch</name>
    <message>
        <source>expertise: %1</source>
        <translation>chuyên môn: %1</translation>
    </message>
    <message>
        <source>has taught: %1</source>
        <translation>đã dạy: %1</translation>
    </message>
    <message>
        <source>mentioned in the biography</source>
        <translation>có trong tiểu sử</translation>
    </message>
    <message>
        <source>no commitments in this period</source>
        <translation>không có lịch trùng trong thời gian này</translation>
    </message>
    <message>
        <source>free on %1 of %2 working days</source>
        <translation>rảnh %1/%2 ngày làm việc</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) only if need be</source>
        <translation>
            <numerusform>%n ngày chỉ khi cần</numerusform>
        </translation>
    </message>
    <message>
        <source>visit %1 then (%2)</source>
        <translation>chuyến %1 khi đó (%2)</translation>
    </message>
    <message numerus="yes">
        <source>teaches %n session(s) then</source>
        <translation>
            <numerusform>dạy %n buổi khi đó</numerusform>
        </translation>
    </message>
    <message>
        <source>speaks %1</source>
        <translation>nói %1</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) in the last 12 months</source>
        <translation>
            <numerusform>%n buổi trong 12 tháng qua</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them not confirmed</source>
        <translation>
            <numerusform>trong đó %n buổi chưa xác nhận</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>khue::Export</name>
    <message>
        <source>“%1” cannot be written. Choose another place.</source>
        <translation>Không ghi được “%1”. Hãy chọn nơi khác.</translation>
    </message>
    <message>
        <source>Records can be written as .xlsx, .csv or .json; “%1” is none of these.</source>
        <translation>Bản ghi có thể xuất ra .xlsx, .csv hoặc .json; “%1” không thuộc loại nào.</translation>
    </message>
</context>
<context>
    <name>khue::Feedback</name>
    <message>
        <source>“%1” is no answer from 1 to 5; it was left out.</source>
        <translation>“%1” không phải câu trả lời từ 1 đến 5; đã bỏ qua.</translation>
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
        <translation>Có giờ tín chỉ CME</translation>
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
        <translation>Buổi học</translation>
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
        <translation>Email</translation>
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
        <translation>Công bố</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Khóa</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Khóa công khai</translation>
    </message>
    <message>
        <source>First used</source>
        <translation>Dùng lần đầu</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Mẫu</translation>
    </message>
    <message>
        <source>Certificate number</source>
        <translation>Số giấy chứng nhận</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Số thứ tự</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Người được cấp</translation>
    </message>
    <message>
        <source>Course (Vietnamese)</source>
        <translation>Khóa học (tiếng Việt)</translation>
    </message>
    <message>
        <source>Course (English)</source>
        <translation>Khóa học (tiếng Anh)</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Ngày cấp</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Có giá trị đến</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Revoked or replaced on</source>
        <translation>Ngày thu hồi hoặc thay thế</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Thay thế cho</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Chữ ký</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Bố cục</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Left logo</source>
        <translation>Logo bên trái</translation>
    </message>
    <message>
        <source>Right logo</source>
        <translation>Logo bên phải</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Con dấu</translation>
    </message>
    <message>
        <source>Head, left (Vietnamese)</source>
        <translation>Đầu trang, bên trái (tiếng Việt)</translation>
    </message>
    <message>
        <source>Head, left (English)</source>
        <translation>Đầu trang, bên trái (tiếng Anh)</translation>
    </message>
    <message>
        <source>Head, right (Vietnamese)</source>
        <translation>Đầu trang, bên phải (tiếng Việt)</translation>
    </message>
    <message>
        <source>Head, right (English)</source>
        <translation>Đầu trang, bên phải (tiếng Anh)</translation>
    </message>
    <message>
        <source>Subtitle (Vietnamese)</source>
        <translation>Tiêu đề phụ (tiếng Việt)</translation>
    </message>
    <message>
        <source>Subtitle (English)</source>
        <translation>Tiêu đề phụ (tiếng Anh)</translation>
    </message>
    <message>
        <source>Before the name (Vietnamese)</source>
        <translation>Trước họ tên (tiếng Việt)</translation>
    </message>
    <message>
        <source>Before the name (English)</source>
        <translation>Trước họ tên (tiếng Anh)</translation>
    </message>
    <message>
        <source>The name (Vietnamese)</source>
        <translation>Họ tên (tiếng Việt)</translation>
    </message>
    <message>
        <source>The name (English)</source>
        <translation>Họ tên (tiếng Anh)</translation>
    </message>
    <message>
        <source>About the holder (Vietnamese)</source>
        <translation>Về người được cấp (tiếng Việt)</translation>
    </message>
    <message>
        <source>About the holder (English)</source>
        <translation>Về người được cấp (tiếng Anh)</translation>
    </message>
    <message>
        <source>Before the course (Vietnamese)</source>
        <translation>Trước tên khóa học (tiếng Việt)</translation>
    </message>
    <message>
        <source>Before the course (English)</source>
        <translation>Trước tên khóa học (tiếng Anh)</translation>
    </message>
    <message>
        <source>The course (Vietnamese)</source>
        <translation>Tên khóa học (tiếng Việt)</translation>
    </message>
    <message>
        <source>The course (English)</source>
        <translation>Tên khóa học (tiếng Anh)</translation>
    </message>
    <message>
        <source>After the course (Vietnamese)</source>
        <translation>Sau tên khóa học (tiếng Việt)</translation>
    </message>
    <message>
        <source>After the course (English)</source>
        <translation>Sau tên khóa học (tiếng Anh)</translation>
    </message>
    <message>
        <source>Place and date (Vietnamese)</source>
        <translation>Địa danh, ngày tháng (tiếng Việt)</translation>
    </message>
    <message>
        <source>Place and date (English)</source>
        <translation>Địa danh, ngày tháng (tiếng Anh)</translation>
    </message>
    <message>
        <source>First signatory&apos;s office (Vietnamese)</source>
        <translation>Chức danh người ký thứ nhất (tiếng Việt)</translation>
    </message>
    <message>
        <source>First signatory&apos;s office (English)</source>
        <translation>Chức danh người ký thứ nhất (tiếng Anh)</translation>
    </message>
    <message>
        <source>First signatory</source>
        <translation>Người ký thứ nhất</translation>
    </message>
    <message>
        <source>Second signatory&apos;s office (Vietnamese)</source>
        <translation>Chức danh người ký thứ hai (tiếng Việt)</translation>
    </message>
    <message>
        <source>Second signatory&apos;s office (English)</source>
        <translation>Chức danh người ký thứ hai (tiếng Anh)</translation>
    </message>
    <message>
        <source>Second signatory</source>
        <translation>Người ký thứ hai</translation>
    </message>
    <message>
        <source>Number (Vietnamese)</source>
        <translation>Dòng số (tiếng Việt)</translation>
    </message>
    <message>
        <source>Number (English)</source>
        <translation>Dòng số (tiếng Anh)</translation>
    </message>
    <message>
        <source>Attendance required (%)</source>
        <translation>Chuyên cần tối thiểu (%)</translation>
    </message>
    <message>
        <source>Pass mark (%)</source>
        <translation>Điểm đạt (%)</translation>
    </message>
    <message>
        <source>Valid for (months)</source>
        <translation>Kết quả có giá trị (tháng)</translation>
    </message>
    <message>
        <source>Prerequisite</source>
        <translation>Khóa học tiên quyết</translation>
    </message>
    <message>
        <source>Feedback given</source>
        <translation>Đã gửi phản hồi</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Hình thức</translation>
    </message>
    <message>
        <source>Unit (Vietnamese)</source>
        <translation>Đơn vị tính (tiếng Việt)</translation>
    </message>
    <message>
        <source>Unit (English)</source>
        <translation>Đơn vị tính (tiếng Anh)</translation>
    </message>
    <message>
        <source>Credit hours per unit</source>
        <translation>Giờ tín chỉ mỗi đơn vị tính</translation>
    </message>
    <message>
        <source>Source of the rate</source>
        <translation>Căn cứ quy đổi</translation>
    </message>
    <message>
        <source>Responsible unit</source>
        <translation>Đơn vị phụ trách</translation>
    </message>
    <message>
        <source>Earned on</source>
        <translation>Ngày đạt</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Minh chứng</translation>
    </message>
    <message>
        <source>Required to pass</source>
        <translation>Bắt buộc để đạt</translation>
    </message>
    <message>
        <source>Question (Vietnamese)</source>
        <translation>Câu hỏi (tiếng Việt)</translation>
    </message>
    <message>
        <source>Question (English)</source>
        <translation>Câu hỏi (tiếng Anh)</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Câu hỏi</translation>
    </message>
    <message>
        <source>Offered for</source>
        <translation>Dùng cho</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Danh mục việc</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Hạn</translation>
    </message>
    <message>
        <source>Days after (before: −)</source>
        <translation>Số ngày sau (trước: −)</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Thuộc về</translation>
    </message>
    <message>
        <source>Number of the record</source>
        <translation>Số của bản ghi</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Tên tệp</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Size (bytes)</source>
        <translation>Dung lượng (byte)</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>Ngày thêm</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Người phụ trách</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Hạn</translation>
    </message>
    <message>
        <source>Completed on</source>
        <translation>Ngày hoàn thành</translation>
    </message>
    <message>
        <source>From the checklist</source>
        <translation>Theo danh mục</translation>
    </message>
    <message>
        <source>Reference number</source>
        <translation>Số, ký hiệu</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Ngày ký</translation>
    </message>
    <message>
        <source>Notice before its end (days)</source>
        <translation>Báo trước khi hết hạn (ngày)</translation>
    </message>
    <message>
        <source>Renews</source>
        <translation>Gia hạn của</translation>
    </message>
    <message>
        <source>Summary (Vietnamese)</source>
        <translation>Tóm tắt (tiếng Việt)</translation>
    </message>
    <message>
        <source>Summary (English)</source>
        <translation>Tóm tắt (tiếng Anh)</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Thỏa thuận</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>Người ký</translation>
    </message>
    <message>
        <source>Signatory&apos;s name</source>
        <translation>Họ tên người ký</translation>
    </message>
    <message>
        <source>Signatory&apos;s position</source>
        <translation>Chức vụ người ký</translation>
    </message>
    <message>
        <source>Mandate (Vietnamese)</source>
        <translation>Nhiệm vụ (tiếng Việt)</translation>
    </message>
    <message>
        <source>Mandate (English)</source>
        <translation>Nhiệm vụ (tiếng Anh)</translation>
    </message>
    <message>
        <source>Quorum: more than (%)</source>
        <translation>Tỷ lệ dự họp tối thiểu: trên (%)</translation>
    </message>
    <message>
        <source>Its members score research priorities</source>
        <translation>Thành viên chấm điểm ưu tiên nghiên cứu</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Ban, hội đồng</translation>
    </message>
    <message>
        <source>Declared interest</source>
        <translation>Lợi ích đã khai báo</translation>
    </message>
    <message>
        <source>Declared on</source>
        <translation>Ngày khai báo</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Địa điểm</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Sự kiện</translation>
    </message>
    <message>
        <source>or a name</source>
        <translation>hoặc họ tên</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation>Nơi công tác</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Đã tham dự</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Cuộc họp</translation>
    </message>
    <message>
        <source>Presented by</source>
        <translation>Người trình bày</translation>
    </message>
    <message>
        <source>Time (minutes)</source>
        <translation>Thời lượng (phút)</translation>
    </message>
    <message>
        <source>Minutes of the meeting (Vietnamese)</source>
        <translation>Biên bản (tiếng Việt)</translation>
    </message>
    <message>
        <source>Minutes of the meeting (English)</source>
        <translation>Biên bản (tiếng Anh)</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>Mục chương trình</translation>
    </message>
    <message>
        <source>Decision (Vietnamese)</source>
        <translation>Quyết định (tiếng Việt)</translation>
    </message>
    <message>
        <source>Decision (English)</source>
        <translation>Quyết định (tiếng Anh)</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Ưu tiên</translation>
    </message>
    <message>
        <source>Need of the health system (Vietnamese)</source>
        <translation>Nhu cầu của hệ thống y tế (tiếng Việt)</translation>
    </message>
    <message>
        <source>Need of the health system (English)</source>
        <translation>Nhu cầu của hệ thống y tế (tiếng Anh)</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Đơn vị đề xuất</translation>
    </message>
    <message>
        <source>Proposed on</source>
        <translation>Ngày đề xuất</translation>
    </message>
    <message>
        <source>Health field</source>
        <translation>Lĩnh vực y tế</translation>
    </message>
    <message>
        <source>Explanation (Vietnamese)</source>
        <translation>Giải thích (tiếng Việt)</translation>
    </message>
    <message>
        <source>Explanation (English)</source>
        <translation>Giải thích (tiếng Anh)</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Trọng số</translation>
    </message>
    <message>
        <source>Most points</source>
        <translation>Điểm tối đa</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Thành viên</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Tiêu chí</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Nhận xét</translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation>Nội dung khai báo</translation>
    </message>
    <message>
        <source>Short title (Vietnamese)</source>
        <translation>Tên ngắn (tiếng Việt)</translation>
    </message>
    <message>
        <source>Short title (English)</source>
        <translation>Tên ngắn (tiếng Anh)</translation>
    </message>
    <message>
        <source>Kind of study</source>
        <translation>Loại nghiên cứu</translation>
    </message>
    <message>
        <source>Trial phase</source>
        <translation>Giai đoạn thử</translation>
    </message>
    <message>
        <source>Host institution of the study</source>
        <translation>Cơ quan chủ trì</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>Nhà tài trợ</translation>
    </message>
    <message>
        <source>Sample size</source>
        <translation>Cỡ mẫu</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Nghiên cứu</translation>
    </message>
    <message>
        <source>Part in the study</source>
        <translation>Vai trò trong nghiên cứu</translation>
    </message>
    <message>
        <source>Site number</source>
        <translation>Số điểm nghiên cứu</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>Tên điểm nghiên cứu</translation>
    </message>
    <message>
        <source>Site investigator</source>
        <translation>Nghiên cứu viên tại điểm</translation>
    </message>
    <message>
        <source>Recruitment target</source>
        <translation>Chỉ tiêu tuyển</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>Ngày mở</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Ngày đóng</translation>
    </message>
    <message>
        <source>Research priority</source>
        <translation>Ưu tiên nghiên cứu</translation>
    </message>
    <message>
        <source>Kind of approval</source>
        <translation>Loại phê duyệt</translation>
    </message>
    <message>
        <source>Authority (Vietnamese)</source>
        <translation>Cơ quan (tiếng Việt)</translation>
    </message>
    <message>
        <source>Authority (English)</source>
        <translation>Cơ quan (tiếng Anh)</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>Phụ thuộc vào</translation>
    </message>
    <message>
        <source>Submitted on</source>
        <translation>Ngày nộp</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Quyết định</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Ngày quyết định</translation>
    </message>
    <message>
        <source>Renewal of</source>
        <translation>Gia hạn cho</translation>
    </message>
    <message>
        <source>Days to a decision</source>
        <translation>Số ngày để quyết định</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Ngày làm việc</translation>
    </message>
    <message>
        <source>Source (Vietnamese)</source>
        <translation>Nguồn (tiếng Việt)</translation>
    </message>
    <message>
        <source>Source (English)</source>
        <translation>Nguồn (tiếng Anh)</translation>
    </message>
    <message>
        <source>For which kind of study</source>
        <translation>Dùng cho loại nghiên cứu</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>Bắt đầu</translation>
    </message>
    <message>
        <source>Progress (%)</source>
        <translation>Tiến độ (%)</translation>
    </message>
    <message>
        <source>Planned start (baseline)</source>
        <translation>Bắt đầu theo kế hoạch ban đầu</translation>
    </message>
    <message>
        <source>Planned end (baseline)</source>
        <translation>Kết thúc theo kế hoạch ban đầu</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Người phụ trách</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Mốc tiến độ</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Hệ thống đăng ký</translation>
    </message>
    <message>
        <source>Registry number</source>
        <translation>Số đăng ký</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Ngày đăng ký</translation>
    </message>
    <message>
        <source>Item of the data set</source>
        <translation>Mục của bộ dữ liệu</translation>
    </message>
    <message>
        <source>Text (Vietnamese)</source>
        <translation>Nội dung (tiếng Việt)</translation>
    </message>
    <message>
        <source>Text (English)</source>
        <translation>Nội dung (tiếng Anh)</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Biography (Vietnamese)</source>
        <translation>Tiểu sử (tiếng Việt)</translation>
    </message>
    <message>
        <source>Biography (English)</source>
        <translation>Tiểu sử (tiếng Anh)</translation>
    </message>
    <message>
        <source>Who travels</source>
        <translation>Người đi</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Chiều đi</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>Ngày đi</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Ngày về</translation>
    </message>
    <message>
        <source>Purpose (Vietnamese)</source>
        <translation>Mục đích (tiếng Việt)</translation>
    </message>
    <message>
        <source>Purpose (English)</source>
        <translation>Mục đích (tiếng Anh)</translation>
    </message>
    <message>
        <source>Host institution</source>
        <translation>Đơn vị tiếp nhận</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Người tiếp đón</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Nguồn kinh phí</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Kinh phí</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Tiền tệ</translation>
    </message>
    <message>
        <source>Passport valid until</source>
        <translation>Hộ chiếu có giá trị đến</translation>
    </message>
    <message>
        <source>Report (Vietnamese)</source>
        <translation>Báo cáo (tiếng Việt)</translation>
    </message>
    <message>
        <source>Report (English)</source>
        <translation>Báo cáo (tiếng Anh)</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Chuyến công tác</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Diễn giải</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Dự kiến</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Thực tế</translation>
    </message>
    <message>
        <source>Rate into the visit&apos;s currency</source>
        <translation>Tỷ giá quy đổi sang đồng tiền của chuyến đi</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Ngày thanh toán</translation>
    </message>
    <message>
        <source>Journal, repository or publisher</source>
        <translation>Tạp chí, kho dữ liệu hoặc nhà xuất bản</translation>
    </message>
    <message>
        <source>Published or in effect on</source>
        <translation>Ngày công bố hoặc có hiệu lực</translation>
    </message>
    <message>
        <source>DOI</source>
        <translation>DOI</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Địa chỉ web</translation>
    </message>
    <message>
        <source>Where it is applied</source>
        <translation>Nơi áp dụng</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Đầu ra</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Quan hệ</translation>
    </message>
    <message>
        <source>Other output</source>
        <translation>Đầu ra liên quan</translation>
    </message>
    <message>
        <source>Contribution (CRediT)</source>
        <translation>Đóng góp (CRediT)</translation>
    </message>
    <message>
        <source>Name, if not in the directory</source>
        <translation>Họ tên, nếu không có trong danh bạ</translation>
    </message>
    <message>
        <source>Corresponding author</source>
        <translation>Tác giả liên hệ</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Điểm nghiên cứu</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Tháng</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Screened</source>
        <translation>Sàng lọc</translation>
    </message>
    <message>
        <source>Not eligible</source>
        <translation>Không đủ điều kiện</translation>
    </message>
    <message>
        <source>Declined to take part</source>
        <translation>Từ chối tham gia</translation>
    </message>
    <message>
        <source>Excluded, other</source>
        <translation>Loại trừ, lý do khác</translation>
    </message>
    <message>
        <source>Lost to follow-up</source>
        <translation>Mất dấu theo dõi</translation>
    </message>
    <message>
        <source>Discontinued</source>
        <translation>Ngừng giữa chừng</translation>
    </message>
    <message>
        <source>Analysed</source>
        <translation>Phân tích</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>Đơn vị tài trợ kinh phí</translation>
    </message>
    <message>
        <source>Funder, if not in the directory</source>
        <translation>Đơn vị tài trợ, nếu không có trong danh bạ</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Số hiệu</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Số tiền</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Khoản tài trợ</translation>
    </message>
    <message>
        <source>Spent on</source>
        <translation>Ngày chi</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Loại chi</translation>
    </message>
    <message>
        <source>Tasks delegated</source>
        <translation>Nhiệm vụ được phân công</translation>
    </message>
    <message>
        <source>Role in the study</source>
        <translation>Vai trò trong nghiên cứu</translation>
    </message>
    <message>
        <source>Other tasks</source>
        <translation>Nhiệm vụ khác</translation>
    </message>
    <message>
        <source>Signed by (principal investigator)</source>
        <translation>Người ký (nghiên cứu viên chính)</translation>
    </message>
    <message>
        <source>Why delegated without the training</source>
        <translation>Lý do phân công khi thiếu đào tạo</translation>
    </message>
    <message>
        <source>Likelihood (1–5)</source>
        <translation>Khả năng xảy ra (1–5)</translation>
    </message>
    <message>
        <source>Impact (1–5)</source>
        <translation>Mức tác động (1–5)</translation>
    </message>
    <message>
        <source>What is done about it</source>
        <translation>Biện pháp xử lý</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Đào tạo</translation>
    </message>
    <message>
        <source>Required of</source>
        <translation>Bắt buộc với</translation>
    </message>
    <message>
        <source>Counts as the course</source>
        <translation>Tương đương khóa học</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Nơi cấp</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Lĩnh vực</translation>
    </message>
    <message>
        <source>Description (Vietnamese)</source>
        <translation>Mô tả (tiếng Việt)</translation>
    </message>
    <message>
        <source>Description (English)</source>
        <translation>Mô tả (tiếng Anh)</translation>
    </message>
    <message>
        <source>Target level</source>
        <translation>Mức chỉ tiêu</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Mức</translation>
    </message>
    <message>
        <source>Competency</source>
        <translation>Năng lực</translation>
    </message>
    <message>
        <source>Assessed by</source>
        <translation>Người đánh giá</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Người hướng dẫn</translation>
    </message>
    <message>
        <source>Assessed on</source>
        <translation>Ngày đánh giá</translation>
    </message>
    <message>
        <source>Criterion (Vietnamese)</source>
        <translation>Tiêu chí (tiếng Việt)</translation>
    </message>
    <message>
        <source>Criterion (English)</source>
        <translation>Tiêu chí (tiếng Anh)</translation>
    </message>
    <message>
        <source>Level (Vietnamese)</source>
        <translation>Mức (tiếng Việt)</translation>
    </message>
    <message>
        <source>Level (English)</source>
        <translation>Mức (tiếng Anh)</translation>
    </message>
    <message>
        <source>Points before</source>
        <translation>Điểm trước</translation>
    </message>
    <message>
        <source>Points after</source>
        <translation>Điểm sau</translation>
    </message>
    <message>
        <source>Changed at</source>
        <translation>Thay đổi lúc</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Người thay đổi</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Tham số</translation>
    </message>
    <message>
        <source>How often due</source>
        <translation>Định kỳ</translation>
    </message>
    <message>
        <source>Due for the first time on</source>
        <translation>Đến hạn lần đầu vào ngày</translation>
    </message>
    <message>
        <source>Made for what was due until</source>
        <translation>Đã lập cho hạn đến ngày</translation>
    </message>
    <message>
        <source>Definition (Vietnamese)</source>
        <translation>Định nghĩa (tiếng Việt)</translation>
    </message>
    <message>
        <source>Definition (English)</source>
        <translation>Định nghĩa (tiếng Anh)</translation>
    </message>
    <message>
        <source>Capacity level</source>
        <translation>Cấp năng lực</translation>
    </message>
    <message>
        <source>Source of the value</source>
        <translation>Nguồn giá trị</translation>
    </message>
    <message>
        <source>Only these records</source>
        <translation>Chỉ tính những bản ghi</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Cách tính</translation>
    </message>
    <message>
        <source>Desired direction</source>
        <translation>Chiều mong muốn</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Giá trị ban đầu</translation>
    </message>
    <message>
        <source>Year of the baseline</source>
        <translation>Năm của giá trị ban đầu</translation>
    </message>
    <message>
        <source>Place within its level</source>
        <translation>Thứ tự trong cấp</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Đang dùng</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Chỉ số</translation>
    </message>
    <message>
        <source>Measured value</source>
        <translation>Giá trị đo được</translation>
    </message>
    <message>
        <source>Year or day</source>
        <translation>Năm hoặc ngày</translation>
    </message>
    <message>
        <source>Randomised or enrolled</source>
        <translation>Phân nhóm, nhận vào</translation>
    </message>
    <message>
        <source>Governing body</source>
        <translation>Cơ quan chủ quản</translation>
    </message>
    <message>
        <source>Kind of arm</source>
        <translation>Loại nhóm</translation>
    </message>
    <message>
        <source>Planned size</source>
        <translation>Số người dự kiến</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Được phân nhóm</translation>
    </message>
    <message>
        <source>Received the intervention</source>
        <translation>Nhận can thiệp</translation>
    </message>
    <message>
        <source>Excluded from the analysis</source>
        <translation>Loại trừ khỏi phân tích</translation>
    </message>
    <message>
        <source>Courses that count</source>
        <translation>Khóa học được tính</translation>
    </message>
</context>
<context>
    <name>khue::FieldDialog</name>
    <message>
        <source>Remove</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
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
        <translation>Email</translation>
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
        <translation>Ngày đầu</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ngày cuối</translation>
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
    <name>khue::FigureDetails</name>
    <message>
        <source>Choose a figure above to see what stands behind it</source>
        <translation>Chọn một số liệu ở trên để xem các bản ghi đứng sau</translation>
    </message>
    <message>
        <source>Over the years</source>
        <translation>Qua các năm</translation>
    </message>
    <message>
        <source>By: %1</source>
        <translation>Theo: %1</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>Tất cả các mục khác</translation>
    </message>
    <message>
        <source>%1 of %2 records</source>
        <translation>%1 trong số %2 bản ghi</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) behind the figure</source>
        <translation>
            <numerusform>%n bản ghi nguồn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) entered by hand</source>
        <translation>
            <numerusform>%n giá trị nhập tay</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the records behind the figure</source>
        <translation>Xuất bản ghi nguồn của số liệu</translation>
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
    <message>
        <source>Show all</source>
        <translation>Hiện tất cả</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Opens the chosen record (Enter)</source>
        <translation>Mở bản ghi đã chọn (Enter)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Xuất…</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>Biểu đồ thể hiện</translation>
    </message>
    <message>
        <source>Chart of the figure</source>
        <translation>Biểu đồ số liệu</translation>
    </message>
    <message>
        <source>Nothing to draw yet.</source>
        <translation>Chưa có gì để vẽ.</translation>
    </message>
    <message>
        <source>Records behind the figure</source>
        <translation>Bản ghi nguồn của số liệu</translation>
    </message>
</context>
<context>
    <name>khue::FigureRecordsModel</name>
    <message>
        <source>Counts</source>
        <translation>Được tính</translation>
    </message>
    <message>
        <source>Does not</source>
        <translation>Không tính</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Bản ghi</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Minh chứng</translation>
    </message>
    <message>
        <source>About it</source>
        <translation>Thông tin thêm</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>In the share</source>
        <translation>Trong tỷ lệ</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Lượng</translation>
    </message>
</context>
<context>
    <name>khue::FigureTableModel</name>
    <message>
        <source>Baseline of %1</source>
        <translation>Giá trị ban đầu của năm %1</translation>
    </message>
    <message>
        <source>Shows the records behind the figure</source>
        <translation>Xem bản ghi nguồn của số liệu</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Số liệu</translation>
    </message>
    <message>
        <source>Capacity level</source>
        <translation>Cấp năng lực</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị tính</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Giá trị ban đầu</translation>
    </message>
    <message>
        <source>Last years</source>
        <translation>Các năm gần đây</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Tình trạng</translation>
    </message>
</context>
<context>
    <name>khue::GanttView</name>
    <message numerus="yes">
        <source>overdue by %n day(s)</source>
        <translation>
            <numerusform>quá hạn %n ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>starts before “%1” ends</source>
        <translation>bắt đầu trước khi “%1” kết thúc</translation>
    </message>
    <message>
        <source>Completed on %1</source>
        <translation>Hoàn thành ngày %1</translation>
    </message>
    <message>
        <source>%1% done</source>
        <translation>Xong %1%</translation>
    </message>
    <message>
        <source>Baseline: %1 – %2, %3</source>
        <translation>Kế hoạch ban đầu: %1 – %2, %3</translation>
    </message>
    <message>
        <source>Starts before “%1” ends</source>
        <translation>Bắt đầu trước khi “%1” kết thúc</translation>
    </message>
</context>
<context>
    <name>khue::Governance</name>
    <message>
        <source>%1 ended on %2: renew it or close it</source>
        <translation>%1 đã hết hạn ngày %2: hãy gia hạn hoặc kết thúc</translation>
    </message>
    <message>
        <source>%1 ends today, and no renewal is being signed</source>
        <translation>%1 hết hạn hôm nay mà chưa có bản gia hạn đang ký</translation>
    </message>
    <message numerus="yes">
        <source>%1 ends in %n day(s), on %2, and no renewal is being signed</source>
        <translation>
            <numerusform>%1 còn %n ngày là hết hạn (%2) mà chưa có bản gia hạn đang ký</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2) has no minutes yet</source>
        <translation>%1 (%2) chưa có biên bản</translation>
    </message>
    <message>
        <source>%1: %2 has %3% of the seats; no sector should have more than %4%</source>
        <translation>%1: khu vực %2 chiếm %3% số ghế; không khu vực nào nên vượt quá %4%</translation>
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
        <source>“%1” cannot be taken back: this %2 has been changed again since. Nothing was changed.</source>
        <translation>Không hoàn tác được “%1”: bản ghi này (%2) đã được sửa tiếp sau đó. Chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>This program does not know the records of “%1”; update it.</source>
        <translation>Chương trình này không biết loại bản ghi “%1”; hãy cập nhật.</translation>
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
    <name>khue::HolidayDialog</name>
    <message>
        <source>New day</source>
        <translation>Ngày mới</translation>
    </message>
</context>
<context>
    <name>khue::HolidaysPage</name>
    <message>
        <source>No days of this year yet</source>
        <translation>Năm này chưa có ngày nào</translation>
    </message>
    <message>
        <source>Begin with what the rules propose, then change it as the official notice has it.</source>
        <translation>Bắt đầu từ đề xuất theo quy định, rồi sửa theo thông báo chính thức.</translation>
    </message>
    <message>
        <source>Propose the year</source>
        <translation>Đề xuất cho năm này</translation>
    </message>
    <message>
        <source>Holidays of %1</source>
        <translation>Ngày nghỉ năm %1</translation>
    </message>
    <message>
        <source>Import a calendar file</source>
        <translation>Nhập tệp lịch</translation>
    </message>
    <message>
        <source>Propose by rule</source>
        <translation>Đề xuất theo quy định</translation>
    </message>
    <message>
        <source>Adds the days that the law of each country gives and that are not there yet</source>
        <translation>Thêm những ngày nghỉ theo luật của mỗi nước mà danh sách chưa có</translation>
    </message>
    <message>
        <source>New day</source>
        <translation>Ngày mới</translation>
    </message>
    <message>
        <source>Oxford terms</source>
        <translation>Học kỳ Oxford</translation>
    </message>
    <message>
        <source>New term</source>
        <translation>Học kỳ mới</translation>
    </message>
    <message>
        <source>Lunar year %1</source>
        <translation>Năm âm lịch %1</translation>
    </message>
    <message>
        <source>%1: nothing entered, the rules are used</source>
        <translation>%1: chưa nhập gì, đang dùng quy định</translation>
    </message>
    <message>
        <source>%1: as proposed by rule</source>
        <translation>%1: theo đề xuất từ quy định</translation>
    </message>
    <message>
        <source>%1: by the official notice</source>
        <translation>%1: theo thông báo chính thức</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n tuần</numerusform>
        </translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>Tạm tính</translation>
    </message>
    <message>
        <source>No terms of this year yet.</source>
        <translation>Năm này chưa có học kỳ nào.</translation>
    </message>
    <message>
        <source>Lunar date</source>
        <translation>Âm lịch</translation>
    </message>
    <message>
        <source>%1/%2 (leap month)</source>
        <translation>%1/%2 (nhuận)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) and terms added.</source>
        <translation>
            <numerusform>Đã thêm %n ngày và học kỳ.</numerusform>
        </translation>
    </message>
    <message>
        <source>All that the rules propose is there already.</source>
        <translation>Mọi đề xuất theo quy định đều đã có.</translation>
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
        <source>“%1” (%2): %3 rows – %4 new, %5 changed, %6 unchanged, %7 refused</source>
        <translation>“%1” (%2): %3 dòng – %4 mới, %5 thay đổi, %6 giữ nguyên, %7 bị từ chối</translation>
    </message>
    <message>
        <source>“%1” was left out: it is not clear what it holds.</source>
        <translation>Bỏ qua “%1”: chưa rõ nội dung là gì.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
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
        <source>No row of headings was found, so the sheet was left out.</source>
        <translation>Không tìm thấy dòng tiêu đề nên bỏ qua trang tính.</translation>
    </message>
    <message>
        <source>The row does not say which course is meant.</source>
        <translation>Dòng này không nêu khóa học nào.</translation>
    </message>
    <message>
        <source>There is no course run “%1”.</source>
        <translation>Không có đợt học “%1”.</translation>
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
        <source>“%1” is not an ORCID; it was left out.</source>
        <translation>“%1” không phải mã ORCID; đã bỏ qua.</translation>
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
        <source>%1 people are called “%2”; give the code or the e-mail address.</source>
        <translation>Có %1 người tên “%2”; hãy ghi mã hoặc email.</translation>
    </message>
    <message>
        <source>The row does not say who is meant.</source>
        <translation>Dòng này không nêu là ai.</translation>
    </message>
    <message>
        <source>“%1” is not among the trainees.</source>
        <translation>Không có “%1” trong danh sách học viên.</translation>
    </message>
    <message>
        <source>Several people are called “%1”; the lecturer was left out.</source>
        <translation>Có nhiều người tên “%1”; chưa gán giảng viên.</translation>
    </message>
    <message>
        <source>“%1” was not among the lecturers and was added.</source>
        <translation>“%1” chưa có trong danh sách giảng viên và đã được thêm.</translation>
    </message>
    <message>
        <source>The timetable has no such session; the column was left out.</source>
        <translation>Lịch học không có buổi này; đã bỏ qua cột.</translation>
    </message>
    <message>
        <source>Taken as %1, of whom the row says nothing new.</source>
        <translation>Được coi là %1; dòng này không có thông tin gì mới.</translation>
    </message>
    <message>
        <source>Nothing in “%1” looks like trainees, lecturers, courses, a timetable, enrolments, attendance, scores or other records. Open it in the window and say what each sheet holds.</source>
        <translation>Trong “%1” không tìm thấy danh sách học viên, giảng viên, khóa học, lịch học, ghi danh, điểm danh, điểm hay bản ghi nào khác. Hãy mở tệp trong cửa sổ chương trình và cho biết từng trang tính chứa gì.</translation>
    </message>
    <message>
        <source>“%1” is none of: %2.</source>
        <translation>“%1” không phải là một trong các giá trị: %2.</translation>
    </message>
    <message>
        <source>“%1” is not known (%2). Enter it first, or write it as it is called there.</source>
        <translation>Chưa có “%1” (%2). Hãy nhập mục này trước, hoặc ghi đúng tên như trong chương trình.</translation>
    </message>
    <message>
        <source>“%1” is the name of several (%2). Give its code instead.</source>
        <translation>Có nhiều mục cùng tên “%1” (%2). Hãy ghi mã thay cho tên.</translation>
    </message>
    <message>
        <source>Several records are like this one, so it is not clear which is meant. Change it in the window.</source>
        <translation>Có nhiều bản ghi giống dòng này nên không rõ là bản ghi nào. Hãy sửa trực tiếp trong cửa sổ chương trình.</translation>
    </message>
    <message>
        <source>“%1” is no kind of record.</source>
        <translation>“%1” không phải là một loại bản ghi.</translation>
    </message>
</context>
<context>
    <name>khue::ImportDialog</name>
    <message>
        <source>Problems</source>
        <translation>Vấn đề</translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <translation>Nhập “%1”</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Trang tính</translation>
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
        <source>Row</source>
        <translation>Dòng</translation>
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
        <source>Import a workbook</source>
        <translation>Nhập dữ liệu từ bảng tính</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx *.xlsm *.ods *.csv *.tsv *.txt)</source>
        <translation>Bảng tính (*.xlsx *.xlsm *.ods *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Reading “%1”</source>
        <translation>Đang đọc “%1”</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Đã hủy; không có gì thay đổi.</translation>
    </message>
    <message>
        <source>Something was changed after the import. Take it back from the history.</source>
        <translation>Sau lần nhập đã có thay đổi khác. Hãy hoàn tác từ lịch sử.</translation>
    </message>
    <message>
        <source>%1 – problems</source>
        <translation>%1 – vấn đề</translation>
    </message>
    <message>
        <source>Save the list of problems</source>
        <translation>Lưu danh sách vấn đề</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;CSV (*.csv)</source>
        <translation>Bảng tính Excel (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saving “%1”</source>
        <translation>Đang lưu “%1”</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Đã lưu thành “%1”.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>1. What was understood</source>
        <translation>1. Nội dung nhận ra</translation>
    </message>
    <message>
        <source>2. Trial</source>
        <translation>2. Nhập thử</translation>
    </message>
    <message>
        <source>3. Done</source>
        <translation>3. Hoàn tất</translation>
    </message>
    <message>
        <source>Save the list of problems…</source>
        <translation>Lưu danh sách vấn đề…</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Hoàn tác lần nhập</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 mới</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 thay đổi</translation>
    </message>
    <message>
        <source>%1 unchanged</source>
        <translation>%1 giữ nguyên</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 bị từ chối</translation>
    </message>
    <message>
        <source>no rows</source>
        <translation>không có dòng nào</translation>
    </message>
</context>
<context>
    <name>khue::IndicatorPage</name>
    <message>
        <source>Entered by hand, with evidence</source>
        <translation>Nhập tay, có minh chứng</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>No targets yet: what is to be reached in which year?</source>
        <translation>Chưa có chỉ tiêu: cần đạt bao nhiêu vào năm nào?</translation>
    </message>
    <message>
        <source>Values entered by hand</source>
        <translation>Giá trị nhập tay</translation>
    </message>
    <message>
        <source>No values yet. Each says where it comes from.</source>
        <translation>Chưa có giá trị. Mỗi giá trị cần ghi rõ nguồn.</translation>
    </message>
    <message>
        <source>New indicator</source>
        <translation>Chỉ số mới</translation>
    </message>
    <message>
        <source>Records behind it</source>
        <translation>Bản ghi nguồn</translation>
    </message>
    <message>
        <source>Results chain</source>
        <translation>Chuỗi kết quả</translation>
    </message>
    <message>
        <source>Back to the outputs, roles and people that it counts</source>
        <translation>Trở ngược về đầu ra, vai trò và con người mà chỉ số tính đến</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Value and target over the years</source>
        <translation>Giá trị và chỉ tiêu qua các năm</translation>
    </message>
    <message>
        <source>Nothing to draw yet.</source>
        <translation>Chưa có gì để vẽ.</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>Tất cả bản ghi</translation>
    </message>
    <message>
        <source>no value yet</source>
        <translation>chưa có giá trị</translation>
    </message>
    <message>
        <source>%1: %2 of %3 %4</source>
        <translation>Năm %1: %2 trên %3 %4</translation>
    </message>
    <message>
        <source>%1: %2 %3, no target</source>
        <translation>Năm %1: %2 %3, chưa có chỉ tiêu</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Chỉ tiêu</translation>
    </message>
</context>
<context>
    <name>khue::Indicators</name>
    <message>
        <source>Direction</source>
        <translation>Chiều</translation>
    </message>
    <message>
        <source>Expert visits done</source>
        <translation>Chuyến công tác trao đổi chuyên gia đã thực hiện</translation>
    </message>
    <message>
        <source>Visits in both directions that ended in the period.</source>
        <translation>Các chuyến công tác theo cả hai chiều đã kết thúc trong kỳ.</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>chuyến</translation>
    </message>
    <message>
        <source>Sessions taught by lecturers from abroad</source>
        <translation>Buổi học do giảng viên nước ngoài giảng</translation>
    </message>
    <message>
        <source>Sessions held in the period with a confirmed lecturer who works outside Viet Nam.</source>
        <translation>Các buổi học trong kỳ có giảng viên đã xác nhận, làm việc ngoài Việt Nam.</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>buổi học</translation>
    </message>
    <message>
        <source>Field of health</source>
        <translation>Lĩnh vực sức khỏe</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Ban, hội đồng</translation>
    </message>
    <message>
        <source>Priorities proposed by Vietnamese institutions</source>
        <translation>Ưu tiên do các đơn vị Việt Nam đề xuất</translation>
    </message>
    <message>
        <source>Research priorities that institutions in Viet Nam proposed in the period.</source>
        <translation>Các ưu tiên nghiên cứu do đơn vị tại Việt Nam đề xuất trong kỳ.</translation>
    </message>
    <message>
        <source>priorities</source>
        <translation>ưu tiên</translation>
    </message>
    <message>
        <source>Vietnamese priorities that became studies</source>
        <translation>Ưu tiên của Việt Nam đã trở thành nghiên cứu</translation>
    </message>
    <message>
        <source>Priorities proposed by institutions in Viet Nam whose first study, past the stage of a proposal, began in the period.</source>
        <translation>Các ưu tiên do đơn vị tại Việt Nam đề xuất mà nghiên cứu đầu tiên, đã qua giai đoạn đề xuất, bắt đầu trong kỳ.</translation>
    </message>
    <message>
        <source>Common agreements signed</source>
        <translation>Thỏa thuận chung đã ký</translation>
    </message>
    <message>
        <source>Agreements between institutions that were signed in the period and came into force.</source>
        <translation>Các thỏa thuận giữa các đơn vị được ký trong kỳ và đã có hiệu lực.</translation>
    </message>
    <message>
        <source>agreements</source>
        <translation>thỏa thuận</translation>
    </message>
    <message>
        <source>Committee meetings held</source>
        <translation>Cuộc họp của ban, hội đồng đã tổ chức</translation>
    </message>
    <message>
        <source>Meetings of committees and working groups that were held in the period.</source>
        <translation>Các cuộc họp của ban chỉ đạo, hội đồng và nhóm công tác đã diễn ra trong kỳ.</translation>
    </message>
    <message>
        <source>meetings</source>
        <translation>cuộc họp</translation>
    </message>
    <message>
        <source>Decisions taken</source>
        <translation>Quyết định đã thông qua</translation>
    </message>
    <message>
        <source>Decisions of meetings that were held in the period.</source>
        <translation>Các quyết định của những cuộc họp diễn ra trong kỳ.</translation>
    </message>
    <message>
        <source>decisions</source>
        <translation>quyết định</translation>
    </message>
    <message>
        <source>Workshops and events held</source>
        <translation>Hội thảo và sự kiện đã tổ chức</translation>
    </message>
    <message>
        <source>Events that began in the period and were held.</source>
        <translation>Các sự kiện bắt đầu trong kỳ và đã tổ chức.</translation>
    </message>
    <message>
        <source>events</source>
        <translation>sự kiện</translation>
    </message>
    <message>
        <source>Participants of workshops and events</source>
        <translation>Lượt người dự hội thảo và sự kiện</translation>
    </message>
    <message>
        <source>Who attended an event that was held in the period; who attended two counts twice.</source>
        <translation>Người đã dự sự kiện tổ chức trong kỳ; dự hai sự kiện được tính hai lần.</translation>
    </message>
    <message>
        <source>participants</source>
        <translation>lượt người</translation>
    </message>
    <message>
        <source>%1 is not a year from %2 to %3.</source>
        <translation>%1 không phải là năm trong khoảng %2 đến %3.</translation>
    </message>
    <message>
        <source>There is no measure “%1”.</source>
        <translation>Không có phép đo “%1”.</translation>
    </message>
    <message>
        <source>Values entered by hand have no records to choose from.</source>
        <translation>Giá trị nhập tay không có bản ghi nào để chọn.</translation>
    </message>
    <message>
        <source>“%1” is not a group of this measure&apos;s records.</source>
        <translation>“%1” không phải là nhóm bản ghi của phép đo này.</translation>
    </message>
    <message numerus="yes">
        <source>The %n value(s) entered by hand are kept, but the measure&apos;s are shown.</source>
        <translation>
            <numerusform>%n giá trị nhập tay vẫn được giữ, nhưng giá trị của phép đo được hiển thị.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the indicator a name, in either language.</source>
        <translation>Hãy đặt tên cho chỉ số, bằng một trong hai ngôn ngữ.</translation>
    </message>
    <message>
        <source>Say of which year the baseline is.</source>
        <translation>Hãy cho biết giá trị ban đầu là của năm nào.</translation>
    </message>
    <message>
        <source>There is a target of %1 already; change that one.</source>
        <translation>Đã có chỉ tiêu của năm %1; hãy sửa chỉ tiêu đó.</translation>
    </message>
    <message>
        <source>This indicator is computed (“%1”); a value by hand would never be seen.</source>
        <translation>Chỉ số này được tính tự động (“%1”); giá trị nhập tay sẽ không bao giờ được hiển thị.</translation>
    </message>
    <message>
        <source>A value cannot be measured on a day to come.</source>
        <translation>Không thể đo giá trị vào một ngày chưa tới.</translation>
    </message>
    <message>
        <source>There is a value of that time already; change that one.</source>
        <translation>Đã có giá trị của thời điểm đó; hãy sửa giá trị đó.</translation>
    </message>
    <message>
        <source>Say where the figure comes from, so that others can check it.</source>
        <translation>Hãy ghi rõ số liệu lấy từ đâu để người khác kiểm tra được.</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Giới tính</translation>
    </message>
    <message>
        <source>Province or city</source>
        <translation>Tỉnh, thành phố</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>Nghề nghiệp</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Khóa học</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Chưa rõ</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Nghiên cứu</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>Đơn vị tài trợ kinh phí</translation>
    </message>
    <message>
        <source>Joint grants won</source>
        <translation>Khoản tài trợ chung giành được</translation>
    </message>
    <message>
        <source>Grants to studies that began in the period.</source>
        <translation>Các khoản tài trợ cho nghiên cứu bắt đầu trong kỳ.</translation>
    </message>
    <message>
        <source>grants</source>
        <translation>khoản tài trợ</translation>
    </message>
    <message>
        <source>Trainees with a role in a study</source>
        <translation>Học viên có vai trò trong nghiên cứu</translation>
    </message>
    <message>
        <source>People who completed a course and have a role in a study after it; the day is that on which both were true first.</source>
        <translation>Những người hoàn thành khóa học và sau đó có vai trò trong một nghiên cứu; ngày tính là ngày đầu tiên cả hai điều cùng đúng.</translation>
    </message>
    <message>
        <source>people</source>
        <translation>người</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>Công bố khoa học</translation>
    </message>
    <message>
        <source>Articles and other publications of studies that came out in the period.</source>
        <translation>Bài báo và công bố khác của các nghiên cứu ra mắt trong kỳ.</translation>
    </message>
    <message>
        <source>publications</source>
        <translation>công bố</translation>
    </message>
    <message>
        <source>Papers with a Vietnamese first or last author</source>
        <translation>Bài báo có tác giả Việt Nam đứng đầu hoặc đứng cuối</translation>
    </message>
    <message>
        <source>Publications of the period whose first or last author works at an institution in Viet Nam.</source>
        <translation>Các công bố trong kỳ có tác giả đứng đầu hoặc đứng cuối làm việc tại một đơn vị ở Việt Nam.</translation>
    </message>
    <message>
        <source>papers</source>
        <translation>bài báo</translation>
    </message>
    <message>
        <source>Guidelines and policies that cite results</source>
        <translation>Hướng dẫn và chính sách trích dẫn kết quả</translation>
    </message>
    <message>
        <source>Guidelines and policy briefs in effect since the period that are linked to a result which they cite or whose data they use.</source>
        <translation>Các hướng dẫn và tóm tắt chính sách có hiệu lực trong kỳ, được liên kết với kết quả mà chúng trích dẫn hoặc dùng dữ liệu.</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>văn bản</translation>
    </message>
    <message>
        <source>Changes in practice</source>
        <translation>Thay đổi thực hành</translation>
    </message>
    <message>
        <source>Changes in what a hospital does that took effect in the period.</source>
        <translation>Những thay đổi trong thực hành của bệnh viện có hiệu lực trong kỳ.</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>thay đổi</translation>
    </message>
    <message>
        <source>Joint studies started</source>
        <translation>Nghiên cứu hợp tác đã bắt đầu</translation>
    </message>
    <message>
        <source>Studies that began in the period and are past the stage of a proposal.</source>
        <translation>Các nghiên cứu bắt đầu trong kỳ và đã qua giai đoạn đề xuất.</translation>
    </message>
    <message>
        <source>studies</source>
        <translation>nghiên cứu</translation>
    </message>
    <message>
        <source>Protocols submitted for approval</source>
        <translation>Hồ sơ nghiên cứu đã nộp để phê duyệt</translation>
    </message>
    <message>
        <source>Submissions to ethics committees and authorities in the period, each step of the chain by itself.</source>
        <translation>Các lần nộp hồ sơ cho hội đồng đạo đức và cơ quan quản lý trong kỳ, mỗi bước tính riêng.</translation>
    </message>
    <message>
        <source>submissions</source>
        <translation>lần nộp</translation>
    </message>
    <message>
        <source>Approvals obtained</source>
        <translation>Phê duyệt đã đạt được</translation>
    </message>
    <message>
        <source>Decisions in the period that approve, with or without conditions.</source>
        <translation>Các quyết định phê duyệt trong kỳ, có hoặc không kèm điều kiện.</translation>
    </message>
    <message>
        <source>approvals</source>
        <translation>phê duyệt</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>People trained</source>
        <translation>Số người được đào tạo</translation>
    </message>
    <message>
        <source>Different people who completed a course run that ended in the period, each counted once.</source>
        <translation>Những người khác nhau đã hoàn thành một đợt học kết thúc trong kỳ, mỗi người tính một lần.</translation>
    </message>
    <message>
        <source>Enrolments completed</source>
        <translation>Lượt học hoàn thành</translation>
    </message>
    <message>
        <source>Places in course runs that ended in the period and were completed; who completed two counts twice.</source>
        <translation>Các lượt học hoàn thành trong những đợt học kết thúc trong kỳ; hoàn thành hai đợt được tính hai lần.</translation>
    </message>
    <message>
        <source>enrolments</source>
        <translation>lượt học</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>Tỷ lệ hoàn thành</translation>
    </message>
    <message>
        <source>Of those who had a place in a finished run that ended in the period, the share that completed it. Who withdrew has not.</source>
        <translation>Trong số người có chỗ trong đợt học kết thúc trong kỳ, tỷ lệ người hoàn thành. Người rút khỏi khóa học tính là không hoàn thành.</translation>
    </message>
    <message>
        <source>Mean normalised gain</source>
        <translation>Mức tiến bộ chuẩn hóa trung bình</translation>
    </message>
    <message>
        <source>(post − pre) / (100 − pre) of everybody with both tests in a run that ended in the period; 1 is all that could be gained.</source>
        <translation>(đầu ra − đầu vào) / (100 − đầu vào) của mọi người có đủ hai bài kiểm tra trong đợt học kết thúc trong kỳ; 1 là mức tối đa có thể đạt.</translation>
    </message>
    <message>
        <source>of 1</source>
        <translation>thang 0–1</translation>
    </message>
    <message>
        <source>Certificates issued</source>
        <translation>Giấy chứng nhận đã cấp</translation>
    </message>
    <message>
        <source>Certificates issued in the period that are in force: neither revoked nor replaced.</source>
        <translation>Giấy chứng nhận cấp trong kỳ còn hiệu lực: không bị thu hồi hay thay thế.</translation>
    </message>
    <message>
        <source>certificates</source>
        <translation>giấy chứng nhận</translation>
    </message>
    <message>
        <source>CME credit hours certified</source>
        <translation>Giờ tín chỉ CME đã chứng nhận</translation>
    </message>
    <message>
        <source>The credit hours on certificates issued in the period that are in force.</source>
        <translation>Số giờ tín chỉ trên các giấy chứng nhận còn hiệu lực được cấp trong kỳ.</translation>
    </message>
    <message>
        <source>credit hours</source>
        <translation>giờ tín chỉ</translation>
    </message>
    <message>
        <source>Course runs held</source>
        <translation>Đợt học đã tổ chức</translation>
    </message>
    <message>
        <source>Finished course runs that ended in the period.</source>
        <translation>Các đợt học đã hoàn tất, kết thúc trong kỳ.</translation>
    </message>
    <message>
        <source>course runs</source>
        <translation>đợt học</translation>
    </message>
    <message>
        <source>Trainees who became trainers</source>
        <translation>Học viên trở thành giảng viên</translation>
    </message>
    <message>
        <source>People who completed a course and taught their first confirmed session after it in the period, each counted once.</source>
        <translation>Những người hoàn thành khóa học và giảng buổi học đầu tiên sau đó (đã xác nhận) trong kỳ, mỗi người tính một lần.</translation>
    </message>
    <message>
        <source>No evidence given</source>
        <translation>Chưa có minh chứng</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>Không còn dùng</translation>
    </message>
</context>
<context>
    <name>khue::IndicatorsPage</name>
    <message>
        <source>Indicators</source>
        <translation>Chỉ số</translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s) added.</source>
        <translation>
            <numerusform>Đã thêm %n chỉ số.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the partnership achieves, against what it aims at. Choose a figure to see the records behind it.</source>
        <translation>Những gì quan hệ hợp tác đạt được so với chỉ tiêu. Chọn một số liệu để xem các bản ghi đứng sau.</translation>
    </message>
    <message>
        <source>Results framework</source>
        <translation>Khung kết quả</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>Mọi số liệu</translation>
    </message>
    <message>
        <source>Which figures</source>
        <translation>Chọn loại số liệu</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>Add the ready framework</source>
        <translation>Thêm khung có sẵn</translation>
    </message>
    <message>
        <source>Adds the indicators of the ready framework that are not here yet; nothing is overwritten.</source>
        <translation>Thêm những chỉ số của khung có sẵn mà ở đây chưa có; không ghi đè gì.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>In</translation>
    </message>
    <message>
        <source>New indicator</source>
        <translation>Chỉ số mới</translation>
    </message>
    <message>
        <source>Indicator report…</source>
        <translation>Báo cáo chỉ số…</translation>
    </message>
    <message>
        <source>Annual report of the partnership…</source>
        <translation>Báo cáo thường niên của quan hệ hợp tác…</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Số liệu</translation>
    </message>
    <message>
        <source>No indicators yet</source>
        <translation>Chưa có chỉ số</translation>
    </message>
    <message>
        <source>A results framework says what is measured, from activities to impact. The ready one follows the levels of the ESSENCE framework; everything in it can be changed.</source>
        <translation>Khung kết quả cho biết đo lường những gì, từ hoạt động đến tác động. Khung có sẵn theo các cấp của khung ESSENCE; mọi thứ đều có thể thay đổi.</translation>
    </message>
    <message>
        <source>Only values to be entered</source>
        <translation>Chỉ hiện giá trị cần nhập</translation>
    </message>
    <message>
        <source>Indicators in use that are entered by hand and have no value for this year</source>
        <translation>Các chỉ số đang dùng, nhập tay và chưa có giá trị của năm này</translation>
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
    <name>khue::Issue</name>
    <message>
        <source>The template “%1” cannot be used yet. Nothing was issued.</source>
        <translation>Chưa dùng được mẫu “%1”. Chưa cấp giấy nào.</translation>
    </message>
    <message>
        <source>The certificate %1 is no longer in force: %2.</source>
        <translation>Giấy chứng nhận %1 không còn hiệu lực: %2.</translation>
    </message>
    <message>
        <source>Say why: the reason stays in the register.</source>
        <translation>Hãy ghi lý do: lý do được lưu trong sổ đăng ký.</translation>
    </message>
    <message>
        <source>A certificate cannot be issued with a date to come.</source>
        <translation>Không thể cấp giấy chứng nhận với ngày trong tương lai.</translation>
    </message>
    <message>
        <source>The validity cannot end before the day of issue.</source>
        <translation>Thời hạn hiệu lực không thể kết thúc trước ngày cấp.</translation>
    </message>
    <message>
        <source>No certificate of “%1” can be issued.</source>
        <translation>Chưa cấp được giấy chứng nhận của “%1”.</translation>
    </message>
    <message>
        <source>Somebody chosen has no seat in the run.</source>
        <translation>Có người được chọn không có chỗ trong đợt học.</translation>
    </message>
    <message>
        <source>Not everybody chosen can have a certificate. Nothing was issued.</source>
        <translation>Không phải ai được chọn cũng đủ điều kiện. Chưa cấp giấy nào.</translation>
    </message>
    <message>
        <source>The enrolment of the certificate %1 is no longer in the programme, so it cannot be issued anew.</source>
        <translation>Ghi danh của giấy chứng nhận %1 không còn trong chương trình nên không cấp lại được.</translation>
    </message>
    <message>
        <source>The run has no issuing body any more, so the certificate cannot be issued anew.</source>
        <translation>Đợt học không còn đơn vị cấp chứng nhận nên không cấp lại được.</translation>
    </message>
</context>
<context>
    <name>khue::IssueDialog</name>
    <message>
        <source>Issue certificates</source>
        <translation>Cấp giấy chứng nhận</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Mẫu</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Ngày cấp</translation>
    </message>
    <message>
        <source>Valid until (empty: without end)</source>
        <translation>Có giá trị đến (để trống: không thời hạn)</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Cấp</translation>
    </message>
    <message>
        <source>Certificate templates</source>
        <translation>Mẫu chứng nhận</translation>
    </message>
    <message>
        <source>Enter the day of issue.</source>
        <translation>Hãy ghi ngày cấp.</translation>
    </message>
    <message>
        <source>Issuing certificates</source>
        <translation>Đang cấp giấy chứng nhận</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) issued.</source>
        <translation>
            <numerusform>Đã cấp %n giấy chứng nhận.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>khue::ItineraryCard</name>
    <message>
        <source>Itinerary</source>
        <translation>Lịch trình</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>Thêm mục</translation>
    </message>
    <message>
        <source>Print the visit programme</source>
        <translation>In chương trình làm việc</translation>
    </message>
    <message>
        <source>online</source>
        <translation>trực tuyến</translation>
    </message>
    <message>
        <source>Session, not confirmed</source>
        <translation>Buổi học, chưa xác nhận</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Buổi học</translation>
    </message>
    <message>
        <source>Nothing is planned yet. Sessions that the visitor teaches in these days appear by themselves.</source>
        <translation>Chưa có lịch trình. Các buổi khách dạy trong những ngày này sẽ tự hiện ra.</translation>
    </message>
</context>
<context>
    <name>khue::LanguagesField</name>
    <message>
        <source>Choose languages</source>
        <translation>Chọn ngôn ngữ</translation>
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
    <message>
        <source>Find a lecturer…</source>
        <translation>Tìm giảng viên…</translation>
    </message>
</context>
<context>
    <name>khue::LevelField</name>
    <message>
        <source>none set</source>
        <translation>chưa đặt</translation>
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
        <source>Remove “%1”, with everything that belongs to it? You can undo this.</source>
        <translation>Xóa “%1” cùng mọi thứ thuộc về mục này? Bạn có thể hoàn tác.</translation>
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
        <source>Reload</source>
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
        <source>“%1” is there already. Choose another name; nothing was overwritten.</source>
        <translation>Đã có “%1”. Hãy chọn tên khác; không có gì bị ghi đè.</translation>
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
        <source>Backed up to “%1”.</source>
        <translation>Đã sao lưu vào “%1”.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Khôi phục bản sao lưu</translation>
    </message>
    <message>
        <source>The programme will be as it was in “%1”. The present state is kept beside it, under another name.</source>
        <translation>Chương trình sẽ trở lại như trong “%1”. Trạng thái hiện tại được giữ bên cạnh với tên khác.</translation>
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
        <source>Restored. The former state is kept as “%1”.</source>
        <translation>Đã khôi phục. Trạng thái trước được giữ trong “%1”.</translation>
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
    <message>
        <source>Rules of the programme…</source>
        <translation>Quy định của chương trình…</translation>
    </message>
    <message numerus="yes">
        <source>The day&apos;s backup is made, but %n document file(s) are missing or damaged.</source>
        <translation>
            <numerusform>Đã sao lưu trong ngày, nhưng %n tệp tài liệu bị thiếu hoặc hỏng.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document file(s) are missing or damaged</source>
        <translation>
            <numerusform>%n tệp tài liệu bị thiếu hoặc hỏng</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything else is there. Add these files again from where they came, or restore them from an older backup.</source>
        <translation>Mọi dữ liệu khác vẫn đủ. Hãy thêm lại các tệp này từ nơi lấy chúng, hoặc khôi phục từ một bản sao lưu cũ hơn.</translation>
    </message>
</context>
<context>
    <name>khue::Meeting</name>
    <message>
        <source>The committee has no members on that day.</source>
        <translation>Ngày đó ban không có thành viên nào.</translation>
    </message>
    <message>
        <source>%1 of %2 members took part, %3 are needed: there is a quorum.</source>
        <translation>%1/%2 thành viên dự họp, cần %3: đủ số thành viên để họp.</translation>
    </message>
    <message>
        <source>%1 of %2 members took part, %3 are needed: there is no quorum.</source>
        <translation>%1/%2 thành viên dự họp, cần %3: không đủ số thành viên để họp.</translation>
    </message>
    <message>
        <source>Not marked yet: %1.</source>
        <translation>Chưa điểm danh: %1.</translation>
    </message>
</context>
<context>
    <name>khue::MeetingAttendanceCard</name>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Điểm danh</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Khách mời</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>chưa điểm danh</translation>
    </message>
    <message>
        <source>Take the mark back</source>
        <translation>Bỏ đánh dấu</translation>
    </message>
    <message>
        <source>Add a guest</source>
        <translation>Thêm khách mời</translation>
    </message>
    <message>
        <source>Who is at the meeting without being a member?</source>
        <translation>Ai dự họp mà không phải thành viên?</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Mark all members who have no mark as present</source>
        <translation>Ghi có mặt cho mọi thành viên chưa điểm danh</translation>
    </message>
    <message>
        <source>Add a guest…</source>
        <translation>Thêm khách mời…</translation>
    </message>
    <message>
        <source>Del takes it back</source>
        <translation>Del bỏ đánh dấu</translation>
    </message>
</context>
<context>
    <name>khue::MeetingListPage</name>
    <message>
        <source>No meetings yet</source>
        <translation>Chưa có cuộc họp nào</translation>
    </message>
    <message>
        <source>Agenda, attendance, decisions and actions of each committee&apos;s meetings, and the minutes on paper.</source>
        <translation>Chương trình, điểm danh, quyết định và việc cần làm của mỗi cuộc họp, cùng biên bản để in.</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Cuộc họp mới</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Cuộc họp</translation>
    </message>
    <message>
        <source>Open actions…</source>
        <translation>Việc cần làm chưa xong…</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Cuộc họp</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Quyết định</translation>
    </message>
    <message>
        <source>Open actions</source>
        <translation>Việc cần làm chưa xong</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation>Dự họp</translation>
    </message>
</context>
<context>
    <name>khue::MeetingPage</name>
    <message>
        <source>Agenda and minutes</source>
        <translation>Chương trình và biên bản</translation>
    </message>
    <message>
        <source>Add what is to be talked about; double-click an item to write its minutes.</source>
        <translation>Hãy thêm các nội dung sẽ bàn; nhấp đúp vào một mục để ghi biên bản.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Biên bản</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Quyết định</translation>
    </message>
    <message>
        <source>Nothing has been decided yet.</source>
        <translation>Chưa có quyết định nào.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Quyết định</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Việc cần làm</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Cuộc họp mới</translation>
    </message>
    <message>
        <source>Minutes…</source>
        <translation>Biên bản…</translation>
    </message>
    <message>
        <source>Carried over from earlier meetings</source>
        <translation>Việc còn lại từ các cuộc họp trước</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>hạn %1</translation>
    </message>
    <message>
        <source>Nothing is left open from earlier meetings.</source>
        <translation>Không còn việc nào từ các cuộc họp trước.</translation>
    </message>
</context>
<context>
    <name>khue::MemberDialog</name>
    <message>
        <source>Delegation</source>
        <translation>Phân công</translation>
    </message>
    <message>
        <source>New delegation</source>
        <translation>Phân công mới</translation>
    </message>
    <message>
        <source>Required training</source>
        <translation>Đào tạo bắt buộc</translation>
    </message>
    <message>
        <source>Signed today</source>
        <translation>Ký hôm nay</translation>
    </message>
    <message>
        <source>The study requires no training of this role.</source>
        <translation>Nghiên cứu không bắt buộc đào tạo với vai trò này.</translation>
    </message>
    <message>
        <source>Said as soon as a person is chosen.</source>
        <translation>Hiện ra khi đã chọn người.</translation>
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
    <name>khue::MilestoneDialog</name>
    <message>
        <source>Milestone</source>
        <translation>Mốc tiến độ</translation>
    </message>
    <message>
        <source>Cannot start before these end</source>
        <translation>Không thể bắt đầu trước khi các mốc này kết thúc</translation>
    </message>
</context>
<context>
    <name>khue::MomentField</name>
    <message>
        <source>“%1” is not a time of day; write it as 9:00 or 14h30.</source>
        <translation>“%1” không phải là giờ; hãy ghi như 9:00 hoặc 14h30.</translation>
    </message>
    <message>
        <source>Write the time beside the day, as 9:00 or 14h30.</source>
        <translation>Hãy ghi giờ bên cạnh ngày, như 9:00 hoặc 14h30.</translation>
    </message>
    <message>
        <source>Write the day as well.</source>
        <translation>Hãy ghi cả ngày.</translation>
    </message>
    <message>
        <source>The clock of the place skips this hour on that day.</source>
        <translation>Ngày đó đồng hồ tại chỗ không có giờ này.</translation>
    </message>
    <message>
        <source>%1: time</source>
        <translation>%1: giờ</translation>
    </message>
    <message>
        <source>Time of day by the clock of the place: 9:00, 14h30</source>
        <translation>Giờ tại chỗ: 9:00, 14h30</translation>
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
    <message>
        <source>Press to fold this group away</source>
        <translation>Bấm để thu gọn nhóm này</translation>
    </message>
    <message>
        <source>Press to unfold this group</source>
        <translation>Bấm để mở nhóm này</translation>
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
        <translation>Ngày đầu</translation>
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
    <name>khue::Outbox</name>
    <message>
        <source>The messages cannot be written to “%1”.</source>
        <translation>Không ghi được thư vào “%1”.</translation>
    </message>
    <message>
        <source>“%1” cannot be removed.</source>
        <translation>Không xóa được “%1”.</translation>
    </message>
</context>
<context>
    <name>khue::OutboxPage</name>
    <message>
        <source>Outbox</source>
        <translation>Hộp thư đi</translation>
    </message>
    <message>
        <source>Open in the mail program</source>
        <translation>Mở bằng chương trình thư</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Mở thư mục</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Người nhận</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Chủ đề</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Lúc tạo</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Thư</translation>
    </message>
    <message>
        <source>No messages wait</source>
        <translation>Không có thư nào đang chờ</translation>
    </message>
    <message>
        <source>When a timetable is released, the messages to all whom it concerns wait here to be looked at and sent.</source>
        <translation>Khi công bố lịch học, thư gửi những người liên quan sẽ chờ ở đây để xem lại và gửi đi.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait. Khuê sends nothing by itself.</source>
        <translation>
            <numerusform>%n thư đang chờ. Khuê không tự gửi thư.</numerusform>
        </translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>Gửi đến: %1</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Người gửi: %1</translation>
    </message>
    <message>
        <source>Attached: %1</source>
        <translation>Đính kèm: %1</translation>
    </message>
    <message>
        <source>No program opens messages here. The file is “%1”; your mail program can open it, or you can drag it in.</source>
        <translation>Máy này chưa có chương trình mở thư. Tệp thư là “%1”; hãy mở tệp trong chương trình thư hoặc kéo tệp vào đó.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n message(s) from the outbox? This cannot be undone.</source>
        <translation>
            <numerusform>Xóa %n thư khỏi hộp thư đi? Không hoàn tác được.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>khue::Outcome</name>
    <message>
        <source>Takes no part in the run: %1.</source>
        <translation>Không tham gia đợt học: %1.</translation>
    </message>
    <message>
        <source>The run is cancelled.</source>
        <translation>Đợt học đã hủy.</translation>
    </message>
    <message>
        <source>The enrolment is recorded as failed.</source>
        <translation>Đã ghi nhận là không đạt.</translation>
    </message>
    <message>
        <source>Attendance can reach %1 at most; %2 is required.</source>
        <translation>Chuyên cần cao nhất chỉ còn đạt %1; yêu cầu %2.</translation>
    </message>
    <message>
        <source>The total can reach %1 at most; the pass mark is %2.</source>
        <translation>Điểm tổng cao nhất chỉ còn đạt %1; điểm đạt là %2.</translation>
    </message>
    <message>
        <source>The run has no sessions, so attendance cannot be reckoned.</source>
        <translation>Đợt học không có buổi nào nên không tính được chuyên cần.</translation>
    </message>
    <message>
        <source>%1 of %2 sessions attended; %3 are needed.</source>
        <translation>Đã dự %1/%2 buổi; cần %3 buổi.</translation>
    </message>
    <message>
        <source>No score yet: %1.</source>
        <translation>Chưa có điểm: %1.</translation>
    </message>
    <message>
        <source>To be completed before: %1.</source>
        <translation>Cần hoàn thành trước: %1.</translation>
    </message>
    <message>
        <source>The total is %1; the pass mark is %2.</source>
        <translation>Điểm tổng là %1; điểm đạt là %2.</translation>
    </message>
    <message>
        <source>Cannot miss another session.</source>
        <translation>Không được vắng thêm buổi nào.</translation>
    </message>
    <message numerus="yes">
        <source>Can miss only %n more session(s).</source>
        <translation>
            <numerusform>Chỉ được vắng thêm %n buổi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Attendance so far is %1; %2 is required.</source>
        <translation>Chuyên cần đến nay là %1; yêu cầu %2.</translation>
    </message>
    <message>
        <source>The total so far is %1; the pass mark is %2.</source>
        <translation>Điểm tổng đến nay là %1; điểm đạt là %2.</translation>
    </message>
    <message>
        <source>The run is not over, or not all of its sessions are marked.</source>
        <translation>Đợt học chưa kết thúc, hoặc còn buổi chưa điểm danh.</translation>
    </message>
</context>
<context>
    <name>khue::OutputDialog</name>
    <message>
        <source>Author</source>
        <translation>Tác giả</translation>
    </message>
    <message>
        <source>New author</source>
        <translation>Tác giả mới</translation>
    </message>
    <message>
        <source>New output</source>
        <translation>Đầu ra mới</translation>
    </message>
    <message>
        <source>Authors in their order</source>
        <translation>Tác giả theo thứ tự</translation>
    </message>
    <message>
        <source>No author yet. Add them in the order of the paper; Alt with the arrow keys moves one.</source>
        <translation>Chưa có tác giả. Thêm theo thứ tự trên bài; phím Alt cùng mũi tên để chuyển chỗ.</translation>
    </message>
    <message>
        <source>Of the programme</source>
        <translation>Thuộc chương trình</translation>
    </message>
    <message>
        <source>Trainee</source>
        <translation>Học viên</translation>
    </message>
    <message>
        <source>Lecturer</source>
        <translation>Giảng viên</translation>
    </message>
    <message>
        <source>Based on</source>
        <translation>Dựa trên</translation>
    </message>
    <message>
        <source>Nothing is named. A policy brief cites the results it rests on.</source>
        <translation>Chưa nêu gì. Tóm tắt chính sách cần trích dẫn kết quả mà nó dựa vào.</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Đầu ra</translation>
    </message>
</context>
<context>
    <name>khue::OutputListPage</name>
    <message>
        <source>No outputs yet</source>
        <translation>Chưa có đầu ra</translation>
    </message>
    <message>
        <source>Publications, data sets, guidelines, policy briefs, and what changed in practice.</source>
        <translation>Công bố khoa học, bộ dữ liệu, hướng dẫn, tóm tắt chính sách và những gì đã thay đổi trong thực hành.</translation>
    </message>
    <message>
        <source>New output</source>
        <translation>Đầu ra mới</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Đầu ra</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>First author</source>
        <translation>Tác giả đầu</translation>
    </message>
    <message>
        <source>Trainees among authors</source>
        <translation>Tác giả là học viên</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Tác giả</translation>
    </message>
    <message>
        <source>With a trainee</source>
        <translation>Có học viên</translation>
    </message>
    <message>
        <source>A trainee is first author</source>
        <translation>Học viên là tác giả đầu</translation>
    </message>
</context>
<context>
    <name>khue::OutputPage</name>
    <message>
        <source>New output</source>
        <translation>Đầu ra mới</translation>
    </message>
    <message>
        <source>Based on it</source>
        <translation>Được dùng làm cơ sở cho</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Nghiên cứu</translation>
    </message>
    <message>
        <source>Nothing yet: no guideline, brief or article names it.</source>
        <translation>Chưa có: chưa có hướng dẫn, tóm tắt hay bài báo nào nhắc đến.</translation>
    </message>
    <message>
        <source>It belongs to no single study.</source>
        <translation>Không thuộc riêng nghiên cứu nào.</translation>
    </message>
</context>
<context>
    <name>khue::OutsideTraining</name>
    <message>
        <source>Certificates from elsewhere</source>
        <translation>Giấy chứng nhận nơi khác cấp</translation>
    </message>
    <message>
        <source>None. GCP and other training that studies require, if it was not given here.</source>
        <translation>Chưa có. GCP và đào tạo khác mà nghiên cứu bắt buộc, nếu không học tại đây.</translation>
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
    <message>
        <source>Calendar</source>
        <translation>Lịch</translation>
    </message>
    <message>
        <source>Holidays and terms</source>
        <translation>Ngày nghỉ và học kỳ</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Hộp thư đi</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Giấy chứng nhận</translation>
    </message>
    <message>
        <source>Certificate templates</source>
        <translation>Mẫu giấy chứng nhận</translation>
    </message>
    <message>
        <source>Verify certificates</source>
        <translation>Kiểm tra chứng nhận</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Việc cần làm</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Danh mục việc</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>Nghiên cứu</translation>
    </message>
    <message>
        <source>Joint studies</source>
        <translation>Nghiên cứu hợp tác</translation>
    </message>
    <message>
        <source>Oxford</source>
        <translation>Oxford</translation>
    </message>
    <message>
        <source>Find an expert</source>
        <translation>Tìm chuyên gia</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Chuyến công tác</translation>
    </message>
    <message>
        <source>Approval templates</source>
        <translation>Mẫu phê duyệt</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Đầu ra</translation>
    </message>
    <message>
        <source>Competencies</source>
        <translation>Năng lực</translation>
    </message>
    <message>
        <source>CME credit</source>
        <translation>Giờ tín chỉ CME</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Báo cáo, in ấn</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>Governance</source>
        <translation>Quản trị</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Ưu tiên nghiên cứu</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Thỏa thuận</translation>
    </message>
    <message>
        <source>Committees</source>
        <translation>Ban và nhóm</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Cuộc họp</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Sự kiện</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Chỉ số</translation>
    </message>
    <message>
        <source>Results chain</source>
        <translation>Chuỗi kết quả</translation>
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
        <source>Lecturer&apos;s signature</source>
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
        <translation>STT</translation>
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
        <translation>Chuyên cần</translation>
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
        <translation>Email</translation>
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
        <translation>Buổi học</translation>
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
        <translation>Địa điểm</translation>
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
    <message>
        <source>Signed with the key %1</source>
        <translation>Ký bằng khóa %1</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Hình thức</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Responsible unit</source>
        <translation>Đơn vị phụ trách</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>Credit hours</source>
        <translation>Giờ tín chỉ</translation>
    </message>
    <message>
        <source>Total credit hours</source>
        <translation>Tổng số giờ tín chỉ</translation>
    </message>
    <message>
        <source>Statement of CME credit</source>
        <translation>Bảng kê giờ tín chỉ cập nhật kiến thức y khoa liên tục</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Period counted</source>
        <translation>Thời gian tính</translation>
    </message>
    <message>
        <source>Credit hours earned / required</source>
        <translation>Giờ tín chỉ đạt / yêu cầu</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Minh chứng</translation>
    </message>
    <message>
        <source>Counts until</source>
        <translation>Tính đến</translation>
    </message>
    <message>
        <source>No credit has been recorded.</source>
        <translation>Chưa ghi nhận giờ tín chỉ nào.</translation>
    </message>
    <message>
        <source>%1 credit hours are missing.</source>
        <translation>Còn thiếu %1 giờ tín chỉ.</translation>
    </message>
    <message>
        <source>The requirement is met. If nothing is added, it is met until %1.</source>
        <translation>Đã đủ theo yêu cầu. Nếu không bổ sung thì đủ đến ngày %1.</translation>
    </message>
    <message>
        <source>The requirement is met.</source>
        <translation>Đã đủ theo yêu cầu.</translation>
    </message>
    <message>
        <source>Letter of invitation</source>
        <translation>Thư mời</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>Số: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>To:</source>
        <translation>Kính gửi:</translation>
    </message>
    <message>
        <source>%1 has the honour of inviting you for the visit described below.</source>
        <translation>%1 trân trọng kính mời Quý vị thực hiện chuyến công tác như nêu dưới đây.</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Mục đích</translation>
    </message>
    <message>
        <source>Host institution</source>
        <translation>Đơn vị tiếp nhận</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Người tiếp đón</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Nguồn kinh phí</translation>
    </message>
    <message>
        <source>We ask the authorities concerned to help with the visa and the other papers that the visit needs.</source>
        <translation>Kính đề nghị các cơ quan hữu quan tạo điều kiện về thị thực và các giấy tờ cần thiết cho chuyến công tác.</translation>
    </message>
    <message>
        <source>Your contact in all practical matters: %1.</source>
        <translation>Đầu mối liên hệ: %1.</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Thay mặt %1</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Khách</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Chương trình</translation>
    </message>
    <message>
        <source>Nothing is planned yet.</source>
        <translation>Chưa có lịch trình.</translation>
    </message>
    <message>
        <source>Visit programme</source>
        <translation>Chương trình làm việc</translation>
    </message>
    <message>
        <source>Some of the teaching is not confirmed yet.</source>
        <translation>Một số buổi dạy chưa được xác nhận.</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Chi phí</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Tiền tệ</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Dự kiến</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Thực tế</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Cộng</translation>
    </message>
    <message>
        <source>Visit report</source>
        <translation>Báo cáo chuyến công tác</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>The report has not been written yet.</source>
        <translation>Chưa viết báo cáo.</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Chi phí</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Tài liệu</translation>
    </message>
    <message>
        <source>Visits in the period</source>
        <translation>Các chuyến công tác trong kỳ</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Số ngày</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Chiều đi</translation>
    </message>
    <message>
        <source>No visits in this period.</source>
        <translation>Không có chuyến công tác nào trong thời gian này.</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Chuyến công tác</translation>
    </message>
    <message>
        <source>Approvals expiring soon</source>
        <translation>Phê duyệt sắp hết hạn</translation>
    </message>
    <message>
        <source>Ongoing studies: expired, or to expire by %1.</source>
        <translation>Của các nghiên cứu đang tiến hành: đã hết hạn hoặc hết hạn đến ngày %1.</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Có hiệu lực đến</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Nghiên cứu</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Cơ quan</translation>
    </message>
    <message>
        <source>Reference number</source>
        <translation>Số quyết định</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Gia hạn</translation>
    </message>
    <message>
        <source>Nothing expires in that time.</source>
        <translation>Không có phê duyệt nào hết hạn trong thời gian đó.</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Đã nộp</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Đã bắt đầu</translation>
    </message>
    <message>
        <source>Waiting for the step before</source>
        <translation>Chờ bước trước</translation>
    </message>
    <message>
        <source>To be submitted</source>
        <translation>Cần nộp</translation>
    </message>
    <message>
        <source>Decision was due on %1</source>
        <translation>Quá hạn quyết định %1</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Còn hiệu lực</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>còn %n ngày</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expired %n day(s) ago</source>
        <translation>
            <numerusform>Hết hạn %n ngày trước</numerusform>
        </translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>Đã gia hạn</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>đúng kế hoạch</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) later than planned</source>
        <translation>
            <numerusform>chậm %n ngày so với kế hoạch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) earlier than planned</source>
        <translation>
            <numerusform>sớm %n ngày so với kế hoạch</numerusform>
        </translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Mốc tiến độ</translation>
    </message>
    <message>
        <source>Portfolio of joint studies</source>
        <translation>Danh mục nghiên cứu hợp tác</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Số nghiên cứu</translation>
    </message>
    <message>
        <source>Participants planned</source>
        <translation>Số người tham gia dự kiến</translation>
    </message>
    <message>
        <source>Milestones overdue</source>
        <translation>Mốc quá hạn</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Ưu tiên</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Kind of study</source>
        <translation>Loại nghiên cứu</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Đăng ký</translation>
    </message>
    <message>
        <source>Sample size</source>
        <translation>Cỡ mẫu</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Điểm nghiên cứu</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Phê duyệt</translation>
    </message>
    <message>
        <source>Next to expire</source>
        <translation>Hết hạn sớm nhất</translation>
    </message>
    <message>
        <source>Milestones done</source>
        <translation>Mốc đã xong</translation>
    </message>
    <message>
        <source>Next milestone</source>
        <translation>Mốc kế tiếp</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Hạn</translation>
    </message>
    <message>
        <source>Slip (days)</source>
        <translation>Chậm (ngày)</translation>
    </message>
    <message>
        <source>There is no such study.</source>
        <translation>Không có nghiên cứu nào.</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>Nhà tài trợ</translation>
    </message>
    <message>
        <source>Research priority</source>
        <translation>Ưu tiên nghiên cứu</translation>
    </message>
    <message>
        <source>WHO data set</source>
        <translation>Bộ dữ liệu WHO</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Ngày quyết định</translation>
    </message>
    <message>
        <source>No approvals are recorded.</source>
        <translation>Chưa ghi nhận phê duyệt nào.</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Mốc tiến độ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>Completed on</source>
        <translation>Ngày hoàn thành</translation>
    </message>
    <message>
        <source>Progress (%)</source>
        <translation>Tiến độ (%)</translation>
    </message>
    <message>
        <source>Against the baseline</source>
        <translation>So với kế hoạch ban đầu</translation>
    </message>
    <message>
        <source>No milestones are recorded.</source>
        <translation>Chưa ghi nhận mốc tiến độ nào.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Điểm nghiên cứu</translation>
    </message>
    <message>
        <source>Investigator</source>
        <translation>Nghiên cứu viên</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>Ngày mở</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Ngày đóng</translation>
    </message>
    <message>
        <source>Study status report</source>
        <translation>Báo cáo tình trạng nghiên cứu</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>hiệu lực đến %1</translation>
    </message>
    <message>
        <source>with a gap</source>
        <translation>có gián đoạn</translation>
    </message>
    <message>
        <source>not valid</source>
        <translation>không có hiệu lực</translation>
    </message>
    <message>
        <source>Delegation log</source>
        <translation>Nhật ký phân công nhiệm vụ</translation>
    </message>
    <message>
        <source>The principal investigator may delegate tasks to people who are qualified and trained for them, supervises them, and remains responsible (ICH E6(R3)).</source>
        <translation>Nghiên cứu viên chính có thể phân công nhiệm vụ cho người có đủ trình độ và đã được đào tạo, giám sát họ và vẫn chịu trách nhiệm (ICH E6(R3)).</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>Tasks delegated</source>
        <translation>Nhiệm vụ được phân công</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Đến ngày</translation>
    </message>
    <message>
        <source>Evidence of training</source>
        <translation>Minh chứng đào tạo</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Chữ ký</translation>
    </message>
    <message>
        <source>Signed by the principal investigator</source>
        <translation>Nghiên cứu viên chính ký</translation>
    </message>
    <message>
        <source>The whole study</source>
        <translation>Toàn nghiên cứu</translation>
    </message>
    <message>
        <source>(signature, full name)</source>
        <translation>(Ký, ghi rõ họ tên)</translation>
    </message>
    <message>
        <source>Study lead</source>
        <translation>Chủ nhiệm đề tài</translation>
    </message>
    <message>
        <source>Principal investigator</source>
        <translation>Nghiên cứu viên chính</translation>
    </message>
    <message>
        <source>Publications and other outputs</source>
        <translation>Công bố khoa học và đầu ra khác</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Tác giả</translation>
    </message>
    <message>
        <source>Trainees of the programme</source>
        <translation>Học viên của chương trình</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>Nơi công bố</translation>
    </message>
    <message>
        <source>DOI</source>
        <translation>DOI</translation>
    </message>
    <message>
        <source>Nothing was published in this period.</source>
        <translation>Không có công bố trong thời gian này.</translation>
    </message>
    <message>
        <source>Of no single study</source>
        <translation>Không thuộc riêng nghiên cứu nào</translation>
    </message>
    <message>
        <source>Trainees: %1</source>
        <translation>Học viên: %1</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Đầu ra</translation>
    </message>
    <message>
        <source>With trainees among the authors</source>
        <translation>Có học viên trong nhóm tác giả</translation>
    </message>
    <message>
        <source>With a trainee as first author</source>
        <translation>Học viên là tác giả đầu</translation>
    </message>
    <message>
        <source>* corresponding author</source>
        <translation>* tác giả liên hệ</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Tháng</translation>
    </message>
    <message>
        <source>To be expected</source>
        <translation>Dự kiến</translation>
    </message>
    <message>
        <source>Assessed for eligibility</source>
        <translation>Đánh giá đủ điều kiện</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Loại trừ</translation>
    </message>
    <message>
        <source>Not eligible</source>
        <translation>Không đủ điều kiện</translation>
    </message>
    <message>
        <source>Declined to take part</source>
        <translation>Từ chối tham gia</translation>
    </message>
    <message>
        <source>Other reasons</source>
        <translation>Lý do khác</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Chưa quyết định</translation>
    </message>
    <message>
        <source>Randomised and allocated</source>
        <translation>Phân nhóm ngẫu nhiên</translation>
    </message>
    <message>
        <source>Left before the end</source>
        <translation>Rời nghiên cứu sớm</translation>
    </message>
    <message>
        <source>Lost to follow-up</source>
        <translation>Mất dấu theo dõi</translation>
    </message>
    <message>
        <source>Discontinued</source>
        <translation>Ngừng giữa chừng</translation>
    </message>
    <message>
        <source>Analysed</source>
        <translation>Phân tích</translation>
    </message>
    <message>
        <source>Not in the analysis</source>
        <translation>Không đưa vào phân tích</translation>
    </message>
    <message>
        <source>Recruitment</source>
        <translation>Tuyển chọn người tham gia</translation>
    </message>
    <message>
        <source>Recorded up to</source>
        <translation>Ghi nhận đến</translation>
    </message>
    <message>
        <source>Sample size reached in</source>
        <translation>Đạt cỡ mẫu vào</translation>
    </message>
    <message>
        <source>To be reached, at the pace of the last %1 months</source>
        <translation>Dự kiến đạt, theo nhịp %1 tháng gần nhất</translation>
    </message>
    <message>
        <source>%1 (%2 a month)</source>
        <translation>%1 (%2 người mỗi tháng)</translation>
    </message>
    <message>
        <source>not at this pace</source>
        <translation>không đạt với nhịp này</translation>
    </message>
    <message>
        <source>CONSORT flow</source>
        <translation>Sơ đồ CONSORT</translation>
    </message>
    <message>
        <source>By site and month</source>
        <translation>Theo điểm nghiên cứu và tháng</translation>
    </message>
    <message>
        <source>Screened</source>
        <translation>Sàng lọc</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Từ chối</translation>
    </message>
    <message>
        <source>Excluded, other</source>
        <translation>Loại trừ, lý do khác</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Mất dấu theo dõi</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>Tất cả điểm nghiên cứu</translation>
    </message>
    <message>
        <source>Trainees at risk</source>
        <translation>Học viên có nguy cơ</translation>
    </message>
    <message>
        <source>Ongoing runs, as of %1</source>
        <translation>Các đợt đang học, tính đến %1</translation>
    </message>
    <message>
        <source>Course run</source>
        <translation>Đợt học</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Liên hệ</translation>
    </message>
    <message>
        <source>Attended / needed</source>
        <translation>Đã dự / cần dự</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Nobody is at risk.</source>
        <translation>Không có ai có nguy cơ.</translation>
    </message>
    <message>
        <source>No certificate has been issued.</source>
        <translation>Chưa cấp giấy chứng nhận nào.</translation>
    </message>
    <message>
        <source>Certificate register</source>
        <translation>Sổ cấp giấy chứng nhận</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>Năm %1</translation>
    </message>
    <message>
        <source>Issuing body</source>
        <translation>Đơn vị cấp chứng nhận</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Người được cấp</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Ngày cấp</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Issuing body not stated</source>
        <translation>Chưa rõ đơn vị cấp chứng nhận</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>không thời hạn</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Giấy chứng nhận</translation>
    </message>
    <message>
        <source>Of them in force</source>
        <translation>Trong đó còn hiệu lực</translation>
    </message>
    <message>
        <source>Certificates handed over</source>
        <translation>Danh sách ký nhận giấy chứng nhận</translation>
    </message>
    <message>
        <source>Certificate number</source>
        <translation>Số giấy chứng nhận</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Ngày nhận</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>Người cấp phát</translation>
    </message>
    <message>
        <source>Institution not stated</source>
        <translation>Chưa rõ đơn vị</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Đợt học</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Đơn vị tổ chức</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Hoàn thành</translation>
    </message>
    <message>
        <source>No course run in this period.</source>
        <translation>Không có đợt học nào trong kỳ này.</translation>
    </message>
    <message>
        <source>No trainees in this period.</source>
        <translation>Không có học viên nào trong kỳ này.</translation>
    </message>
    <message>
        <source>Trainees by institution</source>
        <translation>Học viên theo đơn vị</translation>
    </message>
    <message>
        <source>Trainees by profession</source>
        <translation>Học viên theo nghề nghiệp</translation>
    </message>
    <message>
        <source>Courses by institution and profession</source>
        <translation>Khóa học theo đơn vị và nghề nghiệp</translation>
    </message>
    <message>
        <source>Course runs</source>
        <translation>Đợt học</translation>
    </message>
    <message>
        <source>Places taken</source>
        <translation>Lượt học viên</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Số người</translation>
    </message>
    <message>
        <source>Trainees by institution and profession</source>
        <translation>Học viên theo đơn vị và nghề nghiệp</translation>
    </message>
    <message>
        <source>Trainee</source>
        <translation>Học viên</translation>
    </message>
    <message>
        <source>Lecturer</source>
        <translation>Giảng viên</translation>
    </message>
    <message>
        <source>Name badges</source>
        <translation>Thẻ tên</translation>
    </message>
    <message>
        <source>Where the trainees stand</source>
        <translation>Tình trạng của học viên</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Tiến độ đợt học</translation>
    </message>
    <message>
        <source>Sessions held / planned</source>
        <translation>Buổi đã học / kế hoạch</translation>
    </message>
    <message>
        <source>Attendance required</source>
        <translation>Chuyên cần tối thiểu</translation>
    </message>
    <message>
        <source>Pass mark</source>
        <translation>Điểm đạt</translation>
    </message>
    <message>
        <source>May still miss</source>
        <translation>Còn được vắng</translation>
    </message>
    <message>
        <source>1. Participation and results</source>
        <translation>1. Tham gia và kết quả</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Đạt</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>Không đạt</translation>
    </message>
    <message>
        <source>Not settled</source>
        <translation>Chưa kết luận</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Rút khỏi khóa học</translation>
    </message>
    <message>
        <source>Certificates in force</source>
        <translation>Giấy chứng nhận còn hiệu lực</translation>
    </message>
    <message>
        <source>Trainees in the room</source>
        <translation>Học viên có mặt</translation>
    </message>
    <message>
        <source>Required: %1</source>
        <translation>Yêu cầu: %1</translation>
    </message>
    <message>
        <source>2. Attendance</source>
        <translation>2. Chuyên cần</translation>
    </message>
    <message>
        <source>No attendance has been marked.</source>
        <translation>Chưa điểm danh buổi nào.</translation>
    </message>
    <message>
        <source>Mean attendance of the marked sessions: %1.</source>
        <translation>Chuyên cần trung bình của các buổi đã điểm danh: %1.</translation>
    </message>
    <message>
        <source>3. Learning (Kirkpatrick level 2)</source>
        <translation>3. Kết quả học tập (Kirkpatrick mức 2)</translation>
    </message>
    <message>
        <source>The run has no assessments.</source>
        <translation>Đợt học không có bài đánh giá.</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Đánh giá</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Số điểm đã có</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Trung bình</translation>
    </message>
    <message>
        <source>Mean (%)</source>
        <translation>Trung bình (%)</translation>
    </message>
    <message>
        <source>Lowest – highest</source>
        <translation>Thấp nhất – cao nhất</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Trọng số</translation>
    </message>
    <message>
        <source>Mean score</source>
        <translation>Điểm trung bình</translation>
    </message>
    <message>
        <source>Normalised gain of the trainees</source>
        <translation>Mức tiến bộ chuẩn hóa của học viên</translation>
    </message>
    <message>
        <source>low (below 0.3)</source>
        <translation>thấp (dưới 0,3)</translation>
    </message>
    <message>
        <source>medium (0.3 to 0.7)</source>
        <translation>trung bình (0,3 đến 0,7)</translation>
    </message>
    <message>
        <source>high (0.7 and above)</source>
        <translation>cao (từ 0,7)</translation>
    </message>
    <message>
        <source>Mean normalised gain from pre-test to post-test: %1 (%2 trainees sat both). It is (post − pre) / (100 − pre), in percent.</source>
        <translation>Mức tiến bộ chuẩn hóa trung bình từ kiểm tra đầu vào đến đầu ra: %1 (%2 học viên dự cả hai). Cách tính: (đầu ra − đầu vào) / (100 − đầu vào), theo phần trăm.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Số trả lời</translation>
    </message>
    <message>
        <source>Mean (1–5)</source>
        <translation>Trung bình (1–5)</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>quá ít</translation>
    </message>
    <message>
        <source>4. Reaction (Kirkpatrick level 1)</source>
        <translation>4. Phản hồi của học viên (Kirkpatrick mức 1)</translation>
    </message>
    <message>
        <source>No feedback has been given.</source>
        <translation>Chưa có phản hồi nào.</translation>
    </message>
    <message>
        <source>Mean answer, from 1 (not at all) to 5 (entirely)</source>
        <translation>Điểm trung bình, từ 1 (hoàn toàn không) đến 5 (hoàn toàn đồng ý)</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Câu hỏi</translation>
    </message>
    <message>
        <source>Answers are kept without names; fewer than %1 to a question are not told.</source>
        <translation>Câu trả lời được lưu không kèm tên; câu hỏi có dưới %1 trả lời thì không công bố.</translation>
    </message>
    <message>
        <source>By lecturer</source>
        <translation>Theo giảng viên</translation>
    </message>
    <message>
        <source>Report on the course run</source>
        <translation>Báo cáo tổng kết đợt học</translation>
    </message>
    <message>
        <source>No score yet: %1.</source>
        <translation>Chưa có điểm: %1.</translation>
    </message>
    <message>
        <source>Attendance can reach %1 at most; %2 is required.</source>
        <translation>Chuyên cần cao nhất chỉ có thể đạt %1; yêu cầu %2.</translation>
    </message>
    <message>
        <source>Attended %1 of %2 sessions; %3 are needed.</source>
        <translation>Đã dự %1/%2 buổi; cần %3 buổi.</translation>
    </message>
    <message>
        <source>Attended %1 of %2 sessions so far; %3 are needed, %4 more may be missed.</source>
        <translation>Đến nay đã dự %1/%2 buổi; cần %3 buổi, còn được vắng %4 buổi.</translation>
    </message>
    <message>
        <source>The total can reach %1 at most; the pass mark is %2.</source>
        <translation>Tổng điểm cao nhất chỉ có thể đạt %1; điểm đạt là %2.</translation>
    </message>
    <message>
        <source>The total so far is %1; the pass mark is %2.</source>
        <translation>Tổng điểm đến nay là %1; điểm đạt là %2.</translation>
    </message>
    <message>
        <source>To be completed before: %1.</source>
        <translation>Phải hoàn thành trước: %1.</translation>
    </message>
    <message>
        <source>The run has no sessions.</source>
        <translation>Đợt học không có buổi học nào.</translation>
    </message>
    <message>
        <source>Hours taught, highest first</source>
        <translation>Số giờ giảng, từ nhiều đến ít</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Giờ</translation>
    </message>
    <message>
        <source>Teaching load of the lecturers</source>
        <translation>Khối lượng giảng dạy của giảng viên</translation>
    </message>
    <message>
        <source>Lecturing (hours)</source>
        <translation>Giảng dạy (giờ)</translation>
    </message>
    <message>
        <source>Assisting (hours)</source>
        <translation>Trợ giảng (giờ)</translation>
    </message>
    <message>
        <source>Examining (hours)</source>
        <translation>Coi thi, chấm thi (giờ)</translation>
    </message>
    <message>
        <source>Total hours</source>
        <translation>Tổng số giờ</translation>
    </message>
    <message>
        <source>Not confirmed yet</source>
        <translation>Chưa xác nhận</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Các đợt học</translation>
    </message>
    <message>
        <source>No sessions with lecturers in this period.</source>
        <translation>Không có buổi học nào có giảng viên trong kỳ này.</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>đến %1</translation>
    </message>
    <message>
        <source>Transcript of training</source>
        <translation>Bảng kết quả học tập</translation>
    </message>
    <message>
        <source>Position, department</source>
        <translation>Chức vụ, khoa phòng</translation>
    </message>
    <message>
        <source>Run, dates</source>
        <translation>Đợt học, thời gian</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Mức tiến bộ</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Giấy chứng nhận</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Các khóa học</translation>
    </message>
    <message>
        <source>CME credit</source>
        <translation>Giờ tín chỉ cập nhật kiến thức y khoa liên tục</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Còn thiếu</translation>
    </message>
    <message>
        <source>Head of the training unit</source>
        <translation>Lãnh đạo đơn vị đào tạo</translation>
    </message>
    <message>
        <source>Places taken and completed, by course</source>
        <translation>Lượt học viên và số hoàn thành, theo khóa học</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Số liệu</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Thay đổi</translation>
    </message>
    <message>
        <source>Course runs begun</source>
        <translation>Đợt học khai giảng</translation>
    </message>
    <message>
        <source>Hours of teaching</source>
        <translation>Số giờ giảng</translation>
    </message>
    <message>
        <source>Certificates issued</source>
        <translation>Giấy chứng nhận đã cấp</translation>
    </message>
    <message>
        <source>Credit hours awarded</source>
        <translation>Giờ tín chỉ đã cấp</translation>
    </message>
    <message>
        <source>Mean of the feedback (1–5)</source>
        <translation>Điểm phản hồi trung bình (1–5)</translation>
    </message>
    <message>
        <source>Programme overview</source>
        <translation>Tổng quan chương trình</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>Theo từng tháng</translation>
    </message>
    <message>
        <source>Sessions held and planned</source>
        <translation>Buổi học đã và sẽ diễn ra</translation>
    </message>
    <message>
        <source>Places taken in runs begun, certificates issued</source>
        <translation>Lượt học viên theo tháng khai giảng, giấy chứng nhận đã cấp</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Báo cáo viên</translation>
    </message>
    <message>
        <source>Nobody speaks yet.</source>
        <translation>Chưa có báo cáo viên nào.</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Người tham dự</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Đã tham dự</translation>
    </message>
    <message>
        <source>Nobody is on the list yet.</source>
        <translation>Danh sách chưa có ai.</translation>
    </message>
    <message>
        <source>List of participants</source>
        <translation>Danh sách người tham dự</translation>
    </message>
    <message>
        <source>Participants (of them attended)</source>
        <translation>Người tham dự (đã dự)</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Việc cần làm</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Người phụ trách</translation>
    </message>
    <message>
        <source>Agreed at</source>
        <translation>Thống nhất tại</translation>
    </message>
    <message>
        <source>Completed on %1</source>
        <translation>Hoàn thành ngày %1</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Quá hạn</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Chưa xong</translation>
    </message>
    <message>
        <source>online</source>
        <translation>trực tuyến</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Ban, hội đồng</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Cuộc họp</translation>
    </message>
    <message>
        <source>Attendance was not noted.</source>
        <translation>Chưa ghi điểm danh.</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Khách mời</translation>
    </message>
    <message>
        <source>%1 of %2 members took part, %3 were needed: there was a quorum.</source>
        <translation>%1/%2 thành viên dự họp, cần %3: đủ số thành viên để họp.</translation>
    </message>
    <message>
        <source>%1 of %2 members took part, %3 were needed: there was no quorum.</source>
        <translation>%1/%2 thành viên dự họp, cần %3: không đủ số thành viên để họp.</translation>
    </message>
    <message>
        <source>Agenda and minutes</source>
        <translation>Chương trình và biên bản</translation>
    </message>
    <message>
        <source>Presented by %1</source>
        <translation>Người trình bày: %1</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Quyết định</translation>
    </message>
    <message>
        <source>The meeting has no agenda.</source>
        <translation>Cuộc họp chưa có chương trình.</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Quyết định</translation>
    </message>
    <message>
        <source>Nothing was decided.</source>
        <translation>Không có quyết định nào.</translation>
    </message>
    <message>
        <source>Minutes of the meeting</source>
        <translation>Biên bản họp</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Việc cần làm</translation>
    </message>
    <message>
        <source>No actions were agreed on.</source>
        <translation>Không có việc nào được giao.</translation>
    </message>
    <message>
        <source>Carried over from earlier meetings</source>
        <translation>Việc còn lại từ các cuộc họp trước</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Không còn việc nào.</translation>
    </message>
    <message>
        <source>All committees</source>
        <translation>Tất cả các ban</translation>
    </message>
    <message>
        <source>Open actions</source>
        <translation>Việc cần làm chưa xong</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Tính đến ngày</translation>
    </message>
    <message>
        <source>Of them overdue</source>
        <translation>Trong đó quá hạn</translation>
    </message>
    <message>
        <source>Course runs of the year</source>
        <translation>Các đợt học trong năm</translation>
    </message>
    <message>
        <source>Trainees who became trainers this year</source>
        <translation>Học viên trở thành giảng viên trong năm</translation>
    </message>
    <message>
        <source>Visits of the year</source>
        <translation>Các chuyến công tác trong năm</translation>
    </message>
    <message>
        <source>Studies started this year</source>
        <translation>Nghiên cứu bắt đầu trong năm</translation>
    </message>
    <message>
        <source>Publications of the year</source>
        <translation>Công bố khoa học trong năm</translation>
    </message>
    <message>
        <source>Guidelines and policies that cite results, new this year</source>
        <translation>Hướng dẫn và chính sách trích dẫn kết quả, mới trong năm</translation>
    </message>
    <message>
        <source>Changes in practice of the year</source>
        <translation>Thay đổi thực hành trong năm</translation>
    </message>
    <message>
        <source>Vietnamese priorities that became studies this year</source>
        <translation>Ưu tiên của Việt Nam trở thành nghiên cứu trong năm</translation>
    </message>
    <message>
        <source>Agreements signed this year</source>
        <translation>Thỏa thuận ký trong năm</translation>
    </message>
    <message>
        <source>Workshops and events of the year</source>
        <translation>Hội thảo và sự kiện trong năm</translation>
    </message>
    <message>
        <source>Decisions of the year</source>
        <translation>Các quyết định trong năm</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị tính</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>Tất cả các mục khác</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Nội dung đo lường</translation>
    </message>
    <message>
        <source>Annual report of the partnership</source>
        <translation>Báo cáo thường niên của quan hệ hợp tác</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Chỉ số</translation>
    </message>
    <message>
        <source>Every figure is computed from records of the programme, as they stood on the day of printing; the page “Indicators” opens each of them down to its records.</source>
        <translation>Mọi số liệu đều được tính từ các bản ghi của chương trình vào ngày in; trang “Chỉ số” mở được từng số liệu đến tận bản ghi.</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Chưa rõ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Cấp</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Chỉ số</translation>
    </message>
    <message>
        <source>Capacity level</source>
        <translation>Cấp năng lực</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Giá trị ban đầu</translation>
    </message>
    <message>
        <source>The programme has no indicators yet.</source>
        <translation>Chương trình chưa có chỉ số nào.</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Định nghĩa</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Computed from the programme&apos;s records</source>
        <translation>Tính từ các bản ghi của chương trình</translation>
    </message>
    <message>
        <source>Entered by hand, with evidence</source>
        <translation>Nhập tay, có minh chứng</translation>
    </message>
    <message>
        <source>Indicator report</source>
        <translation>Báo cáo chỉ số</translation>
    </message>
    <message>
        <source>Values and targets over the years</source>
        <translation>Giá trị và chỉ tiêu qua các năm</translation>
    </message>
    <message>
        <source>What the indicators measure</source>
        <translation>Các chỉ số đo lường điều gì</translation>
    </message>
    <message>
        <source>Values entered by hand</source>
        <translation>Giá trị nhập tay</translation>
    </message>
    <message>
        <source>Recruited</source>
        <translation>Đã tuyển</translation>
    </message>
    <message>
        <source>Recruited / sample size</source>
        <translation>Đã tuyển / cỡ mẫu</translation>
    </message>
    <message>
        <source>Recruited so far, and the target</source>
        <translation>Đã tuyển so với chỉ tiêu</translation>
    </message>
    <message>
        <source>Randomised or enrolled</source>
        <translation>Phân nhóm, nhận vào</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n thành viên</numerusform>
        </translation>
    </message>
    <message>
        <source>Research priorities</source>
        <translation>Ưu tiên nghiên cứu</translation>
    </message>
    <message>
        <source>Ranked by the members who declared no interest in the priority.</source>
        <translation>Xếp hạng chỉ tính điểm của thành viên không có xung đột lợi ích.</translation>
    </message>
    <message>
        <source>Ranked by all members, those with a declared interest too.</source>
        <translation>Xếp hạng theo mọi thành viên, kể cả người có xung đột lợi ích.</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Hạng</translation>
    </message>
    <message>
        <source>Need of the health system</source>
        <translation>Nhu cầu của hệ thống y tế</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Đơn vị đề xuất</translation>
    </message>
    <message>
        <source>Mean of all</source>
        <translation>TB tất cả</translation>
    </message>
    <message>
        <source>Mean without conflicts of interest</source>
        <translation>TB không tính người có xung đột lợi ích</translation>
    </message>
    <message>
        <source>No priority has been proposed yet.</source>
        <translation>Chưa có ưu tiên nào được đề xuất.</translation>
    </message>
    <message>
        <source>Training missing</source>
        <translation>Đào tạo còn thiếu</translation>
    </message>
    <message>
        <source>Target up to now</source>
        <translation>Chỉ tiêu đến nay</translation>
    </message>
    <message>
        <source>Attendance rate</source>
        <translation>Chuyên cần</translation>
    </message>
    <message>
        <source>Host of the study</source>
        <translation>Cơ quan chủ trì</translation>
    </message>
    <message>
        <source>Host institution of the study</source>
        <translation>Cơ quan chủ trì</translation>
    </message>
    <message>
        <source>Study team</source>
        <translation>Nhóm nghiên cứu</translation>
    </message>
    <message>
        <source>Competencies assessed</source>
        <translation>Đánh giá năng lực</translation>
    </message>
    <message>
        <source>mean level %1</source>
        <translation>mức trung bình %1</translation>
    </message>
    <message>
        <source>validity ended</source>
        <translation>hết hiệu lực</translation>
    </message>
    <message>
        <source>Other CME credit</source>
        <translation>Giờ tín chỉ khác</translation>
    </message>
    <message>
        <source>%1 credit hours</source>
        <translation>%1 giờ tín chỉ</translation>
    </message>
    <message>
        <source>as host, %1</source>
        <translation>tiếp đón, %1</translation>
    </message>
    <message>
        <source>Roles in studies</source>
        <translation>Vai trò trong nghiên cứu</translation>
    </message>
    <message>
        <source>Over the years</source>
        <translation>Quá trình theo thời gian</translation>
    </message>
    <message>
        <source>Randomised</source>
        <translation>Phân nhóm ngẫu nhiên</translation>
    </message>
    <message>
        <source>Not entered by arm yet</source>
        <translation>Chưa ghi vào nhóm nào</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Được phân nhóm</translation>
    </message>
    <message>
        <source>Received the intervention</source>
        <translation>Nhận can thiệp</translation>
    </message>
    <message>
        <source>Did not receive it</source>
        <translation>Không nhận can thiệp</translation>
    </message>
    <message>
        <source>Excluded from the analysis</source>
        <translation>Loại trừ khỏi phân tích</translation>
    </message>
    <message>
        <source>Arm</source>
        <translation>Nhóm</translation>
    </message>
    <message>
        <source>Kind of arm</source>
        <translation>Loại nhóm</translation>
    </message>
    <message>
        <source>By arm, after randomisation</source>
        <translation>Theo nhóm, sau khi phân nhóm ngẫu nhiên</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Mô tả</translation>
    </message>
    <message>
        <source>Arms</source>
        <translation>Các nhóm nghiên cứu</translation>
    </message>
    <message>
        <source>Attendance of members</source>
        <translation>Thành phần tham dự</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation>Dự họp</translation>
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
    <name>khue::PersonActivity</name>
    <message>
        <source>as host</source>
        <translation>người tiếp đón</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Chuyến công tác</translation>
    </message>
    <message>
        <source>Joint studies</source>
        <translation>Nghiên cứu hợp tác</translation>
    </message>
    <message>
        <source>Publications and other outputs</source>
        <translation>Công bố khoa học và đầu ra khác</translation>
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
        <translation>Email</translation>
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
    <message>
        <source>Department…</source>
        <translation>Khoa/Phòng…</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Khoa/Phòng</translation>
    </message>
    <message numerus="yes">
        <source>Department of %n person(s):</source>
        <translation>
            <numerusform>Khoa/Phòng của %n người:</numerusform>
        </translation>
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
        <source>Sessions</source>
        <translation>Các buổi phụ trách</translation>
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
    <message>
        <source>Calendar file</source>
        <translation>Tệp lịch</translation>
    </message>
    <message>
        <source>Saves the sessions as a calendar file (.ics) that every calendar program opens</source>
        <translation>Lưu các buổi học thành tệp lịch (.ics) mở được bằng mọi phần mềm lịch</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Tiến độ</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Chưa có gì.</translation>
    </message>
    <message>
        <source>Results chain</source>
        <translation>Chuỗi kết quả</translation>
    </message>
    <message>
        <source>From the training to roles, outputs and indicators</source>
        <translation>Từ đào tạo đến vai trò, đầu ra và chỉ số</translation>
    </message>
</context>
<context>
    <name>khue::PersonTimeline</name>
    <message>
        <source>valid until %1</source>
        <translation>có giá trị đến %1</translation>
    </message>
    <message>
        <source>Certificate %1</source>
        <translation>Giấy chứng nhận %1</translation>
    </message>
    <message>
        <source>CME credit</source>
        <translation>Giờ tín chỉ CME</translation>
    </message>
    <message>
        <source>%1 credit hours</source>
        <translation>%1 giờ tín chỉ</translation>
    </message>
    <message>
        <source>Competencies assessed: %1</source>
        <translation>Đánh giá năng lực: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n competencies, mean level %1</source>
        <translation>
            <numerusform>%n năng lực, mức trung bình %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>khue::PersonTimelineCard</name>
    <message>
        <source>Over the years</source>
        <translation>Quá trình theo thời gian</translation>
    </message>
</context>
<context>
    <name>khue::PhotoCard</name>
    <message>
        <source>“%1” is no picture that can be read. Choose a PNG or JPEG file.</source>
        <translation>Không đọc được ảnh “%1”. Hãy chọn tệp PNG hoặc JPEG.</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>Chọn ảnh</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Ảnh (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Ảnh</translation>
    </message>
    <message>
        <source>Remove the photo</source>
        <translation>Xóa ảnh</translation>
    </message>
    <message>
        <source>No photo yet.</source>
        <translation>Chưa có ảnh.</translation>
    </message>
    <message>
        <source>The photo cannot be kept. Is the disk full?</source>
        <translation>Không lưu được ảnh. Ổ đĩa đã đầy chăng?</translation>
    </message>
</context>
<context>
    <name>khue::Placeholder</name>
    <message>
        <source>Full name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Full name with titles</source>
        <translation>Họ tên kèm học hàm, học vị</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Ngày sinh</translation>
    </message>
    <message>
        <source>Department and institution</source>
        <translation>Khoa phòng và đơn vị</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Khoa/Phòng</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Title of the course</source>
        <translation>Tên khóa học</translation>
    </message>
    <message>
        <source>Code of the course</source>
        <translation>Mã khóa học</translation>
    </message>
    <message>
        <source>Code of the course run</source>
        <translation>Mã đợt học</translation>
    </message>
    <message>
        <source>First day of the run</source>
        <translation>Ngày đầu của đợt học</translation>
    </message>
    <message>
        <source>Last day of the run</source>
        <translation>Ngày cuối của đợt học</translation>
    </message>
    <message>
        <source>First to last day</source>
        <translation>Từ ngày đầu đến ngày cuối</translation>
    </message>
    <message>
        <source>CME credit hours; nothing where the course bears none</source>
        <translation>Số giờ tín chỉ; để trống nếu khóa học không tính tín chỉ</translation>
    </message>
    <message>
        <source>Issuing body</source>
        <translation>Đơn vị cấp</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Đơn vị tổ chức</translation>
    </message>
    <message>
        <source>City of the issuing body</source>
        <translation>Thành phố của đơn vị cấp</translation>
    </message>
    <message>
        <source>Date of issue</source>
        <translation>Ngày cấp đầy đủ</translation>
    </message>
    <message>
        <source>Day of issue</source>
        <translation>Ngày (của ngày cấp)</translation>
    </message>
    <message>
        <source>Month of issue</source>
        <translation>Tháng cấp</translation>
    </message>
    <message>
        <source>Year of issue</source>
        <translation>Năm cấp</translation>
    </message>
    <message>
        <source>Last day of validity; nothing where it has no end</source>
        <translation>Ngày cuối còn hiệu lực; để trống nếu không thời hạn</translation>
    </message>
    <message>
        <source>Certificate number</source>
        <translation>Số giấy chứng nhận</translation>
    </message>
    <message>
        <source>Number of the certificate that it replaces; else nothing</source>
        <translation>Số giấy chứng nhận được thay thế; nếu không có thì để trống</translation>
    </message>
    <message>
        <source>In line %1 a } has no {.</source>
        <translation>Dòng %1 có dấu } mà thiếu dấu {.</translation>
    </message>
    <message>
        <source>In line %1 a { has no }.</source>
        <translation>Dòng %1 có dấu { mà thiếu dấu }.</translation>
    </message>
    <message>
        <source>{%1} in line %2 is not a known placeholder.</source>
        <translation>{%1} ở dòng %2 không phải từ thay thế đã biết.</translation>
    </message>
    <message>
        <source>{%1} in line %2 is not a known placeholder; perhaps {%3} is meant.</source>
        <translation>{%1} ở dòng %2 không phải từ thay thế đã biết; có lẽ là {%3}.</translation>
    </message>
    <message>
        <source>Governing body of the issuing body; nothing where it has none</source>
        <translation>Cơ quan chủ quản của đơn vị cấp; để trống nếu không có</translation>
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
    <name>khue::PlacementDialog</name>
    <message>
        <source>Find a time</source>
        <translation>Tìm giờ trống</translation>
    </message>
    <message>
        <source>%1, session %2</source>
        <translation>%1, buổi %2</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Hiện nay: %1</translation>
    </message>
    <message>
        <source>It has no time yet.</source>
        <translation>Buổi này chưa có giờ.</translation>
    </message>
    <message>
        <source>The best places</source>
        <translation>Những chỗ tốt nhất</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Use this slot</source>
        <translation>Chọn khung giờ này</translation>
    </message>
    <message>
        <source>At weekends too</source>
        <translation>Kể cả cuối tuần</translation>
    </message>
    <message>
        <source>Keep the order of the sessions</source>
        <translation>Giữ thứ tự các buổi</translation>
    </message>
    <message>
        <source>Only in its room</source>
        <translation>Chỉ phòng đang dùng</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>to</source>
        <translation>đến</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Trong khoảng</translation>
    </message>
    <message>
        <source>and</source>
        <translation>đến</translation>
    </message>
    <message>
        <source>By the clock of the session’s place</source>
        <translation>Theo giờ nơi học</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>Ngày nào?</translation>
    </message>
    <message>
        <source>At most %1 days</source>
        <translation>Nhiều nhất %1 ngày</translation>
    </message>
    <message>
        <source>Not before the first day</source>
        <translation>Không được trước ngày đầu</translation>
    </message>
    <message>
        <source>Looking for what is free …</source>
        <translation>Đang tìm chỗ trống …</translation>
    </message>
    <message>
        <source>The session is gone, or its run is cancelled.</source>
        <translation>Buổi học không còn, hoặc đợt học đã hủy.</translation>
    </message>
    <message>
        <source>online</source>
        <translation>trực tuyến</translation>
    </message>
    <message>
        <source>Nothing speaks against it</source>
        <translation>Không có gì trở ngại</translation>
    </message>
    <message>
        <source>Outside office hours: Viet Nam %1 min · UK %2 min</source>
        <translation>Ngoài giờ làm việc: Việt Nam %1 phút · Anh %2 phút</translation>
    </message>
    <message numerus="yes">
        <source>The best of %n time(s) looked at, the least inconvenient first.</source>
        <translation>
            <numerusform>Những khung giờ tốt nhất trong %n thời điểm đã xét, ít bất tiện nhất ở đầu.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no time of that length between these hours.</source>
        <translation>Không có khoảng giờ nào đủ dài trong khung giờ này.</translation>
    </message>
    <message>
        <source>No slot fits. Together these rule every time out; without one of them it may be possible:</source>
        <translation>Không có khung giờ phù hợp. Các điều sau cùng loại hết mọi thời điểm; bỏ bớt một điều thì có thể xếp được:</translation>
    </message>
</context>
<context>
    <name>khue::Plan</name>
    <message>
        <source>--%1 wants %2.</source>
        <translation>--%1 cần %2.</translation>
    </message>
    <message>
        <source>a number of seconds above 0</source>
        <translation>một số giây lớn hơn 0</translation>
    </message>
    <message>
        <source>a whole number above 0</source>
        <translation>một số nguyên lớn hơn 0</translation>
    </message>
    <message>
        <source>a whole number from 0</source>
        <translation>một số nguyên từ 0 trở lên</translation>
    </message>
    <message>
        <source>a whole number from 1 to 256</source>
        <translation>một số nguyên từ 1 đến 256</translation>
    </message>
    <message>
        <source>Say how long it may take, with --seconds or --iterations.</source>
        <translation>Hãy cho biết được tìm trong bao lâu, bằng --seconds hoặc --iterations.</translation>
    </message>
    <message>
        <source>Broken rules:</source>
        <translation>Quy tắc bị vi phạm:</translation>
    </message>
    <message>
        <source>  lectures without a place:</source>
        <translation>  tiết không có chỗ:</translation>
    </message>
    <message>
        <source>Cost:</source>
        <translation>Chi phí:</translation>
    </message>
    <message>
        <source>  room capacity:</source>
        <translation>  sức chứa của phòng:</translation>
    </message>
    <message>
        <source>  minimum working days:</source>
        <translation>  số ngày học tối thiểu:</translation>
    </message>
    <message>
        <source>  curriculum compactness:</source>
        <translation>  độ gọn của chương trình:</translation>
    </message>
    <message>
        <source>  room stability:</source>
        <translation>  ít đổi phòng:</translation>
    </message>
    <message>
        <source>The timetable found breaks rules that it must not; nothing was written.</source>
        <translation>Lịch học tìm được vi phạm những quy tắc bắt buộc; không ghi gì cả.</translation>
    </message>
    <message>
        <source>%1 million moves in %2 s</source>
        <translation>%1 triệu bước trong %2 giây</translation>
    </message>
    <message>
        <source>Name the runs to plan, or an instance with --ctt.</source>
        <translation>Hãy nêu các đợt học cần xếp, hoặc một bài toán bằng --ctt.</translation>
    </message>
    <message>
        <source>“%1” is too much here.</source>
        <translation>“%1” là thừa ở đây.</translation>
    </message>
    <message>
        <source>%1 finds no place. These wishes together rule everything out:</source>
        <translation>%1 không có chỗ. Những mong muốn sau cùng nhau loại trừ mọi khả năng:</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) could be moved.</source>
        <translation>
            <numerusform>%n buổi có thể dời.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) drafted.</source>
        <translation>
            <numerusform>Bản nháp có %n thay đổi.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no course run “%1”.</source>
        <translation>Không có đợt học “%1”.</translation>
    </message>
    <message>
        <source>The draft is taken.</source>
        <translation>Đã áp dụng bản nháp.</translation>
    </message>
    <message>
        <source>Nothing is written; --take takes the draft.</source>
        <translation>Chưa ghi gì; --take để áp dụng bản nháp.</translation>
    </message>
    <message>
        <source>it makes way for another session of the draft</source>
        <translation>nhường chỗ cho một buổi khác trong bản nháp</translation>
    </message>
    <message>
        <source>it saves inconvenience worth %1 minutes in all</source>
        <translation>bớt được tổng cộng %1 phút bất tiện</translation>
    </message>
    <message>
        <source>Choose the runs to plan.</source>
        <translation>Hãy chọn các đợt học cần xếp.</translation>
    </message>
    <message>
        <source>The last day must not be before the first.</source>
        <translation>Ngày cuối không được trước ngày đầu.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n day(s) can be planned at once.</source>
        <translation>
            <numerusform>Mỗi lần xếp được nhiều nhất %n ngày.</numerusform>
        </translation>
    </message>
    <message>
        <source>The latest hour must come after the earliest.</source>
        <translation>Giờ muộn nhất phải sau giờ sớm nhất.</translation>
    </message>
    <message>
        <source>A session and the step between starts can have up to 24 hours; a step has at least 5 minutes.</source>
        <translation>Một buổi học và khoảng cách giữa các giờ bắt đầu dài nhất là 24 giờ; khoảng cách ít nhất là 5 phút.</translation>
    </message>
    <message>
        <source>Say how long the search may take.</source>
        <translation>Hãy cho biết được tìm trong bao lâu.</translation>
    </message>
    <message>
        <source>A wish can weigh from 0 to %1.</source>
        <translation>Mỗi mong muốn có trọng số từ 0 đến %1.</translation>
    </message>
    <message>
        <source>%1 has been changed since the draft was made. Plan again.</source>
        <translation>%1 đã thay đổi sau khi lập bản nháp. Hãy xếp lại.</translation>
    </message>
    <message>
        <source>That is too much to plan at once. Choose fewer runs or fewer days.</source>
        <translation>Nhiều quá, không xếp được một lần. Hãy chọn ít đợt học hoặc ít ngày hơn.</translation>
    </message>
    <message>
        <source>the first and last day of %1</source>
        <translation>ngày đầu và ngày cuối của %1</translation>
    </message>
    <message>
        <source>a free room with enough seats and “%1”</source>
        <translation>một phòng trống đủ chỗ và có “%1”</translation>
    </message>
    <message>
        <source>the short time of planning: a longer search may find a place</source>
        <translation>thời gian tìm quá ngắn: tìm lâu hơn có thể thấy chỗ</translation>
    </message>
    <message>
        <source>the days and hours that may be planned</source>
        <translation>những ngày giờ được phép xếp</translation>
    </message>
    <message>
        <source>%1 minutes of the noon break</source>
        <translation>%1 phút vào giờ nghỉ trưa</translation>
    </message>
</context>
<context>
    <name>khue::PlanDialog</name>
    <message>
        <source>Draft a timetable</source>
        <translation>Lập bản nháp lịch học</translation>
    </message>
    <message>
        <source>What to plan</source>
        <translation>Phạm vi xếp lịch</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Tiêu chí xếp lịch</translation>
    </message>
    <message>
        <source>Looking for the best timetable …</source>
        <translation>Đang tìm lịch học tốt nhất …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Change the criteria</source>
        <translation>Sửa tiêu chí</translation>
    </message>
    <message>
        <source>Search once more</source>
        <translation>Tìm lần nữa</translation>
    </message>
    <message>
        <source>Begins the search at another point; it may find something better</source>
        <translation>Bắt đầu tìm từ điểm khác; có thể được kết quả tốt hơn</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Tìm</translation>
    </message>
    <message>
        <source>Stop and keep the best</source>
        <translation>Dừng và giữ bản tốt nhất</translation>
    </message>
    <message>
        <source>Take the draft</source>
        <translation>Dùng bản nháp</translation>
    </message>
    <message numerus="yes">
        <source>Take %n change(s)</source>
        <translation>
            <numerusform>Dùng %n thay đổi</numerusform>
        </translation>
    </message>
    <message>
        <source>A part alone may clash with what stays; the calendar and Today then tell.</source>
        <translation>Chỉ dùng một phần có thể trùng với những buổi giữ nguyên; khi đó trang Lịch và trang Hôm nay sẽ báo.</translation>
    </message>
    <message>
        <source>Stopped; this is the best that was found until then.</source>
        <translation>Đã dừng; đây là bản tốt nhất tìm được đến lúc đó.</translation>
    </message>
    <message numerus="yes">
        <source>The best so far, of %n session(s):</source>
        <translation>
            <numerusform>Tốt nhất đến lúc này, trong %n buổi:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a place, or at odds with another</source>
        <translation>
            <numerusform>%n buổi chưa có chỗ hoặc trùng với buổi khác</numerusform>
        </translation>
    </message>
    <message>
        <source>Every session has a place</source>
        <translation>Mọi buổi đều có chỗ</translation>
    </message>
    <message>
        <source>Inconvenience: %1</source>
        <translation>Bất tiện: %1</translation>
    </message>
    <message>
        <source>Outside office hours: %1</source>
        <translation>Ngoài giờ hành chính: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) moved as drafted. One undo brings the former timetable back.</source>
        <translation>
            <numerusform>Đã dời %n buổi theo bản nháp. Hoàn tác một lần là trở lại lịch cũ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>khue::PlanDraftView</name>
    <message>
        <source>%1 min</source>
        <translation>%1 phút</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <translation>%1 giờ %2</translation>
    </message>
    <message>
        <source>Viet Nam %1 · Oxford %2</source>
        <translation>Việt Nam %1 · Oxford %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Bỏ hết</translation>
    </message>
    <message>
        <source>Ticks every change</source>
        <translation>Đánh dấu mọi thay đổi</translation>
    </message>
    <message>
        <source>Takes every tick away</source>
        <translation>Bỏ mọi dấu</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Buổi học</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Hiện nay</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Bản nháp</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Cái giá</translation>
    </message>
    <message>
        <source>What speaks against the new place, in minutes of inconvenience</source>
        <translation>Điều bất lợi của chỗ mới, tính bằng phút bất tiện</translation>
    </message>
    <message>
        <source>The draft beside the present timetable</source>
        <translation>Bản nháp bên cạnh lịch hiện nay</translation>
    </message>
    <message>
        <source>Why, and what it costs</source>
        <translation>Vì sao, và cái giá</translation>
    </message>
    <message>
        <source>finds no place; its time is taken away</source>
        <translation>không tìm được chỗ; bỏ giờ hiện nay</translation>
    </message>
    <message>
        <source>Not scheduled</source>
        <translation>Chưa xếp lịch</translation>
    </message>
    <message>
        <source>finds no place</source>
        <translation>không tìm được chỗ</translation>
    </message>
    <message>
        <source>Nothing can be moved: all sessions stay as they are.</source>
        <translation>Không buổi nào được phép dời: tất cả giữ nguyên.</translation>
    </message>
    <message>
        <source>The present timetable is the best that was found.</source>
        <translation>Lịch hiện nay là tốt nhất trong những lịch đã tìm.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n thay đổi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) looked at</source>
        <translation>
            <numerusform>đã xét %n buổi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a place</source>
        <translation>
            <numerusform>%n buổi không có chỗ</numerusform>
        </translation>
    </message>
    <message>
        <source>Outside office hours now: %1. In the draft: %2.</source>
        <translation>Ngoài giờ hành chính hiện nay: %1. Theo bản nháp: %2.</translation>
    </message>
    <message>
        <source>Why it moves</source>
        <translation>Vì sao dời</translation>
    </message>
    <message>
        <source>It has had no time until now</source>
        <translation>Đến nay chưa có giờ</translation>
    </message>
    <message>
        <source>What speaks against the new place</source>
        <translation>Điều bất lợi của chỗ mới</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>không có gì</translation>
    </message>
    <message>
        <source>These wishes together rule every place out; give one of them up and it may go</source>
        <translation>Những điều sau cùng loại hết mọi chỗ; bỏ bớt một điều thì có thể xếp được</translation>
    </message>
</context>
<context>
    <name>khue::PlanScope</name>
    <message>
        <source>At weekends too</source>
        <translation>Kể cả cuối tuần</translation>
    </message>
    <message>
        <source>Keep the order of the sessions</source>
        <translation>Giữ thứ tự các buổi</translation>
    </message>
    <message>
        <source>Only sessions that have no time yet</source>
        <translation>Chỉ những buổi chưa có giờ</translation>
    </message>
    <message>
        <source>What may be moved</source>
        <translation>Những gì được phép dời</translation>
    </message>
    <message>
        <source>Ticked sessions may get another time and room; all others stay where they are.</source>
        <translation>Buổi được đánh dấu có thể đổi giờ và phòng; các buổi khác giữ nguyên.</translation>
    </message>
    <message>
        <source>Run and session</source>
        <translation>Đợt học và buổi học</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Hiện nay</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>Khi nào và ở đâu</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>to</source>
        <translation>đến</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Trong khoảng</translation>
    </message>
    <message>
        <source>and</source>
        <translation>đến</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Thiết bị</translation>
    </message>
    <message>
        <source>Search for at most</source>
        <translation>Thời gian tìm tối đa</translation>
    </message>
    <message>
        <source>By the clock of the session’s place</source>
        <translation>Theo giờ tại nơi học</translation>
    </message>
    <message>
        <source>any room</source>
        <translation>phòng nào cũng được</translation>
    </message>
    <message>
        <source>Words that the equipment of a room must have</source>
        <translation>Những từ phải có trong danh mục thiết bị của phòng</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> giây</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n buổi</numerusform>
        </translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Buổi %1</translation>
    </message>
    <message>
        <source>Session %1 · %2</source>
        <translation>Buổi %1 · %2</translation>
    </message>
    <message>
        <source>Not scheduled</source>
        <translation>Chưa xếp lịch</translation>
    </message>
</context>
<context>
    <name>khue::PlanWishes</name>
    <message>
        <source>Unsocial hours, shared fairly</source>
        <translation>Giờ ngoài hành chính, chia đều giữa hai bên</translation>
    </message>
    <message>
        <source>Each minute outside office hours, on either side</source>
        <translation>Mỗi phút ngoài giờ hành chính, ở bên nào cũng vậy</translation>
    </message>
    <message>
        <source>Each minute that one side bears more than the other</source>
        <translation>Mỗi phút một bên phải chịu nhiều hơn bên kia</translation>
    </message>
    <message>
        <source>Many such hours for one and the same lecturer</source>
        <translation>Dồn nhiều giờ như vậy vào cùng một giảng viên</translation>
    </message>
    <message>
        <source>Each session at a time offered “if need be”</source>
        <translation>Mỗi buổi vào giờ chỉ nhận “nếu cần”</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Ngày học</translation>
    </message>
    <message>
        <source>Each session on a Saturday or Sunday</source>
        <translation>Mỗi buổi vào thứ Bảy hoặc Chủ nhật</translation>
    </message>
    <message>
        <source>Each minute of the noon break, 12:00–13:00</source>
        <translation>Mỗi phút lấn giờ nghỉ trưa 12:00–13:00</translation>
    </message>
    <message>
        <source>Each further session of a run on one day</source>
        <translation>Mỗi buổi thêm của cùng đợt trong một ngày</translation>
    </message>
    <message>
        <source>Each minute of teaching beyond six hours a day</source>
        <translation>Mỗi phút dạy quá sáu giờ một ngày</translation>
    </message>
    <message>
        <source>Each two minutes of a long gap in the trainees’ day</source>
        <translation>Khoảng trống dài trong ngày của học viên, mỗi 2 phút</translation>
    </message>
    <message>
        <source>Each day that a new session is off an even pace</source>
        <translation>Mỗi ngày lệch so với nhịp học đều</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Phòng học</translation>
    </message>
    <message>
        <source>Each further room of a run</source>
        <translation>Mỗi phòng khác mà đợt học phải dùng thêm</translation>
    </message>
    <message>
        <source>Each session away from the run’s venue</source>
        <translation>Mỗi buổi ngoài địa điểm của đợt</translation>
    </message>
    <message>
        <source>Each seat that a room is short of the run’s</source>
        <translation>Mỗi chỗ ngồi mà phòng còn thiếu</translation>
    </message>
    <message>
        <source>Least change from what was released</source>
        <translation>Ít thay đổi nhất so với lịch đã công bố</translation>
    </message>
    <message>
        <source>Each session at another time</source>
        <translation>Mỗi buổi đổi giờ</translation>
    </message>
    <message>
        <source>Each day by which it is moved</source>
        <translation>Mỗi ngày bị dời đi</translation>
    </message>
    <message>
        <source>Each session in another room</source>
        <translation>Mỗi buổi đổi phòng</translation>
    </message>
    <message>
        <source>What each costs, in minutes of inconvenience. The draft with the least sum is sought; 0 leaves a criterion out.</source>
        <translation>Mỗi tiêu chí được tính bằng bao nhiêu phút bất tiện. Khuê tìm bản nháp có tổng nhỏ nhất; 0 là bỏ qua tiêu chí đó.</translation>
    </message>
    <message>
        <source>Reset to defaults</source>
        <translation>Khôi phục mặc định</translation>
    </message>
    <message>
        <source>Gives every wish its usual weight</source>
        <translation>Trả mọi mức về giá trị thường dùng</translation>
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
    <name>khue::PriorityListPage</name>
    <message>
        <source>No research priorities yet</source>
        <translation>Chưa có ưu tiên nghiên cứu nào</translation>
    </message>
    <message>
        <source>What Vietnamese institutions want to know, and the need of the health system behind it: every study starts here.</source>
        <translation>Điều các đơn vị Việt Nam muốn biết và nhu cầu của hệ thống y tế làm cơ sở cho câu hỏi đó: mọi nghiên cứu bắt đầu từ đây.</translation>
    </message>
    <message>
        <source>New priority</source>
        <translation>Ưu tiên mới</translation>
    </message>
    <message>
        <source>Research priorities</source>
        <translation>Ưu tiên nghiên cứu</translation>
    </message>
    <message>
        <source>Criteria…</source>
        <translation>Tiêu chí…</translation>
    </message>
    <message>
        <source>Rank by all members</source>
        <translation>Xếp hạng theo mọi thành viên</translation>
    </message>
    <message>
        <source>Leave out declared interests</source>
        <translation>Bỏ người có lợi ích</translation>
    </message>
    <message>
        <source>Ranked by the members who declared no interest in the priority</source>
        <translation>Xếp hạng chỉ tính điểm của thành viên không có xung đột lợi ích</translation>
    </message>
    <message>
        <source>Ranked by all members, those with a declared interest too</source>
        <translation>Xếp hạng theo mọi thành viên, kể cả người có xung đột lợi ích</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Hạng</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Ưu tiên</translation>
    </message>
    <message>
        <source>Mean, all</source>
        <translation>TB tất cả</translation>
    </message>
    <message>
        <source>Mean, no conflict</source>
        <translation>TB không xung đột lợi ích</translation>
    </message>
    <message>
        <source>Lowest–highest</source>
        <translation>Thấp nhất–cao nhất</translation>
    </message>
    <message>
        <source>Scored by</source>
        <translation>Người chấm</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>In…</translation>
    </message>
</context>
<context>
    <name>khue::PriorityPage</name>
    <message>
        <source>Declared interests</source>
        <translation>Lợi ích đã khai báo</translation>
    </message>
    <message>
        <source>No member has declared an interest in this priority.</source>
        <translation>Chưa có thành viên nào khai báo lợi ích trong ưu tiên này.</translation>
    </message>
    <message>
        <source>New priority</source>
        <translation>Ưu tiên mới</translation>
    </message>
    <message>
        <source>Adopt into a study</source>
        <translation>Tạo nghiên cứu từ ưu tiên này</translation>
    </message>
    <message>
        <source>Makes a joint study that starts from this priority and shows its need</source>
        <translation>Tạo nghiên cứu hợp tác bắt nguồn từ ưu tiên này, kèm nhu cầu đã nêu</translation>
    </message>
    <message>
        <source>Resulting studies</source>
        <translation>Nghiên cứu từ ưu tiên này</translation>
    </message>
    <message>
        <source>Decisions about it</source>
        <translation>Quyết định liên quan</translation>
    </message>
    <message>
        <source>It has not become a study yet.</source>
        <translation>Chưa trở thành nghiên cứu nào.</translation>
    </message>
    <message>
        <source>No meeting has decided about it yet.</source>
        <translation>Chưa có cuộc họp nào quyết định về ưu tiên này.</translation>
    </message>
</context>
<context>
    <name>khue::PriorityScoreModel</name>
    <message>
        <source>declared</source>
        <translation>đã khai báo</translation>
    </message>
    <message>
        <source>0–%1</source>
        <translation>0–%1</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Thành viên</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Tổng</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Lợi ích</translation>
    </message>
    <message>
        <source>mean %1 of %2</source>
        <translation>trung bình %1/%2</translation>
    </message>
</context>
<context>
    <name>khue::PriorityScores</name>
    <message>
        <source>nobody has scored every criterion yet</source>
        <translation>chưa ai chấm đủ các tiêu chí</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s): mean %1%</source>
        <translation>
            <numerusform>%n thành viên: trung bình %1%</numerusform>
        </translation>
    </message>
    <message>
        <source>, from %1% to %2%, standard deviation %3</source>
        <translation>, từ %1% đến %2%, độ lệch chuẩn %3</translation>
    </message>
    <message>
        <source>All: %1</source>
        <translation>Tất cả: %1</translation>
    </message>
    <message>
        <source>Without those who declared an interest: %1</source>
        <translation>Không tính người đã khai báo lợi ích: %1</translation>
    </message>
    <message>
        <source>Rank %1, by the members without a declared interest</source>
        <translation>Hạng %1, chỉ tính thành viên không có xung đột lợi ích</translation>
    </message>
    <message>
        <source>Rank %1, by all members</source>
        <translation>Hạng %1, theo tất cả thành viên</translation>
    </message>
    <message>
        <source>Type points with comma or point · Enter goes down · Del clears · a member counts once every criterion is scored</source>
        <translation>Gõ điểm với dấu phẩy hoặc chấm · Enter xuống dòng · Del xóa · thành viên được tính khi đã chấm đủ tiêu chí</translation>
    </message>
    <message>
        <source>Nobody scores priorities yet: tick it on a committee, or add a member here.</source>
        <translation>Chưa có ai chấm điểm ưu tiên: hãy đánh dấu ở một ban, hoặc thêm thành viên tại đây.</translation>
    </message>
    <message>
        <source>“%1” is not a number; the score was left as it was.</source>
        <translation>“%1” không phải là số; điểm được giữ nguyên.</translation>
    </message>
    <message>
        <source>The score was left as it was.</source>
        <translation>Điểm được giữ nguyên.</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>Thêm thành viên</translation>
    </message>
    <message>
        <source>Who scores this priority as well?</source>
        <translation>Ai nữa chấm điểm ưu tiên này?</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Nhận xét</translation>
    </message>
    <message>
        <source>Choose the points first that the comment is about.</source>
        <translation>Hãy chọn ô điểm cần nhận xét trước.</translation>
    </message>
    <message>
        <source>Give points first, then say why.</source>
        <translation>Hãy cho điểm trước, rồi nêu lý do.</translation>
    </message>
    <message>
        <source>Why these points, in a sentence (%1)</source>
        <translation>Lý do cho điểm, một câu (%1)</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Điểm</translation>
    </message>
    <message>
        <source>Add a member…</source>
        <translation>Thêm thành viên…</translation>
    </message>
    <message>
        <source>Comment on the points…</source>
        <translation>Nhận xét về điểm…</translation>
    </message>
</context>
<context>
    <name>khue::ProfileCard</name>
    <message>
        <source>Competencies</source>
        <translation>Năng lực</translation>
    </message>
    <message>
        <source>Not assessed yet.</source>
        <translation>Chưa được đánh giá.</translation>
    </message>
    <message>
        <source>Self-assessment</source>
        <translation>Tự đánh giá</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Người hướng dẫn</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>taught up to level %1 by courses completed</source>
        <translation>các khóa đã hoàn thành dạy tới mức %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%n below target</source>
        <translation>
            <numerusform>%n mục thấp hơn chỉ tiêu</numerusform>
        </translation>
    </message>
    <message>
        <source>Targets reached</source>
        <translation>Đạt chỉ tiêu</translation>
    </message>
    <message>
        <source>Nothing assessed is below its target.</source>
        <translation>Những gì đã đánh giá đều đạt chỉ tiêu.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>và %n mục nữa</numerusform>
        </translation>
    </message>
    <message>
        <source>Assess in many competencies at once…</source>
        <translation>Đánh giá nhiều năng lực cùng lúc…</translation>
    </message>
</context>
<context>
    <name>khue::ProgrammeRule</name>
    <message>
        <source>Attendance required (%)</source>
        <translation>Chuyên cần tối thiểu (%)</translation>
    </message>
    <message>
        <source>Of all sessions, where neither course nor run says otherwise; 0: not asked for</source>
        <translation>Trên tổng số buổi, nếu khóa học và đợt học không quy định khác; 0: không yêu cầu</translation>
    </message>
    <message>
        <source>Pass mark (%)</source>
        <translation>Điểm đạt (%)</translation>
    </message>
    <message>
        <source>Of the weighted total, where neither course nor run says otherwise</source>
        <translation>Trên tổng điểm có trọng số, nếu khóa học và đợt học không quy định khác</translation>
    </message>
    <message>
        <source>Excused sessions are not counted</source>
        <translation>Không tính các buổi vắng có phép</translation>
    </message>
    <message>
        <source>Otherwise an excused absence counts as an absence</source>
        <translation>Nếu không chọn, vắng có phép vẫn tính là vắng</translation>
    </message>
    <message>
        <source>At risk from so many absences left</source>
        <translation>Có nguy cơ khi chỉ còn được vắng (buổi)</translation>
    </message>
    <message>
        <source>Who has been absent and can bear no more than so many further absences is at risk</source>
        <translation>Ai đã vắng và chỉ còn được vắng thêm không quá số buổi này là có nguy cơ</translation>
    </message>
    <message>
        <source>Fewest answers that are shown</source>
        <translation>Số trả lời tối thiểu để hiển thị</translation>
    </message>
    <message>
        <source>Fewer answers to a question of the feedback are not shown, so that nobody can be identified</source>
        <translation>Câu hỏi phản hồi có ít trả lời hơn thì không hiển thị, để không ai bị nhận ra</translation>
    </message>
    <message>
        <source>CME credit hours required</source>
        <translation>Số giờ tín chỉ CME cần có</translation>
    </message>
    <message>
        <source>Circular 32/2023/TT-BYT: 120 in five consecutive years</source>
        <translation>Thông tư 32/2023/TT-BYT: 120 giờ trong năm năm liên tục</translation>
    </message>
    <message>
        <source>Period (years)</source>
        <translation>Chu kỳ tính (năm)</translation>
    </message>
    <message>
        <source>The years are counted back from the day asked for</source>
        <translation>Tính lùi từ ngày cần xem</translation>
    </message>
    <message>
        <source>From %1 to %2 is possible.</source>
        <translation>Chỉ nhận từ %1 đến %2.</translation>
    </message>
    <message>
        <source>This is a whole number.</source>
        <translation>Phải là số nguyên.</translation>
    </message>
    <message>
        <source>Rules of the programme</source>
        <translation>Quy định của chương trình</translation>
    </message>
    <message>
        <source>Days off before the first day of Tết</source>
        <translation>Số ngày nghỉ trước mùng Một Tết</translation>
    </message>
    <message>
        <source>When holidays are proposed; each year&apos;s notice chooses 1 or 2</source>
        <translation>Dùng khi đề xuất ngày nghỉ; thông báo mỗi năm chọn 1 hoặc 2 ngày</translation>
    </message>
    <message>
        <source>Travel within a city (minutes)</source>
        <translation>Di chuyển trong một thành phố (phút)</translation>
    </message>
    <message>
        <source>Between two venues on one day; less between two sessions of a lecturer is a clash</source>
        <translation>Giữa hai địa điểm trong ngày; hai buổi của một giảng viên cách nhau ít hơn là trùng lịch</translation>
    </message>
    <message>
        <source>Travel between cities of a country (minutes)</source>
        <translation>Di chuyển giữa hai thành phố trong nước (phút)</translation>
    </message>
    <message>
        <source>Travel from one country to another (minutes)</source>
        <translation>Di chuyển từ nước này sang nước khác (phút)</translation>
    </message>
    <message>
        <source>Office hours in Viet Nam, from</source>
        <translation>Giờ làm việc tại Việt Nam, từ</translation>
    </message>
    <message>
        <source>By the clock there; what a session asks of people outside them is counted as a burden</source>
        <translation>Theo giờ tại chỗ; buổi học ngoài giờ này được tính là bất tiện</translation>
    </message>
    <message>
        <source>Office hours in Viet Nam, until</source>
        <translation>Giờ làm việc tại Việt Nam, đến</translation>
    </message>
    <message>
        <source>Office hours in Oxford, from</source>
        <translation>Giờ làm việc tại Oxford, từ</translation>
    </message>
    <message>
        <source>Office hours in Oxford, until</source>
        <translation>Giờ làm việc tại Oxford, đến</translation>
    </message>
    <message>
        <source>Minutes due (days after the meeting)</source>
        <translation>Hạn nộp biên bản họp (số ngày sau cuộc họp)</translation>
    </message>
    <message>
        <source>A meeting without minutes after so many days is listed under Today</source>
        <translation>Sau số ngày này mà cuộc họp chưa có biên bản thì được nhắc ở trang Hôm nay</translation>
    </message>
    <message>
        <source>Reminder of milestones (days before)</source>
        <translation>Nhắc mốc tiến độ trước hạn (ngày)</translation>
    </message>
    <message>
        <source>Those of joint studies, before they are due</source>
        <translation>Áp dụng cho mốc của nghiên cứu hợp tác</translation>
    </message>
    <message>
        <source>A little behind from (%)</source>
        <translation>Ngưỡng “hơi chậm” (%)</translation>
    </message>
    <message>
        <source>An indicator that has reached so much of what is expected by now; below that it is behind</source>
        <translation>Tính trên mức lẽ ra phải đạt đến nay của chỉ số; thấp hơn thì là chậm</translation>
    </message>
    <message>
        <source>Teaching and credit</source>
        <translation>Đào tạo và giờ tín chỉ</translation>
    </message>
    <message>
        <source>Calendar and scheduling</source>
        <translation>Lịch và xếp lịch</translation>
    </message>
    <message>
        <source>Partnership and studies</source>
        <translation>Hợp tác và nghiên cứu</translation>
    </message>
    <message>
        <source>Office hours end after they begin.</source>
        <translation>Giờ kết thúc phải sau giờ bắt đầu.</translation>
    </message>
</context>
<context>
    <name>khue::ProgrammeRulesDialog</name>
    <message>
        <source>Rules of the programme</source>
        <translation>Quy định của chương trình</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation>Hãy nhập một số.</translation>
    </message>
    <message>
        <source>Type a time like 8:00.</source>
        <translation>Hãy nhập giờ, ví dụ 8:00.</translation>
    </message>
</context>
<context>
    <name>khue::QrCode</name>
    <message>
        <source>The text is too long for a QR code.</source>
        <translation>Nội dung quá dài cho một mã QR.</translation>
    </message>
</context>
<context>
    <name>khue::RatingSheet</name>
    <message>
        <source>Assess: %1</source>
        <translation>Đánh giá: %1</translation>
    </message>
    <message>
        <source>not assessed now</source>
        <translation>không đánh giá lần này</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>hiện tại: %1</translation>
    </message>
    <message>
        <source>Choose a level in at least one line.</source>
        <translation>Hãy chọn mức ở ít nhất một dòng.</translation>
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
    <name>khue::RecordHistory</name>
    <message>
        <source>Undo “%1”</source>
        <translation>Hoàn tác “%1”</translation>
    </message>
</context>
<context>
    <name>khue::RecordList</name>
    <message>
        <source>Filter by words (Ctrl+F)</source>
        <translation>Lọc (Ctrl+F)</translation>
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
        <source>Reset to defaults</source>
        <translation>Khôi phục mặc định</translation>
    </message>
    <message>
        <source>Type to find one of %1</source>
        <translation>Gõ để tìm trong %1 mục</translation>
    </message>
    <message>
        <source>%1 more: type to find them</source>
        <translation>Còn %1 mục: gõ để tìm</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Không có mục phù hợp</translation>
    </message>
</context>
<context>
    <name>khue::RecordPage</name>
    <message>
        <source>History of “%1”</source>
        <translation>Lịch sử của “%1”</translation>
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
    <name>khue::RecruitmentModel</name>
    <message>
        <source>Total</source>
        <translation>Tổng</translation>
    </message>
    <message>
        <source>“%1” is not a whole number; the cell was left as it was.</source>
        <translation>“%1” không phải số nguyên; ô được giữ nguyên.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number; nothing was pasted.</source>
        <translation>“%1” không phải số nguyên; chưa dán gì.</translation>
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
        <source>Add “%1”</source>
        <translation>Thêm “%1”</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Không tìm thấy</translation>
    </message>
</context>
<context>
    <name>khue::RegradeDialog</name>
    <message>
        <source>Score: %1</source>
        <translation>Điểm: %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Lúc</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ai</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Điểm</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>How the score came about</source>
        <translation>Điểm hình thành thế nào</translation>
    </message>
    <message>
        <source>New score (of %1)</source>
        <translation>Điểm mới (trên %1)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Change the score</source>
        <translation>Chấm lại</translation>
    </message>
    <message>
        <source>No score has been given yet.</source>
        <translation>Chưa có điểm.</translation>
    </message>
    <message>
        <source>Type the new score.</source>
        <translation>Hãy nhập điểm mới.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1” không phải là số.</translation>
    </message>
</context>
<context>
    <name>khue::RelatedRecords</name>
    <message>
        <source>Add…</source>
        <translation>Thêm…</translation>
    </message>
    <message>
        <source>Remove (Del)</source>
        <translation>Xóa (Del)</translation>
    </message>
    <message>
        <source>Up (Alt+↑)</source>
        <translation>Lên (Alt+↑)</translation>
    </message>
    <message>
        <source>Down (Alt+↓)</source>
        <translation>Xuống (Alt+↓)</translation>
    </message>
</context>
<context>
    <name>khue::Release</name>
    <message>
        <source>Session %1</source>
        <translation>Buổi %1</translation>
    </message>
    <message>
        <source>new, %1</source>
        <translation>mới, %1</translation>
    </message>
    <message>
        <source>cancelled, was %1</source>
        <translation>đã hủy, trước đây là %1</translation>
    </message>
    <message>
        <source>moved from %1 to %2</source>
        <translation>dời từ %1 sang %2</translation>
    </message>
    <message>
        <source>another link, or online or not</source>
        <translation>đổi đường dẫn hoặc cách tham dự</translation>
    </message>
    <message>
        <source>no room any more</source>
        <translation>không còn phòng</translation>
    </message>
    <message>
        <source>now in %1</source>
        <translation>nay ở %1</translation>
    </message>
    <message>
        <source>no lecturer any more</source>
        <translation>không còn giảng viên</translation>
    </message>
    <message>
        <source>lecturers: %1</source>
        <translation>giảng viên: %1</translation>
    </message>
    <message>
        <source>topic or number changed</source>
        <translation>đổi chủ đề hoặc số thứ tự</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Lịch học</translation>
    </message>
</context>
<context>
    <name>khue::ReleaseDialog</name>
    <message>
        <source>Release the timetable of %1</source>
        <translation>Công bố lịch học của %1</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Bản %1</translation>
    </message>
    <message>
        <source>Name of the release</source>
        <translation>Tên bản công bố</translation>
    </message>
    <message>
        <source>What changed, for everybody who is told</source>
        <translation>Ghi chú thay đổi, gửi đến mọi người được báo</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) from the last release</source>
        <translation>
            <numerusform>%n khác biệt so với lần công bố trước</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n buổi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) will be told</source>
        <translation>
            <numerusform>Sẽ báo cho %n người</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Không có gì khác.</translation>
    </message>
    <message>
        <source>no e-mail address</source>
        <translation>chưa có địa chỉ email</translation>
    </message>
    <message>
        <source>new here</source>
        <translation>mới tham gia</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n thay đổi</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody’s sessions are new, moved or cancelled.</source>
        <translation>Không ai có buổi học mới, bị dời hay bị hủy.</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Công bố</translation>
    </message>
    <message>
        <source>Messages with calendar files will wait in the outbox. Nothing is sent by itself.</source>
        <translation>Thư kèm tệp lịch sẽ chờ trong hộp thư đi. Không có thư nào tự gửi đi.</translation>
    </message>
    <message>
        <source>There is nothing to release.</source>
        <translation>Không có gì để công bố.</translation>
    </message>
    <message>
        <source>Give the release a name.</source>
        <translation>Hãy đặt tên cho bản công bố.</translation>
    </message>
    <message numerus="yes">
        <source>Released. %n message(s) wait in the outbox.</source>
        <translation>
            <numerusform>Đã công bố. %n thư đang chờ trong hộp thư đi.</numerusform>
        </translation>
    </message>
    <message>
        <source>These people have no e-mail address and must be told in another way:</source>
        <translation>Những người sau chưa có địa chỉ email, cần báo bằng cách khác:</translation>
    </message>
    <message>
        <source>No session has a time yet.</source>
        <translation>Chưa buổi nào có giờ.</translation>
    </message>
    <message>
        <source>Draft, never released</source>
        <translation>Bản nháp, chưa công bố lần nào</translation>
    </message>
    <message>
        <source>Released as “%1”, %2</source>
        <translation>Đã công bố: “%1”, %2</translation>
    </message>
    <message>
        <source>Released as “%1”, %2; somebody has come since</source>
        <translation>Đã công bố: “%1”, %2; từ đó có người mới</translation>
    </message>
    <message numerus="yes">
        <source>Draft: %n change(s) since “%1”, %2</source>
        <translation>
            <numerusform>Bản nháp: %n thay đổi từ “%1”, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>khue::Report</name>
    <message>
        <source>Nobody is enrolled in “%1” yet, so there is no attendance sheet to print.</source>
        <translation>Đợt học “%1” chưa có học viên nào nên chưa có phiếu điểm danh để in.</translation>
    </message>
    <message>
        <source>“%1” has no sessions yet. Add them to its timetable first.</source>
        <translation>Đợt học “%1” chưa có buổi học nào. Hãy thêm vào lịch học trước.</translation>
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
        <source>“%1” could not be written: %2</source>
        <translation>Không ghi được “%1”: %2</translation>
    </message>
    <message>
        <source>“%1” needs the parameter “%2” (%3).</source>
        <translation>“%1” cần tham số “%2” (%3).</translation>
    </message>
    <message>
        <source>“%1” is not possible for “%2”; choose one of: %3.</source>
        <translation>“%2” không nhận giá trị “%1”; hãy chọn một trong: %3.</translation>
    </message>
    <message>
        <source>“%1” has no parameter “%2”; it has: %3.</source>
        <translation>“%1” không có tham số “%2”; các tham số có: %3.</translation>
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
        <source>A report cannot be written to “%1”: the name has to end in %2.</source>
        <translation>Không ghi được báo cáo vào “%1”: tên tệp phải có đuôi %2.</translation>
    </message>
    <message>
        <source>Nobody is enrolled in “%1” yet, so the roster would be empty.</source>
        <translation>Đợt học “%1” chưa có học viên nào nên danh sách còn trống.</translation>
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
        <translation>Điện thoại, email</translation>
    </message>
    <message>
        <source>There is no course run “%1”.</source>
        <translation>Không có đợt học “%1”.</translation>
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
        <source>Bilingual</source>
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
        <source>“%1” has no sessions yet, so its timetable would be empty.</source>
        <translation>Đợt học “%1” chưa có buổi học nào nên lịch học còn trống.</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Lịch học</translation>
    </message>
    <message>
        <source>The sessions of a run day by day: time, topic, lecturers, place; with the time in Oxford where it is online.</source>
        <translation>Các buổi học theo từng ngày: giờ, nội dung, giảng viên, nơi học; kèm giờ Oxford khi học trực tuyến.</translation>
    </message>
    <message>
        <source>Statement of CME credit</source>
        <translation>Bảng kê giờ tín chỉ cập nhật kiến thức y khoa</translation>
    </message>
    <message>
        <source>What a practitioner has earned, what counts in the last years, what leaves when, and what is missing.</source>
        <translation>Người hành nghề đã đạt bao nhiêu giờ tín chỉ, phần nào còn được tính, khi nào hết được tính và còn thiếu bao nhiêu.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Người</translation>
    </message>
    <message>
        <source>“%1” fits several records (%2); give the code or the number of one.</source>
        <translation>“%1” khớp với nhiều bản ghi (%2); hãy cho mã hoặc số của một bản ghi.</translation>
    </message>
    <message>
        <source>There is no record “%1” (%2).</source>
        <translation>Không có bản ghi “%1” (%2).</translation>
    </message>
    <message>
        <source>“%1” is no date for “%2”; write it as 2026-03-31 or 31/3/2026.</source>
        <translation>“%1” không phải là ngày cho “%2”; hãy viết như 2026-03-31 hoặc 31/3/2026.</translation>
    </message>
    <message>
        <source>“%1” is no year for “%2”.</source>
        <translation>“%1” không phải là năm cho “%2”.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Đến ngày</translation>
    </message>
    <message>
        <source>There is no kind of record “%1”.</source>
        <translation>Không có loại bản ghi “%1”.</translation>
    </message>
    <message>
        <source>A course run</source>
        <translation>Đợt học</translation>
    </message>
    <message>
        <source>Trainees and lecturers</source>
        <translation>Học viên và giảng viên</translation>
    </message>
    <message>
        <source>Certificates and CME credit</source>
        <translation>Giấy chứng nhận và giờ tín chỉ</translation>
    </message>
    <message>
        <source>The programme</source>
        <translation>Chương trình</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>Nghiên cứu</translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation>Quan hệ hợp tác</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Công việc</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Chi tiết</translation>
    </message>
    <message>
        <source>Planned from</source>
        <translation>Kế hoạch từ</translation>
    </message>
    <message>
        <source>Planned to</source>
        <translation>Kế hoạch đến</translation>
    </message>
    <message>
        <source>Progress (%)</source>
        <translation>Tiến độ (%)</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Hạng mục</translation>
    </message>
    <message>
        <source>“%1” has no host institution yet, and nobody else can invite.</source>
        <translation>“%1” chưa có đơn vị tiếp nhận nên chưa thể ra thư mời.</translation>
    </message>
    <message>
        <source>“%1” has no days yet; an invitation says when.</source>
        <translation>“%1” chưa có ngày; thư mời phải ghi thời gian.</translation>
    </message>
    <message>
        <source>Letter of invitation</source>
        <translation>Thư mời</translation>
    </message>
    <message>
        <source>From the host institution to the visitor: when, what for, who receives and who pays; for the visa too.</source>
        <translation>Thư của đơn vị tiếp nhận gửi khách: thời gian, mục đích, người tiếp đón và nguồn kinh phí; dùng cả khi xin thị thực.</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Chuyến công tác</translation>
    </message>
    <message>
        <source>Visit programme</source>
        <translation>Chương trình làm việc</translation>
    </message>
    <message>
        <source>A visit day by day at the clocks of both places, with the sessions that the visitor teaches: for the visitor and the hosts.</source>
        <translation>Chuyến công tác theo từng ngày, giờ của cả hai nơi, kèm các buổi dạy của khách: dùng cho khách và đơn vị tiếp nhận.</translation>
    </message>
    <message>
        <source>Visit report</source>
        <translation>Báo cáo chuyến công tác</translation>
    </message>
    <message>
        <source>What came of a visit, what was done, what it cost and which documents belong to it; to be signed.</source>
        <translation>Kết quả chuyến công tác, việc đã làm, chi phí và các tài liệu kèm theo; có chỗ ký.</translation>
    </message>
    <message>
        <source>Visits in the period</source>
        <translation>Các chuyến công tác trong kỳ</translation>
    </message>
    <message>
        <source>The visits of a period in both directions with their days and what they cost, planned and actual.</source>
        <translation>Các chuyến công tác hai chiều trong kỳ, số ngày và chi phí dự kiến, thực tế.</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Chiều đi</translation>
    </message>
    <message>
        <source>Both directions</source>
        <translation>Cả hai chiều</translation>
    </message>
    <message>
        <source>To Viet Nam</source>
        <translation>Đến Việt Nam</translation>
    </message>
    <message>
        <source>To Oxford</source>
        <translation>Sang Oxford</translation>
    </message>
    <message>
        <source>“%1” is not a number of days.</source>
        <translation>“%1” không phải là số ngày.</translation>
    </message>
    <message>
        <source>Approvals expiring soon</source>
        <translation>Phê duyệt sắp hết hạn</translation>
    </message>
    <message>
        <source>Approvals of the studies that go on which have expired or will, the first one first.</source>
        <translation>Các phê duyệt của nghiên cứu đang tiến hành đã hoặc sắp hết hạn, sớm nhất trước.</translation>
    </message>
    <message>
        <source>Within so many days</source>
        <translation>Trong số ngày</translation>
    </message>
    <message>
        <source>Completed or terminated</source>
        <translation>Đã hoàn thành hoặc dừng sớm</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Portfolio of studies</source>
        <translation>Danh mục nghiên cứu</translation>
    </message>
    <message>
        <source>All joint studies in one table: state, approvals, milestones, what is due next and what slips.</source>
        <translation>Mọi nghiên cứu hợp tác trong một bảng: trạng thái, phê duyệt, mốc tiến độ, việc sắp đến hạn và độ chậm.</translation>
    </message>
    <message>
        <source>Which studies</source>
        <translation>Nghiên cứu nào</translation>
    </message>
    <message>
        <source>Study status</source>
        <translation>Tình trạng nghiên cứu</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Nghiên cứu</translation>
    </message>
    <message>
        <source>Nobody is named in “%1” yet, so the log would be empty.</source>
        <translation>“%1” chưa có ai được phân công, nhật ký sẽ trống.</translation>
    </message>
    <message>
        <source>Delegation log</source>
        <translation>Nhật ký phân công nhiệm vụ</translation>
    </message>
    <message>
        <source>Who does what in a study, from when to when, on what evidence of training, signed by whom: as sites keep it for ICH E6(R3).</source>
        <translation>Ai làm gì trong nghiên cứu, từ ngày nào đến ngày nào, minh chứng đào tạo, ai ký: như các điểm nghiên cứu lưu theo ICH E6(R3).</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>Thời gian kết thúc trước khi bắt đầu.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>All outputs</source>
        <translation>Tất cả đầu ra</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>Công bố khoa học</translation>
    </message>
    <message>
        <source>Data sets</source>
        <translation>Bộ dữ liệu</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>Hướng dẫn chuyên môn</translation>
    </message>
    <message>
        <source>Policy briefs</source>
        <translation>Tóm tắt chính sách</translation>
    </message>
    <message>
        <source>Changes in practice</source>
        <translation>Thay đổi thực hành</translation>
    </message>
    <message>
        <source>Publications and other outputs</source>
        <translation>Công bố khoa học và đầu ra khác</translation>
    </message>
    <message>
        <source>What was published or put into practice in a period, by study, with the authors and who of them were trainees.</source>
        <translation>Những gì đã công bố hoặc đưa vào thực hành trong một thời gian, theo nghiên cứu, kèm tác giả và ai là học viên.</translation>
    </message>
    <message>
        <source>“%1” has no figures of recruitment yet.</source>
        <translation>“%1” chưa có số liệu tuyển chọn.</translation>
    </message>
    <message>
        <source>Recruitment</source>
        <translation>Tuyển chọn người tham gia</translation>
    </message>
    <message>
        <source>A study&apos;s participants against the target with what is to be expected, the CONSORT flow, and the figures by site and month.</source>
        <translation>Số người tham gia so với chỉ tiêu và dự kiến, sơ đồ CONSORT, số liệu theo điểm nghiên cứu và tháng.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Bước</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số lượng</translation>
    </message>
    <message>
        <source>Trainees at risk</source>
        <translation>Học viên có nguy cơ</translation>
    </message>
    <message>
        <source>Who may not pass in the runs that go on, or can no longer, with the reason in words and how to reach them.</source>
        <translation>Những ai có thể không đạt hoặc không còn đạt được trong các đợt đang học, kèm lý do và cách liên hệ.</translation>
    </message>
    <message>
        <source>Course run (empty: all)</source>
        <translation>Đợt học (để trống: tất cả)</translation>
    </message>
    <message>
        <source>No certificates of “%1” have been issued yet. They are issued on the run&apos;s page, under Certificates.</source>
        <translation>Chưa cấp giấy chứng nhận nào của “%1”. Giấy được cấp ở trang đợt học, mục Giấy chứng nhận.</translation>
    </message>
    <message>
        <source>Certificate register</source>
        <translation>Sổ cấp giấy chứng nhận</translation>
    </message>
    <message>
        <source>Every certificate of a year in the order of its numbers, by issuing body, with what was revoked or replaced and why.</source>
        <translation>Mọi giấy chứng nhận trong năm theo thứ tự số, theo đơn vị cấp, kèm giấy đã thu hồi hoặc cấp lại và lý do.</translation>
    </message>
    <message>
        <source>Issuing body (empty: all)</source>
        <translation>Đơn vị cấp chứng nhận (để trống: tất cả)</translation>
    </message>
    <message>
        <source>Certificates handed over</source>
        <translation>Danh sách ký nhận giấy chứng nhận</translation>
    </message>
    <message>
        <source>The certificates of a run with a place for each holder to sign that it was received.</source>
        <translation>Các giấy chứng nhận của một đợt học, có chỗ để từng người ký nhận.</translation>
    </message>
    <message>
        <source>Certificates of a run</source>
        <translation>Giấy chứng nhận của một đợt học</translation>
    </message>
    <message>
        <source>The certificates that were issued for a run and are in force, as they are printed, by their numbers.</source>
        <translation>Các giấy chứng nhận đã cấp và còn hiệu lực của một đợt học, đúng như bản in, theo thứ tự số.</translation>
    </message>
    <message>
        <source>Courses by institution and profession</source>
        <translation>Khóa học theo đơn vị và nghề nghiệp</translation>
    </message>
    <message>
        <source>The runs of a period, and their trainees by institution and health profession, with charts.</source>
        <translation>Các đợt học trong kỳ và học viên theo đơn vị, theo nghề nghiệp y tế, có biểu đồ.</translation>
    </message>
    <message>
        <source>There is nobody in “%1” to make a badge for.</source>
        <translation>Không có ai trong “%1” để làm thẻ tên.</translation>
    </message>
    <message>
        <source>Name badges</source>
        <translation>Thẻ tên</translation>
    </message>
    <message>
        <source>Badges of a run&apos;s trainees and lecturers on sheets of label paper, with marks to cut along.</source>
        <translation>Thẻ tên của học viên và giảng viên một đợt học, xếp trên tờ giấy nhãn, có dấu cắt.</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Cho ai</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tất cả mọi người</translation>
    </message>
    <message>
        <source>Trainees</source>
        <translation>Học viên</translation>
    </message>
    <message>
        <source>Lecturers and coordinator</source>
        <translation>Giảng viên và điều phối viên</translation>
    </message>
    <message>
        <source>Label sheet</source>
        <translation>Tờ nhãn</translation>
    </message>
    <message>
        <source>90 × 55 mm, 2 × 5</source>
        <translation>90 × 55 mm, 2 × 5</translation>
    </message>
    <message>
        <source>85 × 54 mm, 2 × 5</source>
        <translation>85 × 54 mm, 2 × 5</translation>
    </message>
    <message>
        <source>99.1 × 67.7 mm, 2 × 4</source>
        <translation>99,1 × 67,7 mm, 2 × 4</translation>
    </message>
    <message>
        <source>A6: 105 × 148 mm, 2 × 2</source>
        <translation>A6: 105 × 148 mm, 2 × 2</translation>
    </message>
    <message>
        <source>70 × 37 mm, 3 × 8</source>
        <translation>70 × 37 mm, 3 × 8</translation>
    </message>
    <message>
        <source>Cut marks</source>
        <translation>Dấu cắt</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>In</translation>
    </message>
    <message>
        <source>None (the paper is cut already)</source>
        <translation>Không (giấy đã cắt sẵn)</translation>
    </message>
    <message>
        <source>Nobody takes part in “%1” yet, so there is no progress to show.</source>
        <translation>Chưa có ai tham gia “%1”, nên chưa có tiến độ để xem.</translation>
    </message>
    <message>
        <source>Progress of a run</source>
        <translation>Tiến độ một đợt học</translation>
    </message>
    <message>
        <source>Where each trainee of a run stands by its rules, how many sessions may still be missed, and why somebody is at risk.</source>
        <translation>Tình trạng của từng học viên theo quy định của đợt học, còn được vắng bao nhiêu buổi và vì sao có nguy cơ.</translation>
    </message>
    <message>
        <source>Nobody is enrolled in “%1”, so there is nothing to report on.</source>
        <translation>Chưa có ai ghi danh vào “%1”, nên không có gì để báo cáo.</translation>
    </message>
    <message>
        <source>Report on a run</source>
        <translation>Báo cáo tổng kết đợt học</translation>
    </message>
    <message>
        <source>Participation, attendance, test results with normalised gain, and feedback by question and lecturer, with charts (Kirkpatrick levels 1 and 2).</source>
        <translation>Tham gia, chuyên cần, kết quả kiểm tra với mức tiến bộ chuẩn hóa, phản hồi theo câu hỏi và giảng viên, có biểu đồ (Kirkpatrick mức 1 và 2).</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Trang</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Teaching load of the lecturers</source>
        <translation>Khối lượng giảng dạy của giảng viên</translation>
    </message>
    <message>
        <source>Sessions and hours of each lecturer in a period, by role, with what is not confirmed yet.</source>
        <translation>Số buổi và số giờ của từng giảng viên trong kỳ, theo vai trò, kèm các buổi chưa xác nhận.</translation>
    </message>
    <message>
        <source>“%1” has no place in any course run, so the transcript would be empty.</source>
        <translation>“%1” chưa tham gia đợt học nào, nên bảng kết quả sẽ trống.</translation>
    </message>
    <message>
        <source>Trainee transcript</source>
        <translation>Bảng kết quả học tập của học viên</translation>
    </message>
    <message>
        <source>All runs of one person with attendance, totals, results and certificates, and where the CME credit stands.</source>
        <translation>Mọi đợt học của một người với chuyên cần, tổng điểm, kết quả, giấy chứng nhận và tình trạng giờ tín chỉ.</translation>
    </message>
    <message>
        <source>Trainee</source>
        <translation>Học viên</translation>
    </message>
    <message>
        <source>Programme overview of a year</source>
        <translation>Tổng quan chương trình trong năm</translation>
    </message>
    <message>
        <source>Runs, sessions, hours, trainees, certificates and feedback of a year beside the year before, with charts by month and course.</source>
        <translation>Đợt học, buổi học, số giờ, học viên, giấy chứng nhận và phản hồi của một năm so với năm trước, có biểu đồ theo tháng và theo khóa học.</translation>
    </message>
    <message>
        <source>Participants of an event</source>
        <translation>Người tham dự sự kiện</translation>
    </message>
    <message>
        <source>Organisers, speakers and participants of a workshop or another event, with room to sign.</source>
        <translation>Đơn vị tổ chức, báo cáo viên và người tham dự hội thảo hoặc sự kiện khác, có chỗ để ký.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Sự kiện</translation>
    </message>
    <message>
        <source>Minutes of a meeting</source>
        <translation>Biên bản họp</translation>
    </message>
    <message>
        <source>Who was there and whether there was a quorum, each item with its minutes, decisions, actions, and what was carried over.</source>
        <translation>Ai dự họp và có đủ số họp không, biên bản từng mục, quyết định, việc cần làm và việc còn lại từ trước.</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Cuộc họp</translation>
    </message>
    <message>
        <source>Open actions of meetings</source>
        <translation>Việc chưa xong của các cuộc họp</translation>
    </message>
    <message>
        <source>What meetings agreed on and nobody has done yet, with owners and due dates; what is overdue stands first.</source>
        <translation>Việc các cuộc họp đã giao mà chưa xong, kèm người phụ trách và hạn; việc quá hạn đứng trước.</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Ban, hội đồng</translation>
    </message>
    <message>
        <source>Annual report of the partnership</source>
        <translation>Báo cáo thường niên của quan hệ hợp tác</translation>
    </message>
    <message>
        <source>A year of training, exchange, studies and governance in figures, charts and names, with the indicators against their targets.</source>
        <translation>Một năm đào tạo, trao đổi, nghiên cứu và quản trị qua số liệu, biểu đồ và danh sách, cùng các chỉ số so với chỉ tiêu.</translation>
    </message>
    <message>
        <source>Indicator report</source>
        <translation>Báo cáo chỉ số</translation>
    </message>
    <message>
        <source>The results framework of a year: values against targets, how each indicator stands, charts over the years, definitions and evidence.</source>
        <translation>Khung kết quả của một năm: giá trị so với chỉ tiêu, tình trạng từng chỉ số, biểu đồ qua các năm, định nghĩa và minh chứng.</translation>
    </message>
    <message>
        <source>Research priorities by rank</source>
        <translation>Ưu tiên nghiên cứu theo hạng</translation>
    </message>
    <message>
        <source>Each priority with the need behind it, who proposed it, and its mean with and without members who declared an interest.</source>
        <translation>Mỗi ưu tiên với nhu cầu làm cơ sở, đơn vị đề xuất, điểm trung bình có và không tính thành viên có xung đột lợi ích.</translation>
    </message>
    <message>
        <source>One study: its facts, approvals, milestones against the baseline, sites, people, recruitment and outputs.</source>
        <translation>Một nghiên cứu: thông tin chung, phê duyệt, mốc tiến độ so với kế hoạch ban đầu, các điểm nghiên cứu, nhân sự, tuyển chọn và đầu ra.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>Not closed yet</source>
        <translation>Chưa kết thúc</translation>
    </message>
</context>
<context>
    <name>khue::ReportChoice</name>
    <message>
        <source>Saved reports</source>
        <translation>Báo cáo đã lưu</translation>
    </message>
    <message>
        <source>next on %1</source>
        <translation>kỳ tới %1</translation>
    </message>
    <message>
        <source>Due since %1</source>
        <translation>Đến hạn từ %1</translation>
    </message>
</context>
<context>
    <name>khue::ReportDeskPage</name>
    <message>
        <source>Reports</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>Look at a report as it will be, print it or save it as PDF, web page or workbook</source>
        <translation>Xem báo cáo đúng như khi in, rồi in hoặc lưu thành PDF, trang web hay bảng tính</translation>
    </message>
    <message>
        <source>Find a report</source>
        <translation>Tìm báo cáo</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Lưu báo cáo…</translation>
    </message>
    <message>
        <source>Keep these choices under a name</source>
        <translation>Giữ các lựa chọn này dưới một tên</translation>
    </message>
    <message>
        <source>Name and schedule…</source>
        <translation>Tên và lịch…</translation>
    </message>
    <message>
        <source>Rename it, say when it is due, or remove it</source>
        <translation>Đổi tên, đặt lịch hoặc xóa</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Đã lập</translation>
    </message>
    <message>
        <source>It was made: it is no longer due</source>
        <translation>Đã lập: không còn đến hạn</translation>
    </message>
    <message>
        <source>This version of the program has no report “%1”.</source>
        <translation>Phiên bản này của chương trình không có báo cáo “%1”.</translation>
    </message>
    <message>
        <source>Due since %1</source>
        <translation>Đến hạn từ %1</translation>
    </message>
    <message>
        <source>Keep changes</source>
        <translation>Lưu thay đổi</translation>
    </message>
    <message>
        <source>Choose first: %1</source>
        <translation>Hãy chọn trước: %1</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Lưu báo cáo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Đã lưu: %1</translation>
    </message>
</context>
<context>
    <name>khue::ReportFields</name>
    <message>
        <source>This year</source>
        <translation>Năm nay</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Năm trước</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Quý này</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Quý trước</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Tháng này</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Tháng trước</translation>
    </message>
    <message>
        <source>Chosen days</source>
        <translation>Ngày tự chọn</translation>
    </message>
    <message>
        <source>This year (%1)</source>
        <translation>Năm nay (%1)</translation>
    </message>
    <message>
        <source>Last year (%1)</source>
        <translation>Năm trước (%1)</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Kỳ</translation>
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
        <translation>Lưu tệp…</translation>
    </message>
    <message>
        <source>Save as PDF, web page or workbook</source>
        <translation>Lưu thành PDF, trang web hoặc bảng tính</translation>
    </message>
    <message>
        <source>Open as PDF</source>
        <translation>Mở dạng PDF</translation>
    </message>
    <message>
        <source>Open in the computer&apos;s PDF program</source>
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
        <source>There is no report “%1”.</source>
        <translation>Không có báo cáo “%1”.</translation>
    </message>
    <message>
        <source>PDF/A for archives</source>
        <translation>PDF/A để lưu trữ</translation>
    </message>
    <message>
        <source>PDF/A: everything needed to show it in many years is in the file</source>
        <translation>PDF/A: tệp chứa mọi thứ cần thiết để nhiều năm sau vẫn mở được</translation>
    </message>
</context>
<context>
    <name>khue::RiskMatrix</name>
    <message>
        <source>Risks by likelihood and impact</source>
        <translation>Rủi ro theo khả năng xảy ra và mức tác động</translation>
    </message>
    <message>
        <source>likelihood %1, impact %2: %3 (%4)</source>
        <translation>khả năng %1, tác động %2: %3 (%4)</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Mức tác động</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Khả năng xảy ra</translation>
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
        <translation>Chưa có địa điểm nào. Phòng lấy địa chỉ và múi giờ từ địa điểm.</translation>
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
    <message>
        <source>Calendar file</source>
        <translation>Tệp lịch</translation>
    </message>
    <message>
        <source>Saves the sessions as a calendar file (.ics) that every calendar program opens</source>
        <translation>Lưu các buổi học thành tệp lịch (.ics) mở được bằng mọi phần mềm lịch</translation>
    </message>
</context>
<context>
    <name>khue::RubricDialog</name>
    <message>
        <source>Why the score changes</source>
        <translation>Lý do thay đổi điểm</translation>
    </message>
    <message>
        <source>Previous trainee</source>
        <translation>Học viên trước</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>Lưu và sang người sau</translation>
    </message>
    <message>
        <source>Assess by rubric: %1</source>
        <translation>Chấm theo tiêu chí: %1</translation>
    </message>
    <message>
        <source>not judged yet</source>
        <translation>chưa chấm</translation>
    </message>
    <message>
        <source>%1 · %2 points</source>
        <translation>%1 · %2 điểm</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>Ghi chú về %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 trên %3)</translation>
    </message>
    <message>
        <source>Score: %1 of %2</source>
        <translation>Điểm: %1 trên %2</translation>
    </message>
    <message>
        <source>A score comes when every criterion has a level.</source>
        <translation>Có điểm khi mọi tiêu chí đã được chấm.</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>trước đó: %1</translation>
    </message>
</context>
<context>
    <name>khue::RubricEditor</name>
    <message>
        <source>Criteria</source>
        <translation>Tiêu chí</translation>
    </message>
    <message>
        <source>No criteria yet. Add what the assignment is judged by, then the levels of each.</source>
        <translation>Chưa có tiêu chí. Hãy thêm các tiêu chí chấm bài, rồi các mức của từng tiêu chí.</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Tiêu chí</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Các mức</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Cao nhất</translation>
    </message>
    <message>
        <source>Levels of the criterion</source>
        <translation>Các mức của tiêu chí</translation>
    </message>
    <message>
        <source>No levels yet: for example good, adequate, not yet, each with its points.</source>
        <translation>Chưa có mức: ví dụ tốt, đạt, chưa đạt, mỗi mức có điểm riêng.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Mức</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Mô tả</translation>
    </message>
    <message>
        <source>Rubric: %1</source>
        <translation>Tiêu chí chấm: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>The best levels together give %1 points; the maximum of the assessment is %2. Where they differ, the score is brought to the maximum.</source>
        <translation>Tổng các mức cao nhất là %1 điểm; điểm tối đa của bài là %2. Nếu khác nhau, điểm được quy về thang tối đa.</translation>
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
        <source>“%1” is not a time zone; write it like Asia/Ho_Chi_Minh or Europe/London.</source>
        <translation>“%1” không phải múi giờ; hãy ghi như Asia/Ho_Chi_Minh hoặc Europe/London.</translation>
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
        <source>“%1” is not a ROR: it has nine characters like 052gg0110, and the last two check the others.</source>
        <translation>“%1” không phải mã ROR: mã có chín ký tự như 052gg0110, hai ký tự cuối để kiểm tra.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address.</source>
        <translation>“%1” không phải là địa chỉ email.</translation>
    </message>
    <message>
        <source>“%1” does not look like a phone number.</source>
        <translation>“%1” có vẻ không phải số điện thoại.</translation>
    </message>
    <message>
        <source>“%1” is not an ORCID: 16 digits, and the last one checks the others.</source>
        <translation>“%1” không phải mã ORCID: mã có 16 chữ số, số cuối để kiểm tra.</translation>
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
        <source>“%1” must be filled in.</source>
        <translation>Hãy điền “%1”.</translation>
    </message>
    <message>
        <source>“%1” is not a possible value of “%2”.</source>
        <translation>“%1” không phải giá trị hợp lệ của “%2”.</translation>
    </message>
    <message>
        <source>“%1” is taken already: %2.</source>
        <translation>“%1” đã được dùng: %2.</translation>
    </message>
    <message>
        <source>The record in “%1” no longer exists.</source>
        <translation>Bản ghi ở “%1” không còn tồn tại.</translation>
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
        <translation>Mục này phải thuộc về một người, một phòng hoặc một đợt học.</translation>
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
        <source>The same day cannot be both a day off and a working day; there is “%1” already.</source>
        <translation>Một ngày không thể vừa nghỉ vừa làm việc; đã có “%1”.</translation>
    </message>
    <message>
        <source>There is “%1” on this day already.</source>
        <translation>Ngày này đã có “%1”.</translation>
    </message>
    <message>
        <source>A make-up working day usually falls on a Saturday or Sunday.</source>
        <translation>Ngày làm bù thường rơi vào thứ Bảy hoặc Chủ nhật.</translation>
    </message>
    <message>
        <source>The attendance required is a percentage from 0 to 100.</source>
        <translation>Chuyên cần tối thiểu là tỷ lệ phần trăm từ 0 đến 100.</translation>
    </message>
    <message>
        <source>The pass mark is a percentage from 0 to 100.</source>
        <translation>Điểm đạt là tỷ lệ phần trăm từ 0 đến 100.</translation>
    </message>
    <message>
        <source>A course cannot precede itself.</source>
        <translation>Một khóa học không thể là khóa học trước của chính nó.</translation>
    </message>
    <message>
        <source>%1 comes after %2 already.</source>
        <translation>%1 đã được xếp sau %2.</translation>
    </message>
    <message>
        <source>The validity cannot be negative; 0 means without end.</source>
        <translation>Thời hạn hiệu lực không thể âm; 0 nghĩa là không thời hạn.</translation>
    </message>
    <message>
        <source>Write the question, in either language.</source>
        <translation>Hãy nhập câu hỏi, bằng một trong hai ngôn ngữ.</translation>
    </message>
    <message>
        <source>An answer is a number from 1 to 5.</source>
        <translation>Câu trả lời là một số từ 1 đến 5.</translation>
    </message>
    <message>
        <source>Somebody else has changed this for %1 meanwhile: it is now “%2”. Nothing of this step was saved.</source>
        <translation>Trong lúc đó người khác đã sửa mục này của %1: nay là “%2”. Thao tác này chưa được lưu phần nào.</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>chưa điểm danh</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>chưa có điểm</translation>
    </message>
    <message>
        <source>The record to which it belongs does not exist.</source>
        <translation>Bản ghi mà nó thuộc về không tồn tại.</translation>
    </message>
    <message>
        <source>Give the agreement a title, in either language.</source>
        <translation>Hãy ghi tên thỏa thuận bằng một trong hai ngôn ngữ.</translation>
    </message>
    <message>
        <source>The agreement ends before it starts.</source>
        <translation>Thỏa thuận kết thúc trước khi bắt đầu.</translation>
    </message>
    <message>
        <source>The agreement ends before it was signed.</source>
        <translation>Thỏa thuận kết thúc trước ngày ký.</translation>
    </message>
    <message>
        <source>It cannot have been signed on a day to come.</source>
        <translation>Ngày ký không thể ở tương lai.</translation>
    </message>
    <message>
        <source>Days of notice cannot be negative; 0 means 90, 30 and 7 days.</source>
        <translation>Số ngày báo trước không thể âm; 0 nghĩa là báo trước 90, 30 và 7 ngày.</translation>
    </message>
    <message>
        <source>An agreement cannot renew itself or one that goes on from it.</source>
        <translation>Một thỏa thuận không thể gia hạn chính nó hoặc thỏa thuận tiếp nối nó.</translation>
    </message>
    <message>
        <source>It is in force: say when it was signed.</source>
        <translation>Thỏa thuận đang hiệu lực: hãy ghi ngày ký.</translation>
    </message>
    <message>
        <source>It is in force with fewer than two parties.</source>
        <translation>Thỏa thuận đang hiệu lực nhưng có ít hơn hai bên.</translation>
    </message>
    <message>
        <source>This institution is a party already.</source>
        <translation>Đơn vị này đã là một bên.</translation>
    </message>
    <message>
        <source>Give the committee a name, in either language.</source>
        <translation>Hãy ghi tên ban bằng một trong hai ngôn ngữ.</translation>
    </message>
    <message>
        <source>The committee ends before it starts.</source>
        <translation>Ngày kết thúc của ban trước ngày bắt đầu.</translation>
    </message>
    <message>
        <source>The quorum is a percentage from 0 to 99, which is to be exceeded.</source>
        <translation>Tỷ lệ đủ số họp là phần trăm từ 0 đến 99 và phải vượt quá mức đó.</translation>
    </message>
    <message>
        <source>The membership ends before it starts.</source>
        <translation>Ngày thôi tham gia trước ngày bắt đầu.</translation>
    </message>
    <message>
        <source>This person is a member at that time already.</source>
        <translation>Người này đã là thành viên trong thời gian đó.</translation>
    </message>
    <message>
        <source>The committee has a chair at that time: %1.</source>
        <translation>Trong thời gian đó ban đã có trưởng ban: %1.</translation>
    </message>
    <message>
        <source>Nothing says where this person works: choose a sector.</source>
        <translation>Chưa rõ người này làm việc ở đâu: hãy chọn khu vực.</translation>
    </message>
    <message>
        <source>An interest cannot have been declared on a day to come.</source>
        <translation>Ngày khai báo lợi ích không thể ở tương lai.</translation>
    </message>
    <message>
        <source>Give the event a title, in either language.</source>
        <translation>Hãy ghi tên sự kiện bằng một trong hai ngôn ngữ.</translation>
    </message>
    <message>
        <source>Say when the event begins.</source>
        <translation>Hãy cho biết sự kiện bắt đầu khi nào.</translation>
    </message>
    <message>
        <source>The event ends before it starts.</source>
        <translation>Sự kiện kết thúc trước khi bắt đầu.</translation>
    </message>
    <message>
        <source>An event to come cannot have been held.</source>
        <translation>Sự kiện ở tương lai không thể đã tổ chức.</translation>
    </message>
    <message>
        <source>This institution is among the organisers already.</source>
        <translation>Đơn vị này đã có trong danh sách tổ chức.</translation>
    </message>
    <message>
        <source>Choose a person or write a name.</source>
        <translation>Hãy chọn một người hoặc ghi họ tên.</translation>
    </message>
    <message>
        <source>Choose a person or write a name, not both.</source>
        <translation>Chỉ chọn một người hoặc ghi họ tên, không cả hai.</translation>
    </message>
    <message>
        <source>This person is on the list already.</source>
        <translation>Người này đã có trong danh sách.</translation>
    </message>
    <message>
        <source>This is no e-mail address.</source>
        <translation>Đây không phải địa chỉ email.</translation>
    </message>
    <message>
        <source>Give the meeting a title, in either language.</source>
        <translation>Hãy ghi tên cuộc họp bằng một trong hai ngôn ngữ.</translation>
    </message>
    <message>
        <source>“%1” is not a time zone.</source>
        <translation>“%1” không phải là múi giờ.</translation>
    </message>
    <message>
        <source>The meeting ends before it starts.</source>
        <translation>Cuộc họp kết thúc trước khi bắt đầu.</translation>
    </message>
    <message>
        <source>Say when the meeting starts.</source>
        <translation>Hãy cho biết cuộc họp bắt đầu khi nào.</translation>
    </message>
    <message>
        <source>A meeting to come cannot have been held.</source>
        <translation>Cuộc họp ở tương lai không thể đã tổ chức.</translation>
    </message>
    <message>
        <source>Give the item a title, in either language.</source>
        <translation>Hãy ghi tên mục bằng một trong hai ngôn ngữ.</translation>
    </message>
    <message>
        <source>The time cannot be negative.</source>
        <translation>Thời lượng không thể âm.</translation>
    </message>
    <message>
        <source>Say what was decided, in either language.</source>
        <translation>Hãy ghi điều đã quyết định bằng một trong hai ngôn ngữ.</translation>
    </message>
    <message>
        <source>This item is on the agenda of another meeting.</source>
        <translation>Mục này thuộc chương trình của cuộc họp khác.</translation>
    </message>
    <message>
        <source>Give the priority a title, in either language.</source>
        <translation>Hãy ghi tên ưu tiên bằng một trong hai ngôn ngữ.</translation>
    </message>
    <message>
        <source>Say which need of the Vietnamese health system stands behind it.</source>
        <translation>Hãy nêu nhu cầu của hệ thống y tế Việt Nam dẫn đến ưu tiên này.</translation>
    </message>
    <message>
        <source>Say which Vietnamese institution proposed it.</source>
        <translation>Hãy cho biết đơn vị Việt Nam nào đề xuất.</translation>
    </message>
    <message>
        <source>Priorities are set by Viet Nam: a Vietnamese institution should propose it.</source>
        <translation>Việt Nam xác định các ưu tiên: nên do một đơn vị Việt Nam đề xuất.</translation>
    </message>
    <message>
        <source>It cannot have been proposed on a day to come.</source>
        <translation>Ngày đề xuất không thể ở tương lai.</translation>
    </message>
    <message>
        <source>Give the criterion a title, in either language.</source>
        <translation>Hãy ghi tên tiêu chí bằng một trong hai ngôn ngữ.</translation>
    </message>
    <message>
        <source>A weight is more than 0.</source>
        <translation>Trọng số phải lớn hơn 0.</translation>
    </message>
    <message>
        <source>The most points are more than 0.</source>
        <translation>Điểm tối đa phải lớn hơn 0.</translation>
    </message>
    <message>
        <source>Somebody gave %1 points already.</source>
        <translation>Đã có người cho %1 điểm.</translation>
    </message>
    <message>
        <source>Points are a number from 0 to %1.</source>
        <translation>Điểm là một số từ 0 đến %1.</translation>
    </message>
    <message>
        <source>This member has scored the priority by this criterion already.</source>
        <translation>Thành viên này đã chấm điểm ưu tiên theo tiêu chí này.</translation>
    </message>
    <message>
        <source>The levels go from 1 to %1.</source>
        <translation>Mức chỉ từ 1 đến %1.</translation>
    </message>
    <message>
        <source>Give the competency a title, in either language.</source>
        <translation>Hãy đặt tên cho năng lực, bằng một trong hai ngôn ngữ.</translation>
    </message>
    <message>
        <source>An area cannot be within itself.</source>
        <translation>Một lĩnh vực không thể thuộc chính nó.</translation>
    </message>
    <message>
        <source>This is a competency itself, not an area.</source>
        <translation>Đây là một năng lực, không phải lĩnh vực.</translation>
    </message>
    <message>
        <source>There are competencies within this area, so it cannot be moved into another.</source>
        <translation>Lĩnh vực này đã có năng lực bên trong nên không thể chuyển vào lĩnh vực khác.</translation>
    </message>
    <message>
        <source>A level is a whole number from 1 to 9.</source>
        <translation>Mức là số nguyên từ 1 đến 9.</translation>
    </message>
    <message>
        <source>Give the level a name, in either language.</source>
        <translation>Hãy đặt tên cho mức, bằng một trong hai ngôn ngữ.</translation>
    </message>
    <message>
        <source>The course teaches this already; change its level there.</source>
        <translation>Khóa học đã có năng lực này; hãy sửa mức ở dòng đó.</translation>
    </message>
    <message>
        <source>An assessment cannot be of a day to come.</source>
        <translation>Ngày đánh giá không thể ở tương lai.</translation>
    </message>
    <message>
        <source>A self-assessment has no supervisor.</source>
        <translation>Tự đánh giá thì không có người hướng dẫn.</translation>
    </message>
    <message>
        <source>Nobody is her own supervisor; make it a self-assessment.</source>
        <translation>Không ai tự hướng dẫn mình; hãy chọn tự đánh giá.</translation>
    </message>
    <message>
        <source>Say what is judged, in either language.</source>
        <translation>Hãy nêu tiêu chí, bằng một trong hai ngôn ngữ.</translation>
    </message>
    <message>
        <source>Points cannot be negative.</source>
        <translation>Điểm không thể âm.</translation>
    </message>
    <message>
        <source>The level is not one of this criterion&apos;s.</source>
        <translation>Mức này không thuộc tiêu chí.</translation>
    </message>
    <message>
        <source>The trainee is not in the run of this assignment.</source>
        <translation>Học viên không thuộc đợt học của bài này.</translation>
    </message>
    <message>
        <source>Say why: the reason stays with the score.</source>
        <translation>Hãy nêu lý do: lý do được lưu cùng điểm.</translation>
    </message>
    <message>
        <source>Say on which day the report is due for the first time.</source>
        <translation>Hãy cho biết ngày báo cáo đến hạn lần đầu.</translation>
    </message>
    <message>
        <source>The parameters of a saved report are a JSON object.</source>
        <translation>Tham số của báo cáo đã lưu phải là một đối tượng JSON.</translation>
    </message>
    <message>
        <source>An institution is not its own governing body.</source>
        <translation>Đơn vị không thể là cơ quan chủ quản của chính mình.</translation>
    </message>
</context>
<context>
    <name>khue::RulesInWords</name>
    <message>
        <source>Attendance is not required.</source>
        <translation>Không yêu cầu chuyên cần.</translation>
    </message>
    <message>
        <source>Attendance: %1 of all sessions.</source>
        <translation>Chuyên cần: %1 tổng số buổi.</translation>
    </message>
    <message>
        <source>Of %1 sessions %2 must be attended, so %3 may be missed; whoever misses more can no longer pass.</source>
        <translation>Trong %1 buổi phải dự %2 buổi, tức được vắng %3 buổi; ai vắng nhiều hơn thì không còn đạt được nữa.</translation>
    </message>
    <message>
        <source>Excused sessions are not counted.</source>
        <translation>Không tính các buổi vắng có phép.</translation>
    </message>
    <message>
        <source>An excused absence counts as an absence.</source>
        <translation>Vắng có phép vẫn tính là vắng.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No assessment has a weight, so there is no pass mark.</source>
        <translation>Chưa bài đánh giá nào có trọng số nên không có điểm đạt.</translation>
    </message>
    <message>
        <source>Pass mark: %1 of the weighted total (%2). An assessment that counts and has no score yet keeps the result open.</source>
        <translation>Điểm đạt: %1 tổng điểm có trọng số (%2). Còn bài tính điểm chưa có điểm thì chưa có kết quả.</translation>
    </message>
    <message>
        <source>To be completed before: %1.</source>
        <translation>Phải hoàn thành trước: %1.</translation>
    </message>
    <message numerus="yes">
        <source>has been absent and can miss no more than %n more session(s), or has attended too few so far</source>
        <translation>
            <numerusform>đã vắng và chỉ còn được vắng không quá %n buổi, hoặc dự quá ít đến nay</numerusform>
        </translation>
    </message>
    <message>
        <source>has been absent and cannot miss another session, or has attended too few so far</source>
        <translation>đã vắng và không được vắng thêm buổi nào, hoặc dự quá ít đến nay</translation>
    </message>
    <message>
        <source>has a total below the pass mark so far</source>
        <translation>có tổng điểm đến nay dưới điểm đạt</translation>
    </message>
    <message>
        <source>has not completed a preceding course</source>
        <translation>chưa hoàn thành khóa học phải học trước</translation>
    </message>
    <message>
        <source>“At risk” is who %1.</source>
        <translation>“Có nguy cơ” là người %1.</translation>
    </message>
    <message>
        <source>; or </source>
        <translation>; hoặc </translation>
    </message>
    <message>
        <source>“Can no longer pass” is whose attendance or total cannot reach what is required, whatever is still to come.</source>
        <translation>“Không còn khả năng đạt” là người mà chuyên cần hoặc tổng điểm không thể đạt yêu cầu, dù phần còn lại thế nào.</translation>
    </message>
    <message>
        <source>Whoever passes earns %1 CME credit hours.</source>
        <translation>Ai đạt được tính %1 giờ tín chỉ CME.</translation>
    </message>
    <message numerus="yes">
        <source>The result is valid for %n month(s).</source>
        <translation>
            <numerusform>Kết quả có giá trị trong %n tháng.</numerusform>
        </translation>
    </message>
    <message>
        <source>Must have a score: %1.</source>
        <translation>Bắt buộc phải có điểm: %1.</translation>
    </message>
</context>
<context>
    <name>khue::RunCertificates</name>
    <message>
        <source>Save as PDF…</source>
        <translation>Lưu thành PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>In…</translation>
    </message>
    <message>
        <source>Reissue…</source>
        <translation>Cấp lại…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Thu hồi…</translation>
    </message>
    <message>
        <source>Trainee</source>
        <translation>Học viên</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Giấy chứng nhận</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Ngày cấp</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Có giá trị đến</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Giấy chứng nhận</translation>
    </message>
    <message>
        <source>Can be issued</source>
        <translation>Cấp được</translation>
    </message>
    <message>
        <source>%1 issued · %2 can be issued · %3 not yet</source>
        <translation>%1 đã cấp · %2 cấp được · %3 chưa đủ điều kiện</translation>
    </message>
    <message numerus="yes">
        <source>Issue %n certificate(s)…</source>
        <translation>
            <numerusform>Cấp %n giấy chứng nhận…</numerusform>
        </translation>
    </message>
    <message>
        <source>Issue…</source>
        <translation>Cấp…</translation>
    </message>
</context>
<context>
    <name>khue::RunFeedback</name>
    <message>
        <source>Answers of a feedback form</source>
        <translation>Trả lời phiếu phản hồi</translation>
    </message>
    <message>
        <source>Answers are stored without names: nothing tells which of them stood on one sheet.</source>
        <translation>Trả lời được lưu không kèm tên: không thể biết những trả lời nào nằm trên cùng một phiếu.</translation>
    </message>
    <message>
        <source>Left out, and not stored: %1</source>
        <translation>Bỏ qua, không lưu: %1</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Câu hỏi</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Trả lời</translation>
    </message>
    <message>
        <source>a new question</source>
        <translation>câu hỏi mới</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n answer(s)</source>
        <translation>
            <numerusform>Nhập %n trả lời</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Câu hỏi</translation>
    </message>
    <message>
        <source>No questions yet. Each is a statement that trainees agree with from 1 (not at all) to 5 (entirely), about the course or one lecturer.</source>
        <translation>Chưa có câu hỏi. Mỗi câu là một nhận định mà học viên đồng ý từ 1 (hoàn toàn không) đến 5 (hoàn toàn), về khóa học hoặc một giảng viên.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Về</translation>
    </message>
    <message>
        <source>the course</source>
        <translation>khóa học</translation>
    </message>
    <message>
        <source>Import form answers…</source>
        <translation>Nhập trả lời từ biểu mẫu…</translation>
    </message>
    <message>
        <source>A file (.csv, .xlsx, .ods) with one row a sheet and one column a question; names and addresses are left out</source>
        <translation>Tệp (.csv, .xlsx, .ods) có mỗi phiếu một dòng và mỗi câu hỏi một cột; họ tên và địa chỉ được bỏ qua</translation>
    </message>
    <message>
        <source>Add the usual questions</source>
        <translation>Thêm các câu hỏi thường dùng</translation>
    </message>
    <message>
        <source>Three statements about the course, and one about each of its lecturers</source>
        <translation>Ba nhận định về khóa học và một nhận định về mỗi giảng viên</translation>
    </message>
    <message>
        <source>Results of the feedback</source>
        <translation>Kết quả phản hồi</translation>
    </message>
    <message>
        <source>Question or lecturer</source>
        <translation>Câu hỏi hoặc giảng viên</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Trung bình</translation>
    </message>
    <message>
        <source>From 1 (not at all) to 5 (entirely)</source>
        <translation>Từ 1 (hoàn toàn không) đến 5 (hoàn toàn)</translation>
    </message>
    <message>
        <source>too few to be told</source>
        <translation>quá ít nên không hiển thị</translation>
    </message>
    <message>
        <source>By question</source>
        <translation>Theo câu hỏi</translation>
    </message>
    <message>
        <source>By lecturer</source>
        <translation>Theo giảng viên</translation>
    </message>
    <message numerus="yes">
        <source>%n trainee(s) have given feedback</source>
        <translation>
            <numerusform>%n học viên đã phản hồi</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer than %1 answers are not shown, so that nobody can be identified.</source>
        <translation>Dưới %1 trả lời thì không hiển thị, để không ai bị nhận ra.</translation>
    </message>
    <message>
        <source>Workbooks and CSV (*.xlsx *.ods *.csv)</source>
        <translation>Bảng tính và CSV (*.xlsx *.ods *.csv)</translation>
    </message>
    <message>
        <source>No column holds answers from 1 to 5. Nothing was taken in.</source>
        <translation>Không cột nào chứa trả lời từ 1 đến 5. Chưa nhập gì.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) taken in.</source>
        <translation>
            <numerusform>Đã nhập %n trả lời.</numerusform>
        </translation>
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
    <message>
        <source>Draft a timetable…</source>
        <translation>Lập bản nháp lịch học…</translation>
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
        <source>On track</source>
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
    <message>
        <source>Passed</source>
        <translation>Đạt</translation>
    </message>
    <message numerus="yes">
        <source>%n did not pass</source>
        <translation>
            <numerusform>%n không đạt</numerusform>
        </translation>
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
        <translation>%1/%2 chỗ đã có người</translation>
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
        <translation>Xóa đợt học</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>Ghi danh</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Tiến độ</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Giấy chứng nhận</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Phản hồi</translation>
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
        <translation>Giờ tại nơi kia</translation>
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
    <message>
        <source>Calendar file</source>
        <translation>Tệp lịch</translation>
    </message>
    <message>
        <source>Saves the sessions as a calendar file (.ics) that every calendar program opens</source>
        <translation>Lưu các buổi học thành tệp lịch (.ics) mở được bằng mọi phần mềm lịch</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>Công bố…</translation>
    </message>
    <message>
        <source>Gives the timetable a name and writes to all whom its changes concern</source>
        <translation>Đặt tên cho lịch học và viết thư cho những người có thay đổi</translation>
    </message>
    <message>
        <source>Draft…</source>
        <translation>Bản nháp…</translation>
    </message>
    <message>
        <source>Looks for the best times and rooms of the sessions, as a draft beside the present timetable</source>
        <translation>Tìm giờ và phòng tốt nhất cho các buổi, thành bản nháp bên cạnh lịch hiện nay</translation>
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
        <translation>Bỏ khỏi đợt học</translation>
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
        <translation>%1/%2 chỗ đã có người</translation>
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
        <translation>Chuyên cần</translation>
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
        <source>%n seat(s) free; further people go on the waiting list.</source>
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
    <name>khue::SavedFilterButton</name>
    <message>
        <source>Saved filters</source>
        <translation>Bộ lọc đã lưu</translation>
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
        <source>Remove</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Lưu bộ lọc này</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>Tên bộ lọc</translation>
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
        <source>“%1” and its %n score(s) will be deleted. You can undo this.</source>
        <translation>
            <numerusform>“%1” sẽ bị xóa cùng điểm của %n học viên. Bạn có thể hoàn tác.</numerusform>
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
        <source>Copy a column of scores in the spreadsheet first, and choose the assessment&apos;s column here.</source>
        <translation>Trước hết hãy sao chép một cột điểm trong bảng tính, rồi chọn cột của bài đánh giá ở đây.</translation>
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
    <message>
        <source>Answers of a test</source>
        <translation>Trả lời bài kiểm tra</translation>
    </message>
    <message>
        <source>Choose the assessment&apos;s column first.</source>
        <translation>Hãy chọn cột của bài đánh giá trước.</translation>
    </message>
    <message>
        <source>Workbooks and CSV (*.xlsx *.ods *.csv)</source>
        <translation>Bảng tính và CSV (*.xlsx *.ods *.csv)</translation>
    </message>
    <message numerus="yes">
        <source>Names are taken from “%1”; %n answer(s) were marked against the key.</source>
        <translation>
            <numerusform>Họ tên lấy từ “%1”; đã chấm %n câu theo đáp án.</numerusform>
        </translation>
    </message>
    <message>
        <source>Names are taken from “%1”, scores from “%2”.</source>
        <translation>Họ tên lấy từ “%1”, điểm lấy từ “%2”.</translation>
    </message>
    <message>
        <source>Assess by rubric</source>
        <translation>Chấm theo tiêu chí</translation>
    </message>
    <message>
        <source>This assessment has no rubric yet. Add its criteria and their levels first.</source>
        <translation>Bài này chưa có tiêu chí chấm. Hãy thêm tiêu chí và các mức trước.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Khác</translation>
    </message>
    <message>
        <source>Answers of a test from a file…</source>
        <translation>Nhập trả lời bài kiểm tra từ tệp…</translation>
    </message>
    <message>
        <source>Edit the rubric…</source>
        <translation>Sửa tiêu chí chấm…</translation>
    </message>
    <message>
        <source>Assess by rubric…</source>
        <translation>Chấm theo tiêu chí…</translation>
    </message>
    <message>
        <source>History and regrading…</source>
        <translation>Lịch sử điểm và chấm lại…</translation>
    </message>
    <message>
        <source>Type a score with comma or point · Enter goes down · Del clears · Ctrl+V pastes a column · F3 history and regrading · Ctrl+Z undo</source>
        <translation>Gõ điểm với dấu phẩy hoặc chấm · Enter xuống dòng · Del xóa · Ctrl+V dán một cột · F3 lịch sử và chấm lại · Ctrl+Z hoàn tác</translation>
    </message>
</context>
<context>
    <name>khue::ScoreModel</name>
    <message>
        <source>“%1” is not a number; the score was left as it was.</source>
        <translation>“%1” không phải là số; điểm được giữ nguyên.</translation>
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
    <message>
        <source>all assessments that count have a score</source>
        <translation>các bài có tính điểm đều đã có điểm</translation>
    </message>
    <message>
        <source>so far: scored %1 of %2 points of weight</source>
        <translation>hiện đã chấm %1 trên %2 điểm trọng số</translation>
    </message>
    <message>
        <source>Total by weight</source>
        <translation>Tổng theo trọng số</translation>
    </message>
    <message>
        <source>average %1</source>
        <translation>trung bình %1</translation>
    </message>
    <message>
        <source>Changed after it was given; F3 tells when and why</source>
        <translation>Điểm đã được sửa; F3 cho biết lúc nào và vì sao</translation>
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
        <source>“%1” is not a number.</source>
        <translation>“%1” không phải là số.</translation>
    </message>
    <message>
        <source>There are more lines than trainees from here on, so the order does not fit. Nothing is set: begin at the right trainee, or copy the names with the scores.</source>
        <translation>Từ đây trở xuống, số dòng nhiều hơn số học viên nên thứ tự không khớp. Chưa nhập điểm nào: hãy bắt đầu từ đúng học viên hoặc sao chép cả họ tên cùng với điểm.</translation>
    </message>
    <message>
        <source>The first line is no score. Nothing is set: copy the scores without their heading, or with the names.</source>
        <translation>Dòng đầu không phải là điểm. Chưa nhập điểm nào: hãy sao chép điểm không kèm tiêu đề, hoặc kèm theo họ tên.</translation>
    </message>
    <message>
        <source>This trainee has a line above already.</source>
        <translation>Học viên này đã có một dòng ở trên.</translation>
    </message>
</context>
<context>
    <name>khue::ScorePreview</name>
    <message>
        <source>Pasted value</source>
        <translation>Giá trị dán</translation>
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
        <source>%n line(s) cannot be set; they are marked below.</source>
        <translation>
            <numerusform>%n dòng không ghi được; được đánh dấu bên dưới.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the other %n score(s)</source>
        <translation>
            <numerusform>Ghi %n điểm còn lại</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n score(s)</source>
        <translation>
            <numerusform>Ghi %n điểm</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>khue::SearchPopup</name>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>Không tìm thấy “%1”</translation>
    </message>
</context>
<context>
    <name>khue::SectorBar</name>
    <message>
        <source>Not known</source>
        <translation>Chưa rõ</translation>
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
    <message>
        <source>To (next day)</source>
        <translation>Đến (hôm sau)</translation>
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
        <translation>Tệp %1 không phải bảng tính cũng không phải bảng dạng văn bản. Khuê đọc được .xlsx, .ods và .csv.</translation>
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
        <source>The cell %1 of the sheet “%2” holds more than %3 characters. Shorten it and save the file again.</source>
        <translation>Ô %1 của trang tính “%2” chứa hơn %3 ký tự. Hãy rút ngắn rồi lưu lại tệp.</translation>
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
        <source>The sheet “%1” has more than %2 rows. Divide it into smaller sheets.</source>
        <translation>Trang tính “%1” có hơn %2 dòng. Hãy chia thành các trang tính nhỏ hơn.</translation>
    </message>
    <message>
        <source>The sheet “%1” has more than %2 columns (row %3, column %4). Delete those that are not needed.</source>
        <translation>Trang tính “%1” có hơn %2 cột (dòng %3, cột %4). Hãy xóa những cột không cần.</translation>
    </message>
    <message>
        <source>The file %1 is protected by a password. Open it in Excel and save it as .xlsx without a password.</source>
        <translation>Tệp %1 được bảo vệ bằng mật khẩu. Hãy mở tệp trong Excel và lưu thành .xlsx không kèm mật khẩu.</translation>
    </message>
    <message>
        <source>The file %1 is in Excel&apos;s old format (.xls). Open it in Excel or LibreOffice and save it as .xlsx.</source>
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
        <translation>Tệp %1 là %2, không phải bảng tính. Hãy mở tệp bằng chương trình đã tạo ra nó và lưu bảng thành .xlsx hoặc .csv.</translation>
    </message>
    <message>
        <source>The file %1 is in Excel&apos;s binary format (.xlsb). Open it in Excel and save it as .xlsx.</source>
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
        <source>The sheet “%1” is damaged: the cell %2 points to a text that is not in the file. Open the file in your spreadsheet program and save it anew.</source>
        <translation>Trang tính “%1” bị hỏng: ô %2 dùng một đoạn chữ không có trong tệp. Hãy mở tệp trong chương trình bảng tính và lưu lại.</translation>
    </message>
    <message>
        <source>The file %1 declares entities, which a workbook never does. It was not read: it may be made to do harm.</source>
        <translation>Tệp %1 khai báo thực thể XML, điều mà bảng tính không bao giờ làm. Khuê không đọc tệp này: nó có thể được tạo ra để gây hại.</translation>
    </message>
    <message>
        <source>The file %1 is nested so deeply that it cannot be a workbook. It was not read: it may be made to do harm.</source>
        <translation>Tệp %1 lồng nhau quá sâu nên không thể là bảng tính. Khuê không đọc tệp này: nó có thể được tạo ra để gây hại.</translation>
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
        <translation>Tệp %1 gồm quá nhiều phần nên không thể là bảng tính.</translation>
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
    <name>khue::SigningKey</name>
    <message>
        <source>The signatures&apos; library cannot be started on this computer.</source>
        <translation>Không khởi động được thư viện chữ ký trên máy này.</translation>
    </message>
    <message>
        <source>There is not enough memory to open the key.</source>
        <translation>Không đủ bộ nhớ để mở khóa.</translation>
    </message>
    <message>
        <source>This is not a signing key.</source>
        <translation>Đây không phải khóa ký.</translation>
    </message>
    <message>
        <source>There is no signing key at “%1”, or it is not yours to read.</source>
        <translation>Không có khóa ký ở “%1”, hoặc bạn không có quyền đọc.</translation>
    </message>
    <message>
        <source>“%1” is not a signing key, or it is damaged.</source>
        <translation>“%1” không phải khóa ký, hoặc đã bị hỏng.</translation>
    </message>
    <message>
        <source>The signing key is kept with a passphrase. Give the passphrase.</source>
        <translation>Khóa ký số có cụm mật khẩu bảo vệ. Hãy nhập cụm mật khẩu.</translation>
    </message>
    <message>
        <source>The passphrase is not the one of this signing key.</source>
        <translation>Cụm mật khẩu không đúng với khóa ký này.</translation>
    </message>
    <message>
        <source>The signing key cannot be written to “%1”.</source>
        <translation>Không ghi được khóa ký vào “%1”.</translation>
    </message>
    <message>
        <source>This public key is damaged: %1</source>
        <translation>Khóa công khai này bị hỏng: %1</translation>
    </message>
    <message>
        <source>There is no public key of certificates in it.</source>
        <translation>Trong đó không có khóa công khai của giấy chứng nhận.</translation>
    </message>
    <message>
        <source>The present key cannot be set aside; nothing was changed.</source>
        <translation>Không cất được khóa hiện tại; chưa thay đổi gì.</translation>
    </message>
</context>
<context>
    <name>khue::Startup</name>
    <message>
        <source>Restore “%1”</source>
        <translation>Khôi phục “%1”</translation>
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
    <message>
        <source>Restored, but files of documents are missing or damaged.</source>
        <translation>Đã khôi phục, nhưng có tệp tài liệu bị thiếu hoặc hỏng.</translation>
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
    <message>
        <source>Not saved yet</source>
        <translation>Chưa lưu</translation>
    </message>
    <message>
        <source>To look at only</source>
        <translation>Chỉ xem</translation>
    </message>
</context>
<context>
    <name>khue::Studies</name>
    <message>
        <source>“%1” is %2: change its state first.</source>
        <translation>“%1” đang ở trạng thái “%2”: hãy đổi trạng thái trước.</translation>
    </message>
</context>
<context>
    <name>khue::Study</name>
    <message>
        <source>Give the study a title, in either language.</source>
        <translation>Hãy đặt tên nghiên cứu, bằng một trong hai ngôn ngữ.</translation>
    </message>
    <message>
        <source>The study ends before it starts.</source>
        <translation>Nghiên cứu kết thúc trước khi bắt đầu.</translation>
    </message>
    <message>
        <source>The sample size cannot be negative; 0 means that it is not settled yet.</source>
        <translation>Cỡ mẫu không thể âm; 0 nghĩa là chưa xác định.</translation>
    </message>
    <message>
        <source>Only a clinical trial has a phase.</source>
        <translation>Chỉ thử nghiệm lâm sàng mới có giai đoạn.</translation>
    </message>
    <message>
        <source>This institution has that part in the study already.</source>
        <translation>Đơn vị này đã có vai trò đó trong nghiên cứu.</translation>
    </message>
    <message>
        <source>Give the site an institution or a name.</source>
        <translation>Hãy chọn đơn vị hoặc đặt tên cho điểm nghiên cứu.</translation>
    </message>
    <message>
        <source>The target cannot be negative.</source>
        <translation>Chỉ tiêu không thể âm.</translation>
    </message>
    <message>
        <source>The site closes before it opens.</source>
        <translation>Điểm nghiên cứu đóng trước khi mở.</translation>
    </message>
    <message>
        <source>Another site of this study has that number.</source>
        <translation>Một điểm khác của nghiên cứu này đã có số đó.</translation>
    </message>
    <message>
        <source>An approval can only depend on one of the same study.</source>
        <translation>Một phê duyệt chỉ có thể phụ thuộc vào phê duyệt của cùng nghiên cứu.</translation>
    </message>
    <message>
        <source>“%1” depends on this step itself, directly or by others between them.</source>
        <translation>“%1” phụ thuộc vào chính bước này, trực tiếp hoặc qua các bước khác.</translation>
    </message>
    <message>
        <source>“%1” comes first, and it is not approved yet: it stands at “%2”.</source>
        <translation>Phải có “%1” trước, mà phê duyệt đó chưa có: hiện “%2”.</translation>
    </message>
    <message>
        <source>“%1” comes first, and it was only approved on %2.</source>
        <translation>Phải có “%1” trước, mà đến %2 mới được phê duyệt.</translation>
    </message>
    <message>
        <source>“%1” depends on this approval and is under way; withdraw that first.</source>
        <translation>“%1” phụ thuộc vào phê duyệt này và đang tiến hành; hãy rút hồ sơ đó trước.</translation>
    </message>
    <message>
        <source>The day of submission is still to come.</source>
        <translation>Ngày nộp còn ở tương lai.</translation>
    </message>
    <message>
        <source>Enter the day of the decision.</source>
        <translation>Hãy ghi ngày quyết định.</translation>
    </message>
    <message>
        <source>There is a day of the decision; say what was decided.</source>
        <translation>Đã có ngày quyết định; hãy ghi quyết định thế nào.</translation>
    </message>
    <message>
        <source>The day of the decision is still to come.</source>
        <translation>Ngày quyết định còn ở tương lai.</translation>
    </message>
    <message>
        <source>It was decided before it was submitted.</source>
        <translation>Ngày quyết định trước ngày nộp.</translation>
    </message>
    <message>
        <source>It expires before it was decided.</source>
        <translation>Ngày hết hạn trước ngày quyết định.</translation>
    </message>
    <message>
        <source>Say who decides, in either language.</source>
        <translation>Hãy ghi cơ quan quyết định, bằng một trong hai ngôn ngữ.</translation>
    </message>
    <message>
        <source>Write down the conditions.</source>
        <translation>Hãy ghi các điều kiện.</translation>
    </message>
    <message>
        <source>An approval cannot renew itself.</source>
        <translation>Một phê duyệt không thể gia hạn cho chính nó.</translation>
    </message>
    <message>
        <source>An approval can only renew one of the same study.</source>
        <translation>Một phê duyệt chỉ có thể gia hạn phê duyệt của cùng nghiên cứu.</translation>
    </message>
    <message>
        <source>The days cannot be negative; 0 means that no limit is known.</source>
        <translation>Số ngày không thể âm; 0 nghĩa là chưa biết thời hạn.</translation>
    </message>
    <message>
        <source>The validity cannot be negative; 0 means as the decision says.</source>
        <translation>Thời hạn hiệu lực không thể âm; 0 nghĩa là theo quyết định.</translation>
    </message>
    <message>
        <source>This kind has a time limit already.</source>
        <translation>Loại này đã có thời hạn.</translation>
    </message>
    <message>
        <source>Waiting for: %1</source>
        <translation>Chờ: %1</translation>
    </message>
    <message>
        <source>To be submitted</source>
        <translation>Cần nộp</translation>
    </message>
    <message>
        <source>Submitted; decision due on %1</source>
        <translation>Đã nộp, hạn quyết định %1</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Đã nộp</translation>
    </message>
    <message>
        <source>Decision was due on %1</source>
        <translation>Quá hạn quyết định %1</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Còn hiệu lực</translation>
    </message>
    <message>
        <source>Expires today</source>
        <translation>Hết hạn hôm nay</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>còn %n ngày</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expired %n day(s) ago</source>
        <translation>
            <numerusform>Hết hạn %n ngày trước</numerusform>
        </translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>Đã gia hạn</translation>
    </message>
    <message>
        <source>“%1” is not approved, so there is nothing to renew.</source>
        <translation>“%1” chưa được phê duyệt nên không có gì để gia hạn.</translation>
    </message>
    <message>
        <source>“%1” has a renewal already.</source>
        <translation>“%1” đã có hồ sơ gia hạn.</translation>
    </message>
    <message>
        <source>Give the template a name, in either language.</source>
        <translation>Hãy đặt tên mẫu, bằng một trong hai ngôn ngữ.</translation>
    </message>
    <message>
        <source>A step can only depend on one of the same template.</source>
        <translation>Một bước chỉ có thể phụ thuộc vào bước của cùng mẫu.</translation>
    </message>
    <message>
        <source>The steps would wait for each other.</source>
        <translation>Các bước sẽ chờ lẫn nhau.</translation>
    </message>
    <message>
        <source>Give the milestone a title, in either language.</source>
        <translation>Hãy đặt tên mốc tiến độ, bằng một trong hai ngôn ngữ.</translation>
    </message>
    <message>
        <source>The milestone ends before it starts.</source>
        <translation>Mốc tiến độ kết thúc trước khi bắt đầu.</translation>
    </message>
    <message>
        <source>It cannot be done on a day to come.</source>
        <translation>Không thể xong vào một ngày ở tương lai.</translation>
    </message>
    <message>
        <source>It was done before it started.</source>
        <translation>Ngày xong trước ngày bắt đầu.</translation>
    </message>
    <message>
        <source>The progress is a percentage from 0 to 100.</source>
        <translation>Tiến độ là tỷ lệ phần trăm từ 0 đến 100.</translation>
    </message>
    <message>
        <source>A baseline has a start and an end.</source>
        <translation>Kế hoạch ban đầu phải có ngày bắt đầu và ngày kết thúc.</translation>
    </message>
    <message>
        <source>The baseline ends before it starts.</source>
        <translation>Kế hoạch ban đầu kết thúc trước khi bắt đầu.</translation>
    </message>
    <message>
        <source>It starts before “%1” ends (%2), on which it depends.</source>
        <translation>Mốc này bắt đầu trước khi “%1” kết thúc (%2), mà nó phụ thuộc vào mốc đó.</translation>
    </message>
    <message>
        <source>A milestone cannot depend on itself.</source>
        <translation>Một mốc tiến độ không thể phụ thuộc vào chính nó.</translation>
    </message>
    <message>
        <source>A milestone can only depend on one of the same study.</source>
        <translation>Một mốc tiến độ chỉ có thể phụ thuộc vào mốc của cùng nghiên cứu.</translation>
    </message>
    <message>
        <source>It depends on that one already.</source>
        <translation>Mốc này đã phụ thuộc vào mốc đó.</translation>
    </message>
    <message>
        <source>The milestones would wait for each other.</source>
        <translation>Các mốc tiến độ sẽ chờ lẫn nhau.</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>đúng kế hoạch</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) later than planned</source>
        <translation>
            <numerusform>chậm %n ngày so với kế hoạch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) earlier than planned</source>
        <translation>
            <numerusform>sớm %n ngày so với kế hoạch</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not a number of %2; one looks like %3.</source>
        <translation>“%1” không phải là số của %2; số đúng có dạng %3.</translation>
    </message>
    <message>
        <source>It fits %1.</source>
        <translation>Số này khớp với %1.</translation>
    </message>
    <message>
        <source>A study cannot have been registered on a day to come.</source>
        <translation>Ngày đăng ký không thể ở tương lai.</translation>
    </message>
    <message>
        <source>Something is written for this item already.</source>
        <translation>Mục này đã có nội dung.</translation>
    </message>
    <message>
        <source>Pending: nobody is enrolled yet</source>
        <translation>Chưa tuyển</translation>
    </message>
    <message>
        <source>Recruiting</source>
        <translation>Đang tuyển</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Tạm ngừng</translation>
    </message>
    <message>
        <source>Complete: nobody is enrolled any more</source>
        <translation>Đã tuyển xong</translation>
    </message>
    <message>
        <source>Terminated</source>
        <translation>Dừng sớm</translation>
    </message>
    <message>
        <source>%1: approved on %2</source>
        <translation>%1: phê duyệt ngày %2</translation>
    </message>
    <message>
        <source>%1: the decision of “%2” was due on %3</source>
        <translation>%1: quá hạn quyết định của “%2” (%3)</translation>
    </message>
    <message>
        <source>%1: “%2” expired on %3</source>
        <translation>%1: “%2” đã hết hạn ngày %3</translation>
    </message>
    <message>
        <source>%1: “%2” expires on %3, %4</source>
        <translation>%1: “%2” hết hạn ngày %3, %4</translation>
    </message>
    <message>
        <source>%1: “%2” overdue since %3</source>
        <translation>%1: “%2” quá hạn từ %3</translation>
    </message>
    <message>
        <source>%1: “%2” is due on %3</source>
        <translation>%1: “%2” đến hạn %3</translation>
    </message>
    <message>
        <source>Give it a title, in either language.</source>
        <translation>Hãy đặt tên, bằng một trong hai ngôn ngữ.</translation>
    </message>
    <message>
        <source>“%1” is not a DOI: it begins with 10. and at least four digits, then / and a suffix without spaces, as in 10.1000/xyz123.</source>
        <translation>“%1” không phải DOI: bắt đầu bằng 10. và ít nhất bốn chữ số, rồi / và phần sau không có dấu cách, như 10.1000/xyz123.</translation>
    </message>
    <message>
        <source>“%1” is not a web address: it begins with https://.</source>
        <translation>“%1” không phải địa chỉ web: địa chỉ bắt đầu bằng https://.</translation>
    </message>
    <message>
        <source>Say since when it is published or in effect.</source>
        <translation>Hãy ghi ngày công bố hoặc có hiệu lực.</translation>
    </message>
    <message>
        <source>It cannot be published or in effect already on a day to come.</source>
        <translation>Không thể đã công bố hoặc có hiệu lực vào một ngày chưa đến.</translation>
    </message>
    <message>
        <source>Say which hospital or institution changed its practice.</source>
        <translation>Hãy ghi bệnh viện hoặc đơn vị đã thay đổi thực hành.</translation>
    </message>
    <message>
        <source>Say what shows that practice changed: a decision, a protocol, an audit.</source>
        <translation>Hãy ghi minh chứng về thay đổi thực hành: quyết định, quy trình, kết quả kiểm tra.</translation>
    </message>
    <message>
        <source>An output does not refer to itself.</source>
        <translation>Đầu ra không thể dẫn chính nó.</translation>
    </message>
    <message>
        <source>This is recorded already.</source>
        <translation>Đã được ghi.</translation>
    </message>
    <message>
        <source>Choose a person of the directory, or write a name.</source>
        <translation>Chọn một người trong danh bạ, hoặc ghi họ tên.</translation>
    </message>
    <message>
        <source>Either a person of the directory or a name, not both.</source>
        <translation>Hoặc người trong danh bạ, hoặc họ tên, không ghi cả hai.</translation>
    </message>
    <message>
        <source>The first author has place 1.</source>
        <translation>Tác giả đầu có thứ tự 1.</translation>
    </message>
    <message>
        <source>This person is among the authors already.</source>
        <translation>Người này đã có trong nhóm tác giả.</translation>
    </message>
    <message>
        <source>“%1” is none of the fourteen CRediT roles.</source>
        <translation>“%1” không thuộc mười bốn vai trò CRediT.</translation>
    </message>
    <message>
        <source>%1: a number of people cannot be negative.</source>
        <translation>%1: số người không thể âm.</translation>
    </message>
    <message>
        <source>%1 is still to come: it can have a target, nothing else.</source>
        <translation>%1 chưa đến: chỉ có thể ghi chỉ tiêu.</translation>
    </message>
    <message>
        <source>By %1, %2 were excluded, but only %3 were screened.</source>
        <translation>Đến %1 đã loại %2 người, nhưng chỉ sàng lọc %3 người.</translation>
    </message>
    <message>
        <source>By %1, %2 were randomised, but only %3 were screened and not excluded (%4 − %5).</source>
        <translation>Đến %1 đã phân nhóm %2 người, nhưng chỉ có %3 người đã sàng lọc và không bị loại (%4 − %5).</translation>
    </message>
    <message>
        <source>By %1, %2 were lost or discontinued, but only %3 were randomised.</source>
        <translation>Đến %1 có %2 người mất dấu hoặc ngừng giữa chừng, nhưng chỉ phân nhóm %3 người.</translation>
    </message>
    <message>
        <source>By %1, %2 were analysed, but only %3 were randomised.</source>
        <translation>Đến %1 đã phân tích %2 người, nhưng chỉ phân nhóm %3 người.</translation>
    </message>
    <message>
        <source>%1 has figures for this site already.</source>
        <translation>%1 đã có số liệu của điểm nghiên cứu này.</translation>
    </message>
    <message>
        <source>The sample size was reached in %1.</source>
        <translation>Đã đạt cỡ mẫu vào %1.</translation>
    </message>
    <message>
        <source>By %1 the target was %2: %3 behind.</source>
        <translation>Chỉ tiêu đến %1 là %2: chậm %3 người.</translation>
    </message>
    <message>
        <source>By %1 the target was %2: on target.</source>
        <translation>Chỉ tiêu đến %1 là %2: đúng kế hoạch.</translation>
    </message>
    <message>
        <source>By %1 the target was %2: %3 ahead.</source>
        <translation>Chỉ tiêu đến %1 là %2: vượt %3 người.</translation>
    </message>
    <message>
        <source>At the pace of the last %1 months, %2 a month, it will be reached in %3.</source>
        <translation>Theo nhịp %1 tháng gần nhất (%2 người mỗi tháng), sẽ đạt vào %3.</translation>
    </message>
    <message>
        <source>At the pace of the last %1 months, %2 a month, it will not be reached.</source>
        <translation>Theo nhịp %1 tháng gần nhất (%2 người mỗi tháng), sẽ không đạt.</translation>
    </message>
    <message>
        <source>Nobody has been screened yet, so nothing can be foreseen.</source>
        <translation>Chưa sàng lọc ai nên chưa dự báo được.</translation>
    </message>
    <message>
        <source>Choose an institution of the directory, or write who gives the money.</source>
        <translation>Chọn một đơn vị trong danh bạ, hoặc ghi tên đơn vị cấp kinh phí.</translation>
    </message>
    <message>
        <source>Either an institution of the directory or a name, not both.</source>
        <translation>Hoặc đơn vị trong danh bạ, hoặc tên, không ghi cả hai.</translation>
    </message>
    <message>
        <source>The amount is more than 0.</source>
        <translation>Số tiền phải lớn hơn 0.</translation>
    </message>
    <message>
        <source>“%1” is not a currency: three letters, such as VND, GBP, USD.</source>
        <translation>“%1” không phải đơn vị tiền: gồm ba chữ cái, như VND, GBP, USD.</translation>
    </message>
    <message>
        <source>The grant ends before it begins.</source>
        <translation>Khoản tài trợ kết thúc trước khi bắt đầu.</translation>
    </message>
    <message>
        <source>Money cannot have been spent on a day to come.</source>
        <translation>Không thể đã chi vào một ngày chưa đến.</translation>
    </message>
    <message>
        <source>This day is outside the grant&apos;s period.</source>
        <translation>Ngày này nằm ngoài thời hạn của khoản tài trợ.</translation>
    </message>
    <message>
        <source>“%1” is overspent by %2: %3 of %4.</source>
        <translation>“%1” chi vượt %2: %3 trên %4.</translation>
    </message>
    <message>
        <source>%1 Delegate once the training is there, or write here why it is delegated nevertheless; it will be flagged.</source>
        <translation>%1 Hãy phân công khi đã đủ đào tạo, hoặc ghi lý do vẫn phân công; việc này sẽ được cảnh báo.</translation>
    </message>
    <message>
        <source>“%1” is none of the tasks that are known; write it under other tasks.</source>
        <translation>“%1” không thuộc các nhiệm vụ đã biết; hãy ghi ở nhiệm vụ khác.</translation>
    </message>
    <message>
        <source>The delegation ends before it begins.</source>
        <translation>Phân công kết thúc trước khi bắt đầu.</translation>
    </message>
    <message>
        <source>This site belongs to another study.</source>
        <translation>Điểm nghiên cứu này thuộc nghiên cứu khác.</translation>
    </message>
    <message>
        <source>%1 has this role here already from %2; end that delegation first, or change it.</source>
        <translation>%1 đã giữ vai trò này tại đây từ %2; hãy kết thúc hoặc sửa phân công đó.</translation>
    </message>
    <message>
        <source>%1 is this site&apos;s principal investigator in these days; a site has one at a time.</source>
        <translation>%1 đang là nghiên cứu viên chính của điểm này trong thời gian đó; mỗi điểm chỉ có một người cùng lúc.</translation>
    </message>
    <message>
        <source>Say which principal investigator signed.</source>
        <translation>Hãy ghi nghiên cứu viên chính nào đã ký.</translation>
    </message>
    <message>
        <source>It cannot have been signed on a day to come.</source>
        <translation>Không thể đã ký vào một ngày chưa đến.</translation>
    </message>
    <message>
        <source>Signed after the tasks began.</source>
        <translation>Ký sau khi đã bắt đầu nhiệm vụ.</translation>
    </message>
    <message>
        <source>No task is delegated yet.</source>
        <translation>Chưa phân công nhiệm vụ nào.</translation>
    </message>
    <message>
        <source>A number from 1 (least) to 5 (most).</source>
        <translation>Một số từ 1 (ít nhất) đến 5 (nhiều nhất).</translation>
    </message>
    <message>
        <source>The validity cannot end before the day of issue.</source>
        <translation>Hiệu lực không thể kết thúc trước ngày cấp.</translation>
    </message>
    <message>
        <source>A certificate cannot have been issued on a day to come.</source>
        <translation>Giấy chứng nhận không thể được cấp vào một ngày chưa đến.</translation>
    </message>
    <message>
        <source>%1 Delegated nevertheless: %2</source>
        <translation>%1 Vẫn phân công: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 ends on %3, in %n day(s), while tasks are delegated.</source>
        <translation>
            <numerusform>%1: %2 hết hạn ngày %3, còn %n ngày, trong khi vẫn được phân công.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the delegation of %2 since %3 is not signed by the principal investigator.</source>
        <translation>%1: phân công của %2 từ %3 chưa được nghiên cứu viên chính ký.</translation>
    </message>
    <message>
        <source>%1: “%2” was due on %3, and nobody sees to it.</source>
        <translation>%1: “%2” đã đến hạn ngày %3 mà chưa có người phụ trách.</translation>
    </message>
    <message>
        <source>%1: “%2” was due on %3 from %4.</source>
        <translation>%1: “%2” đã đến hạn ngày %3, người phụ trách: %4.</translation>
    </message>
    <message>
        <source>%1: %2 was valid until %3 and is not any more.</source>
        <translation>%1: %2 chỉ có hiệu lực đến %3, nay đã hết hạn.</translation>
    </message>
    <message>
        <source>%1 has no certificate of %2.</source>
        <translation>%1 không có giấy chứng nhận %2.</translation>
    </message>
    <message>
        <source>%1 had no valid certificate of %2 when the delegation began, on %3.</source>
        <translation>%1 không có giấy chứng nhận %2 còn hiệu lực khi bắt đầu phân công, ngày %3.</translation>
    </message>
    <message>
        <source>%1 was without a valid certificate of %2 from %3.</source>
        <translation>%1 không có giấy chứng nhận %2 còn hiệu lực từ ngày %3.</translation>
    </message>
    <message>
        <source>%1: %2 is valid until %3.</source>
        <translation>%1: %2 có hiệu lực đến %3.</translation>
    </message>
    <message>
        <source>%1: %2 is valid without end.</source>
        <translation>%1: %2 có hiệu lực không thời hạn.</translation>
    </message>
    <message>
        <source>%1 recruited. The sample size is not settled yet, so nothing can be foreseen.</source>
        <translation>Đã tuyển %1 người. Chưa chốt cỡ mẫu nên chưa dự báo được.</translation>
    </message>
    <message>
        <source>%1 of %2 recruited (%3 %).</source>
        <translation>Đã tuyển %1 trên %2 người (%3 %).</translation>
    </message>
    <message>
        <source>The study has arms, and only a clinical trial has arms: remove them first.</source>
        <translation>Nghiên cứu đang có các nhóm, mà chỉ thử nghiệm lâm sàng mới có nhóm: hãy xóa các nhóm trước.</translation>
    </message>
    <message>
        <source>Give the arm a name, in either language.</source>
        <translation>Hãy đặt tên cho nhóm, bằng một trong hai ngôn ngữ.</translation>
    </message>
    <message>
        <source>Another arm of this study has that name.</source>
        <translation>Nghiên cứu này đã có nhóm mang tên đó.</translation>
    </message>
    <message>
        <source>Only a clinical trial has arms.</source>
        <translation>Chỉ thử nghiệm lâm sàng mới có các nhóm.</translation>
    </message>
    <message>
        <source>A number of people cannot be negative.</source>
        <translation>Số người không thể là số âm.</translation>
    </message>
    <message>
        <source>%1 received the intervention, but only %2 were allocated to the arm.</source>
        <translation>%1 người nhận can thiệp, nhưng chỉ có %2 người được phân vào nhóm.</translation>
    </message>
    <message>
        <source>%1 were lost or discontinued, but only %2 were allocated to the arm.</source>
        <translation>%1 người mất dấu hoặc ngừng giữa chừng, nhưng chỉ có %2 người được phân vào nhóm.</translation>
    </message>
    <message>
        <source>%1 were analysed or excluded from the analysis, but only %2 were allocated to the arm.</source>
        <translation>%1 người được phân tích hoặc bị loại khỏi phân tích, nhưng chỉ có %2 người được phân vào nhóm.</translation>
    </message>
    <message>
        <source>The arms together have %1 allocated, but recruitment by month has only %2 randomised.</source>
        <translation>Các nhóm cộng lại có %1 người, nhưng số liệu tuyển chọn theo tháng chỉ có %2 người được phân nhóm ngẫu nhiên.</translation>
    </message>
    <message>
        <source>%1/%2 (the month only)</source>
        <translation>%1/%2 (chỉ biết tháng)</translation>
    </message>
    <message>
        <source>Registrations</source>
        <translation>Đăng ký</translation>
    </message>
    <message>
        <source>Code and registrations</source>
        <translation>Mã số, đăng ký</translation>
    </message>
    <message>
        <source>Partners and grants</source>
        <translation>Đối tác, khoản tài trợ</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Đối tác</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Điểm nghiên cứu</translation>
    </message>
    <message>
        <source>Arms</source>
        <translation>Các nhóm</translation>
    </message>
    <message>
        <source>Recruitment</source>
        <translation>Tuyển chọn</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Phê duyệt</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Tổng quan</translation>
    </message>
    <message>
        <source>The catalogue has no course with the code “%1”. Choose one that it has, or add the course first.</source>
        <translation>Danh mục không có khóa học mang mã “%1”. Hãy chọn khóa học có trong danh mục, hoặc thêm khóa học đó trước.</translation>
    </message>
    <message>
        <source>%1 (not in the catalogue)</source>
        <translation>%1 (không có trong danh mục)</translation>
    </message>
</context>
<context>
    <name>khue::StudyApprovalsTab</name>
    <message>
        <source>Chain of approvals</source>
        <translation>Chuỗi phê duyệt</translation>
    </message>
    <message>
        <source>No approvals yet. Take them from a template for this kind of study, or add them one by one.</source>
        <translation>Chưa có phê duyệt nào. Hãy lấy từ mẫu cho loại nghiên cứu này, hoặc thêm từng phê duyệt.</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Cơ quan</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>From a template</source>
        <translation>Thêm theo mẫu</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Gia hạn</translation>
    </message>
    <message>
        <source>Begins the next approval of the chosen one&apos;s kind, to be submitted before it expires.</source>
        <translation>Bắt đầu hồ sơ kế tiếp cùng loại với phê duyệt đang chọn, để nộp trước khi hết hạn.</translation>
    </message>
    <message>
        <source>%1 of %2 in force</source>
        <translation>%1/%2 còn hiệu lực</translation>
    </message>
    <message>
        <source>next to expire: %1, %2</source>
        <translation>hết hạn sớm nhất: %1, %2</translation>
    </message>
    <message>
        <source>Edit the templates…</source>
        <translation>Sửa các mẫu…</translation>
    </message>
    <message>
        <source>Time limits…</source>
        <translation>Thời hạn…</translation>
    </message>
    <message numerus="yes">
        <source>%n approval(s) added</source>
        <translation>
            <numerusform>Đã thêm %n phê duyệt</numerusform>
        </translation>
    </message>
    <message>
        <source>The study has all approvals of this template already.</source>
        <translation>Nghiên cứu đã có đủ các phê duyệt của mẫu này.</translation>
    </message>
    <message>
        <source>Conditions of %1: %2</source>
        <translation>Điều kiện của %1: %2</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Ngày cấp</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Hiệu lực đến</translation>
    </message>
</context>
<context>
    <name>khue::StudyFunding</name>
    <message>
        <source>Expense</source>
        <translation>Khoản chi</translation>
    </message>
    <message>
        <source>New expense</source>
        <translation>Khoản chi mới</translation>
    </message>
    <message>
        <source>Beyond the budget</source>
        <translation>Vượt kinh phí</translation>
    </message>
    <message>
        <source>Save nevertheless</source>
        <translation>Vẫn lưu</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Khoản tài trợ</translation>
    </message>
    <message>
        <source>No grant yet. Add who gives the money, how much, and for which time.</source>
        <translation>Chưa có khoản tài trợ. Hãy thêm đơn vị cấp, số tiền và thời hạn.</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>Đơn vị tài trợ kinh phí</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Còn lại</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Số tiền</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Đã chi</translation>
    </message>
    <message>
        <source>Nothing was spent yet.</source>
        <translation>Chưa chi gì.</translation>
    </message>
    <message>
        <source>Spent of the budget</source>
        <translation>Đã chi so với kinh phí</translation>
    </message>
    <message>
        <source>Expenses beyond the budget, in the whole programme:</source>
        <translation>Khoản chi vượt kinh phí (quy định chung của chương trình):</translation>
    </message>
    <message>
        <source>asked about, then saved with a warning</source>
        <translation>hỏi lại, rồi lưu kèm cảnh báo</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>bị từ chối</translation>
    </message>
    <message>
        <source>Expenses beyond the budget</source>
        <translation>Khoản chi vượt kinh phí</translation>
    </message>
    <message>
        <source>Expenses: %1</source>
        <translation>Khoản chi: %1</translation>
    </message>
</context>
<context>
    <name>khue::StudyListPage</name>
    <message>
        <source>No joint studies yet</source>
        <translation>Chưa có nghiên cứu hợp tác nào</translation>
    </message>
    <message>
        <source>A study keeps its approvals, milestones, people, recruitment and outputs together.</source>
        <translation>Mỗi nghiên cứu giữ cùng một chỗ các phê duyệt, mốc tiến độ, nhân sự, tuyển chọn và đầu ra.</translation>
    </message>
    <message>
        <source>New study</source>
        <translation>Nghiên cứu mới</translation>
    </message>
    <message>
        <source>State…</source>
        <translation>Trạng thái…</translation>
    </message>
    <message>
        <source>Joint studies</source>
        <translation>Nghiên cứu hợp tác</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message numerus="yes">
        <source>%n study(ies) will be:</source>
        <translation>
            <numerusform>%n nghiên cứu sẽ chuyển thành:</numerusform>
        </translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>Next to expire</source>
        <translation>Hết hạn sớm nhất</translation>
    </message>
    <message>
        <source>Next milestone due</source>
        <translation>Hạn mốc kế tiếp</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Mốc tiến độ</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Phê duyệt</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Đã hết hạn</translation>
    </message>
    <message numerus="yes">
        <source>Expire within %n day(s)</source>
        <translation>
            <numerusform>Hết hạn trong %n ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>A decision is awaited</source>
        <translation>Đang chờ quyết định</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Quá hạn</translation>
    </message>
    <message>
        <source>Without a priority</source>
        <translation>Không gắn ưu tiên nào</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Cơ quan chủ trì</translation>
    </message>
</context>
<context>
    <name>khue::StudyMilestonesTab</name>
    <message>
        <source>Move what depends on it</source>
        <translation>Dời cả các mốc phụ thuộc</translation>
    </message>
    <message>
        <source>When a milestone is moved, those that would begin too early move with it.</source>
        <translation>Khi dời một mốc, các mốc sẽ bắt đầu quá sớm được dời theo.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>Thu nhỏ (−)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Phóng to (+)</translation>
    </message>
    <message>
        <source>Show everything (0)</source>
        <translation>Hiện tất cả (0)</translation>
    </message>
    <message>
        <source>To today (T)</source>
        <translation>Đến hôm nay (T)</translation>
    </message>
    <message>
        <source>Set baseline</source>
        <translation>Đặt kế hoạch ban đầu</translation>
    </message>
    <message>
        <source>Keeps the days as they are now, so that slips are seen later.</source>
        <translation>Giữ các ngày như hiện tại để sau này thấy được độ chậm.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Add a milestone</source>
        <translation>Thêm mốc tiến độ</translation>
    </message>
    <message>
        <source>Drag a bar to move it, its ends to resize it. ← → by a day, with Ctrl by a week, with Shift the end only; Enter opens, Alt+↑ ↓ changes the order, Del removes.</source>
        <translation>Kéo thanh để dời, kéo hai đầu để đổi độ dài. ← → dời một ngày, thêm Ctrl dời một tuần, thêm Shift chỉ dời ngày cuối; Enter để mở, Alt+↑ ↓ đổi thứ tự, Del để xóa.</translation>
    </message>
    <message>
        <source>No milestones yet</source>
        <translation>Chưa có mốc tiến độ nào</translation>
    </message>
    <message>
        <source>Milestones make up the study&apos;s plan: protocol, approvals, recruitment, follow-up, analysis, publication.</source>
        <translation>Các mốc tiến độ làm nên kế hoạch của nghiên cứu: đề cương, phê duyệt, tuyển chọn, theo dõi, phân tích, công bố.</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Mốc tiến độ</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>Xong %1/%2</translation>
    </message>
    <message>
        <source>the end: %1</source>
        <translation>ngày cuối: %1</translation>
    </message>
    <message>
        <source>no baseline set</source>
        <translation>chưa đặt kế hoạch ban đầu</translation>
    </message>
    <message numerus="yes">
        <source>%n start(s) before what comes first ends</source>
        <translation>
            <numerusform>%n mốc bắt đầu trước khi mốc phải có trước kết thúc</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n milestone(s) that depend on it moved too</source>
        <translation>
            <numerusform>Đã dời theo %n mốc phụ thuộc</numerusform>
        </translation>
    </message>
    <message>
        <source>The baseline of the milestones that are not done becomes their days as they are now. Slips are counted from there.</source>
        <translation>Kế hoạch ban đầu của các mốc chưa xong sẽ là các ngày như hiện tại. Độ chậm được tính từ đó.</translation>
    </message>
</context>
<context>
    <name>khue::StudyNeedCard</name>
    <message>
        <source>No research priority is named yet: choose the one that this study answers.</source>
        <translation>Chưa chọn ưu tiên nghiên cứu: hãy chọn ưu tiên mà nghiên cứu này đáp ứng.</translation>
    </message>
    <message>
        <source>%1 · proposed by %2</source>
        <translation>%1 · %2 đề xuất</translation>
    </message>
    <message>
        <source>The priority states no need yet.</source>
        <translation>Ưu tiên chưa nêu nhu cầu.</translation>
    </message>
    <message>
        <source>The need it comes from</source>
        <translation>Nhu cầu dẫn đến nghiên cứu</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Ưu tiên</translation>
    </message>
    <message>
        <source>Open the research priority</source>
        <translation>Mở ưu tiên nghiên cứu</translation>
    </message>
</context>
<context>
    <name>khue::StudyOutputs</name>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Đầu ra</translation>
    </message>
    <message>
        <source>None yet: publications, data sets, guidelines, policy briefs, changes in practice.</source>
        <translation>Chưa có: công bố khoa học, bộ dữ liệu, hướng dẫn, tóm tắt chính sách, thay đổi thực hành.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Tác giả</translation>
    </message>
    <message>
        <source>New output…</source>
        <translation>Đầu ra mới…</translation>
    </message>
    <message>
        <source>List of publications…</source>
        <translation>Danh sách công bố…</translation>
    </message>
</context>
<context>
    <name>khue::StudyOverview</name>
    <message>
        <source>Closed</source>
        <translation>Đã đóng</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Đang mở</translation>
    </message>
    <message>
        <source>Not open yet</source>
        <translation>Chưa mở</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Các điểm nghiên cứu</translation>
    </message>
    <message>
        <source>No site yet. A site is where participants are recruited.</source>
        <translation>Chưa có điểm nghiên cứu nào. Điểm nghiên cứu là nơi tuyển người tham gia.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Điểm nghiên cứu</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Đối tác</translation>
    </message>
    <message>
        <source>No partner yet beside the host institution and the sponsor.</source>
        <translation>Chưa có đối tác nào ngoài cơ quan chủ trì và nhà tài trợ.</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>Arms</source>
        <translation>Các nhóm nghiên cứu</translation>
    </message>
    <message>
        <source>No arm yet. An arm is a group of participants who get the same intervention.</source>
        <translation>Chưa có nhóm nào. Mỗi nhóm gồm những người tham gia nhận cùng một can thiệp.</translation>
    </message>
    <message>
        <source>Arm</source>
        <translation>Nhóm</translation>
    </message>
    <message>
        <source>Decisions about it</source>
        <translation>Quyết định liên quan</translation>
    </message>
    <message>
        <source>No meeting has decided about it yet.</source>
        <translation>Chưa có cuộc họp nào quyết định về nghiên cứu này.</translation>
    </message>
</context>
<context>
    <name>khue::StudyPage</name>
    <message>
        <source>New study</source>
        <translation>Nghiên cứu mới</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Tổng quan</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Lịch sử</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Priority: %1</source>
        <translation>Ưu tiên: %1</translation>
    </message>
    <message>
        <source>Status report</source>
        <translation>Báo cáo tình trạng</translation>
    </message>
    <message>
        <source>Results chain</source>
        <translation>Chuỗi kết quả</translation>
    </message>
    <message>
        <source>Who was trained for it, what came of it, which indicators count it</source>
        <translation>Ai được đào tạo cho nghiên cứu, kết quả tạo ra và được tính vào chỉ số nào</translation>
    </message>
</context>
<context>
    <name>khue::StudyPeople</name>
    <message>
        <source>Role · site</source>
        <translation>Vai trò · điểm</translation>
    </message>
    <message>
        <source>%1 lapsed %2</source>
        <translation>%1 hết hạn %2</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>Thiếu %1</translation>
    </message>
    <message>
        <source>%1 with a gap</source>
        <translation>%1 có gián đoạn</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 đến %2</translation>
    </message>
    <message>
        <source>People and delegation</source>
        <translation>Nhân sự và phân công</translation>
    </message>
    <message>
        <source>Nobody yet. Add the study&apos;s lead first, then each site&apos;s principal investigator and those to whom tasks are delegated.</source>
        <translation>Chưa có ai. Hãy thêm chủ nhiệm đề tài trước, rồi nghiên cứu viên chính của từng điểm và những người được phân công.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Người</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>Từ – đến</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Đào tạo</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Ký</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>chưa ký</translation>
    </message>
    <message>
        <source>Required training</source>
        <translation>Đào tạo bắt buộc</translation>
    </message>
    <message>
        <source>None: tasks can be delegated to anybody. A trial usually requires GCP of everybody.</source>
        <translation>Không có: ai cũng có thể được phân công. Thử nghiệm thường bắt buộc GCP với mọi người.</translation>
    </message>
    <message>
        <source>Delegation log…</source>
        <translation>Nhật ký phân công…</translation>
    </message>
    <message>
        <source>Certificate from elsewhere…</source>
        <translation>Giấy chứng nhận do nơi khác cấp…</translation>
    </message>
    <message>
        <source>Require GCP</source>
        <translation>Bắt buộc GCP</translation>
    </message>
    <message>
        <source>Certificate from elsewhere</source>
        <translation>Giấy chứng nhận nơi khác cấp</translation>
    </message>
    <message>
        <source>The catalogue has no course of GCP yet. Add one, with how long its certificates are valid, then require it here.</source>
        <translation>Danh mục chưa có khóa GCP. Hãy thêm khóa học với thời hạn hiệu lực của giấy chứng nhận, rồi đặt bắt buộc tại đây.</translation>
    </message>
</context>
<context>
    <name>khue::StudyRecruitment</name>
    <message>
        <source>Recruitment report…</source>
        <translation>Báo cáo tuyển chọn…</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Điểm nghiên cứu</translation>
    </message>
    <message>
        <source>Recruitment by month</source>
        <translation>Tuyển chọn theo tháng</translation>
    </message>
    <message>
        <source>CONSORT flow</source>
        <translation>Sơ đồ CONSORT</translation>
    </message>
    <message>
        <source>Figures by month</source>
        <translation>Số liệu theo tháng</translation>
    </message>
    <message>
        <source>No figures yet. Choose a site and type them below.</source>
        <translation>Chưa có số liệu. Chọn một điểm nghiên cứu rồi nhập bên dưới.</translation>
    </message>
    <message>
        <source>Drawn as soon as somebody has been screened.</source>
        <translation>Vẽ khi đã sàng lọc người đầu tiên.</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>Tất cả điểm nghiên cứu</translation>
    </message>
    <message>
        <source>Type to change a figure; Enter goes down, Tab to the right. Copy and paste work as in a spreadsheet. Each figure counts what happened in that month.</source>
        <translation>Gõ để sửa số; Enter xuống dòng, Tab sang phải. Sao chép và dán như bảng tính. Mỗi số đếm những gì xảy ra trong tháng đó.</translation>
    </message>
    <message>
        <source>All sites together. Choose one site above to type its figures.</source>
        <translation>Tất cả các điểm gộp lại. Chọn một điểm ở trên để nhập số liệu.</translation>
    </message>
    <message>
        <source>The study has no site yet; add sites first, then their figures.</source>
        <translation>Nghiên cứu chưa có điểm nào; hãy thêm điểm nghiên cứu trước, rồi nhập số liệu.</translation>
    </message>
    <message>
        <source>What you typed is kept here, and saved as soon as it agrees; Esc in the grid takes it back.</source>
        <translation>Số đã gõ vẫn giữ ở đây và được lưu khi khớp; Esc trong bảng để bỏ.</translation>
    </message>
    <message>
        <source>Recruited so far, and the target</source>
        <translation>Đã tuyển so với chỉ tiêu</translation>
    </message>
    <message>
        <source>By arm, after randomisation</source>
        <translation>Theo nhóm, sau khi phân nhóm ngẫu nhiên</translation>
    </message>
    <message>
        <source>No arm yet. Add the arms, and the flow diagram shows what became of each.</source>
        <translation>Chưa có nhóm nào. Thêm các nhóm để sơ đồ cho thấy diễn biến của từng nhóm.</translation>
    </message>
    <message>
        <source>Arm</source>
        <translation>Nhóm</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Dự kiến</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Được phân nhóm</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Nhận can thiệp</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Mất dấu theo dõi</translation>
    </message>
    <message>
        <source>Discontinued</source>
        <translation>Ngừng</translation>
    </message>
    <message>
        <source>Analysed</source>
        <translation>Phân tích</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Loại trừ</translation>
    </message>
</context>
<context>
    <name>khue::StudyRegistrationTab</name>
    <message>
        <source>Public registration</source>
        <translation>Đăng ký công khai</translation>
    </message>
    <message>
        <source>Not registered yet. A trial is registered before its first participant is enrolled.</source>
        <translation>Chưa đăng ký. Thử nghiệm phải được đăng ký trước khi tuyển người tham gia đầu tiên.</translation>
    </message>
    <message>
        <source>WHO trial registration data set</source>
        <translation>Bộ dữ liệu đăng ký thử nghiệm của WHO</translation>
    </message>
    <message>
        <source>%1 of %2 items · %3%</source>
        <translation>%1/%2 mục · %3%</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Còn thiếu</translation>
    </message>
    <message>
        <source>Version 1.3.1, 24 items. What the study&apos;s records say stands here by itself, with where it comes from; click an item to write or add to it.</source>
        <translation>Phiên bản 1.3.1, 24 mục. Những gì hồ sơ nghiên cứu đã có sẽ tự hiện ở đây, kèm nơi lấy ra; bấm vào một mục để ghi hoặc bổ sung.</translation>
    </message>
    <message>
        <source>Written here</source>
        <translation>Ghi tại đây</translation>
    </message>
</context>
<context>
    <name>khue::StudyRisks</name>
    <message>
        <source>Risks and issues</source>
        <translation>Rủi ro và vấn đề</translation>
    </message>
    <message>
        <source>None yet. Write down what may go wrong, and who does what about it.</source>
        <translation>Chưa có. Hãy ghi điều có thể trục trặc và ai làm gì để xử lý.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Mức độ</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Người phụ trách</translation>
    </message>
    <message>
        <source>Open risks and issues</source>
        <translation>Rủi ro và vấn đề đang mở</translation>
    </message>
    <message>
        <source>Likelihood times impact: 1–4 low, 5–9 medium, 10–14 high, 15–25 severe. An issue has happened: it counts as likelihood 5.</source>
        <translation>Khả năng nhân tác động: 1–4 thấp, 5–9 trung bình, 10–14 cao, 15–25 nghiêm trọng. Vấn đề là điều đã xảy ra: tính khả năng 5.</translation>
    </message>
</context>
<context>
    <name>khue::StudyTabs</name>
    <message>
        <source>Milestones</source>
        <translation>Mốc tiến độ</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Phê duyệt</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Đăng ký</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Nhân sự</translation>
    </message>
    <message>
        <source>Recruitment</source>
        <translation>Tuyển chọn</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Đầu ra</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Kinh phí</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Rủi ro</translation>
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
        <translation>lịch học đã công bố</translation>
    </message>
    <message>
        <source>public key of certificates</source>
        <translation>khóa công khai của giấy chứng nhận</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>giấy chứng nhận</translation>
    </message>
    <message>
        <source>picture for certificates</source>
        <translation>hình cho giấy chứng nhận</translation>
    </message>
    <message>
        <source>certificate template</source>
        <translation>mẫu giấy chứng nhận</translation>
    </message>
    <message>
        <source>preceding course</source>
        <translation>khóa học trước</translation>
    </message>
    <message>
        <source>conversion into credit hours</source>
        <translation>quy đổi giờ tín chỉ</translation>
    </message>
    <message>
        <source>credit entry</source>
        <translation>mục tín chỉ</translation>
    </message>
    <message>
        <source>feedback question</source>
        <translation>câu hỏi phản hồi</translation>
    </message>
    <message>
        <source>feedback answer</source>
        <translation>câu trả lời phản hồi</translation>
    </message>
    <message>
        <source>checklist</source>
        <translation>danh mục việc</translation>
    </message>
    <message>
        <source>checklist item</source>
        <translation>mục trong danh mục việc</translation>
    </message>
    <message>
        <source>document</source>
        <translation>tài liệu</translation>
    </message>
    <message>
        <source>task</source>
        <translation>việc cần làm</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>thỏa thuận</translation>
    </message>
    <message>
        <source>party to an agreement</source>
        <translation>bên tham gia thỏa thuận</translation>
    </message>
    <message>
        <source>committee</source>
        <translation>ban, hội đồng</translation>
    </message>
    <message>
        <source>committee member</source>
        <translation>thành viên ban</translation>
    </message>
    <message>
        <source>event</source>
        <translation>sự kiện</translation>
    </message>
    <message>
        <source>organiser of an event</source>
        <translation>đơn vị tổ chức sự kiện</translation>
    </message>
    <message>
        <source>speaker at an event</source>
        <translation>báo cáo viên sự kiện</translation>
    </message>
    <message>
        <source>participant of an event</source>
        <translation>người tham dự sự kiện</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>cuộc họp</translation>
    </message>
    <message>
        <source>agenda item</source>
        <translation>mục chương trình họp</translation>
    </message>
    <message>
        <source>attendance at a meeting</source>
        <translation>dự họp</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>quyết định</translation>
    </message>
    <message>
        <source>research priority</source>
        <translation>ưu tiên nghiên cứu</translation>
    </message>
    <message>
        <source>criterion of priorities</source>
        <translation>tiêu chí ưu tiên</translation>
    </message>
    <message>
        <source>score of a priority</source>
        <translation>điểm của ưu tiên</translation>
    </message>
    <message>
        <source>declared interest</source>
        <translation>khai báo lợi ích</translation>
    </message>
    <message>
        <source>study</source>
        <translation>nghiên cứu</translation>
    </message>
    <message>
        <source>partner institution</source>
        <translation>đơn vị đối tác</translation>
    </message>
    <message>
        <source>study site</source>
        <translation>điểm nghiên cứu</translation>
    </message>
    <message>
        <source>approval</source>
        <translation>phê duyệt</translation>
    </message>
    <message>
        <source>time limit of approvals</source>
        <translation>thời hạn phê duyệt</translation>
    </message>
    <message>
        <source>template of approvals</source>
        <translation>mẫu phê duyệt</translation>
    </message>
    <message>
        <source>step of a template</source>
        <translation>bước của mẫu</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>mốc tiến độ</translation>
    </message>
    <message>
        <source>order of milestones</source>
        <translation>thứ tự mốc tiến độ</translation>
    </message>
    <message>
        <source>registration of a study</source>
        <translation>đăng ký nghiên cứu</translation>
    </message>
    <message>
        <source>item of the WHO data set</source>
        <translation>mục của bộ dữ liệu WHO</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>chuyến công tác</translation>
    </message>
    <message>
        <source>itinerary entry</source>
        <translation>mục lịch trình</translation>
    </message>
    <message>
        <source>cost of a visit</source>
        <translation>chi phí chuyến công tác</translation>
    </message>
    <message>
        <source>output</source>
        <translation>đầu ra</translation>
    </message>
    <message>
        <source>reference between outputs</source>
        <translation>quan hệ giữa các đầu ra</translation>
    </message>
    <message>
        <source>author</source>
        <translation>tác giả</translation>
    </message>
    <message>
        <source>recruitment of a month</source>
        <translation>số liệu tuyển chọn của tháng</translation>
    </message>
    <message>
        <source>grant</source>
        <translation>khoản tài trợ</translation>
    </message>
    <message>
        <source>expense</source>
        <translation>khoản chi</translation>
    </message>
    <message>
        <source>delegation</source>
        <translation>phân công</translation>
    </message>
    <message>
        <source>risk or issue</source>
        <translation>rủi ro hoặc vấn đề</translation>
    </message>
    <message>
        <source>required training</source>
        <translation>đào tạo bắt buộc</translation>
    </message>
    <message>
        <source>certificate from elsewhere</source>
        <translation>giấy chứng nhận nơi khác cấp</translation>
    </message>
    <message>
        <source>competency</source>
        <translation>năng lực</translation>
    </message>
    <message>
        <source>competency level</source>
        <translation>mức năng lực</translation>
    </message>
    <message>
        <source>competency taught</source>
        <translation>năng lực được dạy</translation>
    </message>
    <message>
        <source>competency rating</source>
        <translation>đánh giá năng lực</translation>
    </message>
    <message>
        <source>criterion</source>
        <translation>tiêu chí</translation>
    </message>
    <message>
        <source>level of a criterion</source>
        <translation>mức của tiêu chí</translation>
    </message>
    <message>
        <source>rubric mark</source>
        <translation>kết quả theo tiêu chí</translation>
    </message>
    <message>
        <source>changed score</source>
        <translation>điểm đã sửa</translation>
    </message>
    <message>
        <source>saved report</source>
        <translation>báo cáo đã lưu</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>chỉ số</translation>
    </message>
    <message>
        <source>target of an indicator</source>
        <translation>chỉ tiêu của chỉ số</translation>
    </message>
    <message>
        <source>value of an indicator</source>
        <translation>giá trị của chỉ số</translation>
    </message>
    <message>
        <source>trial arm</source>
        <translation>nhóm nghiên cứu</translation>
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
    <name>khue::TaskCard</name>
    <message>
        <source>Done %1</source>
        <translation>Xong %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>Quá hạn %n ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Hạn hôm nay</translation>
    </message>
    <message numerus="yes">
        <source>Due in %n day(s)</source>
        <translation>
            <numerusform>Còn %n ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Hạn %1</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Việc cần làm</translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation>Thêm việc</translation>
    </message>
    <message>
        <source>Add the tasks of a checklist</source>
        <translation>Thêm các việc theo danh mục</translation>
    </message>
    <message>
        <source>Nothing to do yet. Add the tasks of a checklist, or one with +.</source>
        <translation>Chưa có việc nào. Hãy thêm các việc theo danh mục, hoặc bấm + để thêm một việc.</translation>
    </message>
    <message>
        <source>Nothing to do yet.</source>
        <translation>Chưa có việc nào.</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>Xong %1/%2</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Xong: %1</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Mở lại</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Xong</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>hạn %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n tệp</numerusform>
        </translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Đính kèm tệp</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>Đính kèm tệp…</translation>
    </message>
    <message>
        <source>Edit the checklists…</source>
        <translation>Sửa các danh mục việc…</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) added.</source>
        <translation>
            <numerusform>Đã thêm %n việc.</numerusform>
        </translation>
    </message>
    <message>
        <source>All its tasks are here already.</source>
        <translation>Các việc của danh mục này đã có đủ.</translation>
    </message>
</context>
<context>
    <name>khue::TaskDialog</name>
    <message>
        <source>Task</source>
        <translation>Việc cần làm</translation>
    </message>
</context>
<context>
    <name>khue::TaskListPage</name>
    <message>
        <source>No tasks yet</source>
        <translation>Chưa có việc nào</translation>
    </message>
    <message>
        <source>What is to be done for visits, studies and meetings, with owner and due date, and reminders of your own.</source>
        <translation>Những việc phải làm cho các chuyến công tác, nghiên cứu và cuộc họp, có người phụ trách và hạn, cùng những việc bạn tự nhắc mình.</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Việc mới</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Xong</translation>
    </message>
    <message>
        <source>Go to the record</source>
        <translation>Mở bản ghi</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Việc cần làm</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n việc</numerusform>
        </translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Việc</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>To be done</source>
        <translation>Chưa xong</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Quá hạn</translation>
    </message>
    <message>
        <source>Due within a week</source>
        <translation>Đến hạn trong một tuần</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Chưa giao ai</translation>
    </message>
</context>
<context>
    <name>khue::TermDialog</name>
    <message>
        <source>Oxford term</source>
        <translation>Học kỳ Oxford</translation>
    </message>
    <message>
        <source>New Oxford term</source>
        <translation>Học kỳ Oxford mới</translation>
    </message>
</context>
<context>
    <name>khue::TestForm</name>
    <message>
        <source>“%1” has no column “Score” and no row “KEY” with the right answers, so there is nothing to set.</source>
        <translation>“%1” không có cột “Điểm” và không có dòng “ĐÁP ÁN”, nên không có gì để ghi.</translation>
    </message>
    <message>
        <source>No column names the trainees of the run by code, e-mail or name.</source>
        <translation>Không cột nào nêu học viên của đợt học bằng mã, email hoặc họ tên.</translation>
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
        <source>Needs attention</source>
        <translation>Cần xử lý</translation>
    </message>
    <message>
        <source>Sessions this week</source>
        <translation>Buổi học tuần này</translation>
    </message>
    <message>
        <source>Course progress</source>
        <translation>Tiến độ các đợt học</translation>
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
            <numerusform>%n đợt có học viên có nguy cơ</numerusform>
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
        <source>Free seats in upcoming runs</source>
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
        <source>Nothing is waiting for you. Well done.</source>
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
    <name>khue::TraineeBoard</name>
    <message>
        <source>Everybody (%1)</source>
        <translation>Tất cả (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Choose a trainee to read the reasons; Enter opens the page of the person.</source>
        <translation>Chọn một học viên để xem lý do; Enter mở trang của người đó.</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) recorded.</source>
        <translation>
            <numerusform>Đã ghi %n kết quả.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody chosen has passed or failed for certain yet; nothing was recorded.</source>
        <translation>Trong số đã chọn chưa ai chắc chắn đạt hay không đạt; chưa ghi gì.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message numerus="yes">
        <source>Added to the notes of %n trainee(s):</source>
        <translation>
            <numerusform>Thêm vào ghi chú của %n học viên:</numerusform>
        </translation>
    </message>
    <message>
        <source>Name or code</source>
        <translation>Tên hoặc mã</translation>
    </message>
    <message>
        <source>Filter trainees</source>
        <translation>Lọc học viên</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Record results</source>
        <translation>Ghi kết quả</translation>
    </message>
    <message>
        <source>Those chosen who have passed become “Completed”, those who have not “Failed”.</source>
        <translation>Trong số đã chọn, người đạt được ghi “Hoàn thành”, người không đạt được ghi “Không đạt”.</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Ghi chú…</translation>
    </message>
    <message>
        <source>Progress of the trainees</source>
        <translation>Tiến độ của học viên</translation>
    </message>
    <message>
        <source>Nobody is enrolled yet</source>
        <translation>Chưa có ai ghi danh</translation>
    </message>
    <message>
        <source>Whoever is enrolled appears here, step by step.</source>
        <translation>Người đã ghi danh sẽ hiện ở đây, theo từng bước.</translation>
    </message>
    <message>
        <source>Issue certificates</source>
        <translation>Cấp giấy chứng nhận</translation>
    </message>
    <message>
        <source>%1 has one already: %2</source>
        <translation>%1 đã có: %2</translation>
    </message>
    <message>
        <source>None of those chosen can have a certificate now:</source>
        <translation>Chưa ai trong số đã chọn được cấp giấy chứng nhận:</translation>
    </message>
    <message numerus="yes">
        <source>%n of those chosen can have one. The others cannot now:</source>
        <translation>
            <numerusform>%n người đã chọn được cấp. Những người khác thì chưa:</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with those who can</source>
        <translation>Tiếp tục với những người được cấp</translation>
    </message>
    <message>
        <source>Rules of %1</source>
        <translation>Quy định của %1</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Quy định</translation>
    </message>
    <message>
        <source>What is asked of the trainees of this run, and who counts as at risk</source>
        <translation>Yêu cầu với học viên của đợt học, và ai được coi là có nguy cơ</translation>
    </message>
    <message>
        <source>For those selected</source>
        <translation>Với người đã chọn</translation>
    </message>
    <message>
        <source>Tick rows, then enter the same step for all of them</source>
        <translation>Đánh dấu các dòng, rồi ghi cùng một bước cho tất cả</translation>
    </message>
    <message>
        <source>Attendance of a session…</source>
        <translation>Điểm danh một buổi…</translation>
    </message>
    <message>
        <source>Score…</source>
        <translation>Điểm…</translation>
    </message>
    <message>
        <source>Issue certificates…</source>
        <translation>Cấp giấy chứng nhận…</translation>
    </message>
    <message>
        <source>Mark feedback as given</source>
        <translation>Đánh dấu đã gửi phản hồi</translation>
    </message>
</context>
<context>
    <name>khue::TraineeBoardModel</name>
    <message>
        <source>None yet</source>
        <translation>Chưa có</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <translation>%1 · %2/%3</translation>
    </message>
    <message>
        <source>No sessions</source>
        <translation>Không có buổi</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 · too few</source>
        <translation>%1 · quá ít</translation>
    </message>
    <message>
        <source>%1 · enough</source>
        <translation>%1 · đủ</translation>
    </message>
    <message>
        <source>%1 · can miss %2</source>
        <translation>%1 · được vắng %2</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Đã gửi</translation>
    </message>
    <message>
        <source>Eligible</source>
        <translation>Đủ điều kiện</translation>
    </message>
    <message>
        <source>Not eligible</source>
        <translation>Không đủ điều kiện</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Chưa đủ</translation>
    </message>
    <message>
        <source>Normalised gain: (post − pre) / (100 − pre), both in percent. 1 is all that could be gained.</source>
        <translation>Mức tiến bộ chuẩn hóa: (sau − trước) / (100 − trước), tính theo phần trăm. 1 là tiến bộ hết mức có thể.</translation>
    </message>
    <message>
        <source>Trainee</source>
        <translation>Học viên</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Chuyên cần</translation>
    </message>
    <message>
        <source>Pre-test</source>
        <translation>Kiểm tra đầu vào</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>Bài tập</translation>
    </message>
    <message>
        <source>Post-test</source>
        <translation>Kiểm tra đầu ra</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Tiến bộ</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Phản hồi</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Chứng chỉ</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Ghi chú</translation>
    </message>
</context>
<context>
    <name>khue::TraineeTimeline</name>
    <message>
        <source>%1 of %2 sessions attended</source>
        <translation>đã dự %1/%2 buổi</translation>
    </message>
    <message>
        <source>total %1%</source>
        <translation>điểm tổng %1%</translation>
    </message>
    <message>
        <source>gain %1</source>
        <translation>mức tiến bộ %1</translation>
    </message>
    <message>
        <source>Enrolment: %1</source>
        <translation>Ghi danh: %1</translation>
    </message>
    <message>
        <source>%1, session %2</source>
        <translation>%1, buổi %2</translation>
    </message>
</context>
<context>
    <name>khue::TrialPage</name>
    <message>
        <source>Problems</source>
        <translation>Vấn đề</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Trang tính</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Dòng</translation>
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
        <source>Likely duplicates</source>
        <translation>Có thể trùng</translation>
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
        <source>Same person?</source>
        <translation>Có phải cùng một người?</translation>
    </message>
    <message>
        <source>Trying the import; nothing is written yet…</source>
        <translation>Đang nhập thử; chưa ghi gì…</translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <translation>Không có gì để nhập.</translation>
    </message>
    <message>
        <source>Nothing would change. %1</source>
        <translation>Sẽ không có gì thay đổi. %1</translation>
    </message>
    <message>
        <source>Nothing would change: all of this is in the programme already.</source>
        <translation>Sẽ không có gì thay đổi: tất cả đã có trong chương trình.</translation>
    </message>
    <message>
        <source>Nothing is written yet. Rows that are refused stay out and the rest goes in; correct them in the file and import it again at any time.</source>
        <translation>Chưa ghi gì. Các dòng bị từ chối sẽ không được nhập, phần còn lại thì có; bạn có thể sửa trong tệp và nhập lại bất cứ lúc nào.</translation>
    </message>
    <message>
        <source>Nothing is written yet. “Import” takes it all in as one step, which can be undone.</source>
        <translation>Chưa ghi gì. “Nhập dữ liệu” đưa tất cả vào trong một bước và có thể hoàn tác.</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Vấn đề (%1)</translation>
    </message>
    <message>
        <source>Likely duplicates (%1)</source>
        <translation>Có thể trùng (%1)</translation>
    </message>
    <message>
        <source>No row is refused, and nothing was in doubt.</source>
        <translation>Không có dòng nào bị từ chối và không có gì nghi ngờ.</translation>
    </message>
    <message>
        <source>The first %1 of %2 are shown; save the list to see them all.</source>
        <translation>Chỉ hiện %1 mục đầu trong số %2; hãy lưu danh sách để xem tất cả.</translation>
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
        <source>not chosen – the same person</source>
        <translation>chưa chọn – cùng một người</translation>
    </message>
    <message>
        <source>not chosen – a different person</source>
        <translation>chưa chọn – là người khác</translation>
    </message>
</context>
<context>
    <name>khue::UnderstoodPage</name>
    <message>
        <source>Where a guess is wrong, choose what a sheet holds and what a column means. It is remembered for the next file of this kind.</source>
        <translation>Nếu Khuê nhận diện sai, hãy chọn lại nội dung của trang tính và ý nghĩa của cột. Lựa chọn được nhớ cho tệp cùng dạng lần sau.</translation>
    </message>
    <message>
        <source>&amp;Row of headings</source>
        <translation>&amp;Dòng tiêu đề</translation>
    </message>
    <message>
        <source>Row of headings</source>
        <translation>Dòng tiêu đề</translation>
    </message>
    <message>
        <source>none</source>
        <translation>không có</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Các trang tính</translation>
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
        <source>Columns understood</source>
        <translation>Cột đã nhận ra</translation>
    </message>
    <message>
        <source>Result of the trial</source>
        <translation>Kết quả nhập thử</translation>
    </message>
    <message>
        <source>What the sheet holds</source>
        <translation>Trang tính này chứa gì</translation>
    </message>
    <message>
        <source>What “%1” holds</source>
        <translation>“%1” chứa gì</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>bỏ qua</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>bỏ qua</translation>
    </message>
    <message>
        <source>being tried…</source>
        <translation>đang thử…</translation>
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
        <source>Row</source>
        <translation>Dòng</translation>
    </message>
</context>
<context>
    <name>khue::Values</name>
    <message>
        <source>“%1” is not a day of the calendar.</source>
        <translation>“%1” không phải là ngày có thật.</translation>
    </message>
    <message>
        <source>“%1” is not a year.</source>
        <translation>“%1” không phải là năm.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it as 31/12/1990.</source>
        <translation>“%1” không phải là ngày tháng. Hãy viết như 31/12/1990.</translation>
    </message>
    <message>
        <source>“%1” is not a whole date: day, month and year are needed.</source>
        <translation>“%1” chưa đủ ngày, tháng và năm.</translation>
    </message>
    <message>
        <source>“%1” is not a time. Write it as 08:00-10:00.</source>
        <translation>“%1” không phải là giờ. Hãy viết như 08:00-10:00.</translation>
    </message>
    <message>
        <source>“%1” ends before it begins.</source>
        <translation>“%1” kết thúc trước khi bắt đầu.</translation>
    </message>
    <message>
        <source>“%1” is not a sex: write Male or Female.</source>
        <translation>“%1” không phải là giới tính: hãy viết Nam hoặc Nữ.</translation>
    </message>
    <message>
        <source>“%1” is not a way of teaching: write In person, Online or Hybrid.</source>
        <translation>“%1” không phải là hình thức học: hãy viết Trực tiếp, Trực tuyến hoặc Kết hợp.</translation>
    </message>
    <message>
        <source>“%1” is not a state of an enrolment: write Enrolled, Waiting, Withdrawn, Completed or Failed.</source>
        <translation>“%1” không phải là trạng thái ghi danh: hãy viết Đã ghi danh, Chờ, Rút, Hoàn thành hoặc Không đạt.</translation>
    </message>
    <message>
        <source>“%1” is not a kind of session: write Lecture, Practical, Exam or Visit.</source>
        <translation>“%1” không phải là loại buổi học: hãy viết Lý thuyết, Thực hành, Thi hoặc Đi thực tế.</translation>
    </message>
    <message>
        <source>“%1” is not a mark of attendance: write x, m, p or v.</source>
        <translation>“%1” không phải là ký hiệu điểm danh: hãy ghi x, m, p hoặc v.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>“%1” không phải là có hay không.</translation>
    </message>
    <message>
        <source>The spreadsheet shows the error %1 here.</source>
        <translation>Bảng tính báo lỗi %1 tại đây.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1” không phải là số.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>“%1” không phải là số nguyên.</translation>
    </message>
    <message>
        <source>“%1” is not a phone number.</source>
        <translation>“%1” không phải là số điện thoại.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address.</source>
        <translation>“%1” không phải là địa chỉ email.</translation>
    </message>
    <message>
        <source>“%1” is not a day with a time. Write it as 31/12/2025 08:30.</source>
        <translation>“%1” không phải là ngày giờ. Hãy ghi theo dạng 31/12/2025 08:30.</translation>
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
    <name>khue::Visit</name>
    <message>
        <source>This person has another confirmed visit at that time: %1 (%2). Nobody is in two places.</source>
        <translation>Người này đã có chuyến được xác nhận vào thời gian đó: %1 (%2). Không ai ở hai nơi cùng lúc.</translation>
    </message>
    <message>
        <source>This person has another visit planned at that time: %1 (%2).</source>
        <translation>Người này có một chuyến dự kiến khác vào thời gian đó: %1 (%2).</translation>
    </message>
    <message>
        <source>This is within two weeks of another confirmed visit of this person: %1 (%2).</source>
        <translation>Cách một chuyến đã xác nhận khác của người này chưa tới hai tuần: %1 (%2).</translation>
    </message>
    <message>
        <source>Say when the visit begins; only a proposal may leave it open.</source>
        <translation>Hãy nhập ngày đi; chỉ đề xuất mới được để trống.</translation>
    </message>
    <message>
        <source>Say when the visit ends; only a proposal may leave it open.</source>
        <translation>Hãy nhập ngày về; chỉ đề xuất mới được để trống.</translation>
    </message>
    <message>
        <source>Say who receives the visitor; only a proposal may leave it open.</source>
        <translation>Hãy chọn đơn vị tiếp nhận; chỉ đề xuất mới được để trống.</translation>
    </message>
    <message>
        <source>Nobody travels yet: the visit begins on %1.</source>
        <translation>Chưa lên đường: chuyến công tác bắt đầu ngày %1.</translation>
    </message>
    <message>
        <source>The visit is not over: it ends on %1.</source>
        <translation>Chuyến công tác chưa kết thúc: ngày về là %1.</translation>
    </message>
    <message>
        <source>Write the report, or attach it as a document of the kind “%1”, before the visit is reported.</source>
        <translation>Hãy viết báo cáo, hoặc đính kèm tài liệu loại “%1”, trước khi chuyển sang đã báo cáo.</translation>
    </message>
    <message>
        <source>Say what the visit is for, in either language.</source>
        <translation>Hãy ghi mục đích chuyến công tác, bằng tiếng Việt hoặc tiếng Anh.</translation>
    </message>
    <message>
        <source>Nobody is her own host.</source>
        <translation>Không ai tự tiếp đón mình.</translation>
    </message>
    <message>
        <source>A budget cannot be negative.</source>
        <translation>Kinh phí không thể âm.</translation>
    </message>
    <message>
        <source>A currency is three letters: VND, GBP, USD.</source>
        <translation>Mã tiền tệ gồm ba chữ cái: VND, GBP, USD.</translation>
    </message>
    <message>
        <source>The visit ends on %1, before it starts on %2.</source>
        <translation>Chuyến công tác kết thúc ngày %1, trước ngày bắt đầu %2.</translation>
    </message>
    <message>
        <source>The passport expires on %1, before the return.</source>
        <translation>Hộ chiếu hết hạn ngày %1, trước ngày về.</translation>
    </message>
    <message>
        <source>The passport expires on %1, less than six months after the return; it should be valid until %2.</source>
        <translation>Hộ chiếu hết hạn ngày %1, chưa đủ sáu tháng sau ngày về; cần có giá trị đến %2.</translation>
    </message>
    <message>
        <source>%1 are spent of a budget of %2: %3 too much.</source>
        <translation>Đã chi %1 trong kinh phí %2: vượt %3.</translation>
    </message>
    <message>
        <source>Say what happens then, in either language.</source>
        <translation>Hãy ghi nội dung, bằng tiếng Việt hoặc tiếng Anh.</translation>
    </message>
    <message>
        <source>It ends before it starts.</source>
        <translation>Kết thúc trước khi bắt đầu.</translation>
    </message>
    <message>
        <source>That is not within the visit (%1).</source>
        <translation>Không nằm trong thời gian chuyến công tác (%1).</translation>
    </message>
    <message>
        <source>From “%1” a visit cannot go to “%2”: </source>
        <translation>Chuyến công tác không thể chuyển từ “%1” sang “%2”: </translation>
    </message>
    <message>
        <source>what was cancelled is proposed anew first.</source>
        <translation>chuyến đã hủy phải được đề xuất lại trước.</translation>
    </message>
    <message>
        <source>it has taken place.</source>
        <translation>chuyến đã diễn ra.</translation>
    </message>
    <message>
        <source>go back one step at a time.</source>
        <translation>chỉ lùi từng bước một.</translation>
    </message>
    <message>
        <source>“%1” comes first.</source>
        <translation>phải qua “%1” trước.</translation>
    </message>
    <message>
        <source>%1, session %2</source>
        <translation>%1, buổi %2</translation>
    </message>
    <message>
        <source>%1 is to teach %2 at %3 on %4, but is on visit %5 then (%6 – %7)</source>
        <translation>%1 phải dạy %2 tại %3 vào %4, nhưng khi đó đang đi công tác theo %5 (%6 – %7)</translation>
    </message>
    <message>
        <source>Visit %1 of %2 began on %3 and is still “%4”</source>
        <translation>Chuyến %1 của %2 đã bắt đầu ngày %3 mà vẫn ở trạng thái “%4”</translation>
    </message>
    <message>
        <source>Visit %1 of %2 ended on %3 and is not reported yet</source>
        <translation>Chuyến %1 của %2 kết thúc ngày %3 mà chưa có báo cáo</translation>
    </message>
    <message>
        <source>Give an amount, planned or actual.</source>
        <translation>Hãy nhập số tiền dự kiến hoặc thực tế.</translation>
    </message>
    <message>
        <source>An amount cannot be negative.</source>
        <translation>Số tiền không thể âm.</translation>
    </message>
    <message>
        <source>A rate is more than 0; it is 1 in the visit&apos;s own currency.</source>
        <translation>Tỷ giá phải lớn hơn 0; bằng 1 nếu cùng loại tiền của chuyến công tác.</translation>
    </message>
    <message>
        <source>The amount is in the visit&apos;s own currency: the rate is 1.</source>
        <translation>Số tiền cùng loại tiền của chuyến công tác: tỷ giá là 1.</translation>
    </message>
    <message>
        <source>Give the rate: how many %1 are one %2.</source>
        <translation>Hãy nhập tỷ giá: bao nhiêu %1 bằng một %2.</translation>
    </message>
</context>
<context>
    <name>khue::VisitItemDialog</name>
    <message>
        <source>Itinerary</source>
        <translation>Lịch trình</translation>
    </message>
    <message>
        <source>Day</source>
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
        <source>Give the day.</source>
        <translation>Hãy nhập ngày.</translation>
    </message>
</context>
<context>
    <name>khue::VisitListPage</name>
    <message>
        <source>Something overdue</source>
        <translation>Có việc quá hạn</translation>
    </message>
    <message>
        <source>Anything on the checklist</source>
        <translation>Bất kỳ việc nào trong danh mục</translation>
    </message>
    <message>
        <source>The checklist itself</source>
        <translation>Chưa có danh mục việc</translation>
    </message>
    <message>
        <source>The passport&apos;s last day</source>
        <translation>Hạn hộ chiếu</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Người tiếp đón</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Số ngày</translation>
    </message>
    <message>
        <source>No visits yet</source>
        <translation>Chưa có chuyến công tác nào</translation>
    </message>
    <message>
        <source>Oxford experts who come to Viet Nam and Vietnamese fellows who go to Oxford, with their papers, itinerary and costs.</source>
        <translation>Chuyên gia Oxford đến Việt Nam và cán bộ Việt Nam sang Oxford, cùng giấy tờ, lịch trình và chi phí của từng chuyến.</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>Chuyến công tác mới</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Chuyến công tác</translation>
    </message>
    <message>
        <source>Visits in the period</source>
        <translation>Các chuyến công tác trong kỳ</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Danh mục việc</translation>
    </message>
    <message>
        <source>none</source>
        <translation>chưa có</translation>
    </message>
    <message numerus="yes">
        <source>%1/%2, %n overdue</source>
        <translation>
            <numerusform>%1/%2, %n quá hạn</numerusform>
        </translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Mục đích</translation>
    </message>
    <message>
        <source>To come or under way</source>
        <translation>Sắp tới hoặc đang diễn ra</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Còn thiếu</translation>
    </message>
</context>
<context>
    <name>khue::VisitPage</name>
    <message>
        <source>Checklist</source>
        <translation>Danh mục việc</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>Chuyến công tác mới</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Clashes with teaching</source>
        <translation>Trùng với lịch dạy</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>Set to “%1”</source>
        <translation>Chuyển sang “%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) of the checklist moved with the dates.</source>
        <translation>
            <numerusform>Đã dời hạn %n việc theo ngày mới.</numerusform>
        </translation>
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
