"""Sáng kiến put to the council on 26/11/2021, and others that nominations rest on."""

INITIATIVES = """
SK01 | CN019 | co_so | 91,5 | Công nhận | Bộ chỉ tiêu và biểu mẫu điện tử theo dõi hằng tuần tình hình giải
    ngân vốn đầu tư công của từng dự án | Áp dụng cho 214 dự án của 38 chủ đầu tư từ tháng 3 năm 2021; thời
    gian tổng hợp báo cáo giảm từ 03 ngày còn nửa ngày; 27 dự án chậm được phát hiện và điều chuyển vốn kịp
    thời trước ngày 30/9/2021.
SK02 | CN028 70% CN029 30% | co_so | 88 | Công nhận | Quy trình phối hợp thẩm định chủ trương đầu tư dự án
    nông, lâm nghiệp theo phương thức lấy ý kiến đồng thời | Áp dụng cho 19 hồ sơ từ tháng 02 năm 2021; thời
    gian thẩm định bình quân giảm từ 25 ngày còn 17 ngày; không có hồ sơ phải trả lại lần thứ hai.
SK03 | CN047 | co_so | 90 | Công nhận | Sổ tay điện tử hướng dẫn đăng ký doanh nghiệp qua mạng dành cho tổ
    chức, cá nhân ở vùng cao, biên giới | Đưa lên Trang thông tin điện tử của Sở từ tháng 4 năm 2021, có hơn
    5.200 lượt truy cập; tỷ lệ hồ sơ nộp qua mạng hợp lệ ngay lần đầu tăng từ 61% lên 84%.
SK04 | CN054 60% CN055 40% | co_so | 87 | Công nhận | Bảng kiểm thẩm định kế hoạch lựa chọn nhà thầu theo
    từng loại gói thầu | Áp dụng cho 126 hồ sơ trình thẩm định năm 2021; giảm 40% số hồ sơ phải bổ sung, thời
    gian thẩm định bình quân còn 12 ngày so với 20 ngày theo quy định.
SK05 | CN009 | co_so | 92 | Công nhận | Phần mềm theo dõi, nhắc việc đối với nhiệm vụ do Ủy ban nhân dân
    tỉnh, Chủ tịch Ủy ban nhân dân tỉnh giao Sở | Cập nhật 1.164 nhiệm vụ năm 2021; tỷ lệ nhiệm vụ quá hạn
    giảm từ 6,8% còn 1,2%; tiết kiệm chi phí thuê phần mềm khoảng 85 triệu đồng.
SK06 | CN036 | co_so | 85 | Công nhận | Cơ sở dữ liệu danh mục dự án trường học, trạm y tế đề nghị đầu tư từ
    các chương trình mục tiêu quốc gia | Tích hợp 332 công trình của 11 huyện, thành phố; loại bỏ 29 công
    trình đề xuất trùng nguồn vốn, tránh bố trí trùng khoảng 41 tỷ đồng.
SK07 | CN022 60% CN021 40% | co_so | 89 | Công nhận | Bộ dữ liệu theo chuỗi thời gian các chỉ tiêu kinh tế -
    xã hội tỉnh Lạng Sơn giai đoạn 2010 - 2020 phục vụ phân tích, dự báo | Hệ thống hóa 168 chỉ tiêu cấp
    tỉnh, cấp huyện; phục vụ lập quy hoạch tỉnh và 12 báo cáo kinh tế - xã hội năm 2021, giảm một nửa thời
    gian tra cứu, đối chiếu số liệu.
SK08 | CN061 | co_so | 80 | Công nhận | Bộ tài liệu số giới thiệu dự án kêu gọi đầu tư bằng tiếng Việt,
    tiếng Trung Quốc và tiếng Anh | Giới thiệu 36 dự án; phục vụ 04 hội nghị xúc tiến đầu tư trực tuyến với
    hơn 150 doanh nghiệp tham dự.
SK09 | CN007 | co_so | 82 | Công nhận | Bộ biểu mẫu và trình tự bình xét thi đua, khen thưởng theo điểm tại
    các phòng, đơn vị thuộc Sở | Áp dụng tại 09 phòng, đơn vị từ quý II năm 2021; hồ sơ gửi đúng mẫu ngay lần
    đầu đạt 95%.
SK10 | CN016 | co_so | 78 | Công nhận | Sổ theo dõi điện tử việc thực hiện kết luận thanh tra, kiểm tra chuyên
    ngành kế hoạch và đầu tư | Theo dõi 47 kiến nghị của 09 kết luận; đến tháng 11 năm 2021 có 44 kiến nghị
    đã thực hiện xong, đạt 93,6%.
SK11 | CN041 | | 58,5 | Không công nhận | Phần mềm tra cứu hồ sơ dự án đầu tư nước ngoài trên địa bàn tỉnh |
    Mới thử nghiệm nội bộ trên 05 hồ sơ, chưa có số liệu chứng minh hiệu quả áp dụng.
SK12 | CN031 | | 62 | Không công nhận | Mẫu báo cáo nhanh tiến độ dự án giao thông nông thôn | Nội dung trùng
    với biểu mẫu đã ban hành của ngành giao thông, chưa có tính mới.
"""
"""Mã | tác giả | phạm vi | điểm | kết quả | tên | hiệu quả áp dụng."""

DECISION = ("250/QĐ-SKHĐT", "30/11/2021", "Giám đốc Sở Kế hoạch và Đầu tư")
"""Decision that recognises the initiatives of the year."""

OTHERS = """
SK13 | CN019 | tinh |  | 1887/QĐ-UBND | 15/10/2021 | Chủ tịch Ủy ban nhân dân tỉnh Lạng Sơn | Giải pháp điều
    hành kế hoạch đầu tư công gắn trách nhiệm người đứng đầu với kết quả giải ngân từng quý | Áp dụng tại 20
    sở, ngành và 11 huyện, thành phố; tỷ lệ giải ngân vốn đầu tư công của tỉnh tăng từ 81,2% năm 2019 lên
    93,7% năm 2020.
SK14 | CN028 80% CN026 20% | tinh |  | 1887/QĐ-UBND | 15/10/2021 | Chủ tịch Ủy ban nhân dân tỉnh Lạng Sơn |
    Bộ tiêu chí lựa chọn danh mục đầu tư công trình nước sạch, đường giao thông tại các xã biên giới | Áp
    dụng tại 05 huyện biên giới; lựa chọn 62 công trình, giảm 18% suất đầu tư bình quân một công trình.
SK15 | CN047 | co_so | 2020 | 262/QĐ-SKHĐT | 30/11/2020 | Giám đốc Sở Kế hoạch và Đầu tư | Quy trình trả kết
    quả đăng ký doanh nghiệp trong 02 ngày làm việc | Thời gian trả kết quả bình quân giảm từ 03 ngày còn
    1,9 ngày; áp dụng cho 1.870 hồ sơ năm 2020.
SK16 | CN047 | co_so | 2020 | 262/QĐ-SKHĐT | 30/11/2020 | Giám đốc Sở Kế hoạch và Đầu tư | Danh bạ doanh
    nghiệp điện tử phân theo xã, phường, thị trấn | Cập nhật 3.120 doanh nghiệp, chi nhánh; phục vụ rà soát
    214 doanh nghiệp không còn hoạt động tại địa chỉ đăng ký.
SK17 | CN054 | co_so | 2020 | 262/QĐ-SKHĐT | 30/11/2020 | Giám đốc Sở Kế hoạch và Đầu tư | Mẫu báo cáo giám
    sát, đánh giá đầu tư trực tuyến dành cho chủ đầu tư cấp xã | Áp dụng tại 96 xã; tỷ lệ chủ đầu tư nộp báo
    cáo đúng hạn tăng từ 72% lên 96%.
SK18 | CN054 | co_so | 2020 | 262/QĐ-SKHĐT | 30/11/2020 | Giám đốc Sở Kế hoạch và Đầu tư | Quy trình kiểm
    tra tại hiện trường trước khi quyết toán dự án nhóm C | Áp dụng cho 33 dự án; giảm trừ giá trị đề nghị
    quyết toán không đúng khối lượng hơn 4,6 tỷ đồng.
SK19 | CN019 | co_so | 2019 | 251/QĐ-SKHĐT | 29/11/2019 | Giám đốc Sở Kế hoạch và Đầu tư | Quy trình rà
    soát, xếp thứ tự ưu tiên dự án chuyển tiếp theo mức độ hoàn thành và nợ đọng | Áp dụng cho 287 dự án;
    rút ngắn thời gian lập phương án phân bổ từ 20 ngày còn 12 ngày.
SK20 | CN019 | co_so | 2020 | 262/QĐ-SKHĐT | 30/11/2020 | Giám đốc Sở Kế hoạch và Đầu tư | Bảng theo dõi nợ
    đọng xây dựng cơ bản theo từng chủ đầu tư | Áp dụng tại 38 chủ đầu tư; đến hết năm 2020 xử lý xong 98,4%
    số nợ đọng.
"""
"""Mã | tác giả | phạm vi | năm | số quyết định | ngày | cơ quan công nhận | tên | hiệu quả áp dụng."""
