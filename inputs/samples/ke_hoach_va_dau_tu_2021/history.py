"""Khen thưởng đã có, 2016-2020, as the decisions of that time state them."""

SO, TINH = "Giám đốc Sở Kế hoạch và Đầu tư", "Chủ tịch Ủy ban nhân dân tỉnh Lạng Sơn"

DECISIONS = {
    "lao_dong_tien_tien": {
        2016: ("285/QĐ-SKHĐT", "23/12/2016", SO),
        2017: ("297/QĐ-SKHĐT", "22/12/2017", SO),
        2018: ("268/QĐ-SKHĐT", "20/12/2018", SO),
        2019: ("274/QĐ-SKHĐT", "20/12/2019", SO),
        2020: ("281/QĐ-SKHĐT", "18/12/2020", SO),
    },
    "chien_si_thi_dua_co_so": {
        2016: ("286/QĐ-SKHĐT", "23/12/2016", SO),
        2017: ("298/QĐ-SKHĐT", "22/12/2017", SO),
        2018: ("269/QĐ-SKHĐT", "20/12/2018", SO),
        2019: ("275/QĐ-SKHĐT", "20/12/2019", SO),
        2020: ("282/QĐ-SKHĐT", "18/12/2020", SO),
    },
}
"""Award → year → decision, for the titles given every year; collectives share the first decision."""

TITLES = """
CN001 | 2016-2020 | 2016 2018
CN002 | 2016-2020 |
CN003 | 2016-2020 | 2019
CN004 | 2016-2020 |
CN005 | 2016-2020 | 2016
CN006 | 2016-2020 |
CN007 | 2016-2020 |
CN008 | 2016-2018 2020 |
CN009 | 2016-2020 | 2017
CN010 | 2016-2020 |
CN011 | 2016-2017 2019-2020 |
CN012 | 2016-2018 2020 |
CN013 | 2017-2020 |
CN014 | 2016-2020 | 2016
CN015 | 2016-2020 |
CN016 | 2016-2020 |
CN017 | 2016 2018-2020 |
CN018 | 2016-2020 | 2016-2018
CN019 | 2016-2020 | 2017 2019-2020
CN020 | 2016-2020 |
CN021 | 2016 2018-2020 |
CN022 | 2016-2020 | 2020
CN023 | 2016-2020 |
CN024 | 2016-2020 |
CN025 | 2019-2020 |
CN026 | 2016-2020 | 2017
CN027 | 2016-2020 |
CN028 | 2016-2020 | 2018 2020
CN029 | 2016-2020 |
CN030 | 2016-2020 |
CN031 | 2016 2018-2020 |
CN032 | 2016-2020 |
CN033 | 2018-2020 |
CN034 | 2016-2020 | 2016
CN035 | 2016-2020 |
CN036 | 2016-2020 | 2019
CN037 | 2016-2020 |
CN038 | 2019-2020 |
CN039 | 2016-2020 | 2017 2019
CN040 | 2016-2020 |
CN041 | 2016-2020 | 2018
CN042 | 2016-2018 2020 |
CN043 | 2016-2020 |
CN045 | 2016-2020 | 2017-2019
CN046 | 2016-2020 |
CN047 | 2016-2020 | 2019-2020
CN048 | 2016-2020 |
CN049 | 2016-2018 2020 |
CN050 | 2017-2020 |
CN051 | 2018-2020 |
CN052 | 2016-2020 | 2018-2019
CN053 | 2016-2020 |
CN054 | 2016-2020 | 2018 2020
CN055 | 2016-2020 |
CN056 | 2016-2020 |
CN057 | 2016-2018 2020 |
CN058 | 2019-2020 |
CN059 | 2016-2020 | 2017
CN060 | 2016-2020 |
CN061 | 2016-2020 |
CN062 | 2016-2020 |
CN063 | 2016-2020 |
CN064 | 2017-2020 |
CN065 | 2019-2020 |
"""
"""Mã | những năm Lao động tiên tiến | những năm Chiến sĩ thi đua cơ sở."""

COLLECTIVES = """
DV02 | 2016 2018-2020
DV03 | 2017-2018 2020
DV04 | 2016-2018
DV05 | 2016-2017 2019-2020
DV06 | 2016 2018-2020
DV07 | 2017 2019
DV08 | 2016-2019
DV09 | 2016 2018-2020
DV10 | 2017-2019
"""
"""Mã | những năm Tập thể lao động tiên tiến."""

OTHERS = f"""
DV04 | tap_the_lao_dong_xuat_sac | 2019 | 398/QĐ-UBND | 28/02/2020 | {TINH}
DV04 | tap_the_lao_dong_xuat_sac | 2020 | 427/QĐ-UBND | 26/02/2021 | {TINH}
DV08 | tap_the_lao_dong_xuat_sac | 2020 | 427/QĐ-UBND | 26/02/2021 | {TINH}
CN018 | chien_si_thi_dua_tinh | 2018 | 356/QĐ-UBND | 28/02/2019 | {TINH}
CN045 | chien_si_thi_dua_tinh | 2019 | 397/QĐ-UBND | 28/02/2020 | {TINH}
CN001 | bang_khen_tinh | 2017 | 265/QĐ-UBND | 09/02/2018 | {TINH}
CN014 | bang_khen_tinh | 2017 | 265/QĐ-UBND | 09/02/2018 | {TINH}
CN018 | bang_khen_tinh | 2017 | 265/QĐ-UBND | 09/02/2018 | {TINH}
CN034 | bang_khen_tinh | 2018 | 301/QĐ-UBND | 15/02/2019 | {TINH}
CN052 | bang_khen_tinh | 2019 | 399/QĐ-UBND | 28/02/2020 | {TINH}
DV04 | bang_khen_tinh | 2020 | 428/QĐ-UBND | 26/02/2021 | {TINH}
CN007 | giay_khen | 2018 | 270/QĐ-SKHĐT | 20/12/2018 | {SO}
CN019 | giay_khen | 2018 | 270/QĐ-SKHĐT | 20/12/2018 | {SO}
CN047 | giay_khen | 2018 | 270/QĐ-SKHĐT | 20/12/2018 | {SO}
DV08 | giay_khen | 2018 | 270/QĐ-SKHĐT | 20/12/2018 | {SO}
CN023 | giay_khen | 2019 | 276/QĐ-SKHĐT | 20/12/2019 | {SO}
CN054 | giay_khen | 2019 | 276/QĐ-SKHĐT | 20/12/2019 | {SO}
CN062 | giay_khen | 2019 | 276/QĐ-SKHĐT | 20/12/2019 | {SO}
DV02 | giay_khen | 2019 | 276/QĐ-SKHĐT | 20/12/2019 | {SO}
CN022 | giay_khen | 2019 | 276/QĐ-SKHĐT | 20/12/2019 | {SO}
CN009 | giay_khen | 2020 | 283/QĐ-SKHĐT | 18/12/2020 | {SO}
CN028 | giay_khen | 2019 | 276/QĐ-SKHĐT | 20/12/2019 | {SO}
CN036 | giay_khen | 2020 | 283/QĐ-SKHĐT | 18/12/2020 | {SO}
DV06 | giay_khen | 2020 | 283/QĐ-SKHĐT | 18/12/2020 | {SO}
CN049 | giay_khen | 2020 | 166/QĐ-SKHĐT | 17/7/2020 | {SO} | Đột xuất
"""
"""Mã | danh hiệu, hình thức | năm | số | ngày | cơ quan ban hành | loại hình."""
