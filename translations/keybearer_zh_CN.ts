<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>CheckText</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Teammate: %1 (%2), id %3</source>
        <translation>团队成员：%1（%2），ID %3</translation>
    </message>
    <message>
        <source>Workspace: %1, id %2, region %3</source>
        <translation>工作区：%1，ID %2，区域 %3</translation>
    </message>
    <message>
        <source>Fingerprint of the token: %1</source>
        <translation>令牌指纹：%1</translation>
    </message>
    <message>
        <source>Permissions (* is needed):</source>
        <translation>权限（* 表示需要）：</translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message>
        <source>Close the follow-up</source>
        <translation>结束后续</translation>
    </message>
    <message>
        <source>&amp;Close all the same</source>
        <translation>仍然结束(&amp;C)</translation>
    </message>
    <message>
        <source>Go &amp;back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>These steps are still open: %1.</source>
        <translation>以下步骤仍未完成：%1。</translation>
    </message>
    <message>
        <source>After closing, this handover is not tested any more, and it can&apos;t be opened again.</source>
        <translation>结束后，此交接不再受到测试，也无法重新打开。</translation>
    </message>
    <message>
        <source>Close the handover</source>
        <translation>结束交接</translation>
    </message>
    <message>
        <source>By the newest test, the token is not proven to work.</source>
        <translation>根据最新的测试，尚未证明令牌可用。</translation>
    </message>
    <message>
        <source>Cancel the handover</source>
        <translation>取消交接</translation>
    </message>
    <message>
        <source>Somebody may be about to change the email. After cancelling, Keybearer does not watch any more, and this handover can&apos;t be opened again.</source>
        <translation>可能有人正要更改邮箱。取消后，Keybearer 不再监视，此交接也无法再次打开。</translation>
    </message>
    <message>
        <source>&amp;Cancel it</source>
        <translation>取消(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>connecting, TLS included: %1 ms</source>
        <translation>建立连接（含 TLS）：%1 毫秒</translation>
    </message>
    <message>
        <source>connecting: none, the connection was open already</source>
        <translation>建立连接：无，连接此前已打开</translation>
    </message>
    <message>
        <source>waiting for the answer: %1 ms</source>
        <translation>等待响应：%1 毫秒</translation>
    </message>
    <message>
        <source>receiving it: %1 ms</source>
        <translation>接收响应：%1 毫秒</translation>
    </message>
    <message>
        <source>together: %1 ms</source>
        <translation>合计：%1 毫秒</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>状态 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s), dropped unread</source>
        <translation>
            <numerusform>%Ln 字节，未读取即丢弃</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>未发送任何内容。</translation>
    </message>
    <message>
        <source>SENT</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>ANSWER</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>started: %1 (UTC)</source>
        <translation>开始：%1（UTC）</translation>
    </message>
    <message>
        <source>attempts: %1</source>
        <translation>尝试次数：%1</translation>
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
        <translation>将使用 SCIM 令牌发送以下内容，仅发送一次：
%1 %2
%3</translation>
    </message>
    <message>
        <source>The teammate signs in, opens its own account page and changes the email from %1 to %2.</source>
        <translation>团队成员登录后打开自己的帐户页面，将邮箱从 %1 改为 %2。</translation>
    </message>
    <message>
        <source>The teammate signs in, opens %1 and changes the email from %2 to %3.</source>
        <translation>团队成员登录后打开 %1，将邮箱从 %2 改为 %3。</translation>
    </message>
    <message>
        <source>- %1</source>
        <translation>- %1</translation>
    </message>
    <message>
        <source>Record: %1</source>
        <translation>记录：%1</translation>
    </message>
</context>
<context>
    <name>OptionsText</name>
    <message>
        <source>The option --%1 does not go with this command.</source>
        <translation>选项 --%1 不能用于此命令。</translation>
    </message>
    <message>
        <source>The option --%1 was given more than once.</source>
        <translation>选项 --%1 指定了不止一次。</translation>
    </message>
    <message>
        <source>Only one token can be read from standard input.</source>
        <translation>标准输入只能读取一个令牌。</translation>
    </message>
    <message>
        <source>The option --%1 needs a value.</source>
        <translation>选项 --%1 需要一个值。</translation>
    </message>
    <message>
        <source>The API base must be an https address, or http on this computer.</source>
        <translation>API 基址必须是 https 地址，或指向这台计算机的 http 地址。</translation>
    </message>
    <message>
        <source>Give either --region or --api-url: the address says already where to ask.</source>
        <translation>--region 和 --api-url 只能指定其一：地址已说明向哪里查询。</translation>
    </message>
    <message>
        <source>The region must be us, eu or au.</source>
        <translation>区域必须是 us、eu 或 au。</translation>
    </message>
    <message>
        <source>The API version must look like 2.16, or be Preview.</source>
        <translation>API 版本的格式必须类似 2.16，或为 Preview。</translation>
    </message>
    <message>
        <source>The SCIM base must be an https address, or http on this computer.</source>
        <translation>SCIM 基址必须是 https 地址，或指向这台计算机的 http 地址。</translation>
    </message>
    <message>
        <source>The time-out must be a number of seconds, up to 3600.</source>
        <translation>超时必须是秒数，最大为 3600。</translation>
    </message>
    <message>
        <source>The wait must be a whole number of seconds, up to one year.</source>
        <translation>等待时间必须是整数秒，最长一年。</translation>
    </message>
    <message>
        <source>The port must be a number from 0 to 65535.</source>
        <translation>端口必须是 0 到 65535 之间的数字。</translation>
    </message>
    <message>
        <source>The permissions that can count are: %1.</source>
        <translation>可计入的权限有：%1。</translation>
    </message>
    <message>
        <source>“%1” is no permission that can count.</source>
        <translation>“%1”不是可计入的权限。</translation>
    </message>
    <message>
        <source>A handover needs either --to EMAIL or --resume ID.</source>
        <translation>交接需要 --to EMAIL 或 --resume ID。</translation>
    </message>
    <message>
        <source>What stands after --to is not an email address that Intercom could take.</source>
        <translation>--to 后面的内容不是 Intercom 可以接受的邮箱地址。</translation>
    </message>
    <message>
        <source>The route must be guided or scim.</source>
        <translation>方式必须是 guided 或 scim。</translation>
    </message>
    <message>
        <source>The SCIM route needs --scim-url and --scim-token-file.</source>
        <translation>SCIM 方式需要 --scim-url 和 --scim-token-file。</translation>
    </message>
    <message>
        <source>With the token on standard input nobody can be asked: add --yes.</source>
        <translation>从标准输入读取令牌时无法询问任何人：请加上 --yes。</translation>
    </message>
    <message>
        <source>Name one record to verify.</source>
        <translation>请指定一份要验证的记录。</translation>
    </message>
    <message>
        <source>There is a word too many. A token never goes on the command line: use --token-file or KEYBEARER_TOKEN.</source>
        <translation>多了一个词。切勿在命令行中写入令牌：请使用 --token-file 或 KEYBEARER_TOKEN。</translation>
    </message>
    <message>
        <source>A token never goes on the command line: use --token-file or KEYBEARER_TOKEN.</source>
        <translation>切勿在命令行中写入令牌：请使用 --token-file 或 KEYBEARER_TOKEN。</translation>
    </message>
    <message>
        <source>The option %1 is not known.</source>
        <translation>未知选项 %1。</translation>
    </message>
    <message>
        <source>The option %1 needs a value.</source>
        <translation>选项 %1 需要一个值。</translation>
    </message>
    <message>
        <source>There is an option that is not known here, or has a value that it does not take.</source>
        <translation>有一个此处未知的选项，或选项的值不被接受。</translation>
    </message>
    <message>
        <source>The first word must be check, handover, verify, practice or demo.</source>
        <translation>第一个词必须是 check、handover、verify、practice 或 demo。</translation>
    </message>
    <message>
        <source>read the access token from FILE; - is standard input</source>
        <translation>从 FILE 读取访问令牌；-表示标准输入</translation>
    </message>
    <message>
        <source>take token and settings of a saved connection</source>
        <translation>使用已保存连接的令牌和设置</translation>
    </message>
    <message>
        <source>another API base; plain http only to this computer</source>
        <translation>使用其他 API 基址；仅对这台计算机可用不加密的 http</translation>
    </message>
    <message>
        <source>the workspace&apos;s region; found out when not given</source>
        <translation>工作区所在区域；未指定时自动查找</translation>
    </message>
    <message>
        <source>Intercom-Version to ask for; 2.16 when not given</source>
        <translation>要请求的 Intercom-Version；未指定时为 2.16</translation>
    </message>
    <message>
        <source>permissions that count, with commas between them</source>
        <translation>计入的权限，以逗号分隔</translation>
    </message>
    <message>
        <source>deadline of one request; 15 when not given</source>
        <translation>单个请求的时限；未指定时为 15</translation>
    </message>
    <message>
        <source>one JSON document on standard output</source>
        <translation>在标准输出上输出一个 JSON 文档</translation>
    </message>
    <message>
        <source>the teammate&apos;s new email address</source>
        <translation>团队成员的新邮箱地址</translation>
    </message>
    <message>
        <source>go on with a handover that waits</source>
        <translation>继续进行等待中的交接</translation>
    </message>
    <message>
        <source>how the email is changed</source>
        <translation>邮箱的更改方式</translation>
    </message>
    <message>
        <source>SCIM base URL of the workspace</source>
        <translation>工作区的 SCIM 基址 URL</translation>
    </message>
    <message>
        <source>read the SCIM token from FILE; - is standard input</source>
        <translation>从 FILE 读取 SCIM 令牌；-表示标准输入</translation>
    </message>
    <message>
        <source>write the record to FILE</source>
        <translation>将记录写入 FILE</translation>
    </message>
    <message>
        <source>do not ask before the change</source>
        <translation>更改前不询问</translation>
    </message>
    <message>
        <source>how long to wait for the person; no bound when not given</source>
        <translation>等待人员操作的时长；未指定时不限</translation>
    </message>
    <message>
        <source>where to listen; 0 picks a free port</source>
        <translation>监听端口；0 表示选择空闲端口</translation>
    </message>
    <message>
        <source>trust the certificates in FILE as well</source>
        <translation>同时信任 FILE 中的证书</translation>
    </message>
    <message>
        <source>how to reach the network</source>
        <translation>连接网络的方式</translation>
    </message>
    <message>
        <source>where history and records are kept</source>
        <translation>历史和记录的保存位置</translation>
    </message>
    <message>
        <source>open the window on a practice workspace of its own</source>
        <translation>在专用的练习工作区上打开窗口</translation>
    </message>
    <message>
        <source>Tests a token and prints the verdict.</source>
        <translation>测试令牌并输出判定。</translation>
    </message>
    <message>
        <source>Tests the token, gets the teammate&apos;s email changed, and proves that the token kept working. Writes a record of it.</source>
        <translation>测试令牌，推动更改团队成员的邮箱，并证明令牌持续可用。会写下相应的记录。</translation>
    </message>
    <message>
        <source>Verifies a handover record, offline and without the token.</source>
        <translation>离线验证交接记录，无需令牌。</translation>
    </message>
    <message>
        <source>Serves a practice workspace on this computer until it is interrupted.</source>
        <translation>在这台计算机上提供练习工作区，直到被中断。</translation>
    </message>
    <message>
        <source>Does the whole job, by both routes, on a practice workspace of its own.</source>
        <translation>在专用的练习工作区上，用两种方式完成全部流程。</translation>
    </message>
    <message>
        <source>Hands an Intercom API teammate to its new owner and proves that the token kept working. Without a command the window opens, if it was built.</source>
        <translation>将 Intercom 的 API 团队成员交给新的所有者，并证明令牌持续可用。不带命令时打开窗口（如果构建时包含窗口）。</translation>
    </message>
    <message>
        <source>print this and end</source>
        <translation>输出此内容并结束</translation>
    </message>
    <message>
        <source>print the version and end</source>
        <translation>输出版本并结束</translation>
    </message>
    <message>
        <source>check: test a token. handover: baseline, email change, proof. verify: check the record in FILE, offline. practice: serve the practice workspace. demo: the whole job on a practice workspace. Each has a --help of its own.</source>
        <translation>check：测试令牌。handover：基线、邮箱更改、证明。verify：离线检查 FILE 中的记录。practice：提供练习工作区。demo：在练习工作区上完成全部流程。每个命令都有各自的 --help。</translation>
    </message>
    <message>
        <source>the record to verify</source>
        <translation>要验证的记录</translation>
    </message>
</context>
<context>
    <name>RecordFileText</name>
    <message>
        <source>The record can&apos;t be written to %1: its folder is not there.</source>
        <translation>无法将记录写入 %1：其所在文件夹不存在。</translation>
    </message>
    <message>
        <source>The record can&apos;t be written to %1: that is a folder.</source>
        <translation>无法将记录写入 %1：那是一个文件夹。</translation>
    </message>
    <message>
        <source>The record can&apos;t be written to %1: that is no ordinary file.</source>
        <translation>无法将记录写入 %1：那不是普通文件。</translation>
    </message>
    <message>
        <source>The record can&apos;t be written to %1: something else is in that file, and it would be lost.</source>
        <translation>无法将记录写入 %1：该文件中已有其他内容，写入会使其丢失。</translation>
    </message>
    <message>
        <source>The record can&apos;t be written to %1: no file can be made there.</source>
        <translation>无法将记录写入 %1：无法在那里创建文件。</translation>
    </message>
    <message>
        <source>The record can&apos;t be written to %1: a token is read from that file.</source>
        <translation>无法将记录写入 %1：正从该文件读取令牌。</translation>
    </message>
</context>
<context>
    <name>SavedFile</name>
    <message>
        <source>The folder could not be opened.</source>
        <translation>无法打开文件夹。</translation>
    </message>
    <message>
        <source>Open it yourself: %1</source>
        <translation>请自行打开：%1</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>&amp;Copy its path</source>
        <translation>复制路径(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>The file is saved.</source>
        <translation>文件已保存。</translation>
    </message>
    <message>
        <source>It is “%1”.</source>
        <translation>文件为“%1”。</translation>
    </message>
    <message>
        <source>The file could not be saved.</source>
        <translation>无法保存文件。</translation>
    </message>
    <message>
        <source>Nothing was written to “%1”. The disk may be full, or the folder may not be yours to write.</source>
        <translation>未向“%1”写入任何内容。磁盘可能已满，或者您没有写入该文件夹的权限。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>请选择其他文件夹。</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Keybearer is open already with this data directory, in %1, but it does not answer. Wait a moment, or end it, and start again. If it is open nowhere, delete the file “%2” and start again.</source>
        <comment>a program and its process id, a file</comment>
        <translation>Keybearer 已在 %1 中使用此数据文件夹打开，但没有响应。请稍等，或将其结束，然后重新启动。如果它并未在任何地方打开，请删除文件“%2”，然后重新启动。</translation>
    </message>
</context>
<context>
    <name>TokenInputText</name>
    <message>
        <source>The file with the token can&apos;t be read.</source>
        <translation>无法读取包含令牌的文件。</translation>
    </message>
    <message>
        <source>What was given is not a token: it is empty, or has spaces or signs that no token has.</source>
        <translation>提供的内容不是令牌：它是空的，或者含有令牌中不会出现的空格或符号。</translation>
    </message>
    <message>
        <source>There are no saved connections here. Save one in the window, or name the token with --token-file FILE or the environment variable KEYBEARER_TOKEN.</source>
        <translation>这里没有已保存的连接。请在窗口中保存一个，或通过 --token-file FILE 或环境变量 KEYBEARER_TOKEN 指定令牌。</translation>
    </message>
    <message>
        <source>There is no saved connection of that name.</source>
        <translation>没有该名称的已保存连接。</translation>
    </message>
    <message>
        <source>What stands in KEYBEARER_TOKEN is not a token: it is empty, or has spaces or signs that no token has.</source>
        <translation>KEYBEARER_TOKEN 的内容不是令牌：它是空的，或者含有令牌中不会出现的空格或符号。</translation>
    </message>
    <message>
        <source>Name a token: --token-file FILE, the environment variable KEYBEARER_TOKEN, or --profile NAME.</source>
        <translation>请指定令牌：--token-file FILE、环境变量 KEYBEARER_TOKEN 或 --profile NAME。</translation>
    </message>
    <message>
        <source>There is a token in an address that was given. Nothing was sent. A token never goes on the command line: use --token-file or KEYBEARER_TOKEN.</source>
        <translation>提供的某个地址中含有令牌。未发送任何内容。切勿在命令行中写入令牌：请使用 --token-file 或 KEYBEARER_TOKEN。</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Confirm the new address</source>
        <translation>确认新地址</translation>
    </message>
    <message>
        <source>The new owner opens the message that Intercom sends and follows its link. The account then shows the address as verified.</source>
        <translation>新的所有者打开 Intercom 发来的邮件，并点击其中的链接。之后帐户会显示该地址已验证。</translation>
    </message>
    <message>
        <source>Test after the link was followed.</source>
        <translation>点击链接后进行测试。</translation>
    </message>
    <message>
        <source>Set a new password</source>
        <translation>设置新密码</translation>
    </message>
    <message>
        <source>The new owner resets the password, so that the agency can&apos;t sign in any more. Vendors report that a reset can revoke a token; Intercom has not confirmed it.</source>
        <translation>新的所有者重置密码，使服务商无法再登录。有供应商称重置可能会撤销令牌；Intercom 尚未证实。</translation>
    </message>
    <message>
        <source>Test right after the reset.</source>
        <translation>重置后立即测试。</translation>
    </message>
    <message>
        <source>Switch on two-factor sign-in</source>
        <translation>启用双重验证</translation>
    </message>
    <message>
        <source>The new owner adds a second step to signing in, as the account can read and write for the pipeline.</source>
        <translation>由于该帐户可以为流水线读写数据，新的所有者应为登录增加第二步验证。</translation>
    </message>
    <message>
        <source>Test right after it was switched on.</source>
        <translation>启用后立即测试。</translation>
    </message>
    <message>
        <source>Test again after a day</source>
        <translation>一天后再次测试</translation>
    </message>
    <message>
        <source>Test once 24 hours have passed.</source>
        <translation>满 24 小时后进行测试。</translation>
    </message>
    <message>
        <source>The server&apos;s own words: “%1” (status %2).</source>
        <translation>服务器的原话：“%1”（状态 %2）。</translation>
    </message>
    <message>
        <source>The server&apos;s own words: “%1”.</source>
        <translation>服务器的原话：“%1”。</translation>
    </message>
    <message>
        <source>The server answered with status %1.</source>
        <translation>服务器返回的状态为 %1。</translation>
    </message>
    <message numerus="yes">
        <source>It asks to wait %Ln second(s).</source>
        <translation>
            <numerusform>它要求等待 %Ln 秒。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” can&apos;t be used as it was entered.</source>
        <translation>“%1”按输入的内容无法使用。</translation>
    </message>
    <message>
        <source>About: %1.</source>
        <translation>涉及：%1。</translation>
    </message>
    <message>
        <source>The file %1 is not there.</source>
        <translation>文件 %1 不存在。</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be read.</source>
        <translation>无法读取文件 %1。</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file, and only those are read.</source>
        <translation>%1 不是普通文件，而程序只读取普通文件。</translation>
    </message>
    <message>
        <source>The file %1 is too large for what it should be.</source>
        <translation>文件 %1 过大，与其应有的内容不符。</translation>
    </message>
    <message>
        <source>The file %1 has no certificate in PEM form.</source>
        <translation>文件 %1 中没有 PEM 格式的证书。</translation>
    </message>
    <message>
        <source>Check its rights.</source>
        <translation>请检查其访问权限。</translation>
    </message>
    <message>
        <source>Check that the right file was named.</source>
        <translation>请检查指定的文件是否正确。</translation>
    </message>
    <message>
        <source>Another token was tested after the change than before it.</source>
        <translation>更改后测试的令牌与更改前的不是同一个。</translation>
    </message>
    <message>
        <source>Another teammate answers to this token now.</source>
        <translation>现在响应此令牌的是另一个团队成员。</translation>
    </message>
    <message>
        <source>Another workspace answers to this token now.</source>
        <translation>现在响应此令牌的是另一个工作区。</translation>
    </message>
    <message>
        <source>Whether it is still the same teammate and workspace could not be seen.</source>
        <translation>无法确认是否仍是同一个团队成员和工作区。</translation>
    </message>
    <message>
        <source>It is the same token, the same teammate and the same workspace.</source>
        <translation>令牌、团队成员和工作区均未改变。</translation>
    </message>
    <message>
        <source>No tested permission was lost.</source>
        <translation>测试过的权限均未丢失。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) allowed before did not pass afterwards: %1.</source>
        <translation>
            <numerusform>更改前允许的权限中，有 %Ln 项之后未通过：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) allowed before could not be tested afterwards.</source>
        <translation>
            <numerusform>更改前允许的权限中，有 %Ln 项之后无法测试。</numerusform>
        </translation>
    </message>
    <message>
        <source>The token has not been tested since the change.</source>
        <translation>更改之后尚未测试令牌。</translation>
    </message>
    <message>
        <source>The new address has not been confirmed yet.</source>
        <translation>新地址尚未确认。</translation>
    </message>
    <message numerus="yes">
        <source>While it was changed, %Ln test call(s) were refused.</source>
        <translation>
            <numerusform>更改期间，有 %Ln 次测试调用被拒绝。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>While it was changed, no test call was refused; %Ln got no clear answer.</source>
        <translation>
            <numerusform>更改期间没有测试调用被拒绝；有 %Ln 次没有得到明确响应。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>While it was changed, all %Ln test call(s) got a good answer.</source>
        <translation>
            <numerusform>更改期间，全部 %Ln 次测试调用均得到正常响应。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been changed yet. It is your decision now.</source>
        <translation>尚未更改任何内容。现在由您决定。</translation>
    </message>
    <message>
        <source>The email of the account will go from %1 to %2. A person changes it on the account&apos;s own page; Keybearer sends no change, watches, and tests the token meanwhile.</source>
        <translation>帐户的邮箱将从 %1 改为 %2。由人在帐户自己的页面上更改；Keybearer 不发送更改，只是观察，并在此期间测试令牌。</translation>
    </message>
    <message>
        <source>The email of the account will go from %1 to %2. Keybearer sends the change once, over SCIM and exactly as shown, and tests the token meanwhile.</source>
        <translation>帐户的邮箱将从 %1 改为 %2。Keybearer 通过 SCIM 完全按所示内容发送一次更改，并在此期间测试令牌。</translation>
    </message>
    <message>
        <source>The email was changed, but to another address.</source>
        <translation>邮箱已更改，但改成了另一个地址。</translation>
    </message>
    <message>
        <source>The account has %1 now; the handover is meant for %2.</source>
        <translation>帐户现在的地址是 %1；交接的目标地址是 %2。</translation>
    </message>
    <message>
        <source>Waiting for the email to be changed.</source>
        <translation>正在等待邮箱更改。</translation>
    </message>
    <message>
        <source>Sign in as the API account, open “Your account” and change the email to %1. Do not reset the password yet.</source>
        <translation>请以 API 帐户身份登录，打开“Your account”，将邮箱改为 %1。暂时不要重置密码。</translation>
    </message>
    <message>
        <source>The handover was stopped before anything was changed.</source>
        <translation>交接已停止，未更改任何内容。</translation>
    </message>
    <message>
        <source>The email was not changed.</source>
        <translation>邮箱未更改。</translation>
    </message>
    <message>
        <source>The account still has %1.</source>
        <translation>帐户的地址仍是 %1。</translation>
    </message>
    <message>
        <source>The account itself still has %1.</source>
        <translation>帐户本身的地址仍是 %1。</translation>
    </message>
    <message>
        <source>SCIM says %1, the account itself %2.</source>
        <translation>SCIM 显示 %1，帐户本身显示 %2。</translation>
    </message>
    <message>
        <source>It is not known whether the change was made.</source>
        <translation>尚不清楚更改是否已完成。</translation>
    </message>
    <message>
        <source>Prove it again in a while, and look at the account&apos;s own page.</source>
        <translation>请稍后再次测试，并查看帐户自己的页面。</translation>
    </message>
    <message>
        <source>So it can&apos;t be read which email the account has now; before, it was %1.</source>
        <translation>因此无法读取帐户现在的邮箱；之前是 %1。</translation>
    </message>
    <message>
        <source>It is not known which email the account has now.</source>
        <translation>尚不清楚帐户现在的邮箱是什么。</translation>
    </message>
    <message>
        <source>The change may have been made, and the account could not be read afterwards. It is not sent a second time.</source>
        <translation>更改可能已完成，但之后无法读取帐户。不会再次发送。</translation>
    </message>
    <message>
        <source>Prove it again when the connection works, and look at the account&apos;s own page.</source>
        <translation>请在连接恢复后再次测试，并查看帐户自己的页面。</translation>
    </message>
    <message>
        <source>The email is back to what it was before.</source>
        <translation>邮箱已恢复为之前的地址。</translation>
    </message>
    <message>
        <source>The account has %1 again.</source>
        <translation>帐户的地址又是 %1。</translation>
    </message>
    <message>
        <source>The email was changed, and the token still works.</source>
        <translation>邮箱已更改，令牌仍然可用。</translation>
    </message>
    <message>
        <source>Follow up: each of these steps could still hurt the token, so it is tested after each one.</source>
        <translation>后续：以下每一步仍可能影响令牌，因此每步之后都会测试。</translation>
    </message>
    <message>
        <source>The token works, but the account has another email than the one asked for.</source>
        <translation>令牌可用，但帐户的邮箱与所要求的不同。</translation>
    </message>
    <message>
        <source>It has %1; asked for was %2.</source>
        <translation>现在是 %1；所要求的是 %2。</translation>
    </message>
    <message>
        <source>Find out who changed it. Then prove it again, or change the email back.</source>
        <translation>请查明是谁更改的。然后再次证明，或将邮箱改回。</translation>
    </message>
    <message>
        <source>Prove it again, or change the email back.</source>
        <translation>请再次证明，或将邮箱改回。</translation>
    </message>
    <message>
        <source>Keep the record: it shows what happened.</source>
        <translation>请保留记录：它说明发生了什么。</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>尚未更改任何内容。</translation>
    </message>
    <message>
        <source>Enter the new address and choose how it is to be changed.</source>
        <translation>请输入新地址，并选择更改方式。</translation>
    </message>
    <message>
        <source>Looking for what could stand in the way.</source>
        <translation>正在检查可能存在的障碍。</translation>
    </message>
    <message>
        <source>Nothing is changed by this.</source>
        <translation>这不会更改任何内容。</translation>
    </message>
    <message>
        <source>Testing the token before anything is changed.</source>
        <translation>正在更改任何内容之前测试令牌。</translation>
    </message>
    <message>
        <source>The same test runs again afterwards, so that the two can be compared.</source>
        <translation>之后会再次运行相同的测试，以便比较两者。</translation>
    </message>
    <message>
        <source>The plan is on this computer&apos;s disk.</source>
        <translation>计划已保存到这台计算机的磁盘。</translation>
    </message>
    <message>
        <source>So it is known what was meant, whatever happens next.</source>
        <translation>这样无论接下来发生什么，都知道原本的意图。</translation>
    </message>
    <message>
        <source>The change is on its way.</source>
        <translation>正在发送更改。</translation>
    </message>
    <message>
        <source>It is sent once. Whatever comes back, the account is read to see what is true.</source>
        <translation>只发送一次。无论返回什么，都会读取帐户以查看实际情况。</translation>
    </message>
    <message>
        <source>Reading which email the account has now.</source>
        <translation>正在读取帐户现在的邮箱。</translation>
    </message>
    <message>
        <source>What counts is what the account itself shows, not that a change was taken.</source>
        <translation>重要的是帐户本身显示的内容，而不是更改已被接受。</translation>
    </message>
    <message>
        <source>Testing the token after the change.</source>
        <translation>正在更改之后测试令牌。</translation>
    </message>
    <message>
        <source>It is the same test as before, and the two are compared.</source>
        <translation>这是与之前相同的测试，两者会进行比较。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>已取消。未更改任何内容。</translation>
    </message>
    <message>
        <source>All of this concerns a local server on this computer, not Intercom.</source>
        <translation>这里的一切都针对这台计算机上的本地服务器，而不是 Intercom。</translation>
    </message>
    <message>
        <source>Change the email</source>
        <translation>更改邮箱</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>准备</translation>
    </message>
    <message>
        <source>Test before the change</source>
        <translation>更改前测试</translation>
    </message>
    <message>
        <source>Ready to change the email</source>
        <translation>可以更改邮箱</translation>
    </message>
    <message>
        <source>Read it back</source>
        <translation>回读</translation>
    </message>
    <message>
        <source>Test after the change</source>
        <translation>更改后测试</translation>
    </message>
    <message>
        <source>Changed and proven</source>
        <translation>已更改并证明</translation>
    </message>
    <message>
        <source>Changed, not proven</source>
        <translation>已更改，未证明</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Not changed</source>
        <translation>未更改</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Changed back</source>
        <translation>已改回</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>结果未知</translation>
    </message>
    <message>
        <source>an unknown address</source>
        <translation>未知地址</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2; what came of it has a name that this version does not know.</source>
        <translation>邮箱原定从 %1 改为 %2；其结果的名称是此版本无法识别的。</translation>
    </message>
    <message>
        <source>It has no entries.</source>
        <translation>其中没有条目。</translation>
    </message>
    <message>
        <source>It is the record of handover %1, of the token with the fingerprint %2, from %3 to %4.</source>
        <translation>这是交接 %1 的记录，对应指纹为 %2 的令牌，时间从 %3 到 %4。</translation>
    </message>
    <message>
        <source>Line 1 does not fit what comes after it. Nothing in it is proven.</source>
        <translation>第 1 行与其后的内容不符。其中没有任何内容得到证明。</translation>
    </message>
    <message>
        <source>Line %1 is missing, or does not fit what comes before it. Nothing from there on is proven.</source>
        <translation>第 %1 行缺失，或与其前面的内容不符。从该处起的内容均未得到证明。</translation>
    </message>
    <message>
        <source>signed: intact</source>
        <translation>已签名：完好</translation>
    </message>
    <message>
        <source>unsigned: intact, but no proof against someone who rewrites the whole file</source>
        <translation>未签名：完好，但无法防范有人改写整个文件</translation>
    </message>
    <message>
        <source>This file is not a handover record.</source>
        <translation>此文件不是交接记录。</translation>
    </message>
    <message>
        <source>Check that the right file was chosen.</source>
        <translation>请检查选择的文件是否正确。</translation>
    </message>
    <message>
        <source>This record was altered or damaged.</source>
        <translation>此记录已被篡改或损坏。</translation>
    </message>
    <message>
        <source>Ask for the record again from whoever made it.</source>
        <translation>请向记录的制作者重新索取。</translation>
    </message>
    <message>
        <source>This token works on a local server.</source>
        <translation>此令牌在本地服务器上可用。</translation>
    </message>
    <message>
        <source>This token works.</source>
        <translation>此令牌可用。</translation>
    </message>
    <message>
        <source>This token works on a local server, but not for everything it needs to do.</source>
        <translation>此令牌在本地服务器上可用，但无法完成所需的全部操作。</translation>
    </message>
    <message>
        <source>This token works, but not for everything it needs to do.</source>
        <translation>此令牌可用，但无法完成所需的全部操作。</translation>
    </message>
    <message>
        <source>A local server does not accept this token.</source>
        <translation>本地服务器不接受此令牌。</translation>
    </message>
    <message>
        <source>Intercom does not accept this token.</source>
        <translation>Intercom 不接受此令牌。</translation>
    </message>
    <message>
        <source>Something keeps this token from working on a local server.</source>
        <translation>某种原因使此令牌无法在本地服务器上使用。</translation>
    </message>
    <message>
        <source>Something keeps this token from working.</source>
        <translation>某种原因使此令牌无法使用。</translation>
    </message>
    <message>
        <source>It is not known whether this token works on a local server.</source>
        <translation>尚不清楚此令牌在本地服务器上是否可用。</translation>
    </message>
    <message>
        <source>It is not known whether this token works.</source>
        <translation>尚不清楚此令牌是否可用。</translation>
    </message>
    <message>
        <source>The local server accepted it.</source>
        <translation>本地服务器已接受它。</translation>
    </message>
    <message>
        <source>Intercom accepted it.</source>
        <translation>Intercom 已接受它。</translation>
    </message>
    <message>
        <source>The local server accepted it as %1.</source>
        <translation>本地服务器已将其接受为 %1。</translation>
    </message>
    <message>
        <source>Intercom accepted it as %1.</source>
        <translation>Intercom 已将其接受为 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) that pipelines usually need did not pass: %1.</source>
        <translation>
            <numerusform>流水线通常需要的权限中有 %Ln 项未通过：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) that your pipeline needs did not pass: %1.</source>
        <translation>
            <numerusform>您的流水线需要的权限中有 %Ln 项未通过：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Every permission that pipelines usually need is allowed.</source>
        <translation>流水线通常需要的权限均被允许。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s) are refused: see whether your pipeline needs them.</source>
        <translation>
            <numerusform>另有 %Ln 项被拒绝：请确认您的流水线是否需要。</numerusform>
        </translation>
    </message>
    <message>
        <source>Every permission your pipeline needs is allowed.</source>
        <translation>您的流水线需要的权限均被允许。</translation>
    </message>
    <message numerus="yes">
        <source>Every permission your pipeline needs is allowed; %Ln more is refused and not needed.</source>
        <translation>
            <numerusform>您的流水线需要的权限均被允许；另有 %Ln 项被拒绝，但并不需要。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only %1 was asked. If the workspace may be in another region, test again without choosing one.</source>
        <translation>只询问了 %1。如果工作区可能位于其他区域，请不选择区域再次测试。</translation>
    </message>
    <message>
        <source>A made-up token was refused at the same moment, so the answer is real.</source>
        <translation>同一时刻一个虚构的令牌被拒绝，因此该响应是真实的。</translation>
    </message>
    <message>
        <source>A made-up token was accepted as well, so the answer proves nothing.</source>
        <translation>虚构的令牌也被接受，因此该响应不能证明任何事情。</translation>
    </message>
    <message>
        <source>The same call with a made-up token got no clear answer this time.</source>
        <translation>使用虚构令牌的相同调用这次没有得到明确响应。</translation>
    </message>
    <message>
        <source>works</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>limited</source>
        <translation>受限</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>不被接受</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>受阻</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>不可用</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>未测试</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>look at this</source>
        <translation>需查看</translation>
    </message>
    <message>
        <source>stops the handover</source>
        <translation>阻止交接</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>我不知道</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>asked for one that does not exist</source>
        <translation>查询了不存在的对象</translation>
    </message>
    <message>
        <source>only reading was tested</source>
        <translation>仅测试了读取</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>未询问</translation>
    </message>
    <message>
        <source>no harmless way</source>
        <translation>没有无害的方法</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) ago</source>
        <translation>
            <numerusform>%Ln 秒前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>%Ln 分钟前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>%Ln 小时前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln 天前</numerusform>
        </translation>
    </message>
    <message>
        <source>%1&#xa0;ms</source>
        <translation>%1&#xa0;毫秒</translation>
    </message>
    <message>
        <source>Why: %1.</source>
        <translation>原因：%1。</translation>
    </message>
    <message>
        <source>Answered after %1.</source>
        <translation>%1 后响应。</translation>
    </message>
    <message>
        <source>The token was tested.</source>
        <translation>已测试令牌。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a state and how often</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln test(s): %1.</source>
        <translation>
            <numerusform>%Ln 次测试：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer times from %1 to %2, on average %3.</source>
        <translation>响应时间从 %1 到 %2，平均 %3。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a workspace and a teammate&apos;s email</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Intercom answers.</source>
        <translation>Intercom 有响应。</translation>
    </message>
    <message>
        <source>%1 was reached over an encrypted connection whose certificate was verified. No token was sent.</source>
        <translation>已通过加密连接到达 %1，其证书已验证。未发送令牌。</translation>
    </message>
    <message>
        <source>A local server answers as Intercom does.</source>
        <translation>一台本地服务器像 Intercom 一样响应。</translation>
    </message>
    <message>
        <source>It is on this computer, at %1. No token was sent.</source>
        <translation>它位于这台计算机的 %1。未发送令牌。</translation>
    </message>
    <message>
        <source>Something else than Intercom answered.</source>
        <translation>响应的不是 Intercom。</translation>
    </message>
    <message>
        <source>The answer from %1 had status %2 and is none that Intercom gives. It may come from a sign-in page of the network, a proxy or another server. No token was sent.</source>
        <translation>来自 %1 的响应状态为 %2，不是 Intercom 会给出的响应。它可能来自网络的登录页面、代理或其他服务器。未发送令牌。</translation>
    </message>
    <message>
        <source>Check the address and the network, then test again.</source>
        <translation>请检查地址和网络，然后再次测试。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln test(s)</source>
        <translation>
            <numerusform>%Ln 次测试</numerusform>
        </translation>
    </message>
    <message>
        <source>Identify itself</source>
        <translation>识别自身</translation>
    </message>
    <message>
        <source>Read admins</source>
        <translation>读取管理员</translation>
    </message>
    <message>
        <source>Read one admin</source>
        <translation>读取单个管理员</translation>
    </message>
    <message>
        <source>Read admin activity logs</source>
        <translation>读取管理员活动日志</translation>
    </message>
    <message>
        <source>Read and list users and companies</source>
        <translation>读取并列出用户和公司</translation>
    </message>
    <message>
        <source>Read one user and one company</source>
        <translation>读取单个用户和单个公司</translation>
    </message>
    <message>
        <source>Read tags</source>
        <translation>读取标签</translation>
    </message>
    <message>
        <source>Read conversations</source>
        <translation>读取对话</translation>
    </message>
    <message>
        <source>Read tickets</source>
        <translation>读取工单</translation>
    </message>
    <message>
        <source>Read events</source>
        <translation>读取事件</translation>
    </message>
    <message>
        <source>Read data attributes</source>
        <translation>读取数据属性</translation>
    </message>
    <message>
        <source>Read and List articles</source>
        <translation>读取并列出文章</translation>
    </message>
    <message>
        <source>Read and list news items and newsfeeds</source>
        <translation>读取并列出新闻与新闻源</translation>
    </message>
    <message>
        <source>Read content data</source>
        <translation>读取内容数据</translation>
    </message>
    <message>
        <source>Read and write AI content</source>
        <translation>读取和写入 AI 内容</translation>
    </message>
    <message>
        <source>Read data connectors</source>
        <translation>读取数据连接器</translation>
    </message>
    <message>
        <source>Read status of jobs</source>
        <translation>读取作业状态</translation>
    </message>
    <message>
        <source>Manage IP allowlist</source>
        <translation>管理 IP 允许列表</translation>
    </message>
    <message>
        <source>Read teams</source>
        <translation>读取团队</translation>
    </message>
    <message>
        <source>Write users and companies</source>
        <translation>写入用户和公司</translation>
    </message>
    <message>
        <source>Read and write users</source>
        <translation>读取和写入用户</translation>
    </message>
    <message>
        <source>Write tags</source>
        <translation>写入标签</translation>
    </message>
    <message>
        <source>Write conversations</source>
        <translation>写入对话</translation>
    </message>
    <message>
        <source>Delete conversations and metrics</source>
        <translation>删除对话和指标</translation>
    </message>
    <message>
        <source>Write tickets</source>
        <translation>写入工单</translation>
    </message>
    <message>
        <source>Write events</source>
        <translation>写入事件</translation>
    </message>
    <message>
        <source>Write data attributes</source>
        <translation>写入数据属性</translation>
    </message>
    <message>
        <source>Read and write custom object instances</source>
        <translation>读取和写入自定义对象实例</translation>
    </message>
    <message>
        <source>Update admins</source>
        <translation>更新管理员</translation>
    </message>
    <message>
        <source>Read and Write Articles</source>
        <translation>读取和写入文章</translation>
    </message>
    <message>
        <source>Read and Write news items and newsfeeds</source>
        <translation>读取和写入新闻与新闻源</translation>
    </message>
    <message>
        <source>Read and write data connectors</source>
        <translation>读取和写入数据连接器</translation>
    </message>
    <message>
        <source>Export message data</source>
        <translation>导出消息数据</translation>
    </message>
    <message>
        <source>Export content data</source>
        <translation>导出内容数据</translation>
    </message>
    <message>
        <source>Create phone call redirects</source>
        <translation>创建电话转接</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a step of the follow-up</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Left open when it was closed: %1.</source>
        <translation>结束时仍未完成：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln possible obstacle(s) could not be checked; see the list below.</source>
        <translation>
            <numerusform>有 %Ln 项可能的障碍无法查明；请参阅下面的列表。</numerusform>
        </translation>
    </message>
    <message>
        <source>One of the findings below stops this handover: press “Cancel the handover”.</source>
        <translation>下面的检查结果中有一项使此交接无法进行：请按“取消交接”。</translation>
    </message>
    <message>
        <source>Read what was found and what will be sent, then press “Send the change” or “Cancel the handover”.</source>
        <translation>请阅读检查结果和将要发送的内容，然后按“发送更改”或“取消交接”。</translation>
    </message>
    <message>
        <source>Read what was found and what will happen, then press “Start the change” or “Cancel the handover”.</source>
        <translation>请阅读检查结果和将要发生的事情，然后按“开始更改”或“取消交接”。</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Tests of an hour</source>
        <translation>一小时内的测试</translation>
    </message>
    <message>
        <source>From here on, tests had this result.</source>
        <translation>从此处起，测试得到此结果。</translation>
    </message>
    <message>
        <source>Handover prepared</source>
        <translation>已准备交接</translation>
    </message>
    <message>
        <source>A handover to %1 was prepared.</source>
        <translation>已准备向 %1 交接。</translation>
    </message>
    <message>
        <source>Checked before the change</source>
        <translation>更改前已检查</translation>
    </message>
    <message>
        <source>Before the change, Keybearer checked what could go wrong for %1.</source>
        <translation>更改之前，Keybearer 检查了 %1 可能出现的问题。</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基线</translation>
    </message>
    <message>
        <source>The token was tested before the change.</source>
        <translation>更改之前测试了令牌。</translation>
    </message>
    <message>
        <source>Change written down</source>
        <translation>已写下更改</translation>
    </message>
    <message>
        <source>The change to %1 was written down before anything was sent.</source>
        <translation>在发送任何内容之前，已写下改为 %1 的更改。</translation>
    </message>
    <message>
        <source>Live test</source>
        <translation>实时测试</translation>
    </message>
    <message>
        <source>The token was tried during the handover.</source>
        <translation>交接期间试用了令牌。</translation>
    </message>
    <message>
        <source>Email read</source>
        <translation>已读取邮箱</translation>
    </message>
    <message>
        <source>The email was read back as %1.</source>
        <translation>回读到的邮箱为 %1。</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>证明</translation>
    </message>
    <message>
        <source>The token was tested again after the change.</source>
        <translation>更改之后再次测试了令牌。</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>后续</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Handover closed</source>
        <translation>交接已结束</translation>
    </message>
    <message>
        <source>The handover was closed.</source>
        <translation>此交接已结束。</translation>
    </message>
    <message>
        <source>It ended well: the email went from %1 to %2, and the token was proven to work afterwards.</source>
        <translation>顺利完成：邮箱已从 %1 改为 %2，之后证明了令牌可用。</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2; the token was not proven to work afterwards.</source>
        <translation>邮箱原定从 %1 改为 %2；之后未能证明令牌可用。</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2, and was not changed.</source>
        <translation>邮箱原定从 %1 改为 %2，但未更改。</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2; in the end the account had the old one.</source>
        <translation>邮箱原定从 %1 改为 %2；最终帐户用的是旧邮箱。</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2; whether it did could not be seen.</source>
        <translation>邮箱原定从 %1 改为 %2；无法看到是否已更改。</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2; it was cancelled before anything was changed.</source>
        <translation>邮箱原定从 %1 改为 %2；在更改任何内容之前已取消。</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2; no end of it is in this record.</source>
        <translation>邮箱原定从 %1 改为 %2；此记录中没有其结局。</translation>
    </message>
    <message>
        <source>Intercom accepted the token for other calls, but does not let it say which teammate it belongs to.</source>
        <translation>Intercom 在其他调用中接受了该令牌，但不允许它说明自己属于哪个团队成员。</translation>
    </message>
    <message>
        <source>The local server accepted the token for other calls, but does not let it say which teammate it belongs to.</source>
        <translation>本地服务器在其他调用中接受了该令牌，但不允许它说明自己属于哪个团队成员。</translation>
    </message>
    <message>
        <source>A handover can&apos;t be proven like this. Talk to whoever manages the app first: changing an app&apos;s permissions in Intercom makes a new token necessary.</source>
        <translation>在这种情况下无法证明交接。请先与该应用的管理者商量：在 Intercom 中更改应用的权限后，就需要新的令牌。</translation>
    </message>
    <message>
        <source>Intercom accepted the token and refused a permission that your pipeline needs.</source>
        <translation>Intercom 接受了令牌，但拒绝了您的流水线需要的一项权限。</translation>
    </message>
    <message>
        <source>The local server accepted the token and refused a permission that your pipeline needs.</source>
        <translation>本地服务器接受了令牌，但拒绝了您的流水线需要的一项权限。</translation>
    </message>
    <message>
        <source>Talk to whoever manages the app before anything is changed there: changing an app&apos;s permissions in Intercom makes a new token necessary.</source>
        <translation>在那里更改任何内容之前，请先与该应用的管理者商量：在 Intercom 中更改应用的权限后，就需要新的令牌。</translation>
    </message>
    <message>
        <source>Intercom accepted the token and refused calls for which the teammate needs an inbox seat.</source>
        <translation>Intercom 接受了令牌，但拒绝了要求团队成员拥有收件箱席位的调用。</translation>
    </message>
    <message>
        <source>The local server accepted the token and refused calls for which the teammate needs an inbox seat.</source>
        <translation>本地服务器接受了令牌，但拒绝了要求团队成员拥有收件箱席位的调用。</translation>
    </message>
    <message>
        <source>Give the teammate its seat back, then test again.</source>
        <translation>请将席位还给该团队成员，然后再次测试。</translation>
    </message>
    <message>
        <source>Intercom answered that this token is not valid. It may have been regenerated or revoked, the app uninstalled, or the teammate removed.</source>
        <translation>Intercom 回答说此令牌无效。可能是令牌已被重新生成或撤销、应用已被卸载，或团队成员已被移除。</translation>
    </message>
    <message>
        <source>The local server answered that this token is not valid. It may have been regenerated or revoked, the app uninstalled, or the teammate removed.</source>
        <translation>本地服务器回答说此令牌无效。可能是令牌已被重新生成或撤销、应用已被卸载，或团队成员已被移除。</translation>
    </message>
    <message>
        <source>Check that the token was copied whole. If it was, ask the workspace&apos;s administrators what has changed since it last worked.</source>
        <translation>请检查令牌是否复制完整。如果完整，请询问工作区的管理员，自上次可用以来有什么变化。</translation>
    </message>
    <message>
        <source>Intercom answered that this token was revoked.</source>
        <translation>Intercom 回答说此令牌已被撤销。</translation>
    </message>
    <message>
        <source>The local server answered that this token was revoked.</source>
        <translation>本地服务器回答说此令牌已被撤销。</translation>
    </message>
    <message>
        <source>Ask the workspace&apos;s administrators who revoked it. To go on, make a new token in the Developer Hub and give it to your pipeline.</source>
        <translation>请询问工作区的管理员是谁撤销了它。若要继续，请在 Developer Hub 中创建新的令牌，并提供给您的流水线。</translation>
    </message>
    <message>
        <source>Intercom answered that this token does not exist.</source>
        <translation>Intercom 回答说此令牌不存在。</translation>
    </message>
    <message>
        <source>The local server answered that this token does not exist.</source>
        <translation>本地服务器回答说此令牌不存在。</translation>
    </message>
    <message>
        <source>Check that the token was copied whole. If it was, ask the workspace&apos;s administrators whether the app was uninstalled or its token regenerated.</source>
        <translation>请检查令牌是否复制完整。如果完整，请询问工作区的管理员，应用是否已被卸载，或其令牌是否已重新生成。</translation>
    </message>
    <message>
        <source>Intercom answered that this token has expired.</source>
        <translation>Intercom 回答说此令牌已过期。</translation>
    </message>
    <message>
        <source>The local server answered that this token has expired.</source>
        <translation>本地服务器回答说此令牌已过期。</translation>
    </message>
    <message>
        <source>Make a new token in the Developer Hub and give it to your pipeline.</source>
        <translation>请在 Developer Hub 中创建新的令牌，并提供给您的流水线。</translation>
    </message>
    <message>
        <source>Intercom answered that the workspace or the app is suspended. The token itself may be fine.</source>
        <translation>Intercom 回答说工作区或应用已被暂停。令牌本身可能没有问题。</translation>
    </message>
    <message>
        <source>The local server answered that the workspace or the app is suspended. The token itself may be fine.</source>
        <translation>本地服务器回答说工作区或应用已被暂停。令牌本身可能没有问题。</translation>
    </message>
    <message>
        <source>Ask the workspace&apos;s owner about its plan and its payments, then test again.</source>
        <translation>请向工作区的所有者询问其套餐和付款情况，然后再次测试。</translation>
    </message>
    <message>
        <source>Intercom answered that the token or its app is blocked. The token may work again once the block is lifted.</source>
        <translation>Intercom 回答说令牌或其应用已被封锁。解除封锁后，令牌可能会恢复可用。</translation>
    </message>
    <message>
        <source>The local server answered that the token or its app is blocked. The token may work again once the block is lifted.</source>
        <translation>本地服务器回答说令牌或其应用已被封锁。解除封锁后，令牌可能会恢复可用。</translation>
    </message>
    <message>
        <source>Ask Intercom&apos;s support for the reason, with the request id from the evidence.</source>
        <translation>请提供证据中的请求 ID，向 Intercom 的支持部门询问原因。</translation>
    </message>
    <message>
        <source>The token may be fine, and your pipeline may still work from its own server. Intercom takes calls only from listed addresses, and this computer&apos;s is not one of them.</source>
        <translation>令牌可能没有问题，您的流水线在自己的服务器上可能仍可正常运行。Intercom 只接受来自允许列表中地址的调用，而这台计算机的地址不在其中。</translation>
    </message>
    <message>
        <source>The token may be fine, and your pipeline may still work from its own server. The local server takes calls only from listed addresses, and this computer&apos;s is not one of them.</source>
        <translation>令牌可能没有问题，您的流水线在自己的服务器上可能仍可正常运行。本地服务器只接受来自允许列表中地址的调用，而这台计算机的地址不在其中。</translation>
    </message>
    <message>
        <source>Test from the pipeline&apos;s own server, or ask an administrator to list this computer&apos;s address.</source>
        <translation>请从流水线自己的服务器上测试，或请管理员将这台计算机的地址加入允许列表。</translation>
    </message>
    <message>
        <source>The token may be fine. Intercom answered that the workspace&apos;s plan or subscription does not allow this at the moment.</source>
        <translation>令牌可能没有问题。Intercom 回答说工作区的套餐或订阅目前不允许此操作。</translation>
    </message>
    <message>
        <source>The token may be fine. The local server answered that the workspace&apos;s plan or subscription does not allow this at the moment.</source>
        <translation>令牌可能没有问题。本地服务器回答说工作区的套餐或订阅目前不允许此操作。</translation>
    </message>
    <message>
        <source>Ask the workspace&apos;s owner about its plan, then test again.</source>
        <translation>请向工作区的所有者询问其套餐，然后再次测试。</translation>
    </message>
    <message>
        <source>The token may be fine. A gateway turned the call away before Intercom&apos;s API answered.</source>
        <translation>令牌可能没有问题。在 Intercom 的 API 响应之前，网关拒绝了该调用。</translation>
    </message>
    <message>
        <source>The token may be fine. A gateway turned the call away before the local server&apos;s API answered.</source>
        <translation>令牌可能没有问题。在本地服务器的 API 响应之前，网关拒绝了该调用。</translation>
    </message>
    <message>
        <source>Test from another network, or from the pipeline&apos;s own server.</source>
        <translation>请从另一个网络，或从流水线自己的服务器上测试。</translation>
    </message>
    <message>
        <source>The server accepted a made-up token as well, so its answers prove nothing.</source>
        <translation>服务器也接受了一个虚构的令牌，因此其响应不能证明任何事情。</translation>
    </message>
    <message>
        <source>The local server accepted a made-up token as well, so its answers prove nothing.</source>
        <translation>本地服务器也接受了一个虚构的令牌，因此其响应不能证明任何事情。</translation>
    </message>
    <message>
        <source>Check the API address: something else than Intercom may be answering there.</source>
        <translation>请检查 API 地址：在那里响应的可能不是 Intercom。</translation>
    </message>
    <message>
        <source>The token was refused, but the same call with a made-up token got no clear answer. So the refusal is not taken for the truth.</source>
        <translation>令牌被拒绝，但使用虚构令牌的相同调用没有得到明确响应。因此不将这次拒绝视为事实。</translation>
    </message>
    <message>
        <source>The local server refused the token, but the same call with a made-up token got no clear answer. So the refusal is not taken for the truth.</source>
        <translation>本地服务器拒绝了令牌，但使用虚构令牌的相同调用没有得到明确响应。因此不将这次拒绝视为事实。</translation>
    </message>
    <message>
        <source>Test again in a moment.</source>
        <translation>请稍后再次测试。</translation>
    </message>
    <message>
        <source>The server&apos;s name could not be found, so nothing was sent.</source>
        <translation>找不到服务器的名称，因此未发送任何内容。</translation>
    </message>
    <message>
        <source>The local server&apos;s name could not be found, so nothing was sent.</source>
        <translation>找不到本地服务器的名称，因此未发送任何内容。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s connection, then test again.</source>
        <translation>请检查这台计算机的连接，然后再次测试。</translation>
    </message>
    <message>
        <source>The server did not take the connection, so nothing was sent.</source>
        <translation>服务器未接受连接，因此未发送任何内容。</translation>
    </message>
    <message>
        <source>The local server did not take the connection, so nothing was sent.</source>
        <translation>本地服务器未接受连接，因此未发送任何内容。</translation>
    </message>
    <message>
        <source>Check the API address and this computer&apos;s connection, then test again.</source>
        <translation>请检查 API 地址和这台计算机的连接，然后再次测试。</translation>
    </message>
    <message>
        <source>The connection broke before the whole answer had come.</source>
        <translation>在收到完整的响应之前，连接中断了。</translation>
    </message>
    <message>
        <source>The connection to the local server broke before the whole answer had come.</source>
        <translation>在收到完整的响应之前，与本地服务器的连接中断了。</translation>
    </message>
    <message>
        <source>No complete answer came in time.</source>
        <translation>未及时收到完整的响应。</translation>
    </message>
    <message>
        <source>No complete answer came from the local server in time.</source>
        <translation>未及时收到本地服务器的完整响应。</translation>
    </message>
    <message>
        <source>This computer does not trust the server&apos;s certificate, so the token was not sent.</source>
        <translation>这台计算机不信任服务器的证书，因此未发送令牌。</translation>
    </message>
    <message>
        <source>This computer does not trust the local server&apos;s certificate, so the token was not sent.</source>
        <translation>这台计算机不信任本地服务器的证书，因此未发送令牌。</translation>
    </message>
    <message>
        <source>If your network inspects traffic, add its certificate as an extra CA file. If it does not, use another network.</source>
        <translation>如果您的网络会检查流量，请将其证书添加为额外的 CA 文件。如果不会，请使用另一个网络。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is out of date, or this computer&apos;s clock is wrong. The token was not sent.</source>
        <translation>服务器的证书不在有效期内，或这台计算机的时钟不准。未发送令牌。</translation>
    </message>
    <message>
        <source>The local server&apos;s certificate is out of date, or this computer&apos;s clock is wrong. The token was not sent.</source>
        <translation>本地服务器的证书不在有效期内，或这台计算机的时钟不准。未发送令牌。</translation>
    </message>
    <message>
        <source>Check the date and time of this computer, then test again.</source>
        <translation>请检查这台计算机的日期和时间，然后再次测试。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate belongs to another host, so the token was not sent.</source>
        <translation>服务器的证书属于另一台主机，因此未发送令牌。</translation>
    </message>
    <message>
        <source>The local server&apos;s certificate belongs to another host, so the token was not sent.</source>
        <translation>本地服务器的证书属于另一台主机，因此未发送令牌。</translation>
    </message>
    <message>
        <source>Check the API address, or use another network.</source>
        <translation>请检查 API 地址，或使用另一个网络。</translation>
    </message>
    <message>
        <source>The proxy did not let the call through.</source>
        <translation>代理未放行该调用。</translation>
    </message>
    <message>
        <source>A proxy did not let the call to the local server through.</source>
        <translation>代理未放行对本地服务器的调用。</translation>
    </message>
    <message>
        <source>Check the proxy setting, then test again.</source>
        <translation>请检查代理设置，然后再次测试。</translation>
    </message>
    <message>
        <source>The server pointed to another address. It was not followed, so the token went nowhere else.</source>
        <translation>服务器指向了另一个地址。未跟随该地址，因此令牌没有被发送到别处。</translation>
    </message>
    <message>
        <source>The local server pointed to another address. It was not followed, so the token went nowhere else.</source>
        <translation>本地服务器指向了另一个地址。未跟随该地址，因此令牌没有被发送到别处。</translation>
    </message>
    <message>
        <source>Check the API address. The evidence shows where it pointed.</source>
        <translation>请检查 API 地址。证据中显示了它指向何处。</translation>
    </message>
    <message>
        <source>A sign-in page of this network seems to have answered in place of Intercom.</source>
        <translation>似乎是此网络的登录页面代替 Intercom 作出了响应。</translation>
    </message>
    <message>
        <source>A sign-in page seems to have answered in place of the local server&apos;s API.</source>
        <translation>似乎是登录页面代替本地服务器的 API 作出了响应。</translation>
    </message>
    <message>
        <source>Sign in to the network in a browser, then test again.</source>
        <translation>请在浏览器中登录该网络，然后再次测试。</translation>
    </message>
    <message>
        <source>Something answered, but not in the way Intercom&apos;s API does.</source>
        <translation>有响应，但响应方式与 Intercom 的 API 不同。</translation>
    </message>
    <message>
        <source>A local server answered, but not in the way Intercom&apos;s API does.</source>
        <translation>一台本地服务器有响应，但响应方式与 Intercom 的 API 不同。</translation>
    </message>
    <message>
        <source>Check the API address, and look at the evidence.</source>
        <translation>请检查 API 地址，并查看证据。</translation>
    </message>
    <message>
        <source>The answer did not have the form that Intercom describes, so nothing is concluded from it.</source>
        <translation>响应不符合 Intercom 所描述的格式，因此不据此得出任何结论。</translation>
    </message>
    <message>
        <source>The local server&apos;s answer did not have the form that Intercom describes, so nothing is concluded from it.</source>
        <translation>本地服务器的响应不符合 Intercom 所描述的格式，因此不据此得出任何结论。</translation>
    </message>
    <message>
        <source>Test again. If it stays like this, look at the evidence.</source>
        <translation>请再次测试。如果情况依旧，请查看证据。</translation>
    </message>
    <message>
        <source>The answer was too large or damaged, so reading it was stopped.</source>
        <translation>响应过大或已损坏，因此已停止读取。</translation>
    </message>
    <message>
        <source>The local server&apos;s answer was too large or damaged, so reading it was stopped.</source>
        <translation>本地服务器的响应过大或已损坏，因此已停止读取。</translation>
    </message>
    <message>
        <source>Too many calls were made just now. That says nothing about the token.</source>
        <translation>刚才的调用过多。这不能说明令牌的任何情况。</translation>
    </message>
    <message>
        <source>The local server says that too many calls were made just now. That says nothing about the token.</source>
        <translation>本地服务器表示刚才的调用过多。这不能说明令牌的任何情况。</translation>
    </message>
    <message>
        <source>Wait a minute, then test again.</source>
        <translation>请等待一分钟，然后再次测试。</translation>
    </message>
    <message>
        <source>The server reported a fault of its own. That says nothing about the token.</source>
        <translation>服务器报告了其自身的故障。这不能说明令牌的任何情况。</translation>
    </message>
    <message>
        <source>The local server reported a fault of its own. That says nothing about the token.</source>
        <translation>本地服务器报告了其自身的故障。这不能说明令牌的任何情况。</translation>
    </message>
    <message>
        <source>Intercom does not offer the API version that was asked for.</source>
        <translation>Intercom 不提供所请求的 API 版本。</translation>
    </message>
    <message>
        <source>The local server does not offer the API version that was asked for.</source>
        <translation>本地服务器不提供所请求的 API 版本。</translation>
    </message>
    <message>
        <source>Choose another API version, then test again.</source>
        <translation>请选择其他 API 版本，然后再次测试。</translation>
    </message>
    <message>
        <source>The server does not know the address that was asked for.</source>
        <translation>服务器不认识所请求的地址。</translation>
    </message>
    <message>
        <source>The local server does not know the address that was asked for.</source>
        <translation>本地服务器不认识所请求的地址。</translation>
    </message>
    <message>
        <source>Check the API address, then test again.</source>
        <translation>请检查 API 地址，然后再次测试。</translation>
    </message>
    <message>
        <source>The test was stopped before it was done.</source>
        <translation>测试在完成之前已停止。</translation>
    </message>
    <message>
        <source>The test of the local server was stopped before it was done.</source>
        <translation>对本地服务器的测试在完成之前已停止。</translation>
    </message>
    <message>
        <source>Test again when you are ready.</source>
        <translation>请在准备好后再次测试。</translation>
    </message>
    <message>
        <source>as expected</source>
        <translation>符合预期</translation>
    </message>
    <message>
        <source>permission missing</source>
        <translation>缺少权限</translation>
    </message>
    <message>
        <source>inbox seat missing</source>
        <translation>缺少收件箱席位</translation>
    </message>
    <message>
        <source>token not valid</source>
        <translation>令牌无效</translation>
    </message>
    <message>
        <source>token revoked</source>
        <translation>令牌已撤销</translation>
    </message>
    <message>
        <source>token not found</source>
        <translation>找不到令牌</translation>
    </message>
    <message>
        <source>token expired</source>
        <translation>令牌已过期</translation>
    </message>
    <message>
        <source>workspace suspended</source>
        <translation>工作区已暂停</translation>
    </message>
    <message>
        <source>token blocked</source>
        <translation>令牌已被封锁</translation>
    </message>
    <message>
        <source>IP address not listed</source>
        <translation>IP 地址不在允许列表中</translation>
    </message>
    <message>
        <source>not in the workspace&apos;s plan</source>
        <translation>不在工作区的套餐内</translation>
    </message>
    <message>
        <source>turned away by a gateway</source>
        <translation>被网关拒绝</translation>
    </message>
    <message>
        <source>a made-up token passed too</source>
        <translation>虚构的令牌也通过了</translation>
    </message>
    <message>
        <source>no clear cross-check</source>
        <translation>对照检查不明确</translation>
    </message>
    <message>
        <source>host not found</source>
        <translation>找不到主机</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>无连接</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>连接中断</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>未及时响应</translation>
    </message>
    <message>
        <source>certificate not trusted</source>
        <translation>证书不受信任</translation>
    </message>
    <message>
        <source>certificate out of date</source>
        <translation>证书不在有效期内</translation>
    </message>
    <message>
        <source>certificate of another host</source>
        <translation>其他主机的证书</translation>
    </message>
    <message>
        <source>stopped by the proxy</source>
        <translation>被代理阻止</translation>
    </message>
    <message>
        <source>redirect not followed</source>
        <translation>未跟随重定向</translation>
    </message>
    <message>
        <source>a sign-in page answered</source>
        <translation>登录页面作出了响应</translation>
    </message>
    <message>
        <source>not an answer of Intercom&apos;s</source>
        <translation>不是 Intercom 的响应</translation>
    </message>
    <message>
        <source>unexpected answer</source>
        <translation>意外的响应</translation>
    </message>
    <message>
        <source>answer too large or damaged</source>
        <translation>响应过大或已损坏</translation>
    </message>
    <message>
        <source>too many calls just now</source>
        <translation>刚才的调用过多</translation>
    </message>
    <message>
        <source>fault at the server</source>
        <translation>服务器故障</translation>
    </message>
    <message>
        <source>API version not offered</source>
        <translation>不提供该 API 版本</translation>
    </message>
    <message>
        <source>not there or switched off</source>
        <translation>不存在或已关闭</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Something that was entered can&apos;t be used.</source>
        <translation>输入的某项内容无法使用。</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>未发送任何内容。</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>请更正后重试。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>It was stopped before it was done.</source>
        <translation>在完成之前已停止。</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>未及时收到响应。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s connection, then try again.</source>
        <translation>请检查这台计算机的连接，然后重试。</translation>
    </message>
    <message>
        <source>The server&apos;s name could not be found.</source>
        <translation>找不到服务器的名称。</translation>
    </message>
    <message>
        <source>Check the address and this computer&apos;s connection, then try again.</source>
        <translation>请检查地址和这台计算机的连接，然后重试。</translation>
    </message>
    <message>
        <source>The server did not take the connection.</source>
        <translation>服务器未接受连接。</translation>
    </message>
    <message>
        <source>The connection broke.</source>
        <translation>连接中断了。</translation>
    </message>
    <message>
        <source>The whole answer did not arrive.</source>
        <translation>未收到完整的响应。</translation>
    </message>
    <message>
        <source>This computer does not trust the server&apos;s certificate.</source>
        <translation>这台计算机不信任服务器的证书。</translation>
    </message>
    <message>
        <source>Nothing was sent to it.</source>
        <translation>未向其发送任何内容。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is out of date, or this computer&apos;s clock is wrong.</source>
        <translation>服务器的证书不在有效期内，或这台计算机的时钟不准。</translation>
    </message>
    <message>
        <source>Check the date and time of this computer.</source>
        <translation>请检查这台计算机的日期和时间。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate belongs to another host.</source>
        <translation>服务器的证书属于另一台主机。</translation>
    </message>
    <message>
        <source>Check the address, or use another network.</source>
        <translation>请检查地址，或使用另一个网络。</translation>
    </message>
    <message>
        <source>The server did not answer through it.</source>
        <translation>服务器没有通过代理作出响应。</translation>
    </message>
    <message>
        <source>Check the proxy setting, then try again.</source>
        <translation>请检查代理设置，然后重试。</translation>
    </message>
    <message>
        <source>The server pointed to another address.</source>
        <translation>服务器指向了另一个地址。</translation>
    </message>
    <message>
        <source>It was not followed, so the token went nowhere else.</source>
        <translation>未跟随该地址，因此令牌没有被发送到别处。</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>请检查地址。</translation>
    </message>
    <message>
        <source>The answer was too large or damaged.</source>
        <translation>响应过大或已损坏。</translation>
    </message>
    <message>
        <source>Reading it was stopped, and nothing is concluded from it.</source>
        <translation>已停止读取，不据此得出任何结论。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>请重试。</translation>
    </message>
    <message>
        <source>A call was held back.</source>
        <translation>有一次调用被暂缓。</translation>
    </message>
    <message>
        <source>Few calls are left for this workspace just now, and they are kept for your pipeline.</source>
        <translation>此工作区目前剩余的调用次数不多，已留给您的流水线使用。</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>请等待一分钟，然后重试。</translation>
    </message>
    <message>
        <source>The server said no.</source>
        <translation>服务器拒绝了请求。</translation>
    </message>
    <message>
        <source>It answered, and did not do what was asked.</source>
        <translation>服务器有响应，但没有执行所请求的操作。</translation>
    </message>
    <message>
        <source>Look at its own words, then try again.</source>
        <translation>请查看服务器的原话，然后重试。</translation>
    </message>
    <message>
        <source>The answer had an unexpected form.</source>
        <translation>响应的格式出乎意料。</translation>
    </message>
    <message>
        <source>Nothing is concluded from it.</source>
        <translation>不据此得出任何结论。</translation>
    </message>
    <message>
        <source>Check the address, then try again.</source>
        <translation>请检查地址，然后重试。</translation>
    </message>
    <message>
        <source>It was not found.</source>
        <translation>未找到。</translation>
    </message>
    <message>
        <source>What was asked for is not there.</source>
        <translation>所请求的内容不存在。</translation>
    </message>
    <message>
        <source>The keychain was not opened.</source>
        <translation>钥匙串未打开。</translation>
    </message>
    <message>
        <source>This computer offers no keychain.</source>
        <translation>这台计算机没有钥匙串。</translation>
    </message>
    <message>
        <source>The token can be kept in memory until you quit. It is never written to a file.</source>
        <translation>令牌可以保留在内存中，直到您退出。它绝不会写入文件。</translation>
    </message>
    <message>
        <source>This computer could not read or write a file.</source>
        <translation>这台计算机无法读取或写入文件。</translation>
    </message>
    <message>
        <source>What needs to be on disk first was not done.</source>
        <translation>需要先保存到磁盘才能进行的操作未执行。</translation>
    </message>
    <message>
        <source>Check the free space and the rights of the folder, then try again.</source>
        <translation>请检查可用空间和文件夹的访问权限，然后重试。</translation>
    </message>
    <message>
        <source>It is in use by another program.</source>
        <translation>它正被另一个程序使用。</translation>
    </message>
    <message>
        <source>Close the other one, then try again.</source>
        <translation>请关闭另一个，然后重试。</translation>
    </message>
    <message>
        <source>A file is there, but can&apos;t be trusted.</source>
        <translation>文件存在，但不可信任。</translation>
    </message>
    <message>
        <source>It is damaged or was changed, so nothing is taken from it.</source>
        <translation>它已损坏或被更改，因此不采用其中的任何内容。</translation>
    </message>
    <message>
        <source>Move it away and keep it, then try again.</source>
        <translation>请将它移到别处并保留，然后重试。</translation>
    </message>
    <message>
        <source>It may have reached the server, and no answer came. It is not sent a second time.</source>
        <translation>它可能已到达服务器，但没有收到响应。不会再次发送。</translation>
    </message>
    <message>
        <source>Look at the account before anything else is tried.</source>
        <translation>在尝试其他操作之前，请先查看帐户。</translation>
    </message>
    <message>
        <source>The new address is already taken.</source>
        <translation>新地址已被占用。</translation>
    </message>
    <message>
        <source>Choose an address that has no account yet, such as a mailbox made for this purpose.</source>
        <translation>请选择尚无帐户的地址，例如专为此用途创建的邮箱。</translation>
    </message>
    <message>
        <source>The new address is already taken, or the account was changed meanwhile.</source>
        <translation>新地址已被占用，或者帐户在此期间已更改。</translation>
    </message>
    <message>
        <source>Look at the account, then choose another address or try again.</source>
        <translation>请查看帐户，然后选择其他地址或重试。</translation>
    </message>
    <message>
        <source>The email can&apos;t be changed this way.</source>
        <translation>无法以这种方式更改邮箱。</translation>
    </message>
    <message>
        <source>Use the guided route, or change it at the identity provider.</source>
        <translation>请使用引导方式，或在身份提供商处更改。</translation>
    </message>
    <message>
        <source>The server did not take the new address.</source>
        <translation>服务器未接受新地址。</translation>
    </message>
    <message>
        <source>Check the address, or use the guided route.</source>
        <translation>请检查地址，或使用引导方式。</translation>
    </message>
    <message>
        <source>The server did not take what was sent.</source>
        <translation>服务器未接受所发送的内容。</translation>
    </message>
    <message>
        <source>The teammate is not in this workspace any more.</source>
        <translation>该团队成员已不在此工作区中。</translation>
    </message>
    <message>
        <source>Ask the workspace&apos;s administrators whether it was removed.</source>
        <translation>请询问工作区的管理员，该团队成员是否已被移除。</translation>
    </message>
    <message>
        <source>The server does not accept the token that was sent.</source>
        <translation>服务器不接受所发送的令牌。</translation>
    </message>
    <message>
        <source>Check that the right token was entered, and that it was copied whole.</source>
        <translation>请检查输入的令牌是否正确，以及是否复制完整。</translation>
    </message>
    <message>
        <source>The workspace&apos;s plan does not allow this.</source>
        <translation>工作区的套餐不允许此操作。</translation>
    </message>
    <message>
        <source>Ask the workspace&apos;s owner about its plan.</source>
        <translation>请向工作区的所有者询问其套餐。</translation>
    </message>
    <message>
        <source>The new address is well formed.</source>
        <translation>新地址的格式正确。</translation>
    </message>
    <message>
        <source>The new address has an unusual form.</source>
        <translation>新地址的格式不常见。</translation>
    </message>
    <message>
        <source>The new address is not an email address.</source>
        <translation>新地址不是邮箱地址。</translation>
    </message>
    <message>
        <source>The form of the new address was not checked.</source>
        <translation>未检查新地址的格式。</translation>
    </message>
    <message>
        <source>Without a working address its owner could not use the account.</source>
        <translation>没有可用的地址，帐户对其所有者就毫无价值。</translation>
    </message>
    <message>
        <source>Check every letter of it.</source>
        <translation>请逐个字母检查。</translation>
    </message>
    <message>
        <source>The new address has no letters that imitate others.</source>
        <translation>新地址中没有模仿其他字母的字母。</translation>
    </message>
    <message>
        <source>The new address has letters that look like others.</source>
        <translation>新地址中有与其他字母相似的字母。</translation>
    </message>
    <message>
        <source>The new address imitates another one.</source>
        <translation>新地址模仿了另一个地址。</translation>
    </message>
    <message>
        <source>The new address was not checked for letters that look like others.</source>
        <translation>未检查新地址中是否有与其他字母相似的字母。</translation>
    </message>
    <message>
        <source>An address that only looks like the owner&apos;s hands the account to somebody else.</source>
        <translation>只是看起来像所有者地址的地址，会把帐户交到别人手中。</translation>
    </message>
    <message>
        <source>Type the address anew, or let its owner read it letter by letter.</source>
        <translation>请重新输入地址，或让其所有者逐个字母读出。</translation>
    </message>
    <message>
        <source>The new address differs from the present one.</source>
        <translation>新地址与当前地址不同。</translation>
    </message>
    <message>
        <source>The new address differs from the present one in capital letters only.</source>
        <translation>新地址与当前地址仅有大小写之别。</translation>
    </message>
    <message>
        <source>The account already has this address.</source>
        <translation>帐户已经使用此地址。</translation>
    </message>
    <message>
        <source>The present address could not be compared with the new one.</source>
        <translation>无法将当前地址与新地址进行比较。</translation>
    </message>
    <message>
        <source>Intercom treats capital and small letters in an address alike.</source>
        <translation>Intercom 不区分地址中的大小写字母。</translation>
    </message>
    <message>
        <source>Enter the address that the account should have afterwards.</source>
        <translation>请输入帐户在更改后应使用的地址。</translation>
    </message>
    <message>
        <source>No teammate of this workspace has the new address.</source>
        <translation>此工作区中没有团队成员使用新地址。</translation>
    </message>
    <message>
        <source>Another teammate may have the new address.</source>
        <translation>新地址可能正被另一个团队成员使用。</translation>
    </message>
    <message>
        <source>Another teammate of this workspace has the new address.</source>
        <translation>新地址正被此工作区的另一个团队成员使用。</translation>
    </message>
    <message>
        <source>The other teammates could not be read.</source>
        <translation>无法读取其他团队成员。</translation>
    </message>
    <message>
        <source>Intercom allows an address for one account only.</source>
        <translation>Intercom 只允许一个地址用于一个帐户。</translation>
    </message>
    <message>
        <source>The domain of the new address can receive mail.</source>
        <translation>新地址的域名可以接收邮件。</translation>
    </message>
    <message>
        <source>The domain of the new address does not seem to receive mail.</source>
        <translation>新地址的域名似乎不接收邮件。</translation>
    </message>
    <message>
        <source>The domain of the new address does not receive mail.</source>
        <translation>新地址的域名不接收邮件。</translation>
    </message>
    <message>
        <source>It is not known whether the domain of the new address receives mail.</source>
        <translation>尚不清楚新地址的域名是否接收邮件。</translation>
    </message>
    <message>
        <source>Intercom may send a message that has to be confirmed from there.</source>
        <translation>Intercom 可能会发送一封邮件，需要从该地址确认。</translation>
    </message>
    <message>
        <source>Let the new owner send a test message to this address first.</source>
        <translation>请先让新的所有者向此地址发送一封测试邮件。</translation>
    </message>
    <message>
        <source>The SCIM server answers and accepts the SCIM token.</source>
        <translation>SCIM 服务器有响应，并接受 SCIM 令牌。</translation>
    </message>
    <message>
        <source>The SCIM server answers, but not everything about it is clear.</source>
        <translation>SCIM 服务器有响应，但并非一切都明确。</translation>
    </message>
    <message>
        <source>The SCIM route can&apos;t be used.</source>
        <translation>无法使用 SCIM 方式。</translation>
    </message>
    <message>
        <source>It is not known whether the SCIM route can be used.</source>
        <translation>尚不清楚是否可以使用 SCIM 方式。</translation>
    </message>
    <message>
        <source>This route sends the change to the SCIM server.</source>
        <translation>此方式会将更改发送到 SCIM 服务器。</translation>
    </message>
    <message>
        <source>Check the SCIM URL and the SCIM token, or use the guided route.</source>
        <translation>请检查 SCIM URL 和 SCIM 令牌，或使用引导方式。</translation>
    </message>
    <message>
        <source>SCIM shows one user with the present address.</source>
        <translation>SCIM 显示有一个用户使用当前地址。</translation>
    </message>
    <message>
        <source>What SCIM shows of this user needs a look.</source>
        <translation>SCIM 显示的此用户的内容需查看。</translation>
    </message>
    <message>
        <source>SCIM does not show exactly one user with the present address.</source>
        <translation>SCIM 显示的使用当前地址的用户不是恰好一个。</translation>
    </message>
    <message>
        <source>The user could not be read by SCIM.</source>
        <translation>无法通过 SCIM 读取该用户。</translation>
    </message>
    <message>
        <source>The change must reach this account and no other.</source>
        <translation>更改必须作用于此帐户，而不是其他帐户。</translation>
    </message>
    <message>
        <source>Use the guided route, or ask who manages the provisioning.</source>
        <translation>请使用引导方式，或询问管理预配的人员。</translation>
    </message>
    <message>
        <source>The token tells which teammate and which workspace it belongs to.</source>
        <translation>令牌表明了它属于哪个团队成员和哪个工作区。</translation>
    </message>
    <message>
        <source>What the token tells about its teammate needs a look.</source>
        <translation>令牌所表明的团队成员信息需查看。</translation>
    </message>
    <message>
        <source>The token does not tell which teammate it belongs to.</source>
        <translation>令牌没有表明它属于哪个团队成员。</translation>
    </message>
    <message>
        <source>It is not known which teammate the token belongs to.</source>
        <translation>尚不清楚令牌属于哪个团队成员。</translation>
    </message>
    <message>
        <source>Only then can it be shown afterwards that it is still the same one.</source>
        <translation>只有这样，之后才能表明它仍是同一个团队成员。</translation>
    </message>
    <message>
        <source>Test the token again, and look at the evidence.</source>
        <translation>请再次测试令牌，并查看证据。</translation>
    </message>
    <message>
        <source>Teammates of this workspace sign in without SAML.</source>
        <translation>此工作区的团队成员登录时不使用 SAML。</translation>
    </message>
    <message>
        <source>This workspace uses SAML for signing in.</source>
        <translation>此工作区使用 SAML 登录。</translation>
    </message>
    <message>
        <source>With SAML, a teammate can&apos;t change its own email.</source>
        <translation>使用 SAML 时，团队成员无法更改自己的邮箱。</translation>
    </message>
    <message>
        <source>It is not known whether this workspace uses SAML.</source>
        <translation>尚不清楚此工作区是否使用 SAML。</translation>
    </message>
    <message>
        <source>With SAML switched on, Intercom does not let teammates edit their own address.</source>
        <translation>启用 SAML 后，Intercom 不允许团队成员编辑自己的地址。</translation>
    </message>
    <message>
        <source>Change it at the identity provider or over SCIM, or ask Intercom&apos;s support.</source>
        <translation>请在身份提供商处或通过 SCIM 更改，或询问 Intercom 的支持部门。</translation>
    </message>
    <message>
        <source>The account is in this workspace only.</source>
        <translation>该帐户仅在此工作区中。</translation>
    </message>
    <message>
        <source>The account is in other workspaces too.</source>
        <translation>该帐户还在其他工作区中。</translation>
    </message>
    <message>
        <source>It is not known whether the account is in other workspaces too.</source>
        <translation>尚不清楚该帐户是否还在其他工作区中。</translation>
    </message>
    <message>
        <source>An Intercom login is one for all workspaces: whoever gets it, gets all of them.</source>
        <translation>Intercom 登录对所有工作区通用：谁得到它，谁就得到所有工作区。</translation>
    </message>
    <message>
        <source>Let the account leave the other workspaces first.</source>
        <translation>请先让该帐户退出其他工作区。</translation>
    </message>
    <message>
        <source>The new address has no Intercom login yet.</source>
        <translation>新地址尚无 Intercom 登录。</translation>
    </message>
    <message>
        <source>The new address may already have an Intercom login.</source>
        <translation>新地址可能已有 Intercom 登录。</translation>
    </message>
    <message>
        <source>The new address already has an Intercom login.</source>
        <translation>新地址已有 Intercom 登录。</translation>
    </message>
    <message>
        <source>It is not known whether the new address already has an Intercom login.</source>
        <translation>尚不清楚新地址是否已有 Intercom 登录。</translation>
    </message>
    <message>
        <source>An address that has a login can&apos;t be given to a second one.</source>
        <translation>已有登录的地址不能再用于第二个登录。</translation>
    </message>
    <message>
        <source>Choose an address that has no login, such as a mailbox made for this purpose.</source>
        <translation>请选择尚无登录的地址，例如专为此用途创建的邮箱。</translation>
    </message>
    <message>
        <source>The app behind the token belongs to the customer.</source>
        <translation>令牌所属的应用归客户所有。</translation>
    </message>
    <message>
        <source>The agency still owns the app behind the token.</source>
        <translation>令牌所属的应用仍归服务商所有。</translation>
    </message>
    <message>
        <source>It is not known who owns the app behind the token.</source>
        <translation>尚不清楚令牌所属的应用归谁所有。</translation>
    </message>
    <message>
        <source>Whoever owns the app in the Developer Hub can regenerate its token or uninstall it, also after the handover.</source>
        <translation>在 Developer Hub 中拥有该应用的人可以重新生成其令牌或卸载该应用，交接之后也是如此。</translation>
    </message>
    <message>
        <source>Agree on it now. Moving to OAuth, or to an app of the customer&apos;s own, is a later step.</source>
        <translation>请现在就商定。改用 OAuth 或客户自己的应用，是以后的步骤。</translation>
    </message>
    <message>
        <source>No identity provider manages this account.</source>
        <translation>没有身份提供商管理此帐户。</translation>
    </message>
    <message>
        <source>An identity provider manages the accounts of this workspace.</source>
        <translation>此工作区的帐户由身份提供商管理。</translation>
    </message>
    <message>
        <source>An identity provider would undo this change.</source>
        <translation>身份提供商会撤消这次更改。</translation>
    </message>
    <message>
        <source>It is not known whether an identity provider manages this account.</source>
        <translation>尚不清楚此帐户是否由身份提供商管理。</translation>
    </message>
    <message>
        <source>Its next sync can put the old address back, or remove the teammate and with it the token.</source>
        <translation>其下一次同步可能会恢复旧地址，或移除团队成员，令牌也随之失去。</translation>
    </message>
    <message>
        <source>Change the user at the identity provider too, before the next sync.</source>
        <translation>请在下一次同步之前，也在身份提供商处更改该用户。</translation>
    </message>
    <message>
        <source>The new owner can open the mailbox of the new address today.</source>
        <translation>新的所有者今天可以打开新地址的邮箱。</translation>
    </message>
    <message>
        <source>The new owner can&apos;t open the mailbox of the new address yet.</source>
        <translation>新的所有者还无法打开新地址的邮箱。</translation>
    </message>
    <message>
        <source>Nobody can open the mailbox of the new address.</source>
        <translation>没有人能打开新地址的邮箱。</translation>
    </message>
    <message>
        <source>It is not known whether the new owner can open the mailbox today.</source>
        <translation>尚不清楚新的所有者今天能否打开该邮箱。</translation>
    </message>
    <message>
        <source>Confirmation and password messages are sent there.</source>
        <translation>确认邮件和密码邮件会发送到那里。</translation>
    </message>
    <message>
        <source>Open the mailbox first, and send a test message to it.</source>
        <translation>请先打开该邮箱，并向其发送一封测试邮件。</translation>
    </message>
    <message>
        <source>The password stays as it is until the token is proven.</source>
        <translation>在证明令牌可用之前，密码保持不变。</translation>
    </message>
    <message>
        <source>Do not reset the password yet.</source>
        <translation>暂时不要重置密码。</translation>
    </message>
    <message>
        <source>The password is being reset at this moment.</source>
        <translation>此刻正在重置密码。</translation>
    </message>
    <message>
        <source>What a password reset does to this token is not known.</source>
        <translation>尚不清楚重置密码对此令牌有何影响。</translation>
    </message>
    <message>
        <source>Vendors report that a reset can revoke a token. Intercom has not confirmed it.</source>
        <translation>有供应商称重置可能会撤销令牌。Intercom 尚未证实。</translation>
    </message>
    <message>
        <source>Keybearer asks for it as a step of its own and tests right after it.</source>
        <translation>Keybearer 会将其作为单独的一步要求您进行，并在之后立即测试。</translation>
    </message>
    <message>
        <source>Do teammates of this workspace sign in with SAML single sign-on?</source>
        <translation>此工作区的团队成员是否使用 SAML 单点登录？</translation>
    </message>
    <message>
        <source>Is this account a member of other workspaces too?</source>
        <translation>此帐户是否也是其他工作区的成员？</translation>
    </message>
    <message>
        <source>Does the new address already have an Intercom login?</source>
        <translation>新地址是否已有 Intercom 登录？</translation>
    </message>
    <message>
        <source>Does the agency still own the app that the token belongs to?</source>
        <translation>令牌所属的应用是否仍归服务商所有？</translation>
    </message>
    <message>
        <source>Does an identity provider, such as Okta or Entra, manage the teammates?</source>
        <translation>团队成员是否由身份提供商（例如 Okta 或 Entra）管理？</translation>
    </message>
    <message>
        <source>Can the new owner open the mailbox of the new address today?</source>
        <translation>新的所有者今天能否打开新地址的邮箱？</translation>
    </message>
    <message>
        <source>The token stands in the address that was to be called.</source>
        <translation>要调用的地址中含有令牌。</translation>
    </message>
    <message>
        <source>There is no token.</source>
        <translation>没有令牌。</translation>
    </message>
    <message>
        <source>This is too long for a token.</source>
        <translation>对于令牌来说太长了。</translation>
    </message>
    <message>
        <source>It has spaces or characters that a token never has.</source>
        <translation>其中含有令牌绝不会有的空格或字符。</translation>
    </message>
    <message>
        <source>This handover was begun with another token.</source>
        <translation>此交接是用另一个令牌开始的。</translation>
    </message>
    <message>
        <source>This is not an email address.</source>
        <translation>这不是邮箱地址。</translation>
    </message>
    <message>
        <source>The new address is the one that the account has already.</source>
        <translation>新地址就是帐户已在使用的地址。</translation>
    </message>
    <message>
        <source>The API address has to begin with https:// (or be on this computer), without a name, a question mark or a # in it.</source>
        <translation>API 地址必须以 https:// 开头（或位于这台计算机上），且不得包含用户名、问号或 #。</translation>
    </message>
    <message>
        <source>This handover was begun at another API address.</source>
        <translation>此交接是在另一个 API 地址上开始的。</translation>
    </message>
    <message>
        <source>The API version has to be two numbers with a dot, as in 2.16.</source>
        <translation>API 版本必须是用点连接的两个数字，例如 2.16。</translation>
    </message>
    <message>
        <source>This route needs the SCIM address and the SCIM token.</source>
        <translation>此方式需要 SCIM 地址和 SCIM 令牌。</translation>
    </message>
    <message>
        <source>The SCIM address has to begin with https:// (or be on this computer), without a name, a question mark or a # in it.</source>
        <translation>SCIM 地址必须以 https:// 开头（或位于这台计算机上），且不得包含用户名、问号或 #。</translation>
    </message>
    <message>
        <source>The proxy has to be system, none, or an address such as http://proxy.example:3128 or socks5://proxy.example:1080.</source>
        <translation>代理必须是 system、none，或类似 http://proxy.example:3128 或 socks5://proxy.example:1080 的地址。</translation>
    </message>
    <message>
        <source>Several accounts were found where there can be only one.</source>
        <translation>在只能有一个帐户的地方找到了多个帐户。</translation>
    </message>
    <message>
        <source>The server does not say how it takes changes.</source>
        <translation>服务器没有说明它如何接受更改。</translation>
    </message>
    <message>
        <source>The connection has no name.</source>
        <translation>连接没有名称。</translation>
    </message>
    <message>
        <source>The connection&apos;s name is too long.</source>
        <translation>连接的名称过长。</translation>
    </message>
    <message>
        <source>The connection&apos;s name has characters that can&apos;t be shown.</source>
        <translation>连接的名称含有无法显示的字符。</translation>
    </message>
    <message>
        <source>Another connection has this name.</source>
        <translation>另一个连接已使用此名称。</translation>
    </message>
    <message>
        <source>The connection&apos;s API address can&apos;t be used.</source>
        <translation>连接的 API 地址无法使用。</translation>
    </message>
    <message>
        <source>The connection&apos;s region is none of US, EU and AU.</source>
        <translation>连接的区域不是 US、EU 或 AU。</translation>
    </message>
    <message>
        <source>The connection&apos;s API version can&apos;t be used.</source>
        <translation>连接的 API 版本无法使用。</translation>
    </message>
    <message>
        <source>The connection names a permission that does not exist.</source>
        <translation>连接指定了不存在的权限。</translation>
    </message>
    <message>
        <source>The connection&apos;s SCIM address can&apos;t be used.</source>
        <translation>连接的 SCIM 地址无法使用。</translation>
    </message>
    <message>
        <source>Read what will be sent, then press “Send the change” or “Do not change it back”.</source>
        <translation>请阅读将要发送的内容，然后按“发送更改”或“不改回”。</translation>
    </message>
    <message>
        <source>Read what will happen, then press “Start the change” or “Do not change it back”.</source>
        <translation>请阅读将要发生的事情，然后按“开始更改”或“不改回”。</translation>
    </message>
    <message>
        <source>It has not been changed back yet. It is your decision now.</source>
        <translation>尚未改回。现在由您决定。</translation>
    </message>
    <message>
        <source>The email was changed, but not back.</source>
        <translation>邮箱已更改，但没有改回。</translation>
    </message>
    <message>
        <source>The account has %1 now; it was to go back to %2.</source>
        <translation>该账户现在是 %1；本应改回 %2。</translation>
    </message>
    <message>
        <source>When it was last tested, on %1, the token worked and the account had %2.</source>
        <comment>a date with the time, an email</comment>
        <translation>上次测试时（%1），令牌可用，该账户为 %2。</translation>
    </message>
    <message>
        <source>When it was last read, the account had %1.</source>
        <translation>上次读取时，该账户为 %1。</translation>
    </message>
    <message>
        <source>This handover is closed: the email was changed, and the token kept working.</source>
        <translation>此交接已关闭：邮箱已更改，令牌一直可用。</translation>
    </message>
    <message>
        <source>Every step of the follow-up was tested.</source>
        <translation>后续的每个步骤都已测试。</translation>
    </message>
    <message>
        <source>These steps of the follow-up were not tested: %1.</source>
        <translation>后续步骤中未测试的：%1。</translation>
    </message>
    <message>
        <source>All of it concerns a local server, such as the practice workspace, and not Intercom.</source>
        <translation>所有这些都涉及本地服务器（例如练习工作区），而不是 Intercom。</translation>
    </message>
    <message>
        <source>New result</source>
        <translation>新结果</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a connection&apos;s name, and its workspace or teammate&apos;s email</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Waiting for the email to be changed back.</source>
        <translation>正在等待邮箱改回。</translation>
    </message>
    <message>
        <source>At its last test the token was not seen to work. While that is so, Keybearer can&apos;t see whether the email was changed back; the account&apos;s own page in Intercom shows it.</source>
        <translation>上次测试时未能看到令牌可用。在此期间，Keybearer 无法看到邮箱是否已改回；Intercom 中该账户自己的页面会显示。</translation>
    </message>
    <message>
        <source>When it was last read, on %1, the account had %2.</source>
        <comment>a date with the time, an email</comment>
        <translation>上次读取时（%1），该账户为 %2。</translation>
    </message>
    <message>
        <source>Someone, or a rule of this computer, said no. The token was neither read nor saved.</source>
        <translation>某人或这台计算机的规则拒绝了请求。令牌既未读取也未保存。</translation>
    </message>
    <message>
        <source>Allow it when you are asked again. A token can also be kept only until you quit.</source>
        <translation>再次询问时请允许。令牌也可以仅保留到您退出为止。</translation>
    </message>
    <message>
        <source>Nothing was changed. A finding stops this handover.</source>
        <translation>未更改任何内容。有一项检查结果使此交接无法进行。</translation>
    </message>
    <message>
        <source>The email was changed, but another teammate answers to the token now.</source>
        <translation>邮箱已更改，但现在响应此令牌的是另一个团队成员。</translation>
    </message>
    <message>
        <source>The email was changed, but another workspace answers to the token now.</source>
        <translation>邮箱已更改，但现在响应此令牌的是另一个工作区。</translation>
    </message>
    <message>
        <source>The email was changed, but the token is not proven to work as before.</source>
        <translation>邮箱已更改，但尚未证明令牌与之前一样可用。</translation>
    </message>
    <message>
        <source>The email was changed, and the token worked when it was last tested, on %1.</source>
        <comment>a date with the time</comment>
        <translation>邮箱已更改，上次测试时（%1）令牌可用。</translation>
    </message>
    <message>
        <source>Two at the same time could spoil each other&apos;s work, so nothing was done here.</source>
        <translation>两个程序同时运行可能会破坏彼此的工作，因此这里未执行任何操作。</translation>
    </message>
    <message numerus="yes">
        <source>The longest time without a good answer was %Ln minute(s); what happened in it was not seen.</source>
        <translation>
            <numerusform>没有正常响应的最长时间为 %Ln 分钟；其间发生的情况未能看到。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The longest time without a good answer was %Ln hour(s); what happened in it was not seen.</source>
        <translation>
            <numerusform>没有正常响应的最长时间为 %Ln 小时；其间发生的情况未能看到。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The longest time without a good answer was %Ln day(s); what happened in it was not seen.</source>
        <translation>
            <numerusform>没有正常响应的最长时间为 %Ln 天；其间发生的情况未能看到。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Around the change, all %Ln test call(s) got a good answer.</source>
        <translation>
            <numerusform>更改前后，全部 %Ln 次测试调用均得到正常响应。</numerusform>
        </translation>
    </message>
    <message>
        <source>If it is a mistake, change it to %1 on the account&apos;s own page; Keybearer sees it by itself. Accept the address only if it is the right one.</source>
        <translation>如果这是失误，请在帐户自己的页面上改为 %1；Keybearer 会自行发现。只有当这个地址正确时，才接受它。</translation>
    </message>
    <message>
        <source>The password was reset on %1, by the activity log; such a reset is reported to end tokens.</source>
        <comment>a date with the time</comment>
        <translation>根据活动日志，密码于 %1 被重置；据称此类重置会使令牌失效。</translation>
    </message>
    <message>
        <source>A password reset is reported to end tokens: ask the new owner whether there was one.</source>
        <translation>据称重置密码会使令牌失效：请询问新的所有者是否重置过密码。</translation>
    </message>
    <message>
        <source>The email was changed, but the token does not work any more.</source>
        <translation>邮箱已更改，但令牌已不再可用。</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2, and then a change back was begun; no end of that is in this record.</source>
        <translation>邮箱原定从 %1 改为 %2，之后又开始改回；此记录中没有改回的结局。</translation>
    </message>
    <message>
        <source>The token was tested again after a step: %1.</source>
        <translation>在一个步骤之后再次测试了令牌：%1。</translation>
    </message>
    <message>
        <source>What came of the change of the email: %1.</source>
        <translation>更改邮箱的结果：%1。</translation>
    </message>
    <message>
        <source>Other address accepted</source>
        <translation>已接受其他地址</translation>
    </message>
    <message>
        <source>A person accepted %1 as the new address.</source>
        <translation>有人接受了 %1 作为新地址。</translation>
    </message>
    <message>
        <source>Not changed back</source>
        <translation>未改回</translation>
    </message>
    <message>
        <source>The change back was given up, or nothing came of it.</source>
        <translation>改回已被放弃，或未能实现。</translation>
    </message>
    <message>
        <source>Seen in the activity log</source>
        <translation>活动日志中已见</translation>
    </message>
    <message>
        <source>The workspace&apos;s activity log showed a step: %1.</source>
        <translation>工作区的活动日志显示了一个步骤：%1。</translation>
    </message>
    <message>
        <source>A person&apos;s word</source>
        <translation>某人的说法</translation>
    </message>
    <message>
        <source>A person said that this was done: %1.</source>
        <translation>有人说这已完成：%1。</translation>
    </message>
    <message>
        <source>Handover reopened</source>
        <translation>已重新打开交接</translation>
    </message>
    <message>
        <source>The handover was continued.</source>
        <translation>交接已继续。</translation>
    </message>
    <message>
        <source>changed and proven</source>
        <translation>已更改并证明</translation>
    </message>
    <message>
        <source>changed, not proven</source>
        <translation>已更改，未证明</translation>
    </message>
    <message>
        <source>not changed</source>
        <translation>未更改</translation>
    </message>
    <message>
        <source>changed back</source>
        <translation>已改回</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>new address confirmed</source>
        <translation>已确认新地址</translation>
    </message>
    <message>
        <source>password reset</source>
        <translation>已重置密码</translation>
    </message>
    <message>
        <source>two-factor sign-in</source>
        <translation>双重验证</translation>
    </message>
    <message>
        <source>two-factor sign-in changed</source>
        <translation>已更改双重验证</translation>
    </message>
    <message>
        <source>a day later</source>
        <translation>一天之后</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>已登录</translation>
    </message>
    <message>
        <source>account page opened</source>
        <translation>已打开帐户页面</translation>
    </message>
    <message numerus="yes">
        <source>The longest time without a good answer was %Ln second(s); what happened in it was not seen.</source>
        <translation>
            <numerusform>没有正常响应的最长时间为 %Ln 秒；其间发生的情况未能看到。</numerusform>
        </translation>
    </message>
    <message>
        <source>After the change, the token was proven to work as before, last on %1.</source>
        <comment>a date with the time</comment>
        <translation>更改后，已证明令牌与之前一样可用，最近一次为 %1。</translation>
    </message>
    <message>
        <source>In between it was not proven; the record shows when and why.</source>
        <translation>其间有时未得到证明；记录说明了时间和原因。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln test call(s) were refused, the last one on %1.</source>
        <translation>
            <numerusform>有 %Ln 次测试调用被拒绝，最近一次为 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting again</source>
        <translation>再次等待</translation>
    </message>
    <message>
        <source>The email was not changed yet, and is waited for again.</source>
        <translation>邮箱尚未更改，正在再次等待。</translation>
    </message>
    <message>
        <source>Cancelling: the account is read once more.</source>
        <translation>正在取消：再读取一次帐户。</translation>
    </message>
    <message>
        <source>So it is known which email it has when this ends.</source>
        <translation>这样就能知道结束时帐户的邮箱是什么。</translation>
    </message>
    <message>
        <source>But the account has %1 now; when this handover was begun it had %2.</source>
        <translation>但帐户现在的邮箱是 %1；此交接开始时是 %2。</translation>
    </message>
    <message>
        <source>Cancelled. Keybearer changed nothing.</source>
        <translation>已取消。Keybearer 未更改任何内容。</translation>
    </message>
    <message>
        <source>The email was not changed back.</source>
        <translation>邮箱未改回。</translation>
    </message>
    <message>
        <source>Find out who changed it. Then prove it again.</source>
        <translation>请查明是谁更改的。然后再次证明。</translation>
    </message>
    <message>
        <source>Prove it again.</source>
        <translation>请再次证明。</translation>
    </message>
    <message>
        <source>The email went from %1 to %2 and was then to go back; whether it did could not be seen.</source>
        <translation>邮箱已从 %1 改为 %2，之后原定改回；无法看到是否已改回。</translation>
    </message>
    <message>
        <source>The email went from %1 to %2 and was then to go back; the token was not proven to work afterwards.</source>
        <translation>邮箱已从 %1 改为 %2，之后原定改回；随后未能证明令牌可用。</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2; it was cancelled, and the account had %3 then.</source>
        <translation>邮箱原定从 %1 改为 %2；已取消，当时帐户的邮箱是 %3。</translation>
    </message>
    <message>
        <source>An editor or a mail program does that. What it says can&apos;t be proven any more.</source>
        <translation>编辑器或邮件程序会这样做。其中的内容已无法再证明。</translation>
    </message>
    <message>
        <source>Ask for the file itself again, for example in a ZIP archive.</source>
        <translation>请对方重新提供文件本身，例如放在 ZIP 压缩包中。</translation>
    </message>
    <message>
        <source>It was sent at most once, and no clear answer came; it may yet be made. It is not sent a second time.</source>
        <translation>更改最多发送过一次，没有得到明确响应；更改仍有可能完成。不会再次发送。</translation>
    </message>
    <message>
        <source>Tell whoever was to change the email that it is called off.</source>
        <translation>请告知原定更改邮箱的人：此更改已取消。</translation>
    </message>
    <message>
        <source>The token was left alone.</source>
        <translation>令牌未被改动。</translation>
    </message>
    <message>
        <source>Keybearer changed nothing. A finding stops this handover.</source>
        <translation>Keybearer 未更改任何内容。有一项检查结果使此交接无法进行。</translation>
    </message>
    <message>
        <source>Keybearer did not change the email.</source>
        <translation>Keybearer 未更改邮箱。</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2; it was cancelled, and which email the account had then was not seen.</source>
        <translation>邮箱原定从 %1 改为 %2；已取消，未能看到当时帐户的邮箱是哪个。</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2; Keybearer did not change it, and the account had %3 then.</source>
        <translation>邮箱原定从 %1 改为 %2；Keybearer 未更改它，当时帐户的邮箱是 %3。</translation>
    </message>
    <message>
        <source>This is a handover record, but a program on its way has rewritten its line ends or its first bytes.</source>
        <translation>这是一份交接记录，但在传送途中，有程序改写了它的换行符或开头的字节。</translation>
    </message>
    <message>
        <source>By now the account has another email than the one that was shown before the change.</source>
        <translation>现在帐户的邮箱与更改前显示的不同。</translation>
    </message>
    <message>
        <source>What happened there is not known.</source>
        <translation>那里发生了什么尚不清楚。</translation>
    </message>
    <message>
        <source>The email is back, but the token does not work any more.</source>
        <translation>邮箱已恢复为原来的，但令牌不再可用。</translation>
    </message>
    <message>
        <source>The email is back, but the token is not proven to work as before.</source>
        <translation>邮箱已恢复为原来的，但未证明令牌仍像以前一样可用。</translation>
    </message>
    <message>
        <source>Sending the change</source>
        <translation>发送更改</translation>
    </message>
    <message>
        <source>What came of sending the change: %1.</source>
        <translation>发送更改的结果：%1。</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>nothing was sent</source>
        <translation>未发送任何内容</translation>
    </message>
    <message>
        <source>no clear answer</source>
        <translation>没有明确的答复</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2; the account had %3, which was then to go back, and whether it did could not be seen.</source>
        <translation>邮箱原定从 %1 改为 %2；账户当时是 %3，之后原定改回，无法看到是否已改回。</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2; the account had %3, which was then to go back. The token was not proven to work afterwards.</source>
        <translation>邮箱原定从 %1 改为 %2；账户当时是 %3，之后原定改回。此后未证明令牌可用。</translation>
    </message>
    <message>
        <source>For a while the token was not tested; what happened then was not seen.</source>
        <translation>有一段时间未测试令牌；其间发生了什么未能看到。</translation>
    </message>
    <message>
        <source>The change may have been made, and the account could not be read afterwards.</source>
        <translation>更改可能已完成，但之后无法读取账户。</translation>
    </message>
    <message>
        <source>Intercom does not show this address as confirmed.</source>
        <translation>Intercom 未将此地址显示为已确认。</translation>
    </message>
    <message>
        <source>The email went from %1 to %2; the token was not proven to work afterwards.</source>
        <translation>邮箱已从 %1 改为 %2；此后未证明令牌可用。</translation>
    </message>
    <message>
        <source>The email went from %1 to %2, and the token was proven to work afterwards, on %3. By the newest test it is not proven any more.</source>
        <comment>two emails, a time</comment>
        <translation>邮箱已从 %1 改为 %2，此后于 %3 证明令牌可用。根据最新测试，已不再得到证明。</translation>
    </message>
    <message>
        <source>The other one is open in %1.</source>
        <comment>a program</comment>
        <translation>另一个已在 %1 中打开。</translation>
    </message>
    <message>
        <source>Another handover of this account is open.</source>
        <translation>此账户的另一个交接已打开。</translation>
    </message>
    <message>
        <source>Two at the same time could spoil each other&apos;s work, so this one was not begun. Nothing was changed.</source>
        <translation>两个交接同时进行可能会破坏彼此的工作，因此这一个未开始。没有任何更改。</translation>
    </message>
    <message>
        <source>Go on with the other one, or cancel it. Then begin again.</source>
        <translation>请继续另一个交接，或将其取消，然后重新开始。</translation>
    </message>
    <message>
        <source>The account still has %1. Your pipeline goes on as before, and the token is tested meanwhile.</source>
        <translation>帐户的地址仍是 %1。您的流水线照常运行，令牌在此期间会受到测试。</translation>
    </message>
    <message>
        <source>When it was last read, on %1, the account had %2. It has not been read since; Keybearer goes on trying.</source>
        <comment>a date with the time, an email</comment>
        <translation>上次读取时（%1），该账户为 %2。此后未再读取到；Keybearer 会继续尝试。</translation>
    </message>
    <message>
        <source>This can stay open for days.</source>
        <translation>此状态可以保持数天。</translation>
    </message>
    <message>
        <source>A sync of an identity provider, or somebody&apos;s tidying up, can still undo the change.</source>
        <translation>身份提供商的同步或某人的清理操作，仍可能撤销这次更改。</translation>
    </message>
    <message>
        <source>Ask the workspace&apos;s administrators what was done to the account. Then prove it again.</source>
        <translation>请询问工作区管理员对该账户做了什么，然后再次验证。</translation>
    </message>
    <message>
        <source>Everything is tested. Close the follow-up, then save the record.</source>
        <translation>全部已测试。请结束后续，然后保存记录。</translation>
    </message>
</context>
<context>
    <name>keybearer::AboutCard</name>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Keybearer %1 · Qt %2 · %3</source>
        <comment>versions; the last is a library&apos;s</comment>
        <translation>Keybearer %1 · Qt %2 · %3</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.
It is not made by Intercom and has no tie to Intercom.</source>
        <translation>基于 GNU General Public License（第 3 版或更高版本）的自由软件，不提供任何担保。
它不是由 Intercom 制作，与 Intercom 没有关联。</translation>
    </message>
    <message>
        <source>No native speaker has reviewed the texts in these languages yet: %1</source>
        <translation>以下语言的文本尚未经母语人士审校：%1</translation>
    </message>
</context>
<context>
    <name>keybearer::AppearanceCard</name>
    <message>
        <source>Text size: %1 %</source>
        <translation>文字大小：%1 %</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>动画</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>减弱</translation>
    </message>
    <message>
        <source>Everything moves</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>&amp;Back to default</source>
        <translation>恢复默认(&amp;B)</translation>
    </message>
    <message>
        <source>Language, theme, text size and motion as they were at first.</source>
        <translation>将语言、主题、文字大小和动画恢复为最初的设置。</translation>
    </message>
</context>
<context>
    <name>keybearer::CallsDialog</name>
    <message>
        <source>Live test of the token</source>
        <translation>令牌的实时测试</translation>
    </message>
    <message>
        <source>The newest calls first, as many as the strip shows. Every call of the handover is in its record.</source>
        <translation>最新的调用在前，数量与条带所示相同。交接的每次调用都在其记录中。</translation>
    </message>
    <message>
        <source>Calls of the live test, the newest first</source>
        <translation>实时测试的调用，最新的在前</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>keybearer::CallsModel</name>
    <message>
        <source>answered</source>
        <translation>已响应</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>no clear answer</source>
        <translation>无明确响应</translation>
    </message>
    <message>
        <source>Call %1: %2, status %3</source>
        <translation>调用 %1：%2，状态 %3</translation>
    </message>
    <message>
        <source>Call %1: %2</source>
        <translation>调用 %1：%2</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>调用</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>请求 ID</translation>
    </message>
</context>
<context>
    <name>keybearer::CanaryCard</name>
    <message>
        <source>While this is open, the token is tested again and again</source>
        <translation>打开期间，会反复测试令牌</translation>
    </message>
    <message>
        <source>Live test of the token</source>
        <translation>令牌的实时测试</translation>
    </message>
    <message>
        <source>Calls %1 · refused %2 · without a clear answer %3 · longest gap %4 s</source>
        <translation>调用 %1 · 被拒绝 %2 · 无明确响应 %3 · 最长间隔 %4 秒</translation>
    </message>
    <message>
        <source>no good answer yet</source>
        <translation>尚无正常响应</translation>
    </message>
    <message>
        <source>last good answer %1 s ago</source>
        <translation>上次正常响应在 %1 秒前</translation>
    </message>
    <message>
        <source>One cell per call, the newest at the end. %1</source>
        <comment>then the counts</comment>
        <translation>每次调用一格，最新的在末尾。%1</translation>
    </message>
    <message>
        <source>Sho&amp;w as table</source>
        <translation>以表格显示(&amp;W)</translation>
    </message>
    <message>
        <source>Lists the newest calls of the live test</source>
        <translation>列出实时测试的最新调用</translation>
    </message>
    <message>
        <source>Outside the change: calls %1 · refused %2 · without a clear answer %3</source>
        <translation>更改期间之外：调用 %1 · 被拒绝 %2 · 无明确响应 %3</translation>
    </message>
    <message>
        <source>One cell per call, the newest at the end; before them is a hole, a time without tests. %1</source>
        <comment>then the counts</comment>
        <translation>每次调用一格，最新的在末尾；在它们之前有一段空缺，即没有测试的时间。%1</translation>
    </message>
    <message>
        <source>The token was tested, but not the whole time</source>
        <translation>令牌测试过，但并非全程</translation>
    </message>
    <message>
        <source>The live tests of the token</source>
        <translation>令牌的实时测试</translation>
    </message>
</context>
<context>
    <name>keybearer::CheckpointCard</name>
    <message>
        <source>Test again</source>
        <translation>再次测试</translation>
    </message>
    <message>
        <source>I have done this: test now</source>
        <translation>我已完成：立即测试</translation>
    </message>
    <message>
        <source>Test now</source>
        <translation>立即测试</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a step of the follow-up, its button</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Follow up: test after each of these</source>
        <translation>后续：在以下每一步之后测试</translation>
    </message>
    <message>
        <source>Seen in the activity log: %1</source>
        <translation>活动日志中已见：%1</translation>
    </message>
    <message>
        <source>Not seen in the activity log yet</source>
        <translation>活动日志中尚未见到</translation>
    </message>
    <message>
        <source>Unknown: this token may not read the activity log</source>
        <translation>未知：此令牌无权读取活动日志</translation>
    </message>
    <message>
        <source>Unknown: the activity log has given no answer yet</source>
        <translation>未知：活动日志尚未给出响应</translation>
    </message>
    <message>
        <source>Tested: %1, %2</source>
        <comment>a verdict and when</comment>
        <translation>已测试：%1，%2</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation>预定时间：%1</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>尚未测试</translation>
    </message>
    <message>
        <source>Tested: %1, %2. Intercom does not show yet that the step was done, so it stays open.</source>
        <comment>a verdict and when</comment>
        <translation>已测试：%1，%2。Intercom 尚未显示该步骤已完成，因此该步骤保持打开。</translation>
    </message>
    <message>
        <source>Open “Your account” in the browser</source>
        <translation>在浏览器中打开“Your account”</translation>
    </message>
    <message>
        <source>Unknown: the activity log has more entries than were read</source>
        <translation>未知：活动日志的条目多于已读取的部分</translation>
    </message>
    <message>
        <source>Tested: %1, %2. That the step was done is a person&apos;s word; Intercom shows it to no program.</source>
        <comment>a verdict and when</comment>
        <translation>已测试：%1，%2。该步骤已完成只是某人的说法；Intercom 不向任何程序显示这一点。</translation>
    </message>
    <message>
        <source>Seen in the activity log: %1. Whether the email had changed by then is not known.</source>
        <translation>活动日志中已见：%1。当时邮箱是否已更改，无从得知。</translation>
    </message>
    <message>
        <source>Seen in the activity log before the email was changed: %1</source>
        <translation>邮箱更改之前在活动日志中已见：%1</translation>
    </message>
    <message>
        <source>Not seen in the activity log when it was last read</source>
        <translation>上次读取时，活动日志中未见</translation>
    </message>
    <message>
        <source>In the practice workspace a day lasts one minute.</source>
        <translation>在练习工作区中，一天只有一分钟。</translation>
    </message>
    <message>
        <source>Due since %1. Test it now.</source>
        <comment>a time</comment>
        <translation>已于 %1 到期。请立即测试。</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>未测试</translation>
    </message>
    <message>
        <source>The follow-up, as it was closed</source>
        <translation>后续（结束时的状态）</translation>
    </message>
    <message>
        <source>While Keybearer is open and not locked, this test runs by itself.</source>
        <translation>Keybearer 打开且未锁定期间，此测试会自动运行。</translation>
    </message>
    <message>
        <source>Tested: %1, %2. That shows nothing, so the step stays open.</source>
        <comment>a verdict and when</comment>
        <translation>已测试：%1，%2。这不能说明什么，因此该步骤仍未完成。</translation>
    </message>
</context>
<context>
    <name>keybearer::ChecksCard</name>
    <message>
        <source>No test of this token is kept yet. Every test adds a cell here.</source>
        <translation>尚未保存此令牌的测试。每次测试都会在这里增加一格。</translation>
    </message>
    <message>
        <source>Every one of them found: %1.</source>
        <comment>a state</comment>
        <translation>每次的结果都是：%1。</translation>
    </message>
    <message>
        <source>Nothing was tested from %1 to %2.</source>
        <comment>two times</comment>
        <translation>从 %1 到 %2 没有进行测试。</translation>
    </message>
    <message>
        <source>The last test</source>
        <translation>上次测试</translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln tests</source>
        <translation>
            <numerusform>最近 %Ln 次测试</numerusform>
        </translation>
    </message>
    <message>
        <source>Tests over time</source>
        <translation>测试历程</translation>
    </message>
    <message>
        <source>It found: %1.</source>
        <comment>a state</comment>
        <translation>结果：%1。</translation>
    </message>
    <message numerus="yes">
        <source>The newest result: %1. %Ln test(s) had another result.</source>
        <comment>a state</comment>
        <translation>
            <numerusform>最新结果：%1。%Ln 次测试结果不同。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keybearer::CommandLine</name>
    <message>
        <source>Test the token after each step: %1</source>
        <translation>每一步之后请测试令牌：%1</translation>
    </message>
</context>
<context>
    <name>keybearer::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>您想做什么？</translation>
    </message>
    <message>
        <source>Command or connection</source>
        <translation>命令或连接</translation>
    </message>
    <message>
        <source>Commands that fit</source>
        <translation>匹配的命令</translation>
    </message>
    <message>
        <source>Nothing fits these words. Try fewer of them.</source>
        <translation>没有与这些词匹配的内容。请减少词数再试。</translation>
    </message>
</context>
<context>
    <name>keybearer::Commands</name>
    <message>
        <source>Teammate and handover</source>
        <translation>团队成员和交接</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
</context>
<context>
    <name>keybearer::ComparisonCard</name>
    <message>
        <source>Before and after</source>
        <translation>更改前后</translation>
    </message>
</context>
<context>
    <name>keybearer::ComparisonModel</name>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>different</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>as requested</source>
        <translation>与要求一致</translation>
    </message>
    <message>
        <source>not the requested one</source>
        <translation>与要求不符</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>%1 allowed</source>
        <translation>允许 %1 项</translation>
    </message>
    <message>
        <source>none lost</source>
        <translation>无丢失</translation>
    </message>
    <message>
        <source>lost: %1</source>
        <translation>丢失：%1</translation>
    </message>
    <message>
        <source>%1 not known afterwards</source>
        <translation>之后有 %1 项未知</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Teammate</source>
        <translation>团队成员</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>工作区</translation>
    </message>
    <message>
        <source>%1: before %2, after %3, %4</source>
        <translation>%1：之前 %2，之后 %3，%4</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>all lost</source>
        <translation>全部丢失</translation>
    </message>
    <message>
        <source>the old one again</source>
        <translation>恢复为原来的</translation>
    </message>
    <message>
        <source>the new one</source>
        <translation>新的</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>最初</translation>
    </message>
    <message>
        <source>At the last test</source>
        <translation>上次测试时</translation>
    </message>
    <message>
        <source>%1: at the start %2, at the last test %3, %4</source>
        <translation>%1：最初 %2，上次测试时 %3，%4</translation>
    </message>
    <message>
        <source>as last read</source>
        <translation>上次读取的值</translation>
    </message>
</context>
<context>
    <name>keybearer::ConnectPage</name>
    <message>
        <source>Keybearer will contact api.intercom.io and, if that one does not know the token, api.eu.intercom.io and api.au.intercom.io. Nothing else.</source>
        <translation>Keybearer 将连接 api.intercom.io；如果它不认识该令牌，则再连接 api.eu.intercom.io 和 api.au.intercom.io。除此之外不连接任何地址。</translation>
    </message>
    <message>
        <source>Nothing will be contacted before there is an address.</source>
        <translation>在有地址之前，不会连接任何地方。</translation>
    </message>
    <message>
        <source>Keybearer will send the token to %1, and to nothing else. Enter only an address that you trust with it.</source>
        <translation>Keybearer 会将令牌发送到 %1，且仅发送到那里。请只输入您放心交付令牌的地址。</translation>
    </message>
    <message>
        <source>Keybearer will contact %1. Nothing else.</source>
        <translation>Keybearer 将连接 %1。除此之外不连接任何地址。</translation>
    </message>
    <message>
        <source>Enter the address of the API.</source>
        <translation>请输入 API 的地址。</translation>
    </message>
    <message>
        <source>This address can&apos;t be used: it has to begin with https://. Nothing was sent.</source>
        <translation>此地址无法使用：它必须以 https://开头。未发送任何内容。</translation>
    </message>
    <message>
        <source>Paste the access token.</source>
        <translation>请粘贴访问令牌。</translation>
    </message>
    <message>
        <source>This was no access token: it had spaces or characters that a token never has. Copy the whole token and paste it again.</source>
        <translation>这不是访问令牌：其中含有令牌中不会出现的空格或字符。请复制完整的令牌并再次粘贴。</translation>
    </message>
    <message>
        <source>Hand an API account over, and see its token keep working</source>
        <translation>交接 API 帐户，并看到其令牌持续可用</translation>
    </message>
    <message>
        <source>Keybearer shows which Intercom teammate an access token belongs to.
It gets that teammate&apos;s email changed to its new owner&apos;s.
It tests the token before, during and after, and keeps the proof.</source>
        <translation>Keybearer 会显示访问令牌属于哪个 Intercom 团队成员。
它推动将该团队成员的邮箱改为新所有者的邮箱。
它在更改之前、期间和之后测试令牌，并保留证明。</translation>
    </message>
    <message>
        <source>Connect a token</source>
        <translation>连接令牌</translation>
    </message>
    <message>
        <source>&amp;Access token</source>
        <translation>访问令牌(&amp;A)</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>访问令牌</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>区域(&amp;R)</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Find out automatically</source>
        <translation>自动查找</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>美国</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>欧洲</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>澳大利亚</translation>
    </message>
    <message>
        <source>Another API address…</source>
        <translation>其他 API 地址…</translation>
    </message>
    <message>
        <source>API a&amp;ddress</source>
        <translation>API 地址(&amp;D)</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>API 地址</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>连接(&amp;C)</translation>
    </message>
    <message>
        <source>Or try it first</source>
        <translation>或者先试一试</translation>
    </message>
    <message>
        <source>The practice workspace is an Intercom of your own, on this computer only. It needs no token and no account, and mistakes cost nothing there.</source>
        <translation>练习工作区是您自己的 Intercom，仅在这台计算机上。它不需要令牌和帐户，在那里出任何错都没关系。</translation>
    </message>
    <message>
        <source>This does not look like Intercom&apos;s usual access tokens. Nothing was sent. Paste another one, or choose “Connect anyway”.</source>
        <translation>这看起来不像 Intercom 常见的访问令牌。未发送任何内容。请粘贴另一个，或选择“仍然连接”。</translation>
    </message>
    <message>
        <source>This may not be the whole token: it has %1 characters, and Intercom&apos;s usually have %2. Nothing was sent. Paste it again, or choose “Connect anyway”.</source>
        <translation>这可能不是完整的令牌：它有 %1 个字符，而 Intercom 的令牌通常有 %2 个。未发送任何内容。请再次粘贴，或选择“仍然连接”。</translation>
    </message>
    <message>
        <source>The token rests in this computer&apos;s keychain. It is written to no file.</source>
        <translation>令牌存放在这台计算机的钥匙串中。它不会写入任何文件。</translation>
    </message>
    <message>
        <source>Connect any&amp;way</source>
        <translation>仍然连接(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Name of the connection</source>
        <translation>连接的名称</translation>
    </message>
    <message>
        <source>Keep the token &amp;in the keychain</source>
        <translation>将令牌保存在钥匙串中(&amp;I)</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation>粘贴到这里</translation>
    </message>
    <message>
        <source>From Intercom&apos;s Developer Hub: the app that your pipeline uses. It stays masked.</source>
        <translation>来自 Intercom 的 Developer Hub：您的流水线使用的应用。它始终以掩码显示。</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>可选</translation>
    </message>
    <message>
        <source>If this is empty, it is named after its workspace.</source>
        <translation>留空时以其工作区命名。</translation>
    </message>
    <message>
        <source>Open &amp;practice</source>
        <translation>打开练习(&amp;P)</translation>
    </message>
    <message>
        <source>It has to begin with https://. Only for this computer itself http:// will do.</source>
        <translation>必须以 https:// 开头。只有本机自身可以使用 http://。</translation>
    </message>
    <message>
        <source>There is no keychain here. The token stays in this computer&apos;s memory until you quit or lock Keybearer, and is written to no file.</source>
        <translation>这里没有钥匙串。令牌保留在这台计算机的内存中，直到您退出或锁定 Keybearer，且不会写入任何文件。</translation>
    </message>
    <message>
        <source>The token stays in this computer&apos;s memory until you quit or lock Keybearer. It is written to no file.</source>
        <translation>令牌保留在这台计算机的内存中，直到您退出或锁定 Keybearer。它不会写入任何文件。</translation>
    </message>
    <message>
        <source>Check a record that you were &amp;given…</source>
        <translation>检查收到的记录(&amp;G)…</translation>
    </message>
    <message>
        <source>Look at the histor&amp;y</source>
        <translation>查看历史(&amp;Y)</translation>
    </message>
</context>
<context>
    <name>keybearer::Connection</name>
    <message>
        <source>Practice workspace</source>
        <translation>练习工作区</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>新连接</translation>
    </message>
    <message>
        <source>being tested</source>
        <translation>正在测试</translation>
    </message>
    <message>
        <source>not tested yet</source>
        <translation>尚未测试</translation>
    </message>
    <message>
        <source>paste the token again</source>
        <translation>请再次粘贴令牌</translation>
    </message>
    <message>
        <source>token not at hand</source>
        <translation>令牌不在手边</translation>
    </message>
    <message>
        <source>The token is not here any more.</source>
        <translation>令牌已不在这里。</translation>
    </message>
    <message>
        <source>It was kept only until Keybearer was closed or locked, or it was removed from the keychain. Your pipeline is not affected.</source>
        <translation>它只保留到 Keybearer 关闭或锁定为止，或者已从钥匙串中移除。您的流水线不受影响。</translation>
    </message>
    <message>
        <source>Choose “Connect a token” and paste it again: this connection takes it.</source>
        <translation>请选择“连接令牌”并再次粘贴：此连接会接收它。</translation>
    </message>
    <message>
        <source>The keychain did not give the token.</source>
        <translation>钥匙串没有提供令牌。</translation>
    </message>
    <message>
        <source>Someone, or a rule of this computer, said no. Your pipeline is not affected.</source>
        <translation>某人或这台计算机的规则拒绝了请求。您的流水线不受影响。</translation>
    </message>
    <message>
        <source>Choose “Test now” and allow it, or paste the token again.</source>
        <translation>请选择“立即测试”并允许访问，或再次粘贴令牌。</translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation>钥匙串没有及时响应。</translation>
    </message>
    <message>
        <source>It may be waiting for its password in another window. Your pipeline is not affected.</source>
        <translation>它可能正在另一个窗口中等待输入密码。您的流水线不受影响。</translation>
    </message>
    <message>
        <source>Unlock the keychain, then choose “Test now”.</source>
        <translation>请解锁钥匙串，然后选择“立即测试”。</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain can&apos;t be reached.</source>
        <translation>无法访问这台计算机的钥匙串。</translation>
    </message>
    <message>
        <source>The token rests there and can&apos;t be read. Your pipeline is not affected.</source>
        <translation>令牌存放在那里，无法读取。您的流水线不受影响。</translation>
    </message>
    <message>
        <source>Start or unlock the keychain, then choose “Test now”; or paste the token again.</source>
        <translation>请启动或解锁钥匙串，然后选择“立即测试”；或再次粘贴令牌。</translation>
    </message>
    <message>
        <source>The keychain is asked for the token.</source>
        <translation>正在向钥匙串请求令牌。</translation>
    </message>
    <message>
        <source>It may be waiting for its password in another window.</source>
        <translation>它可能正在另一个窗口中等待密码。</translation>
    </message>
</context>
<context>
    <name>keybearer::ConnectionBook</name>
    <message>
        <source>New connection</source>
        <translation>新连接</translation>
    </message>
    <message>
        <source>The connection keeps its name.</source>
        <translation>连接保留其名称。</translation>
    </message>
    <message>
        <source>What you changed about a connection is not on disk yet.</source>
        <translation>您对连接所做的更改尚未保存到磁盘。</translation>
    </message>
    <message>
        <source>It is tried again by itself. Leave Keybearer open until then.</source>
        <translation>会自动重试。在此之前请保持 Keybearer 打开。</translation>
    </message>
    <message>
        <source>“%1” is back: its token is still in the keychain.</source>
        <translation>“%1”已恢复：其令牌仍在钥匙串中。</translation>
    </message>
    <message>
        <source>Open the keychain, then remove the connection again.</source>
        <translation>请打开钥匙串，然后再次移除该连接。</translation>
    </message>
    <message>
        <source>“%1” was not removed.</source>
        <translation>“%1”未被移除。</translation>
    </message>
    <message>
        <source>The token of “%1” is still in the keychain.</source>
        <translation>“%1”的令牌仍在钥匙串中。</translation>
    </message>
    <message>
        <source>Open the keychain, then connect the token again, or edit the connection.</source>
        <translation>请打开钥匙串，然后再次连接令牌，或编辑该连接。</translation>
    </message>
    <message>
        <source>The token stays in memory until you quit or lock. To keep it, paste it again once the keychain is open.</source>
        <translation>令牌保留在内存中，直到您退出或锁定。若要保存，请在钥匙串打开后再次粘贴。</translation>
    </message>
</context>
<context>
    <name>keybearer::ConnectionEditor</name>
    <message>
        <source>Another connection has this token already: “%1”.</source>
        <translation>另一个连接已有此令牌：“%1”。</translation>
    </message>
    <message>
        <source>So it is not known whose token this is, and nothing was changed.</source>
        <translation>因此不知道此令牌属于谁，未做任何更改。</translation>
    </message>
    <message>
        <source>This token belongs to %1 in the workspace “%2”.</source>
        <translation>此令牌属于工作区“%2”中的 %1。</translation>
    </message>
    <message>
        <source>This connection is that of %1 in “%2”, with a history of its own. Nothing was changed.</source>
        <translation>此连接属于“%2”中的 %1，有自己的历史。未做任何更改。</translation>
    </message>
    <message>
        <source>Connect that token as a connection of its own.</source>
        <translation>请将该令牌作为单独的连接来连接。</translation>
    </message>
    <message>
        <source>Paste the token here: it is not at hand, and only then it can be kept.</source>
        <translation>请在此粘贴令牌：令牌不在手边，只有这样才能保存它。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未做任何更改。</translation>
    </message>
    <message>
        <source>Another change is still being saved.</source>
        <translation>另一项更改仍在保存中。</translation>
    </message>
    <message>
        <source>Save again in a moment.</source>
        <translation>请稍后再次保存。</translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation>钥匙串没有及时响应。</translation>
    </message>
    <message>
        <source>The connection was not changed. It is not known whether the keychain still does what it was asked to; if it does, Keybearer undoes that while it runs.</source>
        <translation>连接未更改。不知道钥匙串是否还会执行所请求的操作；如果执行，Keybearer 会在运行期间将其撤消。</translation>
    </message>
    <message>
        <source>Unlock the keychain, then save again.</source>
        <translation>请解锁钥匙串，然后再次保存。</translation>
    </message>
</context>
<context>
    <name>keybearer::ConnectionFields</name>
    <message>
        <source>Leave it empty to keep the token that is there. Another one has to belong to the same teammate.</source>
        <translation>留空则保留现有令牌。另一个令牌必须属于同一团队成员。</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>组(&amp;G)</translation>
    </message>
    <message>
        <source>Group in the list</source>
        <translation>列表中的组</translation>
    </message>
    <message>
        <source>The keychain can&apos;t be reached right now. The token stays in it.</source>
        <translation>目前无法访问钥匙串。令牌仍保留在其中。</translation>
    </message>
    <message>
        <source>While a handover is open, the token and the region stay as they are.</source>
        <translation>交接未结束时，令牌和区域保持不变。</translation>
    </message>
    <message>
        <source>Pasted, and kept hidden</source>
        <translation>已粘贴，保持隐藏</translation>
    </message>
</context>
<context>
    <name>keybearer::ConnectionGroups</name>
    <message>
        <source>Handing over</source>
        <translation>交接中</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>需要查看</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>观察中</translation>
    </message>
</context>
<context>
    <name>keybearer::ConnectionModel</name>
    <message>
        <source>last known: %1</source>
        <comment>a state word</comment>
        <translation>上次已知：%1</translation>
    </message>
</context>
<context>
    <name>keybearer::Console</name>
    <message>
        <source>Open this page in a browser: %1</source>
        <translation>请在浏览器中打开此页面：%1</translation>
    </message>
</context>
<context>
    <name>keybearer::DataCard</name>
    <message>
        <source>Nothing lies there yet.</source>
        <translation>那里还没有任何内容。</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>全部删除</translation>
    </message>
    <message>
        <source>&amp;Delete and quit</source>
        <translation>删除并退出(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Everything that is kept lies in this folder, and in the keychain:</source>
        <translation>保存的所有内容都在此文件夹和钥匙串中：</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>打开文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Delete everything…</source>
        <translation>全部删除(&amp;D)…</translation>
    </message>
    <message>
        <source>Not now: a handover is changing the email or checking the token.</source>
        <translation>现在不行：有一次交接正在更改邮箱或检查令牌。</translation>
    </message>
    <message>
        <source>Nothing was deleted. Without what is written down, nobody could tell how that change ended. Wait until the handover says that it is over or that it waits for somebody, and try again.</source>
        <translation>未删除任何内容。如果没有已写下的内容，就没人能知道那次更改的结果。请等到交接显示已结束或正在等待某人，然后重试。</translation>
    </message>
    <message>
        <source>&amp;Understood</source>
        <translation>知道了(&amp;U)</translation>
    </message>
    <message>
        <source>This is deleted: all connections and their tokens in the keychain, the history with the proof of every handover, the settings, and the proxy&apos;s password.

This stays: records that you saved elsewhere, the tokens in Intercom itself, backups of your keychain, and other data folders.</source>
        <translation>将删除：所有连接及其在钥匙串中的令牌、包含每次交接证明的历史、设置以及代理的密码。

将保留：您保存在别处的记录、Intercom 本身中的令牌、钥匙串的备份以及其他数据文件夹。</translation>
    </message>
    <message>
        <source>A handover is still open. It can&apos;t be continued afterwards, and what it proved so far is lost.</source>
        <translation>仍有一次交接未结束。此后将无法继续该交接，它到目前为止证明的内容也会丢失。</translation>
    </message>
    <message>
        <source>Delete everything that Keybearer keeps on this computer? It can&apos;t be brought back.</source>
        <translation>删除 Keybearer 在这台计算机上保存的所有内容？此操作无法恢复。</translation>
    </message>
    <message>
        <source>Nothing was deleted. That handover needs what lies in the data folder. Wait until it is over, or cancel it there, and try again.</source>
        <translation>未删除任何内容。该交接需要数据文件夹中的内容。请等到交接结束，或在那里将其取消，然后重试。</translation>
    </message>
    <message>
        <source>It is open in %1.</source>
        <comment>a program</comment>
        <translation>它已在 %1 中打开。</translation>
    </message>
    <message>
        <source>Not now: a handover is under way in another program.</source>
        <translation>现在不行：另一个程序中有一次交接正在进行。</translation>
    </message>
</context>
<context>
    <name>keybearer::DemoCommand</name>
    <message>
        <source>Practice handover 1 of 2: the teammate changes the email itself.</source>
        <translation>练习交接 1/2：团队成员自己更改邮箱。</translation>
    </message>
    <message>
        <source>Practice handover 2 of 2: the email is changed by SCIM.</source>
        <translation>练习交接 2/2：通过 SCIM 更改邮箱。</translation>
    </message>
    <message>
        <source>The demo now plays the person at the account page.</source>
        <translation>演示现在扮演在帐户页面上操作的人。</translation>
    </message>
    <message>
        <source>The guided route: %1</source>
        <translation>引导方式：%1</translation>
    </message>
    <message>
        <source>The SCIM route: %1</source>
        <translation>SCIM 方式：%1</translation>
    </message>
</context>
<context>
    <name>keybearer::EditDesk</name>
    <message>
        <source>“%1” is changed.</source>
        <translation>“%1”已更改。</translation>
    </message>
</context>
<context>
    <name>keybearer::EditDialog</name>
    <message>
        <source>Edit the connection</source>
        <translation>编辑连接</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>移除(&amp;M)…</translation>
    </message>
    <message>
        <source>Remove the connection</source>
        <translation>移除连接</translation>
    </message>
</context>
<context>
    <name>keybearer::EraseReport</name>
    <message>
        <source>Delete everything</source>
        <translation>全部删除</translation>
    </message>
    <message>
        <source>Everything is being deleted…</source>
        <translation>正在删除全部内容…</translation>
    </message>
    <message>
        <source>Your keychain may ask you whether Keybearer may delete the tokens.</source>
        <translation>您的钥匙串可能会询问是否允许 Keybearer 删除令牌。</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Everything that Keybearer kept on this computer is deleted.</source>
        <translation>Keybearer 在这台计算机上保存的所有内容均已删除。</translation>
    </message>
    <message>
        <source>Not everything could be deleted.</source>
        <translation>未能删除全部内容。</translation>
    </message>
    <message>
        <source>These files could not be deleted. Delete them yourself:</source>
        <translation>无法删除以下文件，请自行删除：</translation>
    </message>
    <message>
        <source>The keychain did not confirm that the tokens of these connections are gone. Look for “Keybearer” there: %1</source>
        <translation>钥匙串未确认以下连接的令牌已清除。请在钥匙串中查找“Keybearer”：%1</translation>
    </message>
    <message>
        <source>The keychain did not confirm that the token of a connection that you removed before is gone. Look for “Keybearer” there.</source>
        <translation>钥匙串未确认您之前移除的某个连接的令牌已清除。请在钥匙串中查找“Keybearer”。</translation>
    </message>
    <message>
        <source>The list of connections could not be read as a whole. Look for “Keybearer” in the keychain: tokens of connections that it named may still be there.</source>
        <translation>连接列表无法完整读取。请在钥匙串中查找“Keybearer”：列表中曾有的连接的令牌可能仍在其中。</translation>
    </message>
    <message>
        <source>The keychain did not confirm that the proxy&apos;s password is gone.</source>
        <translation>钥匙串未确认代理的密码已清除。</translation>
    </message>
    <message>
        <source>These are not Keybearer&apos;s and were not touched: %1</source>
        <translation>以下内容不属于 Keybearer，未作任何改动：%1</translation>
    </message>
    <message>
        <source>Records that you saved elsewhere, backups of your keychain and other data folders are as they were. The tokens go on working in Intercom until they are revoked there.</source>
        <translation>您保存在别处的记录、钥匙串的备份以及其他数据文件夹均保持原样。令牌在 Intercom 中被撤销之前会继续可用。</translation>
    </message>
    <message>
        <source>The names of the folders that you opened last stay in %1. Other programs use that file as well.</source>
        <translation>最近打开的文件夹名称保留在 %1 中。其他程序也使用该文件。</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>未删除任何内容。</translation>
    </message>
    <message>
        <source>The files stay as they are: a handover is under way in another program and needs them. Wait until it is over, or cancel it there. Then open Keybearer again and delete everything once more.</source>
        <translation>文件保持原样：另一个程序中有一次交接正在进行，需要这些文件。请等到交接结束，或在那里将其取消，然后重新打开 Keybearer 并再次全部删除。</translation>
    </message>
    <message>
        <source>It is open in %1.</source>
        <comment>a program</comment>
        <translation>它已在 %1 中打开。</translation>
    </message>
    <message>
        <source>In the data folder there were only links to these files. The links are deleted, the files are not:</source>
        <translation>数据文件夹中只有指向以下文件的链接。链接已删除，文件未删除：</translation>
    </message>
    <message>
        <source>This file stays, so that the tokens which the keychain still has can be found. It holds nothing but numbers of connections. Keybearer tries again when it is opened next, and when you delete everything once more: %1</source>
        <translation>保留此文件，以便能找到钥匙串中仍有的令牌。其中只有连接的编号。下次打开 Keybearer 时，以及您再次全部删除时，都会重试：%1</translation>
    </message>
</context>
<context>
    <name>keybearer::EvidenceDialog</name>
    <message>
        <source>The same call with a made-up token</source>
        <translation>使用虚构令牌的相同调用</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>What was sent and what came back</source>
        <translation>发送的内容和返回的内容</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a permission and its outcome</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>A token that does not exist has to be refused: that shows that a yes to yours means something.</source>
        <translation>不存在的令牌必须被拒绝：这说明对您的令牌的肯定响应是有意义的。</translation>
    </message>
    <message>
        <source>none was told</source>
        <translation>未提供</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>调用</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>请求 ID</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the request id</source>
        <translation>复制请求 ID</translation>
    </message>
    <message>
        <source>&amp;Copy this call</source>
        <translation>复制此调用(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;all, for Intercom&apos;s support</source>
        <translation>全部复制，供 Intercom 支持团队使用(&amp;A)</translation>
    </message>
    <message>
        <source>refused, as it should be</source>
        <translation>已拒绝，理应如此</translation>
    </message>
    <message>
        <source>accepted, which it should not be</source>
        <translation>被接受，这不应发生</translation>
    </message>
    <message>
        <source>no clear answer</source>
        <translation>没有明确的答复</translation>
    </message>
</context>
<context>
    <name>keybearer::FigureCard</name>
    <message>
        <source>Save the picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>保存表格</translation>
    </message>
    <message>
        <source>Show as picture</source>
        <translation>以图片显示</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>以表格显示</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>保存图片…</translation>
    </message>
    <message>
        <source>Save table…</source>
        <translation>保存表格…</translation>
    </message>
</context>
<context>
    <name>keybearer::FindingList</name>
    <message>
        <source>What was checked before the change</source>
        <translation>更改前检查的内容</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a level and a finding</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>Show the %Ln check(s) that are fine</source>
        <translation>
            <numerusform>显示没有问题的 %Ln 项检查</numerusform>
        </translation>
    </message>
    <message>
        <source>This is an answer, not a check: Intercom does not show it.</source>
        <translation>这是回答，不是检查结果：Intercom 不显示此项。</translation>
    </message>
</context>
<context>
    <name>keybearer::GuideCard</name>
    <message>
        <source>Testing every second now</source>
        <translation>现在每秒测试一次</translation>
    </message>
    <message>
        <source>seen: the account has it</source>
        <translation>已见：帐户已有该地址</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>waiting: still %1</source>
        <translation>等待中：仍是 %1</translation>
    </message>
    <message>
        <source>seen: the address is verified</source>
        <translation>已见：地址已验证</translation>
    </message>
    <message>
        <source>may follow after the change</source>
        <translation>可在更改之后进行</translation>
    </message>
    <message>
        <source>What to do, on the account&apos;s own page</source>
        <translation>在帐户自己的页面上要做的事</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the address of the account&apos;s page</source>
        <translation>复制帐户页面的地址</translation>
    </message>
    <message>
        <source>The account&apos;s own page is not known for this API address. It is under “Your account” in Intercom.</source>
        <translation>此 API 地址对应的帐户页面未知。它位于 Intercom 的“Your account”中。</translation>
    </message>
    <message>
        <source>Sign in to Intercom as the API account</source>
        <translation>以 API 帐户身份登录 Intercom</translation>
    </message>
    <message>
        <source>Follow the link in Intercom&apos;s message to the new address</source>
        <translation>点击 Intercom 发到新地址的邮件中的链接</translation>
    </message>
    <message>
        <source>waiting: not in the activity log yet</source>
        <translation>等待中：活动日志中尚无</translation>
    </message>
    <message>
        <source>unknown: this token may not read the activity log</source>
        <translation>未知：此令牌无权读取活动日志</translation>
    </message>
    <message>
        <source>unknown: the activity log has given no answer yet</source>
        <translation>未知：活动日志尚未给出响应</translation>
    </message>
    <message>
        <source>you ticked this, %1</source>
        <translation>您已勾选，%1</translation>
    </message>
    <message>
        <source>Change the email to %1 and save</source>
        <translation>将邮箱改为 %1 并保存</translation>
    </message>
    <message>
        <source>I have signed in</source>
        <translation>我已登录</translation>
    </message>
    <message>
        <source>Go to “Your account”: only the account itself can change its email</source>
        <translation>前往“Your account”：只有帐户本身能更改其邮箱</translation>
    </message>
    <message>
        <source>I have opened it</source>
        <translation>我已打开</translation>
    </message>
    <message>
        <source>&amp;Open “Your account” again</source>
        <translation>再次打开“Your account”(&amp;O)</translation>
    </message>
    <message>
        <source>seen in the activity log, %1</source>
        <translation>活动日志中已见，%1</translation>
    </message>
    <message>
        <source>unknown: the activity log has more entries than were read</source>
        <translation>未知：活动日志的条目多于已读取的部分</translation>
    </message>
    <message>
        <source>Keybearer can&apos;t see this</source>
        <translation>Intercom 不向任何程序显示这一点</translation>
    </message>
    <message>
        <source>While somebody changes it, so that it is seen at once</source>
        <translation>有人正在更改时，可立即看到结果</translation>
    </message>
    <message>
        <source>Test every second &amp;now</source>
        <translation>现在每秒测试一次(&amp;N)</translation>
    </message>
    <message>
        <source>Copy the new email address</source>
        <translation>复制新的邮箱地址</translation>
    </message>
    <message>
        <source>For whoever can sign in as the API account.</source>
        <translation>供能以 API 帐户身份登录的人使用。</translation>
    </message>
    <message>
        <source>For whoever can sign in as the API account; for now that is usually the agency.</source>
        <translation>供能以 API 帐户身份登录的人使用；目前多半是服务商。</translation>
    </message>
    <message>
        <source>Copy the old email address</source>
        <translation>复制旧的邮箱地址</translation>
    </message>
    <message>
        <source>Follow the link in Intercom&apos;s message to the old address</source>
        <translation>点击 Intercom 发到旧地址的邮件中的链接</translation>
    </message>
</context>
<context>
    <name>keybearer::HandoverActions</name>
    <message>
        <source>&amp;Send the change</source>
        <translation>发送更改(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Start the change</source>
        <translation>开始更改(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Accept this address</source>
        <translation>接受此地址(&amp;A)</translation>
    </message>
    <message>
        <source>P&amp;rove again</source>
        <translation>再次证明(&amp;R)</translation>
    </message>
    <message>
        <source>Change &amp;back…</source>
        <translation>改回(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Leave open for later</source>
        <translation>留待以后(&amp;L)</translation>
    </message>
    <message>
        <source>Nothing is lost: come back in an hour or in some days.</source>
        <translation>不会丢失任何内容：一小时或几天后再来均可。</translation>
    </message>
    <message>
        <source>Cancel the &amp;handover</source>
        <translation>取消交接(&amp;H)</translation>
    </message>
    <message>
        <source>Close the &amp;follow-up</source>
        <translation>结束后续(&amp;F)</translation>
    </message>
    <message>
        <source>Start ano&amp;ther handover</source>
        <translation>开始另一次交接(&amp;T)</translation>
    </message>
    <message>
        <source>Do not c&amp;hange it back</source>
        <translation>不改回(&amp;H)</translation>
    </message>
    <message>
        <source>Close the &amp;handover</source>
        <translation>结束交接(&amp;H)</translation>
    </message>
</context>
<context>
    <name>keybearer::HandoverCommand</name>
    <message>
        <source>Do this? [y/N]</source>
        <translation>要执行吗？[y/N]</translation>
    </message>
    <message>
        <source>Waiting until the new address shows. Ctrl+C cancels the handover. To leave it waiting, close this terminal or end the program with SIGTERM; --wait SECONDS does so by itself. To go on with it:
%1</source>
        <translation>正在等待新地址出现。按 Ctrl+C 可取消交接。若要让它继续等待，请关闭此终端或用 SIGTERM 结束程序；--wait SECONDS 会自动这样做。若要继续：
%1</translation>
    </message>
    <message>
        <source>Accept %1 as the new address? [y/N]</source>
        <translation>接受 %1 作为新地址吗？[y/N]</translation>
    </message>
    <message>
        <source>There is no handover with the id “%1” in %2.</source>
        <translation>%2 中没有 ID 为“%1”的交接。</translation>
    </message>
    <message>
        <source>What the handover came to stands; only its record could not be written to %1. To get it:
%2 --record OTHER</source>
        <translation>交接的结果有效；只是其记录无法写入 %1。若要获取记录：
%2 --record OTHER</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>已取消。未更改任何内容。</translation>
    </message>
    <message>
        <source>Cancelling.</source>
        <translation>正在取消。</translation>
    </message>
    <message>
        <source>The change has been sent. Reading what is true now.</source>
        <translation>更改已发送。正在读取实际情况。</translation>
    </message>
</context>
<context>
    <name>keybearer::HandoverDesk</name>
    <message>
        <source>The handover stays open.</source>
        <translation>交接保持打开。</translation>
    </message>
    <message>
        <source>It ends when you quit, like the whole practice workspace.</source>
        <translation>与整个练习工作区一样，它会在您退出时结束。</translation>
    </message>
    <message>
        <source>Open “Handover” to go on.</source>
        <translation>打开“交接”即可继续。</translation>
    </message>
    <message>
        <source>Nothing is lost when you quit; the token is not tested while Keybearer is closed.</source>
        <translation>退出时不会丢失任何内容；Keybearer 关闭期间不会测试令牌。</translation>
    </message>
    <message>
        <source>Open “Handover” to go on, today or in some days.</source>
        <translation>打开“交接”即可继续，今天或几天后均可。</translation>
    </message>
    <message>
        <source>The saved record is an earlier state by now: the handover went on.</source>
        <translation>已保存的记录现在是较早的状态：交接又有了进展。</translation>
    </message>
    <message>
        <source>The file “%1” is complete up to the moment when it was saved.</source>
        <translation>文件“%1”在保存那一刻之前的内容是完整的。</translation>
    </message>
    <message>
        <source>Save the record again.</source>
        <translation>请再次保存记录。</translation>
    </message>
    <message>
        <source>The token is kept in memory only: to go on after you quit, connect it again. What happened so far stays on this computer.</source>
        <translation>令牌只保留在内存中：退出后若要继续，请再次连接它。到目前为止发生的事情保留在这台计算机上。</translation>
    </message>
</context>
<context>
    <name>keybearer::HandoverForm</name>
    <message>
        <source>The account has %1 now.</source>
        <translation>帐户现在的地址是 %1。</translation>
    </message>
    <message>
        <source>Enter the new email address.</source>
        <translation>请输入新的邮箱地址。</translation>
    </message>
    <message>
        <source>This is not an email address. One looks like name@customer.example.</source>
        <translation>这不是邮箱地址。邮箱地址类似 name@customer.example。</translation>
    </message>
    <message>
        <source>Enter the SCIM URL. It is in Intercom under Settings, Security, Provisioning.</source>
        <translation>请输入 SCIM URL。它位于 Intercom 的 Settings、Security、Provisioning 中。</translation>
    </message>
    <message>
        <source>This SCIM URL can&apos;t be used: it has to begin with https://.</source>
        <translation>此 SCIM URL 无法使用：它必须以 https://开头。</translation>
    </message>
    <message>
        <source>Paste the SCIM token.</source>
        <translation>请粘贴 SCIM 令牌。</translation>
    </message>
    <message>
        <source>This was no SCIM token: it had characters that a token never has. Copy the whole token and paste it again.</source>
        <translation>这不是 SCIM 令牌：其中含有令牌中不会出现的字符。请复制完整的令牌并再次粘贴。</translation>
    </message>
    <message>
        <source>Who will own the account</source>
        <translation>帐户的新所有者</translation>
    </message>
    <message>
        <source>&amp;New email address</source>
        <translation>新邮箱地址(&amp;N)</translation>
    </message>
    <message>
        <source>New email address</source>
        <translation>新邮箱地址</translation>
    </message>
    <message>
        <source>It is best to use a separate mailbox that has no Intercom login yet. A person&apos;s own address that already signs in to Intercom can&apos;t be used.</source>
        <translation>最好使用尚无 Intercom 登录的专用邮箱。已用于登录 Intercom 的个人地址无法使用。</translation>
    </message>
    <message>
        <source>How it is changed</source>
        <translation>更改方式</translation>
    </message>
    <message>
        <source>Keybearer sends it over &amp;SCIM</source>
        <translation>Keybearer 通过 SCIM 发送(&amp;S)</translation>
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
        <translation>来自 Intercom：Settings、Security、Provisioning。</translation>
    </message>
    <message>
        <source>SCIM t&amp;oken</source>
        <translation>SCIM 令牌(&amp;O)</translation>
    </message>
    <message>
        <source>SCIM token</source>
        <translation>SCIM 令牌</translation>
    </message>
    <message>
        <source>It stays in this computer&apos;s memory for this handover only.</source>
        <translation>它仅为这次交接保留在这台计算机的内存中。</translation>
    </message>
    <message>
        <source>Check and &amp;continue</source>
        <translation>检查并继续(&amp;C)</translation>
    </message>
    <message>
        <source>Only reads. Nothing is changed before you have seen it and said yes.</source>
        <translation>仅读取。在您看过并同意之前，不会更改任何内容。</translation>
    </message>
    <message>
        <source>Use %1 for practice</source>
        <translation>使用 %1 进行练习</translation>
    </message>
    <message>
        <source>A person chan&amp;ges it</source>
        <translation>由人更改(&amp;G)</translation>
    </message>
    <message>
        <source>On the account&apos;s own page. Works everywhere, except where teammates sign in with SAML. Keybearer says what to click, watches, and sends no change itself.</source>
        <translation>在帐户自己的页面上更改。除团队成员使用 SAML 登录的情况外，处处适用。Keybearer 会说明点击哪里并进行观察，自己不发送更改。</translation>
    </message>
    <message>
        <source>For workspaces whose accounts an identity provider manages (SAML with provisioning). One request, shown before it is sent. Whether Intercom takes it is found out by reading it back.</source>
        <translation>适用于由身份提供商管理账户的工作区（SAML 与预配）。只发送一个请求，发送前会显示。Intercom 是否接受，通过读回得知。</translation>
    </message>
    <message>
        <source>The account has this address already. Enter the new owner&apos;s.</source>
        <translation>帐户已经使用此地址。请输入新的所有者的地址。</translation>
    </message>
</context>
<context>
    <name>keybearer::HandoverPage</name>
    <message>
        <source>%1 of %2 calls answered.</source>
        <translation>%2 次调用中已有 %1 次得到响应。</translation>
    </message>
    <message>
        <source>Save the recor&amp;d…</source>
        <translation>保存记录(&amp;D)…</translation>
    </message>
    <message>
        <source>Closed, not proven</source>
        <translation>已结束，未证明</translation>
    </message>
    <message>
        <source>The token is being tested.</source>
        <translation>正在测试令牌。</translation>
    </message>
    <message>
        <source>A handover can begin when it is known whose token it is.</source>
        <translation>知道令牌属于谁之后，才能开始交接。</translation>
    </message>
    <message>
        <source>This takes a few seconds.</source>
        <translation>这需要几秒钟。</translation>
    </message>
    <message>
        <source>This token has not been tested yet.</source>
        <translation>尚未测试此令牌。</translation>
    </message>
    <message>
        <source>No handover can begin now.</source>
        <translation>现在无法开始交接。</translation>
    </message>
    <message>
        <source>The handover of this connection waits for its token.</source>
        <translation>此连接的交接正在等待其令牌。</translation>
    </message>
    <message>
        <source>Nothing is lost: it goes on where it stopped as soon as the token is at hand.</source>
        <translation>没有丢失任何内容：令牌一到手，就会从停止的地方继续。</translation>
    </message>
    <message>
        <source>The handover of this connection waits for its SCIM token.</source>
        <translation>此连接的交接正在等待其 SCIM 令牌。</translation>
    </message>
    <message>
        <source>That token is kept nowhere: it left memory when Keybearer was locked or closed. Nothing was sent since, and nothing is lost.</source>
        <translation>该令牌不保存在任何地方：Keybearer 锁定或关闭时，它已从内存中清除。此后没有发送任何内容，也没有丢失任何内容。</translation>
    </message>
    <message>
        <source>Paste the SCIM token again, and it goes on where it stopped.</source>
        <translation>再次粘贴 SCIM 令牌，就会从停止的地方继续。</translation>
    </message>
    <message>
        <source>Closed, outcome unknown</source>
        <translation>已结束，结果未知</translation>
    </message>
    <message>
        <source>This handover can&apos;t go on</source>
        <translation>此交接无法继续</translation>
    </message>
    <message>
        <source>Choose “Test now”.</source>
        <translation>请选择“立即测试”。</translation>
    </message>
    <message>
        <source>Choose “Test now”: it asks the keychain for the token.</source>
        <translation>请选择“立即测试”：会向钥匙串索取令牌。</translation>
    </message>
    <message>
        <source>The handover of this connection can&apos;t be continued now.</source>
        <translation>此连接的交接现在无法继续。</translation>
    </message>
    <message>
        <source>Proven, but not any more</source>
        <translation>曾得到证明，但现在不再成立</translation>
    </message>
    <message>
        <source>Only one of the two can go on with it. Nothing was changed here.</source>
        <translation>两者中只有一个可以继续进行此交接。此处未做任何更改。</translation>
    </message>
    <message>
        <source>To change the email back over SCIM, the SCIM token is needed once more.</source>
        <translation>要通过 SCIM 将邮箱改回，需要再次提供 SCIM 令牌。</translation>
    </message>
    <message>
        <source>That token is kept nowhere: it left memory when Keybearer was locked or closed. Nothing was sent since.</source>
        <translation>该令牌不保存在任何地方：Keybearer 锁定或关闭时，它已从内存中清除。此后没有发送任何内容。</translation>
    </message>
    <message>
        <source>Paste it here. What will be sent is shown before anything is sent.</source>
        <translation>请粘贴到这里。在发送任何内容之前，会先显示将要发送的内容。</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>正在取消</translation>
    </message>
    <message>
        <source>The token does not work</source>
        <translation>令牌无法使用</translation>
    </message>
    <message>
        <source>This handover is open in another Keybearer: %1.</source>
        <comment>a computer and the number of a program</comment>
        <translation>此交接已在另一个 Keybearer 中打开：%1。</translation>
    </message>
    <message>
        <source>Changed back, not proven</source>
        <translation>已改回，未证明</translation>
    </message>
    <message>
        <source>Ready to change the email back</source>
        <translation>可以改回邮箱</translation>
    </message>
    <message>
        <source>Change the email back</source>
        <translation>改回邮箱</translation>
    </message>
    <message>
        <source>Close Keybearer there, then choose “Try again”.</source>
        <translation>请在那边关闭 Keybearer，然后选择“重试”。</translation>
    </message>
    <message>
        <source>“Try again” tests the token and goes on.</source>
        <translation>“重试”会测试令牌并继续。</translation>
    </message>
</context>
<context>
    <name>keybearer::HistoryDetails</name>
    <message>
        <source>Connection: %1</source>
        <translation>连接：%1</translation>
    </message>
    <message>
        <source>Fingerprint: %1</source>
        <translation>指纹：%1</translation>
    </message>
    <message>
        <source>Local time: %1</source>
        <translation>本地时间：%1</translation>
    </message>
    <message>
        <source>UTC: %1</source>
        <translation>UTC：%1</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>状态：%1</translation>
    </message>
    <message>
        <source>Handover: %1</source>
        <translation>交接：%1</translation>
    </message>
    <message>
        <source>Entry %1 of the chain, as it is stored:</source>
        <translation>链中的条目 %1，按存储原样：</translation>
    </message>
    <message>
        <source>Its SHA-256:</source>
        <translation>其 SHA-256：</translation>
    </message>
    <message>
        <source>Plain tests are not part of the chain, so they have no hash.</source>
        <translation>普通测试不属于链的一部分，因此没有哈希值。</translation>
    </message>
    <message>
        <source>Everything that is kept of this row</source>
        <translation>此行保存的所有内容</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>&amp;Go to the handover</source>
        <translation>前往交接(&amp;G)</translation>
    </message>
    <message>
        <source>Save the &amp;record…</source>
        <translation>保存记录(&amp;R)…</translation>
    </message>
</context>
<context>
    <name>keybearer::HistoryFilters</name>
    <message>
        <source>All connections</source>
        <translation>所有连接</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>所有内容</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>任何状态</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>任何时间</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>The last 365 days</source>
        <translation>最近 365 天</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>两个日期之间</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>搜索(&amp;S)</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>搜索历史</translation>
    </message>
    <message>
        <source>C&amp;onnection</source>
        <translation>连接(&amp;O)</translation>
    </message>
    <message>
        <source>Connection to show</source>
        <translation>要显示的连接</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>内容(&amp;W)</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>要显示的内容</translation>
    </message>
    <message>
        <source>S&amp;tate</source>
        <translation>状态(&amp;T)</translation>
    </message>
    <message>
        <source>State to show</source>
        <translation>要显示的状态</translation>
    </message>
    <message>
        <source>T&amp;ime</source>
        <translation>时间(&amp;I)</translation>
    </message>
    <message>
        <source>Time to show</source>
        <translation>要显示的时间</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>从(&amp;F)</translation>
    </message>
    <message>
        <source>First day to show</source>
        <translation>要显示的第一天</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>至(&amp;U)</translation>
    </message>
    <message>
        <source>Last day to show</source>
        <translation>要显示的最后一天</translation>
    </message>
    <message>
        <source>Type three characters or more.</source>
        <translation>请输入三个或更多字符。</translation>
    </message>
    <message>
        <source>Three characters or more</source>
        <translation>三个或更多字符</translation>
    </message>
    <message>
        <source>Everything but live tests</source>
        <translation>除实时测试外的所有内容</translation>
    </message>
    <message>
        <source>Fewer filters</source>
        <translation>更少筛选条件</translation>
    </message>
    <message numerus="yes">
        <source>More filters: %Ln set</source>
        <translation>
            <numerusform>更多筛选条件：已设置 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>更多筛选条件</translation>
    </message>
</context>
<context>
    <name>keybearer::HistoryModel</name>
    <message>
        <source>being read</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>%1 local time</source>
        <translation>%1（本地时间）</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>时间（UTC）</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
</context>
<context>
    <name>keybearer::HistoryPage</name>
    <message>
        <source>Exported rows: %1.</source>
        <translation>已导出的行数：%1。</translation>
    </message>
    <message>
        <source>The export was cancelled. No file was written.</source>
        <translation>导出已取消。未写入任何文件。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln row(s)</source>
        <translation>
            <numerusform>约 %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>导出历史</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Times in UT&amp;C</source>
        <translation>以 UTC 显示时间(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>Day to go to</source>
        <translation>要前往的日期</translation>
    </message>
    <message>
        <source>&amp;Go to it</source>
        <translation>前往(&amp;G)</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>取消导出</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>导出进度</translation>
    </message>
    <message>
        <source>Choose a row to read here what happened.</source>
        <translation>选择一行，在这里阅读发生了什么。</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>重试(&amp;A)</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>尚未发生任何事情。</translation>
    </message>
    <message>
        <source>Every test of a token, every step of a handover and every change of a result will stand here, newest first. Connect a token or open the practice workspace, and its first test is the first row.</source>
        <translation>令牌的每次测试、交接的每一步以及结果的每次变化都会显示在这里，最新的在前。连接令牌或打开练习工作区，其首次测试就是第一行。</translation>
    </message>
    <message>
        <source>No row fits these filters.</source>
        <translation>没有符合这些筛选条件的行。</translation>
    </message>
    <message>
        <source>Nothing is lost: the rows are only hidden.</source>
        <translation>没有丢失任何内容：这些行只是未显示。</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>全部显示(&amp;A)</translation>
    </message>
</context>
<context>
    <name>keybearer::HistoryTable</name>
    <message>
        <source>History, newest first</source>
        <translation>历史，最新的在前</translation>
    </message>
    <message>
        <source>Press Enter on a row for everything that is kept of it.</source>
        <translation>在某一行上按 Enter 可查看其保存的所有内容。</translation>
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
        <translation>API 版本</translation>
    </message>
    <message>
        <source>Your pipeline may use another one; what the token may do is the same.</source>
        <translation>您的流水线可能使用其他版本；令牌可执行的操作是相同的。</translation>
    </message>
    <message>
        <source>Region of a new connection</source>
        <translation>新连接的区域</translation>
    </message>
    <message>
        <source>Find out automatically</source>
        <translation>自动查找</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>美国</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>欧洲</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>澳大利亚</translation>
    </message>
    <message>
        <source>The API address below</source>
        <translation>下方的 API 地址</translation>
    </message>
    <message>
        <source>Another API address</source>
        <translation>其他 API 地址</translation>
    </message>
    <message>
        <source>Whoever runs that address can read every token that is sent there, and use it.</source>
        <translation>运营该地址的人可以读取发送到那里的每个令牌，并加以使用。</translation>
    </message>
    <message>
        <source>Show teammates&apos; pictures</source>
        <translation>显示团队成员的头像</translation>
    </message>
    <message>
        <source>They come from Intercom&apos;s own host for pictures, which then learns this computer&apos;s address. Without them, initials are drawn.</source>
        <translation>头像来自 Intercom 自己的图片主机，该主机会因此得知这台计算机的地址。不显示头像时，会绘制姓名首字母。</translation>
    </message>
    <message>
        <source>Enter an address first.</source>
        <translation>请先输入地址。</translation>
    </message>
    <message>
        <source>Test t&amp;his address</source>
        <translation>测试此地址(&amp;H)</translation>
    </message>
    <message>
        <source>Asks that address for an answer, without a token, before it is used.</source>
        <translation>在使用该地址之前，向其请求响应，不带令牌。</translation>
    </message>
    <message>
        <source>The command line names another API address, which a new connection begins with until you quit.</source>
        <translation>命令行指定了另一个 API 地址，在您退出之前，新连接都会使用该地址。</translation>
    </message>
    <message>
        <source>Only for a gateway of your own; leave it empty otherwise. A new connection begins with it once “The API address below” is chosen above.</source>
        <translation>仅用于您自己的网关；否则请留空。在上方选择“下方的 API 地址”后，新连接就会使用它。</translation>
    </message>
</context>
<context>
    <name>keybearer::LatencyCard</name>
    <message>
        <source>No answer time is kept yet.</source>
        <translation>尚未保存响应时间。</translation>
    </message>
    <message>
        <source>It took %1&#xa0;ms.</source>
        <translation>用时 %1&#xa0;毫秒。</translation>
    </message>
    <message>
        <source>Answer time of “%1”</source>
        <comment>a permission</comment>
        <translation>“%1”的响应时间</translation>
    </message>
    <message>
        <source>It usually took %1&#xa0;ms before the email changed, and %2&#xa0;ms after.</source>
        <translation>通常在邮箱更改前为 %1&#xa0;毫秒，更改后为 %2&#xa0;毫秒。</translation>
    </message>
    <message>
        <source>It usually took %1&#xa0;ms.</source>
        <translation>通常为 %1&#xa0;毫秒。</translation>
    </message>
</context>
<context>
    <name>keybearer::LatencyChart</name>
    <message>
        <source>email changed</source>
        <translation>邮箱已更改</translation>
    </message>
</context>
<context>
    <name>keybearer::LockPage</name>
    <message>
        <source>Keybearer is locked</source>
        <translation>Keybearer 已锁定</translation>
    </message>
    <message>
        <source>Tokens that are kept in the keychain stay there. The keychain is asked for them again when you unlock.</source>
        <translation>保存在钥匙串中的令牌仍在那里。解锁时会再次向钥匙串索取。</translation>
    </message>
    <message>
        <source>Tokens that were to be kept only until you quit are forgotten; paste them again.</source>
        <translation>只保留到退出为止的令牌已被清除；请再次粘贴。</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>正在询问钥匙串…</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>解锁(&amp;U)</translation>
    </message>
    <message>
        <source>A change of an email address is under way, or waited for. It is followed to its end, and its token stays in memory until then.</source>
        <translation>正在更改邮箱，或正在等待更改。会一直跟踪到结束，在此之前其令牌保留在内存中。</translation>
    </message>
    <message>
        <source>The practice workspace and its handover go on.</source>
        <translation>练习工作区及其交接会继续进行。</translation>
    </message>
</context>
<context>
    <name>keybearer::MainWindow</name>
    <message>
        <source>Quit Keybearer</source>
        <translation>退出 Keybearer</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>留下(&amp;S)</translation>
    </message>
    <message>
        <source>Keybearer</source>
        <translation>Keybearer</translation>
    </message>
    <message>
        <source>Tea&amp;mmate</source>
        <translation>团队成员(&amp;M)</translation>
    </message>
    <message>
        <source>Hando&amp;ver</source>
        <translation>交接(&amp;V)</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>历史(&amp;Y)</translation>
    </message>
</context>
<context>
    <name>keybearer::MatrixCard</name>
    <message>
        <source>Permissions</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>What this token may do is not known yet.</source>
        <translation>尚不清楚此令牌可以执行哪些操作。</translation>
    </message>
    <message>
        <source>A test asks Intercom, only by reading, and lists every permission here.</source>
        <translation>测试会仅以读取方式询问 Intercom，并在此列出所有权限。</translation>
    </message>
    <message>
        <source>Test now</source>
        <translation>立即测试</translation>
    </message>
</context>
<context>
    <name>keybearer::MatrixRows</name>
    <message>
        <source>Nothing is ticked, so what a pipeline usually needs counts for the sentence above. Tick what yours needs.</source>
        <translation>未勾选任何项，因此上面的结论以流水线通常需要的权限为准。请勾选您的流水线需要的权限。</translation>
    </message>
    <message>
        <source>What you ticked counts for the sentence above. One of these has not been tested yet and counts from the next test on: choose “Test now”.</source>
        <translation>上面的结论以您勾选的权限为准。其中一项尚未测试，将从下次测试起计入：请选择“立即测试”。</translation>
    </message>
    <message>
        <source>What you ticked counts for the sentence above.</source>
        <translation>上面的结论以您勾选的权限为准。</translation>
    </message>
    <message>
        <source>%1 Every test only reads. Permissions to write have no harmless test and stay untested.</source>
        <comment>%1 is one or two whole sentences</comment>
        <translation>%1 每项测试都只读取。写入权限没有无害的测试方法，因此保持未测试。</translation>
    </message>
    <message>
        <source>As CSV, for a spreadsheet…</source>
        <translation>CSV，用于电子表格…</translation>
    </message>
    <message>
        <source>As JSON, for a program…</source>
        <translation>JSON，用于程序…</translation>
    </message>
    <message>
        <source>Save the permissions</source>
        <translation>保存权限</translation>
    </message>
    <message>
        <source>Find a permission</source>
        <translation>查找权限</translation>
    </message>
    <message>
        <source>Every result</source>
        <translation>所有结果</translation>
    </message>
    <message>
        <source>Results to show</source>
        <translation>要显示的结果</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>列…</translation>
    </message>
    <message>
        <source>Which columns are shown, and what sorts the rows</source>
        <translation>显示哪些列，以及按什么对行排序</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>No permission fits. Clear the search, or choose every result.</source>
        <translation>没有匹配的权限。请清除搜索，或选择所有结果。</translation>
    </message>
</context>
<context>
    <name>keybearer::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤消(&amp;U)</translation>
    </message>
</context>
<context>
    <name>keybearer::NetworkCard</name>
    <message>
        <source>Enter the proxy&apos;s name or address alone, without http://.</source>
        <translation>请只输入代理的名称或地址，不带 http://。</translation>
    </message>
    <message>
        <source>Enter a number from 1 to 65535.</source>
        <translation>请输入 1 到 65535 之间的数字。</translation>
    </message>
    <message>
        <source>This password has characters that can&apos;t be sent to a proxy.</source>
        <translation>此密码含有无法发送给代理的字符。</translation>
    </message>
    <message>
        <source>Choose a file with certificates</source>
        <translation>选择包含证书的文件</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>证书 (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <translation>HTTP 代理</translation>
    </message>
    <message>
        <source>SOCKS5 proxy</source>
        <translation>SOCKS5 代理</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>代理主机</translation>
    </message>
    <message>
        <source>This computer itself is always reached without it.</source>
        <translation>访问这台计算机本身时始终不使用代理。</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>代理端口</translation>
    </message>
    <message>
        <source>User name at the proxy</source>
        <translation>代理的用户名</translation>
    </message>
    <message>
        <source>Leave it empty if the proxy asks for none.</source>
        <translation>如果代理不要求，请留空。</translation>
    </message>
    <message>
        <source>Password at the proxy</source>
        <translation>代理的密码</translation>
    </message>
    <message>
        <source>A password is kept. Leave this empty to keep it.</source>
        <translation>已保存一个。若要继续使用，请留空。</translation>
    </message>
    <message>
        <source>Kept in the keychain, or until you quit where there is none.</source>
        <translation>保存在钥匙串中；没有钥匙串时保留到您退出为止。</translation>
    </message>
    <message>
        <source>File with further certificates</source>
        <translation>包含更多证书的文件</translation>
    </message>
    <message>
        <source>Trusted besides the system&apos;s own, for a network that inspects traffic.</source>
        <translation>除系统自带的证书外也予以信任，用于会检查流量的网络。</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>选择文件(&amp;F)…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>How long a request may take</source>
        <translation>单个请求允许的时长</translation>
    </message>
    <message>
        <source>The command line names another proxy or certificate file, which is used until you quit. What you keep here counts from the next start.</source>
        <translation>命令行指定了另一个代理或证书文件，在您退出之前会使用它。您在这里保存的设置从下次启动起生效。</translation>
    </message>
    <message>
        <source>&amp;Use these</source>
        <translation>使用这些设置(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Test these</source>
        <translation>测试这些设置(&amp;T)</translation>
    </message>
    <message>
        <source>Asks Intercom for an answer, without a token, the way these settings say.</source>
        <translation>按这些设置向 Intercom 请求响应，不带令牌。</translation>
    </message>
    <message>
        <source>Enter the password again: the kept one belongs to another proxy or user name, and is not sent to this one.</source>
        <translation>请重新输入密码：已保存的密码属于另一个代理或用户名，不会发送给此代理。</translation>
    </message>
</context>
<context>
    <name>keybearer::ObstacleNote</name>
    <message>
        <source>Paste the SCIM token.</source>
        <translation>请粘贴 SCIM 令牌。</translation>
    </message>
    <message>
        <source>This was no SCIM token: it had characters that a token never has. Copy the whole token and paste it again.</source>
        <translation>这不是 SCIM 令牌：其中含有令牌中不会出现的字符。请复制完整的令牌并再次粘贴。</translation>
    </message>
    <message>
        <source>SCIM t&amp;oken</source>
        <translation>SCIM 令牌(&amp;O)</translation>
    </message>
    <message>
        <source>SCIM token</source>
        <translation>SCIM 令牌</translation>
    </message>
    <message>
        <source>It stays in this computer&apos;s memory for this handover only.</source>
        <translation>它仅为这次交接保留在这台计算机的内存中。</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>继续(&amp;G)</translation>
    </message>
    <message>
        <source>Cancel the &amp;handover</source>
        <translation>取消交接(&amp;H)</translation>
    </message>
    <message>
        <source>Co&amp;nnect a token…</source>
        <translation>连接令牌(&amp;N)…</translation>
    </message>
    <message>
        <source>Do not change &amp;it back</source>
        <translation>不改回(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
</context>
<context>
    <name>keybearer::PaletteModel</name>
    <message>
        <source>%1, %2</source>
        <comment>a command and its key</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, not now: %2</source>
        <comment>a command and why it can&apos;t be done</comment>
        <translation>%1，现在不行：%2</translation>
    </message>
</context>
<context>
    <name>keybearer::PassOnCard</name>
    <message>
        <source>Test the token once from the server where the pipeline runs: this computer can&apos;t see what the server sees.</source>
        <translation>请从运行流水线的服务器上测试一次令牌：这台计算机看不到服务器所看到的情况。</translation>
    </message>
    <message>
        <source>Agree who owns the app in the Developer Hub. As long as it is yours, do not regenerate its token, edit its permissions or uninstall it.</source>
        <translation>请商定谁拥有 Developer Hub 中的应用。只要它仍归您所有，就不要重新生成其令牌、编辑其权限或卸载它。</translation>
    </message>
    <message>
        <source>Remove the account&apos;s old password from your own password store once the new owner has set a new one.</source>
        <translation>新的所有者设置新密码后，请从您自己的密码库中移除该帐户的旧密码。</translation>
    </message>
    <message>
        <source>Keep a copy of the record.</source>
        <translation>请保留一份记录副本。</translation>
    </message>
    <message>
        <source>Confirm the new address, set a new password and switch on two-factor sign-in, one after the other, each with a test after it.</source>
        <translation>请依次确认新地址、设置新密码并启用双重验证，每一步之后都进行测试。</translation>
    </message>
    <message>
        <source>Do not remove the teammate, take its seat or change its role: the pipeline works as this teammate.</source>
        <translation>不要移除该团队成员、收回其席位或更改其角色：流水线以该团队成员的身份工作。</translation>
    </message>
    <message>
        <source>Do not press “Regenerate” and do not edit the app&apos;s permissions until the pipeline is ready for a new token.</source>
        <translation>在流水线准备好使用新令牌之前，不要按“Regenerate”，也不要编辑应用的权限。</translation>
    </message>
    <message>
        <source>Keep the record, and check it with “Check the file”.</source>
        <translation>请保留记录，并用“检查文件”进行检查。</translation>
    </message>
    <message>
        <source>For the agency</source>
        <translation>致服务商</translation>
    </message>
    <message>
        <source>For the new owner</source>
        <translation>致新的所有者</translation>
    </message>
    <message>
        <source>For both: later, without haste</source>
        <translation>致双方：以后再做，不必着急</translation>
    </message>
    <message>
        <source>Intercom asks never to give an access token to a third party. Here one is in use already, and the handover did not make that better or worse. When there is time, plan a successor together: an app that the new owner authorises through OAuth, or a token of the new owner&apos;s own app. Until then the pipeline may go on with this one.</source>
        <translation>Intercom 要求绝不将访问令牌交给第三方。这里的令牌已经在使用，交接并没有让情况变好或变坏。有时间时，请一起规划后续方案：由新的所有者通过 OAuth 授权的应用，或新的所有者自己应用的令牌。在此之前，流水线可以继续使用这个令牌。</translation>
    </message>
</context>
<context>
    <name>keybearer::PhaseBar</name>
    <message>
        <source>%1&#xa0;ms</source>
        <comment>a number of milliseconds</comment>
        <translation>%1&#xa0;毫秒</translation>
    </message>
    <message>
        <source>none: it was open</source>
        <translation>无：连接已打开</translation>
    </message>
    <message>
        <source>Connecting, TLS included</source>
        <translation>建立连接（含 TLS）</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Waiting for the answer</source>
        <translation>等待响应</translation>
    </message>
    <message>
        <source>Receiving it</source>
        <translation>接收响应</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a phase and its time</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Where the time went</source>
        <translation>时间用在哪里</translation>
    </message>
</context>
<context>
    <name>keybearer::PracticeCard</name>
    <message>
        <source>PRACTICE</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Practice workspace</source>
        <translation>练习工作区</translation>
    </message>
    <message>
        <source>An Intercom of your own to try everything on. Nothing leaves this computer.</source>
        <translation>一个您自己的 Intercom，可以试验任何操作。没有任何内容离开这台计算机。</translation>
    </message>
    <message>
        <source>Open &amp;practice</source>
        <translation>打开练习(&amp;P)</translation>
    </message>
</context>
<context>
    <name>keybearer::PreviewCard</name>
    <message>
        <source>What Keybearer will send</source>
        <translation>Keybearer 将发送的内容</translation>
    </message>
    <message>
        <source>What a person will do</source>
        <translation>由人完成的操作</translation>
    </message>
    <message>
        <source>Email now</source>
        <translation>现在的邮箱</translation>
    </message>
    <message>
        <source>Email afterwards</source>
        <translation>之后的邮箱</translation>
    </message>
    <message>
        <source>This one request, once. The SCIM token is masked here; the access token is not part of it.</source>
        <translation>只有这一个请求，仅发送一次。SCIM 令牌在此以掩码显示；访问令牌不包含在内。</translation>
    </message>
    <message>
        <source>Sign in to Intercom as the API account, open “Your account”, change the email and save. Keybearer only watches.</source>
        <translation>请以 API 帐户身份登录 Intercom，打开“Your account”，更改邮箱并保存。Keybearer 只进行观察。</translation>
    </message>
    <message>
        <source>“Start the change” opens this page in your browser:</source>
        <translation>“开始更改”会在您的浏览器中打开此页面：</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>The change that was planned</source>
        <translation>计划的更改</translation>
    </message>
    <message>
        <source>Email before</source>
        <translation>之前的邮箱</translation>
    </message>
    <message>
        <source>Requested email</source>
        <translation>要求的邮箱</translation>
    </message>
</context>
<context>
    <name>keybearer::ProbeModel</name>
    <message>
        <source>Permission</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>毫秒</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>通常</translation>
    </message>
    <message>
        <source>%1 Its answer: %2</source>
        <translation>%1 其响应：%2</translation>
    </message>
    <message>
        <source>Keybearer asked for one that does not exist. That it was not found, and not refused, shows that the permission is there.</source>
        <translation>Keybearer 查询了一个不存在的对象。结果是未找到而不是被拒绝，这说明权限存在。</translation>
    </message>
    <message>
        <source>This call was not made: what it needs was not known after the calls before it.</source>
        <translation>未进行此调用：前面的调用之后，仍不知道它所需的信息。</translation>
    </message>
    <message>
        <source>Every call that could test this would change something. So none is made.</source>
        <translation>能测试这一项的每个调用都会更改某些内容，因此不进行调用。</translation>
    </message>
    <message>
        <source>being tested</source>
        <translation>正在测试</translation>
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
        <translation>流水线通常需要</translation>
    </message>
    <message>
        <source>Needed by my pipeline</source>
        <translation>我的流水线需要</translation>
    </message>
    <message>
        <source>Read, not needed</source>
        <translation>读取，不需要</translation>
    </message>
    <message>
        <source>Write, not tested</source>
        <translation>写入，未测试</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>需要</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>请求 ID</translation>
    </message>
    <message>
        <source>always</source>
        <translation>始终</translation>
    </message>
    <message>
        <source>%1, needed: %2</source>
        <comment>a permission and its outcome</comment>
        <translation>%1，需要：%2</translation>
    </message>
    <message>
        <source>%1. Intercom calls it “%2”.</source>
        <comment>a permission</comment>
        <translation>%1。Intercom 称其为“%2”。</translation>
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
        <translation>令牌的权限</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>排序依据</translation>
    </message>
    <message>
        <source>No column: the usual order</source>
        <translation>无：通常顺序</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>需要</translation>
    </message>
    <message>
        <source>Press Enter on a row for its evidence, and Space to say that your pipeline needs it.</source>
        <translation>在某一行上按 Enter 可查看其证据，按空格键可标明您的流水线需要它。</translation>
    </message>
</context>
<context>
    <name>keybearer::Question</name>
    <message>
        <source>y,yes</source>
        <extracomment>Answers that mean yes, in lower case, with commas between them.</extracomment>
        <translation>y,yes,是</translation>
    </message>
</context>
<context>
    <name>keybearer::QuestionForm</name>
    <message>
        <source>Questions that only people can answer</source>
        <translation>只有人才知道的事</translation>
    </message>
    <message>
        <source>Intercom does not show these. Answer what you know; the rest stays unknown.</source>
        <translation>Intercom 不显示这些。请回答您知道的；其余的保持未知。</translation>
    </message>
    <message>
        <source>Intercom does not show these. Of the practice workspace they are known and filled in; change an answer to see what follows.</source>
        <translation>Intercom 不显示这些。对于练习工作区，答案是已知的，并且已经填好；更改某个答案，即可看到结果如何。</translation>
    </message>
</context>
<context>
    <name>keybearer::RecordCard</name>
    <message>
        <source>The record of this handover</source>
        <translation>此次交接的记录</translation>
    </message>
    <message>
        <source>Save the recor&amp;d…</source>
        <translation>保存记录(&amp;D)…</translation>
    </message>
    <message>
        <source>The saved file is intact.</source>
        <translation>保存的文件完好无损。</translation>
    </message>
    <message>
        <source>One file with what was meant, what was found before the change, every test call while it was made, the comparison afterwards and every step of the follow-up. It holds no token and no customer data. Both sides can keep it and check it, also with “keybearer verify”.</source>
        <translation>一个文件，包含原本的意图、更改前发现的情况、更改期间的每次测试调用、之后的比较以及后续的每一步。它不含令牌和客户数据。双方都可以保留并检查它，也可以用“keybearer verify”检查。</translation>
    </message>
    <message>
        <source>Each line is chained to the one before, so a later change of a line shows. It is not signed yet: it is no proof against someone who rewrites the whole file.</source>
        <translation>每一行都与前一行相链接，因此之后对某一行的改动会显现出来。它尚未签名：无法防范有人改写整个文件。</translation>
    </message>
    <message>
        <source>Check the f&amp;ile</source>
        <translation>检查文件(&amp;K)</translation>
    </message>
    <message>
        <source>The saved file is an earlier state: it is intact and complete up to %1, and the handover went on since then.</source>
        <translation>保存的文件是较早的状态：它完好无损，且截至 %1 是完整的，此后交接又有了进展。</translation>
    </message>
    <message>
        <source>Save the record again, and pass on the new file.</source>
        <translation>请再次保存记录，并转交新文件。</translation>
    </message>
    <message>
        <source>The number of this handover, by which it is found in the history and continued in a terminal (“keybearer handover --resume”):</source>
        <translation>此交接的编号，可用它在历史中找到此交接，并在终端中继续（“keybearer handover --resume”）：</translation>
    </message>
    <message>
        <source>&amp;Check a record from someone else…</source>
        <translation>检查他人的记录(&amp;C)…</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>复制编号</translation>
    </message>
    <message>
        <source>The number of this handover, by which it is found in the history:</source>
        <translation>此交接的编号，可用它在历史中找到此交接：</translation>
    </message>
</context>
<context>
    <name>keybearer::RecordDesk</name>
    <message>
        <source>Check a record</source>
        <translation>检查记录</translation>
    </message>
    <message>
        <source>Handover records (*.jsonl)</source>
        <translation>交接记录 (*.jsonl)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file&apos;s name, and what was found</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Save the record</source>
        <translation>保存记录</translation>
    </message>
    <message>
        <source>The record is saved. It was checked just now, and it is intact.</source>
        <translation>记录已保存。刚刚已检查，完好无损。</translation>
    </message>
    <message>
        <source>The record is in the file “%1”.</source>
        <translation>记录在文件“%1”中。</translation>
    </message>
</context>
<context>
    <name>keybearer::RemovalDesk</name>
    <message>
        <source>This connection has a handover under way.</source>
        <translation>此连接有正在进行的交接。</translation>
    </message>
    <message>
        <source>It was not removed.</source>
        <translation>连接未被移除。</translation>
    </message>
    <message>
        <source>Cancel or close the handover first.</source>
        <translation>请先取消或结束该交接。</translation>
    </message>
    <message>
        <source>Remove a connection</source>
        <translation>移除连接</translation>
    </message>
    <message>
        <source>Remove “%1”? Your pipeline is not affected. Keybearer forgets the connection and deletes its token from this computer&apos;s keychain; what happened stays in the history.</source>
        <translation>移除“%1”吗？您的流水线不受影响。Keybearer 会清除该连接的信息，并从这台计算机的钥匙串中删除其令牌；发生过的事情保留在历史中。</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>“%1”已移除。</translation>
    </message>
    <message>
        <source>Its token is deleted in a moment; until then it can be brought back.</source>
        <translation>其令牌稍后删除；在此之前可以恢复。</translation>
    </message>
</context>
<context>
    <name>keybearer::Report</name>
    <message>
        <source>The result could not be written to standard output: it is closed, or its disk is full.</source>
        <translation>无法将结果写入标准输出：它已关闭，或其磁盘已满。</translation>
    </message>
</context>
<context>
    <name>keybearer::SampleModel</name>
    <message>
        <source>%1: %2, answered in %3&#xa0;ms</source>
        <comment>a time and a state</comment>
        <translation>%1：%2，%3&#xa0;毫秒后响应</translation>
    </message>
    <message>
        <source>%1: email changed</source>
        <comment>a time</comment>
        <translation>%1：邮箱已更改</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>测试时间</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>毫秒</translation>
    </message>
    <message>
        <source>email changed</source>
        <translation>邮箱已更改</translation>
    </message>
    <message>
        <source>%1: %2, no answer to “%3”</source>
        <comment>a time, a state and a permission</comment>
        <translation>%1：%2，“%3”无响应</translation>
    </message>
</context>
<context>
    <name>keybearer::SettingsCard</name>
    <message>
        <source>Back to default</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>%1: back to default</source>
        <comment>a group of settings</comment>
        <translation>%1：恢复默认</translation>
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
        <translation>正在请求 %1 响应…</translation>
    </message>
    <message>
        <source>No token is sent.</source>
        <translation>不发送令牌。</translation>
    </message>
    <message>
        <source>These settings are in use now.</source>
        <translation>这些设置现已生效。</translation>
    </message>
    <message>
        <source>A test that is running goes on as it began.</source>
        <translation>正在运行的测试按开始时的设置继续。</translation>
    </message>
</context>
<context>
    <name>keybearer::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>&amp;Leave settings</source>
        <translation>离开设置(&amp;L)</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>没有包含这些词的设置。</translation>
    </message>
</context>
<context>
    <name>keybearer::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>查找快捷键</translation>
    </message>
    <message>
        <source>No shortcut fits these words.</source>
        <translation>没有与这些词匹配的快捷键。</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
</context>
<context>
    <name>keybearer::SidePanel</name>
    <message>
        <source>Connect a to&amp;ken…</source>
        <translation>连接令牌(&amp;K)…</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>&amp;Remove this connection</source>
        <translation>移除此连接(&amp;R)</translation>
    </message>
    <message>
        <source>None yet. Every token that you connect gets its line here.</source>
        <translation>尚无连接。您连接的每个令牌都会在这里占一行。</translation>
    </message>
    <message>
        <source>No connection has this in its name, workspace or email.</source>
        <translation>没有连接的名称、工作区或邮箱包含此内容。</translation>
    </message>
    <message>
        <source>Find a connection</source>
        <translation>查找连接</translation>
    </message>
    <message>
        <source>Looks in name, workspace and email (%1)</source>
        <translation>在名称、工作区和邮箱中查找（%1）</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>重命名(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Test all connections</source>
        <translation>测试所有连接(&amp;T)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Press F2 to rename one, Delete to remove it.</source>
        <translation>按 F2 重命名，按 Delete 移除。</translation>
    </message>
    <message>
        <source>Look, network, tokens and data (%1)</source>
        <translation>外观、网络、令牌和数据（%1）</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>Choose a connection first.</source>
        <translation>请先选择一个连接。</translation>
    </message>
    <message>
        <source>The practice workspace has nothing to edit.</source>
        <translation>练习工作区没有可编辑的内容。</translation>
    </message>
</context>
<context>
    <name>keybearer::StatusLine</name>
    <message>
        <source>Nothing has been contacted yet.</source>
        <translation>尚未连接任何地址。</translation>
    </message>
    <message>
        <source>Talking to %1 · %2</source>
        <comment>host, request</comment>
        <translation>正在与 %1 通信 · %2</translation>
    </message>
    <message>
        <source>Nothing is being talked to.</source>
        <translation>当前没有通信。</translation>
    </message>
    <message>
        <source>Rate limit: %1 of %2 calls left</source>
        <translation>速率限制：%2 次调用中剩余 %1 次</translation>
    </message>
    <message>
        <source>As the newest answer tells. Intercom begins a new count every 10 seconds; your pipeline draws on the same one.</source>
        <translation>以最新的响应为准。Intercom 每 10 秒重新计数；您的流水线使用同一额度。</translation>
    </message>
    <message>
        <source>Testing all connections · %1 of %2 done</source>
        <translation>正在测试所有连接 · 已完成 %1/%2</translation>
    </message>
    <message>
        <source>%1 answered · %2 in %3&#xa0;ms</source>
        <comment>host, request, time</comment>
        <translation>%1 已响应 · %2，用时 %3&#xa0;毫秒</translation>
    </message>
    <message>
        <source>No answer from %1 · %2, after %3&#xa0;ms</source>
        <comment>host, request, time</comment>
        <translation>%1 没有响应 · %2，%3&#xa0;毫秒后</translation>
    </message>
    <message>
        <source>“%1” is talking to %2 · %3</source>
        <comment>connection, host, request</comment>
        <translation>“%1”正在与 %2 通信 · %3</translation>
    </message>
    <message>
        <source>“%1”: %2 answered · %3 in %4&#xa0;ms</source>
        <comment>connection, host, request, time</comment>
        <translation>“%1”：%2 已响应 · %3，用时 %4&#xa0;毫秒</translation>
    </message>
    <message>
        <source>“%1”: no answer from %2 · %3, after %4&#xa0;ms</source>
        <comment>connection, host, request, time</comment>
        <translation>“%1”：%2 没有响应 · %3，%4&#xa0;毫秒后</translation>
    </message>
    <message>
        <source>This connection&apos;s API is %1 · last answer: %2 in %3&#xa0;ms</source>
        <comment>host, request, time</comment>
        <translation>此连接的 API 是 %1 · 上次响应：%2，用时 %3&#xa0;毫秒</translation>
    </message>
    <message>
        <source>This connection&apos;s API is %1 · idle</source>
        <translation>此连接的 API 是 %1 · 当前没有通信</translation>
    </message>
</context>
<context>
    <name>keybearer::StepButton</name>
    <message>
        <source>%1, %2: %3</source>
        <comment>a step, its state, its details</comment>
        <translation>%1，%2：%3</translation>
    </message>
</context>
<context>
    <name>keybearer::StepList</name>
    <message>
        <source>Prepare</source>
        <translation>准备</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基线</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>证明</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>后续</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>待进行</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>needs a look</source>
        <translation>需要查看</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>address and method</source>
        <translation>地址和方式</translation>
    </message>
    <message>
        <source>runs by itself</source>
        <translation>自动运行</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a state and a time</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>password, two-factor, 24 h</source>
        <translation>密码、双重验证、24 小时</translation>
    </message>
    <message>
        <source>all tested</source>
        <translation>全部已测试</translation>
    </message>
    <message>
        <source>%1 of %2 open</source>
        <translation>%2 项中 %1 项未完成</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>save and pass on</source>
        <translation>保存并转交</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>one SCIM request</source>
        <translation>一个 SCIM 请求</translation>
    </message>
    <message>
        <source>done, not everything is known</source>
        <translation>完成，但并非全部已知</translation>
    </message>
    <message>
        <source>saved in an earlier state</source>
        <translation>保存的是较早的状态</translation>
    </message>
    <message>
        <source>to be saved again</source>
        <translation>需再次保存</translation>
    </message>
    <message>
        <source>%1 fine</source>
        <translation>%1 项正常</translation>
    </message>
    <message>
        <source>%1 to look at</source>
        <translation>%1 项需查看</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <translation>%1 项未知</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>未通过</translation>
    </message>
    <message numerus="yes">
        <source>%Ln obstacle(s)</source>
        <translation>
            <numerusform>%Ln 个障碍</numerusform>
        </translation>
    </message>
    <message>
        <source>by a person</source>
        <translation>由人更改</translation>
    </message>
</context>
<context>
    <name>keybearer::StepNote</name>
    <message>
        <source>Enter the new address, then press “Check and continue”.</source>
        <translation>输入新地址，然后按“检查并继续”。</translation>
    </message>
    <message>
        <source>Nothing. Read what was found.</source>
        <translation>无需操作。请阅读检查结果。</translation>
    </message>
    <message>
        <source>You, best together with the new owner</source>
        <translation>您，最好与新的所有者一起</translation>
    </message>
    <message>
        <source>Here, in Keybearer</source>
        <translation>这里，在 Keybearer 中</translation>
    </message>
    <message>
        <source>Keybearer, by itself</source>
        <translation>Keybearer，自动进行</translation>
    </message>
    <message>
        <source>At Intercom&apos;s API, with reading calls only</source>
        <translation>在 Intercom 的 API 上，仅使用读取调用</translation>
    </message>
    <message>
        <source>Nothing. It takes a few seconds.</source>
        <translation>无需操作。这需要几秒钟。</translation>
    </message>
    <message>
        <source>You decide, Keybearer sends</source>
        <translation>由您决定，由 Keybearer 发送</translation>
    </message>
    <message>
        <source>At the SCIM server of the workspace</source>
        <translation>在工作区的 SCIM 服务器上</translation>
    </message>
    <message>
        <source>Read the request below, then press “Send the change”.</source>
        <translation>阅读下面的请求，然后按“发送更改”。</translation>
    </message>
    <message>
        <source>Nothing. It is sent once and then read back.</source>
        <translation>无需操作。只发送一次，然后回读。</translation>
    </message>
    <message>
        <source>Whoever can sign in as the API account; for now that is usually the agency</source>
        <translation>能以 API 帐户身份登录的人；目前多半是服务商</translation>
    </message>
    <message>
        <source>In Intercom, on the page “Your account” of that account</source>
        <translation>在 Intercom 中，该帐户的“Your account”页面</translation>
    </message>
    <message>
        <source>Press “Start the change” when that person is ready.</source>
        <translation>该人准备好后，按“开始更改”。</translation>
    </message>
    <message>
        <source>Change the email there and save. Keybearer sees it by itself.</source>
        <translation>在那里更改邮箱并保存。Keybearer 会自动发现。</translation>
    </message>
    <message>
        <source>At Intercom&apos;s API, with the same calls as before the change</source>
        <translation>在 Intercom 的 API 上，使用与更改前相同的调用</translation>
    </message>
    <message>
        <source>Read the table, then press “Prove again”.</source>
        <translation>阅读表格，然后按“再次证明”。</translation>
    </message>
    <message>
        <source>Nothing. Read the table: before and after.</source>
        <translation>无需操作。请阅读表格：更改前后。</translation>
    </message>
    <message>
        <source>The new owner</source>
        <translation>新的所有者</translation>
    </message>
    <message>
        <source>In the new mailbox and in Intercom, signed in with the new address</source>
        <translation>在新邮箱中以及以新地址登录的 Intercom 中</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>双方</translation>
    </message>
    <message>
        <source>Here, and wherever you keep such files</source>
        <translation>这里，以及您保存此类文件的任何地方</translation>
    </message>
    <message>
        <source>Save the record and give the other side a copy.</source>
        <translation>保存记录，并给对方一份副本。</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>由谁操作</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>在哪里</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>要做什么</translation>
    </message>
    <message>
        <source>You</source>
        <translation>您</translation>
    </message>
    <message>
        <source>Read which finding stops it, then press “Cancel the handover”.</source>
        <translation>请查看是哪项检查结果阻止了交接，然后按“取消交接”。</translation>
    </message>
    <message>
        <source>Here, and on the account&apos;s own page</source>
        <translation>这里，以及帐户自己的页面上</translation>
    </message>
    <message>
        <source>When the connection works again, press “Prove again”.</source>
        <translation>连接恢复后，按“再次证明”。</translation>
    </message>
    <message>
        <source>Here, or on the account&apos;s own page</source>
        <translation>这里，或帐户自己的页面上</translation>
    </message>
    <message>
        <source>Decide whether this address is the right one.</source>
        <translation>请决定此地址是否正确。</translation>
    </message>
    <message>
        <source>Whoever can sign in as the API account</source>
        <translation>能以 API 帐户身份登录的人</translation>
    </message>
    <message>
        <source>Nothing. It is done; this is what was found.</source>
        <translation>无需操作。已完成，这是检查结果。</translation>
    </message>
    <message>
        <source>Do one of these steps, then test it here, before the next one.</source>
        <translation>完成其中一步，在下一步之前先在此测试。</translation>
    </message>
    <message>
        <source>Press “Close the follow-up”, then save the record.</source>
        <translation>按“结束后续”，然后保存记录。</translation>
    </message>
</context>
<context>
    <name>keybearer::TeammateCard</name>
    <message>
        <source>Fingerprint of the token: %1</source>
        <translation>令牌指纹：%1</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>尚不清楚</translation>
    </message>
    <message>
        <source>The token has not told who it belongs to.</source>
        <translation>令牌尚未说明它属于谁。</translation>
    </message>
    <message>
        <source>Teammate %1</source>
        <translation>团队成员 %1</translation>
    </message>
    <message>
        <source>inbox seat</source>
        <translation>有收件箱席位</translation>
    </message>
    <message>
        <source>no inbox seat</source>
        <translation>无收件箱席位</translation>
    </message>
    <message>
        <source>role “%1”</source>
        <translation>角色“%1”</translation>
    </message>
    <message>
        <source>according to an earlier test</source>
        <translation>来自较早的测试</translation>
    </message>
    <message>
        <source>email verified</source>
        <translation>邮箱已验证</translation>
    </message>
    <message>
        <source>email not verified</source>
        <translation>邮箱未验证</translation>
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
        <translation>练习，仅在这台计算机上</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>工作区</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the fingerprint</source>
        <translation>复制指纹</translation>
    </message>
    <message>
        <source>&amp;Test now</source>
        <translation>立即测试(&amp;T)</translation>
    </message>
    <message>
        <source>Test the token again (F5)</source>
        <translation>再次测试令牌（F5）</translation>
    </message>
    <message>
        <source>Show the picture from %1</source>
        <comment>a host</comment>
        <translation>显示来自 %1 的头像</translation>
    </message>
    <message>
        <source>&amp;Hand over…</source>
        <translation>交接(&amp;H)…</translation>
    </message>
    <message>
        <source>Give this account another email, and prove that the token works</source>
        <translation>为此帐户换用另一个邮箱，并证明令牌可用</translation>
    </message>
    <message>
        <source>Keybearer asks that host of Intercom for the picture, without the token. Nobody is asked before you agree.</source>
        <translation>Keybearer 会向 Intercom 的该主机请求头像，不带令牌。在您同意之前不会发出任何请求。</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>Edit the connection</source>
        <translation>编辑连接</translation>
    </message>
    <message>
        <source>Continue the &amp;handover</source>
        <translation>继续交接(&amp;H)</translation>
    </message>
    <message>
        <source>A handover of this account is open: see where it stands and go on</source>
        <translation>此帐户有一次未结束的交接：查看进展并继续</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>指纹</translation>
    </message>
    <message>
        <source>A handover can begin when a test has shown that the token works</source>
        <translation>测试表明令牌可用后，即可开始交接</translation>
    </message>
</context>
<context>
    <name>keybearer::TeammatePage</name>
    <message>
        <source>Testing the token…</source>
        <translation>正在测试令牌…</translation>
    </message>
    <message>
        <source>%1 of %2 calls answered. All of them only read, and none reads a person&apos;s data.</source>
        <translation>%2 次调用中已有 %1 次得到响应。所有调用都只读取，且不读取任何个人数据。</translation>
    </message>
    <message>
        <source>This token has not been tested yet.</source>
        <translation>尚未测试此令牌。</translation>
    </message>
    <message>
        <source>Choose “Test now”.</source>
        <translation>请选择“立即测试”。</translation>
    </message>
    <message>
        <source>Tested %1.</source>
        <comment>a relative time</comment>
        <translation>测试于 %1。</translation>
    </message>
    <message>
        <source>&amp;Show the evidence</source>
        <translation>显示证据(&amp;S)</translation>
    </message>
    <message>
        <source>Last known: %1, %2.</source>
        <comment>a state word, a relative time</comment>
        <translation>上次已知：%1，%2。</translation>
    </message>
    <message>
        <source>It has not been tested since, so this may have changed.</source>
        <translation>此后未再测试，因此情况可能已改变。</translation>
    </message>
    <message>
        <source>Tested %1. Every test since %2 has found the same.</source>
        <comment>a relative time, a date</comment>
        <translation>测试于 %1。自 %2 以来的每次测试结果都相同。</translation>
    </message>
</context>
<context>
    <name>keybearer::TokenField</name>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
</context>
<context>
    <name>keybearer::TokensCard</name>
    <message>
        <source>Tokens and lock</source>
        <translation>令牌和锁定</translation>
    </message>
    <message>
        <source>Keep new tokens in the keychain</source>
        <translation>将新令牌保存在钥匙串中</translation>
    </message>
    <message>
        <source>It is not known yet whether this computer has a keychain.</source>
        <translation>尚不清楚这台计算机是否有钥匙串。</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain answers.</source>
        <translation>这台计算机的钥匙串有响应。</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message numerus="yes">
        <source>After %Ln minute(s)</source>
        <translation>
            <numerusform>%Ln 分钟后</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock when idle</source>
        <translation>无操作时锁定</translation>
    </message>
    <message>
        <source>Lock when the screen locks</source>
        <translation>屏幕锁定时锁定</translation>
    </message>
    <message>
        <source>Otherwise a token stays in memory until you quit or lock. Each connection can choose.</source>
        <translation>否则令牌保留在内存中，直到您退出或锁定。每个连接可单独选择。</translation>
    </message>
    <message>
        <source>This computer offers no keychain. Tokens stay in memory until you quit or lock.</source>
        <translation>这台计算机没有钥匙串。令牌保留在内存中，直到您退出或锁定。</translation>
    </message>
</context>
<context>
    <name>keybearer::WindowCommands</name>
    <message>
        <source>Test now</source>
        <translation>立即测试</translation>
    </message>
    <message>
        <source>Test all connections</source>
        <translation>测试所有连接</translation>
    </message>
    <message>
        <source>Find a connection</source>
        <translation>查找连接</translation>
    </message>
    <message>
        <source>Copy the fingerprint</source>
        <translation>复制指纹</translation>
    </message>
    <message>
        <source>Show the evidence</source>
        <translation>显示证据</translation>
    </message>
    <message>
        <source>Save the record…</source>
        <translation>保存记录…</translation>
    </message>
    <message>
        <source>Connect a token…</source>
        <translation>连接令牌…</translation>
    </message>
    <message>
        <source>Open the practice workspace</source>
        <translation>打开练习工作区</translation>
    </message>
    <message>
        <source>Go to the teammate</source>
        <translation>前往团队成员</translation>
    </message>
    <message>
        <source>Go to the handover</source>
        <translation>前往交接</translation>
    </message>
    <message>
        <source>Go to the history</source>
        <translation>前往历史</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>打开设置</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>查找命令</translation>
    </message>
    <message>
        <source>Show all shortcuts</source>
        <translation>显示所有快捷键</translation>
    </message>
    <message>
        <source>Lock Keybearer</source>
        <translation>锁定 Keybearer</translation>
    </message>
    <message>
        <source>Close the message, or leave the settings</source>
        <translation>关闭消息，或离开设置</translation>
    </message>
    <message>
        <source>Full screen on or off</source>
        <translation>打开或关闭全屏</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>前往 %1</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>交接…</translation>
    </message>
    <message>
        <source>Edit the connection…</source>
        <translation>编辑连接…</translation>
    </message>
    <message>
        <source>Choose a connection first.</source>
        <translation>请先选择一个连接。</translation>
    </message>
    <message>
        <source>Leave the settings first.</source>
        <translation>请先离开设置。</translation>
    </message>
    <message>
        <source>There is no connection yet.</source>
        <translation>还没有连接。</translation>
    </message>
    <message>
        <source>Continue the handover</source>
        <translation>继续交接</translation>
    </message>
    <message>
        <source>Check a record…</source>
        <translation>检查记录…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤消</translation>
    </message>
    <message>
        <source>There is nothing that can be undone now.</source>
        <translation>现在没有可撤消的内容。</translation>
    </message>
</context>
<context>
    <name>keybearer::WindowLock</name>
    <message>
        <source>Keybearer is locked</source>
        <translation>Keybearer 已锁定</translation>
    </message>
</context>
<context>
    <name>keybearer::Workbench</name>
    <message>
        <source>A practice handover is still open. It ends when you quit, like the whole practice workspace; nothing else is affected.</source>
        <translation>仍有一次练习交接未结束。与整个练习工作区一样，它会在您退出时结束；其他内容不受影响。</translation>
    </message>
    <message>
        <source>The browser could not be opened.</source>
        <translation>无法打开浏览器。</translation>
    </message>
    <message>
        <source>Open this page yourself: %1</source>
        <translation>请自行打开此页面：%1</translation>
    </message>
    <message>
        <source>A handover is still open. Nothing is lost when you quit: it goes on when you open Keybearer again and choose the connection. Until then the token is not tested.</source>
        <translation>仍有一次交接未结束。退出时不会丢失任何内容：再次打开 Keybearer 并选择该连接后即可继续。在此之前不会测试令牌。</translation>
    </message>
    <message>
        <source>This handover&apos;s connection is not in the list any more.</source>
        <translation>此交接的连接已不在列表中。</translation>
    </message>
    <message>
        <source>Connect its token again to go to the handover.</source>
        <translation>请再次连接其令牌，以前往该交接。</translation>
    </message>
    <message>
        <source>A handover is still open, and its token is kept in memory only. What happened so far stays on this computer. To go on when you open Keybearer again, connect the token again; until then it is not tested.</source>
        <translation>仍有一次交接未结束，其令牌只保留在内存中。到目前为止发生的事情保留在这台计算机上。若要在再次打开 Keybearer 时继续，请再次连接令牌；在此之前不会测试它。</translation>
    </message>
    <message>
        <source>Practice workspace</source>
        <translation>练习工作区</translation>
    </message>
    <message>
        <source>The token of this practice workspace does not work any more. Begin with a new practice workspace? What happened in this one stays in the history.</source>
        <translation>此练习工作区的令牌已不再可用。要用一个新的练习工作区开始吗？在此工作区中发生过的事情保留在历史中。</translation>
    </message>
    <message>
        <source>&amp;Begin anew</source>
        <translation>重新开始(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Keep this one</source>
        <translation>保留这一个(&amp;K)</translation>
    </message>
    <message>
        <source>The token of this practice workspace does not work any more.</source>
        <translation>此练习工作区的令牌已不再可用。</translation>
    </message>
    <message>
        <source>A new practice workspace can begin once its handover is closed.</source>
        <translation>此练习工作区的交接关闭后，即可开始新的练习工作区。</translation>
    </message>
    <message>
        <source>Open “Handover” and close it, then open practice again.</source>
        <translation>请打开“交接”并关闭此交接，然后再次打开练习。</translation>
    </message>
    <message>
        <source>This handover is over, and another one of this connection is open.</source>
        <translation>此交接已结束，此连接的另一个交接已打开。</translation>
    </message>
    <message>
        <source>The page shows the one that is open. What happened in this one stands here in the history.</source>
        <translation>页面显示已打开的那个。这个交接中发生过的事情显示在此处的历史中。</translation>
    </message>
    <message>
        <source>“Save the record…” gives you all of it in one file.</source>
        <translation>“保存记录…”会把全部内容保存到一个文件中。</translation>
    </message>
    <message>
        <source>What happened stays in the history. A practice workspace ends with the program; its records can still be saved.</source>
        <translation>发生过的事情保留在历史中。练习工作区随程序结束；其记录仍可保存。</translation>
    </message>
</context>
</TS>
