"""Nội dung của thông báo lấy ý kiến và các báo cáo năm 2026; năm viết bằng dấu [năm]."""

NOTICE = {
    "Thời hạn góp ý": """
Thời hạn gửi ý kiến góp ý: trước 17 giờ 00 phút ngày 11/12/2026 (05 ngày làm việc kể từ ngày 07/12/2026).
""",
    "Nơi nhận ý kiến": """
Ý kiến góp ý gửi về Văn phòng Sở Tài chính (qua Hệ thống quản lý văn bản hoặc bằng bản giấy); người tiếp nhận là Phó
Chánh Văn phòng phụ trách công tác thi đua, khen thưởng.
""",
}

RESULT = {
    "Kết quả": """
Danh sách được niêm yết tại trụ sở Sở, đăng trên Trang thông tin điện tử của Sở và gửi đến 09 phòng, đơn vị từ ngày
07/12/2026 đến hết ngày 11/12/2026 (05 ngày làm việc).

Trong thời hạn trên có 09/09 phòng, đơn vị có ý kiến bằng văn bản, đều nhất trí; không có ý kiến của tập thể, cá nhân
phản ánh, khiếu nại, tố cáo về các trường hợp được đề nghị.
""",
    "Kết luận": """
Các trường hợp dự kiến đề nghị khen thưởng đủ điều kiện hoàn thiện hồ sơ trình cấp có thẩm quyền.
""",
}

MOVEMENT = {
    "Phương hướng": """
Duy trì thường xuyên những nội dung, cách làm có hiệu quả của phong trào; đưa các chỉ tiêu còn phù hợp vào kế hoạch thi
đua năm [năm sau].

Khắc phục ngay các hạn chế đã nêu; giao chỉ tiêu cụ thể, có người chịu trách nhiệm cho từng phòng, đơn vị; kiểm tra mỗi
quý một lần.

Giới thiệu, nhân rộng ít nhất 02 điển hình, cách làm hay của phong trào trong toàn Sở.
""",
}

HALF_YEAR = {
    "Lãnh đạo, chỉ đạo": """
Giám đốc Sở trực tiếp chỉ đạo công tác thi đua, khen thưởng; kiện toàn Hội đồng Thi đua - Khen thưởng và Hội đồng Sáng
kiến ngay trong quý I; giao Văn phòng Sở theo dõi, đôn đốc các phòng, đơn vị hằng tháng.

Sở rà soát Quy chế thi đua, khen thưởng để sửa đổi, bổ sung cho phù hợp với phân cấp mới; phổ biến các quy định mới về
thi đua, khen thưởng đến toàn thể công chức, viên chức và người lao động tại hội nghị tháng 3 năm [năm].
""",
    "Kết quả nổi bật": """
Phong trào thi đua gắn với nhiệm vụ chuyên môn, hướng về cơ sở; mỗi phòng, đơn vị nhận giúp đỡ ít nhất 05 xã, phường.

Việc đăng ký thi đua có chỉ tiêu cụ thể, có người chịu trách nhiệm; hồ sơ khen thưởng năm [năm trước] trình cấp trên
bảo đảm thời hạn.
""",
    "Tồn tại, hạn chế": """
Một số phòng, đơn vị gửi bản đăng ký thi đua chậm; tin, bài về điển hình tiên tiến còn ít.
""",
    "Nguyên nhân": """
Khối lượng công việc sau sắp xếp đơn vị hành chính lớn; một số đơn vị chưa phân công người theo dõi thi đua ngay từ
đầu năm.
""",
    "Nhiệm vụ 6 tháng cuối năm": """
Hoàn thành 100% chỉ tiêu thi đua đã đăng ký; tổ chức tốt đợt thi đua chào mừng kỷ niệm 195 năm thành lập tỉnh
Lạng Sơn.

Chấn chỉnh việc gửi báo cáo; từ tháng 7 năm [năm] không để đơn vị nào gửi chậm; mỗi phòng, đơn vị giới thiệu ít nhất
01 điển hình tiên tiến.

Chuẩn bị chu đáo việc đánh giá sáng kiến, bình xét danh hiệu thi đua, hình thức khen thưởng cuối năm theo đúng quy
định mới.
""",
}

YEAR = {
    "Lãnh đạo, chỉ đạo": """
Ban Giám đốc Sở thống nhất chỉ đạo công tác thi đua, khen thưởng sau hợp nhất; phân công từng thành viên Hội đồng theo
dõi phòng, đơn vị; đưa kết quả thi đua vào giao ban hằng quý.

Công tác tuyên truyền, phổ biến pháp luật về thi đua, khen thưởng được duy trì trên Trang thông tin điện tử của Sở;
công chức làm công tác thi đua, khen thưởng được cử tham gia lớp bồi dưỡng nghiệp vụ.
""",
    "Ưu điểm": """
Phong trào thi đua bám sát nhiệm vụ chính trị, hướng mạnh về cơ sở; các chỉ tiêu thi đua chung đều hoàn thành hoặc
vượt.

Việc bình xét, khen thưởng công khai, đúng tiêu chuẩn; quan tâm khen thưởng người trực tiếp làm việc và thành tích đột
xuất.

Sáng kiến tập trung vào hỗ trợ xã, phường vận hành mô hình chính quyền địa phương hai cấp, có số liệu đối chứng rõ
ràng.
""",
    "Tồn tại, hạn chế": """
Một số phòng, đơn vị gửi bản đăng ký, báo cáo chậm so với thời hạn.

Một số đề nghị khen thưởng chưa đủ điều kiện, phải loại khi xét tại Hội đồng.
""",
    "Nguyên nhân": """
Người theo dõi thi đua ở các phòng, đơn vị đều kiêm nhiệm, chưa được phân công rõ ngay từ đầu năm.

Việc đối chiếu tiêu chuẩn, tỷ lệ và sáng kiến ở cấp phòng trước khi đề nghị chưa kỹ.
""",
    "Bài học kinh nghiệm": """
Người đứng đầu quan tâm, chỉ tiêu thi đua có số và có người chịu trách nhiệm thì phong trào đi vào thực chất.
""",
    "Phương hướng, nhiệm vụ": """
Ban hành Kế hoạch công tác thi đua, khen thưởng năm [năm sau] trong tháng 12 năm [năm]; phát động phong trào thi đua
trước ngày 31 tháng 01 năm [năm sau].

Phân công công chức đầu mối thi đua tại 100% phòng, đơn vị trong quý I năm [năm sau]; không để đơn vị nào gửi đăng ký,
báo cáo quá hạn.

Tập huấn việc tự đối chiếu tiêu chuẩn khen thưởng cho các phòng, đơn vị trước tháng 10 năm [năm sau]; phấn đấu trên
95% đề nghị đủ điều kiện ngay khi xét tại Hội đồng.

Phấn đấu có ít nhất 12 sáng kiến được đề nghị đánh giá, trong đó từ 85% trở lên được công nhận.
""",
    "Kiến nghị, đề xuất": """
Đề nghị Sở Nội vụ sớm hướng dẫn thống nhất thành phần hồ sơ, tỷ lệ phiếu đối với các danh hiệu, hình thức khen thưởng
thuộc thẩm quyền của tỉnh.
""",
}

PAPERS = {
    "thong_bao_lay_y_kien": NOTICE,
    "thong_bao_ket_qua_lay_y_kien": RESULT,
    "bao_cao_tong_ket_phong_trao": MOVEMENT,
    "bao_cao_so_ket": HALF_YEAR,
    "bao_cao_tong_ket_nam": YEAR,
}
"""Paper → its sections."""
