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
related-by-names = Cùng nhắc đến: { $names }
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
comment-names = Những người trong cuộc trò chuyện này
comment-rules = Bình luận được xử lý ở đây như thế nào
comment-rules-mode-open = Bình luận không có gì đáng ngại được đăng ngay.
comment-rules-mode-first-timers = Người kiểm duyệt đọc trước những gì khách viết, và bình luận đầu tiên của mỗi người đã đăng nhập.
comment-rules-mode-all = Người kiểm duyệt đọc mọi bình luận trước khi đăng.
comment-rules-held = Các quy tắc tự động giữ bình luận lại để người kiểm duyệt quyết định: chẳng hạn khi có hơn { $links } liên kết, dẫn đến một trang mà ở đây chưa ai dẫn đến, giống hệt một bình luận khác, hoặc giống spam. Không quy tắc nào xóa bình luận.
comment-rules-soon = Mỗi người viết gửi được nhiều nhất { $most } bình luận trong { $minutes } phút.
comment-rules-edit = Trong { $minutes } phút, bạn có thể sửa bình luận của mình khi chưa có ai trả lời. Bạn có thể rút bình luận bất cứ lúc nào. Cả hai việc được làm trên một trang riêng mà chỉ bạn có địa chỉ.
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
comment-kept = Nội dung bạn đã viết, để sao chép
comment-change-until = Bạn có thể sửa bình luận đến { $time }.
comment-withdraw = Rút bình luận
comment-picture-add = Thêm ảnh
comment-picture-file = Ảnh
comment-picture-alt = Ảnh cho thấy điều gì, cho người không nhìn thấy
comment-picture-help = JPEG, PNG, WebP hoặc GIF, tối đa { $megabytes } MB. Người kiểm duyệt xem ảnh trước khi bạn đọc thấy. Những gì máy ảnh ghi vào tệp, như địa điểm, sẽ bị xóa.
comment-pictures-wait = Ảnh đang chờ kiểm duyệt: { $count }
comment-picture-closed = Không thể thêm ảnh vào bình luận này nữa.
comment-picture-full = Một bình luận có tối đa { $most } ảnh.
comment-picture-later = Hiện có quá nhiều ảnh đang chờ. Xin thử lại sau.
comment-picture-none = Chưa chọn ảnh nào.
comment-picture-no-alt = Xin viết ảnh cho thấy điều gì.
comment-picture-again = Vui lòng chọn lại ảnh: trình duyệt không giữ ảnh đã chọn.
comment-picture-large = Tệp quá lớn: tối đa { $megabytes } MB.
comment-picture-unusable = Tệp này không phải là ảnh có thể hiển thị ở đây.
comment-edited = đã sửa { $date }
comment-back = Trở lại bài viết

comment-refused-title = Bình luận của bạn chưa được gửi
comment-refused-empty = Chưa có nội dung.
comment-refused-too-long = Nội dung quá dài: tối đa { $most } ký tự.
comment-refused-name-too-long = Tên này không dùng được ở đây. Xin viết một tên tối đa { $most } ký tự, không có địa chỉ web.
comment-refused-name-is-address = Đây không thể là tên: nó là một địa chỉ web.
comment-refused-email-invalid = Địa chỉ thư điện tử này chưa đầy đủ. Bạn cũng có thể để trống.
comment-refused-no-address = Để được báo qua thư, hãy ghi địa chỉ thư điện tử của bạn, hoặc bỏ chọn các ô.
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
comment-refused-banned-until = Tờ báo này không nhận bình luận từ đây cho đến { $time }.
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

## Bình luận ở trang riêng, bỏ phiếu, báo cáo

comments-more-answers = { $count ->
   *[other] Xem thêm { $count } trả lời
}
comments-next = Xem thêm bình luận
comments-from-start = Từ đầu
comment-vote = Bỏ phiếu
comment-votes = Phiếu của bạn
comment-vote-none = Rút lại phiếu
comment-credited = Đã giúp sửa bài
comment-report-title = Báo cáo bình luận
comment-report-why = Bình luận này có vấn đề gì?
comment-report-send = Gửi báo cáo
comment-report-sent = Đã gửi báo cáo của bạn
comment-back-to-comment = Trở lại bình luận
comment-refused-too-many-reports = Có nhiều báo cáo từ mạng của bạn. Xin thử lại sau.

## Thư

mail-confirm-subject = { $paper }: chúng tôi gửi thư cho bạn được không?
mail-confirm-why = Có người, rất có thể là bạn, đã cho { $paper } địa chỉ này để nhận tin về bình luận mới. Chúng tôi chỉ gửi thư nếu bạn đồng ý.
mail-confirm-button = Xem yêu cầu và đồng ý
mail-confirm-ignore = Nếu không phải bạn, xin cứ bỏ qua: bạn sẽ không nhận được thông báo nào.
mail-answers-subject = Có trả lời cho bạn: { $title }
mail-comments-subject = Bình luận mới: { $title }
mail-news-subject = { $paper }: bình luận mới dành cho bạn
mail-read-comment = Đọc và trả lời
mail-more = Còn nữa, nhưng thư này không đủ chỗ.
mail-pending = Còn một yêu cầu khác với địa chỉ của bạn. Để đồng ý, hãy mở trang bên dưới.
mail-manage = Các thông báo gửi cho bạn và mọi điều bạn đã viết
mail-end-all = Ngừng nhận các thư này
mail-published-subject = Bình luận của bạn đã được đăng: { $title }
mail-refused-subject = Bình luận của bạn không được đăng: { $title }
mail-decision-reason = Người kiểm duyệt cho biết: { $reason }

## Theo dõi bình luận, trang riêng của một địa chỉ

follow-title = Nhận thông báo qua thư
follow-link = Theo dõi qua thư
follow-email = Địa chỉ thư điện tử của bạn (không bao giờ hiển thị)
follow-article-comments = Bình luận mới về bài này
follow-replies = Trả lời cho các bình luận của tôi ở đây
follow-comment = Trả lời cho bình luận này
follow-corrections = Đính chính của bài này
follow-send = Theo dõi
follow-sent = Xin xem hộp thư
follow-sent-text = Nếu địa chỉ này cần được xác nhận, một lá thư có liên kết đang được gửi đến. Chúng tôi không gửi gì khác trước khi bạn mở liên kết đó.
follow-later-text = Hiện giờ chúng tôi không gửi thư. Mong muốn của bạn đã được lưu: liên kết trong thư trước hoặc thư sau của chúng tôi sẽ xác nhận.
follow-refused-text = Vừa có nhiều yêu cầu từ mạng của bạn nên mong muốn của bạn chưa được lưu. Xin thử lại sau.
follow-nothing = Xin chọn điều bạn muốn được báo.
mine-title = Những gì tờ báo lưu về bạn
mine-ask-text = Xin viết địa chỉ bạn đã dùng để bình luận hoặc theo dõi bình luận. Thư có liên kết đến trang của bạn sẽ được gửi tới đó.
mine-ask-send = Gửi liên kết cho tôi
mine-mailless = Báo này chưa gửi được thư nên không liên kết nào đến được với bạn. Người phụ trách báo có thể cho bạn biết báo đang giữ những gì của bạn.
mine-sent-text = Nếu địa chỉ này từng được dùng để bình luận hoặc theo dõi, một lá thư có liên kết đang được gửi đến. Mỗi ngày chỉ gửi tối đa một thư.
mine-confirm-title = Xin xác nhận
mine-confirm-send = Vâng, xin gửi thư cho tôi
mine-confirmed = Cảm ơn bạn. Thư sẽ được gửi đến địa chỉ này.
mine-stopped = Thư gửi đến địa chỉ này bị trả lại nên chúng tôi đã ngừng gửi. Xin xác nhận để nhận lại.
mine-follows = Nội dung chúng tôi báo cho bạn
mine-follows-none = Hiện chưa có gì.
mine-end = Dừng
mine-end-all = Dừng mọi thư
mine-ended = Sẽ không có thư nào nữa.
mine-pace = Tần suất gửi
mine-pace-at-once = Ngay lập tức
mine-pace-hourly = Tối đa mỗi giờ một lần
mine-pace-daily = Tối đa mỗi ngày một lần, vào buổi sáng
mine-quiet = Không gửi thư trong khoảng giờ này
mine-quiet-from = Từ
mine-quiet-until = Đến
mine-quiet-none = Không đặt giờ
mine-save = Lưu
mine-saved = Đã lưu.
mine-comments = Những gì bạn đã viết
mine-comments-none = Không có gì được lưu với địa chỉ này.
mine-comment-own = Sửa hoặc rút bình luận
mine-export = Tải dữ liệu về máy (JSON)
mine-erase = Xóa mọi thứ của địa chỉ này
mine-erase-text = Nội dung bình luận và tên của bạn sẽ bị xóa vĩnh viễn, những gì bạn theo dõi cũng bị xóa. Không thể hoàn tác việc này.
mine-erase-account = Tài khoản của bạn ở đây cũng bị xóa.
mine-erase-staff = Tài khoản tòa soạn của bạn được giữ lại; chủ tờ báo có thể đóng nó.
mine-erase-sure = Vâng, xóa tất cả
mine-erase-not = Không, giữ lại tất cả
mine-erased = Đã xóa mọi thứ của địa chỉ này.
mine-state-live = đã đăng
mine-state-held = đang chờ kiểm duyệt
mine-state-refused = không được đăng
mine-state-withdrawn = đã rút

## Thư của bản trình diễn

letters-title = Thư
letters-text = Đây là bản trình diễn: thư chỉ hiện ở đây và không được gửi cho ai.

## Quy tắc bình luận: vì sao bình luận phải chờ, báo cáo, bỏ phiếu

comment-held-honeypot = Một ô mà người đọc không thấy đã được điền.
comment-held-repeat = Người khác đã gửi đúng nội dung này.
comment-held-links = Có nhiều liên kết hơn mức tờ báo cho phép.
comment-held-shortener = Có liên kết che giấu nơi dẫn đến.
comment-held-banned-word = Có từ bị cấm.
comment-held-suspect-word = Có từ đáng ngờ.
comment-held-near-duplicate = Nội dung gần như thế này đã được gửi trong mấy ngày qua.
comment-held-spam-score = Giống những bình luận mà người kiểm duyệt đã coi là spam.
comment-held-first-comment = Người viết chưa có bình luận nào được duyệt.
comment-held-reported = Bị bạn đọc báo cáo.
comment-held-all-held = Tờ báo này đọc mọi bình luận trước khi đăng.
comment-sign-word = Có “{ $text }” trong nội dung
comment-sign-host = Có liên kết đến { $text }
comment-sign-name = Có “{ $text }” trong tên
comment-sign-links = Số liên kết
comment-sign-capitals = Số chữ hoa
comment-sign-digits = Số chữ số
comment-sign-signs = Số ký hiệu không phải chữ cái hay chữ số
comment-sign-repetition = Số lần một chữ hay ký hiệu bị lặp lại
comment-sign-length = Độ dài
comment-sign-name-form = Cách viết tên
comment-report = Báo cáo bình luận này
comment-report-spam = Quảng cáo hoặc spam
comment-report-insult = Xúc phạm hoặc đe dọa người khác
comment-report-off-topic = Không liên quan đến bài viết
comment-report-false = Nói sai sự thật
comment-report-private = Tiết lộ chuyện riêng của người khác
comment-report-other = Lý do khác
comment-report-note = Bằng lời của bạn (có thể để trống)
comment-report-thanks = Cảm ơn bạn. Người kiểm duyệt sẽ đọc báo cáo của bạn.
comment-report-refused-no-reason = Xin chọn vấn đề của bình luận này.
comment-report-refused-no-note = Xin viết rõ vấn đề của bình luận này.
comment-report-refused-note-too-long = Ghi chú quá dài: tối đa { $most } ký tự.
comment-vote-up = Đáng đọc
comment-vote-down = Không đáng đọc
comment-vote-refused-votes-closed = Tờ báo này không mở bỏ phiếu cho bình luận.
comment-vote-refused-no-down-votes = Tờ báo này không nhận phiếu chống bình luận.
comment-vote-refused-not-live = Bình luận này không còn nữa.
comment-vote-refused-own-comment = Bạn không thể bỏ phiếu cho bình luận của chính mình.
comment-vote-refused-network-used-up = Đã có đủ số phiếu từ mạng của bạn cho bình luận này.
comment-vote-refused-changed-too-often = Bạn đã đổi phiếu của mình cho bình luận này quá nhiều lần.
comment-vote-refused-too-many = Có nhiều phiếu từ mạng của bạn. Xin thử lại sau { $seconds ->
   *[other] { $seconds } giây
}.

## Tài khoản và tòa soạn

sign-in = Đăng nhập
sign-in-first = Xin đăng nhập để xem trang này.
sign-in-how = Chúng tôi gửi một liên kết đến địa chỉ thư điện tử của bạn. Không cần mật khẩu.
sign-in-email = Địa chỉ thư điện tử của bạn
sign-in-email-invalid = Địa chỉ thư điện tử này chưa đầy đủ.
sign-in-send = Gửi liên kết cho tôi
sign-in-mailless = Báo này chưa gửi được thư nên không liên kết nào đến được với bạn. Nhân viên của báo đăng nhập bằng mật khẩu hoặc khóa truy cập, hoặc bằng liên kết tạo trên máy chủ của báo (courant people link).
sign-in-sent-title = Xin xem hộp thư
sign-in-sent = Nếu địa chỉ đó nhận được thư, liên kết đăng nhập đang được gửi đến. Liên kết có hiệu lực trong nửa giờ và chỉ dùng được một lần. Chưa thấy thư? Xin xem trong mục thư rác, hoặc yêu cầu lại sau một phút.
sign-in-again = Yêu cầu liên kết
sign-in-as = Bạn sắp đăng nhập bằng { $email }.
sign-in-over-title = Liên kết này không còn hiệu lực
sign-in-over = Liên kết đã được dùng, hoặc đã quá nửa giờ.
sign-out = Đăng xuất
account = Tài khoản của bạn
account-name = Tên người khác nhìn thấy
save = Lưu
role-reader = Bạn đọc
role-analyst = Người xem thống kê
role-moderator = Người kiểm duyệt
role-contributor = Cộng tác viên
role-writer = Người viết
role-editor = Biên tập viên
role-owner = Chủ sở hữu
sessions = Nơi bạn đang đăng nhập
session-this = trình duyệt này
session-unknown = Trình duyệt không rõ
session-times = Đăng nhập { $began }, dùng lần cuối { $seen }
session-end = Đăng xuất ở đó
session-end-of = Đăng xuất ở đó: { $label }
sessions-end-others = Đăng xuất ở mọi nơi khác
desk = Tòa soạn
desk-comments = Bình luận
desk-bans = Lệnh cấm
desk-words = Từ ngữ
desk-policy = Thiết lập bình luận
desk-queues = Hàng chờ
desk-queue-held = Đang chờ
desk-queue-reported = Bị báo cáo
desk-queue-suspect = Nghi là spam
desk-queue-new = Chưa xem
desk-queue-approved = Đã đăng
desk-queue-refused = Bị từ chối
desk-many = { $count } trở lên
desk-state-held = đang chờ
desk-state-new = đã đăng, chưa xem
desk-state-approved = đã đăng
desk-state-suspect = bị coi là spam
desk-state-refused = bị từ chối
desk-state-withdrawn = người viết đã rút
desk-filter = Lọc danh sách
desk-filter-none = Xem tất cả
desk-search = Từ trong bình luận hoặc tên
desk-search-go = Tìm kiếm
desk-only-writer = Chỉ bình luận của { $name }.
desk-only-article = Chỉ bình luận về “{ $title }”.
desk-empty = Ở đây không có gì.
desk-top = Về đầu danh sách
desk-further = Tiếp theo
desk-under = Về bài
desk-of-article = chỉ bình luận của bài này
desk-record = Người viết này đến nay:
desk-record-approved = { $count } đã đăng
desk-record-refused = { $count } bị từ chối
desk-reports = { $count ->
   *[other] Bị { $count } bạn đọc báo cáo
}
desk-publish = Đăng
desk-refuse = Từ chối
desk-spam = Spam
desk-refuse-because = Từ chối vì…
desk-refuse-silently = Không nêu lý do
desk-writer-or-ban = Người viết, cấm
desk-checked = Bình luận đã chọn
desk-picked = Đã chọn 0
desk-words-beside = Lý do và ghi chú
desk-because = Lý do
desk-because-none = Không có
desk-said = Lời nhắn cho người viết
desk-note = Ghi chú cho đồng nghiệp
desk-done = { $count ->
    [0] Chưa xử lý bình luận nào.
   *[other] Đã xử lý { $count } bình luận.
}
desk-missed = Các bình luận sau được giữ nguyên: có người đã xử lý trước bạn, hoặc người viết đã sửa.
desk-undo = Hoàn tác
desk-keys = Phím tắt
desk-key-move = Bình luận sau và trước
desk-key-check = Chọn bình luận
desk-close = Đóng
desk-by-rules = Quy tắc
desk-by-writer = Người viết
desk-by-staff = Tòa soạn
desk-decision-publish = đã đăng
desk-decision-hold = giữ lại chờ duyệt
desk-decision-refuse = đã từ chối
desk-decision-spam = coi là spam
desk-decision-undo = đã hoàn tác
desk-decision-edit = đã sửa
desk-decision-withdraw = đã rút
desk-writer = Người viết
desk-writer-no-email = Không có địa chỉ thư điện tử.
desk-notes = Ghi chú
desk-ban = Cấm
desk-ban-on = Cấm theo
desk-ground-email = Địa chỉ thư điện tử
desk-ground-network = Mạng, có thể có người khác dùng chung
desk-ban-days = Thời hạn
desk-days = { $count ->
   *[other] { $count } ngày
}
desk-ban-for-good = Vĩnh viễn
desk-ban-until = đến { $date }
desk-ban-ended = { $name } đã gỡ ngày { $date }
desk-ban-put = { $name } đã cấm ngày { $date }
desk-ban-end = Gỡ lệnh cấm
desk-ban-end-of = Gỡ lệnh cấm: { $name }
desk-ban-nothing = Không có thông tin nào về người viết này để có thể cấm.
desk-bans-none = Không có ai bị cấm.
desk-words-how = Viết mỗi từ hoặc cụm từ trên một dòng. Dòng bắt đầu bằng # là ghi chú. Không phân biệt chữ hoa chữ thường, có dấu hay không dấu, độ rộng của chữ; chỉ so sánh trọn từ.
desk-words-banned = Từ bị cấm
desk-words-banned-help = Bình luận có một trong các từ này sẽ chờ người kiểm duyệt.
desk-words-suspect = Từ cần lưu ý
desk-words-suspect-help = Bình luận có một trong các từ này cũng chờ người kiểm duyệt, với lý do nhẹ hơn.
desk-words-count = { $count ->
   *[other] { $count } mục
}
desk-words-too-many = Dòng { $line }: một danh sách có tối đa { $most } mục.
desk-words-too-long = Dòng { $line }: một mục có tối đa { $most } ký tự.
desk-words-no-word = Dòng { $line }: không có từ nào.
desk-policy-paper = Toàn báo
desk-policy-mode = Bình luận của ai phải chờ duyệt
desk-policy-days = Số ngày mở bình luận (0: không giới hạn)
desk-policy-section-days = Số ngày mở bình luận (0: như toàn báo)
desk-policy-links = Số địa chỉ web một bình luận được có mà không phải chờ duyệt
desk-policy-pictures = Bạn đọc có thể thêm ảnh vào bình luận; mỗi ảnh chờ kiểm duyệt
desk-pictures = Ảnh của bạn đọc
desk-pictures-waiting = Đang chờ
desk-pictures-shown = Đã hiển thị
desk-picture-alt = Ảnh cho thấy: { $alt }
desk-picture-show = Hiển thị cho bạn đọc
desk-picture-remove = Gỡ bỏ
desk-policy-sections = Chuyên mục
desk-policy-strictest = Trong các quy tắc của toàn báo, của chuyên mục và của chuyên mục cấp trên, quy tắc chặt nhất được áp dụng.
desk-policy-as-paper = Như toàn báo
mode-open = Không ai
mode-first-timers = Người mới
mode-all = Tất cả
mode-closed = Không nhận bình luận
because-off-topic = Lạc đề
because-off-topic-sentence = Bình luận nói về chuyện khác, không phải nội dung bài viết.
because-insult = Xúc phạm người khác
because-insult-sentence = Bình luận xúc phạm người khác.
because-hate = Kỳ thị
because-hate-sentence = Bình luận công kích người khác vì xuất thân hay bản sắc của họ.
because-false = Sai sự thật
because-false-sentence = Bình luận nêu như sự thật một điều đã biết là sai.
because-advertising = Quảng cáo
because-advertising-sentence = Bình luận có tính quảng cáo.
because-private = Chuyện riêng của người khác
because-private-sentence = Bình luận nói về chuyện riêng của người khác.
because-unclear = Không hiểu được
because-unclear-sentence = Không thể hiểu bình luận này muốn nói gì.

## Phần bình luận khi có tập lệnh

comment-cancel = Đóng
comment-not-sent = Không gửi được. Nội dung bạn viết vẫn được giữ ở đây; xin thử lại.
comment-draft = Bạn đã viết nội dung này trước đó nhưng chưa gửi.
comment-remember = Nhớ tên và địa chỉ thư điện tử của tôi trên thiết bị này
comment-vote-failed = Không gửi được phiếu của bạn. Xin thử lại.
comment-report-failed = Không gửi được báo cáo của bạn. Xin thử lại.
comments-new = { $count ->
   *[other] { $count } bình luận mới
}
comment-hide = Ẩn người này
comment-hide-one = Ẩn bình luận này
comment-hidden = Trên thiết bị này, bình luận của { $name } đang bị ẩn.
comment-hidden-one = Trên thiết bị này, bình luận này đang bị ẩn.
comment-show = Hiện
comments-hidden-people = Đang ẩn trên thiết bị này:

## Thư gửi người đăng nhập và chủ sở hữu

follow-what = Bạn muốn được báo về điều gì?
mail-sign-in-subject = { $paper }: liên kết đăng nhập của bạn
mail-sign-in-how = Xin mở liên kết này trong vòng nửa giờ và bấm nút ở đó. Liên kết chỉ dùng được một lần.
mail-sign-in-ignore = Nếu bạn không yêu cầu, xin cứ bỏ qua: không có liên kết thì không ai vào được.
mail-staff-subject = { $paper }: vai trò của một người đã thay đổi
mail-staff-what = Vai trò của { $name } trước đây là { $from }, nay là { $to }.
mail-staff-wrong = Nếu không phải chủ sở hữu nào của báo làm việc này, xin thu hồi vai trò ngay: courant people role … reader.

## Viết khi đã đăng nhập

comment-confirmed = đã đăng nhập
comment-as = Bạn đang viết với tên { $name }.
comment-sign-in = Đăng nhập để viết bằng tên của bạn

## Câu hỏi trong bài

comment-refused-question = Câu hỏi này không còn nhận câu trả lời.
question-answer = Trả lời câu hỏi này
question-answer-title = Câu trả lời của bạn
question-closed = Câu hỏi này không còn nhận câu trả lời.
question-passage = Trích từ bài viết
desk-questions = Câu hỏi
desk-questions-waiting = Tất cả câu hỏi đang chờ
desk-questions-article = Địa chỉ bài viết
desk-questions-show = Xem câu hỏi của bài
desk-questions-none = Ở đây không có câu hỏi nào.
desk-question-passage = Đoạn trích, đúng từng chữ như trong bài viết
desk-question-text = Câu hỏi cho bạn đọc
desk-question-ask = Đặt câu hỏi này
desk-question-new-passage = Đoạn trích, nếu nay là đoạn khác
desk-question-close = Ngừng nhận câu trả lời
desk-question-reopen = Nhận lại câu trả lời
desk-question-place = Đặt vào đó
desk-question-accept = Chấp nhận
desk-question-refuse = Từ chối
desk-question-remove = Gỡ
desk-question-open = Đang nhận câu trả lời
desk-question-closed = Không còn nhận câu trả lời
desk-question-lost = Đoạn trích không còn trong bài
desk-question-proposed = Được đề xuất
desk-question-refused = Bị từ chối
desk-question-proposed-by = { $name } đề xuất
question-fault-no-article = Không có bài viết nào ở địa chỉ này.
question-fault-no-question = Xin viết câu hỏi.
question-fault-question-too-long = Câu hỏi quá dài.
question-fault-no-passage = Xin nhập một đoạn trích của bài viết.
question-fault-passage-too-long = Đoạn trích quá dài.
question-fault-not-there = Những chữ này không có trong bài viết.
question-fault-several-paragraphs = Những chữ này không nằm trong cùng một đoạn văn. Xin chọn một đoạn trích nằm trong một đoạn văn.
question-fault-several-times = Những chữ này xuất hiện nhiều lần trong bài viết. Xin nhập đoạn trích dài hơn.
question-fault-crossing = Đoạn trích này chồng lên đoạn trích của một câu hỏi khác.
question-fault-changed = Bài viết vừa được sửa cùng lúc. Xin thử lại.
question-fault-missing = Không thể làm việc này với câu hỏi ở trạng thái hiện tại.

ask-title = Hỏi về đoạn này
ask-sent = Câu hỏi của bạn đã được gửi
ask-waits = Câu hỏi của bạn đang chờ tòa soạn. Nếu được đặt ra, câu hỏi sẽ nằm bên cạnh đoạn này.
ask-passage = Đoạn trích
ask-passage-help = Đúng từng chữ như trong bài, trong cùng một đoạn văn.
ask-question = Câu hỏi của bạn về đoạn này
ask-send = Gửi
ask-link = Hỏi về một đoạn của bài viết

## Corrections

corrections = Đính chính
corrections-text = Những chỗ { $paper } đã đưa sai và sửa lại, cùng những bài đã rút.
corrections-all = Mọi đính chính
updates = Bổ sung
note-correction = Đính chính
note-update = Bổ sung
note-retraction = Đã rút bài
note-takedown = Đã gỡ xuống
note-since = Sai từ:
note-compare = Những chỗ đã thay đổi
gone-retracted = Tòa soạn đã rút bài này và không còn chịu trách nhiệm về nội dung của bài. Lý do:
gone-taken-down = Trang này đã bị gỡ xuống. Lý do:
versions = Các bản của bài này
versions-now = Bản hiện nay
compare-same = Không chữ nào người đọc thấy được đã thay đổi.
compare-headline = Tiêu đề
compare-standfirst = Tóm tắt
compare-body = Nội dung
compare-text = Đoạn văn
compare-title = Tiêu đề nhỏ
compare-picture = Hình ảnh
compare-table = Bảng
compare-description = Mô tả hình ảnh
compare-credit = Nguồn ảnh
compare-row = Hàng { $row }
compare-cell = Hàng { $row }, cột { $column }
compare-added = Thêm:
compare-removed = Bỏ:
compare-moved = đã chuyển chỗ
compare-otherwise = đã đổi theo cách khác
compare-unchanged = Không đổi: { $count }
mail-correction-subject = Đính chính: { $title }
mail-retraction-subject = Đã rút bài: { $title }
mail-corrections-subject = { $paper }: đính chính
mail-read-article = Đọc bài

## Signing in of staff
sign-in-staff = Tòa soạn
sign-in-password = Mật khẩu
sign-in-with-password = Đăng nhập bằng mật khẩu
sign-in-with-passkey = Đăng nhập bằng khóa truy cập
sign-in-wrong = Địa chỉ hoặc mật khẩu không đúng. Bạn có thể yêu cầu một liên kết.
sign-in-passkey-wrong = Khóa truy cập không dùng được. Bạn có thể yêu cầu một liên kết.
sign-in-wait = Đã sai quá nhiều lần. Hãy thử lại { $time }, hoặc yêu cầu một liên kết.
sign-in-busy = Lúc này có nhiều người đang đăng nhập. Vui lòng thử lại sau giây lát.

## Search
search-articles = Bài viết
search-comments = Bình luận
search-dossiers = Hồ sơ
search-names = Người và chủ đề
search-where = Nơi tìm
search-count = { $count } kết quả
search-about = Khoảng { $count } kết quả
search-texts = { $count } bài viết
search-none = Không tìm thấy gì cho “{ $question }”.
search-how = Hãy gõ một từ, một tên, hoặc một "cụm từ" trong dấu ngoặc kép. Dấu trừ trước một từ sẽ bỏ các bài có từ đó.
search-advice = Hãy thử ít từ hơn, từ khác, hoặc bỏ bớt một bộ lọc.
search-instead = Có phải bạn muốn tìm
search-forgiving = Không có bài nào có đúng những từ này. Những bài sau có từ gần giống.
search-most = Không có bài nào có đủ những từ này. Những bài sau có phần lớn các từ.
search-not-ready = Phần tìm kiếm đang được chuẩn bị. Xin thử lại sau vài phút.
search-busy = Lúc này có nhiều người đang tìm kiếm. Xin thử lại sau ít lâu.
search-more = Thứ tự và ngày
search-order = Thứ tự
search-best = Phù hợp nhất trước
search-newest = Mới nhất trước
search-oldest = Cũ nhất trước
search-kind = Thể loại
search-from = Từ
search-until = Đến
search-without = Bỏ bộ lọc này: { $name }
search-previous = Trang trước
search-next = Trang sau

## Dossiers
dossier = Hồ sơ
dossier-part-of = Thuộc hồ sơ: { $name }
dossier-closed = Đã khép lại ngày { $date }. Không bổ sung gì thêm ở đây.
dossier-is-closed = Đã khép lại
dossier-newest = Đến mục mới nhất
dossier-since-visit = Mới từ lần xem trước
dossier-new = Mới
dossier-top = Về đầu hồ sơ
follow-dossier = Những gì mới thêm vào hồ sơ này
mail-dossier-subject = Mới trong hồ sơ: { $name }
mail-dossiers-subject = { $paper }: mới trong các hồ sơ bạn theo dõi

## Why an article is named beside another one

related-earlier = Diễn biến trước đó
related-later = Diễn biến tiếp theo
related-series = Cùng loạt bài
related-dossier = Trong cùng hồ sơ
related-background = Bối cảnh
