"""Years of the body against the year of the title: plans, reports, decisions and letters of several years."""

from datetime import date

import pytest

from pipeline.findings import Level
from tests.linting.composed import hits, paper, told

PLAN_2021 = ("KẾ HOẠCH Công tác thi đua, khen thưởng năm 2021", date(2020, 12, 31))
PLAN_2018 = ("KẾ HOẠCH Tổ chức phong trào thi đua yêu nước năm 2018", date(2018, 1, 12))
PROGRAMME_2024 = ("CHƯƠNG TRÌNH Công tác của Hội đồng Thi đua - Khen thưởng huyện năm 2024", date(2024, 1, 22))
LETTER_2023 = ("V/v đăng ký thi đua năm 2023", date(2023, 1, 9))
GUIDE_2022 = ("HƯỚNG DẪN Bình xét danh hiệu thi đua năm 2022", date(2022, 10, 20))
REPORT_2019 = ("BÁO CÁO Tổng kết công tác thi đua, khen thưởng năm 2019", date(2019, 12, 25))
REPORT_PAIR = ("BÁO CÁO Kết quả công tác năm 2022 và phương hướng, nhiệm vụ năm 2023", date(2022, 12, 20))
REPORT_HALF = ("BÁO CÁO Sơ kết công tác thi đua, khen thưởng 6 tháng đầu năm 2023", date(2023, 6, 28))
DECISION_2021 = ("QUYẾT ĐỊNH Về việc công nhận danh hiệu thi đua năm 2021", date(2021, 12, 20))
SUBMISSION_2024 = ("TỜ TRÌNH Về việc đề nghị khen thưởng năm 2024", date(2024, 12, 16))
CLUSTER_2022 = ("KẾ HOẠCH Hoạt động của Cụm thi đua các tỉnh Tây Nguyên năm 2022", date(2021, 12, 21))
MEETING_2023 = ("GIẤY MỜI Dự Hội nghị tổng kết phong trào thi đua năm 2022 và ký kết giao ước thi đua năm 2023",
                date(2023, 1, 4))  # fmt: skip

Q1, Q2, Q3, Q4 = "QUÝ I", "QUÝ II", "QUÝ III", "QUÝ IV"
RESULTS, AHEAD = "I. KẾT QUẢ ĐẠT ĐƯỢC", "II. PHƯƠNG HƯỚNG, NHIỆM VỤ"
TASKS = "II. NỘI DUNG THỰC HIỆN"

WRONG = [
    (PLAN_2021, "Sở Nội vụ xây dựng Kế hoạch công tác thi đua, khen thưởng năm 2020 với những nội dung như sau:"),
    (PLAN_2021, "Căn cứ chức năng, nhiệm vụ được giao, Sở Nội vụ ban hành Kế hoạch công tác thi đua, khen thưởng năm "
                "2012, cụ thể như sau:"),
    (PLAN_2018, "Ủy ban nhân dân huyện xây dựng kế hoạch tổ chức phong trào thi đua yêu nước năm 2017 như sau:"),
    (PLAN_2021, "Thực hiện Kế hoạch số 17/KH-UBND ngày 20/12/2020 của UBND tỉnh về công tác thi đua, khen thưởng năm "
                "2021, Sở Nội vụ xây dựng kế hoạch công tác thi đua, khen thưởng năm 2022 như sau:"),
    (PLAN_2021, "Trên đây là Kế hoạch công tác thi đua, khen thưởng năm 2020 của Sở Nội vụ./."),
    (REPORT_2019, "Sở Nội vụ báo cáo tổng kết công tác thi đua, khen thưởng năm 2018 như sau:"),
    (REPORT_2019, "Trên đây là báo cáo tổng kết công tác thi đua, khen thưởng năm 2020 của Sở Nội vụ./."),
    (PLAN_2021, Q3, "Dự hội nghị sơ kết công tác thi đua, khen thưởng 6 tháng đầu năm 2020 của Khối thi đua"),
    (PLAN_2021, Q3, "Báo cáo sơ kết công tác thi đua khen thưởng 6 tháng đầu năm 2022."),
    (PLAN_2021, TASKS, "- Sơ kết phong trào thi đua 6 tháng đầu năm 2019 và ký kết bổ sung giao ước;"),
    (PLAN_2021, Q3, "Đăng ký thi đua đợt cao điểm quý III năm 2020."),
    (PLAN_2018, TASKS, "- Báo cáo kết quả thực hiện phong trào 9 tháng đầu năm 2017 về Phòng Nội vụ."),
    (PLAN_2018, TASKS, "- Thi đua hoàn thành chỉ tiêu thu ngân sách quý II/2017 ngay từ tháng đầu."),
    (PROGRAMME_2024, TASKS, "- Họp Hội đồng đánh giá công tác 6 tháng đầu năm 2023, triển khai nhiệm vụ những tháng "
                            "sau;"),
    (PLAN_2021, TASKS, "QUÝ I NĂM 2020"),
    (PLAN_2021, TASKS, "Quý II/2022"),
    (PLAN_2021, Q1, "- Phát động phong trào thi đua năm 2020."),
    (PLAN_2021, Q1, "- Đăng ký danh hiệu thi đua năm 2020 đối với tập thể, cá nhân."),
    (PLAN_2021, Q1, "Ký kết giao ước thi đua năm 2019 giữa các phòng, đơn vị."),
    (PLAN_2021, TASKS, "- Tổ chức hội nghị phát động thi đua năm 2020 trong toàn cơ quan;"),
    (PLAN_2018, TASKS, "1. Phát động, hưởng ứng phong trào thi đua năm 2016 theo chỉ đạo của tỉnh."),
    (PLAN_2021, Q1, "- Phát động phong trào thi đua năm 2022."),
    (PLAN_2021, Q2, "Đăng ký thi đua năm 2022 của các đơn vị."),
    (PLAN_2021, TASKS, "Đăng ký sáng kiến năm 2023 gửi về Văn phòng."),
    (PLAN_2021, Q4, "Tổ chức bình xét danh hiệu thi đua, hình thức khen thưởng năm 2020."),
    (PLAN_2021, Q4, "Xây dựng báo cáo tổng kết công tác thi đua, khen thưởng năm 2020."),
    (PLAN_2021, Q3, "Hội đồng Sáng kiến họp chấm điểm, công nhận sáng kiến năm 2020."),
    (PLAN_2021, Q4, "Đánh giá, xếp loại công chức, viên chức năm 2022."),
    (PLAN_2021, TASKS, "- Tổng kết công tác thi đua, khen thưởng năm 2022 vào tháng 12."),
    (PLAN_2018, TASKS, "- Bình xét danh hiệu thi đua năm 2019 bảo đảm công khai, dân chủ."),
    (PLAN_2018, TASKS, "- Tổng kết phong trào thi đua năm 2017 trong quý IV và gửi hồ sơ."),
    (PLAN_2021, Q1, "- Ban hành Kế hoạch triển khai công tác thi đua, khen thưởng năm 2020."),
    (PLAN_2021, TASKS, "- Xây dựng kế hoạch kiểm tra công tác thi đua năm 2020;"),
    (PLAN_2021, TASKS, "Triển khai nhiệm vụ công tác thi đua, khen thưởng năm 2020 tới các phòng;"),
    (PLAN_2021, "I. MỤC ĐÍCH, YÊU CẦU", "Góp phần thực hiện thắng lợi các chỉ tiêu kinh tế - xã hội năm 2020 của "
                                        "tỉnh."),
    (PLAN_2021, "I. MỤC ĐÍCH, YÊU CẦU", "Động viên công chức phấn đấu hoàn thành nhiệm vụ chính trị được giao năm "
                                        "2020."),
    (PLAN_2021, "I. MỤC ĐÍCH, YÊU CẦU", "Lập thành tích chào mừng các ngày lễ lớn, hoàn thành tốt kế hoạch năm 2020."),
    (LETTER_2023, "Sở Nội vụ đề nghị các phòng, đơn vị đăng ký thi đua năm 2022 theo mẫu gửi kèm."),
    (LETTER_2023, "Bản đăng ký thi đua năm 2021 gửi về Văn phòng Sở để tổng hợp."),
    (PROGRAMME_2024, Q1, "Ký giao ước thi đua năm 2023 của các cụm, khối."),
    (PROGRAMME_2024, Q4, "Thẩm định hồ sơ, bình xét khen thưởng năm 2023 của các xã."),
    (REPORT_2019, RESULTS, "Nội dung chính.", "II. PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2019"),
    (REPORT_2019, RESULTS, "Nội dung chính.", "II. PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2018"),
    (REPORT_2019, "I. KẾT QUẢ THỰC HIỆN CÔNG TÁC NĂM 2018", "Nội dung chính."),
    (REPORT_PAIR, "I. KẾT QUẢ CÔNG TÁC NĂM 2021", "Nội dung chính."),
    (REPORT_PAIR, "II. PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2022", "Nội dung chính."),
    (REPORT_PAIR, "II. PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2024", "Nội dung chính."),
    (REPORT_PAIR, AHEAD, "- Phát động phong trào thi đua năm 2021 ngay từ đầu năm;"),
    (REPORT_PAIR, AHEAD, "- Xây dựng kế hoạch công tác thi đua năm 2020 sát với nhiệm vụ được giao."),
    (REPORT_HALF, "Sở Nội vụ báo cáo sơ kết công tác thi đua, khen thưởng 6 tháng đầu năm 2022 như sau:"),
    (REPORT_HALF, "Hội nghị sơ kết 6 tháng đầu năm 2022 của Khối dự kiến tổ chức trong tháng 7."),
    (DECISION_2021, "Điều 1. Công nhận danh hiệu “Lao động tiên tiến” năm 2020 cho 25 cá nhân (có danh sách kèm "
                    "theo)."),
    (DECISION_2021, "Điều 1. Tặng danh hiệu “Chiến sĩ thi đua cơ sở” năm 2022 cho các cá nhân có tên sau đây:"),
    (SUBMISSION_2024, "Sở Nội vụ kính đề nghị Chủ tịch Ủy ban nhân dân tỉnh xét, tặng Bằng khen năm 2023 cho 03 tập "
                      "thể."),
    (PLAN_2021, TASKS, "Sơ kết phong trào thi đua 6 tháng đầu năm 2020 trước tháng 7."),
    (PLAN_2021, TASKS, "Thời hạn hoàn thành trong năm 20221."),
    (PLAN_2021, TASKS, "Hoàn thành chỉ tiêu đề ra của năm 202."),
    (PLAN_2021, TASKS, "Phát động thi đua năm 2O21 tại cơ quan."),
    (PLAN_2021, TASKS, "Thực hiện phong trào văn hóa công sở giai đoạn 2025 - 2019."),
    (PLAN_2021, TASKS, "Nhân rộng điển hình tiên tiến giai đoạn 2021-2012 trên địa bàn."),
    (PLAN_2021, TASKS, "Thi đua dạy tốt, học tốt năm học 2020-2022."),
    (("KẾ HOẠCH Công tác thi đua, khen thưởng năm 2021", date(2019, 12, 31)), TASKS),
    (("KẾ HOẠCH Công tác thi đua, khen thưởng năm 2021", date(2022, 1, 15)), TASKS),
    (("BÁO CÁO Tổng kết công tác thi đua, khen thưởng năm 2022", date(2021, 12, 25)), RESULTS),
    (("QUYẾT ĐỊNH Về việc tặng Giấy khen năm 2023", date(2022, 12, 25)), "Điều 1. Tặng Giấy khen cho 05 cá nhân."),
    (PLAN_2018, TASKS, "Tổng kết phong trào thi đua năm 2018, triển khai nhiệm vụ năm 2018."),
    (REPORT_2019, AHEAD, "Hội nghị tổng kết công tác năm 2019 và phương hướng, nhiệm vụ năm 2021."),
    (REPORT_2019, "II. PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2020", "1. Phát động phong trào thi đua năm 2019 ngay từ đầu năm."),
    (PLAN_2021, Q1, "- Tổng kết công tác thi đua, khen thưởng năm 2021."),
    (PLAN_2021, Q4, "Xây dựng, trình ban hành Kế hoạch công tác thi đua, khen thưởng năm 2021."),
    (PLAN_2021, TASKS, "Kết quả phong trào là căn cứ bình xét danh hiệu thi đua, hình thức khen thưởng năm 2020."),
    (PLAN_2021, TASKS, "Hồ sơ đề nghị khen thưởng thành tích năm 2022 gửi về Văn phòng Sở."),
    (PLAN_2018, TASKS, "Phấn đấu có thêm 02 xã đạt chuẩn nông thôn mới trong năm 2017."),
    (PLAN_2021, TASKS, "Kinh phí thực hiện lấy từ nguồn kinh phí khen thưởng năm 2019."),
    (DECISION_2021, "Điều 2. Tiền thưởng chi từ quỹ thi đua, khen thưởng của Sở năm 2020."),
    (PLAN_2021, TASKS, "Thực hiện Kế hoạch số 305/KH-SNV ngày 31/12/2020 của Sở Nội vụ về công tác thi đua năm 2020."),
    (PLAN_2021, TASKS, "Thực hiện Quyết định số 268/QĐ-SNV ngày 15/12/2019 về việc công nhận danh hiệu thi đua năm "
                       "2020."),
    (("KẾ HOẠCH Phát động phong trào thi đua “Về đích sớm năm 2022”", date(2022, 2, 8)),
     "Sở Nội vụ phát động phong trào thi đua “Về đích sớm năm 2021” trong toàn Sở."),
    (("KẾ HOẠCH Phát động phong trào thi đua", date(2022, 2, 8)), "Đăng ký thi đua năm 2021 gửi về Văn phòng Sở."),
    (("GIẤY MỜI Dự họp xét sáng kiến năm 2021", date(2021, 11, 2)), "Tới dự: Cuộc họp chấm điểm sáng kiến năm 2020."),
    (CLUSTER_2022, TASKS, "2. Quý II năm 2021"),
    (CLUSTER_2022, Q3, "a) Sơ kết hoạt động 6 tháng đầu năm 2021 của Cụm tại tỉnh Gia Lai."),
    (PROGRAMME_2024, "Năm 2024 là năm bứt phá, Chủ tịch Hội đồng ban hành Chương trình công tác thi đua, khen thưởng "
                     "năm 2023 như sau:"),
    (REPORT_2019, RESULTS, "V. NHIỆM VỤ NĂM 2019"),
    (REPORT_HALF, RESULTS, "II. PHƯƠNG HƯỚNG, NHIỆM VỤ 6 THÁNG CUỐI NĂM 2022"),
    (PLAN_2021, TASKS, "- Tham mưu Ủy ban nhân dân tỉnh ban hành kế hoạch kiểm tra công tác thi đua năm 2020."),
    (GUIDE_2022, "4. Hồ sơ đề nghị khen thưởng thành tích năm 2021 gửi Sở Nội vụ trước ngày 28 tháng 02 năm 2023."),
    (GUIDE_2022, "3. Kết quả bình xét năm 2021 được công bố tại Hội nghị tổng kết."),
    (("HƯỚNG DẪN Bình xét danh hiệu thi đua năm 2022", date(2023, 10, 20)), TASKS),
    (("CHỈ THỊ Về việc tổ chức phong trào thi đua yêu nước năm 2025", date(2026, 1, 30)), TASKS),
    (MEETING_2023, "5. Ký kết giao ước thi đua năm 2022."),
]  # fmt: skip

RIGHT = [
    (PLAN_2021, "Sở Nội vụ xây dựng Kế hoạch công tác thi đua, khen thưởng năm 2021 với những nội dung như sau:"),
    (PLAN_2021, "Thực hiện Kế hoạch số 17/KH-UBND ngày 20/12/2020 của UBND tỉnh về tổng kết công tác thi đua năm 2020, "
                "Sở Nội vụ xây dựng kế hoạch công tác thi đua, khen thưởng năm 2021 như sau:"),
    (PLAN_2021, "Phát huy kết quả đạt được năm 2020, Sở Nội vụ ban hành kế hoạch công tác thi đua năm 2021 như sau:"),
    (PLAN_2021, Q4, "Xây dựng báo cáo tổng kết công tác thi đua, khen thưởng năm 2021, triển khai nhiệm vụ công tác "
                    "thi "
                    "đua, khen thưởng năm 2022 của Sở."),
    (PLAN_2021, Q4, "Xây dựng kế hoạch công tác thi đua, khen thưởng năm 2022."),
    (PLAN_2021, Q4, "Đăng ký thi đua, ký kết giao ước thi đua năm 2022."),
    (PLAN_2021, TASKS, "- Phát động phong trào thi đua năm 2022 tại hội nghị tổng kết."),
    (PLAN_2021, Q1, "- Dự hội nghị tổng kết công tác thi đua, khen thưởng năm 2020 của Cụm thi đua."),
    (PLAN_2021, Q1, "- Hoàn thiện hồ sơ trình cấp trên khen thưởng năm 2020 theo quy định."),
    (PLAN_2021, Q1, "Tổ chức trao tặng các hình thức khen thưởng năm 2020."),
    (PLAN_2021, Q2, "Đôn đốc hồ sơ đề nghị tặng Cờ thi đua của Chính phủ năm 2020."),
    (PLAN_2021, Q1, "Báo cáo kết quả công tác quý IV năm 2020."),
    (PLAN_2021, TASKS, "QUÝ IV NĂM 2020"),
    (PLAN_2021, TASKS, "QUÝ III NĂM 2021"),
    (PLAN_2021, Q3, "Sơ kết công tác thi đua, khen thưởng 6 tháng đầu năm 2021 và triển khai nhiệm vụ 6 tháng cuối "
                    "năm 2021."),
    (PLAN_2021, Q4, "Phương hướng, nhiệm vụ 6 tháng đầu năm 2022."),
    (PLAN_2021, TASKS, "- Hoàn thành trước quý I/2022."),
    (PLAN_2021, TASKS, "So với 6 tháng đầu năm 2020, số sáng kiến phải tăng ít nhất 10%."),
    (PLAN_2021, TASKS, "Tiếp tục thực hiện các phong trào thi đua giai đoạn 2016-2020, 2021 - 2025."),
    (PLAN_2021, TASKS, "Thực hiện phong trào “Cả nước thi đua hoàn thành nhiệm vụ năm 2020” do Thủ tướng phát động."),
    (PLAN_2021, TASKS, "Quán triệt Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng năm 2013."),
    (PLAN_2021, TASKS, "Tuyên truyền Nghị quyết Đại hội Thi đua yêu nước toàn quốc lần thứ X năm 2020."),
    (PLAN_2021, TASKS, "Nhân rộng các điển hình tiên tiến được biểu dương năm 2020."),
    (PLAN_2021, TASKS, "Phong trào thi đua đặc biệt được phát động năm 2020 tiếp tục được duy trì."),
    (PLAN_2021, TASKS, "Rà soát việc xét tặng cho người hoàn thành xuất sắc nhiệm vụ các năm 2019, 2020 và 2021."),
    (PLAN_2021, "I. KẾT QUẢ NĂM 2020", "Sở Nội vụ phát động phong trào thi đua năm 2020 với 12 đơn vị tham gia."),
    (PLAN_2021, "I. ĐÁNH GIÁ TÌNH HÌNH", "Việc đăng ký thi đua năm 2020 còn chậm, một số đơn vị chưa sát thực tế."),
    (PLAN_2021, "I. ĐÁNH GIÁ TÌNH HÌNH NĂM 2020", "Các đơn vị hoàn thành tốt nhiệm vụ được giao năm 2020."),
    (PLAN_2021, TASKS, "Phấn đấu đến năm 2025 có 100% đơn vị văn hóa."),
    (PLAN_2021, TASKS, "- Từ năm 2020, các đơn vị đăng ký sáng kiến trên phần mềm."),
    (PLAN_2021, TASKS, "Sơ kết 02 năm thực hiện Chỉ thị của Ban Thường vụ Tỉnh ủy năm 2019."),
    (PLAN_2021, TASKS, "Bình xét danh hiệu thi đua năm học 2020 - 2021 đối với các trường."),
    (PLAN_2021, TASKS, "Thanh toán tiền thưởng theo Quyết định số 274/QĐ-SNV ngày 20/12/2020 về việc công nhận danh "
                       "hiệu "
                       "thi đua năm 2020."),
    (PLAN_2021, TASKS, "Lập dự toán Quỹ thi đua, khen thưởng năm 2022."),
    (PLAN_2021, TASKS, "Hội nghị tổng kết năm 2020, triển khai nhiệm vụ năm 2021 tổ chức trong tháng 01."),
    (PLAN_2018, "UBND huyện xây dựng kế hoạch tổ chức phong trào thi đua yêu nước năm 2018, cụ thể như sau:"),
    (PLAN_2018, TASKS, "Chào mừng kỷ niệm 70 năm Ngày Chủ tịch Hồ Chí Minh ra Lời kêu gọi thi đua ái quốc (11/6/1948 - "
                       "11/6/2018)."),
    (PLAN_2018, TASKS, "Khắc phục những hạn chế đã nêu trong báo cáo tổng kết năm 2017."),
    (PLAN_2018, TASKS, "Kế hoạch đầu tư công trung hạn và kế hoạch năm 2019 được lập theo Luật."),
    (PROGRAMME_2024, Q1, "Họp Hội đồng xét khen thưởng thành tích công tác năm 2023."),
    (PROGRAMME_2024, Q4, "Họp Hội đồng bình xét thi đua năm 2024; thống nhất chương trình công tác năm 2025."),
    (LETTER_2023, "Căn cứ kết quả đăng ký thi đua năm 2022, Sở đề nghị các đơn vị đăng ký thi đua năm 2023."),
    (LETTER_2023, "Đơn vị chưa gửi báo cáo tổng kết năm 2022 thì gửi cùng bản đăng ký."),
    (GUIDE_2022, "Cá nhân đạt “Chiến sĩ thi đua cơ sở” các năm 2020, 2021 và 2022 được đề nghị cấp tỉnh."),
    (GUIDE_2022, "Thời gian bình xét xong trước khi đăng ký thi đua năm 2023."),
    (REPORT_2019, "Sở Nội vụ báo cáo tổng kết công tác thi đua, khen thưởng năm 2019 và phương hướng năm 2020 như "
                  "sau:"),
    (REPORT_2019, RESULTS, "Năm 2018, toàn Sở có 12 sáng kiến; năm 2019 có 15 sáng kiến, tăng 25% so với năm 2018."),
    (REPORT_2019, "II. PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2020", "1. Phát động phong trào thi đua năm 2020."),
    (REPORT_2019, "II. PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2020", "2. Xây dựng kế hoạch công tác thi đua năm 2020."),
    (REPORT_2019, RESULTS, "Sở đã ban hành Kế hoạch công tác thi đua năm 2019 ngay từ cuối năm 2018."),
    (REPORT_PAIR, "I. KẾT QUẢ CÔNG TÁC NĂM 2022", "So với năm 2021, số tập thể được khen tăng 10%."),
    (REPORT_PAIR, "II. PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2023", "- Tổ chức phát động phong trào thi đua năm 2023."),
    (REPORT_PAIR, "I. KẾT QUẢ CÔNG TÁC NĂM 2022", "Việc thực hiện kế hoạch năm 2021 chuyển sang đã hoàn thành."),
    (REPORT_HALF, "Cùng kỳ 6 tháng đầu năm 2022 có 08 đơn vị được khen thưởng."),
    (REPORT_HALF, "II. NHIỆM VỤ 6 THÁNG CUỐI NĂM 2023", "- Hoàn thành tổng kết năm 2023 trong tháng 12."),
    (DECISION_2021, "Điều 1. Công nhận danh hiệu “Lao động tiên tiến” năm 2021 cho 25 cá nhân."),
    (DECISION_2021, "Điều 2. Tiền thưởng chi từ Quỹ thi đua, khen thưởng năm 2021 của Sở."),
    (DECISION_2021, "Điều 1. Tặng Giấy khen cho cá nhân có thành tích xuất sắc trong 02 năm 2020 và 2021."),
    (SUBMISSION_2024, "Cá nhân đạt “Chiến sĩ thi đua cơ sở” năm 2022 và năm 2023, đủ điều kiện đề nghị khen thưởng "
                      "năm 2024."),
    (SUBMISSION_2024, "Đồng chí đã được tặng Giấy khen năm 2022."),
    (("KẾ HOẠCH Công tác thi đua, khen thưởng năm 2021", date(2021, 1, 8)), TASKS),
    (("BÁO CÁO Tổng kết công tác thi đua, khen thưởng năm 2022", date(2023, 1, 5)), RESULTS),
    (("TỜ TRÌNH Về việc phê duyệt kế hoạch công tác thi đua, khen thưởng năm 2023", date(2022, 12, 25)), TASKS),
    (("KẾ HOẠCH Phát động phong trào thi đua giai đoạn 2021 - 2025", date(2021, 5, 4)), "Phát động phong trào năm "
        "2022."),
    (("QUYẾT ĐỊNH Về việc kiện toàn Hội đồng Thi đua - Khen thưởng", date(2024, 3, 1)), "Điều 1. Kiện toàn Hội đồng."),
    (PLAN_2021, TASKS, "Vua Lê Thái Tổ lên ngôi năm 1428, địa phương có truyền thống yêu nước lâu đời."),
    (PLAN_2021, TASKS, "Mỗi năm 205 hộ nghèo được hỗ trợ; kinh phí mỗi năm 20500 triệu đồng."),
    (REPORT_2019, AHEAD, "Hội nghị tổng kết công tác năm 2019 và phương hướng, nhiệm vụ năm 2020."),
    (PLAN_2021, Q1, "- Chuẩn bị tổng kết đợt thi đua đặc biệt năm 2021."),
    (PLAN_2021, TASKS, "Kết quả phong trào là căn cứ bình xét danh hiệu thi đua, hình thức khen thưởng năm 2021."),
    (PLAN_2021, TASKS, "Thực hiện Kế hoạch số 305/KH-SNV ngày 31/12/2020 của Sở Nội vụ về công tác thi đua năm 2021."),
    (PLAN_2021, TASKS, "Thực hiện Kế hoạch số 12/KH-SNV ngày 12/02/2020 của Sở Nội vụ về công tác thi đua năm 2020."),
    (("KẾ HOẠCH Phát động phong trào thi đua “Về đích sớm năm 2022”", date(2022, 2, 8)),
     "Sở Nội vụ phát động phong trào thi đua “Về đích sớm năm 2022” trong toàn Sở."),
    (("KẾ HOẠCH Phát động phong trào thi đua", date(2022, 2, 8)), "Đăng ký thi đua năm 2022 gửi về Văn phòng Sở."),
    (("GIẤY MỜI Dự họp xét sáng kiến năm 2021", date(2021, 11, 2)), "Tới dự: Cuộc họp chấm điểm sáng kiến năm 2021."),
    (("QUYẾT ĐỊNH Về việc tặng Giấy khen", date(2022, 2, 8)), "Điều 2. Tiền thưởng chi từ quỹ thi đua năm 2021."),
    (CLUSTER_2022, TASKS, "1. Quý I năm 2022", "a) Báo cáo kết quả hoạt động năm 2021 của Cụm về Bộ Nội vụ."),
    (REPORT_2019, "I. NHIỆM VỤ NĂM 2019", "Sở Nội vụ được giao 45 nhiệm vụ."),
    (GUIDE_2022, "Căn cứ kết quả bình xét năm 2021, các đơn vị lập danh sách đề nghị cấp tỉnh."),
    (("CHỈ THỊ Về việc tổng kết phong trào thi đua năm 2025", date(2026, 1, 30)), TASKS),
    (MEETING_2023, "1. Trao tặng hình thức khen thưởng năm 2022.", "5. Ký kết giao ước thi đua năm 2023."),
]  # fmt: skip


def _id(case: tuple) -> str:
    return " / ".join(case[1:])[:70]


@pytest.mark.parametrize("case", WRONG, ids=_id)
def test_a_wrong_year_is_told(case):
    (title, day), *body = case
    written = paper(title, day, *body)
    assert told(written)
    assert all(len(hit.quote) <= 60 and hit.quote in hit.line.text for _, hit in hits(written))


@pytest.mark.parametrize("case", RIGHT, ids=_id)
def test_a_right_year_passes(case):
    (title, day), *body = case
    assert told(paper(title, day, *body)) == []


def test_the_plan_of_last_year_as_a_basis_is_to_be_looked_at():
    last = "Căn cứ Kế hoạch số 187/KH-UBND ngày 24/12/2019 của Ủy ban nhân dân tỉnh về công tác thi đua năm 2020;"
    assert told(paper(*PLAN_2021, TASKS, bases=(last,))) == ["nam_ngay.ke_hoach_nam_truoc"]
    for good in (
        last.replace("2019", "2020").replace("năm 2020;", "năm 2021;"),
        "Căn cứ Kế hoạch số 04/KH-UBND ngày 10/01/2017 của UBND tỉnh về công tác thi đua giai đoạn 2016-2020;",
        "Căn cứ Báo cáo số 91/BC-UBND ngày 20/12/2020 của UBND tỉnh về tổng kết công tác thi đua năm 2020;",
        "Căn cứ Kế hoạch số 90/KH-UBND ngày 01/10/2020 của UBND tỉnh về tổng kết công tác thi đua năm 2020;",
    ):
        assert told(paper(*PLAN_2021, TASKS, bases=(good,))) == []


def test_a_basis_and_the_opening_in_one_paragraph():
    """As hand-made plans have it: every basis and the opening sentence run together."""
    run = (
        "Căn cứ Luật Thi đua, khen thưởng ngày 26/11/2003; Kế hoạch số 187/KH-UBND ngày 24/12/2020 của UBND tỉnh về "
        "công "
        "tác thi đua, khen thưởng năm 2021; Sở Nội vụ xây dựng Kế hoạch công tác thi đua, khen thưởng năm {}, với "
        "những "
        "nội dung như sau:"
    )
    assert told(paper(*PLAN_2021, TASKS, bases=(run.format(2020),))) == ["nam_ngay.loi_dan"]
    assert told(paper(*PLAN_2021, TASKS, bases=(run.format(2021),))) == []


def test_a_year_that_stands_alone():
    often = ["- Nâng cao chất lượng tham mưu công tác thi đua, khen thưởng năm 2021;"] * 3
    odd = "- Nắm chắc yêu cầu của công tác thi đua, khen thưởng năm 2020;"
    assert told(paper(*PLAN_2021, TASKS, *often, odd)) == ["nam_ngay.nam_le"]
    assert told(paper(*PLAN_2021, TASKS, *often)) == []


def test_a_wrong_year_says_what_the_title_says():
    ((rule, hit),) = hits(paper(*PLAN_2021, "QUÝ I", "- Phát động phong trào thi đua năm 2020."))
    assert rule == "nam_ngay.nam_viec" and hit.level is Level.ERROR
    assert hit.quote == "- Phát động phong trào thi đua năm 2020" and hit.quote in hit.line.text
    assert "năm 2020" in hit.what and "năm 2021" in hit.what
