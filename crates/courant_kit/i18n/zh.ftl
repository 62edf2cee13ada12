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
comment-change-until = 您可以在 { $time } 之前修改。
comment-withdraw = 撤回评论
comment-edited = 修改于 { $date }
comment-back = 返回文章

## 评论未被接受的原因

comment-refused-title = 您的评论尚未发送
comment-refused-empty = 还没有填写内容。
comment-refused-too-long = 内容过长：最多 { $most } 个字符。
comment-refused-name-too-long = 这里不能使用这个名字。请填写不超过 { $most } 个字符、不含网址的名字。
comment-refused-name-is-address = 这里不能用它作名字：它是一个网址。
comment-refused-email-invalid = 这个邮箱地址不完整。此栏也可以留空。
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
