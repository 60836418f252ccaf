"""Cá nhân of the sample Sở Tài chính, 2026: invented people, many of them from the sample of 2021."""

PEOPLE = """
CN001 | Ông | Lương Đức Hoài | 12/9/1971 | Giám đốc Sở | DV01 | T
CN002 | Ông | Đặng Trường Giang | 16/3/1973 | Phó Giám đốc Sở | DV01 | T
CN003 | Bà | Ma Thị Ánh Hồng | 20/7/1975 | Phó Giám đốc Sở | DV01 | XS
CN004 | Ông | Phạm Đình Luyện | 05/10/1974 | Phó Giám đốc Sở | DV01 | T
CN005 | Ông | Nguyễn Trọng Hiếu | 20/11/1978 | Phó Giám đốc Sở | DV01 | T
CN006 | Ông | Nông Văn Thịnh | 11/4/1979 | Chánh Văn phòng | DV02 | T
CN007 | Bà | Chu Thị Ngọc Mai | 05/12/1984 | Phó Chánh Văn phòng | DV02 | XS
CN008 | Bà | Hoàng Thị Bích Liên | 26/6/1981 | Phó Chánh Văn phòng | DV02 | T
CN009 | Ông | Hoàng Văn Lực | 30/3/1979 | Chuyên viên chính | DV02 | T
CN010 | Bà | Phương Thị Thu Huệ | 14/9/1986 | Kế toán trưởng | DV02 | T
CN011 | Bà | Nguyễn Thị Thu Quyên | 11/01/1988 | Văn thư viên | DV02 | T
CN012 | Bà | Lý Thị Nhàn | 03/3/1993 | Chuyên viên | DV02 | T
CN013 | Ông | Vi Đức Cảnh | 21/8/1984 | Chuyên viên | DV02 | T
CN014 | Ông | Hoàng Văn Tiệp | 17/12/1980 | Nhân viên lái xe | DV02 | T
CN015 | Bà | Triệu Thị Sao | 08/5/1995 | Chuyên viên | DV02 | T
CN016 | Bà | Hoàng Thị Lụa | 05/01/1985 | Trưởng phòng | DV03 | XS
CN017 | Ông | Đinh Xuân Bằng | 23/10/1982 | Phó Trưởng phòng | DV03 | T
CN018 | Bà | Nông Thị Thùy Dương | 09/02/1986 | Phó Trưởng phòng | DV03 | T
CN019 | Ông | Lành Văn Hoan | 30/6/1988 | Chuyên viên | DV03 | T
CN020 | Bà | Vũ Thị Minh Tâm | 12/11/1989 | Chuyên viên | DV03 | T
CN021 | Ông | Hoàng Công Nghĩa | 25/4/1990 | Chuyên viên | DV03 | T
CN022 | Bà | Lương Thị Ngọc Ánh | 18/8/1992 | Chuyên viên | DV03 | T
CN023 | Ông | Trần Nhật Minh | 07/7/1996 | Chuyên viên | DV03 | T
CN024 | Ông | Hoàng Trọng Đại | 15/5/1977 | Trưởng phòng | DV04 | XS
CN025 | Bà | Lê Thị Vân Khánh | 28/01/1983 | Phó Trưởng phòng | DV04 | T
CN026 | Bà | Nông Thị Hải Vân | 16/10/1985 | Chuyên viên chính | DV04 | XS
CN027 | Ông | Chu Đức Mạnh | 04/4/1987 | Chuyên viên | DV04 | T
CN028 | Bà | Bế Thị Thanh Tú | 22/9/1990 | Chuyên viên | DV04 | T
CN029 | Ông | Dương Văn Khoát | 13/12/1991 | Chuyên viên | DV04 | T
CN030 | Bà | Hứa Thị Mến | 02/6/1994 | Chuyên viên | DV04 | T
CN031 | Bà | Đàm Thị Kim Thoa | 19/3/1978 | Trưởng phòng | DV05 | T
CN032 | Ông | Nguyễn Hoài Bắc | 06/8/1984 | Phó Trưởng phòng | DV05 | T
CN033 | Ông | Lý Văn Tình | 27/11/1986 | Chuyên viên | DV05 | T
CN034 | Bà | Hoàng Thị Nhật Lệ | 11/02/1988 | Chuyên viên | DV05 | T
CN035 | Ông | Vi Hồng Quân | 24/5/1989 | Chuyên viên | DV05 | T
CN036 | Bà | Phan Thị Thảo Nguyên | 30/9/1992 | Chuyên viên | DV05 | T
CN037 | Ông | Nông Quang Dũng | 15/01/1995 | Chuyên viên | DV05 | HT
CN038 | Bà | Hoàng Thị Diệp Anh | 14/02/1983 | Trưởng phòng | DV06 | XS
CN039 | Ông | Triệu Quang Lâm | 23/6/1981 | Phó Trưởng phòng | DV06 | T
CN040 | Ông | Chu Văn Đạt | 09/9/1984 | Phó Trưởng phòng | DV06 | T
CN041 | Ông | Lý Sinh Phúc | 31/12/1986 | Chuyên viên | DV06 | XS
CN042 | Bà | Vi Thị Tố Uyên | 26/4/1988 | Chuyên viên | DV06 | T
CN043 | Bà | Đoàn Thị Hương Trà | 15/01/1986 | Chuyên viên chính | DV06 | T
CN044 | Ông | Bùi Anh Khoa | 17/8/1990 | Chuyên viên | DV06 | T
CN045 | Bà | Bế Thị Nga | 19/12/1994 | Chuyên viên | DV06 | T
CN046 | Ông | Hoàng Đăng Khánh | 08/10/1999 | Chuyên viên | DV06 | HT
CN047 | Ông | Lương Minh Quyết | 07/10/1981 | Trưởng phòng | DV07 | T
CN048 | Bà | Hoàng Thị Mỹ Linh | 24/8/1986 | Phó Trưởng phòng | DV07 | XS
CN049 | Ông | Đỗ Xuân Trình | 30/11/1988 | Chuyên viên | DV07 | T
CN050 | Bà | Nông Thị Thoa | 18/01/1990 | Chuyên viên | DV07 | T
CN051 | Ông | Bàn Văn Thắng | 06/6/1992 | Chuyên viên | DV07 | T
CN052 | Bà | Phùng Thị Yến | 21/12/1993 | Chuyên viên | DV07 | T
CN053 | Bà | Nông Thị Minh Nguyệt | 22/8/1979 | Trưởng phòng | DV08 | XS
CN054 | Ông | Hoàng Đình Khôi | 29/01/1987 | Phó Trưởng phòng | DV08 | XS
CN055 | Bà | Mã Thị Thanh Xuân | 07/9/1989 | Chuyên viên | DV08 | T
CN056 | Ông | Phạm Tiến Hưng | 12/10/1992 | Chuyên viên | DV08 | T
CN057 | Bà | Lâm Thị Huế | 25/5/1995 | Chuyên viên | DV08 | T
CN058 | Ông | Nông Văn Trọng | 03/11/1990 | Chuyên viên | DV08 | T
CN059 | Bà | Đỗ Thị Hà Phương | 20/02/1998 | Chuyên viên | DV08 | T
CN060 | Ông | Nông Hoàng Sơn | 11/7/1983 | Trưởng phòng | DV09 | XS
CN061 | Ông | Lộc Văn Hùng | 25/02/1985 | Phó Trưởng phòng | DV09 | T
CN062 | Bà | Hoàng Thị Khánh Ly | 14/11/1988 | Chuyên viên | DV09 | T
CN063 | Ông | Phan Văn Nghị | 03/5/1990 | Chuyên viên | DV09 | T
CN064 | Bà | Long Thị Hiên | 17/10/1994 | Chuyên viên | DV09 | T
CN065 | Bà | Trần Thị Cẩm Nhung | 29/7/1991 | Chuyên viên | DV09 | T
CN066 | Ông | Hoàng Tuấn Kiệt | 19/6/1977 | Giám đốc Trung tâm | DV10 | T
CN067 | Bà | Đào Thị Quế Chi | 08/12/1982 | Phó Giám đốc Trung tâm | DV10 | T
CN068 | Ông | Linh Văn Quý | 22/3/1985 | Viên chức | DV10 | T
CN069 | Bà | Lương Thị Hoài Thương | 15/9/1988 | Viên chức | DV10 | T
CN070 | Ông | Triệu Tiến Lợi | 30/7/1990 | Viên chức | DV10 | HT
CN071 | Bà | Chu Thị Nhung | 12/5/1997 | Viên chức | DV10 | HT
CN072 | Ông | Hoàng Minh Huy | 14/6/2001 | Viên chức | DV10 | HT
"""
"""Mã | ông, bà | họ và tên | ngày sinh | chức vụ | đơn vị | mức độ hoàn thành nhiệm vụ."""

DISCIPLINE: dict[str, str] = {}
"""Nobody was disciplined in the year."""

UNDER_REVIEW = ("CN058",)
"""Đang được xác minh đơn phản ánh."""

PARTICULARS = """
CN009 | Xã Tân Đoàn, tỉnh Lạng Sơn | Phường Tam Thanh, tỉnh Lạng Sơn | Trung cấp | Ủy viên Ban Chấp hành
    Công đoàn Sở | Quản trị hệ thống mạng, máy chủ, phần mềm dùng chung và an toàn thông tin của Sở; đầu mối
    chuyển đổi số, cải cách hành chính; hỗ trợ kỹ thuật phần mềm ngân sách, tài sản công cho các xã, phường.
CN016 | Xã Bình Gia, tỉnh Lạng Sơn | Phường Lương Văn Tri, tỉnh Lạng Sơn | Cao cấp | Bí thư Chi bộ Phòng
    Quản lý ngân sách | Lãnh đạo, điều hành hoạt động của Phòng; tham mưu lập, phân bổ, điều hành dự toán,
    quyết toán ngân sách địa phương; hướng dẫn, kiểm tra ngân sách các xã, phường.
CN024 | Xã Lộc Bình, tỉnh Lạng Sơn | Phường Tam Thanh, tỉnh Lạng Sơn | Cao cấp | Bí thư Chi bộ Phòng Tài chính hành
    chính sự nghiệp | Lãnh đạo, điều hành hoạt động của Phòng; tham mưu quản lý tài chính các cơ quan, đơn
    vị sự nghiệp.
CN026 | Xã Chi Lăng, tỉnh Lạng Sơn | Phường Đông Kinh, tỉnh Lạng Sơn | Trung cấp | Phó Bí thư Chi bộ Phòng
    Tài chính hành chính sự nghiệp | Theo dõi, thẩm định dự toán, quyết toán kinh phí các đơn vị giáo dục, y
    tế; tham mưu cơ chế tự chủ tài chính đơn vị sự nghiệp công lập.
CN031 | Xã Thất Khê, tỉnh Lạng Sơn | Phường Lương Văn Tri, tỉnh Lạng Sơn | Cao cấp | Bí thư Chi bộ Phòng Quản lý giá
    và công sản | Lãnh đạo, điều hành hoạt động của Phòng; tham mưu công tác quản lý giá, tài sản công của tỉnh.
CN034 | Xã Na Sầm, tỉnh Lạng Sơn | Phường Kỳ Lừa, tỉnh Lạng Sơn | Trung cấp | Ủy viên Ban Nữ công Sở | Quản
    lý tài sản công tại cơ quan, tổ chức, đơn vị; rà soát, xử lý trụ sở, tài sản sau sắp xếp đơn vị hành
    chính; vận hành cơ sở dữ liệu tài sản công của tỉnh.
CN041 | Xã Mẫu Sơn, tỉnh Lạng Sơn | Phường Đông Kinh, tỉnh Lạng Sơn | Trung cấp | Chi ủy viên Chi bộ Phòng
    Đầu tư | Theo dõi kế hoạch, vốn đầu tư lĩnh vực giao thông, hạ tầng cửa khẩu; thẩm định chủ trương đầu
    tư dự án giao thông; tham mưu sử dụng dự phòng khắc phục hậu quả thiên tai.
CN042 | Xã Văn Quan, tỉnh Lạng Sơn | Phường Tam Thanh, tỉnh Lạng Sơn | Sơ cấp | Đoàn viên Công đoàn Sở |
    Theo dõi giải ngân vốn
    đầu tư công, kinh phí khắc phục hậu quả thiên tai.
CN048 | Xã Đồng Đăng, tỉnh Lạng Sơn | Phường Kỳ Lừa, tỉnh Lạng Sơn | Cao cấp | Phó Bí thư Chi bộ Phòng Đăng
    ký kinh doanh | Giúp Trưởng phòng phụ trách đăng ký doanh nghiệp qua mạng, hỗ trợ hộ kinh doanh chuyển
    đổi thành doanh nghiệp, hướng dẫn nghiệp vụ cho các xã, phường.
CN053 | Xã Cao Lộc, tỉnh Lạng Sơn | Phường Kỳ Lừa, tỉnh Lạng Sơn | Cao cấp | Bí thư Chi bộ Phòng Tổng hợp | Lãnh đạo,
    điều hành hoạt động của Phòng; tham mưu tổng hợp kinh tế - xã hội, quy hoạch, kế hoạch của tỉnh.
CN054 | Phường Tam Thanh, tỉnh Lạng Sơn | Phường Tam Thanh, tỉnh Lạng Sơn | Cao cấp | Phó Bí thư Chi bộ
    Phòng Tổng hợp | Giúp Trưởng phòng phụ trách tổng hợp kinh tế - xã hội, kịch bản tăng trưởng, kế hoạch 5
    năm 2026 - 2030; quản lý dữ liệu các chỉ tiêu phát triển của tỉnh.
CN060 | Xã Hồng Phong, tỉnh Lạng Sơn | Phường Đông Kinh, tỉnh Lạng Sơn | Cao cấp | Bí thư Chi bộ Phòng Đấu
    thầu và Giám sát đầu tư | Lãnh đạo, điều hành hoạt động của Phòng; thẩm định kế hoạch lựa chọn nhà thầu,
    nguồn vốn; giám sát, đánh giá đầu tư; tham mưu quyết toán dự án hoàn thành.
"""
"""Mã | quê quán | trú quán | lý luận chính trị | chức vụ Đảng, đoàn thể | nhiệm vụ được giao."""
