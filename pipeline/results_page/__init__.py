"""The results page (trang kết quả): one offline HTML file that shows a clerk what a run made and what is left to do."""

from pipeline.results_page.page import pictures_in, results_page

__all__ = ["pictures_in", "results_page"]
