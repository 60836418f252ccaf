"""Sáng kiến put to the council on 20/11/2026, and others that nominations rest on."""

INITIATIVES = """
SK01 | CN016 | co_so | 93 | Công nhận | Bộ công cụ lập, thẩm định dự toán ngân sách xã, phường theo mô hình
    chính quyền địa phương hai cấp | Áp dụng tại 65 xã, phường từ tháng 4 năm 2026; thời gian thẩm định một
    hồ sơ giảm từ 05 ngày còn 02 ngày; số hồ sơ phải chỉnh sửa giảm từ 48 còn 9.
SK02 | CN048 | co_so | 91 | Công nhận | Quy trình “một lần đến” hỗ trợ hộ kinh doanh chuyển đổi thành doanh
    nghiệp | Hỗ trợ 212 hộ kinh doanh; 96 hộ hoàn thành chuyển đổi; thời gian thực hiện bình quân giảm từ 09
    ngày còn 03 ngày làm việc.
SK03 | CN026 70% CN028 30% | co_so | 90 | Công nhận | Bộ mẫu đối chiếu điện tử phục vụ thẩm định quyết toán
    các đơn vị sự nghiệp công lập | Áp dụng cho 118 đơn vị; thời gian thẩm định bình quân giảm 40%; phát
    hiện, thu hồi 6,3 tỷ đồng chi sai nguồn.
SK04 | CN034 | co_so | 89,5 | Công nhận | Bản đồ số trụ sở, nhà, đất công dôi dư sau sắp xếp đơn vị hành
    chính | Cập nhật 428 cơ sở nhà, đất; giúp hoàn thành phương án xử lý 381 cơ sở, đạt 89%; rút ngắn 60%
    thời gian tổng hợp báo cáo.
SK05 | CN060 60% CN061 40% | co_so | 88 | Công nhận | Bộ câu hỏi tự kiểm tra hồ sơ mời thầu dành cho chủ đầu
    tư cấp xã | Áp dụng tại 65 xã, phường; tỷ lệ hồ sơ mời thầu phải sửa đổi giảm từ 31% còn 8%.
SK06 | CN009 | co_so | 87,5 | Công nhận | Kho tri thức và công cụ tra cứu văn bản tài chính, đầu tư dùng
    chung cho xã, phường | Tập hợp 1.320 văn bản, 460 tình huống hỏi đáp; có 11.400 lượt tra cứu; số văn bản
    hỏi nghiệp vụ gửi Sở giảm 45%.
SK07 | CN018 60% CN019 40% | co_so | 86 | Công nhận | Bảng dự báo thu ngân sách theo tuần từ hoạt động xuất
    nhập khẩu qua cửa khẩu | Sai số dự báo quý bình quân 3,1%; phục vụ điều hành chi 04 quý năm 2026.
SK08 | CN068 | co_so | 81 | Công nhận | Bản đồ số dự án kêu gọi đầu tư tích hợp thông tin đất đai, hạ tầng |
    Giới thiệu 42 dự án; có 6.800 lượt truy cập; phục vụ 05 hội nghị xúc tiến đầu tư.
SK09 | CN040 60% CN042 40% | co_so | 84 | Công nhận | Mẫu kế hoạch giải ngân theo mốc khối lượng của từng
    gói thầu | Áp dụng cho 96 dự án; tỷ lệ giải ngân các dự án áp dụng đạt 94,8%, cao hơn bình quân chung
    6,2 điểm phần trăm.
SK10 | CN060 | co_so | 83 | Công nhận | Kiểm tra tiến độ dự án bằng hình ảnh hiện trường có định vị | Áp
    dụng cho 74 dự án ở vùng sâu, giảm 52 chuyến kiểm tra trực tiếp.
SK11 | CN020 | | 57,5 | Không công nhận | Mẫu sổ theo dõi tạm ứng ngân sách xã | Chưa có tính mới so với
    chức năng sẵn có của phần mềm kế toán ngân sách.
SK12 | CN056 | | 61 | Không công nhận | Giải pháp lưu trữ bản đồ quy hoạch | Mới là đề xuất, chưa áp dụng
    trong thực tế.
"""
"""Mã | tác giả | phạm vi | điểm | kết quả | tên | hiệu quả áp dụng."""

DECISION = ("462/QĐ-STC", "24/11/2026", "Giám đốc Sở Tài chính")
"""Decision that recognises the initiatives of the year."""

OTHERS = """
SK13 | CN016 | tinh | | 2034/QĐ-UBND | 14/10/2026 | Chủ tịch Ủy ban nhân dân tỉnh Lạng Sơn | Giải pháp phân
    bổ và công khai ngân sách trực tuyến đến cấp xã, gắn với kết quả thực hiện nhiệm vụ | Áp dụng tại 14 sở,
    ngành và 65 xã, phường; 100% đơn vị công khai đúng hạn; số dư dự toán cuối năm giảm từ 7,9% còn 3,4%.
SK14 | CN053 80% CN057 20% | tinh | | 2034/QĐ-UBND | 14/10/2026 | Chủ tịch Ủy ban nhân dân tỉnh Lạng Sơn |
    Bộ chỉ số theo dõi tăng trưởng của các xã, phường theo tháng | Áp dụng tại 65 xã, phường; phục vụ giao
    và điều chỉnh kịch bản tăng trưởng năm 2026.
SK15 | CN016 | co_so | 2025 | 436/QĐ-STC | 21/11/2025 | Giám đốc Sở Tài chính | Bộ hồ sơ mẫu khóa sổ, bàn
    giao ngân sách cấp huyện, cấp xã khi sắp xếp đơn vị hành chính | Áp dụng tại 11 huyện, thành phố và 194
    xã, phường, thị trấn; hoàn thành bàn giao trong 15 ngày, số liệu khớp đúng với Kho bạc Nhà nước.
"""
"""Mã | tác giả | phạm vi | năm | số quyết định | ngày | cơ quan công nhận | tên | hiệu quả áp dụng."""
