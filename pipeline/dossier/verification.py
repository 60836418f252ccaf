"""`verify`: does a folder still hold exactly what its manifest says?"""

from __future__ import annotations

from pathlib import Path

from pipeline.dossier import manifest as manifests
from pipeline.dossier.publishing import KEPT, files_below
from pipeline.findings import Finding, Place, error

_AGAIN = "Chạy lại «thidua run» để lập lại văn bản này."


def verify(folder: Path) -> list[Finding]:
    """Missing, changed and unknown files of a review's folder, each as a finding; none when all agree."""
    manifest = manifests.load(folder)
    if manifest is None:
        return [
            error(
                "kiem_tra.khong_co_bang_ke",
                Place(str(folder)),
                f"Thư mục không có tệp {manifests.NAME} đọc được.",
                "Chỉ đúng thư mục kết quả của một đợt xét, hoặc chạy lại «thidua run».",
            )
        ]
    entries = manifest.by_file()
    findings = []
    for file, entry in sorted(entries.items()):
        path = folder / file
        if not path.is_file():
            findings.append(
                error("kiem_tra.mat_tep", Place(file), "Văn bản có trong bảng kê nhưng không còn tệp.", _AGAIN)
            )
        elif manifests.sha256(path.read_bytes()) != entry.sha256:
            findings.append(
                error(
                    "kiem_tra.khac_noi_dung",
                    Place(file),
                    "Nội dung tệp khác với văn bản đã lập.",
                    "Nếu sửa tay có chủ ý, cất bản sửa ra thư mục khác; nếu không, chạy lại «thidua run».",
                )
            )
    known = {*entries, manifests.NAME}
    for file in files_below(folder):
        if file not in known and not file.startswith(f"{KEPT}/"):
            findings.append(
                error(
                    "kiem_tra.tep_la",
                    Place(file),
                    "Tệp không có trong bảng kê.",
                    "Chuyển tệp này ra khỏi thư mục kết quả.",
                )
            )
    return findings
