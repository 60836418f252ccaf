"""Wording: terms of the law, phrases with lost or doubled words, names of bodies and people, damaged letters."""

from datetime import date

import pytest

from pipeline.findings import Level
from tests.linting.sentences import hits, levels, paper, serious

E, R, N = Level.ERROR, Level.REVIEW, Level.NOTICE

TOLD = [
    ("tu_ngu.ten_luat_thi_dua", E, "Căn cứ Luật Thi đua, Khen thưởng ngày 15 tháng 6 năm 2022;"),
    ("tu_ngu.ten_luat_thi_dua", E, "Căn cứ Luật Thi đua - Khen thưởng ngày 26 tháng 11 năm 2003;"),
    ("tu_ngu.ten_luat_thi_dua", E, "Tuyên truyền Luật Thi đua khen thưởng và các văn bản hướng dẫn."),
    ("tu_ngu.ten_luat_thi_dua", E, "Căn cứ Luật thi đua, khen thưởng ngày 26 tháng 11 năm 2003;"),
    ("tu_ngu.thi_dua_khen_thuong", E, "Báo cáo sơ kết công tác thi đua khen thưởng 6 tháng đầu năm."),
    ("tu_ngu.thi_dua_khen_thuong", E, "Nâng cao chất lượng công tác thi đua - khen thưởng của ngành."),
    ("tu_ngu.thi_dua_khen_thuong", E, "Sửa đổi quy chế thi đua – khen thưởng cho phù hợp."),
    ("tu_ngu.thi_dua_khen_thuong", E, "Thực hiện tốt việc thi đua-khen thưởng tại đơn vị."),
    ("tu_ngu.thi_dua_khen_thuong", E, "Thi đua khen thưởng là động lực phát triển."),
    ("tu_ngu.thi_dua_khen_thuong", R, "KẾ HOẠCH CÔNG TÁC THI ĐUA KHEN THƯỞNG NĂM 2023"),
    ("tu_ngu.thi_dua_khen_thuong", R, "Nâng cao hiệu quả công tác Thi đua - Khen thưởng."),
    ("tu_ngu.thi_dua_khen_thuong", R, "Quyết định số 12/QĐ-SNV về quy chế thi đua - khen thưởng."),
    ("tu_ngu.ten_hoi_dong_thi_dua", R, "Hội đồng Thi đua khen thưởng huyện họp xét các danh hiệu."),
    ("tu_ngu.ten_hoi_dong_thi_dua", N, "Hội đồng thi đua, khen thưởng các cấp tổ chức họp."),
    ("tu_ngu.ten_hoi_dong_thi_dua", N, "Hội đồng Thi đua, Khen thưởng huyện tổ chức hội nghị."),
    ("tu_ngu.chien_si", R, "Công nhận danh hiệu Chiến sỹ thi đua cơ sở cho 03 cá nhân."),
    ("tu_ngu.chien_si", R, "DANH SÁCH CHIẾN SỸ THI ĐUA CƠ SỞ NĂM 2024"),
    ("tu_ngu.chien_si", R, "Phong tặng danh hiệu Nghệ sỹ nhân dân."),
    ("tu_ngu.go_sai_thuat_ngu", E, "Tặng Băng khen cho các tập thể có thành tích."),
    ("tu_ngu.go_sai_thuat_ngu", E, "Trao Giầy khen cho 05 cá nhân."),
    ("tu_ngu.go_sai_thuat_ngu", E, "Danh hiệu Lao động tiên tiên năm 2022."),
    ("tu_ngu.go_sai_thuat_ngu", E, "Công nhận Tập thể lao động suất sắc."),
    ("tu_ngu.go_sai_thuat_ngu", E, "Tổ chức tốt phong trào thi đưa trong toàn ngành."),
    ("tu_ngu.go_sai_thuat_ngu", E, "Danh hiệu Chiến sĩ thi đua cơ sỡ."),
    ("tu_ngu.go_sai_thuat_ngu", E, "Hồ sơ đề nghị khen thường gửi về Sở Nội vụ."),
    ("tu_ngu.go_sai_thuat_ngu", E, "Nhân rộng các điễn hình tiên tiến."),
    ("tu_ngu.danh_hieu_hay_hinh_thuc", E, "Các phòng tổ chức đăng ký các hình thức thi đua đối với cá nhân."),
    ("tu_ngu.danh_hieu_hay_hinh_thuc", E, "Hội đồng bình xét hình thức thi đua năm 2024."),
    ("tu_ngu.danh_hieu_hay_hinh_thuc", R, "Tặng danh hiệu Giấy khen cho 04 cá nhân."),
    ("tu_ngu.danh_hieu_hay_hinh_thuc", R, "Xét tặng danh hiệu khen thưởng cuối năm."),
    ("tu_ngu.danh_hieu_hay_hinh_thuc", R, "Hình thức khen thưởng “Lao động tiên tiến”: 12 người."),
    ("tu_ngu.nguoi_tang_bang_khen", N, "Đề nghị tặng Bằng khen của UBND tỉnh."),
    ("tu_ngu.bao_dam", N, "Công tác khen thưởng đảm bảo công khai, minh bạch."),
    ("tu_ngu.thieu_chu_cua", E, "Hoàn thành các chỉ tiêu kinh tế - xã hội năm 2021 tỉnh."),
    ("tu_ngu.thieu_chu_cua", E, "Thực hiện kế hoạch năm 2024 huyện; các xã phối hợp."),
    ("tu_ngu.thieu_chu_trong_cum_tu", E, "Tổ chức ký giao ước thi Cụm thi đua số 3."),
    ("tu_ngu.thieu_chu_trong_cum_tu", E, "Hội nghị ký kết giao ước thi giữa các đơn vị."),
    ("tu_ngu.thieu_chu_trong_cum_tu", E, "Quyết định công nhận danh hiệu thi đua, hình thức khen năm 2021."),
    ("tu_ngu.thieu_chu_trong_cum_tu", E, "Xét các danh hiệu thi năm 2022."),
    ("tu_ngu.thieu_chu_trong_cum_tu", E, "Phát động phong trào thi trong toàn ngành."),
    ("tu_ngu.thieu_chu_trong_cum_tu", E, "Báo cáo công tác thi đua, khen năm 2023."),
    ("tu_ngu.thieu_chu_trong_cum_tu", E, "Hội đồng Thi đua - Khen Sở họp phiên thứ nhất."),
    ("tu_ngu.thieu_chu_trong_cum_tu", E, "Danh hiệu Lao động tiên cho 15 cá nhân."),
    ("tu_ngu.thieu_chu_trong_cum_tu", E, "Phong trào thi đua yêu trong giai đoạn mới."),
    ("tu_ngu.thieu_chu_trong_cum_tu", E, "Phát triển kinh tế - xã của địa phương."),
    ("tu_ngu.thieu_chu_trong_cum_tu", E, "Báo cáo Ủy ban nhân tỉnh trước ngày 15 tháng 12."),
    ("tu_ngu.thieu_chu_trong_cum_tu", E, "Trình Hội đồng nhân tỉnh xem xét."),
    ("tu_ngu.thieu_chu_trong_cum_tu", E, "Các đồng chí hoàn thành xuất nhiệm vụ được giao."),
    ("tu_ngu.thieu_chu_trong_cum_tu", E, "Cán bộ, công chức, viên và người lao động."),
    ("tu_ngu.thieu_chu_trong_cum_tu", E, "Bình xét danh hiệu đua, hình thức khen thưởng."),
    ("tu_ngu.thieu_chu_trong_cum_tu", E, "Xét hình khen thưởng cho các cá nhân."),
    ("tu_ngu.thieu_chu_trong_cum_tu", E, "Đẩy mạnh công tác thi, khen thưởng trong năm."),
    ("tu_ngu.thieu_chu_trong_cum_tu", E, "Đề nghị tặng Huân chương Lao hạng Ba."),
    ("tu_ngu.thieu_chu_trong_cum_tu", E, "Tổ chức triển khai thực các nội dung của kế hoạch."),
    ("tu_ngu.thieu_chu_trong_cum_tu", E, "Căn cứ chức năng, nhiệm được giao, các phòng xây dựng kế hoạch."),
    ("tu_ngu.thieu_chu_trong_cum_tu", E, "Gửi hồ sơ theo quy về Văn phòng Sở."),
    ("tu_ngu.thieu_chu_trong_cum_tu", E, "Các tập thể, cá có thành tích tiêu biểu."),
    ("tu_ngu.thieu_chu_trong_cum_tu", E, "Quyết định có hiệu lực thi kể từ ngày ký."),
    ("tu_ngu.thieu_chu_trong_cum_tu", E, "Chánh Văn phòng chịu trách thi hành Quyết định này."),
    ("tu_ngu.thieu_chu_trong_cum_tu", E, "Nêu gương người tốt, việc trong toàn ngành."),
    ("tu_ngu.thieu_chu_trong_cum_tu", E, "Hội Thi đua - Khen thưởng Sở tổ chức họp."),
    ("tu_ngu.thieu_chu_trong_cum_tu", E, "Hội đồng Thi đua - thưởng các cấp."),
    ("tu_ngu.thieu_chu_trong_cum_tu", E, "Tổng kết phong thi đua đặc biệt."),
    ("tu_ngu.thieu_chu_trong_cum_tu", E, "Công nhận Chiến thi đua cơ sở cho 02 người."),
    ("tu_ngu.thieu_chu_trong_cum_tu", E, "Công nhận danh “Lao động tiên tiến” cho 12 người."),
    ("tu_ngu.thieu_chu_trong_cum_tu", E, "Tặng hiệu “Chiến sĩ thi đua cơ sở” cho 02 người."),
    ("tu_ngu.thieu_chu_trong_cum_tu", E, "Đề nghị tặng Bằng của Chủ tịch Ủy ban nhân dân tỉnh."),
    ("tu_ngu.thieu_chu_trong_cum_tu", E, "Tặng Giấy của Giám đốc Sở cho 03 tập thể."),
    ("tu_ngu.thieu_chu_trong_cum_tu", E, "Trình Chủ Ủy ban nhân dân tỉnh xem xét."),
    ("tu_ngu.thieu_chu_trong_cum_tu", E, "Báo cáo Giám Sở trước ngày 10 tháng 12."),
    ("tu_ngu.thieu_chu_trong_cum_tu", E, "Theo nghị của Chánh Văn phòng Sở."),
    ("tu_ngu.thieu_chu_trong_cum_tu", E, "Quyết định có hiệu kể từ ngày ký."),
    ("tu_ngu.thieu_chu_trong_cum_tu", E, "Căn Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;"),
    ("tu_ngu.thieu_chu_trong_cum_tu", E, "Hồ sơ đề khen thưởng gửi về Văn phòng."),
    ("tu_ngu.thieu_chu_trong_cum_tu", E, "Biểu dương các tập, cá nhân tiêu biểu."),
    ("tu_ngu.lap_chu", E, "Nâng cao chất lượng của của các phong trào."),
    ("tu_ngu.lap_chu", E, "Đề nghị các các đơn vị triển khai."),
    ("tu_ngu.lap_chu", E, "Tiếp tục thực hiện thực hiện các phong trào thi đua."),
    ("tu_ngu.lap_chu", E, "Kết quả được được ghi nhận."),
    ("tu_ngu.lap_chu", E, "Công tác khen thưởng khen thưởng kịp thời."),
    ("tu_ngu.lap_chu", R, "Tổng kết kết phong trào thi đua."),
    ("tu_ngu.lap_chu", R, "Công tác tác lãnh đạo, chỉ đạo được quan tâm."),
    ("tu_ngu.thieu_chu_trong_cum_tu", E, "Ban hành quy chế thi, khen thưởng của Sở."),
    ("tu_ngu.thieu_chu_trong_cum_tu", E, "Tổ chức phong trào thi yêu nước trong toàn ngành."),
    ("tu_ngu.thieu_chu_trong_cum_tu", E, "Công tác thi đua, khen 6 tháng đầu năm."),
    ("tu_ngu.thieu_chu_trong_cum_tu", R, "Kết quả khen năm 2021 được công bố."),
    ("tu_ngu.dau_phay_sau_menh_de", R, "Nếu có khó khăn, vướng mắc các đơn vị phản ánh về Văn phòng."),
    ("tu_ngu.dau_phay_sau_menh_de", R, "Trong quá trình thực hiện nếu có vướng mắc, phát sinh các phòng báo cáo."),
    ("tu_ngu.dau_phay_sau_menh_de", N, "Nếu có vướng mắc đề nghị phản ánh về Sở."),
    ("tu_ngu.van_ban_khong_ro_so", R, "Xem xét sửa đổi Quyết định về quy chế thi đua tại Sở."),
    ("tu_ngu.van_ban_khong_ro_so", R, "Thay thế Quyết định ban hành Quy chế làm việc."),
    ("tu_ngu.ten_co_quan_go_sai", E, "Báo cáo Ủy bạn nhân dân tỉnh."),
    ("tu_ngu.ten_co_quan_go_sai", E, "Quyết định của Thủ tướng Chinh phủ."),
    ("tu_ngu.ten_co_quan_go_sai", E, "Nghị định số 98/2023/NĐ-CP của Chính phụ."),
    ("tu_ngu.ten_co_quan_go_sai", E, "Hội đồng nhân dẫn huyện khóa XX."),
    ("tu_ngu.ten_co_quan_go_sai", E, "Gửi Sở Kế hoạch và Đầu từ tổng hợp."),
    ("dau_cau.dau_dat_sai_cho", E, "Căn cứ chức năng, nhiêṃ vu ̣của từng phòng."),
    ("dau_cau.dau_dat_sai_cho", E, "Triển khai các nôị dung của kế hoac̣h."),
    ("dau_cau.dau_dat_sai_cho", E, "các phòng trưc̣ thuôc̣ Sở."),
    ("dau_cau.dau_dat_sai_cho", E, "người lao đôṇg và tâp̣ thể"),
    ("dau_cau.bang_ma", E, "Phßng Tæ chøc cña Së thùc hiÖn nhiÖm vô."),
    ("dau_cau.bang_ma", E, "Nguyeãn Vaên Ñöùc, tröôûng phoøng thi ñua"),
    ("dau_cau.bang_ma", E, "Phòng Tổ chức c\ufffdn bộ"),
    ("dau_cau.bang_ma", E, "Quyáº¿t Ä‘á»‹nh khen thÆ°á»Ÿng"),
    ("dau_cau.bang_ma", E, "Đảng ủу Sở"),  # a Cyrillic у
    ("dau_cau.bang_ma", E, "Th?c hiện ch?c năng, nhiệm vụ"),
    ("dau_cau.ky_tu_an", R, "Kế hoạch\u200b công tác"),
    ("dau_cau.ky_tu_an", N, "Kế hoạch cô\u00adng tác"),
    ("dau_cau.chu_d", R, "Ðảng bộ tỉnh"),
]  # fmt: skip

PASSES = [
    "Công tác tác động đến nhận thức; tổng kết kết quả; đội tiên phong phong trào; phân công công tác.",
    "Tổ chức hội thi, khen thưởng cá nhân đạt giải; phong trào thi viết; đề nghị khen tặng.",
    "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;",
    "LUẬT THI ĐUA, KHEN THƯỞNG",
    "Thực hiện pháp luật về thi đua, khen thưởng.",
    "Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng ngày 16 tháng 11 năm 2013;",
    "Hội đồng Thi đua - Khen thưởng Sở họp xét.",
    "HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG",
    "Ban Thi đua - Khen thưởng Trung ương, Bộ Nội vụ",
    "Vụ Thi đua - Khen thưởng và Truyền thông, Bộ Kế hoạch và Đầu tư",
    "Phòng Thi đua, khen thưởng, Sở Nội vụ thẩm định hồ sơ.",
    "Phòng Thi đua - Khen thưởng tham mưu văn bản.",
    "Thường trực Hội đồng Thi đua - Khen thưởng tổng hợp.",
    "KẾ HOẠCH CÔNG TÁC THI ĐUA, KHEN THƯỞNG NĂM 2024",
    "Thi đua và khen thưởng gắn với nhiệm vụ chính trị.",
    "Cán bộ, chiến sỹ lực lượng vũ trang tỉnh.",
    "Danh hiệu “Chiến sĩ thi đua cơ sở”: 03 cá nhân.",
    "Danh hiệu thi đua, hình thức khen thưởng năm 2025.",
    "Được khen thường xuyên trong các cuộc họp.",
    "Hình thức khen cao nhất là Huân chương.",
    "Hình thức khen thưởng: Bằng khen, Giấy khen.",
    "Hình thức khen",
    "Đổi mới nội dung, hình thức thi đua cho phù hợp.",
    "Hình thức tổ chức phong trào thi đua gồm thi đua thường xuyên và thi đua theo chuyên đề.",
    "Nội dung và hình thức thi đua phải thiết thực.",
    "Tặng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh.",
    "Cờ thi đua của Ủy ban nhân dân tỉnh.",
    "Tổ chức phong trào thi viết về gương người tốt, việc tốt.",
    "Phong trào thi tìm hiểu pháp luật thu hút nhiều người.",
    "Phong trào thi công công trình vượt tiến độ.",
    "Ký giao ước thi đua giữa các đơn vị trong Cụm.",
    "Cụm thi số 05 của kỳ thi tốt nghiệp.",
    "Hội đồng thi họp vào ngày 10 tháng 6.",
    "Các đơn vị thi đua lập thành tích chào mừng.",
    "Thi đua, khen thưởng kịp thời, đúng người, đúng việc.",
    "Khen thưởng, khen ngợi học sinh.",
    "Phong trào thi đua, khen tặng người tốt.",
    "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh.",
    "Ủy ban Mặt trận tổ chức hội nghị.",
    "Hội đồng nhân sự và hội đồng tuyển dụng.",
    "Ủy ban Dân tộc ban hành Thông tư.",
    "Tòa án nhân dân tỉnh, Viện kiểm sát nhân dân tỉnh.",
    "Hoàn thành xuất sắc nhiệm vụ; hoàn thành xuất khẩu vượt kế hoạch.",
    "Công chức, viên chức và người lao động.",
    "Kinh tế - xã hội, quốc phòng - an ninh.",
    "Nước Cộng hòa xã hội chủ nghĩa Việt Nam.",
    "Hội nghị do xã chủ trì, kinh tế xã chuyển biến.",
    "Chiến sĩ thi hành nhiệm vụ trên biên giới.",
    "Tham gia phong trào đua thuyền truyền thống.",
    "Phong trào đua nhau làm việc tốt.",
    "Khẩu hiệu thi đua của ngành.",
    "Ghi danh thi đua và vinh danh thi đua các điển hình.",
    "Chỉ tiêu năm 2021 tỉnh giao.",
    "Kế hoạch phát triển kinh tế - xã hội năm 2021 của tỉnh.",
    "Dự toán ngân sách năm 2023 tỉnh Lạng Sơn.",
    "Các tổ chức tổ chức thực hiện.",
    "Cơ quan tham mưu tham mưu kịp thời.",
    "Đoàn kiểm tra kiểm tra thực tế tại đơn vị.",
    "Khắc phục những tồn tại tại đơn vị.",
    "Kế hoạch năm năm 2021-2025.",
    "Luôn luôn đổi mới, từng bước nâng cao.",
    "Ngày ngày thi đua, đời đời nhớ ơn.",
    "Chế độ xã hội xã hội chủ nghĩa.",
    "Người báo cáo báo cáo trước Hội đồng.",
    "Đại diện đại diện chủ sở hữu.",
    "Quyết định gửi kèm theo theo quy định.",
    "Nếu có khó khăn, vướng mắc, các đơn vị phản ánh về Văn phòng Sở.",
    "Nếu có vướng mắc, đề nghị phản ánh về Sở Nội vụ để hướng dẫn.",
    "Nếu có phát sinh các vấn đề mới thì báo cáo.",
    "Sửa đổi Quyết định số 12/QĐ-SKHĐT ngày 05/02/2018 ban hành Quy chế.",
    "Tham mưu ban hành Quyết định về công nhận danh hiệu thi đua.",
    "Sửa đổi, bổ sung Quy chế làm việc của Sở.",
    "Thay thế Quyết định này và Quyết định ban hành kèm theo Công văn số 15/SNV-TĐKT.",
    "Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ.",
    "Thủ tướng Chính phủ tặng Bằng khen.",
    "Công nghệ thông tin, chính phủ điện tử, chính quyền số.",
    "Môn chính, môn phụ của chương trình.",
    "Sở Kế hoạch và Đầu tư, Sở Giáo dục và Đào tạo.",
    "Uỷ ban nhân dân tỉnh Hoà Bình",
    "H'Hen Niê, Y Bhin Êban, Giàng A Páo, Hoà, Hòa",
    "Nhiệt độ 37°C, diện tích 120 m², tỷ lệ 12,5%.",
    "Vì sao phải thi đua? Thi đua để làm gì?",
    "Ông Müller và bà Françoise dự hội nghị.",
    "Nhà văn hóa, công tác hòa giải, tòa nhà.",
    "Tập thể lao động xuất sắc; Tập thể lao động tiên tiến.",
    "Huân chương Lao động hạng Ba; Huân chương Độc lập hạng Nhì.",
    "Khối thi đua các sở, ban, ngành; Cụm thi đua số 2.",
    "Thực hiện theo quy chế, quy trình, quy hoạch và theo quy ước.",
    "Triển khai thực tế, triển khai thực địa, triển khai thực hiện.",
    "Kháng chiến thi đua ái quốc; cao trào thi đua cách mạng.",
    "Hợp tác thi đua, khen thưởng giữa hai tỉnh.",
    "Vấn đề khen thưởng, chuyên đề khen thưởng.",
    "Vinh danh Chiến sĩ thi đua toàn quốc.",
    "Quyền làm chủ Ủy ban nhân dân xã tôn trọng.",
    "Các bài tập, cá nhân tự làm.",
    "Đại hội Thi đua - Khen thưởng năm 1952.",
    "Thông số kỹ thuật; hiệu quả kể từ ngày áp dụng.",
    "Hội đồng nhân dân, Ủy ban nhân dân các cấp.",
    "Chịu trách nhiệm thi hành Quyết định này.",
    "Rằng khen thưởng phải kịp thời.",
    "Đại hội Thi đua yêu nước thành phố; Hội thi đua ghép.",
    "Lập bảng khen thưởng cuối năm; hoàn thành một nhiệm vụ.",
    "Số chiến sĩ thi đua tính đến nay là 15 người.",
    "Ban Công tác Mặt trận tổ dân phố, mặt trận tổ, thôn.",
    "Hoàn thành xuất kho, hoàn thành xuất hóa đơn.",
    "Các chiến sĩ thi nhau lập công.",
    "Phong trào thi các môn thể thao.",
    "Các sản phẩm kinh tế - xã hội chủ lực.",
    "Sở TT&TT và Trung tâm TTTT.",
    "Thành tích được khen: Giấy khen năm 2019.",
    "Xét tặng danh hiệu thi đua và hình thức khen thưởng.",
    "Tiền thưởng bằng 0,3 lần mức lương cơ sở.",
    "Danh hiệu “Lao động tiên tiến” tặng cho cá nhân.",
    "Điển hình tiên tiến, gương người tốt, việc tốt.",
    "Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh.",
]


@pytest.mark.parametrize(("rule", "level", "text"), TOLD)
def test_tells(rule: str, level: Level, text: str) -> None:
    assert levels(paper(text)).get(rule) is level


@pytest.mark.parametrize("text", PASSES)
def test_passes(text: str) -> None:
    assert serious(paper(text)) == {}


def test_two_signatories_beside_each_other_are_no_repeat() -> None:
    assert serious(paper("ỦY VIÊN ỦY VIÊN TRƯỞNG BAN", form="pdf")) == {}
    assert "tu_ngu.lap_chu" in serious(paper("TỔNG KẾT PHONG TRÀO PHONG TRÀO THI ĐUA NĂM 2026"))


def test_one_form_of_a_name_through_a_paper() -> None:
    mixed = paper("Khối thi đua Sở KHĐT các tỉnh.", "- Sở KH&ĐT các tỉnh;", "Số: 301/KH-SKHĐT")
    assert serious(mixed) == {"tu_ngu.mot_ten_viet_tat": "KH&ĐT"}
    assert serious(paper("- Sở KH&ĐT các tỉnh;", "- Bộ KH&ĐT;", "Số: 301/KH-SKHĐT", "Vụ TĐKTTT")) == {}
    assert levels(paper("Ủy ban nhân dân tỉnh", "Uỷ ban nhân dân tỉnh")) == {"tu_ngu.mot_cach_dat_dau": N}
    assert levels(paper("Bà Trần Thị Hoà, ông Lê Văn Hòa")) == {}


def test_four_names_of_the_same_addressees() -> None:
    names = ("các đơn vị thuộc, trực thuộc Sở", "các đơn vị thuộc và trực thuộc Sở", "các phòng, tổ chức trực thuộc Sở",
             "các phòng, tổ chức thuộc Sở")  # fmt: skip
    assert set(serious(paper(*(f"Giao {name} thực hiện." for name in names)))) == {"tu_ngu.mot_ten_noi_nhan_viec"}
    assert serious(paper(*(f"Giao {name} thực hiện." for name in names[:2]))) == {}


def test_bodies_that_are_no_more() -> None:
    day = date(2026, 1, 10)
    old = paper("Sở Kế hoạch và Đầu tư tham mưu UBND tỉnh.", "Các UBND huyện báo cáo kết quả.", day=day)
    assert set(serious(old)) == {"tu_ngu.ten_co_quan_sau_sap_xep"}
    assert serious(paper("Sở Kế hoạch và Đầu tư tham mưu UBND tỉnh.", day=date(2024, 5, 6))) == {}
    for kept in (
        "Năm 2023, Sở Kế hoạch và Đầu tư đã tham mưu.", "Giấy khen của Giám đốc Sở Kế hoạch và Đầu tư (cũ).",
        "Sở Tài chính được hợp nhất từ Sở Tài chính và Sở Kế hoạch và Đầu tư.",
        "Thông tư số 07/2018/TT-BKHĐT của Bộ Kế hoạch và Đầu tư.", "Trước đây UBND huyện xét duyệt.",
        "Quyết định tặng “Kỷ niệm chương của Bộ Kế hoạch và Đầu tư”.",
    ):  # fmt: skip
        assert serious(paper(kept, day=day)) == {}, kept


def test_the_signers_name_has_one_spelling() -> None:
    told = serious(paper("Đồng chí Nguyễn Hữu Chiển, Giám đốc Sở, chủ trì.", signer="Nguyễn Hữu Chiến"))
    assert told == {"tu_ngu.ten_nguoi_ky": "Nguyễn Hữu Chiển"}
    listed = "1. Ông Nguyễn Hữu Chiển, Giám đốc Sở"
    assert set(serious(paper(listed, signer="Nguyễn Hữu Chiến"))) == {"tu_ngu.ten_nguoi_ky"}
    assert serious(paper("1. Ông Nguyễn Hữu Chiển, xã Đại Hiệp", signer="Nguyễn Hữu Chiến")) == {}
    assert serious(paper("Ông Nguyễn Hữu Chiến và ông Nguyễn Hữu Chinh.", signer="Nguyễn Hữu Chiến")) == {}


def test_a_phrase_cut_by_the_end_of_a_line_is_not_a_loss() -> None:
    assert serious(paper("Quyết định công nhận danh hiệu thi đua, hình thức khen", form="txt")) == {}
    assert serious(paper("Tổ chức ký giao ước thi", form="txt")) == {}


def test_decomposed_letters_are_told_once() -> None:
    told = levels(paper("Căn cư\u0301 Quyết định", "Thư\u0323c hiện", "Kế hoạch"))
    assert told == {"dau_cau.unicode_dung_san": R}
    assert len(hits(paper("Căn cư\u0301", "Thư\u0323c"))) == 1
