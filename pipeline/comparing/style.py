"""How the page of a comparison looks."""

STYLE = """
:root { --them: #d8f3dc; --them-chu: #14532d; --bo: #fde2e1; --bo-chu: #8a1c1c; --vien: #c9ced6; --nen: #f5f6f8; }
* { box-sizing: border-box; }
body { margin: 0; font: 16px/1.55 "Segoe UI", "Noto Sans", "Liberation Sans", Arial, sans-serif; color: #1c2430;
  background: var(--nen); }
main { max-width: 62rem; margin: 0 auto; padding: 1.5rem 2rem 4rem; background: #fff; min-height: 100vh; }
h1 { font-size: 1.6rem; margin: 0 0 1rem; } h2 { font-size: 1.25rem; margin: 2.2rem 0 .6rem; }
h3 { font-size: 1.05rem; margin: 1.4rem 0 .4rem; }
table { border-collapse: collapse; width: 100%; }
th, td { padding: .35rem .6rem; vertical-align: top; text-align: left; overflow-wrap: break-word; }
.hai-ben th, .hai-ben td, .so th, .so td, .ke td, .ke th { border: 1px solid var(--vien); }
.hai-ben { table-layout: fixed; } .hai-ben th, .so thead th { background: #eaf0f8; font-weight: 600; }
.ket-qua { font-size: 1.1rem; font-weight: 600; margin: 1rem 0 .4rem; }
.ghi-chu { background: #fff8e1; border-left: 4px solid #e0a800; padding: .4rem .8rem; margin: .5rem 0; }
.chu-giai, .tep, .o, .dem { color: #566070; } .tep, .o { font-size: .85rem; overflow-wrap: anywhere; }
p.tep { margin: 0 0 .5rem; }
ins { background: var(--them); color: var(--them-chu); text-decoration: underline; text-underline-offset: 3px; }
del { background: var(--bo); color: var(--bo-chu); text-decoration: line-through; }
ins, del { border-radius: 2px; padding: 0 1px; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
del + ins { margin-left: 2px; }
.nhan { display: inline-block; font-size: .78rem; font-weight: 600; border-radius: 3px; padding: 0 .45rem;
  border: 1px solid; white-space: nowrap; }
.nhan.them { background: var(--them); color: var(--them-chu); }
.nhan.bo { background: var(--bo); color: var(--bo-chu); }
.nhan.doi { background: #e3edfb; color: #1d4a86; }
section { border-top: 1px solid var(--vien); padding-top: .2rem; margin-top: 1.2rem; scroll-margin-top: .5rem; }
.vi-sao { margin: .3rem 0 .6rem; padding-left: 1.2rem; }
.van-ban { border: 1px solid var(--vien); padding: .6rem 1rem; overflow-x: auto;
  font-family: "Times New Roman", "Liberation Serif", serif; font-size: 1.06rem; }
.van-ban > p { margin: .35rem 0; white-space: pre-wrap; } .van-ban table { margin: .5rem 0; }
.van-ban td, .so .chu { white-space: pre-wrap; } .so tbody { break-inside: avoid; }
.so { table-layout: fixed; font-size: .94rem; } .so th:nth-child(1) { width: 14%; } .so th:nth-child(2) { width: 22%; }
.so th:nth-child(3) { width: 16%; }
.van-ban .luoc, .luoc td { color: #6b7482; font-style: italic; text-align: center; font-size: .92rem; }
.van-ban > p.doi, .van-ban > p.them, .van-ban > p.bo { border-left: 4px solid #8fb0de;
  padding-left: .6rem; margin-left: -.7rem; }
.van-ban > p.them { border-color: #5aa76c; } .van-ban > p.bo { border-color: #d07a76; }
tr.them > td { background: #effaf1; } tr.bo > td { background: #fef3f2; }
summary { cursor: pointer; font-weight: 600; margin: .5rem 0; color: #1d4a86; }
nav { font-size: .9rem; padding: 1rem 1.2rem; background: #eef1f5; }
nav h2 { margin: 0 0 .5rem; font-size: 1.1rem; } nav h3 { margin: .9rem 0 .2rem; font-size: .95rem; }
nav ul { list-style: none; margin: 0; padding: 0; } nav li { margin: 0 0 .45rem; line-height: 1.3; }
nav a { color: #1d4a86; text-decoration: none; } nav a:hover, nav a:focus { text-decoration: underline; }
@media (min-width: 70rem) {
  body.nhieu { display: grid; grid-template-columns: 21rem minmax(0, 1fr); }
  body.nhieu nav { position: sticky; top: 0; height: 100vh; overflow-y: auto; }
  body.nhieu main { margin: 0; }
}
@media print {
  body, body.nhieu { display: block; background: #fff; font-size: 11pt; }
  nav { display: none; } main { max-width: none; padding: 0 2px; }
  h2, h3 { break-after: avoid; } tr, p { break-inside: avoid; } @page { size: A4; margin: 18mm 15mm; }
}
"""
