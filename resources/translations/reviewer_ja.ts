<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Verdict</source>
        <extracomment>a group of actions: deciding about an item</extracomment>
        <translation>判定</translation>
    </message>
    <message>
        <source>Sheet</source>
        <extracomment>a group of actions: on the contact sheet, which shows many items at once
----------
the contact sheet, which shows many items at once</extracomment>
        <translation>シート</translation>
    </message>
    <message>
        <source>Mentoring</source>
        <extracomment>a group of actions</extracomment>
        <translation>メンタリング</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>a group of actions: looking at an item&apos;s pictures</extracomment>
        <translation>表示</translation>
    </message>
    <message>
        <source>Queue</source>
        <extracomment>a group of actions: the list of items</extracomment>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Go</source>
        <extracomment>a group of actions: going to another screen or row</extracomment>
        <translation>移動</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>a group of actions</extracomment>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>App</source>
        <extracomment>a group of actions: the program itself</extracomment>
        <translation>アプリ</translation>
    </message>
    <message>
        <source>Scores: whether people follow them, and whether sites use them</source>
        <translation>スコア: 人が従うか、拠点が使うか</translation>
    </message>
    <message>
        <source>Figures of scores are shown to leads and admins.</source>
        <translation>スコアの数値はリーダーと管理者に表示されます。</translation>
    </message>
    <message>
        <source>Agreement of readers: what two people said of the same items</source>
        <translation>判定者間の一致: 同じ対象品への二人の判定</translation>
    </message>
    <message>
        <source>Figures of agreement are shown to leads and admins.</source>
        <translation>一致の数値はリーダーと管理者に表示されます。</translation>
    </message>
    <message>
        <source>Items that you and another read, for you alone</source>
        <translation>自分と別の人が判定した対象品（自分だけに表示）</translation>
    </message>
    <message>
        <source>Close what lies over the screen, the evidence page, or a message</source>
        <translation>重なった表示、根拠ページ、メッセージを閉じる</translation>
    </message>
    <message>
        <source>Take the chosen row</source>
        <translation>選んだ行を確定する</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>次の行</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>前の行</translation>
    </message>
    <message>
        <source>Keep what was typed</source>
        <translation>入力を残す</translation>
    </message>
    <message>
        <source>Leave the field, take back what was typed</source>
        <translation>入力を取り消して欄を離れる</translation>
    </message>
    <message>
        <source>Figures: choose period, facets and pairs</source>
        <translation>数値: 期間、属性、組み合わせを選ぶ</translation>
    </message>
    <message>
        <source>Figures: chart or table</source>
        <translation>数値: グラフまたは表</translation>
    </message>
    <message>
        <source>Figures: next page</source>
        <translation>数値: 次のページ</translation>
    </message>
    <message>
        <source>Figures: previous page</source>
        <translation>数値: 前のページ</translation>
    </message>
    <message>
        <source>Sealed: decide the item first.</source>
        <translation>封印中: 先に対象品を決定してください。</translation>
    </message>
    <message>
        <source>Its score is not told, nor what moved it.</source>
        <translation>スコアも、スコアを動かした要因も表示されません。</translation>
    </message>
    <message>
        <source>No model has scored this item.</source>
        <translation>この対象品にはモデルのスコアがありません。</translation>
    </message>
    <message>
        <source>Copied the manifest with its hash.</source>
        <translation>マニフェストをハッシュ付きでコピーしました。</translation>
    </message>
    <message>
        <source>Evidence page: open or close</source>
        <translation>根拠ページ: 開く・閉じる</translation>
    </message>
    <message>
        <source>What moved the score, on the picture: on or off</source>
        <translation>スコアを動かした箇所を画像に表示: オン・オフ</translation>
    </message>
    <message>
        <source>Evidence: next section</source>
        <translation>根拠: 次の節</translation>
    </message>
    <message>
        <source>Evidence: previous section</source>
        <translation>根拠: 前の節</translation>
    </message>
    <message>
        <source>Evidence: next piece</source>
        <translation>根拠: 次の項目</translation>
    </message>
    <message>
        <source>Evidence: previous piece</source>
        <translation>根拠: 前の項目</translation>
    </message>
    <message>
        <source>Evidence: say the chosen piece plainly</source>
        <translation>根拠: 選んだ項目を平易に説明する</translation>
    </message>
    <message>
        <source>Evidence: contest the chosen piece</source>
        <translation>根拠: 選んだ項目に異議を申し立てる</translation>
    </message>
    <message>
        <source>Evidence: the explanation did not help, or it did</source>
        <translation>根拠: 説明が役立たなかった・役立った</translation>
    </message>
    <message>
        <source>Evidence: copy the manifest</source>
        <translation>根拠: マニフェストをコピーする</translation>
    </message>
    <message>
        <source>Card of the model that scored the item: what it can do, and what came of it here</source>
        <translation>対象品にスコアを付けたモデルのカード: できることと、ここでの結果</translation>
    </message>
    <message>
        <source>You are told of figures alone. The board of slices shows them.</source>
        <translation>数値のみのお知らせです。区分の一覧に表示されます。</translation>
    </message>
    <message>
        <source>Order the queue: the highest priority first</source>
        <translation>キューを優先度の高い順に並べる</translation>
    </message>
    <message>
        <source>Order: the highest priority first.</source>
        <translation>順序: 優先度の高い順。</translation>
    </message>
    <message>
        <source>Order the queue: the highest risk first</source>
        <translation>キューをリスクの高い順に並べる</translation>
    </message>
    <message>
        <source>Order: the highest risk first.</source>
        <translation>順序: リスクの高い順。</translation>
    </message>
    <message>
        <source>Order the queue: the longest flagged first</source>
        <translation>キューをフラグの古い順に並べる</translation>
    </message>
    <message>
        <source>Order: the longest flagged first.</source>
        <translation>順序: フラグの古い順。</translation>
    </message>
    <message>
        <source>Order the queue: by title</source>
        <translation>キューを商品名順に並べる</translation>
    </message>
    <message>
        <source>Order: by title.</source>
        <translation>順序: 商品名順。</translation>
    </message>
    <message>
        <source>Sealed: you decide before you see what the model says.</source>
        <translation>封印中: モデルの見解を見る前に決定します。</translation>
    </message>
    <message>
        <source>Filter the queue</source>
        <extracomment>what a key does: it marks a row with a tick</extracomment>
        <translation>キューを絞り込む</translation>
    </message>
    <message>
        <source>Next order of the queue</source>
        <translation>キューの次の並び順</translation>
    </message>
    <message>
        <source>Saved views of the queue</source>
        <translation>キューの保存ビュー</translation>
    </message>
    <message>
        <source>Save this view of the queue</source>
        <translation>このキュー表示を保存する</translation>
    </message>
    <message>
        <source>Saved view {number}</source>
        <translation>保存ビュー {number}</translation>
    </message>
    <message>
        <source>Rename the chosen row</source>
        <translation>選んだ行の名前を変える</translation>
    </message>
    <message>
        <source>Remove the chosen row</source>
        <translation>選んだ行を削除する</translation>
    </message>
    <message>
        <source>Left hand</source>
        <extracomment>a profile of keys: the verdicts lie under the left hand</extracomment>
        <translation>左手</translation>
    </message>
    <message>
        <source>Right hand</source>
        <extracomment>a profile of keys: the verdicts lie under the right hand</extracomment>
        <translation>右手</translation>
    </message>
    <message>
        <source>Keypad</source>
        <extracomment>a profile of keys: the numeric keypad</extracomment>
        <translation>テンキー</translation>
    </message>
    <message>
        <source>Culler</source>
        <extracomment>a profile of keys, as programs have it with which photographers sort pictures out</extracomment>
        <translation>写真選別</translation>
    </message>
    <message>
        <source>The keymap names {action_id!r}, which is no action.</source>
        <translation>キー割り当てにある{action_id!r}という操作はありません。</translation>
    </message>
    <message>
        <source>The key {key} of {action!r} would be typed, not heard, in {mode}.</source>
        <translation>{mode}では{action!r}のキー{key}は文字として入力され、操作になりません。</translation>
    </message>
    <message>
        <source>The key {key} has two meanings in {mode}: {other!r} and {action!r}. Give one of them another key.</source>
        <translation>{mode}ではキー{key}に{other!r}と{action!r}の二つの意味があります。どちらかに別のキーを割り当ててください。</translation>
    </message>
    <message>
        <source>{key} ({action!r}) and {other_key} ({other_action!r}) lie side by side. Put them at least two keys apart.</source>
        <translation>{key}（{action!r}）と{other_key}（{other_action!r}）は隣り合っています。キー二つ以上離してください。</translation>
    </message>
    <message>
        <source>There is no key profile {profile!r}, only {profiles}.</source>
        <translation>キープロファイル{profile!r}はありません。あるのは{profiles}だけです。</translation>
    </message>
    <message>
        <source>Esc</source>
        <extracomment>what is printed on a key
----------
what a key does</extracomment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>what is printed on a key
----------
what a key does: it runs an action
----------
what a key does
----------
a key: the next step of a tour</extracomment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Tab</source>
        <extracomment>what is printed on a key
----------
what a key does: it goes to the next field
----------
what a key does: it goes to the field of the reason</extracomment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Backspace</source>
        <extracomment>what is printed on a key</extracomment>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Insert</source>
        <extracomment>what is printed on a key</extracomment>
        <translation>Insert</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>what is printed on a key</extracomment>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>ホーム</translation>
    </message>
    <message>
        <source>Home</source>
        <comment>a key</comment>
        <extracomment>what is printed on a key: to the beginning</extracomment>
        <translation>Home</translation>
    </message>
    <message>
        <source>End</source>
        <comment>a key</comment>
        <extracomment>what is printed on a key: to the end</extracomment>
        <translation>End</translation>
    </message>
    <message>
        <source>Page Up</source>
        <extracomment>what is printed on a key</extracomment>
        <translation>Page Up</translation>
    </message>
    <message>
        <source>Page Down</source>
        <extracomment>what is printed on a key</extracomment>
        <translation>Page Down</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>the longest key
----------
a key marks a definition</extracomment>
        <translation>Space</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <extracomment>what is printed on a key that is held</extracomment>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Alt</source>
        <extracomment>what is printed on a key that is held</extracomment>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Shift</source>
        <extracomment>what is printed on a key that is held</extracomment>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Meta</source>
        <extracomment>the key with the system&apos;s sign, held</extracomment>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Num {key}</source>
        <extracomment>a key of the numeric keypad</extracomment>
        <translation>Num {key}</translation>
    </message>
    <message>
        <source>{key!r} is no key. Write it like F, Shift+F, Ctrl+K, Num+1 or Escape.</source>
        <translation>{key!r}というキーはありません。F、Shift+F、Ctrl+K、Num+1、Escapeのように書いてください。</translation>
    </message>
    <message>
        <source>US</source>
        <extracomment>a layout of keyboards</extracomment>
        <translation>米国</translation>
    </message>
    <message>
        <source>British</source>
        <extracomment>a layout of keyboards</extracomment>
        <translation>英国</translation>
    </message>
    <message>
        <source>German</source>
        <extracomment>a layout of keyboards</extracomment>
        <translation>ドイツ語</translation>
    </message>
    <message>
        <source>French</source>
        <extracomment>a layout of keyboards</extracomment>
        <translation>フランス語</translation>
    </message>
    <message>
        <source>Spanish</source>
        <extracomment>a layout of keyboards</extracomment>
        <translation>スペイン語</translation>
    </message>
    <message>
        <source>Italian</source>
        <extracomment>a layout of keyboards</extracomment>
        <translation>イタリア語</translation>
    </message>
    <message>
        <source>Japanese</source>
        <extracomment>a layout of keyboards</extracomment>
        <translation>日本語</translation>
    </message>
    <message>
        <source>Russian</source>
        <extracomment>a layout of keyboards</extracomment>
        <translation>ロシア語</translation>
    </message>
    <message>
        <source>no idea</source>
        <extracomment>how well the answer to a card was known: not at all</extracomment>
        <translation>まったく分からない</translation>
    </message>
    <message>
        <source>wrong, knew it when told</source>
        <extracomment>how well the answer to a card was known</extracomment>
        <translation>誤答、答えを見て思い出した</translation>
    </message>
    <message>
        <source>wrong, nearly had it</source>
        <extracomment>how well the answer to a card was known</extracomment>
        <translation>誤答、あと少しだった</translation>
    </message>
    <message>
        <source>barely</source>
        <extracomment>how well the answer to a card was known: right, with great effort</extracomment>
        <translation>かろうじて正解</translation>
    </message>
    <message>
        <source>after some thought</source>
        <extracomment>how well the answer to a card was known: right</extracomment>
        <translation>少し考えて正解</translation>
    </message>
    <message>
        <source>at once</source>
        <extracomment>how well the answer to a card was known: right, immediately</extracomment>
        <translation>すぐに正解</translation>
    </message>
    <message>
        <source>Your way in, and your day: the next step</source>
        <translation>立ち上がりと今日の予定: 次の手順</translation>
    </message>
    <message>
        <source>From idea to production: the stages of a project, one by one</source>
        <translation>アイデアから本番まで: プロジェクトの段階を一つずつ</translation>
    </message>
    <message>
        <source>Practise mistakes: the cards that are due</source>
        <translation>ミスを練習する: 期限の来たカード</translation>
    </message>
    <message>
        <source>Mistake card: {grade}</source>
        <translation>ミスカード: {grade}</translation>
    </message>
    <message>
        <source>What came of your own decisions</source>
        <translation>自分の決定の結果</translation>
    </message>
    <message>
        <source>Starter decks, calibration sets, quiz of the case library</source>
        <translation>入門デッキ、較正セット、ケース集のクイズ</translation>
    </message>
    <message>
        <source>Make a teaching case of this item, without names</source>
        <translation>この対象品から名前を伏せた教材ケースを作る</translation>
    </message>
    <message>
        <source>What was said of the case, each person apart</source>
        <translation>ケースへの意見（人ごと）</translation>
    </message>
    <message>
        <source>Write the chosen certificate as a page to print (PDF)</source>
        <translation>選んだ認定書を印刷用ページ（PDF）に書き出す</translation>
    </message>
    <message>
        <source>Bundles for researchers are written by leads and admins.</source>
        <translation>研究者向けバンドルはリーダーと管理者が書き出します。</translation>
    </message>
    <message>
        <source>Together: plans, people, projects</source>
        <translation>共同作業: 計画、人、プロジェクト</translation>
    </message>
    <message>
        <source>Next matter</source>
        <translation>次の案件</translation>
    </message>
    <message>
        <source>Matter before</source>
        <translation>前の案件</translation>
    </message>
    <message>
        <source>Next kind of matter</source>
        <translation>次の種類の案件</translation>
    </message>
    <message>
        <source>Kind of matter before</source>
        <translation>前の種類の案件</translation>
    </message>
    <message>
        <source>Begin a matter of this kind</source>
        <translation>この種類の案件を始める</translation>
    </message>
    <message>
        <source>Take back what you did last about the chosen matter</source>
        <translation>選んだ案件への直前の操作を取り消す</translation>
    </message>
    <message>
        <source>Write meetings to a calendar file (.ics)</source>
        <translation>会合をカレンダーファイル（.ics）に書き出す</translation>
    </message>
    <message>
        <source>Propose the meetings of a calendar file (.ics)</source>
        <translation>カレンダーファイル（.ics）の会合を提案する</translation>
    </message>
    <message>
        <source>Write a bundle by pseudonym for researchers of the chosen institution</source>
        <translation>選んだ機関の研究者向けに仮名のバンドルを書き出す</translation>
    </message>
    <message>
        <source>Take answers of researchers to a bundle</source>
        <translation>バンドルに対する研究者の回答を取り込む</translation>
    </message>
    <message>
        <source>Show the item that the chosen matter speaks of</source>
        <translation>選んだ案件の対象品を表示する</translation>
    </message>
    <message>
        <source>Do number {place} of the chosen matter</source>
        <translation>選んだ案件の{place}番目を実行する</translation>
    </message>
    <message>
        <source>No case is open. The list of what waits for your word opens one.</source>
        <translation>開いているケースがありません。意見待ちの一覧から開けます。</translation>
    </message>
    <message>
        <source>Customers&apos; reviews are read by leads.</source>
        <translation>顧客レビューはリーダーが読みます。</translation>
    </message>
    <message>
        <source>Return to {author}: {item}</source>
        <translation>{author}に差し戻す: {item}</translation>
    </message>
    <message>
        <source>Return to its author: {item}</source>
        <translation>決定した人に差し戻す: {item}</translation>
    </message>
    <message>
        <source>This decides many items at once. Return it, or decide its items one by one.</source>
        <translation>これは多数の対象品を一度に決定しています。差し戻すか、対象品を一つずつ決定してください。</translation>
    </message>
    <message>
        <source>There is no item on the screen.</source>
        <translation>画面に対象品がありません。</translation>
    </message>
    <message>
        <source>Decide it first; then say what you see.</source>
        <translation>先に決定し、その後で所見を述べてください。</translation>
    </message>
    <message>
        <source>The case had changed meanwhile, so nothing was said.</source>
        <translation>その間にケースが変わったため、意見は送られませんでした。</translation>
    </message>
    <message>
        <source>Move the marked place: left</source>
        <translation>印を左へ動かす</translation>
    </message>
    <message>
        <source>Marked place: lower right corner left</source>
        <translation>印: 右下の角を左へ</translation>
    </message>
    <message>
        <source>Move the marked place: right</source>
        <translation>印を右へ動かす</translation>
    </message>
    <message>
        <source>Marked place: lower right corner right</source>
        <translation>印: 右下の角を右へ</translation>
    </message>
    <message>
        <source>Move the marked place: up</source>
        <translation>印を上へ動かす</translation>
    </message>
    <message>
        <source>Marked place: lower right corner up</source>
        <translation>印: 右下の角を上へ</translation>
    </message>
    <message>
        <source>Move the marked place: down</source>
        <translation>印を下へ動かす</translation>
    </message>
    <message>
        <source>Marked place: lower right corner down</source>
        <translation>印: 右下の角を下へ</translation>
    </message>
    <message>
        <source>Your week: what waits for your word, and what changed</source>
        <translation>今週: 意見待ちのものと変更点</translation>
    </message>
    <message>
        <source>Approve the decision of the open case</source>
        <translation>開いているケースの決定を承認する</translation>
    </message>
    <message>
        <source>Return the decision of the open case, with a reason</source>
        <translation>開いているケースの決定を理由を付けて差し戻す</translation>
    </message>
    <message>
        <source>Write a remark on the case, perhaps on a place in the picture</source>
        <translation>ケースにコメントを書く（画像の箇所も指定可）</translation>
    </message>
    <message>
        <source>Where your interns stand: gates, learning curve, votes</source>
        <translation>担当インターンの現況: 関門、学習曲線、投票</translation>
    </message>
    <message>
        <source>The cohort: everybody who learns at your sites</source>
        <translation>コホート: 自分の拠点で学ぶ全員</translation>
    </message>
    <message>
        <source>The cohort is shown to leads and admins.</source>
        <translation>コホートはリーダーと管理者に表示されます。</translation>
    </message>
    <message>
        <source>Fairness: how decisions came out, slice by slice</source>
        <translation>公平性: 区分ごとの決定の結果</translation>
    </message>
    <message>
        <source>Figures of fairness are shown to leads and admins.</source>
        <translation>公平性の数値はリーダーと管理者に表示されます。</translation>
    </message>
    <message>
        <source>Customers&apos; reviews: which of them say that something came damaged</source>
        <translation>顧客レビュー: 破損して届いたと述べているもの</translation>
    </message>
    <message>
        <source>Packaging ledger: grams, cost, parcels and damage of what was certified</source>
        <translation>包装台帳: 認定したもののグラム数、費用、荷物数、破損</translation>
    </message>
    <message>
        <source>The packaging ledger is shown to leads and admins.</source>
        <translation>包装台帳はリーダーと管理者に表示されます。</translation>
    </message>
    <message>
        <source>Reviews of fairness: begin, read, act; what fair means here</source>
        <translation>公平性レビュー: 開始、閲覧、対応。ここでの公平の意味</translation>
    </message>
    <message>
        <source>Reviews of fairness are shown to leads and admins.</source>
        <translation>公平性レビューはリーダーと管理者に表示されます。</translation>
    </message>
    <message>
        <source>Your level in each pack, and what it means</source>
        <translation>包装ごとの自分のレベルとその意味</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>the screen on which items are decided</extracomment>
        <translation>レビュー</translation>
    </message>
    <message>
        <source>Sheet: many items at once</source>
        <translation>シート: 多数の対象品を一度に</translation>
    </message>
    <message>
        <source>History of decisions</source>
        <translation>決定の履歴</translation>
    </message>
    <message>
        <source>Next row of the history</source>
        <translation>履歴の次の行</translation>
    </message>
    <message>
        <source>Previous row of the history</source>
        <translation>履歴の前の行</translation>
    </message>
    <message>
        <source>Show the chosen decision&apos;s item</source>
        <translation>選んだ決定の対象品を表示する</translation>
    </message>
    <message>
        <source>Undo the chosen decision</source>
        <translation>選んだ決定を取り消す</translation>
    </message>
    <message>
        <source>Certificate of the chosen bulk act, to print</source>
        <translation>選んだ一括処理の認定書（印刷用）</translation>
    </message>
    <message>
        <source>What the chosen decision rested on</source>
        <translation>選んだ決定の根拠</translation>
    </message>
    <message>
        <source>Next filter of the history</source>
        <translation>履歴の次の絞り込み</translation>
    </message>
    <message>
        <source>The keymap {file} cannot be read: {why}.</source>
        <translation>キー割り当て{file}を読み取れません: {why}。</translation>
    </message>
    <message>
        <source>The keymap {file} cannot be written: {why}.</source>
        <translation>キー割り当て{file}に書き込めません: {why}。</translation>
    </message>
    <message>
        <source>No key differs from the shipped profiles, so there is nothing to export.</source>
        <translation>標準のプロファイルと異なるキーがないため、書き出すものがありません。</translation>
    </message>
    <message>
        <source>In a keymap, {name!r} is a table.</source>
        <translation>キー割り当てでは{name!r}は表です。</translation>
    </message>
    <message>
        <source>The keys of {action!r} must be a list of texts like [&quot;F&quot;].</source>
        <translation>{action!r}のキーは[&quot;F&quot;]のような文字列の一覧でなければなりません。</translation>
    </message>
    <message>
        <source>There are no notices.</source>
        <translation>通知はありません。</translation>
    </message>
    <message>
        <source>Copied the SKU {sku}.</source>
        <translation>SKU {sku}をコピーしました。</translation>
    </message>
    <message>
        <source>The service takes what this desk sends; nobody has to sign in again.</source>
        <translation>このデスクの送信はサービスに受け付けられています。もう一度サインインする必要はありません。</translation>
    </message>
    <message>
        <source>This desk is a kiosk and stays open. Whoever looks after it can end it.</source>
        <translation>このデスクはキオスクで、開いたままになります。終了できるのは管理担当者です。</translation>
    </message>
    <message>
        <source>Find an action by name</source>
        <translation>操作を名前で探す</translation>
    </message>
    <message>
        <source>All keys of this screen</source>
        <translation>この画面のすべてのキー</translation>
    </message>
    <message>
        <source>Peek at the keys while held</source>
        <translation>押している間キーを表示</translation>
    </message>
    <message>
        <source>Show the tour of this screen</source>
        <translation>この画面のツアーを表示する</translation>
    </message>
    <message>
        <source>About Reviewer</source>
        <translation>Reviewerについて</translation>
    </message>
    <message>
        <source>Theme: light, dark, high contrast</source>
        <translation>テーマ: ライト、ダーク、ハイコントラスト</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>the desk&apos;s own language</extracomment>
        <translation>言語</translation>
    </message>
    <message>
        <source>Text: larger</source>
        <translation>文字: 大きく</translation>
    </message>
    <message>
        <source>Text: smaller</source>
        <translation>文字: 小さく</translation>
    </message>
    <message>
        <source>Gloves: large targets, on or off</source>
        <translation>手袋: 操作対象を大きく、オン・オフ</translation>
    </message>
    <message>
        <source>Motion: nothing blinks, on or off</source>
        <translation>動き: 点滅なし、オン・オフ</translation>
    </message>
    <message>
        <source>Keys: next profile</source>
        <translation>キー: 次のプロファイル</translation>
    </message>
    <message>
        <source>Keys: change them</source>
        <translation>キー: 変更する</translation>
    </message>
    <message>
        <source>Keys: single keys alone, or only with Alt</source>
        <translation>キー: 単独キーか、Alt併用のみか</translation>
    </message>
    <message>
        <source>Keys: card to print (PDF)</source>
        <translation>キー: 印刷用カード（PDF）</translation>
    </message>
    <message>
        <source>Keys: hints after clicks, on or off</source>
        <translation>キー: クリック後のヒント（オン・オフ）</translation>
    </message>
    <message>
        <source>Scanner test</source>
        <translation>スキャナーのテスト</translation>
    </message>
    <message>
        <source>This session in figures, for you alone</source>
        <translation>このセッションの数値（自分だけに表示）</translation>
    </message>
    <message>
        <source>Hints of breaks, on or off</source>
        <translation>休憩のヒント（オン・オフ）</translation>
    </message>
    <message>
        <source>Hints of verdicts without looking, on or off</source>
        <translation>見ずに下した判定のヒント（オン・オフ）</translation>
    </message>
    <message>
        <source>Export all records as a file</source>
        <translation>すべての記録をファイルに書き出す</translation>
    </message>
    <message>
        <source>Export your notebook as a file</source>
        <translation>ノートをファイルに書き出す</translation>
    </message>
    <message>
        <source>Pack records to carry by hand</source>
        <translation>手で運ぶために記録をまとめる</translation>
    </message>
    <message>
        <source>Take the receipt for a pack</source>
        <translation>記録パックの受領書を取り込む</translation>
    </message>
    <message>
        <source>Copy the SKU</source>
        <translation>SKUをコピーする</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Diagnostics: key press to picture</source>
        <translation>診断: キー押下から画像まで</translation>
    </message>
    <message>
        <source>Health of this desk: service, records, room</source>
        <translation>このデスクの状態: サービス、記録、空き</translation>
    </message>
    <message>
        <source>Write a report for whoever helps</source>
        <translation>サポート担当者向けのレポートを作成する</translation>
    </message>
    <message>
        <source>Read notices</source>
        <translation>通知を読む</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>もう一度サインインする</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>サインインしている人がいません。</translation>
    </message>
    <message>
        <source>Not while the service is away.</source>
        <translation>サービスに接続できない間はできません。</translation>
    </message>
    <message>
        <source>No check-out is about to be taken away.</source>
        <translation>回収予定の取り出しはありません。</translation>
    </message>
    <message>
        <source>Next item, without a verdict</source>
        <translation>次の対象品（判定なし）</translation>
    </message>
    <message>
        <source>Previous item</source>
        <translation>前の対象品</translation>
    </message>
    <message>
        <source>Search the queue</source>
        <translation>キューを検索する</translation>
    </message>
    <message>
        <source>List open items</source>
        <translation>未決定の対象品を一覧にする</translation>
    </message>
    <message>
        <source>List decided items</source>
        <translation>決定済みの対象品を一覧にする</translation>
    </message>
    <message>
        <source>List deferred items</source>
        <translation>保留中の対象品を一覧にする</translation>
    </message>
    <message>
        <source>List all items</source>
        <translation>すべての対象品を一覧にする</translation>
    </message>
    <message>
        <source>List only my check-outs, or everything</source>
        <translation>自分の取り出しのみ・すべてを一覧にする</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>検索と絞り込みを解除する</translation>
    </message>
    <message>
        <source>Check out more items</source>
        <translation>対象品をさらに取り出す</translation>
    </message>
    <message>
        <source>Let the service take check-outs back</source>
        <translation>取り出しの返却をサービスに許す</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>今すぐ同期する</translation>
    </message>
    <message>
        <source>Try pictures again that could not be opened</source>
        <translation>開けなかった画像を再試行する</translation>
    </message>
    <message>
        <source>There is no change of keys to undo.</source>
        <translation>取り消せるキーの変更はありません。</translation>
    </message>
    <message>
        <source>“{title}” needs a key. Give it another one first.</source>
        <translation>「{title}」にはキーが必要です。先に別のキーを割り当ててください。</translation>
    </message>
    <message>
        <source>{path} changes no keys.</source>
        <translation>{path}にキーの変更はありません。</translation>
    </message>
    <message>
        <source>Certify the proposed pack</source>
        <translation>提案された包装を認定する</translation>
    </message>
    <message>
        <source>Reject, with a reason</source>
        <translation>理由を付けて却下する</translation>
    </message>
    <message>
        <source>Defer, with a reason</source>
        <translation>理由を付けて保留する</translation>
    </message>
    <message>
        <source>Send to a physical test</source>
        <translation>実物試験に回す</translation>
    </message>
    <message>
        <source>This site has no reasons for reject. Ask its lead for some.</source>
        <translation>この拠点には却下の理由がありません。拠点のリーダーに依頼してください。</translation>
    </message>
    <message>
        <source>This site has no reasons for defer. Ask its lead for some.</source>
        <translation>この拠点には保留の理由がありません。拠点のリーダーに依頼してください。</translation>
    </message>
    <message>
        <source>This site has no reasons for test. Ask its lead for some.</source>
        <translation>この拠点には試験の理由がありません。拠点のリーダーに依頼してください。</translation>
    </message>
    <message>
        <source>There is no item to decide.</source>
        <translation>決定する対象品がありません。</translation>
    </message>
    <message>
        <source>Certify {item} against a hard rule</source>
        <translation>必須ルールに反して{item}を認定する</translation>
    </message>
    <message>
        <source>No picture of this item was seen yet. Wait, look at another angle, or defer it.</source>
        <translation>この対象品の画像をまだ見ていません。待つか、別のアングルを見るか、保留してください。</translation>
    </message>
    <message>
        <source>The item had changed meanwhile, so nothing was decided.</source>
        <translation>その間に対象品が変わったため、決定されませんでした。</translation>
    </message>
    <message>
        <source>{done}.</source>
        <extracomment>what was done, as a sentence</extracomment>
        <translation>{done}。</translation>
    </message>
    <message>
        <source>Reject: {item}</source>
        <translation>却下: {item}</translation>
    </message>
    <message>
        <source>Defer: {item}</source>
        <translation>保留: {item}</translation>
    </message>
    <message>
        <source>Test: {item}</source>
        <translation>試験: {item}</translation>
    </message>
    <message>
        <source>Undo the last decision</source>
        <translation>直前の決定を取り消す</translation>
    </message>
    <message>
        <source>Sure of the coming verdict, or nothing said</source>
        <translation>次の判定に自信あり・表明なし</translation>
    </message>
    <message>
        <source>Unsure of the coming verdict, or nothing said</source>
        <translation>次の判定に自信なし・表明なし</translation>
    </message>
    <message>
        <source>Look again at one of the last quick run, and back</source>
        <translation>直前の速い連続判定の一つを見直す・戻る</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>メモを書く</translation>
    </message>
    <message>
        <source>one character</source>
        <translation>1文字</translation>
    </message>
    <message numerus="yes">
        <source>{n} characters, gaps: median {median:.0f} ms, longest {longest} ms</source>
        <comment>{n} character, gaps: median {median:.0f} ms, longest {longest} ms</comment>
        <translation>
            <numerusform>{n}文字、間隔: 中央値{median:.0f} ms、最長{longest} ms</numerusform>
        </translation>
    </message>
    <message>
        <source>The scanner sends Alt codes. Switch its ALT mode off.</source>
        <translation>スキャナーがAltコードを送っています。ALTモードをオフにしてください。</translation>
    </message>
    <message>
        <source>No character came, only {keys}. Set the scanner to send text as a keyboard.</source>
        <translation>文字が届かず、{keys}だけが届きました。スキャナーをキーボードとして文字を送る設定にしてください。</translation>
    </message>
    <message>
        <source>Every character arrived as printed: {code}.</source>
        <translation>すべての文字が印字どおり届きました: {code}。</translation>
    </message>
    <message>
        <source>Read as {code}, with the right check digit.</source>
        <translation>{code}と読み取り、チェックディジットも正しいです。</translation>
    </message>
    <message>
        <source>Within the code came {keys}. Set the separator GS to be sent as Ctrl+].</source>
        <translation>コードの途中に{keys}が届きました。区切りGSをCtrl+]として送る設定にしてください。</translation>
    </message>
    <message>
        <source>Capital and small letters are exchanged: Caps Lock is on. Switch it off.</source>
        <translation>大文字と小文字が逆です: Caps Lockがオンです。オフにしてください。</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {all} characters are missing. Set a longer delay between characters on the scanner, 5 to 10 ms.</source>
        <comment>{n} of {all} characters is missing. Set a longer delay between characters on the scanner, 5 to 10 ms.</comment>
        <translation>
            <numerusform>{all}文字中{n}文字が欠けています。スキャナーの文字間の遅延を5～10 msに延ばしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The scanner types for a {its_layout} keyboard, this machine has a {own_layout} one. Set the scanner&apos;s keyboard country to {own_layout}.</source>
        <translation>スキャナーは{its_layout}キーボード用に入力しますが、この端末は{own_layout}です。スキャナーのキーボード国設定を{own_layout}にしてください。</translation>
    </message>
    <message>
        <source>It is not what is printed, and no keyboard layout explains it. Look at the scanner&apos;s keyboard country, case and prefix settings.</source>
        <translation>印字と異なり、どのキーボード配列でも説明できません。スキャナーのキーボード国、大文字小文字、プレフィックスの設定を確認してください。</translation>
    </message>
    <message>
        <source>A code of this kind cannot prove itself. Type what is printed below its bars.</source>
        <translation>この種類のコードは自己検証できません。バーの下に印字された文字を入力してください。</translation>
    </message>
    <message>
        <source>Known as a scanner by its prefix {key}.</source>
        <translation>プレフィックス{key}によりスキャナーと識別しました。</translation>
    </message>
    <message>
        <source>The prefix {key} did not come. Set it on the scanner, or take it away here.</source>
        <translation>プレフィックス{key}が届きませんでした。スキャナーで設定するか、ここで外してください。</translation>
    </message>
    <message>
        <source>Known as a scanner by its speed.</source>
        <translation>速度によりスキャナーと識別しました。</translation>
    </message>
    <message>
        <source>Too slow to be told from a hand. Set its delay between characters to 0, or let it send a key of its own first, such as F13, and take that as prefix here.</source>
        <translation>遅すぎて手入力と区別できません。文字間の遅延を0にするか、F13などの専用キーを先頭に送らせ、それをここでプレフィックスにしてください。</translation>
    </message>
    <message>
        <source>No Enter follows the code, so each scan waits {wait_ms} ms for its end. Set the suffix of the scanner to Enter (CR).</source>
        <translation>コードの後にEnterがないため、スキャンごとに終わりを{wait_ms} ms待ちます。スキャナーのサフィックスをEnter（CR）に設定してください。</translation>
    </message>
    <message>
        <source>The list is still being read. Try again in a moment.</source>
        <translation>一覧を読み込み中です。少し待ってから再試行してください。</translation>
    </message>
    <message>
        <source>This is the last item.</source>
        <translation>これが最後の対象品です。</translation>
    </message>
    <message>
        <source>This is the first item.</source>
        <translation>これが最初の対象品です。</translation>
    </message>
    <message>
        <source>The item was not on the screen yet, so the key did not count.</source>
        <translation>対象品がまだ画面に出ていなかったため、キーは無効でした。</translation>
    </message>
    <message>
        <source>The item had just changed, so the key did not count.</source>
        <translation>対象品が変わった直後だったため、キーは無効でした。</translation>
    </message>
    <message>
        <source>There is no group to look through.</source>
        <translation>見るグループがありません。</translation>
    </message>
    <message numerus="yes">
        <source>Reject {n:,} items</source>
        <comment>Reject {n:,} item</comment>
        <translation>
            <numerusform>{n:,}件を却下する</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Certify {n:,} items as {packs}?</source>
        <comment>Certify {n:,} item as {packs}?</comment>
        <translation>
            <numerusform>{n:,}件を{packs}として認定しますか？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject {n:,} items for {packs}?</source>
        <comment>Reject {n:,} item for {packs}?</comment>
        <translation>
            <numerusform>{n:,}件を{packs}について却下しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>The sheet had changed meanwhile, so nothing was decided. Look again.</source>
        <translation>その間にシートが変わったため、決定されませんでした。見直してください。</translation>
    </message>
    <message>
        <source>Item left</source>
        <translation>左の対象品</translation>
    </message>
    <message>
        <source>Choose further left</source>
        <translation>選択を左へ広げる</translation>
    </message>
    <message>
        <source>Item right</source>
        <translation>右の対象品</translation>
    </message>
    <message>
        <source>Choose further right</source>
        <translation>選択を右へ広げる</translation>
    </message>
    <message>
        <source>Item up</source>
        <translation>上の対象品</translation>
    </message>
    <message>
        <source>Choose further up</source>
        <translation>選択を上へ広げる</translation>
    </message>
    <message>
        <source>Item down</source>
        <translation>下の対象品</translation>
    </message>
    <message>
        <source>Choose further down</source>
        <translation>選択を下へ広げる</translation>
    </message>
    <message>
        <source>Certify the rest of the group</source>
        <translation>グループの残りを認定する</translation>
    </message>
    <message>
        <source>Reject the rest of the group, with a reason</source>
        <translation>グループの残りを理由を付けて却下する</translation>
    </message>
    <message>
        <source>Open the next of the sample</source>
        <translation>サンプルの次を開く</translation>
    </message>
    <message>
        <source>Take out of the act, or put back in</source>
        <translation>処理から外す・戻す</translation>
    </message>
    <message>
        <source>Open the item</source>
        <translation>対象品を開く</translation>
    </message>
    <message>
        <source>Thumbnails: a page down</source>
        <translation>サムネイル: 次のページ</translation>
    </message>
    <message>
        <source>Thumbnails: a page up</source>
        <translation>サムネイル: 前のページ</translation>
    </message>
    <message>
        <source>Next group</source>
        <translation>次のグループ</translation>
    </message>
    <message>
        <source>Previous group</source>
        <translation>前のグループ</translation>
    </message>
    <message>
        <source>Group by form factor, look-alike, vendor, category</source>
        <translation>形状、類似品、ベンダー、カテゴリーで分ける</translation>
    </message>
    <message>
        <source>Close the item, or leave the sheet</source>
        <translation>対象品を閉じる・シートを離れる</translation>
    </message>
    <message>
        <source>Ruler: end further left</source>
        <translation>定規: 端を左へ</translation>
    </message>
    <message>
        <source>Ruler: end further right</source>
        <translation>定規: 端を右へ</translation>
    </message>
    <message>
        <source>Ruler: end further up</source>
        <translation>定規: 端を上へ</translation>
    </message>
    <message>
        <source>Ruler: end further down</source>
        <translation>定規: 端を下へ</translation>
    </message>
    <message>
        <source>Front angle</source>
        <translation>正面アングル</translation>
    </message>
    <message>
        <source>Back angle</source>
        <translation>背面アングル</translation>
    </message>
    <message>
        <source>Left angle</source>
        <translation>左アングル</translation>
    </message>
    <message>
        <source>Right angle</source>
        <translation>右アングル</translation>
    </message>
    <message>
        <source>Top angle</source>
        <translation>上アングル</translation>
    </message>
    <message>
        <source>Bottom angle</source>
        <translation>下アングル</translation>
    </message>
    <message>
        <source>Next angle</source>
        <translation>次のアングル</translation>
    </message>
    <message>
        <source>Previous angle</source>
        <translation>前のアングル</translation>
    </message>
    <message>
        <source>Angles side by side</source>
        <translation>アングルを並べて表示</translation>
    </message>
    <message>
        <source>Zoom in at the pointer</source>
        <translation>ポインター位置で拡大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Fit the whole picture</source>
        <translation>画像全体を表示</translation>
    </message>
    <message>
        <source>Actual size (100 %) and back</source>
        <translation>実寸（100%）と切り替え</translation>
    </message>
    <message>
        <source>Loupe while held</source>
        <translation>押している間ルーペ</translation>
    </message>
    <message>
        <source>Look further left</source>
        <translation>左を見る</translation>
    </message>
    <message>
        <source>Look further right</source>
        <translation>右を見る</translation>
    </message>
    <message>
        <source>Look further up</source>
        <translation>上を見る</translation>
    </message>
    <message>
        <source>Look further down</source>
        <translation>下を見る</translation>
    </message>
    <message>
        <source>Ruler: on or off</source>
        <translation>定規: オン・オフ</translation>
    </message>
    <message>
        <source>Ruler: move the other end</source>
        <translation>定規: もう一方の端を動かす</translation>
    </message>
    <message>
        <source>Ruler: name the side it lies along</source>
        <translation>定規: 当てている辺を指定する</translation>
    </message>
    <message>
        <source>Compare: pinned, last certified of the family, nothing</source>
        <translation>比較: 固定した商品、同系統で最後に認定した商品、なし</translation>
    </message>
    <message>
        <source>Pin this product to compare others with</source>
        <translation>この商品を比較用に固定する</translation>
    </message>
    <message>
        <source>Edges and perforations drawn out: on or off</source>
        <translation>縁とミシン目の強調: オン・オフ</translation>
    </message>
    <message>
        <source>Brighter picture</source>
        <translation>画像を明るくする</translation>
    </message>
    <message>
        <source>Darker picture</source>
        <translation>画像を暗くする</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>コントラストを上げる</translation>
    </message>
    <message>
        <source>Less contrast</source>
        <translation>コントラストを下げる</translation>
    </message>
    <message>
        <source>Picture as it came</source>
        <translation>元の画像</translation>
    </message>
    <message>
        <source>Keyword marks on or off</source>
        <translation>キーワードの印（オン・オフ）</translation>
    </message>
    <message>
        <source>Next language of the text</source>
        <translation>テキストの次の言語</translation>
    </message>
    <message>
        <source>{problem} The shipped keys are used.</source>
        <translation>{problem}標準のキーを使います。</translation>
    </message>
    <message>
        <source>The desk cannot be opened</source>
        <translation>デスクを開けません</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made: {why}. Choose another with --profile-dir.</source>
        <translation>フォルダー{folder}を作れません: {why}。--profile-dirで別のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>{key} shows this desk&apos;s health and writes a report.</source>
        <translation>{key}でこのデスクの状態を表示し、レポートを作成します。</translation>
    </message>
    <message>
        <source>The picture {file} cannot be written. Name a .png file where you may write.</source>
        <translation>画像{file}に書き込めません。書き込める場所の.pngファイルを指定してください。</translation>
    </message>
    <message>
        <source>There is no folder {folder} for {file}. Make it, or correct {option}.</source>
        <translation>{file}のためのフォルダー{folder}がありません。作成するか、{option}を修正してください。</translation>
    </message>
    <message>
        <source>There is no screen to open the window on (DISPLAY and WAYLAND_DISPLAY are empty). Start it in a desktop session, under xvfb-run, or with --offscreen --shot FILE.png.</source>
        <translation>ウィンドウを開く画面がありません（DISPLAYとWAYLAND_DISPLAYが空です）。デスクトップセッション、xvfb-run、または--offscreen --shot FILE.pngで起動してください。</translation>
    </message>
    <message>
        <source>{path} cannot be opened: {why}.</source>
        <translation>{path}を開けません: {why}。</translation>
    </message>
    <message>
        <source>A text contains half a character, which cannot be looked up. Type it again.</source>
        <translation>テキストに不完全な文字が含まれ、検索できません。入力し直してください。</translation>
    </message>
    <message>
        <source>{path} cannot be used: {why}.</source>
        <translation>{path}を使えません: {why}。</translation>
    </message>
    <message>
        <source>The copy of the queue was damaged ({why}). It is fetched again; decisions are kept elsewhere and are not concerned.</source>
        <translation>キューのコピーが壊れていました（{why}）。再取得します。決定は別の場所に保存されており、影響はありません。</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>ファイルが壊れている</translation>
    </message>
    <message>
        <source>{folder} cannot be made: {why}.</source>
        <translation>{folder}を作れません: {why}。</translation>
    </message>
    <message>
        <source>The picture {picture} arrived damaged ({size} bytes). It is fetched again.</source>
        <translation>画像{picture}は壊れて届きました（{size}バイト）。再取得します。</translation>
    </message>
    <message>
        <source>{folder} cannot be looked at: {why}.</source>
        <translation>{folder}を確認できません: {why}。</translation>
    </message>
    <message>
        <source>{folder} cannot be read: {why}.</source>
        <translation>{folder}を読み取れません: {why}。</translation>
    </message>
    <message>
        <source>The picture {path} cannot be stored: {why}. Make room on the disk.</source>
        <translation>画像{path}を保存できません: {why}。ディスクの空きを作ってください。</translation>
    </message>
    <message>
        <source>It could not be opened when it came.</source>
        <translation>届いたときに開けませんでした。</translation>
    </message>
    <message>
        <source>The code {code} names no product: it holds {what} and no (01). Scan the code with the product&apos;s GTIN.</source>
        <translation>コード{code}は商品を示していません: {what}を含み、(01)がありません。商品のGTINが入ったコードをスキャンしてください。</translation>
    </message>
    <message>
        <source>A GTIN has 8, 12, 13 or 14 digits, and {digits} has {count}. Scan it again; if it stays so, the label or the scanner&apos;s settings are wrong.</source>
        <translation>GTINは8、12、13、14桁ですが、{digits}は{count}桁です。もう一度スキャンしてください。変わらない場合は、ラベルかスキャナーの設定が誤っています。</translation>
    </message>
    <message>
        <source>The GTIN {digits} was read wrongly: its last digit is {last} and should be {right}. Scan it again; if it stays so, the label or the scanner&apos;s settings are wrong.</source>
        <translation>GTIN {digits}は誤って読み取られました: 最後の桁は{last}ですが、正しくは{right}です。もう一度スキャンしてください。変わらない場合は、ラベルかスキャナーの設定が誤っています。</translation>
    </message>
    <message>
        <source>Items cannot be grouped by {grouped_by!r}.</source>
        <translation>対象品を{grouped_by!r}で分けることはできません。</translation>
    </message>
    <message>
        <source>{bound_ppm} is no bound in parts per million.</source>
        <translation>{bound_ppm}は百万分率の上限になりません。</translation>
    </message>
    <message>
        <source>Many items at once can be certified or rejected, not {verdict}.</source>
        <translation>一括でできるのは認定と却下で、{verdict}はできません。</translation>
    </message>
    <message>
        <source>A verdict of reject needs a reason.</source>
        <translation>却下の判定には理由が必要です。</translation>
    </message>
    <message>
        <source>The note has {count} characters, the limit is {most}.</source>
        <translation>メモは{count}文字です。上限は{most}文字です。</translation>
    </message>
    <message>
        <source>An act names at most {most} items as left out, each once.</source>
        <translation>一括処理で除外として挙げられる対象品は最大{most}件、各1回です。</translation>
    </message>
    <message>
        <source>An item was left out for a reason that is not known.</source>
        <translation>不明な理由で除外された対象品があります。</translation>
    </message>
    <message>
        <source>An item is a member and left out at the same time.</source>
        <translation>処理対象と除外の両方になっている対象品があります。</translation>
    </message>
    <message>
        <source>An item counts as opened that is no member, or counts twice.</source>
        <translation>処理対象でないのに開いたとされる、または二重に数えられた対象品があります。</translation>
    </message>
    <message>
        <source>An item is in the sample twice.</source>
        <translation>サンプルに同じ対象品が2回あります。</translation>
    </message>
    <message>
        <source>An item of the sample is a member, but was never opened.</source>
        <translation>サンプルに、処理対象なのに一度も開かれていない対象品があります。</translation>
    </message>
    <message>
        <source>These {count} items have such long names that they do not fit into one record. Decide them in two parts.</source>
        <translation>この{count}件は名前が長く、一つの記録に収まりません。二つに分けて決定してください。</translation>
    </message>
    <message>
        <source>This bulk act cannot be read: {fault!r}.</source>
        <translation>この一括処理を読み取れません: {fault!r}。</translation>
    </message>
    <message>
        <source>A {kind} decides nothing.</source>
        <translation>{kind}は何も決定しません。</translation>
    </message>
    <message>
        <source>No bound for {found} found in {drawn} drawn of {members}.</source>
        <translation>{members}件から{drawn}件を抽出して{found}件見つかった場合の上限がありません。</translation>
    </message>
    <message>
        <source>A bulk act has 1 to {most} members, not {count}.</source>
        <translation>一括処理の処理対象は1～{most}件です。{count}件は不可です。</translation>
    </message>
    <message>
        <source>The members of a bulk act must be in order, each once.</source>
        <translation>一括処理の処理対象は順序どおり、各1回でなければなりません。</translation>
    </message>
    <message>
        <source>{item!r} does not say which pack it is about.</source>
        <translation>{item!r}にはどの包装についてかが示されていません。</translation>
    </message>
    <message>
        <source>{majority} of {least} experts settle nothing; ask two or more, and more than half to agree.</source>
        <translation>専門家{least}人中{majority}人では決まりません。2人以上に尋ね、過半数の一致を求めてください。</translation>
    </message>
    <message>
        <source>{item}: a panel says certify or reject, not {label}.</source>
        <translation>{item}: パネルの答えは認定か却下で、{label}ではありません。</translation>
    </message>
    <message>
        <source>{size} cases with {enrichment_ppm} ppm of rejects cannot be drawn.</source>
        <translation>却下が{enrichment_ppm} ppmのケース{size}件は抽出できません。</translation>
    </message>
    <message>
        <source>An item has gold twice; a set is of one family of decisions.</source>
        <translation>一つの対象品にゴールドが二つあります。セットは一つの決定系統のものです。</translation>
    </message>
    <message>
        <source>{needed} true {verdict} cases are needed and {found} are there; have a panel label more, or draw fewer.</source>
        <translation>正解が{verdict}のケースは{needed}件必要ですが、{found}件しかありません。パネルにラベル付けを増やしてもらうか、抽出を減らしてください。</translation>
    </message>
    <message>
        <source>A countersign names a decision and the hash of its payload.</source>
        <translation>連署には決定とそのペイロードのハッシュが必要です。</translation>
    </message>
    <message>
        <source>Returning a decision needs a reason.</source>
        <translation>決定の差し戻しには理由が必要です。</translation>
    </message>
    <message>
        <source>An override has a verdict, and nothing else has.</source>
        <translation>判定を持つのは上書きだけで、上書きには判定が必要です。</translation>
    </message>
    <message>
        <source>An override is about one item and its pack.</source>
        <translation>上書きは一つの対象品とその包装についてのものです。</translation>
    </message>
    <message>
        <source>A verdict of {verdict} needs a reason.</source>
        <translation>{verdict}の判定には理由が必要です。</translation>
    </message>
    <message>
        <source>This countersign cannot be read: {fault!r}.</source>
        <translation>この連署を読み取れません: {fault!r}。</translation>
    </message>
    <message>
        <source>front</source>
        <extracomment>sides of a product, within a sentence</extracomment>
        <translation>正面</translation>
    </message>
    <message>
        <source>back</source>
        <translation>背面</translation>
    </message>
    <message>
        <source>left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>top</source>
        <translation>上</translation>
    </message>
    <message>
        <source>bottom</source>
        <translation>下</translation>
    </message>
    <message>
        <source>Missing: {angles}</source>
        <extracomment>sides of a product that no picture shows</extracomment>
        <translation>不足: {angles}</translation>
    </message>
    <message>
        <source>This decision cannot be read: {fault!r}.</source>
        <translation>この決定を読み取れません: {fault!r}。</translation>
    </message>
    <message>
        <source>A grade is 0 to {best}, not {quality}.</source>
        <translation>評点は0～{best}です。{quality}は不可です。</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>ディスクに空きがない</translation>
    </message>
    <message>
        <source>the disk quota of this account is used up</source>
        <translation>このアカウントのディスク割り当てを使い切った</translation>
    </message>
    <message>
        <source>the file has reached the largest size allowed</source>
        <translation>ファイルが許容サイズの上限に達した</translation>
    </message>
    <message>
        <source>permission was denied</source>
        <translation>権限がない</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>ディスクが読み取り専用</translation>
    </message>
    <message>
        <source>the disk answered with an error</source>
        <translation>ディスクがエラーを返した</translation>
    </message>
    <message>
        <source>the file or its folder is gone</source>
        <translation>ファイルまたはフォルダーがなくなった</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>フォルダーである</translation>
    </message>
    <message>
        <source>a part of its path is a file</source>
        <translation>パスの途中がファイルである</translation>
    </message>
    <message>
        <source>a file of that name is in the way</source>
        <translation>同名のファイルがある</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>名前が長すぎる</translation>
    </message>
    <message>
        <source>the file is read-only</source>
        <translation>ファイルが読み取り専用</translation>
    </message>
    <message>
        <source>the file cannot be opened</source>
        <translation>ファイルを開けない</translation>
    </message>
    <message>
        <source>another program holds the file</source>
        <translation>別のプログラムがファイルを使用中</translation>
    </message>
    <message>
        <source>what is in brackets is no application identifier</source>
        <translation>括弧内がアプリケーション識別子ではない</translation>
    </message>
    <message>
        <source>{kind} is no application identifier</source>
        <translation>{kind}はアプリケーション識別子ではない</translation>
    </message>
    <message>
        <source>there is nothing in it</source>
        <translation>中身がない</translation>
    </message>
    <message>
        <source>({name}) has {length} digits, and here it is {value}</source>
        <translation>({name})は{length}桁だが、ここでは{value}</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>in place of digits: nothing
----------
a rate rests on nothing</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>the value of ({name}) is too long; does the scanner send the separator GS</source>
        <translation>({name})の値が長すぎる。スキャナーが区切りGSを送っているか確認</translation>
    </message>
    <message>
        <source>the value of ({name}) is too short; does the scanner send the separator GS</source>
        <translation>({name})の値が短すぎる。スキャナーが区切りGSを送っているか確認</translation>
    </message>
    <message>
        <source>({name}) is a date, and {value} is none</source>
        <translation>({name})は日付だが、{value}は日付ではない</translation>
    </message>
    <message>
        <source>The code {shown} is no GS1 code: {why}. Scan it again.</source>
        <translation>コード{shown}はGS1コードではありません: {why}。もう一度スキャンしてください。</translation>
    </message>
    <message>
        <source>nothing was imported</source>
        <translation>何も取り込まれませんでした</translation>
    </message>
    <message numerus="yes">
        <source>{n} defects found, {outcome}.</source>
        <comment>{n} defect found, {outcome}.</comment>
        <translation>
            <numerusform>欠陥が{n}件見つかり、{outcome}。</numerusform>
        </translation>
    </message>
    <message>
        <source>no good one is rejected, or no bad one</source>
        <translation>良品の却下がないか、不良品の却下がない</translation>
    </message>
    <message>
        <source>no decision is wrong, or every one is</source>
        <translation>誤った決定がないか、すべて誤っている</translation>
    </message>
    <message>
        <source>good ones are rejected as often as bad ones</source>
        <translation>良品が不良品と同じ頻度で却下される</translation>
    </message>
    <message>
        <source>every score is 0 or 1 and right</source>
        <translation>すべてのスコアが0か1で正しい</translation>
    </message>
    <message>
        <source>Demographic parity</source>
        <translation>デモグラフィックパリティ</translation>
    </message>
    <message>
        <source>Equal opportunity</source>
        <translation>機会の平等</translation>
    </message>
    <message>
        <source>Predictive equality</source>
        <translation>予測平等</translation>
    </message>
    <message>
        <source>Equalized odds</source>
        <translation>均等化オッズ</translation>
    </message>
    <message>
        <source>Predictive parity</source>
        <translation>予測パリティ</translation>
    </message>
    <message>
        <source>Sufficiency</source>
        <translation>十分性</translation>
    </message>
    <message>
        <source>Accuracy equality</source>
        <translation>正解率の平等</translation>
    </message>
    <message>
        <source>Calibration within groups</source>
        <translation>グループ内較正</translation>
    </message>
    <message>
        <source>Balance of the bad</source>
        <translation>不良品のバランス</translation>
    </message>
    <message>
        <source>Balance of the good</source>
        <translation>良品のバランス</translation>
    </message>
    <message>
        <source>In each group the same share of items is rejected.</source>
        <translation>どのグループでも同じ割合の対象品が却下される。</translation>
    </message>
    <message>
        <source>Of what would be damaged the same share is rejected.</source>
        <translation>破損するもののうち同じ割合が却下される。</translation>
    </message>
    <message>
        <source>Of what would arrive whole the same share is rejected.</source>
        <translation>無傷で届くもののうち同じ割合が却下される。</translation>
    </message>
    <message>
        <source>Both damaged and whole items are rejected alike often.</source>
        <translation>破損品も無傷品もそれぞれ同じ頻度で却下される。</translation>
    </message>
    <message>
        <source>Of what is rejected the same share would be damaged.</source>
        <translation>却下したもののうち破損するはずの割合が同じ。</translation>
    </message>
    <message>
        <source>A reject, and a certificate, means the same in each group.</source>
        <translation>却下も認定も、どのグループでも同じ意味を持つ。</translation>
    </message>
    <message>
        <source>In each group the same share is decided rightly.</source>
        <translation>どのグループでも同じ割合が正しく決定される。</translation>
    </message>
    <message>
        <source>What is scored alike is damaged alike often.</source>
        <translation>同じスコアのものは同じ頻度で破損する。</translation>
    </message>
    <message>
        <source>Damaged items have the same score on average.</source>
        <translation>破損品の平均スコアが同じ。</translation>
    </message>
    <message>
        <source>Whole items have the same score on average.</source>
        <translation>無傷品の平均スコアが同じ。</translation>
    </message>
    <message>
        <source>{definitions} and {last} cannot hold together where damage is not alike frequent in the groups, unless {unless} ({source}).</source>
        <translation>破損の頻度がグループ間で異なるとき、{unless}場合を除き、{definitions}と{last}は両立しません（{source}）。</translation>
    </message>
    <message>
        <source>{definitions} and {last} cannot hold together where damage is not alike frequent in the groups ({source}).</source>
        <translation>破損の頻度がグループ間で異なるとき、{definitions}と{last}は両立しません（{source}）。</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>ほかの人</translation>
    </message>
    <message>
        <source>{place} is a folder. Name a file.</source>
        <translation>{place}はフォルダーです。ファイルを指定してください。</translation>
    </message>
    <message>
        <source>There is no folder {folder} for {place}. Make it first.</source>
        <translation>{place}のためのフォルダー{folder}がありません。先に作成してください。</translation>
    </message>
    <message>
        <source>{place} cannot be written: permission was denied. Choose another place.</source>
        <translation>{place}に書き込めません: 権限がありません。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>There is something at {place} already. Name a folder to be made.</source>
        <translation>{place}にはすでに何かあります。新しく作るフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>{place} is no file that could be replaced. Name another.</source>
        <translation>{place}は置き換えられるファイルではありません。別のものを指定してください。</translation>
    </message>
    <message>
        <source>{place} cannot be written: {why}. Choose another place.</source>
        <translation>{place}に書き込めません: {why}。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>{bound} ppm is no bound for a gate: no number of cases shows all or nothing.</source>
        <translation>{bound} ppmは関門の上限になりません: すべて、または皆無は何件でも示せません。</translation>
    </message>
    <message>
        <source>{reliance_cases} cases cannot be asked for.</source>
        <translation>{reliance_cases}件のケースは要求できません。</translation>
    </message>
    <message>
        <source>There is no gate to {name!r}.</source>
        <translation>{name!r}への関門はありません。</translation>
    </message>
    <message>
        <source>{few} {part} of {all} {whole} cannot be.</source>
        <translation>{whole} {all}件中、{part} {few}件はあり得ません。</translation>
    </message>
    <message>
        <source>A gate has no {name!r}.</source>
        <translation>関門に{name!r}はありません。</translation>
    </message>
    <message>
        <source>{threshold} cannot be {value!r}.</source>
        <translation>{threshold}は{value!r}にできません。</translation>
    </message>
    <message>
        <source>to 15 cm</source>
        <translation>15 cm以下</translation>
    </message>
    <message>
        <source>to 30 cm</source>
        <translation>30 cm以下</translation>
    </message>
    <message>
        <source>to 60 cm</source>
        <translation>60 cm以下</translation>
    </message>
    <message>
        <source>over 60 cm</source>
        <translation>60 cm超</translation>
    </message>
    <message>
        <source>to 250 g</source>
        <translation>250 g以下</translation>
    </message>
    <message>
        <source>to 1 kg</source>
        <translation>1 kg以下</translation>
    </message>
    <message>
        <source>to 5 kg</source>
        <translation>5 kg以下</translation>
    </message>
    <message>
        <source>over 5 kg</source>
        <translation>5 kg超</translation>
    </message>
    <message>
        <source>Bare</source>
        <translation>包装なし</translation>
    </message>
    <message>
        <source>Polybag</source>
        <translation>ビニール袋</translation>
    </message>
    <message>
        <source>Shrink film</source>
        <translation>シュリンクフィルム</translation>
    </message>
    <message>
        <source>Blister card</source>
        <translation>ブリスターパック</translation>
    </message>
    <message>
        <source>Thin box</source>
        <translation>薄い箱</translation>
    </message>
    <message>
        <source>Sturdy carton</source>
        <translation>丈夫な箱</translation>
    </message>
    <message>
        <source>Multipack</source>
        <translation>マルチパック</translation>
    </message>
    <message>
        <source>size unknown</source>
        <translation>サイズ不明</translation>
    </message>
    <message>
        <source>weight unknown</source>
        <translation>重量不明</translation>
    </message>
    <message>
        <source>Packaging unknown</source>
        <translation>包装不明</translation>
    </message>
    <message>
        <source>Look-alikes {number}</source>
        <extracomment>a group of items that look alike</extracomment>
        <translation>類似品 {number}</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>{number}%</source>
        <extracomment>a share</extracomment>
        <translation>{number}%</translation>
    </message>
    <message>
        <source>{before} or {last}</source>
        <extracomment>one thing or another; the first field may hold several already</extracomment>
        <translation>{before}または{last}</translation>
    </message>
    <message>
        <source>{before} and {last}</source>
        <extracomment>one thing and another; the first field may hold several already</extracomment>
        <translation>{before}と{last}</translation>
    </message>
    <message>
        <source>{year}-{month}-{day}</source>
        <extracomment>a date in digits; the month and the day have two</extracomment>
        <translation>{year}/{month}/{day}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <extracomment>a date with the short name of its month</extracomment>
        <translation>{year}年{month}{day}日</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <extracomment>a date with the short name of its month</extracomment>
        <translation>{month}{day}日</translation>
    </message>
    <message>
        <source>{day} {long_month}</source>
        <extracomment>a date with the whole name of its month</extracomment>
        <translation>{long_month}{day}日</translation>
    </message>
    <message>
        <source>{long_month} {year}</source>
        <extracomment>a month of a year</extracomment>
        <translation>{year}年{long_month}</translation>
    </message>
    <message>
        <source>{day} {clock}</source>
        <extracomment>a moment: {day} is a date such as &quot;3 Mar&quot;, {clock} hours and minutes</extracomment>
        <translation>{day} {clock}</translation>
    </message>
    <message>
        <source>An entrustment names a person and a family.</source>
        <translation>委任には人と系統が必要です。</translation>
    </message>
    <message>
        <source>Lowering a level needs a reason and a remedy.</source>
        <translation>レベルを下げるには理由と改善策が必要です。</translation>
    </message>
    <message>
        <source>A note or remedy has at most {most} characters.</source>
        <translation>メモまたは改善策は最大{most}文字です。</translation>
    </message>
    <message>
        <source>This entrustment cannot be read: {fault!r}.</source>
        <translation>この委任を読み取れません: {fault!r}。</translation>
    </message>
    <message>
        <source>The launch plan names them. You have not talked yet.</source>
        <translation>開始計画に名前があります。まだ話していません。</translation>
    </message>
    <message>
        <source>They offer lunch. You have not talked yet.</source>
        <translation>ランチを提供しています。まだ話していません。</translation>
    </message>
    <message>
        <source>You last talked on {day}.</source>
        <translation>最後に話したのは{day}です。</translation>
    </message>
    <message>
        <source>{label}: fill this in.</source>
        <translation>{label}: 入力してください。</translation>
    </message>
    <message>
        <source>{label}: this does not fit, {expected}.</source>
        <extracomment>{expected} is what fits, such as &quot;a day and time&quot;</extracomment>
        <translation>{label}: 不適切です。必要なもの: {expected}。</translation>
    </message>
    <message>
        <source>There is nothing to fill in that is called “{name}”.</source>
        <translation>「{name}」という入力欄はありません。</translation>
    </message>
    <message>
        <source>one line of at most {most} characters</source>
        <translation>最大{most}文字の1行</translation>
    </message>
    <message>
        <source>a text of at most {most} characters</source>
        <translation>最大{most}文字のテキスト</translation>
    </message>
    <message>
        <source>at most {most} lines</source>
        <translation>最大{most}行</translation>
    </message>
    <message>
        <source>a day as in 2026-03-31</source>
        <translation>2026-03-31の形式の日付</translation>
    </message>
    <message>
        <source>a day and time</source>
        <translation>日付と時刻</translation>
    </message>
    <message>
        <source>a whole number in range</source>
        <translation>範囲内の整数</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>はいかいいえ</translation>
    </message>
    <message>
        <source>one of the choices</source>
        <translation>選択肢の一つ</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>1人</translation>
    </message>
    <message>
        <source>people</source>
        <translation>複数の人</translation>
    </message>
    <message>
        <source>an item</source>
        <translation>対象品</translation>
    </message>
    <message>
        <source>one of the list</source>
        <translation>一覧の一つ</translation>
    </message>
    <message>
        <source>at most {most} rows</source>
        <translation>最大{most}行</translation>
    </message>
    <message>
        <source>“{kind}” knows no “{act}”.</source>
        <translation>「{kind}」に「{act}」はありません。</translation>
    </message>
    <message>
        <source>At a university</source>
        <translation>大学</translation>
    </message>
    <message>
        <source>Internship</source>
        <translation>インターンシップ</translation>
    </message>
    <message>
        <source>In industry</source>
        <translation>産業界</translation>
    </message>
    <message>
        <source>At both</source>
        <translation>両方</translation>
    </message>
    <message>
        <source>Back in academia</source>
        <translation>学界に復帰</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>trajectory</source>
        <translation>進路</translation>
    </message>
    <message>
        <source>trajectories</source>
        <translation>進路</translation>
    </message>
    <message>
        <source>told</source>
        <translation>報告済み</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>取り下げ</translation>
    </message>
    <message>
        <source>Tell where you went</source>
        <translation>進んだ先を報告する</translation>
    </message>
    <message>
        <source>Where</source>
        <comment>at what place</comment>
        <translation>場所</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>By way of</source>
        <translation>経由</translation>
    </message>
    <message>
        <source>Leads may see this and count it</source>
        <translation>リーダーが閲覧・集計してよい</translation>
    </message>
    <message>
        <source>It is told by consent alone.</source>
        <translation>同意がある場合のみ報告されます。</translation>
    </message>
    <message>
        <source>Tell the next step</source>
        <translation>次の進路を報告する</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Tell it again</source>
        <translation>再び報告する</translation>
    </message>
    <message>
        <source>From</source>
        <comment>first day</comment>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Levels by family of decisions</source>
        <translation>決定系統別のレベル</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>系統</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Of them true rejects</source>
        <translation>うち正しい却下</translation>
    </message>
    <message>
        <source>Certificates that came back</source>
        <translation>結果が分かった認定</translation>
    </message>
    <message>
        <source>Of them with damage</source>
        <translation>うち破損</translation>
    </message>
    <message>
        <source>What it does not say</source>
        <translation>示さないこと</translation>
    </message>
    <message>
        <source>Hash of the evidence</source>
        <translation>根拠のハッシュ</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>認定書</translation>
    </message>
    <message>
        <source>certificates</source>
        <translation>認定書</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>申請済み</translation>
    </message>
    <message>
        <source>signed by a mentor</source>
        <translation>メンター署名済み</translation>
    </message>
    <message>
        <source>signed by a lead</source>
        <translation>リーダー署名済み</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>発行済み</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>見送り</translation>
    </message>
    <message>
        <source>Ask for a certificate</source>
        <translation>認定書を申請する</translation>
    </message>
    <message>
        <source>Put the figures in anew</source>
        <translation>数値を入れ直す</translation>
    </message>
    <message>
        <source>Sign as mentor</source>
        <translation>メンターとして署名</translation>
    </message>
    <message>
        <source>Sign as lead</source>
        <translation>リーダーとして署名</translation>
    </message>
    <message>
        <source>Issue</source>
        <comment>give out a certificate</comment>
        <translation>発行する</translation>
    </message>
    <message>
        <source>On</source>
        <comment>day of it</comment>
        <translation>日付</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>見送る</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>note to oneself</source>
        <translation>自分用メモ</translation>
    </message>
    <message>
        <source>notes to oneself</source>
        <translation>自分用メモ</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>保管中</translation>
    </message>
    <message>
        <source>put away</source>
        <translation>しまった</translation>
    </message>
    <message>
        <source>Write into your notebook</source>
        <translation>ノートに書く</translation>
    </message>
    <message>
        <source>On</source>
        <comment>about what</comment>
        <translation>対象</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>a text</comment>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>変更する</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>しまう</translation>
    </message>
    <message>
        <source>Take out again</source>
        <translation>また取り出す</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>Record in this slice</source>
        <translation>この区分の実績</translation>
    </message>
    <message>
        <source>Shipments in both packs</source>
        <translation>両方の包装での出荷</translation>
    </message>
    <message>
        <source>Keyword mark</source>
        <translation>キーワードの印</translation>
    </message>
    <message>
        <source>Look-alike</source>
        <translation>類似品</translation>
    </message>
    <message>
        <source>Field or measure</source>
        <translation>項目または測定値</translation>
    </message>
    <message>
        <source>Picture, or what is marked on it</source>
        <translation>画像、または画像上の印</translation>
    </message>
    <message>
        <source>It is not so</source>
        <translation>事実と違う</translation>
    </message>
    <message>
        <source>The word or picture is misread</source>
        <translation>語または画像の読み違い</translation>
    </message>
    <message>
        <source>It is of another product</source>
        <translation>別の商品のもの</translation>
    </message>
    <message>
        <source>It is out of date</source>
        <translation>古い</translation>
    </message>
    <message>
        <source>It says nothing about damage</source>
        <translation>破損とは関係ない</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>contested piece of evidence</source>
        <translation>異議のある根拠</translation>
    </message>
    <message>
        <source>contested pieces of evidence</source>
        <translation>異議のある根拠</translation>
    </message>
    <message>
        <source>contested</source>
        <translation>異議あり</translation>
    </message>
    <message>
        <source>looked at</source>
        <translation>確認中</translation>
    </message>
    <message>
        <source>upheld</source>
        <translation>認容</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>棄却</translation>
    </message>
    <message>
        <source>Contest a piece of evidence</source>
        <translation>根拠に異議を申し立てる</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>対象品</translation>
    </message>
    <message>
        <source>Piece</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>どれか</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What is wrong with it</source>
        <translation>誤りの内容</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>自分の言葉で</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Page of evidence</source>
        <translation>根拠ページ</translation>
    </message>
    <message>
        <source>Decision that rested on it</source>
        <translation>それに基づく決定</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>確認する</translation>
    </message>
    <message>
        <source>Uphold: the piece is wrong</source>
        <translation>認容: 根拠が誤り</translation>
    </message>
    <message>
        <source>Why, and what follows</source>
        <translation>理由と今後の対応</translation>
    </message>
    <message>
        <source>Dismiss: the piece stands</source>
        <translation>棄却: 根拠は有効</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>取り下げる</translation>
    </message>
    <message>
        <source>explanation that did not help</source>
        <translation>役立たなかった説明</translation>
    </message>
    <message>
        <source>explanations that did not help</source>
        <translation>役立たなかった説明</translation>
    </message>
    <message>
        <source>said</source>
        <translation>表明済み</translation>
    </message>
    <message>
        <source>The explanation did not help</source>
        <translation>説明が役立たなかった</translation>
    </message>
    <message>
        <source>Kinds of pieces</source>
        <translation>項目の種類</translation>
    </message>
    <message>
        <source>It did after all</source>
        <translation>やはり役立った</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>拠点</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>カテゴリー</translation>
    </message>
    <message>
        <source>Price</source>
        <extracomment>an input of the model: what the product costs</extracomment>
        <translation>価格</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>ベンダー</translation>
    </message>
    <message>
        <source>Shift</source>
        <comment>of work</comment>
        <extracomment>a facet of decisions: in which shift of the day</extracomment>
        <translation>シフト</translation>
    </message>
    <message>
        <source>Decided rightly</source>
        <extracomment>facets as they stand within a sentence</extracomment>
        <translation>正しく決定</translation>
    </message>
    <message>
        <source>True rejects that were rejected</source>
        <translation>却下すべきで却下</translation>
    </message>
    <message>
        <source>True certifies that were rejected</source>
        <translation>認定すべきなのに却下</translation>
    </message>
    <message>
        <source>Certified, but damaged</source>
        <translation>認定したが破損</translation>
    </message>
    <message>
        <source>Flagged</source>
        <extracomment>how long ago an item was flagged</extracomment>
        <translation>フラグ</translation>
    </message>
    <message>
        <source>Certified by the model alone</source>
        <translation>モデルのみで認定</translation>
    </message>
    <message>
        <source>Truth known</source>
        <translation>正解が判明</translation>
    </message>
    <message>
        <source>from</source>
        <comment>low end of an interval</comment>
        <translation>下限</translation>
    </message>
    <message>
        <source>to</source>
        <comment>high end of an interval</comment>
        <translation>上限</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>of fairness</comment>
        <extracomment>what is named by its number</extracomment>
        <translation>レビュー</translation>
    </message>
    <message>
        <source>SHA-256 of all figures</source>
        <translation>全数値のSHA-256</translation>
    </message>
    <message>
        <source>Signature of the service</source>
        <translation>サービスの署名</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Worked out</source>
        <translation>算出</translation>
    </message>
    <message>
        <source>Told apart by</source>
        <translation>分け方</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>拠点</translation>
    </message>
    <message>
        <source>Comparisons</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Accepted share of false ones among what differs</source>
        <translation>差ありのうち許容する偽の割合</translation>
    </message>
    <message>
        <source>Level of the intervals</source>
        <translation>区間の水準</translation>
    </message>
    <message>
        <source>Of all</source>
        <comment>decisions</comment>
        <translation>全体中</translation>
    </message>
    <message>
        <source>Rate</source>
        <comment>a share</comment>
        <translation>率</translation>
    </message>
    <message>
        <source>Hits</source>
        <extracomment>head of a column: of how many decisions it is true</extracomment>
        <translation>該当</translation>
    </message>
    <message>
        <source>Of</source>
        <comment>out of how many</comment>
        <translation>母数</translation>
    </message>
    <message>
        <source>Share</source>
        <comment>a part of all</comment>
        <translation>割合</translation>
    </message>
    <message>
        <source>Rates that differ from the rest by more than chance</source>
        <translation>偶然を超えて他と異なる率</translation>
    </message>
    <message>
        <source>Differ from the rest</source>
        <translation>他と異なる</translation>
    </message>
    <message>
        <source>Facet</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Slice</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Against the rest</source>
        <translation>他との差</translation>
    </message>
    <message>
        <source>Corrected p</source>
        <translation>補正p値</translation>
    </message>
    <message>
        <source>Definitions of fairness</source>
        <translation>公平性の定義</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定義</translation>
    </message>
    <message>
        <source>Furthest from the rest</source>
        <translation>他から最も離れたもの</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>ケース</translation>
    </message>
    <message>
        <source>By</source>
        <comment>how much apart</comment>
        <translation>差</translation>
    </message>
    <message>
        <source>Damage is not alike frequent by</source>
        <translation>破損の頻度が異なる分け方</translation>
    </message>
    <message>
        <source>Groups of the definition chosen</source>
        <translation>選んだ定義のグループ</translation>
    </message>
    <message>
        <source>Definition chosen</source>
        <translation>選んだ定義</translation>
    </message>
    <message>
        <source>Chosen in</source>
        <translation>選んだ場所</translation>
    </message>
    <message>
        <source>It names a definition twice, or one that is not known.</source>
        <translation>定義が重複しているか、不明な定義があります。</translation>
    </message>
    <message>
        <source>{why_apart} Choose one of them, or say why both.</source>
        <translation>{why_apart}一つを選ぶか、両方を選ぶ理由を述べてください。</translation>
    </message>
    <message>
        <source>review of fairness</source>
        <translation>公平性レビュー</translation>
    </message>
    <message>
        <source>reviews of fairness</source>
        <translation>公平性レビュー</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>算出済み</translation>
    </message>
    <message>
        <source>read</source>
        <comment>somebody has read it</comment>
        <translation>既読</translation>
    </message>
    <message>
        <source>action agreed</source>
        <translation>対応合意済み</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>受け入れ済み</translation>
    </message>
    <message>
        <source>closed</source>
        <extracomment>state of a launch plan</extracomment>
        <translation>終了</translation>
    </message>
    <message>
        <source>Begin a review of fairness</source>
        <translation>公平性レビューを始める</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>読む</translation>
    </message>
    <message>
        <source>What strikes you</source>
        <translation>気付いた点</translation>
    </message>
    <message>
        <source>Agree an action</source>
        <translation>対応に合意する</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>行うこと</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Accept it as it is</source>
        <translation>現状のまま受け入れる</translation>
    </message>
    <message>
        <source>Why it is accepted</source>
        <translation>受け入れる理由</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>終了する</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>definition of fairness</source>
        <translation>公平性の定義</translation>
    </message>
    <message>
        <source>definitions of fairness</source>
        <translation>公平性の定義</translation>
    </message>
    <message>
        <source>chosen</source>
        <extracomment>of a definition
----------
a row that is ticked, for a screen reader</extracomment>
        <translation>選択済み</translation>
    </message>
    <message>
        <source>Choose what fair means</source>
        <translation>公平の意味を選ぶ</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Between groups by</source>
        <translation>グループの分け方</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>定義</translation>
    </message>
    <message>
        <source>Why this one</source>
        <translation>これを選ぶ理由</translation>
    </message>
    <message>
        <source>Why both, though they cannot hold together</source>
        <translation>両立しないのに両方選ぶ理由</translation>
    </message>
    <message>
        <source>SHA-256 of the figures that were shown</source>
        <translation>表示された数値のSHA-256</translation>
    </message>
    <message>
        <source>Withdraw the choice</source>
        <translation>選択を取り下げる</translation>
    </message>
    <message>
        <source>the intern&apos;s</source>
        <extracomment>whose turn it was</extracomment>
        <translation>インターンの番</translation>
    </message>
    <message>
        <source>the mentor&apos;s</source>
        <translation>メンターの番</translation>
    </message>
    <message>
        <source>It was nobody&apos;s turn.</source>
        <translation>だれの番でもありませんでした。</translation>
    </message>
    <message>
        <source>The turn was the intern&apos;s.</source>
        <translation>インターンの番でした。</translation>
    </message>
    <message>
        <source>The turn was the mentor&apos;s.</source>
        <translation>メンターの番でした。</translation>
    </message>
    <message>
        <source>There were {days} working days for an answer, and {past:.1f} were over.</source>
        <translation>回答期限は{days}営業日で、{past:.1f}日が過ぎていました。</translation>
    </message>
    <message>
        <source>reply to a remark</source>
        <translation>コメントへの返信</translation>
    </message>
    <message>
        <source>replies to remarks</source>
        <translation>コメントへの返信</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未処理</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>既読</translation>
    </message>
    <message>
        <source>acted upon</source>
        <translation>対応済み</translation>
    </message>
    <message>
        <source>disputed</source>
        <extracomment>state of a decision
----------
why an item cannot be a member: people differ
----------
where a decision stands, within a line</extracomment>
        <translation>不一致</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Ask for an answer to a remark</source>
        <translation>コメントへの回答を求める</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>ケース</translation>
    </message>
    <message>
        <source>Answer a remark</source>
        <translation>コメントに答える</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation>行ったこと</translation>
    </message>
    <message>
        <source>Seen</source>
        <comment>somebody has read it</comment>
        <translation>既読</translation>
    </message>
    <message>
        <source>Acted upon</source>
        <translation>対応済み</translation>
    </message>
    <message>
        <source>Dispute</source>
        <comment>say that one differs</comment>
        <translation>不一致とする</translation>
    </message>
    <message>
        <source>Why you differ</source>
        <translation>見解が異なる理由</translation>
    </message>
    <message>
        <source>Answer the dispute</source>
        <translation>不一致に答える</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>finish with something</comment>
        <translation>終了する</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>終わり方</translation>
    </message>
    <message>
        <source>No answer came</source>
        <translation>回答なし</translation>
    </message>
    <message>
        <source>Whose turn it was</source>
        <translation>だれの番だったか</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>再開する</translation>
    </message>
    <message>
        <source>synthesis</source>
        <translation>まとめ</translation>
    </message>
    <message>
        <source>syntheses</source>
        <translation>まとめ</translation>
    </message>
    <message>
        <source>Write what the remarks on a case come to for you</source>
        <translation>ケースへのコメントを自分なりにまとめる</translation>
    </message>
    <message>
        <source>pattern</source>
        <translation>パターン</translation>
    </message>
    <message>
        <source>patterns</source>
        <translation>パターン</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>表示済み</translation>
    </message>
    <message>
        <source>Write a remark on all cases with one reason</source>
        <translation>同じ理由の全ケースにコメントを書く</translation>
    </message>
    <message>
        <source>Reason code</source>
        <translation>理由コード</translation>
    </message>
    <message>
        <source>A level that was lowered</source>
        <translation>引き下げられたレベル</translation>
    </message>
    <message>
        <source>A decision that was overturned</source>
        <translation>覆された決定</translation>
    </message>
    <message>
        <source>It is against your own word: somebody else decides.</source>
        <translation>あなた自身の判断に対するものなので、ほかの人が決めます。</translation>
    </message>
    <message>
        <source>appeal</source>
        <translation>不服申し立て</translation>
    </message>
    <message>
        <source>appeals</source>
        <translation>不服申し立て</translation>
    </message>
    <message>
        <source>raised</source>
        <translation>申し立て済み</translation>
    </message>
    <message>
        <source>heard</source>
        <translation>審理中</translation>
    </message>
    <message>
        <source>Appeal</source>
        <comment>raise an appeal</comment>
        <translation>不服を申し立てる</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>相手方の判断</translation>
    </message>
    <message>
        <source>Record</source>
        <comment>an entry</comment>
        <translation>記録</translation>
    </message>
    <message>
        <source>Whose word it was</source>
        <translation>だれの判断か</translation>
    </message>
    <message>
        <source>Take it up</source>
        <translation>取り上げる</translation>
    </message>
    <message>
        <source>Uphold</source>
        <translation>認容する</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>今後の対応</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>棄却する</translation>
    </message>
    <message>
        <source>Matters more to me</source>
        <translation>自分にはより重要</translation>
    </message>
    <message>
        <source>Matters as much</source>
        <translation>同じくらい重要</translation>
    </message>
    <message>
        <source>Matters less to me</source>
        <translation>自分にはさほど重要でない</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Say how much it matters to you</source>
        <translation>自分にとっての重要度を言う</translation>
    </message>
    <message>
        <source>To me</source>
        <translation>自分には</translation>
    </message>
    <message>
        <source>Name who goes on</source>
        <translation>引き継ぐ人を決める</translation>
    </message>
    <message>
        <source>Outcome owner</source>
        <translation>結果の責任者</translation>
    </message>
    <message>
        <source>Last day of the stay</source>
        <translation>滞在最終日</translation>
    </message>
    <message>
        <source>Say what became of it</source>
        <translation>その後を報告する</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>その後</translation>
    </message>
    <message>
        <source>publication goal</source>
        <translation>論文発表の目標</translation>
    </message>
    <message>
        <source>publication goals</source>
        <translation>論文発表の目標</translation>
    </message>
    <message>
        <source>idea</source>
        <translation>アイデア</translation>
    </message>
    <message>
        <source>draft</source>
        <extracomment>state of a launch plan</extracomment>
        <translation>下書き</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>投稿許可済み</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>投稿済み</translation>
    </message>
    <message>
        <source>published</source>
        <translation>掲載済み</translation>
    </message>
    <message>
        <source>Set a publication goal</source>
        <translation>論文発表の目標を立てる</translation>
    </message>
    <message>
        <source>There is a draft</source>
        <translation>下書きができた</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>保管場所</translation>
    </message>
    <message>
        <source>Clear for submission</source>
        <translation>投稿を許可する</translation>
    </message>
    <message>
        <source>What was looked at</source>
        <translation>確認した内容</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>投稿した</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>掲載された</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参照先</translation>
    </message>
    <message>
        <source>Declined or given up</source>
        <translation>不採択または断念</translation>
    </message>
    <message>
        <source>production goal</source>
        <translation>本番化の目標</translation>
    </message>
    <message>
        <source>production goals</source>
        <translation>本番化の目標</translation>
    </message>
    <message>
        <source>prototype</source>
        <translation>試作</translation>
    </message>
    <message>
        <source>offline proof</source>
        <translation>オフライン実証</translation>
    </message>
    <message>
        <source>in shadow</source>
        <translation>シャドー運用中</translation>
    </message>
    <message>
        <source>pilot</source>
        <comment>one site tries it</comment>
        <translation>パイロット</translation>
    </message>
    <message>
        <source>live</source>
        <comment>it is used by everybody</comment>
        <translation>本番</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>引退</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Set a production goal</source>
        <translation>本番化の目標を立てる</translation>
    </message>
    <message>
        <source>Proven offline</source>
        <translation>オフラインで実証した</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>実証</translation>
    </message>
    <message>
        <source>Runs in shadow</source>
        <translation>シャドー運用中</translation>
    </message>
    <message>
        <source>Pilot</source>
        <comment>one site tries it</comment>
        <translation>パイロット</translation>
    </message>
    <message>
        <source>Live</source>
        <comment>it is used by everybody</comment>
        <translation>本番</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>引退</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>skill goal</source>
        <translation>スキル目標</translation>
    </message>
    <message>
        <source>skill goals</source>
        <translation>スキル目標</translation>
    </message>
    <message>
        <source>set</source>
        <comment>a goal was set</comment>
        <translation>設定済み</translation>
    </message>
    <message>
        <source>practised</source>
        <translation>練習済み</translation>
    </message>
    <message>
        <source>shown</source>
        <comment>a skill was shown</comment>
        <translation>実演済み</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>取りやめ</translation>
    </message>
    <message>
        <source>Set a skill goal</source>
        <translation>スキル目標を立てる</translation>
    </message>
    <message>
        <source>Practised</source>
        <translation>練習した</translation>
    </message>
    <message>
        <source>How</source>
        <comment>in what way</comment>
        <translation>方法</translation>
    </message>
    <message>
        <source>Shown</source>
        <comment>a skill was shown</comment>
        <translation>実演した</translation>
    </message>
    <message>
        <source>By what</source>
        <translation>何によって</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>取りやめ</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>打ち合わせ</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>ランチ</translation>
    </message>
    <message>
        <source>Fireside chat</source>
        <translation>座談会</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>a meeting</comment>
        <translation>その他</translation>
    </message>
    <message>
        <source>Talk</source>
        <comment>an event</comment>
        <translation>講演</translation>
    </message>
    <message>
        <source>Team event</source>
        <translation>チーム行事</translation>
    </message>
    <message>
        <source>What we learnt</source>
        <translation>学んだこと</translation>
    </message>
    <message>
        <source>Case of the week</source>
        <translation>今週のケース</translation>
    </message>
    <message>
        <source>Problem day</source>
        <translation>課題の日</translation>
    </message>
    <message>
        <source>Day for students</source>
        <translation>学生の日</translation>
    </message>
    <message>
        <source>Getting to know each other</source>
        <translation>顔合わせ</translation>
    </message>
    <message>
        <source>Great</source>
        <translation>とても良い</translation>
    </message>
    <message>
        <source>Good</source>
        <extracomment>a sign beside a finding about the scanner</extracomment>
        <translation>良い</translation>
    </message>
    <message>
        <source>Acceptable</source>
        <translation>許容範囲</translation>
    </message>
    <message>
        <source>Problematic</source>
        <translation>問題あり</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Minutes</source>
        <comment>how long</comment>
        <translation>分</translation>
    </message>
    <message>
        <source>Time zone of the place</source>
        <translation>現地のタイムゾーン</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>会合</translation>
    </message>
    <message>
        <source>meetings</source>
        <translation>会合</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>提案済み</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>合意済み</translation>
    </message>
    <message>
        <source>held</source>
        <comment>it took place</comment>
        <translation>開催済み</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Propose a meeting</source>
        <translation>会合を提案する</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>an input of the model: what the product is called</extracomment>
        <translation>名称</translation>
    </message>
    <message>
        <source>With</source>
        <comment>people invited</comment>
        <translation>参加者</translation>
    </message>
    <message>
        <source>Lunch seat of</source>
        <translation>ランチ席の提供者</translation>
    </message>
    <message>
        <source>UID in a calendar</source>
        <translation>カレンダー上のUID</translation>
    </message>
    <message>
        <source>Move</source>
        <comment>to another time</comment>
        <translation>日時を変える</translation>
    </message>
    <message>
        <source>I shall be there</source>
        <translation>参加する</translation>
    </message>
    <message>
        <source>Settle without the others</source>
        <translation>ほかの人抜きで決める</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>中止する</translation>
    </message>
    <message>
        <source>Held</source>
        <comment>it took place</comment>
        <translation>開催した</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>議事メモ</translation>
    </message>
    <message>
        <source>What was agreed to do</source>
        <translation>合意した作業</translation>
    </message>
    <message>
        <source>Write into the notes</source>
        <translation>議事メモに書く</translation>
    </message>
    <message>
        <source>lunch roster</source>
        <translation>ランチ名簿</translation>
    </message>
    <message>
        <source>lunch rosters</source>
        <translation>ランチ名簿</translation>
    </message>
    <message>
        <source>Offer lunches</source>
        <translation>ランチを提供する</translation>
    </message>
    <message>
        <source>Seats a week</source>
        <translation>週あたりの席数</translation>
    </message>
    <message>
        <source>What you like to talk about</source>
        <translation>話したいこと</translation>
    </message>
    <message>
        <source>Change the seats</source>
        <translation>席数を変える</translation>
    </message>
    <message>
        <source>Take a seat</source>
        <translation>席を取る</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>対象週</translation>
    </message>
    <message>
        <source>Give the seat back</source>
        <translation>席を返す</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>投稿</translation>
    </message>
    <message>
        <source>Post</source>
        <comment>write into a thread</comment>
        <translation>投稿する</translation>
    </message>
    <message>
        <source>Hide a post</source>
        <translation>投稿を隠す</translation>
    </message>
    <message>
        <source>Show a hidden post</source>
        <translation>隠した投稿を表示する</translation>
    </message>
    <message>
        <source>thread</source>
        <translation>スレッド</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>スレッド</translation>
    </message>
    <message>
        <source>Open a thread</source>
        <translation>スレッドを立てる</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>トピック</translation>
    </message>
    <message>
        <source>First post</source>
        <translation>最初の投稿</translation>
    </message>
    <message>
        <source>Moderators</source>
        <translation>司会</translation>
    </message>
    <message>
        <source>thread on a case</source>
        <translation>ケースのスレッド</translation>
    </message>
    <message>
        <source>threads on cases</source>
        <translation>ケースのスレッド</translation>
    </message>
    <message>
        <source>Talk about this case</source>
        <translation>このケースについて話す</translation>
    </message>
    <message>
        <source>Who else may read</source>
        <translation>ほかに読める人</translation>
    </message>
    <message>
        <source>event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>告知済み</translation>
    </message>
    <message>
        <source>Announce an event</source>
        <translation>イベントを告知する</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>主催者</translation>
    </message>
    <message>
        <source>I shall come</source>
        <translation>参加する</translation>
    </message>
    <message>
        <source>I shall not come</source>
        <translation>参加しない</translation>
    </message>
    <message>
        <source>question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>質問済み</translation>
    </message>
    <message>
        <source>picked</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>回答済み</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>Ask a question</source>
        <translation>質問する</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>For</source>
        <comment>at which event</comment>
        <translation>対象イベント</translation>
    </message>
    <message>
        <source>I ask that too</source>
        <translation>同じ質問をする</translation>
    </message>
    <message>
        <source>Pick</source>
        <comment>choose a question</comment>
        <translation>採用する</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>回答した</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隠す</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>再表示</translation>
    </message>
    <message>
        <source>You cannot rate yourself.</source>
        <translation>自分は評価できません。</translation>
    </message>
    <message>
        <source>rating of a mentor</source>
        <translation>メンターの評価</translation>
    </message>
    <message>
        <source>ratings of mentors</source>
        <translation>メンターの評価</translation>
    </message>
    <message>
        <source>given</source>
        <translation>評価済み</translation>
    </message>
    <message>
        <source>Say how a mentor is</source>
        <translation>メンターを評価する</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>メンター</translation>
    </message>
    <message>
        <source>How the mentor is</source>
        <translation>メンターの評価</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>交流</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>交流</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>記入済み</translation>
    </message>
    <message>
        <source>I talked to somebody</source>
        <translation>だれかと話した</translation>
    </message>
    <message>
        <source>Whom</source>
        <comment>talked to</comment>
        <translation>相手</translation>
    </message>
    <message>
        <source>What about</source>
        <translation>話題</translation>
    </message>
    <message>
        <source>Waiting for somebody</source>
        <translation>だれかを待っている</translation>
    </message>
    <message>
        <source>There is more to it than planned</source>
        <translation>予定より作業が多い</translation>
    </message>
    <message>
        <source>Data or tools were missing</source>
        <translation>データまたは道具が不足</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>不在</translation>
    </message>
    <message>
        <source>The goal changed</source>
        <translation>目標が変わった</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>初日</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>週数</translation>
    </message>
    <message>
        <source>Mentors</source>
        <translation>メンター</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>質問先</translation>
    </message>
    <message>
        <source>What is expected</source>
        <translation>期待すること</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>マイルストーン</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>マイルストーン</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>launch plan</source>
        <translation>開始計画</translation>
    </message>
    <message>
        <source>launch plans</source>
        <translation>開始計画</translation>
    </message>
    <message>
        <source>signed by both</source>
        <translation>双方署名済み</translation>
    </message>
    <message>
        <source>revised</source>
        <extracomment>state of a launch plan</extracomment>
        <translation>改訂済み</translation>
    </message>
    <message>
        <source>Write a launch plan</source>
        <translation>開始計画を書く</translation>
    </message>
    <message>
        <source>Sign</source>
        <comment>put a signature</comment>
        <translation>署名する</translation>
    </message>
    <message>
        <source>Revise</source>
        <translation>改訂する</translation>
    </message>
    <message>
        <source>Extend the stay</source>
        <translation>滞在を延長する</translation>
    </message>
    <message>
        <source>Weeks more in all</source>
        <translation>延長週数の合計</translation>
    </message>
    <message>
        <source>It is late: say why.</source>
        <translation>遅れています: 理由を述べてください。</translation>
    </message>
    <message>
        <source>Late because</source>
        <translation>遅れの理由</translation>
    </message>
    <message>
        <source>If late, because</source>
        <translation>遅れた場合の理由</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>マイルストーン</translation>
    </message>
    <message>
        <source>milestones</source>
        <translation>マイルストーン</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>met</source>
        <comment>a milestone was reached</comment>
        <translation>達成</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>未達成</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>免除</translation>
    </message>
    <message>
        <source>Set a milestone</source>
        <translation>マイルストーンを設定する</translation>
    </message>
    <message>
        <source>Launch plan</source>
        <translation>開始計画</translation>
    </message>
    <message>
        <source>Say why it is late</source>
        <translation>遅れの理由を言う</translation>
    </message>
    <message>
        <source>More</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Met</source>
        <comment>a milestone was reached</comment>
        <translation>達成</translation>
    </message>
    <message>
        <source>Met on</source>
        <translation>達成日</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>未達成</translation>
    </message>
    <message>
        <source>Waive</source>
        <translation>免除する</translation>
    </message>
    <message>
        <source>Plan it again</source>
        <translation>予定し直す</translation>
    </message>
    <message>
        <source>Certify</source>
        <extracomment>the name of a verdict</extracomment>
        <translation>認定</translation>
    </message>
    <message>
        <source>Reject</source>
        <extracomment>the name of a verdict</extracomment>
        <translation>却下</translation>
    </message>
    <message>
        <source>For those who learn</source>
        <translation>学習中の人向け</translation>
    </message>
    <message>
        <source>For those who are certified</source>
        <translation>認定された人向け</translation>
    </message>
    <message>
        <source>Starter deck</source>
        <translation>入門デッキ</translation>
    </message>
    <message>
        <source>Calibration set</source>
        <translation>較正セット</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>クイズ</translation>
    </message>
    <message>
        <source>What it teaches</source>
        <translation>教える内容</translation>
    </message>
    <message>
        <source>Facts of the case</source>
        <translation>ケースの事実</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>事実</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Right verdict</source>
        <translation>正しい判定</translation>
    </message>
    <message>
        <source>teaching case</source>
        <translation>教材ケース</translation>
    </message>
    <message>
        <source>teaching cases</source>
        <translation>教材ケース</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>in the library</source>
        <translation>ケース集入り</translation>
    </message>
    <message>
        <source>Propose as a teaching case</source>
        <translation>教材ケースとして提案する</translation>
    </message>
    <message>
        <source>Checked: nobody can be told from it</source>
        <translation>確認済み: 個人を特定できない</translation>
    </message>
    <message>
        <source>Put into the library</source>
        <translation>ケース集に入れる</translation>
    </message>
    <message>
        <source>gold case</source>
        <translation>ゴールドケース</translation>
    </message>
    <message>
        <source>gold cases</source>
        <translation>ゴールドケース</translation>
    </message>
    <message>
        <source>with the panel</source>
        <translation>パネルで審査中</translation>
    </message>
    <message>
        <source>labelled</source>
        <translation>ラベル付け済み</translation>
    </message>
    <message>
        <source>gold</source>
        <comment>state of a case</comment>
        <translation>ゴールド</translation>
    </message>
    <message>
        <source>Ask a panel for labels</source>
        <translation>パネルにラベルを求める</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>パネル</translation>
    </message>
    <message>
        <source>Label</source>
        <comment>give a label</comment>
        <translation>ラベルを付ける</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>難易度</translation>
    </message>
    <message>
        <source>What decides it</source>
        <translation>決め手</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>基準</translation>
    </message>
    <message>
        <source>Make it gold</source>
        <translation>ゴールドにする</translation>
    </message>
    <message>
        <source>For</source>
        <comment>whom it is</comment>
        <translation>対象者</translation>
    </message>
    <message>
        <source>Drop</source>
        <comment>give up</comment>
        <translation>取りやめる</translation>
    </message>
    <message>
        <source>sitting</source>
        <translation>セットの実施</translation>
    </message>
    <message>
        <source>sittings</source>
        <translation>セットの実施</translation>
    </message>
    <message>
        <source>to be sat</source>
        <translation>未実施</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>開始済み</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>left</source>
        <comment>not finished</comment>
        <translation>中断</translation>
    </message>
    <message>
        <source>Ask for a calibration set</source>
        <translation>較正セットを求める</translation>
    </message>
    <message>
        <source>Of</source>
        <comment>which cases</comment>
        <translation>対象</translation>
    </message>
    <message>
        <source>Lighter pack, by its code</source>
        <translation>軽い方の包装（コード）</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>始める</translation>
    </message>
    <message>
        <source>Set</source>
        <comment>of cases</comment>
        <translation>セット</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>give an answer</comment>
        <translation>答える</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>答え</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完了する</translation>
    </message>
    <message>
        <source>Seconds it took</source>
        <translation>所要秒数</translation>
    </message>
    <message>
        <source>Leave</source>
        <comment>stop before the end</comment>
        <translation>中断する</translation>
    </message>
    <message>
        <source>mistake card</source>
        <translation>ミスカード</translation>
    </message>
    <message>
        <source>mistake cards</source>
        <translation>ミスカード</translation>
    </message>
    <message>
        <source>learnt</source>
        <extracomment>of a person: good enough by now</extracomment>
        <translation>習得済み</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>除外中</translation>
    </message>
    <message>
        <source>Add to your mistakes</source>
        <translation>自分のミスに加える</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>How well you knew it</source>
        <translation>どれだけ分かっていたか</translation>
    </message>
    <message>
        <source>0 not at all, 5 at once</source>
        <translation>0 まったく、5 すぐに</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>除外する</translation>
    </message>
    <message>
        <source>Learn it again</source>
        <translation>学び直す</translation>
    </message>
    <message>
        <source>Interns</source>
        <translation>インターン</translation>
    </message>
    <message>
        <source>Scholars</source>
        <translation>スカラー</translation>
    </message>
    <message>
        <source>Visiting Academics</source>
        <translation>客員研究者</translation>
    </message>
    <message>
        <source>University Hub</source>
        <translation>大学ハブ</translation>
    </message>
    <message>
        <source>SURE fellows</source>
        <translation>SUREフェロー</translation>
    </message>
    <message>
        <source>PhD fellows</source>
        <translation>博士課程フェロー</translation>
    </message>
    <message>
        <source>Joint university project</source>
        <translation>大学共同プロジェクト</translation>
    </message>
    <message>
        <source>Sponsored team</source>
        <translation>支援チーム</translation>
    </message>
    <message>
        <source>Consulting</source>
        <translation>コンサルティング</translation>
    </message>
    <message>
        <source>Sabbatical</source>
        <translation>サバティカル</translation>
    </message>
    <message>
        <source>Funded research</source>
        <translation>助成研究</translation>
    </message>
    <message>
        <source>Venture</source>
        <translation>ベンチャー</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no funds</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>寄付</translation>
    </message>
    <message>
        <source>Sponsored</source>
        <translation>スポンサー</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>契約</translation>
    </message>
    <message>
        <source>The company</source>
        <translation>会社</translation>
    </message>
    <message>
        <source>Academia</source>
        <translation>学界</translation>
    </message>
    <message>
        <source>Both</source>
        <comment>sides</comment>
        <translation>双方</translation>
    </message>
    <message>
        <source>Knowledge: what is found is open to all</source>
        <translation>知識: 見つかったことは全員に公開する</translation>
    </message>
    <message>
        <source>People: those who take part grow, wherever they go next</source>
        <translation>人: 次にどこへ進んでも、参加者が成長する</translation>
    </message>
    <message>
        <source>Use: it reaches the people it is meant for</source>
        <translation>活用: 届けるべき人に届く</translation>
    </message>
    <message>
        <source>institution</source>
        <translation>機関</translation>
    </message>
    <message>
        <source>institutions</source>
        <translation>機関</translation>
    </message>
    <message>
        <source>listed</source>
        <translation>登録済み</translation>
    </message>
    <message>
        <source>left</source>
        <comment>no longer with us</comment>
        <translation>離脱</translation>
    </message>
    <message>
        <source>Add an institution</source>
        <translation>機関を追加する</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>City</source>
        <translation>都市</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Change the people to ask</source>
        <translation>問い合わせ先を変える</translation>
    </message>
    <message>
        <source>No longer with us</source>
        <translation>離脱した</translation>
    </message>
    <message>
        <source>With us again</source>
        <translation>復帰した</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>sort</comment>
        <translation>種類</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>機関</translation>
    </message>
    <message>
        <source>The two who manage it</source>
        <translation>運営する2人</translation>
    </message>
    <message>
        <source>Funds</source>
        <translation>資金</translation>
    </message>
    <message>
        <source>Places or fellowships</source>
        <translation>枠またはフェローシップ</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>A programme has two managers, one on either side.</source>
        <translation>プログラムには双方から1人ずつ、2人の運営者が要ります。</translation>
    </message>
    <message>
        <source>programme</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>programmes</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実施中</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>終了済み</translation>
    </message>
    <message>
        <source>Propose a programme</source>
        <translation>プログラムを提案する</translation>
    </message>
    <message>
        <source>Grown out of</source>
        <translation>元のプロジェクト</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>承認する</translation>
    </message>
    <message>
        <source>End</source>
        <comment>bring to its end</comment>
        <translation>終える</translation>
    </message>
    <message>
        <source>engagement</source>
        <translation>参画</translation>
    </message>
    <message>
        <source>engagements</source>
        <translation>参画</translation>
    </message>
    <message>
        <source>active</source>
        <translation>活動中</translation>
    </message>
    <message>
        <source>Plan an engagement</source>
        <translation>参画を計画する</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>On the side of</source>
        <translation>所属側</translation>
    </message>
    <message>
        <source>Share of their time, %</source>
        <translation>時間の割合（%）</translation>
    </message>
    <message>
        <source>Home institution</source>
        <translation>所属元の機関</translation>
    </message>
    <message>
        <source>The place at home is kept</source>
        <translation>所属元の籍は残る</translation>
    </message>
    <message>
        <source>Fellowship or place number</source>
        <translation>フェローシップまたは枠の番号</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>受け入れる</translation>
    </message>
    <message>
        <source>Change the share</source>
        <translation>割合を変える</translation>
    </message>
    <message>
        <source>Extend</source>
        <comment>make longer</comment>
        <translation>延長する</translation>
    </message>
    <message>
        <source>application</source>
        <translation>応募</translation>
    </message>
    <message>
        <source>applications</source>
        <translation>応募</translation>
    </message>
    <message>
        <source>being read</source>
        <comment>state of an application</comment>
        <translation>審査中</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>招待済み</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>応募する</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>関心分野</translation>
    </message>
    <message>
        <source>What you would like to do</source>
        <translation>やりたいこと</translation>
    </message>
    <message>
        <source>Who reads it</source>
        <translation>読む人</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>招待する</translation>
    </message>
    <message>
        <source>programme review</source>
        <translation>プログラム評価</translation>
    </message>
    <message>
        <source>programme reviews</source>
        <translation>プログラム評価</translation>
    </message>
    <message>
        <source>written</source>
        <translation>作成済み</translation>
    </message>
    <message>
        <source>Review a programme</source>
        <translation>プログラムを評価する</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Who manage it</source>
        <translation>運営者</translation>
    </message>
    <message>
        <source>What is done next</source>
        <translation>次に行うこと</translation>
    </message>
    <message>
        <source>Agree</source>
        <comment>give agreement</comment>
        <translation>同意する</translation>
    </message>
    <message>
        <source>Science: nobody knows how yet</source>
        <translation>科学: 方法がまだだれにも分からない</translation>
    </message>
    <message>
        <source>Data: what it takes is not recorded</source>
        <translation>データ: 必要なものが記録されていない</translation>
    </message>
    <message>
        <source>Deployment: it works, yet not in the work of every site</source>
        <translation>展開: 機能するが、全拠点の業務には入っていない</translation>
    </message>
    <message>
        <source>technical gap</source>
        <translation>技術ギャップ</translation>
    </message>
    <message>
        <source>technical gaps</source>
        <translation>技術ギャップ</translation>
    </message>
    <message>
        <source>taken up</source>
        <translation>着手済み</translation>
    </message>
    <message>
        <source>Register a technical gap</source>
        <translation>技術ギャップを登録する</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>ギャップ</translation>
    </message>
    <message>
        <source>What cannot be done today</source>
        <translation>現在できないこと</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>トピック</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>責任者</translation>
    </message>
    <message>
        <source>Closed by the end of the year, %</source>
        <translation>年末までの解消見込み（%）</translation>
    </message>
    <message>
        <source>From the proposal</source>
        <translation>元の提案</translation>
    </message>
    <message>
        <source>Forecast the end of the year</source>
        <translation>年末を予測する</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>引き継ぐ</translation>
    </message>
    <message>
        <source>Taken up</source>
        <translation>着手した</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>解消</translation>
    </message>
    <message>
        <source>proposal</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>proposals</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>Propose a problem</source>
        <translation>課題を提案する</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>課題</translation>
    </message>
    <message>
        <source>Whom it hurts, and what was tried</source>
        <translation>困っている人と試したこと</translation>
    </message>
    <message>
        <source>I want that solved</source>
        <translation>解決してほしい</translation>
    </message>
    <message>
        <source>Write into the minutes</source>
        <translation>議事録に書く</translation>
    </message>
    <message>
        <source>Minutes</source>
        <comment>of a meeting</comment>
        <translation>議事録</translation>
    </message>
    <message>
        <source>Accept into the register of gaps</source>
        <translation>ギャップ登録簿に受け入れる</translation>
    </message>
    <message>
        <source>Question asked with those who have the problem</source>
        <translation>課題を持つ人とともに問いを立てた</translation>
    </message>
    <message>
        <source>Data gathered, with their card</source>
        <translation>データとカードを収集した</translation>
    </message>
    <message>
        <source>Labels, checked</source>
        <translation>ラベルを確認した</translation>
    </message>
    <message>
        <source>Proof against what came of it</source>
        <translation>実際の結果で実証した</translation>
    </message>
    <message>
        <source>On somebody&apos;s screen</source>
        <translation>だれかの画面に表示した</translation>
    </message>
    <message>
        <source>Running at a site</source>
        <translation>拠点で稼働中</translation>
    </message>
    <message>
        <source>Watched while it runs</source>
        <translation>稼働中の監視</translation>
    </message>
    <message>
        <source>project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>projects</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>ギャップ</translation>
    </message>
    <message>
        <source>matched</source>
        <translation>マッチング済み</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>納品済み</translation>
    </message>
    <message>
        <source>grown into a programme</source>
        <translation>プログラムに発展</translation>
    </message>
    <message>
        <source>Make a project of a gap</source>
        <translation>ギャップをプロジェクトにする</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>提案する</translation>
    </message>
    <message>
        <source>What is to be found out or made</source>
        <translation>解明または作成するもの</translation>
    </message>
    <message>
        <source>Who answers for its scope</source>
        <translation>範囲の責任者</translation>
    </message>
    <message>
        <source>Match with people</source>
        <translation>人とマッチングする</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>チーム</translation>
    </message>
    <message>
        <source>Interest that it meets</source>
        <translation>合致する関心</translation>
    </message>
    <message>
        <source>Why they</source>
        <translation>選んだ理由</translation>
    </message>
    <message>
        <source>Take the match back</source>
        <translation>マッチングを取り消す</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>begin the work</comment>
        <translation>開始する</translation>
    </message>
    <message>
        <source>Built a stage</source>
        <translation>段階を構築した</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>What</source>
        <comment>is told</comment>
        <translation>内容</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>納品した</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>成果</translation>
    </message>
    <message>
        <source>Grew into a programme</source>
        <translation>プログラムに発展した</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>別のもの</translation>
    </message>
    <message>
        <source>It lacks redaction and the data card.</source>
        <translation>匿名化処理とデータカードがありません。</translation>
    </message>
    <message>
        <source>It lacks redaction.</source>
        <translation>匿名化処理がありません。</translation>
    </message>
    <message>
        <source>It lacks the data card.</source>
        <translation>データカードがありません。</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Nobody, no vendor and no site can be told from it</source>
        <translation>個人、ベンダー、拠点を特定できない</translation>
    </message>
    <message>
        <source>The data have a card</source>
        <translation>データにカードがある</translation>
    </message>
    <message>
        <source>Where it is to be</source>
        <translation>公開場所</translation>
    </message>
    <message>
        <source>open release</source>
        <translation>公開リリース</translation>
    </message>
    <message>
        <source>open releases</source>
        <translation>公開リリース</translation>
    </message>
    <message>
        <source>released</source>
        <translation>公開済み</translation>
    </message>
    <message>
        <source>refused</source>
        <extracomment>state of a decision: by the service
----------
where a decision stands, within a line: the service did not take it</extracomment>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Ask for an open release</source>
        <translation>公開リリースを求める</translation>
    </message>
    <message>
        <source>Co-owners, all of whom consent</source>
        <translation>全員の同意が要る共同所有者</translation>
    </message>
    <message>
        <source>Check off</source>
        <translation>確認済みにする</translation>
    </message>
    <message>
        <source>Consent</source>
        <comment>give consent</comment>
        <translation>同意する</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>公開した</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>拒否する</translation>
    </message>
    <message>
        <source>answer of researchers</source>
        <translation>研究者の回答</translation>
    </message>
    <message>
        <source>answers of researchers</source>
        <translation>研究者の回答</translation>
    </message>
    <message>
        <source>Tell what researchers found</source>
        <translation>研究者の発見を報告する</translation>
    </message>
    <message>
        <source>What they found</source>
        <translation>発見した内容</translation>
    </message>
    <message>
        <source>Society</source>
        <translation>社会</translation>
    </message>
    <message>
        <source>Faculty</source>
        <translation>教員</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>学生</translation>
    </message>
    <message>
        <source>Universities</source>
        <translation>大学</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>政府</translation>
    </message>
    <message>
        <source>Laboratories</source>
        <translation>研究所</translation>
    </message>
    <message>
        <source>entry of the value ledger</source>
        <translation>価値台帳の項目</translation>
    </message>
    <message>
        <source>entries of the value ledger</source>
        <translation>価値台帳の項目</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>記入済み</translation>
    </message>
    <message>
        <source>Enter what it was worth</source>
        <translation>価値を記入する</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>だれにとって</translation>
    </message>
    <message>
        <source>Tenet</source>
        <translation>信条</translation>
    </message>
    <message>
        <source>Whose side</source>
        <translation>どちら側</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>remarks</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Remark</source>
        <comment>make a remark</comment>
        <translation>コメントする</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地域</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>edge of a region</comment>
        <translation>左端</translation>
    </message>
    <message>
        <source>Top</source>
        <comment>edge of a region</comment>
        <translation>上端</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>edge of a region</comment>
        <translation>右端</translation>
    </message>
    <message>
        <source>Bottom</source>
        <comment>edge of a region</comment>
        <translation>下端</translation>
    </message>
    <message>
        <source>List of words</source>
        <translation>語の一覧</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>a customer&apos;s</comment>
        <translation>レビュー</translation>
    </message>
    <message>
        <source>customer review</source>
        <translation>顧客レビュー</translation>
    </message>
    <message>
        <source>customer reviews</source>
        <translation>顧客レビュー</translation>
    </message>
    <message>
        <source>not clear</source>
        <translation>不明確</translation>
    </message>
    <message>
        <source>came damaged</source>
        <translation>破損して届いた</translation>
    </message>
    <message>
        <source>did not come damaged</source>
        <translation>破損なしで届いた</translation>
    </message>
    <message>
        <source>Came damaged</source>
        <translation>破損して届いた</translation>
    </message>
    <message>
        <source>Not damaged</source>
        <translation>破損なし</translation>
    </message>
    <message>
        <source>Not clear</source>
        <translation>不明確</translation>
    </message>
    <message>
        <source>Version that you sign</source>
        <translation>署名する版</translation>
    </message>
    <message>
        <source>It signs version {signed}, and version {version} is the newest.</source>
        <translation>署名は第{signed}版に対するもので、最新は第{version}版です。</translation>
    </message>
    <message>
        <source>Somebody else has to.</source>
        <translation>ほかの人が行う必要があります。</translation>
    </message>
    <message>
        <source>You did so already.</source>
        <translation>すでに行いました。</translation>
    </message>
    <message>
        <source>It names no week.</source>
        <translation>週が指定されていません。</translation>
    </message>
    <message>
        <source>You have a seat in that week.</source>
        <translation>その週の席はすでに取っています。</translation>
    </message>
    <message>
        <source>No seat is left in that week.</source>
        <translation>その週の席は残っていません。</translation>
    </message>
    <message>
        <source>Hidden.</source>
        <translation>非表示です。</translation>
    </message>
    <message>
        <source>This template of a launch plan cannot be read: {fault!r}.</source>
        <translation>この開始計画のひな形を読み取れません: {fault!r}。</translation>
    </message>
    <message>
        <source>A milestone of “{plan}” lies outside of its weeks.</source>
        <translation>「{plan}」のマイルストーンが期間外にあります。</translation>
    </message>
    <message>
        <source>An aim somebody has, and something small that can be tried on real items.</source>
        <translation>だれかの狙いと、実際の対象品で試せる小さなこと。</translation>
    </message>
    <message>
        <source>Figures with their interval on cases decided blind, kept apart before it was built; and on which cases it fails.</source>
        <translation>構築前に取り分け、ブラインドで決定したケースでの数値と区間、および失敗するケース。</translation>
    </message>
    <message>
        <source>It runs beside the work of a site and decides nothing: where, for how long, and what it would have done differently.</source>
        <translation>拠点の業務と並行して動き、何も決定しない: 場所、期間、異なる決定になったはずのもの。</translation>
    </message>
    <message>
        <source>One site uses it, with a way back by one switch and somebody who watches it.</source>
        <translation>一つの拠点が使う。スイッチ一つで戻せ、監視する人がいる。</translation>
    </message>
    <message>
        <source>A day, an owner beyond the stay, and what was gained against what came of it.</source>
        <translation>日付、滞在後も残る責任者、実際の結果に照らした効果。</translation>
    </message>
    <message>
        <source>Why it goes, and what takes its place.</source>
        <translation>廃止の理由と、代わりになるもの。</translation>
    </message>
    <message>
        <source>Whose problem it is, in their words, and what an answer would change.</source>
        <translation>だれの課題か（本人の言葉で）、答えで何が変わるか。</translation>
    </message>
    <message>
        <source>The data with their card: where they come from, what is missing, whose they are.</source>
        <translation>データとそのカード: 出所、欠けているもの、所有者。</translation>
    </message>
    <message>
        <source>Labels by two people each, and how often they differed.</source>
        <translation>2人ずつによるラベルと、不一致の頻度。</translation>
    </message>
    <message>
        <source>The simplest thing that could work, and what it is better than.</source>
        <translation>うまくいきうる最も単純なものと、それが何より優れているか。</translation>
    </message>
    <message>
        <source>Its figures with their interval against what really came of it.</source>
        <translation>実際の結果に照らした数値と区間。</translation>
    </message>
    <message>
        <source>Somebody who is not of the team sees it and decides with it.</source>
        <translation>チーム外の人がそれを見て、それを使って決定する。</translation>
    </message>
    <message>
        <source>It runs at a site without those who built it.</source>
        <translation>構築した人なしで拠点で動く。</translation>
    </message>
    <message>
        <source>An alarm when it drifts, and somebody who hears it.</source>
        <translation>ドリフト時の警報と、それに気付く人。</translation>
    </message>
    <message>
        <source>Topics in common: {topics}.</source>
        <translation>共通のトピック: {topics}。</translation>
    </message>
    <message>
        <source>A newer version of Reviewer knows what this is.</source>
        <translation>これが何かは新しい版のReviewerで分かります。</translation>
    </message>
    <message>
        <source>This is for others to do.</source>
        <translation>これはほかの人が行うことです。</translation>
    </message>
    <message>
        <source>not open</source>
        <translation>未開始</translation>
    </message>
    <message>
        <source>It is {state}.</source>
        <extracomment>{state} is how a plan, a meeting or the like stands, such as &quot;closed&quot;</extracomment>
        <translation>状態は「{state}」です。</translation>
    </message>
    <message>
        <source>This is for those to do who are named in it.</source>
        <translation>これは名前の挙がった人が行うことです。</translation>
    </message>
    <message>
        <source>It was not open.</source>
        <translation>開始されていませんでした。</translation>
    </message>
    <message>
        <source>It was {state}.</source>
        <extracomment>{state} is how a plan, a meeting or the like stood, such as &quot;closed&quot;</extracomment>
        <translation>状態は「{state}」でした。</translation>
    </message>
    <message>
        <source>It was said of somebody else&apos;s.</source>
        <translation>ほかの人のものについて述べられていました。</translation>
    </message>
    <message>
        <source>Only those who are named in it may.</source>
        <translation>名前の挙がった人だけができます。</translation>
    </message>
    <message>
        <source>This case of the starter deck cannot be read: {fault!r}.</source>
        <translation>入門デッキのこのケースを読み取れません: {fault!r}。</translation>
    </message>
    <message>
        <source>Stay</source>
        <extracomment>the weeks that somebody spends with a team</extracomment>
        <translation>滞在</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Fairness</source>
        <translation>公平性</translation>
    </message>
    <message>
        <source>{kind}: {person}</source>
        <extracomment>what it is and whom it concerns</extracomment>
        <translation>{kind}: {person}</translation>
    </message>
    <message>
        <source>somebody of another site</source>
        <translation>別の拠点の人</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>one that you may not read</source>
        <translation>閲覧できないもの</translation>
    </message>
    <message>
        <source>A step names a kind, a matter and an act.</source>
        <translation>手順には種類、案件、操作が必要です。</translation>
    </message>
    <message>
        <source>A step has seen at most {most} others.</source>
        <translation>手順が見たとする他の手順は最大{most}件です。</translation>
    </message>
    <message>
        <source>This step cannot be read: {fault!r}.</source>
        <translation>この手順を読み取れません: {fault!r}。</translation>
    </message>
    <message>
        <source>Use 1 to {longest} letters (a to z), digits, dots, hyphens, underscores or pluses, the first a letter or a digit, as in 2026.11</source>
        <translation>2026.11のように、英字（a～z）、数字、ドット、ハイフン、下線、プラスを1～{longest}文字使い、先頭は英字か数字にしてください</translation>
    </message>
    <message>
        <source>{begun!r} cannot be the version of a model. {rule}.</source>
        <translation>{begun!r}はモデルの版にできません。{rule}。</translation>
    </message>
    <message>
        <source>The pack ladder of {region} names a pack twice: {codes}.</source>
        <translation>{region}の包装段階に同じ包装が2回あります: {codes}。</translation>
    </message>
    <message>
        <source>The pack ladder of {region} has no pack {code!r}.</source>
        <translation>{region}の包装段階に包装{code!r}はありません。</translation>
    </message>
    <message>
        <source>While you learn, you decide item by item, before you see what the model says.</source>
        <translation>学習中は、モデルの見解を見る前に対象品を一つずつ決定します。</translation>
    </message>
    <message>
        <source>{kib_s!r} is no rate for pictures. Use picture_kib_s = auto, or KiB a second; 0 is no limit.</source>
        <translation>{kib_s!r}は画像の速度になりません。picture_kib_s = autoか毎秒のKiBを使ってください。0は無制限です。</translation>
    </message>
    <message>
        <source>{hours!r} are no hours for picture_hours. Use hours of the day like 6-22.</source>
        <translation>{hours!r}はpicture_hoursの時刻になりません。6-22のような時刻を使ってください。</translation>
    </message>
    <message>
        <source>payload does not match its hash</source>
        <translation>ペイロードがハッシュと一致しない</translation>
    </message>
    <message>
        <source>record does not match its hash</source>
        <translation>記録がハッシュと一致しない</translation>
    </message>
    <message>
        <source>{country} is in {of} and in {region}.</source>
        <translation>{country}が{of}と{region}の両方にあります。</translation>
    </message>
    <message>
        <source>{box} is no box in thousandths: left, top, right, bottom.</source>
        <translation>{box}は千分率の枠（左、上、右、下）になりません。</translation>
    </message>
    <message>
        <source>A remark names an item.</source>
        <translation>コメントには対象品が必要です。</translation>
    </message>
    <message>
        <source>A remark has 1 to {most} characters.</source>
        <translation>コメントは1～{most}文字です。</translation>
    </message>
    <message>
        <source>This remark cannot be read: {fault!r}.</source>
        <translation>このコメントを読み取れません: {fault!r}。</translation>
    </message>
    <message>
        <source>These words of reviews cannot be read: {fault!r}.</source>
        <translation>レビューのこの語を読み取れません: {fault!r}。</translation>
    </message>
    <message>
        <source>{size} mm does not fit {pack} ({most} mm).</source>
        <translation>{size} mmは{pack}（{most} mm）に入りません。</translation>
    </message>
    <message>
        <source>{size} mm is too small for a shipping label ({length} × {width} mm).</source>
        <translation>{size} mmは出荷ラベル（{length} × {width} mm）には小さすぎます。</translation>
    </message>
    <message>
        <source>{size} mm is too small for {pack} (at least {least} mm).</source>
        <translation>{size} mmは{pack}（{least} mm以上）には小さすぎます。</translation>
    </message>
    <message>
        <source>{weight} g is too heavy for {pack} (at most {most} g).</source>
        <translation>{weight} gは{pack}（{most} g以下）には重すぎます。</translation>
    </message>
    <message>
        <source>{hazard} goods must not go in {pack}.</source>
        <translation>{hazard}の商品は{pack}に入れてはいけません。</translation>
    </message>
    <message>
        <source>No sample for a bound of {bound_ppm} ppm among {members} members.</source>
        <translation>処理対象{members}件では上限{bound_ppm} ppmに足りるサンプルがありません。</translation>
    </message>
    <message>
        <source>Nothing of this group has been shown yet, or everything is taken out.</source>
        <translation>このグループはまだ何も表示されていないか、すべて外されています。</translation>
    </message>
    <message numerus="yes">
        <source>Open {n} more of the sample.</source>
        <comment>Open {n} more of the sample.</comment>
        <translation>
            <numerusform>サンプルをあと{n}件開いてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the sheet for {seconds} s more.</source>
        <translation>シートをあと{seconds}秒見てください。</translation>
    </message>
    <message>
        <source>Name one site, in at most {most} characters.</source>
        <translation>拠点を一つ、最大{most}文字で指定してください。</translation>
    </message>
    <message>
        <source>Say why: whoever works at the site is told.</source>
        <translation>理由を述べてください: 拠点で働く全員に知らされます。</translation>
    </message>
    <message>
        <source>A reason has at most {most} characters.</source>
        <translation>理由は最大{most}文字です。</translation>
    </message>
    <message>
        <source>A site, whether it uses scores, and a reason are needed.</source>
        <translation>拠点、スコアを使うかどうか、理由が必要です。</translation>
    </message>
    <message>
        <source>it is signed with another key than before</source>
        <translation>以前と異なる鍵で署名されている</translation>
    </message>
    <message>
        <source>it had another root of the first {size} entries before</source>
        <translation>最初の{size}件のルートが以前と異なる</translation>
    </message>
    <message>
        <source>it told {before} entries before and tells {now} now</source>
        <translation>以前は{before}件、今は{now}件と告げている</translation>
    </message>
    <message>
        <source>– (fewer than five)</source>
        <translation>– (5件未満)</translation>
    </message>
    <message>
        <source>too few to compare</source>
        <translation>少なすぎて比較できない</translation>
    </message>
    <message>
        <source>There are {most} views already. Remove one first.</source>
        <translation>ビューはすでに{most}個あります。先に一つ削除してください。</translation>
    </message>
    <message>
        <source>There is a view {name!r} already. Choose another name.</source>
        <translation>ビュー{name!r}はすでにあります。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>The view has no name. Type one, or press Esc.</source>
        <translation>ビューに名前がありません。入力するか、Escを押してください。</translation>
    </message>
    <message>
        <source>The name is too long: {count} characters, at most {longest}.</source>
        <translation>名前が長すぎます: {count}文字、最大{longest}文字。</translation>
    </message>
    <message>
        <source>Rate</source>
        <extracomment>head of a column: of how many decisions</extracomment>
        <translation>率</translation>
    </message>
    <message>
        <source>Of</source>
        <extracomment>head of a column: of how many decisions</extracomment>
        <translation>母数</translation>
    </message>
    <message>
        <source>Share, interval</source>
        <translation>割合、区間</translation>
    </message>
    <message>
        <source>assessed by people who did not build the model</source>
        <translation>モデルの構築者以外が評価</translation>
    </message>
    <message>
        <source>who read, acted upon and accepted the figures is under Signatures</source>
        <translation>数値を読み、対応し、受け入れた人は「署名」に記載</translation>
    </message>
    <message>
        <source>output interpreted in its context</source>
        <translation>出力を文脈の中で解釈</translation>
    </message>
    <message>
        <source>every figure with its count, its interval and how much of the truth is known</source>
        <translation>すべての数値に件数、区間、正解の判明度を併記</translation>
    </message>
    <message>
        <source>fairness evaluated, results documented</source>
        <translation>公平性を評価し、結果を文書化</translation>
    </message>
    <message>
        <source>slices beside the rest with all tests corrected, the definition chosen and what it excludes</source>
        <translation>全検定を補正した区分と他との比較、選んだ定義とそれが排除するもの</translation>
    </message>
    <message>
        <source>Each signature is a record of its author&apos;s device at the service. “reviewer verify” goes through all of them and names each that was changed; a signature is sound when its record is there with the payload hash above. The seal is the service&apos;s Ed25519 signature over the figures; all of them are kept at the service under their SHA-256.</source>
        <translation>各署名は、署名者の機器による記録としてサービスに保管されています。「reviewer verify」はすべてを調べ、変更されたものを挙げます。上のペイロードハッシュを持つ記録があれば、その署名は有効です。封印は数値に対するサービスのEd25519署名です。数値はすべてSHA-256とともにサービスに保管されています。</translation>
    </message>
    <message>
        <source>These figures are not those that the review was signed on.</source>
        <translation>これらの数値は、レビューの署名時の数値とは異なります。</translation>
    </message>
    <message>
        <source>Definition of fairness</source>
        <translation>公平性の定義</translation>
    </message>
    <message>
        <source>All decisions</source>
        <translation>すべての決定</translation>
    </message>
    <message>
        <source>Slices that differ from the rest</source>
        <translation>他と異なる区分</translation>
    </message>
    <message>
        <source>How far from each definition</source>
        <translation>各定義からの隔たり</translation>
    </message>
    <message>
        <source>All slices</source>
        <translation>すべての区分</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>How it was worked out, and how it can be checked</source>
        <translation>算出方法と検証方法</translation>
    </message>
    <message>
        <source>Review of fairness: {review}</source>
        <translation>公平性レビュー: {review}</translation>
    </message>
    <message>
        <source>State: {state}.</source>
        <translation>状態: {state}。</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} decisions</source>
        <comment>{n:,} decision</comment>
        <translation>
            <numerusform>決定{n:,}件</numerusform>
        </translation>
    </message>
    <message>
        <source>all sites</source>
        <translation>全拠点</translation>
    </message>
    <message>
        <source>{decisions} at {sites} from {since} until {until}, worked out {moment}.</source>
        <translation>{sites}、{since}～{until}の{decisions}、算出{moment}。</translation>
    </message>
    <message>
        <source>{decisions} at {sites} from {since}, worked out {moment}.</source>
        <translation>{sites}、{since}以降の{decisions}、算出{moment}。</translation>
    </message>
    <message>
        <source>{decisions} at {sites} until {until}, worked out {moment}.</source>
        <translation>{sites}、{until}までの{decisions}、算出{moment}。</translation>
    </message>
    <message>
        <source>{decisions} at {sites}, worked out {moment}.</source>
        <translation>{sites}の{decisions}、算出{moment}。</translation>
    </message>
    <message>
        <source>Action: {action}. By {person}, until {due}.</source>
        <translation>対応: {action}。担当{person}、期限{due}。</translation>
    </message>
    <message numerus="yes">
        <source>It is overdue by {n:,} days.</source>
        <comment>It is overdue by {n:,} day.</comment>
        <translation>
            <numerusform>期限を{n:,}日過ぎています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted as it is</source>
        <translation>現状のまま受け入れ</translation>
    </message>
    <message>
        <source>{what}: {words}</source>
        <extracomment>in whose words: What came of it: ...</extracomment>
        <translation>{what}: {words}</translation>
    </message>
    <message>
        <source>Nothing was agreed upon yet.</source>
        <translation>まだ何も合意されていません。</translation>
    </message>
    <message>
        <source>None was chosen for these sites when it was worked out.</source>
        <translation>算出時、これらの拠点では定義が選ばれていませんでした。</translation>
    </message>
    <message>
        <source>Chosen, between groups by {facet}:</source>
        <translation>{facet}別のグループ間で選択:</translation>
    </message>
    <message>
        <source>Nothing says that damage is not alike frequent in these groups; while it is, no definition excludes another.</source>
        <translation>これらのグループ間で破損の頻度が異なることを示すものはありません。その間はどの定義も他を排除しません。</translation>
    </message>
    <message>
        <source>Chosen together all the same: {why}</source>
        <translation>それでも両方を選択: {why}</translation>
    </message>
    <message>
        <source>Given up, since damage is not alike frequent in these groups:</source>
        <translation>これらのグループ間で破損の頻度が異なるため断念:</translation>
    </message>
    <message>
        <source>Shares with their {level:.0%} interval. Truth known belongs beside every other.</source>
        <translation>割合と{level:.0%}区間。どの割合も「正解が判明」と併せて見てください。</translation>
    </message>
    <message>
        <source>{tests:,} comparisons were made and corrected together (Benjamini and Hochberg); of the {differing:,} that are said to differ, {accepted:.0%} may be expected to be chance.</source>
        <translation>{tests:,}件の比較をまとめて補正しました（BenjaminiとHochberg）。異なるとされた{differing:,}件のうち、{accepted:.0%}は偶然と見込まれます。</translation>
    </message>
    <message>
        <source>Listed are the {count:,} least likely by chance.</source>
        <translation>偶然の可能性が低い順に{count:,}件を示します。</translation>
    </message>
    <message>
        <source>Against the rest, points</source>
        <translation>他との差（ポイント）</translation>
    </message>
    <message>
        <source>Against all other decisions</source>
        <translation>ほかのすべての決定との比較</translation>
    </message>
    <message>
        <source>The group furthest from the rest, in points; the interval is that of all comparisons of the definition together</source>
        <translation>他から最も離れたグループ（ポイント）。区間は定義の全比較をまとめたもの</translation>
    </message>
    <message>
        <source>Groups by</source>
        <extracomment>head of a column: a facet</extracomment>
        <translation>分け方</translation>
    </message>
    <message>
        <source>Furthest</source>
        <extracomment>head of a column: the group furthest from the rest</extracomment>
        <translation>最も離れたもの</translation>
    </message>
    <message>
        <source>By, interval</source>
        <extracomment>head of a column: by how much, and the interval</extracomment>
        <translation>差、区間</translation>
    </message>
    <message>
        <source>{definition} (chosen)</source>
        <translation>{definition}（選択済み）</translation>
    </message>
    <message>
        <source>Every rate of every slice</source>
        <translation>全区分の全率</translation>
    </message>
    <message>
        <source>{p}, differs</source>
        <extracomment>a p, and that the slice differs from the rest</extracomment>
        <translation>{p}、差あり</translation>
    </message>
    <message>
        <source>Act</source>
        <extracomment>heads of columns: what was done, and by whom</extracomment>
        <translation>操作</translation>
    </message>
    <message>
        <source>By</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>本人の言葉</translation>
    </message>
    <message>
        <source>Who signed what</source>
        <translation>だれが何に署名したか</translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>head of a column: what was signed and is kept</extracomment>
        <translation>記録</translation>
    </message>
    <message>
        <source>SHA-256 of its payload</source>
        <translation>ペイロードのSHA-256</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Seal of the service</source>
        <translation>サービスの封印</translation>
    </message>
    <message>
        <source>Choice of the definition</source>
        <translation>定義の選択</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Row</source>
        <extracomment>heads of columns: the row of a framework, what it asks for, what the page has of it</extracomment>
        <translation>行</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>要求内容</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>ここでは</translation>
    </message>
    <message>
        <source>Where this page answers to it</source>
        <translation>このページで応える箇所</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>なし。</translation>
    </message>
    <message>
        <source>{minute} UTC</source>
        <extracomment>a moment</extracomment>
        <translation>{minute} UTC</translation>
    </message>
    <message>
        <source>site</source>
        <extracomment>facets of decisions as they stand within a sentence: between groups by site</extracomment>
        <translation>拠点</translation>
    </message>
    <message>
        <source>country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>category</source>
        <translation>カテゴリー</translation>
    </message>
    <message>
        <source>price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>vendor</source>
        <translation>ベンダー</translation>
    </message>
    <message>
        <source>shift</source>
        <translation>シフト</translation>
    </message>
    <message>
        <source>{facet} {name}</source>
        <extracomment>a facet and what it is: Site BER1</extracomment>
        <translation>{facet} {name}</translation>
    </message>
    <message>
        <source>below {highest}</source>
        <extracomment>a band of prices</extracomment>
        <translation>{highest}未満</translation>
    </message>
    <message>
        <source>from {lowest}</source>
        <extracomment>a band of prices</extracomment>
        <translation>{lowest}以上</translation>
    </message>
    <message>
        <source>{lowest} to {highest}</source>
        <extracomment>a band of prices</extracomment>
        <translation>{lowest}～{highest}</translation>
    </message>
    <message>
        <source>{value} ({low} to {high})</source>
        <extracomment>a figure, and from where to where it lies with certainty</extracomment>
        <translation>{value}（{low}～{high}）</translation>
    </message>
    <message>
        <source>The file is no JPEG, PNG or WebP picture. Save it as JPEG.</source>
        <translation>JPEG、PNG、WebPの画像ではありません。JPEGで保存してください。</translation>
    </message>
    <message>
        <source>The picture is too large to open safely ({fault}). Save it smaller.</source>
        <translation>画像が大きすぎて安全に開けません（{fault}）。小さく保存してください。</translation>
    </message>
    <message>
        <source>The picture is an empty file. Take or export it again.</source>
        <translation>画像が空のファイルです。撮り直すか、書き出し直してください。</translation>
    </message>
    <message>
        <source>The picture has {bytes} bytes, the limit is {most}. Save it smaller.</source>
        <translation>画像は{bytes}バイトで、上限は{most}です。小さく保存してください。</translation>
    </message>
    <message>
        <source>its end was never written</source>
        <translation>末尾が書き込まれていない</translation>
    </message>
    <message>
        <source>The picture is damaged ({how}). Take or export it again.</source>
        <translation>画像が壊れています（{how}）。撮り直すか、書き出し直してください。</translation>
    </message>
    <message>
        <source>The picture is {width} x {height} pixels, the limit is {most} in all and {side} a side. Save it smaller.</source>
        <translation>画像は{width} x {height}ピクセルです。上限は全体で{most}、一辺{side}です。小さく保存してください。</translation>
    </message>
    <message>
        <source>The picture took longer than {seconds:g} seconds to open. Take or export it again.</source>
        <translation>画像を開くのに{seconds:g}秒以上かかりました。撮り直すか、書き出し直してください。</translation>
    </message>
    <message>
        <source>The picture breaks the program that opens it. Take or export it again.</source>
        <translation>この画像を開くとプログラムが停止します。撮り直すか、書き出し直してください。</translation>
    </message>
    <message>
        <source>The picture needs more memory than a picture may. Save it smaller.</source>
        <translation>画像が許容量を超えるメモリーを必要とします。小さく保存してください。</translation>
    </message>
    <message>
        <source>The picture file is too large. Save it smaller.</source>
        <translation>画像ファイルが大きすぎます。小さく保存してください。</translation>
    </message>
    <message>
        <source>The picture has too many pixels. Save it smaller.</source>
        <translation>画像のピクセル数が多すぎます。小さく保存してください。</translation>
    </message>
    <message>
        <source>The picture is damaged. Take or export it again.</source>
        <translation>画像が壊れています。撮り直すか、書き出し直してください。</translation>
    </message>
    <message>
        <source>Pictures cannot be looked at: no process can be started ({why}). Close other programs, or call IT.</source>
        <translation>画像を表示できません: プロセスを開始できません（{why}）。ほかのプログラムを閉じるか、IT部門に連絡してください。</translation>
    </message>
    <message>
        <source>SQLite found damage in the journal</source>
        <translation>SQLiteがジャーナルの破損を検出した</translation>
    </message>
    <message>
        <source>the tables of the journal are damaged</source>
        <translation>ジャーナルの表が壊れている</translation>
    </message>
    <message>
        <source>the outbox names another author than the record</source>
        <translation>送信箱と記録の作成者が異なる</translation>
    </message>
    <message>
        <source>members of a bulk act are damaged</source>
        <translation>一括処理の処理対象が壊れている</translation>
    </message>
    <message>
        <source>the database and the log differ</source>
        <translation>データベースとログが異なる</translation>
    </message>
    <message>
        <source>a column of the database differs from its record</source>
        <translation>データベースの列が記録と異なる</translation>
    </message>
    <message>
        <source>the log has records that the database lacks</source>
        <translation>データベースにない記録がログにある</translation>
    </message>
    <message>
        <source>the newest record is damaged</source>
        <translation>最新の記録が壊れている</translation>
    </message>
    <message>
        <source>{path} is not a journal of Reviewer.</source>
        <translation>{path}はReviewerのジャーナルではありません。</translation>
    </message>
    <message>
        <source>{path}: SQLite set {name} to {found}, not {value}.</source>
        <translation>{path}: SQLiteが{name}を{value}ではなく{found}に設定しました。</translation>
    </message>
    <message>
        <source>{path} has a damaged header.</source>
        <translation>{path}のヘッダーが壊れています。</translation>
    </message>
    <message>
        <source>{path} was written by a newer Reviewer (schema {schema}, this one knows {known}).</source>
        <translation>{path}は新しいReviewerで書かれました（スキーマ{schema}、このReviewerは{known}まで）。</translation>
    </message>
    <message>
        <source>Update Reviewer; every record can also be read in journal.log beside it, one JSON line each.</source>
        <translation>Reviewerを更新してください。各記録は、隣にあるjournal.logでも1行1件のJSONで読めます。</translation>
    </message>
    <message>
        <source>Put it back from a copy; or move the whole folder {folder} aside, which keeps its records, and start with a new one.</source>
        <translation>コピーから戻してください。または、フォルダー{folder}全体を別の場所へ移し（記録は残ります）、新しく始めてください。</translation>
    </message>
    <message>
        <source>The device key {path} is missing.</source>
        <translation>デバイスキー{path}がありません。</translation>
    </message>
    <message>
        <source>The device key {path} cannot be read ({why}).</source>
        <translation>デバイスキー{path}を読み取れません（{why}）。</translation>
    </message>
    <message>
        <source>{path} is not an Ed25519 key. Put the right one back from a copy.</source>
        <translation>{path}はEd25519キーではありません。正しいキーをコピーから戻してください。</translation>
    </message>
    <message>
        <source>The device key {path} cannot be written: {why}.</source>
        <translation>デバイスキー{path}に書き込めません: {why}。</translation>
    </message>
    <message>
        <source>The journal was repaired because {why}: {records} records are there, {lost} could not be read in either copy.</source>
        <translation>ジャーナルを修復しました（理由: {why}）。記録{records}件があり、{lost}件はどちらの写しからも読めませんでした。</translation>
    </message>
    <message>
        <source>The journal was repaired because {why}: all {records} records are there.</source>
        <translation>ジャーナルを修復しました（理由: {why}）。記録{records}件はすべてあります。</translation>
    </message>
    <message>
        <source>The notebook was repaired because {why}: {records} records are there, {lost} could not be read in either copy.</source>
        <translation>ノートを修復しました（理由: {why}）。記録{records}件があり、{lost}件はどちらの写しからも読めませんでした。</translation>
    </message>
    <message>
        <source>The notebook was repaired because {why}: all {records} records are there.</source>
        <translation>ノートを修復しました（理由: {why}）。記録{records}件はすべてあります。</translation>
    </message>
    <message>
        <source>The old files are kept in {folder}.</source>
        <translation>古いファイルは{folder}に保管されています。</translation>
    </message>
    <message>
        <source>The profile {folder} cannot be used: {why}.</source>
        <translation>プロファイル{folder}を使えません: {why}。</translation>
    </message>
    <message>
        <source>The journal in {folder} cannot be used: {why}.</source>
        <translation>{folder}のジャーナルを使えません: {why}。</translation>
    </message>
    <message>
        <source>The journal in {folder} cannot be read: {why}.</source>
        <translation>{folder}のジャーナルを読み取れません: {why}。</translation>
    </message>
    <message>
        <source>NOT SAVED. The disk failed while an earlier record was saved. Note this decision elsewhere, close Reviewer and open it again.</source>
        <translation>保存されていません。前の記録の保存中にディスクが故障しました。この決定を別の場所に控え、Reviewerを閉じて開き直してください。</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}.</source>
        <translation>{path}に書き込めません: {why}。</translation>
    </message>
    <message>
        <source>NOT SAVED: {why} ({folder}). Make room or call IT, then decide again.</source>
        <translation>保存されていません: {why}（{folder}）。空きを作るかIT部門に連絡し、もう一度決定してください。</translation>
    </message>
    <message>
        <source>NOT SAVED: {why} ({folder}), and it cannot be told now whether a part was written. Note this decision elsewhere, close Reviewer and open it again: it shows what is there.</source>
        <translation>保存されていません: {why}（{folder}）。一部が書き込まれたかどうかは今は分かりません。この決定を別の場所に控え、Reviewerを閉じて開き直してください。残っているものが表示されます。</translation>
    </message>
    <message>
        <source>The profile {folder} is already open in another window. Go on there, or close it first.</source>
        <translation>プロファイル{folder}はすでに別のウィンドウで開いています。そちらで続けるか、先に閉じてください。</translation>
    </message>
    <message>
        <source>The journal in {folder} cannot be repaired: {fault}.</source>
        <translation>{folder}のジャーナルを修復できません: {fault}。</translation>
    </message>
    <message>
        <source>it shows another key than before</source>
        <translation>以前と異なる鍵を示している</translation>
    </message>
    <message>
        <source>its signature is wrong</source>
        <translation>署名が誤っている</translation>
    </message>
    <message>
        <source>{path} cannot be read: {why}.</source>
        <translation>{path}を読み取れません: {why}。</translation>
    </message>
    <message numerus="yes">
        <source>This desk had not heard from the service for {n} days.</source>
        <comment>This desk had not heard from the service for {n} day.</comment>
        <translation>
            <numerusform>このデスクは{n}日間サービスと通信していませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is lost: {n:,} records of yours waited here, to be sent now.</source>
        <comment>Nothing is lost: {n:,} record of yours waited here, to be sent now.</comment>
        <translation>
            <numerusform>失われたものはありません: ここで待っていた自分の記録{n:,}件を今から送ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is lost: all of yours is sent.</source>
        <translation>失われたものはありません: 自分の記録はすべて送信済みです。</translation>
    </message>
    <message>
        <source>The list was too old to be brought up to date, so it is loaded anew.</source>
        <translation>一覧が古すぎて更新できないため、読み込み直します。</translation>
    </message>
    <message>
        <source>The check-out of {items} ended: others may have decided these.</source>
        <translation>{items}の取り出しが終わりました: ほかの人が決定した可能性があります。</translation>
    </message>
    <message>
        <source>Please look at History: what the service says of your last decisions, and where others decided otherwise meanwhile.</source>
        <translation>履歴を確認してください: 直近の決定へのサービスの回答と、ほかの人がその間に別の決定をしたものが分かります。</translation>
    </message>
    <message>
        <source>{person} is signed in.</source>
        <translation>{person}がサインインしています。</translation>
    </message>
    <message>
        <source>Signed out.</source>
        <translation>サインアウトしました。</translation>
    </message>
    <message numerus="yes">
        <source>Signed out. {n} records stay here until the next sign-in.</source>
        <comment>Signed out. {n} record stays here until the next sign-in.</comment>
        <translation>
            <numerusform>サインアウトしました。記録{n}件は次のサインインまでここに残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide it first; then see what others say of it.</source>
        <translation>先に決定し、その後でほかの人の意見を見てください。</translation>
    </message>
    <message>
        <source>you</source>
        <extracomment>whoever reads this, as one of those who spoke or were spoken of</extracomment>
        <translation>あなた</translation>
    </message>
    <message>
        <source>{state}: {words}</source>
        <extracomment>how a reply stands, and what was said in it</extracomment>
        <translation>{state}: {words}</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>だれか</translation>
    </message>
    <message>
        <source>Certified {items}</source>
        <extracomment>many items at once: Certified 12 items</extracomment>
        <translation>{items}を認定</translation>
    </message>
    <message>
        <source>Rejected {items}</source>
        <extracomment>many items at once: Rejected 12 items</extracomment>
        <translation>{items}を却下</translation>
    </message>
    <message>
        <source>None of the {items} can be decided so: {reasons}.</source>
        <translation>{items}のうち、そのように決定できるものはありません: {reasons}。</translation>
    </message>
    <message numerus="yes">
        <source>{n} gone</source>
        <comment>{n} gone</comment>
        <extracomment>how many items are not on this desk any more</extracomment>
        <translation>
            <numerusform>{n}件は消失</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} disputed</source>
        <comment>{n} disputed</comment>
        <extracomment>how many items people differ on</extracomment>
        <translation>
            <numerusform>{n}件は不一致</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} decided already</source>
        <comment>{n} decided already</comment>
        <extracomment>how many items</extracomment>
        <translation>
            <numerusform>{n}件は決定済み</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} decided otherwise</source>
        <comment>{n} decided otherwise</comment>
        <extracomment>how many items</extracomment>
        <translation>
            <numerusform>{n}件は別の決定済み</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} reopened, each wants a look of its own</source>
        <comment>{n} reopened, each wants a look of its own</comment>
        <translation>
            <numerusform>{n}件は再開され、個別の確認が必要</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} with a hidden score, each wants a look of its own</source>
        <comment>{n} with a hidden score, each wants a look of its own</comment>
        <translation>
            <numerusform>{n}件はスコア非表示で、個別の確認が必要</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} against a hard rule</source>
        <comment>{n} against a hard rule</comment>
        <extracomment>how many items</extracomment>
        <translation>
            <numerusform>{n}件は必須ルールに反する</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no calendar file, or it is damaged.</source>
        <translation>カレンダーファイルではないか、壊れています。</translation>
    </message>
    <message>
        <source>{file} cannot be read: {why}.</source>
        <translation>{file}を読み取れません: {why}。</translation>
    </message>
    <message numerus="yes">
        <source>{n} proposed, {known} known already.</source>
        <comment>{n} proposed, {known} known already.</comment>
        <translation>
            <numerusform>{n}件を提案、{known}件は既知。</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}: left out, {why}.</source>
        <extracomment>{why} is such as &quot;it is cancelled&quot;</extracomment>
        <translation>{title}: 除外、{why}。</translation>
    </message>
    <message>
        <source>{title}: it repeats, and only the first time was taken.</source>
        <translation>{title}: 繰り返しのため、初回だけを取り込みました。</translation>
    </message>
    <message>
        <source>This calendar file is larger than 1 MiB. Export fewer entries.</source>
        <translation>カレンダーファイルが1 MiBを超えています。予定を減らして書き出してください。</translation>
    </message>
    <message>
        <source>This is no calendar file: it is not in UTF-8.</source>
        <translation>カレンダーファイルではありません: UTF-8ではありません。</translation>
    </message>
    <message>
        <source>This calendar file holds over {most} entries. Export fewer.</source>
        <translation>カレンダーファイルに{most}件を超える予定があります。減らして書き出してください。</translation>
    </message>
    <message>
        <source>its times cannot be read</source>
        <translation>時刻を読み取れない</translation>
    </message>
    <message>
        <source>it is cancelled</source>
        <translation>中止された</translation>
    </message>
    <message>
        <source>it changes one time of an entry that repeats</source>
        <translation>繰り返す予定の1回だけを変える</translation>
    </message>
    <message>
        <source>it takes whole days</source>
        <translation>終日の予定である</translation>
    </message>
    <message>
        <source>it begins before 1970 or after 2999</source>
        <translation>1970年より前か2999年より後に始まる</translation>
    </message>
    <message>
        <source>“{pack}” is no pack of this region.</source>
        <translation>「{pack}」はこの地域の包装ではありません。</translation>
    </message>
    <message>
        <source>A set of this pack is open already. Finish it first, or leave it.</source>
        <translation>この包装のセットはすでに開いています。先に完了するか、中断してください。</translation>
    </message>
    <message>
        <source>Sets cannot be asked for here.</source>
        <translation>ここではセットを求められません。</translation>
    </message>
    <message>
        <source>The cases have not come yet. They come when the service answers.</source>
        <translation>ケースはまだ届いていません。サービスが応答すると届きます。</translation>
    </message>
    <message>
        <source>A set takes reject, test or certify.</source>
        <translation>セットで使えるのは却下、試験、認定です。</translation>
    </message>
    <message>
        <source>This case has an answer already.</source>
        <translation>このケースにはすでに答えがあります。</translation>
    </message>
    <message>
        <source>This set is not finished, or was sat at another desk.</source>
        <translation>このセットは完了していないか、別のデスクで実施されました。</translation>
    </message>
    <message>
        <source>There is no such set to sit.</source>
        <translation>そのような実施するセットはありません。</translation>
    </message>
    <message>
        <source>Sets cannot be sat here.</source>
        <translation>ここではセットを実施できません。</translation>
    </message>
    <message>
        <source>Lead</source>
        <comment>a person</comment>
        <translation>リーダー</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Decisions are counted as the workstation where this was asked for knew them.</source>
        <translation>決定の件数は、申請した端末が把握していたものです。</translation>
    </message>
    <message>
        <source>A reject counts as true where a mentor approved it; what nobody looked at again is not told.</source>
        <translation>却下は、メンターが承認した場合に正しいと数えます。だれも見直していないものについては示しません。</translation>
    </message>
    <message>
        <source>Of certificates some are known by outcomes; of rejects nothing comes back.</source>
        <translation>認定の一部は結果から分かりますが、却下については何も返ってきません。</translation>
    </message>
    <message>
        <source>It says nothing of kinds of decisions that are not listed.</source>
        <translation>記載のない種類の決定については何も示しません。</translation>
    </message>
    <message>
        <source>This is no certificate that can be written from here.</source>
        <translation>これはここから書き出せる認定書ではありません。</translation>
    </message>
    <message>
        <source>Only a bulk act has a certificate. Choose one that names many items.</source>
        <translation>認定書があるのは一括処理だけです。多数の対象品を含むものを選んでください。</translation>
    </message>
    <message>
        <source>The act cannot be read, so it has no certificate: {fault}</source>
        <translation>一括処理を読み取れないため、認定書がありません: {fault}</translation>
    </message>
    <message>
        <source>Certified</source>
        <translation>認定</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>却下</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} items</source>
        <comment>{n:,} item</comment>
        <translation>
            <numerusform>{n:,}件</numerusform>
        </translation>
    </message>
    <message>
        <source>The service tells of its cohort without end.</source>
        <translation>サービスのコホート情報に終わりがありません。</translation>
    </message>
    <message>
        <source>You contest this piece already. Its answer will be told here.</source>
        <translation>この根拠にはすでに異議を申し立てています。回答はここに表示されます。</translation>
    </message>
    <message>
        <source>Nobody countersigns a decision of their own.</source>
        <translation>自分の決定には連署できません。</translation>
    </message>
    <message>
        <source>Approved {item}</source>
        <translation>{item}を承認</translation>
    </message>
    <message>
        <source>Returned {item}</source>
        <translation>{item}を差し戻し</translation>
    </message>
    <message>
        <source>Overrode {item}</source>
        <translation>{item}を上書き</translation>
    </message>
    <message>
        <source>Took back: approve {item}</source>
        <translation>取り消し: {item}の承認</translation>
    </message>
    <message>
        <source>Took back: return {item}</source>
        <translation>取り消し: {item}の差し戻し</translation>
    </message>
    <message>
        <source>Took back: override {item}</source>
        <translation>取り消し: {item}の上書き</translation>
    </message>
    <message>
        <source>Certified {title}</source>
        <extracomment>one item: Certified Ceramic mug</extracomment>
        <translation>{title}を認定</translation>
    </message>
    <message>
        <source>Rejected {title}</source>
        <extracomment>one item: Rejected Ceramic mug</extracomment>
        <translation>{title}を却下</translation>
    </message>
    <message>
        <source>Sent to test: {title}</source>
        <extracomment>one item goes to a physical test</extracomment>
        <translation>試験に回した: {title}</translation>
    </message>
    <message>
        <source>Deferred {title}</source>
        <extracomment>one item is left for later: Deferred Ceramic mug</extracomment>
        <translation>{title}を保留</translation>
    </message>
    <message>
        <source>Undid certify of {what}</source>
        <translation>取り消し: {what}の認定</translation>
    </message>
    <message>
        <source>Undid reject of {what}</source>
        <translation>取り消し: {what}の却下</translation>
    </message>
    <message>
        <source>Undid test of {what}</source>
        <translation>取り消し: {what}の試験</translation>
    </message>
    <message>
        <source>Undid defer of {what}</source>
        <translation>取り消し: {what}の保留</translation>
    </message>
    <message>
        <source>There is nothing to undo: no decision of yours is in force on this desk.</source>
        <translation>取り消すものがありません: このデスクに有効な自分の決定はありません。</translation>
    </message>
    <message>
        <source>This decision is not on this desk. Take it back where it was made.</source>
        <translation>この決定はこのデスクにありません。決定した場所で取り消してください。</translation>
    </message>
    <message>
        <source>Somebody else decided this. Only its author can take it back.</source>
        <translation>ほかの人の決定です。取り消せるのは決定した本人だけです。</translation>
    </message>
    <message>
        <source>This decision was taken back or replaced already.</source>
        <translation>この決定はすでに取り消されたか、置き換えられました。</translation>
    </message>
    <message>
        <source>The remark is empty. Write something, or leave it.</source>
        <translation>コメントが空です。何か書くか、書かずに閉じてください。</translation>
    </message>
    <message>
        <source>“{reason}” is no reason of the list. Choose another one, or none.</source>
        <translation>「{reason}」は一覧の理由ではありません。別の理由を選ぶか、なしにしてください。</translation>
    </message>
    <message>
        <source>Remark on {title}</source>
        <translation>{title}へのコメント</translation>
    </message>
    <message>
        <source>Every item of this act was decided again or taken back already.</source>
        <translation>この一括処理の対象品はすべて、すでに決定し直されたか取り消されました。</translation>
    </message>
    <message>
        <source>The pack ladder of {region} has no pack {pack!r}.</source>
        <translation>{region}の包装段階に包装{pack!r}はありません。</translation>
    </message>
    <message>
        <source>Choose another verdict, or override with a reason.</source>
        <translation>別の判定を選ぶか、理由を付けて上書きしてください。</translation>
    </message>
    <message>
        <source>Nobody is signed in. Sign in first, then decide.</source>
        <translation>サインインしている人がいません。先にサインインし、その後で決定してください。</translation>
    </message>
    <message>
        <source>The disk with {profile} is full. What you decide is still saved while a reserve of a few megabytes lasts. Make room now, or call IT.</source>
        <translation>{profile}のあるディスクがいっぱいです。数メガバイトの予備がある間は決定が保存されます。今すぐ空きを作るか、IT部門に連絡してください。</translation>
    </message>
    <message>
        <source>Your notebook cannot be opened. {fault}</source>
        <translation>ノートを開けません。{fault}</translation>
    </message>
    <message>
        <source>History can be looked at and exported, but nothing can be decided here until Reviewer is updated.</source>
        <translation>履歴の閲覧と書き出しはできますが、Reviewerを更新するまでここでは何も決定できません。</translation>
    </message>
    <message>
        <source>Vote for {level} in {pack}</source>
        <translation>{pack}の{level}に賛成する</translation>
    </message>
    <message>
        <source>Say what helps: a level is lowered with a remedy.</source>
        <translation>助けになることを述べてください: レベルの引き下げには改善策が付きます。</translation>
    </message>
    <message>
        <source>Lowered to {level} in {pack}</source>
        <translation>{pack}で{level}に引き下げ</translation>
    </message>
    <message>
        <source>Nobody says how far their own decisions stand.</source>
        <translation>自分の決定の効力は自分では決められません。</translation>
    </message>
    <message>
        <source>You are not this person&apos;s mentor.</source>
        <translation>あなたはこの人のメンターではありません。</translation>
    </message>
    <message>
        <source>This item is not on this desk any more, so there is no evidence of it.</source>
        <translation>この対象品はもうこのデスクにないため、根拠もありません。</translation>
    </message>
    <message>
        <source>There are no notes of yours on this desk.</source>
        <translation>このデスクに自分のメモはありません。</translation>
    </message>
    <message>
        <source>An expert</source>
        <translation>専門家</translation>
    </message>
    <message>
        <source>“{reason}” is no reason for {use}. Choose one from the list.</source>
        <translation>「{reason}」は{use}の理由ではありません。一覧から選んでください。</translation>
    </message>
    <message>
        <source>The reason &apos;{reason}&apos; needs a note. Write one and press again.</source>
        <translation>理由「{reason}」にはメモが必要です。書いてからもう一度押してください。</translation>
    </message>
    <message>
        <source>The note contains a NUL or half a character. Type it again without.</source>
        <translation>メモにNULか不完全な文字が含まれています。除いて入力し直してください。</translation>
    </message>
    <message>
        <source>The remark contains a NUL or half a character. Type it again without.</source>
        <translation>コメントにNULか不完全な文字が含まれています。除いて入力し直してください。</translation>
    </message>
    <message>
        <source>The remedy contains a NUL or half a character. Type it again without.</source>
        <translation>改善策にNULか不完全な文字が含まれています。除いて入力し直してください。</translation>
    </message>
    <message>
        <source>The group contains a NUL or half a character. Type it again without.</source>
        <translation>グループにNULか不完全な文字が含まれています。除いて入力し直してください。</translation>
    </message>
    <message>
        <source>The remark has {count} characters, the limit is {most}.</source>
        <translation>コメントは{count}文字です。上限は{most}文字です。</translation>
    </message>
    <message>
        <source>The remedy has {count} characters, the limit is {most}.</source>
        <translation>改善策は{count}文字です。上限は{most}文字です。</translation>
    </message>
    <message>
        <source>The group has {count} characters, the limit is {most}.</source>
        <translation>グループは{count}文字です。上限は{most}文字です。</translation>
    </message>
    <message>
        <source>Welcome. You learn from {mentors}</source>
        <translation>ようこそ。{mentors}から学びます</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>ようこそ</translation>
    </message>
    <message>
        <source>Ask early, and ask more than one.</source>
        <translation>早めに、複数の人に尋ねてください。</translation>
    </message>
    <message>
        <source>No mentor is named yet: ask a lead.</source>
        <translation>メンターが未定です: リーダーに尋ねてください。</translation>
    </message>
    <message>
        <source>A launch plan</source>
        <translation>開始計画</translation>
    </message>
    <message>
        <source>What is expected, by when, and whom to ask. Your mentor writes it.</source>
        <translation>期待すること、期限、質問先。メンターが書きます。</translation>
    </message>
    <message>
        <source>Both of you sign it</source>
        <translation>双方が署名する</translation>
    </message>
    <message>
        <source>Your mentor has signed; sign too, and the queue opens.</source>
        <translation>メンターは署名済みです。署名するとキューが開きます。</translation>
    </message>
    <message>
        <source>Your mentor signs first, then you.</source>
        <translation>先にメンター、次に自分が署名します。</translation>
    </message>
    <message>
        <source>A first lunch</source>
        <translation>最初のランチ</translation>
    </message>
    <message>
        <source>It is proposed: say that you will be there.</source>
        <translation>提案されています: 参加すると伝えてください。</translation>
    </message>
    <message>
        <source>Take a seat of the lunch roster, or propose one yourself.</source>
        <translation>ランチ名簿の席を取るか、自分から提案してください。</translation>
    </message>
    <message>
        <source>A starter deck</source>
        <translation>入門デッキ</translation>
    </message>
    <message>
        <source>Twelve cases with what decides each; what was wrong comes again.</source>
        <translation>12のケースとそれぞれの決め手。間違えたものはまた出ます。</translation>
    </message>
    <message>
        <source>L{level} comes by two votes, once its gate is met.</source>
        <translation>昇級条件を満たすと、2票でL{level}になります。</translation>
    </message>
    <message>
        <source>You are at L{low} to L{high}, by pack</source>
        <translation>包装によりL{low}～L{high}です</translation>
    </message>
    <message>
        <source>You are at L{level}</source>
        <translation>L{level}です</translation>
    </message>
    <message>
        <source>You watch others decide.</source>
        <translation>ほかの人の決定を見学します。</translation>
    </message>
    <message>
        <source>Your decisions have no effect yet, so begin.</source>
        <translation>決定はまだ効力を持たないので、始めてください。</translation>
    </message>
    <message>
        <source>A mentor reads every decision of yours.</source>
        <translation>メンターが決定をすべて読みます。</translation>
    </message>
    <message>
        <source>A mentor reads your rejects and some others.</source>
        <translation>メンターが却下と一部の決定を読みます。</translation>
    </message>
    <message>
        <source>Your decisions take effect.</source>
        <translation>決定が効力を持ちます。</translation>
    </message>
    <message>
        <source>Your decisions take effect, and you read those of others.</source>
        <translation>決定が効力を持ち、ほかの人の決定も読みます。</translation>
    </message>
    <message>
        <source>Read why, and decide again: the new verdict replaces the old.</source>
        <translation>理由を読み、決定し直してください: 新しい判定が前の判定に代わります。</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} decisions came back</source>
        <comment>{n:,} decision came back</comment>
        <translation>
            <numerusform>決定{n:,}件の差し戻し</numerusform>
        </translation>
    </message>
    <message>
        <source>Cases that you had wrong, before they are forgotten.</source>
        <translation>間違えたケースを、忘れる前に。</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} mistake cards due</source>
        <comment>{n:,} mistake card due</comment>
        <translation>
            <numerusform>期限の来たミスカード{n:,}枚</numerusform>
        </translation>
    </message>
    <message>
        <source>Said of your work.</source>
        <translation>自分の仕事への意見。</translation>
    </message>
    <message>
        <source>What you certified and what came of it; each is a mistake card.</source>
        <translation>認定したものとその結果。それぞれがミスカードになります。</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} parcels damaged</source>
        <comment>{n:,} parcel damaged</comment>
        <translation>
            <numerusform>破損した荷物{n:,}個</numerusform>
        </translation>
    </message>
    <message>
        <source>Blind first, then what the model and others say.</source>
        <translation>まずブラインドで、その後モデルとほかの人の見解。</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>待っているものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} items in the queue</source>
        <comment>{n:,} item in the queue</comment>
        <translation>
            <numerusform>キューに{n:,}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} remarks</source>
        <comment>{n} remark</comment>
        <translation>
            <numerusform>コメント{n}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} replies to remarks</source>
        <comment>{n} reply to a remark</comment>
        <translation>
            <numerusform>コメントへの返信{n}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} syntheses</source>
        <comment>{n} synthesis</comment>
        <translation>
            <numerusform>まとめ{n}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} patterns</source>
        <comment>{n} pattern</comment>
        <translation>
            <numerusform>パターン{n}件</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: {milestone}</source>
        <translation>次: {milestone}</translation>
    </message>
    <message numerus="yes">
        <source>The next milestone, {n} days late.</source>
        <comment>The next milestone, {n} day late.</comment>
        <translation>
            <numerusform>次のマイルストーン、{n}日遅れ。</numerusform>
        </translation>
    </message>
    <message>
        <source>The next milestone, due on {day}.</source>
        <translation>次のマイルストーン、期限{day}。</translation>
    </message>
    <message>
        <source>Many items at once</source>
        <translation>多数の対象品を一度に</translation>
    </message>
    <message>
        <source>Your launch plan is not signed by both of you yet. Sign it first, then review.</source>
        <translation>開始計画に双方の署名がまだそろっていません。先に署名し、その後でレビューしてください。</translation>
    </message>
    <message>
        <source>No more open items to check out.</source>
        <translation>取り出せる未決定の対象品はもうありません。</translation>
    </message>
    <message numerus="yes">
        <source>Checked out {n} items.</source>
        <comment>Checked out {n} item.</comment>
        <translation>
            <numerusform>{n}件を取り出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>自分の対応待ち</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>論文発表</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>本番化</translation>
    </message>
    <message>
        <source>science</source>
        <comment>a category of gaps</comment>
        <translation>科学</translation>
    </message>
    <message>
        <source>data</source>
        <comment>a category of gaps</comment>
        <translation>データ</translation>
    </message>
    <message>
        <source>deployment</source>
        <comment>a category of gaps</comment>
        <translation>展開</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <comment>what a programme is for</comment>
        <translation>知識</translation>
    </message>
    <message>
        <source>People</source>
        <comment>what a programme is for</comment>
        <translation>人</translation>
    </message>
    <message>
        <source>Use</source>
        <comment>what a programme is for</comment>
        <translation>活用</translation>
    </message>
    <message numerus="yes">
        <source>… and {n} lines more.</source>
        <comment>… and {n} line more.</comment>
        <translation>
            <numerusform>… ほかに{n}行。</numerusform>
        </translation>
    </message>
    <message>
        <source>In production without a publication: {count}</source>
        <translation>論文発表なしで本番: {count}</translation>
    </message>
    <message>
        <source>{stage}: {count}</source>
        <translation>{stage}: {count}</translation>
    </message>
    <message>
        <source>{stage}: {count} ({share:.0%}, {low:.0%} to {high:.0%})</source>
        <translation>{stage}: {count}（{share:.0%}、{low:.0%}～{high:.0%}）</translation>
    </message>
    <message>
        <source>{stage}: {count} ({share:.0%}, {low:.0%} to {high:.0%}, {caution})</source>
        <translation>{stage}: {count}（{share:.0%}、{low:.0%}～{high:.0%}、{caution}）</translation>
    </message>
    <message>
        <source>Closed by the end of the year, {category}: {count:.1f} expected</source>
        <translation>年末までの解消、{category}: 見込み{count:.1f}</translation>
    </message>
    <message>
        <source>{filled} of {count} cells have an entry.</source>
        <translation>{count}個のセルのうち{filled}個に記入があります。</translation>
    </message>
    <message>
        <source>{constituency}: nothing yet for {tenets}</source>
        <translation>{constituency}: {tenets}はまだなし</translation>
    </message>
    <message>
        <source>To industry {industry}, both {both}, back in academia {back}, staying {staying}: those who consented.</source>
        <translation>産業界{industry}、両方{both}、学界に復帰{back}、残留{staying}: 同意した人のみ。</translation>
    </message>
    <message numerus="yes">
        <source>You talked to {n} people.</source>
        <comment>You talked to {n} person.</comment>
        <translation>
            <numerusform>{n}人と話しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Talk to {person} next. {why}</source>
        <translation>次は{person}と話してください。{why}</translation>
    </message>
    <message numerus="yes">
        <source>You have talked to nobody for {n} days. Ask somebody to lunch.</source>
        <comment>You have talked to nobody for {n} day. Ask somebody to lunch.</comment>
        <translation>
            <numerusform>{n}日間だれとも話していません。だれかをランチに誘ってください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{person}: {n} seats left this week</source>
        <comment>{person}: {n} seat left this week</comment>
        <translation>
            <numerusform>{person}: 今週の残り{n}席</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} votes: {question}</source>
        <comment>{n} vote: {question}</comment>
        <translation>
            <numerusform>{n}票: {question}</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}. {why}</source>
        <extracomment>what is offered, and why</extracomment>
        <translation>{title}。{why}</translation>
    </message>
    <message>
        <source>{person}: {share:.0%} free today</source>
        <translation>{person}: 今日の空き{share:.0%}</translation>
    </message>
    <message>
        <source>People here today: {count}</source>
        <translation>今日ここにいる人: {count}</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} people</source>
        <comment>{n:,} person</comment>
        <translation>
            <numerusform>{n:,}人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{people} in {n} cities today</source>
        <comment>{people} in {n} city today</comment>
        <translation>
            <numerusform>今日は{n}都市に{people}</numerusform>
        </translation>
    </message>
    <message>
        <source>{year}: {count}</source>
        <translation>{year}: {count}</translation>
    </message>
    <message numerus="yes">
        <source>{programme}: {n} fellowship slots left; people by year {years}</source>
        <comment>{programme}: {n} fellowship slot left; people by year {years}</comment>
        <translation>
            <numerusform>{programme}: フェローシップの残り{n}枠、年別人数 {years}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{programme}: {n} fellowship slots left</source>
        <comment>{programme}: {n} fellowship slot left</comment>
        <translation>
            <numerusform>{programme}: フェローシップの残り{n}枠</numerusform>
        </translation>
    </message>
    <message>
        <source>{person}: {grades}</source>
        <translation>{person}: {grades}</translation>
    </message>
    <message numerus="yes">
        <source>{n} great</source>
        <comment>{n} great</comment>
        <translation>
            <numerusform>とても良い{n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} good</source>
        <comment>{n} good</comment>
        <translation>
            <numerusform>良い{n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} acceptable</source>
        <comment>{n} acceptable</comment>
        <translation>
            <numerusform>許容範囲{n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} problematic</source>
        <comment>{n} problematic</comment>
        <translation>
            <numerusform>問題あり{n}</numerusform>
        </translation>
    </message>
    <message>
        <source>{act}: {kind}</source>
        <extracomment>what was done, and with which kind of thing</extracomment>
        <translation>{act}: {kind}</translation>
    </message>
    <message>
        <source>This {kind} was taken back meanwhile.</source>
        <extracomment>{kind} is such as &quot;meeting&quot; or &quot;launch plan&quot;</extracomment>
        <translation>この{kind}はその間に取り消されました。</translation>
    </message>
    <message>
        <source>This was not done on this desk. Take it back where it was done.</source>
        <translation>このデスクで行われたものではありません。行った場所で取り消してください。</translation>
    </message>
    <message>
        <source>Somebody else has gone on from this. Say what changed instead.</source>
        <translation>ほかの人がこの先を進めています。代わりに何が変わったかを述べてください。</translation>
    </message>
    <message>
        <source>Taken back: {kind}</source>
        <translation>取り消し: {kind}</translation>
    </message>
    <message>
        <source>The item of this card is not on this workstation any more.</source>
        <translation>このカードの対象品はもうこの端末にありません。</translation>
    </message>
    <message>
        <source>A mentor</source>
        <translation>メンター</translation>
    </message>
    <message>
        <source>Your verdict was not right. Grade it 0, 1 or 2.</source>
        <translation>判定は正しくありませんでした。0、1、2のいずれかを付けてください。</translation>
    </message>
    <message>
        <source>Cards cannot be graded here.</source>
        <translation>ここではカードに評点を付けられません。</translation>
    </message>
    <message numerus="yes">
        <source>Wrote {n} records to {path}.</source>
        <comment>Wrote {n} record to {path}.</comment>
        <translation>
            <numerusform>記録{n}件を{path}に書き出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the service can read it.</source>
        <translation>読めるのはサービスだけです。</translation>
    </message>
    <message>
        <source>Anybody can read it.</source>
        <translation>だれでも読めます。</translation>
    </message>
    <message numerus="yes">
        <source>{n} more did not fit; take the receipt, then pack again.</source>
        <comment>{n} more did not fit; take the receipt, then pack again.</comment>
        <translation>
            <numerusform>さらに{n}件は入りませんでした。受領書を取り込み、もう一度まとめてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The service has everything of this desk. There is nothing to carry.</source>
        <translation>このデスクの記録はすべてサービスにあります。運ぶものはありません。</translation>
    </message>
    <message>
        <source>{path} is from before the service was restored, or after. Let the desk sync, or import the pack once more.</source>
        <translation>{path}はサービスの復元の前または後のものです。デスクを同期するか、記録パックをもう一度取り込んでください。</translation>
    </message>
    <message>
        <source>The service has received {received} of {count} records.</source>
        <translation>サービスは{count}件中{received}件の記録を受信しました。</translation>
    </message>
    <message>
        <source>The service tells of this decision in a way that is not understood: {fault}.</source>
        <translation>この決定についてのサービスの回答を理解できません: {fault}。</translation>
    </message>
    <message numerus="yes">
        <source>{n} records refused by the service: see History.</source>
        <comment>{n} record refused by the service: see History.</comment>
        <translation>
            <numerusform>サービスが記録{n}件を拒否しました: 履歴を見てください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records of other people wait for their sign-in.</source>
        <comment>{n} record of other people waits for their sign-in.</comment>
        <translation>
            <numerusform>ほかの人の記録{n}件が、その人のサインインを待っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting to the service.</source>
        <translation>サービスに接続しています。</translation>
    </message>
    <message>
        <source>The service is away; work goes on.</source>
        <translation>サービスに接続できません。作業は続けられます。</translation>
    </message>
    <message>
        <source>Sign in to send.</source>
        <translation>送信するにはサインインしてください。</translation>
    </message>
    <message>
        <source>The network wants a sign-in: open a web browser.</source>
        <translation>ネットワークがサインインを求めています: ウェブブラウザーを開いてください。</translation>
    </message>
    <message>
        <source>The service is busy; it is tried again by itself.</source>
        <translation>サービスが混み合っています。自動で再試行します。</translation>
    </message>
    <message>
        <source>Sync failed on this desk; it is tried again by itself.</source>
        <translation>このデスクで同期に失敗しました。自動で再試行します。</translation>
    </message>
    <message numerus="yes">
        <source>The service would take away {n} check-outs: please look.</source>
        <comment>The service would take away {n} check-out: please look.</comment>
        <translation>
            <numerusform>確認してください: サービスが取り出し済みの{n}件を回収しようとしています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything else is received by the service.</source>
        <translation>ほかはすべてサービスが受信済みです。</translation>
    </message>
    <message>
        <source>Everything is received by the service.</source>
        <translation>すべてサービスが受信済みです。</translation>
    </message>
    <message numerus="yes">
        <source>Sending {n} records.</source>
        <comment>Sending {n} record.</comment>
        <translation>
            <numerusform>記録{n}件を送信しています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records saved here, not yet received.</source>
        <comment>{n} record saved here, not yet received.</comment>
        <translation>
            <numerusform>記録{n}件はここに保存済み、未受信。</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture {part} cannot be read: {why}.</source>
        <translation>画像{part}を読み取れません: {why}。</translation>
    </message>
    <message>
        <source>No picture was set aside: all that came can be opened.</source>
        <translation>除外された画像はありません: 届いたものはすべて開けます。</translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures will be fetched and tried again.</source>
        <comment>{n} picture will be fetched and tried again.</comment>
        <translation>
            <numerusform>画像{n}枚を取得し直して再試行します。</numerusform>
        </translation>
    </message>
    <message>
        <source>The service repeats one page of its changes without end.</source>
        <translation>サービスが変更の同じページを繰り返し、終わりません。</translation>
    </message>
    <message>
        <source>Somebody signed in or out meanwhile.</source>
        <translation>その間にだれかがサインインまたはサインアウトしました。</translation>
    </message>
    <message>
        <source>The service took records without a word about any of them.</source>
        <translation>サービスは記録を受け取りましたが、どれについても回答がありません。</translation>
    </message>
    <message numerus="yes">
        <source>This profile was set back to an older state, or is in use on a second machine. {n} records were numbered anew and sent; nothing is lost. Tell IT if you did not expect it.</source>
        <comment>This profile was set back to an older state, or is in use on a second machine. {n} record was numbered anew and sent; nothing is lost. Tell IT if you did not expect it.</comment>
        <translation>
            <numerusform>このプロファイルは古い状態に戻されたか、別の端末でも使われています。記録{n}件に番号を付け直して送信しました。失われたものはありません。心当たりがなければIT部門に伝えてください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} items decided in bulk did not come through: see History.</source>
        <comment>{n:,} item decided in bulk did not come through: see History.</comment>
        <translation>
            <numerusform>一括で決定した{n:,}件が通りませんでした: 履歴を見てください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records were refused by the service. Nothing is lost: see History.</source>
        <comment>{n} record was refused by the service. Nothing is lost: see History.</comment>
        <translation>
            <numerusform>サービスが記録{n}件を拒否しました。失われたものはありません: 履歴を見てください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cases have no answer yet.</source>
        <comment>{n} case has no answer yet.</comment>
        <translation>
            <numerusform>{n}件のケースにまだ答えがありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>{right} of {count} right at once</source>
        <translation>{count}件中{right}件が一度で正解</translation>
    </message>
    <message>
        <source>This item is not on this desk any more.</source>
        <translation>この対象品はもうこのデスクにありません。</translation>
    </message>
    <message>
        <source>Decide the item first: what others say of it is sealed until then.</source>
        <translation>先に対象品を決定してください: それまでほかの人の意見は封印されています。</translation>
    </message>
    <message>
        <source>this desk</source>
        <translation>このデスク</translation>
    </message>
    <message>
        <source>The service does not know this item.</source>
        <translation>サービスはこの対象品を知りません。</translation>
    </message>
    <message>
        <source>The item belongs to a site you do not work for.</source>
        <translation>この対象品は、あなたの担当外の拠点のものです。</translation>
    </message>
    <message>
        <source>Only its author can take a decision back.</source>
        <translation>決定を取り消せるのは決定した本人だけです。</translation>
    </message>
    <message>
        <source>This cannot be taken back.</source>
        <translation>これは取り消せません。</translation>
    </message>
    <message>
        <source>The decision that it takes back was refused itself.</source>
        <translation>取り消す対象の決定自体が拒否されました。</translation>
    </message>
    <message>
        <source>Only mentors and leads countersign.</source>
        <translation>連署できるのはメンターとリーダーだけです。</translation>
    </message>
    <message>
        <source>The decision it names is not about this item.</source>
        <translation>指定された決定はこの対象品のものではありません。</translation>
    </message>
    <message>
        <source>The decision waits for no countersign.</source>
        <translation>この決定は連署を待っていません。</translation>
    </message>
    <message>
        <source>It was said of another decision than the service has.</source>
        <translation>サービスにある決定とは別の決定についてのものでした。</translation>
    </message>
    <message>
        <source>These are not the figures that the service worked out.</source>
        <translation>これらはサービスが算出した数値ではありません。</translation>
    </message>
    <message>
        <source>These definitions of fairness cannot hold together, and nothing is said of it.</source>
        <translation>これらの公平性の定義は両立しませんが、その説明がありません。</translation>
    </message>
    <message>
        <source>What it is about is another matter at the service.</source>
        <translation>対象は、サービスでは別の案件です。</translation>
    </message>
    <message>
        <source>Somebody else was signed in when it was sent.</source>
        <translation>送信時に別の人がサインインしていました。</translation>
    </message>
    <message>
        <source>It was made on another device.</source>
        <translation>別の機器で作成されました。</translation>
    </message>
    <message>
        <source>Its signature is not of this device&apos;s registered key.</source>
        <translation>署名がこの機器の登録済みの鍵によるものではありません。</translation>
    </message>
    <message>
        <source>This computer was shut out by an admin; they were told of this decision.</source>
        <translation>このコンピューターは管理者により遮断されました。この決定は管理者に知らされました。</translation>
    </message>
    <message>
        <source>It does not match its own hash.</source>
        <translation>自身のハッシュと一致しません。</translation>
    </message>
    <message>
        <source>The service has another record under the same name.</source>
        <translation>サービスに同じ名前の別の記録があります。</translation>
    </message>
    <message>
        <source>The service has another record of this device with the same number.</source>
        <translation>サービスにこの機器の同じ番号の別の記録があります。</translation>
    </message>
    <message>
        <source>Decisions on it differ; the safer one holds until a mentor decides.</source>
        <translation>決定が一致していません。メンターが決定するまで、より安全な方が有効です。</translation>
    </message>
    <message>
        <source>It awaits a countersign.</source>
        <translation>連署待ちです。</translation>
    </message>
    <message>
        <source>It was reopened meanwhile; decide it again.</source>
        <translation>その間に再開されました。決定し直してください。</translation>
    </message>
    <message>
        <source>It is kept for learning and has no effect.</source>
        <translation>学習用に保管され、効力はありません。</translation>
    </message>
    <message>
        <source>The service says: {outcome}.</source>
        <translation>サービスの回答: {outcome}。</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>理由なし</translation>
    </message>
    <message>
        <source>The service cannot take it ({code}).</source>
        <translation>サービスが受け付けられません（{code}）。</translation>
    </message>
    <message>
        <source>The service sent a bundle that cannot be read.</source>
        <translation>サービスが読み取れないバンドルを送りました。</translation>
    </message>
    <message>
        <source>The service sent a bundle that does not match its hash.</source>
        <translation>サービスがハッシュと一致しないバンドルを送りました。</translation>
    </message>
    <message>
        <source>Wrote a bundle by pseudonym to {file}.</source>
        <translation>仮名のバンドルを{file}に書き出しました。</translation>
    </message>
    <message>
        <source>{file} names more than {most:,} people and matters.</source>
        <translation>{file}に{most:,}を超える人と案件があります。</translation>
    </message>
    <message>
        <source>{file} names {name}, which no bundle of your sites has.</source>
        <translation>{file}に{name}がありますが、自分の拠点のどのバンドルにもありません。</translation>
    </message>
    <message numerus="yes">
        <source>Kept {n} answers of researchers of {all}.</source>
        <comment>Kept {n} answer of researchers of {all}.</comment>
        <translation>
            <numerusform>研究者の回答{all}件中{n}件を保管しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is larger than 1 MiB.</source>
        <translation>{file}は1 MiBを超えています。</translation>
    </message>
    <message>
        <source>{file} is no {format}.</source>
        <translation>{file}は{format}ではありません。</translation>
    </message>
    <message>
        <source>{file} is no {format}: {fault!r}.</source>
        <translation>{file}は{format}ではありません: {fault!r}。</translation>
    </message>
    <message>
        <source>{file} has no answer, or more than {most}.</source>
        <translation>{file}に回答がないか、{most}件を超えています。</translation>
    </message>
    <message>
        <source>Choose the institution that the bundle is for, among institutions.</source>
        <translation>バンドルの送り先の機関を、機関の一覧から選んでください。</translation>
    </message>
    <message>
        <source>No item on this desk has the {code}. It may not be flagged, or not be checked out here.</source>
        <translation>このデスクに{code}の対象品はありません。フラグがないか、ここに取り出されていない可能性があります。</translation>
    </message>
    <message>
        <source>{code}: {title}.</source>
        <extracomment>a code that was scanned, and the product it means</extracomment>
        <translation>{code}: {title}。</translation>
    </message>
    <message>
        <source>{code}: {title}. It is not open any more.</source>
        <translation>{code}: {title}。もう未決定ではありません。</translation>
    </message>
    <message>
        <source>{code}: {title}. {count} items of it, {open} open.</source>
        <translation>{code}: {title}。対象品{count}件、うち未決定{open}件。</translation>
    </message>
    <message>
        <source>Leads of a site say whether it uses scores.</source>
        <translation>スコアを使うかどうかは拠点のリーダーが決めます。</translation>
    </message>
    <message>
        <source>Type {site} to say that just this site is meant.</source>
        <translation>この拠点だけを指すことの確認として{site}と入力してください。</translation>
    </message>
    <message>
        <source>Scores are used again at {site}</source>
        <translation>{site}でスコアの使用を再開</translation>
    </message>
    <message>
        <source>Scores are not used any more at {site}</source>
        <translation>{site}でスコアの使用を停止</translation>
    </message>
    <message>
        <source>never on the screen</source>
        <translation>画面に一度も出ていない</translation>
    </message>
    <message>
        <source>a hard rule speaks against the pack</source>
        <translation>必須ルールがこの包装に反対</translation>
    </message>
    <message>
        <source>people differ</source>
        <translation>人の間で不一致</translation>
    </message>
    <message>
        <source>decided already</source>
        <translation>決定済み</translation>
    </message>
    <message>
        <source>decided already, otherwise</source>
        <translation>別の決定済み</translation>
    </message>
    <message>
        <source>reopened: it wants a look of its own</source>
        <translation>再開: 個別の確認が必要</translation>
    </message>
    <message>
        <source>its score is hidden by draw: it wants a look of its own</source>
        <translation>抽選でスコア非表示: 個別の確認が必要</translation>
    </message>
    <message>
        <source>not on this desk any more</source>
        <translation>もうこのデスクにない</translation>
    </message>
    <message>
        <source>more than one act may have at this risk</source>
        <translation>このリスクで一度に扱える数を超過</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>The service contradicts what it signed before: {against}. Your records are safe here. Tell IT; they can compare with: reviewer verify --witness.</source>
        <translation>サービスが以前の署名内容と矛盾しています: {against}。記録はここで安全です。IT部門に伝えてください。次で照合できます: reviewer verify --witness。</translation>
    </message>
    <message>
        <source>{text!r} is no address of a service: {fault}.</source>
        <translation>{text!r}はサービスのアドレスではありません: {fault}。</translation>
    </message>
    <message>
        <source>{text!r} is no address of a service. It looks like {example}.</source>
        <translation>{text!r}はサービスのアドレスではありません。形式の例: {example}。</translation>
    </message>
    <message>
        <source>The address must not contain a name or password. Sign in instead.</source>
        <translation>アドレスに名前やパスワードを含めないでください。代わりにサインインしてください。</translation>
    </message>
    <message>
        <source>{text!r} is not encrypted. Use https:// for a service on another machine.</source>
        <translation>{text!r}は暗号化されていません。別の端末のサービスにはhttps://を使ってください。</translation>
    </message>
    <message>
        <source>A name that {host} gave cannot be asked for: {fault}.</source>
        <translation>{host}が示した名前は要求できません: {fault}。</translation>
    </message>
    <message>
        <source>An answer of {host} is over {most} bytes.</source>
        <translation>{host}の応答が{most}バイトを超えています。</translation>
    </message>
    <message>
        <source>of this system</source>
        <extracomment>within a sentence: the proxy of this system</extracomment>
        <translation>このシステムの</translation>
    </message>
    <message>
        <source>This computer has no keyring that can be used, so your sign-in ends with the program. What you decide is kept; sign in again after the next start to send it.</source>
        <translation>このコンピューターには使えるキーリングがないため、サインインはプログラムとともに終わります。決定は保存されます。送信するには次の起動後にもう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The sign-in could not be kept in {path}: {reason}. Make room or call IT.</source>
        <translation>サインインを{path}に保存できませんでした: {reason}。空きを作るか、IT部門に連絡してください。</translation>
    </message>
    <message>
        <source>The sign-in in {path} could not be removed: {reason}. Remove it by hand.</source>
        <translation>{path}のサインインを削除できませんでした: {reason}。手動で削除してください。</translation>
    </message>
    <message>
        <source>The service sent another part of a picture than was asked for.</source>
        <translation>サービスが要求と異なる画像の部分を送りました。</translation>
    </message>
    <message>
        <source>A picture of {host} is over {most} bytes.</source>
        <translation>{host}の画像が{most}バイトを超えています。</translation>
    </message>
    <message>
        <source>The picture {part} cannot be written: {reason}.</source>
        <translation>画像{part}に書き込めません: {reason}。</translation>
    </message>
    <message>
        <source>A picture of {host} arrived damaged and was thrown away.</source>
        <translation>{host}の画像は壊れて届いたため破棄しました。</translation>
    </message>
    <message>
        <source>The service at {host} gave no answer within {seconds:.0f} seconds.</source>
        <translation>{host}のサービスが{seconds:.0f}秒以内に応答しませんでした。</translation>
    </message>
    <message>
        <source>{host} speaks no encryption that is safe today (TLS 1.2 or newer). Nothing was sent. Ask IT to bring the service up to date.</source>
        <translation>{host}は現在安全な暗号化（TLS 1.2以降）に対応していません。何も送信していません。IT部門にサービスの更新を依頼してください。</translation>
    </message>
    <message>
        <source>The service at {host} cannot be reached. Work goes on without it.</source>
        <translation>{host}のサービスに接続できません。作業はサービスなしで続けられます。</translation>
    </message>
    <message>
        <source>The certificate of {host} is not valid yet. Check this computer&apos;s date and time.</source>
        <translation>{host}の証明書はまだ有効ではありません。このコンピューターの日付と時刻を確認してください。</translation>
    </message>
    <message>
        <source>The certificate of {host} has expired. Check this computer&apos;s date and time; if they are right, ask IT to renew the certificate. Nothing was sent.</source>
        <translation>{host}の証明書は期限切れです。このコンピューターの日付と時刻を確認してください。正しい場合は、IT部門に証明書の更新を依頼してください。何も送信していません。</translation>
    </message>
    <message>
        <source>The certificate of {host} is not trusted ({why}). Nothing was sent. Ask IT for the right certificate.</source>
        <translation>{host}の証明書は信頼されていません（{why}）。何も送信していません。IT部門に正しい証明書を依頼してください。</translation>
    </message>
    <message>
        <source>If your site has an authority of its own, name its file with --ca-file.</source>
        <translation>拠点に独自の認証局がある場合は、そのファイルを--ca-fileで指定してください。</translation>
    </message>
    <message>
        <source>The proxy {proxy} lets nothing through to {host} ({fault}). Work goes on without the service. Ask IT; the setting is named {setting}.</source>
        <translation>プロキシ{proxy}が{host}への通信を通しません（{fault}）。作業はサービスなしで続けられます。IT部門に尋ねてください。設定名は{setting}です。</translation>
    </message>
    <message>
        <source>Something other than the service answered for {host}. Open a web browser and sign in to this network; if there is no such page, check the service&apos;s address.</source>
        <translation>{host}としてサービス以外のものが応答しました。ウェブブラウザーを開き、このネットワークにサインインしてください。そのようなページがなければ、サービスのアドレスを確認してください。</translation>
    </message>
    <message>
        <source>The service at {host} is not working now ({status}).</source>
        <translation>{host}のサービスは現在動いていません（{status}）。</translation>
    </message>
    <message>
        <source>The service at {host} reported a fault that cannot be read.</source>
        <translation>{host}のサービスが読み取れない障害を報告しました。</translation>
    </message>
    <message>
        <source>The service is older than this Reviewer: ask IT to bring it up to date.</source>
        <translation>サービスがこのReviewerより古い版です: IT部門に更新を依頼してください。</translation>
    </message>
    <message>
        <source>Update Reviewer: this version is too old for the service to give it items.</source>
        <translation>Reviewerを更新してください: この版は古すぎて、サービスが対象品を渡せません。</translation>
    </message>
    <message>
        <source>What you decide is saved and still sent.</source>
        <translation>決定は保存され、送信も続きます。</translation>
    </message>
    <message>
        <source>What you decide is saved here, and sent once that is done.</source>
        <translation>決定はここに保存され、それが済むと送信されます。</translation>
    </message>
    <message>
        <source>Nobody is signed in to {host}. Sign in to send.</source>
        <translation>{host}にサインインしている人がいません。送信するにはサインインしてください。</translation>
    </message>
    <message>
        <source>This sign-in has ended. Sign in again to send; nothing is lost.</source>
        <translation>このサインインは終了しました。送信するにはもう一度サインインしてください。失われたものはありません。</translation>
    </message>
    <message>
        <source>{host} answered for another person. Sign in again.</source>
        <translation>{host}が別の人として応答しました。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Records of another person wait for that person&apos;s sign-in.</source>
        <translation>別の人の記録が、その人のサインインを待っています。</translation>
    </message>
    <message>
        <source>An answer of {host} cannot be read. Is Reviewer up to date?</source>
        <translation>{host}の応答を読み取れません。Reviewerは最新ですか？</translation>
    </message>
    <message>
        <source>The certificates in {ca_file} cannot be read ({fault}). Correct --ca-file, or ca_file where `reviewer settings` says that it is set; PEM is expected.</source>
        <translation>{ca_file}の証明書を読み取れません（{fault}）。--ca-fileを修正するか、`reviewer settings`が示す設定場所のca_fileを修正してください。形式はPEMです。</translation>
    </message>
    <message>
        <source>You can close this page and go back to Reviewer.</source>
        <translation>このページを閉じてReviewerに戻れます。</translation>
    </message>
    <message>
        <source>Reviewer is not waiting for this page.</source>
        <translation>Reviewerはこのページを待っていません。</translation>
    </message>
    <message>
        <source>The browser did not come back from the company&apos;s sign-in. Try again, or open a web browser and see whether the network wants a sign-in of its own.</source>
        <translation>ブラウザーが会社のサインインから戻りませんでした。もう一度試すか、ウェブブラウザーを開いて、ネットワーク独自のサインインが必要か確認してください。</translation>
    </message>
    <message>
        <source>The company&apos;s sign-in refused ({error}). Ask IT.</source>
        <translation>会社のサインインが拒否しました（{error}）。IT部門に尋ねてください。</translation>
    </message>
    <message>
        <source>The browser cannot come back to this computer: {fault}.</source>
        <translation>ブラウザーがこのコンピューターに戻れません: {fault}。</translation>
    </message>
    <message>
        <source>The service names a sign-in page that no browser should open.</source>
        <translation>サービスが示すサインインページは、ブラウザーで開くべきものではありません。</translation>
    </message>
    <message>
        <source>Agreement of readers: type a pack, a month, a figure</source>
        <translation>判定者間の一致: 包装、月、数値を入力</translation>
    </message>
    <message>
        <source>The service is asked; it reads all that two people decided at your sites.</source>
        <translation>サービスに問い合わせています。自分の拠点で二人が決定したものをすべて読みます。</translation>
    </message>
    <message>
        <source>No item was decided by two people yet. Of single decisions a share comes before another person; what both said stands here once there are five.</source>
        <translation>二人が決定した対象品はまだありません。個別の決定の一部が別の人に回ります。5件になると、二人の判定がここに出ます。</translation>
    </message>
    <message>
        <source>No decision is drawn for a second read: the share is 0 at this service.</source>
        <translation>二次判定に抽出される決定はありません: このサービスでの割合は0です。</translation>
    </message>
    <message>
        <source>Agreement of readers</source>
        <translation>判定者間の一致</translation>
    </message>
    <message>
        <source>moves</source>
        <translation>移動する</translation>
    </message>
    <message>
        <source>says what a figure means</source>
        <translation>数値の意味を表示する</translation>
    </message>
    <message>
        <source>leaves</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>{figure}: {meaning}</source>
        <extracomment>a figure and what it means</extracomment>
        <translation>{figure}: {meaning}</translation>
    </message>
    <message>
        <source>Of single decisions {share} are drawn: {waiting:,} drawn and not read yet, {ended:,} ended unread.</source>
        <translation>個別の決定の{share}を抽出: {waiting:,}件は抽出済みで未読、{ended:,}件は未読のまま終了。</translation>
    </message>
    <message>
        <source>{count} figures.</source>
        <translation>数値{count}個。</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>対象品</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>95%区間</translation>
    </message>
    <message>
        <source>Read twice</source>
        <translation>二回判定</translation>
    </message>
    <message>
        <source>With a reject</source>
        <translation>却下を含む</translation>
    </message>
    <message>
        <source>Your weeks, hours and the model</source>
        <translation>自分の週、時間帯、モデル</translation>
    </message>
    <message>
        <source>Nobody else is shown this page: no lead, no mentor, no colleague can ask for it.</source>
        <translation>このページはほかのだれにも表示されません: リーダーもメンターも同僚も閲覧を求められません。</translation>
    </message>
    <message>
        <source>You have decided nothing by a look of its own in the last twelve weeks.</source>
        <translation>この12週間に個別に見て決定したものはありません。</translation>
    </message>
    <message>
        <source>Counted are single decisions in force. That a week differs says that it is more than chance, not that you were wrong: other items may have come.</source>
        <translation>有効な個別の決定だけを数えます。週が異なるとは、偶然を超える差があるという意味で、誤りがあったという意味ではありません: 届いた対象品が違った可能性があります。</translation>
    </message>
    <message>
        <source>How long you took is told once it is known of {fewest} decisions how they came out: speed says nothing alone.</source>
        <translation>所要時間は、{fewest}件の決定の結果が分かってから示します: 速さだけでは何も分かりません。</translation>
    </message>
    <message>
        <source>You have decided nothing before its score was seen of which the truth is known.</source>
        <translation>スコアを見る前に決定し、正解が判明したものはありません。</translation>
    </message>
    <message>
        <source>with your standing, while you are an intern, also to your mentors and leads</source>
        <translation>インターンの間は、自分の現況とともにメンターとリーダーにも</translation>
    </message>
    <message>
        <source>like your weeks before</source>
        <extracomment>of a week: a rate is like that of the weeks before</extracomment>
        <translation>前の週と同様</translation>
    </message>
    <message>
        <source>differs from your weeks before</source>
        <translation>前の週と異なる</translation>
    </message>
    <message>
        <source>Rejected, by week</source>
        <translation>却下（週別）</translation>
    </message>
    <message>
        <source>Rejected, and time, by hour of a shift</source>
        <translation>却下と所要時間（シフトの時間別）</translation>
    </message>
    <message>
        <source>Last third of a shift beside the first</source>
        <translation>シフトの最後と最初の3分の1</translation>
    </message>
    <message>
        <source>You and the model</source>
        <translation>自分とモデル</translation>
    </message>
    <message>
        <source>– (none)</source>
        <extracomment>nothing is counted; a dash stands for the number</extracomment>
        <translation>–（なし）</translation>
    </message>
    <message>
        <source>{hits:,} of {trials:,}, too few for a share</source>
        <translation>{trials:,}件中{hits:,}件、割合には少なすぎ</translation>
    </message>
    <message>
        <source>{hits:,} of {trials:,}, {share}</source>
        <extracomment>how many of how many, and the share with its interval</extracomment>
        <translation>{trials:,}件中{hits:,}件、{share}</translation>
    </message>
    <message>
        <source>Week of {day}</source>
        <translation>{day}の週</translation>
    </message>
    <message>
        <source>Right, as it came out</source>
        <translation>結果的に正しい</translation>
    </message>
    <message>
        <source>Hour {hour} and later</source>
        <extracomment>of a shift</extracomment>
        <translation>{hour}時間目以降</translation>
    </message>
    <message>
        <source>Hour {hour}</source>
        <extracomment>of a shift</extracomment>
        <translation>{hour}時間目</translation>
    </message>
    <message>
        <source>{rate}; {seconds:.1f} s each</source>
        <extracomment>a rate, and the seconds a decision took</extracomment>
        <translation>{rate}、1件{seconds:.1f}秒</translation>
    </message>
    <message>
        <source>Right in the first third</source>
        <translation>最初の3分の1の正しさ</translation>
    </message>
    <message>
        <source>Right in the last third</source>
        <translation>最後の3分の1の正しさ</translation>
    </message>
    <message>
        <source>Last less first</source>
        <translation>最後－最初</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>{first:.1f} s, then {last:.1f} s each</source>
        <translation>1件{first:.1f}秒、のち{last:.1f}秒</translation>
    </message>
    <message>
        <source>{points} points ({low} to {high}); may be chance</source>
        <translation>{points}ポイント（{low}～{high}）、偶然の可能性あり</translation>
    </message>
    <message>
        <source>{points} points ({low} to {high}); more than chance</source>
        <translation>{points}ポイント（{low}～{high}）、偶然を超える</translation>
    </message>
    <message>
        <source>Sealed decisions</source>
        <translation>封印中の決定</translation>
    </message>
    <message>
        <source>Right advice taken (RAIR)</source>
        <translation>正しい助言に従った（RAIR）</translation>
    </message>
    <message>
        <source>Wrong advice left (RSR)</source>
        <translation>誤った助言に従わなかった（RSR）</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>表示先</translation>
    </message>
    <message>
        <source>too few: told from {fewest} on</source>
        <translation>少なすぎ: {fewest}件から表示</translation>
    </message>
    <message>
        <source>{share:.0%} ({low:.0%} to {high:.0%})</source>
        <translation>{share:.0%}（{low:.0%}～{high:.0%}）</translation>
    </message>
    <message>
        <source>Items that you and another read</source>
        <translation>自分と別の人が判定した対象品</translation>
    </message>
    <message>
        <source>This is told to you and to nobody else, and nobody is compared with anybody. Which of your decisions wait to be read again is told to nobody.</source>
        <translation>これは本人だけに示され、だれかと比べられることはありません。自分のどの決定が再判定を待っているかは、だれにも示されません。</translation>
    </message>
    <message>
        <source>No item was decided by you and, without knowing of it, by another person yet.</source>
        <translation>自分と、それを知らない別の人の両方が決定した対象品はまだありません。</translation>
    </message>
    <message>
        <source>Where you and the other differed, a third reader decided. The reader disagreement index is how often that was otherwise than you had. It does not say that you were wrong: what arrives broken does.</source>
        <translation>二人の判定が異なった場合は、第三判定者が決定しました。判定者不一致指数は、それが自分の判定と異なった頻度です。誤りだったという意味ではありません: それを示すのは破損して届いたものです。</translation>
    </message>
    <message>
        <source>your weeks, hours and the model</source>
        <translation>自分の週、時間帯、モデル</translation>
    </message>
    <message>
        <source>Decided by you and by another</source>
        <translation>自分と別の人が決定</translation>
    </message>
    <message>
        <source>Not decided between you yet</source>
        <translation>二人の間で未決着</translation>
    </message>
    <message>
        <source>Decided by a third reader</source>
        <translation>第三判定者が決定</translation>
    </message>
    <message>
        <source>Otherwise than you had</source>
        <translation>自分の判定と異なる</translation>
    </message>
    <message numerus="yes">
        <source>Of the {n:,} that are settled</source>
        <comment>Of the {n:,} that is settled</comment>
        <translation>
            <numerusform>決着した{n:,}件のうち</numerusform>
        </translation>
    </message>
    <message>
        <source>shares are told from {fewest} items on</source>
        <translation>割合は{fewest}件から表示</translation>
    </message>
    <message>
        <source>Too few</source>
        <translation>少なすぎ</translation>
    </message>
    <message>
        <source>Reader disagreement index</source>
        <translation>判定者不一致指数</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>全対象品</translation>
    </message>
    <message>
        <source>The same verdict</source>
        <translation>同じ判定</translation>
    </message>
    <message>
        <source>The share of items that got one and the same verdict from two people, neither of whom knew of the other. Where nearly all is certified it is high, whoever decides.</source>
        <translation>互いを知らない二人から同じ判定を受けた対象品の割合。ほぼすべてが認定される場合は、だれが決定しても高くなります。</translation>
    </message>
    <message>
        <source>Agreement on rejects</source>
        <translation>却下の一致</translation>
    </message>
    <message>
        <source>Of all rejects that the two gave, the share that both gave. Where rejects are rare and matter most, look here first.</source>
        <translation>二人が出した却下全体のうち、両方が却下した割合。却下がまれで最も重要な場合は、まずここを見てください。</translation>
    </message>
    <message>
        <source>Agreement on all else</source>
        <translation>却下以外の一致</translation>
    </message>
    <message>
        <source>Of all that the two did not reject, the share that neither rejected.</source>
        <translation>二人の却下以外の判定全体のうち、どちらも却下しなかった割合。</translation>
    </message>
    <message>
        <source>Kappa (Cohen)</source>
        <translation>カッパ（Cohen）</translation>
    </message>
    <message>
        <source>How much of the agreement that chance leaves open was reached, on whether an item is rejected: 1 is all of it, 0 is what chance alone brings. The rarer rejects are, the lower it is for people who agree equally well.</source>
        <translation>却下かどうかについて、偶然を除いて残る一致の余地をどれだけ達成したか: 1はすべて、0は偶然だけによる一致。却下がまれなほど、同じくらい一致する人同士でも低くなります。</translation>
    </message>
    <message>
        <source>Highest kappa possible</source>
        <translation>カッパの最大値</translation>
    </message>
    <message>
        <source>No kappa could be higher where first and second readers reject as often as they did. Set kappa beside it, not beside 1.</source>
        <translation>一次と二次の判定者の却下頻度がこのとおりなら、カッパはこれより高くなりません。カッパは1ではなくこの値と比べてください。</translation>
    </message>
    <message>
        <source>Agreement beyond chance, where chance is what happens on items that are hard to decide. It stays high where rejects are rare, also for who never rejects.</source>
        <translation>偶然を超える一致。偶然とは、判断の難しい対象品で起こるものを指します。却下がまれでも、一度も却下しない人でも、高いままです。</translation>
    </message>
    <message>
        <source>Alpha (Krippendorff)</source>
        <translation>アルファ（Krippendorff）</translation>
    </message>
    <message>
        <source>Agreement beyond chance on the verdict itself, with test and defer told apart: 1 is all of it, 0 is chance.</source>
        <translation>試験と保留も区別した、判定そのものの偶然を超える一致: 1はすべて、0は偶然。</translation>
    </message>
    <message>
        <source>Kappa as if rejects were as frequent as all else: twice the share that agrees, less one. It says nothing of rejects where they are rare.</source>
        <translation>却下がそれ以外と同じ頻度だった場合のカッパ: 一致した割合の2倍から1を引いた値。却下がまれな場合、却下については何も示しません。</translation>
    </message>
    <message>
        <source>Prevalence index</source>
        <translation>有病率指数</translation>
    </message>
    <message>
        <source>Items that both rejected less those that neither did, of all. Beyond 0.6 to either side kappa says little.</source>
        <translation>両方が却下した対象品から、どちらも却下しなかった対象品を引いた数の、全体に対する割合。±0.6を超えるとカッパはほとんど意味を持ちません。</translation>
    </message>
    <message>
        <source>Bias index</source>
        <translation>偏り指数</translation>
    </message>
    <message>
        <source>Items that the first reader alone rejected less those that the second alone did, of all. It is about which came first, not about who.</source>
        <translation>一次判定者だけが却下した対象品から、二次判定者だけが却下した対象品を引いた数の、全体に対する割合。どちらが先かに関するもので、だれかに関するものではありません。</translation>
    </message>
    <message>
        <source>The share of items that somebody had to decide between the two. How often that was otherwise than a reader had said is told to that reader alone.</source>
        <translation>二人の間でだれかが決定する必要があった対象品の割合。それが判定者の判定と異なった頻度は、その判定者だけに示されます。</translation>
    </message>
    <message>
        <source>Fewer than five items were read twice: nothing is told of them.</source>
        <translation>二回判定された対象品が5件未満です: 何も示しません。</translation>
    </message>
    <message>
        <source>Fewer than twenty items were read twice: figures stand without intervals, and are nothing to compare.</source>
        <translation>二回判定された対象品が20件未満です: 数値に区間はなく、比較には使えません。</translation>
    </message>
    <message>
        <source>One answer is so frequent here that kappa says little: where one item in a hundred is rejected, whoever never rejects agrees in 99 of 100, and has a kappa of 0.</source>
        <translation>ここでは一つの答えが多すぎて、カッパはほとんど意味を持ちません: 100件中1件が却下される場合、一度も却下しない人は100件中99件で一致し、カッパは0です。</translation>
    </message>
    <message>
        <source>All items got one and the same answer from both, so kappa is not defined. A dash is neither 0 nor 1.</source>
        <translation>全対象品で二人の答えが同一のため、カッパは定義されません。ダッシュは0でも1でもありません。</translation>
    </message>
    <message>
        <source>AC1 and PABAK are high wherever one answer is rare. No level and no gate rests on any of these figures; true rejects on sets of gold do that.</source>
        <translation>AC1とPABAKは、一つの答えがまれな場合は常に高くなります。レベルも関門もこれらの数値には基づきません。基づくのはゴールドのセットでの正しい却下です。</translation>
    </message>
    <message>
        <source>Either reader rejected {rejects} of {items} items. Agreement on rejects, kappa and alpha rest on these few, and one more or less would move them far.</source>
        <translation>少なくとも一方の判定者が却下したのは{items}件中{rejects}件です。却下の一致、カッパ、アルファはこの少数に基づき、1件の増減で大きく動きます。</translation>
    </message>
    <message numerus="yes">
        <source>No third reader has decided {n} of the items on which both differ, so the share decided by a third one is too low.</source>
        <comment>No third reader has decided {n} of the items on which both differ, so the share decided by a third one is too low.</comment>
        <translation>
            <numerusform>二人が異なる対象品のうち{n}件は第三判定者が未決定のため、第三判定者が決定した割合は低めに出ています。</numerusform>
        </translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <extracomment>a range</extracomment>
        <translation>{low}～{high}</translation>
    </message>
    <message>
        <source>Nothing is left to draw.</source>
        <translation>描くものが残っていません。</translation>
    </message>
    <message>
        <source>Dashed line: {meaning}.</source>
        <translation>破線: {meaning}。</translation>
    </message>
    <message>
        <source>Filled squares: {meaning}. Hollow circles: the others.</source>
        <translation>塗りつぶしの四角: {meaning}。白抜きの丸: その他。</translation>
    </message>
    <message>
        <source>Band: 95% interval. A gap: nothing is told of that week.</source>
        <translation>帯: 95%区間。空白: その週は何も示しません。</translation>
    </message>
    <message>
        <source>Lines: 95% intervals.</source>
        <translation>線: 95%区間。</translation>
    </message>
    <message>
        <source>Cohort: type a name, a programme, a plan&apos;s state</source>
        <translation>コホート: 名前、プログラム、計画の状態を入力</translation>
    </message>
    <message>
        <source>Reading the others …</source>
        <translation>ほかの人の分を読み込み中…</translation>
    </message>
    <message>
        <source>Nobody learns at your sites, as far as this workstation has heard.</source>
        <translation>この端末が把握する限り、自分の拠点で学ぶ人はいません。</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>コホート</translation>
    </message>
    <message>
        <source>shows mentors&apos; load</source>
        <translation>メンターの負担を表示する</translation>
    </message>
    <message>
        <source>{interns}, {missing}, {silent}.</source>
        <extracomment>{interns}: &quot;12 of 8,000 interns&quot;; {missing}: those without a plan; {silent}: silent ones</extracomment>
        <translation>{interns}、{missing}、{silent}。</translation>
    </message>
    <message numerus="yes">
        <source>{count} interns</source>
        <comment>{count} intern</comment>
        <translation>
            <numerusform>インターン{count}人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} without a signed plan</source>
        <comment>{n:,} without a signed plan</comment>
        <translation>
            <numerusform>署名済み計画なし{n:,}人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} silent for a week</source>
        <comment>{n:,} silent for a week</comment>
        <translation>
            <numerusform>1週間連絡なし{n:,}人</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>週</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待ち</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最終利用</translation>
    </message>
    <message>
        <source>Reply awaited</source>
        <translation>返信待ち</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>no launch plan
----------
dangers of a product
----------
no word
----------
decisions without a value: none
----------
of scores
----------
a score is hidden of none</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>{week} of {weeks}</source>
        <translation>{week}/{weeks}</translation>
    </message>
    <message numerus="yes">
        <source>{n} met</source>
        <comment>{n} met</comment>
        <translation>
            <numerusform>達成{n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} due</source>
        <comment>{n} due</comment>
        <translation>
            <numerusform>期限{n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} late</source>
        <comment>{n} late</comment>
        <translation>
            <numerusform>遅れ{n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} missed</source>
        <comment>{n} missed</comment>
        <translation>
            <numerusform>未達成{n}</numerusform>
        </translation>
    </message>
    <message>
        <source>L{lowest} to L{highest}</source>
        <translation>L{lowest}～L{highest}</translation>
    </message>
    <message>
        <source>never, silent</source>
        <extracomment>when somebody was last seen</extracomment>
        <translation>なし、連絡なし</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>{day}, silent</source>
        <translation>{day}、連絡なし</translation>
    </message>
    <message numerus="yes">
        <source>mentor, {n} days</source>
        <comment>mentor, {n} day</comment>
        <extracomment>whose turn it is to answer, and for how long</extracomment>
        <translation>
            <numerusform>メンター、{n}日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>intern, {n} days</source>
        <comment>intern, {n} day</comment>
        <extracomment>whose turn it is to answer, and for how long</extracomment>
        <translation>
            <numerusform>インターン、{n}日</numerusform>
        </translation>
    </message>
    <message>
        <source>How long interns waited. By programme</source>
        <translation>インターンの待ち時間。プログラム別</translation>
    </message>
    <message>
        <source>How long interns waited. By site</source>
        <translation>インターンの待ち時間。拠点別</translation>
    </message>
    <message>
        <source>Nobody teaches interns of your sites.</source>
        <translation>自分の拠点のインターンを教える人がいません。</translation>
    </message>
    <message>
        <source>Mentors&apos; load</source>
        <translation>メンターの負担</translation>
    </message>
    <message numerus="yes">
        <source>As of {moment}. Waiting is from a decision to the first word on it, in the last {n} days. Fewer than five interns are not told apart.</source>
        <comment>As of {moment}. Waiting is from a decision to the first word on it, in the last {n} day. Fewer than five interns are not told apart.</comment>
        <translation>
            <numerusform>{moment}時点。待ち時間は、直近{n}日間の決定から最初の意見まで。インターン5人未満は個別に示しません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} interns</source>
        <comment>{n:,} intern</comment>
        <translation>
            <numerusform>インターン{n:,}人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} decisions wait</source>
        <comment>{n:,} decision waits</comment>
        <translation>
            <numerusform>決定{n:,}件が待機</numerusform>
        </translation>
    </message>
    <message>
        <source>no programme</source>
        <translation>プログラムなし</translation>
    </message>
    <message>
        <source>half within {time}</source>
        <extracomment>half of the interns had waited no longer than {time}: &quot;5 h&quot;</extracomment>
        <translation>半数は{time}以内</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} words</source>
        <comment>{n:,} word</comment>
        <extracomment>what mentors said of decisions</extracomment>
        <translation>
            <numerusform>意見{n:,}件</numerusform>
        </translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes}分</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours}時間</translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <comment>{n} day</comment>
        <translation>
            <numerusform>{n}日</numerusform>
        </translation>
    </message>
    <message>
        <source>Its makers say nothing about it.</source>
        <translation>作成者による説明はありません。</translation>
    </message>
    <message>
        <source>It was never in use here.</source>
        <translation>ここでは一度も使われていません。</translation>
    </message>
    <message>
        <source>Counted are decisions of people, and certificates of the model alone, that were made while it was in use and have effect. Whether they were right is known of the part that stands beside “Truth known”, and of no more.</source>
        <translation>使用中に行われ効力を持つ、人の決定とモデルのみの認定を数えます。正しかったかどうかは、「正解が判明」に示す部分だけについて分かります。</translation>
    </message>
    <message>
        <source>Model {model}</source>
        <translation>モデル {model}</translation>
    </message>
    <message numerus="yes">
        <source>Evidence given out: {n:,} pages.</source>
        <comment>Evidence given out: {n:,} page.</comment>
        <translation>
            <numerusform>提供した根拠: {n:,}ページ。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Said not to have helped at these sites: {n:,} times.</source>
        <comment>Said not to have helped at these sites: once.</comment>
        <translation>
            <numerusform>これらの拠点で役立たなかったとされた回数: {n:,}回。</numerusform>
        </translation>
    </message>
    <message>
        <source>the beginning</source>
        <extracomment>a model was in use since then</extracomment>
        <translation>最初</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>a model was in use until then</extracomment>
        <translation>現在</translation>
    </message>
    <message>
        <source>From {since} to {until}, UTC</source>
        <translation>{since}～{until}、UTC</translation>
    </message>
    <message>
        <source>What came of it here</source>
        <translation>ここでの結果</translation>
    </message>
    <message>
        <source>Decisions: {count}</source>
        <translation>決定: {count}</translation>
    </message>
    <message>
        <source>Share, 95% interval</source>
        <translation>割合、95%区間</translation>
    </message>
    <message>
        <source>What its makers say</source>
        <translation>作成者の説明</translation>
    </message>
    <message>
        <source>The service is asked for the model&apos;s card.</source>
        <translation>モデルのカードをサービスに問い合わせています。</translation>
    </message>
    <message>
        <source>The card as PDF or HTML</source>
        <translation>カード（PDFまたはHTML）</translation>
    </message>
    <message>
        <source>Wrote the card to {path}.</source>
        <translation>カードを{path}に書き出しました。</translation>
    </message>
    <message>
        <source>Model {card}</source>
        <translation>モデル {card}</translation>
    </message>
    <message>
        <source>Card of model {card}</source>
        <translation>モデル{card}のカード</translation>
    </message>
    <message>
        <source>scrolls</source>
        <extracomment>what two keys do</extracomment>
        <translation>スクロールする</translation>
    </message>
    <message>
        <source>writes it as a file</source>
        <translation>ファイルに書き出す</translation>
    </message>
    <message>
        <source>Nobody has looked at it yet</source>
        <translation>まだだれも確認していません</translation>
    </message>
    <message>
        <source>Being looked at</source>
        <extracomment>of a contest that somebody looks into</extracomment>
        <translation>確認中</translation>
    </message>
    <message>
        <source>Upheld</source>
        <extracomment>of a contest: whoever contested was right</extracomment>
        <translation>認容</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <extracomment>of a contest: the evidence stays as it is</extracomment>
        <translation>棄却</translation>
    </message>
    <message>
        <source>contested by {person}, {when}: {reason}.</source>
        <translation>{person}が異議を申し立て、{when}: {reason}。</translation>
    </message>
    <message>
        <source>contested by you, {when}: {reason}.</source>
        <translation>自分が異議を申し立て、{when}: {reason}。</translation>
    </message>
    <message>
        <source>{state}, {when}: {answer}</source>
        <extracomment>how a contest ended, when, and in which words</extracomment>
        <translation>{state}、{when}: {answer}</translation>
    </message>
    <message>
        <source>{state} by {person}, {when}: {answer}</source>
        <extracomment>how a contest ended, by whom, when, and in which words</extracomment>
        <translation>{state}（{person}）、{when}: {answer}</translation>
    </message>
    <message>
        <source>{piece}: {contest}</source>
        <extracomment>a piece of evidence, and how it is contested</extracomment>
        <translation>{piece}: {contest}</translation>
    </message>
    <message>
        <source>Sealed until you decide: what the model and others say shows after your verdict.</source>
        <translation>決定するまで封印中: モデルとほかの人の見解は判定の後に表示されます。</translation>
    </message>
    <message>
        <source>The evidence page is closed. Open it first.</source>
        <translation>根拠ページが閉じています。先に開いてください。</translation>
    </message>
    <message>
        <source>Choose a piece of the evidence first.</source>
        <translation>先に根拠の項目を選んでください。</translation>
    </message>
    <message>
        <source>Choose a piece of the evidence first: {back} and {on}.</source>
        <extracomment>two keys choose</extracomment>
        <translation>先に根拠の項目を選んでください: {back}と{on}。</translation>
    </message>
    <message>
        <source>No evidence is shown. Open its page first.</source>
        <translation>根拠が表示されていません。先にページを開いてください。</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>a button that closes a page</extracomment>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close the evidence page</source>
        <translation>根拠ページを閉じる</translation>
    </message>
    <message>
        <source>Evidence of</source>
        <translation>根拠の対象</translation>
    </message>
    <message>
        <source>Outside of the model&apos;s range</source>
        <translation>モデルの範囲外</translation>
    </message>
    <message>
        <source>Shows what moved the score, not why something breaks. It does not know how a parcel was handled, what nobody reported, or what neither catalogue nor pictures tell.</source>
        <translation>示すのはスコアを動かした要因で、壊れる理由ではありません。荷物の扱われ方、報告されなかったこと、カタログにも画像にもないことは分かりません。</translation>
    </message>
    <message>
        <source>Long</source>
        <extracomment>an input of the model: the longest side</extracomment>
        <translation>長辺</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>最長</translation>
    </message>
    <message>
        <source>Middle</source>
        <extracomment>an input of the model: the side that is neither the longest nor the shortest</extracomment>
        <translation>中間</translation>
    </message>
    <message>
        <source>Short</source>
        <extracomment>an input of the model: the shortest side</extracomment>
        <translation>短辺</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>最短</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>重量</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>Vendor pack</source>
        <translation>ベンダー包装</translation>
    </message>
    <message>
        <source>Hazards</source>
        <extracomment>of hazards</extracomment>
        <translation>危険性</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>語</translation>
    </message>
    <message>
        <source>Angles</source>
        <extracomment>an input of the model: from how many sides there are pictures</extracomment>
        <translation>アングル</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Current pack</source>
        <translation>現在の包装</translation>
    </message>
    <message>
        <source>Shipments</source>
        <translation>出荷</translation>
    </message>
    <message>
        <source>Scored by</source>
        <extracomment>an input of the model: the model whose score is shown</extracomment>
        <translation>スコア元</translation>
    </message>
    <message>
        <source>Model file</source>
        <translation>モデルファイル</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>エンコーダー</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>しきい値</translation>
    </message>
    <message>
        <source>Ladder</source>
        <extracomment>the list of packs, from the safest to the lightest</extracomment>
        <translation>包装段階</translation>
    </message>
    <message>
        <source>{input} {value}</source>
        <extracomment>an input of the model, and its value</extracomment>
        <translation>{input} {value}</translation>
    </message>
    <message>
        <source>Outside the validated range: {inputs}</source>
        <translation>検証済み範囲外: {inputs}</translation>
    </message>
    <message>
        <source>missing</source>
        <extracomment>an input of the model</extracomment>
        <translation>欠落</translation>
    </message>
    <message>
        <source>{angle} picture</source>
        <extracomment>the picture that was taken from this side</extracomment>
        <translation>{angle}の画像</translation>
    </message>
    <message>
        <source>{input} {which}</source>
        <extracomment>an input of the model, and which of them</extracomment>
        <translation>{input} {which}</translation>
    </message>
    <message>
        <source>from {low}</source>
        <extracomment>a range</extracomment>
        <translation>{low}以上</translation>
    </message>
    <message>
        <source>up to {high}</source>
        <translation>{high}以下</translation>
    </message>
    <message>
        <source>{value} (validated {range})</source>
        <extracomment>an input and its range on which the model was checked</extracomment>
        <translation>{value}（検証済み {range}）</translation>
    </message>
    <message>
        <source>{value} (none like it)</source>
        <extracomment>an input; the model was checked on none like it</extracomment>
        <translation>{value}（同種なし）</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>how a vendor packs
----------
the value of an input
----------
in place of a fact</extracomment>
        <translation>不明</translation>
    </message>
    <message>
        <source>{share:.1%} unseen</source>
        <extracomment>words of a product that the model had not met</extracomment>
        <translation>未知語{share:.1%}</translation>
    </message>
    <message>
        <source>unlike known ones by {distance:.2f}</source>
        <extracomment>pictures of a product</extracomment>
        <translation>既知のものとの差{distance:.2f}</translation>
    </message>
    <message>
        <source>{shipped}, {damaged} damaged</source>
        <extracomment>parcels</extracomment>
        <translation>{shipped}、破損{damaged}</translation>
    </message>
    <message>
        <source>Text alone</source>
        <translation>テキストのみ</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>テキストなし</translation>
    </message>
    <message>
        <source>Pictures alone</source>
        <translation>画像のみ</translation>
    </message>
    <message>
        <source>no pictures</source>
        <translation>画像なし</translation>
    </message>
    <message>
        <source>Combined</source>
        <translation>総合</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation>スコアなし</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>悪化</translation>
    </message>
    <message>
        <source>Not worse</source>
        <translation>悪化なし</translation>
    </message>
    <message>
        <source>Too little to tell</source>
        <translation>情報不足</translation>
    </message>
    <message>
        <source>title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>{product}. {facts}. {shipped}</source>
        <extracomment>a look-alike, how alike, and what came of it</extracomment>
        <translation>{product}。{facts}。{shipped}</translation>
    </message>
    <message>
        <source>Proposed pack</source>
        <translation>提案された包装</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>Looked at often</source>
        <translation>繰り返しの確認</translation>
    </message>
    <message>
        <source>{verdict}, mid-p {p}</source>
        <translation>{verdict}、mid-p {p}</translation>
    </message>
    <message>
        <source>proposed pack worse, mid-p {p}</source>
        <translation>提案された包装は悪化、mid-p {p}</translation>
    </message>
    <message>
        <source>proposed pack not worse, mid-p {p}</source>
        <translation>提案された包装は悪化なし、mid-p {p}</translation>
    </message>
    <message>
        <source>proposed pack: too little to tell, mid-p {p}</source>
        <translation>提案された包装: 情報不足、mid-p {p}</translation>
    </message>
    <message>
        <source>under {smallest:.4f}</source>
        <extracomment>a probability</extracomment>
        <translation>{smallest:.4f}未満</translation>
    </message>
    <message>
        <source>none shipped</source>
        <extracomment>parcels in a pack</extracomment>
        <translation>出荷なし</translation>
    </message>
    <message>
        <source>{damaged:,} of {shipped:,} damaged · {share}</source>
        <translation>{shipped:,}個中{damaged:,}個破損 · {share}</translation>
    </message>
    <message>
        <source>90&#x202f;%: {low} to {high} points</source>
        <extracomment>an interval of 90 %, in points of a hundred</extracomment>
        <translation>90&#x202f;%: {low}～{high}ポイント</translation>
    </message>
    <message>
        <source>{middle} points, 90&#x202f;%: {low} to {high}</source>
        <extracomment>a difference in points of a hundred, and its interval of 90 %</extracomment>
        <translation>{middle}ポイント、90&#x202f;%: {low}～{high}</translation>
    </message>
    <message>
        <source>holds however often one looks</source>
        <translation>何度確認しても成り立つ</translation>
    </message>
    <message>
        <source>not yet enough to hold when one looks again and again</source>
        <translation>繰り返し確認しても成り立つにはまだ不足</translation>
    </message>
    <message>
        <source>no sign that too much breaks</source>
        <translation>破損過多の兆候なし</translation>
    </message>
    <message>
        <source>e-value {e_value}: {meaning}</source>
        <translation>e値{e_value}: {meaning}</translation>
    </message>
    <message>
        <source>over a million</source>
        <translation>100万超</translation>
    </message>
    <message>
        <source>{number}&#x202f;% alike</source>
        <extracomment>how much one product is like another</extracomment>
        <translation>類似度{number}&#x202f;%</translation>
    </message>
    <message>
        <source>{pack} {damaged:,} of {shipped:,}</source>
        <extracomment>damaged ones of those shipped in a pack</extracomment>
        <translation>{pack} {shipped:,}中{damaged:,}</translation>
    </message>
    <message>
        <source>nothing shipped</source>
        <translation>出荷なし</translation>
    </message>
    <message>
        <source>Look-alikes</source>
        <translation>類似品</translation>
    </message>
    <message>
        <source>Opening evidence …</source>
        <translation>根拠を開いています…</translation>
    </message>
    <message>
        <source>Asking the service for evidence …</source>
        <translation>根拠をサービスに問い合わせています…</translation>
    </message>
    <message>
        <source>next&#xa0;piece</source>
        <translation>次の項目</translation>
    </message>
    <message>
        <source>says&#xa0;it&#xa0;plainly</source>
        <translation>平易に説明する</translation>
    </message>
    <message>
        <source>contests&#xa0;it</source>
        <translation>異議を申し立てる</translation>
    </message>
    <message>
        <source>did&#xa0;not&#xa0;help</source>
        <translation>役立たなかった</translation>
    </message>
    <message>
        <source>Not shipped in both packs yet: nothing to compare.</source>
        <translation>まだ両方の包装で出荷されておらず、比較できません。</translation>
    </message>
    <message>
        <source>What this page cannot show</source>
        <translation>このページで示せないこと</translation>
    </message>
    <message>
        <source>Keys of the pieces</source>
        <translation>項目のキー</translation>
    </message>
    <message>
        <source>Contested</source>
        <translation>異議あり</translation>
    </message>
    <message>
        <source>Outside or missing</source>
        <translation>範囲外または欠落</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>マニフェスト</translation>
    </message>
    <message>
        <source>Risk by sense</source>
        <translation>情報源別のリスク</translation>
    </message>
    <message>
        <source>Shipped in both packs</source>
        <translation>両方の包装で出荷</translation>
    </message>
    <message>
        <source>Words that moved the score</source>
        <translation>スコアを動かした語</translation>
    </message>
    <message>
        <source>Look-alikes: damaged of shipped</source>
        <translation>類似品: 出荷中の破損</translation>
    </message>
    <message>
        <source>Outside of what was checked, or missing</source>
        <translation>検証範囲外または欠落</translation>
    </message>
    <message>
        <source>Manifest: inputs when the score was made</source>
        <translation>マニフェスト: スコア算出時の入力</translation>
    </message>
    <message>
        <source>{hash}  copy {key}</source>
        <extracomment>the beginning of a hash, and the key that copies the manifest</extracomment>
        <translation>{hash}  コピー {key}</translation>
    </message>
    <message>
        <source>the score shown is by {model}</source>
        <translation>表示中のスコアは{model}のもの</translation>
    </message>
    <message>
        <source>Risk, text alone</source>
        <translation>リスク（テキストのみ）</translation>
    </message>
    <message>
        <source>By the text and measures alone, the model expects damage in {risk} of such parcels in the proposed pack.</source>
        <translation>テキストと寸法だけによれば、提案された包装ではこのような荷物の{risk}が破損するとモデルは予測します。</translation>
    </message>
    <message>
        <source>Risk, pictures alone</source>
        <translation>リスク（画像のみ）</translation>
    </message>
    <message>
        <source>By the pictures alone, the model expects damage in {risk} of such parcels in the proposed pack.</source>
        <translation>画像だけによれば、提案された包装ではこのような荷物の{risk}が破損するとモデルは予測します。</translation>
    </message>
    <message>
        <source>Risk, combined</source>
        <translation>リスク（総合）</translation>
    </message>
    <message>
        <source>By text, measures and pictures together, the model expects damage in {risk} of such parcels in the proposed pack.</source>
        <translation>テキスト、寸法、画像を合わせると、提案された包装ではこのような荷物の{risk}が破損するとモデルは予測します。</translation>
    </message>
    <message>
        <source>Record, the model</source>
        <translation>実績（モデル）</translation>
    </message>
    <message>
        <source>Record, those who decide</source>
        <translation>実績（決定者）</translation>
    </message>
    <message>
        <source>The model was not checked on anything like it, so nothing is certain here.</source>
        <translation>モデルは似たもので検証されていないため、ここでは何も確かではありません。</translation>
    </message>
    <message>
        <source>It was not known when the score was made.</source>
        <translation>スコア算出時には分かっていませんでした。</translation>
    </message>
    <message>
        <source>No validated range is stated for it.</source>
        <translation>検証済み範囲が示されていません。</translation>
    </message>
    <message>
        <source>{piece}: {said}</source>
        <extracomment>a piece of evidence and what it says</extracomment>
        <translation>{piece}: {said}</translation>
    </message>
    <message>
        <source>Shipped in both packs so far: {proposed} {proposed_share}; {current} {current_share}.</source>
        <translation>これまでの両方の包装での出荷: {proposed} {proposed_share}、{current} {current_share}。</translation>
    </message>
    <message>
        <source>“{word}” in the {field}</source>
        <extracomment>a word of the product&apos;s title or text</extracomment>
        <translation>{field}の「{word}」</translation>
    </message>
    <message>
        <source>With “{word}” in the {field} the model expects more damage than without it: the odds are {factor} times as high.</source>
        <translation>{field}に「{word}」があると、ない場合より多くの破損をモデルは予測します: オッズは{factor}倍です。</translation>
    </message>
    <message>
        <source>With “{word}” in the {field} the model expects less damage than without it: the odds are {factor} times as high.</source>
        <translation>{field}に「{word}」があると、ない場合より少ない破損をモデルは予測します: オッズは{factor}倍です。</translation>
    </message>
    <message>
        <source>odds {factor}</source>
        <translation>オッズ{factor}</translation>
    </message>
    <message>
        <source>To the model “{product}” is {facts}. Of it {shipped}.</source>
        <translation>モデルから見ると「{product}」は{facts}です。実績: {shipped}。</translation>
    </message>
    <message>
        <source>Look-alike {product}</source>
        <translation>類似品 {product}</translation>
    </message>
    <message>
        <source>{input}: {value}. {state}</source>
        <extracomment>an input of the model, its value, and how that compares</extracomment>
        <translation>{input}: {value}。{state}</translation>
    </message>
    <message>
        <source>It lies within what the model was checked on: {range}.</source>
        <translation>モデルの検証範囲内です: {range}。</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Those who decide</source>
        <translation>決定者</translation>
    </message>
    <message>
        <source>not told with this evidence</source>
        <translation>この根拠には記載なし</translation>
    </message>
    <message>
        <source>not told then</source>
        <translation>当時は記載なし</translation>
    </message>
    <message>
        <source>too few decisions or people to be told</source>
        <translation>決定または人が少なすぎて表示不可</translation>
    </message>
    <message>
        <source>as of {day}</source>
        <translation>{day}時点</translation>
    </message>
    <message>
        <source>nothing decided yet</source>
        <translation>まだ決定なし</translation>
    </message>
    <message>
        <source>{decisions:,} decided, fewer than five verified</source>
        <translation>決定{decisions:,}件、検証済みは5件未満</translation>
    </message>
    <message>
        <source>{share} of {decisions:,} verified</source>
        <translation>{decisions:,}件の{share}を検証済み</translation>
    </message>
    <message>
        <source>too few verified for a share: {count:,}; {verified}</source>
        <translation>検証済みが割合には少なすぎ: {count:,}件、{verified}</translation>
    </message>
    <message>
        <source>right in {right:,} of {cases:,}, {low} to {high}; {verified}</source>
        <extracomment>whose decisions or advice were right; how many are verified follows</extracomment>
        <translation>{cases:,}件中{right:,}件正しい、{low}～{high}、{verified}</translation>
    </message>
    <message>
        <source>In this slice: {records}; as of {day}</source>
        <extracomment>how often the model, and people, were right</extracomment>
        <translation>この区分では: {records}、{day}時点</translation>
    </message>
    <message>
        <source>model right in {right:,} of {verified:,} ({low} to {high})</source>
        <translation>モデルは{verified:,}件中{right:,}件正しい（{low}～{high}）</translation>
    </message>
    <message>
        <source>we right in {right:,} of {verified:,} ({low} to {high})</source>
        <extracomment>those who decide</extracomment>
        <translation>人は{verified:,}件中{right:,}件正しい（{low}～{high}）</translation>
    </message>
    <message>
        <source>Of {slice} there are too few decisions or people to be told.</source>
        <translation>{slice}は決定または人が少なすぎて表示できません。</translation>
    </message>
    <message>
        <source>In {slice}, the model was right in {right:,} of the {verified:,} cases whose truth is known. By chance alone that may stand for anything from {low} to {high}. Of {decisions:,} decisions {share} are verified. Counted on {day}.</source>
        <translation>{slice}では、正解が判明した{verified:,}件のうち{right:,}件でモデルが正しい結果でした。偶然だけで{low}～{high}のどの値もあり得ます。決定{decisions:,}件の{share}を検証済み。{day}集計。</translation>
    </message>
    <message>
        <source>In {slice}, we were right in {right:,} of the {verified:,} cases whose truth is known. By chance alone that may stand for anything from {low} to {high}. Of {decisions:,} decisions {share} are verified. Counted on {day}.</source>
        <translation>{slice}では、正解が判明した{verified:,}件のうち{right:,}件で人が正しい結果でした。偶然だけで{low}～{high}のどの値もあり得ます。決定{decisions:,}件の{share}を検証済み。{day}集計。</translation>
    </message>
    <message>
        <source>Of {slice}, too few decisions have a known truth to say how often the model was right. Counted on {day}.</source>
        <translation>{slice}は正解が判明した決定が少なすぎて、モデルがどれだけ正しかったか示せません。{day}集計。</translation>
    </message>
    <message>
        <source>Of {slice}, too few decisions have a known truth to say how often we were right. Counted on {day}.</source>
        <translation>{slice}は正解が判明した決定が少なすぎて、人がどれだけ正しかったか示せません。{day}集計。</translation>
    </message>
    <message>
        <source>{title}: {legend}</source>
        <extracomment>a legend: What moved the score: raises, lowers</extracomment>
        <translation>{title}: {legend}</translation>
    </message>
    <message>
        <source>raises</source>
        <extracomment>what a part of the picture does to the score
----------
words with such an underline do that to the risk</extracomment>
        <translation>上げる</translation>
    </message>
    <message>
        <source>lowers</source>
        <translation>下げる</translation>
    </message>
    <message>
        <source>raises ({factor})</source>
        <extracomment>what a part of the picture does to the score, and by what factor at most</extracomment>
        <translation>上げる（{factor}）</translation>
    </message>
    <message>
        <source>lowers ({factor})</source>
        <extracomment>what a part of the picture does to the score, and by what factor at most</extracomment>
        <translation>下げる（{factor}）</translation>
    </message>
    <message>
        <source>What moved the score</source>
        <translation>スコアを動かした要因</translation>
    </message>
    <message>
        <source>Computing what moved the score …</source>
        <translation>スコアを動かした要因を計算しています…</translation>
    </message>
    <message>
        <source>no threshold</source>
        <translation>しきい値なし</translation>
    </message>
    <message>
        <source>threshold {risk}</source>
        <translation>しきい値{risk}</translation>
    </message>
    <message>
        <source>{sense}: {risk}</source>
        <extracomment>a sense and its risk</extracomment>
        <translation>{sense}: {risk}</translation>
    </message>
    <message>
        <source>tick = threshold</source>
        <extracomment>what a line across bars means</extracomment>
        <translation>目盛り = しきい値</translation>
    </message>
    <message>
        <source>{effect}: {words}</source>
        <extracomment>what words do to the odds, and which words</extracomment>
        <translation>{effect}: {words}</translation>
    </message>
    <message>
        <source>+ raises the odds of damage</source>
        <translation>+ 破損のオッズを上げる</translation>
    </message>
    <message>
        <source>− lowers them</source>
        <translation>− 下げる</translation>
    </message>
    <message>
        <source>“{word}” in the {field}: odds {factor}</source>
        <translation>{field}の「{word}」: オッズ{factor}</translation>
    </message>
    <message>
        <source>Languages by regions: type a language or a country</source>
        <translation>言語×地域: 言語か国を入力</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>検証範囲内</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>state of a decision: kept on this workstation</extracomment>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>Saved</source>
        <comment>material</comment>
        <extracomment>head of a column: how much material</extracomment>
        <translation>節約</translation>
    </message>
    <message>
        <source>no item</source>
        <translation>対象品なし</translation>
    </message>
    <message>
        <source>Languages by regions</source>
        <translation>言語×地域</translation>
    </message>
    <message>
        <source>matrix or rows</source>
        <translation>行列／行の切替</translation>
    </message>
    <message>
        <source>{pairs} pairs of a language and a region, {empty:,} of them without an item. Covered: scored with every input within the validated range. Rightly: of those whose truth is known.</source>
        <translation>言語と地域の組{pairs}件、うち対象品なし{empty:,}件。検証範囲内: すべての入力が検証済み範囲内でスコアが付いたもの。正しい: 正解が判明したもののうち。</translation>
    </message>
    <message>
        <source>{language} in {region}: fewer than five items.</source>
        <translation>{region}の{language}: 対象品5件未満。</translation>
    </message>
    <message>
        <source>{language} in {region}: no item.</source>
        <translation>{region}の{language}: 対象品なし。</translation>
    </message>
    <message numerus="yes">
        <source>{language} in {region}: {n:,} items, covered {covered}, flagged {flagged}, decided rightly {rightly}, saved {saved}.</source>
        <comment>{language} in {region}: {n:,} item, covered {covered}, flagged {flagged}, decided rightly {rightly}, saved {saved}.</comment>
        <translation>
            <numerusform>{region}の{language}: 対象品{n:,}件、検証範囲内{covered}、フラグ付き{flagged}、正しく決定{rightly}、節約{saved}。</numerusform>
        </translation>
    </message>
    <message>
        <source>fewer than
five items</source>
        <translation>対象品
5件未満</translation>
    </message>
    <message>
        <source>covered {share}</source>
        <extracomment>a share of items</extracomment>
        <translation>検証範囲内 {share}</translation>
    </message>
    <message>
        <source>flagged {share}</source>
        <extracomment>a share of items</extracomment>
        <translation>フラグ付き {share}</translation>
    </message>
    <message>
        <source>rightly {share}</source>
        <extracomment>a share of items that were decided rightly</extracomment>
        <translation>正しい {share}</translation>
    </message>
    <message>
        <source>saved {saved}</source>
        <extracomment>how much material</extracomment>
        <translation>節約 {saved}</translation>
    </message>
    <message>
        <source>Fairness: type a site, a language, a rate, differs</source>
        <translation>公平性: 拠点、言語、率、「差あり」を入力</translation>
    </message>
    <message>
        <source>Nothing was decided at your sites then.</source>
        <translation>その時期、自分の拠点では何も決定されていません。</translation>
    </message>
    <message>
        <source>chart or table</source>
        <translation>グラフ／表の切替</translation>
    </message>
    <message>
        <source>looks into a slice</source>
        <translation>区分を詳しく見る</translation>
    </message>
    <message>
        <source>Reviews: {key}.</source>
        <translation>レビュー: {key}。</translation>
    </message>
    <message>
        <source>Fairness: each slice beside the rest.</source>
        <translation>公平性: 各区分と他との比較。</translation>
    </message>
    <message>
        <source>points of a hundred, less those of the rest</source>
        <translation>百分率ポイント、他との差</translation>
    </message>
    <message>
        <source>as the rest</source>
        <translation>他と同様</translation>
    </message>
    <message>
        <source>differs by more than chance</source>
        <translation>偶然を超える差あり</translation>
    </message>
    <message numerus="yes">
        <source>{rates} rates, {n:,} of them differ from the rest by more than chance.</source>
        <comment>{rates} rates, {n:,} of them differs from the rest by more than chance.</comment>
        <translation>
            <numerusform>率{rates}個のうち{n:,}個が、偶然を超えて他と異なります。</numerusform>
        </translation>
    </message>
    <message>
        <source>{slice}: {rate}</source>
        <extracomment>at the axis of a chart</extracomment>
        <translation>{slice}: {rate}</translation>
    </message>
    <message>
        <source>In one sentence</source>
        <translation>一文で</translation>
    </message>
    <message>
        <source>Furthest group</source>
        <translation>最も離れたグループ</translation>
    </message>
    <message>
        <source>By points, interval</source>
        <translation>差（ポイント）、区間</translation>
    </message>
    <message>
        <source>excluded</source>
        <extracomment>of a definition, by others that were chosen</extracomment>
        <translation>排除</translation>
    </message>
    <message>
        <source>Nothing says that damage is not alike frequent in these groups: no definition excludes another.</source>
        <translation>これらのグループ間で破損の頻度が異なることを示すものはありません: どの定義も他を排除しません。</translation>
    </message>
    <message>
        <source>Damage is not alike frequent in these groups, so that some exclude each other.</source>
        <translation>これらのグループ間で破損の頻度が異なるため、互いに排除し合うものがあります。</translation>
    </message>
    <message>
        <source>Mark a definition first: Space marks it.</source>
        <translation>先に定義に印を付けてください: Spaceで付きます。</translation>
    </message>
    <message>
        <source>What fair means</source>
        <translation>公平の意味</translation>
    </message>
    <message>
        <source>What fair means at your sites</source>
        <translation>自分の拠点での公平の意味</translation>
    </message>
    <message>
        <source>marks</source>
        <translation>印を付ける</translation>
    </message>
    <message>
        <source>other groups</source>
        <translation>別のグループ</translation>
    </message>
    <message>
        <source>gives the reason and signs</source>
        <translation>理由を示して署名する</translation>
    </message>
    <message>
        <source>Between groups by {facet}</source>
        <translation>{facet}別のグループ間</translation>
    </message>
    <message>
        <source>The service is asked; it reads all that was decided at your sites.</source>
        <translation>サービスに問い合わせています。自分の拠点で決定されたものをすべて読みます。</translation>
    </message>
    <message>
        <source>Nothing of this is drawn. The table holds all of it.</source>
        <translation>図にしたものはありません。すべて表にあります。</translation>
    </message>
    <message>
        <source>{head} {cell}</source>
        <extracomment>head of a column and what stands in it</extracomment>
        <translation>{head} {cell}</translation>
    </message>
    <message>
        <source>what is counted</source>
        <translation>集計対象を選ぶ</translation>
    </message>
    <message>
        <source>next page</source>
        <translation>次のページ</translation>
    </message>
    <message>
        <source>Left on like cases, points</source>
        <translation>同条件での残り（ポイント）</translation>
    </message>
    <message>
        <source>By the mix, points</source>
        <translation>構成による分（ポイント）</translation>
    </message>
    <message>
        <source>One gap</source>
        <translation>一つの差</translation>
    </message>
    <message>
        <source>{slice}. {rate}</source>
        <translation>{slice}。{rate}</translation>
    </message>
    <message>
        <source>next facet to hold like against like by</source>
        <translation>条件をそろえる次の属性</translation>
    </message>
    <message>
        <source>weeks or strata</source>
        <translation>週／層の切替</translation>
    </message>
    <message>
        <source>back</source>
        <comment>to where one was</comment>
        <translation>戻る</translation>
    </message>
    <message>
        <source>{slice_and_rate}, by week.</source>
        <extracomment>of a chart; the slice and the rate: Site BER1. Decided rightly</extracomment>
        <translation>{slice_and_rate}、週別。</translation>
    </message>
    <message>
        <source>the rest, over all of the time</source>
        <translation>他（全期間）</translation>
    </message>
    <message>
        <source>One gap: type a value of {facet}</source>
        <translation>一つの差: {facet}の値を入力</translation>
    </message>
    <message>
        <source>Here {here}, elsewhere {rest}.</source>
        <translation>ここでは{here}、他では{rest}。</translation>
    </message>
    <message>
        <source>There are too few to compare.</source>
        <translation>少なすぎて比較できません。</translation>
    </message>
    <message>
        <source>Unadjusted, the slice lies {points} points from the rest. In the review, corrected for all of its comparisons: p {verdict}.</source>
        <translation>補正なしでは、この区分は他から{points}ポイント離れています。レビューで全比較を補正すると: p {verdict}。</translation>
    </message>
    <message>
        <source>{share} of {trials:,}</source>
        <extracomment>a share with its interval, and of how many</extracomment>
        <translation>{trials:,}件の{share}</translation>
    </message>
    <message>
        <source>With like held against like by {facet} nothing can be said: {telling:,} of {values:,} values of {facet} say something.</source>
        <translation>{facet}で条件をそろえても何も言えません: {facet}の値{values:,}個のうち、情報があるのは{telling:,}個です。</translation>
    </message>
    <message>
        <source>With like held against like by {facet}, the odds are {ratio} times those of the rest (Mantel-Haenszel), more than chance (p {p}); {telling:,} of {values:,} values of {facet} say something.</source>
        <translation>{facet}で条件をそろえると、オッズは他の{ratio}倍（Mantel-Haenszel）で、偶然を超えます（p {p}）。{facet}の値{values:,}個のうち、情報があるのは{telling:,}個です。</translation>
    </message>
    <message>
        <source>With like held against like by {facet}, the odds are {ratio} times those of the rest (Mantel-Haenszel), no more than chance (p {p}); {telling:,} of {values:,} values of {facet} say something.</source>
        <translation>{facet}で条件をそろえると、オッズは他の{ratio}倍（Mantel-Haenszel）で、偶然を超えません（p {p}）。{facet}の値{values:,}個のうち、情報があるのは{telling:,}個です。</translation>
    </message>
    <message>
        <source>That is not one and the same in all of them (Breslow-Day, p {p}): look at each in the table.</source>
        <translation>これはすべてで同じではありません（Breslow-Day、p {p}）: 表で一つずつ見てください。</translation>
    </message>
    <message>
        <source>Nothing says that it differs between them (Breslow-Day, p {p}).</source>
        <translation>値の間で異なることを示すものはありません（Breslow-Day、p {p}）。</translation>
    </message>
    <message>
        <source>The gap cannot be split: one side has no case.</source>
        <translation>差を分解できません: 一方にケースがありません。</translation>
    </message>
    <message>
        <source>Of the gap {points} points are left on like cases, and {mix} come of another mix by {facet} (Kitagawa).</source>
        <translation>差のうち{points}ポイントは同条件でも残り、{mix}ポイントは{facet}の構成の違いによります（Kitagawa）。</translation>
    </message>
    <message>
        <source>That is arithmetic, no cause.</source>
        <translation>これは計算であり、原因ではありません。</translation>
    </message>
    <message>
        <source>Values that one side alone has count as mix: {count:,}.</source>
        <translation>一方だけにある値は構成に数えます: {count:,}個。</translation>
    </message>
    <message>
        <source>Whether it is the slice or some people in it cannot be told: too few, or all alike.</source>
        <translation>区分によるものか、その中の一部の人によるものかは分かりません: 少なすぎるか、全員が同様です。</translation>
    </message>
    <message>
        <source>The {people:,} people with twenty cases or more here differ from one another by more than chance (p {p}): it may be a few of them, not the slice.</source>
        <translation>ここで20件以上のケースがある{people:,}人は、偶然を超えて互いに異なります（p {p}）: 区分ではなく一部の人によるものかもしれません。</translation>
    </message>
    <message>
        <source>The {people:,} people with twenty cases or more here are as alike as chance makes them (p {p}): what there is belongs to the slice.</source>
        <translation>ここで20件以上のケースがある{people:,}人の違いは偶然の範囲です（p {p}）: 差は区分によるものです。</translation>
    </message>
    <message>
        <source>Of the model&apos;s validated range nothing is known here.</source>
        <translation>モデルの検証済み範囲については、ここでは何も分かりません。</translation>
    </message>
    <message>
        <source>Of {trials:,} scored decisions here {share} had an input outside of the range in which the model was validated, most often {inputs}.</source>
        <translation>ここでスコアの付いた決定{trials:,}件のうち{share}に、モデルの検証済み範囲外の入力がありました。最も多いのは{inputs}です。</translation>
    </message>
    <message>
        <source>Of {trials:,} scored decisions here {share} had an input outside of the range in which the model was validated.</source>
        <translation>ここでスコアの付いた決定{trials:,}件のうち{share}に、モデルの検証済み範囲外の入力がありました。</translation>
    </message>
    <message>
        <source>nothing was decided</source>
        <translation>決定なし</translation>
    </message>
    <message>
        <source>Week of {monday}: {said}.</source>
        <translation>{monday}の週: {said}。</translation>
    </message>
    <message>
        <source>The service is asked; it adds up all that holds at your sites.</source>
        <translation>サービスに問い合わせています。自分の拠点で有効なものをすべて合計します。</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Ledger: type a name</source>
        <translation>台帳: 名前を入力</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>包装</translation>
    </message>
    <message>
        <source>pack</source>
        <extracomment>within a sentence: by pack</extracomment>
        <translation>包装</translation>
    </message>
    <message>
        <source>In sums</source>
        <extracomment>head of a column: certificates that are counted</extracomment>
        <translation>集計対象</translation>
    </message>
    <message>
        <source>Cost saved</source>
        <translation>節約した費用</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>荷物</translation>
    </message>
    <message>
        <source>Damaged, 95% interval</source>
        <translation>破損、95%区間</translation>
    </message>
    <message>
        <source>Damaged by expected</source>
        <extracomment>head of a column: one number divided by the other</extracomment>
        <translation>破損÷予測</translation>
    </message>
    <message>
        <source>{count:,}: {share}</source>
        <extracomment>how many, and their share with its interval</extracomment>
        <translation>{count:,}: {share}</translation>
    </message>
    <message>
        <source>Packaging ledger</source>
        <translation>包装台帳</translation>
    </message>
    <message>
        <source>other slices</source>
        <translation>別の区分</translation>
    </message>
    <message>
        <source>{days}, by {facet}.</source>
        <extracomment>the period and what slices are of</extracomment>
        <translation>{days}、{facet}別。</translation>
    </message>
    <message>
        <source>Packaging ledger: damage by what was expected.</source>
        <translation>包装台帳: 予測に対する破損。</translation>
    </message>
    <message>
        <source>damaged parcels by expected ones</source>
        <translation>予測に対する破損荷物</translation>
    </message>
    <message>
        <source>as many as the score said</source>
        <translation>スコアの予測どおり</translation>
    </message>
    <message>
        <source>surely more or fewer</source>
        <translation>確実に多いか少ない</translation>
    </message>
    <message>
        <source>The slices add up to the total.</source>
        <translation>区分の合計は総計と一致します。</translation>
    </message>
    <message>
        <source>The slices do not add up!</source>
        <translation>区分の合計が一致しません。</translation>
    </message>
    <message>
        <source>{counted:,} of {certified:,} certificates are in the sums; {uncounted:,} are in none, for no parcel is known, a pack is not on the ladder, or it is no lighter; {disputed:,} are in dispute.</source>
        <translation>認定{certified:,}件のうち集計対象は{counted:,}件。荷物が不明、包装が包装段階にない、または軽くなっていないため、{uncounted:,}件は対象外。不一致は{disputed:,}件。</translation>
    </message>
    <message>
        <source>{slice}: {certified:,} certified, nothing in the sums yet.</source>
        <translation>{slice}: 認定{certified:,}件、集計対象はまだなし。</translation>
    </message>
    <message>
        <source>{slice}: {material} and {cost} saved with {parcels:,} parcels; damaged {damaged}; by what was expected {ratio}.</source>
        <translation>{slice}: 荷物{parcels:,}個で{material}と{cost}を節約、破損{damaged}、予測比{ratio}。</translation>
    </message>
    <message>
        <source>Rejects are told of all that was ever decided, whatever is chosen.</source>
        <translation>却下は、何を選んでも、これまでの全決定について示します。</translation>
    </message>
    <message>
        <source>Rejects: type a name</source>
        <translation>却下: 名前を入力</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>基づく件数</translation>
    </message>
    <message>
        <source>Verified share</source>
        <translation>検証済みの割合</translation>
    </message>
    <message>
        <source>Rejects that would have been damaged</source>
        <translation>破損したはずの却下</translation>
    </message>
    <message>
        <source>Rejects that were tested</source>
        <translation>試験した却下</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} tests</source>
        <comment>{n:,} test</comment>
        <translation>
            <numerusform>試験{n:,}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} known certificates</source>
        <comment>{n:,} known certificate</comment>
        <extracomment>certificates whose truth is known</extracomment>
        <translation>
            <numerusform>正解が判明した認定{n:,}件</numerusform>
        </translation>
    </message>
    <message>
        <source>{tested} of rejects, {known} of certificates</source>
        <translation>却下の{tested}、認定の{known}</translation>
    </message>
    <message>
        <source>{tested} of rejects</source>
        <translation>却下の{tested}</translation>
    </message>
    <message>
        <source>{had_chance:,} that had a chance</source>
        <translation>抽選対象{had_chance:,}件</translation>
    </message>
    <message>
        <source>they are the verified share</source>
        <translation>これが検証済みの割合です</translation>
    </message>
    <message>
        <source>What rejects would have come to</source>
        <translation>却下したものはどうなっていたか</translation>
    </message>
    <message>
        <source>What rejects would have come to, by those that were tested.</source>
        <translation>却下したものはどうなっていたか（試験したものによる）。</translation>
    </message>
    <message>
        <source>Of {certified:,} certificates the truth of {certified_known:,} is known; damaged: {damaged}.</source>
        <translation>認定{certified:,}件のうち正解が判明したのは{certified_known:,}件、破損: {damaged}。</translation>
    </message>
    <message>
        <source>Each tested reject stands for all that had its chance. Results that are not in yet, and certificates of unknown truth, are taken to be like the others. Method: {method}.</source>
        <translation>試験した却下は、それぞれ抽選対象全体を代表します。結果待ちのものと正解が不明な認定は、他と同様とみなします。方法: {method}。</translation>
    </message>
    <message>
        <source>{rejects:,} rejects are in force. No draw was made from them yet: how they would have come out is not known.</source>
        <translation>有効な却下は{rejects:,}件です。まだ抽出していません: どうなっていたかは分かりません。</translation>
    </message>
    <message>
        <source>{rejects:,} rejects are in force; {had_chance:,} had a chance to be tested, {drawn:,} were drawn and {tested:,} have a result.</source>
        <translation>有効な却下は{rejects:,}件。試験の抽選対象{had_chance:,}件、抽出{drawn:,}件、結果あり{tested:,}件。</translation>
    </message>
    <message>
        <source>How they would have come out is not known yet.</source>
        <translation>どうなっていたかはまだ分かりません。</translation>
    </message>
    <message>
        <source>Of fewer than five it is not told how they came out.</source>
        <translation>5件未満については、どうなっていたかを示しません。</translation>
    </message>
    <message>
        <source>Damaged in the test: {count}.</source>
        <translation>試験での破損: {count}。</translation>
    </message>
    <message>
        <source>{figure}: {share}; rests on {rests_on}; verified: {verified}.</source>
        <translation>{figure}: {share}、基づくもの{rests_on}、検証済み{verified}。</translation>
    </message>
    <message>
        <source>Reviews of fairness: type a site, a state, an action</source>
        <translation>公平性レビュー: 拠点、状態、対応を入力</translation>
    </message>
    <message>
        <source>Do</source>
        <extracomment>head of a list: what can be done here</extracomment>
        <translation>操作</translation>
    </message>
    <message>
        <source>No review of fairness was signed at your sites.</source>
        <translation>自分の拠点で署名された公平性レビューはありません。</translation>
    </message>
    <message>
        <source>opens</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Begin a review of what is counted now</source>
        <translation>現在の集計でレビューを始める</translation>
    </message>
    <message>
        <source>Choose what fair means here</source>
        <translation>ここでの公平の意味を選ぶ</translation>
    </message>
    <message>
        <source>{counted}. Signed, they stay as they are.</source>
        <translation>{counted}。署名すると、このまま保たれます。</translation>
    </message>
    <message>
        <source>Begin a review</source>
        <translation>レビューを始める</translation>
    </message>
    <message>
        <source>Review of fairness</source>
        <translation>公平性レビュー</translation>
    </message>
    <message>
        <source>{state}. {counted}. Worked out {moment}.</source>
        <translation>{state}。{counted}。算出{moment}。</translation>
    </message>
    <message>
        <source>{action}, {late}</source>
        <extracomment>what is to be done and until when; overdue by 9 days</extracomment>
        <translation>{action}、{late}</translation>
    </message>
    <message>
        <source>{action}.</source>
        <extracomment>a sentence of what is to be done</extracomment>
        <translation>{action}。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報告書</translation>
    </message>
    <message>
        <source>No definition of fairness is chosen for your sites yet.</source>
        <translation>自分の拠点の公平性の定義はまだ選ばれていません。</translation>
    </message>
    <message>
        <source>No slice differs from the rest by more than chance.</source>
        <translation>偶然を超えて他と異なる区分はありません。</translation>
    </message>
    <message>
        <source>    share</source>
        <translation>    割合</translation>
    </message>
    <message>
        <source>    against the rest</source>
        <translation>    他との差</translation>
    </message>
    <message>
        <source>There are too few decisions whose truth is known.</source>
        <translation>正解が判明した決定が少なすぎます。</translation>
    </message>
    <message numerus="yes">
        <source>overdue by {n:,} days</source>
        <comment>overdue by {n:,} day</comment>
        <translation>
            <numerusform>期限を{n:,}日超過</numerusform>
        </translation>
    </message>
    <message>
        <source>by {due}</source>
        <extracomment>a day until which something is to be done</extracomment>
        <translation>期限{due}</translation>
    </message>
    <message>
        <source>to be read</source>
        <translation>未読</translation>
    </message>
    <message>
        <source>{action}: {person}</source>
        <extracomment>what is to be done and by whom</extracomment>
        <translation>{action}: {person}</translation>
    </message>
    <message>
        <source>{action}: {person}, by {due}</source>
        <translation>{action}: {person}、期限{due}</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} comparisons</source>
        <comment>{n:,} comparison</comment>
        <translation>
            <numerusform>比較{n:,}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} differ</source>
        <comment>{n:,} differs</comment>
        <extracomment>slices that differ from the rest</extracomment>
        <translation>
            <numerusform>差あり{n:,}件</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen here: {definitions}, between groups by {facet}. {reason}</source>
        <translation>ここでの選択: {definitions}、{facet}別のグループ間。{reason}</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <extracomment>names of definitions</extracomment>
        <translation>{names}と{last}</translation>
    </message>
    <message>
        <source>{gap} points, p {p:.4f}</source>
        <translation>{gap}ポイント、p {p:.4f}</translation>
    </message>
    <message>
        <source>{distance} points</source>
        <extracomment>how far apart, with an interval</extracomment>
        <translation>{distance}ポイント</translation>
    </message>
    <message>
        <source>{definition}, chosen</source>
        <extracomment>the name of a definition, which was chosen</extracomment>
        <translation>{definition}、選択済み</translation>
    </message>
    <message>
        <source>Report (.pdf or .html)</source>
        <translation>報告書（.pdfまたは.html）</translation>
    </message>
    <message>
        <source>Wrote the review of fairness to {path}.</source>
        <translation>公平性レビューを{path}に書き出しました。</translation>
    </message>
    <message>
        <source>All that was ever decided</source>
        <translation>これまでの全決定</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>直近7日間</translation>
    </message>
    <message>
        <source>The last 28 days</source>
        <translation>直近28日間</translation>
    </message>
    <message>
        <source>The last 91 days</source>
        <translation>直近91日間</translation>
    </message>
    <message>
        <source>The last 364 days</source>
        <translation>直近364日間</translation>
    </message>
    <message>
        <source>A period, a facet, a pair, or days: {days}</source>
        <translation>期間、属性、組、または日付: {days}</translation>
    </message>
    <message>
        <source>Facets, all of them while none is ticked</source>
        <translation>属性（印がなければすべて）</translation>
    </message>
    <message>
        <source>Pairs of facets, {most_pairs} at most</source>
        <translation>属性の組（最大{most_pairs}組）</translation>
    </message>
    <message>
        <source>takes it</source>
        <translation>確定する</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Until {until}</source>
        <translation>{until}まで</translation>
    </message>
    <message>
        <source>From {since} on</source>
        <translation>{since}以降</translation>
    </message>
    <message>
        <source>{since} to {until}</source>
        <extracomment>two days</extracomment>
        <translation>{since}～{until}</translation>
    </message>
    <message>
        <source>{facet} and {other_facet}</source>
        <extracomment>two facets, as the choice of a pair: Site and Shift
----------
two facets, within a sentence: site and shift</extracomment>
        <translation>{facet}と{other_facet}</translation>
    </message>
    <message>
        <source>{days}.</source>
        <extracomment>a period as a sentence: The last 7 days.</extracomment>
        <translation>{days}。</translation>
    </message>
    <message>
        <source>all facets</source>
        <extracomment>within a sentence: by all facets</extracomment>
        <translation>全属性</translation>
    </message>
    <message>
        <source>{days}, by {facets}; pairs of {pairs}.</source>
        <translation>{days}、{facets}別、組は{pairs}。</translation>
    </message>
    <message>
        <source>{days}, by {facets}.</source>
        <translation>{days}、{facets}別。</translation>
    </message>
    <message>
        <source>Mentors&apos; time is that of the last weeks, whatever is chosen.</source>
        <translation>メンターの時間は、何を選んでも直近の数週間のものです。</translation>
    </message>
    <message>
        <source>No programme</source>
        <translation>プログラムなし</translation>
    </message>
    <message>
        <source>Programme {programme}</source>
        <extracomment>a group of interns</extracomment>
        <translation>プログラム {programme}</translation>
    </message>
    <message>
        <source>Site {site}</source>
        <extracomment>a group of interns</extracomment>
        <translation>拠点 {site}</translation>
    </message>
    <message>
        <source>No site</source>
        <translation>拠点なし</translation>
    </message>
    <message>
        <source>{minutes:,.0f} min</source>
        <translation>{minutes:,.0f}分</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Median a week</source>
        <translation>週の中央値</translation>
    </message>
    <message>
        <source>A tenth at most</source>
        <translation>下位10分の1</translation>
    </message>
    <message>
        <source>First word within</source>
        <translation>最初の意見まで</translation>
    </message>
    <message>
        <source>Weeks of fewest minutes</source>
        <translation>時間が最少の週</translation>
    </message>
    <message>
        <source>Mentors&apos; time: type a programme or a site</source>
        <translation>メンターの時間: プログラムか拠点を入力</translation>
    </message>
    <message>
        <source>Mentors&apos; time</source>
        <translation>メンターの時間</translation>
    </message>
    <message>
        <source>Of the last {weeks} weeks: meetings that were held, and the wait for the first word on a decision. Where time is shared out alike, a tenth of each group&apos;s weeks are among the tenth with the fewest minutes. No figure is of one intern or one mentor.</source>
        <translation>直近{weeks}週間: 開催された会合と、決定への最初の意見までの待ち時間。時間が等しく配分されていれば、各グループの週の10分の1が、時間の最も少ない10分の1に入ります。個々のインターンやメンターの数値はありません。</translation>
    </message>
    <message>
        <source>Nobody learns at your sites.</source>
        <translation>自分の拠点で学ぶ人はいません。</translation>
    </message>
    <message>
        <source>Mentors&apos; time: weeks among the tenth with the fewest minutes.</source>
        <translation>メンターの時間: 時間の最も少ない10分の1に入る週。</translation>
    </message>
    <message>
        <source>% of the group&apos;s weeks</source>
        <translation>グループの週に占める%</translation>
    </message>
    <message>
        <source>a tenth, as in a group like the others</source>
        <translation>10分の1（他と同様のグループの場合）</translation>
    </message>
    <message>
        <source>{group}: fewer than five interns.</source>
        <translation>{group}: インターン5人未満。</translation>
    </message>
    <message>
        <source>{group}: {share} of {weeks:,} intern-weeks are among the tenth with the fewest minutes; median {minutes} a week.</source>
        <translation>{group}: インターン週{weeks:,}のうち{share}が、時間の最も少ない10分の1に入ります。週の中央値{minutes}。</translation>
    </message>
    <message>
        <source>People&apos;s decisions</source>
        <translation>人の決定</translation>
    </message>
    <message>
        <source>Sent to a physical test</source>
        <translation>実物試験に回した</translation>
    </message>
    <message>
        <source>Against the others, points</source>
        <translation>他との差（ポイント）</translation>
    </message>
    <message>
        <source>Physical tests: type a site, a language, differs</source>
        <translation>実物試験: 拠点、言語、「差あり」を入力</translation>
    </message>
    <message>
        <source>Physical tests</source>
        <translation>実物試験</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} comparisons were made, all corrected together. Of the decisions that people made, how many asked for a physical test; rejects that were drawn for one are not among them.</source>
        <comment>One comparison was made, all corrected together. Of the decisions that people made, how many asked for a physical test; rejects that were drawn for one are not among them.</comment>
        <translation>
            <numerusform>{n:,}件の比較を行い、まとめて補正しました。人の決定のうち、実物試験を求めた件数です。試験に抽出された却下は含みません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody decided anything at your sites then.</source>
        <translation>その時期、自分の拠点ではだれも決定していません。</translation>
    </message>
    <message>
        <source>Physical tests: each slice beside the others.</source>
        <translation>実物試験: 各区分と他との比較。</translation>
    </message>
    <message>
        <source>points of a hundred, less those of the others</source>
        <translation>百分率ポイント、他との差</translation>
    </message>
    <message>
        <source>as the others</source>
        <translation>他と同様</translation>
    </message>
    <message>
        <source>{slice}: {share} of {decisions:,} sent to a physical test; against the others {points} points; corrected p {p}.</source>
        <translation>{slice}: {decisions:,}件の{share}を実物試験に回した、他との差{points}ポイント、補正p値{p}。</translation>
    </message>
    <message>
        <source>{slice}. {rate}: {share}; too few to compare.</source>
        <translation>{slice}。{rate}: {share}、少なすぎて比較不可。</translation>
    </message>
    <message>
        <source>{slice}. {rate}: {share}; against the rest {gap} points; corrected p {p}.</source>
        <translation>{slice}。{rate}: {share}、他との差{gap}ポイント、補正p値{p}。</translation>
    </message>
    <message>
        <source>below {smallest:.3f}</source>
        <extracomment>a p</extracomment>
        <translation>{smallest:.3f}未満</translation>
    </message>
    <message>
        <source>Nothing was compared: there are too few decisions, or no rest beside them.</source>
        <translation>比較していません: 決定が少なすぎるか、比べる他がありません。</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} comparisons were made, and each p is corrected for that number: of all that is said to differ, {accepted:.0%} may be expected to be chance.</source>
        <comment>One comparison was made, and each p is corrected for that number: of all that is said to differ, {accepted:.0%} may be expected to be chance.</comment>
        <translation>
            <numerusform>{n:,}件の比較を行い、各p値をその数で補正しました: 異なるとされたもののうち{accepted:.0%}は偶然と見込まれます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} slices of two facets have fewer than five decisions and are left out.</source>
        <comment>{n:,} slice of two facets has fewer than five decisions and is left out.</comment>
        <translation>
            <numerusform>二つの属性の区分のうち{n:,}個は決定が5件未満のため除外しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Reason and note</source>
        <translation>理由とメモ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>when it was</comment>
        <translation>時刻</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>of decisions: with any state
----------
items in every state</extracomment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Mine</source>
        <extracomment>decisions of the person who looks</extracomment>
        <translation>自分</translation>
    </message>
    <message>
        <source>Not yet received</source>
        <extracomment>decisions: by the service</extracomment>
        <translation>未受信</translation>
    </message>
    <message>
        <source>Refused or disputed</source>
        <extracomment>decisions: by the service, by others</extracomment>
        <translation>拒否または不一致</translation>
    </message>
    <message>
        <source>Undone</source>
        <extracomment>decisions that were taken back
----------
what became of a decision: taken back</extracomment>
        <translation>取り消し済み</translation>
    </message>
    <message>
        <source>Bulk act</source>
        <translation>一括処理</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>取り消し</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>開示</translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation>連署</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>Use of scores</source>
        <translation>スコアの使用</translation>
    </message>
    <message>
        <source>Entrustment</source>
        <translation>委任</translation>
    </message>
    <message>
        <source>Before it reopened</source>
        <extracomment>of a decision that was made before the item reopened</extracomment>
        <translation>再開前</translation>
    </message>
    <message numerus="yes">
        <source>and {n:,} more</source>
        <comment>and {n:,} more</comment>
        <translation>
            <numerusform>ほか{n:,}件</numerusform>
        </translation>
    </message>
    <message>
        <source>Sealed</source>
        <extracomment>in place of a verdict that is not told before the person&apos;s own</extracomment>
        <translation>封印中</translation>
    </message>
    <message>
        <source>{verdict}, sure</source>
        <extracomment>of a verdict: its author said to be sure</extracomment>
        <translation>{verdict}、自信あり</translation>
    </message>
    <message>
        <source>{verdict}, unsure</source>
        <extracomment>of a verdict: its author said to be unsure</extracomment>
        <translation>{verdict}、自信なし</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} exceptions: {titles}, …</source>
        <comment>{n:,} exception: {titles}, …</comment>
        <translation>
            <numerusform>例外{n:,}件: {titles}、…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} exceptions: {titles}.</source>
        <comment>{n:,} exception: {titles}.</comment>
        <translation>
            <numerusform>例外{n:,}件: {titles}。</numerusform>
        </translation>
    </message>
    <message>
        <source>No decisions yet</source>
        <translation>まだ決定なし</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Show the item</source>
        <translation>対象品を表示する</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>the screen of recent decisions</extracomment>
        <translation>履歴</translation>
    </message>
    <message>
        <source>No row is chosen.</source>
        <translation>行が選ばれていません。</translation>
    </message>
    <message>
        <source>Every decision made on this desk is listed here, the newest first.</source>
        <translation>このデスクでの決定がすべて新しい順にここに並びます。</translation>
    </message>
    <message>
        <source>No decision is of this kind.</source>
        <translation>この種類の決定はありません。</translation>
    </message>
    <message>
        <source>Nothing to list</source>
        <translation>表示するものなし</translation>
    </message>
    <message>
        <source>keyword marks</source>
        <translation>キーワードの印</translation>
    </message>
    <message>
        <source>edges</source>
        <extracomment>of a picture: drawn out</extracomment>
        <translation>縁の強調</translation>
    </message>
    <message>
        <source>ruler</source>
        <translation>定規</translation>
    </message>
    <message>
        <source>what moved the score</source>
        <translation>スコアを動かした要因</translation>
    </message>
    <message>
        <source>evidence page</source>
        <translation>根拠ページ</translation>
    </message>
    <message>
        <source>another product beside it</source>
        <translation>隣に別の商品</translation>
    </message>
    <message>
        <source>note of another bar code</source>
        <translation>別のバーコードの注記</translation>
    </message>
    <message>
        <source>left hand</source>
        <translation>左手</translation>
    </message>
    <message>
        <source>right hand</source>
        <translation>右手</translation>
    </message>
    <message>
        <source>keypad</source>
        <translation>テンキー</translation>
    </message>
    <message>
        <source>culler</source>
        <extracomment>a set of keys, as programs have them that sort photographs</extracomment>
        <translation>写真選別</translation>
    </message>
    <message>
        <source>Looked at {pictures}.</source>
        <translation>見た画像: {pictures}。</translation>
    </message>
    <message>
        <source>No picture was seen.</source>
        <translation>画像を見ていません。</translation>
    </message>
    <message>
        <source>{aid} {time}</source>
        <extracomment>what helped to look, and for how long: &quot;ruler 3.2 s&quot;</extracomment>
        <translation>{aid} {time}</translation>
    </message>
    <message>
        <source>With {aids}.</source>
        <extracomment>what helped to look at pictures</extracomment>
        <translation>使用: {aids}。</translation>
    </message>
    <message>
        <source>Compared with {products}.</source>
        <translation>比較: {products}。</translation>
    </message>
    <message>
        <source>Said to be sure.</source>
        <translation>自信ありと表明。</translation>
    </message>
    <message>
        <source>Said to be unsure.</source>
        <translation>自信なしと表明。</translation>
    </message>
    <message>
        <source>By {input}, keys of the {keys} profile.</source>
        <extracomment>{input}: keyboard, keypad, mouse; {keys}: left hand, right hand, keypad, culler</extracomment>
        <translation>入力は{input}、キーは{keys}プロファイル。</translation>
    </message>
    <message>
        <source>By {input}.</source>
        <extracomment>{input}: keyboard, keypad, mouse</extracomment>
        <translation>入力は{input}。</translation>
    </message>
    <message>
        <source>Decided {time} after it was painted.</source>
        <translation>描画の{time}後に決定。</translation>
    </message>
    <message>
        <source>In sight for {time}.</source>
        <translation>表示時間{time}。</translation>
    </message>
    <message>
        <source>In sight for {time} of {whole}.</source>
        <translation>{whole}のうち{time}表示。</translation>
    </message>
    <message>
        <source>{angle} {number}</source>
        <extracomment>of several pictures from one angle: &quot;Front 2&quot;</extracomment>
        <translation>{angle} {number}</translation>
    </message>
    <message>
        <source>{picture} {time} at up to {scale}</source>
        <extracomment>a picture, how long it was looked at, how close at the most: &quot;back 2 s at up to 180 %&quot;</extracomment>
        <translation>{picture} {time}、最大{scale}</translation>
    </message>
    <message>
        <source>{picture} {time}</source>
        <extracomment>a picture and how long it was looked at</extracomment>
        <translation>{picture} {time}</translation>
    </message>
    <message>
        <source>brightness {step}</source>
        <translation>明るさ {step}</translation>
    </message>
    <message>
        <source>contrast {step}</source>
        <translation>コントラスト {step}</translation>
    </message>
    <message>
        <source>{seconds:.1f}&#x202f;s</source>
        <translation>{seconds:.1f}秒</translation>
    </message>
    <message>
        <source>{minutes}&#x202f;min {seconds}&#x202f;s</source>
        <translation>{minutes}分{seconds}秒</translation>
    </message>
    <message>
        <source>This is what the signed record names, to the byte.</source>
        <translation>署名済みの記録が示すものと1バイトも違いません。</translation>
    </message>
    <message>
        <source>The record is older than the names by which what was shown is found again.</source>
        <translation>この記録は、表示内容をたどるための名前が導入される前のものです。</translation>
    </message>
    <message>
        <source>The record names facts that the service does not keep.</source>
        <translation>記録が示す事実はサービスに保管されていません。</translation>
    </message>
    <message>
        <source>This is NOT what the signed record names. Tell whoever runs the service.</source>
        <translation>署名済みの記録が示すものと異なります。サービスの運用担当者に伝えてください。</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>カタログ</translation>
    </message>
    <message>
        <source>Threshold put to use by</source>
        <translation>しきい値の適用者</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>決定者</translation>
    </message>
    <message>
        <source>Adjudicated by</source>
        <translation>裁定者</translation>
    </message>
    <message>
        <source>Countersigned by</source>
        <translation>連署者</translation>
    </message>
    <message>
        <source>Contested by</source>
        <translation>異議申立者</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>差し戻し</translation>
    </message>
    <message>
        <source>overrode</source>
        <translation>上書き</translation>
    </message>
    <message>
        <source>Model put to use</source>
        <translation>モデルの適用</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Received by the service</source>
        <translation>サービスが受信</translation>
    </message>
    <message>
        <source>Countersigned</source>
        <translation>連署</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>取り消し</translation>
    </message>
    <message>
        <source>Decided anew</source>
        <translation>再決定</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Contest upheld</source>
        <translation>異議を認容</translation>
    </message>
    <message>
        <source>Contest dismissed</source>
        <translation>異議を棄却</translation>
    </message>
    <message>
        <source>What it rested on</source>
        <translation>根拠となったもの</translation>
    </message>
    <message>
        <source>contests a piece</source>
        <translation>項目に異議を申し立てる</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>責任者</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>経過</translation>
    </message>
    <message>
        <source>Score then</source>
        <translation>当時のスコア</translation>
    </message>
    <message>
        <source>Record in this slice then</source>
        <translation>当時のこの区分の実績</translation>
    </message>
    <message>
        <source>Known then</source>
        <translation>当時分かっていたこと</translation>
    </message>
    <message>
        <source>Shipped until then</source>
        <translation>当時までの出荷</translation>
    </message>
    <message>
        <source>looked at, and not kept</source>
        <translation>閲覧、保管なし</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>閲覧なし</translation>
    </message>
    <message>
        <source>Evidence page</source>
        <translation>根拠ページ</translation>
    </message>
    <message>
        <source>in bulk, by its thumbnail</source>
        <translation>一括、サムネイルで</translation>
    </message>
    <message>
        <source>holds no longer</source>
        <translation>現在は無効</translation>
    </message>
    <message>
        <source>{why}: decided without it</source>
        <extracomment>of a score, {why}: &quot;hidden by draw&quot;, &quot;not used here&quot;</extracomment>
        <translation>{why}: 見ずに決定</translation>
    </message>
    <message>
        <source>none could be set</source>
        <translation>設定できず</translation>
    </message>
    <message>
        <source>sealed: decided without it</source>
        <translation>封印: 見ずに決定</translation>
    </message>
    <message>
        <source>on the screen</source>
        <translation>画面に表示</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>リスク</translation>
    </message>
    <message>
        <source>{risk} ({low} to {high})</source>
        <extracomment>a risk with its interval</extracomment>
        <translation>{risk}（{low}～{high}）</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>閲覧</translation>
    </message>
    <message>
        <source>beside its thumbnail</source>
        <translation>サムネイルの横</translation>
    </message>
    <message>
        <source>The log in {folder} cannot be written: {why}. Give your user the right to write there, or choose another folder with --profile-dir.</source>
        <translation>{folder}のログに書き込めません: {why}。ユーザーに書き込み権限を与えるか、--profile-dirで別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>What was said of this case</source>
        <translation>このケースへの意見</translation>
    </message>
    <message>
        <source>Nobody has said anything of it that you may read.</source>
        <translation>閲覧できる意見はまだありません。</translation>
    </message>
    <message>
        <source>Calibration case: the panel said {verdict}</source>
        <translation>較正ケース: パネルの答えは{verdict}</translation>
    </message>
    <message>
        <source>answers it</source>
        <translation>答える</translation>
    </message>
    <message>
        <source>changes your synthesis</source>
        <translation>自分のまとめを変える</translation>
    </message>
    <message>
        <source>writes your synthesis</source>
        <translation>自分のまとめを書く</translation>
    </message>
    <message>
        <source>{word}. {why}</source>
        <translation>{word}。{why}</translation>
    </message>
    <message>
        <source>{word}.</source>
        <translation>{word}。</translation>
    </message>
    <message>
        <source>to you</source>
        <translation>あなたへ</translation>
    </message>
    <message>
        <source>to {person}</source>
        <translation>{person}へ</translation>
    </message>
    <message>
        <source>Answer: {reply}</source>
        <translation>回答: {reply}</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>On all cases: {reason}</source>
        <translation>全ケースに: {reason}</translation>
    </message>
    <message>
        <source>What it comes to for {person}</source>
        <translation>{person}のまとめ</translation>
    </message>
    <message>
        <source>What it comes to for you</source>
        <translation>自分のまとめ</translation>
    </message>
    <message>
        <source>Not written yet.</source>
        <translation>まだ書かれていません。</translation>
    </message>
    <message>
        <source>What came of your decisions</source>
        <translation>自分の決定の結果</translation>
    </message>
    <message>
        <source>Nothing has come back of your decisions yet. Outcomes take weeks.</source>
        <translation>自分の決定の結果はまだ返ってきていません。結果には数週間かかります。</translation>
    </message>
    <message>
        <source>Only what you certified goes out in the lighter pack. Of what you rejected a part drawn by chance is tested; of the rest nothing comes back, and that says neither that you were right nor that you were wrong. This page is yours alone.</source>
        <translation>軽い方の包装で出荷されるのは認定したものだけです。却下したものは無作為に抽出した一部を試験します。残りについては何も返らず、それは正しかったことも誤りだったことも意味しません。このページは自分だけのものです。</translation>
    </message>
    <message>
        <source>The service is asked what came of all your decisions.</source>
        <translation>自分の全決定の結果をサービスに問い合わせています。</translation>
    </message>
    <message>
        <source>You have decided nothing yet that is in force.</source>
        <translation>有効な決定はまだありません。</translation>
    </message>
    <message>
        <source>Decisions in force: {count:,}. Truth known by outcomes: {share}.</source>
        <translation>有効な決定: {count:,}件。結果により正解が判明: {share}。</translation>
    </message>
    <message>
        <source>Certified: {count:,}. Of those known, too much damage: {share}. Damaged parcels: {parcels}.</source>
        <translation>認定: {count:,}件。判明したもののうち破損過多: {share}。破損した荷物: {parcels}。</translation>
    </message>
    <message>
        <source>Rejected: {count:,}. Of those tested, whole after all: {share}.</source>
        <translation>却下: {count:,}件。試験したもののうち無傷だったもの: {share}。</translation>
    </message>
    <message>
        <source>{hits:,} of {trials:,}, {share:.1%} ({low:.1%} to {high:.1%})</source>
        <translation>{trials:,}件中{hits:,}件、{share:.1%}（{low:.1%}～{high:.1%}）</translation>
    </message>
    <message>
        <source>Certificates of which something came back: {count:,}. Came out well: {well:,}. More damage than the pack may do, so a mistake to practise: {badly:,}. Still open: {open:,}.</source>
        <translation>結果が返った認定: {count:,}件。良好: {well:,}件。包装の許容を超える破損で、練習すべきミス: {badly:,}件。未確定: {open:,}件。</translation>
    </message>
    <message>
        <source>rejected, still open</source>
        <translation>却下、未確定</translation>
    </message>
    <message>
        <source>rejected, came through a test</source>
        <translation>却下、試験に合格</translation>
    </message>
    <message>
        <source>rejected, broke in a test</source>
        <translation>却下、試験で破損</translation>
    </message>
    <message>
        <source>{counts}: {meaning}</source>
        <extracomment>{counts} is such as &quot;2 of 40 damaged&quot;, {meaning} such as &quot;too much&quot;</extracomment>
        <translation>{counts}: {meaning}</translation>
    </message>
    <message>
        <source>{damaged:,} of {parcels:,} damaged</source>
        <translation>{parcels:,}個中{damaged:,}個破損</translation>
    </message>
    <message>
        <source>{failed:,} of {tests:,} tests broken</source>
        <translation>試験{tests:,}回中{failed:,}回破損</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>未確定</translation>
    </message>
    <message>
        <source>came out well</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>too much</source>
        <comment>damage</comment>
        <translation>破損過多</translation>
    </message>
    <message>
        <source>The item is not on this workstation, so its pictures cannot be shown.</source>
        <translation>対象品がこの端末にないため、画像を表示できません。</translation>
    </message>
    <message>
        <source>hazards: {hazards}</source>
        <translation>危険性: {hazards}</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>練習</translation>
    </message>
    <message numerus="yes">
        <source>{n} mistake cards are due</source>
        <comment>{n} mistake card is due</comment>
        <translation>
            <numerusform>ミスカード{n}枚が期限</numerusform>
        </translation>
    </message>
    <message>
        <source>About</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>{field} (optional)</source>
        <translation>{field}（任意）</translation>
    </message>
    <message>
        <source>Nothing is to be filled in.</source>
        <translation>入力するものはありません。</translation>
    </message>
    <message>
        <source>You sign version {version}.</source>
        <translation>第{version}版に署名します。</translation>
    </message>
    <message>
        <source>keeps it</source>
        <translation>保存する</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Shift+Enter</translation>
    </message>
    <message>
        <source>new line</source>
        <translation>改行</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>特定の人なし</translation>
    </message>
    <message>
        <source>Your way in, and your day</source>
        <translation>立ち上がりと今日の予定</translation>
    </message>
    <message>
        <source>The guide is for who learns. What waits for your word stands behind F10.</source>
        <translation>このガイドは学習中の人向けです。意見待ちのものはF10にあります。</translation>
    </message>
    <message>
        <source>goes there</source>
        <translation>移動する</translation>
    </message>
    <message>
        <source>First days</source>
        <translation>最初の数日</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>This is done.</source>
        <translation>完了しています。</translation>
    </message>
    <message>
        <source>{title}. {words}</source>
        <translation>{title}。{words}</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <extracomment>how a day is typed: four digits of the year, two of the month, two of the day</extracomment>
        <translation>YYYY-MM-DD</translation>
    </message>
    <message>
        <source>YYYY-MM-DD HH:MM</source>
        <extracomment>how a day and time is typed: in digits, hours and minutes after a space</extracomment>
        <translation>YYYY-MM-DD HH:MM</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>1行に1件</translation>
    </message>
    <message>
        <source>One a line: {columns}</source>
        <translation>1行に1件: {columns}</translation>
    </message>
    <message numerus="yes">
        <source>{label}: “{line}” has more than {n} columns.</source>
        <comment>{label}: “{line}” has more than {n} column.</comment>
        <translation>
            <numerusform>{label}: 「{line}」の列が{n}列を超えています。</numerusform>
        </translation>
    </message>
    <message>
        <source>{label}: “{text}” is no whole number.</source>
        <translation>{label}: 「{text}」は整数ではありません。</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>{least}～{most}</translation>
    </message>
    <message>
        <source>{label}: write it as {pattern}.</source>
        <translation>{label}: {pattern}の形式で書いてください。</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Matters</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>まだ何もなし</translation>
    </message>
    <message>
        <source>What these come to</source>
        <translation>これらのまとめ</translation>
    </message>
    <message>
        <source>Nothing that you can do here has this key.</source>
        <translation>ここでできることに、このキーはありません。</translation>
    </message>
    <message>
        <source>Nothing of this kind can be begun by you here.</source>
        <translation>ここで自分が始められるこの種類のものはありません。</translation>
    </message>
    <message>
        <source>What to begin</source>
        <translation>何を始めるか</translation>
    </message>
    <message>
        <source>begins it</source>
        <translation>始める</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>何も選ばれていません。</translation>
    </message>
    <message>
        <source>This speaks of no item.</source>
        <translation>対象品に関するものではありません。</translation>
    </message>
    <message>
        <source>You did nothing here that could be taken back.</source>
        <translation>ここで取り消せる自分の操作はありません。</translation>
    </message>
    <message>
        <source>What others need from you is listed here, whatever its kind.</source>
        <translation>種類を問わず、ほかの人があなたに求めるものがここに並びます。</translation>
    </message>
    <message>
        <source>Nothing else waits for you</source>
        <translation>ほかに対応待ちはありません</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>対応待ちはありません</translation>
    </message>
    <message>
        <source>Others open these.</source>
        <translation>開始するのはほかの人です。</translation>
    </message>
    <message>
        <source>{act}.</source>
        <translation>{act}。</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>takes back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>The service refused this: it is on this desk alone.</source>
        <translation>サービスが拒否しました: このデスクにだけあります。</translation>
    </message>
    <message>
        <source>The chosen matter</source>
        <translation>選んだ案件</translation>
    </message>
    <message>
        <source>about {person}</source>
        <translation>{person}について</translation>
    </message>
    <message>
        <source>opened by {person}</source>
        <translation>{person}が開始</translation>
    </message>
    <message>
        <source>Refused by the service. {why}</source>
        <translation>サービスが拒否。{why}</translation>
    </message>
    <message>
        <source>Without effect. {why}</source>
        <translation>効力なし。{why}</translation>
    </message>
    <message>
        <source>{name}:
{value}</source>
        <translation>{name}:
{value}</translation>
    </message>
    <message>
        <source>Then you had it certified.</source>
        <translation>当時の自分の判定は認定でした。</translation>
    </message>
    <message>
        <source>Then you had it rejected.</source>
        <translation>当時の自分の判定は却下でした。</translation>
    </message>
    <message>
        <source>Then you had it sent to test.</source>
        <translation>当時の自分の判定は試験でした。</translation>
    </message>
    <message>
        <source>Then you had it deferred.</source>
        <translation>当時の自分の判定は保留でした。</translation>
    </message>
    <message>
        <source>Practise mistakes</source>
        <translation>ミスを練習する</translation>
    </message>
    <message>
        <source>Done for today.</source>
        <translation>今日は終わりです。</translation>
    </message>
    <message>
        <source>closes</source>
        <extracomment>what a key does</extracomment>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>What is your verdict?</source>
        <translation>あなたの判定は？</translation>
    </message>
    <message>
        <source>This is practice: it decides nothing.</source>
        <translation>これは練習です: 何も決定されません。</translation>
    </message>
    <message>
        <source>{product}. What is your verdict?</source>
        <translation>{product}。あなたの判定は？</translation>
    </message>
    <message>
        <source>{person}:</source>
        <translation>{person}:</translation>
    </message>
    <message>
        <source>How well did you know it?</source>
        <translation>どのくらい分かっていましたか？</translation>
    </message>
    <message>
        <source>grades it</source>
        <translation>評点を付ける</translation>
    </message>
    <message>
        <source>leaves it ungraded</source>
        <translation>評点を付けない</translation>
    </message>
    <message>
        <source>✕ Not right: {verdict}</source>
        <translation>✕ 不正解: {verdict}</translation>
    </message>
    <message>
        <source>? Not known yet: {verdict}</source>
        <translation>? 未判明: {verdict}</translation>
    </message>
    <message>
        <source>✓ Right: {verdict}</source>
        <translation>✓ 正解: {verdict}</translation>
    </message>
    <message>
        <source>Right is: {verdict}.</source>
        <translation>正解: {verdict}。</translation>
    </message>
    <message>
        <source>{mentor} sent it back.</source>
        <translation>{mentor}が差し戻しました。</translation>
    </message>
    <message>
        <source>{mentor} gave it another verdict.</source>
        <translation>{mentor}が別の判定をしました。</translation>
    </message>
    <message>
        <source>It was damaged on its way.</source>
        <translation>輸送中に破損しました。</translation>
    </message>
    <message>
        <source>No mistake card is due now.</source>
        <translation>今期限のミスカードはありません。</translation>
    </message>
    <message numerus="yes">
        <source>{n} cards are due whose item is not on this workstation, or which you have to decide first.</source>
        <comment>{n} card is due whose item is not on this workstation, or which you have to decide first.</comment>
        <translation>
            <numerusform>対象品がこの端末にないか、先に決定が必要なカードが{n}枚あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The next is due on {day}.</source>
        <translation>次の期限は{day}です。</translation>
    </message>
    <message>
        <source>✕ Not right: reject it</source>
        <translation>✕ 不正解: 却下する</translation>
    </message>
    <message>
        <source>✕ Not right: certify it</source>
        <translation>✕ 不正解: 認定する</translation>
    </message>
    <message>
        <source>✕ Not right: test it</source>
        <translation>✕ 不正解: 試験に回す</translation>
    </message>
    <message>
        <source>✕ Not right: defer it</source>
        <translation>✕ 不正解: 保留する</translation>
    </message>
    <message>
        <source>{title}: {done} of {count} answered</source>
        <translation>{title}: {count}件中{done}件回答済み</translation>
    </message>
    <message>
        <source>leaves; nothing is kept</source>
        <translation>閉じる（保存なし）</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>May it go in the lighter pack?</source>
        <translation>軽い方の包装で出荷してよいですか？</translation>
    </message>
    <message>
        <source>{product}. May it go in the lighter pack?</source>
        <translation>{product}。軽い方の包装で出荷してよいですか？</translation>
    </message>
    <message>
        <source>✓ Right</source>
        <translation>✓ 正解</translation>
    </message>
    <message>
        <source>What decides it: {criterion}</source>
        <translation>決め手: {criterion}</translation>
    </message>
    <message>
        <source>It is asked once more at the end.</source>
        <translation>最後にもう一度出題されます。</translation>
    </message>
    <message>
        <source>Customers&apos; reviews</source>
        <translation>顧客レビュー</translation>
    </message>
    <message>
        <source>The service is asked which reviews wait to be read.</source>
        <translation>どのレビューが未読か、サービスに問い合わせています。</translation>
    </message>
    <message>
        <source>No review waits to be read.</source>
        <translation>未読のレビューはありません。</translation>
    </message>
    <message>
        <source>A word can be taken back for a quarter of an hour. Then damage is an outcome for good.</source>
        <translation>意見は15分間取り消せます。その後、破損は結果として確定します。</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>無傷</translation>
    </message>
    <message>
        <source>“{words}” speaks of damage.</source>
        <translation>「{words}」は破損を示します。</translation>
    </message>
    <message>
        <source>“{words}” is taken back.</source>
        <translation>「{words}」は打ち消されています。</translation>
    </message>
    <message>
        <source>“{words}” says that it is whole.</source>
        <translation>「{words}」は無傷を示します。</translation>
    </message>
    <message>
        <source>What the customer wrote</source>
        <translation>顧客の文章</translation>
    </message>
    <message>
        <source>not damaged</source>
        <translation>破損なし</translation>
    </message>
    <message>
        <source>takes the last back</source>
        <translation>直前を取り消す</translation>
    </message>
    <message>
        <source>another</source>
        <comment>review</comment>
        <translation>別のもの</translation>
    </message>
    <message>
        <source>{product}: {word}.</source>
        <translation>{product}: {word}。</translation>
    </message>
    <message>
        <source>{at:,} of {count:,}, {waiting:,} wait in all.</source>
        <translation>{count:,}件中{at:,}件目、未読は全{waiting:,}件。</translation>
    </message>
    <message>
        <source>{at:,} of {count:,}.</source>
        <translation>{count:,}件中{at:,}件目。</translation>
    </message>
    <message>
        <source>{stars} of 5 stars</source>
        <translation>星{stars}／5</translation>
    </message>
    <message>
        <source>list of words {version}</source>
        <extracomment>{version} is of the list of words of damage</extracomment>
        <translation>語の一覧 {version}</translation>
    </message>
    <message>
        <source>{sense}: {words}.</source>
        <extracomment>{sense} is such as &quot;Damage&quot;, {words} are what was found</extracomment>
        <translation>{sense}: {words}。</translation>
    </message>
    <message>
        <source>{language}: {reviews:,} came, {unmatched:,} without a match; of {read:,} read {damage:,} came damaged</source>
        <translation>{language}: 受信{reviews:,}件、該当なし{unmatched:,}件、既読{read:,}件中、破損{damage:,}件</translation>
    </message>
    <message>
        <source>{language}: {reviews:,} came, {unmatched:,} without a match</source>
        <translation>{language}: 受信{reviews:,}件、該当なし{unmatched:,}件</translation>
    </message>
    <message>
        <source>What the panel said comes when the service has heard of your answers.</source>
        <translation>パネルの答えは、サービスが回答を受信すると届きます。</translation>
    </message>
    <message>
        <source>{at:,} of {count:,}</source>
        <translation>{at:,}/{count:,}</translation>
    </message>
    <message>
        <source>Nothing is told before the last case.</source>
        <translation>最後のケースまで何も示されません。</translation>
    </message>
    <message>
        <source>breaks off; it goes on here later</source>
        <translation>中断する（後でここから続く）</translation>
    </message>
    <message>
        <source>Case {at} of {count}</source>
        <translation>ケース{at}/{count}</translation>
    </message>
    <message>
        <source>{key} shows where it brings you.</source>
        <translation>{key}で移動先を表示します。</translation>
    </message>
    <message>
        <source>other cases</source>
        <translation>別のケース</translation>
    </message>
    <message numerus="yes">
        <source>All {n} cases have your answer.</source>
        <comment>The {n} case has your answer.</comment>
        <translation>
            <numerusform>{n}件すべてのケースに回答済みです。</numerusform>
        </translation>
    </message>
    <message>
        <source>True rejects that you rejected: {share}.</source>
        <translation>却下すべきで却下したもの: {share}。</translation>
    </message>
    <message>
        <source>True certifies that you rejected: {share}.</source>
        <translation>認定すべきなのに却下したもの: {share}。</translation>
    </message>
    <message>
        <source>{few} of {all} ({low:.0%} to {high:.0%})</source>
        <translation>{all}件中{few}件（{low:.0%}～{high:.0%}）</translation>
    </message>
    <message>
        <source>You said {verdict}.</source>
        <translation>あなたの答え: {verdict}。</translation>
    </message>
    <message>
        <source>✕ Not right: {given}. The panel said {right}.</source>
        <translation>✕ 不正解: {given}。パネルの答えは{right}。</translation>
    </message>
    <message>
        <source>{person}, {verdict}: {why}</source>
        <extracomment>one of a panel, their verdict and why</extracomment>
        <translation>{person}、{verdict}: {why}</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <extracomment>across each page of what is not signed yet</extracomment>
        <translation>下書き</translation>
    </message>
    <message>
        <source>observed, without deciding</source>
        <translation>決定せずに見学</translation>
    </message>
    <message>
        <source>decided without effect</source>
        <translation>効力のない決定</translation>
    </message>
    <message>
        <source>a mentor countersigned every decision</source>
        <translation>メンターが全決定に連署</translation>
    </message>
    <message>
        <source>a mentor countersigned rejects, differences from the model, and some more</source>
        <translation>メンターが却下、モデルと異なるもの、その他一部に連署</translation>
    </message>
    <message>
        <source>decisions took effect by themselves</source>
        <translation>決定が単独で効力を持った</translation>
    </message>
    <message>
        <source>decisions took effect, and countersigned those of others</source>
        <translation>決定が効力を持ち、ほかの人の決定に連署した</translation>
    </message>
    <message>
        <source>Each signature is a record at the service. The command “reviewer verify” goes through all records there and names each that was changed; a signature is sound when its record is there with the payload hash below.</source>
        <translation>各署名はサービスの記録です。コマンド「reviewer verify」はそこにある全記録を調べ、変更されたものを挙げます。下のペイロードハッシュを持つ記録があれば、その署名は有効です。</translation>
    </message>
    <message>
        <source>Certificate of a stay: DRAFT</source>
        <translation>研修修了証明書: 下書き</translation>
    </message>
    <message>
        <source>Certificate of a stay</source>
        <translation>研修修了証明書</translation>
    </message>
    <message>
        <source>Decisions under supervision</source>
        <translation>監督下での決定</translation>
    </message>
    <message>
        <source>How it can be checked</source>
        <translation>検証方法</translation>
    </message>
    <message>
        <source>No figures were given.</source>
        <translation>数値の記載はありません。</translation>
    </message>
    <message>
        <source>Certificate of a stay: {person}</source>
        <translation>研修修了証明書: {person}</translation>
    </message>
    <message>
        <source>From {starts} to {ends}. Not issued: {state}.</source>
        <translation>{starts}～{ends}。未発行: {state}。</translation>
    </message>
    <message>
        <source>From {starts} to {ends}. Issued on {day}.</source>
        <translation>{starts}～{ends}。発行日{day}。</translation>
    </message>
    <message>
        <source>True rejects</source>
        <translation>正しい却下</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>結果あり</translation>
    </message>
    <message>
        <source>What the level means</source>
        <translation>レベルの意味</translation>
    </message>
    <message>
        <source>{count:,}, {damaged:,} with damage</source>
        <extracomment>of so many it came back how they went</extracomment>
        <translation>{count:,}件、うち破損{damaged:,}件</translation>
    </message>
    <message>
        <source>{count} {state}</source>
        <extracomment>so many milestones, and how they stand</extracomment>
        <translation>{state} {count}</translation>
    </message>
    <message>
        <source>What was worked for</source>
        <translation>取り組んだこと</translation>
    </message>
    <message>
        <source>Nobody has signed version {version}.</source>
        <translation>第{version}版に署名した人はいません。</translation>
    </message>
    <message>
        <source>All of them sign version {version}.</source>
        <translation>全員が第{version}版に署名しています。</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>認定書</translation>
    </message>
    <message>
        <source>{role}: record</source>
        <translation>{role}: 記録</translation>
    </message>
    <message>
        <source>payload SHA-256</source>
        <translation>ペイロードのSHA-256</translation>
    </message>
    <message>
        <source>not known at this workstation</source>
        <translation>この端末では不明</translation>
    </message>
    <message>
        <source>Evidence SHA-256</source>
        <translation>根拠のSHA-256</translation>
    </message>
    <message>
        <source>{moment} UTC</source>
        <translation>{moment} UTC</translation>
    </message>
    <message>
        <source>Nothing is built here yet.</source>
        <translation>ここではまだ何も構築されていません。</translation>
    </message>
    <message>
        <source>From idea to production: {tour}</source>
        <translation>アイデアから本番まで: {tour}</translation>
    </message>
    <message>
        <source>another stage</source>
        <translation>別の段階</translation>
    </message>
    <message>
        <source>What it asks for</source>
        <translation>求められること</translation>
    </message>
    <message>
        <source>What was built</source>
        <translation>構築したもの</translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation>番号 {number}</translation>
    </message>
    <message>
        <source>P</source>
        <comment>letter of a planned milestone</comment>
        <translation>予</translation>
    </message>
    <message>
        <source>D</source>
        <comment>letter of a milestone that is due</comment>
        <translation>期</translation>
    </message>
    <message>
        <source>L</source>
        <comment>letter of a late milestone</comment>
        <translation>遅</translation>
    </message>
    <message>
        <source>M</source>
        <comment>letter of a milestone that was met</comment>
        <translation>達</translation>
    </message>
    <message>
        <source>X</source>
        <comment>letter of a missed milestone</comment>
        <translation>未</translation>
    </message>
    <message>
        <source>W</source>
        <comment>letter of a waived milestone</comment>
        <translation>免</translation>
    </message>
    <message>
        <source>due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>late</source>
        <translation>遅れ</translation>
    </message>
    <message>
        <source>met late</source>
        <translation>遅れて達成</translation>
    </message>
    <message>
        <source>Weeks of the stay</source>
        <translation>滞在の週</translation>
    </message>
    <message>
        <source>W{week}</source>
        <extracomment>the number of a week, as short as can be</extracomment>
        <translation>{week}週</translation>
    </message>
    <message>
        <source>Week {number} from {day}, now</source>
        <translation>第{number}週（{day}～）、現在</translation>
    </message>
    <message>
        <source>Week {number} from {day}</source>
        <translation>第{number}週（{day}～）</translation>
    </message>
    <message>
        <source>{milestone}: {state}</source>
        <translation>{milestone}: {state}</translation>
    </message>
    <message>
        <source>{sign} {letter}  {week}, {day}: {milestone} ({state})</source>
        <extracomment>a milestone: its sign and letter, its week and day, what it is, how it stands</extracomment>
        <translation>{sign} {letter}  {week}、{day}: {milestone}（{state}）</translation>
    </message>
    <message numerus="yes">
        <source>met late by {n} days</source>
        <comment>met late by {n} day</comment>
        <translation>
            <numerusform>{n}日遅れで達成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>late by {n} days</source>
        <comment>late by {n} day</comment>
        <translation>
            <numerusform>{n}日遅れ</numerusform>
        </translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>未決定</translation>
    </message>
    <message>
        <source>{verdict}, {standing}</source>
        <extracomment>{verdict}: &quot;Certified&quot;; {standing}: &quot;Final&quot;, where the decision stands</extracomment>
        <translation>{verdict}、{standing}</translation>
    </message>
    <message>
        <source>{title}. {place} of {count}. {flag}, risk {risk}. {state}</source>
        <extracomment>{flag}: why the item is flagged; {state}: &quot;undecided&quot;, &quot;Certified, Final&quot;</extracomment>
        <translation>{title}。{count}件中{place}件目。{flag}、リスク{risk}。{state}</translation>
    </message>
    <message>
        <source>There is no folder {folder} for {file}. Make it first.</source>
        <translation>{file}のためのフォルダー{folder}がありません。先に作成してください。</translation>
    </message>
    <message>
        <source>{path} cannot be written. Is the disk full? Choose another place.</source>
        <translation>{path}に書き込めません。ディスクがいっぱいですか？別の場所を選んでください。</translation>
    </message>
    <message>
        <source>There is no picture of this item from this angle: {angle}.</source>
        <translation>この対象品にはこのアングルの画像がありません: {angle}。</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>差し戻す</translation>
    </message>
    <message>
        <source>Your verdict first; then you see what others say.</source>
        <translation>先に判定し、その後でほかの人の意見を見ます。</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>未決定</translation>
    </message>
    <message>
        <source>No reason, no note</source>
        <translation>理由・メモなし</translation>
    </message>
    <message>
        <source>After seeing what others say</source>
        <translation>ほかの人の意見を見た後</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>ブラインド</translation>
    </message>
    <message>
        <source>{how} · waits for {age}</source>
        <translation>{how} · 待ち{age}</translation>
    </message>
    <message>
        <source>{person}: {verdict}</source>
        <translation>{person}: {verdict}</translation>
    </message>
    <message numerus="yes">
        <source>{person}: certified {n:,} items</source>
        <comment>{person}: certified {n:,} item</comment>
        <translation>
            <numerusform>{person}: {n:,}件を認定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{person}: rejected {n:,} items</source>
        <comment>{person}: rejected {n:,} item</comment>
        <translation>
            <numerusform>{person}: {n:,}件を却下</numerusform>
        </translation>
    </message>
    <message>
        <source>Model: {state}</source>
        <extracomment>{state}: &quot;not scored&quot;, &quot;sealed&quot;</extracomment>
        <translation>モデル: {state}</translation>
    </message>
    <message>
        <source>Model: {risk} risk</source>
        <translation>モデル: リスク{risk}</translation>
    </message>
    <message>
        <source>No threshold for this pack</source>
        <translation>この包装のしきい値なし</translation>
    </message>
    <message>
        <source>Would certify</source>
        <translation>認定の見込み</translation>
    </message>
    <message>
        <source>Would reject</source>
        <translation>却下の見込み</translation>
    </message>
    <message>
        <source>Threshold {threshold}</source>
        <translation>しきい値{threshold}</translation>
    </message>
    <message>
        <source>{filter}: click to take this filter away</source>
        <translation>{filter}: クリックで絞り込みを外す</translation>
    </message>
    <message>
        <source>Filter {filter}, press to take it away</source>
        <translation>絞り込み{filter}、押すと外れます</translation>
    </message>
    <message>
        <source>The pin is taken away.</source>
        <translation>固定を外しました。</translation>
    </message>
    <message>
        <source>Pinned {product}, to be compared with.</source>
        <translation>{product}を比較用に固定しました。</translation>
    </message>
    <message>
        <source>Nothing else of this family ({family}) is certified on this desk.</source>
        <translation>この系統（{family}）でこのデスクで認定されたものはほかにありません。</translation>
    </message>
    <message>
        <source>Nothing else of this family ({family}) is certified on this desk. Pin a product ({key}) to compare with that.</source>
        <translation>この系統（{family}）でこのデスクで認定されたものはほかにありません。商品を固定（{key}）すると比較できます。</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Last of this family</source>
        <translation>この系統の最後</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>未決定</translation>
    </message>
    <message>
        <source>{verdict} {moment}</source>
        <extracomment>&quot;certified 3 Mar&quot;, &quot;rejected 14:03&quot;</extracomment>
        <translation>{verdict} {moment}</translation>
    </message>
    <message>
        <source>none went out in {pack}</source>
        <translation>{pack}での出荷なし</translation>
    </message>
    <message>
        <source>{damaged:,} of {shipped:,} damaged in {pack}</source>
        <translation>{pack}で{shipped:,}個中{damaged:,}個破損</translation>
    </message>
    <message>
        <source>Why flagged</source>
        <translation>フラグの理由</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>state of items</comment>
        <translation>未決定</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先度</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>経過</translation>
    </message>
    <message>
        <source>by priority</source>
        <translation>優先度順</translation>
    </message>
    <message>
        <source>by risk</source>
        <translation>リスク順</translation>
    </message>
    <message>
        <source>by age</source>
        <translation>経過順</translation>
    </message>
    <message>
        <source>by title</source>
        <translation>商品名順</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Not scored, or not told</source>
        <translation>スコアなし、または非表示</translation>
    </message>
    <message>
        <source>Below {percent} %</source>
        <translation>{percent}%未満</translation>
    </message>
    <message>
        <source>{percent} % and more</source>
        <translation>{percent}%以上</translation>
    </message>
    <message>
        <source>{low} to {high} %</source>
        <translation>{low}～{high}%</translation>
    </message>
    <message>
        <source>In the last 24 hours</source>
        <translation>直近24時間</translation>
    </message>
    <message numerus="yes">
        <source>In the last {n} days</source>
        <comment>In the last {n} day</comment>
        <translation>
            <numerusform>直近{n}日間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days ago and longer</source>
        <comment>{n} day ago and longer</comment>
        <translation>
            <numerusform>{n}日以上前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{low} to {n} days ago</source>
        <comment>{low} to {n} day ago</comment>
        <translation>
            <numerusform>{low}～{n}日前</numerusform>
        </translation>
    </message>
    <message>
        <source>{others} or {last}</source>
        <extracomment>a list: {others} are things with commas between, {last} is one</extracomment>
        <translation>{others}または{last}</translation>
    </message>
    <message>
        <source>my check-outs</source>
        <translation>自分の取り出し</translation>
    </message>
    <message>
        <source>everything here</source>
        <translation>ここのすべて</translation>
    </message>
    <message>
        <source>{decision} (withdrawn)</source>
        <translation>{decision}（取り消し済み）</translation>
    </message>
    <message>
        <source>{decision} (before it reopened)</source>
        <translation>{decision}（再開前）</translation>
    </message>
    <message>
        <source>{moment}: {decision}. {said}</source>
        <extracomment>{moment} is a time or a date, {decision} what was decided then, {said} who and why</extracomment>
        <translation>{moment}: {decision}。{said}</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>事実</translation>
    </message>
    <message>
        <source>Product facts</source>
        <translation>商品の事実</translation>
    </message>
    <message>
        <source>Shipped so far</source>
        <translation>これまでの出荷</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Model {name}</source>
        <translation>モデル {name}</translation>
    </message>
    <message>
        <source>Open the evidence page</source>
        <translation>根拠ページを開く</translation>
    </message>
    <message>
        <source>No description in the catalogue.</source>
        <translation>カタログに説明がありません。</translation>
    </message>
    <message>
        <source>Why you are asked</source>
        <translation>判断を求める理由</translation>
    </message>
    <message>
        <source>{flag}.</source>
        <extracomment>why an item is flagged, in a word, before the sentence that explains it</extracomment>
        <translation>{flag}。</translation>
    </message>
    <message>
        <source>Hard rule</source>
        <translation>必須ルール</translation>
    </message>
    <message>
        <source>A hard rule blocks certify</source>
        <translation>必須ルールにより認定不可</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>未着</translation>
    </message>
    <message>
        <source>cannot open</source>
        <translation>開けません</translation>
    </message>
    <message>
        <source>Not evidence</source>
        <translation>根拠外</translation>
    </message>
    <message>
        <source>Store picture, not evidence</source>
        <translation>ストア画像、根拠外</translation>
    </message>
    <message>
        <source>By priority</source>
        <translation>優先度順</translation>
    </message>
    <message>
        <source>By risk</source>
        <translation>リスク順</translation>
    </message>
    <message>
        <source>By age</source>
        <translation>経過順</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>商品名順</translation>
    </message>
    <message>
        <source>Search title, SKU, GTIN</source>
        <translation>商品名、SKU、GTINを検索</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>a button that opens the list of filters</extracomment>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Order: {order}</source>
        <translation>順序: {order}</translation>
    </message>
    <message>
        <source>the packaging</source>
        <translation>包装</translation>
    </message>
    <message>
        <source>the pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>the model’s word</source>
        <translation>モデルの見解</translation>
    </message>
    <message>
        <source>the damage reported</source>
        <translation>報告された破損</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>重量</translation>
    </message>
    <message>
        <source>longest side</source>
        <translation>最長辺</translation>
    </message>
    <message>
        <source>middle side</source>
        <translation>中間の辺</translation>
    </message>
    <message>
        <source>shortest side</source>
        <translation>最短辺</translation>
    </message>
    <message>
        <source>number of pictures</source>
        <translation>画像の枚数</translation>
    </message>
    <message>
        <source>looks of the pictures</source>
        <translation>画像の見た目</translation>
    </message>
    <message>
        <source>You decided without its score: the model would certify too.</source>
        <translation>スコアを見ずに決定しました: モデルも認定の見込みです。</translation>
    </message>
    <message>
        <source>You decided without its score: the model would certify.</source>
        <translation>スコアを見ずに決定しました: モデルは認定の見込みです。</translation>
    </message>
    <message>
        <source>You decided without its score: the model would reject too.</source>
        <translation>スコアを見ずに決定しました: モデルも却下の見込みです。</translation>
    </message>
    <message>
        <source>You decided without its score: the model would reject.</source>
        <translation>スコアを見ずに決定しました: モデルは却下の見込みです。</translation>
    </message>
    <message>
        <source>A hard rule speaks against this pack.</source>
        <translation>必須ルールがこの包装に反対しています。</translation>
    </message>
    <message>
        <source>What was shipped so far does not fit the model.</source>
        <translation>これまでの出荷がモデルと合いません。</translation>
    </message>
    <message>
        <source>It was decided before, and something has changed since.</source>
        <translation>以前に決定され、その後何かが変わりました。</translation>
    </message>
    <message>
        <source>The model was not checked on products like this one.</source>
        <translation>モデルはこのような商品で検証されていません。</translation>
    </message>
    <message>
        <source>The model was not checked on products like this one: {inputs}.</source>
        <translation>モデルはこのような商品で検証されていません: {inputs}。</translation>
    </message>
    <message>
        <source>It was certified before; what has changed since: {changed}.</source>
        <translation>以前に認定されました。その後変わったもの: {changed}。</translation>
    </message>
    <message>
        <source>Blind first: what the model and others say shows after your verdict.</source>
        <translation>まずブラインドで: モデルとほかの人の見解は判定の後に表示されます。</translation>
    </message>
    <message>
        <source>The model has no score for the proposed pack.</source>
        <translation>提案された包装についてのモデルのスコアはありません。</translation>
    </message>
    <message>
        <source>No threshold could be set for this pack, so a person decides.</source>
        <translation>この包装のしきい値を設定できなかったため、人が決定します。</translation>
    </message>
    <message>
        <source>Estimated risk is above the threshold of {threshold}.</source>
        <translation>推定リスクがしきい値{threshold}を超えています。</translation>
    </message>
    <message>
        <source>The interval reaches beyond the threshold of {threshold}.</source>
        <translation>区間がしきい値{threshold}を超えて広がっています。</translation>
    </message>
    <message>
        <source>A person is asked before this pack is used; its threshold is {threshold}.</source>
        <translation>この包装を使う前に人に尋ねます。しきい値は{threshold}です。</translation>
    </message>
    <message>
        <source>Pack ladder</source>
        <translation>包装段階</translation>
    </message>
    <message>
        <source>rule</source>
        <extracomment>in place of a figure: a hard rule speaks against this pack</extracomment>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Damage risk, tick = threshold</source>
        <translation>破損リスク、目盛り = しきい値</translation>
    </message>
    <message>
        <source>It goes no further that way.</source>
        <translation>その方向へはこれ以上進めません。</translation>
    </message>
    <message>
        <source>Edges drawn out</source>
        <translation>縁の強調</translation>
    </message>
    <message>
        <source>Brightness {step}</source>
        <translation>明るさ {step}</translation>
    </message>
    <message>
        <source>Contrast {step}</source>
        <translation>コントラスト {step}</translation>
    </message>
    <message>
        <source>Click for the whole text</source>
        <translation>クリックで全文</translation>
    </message>
    <message>
        <source>Solid underline raises the risk, dotted lowers it</source>
        <translation>実線の下線はリスクを上げ、点線は下げる</translation>
    </message>
    <message>
        <source>raises risk</source>
        <extracomment>words with such an underline do that</extracomment>
        <translation>リスクを上げる</translation>
    </message>
    <message>
        <source>lowers risk</source>
        <translation>リスクを下げる</translation>
    </message>
    <message>
        <source>“{words}” raises the odds of damage by a factor of {times:.2f}.</source>
        <translation>「{words}」は破損のオッズを{times:.2f}倍に上げます。</translation>
    </message>
    <message>
        <source>“{words}” lowers the odds of damage by a factor of {times:.2f}.</source>
        <translation>「{words}」は破損のオッズを{times:.2f}分の1に下げます。</translation>
    </message>
    <message>
        <source>Note to your decision. Escape goes back to the keys.</source>
        <translation>決定へのメモ。Escapeでキー操作に戻ります。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>{angle} shows another code: {code}. Defer?</source>
        <translation>{angle}に別のコードがあります: {code}。保留しますか？</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>{current} to {proposed}, {saving}; {risk}. {place}</source>
        <translation>{current}から{proposed}へ、{saving}、{risk}。{place}</translation>
    </message>
    <message>
        <source>damage risk · no threshold</source>
        <translation>破損リスク · しきい値なし</translation>
    </message>
    <message>
        <source>damage risk · threshold {threshold}</source>
        <translation>破損リスク · しきい値{threshold}</translation>
    </message>
    <message>
        <source>No remark is written on a picture.</source>
        <translation>画像に書かれたコメントはありません。</translation>
    </message>
    <message>
        <source>&lt;&#x202f;{risk}</source>
        <extracomment>a risk that is smaller than this one</extracomment>
        <translation>&lt;&#x202f;{risk}</translation>
    </message>
    <message>
        <source>{number}&#x202f;%</source>
        <extracomment>a share; a narrow space that does not break stands before %</extracomment>
        <translation>{number}&#x202f;%</translation>
    </message>
    <message>
        <source>Scale by your line as the longest side, in its plane</source>
        <translation>線を最長辺とする縮尺（その面上）</translation>
    </message>
    <message>
        <source>Scale by your line as the middle side, in its plane</source>
        <translation>線を中間の辺とする縮尺（その面上）</translation>
    </message>
    <message>
        <source>Scale by your line as the shortest side, in its plane</source>
        <translation>線を最短辺とする縮尺（その面上）</translation>
    </message>
    <message>
        <source>The catalogue does not tell the size of this product.</source>
        <translation>カタログにこの商品のサイズがありません。</translation>
    </message>
    <message>
        <source>The line is too short to give a scale. Draw along a whole side.</source>
        <translation>線が短すぎて縮尺を求められません。一辺全体に沿って引いてください。</translation>
    </message>
    <message>
        <source>The ruler is off.</source>
        <translation>定規はオフです。</translation>
    </message>
    <message>
        <source>{share} % of the picture&apos;s width</source>
        <translation>画像の幅の{share}%</translation>
    </message>
    <message>
        <source>{length:.0f}&#x202f;±&#x202f;{margin:.0f}&#x202f;mm</source>
        <extracomment>a length in millimetres, and how far it may be off</extracomment>
        <translation>{length:.0f}&#x202f;±&#x202f;{margin:.0f}&#x202f;mm</translation>
    </message>
    <message>
        <source>Ruler · The catalogue tells no size</source>
        <translation>定規 · カタログにサイズなし</translation>
    </message>
    <message>
        <source>Ruler · Catalogue {sides} mm</source>
        <translation>定規 · カタログ {sides} mm</translation>
    </message>
    <message>
        <source>Scale by the outline, in its plane</source>
        <translation>輪郭による縮尺（その面上）</translation>
    </message>
    <message>
        <source>No scale: draw along a side and name it</source>
        <translation>縮尺なし: 一辺に沿って引き、辺を指定</translation>
    </message>
    <message>
        <source>{side} mm, catalogue</source>
        <translation>{side} mm、カタログ</translation>
    </message>
    <message>
        <source>current</source>
        <extracomment>of a pack: the one that is used now</extracomment>
        <translation>現在</translation>
    </message>
    <message>
        <source>{pack} (current)</source>
        <translation>{pack}（現在）</translation>
    </message>
    <message>
        <source>{pack} (proposed)</source>
        <translation>{pack}（提案）</translation>
    </message>
    <message>
        <source>saves {weight}; material {cost} against the current pack</source>
        <translation>{weight}節約、現在の包装に対する資材費{cost}</translation>
    </message>
    <message>
        <source>adds {weight}; material {cost} against the current pack</source>
        <translation>{weight}増加、現在の包装に対する資材費{cost}</translation>
    </message>
    <message>
        <source>risk {risk} ({low} to {high}), no threshold could be set</source>
        <translation>リスク{risk}（{low}～{high}）、しきい値を設定できず</translation>
    </message>
    <message>
        <source>risk {risk} ({low} to {high}), threshold {threshold}</source>
        <translation>リスク{risk}（{low}～{high}）、しきい値{threshold}</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <extracomment>a place in a list: &quot;12 of 40&quot;, &quot;12 of 200+&quot;</extracomment>
        <translation>{place}/{count}</translation>
    </message>
    <message>
        <source>nobody is signed in</source>
        <translation>サインインなし</translation>
    </message>
    <message>
        <source>No picture of this product</source>
        <translation>この商品の画像なし</translation>
    </message>
    <message>
        <source>Defer with “Angle missing” to ask for one.</source>
        <translation>「アングル不足」で保留し、画像を求めてください。</translation>
    </message>
    <message>
        <source>No picture from this angle</source>
        <translation>このアングルの画像なし</translation>
    </message>
    <message>
        <source>This picture is not on this machine</source>
        <translation>この画像はこの端末にありません</translation>
    </message>
    <message>
        <source>It comes by itself when the service can be reached. The facts on the right are complete.</source>
        <translation>サービスに接続できると自動で届きます。右の事実はそろっています。</translation>
    </message>
    <message>
        <source>Look at another angle, or defer with “Picture unusable”.</source>
        <translation>別のアングルを見るか、「画像使用不可」で保留してください。</translation>
    </message>
    <message>
        <source>{angle}: opening picture</source>
        <translation>{angle}: 画像を開いています</translation>
    </message>
    <message>
        <source>{angle}: picture not downloaded yet</source>
        <translation>{angle}: 画像は未ダウンロード</translation>
    </message>
    <message>
        <source>{angle}: this picture cannot be opened</source>
        <translation>{angle}: この画像を開けません</translation>
    </message>
    <message>
        <source>{angle} · not evidence</source>
        <translation>{angle} · 根拠外</translation>
    </message>
    <message>
        <source>First your launch plan</source>
        <translation>まず開始計画</translation>
    </message>
    <message>
        <source>You and a mentor sign what is expected, by when, and whom to ask. Then the queue opens.</source>
        <translation>期待すること、期限、質問先に自分とメンターが署名します。その後キューが開きます。</translation>
    </message>
    <message>
        <source>Show your next step</source>
        <translation>次の手順を表示する</translation>
    </message>
    <message>
        <source>Figures, no items</source>
        <translation>数値のみ、対象品なし</translation>
    </message>
    <message>
        <source>You are told how decisions came out, and neither of items nor of people.</source>
        <translation>決定の結果だけを知らされ、対象品や人については知らされません。</translation>
    </message>
    <message>
        <source>Show the board of slices</source>
        <translation>区分の一覧を表示する</translation>
    </message>
    <message>
        <source>Opening the item</source>
        <translation>対象品を開いています</translation>
    </message>
    <message>
        <source>Opening the queue</source>
        <translation>キューを開いています</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>開いています</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>サインインなし</translation>
    </message>
    <message>
        <source>Sign in to review items of your site.</source>
        <translation>拠点の対象品をレビューするにはサインインしてください。</translation>
    </message>
    <message>
        <source>{refusal} Somebody who reviews can sign in instead.</source>
        <translation>{refusal}代わりに、レビューを行う人がサインインできます。</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>許可されていません</translation>
    </message>
    <message>
        <source>No item fits</source>
        <translation>該当する対象品なし</translation>
    </message>
    <message>
        <source>Nothing in the queue fits this search and these filters.</source>
        <translation>この検索と絞り込みに合うものはキューにありません。</translation>
    </message>
    <message>
        <source>Show all open items</source>
        <translation>未決定の対象品をすべて表示する</translation>
    </message>
    <message numerus="yes">
        <source>{n} items decided since this list was opened.</source>
        <comment>{n} item decided since this list was opened.</comment>
        <translation>
            <numerusform>この一覧を開いてから{n}件を決定しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>They are saved here and are sent when the service can be reached.</source>
        <translation>ここに保存され、サービスに接続できると送信されます。</translation>
    </message>
    <message>
        <source>All done here</source>
        <translation>ここはすべて完了</translation>
    </message>
    <message>
        <source>Checking out items</source>
        <translation>対象品を取り出しています</translation>
    </message>
    <message>
        <source>Offline, and nothing is checked out</source>
        <translation>オフライン、取り出しなし</translation>
    </message>
    <message>
        <source>Items come when the service can be reached; this workstation keeps trying.</source>
        <translation>サービスに接続できると対象品が届きます。この端末は試行を続けます。</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>今すぐ再試行する</translation>
    </message>
    <message>
        <source>No items checked out</source>
        <translation>取り出した対象品なし</translation>
    </message>
    <message>
        <source>Check out some items: they stay with this workstation, also without the network.</source>
        <translation>対象品を取り出してください: ネットワークがなくてもこの端末に残ります。</translation>
    </message>
    <message>
        <source>Check out items</source>
        <translation>対象品を取り出す</translation>
    </message>
    <message>
        <source>This item is no longer here</source>
        <translation>この対象品はもうここにありません</translation>
    </message>
    <message>
        <source>The service took it back. Nothing is to be decided on it any more.</source>
        <translation>サービスが取り戻しました。もう決定することはありません。</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>次の対象品</translation>
    </message>
    <message>
        <source>Sure of the coming verdict</source>
        <translation>次の判定に自信あり</translation>
    </message>
    <message>
        <source>Unsure of the coming verdict</source>
        <translation>次の判定に自信なし</translation>
    </message>
    <message>
        <source>Sure</source>
        <extracomment>said by a person of their verdict</extracomment>
        <translation>自信あり</translation>
    </message>
    <message>
        <source>Unsure</source>
        <comment>of a verdict</comment>
        <translation>自信なし</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>保存中</translation>
    </message>
    <message>
        <source>last decision</source>
        <translation>直前の決定</translation>
    </message>
    <message>
        <source>no picture seen</source>
        <translation>画像未閲覧</translation>
    </message>
    <message>
        <source>rule: say why</source>
        <translation>ルール: 理由要</translation>
    </message>
    <message>
        <source>keeps current</source>
        <extracomment>what rejecting does: the current pack stays</extracomment>
        <translation>現在の包装を維持</translation>
    </message>
    <message>
        <source>decide later</source>
        <translation>後で決定</translation>
    </message>
    <message>
        <source>physical test</source>
        <translation>実物試験</translation>
    </message>
    <message>
        <source>in {pack}</source>
        <extracomment>what certifying does: the item goes out in this pack</extracomment>
        <translation>{pack}で</translation>
    </message>
    <message>
        <source>Test</source>
        <comment>a verdict</comment>
        <translation>試験</translation>
    </message>
    <message>
        <source>Defer</source>
        <extracomment>the name of a verdict</extracomment>
        <translation>保留</translation>
    </message>
    <message>
        <source>Sent to test</source>
        <translation>試験に回した</translation>
    </message>
    <message>
        <source>certified</source>
        <translation>認定済み</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>却下済み</translation>
    </message>
    <message>
        <source>sent to test</source>
        <translation>試験に回した</translation>
    </message>
    <message>
        <source>deferred</source>
        <translation>保留中</translation>
    </message>
    <message>
        <source>Unsure</source>
        <comment>why an item is flagged</comment>
        <translation>不確か</translation>
    </message>
    <message>
        <source>Outside</source>
        <extracomment>why an item is flagged: unlike what the model was checked on</extracomment>
        <translation>範囲外</translation>
    </message>
    <message>
        <source>Rule</source>
        <extracomment>why an item is flagged: a hard rule speaks against the pack</extracomment>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Statistics disagree</source>
        <translation>統計と不一致</translation>
    </message>
    <message>
        <source>Received</source>
        <extracomment>state of a decision: by the service</extracomment>
        <translation>受信済み</translation>
    </message>
    <message>
        <source>Final</source>
        <extracomment>state of a decision: in force</extracomment>
        <translation>確定</translation>
    </message>
    <message>
        <source>Disputed</source>
        <extracomment>state of a decision</extracomment>
        <translation>不一致</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>state of a decision: by the service</extracomment>
        <translation>拒否</translation>
    </message>
    <message>
        <source>saved</source>
        <extracomment>state of a decision: kept on this workstation
----------
where a decision stands, within a line</extracomment>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>received</source>
        <extracomment>state of a decision: by the service
----------
where a decision stands, within a line: the service has it</extracomment>
        <translation>受信済み</translation>
    </message>
    <message>
        <source>final</source>
        <extracomment>state of a decision: in force
----------
where a decision stands, within a line</extracomment>
        <translation>確定</translation>
    </message>
    <message>
        <source>Waits for a mentor</source>
        <translation>メンター待ち</translation>
    </message>
    <message>
        <source>Kept, without effect</source>
        <translation>保管、効力なし</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>承認済み</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>差し戻し</translation>
    </message>
    <message>
        <source>Overridden</source>
        <translation>上書き</translation>
    </message>
    <message>
        <source>You observe, and do not decide yet.</source>
        <translation>見学の段階で、まだ決定しません。</translation>
    </message>
    <message>
        <source>You decide in the shadow of others, without effect.</source>
        <translation>ほかの人と並行して、効力のない決定をします。</translation>
    </message>
    <message>
        <source>A mentor countersigns every decision.</source>
        <translation>メンターが全決定に連署します。</translation>
    </message>
    <message>
        <source>A mentor countersigns rejects, what differs from the model, and a few more.</source>
        <translation>メンターが却下、モデルと異なるもの、その他一部に連署します。</translation>
    </message>
    <message>
        <source>Your decisions take effect by themselves.</source>
        <translation>決定は単独で効力を持ちます。</translation>
    </message>
    <message>
        <source>Your decisions take effect, and you countersign those of others.</source>
        <translation>決定が効力を持ち、ほかの人の決定に連署します。</translation>
    </message>
    <message>
        <source>Overrode</source>
        <translation>上書き</translation>
    </message>
    <message>
        <source>It has no effect before a mentor countersigns it.</source>
        <translation>メンターが連署するまで効力はありません。</translation>
    </message>
    <message>
        <source>At your level in this pack decisions are kept for learning and have no effect.</source>
        <translation>この包装でのあなたのレベルでは、決定は学習用に保管され、効力はありません。</translation>
    </message>
    <message>
        <source>A mentor countersigned it; it is in force.</source>
        <translation>メンターが連署し、有効です。</translation>
    </message>
    <message>
        <source>Decide it again; your new verdict replaces this one.</source>
        <translation>決定し直してください。新しい判定がこれに代わります。</translation>
    </message>
    <message>
        <source>A mentor gave the item a verdict in place of it.</source>
        <translation>メンターが代わりの判定をしました。</translation>
    </message>
    <message>
        <source>Saved on this workstation; the service has not received it yet.</source>
        <translation>この端末に保存済み。サービスはまだ受信していません。</translation>
    </message>
    <message>
        <source>The service has received it; it is not in force yet.</source>
        <translation>サービスが受信済み。まだ有効ではありません。</translation>
    </message>
    <message>
        <source>The service has received it and it is in force.</source>
        <translation>サービスが受信済みで、有効です。</translation>
    </message>
    <message>
        <source>Another decision differs; the safer verdict holds until adjudicated.</source>
        <translation>別の決定と異なります。裁定まで、より安全な判定が有効です。</translation>
    </message>
    <message>
        <source>The service refused it; it is kept here and can be exported.</source>
        <translation>サービスが拒否しました。ここに保管され、書き出せます。</translation>
    </message>
    <message>
        <source>Front</source>
        <comment>angle of a picture</comment>
        <translation>正面</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>angle of a picture</comment>
        <translation>背面</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>angle of a picture</comment>
        <translation>左</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>angle of a picture</comment>
        <translation>右</translation>
    </message>
    <message>
        <source>Top</source>
        <comment>angle of a picture</comment>
        <translation>上</translation>
    </message>
    <message>
        <source>Bottom</source>
        <comment>angle of a picture</comment>
        <translation>下</translation>
    </message>
    <message>
        <source>Store picture</source>
        <translation>ストア画像</translation>
    </message>
    <message>
        <source>front</source>
        <comment>angle of a picture</comment>
        <translation>正面</translation>
    </message>
    <message>
        <source>back</source>
        <comment>angle of a picture</comment>
        <translation>背面</translation>
    </message>
    <message>
        <source>left</source>
        <comment>angle of a picture</comment>
        <translation>左</translation>
    </message>
    <message>
        <source>right</source>
        <comment>angle of a picture</comment>
        <translation>右</translation>
    </message>
    <message>
        <source>top</source>
        <comment>angle of a picture</comment>
        <translation>上</translation>
    </message>
    <message>
        <source>bottom</source>
        <comment>angle of a picture</comment>
        <translation>下</translation>
    </message>
    <message>
        <source>store picture</source>
        <translation>ストア画像</translation>
    </message>
    <message>
        <source>keyboard</source>
        <translation>キーボード</translation>
    </message>
    <message>
        <source>mouse</source>
        <translation>マウス</translation>
    </message>
    <message>
        <source>battery</source>
        <translation>電池</translation>
    </message>
    <message>
        <source>flammable</source>
        <translation>可燃性</translation>
    </message>
    <message>
        <source>liquid</source>
        <translation>液体</translation>
    </message>
    <message>
        <source>magnet</source>
        <translation>磁石</translation>
    </message>
    <message>
        <source>sharp</source>
        <translation>鋭利</translation>
    </message>
    <message>
        <source>hidden by draw</source>
        <translation>抽選で非表示</translation>
    </message>
    <message>
        <source>not used here</source>
        <translation>ここでは不使用</translation>
    </message>
    <message>
        <source>Its score is hidden by draw, for everybody, and shown after the decision.</source>
        <translation>スコアは抽選により全員に非表示で、決定の後に表示されます。</translation>
    </message>
    <message>
        <source>This site does not use scores now: nobody is shown one.</source>
        <translation>この拠点では現在スコアを使っていません: だれにも表示されません。</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <extracomment>a list: {first} are things with commas between, {last} is one</extracomment>
        <translation>{first}と{last}</translation>
    </message>
    <message>
        <source>Sent to test {title}</source>
        <translation>試験に回した: {title}</translation>
    </message>
    <message>
        <source>sealed</source>
        <extracomment>in place of a figure: told after the verdict</extracomment>
        <translation>封印</translation>
    </message>
    <message>
        <source>{sign}{symbol}&#x202f;{amount}</source>
        <extracomment>a price; {sign} is a minus or nothing, the space a narrow one that does not break</extracomment>
        <translation>{sign}{symbol}&#x202f;{amount}</translation>
    </message>
    <message>
        <source>{sides}&#x202f;mm</source>
        <extracomment>three sides of a box in millimetres</extracomment>
        <translation>{sides}&#x202f;mm</translation>
    </message>
    <message>
        <source>{kilograms:.1f}&#x202f;kg</source>
        <translation>{kilograms:.1f}&#x202f;kg</translation>
    </message>
    <message>
        <source>{grams}&#x202f;g</source>
        <translation>{grams}&#x202f;g</translation>
    </message>
    <message>
        <source>{current} → {proposed}</source>
        <extracomment>two packs: what is used now, and what is proposed in its place</extracomment>
        <translation>{current} → {proposed}</translation>
    </message>
    <message>
        <source>saves {weight} · {cost}</source>
        <extracomment>of a pack: less weight and money</extracomment>
        <translation>{weight}節約 · {cost}</translation>
    </message>
    <message>
        <source>adds {weight} · {cost}</source>
        <extracomment>of a pack: more weight, and money</extracomment>
        <translation>{weight}増加 · {cost}</translation>
    </message>
    <message>
        <source>Approved by {person}</source>
        <translation>{person}が承認</translation>
    </message>
    <message>
        <source>Returned by {person}</source>
        <translation>{person}が差し戻し</translation>
    </message>
    <message>
        <source>Overridden by {person}</source>
        <translation>{person}が上書き</translation>
    </message>
    <message>
        <source>{state}, by {person}</source>
        <extracomment>where a case stands, and whose word brought it there</extracomment>
        <translation>{state}（{person}）</translation>
    </message>
    <message>
        <source>{thousands}k</source>
        <extracomment>thousands: &quot;10k&quot; is ten thousand</extracomment>
        <translation>{thousands}k</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <extracomment>a sentence gets its full stop</extracomment>
        <translation>{sentence}。</translation>
    </message>
    <message>
        <source>Scores: type a site, not used</source>
        <translation>スコア: 拠点または「不使用」を入力</translation>
    </message>
    <message>
        <source>Scores</source>
        <extracomment>head of a column: whether the site uses scores</extracomment>
        <translation>スコア</translation>
    </message>
    <message>
        <source>Hidden of</source>
        <extracomment>head of a column: of what share of items the score is hidden</extracomment>
        <translation>非表示率</translation>
    </message>
    <message>
        <source>Agree, score shown</source>
        <extracomment>head of a column: how often people agree with the model</extracomment>
        <translation>一致（表示時）</translation>
    </message>
    <message>
        <source>Agree, score hidden</source>
        <extracomment>head of a column: how often people agree with the model</extracomment>
        <translation>一致（非表示時）</translation>
    </message>
    <message>
        <source>Shown less hidden, points</source>
        <extracomment>head of a column: the difference of the two</extracomment>
        <translation>表示－非表示（ポイント）</translation>
    </message>
    <message>
        <source>Needed</source>
        <extracomment>head of a column: how many decisions it takes</extracomment>
        <translation>必要数</translation>
    </message>
    <message>
        <source>The service is asked; it reads what was decided of drawn items at your sites.</source>
        <translation>サービスに問い合わせています。自分の拠点で抽選された対象品の決定を読みます。</translation>
    </message>
    <message>
        <source>Scores and people</source>
        <translation>スコアと人</translation>
    </message>
    <message>
        <source>stops or resumes the use of scores</source>
        <translation>スコアの使用を停止・再開する</translation>
    </message>
    <message>
        <source>{site} does not use scores: {reason} ({case})</source>
        <translation>{site}はスコア不使用: {reason}（{case}）</translation>
    </message>
    <message>
        <source>Stop using scores at {site}: from now on nobody there is shown one, and nothing certifies by itself</source>
        <translation>{site}でのスコアの使用を停止する: 今後そこではだれにも表示されず、自動の認定もなくなります</translation>
    </message>
    <message>
        <source>Use scores at {site} again</source>
        <translation>{site}でスコアを再び使う</translation>
    </message>
    <message>
        <source>Why: everybody at the site is told</source>
        <translation>理由: 拠点の全員に知らされます</translation>
    </message>
    <message>
        <source>Type {site} to confirm</source>
        <translation>確認のため{site}と入力</translation>
    </message>
    <message>
        <source>For a share of items, drawn by chance, nobody is shown the score until they are decided. Where people agree with the model more often when they see its score than when they do not, they follow it; so many of each are needed to find five points. Told of sites, never of people.</source>
        <translation>無作為に選んだ一部の対象品では、決定までだれにもスコアが表示されません。スコアが見えないときより見えるときにモデルと一致することが多ければ、人はスコアに従っています。「必要数」は5ポイントの差を見つけるのにそれぞれ必要な件数です。示すのは拠点についてだけで、人については示しません。</translation>
    </message>
    <message>
        <source>used</source>
        <extracomment>scores at a site</extracomment>
        <translation>使用</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>不使用</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}%</translation>
    </message>
    <message>
        <source>{agree} of {decisions}</source>
        <translation>{decisions}件中{agree}件</translation>
    </message>
    <message>
        <source>{share} of {decisions:,}</source>
        <extracomment>a share with its interval, and of how many</extracomment>
        <translation>{decisions:,}件の{share}</translation>
    </message>
    <message>
        <source>&lt; {smallest:.3f}</source>
        <extracomment>a p</extracomment>
        <translation>&lt; {smallest:.3f}</translation>
    </message>
    <message>
        <source>Sealed first decisions are not told: fewer than five people are behind them.</source>
        <translation>封印中の最初の決定は示しません: 5人未満によるものです。</translation>
    </message>
    <message>
        <source>No sealed first decision of known truth yet.</source>
        <translation>正解が判明した封印中の最初の決定はまだありません。</translation>
    </message>
    <message>
        <source>Sealed first decisions of {people} people, {cases:,} cases of known truth: right advice taken {taken}, wrong advice left {left}; turned from right to wrong: {turned}.</source>
        <translation>{people}人の封印中の最初の決定、正解が判明した{cases:,}件: 正しい助言に従った{taken}、誤った助言に従わなかった{left}、正しい判定から誤りに転じた{turned}。</translation>
    </message>
    <message>
        <source>Chosen when the desk was started (--server)</source>
        <translation>デスクの起動時に選択済み（--server）</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Code for this computer</source>
        <translation>このコンピューターのコード</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>the screen that asks who works here</extracomment>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>With an empty name</source>
        <translation>名前が空の場合</translation>
    </message>
    <message>
        <source>Sign in to Reviewer</source>
        <translation>Reviewerにサインイン</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>After the first sign-in this desk knows you, also while the service is away. Records stay under their author, whoever signs in next.</source>
        <translation>最初のサインイン後は、サービスに接続できない間もこのデスクがあなたを認識します。次にだれがサインインしても、記録は作成者のものとして残ります。</translation>
    </message>
    <message>
        <source>People take turns at this desk: sign out when you leave, it does so by itself after a while. Records stay under their author, whoever signs in next.</source>
        <translation>このデスクは交代で使います: 離れるときはサインアウトしてください。しばらくすると自動でサインアウトします。次にだれがサインインしても、記録は作成者のものとして残ります。</translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation>サインインしています…</translation>
    </message>
    <message>
        <source>Sign in with {company}</source>
        <translation>{company}でサインイン</translation>
    </message>
    <message>
        <source>Leave empty for the company</source>
        <translation>会社でのサインインは空欄のまま</translation>
    </message>
    <message>
        <source>Go on in your browser. Escape ends it here.</source>
        <translation>ブラウザーで続けてください。Escapeでここを終えます。</translation>
    </message>
    <message>
        <source>hard rule</source>
        <translation>必須ルール</translation>
    </message>
    <message>
        <source>decided</source>
        <extracomment>why an item cannot be a member</extracomment>
        <translation>決定済み</translation>
    </message>
    <message>
        <source>reopened</source>
        <extracomment>why an item cannot be a member</extracomment>
        <translation>再開</translation>
    </message>
    <message>
        <source>score hidden</source>
        <translation>スコア非表示</translation>
    </message>
    <message>
        <source>gone</source>
        <extracomment>why an item cannot be a member: it is no longer on this desk</extracomment>
        <translation>消失</translation>
    </message>
    <message>
        <source>Not here yet</source>
        <translation>未着</translation>
    </message>
    <message>
        <source>Cannot be opened</source>
        <translation>開けません</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>画像なし</translation>
    </message>
    <message>
        <source>out</source>
        <extracomment>of an item: taken out of the group by the person</extracomment>
        <translation>除外</translation>
    </message>
    <message>
        <source>Left out ({count:,})</source>
        <translation>除外（{count:,}）</translation>
    </message>
    <message>
        <source>Members ({count:,})</source>
        <translation>処理対象（{count:,}）</translation>
    </message>
    <message>
        <source>Bulk act {record}</source>
        <translation>一括処理 {record}</translation>
    </message>
    <message numerus="yes">
        <source>Certified {n:,} items as {packs}</source>
        <comment>Certified {n:,} item as {packs}</comment>
        <translation>
            <numerusform>{n:,}件を{packs}として認定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rejected {n:,} items for {packs}</source>
        <comment>Rejected {n:,} item for {packs}</comment>
        <translation>
            <numerusform>{n:,}件を{packs}について却下</numerusform>
        </translation>
    </message>
    <message>
        <source>{act} (taken back)</source>
        <translation>{act}（取り消し済み）</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} items were drawn at random, each set of so many with the same chance, and opened one by one.</source>
        <comment>{n:,} item was drawn at random, each with the same chance, and opened.</comment>
        <translation>
            <numerusform>{n:,}件を、どの組も同じ確率になるよう無作為に抽出し、一つずつ開きました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} of them were taken out.</source>
        <comment>{n:,} of them was taken out.</comment>
        <translation>
            <numerusform>そのうち{n:,}件を外しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The bound is the exact one-sided limit at 95 % for a draw without replacement (hypergeometric). It counts as a defect what the person, having opened it, took out: a defect that nobody can see in the pictures is not covered.</source>
        <translation>上限は、非復元抽出（超幾何分布）に対する正確な片側95%限界です。欠陥に数えるのは、人が開いて外したものです: 画像ではだれにも見えない欠陥は含みません。</translation>
    </message>
    <message>
        <source>chosen one by one</source>
        <translation>一つずつ選択</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>Opened one by one</source>
        <translation>一つずつ開いた</translation>
    </message>
    <message>
        <source>Looked at again</source>
        <translation>見直した</translation>
    </message>
    <message>
        <source>Thumbnails painted</source>
        <translation>サムネイルの描画</translation>
    </message>
    <message>
        <source>{seconds:.0f} s, decided by {input}</source>
        <extracomment>{input}: keyboard, keypad, mouse</extracomment>
        <translation>{seconds:.0f}秒、{input}で決定</translation>
    </message>
    <message>
        <source>Sheet in sight</source>
        <translation>シートの表示時間</translation>
    </message>
    <message>
        <source>Scores shown</source>
        <extracomment>of scores</extracomment>
        <translation>スコアの表示</translation>
    </message>
    <message>
        <source>State of the record</source>
        <translation>記録の状態</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} of the members</source>
        <comment>{n:,} of the members</comment>
        <translation>
            <numerusform>処理対象のうち{n:,}件</numerusform>
        </translation>
    </message>
    <message>
        <source>opened</source>
        <extracomment>of an item: opened by the person</extracomment>
        <translation>開いた</translation>
    </message>
    <message>
        <source>drawn</source>
        <extracomment>of an item: by chance</extracomment>
        <translation>抽出</translation>
    </message>
    <message>
        <source>least similar</source>
        <extracomment>of an item: to the others of its group</extracomment>
        <translation>最も似ていない</translation>
    </message>
    <message>
        <source>{reason}, drawn</source>
        <extracomment>{reason}: why an item was left out; drawn: by chance</extracomment>
        <translation>{reason}、抽出</translation>
    </message>
    <message>
        <source>Wrote the certificate to {path}.</source>
        <translation>認定書を{path}に書き出しました。</translation>
    </message>
    <message>
        <source>Sample: {opened}, {drawn}.</source>
        <translation>サンプル: {opened}、{drawn}。</translation>
    </message>
    <message>
        <source>Left out: {items}.</source>
        <translation>除外: {items}。</translation>
    </message>
    <message>
        <source>Type the number, then</source>
        <translation>件数を入力し、次に</translation>
    </message>
    <message>
        <source>decides</source>
        <translation>決定する</translation>
    </message>
    <message>
        <source>leaves, nothing decided</source>
        <translation>閉じる（決定なし）</translation>
    </message>
    <message>
        <source>once more decides</source>
        <translation>もう一度押すと決定</translation>
    </message>
    <message>
        <source>Press the verdict&apos;s key once more, or Esc.</source>
        <translation>判定のキーをもう一度押すか、Escを押してください。</translation>
    </message>
    <message>
        <source>That is not the number of items. Type it again.</source>
        <translation>対象品の件数と違います。入力し直してください。</translation>
    </message>
    <message>
        <source>Left out ({count:,}), each with the reason:</source>
        <translation>除外（{count:,}）、それぞれの理由:</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Certificate (PDF) …</source>
        <translation>認定書（PDF）…</translation>
    </message>
    <message>
        <source>writes the certificate</source>
        <translation>認定書を書き出す</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} of them opened one by one</source>
        <comment>{n:,} of them opened one by one</comment>
        <translation>
            <numerusform>うち{n:,}件を一つずつ開いた</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} were drawn at random, of which {out:,} taken out</source>
        <comment>{n:,} was drawn at random, of which {out:,} taken out</comment>
        <translation>
            <numerusform>{n:,}件を無作為に抽出、うち{out:,}件を除外</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} were drawn at random</source>
        <comment>{n:,} was drawn at random</comment>
        <translation>
            <numerusform>{n:,}件を無作為に抽出</numerusform>
        </translation>
    </message>
    <message>
        <source>{opened}; {drawn}.</source>
        <extracomment>{opened}: &quot;12 of them opened one by one&quot;; {drawn}: &quot;8 were drawn at random&quot;</extracomment>
        <translation>{opened}、{drawn}。</translation>
    </message>
    <message>
        <source>Thumbnails of the group</source>
        <translation>グループのサムネイル</translation>
    </message>
    <message>
        <source>risk {risk}</source>
        <translation>リスク{risk}</translation>
    </message>
    <message>
        <source>{place} of {count}, {title}, {risk}</source>
        <translation>{count}件中{place}件目、{title}、{risk}</translation>
    </message>
    <message>
        <source>risk {low} to {high}</source>
        <translation>リスク{low}～{high}</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>as {pack}</source>
        <translation>{pack}として</translation>
    </message>
    <message>
        <source>Looking for groups</source>
        <translation>グループを探しています</translation>
    </message>
    <message>
        <source>This is the last group.</source>
        <translation>これが最後のグループです。</translation>
    </message>
    <message>
        <source>This is the first group.</source>
        <translation>これが最初のグループです。</translation>
    </message>
    <message>
        <source>Comparing pictures; groups follow in a moment.</source>
        <translation>画像を比較中です。グループはまもなく出ます。</translation>
    </message>
    <message>
        <source>Looking for look-alikes</source>
        <translation>類似品を探しています</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>グループなし</translation>
    </message>
    <message>
        <source>There is no item under the keys.</source>
        <translation>キーの対象となる対象品がありません。</translation>
    </message>
    <message>
        <source>The whole sample was opened.</source>
        <translation>サンプルはすべて開きました。</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>処理対象</translation>
    </message>
    <message>
        <source>Bound on undetected defects</source>
        <translation>見逃し欠陥の上限</translation>
    </message>
    <message>
        <source>Before the verdict</source>
        <translation>判定の前に</translation>
    </message>
    <message>
        <source>{count:,} of {all:,}</source>
        <translation>{count:,}/{all:,}</translation>
    </message>
    <message>
        <source>Nothing is lacking: the verdict keys count.</source>
        <translation>不足はありません: 判定キーが有効です。</translation>
    </message>
    <message>
        <source>{members} members. {sample}. {lacks}</source>
        <extracomment>{members}: &quot;12 of 400&quot;; {sample}: &quot;7 of 16 opened&quot;; {lacks}: sentences</extracomment>
        <translation>処理対象{members}。{sample}。{lacks}</translation>
    </message>
    <message>
        <source>Next of the sample</source>
        <translation>サンプルの次</translation>
    </message>
    <message>
        <source>Take out / put in</source>
        <translation>外す・戻す</translation>
    </message>
    <message>
        <source>Certify {count:,}</source>
        <translation>{count:,}件を認定</translation>
    </message>
    <message>
        <source>Reject {count:,}</source>
        <translation>{count:,}件を却下</translation>
    </message>
    <message>
        <source>{count:,} {reason}</source>
        <extracomment>how many items cannot be members, and why: &quot;3 hard rule&quot;</extracomment>
        <translation>{reason} {count:,}</translation>
    </message>
    <message>
        <source>{items} (may be rejected only)</source>
        <translation>{items}（却下のみ可）</translation>
    </message>
    <message>
        <source>Form factor</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>Group by form factor</source>
        <translation>形状で分ける</translation>
    </message>
    <message>
        <source>Group by look-alike</source>
        <translation>類似品で分ける</translation>
    </message>
    <message>
        <source>Group by vendor</source>
        <translation>ベンダーで分ける</translation>
    </message>
    <message>
        <source>Group by category</source>
        <translation>カテゴリーで分ける</translation>
    </message>
    <message>
        <source>low risk</source>
        <translation>低リスク</translation>
    </message>
    <message>
        <source>middle risk</source>
        <translation>中リスク</translation>
    </message>
    <message>
        <source>high risk</source>
        <translation>高リスク</translation>
    </message>
    <message>
        <source>nobody</source>
        <extracomment>no item was left out</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>The sample says nothing yet.</source>
        <translation>サンプルからはまだ何も言えません。</translation>
    </message>
    <message numerus="yes">
        <source>At 95 %, at most {share} of these {n:,} would be damaged unseen.</source>
        <comment>At 95 %, at most {share} of this {n:,} would be damaged unseen.</comment>
        <translation>
            <numerusform>信頼度95%で、この{n:,}件のうち見逃されて破損するのは最大{share}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At 95 %, at most {share} of these {n:,} would be fine unseen.</source>
        <comment>At 95 %, at most {share} of this {n:,} would be fine unseen.</comment>
        <translation>
            <numerusform>信頼度95%で、この{n:,}件のうち見逃されて問題のないのは最大{share}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} otherwise</source>
        <comment>{n:,} otherwise</comment>
        <extracomment>items that others decided otherwise than the act</extracomment>
        <translation>
            <numerusform>異なる{n:,}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} the same</source>
        <comment>{n:,} the same</comment>
        <extracomment>items that others decided the same as the act</extracomment>
        <translation>
            <numerusform>同じ{n:,}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} unclear</source>
        <comment>{n:,} unclear</comment>
        <extracomment>items that others sent to a test or deferred</extracomment>
        <translation>
            <numerusform>不明確{n:,}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} ended before</source>
        <comment>{n:,} ended before</comment>
        <extracomment>items that nobody had looked at when the act was taken back</extracomment>
        <translation>
            <numerusform>見る前に終了{n:,}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{drawn:,} of {n:,} unopened members, drawn by the service: others decided {results}.</source>
        <comment>{drawn:,} of {n:,} unopened member, drawn by the service: others decided {results}.</comment>
        <extracomment>{results}: &quot;1 otherwise, 7 the same&quot;</extracomment>
        <translation>
            <numerusform>開かれなかった処理対象{n:,}件からサービスが{drawn:,}件を抽出: ほかの人の決定は{results}。</numerusform>
        </translation>
    </message>
    <message>
        <source>At 95 %, at most {share} of all would be decided otherwise.</source>
        <translation>信頼度95%で、全体のうち異なる決定になるのは最大{share}。</translation>
    </message>
    <message numerus="yes">
        <source>{opened} of {n} opened</source>
        <comment>{opened} of {n} opened</comment>
        <translation>
            <numerusform>{n}件中{opened}件開いた</numerusform>
        </translation>
    </message>
    <message>
        <source>{random}, {unlike} ({risk})</source>
        <extracomment>{random}: &quot;9 at random&quot;; {unlike}: &quot;7 least similar&quot;; {risk}: &quot;low risk&quot;</extracomment>
        <translation>{random}、{unlike}（{risk}）</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} at random</source>
        <comment>{n:,} at random</comment>
        <translation>
            <numerusform>無作為{n:,}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} least similar</source>
        <comment>{n:,} least similar</comment>
        <translation>
            <numerusform>最も似ていない{n:,}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} not shown yet</source>
        <comment>{n:,} not shown yet</comment>
        <translation>
            <numerusform>未表示{n:,}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} taken out</source>
        <comment>{n:,} taken out</comment>
        <translation>
            <numerusform>除外{n:,}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} cannot be members</source>
        <comment>{n:,} cannot be a member</comment>
        <translation>
            <numerusform>処理対象にできない{n:,}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} over the cap of one act</source>
        <comment>{n:,} over the cap of one act</comment>
        <translation>
            <numerusform>一度の上限超過{n:,}件</numerusform>
        </translation>
    </message>
    <message>
        <source>Sample: {opened} · taken out</source>
        <translation>サンプル: {opened} · 除外</translation>
    </message>
    <message>
        <source>Sample: {opened}</source>
        <extracomment>{opened}: &quot;7 of 16 opened&quot;</extracomment>
        <translation>サンプル: {opened}</translation>
    </message>
    <message>
        <source>No picture of the listed items is on this machine yet.</source>
        <translation>表示中の対象品の画像はまだこの端末にありません。</translation>
    </message>
    <message>
        <source>No two open items that are listed have this in common.</source>
        <translation>表示中の未決定の対象品に、これが共通するものはありません。</translation>
    </message>
    <message>
        <source>The queue lists no open item. Check out more, or change its filter.</source>
        <translation>キューに未決定の対象品がありません。さらに取り出すか、絞り込みを変えてください。</translation>
    </message>
    <message>
        <source>{done}. Saved.</source>
        <translation>{done}。保存済み。</translation>
    </message>
    <message>
        <source>Angles that are missing</source>
        <translation>不足しているアングル</translation>
    </message>
    <message>
        <source>✓ wanted</source>
        <extracomment>an angle that is marked as missing</extracomment>
        <translation>✓ 必要</translation>
    </message>
    <message>
        <source>no picture</source>
        <extracomment>of an angle</extracomment>
        <translation>画像なし</translation>
    </message>
    <message>
        <source>there is one</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>This desk is a kiosk and opens no files. Use another computer for that.</source>
        <translation>このデスクはキオスクで、ファイルを開きません。別のコンピューターを使ってください。</translation>
    </message>
    <message>
        <source>Narrow: {board}</source>
        <translation>絞り込み: {board}</translation>
    </message>
    <message>
        <source>{left:,} of {all:,}</source>
        <translation>{left:,}/{all:,}</translation>
    </message>
    <message>
        <source>Hints of breaks are on.</source>
        <translation>休憩のヒントはオンです。</translation>
    </message>
    <message>
        <source>Hints of breaks are off.</source>
        <translation>休憩のヒントはオフです。</translation>
    </message>
    <message>
        <source>Hints of verdicts without looking are on.</source>
        <translation>見ずに下した判定のヒントはオンです。</translation>
    </message>
    <message>
        <source>Hints of verdicts without looking are off.</source>
        <translation>見ずに下した判定のヒントはオフです。</translation>
    </message>
    <message>
        <source>No run of quick verdicts waits for a second look.</source>
        <translation>見直しを待つ速い連続判定はありません。</translation>
    </message>
    <message>
        <source>That was the last case that waits for your word.</source>
        <translation>意見待ちのケースはこれが最後でした。</translation>
    </message>
    <message>
        <source>by name</source>
        <extracomment>an action without a key: it is found by its name</extracomment>
        <translation>名前で検索</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Keys: {screen}</source>
        <translation>キー: {screen}</translation>
    </message>
    <message>
        <source>{profile}, single keys with Alt</source>
        <translation>{profile}、単独キーはAlt併用</translation>
    </message>
    <message>
        <source>next key profile</source>
        <translation>次のキープロファイル</translation>
    </message>
    <message>
        <source>finds an action by name</source>
        <translation>操作を名前で探す</translation>
    </message>
    <message>
        <source>saving</source>
        <extracomment>a decision is being saved</extracomment>
        <translation>保存中</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Text fields</source>
        <translation>テキスト欄</translation>
    </message>
    <message>
        <source>Finder</source>
        <extracomment>the list in which an action is found by its name</extracomment>
        <translation>操作検索</translation>
    </message>
    <message>
        <source>Dialogs</source>
        <translation>ダイアログ</translation>
    </message>
    <message>
        <source>Grades</source>
        <extracomment>cards that ask how well an answer was known</extracomment>
        <translation>評点</translation>
    </message>
    <message>
        <source>Together</source>
        <extracomment>the screen of plans, people and projects</extracomment>
        <translation>共同作業</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Has it now</source>
        <translation>現在の割り当て</translation>
    </message>
    <message>
        <source>Would have it</source>
        <translation>新しい割り当て</translation>
    </message>
    <message>
        <source>Keys with two meanings</source>
        <translation>二つの意味があるキー</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <comment>and {n} more</comment>
        <translation>
            <numerusform>ほか{n}件</numerusform>
        </translation>
    </message>
    <message>
        <source>{key} in {modes} is {its_action}, not {wanted_action}.</source>
        <translation>{modes}の{key}は{wanted_action}ではなく{its_action}です。</translation>
    </message>
    <message numerus="yes">
        <source>{action}: the key is {key}. You clicked it {n} times.</source>
        <comment>{action}: the key is {key}. You clicked it once.</comment>
        <translation>
            <numerusform>{action}: キーは{key}です。{n}回クリックしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Hints of keys after clicks are on.</source>
        <translation>クリック後のキーのヒントはオンです。</translation>
    </message>
    <message>
        <source>Hints of keys after clicks are off.</source>
        <translation>クリック後のキーのヒントはオフです。</translation>
    </message>
    <message>
        <source>lately</source>
        <extracomment>an action that was used lately</extracomment>
        <translation>最近</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>操作を探す</translation>
    </message>
    <message>
        <source>choose</source>
        <extracomment>what two keys do</extracomment>
        <translation>選ぶ</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>実行する</translation>
    </message>
    <message>
        <source>No web browser can be opened here. Ask IT, or sign in by password.</source>
        <translation>ここではウェブブラウザーを開けません。IT部門に尋ねるか、パスワードでサインインしてください。</translation>
    </message>
    <message>
        <source>Histogram of waiting times</source>
        <translation>待ち時間のヒストグラム</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>診断</translation>
    </message>
    <message>
        <source>From the moment the window gets a key or a click until the next item&apos;s picture is painted, in milliseconds. Meant: median {median}, 95 of 100 within {p95}.</source>
        <translation>ウィンドウがキーまたはクリックを受けてから次の対象品の画像が描画されるまでのミリ秒。目標: 中央値{median}、100回中95回が{p95}以内。</translation>
    </message>
    <message>
        <source>Key press to picture</source>
        <translation>キー押下から画像まで</translation>
    </message>
    <message>
        <source>Nothing was measured yet: go to another item, and come back here.</source>
        <translation>まだ測定がありません: 別の対象品に移り、ここに戻ってください。</translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures · median {median:.0f} · 95 % within {p95:.0f} · longest {longest:.0f}&#xa0;ms</source>
        <comment>{n} picture · median {median:.0f} · 95 % within {p95:.0f} · longest {longest:.0f}&#xa0;ms</comment>
        <translation>
            <numerusform>画像{n}枚 · 中央値{median:.0f} · 95&#xa0;%が{p95:.0f}以内 · 最長{longest:.0f} ms</numerusform>
        </translation>
    </message>
    <message>
        <source>{low} and more milliseconds: {count}</source>
        <translation>{low}ミリ秒以上: {count}</translation>
    </message>
    <message>
        <source>{low} to {high} milliseconds: {count}</source>
        <translation>{low}～{high}ミリ秒: {count}</translation>
    </message>
    <message>
        <source>NOT SAVED</source>
        <translation>保存されていません</translation>
    </message>
    <message>
        <source>Your decision: {decision} for “{item}”. It is on this screen only. Try again, or write it to a file on another disk.</source>
        <translation>決定: 「{item}」に{decision}。この画面にしかありません。再試行するか、別のディスクのファイルに書き出してください。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行する</translation>
    </message>
    <message>
        <source>Write to a file …</source>
        <translation>ファイルに書き出す…</translation>
    </message>
    <message>
        <source>Decide anew</source>
        <translation>決定し直す</translation>
    </message>
    <message>
        <source>tries again</source>
        <translation>再試行する</translation>
    </message>
    <message>
        <source>drops it; the item stays open</source>
        <translation>破棄する（対象品は未決定のまま）</translation>
    </message>
    <message>
        <source>Reviewer made a mistake</source>
        <translation>Reviewerで問題が発生しました</translation>
    </message>
    <message>
        <source>This is a fault of the program, not yours. Everything shown as saved is safe. You can go on; when it happens again, start Reviewer anew.</source>
        <translation>これはプログラムの不具合で、あなたのせいではありません。保存済みと表示されたものはすべて安全です。続けられます。また起きたら、Reviewerを起動し直してください。</translation>
    </message>
    <message>
        <source>It is written down in {file}.</source>
        <translation>{file}に記録されました。</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>詳細をコピーする</translation>
    </message>
    <message>
        <source>Write a report …</source>
        <translation>レポートを作成 …</translation>
    </message>
    <message>
        <source>A person decides what the packaging model is unsure of.</source>
        <translation>包装モデルが確信できないものを人が決定します。</translation>
    </message>
    <message>
        <source>Apache License 2.0. Qt and PySide6 are used under the LGPL 3: their libraries lie beside this program and may be replaced. Fonts: Inter and Noto Sans JP, under the SIL Open Font License.</source>
        <translation>Apache License 2.0。QtとPySide6はLGPL 3に基づいて使用しています: そのライブラリはこのプログラムと同じ場所にあり、置き換えられます。フォント: InterとNoto Sans JP、SIL Open Font Licenseに基づきます。</translation>
    </message>
    <message>
        <source>Records and settings: {folder}</source>
        <translation>記録と設定: {folder}</translation>
    </message>
    <message>
        <source>{decision}, note “{note}”</source>
        <translation>{decision}、メモ「{note}」</translation>
    </message>
    <message>
        <source>Contest which piece</source>
        <extracomment>asks which piece of evidence is contested</extracomment>
        <translation>どの項目への異議か</translation>
    </message>
    <message>
        <source>contests it</source>
        <translation>異議を申し立てる</translation>
    </message>
    <message>
        <source>Contest</source>
        <translation>異議</translation>
    </message>
    <message>
        <source>Export records</source>
        <translation>記録を書き出す</translation>
    </message>
    <message>
        <source>Export your notebook</source>
        <translation>ノートを書き出す</translation>
    </message>
    <message>
        <source>Write the decision to a file</source>
        <translation>決定をファイルに書き出す</translation>
    </message>
    <message>
        <source>Write records to carry by hand</source>
        <translation>手で運ぶ記録を書き出す</translation>
    </message>
    <message>
        <source>Receipts (*.receipt);;All files (*)</source>
        <translation>受領書 (*.receipt);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Write meetings to a calendar file</source>
        <translation>会合をカレンダーファイルに書き出す</translation>
    </message>
    <message>
        <source>Calendars (*.ics);;All files (*)</source>
        <translation>カレンダー (*.ics);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Propose meetings of a calendar file</source>
        <translation>カレンダーファイルの会合を提案する</translation>
    </message>
    <message>
        <source>Write a bundle for researchers</source>
        <translation>研究者向けバンドルを書き出す</translation>
    </message>
    <message>
        <source>Answers (*.jsonl);;All files (*)</source>
        <translation>回答 (*.jsonl);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Take answers of researchers</source>
        <translation>研究者の回答を取り込む</translation>
    </message>
    <message numerus="yes">
        <source>Wrote {n} meetings and events to {file}.</source>
        <comment>Wrote {n} meeting or event to {file}.</comment>
        <translation>
            <numerusform>会合とイベント{n}件を{file}に書き出しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote {n} records to {file}.</source>
        <comment>Wrote {n} record to {file}.</comment>
        <translation>
            <numerusform>記録{n}件を{file}に書き出しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote {n} steps of your notes to {file}.</source>
        <comment>Wrote {n} step of your notes to {file}.</comment>
        <translation>
            <numerusform>メモの手順{n}件を{file}に書き出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for items at the service.</source>
        <translation>サービスで対象品を探しています。</translation>
    </message>
    <message>
        <source>Checking out more items.</source>
        <translation>対象品をさらに取り出しています。</translation>
    </message>
    <message>
        <source>The service has no further items.</source>
        <translation>サービスに対象品はもうありません。</translation>
    </message>
    <message numerus="yes">
        <source>{n} items</source>
        <comment>{n} item</comment>
        <translation>
            <numerusform>{n}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n}+ items</source>
        <comment>{n}+ items</comment>
        <extracomment>so many, and more are being read</extracomment>
        <translation>
            <numerusform>{n}件以上</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{items}, {n} decided</source>
        <comment>{items}, {n} decided</comment>
        <extracomment>how many items, or a place among them; how many of them are decided</extracomment>
        <translation>
            <numerusform>{items}、決定済み{n}件</numerusform>
        </translation>
    </message>
    <message>
        <source>This is about many items at once.</source>
        <translation>これは多数の対象品を一度に扱うものです。</translation>
    </message>
    <message>
        <source>This is about many items at once. Look at one of them.</source>
        <translation>これは多数の対象品を一度に扱うものです。そのうち一つを見てください。</translation>
    </message>
    <message>
        <source>No project or goal that you may read of has built a stage yet.</source>
        <translation>閲覧できるプロジェクトや目標で、段階を構築したものはまだありません。</translation>
    </message>
    <message>
        <source>From idea to production</source>
        <translation>アイデアから本番まで</translation>
    </message>
    <message>
        <source>walks through it</source>
        <translation>順にたどる</translation>
    </message>
    <message numerus="yes">
        <source>{reached} of {n} stages</source>
        <comment>{reached} of {n} stage</comment>
        <translation>
            <numerusform>{n}段階中{reached}段階</numerusform>
        </translation>
    </message>
    <message>
        <source>Opening records and queue.</source>
        <translation>記録とキューを開いています。</translation>
    </message>
    <message>
        <source>Not before somebody has signed in.</source>
        <translation>だれかがサインインするまでできません。</translation>
    </message>
    <message>
        <source>Only while something lies over the screen.</source>
        <translation>画面に何かが重なっている間だけ使えます。</translation>
    </message>
    <message>
        <source>Only on {screens}.</source>
        <translation>{screens}でだけ使えます。</translation>
    </message>
    <message>
        <source>Only on {screens} ({key} goes there).</source>
        <translation>{screens}でだけ使えます（{key}で移動）。</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>見直す</translation>
    </message>
    <message>
        <source>Only you see this; it is neither recorded nor sent.</source>
        <translation>これは自分だけに見え、記録も送信もされません。</translation>
    </message>
    <message>
        <source>A break of 5 to 10 minutes after 50 to 60 at the screen is better than a longer one later.</source>
        <translation>50～60分の画面作業ごとに5～10分休む方が、後で長く休むより良いです。</translation>
    </message>
    <message>
        <source>“Hints of breaks” switches it off.</source>
        <translation>「休憩のヒント」でオフにできます。</translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes without a break</source>
        <comment>{n} minute without a break</comment>
        <translation>
            <numerusform>休憩なしで{n}分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of the last {all} in under {time}</source>
        <comment>{n} of the last {all} in under {time}</comment>
        <translation>
            <numerusform>直近{all}件中{n}件が{time}未満</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your last {all} verdicts all follow the proposal; {n} of them came in less than {time} and by one angle.</source>
        <comment>Your last {all} verdicts all follow the proposal; {n} of them came in less than {time} and by one angle.</comment>
        <translation>
            <numerusform>直近の判定{all}件はすべて提案どおりで、うち{n}件は{time}未満、アングル一つで判定しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>You usually take {time}.</source>
        <translation>通常の所要時間は{time}です。</translation>
    </message>
    <message>
        <source>“Hints of verdicts without looking” switches it off.</source>
        <translation>「見ずに下した判定のヒント」でオフにできます。</translation>
    </message>
    <message numerus="yes">
        <source>Second look: certified {n}&#x202f;min ago after {time}.</source>
        <comment>Second look: certified {n}&#x202f;min ago after {time}.</comment>
        <translation>
            <numerusform>見直し: {n}分前に{time}で認定。</numerusform>
        </translation>
    </message>
    <message>
        <source>Second look: certified just now after {time}.</source>
        <translation>見直し: たった今{time}で認定。</translation>
    </message>
    <message>
        <source>{key} goes back.</source>
        <translation>{key}で戻ります。</translation>
    </message>
    <message>
        <source>The evidence of this item is not on this machine, and the service cannot be reached now. That of checked-out items comes by itself with the next sync. The item can be decided without it.</source>
        <translation>この対象品の根拠はこの端末になく、現在サービスに接続できません。取り出した対象品の根拠は次の同期で自動的に届きます。根拠なしでも決定できます。</translation>
    </message>
    <message>
        <source>Only the service knows who is behind a pseudonym, and it cannot be reached now.</source>
        <translation>仮名の本人を知るのはサービスだけで、現在接続できません。</translation>
    </message>
    <message>
        <source>The service cannot be reached now: this is what was last heard.</source>
        <translation>現在サービスに接続できません: これは最後に受信した内容です。</translation>
    </message>
    <message>
        <source>The service knows, and cannot be reached now.</source>
        <translation>サービスが把握していますが、現在接続できません。</translation>
    </message>
    <message>
        <source>does not answer now</source>
        <translation>現在応答なし</translation>
    </message>
    <message>
        <source>Nothing is known yet.</source>
        <translation>まだ何も分かっていません。</translation>
    </message>
    <message>
        <source>What moved the score is not on this machine, and the service cannot be reached now.</source>
        <translation>スコアを動かした要因はこの端末になく、現在サービスに接続できません。</translation>
    </message>
    <message>
        <source>A held key decides once. In a text field keys are letters; Esc leaves it.</source>
        <translation>キーを押し続けても決定は1回です。テキスト欄ではキーは文字になり、Escで離れます。</translation>
    </message>
    <message>
        <source>A scan never decides: it shows the item with that code.</source>
        <translation>スキャンで決定されることはありません: そのコードの対象品を表示します。</translation>
    </message>
    <message>
        <source>Reviewer keys: {profile}</source>
        <translation>Reviewerのキー: {profile}</translation>
    </message>
    <message>
        <source>keys</source>
        <extracomment>after the program&apos;s name, as the title of a page</extracomment>
        <translation>キー</translation>
    </message>
    <message>
        <source>{profile}, with Alt</source>
        <translation>{profile}、Alt併用</translation>
    </message>
    <message>
        <source>By name ({key}): {actions}.</source>
        <translation>名前で（{key}）: {actions}。</translation>
    </message>
    <message>
        <source>Keys beside the controls</source>
        <translation>操作部品の横のキー</translation>
    </message>
    <message>
        <source>Keys: {profile}.</source>
        <translation>キー: {profile}。</translation>
    </message>
    <message>
        <source>Keys: {profile}. Single keys need Alt.</source>
        <translation>キー: {profile}。単独キーにはAltが必要です。</translation>
    </message>
    <message>
        <source>Import keys</source>
        <translation>キーを取り込む</translation>
    </message>
    <message>
        <source>Keymap (*.toml)</source>
        <translation>キー割り当て (*.toml)</translation>
    </message>
    <message>
        <source>Export keys</source>
        <translation>キーを書き出す</translation>
    </message>
    <message>
        <source>Wrote the changed keys to {file}.</source>
        <translation>変更したキーを{file}に書き出しました。</translation>
    </message>
    <message>
        <source>Write the key card</source>
        <translation>キーカードを書き出す</translation>
    </message>
    <message>
        <source>Wrote the key card to {file}.</source>
        <translation>キーカードを{file}に書き出しました。</translation>
    </message>
    <message>
        <source>{key} is a key here: {action}.</source>
        <translation>{key}はここではキーです: {action}。</translation>
    </message>
    <message>
        <source>Your site has settled the language.</source>
        <translation>言語は拠点が定めています。</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>システムと同じ</translation>
    </message>
    <message>
        <source>spoken now</source>
        <extracomment>the language that the desk speaks</extracomment>
        <translation>現在の言語</translation>
    </message>
    <message>
        <source>starts again in it</source>
        <extracomment>what a key does: the program ends and starts in the chosen language</extracomment>
        <translation>その言語で再起動する</translation>
    </message>
    <message>
        <source>Finish or leave first what lies over the screen.</source>
        <translation>先に、画面に重なっているものを終えるか閉じてください。</translation>
    </message>
    <message>
        <source>Decide the item first, or empty its note: it would be lost.</source>
        <translation>先に対象品を決定するか、メモを空にしてください: メモが失われます。</translation>
    </message>
    <message>
        <source>How to answer</source>
        <translation>回答方法</translation>
    </message>
    <message>
        <source>Choose a certificate first; it stands under Stay.</source>
        <translation>先に証明書を選んでください。「滞在」にあります。</translation>
    </message>
    <message>
        <source>Wrote the certificate to {file}.</source>
        <translation>認定書を{file}に書き出しました。</translation>
    </message>
    <message>
        <source>Time promotes nobody: a level rises by the votes of two mentors or leads, one step at a time, and falls by the word of one, with a reason and what helps.</source>
        <translation>時間の経過だけではレベルは上がりません: メンターまたはリーダー2人の票で一段ずつ上がり、1人の判断で、理由と改善策を付けて下がります。</translation>
    </message>
    <message>
        <source>What you decide takes effect by itself: nobody has to countersign it.</source>
        <translation>決定は単独で効力を持ちます: だれの連署も要りません。</translation>
    </message>
    <message>
        <source>Your level</source>
        <translation>自分のレベル</translation>
    </message>
    <message>
        <source>It was L{level} and has ended; it has to be given anew.</source>
        <translation>L{level}でしたが終了しました。改めて与えられる必要があります。</translation>
    </message>
    <message>
        <source>Lowered from L{level}. What helps: {remedy}</source>
        <translation>L{level}から引き下げ。改善策: {remedy}</translation>
    </message>
    <message>
        <source>ticks</source>
        <translation>印を付ける</translation>
    </message>
    <message numerus="yes">
        <source>{n} more follow when these are read.</source>
        <comment>{n} more follows when these are read.</comment>
        <translation>
            <numerusform>これらを読むと、あと{n}件続きます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>a button: these notices were read</extracomment>
        <translation>既読にする</translation>
    </message>
    <message>
        <source>they were read</source>
        <translation>既読にする</translation>
    </message>
    <message>
        <source>leaves them open</source>
        <translation>未読のままにする</translation>
    </message>
    <message>
        <source>{item}, {time}</source>
        <translation>{item}、{time}</translation>
    </message>
    <message>
        <source>Nothing here can be renamed.</source>
        <translation>ここに名前を変えられるものはありません。</translation>
    </message>
    <message>
        <source>Nothing here can be removed.</source>
        <translation>ここに削除できるものはありません。</translation>
    </message>
    <message>
        <source>Only boards of figures have that.</source>
        <translation>これがあるのは数値の一覧だけです。</translation>
    </message>
    <message>
        <source>locked</source>
        <extracomment>a row that cannot be changed, for a screen reader</extracomment>
        <translation>ロック中</translation>
    </message>
    <message>
        <source>Nothing here has these words.</source>
        <translation>これらの語を含むものはここにありません。</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>保存ビュー</translation>
    </message>
    <message>
        <source>lists it</source>
        <translation>一覧にする</translation>
    </message>
    <message>
        <source>renames</source>
        <extracomment>what a key does</extracomment>
        <translation>名前を変える</translation>
    </message>
    <message>
        <source>removes</source>
        <extracomment>what a key does</extracomment>
        <translation>削除する</translation>
    </message>
    <message>
        <source>No view is saved yet. {key} saves one.</source>
        <translation>保存ビューはまだありません。{key}で保存します。</translation>
    </message>
    <message>
        <source>No view is chosen.</source>
        <translation>ビューが選ばれていません。</translation>
    </message>
    <message>
        <source>keeps the name</source>
        <translation>名前を保存する</translation>
    </message>
    <message>
        <source>There is no saved view {number}. {key} saves what is listed now.</source>
        <translation>保存ビュー{number}はありません。{key}で現在の一覧を保存します。</translation>
    </message>
    <message>
        <source>View: {view}.</source>
        <translation>ビュー: {view}。</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>このビューを保存する</translation>
    </message>
    <message>
        <source>View saved: {view}.</source>
        <translation>ビューを保存: {view}。</translation>
    </message>
    <message>
        <source>Rename this view</source>
        <translation>このビューの名前を変える</translation>
    </message>
    <message>
        <source>View removed: {view}.</source>
        <translation>ビューを削除: {view}。</translation>
    </message>
    <message>
        <source>back, nothing decided</source>
        <translation>戻る（決定なし）</translation>
    </message>
    <message>
        <source>One key decides.</source>
        <translation>一つのキーで決定します。</translation>
    </message>
    <message>
        <source>Nothing decided yet: press the key of a reason, or choose a row first.</source>
        <translation>まだ何も決定していません。理由のキーを押すか、先に行を選んでください。</translation>
    </message>
    <message>
        <source>{reason}: what is it?</source>
        <translation>{reason}: 何ですか？</translation>
    </message>
    <message>
        <source>Which angles are missing? One key marks each.</source>
        <translation>不足しているアングルはどれですか？一つのキーで一つに印が付きます。</translation>
    </message>
    <message>
        <source>This reason needs a few words:</source>
        <translation>この理由には短い説明が必要です:</translation>
    </message>
    <message>
        <source>Mark at least one angle; one key marks each:</source>
        <translation>少なくとも一つのアングルに印を付けてください。一つのキーで一つに印が付きます:</translation>
    </message>
    <message>
        <source>which</source>
        <extracomment>at the right of a reason: it asks which pictures are meant</extracomment>
        <translation>どれ</translation>
    </message>
    <message>
        <source>note</source>
        <extracomment>at the right of a reason: it asks for a note</extracomment>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Enter changes the first key of the chosen action, Tab goes to its other keys.</source>
        <translation>Enterで選んだ操作の最初のキーを変え、Tabでほかのキーに移ります。</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>キーを変更する</translation>
    </message>
    <message>
        <source>Change keys: {profile}</source>
        <translation>キーを変更する: {profile}</translation>
    </message>
    <message>
        <source>Find an action, or a key</source>
        <translation>操作またはキーを探す</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>すべてリセット</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>取り込む…</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>Press the key for “{action}” in place of {key}. Esc leaves it.</source>
        <translation>「{action}」に{key}の代わりのキーを押してください。Escでそのまま。</translation>
    </message>
    <message>
        <source>Press the key for “{action}”, one more. Esc leaves it.</source>
        <translation>「{action}」に追加するキーを押してください。Escでそのまま。</translation>
    </message>
    <message>
        <source>{key} is the prefix of the scanner. Press another.</source>
        <translation>{key}はスキャナーのプレフィックスです。別のキーを押してください。</translation>
    </message>
    <message>
        <source>“{action}”</source>
        <translation>「{action}」</translation>
    </message>
    <message>
        <source>Swap: {key} for {actions}</source>
        <translation>入れ替え: {actions}に{key}</translation>
    </message>
    <message>
        <source>Take it from {actions}</source>
        <translation>{actions}から外す</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>そのままにする</translation>
    </message>
    <message>
        <source>Change {key} of {action}</source>
        <translation>{action}の{key}を変える</translation>
    </message>
    <message>
        <source>Remove {key} of {action}</source>
        <translation>{action}の{key}を外す</translation>
    </message>
    <message>
        <source>Remove {key}</source>
        <translation>{key}を外す</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>キーを追加する</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Reset {action}</source>
        <translation>{action}をリセット</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>キーなし</translation>
    </message>
    <message>
        <source>changed</source>
        <extracomment>an action whose keys are not as they are shipped</extracomment>
        <translation>変更済み</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>What do you see?</source>
        <translation>何が見えますか？</translation>
    </message>
    <message>
        <source>Reason, if one fits</source>
        <translation>理由（合うものがあれば）</translation>
    </message>
    <message>
        <source>No reason</source>
        <translation>理由なし</translation>
    </message>
    <message>
        <source>moves the box</source>
        <translation>枠を動かす</translation>
    </message>
    <message>
        <source>sizes the box</source>
        <translation>枠の大きさを変える</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>No place is marked: draw a box on the picture, or press {key}.</source>
        <translation>箇所に印がありません: 画像に枠を描くか、{key}を押してください。</translation>
    </message>
    <message>
        <source>{angle} picture: the place in the box.</source>
        <translation>{angle}の画像: 枠内の箇所。</translation>
    </message>
    <message>
        <source>Write a few words, or leave.</source>
        <translation>短く書くか、閉じてください。</translation>
    </message>
    <message numerus="yes">
        <source>This is too long: at most {n} characters.</source>
        <comment>This is too long: at most {n} character.</comment>
        <translation>
            <numerusform>長すぎます: 最大{n}文字。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to remark on yet.</source>
        <translation>コメントできるものがまだありません。</translation>
    </message>
    <message>
        <source>Remark: {item}</source>
        <translation>コメント: {item}</translation>
    </message>
    <message>
        <source>{keys}+arrows</source>
        <extracomment>the keys with arrows, while others are held: &quot;Alt+arrows&quot;</extracomment>
        <translation>{keys}+矢印</translation>
    </message>
    <message>
        <source>Use no prefix</source>
        <translation>プレフィックスを使わない</translation>
    </message>
    <message>
        <source>To be set</source>
        <translation>設定が必要</translation>
    </message>
    <message>
        <source>Scan the barcode of any product. Nothing is looked up or decided here.</source>
        <translation>任意の商品のバーコードをスキャンしてください。ここでは検索も決定も行いません。</translation>
    </message>
    <message>
        <source>The item on the screen has {codes}.</source>
        <translation>画面の対象品のコードは{codes}です。</translation>
    </message>
    <message>
        <source>only if the scan reads wrongly</source>
        <translation>スキャンが誤って読む場合のみ</translation>
    </message>
    <message>
        <source>Printed below the bars</source>
        <translation>バーの下の印字</translation>
    </message>
    <message>
        <source>Take {key} as prefix</source>
        <translation>{key}をプレフィックスにする</translation>
    </message>
    <message>
        <source>Prefix: {key}</source>
        <translation>プレフィックス: {key}</translation>
    </message>
    <message>
        <source>Prefix: none</source>
        <translation>プレフィックス: なし</translation>
    </message>
    <message>
        <source>Sign in first: a scan finds items of the person here.</source>
        <translation>先にサインインしてください: スキャンはここにいる人の対象品を探します。</translation>
    </message>
    <message>
        <source>It is the item on the screen.</source>
        <translation>画面に出ている対象品です。</translation>
    </message>
    <message numerus="yes">
        <source>Speed is not shown: without accuracy it says nothing, and hurry is not wanted. It is shown beside the results of at least {n} items whose right verdict is known; no such results have come to this desk.</source>
        <comment>Speed is not shown: without accuracy it says nothing, and hurry is not wanted. It is shown beside the results of at least {n} item whose right verdict is known; no such results have come to this desk.</comment>
        <translation>
            <numerusform>速さは表示しません: 正確さなしでは意味がなく、急ぐ必要もありません。正しい判定が分かった{n}件以上の結果と並べて表示しますが、そのような結果はこのデスクに届いていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been decided in this session yet.</source>
        <translation>このセッションではまだ何も決定していません。</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>このセッション</translation>
    </message>
    <message>
        <source>{time}, earlier decisions are not counted</source>
        <translation>{time}、以前の決定は数えません</translation>
    </message>
    <message>
        <source>Decided one by one</source>
        <translation>個別の決定</translation>
    </message>
    <message>
        <source>Decided in bulk</source>
        <translation>一括の決定</translation>
    </message>
    <message numerus="yes">
        <source>{items} in {n} acts</source>
        <comment>{items} in {n} act</comment>
        <translation>
            <numerusform>{n}回の処理で{items}</numerusform>
        </translation>
    </message>
    <message>
        <source>At work</source>
        <translation>作業時間</translation>
    </message>
    <message>
        <source>Pauses of 5 minutes or more</source>
        <translation>5分以上の休止</translation>
    </message>
    <message>
        <source>Longest stretch without one</source>
        <translation>最長の連続作業</translation>
    </message>
    <message>
        <source>Now without one for</source>
        <translation>現在の連続作業</translation>
    </message>
    <message>
        <source>Right, where it is known</source>
        <translation>正しさ（判明分）</translation>
    </message>
    <message>
        <source>{right} of {all}</source>
        <translation>{right}/{all}</translation>
    </message>
    <message>
        <source>Time an item, median</source>
        <translation>1件の時間、中央値</translation>
    </message>
    <message>
        <source>Items an hour</source>
        <translation>1時間の件数</translation>
    </message>
    <message numerus="yes">
        <source>{all:,}, of which {n:,} ({share}&#x202f;%) follow the proposal</source>
        <comment>{all:,}, of which {n:,} ({share}&#x202f;%) follow the proposal</comment>
        <extracomment>decisions, and how many of them follow the proposal, with their share</extracomment>
        <translation>
            <numerusform>{all:,}件、うち提案どおり{n:,}件（{share}&#x202f;%）</numerusform>
        </translation>
    </message>
    <message>
        <source>{minutes}&#x202f;min</source>
        <translation>{minutes}分</translation>
    </message>
    <message>
        <source>{hours}&#x202f;h {minutes}&#x202f;min</source>
        <translation>{hours}時間{minutes}分</translation>
    </message>
    <message>
        <source>Ask for a set</source>
        <translation>セットを求める</translation>
    </message>
    <message>
        <source>Ask to sit a set</source>
        <translation>セットの実施を求める</translation>
    </message>
    <message>
        <source>Finished set</source>
        <translation>完了したセット</translation>
    </message>
    <message>
        <source>what it came to</source>
        <translation>結果</translation>
    </message>
    <message numerus="yes">
        <source>{answered} of {n} answered</source>
        <comment>{answered} of {n} answered</comment>
        <translation>
            <numerusform>{n}件中{answered}件回答済み</numerusform>
        </translation>
    </message>
    <message>
        <source>no set</source>
        <translation>セットなし</translation>
    </message>
    <message>
        <source>Which set {person} is to sit</source>
        <translation>{person}が実施するセット</translation>
    </message>
    <message>
        <source>asks for it</source>
        <translation>求める</translation>
    </message>
    <message>
        <source>Asked for. Its cases come when the service answers, then it can be sat offline.</source>
        <translation>求めました。サービスが応答するとケースが届き、その後はオフラインで実施できます。</translation>
    </message>
    <message>
        <source>Service and network</source>
        <translation>サービスとネットワーク</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>表示と言語</translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation>作業場所</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Address of the service</source>
        <translation>サービスのアドレス</translation>
    </message>
    <message>
        <source>Where the service is; https to another machine.</source>
        <translation>サービスの場所。別の端末の場合はhttps。</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>How calls to the service leave this network: as the system says, directly, or by the proxy at this address.</source>
        <translation>サービスへの通信がこのネットワークから出る方法: システムの設定どおり、直接、またはこのアドレスのプロキシ経由。</translation>
    </message>
    <message>
        <source>Reached without a proxy</source>
        <translation>プロキシを使わない接続先</translation>
    </message>
    <message>
        <source>Hosts that are reached directly, whatever the proxy is.</source>
        <translation>プロキシの設定にかかわらず直接接続するホスト。</translation>
    </message>
    <message>
        <source>Further certificates</source>
        <translation>追加の証明書</translation>
    </message>
    <message>
        <source>File of certificates (PEM) that are trusted beside the system&apos;s.</source>
        <translation>システムのものに加えて信頼する証明書のファイル（PEM）。</translation>
    </message>
    <message>
        <source>Where the sign-in rests</source>
        <translation>サインインの保存先</translation>
    </message>
    <message>
        <source>In the system&apos;s keyring, in a file of the profile, or in memory alone.</source>
        <translation>システムのキーリング、プロファイルのファイル、またはメモリーのみ。</translation>
    </message>
    <message>
        <source>Speed of pictures</source>
        <translation>画像の速度</translation>
    </message>
    <message>
        <source>KiB a second that pictures may take; auto is half of what the connection gives, 0 is no limit.</source>
        <translation>画像に使える毎秒のKiB。autoは接続速度の半分、0は無制限。</translation>
    </message>
    <message>
        <source>Hours of that limit</source>
        <translation>速度制限の時間帯</translation>
    </message>
    <message>
        <source>Hours of the day in which pictures are limited.</source>
        <translation>画像を制限する時間帯。</translation>
    </message>
    <message>
        <source>Room for pictures</source>
        <translation>画像の容量</translation>
    </message>
    <message>
        <source>MiB of pictures that are kept on this computer; those of check-outs stay in any case.</source>
        <translation>このコンピューターに保管する画像のMiB。取り出し中の画像は必ず残ります。</translation>
    </message>
    <message>
        <source>Language of the desk; system is that of this computer.</source>
        <translation>デスクの言語。systemはこのコンピューターの言語。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Light, dark, high contrast, or as this computer has it.</source>
        <translation>ライト、ダーク、ハイコントラスト、またはこのコンピューターの設定。</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>Per cent of the usual size of text.</source>
        <translation>通常の文字の大きさに対するパーセント。</translation>
    </message>
    <message>
        <source>Without motion</source>
        <translation>アニメーションを減らす</translation>
    </message>
    <message>
        <source>Nothing on the screen moves by itself.</source>
        <translation>画面上で勝手に動くものをなくします。</translation>
    </message>
    <message>
        <source>Large targets</source>
        <translation>大きな操作部</translation>
    </message>
    <message>
        <source>What can be clicked or touched is large enough for a hand in a glove.</source>
        <translation>クリックやタッチできるものを、手袋をした手でも操作できる大きさにします。</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>キオスク</translation>
    </message>
    <message>
        <source>The desk fills the screen, cannot be left, opens no files and no browser, and signs out whoever goes away.</source>
        <translation>デスクは画面全体に表示され、離れられず、ファイルもブラウザーも開かず、席を離れた人をサインアウトします。</translation>
    </message>
    <message>
        <source>Shared workstation</source>
        <translation>共用端末</translation>
    </message>
    <message>
        <source>People take turns: nobody is signed in when the desk opens, and whoever goes away is signed out.</source>
        <translation>交代で使います: デスクを開いたときはだれもサインインしておらず、席を離れた人はサインアウトされます。</translation>
    </message>
    <message>
        <source>Minutes until sign-out</source>
        <translation>サインアウトまでの分数</translation>
    </message>
    <message>
        <source>Minutes without a key or a click after which a kiosk or shared workstation signs out.</source>
        <translation>キオスクまたは共用端末が、キーもクリックもないままサインアウトするまでの分数。</translation>
    </message>
    <message>
        <source>A person may write down what is wrong with this desk, for whoever looks after it.</source>
        <translation>このデスクの問題点を、管理担当者に向けて書き残せるようにします。</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Folder of records and cache; one for each service where none is named.</source>
        <translation>記録とキャッシュのフォルダー。指定がなければサービスごとに一つ。</translation>
    </message>
    <message>
        <source>Home of Reviewer</source>
        <translation>Reviewerのホーム</translation>
    </message>
    <message>
        <source>Folder of everything that Reviewer keeps for a user, the usual one of the system where none is named.</source>
        <translation>Reviewerがユーザーのために保管するすべてのフォルダー。指定がなければシステムの通常の場所。</translation>
    </message>
    <message>
        <source>Folder of the user&apos;s settings</source>
        <translation>ユーザー設定のフォルダー</translation>
    </message>
    <message>
        <source>Where the user&apos;s reviewer.toml is; the home of Reviewer where one is named, else the usual place of the system.</source>
        <translation>ユーザーのreviewer.tomlの場所。Reviewerのホームの指定があればそこ、なければシステムの通常の場所。</translation>
    </message>
    <message>
        <source>as this computer has it</source>
        <translation>このコンピューターの設定</translation>
    </message>
    <message>
        <source>light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>in the keyring</source>
        <translation>キーリング</translation>
    </message>
    <message>
        <source>in a file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>in memory alone</source>
        <translation>メモリーのみ</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>the usual place</source>
        <translation>通常の場所</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分</translation>
    </message>
    <message>
        <source>locked by your site</source>
        <translation>拠点により固定</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>コマンドライン</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>環境変数</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>自分の設定</translation>
    </message>
    <message>
        <source>this computer&apos;s</source>
        <translation>このコンピューターの設定</translation>
    </message>
    <message>
        <source>Set by your site in {place}; it cannot be changed here.</source>
        <translation>拠点が{place}で設定しており、ここでは変えられません。</translation>
    </message>
    <message>
        <source>Given on the command line; that counts as long as Reviewer is open.</source>
        <translation>コマンドラインで指定されており、Reviewerを開いている間有効です。</translation>
    </message>
    <message>
        <source>Set by {place} in the environment, which counts before yours.</source>
        <translation>環境変数の{place}で設定されており、自分の設定より優先されます。</translation>
    </message>
    <message>
        <source>Set by you in {place}.</source>
        <translation>自分が{place}で設定しました。</translation>
    </message>
    <message>
        <source>Set for this computer in {place}; yours would count before it.</source>
        <translation>このコンピューター用に{place}で設定されています。自分の設定があれば優先されます。</translation>
    </message>
    <message>
        <source>As shipped.</source>
        <translation>出荷時のまま。</translation>
    </message>
    <message>
        <source>a whole number from {least} to {most} ({unit})</source>
        <translation>{least}～{most}の整数（{unit}）</translation>
    </message>
    <message>
        <source>hosts with commas between, like hub.example, .example.org, 10.0.0.0/8</source>
        <translation>hub.example, .example.org, 10.0.0.0/8のようにコンマで区切ったホスト</translation>
    </message>
    <message>
        <source>system, none, or an address like http://proxy.example:3128 without a password</source>
        <translation>system、none、またはhttp://proxy.example:3128のようなパスワードなしのアドレス</translation>
    </message>
    <message>
        <source>auto, or KiB a second; 0 is no limit</source>
        <translation>autoまたは毎秒のKiB。0は無制限</translation>
    </message>
    <message>
        <source>hours of the day like 6-22</source>
        <translation>6-22のような時間帯</translation>
    </message>
    <message>
        <source>one of the values listed</source>
        <translation>一覧の値の一つ</translation>
    </message>
    <message>
        <source>an address or a path</source>
        <translation>アドレスまたはパス</translation>
    </message>
    <message>
        <source>Nothing of my own: what counts without me</source>
        <translation>自分の設定なし: 既定の設定に従う</translation>
    </message>
    <message>
        <source>sets it</source>
        <translation>設定する</translation>
    </message>
    <message>
        <source>{sentence} Expected: {expected}. Left empty, what counts without you counts.</source>
        <translation>{sentence}必要なもの: {expected}。空欄の場合は、自分の設定がないときの値が有効です。</translation>
    </message>
    <message>
        <source>This is no value here. Expected: {expected}.</source>
        <translation>ここで使える値ではありません。必要なもの: {expected}。</translation>
    </message>
    <message>
        <source>Saved in {path}.</source>
        <translation>{path}に保存しました。</translation>
    </message>
    <message>
        <source>Saved in {path}. It counts when Reviewer is opened next.</source>
        <translation>{path}に保存しました。次にReviewerを開いたときから有効です。</translation>
    </message>
    <message>
        <source>Your site has settled some of what this desk was started with. {key} shows what counts.</source>
        <translation>このデスクの起動時の指定の一部は拠点が定めています。{key}で有効な設定を表示します。</translation>
    </message>
    <message>
        <source>changes it</source>
        <translation>変更する</translation>
    </message>
    <message>
        <source>It is not for a person to set.</source>
        <translation>個人が設定するものではありません。</translation>
    </message>
    <message numerus="yes">
        <source>{n} cases</source>
        <comment>{n} case</comment>
        <translation>
            <numerusform>{n}件のケース</numerusform>
        </translation>
    </message>
    <message>
        <source>Case library</source>
        <translation>ケース集</translation>
    </message>
    <message>
        <source>done, {cases}</source>
        <extracomment>a deck that was gone through, and how many cases it has</extracomment>
        <translation>完了、{cases}</translation>
    </message>
    <message>
        <source>What to practise</source>
        <translation>練習するもの</translation>
    </message>
    <message>
        <source>Starter deck, {pack}</source>
        <translation>入門デッキ、{pack}</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>接続中</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>オンライン</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <translation>要サインイン</translation>
    </message>
    <message>
        <source>No way out</source>
        <extracomment>a page that one has to sign in to lies before the internet</extracomment>
        <translation>ネットワークの認証が必要</translation>
    </message>
    <message>
        <source>Service busy</source>
        <translation>サービス混雑</translation>
    </message>
    <message>
        <source>Sync failed</source>
        <translation>同期失敗</translation>
    </message>
    <message>
        <source>Update needed</source>
        <translation>要更新</translation>
    </message>
    <message>
        <source>Held</source>
        <extracomment>the service would take check-outs away, which waits for the person&apos;s word</extracomment>
        <translation>確認待ち</translation>
    </message>
    <message>
        <source>See what the service refused</source>
        <translation>サービスが拒否したものを見る</translation>
    </message>
    <message>
        <source>Let the service take these check-outs back</source>
        <translation>この取り出しの返却をサービスに許す</translation>
    </message>
    <message>
        <source>Agree</source>
        <extracomment>a button: to what the service is about to do</extracomment>
        <translation>同意する</translation>
    </message>
    <message>
        <source>Read what you must be told</source>
        <translation>必読の通知を読む</translation>
    </message>
    <message numerus="yes">
        <source>{n} refused</source>
        <comment>{n} refused</comment>
        <translation>
            <numerusform>拒否{n}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notices</source>
        <comment>{n} notice</comment>
        <translation>
            <numerusform>通知{n}件</numerusform>
        </translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
    <message>
        <source>intern</source>
        <extracomment>what somebody is at a site, within a line</extracomment>
        <translation>インターン</translation>
    </message>
    <message>
        <source>reviewer</source>
        <extracomment>what somebody is at a site, within a line</extracomment>
        <translation>レビュアー</translation>
    </message>
    <message>
        <source>mentor</source>
        <extracomment>what somebody is at a site, within a line</extracomment>
        <translation>メンター</translation>
    </message>
    <message>
        <source>lead</source>
        <extracomment>what somebody is at a site, within a line</extracomment>
        <translation>リーダー</translation>
    </message>
    <message>
        <source>admin</source>
        <extracomment>what somebody is at a site, within a line</extracomment>
        <translation>管理者</translation>
    </message>
    <message>
        <source>fairness</source>
        <extracomment>what somebody is, within a line: who looks at fairness from outside</extracomment>
        <translation>公平性担当</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>全拠点</translation>
    </message>
    <message>
        <source>Sites whose items you may decide</source>
        <translation>決定を行える対象品の拠点</translation>
    </message>
    <message>
        <source>No scores</source>
        <translation>スコアなし</translation>
    </message>
    <message>
        <source>No scores at {sites}</source>
        <translation>{sites}はスコアなし</translation>
    </message>
    <message>
        <source>Scores are not used here now.</source>
        <translation>現在ここではスコアを使っていません。</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>すべての操作</translation>
    </message>
    <message>
        <source>The trace {file} cannot be written: {why}. Name another with --trace.</source>
        <translation>トレース{file}に書き込めません: {why}。--traceで別のものを指定してください。</translation>
    </message>
    <message numerus="yes">
        <source>Nobody has pressed a key for a while. You are signed out in {n} seconds; any key keeps you here.</source>
        <comment>Nobody has pressed a key for a while. You are signed out in a second; any key keeps you here.</comment>
        <translation>
            <numerusform>しばらくキーが押されていません。{n}秒後にサインアウトします。どれかキーを押すと続けられます。</numerusform>
        </translation>
    </message>
    <message>
        <source>What the scanner types appears here, with the milliseconds between two keys.</source>
        <translation>スキャナーの入力が、キー間のミリ秒とともにここに出ます。</translation>
    </message>
    <message>
        <source>Typed</source>
        <extracomment>what a scanner typed</extracomment>
        <translation>入力</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>the name of a verdict: to a physical test</extracomment>
        <translation>試験</translation>
    </message>
    <message>
        <source>reject</source>
        <extracomment>the name of a verdict, within a line</extracomment>
        <translation>却下</translation>
    </message>
    <message>
        <source>defer</source>
        <extracomment>the name of a verdict, within a line</extracomment>
        <translation>保留</translation>
    </message>
    <message>
        <source>test</source>
        <extracomment>the name of a verdict, within a line: to a physical test</extracomment>
        <translation>試験</translation>
    </message>
    <message>
        <source>certify</source>
        <extracomment>the name of a verdict, within a line</extracomment>
        <translation>認定</translation>
    </message>
    <message>
        <source>Nothing waits for your word, as far as this workstation has heard.</source>
        <translation>この端末が把握する限り、意見待ちのものはありません。</translation>
    </message>
    <message>
        <source>Waiting for your word</source>
        <translation>意見待ち</translation>
    </message>
    <message>
        <source>Overturned since Friday</source>
        <translation>金曜以降に覆されたもの</translation>
    </message>
    <message>
        <source>Your answer is awaited</source>
        <translation>自分の回答待ち</translation>
    </message>
    <message>
        <source>Another mentor differs</source>
        <translation>別のメンターと不一致</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>今週</translation>
    </message>
    <message numerus="yes">
        <source>Certified {n:,} items</source>
        <comment>Certified {n:,} item</comment>
        <translation>
            <numerusform>{n:,}件を認定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rejected {n:,} items</source>
        <comment>Rejected {n:,} item</comment>
        <translation>
            <numerusform>{n:,}件を却下</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent to test {n:,} items</source>
        <comment>Sent to test {n:,} item</comment>
        <translation>
            <numerusform>{n:,}件を試験に回した</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deferred {n:,} items</source>
        <comment>Deferred {n:,} item</comment>
        <translation>
            <numerusform>{n:,}件を保留</numerusform>
        </translation>
    </message>
    <message>
        <source>Your week</source>
        <translation>自分の今週</translation>
    </message>
    <message>
        <source>opens it</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>never heard</source>
        <translation>連絡なし</translation>
    </message>
    <message numerus="yes">
        <source>{n} working days</source>
        <comment>{n} working day</comment>
        <translation>
            <numerusform>{n}営業日</numerusform>
        </translation>
    </message>
    <message>
        <source>{days}, late</source>
        <extracomment>for so many days an answer is awaited, which is too long</extracomment>
        <translation>{days}、遅れ</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <extracomment>a day of the week and the time of day</extracomment>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>silent so far</source>
        <extracomment>an intern, of whom nothing was heard</extracomment>
        <translation>これまで連絡なし</translation>
    </message>
    <message numerus="yes">
        <source>silent for {n} days</source>
        <comment>silent for {n} day</comment>
        <translation>
            <numerusform>{n}日間連絡なし</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>missed {n} milestones</source>
        <comment>missed a milestone</comment>
        <translation>
            <numerusform>マイルストーン{n}件が未達成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} milestones are late</source>
        <comment>a milestone is late</comment>
        <translation>
            <numerusform>マイルストーン{n}件が遅れ</numerusform>
        </translation>
    </message>
    <message>
        <source>may have relapsed: {packs}</source>
        <translation>後戻りの可能性: {packs}</translation>
    </message>
    <message>
        <source>has learnt: {packs}</source>
        <translation>習得済み: {packs}</translation>
    </message>
    <message>
        <source>undone by damage</source>
        <extracomment>a decision, which damaged goods have undone</extracomment>
        <translation>破損により取り消し</translation>
    </message>
    <message>
        <source>overridden by {mentor}</source>
        <translation>{mentor}が上書き</translation>
    </message>
    <message>
        <source>overridden</source>
        <translation>上書き</translation>
    </message>
    <message>
        <source>returned by {mentor}</source>
        <translation>{mentor}が差し戻し</translation>
    </message>
    <message>
        <source>{mentors} decided otherwise</source>
        <translation>{mentors}が別の決定</translation>
    </message>
    <message numerus="yes">
        <source>{mentors} remark otherwise</source>
        <comment>{mentors} remarks otherwise</comment>
        <translation>
            <numerusform>{mentors}が異なるコメント</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your first word came after {time}: median of {decisions} in {n} days.</source>
        <comment>Your first word came after {time}: median of {decisions} in {n} day.</comment>
        <translation>
            <numerusform>最初の意見まで{time}: {n}日間の{decisions}の中央値。</numerusform>
        </translation>
    </message>
    <message>
        <source>{profile} (Alt)</source>
        <extracomment>a profile of keys, whose single keys need Alt held</extracomment>
        <translation>{profile}（Alt）</translation>
    </message>
    <message>
        <source>relapsed</source>
        <extracomment>of a person: was good enough and is no longer</extracomment>
        <translation>後戻り</translation>
    </message>
    <message>
        <source>No case is verified yet.</source>
        <translation>検証済みのケースはまだありません。</translation>
    </message>
    <message numerus="yes">
        <source>After {n} cases {rate:.0%} of the verified right ({low:.0%} to {high:.0%}).</source>
        <comment>After {n} case {rate:.0%} of the verified right ({low:.0%} to {high:.0%}).</comment>
        <translation>
            <numerusform>{n}件のケースの後、検証済みの{rate:.0%}が正しい（{low:.0%}～{high:.0%}）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Learning curve. {sentence}</source>
        <translation>学習曲線。{sentence}</translation>
    </message>
    <message>
        <source>No case yet</source>
        <translation>ケースなし</translation>
    </message>
    <message>
        <source>Nobody learns from you, as far as this workstation has heard.</source>
        <translation>この端末が把握する限り、あなたから学ぶ人はいません。</translation>
    </message>
    <message>
        <source>Whose standing</source>
        <translation>だれの現況か</translation>
    </message>
    <message>
        <source>shows it</source>
        <translation>表示する</translation>
    </message>
    <message>
        <source>Lower to {level}</source>
        <translation>{level}に引き下げ</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>改善策</translation>
    </message>
    <message>
        <source>No decision was made in any family yet.</source>
        <translation>どの系統でもまだ決定がありません。</translation>
    </message>
    <message>
        <source>votes to raise it</source>
        <translation>引き上げに投票する</translation>
    </message>
    <message>
        <source>lowers it</source>
        <translation>引き下げる</translation>
    </message>
    <message>
        <source>Where {name} stands</source>
        <translation>{name}の現況</translation>
    </message>
    <message>
        <source>Where you stand</source>
        <translation>自分の現況</translation>
    </message>
    <message>
        <source>No family is chosen.</source>
        <translation>系統が選ばれていません。</translation>
    </message>
    <message>
        <source>There is no level above this.</source>
        <translation>これより上のレベルはありません。</translation>
    </message>
    <message>
        <source>Only who teaches you lowers a level.</source>
        <translation>レベルを下げられるのは、あなたを教える人だけです。</translation>
    </message>
    <message>
        <source>There is no level below this.</source>
        <translation>これより下のレベルはありません。</translation>
    </message>
    <message>
        <source>What lacks: {lacks}</source>
        <extracomment>{lacks}: sentences, what is missing for the next level</extracomment>
        <translation>不足: {lacks}</translation>
    </message>
    <message>
        <source>{share:.0%} right: {passes:.0%}</source>
        <extracomment>who is right in so many cases passes so often</extracomment>
        <translation>正しさ{share:.0%}: 通過{passes:.0%}</translation>
    </message>
    <message>
        <source>Chance to pass this gate at one look, by true recall: {chances}</source>
        <translation>この関門を一度の判定で通る確率（真の再現率別）: {chances}</translation>
    </message>
    <message numerus="yes">
        <source>{n} decisions</source>
        <comment>{n} decision</comment>
        <translation>
            <numerusform>決定{n}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} verified ({share:.0%})</source>
        <comment>{n} verified ({share:.0%})</comment>
        <translation>
            <numerusform>検証済み{n}件（{share:.0%}）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} verified</source>
        <comment>{n} verified</comment>
        <translation>
            <numerusform>検証済み{n}件</numerusform>
        </translation>
    </message>
    <message>
        <source>{decisions}, {verified}.</source>
        <extracomment>{decisions}: &quot;412 decisions&quot;; {verified}: &quot;109 verified (26%)&quot;</extracomment>
        <translation>{decisions}、{verified}。</translation>
    </message>
    <message numerus="yes">
        <source>{decisions}, {verified}, {n} of them by what came back.</source>
        <comment>{decisions}, {verified}, {n} of them by what came back.</comment>
        <extracomment>{decisions}: &quot;412 decisions&quot;; {verified}: &quot;109 verified (26%)&quot;; {n} of these</extracomment>
        <translation>
            <numerusform>{decisions}、{verified}、うち返ってきた結果によるもの{n}件。</numerusform>
        </translation>
    </message>
    <message>
        <source>{level}: the gate is open</source>
        <translation>{level}: 昇級条件を達成</translation>
    </message>
    <message>
        <source>{level}: the gate is shut</source>
        <translation>{level}: 昇級条件は未達</translation>
    </message>
    <message>
        <source>Asked every week for {weeks}, with {rejects} and {certifies} a week, have passed in the end, by true recall: {recalls}. By true rate of false rejects: {rates}.</source>
        <extracomment>{weeks}: &quot;16 weeks&quot;; {rejects}: &quot;4 true rejects&quot;; {certifies}: &quot;12 true certifies&quot;</extracomment>
        <translation>毎週{rejects}と{certifies}で{weeks}続けて判定した場合に最終的に通過する割合（真の再現率別）: {recalls}。真の誤却下率別: {rates}。</translation>
    </message>
    <message numerus="yes">
        <source>{n} weeks</source>
        <comment>{n} week</comment>
        <translation>
            <numerusform>{n}週間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} true rejects</source>
        <comment>{n} true reject</comment>
        <translation>
            <numerusform>真の却下{n}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} true certifies</source>
        <comment>{n} true certify</comment>
        <translation>
            <numerusform>真の認定{n}件</numerusform>
        </translation>
    </message>
    <message>
        <source>{recall:.0%} found</source>
        <extracomment>name of a line: whoever finds so many of what is to be rejected</extracomment>
        <translation>発見率{recall:.0%}</translation>
    </message>
    <message>
        <source>week {week}</source>
        <translation>第{week}週</translation>
    </message>
    <message>
        <source>The desk is still being opened. Try again in a moment.</source>
        <translation>デスクを開いている途中です。少し待ってから再試行してください。</translation>
    </message>
    <message>
        <source>1,010 g</source>
        <translation>1,010 g</translation>
    </message>
    <message>
        <source>12 weeks</source>
        <translation>12週間</translation>
    </message>
    <message>
        <source>130 g</source>
        <translation>130 g</translation>
    </message>
    <message>
        <source>150 g</source>
        <translation>150 g</translation>
    </message>
    <message>
        <source>16 weeks</source>
        <translation>16週間</translation>
    </message>
    <message>
        <source>180 g</source>
        <translation>180 g</translation>
    </message>
    <message>
        <source>260 g</source>
        <translation>260 g</translation>
    </message>
    <message>
        <source>320 g</source>
        <translation>320 g</translation>
    </message>
    <message>
        <source>410 g</source>
        <translation>410 g</translation>
    </message>
    <message>
        <source>450 g</source>
        <translation>450 g</translation>
    </message>
    <message>
        <source>540 g</source>
        <translation>540 g</translation>
    </message>
    <message>
        <source>60 g</source>
        <translation>60 g</translation>
    </message>
    <message>
        <source>700 g</source>
        <translation>700 g</translation>
    </message>
    <message>
        <source>880 g</source>
        <translation>880 g</translation>
    </message>
    <message>
        <source>A bent corner is the worst that happens, and is rare at this thickness.</source>
        <translation>最悪でも角が曲がる程度で、この厚さではまれです。</translation>
    </message>
    <message>
        <source>A broken bottle spoils every other parcel on the belt. Nothing lighter than a box keeps it apart.</source>
        <translation>瓶が割れると、ベルト上のほかの荷物がすべて汚れます。箱より軽い包装では隔てられません。</translation>
    </message>
    <message>
        <source>A code lasts from 1 to {1} minutes. Correct --minutes.</source>
        <translation>コードの有効時間は1～{1}分です。--minutesを修正してください。</translation>
    </message>
    <message>
        <source>A level rises by one at a time.</source>
        <translation>レベルは一つずつ上がります。</translation>
    </message>
    <message>
        <source>A mentor gave this item a verdict in place of yours.</source>
        <translation>メンターがこの対象品に、あなたの決定に代わる判定を出しました。</translation>
    </message>
    <message>
        <source>A mentor returned your decision ({1}). Decide it again.</source>
        <translation>メンターがあなたの決定を差し戻しました（{1}）。もう一度決定してください。</translation>
    </message>
    <message>
        <source>A publication: from an idea to a draft that is cleared</source>
        <translation>論文発表: アイデアから投稿許可済みの下書きまで</translation>
    </message>
    <message>
        <source>A publication: from an idea to one that is submitted</source>
        <translation>論文発表: アイデアから投稿まで</translation>
    </message>
    <message>
        <source>A {1} knows no {2}.</source>
        <translation>{1}に{2}はありません。</translation>
    </message>
    <message>
        <source>Aerosol</source>
        <translation>エアゾール</translation>
    </message>
    <message>
        <source>An answer of {1} is over {2} bytes.</source>
        <translation>{1}の応答が{2}バイトを超えています。</translation>
    </message>
    <message>
        <source>An audit share of 0 would let nobody see what escapes. Use 0.02 for 2 %.</source>
        <translation>監査割合を0にすると、見逃しがだれにも見えません。2%なら0.02を使ってください。</translation>
    </message>
    <message>
        <source>Angle missing: new picture</source>
        <translation>アングル不足: 新しい画像</translation>
    </message>
    <message>
        <source>Another person wrote this record; they must sign in.</source>
        <translation>この記録は別の人が書きました。その人のサインインが必要です。</translation>
    </message>
    <message>
        <source>Another set of this pack is open. Finish it first, or leave it.</source>
        <translation>この包装の別のセットが開いています。先に完了するか、中断してください。</translation>
    </message>
    <message>
        <source>At your level you observe, and do not decide yet.</source>
        <translation>あなたのレベルでは見学の段階で、まだ決定しません。</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>オーディオ</translation>
    </message>
    <message>
        <source>Bath</source>
        <translation>バス用品</translation>
    </message>
    <message>
        <source>Bath towel, rolled</source>
        <translation>バスタオル（ロール）</translation>
    </message>
    <message>
        <source>Batteries</source>
        <translation>電池</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>電池</translation>
    </message>
    <message>
        <source>Beauty</source>
        <translation>美容</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>本</translation>
    </message>
    <message>
        <source>Bowls</source>
        <translation>ボウル</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>箱</translation>
    </message>
    <message>
        <source>Box with dunnage</source>
        <translation>緩衝材入りの箱</translation>
    </message>
    <message>
        <source>Brittle part at the wall</source>
        <translation>壊れやすい部分が壁に接触</translation>
    </message>
    <message>
        <source>Brushes</source>
        <translation>ブラシ</translation>
    </message>
    <message>
        <source>Candles</source>
        <translation>キャンドル</translation>
    </message>
    <message>
        <source>Cannot break</source>
        <translation>壊れない</translation>
    </message>
    <message>
        <source>Cap without a seal</source>
        <translation>シールのないキャップ</translation>
    </message>
    <message>
        <source>Catalogue facts are wrong</source>
        <translation>カタログの事実が誤り</translation>
    </message>
    <message>
        <source>Catalogue facts were misread</source>
        <translation>カタログの事実の読み違い</translation>
    </message>
    <message>
        <source>Chargers</source>
        <translation>充電器</translation>
    </message>
    <message>
        <source>Cleaners</source>
        <translation>洗剤</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>清掃</translation>
    </message>
    <message>
        <source>Coffee</source>
        <translation>コーヒー</translation>
    </message>
    <message>
        <source>Compression test</source>
        <translation>圧縮試験</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容物</translation>
    </message>
    <message>
        <source>Cookware</source>
        <translation>調理器具</translation>
    </message>
    <message>
        <source>Cotton T-shirt, folded</source>
        <translation>綿Tシャツ（折り畳み）</translation>
    </message>
    <message>
        <source>Cutlery</source>
        <translation>カトラリー</translation>
    </message>
    <message>
        <source>Data gathered, with their card; first talk to the team</source>
        <translation>データとカードを収集。まずチームと話す</translation>
    </message>
    <message>
        <source>Decide blind, then look. Ask early: whom to ask stands in this plan. Take lunch with somebody new each week. Aim for a publication that is submitted and something that runs; say which matters more to you. Nobody expects you to be right at once, everybody expects you to say why.
</source>
        <translation>ブラインドで決定し、それから見ます。早めに尋ねてください: 質問先はこの計画にあります。毎週、新しい人とランチを取ってください。投稿された論文と、実際に動くものを目指します。どちらがより重要かを伝えてください。すぐに正しくできることはだれも期待していません。理由を述べることは全員が期待しています。
</translation>
    </message>
    <message>
        <source>Decide blind, then look. Ask early: whom to ask stands in this plan. Take lunch with somebody new each week. One goal is a publication or something in production; say which matters more to you. Nobody expects you to be right at once, everybody expects you to say why.
</source>
        <translation>ブラインドで決定し、それから見ます。早めに尋ねてください: 質問先はこの計画にあります。毎週、新しい人とランチを取ってください。目標の一つは、論文発表か本番で動くものです。どちらがより重要かを伝えてください。すぐに正しくできることはだれも期待していません。理由を述べることは全員が期待しています。
</translation>
    </message>
    <message>
        <source>Decisions in force that certify a lighter pack, each once. Grams and cost: of the pack before less those of the certified one, by the ladder of this service, for each parcel that went out in the certified pack in a period that began on the day the decision came or later. Damage expected: by the score beside the decision when it came. Damage observed: as stated and reported of these parcels.</source>
        <translation>より軽い包装を認定した有効な決定を1回ずつ数えます。グラム数と費用: 以前の包装から認定した包装を引いた値。このサービスの包装段階により、決定の当日以降に始まる期間に認定した包装で出荷された荷物ごとに計算します。予測破損: 決定時に表示されていたスコアによります。観測破損: これらの荷物について記載・報告されたものです。</translation>
    </message>
    <message>
        <source>Decisions on this item differ. The safer one holds until a mentor or lead decides.</source>
        <translation>この対象品の決定が食い違っています。メンターまたは責任者が決めるまで、安全な方が有効です。</translation>
    </message>
    <message>
        <source>Decoration</source>
        <translation>装飾品</translation>
    </message>
    <message>
        <source>Dog</source>
        <translation>犬</translation>
    </message>
    <message>
        <source>Drinks</source>
        <translation>飲料</translation>
    </message>
    <message>
        <source>Drinkware</source>
        <translation>飲用食器</translation>
    </message>
    <message>
        <source>Drop test</source>
        <translation>落下試験</translation>
    </message>
    <message>
        <source>Electronics</source>
        <translation>電子機器</translation>
    </message>
    <message>
        <source>Enrolment is {1} or {2}, not {3}.</source>
        <translation>登録は{1}か{2}です。{3}は不可です。</translation>
    </message>
    <message>
        <source>Exempt by site agreement</source>
        <translation>拠点の合意により除外</translation>
    </message>
    <message>
        <source>Exposed or soft product</source>
        <translation>露出または柔らかい商品</translation>
    </message>
    <message>
        <source>Film holds the pieces together, it does not keep the pane from breaking when the parcel is bent.</source>
        <translation>フィルムは破片をまとめるだけで、荷物が曲げられたときにガラスが割れるのを防ぎません。</translation>
    </message>
    <message>
        <source>Flammable</source>
        <translation>可燃性</translation>
    </message>
    <message>
        <source>Flexible, light, in a closed bag: the header card is the only part that can suffer.</source>
        <translation>柔軟で軽く、閉じた袋入り: 傷み得るのはヘッダーカードだけです。</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>食品</translation>
    </message>
    <message>
        <source>Fragile: would break</source>
        <translation>壊れやすい: 割れるおそれ</translation>
    </message>
    <message>
        <source>Fragrance</source>
        <translation>香水</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>フレーム</translation>
    </message>
    <message>
        <source>Gives way and comes back</source>
        <translation>たわんで元に戻る</translation>
    </message>
    <message>
        <source>Glass with liquid</source>
        <translation>液体入りガラス</translation>
    </message>
    <message>
        <source>Glasses</source>
        <translation>グラス</translation>
    </message>
    <message>
        <source>Grocery</source>
        <translation>食料品</translation>
    </message>
    <message>
        <source>Hair care</source>
        <translation>ヘアケア</translation>
    </message>
    <message>
        <source>Handed over: outcome owner named, notes, certificate</source>
        <translation>引き継ぎ済み: 結果の責任者、メモ、認定書</translation>
    </message>
    <message>
        <source>Hazardous goods</source>
        <translation>危険物</translation>
    </message>
    <message>
        <source>Herbs and spices</source>
        <translation>ハーブとスパイス</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>家庭用品</translation>
    </message>
    <message>
        <source>It may be bent and dropped as often as one likes.</source>
        <translation>何度曲げても落としても構いません。</translation>
    </message>
    <message>
        <source>It was said of another decision than this.</source>
        <translation>これとは別の決定についてのものでした。</translation>
    </message>
    <message>
        <source>Its own pack tears</source>
        <translation>商品自体の包装が破れる</translation>
    </message>
    <message>
        <source>Jars</source>
        <translation>瓶</translation>
    </message>
    <message>
        <source>Knives</source>
        <translation>包丁・ナイフ</translation>
    </message>
    <message>
        <source>LED bulbs, set of six, in a printed sleeve</source>
        <translation>LED電球、6個セット、印刷スリーブ入り</translation>
    </message>
    <message>
        <source>Large thin glass</source>
        <translation>大きく薄いガラス</translation>
    </message>
    <message>
        <source>Leak test</source>
        <translation>漏れ試験</translation>
    </message>
    <message>
        <source>Led bulbs</source>
        <translation>LED電球</translation>
    </message>
    <message>
        <source>Lighting</source>
        <translation>照明</translation>
    </message>
    <message>
        <source>Lip care</source>
        <translation>リップケア</translation>
    </message>
    <message>
        <source>Liquid</source>
        <translation>液体</translation>
    </message>
    <message>
        <source>Liquid or leak</source>
        <translation>液体または漏れ</translation>
    </message>
    <message>
        <source>Loose parts</source>
        <translation>固定されていない部品</translation>
    </message>
    <message>
        <source>Luggage</source>
        <translation>旅行かばん</translation>
    </message>
    <message>
        <source>Magnet</source>
        <translation>磁石</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>素材</translation>
    </message>
    <message>
        <source>Metrics cannot be told at {1}:{2}: {3}. Choose another --metrics.</source>
        <translation>{1}:{2}でメトリクスを公開できません: {3}。別の--metricsを選んでください。</translation>
    </message>
    <message>
        <source>Midpoint: what holds, what is dropped, what is late and why</source>
        <translation>中間点: 有効なもの、取りやめたもの、遅れたものとその理由</translation>
    </message>
    <message>
        <source>Mugs</source>
        <translation>マグカップ</translation>
    </message>
    <message>
        <source>Name each facet once, and another one for the strata.</source>
        <translation>各属性は1回だけ指定し、層には別の属性を指定してください。</translation>
    </message>
    <message>
        <source>Name or password is wrong.</source>
        <translation>名前またはパスワードが違います。</translation>
    </message>
    <message>
        <source>Needs concealment</source>
        <translation>中身を隠す必要</translation>
    </message>
    <message>
        <source>No backup was made in {1}: {2}.</source>
        <translation>{1}にバックアップは作成されませんでした: {2}。</translation>
    </message>
    <message>
        <source>No other model was in use before this one. See `reviewer model list`.</source>
        <translation>これより前に使われたモデルはありません。`reviewer model list`を見てください。</translation>
    </message>
    <message>
        <source>No product is of a site {1}.</source>
        <translation>拠点{1}の商品はありません。</translation>
    </message>
    <message>
        <source>No schema can be made in {1} to restore into for a test: {2}. Let the service&apos;s account do so: GRANT CREATE ON DATABASE.</source>
        <translation>試験復元用のスキーマを{1}に作れません: {2}。サービスのアカウントに許可してください: GRANT CREATE ON DATABASE。</translation>
    </message>
    <message>
        <source>Nobody votes on a level of their own.</source>
        <translation>自分のレベルには投票できません。</translation>
    </message>
    <message>
        <source>Not every angle was looked at</source>
        <translation>見ていないアングルがある</translation>
    </message>
    <message>
        <source>Notes stay on the desk: a newer Reviewer keeps them there.</source>
        <translation>メモはデスクに残ります: 新しい版のReviewerはメモをそこに保管します。</translation>
    </message>
    <message>
        <source>Nothing in it breaks; its eyes are stitched.</source>
        <translation>壊れるものはありません。目は刺しゅうです。</translation>
    </message>
    <message>
        <source>Nothing was decided of a product of {1}. Look at its name again.</source>
        <translation>{1}の商品について決定はありません。名前を確認してください。</translation>
    </message>
    <message>
        <source>Nothing was seen.</source>
        <translation>何も見られていません。</translation>
    </message>
    <message>
        <source>Oils and vinegars</source>
        <translation>油と酢</translation>
    </message>
    <message>
        <source>Olive oil in a glass bottle, 500 ml</source>
        <translation>オリーブオイル、ガラス瓶、500 ml</translation>
    </message>
    <message>
        <source>Only mentors and leads may, and who supervises this.</source>
        <translation>できるのはメンター、リーダー、監督者だけです。</translation>
    </message>
    <message>
        <source>Only what you said yourself can be taken back.</source>
        <translation>取り消せるのは自分の発言だけです。</translation>
    </message>
    <message>
        <source>Only who decided sees what was sealed until then.</source>
        <translation>それまで封印されていたものは、決定した人だけが見られます。</translation>
    </message>
    <message>
        <source>Organisers</source>
        <translation>整理用品</translation>
    </message>
    <message>
        <source>Other, with a note</source>
        <translation>その他（メモ付き）</translation>
    </message>
    <message>
        <source>Outdoor</source>
        <translation>アウトドア</translation>
    </message>
    <message>
        <source>Own container</source>
        <translation>元箱</translation>
    </message>
    <message>
        <source>Packaging changed</source>
        <translation>包装の変更</translation>
    </message>
    <message>
        <source>Padded mailer</source>
        <translation>緩衝封筒</translation>
    </message>
    <message>
        <source>Pans</source>
        <translation>フライパン</translation>
    </message>
    <message>
        <source>Paper bag</source>
        <translation>紙袋</translation>
    </message>
    <message>
        <source>Paper under a kilogram tears at the fold, and flour is in everything.</source>
        <translation>1キロ未満でも紙は折り目で破れ、小麦粉があらゆるものに入り込みます。</translation>
    </message>
    <message>
        <source>Paperback novel</source>
        <translation>文庫本の小説</translation>
    </message>
    <message>
        <source>Pet supplies</source>
        <translation>ペット用品</translation>
    </message>
    <message>
        <source>Picture and text disagree</source>
        <translation>画像とテキストの不一致</translation>
    </message>
    <message>
        <source>Picture frame with a glass front, 20 by 30 cm</source>
        <translation>ガラス前面の写真立て、20 × 30 cm</translation>
    </message>
    <message>
        <source>Picture unusable</source>
        <translation>画像使用不可</translation>
    </message>
    <message>
        <source>Pilot; publication submitted</source>
        <translation>パイロット。論文を投稿</translation>
    </message>
    <message>
        <source>Plan signed, first lunch, starter deck done</source>
        <translation>計画に署名、最初のランチ、入門デッキ完了</translation>
    </message>
    <message>
        <source>Plates</source>
        <translation>皿</translation>
    </message>
    <message>
        <source>Plush</source>
        <translation>ぬいぐるみ</translation>
    </message>
    <message>
        <source>Plush rabbit, 21 cm</source>
        <translation>ぬいぐるみのウサギ、21 cm</translation>
    </message>
    <message>
        <source>Poly mailer</source>
        <translation>ポリ袋</translation>
    </message>
    <message>
        <source>Pressed flat, a flip cap opens. One leak costs more than many boxes.</source>
        <translation>平らに押されるとフリップキャップは開きます。一度の漏れは多数の箱より高くつきます。</translation>
    </message>
    <message>
        <source>Production: from a prototype to a pilot at one site</source>
        <translation>本番化: 試作から一拠点でのパイロットまで</translation>
    </message>
    <message>
        <source>Production: from a prototype to something that is live at one site</source>
        <translation>本番化: 試作から一拠点での本番まで</translation>
    </message>
    <message>
        <source>Products that must not go lighter were certified</source>
        <translation>軽くしてはならない商品が認定された</translation>
    </message>
    <message>
        <source>Proven offline; outline of the publication</source>
        <translation>オフラインで実証。論文の構成案</translation>
    </message>
    <message>
        <source>Puzzles</source>
        <translation>パズル</translation>
    </message>
    <message>
        <source>Range must be like bytes=100-, bytes=100-199 or bytes=-100.</source>
        <translation>Rangeはbytes=100-、bytes=100-199、bytes=-100のような形にしてください。</translation>
    </message>
    <message>
        <source>Record {1} of {2} is none. Have the pack written again.</source>
        <translation>{2}の記録{1}は記録ではありません。記録パックを書き出し直してください。</translation>
    </message>
    <message>
        <source>Right verdict, wrong reason</source>
        <translation>判定は正しいが理由が誤り</translation>
    </message>
    <message>
        <source>Runs in shadow; draft of the publication</source>
        <translation>シャドー運用中。論文の下書き</translation>
    </message>
    <message>
        <source>SQLite keeps {1} at {2} where {3} is needed.</source>
        <translation>SQLiteは{1}を{2}に保っていますが、必要なのは{3}です。</translation>
    </message>
    <message>
        <source>SQLite says {1}</source>
        <translation>SQLiteの応答: {1}</translation>
    </message>
    <message>
        <source>Send at most {1} records at once.</source>
        <translation>一度に送れる記録は最大{1}件です。</translation>
    </message>
    <message>
        <source>Send the body without a coding.</source>
        <translation>本文は符号化せずに送ってください。</translation>
    </message>
    <message>
        <source>Shampoo with a flip cap, 400 ml</source>
        <translation>フリップキャップのシャンプー、400 ml</translation>
    </message>
    <message>
        <source>Sharp</source>
        <translation>鋭利</translation>
    </message>
    <message>
        <source>Sharp: would puncture</source>
        <translation>鋭利: 突き破るおそれ</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>先にサインインしてください。</translation>
    </message>
    <message>
        <source>Silicone baking mat</source>
        <translation>シリコーン製ベーキングマット</translation>
    </message>
    <message>
        <source>Soap</source>
        <translation>石けん</translation>
    </message>
    <message>
        <source>Soft all through; the outer pack need only keep it clean.</source>
        <translation>全体が柔らかく、外装は汚れを防ぐだけで足ります。</translation>
    </message>
    <message>
        <source>Some of the items belong to sites you do not work for.</source>
        <translation>一部の対象品は、あなたの担当外の拠点のものです。</translation>
    </message>
    <message>
        <source>Somebody else was told so far. Pull again from the start.</source>
        <translation>これまでの内容は別の人に伝えたものです。最初から取得し直してください。</translation>
    </message>
    <message>
        <source>Something in the pictures was missed</source>
        <translation>画像の何かが見落とされた</translation>
    </message>
    <message>
        <source>Spreads</source>
        <translation>スプレッド</translation>
    </message>
    <message>
        <source>Stiff enough by itself</source>
        <translation>それ自体で十分に硬い</translation>
    </message>
    <message>
        <source>Stoneware mug in a thin carton</source>
        <translation>薄い箱入りの陶器マグカップ</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>収納</translation>
    </message>
    <message>
        <source>Sturdy and closed</source>
        <translation>丈夫で閉じている</translation>
    </message>
    <message>
        <source>Tableware</source>
        <translation>食器</translation>
    </message>
    <message>
        <source>Talk to everybody</source>
        <translation>全員と話す</translation>
    </message>
    <message>
        <source>Talk to everybody; draft cleared</source>
        <translation>全員と話す。下書きの投稿許可</translation>
    </message>
    <message>
        <source>Talked to five people; the question of the project in one page</source>
        <translation>5人と話した。プロジェクトの問いを1ページに</translation>
    </message>
    <message>
        <source>Tea</source>
        <translation>茶</translation>
    </message>
    <message>
        <source>Textile neither breaks nor leaks, and the bag keeps it clean. A box would be air.</source>
        <translation>布製品は割れも漏れもせず、袋で汚れを防げます。箱に入れても中は空気です。</translation>
    </message>
    <message>
        <source>The account {1} is another person&apos;s already.</source>
        <translation>アカウント{1}はすでに別の人のものです。</translation>
    </message>
    <message>
        <source>The address of a model must not contain a password. Use a token.</source>
        <translation>モデルのアドレスにパスワードを含めないでください。トークンを使ってください。</translation>
    </message>
    <message>
        <source>The backup {1} cannot be restored to {2}: {3}.</source>
        <translation>バックアップ{1}を{2}に復元できません: {3}。</translation>
    </message>
    <message>
        <source>The body ended early.</source>
        <translation>本文が途中で終わりました。</translation>
    </message>
    <message>
        <source>The body is not JSON.</source>
        <translation>本文がJSONではありません。</translation>
    </message>
    <message>
        <source>The body is over {1} bytes. Send less at once.</source>
        <translation>本文が{1}バイトを超えています。一度に送る量を減らしてください。</translation>
    </message>
    <message>
        <source>The body took over {1} s.</source>
        <translation>本文の受信に{1}秒以上かかりました。</translation>
    </message>
    <message>
        <source>The card {1} cannot be read: {2}. Put the right one back.</source>
        <translation>カード{1}を読み取れません: {2}。正しいものに戻してください。</translation>
    </message>
    <message>
        <source>The certificate {1} and the key {2} cannot be used: {3}. Correct --tls-cert and --tls-key; PEM without a password is expected.</source>
        <translation>証明書{1}と鍵{2}を使えません: {3}。--tls-certと--tls-keyを修正してください。パスワードなしのPEMが必要です。</translation>
    </message>
    <message>
        <source>The code is for site {1}, which you do not work for.</source>
        <translation>コードは拠点{1}用で、あなたの担当外です。</translation>
    </message>
    <message>
        <source>The company&apos;s sign-in was not accepted. Begin again, or ask IT.</source>
        <translation>会社のサインインが受け付けられませんでした。始め直すか、IT部門に尋ねてください。</translation>
    </message>
    <message>
        <source>The database has schema {1}, and this version verifies {2} to {3}. Start the service of this version once.</source>
        <translation>データベースのスキーマは{1}で、この版が検証できるのは{2}～{3}です。この版のサービスを一度起動してください。</translation>
    </message>
    <message>
        <source>The database {1} holds a service already, and nothing is ever written over. Name an empty database.</source>
        <translation>データベース{1}にはすでにサービスがあり、上書きは決して行われません。空のデータベースを指定してください。</translation>
    </message>
    <message>
        <source>The decision is not about this item.</source>
        <translation>この決定はこの対象品のものではありません。</translation>
    </message>
    <message>
        <source>The decision it is about was refused.</source>
        <translation>対象の決定は拒否されました。</translation>
    </message>
    <message>
        <source>The descriptor {1} cannot be taken over: {2}. Correct --fd, or leave it out.</source>
        <translation>記述子{1}を引き継げません: {2}。--fdを修正するか、省いてください。</translation>
    </message>
    <message>
        <source>The file of the model {1} in {2} is not the one that was added: its SHA-256 is {3}..., not {4}... Put the right file back, or activate another model: reviewer model activate.</source>
        <translation>{2}にあるモデル{1}のファイルは追加されたものと異なります: SHA-256は{3}...で、{4}...ではありません。正しいファイルに戻すか、別のモデルを有効にしてください: reviewer model activate。</translation>
    </message>
    <message>
        <source>The file {1} of the backup {2} is damaged.</source>
        <translation>バックアップ{2}のファイル{1}が壊れています。</translation>
    </message>
    <message>
        <source>The folder {1} holds something already, and nothing is ever written over. Move it aside, or name another with --data.</source>
        <translation>フォルダー{1}にはすでに何かあり、上書きは決して行われません。別の場所に移すか、--dataで別のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>The gate to {1} is not met. {2}</source>
        <translation>{1}への昇級条件を満たしていません。{2}</translation>
    </message>
    <message>
        <source>The handle has no room to the outside: one drop on that side reaches it.</source>
        <translation>取っ手と外側の間に余裕がありません: その側から一度落ちれば衝撃が届きます。</translation>
    </message>
    <message>
        <source>The items belong to sites you do not work for.</source>
        <translation>対象品は、あなたの担当外の拠点のものです。</translation>
    </message>
    <message>
        <source>The key {1} cannot be read: {2}. {3}</source>
        <translation>鍵{1}を読み取れません: {2}。{3}</translation>
    </message>
    <message>
        <source>The matter is another than the step says.</source>
        <translation>案件が手順の示すものと異なります。</translation>
    </message>
    <message>
        <source>The model cannot be copied to {1}: {2}.</source>
        <translation>モデルを{1}にコピーできません: {2}。</translation>
    </message>
    <message>
        <source>The model in {1} came without a card.</source>
        <translation>{1}のモデルにはカードが付いていませんでした。</translation>
    </message>
    <message>
        <source>The model {1}</source>
        <translation>モデル{1}</translation>
    </message>
    <message>
        <source>The model {1} cannot be read: {2}.</source>
        <translation>モデル{1}を読み取れません: {2}。</translation>
    </message>
    <message>
        <source>The model {1} is damaged ({2}). Install Reviewer anew where it is the one that ships, or activate another model: reviewer model activate.</source>
        <translation>モデル{1}が壊れています（{2}）。付属のモデルの場合はReviewerをインストールし直すか、別のモデルを有効にしてください: reviewer model activate。</translation>
    </message>
    <message>
        <source>The model {1} is run by another server, so it is not activated here. Start the service, and ingest, with --scorer and its address.</source>
        <translation>モデル{1}は別のサーバーで動いているため、ここでは有効になりません。--scorerとそのアドレスを付けてサービスと取り込みを開始してください。</translation>
    </message>
    <message>
        <source>The model {1} is run by another server; its card is there.</source>
        <translation>モデル{1}は別のサーバーで動いており、カードもそこにあります。</translation>
    </message>
    <message>
        <source>The model {1} was put in use while the catalogue was scored by {2}. Nothing was imported: ingest it again.</source>
        <translation>カタログが{2}でスコア付けされている間に、モデル{1}が使用開始されました。何も取り込まれませんでした: 取り込み直してください。</translation>
    </message>
    <message>
        <source>The name of a member is over {1} characters.</source>
        <translation>処理対象の名前が{1}文字を超えています。</translation>
    </message>
    <message>
        <source>The pack is open</source>
        <translation>包装が開いている</translation>
    </message>
    <message>
        <source>The password contains a NUL or half a character. Choose another.</source>
        <translation>パスワードにNULか不完全な文字が含まれています。別のものを選んでください。</translation>
    </message>
    <message>
        <source>The password has {1} characters. Use {2} to {3}.</source>
        <translation>パスワードは{1}文字です。{2}～{3}文字にしてください。</translation>
    </message>
    <message>
        <source>The payload does not match its hash.</source>
        <translation>ペイロードがハッシュと一致しません。</translation>
    </message>
    <message>
        <source>The payload is over {1} characters.</source>
        <translation>ペイロードが{1}文字を超えています。</translation>
    </message>
    <message>
        <source>The payload&apos;s &apos;item&apos; is over {1} characters.</source>
        <translation>ペイロードの&apos;item&apos;が{1}文字を超えています。</translation>
    </message>
    <message>
        <source>The payload&apos;s &apos;reason&apos; or &apos;group&apos; is too long.</source>
        <translation>ペイロードの&apos;reason&apos;または&apos;group&apos;が長すぎます。</translation>
    </message>
    <message>
        <source>The payload&apos;s {1} must name something.</source>
        <translation>ペイロードの{1}には何かの指定が必要です。</translation>
    </message>
    <message>
        <source>The physical test {1} of a product that you decided is back: in the pack in question {2}.</source>
        <translation>あなたが決定した商品の実物試験{1}の結果が出ました。その包装では{2}。</translation>
    </message>
    <message>
        <source>The picture has {1} bytes.</source>
        <translation>画像は{1}バイトです。</translation>
    </message>
    <message>
        <source>The picture in the shop shows one bulb; six lie side by side and push each other out of the sleeve.</source>
        <translation>ショップの画像は電球1個ですが、実際は6個が並び、互いをスリーブから押し出します。</translation>
    </message>
    <message>
        <source>The picture {1} cannot be read: {2}.</source>
        <translation>画像{1}を読み取れません: {2}。</translation>
    </message>
    <message>
        <source>The picture {1} cannot be written: {2}.</source>
        <translation>画像{1}に書き込めません: {2}。</translation>
    </message>
    <message>
        <source>The picture {1} changed while the catalogue was read in. Ingest it again once nothing writes to it.</source>
        <translation>カタログの読み込み中に画像{1}が変わりました。書き込むものがなくなってから取り込み直してください。</translation>
    </message>
    <message>
        <source>The product {1} cannot be scored: {2}</source>
        <translation>商品{1}にスコアを付けられません: {2}</translation>
    </message>
    <message>
        <source>The record does not match its hash.</source>
        <translation>記録がハッシュと一致しません。</translation>
    </message>
    <message>
        <source>The record this one takes back was refused.</source>
        <translation>これが取り消す対象の記録は拒否されました。</translation>
    </message>
    <message>
        <source>The role {1} may not {2}.</source>
        <translation>役割{1}は{2}を行えません。</translation>
    </message>
    <message>
        <source>The score is not told: wait for the decision.</source>
        <translation>スコアは示されません: 決定を待ってください。</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>The service cannot listen on {1}:{2}: {3}. Choose another {4}.</source>
        <translation>サービスが{1}:{2}で待ち受けられません: {3}。別の{4}を選んでください。</translation>
    </message>
    <message>
        <source>The service cannot reach its storage.</source>
        <translation>サービスが保存先に接続できません。</translation>
    </message>
    <message>
        <source>The service cannot use {1}. Write postgresql://..., or leave the URL out for the built-in SQLite file.</source>
        <translation>サービスは{1}を使えません。postgresql://...と書くか、URLを省いて組み込みのSQLiteファイルを使ってください。</translation>
    </message>
    <message>
        <source>The service failed at this request; its log says why.</source>
        <translation>サービスがこの要求で失敗しました。理由はサービスのログにあります。</translation>
    </message>
    <message>
        <source>The service is still looking at its products. Ask again in a moment.</source>
        <translation>サービスが商品を確認中です。少し待ってから再度尋ねてください。</translation>
    </message>
    <message>
        <source>The service refused record {1}: {2}. Both versions are kept.</source>
        <translation>サービスが記録{1}を拒否しました: {2}。両方の版が残されています。</translation>
    </message>
    <message>
        <source>The service was restored from a backup. Pull again from the start.</source>
        <translation>サービスはバックアップから復元されました。最初から取得し直してください。</translation>
    </message>
    <message>
        <source>The service&apos;s database did not answer: {1}.</source>
        <translation>サービスのデータベースが応答しませんでした: {1}。</translation>
    </message>
    <message>
        <source>The service&apos;s database has schema {1}, this version knows {2}. Start the newer version of Reviewer again.</source>
        <translation>サービスのデータベースのスキーマは{1}で、この版が対応するのは{2}です。新しい版のReviewerを起動し直してください。</translation>
    </message>
    <message>
        <source>The service&apos;s database {1} cannot be opened: {2}. Check that it is there, not damaged, and may be written.</source>
        <translation>サービスのデータベース{1}を開けません: {2}。存在し、壊れておらず、書き込めることを確認してください。</translation>
    </message>
    <message>
        <source>The service&apos;s database {1} cannot be written: {2}. Give the account that runs Reviewer the right to write this file and its folder, or name another folder with --data.</source>
        <translation>サービスのデータベース{1}に書き込めません: {2}。Reviewerを動かすアカウントにこのファイルとフォルダーへの書き込み権限を与えるか、--dataで別のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>The session has ended. Sign in again.</source>
        <translation>セッションが終了しました。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The signature is not of this device&apos;s registered key.</source>
        <translation>署名がこの機器の登録済みの鍵によるものではありません。</translation>
    </message>
    <message>
        <source>The way back must lead to this computer itself.</source>
        <translation>戻り先はこのコンピューター自身でなければなりません。</translation>
    </message>
    <message>
        <source>There are no such figures for you.</source>
        <translation>あなたが閲覧できるそのような数値はありません。</translation>
    </message>
    <message>
        <source>There is a person named {1} already. Choose another name.</source>
        <translation>{1}という名前の人はすでにいます。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>There is a webhook named {1} already. Remove it first.</source>
        <translation>{1}という名前のWebhookはすでにあります。先に削除してください。</translation>
    </message>
    <message>
        <source>There is no device {1} here. See `reviewer device list`.</source>
        <translation>ここに機器{1}はありません。`reviewer device list`を見てください。</translation>
    </message>
    <message>
        <source>There is no folder {1} of pictures. Correct --images.</source>
        <translation>画像のフォルダー{1}がありません。--imagesを修正してください。</translation>
    </message>
    <message>
        <source>There is no key {1}. {2}</source>
        <translation>鍵{1}がありません。{2}</translation>
    </message>
    <message>
        <source>There is no model named {1}. See `reviewer model list`.</source>
        <translation>{1}という名前のモデルはありません。`reviewer model list`を見てください。</translation>
    </message>
    <message>
        <source>There is no person named {1}. See `reviewer person list`.</source>
        <translation>{1}という名前の人はいません。`reviewer person list`を見てください。</translation>
    </message>
    <message>
        <source>There is no service in {1}. Name its folder with --data.</source>
        <translation>{1}にサービスはありません。--dataでフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>There is no such decision for you.</source>
        <translation>あなたが閲覧できるそのような決定はありません。</translation>
    </message>
    <message>
        <source>There is no such institution.</source>
        <translation>そのような機関はありません。</translation>
    </message>
    <message>
        <source>There is no such item for you.</source>
        <translation>あなたが閲覧できるそのような対象品はありません。</translation>
    </message>
    <message>
        <source>There is no such model.</source>
        <translation>そのようなモデルはありません。</translation>
    </message>
    <message>
        <source>There is no such page; begin with the first.</source>
        <translation>そのようなページはありません。最初のページから始めてください。</translation>
    </message>
    <message>
        <source>There is no such person for you.</source>
        <translation>あなたが閲覧できるそのような人はいません。</translation>
    </message>
    <message>
        <source>There is no such picture for you.</source>
        <translation>あなたが閲覧できるそのような画像はありません。</translation>
    </message>
    <message>
        <source>There is no such picture of an item for you.</source>
        <translation>あなたが閲覧できる対象品に、そのような画像はありません。</translation>
    </message>
    <message>
        <source>There is no such sitting for you.</source>
        <translation>あなたが閲覧できるそのようなセットの実施はありません。</translation>
    </message>
    <message>
        <source>There is no such value.</source>
        <translation>そのような値はありません。</translation>
    </message>
    <message>
        <source>There is no webhook named {1}. See `reviewer webhook list`.</source>
        <translation>{1}という名前のWebhookはありません。`reviewer webhook list`を見てください。</translation>
    </message>
    <message>
        <source>There is nothing to tell of this act yet.</source>
        <translation>この一括処理について示せるものはまだありません。</translation>
    </message>
    <message>
        <source>These pairs make {1} slices, more than {2}. Ask for fewer pairs, for facets with fewer values, or for a shorter time.</source>
        <translation>これらの組で区分が{1}個になり、{2}個を超えます。組を減らすか、値の少ない属性にするか、期間を短くしてください。</translation>
    </message>
    <message>
        <source>They work for none of your sites.</source>
        <translation>その人はあなたのどの拠点でも働いていません。</translation>
    </message>
    <message>
        <source>This computer was shut out by an admin. What was decided on it is kept here and can be exported; ask the admin.</source>
        <translation>このコンピューターは管理者により遮断されました。ここでの決定は保管され、書き出せます。管理者に尋ねてください。</translation>
    </message>
    <message>
        <source>This device calls too often.</source>
        <translation>この機器からの呼び出しが多すぎます。</translation>
    </message>
    <message>
        <source>This device is registered with another key. Start with a new profile folder, and keep the old one: its records can still be exported.</source>
        <translation>この機器は別の鍵で登録されています。新しいプロファイルフォルダーで始め、古いものは残してください: その記録はまだ書き出せます。</translation>
    </message>
    <message>
        <source>This place in the feed is not known. Pull again from the start.</source>
        <translation>フィードのこの位置は不明です。最初から取得し直してください。</translation>
    </message>
    <message>
        <source>This place in the feed is too old. Pull again from the start.</source>
        <translation>フィードのこの位置は古すぎます。最初から取得し直してください。</translation>
    </message>
    <message>
        <source>This record was made on another device.</source>
        <translation>この記録は別の機器で作成されました。</translation>
    </message>
    <message>
        <source>This service has no model. Train one first.</source>
        <translation>このサービスにはモデルがありません。先に学習させてください。</translation>
    </message>
    <message>
        <source>This service has no product of a site {1}. There are {2}{3}. Correct --site, or ingest that site&apos;s catalogue first.</source>
        <translation>このサービスに拠点{1}の商品はありません。あるのは{2}{3}です。--siteを修正するか、先にその拠点のカタログを取り込んでください。</translation>
    </message>
    <message>
        <source>This service has no sign-in by a company.</source>
        <translation>このサービスに会社でのサインインはありません。</translation>
    </message>
    <message>
        <source>This service knows no matters of kind {1}.</source>
        <translation>このサービスに種類{1}の案件はありません。</translation>
    </message>
    <message>
        <source>This service knows no records of kind {1}.</source>
        <translation>このサービスに種類{1}の記録はありません。</translation>
    </message>
    <message>
        <source>This service knows no such person.</source>
        <translation>このサービスにそのような人はいません。</translation>
    </message>
    <message>
        <source>This service speaks protocol {1}, not {2}. Install the matching version.</source>
        <translation>このサービスのプロトコルは{1}で、{2}ではありません。対応する版をインストールしてください。</translation>
    </message>
    <message>
        <source>This session belongs to another device.</source>
        <translation>このセッションは別の機器のものです。</translation>
    </message>
    <message>
        <source>This session was renewed from elsewhere and is closed. Sign in again.</source>
        <translation>このセッションは別の場所で更新され、閉じられました。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>This sign-in took too long or was used already. Begin again.</source>
        <translation>このサインインは時間がかかりすぎたか、使用済みです。始め直してください。</translation>
    </message>
    <message>
        <source>This sign-in was begun by another program. Begin again.</source>
        <translation>このサインインは別のプログラムが始めました。始め直してください。</translation>
    </message>
    <message>
        <source>This was a calibration case: the panel said {1}, you said {2}. It has no effect on the item.</source>
        <translation>これは校正用の事例でした。判定団: {1}、あなた: {2}。対象品への影響はありません。</translation>
    </message>
    <message>
        <source>Too careful: it would arrive whole</source>
        <translation>慎重すぎる: 無傷で届くはず</translation>
    </message>
    <message>
        <source>Too heavy or large</source>
        <translation>重すぎる、または大きすぎる</translation>
    </message>
    <message>
        <source>Too little gold is left of {1} that you have not met. A lead can ask a panel for more (Together, Gold cases).</source>
        <translation>{1}のゴールドのうち、まだ出会っていないものが少なすぎます。リーダーがパネルに追加を求められます（共同作業、ゴールドケース）。</translation>
    </message>
    <message>
        <source>Too many people are signing in.</source>
        <translation>サインインする人が多すぎます。</translation>
    </message>
    <message>
        <source>Too many products were rejected for nothing</source>
        <translation>不要に却下された商品が多すぎる</translation>
    </message>
    <message>
        <source>Too many wrong passwords.</source>
        <translation>誤ったパスワードが多すぎます。</translation>
    </message>
    <message>
        <source>Too small for label</source>
        <translation>ラベルには小さすぎる</translation>
    </message>
    <message>
        <source>Towels</source>
        <translation>タオル</translation>
    </message>
    <message>
        <source>Toys</source>
        <translation>玩具</translation>
    </message>
    <message>
        <source>Traces need more than is installed. Install it: {1}</source>
        <translation>トレースには追加のインストールが必要です。インストールしてください: {1}</translation>
    </message>
    <message>
        <source>USB cable, 2 m, coiled</source>
        <translation>USBケーブル、2 m、巻き</translation>
    </message>
    <message>
        <source>Vases</source>
        <translation>花瓶</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>乗り物</translation>
    </message>
    <message>
        <source>Vendor pack passed a test</source>
        <translation>ベンダーの包装が試験に合格</translation>
    </message>
    <message>
        <source>Vendor&apos;s pack</source>
        <translation>ベンダーの包装</translation>
    </message>
    <message>
        <source>Wants a second opinion</source>
        <translation>別の人の意見がほしい</translation>
    </message>
    <message>
        <source>What PostgreSQL holds after copying is not what the backup holds. Nothing was kept. Check the database&apos;s encoding (UTF8 is needed) and try again.</source>
        <translation>コピー後のPostgreSQLの内容がバックアップの内容と異なります。何も保存していません。データベースの文字コード（UTF8が必要）を確認し、再試行してください。</translation>
    </message>
    <message>
        <source>What was learnt is not held</source>
        <translation>学んだことが保たれていない</translation>
    </message>
    <message>
        <source>Wheat flour in a paper bag, 1 kg</source>
        <translation>小麦粉、紙袋入り、1 kg</translation>
    </message>
    <message>
        <source>Without the decision, each product would have gone on in the pack that the catalogue named as its current one when the decision came.</source>
        <translation>この決定がなければ、各商品は、決定時にカタログが現在の包装としていた包装のままでした。</translation>
    </message>
    <message>
        <source>Wrong product</source>
        <translation>商品違い</translation>
    </message>
    <message>
        <source>You do not answer for one of these sites.</source>
        <translation>これらの拠点の一つは、あなたの担当ではありません。</translation>
    </message>
    <message>
        <source>You do not work for this site.</source>
        <translation>あなたはこの拠点で働いていません。</translation>
    </message>
    <message>
        <source>Your company knows you, but nobody added you here. Ask an admin.</source>
        <translation>会社には登録がありますが、ここにはだれもあなたを追加していません。管理者に尋ねてください。</translation>
    </message>
    <message>
        <source>Your contest of {1} was {2}.</source>
        <translation>「{1}」への異議: {2}。</translation>
    </message>
    <message>
        <source>Your contest of {1} was {2}. {3}</source>
        <translation>「{1}」への異議: {2}。{3}</translation>
    </message>
    <message>
        <source>Your level for {1} is {2} now, it was {3}.</source>
        <translation>{1}のレベルは{3}から{2}になりました。</translation>
    </message>
    <message>
        <source>Your level for {1} is {2} now, it was {3}. Reason: {4}. What helps: {5}</source>
        <translation>{1}のレベルは{3}から{2}になりました。理由: {4}。役立つこと: {5}</translation>
    </message>
    <message>
        <source>card band</source>
        <translation>厚紙の帯</translation>
    </message>
    <message>
        <source>ceramic</source>
        <translation>陶器</translation>
    </message>
    <message>
        <source>clear bag</source>
        <translation>透明袋</translation>
    </message>
    <message>
        <source>clear bag with a header card</source>
        <translation>ヘッダーカード付き透明袋</translation>
    </message>
    <message>
        <source>decide</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>dismissed: the piece stands</source>
        <translation>却下、根拠はそのままです</translation>
    </message>
    <message>
        <source>glass</source>
        <translation>ガラス</translation>
    </message>
    <message>
        <source>glass and plastic</source>
        <translation>ガラスとプラスチック</translation>
    </message>
    <message>
        <source>glass and wood</source>
        <translation>ガラスと木</translation>
    </message>
    <message>
        <source>it could not be tested</source>
        <translation>試験できませんでした</translation>
    </message>
    <message>
        <source>it was damaged</source>
        <translation>破損していました</translation>
    </message>
    <message>
        <source>it was whole</source>
        <translation>無事でした</translation>
    </message>
    <message>
        <source>none, label on the bottle</source>
        <translation>なし、瓶にラベル</translation>
    </message>
    <message>
        <source>none; the cap has no seal</source>
        <translation>なし、キャップにシールなし</translation>
    </message>
    <message>
        <source>oversee</source>
        <translation>監督</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>紙</translation>
    </message>
    <message>
        <source>paper bag, folded and glued</source>
        <translation>紙袋（折ってのり付け）</translation>
    </message>
    <message>
        <source>paper band</source>
        <translation>紙帯</translation>
    </message>
    <message>
        <source>plastic</source>
        <translation>プラスチック</translation>
    </message>
    <message>
        <source>plastic and metal</source>
        <translation>プラスチックと金属</translation>
    </message>
    <message>
        <source>read</source>
        <translation>閲覧</translation>
    </message>
    <message>
        <source>read figures</source>
        <translation>数値の閲覧</translation>
    </message>
    <message>
        <source>report</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>score</source>
        <translation>採点</translation>
    </message>
    <message>
        <source>shrink film, corners of card</source>
        <translation>シュリンクフィルム、角に厚紙</translation>
    </message>
    <message>
        <source>silicone</source>
        <translation>シリコーン</translation>
    </message>
    <message>
        <source>sleeve, open at both ends</source>
        <translation>スリーブ（両端が開放）</translation>
    </message>
    <message>
        <source>textile</source>
        <translation>布</translation>
    </message>
    <message>
        <source>thin carton, the handle touches the wall</source>
        <translation>薄い箱、取っ手が壁に接触</translation>
    </message>
    <message>
        <source>upheld: the piece is wrong</source>
        <translation>認められ、根拠は誤りです</translation>
    </message>
    <message>
        <source>weighted by the chance of being tested; Wilson for the effective size</source>
        <translation>試験される確率で重み付け、有効サンプルサイズによるWilson</translation>
    </message>
    <message>
        <source>{1} Ask an admin for a code (reviewer device invite) and enter it within its time.</source>
        <translation>{1}管理者にコードを求め（reviewer device invite）、有効時間内に入力してください。</translation>
    </message>
    <message>
        <source>{1} Wait {2} s.</source>
        <translation>{1}{2}秒待ってください。</translation>
    </message>
    <message>
        <source>{1} answered with the model {2}, asked was {3}.</source>
        <translation>{1}はモデル{2}で応答しましたが、求めたのは{3}です。</translation>
    </message>
    <message>
        <source>{1} answers for the model {2}, asked for was {3}. Correct --scorer.</source>
        <translation>{1}はモデル{2}で応答していますが、求めたのは{3}です。--scorerを修正してください。</translation>
    </message>
    <message>
        <source>{1} cannot be a name. Use 1 to {2} printable characters.</source>
        <translation>{1}は名前にできません。印字可能な1～{2}文字を使ってください。</translation>
    </message>
    <message>
        <source>{1} cannot be written: {2}.</source>
        <translation>{1}に書き込めません: {2}。</translation>
    </message>
    <message>
        <source>{1} did not answer within {2} s. Look whether the model server is overloaded.</source>
        <translation>{1}が{2}秒以内に応答しませんでした。モデルサーバーが過負荷でないか確認してください。</translation>
    </message>
    <message>
        <source>{1} gave a score that cannot be for {2}: {3}</source>
        <translation>{1}が{2}に対してあり得ないスコアを返しました: {3}</translation>
    </message>
    <message>
        <source>{1} gave a wrong answer: {2}</source>
        <translation>{1}が誤った応答を返しました: {2}</translation>
    </message>
    <message>
        <source>{1} gave an answer that is no JSON object.</source>
        <translation>{1}の応答がJSONオブジェクトではありません。</translation>
    </message>
    <message>
        <source>{1} gave an answer that is no JSON.</source>
        <translation>{1}の応答がJSONではありません。</translation>
    </message>
    <message>
        <source>{1} has no {2} {3}: it is no model of packaging. Correct --scorer.</source>
        <translation>{1}に{2} {3}がありません: 包装のモデルではありません。--scorerを修正してください。</translation>
    </message>
    <message>
        <source>{1} has over {2} records. Write several packs.</source>
        <translation>{1}の記録が{2}件を超えています。複数の記録パックに分けて書き出してください。</translation>
    </message>
    <message>
        <source>{1} is damaged. Use another backup.</source>
        <translation>{1}は壊れています。別のバックアップを使ってください。</translation>
    </message>
    <message>
        <source>{1} is everybody, who could then say to be anybody. Name the proxy&apos;s own address in --trusted-proxy.</source>
        <translation>{1}は全員を指し、だれでも他人を名乗れてしまいます。--trusted-proxyにプロキシ自身のアドレスを指定してください。</translation>
    </message>
    <message>
        <source>{1} is for another service, {2}.</source>
        <translation>{1}は別のサービス{2}用です。</translation>
    </message>
    <message>
        <source>{1} is for others to do.</source>
        <translation>{1}はほかの人が行うことです。</translation>
    </message>
    <message>
        <source>{1} is no Ed25519 key. {2}</source>
        <translation>{1}はEd25519キーではありません。{2}</translation>
    </message>
    <message>
        <source>{1} is no address of a model. {2}</source>
        <translation>{1}はモデルのアドレスではありません。{2}</translation>
    </message>
    <message>
        <source>{1} is no address of a model: {2}. {3}</source>
        <translation>{1}はモデルのアドレスではありません: {2}。{3}</translation>
    </message>
    <message>
        <source>{1} is no address of a provider. It looks like https://id.example.</source>
        <translation>{1}はプロバイダーのアドレスではありません。形式の例: https://id.example。</translation>
    </message>
    <message>
        <source>{1} is no address of a proxy. Say 127.0.0.1 or 10.0.3.0/24, for example, in --trusted-proxy.</source>
        <translation>{1}はプロキシのアドレスではありません。--trusted-proxyに127.0.0.1や10.0.3.0/24のように指定してください。</translation>
    </message>
    <message>
        <source>{1} is no address. Choose another --host.</source>
        <translation>{1}はアドレスではありません。別の--hostを選んでください。</translation>
    </message>
    <message>
        <source>{1} is no address. Say HOST:PORT, 127.0.0.1:9472 for example.</source>
        <translation>{1}はアドレスではありません。127.0.0.1:9472のようにHOST:PORTを指定してください。</translation>
    </message>
    <message>
        <source>{1} is no address. Say http://HOST:PORT of a collector.</source>
        <translation>{1}はアドレスではありません。コレクターのhttp://HOST:PORTを指定してください。</translation>
    </message>
    <message>
        <source>{1} is no address. Write https://host/path.</source>
        <translation>{1}はアドレスではありません。https://host/pathの形で書いてください。</translation>
    </message>
    <message>
        <source>{1} is no address: {2}.</source>
        <translation>{1}はアドレスではありません: {2}。</translation>
    </message>
    <message>
        <source>{1} is no backup: {2} cannot be read ({3}). Name a folder that `reviewer backup` made; one that was ended halfway has no such file.</source>
        <translation>{1}はバックアップではありません: {2}を読み取れません（{3}）。`reviewer backup`が作ったフォルダーを指定してください。途中で終わったものにはこのファイルがありません。</translation>
    </message>
    <message>
        <source>{1} is no card of a model. Train it again: reviewer train.</source>
        <translation>{1}はモデルのカードではありません。学習し直してください: reviewer train。</translation>
    </message>
    <message>
        <source>{1} is no database URL. Write postgresql://USER@HOST/NAME.</source>
        <translation>{1}はデータベースのURLではありません。postgresql://USER@HOST/NAMEの形で書いてください。</translation>
    </message>
    <message>
        <source>{1} is no day. Write it as 2026-05-17.</source>
        <translation>{1}は日付ではありません。2026-05-17の形で書いてください。</translation>
    </message>
    <message>
        <source>{1} is no name: use small letters, digits, - and _, at most 64.</source>
        <translation>{1}は名前にできません: 英小文字、数字、-、_を最大64文字で使ってください。</translation>
    </message>
    <message>
        <source>{1} is no number of tests a day. Use 20, and at most {2}.</source>
        <translation>{1}は1日の試験数になりません。20など、最大{2}にしてください。</translation>
    </message>
    <message>
        <source>{1} is no pack of this service&apos;s ladder.</source>
        <translation>{1}はこのサービスの包装段階の包装ではありません。</translation>
    </message>
    <message>
        <source>{1} is no pair of facets. Write it as site.category.</source>
        <translation>{1}は属性の組ではありません。site.categoryの形で書いてください。</translation>
    </message>
    <message>
        <source>{1} is no period. Write 2026, 2026-Q2, 2026-05 or 2026-05-17.</source>
        <translation>{1}は期間ではありません。2026、2026-Q2、2026-05、2026-05-17の形で書いてください。</translation>
    </message>
    <message>
        <source>{1} is no place in a feed</source>
        <translation>{1}はフィードの位置ではない</translation>
    </message>
    <message>
        <source>{1} is no threshold. Say recall_ppm=850000 or starter_deck=no.</source>
        <translation>{1}はしきい値ではありません。recall_ppm=850000やstarter_deck=noのように指定してください。</translation>
    </message>
    <message>
        <source>{1} is no type of event. Use one of {2}.</source>
        <translation>{1}はイベントの種類ではありません。{2}のいずれかを使ってください。</translation>
    </message>
    <message>
        <source>{1} is not encrypted. Use https:// for a model on another machine, or say --scorer-unencrypted where the network itself is safe.</source>
        <translation>{1}は暗号化されていません。別の端末のモデルにはhttps://を使うか、ネットワーク自体が安全なら--scorer-unencryptedを指定してください。</translation>
    </message>
    <message>
        <source>{1} is not encrypted. Use https:// for a provider.</source>
        <translation>{1}は暗号化されていません。プロバイダーにはhttps://を使ってください。</translation>
    </message>
    <message>
        <source>{1} is not encrypted. Use https; http is for this machine alone.</source>
        <translation>{1}は暗号化されていません。httpsを使ってください。httpはこの端末だけに使えます。</translation>
    </message>
    <message>
        <source>{1} is not reached ({2}). Start the model server, or correct --scorer.</source>
        <translation>{1}に接続できません（{2}）。モデルサーバーを起動するか、--scorerを修正してください。</translation>
    </message>
    <message>
        <source>{1} is not the key of this service. Copy {2} from the folder of the process that ran first; until then this one signs nothing.</source>
        <translation>{1}はこのサービスの鍵ではありません。最初に動いたプロセスのフォルダーから{2}をコピーしてください。それまでこのプロセスは何も署名しません。</translation>
    </message>
    <message>
        <source>{1} is {2}, not an intern.</source>
        <translation>{1}は{2}で、インターンではありません。</translation>
    </message>
    <message>
        <source>{1} is {2}. A mentor or lead can be linked, and who has level 5.</source>
        <translation>{1}は{2}です。関連付けられるのはメンター、リーダー、レベル5の人です。</translation>
    </message>
    <message>
        <source>{1} lies before {2}.</source>
        <translation>{1}は{2}より前です。</translation>
    </message>
    <message>
        <source>{1} lies in the service&apos;s own folder and would be lost with it. Name a place on another disk.</source>
        <translation>{1}はサービス自身のフォルダーにあり、サービスとともに失われます。別のディスクの場所を指定してください。</translation>
    </message>
    <message>
        <source>{1} must be like 1 or 1-2.</source>
        <translation>{1}は1または1-2の形にしてください。</translation>
    </message>
    <message>
        <source>{1} names a person or a place on a page. Leave these out.</source>
        <translation>{1}はページ上で人または場所を特定します。これらを除いてください。</translation>
    </message>
    <message>
        <source>{1} of {2} is not between 0.000001 and 1. Use 0.02 for 2 %.</source>
        <translation>{2}の{1}が0.000001～1の間にありません。2%なら0.02を使ってください。</translation>
    </message>
    <message>
        <source>{1} pairs are too many at once; ask for {2} at most.</source>
        <translation>一度に{1}組は多すぎます。最大{2}組にしてください。</translation>
    </message>
    <message>
        <source>{1} pictures in {2} were damaged there and are removed. Check that disk, and make the backup again.</source>
        <translation>{2}の画像{1}枚が壊れていたため削除しました。そのディスクを確認し、バックアップを作り直してください。</translation>
    </message>
    <message>
        <source>{1} was made by a newer version of Reviewer. Restore it with that.</source>
        <translation>{1}は新しい版のReviewerで作成されました。その版で復元してください。</translation>
    </message>
    <message>
        <source>{1} {2}</source>
        <translation>{1} {2}</translation>
    </message>
    <message>
        <source>{1}: {2}.</source>
        <translation>{1}: {2}。</translation>
    </message>
    <message>
        <source>Text at {share:.0%}.</source>
        <translation>文字は{share:.0%}です。</translation>
    </message>
    <message>
        <source>Targets are large enough for gloves.</source>
        <translation>操作対象は手袋に十分な大きさです。</translation>
    </message>
    <message>
        <source>Targets are as usual.</source>
        <translation>操作対象は通常の大きさです。</translation>
    </message>
    <message>
        <source>Nothing moves by itself.</source>
        <translation>勝手に動くものはありません。</translation>
    </message>
    <message>
        <source>The cursor blinks again.</source>
        <translation>カーソルが再び点滅します。</translation>
    </message>
    <message>
        <source>Right at first against wrong advice</source>
        <translation>誤った助言に対し最初に正解</translation>
    </message>
    <message>
        <source>{asked}: not yet</source>
        <extracomment>what a gate asks for, and that it is not met</extracomment>
        <translation>{asked}: まだ</translation>
    </message>
    <message>
        <source>{asked}: done</source>
        <extracomment>what a gate asks for, and that it is met</extracomment>
        <translation>{asked}: 完了</translation>
    </message>
    <message>
        <source>{rate:.0%} ({low:.0%} to {high:.0%})</source>
        <translation>{rate:.0%}（{low:.0%}～{high:.0%}）</translation>
    </message>
    <message>
        <source>{rate:.0%} of {tried} ({low:.0%} to {high:.0%})</source>
        <translation>{tried}の{rate:.0%}（{low:.0%}～{high:.0%}）</translation>
    </message>
    <message>
        <source>{asked}: {found}</source>
        <extracomment>what a gate asks for, and the rate that was seen</extracomment>
        <translation>{asked}: {found}</translation>
    </message>
    <message>
        <source>{asked}: {found}, asked for {limit:.0%}</source>
        <translation>{asked}: {found}、必要{limit:.0%}</translation>
    </message>
    <message>
        <source>The starter deck is not done.</source>
        <translation>入門デッキが終わっていません。</translation>
    </message>
    <message numerus="yes">
        <source>{n} more true rejects right in a row would do.</source>
        <comment>{n} more true reject right in a row would do.</comment>
        <translation>
            <numerusform>真の却下をあと{n}件続けて正解すれば足ります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more true certifies right in a row would do.</source>
        <comment>{n} more true certify right in a row would do.</comment>
        <translation>
            <numerusform>真の認定をあと{n}件続けて正解すれば足ります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more cases would do, right at first where the model was wrong.</source>
        <comment>{n} more case would do, right at first where the model was wrong.</comment>
        <translation>
            <numerusform>モデルが誤ったケースで、最初に正解したものがあと{n}件あれば足ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The report {path} cannot be written: {why}.</source>
        <translation>レポート{path}を書き込めません: {why}。</translation>
    </message>
    <message>
        <source>Reviewer crashed last time (it was started {began}). What was shown as saved is safe.</source>
        <translation>Reviewerは前回クラッシュしました（起動{began}）。保存済みと表示されたものは安全です。</translation>
    </message>
    <message>
        <source>This computer was switched off or restarted while Reviewer ran (it was started {began}). What was shown as saved is safe.</source>
        <translation>Reviewerの動作中に、このコンピューターの電源が切られたか再起動されました（起動{began}）。保存済みと表示されたものは安全です。</translation>
    </message>
    <message>
        <source>Reviewer was ended last time without being asked to leave (it was started {began}). What was shown as saved is safe.</source>
        <translation>Reviewerは前回、終了を求められずに止められました（起動{began}）。保存済みと表示されたものは安全です。</translation>
    </message>
    <message>
        <source>Your site lets nobody write reports on this computer. Ask your IT.</source>
        <translation>この拠点では、このコンピューターでだれもレポートを作成できません。IT部門に尋ねてください。</translation>
    </message>
    <message>
        <source>The tour needs an item on the screen.</source>
        <translation>ツアーには画面上の対象品が必要です。</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>求められること</translation>
    </message>
    <message>
        <source>The model flagged these products, so a person decides. Why one was flagged stands above its packs. {down} and {up} go through the queue without a decision.</source>
        <translation>これらの商品にはモデルがフラグを付けたため、人が決定します。フラグの理由は包装の上に表示されます。{down}と{up}で決定せずにキューを移動できます。</translation>
    </message>
    <message>
        <source>{first} to {last} show the angles, {together} several of them side by side. {closer} comes closer, {whole} shows the whole picture again.</source>
        <translation>{first}から{last}でアングルを表示し、{together}で複数を並べます。{closer}で拡大し、{whole}で画像全体に戻します。</translation>
    </message>
    <message>
        <source>Pack and risk</source>
        <translation>包装とリスク</translation>
    </message>
    <message>
        <source>Your verdict</source>
        <translation>自分の判定</translation>
    </message>
    <message>
        <source>{certify} certifies the proposed pack, {reject} rejects it, {test} sends the product to a physical test, {defer} defers. All but certifying ask for a reason by one more key.</source>
        <translation>{certify}は提案された包装を認定、{reject}は却下、{test}は商品を実物試験に回し、{defer}は保留します。認定以外は、もう一つのキーで理由を選びます。</translation>
    </message>
    <message>
        <source>Taking it back</source>
        <translation>取り消し</translation>
    </message>
    <message>
        <source>{undo} takes your last decision back and shows its item again, also after it was sent and after a restart.</source>
        <translation>{undo}で自分の最後の決定を取り消し、その対象品を再び表示します。送信後も再起動後も使えます。</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>何も失われません</translation>
    </message>
    <message>
        <source>A decision is saved on this computer before this line says so, and received once the service has it. Without a network you go on; what waits is sent later.</source>
        <translation>この行に表示される前に、決定はこのコンピューターに保存されます。サービスに届くと受信済みになります。ネットワークがなくても続けられ、待機中のものは後で送信されます。</translation>
    </message>
    <message>
        <source>Finding the rest</source>
        <translation>ほかの機能を探す</translation>
    </message>
    <message>
        <source>{palette} finds every action by name, {keys} shows all keys. This tour is there again under its name.</source>
        <translation>{palette}で操作を名前で探し、{keys}で全キーを表示します。このツアーも名前で再び開けます。</translation>
    </message>
    <message>
        <source>Facts, text and packs from the least material to the most. You decide first; what the model says is shown after your verdict, then {evidence} opens all of it.</source>
        <translation>事実、テキスト、資材の少ない順の包装。先に自分で決定します。モデルの見解は判定後に表示され、{evidence}でそのすべてを開けます。</translation>
    </message>
    <message>
        <source>Facts, text and packs from the least material to the most, each with its risk of damage and how sure the model is of it. {evidence} opens everything that this rests on.</source>
        <translation>事実、テキスト、資材の少ない順の包装。それぞれに破損リスクとモデルの確信度を示します。{evidence}でその根拠をすべて開きます。</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <source>Wrote the report to {path}.</source>
        <translation>レポートを{path}に書き込みました。</translation>
    </message>
    <message>
        <source>good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>worth knowing</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>異常</translation>
    </message>
    <message>
        <source>Health of this desk</source>
        <translation>このデスクの状態</translation>
    </message>
    <message>
        <source>being asked</source>
        <translation>問い合わせ中</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>checks now</source>
        <translation>今すぐ確認する</translation>
    </message>
    <message>
        <source>writes a report</source>
        <translation>レポートを作成する</translation>
    </message>
    <message>
        <source>Report for whoever helps</source>
        <translation>サポート担当者向けのレポート</translation>
    </message>
    <message numerus="yes">
        <source>These {n} files, {size} in all, and nothing else. No product, note, name, password or token is in them.</source>
        <comment>This file, {size}, and nothing else. No product, note, name, password or token is in it.</comment>
        <translation>
            <numerusform>次の{n}個のファイル、{size}だけです。商品、メモ、名前、パスワード、トークンは含まれません。</numerusform>
        </translation>
    </message>
    <message>
        <source>saves it</source>
        <translation>保存する</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>answers, version {version}</source>
        <translation>応答あり、バージョン{version}</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>最終同期</translation>
    </message>
    <message>
        <source>none since Reviewer was started</source>
        <translation>Reviewerの起動後なし</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>時計</translation>
    </message>
    <message>
        <source>not compared yet: the service was not heard</source>
        <translation>未比較: サービスから応答がありません</translation>
    </message>
    <message>
        <source>agrees with the service’s</source>
        <translation>サービスの時計と一致</translation>
    </message>
    <message>
        <source>{minutes} minutes ahead of the service’s: check date and time</source>
        <translation>サービスより{minutes}分進んでいます: 日付と時刻を確認</translation>
    </message>
    <message>
        <source>{minutes} minutes behind the service’s: check date and time</source>
        <translation>サービスより{minutes}分遅れています: 日付と時刻を確認</translation>
    </message>
    <message>
        <source>Saved here</source>
        <translation>ここに保存済み</translation>
    </message>
    <message numerus="yes">
        <source>{n} records</source>
        <comment>{n} record</comment>
        <translation>
            <numerusform>記録{n}件</numerusform>
        </translation>
    </message>
    <message>
        <source>none: everything is received by the service</source>
        <translation>なし: すべてサービスが受信済み</translation>
    </message>
    <message>
        <source>Not yet sent</source>
        <translation>未送信</translation>
    </message>
    <message numerus="yes">
        <source>{n} records: see History</source>
        <comment>{n} record: see History</comment>
        <translation>
            <numerusform>記録{n}件: 履歴を参照</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused by the service</source>
        <translation>サービスによる拒否</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>ジャーナル</translation>
    </message>
    <message>
        <source>open: {size}, and its second copy {copy}</source>
        <translation>開いています: {size}、二つ目のコピー{copy}</translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation>空き{size}</translation>
    </message>
    <message>
        <source>{free}; no reserve for decisions is left: make room now</source>
        <translation>{free}。決定用の予備がありません: 今すぐ空きを作ってください</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>ディスク</translation>
    </message>
    <message>
        <source>{free}: pictures are not fetched ahead any more</source>
        <translation>{free}: 画像の先読みを停止中</translation>
    </message>
    <message>
        <source>Kept to work offline</source>
        <translation>オフライン作業用の保管</translation>
    </message>
    <message>
        <source>{pictures} of pictures, {lists} of lists</source>
        <translation>画像{pictures}、一覧{lists}</translation>
    </message>
    <message>
        <source>{count} KiB</source>
        <extracomment>a size in KiB</extracomment>
        <translation>{count} KiB</translation>
    </message>
    <message>
        <source>{count} MiB</source>
        <extracomment>a size in MiB</extracomment>
        <translation>{count} MiB</translation>
    </message>
    <message>
        <source>{count} GiB</source>
        <extracomment>a size in GiB</extracomment>
        <translation>{count} GiB</translation>
    </message>
    <message>
        <source>Tour of this screen</source>
        <translation>この画面のツアー</translation>
    </message>
    <message>
        <source>next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>ends the tour</source>
        <translation>ツアーを終える</translation>
    </message>
    <message>
        <source>Step {place} of {count}</source>
        <translation>ステップ{place}/{count}</translation>
    </message>
</context>
</TS>
