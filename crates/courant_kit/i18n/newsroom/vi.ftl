# Tiếng Việt: lời của tòa soạn

## Conversation

desk-pin = Ghim lên đầu
desk-unpin = Bỏ ghim
desk-pinned-full = Bài này đã có { $most } bình luận được ghim. Xin bỏ ghim một bình luận trước.
desk-credit = Ghi nhận đã giúp sửa bài
desk-uncredit = Bỏ ghi nhận đã giúp sửa bài
desk-fine = Không có vấn đề
desk-decision-pin = đã ghim lên đầu
desk-decision-unpin = đã bỏ ghim
desk-decision-credit = đã ghi nhận là giúp sửa bài
desk-decision-uncredit = đã bỏ ghi nhận là giúp sửa bài
desk-decision-picture-shown = đã hiển thị ảnh
desk-decision-picture-removed = đã gỡ ảnh
desk-decision-erase = đã xóa theo yêu cầu của người viết
desk-report-reason = { $reason }: { $count }
desk-reports-older = Các báo cáo cũ hơn không hiển thị.
desk-alike = Đọc bình luận kia
desk-ground-account = Tài khoản, dù viết bằng địa chỉ nào
desk-decision-edit-held = đã sửa, vẫn đang chờ
comment-held-no-proof = Được gửi không kèm bằng chứng tính toán (proof of work) khi có rất nhiều khách cùng viết.
comment-held-writer-held = Người kiểm duyệt giữ lại mọi bình luận của người viết này.
comment-held-new-host = Có liên kết đến một trang mà chưa bình luận nào đã đăng và chưa bài nào ở đây dẫn đến.
desk-hold = Giữ lại mọi bình luận
desk-hold-on = Giữ lại theo
desk-hold-why = Lý do, cho đồng nghiệp
desk-ban-holds = mọi bình luận phải chờ
desk-rules = Cách kiểm tra bình luận
desk-rules-how = Mỗi bình luận mới hoặc vừa sửa được hỏi những câu này, theo thứ tự này. Khi một quy tắc từ chối, người viết được hỏi lại ngay và giữ nguyên những gì đã gõ. Khi một quy tắc giữ lại, bình luận chờ người kiểm duyệt, và mọi lý do đều được ghi. Không quy tắc nào xóa bình luận.
desk-rules-refuses = Từ chối
desk-rules-holds = Giữ lại
desk-rules-either = Giữ lại hoặc từ chối
desk-rules-off = Với thiết lập hiện nay thì không tìm thấy gì.
desk-rules-spared-staff = Không hỏi người của tòa soạn.
desk-rules-spared-trusted = Không hỏi người của tòa soạn và bạn đọc đã đăng nhập có { $count } bình luận được duyệt, không bình luận nào bị từ chối trong 90 ngày.
desk-rules-spared-published = Không hỏi người của tòa soạn và bạn đọc đã có bình luận được đăng và không có bình luận nào bị từ chối: đã đăng nhập, hoặc là khách với cùng địa chỉ e-mail và từ cùng mạng đã hơn một ngày.
desk-rules-held = Giữ lại trong 30 ngày: { $count }
desk-rules-after = Sau khi đăng
desk-rules-reports = Bình luận phải chờ lại khi có { $count } bạn đọc khác nhau báo cáo, trừ khi người kiểm duyệt đã duyệt.
desk-rules-edit = Người viết được sửa trong { $minutes } phút, nhiều nhất { $most } lần, và không sửa được khi đã có trả lời; nội dung mới được hỏi cùng những câu này. Có thể rút lại bất cứ lúc nào.
desk-rules-votes = Từ một mạng, mỗi ngày tính { $on_comment } phiếu cho một bình luận, và { $network } phiếu trong { $minutes } phút. Một phiếu được đổi { $changes } lần.
desk-rule-account-ban = Tài khoản đang đăng nhập bị cấm.
desk-rule-closed = Tờ báo không nhận bình luận, hoặc cuộc trò chuyện đã đóng.
desk-rule-age = Bài đã đăng hơn { $days } ngày (0: cuộc trò chuyện không bao giờ tự đóng).
desk-rule-form = Biểu mẫu quay lại trong chưa đến { $least_seconds } giây hoặc sau hơn { $most_hours } giờ, hoặc không phải của tờ báo này.
desk-rule-proof = Từ { $most } bình luận của khách trong { $minutes } phút trở lên, khách từ mạng chưa có bình luận nào được đăng phải có bằng chứng này.
desk-rule-ban = Địa chỉ thư điện tử hoặc mạng bị cấm.
desk-rule-own-budget = Có hơn { $network } bình luận từ mạng trong { $network_minutes } phút, hoặc { $writer } của người viết trong { $writer_minutes } phút.
desk-rule-common-budget = Có hơn { $article } bình luận dưới bài trong { $article_minutes } phút, hoặc { $site } trong toàn báo trong { $site_minutes } phút. Trong đó { $percent } % dành cho bạn đọc đã đăng nhập và mạng đã có bình luận được đăng.
desk-rule-repeat = Người viết gửi lại đúng nội dung của mình thì bị từ chối.
desk-rule-links = Hơn { $allowed } thì giữ lại, hơn { $most } thì từ chối.
desk-rule-shortener = Biết { $count } dịch vụ như thế.
desk-rule-near-duplicate = So với bình luận trong { $days } ngày qua.
desk-rule-spam-score = Từ { $percent } % trở lên, khi đã học đủ quyết định của người kiểm duyệt.

## Parts of the desk

desk-part = Các trang của phần này
desk-paper = Tờ báo
palette = Đi tới…
palette-what = Tiêu đề, trang hoặc việc cần làm
palette-none = Không tìm thấy gì.
palette-close = Đóng

## Lists

desk-articles = Bài viết
desk-article = Bài này
desk-begin = Bài mới
desk-begin-page = Trang mới
desk-looks = Cách xem
desk-look-list = Danh sách
desk-look-board = Bảng
desk-look-calendar = Lịch
desk-piles = Trạng thái
desk-pile-open = Đang làm
desk-pile-all = Tất cả
work-filters = Tìm và lọc
work-search = Tiêu đề, tên tạm hoặc tác giả
desk-section = Chuyên mục
desk-any = Bất kỳ
desk-whose = Bài của ai
desk-whose-all = Của mọi người
desk-whose-mine = Của tôi
desk-whose-given = Giao cho tôi
desk-narrow = Lọc
desk-show-all = Xem tất cả
work-picked = Với các bài đã chọn:
desk-give-to = Giao cho
desk-give = Giao
desk-given-to = { $from } → { $to }
desk-nobody = Không ai
desk-articles-none = Ở đây chưa có bài nào. Bấm “Bài mới” để bắt đầu một bài; bài đã xuất bản nằm trong mục “Đã đăng”.
desk-found-none = Không tìm thấy gì ở đây.
desk-search-all = Tìm trong tất cả các bài
desk-thrown-how = Bản nháp đã bỏ có thể khôi phục trong { $count } ngày, sau đó bị xóa hẳn; hình ảnh vẫn ở trong thư viện.
desk-goes-for-good = Bị xóa hẳn vào { $date }
desk-bulk = Đã xong: { $count }.
desk-bulk-left = Không thể làm ở trạng thái hiện tại: { $count } ({ $names }).
desk-give-whom = Xin chọn người nhận trước.
desk-rights-live = Sắp hết hoặc đã hết quyền sử dụng mà bạn đọc đang thấy: { $count } trong thư viện
desk-to-top = Về đầu danh sách
desk-earlier = Sớm hơn
desk-later = Muộn hơn
desk-untitled = Chưa có tiêu đề
desk-goes-out = Sẽ đăng { $date }
desk-due = Hạn nộp { $date }
word-count = { $count ->
    [0] Chưa có chữ nào
   *[other] { $count } từ
}

## States

work-state-draft = Bản nháp
work-state-filed = Đã nộp
work-state-in-review = Đang duyệt
work-state-approved = Đã duyệt
work-state-scheduled = Đã hẹn giờ
work-state-live = Đã đăng
work-state-changed = Đã đăng, có thay đổi chưa đăng
work-state-change-scheduled = Đã đăng, thay đổi đã hẹn giờ
work-state-gone = Đang tạm ẩn
work-state-retracted = Đã rút bài
work-state-thrown = Đã bỏ

## Steps

desk-step-file = Nộp bài
desk-step-take-back = Lấy bài lại
desk-step-review = Bắt đầu duyệt
desk-step-send-back = Trả lại để sửa
desk-step-approve = Duyệt
desk-step-unschedule = Bỏ hẹn giờ
desk-step-discard = Bỏ các thay đổi
desk-step-throw-away = Bỏ bản nháp
desk-step-take-out = Khôi phục
desk-step-withdraw = Tạm ẩn
desk-step-retract = Rút bài vĩnh viễn
desk-step-take-down = Gỡ xuống
desk-step-bring-back = Đưa lên lại
desk-done-file = Đã nộp bài.
desk-done-take-back = Đã lấy lại: bài lại là bản nháp.
desk-done-review = Đang duyệt.
desk-done-send-back = Đã trả lại cho người viết.
desk-done-approve = Đã duyệt.
desk-done-publish = Đã đăng.
desk-done-schedule = Đã hẹn giờ: bài sẽ tự động đăng.
desk-done-unschedule = Đã bỏ hẹn giờ.
desk-done-discard = Đã bỏ các thay đổi. Vẫn có thể xem lại trong các bản lưu.
desk-done-throw-away = Đã bỏ. Có thể khôi phục trong mục “Đã bỏ”; bản nháp trống thì bị xóa ngay.
desk-done-take-out = Đã khôi phục: bài lại là bản nháp.
desk-done-withdraw = Đã tạm ẩn. Ai mở địa chỉ của bài sẽ thấy “Không tìm thấy trang” cho đến khi bài được đưa lên lại.
desk-done-retract = Đã rút bài. Địa chỉ của bài cho biết việc này và lý do.
desk-done-take-down = Đã gỡ xuống. Địa chỉ của bài cho biết lý do.
desk-done-bring-back = Bạn đọc đã xem lại được bài.
desk-done-plan = Đã lưu.
desk-done-note-mend = Đã sửa. Cả hai cách viết đều còn trong lịch sử.
desk-done-note-add = Đã cho bạn đọc biết.
desk-done-visibility = Đã lưu.
desk-done-saved = Đã lưu.

## What cannot be done

desk-refused-not-yours = Bạn không có quyền làm việc này.
desk-refused-not-from-here = Không thể làm việc này khi bài đang ở trạng thái hiện tại.
desk-refused-needs-words = Xin viết rõ lý do.
desk-refused-needs-note = Đính chính phải nói rõ chỗ sai.
desk-refused-note-kind = Hãy chọn đây là bổ sung hay đính chính, hoặc để trống ô này.
desk-refused-no-date = Ngày giờ không hợp lệ.
desk-refused-past = Thời điểm này đã qua.
desk-refused-embargo = Bài bị cấm đăng đến { $date }.
desk-refused-goes-out = Bài sẽ tự động đăng lúc { $date }. Hãy bỏ hẹn giờ trước.
desk-refused-ends = Bài sẽ tự động ẩn lúc { $date }, trước khi bạn đọc thấy. Hãy sửa thời điểm đó trước.
desk-refused-ends-early = Thời điểm này đã qua, hoặc sớm hơn lúc bài được đăng.
desk-refused-changed = Có người vừa lưu bài này. Xin xem lại.
desk-there = Hiện có: { $value }
desk-refused-gates = { $count ->
   *[other] Chưa đăng được vì { $count } điều chưa đạt.
}
desk-refused-no-account = Không có tài khoản này.

## One article

desk-write = Viết
desk-way = Quy trình và đăng bài
desk-revisions = Các bản lưu
desk-preview = Xem trước
desk-look-what = Đây là bản xem trước: bài như bạn đọc sẽ thấy nếu xuất bản ngay bây giờ.
desk-look-back = Quay lại viết
desk-look-alone = Chỉ riêng trang này
desk-look-width = Chiều rộng
desk-look-phone-wide = Như trên điện thoại
desk-look-desk-wide = Như trên máy tính
desk-since = { $state } từ { $date }.
desk-see-live = Xem trên báo
desk-problems = Cần xem lại trước khi đăng
desk-problems-none = Không có gì cản trở việc đăng bài.
desk-next = Bước tiếp theo
desk-words-with = Lời nhắn cho người làm tiếp
work-publish = Đăng bài
desk-note-kind = Cho bạn đọc biết gì về các thay đổi
desk-note-none = Không cần: chỉ là lỗi gõ
desk-note-update = Bổ sung: có thông tin mới, bài cũ không sai
desk-note-correction = Đính chính: có chỗ sai
desk-note-text = Chỗ sai hoặc điều mới, viết cho bạn đọc
desk-note-since = Sai từ
desk-override = Vẫn đăng, vì
desk-publish-changes = Đăng các thay đổi
desk-publish-now = Đăng ngay
desk-publish-at = Vào thời điểm
desk-schedule = Hẹn giờ đăng
desk-off = Đưa khỏi mặt báo
desk-off-what = Bài tạm ẩn có thể đưa lên lại. Bài đã rút thì không trở lại nữa và địa chỉ của bài cho biết lý do. Bài gỡ xuống theo luật hoặc vì an toàn có thể đưa lên lại, và địa chỉ của bài cho biết lý do.
desk-off-reason = Lý do, viết cho bạn đọc
desk-retract-sure = Đã rút thì bài không bao giờ trở lại. Địa chỉ của bài sẽ ghi rõ, với những lời này:
desk-plan = Tổ chức công việc
desk-slugline = Tên tạm
work-note = Ghi chú cho đồng nghiệp
desk-assignee = Đang giao cho
desk-owner = Bài của
desk-deadline = Hạn nộp
desk-embargo = Không đăng trước
desk-ends = Tự động ẩn lúc
desk-save = Lưu
desk-outside = Cho người ngoài xem
desk-outside-what = Ai có liên kết này đều xem được bài ở dạng hiện tại, đến { $date }.
desk-outside-link = Liên kết
desk-outside-end = Hủy các liên kết đã đưa ra
desk-told = Đã cho bạn đọc biết
desk-note-mend = Sửa câu chữ
desk-note-add = Thêm ghi chú cho bạn đọc
desk-told-correction = Đính chính
desk-told-update = Bổ sung
desk-told-retraction = Rút bài
desk-told-takedown = Gỡ xuống
desk-history = Diễn biến
desk-event-begun = Bắt đầu
desk-event-file = Nộp bài
desk-event-take-back = Lấy bài lại
desk-event-review = Bắt đầu duyệt
desk-event-send-back = Trả lại để sửa
desk-event-approve = Duyệt
desk-event-unschedule = Bỏ hẹn giờ
desk-stopped = Bài không tự động đăng. Lý do: { $what }.
desk-event-stopped = Không tự động đăng
desk-event-discard = Bỏ các thay đổi
desk-event-throw-away = Bỏ bản nháp
desk-event-take-out = Khôi phục bản nháp
desk-event-removed = Xóa hẳn
desk-event-scheduled = Hẹn giờ
desk-event-published = Đăng
desk-event-republished = Đăng các thay đổi
desk-event-updated = Đăng kèm bổ sung
desk-event-corrected = Đăng kèm đính chính
desk-event-note-mended = Sửa ghi chú cho bạn đọc
desk-event-note-added = Cho bạn đọc biết sau
desk-event-made-private = Chỉ cho tòa soạn
desk-event-made-public = Mọi người được đọc
desk-event-translation = Nối làm bản dịch
desk-event-translation-ended = Không còn là bản dịch
desk-event-overridden = Đăng dù chưa đạt quy tắc
desk-event-restored = Khôi phục từ bản
desk-event-withdraw = Tạm ẩn
desk-event-retract = Rút bài
desk-event-take-down = Gỡ xuống
desk-event-bring-back = Đưa lên lại
desk-event-assigned = Giao cho
desk-event-deadline = Hạn nộp
desk-event-embargo = Không đăng trước
desk-event-ends = Tự động ẩn
desk-event-question-lost = Một câu hỏi mất đoạn trích

## Revisions

desk-revisions-none = Ở đây chưa lưu bản nào.
desk-compare = So sánh
desk-compare-from = Từ
desk-compare-to = Đến
desk-restore = Khôi phục bản { $number }
desk-restore-what = Khôi phục sẽ thay bài viết bằng nội dung của một bản. Nội dung hiện tại vẫn ở trong danh sách này, và bạn đọc chưa thấy gì thay đổi cho đến khi đăng.
desk-restored = Bài viết trở lại như bản { $number }. Bạn đọc vẫn thấy như trước. Nội dung vừa bị thay là bản kế tiếp trong danh sách này.
desk-revision-public = Đã đăng
desk-revision-opened = Như khi mở ở đây lần đầu
desk-revision-saved = Lưu
desk-revision-restored = Khôi phục
desk-revision-published = Đăng
desk-revision-republished = Đăng các thay đổi
desk-revision-updated = Đăng kèm bổ sung
desk-revision-corrected = Đăng kèm đính chính

## The editor's panel

desk-needs-script = Cần JavaScript để viết bài. Các phần khác của tòa soạn vẫn dùng được mà không cần.
desk-read-only = Lúc này bạn chỉ xem được, không sửa được.
desk-fields = Thông tin bài viết
desk-fields-place = Chuyên mục và thể loại
desk-kind = Thể loại
desk-language = Ngôn ngữ
desk-dateline = Nơi đưa tin
desk-byline = Người thực hiện
desk-byline-add = Thêm người
desk-person = Người
desk-role = Vai trò
desk-role-author = Tác giả
desk-role-editor = Biên tập
desk-role-translator = Người dịch
desk-role-photographer = Ảnh
desk-role-illustrator = Minh họa
desk-up = Chuyển lên
desk-remove = Bỏ
desk-topics = Chủ đề
desk-topic-search = Tìm chủ đề khác
desk-more-sections = Chuyên mục khác
desk-sources = Nguồn và bản quyền
desk-sources-lines = Nguồn, mỗi dòng một nguồn
desk-rights = Bản quyền, nếu khác với của báo
desk-fields-series = Loạt bài và định dạng
desk-series = Loạt bài
desk-series-position = Số thứ tự trong loạt
desk-format = Định dạng
desk-format-standard = Bài viết
desk-format-video = Video
desk-format-audio = Âm thanh
desk-format-gallery = Bộ ảnh
desk-format-picture = Ảnh
desk-format-quote = Trích dẫn
desk-format-link = Liên kết
desk-format-aside = Ghi chú
desk-format-status = Trạng thái
desk-format-chat = Hội thoại
desk-fields-search = Địa chỉ, tìm kiếm và chia sẻ
desk-slug = Phần cuối của địa chỉ
desk-slug-help = Để trống: tạo từ tiêu đề. Địa chỉ cũ vẫn dẫn đến địa chỉ mới.
desk-short-headline = Tiêu đề ngắn
desk-search-title = Tiêu đề cho máy tìm kiếm
desk-search-description = Mô tả cho máy tìm kiếm
desk-share-title = Tiêu đề khi chia sẻ
desk-share-text = Nội dung khi chia sẻ
desk-shown-search = Trong kết quả tìm kiếm
desk-shown-search-help = Máy tìm kiếm cắt tiêu đề sau khoảng { $title } chữ cái và mô tả sau khoảng { $text }, chữ rộng thì sớm hơn. Ô nào trống ở trên thì lấy từ tiêu đề và bài.
desk-shown-share = Dạng thẻ khi chia sẻ
desk-shown-share-help = Trang khác cắt tiêu đề sau khoảng { $title } chữ cái, nội dung sau khoảng { $text } và ảnh thành 1200 × 630. Không có ảnh thì báo vẽ một thẻ từ tiêu đề.
desk-fields-rules = Quy tắc
desk-grave = Bài về chuyện đau buồn: không đặt nội dung quảng bá bên cạnh
desk-sticky = Giữ ở đầu danh sách
desk-comments-here = Bình luận
desk-comments-open = Như toàn báo
desk-comments-closed = Đóng

## Faults of what was sent

editor-fault-unreadable = Không đọc được nội dung gửi lên.
editor-fault-too-long = Vượt quá giới hạn { $limit }.
editor-fault-unknown = Nội dung này không dùng được ở đây.
editor-fault-block = Khối { $place } của bài: { $what }
editor-fault-note = Chú thích { $place }: { $what }
editor-fault-refused = Bạn không thể sửa bài lúc này. Nội dung bạn viết vẫn ở trên thiết bị này.

## Gates

desk-gates = Trước khi đăng
desk-gates-intro = Những điều một bài phải có. Cảnh báo chỉ để nhắc; chặn thì bài không đăng được cho đến khi có người nêu lý do vì sao vẫn đăng, và lý do được ghi lại. Tiêu đề và nội dung luôn bắt buộc.
gate-level-off = Tắt
gate-level-warn = Cảnh báo
gate-level-block = Chặn
gate-blocks = Chặn đăng:
gate-headline-chars = Độ dài tối đa của tiêu đề, tính bằng ký tự
gate-least-sources = Số nguồn tối thiểu
gate-fault = Xin nhập số nguyên: tối đa 300 ký tự, tối đa 20 nguồn.
gate-rule-headline-length = Tiêu đề không quá dài
gate-rule-standfirst = Có sapo
gate-rule-section = Có chuyên mục
gate-rule-byline = Có tác giả
gate-rule-picture-alt = Mọi ảnh đều có văn bản thay thế
gate-rule-picture-credit = Mọi ảnh đều ghi nguồn
gate-rule-picture-rights = Mọi ảnh đều được phép dùng
gate-rule-sources = Có nguồn
gate-rule-second-reader = Có người thứ hai đọc duyệt
gate-rule-heading-order = Tít xen đúng thứ bậc
gate-rule-table-headers = Bảng có ô đầu hàng, đầu cột
gate-rule-dead-links = Không có liên kết hỏng trong báo
gate-rule-link-text = Liên kết nói rõ nơi dẫn đến
gate-headline = Chưa có tiêu đề.
gate-text = Chưa có nội dung.
gate-headline-length = Tiêu đề có { $count } ký tự.
gate-standfirst = Chưa có sapo.
gate-section = Chưa thuộc chuyên mục nào.
gate-byline = Chưa ghi tên tác giả.
gate-picture-alt = { $count ->
   *[other] { $count } ảnh không có văn bản thay thế{ $example }.
}
gate-picture-credit = { $count ->
   *[other] { $count } ảnh không ghi nguồn{ $example }.
}
gate-picture-rights = { $count ->
   *[other] { $count } ảnh không có hoặc không còn được dùng{ $example }.
}
gate-sources = { $count ->
    [0] Chưa ghi nguồn nào.
   *[other] Có ghi { $count } nguồn.
}
gate-second-reader = Ngoài người viết, chưa ai duyệt bài.
gate-second-reader-changed = Bài đã thay đổi sau khi được duyệt.
gate-heading-order = Có tít xen bỏ qua một cấp{ $example }.
gate-table-headers = Có bảng không ghi rõ hàng hay cột là gì{ $example }.
gate-dead-links = { $count ->
   *[other] { $count } liên kết trong báo không dẫn đến đâu{ $example }.
}
gate-link-text = Có liên kết không nói rõ nơi dẫn đến{ $example }.

## Why a text is not taken

body-refused-too-large = Bài quá lớn.
body-refused-not-json = Đây không phải là nội dung một bài viết.
body-refused-not-a-body = Có thứ không thể nằm trong bài.
body-refused-too-deep = Có quá nhiều thứ lồng vào nhau.
body-refused-too-many-blocks = Có hơn { $number } đoạn văn và khối khác.
body-refused-too-many-cells = Các bảng có hơn { $number } ô.
body-refused-too-many-columns = Một bảng có hơn { $number } cột.
body-refused-too-many-notes = Có hơn { $number } chú thích.
body-refused-too-many-media = Có hơn { $number } ảnh, đoạn phim, âm thanh và tệp.
body-refused-text-too-long = Có đoạn văn quá dài.
body-refused-field-too-long = Có tiêu đề, nhãn hoặc dòng ghi nguồn quá dài.
body-refused-address-too-long = Có địa chỉ quá dài.
body-refused-link-address = Liên kết chỉ có thể dẫn đến http, https, mailto, tel hoặc một trang của báo này.
body-refused-media-address = Ảnh, âm thanh hay video không thể có địa chỉ như thế này.
body-refused-embed-address = Bài đăng hoặc trình phát của trang khác cần địa chỉ bắt đầu bằng http hoặc https.
body-refused-source-address = Nguồn của trích dẫn cần địa chỉ bắt đầu bằng http hoặc https.
body-refused-no-file = Có âm thanh hoặc video không có tệp.
body-refused-language = Đây không phải là mã ngôn ngữ.
body-refused-anchor = Tên này không dùng làm điểm neo được.
body-refused-question = Đây không phải là câu hỏi của bài này.
body-refused-note-id = Có chú thích mang mã không dùng được.
body-refused-note-twice = Có hai chú thích trùng mã.

## Two revisions

desk-kicker = Tít dẫn
desk-headline = Tiêu đề
desk-standfirst = Sapo
desk-revision-of = Bản { $number }, { $date }
desk-compare-turn = Đổi chiều so sánh
desk-compare-same = Không có gì khác nhau.
desk-compare-counts = Số từ thêm: { $come }. Số từ bỏ: { $gone }.

## Above the text

editor-kicker = Tít dẫn
editor-headline = Tiêu đề
editor-standfirst = Sapo
editor-lead = Ảnh chính
editor-lead-unsaid = Mô tả hình này trong thư viện, cho những người không nhìn thấy nó
editor-text = Nội dung bài viết

## How it stands with saving

editor-state-saved = Đã lưu { $time }
editor-state-changed = Chưa lưu
editor-state-saving = Đang lưu…
editor-state-offline = Mất kết nối: bài được giữ trên thiết bị này
editor-state-waiting = Máy chủ không trả lời: bài được giữ trên thiết bị này
editor-state-conflict = Chưa lưu: có người khác vừa lưu. Bài của bạn được giữ trên thiết bị này
editor-state-session = Chưa lưu: bạn đã bị đăng xuất. Bài của bạn được giữ trên thiết bị này. Xin đăng nhập ở cửa sổ khác rồi thử lại
editor-state-refused = Chưa lưu: { $why }
editor-state-nowhere = Chưa lưu, và thiết bị này không giữ được bài. Xin sao chép bài trước khi đóng trang
editor-try-again = Thử lại
editor-compare = So sánh
editor-show-where = Xem vị trí
editor-recovered = Đã tìm thấy bài chưa lưu của bạn trên thiết bị này
editor-taken-over = Đang hiện: bản { $name } đã lưu
editor-somebody = người khác
editor-words = Số từ: { $count }
editor-problems = Cần xem lại: { $count }
editor-problems-title = Cần xem lại trước khi đăng
editor-problem-blocking = Bắt buộc:
editor-other-writing = { $name } đang viết (từ { $since }).
editor-other-reading = { $name } đang mở bài này (từ { $since }).

## Tools

editor-tools = Công cụ văn bản
editor-table-tools = Công cụ bảng
editor-selection-tools = Công cụ cho phần đã chọn
editor-insert = Chèn
editor-insert-filter = Tìm thứ cần chèn
editor-strong = Đậm
editor-emphasis = Nghiêng
editor-underline = Gạch chân
editor-strike = Gạch ngang
editor-code-mark = Mã trong dòng
editor-sup = Chỉ số trên
editor-sub = Chỉ số dưới
editor-highlight = Tô sáng
editor-cite = Tên tác phẩm
editor-clear = Xóa định dạng
editor-more-marks = Định dạng khác
editor-quoted = Trích dẫn trong dòng
editor-dfn = Thuật ngữ được giải thích
editor-small = Chữ nhỏ
editor-big = Chữ lớn hơn
editor-inserted = Phần thêm vào
editor-deleted = Phần bỏ đi
editor-keys = Phím cần bấm
editor-sample = Kết quả của chương trình
editor-variable = Biến
editor-abbreviation = Chữ viết tắt
editor-abbreviation-ask = Viết đầy đủ là
editor-anchor = Điểm neo để liên kết đến
editor-anchor-ask = Tên điểm neo, không có dấu cách
editor-name-bad = Không dùng được. Xin viết không có dấu cách.
editor-select-first = Xin chọn chữ trước.
editor-undo = Hoàn tác
editor-redo = Làm lại
editor-close = Đóng
editor-remove = Bỏ
editor-more = Thêm nữa
editor-yes = có
editor-no = không

## What can be inserted

editor-crosshead = Tít xen
editor-crosshead-smaller = Tít xen nhỏ
editor-picture = Ảnh
editor-picture-upload = Ảnh từ thiết bị này
editor-picture-library = Ảnh từ thư viện
editor-list = Danh sách
editor-list-numbered = Danh sách đánh số
editor-quote = Trích dẫn
editor-pull-quote = Trích dẫn nổi bật
editor-part = Phần: { $kind }
editor-note = Chú thích cuối bài
editor-embed = Bài đăng hoặc trình phát của trang khác
editor-table = Bảng
editor-gallery = Bộ ảnh
editor-sidebar = Hộp bên lề
editor-details = Nội dung thu gọn
editor-verse = Thơ
editor-code = Mã chương trình
editor-rule = Đường phân cách

## Hints in empty places

editor-hint-text = Viết ở đây. Gõ / để chèn ảnh, phần, bảng và nhiều thứ khác.
editor-hint-label = Nhãn cho bạn đọc thấy
editor-hint-attribution = Trích lời ai
editor-hint-caption = Chú thích ảnh
editor-hint-title = Tiêu đề của hộp
editor-hint-summary = Dòng luôn hiển thị
editor-hint-note = Nội dung chú thích

## Links and languages

editor-link = Liên kết
editor-link-address = Địa chỉ, hoặc vài từ trong tiêu đề
editor-link-set = Đặt liên kết
editor-link-remove = Bỏ liên kết
editor-link-bad = Đây không phải là địa chỉ. Liên kết có thể dẫn đến trang web, địa chỉ thư điện tử, số điện thoại và các trang của báo này.
editor-link-found = Bài tìm thấy
editor-language = Ngôn ngữ của phần đã chọn
editor-language-article = Như bài viết
editor-language-other = Mã ngôn ngữ khác
editor-language-bad = Đây không phải là mã ngôn ngữ.
editor-language-set = Đặt ngôn ngữ
editor-direction = Chiều chữ
editor-direction-language = Theo ngôn ngữ
editor-direction-ltr = Trái sang phải
editor-direction-rtl = Phải sang trái

## Find and replace

editor-find = Tìm
editor-find-next = Tiếp
editor-find-before = Trước
editor-find-case = Phân biệt chữ hoa, chữ thường
editor-find-count = { $number } trên { $count }
editor-find-none = Không tìm thấy
editor-replace-by = Thay bằng
editor-replace = Thay
editor-replace-all = Thay tất cả
editor-replaced = Đã thay: { $count }

## Pictures

editor-alt = Mô tả cho người không nhìn thấy ảnh
editor-caption = Chú thích ảnh
editor-credit = Nguồn ảnh
editor-placement = Vị trí
editor-placement-column = Trong cột chữ
editor-placement-center = Căn giữa
editor-placement-start = Đầu dòng
editor-placement-end = Cuối dòng
editor-placement-wide = Rộng
editor-placement-full = Toàn chiều rộng
editor-picture-replace = Ảnh khác từ thư viện
editor-picture-renew = Ảnh khác từ thiết bị này
editor-picture-missing = Ảnh này không còn trong thư viện.
editor-picture-waiting = Ảnh đang được xử lý. Ảnh sẽ hiện khi mở lại trang.
editor-rights-ended = Đã hết quyền sử dụng
editor-picture-unseen = Không hiển thị được ảnh này: { $address }. Xin lấy tệp từ nơi gốc và đưa vào thư viện.
editor-picture-unnamed = Ảnh { $id }
editor-pasted-picture = ảnh-dán
editor-gallery-add = Thêm từ thư viện
editor-columns = Số cột
editor-columns-any = Tự động
editor-library = Ảnh trong thư viện
editor-library-search = Tìm ảnh
editor-library-none = Không tìm thấy ảnh nào.
editor-library-empty = Không tìm thấy gì.
editor-library-failed = Thư viện không trả lời.
editor-choose = Lấy các ảnh này
editor-loading = Đang tải…
editor-uploading = Đang tải { $name } lên
editor-uploaded = Đã tải lên: { $name }
editor-upload-failed = Không tải được { $name } lên: { $why }
editor-upload-large = { $name } quá lớn.
editor-why-line = máy chủ không trả lời.
editor-why-refused = máy chủ từ chối.
editor-why-long = nội dung quá dài.
editor-paste-cut = Nội dung dán quá dài. Phần cuối bị thiếu.
editor-only-pictures = Bằng cách này chỉ đưa được ảnh vào bài.
editor-pictures-lost = Số ảnh không dán theo được: { $count }. Xin kéo tệp ảnh vào.

## Keys

editor-keyboard = Phím tắt
editor-paragraph = Đoạn văn
editor-indent = Thụt mục vào
editor-outdent = Đưa mục ra
editor-note-follow = Từ số chú thích đến chú thích và ngược lại
editor-line-break = Xuống dòng trong cùng đoạn
editor-move-up = Chuyển đoạn hoặc khối lên
editor-move-down = Chuyển đoạn hoặc khối xuống
editor-block-fields = Đến các ô của ảnh hoặc khối đã chọn
editor-leave = Đóng phần đang mở; sau đó phím Tab ra khỏi bài
editor-save = Lưu ngay

## Other blocks

editor-part-name = Phần
editor-part-kind = Thể loại
editor-part-dissolve = Bỏ phần, giữ nội dung
editor-embed-ask = Địa chỉ của bài đăng hoặc trình phát
editor-embed-bad = Đây không phải là địa chỉ trang web.
editor-embed-title = Tiêu đề
editor-code-language = Ngôn ngữ lập trình
editor-note-number = Chú thích { $number }
editor-note-lost = (không chỗ nào trong bài dẫn đến chú thích này)
editor-kept = Giữ nguyên: { $type }
editor-kept-definitions = Danh sách thuật ngữ
editor-kept-playlist = Danh sách phát
editor-kept-page-break = Ngắt trang
editor-kept-teaser-end = Hết phần giới thiệu
editor-kept-download = Tệp để tải xuống
editor-kept-audio = Âm thanh
editor-kept-video = Video
editor-kept-table = Bảng trống
editor-kept-list = Danh sách trống

## Table tools

editor-row-above = Thêm hàng phía trên
editor-row-below = Thêm hàng phía dưới
editor-row-delete = Xóa hàng
editor-column-before = Thêm cột phía trước
editor-column-after = Thêm cột phía sau
editor-column-delete = Xóa cột
editor-cells-merge = Gộp ô
editor-cell-split = Tách ô
editor-cell-header = Ô tiêu đề
editor-row-head = Hàng tiêu đề
editor-table-remove = Xóa bảng

## Two versions side by side

editor-conflict = Hai bản
editor-conflict-what = Từ khi bạn bắt đầu, { $name } đã lưu bài ({ $time }). Xin chọn phần được giữ. Không có gì bị mất cho đến khi bạn quyết định.
editor-conflict-mine = Bản của bạn
editor-conflict-all-theirs = Lấy hết bản của { $name }
editor-conflict-all-mine = Lấy hết bản của bạn
editor-conflict-both = Giữ cả hai
editor-conflict-nothing = Không có gì
editor-conflict-same = Giống nhau ở cả hai: { $count }
editor-conflict-open = Còn phải chọn: { $count }
editor-conflict-ready = Đã chọn xong.
editor-conflict-take = Lưu lựa chọn này
editor-conflict-later = Để sau
editor-block-paragraph = Đoạn văn
editor-block-crosshead = Tít xen
editor-block-part = Phần
editor-block-list = Danh sách
editor-block-quote = Trích dẫn
editor-block-pull-quote = Trích dẫn nổi bật
editor-block-figure = Ảnh
editor-block-gallery = Bộ ảnh
editor-block-embed = Bài đăng hoặc trình phát của trang khác
editor-block-table = Bảng
editor-block-sidebar = Hộp bên lề

## The media library

library = Thư viện
library-upload = Thêm tệp
library-upload-go = Tải lên
library-upload-help = Ảnh, video, âm thanh, PDF và WebVTT. Bạn cũng có thể thả tệp vào trang này hoặc dán vào. Thông tin về nơi chụp được xóa khỏi ảnh.
library-upload-waiting = Đang chờ
library-upload-checking = Đang kiểm tra
library-upload-done = Đã tải lên
library-upload-known = Đã có sẵn ở đây
library-upload-broken = Kết nối bị gián đoạn. Phần đã nhận vẫn được giữ.
library-upload-retry = Thử lại
library-search = Tìm kiếm
library-search-go = Tìm
library-search-none = Xem tất cả
library-family = Loại tệp
library-family-all = Mọi loại
library-family-picture = Ảnh
library-family-video = Video
library-family-audio = Âm thanh
library-family-document = Tài liệu
library-only = Hiển thị
library-only-all = Tất cả
library-only-without-alt = Ảnh không có văn bản thay thế
library-only-rights-ended = Đã hết quyền sử dụng
library-only-rights-live = Sắp hết hoặc đã hết quyền sử dụng, bạn đọc đang thấy
library-only-unused = Chưa dùng ở đâu
library-none = Ở đây chưa có gì. Xin thêm tệp đầu tiên ở phía trên.
library-none-found = Không có tệp nào phù hợp.
library-not-yet = Chưa tìm thấy gì. Việc tìm tiếp tục ở các trang sau.
library-no-medium = Không có tệp này trong thư viện.
library-signed-out = Bạn không còn đăng nhập, hoặc không có quyền dùng thư viện.
library-kilobytes = { $count } kB
library-megabytes = { $count } MB
library-fault-reference = Tệp chưa có ở đây
library-fault-missing = Thiếu tệp
library-fault-waiting = Đang tạo các kích cỡ
library-fault-failed = Không hiển thị được ảnh này
library-fault-alt = Không có văn bản thay thế
library-fault-rights = Đã hết quyền sử dụng
library-refused-large = Tệp này quá lớn. Tối đa { $limit } MB.
library-refused-piece = Quá nhiều trong một lần. Xin tải ít tệp hơn, hoặc bật tập lệnh và chỉ tải riêng tệp này.
library-refused-type = Không dùng được loại tệp này. Có thể dùng: ảnh JPEG, PNG, GIF, WebP, TIFF và BMP; video MP4 và WebM; âm thanh MP3, M4A, Ogg, WAV và FLAC; PDF và WebVTT.
library-refused-heic = Không dùng được ảnh HEIC và AVIF. Xin lưu ảnh thành JPEG rồi tải lên.
library-refused-svg = Hình vẽ SVG có thể chứa chương trình nên không dùng được. Xin lưu thành PNG rồi tải lên.
library-refused-pixels = Ảnh này có quá nhiều điểm ảnh. Tối đa 60 triệu, và không cạnh nào dài quá 16.384.
library-refused-frames = Ảnh động này quá dài.
library-refused-broken = Ảnh này bị hỏng, không đọc được.
library-refused-broke-off = Tệp chưa được gửi trọn vẹn. Xin thử lại.
library-refused-empty = Tệp này trống.
library-refused-none = Xin chọn tệp trước.
library-refused-full = Ổ đĩa hết chỗ.
library-refused-busy = Có quá nhiều tệp được gửi cùng lúc. Xin thử lại sau giây lát.
library-refused-no-upload = Không còn thông tin về lần tải lên này. Xin bắt đầu lại.
library-refused-offset = Phần này không nối tiếp phần trước.
library-refused-too-much = Bạn có quá nhiều lần tải lên còn dở. Xin hoàn tất trước, hoặc đợi một ngày.
library-refused-damaged = Tệp nhận được không đúng với tệp đã báo trước. Xin thử lại.
library-refused-fault = Đã xảy ra lỗi ở phía chúng tôi.
library-saved = Đã lưu.
library-open = Mở tệp
library-original = Tải bản gốc
library-replace = Thay tệp
library-replace-help = Tệp mới xuất hiện ở mọi nơi có tệp cũ. Địa chỉ của tệp cũ dẫn đến tệp mới. Phần chữ được giữ nguyên.
library-replace-go = Thay
library-alt = Văn bản thay thế
library-alt-help = Những gì thấy trong ảnh, viết cho người không nhìn thấy ảnh.
library-caption = Chú thích
library-credit = Dòng ghi nguồn
library-title = Tiêu đề
library-rights = Bản quyền
library-holder = Chủ sở hữu bản quyền
library-terms = Được phép làm gì
library-until = Được dùng đến hết ngày
library-focus = Điểm quan trọng nhất
library-focus-help = Khi ảnh bị cắt, điểm này vẫn được giữ lại. Bấm vào ảnh hoặc nhập phần trăm. Để trống là điểm giữa.
library-focus-x = Tính từ bên trái, theo phần trăm
library-focus-y = Tính từ trên xuống, theo phần trăm
library-focus-pick = Chọn điểm quan trọng nhất
library-crops = Phần ảnh cho từng khuôn
library-crops-help = Nơi trang hiện ảnh theo một trong các khuôn này, phần này được hiện. Kéo nó hoặc nhập phần trăm. Không chọn thì theo điểm quan trọng nhất.
library-crop-card = Danh sách và trang nhất, 3 : 2
library-crop-square = Chân dung, 1 : 1
library-crop-share = Khi chia sẻ, 1200 × 630
library-crop-own = đã chọn
library-crop-none = vừa khuôn
library-crop-width = Chiều rộng, theo phần trăm
library-crop-go = Hiện phần này
library-crop-remove = Không chọn
library-no-crop = Phần này nằm ngoài ảnh hoặc hẹp hơn một phần mười.
library-clip = Ảnh bìa và phụ đề
library-poster = Ảnh bìa
library-poster-help = Mã số hoặc địa chỉ của một ảnh trong thư viện này. Để trống nếu không dùng.
library-poster-go = Lưu ảnh bìa
library-track = Thêm phụ đề
library-track-file = Tệp WebVTT
library-track-help = Mã số hoặc địa chỉ của một tệp WebVTT trong thư viện này.
library-track-kind = Loại
library-track-captions = Phụ đề cho người khiếm thính
library-track-subtitles = Phụ đề dịch
library-track-chapters = Chương
library-track-descriptions = Mô tả hình ảnh
library-track-lang = Ngôn ngữ, ví dụ en hoặc km
library-track-label = Tên trong trình phát
library-track-go = Thêm
library-untrack = Bỏ
library-untrack-of = Bỏ { $name }
library-used = Nơi sử dụng
library-used-nowhere = Chưa được dùng ở đâu.
library-use-article = Bài viết
library-use-manuscript = Bản thảo
library-use-person = Chân dung
library-use-promotion = Quảng bá
library-use-comment = Bình luận
library-use-front = Trang nhất hoặc trang chuyên mục
library-use-medium = Ảnh bìa hoặc phụ đề của
library-use-paper = Logo, biểu tượng hoặc ảnh chia sẻ của báo
library-remove = Xóa vĩnh viễn
library-copies = Các bản khác của cùng tệp này
library-added = Thêm ngày { $date }
library-added-by = { $who } thêm ngày { $date }
library-changed-meanwhile = Trong lúc đó có người khác đã lưu. Nội dung bạn nhập ở bên dưới. Lưu lại sẽ thay nội dung của họ.
library-too-long = Quá dài. Tối đa { $most } ký tự.
library-outside-picture = Phần trăm phải từ 0 đến 100.
library-is-used = Tệp đang được dùng nên không xóa được.
library-not-yours = Chỉ người có quyền xuất bản mới sửa được: tệp đang được dùng ở nơi bạn đọc nhìn thấy, hoặc do người khác tải lên.
library-goes = “{ $name }” sẽ bị xóa vĩnh viễn, cùng với tệp của nó.
library-no-picture = Không có ảnh này trong thư viện.
library-no-track = Không có tệp WebVTT này trong thư viện.
library-no-language = Đây không phải là mã ngôn ngữ.
library-no-clip = Chỉ video và âm thanh mới có ảnh bìa và phụ đề.
library-other-family = Tệp mới phải cùng loại với tệp cũ.
library-no-day = Ngày không hợp lệ.

## The first owner

first-title = Chào mừng đến với tòa soạn của bạn
first-how = Bạn là chủ sở hữu đầu tiên của { $paper }. Xin cho biết bạn là ai; liên kết này chỉ dùng được một lần.
first-name = Tên của bạn
first-name-invalid = Xin nhập tên. Tên không được là địa chỉ web và có tối đa 50 ký tự.
first-password = Mật khẩu, nếu bạn muốn đặt
first-password-help = Bạn có thể để trống và đăng nhập bằng liên kết gửi qua thư, hoặc đặt khóa truy cập ở trang sau.
first-password-mailless = Báo này chưa gửi được thư. Không có mật khẩu, bạn chỉ vào lại được bằng khóa truy cập hoặc bằng liên kết tạo trên máy chủ của báo: courant people link.
first-done = Bạn đã đăng nhập với tư cách chủ sở hữu. Bên dưới bạn chọn cách đăng nhập; có thể làm việc đó sau.
first-on = Vào tòa soạn
first-begin = Bắt đầu
form-problems = Xin xem lại các mục sau:
again-title = Bạn đã đăng xuất
again-how = Chưa có gì được thực hiện. Những gì bạn đã nhập vẫn còn trên trang này: hãy đăng nhập trong cửa sổ mới, rồi gửi lại tại đây.
again-files = Chưa có gì được thực hiện. Hãy đăng nhập, quay lại và chọn tệp lần nữa.
again-sign-in = Đăng nhập trong cửa sổ mới
again-send = Gửi lại

## Passwords that are not taken

password-too-short = Mật khẩu phải có ít nhất { $least } ký tự. Vài từ ghép lại là một mật khẩu tốt.
password-too-long = Mật khẩu này quá dài.
password-common = Nhiều người dùng mật khẩu này nên nó bị đoán đầu tiên. Xin chọn mật khẩu khác.
password-about-you = Mật khẩu này cho thấy nó là của ai. Xin chọn mật khẩu khác.

## The second proof

second-title = Còn một bước nữa
second-how = Bạn đang đăng nhập bằng { $email }. Xin xác minh thêm một cách nữa rằng đó là bạn.
second-code = Sáu chữ số trong ứng dụng xác thực
second-code-help = Cũng có thể dùng một mã dự phòng trên giấy, mỗi mã một lần.
second-paper = Mã dự phòng trên giấy
second-go = Tiếp tục
second-wrong = Mã không đúng, hoặc đã được dùng.
second-wait = Đã sai quá nhiều lần. Bạn có thể thử lại { $time }.
second-lost = Mất hết rồi? Chủ sở hữu của báo có thể giúp bạn thiết lập lại.

## What staff come in by

keys-title = Cách đăng nhập
keys-how = Bạn luôn có thể đăng nhập bằng liên kết gửi qua thư. Khi đã có khóa truy cập hoặc ứng dụng tạo sáu chữ số, liên kết sẽ hỏi thêm một trong hai, nên không ai vào được chỉ với hộp thư của bạn.
keys-needed = Tờ báo này yêu cầu nhân sự xác minh hai bước. Xin đặt khóa truy cập hoặc mã sáu chữ số ở đây, sau đó bạn vào được tòa soạn.
keys-again = Để thay đổi, xin đăng nhập lại một lần nữa.
keys-again-go = Đăng nhập lại
keys-not-fresh = Để thay đổi cách đăng nhập, xin đăng nhập lại một lần nữa. Chưa có gì thay đổi.
keys-remove = Bỏ
keys-remove-of = Bỏ { $name }
keys-passkeys = Khóa truy cập
keys-passkeys-how = Khóa truy cập được lưu trên điện thoại, máy tính hoặc khóa bảo mật của bạn. Bạn đăng nhập bằng vân tay, khuôn mặt hoặc PIN mà không phải gõ gì.
keys-passkeys-never = Khóa truy cập cần địa chỉ có tên miền và kết nối an toàn (https). Tờ báo này chưa có.
keys-passkeys-script = Trình duyệt cần bật tập lệnh để tạo khóa truy cập.
keys-passkeys-full = Tài khoản đã có số khóa truy cập tối đa.
keys-passkey-name = Tên khóa truy cập, ví dụ “điện thoại của tôi”
keys-passkey-add = Thêm khóa truy cập
keys-passkey-made = tạo { $date }
keys-passkey-used = dùng lần cuối { $date }
keys-passkey-wrong = Không tạo được khóa truy cập. Xin thử lại.
keys-codes = Mã sáu chữ số từ ứng dụng xác thực
keys-codes-how = Một ứng dụng trên điện thoại hiện sáu chữ số, nửa phút đổi một lần. Bạn nhập sáu chữ số đó sau khi mở liên kết hoặc nhập mật khẩu.
keys-codes-begin = Thiết lập mã sáu chữ số
keys-codes-since = Đã thiết lập từ { $date }.
keys-codes-off = Bỏ mã sáu chữ số
keys-codes-scan = Xin dùng ứng dụng quét mã QR này.
keys-codes-picture = Mã QR để ứng dụng quét
keys-codes-typed = Nếu không quét được, xin nhập vào ứng dụng:
keys-codes-here = Mở ứng dụng trên thiết bị này
keys-codes-first = Sáu chữ số ứng dụng đang hiện
keys-codes-confirm = Hoàn tất
keys-wrong-code = Đây không phải là các chữ số của lúc này. Đồng hồ điện thoại của bạn có đúng giờ không?
keys-paper = Mã dự phòng trên giấy
keys-paper-keep = Xin in hoặc chép các mã này ra giấy và cất kỹ. Mỗi mã cho bạn vào một lần nếu bạn mất mọi cách khác. Các mã này sẽ không hiện lại.
keys-paper-left = { $count ->
    [0] Bạn không còn mã dự phòng nào cho lúc mất mọi cách khác.
   *[other] Bạn còn { $count } mã dự phòng cho lúc mất mọi cách khác.
}
keys-paper-new = Tạo mã mới
keys-password-none = Bạn không có mật khẩu và cũng không cần.
keys-password-since = Đã đặt từ { $date }.
keys-password-present = Mật khẩu hiện tại
keys-password-new = Mật khẩu mới
keys-password-help = Ít nhất { $least } ký tự; vài từ ghép lại là một mật khẩu tốt. Mọi trình duyệt khác sẽ bị đăng xuất.
keys-password-save = Lưu mật khẩu
keys-password-off = Bỏ mật khẩu
keys-wrong-password = Mật khẩu hiện tại không đúng.

## People

desk-people = Nhân sự
people-suspended = bị tạm ngưng
people-self = đó là bạn
people-seen = có mặt lần cuối { $date }
people-never = chưa vào lần nào
people-sessions = { $count ->
    [0] không đăng nhập
   *[other] đang đăng nhập trên { $count } trình duyệt
}
people-second = đã có xác minh hai bước
people-no-second = chưa có xác minh hai bước
people-invite = Mời người mới
people-invite-how = Người đó nhận một liên kết đăng nhập, dùng được một lần và trong ba ngày.
people-invite-go = Mời
people-email = Địa chỉ thư điện tử của người đó
people-name = Tên của người đó
people-name-invalid = Không thể là tên: quá dài, hoặc là địa chỉ web.
people-role = Vai trò
people-role-save = Lưu vai trò
people-roles = Ai được làm gì
people-role-analyst = Xem thống kê lượt đọc.
people-role-moderator = Duyệt những gì bạn đọc viết.
people-role-contributor = Viết bản thảo; người khác đăng.
people-role-writer = Viết và đăng bài của mình.
people-role-editor = Biên tập và đăng bài của mọi người, duyệt bình luận và đặt quy tắc, xem thống kê lượt đọc.
people-role-owner = Được làm mọi việc và quyết định ai là nhân sự.
people-invited = Đã mời { $email }. Xin trao cho người đó liên kết này; liên kết không hiện lại, và ai có liên kết đều vào được.
people-invited-mail = Đã mời { $email }, và một lá thư đang được gửi. Nếu thư không đến, xin trao cho người đó liên kết này; liên kết không hiện lại, và ai có liên kết đều vào được.
people-never-came = Đã được mời nhưng chưa vào lần nào. Lời mời mới sẽ hủy liên kết cũ.
people-invite-again = Mời lại
people-already = Người này đã là nhân sự.
people-missing = Không có tài khoản này.
people-last-owner = Đây là chủ sở hữu duy nhất đăng nhập được. Xin chỉ định một chủ sở hữu khác trước.
people-no-person = Báo không có tác giả này.
people-not-a-role = Xin chọn vai trò.
people-not-recent = Để thay đổi vai trò, xin đăng nhập lại một lần nữa. Chưa có gì thay đổi.
people-byline = Tên tác giả trên báo
people-byline-none = Không có
people-keys = Cách đăng nhập của người này
people-has-password = Có mật khẩu
people-has-no-password = Không có mật khẩu
people-has-codes = Có mã sáu chữ số từ ứng dụng
people-has-no-codes = Không có mã sáu chữ số
people-passkeys = { $count ->
    [0] Không có khóa truy cập
   *[other] { $count } khóa truy cập
}
people-forget = Cho thiết lập lại từ đầu
people-forget-how = Nếu người này mất thiết bị: mật khẩu, khóa truy cập, mã sáu chữ số và mã dự phòng đều bị xóa, và họ đăng nhập bằng liên kết gửi qua thư. Xin hỏi lại qua một kênh khác xem có đúng là họ không.
people-where = Nơi đang đăng nhập
people-nowhere = Không ở đâu.
people-end = Tạm ngưng hoặc đưa khỏi nhân sự
people-end-how = Cả hai cách đều đăng xuất người này khỏi mọi nơi ngay lập tức. Người bị tạm ngưng giữ vai trò cho đến khi được vào lại; người bị đưa ra khỏi nhân sự trở thành bạn đọc.
people-suspend = Tạm ngưng
people-resume = Cho vào lại
people-remove = Đưa khỏi nhân sự
people-rule = Xác minh hai bước
people-rule-second = Nhân sự phải xác minh hai bước
people-rule-help = Ai có khóa truy cập hoặc mã sáu chữ số từ ứng dụng thì vào được tòa soạn. Những người khác sẽ được dẫn đến chỗ thiết lập trước.

## Letters

mail-invite-subject = { $paper }: mời bạn vào tòa soạn
mail-invite-what = { $by } mời bạn vào tòa soạn { $paper }. Vai trò của bạn: { $role }.
mail-invite-how = Xin mở liên kết này trong vòng ba ngày và bấm nút ở đó. Liên kết chỉ dùng được một lần.
mail-staff-suspended = { $name } đã bị tạm ngưng và không đăng nhập được.
mail-staff-resumed = { $name } được đăng nhập lại.
mail-staff-reset = Mọi cách đăng nhập của { $name }, trừ thư, đã bị xóa.
mail-rights-subject = { $paper }: quyền sử dụng hình ảnh và tệp khác sắp hết hạn
mail-rights-what = Bạn đọc đang thấy các tệp này, và chẳng bao lâu nữa sẽ không được dùng. Xin gia hạn quyền sử dụng hoặc thay bằng tệp khác.
mail-rights-until = { $name }: đến { $date }

## The audit

desk-audit = Nhật ký hoạt động
desk-statistics = Thống kê
statistics-how = Số lần trang bài viết được gửi tới bạn đọc, theo cách tòa soạn vốn vẫn đếm: tổng theo ngày, không cookie và không nhận diện ai. Bình luận là toàn bộ bình luận của bài.
statistics-days = Thời gian
statistics-days-1 = Hôm nay
statistics-days-7 = 7 ngày qua
statistics-days-30 = 30 ngày qua
statistics-articles = Những gì đã được đọc
statistics-article = Bài viết
statistics-reads = Lượt đọc
statistics-file = Tệp cho bảng tính (CSV)
statistics-none = Không đếm được gì trong thời gian này.
statistics-by-day = Theo từng ngày
statistics-day = Ngày
statistics-total = Tổng cộng
audit-how = Những việc đã làm với tài khoản và quy tắc. Không ai có thể sửa hay xóa các dòng này.
audit-who = Ai
audit-anybody = Bất kỳ ai
audit-what = Việc gì
audit-anything = Bất kỳ việc gì
audit-since = Từ ngày này
audit-none = Không có ghi chép nào.
audit-console = Người thao tác trên máy chủ của báo
audit-by-link = bằng liên kết gửi qua thư
audit-by-password = bằng mật khẩu
audit-by-passkey = bằng khóa truy cập
audit-by-first = với tư cách chủ sở hữu đầu tiên
audit-role = { $actor } đã đổi vai trò của { $subject }: trước là { $from }, nay là { $to }.
audit-link = { $actor } đã tạo liên kết đăng nhập cho { $subject }.
audit-invite = { $actor } đã mời { $subject }. Vai trò: { $role }.
audit-suspend = { $actor } đã tạm ngưng { $subject }.
audit-resume = { $actor } đã cho { $subject } vào lại.
audit-forget-keys = { $actor } đã xóa các cách đăng nhập của { $subject }, trừ thư.
audit-byline = { $actor } đã đổi tên tác giả ứng với { $subject }: “{ $person }”.
audit-second-proof-on = { $actor } yêu cầu nhân sự xác minh hai bước.
audit-second-proof-off = { $actor } không còn yêu cầu nhân sự xác minh hai bước.
audit-sign-in = { $actor } đã đăng nhập { $by }, từ { $where }.
audit-password = { $actor } đã đặt mật khẩu.
audit-password-off = { $actor } đã bỏ mật khẩu của mình.
audit-codes = { $actor } đã thiết lập mã sáu chữ số từ ứng dụng.
audit-codes-off = { $actor } đã bỏ mã sáu chữ số từ ứng dụng.
audit-recovery-codes = { $actor } đã tạo mã dự phòng mới.
audit-recovery-code = { $actor } đã dùng một mã dự phòng.
audit-passkey = { $actor } đã thêm khóa truy cập “{ $name }”.
audit-passkey-off = { $actor } đã bỏ khóa truy cập “{ $name }”.
audit-passkey-copied = Khóa truy cập “{ $name }” của { $subject } đếm lùi như một bản sao. Không ai vào được bằng khóa này.
audit-words = { $actor } đã sửa danh sách từ “{ $subject }”.
audit-policy = { $actor } đã sửa quy tắc bình luận ({ $subject }).
audit-thread = { $actor } đã đổi quy tắc bình luận của một bài ({ $subject }).
audit-note-mended = { $actor } đã sửa một ghi chú cho bạn đọc ({ $subject }).
audit-clock = Đồng hồ
audit-article = { $actor }: { $what } (“{ $subject }”).
audit-article-removed = Bản nháp “{ $subject }” đã bỏ từ lâu nay bị xóa hẳn.
audit-added = { $actor } đã thêm “{ $subject }” ({ $place }).
audit-changed = { $actor } đã sửa “{ $subject }” ({ $place }).
audit-removed = { $actor } đã xóa “{ $subject }” ({ $place }).
audit-merged = { $actor } đã gộp mục khác vào “{ $subject }” ({ $place }).
audit-changed-place = { $actor } đã sửa “{ $place }”.
audit-did-added = Thêm
audit-did-changed = Sửa
audit-did-removed = Xóa
audit-did-merged = Gộp
audit-other = { $actor }: { $action } ({ $subject }).
audit-what-role = Đổi vai trò
audit-what-link = Tạo liên kết đăng nhập
audit-what-invite = Mời
audit-what-suspend = Tạm ngưng
audit-what-resume = Cho vào lại
audit-what-forget-keys = Cho thiết lập lại từ đầu
audit-what-byline = Tên tác giả của tài khoản
audit-what-second-proof-on = Yêu cầu xác minh hai bước
audit-what-second-proof-off = Bỏ yêu cầu xác minh hai bước
audit-what-sign-in = Đăng nhập
audit-what-password = Đặt mật khẩu
audit-what-password-off = Bỏ mật khẩu
audit-what-codes = Thiết lập mã sáu chữ số
audit-what-codes-off = Bỏ mã sáu chữ số
audit-what-recovery-codes = Tạo mã dự phòng
audit-what-recovery-code = Dùng mã dự phòng
audit-what-passkey = Thêm khóa truy cập
audit-what-passkey-off = Bỏ khóa truy cập
audit-what-passkey-copied = Khóa truy cập đếm lùi
audit-what-words = Danh sách từ
audit-what-policy = Quy tắc bình luận
audit-what-thread = Quy tắc bình luận của bài
audit-what-note-mended = Sửa ghi chú cho bạn đọc

## Setting up

setup = Thiết lập
setup-pages = Các trang thiết lập
setup-settings = Thông tin báo
setup-sections = Chuyên mục
setup-topics = Chủ đề
setup-bylines = Tác giả
setup-menus = Danh mục
setup-redirects = Chuyển hướng
setup-promotions = Quảng bá
setup-imports = Nhập dữ liệu

## Buttons and what they did

setup-change = Sửa
setup-none = Chưa có.
setup-up = Lên
setup-down = Xuống
setup-in = Đặt dưới mục phía trên
setup-out = Đưa ra cấp cao nhất
setup-merge = Gộp
setup-merge-picked = Gộp các mục đã chọn
setup-remove = Xóa
setup-end = Kết thúc ngay
setup-look = Xem thử, không lưu
setup-look-at = Xem như bạn đọc
setup-preview = Bạn đọc sẽ thấy
setup-sure = Vâng, thực hiện
setup-back = Quay lại, không thay đổi gì
setup-all = Xem tất cả
setup-policy = Quy tắc bình luận
setup-search-name = Từ trong tên
setup-search-path = Từ trong địa chỉ
setup-done-saved = Đã lưu. Bạn đọc thấy ngay.
setup-done-added = Đã thêm. Bạn đọc thấy ngay.
setup-done-moved = Đã chuyển. Bạn đọc thấy ngay.
setup-done-merged = Đã gộp. Địa chỉ cũ dẫn đến đây.
setup-done-removed = Đã xóa.
setup-done-ended = Đã kết thúc. Bạn đọc không còn thấy nữa.
setup-done-placed = Danh mục đã được đặt vào đó.
setup-articles = { $count ->
    [0] chưa có bài viết
   *[other] { $count } bài viết
}

## Fields

setup-field-name = Tên
setup-field-tagline = Dòng dưới tên báo
setup-field-description = Mô tả
setup-field-language = Ngôn ngữ chính
setup-field-address = Địa chỉ của báo
setup-field-time-zone = Múi giờ
setup-field-accent = Màu của báo
setup-field-logo = Logo
setup-field-dark-logo = Logo trên nền tối
setup-field-icon = Biểu tượng
setup-field-share-picture = Ảnh khi chia sẻ
setup-field-page-size = Số bài trên một trang danh sách
setup-field-comments-order = Thứ tự bình luận
setup-field-parent = Thuộc chuyên mục
setup-field-slug = Phần cuối của địa chỉ
setup-field-place = Thứ tự trong cùng cấp
setup-field-into = Gộp vào
setup-field-into-person = Địa chỉ trang của người kia
setup-field-printed = Tên in trên báo
setup-field-title = Chức danh ở báo
setup-field-bio = Về người này
setup-field-picture = Mã số ảnh trong thư viện
setup-field-site = Trang web riêng
setup-field-email = Địa chỉ thư điện tử
setup-field-label = Chữ của liên kết
setup-field-target = Dẫn đến
setup-field-from = Địa chỉ cũ
setup-field-to = Nay dẫn đến
setup-description-hint = Cho máy tìm kiếm và nguồn tin. Bạn đọc thấy khi báo được chia sẻ.
setup-for-owners = Chủ sở hữu có thể sửa mục này.
setup-dates = Ngày được viết như sau: { $date }. Kèm giờ: { $time }.
setup-order-oldest = Cũ nhất trước
setup-order-newest = Mới nhất trước
setup-order-votes = Nhiều phiếu nhất trước
setup-parent-none = Không có: cấp cao nhất
setup-slug-hint = Địa chỉ hiện nay là { $what }. Nếu bạn đổi, địa chỉ cũ sẽ dẫn đến địa chỉ mới.
setup-slug-new-hint = Để trống để tạo từ tên.
setup-picture-hint = Thư viện ghi mã số của từng ảnh. Để trống nếu không có ảnh.
setup-logo-hint = Đứng ở đầu trang thay cho tên báo: rộng, nền trong suốt, số điểm ảnh gấp đôi chiều cao hiển thị (144 là đủ).
setup-dark-logo-hint = Cho bạn đọc dùng màn hình tối. Nếu không có, logo giữ nền sáng.
setup-icon-hint = Hình vuông, từ 180 điểm ảnh. Trình duyệt hiện cạnh tên báo, điện thoại hiện trên màn hình.
setup-share-picture-hint = Các trang khác hiện ảnh này khi một trang không có ảnh: trang nhất, chuyên mục, chủ đề. Cỡ 1.200 × 630 điểm ảnh là vừa.
setup-email-hint = Bạn đọc không bao giờ thấy.
setup-into-person-hint = Xin mở trang của người được giữ lại và sao chép địa chỉ.

## Sections

setup-section-add = Thêm chuyên mục
setup-sections-none = Chưa có chuyên mục nào.
setup-section-merge = Bài viết, chuyên mục con, liên kết trong danh mục và nội dung quảng bá chuyển sang chuyên mục kia. Địa chỉ cũng dẫn đến đó.
setup-section-remove = Chỉ xóa được chuyên mục trống.
setup-section-goes = Chuyên mục “{ $name }” và địa chỉ { $what } sẽ bị xóa. { $links ->
    [0] Không có liên kết nào trong danh mục dẫn đến đó.
   *[other] { $links } liên kết trong danh mục cũng bị xóa.
} Không thể hoàn tác việc này.
setup-section-goes-into = Chuyên mục “{ $name }” được gộp vào “{ $into }”. Bài viết được chuyển: { $articles }. Liên kết trong danh mục sẽ dẫn đến “{ $into }”: { $links }. Nội dung quảng bá dành riêng cho chuyên mục: { $promotions }. Địa chỉ { $what } dẫn đến “{ $into }”. Không thể hoàn tác việc này.

## Topics

setup-topic-add = Thêm chủ đề
setup-topics-none = Không có chủ đề nào tên như vậy.
setup-topics-merge = Chủ đề bạn chọn được giữ lại. Bài viết của các chủ đề khác chuyển sang chủ đề đó, và địa chỉ của chúng dẫn đến đó. Không thể hoàn tác việc này.
setup-topic-remove = Các bài viết cũng mất chủ đề này. Để giữ các bài ở cùng nhau, hãy gộp với một chủ đề khác.
setup-topic-goes = Chủ đề “{ $name }” và địa chỉ { $what } sẽ bị xóa. Bài viết mất chủ đề này: { $articles }. Liên kết trong danh mục bị xóa: { $links }. Không thể hoàn tác việc này.

## Bylines

setup-byline-add = Thêm tác giả
setup-bylines-none = Không có ai tên như vậy.
setup-byline-account = Tài khoản: { $name }
setup-byline-account-role = Tài khoản “{ $name }” ({ $role }) là của người này.
setup-byline-merge = Dùng khi một người có hai mục ở đây. Bài viết, bình luận và tài khoản chuyển sang mục kia. Địa chỉ cũng dẫn đến đó.
setup-byline-goes = “{ $name }” được gộp vào “{ $into }”. Lượt đứng tên trong bài được chuyển: { $articles }. Bình luận: { $comments }. Địa chỉ { $what } dẫn đến “{ $into }”. Không thể hoàn tác việc này.

## Menus

setup-menu-main = Danh mục chính
setup-menu-footer = Danh mục chân trang
setup-menu-main-none = Chưa có danh mục chính. Bạn đọc thấy những chuyên mục đầu tiên có bài.
setup-menu-footer-none = Chân trang chưa có liên kết nào.
setup-menu-other = Danh mục chưa đặt ở đâu
setup-menu-place-main = Dùng làm danh mục chính
setup-menu-place-footer = Đặt ở chân trang
setup-menu-links = { $count ->
   *[other] { $count } liên kết
}
setup-menu-add = Thêm liên kết
setup-menu-item = Sửa liên kết
setup-menu-hidden = Bạn đọc không thấy
setup-menu-hidden-why = Nơi liên kết dẫn đến chưa công khai.
setup-label-hint = Để trống để dùng tên của nơi liên kết dẫn đến.
setup-target-hint = Một đường dẫn của báo này, ví dụ /about/, hoặc một địa chỉ đầy đủ.
setup-menu-item-goes = Liên kết “{ $name }” sẽ bị xóa. Liên kết bên dưới được đưa ra cấp cao nhất: { $links }.
setup-menu-from-sections = Tạo từ các chuyên mục

## Redirects

setup-redirect-add = Thêm chuyển hướng
setup-redirect-add-how = Địa chỉ cũ phải thuộc báo này và hiện không dẫn đến đâu. Nó có thể dẫn đến một bài viết, trang, chuyên mục, chủ đề, tác giả hoặc ảnh.
setup-redirects-list = Địa chỉ cũ và nơi dẫn đến
setup-redirects-none = Chưa có.
setup-redirect-leads = dẫn đến { $what }
setup-redirect-leads-nowhere = Nơi dẫn đến chưa công khai hoặc không còn nữa.
setup-redirect-by-hand = thêm bằng tay
setup-redirect-goes = Chuyển hướng từ { $name } đến { $what } sẽ bị xóa. Bạn đọc vào địa chỉ cũ sẽ không thấy gì.
setup-missing = Địa chỉ được tìm nhiều nhất mà không có
setup-missing-none = Không có địa chỉ nào bị tìm mà không thấy.
setup-missing-how = Đếm theo địa chỉ và ngày. Không lưu gì về người tìm.
setup-missing-count = { $count ->
   *[other] được tìm { $count } lần
}
setup-missing-lead = Chọn nơi dẫn đến
setup-missing-forget = Xóa khỏi danh sách

## What cannot be done

setup-gone = Mục này không còn nữa. Có thể người khác đã thay đổi.
setup-no-name = Xin đặt tên.
setup-too-long = Quá dài. Tối đa { $what } ký tự.
setup-no-language = “{ $what }” không phải là ngôn ngữ. Xin viết một mã như en, km, my, zh, ar hoặc pt-BR.
setup-no-web-address = “{ $what }” không phải là địa chỉ đầy đủ. Xin viết một địa chỉ như https://river.example.
setup-no-zone = “{ $what }” không phải là múi giờ. Xin viết một múi giờ như Asia/Phnom_Penh.
setup-no-order = Xin chọn thứ tự.
setup-no-color = “{ $what }” không phải là màu. Xin viết một màu như #8a1c1c.
setup-page-size = Xin viết một số từ 5 đến 100.
setup-no-number = Xin viết một số nguyên.
setup-no-section = Chuyên mục này không còn nữa.
setup-below-itself = Một chuyên mục không thể nằm dưới chính nó.
setup-merge-itself = Xin chọn mục khác: không thể gộp vào chính nó hoặc vào mục bên dưới nó.
setup-section-full = Vẫn còn bài viết hoặc bản nháp trong chuyên mục. Xin gộp vào một chuyên mục khác.
setup-section-has-below = Vẫn còn chuyên mục con. Xin chuyển hoặc gộp chúng trước.
setup-taken = Địa chỉ { $what } đã được dùng.
setup-reserved = Địa chỉ { $what } thuộc về hệ thống. Xin chọn địa chỉ khác.
setup-no-address = “{ $what }” không dùng được trong địa chỉ.
setup-pick-two = Xin chọn ít nhất hai mục.
setup-pick-fewer = Xin chọn ít hơn { $what } mục.
setup-no-mail = “{ $what }” không phải là địa chỉ thư điện tử đầy đủ.
setup-no-picture = Không có ảnh này trong thư viện.
setup-no-person = Không ai có địa chỉ “{ $what }”.
setup-no-target = “{ $what }” không dẫn đến đâu. Xin viết một đường dẫn của báo này hoặc một địa chỉ đầy đủ.
setup-not-ours = “{ $what }” không phải là địa chỉ của báo này.
setup-nothing-there = Ở “{ $what }” không có gì bạn đọc mở được.
setup-has-page = Đã có trang ở { $what }.
setup-too-many-links = Một danh mục có tối đa { $what } liên kết.

## Promotions

setup-promotion-add = Thêm nội dung quảng bá
setup-promotions-how = Khi nhiều mục chung một chỗ, người đọc thấy mục này hoặc mục khác, tùy theo trọng số. Để chuyển một mục sang chỗ khác, hãy kéo tay nắm của nó, hoặc đổi chỗ trong biểu mẫu của nó.
setup-promotions-none = Chưa có.
setup-promotions-running = Đang chạy
setup-promotions-waiting = Chưa bắt đầu
setup-promotions-capped = Đã hiện đủ số lần thỏa thuận
setup-promotions-ended = Đã kết thúc
setup-slot-top = Đầu mọi trang
setup-slot-article-body = Trong nội dung bài viết
setup-slot-article-side = Bên cạnh bài viết
setup-slot-article-end = Sau bài viết
setup-slot-front = Trên trang nhất
setup-slot-list = Trong danh sách
setup-promotion-counts = Đã hiện: { $shown }. Đã mở: { $opened }.
setup-promotion-from = từ { $date }
setup-promotion-to = đến { $date }
setup-promotion-cap = Tổng số lần hiện tối đa
setup-promotion-most = tối đa { $count } lần
setup-promotion-ends = “{ $name }” sẽ rời khỏi vị trí ngay. Bạn có thể cho chạy lại bằng cách sửa thời điểm kết thúc.
setup-promotion-headline = Tiêu đề
setup-promotion-text = Nội dung
setup-promotion-link = Dẫn đến
setup-promotion-slot = Vị trí
setup-promotion-after-paragraph = Sau đoạn thứ
setup-promotion-after-hint = Chỉ cho vị trí trong nội dung bài viết.
setup-promotion-is-paid = Nội dung được trả tiền
setup-promotion-label = Nhãn
setup-promotion-label-usual = Mặc định: “Quảng cáo” nếu được trả tiền
setup-promotion-label-text = Chữ thay cho nhãn
setup-promotion-picture = Mã số ảnh trong thư viện
setup-promotion-alt = Mô tả ảnh
setup-promotion-alt-hint = Cho bạn đọc không nhìn thấy ảnh. Bắt buộc nếu có ảnh.
setup-promotion-starts = Bắt đầu
setup-promotion-ends-at = Kết thúc
setup-promotion-zone = Giờ theo { $what }. Để trống nếu không giới hạn.
setup-promotion-weight = Trọng số
setup-promotion-weight-hint = Từ 1 đến 1000. Trọng số 2 hiện nhiều gấp đôi trọng số 1.
setup-promotion-cap-hint = Tổng số lần hiện. 0 là không giới hạn.
setup-promotion-sections = Chỉ trong các chuyên mục này
setup-promotion-slug = Mã định danh
setup-promotion-slug-hint = Chữ thường, chữ số và dấu nối. Mã nằm trong địa chỉ của liên kết và về sau không đổi được. Để trống để tạo từ tiêu đề.
setup-promotion-wrong = Không thể lưu nội dung quảng bá này như vậy. Có thể nó không còn nữa.
setup-promotion-wrong-headline = Xin đặt tiêu đề dài tối đa 160 chữ.
setup-promotion-wrong-link = Xin nhập địa chỉ đầy đủ (https://…) hoặc đường dẫn của báo này (/…), không có khoảng trắng và tên người dùng.
setup-promotion-wrong-label = Nội dung được trả tiền phải mang nhãn “Quảng cáo”.
setup-promotion-wrong-picture = Xin nhập số của một hình trong thư viện, và ghi bên dưới hình có gì.
setup-promotion-wrong-alt = Xin mô tả hình trong tối đa 400 chữ; không có hình thì để trống.
setup-promotion-wrong-times = Xin nhập ngày và giờ; lúc kết thúc phải sau lúc bắt đầu.
setup-promotion-wrong-number = Xin nhập số nguyên từ { $least } đến { $most }.
setup-promotion-wrong-long = Tối đa { $most } chữ.
setup-promotion-wrong-sections = Trang nhất không thuộc chuyên mục nào: xin không chọn.
setup-promotion-wrong-slug = Chữ thường a đến z, chữ số và dấu gạch nối, và không trùng mã của nội dung quảng bá khác.

## Imports

setup-imports-none = Chưa nhập dữ liệu nào.
setup-imports-how = Những gì được nhập từ hệ thống khác. Chủ sở hữu đưa tệp xuất vào ở đây; trên máy chủ của báo, lệnh courant import wxr cũng làm như vậy.
setup-search-report = Từ trong báo cáo
setup-import-running = Bắt đầu { $began }. Hoạt động lần cuối { $seen }, ở { $percent }% của tệp, giai đoạn “{ $stage }”. Khi chạy lại, việc nhập sẽ tiếp tục từ chỗ dừng.
setup-import-done = Xong { $seen }.
setup-import-failed = Thất bại { $seen }, ở { $percent }% của tệp. Khi chạy lại, việc nhập sẽ tiếp tục từ chỗ dừng.
setup-import-lost = Không giữ được ({ $count })
setup-import-changed = Giữ ở dạng khác ({ $count })
setup-import-repaired = Đã sửa lỗi trong tệp ({ $count })
setup-import-lost-title = Không giữ được
setup-import-changed-title = Giữ ở dạng khác
setup-import-repaired-title = Đã sửa lỗi trong tệp
setup-import-kept = Những gì báo có từ tệp này
setup-import-counts = nay có { $kept }, trong đó { $added } mới
setup-import-reasons = Lý do, thường gặp nhất trước
setup-import-times = { $count ->
   *[other] { $count } lần
}
setup-import-notes-none = Không có gì thuộc loại này.
setup-import-articles = Bài viết
setup-import-pages = Trang
setup-import-comments = Bình luận
setup-import-media = Ảnh và tệp khác
setup-import-people = Tác giả
setup-import-sections = Chuyên mục
setup-import-topics = Chủ đề
setup-import-redirects = Chuyển hướng

## Notes on passages, media for fields, taking over
desk-event-moved = Đổi địa chỉ; trước là:
desk-event-put-back = Đưa về như trước, bỏ thay đổi của một tài khoản bị chiếm đoạt
desk-event-saved = Lưu
desk-revision-put-back = Đưa về như trước
passage-notes = Ghi chú về các đoạn
passage-lost = Đoạn này không còn trong bài.
passage-count = { $count ->
   *[other] { $count } ghi chú chưa giải quyết
}
passage-fault-no-text = Xin viết nội dung.
passage-fault-too-long = Ghi chú quá dài.
passage-fault-no-passage = Xin chọn vài chữ trong bài.
passage-fault-too-many = Ở đây đã có quá nhiều ghi chú.
passage-fault-missing = Mục này không còn nữa, hoặc bạn không có quyền sửa.
passage-mail-subject = { $name } có điều hỏi bạn
stopped-mail-subject = Bài “{ $headline }” chưa được đăng
given-mail-subject = Bài “{ $headline }” được giao cho bạn
given-mail-what = { $name } đã giao bài này cho bạn.
due-mail-subject = Bài “{ $headline }” sắp đến hạn
due-mail-late-subject = Bài “{ $headline }” đã quá hạn
due-mail-soon = Hạn nộp: { $date }.
due-mail-late = Hạn nộp là { $date }, đã qua.
work-mail-off = Tắt các thư này
account-letters = Thư về bài được giao cho tôi và hạn nộp
passage-mail-what = { $name } nhắc đến bạn trong một ghi chú về bài “{ $headline }”.
passage-mail-go = Mở bài viết
passage-question-waiting = Sẽ hỏi khi đăng bài
pick-go = Chọn từ thư viện
pick-title = Chọn từ thư viện
pick-list = Các tệp hiện có
pick-take = Lấy tệp này
desk-refused-held = { $name } đang viết bài này. Xin tiếp quản trong trình soạn thảo trước.

## Notes, questions and topics in the editor; taking over
editor-passage = Ghi chú cho đồng nghiệp
editor-passages = Ghi chú cho đồng nghiệp
editor-passages-none = Chọn chữ rồi bấm { $keys } để ghi chú cho đồng nghiệp. Bạn đọc không bao giờ thấy ghi chú.
editor-passages-count = Ghi chú: { $count }
editor-passages-settled = Đã giải quyết: { $count }
editor-passage-text = Ghi chú
editor-passage-add = Thêm ghi chú
editor-passage-answer = Trả lời
editor-passage-send = Gửi
editor-passage-settle = Đánh dấu đã giải quyết
editor-passage-reopen = Mở lại
editor-passage-withdraw = Rút lại
editor-passage-lost = Không còn trong bài
editor-passage-next = Ghi chú tiếp theo
editor-passage-before = Ghi chú trước
editor-passage-go = Đến đoạn này
editor-passage-cancel = Hủy
editor-passage-failed = Không gửi được ghi chú. Ghi chú vẫn còn ở đây: xin thử lại.
editor-passage-new = Ghi chú mới: { $count }
editor-passage-no-words = Ở đây không có chữ nào để ghi chú.
editor-ask = Hỏi bạn đọc
editor-ask-text = Câu hỏi cho bạn đọc
editor-ask-reword = Sửa câu hỏi
editor-ask-remove = Không hỏi nữa
editor-ask-close = Ngừng nhận câu trả lời
editor-ask-reopen = Nhận lại câu trả lời
editor-topic-make = Tạo chủ đề “{ $name }”
editor-topic-ask = Chưa có chủ đề “{ $name }”. Biên tập viên có thể tạo.
editor-topic-taken = Đã thêm: { $name }
editor-topic-failed = Hiện không tìm được chủ đề.
editor-named = Được nhắc trong bài: { $count }
editor-named-take = Thêm chủ đề “{ $name }”
editor-named-make = Tạo chủ đề “{ $name }” và thêm vào
editor-named-refuse = Không đề xuất “{ $name }” nữa
editor-held = { $name } đang viết bài này từ { $since }. Bạn có thể đọc theo.
editor-held-took = { $name } đã tiếp quản lúc { $since }. Những gì bạn chưa lưu được giữ trên thiết bị này.
editor-held-left = { $name } không còn ở đây.
editor-take = Tiếp quản
editor-take-back = Giành lại
editor-take-failed = Không tiếp quản được. Xin thử lại.
editor-state-held = Chưa lưu: bài được giữ trên thiết bị này

## Undoing what a stolen account did
people-oneself = Đây là tài khoản của chính bạn. Xin nhờ một chủ sở hữu khác, hoặc người thao tác trên máy chủ của báo.
people-undo = Nếu tài khoản này bị chiếm đoạt
people-undo-how = Có thể xem mọi việc tài khoản đã làm từ một thời điểm và hoàn tác trong một bước.
people-undo-go = Xem tài khoản đã làm gì
audit-undone = { $actor } đã hoàn tác những gì một tài khoản bị chiếm đoạt đã làm ({ $subject }).
audit-what-undone = Hoàn tác việc của tài khoản bị chiếm đoạt
undo-title = { $name } đã làm gì
undo-to-person = Quay lại tài khoản này
undo-how = Nếu tài khoản này từng rơi vào tay người khác, xin chọn thời điểm cuối cùng mà tài khoản chắc chắn còn trong tay chủ của nó. Sau đó xem những gì đã làm từ lúc ấy và hoàn tác trong một bước.
undo-self = Đây là tài khoản của chính bạn: không ai tự chặn mình. Xin nhờ một chủ sở hữu khác, hoặc người thao tác trên máy chủ của báo (courant people undo).
undo-since = Từ lúc ({ $zone })
undo-look = Xem
undo-found = Những gì đã làm từ { $date } và sẽ xử lý ra sao:
undo-no-moment = Xin nhập ngày giờ đã qua.
undo-keys = Phiên đăng nhập, mật khẩu, khóa truy cập, mã sáu chữ số, mã dự phòng và liên kết gửi qua thư
undo-articles = Bài viết
undo-readers = Bạn đọc
undo-comments = Quyết định về bình luận
undo-bans = Lệnh cấm
undo-lines = Mọi việc khác được ghi lại
undo-cut = Danh sách này chưa đủ. Việc hoàn tác gồm tất cả, làm trong nhiều bước.
undo-did = { $what } ({ $count })
undo-back = Sẽ được hoàn tác.
undo-done = Đã như trước, hoặc không còn lại gì.
undo-ends = Sẽ kết thúc.
undo-ended = Đã kết thúc.
undo-kept = Sau đó { $name } đã sửa, nên được giữ nguyên.
undo-kept-somebody = Sau đó người khác đã sửa, nên được giữ nguyên.
undo-by-hand = Cần có người xem lại.
undo-why-merged = Những gì đã gộp thì không tách lại được: không còn ghi cái gì ở đâu.
undo-why-removed = Những gì đã bị gỡ không được giữ lại.
undo-why-replaced = Tệp trước đó ở chỗ này không được giữ lại.
undo-why-used = Nay đã có nơi dùng đến.
undo-why-unknown = Không biết trước đó ra sao.
undo-withdrawn = Sẽ được ẩn, bạn đọc không còn thấy.
undo-shown = Bạn đọc sẽ lại thấy bản { $number }.
undo-live = Sẽ được đưa lên lại.
undo-text = Bản thảo sẽ trở lại như bản { $number }; các nội dung khác vẫn nằm trong các bản lưu.
undo-text-stays = Trước đó chưa có nội dung: bản thảo được giữ làm bản nháp.
undo-draft = Sẽ trở lại là bản nháp để không tự động đăng.
undo-moments = Hạn nộp, thời hạn cấm đăng hoặc giờ tự động ẩn sẽ trở lại như trước.
undo-step-by-hand = { $what }: cần có người xem lại.
undo-face = Những gì bạn đọc thấy
undo-manuscript = Bản thảo
undo-of = { $what }: { $fate }
undo-count = { $count } – { $fate }
undo-never = Những gì không máy nào hoàn tác được
undo-never-letters = Thư đã gửi: cho bạn đọc theo dõi, cho người được mời.
undo-never-copies = Bản sao của các trang và nguồn tin mà nơi khác đã lấy, kể cả máy tìm kiếm. Lần sau quay lại, họ sẽ lấy bản đúng.
undo-never-bans = Lệnh cấm mà tài khoản này đã gỡ thì vẫn bị gỡ.
undo-never-people = Việc làm của những người được tài khoản này cho vào: xin xem cả tài khoản của họ.
undo-press = Tài khoản sẽ bị tạm ngưng và mất mọi cách đăng nhập. Việc tài khoản đã làm được hoàn tác ở những chỗ chưa ai sửa từ đó; không nội dung nào đã viết bị mất. Bạn có thể bấm lại nút này.
undo-go = Chặn tài khoản và hoàn tác
undo-told-shut = Tài khoản đã bị chặn.
undo-told-articles = { $count ->
   *[other] { $count } bài viết đã trở lại như trước.
}
undo-told-comments = { $count ->
   *[other] Đã hoàn tác quyết định về { $count } bình luận.
}
undo-told-bans = { $count ->
   *[other] Đã gỡ { $count } lệnh cấm.
}
undo-told-others = { $count ->
   *[other] { $count } mục khác đã trở lại như trước.
}
undo-told-failed = { $count ->
   *[other] Không hoàn tác được { $count } mục; lý do có trong nhật ký của máy chủ. Xin thử lại một lần nữa.
}
undo-told-more = Vẫn còn nữa: xin bấm thêm một lần.

## An export brought in on the desk
setup-import-file = Nhập tệp xuất từ WordPress
setup-import-file-how = Trong WordPress: Công cụ → Xuất ra → Tất cả nội dung. Tệp được xem thử trước mà không ghi gì, sau đó mới nhập. Những gì đã có ở đây không bao giờ bị xóa.
setup-import-choose = Tệp xuất (.xml, .zip, .gz)
setup-import-choose-help = Tệp được gửi thành nhiều phần và tiếp tục được sau khi gián đoạn: xin chọn lại đúng tệp đó.
setup-import-script = Muốn tải tệp lên, trình duyệt cần bật tập lệnh. Nếu không: courant import wxr, trên máy chủ của báo.
setup-import-other = Đang có một tệp xuất khác. Xin bỏ tệp đó trước.
setup-import-file-receiving = Đang nhận “{ $name }”. Nếu bị gián đoạn, xin chọn lại đúng tệp đó.
setup-import-file-here = Đã nhận “{ $name }”. Xin xem thử trước: không ghi gì cả.
setup-import-file-looking = Đang xem thử “{ $name }”: { $stage }.
setup-import-file-looked = Những gì sẽ được nhập từ “{ $name }”:
setup-import-file-running = Đang nhập “{ $name }”: { $stage }.
setup-import-file-stopped = Đã dừng. Những gì đã nhập từ “{ $name }” được giữ lại, và việc nhập sẽ tiếp tục từ chỗ dừng.
setup-import-file-failed = Việc nhập bị ngắt giữa chừng. Những gì đã nhập từ “{ $name }” được giữ lại, và việc nhập sẽ tiếp tục từ chỗ dừng.
setup-import-file-done = Đã nhập xong “{ $name }”. Người nhập: { $who }.
setup-import-stage-waiting = đang chờ đến lượt
setup-import-stage-count = đếm
setup-import-stage-furniture = tác giả, chuyên mục, chủ đề
setup-import-stage-media = ảnh và tệp
setup-import-stage-articles = bài viết và bình luận
setup-import-stage-links = liên kết và danh mục
setup-import-stage-fetch = lấy ảnh từ trang cũ
setup-import-again = Xem lại tiến độ
setup-import-look = Xem thử
setup-import-run = Nhập
setup-import-stop = Dừng
setup-import-give-up = Bỏ tệp này
setup-import-fetches = Lấy ảnh từ trang cũ
setup-import-fetches-help = Trang cũ phải còn hoạt động. Việc này có thể lâu; ảnh không lấy được vẫn được ghi lại.
setup-import-truncated = Tệp bị cắt trước khi hết: xin xuất lại và nhập cả tệp mới để có phần còn lại.
setup-import-zone = Đồng hồ của trang cũ lệch { $hours } giờ so với UTC, còn múi giờ của báo này là { $zone }. Xin đặt đúng múi giờ trước khi nhập, nếu không ngày tháng sẽ bị lệch.
setup-import-runs = Những lần nhập trước
setup-done-late = Trong lúc đó đã có người thao tác với mục này: xin xem tình trạng hiện tại.
audit-import-begun = { $actor } đã cho nhập tệp xuất “{ $subject }”.
audit-import-stopped = { $actor } đã dừng nhập tệp “{ $subject }”.
audit-what-import-begun = Nhập tệp xuất
audit-what-import-stopped = Dừng nhập dữ liệu

## Fronts
fronts = Trang nhất và chuyên mục
fronts-home = Trang nhất
fronts-how = Mỗi trang tự động lấy bài mới nhất. Những gì bạn đặt bằng tay được giữ cho đến khi bạn quyết định khác.
fronts-by-itself = Tự động
fronts-saved = Bản { $number }, { $who } lưu { $date }
fronts-next = Bản khác sẽ hiện từ { $date }
fronts-place-lead = Bài chính
fronts-place-second = Các bài hàng hai
fronts-place-rail = Phân tích và ý kiến
fronts-place-band = Video, âm thanh và bộ ảnh
fronts-place-latest = Mới nhất
fronts-place-list = Bài viết
fronts-place-strip = Chuyên mục: { $section }
fronts-nothing-there = Hiện chưa có bài nào ở đây.
fronts-kept-away = Không cho hiện: { $headline }
fronts-look = Xem các thay đổi
fronts-readers = Đến trang báo
fronts-versions = Các bản đã lưu
fronts-save = Lưu
fronts-preview = Xem trước
fronts-empty = Để tất cả tự động
fronts-from = Hiện từ
fronts-from-hint = Nếu để trống, bạn đọc thấy ngay khi bạn lưu.
fronts-from-wrong = Phải là một thời điểm sắp tới.
fronts-unsaved = Bạn đọc chưa thấy các thay đổi này cho đến khi bạn lưu.
fronts-until = Đến
fronts-until-wrong = Thời điểm kết thúc phải sau khi bạn đọc bắt đầu thấy.
fronts-display = Tiêu đề hoặc ảnh khác ở đây
fronts-display-headline = Tiêu đề trên trang này
fronts-display-picture = Mã số ảnh trên trang này
fronts-is-put = Đặt bằng tay
fronts-is-there = Đang có trên trang
fronts-up = Lên: { $headline }
fronts-down = Xuống: { $headline }
fronts-put = Ghim ở đây
fronts-put-one = Ghim ở đây: { $headline }
fronts-fill = Bỏ ghim
fronts-fill-one = Bỏ ghim: { $headline }
fronts-hide = Không cho hiện
fronts-hide-one = Không cho hiện ở trang này: { $headline }
fronts-show = Cho hiện lại
fronts-show-one = Cho hiện lại: { $headline }
fronts-more = Đặt thêm bài khác
fronts-search = Từ trong bài viết
fronts-into = Vị trí cho bài tiếp theo
fronts-add = Đặt vào đó
fronts-add-one = Đặt vào đó: { $headline }
fronts-none-found = Không tìm thấy bài nào.
fronts-hidden = Không cho hiện ở trang này
fronts-hidden-none = Không có bài nào.
fronts-not-public = Bài số { $number }, hiện bạn đọc không xem được
fronts-done-saved = Đã lưu. Bạn đọc thấy ngay.
fronts-done-scheduled = Đã lưu. Bạn đọc sẽ thấy từ thời điểm bạn đặt.
fronts-grab = Di chuyển: { $headline }
fronts-grab-help = Bấm phím cách hoặc Enter để nhấc bài lên, các phím mũi tên để di chuyển, phím cách hoặc Enter để đặt xuống, Escape để giữ nguyên chỗ cũ.
fronts-say-grabbed = Đã nhấc { $headline }. { $place }, vị trí { $at } trên { $of }. Dùng phím mũi tên để di chuyển.
fronts-say-moved = { $place }, vị trí { $at } trên { $of }.
fronts-say-dropped = Đã đặt { $headline }. { $place }, vị trí { $at } trên { $of }.
fronts-say-canceled = { $headline } giữ nguyên chỗ cũ.
fronts-conflict = Chưa lưu: { $who } đã lưu một bản khác { $date }, sau khi bạn mở trang này.
fronts-theirs = Bản đang được lưu
fronts-theirs-look = Xem dưới dạng trang
fronts-yours = Cách sắp xếp của bạn ở bên dưới. Nếu bạn lưu lại, nó thay cho bản đang được lưu.
fronts-changed = Chưa thực hiện: từ lúc đó đã có người lưu một bản khác. Xin xem lại danh sách.
fronts-too-late = Chưa thực hiện: bản này không còn chờ nữa.
fronts-versions-of = Các bản đã lưu: { $front }
fronts-versions-none = Chưa có ai sắp xếp trang này. Bài được lấy tự động.
fronts-back = Sắp xếp trang này
fronts-saved-by = { $who }, { $date }
fronts-began = Hiện từ { $date }
fronts-waiting = Sẽ hiện từ { $date }
fronts-canceled = Đã hủy { $date }
fronts-restored = Tạo từ bản { $number }
fronts-counts = Đặt bằng tay: { $put }. Không cho hiện: { $hidden }.
fronts-is-shown = Bạn đọc đang thấy bản này
fronts-look-at = Xem trước bản { $number }
fronts-open = Sửa
fronts-open-one = Sửa: bản { $number }, lưu thành bản mới
fronts-cancel = Hủy
fronts-cancel-one = Hủy bản { $number }
fronts-restore = Khôi phục
fronts-restore-one = Khôi phục bản { $number }
fronts-done-restored = Đã khôi phục. Bạn đọc thấy ngay.
fronts-done-canceled = Đã hủy.
fronts-at = Trang đã hiện vào lúc
fronts-at-go = Xem
fronts-at-hint = Gồm các bài đã công khai lúc đó và nay vẫn còn. Bài nào được sửa từ đó thì ở đây cũng là bài đã sửa.
fronts-at-wrong = Phải là một thời điểm đã qua.

## Links, tables, films and passages
gate-rule-headline-caps = Tiêu đề không viết toàn chữ hoa
gate-rule-empty-headers = Bảng không có ô tiêu đề trống
gate-rule-color-only = Không dùng riêng màu sắc để diễn đạt
gate-rule-film-captions = Mọi video đều có phụ đề cho người khiếm thính
gate-rule-passage-language = Đoạn viết bằng hệ chữ khác có ghi ngôn ngữ
gate-rule-link-answers = Liên kết đến trang khác mở được (tắt: không kiểm tra)
gate-headline-caps = Tiêu đề viết toàn chữ hoa.
gate-empty-headers = { $count ->
   *[other] { $count } ô tiêu đề của bảng bị trống{ $example }.
}
gate-color-only = { $count ->
   *[other] { $count } ô của bảng chỉ diễn đạt bằng màu sắc{ $example }.
}
gate-film-captions = { $count ->
   *[other] { $count } video không có phụ đề cho người khiếm thính{ $example }.
}
gate-passage-language = { $count ->
   *[other] { $count } đoạn viết bằng hệ chữ khác không ghi ngôn ngữ{ $example }.
}
gate-link-answers = Có liên kết không mở được: { $link } ({ $how })
link-since = { $what } từ { $date }
link-is-unreachable = không kết nối được
link-is-timeout = không trả lời kịp
link-is-broken = kết nối bị ngắt giữa chừng
link-is-private = không ở trên mạng công cộng
link-is-circle = dẫn vòng tròn
link-unlooked = { $count ->
   *[other] { $count } liên kết đến trang khác chưa được kiểm tra.
}
desk-links = Liên kết
links-how = Liên kết đến trang khác không mở được, trong các bài đã đăng. Các liên kết được tự động kiểm tra lại; liên kết nào mở được thì rời khỏi danh sách này.
links-none = Không có liên kết nào bị hỏng.
links-by-article = Theo bài viết
links-by-host = Theo trang web
links-open-article = Mở bài viết
links-looked-at = kiểm tra lần cuối { $date }
links-asked = sẽ được kiểm tra tiếp theo
links-in-articles = { $count ->
   *[other] Trong { $count } bài viết, mới nhất là “{ $headline }”
}
links-again = Kiểm tra lại
links-right = Liên kết vẫn đúng
links-archive = Tìm bản lưu trữ
setup-done-asked = Sẽ được kiểm tra trong vài phút.
setup-done-right = Đã ghi nhận là đúng. Trong một năm sẽ không báo lại.
setup-import-would = sẽ có { $kept }, trong đó { $added } mới

## Dossiers
dossiers = Hồ sơ
dossiers-how = Hồ sơ theo một câu chuyện đang tiếp diễn: các bài viết và sự việc, theo thứ tự thời gian.
dossiers-none = Chưa có hồ sơ nào.
dossiers-add = Bắt đầu hồ sơ
dossiers-state = Trạng thái
dossiers-state-draft = Bản nháp
dossiers-state-running = Đang tiếp diễn
dossiers-state-closed = Đã khép lại
dossiers-state-hint = Độc giả thấy hồ sơ khi đang tiếp diễn và khi đã khép lại.
dossiers-count = Mục: { $count }, độc giả thấy: { $seen }
dossiers-changed-last = { $who } sửa lúc { $date }
dossiers-changed = Chưa thực hiện: { $who } đã sửa hồ sơ này lúc { $date }, sau khi bạn mở trang.
dossiers-theirs = Nội dung đang lưu:
dossiers-done = Đã xong.
dossiers-facts = Tên, lời văn và trạng thái
dossiers-introduction = Lời dẫn
dossiers-introduction-hint = Dòng trống bắt đầu đoạn mới. *Chữ* được nhấn mạnh, “- ” bắt đầu mục danh sách, địa chỉ web thành liên kết.
dossiers-language = Ngôn ngữ của lời văn này
dossiers-language-hint = Ví dụ en hoặc km. Để trống: của báo.
dossiers-order = Thứ tự các mục
dossiers-topics = Gợi ý bài về các chủ đề này
dossiers-entries = Các mục
dossiers-empty = Chưa có gì trong đó.
dossiers-day = Ngày nói đến (có thể để trống)
dossiers-why = Vì sao quan trọng (có thể để trống)
dossiers-what = Chuyện gì đã xảy ra
dossiers-suggested = Gợi ý
dossiers-why-topic = Về { $topic }
dossiers-why-words = Cũng nhắc đến { $words }
dossiers-accept = Đưa vào
dossiers-refuse = Không lấy bài này
dossiers-is-there = Đã có trong đó
dossiers-add-article = Đưa bài viết vào
dossiers-add-event = Đưa sự việc vào
dossiers-unseen = Độc giả không thấy
dossiers-no-text = Hãy ghi chuyện gì đã xảy ra.
dossiers-no-article = Không có bài viết này.
dossiers-full = Đã đầy: tối đa { $what } mục.
dossiers-not-removed = Độc giả đang thấy. Hãy chuyển về bản nháp trước.
dossiers-goes = { $name } bị xóa cùng các mục. Bài viết vẫn còn.

## What readers are led to below an article

desk-related = Liên quan
desk-related-words = Những gì bạn đọc thấy dưới bài này, theo thứ tự này. Danh sách được tính tự động; lựa chọn của bạn ở đây có hiệu lực ngay.
desk-related-none = Chưa có bài liên quan.
desk-related-pin = Đưa lên đầu
desk-related-free = Theo tính toán
desk-related-exclude = Không hiện ở đây
desk-related-excluded = Không hiện ở đây
desk-related-find = Tìm một bài đã đăng
desk-related-not-there = Bạn đọc không xem được bài đó.
desk-related-too-many = Bài này có quá nhiều lựa chọn. Hãy bỏ bớt trước.
desk-versions = Bằng ngôn ngữ khác
desk-versions-join = Là bài này bằng ngôn ngữ khác: { $language }
desk-versions-part = Không phải bản dịch
desk-versions-same = Đã có bản bằng ngôn ngữ đó.
desk-visibility = Ai được đọc
desk-visibility-what = Có hiệu lực ngay, kể cả trước khi đăng.
desk-visibility-public = Mọi người
desk-visibility-private = Chỉ tòa soạn
desk-visibility-password = Ai có mật khẩu
audit-related = { $actor } đã chọn bài liên quan ({ $subject }).
audit-what-related = Chọn bài liên quan
