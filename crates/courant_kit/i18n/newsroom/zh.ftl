# 中文（简体）：编辑部用语

## Conversation

desk-pin = 置顶
desk-unpin = 取消置顶
desk-pinned-full = 此文评论已有 { $most } 条置顶，请先取消其中一条。
desk-credit = 标为促成修改
desk-uncredit = 取消促成修改标记
desk-fine = 没有问题
desk-decision-pin = 置顶
desk-decision-unpin = 取消置顶
desk-decision-credit = 标为促成本文修改
desk-decision-uncredit = 取消促成修改标记
desk-decision-picture-shown = 显示了图片
desk-decision-picture-removed = 移除了图片
desk-decision-erase = 应评论者要求删除
desk-report-reason = { $reason }：{ $count }
desk-reports-older = 更早的举报不再显示。
desk-alike = 查看另一条评论
desk-ground-account = 账号（不论使用哪个邮箱地址）
desk-decision-edit-held = 修改，仍待审核
comment-held-no-proof = 在大量访客同时评论时提交，未附工作量证明。
comment-held-writer-held = 审核员要求此评论者的全部评论先审核。
comment-held-new-host = 含有一个链接，指向本报已发布的评论和文章都从未链接过的网站。
desk-hold = 全部先审核
desk-hold-on = 哪些先审核
desk-hold-why = 原因（供同事看）
desk-ban-holds = 全部先审核
desk-rules = 评论如何检查
desk-rules-how = 每条新的或修改过的评论都会按此顺序接受这些检查。规则拒绝时，评论者会立即得到提示，已输入的内容保留。规则扣留时，评论等待审核员处理，所有原因都会记下。任何规则都不会删除评论。
desk-rules-refuses = 拒绝
desk-rules-holds = 扣留
desk-rules-either = 扣留或拒绝
desk-rules-off = 按目前的设置不起作用。
desk-rules-spared-staff = 不检查编辑部人员。
desk-rules-spared-trusted = 不检查编辑部人员，也不检查已登录、有 { $count } 条评论通过审核且 90 天内没有被拒绝的读者。
desk-rules-spared-published = 不检查编辑部人员，也不检查已有评论发布且没有评论被拒的读者：已登录者，或使用同一电子邮件地址和同一网络超过一天的访客。
desk-rules-held = 30 天内扣留：{ $count }
desk-rules-after = 发布之后
desk-rules-reports = 有 { $count } 位不同读者举报后，评论重新等待审核，除非审核员已批准。
desk-rules-edit = 评论者可在 { $minutes } 分钟内修改，最多 { $most } 次，有人回复后不可再改；新内容接受同样的检查。随时可以撤回。
desk-rules-votes = 同一网络对一条评论每天计 { $on_comment } 票，{ $minutes } 分钟内计 { $network } 票。一票可更改 { $changes } 次。
desk-rule-account-ban = 登录的账号已被封禁。
desk-rule-closed = 本报不接受评论，或此讨论已关闭。
desk-rule-age = 文章发布已超过 { $days } 天（0 为讨论不会自动关闭）。
desk-rule-form = 表单在不到 { $least_seconds } 秒内或超过 { $most_hours } 小时后提交，或不是本报发出的。
desk-rule-proof = { $minutes } 分钟内访客评论达到 { $most } 条起，所在网络没有已发布评论的访客须附上。
desk-rule-ban = 邮箱地址或所在网络已被封禁。
desk-rule-own-budget = { $network_minutes } 分钟内来自该网络的评论超过 { $network } 条，或 { $writer_minutes } 分钟内该评论者的评论超过 { $writer } 条。
desk-rule-common-budget = { $article_minutes } 分钟内文章下的评论超过 { $article } 条，或 { $site_minutes } 分钟内全报评论超过 { $site } 条。其中 { $percent } % 留给已登录的读者和已有评论发布的网络。
desk-rule-repeat = 评论者重复发送自己的内容会被拒绝。
desk-rule-links = 多于 { $allowed } 个则扣留，多于 { $most } 个则拒绝。
desk-rule-shortener = 已知 { $count } 个此类服务。
desk-rule-near-duplicate = 与最近 { $days } 天的评论比较。
desk-rule-spam-score = 从 { $percent } % 起，须先学到足够多的审核员决定。

## Parts of the desk

desk-part = 本部分的页面
desk-paper = 本报
palette = 前往…
palette-what = 标题、页面或操作
palette-none = 没有找到。
palette-close = 关闭

## Lists

desk-articles = 文章
desk-article = 本文
desk-begin = 新建文章
desk-begin-page = 新建页面
desk-looks = 查看方式
desk-look-list = 列表
desk-look-board = 看板
desk-look-calendar = 日历
desk-piles = 稿件状态
desk-pile-open = 在编
desk-pile-all = 全部
work-filters = 搜索与筛选
work-search = 标题、稿件代号或作者
desk-section = 栏目
desk-any = 不限
desk-whose = 谁的稿件
desk-whose-all = 所有人的
desk-whose-mine = 我的
desk-whose-given = 交给我的
desk-narrow = 筛选
desk-show-all = 显示全部
work-picked = 所选稿件：
desk-give-to = 交给
desk-give = 移交
desk-given-to = { $from } → { $to }
desk-nobody = 无
desk-articles-none = 这里没有稿件。点击“新建文章”即可开始写稿；发布过的文章在“已发布”中。
desk-found-none = 这里没有找到。
desk-search-all = 在全部文章中搜索
desk-thrown-how = 丢弃的草稿在 { $count } 天内可以恢复，之后将彻底删除；图片仍保留在媒体库中。
desk-goes-for-good = 将于 { $date } 彻底删除
desk-bulk = 已完成：{ $count }。
desk-bulk-left = 以目前的状态无法进行：{ $count }（{ $names }）。
desk-give-whom = 请先选择移交给谁。
desk-rights-live = 使用权即将到期或已到期且读者可见：媒体库中 { $count } 个
desk-to-top = 回到开头
desk-earlier = 更早
desk-later = 更晚
desk-untitled = 无标题
desk-goes-out = 将于 { $date } 发布
desk-due = 截稿：{ $date }
word-count = { $count ->
    [0] 尚无文字
   *[other] { $count } 字
}

## States

work-state-draft = 草稿
work-state-filed = 已交稿
work-state-in-review = 审稿中
work-state-approved = 已审定
work-state-scheduled = 定时发布
work-state-live = 已发布
work-state-changed = 已发布，有修改待发布
work-state-change-scheduled = 已发布，修改将定时发布
work-state-gone = 已下线
work-state-retracted = 已撤回
work-state-thrown = 已丢弃

## Steps

desk-step-file = 交稿
desk-step-take-back = 收回稿件
desk-step-review = 开始审稿
desk-step-send-back = 退回修改
desk-step-approve = 审定
desk-step-unschedule = 取消定时
desk-step-discard = 放弃修改
desk-step-throw-away = 丢弃草稿
desk-step-take-out = 恢复草稿
desk-step-withdraw = 暂时下线
desk-step-retract = 永久撤回
desk-step-take-down = 撤下
desk-step-bring-back = 恢复上线
desk-done-file = 已交稿。
desk-done-take-back = 稿件已收回，重新成为草稿。
desk-done-review = 已开始审稿。
desk-done-send-back = 已退回作者修改。
desk-done-approve = 已审定。
desk-done-publish = 已发布。
desk-done-schedule = 已定时，到时会自动发布。
desk-done-unschedule = 已取消定时。
desk-done-discard = 已放弃修改。放弃的内容可在修订版本中找到。
desk-done-throw-away = 草稿已丢弃，可在“已丢弃”中恢复；空白草稿已直接删除。
desk-done-take-out = 已恢复，重新成为草稿。
desk-done-withdraw = 已下线。恢复之前，其网址显示“找不到页面”。
desk-done-retract = 已撤回。其网址会说明此事及原因。
desk-done-take-down = 已撤下。其网址会说明原因。
desk-done-bring-back = 已恢复，读者又能看到了。
desk-done-plan = 已保存。
desk-done-note-mend = 已修改。两种措辞都保留在记录中。
desk-done-note-add = 已向读者说明。
desk-done-visibility = 已保存。
desk-done-saved = 已保存。

## What cannot be done

desk-refused-not-yours = 您无权进行此操作。
desk-refused-not-from-here = 以稿件目前的状态，无法进行此操作。
desk-refused-needs-words = 请写明原因。
desk-refused-needs-note = 更正须写明哪里有误。
desk-refused-note-kind = 请选择这段文字是补充还是更正，或将其留空。
desk-refused-no-date = 日期和时间无效。
desk-refused-past = 这个时间已经过去。
desk-refused-embargo = 尚在禁发期内，{ $date } 解禁。
desk-refused-goes-out = 稿件将在 { $date } 自动发布。请先取消定时。
desk-refused-ends = 稿件将在 { $date } 自动下线，早于读者看到的时间。请先修改下线时间。
desk-refused-ends-early = 这个时间已经过去，或早于发布时间。
desk-refused-changed = 其间有人保存过此稿，请再看一遍。
desk-there = 现在是：{ $value }
desk-refused-gates = { $count ->
   *[other] 有 { $count } 项问题，暂不能发布。
}
desk-refused-no-account = 没有这个账号。

## One article

desk-write = 写稿
desk-way = 流程与发布
desk-revisions = 修订版本
desk-preview = 预览
desk-look-what = 这是预览：如果现在发布，读者看到的就是这样。
desk-look-back = 返回写作
desk-look-alone = 单独打开页面
desk-look-width = 宽度
desk-look-phone-wide = 手机宽度
desk-look-desk-wide = 电脑宽度
desk-since = { $state }（自 { $date } 起）。
desk-see-live = 在本报网站查看
desk-problems = 发布前须处理
desk-problems-none = 没有问题，可以发布。
desk-next = 下一步
desk-words-with = 给下一位经手人的话
work-publish = 发布
desk-note-kind = 如何向读者说明改动
desk-note-none = 不说明：只是笔误
desk-note-update = 补充：有新的事实，原文无误
desk-note-correction = 更正：原文有误
desk-note-text = 哪里有误，或有何新内容（给读者看）
desk-note-since = 有误始于
desk-override = 仍要发布，理由：
desk-publish-changes = 发布修改
desk-publish-now = 立即发布
desk-publish-at = 发布时间
desk-schedule = 定时发布
desk-off = 下线与撤回
desk-off-what = 下线后可以恢复。撤回后不再恢复，其网址会说明原因。因法律或安全原因撤下的，可以恢复，其网址会说明原因。
desk-off-reason = 原因（给读者看）
desk-retract-sure = 撤回后文章不能再恢复。其地址会说明此事，并附上这段文字：
desk-plan = 编务安排
desk-slugline = 稿件代号
work-note = 给同事的备注
desk-assignee = 目前经手人
desk-owner = 稿件归属
desk-deadline = 截稿时间
desk-embargo = 不得早于此时发布
desk-ends = 自动下线时间
desk-save = 保存
desk-outside = 给外部人员看
desk-outside-what = 在 { $date } 之前，任何持有此链接的人都能看到稿件的当前内容。
desk-outside-link = 链接
desk-outside-end = 作废已发出的链接
desk-told = 已向读者说明
desk-note-mend = 修改措辞
desk-note-add = 补发给读者的说明
desk-told-correction = 更正
desk-told-update = 补充
desk-told-retraction = 撤回
desk-told-takedown = 撤下
desk-history = 经过
desk-event-begun = 开始写稿
desk-event-file = 交稿
desk-event-take-back = 收回稿件
desk-event-review = 开始审稿
desk-event-send-back = 退回修改
desk-event-approve = 审定
desk-event-unschedule = 取消定时
desk-stopped = 稿件未能自动发布。原因：{ $what }。
desk-event-stopped = 未能自动发布
desk-event-discard = 放弃修改
desk-event-throw-away = 丢弃草稿
desk-event-take-out = 恢复草稿
desk-event-removed = 彻底删除
desk-event-scheduled = 设为定时发布
desk-event-published = 发布
desk-event-republished = 发布修改
desk-event-updated = 发布并附补充说明
desk-event-corrected = 发布并附更正
desk-event-note-mended = 修改给读者的说明
desk-event-note-added = 事后向读者说明
desk-event-made-private = 仅编辑部可读
desk-event-made-public = 所有人可读
desk-event-translation = 设为译文
desk-event-translation-ended = 不再是译文
desk-event-overridden = 未合规则，仍予发布
desk-event-restored = 恢复自修订版本
desk-event-withdraw = 下线
desk-event-retract = 撤回
desk-event-take-down = 撤下
desk-event-bring-back = 恢复上线
desk-event-assigned = 交给
desk-event-deadline = 截稿时间
desk-event-embargo = 解禁时间
desk-event-ends = 自动下线
desk-event-question-lost = 有提问的对应片段已不在文中

## Revisions

desk-revisions-none = 这里还没有保存过任何版本。
desk-compare = 比较
desk-compare-from = 从
desk-compare-to = 到
desk-restore = 恢复修订版本 { $number }
desk-restore-what = 恢复会把稿件换成某个修订版本的内容。当前内容仍保留在本列表中，发布之前读者看不到变化。
desk-restored = 稿件已恢复为修订版本 { $number } 的内容。读者看到的不变。此前的内容是本列表中的下一个版本。
desk-revision-public = 已发布
desk-revision-opened = 首次在此打开时的内容
desk-revision-saved = 保存
desk-revision-restored = 恢复
desk-revision-published = 发布
desk-revision-republished = 发布修改
desk-revision-updated = 发布并附补充说明
desk-revision-corrected = 发布并附更正

## The editor's panel

desk-needs-script = 写稿需要启用 JavaScript。编辑部的其他功能不需要。
desk-read-only = 您现在只能阅读，不能修改。
desk-fields = 文章信息
desk-fields-place = 栏目与体裁
desk-kind = 体裁
desk-language = 语言
desk-dateline = 电头
desk-byline = 署名
desk-byline-add = 添加署名
desk-person = 人员
desk-role = 分工
desk-role-author = 作者
desk-role-editor = 编辑
desk-role-translator = 翻译
desk-role-photographer = 摄影
desk-role-illustrator = 插图
desk-up = 上移
desk-remove = 移除
desk-topics = 话题
desk-topic-search = 查找其他话题
desk-more-sections = 其他栏目
desk-sources = 资料来源与版权
desk-sources-lines = 资料来源，每行一个
desk-rights = 版权（与本报不同时填写）
desk-fields-series = 系列与形式
desk-series = 系列
desk-series-position = 系列中的序号
desk-format = 形式
desk-format-standard = 文字
desk-format-video = 视频
desk-format-audio = 音频
desk-format-gallery = 图集
desk-format-picture = 图片
desk-format-quote = 语录
desk-format-link = 链接
desk-format-aside = 短讯
desk-format-status = 状态
desk-format-chat = 对话
desk-fields-search = 网址、搜索与分享
desk-slug = 网址末段
desk-slug-help = 留空则由标题生成。旧网址会转到新网址。
desk-short-headline = 短标题
desk-search-title = 搜索引擎标题
desk-search-description = 搜索引擎描述
desk-share-title = 分享标题
desk-share-text = 分享文字
desk-shown-search = 搜索结果中的样子
desk-shown-search-help = 搜索引擎约在 { $title } 个字母后截断标题，约在 { $text } 个字母后截断描述；宽字符更早。上面留空的，取自标题和正文。
desk-shown-share = 分享卡片的样子
desk-shown-share-help = 其他网站约在 { $title } 个字母后截断标题，约在 { $text } 个字母后截断文字，并把图片裁成 1200 × 630。没有图片时，会用标题画一张卡片。
desk-fields-rules = 规则
desk-grave = 沉重题材：旁边不放任何推广
desk-sticky = 在列表中置顶
desk-comments-here = 评论
desk-comments-open = 与全报相同
desk-comments-closed = 关闭

## Faults of what was sent

editor-fault-unreadable = 无法读取发送的内容。
editor-fault-too-long = 过长：上限为 { $limit }。
editor-fault-unknown = 这里不能使用此内容。
editor-fault-block = 正文第 { $place } 个区块：{ $what }
editor-fault-note = 注释 { $place }：{ $what }
editor-fault-refused = 您现在不能修改。您写的内容保留在此设备上。

## Gates

desk-gates = 发布前检查
desk-gates-intro = 稿件须具备的条件。“提醒”只作提示；“阻止”则不让稿件发布，除非有人说明为何仍要发布，理由会留下记录。标题和正文始终必须有。
gate-level-off = 关闭
gate-level-warn = 提醒
gate-level-block = 阻止
gate-blocks = 阻止发布：
gate-headline-chars = 标题最长字符数
gate-least-sources = 资料来源最少数量
gate-fault = 请填写整数：字符数不超过 300，来源数不超过 20。
gate-rule-headline-length = 标题不过长
gate-rule-standfirst = 有摘要
gate-rule-section = 有栏目
gate-rule-byline = 有作者
gate-rule-picture-alt = 每张图片都有替代文本
gate-rule-picture-credit = 每张图片都注明来源
gate-rule-picture-rights = 每张图片都可以使用
gate-rule-sources = 有资料来源
gate-rule-second-reader = 有第二人审读
gate-rule-heading-order = 小标题层级连贯
gate-rule-table-headers = 表格有表头
gate-rule-dead-links = 没有指向本报的失效链接
gate-rule-link-text = 链接文字说明去向
gate-headline = 没有标题。
gate-text = 没有正文。
gate-headline-length = 标题有 { $count } 个字符。
gate-standfirst = 没有摘要。
gate-section = 没有归入栏目。
gate-byline = 没有署作者名。
gate-picture-alt = { $count ->
   *[other] { $count } 张图片没有替代文本{ $example }。
}
gate-picture-credit = { $count ->
   *[other] { $count } 张图片没有注明来源{ $example }。
}
gate-picture-rights = { $count ->
   *[other] { $count } 张图片不存在或不可再使用{ $example }。
}
gate-sources = { $count ->
    [0] 没有注明资料来源。
   *[other] 注明了 { $count } 个资料来源。
}
gate-second-reader = 除作者外还没有人审定。
gate-second-reader-changed = 审定之后又有改动。
gate-heading-order = 有小标题跳过了一级{ $example }。
gate-table-headers = 有表格缺少行或列的表头{ $example }。
gate-dead-links = { $count ->
   *[other] { $count } 个指向本报的链接已失效{ $example }。
}
gate-link-text = 有链接的文字没有说明去向{ $example }。

## Why a text is not taken

body-refused-too-large = 正文过大。
body-refused-not-json = 这不是文章正文。
body-refused-not-a-body = 其中有正文不能容纳的内容。
body-refused-too-deep = 嵌套层次过多。
body-refused-too-many-blocks = 段落和其他区块超过 { $number } 个。
body-refused-too-many-cells = 表格单元格超过 { $number } 个。
body-refused-too-many-columns = 有表格超过 { $number } 列。
body-refused-too-many-notes = 注释超过 { $number } 条。
body-refused-too-many-media = 图片、音视频和文件超过 { $number } 个。
body-refused-text-too-long = 有段落过长。
body-refused-field-too-long = 有标题、标签或来源说明过长。
body-refused-address-too-long = 有网址过长。
body-refused-link-address = 链接只能使用 http、https、mailto、tel，或指向本报内的页面。
body-refused-media-address = 这个网址不能用于图片、音频或视频。
body-refused-embed-address = 其他网站的帖子或播放器，网址须以 http 或 https 开头。
body-refused-source-address = 引文出处的网址须以 http 或 https 开头。
body-refused-no-file = 有音频或视频缺少文件。
body-refused-language = 这不是语言标签。
body-refused-anchor = 这个名称不能用作锚点。
body-refused-question = 这不是本文的提问。
body-refused-note-id = 有注释的标识不可用。
body-refused-note-twice = 有两条注释的标识相同。

## Two revisions

desk-kicker = 引题
desk-headline = 标题
desk-standfirst = 摘要
desk-revision-of = 修订版本 { $number }，{ $date }
desk-compare-turn = 对调
desk-compare-same = 没有差别。
desk-compare-counts = 增加字数：{ $come }。删去字数：{ $gone }。

## Above the text

editor-kicker = 引题
editor-headline = 标题
editor-standfirst = 摘要
editor-lead = 题图
editor-lead-unsaid = 在媒体库中说明这张图片的内容，供看不到图片的读者使用
editor-text = 文章正文

## How it stands with saving

editor-state-saved = 已保存 { $time }
editor-state-changed = 尚未保存
editor-state-saving = 正在保存…
editor-state-offline = 已离线：内容保存在本设备上
editor-state-waiting = 服务器没有响应：内容保存在本设备上
editor-state-conflict = 未保存：其间有他人保存过。您的内容保存在本设备上
editor-state-session = 未保存：您已退出登录。您的内容保存在本设备上。请在另一个窗口登录，然后重试
editor-state-refused = 未保存：{ $why }
editor-state-nowhere = 未保存，本设备也无法留存。关闭页面前请先复制您的内容
editor-try-again = 重试
editor-compare = 比较
editor-show-where = 显示位置
editor-recovered = 在本设备上找到了您未保存的内容
editor-taken-over = 现在显示的是 { $name } 保存的内容
editor-somebody = 他人
editor-words = 字数：{ $count }
editor-problems = 待处理：{ $count }
editor-problems-title = 发布前须处理
editor-problem-blocking = 必须处理：
editor-other-writing = { $name } 正在写稿（{ $since } 起）。
editor-other-reading = { $name } 打开了此稿（{ $since } 起）。

## Tools

editor-tools = 文字工具
editor-table-tools = 表格工具
editor-selection-tools = 所选文字的工具
editor-insert = 插入
editor-insert-filter = 查找要插入的内容
editor-strong = 粗体
editor-emphasis = 斜体
editor-underline = 下划线
editor-strike = 删除线
editor-code-mark = 行内代码
editor-sup = 上标
editor-sub = 下标
editor-highlight = 突出显示
editor-cite = 作品名
editor-clear = 清除格式
editor-more-marks = 更多格式
editor-quoted = 行内引文
editor-dfn = 被解释的术语
editor-small = 小号字
editor-big = 大号字
editor-inserted = 新增的文字
editor-deleted = 删去的文字
editor-keys = 按键
editor-sample = 程序输出
editor-variable = 变量
editor-abbreviation = 缩写
editor-abbreviation-ask = 缩写的全称
editor-anchor = 锚点
editor-anchor-ask = 锚点名称，不含空格
editor-name-bad = 不能使用。请填写不含空格的名称。
editor-select-first = 请先选中文字。
editor-undo = 撤销
editor-redo = 重做
editor-close = 关闭
editor-remove = 移除
editor-more = 更多
editor-yes = 是
editor-no = 否

## What can be inserted

editor-crosshead = 小标题
editor-crosshead-smaller = 次级小标题
editor-picture = 图片
editor-picture-upload = 本设备上的图片
editor-picture-library = 媒体库中的图片
editor-list = 列表
editor-list-numbered = 编号列表
editor-quote = 引文
editor-pull-quote = 摘引
editor-part = 板块：{ $kind }
editor-note = 注释
editor-embed = 其他网站的帖子或播放器
editor-table = 表格
editor-gallery = 图集
editor-sidebar = 边栏
editor-details = 折叠内容
editor-verse = 诗歌
editor-code = 程序代码
editor-rule = 分隔线

## Hints in empty places

editor-hint-text = 在此写作。键入 / 可插入图片、板块、表格等。
editor-hint-label = 读者看到的标签
editor-hint-attribution = 引自何人
editor-hint-caption = 图片说明
editor-hint-title = 边栏标题
editor-hint-summary = 折叠时显示的文字
editor-hint-note = 注释内容

## Links and languages

editor-link = 链接
editor-link-address = 网址，或标题中的词语
editor-link-set = 设置链接
editor-link-remove = 移除链接
editor-link-bad = 这不是有效的地址。链接可以指向网页、邮箱地址、电话号码和本报页面。
editor-link-found = 找到的文章
editor-language = 所选文字的语言
editor-language-article = 与文章相同
editor-language-other = 其他语言标签
editor-language-bad = 这不是语言标签。
editor-language-set = 设置语言
editor-direction = 文字方向
editor-direction-language = 随语言
editor-direction-ltr = 从左到右
editor-direction-rtl = 从右到左

## Find and replace

editor-find = 查找
editor-find-next = 下一个
editor-find-before = 上一个
editor-find-case = 区分大小写
editor-find-count = 第 { $number } 个，共 { $count } 个
editor-find-none = 未找到
editor-replace-by = 替换为
editor-replace = 替换
editor-replace-all = 全部替换
editor-replaced = 已替换：{ $count }

## Pictures

editor-alt = 为看不到图片的读者描述图片
editor-caption = 图片说明
editor-credit = 图片来源
editor-placement = 位置
editor-placement-column = 与正文同宽
editor-placement-center = 居中
editor-placement-start = 靠行首
editor-placement-end = 靠行尾
editor-placement-wide = 加宽
editor-placement-full = 全宽
editor-picture-replace = 从媒体库换一张
editor-picture-renew = 从本设备换一张
editor-picture-missing = 此图片已不在媒体库中。
editor-picture-waiting = 图片正在处理，下次打开页面时显示。
editor-rights-ended = 使用权已到期
editor-picture-unseen = 无法显示此图片：{ $address }。请从原处取得文件，放入媒体库。
editor-picture-unnamed = 图片 { $id }
editor-pasted-picture = 粘贴的图片
editor-gallery-add = 从媒体库添加
editor-columns = 列数
editor-columns-any = 自动
editor-library = 媒体库中的图片
editor-library-search = 搜索图片
editor-library-none = 没有找到图片。
editor-library-empty = 没有找到内容。
editor-library-failed = 媒体库没有响应。
editor-choose = 选用
editor-loading = 正在加载…
editor-uploading = 正在上传 { $name }
editor-uploaded = 已上传：{ $name }
editor-upload-failed = { $name } 未能上传：{ $why }
editor-upload-large = { $name } 过大。
editor-why-line = 服务器没有响应。
editor-why-refused = 服务器拒绝接收。
editor-why-long = 内容过长。
editor-paste-cut = 粘贴的内容过长，末尾未能保留。
editor-only-pictures = 这样只能在正文中放入图片。
editor-pictures-lost = 未能一并粘贴的图片：{ $count }。请将图片文件拖入。

## Keys

editor-keyboard = 快捷键
editor-paragraph = 段落
editor-indent = 列表项增加缩进
editor-outdent = 列表项减少缩进
editor-note-follow = 在注释编号与注释之间跳转
editor-line-break = 段内换行
editor-move-up = 段落或区块上移
editor-move-down = 段落或区块下移
editor-block-fields = 转到所选图片或区块的设置
editor-leave = 关闭已打开的面板；之后按 Tab 离开正文
editor-save = 立即保存

## Other blocks

editor-part-name = 板块
editor-part-kind = 体裁
editor-part-dissolve = 解除板块，保留内容
editor-embed-ask = 帖子或播放器的网址
editor-embed-bad = 这不是网页地址。
editor-embed-title = 标题
editor-code-language = 编程语言
editor-note-number = 注释 { $number }
editor-note-lost = （正文中没有引用此注释）
editor-kept = 原样保留：{ $type }
editor-kept-definitions = 术语列表
editor-kept-playlist = 播放列表
editor-kept-page-break = 分页符
editor-kept-teaser-end = 导读到此为止
editor-kept-download = 供下载的文件
editor-kept-audio = 音频
editor-kept-video = 视频
editor-kept-table = 空表格
editor-kept-list = 空列表

## Table tools

editor-row-above = 在上方插入行
editor-row-below = 在下方插入行
editor-row-delete = 删除行
editor-column-before = 在前面插入列
editor-column-after = 在后面插入列
editor-column-delete = 删除列
editor-cells-merge = 合并单元格
editor-cell-split = 拆分单元格
editor-cell-header = 表头单元格
editor-row-head = 表头行
editor-table-remove = 移除表格

## Two versions side by side

editor-conflict = 两个版本
editor-conflict-what = 您开始写稿之后，{ $name } 保存过此稿（{ $time }）。请选择保留哪些内容。在您决定之前，什么都不会丢失。
editor-conflict-mine = 您的版本
editor-conflict-all-theirs = 全部采用 { $name } 的版本
editor-conflict-all-mine = 全部采用您的版本
editor-conflict-both = 两者都保留
editor-conflict-nothing = 无内容
editor-conflict-same = 两者相同：{ $count }
editor-conflict-open = 尚待选择：{ $count }
editor-conflict-ready = 已全部选定。
editor-conflict-take = 保存所选内容
editor-conflict-later = 以后再定
editor-block-paragraph = 段落
editor-block-crosshead = 小标题
editor-block-part = 板块
editor-block-list = 列表
editor-block-quote = 引文
editor-block-pull-quote = 摘引
editor-block-figure = 图片
editor-block-gallery = 图集
editor-block-embed = 其他网站的帖子或播放器
editor-block-table = 表格
editor-block-sidebar = 边栏

## The media library

library = 媒体库
library-upload = 添加文件
library-upload-go = 上传
library-upload-help = 可用图片、视频、音频、PDF 和 WebVTT。也可以将文件拖到本页，或直接粘贴。图片中的拍摄地点信息会被清除。
library-upload-waiting = 等待中
library-upload-checking = 正在检查
library-upload-done = 已上传
library-upload-known = 库中已有
library-upload-broken = 连接中断。已收到的部分会保留。
library-upload-retry = 重试
library-search = 搜索
library-search-go = 搜索
library-search-none = 显示全部
library-family = 文件类型
library-family-all = 全部类型
library-family-picture = 图片
library-family-video = 视频
library-family-audio = 音频
library-family-document = 文档
library-only = 显示
library-only-all = 全部
library-only-without-alt = 没有替代文本的图片
library-only-rights-ended = 使用权已到期
library-only-rights-live = 使用权即将到期或已到期，读者可见
library-only-unused = 未在任何地方使用
library-none = 这里还没有内容。请在上方添加第一个文件。
library-none-found = 没有符合条件的文件。
library-not-yet = 目前没有找到，后面的页面会继续搜索。
library-no-medium = 媒体库中没有这个文件。
library-signed-out = 您已退出登录，或无权使用媒体库。
library-kilobytes = { $count } kB
library-megabytes = { $count } MB
library-fault-reference = 文件尚未取得
library-fault-missing = 文件缺失
library-fault-waiting = 正在生成各种尺寸
library-fault-failed = 无法显示此图片
library-fault-alt = 没有替代文本
library-fault-rights = 使用权已到期
library-refused-large = 文件过大，最大为 { $limit } MB。
library-refused-piece = 一次上传的内容太多。请减少文件，或启用脚本后单独上传此文件。
library-refused-type = 不能使用这类文件。可用的有：JPEG、PNG、GIF、WebP、TIFF 和 BMP 图片，MP4 和 WebM 视频，MP3、M4A、Ogg、WAV 和 FLAC 音频，以及 PDF 和 WebVTT。
library-refused-heic = 不能使用 HEIC 和 AVIF 图片。请另存为 JPEG 后上传。
library-refused-svg = SVG 图形可能含有程序，不能使用。请另存为 PNG 后上传。
library-refused-pixels = 图片像素过多。最多 6000 万像素，任何一边不得超过 16,384。
library-refused-frames = 动画过长。
library-refused-broken = 图片已损坏，无法读取。
library-refused-broke-off = 文件没有传完，请再试一次。
library-refused-empty = 文件是空的。
library-refused-none = 请先选择文件。
library-refused-full = 磁盘空间已满。
library-refused-busy = 同时上传的文件太多，请稍后再试。
library-refused-no-upload = 找不到此次上传的记录，请重新开始。
library-refused-offset = 这一部分与上一部分没有衔接。
library-refused-too-much = 您未完成的上传太多。请先完成，或等待一天。
library-refused-damaged = 收到的文件与所声明的不一致，请再试一次。
library-refused-fault = 我们这边出了问题。
library-saved = 已保存。
library-open = 打开文件
library-original = 下载原文件
library-replace = 替换文件
library-replace-help = 凡是用到旧文件的地方都会换成新文件。旧文件的网址会转到新文件。文字信息保持不变。
library-replace-go = 替换
library-alt = 替代文本
library-alt-help = 写出图片上有什么，给看不到图片的人。
library-caption = 说明文字
library-credit = 来源署名
library-title = 标题
library-rights = 版权
library-holder = 版权所有者
library-terms = 许可范围
library-until = 使用期限（含当日）
library-focus = 画面重点
library-focus-help = 页面裁剪图片时，这一点始终可见。点击图片，或输入百分比。留空表示正中。
library-focus-x = 距左边的百分比
library-focus-y = 距上边的百分比
library-focus-pick = 选择画面重点
library-crops = 各种形状显示的部分
library-crops-help = 页面以这些形状显示图片时，显示这一部分。拖动它，或输入百分比。不选时以画面重点为准。
library-crop-card = 列表与版面，3 : 2
library-crop-square = 肖像，1 : 1
library-crop-share = 分享，1200 × 630
library-crop-own = 已选定
library-crop-none = 自动
library-crop-width = 宽度，百分比
library-crop-go = 显示这一部分
library-crop-remove = 不选
library-no-crop = 这一部分超出图片，或不到其宽度的十分之一。
library-clip = 封面与字幕
library-poster = 封面图
library-poster-help = 媒体库中图片的编号或网址。不用封面请留空。
library-poster-go = 保存封面
library-track = 添加字幕
library-track-file = WebVTT 文件
library-track-help = 媒体库中 WebVTT 文件的编号或网址。
library-track-kind = 种类
library-track-captions = 同语字幕（含声音提示）
library-track-subtitles = 翻译字幕
library-track-chapters = 章节
library-track-descriptions = 画面描述
library-track-lang = 语言，例如 en 或 km
library-track-label = 播放器中的名称
library-track-go = 添加
library-untrack = 移除
library-untrack-of = 移除 { $name }
library-used = 使用之处
library-used-nowhere = 没有在任何地方使用。
library-use-article = 文章
library-use-manuscript = 稿件
library-use-person = 人物照片
library-use-promotion = 推广
library-use-comment = 评论
library-use-front = 版面
library-use-medium = 用作封面或字幕
library-use-paper = 本报的标志、图标或分享用图片
library-remove = 永久删除
library-copies = 同一文件的其他副本
library-added = 添加于 { $date }
library-added-by = 由 { $who } 添加于 { $date }
library-changed-meanwhile = 其间有他人保存过。您输入的内容在下面，再次保存将覆盖对方的内容。
library-too-long = 过长，最多 { $most } 个字符。
library-outside-picture = 百分比须在 0 到 100 之间。
library-is-used = 文件正在使用，不能删除。
library-not-yours = 只有有权发布的人才能更改：它用在读者可见的内容中，或由他人上传。
library-goes = “{ $name }”及其文件将被永久删除。
library-no-picture = 媒体库中没有这张图片。
library-no-track = 媒体库中没有这个 WebVTT 文件。
library-no-language = 这不是语言标签。
library-no-clip = 只有视频和音频才有封面和字幕。
library-other-family = 新文件的类型须与旧文件相同。
library-no-day = 日期无效。

## The first owner

first-title = 欢迎来到您的编辑部
first-how = 您是 { $paper } 的第一位所有者。请填写您的信息；此链接只能使用一次。
first-name = 您的名字
first-name-invalid = 请填写名字。名字不能是网址，最多 50 个字符。
first-password = 密码（可选）
first-password-help = 可以留空，用邮件中的链接登录，或在下一页设置通行密钥。
first-password-mailless = 本报尚未设置发送邮件。不设密码时，只能用通行密钥，或用在服务器上生成的链接再次登录：courant people link。
first-done = 您已作为所有者登录。下面可以决定如何登录；也可以以后再设置。
first-on = 进入编辑部
first-begin = 开始
form-problems = 请检查以下各项：
again-title = 您已退出登录
again-how = 操作未执行。您填写的内容保留在本页：请在新窗口中登录，然后在这里重新提交。
again-files = 操作未执行。请登录后返回，重新选择文件。
again-sign-in = 在新窗口中登录
again-send = 重新提交

## Passwords that are not taken

password-too-short = 密码至少 { $least } 个字符。由几个词组成的密码就很好。
password-too-long = 密码过长。
password-common = 使用这个密码的人很多，最容易被猜中。请换一个。
password-about-you = 从这个密码就能看出是谁的。请换一个。

## The second proof

second-title = 还差一步
second-how = 您正以 { $email } 登录。请用另一种方式证明是您本人。
second-code = 验证器应用显示的六位数字
second-code-help = 也可以使用备用码，每个只能用一次。
second-paper = 备用码
second-go = 继续
second-wrong = 验证码不正确，或已使用过。
second-wait = 错误次数过多。{ $time } 之后可以再试。
second-lost = 都丢失了？本报的所有者可以帮您重新设置。

## What staff come in by

keys-title = 登录方式
keys-how = 您随时可以用邮件中的链接登录。设置通行密钥或六位验证码之后，打开链接时还须再用其中一种验证，这样即使有人能看到您的邮件，也无法登录。
keys-needed = 本报要求工作人员使用两步验证。请在此设置通行密钥或六位验证码，之后即可进入编辑部。
keys-again = 如需更改，请重新登录一次。
keys-again-go = 重新登录
keys-not-fresh = 更改登录方式之前，请重新登录一次。未作任何改动。
keys-remove = 移除
keys-remove-of = 移除 { $name }
keys-passkeys = 通行密钥
keys-passkeys-how = 通行密钥保存在您的手机、电脑或安全密钥上。登录时使用指纹、面容或 PIN，无须输入其他内容。
keys-passkeys-never = 通行密钥需要域名和安全连接（https）。本报目前还没有。
keys-passkeys-script = 浏览器须启用脚本才能创建通行密钥。
keys-passkeys-full = 一个账号的通行密钥数量已达上限。
keys-passkey-name = 通行密钥的名称，例如“我的手机”
keys-passkey-add = 添加通行密钥
keys-passkey-made = 创建于 { $date }
keys-passkey-used = 最近使用于 { $date }
keys-passkey-wrong = 未能创建通行密钥，请再试一次。
keys-codes = 六位验证码（验证器应用）
keys-codes-how = 手机上的验证器应用会显示六位数字，每半分钟更换一次。打开链接或输入密码之后，再输入这六位数字。
keys-codes-begin = 设置六位验证码
keys-codes-since = 设置于 { $date }。
keys-codes-off = 移除六位验证码
keys-codes-scan = 请用验证器应用扫描此二维码。
keys-codes-picture = 供验证器应用扫描的二维码
keys-codes-typed = 如果无法扫描，请在应用中输入：
keys-codes-here = 打开本设备上的验证器应用
keys-codes-first = 应用现在显示的六位数字
keys-codes-confirm = 完成
keys-wrong-code = 这不是此刻的数字。您手机上的时间准确吗？
keys-paper = 备用码
keys-paper-keep = 请将这些备用码打印或抄下来，妥善保管。其他登录方式全部丢失时，每个备用码可以登录一次。它们不会再次显示。
keys-paper-left = { $count ->
    [0] 您已没有可供应急的备用码。
   *[other] 您还有 { $count } 个可供应急的备用码。
}
keys-paper-new = 生成新的备用码
keys-password-none = 您没有密码，也不需要密码。
keys-password-since = 设置于 { $date }。
keys-password-present = 当前密码
keys-password-new = 新密码
keys-password-help = 至少 { $least } 个字符，由几个词组成的密码就很好。保存后，其他浏览器都会退出登录。
keys-password-save = 保存密码
keys-password-off = 移除密码
keys-wrong-password = 当前密码不正确。

## People

desk-people = 人员
people-suspended = 已停用
people-self = 这是您自己
people-seen = 最近来访 { $date }
people-never = 尚未来过
people-sessions = { $count ->
    [0] 未登录
   *[other] 已在 { $count } 个浏览器登录
}
people-second = 已设两步验证
people-no-second = 未设两步验证
people-invite = 邀请加入
people-invite-how = 对方会得到一个登录链接，三天内有效，只能使用一次。
people-invite-go = 邀请
people-email = 对方的邮箱地址
people-name = 对方的名字
people-name-invalid = 不能用作名字：过长，或是一个网址。
people-role = 角色
people-role-save = 保存角色
people-roles = 各角色的权限
people-role-analyst = 查看阅读统计。
people-role-moderator = 审核读者的评论。
people-role-contributor = 撰写稿件，由他人发布。
people-role-writer = 撰写稿件，并发布自己的稿件。
people-role-editor = 编辑和发布所有人的稿件，审核评论并制定规则，查看阅读统计。
people-role-owner = 拥有全部权限，并决定谁是工作人员。
people-invited = 已邀请 { $email }。请将此链接交给对方；链接不会再次显示，任何持有链接的人都能进入。
people-invited-mail = 已邀请 { $email }，邮件正在发送。如果没有收到，请将此链接交给对方；链接不会再次显示，任何持有链接的人都能进入。
people-never-came = 已邀请，但尚未登录过。重新邀请后，原链接即失效。
people-invite-again = 重新邀请
people-already = 对方已是工作人员。
people-missing = 没有这个账号。
people-last-owner = 对方是唯一可以登录的所有者。请先指定另一位所有者。
people-no-person = 本报没有这个署名人。
people-not-a-role = 请选择角色。
people-not-recent = 更改角色和权限之前，请重新登录一次。未作任何改动。
people-byline = 对应的署名人
people-byline-none = 无
people-keys = 登录方式
people-has-password = 有密码
people-has-no-password = 没有密码
people-has-codes = 有六位验证码
people-has-no-codes = 没有六位验证码
people-passkeys = { $count ->
    [0] 没有通行密钥
   *[other] { $count } 个通行密钥
}
people-forget = 重置登录方式
people-forget-how = 适用于对方丢失设备的情况：密码、通行密钥、六位验证码和备用码都会清除，对方改用邮件中的链接登录。请先通过其他途径确认是其本人。
people-where = 登录位置
people-nowhere = 没有登录。
people-end = 停用与移除
people-end-how = 两种操作都会立即让对方在所有位置退出登录。被停用的人保留角色，待恢复后可再登录；被移除的人成为普通读者。
people-suspend = 停用
people-resume = 恢复
people-remove = 从工作人员中移除
people-rule = 两步验证
people-rule-second = 工作人员须使用两步验证
people-rule-help = 设置了通行密钥或六位验证码的人可以进入编辑部。其他人会先被引导进行设置。

## Letters

mail-invite-subject = { $paper }：邀请您加入编辑部
mail-invite-what = { $by } 邀请您加入 { $paper } 编辑部。您的角色：{ $role }。
mail-invite-how = 请在三天内打开此链接，并点击页面上的按钮。链接只能使用一次。
mail-staff-suspended = { $name } 已被停用，不能登录。
mail-staff-resumed = { $name } 已恢复，可以登录。
mail-staff-reset = 除邮件外，{ $name } 的所有登录方式均已清除。
mail-rights-subject = { $paper }：图片及其他文件的使用权即将到期
mail-rights-what = 这些文件读者可见，但很快就不能再使用。请续期使用权，或换用其他文件。
mail-rights-until = { $name }：至 { $date }

## The audit

desk-audit = 操作记录
desk-statistics = 统计
statistics-how = 文章页面发送给读者的次数，即本报原有的计数：按天汇总，不用 Cookie，也不识别任何人。评论为文章的全部评论。
statistics-days = 时间
statistics-days-1 = 今天
statistics-days-7 = 最近 7 天
statistics-days-30 = 最近 30 天
statistics-articles = 阅读情况
statistics-article = 文章
statistics-reads = 阅读次数
statistics-file = 下载表格文件（CSV）
statistics-none = 这段时间没有计数。
statistics-by-day = 逐日
statistics-day = 日期
statistics-total = 合计
audit-how = 对账号和规则所作的操作。任何人都不能修改或删除这些记录。
audit-who = 操作人
audit-anybody = 任何人
audit-what = 操作
audit-anything = 任何操作
audit-since = 从这一天起
audit-none = 没有记录。
audit-console = 本报服务器上的操作者
audit-by-link = 用邮件中的链接
audit-by-password = 用密码
audit-by-passkey = 用通行密钥
audit-by-first = 以第一位所有者的身份
audit-role = { $actor } 更改了 { $subject } 的角色：原为{ $from }，现为{ $to }。
audit-link = { $actor } 为 { $subject } 生成了登录链接。
audit-invite = { $actor } 邀请了 { $subject }。角色：{ $role }。
audit-suspend = { $actor } 停用了 { $subject } 的账号。
audit-resume = { $actor } 恢复了 { $subject } 的账号。
audit-forget-keys = { $actor } 清除了 { $subject } 除邮件外的登录方式。
audit-byline = { $actor } 更改了 { $subject } 对应的署名人：“{ $person }”。
audit-second-proof-on = { $actor } 要求工作人员使用两步验证。
audit-second-proof-off = { $actor } 不再要求工作人员使用两步验证。
audit-sign-in = { $actor } { $by }登录，来自 { $where }。
audit-password = { $actor } 设置了密码。
audit-password-off = { $actor } 移除了自己的密码。
audit-codes = { $actor } 设置了六位验证码。
audit-codes-off = { $actor } 移除了六位验证码。
audit-recovery-codes = { $actor } 生成了新的备用码。
audit-recovery-code = { $actor } 使用了一个备用码。
audit-passkey = { $actor } 添加了通行密钥“{ $name }”。
audit-passkey-off = { $actor } 移除了通行密钥“{ $name }”。
audit-passkey-copied = { $subject } 的通行密钥“{ $name }”计数倒退，疑为复制品，已拒绝登录。
audit-words = { $actor } 修改了词表“{ $subject }”。
audit-policy = { $actor } 修改了评论规则（{ $subject }）。
audit-thread = { $actor } 更改了一篇文章的评论规则（{ $subject }）。
audit-note-mended = { $actor } 修改了给读者的说明（{ $subject }）。
audit-clock = 定时任务
audit-article = { $actor }：{ $what }（“{ $subject }”）。
audit-article-removed = 早先丢弃的草稿“{ $subject }”已彻底删除。
audit-added = { $actor } 添加了“{ $subject }”（{ $place }）。
audit-changed = { $actor } 更改了“{ $subject }”（{ $place }）。
audit-removed = { $actor } 移除了“{ $subject }”（{ $place }）。
audit-merged = { $actor } 将其他项并入了“{ $subject }”（{ $place }）。
audit-changed-place = { $actor } 更改了“{ $place }”。
audit-did-added = 添加
audit-did-changed = 更改
audit-did-removed = 移除
audit-did-merged = 合并
audit-other = { $actor }：{ $action }（{ $subject }）。
audit-what-role = 更改角色
audit-what-link = 生成登录链接
audit-what-invite = 邀请
audit-what-suspend = 停用
audit-what-resume = 恢复
audit-what-forget-keys = 重置登录方式
audit-what-byline = 更改账号的署名人
audit-what-second-proof-on = 要求两步验证
audit-what-second-proof-off = 取消两步验证要求
audit-what-sign-in = 登录
audit-what-password = 设置密码
audit-what-password-off = 移除密码
audit-what-codes = 设置六位验证码
audit-what-codes-off = 移除六位验证码
audit-what-recovery-codes = 生成备用码
audit-what-recovery-code = 使用备用码
audit-what-passkey = 添加通行密钥
audit-what-passkey-off = 移除通行密钥
audit-what-passkey-copied = 通行密钥计数倒退
audit-what-words = 修改词表
audit-what-policy = 修改评论规则
audit-what-thread = 文章的评论规则
audit-what-note-mended = 修改给读者的说明

## Setting up

setup = 设置
setup-pages = 设置页面
setup-settings = 本报设置
setup-sections = 栏目
setup-topics = 话题
setup-bylines = 署名人
setup-menus = 菜单
setup-redirects = 网址跳转
setup-promotions = 推广
setup-imports = 导入

## Buttons and what they did

setup-change = 修改
setup-none = 没有。
setup-up = 上移
setup-down = 下移
setup-in = 设为上一项的子项
setup-out = 移到顶层
setup-merge = 合并
setup-merge-picked = 合并所选
setup-remove = 移除
setup-end = 立即结束
setup-look = 预览（不保存）
setup-look-at = 以读者视角查看
setup-preview = 读者将看到的内容
setup-sure = 确定执行
setup-back = 返回，不作改动
setup-all = 显示全部
setup-policy = 评论规则
setup-search-name = 名称中的词语
setup-search-path = 网址中的词语
setup-done-saved = 已保存，读者现在就能看到。
setup-done-added = 已添加，读者现在就能看到。
setup-done-moved = 已移动，读者现在就能看到。
setup-done-merged = 已合并，旧网址转到这里。
setup-done-removed = 已移除。
setup-done-ended = 已结束，读者不会再看到。
setup-done-placed = 菜单已放到该处。
setup-articles = { $count ->
    [0] 暂无文章
   *[other] { $count } 篇文章
}

## Fields

setup-field-name = 名称
setup-field-tagline = 名称下方的口号
setup-field-description = 描述
setup-field-language = 主要语言
setup-field-address = 本报网址
setup-field-time-zone = 时区
setup-field-accent = 本报主色
setup-field-logo = 标志
setup-field-dark-logo = 深色底上的标志
setup-field-icon = 图标
setup-field-share-picture = 分享用图片
setup-field-page-size = 列表每页文章数
setup-field-comments-order = 评论排序
setup-field-parent = 上级栏目
setup-field-slug = 网址末段
setup-field-place = 在同级中的次序
setup-field-into = 合并到
setup-field-into-person = 另一人的页面网址
setup-field-printed = 署名写法
setup-field-title = 职务
setup-field-bio = 人物简介
setup-field-picture = 媒体库中的图片编号
setup-field-site = 个人网站
setup-field-email = 邮箱地址
setup-field-label = 链接文字
setup-field-target = 链接目标
setup-field-from = 旧网址
setup-field-to = 现在转到
setup-description-hint = 供搜索引擎和订阅源使用。分享本报时，读者会看到。
setup-for-owners = 所有者可以修改此项。
setup-dates = 日期写法：{ $date }。带时间：{ $time }。
setup-order-oldest = 最早的在前
setup-order-newest = 最新的在前
setup-order-votes = 得票最多的在前
setup-parent-none = 无（顶层）
setup-slug-hint = 目前的网址是 { $what }。修改后，旧网址会转到新网址。
setup-slug-new-hint = 留空则由名称生成。
setup-picture-hint = 每张图片的编号可在媒体库中看到。不用图片请留空。
setup-logo-hint = 显示在页面顶部，代替报名：宜宽，底透明，像素为显示高度的两倍（144 像素即可）。
setup-dark-logo-hint = 供使用深色界面的读者。未设置时，标志保留浅色底。
setup-icon-hint = 正方形，180 像素以上。浏览器显示在名称旁，手机显示在主屏幕上。
setup-share-picture-hint = 页面没有图片时，其他网站显示这张图：首页、栏目、话题。1200 × 630 像素合适。
setup-email-hint = 读者看不到。
setup-into-person-hint = 打开要保留的那个人的页面，复制其网址。

## Sections

setup-section-add = 添加栏目
setup-sections-none = 还没有栏目。
setup-section-merge = 文章、下级栏目、菜单链接和推广都会归入另一栏目，网址也会转到那里。
setup-section-remove = 只有空栏目才能移除。
setup-section-goes = 栏目“{ $name }”及其网址 { $what } 将被移除。{ $links ->
    [0] 没有菜单链接指向它。
   *[other] { $links } 个菜单链接也会移除。
}此操作无法撤销。
setup-section-goes-into = 栏目“{ $name }”将并入“{ $into }”。移动的文章：{ $articles }。改为指向“{ $into }”的菜单链接：{ $links }。限于该栏目的推广：{ $promotions }。网址 { $what } 将转到“{ $into }”。此操作无法撤销。

## Topics

setup-topic-add = 添加话题
setup-topics-none = 没有这个名称的话题。
setup-topics-merge = 您选定的话题会保留。其他话题的文章归入该话题，网址也会转到那里。此操作无法撤销。
setup-topic-remove = 文章也会失去此话题。如果想让这些文章仍归在一起，请将其与另一话题合并。
setup-topic-goes = 话题“{ $name }”及其网址 { $what } 将被移除。失去此话题的文章：{ $articles }。移除的菜单链接：{ $links }。此操作无法撤销。

## Bylines

setup-byline-add = 添加署名人
setup-bylines-none = 没有叫这个名字的人。
setup-byline-account = 账号：{ $name }
setup-byline-account-role = 账号“{ $name }”（{ $role }）属于此人。
setup-byline-merge = 用于同一人重复出现的情况。文章、评论和账号都归到另一个名下，网址也会转到那里。
setup-byline-goes = “{ $name }”将并入“{ $into }”。移动的文章署名：{ $articles }。评论：{ $comments }。网址 { $what } 将转到“{ $into }”。此操作无法撤销。

## Menus

setup-menu-main = 主菜单
setup-menu-footer = 页脚菜单
setup-menu-main-none = 没有主菜单。读者看到的是排在前面、有文章的栏目。
setup-menu-footer-none = 页脚没有链接。
setup-menu-other = 未使用的菜单
setup-menu-place-main = 用作主菜单
setup-menu-place-footer = 用作页脚菜单
setup-menu-links = { $count ->
   *[other] { $count } 个链接
}
setup-menu-add = 添加链接
setup-menu-item = 修改链接
setup-menu-hidden = 读者看不到
setup-menu-hidden-why = 链接目标未公开。
setup-label-hint = 留空则使用链接目标的名称。
setup-target-hint = 本报的路径（例如 /about/），或完整网址。
setup-menu-item-goes = 链接“{ $name }”将被移除。移到顶层的下级链接：{ $links }。
setup-menu-from-sections = 由栏目生成

## Redirects

setup-redirect-add = 添加跳转
setup-redirect-add-how = 旧网址须属于本报，并且目前没有页面。可以转到文章、页面、栏目、话题、人物或图片。
setup-redirects-list = 旧网址及其去向
setup-redirects-none = 没有。
setup-redirect-leads = 转到 { $what }
setup-redirect-leads-nowhere = 去向未公开或已不存在。
setup-redirect-by-hand = 手动添加
setup-redirect-goes = 从 { $name } 到 { $what } 的跳转将被移除。读者访问旧网址时将找不到页面。
setup-missing = 访问最多但不存在的网址
setup-missing-none = 没有人访问过不存在的网址。
setup-missing-how = 按网址和日期计数，不记录访问者的任何信息。
setup-missing-count = { $count ->
   *[other] 访问 { $count } 次
}
setup-missing-lead = 设置去向
setup-missing-forget = 清除

## What cannot be done

setup-gone = 已不存在，可能已被他人更改。
setup-no-name = 请填写名称。
setup-too-long = 过长，最多 { $what } 个字符。
setup-no-language = “{ $what }”不是语言标签。请填写 en、km、my、zh、ar 或 pt-BR 之类的标签。
setup-no-web-address = “{ $what }”不是完整网址。请填写 https://river.example 之类的网址。
setup-no-zone = “{ $what }”不是时区。请填写 Asia/Phnom_Penh 之类的时区。
setup-no-order = 请选择排序方式。
setup-no-color = “{ $what }”不是颜色。请填写 #8a1c1c 之类的颜色。
setup-page-size = 请填写 5 到 100 之间的数字。
setup-no-number = 请填写整数。
setup-no-section = 此栏目已不存在。
setup-below-itself = 栏目不能归在自己之下。
setup-merge-itself = 请另选一个：不能并入自身或其下级。
setup-section-full = 栏目中还有文章或草稿。请改为并入另一栏目。
setup-section-has-below = 还有下级栏目。请先移动或合并。
setup-taken = 网址 { $what } 已被占用。
setup-reserved = 网址 { $what } 为系统专用。请换一个。
setup-no-address = “{ $what }”不能用在网址中。
setup-pick-two = 请至少选择两个。
setup-pick-fewer = 选择的数量须少于 { $what } 个。
setup-no-mail = “{ $what }”不是完整的邮箱地址。
setup-no-picture = 媒体库中没有这张图片。
setup-no-person = 没有人的网址是“{ $what }”。
setup-no-target = “{ $what }”没有指向任何页面。请填写本报的路径或完整网址。
setup-not-ours = “{ $what }”不是本报的网址。
setup-nothing-there = “{ $what }”没有读者可以打开的内容。
setup-has-page = { $what } 已有页面。
setup-too-many-links = 一个菜单最多 { $what } 个链接。

## Promotions

setup-promotion-add = 添加推广
setup-promotions-how = 如果同一位置有多个推广，读者会按权重看到其中之一。要移到别的位置，请拖动它的把手，或在它的表单中更改位置。
setup-promotions-none = 没有。
setup-promotions-running = 进行中
setup-promotions-waiting = 尚未开始
setup-promotions-capped = 已达约定展示次数
setup-promotions-ended = 已结束
setup-slot-top = 每页顶部
setup-slot-article-body = 文章正文中
setup-slot-article-side = 文章侧边
setup-slot-article-end = 文章末尾
setup-slot-front = 首页
setup-slot-list = 列表中
setup-promotion-counts = 展示：{ $shown }。打开：{ $opened }。
setup-promotion-from = 自 { $date }
setup-promotion-to = 至 { $date }
setup-promotion-cap = 总展示次数上限
setup-promotion-most = 最多 { $count } 次
setup-promotion-ends = “{ $name }”将立即撤下。修改结束时间即可重新开始。
setup-promotion-headline = 标题
setup-promotion-text = 文字
setup-promotion-link = 链接目标
setup-promotion-slot = 位置
setup-promotion-after-paragraph = 在第几段之后
setup-promotion-after-hint = 仅用于文章正文中的位置。
setup-promotion-is-paid = 付费内容
setup-promotion-label = 标签
setup-promotion-label-usual = 默认：付费的标为“广告”
setup-promotion-label-text = 代替标签的文字
setup-promotion-picture = 媒体库中的图片编号
setup-promotion-alt = 图片描述
setup-promotion-alt-hint = 给看不到图片的读者。有图片时必填。
setup-promotion-starts = 开始
setup-promotion-ends-at = 结束
setup-promotion-zone = 时区为 { $what }。不限时间请留空。
setup-promotion-weight = 权重
setup-promotion-weight-hint = 1 到 1000。权重为 2 的展示次数是权重为 1 的两倍。
setup-promotion-cap-hint = 总共展示多少次，0 为不限。
setup-promotion-sections = 仅限以下栏目
setup-promotion-slug = 标识
setup-promotion-slug-hint = 小写拉丁字母、数字和连字符。它是链接网址的一部分，以后不能修改。留空则由标题生成。
setup-promotion-wrong = 无法这样保存此推广，它可能已不存在。
setup-promotion-wrong-headline = 请填写标题，最多 160 个字符。
setup-promotion-wrong-link = 请填写完整网址（https://…）或本报路径（/…），不含空格和用户名。
setup-promotion-wrong-label = 付费内容必须标为广告。
setup-promotion-wrong-picture = 请填写媒体库中图片的编号，并在下方说明图中内容。
setup-promotion-wrong-alt = 请说明图中内容，最多 400 个字符；没有图片则留空。
setup-promotion-wrong-times = 请填写日期和时间；结束须在开始之后。
setup-promotion-wrong-number = 请填写 { $least } 到 { $most } 之间的整数。
setup-promotion-wrong-long = 最多 { $most } 个字符。
setup-promotion-wrong-sections = 首页不属于任何栏目：请不要选择栏目。
setup-promotion-wrong-slug = 只能用小写字母 a 到 z、数字和连字符，且不能与其他推广的标识相同。

## Imports

setup-imports-none = 没有导入过内容。
setup-imports-how = 从其他系统导入的内容。所有者可以在此导入对方系统的导出文件；也可以在本报的服务器上运行 courant import wxr，效果相同。
setup-search-report = 报告中的词语
setup-import-running = 开始于 { $began }。最近活动 { $seen }，已处理文件的 { $percent }%，阶段“{ $stage }”。如果中断，重新启动后会接着进行。
setup-import-done = 完成于 { $seen }。
setup-import-failed = { $seen } 失败，已处理文件的 { $percent }%。重新启动后会接着进行。
setup-import-lost = 未保留（{ $count }）
setup-import-changed = 以其他形式保留（{ $count }）
setup-import-repaired = 已修复文件中的错误（{ $count }）
setup-import-lost-title = 未保留
setup-import-changed-title = 以其他形式保留
setup-import-repaired-title = 已修复文件中的错误
setup-import-kept = 本报从该文件得到的内容
setup-import-counts = 现有 { $kept }，其中新增 { $added }
setup-import-reasons = 原因，最常见的在前
setup-import-times = { $count ->
   *[other] { $count } 次
}
setup-import-notes-none = 没有此类记录。
setup-import-articles = 文章
setup-import-pages = 页面
setup-import-comments = 评论
setup-import-media = 图片和其他文件
setup-import-people = 人员
setup-import-sections = 栏目
setup-import-topics = 话题
setup-import-redirects = 网址跳转

## Notes on passages, media for fields, taking over
desk-event-moved = 更换网址，原网址：
desk-event-put-back = 恢复到被盗账号改动之前
desk-event-saved = 保存
desk-revision-put-back = 恢复原状
passage-notes = 文中批注
passage-lost = 此片段已不在文中。
passage-count = { $count ->
   *[other] { $count } 条批注待解决
}
passage-fault-no-text = 请填写内容。
passage-fault-too-long = 批注过长。
passage-fault-no-passage = 请选中文中的一些文字。
passage-fault-too-many = 这里的批注已经太多。
passage-fault-missing = 已不存在，或您无权修改。
passage-mail-subject = { $name } 有事问您
stopped-mail-subject = 《{ $headline }》未能发布
given-mail-subject = 《{ $headline }》已分配给您
given-mail-what = { $name } 把这篇文章分配给了您。
due-mail-subject = 《{ $headline }》即将截稿
due-mail-late-subject = 《{ $headline }》已逾期
due-mail-soon = 截稿时间：{ $date }。
due-mail-late = 截稿时间是 { $date }，已过。
work-mail-off = 不再接收此类邮件
account-letters = 关于分配给我的文章及其截稿时间的邮件
passage-mail-what = { $name } 在文章《{ $headline }》的批注中提到了您。
passage-mail-go = 打开文章
passage-question-waiting = 发布时向读者提出
pick-go = 从媒体库选择
pick-title = 从媒体库选择
pick-list = 可选内容
pick-take = 选用
desk-refused-held = { $name } 正在写这篇稿件。请先在“写稿”页接手。

## Notes, questions and topics in the editor; taking over
editor-passage = 给同事的批注
editor-passages = 给同事的批注
editor-passages-none = 选中文字后按 { $keys }，即可给同事留批注。读者看不到批注。
editor-passages-count = 批注：{ $count }
editor-passages-settled = 已解决：{ $count }
editor-passage-text = 批注
editor-passage-add = 添加批注
editor-passage-answer = 回复
editor-passage-send = 发送
editor-passage-settle = 标为已解决
editor-passage-reopen = 重新打开
editor-passage-withdraw = 收回
editor-passage-lost = 已不在文中
editor-passage-next = 下一条批注
editor-passage-before = 上一条批注
editor-passage-go = 转到该片段
editor-passage-cancel = 取消
editor-passage-failed = 批注未能发送，内容仍在这里，请重试。
editor-passage-new = 新批注：{ $count }
editor-passage-no-words = 这里没有可加批注的文字。
editor-ask = 向读者提问
editor-ask-text = 向读者提出的问题
editor-ask-reword = 修改措辞
editor-ask-remove = 不再提问
editor-ask-close = 停止接受回答
editor-ask-reopen = 恢复接受回答
editor-topic-make = 新建话题“{ $name }”
editor-topic-ask = 还没有话题“{ $name }”，可请编辑新建。
editor-topic-taken = 已添加：{ $name }
editor-topic-failed = 目前无法查找话题。
editor-named = 文中提到：{ $count }
editor-named-take = 添加话题“{ $name }”
editor-named-make = 新建话题“{ $name }”并添加
editor-named-refuse = 不再推荐“{ $name }”
editor-held = { $name } 正在这里写稿（{ $since } 起）。您可以同时阅读。
editor-held-took = { $name } 已于 { $since } 接手。您尚未保存的内容留在本设备上。
editor-held-left = { $name } 已离开。
editor-take = 接手
editor-take-back = 重新接手
editor-take-failed = 未能接手，请重试。
editor-state-held = 未保存：内容留在本设备上

## Undoing what a stolen account did
people-oneself = 这是您自己的账号。请由另一位所有者操作，或在本报的服务器上操作。
people-undo = 如果账号被盗
people-undo-how = 可以查看该账号自某一时间起的所有操作，并一次撤销。
people-undo-go = 查看其操作
audit-undone = { $actor } 撤销了被盗账号的操作（{ $subject }）。
audit-what-undone = 撤销被盗账号的操作
undo-title = { $name } 的操作
undo-to-person = 返回此账号
undo-how = 如果有他人占用过此账号，请选择确知账号仍在本人手中的最后时间，然后查看此后的操作，并一次撤销。
undo-self = 这是您自己的账号，任何人都不能把自己拒之门外。请由另一位所有者操作，或在本报的服务器上操作（courant people undo）。
undo-since = 自此时起（{ $zone }）
undo-look = 查看
undo-found = { $date } 以来的操作及其处理方式：
undo-no-moment = 请填写已经过去的日期和时间。
undo-keys = 登录状态、密码、通行密钥、六位验证码、备用码和邮件中的链接
undo-articles = 文章
undo-readers = 读者
undo-comments = 对评论的决定
undo-bans = 封禁
undo-lines = 其他有记录的操作
undo-cut = 操作较多，这里没有全部列出。撤销会分几步全部处理。
undo-did = { $what }（{ $count }）
undo-back = 将撤销。
undo-done = 已是原状，或已不复存在。
undo-ends = 将会失效。
undo-ended = 已经失效。
undo-kept = 其后 { $name } 改过：保持不变。
undo-kept-somebody = 其后他人改过：保持不变。
undo-by-hand = 须人工查看。
undo-why-merged = 合并后无法再拆开：原先各在何处没有记录。
undo-why-removed = 已移除的内容没有保留。
undo-why-replaced = 原来的文件没有保留。
undo-why-used = 现在已有内容在使用它。
undo-why-unknown = 不知道此前是什么样。
undo-withdrawn = 将下线，读者不再看到。
undo-shown = 读者将重新看到修订版本 { $number }。
undo-live = 将重新上线。
undo-text = 稿件内容将恢复为修订版本 { $number }；其他内容仍留在修订版本中。
undo-text-stays = 原先没有内容：稿件留作草稿。
undo-draft = 将重新成为草稿，以免自动发布。
undo-moments = 截稿时间、解禁时间或自动下线时间将恢复原样。
undo-step-by-hand = { $what }：须人工查看。
undo-face = 读者看到的内容
undo-manuscript = 稿件
undo-of = { $what }：{ $fate }
undo-count = { $count } 项：{ $fate }
undo-never = 系统无法撤销的事项
undo-never-letters = 已经发出的邮件：发给用邮件关注的读者和受邀的人。
undo-never-copies = 他人（包括搜索引擎）已经取走的页面和订阅源副本。它们再来时会取得正确的内容。
undo-never-bans = 该账号解除的封禁不会恢复。
undo-never-people = 该账号引入的人所作的操作：请一并查看他们的账号。
undo-press = 该账号将被停用，并失去一切登录方式。其操作只要此后无人改动，都会撤销；写下的内容不会丢失。可以再次点击此按钮。
undo-go = 停用并撤销
undo-told-shut = 该账号已停用，不能再进入。
undo-told-articles = { $count ->
   *[other] { $count } 篇文章已恢复原状。
}
undo-told-comments = { $count ->
   *[other] 对 { $count } 条评论的决定已撤销。
}
undo-told-bans = { $count ->
   *[other] { $count } 项封禁已解除。
}
undo-told-others = { $count ->
   *[other] 另有 { $count } 项已恢复原状。
}
undo-told-failed = { $count ->
   *[other] { $count } 项未能撤销，原因见日志。请再试一次。
}
undo-told-more = 还有未处理的操作：请再点击一次。

## An export brought in on the desk
setup-import-file = 导入 WordPress 导出文件
setup-import-file-how = 在 WordPress 中：工具 → 导出 → 所有内容。系统会先检查文件，此时不写入任何内容；然后再导入。这里已有的内容绝不会删除。
setup-import-choose = 导出文件（.xml、.zip、.gz）
setup-import-choose-help = 文件分段上传。如果中断，请再次选择同一文件，即可接着上传。
setup-import-script = 上传需要启用脚本。不用脚本时，可在本报的服务器上运行 courant import wxr。
setup-import-other = 已有另一份导出文件，请先放弃那一份。
setup-import-file-receiving = 正在接收“{ $name }”。如果中断，请再次选择同一文件。
setup-import-file-here = 已收到“{ $name }”。请先检查，此时不写入任何内容。
setup-import-file-looking = 正在检查“{ $name }”：{ $stage }。
setup-import-file-looked = “{ $name }”将导入以下内容：
setup-import-file-running = 正在导入“{ $name }”：{ $stage }。
setup-import-file-stopped = 已停止。“{ $name }”已导入的内容会保留，再次导入时从停止处继续。
setup-import-file-failed = 导入中途结束。“{ $name }”已导入的内容会保留，再次导入时从停止处继续。
setup-import-file-done = “{ $name }”已导入，由 { $who } 操作。
setup-import-stage-waiting = 排队等候
setup-import-stage-count = 计数
setup-import-stage-furniture = 人员、栏目、话题
setup-import-stage-media = 图片和文件
setup-import-stage-articles = 文章和评论
setup-import-stage-links = 链接和菜单
setup-import-stage-fetch = 从旧网站取得图片
setup-import-again = 刷新进度
setup-import-look = 先检查
setup-import-run = 导入
setup-import-stop = 停止
setup-import-give-up = 放弃此文件
setup-import-fetches = 从旧网站取得图片
setup-import-fetches-help = 旧网站须仍可访问。可能需要很长时间；取不到的图片会留下记录。
setup-import-truncated = 文件不完整，末尾缺失：请重新导出并再次导入，以取得其余内容。
setup-import-zone = 旧网站的时间与 UTC 相差 { $hours } 小时，本报的时区是 { $zone }。请在导入前设好正确的时区，否则日期会有出入。
setup-import-runs = 以往的导入
setup-done-late = 其间已有人操作过，请查看目前的状态。
audit-import-begun = { $actor } 开始导入“{ $subject }”。
audit-import-stopped = { $actor } 停止了“{ $subject }”的导入。
audit-what-import-begun = 开始导入
audit-what-import-stopped = 停止导入

## Fronts
fronts = 版面
fronts-home = 首页
fronts-how = 版面会自动填入最新的文章。您手动放上的文章会一直保留，直到您另作决定。
fronts-by-itself = 自动填充
fronts-saved = 版本 { $number }，由 { $who } 保存于 { $date }
fronts-next = 将自 { $date } 起显示另一版本
fronts-place-lead = 头条
fronts-place-second = 次头条
fronts-place-rail = 分析与观点
fronts-place-band = 视频、音频与图集
fronts-place-latest = 最新
fronts-place-list = 文章
fronts-place-strip = 栏目：{ $section }
fronts-nothing-there = 这里目前没有文章。
fronts-kept-away = 不上版：{ $headline }
fronts-look = 显示改动
fronts-readers = 前往该页面
fronts-versions = 版本
fronts-save = 保存
fronts-preview = 预览
fronts-empty = 全部改为自动填充
fronts-from = 开始显示时间
fronts-from-hint = 留空则保存后读者立即看到。
fronts-from-wrong = 须为将来的时间。
fronts-unsaved = 保存之前，读者看不到这些改动。
fronts-until = 截止时间
fronts-until-wrong = 截止时间须晚于读者开始看到的时间。
fronts-display = 在此使用其他标题或图片
fronts-display-headline = 此页上的标题
fronts-display-picture = 此页上的图片编号
fronts-is-put = 手动放置
fronts-is-there = 已在版面上
fronts-up = 上移：{ $headline }
fronts-down = 下移：{ $headline }
fronts-put = 固定在此
fronts-put-one = 固定在此：{ $headline }
fronts-fill = 改为自动
fronts-fill-one = 改为自动：{ $headline }
fronts-hide = 不上版
fronts-hide-one = 不上此版面：{ $headline }
fronts-show = 允许上版
fronts-show-one = 允许上版：{ $headline }
fronts-more = 放上其他文章
fronts-search = 文章中的词语
fronts-into = 下一篇放在
fronts-add = 放上
fronts-add-one = 放上：{ $headline }
fronts-none-found = 没有找到文章。
fronts-hidden = 不上此版面的文章
fronts-hidden-none = 没有不上版的文章。
fronts-not-public = 文章 { $number }（读者目前看不到）
fronts-done-saved = 已保存，读者现在就能看到。
fronts-done-scheduled = 已保存，读者将从您设定的时间起看到。
fronts-grab = 移动：{ $headline }
fronts-grab-help = 按空格键或回车键拿起，用方向键移动，再按空格键或回车键放下，按 Esc 键留在原处。
fronts-say-grabbed = 已拿起“{ $headline }”。{ $place }，第 { $at } 项，共 { $of } 项。用方向键移动。
fronts-say-moved = { $place }，第 { $at } 项，共 { $of } 项。
fronts-say-dropped = 已放下“{ $headline }”。{ $place }，第 { $at } 项，共 { $of } 项。
fronts-say-canceled = “{ $headline }”留在原处。
fronts-conflict = 未保存：您打开此页之后，{ $who } 于 { $date } 保存了另一版本。
fronts-theirs = 目前保存的版本
fronts-theirs-look = 以页面形式显示
fronts-yours = 您的编排在下面。再次保存将取代目前保存的版本。
fronts-changed = 未执行：其间有人保存了另一版本。请再看一遍列表。
fronts-too-late = 未执行：此版本已不在等待中。
fronts-versions-of = 版本：{ $front }
fronts-versions-none = 还没有人编排过此版面，目前自动填充。
fronts-back = 编排此版面
fronts-saved-by = { $who }，{ $date }
fronts-began = { $date } 起显示
fronts-waiting = 将自 { $date } 起显示
fronts-canceled = 已于 { $date } 取消
fronts-restored = 来自版本 { $number }
fronts-counts = 手动放置：{ $put }。不上版：{ $hidden }。
fronts-is-shown = 读者现在看到的
fronts-look-at = 预览版本 { $number }
fronts-open = 修改
fronts-open-one = 修改：版本 { $number }，另存为新版本
fronts-cancel = 取消
fronts-cancel-one = 取消版本 { $number }
fronts-restore = 恢复
fronts-restore-one = 恢复版本 { $number }
fronts-done-restored = 已恢复，读者现在就能看到。
fronts-done-canceled = 已取消。
fronts-at = 查看以往版面的时间
fronts-at-go = 显示
fronts-at-hint = 只含当时已公开且现在仍公开的文章。文章此后的修改也会显示出来。
fronts-at-wrong = 须为过去的时间。

## Links, tables, films and passages
gate-rule-headline-caps = 标题不全用大写字母
gate-rule-empty-headers = 表格没有空表头
gate-rule-color-only = 不单靠颜色表达内容
gate-rule-film-captions = 每段视频都有字幕
gate-rule-passage-language = 用其他文字书写的片段标明语言
gate-rule-link-answers = 指向其他网站的链接可以打开（关闭则不检查）
gate-headline-caps = 标题全是大写字母。
gate-empty-headers = { $count ->
   *[other] { $count } 个表头是空的{ $example }。
}
gate-color-only = { $count ->
   *[other] { $count } 个单元格单靠颜色表达内容{ $example }。
}
gate-film-captions = { $count ->
   *[other] { $count } 段视频没有字幕{ $example }。
}
gate-passage-language = { $count ->
   *[other] { $count } 个用其他文字书写的片段没有标明语言{ $example }。
}
gate-link-answers = 有链接打不开：{ $link }（{ $how }）
link-since = { $what }，自 { $date } 起
link-is-unreachable = 无法连接
link-is-timeout = 响应超时
link-is-broken = 连接中断
link-is-private = 不在公共网络上
link-is-circle = 循环跳转
link-unlooked = { $count ->
   *[other] { $count } 个指向其他网站的链接尚未检查。
}
desk-links = 链接
links-how = 已发布文章中打不开的外部链接。系统会自动复查，能打开的会从这里消失。
links-none = 没有已知的失效链接。
links-by-article = 按文章
links-by-host = 按网站
links-open-article = 打开文章
links-looked-at = 最近检查于 { $date }
links-asked = 即将检查
links-in-articles = { $count ->
   *[other] 见于 { $count } 篇文章，最近一篇是《{ $headline }》
}
links-again = 重新检查
links-right = 链接无误
links-archive = 查找存档副本
setup-done-asked = 几分钟内会检查。
setup-done-right = 已视为无误，一年内不再提示。
setup-import-would = 将有 { $kept } 条，其中新增 { $added } 条

## Dossiers
dossiers = 专题
dossiers-how = 专题记录一件持续发展的事：其文章和经过，按时间排列。
dossiers-none = 还没有专题。
dossiers-add = 新建专题
dossiers-state = 状态
dossiers-state-draft = 草稿
dossiers-state-running = 进行中
dossiers-state-closed = 已结束
dossiers-state-hint = 进行中和已结束的专题，读者都能看到。
dossiers-count = 条目：{ $count }，读者可见：{ $seen }
dossiers-changed-last = { $who } 于 { $date } 更改
dossiers-changed = 未执行：您打开本页后，{ $who } 于 { $date } 更改了此专题。
dossiers-theirs = 现在保存的内容：
dossiers-done = 已完成。
dossiers-facts = 名称、文字与状态
dossiers-introduction = 导言
dossiers-introduction-hint = 空行开始新段落。*文字* 表示强调，“- ”开始列表项，网址会成为链接。
dossiers-language = 这些文字的语言
dossiers-language-hint = 例如 en 或 km。留空：本报语言。
dossiers-order = 条目顺序
dossiers-topics = 推荐这些话题的文章
dossiers-entries = 条目
dossiers-empty = 里面还没有内容。
dossiers-day = 所涉日期（可留空）
dossiers-why = 为何重要（可留空）
dossiers-what = 发生了什么
dossiers-suggested = 推荐
dossiers-why-topic = 关于{ $topic }
dossiers-why-words = 也提到{ $words }
dossiers-accept = 加入
dossiers-refuse = 不要这篇
dossiers-is-there = 已在其中
dossiers-add-article = 加入文章
dossiers-add-event = 加入事件
dossiers-unseen = 读者看不到
dossiers-no-text = 请写明发生了什么。
dossiers-no-article = 没有这篇文章。
dossiers-full = 已满：最多 { $what } 条。
dossiers-not-removed = 读者能看到它。请先改为草稿。
dossiers-goes = { $name } 及其条目将被删除。文章保留。

## What readers are led to below an article

desk-related = 相关文章
desk-related-words = 读者在本文下方按此顺序看到的文章。列表由系统计算；您在此处的选择立即生效。
desk-related-none = 尚无相关文章。
desk-related-pin = 置顶
desk-related-free = 按计算结果
desk-related-exclude = 不在此显示
desk-related-excluded = 不在此显示的文章
desk-related-find = 查找已发布的文章
desk-related-not-there = 读者无法看到该文章。
desk-related-too-many = 本文的手动选择过多，请先撤销一些。
desk-versions = 其他语言版本
desk-versions-join = 是本文的另一语言版本：{ $language }
desk-versions-part = 不是译文
desk-versions-same = 该语言已有版本。
desk-visibility = 谁可以阅读
desk-visibility-what = 立即生效，发布前也有效。
desk-visibility-public = 所有人
desk-visibility-private = 仅编辑部
desk-visibility-password = 知道密码的人
audit-related = { $actor } 选择了相关文章（{ $subject }）。
audit-what-related = 选择相关文章
