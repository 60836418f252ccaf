"""Quy chế thi đua, khen thưởng issued at the end of 2021: an invented office's own rules."""

REGULATION = {
    "Quy định chung": """
Điều 1. Phạm vi điều chỉnh, đối tượng áp dụng

1. Quy chế này quy định việc tổ chức phong trào thi đua; xét danh hiệu thi đua, hình thức khen thưởng; trách nhiệm
và quan hệ phối hợp trong công tác thi đua, khen thưởng của Sở Kế hoạch và Đầu tư.

2. Quy chế áp dụng đối với các phòng, đơn vị thuộc, trực thuộc Sở; công chức, viên chức và người lao động đang làm
việc tại Sở.

Điều 2. Nguyên tắc thi đua, khen thưởng

1. Thi đua trên tinh thần tự nguyện, tự giác, công khai, đoàn kết, hợp tác và cùng phát triển. Tập thể, cá nhân
không đăng ký thi đua thì không được xét danh hiệu thi đua.

2. Khen thưởng chính xác, công khai, công bằng, kịp thời; không tặng nhiều hình thức cho một thành tích đạt được;
chú trọng người trực tiếp làm việc, người không giữ chức vụ lãnh đạo, quản lý.

3. Chưa xét khen thưởng đối với tập thể, cá nhân đang trong thời gian xem xét kỷ luật, đang bị thanh tra, kiểm tra
khi có dấu hiệu vi phạm hoặc có đơn thư đang được xác minh.
""",
    "Phong trào thi đua, đăng ký thi đua": """
Điều 3. Tổ chức phong trào thi đua

1. Giám đốc Sở phát động phong trào thi đua hằng năm và theo chuyên đề; kế hoạch phát động nêu rõ mục tiêu, phạm vi,
đối tượng, nội dung, tiêu chí, thời gian và biện pháp thực hiện.

2. Thủ trưởng phòng, đơn vị phối hợp với tổ chức đoàn thể triển khai, kiểm tra, sơ kết, tổng kết phong trào; phát
hiện, nhân rộng điển hình tiên tiến.

Điều 4. Đăng ký thi đua

1. Trước ngày 31 tháng 01 hằng năm, các phòng, đơn vị gửi bản đăng ký chỉ tiêu, danh hiệu thi đua, hình thức khen
thưởng, sáng kiến về Văn phòng Sở.

2. Văn phòng Sở tổng hợp, báo cáo Hội đồng Thi đua - Khen thưởng Sở trước ngày 15 tháng 02 hằng năm.
""",
    "Danh hiệu thi đua, hình thức khen thưởng": """
Điều 5. Danh hiệu thi đua, hình thức khen thưởng thuộc thẩm quyền của Giám đốc Sở

1. Danh hiệu đối với cá nhân: “Lao động tiên tiến”, “Chiến sĩ thi đua cơ sở”; đối với tập thể: “Tập thể lao động
tiên tiến”.

2. Giấy khen của Giám đốc Sở tặng tập thể, cá nhân có thành tích xuất sắc trong công tác hằng năm, trong phong trào
thi đua theo chuyên đề hoặc thành tích đột xuất.

Điều 6. Sáng kiến làm căn cứ xét danh hiệu

1. Sáng kiến do Hội đồng Sáng kiến Sở đánh giá, chấm điểm; sáng kiến có điểm trung bình từ 70 điểm trở lên được đề
nghị công nhận.

2. Mỗi sáng kiến chỉ được dùng một lần làm căn cứ xét danh hiệu thi đua.
""",
    "Hội đồng, hồ sơ, thủ tục": """
Điều 7. Hội đồng Thi đua - Khen thưởng, Hội đồng Sáng kiến

1. Các Hội đồng do Giám đốc Sở quyết định kiện toàn, làm việc theo nguyên tắc tập trung dân chủ, quyết định theo đa
số; Văn phòng Sở là cơ quan thường trực.

2. Tỷ lệ phiếu tính trên tổng số thành viên Hội đồng theo quyết định kiện toàn; thành viên vắng mặt gửi ý kiến bằng
văn bản.

Điều 8. Hồ sơ, thời hạn

1. Các phòng, đơn vị họp bình xét, gửi hồ sơ đề nghị khen thưởng về Văn phòng Sở trước ngày 20 tháng 11 hằng năm;
thành tích đột xuất gửi ngay sau khi lập được.

2. Hồ sơ gồm tờ trình hoặc văn bản đề nghị, biên bản họp bình xét, báo cáo thành tích có xác nhận và tài liệu về sáng
kiến đối với danh hiệu phải có sáng kiến.

3. Văn phòng Sở thẩm định, trình Hội đồng xét trước ngày 10 tháng 12 hằng năm; thông báo lý do đối với trường hợp
không đủ điều kiện.
""",
    "Quỹ thi đua, khen thưởng": """
Điều 9. Nguồn và mức chi

1. Quỹ thi đua, khen thưởng của Sở được trích lập, quản lý, sử dụng theo quy định của pháp luật.

2. Mức tiền thưởng kèm theo danh hiệu thi đua, hình thức khen thưởng thực hiện theo quy định của Chính phủ tại thời
điểm ban hành quyết định khen thưởng.
""",
    "Tổ chức thực hiện": """
Điều 10. Trách nhiệm thi hành

1. Văn phòng Sở hướng dẫn, theo dõi, kiểm tra việc thực hiện Quy chế này; tổng hợp, báo cáo Giám đốc Sở.

2. Thủ trưởng các phòng, đơn vị phổ biến Quy chế đến toàn thể công chức, viên chức, người lao động. Trong quá trình
thực hiện, nếu có vướng mắc, các phòng, đơn vị phản ánh về Văn phòng Sở để tổng hợp, trình Giám đốc Sở xem xét, sửa
đổi, bổ sung./.
""",
    "Ngày có hiệu lực": "ngày 01 tháng 01 năm [năm sau]",
}
"""Mục của quyết định → các đoạn, cách nhau một dòng trống."""
