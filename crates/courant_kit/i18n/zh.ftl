# 中文（简体）

## 每页的框架

skip-link = 跳到正文
menu = 菜单
close = 关闭
home = 首页
sections = 栏目
section = 栏目
topics = 话题
topic = 话题
authors = 作者
author = 作者
archive = 往期文章
search = 搜索
search-label = 搜索本报
nav-main = 主菜单
nav-pages = 翻页
nav-footer = 关于本报
breadcrumb-label = 当前位置
go-to-front = 返回首页
back-to-top = 回到顶部
theme = 外观
theme-light = 浅色
theme-dark = 深色
theme-auto = 跟随设备
language = 语言
languages = 语言
also-in = 其他语言：
in-language = { $language }版
footer-no-tracking = 不用 Cookie，不作追踪：本页不向任何其他服务器发出请求。
footer-copyright = © { $years } { $name }
all-rights-reserved = 版权所有
contact = 联系我们
powered-by = 由 { $name } 发布

## 日期与署名

published = 发布
updated = 更新
published-on = 发布于 { $date }
updated-on = 更新于 { $date }
undated = 日期不详
by = 作者：{ $names }
by-editor = 编辑：{ $names }
by-translator = 翻译：{ $names }
by-photographer = 摄影：{ $names }
by-illustrator = 插图：{ $names }

## 分享

share = 分享
share-this = 分享本文
share-by-mail = 用邮件发送
share-on = 分享到 { $network }
share-device = 用本设备分享
share-print = 打印
copy-link = 复制链接
copy-link-at = 复制 { $time } 处的链接
link-copied = 链接已复制
network-bluesky = Bluesky
network-facebook = Facebook
network-line = LINE
network-linkedin = 领英
network-mastodon = Mastodon
network-reddit = Reddit
network-telegram = Telegram
network-viber = Viber
network-wechat = 微信
network-weibo = 微博
network-whatsapp = WhatsApp
network-x = X

## 文章的体裁与形式

kind-report = 新闻
kind-analysis = 分析
kind-opinion = 观点
kind-background = 背景
kind-review = 评介
kind-call-for-input = 征集线索
kind-satire = 讽刺
kind-sponsored = 赞助内容
note-opinion = 本文仅代表作者个人观点。
note-satire = 本文为讽刺作品，请勿当真。
note-sponsored = 本文为付费内容，编辑部未参与撰写。
format-video = 视频
format-audio = 音频
format-gallery = 图集
format-quote = 语录
format-link = 链接
format-aside = 短讯

## 文章

reading-time = 阅读约需 { $minutes } 分钟
words = { $count } 字
pictures-count = { $count } 张图片
in-this-article = 本文目录
series-part = { $name } · 第 { $number } 篇
link-to-part = “{ $title }”部分的链接
continue-reading = 阅读全文
continue-reading-title = 阅读《{ $title }》
enlarge-picture = 放大图片
picture-number = 第 { $number } 张，共 { $total } 张
play-video = 播放视频
play-audio = 播放录音
duration = 时长：{ $time }
transcript = 文字记录
chapters = 章节
download-file = 下载 { $name }
download = 下载
file-not-here = 此文件未保存在本站。
wide-table = 表格，可左右滚动
footnotes = 注释
sources = 资料来源
footnote-number = 注释 { $number }
back-to-text = 返回正文
permalink = 永久链接
pinned = 置顶
draft-note = 草稿：读者看不到此页。
print-address = 本页网址：{ $address }
from-the-article = 出自文章《{ $title }》
password-protected = 受保护
password-protected-title = 本文受密码保护
password-protected-text = 本文不对所有读者开放。如果您认为自己应有阅读权限，请联系编辑部。
embed-load-video = 加载来自 { $provider } 的视频
embed-load-audio = 加载来自 { $provider } 的录音
embed-load = 加载来自 { $provider } 的内容
embed-privacy = 加载之前，不会向 { $provider } 发送任何信息。加载之后，{ $provider } 会得知您的网络地址，并可能设置 Cookie。
embed-open = 在 { $provider } 上打开
embed-other = 其他网站
promotion-house = 本社推荐
promotion-advertisement = 广告

## 相关新闻

related-news = 相关新闻
related-by-topic = 同一话题：{ $topic }
related-by-section = 同一栏目：{ $section }
related-by-author = 同一作者：{ $author }
related-by-names = 也提到：{ $names }
related-by-words = 内容相近：{ $words }
related-picked = 编辑推荐

## 评论

comments = 评论
comments-count = { $count ->
    [0] 暂无评论
   *[other] { $count } 条评论
}
comments-none = 还没有人发表评论。
comments-closed = 评论已关闭。
comments-view-all = 查看全部评论
comments-feed = 用订阅源关注这些评论
comments-oldest = 最早的在前
comments-newest = 最新的在前
comments-most-voted = 得票最多的在前
jump-to-comments = 跳到评论
comment-by = { $name } 的评论
comment-removed = 此评论已被移除。
comment-permalink = 此评论的链接
comment-of-author = 本文作者
staff = 编辑部
reply = 回复
in-reply-to = 回复 { $name }
replies-count = { $count ->
    [0] 暂无回复
   *[other] { $count } 条回复
}
votes-count = { $count ->
    [0] 暂无投票
   *[other] { $count } 票
}
guest = 访客
pingback = 引用通告（Pingback）
trackback = 引用通告（Trackback）
mentioned-elsewhere = 他处提及
inline-question = 向读者提问

## 撰写评论

comment-write = 发表评论
comment-answer = 回复 { $name }
comment-text = 您的评论
comment-text-help = 网址会自动变成链接。*着重*，**特别着重**，引文前加 >，列表每一项前加 -。
comment-names = 参与此讨论的人
comment-rules = 本报如何处理评论
comment-rules-mode-open = 没有问题的评论会立即发布。
comment-rules-mode-first-timers = 访客的评论，以及每位登录读者的第一条评论，须先由审核员阅读。
comment-rules-mode-all = 每条评论发布前都由审核员阅读。
comment-rules-held = 自动规则会把一些评论留给审核员决定：例如链接多于 { $links } 个，链接到这里还没有人链接过的网站，与另一条评论内容相同，或与垃圾评论相似。任何规则都不会删除评论。
comment-rules-soon = 同一位评论者在 { $minutes } 分钟内最多可发 { $most } 条评论。
comment-rules-edit = 在 { $minutes } 分钟内，只要还没有人回复，您可以修改评论。您随时可以撤回评论。两者都在评论自己的页面上进行，其网址只有您知道。
comment-name = 您的名字（可不填）
comment-email = 您的邮箱地址（可不填，绝不公开）
comment-trap = 此栏请留空
comment-send = 发送
comment-preview = 预览
comment-preview-title = 显示效果如下
comment-yours = 您的评论
comment-keep-address = 本页网址只有您知道，请妥善保存：您可以在这里修改或撤回评论。
comment-is-live = 您的评论已发布。
comment-is-held = 您的评论正等待审核员阅读，之后才会发布。
comment-is-refused = 您的评论未予发布。
comment-is-withdrawn = 您已撤回评论。
comment-see = 在评论中查看
comment-change = 保存修改
comment-kept = 您输入的内容（可复制）
comment-change-until = 您可以在 { $time } 之前修改。
comment-withdraw = 撤回评论
comment-picture-add = 添加图片
comment-picture-file = 图片
comment-picture-alt = 图片内容说明（供看不到图片的人阅读）
comment-picture-help = JPEG、PNG、WebP 或 GIF，最大 { $megabytes } MB。审核员看过之后读者才能看到。相机写入文件的信息（例如拍摄地点）会被删除。
comment-pictures-wait = 等待审核的图片：{ $count }
comment-picture-closed = 这条评论不能再添加图片。
comment-picture-full = 一条评论最多可有 { $most } 张图片。
comment-picture-later = 目前等待审核的图片太多，请稍后再试。
comment-picture-none = 还没有选择图片。
comment-picture-no-alt = 请说明图片的内容。
comment-picture-again = 请重新选择图片：浏览器不会保留它。
comment-picture-large = 文件太大：最大 { $megabytes } MB。
comment-picture-unusable = 这个文件不是可以在此显示的图片。
comment-edited = 修改于 { $date }
comment-back = 返回文章

## 评论未被接受的原因

comment-refused-title = 您的评论尚未发送
comment-refused-empty = 还没有填写内容。
comment-refused-too-long = 内容过长：最多 { $most } 个字符。
comment-refused-name-too-long = 这里不能使用这个名字。请填写不超过 { $most } 个字符、不含网址的名字。
comment-refused-name-is-address = 这里不能用它作名字：它是一个网址。
comment-refused-email-invalid = 这个邮箱地址不完整。此栏也可以留空。
comment-refused-no-address = 要收到邮件通知，请填写您的邮箱地址，或取消勾选。
comment-refused-thread-closed = 本文的评论已关闭。
comment-refused-comments-closed = 本文的评论已关闭。
comment-refused-thread-too-old = 本文的评论已关闭。
comment-refused-parent = 您要回复的评论已不存在。您可以直接评论本文。
comment-refused-form-stale = 页面打开的时间太久。请再看一遍您的内容，然后重新发送。
comment-refused-elsewhere = 表单并非来自本报。请从本页重新发送。
comment-refused-too-soon = 刚才有一条评论从这里发出。请在 { $seconds ->
   *[other] { $seconds } 秒
}后重新发送您的评论。
comment-refused-form-too-fast = 刚才有一条评论从这里发出。请在 { $seconds ->
   *[other] { $seconds } 秒
}后重新发送您的评论。
comment-refused-too-many = 来自您所在网络的评论很多，请稍后再试；只要不关闭本页，您的内容就会留在这里。
comment-refused-banned = 本报不接受来自此处的评论。
comment-refused-banned-until = 在 { $time } 之前，本报不接受来自此处的评论。
comment-refused-repeated = 您已经发送过这段内容。
comment-refused-too-many-links = 网址太多：一条评论最多 { $most } 个。
comment-refused-too-many-blocks = 段落和列表项太多：最多 { $most } 个。
comment-refused-edit-time-over = 此评论已不能修改。
comment-refused-edited-too-often = 此评论已不能修改。
comment-refused-answered = 此评论已不能修改。
comment-refused-removed = 此评论已不能修改。

## 列表、往期与作者

latest = 最新
top-stories = 要闻
most-read = 最多阅读
watch-and-listen = 视听
analysis-and-opinion = 分析与观点
more-news = 更多新闻
more-from-section = 更多{ $section }文章
all-articles = 全部文章
all-sections = 全部栏目
all-topics = 全部话题
all-authors = 全部作者
newer = 较新
older = 较早
page-number = 第 { $page } 页
page-of = 第 { $page } 页，共 { $pages } 页
archive-of = 往期文章：{ $date }
articles-by = { $author } 的文章
articles-about = 关于“{ $topic }”的文章
articles-count = { $count ->
    [0] 暂无文章
   *[other] { $count } 篇文章
}
about-the-author = 关于作者
about-the-authors = 关于作者
nothing-here-yet = 这里还没有内容。

## 订阅源

feed = 订阅源
feeds = 订阅源
feed-follow = 用订阅源关注
feed-title-paper = { $paper }
feed-title-section = { $section } – { $paper }
feed-title-topic = { $topic } – { $paper }
feed-title-author = { $author } – { $paper }
feed-title-comments = 《{ $title }》的评论
feed-title-all-comments = 评论 – { $paper }
feed-comment-title = { $name } 评论《{ $title }》

## 出错时

not-found-title = 找不到页面
not-found-text = 这个网址没有页面。页面可能已经移走，也可能是网址有误。
gone-title = 页面已撤下
gone-text = 此页已撤下，不再恢复。
bad-request-title = 无法识别请求
bad-request-text = 网址或表单中有不正确的内容。
forbidden-title = 无权访问
forbidden-text = 此页不对您开放。
method-not-allowed-title = 此处无法操作
method-not-allowed-text = 这个网址不接受此类请求。
too-large-title = 内容过大
too-large-text = 发送的内容超出了本报接受的大小。
too-many-title = 请求过多
too-many-text = 来自您所在网络的请求过多，请稍候再试。
server-error-title = 我们这边出了问题
server-error-text = 页面未能生成。我们已记录此错误；如果您来信，请附上这个编号：{ $id }
overloaded-title = 请稍后再试
overloaded-text = 本报网站访问繁忙或正在维护，数据没有丢失。
try-again = 重试

## 语言名称

language-ar = 阿拉伯文
language-de = 德文
language-en = 英文
language-es = 西班牙文
language-fa = 波斯文
language-fr = 法文
language-he = 希伯来文
language-hi = 印地文
language-ja = 日文
language-km = 高棉文
language-ko = 韩文
language-lo = 老挝文
language-my = 缅甸文
language-pt = 葡萄牙文
language-th = 泰文
language-vi = 越南文
language-zh = 中文

## 评论的单独页面、投票与举报

comments-more-answers = { $count ->
   *[other] 还有 { $count } 条回复
}
comments-next = 更多评论
comments-from-start = 从头开始
comment-vote = 投票
comment-votes = 您的投票
comment-vote-none = 收回投票
comment-credited = 促成本文修改
comment-report-title = 举报评论
comment-report-why = 这条评论有什么问题？
comment-report-send = 提交举报
comment-report-sent = 您的举报已提交
comment-back-to-comment = 返回评论
comment-refused-too-many-reports = 来自您所在网络的举报很多，请稍后再试。

## 邮件

mail-confirm-subject = { $paper }：可以给您发邮件吗？
mail-confirm-why = 有人（很可能就是您）在 { $paper } 填写了这个邮箱地址，希望收到新评论的通知。只有您同意，我们才会发送。
mail-confirm-button = 查看请求并确认
mail-confirm-ignore = 如果不是您本人填写，无需理会：您不会收到任何通知。
mail-answers-subject = 有人回复了您：《{ $title }》
mail-comments-subject = 新评论：《{ $title }》
mail-news-subject = { $paper }：您关注的新评论
mail-read-comment = 查看并回复
mail-more = 还有更多内容，本邮件未能全部列出。
mail-pending = 您的邮箱下还有其他请求。如要同意，请打开下面的页面。
mail-manage = 管理邮件通知，查看您写过的全部内容
mail-end-all = 停发此类邮件
mail-published-subject = 您的评论已发布：《{ $title }》
mail-refused-subject = 您的评论未予发布：《{ $title }》
mail-decision-reason = 审核员说明：{ $reason }

## 关注评论，以及邮箱的专属页面

follow-title = 邮件通知
follow-link = 用邮件关注
follow-email = 您的邮箱地址（绝不公开）
follow-article-comments = 本文的新评论
follow-replies = 对我在本文评论的回复
follow-comment = 对这条评论的回复
follow-corrections = 本文的更正
follow-send = 关注
follow-sent = 请查收邮件
follow-sent-text = 如果这个邮箱还需要确认，我们会发去一封带链接的邮件。在您打开链接之前，不会再发送其他内容。
follow-later-text = 现在暂不发送邮件。您的请求已保存：可以用我们之前邮件中的链接确认，也可以用下一封邮件中的链接确认。
follow-refused-text = 刚才来自您所在网络的请求很多，您的请求未能保存，请稍后再试。
follow-nothing = 请选择您想收到哪些通知。
mine-title = 本报保存的您的信息
mine-ask-text = 请填写您发表评论或关注评论时所用的邮箱地址。我们会向该邮箱发送一封邮件，内有您的页面的链接。
mine-ask-send = 发送链接
mine-mailless = 本报尚未设置发送邮件，因此无法向您发送链接。您可以向本报负责人询问本报存有您的哪些信息。
mine-sent-text = 如果有人用这个邮箱发表过评论或关注过内容，我们会发去一封带链接的邮件。每天最多发送一封。
mine-confirm-title = 请确认
mine-confirm-send = 同意，请给我发邮件
mine-confirmed = 谢谢。邮件将发送到这个邮箱。
mine-stopped = 发往这个邮箱的邮件被退回，我们已停止发送。确认后即可恢复。
mine-follows = 我们通知您的内容
mine-follows-none = 目前没有。
mine-end = 停止
mine-end-all = 停发全部邮件
mine-ended = 不会再有邮件发来。
mine-pace = 发送频率
mine-pace-at-once = 立即
mine-pace-hourly = 最多每小时一次
mine-pace-daily = 最多每天一次，早上发送
mine-quiet = 在此时段内不发邮件
mine-quiet-from = 从
mine-quiet-until = 到
mine-quiet-none = 不设时段
mine-save = 保存
mine-saved = 已保存。
mine-comments = 您写过的内容
mine-comments-none = 这个邮箱下没有保存任何内容。
mine-comment-own = 修改或撤回
mine-export = 下载我的数据（JSON）
mine-erase = 删除这个邮箱下的全部内容
mine-erase-text = 您的评论内容和名字将被永久删除，您关注的内容也会一并清除。此操作无法撤销。
mine-erase-account = 您在这里的账号也会一并删除。
mine-erase-staff = 您在编辑部的账号会保留，可由本报所有者停用。
mine-erase-sure = 确认全部删除
mine-erase-not = 不，全部保留
mine-erased = 这个邮箱下的全部内容已删除。
mine-state-live = 已发布
mine-state-held = 等待审核
mine-state-refused = 未予发布
mine-state-withdrawn = 已撤回

## 演示版的邮件

letters-title = 邮件
letters-text = 这里是演示版：邮件只显示在此处，不会发送给任何人。

## 评论规则：为何等待审核、举报与投票

comment-held-honeypot = 有一个读者看不到的输入框被填写了。
comment-held-repeat = 有其他人发过一模一样的内容。
comment-held-links = 链接数量超出本报的限制。
comment-held-shortener = 含有看不出去向的短链接。
comment-held-banned-word = 含有屏蔽词。
comment-held-suspect-word = 含有可疑词。
comment-held-near-duplicate = 近几天有人发过几乎相同的内容。
comment-held-spam-score = 与审核员判为垃圾评论的内容相似。
comment-held-first-comment = 评论者还没有通过审核的评论。
comment-held-reported = 被读者举报。
comment-held-all-held = 本报先审核每条评论，再予发布。
comment-sign-word = 内容中有“{ $text }”
comment-sign-host = 含有指向 { $text } 的链接
comment-sign-name = 名字中有“{ $text }”
comment-sign-links = 链接的数量
comment-sign-capitals = 大写字母的数量
comment-sign-digits = 数字的数量
comment-sign-signs = 文字和数字以外的符号数量
comment-sign-repetition = 同一字符连续重复的次数
comment-sign-length = 评论的长度
comment-sign-name-form = 名字的写法
comment-report = 举报此评论
comment-report-spam = 广告或垃圾信息
comment-report-insult = 侮辱或威胁他人
comment-report-off-topic = 与本文无关
comment-report-false = 内容不实
comment-report-private = 泄露他人隐私
comment-report-other = 其他
comment-report-note = 请用您自己的话说明（可留空）
comment-report-thanks = 谢谢。审核员会阅读您的举报。
comment-report-refused-no-reason = 请选择这条评论有什么问题。
comment-report-refused-no-note = 请写明这条评论有什么问题。
comment-report-refused-note-too-long = 说明过长：最多 { $most } 个字符。
comment-vote-up = 值得一读
comment-vote-down = 不值一读
comment-vote-refused-votes-closed = 本报不开放评论投票。
comment-vote-refused-no-down-votes = 本报不接受对评论投反对票。
comment-vote-refused-not-live = 此评论已不存在。
comment-vote-refused-own-comment = 您不能给自己的评论投票。
comment-vote-refused-network-used-up = 来自您所在网络、对此评论的投票已达上限。
comment-vote-refused-changed-too-often = 您更改此评论投票的次数过多。
comment-vote-refused-too-many = 来自您所在网络的投票很多。请在 { $seconds ->
   *[other] { $seconds } 秒
}后再试。

## 账号与编辑部

sign-in = 登录
sign-in-first = 请先登录，再查看此页。
sign-in-how = 我们会向您的邮箱发送一个链接，无需密码。
sign-in-email = 您的邮箱地址
sign-in-email-invalid = 这个邮箱地址不完整。
sign-in-send = 发送登录链接
sign-in-mailless = 本报尚未设置发送邮件，因此无法向您发送链接。工作人员可用密码或通行密钥登录，或使用在本报服务器上生成的链接（courant people link）。
sign-in-sent-title = 请查收邮件
sign-in-sent = 如果这个邮箱可以收信，登录链接很快就会送到。链接半小时内有效，只能使用一次。没有收到？请查看垃圾邮件，或一分钟后重新获取。
sign-in-again = 获取登录链接
sign-in-as = 您将以 { $email } 的身份登录。
sign-in-over-title = 此链接已失效
sign-in-over = 链接已使用过，或已超过半小时。
sign-out = 退出登录
account = 您的账号
account-name = 他人看到的名字
save = 保存
role-reader = 读者
role-analyst = 统计查看者
role-moderator = 审核员
role-contributor = 投稿人
role-writer = 撰稿人
role-editor = 编辑
role-owner = 所有者
sessions = 您的登录位置
session-this = 当前浏览器
session-unknown = 未知浏览器
session-times = 登录于 { $began }，最近使用于 { $seen }
session-end = 退出该登录
session-end-of = 退出该登录：{ $label }
sessions-end-others = 退出其他所有登录
desk = 编辑部
desk-comments = 评论
desk-bans = 封禁
desk-words = 词表
desk-policy = 评论设置
desk-queues = 审核队列
desk-queue-held = 待审
desk-queue-reported = 被举报
desk-queue-suspect = 疑似垃圾
desk-queue-new = 尚未查看
desk-queue-approved = 已发布
desk-queue-refused = 已拒绝
desk-many = 至少 { $count }
desk-state-held = 待审
desk-state-new = 已发布，尚未查看
desk-state-approved = 已发布
desk-state-suspect = 判为垃圾
desk-state-refused = 已拒绝
desk-state-withdrawn = 评论者已撤回
desk-filter = 筛选
desk-filter-none = 显示全部
desk-search = 评论或名字中的词语
desk-search-go = 搜索
desk-only-writer = 仅显示 { $name } 的评论。
desk-only-article = 仅显示《{ $title }》的评论。
desk-empty = 这里没有评论。
desk-top = 回到开头
desk-further = 下一页
desk-under = 所评文章：
desk-of-article = 只看该文评论
desk-record = 此评论者的记录：
desk-record-approved = 已发布 { $count } 条
desk-record-refused = 已拒绝 { $count } 条
desk-reports = { $count ->
   *[other] 被 { $count } 位读者举报
}
desk-publish = 发布
desk-refuse = 拒绝
desk-spam = 垃圾
desk-refuse-because = 拒绝（选择原因）
desk-refuse-silently = 不说明原因
desk-writer-or-ban = 评论者、封禁
desk-checked = 选中的评论
desk-picked = 已选 0 条
desk-words-beside = 原因与备注
desk-because = 原因
desk-because-none = 无
desk-said = 给评论者的话
desk-note = 给同事的备注
desk-done = { $count ->
    [0] 未作任何处理。
   *[other] 已处理 { $count } 条评论。
}
desk-missed = 以下评论未作改动：已有同事先行处理，或评论者作了修改。
desk-undo = 撤销
desk-keys = 快捷键
desk-key-move = 下一条、上一条评论
desk-key-check = 选中评论
desk-close = 关闭
desk-by-rules = 规则
desk-by-writer = 评论者
desk-by-staff = 编辑部
desk-decision-publish = 发布
desk-decision-hold = 留待审核
desk-decision-refuse = 拒绝
desk-decision-spam = 判为垃圾
desk-decision-undo = 撤销决定
desk-decision-edit = 修改
desk-decision-withdraw = 撤回
desk-writer = 评论者
desk-writer-no-email = 未填写邮箱地址。
desk-notes = 备注
desk-ban = 封禁
desk-ban-on = 封禁对象
desk-ground-email = 邮箱地址
desk-ground-network = 所在网络（可能有他人共用）
desk-ban-days = 封禁时长
desk-days = { $count ->
   *[other] { $count } 天
}
desk-ban-for-good = 永久
desk-ban-until = 至 { $date }
desk-ban-ended = 已由 { $name } 于 { $date } 解除
desk-ban-put = 由 { $name } 于 { $date } 封禁
desk-ban-end = 解除封禁
desk-ban-end-of = 解除封禁：{ $name }
desk-ban-nothing = 没有可用来封禁此评论者的信息。
desk-bans-none = 目前无人被封禁。
desk-words-how = 每行写一个词或短语。以 # 开头的行是注释。不区分大小写、重音符号和全角半角，按完整的词比对。
desk-words-banned = 屏蔽词
desk-words-banned-help = 含有其中任何一个词的评论须等待审核。
desk-words-suspect = 值得留意的词
desk-words-suspect-help = 含有其中任何一个词的评论也须等待审核，但理由较轻。
desk-words-count = { $count ->
   *[other] { $count } 个词条
}
desk-words-too-many = 第 { $line } 行：一个列表最多 { $most } 个词条。
desk-words-too-long = 第 { $line } 行：一个词条最多 { $most } 个字符。
desk-words-no-word = 第 { $line } 行：没有可用的词。
desk-policy-paper = 全报
desk-policy-mode = 哪些人的评论须先审核
desk-policy-days = 评论开放天数（0 为一直开放）
desk-policy-section-days = 评论开放天数（0 为与全报相同）
desk-policy-links = 一条评论最多可含多少网址，超出须审核
desk-policy-pictures = 读者可以在评论中添加图片，每张图片都须经审核
desk-pictures = 读者图片
desk-pictures-waiting = 等待中
desk-pictures-shown = 已显示
desk-picture-alt = 图片内容：{ $alt }
desk-picture-show = 向读者显示
desk-picture-remove = 移除
desk-policy-sections = 栏目
desk-policy-strictest = 全报、栏目及其上级栏目的规则中，以最严格的为准。
desk-policy-as-paper = 与全报相同
mode-open = 无须审核
mode-first-timers = 初次评论者
mode-all = 所有人
mode-closed = 不接受评论
because-off-topic = 偏离主题
because-off-topic-sentence = 评论内容与文章无关。
because-insult = 侮辱他人
because-insult-sentence = 评论侮辱了他人。
because-hate = 仇恨或歧视
because-hate-sentence = 评论针对他人的身份进行攻击。
because-false = 已知不实
because-false-sentence = 评论把已知不实的内容当作事实。
because-advertising = 广告
because-advertising-sentence = 评论含有广告。
because-private = 他人隐私
because-private-sentence = 评论涉及他人隐私。
because-unclear = 无法理解
because-unclear-sentence = 评论的意思无法理解。

## 启用脚本时的评论区

comment-cancel = 关闭
comment-not-sent = 未能发送。您输入的内容已保留在这里，请再试一次。
comment-draft = 这是您之前输入的内容，尚未发送。
comment-remember = 在本设备上记住我的名字和邮箱地址
comment-vote-failed = 投票未能提交，请再试一次。
comment-report-failed = 举报未能提交，请再试一次。
comments-new = { $count ->
   *[other] { $count } 条新评论
}
comment-hide = 隐藏此人
comment-hide-one = 隐藏此评论
comment-hidden = 本设备已隐藏 { $name } 的评论。
comment-hidden-one = 本设备已隐藏此评论。
comment-show = 显示
comments-hidden-people = 本设备上已隐藏：

## 给登录者和所有者的邮件

follow-what = 您想收到哪些通知？
mail-sign-in-subject = { $paper }：您的登录链接
mail-sign-in-how = 请在半小时内打开此链接，并点击页面上的按钮。链接只能使用一次。
mail-sign-in-ignore = 如果不是您本人请求，无需理会：没有此链接，谁也无法登录。
mail-staff-subject = { $paper }：有人的角色已变更
mail-staff-what = { $name } 的角色原为{ $from }，现为{ $to }。
mail-staff-wrong = 如果这不是本报任何一位所有者所为，请立即收回该角色：courant people role … reader。

## 登录后撰写评论

comment-confirmed = 已登录
comment-as = 您将以 { $name } 的名义发表。
comment-sign-in = 登录后以自己的名字发表

## 文中提问

comment-refused-question = 此问题已不再接受回答。
question-answer = 回答此问题
question-answer-title = 您的回答
question-closed = 此问题已不再接受回答。
question-passage = 文章原文
desk-questions = 提问
desk-questions-waiting = 全部待审提问
desk-questions-article = 文章网址
desk-questions-show = 显示该文提问
desk-questions-none = 这里没有提问。
desk-question-passage = 片段（须与文章原文一字不差）
desk-question-text = 向读者提出的问题
desk-question-ask = 提出此问题
desk-question-new-passage = 片段（如现已改为另一处）
desk-question-close = 停止接受回答
desk-question-reopen = 恢复接受回答
desk-question-place = 放到该处
desk-question-accept = 采纳
desk-question-refuse = 拒绝
desk-question-remove = 移除
desk-question-open = 接受回答
desk-question-closed = 不再接受回答
desk-question-lost = 对应片段已不在文中
desk-question-proposed = 提议中
desk-question-refused = 已拒绝
desk-question-proposed-by = 由 { $name } 提议
question-fault-no-article = 这个网址没有文章。
question-fault-no-question = 请填写问题。
question-fault-question-too-long = 问题过长。
question-fault-no-passage = 请填写文章中的一个片段。
question-fault-passage-too-long = 片段过长。
question-fault-not-there = 文章中没有这些文字。
question-fault-several-paragraphs = 这些文字不在同一段落内。请选择同一段落内的片段。
question-fault-several-times = 这些文字在文章中出现多次。请填写更长的片段。
question-fault-crossing = 此片段与另一问题的片段交叉。
question-fault-changed = 文章恰在此时被修改，请再试一次。
question-fault-missing = 以问题目前的状态，无法进行此操作。

ask-title = 就此处提问
ask-sent = 您的问题已提交
ask-waits = 您的问题正在等待编辑部处理。如被采用，将显示在这段文字旁。
ask-passage = 引用文字
ask-passage-help = 与文中一字不差，并且在同一段落内。
ask-question = 您的问题
ask-send = 提交
ask-link = 就文中一处提问

## Corrections

corrections = 更正
corrections-text = { $paper }报道有误并已改正的内容，以及撤回的文章。
corrections-all = 全部更正
updates = 补充
note-correction = 更正
note-update = 补充
note-retraction = 已撤回
note-takedown = 已撤下
note-since = 有误始于：
note-compare = 改动之处
gone-retracted = 编辑部已撤回本文，不再对其内容负责。原因如下：
gone-taken-down = 此页已撤下。原因如下：
versions = 本文的各个版本
versions-now = 现在的版本
compare-same = 读者看到的文字没有变化。
compare-headline = 标题
compare-standfirst = 摘要
compare-body = 正文
compare-text = 文字
compare-title = 小标题
compare-picture = 图片
compare-table = 表格
compare-description = 图片说明
compare-credit = 图片来源
compare-row = 第{ $row }行
compare-cell = 第{ $row }行第{ $column }列
compare-added = 增加：
compare-removed = 删去：
compare-moved = 移动了位置
compare-otherwise = 有其他改动
compare-unchanged = 未改动：{ $count }
mail-correction-subject = 更正：{ $title }
mail-retraction-subject = 已撤回：{ $title }
mail-corrections-subject = { $paper }：更正
mail-read-article = 阅读文章

## Signing in of staff
sign-in-staff = 报社人员
sign-in-password = 密码
sign-in-with-password = 用密码登录
sign-in-with-passkey = 用通行密钥登录
sign-in-wrong = 邮箱或密码不正确。您也可以索取登录链接。
sign-in-passkey-wrong = 通行密钥未能登录。您也可以索取登录链接。
sign-in-wait = 错误次数过多。请在 { $time } 后重试，或索取登录链接。
sign-in-busy = 此刻登录的人很多，请稍后再试。

## Search
search-articles = 文章
search-comments = 评论
search-dossiers = 专题
search-names = 人物与主题
search-where = 搜索范围
search-count = { $count } 条结果
search-about = 约 { $count } 条结果
search-texts = { $count } 篇文章
search-none = 没有找到与“{ $question }”有关的内容。
search-how = 请输入一个词、一个名字，或用引号括起来的"词组"。在词前加减号，可排除含有该词的内容。
search-advice = 请减少词数、换一些说法，或去掉一个筛选条件。
search-instead = 您要找的是不是
search-forgiving = 没有内容与您输入的词完全一致。以下内容含有相近的词。
search-most = 没有内容同时含有这些词。以下内容含有其中大部分。
search-not-ready = 搜索正在准备中，请过几分钟再试。
search-busy = 此刻搜索的人很多，请稍后再试。
search-more = 排序与日期
search-order = 排序
search-best = 最相关的在前
search-newest = 最新的在前
search-oldest = 最早的在前
search-kind = 体裁
search-from = 从
search-until = 到
search-without = 去掉此筛选：{ $name }
search-previous = 上一页
search-next = 下一页

## Dossiers
dossier = 专题
dossier-part-of = 所属专题：{ $name }
dossier-closed = 本专题已于 { $date } 结束，不再增补。
dossier-is-closed = 已结束
dossier-newest = 前往最新
dossier-since-visit = 上次访问后的新内容
dossier-new = 新
dossier-top = 回到开头
follow-dossier = 此专题的新内容
mail-dossier-subject = 专题更新：{ $name }
mail-dossiers-subject = { $paper }：您关注的专题有更新

## Why an article is named beside another one

related-earlier = 此前报道
related-later = 后续报道
related-series = 同一系列
related-dossier = 同一专题
related-background = 背景解读
