"""Khen thưởng đã có, 2021-2025: two offices until 28/02/2025, one since; each decision names its own."""

KE_HOACH, TAI_CHINH = "Giám đốc Sở Kế hoạch và Đầu tư", "Giám đốc Sở Tài chính"
TINH = "Chủ tịch Ủy ban nhân dân tỉnh Lạng Sơn"

DECISIONS = {
    "K": {
        2021: ("268/QĐ-SKHĐT", "15/12/2021", KE_HOACH),
        2022: ("274/QĐ-SKHĐT", "16/12/2022", KE_HOACH),
        2023: ("281/QĐ-SKHĐT", "15/12/2023", KE_HOACH),
        2024: ("266/QĐ-SKHĐT", "13/12/2024", KE_HOACH),
        2025: ("452/QĐ-STC", "16/12/2025", TAI_CHINH),
    },
    "T": {
        2021: ("312/QĐ-STC", "17/12/2021", TAI_CHINH),
        2022: ("325/QĐ-STC", "16/12/2022", TAI_CHINH),
        2023: ("318/QĐ-STC", "15/12/2023", TAI_CHINH),
        2024: ("333/QĐ-STC", "13/12/2024", TAI_CHINH),
        2025: ("452/QĐ-STC", "16/12/2025", TAI_CHINH),
    },
}
"""Office before the merger (K: Kế hoạch và Đầu tư, T: Tài chính) → year → decision on titles."""

TITLES = """
CN001 | T | 2021-2025 | 2021 2023
CN002 | K | 2021-2025 | 2022
CN003 | T | 2021-2025 | 2023
CN004 | T | 2021-2025 |
CN005 | K | 2021-2025 |
CN006 | T | 2021-2025 | 2022
CN007 | K | 2021-2025 | 2024
CN008 | T | 2021-2025 |
CN009 | K | 2021-2025 | 2021 2023 2025
CN010 | T | 2021-2025 |
CN011 | K | 2021-2025 |
CN012 | T | 2021-2025 |
CN013 | T | 2021-2025 |
CN014 | T | 2021-2022 2024-2025 |
CN015 | T | 2021-2025 |
CN016 | T | 2021-2025 | 2022 2024-2025
CN017 | T | 2021-2025 |
CN018 | T | 2021-2025 | 2022
CN019 | T | 2021-2025 |
CN020 | T | 2021-2025 | 2024
CN021 | T | 2021-2025 |
CN022 | T | 2021 2023-2025 |
CN023 | T | 2021-2025 |
CN024 | T | 2021-2025 | 2021-2022
CN025 | T | 2021-2025 |
CN026 | T | 2021-2025 | 2023 2025
CN027 | T | 2021-2025 |
CN028 | T | 2021-2023 2025 |
CN029 | T | 2021-2025 |
CN030 | T | 2021-2025 |
CN031 | T | 2021-2025 | 2023
CN032 | T | 2021-2025 |
CN033 | T | 2021-2025 |
CN034 | T | 2021-2025 | 2024
CN035 | T | 2021-2025 |
CN036 | T | 2021-2022 2024-2025 |
CN037 | T | 2021-2025 |
CN038 | K | 2021-2025 | 2021-2023
CN039 | K | 2021-2025 |
CN040 | K | 2021-2025 | 2024
CN041 | K | 2021-2025 | 2025
CN042 | K | 2021-2023 2025 |
CN043 | K | 2021-2025 | 2021 2024
CN044 | K | 2021-2025 |
CN045 | K | 2021-2025 |
CN047 | K | 2021-2025 | 2023
CN048 | K | 2021-2025 | 2021-2022 2025
CN049 | K | 2021-2025 |
CN050 | K | 2021-2025 |
CN051 | K | 2021-2025 |
CN052 | K | 2021 2023-2025 |
CN053 | K | 2021-2025 | 2021-2022 2024
CN054 | K | 2021-2025 | 2021 2023 2025
CN055 | K | 2021-2025 |
CN056 | K | 2021-2025 |
CN057 | K | 2021-2025 |
CN058 | T | 2021-2024 |
CN059 | T | 2023-2025 |
CN060 | K | 2021-2025 | 2021 2024-2025
CN061 | K | 2021-2025 |
CN062 | K | 2021-2025 |
CN063 | K | 2023-2025 |
CN064 | K | 2021-2025 |
CN065 | T | 2021-2025 |
CN066 | K | 2021-2025 | 2022
CN067 | K | 2021-2025 |
CN068 | K | 2021-2025 |
CN069 | K | 2021-2025 |
CN070 | K | 2021-2024 |
CN071 | K | 2022-2025 |
"""
"""Mã | cơ quan trước hợp nhất | những năm Lao động tiên tiến | những năm Chiến sĩ thi đua cơ sở."""

COLLECTIVES = """
DV02 | T | 2025
DV03 | T | 2021-2023 2025
DV04 | T | 2021-2022 2024-2025
DV05 | T | 2022-2023 2025
DV06 | K | 2025
DV07 | K | 2022-2024
DV08 | K | 2022-2025
DV09 | K | 2021-2022 2024-2025
DV10 | K | 2022 2024
"""
"""Mã | cơ quan trước hợp nhất | những năm Tập thể lao động tiên tiến."""

OTHERS = f"""
DV07 | tap_the_lao_dong_xuat_sac | 2021 | 187/QĐ-UBND | 28/01/2022 | {TINH}
DV08 | tap_the_lao_dong_xuat_sac | 2021 | 187/QĐ-UBND | 28/01/2022 | {TINH}
DV03 | tap_the_lao_dong_xuat_sac | 2024 | 229/QĐ-UBND | 14/02/2025 | {TINH}
DV07 | tap_the_lao_dong_xuat_sac | 2025 | 258/QĐ-UBND | 06/02/2026 | {TINH}
CN053 | chien_si_thi_dua_tinh | 2021 | 185/QĐ-UBND | 28/01/2022 | {TINH}
CN038 | chien_si_thi_dua_tinh | 2023 | 242/QĐ-UBND | 02/02/2024 | {TINH}
CN048 | bang_khen_tinh | 2021 | 186/QĐ-UBND | 28/01/2022 | {TINH}
CN060 | bang_khen_tinh | 2021 | 186/QĐ-UBND | 28/01/2022 | {TINH}
DV07 | bang_khen_tinh | 2021 | 186/QĐ-UBND | 28/01/2022 | {TINH}
CN024 | bang_khen_tinh | 2022 | 214/QĐ-UBND | 10/02/2023 | {TINH}
CN001 | bang_khen_tinh | 2023 | 243/QĐ-UBND | 02/02/2024 | {TINH}
CN053 | bang_khen_tinh | 2024 | 228/QĐ-UBND | 14/02/2025 | {TINH}
DV03 | bang_khen_tinh | 2024 | 228/QĐ-UBND | 14/02/2025 | {TINH}
CN007 | giay_khen | 2021 | 269/QĐ-SKHĐT | 15/12/2021 | {KE_HOACH}
CN040 | giay_khen | 2021 | 269/QĐ-SKHĐT | 15/12/2021 | {KE_HOACH}
CN041 | giay_khen | 2021 | 270/QĐ-SKHĐT | 15/12/2021 | {KE_HOACH} | Đột xuất
CN055 | giay_khen | 2021 | 269/QĐ-SKHĐT | 15/12/2021 | {KE_HOACH}
CN049 | giay_khen | 2021 | 269/QĐ-SKHĐT | 15/12/2021 | {KE_HOACH}
CN016 | giay_khen | 2023 | 319/QĐ-STC | 15/12/2023 | {TAI_CHINH}
CN026 | giay_khen | 2022 | 326/QĐ-STC | 16/12/2022 | {TAI_CHINH}
CN034 | giay_khen | 2023 | 319/QĐ-STC | 15/12/2023 | {TAI_CHINH}
CN009 | giay_khen | 2024 | 267/QĐ-SKHĐT | 13/12/2024 | {KE_HOACH}
CN054 | giay_khen | 2022 | 275/QĐ-SKHĐT | 16/12/2022 | {KE_HOACH}
CN018 | giay_khen | 2025 | 453/QĐ-STC | 16/12/2025 | {TAI_CHINH}
DV04 | giay_khen | 2025 | 453/QĐ-STC | 16/12/2025 | {TAI_CHINH}
DV09 | giay_khen | 2022 | 275/QĐ-SKHĐT | 16/12/2022 | {KE_HOACH}
CN062 | giay_khen | 2021 | 269/QĐ-SKHĐT | 15/12/2021 | {KE_HOACH}
CN069 | giay_khen | 2021 | 269/QĐ-SKHĐT | 15/12/2021 | {KE_HOACH}
DV09 | giay_khen | 2021 | 269/QĐ-SKHĐT | 15/12/2021 | {KE_HOACH}
"""
"""Mã | danh hiệu, hình thức | năm | số | ngày | cơ quan ban hành | loại hình."""

RATED = """
CN016 | 2024 | XS
CN016 | 2025 | XS
CN026 | 2025 | XS
CN041 | 2025 | T
CN043 | 2025 | T
DV07 | 2025 | XS
"""
