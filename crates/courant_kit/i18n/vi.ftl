# Tiếng Việt

skip-link = Chuyển đến nội dung chính
menu = Danh mục
close = Đóng
home = Trang nhất
sections = Chuyên mục
section = Chuyên mục
topics = Chủ đề
topic = Chủ đề
authors = Tác giả
author = Tác giả
archive = Lưu trữ
search = Tìm kiếm
search-label = Tìm trong báo
nav-main = Danh mục chính
nav-pages = Các trang
nav-footer = Về tờ báo này
breadcrumb-label = Bạn đang ở đây
go-to-front = Về trang nhất
back-to-top = Lên đầu trang
theme = Giao diện
theme-light = Sáng
theme-dark = Tối
theme-auto = Theo thiết bị
language = Ngôn ngữ
languages = Ngôn ngữ
also-in = Cũng có bằng
in-language = Bằng { $language }
footer-no-tracking = Không cookie, không theo dõi: trang này không gửi yêu cầu đến máy chủ của bất kỳ ai khác.
footer-copyright = © { $years } { $name }
all-rights-reserved = Giữ toàn quyền
contact = Liên hệ
powered-by = Xuất bản bằng { $name }

published = Đăng
updated = Cập nhật
published-on = Đăng ngày { $date }
updated-on = Cập nhật ngày { $date }
undated = Không rõ ngày
by = Tác giả: { $names }
by-editor = Biên tập: { $names }
by-translator = Người dịch: { $names }
by-photographer = Ảnh: { $names }
by-illustrator = Minh họa: { $names }

share = Chia sẻ
share-this = Chia sẻ bài viết
share-by-mail = Gửi qua thư điện tử
share-on = Chia sẻ trên { $network }
share-device = Chia sẻ bằng thiết bị này
share-print = In
copy-link = Sao chép liên kết
copy-link-at = Sao chép liên kết tại { $time }
link-copied = Đã sao chép liên kết
network-bluesky = Bluesky
network-facebook = Facebook
network-line = LINE
network-linkedin = LinkedIn
network-mastodon = Mastodon
network-reddit = Reddit
network-telegram = Telegram
network-viber = Viber
network-wechat = WeChat
network-weibo = Weibo
network-whatsapp = WhatsApp
network-x = X

kind-report = Tin tức
kind-analysis = Phân tích
kind-opinion = Ý kiến
kind-background = Bối cảnh
kind-review = Phê bình
kind-call-for-input = Mời bạn đọc góp tin
kind-satire = Trào phúng
kind-sponsored = Nội dung tài trợ
note-opinion = Bài viết thể hiện quan điểm riêng của tác giả.
note-satire = Đây là bài trào phúng, xin đừng hiểu theo nghĩa đen.
note-sponsored = Bài viết này được trả tiền. Tòa soạn không tham gia thực hiện.
format-video = Video
format-audio = Âm thanh
format-gallery = Bộ ảnh
format-quote = Trích dẫn
format-link = Liên kết
format-aside = Ghi chú

reading-time = { $minutes } phút đọc
words = { $count } từ
pictures-count = { $count } ảnh
in-this-article = Trong bài này
series-part = { $name }, phần { $number }
link-to-part = Liên kết đến phần “{ $title }”
continue-reading = Đọc tiếp
continue-reading-title = Đọc “{ $title }”
enlarge-picture = Phóng to ảnh
picture-number = Ảnh { $number } trên { $total }
play-video = Phát video
play-audio = Phát bản ghi âm
duration = Thời lượng: { $time }
transcript = Lời thoại
chapters = Chương
download-file = Tải { $name }
download = Tải xuống
file-not-here = Tệp này không được lưu ở đây.
wide-table = Bảng, có thể cuộn ngang
footnotes = Chú thích
sources = Nguồn
footnote-number = Chú thích { $number }
back-to-text = Trở lại bài viết
permalink = Liên kết cố định
pinned = Được ghim
draft-note = Bản nháp: bạn đọc không thấy trang này.
print-address = Địa chỉ trang này: { $address }
from-the-article = Trích bài “{ $title }”
password-protected = Được bảo vệ
password-protected-title = Bài viết này được bảo vệ bằng mật khẩu
password-protected-text = Bài không mở cho mọi bạn đọc. Nếu bạn cho rằng mình cần được đọc, xin liên hệ tòa soạn.
embed-load-video = Tải video từ { $provider }
embed-load-audio = Tải bản ghi âm từ { $provider }
embed-load = Tải nội dung từ { $provider }
embed-privacy = Không có gì được gửi đến { $provider } trước khi bạn tải. Sau đó { $provider } sẽ biết địa chỉ mạng của bạn và có thể đặt cookie.
embed-open = Mở tại { $provider }
embed-other = một trang khác
promotion-house = Từ tòa soạn
promotion-advertisement = Quảng cáo

related-news = Tin liên quan
related-by-topic = Cùng chủ đề: { $topic }
related-by-section = Cùng chuyên mục: { $section }
related-by-author = Cùng tác giả: { $author }
related-by-words = Cùng nói về: { $words }
related-picked = Tòa soạn chọn

comments = Bình luận
comments-count = { $count ->
    [0] Chưa có bình luận
   *[other] { $count } bình luận
}
comments-none = Chưa có ai bình luận.
comments-closed = Đã đóng bình luận.
comments-view-all = Xem tất cả bình luận
comments-feed = Theo dõi các bình luận này qua nguồn tin
comments-oldest = Cũ nhất trước
comments-newest = Mới nhất trước
comments-most-voted = Nhiều phiếu nhất trước
jump-to-comments = Đến phần bình luận
comment-by = Bình luận của { $name }
comment-removed = Bình luận này đã bị gỡ.
comment-permalink = Liên kết đến bình luận này
comment-of-author = Tác giả bài viết
staff = Tòa soạn
reply = Trả lời
in-reply-to = Trả lời { $name }
replies-count = { $count ->
    [0] Chưa có trả lời
   *[other] { $count } trả lời
}
votes-count = { $count ->
    [0] Chưa có phiếu
   *[other] { $count } phiếu
}
guest = Khách
pingback = Pingback
trackback = Trackback
mentioned-elsewhere = Được nhắc đến ở nơi khác
inline-question = Câu hỏi cho bạn đọc

comment-write = Viết bình luận
comment-answer = Trả lời { $name }
comment-text = Bình luận của bạn
comment-text-help = Địa chỉ web sẽ thành liên kết. *Nhấn mạnh*, **nhấn mạnh hơn**, > trước trích dẫn, - trước mỗi mục của danh sách.
comment-name = Tên của bạn (có thể để trống)
comment-email = Địa chỉ thư điện tử của bạn (có thể để trống; không bao giờ hiển thị)
comment-trap = Xin để trống ô này
comment-send = Gửi
comment-preview = Xem trước
comment-preview-title = Bình luận sẽ hiển thị như sau
comment-yours = Bình luận của bạn
comment-keep-address = Chỉ bạn có địa chỉ của trang này. Xin giữ lại: tại đây bạn có thể sửa hoặc rút bình luận của mình.
comment-is-live = Bình luận của bạn đã được đăng.
comment-is-held = Bình luận của bạn đang chờ người kiểm duyệt đọc trước khi đăng.
comment-is-refused = Bình luận của bạn không được đăng.
comment-is-withdrawn = Bạn đã rút bình luận của mình.
comment-see = Xem trong phần bình luận
comment-change = Lưu thay đổi
comment-change-until = Bạn có thể sửa bình luận đến { $time }.
comment-withdraw = Rút bình luận
comment-edited = đã sửa { $date }
comment-back = Trở lại bài viết

comment-refused-title = Bình luận của bạn chưa được gửi
comment-refused-empty = Chưa có nội dung.
comment-refused-too-long = Nội dung quá dài: tối đa { $most } ký tự.
comment-refused-name-too-long = Tên này không dùng được ở đây. Xin viết một tên tối đa { $most } ký tự, không có địa chỉ web.
comment-refused-name-is-address = Đây không thể là tên: nó là một địa chỉ web.
comment-refused-email-invalid = Địa chỉ thư điện tử này chưa đầy đủ. Bạn cũng có thể để trống.
comment-refused-thread-closed = Bài viết này đã đóng bình luận.
comment-refused-comments-closed = Bài viết này đã đóng bình luận.
comment-refused-thread-too-old = Bài viết này đã đóng bình luận.
comment-refused-parent = Bình luận mà bạn trả lời không còn nữa. Bạn có thể gửi bình luận cho chính bài viết.
comment-refused-form-stale = Trang đã mở khá lâu. Xin xem lại nội dung một lần nữa rồi gửi lại.
comment-refused-elsewhere = Biểu mẫu không đến từ tờ báo này. Xin gửi lại từ trang này.
comment-refused-too-soon = Vừa có một bình luận gửi từ đây. Xin gửi lại bình luận của bạn sau { $seconds ->
   *[other] { $seconds } giây
}.
comment-refused-form-too-fast = Vừa có một bình luận gửi từ đây. Xin gửi lại bình luận của bạn sau { $seconds ->
   *[other] { $seconds } giây
}.
comment-refused-too-many = Có nhiều bình luận từ mạng của bạn. Xin thử lại sau; nội dung của bạn vẫn còn ở đây khi trang này còn mở.
comment-refused-banned = Tờ báo này không nhận bình luận từ đây.
comment-refused-repeated = Bạn đã gửi nội dung này rồi.
comment-refused-too-many-links = Có quá nhiều địa chỉ web: một bình luận chỉ được có tối đa { $most }.
comment-refused-too-many-blocks = Có quá nhiều đoạn và mục danh sách: tối đa { $most }.
comment-refused-edit-time-over = Không thể sửa bình luận này nữa.
comment-refused-edited-too-often = Không thể sửa bình luận này nữa.
comment-refused-answered = Không thể sửa bình luận này nữa.
comment-refused-removed = Không thể sửa bình luận này nữa.

latest = Mới nhất
top-stories = Tin chính
most-read = Đọc nhiều
watch-and-listen = Xem và nghe
analysis-and-opinion = Phân tích và ý kiến
more-news = Tin khác
more-from-section = Thêm từ chuyên mục { $section }
all-articles = Tất cả bài viết
all-sections = Tất cả chuyên mục
all-topics = Tất cả chủ đề
all-authors = Tất cả tác giả
newer = Mới hơn
older = Cũ hơn
page-number = Trang { $page }
page-of = Trang { $page } trên { $pages }
archive-of = Lưu trữ: { $date }
articles-by = Bài viết của { $author }
articles-about = Bài viết về { $topic }
articles-count = { $count ->
    [0] Chưa có bài viết
   *[other] { $count } bài viết
}
about-the-author = Về tác giả
about-the-authors = Về các tác giả
nothing-here-yet = Ở đây chưa có gì.

feed = Nguồn tin
feeds = Nguồn tin
feed-follow = Theo dõi qua nguồn tin
feed-title-paper = { $paper }
feed-title-section = { $section } – { $paper }
feed-title-topic = { $topic } – { $paper }
feed-title-author = { $author } – { $paper }
feed-title-comments = Bình luận về “{ $title }”
feed-title-all-comments = Bình luận – { $paper }
feed-comment-title = { $name } về “{ $title }”

not-found-title = Không tìm thấy trang
not-found-text = Không có trang nào ở địa chỉ này. Có thể trang đã được chuyển đi, hoặc địa chỉ bị gõ sai.
gone-title = Không còn ở đây
gone-text = Trang này đã được rút xuống và sẽ không trở lại.
bad-request-title = Không đọc được yêu cầu
bad-request-text = Địa chỉ hoặc biểu mẫu có chỗ không đúng.
forbidden-title = Không có quyền truy cập
forbidden-text = Trang này không mở cho bạn.
method-not-allowed-title = Không thực hiện được ở đây
method-not-allowed-text = Địa chỉ này không trả lời loại yêu cầu đó.
too-large-title = Quá lớn
too-large-text = Nội dung gửi lên lớn hơn mức tờ báo này nhận.
too-many-title = Quá nhiều yêu cầu
too-many-text = Có quá nhiều yêu cầu từ mạng của bạn. Xin đợi một lát rồi thử lại.
server-error-title = Đã xảy ra lỗi ở phía chúng tôi
server-error-text = Không tạo được trang. Lỗi đã được ghi lại; nếu viết thư cho chúng tôi, xin cho biết số này: { $id }
overloaded-title = Xin thử lại sau giây lát
overloaded-text = Báo đang có rất đông người đọc hoặc đang được bảo trì. Không có gì bị mất.
try-again = Thử lại

language-ar = tiếng Ả Rập
language-de = tiếng Đức
language-en = tiếng Anh
language-es = tiếng Tây Ban Nha
language-fa = tiếng Ba Tư
language-fr = tiếng Pháp
language-he = tiếng Do Thái
language-hi = tiếng Hindi
language-ja = tiếng Nhật
language-km = tiếng Khmer
language-ko = tiếng Hàn
language-lo = tiếng Lào
language-my = tiếng Miến Điện
language-pt = tiếng Bồ Đào Nha
language-th = tiếng Thái
language-vi = tiếng Việt
language-zh = tiếng Trung
