"""Cá nhân of the sample Sở Kế hoạch và Đầu tư, 2021: invented people."""

PEOPLE = """
CN001 | Ông | Hoàng Vĩnh Khải | 14/8/1966 | Giám đốc Sở | DV01 | T
CN002 | Ông | Nông Thế Điệp | 02/11/1970 | Phó Giám đốc Sở | DV01 | T
CN003 | Bà | Vi Thị Diễm Hằng | 23/4/1974 | Phó Giám đốc Sở | DV01 | XS
CN004 | Ông | Trần Quốc Doanh | 09/6/1972 | Phó Giám đốc Sở | DV01 | T
CN005 | Bà | Lương Thị Bích Thảo | 17/02/1977 | Chánh Văn phòng | DV02 | XS
CN006 | Ông | Đinh Công Thuận | 28/9/1980 | Phó Chánh Văn phòng | DV02 | T
CN007 | Bà | Chu Thị Ngọc Mai | 05/12/1984 | Chuyên viên | DV02 | T
CN008 | Bà | Bế Thị Kim Oanh | 19/7/1982 | Kế toán trưởng | DV02 | T
CN009 | Ông | Hoàng Văn Lực | 30/3/1979 | Chuyên viên | DV02 | XS
CN010 | Bà | Nguyễn Thị Thu Quyên | 11/01/1988 | Văn thư | DV02 | T
CN011 | Bà | Lý Thị Mùi | 24/10/1990 | Thủ quỹ | DV02 | T
CN012 | Ông | Nông Văn Bách | 15/5/1975 | Nhân viên lái xe | DV02 | T
CN013 | Ông | Triệu Văn Sênh | 08/8/1983 | Nhân viên bảo vệ | DV02 | T
CN014 | Ông | Lê Đức Thiện | 21/9/1971 | Chánh Thanh tra | DV03 | T
CN015 | Bà | Hoàng Thị Lệ Thủy | 13/4/1981 | Phó Chánh Thanh tra | DV03 | T
CN016 | Ông | Vi Văn Tuệ | 06/02/1986 | Thanh tra viên | DV03 | T
CN017 | Bà | Đàm Thị Hiền | 27/11/1991 | Chuyên viên | DV03 | T
CN018 | Ông | Đặng Trường Giang | 16/3/1973 | Trưởng phòng | DV04 | XS
CN019 | Bà | Nông Thị Minh Nguyệt | 22/8/1979 | Phó Trưởng phòng | DV04 | XS
CN020 | Ông | Hứa Văn Chương | 04/12/1982 | Phó Trưởng phòng | DV04 | T
CN021 | Bà | Dương Thị Phương Loan | 18/6/1985 | Chuyên viên | DV04 | T
CN022 | Ông | Hoàng Đình Khôi | 29/01/1987 | Chuyên viên | DV04 | XS
CN023 | Bà | Mã Thị Thanh Xuân | 07/9/1989 | Chuyên viên | DV04 | T
CN024 | Ông | Phạm Tiến Hưng | 12/10/1992 | Chuyên viên | DV04 | T
CN025 | Bà | Lâm Thị Huế | 25/5/1995 | Chuyên viên | DV04 | T
CN026 | Ông | Lương Văn Thoại | 03/7/1971 | Trưởng phòng | DV05 | T
CN027 | Ông | Nguyễn Trọng Hiếu | 20/11/1978 | Phó Trưởng phòng | DV05 | T
CN028 | Bà | Hoàng Thị Diệp Anh | 14/02/1983 | Phó Trưởng phòng | DV05 | XS
CN029 | Ông | Chu Văn Đạt | 09/9/1984 | Chuyên viên | DV05 | T
CN030 | Ông | Lý Sinh Phúc | 31/12/1986 | Chuyên viên | DV05 | T
CN031 | Bà | Vi Thị Tố Uyên | 26/4/1988 | Chuyên viên | DV05 | T
CN032 | Ông | Bùi Anh Khoa | 17/8/1990 | Chuyên viên | DV05 | T
CN033 | Bà | Nông Thị Chuyên | 05/3/1993 | Chuyên viên | DV05 | HT
CN034 | Bà | Hà Thị Ngân | 10/10/1974 | Trưởng phòng | DV06 | T
CN035 | Ông | Triệu Quang Lâm | 23/6/1981 | Phó Trưởng phòng | DV06 | T
CN036 | Bà | Đoàn Thị Hương Trà | 15/01/1986 | Chuyên viên | DV06 | XS
CN037 | Ông | Hoàng Ngọc Sáng | 28/7/1989 | Chuyên viên | DV06 | T
CN038 | Bà | Bế Thị Nga | 19/12/1994 | Chuyên viên | DV06 | T
CN039 | Ông | Nguyễn Khắc Vượng | 08/5/1975 | Trưởng phòng | DV07 | T
CN040 | Bà | Lăng Thị Thúy | 16/11/1980 | Phó Trưởng phòng | DV07 | T
CN041 | Ông | Hoàng Mạnh Toàn | 27/02/1985 | Chuyên viên | DV07 | T
CN042 | Bà | Vũ Thị Hạnh Dung | 12/6/1987 | Chuyên viên | DV07 | T
CN043 | Ông | Nông Đức Việt | 01/9/1991 | Chuyên viên | DV07 | T
CN044 | Bà | Sầm Thị Lan | 20/4/1996 | Chuyên viên | DV07 | HT
CN045 | Bà | Nguyễn Thị Hồng Chiêm | 13/3/1976 | Trưởng phòng | DV08 | XS
CN046 | Ông | Lương Minh Quyết | 07/10/1981 | Phó Trưởng phòng | DV08 | T
CN047 | Bà | Hoàng Thị Mỹ Linh | 24/8/1986 | Chuyên viên | DV08 | XS
CN048 | Ông | Đỗ Xuân Trình | 30/11/1988 | Chuyên viên | DV08 | T
CN049 | Bà | Nông Thị Thoa | 18/01/1990 | Chuyên viên | DV08 | T
CN050 | Ông | Bàn Văn Thắng | 06/6/1992 | Chuyên viên | DV08 | T
CN051 | Bà | Phùng Thị Yến | 21/12/1993 | Chuyên viên | DV08 | T
CN052 | Ông | Vy Quốc Bảo | 02/4/1974 | Trưởng phòng | DV09 | T
CN053 | Bà | Trịnh Thị Lan Phương | 29/9/1979 | Phó Trưởng phòng | DV09 | T
CN054 | Ông | Nông Hoàng Sơn | 11/7/1983 | Phó Trưởng phòng | DV09 | XS
CN055 | Ông | Lộc Văn Hùng | 25/02/1985 | Chuyên viên | DV09 | T
CN056 | Bà | Hoàng Thị Khánh Ly | 14/11/1988 | Chuyên viên | DV09 | T
CN057 | Ông | Phan Văn Nghị | 03/5/1990 | Chuyên viên | DV09 | HT
CN058 | Bà | Long Thị Hiên | 17/10/1994 | Chuyên viên | DV09 | T
CN059 | Ông | Hoàng Tuấn Kiệt | 19/6/1977 | Giám đốc Trung tâm | DV10 | T
CN060 | Bà | Đào Thị Quế Chi | 08/12/1982 | Phó Giám đốc Trung tâm | DV10 | T
CN061 | Ông | Linh Văn Quý | 22/3/1985 | Viên chức | DV10 | T
CN062 | Bà | Lương Thị Hoài Thương | 15/9/1988 | Viên chức | DV10 | T
CN063 | Ông | Triệu Tiến Lợi | 30/7/1990 | Viên chức | DV10 | T
CN064 | Bà | Nông Thị Bảo Yến | 04/02/1992 | Viên chức | DV10 | T
CN065 | Ông | Tô Duy Thành | 26/11/1993 | Viên chức | DV10 | K
CN066 | Bà | Chu Thị Nhung | 12/5/1997 | Viên chức | DV10 | HT
"""
"""Mã | ông, bà | họ và tên | ngày sinh | chức vụ | đơn vị | mức độ hoàn thành nhiệm vụ."""

BACKGROUND = """
CN001 | 01/9/1990 | Tày | Thạc sĩ Quản lý kinh tế
CN002 | 15/10/1994 | Nùng | Thạc sĩ Kinh tế phát triển
CN003 | 01/8/1997 | Tày | Thạc sĩ Quản lý công
CN004 | 01/3/1996 | Kinh | Kỹ sư Xây dựng
CN005 | 01/10/2000 | Tày | Cử nhân Luật
CN006 | 15/4/2004 | Kinh | Cử nhân Hành chính
CN007 | 01/8/2008 | Nùng | Cử nhân Quản trị nhân lực
CN008 | 01/6/2005 | Tày | Cử nhân Kế toán
CN009 | 01/9/2003 | Tày | Kỹ sư Công nghệ thông tin
CN010 | 01/5/2011 | Kinh | Cử nhân Lưu trữ học
CN011 | 15/9/2014 | Dao | Cử nhân Kế toán
CN012 | 01/4/2001 | Nùng | Trung cấp nghề
CN013 | 01/7/2009 | Dao | Trung học phổ thông
CN014 | 01/11/1995 | Kinh | Cử nhân Luật
CN015 | 01/8/2005 | Tày | Cử nhân Kinh tế
CN016 | 15/10/2010 | Tày | Cử nhân Luật
CN017 | 01/6/2015 | Nùng | Cử nhân Kế toán
CN018 | 01/9/1996 | Kinh | Thạc sĩ Kinh tế phát triển
CN019 | 01/10/2002 | Nùng | Thạc sĩ Quản lý kinh tế
CN020 | 15/8/2006 | Nùng | Cử nhân Kinh tế
CN021 | 01/4/2009 | Tày | Cử nhân Thống kê
CN022 | 01/12/2010 | Tày | Thạc sĩ Kinh tế đầu tư
CN023 | 01/7/2013 | Nùng | Cử nhân Kinh tế
CN024 | 02/11/2015 | Kinh | Cử nhân Quản lý đô thị
CN025 | 15/5/2018 | Nùng | Cử nhân Kế hoạch - Đầu tư
CN026 | 01/8/1995 | Tày | Kỹ sư Lâm nghiệp
CN027 | 01/9/2001 | Kinh | Thạc sĩ Quản lý xây dựng
CN028 | 01/10/2006 | Tày | Thạc sĩ Kinh tế nông nghiệp
CN029 | 15/6/2008 | Nùng | Kỹ sư Thủy lợi
CN030 | 01/8/2011 | Dao | Kỹ sư Giao thông
CN031 | 01/3/2012 | Tày | Cử nhân Kinh tế
CN032 | 01/10/2014 | Kinh | Kỹ sư Công nghiệp
CN033 | 17/4/2017 | Nùng | Cử nhân Kinh tế
CN034 | 01/9/1998 | Tày | Cử nhân Sư phạm, cử nhân Kinh tế
CN035 | 01/7/2005 | Nùng | Thạc sĩ Quản lý công
CN036 | 01/9/2009 | Kinh | Cử nhân Kinh tế
CN037 | 01/11/2013 | Nùng | Cử nhân Xã hội học
CN038 | 01/6/2018 | Tày | Cử nhân Kinh tế
CN039 | 01/10/1999 | Kinh | Thạc sĩ Kinh tế đối ngoại
CN040 | 15/9/2004 | Nùng | Cử nhân Ngoại thương
CN041 | 01/8/2009 | Tày | Cử nhân Kinh tế quốc tế
CN042 | 01/7/2011 | Kinh | Cử nhân Ngôn ngữ Anh
CN043 | 01/12/2015 | Tày | Cử nhân Ngôn ngữ Trung Quốc
CN044 | 01/10/2021 | Nùng | Cử nhân Kinh tế quốc tế
CN045 | 01/8/2000 | Kinh | Cử nhân Luật
CN046 | 15/5/2005 | Tày | Thạc sĩ Luật kinh tế
CN047 | 01/4/2010 | Tày | Thạc sĩ Quản trị kinh doanh
CN048 | 01/6/2012 | Kinh | Kỹ sư Công nghệ thông tin
CN049 | 01/9/2014 | Nùng | Cử nhân Luật
CN050 | 03/10/2016 | Dao | Cử nhân Quản trị kinh doanh
CN051 | 01/8/2017 | Tày | Cử nhân Kinh tế
CN052 | 01/9/1998 | Tày | Kỹ sư Xây dựng
CN053 | 01/10/2003 | Kinh | Thạc sĩ Kinh tế xây dựng
CN054 | 15/8/2007 | Nùng | Thạc sĩ Quản lý xây dựng
CN055 | 01/7/2010 | Nùng | Kỹ sư Xây dựng
CN056 | 01/5/2013 | Tày | Cử nhân Kinh tế xây dựng
CN057 | 01/9/2015 | Kinh | Kỹ sư Giao thông
CN058 | 01/11/2018 | Nùng | Cử nhân Kế toán
CN059 | 01/8/2001 | Tày | Thạc sĩ Quản trị kinh doanh
CN060 | 01/9/2006 | Kinh | Cử nhân Marketing
CN061 | 15/7/2010 | Nùng | Cử nhân Kinh tế
CN062 | 01/10/2012 | Tày | Cử nhân Ngôn ngữ Trung Quốc
CN063 | 01/6/2014 | Dao | Kỹ sư Công nghệ thông tin
CN064 | 01/12/2016 | Nùng | Cử nhân Báo chí
CN065 | 01/3/2018 | Kinh | Cử nhân Kinh tế
CN066 | 01/11/2021 | Nùng | Cử nhân Du lịch
"""
"""Mã | ngày vào ngành | dân tộc | trình độ."""

DISCIPLINE = {"CN057": "Khiển trách", "CN065": "Cảnh cáo"}
"""Kỷ luật in the year."""

PARTICULARS = """
CN005 | Xã Hoàng Văn Thụ, huyện Văn Lãng, tỉnh Lạng Sơn | Phường Chi Lăng, thành phố Lạng Sơn, tỉnh Lạng Sơn | Cao
    cấp | Bí thư Chi bộ Văn phòng Sở | Lãnh đạo, điều hành hoạt động của Văn phòng; tham mưu công tác tổ chức cán bộ,
    hành chính, thi đua, khen thưởng của Sở.
CN009 | Xã Tân Đoàn, huyện Văn Quan, tỉnh Lạng Sơn | Phường Vĩnh Trại, thành phố Lạng Sơn, tỉnh Lạng Sơn |
    Trung cấp | Ủy viên Ban Chấp hành Công đoàn Sở | Quản trị hệ thống mạng, an toàn thông tin, chữ ký số,
    Trang thông tin điện tử của Sở; đầu mối cải cách hành chính và xây dựng chính quyền điện tử của cơ quan.
CN019 | Xã Gia Cát, huyện Cao Lộc, tỉnh Lạng Sơn | Phường Chi Lăng, thành phố Lạng Sơn, tỉnh Lạng Sơn | Cao
    cấp | Phó Bí thư Chi bộ Phòng Tổng hợp - Quy hoạch | Giúp Trưởng phòng phụ trách kế hoạch đầu tư công
    trung hạn và hằng năm; tổng hợp phân bổ, điều chỉnh, theo dõi giải ngân vốn đầu tư công của tỉnh; tham
    gia lập quy hoạch tỉnh thời kỳ 2021 - 2030.
CN022 | Xã Hoàng Đồng, thành phố Lạng Sơn, tỉnh Lạng Sơn | Phường Tam Thanh, thành phố Lạng Sơn, tỉnh Lạng
    Sơn | Trung cấp | Bí thư Chi đoàn Sở | Tổng hợp báo cáo kinh tế - xã hội tháng, quý, năm; quản lý dữ
    liệu các chỉ tiêu phát triển kinh tế - xã hội của tỉnh; theo dõi các huyện Lộc Bình, Đình Lập, Cao Lộc.
CN026 | Xã Vũ Lễ, huyện Bắc Sơn, tỉnh Lạng Sơn | Phường Đông Kinh, thành phố Lạng Sơn, tỉnh Lạng Sơn | Cao cấp | Bí
    thư Chi bộ Phòng Kinh tế ngành | Lãnh đạo, điều hành hoạt động của Phòng; tham mưu kế hoạch phát triển
    các ngành kinh
    tế của tỉnh.
CN028 | Xã Yên Khoái, huyện Lộc Bình, tỉnh Lạng Sơn | Phường Hoàng Văn Thụ, thành phố Lạng Sơn, tỉnh Lạng
    Sơn | Cao cấp | Chi ủy viên Chi bộ Phòng Kinh tế ngành | Phụ trách kế hoạch đầu tư lĩnh vực nông, lâm
    nghiệp, thủy lợi, nông thôn mới; chủ trì thẩm định chủ trương đầu tư các dự án nông nghiệp, ổn định dân
    cư biên giới.
CN030 | Xã Mẫu Sơn, huyện Cao Lộc, tỉnh Lạng Sơn | Phường Đông Kinh, thành phố Lạng Sơn, tỉnh Lạng Sơn | Sơ
    cấp | Đoàn viên
    Công đoàn Sở | Theo dõi kế hoạch, vốn đầu tư các công trình giao thông, hạ tầng cửa khẩu.
CN036 | Thị trấn Đồng Mỏ, huyện Chi Lăng, tỉnh Lạng Sơn | Phường Vĩnh Trại, thành phố Lạng Sơn, tỉnh Lạng
    Sơn | Trung cấp | Ủy viên Ban Nữ công Sở | Theo dõi kế hoạch, vốn đầu tư lĩnh vực giáo dục, y tế, văn
    hóa; tổng hợp Chương trình mục tiêu quốc gia phát triển kinh tế - xã hội vùng đồng bào dân tộc thiểu số
    và miền núi.
CN047 | Xã Thụy Hùng, huyện Cao Lộc, tỉnh Lạng Sơn | Phường Hoàng Văn Thụ, thành phố Lạng Sơn, tỉnh Lạng Sơn
    | Trung cấp | Ủy viên Ban Chấp hành Công đoàn Sở | Tiếp nhận, thẩm định hồ sơ đăng ký doanh nghiệp; phụ
    trách đăng ký doanh nghiệp qua mạng thông tin điện tử; thống kê, theo dõi doanh nghiệp trên địa bàn
    tỉnh.
CN052 | Xã Khánh Xuân, huyện Lộc Bình, tỉnh Lạng Sơn | Phường Vĩnh Trại, thành phố Lạng Sơn, tỉnh Lạng Sơn | Cao cấp
    | Bí thư Chi bộ Phòng Đấu thầu, Thẩm định và Giám sát đầu tư | Lãnh đạo, điều hành hoạt động của Phòng;
    tham mưu công
    tác đấu thầu, thẩm định, giám sát đầu tư.
CN054 | Xã Hồng Phong, huyện Bình Gia, tỉnh Lạng Sơn | Phường Đông Kinh, thành phố Lạng Sơn, tỉnh Lạng Sơn |
    Cao cấp | Phó Bí thư Chi bộ Phòng Đấu thầu, Thẩm định và Giám sát đầu tư | Phụ trách thẩm định kế hoạch
    lựa chọn nhà thầu, thẩm định nguồn vốn và khả năng cân đối vốn; giám sát, đánh giá đầu tư các dự án sử
    dụng vốn đầu tư công.
"""
"""Mã | quê quán | trú quán | lý luận chính trị | chức vụ Đảng, đoàn thể | nhiệm vụ được giao."""
