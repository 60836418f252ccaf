"""Ngày vào ngành, dân tộc, trình độ of the people of 2026."""

BACKGROUND = """
CN001 | 01/9/1994 | Tày | Thạc sĩ Tài chính - Ngân hàng
CN002 | 01/9/1996 | Kinh | Thạc sĩ Kinh tế phát triển
CN003 | 01/8/1998 | Tày | Thạc sĩ Kế toán
CN004 | 15/10/1997 | Kinh | Thạc sĩ Tài chính công
CN005 | 01/9/2001 | Kinh | Thạc sĩ Quản lý xây dựng
CN006 | 01/4/2003 | Nùng | Thạc sĩ Luật
CN007 | 01/8/2008 | Nùng | Thạc sĩ Quản lý công
CN008 | 15/6/2005 | Tày | Cử nhân Hành chính
CN009 | 01/9/2003 | Tày | Thạc sĩ Công nghệ thông tin
CN010 | 01/10/2009 | Kinh | Cử nhân Kế toán
CN011 | 01/5/2011 | Kinh | Cử nhân Lưu trữ học
CN012 | 01/12/2016 | Dao | Cử nhân Quản trị văn phòng
CN013 | 01/7/2008 | Tày | Cử nhân Luật
CN014 | 01/3/2006 | Nùng | Trung cấp nghề
CN015 | 15/8/2019 | Dao | Cử nhân Kế toán
CN016 | 01/8/2008 | Tày | Thạc sĩ Tài chính - Ngân hàng
CN017 | 01/9/2006 | Kinh | Thạc sĩ Kinh tế
CN018 | 15/10/2009 | Nùng | Thạc sĩ Tài chính công
CN019 | 01/7/2012 | Nùng | Cử nhân Tài chính
CN020 | 01/11/2013 | Kinh | Cử nhân Kế toán
CN021 | 01/6/2014 | Tày | Cử nhân Tài chính
CN022 | 03/10/2016 | Tày | Cử nhân Kế toán
CN023 | 01/4/2020 | Kinh | Thạc sĩ Kinh tế phát triển
CN024 | 01/8/2001 | Nùng | Thạc sĩ Kế toán
CN025 | 15/9/2007 | Kinh | Cử nhân Tài chính
CN026 | 01/10/2008 | Tày | Thạc sĩ Kế toán
CN027 | 01/7/2011 | Nùng | Cử nhân Tài chính
CN028 | 01/11/2014 | Tày | Cử nhân Kế toán
CN029 | 01/6/2015 | Nùng | Cử nhân Kinh tế
CN030 | 01/8/2018 | Nùng | Cử nhân Tài chính
CN031 | 01/9/2002 | Tày | Cử nhân Tài chính
CN032 | 15/5/2008 | Kinh | Thạc sĩ Quản lý kinh tế
CN033 | 01/10/2011 | Dao | Cử nhân Thẩm định giá
CN034 | 01/12/2012 | Tày | Cử nhân Tài chính
CN035 | 01/7/2013 | Tày | Cử nhân Kinh tế
CN036 | 01/11/2017 | Kinh | Cử nhân Thẩm định giá
CN037 | 04/9/2019 | Nùng | Cử nhân Kế toán
CN038 | 01/10/2006 | Tày | Thạc sĩ Kinh tế nông nghiệp
CN039 | 01/7/2005 | Nùng | Thạc sĩ Quản lý công
CN040 | 15/6/2008 | Nùng | Thạc sĩ Quản lý xây dựng
CN041 | 01/8/2011 | Dao | Kỹ sư Giao thông
CN042 | 01/3/2012 | Tày | Cử nhân Kinh tế
CN043 | 01/9/2009 | Kinh | Thạc sĩ Quản lý kinh tế
CN044 | 01/10/2014 | Kinh | Kỹ sư Công nghiệp
CN045 | 01/6/2018 | Tày | Cử nhân Kinh tế
CN046 | 01/9/2026 | Nùng | Cử nhân Kinh tế đầu tư
CN047 | 15/5/2005 | Tày | Thạc sĩ Luật kinh tế
CN048 | 01/4/2010 | Tày | Thạc sĩ Quản trị kinh doanh
CN049 | 01/6/2012 | Kinh | Kỹ sư Công nghệ thông tin
CN050 | 01/9/2014 | Nùng | Cử nhân Luật
CN051 | 03/10/2016 | Dao | Cử nhân Quản trị kinh doanh
CN052 | 01/8/2017 | Tày | Cử nhân Kinh tế
CN053 | 01/10/2002 | Nùng | Thạc sĩ Quản lý kinh tế
CN054 | 01/12/2010 | Tày | Thạc sĩ Kinh tế đầu tư
CN055 | 01/7/2013 | Nùng | Cử nhân Kinh tế
CN056 | 02/11/2015 | Kinh | Thạc sĩ Quản lý đô thị
CN057 | 15/5/2018 | Nùng | Cử nhân Kế hoạch - Đầu tư
CN058 | 01/10/2015 | Nùng | Cử nhân Tài chính
CN059 | 01/8/2022 | Kinh | Thạc sĩ Kinh tế
CN060 | 15/8/2007 | Nùng | Thạc sĩ Quản lý xây dựng
CN061 | 01/7/2010 | Nùng | Kỹ sư Xây dựng
CN062 | 01/5/2013 | Tày | Cử nhân Kinh tế xây dựng
CN063 | 01/9/2015 | Kinh | Kỹ sư Giao thông
CN064 | 01/11/2018 | Nùng | Cử nhân Kế toán
CN065 | 01/7/2016 | Kinh | Cử nhân Tài chính
CN066 | 01/8/2001 | Tày | Thạc sĩ Quản trị kinh doanh
CN067 | 01/9/2006 | Kinh | Cử nhân Marketing
CN068 | 15/7/2010 | Nùng | Cử nhân Kinh tế
CN069 | 01/10/2012 | Tày | Cử nhân Ngôn ngữ Trung Quốc
CN070 | 01/6/2014 | Dao | Kỹ sư Công nghệ thông tin
CN071 | 01/11/2021 | Nùng | Cử nhân Du lịch
CN072 | 01/7/2026 | Tày | Cử nhân Kinh tế quốc tế
"""
"""Mã | ngày vào ngành | dân tộc | trình độ."""
