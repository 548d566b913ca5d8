<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en_US">
<context>
    <name>CheckText</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Teammate: %1 (%2), id %3</source>
        <translation>チームメイト：%1（%2）、ID %3</translation>
    </message>
    <message>
        <source>Workspace: %1, id %2, region %3</source>
        <translation>ワークスペース：%1、ID %2、リージョン%3</translation>
    </message>
    <message>
        <source>Fingerprint of the token: %1</source>
        <translation>トークンのフィンガープリント：%1</translation>
    </message>
    <message>
        <source>Permissions (* is needed):</source>
        <translation>権限（*は必要な権限）：</translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message>
        <source>Close the follow-up</source>
        <translation>フォローアップを終了</translation>
    </message>
    <message>
        <source>&amp;Close all the same</source>
        <translation>それでも終了(&amp;C)</translation>
    </message>
    <message>
        <source>Go &amp;back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>These steps are still open: %1.</source>
        <translation>次の手順がまだ完了していません：%1。</translation>
    </message>
    <message>
        <source>After closing, this handover is not tested any more, and it can&apos;t be opened again.</source>
        <translation>終了すると、この引き継ぎはそれ以上テストされず、もう一度開くこともできません。</translation>
    </message>
    <message>
        <source>Close the handover</source>
        <translation>引き継ぎを終了</translation>
    </message>
    <message>
        <source>By the newest test, the token is not proven to work.</source>
        <translation>最新のテストでは、トークンが動作することは証明されていません。</translation>
    </message>
    <message>
        <source>Cancel the handover</source>
        <translation>引き継ぎを中止</translation>
    </message>
    <message>
        <source>Somebody may be about to change the email. After cancelling, Keybearer does not watch any more, and this handover can&apos;t be opened again.</source>
        <translation>誰かがメールアドレスを変更しようとしているかもしれません。中止すると、Keybearerは監視をやめ、この引き継ぎを再び開くことはできません。</translation>
    </message>
    <message>
        <source>&amp;Cancel it</source>
        <translation>中止する(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>connecting, TLS included: %1 ms</source>
        <translation>接続（TLSを含む）：%1 ms</translation>
    </message>
    <message>
        <source>connecting: none, the connection was open already</source>
        <translation>接続：なし（すでに接続済み）</translation>
    </message>
    <message>
        <source>waiting for the answer: %1 ms</source>
        <translation>応答待ち：%1 ms</translation>
    </message>
    <message>
        <source>receiving it: %1 ms</source>
        <translation>受信：%1 ms</translation>
    </message>
    <message>
        <source>together: %1 ms</source>
        <translation>合計：%1 ms</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>ステータス%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s), dropped unread</source>
        <translation>
            <numerusform>%Lnバイト（読まずに破棄）</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>何も送信していません。</translation>
    </message>
    <message>
        <source>SENT</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>ANSWER</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>started: %1 (UTC)</source>
        <translation>開始：%1（UTC）</translation>
    </message>
    <message>
        <source>attempts: %1</source>
        <translation>試行回数：%1</translation>
    </message>
</context>
<context>
    <name>HandoverLines</name>
    <message>
        <source>- %1: %2</source>
        <translation>- %1：%2</translation>
    </message>
    <message>
        <source>- %1: %2 (%3)</source>
        <translation>- %1：%2（%3）</translation>
    </message>
    <message>
        <source>This will be sent once, with the SCIM token:
%1 %2
%3</source>
        <translation>次の内容が、SCIMトークンを使って1回だけ送信されます：
%1 %2
%3</translation>
    </message>
    <message>
        <source>The teammate signs in, opens its own account page and changes the email from %1 to %2.</source>
        <translation>チームメイトがサインインして自分のアカウントページを開き、メールアドレスを%1から%2に変更します。</translation>
    </message>
    <message>
        <source>The teammate signs in, opens %1 and changes the email from %2 to %3.</source>
        <translation>チームメイトがサインインして%1を開き、メールアドレスを%2から%3に変更します。</translation>
    </message>
    <message>
        <source>- %1</source>
        <translation>- %1</translation>
    </message>
    <message>
        <source>Record: %1</source>
        <translation>記録：%1</translation>
    </message>
</context>
<context>
    <name>OptionsText</name>
    <message>
        <source>The option --%1 does not go with this command.</source>
        <translation>オプション--%1は、このコマンドでは使えません。</translation>
    </message>
    <message>
        <source>The option --%1 was given more than once.</source>
        <translation>オプション--%1が2回以上指定されています。</translation>
    </message>
    <message>
        <source>Only one token can be read from standard input.</source>
        <translation>標準入力から読み取れるトークンは1つだけです。</translation>
    </message>
    <message>
        <source>The option --%1 needs a value.</source>
        <translation>オプション--%1には値が必要です。</translation>
    </message>
    <message>
        <source>The API base must be an https address, or http on this computer.</source>
        <translation>APIベースは、httpsのアドレス、またはこのコンピューターへのhttpでなければなりません。</translation>
    </message>
    <message>
        <source>Give either --region or --api-url: the address says already where to ask.</source>
        <translation>--regionと--api-urlは、どちらか一方だけを指定してください。問い合わせ先はアドレスで決まります。</translation>
    </message>
    <message>
        <source>The region must be us, eu or au.</source>
        <translation>リージョンはus、eu、auのいずれかでなければなりません。</translation>
    </message>
    <message>
        <source>The API version must look like 2.16, or be Preview.</source>
        <translation>APIバージョンは2.16のような形式か、Previewでなければなりません。</translation>
    </message>
    <message>
        <source>The SCIM base must be an https address, or http on this computer.</source>
        <translation>SCIMベースは、httpsのアドレス、またはこのコンピューターへのhttpでなければなりません。</translation>
    </message>
    <message>
        <source>The time-out must be a number of seconds, up to 3600.</source>
        <translation>タイムアウトは、3600以下の秒数でなければなりません。</translation>
    </message>
    <message>
        <source>The wait must be a whole number of seconds, up to one year.</source>
        <translation>待ち時間は、1年以内の整数の秒数でなければなりません。</translation>
    </message>
    <message>
        <source>The port must be a number from 0 to 65535.</source>
        <translation>ポートは0から65535までの数でなければなりません。</translation>
    </message>
    <message>
        <source>The permissions that can count are: %1.</source>
        <translation>判定の対象にできる権限は次のとおりです：%1。</translation>
    </message>
    <message>
        <source>“%1” is no permission that can count.</source>
        <translation>「%1」は、判定の対象にできる権限ではありません。</translation>
    </message>
    <message>
        <source>A handover needs either --to EMAIL or --resume ID.</source>
        <translation>引き継ぎには、--to EMAILか--resume IDのどちらかが必要です。</translation>
    </message>
    <message>
        <source>What stands after --to is not an email address that Intercom could take.</source>
        <translation>--toの後にあるものは、Intercomが受け付けるメールアドレスではありません。</translation>
    </message>
    <message>
        <source>The route must be guided or scim.</source>
        <translation>方法はguidedかscimでなければなりません。</translation>
    </message>
    <message>
        <source>The SCIM route needs --scim-url and --scim-token-file.</source>
        <translation>SCIMによる方法には、--scim-urlと--scim-token-fileが必要です。</translation>
    </message>
    <message>
        <source>With the token on standard input nobody can be asked: add --yes.</source>
        <translation>トークンを標準入力から読み取る場合は確認の質問ができません。--yesを付けてください。</translation>
    </message>
    <message>
        <source>Name one record to verify.</source>
        <translation>検証する記録を1つ指定してください。</translation>
    </message>
    <message>
        <source>There is a word too many. A token never goes on the command line: use --token-file or KEYBEARER_TOKEN.</source>
        <translation>余分な語があります。トークンをコマンドラインに書かないでください。--token-fileかKEYBEARER_TOKENを使ってください。</translation>
    </message>
    <message>
        <source>A token never goes on the command line: use --token-file or KEYBEARER_TOKEN.</source>
        <translation>トークンをコマンドラインに書かないでください。--token-fileかKEYBEARER_TOKENを使ってください。</translation>
    </message>
    <message>
        <source>The option %1 is not known.</source>
        <translation>オプション%1は不明です。</translation>
    </message>
    <message>
        <source>The option %1 needs a value.</source>
        <translation>オプション%1には値が必要です。</translation>
    </message>
    <message>
        <source>There is an option that is not known here, or has a value that it does not take.</source>
        <translation>ここでは不明なオプション、または受け付けられない値を持つオプションがあります。</translation>
    </message>
    <message>
        <source>The first word must be check, handover, verify, practice or demo.</source>
        <translation>最初の語は、check、handover、verify、practice、demoのいずれかでなければなりません。</translation>
    </message>
    <message>
        <source>read the access token from FILE; - is standard input</source>
        <translation>アクセストークンをFILEから読み取る（-は標準入力）</translation>
    </message>
    <message>
        <source>take token and settings of a saved connection</source>
        <translation>保存済みの接続のトークンと設定を使う</translation>
    </message>
    <message>
        <source>another API base; plain http only to this computer</source>
        <translation>別のAPIベース（暗号化なしのhttpはこのコンピューターのみ）</translation>
    </message>
    <message>
        <source>the workspace&apos;s region; found out when not given</source>
        <translation>ワークスペースのリージョン（省略時は自動判別）</translation>
    </message>
    <message>
        <source>Intercom-Version to ask for; 2.16 when not given</source>
        <translation>要求するIntercom-Version（省略時は2.16）</translation>
    </message>
    <message>
        <source>permissions that count, with commas between them</source>
        <translation>判定の対象にする権限（コンマ区切り）</translation>
    </message>
    <message>
        <source>deadline of one request; 15 when not given</source>
        <translation>1つのリクエストの制限時間（省略時は15）</translation>
    </message>
    <message>
        <source>one JSON document on standard output</source>
        <translation>標準出力に1つのJSON文書を出力する</translation>
    </message>
    <message>
        <source>the teammate&apos;s new email address</source>
        <translation>チームメイトの新しいメールアドレス</translation>
    </message>
    <message>
        <source>go on with a handover that waits</source>
        <translation>待機中の引き継ぎを続ける</translation>
    </message>
    <message>
        <source>how the email is changed</source>
        <translation>メールアドレスの変更方法</translation>
    </message>
    <message>
        <source>SCIM base URL of the workspace</source>
        <translation>ワークスペースのSCIMベースURL</translation>
    </message>
    <message>
        <source>read the SCIM token from FILE; - is standard input</source>
        <translation>SCIMトークンをFILEから読み取る（-は標準入力）</translation>
    </message>
    <message>
        <source>write the record to FILE</source>
        <translation>記録をFILEに書き込む</translation>
    </message>
    <message>
        <source>do not ask before the change</source>
        <translation>変更の前に確認しない</translation>
    </message>
    <message>
        <source>how long to wait for the person; no bound when not given</source>
        <translation>人による操作を待つ時間（省略時は無制限）</translation>
    </message>
    <message>
        <source>where to listen; 0 picks a free port</source>
        <translation>待ち受けるポート（0で空きポートを選択）</translation>
    </message>
    <message>
        <source>trust the certificates in FILE as well</source>
        <translation>FILEの証明書も信頼する</translation>
    </message>
    <message>
        <source>how to reach the network</source>
        <translation>ネットワークへの接続方法</translation>
    </message>
    <message>
        <source>where history and records are kept</source>
        <translation>履歴と記録の保存場所</translation>
    </message>
    <message>
        <source>open the window on a practice workspace of its own</source>
        <translation>専用の練習用ワークスペースでウィンドウを開く</translation>
    </message>
    <message>
        <source>Tests a token and prints the verdict.</source>
        <translation>トークンをテストし、判定を表示します。</translation>
    </message>
    <message>
        <source>Tests the token, gets the teammate&apos;s email changed, and proves that the token kept working. Writes a record of it.</source>
        <translation>トークンをテストし、チームメイトのメールアドレスの変更を進め、トークンが動作し続けたことを証明します。その記録を書き出します。</translation>
    </message>
    <message>
        <source>Verifies a handover record, offline and without the token.</source>
        <translation>引き継ぎの記録を、オフラインで、トークンなしで検証します。</translation>
    </message>
    <message>
        <source>Serves a practice workspace on this computer until it is interrupted.</source>
        <translation>中断されるまで、このコンピューターで練習用ワークスペースを提供します。</translation>
    </message>
    <message>
        <source>Does the whole job, by both routes, on a practice workspace of its own.</source>
        <translation>専用の練習用ワークスペースで、両方の方法による引き継ぎを最後まで行います。</translation>
    </message>
    <message>
        <source>Hands an Intercom API teammate to its new owner and proves that the token kept working. Without a command the window opens, if it was built.</source>
        <translation>IntercomのAPIチームメイトを新しい所有者に引き渡し、トークンが動作し続けたことを証明します。コマンドを指定しない場合、ウィンドウ付きでビルドされていればウィンドウが開きます。</translation>
    </message>
    <message>
        <source>print this and end</source>
        <translation>これを表示して終了する</translation>
    </message>
    <message>
        <source>print the version and end</source>
        <translation>バージョンを表示して終了する</translation>
    </message>
    <message>
        <source>check: test a token. handover: baseline, email change, proof. verify: check the record in FILE, offline. practice: serve the practice workspace. demo: the whole job on a practice workspace. Each has a --help of its own.</source>
        <translation>check：トークンをテスト。handover：ベースライン、メールアドレスの変更、証明。verify：FILEの記録をオフラインで検証。practice：練習用ワークスペースを提供。demo：練習用ワークスペースで全工程を実行。それぞれに--helpがあります。</translation>
    </message>
    <message>
        <source>the record to verify</source>
        <translation>検証する記録</translation>
    </message>
</context>
<context>
    <name>RecordFileText</name>
    <message>
        <source>The record can&apos;t be written to %1: its folder is not there.</source>
        <translation>記録を%1に書き込めません。フォルダーが存在しません。</translation>
    </message>
    <message>
        <source>The record can&apos;t be written to %1: that is a folder.</source>
        <translation>記録を%1に書き込めません。それはフォルダーです。</translation>
    </message>
    <message>
        <source>The record can&apos;t be written to %1: that is no ordinary file.</source>
        <translation>記録を%1に書き込めません。それは通常のファイルではありません。</translation>
    </message>
    <message>
        <source>The record can&apos;t be written to %1: something else is in that file, and it would be lost.</source>
        <translation>記録を%1に書き込めません。そのファイルには別の内容があり、失われてしまいます。</translation>
    </message>
    <message>
        <source>The record can&apos;t be written to %1: no file can be made there.</source>
        <translation>記録を%1に書き込めません。そこにはファイルを作成できません。</translation>
    </message>
    <message>
        <source>The record can&apos;t be written to %1: a token is read from that file.</source>
        <translation>記録を%1に書き込めません。そのファイルからはトークンを読み取っています。</translation>
    </message>
</context>
<context>
    <name>SavedFile</name>
    <message>
        <source>The folder could not be opened.</source>
        <translation>フォルダーを開けませんでした。</translation>
    </message>
    <message>
        <source>Open it yourself: %1</source>
        <translation>ご自分で開いてください：%1</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>&amp;Copy its path</source>
        <translation>パスをコピー(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>The file is saved.</source>
        <translation>ファイルを保存しました。</translation>
    </message>
    <message>
        <source>It is “%1”.</source>
        <translation>「%1」です。</translation>
    </message>
    <message>
        <source>The file could not be saved.</source>
        <translation>ファイルを保存できませんでした。</translation>
    </message>
    <message>
        <source>Nothing was written to “%1”. The disk may be full, or the folder may not be yours to write.</source>
        <translation>「%1」には何も書き込まれませんでした。ディスクがいっぱいか、フォルダーに書き込む権利がない可能性があります。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>別のフォルダーを選んでください。</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Keybearer is open already with this data directory, in %1, but it does not answer. Wait a moment, or end it, and start again. If it is open nowhere, delete the file “%2” and start again.</source>
        <comment>a program and its process id, a file</comment>
        <translation>Keybearerはこのデータフォルダーで、%1 ですでに開かれていますが、応答しません。少し待つか終了してから、もう一度起動してください。どこでも開かれていない場合は、ファイル「%2」を削除してからもう一度起動してください。</translation>
    </message>
</context>
<context>
    <name>TokenInputText</name>
    <message>
        <source>The file with the token can&apos;t be read.</source>
        <translation>トークンのファイルを読み取れません。</translation>
    </message>
    <message>
        <source>What was given is not a token: it is empty, or has spaces or signs that no token has.</source>
        <translation>指定されたものはトークンではありません。空であるか、トークンには使われない空白や記号が含まれています。</translation>
    </message>
    <message>
        <source>There are no saved connections here. Save one in the window, or name the token with --token-file FILE or the environment variable KEYBEARER_TOKEN.</source>
        <translation>ここには保存済みの接続がありません。ウィンドウで接続を保存するか、--token-file FILEまたは環境変数KEYBEARER_TOKENでトークンを指定してください。</translation>
    </message>
    <message>
        <source>There is no saved connection of that name.</source>
        <translation>その名前の保存済みの接続はありません。</translation>
    </message>
    <message>
        <source>What stands in KEYBEARER_TOKEN is not a token: it is empty, or has spaces or signs that no token has.</source>
        <translation>KEYBEARER_TOKENの内容はトークンではありません。空であるか、トークンには使われない空白や記号が含まれています。</translation>
    </message>
    <message>
        <source>Name a token: --token-file FILE, the environment variable KEYBEARER_TOKEN, or --profile NAME.</source>
        <translation>トークンを指定してください：--token-file FILE、環境変数KEYBEARER_TOKEN、または--profile NAME。</translation>
    </message>
    <message>
        <source>There is a token in an address that was given. Nothing was sent. A token never goes on the command line: use --token-file or KEYBEARER_TOKEN.</source>
        <translation>指定されたアドレスにトークンが含まれています。何も送信していません。トークンをコマンドラインに書かないでください。--token-fileかKEYBEARER_TOKENを使ってください。</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Confirm the new address</source>
        <translation>新しいアドレスの確認</translation>
    </message>
    <message>
        <source>The new owner opens the message that Intercom sends and follows its link. The account then shows the address as verified.</source>
        <translation>新しい所有者が、Intercomから届くメールを開き、リンクをたどります。その後、アカウントにはアドレスが確認済みと表示されます。</translation>
    </message>
    <message>
        <source>Test after the link was followed.</source>
        <translation>リンクを開いた後にテストしてください。</translation>
    </message>
    <message>
        <source>Set a new password</source>
        <translation>新しいパスワードの設定</translation>
    </message>
    <message>
        <source>The new owner resets the password, so that the agency can&apos;t sign in any more. Vendors report that a reset can revoke a token; Intercom has not confirmed it.</source>
        <translation>代理店がサインインできなくなるように、新しい所有者がパスワードをリセットします。リセットによってトークンが失効することがあるとの報告がベンダーから出ていますが、Intercomはこれを確認していません。</translation>
    </message>
    <message>
        <source>Test right after the reset.</source>
        <translation>リセットの直後にテストしてください。</translation>
    </message>
    <message>
        <source>Switch on two-factor sign-in</source>
        <translation>2要素認証の有効化</translation>
    </message>
    <message>
        <source>The new owner adds a second step to signing in, as the account can read and write for the pipeline.</source>
        <translation>アカウントはパイプラインのために読み書きができるため、新しい所有者がサインインに2段階目の確認を追加します。</translation>
    </message>
    <message>
        <source>Test right after it was switched on.</source>
        <translation>有効にした直後にテストしてください。</translation>
    </message>
    <message>
        <source>Test again after a day</source>
        <translation>1日後に再テスト</translation>
    </message>
    <message>
        <source>Test once 24 hours have passed.</source>
        <translation>24時間たってからテストしてください。</translation>
    </message>
    <message>
        <source>The server&apos;s own words: “%1” (status %2).</source>
        <translation>サーバーからのメッセージ：「%1」（ステータス%2）。</translation>
    </message>
    <message>
        <source>The server&apos;s own words: “%1”.</source>
        <translation>サーバーからのメッセージ：「%1」。</translation>
    </message>
    <message>
        <source>The server answered with status %1.</source>
        <translation>サーバーはステータス%1を返しました。</translation>
    </message>
    <message numerus="yes">
        <source>It asks to wait %Ln second(s).</source>
        <translation>
            <numerusform>%Ln秒待つように求めています。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” can&apos;t be used as it was entered.</source>
        <translation>「%1」は、入力された内容のままでは使えません。</translation>
    </message>
    <message>
        <source>About: %1.</source>
        <translation>対象：%1。</translation>
    </message>
    <message>
        <source>The file %1 is not there.</source>
        <translation>ファイル%1がありません。</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be read.</source>
        <translation>ファイル%1を読み取れません。</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file, and only those are read.</source>
        <translation>%1は通常のファイルではありません。読み取れるのは通常のファイルだけです。</translation>
    </message>
    <message>
        <source>The file %1 is too large for what it should be.</source>
        <translation>ファイル%1は、本来の内容にしては大きすぎます。</translation>
    </message>
    <message>
        <source>The file %1 has no certificate in PEM form.</source>
        <translation>ファイル%1にはPEM形式の証明書がありません。</translation>
    </message>
    <message>
        <source>Check its rights.</source>
        <translation>ファイルのアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>Check that the right file was named.</source>
        <translation>正しいファイルが指定されているか確認してください。</translation>
    </message>
    <message>
        <source>Another token was tested after the change than before it.</source>
        <translation>変更後にテストされたのは、変更前とは別のトークンです。</translation>
    </message>
    <message>
        <source>Another teammate answers to this token now.</source>
        <translation>現在、このトークンには別のチームメイトが応答しています。</translation>
    </message>
    <message>
        <source>Another workspace answers to this token now.</source>
        <translation>現在、このトークンには別のワークスペースが応答しています。</translation>
    </message>
    <message>
        <source>Whether it is still the same teammate and workspace could not be seen.</source>
        <translation>同じチームメイトとワークスペースのままかどうかは、確認できませんでした。</translation>
    </message>
    <message>
        <source>It is the same token, the same teammate and the same workspace.</source>
        <translation>トークン、チームメイト、ワークスペースは、いずれも同じです。</translation>
    </message>
    <message>
        <source>No tested permission was lost.</source>
        <translation>テストした権限のうち、失われたものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) allowed before did not pass afterwards: %1.</source>
        <translation>
            <numerusform>変更前に許可されていた権限のうち%Ln件が、変更後のテストに通りませんでした：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) allowed before could not be tested afterwards.</source>
        <translation>
            <numerusform>変更前に許可されていた権限のうち%Ln件は、変更後にテストできませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>The token has not been tested since the change.</source>
        <translation>変更の後、トークンはまだテストされていません。</translation>
    </message>
    <message>
        <source>The new address has not been confirmed yet.</source>
        <translation>新しいアドレスはまだ確認されていません。</translation>
    </message>
    <message numerus="yes">
        <source>While it was changed, %Ln test call(s) were refused.</source>
        <translation>
            <numerusform>変更中に、%Ln件のテスト呼び出しが拒否されました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>While it was changed, no test call was refused; %Ln got no clear answer.</source>
        <translation>
            <numerusform>変更中に拒否されたテスト呼び出しはありませんでした。%Ln件は、明確な応答がありませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>While it was changed, all %Ln test call(s) got a good answer.</source>
        <translation>
            <numerusform>変更中の%Ln件のテスト呼び出しは、すべて正常な応答を得ました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been changed yet. It is your decision now.</source>
        <translation>まだ何も変更されていません。ここから先は、ご自身で決めてください。</translation>
    </message>
    <message>
        <source>The email of the account will go from %1 to %2. A person changes it on the account&apos;s own page; Keybearer sends no change, watches, and tests the token meanwhile.</source>
        <translation>アカウントのメールアドレスが%1から%2に変わります。変更は、人がアカウント自身のページで行います。Keybearerは変更を送信せず、見守りながらトークンをテストします。</translation>
    </message>
    <message>
        <source>The email of the account will go from %1 to %2. Keybearer sends the change once, over SCIM and exactly as shown, and tests the token meanwhile.</source>
        <translation>アカウントのメールアドレスが%1から%2に変わります。Keybearerは、表示されたとおりの変更をSCIMで1回だけ送信し、その間トークンをテストします。</translation>
    </message>
    <message>
        <source>The email was changed, but to another address.</source>
        <translation>メールアドレスは変更されましたが、別のアドレスになっています。</translation>
    </message>
    <message>
        <source>The account has %1 now; the handover is meant for %2.</source>
        <translation>アカウントの現在のアドレスは%1です。引き継ぎで予定しているのは%2です。</translation>
    </message>
    <message>
        <source>Waiting for the email to be changed.</source>
        <translation>メールアドレスが変更されるのを待っています。</translation>
    </message>
    <message>
        <source>Sign in as the API account, open “Your account” and change the email to %1. Do not reset the password yet.</source>
        <translation>APIアカウントとしてサインインし、“Your account”を開いて、メールアドレスを%1に変更してください。パスワードはまだリセットしないでください。</translation>
    </message>
    <message>
        <source>The handover was stopped before anything was changed.</source>
        <translation>引き継ぎは、何も変更されないうちに中止されました。</translation>
    </message>
    <message>
        <source>The email was not changed.</source>
        <translation>メールアドレスは変更されませんでした。</translation>
    </message>
    <message>
        <source>The account still has %1.</source>
        <translation>アカウントのアドレスはまだ%1です。</translation>
    </message>
    <message>
        <source>The account itself still has %1.</source>
        <translation>アカウント自体のアドレスはまだ%1です。</translation>
    </message>
    <message>
        <source>SCIM says %1, the account itself %2.</source>
        <translation>SCIMでは%1、アカウント自体では%2となっています。</translation>
    </message>
    <message>
        <source>It is not known whether the change was made.</source>
        <translation>変更が行われたかどうかは不明です。</translation>
    </message>
    <message>
        <source>Prove it again in a while, and look at the account&apos;s own page.</source>
        <translation>しばらくしてからもう一度テストし、アカウント自身のページを確認してください。</translation>
    </message>
    <message>
        <source>So it can&apos;t be read which email the account has now; before, it was %1.</source>
        <translation>そのため、アカウントの現在のメールアドレスを読み取れません。以前は%1でした。</translation>
    </message>
    <message>
        <source>It is not known which email the account has now.</source>
        <translation>アカウントの現在のメールアドレスは不明です。</translation>
    </message>
    <message>
        <source>The change may have been made, and the account could not be read afterwards. It is not sent a second time.</source>
        <translation>変更は行われた可能性がありますが、その後アカウントを読み取れませんでした。再送信はしません。</translation>
    </message>
    <message>
        <source>Prove it again when the connection works, and look at the account&apos;s own page.</source>
        <translation>接続が回復したらもう一度テストし、アカウント自身のページを確認してください。</translation>
    </message>
    <message>
        <source>The email is back to what it was before.</source>
        <translation>メールアドレスは以前のものに戻りました。</translation>
    </message>
    <message>
        <source>The account has %1 again.</source>
        <translation>アカウントのアドレスは再び%1です。</translation>
    </message>
    <message>
        <source>The email was changed, and the token still works.</source>
        <translation>メールアドレスが変更され、トークンは引き続き動作しています。</translation>
    </message>
    <message>
        <source>Follow up: each of these steps could still hurt the token, so it is tested after each one.</source>
        <translation>フォローアップ：以下の手順はいずれもトークンに影響する可能性があるため、1つ終えるごとにテストします。</translation>
    </message>
    <message>
        <source>The token works, but the account has another email than the one asked for.</source>
        <translation>トークンは動作していますが、アカウントのメールアドレスは指定したものと異なります。</translation>
    </message>
    <message>
        <source>It has %1; asked for was %2.</source>
        <translation>現在のアドレスは%1で、指定したのは%2です。</translation>
    </message>
    <message>
        <source>Find out who changed it. Then prove it again, or change the email back.</source>
        <translation>だれが変更したのかを確かめてください。そのうえで、もう一度証明するか、メールアドレスを元に戻してください。</translation>
    </message>
    <message>
        <source>Prove it again, or change the email back.</source>
        <translation>もう一度証明するか、メールアドレスを元に戻してください。</translation>
    </message>
    <message>
        <source>Keep the record: it shows what happened.</source>
        <translation>記録を保管してください。何が起きたかを示すものです。</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>まだ何も変更されていません。</translation>
    </message>
    <message>
        <source>Enter the new address and choose how it is to be changed.</source>
        <translation>新しいアドレスを入力し、変更方法を選んでください。</translation>
    </message>
    <message>
        <source>Looking for what could stand in the way.</source>
        <translation>妨げになりうるものを調べています。</translation>
    </message>
    <message>
        <source>Nothing is changed by this.</source>
        <translation>これによって変更されるものはありません。</translation>
    </message>
    <message>
        <source>Testing the token before anything is changed.</source>
        <translation>何かが変更される前に、トークンをテストしています。</translation>
    </message>
    <message>
        <source>The same test runs again afterwards, so that the two can be compared.</source>
        <translation>後で同じテストをもう一度行い、両者を比較します。</translation>
    </message>
    <message>
        <source>The plan is on this computer&apos;s disk.</source>
        <translation>計画は、このコンピューターのディスクに保存されています。</translation>
    </message>
    <message>
        <source>So it is known what was meant, whatever happens next.</source>
        <translation>そのため、この後何が起きても、何を意図していたかがわかります。</translation>
    </message>
    <message>
        <source>The change is on its way.</source>
        <translation>変更を送信中です。</translation>
    </message>
    <message>
        <source>It is sent once. Whatever comes back, the account is read to see what is true.</source>
        <translation>送信は1回だけです。どのような応答でも、アカウントを読み取って実際の状態を確かめます。</translation>
    </message>
    <message>
        <source>Reading which email the account has now.</source>
        <translation>アカウントの現在のメールアドレスを読み取っています。</translation>
    </message>
    <message>
        <source>What counts is what the account itself shows, not that a change was taken.</source>
        <translation>重要なのは、変更が受け付けられたことではなく、アカウント自体が示す内容です。</translation>
    </message>
    <message>
        <source>Testing the token after the change.</source>
        <translation>変更後のトークンをテストしています。</translation>
    </message>
    <message>
        <source>It is the same test as before, and the two are compared.</source>
        <translation>変更前と同じテストを行い、両者を比較します。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>キャンセルしました。何も変更されていません。</translation>
    </message>
    <message>
        <source>All of this concerns a local server on this computer, not Intercom.</source>
        <translation>ここでの対象はすべて、Intercomではなく、このコンピューター上のローカルサーバーです。</translation>
    </message>
    <message>
        <source>Change the email</source>
        <translation>メールアドレスの変更</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>準備</translation>
    </message>
    <message>
        <source>Test before the change</source>
        <translation>変更前のテスト</translation>
    </message>
    <message>
        <source>Ready to change the email</source>
        <translation>メールアドレス変更の準備完了</translation>
    </message>
    <message>
        <source>Read it back</source>
        <translation>読み直し</translation>
    </message>
    <message>
        <source>Test after the change</source>
        <translation>変更後のテスト</translation>
    </message>
    <message>
        <source>Changed and proven</source>
        <translation>変更済み・証明済み</translation>
    </message>
    <message>
        <source>Changed, not proven</source>
        <translation>変更済み・未証明</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Not changed</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>Changed back</source>
        <translation>元に戻しました</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>結果不明</translation>
    </message>
    <message>
        <source>an unknown address</source>
        <translation>不明なアドレス</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2; what came of it has a name that this version does not know.</source>
        <translation>メールアドレスを%1から%2に変更する予定でした。その結果には、このバージョンでは認識できない名前が付いています。</translation>
    </message>
    <message>
        <source>It has no entries.</source>
        <translation>項目がありません。</translation>
    </message>
    <message>
        <source>It is the record of handover %1, of the token with the fingerprint %2, from %3 to %4.</source>
        <translation>引き継ぎ%1の記録です。対象はフィンガープリント%2のトークン、期間は%3から%4までです。</translation>
    </message>
    <message>
        <source>Line 1 does not fit what comes after it. Nothing in it is proven.</source>
        <translation>1行目が、その後の内容と合いません。この記録の内容は何も証明されていません。</translation>
    </message>
    <message>
        <source>Line %1 is missing, or does not fit what comes before it. Nothing from there on is proven.</source>
        <translation>%1行目がないか、その前の内容と合いません。その行から後の内容は何も証明されていません。</translation>
    </message>
    <message>
        <source>signed: intact</source>
        <translation>署名あり：改変なし</translation>
    </message>
    <message>
        <source>unsigned: intact, but no proof against someone who rewrites the whole file</source>
        <translation>署名なし：改変はありませんが、ファイル全体を書き換える人に対しては証明になりません</translation>
    </message>
    <message>
        <source>This file is not a handover record.</source>
        <translation>このファイルは引き継ぎの記録ではありません。</translation>
    </message>
    <message>
        <source>Check that the right file was chosen.</source>
        <translation>正しいファイルが選ばれているか確認してください。</translation>
    </message>
    <message>
        <source>This record was altered or damaged.</source>
        <translation>この記録は、改変されたか破損しています。</translation>
    </message>
    <message>
        <source>Ask for the record again from whoever made it.</source>
        <translation>記録の作成者に、もう一度記録を求めてください。</translation>
    </message>
    <message>
        <source>This token works on a local server.</source>
        <translation>このトークンは、ローカルサーバーで動作しています。</translation>
    </message>
    <message>
        <source>This token works.</source>
        <translation>このトークンは動作しています。</translation>
    </message>
    <message>
        <source>This token works on a local server, but not for everything it needs to do.</source>
        <translation>このトークンはローカルサーバーで動作していますが、必要な操作の一部ができません。</translation>
    </message>
    <message>
        <source>This token works, but not for everything it needs to do.</source>
        <translation>このトークンは動作していますが、必要な操作の一部ができません。</translation>
    </message>
    <message>
        <source>A local server does not accept this token.</source>
        <translation>ローカルサーバーは、このトークンを受け付けません。</translation>
    </message>
    <message>
        <source>Intercom does not accept this token.</source>
        <translation>Intercomは、このトークンを受け付けません。</translation>
    </message>
    <message>
        <source>Something keeps this token from working on a local server.</source>
        <translation>何らかの原因で、このトークンはローカルサーバーで動作できません。</translation>
    </message>
    <message>
        <source>Something keeps this token from working.</source>
        <translation>何らかの原因で、このトークンは動作できません。</translation>
    </message>
    <message>
        <source>It is not known whether this token works on a local server.</source>
        <translation>このトークンがローカルサーバーで動作するかどうかは不明です。</translation>
    </message>
    <message>
        <source>It is not known whether this token works.</source>
        <translation>このトークンが動作するかどうかは不明です。</translation>
    </message>
    <message>
        <source>The local server accepted it.</source>
        <translation>ローカルサーバーが受け付けました。</translation>
    </message>
    <message>
        <source>Intercom accepted it.</source>
        <translation>Intercomが受け付けました。</translation>
    </message>
    <message>
        <source>The local server accepted it as %1.</source>
        <translation>ローカルサーバーが%1として受け付けました。</translation>
    </message>
    <message>
        <source>Intercom accepted it as %1.</source>
        <translation>Intercomが%1として受け付けました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) that pipelines usually need did not pass: %1.</source>
        <translation>
            <numerusform>パイプラインに通常必要な権限のうち%Ln件が通りませんでした：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) that your pipeline needs did not pass: %1.</source>
        <translation>
            <numerusform>お使いのパイプラインに必要な権限のうち%Ln件が通りませんでした：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Every permission that pipelines usually need is allowed.</source>
        <translation>パイプラインに通常必要な権限は、すべて許可されています。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s) are refused: see whether your pipeline needs them.</source>
        <translation>
            <numerusform>ほかに%Ln件が拒否されています。パイプラインに必要かどうか確認してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Every permission your pipeline needs is allowed.</source>
        <translation>お使いのパイプラインに必要な権限は、すべて許可されています。</translation>
    </message>
    <message numerus="yes">
        <source>Every permission your pipeline needs is allowed; %Ln more is refused and not needed.</source>
        <translation>
            <numerusform>お使いのパイプラインに必要な権限は、すべて許可されています。ほかに%Ln件が拒否されていますが、必要なものではありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only %1 was asked. If the workspace may be in another region, test again without choosing one.</source>
        <translation>問い合わせたのは%1だけです。ワークスペースが別のリージョンにある可能性がある場合は、リージョンを選ばずにもう一度テストしてください。</translation>
    </message>
    <message>
        <source>A made-up token was refused at the same moment, so the answer is real.</source>
        <translation>同時に架空のトークンが拒否されたため、この応答は本物です。</translation>
    </message>
    <message>
        <source>A made-up token was accepted as well, so the answer proves nothing.</source>
        <translation>架空のトークンも受け付けられたため、この応答は何の証明にもなりません。</translation>
    </message>
    <message>
        <source>The same call with a made-up token got no clear answer this time.</source>
        <translation>架空のトークンによる同じ呼び出しは、今回は明確な応答がありませんでした。</translation>
    </message>
    <message>
        <source>works</source>
        <translation>動作中</translation>
    </message>
    <message>
        <source>limited</source>
        <translation>制限あり</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>受け付け不可</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>ブロック中</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>利用不可</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>未テスト</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>問題なし</translation>
    </message>
    <message>
        <source>look at this</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>stops the handover</source>
        <translation>引き継ぎ不可</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>わからない</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>asked for one that does not exist</source>
        <translation>存在しないものを問い合わせました</translation>
    </message>
    <message>
        <source>only reading was tested</source>
        <translation>読み取りのみテスト</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>問い合わせなし</translation>
    </message>
    <message>
        <source>no harmless way</source>
        <translation>無害な方法なし</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) ago</source>
        <translation>
            <numerusform>%Ln秒前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>%Ln分前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>%Ln時間前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln日前</numerusform>
        </translation>
    </message>
    <message>
        <source>%1&#xa0;ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>Why: %1.</source>
        <translation>理由：%1。</translation>
    </message>
    <message>
        <source>Answered after %1.</source>
        <translation>%1で応答がありました。</translation>
    </message>
    <message>
        <source>The token was tested.</source>
        <translation>トークンがテストされました。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a state and how often</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln test(s): %1.</source>
        <translation>
            <numerusform>テスト%Ln件：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer times from %1 to %2, on average %3.</source>
        <translation>応答時間は%1から%2まで、平均%3です。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a workspace and a teammate&apos;s email</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Intercom answers.</source>
        <translation>Intercomが応答しています。</translation>
    </message>
    <message>
        <source>%1 was reached over an encrypted connection whose certificate was verified. No token was sent.</source>
        <translation>%1に、証明書を検証した暗号化接続で到達しました。トークンは送信していません。</translation>
    </message>
    <message>
        <source>A local server answers as Intercom does.</source>
        <translation>ローカルサーバーが、Intercomと同じように応答しています。</translation>
    </message>
    <message>
        <source>It is on this computer, at %1. No token was sent.</source>
        <translation>このコンピューター上の%1にあります。トークンは送信していません。</translation>
    </message>
    <message>
        <source>Something else than Intercom answered.</source>
        <translation>Intercom以外のものが応答しました。</translation>
    </message>
    <message>
        <source>The answer from %1 had status %2 and is none that Intercom gives. It may come from a sign-in page of the network, a proxy or another server. No token was sent.</source>
        <translation>%1からの応答はステータス%2で、Intercomが返すものではありません。ネットワークのサインインページ、プロキシ、または別のサーバーからの応答かもしれません。トークンは送信していません。</translation>
    </message>
    <message>
        <source>Check the address and the network, then test again.</source>
        <translation>アドレスとネットワークを確認し、もう一度テストしてください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln test(s)</source>
        <translation>
            <numerusform>テスト%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Identify itself</source>
        <translation>自身の確認</translation>
    </message>
    <message>
        <source>Read admins</source>
        <translation>管理者の読み取り</translation>
    </message>
    <message>
        <source>Read one admin</source>
        <translation>管理者1人の読み取り</translation>
    </message>
    <message>
        <source>Read admin activity logs</source>
        <translation>管理者のアクティビティログの読み取り</translation>
    </message>
    <message>
        <source>Read and list users and companies</source>
        <translation>ユーザーと会社の読み取りと一覧</translation>
    </message>
    <message>
        <source>Read one user and one company</source>
        <translation>ユーザー1人と会社1社の読み取り</translation>
    </message>
    <message>
        <source>Read tags</source>
        <translation>タグの読み取り</translation>
    </message>
    <message>
        <source>Read conversations</source>
        <translation>会話の読み取り</translation>
    </message>
    <message>
        <source>Read tickets</source>
        <translation>チケットの読み取り</translation>
    </message>
    <message>
        <source>Read events</source>
        <translation>イベントの読み取り</translation>
    </message>
    <message>
        <source>Read data attributes</source>
        <translation>データ属性の読み取り</translation>
    </message>
    <message>
        <source>Read and List articles</source>
        <translation>記事の読み取りと一覧</translation>
    </message>
    <message>
        <source>Read and list news items and newsfeeds</source>
        <translation>ニュースとニュースフィードの読み取りと一覧</translation>
    </message>
    <message>
        <source>Read content data</source>
        <translation>コンテンツデータの読み取り</translation>
    </message>
    <message>
        <source>Read and write AI content</source>
        <translation>AI コンテンツの読み取りと書き込み</translation>
    </message>
    <message>
        <source>Read data connectors</source>
        <translation>データコネクターの読み取り</translation>
    </message>
    <message>
        <source>Read status of jobs</source>
        <translation>ジョブの状態の読み取り</translation>
    </message>
    <message>
        <source>Manage IP allowlist</source>
        <translation>IP 許可リストの管理</translation>
    </message>
    <message>
        <source>Read teams</source>
        <translation>チームの読み取り</translation>
    </message>
    <message>
        <source>Write users and companies</source>
        <translation>ユーザーと会社の書き込み</translation>
    </message>
    <message>
        <source>Read and write users</source>
        <translation>ユーザーの読み取りと書き込み</translation>
    </message>
    <message>
        <source>Write tags</source>
        <translation>タグの書き込み</translation>
    </message>
    <message>
        <source>Write conversations</source>
        <translation>会話の書き込み</translation>
    </message>
    <message>
        <source>Delete conversations and metrics</source>
        <translation>会話と指標の削除</translation>
    </message>
    <message>
        <source>Write tickets</source>
        <translation>チケットの書き込み</translation>
    </message>
    <message>
        <source>Write events</source>
        <translation>イベントの書き込み</translation>
    </message>
    <message>
        <source>Write data attributes</source>
        <translation>データ属性の書き込み</translation>
    </message>
    <message>
        <source>Read and write custom object instances</source>
        <translation>カスタムオブジェクトのインスタンスの読み取りと書き込み</translation>
    </message>
    <message>
        <source>Update admins</source>
        <translation>管理者の更新</translation>
    </message>
    <message>
        <source>Read and Write Articles</source>
        <translation>記事の読み取りと書き込み</translation>
    </message>
    <message>
        <source>Read and Write news items and newsfeeds</source>
        <translation>ニュースとニュースフィードの読み取りと書き込み</translation>
    </message>
    <message>
        <source>Read and write data connectors</source>
        <translation>データコネクターの読み取りと書き込み</translation>
    </message>
    <message>
        <source>Export message data</source>
        <translation>メッセージデータの書き出し</translation>
    </message>
    <message>
        <source>Export content data</source>
        <translation>コンテンツデータの書き出し</translation>
    </message>
    <message>
        <source>Create phone call redirects</source>
        <translation>電話の転送の作成</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a step of the follow-up</comment>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>Left open when it was closed: %1.</source>
        <translation>終了時に未完了だった手順：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln possible obstacle(s) could not be checked; see the list below.</source>
        <translation>
            <numerusform>妨げになりうるもののうち、%Ln件は確かめられませんでした。下の一覧をご覧ください。</numerusform>
        </translation>
    </message>
    <message>
        <source>One of the findings below stops this handover: press “Cancel the handover”.</source>
        <translation>下の確認結果の中に、この引き継ぎを止めるものがあります。「引き継ぎをキャンセル」を押してください。</translation>
    </message>
    <message>
        <source>Read what was found and what will be sent, then press “Send the change” or “Cancel the handover”.</source>
        <translation>確認結果と送信される内容を読み、「変更を送信」または「引き継ぎをキャンセル」を押してください。</translation>
    </message>
    <message>
        <source>Read what was found and what will happen, then press “Start the change” or “Cancel the handover”.</source>
        <translation>確認結果とこれから行われることを読み、「変更を開始」または「引き継ぎをキャンセル」を押してください。</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Tests of an hour</source>
        <translation>1時間分のテスト</translation>
    </message>
    <message>
        <source>From here on, tests had this result.</source>
        <translation>これ以降、テストはこの結果になりました。</translation>
    </message>
    <message>
        <source>Handover prepared</source>
        <translation>引き継ぎの準備</translation>
    </message>
    <message>
        <source>A handover to %1 was prepared.</source>
        <translation>%1への引き継ぎを準備しました。</translation>
    </message>
    <message>
        <source>Checked before the change</source>
        <translation>変更前の確認</translation>
    </message>
    <message>
        <source>Before the change, Keybearer checked what could go wrong for %1.</source>
        <translation>変更の前に、%1について問題になりうることをKeybearerが確認しました。</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>ベースライン</translation>
    </message>
    <message>
        <source>The token was tested before the change.</source>
        <translation>変更の前にトークンをテストしました。</translation>
    </message>
    <message>
        <source>Change written down</source>
        <translation>変更の書き留め</translation>
    </message>
    <message>
        <source>The change to %1 was written down before anything was sent.</source>
        <translation>何かを送信する前に、%1への変更を書き留めました。</translation>
    </message>
    <message>
        <source>Live test</source>
        <translation>ライブテスト</translation>
    </message>
    <message>
        <source>The token was tried during the handover.</source>
        <translation>引き継ぎの間にトークンを試しました。</translation>
    </message>
    <message>
        <source>Email read</source>
        <translation>メールアドレスの読み取り</translation>
    </message>
    <message>
        <source>The email was read back as %1.</source>
        <translation>読み直したメールアドレスは%1でした。</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>証明</translation>
    </message>
    <message>
        <source>The token was tested again after the change.</source>
        <translation>変更の後にトークンをもう一度テストしました。</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>フォローアップ</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Handover closed</source>
        <translation>引き継ぎの終了</translation>
    </message>
    <message>
        <source>The handover was closed.</source>
        <translation>引き継ぎを終了しました。</translation>
    </message>
    <message>
        <source>It ended well: the email went from %1 to %2, and the token was proven to work afterwards.</source>
        <translation>無事に終わりました。メールアドレスは%1から%2に変わり、その後トークンが動作することが証明されました。</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2; the token was not proven to work afterwards.</source>
        <translation>メールアドレスを%1から%2に変更する予定でした。その後、トークンが動作することは証明されませんでした。</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2, and was not changed.</source>
        <translation>メールアドレスを%1から%2に変更する予定でしたが、変更されませんでした。</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2; in the end the account had the old one.</source>
        <translation>メールアドレスを%1から%2に変更する予定でした。最終的に、アカウントは元のアドレスでした。</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2; whether it did could not be seen.</source>
        <translation>メールアドレスを%1から%2に変更する予定でした。変更されたかどうかは確認できませんでした。</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2; it was cancelled before anything was changed.</source>
        <translation>メールアドレスを%1から%2に変更する予定でしたが、何も変更されないうちにキャンセルされました。</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2; no end of it is in this record.</source>
        <translation>メールアドレスを%1から%2に変更する予定でした。この記録には、その結末が含まれていません。</translation>
    </message>
    <message>
        <source>Intercom accepted the token for other calls, but does not let it say which teammate it belongs to.</source>
        <translation>Intercomは、ほかの呼び出しではトークンを受け付けましたが、どのチームメイトのものかをトークンで確認することは許可していません。</translation>
    </message>
    <message>
        <source>The local server accepted the token for other calls, but does not let it say which teammate it belongs to.</source>
        <translation>ローカルサーバーは、ほかの呼び出しではトークンを受け付けましたが、どのチームメイトのものかをトークンで確認することは許可していません。</translation>
    </message>
    <message>
        <source>A handover can&apos;t be proven like this. Talk to whoever manages the app first: changing an app&apos;s permissions in Intercom makes a new token necessary.</source>
        <translation>このままでは引き継ぎを証明できません。まずアプリの管理者に相談してください。Intercomでアプリの権限を変更すると、新しいトークンが必要になります。</translation>
    </message>
    <message>
        <source>Intercom accepted the token and refused a permission that your pipeline needs.</source>
        <translation>Intercomはトークンを受け付けましたが、お使いのパイプラインに必要な権限を拒否しました。</translation>
    </message>
    <message>
        <source>The local server accepted the token and refused a permission that your pipeline needs.</source>
        <translation>ローカルサーバーはトークンを受け付けましたが、お使いのパイプラインに必要な権限を拒否しました。</translation>
    </message>
    <message>
        <source>Talk to whoever manages the app before anything is changed there: changing an app&apos;s permissions in Intercom makes a new token necessary.</source>
        <translation>アプリで何かが変更される前に、アプリの管理者に相談してください。Intercomでアプリの権限を変更すると、新しいトークンが必要になります。</translation>
    </message>
    <message>
        <source>Intercom accepted the token and refused calls for which the teammate needs an inbox seat.</source>
        <translation>Intercomはトークンを受け付けましたが、チームメイトに受信トレイのシートが必要な呼び出しを拒否しました。</translation>
    </message>
    <message>
        <source>The local server accepted the token and refused calls for which the teammate needs an inbox seat.</source>
        <translation>ローカルサーバーはトークンを受け付けましたが、チームメイトに受信トレイのシートが必要な呼び出しを拒否しました。</translation>
    </message>
    <message>
        <source>Give the teammate its seat back, then test again.</source>
        <translation>チームメイトにシートを再び割り当ててから、もう一度テストしてください。</translation>
    </message>
    <message>
        <source>Intercom answered that this token is not valid. It may have been regenerated or revoked, the app uninstalled, or the teammate removed.</source>
        <translation>Intercomは、このトークンは有効ではないと応答しました。トークンが再生成されたか失効した、アプリがアンインストールされた、またはチームメイトが削除された可能性があります。</translation>
    </message>
    <message>
        <source>The local server answered that this token is not valid. It may have been regenerated or revoked, the app uninstalled, or the teammate removed.</source>
        <translation>ローカルサーバーは、このトークンは有効ではないと応答しました。トークンが再生成されたか失効した、アプリがアンインストールされた、またはチームメイトが削除された可能性があります。</translation>
    </message>
    <message>
        <source>Check that the token was copied whole. If it was, ask the workspace&apos;s administrators what has changed since it last worked.</source>
        <translation>トークンが最後までコピーされているか確認してください。問題がなければ、最後に動作した後に何が変わったのかを、ワークスペースの管理者に尋ねてください。</translation>
    </message>
    <message>
        <source>Intercom answered that this token was revoked.</source>
        <translation>Intercomは、このトークンは失効していると応答しました。</translation>
    </message>
    <message>
        <source>The local server answered that this token was revoked.</source>
        <translation>ローカルサーバーは、このトークンは失効していると応答しました。</translation>
    </message>
    <message>
        <source>Ask the workspace&apos;s administrators who revoked it. To go on, make a new token in the Developer Hub and give it to your pipeline.</source>
        <translation>だれがトークンを失効させたのかを、ワークスペースの管理者に尋ねてください。続けるには、Developer Hubで新しいトークンを作成し、パイプラインに設定してください。</translation>
    </message>
    <message>
        <source>Intercom answered that this token does not exist.</source>
        <translation>Intercomは、このトークンは存在しないと応答しました。</translation>
    </message>
    <message>
        <source>The local server answered that this token does not exist.</source>
        <translation>ローカルサーバーは、このトークンは存在しないと応答しました。</translation>
    </message>
    <message>
        <source>Check that the token was copied whole. If it was, ask the workspace&apos;s administrators whether the app was uninstalled or its token regenerated.</source>
        <translation>トークンが最後までコピーされているか確認してください。問題がなければ、アプリがアンインストールされたか、トークンが再生成されたかを、ワークスペースの管理者に尋ねてください。</translation>
    </message>
    <message>
        <source>Intercom answered that this token has expired.</source>
        <translation>Intercomは、このトークンは期限切れだと応答しました。</translation>
    </message>
    <message>
        <source>The local server answered that this token has expired.</source>
        <translation>ローカルサーバーは、このトークンは期限切れだと応答しました。</translation>
    </message>
    <message>
        <source>Make a new token in the Developer Hub and give it to your pipeline.</source>
        <translation>Developer Hubで新しいトークンを作成し、パイプラインに設定してください。</translation>
    </message>
    <message>
        <source>Intercom answered that the workspace or the app is suspended. The token itself may be fine.</source>
        <translation>Intercomは、ワークスペースまたはアプリが停止されていると応答しました。トークン自体には問題がない可能性があります。</translation>
    </message>
    <message>
        <source>The local server answered that the workspace or the app is suspended. The token itself may be fine.</source>
        <translation>ローカルサーバーは、ワークスペースまたはアプリが停止されていると応答しました。トークン自体には問題がない可能性があります。</translation>
    </message>
    <message>
        <source>Ask the workspace&apos;s owner about its plan and its payments, then test again.</source>
        <translation>プランと支払いの状況をワークスペースの所有者に尋ねてから、もう一度テストしてください。</translation>
    </message>
    <message>
        <source>Intercom answered that the token or its app is blocked. The token may work again once the block is lifted.</source>
        <translation>Intercomは、トークンまたはそのアプリがブロックされていると応答しました。ブロックが解除されれば、トークンは再び動作する可能性があります。</translation>
    </message>
    <message>
        <source>The local server answered that the token or its app is blocked. The token may work again once the block is lifted.</source>
        <translation>ローカルサーバーは、トークンまたはそのアプリがブロックされていると応答しました。ブロックが解除されれば、トークンは再び動作する可能性があります。</translation>
    </message>
    <message>
        <source>Ask Intercom&apos;s support for the reason, with the request id from the evidence.</source>
        <translation>証拠にあるリクエストIDを添えて、Intercomのサポートに理由を問い合わせてください。</translation>
    </message>
    <message>
        <source>The token may be fine, and your pipeline may still work from its own server. Intercom takes calls only from listed addresses, and this computer&apos;s is not one of them.</source>
        <translation>トークンに問題はなく、パイプラインも専用のサーバーからは引き続き動作している可能性があります。Intercomは許可リストにあるアドレスからの呼び出しだけを受け付けますが、このコンピューターのアドレスはリストにありません。</translation>
    </message>
    <message>
        <source>The token may be fine, and your pipeline may still work from its own server. The local server takes calls only from listed addresses, and this computer&apos;s is not one of them.</source>
        <translation>トークンに問題はなく、パイプラインも専用のサーバーからは引き続き動作している可能性があります。ローカルサーバーは許可リストにあるアドレスからの呼び出しだけを受け付けますが、このコンピューターのアドレスはリストにありません。</translation>
    </message>
    <message>
        <source>Test from the pipeline&apos;s own server, or ask an administrator to list this computer&apos;s address.</source>
        <translation>パイプラインのサーバーからテストするか、このコンピューターのアドレスを許可リストに加えるよう管理者に依頼してください。</translation>
    </message>
    <message>
        <source>The token may be fine. Intercom answered that the workspace&apos;s plan or subscription does not allow this at the moment.</source>
        <translation>トークンに問題はない可能性があります。Intercomは、ワークスペースのプランまたは契約では、現在この操作は許可されていないと応答しました。</translation>
    </message>
    <message>
        <source>The token may be fine. The local server answered that the workspace&apos;s plan or subscription does not allow this at the moment.</source>
        <translation>トークンに問題はない可能性があります。ローカルサーバーは、ワークスペースのプランまたは契約では、現在この操作は許可されていないと応答しました。</translation>
    </message>
    <message>
        <source>Ask the workspace&apos;s owner about its plan, then test again.</source>
        <translation>プランについてワークスペースの所有者に尋ねてから、もう一度テストしてください。</translation>
    </message>
    <message>
        <source>The token may be fine. A gateway turned the call away before Intercom&apos;s API answered.</source>
        <translation>トークンに問題はない可能性があります。IntercomのAPIが応答する前に、ゲートウェイが呼び出しを拒否しました。</translation>
    </message>
    <message>
        <source>The token may be fine. A gateway turned the call away before the local server&apos;s API answered.</source>
        <translation>トークンに問題はない可能性があります。ローカルサーバーのAPIが応答する前に、ゲートウェイが呼び出しを拒否しました。</translation>
    </message>
    <message>
        <source>Test from another network, or from the pipeline&apos;s own server.</source>
        <translation>別のネットワークか、パイプラインのサーバーからテストしてください。</translation>
    </message>
    <message>
        <source>The server accepted a made-up token as well, so its answers prove nothing.</source>
        <translation>サーバーは架空のトークンも受け付けたため、その応答は何の証明にもなりません。</translation>
    </message>
    <message>
        <source>The local server accepted a made-up token as well, so its answers prove nothing.</source>
        <translation>ローカルサーバーは架空のトークンも受け付けたため、その応答は何の証明にもなりません。</translation>
    </message>
    <message>
        <source>Check the API address: something else than Intercom may be answering there.</source>
        <translation>APIアドレスを確認してください。そこではIntercom以外のものが応答している可能性があります。</translation>
    </message>
    <message>
        <source>The token was refused, but the same call with a made-up token got no clear answer. So the refusal is not taken for the truth.</source>
        <translation>トークンは拒否されましたが、架空のトークンによる同じ呼び出しには明確な応答がありませんでした。そのため、この拒否を事実とは見なしません。</translation>
    </message>
    <message>
        <source>The local server refused the token, but the same call with a made-up token got no clear answer. So the refusal is not taken for the truth.</source>
        <translation>ローカルサーバーはトークンを拒否しましたが、架空のトークンによる同じ呼び出しには明確な応答がありませんでした。そのため、この拒否を事実とは見なしません。</translation>
    </message>
    <message>
        <source>Test again in a moment.</source>
        <translation>少し待ってから、もう一度テストしてください。</translation>
    </message>
    <message>
        <source>The server&apos;s name could not be found, so nothing was sent.</source>
        <translation>サーバーの名前が見つからなかったため、何も送信していません。</translation>
    </message>
    <message>
        <source>The local server&apos;s name could not be found, so nothing was sent.</source>
        <translation>ローカルサーバーの名前が見つからなかったため、何も送信していません。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s connection, then test again.</source>
        <translation>このコンピューターの接続を確認してから、もう一度テストしてください。</translation>
    </message>
    <message>
        <source>The server did not take the connection, so nothing was sent.</source>
        <translation>サーバーが接続を受け付けなかったため、何も送信していません。</translation>
    </message>
    <message>
        <source>The local server did not take the connection, so nothing was sent.</source>
        <translation>ローカルサーバーが接続を受け付けなかったため、何も送信していません。</translation>
    </message>
    <message>
        <source>Check the API address and this computer&apos;s connection, then test again.</source>
        <translation>APIアドレスとこのコンピューターの接続を確認してから、もう一度テストしてください。</translation>
    </message>
    <message>
        <source>The connection broke before the whole answer had come.</source>
        <translation>応答がすべて届く前に、接続が切れました。</translation>
    </message>
    <message>
        <source>The connection to the local server broke before the whole answer had come.</source>
        <translation>応答がすべて届く前に、ローカルサーバーとの接続が切れました。</translation>
    </message>
    <message>
        <source>No complete answer came in time.</source>
        <translation>時間内に完全な応答が届きませんでした。</translation>
    </message>
    <message>
        <source>No complete answer came from the local server in time.</source>
        <translation>ローカルサーバーから、時間内に完全な応答が届きませんでした。</translation>
    </message>
    <message>
        <source>This computer does not trust the server&apos;s certificate, so the token was not sent.</source>
        <translation>このコンピューターがサーバーの証明書を信頼していないため、トークンは送信していません。</translation>
    </message>
    <message>
        <source>This computer does not trust the local server&apos;s certificate, so the token was not sent.</source>
        <translation>このコンピューターがローカルサーバーの証明書を信頼していないため、トークンは送信していません。</translation>
    </message>
    <message>
        <source>If your network inspects traffic, add its certificate as an extra CA file. If it does not, use another network.</source>
        <translation>ネットワークが通信を検査している場合は、その証明書を追加のCAファイルとして指定してください。検査していない場合は、別のネットワークを使ってください。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is out of date, or this computer&apos;s clock is wrong. The token was not sent.</source>
        <translation>サーバーの証明書が有効期間外であるか、このコンピューターの時計がずれています。トークンは送信していません。</translation>
    </message>
    <message>
        <source>The local server&apos;s certificate is out of date, or this computer&apos;s clock is wrong. The token was not sent.</source>
        <translation>ローカルサーバーの証明書が有効期間外であるか、このコンピューターの時計がずれています。トークンは送信していません。</translation>
    </message>
    <message>
        <source>Check the date and time of this computer, then test again.</source>
        <translation>このコンピューターの日付と時刻を確認してから、もう一度テストしてください。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate belongs to another host, so the token was not sent.</source>
        <translation>サーバーの証明書が別のホストのものであるため、トークンは送信していません。</translation>
    </message>
    <message>
        <source>The local server&apos;s certificate belongs to another host, so the token was not sent.</source>
        <translation>ローカルサーバーの証明書が別のホストのものであるため、トークンは送信していません。</translation>
    </message>
    <message>
        <source>Check the API address, or use another network.</source>
        <translation>APIアドレスを確認するか、別のネットワークを使ってください。</translation>
    </message>
    <message>
        <source>The proxy did not let the call through.</source>
        <translation>プロキシが呼び出しを通しませんでした。</translation>
    </message>
    <message>
        <source>A proxy did not let the call to the local server through.</source>
        <translation>プロキシが、ローカルサーバーへの呼び出しを通しませんでした。</translation>
    </message>
    <message>
        <source>Check the proxy setting, then test again.</source>
        <translation>プロキシの設定を確認してから、もう一度テストしてください。</translation>
    </message>
    <message>
        <source>The server pointed to another address. It was not followed, so the token went nowhere else.</source>
        <translation>サーバーが別のアドレスを指示しました。それには従わなかったため、トークンはほかのどこにも送られていません。</translation>
    </message>
    <message>
        <source>The local server pointed to another address. It was not followed, so the token went nowhere else.</source>
        <translation>ローカルサーバーが別のアドレスを指示しました。それには従わなかったため、トークンはほかのどこにも送られていません。</translation>
    </message>
    <message>
        <source>Check the API address. The evidence shows where it pointed.</source>
        <translation>APIアドレスを確認してください。指示された先は証拠に示されています。</translation>
    </message>
    <message>
        <source>A sign-in page of this network seems to have answered in place of Intercom.</source>
        <translation>Intercomの代わりに、このネットワークのサインインページが応答したようです。</translation>
    </message>
    <message>
        <source>A sign-in page seems to have answered in place of the local server&apos;s API.</source>
        <translation>ローカルサーバーのAPIの代わりに、サインインページが応答したようです。</translation>
    </message>
    <message>
        <source>Sign in to the network in a browser, then test again.</source>
        <translation>ブラウザーでネットワークにサインインしてから、もう一度テストしてください。</translation>
    </message>
    <message>
        <source>Something answered, but not in the way Intercom&apos;s API does.</source>
        <translation>応答はありましたが、IntercomのAPIの応答のしかたではありません。</translation>
    </message>
    <message>
        <source>A local server answered, but not in the way Intercom&apos;s API does.</source>
        <translation>ローカルサーバーが応答しましたが、IntercomのAPIの応答のしかたではありません。</translation>
    </message>
    <message>
        <source>Check the API address, and look at the evidence.</source>
        <translation>APIアドレスを確認し、証拠をご覧ください。</translation>
    </message>
    <message>
        <source>The answer did not have the form that Intercom describes, so nothing is concluded from it.</source>
        <translation>応答がIntercomの定める形式ではなかったため、そこからは何も判断しません。</translation>
    </message>
    <message>
        <source>The local server&apos;s answer did not have the form that Intercom describes, so nothing is concluded from it.</source>
        <translation>ローカルサーバーの応答がIntercomの定める形式ではなかったため、そこからは何も判断しません。</translation>
    </message>
    <message>
        <source>Test again. If it stays like this, look at the evidence.</source>
        <translation>もう一度テストしてください。変わらない場合は、証拠をご覧ください。</translation>
    </message>
    <message>
        <source>The answer was too large or damaged, so reading it was stopped.</source>
        <translation>応答が大きすぎるか破損していたため、読み取りを中止しました。</translation>
    </message>
    <message>
        <source>The local server&apos;s answer was too large or damaged, so reading it was stopped.</source>
        <translation>ローカルサーバーの応答が大きすぎるか破損していたため、読み取りを中止しました。</translation>
    </message>
    <message>
        <source>Too many calls were made just now. That says nothing about the token.</source>
        <translation>直前の呼び出しが多すぎました。これはトークンについて何も示すものではありません。</translation>
    </message>
    <message>
        <source>The local server says that too many calls were made just now. That says nothing about the token.</source>
        <translation>ローカルサーバーによると、直前の呼び出しが多すぎました。これはトークンについて何も示すものではありません。</translation>
    </message>
    <message>
        <source>Wait a minute, then test again.</source>
        <translation>1分待ってから、もう一度テストしてください。</translation>
    </message>
    <message>
        <source>The server reported a fault of its own. That says nothing about the token.</source>
        <translation>サーバーが、サーバー自体の障害を報告しました。これはトークンについて何も示すものではありません。</translation>
    </message>
    <message>
        <source>The local server reported a fault of its own. That says nothing about the token.</source>
        <translation>ローカルサーバーが、サーバー自体の障害を報告しました。これはトークンについて何も示すものではありません。</translation>
    </message>
    <message>
        <source>Intercom does not offer the API version that was asked for.</source>
        <translation>Intercomは、要求されたAPIバージョンを提供していません。</translation>
    </message>
    <message>
        <source>The local server does not offer the API version that was asked for.</source>
        <translation>ローカルサーバーは、要求されたAPIバージョンを提供していません。</translation>
    </message>
    <message>
        <source>Choose another API version, then test again.</source>
        <translation>別のAPIバージョンを選んでから、もう一度テストしてください。</translation>
    </message>
    <message>
        <source>The server does not know the address that was asked for.</source>
        <translation>要求されたアドレスは、サーバーにありません。</translation>
    </message>
    <message>
        <source>The local server does not know the address that was asked for.</source>
        <translation>要求されたアドレスは、ローカルサーバーにありません。</translation>
    </message>
    <message>
        <source>Check the API address, then test again.</source>
        <translation>APIアドレスを確認してから、もう一度テストしてください。</translation>
    </message>
    <message>
        <source>The test was stopped before it was done.</source>
        <translation>テストは、完了する前に中止されました。</translation>
    </message>
    <message>
        <source>The test of the local server was stopped before it was done.</source>
        <translation>ローカルサーバーのテストは、完了する前に中止されました。</translation>
    </message>
    <message>
        <source>Test again when you are ready.</source>
        <translation>準備ができたら、もう一度テストしてください。</translation>
    </message>
    <message>
        <source>as expected</source>
        <translation>想定どおり</translation>
    </message>
    <message>
        <source>permission missing</source>
        <translation>権限なし</translation>
    </message>
    <message>
        <source>inbox seat missing</source>
        <translation>受信トレイのシートなし</translation>
    </message>
    <message>
        <source>token not valid</source>
        <translation>トークンが無効</translation>
    </message>
    <message>
        <source>token revoked</source>
        <translation>トークンが失効</translation>
    </message>
    <message>
        <source>token not found</source>
        <translation>トークンが見つからない</translation>
    </message>
    <message>
        <source>token expired</source>
        <translation>トークンが期限切れ</translation>
    </message>
    <message>
        <source>workspace suspended</source>
        <translation>ワークスペースが停止中</translation>
    </message>
    <message>
        <source>token blocked</source>
        <translation>トークンがブロック中</translation>
    </message>
    <message>
        <source>IP address not listed</source>
        <translation>IPアドレスが許可リスト外</translation>
    </message>
    <message>
        <source>not in the workspace&apos;s plan</source>
        <translation>ワークスペースのプラン対象外</translation>
    </message>
    <message>
        <source>turned away by a gateway</source>
        <translation>ゲートウェイが拒否</translation>
    </message>
    <message>
        <source>a made-up token passed too</source>
        <translation>架空のトークンも通過</translation>
    </message>
    <message>
        <source>no clear cross-check</source>
        <translation>照合結果が不明確</translation>
    </message>
    <message>
        <source>host not found</source>
        <translation>ホストが見つからない</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>接続なし</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>接続が切断</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>時間内に応答なし</translation>
    </message>
    <message>
        <source>certificate not trusted</source>
        <translation>証明書を信頼できない</translation>
    </message>
    <message>
        <source>certificate out of date</source>
        <translation>証明書が有効期間外</translation>
    </message>
    <message>
        <source>certificate of another host</source>
        <translation>別のホストの証明書</translation>
    </message>
    <message>
        <source>stopped by the proxy</source>
        <translation>プロキシが阻止</translation>
    </message>
    <message>
        <source>redirect not followed</source>
        <translation>リダイレクトに従わず</translation>
    </message>
    <message>
        <source>a sign-in page answered</source>
        <translation>サインインページが応答</translation>
    </message>
    <message>
        <source>not an answer of Intercom&apos;s</source>
        <translation>Intercomの応答ではない</translation>
    </message>
    <message>
        <source>unexpected answer</source>
        <translation>予期しない応答</translation>
    </message>
    <message>
        <source>answer too large or damaged</source>
        <translation>応答が大きすぎるか破損</translation>
    </message>
    <message>
        <source>too many calls just now</source>
        <translation>直前の呼び出しが多すぎ</translation>
    </message>
    <message>
        <source>fault at the server</source>
        <translation>サーバー側の障害</translation>
    </message>
    <message>
        <source>API version not offered</source>
        <translation>APIバージョンの提供なし</translation>
    </message>
    <message>
        <source>not there or switched off</source>
        <translation>存在しないか無効</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Something that was entered can&apos;t be used.</source>
        <translation>入力された内容の中に、使えないものがあります。</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>何も送信していません。</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>修正してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>中止しました。</translation>
    </message>
    <message>
        <source>It was stopped before it was done.</source>
        <translation>完了する前に中止されました。</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>時間内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s connection, then try again.</source>
        <translation>このコンピューターの接続を確認してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The server&apos;s name could not be found.</source>
        <translation>サーバーの名前が見つかりませんでした。</translation>
    </message>
    <message>
        <source>Check the address and this computer&apos;s connection, then try again.</source>
        <translation>アドレスとこのコンピューターの接続を確認してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The server did not take the connection.</source>
        <translation>サーバーが接続を受け付けませんでした。</translation>
    </message>
    <message>
        <source>The connection broke.</source>
        <translation>接続が切れました。</translation>
    </message>
    <message>
        <source>The whole answer did not arrive.</source>
        <translation>応答がすべては届きませんでした。</translation>
    </message>
    <message>
        <source>This computer does not trust the server&apos;s certificate.</source>
        <translation>このコンピューターは、サーバーの証明書を信頼していません。</translation>
    </message>
    <message>
        <source>Nothing was sent to it.</source>
        <translation>サーバーには何も送信していません。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is out of date, or this computer&apos;s clock is wrong.</source>
        <translation>サーバーの証明書が有効期間外であるか、このコンピューターの時計がずれています。</translation>
    </message>
    <message>
        <source>Check the date and time of this computer.</source>
        <translation>このコンピューターの日付と時刻を確認してください。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate belongs to another host.</source>
        <translation>サーバーの証明書が別のホストのものです。</translation>
    </message>
    <message>
        <source>Check the address, or use another network.</source>
        <translation>アドレスを確認するか、別のネットワークを使ってください。</translation>
    </message>
    <message>
        <source>The server did not answer through it.</source>
        <translation>プロキシ経由では、サーバーからの応答がありませんでした。</translation>
    </message>
    <message>
        <source>Check the proxy setting, then try again.</source>
        <translation>プロキシの設定を確認してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The server pointed to another address.</source>
        <translation>サーバーが別のアドレスを指示しました。</translation>
    </message>
    <message>
        <source>It was not followed, so the token went nowhere else.</source>
        <translation>それには従わなかったため、トークンはほかのどこにも送られていません。</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>アドレスを確認してください。</translation>
    </message>
    <message>
        <source>The answer was too large or damaged.</source>
        <translation>応答が大きすぎるか破損していました。</translation>
    </message>
    <message>
        <source>Reading it was stopped, and nothing is concluded from it.</source>
        <translation>読み取りを中止しました。そこからは何も判断しません。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>もう一度試してください。</translation>
    </message>
    <message>
        <source>A call was held back.</source>
        <translation>呼び出しを1つ保留しました。</translation>
    </message>
    <message>
        <source>Few calls are left for this workspace just now, and they are kept for your pipeline.</source>
        <translation>今、このワークスペースで使える呼び出しは残りわずかで、パイプラインのために残してあります。</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>1分待ってから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The server said no.</source>
        <translation>サーバーが拒否しました。</translation>
    </message>
    <message>
        <source>It answered, and did not do what was asked.</source>
        <translation>サーバーは応答しましたが、要求した処理は行いませんでした。</translation>
    </message>
    <message>
        <source>Look at its own words, then try again.</source>
        <translation>サーバーからのメッセージを確認してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The answer had an unexpected form.</source>
        <translation>応答が予期しない形式でした。</translation>
    </message>
    <message>
        <source>Nothing is concluded from it.</source>
        <translation>そこからは何も判断しません。</translation>
    </message>
    <message>
        <source>Check the address, then try again.</source>
        <translation>アドレスを確認してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>It was not found.</source>
        <translation>見つかりませんでした。</translation>
    </message>
    <message>
        <source>What was asked for is not there.</source>
        <translation>要求したものが存在しません。</translation>
    </message>
    <message>
        <source>The keychain was not opened.</source>
        <translation>キーチェーンは開かれませんでした。</translation>
    </message>
    <message>
        <source>This computer offers no keychain.</source>
        <translation>このコンピューターにはキーチェーンがありません。</translation>
    </message>
    <message>
        <source>The token can be kept in memory until you quit. It is never written to a file.</source>
        <translation>トークンは、終了するまでメモリーに置くことができます。ファイルに書き込まれることはありません。</translation>
    </message>
    <message>
        <source>This computer could not read or write a file.</source>
        <translation>このコンピューターは、ファイルの読み取りまたは書き込みができませんでした。</translation>
    </message>
    <message>
        <source>What needs to be on disk first was not done.</source>
        <translation>先にディスクへ保存する必要のある処理は、行われませんでした。</translation>
    </message>
    <message>
        <source>Check the free space and the rights of the folder, then try again.</source>
        <translation>空き容量とフォルダーのアクセス権を確認してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>It is in use by another program.</source>
        <translation>ほかのプログラムが使用しています。</translation>
    </message>
    <message>
        <source>Close the other one, then try again.</source>
        <translation>もう一方を閉じてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>A file is there, but can&apos;t be trusted.</source>
        <translation>ファイルはありますが、信頼できません。</translation>
    </message>
    <message>
        <source>It is damaged or was changed, so nothing is taken from it.</source>
        <translation>破損しているか変更されているため、その内容は何も使いません。</translation>
    </message>
    <message>
        <source>Move it away and keep it, then try again.</source>
        <translation>ファイルを別の場所に移して保管してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>It may have reached the server, and no answer came. It is not sent a second time.</source>
        <translation>サーバーに届いた可能性がありますが、応答がありませんでした。再送信はしません。</translation>
    </message>
    <message>
        <source>Look at the account before anything else is tried.</source>
        <translation>ほかのことを試す前に、アカウントを確認してください。</translation>
    </message>
    <message>
        <source>The new address is already taken.</source>
        <translation>新しいアドレスはすでに使われています。</translation>
    </message>
    <message>
        <source>Choose an address that has no account yet, such as a mailbox made for this purpose.</source>
        <translation>この目的のために用意したメールボックスなど、まだアカウントのないアドレスを選んでください。</translation>
    </message>
    <message>
        <source>The new address is already taken, or the account was changed meanwhile.</source>
        <translation>新しいアドレスがすでに使われているか、その間にアカウントが変更されました。</translation>
    </message>
    <message>
        <source>Look at the account, then choose another address or try again.</source>
        <translation>アカウントを確認してから、別のアドレスを選ぶか、もう一度試してください。</translation>
    </message>
    <message>
        <source>The email can&apos;t be changed this way.</source>
        <translation>この方法ではメールアドレスを変更できません。</translation>
    </message>
    <message>
        <source>Use the guided route, or change it at the identity provider.</source>
        <translation>ガイドによる方法を使うか、IDプロバイダーで変更してください。</translation>
    </message>
    <message>
        <source>The server did not take the new address.</source>
        <translation>サーバーは新しいアドレスを受け付けませんでした。</translation>
    </message>
    <message>
        <source>Check the address, or use the guided route.</source>
        <translation>アドレスを確認するか、ガイドによる方法を使ってください。</translation>
    </message>
    <message>
        <source>The server did not take what was sent.</source>
        <translation>サーバーは、送信された内容を受け付けませんでした。</translation>
    </message>
    <message>
        <source>The teammate is not in this workspace any more.</source>
        <translation>チームメイトは、もうこのワークスペースにいません。</translation>
    </message>
    <message>
        <source>Ask the workspace&apos;s administrators whether it was removed.</source>
        <translation>チームメイトが削除されたかどうかを、ワークスペースの管理者に尋ねてください。</translation>
    </message>
    <message>
        <source>The server does not accept the token that was sent.</source>
        <translation>サーバーは、送信されたトークンを受け付けません。</translation>
    </message>
    <message>
        <source>Check that the right token was entered, and that it was copied whole.</source>
        <translation>正しいトークンが入力され、最後までコピーされているか確認してください。</translation>
    </message>
    <message>
        <source>The workspace&apos;s plan does not allow this.</source>
        <translation>ワークスペースのプランでは、この操作は許可されていません。</translation>
    </message>
    <message>
        <source>Ask the workspace&apos;s owner about its plan.</source>
        <translation>プランについてワークスペースの所有者に尋ねてください。</translation>
    </message>
    <message>
        <source>The new address is well formed.</source>
        <translation>新しいアドレスは正しい形式です。</translation>
    </message>
    <message>
        <source>The new address has an unusual form.</source>
        <translation>新しいアドレスは通常と異なる形式です。</translation>
    </message>
    <message>
        <source>The new address is not an email address.</source>
        <translation>新しいアドレスはメールアドレスではありません。</translation>
    </message>
    <message>
        <source>The form of the new address was not checked.</source>
        <translation>新しいアドレスの形式は確認されていません。</translation>
    </message>
    <message>
        <source>Without a working address its owner could not use the account.</source>
        <translation>使えるアドレスがなければ、アカウントは所有者にとって何の価値もありません。</translation>
    </message>
    <message>
        <source>Check every letter of it.</source>
        <translation>1文字ずつ確認してください。</translation>
    </message>
    <message>
        <source>The new address has no letters that imitate others.</source>
        <translation>新しいアドレスに、ほかの文字に見せかけた文字はありません。</translation>
    </message>
    <message>
        <source>The new address has letters that look like others.</source>
        <translation>新しいアドレスに、ほかの文字とよく似た文字があります。</translation>
    </message>
    <message>
        <source>The new address imitates another one.</source>
        <translation>新しいアドレスは、別のアドレスに見せかけたものです。</translation>
    </message>
    <message>
        <source>The new address was not checked for letters that look like others.</source>
        <translation>新しいアドレスに、ほかの文字とよく似た文字がないかは確認されていません。</translation>
    </message>
    <message>
        <source>An address that only looks like the owner&apos;s hands the account to somebody else.</source>
        <translation>所有者のアドレスに似ているだけのアドレスでは、アカウントが別の人の手に渡ります。</translation>
    </message>
    <message>
        <source>Type the address anew, or let its owner read it letter by letter.</source>
        <translation>アドレスを改めて入力するか、所有者に1文字ずつ読み上げてもらってください。</translation>
    </message>
    <message>
        <source>The new address differs from the present one.</source>
        <translation>新しいアドレスは現在のアドレスと異なります。</translation>
    </message>
    <message>
        <source>The new address differs from the present one in capital letters only.</source>
        <translation>新しいアドレスと現在のアドレスの違いは、大文字と小文字だけです。</translation>
    </message>
    <message>
        <source>The account already has this address.</source>
        <translation>アカウントのアドレスは、すでにこのアドレスです。</translation>
    </message>
    <message>
        <source>The present address could not be compared with the new one.</source>
        <translation>現在のアドレスを新しいアドレスと比較できませんでした。</translation>
    </message>
    <message>
        <source>Intercom treats capital and small letters in an address alike.</source>
        <translation>Intercomは、アドレスの大文字と小文字を区別しません。</translation>
    </message>
    <message>
        <source>Enter the address that the account should have afterwards.</source>
        <translation>変更後のアカウントのアドレスを入力してください。</translation>
    </message>
    <message>
        <source>No teammate of this workspace has the new address.</source>
        <translation>このワークスペースに、新しいアドレスを使っているチームメイトはいません。</translation>
    </message>
    <message>
        <source>Another teammate may have the new address.</source>
        <translation>新しいアドレスは、別のチームメイトが使っている可能性があります。</translation>
    </message>
    <message>
        <source>Another teammate of this workspace has the new address.</source>
        <translation>新しいアドレスは、このワークスペースの別のチームメイトが使っています。</translation>
    </message>
    <message>
        <source>The other teammates could not be read.</source>
        <translation>ほかのチームメイトを読み取れませんでした。</translation>
    </message>
    <message>
        <source>Intercom allows an address for one account only.</source>
        <translation>Intercomでは、1つのアドレスを使えるアカウントは1つだけです。</translation>
    </message>
    <message>
        <source>The domain of the new address can receive mail.</source>
        <translation>新しいアドレスのドメインは、メールを受信できます。</translation>
    </message>
    <message>
        <source>The domain of the new address does not seem to receive mail.</source>
        <translation>新しいアドレスのドメインは、メールを受信しないようです。</translation>
    </message>
    <message>
        <source>The domain of the new address does not receive mail.</source>
        <translation>新しいアドレスのドメインは、メールを受信しません。</translation>
    </message>
    <message>
        <source>It is not known whether the domain of the new address receives mail.</source>
        <translation>新しいアドレスのドメインがメールを受信するかどうかは不明です。</translation>
    </message>
    <message>
        <source>Intercom may send a message that has to be confirmed from there.</source>
        <translation>Intercomから、そのアドレスで確認する必要のあるメールが届くことがあります。</translation>
    </message>
    <message>
        <source>Let the new owner send a test message to this address first.</source>
        <translation>先に、新しい所有者からこのアドレスにテストメールを送ってもらってください。</translation>
    </message>
    <message>
        <source>The SCIM server answers and accepts the SCIM token.</source>
        <translation>SCIMサーバーは応答し、SCIMトークンを受け付けています。</translation>
    </message>
    <message>
        <source>The SCIM server answers, but not everything about it is clear.</source>
        <translation>SCIMサーバーは応答していますが、明確でない点があります。</translation>
    </message>
    <message>
        <source>The SCIM route can&apos;t be used.</source>
        <translation>SCIMによる方法は使えません。</translation>
    </message>
    <message>
        <source>It is not known whether the SCIM route can be used.</source>
        <translation>SCIMによる方法を使えるかどうかは不明です。</translation>
    </message>
    <message>
        <source>This route sends the change to the SCIM server.</source>
        <translation>この方法では、変更をSCIMサーバーに送信します。</translation>
    </message>
    <message>
        <source>Check the SCIM URL and the SCIM token, or use the guided route.</source>
        <translation>SCIM URLとSCIMトークンを確認するか、ガイドによる方法を使ってください。</translation>
    </message>
    <message>
        <source>SCIM shows one user with the present address.</source>
        <translation>SCIMには、現在のアドレスを持つユーザーが1人表示されています。</translation>
    </message>
    <message>
        <source>What SCIM shows of this user needs a look.</source>
        <translation>SCIMに表示されているこのユーザーの内容は、確認が必要です。</translation>
    </message>
    <message>
        <source>SCIM does not show exactly one user with the present address.</source>
        <translation>SCIMに表示されている、現在のアドレスを持つユーザーは、ちょうど1人ではありません。</translation>
    </message>
    <message>
        <source>The user could not be read by SCIM.</source>
        <translation>SCIMでユーザーを読み取れませんでした。</translation>
    </message>
    <message>
        <source>The change must reach this account and no other.</source>
        <translation>変更は、ほかのアカウントではなく、このアカウントだけに届く必要があります。</translation>
    </message>
    <message>
        <source>Use the guided route, or ask who manages the provisioning.</source>
        <translation>ガイドによる方法を使うか、プロビジョニングの管理者に尋ねてください。</translation>
    </message>
    <message>
        <source>The token tells which teammate and which workspace it belongs to.</source>
        <translation>どのチームメイトとどのワークスペースのものかが、トークンからわかります。</translation>
    </message>
    <message>
        <source>What the token tells about its teammate needs a look.</source>
        <translation>トークンからわかるチームメイトの情報は、確認が必要です。</translation>
    </message>
    <message>
        <source>The token does not tell which teammate it belongs to.</source>
        <translation>どのチームメイトのものかが、トークンからはわかりません。</translation>
    </message>
    <message>
        <source>It is not known which teammate the token belongs to.</source>
        <translation>トークンがどのチームメイトのものかは不明です。</translation>
    </message>
    <message>
        <source>Only then can it be shown afterwards that it is still the same one.</source>
        <translation>それがわかって初めて、後で同じチームメイトのままであることを示せます。</translation>
    </message>
    <message>
        <source>Test the token again, and look at the evidence.</source>
        <translation>トークンをもう一度テストし、証拠をご覧ください。</translation>
    </message>
    <message>
        <source>Teammates of this workspace sign in without SAML.</source>
        <translation>このワークスペースのチームメイトは、SAMLを使わずにサインインします。</translation>
    </message>
    <message>
        <source>This workspace uses SAML for signing in.</source>
        <translation>このワークスペースは、サインインにSAMLを使っています。</translation>
    </message>
    <message>
        <source>With SAML, a teammate can&apos;t change its own email.</source>
        <translation>SAMLを使う場合、チームメイトは自分のメールアドレスを変更できません。</translation>
    </message>
    <message>
        <source>It is not known whether this workspace uses SAML.</source>
        <translation>このワークスペースがSAMLを使っているかどうかは不明です。</translation>
    </message>
    <message>
        <source>With SAML switched on, Intercom does not let teammates edit their own address.</source>
        <translation>SAMLが有効な場合、Intercomでは、チームメイトが自分のアドレスを編集できません。</translation>
    </message>
    <message>
        <source>Change it at the identity provider or over SCIM, or ask Intercom&apos;s support.</source>
        <translation>IDプロバイダーまたはSCIMで変更するか、Intercomのサポートに問い合わせてください。</translation>
    </message>
    <message>
        <source>The account is in this workspace only.</source>
        <translation>アカウントは、このワークスペースだけに属しています。</translation>
    </message>
    <message>
        <source>The account is in other workspaces too.</source>
        <translation>アカウントは、ほかのワークスペースにも属しています。</translation>
    </message>
    <message>
        <source>It is not known whether the account is in other workspaces too.</source>
        <translation>アカウントがほかのワークスペースにも属しているかどうかは不明です。</translation>
    </message>
    <message>
        <source>An Intercom login is one for all workspaces: whoever gets it, gets all of them.</source>
        <translation>Intercomのログインは、すべてのワークスペースに共通です。ログインを受け取った人は、そのすべてを受け取ることになります。</translation>
    </message>
    <message>
        <source>Let the account leave the other workspaces first.</source>
        <translation>先に、アカウントをほかのワークスペースから脱退させてください。</translation>
    </message>
    <message>
        <source>The new address has no Intercom login yet.</source>
        <translation>新しいアドレスは、まだIntercomのログインに使われていません。</translation>
    </message>
    <message>
        <source>The new address may already have an Intercom login.</source>
        <translation>新しいアドレスは、すでにIntercomのログインに使われている可能性があります。</translation>
    </message>
    <message>
        <source>The new address already has an Intercom login.</source>
        <translation>新しいアドレスは、すでにIntercomのログインに使われています。</translation>
    </message>
    <message>
        <source>It is not known whether the new address already has an Intercom login.</source>
        <translation>新しいアドレスがすでにIntercomのログインに使われているかどうかは不明です。</translation>
    </message>
    <message>
        <source>An address that has a login can&apos;t be given to a second one.</source>
        <translation>すでにログインに使われているアドレスを、2つ目のログインに使うことはできません。</translation>
    </message>
    <message>
        <source>Choose an address that has no login, such as a mailbox made for this purpose.</source>
        <translation>この目的のために用意したメールボックスなど、ログインに使われていないアドレスを選んでください。</translation>
    </message>
    <message>
        <source>The app behind the token belongs to the customer.</source>
        <translation>トークンの元となるアプリは、顧客のものです。</translation>
    </message>
    <message>
        <source>The agency still owns the app behind the token.</source>
        <translation>トークンの元となるアプリは、まだ代理店が所有しています。</translation>
    </message>
    <message>
        <source>It is not known who owns the app behind the token.</source>
        <translation>トークンの元となるアプリをだれが所有しているかは不明です。</translation>
    </message>
    <message>
        <source>Whoever owns the app in the Developer Hub can regenerate its token or uninstall it, also after the handover.</source>
        <translation>Developer Hubのアプリを所有している人は、引き継ぎの後でも、トークンを再生成したり、アプリをアンインストールしたりできます。</translation>
    </message>
    <message>
        <source>Agree on it now. Moving to OAuth, or to an app of the customer&apos;s own, is a later step.</source>
        <translation>今のうちに取り決めてください。OAuthや顧客自身のアプリへの移行は、後で行う手順です。</translation>
    </message>
    <message>
        <source>No identity provider manages this account.</source>
        <translation>このアカウントを管理しているIDプロバイダーはありません。</translation>
    </message>
    <message>
        <source>An identity provider manages the accounts of this workspace.</source>
        <translation>このワークスペースのアカウントは、IDプロバイダーが管理しています。</translation>
    </message>
    <message>
        <source>An identity provider would undo this change.</source>
        <translation>IDプロバイダーが、この変更を元に戻してしまいます。</translation>
    </message>
    <message>
        <source>It is not known whether an identity provider manages this account.</source>
        <translation>IDプロバイダーがこのアカウントを管理しているかどうかは不明です。</translation>
    </message>
    <message>
        <source>Its next sync can put the old address back, or remove the teammate and with it the token.</source>
        <translation>次の同期で、元のアドレスに戻されたり、チームメイトが削除されてトークンも失われたりすることがあります。</translation>
    </message>
    <message>
        <source>Change the user at the identity provider too, before the next sync.</source>
        <translation>次の同期の前に、IDプロバイダーでもユーザーを変更してください。</translation>
    </message>
    <message>
        <source>The new owner can open the mailbox of the new address today.</source>
        <translation>新しい所有者は今日、新しいアドレスのメールボックスを開けます。</translation>
    </message>
    <message>
        <source>The new owner can&apos;t open the mailbox of the new address yet.</source>
        <translation>新しい所有者は、新しいアドレスのメールボックスをまだ開けません。</translation>
    </message>
    <message>
        <source>Nobody can open the mailbox of the new address.</source>
        <translation>新しいアドレスのメールボックスを開ける人がいません。</translation>
    </message>
    <message>
        <source>It is not known whether the new owner can open the mailbox today.</source>
        <translation>新しい所有者が今日メールボックスを開けるかどうかは不明です。</translation>
    </message>
    <message>
        <source>Confirmation and password messages are sent there.</source>
        <translation>確認やパスワードのメールは、そこに送られます。</translation>
    </message>
    <message>
        <source>Open the mailbox first, and send a test message to it.</source>
        <translation>先にメールボックスを開き、そこにテストメールを送ってください。</translation>
    </message>
    <message>
        <source>The password stays as it is until the token is proven.</source>
        <translation>トークンの動作が証明されるまで、パスワードはそのままです。</translation>
    </message>
    <message>
        <source>Do not reset the password yet.</source>
        <translation>パスワードはまだリセットしないでください。</translation>
    </message>
    <message>
        <source>The password is being reset at this moment.</source>
        <translation>現在、パスワードのリセットが行われています。</translation>
    </message>
    <message>
        <source>What a password reset does to this token is not known.</source>
        <translation>パスワードのリセットがこのトークンにどう影響するかは不明です。</translation>
    </message>
    <message>
        <source>Vendors report that a reset can revoke a token. Intercom has not confirmed it.</source>
        <translation>リセットによってトークンが失効することがあるとの報告がベンダーから出ていますが、Intercomはこれを確認していません。</translation>
    </message>
    <message>
        <source>Keybearer asks for it as a step of its own and tests right after it.</source>
        <translation>Keybearerはこれを独立した手順として求め、その直後にテストします。</translation>
    </message>
    <message>
        <source>Do teammates of this workspace sign in with SAML single sign-on?</source>
        <translation>このワークスペースのチームメイトは、SAMLシングルサインオンでサインインしますか？</translation>
    </message>
    <message>
        <source>Is this account a member of other workspaces too?</source>
        <translation>このアカウントは、ほかのワークスペースにも属していますか？</translation>
    </message>
    <message>
        <source>Does the new address already have an Intercom login?</source>
        <translation>新しいアドレスは、すでにIntercomのログインに使われていますか？</translation>
    </message>
    <message>
        <source>Does the agency still own the app that the token belongs to?</source>
        <translation>トークンが属するアプリは、まだ代理店が所有していますか？</translation>
    </message>
    <message>
        <source>Does an identity provider, such as Okta or Entra, manage the teammates?</source>
        <translation>OktaやEntraなどのIDプロバイダーが、チームメイトを管理していますか？</translation>
    </message>
    <message>
        <source>Can the new owner open the mailbox of the new address today?</source>
        <translation>新しい所有者は今日、新しいアドレスのメールボックスを開けますか？</translation>
    </message>
    <message>
        <source>The token stands in the address that was to be called.</source>
        <translation>呼び出そうとしたアドレスに、トークンが含まれています。</translation>
    </message>
    <message>
        <source>There is no token.</source>
        <translation>トークンがありません。</translation>
    </message>
    <message>
        <source>This is too long for a token.</source>
        <translation>トークンとしては長すぎます。</translation>
    </message>
    <message>
        <source>It has spaces or characters that a token never has.</source>
        <translation>トークンに使われることのない文字または空白が含まれています。</translation>
    </message>
    <message>
        <source>This handover was begun with another token.</source>
        <translation>この引き継ぎは、別のトークンで開始されました。</translation>
    </message>
    <message>
        <source>This is not an email address.</source>
        <translation>これはメールアドレスではありません。</translation>
    </message>
    <message>
        <source>The new address is the one that the account has already.</source>
        <translation>新しいアドレスは、アカウントの現在のアドレスと同じです。</translation>
    </message>
    <message>
        <source>The API address has to begin with https:// (or be on this computer), without a name, a question mark or a # in it.</source>
        <translation>APIアドレスはhttps://で始まる（またはこのコンピューター上にある）必要があり、ユーザー名、疑問符、#を含めることはできません。</translation>
    </message>
    <message>
        <source>This handover was begun at another API address.</source>
        <translation>この引き継ぎは、別のAPIアドレスで開始されました。</translation>
    </message>
    <message>
        <source>The API version has to be two numbers with a dot, as in 2.16.</source>
        <translation>APIバージョンは、2.16のように、ドットでつないだ2つの数字でなければなりません。</translation>
    </message>
    <message>
        <source>This route needs the SCIM address and the SCIM token.</source>
        <translation>この方法には、SCIMアドレスとSCIMトークンが必要です。</translation>
    </message>
    <message>
        <source>The SCIM address has to begin with https:// (or be on this computer), without a name, a question mark or a # in it.</source>
        <translation>SCIMアドレスはhttps://で始まる（またはこのコンピューター上にある）必要があり、ユーザー名、疑問符、#を含めることはできません。</translation>
    </message>
    <message>
        <source>The proxy has to be system, none, or an address such as http://proxy.example:3128 or socks5://proxy.example:1080.</source>
        <translation>プロキシは、system、none、またはhttp://proxy.example:3128やsocks5://proxy.example:1080のようなアドレスでなければなりません。</translation>
    </message>
    <message>
        <source>Several accounts were found where there can be only one.</source>
        <translation>1つしかないはずのところに、複数のアカウントが見つかりました。</translation>
    </message>
    <message>
        <source>The server does not say how it takes changes.</source>
        <translation>サーバーは、変更をどのように受け付けるかを示していません。</translation>
    </message>
    <message>
        <source>The connection has no name.</source>
        <translation>接続に名前がありません。</translation>
    </message>
    <message>
        <source>The connection&apos;s name is too long.</source>
        <translation>接続の名前が長すぎます。</translation>
    </message>
    <message>
        <source>The connection&apos;s name has characters that can&apos;t be shown.</source>
        <translation>接続の名前に、表示できない文字が含まれています。</translation>
    </message>
    <message>
        <source>Another connection has this name.</source>
        <translation>この名前は別の接続で使われています。</translation>
    </message>
    <message>
        <source>The connection&apos;s API address can&apos;t be used.</source>
        <translation>接続のAPIアドレスは使えません。</translation>
    </message>
    <message>
        <source>The connection&apos;s region is none of US, EU and AU.</source>
        <translation>接続のリージョンが、US、EU、AUのいずれでもありません。</translation>
    </message>
    <message>
        <source>The connection&apos;s API version can&apos;t be used.</source>
        <translation>接続のAPIバージョンは使えません。</translation>
    </message>
    <message>
        <source>The connection names a permission that does not exist.</source>
        <translation>接続に、存在しない権限が指定されています。</translation>
    </message>
    <message>
        <source>The connection&apos;s SCIM address can&apos;t be used.</source>
        <translation>接続のSCIMアドレスは使えません。</translation>
    </message>
    <message>
        <source>Read what will be sent, then press “Send the change” or “Do not change it back”.</source>
        <translation>送信される内容を読み、「変更を送信」または「元に戻さない」を押してください。</translation>
    </message>
    <message>
        <source>Read what will happen, then press “Start the change” or “Do not change it back”.</source>
        <translation>これから行われることを読み、「変更を開始」または「元に戻さない」を押してください。</translation>
    </message>
    <message>
        <source>It has not been changed back yet. It is your decision now.</source>
        <translation>まだ元に戻されていません。ここから先は、ご自身で決めてください。</translation>
    </message>
    <message>
        <source>The email was changed, but not back.</source>
        <translation>メールアドレスは変更されましたが、元には戻っていません。</translation>
    </message>
    <message>
        <source>The account has %1 now; it was to go back to %2.</source>
        <translation>アカウントは現在 %1 です。%2 に戻るはずでした。</translation>
    </message>
    <message>
        <source>When it was last tested, on %1, the token worked and the account had %2.</source>
        <comment>a date with the time, an email</comment>
        <translation>最後のテスト（%1）では、トークンは機能し、アカウントは %2 でした。</translation>
    </message>
    <message>
        <source>When it was last read, the account had %1.</source>
        <translation>最後に読み取ったとき、アカウントは %1 でした。</translation>
    </message>
    <message>
        <source>This handover is closed: the email was changed, and the token kept working.</source>
        <translation>この引き継ぎは終了しました。メールアドレスは変更され、トークンは機能し続けました。</translation>
    </message>
    <message>
        <source>Every step of the follow-up was tested.</source>
        <translation>フォローアップのすべての手順がテストされました。</translation>
    </message>
    <message>
        <source>These steps of the follow-up were not tested: %1.</source>
        <translation>フォローアップのうち、テストされていないもの：%1。</translation>
    </message>
    <message>
        <source>All of it concerns a local server, such as the practice workspace, and not Intercom.</source>
        <translation>これはすべて練習用ワークスペースなどのローカルサーバーに関するもので、Intercom のものではありません。</translation>
    </message>
    <message>
        <source>New result</source>
        <translation>新しい結果</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a connection&apos;s name, and its workspace or teammate&apos;s email</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Waiting for the email to be changed back.</source>
        <translation>メールアドレスが元に戻されるのを待っています。</translation>
    </message>
    <message>
        <source>At its last test the token was not seen to work. While that is so, Keybearer can&apos;t see whether the email was changed back; the account&apos;s own page in Intercom shows it.</source>
        <translation>最後のテストでは、トークンが機能していることを確認できませんでした。その間、Keybearer はメールアドレスが元に戻されたかどうかを確認できません。Intercom のアカウント自身のページに表示されます。</translation>
    </message>
    <message>
        <source>When it was last read, on %1, the account had %2.</source>
        <comment>a date with the time, an email</comment>
        <translation>最後に読み取ったとき（%1）、アカウントは %2 でした。</translation>
    </message>
    <message>
        <source>Someone, or a rule of this computer, said no. The token was neither read nor saved.</source>
        <translation>だれか、またはこのコンピューターの規則によって拒否されました。トークンは読み取りも保存もしていません。</translation>
    </message>
    <message>
        <source>Allow it when you are asked again. A token can also be kept only until you quit.</source>
        <translation>次に尋ねられたら許可してください。トークンを終了するまでだけ保持することもできます。</translation>
    </message>
    <message>
        <source>Nothing was changed. A finding stops this handover.</source>
        <translation>何も変更していません。確認結果の中に、この引き継ぎを止めるものがあります。</translation>
    </message>
    <message>
        <source>The email was changed, but another teammate answers to the token now.</source>
        <translation>メールアドレスは変更されましたが、現在このトークンには別のチームメイトが応答しています。</translation>
    </message>
    <message>
        <source>The email was changed, but another workspace answers to the token now.</source>
        <translation>メールアドレスは変更されましたが、現在このトークンには別のワークスペースが応答しています。</translation>
    </message>
    <message>
        <source>The email was changed, but the token is not proven to work as before.</source>
        <translation>メールアドレスは変更されましたが、トークンがこれまでどおり動作することは証明されていません。</translation>
    </message>
    <message>
        <source>The email was changed, and the token worked when it was last tested, on %1.</source>
        <comment>a date with the time</comment>
        <translation>メールアドレスは変更され、最後のテスト（%1）ではトークンは機能していました。</translation>
    </message>
    <message>
        <source>Two at the same time could spoil each other&apos;s work, so nothing was done here.</source>
        <translation>同時に2つ動くと互いの作業を損なうおそれがあるため、ここでは何も行われませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>The longest time without a good answer was %Ln minute(s); what happened in it was not seen.</source>
        <translation>
            <numerusform>正常な応答がなかった時間は最長%Ln分でした。その間に何が起きたかは確認できていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The longest time without a good answer was %Ln hour(s); what happened in it was not seen.</source>
        <translation>
            <numerusform>正常な応答がなかった時間は最長%Ln時間でした。その間に何が起きたかは確認できていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The longest time without a good answer was %Ln day(s); what happened in it was not seen.</source>
        <translation>
            <numerusform>正常な応答がなかった時間は最長%Ln日でした。その間に何が起きたかは確認できていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Around the change, all %Ln test call(s) got a good answer.</source>
        <translation>
            <numerusform>変更前後の%Ln件のテスト呼び出しは、すべて正常な応答を得ました。</numerusform>
        </translation>
    </message>
    <message>
        <source>If it is a mistake, change it to %1 on the account&apos;s own page; Keybearer sees it by itself. Accept the address only if it is the right one.</source>
        <translation>間違いであれば、アカウントのページで%1に変更してください。Keybearerが自動的に検知します。このアドレスは、正しい場合にのみ受け入れてください。</translation>
    </message>
    <message>
        <source>The password was reset on %1, by the activity log; such a reset is reported to end tokens.</source>
        <comment>a date with the time</comment>
        <translation>アクティビティログによると、パスワードは%1にリセットされました。このようなリセットによってトークンが失効するとの報告があります。</translation>
    </message>
    <message>
        <source>A password reset is reported to end tokens: ask the new owner whether there was one.</source>
        <translation>パスワードのリセットによってトークンが失効するとの報告があります。リセットがあったかどうかを、新しい所有者に尋ねてください。</translation>
    </message>
    <message>
        <source>The email was changed, but the token does not work any more.</source>
        <translation>メールアドレスは変更されましたが、トークンはもう機能していません。</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2, and then a change back was begun; no end of that is in this record.</source>
        <translation>メールアドレスを%1から%2に変更する予定でした。その後、元に戻す変更が始まりました。この記録には、その結末が含まれていません。</translation>
    </message>
    <message>
        <source>The token was tested again after a step: %1.</source>
        <translation>手順の後にトークンをもう一度テストしました：%1。</translation>
    </message>
    <message>
        <source>What came of the change of the email: %1.</source>
        <translation>メールアドレスの変更の結果：%1。</translation>
    </message>
    <message>
        <source>Other address accepted</source>
        <translation>別のアドレスの受け入れ</translation>
    </message>
    <message>
        <source>A person accepted %1 as the new address.</source>
        <translation>人が%1を新しいアドレスとして受け入れました。</translation>
    </message>
    <message>
        <source>Not changed back</source>
        <translation>元に戻していません</translation>
    </message>
    <message>
        <source>The change back was given up, or nothing came of it.</source>
        <translation>元に戻す変更は取りやめられたか、実現しませんでした。</translation>
    </message>
    <message>
        <source>Seen in the activity log</source>
        <translation>アクティビティログで確認済み</translation>
    </message>
    <message>
        <source>The workspace&apos;s activity log showed a step: %1.</source>
        <translation>ワークスペースのアクティビティログに手順が記録されていました：%1。</translation>
    </message>
    <message>
        <source>A person&apos;s word</source>
        <translation>本人の申告</translation>
    </message>
    <message>
        <source>A person said that this was done: %1.</source>
        <translation>次のことを行ったとの申告がありました：%1。</translation>
    </message>
    <message>
        <source>Handover reopened</source>
        <translation>引き継ぎの再開</translation>
    </message>
    <message>
        <source>The handover was continued.</source>
        <translation>引き継ぎを続けました。</translation>
    </message>
    <message>
        <source>changed and proven</source>
        <translation>変更済み・証明済み</translation>
    </message>
    <message>
        <source>changed, not proven</source>
        <translation>変更済み・未証明</translation>
    </message>
    <message>
        <source>not changed</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>changed back</source>
        <translation>元に戻しました</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>new address confirmed</source>
        <translation>新しいアドレスの確認</translation>
    </message>
    <message>
        <source>password reset</source>
        <translation>パスワードのリセット</translation>
    </message>
    <message>
        <source>two-factor sign-in</source>
        <translation>2要素認証</translation>
    </message>
    <message>
        <source>two-factor sign-in changed</source>
        <translation>2要素認証の変更</translation>
    </message>
    <message>
        <source>a day later</source>
        <translation>1日後</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>account page opened</source>
        <translation>アカウントページの表示</translation>
    </message>
    <message numerus="yes">
        <source>The longest time without a good answer was %Ln second(s); what happened in it was not seen.</source>
        <translation>
            <numerusform>正常な応答がなかった時間は最長%Ln秒でした。その間に何が起きたかは確認できていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>After the change, the token was proven to work as before, last on %1.</source>
        <comment>a date with the time</comment>
        <translation>変更後、トークンがこれまでどおり動作することが証明されました（最後は%1）。</translation>
    </message>
    <message>
        <source>In between it was not proven; the record shows when and why.</source>
        <translation>途中、証明されていない時がありました。いつ、なぜそうなったかは記録に示されています。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln test call(s) were refused, the last one on %1.</source>
        <translation>
            <numerusform>%Ln件のテスト呼び出しが拒否されました（最後は%1）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting again</source>
        <translation>再び待機中</translation>
    </message>
    <message>
        <source>The email was not changed yet, and is waited for again.</source>
        <translation>メールアドレスはまだ変更されておらず、再び変更を待っています。</translation>
    </message>
    <message>
        <source>Cancelling: the account is read once more.</source>
        <translation>キャンセルしています。アカウントをもう一度読み取ります。</translation>
    </message>
    <message>
        <source>So it is known which email it has when this ends.</source>
        <translation>これにより、終了時点でのメールアドレスがわかります。</translation>
    </message>
    <message>
        <source>But the account has %1 now; when this handover was begun it had %2.</source>
        <translation>しかし、アカウントは現在%1です。この引き継ぎの開始時は%2でした。</translation>
    </message>
    <message>
        <source>Cancelled. Keybearer changed nothing.</source>
        <translation>キャンセルしました。Keybearerは何も変更していません。</translation>
    </message>
    <message>
        <source>The email was not changed back.</source>
        <translation>メールアドレスは元に戻されませんでした。</translation>
    </message>
    <message>
        <source>Find out who changed it. Then prove it again.</source>
        <translation>だれが変更したのかを確かめてください。そのうえで、もう一度証明してください。</translation>
    </message>
    <message>
        <source>Prove it again.</source>
        <translation>もう一度証明してください。</translation>
    </message>
    <message>
        <source>The email went from %1 to %2 and was then to go back; whether it did could not be seen.</source>
        <translation>メールアドレスは%1から%2に変わり、その後元に戻す予定でした。元に戻ったかどうかは確認できませんでした。</translation>
    </message>
    <message>
        <source>The email went from %1 to %2 and was then to go back; the token was not proven to work afterwards.</source>
        <translation>メールアドレスは%1から%2に変わり、その後元に戻す予定でした。その後、トークンが動作することは証明されませんでした。</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2; it was cancelled, and the account had %3 then.</source>
        <translation>メールアドレスを%1から%2に変更する予定でしたが、キャンセルされました。その時点で、アカウントは%3でした。</translation>
    </message>
    <message>
        <source>An editor or a mail program does that. What it says can&apos;t be proven any more.</source>
        <translation>エディターやメールソフトがこのような書き換えをします。記録の内容は、もう証明できません。</translation>
    </message>
    <message>
        <source>Ask for the file itself again, for example in a ZIP archive.</source>
        <translation>ファイルそのものを、ZIPアーカイブに入れるなどして、もう一度送ってもらってください。</translation>
    </message>
    <message>
        <source>It was sent at most once, and no clear answer came; it may yet be made. It is not sent a second time.</source>
        <translation>変更の送信は多くても1回で、明確な応答がありませんでした。変更はこれから行われる可能性もあります。再送信はしません。</translation>
    </message>
    <message>
        <source>Tell whoever was to change the email that it is called off.</source>
        <translation>メールアドレスを変更する予定だった人に、変更が取りやめになったことを伝えてください。</translation>
    </message>
    <message>
        <source>The token was left alone.</source>
        <translation>トークンには手を加えていません。</translation>
    </message>
    <message>
        <source>Keybearer changed nothing. A finding stops this handover.</source>
        <translation>Keybearerは何も変更していません。確認結果の中に、この引き継ぎを止めるものがあります。</translation>
    </message>
    <message>
        <source>Keybearer did not change the email.</source>
        <translation>Keybearerはメールアドレスを変更していません。</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2; it was cancelled, and which email the account had then was not seen.</source>
        <translation>メールアドレスを%1から%2に変更する予定でしたが、キャンセルされました。その時点のアカウントのメールアドレスは確認できていません。</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2; Keybearer did not change it, and the account had %3 then.</source>
        <translation>メールアドレスを%1から%2に変更する予定でしたが、Keybearerは変更していません。その時点で、アカウントは%3でした。</translation>
    </message>
    <message>
        <source>This is a handover record, but a program on its way has rewritten its line ends or its first bytes.</source>
        <translation>これは引き継ぎの記録ですが、受け渡しの途中で、プログラムが改行または先頭のバイトを書き換えています。</translation>
    </message>
    <message>
        <source>By now the account has another email than the one that was shown before the change.</source>
        <translation>現在のアカウントのメールアドレスは、変更前に表示されたものと異なります。</translation>
    </message>
    <message>
        <source>What happened there is not known.</source>
        <translation>そこで何が起きたかは不明です。</translation>
    </message>
    <message>
        <source>The email is back, but the token does not work any more.</source>
        <translation>メールアドレスは元に戻りましたが、トークンはもう機能しません。</translation>
    </message>
    <message>
        <source>The email is back, but the token is not proven to work as before.</source>
        <translation>メールアドレスは元に戻りましたが、トークンが以前どおり機能することは証明されていません。</translation>
    </message>
    <message>
        <source>Sending the change</source>
        <translation>変更の送信</translation>
    </message>
    <message>
        <source>What came of sending the change: %1.</source>
        <translation>変更の送信の結果：%1。</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>受け入れられた</translation>
    </message>
    <message>
        <source>nothing was sent</source>
        <translation>何も送信されなかった</translation>
    </message>
    <message>
        <source>no clear answer</source>
        <translation>明確な応答なし</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2; the account had %3, which was then to go back, and whether it did could not be seen.</source>
        <translation>メールアドレスは%1から%2に変わる予定でした。アカウントのアドレスは%3になっており、その後元に戻す予定でしたが、戻ったかどうかは確認できませんでした。</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2; the account had %3, which was then to go back. The token was not proven to work afterwards.</source>
        <translation>メールアドレスは%1から%2に変わる予定でした。アカウントのアドレスは%3になっており、その後元に戻す予定でした。その後トークンが機能することは証明されませんでした。</translation>
    </message>
    <message>
        <source>For a while the token was not tested; what happened then was not seen.</source>
        <translation>しばらくの間、トークンはテストされていませんでした。その間に起きたことは確認されていません。</translation>
    </message>
    <message>
        <source>The change may have been made, and the account could not be read afterwards.</source>
        <translation>変更は行われた可能性がありますが、その後アカウントを読み取れませんでした。</translation>
    </message>
    <message>
        <source>Intercom does not show this address as confirmed.</source>
        <translation>Intercomはこのアドレスを確認済みとして示していません。</translation>
    </message>
    <message>
        <source>The email went from %1 to %2; the token was not proven to work afterwards.</source>
        <translation>メールアドレスは%1から%2に変わりました。その後トークンが機能することは証明されませんでした。</translation>
    </message>
    <message>
        <source>The email went from %1 to %2, and the token was proven to work afterwards, on %3. By the newest test it is not proven any more.</source>
        <comment>two emails, a time</comment>
        <translation>メールアドレスは%1から%2に変わり、その後トークンが機能することが%3に証明されました。最新のテストでは、もう証明されていません。</translation>
    </message>
    <message>
        <source>The other one is open in %1.</source>
        <comment>a program</comment>
        <translation>もう一方は %1 で開かれています。</translation>
    </message>
    <message>
        <source>Another handover of this account is open.</source>
        <translation>このアカウントの別の引き継ぎが開かれています。</translation>
    </message>
    <message>
        <source>Two at the same time could spoil each other&apos;s work, so this one was not begun. Nothing was changed.</source>
        <translation>同時に2つ動くと互いの作業を損なうおそれがあるため、この引き継ぎは始められていません。何も変更されていません。</translation>
    </message>
    <message>
        <source>Go on with the other one, or cancel it. Then begin again.</source>
        <translation>もう一方を続けるか、キャンセルしてください。そのあと、もう一度始めてください。</translation>
    </message>
    <message>
        <source>The account still has %1. Your pipeline goes on as before, and the token is tested meanwhile.</source>
        <translation>アカウントのアドレスはまだ%1です。パイプラインはこれまでどおり動き、その間もトークンはテストされます。</translation>
    </message>
    <message>
        <source>When it was last read, on %1, the account had %2. It has not been read since; Keybearer goes on trying.</source>
        <comment>a date with the time, an email</comment>
        <translation>最後に読み取ったとき（%1）、アカウントは %2 でした。その後は読み取れていません。Keybearer は試行を続けます。</translation>
    </message>
    <message>
        <source>This can stay open for days.</source>
        <translation>何日でも開いたままにできます。</translation>
    </message>
    <message>
        <source>A sync of an identity provider, or somebody&apos;s tidying up, can still undo the change.</source>
        <translation>IDプロバイダーの同期や、だれかの整理作業によって、変更が元に戻されることもあります。</translation>
    </message>
    <message>
        <source>Ask the workspace&apos;s administrators what was done to the account. Then prove it again.</source>
        <translation>アカウントに何が行われたかをワークスペースの管理者に尋ね、その後もう一度確認してください。</translation>
    </message>
    <message>
        <source>Everything is tested. Close the follow-up, then save the record.</source>
        <translation>すべてテスト済みです。フォローアップを終了してから、記録を保存してください。</translation>
    </message>
</context>
<context>
    <name>keybearer::AboutCard</name>
    <message>
        <source>About</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Keybearer %1 · Qt %2 · %3</source>
        <comment>versions; the last is a library&apos;s</comment>
        <translation>Keybearer %1 · Qt %2 · %3</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.
It is not made by Intercom and has no tie to Intercom.</source>
        <translation>GNU General Public License（バージョン3以降）に基づくフリーソフトウェアです。いかなる保証もありません。
Intercomが作成したものではなく、Intercomとは関係がありません。</translation>
    </message>
    <message>
        <source>No native speaker has reviewed the texts in these languages yet: %1</source>
        <translation>次の言語の文章は、まだネイティブスピーカーによる校閲を受けていません：%1</translation>
    </message>
</context>
<context>
    <name>keybearer::AppearanceCard</name>
    <message>
        <source>Text size: %1 %</source>
        <translation>文字サイズ：%1 %</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>動き</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>減らす</translation>
    </message>
    <message>
        <source>Everything moves</source>
        <translation>すべて動かす</translation>
    </message>
    <message>
        <source>&amp;Back to default</source>
        <translation>既定に戻す(&amp;B)</translation>
    </message>
    <message>
        <source>Language, theme, text size and motion as they were at first.</source>
        <translation>言語、テーマ、文字サイズ、動きを最初の状態に戻します。</translation>
    </message>
</context>
<context>
    <name>keybearer::CallsDialog</name>
    <message>
        <source>Live test of the token</source>
        <translation>トークンのライブテスト</translation>
    </message>
    <message>
        <source>The newest calls first, as many as the strip shows. Every call of the handover is in its record.</source>
        <translation>新しい呼び出しから順に、帯に表示されている分だけを示します。引き継ぎのすべての呼び出しは、その記録にあります。</translation>
    </message>
    <message>
        <source>Calls of the live test, the newest first</source>
        <translation>ライブテストの呼び出し（新しい順）</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>keybearer::CallsModel</name>
    <message>
        <source>answered</source>
        <translation>応答あり</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>no clear answer</source>
        <translation>明確な応答なし</translation>
    </message>
    <message>
        <source>Call %1: %2, status %3</source>
        <translation>呼び出し%1：%2、ステータス%3</translation>
    </message>
    <message>
        <source>Call %1: %2</source>
        <translation>呼び出し%1：%2</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>呼び出し</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>リクエストID</translation>
    </message>
</context>
<context>
    <name>keybearer::CanaryCard</name>
    <message>
        <source>While this is open, the token is tested again and again</source>
        <translation>開いている間、トークンを繰り返しテストします</translation>
    </message>
    <message>
        <source>Live test of the token</source>
        <translation>トークンのライブテスト</translation>
    </message>
    <message>
        <source>Calls %1 · refused %2 · without a clear answer %3 · longest gap %4 s</source>
        <translation>呼び出し%1 · 拒否%2 · 明確な応答なし%3 · 最長の間隔%4秒</translation>
    </message>
    <message>
        <source>no good answer yet</source>
        <translation>正常な応答はまだありません</translation>
    </message>
    <message>
        <source>last good answer %1 s ago</source>
        <translation>最後の正常な応答は%1秒前</translation>
    </message>
    <message>
        <source>One cell per call, the newest at the end. %1</source>
        <comment>then the counts</comment>
        <translation>1マスが1回の呼び出しで、最後が最新です。%1</translation>
    </message>
    <message>
        <source>Sho&amp;w as table</source>
        <translation>表で表示(&amp;W)</translation>
    </message>
    <message>
        <source>Lists the newest calls of the live test</source>
        <translation>ライブテストの最新の呼び出しを一覧表示します</translation>
    </message>
    <message>
        <source>Outside the change: calls %1 · refused %2 · without a clear answer %3</source>
        <translation>変更中以外：呼び出し%1 · 拒否%2 · 明確な応答なし%3</translation>
    </message>
    <message>
        <source>One cell per call, the newest at the end; before them is a hole, a time without tests. %1</source>
        <comment>then the counts</comment>
        <translation>1マスが1回の呼び出しで、最後が最新です。その前には、テストのない時間を示す空白があります。%1</translation>
    </message>
    <message>
        <source>The token was tested, but not the whole time</source>
        <translation>トークンはテストされましたが、ずっとではありません</translation>
    </message>
    <message>
        <source>The live tests of the token</source>
        <translation>トークンのライブテスト</translation>
    </message>
</context>
<context>
    <name>keybearer::CheckpointCard</name>
    <message>
        <source>Test again</source>
        <translation>もう一度テスト</translation>
    </message>
    <message>
        <source>I have done this: test now</source>
        <translation>完了したので今すぐテスト</translation>
    </message>
    <message>
        <source>Test now</source>
        <translation>今すぐテスト</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a step of the follow-up, its button</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Follow up: test after each of these</source>
        <translation>フォローアップ：次の手順を終えるごとにテスト</translation>
    </message>
    <message>
        <source>Seen in the activity log: %1</source>
        <translation>アクティビティログで確認済み：%1</translation>
    </message>
    <message>
        <source>Not seen in the activity log yet</source>
        <translation>アクティビティログではまだ確認できません</translation>
    </message>
    <message>
        <source>Unknown: this token may not read the activity log</source>
        <translation>不明：このトークンではアクティビティログを読み取れません</translation>
    </message>
    <message>
        <source>Unknown: the activity log has given no answer yet</source>
        <translation>不明：アクティビティログからまだ応答がありません</translation>
    </message>
    <message>
        <source>Tested: %1, %2</source>
        <comment>a verdict and when</comment>
        <translation>テスト済み：%1、%2</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation>期日：%1</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>まだテストしていません</translation>
    </message>
    <message>
        <source>Tested: %1, %2. Intercom does not show yet that the step was done, so it stays open.</source>
        <comment>a verdict and when</comment>
        <translation>テスト：%1、%2。手順が行われたことをIntercomがまだ示していないため、未完了のままです。</translation>
    </message>
    <message>
        <source>Open “Your account” in the browser</source>
        <translation>“Your account”をブラウザーで開く</translation>
    </message>
    <message>
        <source>Unknown: the activity log has more entries than were read</source>
        <translation>不明：アクティビティログには、読み取った分より多くの項目があります</translation>
    </message>
    <message>
        <source>Tested: %1, %2. That the step was done is a person&apos;s word; Intercom shows it to no program.</source>
        <comment>a verdict and when</comment>
        <translation>テスト済み：%1、%2。このステップが行われたことは本人の申告によるもので、Intercom はどのプログラムにも示しません。</translation>
    </message>
    <message>
        <source>Seen in the activity log: %1. Whether the email had changed by then is not known.</source>
        <translation>アクティビティログで確認済み：%1。その時点でメールアドレスが変更済みだったかどうかは不明です。</translation>
    </message>
    <message>
        <source>Seen in the activity log before the email was changed: %1</source>
        <translation>メールアドレスの変更前にアクティビティログで確認済み：%1</translation>
    </message>
    <message>
        <source>Not seen in the activity log when it was last read</source>
        <translation>最後に読み取ったとき、アクティビティログでは確認できませんでした</translation>
    </message>
    <message>
        <source>In the practice workspace a day lasts one minute.</source>
        <translation>練習用ワークスペースでは1日は1分です。</translation>
    </message>
    <message>
        <source>Due since %1. Test it now.</source>
        <comment>a time</comment>
        <translation>%1 から期限です。今すぐテストしてください。</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>未テスト</translation>
    </message>
    <message>
        <source>The follow-up, as it was closed</source>
        <translation>終了時点のフォローアップ</translation>
    </message>
    <message>
        <source>While Keybearer is open and not locked, this test runs by itself.</source>
        <translation>Keybearer を開いていてロックしていない間、このテストは自動的に実行されます。</translation>
    </message>
    <message>
        <source>Tested: %1, %2. That shows nothing, so the step stays open.</source>
        <comment>a verdict and when</comment>
        <translation>テスト済み: %1、%2。これでは何も分からないため、このステップは未完了のままです。</translation>
    </message>
</context>
<context>
    <name>keybearer::ChecksCard</name>
    <message>
        <source>No test of this token is kept yet. Every test adds a cell here.</source>
        <translation>このトークンのテストはまだ保存されていません。テストするたびに、ここにマスが1つ増えます。</translation>
    </message>
    <message>
        <source>Every one of them found: %1.</source>
        <comment>a state</comment>
        <translation>結果はすべて次のとおりでした：%1。</translation>
    </message>
    <message>
        <source>Nothing was tested from %1 to %2.</source>
        <comment>two times</comment>
        <translation>%1から%2までは何もテストされていません。</translation>
    </message>
    <message>
        <source>The last test</source>
        <translation>最後のテスト</translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln tests</source>
        <translation>
            <numerusform>最近%Ln回のテスト</numerusform>
        </translation>
    </message>
    <message>
        <source>Tests over time</source>
        <translation>テストの推移</translation>
    </message>
    <message>
        <source>It found: %1.</source>
        <comment>a state</comment>
        <translation>結果：%1。</translation>
    </message>
    <message numerus="yes">
        <source>The newest result: %1. %Ln test(s) had another result.</source>
        <comment>a state</comment>
        <translation>
            <numerusform>最新の結果：%1。%Ln件のテストは別の結果でした。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keybearer::CommandLine</name>
    <message>
        <source>Test the token after each step: %1</source>
        <translation>各手順の後にトークンをテストしてください：%1</translation>
    </message>
</context>
<context>
    <name>keybearer::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>何をしますか？</translation>
    </message>
    <message>
        <source>Command or connection</source>
        <translation>コマンドまたは接続</translation>
    </message>
    <message>
        <source>Commands that fit</source>
        <translation>一致するコマンド</translation>
    </message>
    <message>
        <source>Nothing fits these words. Try fewer of them.</source>
        <translation>この語句に一致するものがありません。語を減らしてみてください。</translation>
    </message>
</context>
<context>
    <name>keybearer::Commands</name>
    <message>
        <source>Teammate and handover</source>
        <translation>チームメイトと引き継ぎ</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
</context>
<context>
    <name>keybearer::ComparisonCard</name>
    <message>
        <source>Before and after</source>
        <translation>変更前と変更後</translation>
    </message>
</context>
<context>
    <name>keybearer::ComparisonModel</name>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>同じ</translation>
    </message>
    <message>
        <source>different</source>
        <translation>異なる</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>as requested</source>
        <translation>指定どおり</translation>
    </message>
    <message>
        <source>not the requested one</source>
        <translation>指定と異なる</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>%1 allowed</source>
        <translation>%1件許可</translation>
    </message>
    <message>
        <source>none lost</source>
        <translation>失われたものなし</translation>
    </message>
    <message>
        <source>lost: %1</source>
        <translation>失われた権限：%1</translation>
    </message>
    <message>
        <source>%1 not known afterwards</source>
        <translation>変更後は%1件不明</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Teammate</source>
        <translation>チームメイト</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>ワークスペース</translation>
    </message>
    <message>
        <source>%1: before %2, after %3, %4</source>
        <translation>%1：変更前%2、変更後%3、%4</translation>
    </message>
    <message>
        <source>What</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>all lost</source>
        <translation>すべて失われた</translation>
    </message>
    <message>
        <source>the old one again</source>
        <translation>元のものに戻った</translation>
    </message>
    <message>
        <source>the new one</source>
        <translation>新しいもの</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>最初</translation>
    </message>
    <message>
        <source>At the last test</source>
        <translation>最後のテスト時</translation>
    </message>
    <message>
        <source>%1: at the start %2, at the last test %3, %4</source>
        <translation>%1：最初%2、最後のテスト時%3、%4</translation>
    </message>
    <message>
        <source>as last read</source>
        <translation>最後に読み取った値</translation>
    </message>
</context>
<context>
    <name>keybearer::ConnectPage</name>
    <message>
        <source>Keybearer will contact api.intercom.io and, if that one does not know the token, api.eu.intercom.io and api.au.intercom.io. Nothing else.</source>
        <translation>Keybearerはapi.intercom.ioに接続し、そこでトークンが認識されない場合はapi.eu.intercom.ioとapi.au.intercom.ioにも接続します。それ以外には接続しません。</translation>
    </message>
    <message>
        <source>Nothing will be contacted before there is an address.</source>
        <translation>アドレスが入力されるまで、どこにも接続しません。</translation>
    </message>
    <message>
        <source>Keybearer will send the token to %1, and to nothing else. Enter only an address that you trust with it.</source>
        <translation>Keybearerはトークンを%1だけに送信します。トークンを預けられる、信頼できるアドレスだけを入力してください。</translation>
    </message>
    <message>
        <source>Keybearer will contact %1. Nothing else.</source>
        <translation>Keybearerは%1に接続します。それ以外には接続しません。</translation>
    </message>
    <message>
        <source>Enter the address of the API.</source>
        <translation>APIのアドレスを入力してください。</translation>
    </message>
    <message>
        <source>This address can&apos;t be used: it has to begin with https://. Nothing was sent.</source>
        <translation>このアドレスは使えません。https://で始まる必要があります。何も送信していません。</translation>
    </message>
    <message>
        <source>Paste the access token.</source>
        <translation>アクセストークンを貼り付けてください。</translation>
    </message>
    <message>
        <source>This was no access token: it had spaces or characters that a token never has. Copy the whole token and paste it again.</source>
        <translation>これはアクセストークンではありません。トークンには使われない空白や文字が含まれていました。トークン全体をコピーして、もう一度貼り付けてください。</translation>
    </message>
    <message>
        <source>Hand an API account over, and see its token keep working</source>
        <translation>APIアカウントを引き渡し、トークンが動作し続けることを確かめる</translation>
    </message>
    <message>
        <source>Keybearer shows which Intercom teammate an access token belongs to.
It gets that teammate&apos;s email changed to its new owner&apos;s.
It tests the token before, during and after, and keeps the proof.</source>
        <translation>Keybearerは、アクセストークンがどのIntercomチームメイトのものかを示します。
そのチームメイトのメールアドレスを、新しい所有者のものに変える手続きを進めます。
変更の前、途中、後にトークンをテストし、証明を残します。</translation>
    </message>
    <message>
        <source>Connect a token</source>
        <translation>トークンを接続</translation>
    </message>
    <message>
        <source>&amp;Access token</source>
        <translation>アクセストークン(&amp;A)</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>アクセストークン</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>リージョン(&amp;R)</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>Find out automatically</source>
        <translation>自動で判別</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>米国</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>ヨーロッパ</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>オーストラリア</translation>
    </message>
    <message>
        <source>Another API address…</source>
        <translation>別のAPIアドレス…</translation>
    </message>
    <message>
        <source>API a&amp;ddress</source>
        <translation>APIアドレス(&amp;D)</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>APIアドレス</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>接続(&amp;C)</translation>
    </message>
    <message>
        <source>Or try it first</source>
        <translation>または、まず試してみる</translation>
    </message>
    <message>
        <source>The practice workspace is an Intercom of your own, on this computer only. It needs no token and no account, and mistakes cost nothing there.</source>
        <translation>練習用ワークスペースは、このコンピューターだけにある、あなた専用のIntercomです。トークンもアカウントも不要で、何を失敗しても構いません。</translation>
    </message>
    <message>
        <source>This does not look like Intercom&apos;s usual access tokens. Nothing was sent. Paste another one, or choose “Connect anyway”.</source>
        <translation>これは、Intercomの通常のアクセストークンのようには見えません。何も送信していません。別のトークンを貼り付けるか、「このまま接続」を選んでください。</translation>
    </message>
    <message>
        <source>This may not be the whole token: it has %1 characters, and Intercom&apos;s usually have %2. Nothing was sent. Paste it again, or choose “Connect anyway”.</source>
        <translation>トークン全体ではない可能性があります。%1文字ありますが、Intercomのトークンは通常%2文字です。何も送信していません。もう一度貼り付けるか、「このまま接続」を選んでください。</translation>
    </message>
    <message>
        <source>The token rests in this computer&apos;s keychain. It is written to no file.</source>
        <translation>トークンは、このコンピューターのキーチェーンに保管されます。ファイルには書き込まれません。</translation>
    </message>
    <message>
        <source>Connect any&amp;way</source>
        <translation>このまま接続(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>Name of the connection</source>
        <translation>接続の名前</translation>
    </message>
    <message>
        <source>Keep the token &amp;in the keychain</source>
        <translation>トークンをキーチェーンに保管(&amp;I)</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation>ここに貼り付け</translation>
    </message>
    <message>
        <source>From Intercom&apos;s Developer Hub: the app that your pipeline uses. It stays masked.</source>
        <translation>IntercomのDeveloper Hubにある、パイプラインが使うアプリから取得します。表示は伏せられたままです。</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>If this is empty, it is named after its workspace.</source>
        <translation>空欄の場合は、ワークスペースの名前になります。</translation>
    </message>
    <message>
        <source>Open &amp;practice</source>
        <translation>練習を開く(&amp;P)</translation>
    </message>
    <message>
        <source>It has to begin with https://. Only for this computer itself http:// will do.</source>
        <translation>https:// で始まる必要があります。http:// を使えるのはこのコンピューター自身だけです。</translation>
    </message>
    <message>
        <source>There is no keychain here. The token stays in this computer&apos;s memory until you quit or lock Keybearer, and is written to no file.</source>
        <translation>ここにはキーチェーンがありません。トークンは、Keybearerを終了またはロックするまでこのコンピューターのメモリーに置かれ、ファイルには書き込まれません。</translation>
    </message>
    <message>
        <source>The token stays in this computer&apos;s memory until you quit or lock Keybearer. It is written to no file.</source>
        <translation>トークンは、Keybearerを終了またはロックするまでこのコンピューターのメモリーに置かれます。ファイルには書き込まれません。</translation>
    </message>
    <message>
        <source>Check a record that you were &amp;given…</source>
        <translation>受け取った記録を確認(&amp;G)…</translation>
    </message>
    <message>
        <source>Look at the histor&amp;y</source>
        <translation>履歴を見る(&amp;Y)</translation>
    </message>
</context>
<context>
    <name>keybearer::Connection</name>
    <message>
        <source>Practice workspace</source>
        <translation>練習用ワークスペース</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>新しい接続</translation>
    </message>
    <message>
        <source>being tested</source>
        <translation>テスト中</translation>
    </message>
    <message>
        <source>not tested yet</source>
        <translation>未テスト</translation>
    </message>
    <message>
        <source>paste the token again</source>
        <translation>トークンの再貼り付けが必要</translation>
    </message>
    <message>
        <source>token not at hand</source>
        <translation>トークンなし</translation>
    </message>
    <message>
        <source>The token is not here any more.</source>
        <translation>トークンはもうここにありません。</translation>
    </message>
    <message>
        <source>It was kept only until Keybearer was closed or locked, or it was removed from the keychain. Your pipeline is not affected.</source>
        <translation>Keybearerの終了かロックまでの保管だったか、キーチェーンから削除されました。パイプラインには影響ありません。</translation>
    </message>
    <message>
        <source>Choose “Connect a token” and paste it again: this connection takes it.</source>
        <translation>「トークンを接続」を選び、もう一度貼り付けてください。この接続で使われます。</translation>
    </message>
    <message>
        <source>The keychain did not give the token.</source>
        <translation>キーチェーンからトークンを受け取れませんでした。</translation>
    </message>
    <message>
        <source>Someone, or a rule of this computer, said no. Your pipeline is not affected.</source>
        <translation>だれか、またはこのコンピューターの規則によって拒否されました。パイプラインには影響ありません。</translation>
    </message>
    <message>
        <source>Choose “Test now” and allow it, or paste the token again.</source>
        <translation>「今すぐテスト」を選んで許可するか、トークンをもう一度貼り付けてください。</translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation>キーチェーンが時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>It may be waiting for its password in another window. Your pipeline is not affected.</source>
        <translation>別のウィンドウで、キーチェーンのパスワードの入力を待っている可能性があります。パイプラインには影響ありません。</translation>
    </message>
    <message>
        <source>Unlock the keychain, then choose “Test now”.</source>
        <translation>キーチェーンのロックを解除してから、「今すぐテスト」を選んでください。</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain can&apos;t be reached.</source>
        <translation>このコンピューターのキーチェーンを利用できません。</translation>
    </message>
    <message>
        <source>The token rests there and can&apos;t be read. Your pipeline is not affected.</source>
        <translation>トークンはそこに保管されていますが、読み取れません。パイプラインには影響ありません。</translation>
    </message>
    <message>
        <source>Start or unlock the keychain, then choose “Test now”; or paste the token again.</source>
        <translation>キーチェーンを起動するかロックを解除してから「今すぐテスト」を選ぶか、トークンをもう一度貼り付けてください。</translation>
    </message>
    <message>
        <source>The keychain is asked for the token.</source>
        <translation>キーチェーンにトークンを問い合わせています。</translation>
    </message>
    <message>
        <source>It may be waiting for its password in another window.</source>
        <translation>別のウィンドウでパスワードの入力を待っているかもしれません。</translation>
    </message>
</context>
<context>
    <name>keybearer::ConnectionBook</name>
    <message>
        <source>New connection</source>
        <translation>新しい接続</translation>
    </message>
    <message>
        <source>The connection keeps its name.</source>
        <translation>接続の名前はそのままです。</translation>
    </message>
    <message>
        <source>What you changed about a connection is not on disk yet.</source>
        <translation>接続に加えた変更は、まだディスクに保存されていません。</translation>
    </message>
    <message>
        <source>It is tried again by itself. Leave Keybearer open until then.</source>
        <translation>自動的にもう一度試します。それまでKeybearerを開いたままにしてください。</translation>
    </message>
    <message>
        <source>“%1” is back: its token is still in the keychain.</source>
        <translation>「%1」が戻りました。トークンがまだキーチェーンにあります。</translation>
    </message>
    <message>
        <source>Open the keychain, then remove the connection again.</source>
        <translation>キーチェーンを開いてから、接続をもう一度削除してください。</translation>
    </message>
    <message>
        <source>“%1” was not removed.</source>
        <translation>「%1」は削除されませんでした。</translation>
    </message>
    <message>
        <source>The token of “%1” is still in the keychain.</source>
        <translation>「%1」のトークンは、まだキーチェーンにあります。</translation>
    </message>
    <message>
        <source>Open the keychain, then connect the token again, or edit the connection.</source>
        <translation>キーチェーンを開いてから、トークンをもう一度接続するか、接続を編集してください。</translation>
    </message>
    <message>
        <source>The token stays in memory until you quit or lock. To keep it, paste it again once the keychain is open.</source>
        <translation>トークンは、終了またはロックするまでメモリーに置かれます。保管するには、キーチェーンを開いてからもう一度貼り付けてください。</translation>
    </message>
</context>
<context>
    <name>keybearer::ConnectionEditor</name>
    <message>
        <source>Another connection has this token already: “%1”.</source>
        <translation>このトークンはすでに別の接続にあります：「%1」。</translation>
    </message>
    <message>
        <source>So it is not known whose token this is, and nothing was changed.</source>
        <translation>そのため、だれのトークンかがわからず、何も変更されていません。</translation>
    </message>
    <message>
        <source>This token belongs to %1 in the workspace “%2”.</source>
        <translation>このトークンは、ワークスペース「%2」の%1のものです。</translation>
    </message>
    <message>
        <source>This connection is that of %1 in “%2”, with a history of its own. Nothing was changed.</source>
        <translation>この接続は「%2」の%1のもので、独自の履歴があります。何も変更されていません。</translation>
    </message>
    <message>
        <source>Connect that token as a connection of its own.</source>
        <translation>そのトークンは別の接続として接続してください。</translation>
    </message>
    <message>
        <source>Paste the token here: it is not at hand, and only then it can be kept.</source>
        <translation>ここにトークンを貼り付けてください。手元にないため、そうしないと保管できません。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更されていません。</translation>
    </message>
    <message>
        <source>Another change is still being saved.</source>
        <translation>別の変更をまだ保存しています。</translation>
    </message>
    <message>
        <source>Save again in a moment.</source>
        <translation>少し待ってから、もう一度保存してください。</translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation>キーチェーンが時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>The connection was not changed. It is not known whether the keychain still does what it was asked to; if it does, Keybearer undoes that while it runs.</source>
        <translation>接続は変更されていません。依頼した処理をキーチェーンがこれから行うかどうかはわかりません。行われた場合は、Keybearerが動作している間に元に戻します。</translation>
    </message>
    <message>
        <source>Unlock the keychain, then save again.</source>
        <translation>キーチェーンのロックを解除してから、もう一度保存してください。</translation>
    </message>
</context>
<context>
    <name>keybearer::ConnectionFields</name>
    <message>
        <source>Leave it empty to keep the token that is there. Another one has to belong to the same teammate.</source>
        <translation>今のトークンを使い続けるには、空のままにします。別のトークンは、同じチームメイトのものでなければなりません。</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>グループ(&amp;G)</translation>
    </message>
    <message>
        <source>Group in the list</source>
        <translation>一覧でのグループ</translation>
    </message>
    <message>
        <source>The keychain can&apos;t be reached right now. The token stays in it.</source>
        <translation>今はキーチェーンを利用できません。トークンはキーチェーンに残ります。</translation>
    </message>
    <message>
        <source>While a handover is open, the token and the region stay as they are.</source>
        <translation>引き継ぎが開いている間、トークンとリージョンはそのままです。</translation>
    </message>
    <message>
        <source>Pasted, and kept hidden</source>
        <translation>貼り付け済み（非表示）</translation>
    </message>
</context>
<context>
    <name>keybearer::ConnectionGroups</name>
    <message>
        <source>Handing over</source>
        <translation>引き継ぎ中</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>見守り中</translation>
    </message>
</context>
<context>
    <name>keybearer::ConnectionModel</name>
    <message>
        <source>last known: %1</source>
        <comment>a state word</comment>
        <translation>最後の状態：%1</translation>
    </message>
</context>
<context>
    <name>keybearer::Console</name>
    <message>
        <source>Open this page in a browser: %1</source>
        <translation>このページをブラウザーで開いてください：%1</translation>
    </message>
</context>
<context>
    <name>keybearer::DataCard</name>
    <message>
        <source>Nothing lies there yet.</source>
        <translation>まだ何もありません。</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>すべて削除</translation>
    </message>
    <message>
        <source>&amp;Delete and quit</source>
        <translation>削除して終了(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>残す(&amp;K)</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Everything that is kept lies in this folder, and in the keychain:</source>
        <translation>保存されるものはすべて、このフォルダーとキーチェーンにあります：</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>フォルダーを開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Delete everything…</source>
        <translation>すべて削除(&amp;D)…</translation>
    </message>
    <message>
        <source>Not now: a handover is changing the email or checking the token.</source>
        <translation>今は実行できません。引き継ぎがメールアドレスを変更しているか、トークンを確認しています。</translation>
    </message>
    <message>
        <source>Nothing was deleted. Without what is written down, nobody could tell how that change ended. Wait until the handover says that it is over or that it waits for somebody, and try again.</source>
        <translation>何も削除されていません。書き残した内容がないと、その変更がどう終わったのか誰にも分からなくなります。引き継ぎが終了した、または誰かを待っていると表示されるまで待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>&amp;Understood</source>
        <translation>了解(&amp;U)</translation>
    </message>
    <message>
        <source>This is deleted: all connections and their tokens in the keychain, the history with the proof of every handover, the settings, and the proxy&apos;s password.

This stays: records that you saved elsewhere, the tokens in Intercom itself, backups of your keychain, and other data folders.</source>
        <translation>削除されるもの：すべての接続とキーチェーン内のトークン、すべての引き継ぎの証明を含む履歴、設定、プロキシのパスワード。

残るもの：別の場所に保存した記録、Intercom自体にあるトークン、キーチェーンのバックアップ、ほかのデータフォルダー。</translation>
    </message>
    <message>
        <source>A handover is still open. It can&apos;t be continued afterwards, and what it proved so far is lost.</source>
        <translation>引き継ぎがまだ開いています。削除すると続きを行えなくなり、これまでに証明した内容も失われます。</translation>
    </message>
    <message>
        <source>Delete everything that Keybearer keeps on this computer? It can&apos;t be brought back.</source>
        <translation>Keybearerがこのコンピューターに保存しているものをすべて削除しますか？元に戻すことはできません。</translation>
    </message>
    <message>
        <source>Nothing was deleted. That handover needs what lies in the data folder. Wait until it is over, or cancel it there, and try again.</source>
        <translation>何も削除されていません。その引き継ぎはデータフォルダーの内容を必要としています。終わるまで待つか、そちらでキャンセルしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>It is open in %1.</source>
        <comment>a program</comment>
        <translation>%1 で開かれています。</translation>
    </message>
    <message>
        <source>Not now: a handover is under way in another program.</source>
        <translation>今は実行できません。別のプログラムで引き継ぎが進行中です。</translation>
    </message>
</context>
<context>
    <name>keybearer::DemoCommand</name>
    <message>
        <source>Practice handover 1 of 2: the teammate changes the email itself.</source>
        <translation>引き継ぎの練習1/2：チームメイト自身がメールアドレスを変更します。</translation>
    </message>
    <message>
        <source>Practice handover 2 of 2: the email is changed by SCIM.</source>
        <translation>引き継ぎの練習2/2：メールアドレスをSCIMで変更します。</translation>
    </message>
    <message>
        <source>The demo now plays the person at the account page.</source>
        <translation>ここではデモが、アカウントページで操作する人の役を務めます。</translation>
    </message>
    <message>
        <source>The guided route: %1</source>
        <translation>ガイドによる方法：%1</translation>
    </message>
    <message>
        <source>The SCIM route: %1</source>
        <translation>SCIMによる方法：%1</translation>
    </message>
</context>
<context>
    <name>keybearer::EditDesk</name>
    <message>
        <source>“%1” is changed.</source>
        <translation>「%1」を変更しました。</translation>
    </message>
</context>
<context>
    <name>keybearer::EditDialog</name>
    <message>
        <source>Edit the connection</source>
        <translation>接続を編集</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存中…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>削除(&amp;M)…</translation>
    </message>
    <message>
        <source>Remove the connection</source>
        <translation>接続を削除</translation>
    </message>
</context>
<context>
    <name>keybearer::EraseReport</name>
    <message>
        <source>Delete everything</source>
        <translation>すべて削除</translation>
    </message>
    <message>
        <source>Everything is being deleted…</source>
        <translation>すべて削除しています…</translation>
    </message>
    <message>
        <source>Your keychain may ask you whether Keybearer may delete the tokens.</source>
        <translation>Keybearerによるトークンの削除を許可するか、キーチェーンから確認を求められることがあります。</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Everything that Keybearer kept on this computer is deleted.</source>
        <translation>Keybearerがこのコンピューターに保存していたものは、すべて削除されました。</translation>
    </message>
    <message>
        <source>Not everything could be deleted.</source>
        <translation>一部を削除できませんでした。</translation>
    </message>
    <message>
        <source>These files could not be deleted. Delete them yourself:</source>
        <translation>次のファイルは削除できませんでした。ご自分で削除してください：</translation>
    </message>
    <message>
        <source>The keychain did not confirm that the tokens of these connections are gone. Look for “Keybearer” there: %1</source>
        <translation>次の接続のトークンが消えたことを、キーチェーンが確認しませんでした。キーチェーンで「Keybearer」を探してください：%1</translation>
    </message>
    <message>
        <source>The keychain did not confirm that the token of a connection that you removed before is gone. Look for “Keybearer” there.</source>
        <translation>以前に削除した接続のトークンが消えたことを、キーチェーンが確認しませんでした。キーチェーンで「Keybearer」を探してください。</translation>
    </message>
    <message>
        <source>The list of connections could not be read as a whole. Look for “Keybearer” in the keychain: tokens of connections that it named may still be there.</source>
        <translation>接続の一覧を完全には読み取れませんでした。キーチェーンで「Keybearer」を探してください。一覧にあった接続のトークンがまだ残っている可能性があります。</translation>
    </message>
    <message>
        <source>The keychain did not confirm that the proxy&apos;s password is gone.</source>
        <translation>プロキシのパスワードが消えたことを、キーチェーンが確認しませんでした。</translation>
    </message>
    <message>
        <source>These are not Keybearer&apos;s and were not touched: %1</source>
        <translation>次のものはKeybearerのものではないため、変更していません：%1</translation>
    </message>
    <message>
        <source>Records that you saved elsewhere, backups of your keychain and other data folders are as they were. The tokens go on working in Intercom until they are revoked there.</source>
        <translation>別の場所に保存した記録、キーチェーンのバックアップ、ほかのデータフォルダーはそのまま残っています。トークンは、Intercomで失効させるまで動作し続けます。</translation>
    </message>
    <message>
        <source>The names of the folders that you opened last stay in %1. Other programs use that file as well.</source>
        <translation>最後に開いたフォルダーの名前は %1 に残ります。このファイルはほかのプログラムも使用します。</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>何も削除されていません。</translation>
    </message>
    <message>
        <source>The files stay as they are: a handover is under way in another program and needs them. Wait until it is over, or cancel it there. Then open Keybearer again and delete everything once more.</source>
        <translation>ファイルはそのまま残ります。別のプログラムで進行中の引き継ぎが、これらのファイルを必要としています。終わるまで待つか、そちらでキャンセルしてください。そのあとKeybearerをもう一度開き、再度すべて削除してください。</translation>
    </message>
    <message>
        <source>It is open in %1.</source>
        <comment>a program</comment>
        <translation>%1 で開かれています。</translation>
    </message>
    <message>
        <source>In the data folder there were only links to these files. The links are deleted, the files are not:</source>
        <translation>データフォルダーにあったのは、次のファイルへのリンクだけでした。リンクは削除されましたが、ファイルは削除されていません：</translation>
    </message>
    <message>
        <source>This file stays, so that the tokens which the keychain still has can be found. It holds nothing but numbers of connections. Keybearer tries again when it is opened next, and when you delete everything once more: %1</source>
        <translation>キーチェーンにまだ残っているトークンを見つけられるように、このファイルは残ります。含まれているのは接続の番号だけです。Keybearerは、次に開いたときと、もう一度すべて削除するときに再試行します：%1</translation>
    </message>
</context>
<context>
    <name>keybearer::EvidenceDialog</name>
    <message>
        <source>The same call with a made-up token</source>
        <translation>架空のトークンによる同じ呼び出し</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>証拠</translation>
    </message>
    <message>
        <source>What was sent and what came back</source>
        <translation>送信した内容と返された内容</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a permission and its outcome</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>A token that does not exist has to be refused: that shows that a yes to yours means something.</source>
        <translation>存在しないトークンは拒否されなければなりません。それによって、お使いのトークンが許可されたことに意味があるとわかります。</translation>
    </message>
    <message>
        <source>none was told</source>
        <translation>通知なし</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>呼び出し</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>リクエストID</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the request id</source>
        <translation>リクエストIDをコピー</translation>
    </message>
    <message>
        <source>&amp;Copy this call</source>
        <translation>この呼び出しをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;all, for Intercom&apos;s support</source>
        <translation>すべてコピー（Intercomサポート用）(&amp;A)</translation>
    </message>
    <message>
        <source>refused, as it should be</source>
        <translation>想定どおり拒否</translation>
    </message>
    <message>
        <source>accepted, which it should not be</source>
        <translation>受け入れられた（あってはならないこと）</translation>
    </message>
    <message>
        <source>no clear answer</source>
        <translation>明確な応答なし</translation>
    </message>
</context>
<context>
    <name>keybearer::FigureCard</name>
    <message>
        <source>Save the picture</source>
        <translation>画像を保存</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>表を保存</translation>
    </message>
    <message>
        <source>Show as picture</source>
        <translation>画像で表示</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>表で表示</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>画像を保存…</translation>
    </message>
    <message>
        <source>Save table…</source>
        <translation>表を保存…</translation>
    </message>
</context>
<context>
    <name>keybearer::FindingList</name>
    <message>
        <source>What was checked before the change</source>
        <translation>変更前に確認した内容</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a level and a finding</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>Show the %Ln check(s) that are fine</source>
        <translation>
            <numerusform>問題のない確認項目を表示（%Ln 件）</numerusform>
        </translation>
    </message>
    <message>
        <source>This is an answer, not a check: Intercom does not show it.</source>
        <translation>これは回答であり、確認した結果ではありません。Intercom には表示されません。</translation>
    </message>
</context>
<context>
    <name>keybearer::GuideCard</name>
    <message>
        <source>Testing every second now</source>
        <translation>現在1秒ごとにテスト中</translation>
    </message>
    <message>
        <source>seen: the account has it</source>
        <translation>確認済み：アカウントに反映されています</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>waiting: still %1</source>
        <translation>待機中：まだ%1</translation>
    </message>
    <message>
        <source>seen: the address is verified</source>
        <translation>確認済み：アドレスは確認されています</translation>
    </message>
    <message>
        <source>may follow after the change</source>
        <translation>変更の後でも構いません</translation>
    </message>
    <message>
        <source>What to do, on the account&apos;s own page</source>
        <translation>アカウント自身のページで行うこと</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the address of the account&apos;s page</source>
        <translation>アカウントのページのアドレスをコピー</translation>
    </message>
    <message>
        <source>The account&apos;s own page is not known for this API address. It is under “Your account” in Intercom.</source>
        <translation>このAPIアドレスに対応するアカウントのページは不明です。Intercomの“Your account”にあります。</translation>
    </message>
    <message>
        <source>Sign in to Intercom as the API account</source>
        <translation>IntercomにAPIアカウントとしてサインインする</translation>
    </message>
    <message>
        <source>Follow the link in Intercom&apos;s message to the new address</source>
        <translation>Intercomから新しいアドレスに届いたメールのリンクを開く</translation>
    </message>
    <message>
        <source>waiting: not in the activity log yet</source>
        <translation>待機中：アクティビティログにはまだありません</translation>
    </message>
    <message>
        <source>unknown: this token may not read the activity log</source>
        <translation>不明：このトークンではアクティビティログを読み取れません</translation>
    </message>
    <message>
        <source>unknown: the activity log has given no answer yet</source>
        <translation>不明：アクティビティログからまだ応答がありません</translation>
    </message>
    <message>
        <source>you ticked this, %1</source>
        <translation>チェック済み、%1</translation>
    </message>
    <message>
        <source>Change the email to %1 and save</source>
        <translation>メールアドレスを%1に変更して保存する</translation>
    </message>
    <message>
        <source>I have signed in</source>
        <translation>サインインしました</translation>
    </message>
    <message>
        <source>Go to “Your account”: only the account itself can change its email</source>
        <translation>“Your account”に移動する（メールアドレスを変更できるのはアカウント自身だけです）</translation>
    </message>
    <message>
        <source>I have opened it</source>
        <translation>開きました</translation>
    </message>
    <message>
        <source>&amp;Open “Your account” again</source>
        <translation>“Your account”をもう一度開く(&amp;O)</translation>
    </message>
    <message>
        <source>seen in the activity log, %1</source>
        <translation>アクティビティログで確認済み、%1</translation>
    </message>
    <message>
        <source>unknown: the activity log has more entries than were read</source>
        <translation>不明：アクティビティログには、読み取った分より多くの項目があります</translation>
    </message>
    <message>
        <source>Keybearer can&apos;t see this</source>
        <translation>Intercom はこれをどのプログラムにも示しません</translation>
    </message>
    <message>
        <source>While somebody changes it, so that it is seen at once</source>
        <translation>誰かが変更している間、すぐに気づけるように</translation>
    </message>
    <message>
        <source>Test every second &amp;now</source>
        <translation>今から1秒ごとにテストする(&amp;N)</translation>
    </message>
    <message>
        <source>Copy the new email address</source>
        <translation>新しいメールアドレスをコピー</translation>
    </message>
    <message>
        <source>For whoever can sign in as the API account.</source>
        <translation>APIアカウントとしてサインインできる人向けです。</translation>
    </message>
    <message>
        <source>For whoever can sign in as the API account; for now that is usually the agency.</source>
        <translation>APIアカウントとしてサインインできる人向けです（現時点では、多くの場合代理店）。</translation>
    </message>
    <message>
        <source>Copy the old email address</source>
        <translation>元のメールアドレスをコピー</translation>
    </message>
    <message>
        <source>Follow the link in Intercom&apos;s message to the old address</source>
        <translation>Intercomから元のアドレスに届いたメールのリンクを開く</translation>
    </message>
</context>
<context>
    <name>keybearer::HandoverActions</name>
    <message>
        <source>&amp;Send the change</source>
        <translation>変更を送信(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Start the change</source>
        <translation>変更を開始(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Accept this address</source>
        <translation>このアドレスを受け入れる(&amp;A)</translation>
    </message>
    <message>
        <source>P&amp;rove again</source>
        <translation>もう一度証明(&amp;R)</translation>
    </message>
    <message>
        <source>Change &amp;back…</source>
        <translation>元に戻す(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Leave open for later</source>
        <translation>後で続ける(&amp;L)</translation>
    </message>
    <message>
        <source>Nothing is lost: come back in an hour or in some days.</source>
        <translation>失われるものはありません。1時間後でも数日後でも続けられます。</translation>
    </message>
    <message>
        <source>Cancel the &amp;handover</source>
        <translation>引き継ぎをキャンセル(&amp;H)</translation>
    </message>
    <message>
        <source>Close the &amp;follow-up</source>
        <translation>フォローアップを終了(&amp;F)</translation>
    </message>
    <message>
        <source>Start ano&amp;ther handover</source>
        <translation>別の引き継ぎを開始(&amp;T)</translation>
    </message>
    <message>
        <source>Do not c&amp;hange it back</source>
        <translation>元に戻さない(&amp;H)</translation>
    </message>
    <message>
        <source>Close the &amp;handover</source>
        <translation>引き継ぎを終了(&amp;H)</translation>
    </message>
</context>
<context>
    <name>keybearer::HandoverCommand</name>
    <message>
        <source>Do this? [y/N]</source>
        <translation>実行しますか？ [y/N]</translation>
    </message>
    <message>
        <source>Waiting until the new address shows. Ctrl+C cancels the handover. To leave it waiting, close this terminal or end the program with SIGTERM; --wait SECONDS does so by itself. To go on with it:
%1</source>
        <translation>新しいアドレスが反映されるのを待っています。Ctrl+Cで引き継ぎをキャンセルします。待機状態のままにするには、この端末を閉じるか、SIGTERMでプログラムを終了してください。--wait SECONDSを指定すると自動でそうなります。続けるには次を実行します：
%1</translation>
    </message>
    <message>
        <source>Accept %1 as the new address? [y/N]</source>
        <translation>%1を新しいアドレスとして受け入れますか？ [y/N]</translation>
    </message>
    <message>
        <source>There is no handover with the id “%1” in %2.</source>
        <translation>IDが「%1」の引き継ぎは%2にありません。</translation>
    </message>
    <message>
        <source>What the handover came to stands; only its record could not be written to %1. To get it:
%2 --record OTHER</source>
        <translation>引き継ぎの結果は有効です。記録だけが%1に書き込めませんでした。記録を得るには次を実行します：
%2 --record OTHER</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>キャンセルしました。何も変更されていません。</translation>
    </message>
    <message>
        <source>Cancelling.</source>
        <translation>キャンセルしています。</translation>
    </message>
    <message>
        <source>The change has been sent. Reading what is true now.</source>
        <translation>変更は送信済みです。実際の状態を読み取っています。</translation>
    </message>
</context>
<context>
    <name>keybearer::HandoverDesk</name>
    <message>
        <source>The handover stays open.</source>
        <translation>引き継ぎは開いたままです。</translation>
    </message>
    <message>
        <source>It ends when you quit, like the whole practice workspace.</source>
        <translation>練習用ワークスペース全体と同じく、終了すると失われます。</translation>
    </message>
    <message>
        <source>Open “Handover” to go on.</source>
        <translation>「引き継ぎ」を開くと続けられます。</translation>
    </message>
    <message>
        <source>Nothing is lost when you quit; the token is not tested while Keybearer is closed.</source>
        <translation>終了しても失われるものはありません。Keybearerを閉じている間、トークンはテストされません。</translation>
    </message>
    <message>
        <source>Open “Handover” to go on, today or in some days.</source>
        <translation>「引き継ぎ」を開くと、今日でも数日後でも続けられます。</translation>
    </message>
    <message>
        <source>The saved record is an earlier state by now: the handover went on.</source>
        <translation>引き継ぎが先に進んだため、保存した記録は以前の状態のものになっています。</translation>
    </message>
    <message>
        <source>The file “%1” is complete up to the moment when it was saved.</source>
        <translation>ファイル「%1」には、保存した時点までの内容がすべて含まれています。</translation>
    </message>
    <message>
        <source>Save the record again.</source>
        <translation>記録をもう一度保存してください。</translation>
    </message>
    <message>
        <source>The token is kept in memory only: to go on after you quit, connect it again. What happened so far stays on this computer.</source>
        <translation>トークンはメモリーにのみ保持されています。終了した後に続けるには、もう一度接続してください。これまでの出来事は、このコンピューターに残ります。</translation>
    </message>
</context>
<context>
    <name>keybearer::HandoverForm</name>
    <message>
        <source>The account has %1 now.</source>
        <translation>アカウントの現在のアドレスは%1です。</translation>
    </message>
    <message>
        <source>Enter the new email address.</source>
        <translation>新しいメールアドレスを入力してください。</translation>
    </message>
    <message>
        <source>This is not an email address. One looks like name@customer.example.</source>
        <translation>これはメールアドレスではありません。name@customer.exampleのような形式です。</translation>
    </message>
    <message>
        <source>Enter the SCIM URL. It is in Intercom under Settings, Security, Provisioning.</source>
        <translation>SCIM URLを入力してください。IntercomのSettings、Security、Provisioningにあります。</translation>
    </message>
    <message>
        <source>This SCIM URL can&apos;t be used: it has to begin with https://.</source>
        <translation>このSCIM URLは使えません。https://で始まる必要があります。</translation>
    </message>
    <message>
        <source>Paste the SCIM token.</source>
        <translation>SCIMトークンを貼り付けてください。</translation>
    </message>
    <message>
        <source>This was no SCIM token: it had characters that a token never has. Copy the whole token and paste it again.</source>
        <translation>これはSCIMトークンではありません。トークンには使われない文字が含まれていました。トークン全体をコピーして、もう一度貼り付けてください。</translation>
    </message>
    <message>
        <source>Who will own the account</source>
        <translation>アカウントの新しい所有者</translation>
    </message>
    <message>
        <source>&amp;New email address</source>
        <translation>新しいメールアドレス(&amp;N)</translation>
    </message>
    <message>
        <source>New email address</source>
        <translation>新しいメールアドレス</translation>
    </message>
    <message>
        <source>It is best to use a separate mailbox that has no Intercom login yet. A person&apos;s own address that already signs in to Intercom can&apos;t be used.</source>
        <translation>Intercomのログインにまだ使われていない、専用のメールボックスが最適です。すでにIntercomへのサインインに使われている個人のアドレスは使えません。</translation>
    </message>
    <message>
        <source>How it is changed</source>
        <translation>変更方法</translation>
    </message>
    <message>
        <source>Keybearer sends it over &amp;SCIM</source>
        <translation>KeybearerがSCIMで送信する(&amp;S)</translation>
    </message>
    <message>
        <source>SCIM &amp;URL</source>
        <translation>SCIM URL(&amp;U)</translation>
    </message>
    <message>
        <source>SCIM URL</source>
        <translation>SCIM URL</translation>
    </message>
    <message>
        <source>From Intercom: Settings, Security, Provisioning.</source>
        <translation>Intercomで：Settings、Security、Provisioning。</translation>
    </message>
    <message>
        <source>SCIM t&amp;oken</source>
        <translation>SCIMトークン(&amp;O)</translation>
    </message>
    <message>
        <source>SCIM token</source>
        <translation>SCIMトークン</translation>
    </message>
    <message>
        <source>It stays in this computer&apos;s memory for this handover only.</source>
        <translation>この引き継ぎの間だけ、このコンピューターのメモリーに置かれます。</translation>
    </message>
    <message>
        <source>Check and &amp;continue</source>
        <translation>確認して続行(&amp;C)</translation>
    </message>
    <message>
        <source>Only reads. Nothing is changed before you have seen it and said yes.</source>
        <translation>読み取りだけを行います。内容を確認して同意するまで、何も変更されません。</translation>
    </message>
    <message>
        <source>Use %1 for practice</source>
        <translation>練習用に%1を使う</translation>
    </message>
    <message>
        <source>A person chan&amp;ges it</source>
        <translation>人が変更する(&amp;G)</translation>
    </message>
    <message>
        <source>On the account&apos;s own page. Works everywhere, except where teammates sign in with SAML. Keybearer says what to click, watches, and sends no change itself.</source>
        <translation>アカウント自身のページで変更します。チームメイトがSAMLでサインインする場合を除き、どこでも使えます。Keybearerは、クリックする場所を示して見守り、自らは変更を送信しません。</translation>
    </message>
    <message>
        <source>For workspaces whose accounts an identity provider manages (SAML with provisioning). One request, shown before it is sent. Whether Intercom takes it is found out by reading it back.</source>
        <translation>ID プロバイダーがアカウントを管理するワークスペース（SAML とプロビジョニング）向けです。リクエストは 1 回だけで、送信前に表示されます。Intercom が受け入れるかどうかは、読み戻して確認します。</translation>
    </message>
    <message>
        <source>The account has this address already. Enter the new owner&apos;s.</source>
        <translation>アカウントのアドレスは、すでにこのアドレスです。新しい所有者のアドレスを入力してください。</translation>
    </message>
</context>
<context>
    <name>keybearer::HandoverPage</name>
    <message>
        <source>%1 of %2 calls answered.</source>
        <translation>呼び出し%2件中%1件に応答がありました。</translation>
    </message>
    <message>
        <source>Save the recor&amp;d…</source>
        <translation>記録を保存(&amp;D)…</translation>
    </message>
    <message>
        <source>Closed, not proven</source>
        <translation>終了・未証明</translation>
    </message>
    <message>
        <source>The token is being tested.</source>
        <translation>トークンをテストしています。</translation>
    </message>
    <message>
        <source>A handover can begin when it is known whose token it is.</source>
        <translation>だれのトークンかがわかると、引き継ぎを開始できます。</translation>
    </message>
    <message>
        <source>This takes a few seconds.</source>
        <translation>数秒かかります。</translation>
    </message>
    <message>
        <source>This token has not been tested yet.</source>
        <translation>このトークンはまだテストされていません。</translation>
    </message>
    <message>
        <source>No handover can begin now.</source>
        <translation>現在、引き継ぎを開始できません。</translation>
    </message>
    <message>
        <source>The handover of this connection waits for its token.</source>
        <translation>この接続の引き継ぎは、トークンを待っています。</translation>
    </message>
    <message>
        <source>Nothing is lost: it goes on where it stopped as soon as the token is at hand.</source>
        <translation>何も失われていません。トークンが使えるようになりしだい、止まったところから続きます。</translation>
    </message>
    <message>
        <source>The handover of this connection waits for its SCIM token.</source>
        <translation>この接続の引き継ぎは、SCIMトークンを待っています。</translation>
    </message>
    <message>
        <source>That token is kept nowhere: it left memory when Keybearer was locked or closed. Nothing was sent since, and nothing is lost.</source>
        <translation>そのトークンはどこにも保管されていません。Keybearerがロックまたは終了されたときにメモリーから消えました。それ以降は何も送信されておらず、何も失われていません。</translation>
    </message>
    <message>
        <source>Paste the SCIM token again, and it goes on where it stopped.</source>
        <translation>SCIMトークンをもう一度貼り付けると、止まったところから続きます。</translation>
    </message>
    <message>
        <source>Closed, outcome unknown</source>
        <translation>終了・結果不明</translation>
    </message>
    <message>
        <source>This handover can&apos;t go on</source>
        <translation>この引き継ぎは続行できません</translation>
    </message>
    <message>
        <source>Choose “Test now”.</source>
        <translation>「今すぐテスト」を選んでください。</translation>
    </message>
    <message>
        <source>Choose “Test now”: it asks the keychain for the token.</source>
        <translation>「今すぐテスト」を選ぶと、キーチェーンからトークンを取得します。</translation>
    </message>
    <message>
        <source>The handover of this connection can&apos;t be continued now.</source>
        <translation>この接続の引き継ぎは、今は続行できません。</translation>
    </message>
    <message>
        <source>Proven, but not any more</source>
        <translation>証明済み・現在は未証明</translation>
    </message>
    <message>
        <source>Only one of the two can go on with it. Nothing was changed here.</source>
        <translation>続けられるのは、2つのうち1つだけです。ここでは何も変更されていません。</translation>
    </message>
    <message>
        <source>To change the email back over SCIM, the SCIM token is needed once more.</source>
        <translation>SCIMでメールアドレスを元に戻すには、SCIMトークンがもう一度必要です。</translation>
    </message>
    <message>
        <source>That token is kept nowhere: it left memory when Keybearer was locked or closed. Nothing was sent since.</source>
        <translation>そのトークンはどこにも保管されていません。Keybearerがロックまたは終了されたときにメモリーから消えました。それ以降は何も送信されていません。</translation>
    </message>
    <message>
        <source>Paste it here. What will be sent is shown before anything is sent.</source>
        <translation>ここに貼り付けてください。送信される内容は、送信の前に表示されます。</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>キャンセルしています</translation>
    </message>
    <message>
        <source>The token does not work</source>
        <translation>トークンは機能しません</translation>
    </message>
    <message>
        <source>This handover is open in another Keybearer: %1.</source>
        <comment>a computer and the number of a program</comment>
        <translation>この引き継ぎは、別のKeybearerで開いています：%1。</translation>
    </message>
    <message>
        <source>Changed back, not proven</source>
        <translation>元に戻したが未証明</translation>
    </message>
    <message>
        <source>Ready to change the email back</source>
        <translation>メールアドレスを元に戻す準備完了</translation>
    </message>
    <message>
        <source>Change the email back</source>
        <translation>メールアドレスを元に戻す</translation>
    </message>
    <message>
        <source>Close Keybearer there, then choose “Try again”.</source>
        <translation>そちらの Keybearer を閉じてから、「再試行」を選んでください。</translation>
    </message>
    <message>
        <source>“Try again” tests the token and goes on.</source>
        <translation>「再試行」はトークンをテストして続行します。</translation>
    </message>
</context>
<context>
    <name>keybearer::HistoryDetails</name>
    <message>
        <source>Connection: %1</source>
        <translation>接続：%1</translation>
    </message>
    <message>
        <source>Fingerprint: %1</source>
        <translation>フィンガープリント：%1</translation>
    </message>
    <message>
        <source>Local time: %1</source>
        <translation>現地時間：%1</translation>
    </message>
    <message>
        <source>UTC: %1</source>
        <translation>UTC：%1</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>状態：%1</translation>
    </message>
    <message>
        <source>Handover: %1</source>
        <translation>引き継ぎ：%1</translation>
    </message>
    <message>
        <source>Entry %1 of the chain, as it is stored:</source>
        <translation>連鎖の項目%1（保存されたまま）：</translation>
    </message>
    <message>
        <source>Its SHA-256:</source>
        <translation>そのSHA-256：</translation>
    </message>
    <message>
        <source>Plain tests are not part of the chain, so they have no hash.</source>
        <translation>通常のテストは連鎖に含まれないため、ハッシュはありません。</translation>
    </message>
    <message>
        <source>Everything that is kept of this row</source>
        <translation>この行について保存されているすべての情報</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>&amp;Go to the handover</source>
        <translation>引き継ぎに移動(&amp;G)</translation>
    </message>
    <message>
        <source>Save the &amp;record…</source>
        <translation>記録を保存(&amp;R)…</translation>
    </message>
</context>
<context>
    <name>keybearer::HistoryFilters</name>
    <message>
        <source>All connections</source>
        <translation>すべての接続</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>すべての状態</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>過去7日間</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>過去30日間</translation>
    </message>
    <message>
        <source>The last 365 days</source>
        <translation>過去365日間</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>期間を指定</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>検索(&amp;S)</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>履歴を検索</translation>
    </message>
    <message>
        <source>C&amp;onnection</source>
        <translation>接続(&amp;O)</translation>
    </message>
    <message>
        <source>Connection to show</source>
        <translation>表示する接続</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>種類(&amp;W)</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>表示する種類</translation>
    </message>
    <message>
        <source>S&amp;tate</source>
        <translation>状態(&amp;T)</translation>
    </message>
    <message>
        <source>State to show</source>
        <translation>表示する状態</translation>
    </message>
    <message>
        <source>T&amp;ime</source>
        <translation>期間(&amp;I)</translation>
    </message>
    <message>
        <source>Time to show</source>
        <translation>表示する期間</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>開始日(&amp;F)</translation>
    </message>
    <message>
        <source>First day to show</source>
        <translation>表示する最初の日</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>終了日(&amp;U)</translation>
    </message>
    <message>
        <source>Last day to show</source>
        <translation>表示する最後の日</translation>
    </message>
    <message>
        <source>Type three characters or more.</source>
        <translation>3文字以上入力してください。</translation>
    </message>
    <message>
        <source>Three characters or more</source>
        <translation>3文字以上</translation>
    </message>
    <message>
        <source>Everything but live tests</source>
        <translation>ライブテスト以外すべて</translation>
    </message>
    <message>
        <source>Fewer filters</source>
        <translation>フィルターを減らす</translation>
    </message>
    <message numerus="yes">
        <source>More filters: %Ln set</source>
        <translation>
            <numerusform>ほかのフィルター: %Ln件設定中</numerusform>
        </translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>ほかのフィルター</translation>
    </message>
</context>
<context>
    <name>keybearer::HistoryModel</name>
    <message>
        <source>being read</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>%1 local time</source>
        <translation>%1（現地時間）</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>日時（UTC）</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>What</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
</context>
<context>
    <name>keybearer::HistoryPage</name>
    <message>
        <source>Exported rows: %1.</source>
        <translation>エクスポートした行数：%1。</translation>
    </message>
    <message>
        <source>The export was cancelled. No file was written.</source>
        <translation>エクスポートをキャンセルしました。ファイルは書き込まれていません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln row(s)</source>
        <translation>
            <numerusform>約%Ln行</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>履歴をエクスポート</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Times in UT&amp;C</source>
        <translation>時刻をUTCで表示(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>日付(&amp;D)</translation>
    </message>
    <message>
        <source>Day to go to</source>
        <translation>移動先の日付</translation>
    </message>
    <message>
        <source>&amp;Go to it</source>
        <translation>移動(&amp;G)</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>エクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>エクスポートをキャンセル</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>エクスポートの進行状況</translation>
    </message>
    <message>
        <source>Choose a row to read here what happened.</source>
        <translation>行を選ぶと、何が起きたかをここで読めます。</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>もう一度試す(&amp;A)</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>まだ何も起きていません。</translation>
    </message>
    <message>
        <source>Every test of a token, every step of a handover and every change of a result will stand here, newest first. Connect a token or open the practice workspace, and its first test is the first row.</source>
        <translation>トークンのテスト、引き継ぎの手順、結果の変化は、すべてここに新しい順に表示されます。トークンを接続するか練習用ワークスペースを開くと、その最初のテストが1行目になります。</translation>
    </message>
    <message>
        <source>No row fits these filters.</source>
        <translation>この絞り込みに一致する行がありません。</translation>
    </message>
    <message>
        <source>Nothing is lost: the rows are only hidden.</source>
        <translation>失われたものはありません。行が表示されていないだけです。</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>すべて表示(&amp;A)</translation>
    </message>
</context>
<context>
    <name>keybearer::HistoryTable</name>
    <message>
        <source>History, newest first</source>
        <translation>履歴（新しい順）</translation>
    </message>
    <message>
        <source>Press Enter on a row for everything that is kept of it.</source>
        <translation>行でEnterキーを押すと、保存されているすべての情報が表示されます。</translation>
    </message>
</context>
<context>
    <name>keybearer::IntercomCard</name>
    <message>
        <source>Intercom</source>
        <translation>Intercom</translation>
    </message>
    <message>
        <source>API version</source>
        <translation>APIバージョン</translation>
    </message>
    <message>
        <source>Your pipeline may use another one; what the token may do is the same.</source>
        <translation>パイプラインが別のバージョンを使っていても、トークンで許可される操作は同じです。</translation>
    </message>
    <message>
        <source>Region of a new connection</source>
        <translation>新しい接続のリージョン</translation>
    </message>
    <message>
        <source>Find out automatically</source>
        <translation>自動で判別</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>米国</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>ヨーロッパ</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>オーストラリア</translation>
    </message>
    <message>
        <source>The API address below</source>
        <translation>下のAPIアドレス</translation>
    </message>
    <message>
        <source>Another API address</source>
        <translation>別のAPIアドレス</translation>
    </message>
    <message>
        <source>Whoever runs that address can read every token that is sent there, and use it.</source>
        <translation>そのアドレスの運営者は、送信されたすべてのトークンを読み取り、使うことができます。</translation>
    </message>
    <message>
        <source>Show teammates&apos; pictures</source>
        <translation>チームメイトの画像を表示</translation>
    </message>
    <message>
        <source>They come from Intercom&apos;s own host for pictures, which then learns this computer&apos;s address. Without them, initials are drawn.</source>
        <translation>画像はIntercomの画像用ホストから取得され、そのホストにこのコンピューターのアドレスが伝わります。画像を使わない場合はイニシャルを表示します。</translation>
    </message>
    <message>
        <source>Enter an address first.</source>
        <translation>先にアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Test t&amp;his address</source>
        <translation>このアドレスをテスト(&amp;H)</translation>
    </message>
    <message>
        <source>Asks that address for an answer, without a token, before it is used.</source>
        <translation>使用する前に、トークンなしでそのアドレスに問い合わせます。</translation>
    </message>
    <message>
        <source>The command line names another API address, which a new connection begins with until you quit.</source>
        <translation>コマンドラインで別のAPIアドレスが指定されています。終了するまで、新しい接続はこのアドレスで始まります。</translation>
    </message>
    <message>
        <source>Only for a gateway of your own; leave it empty otherwise. A new connection begins with it once “The API address below” is chosen above.</source>
        <translation>独自のゲートウェイを使う場合のみ入力し、それ以外は空欄にしてください。上で「下のAPIアドレス」を選ぶと、新しい接続はこのアドレスで始まります。</translation>
    </message>
</context>
<context>
    <name>keybearer::LatencyCard</name>
    <message>
        <source>No answer time is kept yet.</source>
        <translation>応答時間はまだ保存されていません。</translation>
    </message>
    <message>
        <source>It took %1&#xa0;ms.</source>
        <translation>応答時間は%1&#xa0;msでした。</translation>
    </message>
    <message>
        <source>Answer time of “%1”</source>
        <comment>a permission</comment>
        <translation>「%1」の応答時間</translation>
    </message>
    <message>
        <source>It usually took %1&#xa0;ms before the email changed, and %2&#xa0;ms after.</source>
        <translation>通常の応答時間は、メールアドレスの変更前は%1&#xa0;ms、変更後は%2&#xa0;msでした。</translation>
    </message>
    <message>
        <source>It usually took %1&#xa0;ms.</source>
        <translation>通常の応答時間は%1&#xa0;msでした。</translation>
    </message>
</context>
<context>
    <name>keybearer::LatencyChart</name>
    <message>
        <source>email changed</source>
        <translation>メールアドレス変更</translation>
    </message>
</context>
<context>
    <name>keybearer::LockPage</name>
    <message>
        <source>Keybearer is locked</source>
        <translation>Keybearerはロックされています</translation>
    </message>
    <message>
        <source>Tokens that are kept in the keychain stay there. The keychain is asked for them again when you unlock.</source>
        <translation>キーチェーンに保管されたトークンは、そのまま残ります。ロックを解除するときに、改めてキーチェーンから取得します。</translation>
    </message>
    <message>
        <source>Tokens that were to be kept only until you quit are forgotten; paste them again.</source>
        <translation>終了するまでの保管だったトークンは破棄されました。もう一度貼り付けてください。</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>キーチェーンに問い合わせ中…</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>ロックを解除(&amp;U)</translation>
    </message>
    <message>
        <source>A change of an email address is under way, or waited for. It is followed to its end, and its token stays in memory until then.</source>
        <translation>メールアドレスの変更が進行中か、変更を待っています。最後まで追跡し、それまでそのトークンはメモリーに残ります。</translation>
    </message>
    <message>
        <source>The practice workspace and its handover go on.</source>
        <translation>練習用ワークスペースとその引き継ぎは続行されます。</translation>
    </message>
</context>
<context>
    <name>keybearer::MainWindow</name>
    <message>
        <source>Quit Keybearer</source>
        <translation>Keybearerを終了</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>終了しない(&amp;S)</translation>
    </message>
    <message>
        <source>Keybearer</source>
        <translation>Keybearer</translation>
    </message>
    <message>
        <source>Tea&amp;mmate</source>
        <translation>チームメイト(&amp;M)</translation>
    </message>
    <message>
        <source>Hando&amp;ver</source>
        <translation>引き継ぎ(&amp;V)</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>履歴(&amp;Y)</translation>
    </message>
</context>
<context>
    <name>keybearer::MatrixCard</name>
    <message>
        <source>Permissions</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>What this token may do is not known yet.</source>
        <translation>このトークンに許可されている操作は、まだわかりません。</translation>
    </message>
    <message>
        <source>A test asks Intercom, only by reading, and lists every permission here.</source>
        <translation>テストすると、読み取りだけでIntercomに問い合わせ、すべての権限をここに一覧表示します。</translation>
    </message>
    <message>
        <source>Test now</source>
        <translation>今すぐテスト</translation>
    </message>
</context>
<context>
    <name>keybearer::MatrixRows</name>
    <message>
        <source>Nothing is ticked, so what a pipeline usually needs counts for the sentence above. Tick what yours needs.</source>
        <translation>何もチェックされていないため、上の文ではパイプラインに通常必要な権限が対象になります。お使いのパイプラインに必要なものをチェックしてください。</translation>
    </message>
    <message>
        <source>What you ticked counts for the sentence above. One of these has not been tested yet and counts from the next test on: choose “Test now”.</source>
        <translation>上の文では、チェックした権限が対象になります。そのうち1つはまだテストされておらず、次のテストから対象になります。「今すぐテスト」を選んでください。</translation>
    </message>
    <message>
        <source>What you ticked counts for the sentence above.</source>
        <translation>上の文では、チェックした権限が対象になります。</translation>
    </message>
    <message>
        <source>%1 Every test only reads. Permissions to write have no harmless test and stay untested.</source>
        <comment>%1 is one or two whole sentences</comment>
        <translation>%1 テストはすべて読み取りだけです。書き込みの権限には無害なテストがないため、未テストのままです。</translation>
    </message>
    <message>
        <source>As CSV, for a spreadsheet…</source>
        <translation>CSV（表計算ソフト用）…</translation>
    </message>
    <message>
        <source>As JSON, for a program…</source>
        <translation>JSON（プログラム用）…</translation>
    </message>
    <message>
        <source>Save the permissions</source>
        <translation>権限を保存</translation>
    </message>
    <message>
        <source>Find a permission</source>
        <translation>権限を検索</translation>
    </message>
    <message>
        <source>Every result</source>
        <translation>すべての結果</translation>
    </message>
    <message>
        <source>Results to show</source>
        <translation>表示する結果</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>列…</translation>
    </message>
    <message>
        <source>Which columns are shown, and what sorts the rows</source>
        <translation>表示する列と、行の並べ替えの基準</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>No permission fits. Clear the search, or choose every result.</source>
        <translation>一致する権限がありません。検索を消去するか、すべての結果を選んでください。</translation>
    </message>
</context>
<context>
    <name>keybearer::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
</context>
<context>
    <name>keybearer::NetworkCard</name>
    <message>
        <source>Enter the proxy&apos;s name or address alone, without http://.</source>
        <translation>http://を付けずに、プロキシの名前またはアドレスだけを入力してください。</translation>
    </message>
    <message>
        <source>Enter a number from 1 to 65535.</source>
        <translation>1から65535までの数を入力してください。</translation>
    </message>
    <message>
        <source>This password has characters that can&apos;t be sent to a proxy.</source>
        <translation>このパスワードには、プロキシに送信できない文字が含まれています。</translation>
    </message>
    <message>
        <source>Choose a file with certificates</source>
        <translation>証明書ファイルの選択</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>証明書 (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <translation>HTTPプロキシ</translation>
    </message>
    <message>
        <source>SOCKS5 proxy</source>
        <translation>SOCKS5プロキシ</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>プロキシのホスト</translation>
    </message>
    <message>
        <source>This computer itself is always reached without it.</source>
        <translation>このコンピューター自体には、常にプロキシを使わずに接続します。</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>プロキシのポート</translation>
    </message>
    <message>
        <source>User name at the proxy</source>
        <translation>プロキシのユーザー名</translation>
    </message>
    <message>
        <source>Leave it empty if the proxy asks for none.</source>
        <translation>プロキシが求めない場合は空欄にしてください。</translation>
    </message>
    <message>
        <source>Password at the proxy</source>
        <translation>プロキシのパスワード</translation>
    </message>
    <message>
        <source>A password is kept. Leave this empty to keep it.</source>
        <translation>保存済みです。そのまま使うには空欄にしてください。</translation>
    </message>
    <message>
        <source>Kept in the keychain, or until you quit where there is none.</source>
        <translation>キーチェーンに保管します。キーチェーンがない場合は、終了するまで保持します。</translation>
    </message>
    <message>
        <source>File with further certificates</source>
        <translation>追加の証明書のファイル</translation>
    </message>
    <message>
        <source>Trusted besides the system&apos;s own, for a network that inspects traffic.</source>
        <translation>システムの証明書に加えて信頼します。通信を検査するネットワーク向けです。</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>ファイルを選択(&amp;F)…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln秒</numerusform>
        </translation>
    </message>
    <message>
        <source>How long a request may take</source>
        <translation>1つのリクエストの制限時間</translation>
    </message>
    <message>
        <source>The command line names another proxy or certificate file, which is used until you quit. What you keep here counts from the next start.</source>
        <translation>コマンドラインで別のプロキシまたは証明書ファイルが指定されており、終了するまでそれが使われます。ここで保存した内容は、次回の起動から有効になります。</translation>
    </message>
    <message>
        <source>&amp;Use these</source>
        <translation>この設定を使う(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Test these</source>
        <translation>この設定をテスト(&amp;T)</translation>
    </message>
    <message>
        <source>Asks Intercom for an answer, without a token, the way these settings say.</source>
        <translation>この設定に従い、トークンなしでIntercomに問い合わせます。</translation>
    </message>
    <message>
        <source>Enter the password again: the kept one belongs to another proxy or user name, and is not sent to this one.</source>
        <translation>パスワードをもう一度入力してください。保存済みのパスワードは別のプロキシまたはユーザー名のものなので、このプロキシには送信されません。</translation>
    </message>
</context>
<context>
    <name>keybearer::ObstacleNote</name>
    <message>
        <source>Paste the SCIM token.</source>
        <translation>SCIMトークンを貼り付けてください。</translation>
    </message>
    <message>
        <source>This was no SCIM token: it had characters that a token never has. Copy the whole token and paste it again.</source>
        <translation>これはSCIMトークンではありません。トークンには使われない文字が含まれていました。トークン全体をコピーして、もう一度貼り付けてください。</translation>
    </message>
    <message>
        <source>SCIM t&amp;oken</source>
        <translation>SCIMトークン(&amp;O)</translation>
    </message>
    <message>
        <source>SCIM token</source>
        <translation>SCIMトークン</translation>
    </message>
    <message>
        <source>It stays in this computer&apos;s memory for this handover only.</source>
        <translation>この引き継ぎの間だけ、このコンピューターのメモリーに置かれます。</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>続ける(&amp;G)</translation>
    </message>
    <message>
        <source>Cancel the &amp;handover</source>
        <translation>引き継ぎをキャンセル(&amp;H)</translation>
    </message>
    <message>
        <source>Co&amp;nnect a token…</source>
        <translation>トークンを接続(&amp;N)…</translation>
    </message>
    <message>
        <source>Do not change &amp;it back</source>
        <translation>元に戻さない(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
</context>
<context>
    <name>keybearer::PaletteModel</name>
    <message>
        <source>%1, %2</source>
        <comment>a command and its key</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, not now: %2</source>
        <comment>a command and why it can&apos;t be done</comment>
        <translation>%1、今は実行できません：%2</translation>
    </message>
</context>
<context>
    <name>keybearer::PassOnCard</name>
    <message>
        <source>Test the token once from the server where the pipeline runs: this computer can&apos;t see what the server sees.</source>
        <translation>パイプラインが動いているサーバーから、トークンを一度テストしてください。サーバーから見た状態は、このコンピューターからはわかりません。</translation>
    </message>
    <message>
        <source>Agree who owns the app in the Developer Hub. As long as it is yours, do not regenerate its token, edit its permissions or uninstall it.</source>
        <translation>Developer Hubのアプリをだれが所有するかを取り決めてください。ご自身が所有している間は、トークンの再生成、アプリの権限の編集、アプリのアンインストールをしないでください。</translation>
    </message>
    <message>
        <source>Remove the account&apos;s old password from your own password store once the new owner has set a new one.</source>
        <translation>新しい所有者が新しいパスワードを設定したら、アカウントの古いパスワードを自社のパスワード保管庫から削除してください。</translation>
    </message>
    <message>
        <source>Keep a copy of the record.</source>
        <translation>記録の写しを保管してください。</translation>
    </message>
    <message>
        <source>Confirm the new address, set a new password and switch on two-factor sign-in, one after the other, each with a test after it.</source>
        <translation>新しいアドレスの確認、新しいパスワードの設定、2要素認証の有効化を順に行い、それぞれの後にテストしてください。</translation>
    </message>
    <message>
        <source>Do not remove the teammate, take its seat or change its role: the pipeline works as this teammate.</source>
        <translation>チームメイトの削除、シートの取り消し、ロールの変更をしないでください。パイプラインは、このチームメイトとして動作しています。</translation>
    </message>
    <message>
        <source>Do not press “Regenerate” and do not edit the app&apos;s permissions until the pipeline is ready for a new token.</source>
        <translation>パイプラインで新しいトークンの準備ができるまで、“Regenerate”を押したり、アプリの権限を編集したりしないでください。</translation>
    </message>
    <message>
        <source>Keep the record, and check it with “Check the file”.</source>
        <translation>記録を保管し、「ファイルを確認」で確かめてください。</translation>
    </message>
    <message>
        <source>For the agency</source>
        <translation>代理店の方へ</translation>
    </message>
    <message>
        <source>For the new owner</source>
        <translation>新しい所有者の方へ</translation>
    </message>
    <message>
        <source>For both: later, without haste</source>
        <translation>双方の方へ：後で、急がずに</translation>
    </message>
    <message>
        <source>Intercom asks never to give an access token to a third party. Here one is in use already, and the handover did not make that better or worse. When there is time, plan a successor together: an app that the new owner authorises through OAuth, or a token of the new owner&apos;s own app. Until then the pipeline may go on with this one.</source>
        <translation>Intercomは、アクセストークンを決して第三者に渡さないよう求めています。ここではすでに使われており、引き継ぎによってその状況が良くも悪くもなったわけではありません。時間のあるときに、後継を一緒に計画してください。新しい所有者がOAuthで承認するアプリ、または新しい所有者自身のアプリのトークンが考えられます。それまで、パイプラインはこのトークンで動き続けて構いません。</translation>
    </message>
</context>
<context>
    <name>keybearer::PhaseBar</name>
    <message>
        <source>%1&#xa0;ms</source>
        <comment>a number of milliseconds</comment>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>none: it was open</source>
        <translation>なし：接続済み</translation>
    </message>
    <message>
        <source>Connecting, TLS included</source>
        <translation>接続（TLSを含む）</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Waiting for the answer</source>
        <translation>応答待ち</translation>
    </message>
    <message>
        <source>Receiving it</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a phase and its time</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Where the time went</source>
        <translation>時間の内訳</translation>
    </message>
</context>
<context>
    <name>keybearer::PracticeCard</name>
    <message>
        <source>PRACTICE</source>
        <translation>練習</translation>
    </message>
    <message>
        <source>Practice workspace</source>
        <translation>練習用ワークスペース</translation>
    </message>
    <message>
        <source>An Intercom of your own to try everything on. Nothing leaves this computer.</source>
        <translation>何でも試せる、あなた専用のIntercomです。このコンピューターの外には何も送信されません。</translation>
    </message>
    <message>
        <source>Open &amp;practice</source>
        <translation>練習を開く(&amp;P)</translation>
    </message>
</context>
<context>
    <name>keybearer::PreviewCard</name>
    <message>
        <source>What Keybearer will send</source>
        <translation>Keybearerが送信する内容</translation>
    </message>
    <message>
        <source>What a person will do</source>
        <translation>人が行うこと</translation>
    </message>
    <message>
        <source>Email now</source>
        <translation>現在のメールアドレス</translation>
    </message>
    <message>
        <source>Email afterwards</source>
        <translation>変更後のメールアドレス</translation>
    </message>
    <message>
        <source>This one request, once. The SCIM token is masked here; the access token is not part of it.</source>
        <translation>このリクエスト1つを、1回だけ送信します。SCIMトークンはここでは伏せられています。アクセストークンは含まれません。</translation>
    </message>
    <message>
        <source>Sign in to Intercom as the API account, open “Your account”, change the email and save. Keybearer only watches.</source>
        <translation>IntercomにAPIアカウントとしてサインインし、“Your account”を開いて、メールアドレスを変更し、保存してください。Keybearerは見守るだけです。</translation>
    </message>
    <message>
        <source>“Start the change” opens this page in your browser:</source>
        <translation>「変更を開始」を選ぶと、ブラウザーで次のページが開きます：</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>The change that was planned</source>
        <translation>計画された変更</translation>
    </message>
    <message>
        <source>Email before</source>
        <translation>変更前のメールアドレス</translation>
    </message>
    <message>
        <source>Requested email</source>
        <translation>希望のメールアドレス</translation>
    </message>
</context>
<context>
    <name>keybearer::ProbeModel</name>
    <message>
        <source>Permission</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>通常</translation>
    </message>
    <message>
        <source>%1 Its answer: %2</source>
        <translation>%1 応答：%2</translation>
    </message>
    <message>
        <source>Keybearer asked for one that does not exist. That it was not found, and not refused, shows that the permission is there.</source>
        <translation>Keybearerは、存在しないものを問い合わせました。拒否ではなく「見つからない」と返されたことで、権限があるとわかります。</translation>
    </message>
    <message>
        <source>This call was not made: what it needs was not known after the calls before it.</source>
        <translation>この呼び出しは行われませんでした。必要な情報が、その前の呼び出しで得られなかったためです。</translation>
    </message>
    <message>
        <source>Every call that could test this would change something. So none is made.</source>
        <translation>これをテストできる呼び出しは、いずれも何かを変更してしまいます。そのため、呼び出しは行いません。</translation>
    </message>
    <message>
        <source>being tested</source>
        <translation>テスト中</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an outcome and its reason</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a permission and its outcome</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>What a pipeline usually needs</source>
        <translation>パイプラインに通常必要なもの</translation>
    </message>
    <message>
        <source>Needed by my pipeline</source>
        <translation>自分のパイプラインに必要なもの</translation>
    </message>
    <message>
        <source>Read, not needed</source>
        <translation>読み取り・不要</translation>
    </message>
    <message>
        <source>Write, not tested</source>
        <translation>書き込み・未テスト</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>必要</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>リクエストID</translation>
    </message>
    <message>
        <source>always</source>
        <translation>常に</translation>
    </message>
    <message>
        <source>%1, needed: %2</source>
        <comment>a permission and its outcome</comment>
        <translation>%1、必要：%2</translation>
    </message>
    <message>
        <source>%1. Intercom calls it “%2”.</source>
        <comment>a permission</comment>
        <translation>%1。Intercomでは「%2」と呼ばれます。</translation>
    </message>
</context>
<context>
    <name>keybearer::ProbeStrip</name>
    <message>
        <source>%1. %2</source>
        <comment>what a strip shows, and one cell of it</comment>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>keybearer::ProbeTable</name>
    <message>
        <source>Permissions of the token</source>
        <translation>トークンの権限</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>並べ替え</translation>
    </message>
    <message>
        <source>No column: the usual order</source>
        <translation>列なし：通常の順序</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>必要</translation>
    </message>
    <message>
        <source>Press Enter on a row for its evidence, and Space to say that your pipeline needs it.</source>
        <translation>行でEnterキーを押すと証拠が表示されます。Spaceキーを押すと、パイプラインに必要なものとして指定できます。</translation>
    </message>
</context>
<context>
    <name>keybearer::Question</name>
    <message>
        <source>y,yes</source>
        <extracomment>Answers that mean yes, in lower case, with commas between them.</extracomment>
        <translation>y,yes,はい</translation>
    </message>
</context>
<context>
    <name>keybearer::QuestionForm</name>
    <message>
        <source>Questions that only people can answer</source>
        <translation>人にしかわからないこと</translation>
    </message>
    <message>
        <source>Intercom does not show these. Answer what you know; the rest stays unknown.</source>
        <translation>Intercomは、これらを示しません。わかるものに答えてください。残りは不明のままです。</translation>
    </message>
    <message>
        <source>Intercom does not show these. Of the practice workspace they are known and filled in; change an answer to see what follows.</source>
        <translation>Intercomは、これらを示しません。練習用ワークスペースについては答えがわかっていて、入力済みです。答えを変えると、結果がどうなるかを確かめられます。</translation>
    </message>
</context>
<context>
    <name>keybearer::RecordCard</name>
    <message>
        <source>The record of this handover</source>
        <translation>この引き継ぎの記録</translation>
    </message>
    <message>
        <source>Save the recor&amp;d…</source>
        <translation>記録を保存(&amp;D)…</translation>
    </message>
    <message>
        <source>The saved file is intact.</source>
        <translation>保存したファイルに改変はありません。</translation>
    </message>
    <message>
        <source>One file with what was meant, what was found before the change, every test call while it was made, the comparison afterwards and every step of the follow-up. It holds no token and no customer data. Both sides can keep it and check it, also with “keybearer verify”.</source>
        <translation>1つのファイルに、意図した内容、変更前に見つかったこと、変更中のすべてのテスト呼び出し、変更後の比較、フォローアップの全手順が収められます。トークンと顧客データは含まれません。双方が保管し、確認できます。「keybearer verify」でも確認できます。</translation>
    </message>
    <message>
        <source>Each line is chained to the one before, so a later change of a line shows. It is not signed yet: it is no proof against someone who rewrites the whole file.</source>
        <translation>各行は前の行と連鎖しているため、後から行を変更するとわかります。まだ署名されていないため、ファイル全体を書き換える人に対しては証明になりません。</translation>
    </message>
    <message>
        <source>Check the f&amp;ile</source>
        <translation>ファイルを確認(&amp;K)</translation>
    </message>
    <message>
        <source>The saved file is an earlier state: it is intact and complete up to %1, and the handover went on since then.</source>
        <translation>保存したファイルは以前の状態のものです。改変はなく、%1までの内容がすべて含まれていますが、その後、引き継ぎが先に進みました。</translation>
    </message>
    <message>
        <source>Save the record again, and pass on the new file.</source>
        <translation>記録をもう一度保存し、新しいファイルを渡してください。</translation>
    </message>
    <message>
        <source>The number of this handover, by which it is found in the history and continued in a terminal (“keybearer handover --resume”):</source>
        <translation>この引き継ぎの番号です。この番号で、履歴から探したり、ターミナルで続けたりできます（「keybearer handover --resume」）：</translation>
    </message>
    <message>
        <source>&amp;Check a record from someone else…</source>
        <translation>ほかの人から受け取った記録を確認(&amp;C)…</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>番号をコピー</translation>
    </message>
    <message>
        <source>The number of this handover, by which it is found in the history:</source>
        <translation>履歴でこの引き継ぎを見つけるための番号:</translation>
    </message>
</context>
<context>
    <name>keybearer::RecordDesk</name>
    <message>
        <source>Check a record</source>
        <translation>記録を確認</translation>
    </message>
    <message>
        <source>Handover records (*.jsonl)</source>
        <translation>引き継ぎの記録 (*.jsonl)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file&apos;s name, and what was found</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Save the record</source>
        <translation>記録を保存</translation>
    </message>
    <message>
        <source>The record is saved. It was checked just now, and it is intact.</source>
        <translation>記録を保存しました。先ほど確認したところ、改変はありません。</translation>
    </message>
    <message>
        <source>The record is in the file “%1”.</source>
        <translation>記録はファイル「%1」にあります。</translation>
    </message>
</context>
<context>
    <name>keybearer::RemovalDesk</name>
    <message>
        <source>This connection has a handover under way.</source>
        <translation>この接続では引き継ぎが進行中です。</translation>
    </message>
    <message>
        <source>It was not removed.</source>
        <translation>接続は削除されませんでした。</translation>
    </message>
    <message>
        <source>Cancel or close the handover first.</source>
        <translation>先に引き継ぎをキャンセルするか、終了してください。</translation>
    </message>
    <message>
        <source>Remove a connection</source>
        <translation>接続の削除</translation>
    </message>
    <message>
        <source>Remove “%1”? Your pipeline is not affected. Keybearer forgets the connection and deletes its token from this computer&apos;s keychain; what happened stays in the history.</source>
        <translation>「%1」を削除しますか？パイプラインには影響ありません。Keybearerはこの接続の情報を破棄し、このコンピューターのキーチェーンからトークンを削除します。これまでの出来事は履歴に残ります。</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>残す(&amp;K)</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>「%1」を削除しました。</translation>
    </message>
    <message>
        <source>Its token is deleted in a moment; until then it can be brought back.</source>
        <translation>トークンはまもなく削除されます。それまでは元に戻せます。</translation>
    </message>
</context>
<context>
    <name>keybearer::Report</name>
    <message>
        <source>The result could not be written to standard output: it is closed, or its disk is full.</source>
        <translation>結果を標準出力に書き込めませんでした。出力先が閉じているか、ディスクがいっぱいです。</translation>
    </message>
</context>
<context>
    <name>keybearer::SampleModel</name>
    <message>
        <source>%1: %2, answered in %3&#xa0;ms</source>
        <comment>a time and a state</comment>
        <translation>%1：%2、%3&#xa0;msで応答</translation>
    </message>
    <message>
        <source>%1: email changed</source>
        <comment>a time</comment>
        <translation>%1：メールアドレス変更</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>テスト日時</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>email changed</source>
        <translation>メールアドレス変更</translation>
    </message>
    <message>
        <source>%1: %2, no answer to “%3”</source>
        <comment>a time, a state and a permission</comment>
        <translation>%1：%2、「%3」に応答なし</translation>
    </message>
</context>
<context>
    <name>keybearer::SettingsCard</name>
    <message>
        <source>Back to default</source>
        <translation>既定に戻す</translation>
    </message>
    <message>
        <source>%1: back to default</source>
        <comment>a group of settings</comment>
        <translation>%1：既定に戻す</translation>
    </message>
</context>
<context>
    <name>keybearer::SettingsDesk</name>
    <message>
        <source>%1 · %2</source>
        <comment>file, size</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Asking %1 for an answer…</source>
        <translation>%1に応答を求めています…</translation>
    </message>
    <message>
        <source>No token is sent.</source>
        <translation>トークンは送信しません。</translation>
    </message>
    <message>
        <source>These settings are in use now.</source>
        <translation>この設定が使われるようになりました。</translation>
    </message>
    <message>
        <source>A test that is running goes on as it began.</source>
        <translation>実行中のテストは、開始時の設定のまま続きます。</translation>
    </message>
</context>
<context>
    <name>keybearer::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>&amp;Leave settings</source>
        <translation>設定を閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>この語句を含む設定はありません。</translation>
    </message>
</context>
<context>
    <name>keybearer::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>ショートカットを検索</translation>
    </message>
    <message>
        <source>No shortcut fits these words.</source>
        <translation>この語句に一致するショートカットはありません。</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
</context>
<context>
    <name>keybearer::SidePanel</name>
    <message>
        <source>Connect a to&amp;ken…</source>
        <translation>トークンを接続(&amp;K)…</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>&amp;Remove this connection</source>
        <translation>この接続を削除(&amp;R)</translation>
    </message>
    <message>
        <source>None yet. Every token that you connect gets its line here.</source>
        <translation>まだありません。トークンを接続するたびに、ここに1行追加されます。</translation>
    </message>
    <message>
        <source>No connection has this in its name, workspace or email.</source>
        <translation>名前、ワークスペース、メールアドレスにこの語句を含む接続はありません。</translation>
    </message>
    <message>
        <source>Find a connection</source>
        <translation>接続を検索</translation>
    </message>
    <message>
        <source>Looks in name, workspace and email (%1)</source>
        <translation>名前、ワークスペース、メールアドレスから検索（%1）</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>名前を変更(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Test all connections</source>
        <translation>すべての接続をテスト(&amp;T)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Press F2 to rename one, Delete to remove it.</source>
        <translation>F2キーで名前を変更、Deleteキーで削除します。</translation>
    </message>
    <message>
        <source>Look, network, tokens and data (%1)</source>
        <translation>外観、ネットワーク、トークン、データ（%1）</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>Choose a connection first.</source>
        <translation>先に接続を選んでください。</translation>
    </message>
    <message>
        <source>The practice workspace has nothing to edit.</source>
        <translation>練習用ワークスペースには、編集するものがありません。</translation>
    </message>
</context>
<context>
    <name>keybearer::StatusLine</name>
    <message>
        <source>Nothing has been contacted yet.</source>
        <translation>まだどこにも接続していません。</translation>
    </message>
    <message>
        <source>Talking to %1 · %2</source>
        <comment>host, request</comment>
        <translation>%1と通信中 · %2</translation>
    </message>
    <message>
        <source>Nothing is being talked to.</source>
        <translation>どことも通信していません。</translation>
    </message>
    <message>
        <source>Rate limit: %1 of %2 calls left</source>
        <translation>レート制限：呼び出し%2回中、残り%1回</translation>
    </message>
    <message>
        <source>As the newest answer tells. Intercom begins a new count every 10 seconds; your pipeline draws on the same one.</source>
        <translation>最新の応答による値です。Intercomは10秒ごとに新しく数え始めます。パイプラインも同じ枠を使います。</translation>
    </message>
    <message>
        <source>Testing all connections · %1 of %2 done</source>
        <translation>すべての接続をテスト中 · %2件中%1件完了</translation>
    </message>
    <message>
        <source>%1 answered · %2 in %3&#xa0;ms</source>
        <comment>host, request, time</comment>
        <translation>%1が応答 · %2、%3&#xa0;ms</translation>
    </message>
    <message>
        <source>No answer from %1 · %2, after %3&#xa0;ms</source>
        <comment>host, request, time</comment>
        <translation>%1から応答なし · %2、%3&#xa0;ms経過</translation>
    </message>
    <message>
        <source>“%1” is talking to %2 · %3</source>
        <comment>connection, host, request</comment>
        <translation>「%1」が%2と通信中 · %3</translation>
    </message>
    <message>
        <source>“%1”: %2 answered · %3 in %4&#xa0;ms</source>
        <comment>connection, host, request, time</comment>
        <translation>「%1」：%2が応答 · %3、%4&#xa0;ms</translation>
    </message>
    <message>
        <source>“%1”: no answer from %2 · %3, after %4&#xa0;ms</source>
        <comment>connection, host, request, time</comment>
        <translation>「%1」：%2から応答なし · %3、%4&#xa0;ms経過</translation>
    </message>
    <message>
        <source>This connection&apos;s API is %1 · last answer: %2 in %3&#xa0;ms</source>
        <comment>host, request, time</comment>
        <translation>この接続のAPIは%1 · 最後の応答：%2、%3&#xa0;ms</translation>
    </message>
    <message>
        <source>This connection&apos;s API is %1 · idle</source>
        <translation>この接続のAPIは%1 · 通信なし</translation>
    </message>
</context>
<context>
    <name>keybearer::StepButton</name>
    <message>
        <source>%1, %2: %3</source>
        <comment>a step, its state, its details</comment>
        <translation>%1、%2：%3</translation>
    </message>
</context>
<context>
    <name>keybearer::StepList</name>
    <message>
        <source>Prepare</source>
        <translation>準備</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>ベースライン</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>証明</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>フォローアップ</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>これから</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>needs a look</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>address and method</source>
        <translation>アドレスと方法</translation>
    </message>
    <message>
        <source>runs by itself</source>
        <translation>自動で実行</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a state and a time</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>password, two-factor, 24 h</source>
        <translation>パスワード、2要素認証、24時間</translation>
    </message>
    <message>
        <source>all tested</source>
        <translation>すべてテスト済み</translation>
    </message>
    <message>
        <source>%1 of %2 open</source>
        <translation>%2件中%1件が未完了</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>save and pass on</source>
        <translation>保存して渡す</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>one SCIM request</source>
        <translation>SCIMリクエスト1件</translation>
    </message>
    <message>
        <source>done, not everything is known</source>
        <translation>完了、一部不明</translation>
    </message>
    <message>
        <source>saved in an earlier state</source>
        <translation>以前の状態で保存済み</translation>
    </message>
    <message>
        <source>to be saved again</source>
        <translation>再保存が必要</translation>
    </message>
    <message>
        <source>%1 fine</source>
        <translation>問題なし%1件</translation>
    </message>
    <message>
        <source>%1 to look at</source>
        <translation>要確認%1件</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <translation>不明%1件</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>不合格</translation>
    </message>
    <message numerus="yes">
        <source>%Ln obstacle(s)</source>
        <translation>
            <numerusform>障害%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>by a person</source>
        <translation>人が変更</translation>
    </message>
</context>
<context>
    <name>keybearer::StepNote</name>
    <message>
        <source>Enter the new address, then press “Check and continue”.</source>
        <translation>新しいアドレスを入力し、「確認して続行」を押してください。</translation>
    </message>
    <message>
        <source>Nothing. Read what was found.</source>
        <translation>ありません。見つかった内容をお読みください。</translation>
    </message>
    <message>
        <source>You, best together with the new owner</source>
        <translation>あなた（できれば新しい所有者と一緒に）</translation>
    </message>
    <message>
        <source>Here, in Keybearer</source>
        <translation>ここ（Keybearer）</translation>
    </message>
    <message>
        <source>Keybearer, by itself</source>
        <translation>Keybearer（自動）</translation>
    </message>
    <message>
        <source>At Intercom&apos;s API, with reading calls only</source>
        <translation>IntercomのAPI（読み取りの呼び出しのみ）</translation>
    </message>
    <message>
        <source>Nothing. It takes a few seconds.</source>
        <translation>ありません。数秒かかります。</translation>
    </message>
    <message>
        <source>You decide, Keybearer sends</source>
        <translation>決めるのはあなた、送信するのはKeybearer</translation>
    </message>
    <message>
        <source>At the SCIM server of the workspace</source>
        <translation>ワークスペースのSCIMサーバー</translation>
    </message>
    <message>
        <source>Read the request below, then press “Send the change”.</source>
        <translation>下のリクエストを読み、「変更を送信」を押してください。</translation>
    </message>
    <message>
        <source>Nothing. It is sent once and then read back.</source>
        <translation>ありません。1回だけ送信され、その後で読み直されます。</translation>
    </message>
    <message>
        <source>Whoever can sign in as the API account; for now that is usually the agency</source>
        <translation>APIアカウントとしてサインインできる人（現時点では、多くの場合代理店）</translation>
    </message>
    <message>
        <source>In Intercom, on the page “Your account” of that account</source>
        <translation>Intercom（そのアカウントの“Your account”ページ）</translation>
    </message>
    <message>
        <source>Press “Start the change” when that person is ready.</source>
        <translation>その人の準備ができたら、「変更を開始」を押してください。</translation>
    </message>
    <message>
        <source>Change the email there and save. Keybearer sees it by itself.</source>
        <translation>そこでメールアドレスを変更し、保存してください。Keybearerは自動で検知します。</translation>
    </message>
    <message>
        <source>At Intercom&apos;s API, with the same calls as before the change</source>
        <translation>IntercomのAPI（変更前と同じ呼び出し）</translation>
    </message>
    <message>
        <source>Read the table, then press “Prove again”.</source>
        <translation>表を読み、「もう一度証明」を押してください。</translation>
    </message>
    <message>
        <source>Nothing. Read the table: before and after.</source>
        <translation>ありません。変更前と変更後の表をお読みください。</translation>
    </message>
    <message>
        <source>The new owner</source>
        <translation>新しい所有者</translation>
    </message>
    <message>
        <source>In the new mailbox and in Intercom, signed in with the new address</source>
        <translation>新しいメールボックスと、新しいアドレスでサインインしたIntercom</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>双方</translation>
    </message>
    <message>
        <source>Here, and wherever you keep such files</source>
        <translation>ここと、このようなファイルを保管している場所</translation>
    </message>
    <message>
        <source>Save the record and give the other side a copy.</source>
        <translation>記録を保存し、相手側に写しを渡してください。</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>行うこと</translation>
    </message>
    <message>
        <source>You</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>Read which finding stops it, then press “Cancel the handover”.</source>
        <translation>どの確認結果が引き継ぎを止めているかを読み、「引き継ぎをキャンセル」を押してください。</translation>
    </message>
    <message>
        <source>Here, and on the account&apos;s own page</source>
        <translation>ここと、アカウント自身のページ</translation>
    </message>
    <message>
        <source>When the connection works again, press “Prove again”.</source>
        <translation>接続が回復したら、「もう一度証明」を押してください。</translation>
    </message>
    <message>
        <source>Here, or on the account&apos;s own page</source>
        <translation>ここ、またはアカウント自身のページ</translation>
    </message>
    <message>
        <source>Decide whether this address is the right one.</source>
        <translation>このアドレスが正しいかどうかを決めてください。</translation>
    </message>
    <message>
        <source>Whoever can sign in as the API account</source>
        <translation>APIアカウントとしてサインインできる人</translation>
    </message>
    <message>
        <source>Nothing. It is done; this is what was found.</source>
        <translation>何もありません。完了しており、これが結果です。</translation>
    </message>
    <message>
        <source>Do one of these steps, then test it here, before the next one.</source>
        <translation>このうち1つを行い、次に進む前にここでテストしてください。</translation>
    </message>
    <message>
        <source>Press “Close the follow-up”, then save the record.</source>
        <translation>「フォローアップを終了」を押してから、記録を保存してください。</translation>
    </message>
</context>
<context>
    <name>keybearer::TeammateCard</name>
    <message>
        <source>Fingerprint of the token: %1</source>
        <translation>トークンのフィンガープリント：%1</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>まだ不明</translation>
    </message>
    <message>
        <source>The token has not told who it belongs to.</source>
        <translation>だれのトークンなのか、まだわかりません。</translation>
    </message>
    <message>
        <source>Teammate %1</source>
        <translation>チームメイト%1</translation>
    </message>
    <message>
        <source>inbox seat</source>
        <translation>受信トレイのシートあり</translation>
    </message>
    <message>
        <source>no inbox seat</source>
        <translation>受信トレイのシートなし</translation>
    </message>
    <message>
        <source>role “%1”</source>
        <translation>ロール「%1」</translation>
    </message>
    <message>
        <source>according to an earlier test</source>
        <translation>以前のテストによる情報</translation>
    </message>
    <message>
        <source>email verified</source>
        <translation>メールアドレス確認済み</translation>
    </message>
    <message>
        <source>email not verified</source>
        <translation>メールアドレス未確認</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a workspace&apos;s name and id</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a region and a time zone</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>practice, on this computer only</source>
        <translation>練習用、このコンピューターのみ</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>ワークスペース</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the fingerprint</source>
        <translation>フィンガープリントをコピー</translation>
    </message>
    <message>
        <source>&amp;Test now</source>
        <translation>今すぐテスト(&amp;T)</translation>
    </message>
    <message>
        <source>Test the token again (F5)</source>
        <translation>トークンをもう一度テスト（F5）</translation>
    </message>
    <message>
        <source>Show the picture from %1</source>
        <comment>a host</comment>
        <translation>%1から画像を表示</translation>
    </message>
    <message>
        <source>&amp;Hand over…</source>
        <translation>引き渡す(&amp;H)…</translation>
    </message>
    <message>
        <source>Give this account another email, and prove that the token works</source>
        <translation>このアカウントに別のメールアドレスを設定し、トークンが動作することを証明する</translation>
    </message>
    <message>
        <source>Keybearer asks that host of Intercom for the picture, without the token. Nobody is asked before you agree.</source>
        <translation>Keybearerは、トークンを使わずに、Intercomのそのホストから画像を取得します。同意するまで、どこにも問い合わせません。</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>Edit the connection</source>
        <translation>接続を編集</translation>
    </message>
    <message>
        <source>Continue the &amp;handover</source>
        <translation>引き継ぎを続ける(&amp;H)</translation>
    </message>
    <message>
        <source>A handover of this account is open: see where it stands and go on</source>
        <translation>このアカウントの引き継ぎが進行中です。状況を確認して続けます</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>フィンガープリント</translation>
    </message>
    <message>
        <source>A handover can begin when a test has shown that the token works</source>
        <translation>テストでトークンが機能すると確認されると、引き継ぎを始められます</translation>
    </message>
</context>
<context>
    <name>keybearer::TeammatePage</name>
    <message>
        <source>Testing the token…</source>
        <translation>トークンをテスト中…</translation>
    </message>
    <message>
        <source>%1 of %2 calls answered. All of them only read, and none reads a person&apos;s data.</source>
        <translation>呼び出し%2件中%1件に応答がありました。すべて読み取りだけで、個人のデータを読むものはありません。</translation>
    </message>
    <message>
        <source>This token has not been tested yet.</source>
        <translation>このトークンはまだテストされていません。</translation>
    </message>
    <message>
        <source>Choose “Test now”.</source>
        <translation>「今すぐテスト」を選んでください。</translation>
    </message>
    <message>
        <source>Tested %1.</source>
        <comment>a relative time</comment>
        <translation>テスト：%1。</translation>
    </message>
    <message>
        <source>&amp;Show the evidence</source>
        <translation>証拠を表示(&amp;S)</translation>
    </message>
    <message>
        <source>Last known: %1, %2.</source>
        <comment>a state word, a relative time</comment>
        <translation>最後の状態：%1、%2。</translation>
    </message>
    <message>
        <source>It has not been tested since, so this may have changed.</source>
        <translation>その後はテストされていないため、変わっている可能性があります。</translation>
    </message>
    <message>
        <source>Tested %1. Every test since %2 has found the same.</source>
        <comment>a relative time, a date</comment>
        <translation>テスト：%1。%2以降のテストは、すべて同じ結果です。</translation>
    </message>
</context>
<context>
    <name>keybearer::TokenField</name>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
</context>
<context>
    <name>keybearer::TokensCard</name>
    <message>
        <source>Tokens and lock</source>
        <translation>トークンとロック</translation>
    </message>
    <message>
        <source>Keep new tokens in the keychain</source>
        <translation>新しいトークンをキーチェーンに保管</translation>
    </message>
    <message>
        <source>It is not known yet whether this computer has a keychain.</source>
        <translation>このコンピューターにキーチェーンがあるかどうかは、まだわかりません。</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain answers.</source>
        <translation>このコンピューターのキーチェーンは応答しています。</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>しない</translation>
    </message>
    <message numerus="yes">
        <source>After %Ln minute(s)</source>
        <translation>
            <numerusform>%Ln分後</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock when idle</source>
        <translation>操作がないときにロック</translation>
    </message>
    <message>
        <source>Lock when the screen locks</source>
        <translation>画面のロック時にロック</translation>
    </message>
    <message>
        <source>Otherwise a token stays in memory until you quit or lock. Each connection can choose.</source>
        <translation>オフの場合、トークンは終了またはロックするまでメモリーに置かれます。接続ごとに選べます。</translation>
    </message>
    <message>
        <source>This computer offers no keychain. Tokens stay in memory until you quit or lock.</source>
        <translation>このコンピューターにはキーチェーンがありません。トークンは、終了またはロックするまでメモリーに置かれます。</translation>
    </message>
</context>
<context>
    <name>keybearer::WindowCommands</name>
    <message>
        <source>Test now</source>
        <translation>今すぐテスト</translation>
    </message>
    <message>
        <source>Test all connections</source>
        <translation>すべての接続をテスト</translation>
    </message>
    <message>
        <source>Find a connection</source>
        <translation>接続を検索</translation>
    </message>
    <message>
        <source>Copy the fingerprint</source>
        <translation>フィンガープリントをコピー</translation>
    </message>
    <message>
        <source>Show the evidence</source>
        <translation>証拠を表示</translation>
    </message>
    <message>
        <source>Save the record…</source>
        <translation>記録を保存…</translation>
    </message>
    <message>
        <source>Connect a token…</source>
        <translation>トークンを接続…</translation>
    </message>
    <message>
        <source>Open the practice workspace</source>
        <translation>練習用ワークスペースを開く</translation>
    </message>
    <message>
        <source>Go to the teammate</source>
        <translation>チームメイトに移動</translation>
    </message>
    <message>
        <source>Go to the handover</source>
        <translation>引き継ぎに移動</translation>
    </message>
    <message>
        <source>Go to the history</source>
        <translation>履歴に移動</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>設定を開く</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>コマンドを検索</translation>
    </message>
    <message>
        <source>Show all shortcuts</source>
        <translation>すべてのショートカットを表示</translation>
    </message>
    <message>
        <source>Lock Keybearer</source>
        <translation>Keybearerをロック</translation>
    </message>
    <message>
        <source>Close the message, or leave the settings</source>
        <translation>メッセージを閉じる、または設定を閉じる</translation>
    </message>
    <message>
        <source>Full screen on or off</source>
        <translation>全画面表示のオン/オフ</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>%1に移動</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>引き渡す…</translation>
    </message>
    <message>
        <source>Edit the connection…</source>
        <translation>接続を編集…</translation>
    </message>
    <message>
        <source>Choose a connection first.</source>
        <translation>先に接続を選んでください。</translation>
    </message>
    <message>
        <source>Leave the settings first.</source>
        <translation>先に設定を閉じてください。</translation>
    </message>
    <message>
        <source>There is no connection yet.</source>
        <translation>接続はまだありません。</translation>
    </message>
    <message>
        <source>Continue the handover</source>
        <translation>引き継ぎを続ける</translation>
    </message>
    <message>
        <source>Check a record…</source>
        <translation>記録を確認…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>There is nothing that can be undone now.</source>
        <translation>今、元に戻せるものはありません。</translation>
    </message>
</context>
<context>
    <name>keybearer::WindowLock</name>
    <message>
        <source>Keybearer is locked</source>
        <translation>Keybearerはロックされています</translation>
    </message>
</context>
<context>
    <name>keybearer::Workbench</name>
    <message>
        <source>A practice handover is still open. It ends when you quit, like the whole practice workspace; nothing else is affected.</source>
        <translation>練習の引き継ぎがまだ開いています。終了すると、練習用ワークスペース全体とともに失われます。ほかには影響ありません。</translation>
    </message>
    <message>
        <source>The browser could not be opened.</source>
        <translation>ブラウザーを開けませんでした。</translation>
    </message>
    <message>
        <source>Open this page yourself: %1</source>
        <translation>このページをご自分で開いてください：%1</translation>
    </message>
    <message>
        <source>A handover is still open. Nothing is lost when you quit: it goes on when you open Keybearer again and choose the connection. Until then the token is not tested.</source>
        <translation>引き継ぎがまだ開いています。終了しても失われるものはありません。もう一度Keybearerを開いてこの接続を選ぶと続きます。それまで、トークンはテストされません。</translation>
    </message>
    <message>
        <source>This handover&apos;s connection is not in the list any more.</source>
        <translation>この引き継ぎの接続は、もう一覧にありません。</translation>
    </message>
    <message>
        <source>Connect its token again to go to the handover.</source>
        <translation>引き継ぎに移動するには、トークンをもう一度接続してください。</translation>
    </message>
    <message>
        <source>A handover is still open, and its token is kept in memory only. What happened so far stays on this computer. To go on when you open Keybearer again, connect the token again; until then it is not tested.</source>
        <translation>引き継ぎがまだ開いており、そのトークンはメモリーにのみ保持されています。これまでの出来事は、このコンピューターに残ります。次にKeybearerを開いたときに続けるには、トークンをもう一度接続してください。それまで、トークンはテストされません。</translation>
    </message>
    <message>
        <source>Practice workspace</source>
        <translation>練習用ワークスペース</translation>
    </message>
    <message>
        <source>The token of this practice workspace does not work any more. Begin with a new practice workspace? What happened in this one stays in the history.</source>
        <translation>この練習用ワークスペースのトークンは、もう機能していません。新しい練習用ワークスペースで始めますか？このワークスペースでの出来事は履歴に残ります。</translation>
    </message>
    <message>
        <source>&amp;Begin anew</source>
        <translation>新しく始める(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Keep this one</source>
        <translation>これを残す(&amp;K)</translation>
    </message>
    <message>
        <source>The token of this practice workspace does not work any more.</source>
        <translation>この練習用ワークスペースのトークンは、もう機能していません。</translation>
    </message>
    <message>
        <source>A new practice workspace can begin once its handover is closed.</source>
        <translation>この練習用ワークスペースの引き継ぎを終了すると、新しい練習用ワークスペースを始められます。</translation>
    </message>
    <message>
        <source>Open “Handover” and close it, then open practice again.</source>
        <translation>「引き継ぎ」を開いて終了してから、練習をもう一度開いてください。</translation>
    </message>
    <message>
        <source>This handover is over, and another one of this connection is open.</source>
        <translation>この引き継ぎは終わっており、この接続の別の引き継ぎが開かれています。</translation>
    </message>
    <message>
        <source>The page shows the one that is open. What happened in this one stands here in the history.</source>
        <translation>ページには開かれている方が表示されます。こちらで何が起きたかは、ここの履歴にあります。</translation>
    </message>
    <message>
        <source>“Save the record…” gives you all of it in one file.</source>
        <translation>「記録を保存…」で、すべてを1つのファイルにできます。</translation>
    </message>
    <message>
        <source>What happened stays in the history. A practice workspace ends with the program; its records can still be saved.</source>
        <translation>起きたことは履歴に残ります。練習用ワークスペースはプログラムとともに終わりますが、記録は引き続き保存できます。</translation>
    </message>
</context>
</TS>
