<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en_US">
<context>
    <name>CheckText</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Teammate: %1 (%2), id %3</source>
        <translation>عضو الفريق: %1 (%2)، المعرّف %3</translation>
    </message>
    <message>
        <source>Workspace: %1, id %2, region %3</source>
        <translation>مساحة العمل: %1، المعرّف %2، المنطقة %3</translation>
    </message>
    <message>
        <source>Fingerprint of the token: %1</source>
        <translation>بصمة الرمز: %1</translation>
    </message>
    <message>
        <source>Permissions (* is needed):</source>
        <translation>الأذونات (العلامة * تعني أن الإذن لازم):</translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message>
        <source>Close the follow-up</source>
        <translation>إغلاق المتابعة</translation>
    </message>
    <message>
        <source>&amp;Close all the same</source>
        <translation>إغلاق رغم ذلك (&amp;C)</translation>
    </message>
    <message>
        <source>Go &amp;back</source>
        <translation>رجوع (&amp;B)</translation>
    </message>
    <message>
        <source>These steps are still open: %1.</source>
        <translation>ما زالت هذه الخطوات مفتوحة: %1.</translation>
    </message>
    <message>
        <source>After closing, this handover is not tested any more, and it can&apos;t be opened again.</source>
        <translation>بعد الإغلاق لا يُختبر هذا التسليم، ولا يمكن فتحه من جديد.</translation>
    </message>
    <message>
        <source>Close the handover</source>
        <translation>إغلاق التسليم</translation>
    </message>
    <message>
        <source>By the newest test, the token is not proven to work.</source>
        <translation>بحسب أحدث اختبار، لم يثبت أن الرمز يعمل.</translation>
    </message>
    <message>
        <source>Cancel the handover</source>
        <translation>إلغاء التسليم</translation>
    </message>
    <message>
        <source>Somebody may be about to change the email. After cancelling, Keybearer does not watch any more, and this handover can&apos;t be opened again.</source>
        <translation>ربما يوشك شخص ما على تغيير البريد الإلكتروني. بعد الإلغاء لا يراقب Keybearer بعد ذلك، ولا يمكن فتح هذا التسليم من جديد.</translation>
    </message>
    <message>
        <source>&amp;Cancel it</source>
        <translation>إلغاؤه (&amp;C)</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>connecting, TLS included: %1 ms</source>
        <translation>الاتصال مع TLS: %1 ملي ثانية</translation>
    </message>
    <message>
        <source>connecting: none, the connection was open already</source>
        <translation>الاتصال: لا وقت، فقد كان مفتوحًا من قبل</translation>
    </message>
    <message>
        <source>waiting for the answer: %1 ms</source>
        <translation>انتظار الرد: %1 ملي ثانية</translation>
    </message>
    <message>
        <source>receiving it: %1 ms</source>
        <translation>استلامه: %1 ملي ثانية</translation>
    </message>
    <message>
        <source>together: %1 ms</source>
        <translation>المجموع: %1 ملي ثانية</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>الحالة %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s), dropped unread</source>
        <translation>
            <numerusform>%Ln بايت، أُهملت دون قراءة</numerusform>
            <numerusform>%Ln بايت، أُهمل دون قراءة</numerusform>
            <numerusform>%Ln بايت، أُهملا دون قراءة</numerusform>
            <numerusform>%Ln بايتات، أُهملت دون قراءة</numerusform>
            <numerusform>%Ln بايتًا، أُهملت دون قراءة</numerusform>
            <numerusform>%Ln بايت، أُهملت دون قراءة</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>لم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>SENT</source>
        <translation>المرسَل</translation>
    </message>
    <message>
        <source>ANSWER</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>started: %1 (UTC)</source>
        <translation>البدء: %1 (UTC)</translation>
    </message>
    <message>
        <source>attempts: %1</source>
        <translation>المحاولات: %1</translation>
    </message>
</context>
<context>
    <name>HandoverLines</name>
    <message>
        <source>- %1: %2</source>
        <translation>- %1: %2</translation>
    </message>
    <message>
        <source>- %1: %2 (%3)</source>
        <translation>- %1: %2 (%3)</translation>
    </message>
    <message>
        <source>This will be sent once, with the SCIM token:
%1 %2
%3</source>
        <translation>سيُرسَل هذا مرة واحدة، مع رمز SCIM:
%1 %2
%3</translation>
    </message>
    <message>
        <source>The teammate signs in, opens its own account page and changes the email from %1 to %2.</source>
        <translation>يسجّل عضو الفريق الدخول، ويفتح صفحة حسابه، ويغيّر البريد الإلكتروني من %1 إلى %2.</translation>
    </message>
    <message>
        <source>The teammate signs in, opens %1 and changes the email from %2 to %3.</source>
        <translation>يسجّل عضو الفريق الدخول، ويفتح %1، ويغيّر البريد الإلكتروني من %2 إلى %3.</translation>
    </message>
    <message>
        <source>- %1</source>
        <translation>- %1</translation>
    </message>
    <message>
        <source>Record: %1</source>
        <translation>المحضر: %1</translation>
    </message>
</context>
<context>
    <name>OptionsText</name>
    <message>
        <source>The option --%1 does not go with this command.</source>
        <translation>الخيار ‎--%1 لا يصلح مع هذا الأمر.</translation>
    </message>
    <message>
        <source>The option --%1 was given more than once.</source>
        <translation>أُعطي الخيار ‎--%1 أكثر من مرة.</translation>
    </message>
    <message>
        <source>Only one token can be read from standard input.</source>
        <translation>لا يمكن قراءة أكثر من رمز واحد من الإدخال القياسي.</translation>
    </message>
    <message>
        <source>The option --%1 needs a value.</source>
        <translation>يحتاج الخيار ‎--%1 إلى قيمة.</translation>
    </message>
    <message>
        <source>The API base must be an https address, or http on this computer.</source>
        <translation>يجب أن يكون عنوان API الأساسي عنوان https، أو http على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Give either --region or --api-url: the address says already where to ask.</source>
        <translation>أعطِ إما ‎--region وإما ‎--api-url، فالعنوان يحدد وحده أين يُسأل.</translation>
    </message>
    <message>
        <source>The region must be us, eu or au.</source>
        <translation>يجب أن تكون المنطقة us أو eu أو au.</translation>
    </message>
    <message>
        <source>The API version must look like 2.16, or be Preview.</source>
        <translation>يجب أن يكون إصدار API على شكل 2.16، أو أن يكون Preview.</translation>
    </message>
    <message>
        <source>The SCIM base must be an https address, or http on this computer.</source>
        <translation>يجب أن يكون عنوان SCIM الأساسي عنوان https، أو http على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The time-out must be a number of seconds, up to 3600.</source>
        <translation>يجب أن تكون المهلة عددًا من الثواني لا يتجاوز 3600.</translation>
    </message>
    <message>
        <source>The wait must be a whole number of seconds, up to one year.</source>
        <translation>يجب أن يكون وقت الانتظار عددًا صحيحًا من الثواني لا يتجاوز سنة واحدة.</translation>
    </message>
    <message>
        <source>The port must be a number from 0 to 65535.</source>
        <translation>يجب أن يكون المنفذ رقمًا من 0 إلى 65535.</translation>
    </message>
    <message>
        <source>The permissions that can count are: %1.</source>
        <translation>الأذونات التي يمكن أن تُحتسب هي: %1.</translation>
    </message>
    <message>
        <source>“%1” is no permission that can count.</source>
        <translation>«%1» ليس إذنًا يمكن أن يُحتسب.</translation>
    </message>
    <message>
        <source>A handover needs either --to EMAIL or --resume ID.</source>
        <translation>يحتاج التسليم إما إلى ‎--to EMAIL وإما إلى ‎--resume ID.</translation>
    </message>
    <message>
        <source>What stands after --to is not an email address that Intercom could take.</source>
        <translation>ما يأتي بعد ‎--to ليس عنوان بريد إلكتروني يمكن أن يقبله Intercom.</translation>
    </message>
    <message>
        <source>The route must be guided or scim.</source>
        <translation>يجب أن يكون المسار guided أو scim.</translation>
    </message>
    <message>
        <source>The SCIM route needs --scim-url and --scim-token-file.</source>
        <translation>يحتاج مسار SCIM إلى ‎--scim-url و‎--scim-token-file.</translation>
    </message>
    <message>
        <source>With the token on standard input nobody can be asked: add --yes.</source>
        <translation>حين يأتي الرمز من الإدخال القياسي لا يمكن سؤال أحد: أضف ‎--yes.</translation>
    </message>
    <message>
        <source>Name one record to verify.</source>
        <translation>اذكر محضرًا واحدًا للتحقق منه.</translation>
    </message>
    <message>
        <source>There is a word too many. A token never goes on the command line: use --token-file or KEYBEARER_TOKEN.</source>
        <translation>هناك كلمة زائدة. لا يوضع الرمز أبدًا في سطر الأوامر: استخدم ‎--token-file أو KEYBEARER_TOKEN.</translation>
    </message>
    <message>
        <source>A token never goes on the command line: use --token-file or KEYBEARER_TOKEN.</source>
        <translation>لا يوضع الرمز أبدًا في سطر الأوامر: استخدم ‎--token-file أو KEYBEARER_TOKEN.</translation>
    </message>
    <message>
        <source>The option %1 is not known.</source>
        <translation>الخيار %1 غير معروف.</translation>
    </message>
    <message>
        <source>The option %1 needs a value.</source>
        <translation>يحتاج الخيار %1 إلى قيمة.</translation>
    </message>
    <message>
        <source>There is an option that is not known here, or has a value that it does not take.</source>
        <translation>هناك خيار غير معروف هنا، أو له قيمة لا يقبلها.</translation>
    </message>
    <message>
        <source>The first word must be check, handover, verify, practice or demo.</source>
        <translation>يجب أن تكون الكلمة الأولى check أو handover أو verify أو practice أو demo.</translation>
    </message>
    <message>
        <source>read the access token from FILE; - is standard input</source>
        <translation>قراءة رمز الوصول من FILE؛ و- تعني الإدخال القياسي</translation>
    </message>
    <message>
        <source>take token and settings of a saved connection</source>
        <translation>أخذ الرمز والإعدادات من اتصال محفوظ</translation>
    </message>
    <message>
        <source>another API base; plain http only to this computer</source>
        <translation>عنوان أساسي آخر لـ API؛ ولا يُقبل http العادي إلا إلى هذا الحاسوب</translation>
    </message>
    <message>
        <source>the workspace&apos;s region; found out when not given</source>
        <translation>منطقة مساحة العمل؛ وتُعرف تلقائيًا إن لم تُذكر</translation>
    </message>
    <message>
        <source>Intercom-Version to ask for; 2.16 when not given</source>
        <translation>قيمة Intercom-Version المطلوبة؛ وهي 2.16 إن لم تُذكر</translation>
    </message>
    <message>
        <source>permissions that count, with commas between them</source>
        <translation>الأذونات التي تُحتسب، وبينها فواصل</translation>
    </message>
    <message>
        <source>deadline of one request; 15 when not given</source>
        <translation>مهلة الطلب الواحد؛ وهي 15 إن لم تُذكر</translation>
    </message>
    <message>
        <source>one JSON document on standard output</source>
        <translation>مستند JSON واحد على الإخراج القياسي</translation>
    </message>
    <message>
        <source>the teammate&apos;s new email address</source>
        <translation>عنوان البريد الإلكتروني الجديد لعضو الفريق</translation>
    </message>
    <message>
        <source>go on with a handover that waits</source>
        <translation>متابعة تسليم في الانتظار</translation>
    </message>
    <message>
        <source>how the email is changed</source>
        <translation>طريقة تغيير البريد الإلكتروني</translation>
    </message>
    <message>
        <source>SCIM base URL of the workspace</source>
        <translation>عنوان SCIM URL الأساسي لمساحة العمل</translation>
    </message>
    <message>
        <source>read the SCIM token from FILE; - is standard input</source>
        <translation>قراءة رمز SCIM من FILE؛ و- تعني الإدخال القياسي</translation>
    </message>
    <message>
        <source>write the record to FILE</source>
        <translation>كتابة المحضر في FILE</translation>
    </message>
    <message>
        <source>do not ask before the change</source>
        <translation>عدم السؤال قبل التغيير</translation>
    </message>
    <message>
        <source>how long to wait for the person; no bound when not given</source>
        <translation>مدة انتظار الشخص؛ بلا حد إن لم تُذكر</translation>
    </message>
    <message>
        <source>where to listen; 0 picks a free port</source>
        <translation>منفذ الاستماع؛ و0 يختار منفذًا خاليًا</translation>
    </message>
    <message>
        <source>trust the certificates in FILE as well</source>
        <translation>الوثوق أيضًا بالشهادات الموجودة في FILE</translation>
    </message>
    <message>
        <source>how to reach the network</source>
        <translation>طريقة الوصول إلى الشبكة</translation>
    </message>
    <message>
        <source>where history and records are kept</source>
        <translation>المكان الذي يُحفظ فيه السجل والمحاضر</translation>
    </message>
    <message>
        <source>open the window on a practice workspace of its own</source>
        <translation>فتح النافذة على مساحة تدريب خاصة بها</translation>
    </message>
    <message>
        <source>Tests a token and prints the verdict.</source>
        <translation>يختبر رمزًا ويطبع الحكم.</translation>
    </message>
    <message>
        <source>Tests the token, gets the teammate&apos;s email changed, and proves that the token kept working. Writes a record of it.</source>
        <translation>يختبر الرمز، ويعمل على تغيير البريد الإلكتروني لعضو الفريق، ويثبت أن الرمز ظل يعمل. ويكتب محضرًا بذلك.</translation>
    </message>
    <message>
        <source>Verifies a handover record, offline and without the token.</source>
        <translation>يتحقق من محضر تسليم، دون اتصال ودون الرمز.</translation>
    </message>
    <message>
        <source>Serves a practice workspace on this computer until it is interrupted.</source>
        <translation>يشغّل مساحة تدريب على هذا الحاسوب إلى أن يُقاطَع.</translation>
    </message>
    <message>
        <source>Does the whole job, by both routes, on a practice workspace of its own.</source>
        <translation>يؤدي العمل كله بالمسارين كليهما على مساحة تدريب خاصة به.</translation>
    </message>
    <message>
        <source>Hands an Intercom API teammate to its new owner and proves that the token kept working. Without a command the window opens, if it was built.</source>
        <translation>يسلّم عضو فريق API في Intercom إلى مالكه الجديد، ويثبت أن الرمز ظل يعمل. ودون أمر تُفتح النافذة إن كانت ضمن هذه النسخة.</translation>
    </message>
    <message>
        <source>print this and end</source>
        <translation>طباعة هذا والانتهاء</translation>
    </message>
    <message>
        <source>print the version and end</source>
        <translation>طباعة الإصدار والانتهاء</translation>
    </message>
    <message>
        <source>check: test a token. handover: baseline, email change, proof. verify: check the record in FILE, offline. practice: serve the practice workspace. demo: the whole job on a practice workspace. Each has a --help of its own.</source>
        <translation>check: اختبار رمز. handover: خط الأساس وتغيير البريد الإلكتروني والإثبات. verify: التحقق من المحضر في FILE دون اتصال. practice: تشغيل مساحة التدريب. demo: العمل كله على مساحة تدريب. ولكل منها ‎--help خاص به.</translation>
    </message>
    <message>
        <source>the record to verify</source>
        <translation>المحضر المطلوب التحقق منه</translation>
    </message>
</context>
<context>
    <name>RecordFileText</name>
    <message>
        <source>The record can&apos;t be written to %1: its folder is not there.</source>
        <translation>لا يمكن كتابة المحضر في %1: مجلده غير موجود.</translation>
    </message>
    <message>
        <source>The record can&apos;t be written to %1: that is a folder.</source>
        <translation>لا يمكن كتابة المحضر في %1: هذا مجلد.</translation>
    </message>
    <message>
        <source>The record can&apos;t be written to %1: that is no ordinary file.</source>
        <translation>لا يمكن كتابة المحضر في %1: هذا ليس ملفًا عاديًا.</translation>
    </message>
    <message>
        <source>The record can&apos;t be written to %1: something else is in that file, and it would be lost.</source>
        <translation>لا يمكن كتابة المحضر في %1: في هذا الملف شيء آخر، وسيضيع.</translation>
    </message>
    <message>
        <source>The record can&apos;t be written to %1: no file can be made there.</source>
        <translation>لا يمكن كتابة المحضر في %1: لا يمكن إنشاء ملف هناك.</translation>
    </message>
    <message>
        <source>The record can&apos;t be written to %1: a token is read from that file.</source>
        <translation>لا يمكن كتابة المحضر في %1: يُقرأ رمز من هذا الملف.</translation>
    </message>
</context>
<context>
    <name>SavedFile</name>
    <message>
        <source>The folder could not be opened.</source>
        <translation>تعذّر فتح المجلد.</translation>
    </message>
    <message>
        <source>Open it yourself: %1</source>
        <translation>افتحه بنفسك: %1</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>&amp;Copy its path</source>
        <translation>نسخ المسار (&amp;C)</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>The file is saved.</source>
        <translation>حُفظ الملف.</translation>
    </message>
    <message>
        <source>It is “%1”.</source>
        <translation>هو «%1».</translation>
    </message>
    <message>
        <source>The file could not be saved.</source>
        <translation>تعذّر حفظ الملف.</translation>
    </message>
    <message>
        <source>Nothing was written to “%1”. The disk may be full, or the folder may not be yours to write.</source>
        <translation>لم يُكتب شيء في «%1». قد يكون القرص ممتلئًا، أو قد لا يُسمح لك بالكتابة في المجلد.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>اختر مجلدًا آخر.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Keybearer is open already with this data directory, in %1, but it does not answer. Wait a moment, or end it, and start again. If it is open nowhere, delete the file “%2” and start again.</source>
        <comment>a program and its process id, a file</comment>
        <translation>Keybearer مفتوح بالفعل بمجلد البيانات هذا في %1، لكنه لا يجيب. انتظر لحظة أو أغلقه، ثم ابدأ من جديد. وإن لم يكن مفتوحًا في أي مكان، فاحذف الملف «%2» وابدأ من جديد.</translation>
    </message>
</context>
<context>
    <name>TokenInputText</name>
    <message>
        <source>The file with the token can&apos;t be read.</source>
        <translation>لا يمكن قراءة الملف الذي فيه الرمز.</translation>
    </message>
    <message>
        <source>What was given is not a token: it is empty, or has spaces or signs that no token has.</source>
        <translation>ما أُعطي ليس رمزًا: فهو فارغ، أو فيه مسافات أو علامات لا توجد في أي رمز.</translation>
    </message>
    <message>
        <source>There are no saved connections here. Save one in the window, or name the token with --token-file FILE or the environment variable KEYBEARER_TOKEN.</source>
        <translation>لا توجد اتصالات محفوظة هنا. احفظ واحدًا في النافذة، أو اذكر الرمز باستخدام ‎--token-file FILE أو متغير البيئة KEYBEARER_TOKEN.</translation>
    </message>
    <message>
        <source>There is no saved connection of that name.</source>
        <translation>لا يوجد اتصال محفوظ بهذا الاسم.</translation>
    </message>
    <message>
        <source>What stands in KEYBEARER_TOKEN is not a token: it is empty, or has spaces or signs that no token has.</source>
        <translation>ما في KEYBEARER_TOKEN ليس رمزًا: فهو فارغ، أو فيه مسافات أو علامات لا توجد في أي رمز.</translation>
    </message>
    <message>
        <source>Name a token: --token-file FILE, the environment variable KEYBEARER_TOKEN, or --profile NAME.</source>
        <translation>اذكر رمزًا: ‎--token-file FILE، أو متغير البيئة KEYBEARER_TOKEN، أو ‎--profile NAME.</translation>
    </message>
    <message>
        <source>There is a token in an address that was given. Nothing was sent. A token never goes on the command line: use --token-file or KEYBEARER_TOKEN.</source>
        <translation>في أحد العناوين المُعطاة رمز. لم يُرسَل شيء. لا يوضع الرمز أبدًا في سطر الأوامر: استخدم ‎--token-file أو KEYBEARER_TOKEN.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Confirm the new address</source>
        <translation>تأكيد العنوان الجديد</translation>
    </message>
    <message>
        <source>The new owner opens the message that Intercom sends and follows its link. The account then shows the address as verified.</source>
        <translation>يفتح المالك الجديد الرسالة التي يرسلها Intercom ويتبع الرابط الذي فيها. عندئذ يُظهر الحساب أن العنوان مؤكَّد.</translation>
    </message>
    <message>
        <source>Test after the link was followed.</source>
        <translation>اختبر بعد اتباع الرابط.</translation>
    </message>
    <message>
        <source>Set a new password</source>
        <translation>تعيين كلمة مرور جديدة</translation>
    </message>
    <message>
        <source>The new owner resets the password, so that the agency can&apos;t sign in any more. Vendors report that a reset can revoke a token; Intercom has not confirmed it.</source>
        <translation>يعيد المالك الجديد تعيين كلمة المرور كي لا تستطيع الوكالة تسجيل الدخول بعد ذلك. يذكر بعض المورّدين أن إعادة التعيين قد تلغي الرمز، ولم يؤكد Intercom ذلك.</translation>
    </message>
    <message>
        <source>Test right after the reset.</source>
        <translation>اختبر بعد إعادة التعيين مباشرة.</translation>
    </message>
    <message>
        <source>Switch on two-factor sign-in</source>
        <translation>تشغيل تسجيل الدخول بخطوتين</translation>
    </message>
    <message>
        <source>The new owner adds a second step to signing in, as the account can read and write for the pipeline.</source>
        <translation>يضيف المالك الجديد خطوة ثانية إلى تسجيل الدخول، لأن الحساب يستطيع القراءة والكتابة من أجل خط المعالجة.</translation>
    </message>
    <message>
        <source>Test right after it was switched on.</source>
        <translation>اختبر بعد تشغيله مباشرة.</translation>
    </message>
    <message>
        <source>Test again after a day</source>
        <translation>الاختبار مجددًا بعد يوم</translation>
    </message>
    <message>
        <source>Test once 24 hours have passed.</source>
        <translation>اختبر بعد مرور ٢٤ ساعة.</translation>
    </message>
    <message>
        <source>The server&apos;s own words: “%1” (status %2).</source>
        <translation>نص ما قاله الخادم: «%1» (الحالة %2).</translation>
    </message>
    <message>
        <source>The server&apos;s own words: “%1”.</source>
        <translation>نص ما قاله الخادم: «%1».</translation>
    </message>
    <message>
        <source>The server answered with status %1.</source>
        <translation>رد الخادم بالحالة %1.</translation>
    </message>
    <message numerus="yes">
        <source>It asks to wait %Ln second(s).</source>
        <translation>
            <numerusform>يطلب الانتظار %Ln ثانية.</numerusform>
            <numerusform>يطلب الانتظار %Ln ثانية.</numerusform>
            <numerusform>يطلب الانتظار %Ln ثانية.</numerusform>
            <numerusform>يطلب الانتظار %Ln ثوانٍ.</numerusform>
            <numerusform>يطلب الانتظار %Ln ثانية.</numerusform>
            <numerusform>يطلب الانتظار %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” can&apos;t be used as it was entered.</source>
        <translation>لا يمكن استخدام «%1» كما أُدخل.</translation>
    </message>
    <message>
        <source>About: %1.</source>
        <translation>يتعلق الأمر بما يلي: %1.</translation>
    </message>
    <message>
        <source>The file %1 is not there.</source>
        <translation>الملف %1 غير موجود.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be read.</source>
        <translation>لا يمكن قراءة الملف %1.</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file, and only those are read.</source>
        <translation>‏%1 ليس ملفًا عاديًا، ولا تُقرأ إلا الملفات العادية.</translation>
    </message>
    <message>
        <source>The file %1 is too large for what it should be.</source>
        <translation>الملف %1 أكبر مما ينبغي أن يكون عليه.</translation>
    </message>
    <message>
        <source>The file %1 has no certificate in PEM form.</source>
        <translation>ليس في الملف %1 شهادة بصيغة PEM.</translation>
    </message>
    <message>
        <source>Check its rights.</source>
        <translation>تحقق من حقوق الوصول إليه.</translation>
    </message>
    <message>
        <source>Check that the right file was named.</source>
        <translation>تحقق من أنك ذكرت الملف الصحيح.</translation>
    </message>
    <message>
        <source>Another token was tested after the change than before it.</source>
        <translation>اختُبر بعد التغيير رمز غير الذي اختُبر قبله.</translation>
    </message>
    <message>
        <source>Another teammate answers to this token now.</source>
        <translation>أصبح هذا الرمز تابعًا لعضو فريق آخر.</translation>
    </message>
    <message>
        <source>Another workspace answers to this token now.</source>
        <translation>أصبح هذا الرمز تابعًا لمساحة عمل أخرى.</translation>
    </message>
    <message>
        <source>Whether it is still the same teammate and workspace could not be seen.</source>
        <translation>تعذّرت معرفة ما إذا كان عضو الفريق ومساحة العمل هما نفسيهما.</translation>
    </message>
    <message>
        <source>It is the same token, the same teammate and the same workspace.</source>
        <translation>الرمز نفسه وعضو الفريق نفسه ومساحة العمل نفسها.</translation>
    </message>
    <message>
        <source>No tested permission was lost.</source>
        <translation>لم يُفقد أي إذن من الأذونات المختبَرة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) allowed before did not pass afterwards: %1.</source>
        <translation>
            <numerusform>أذونات كانت مسموحة من قبل ولم تنجح بعد التغيير (%Ln): %1.</numerusform>
            <numerusform>إذن كان مسموحًا من قبل ولم ينجح بعد التغيير (%Ln): %1.</numerusform>
            <numerusform>إذنان كانا مسموحين من قبل ولم ينجحا بعد التغيير (%Ln): %1.</numerusform>
            <numerusform>%Ln أذونات كانت مسموحة من قبل لم تنجح بعد التغيير: %1.</numerusform>
            <numerusform>%Ln إذنًا كانت مسموحة من قبل لم تنجح بعد التغيير: %1.</numerusform>
            <numerusform>%Ln إذن كانت مسموحة من قبل لم تنجح بعد التغيير: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) allowed before could not be tested afterwards.</source>
        <translation>
            <numerusform>أذونات كانت مسموحة من قبل وتعذّر اختبارها بعد التغيير: %Ln.</numerusform>
            <numerusform>إذن كان مسموحًا من قبل وتعذّر اختباره بعد التغيير (%Ln).</numerusform>
            <numerusform>إذنان كانا مسموحين من قبل وتعذّر اختبارهما بعد التغيير (%Ln).</numerusform>
            <numerusform>%Ln أذونات كانت مسموحة من قبل تعذّر اختبارها بعد التغيير.</numerusform>
            <numerusform>%Ln إذنًا كانت مسموحة من قبل تعذّر اختبارها بعد التغيير.</numerusform>
            <numerusform>%Ln إذن كانت مسموحة من قبل تعذّر اختبارها بعد التغيير.</numerusform>
        </translation>
    </message>
    <message>
        <source>The token has not been tested since the change.</source>
        <translation>لم يُختبر الرمز منذ التغيير.</translation>
    </message>
    <message>
        <source>The new address has not been confirmed yet.</source>
        <translation>لم يُؤكَّد العنوان الجديد بعد.</translation>
    </message>
    <message numerus="yes">
        <source>While it was changed, %Ln test call(s) were refused.</source>
        <translation>
            <numerusform>أثناء التغيير، عدد طلبات الاختبار المرفوضة: %Ln.</numerusform>
            <numerusform>أثناء التغيير، رُفض طلب اختبار واحد (%Ln).</numerusform>
            <numerusform>أثناء التغيير، رُفض طلبا اختبار (%Ln).</numerusform>
            <numerusform>أثناء التغيير، رُفضت %Ln طلبات اختبار.</numerusform>
            <numerusform>أثناء التغيير، رُفض %Ln طلب اختبار.</numerusform>
            <numerusform>أثناء التغيير، رُفض %Ln طلب اختبار.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>While it was changed, no test call was refused; %Ln got no clear answer.</source>
        <translation>
            <numerusform>أثناء التغيير، لم يُرفض أي طلب اختبار؛ وعدد ما لم يلقَ ردًا واضحًا: %Ln.</numerusform>
            <numerusform>أثناء التغيير، لم يُرفض أي طلب اختبار؛ ولم يلقَ طلب واحد ردًا واضحًا (%Ln).</numerusform>
            <numerusform>أثناء التغيير، لم يُرفض أي طلب اختبار؛ ولم يلقَ طلبان ردًا واضحًا (%Ln).</numerusform>
            <numerusform>أثناء التغيير، لم يُرفض أي طلب اختبار؛ ولم تلقَ %Ln طلبات ردًا واضحًا.</numerusform>
            <numerusform>أثناء التغيير، لم يُرفض أي طلب اختبار؛ ولم يلقَ %Ln طلبً ردًا واضحًا.</numerusform>
            <numerusform>أثناء التغيير، لم يُرفض أي طلب اختبار؛ ولم يلقَ %Ln طلب ردًا واضحًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>While it was changed, all %Ln test call(s) got a good answer.</source>
        <translation>
            <numerusform>أثناء التغيير، عدد طلبات الاختبار التي لقيت كلها ردًا سليمًا: %Ln.</numerusform>
            <numerusform>أثناء التغيير، لقي طلب الاختبار الوحيد (%Ln) ردًا سليمًا.</numerusform>
            <numerusform>أثناء التغيير، لقي طلبا الاختبار كلاهما (%Ln) ردًا سليمًا.</numerusform>
            <numerusform>أثناء التغيير، لقيت طلبات الاختبار كلها (%Ln) ردًا سليمًا.</numerusform>
            <numerusform>أثناء التغيير، لقيت طلبات الاختبار كلها (%Ln) ردًا سليمًا.</numerusform>
            <numerusform>أثناء التغيير، لقيت طلبات الاختبار كلها (%Ln) ردًا سليمًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been changed yet. It is your decision now.</source>
        <translation>لم يتغير شيء بعد. القرار لك الآن.</translation>
    </message>
    <message>
        <source>The email of the account will go from %1 to %2. A person changes it on the account&apos;s own page; Keybearer sends no change, watches, and tests the token meanwhile.</source>
        <translation>سيتغير البريد الإلكتروني للحساب من %1 إلى %2. يغيّره شخص في صفحة الحساب نفسه؛ أما Keybearer فلا يرسل أي تغيير، بل يراقب ويختبر الرمز في أثناء ذلك.</translation>
    </message>
    <message>
        <source>The email of the account will go from %1 to %2. Keybearer sends the change once, over SCIM and exactly as shown, and tests the token meanwhile.</source>
        <translation>سيتغير البريد الإلكتروني للحساب من %1 إلى %2. يرسل Keybearer التغيير مرة واحدة عبر SCIM كما هو معروض تمامًا، ويختبر الرمز في أثناء ذلك.</translation>
    </message>
    <message>
        <source>The email was changed, but to another address.</source>
        <translation>تغيّر البريد الإلكتروني، لكن إلى عنوان آخر.</translation>
    </message>
    <message>
        <source>The account has %1 now; the handover is meant for %2.</source>
        <translation>للحساب الآن %1؛ والمقصود بالتسليم هو %2.</translation>
    </message>
    <message>
        <source>Waiting for the email to be changed.</source>
        <translation>في انتظار تغيير البريد الإلكتروني.</translation>
    </message>
    <message>
        <source>Sign in as the API account, open “Your account” and change the email to %1. Do not reset the password yet.</source>
        <translation>سجّل الدخول بحساب API، وافتح «Your account» وغيّر البريد الإلكتروني إلى %1. لا تُعِد تعيين كلمة المرور بعد.</translation>
    </message>
    <message>
        <source>The handover was stopped before anything was changed.</source>
        <translation>أُوقف التسليم قبل أن يتغير أي شيء.</translation>
    </message>
    <message>
        <source>The email was not changed.</source>
        <translation>لم يتغير البريد الإلكتروني.</translation>
    </message>
    <message>
        <source>The account still has %1.</source>
        <translation>ما زال بريد الحساب %1.</translation>
    </message>
    <message>
        <source>The account itself still has %1.</source>
        <translation>ما زال للحساب نفسه %1.</translation>
    </message>
    <message>
        <source>SCIM says %1, the account itself %2.</source>
        <translation>يقول SCIM ‏%1، ويقول الحساب نفسه %2.</translation>
    </message>
    <message>
        <source>It is not known whether the change was made.</source>
        <translation>لا يُعرف هل أُجري التغيير.</translation>
    </message>
    <message>
        <source>Prove it again in a while, and look at the account&apos;s own page.</source>
        <translation>اختبر مجددًا بعد قليل، وانظر في صفحة الحساب نفسه.</translation>
    </message>
    <message>
        <source>So it can&apos;t be read which email the account has now; before, it was %1.</source>
        <translation>لذلك لا يمكن قراءة البريد الإلكتروني الحالي للحساب؛ وكان من قبل %1.</translation>
    </message>
    <message>
        <source>It is not known which email the account has now.</source>
        <translation>لا يُعرف ما هو البريد الإلكتروني الحالي للحساب.</translation>
    </message>
    <message>
        <source>The change may have been made, and the account could not be read afterwards. It is not sent a second time.</source>
        <translation>ربما أُجري التغيير، لكن تعذّرت قراءة الحساب بعده. لن يُرسَل مرة ثانية.</translation>
    </message>
    <message>
        <source>Prove it again when the connection works, and look at the account&apos;s own page.</source>
        <translation>اختبر مجددًا حين يعمل الاتصال، وانظر في صفحة الحساب نفسه.</translation>
    </message>
    <message>
        <source>The email is back to what it was before.</source>
        <translation>عاد البريد الإلكتروني إلى ما كان عليه.</translation>
    </message>
    <message>
        <source>The account has %1 again.</source>
        <translation>عاد بريد الحساب إلى %1.</translation>
    </message>
    <message>
        <source>The email was changed, and the token still works.</source>
        <translation>تغيّر البريد الإلكتروني، والرمز ما زال يعمل.</translation>
    </message>
    <message>
        <source>Follow up: each of these steps could still hurt the token, so it is tested after each one.</source>
        <translation>المتابعة: كل خطوة من هذه الخطوات قد تضر الرمز، لذلك يُختبر بعد كل واحدة منها.</translation>
    </message>
    <message>
        <source>The token works, but the account has another email than the one asked for.</source>
        <translation>الرمز يعمل، لكن للحساب بريدًا إلكترونيًا غير المطلوب.</translation>
    </message>
    <message>
        <source>It has %1; asked for was %2.</source>
        <translation>له %1؛ وكان المطلوب %2.</translation>
    </message>
    <message>
        <source>Find out who changed it. Then prove it again, or change the email back.</source>
        <translation>اعرف من غيّره. ثم أعد الإثبات، أو أعد البريد الإلكتروني إلى ما كان عليه.</translation>
    </message>
    <message>
        <source>Prove it again, or change the email back.</source>
        <translation>أعد الإثبات، أو أعد البريد الإلكتروني إلى ما كان عليه.</translation>
    </message>
    <message>
        <source>Keep the record: it shows what happened.</source>
        <translation>احتفظ بالمحضر: فهو يبيّن ما حدث.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>لم يتغير شيء بعد.</translation>
    </message>
    <message>
        <source>Enter the new address and choose how it is to be changed.</source>
        <translation>أدخل العنوان الجديد واختر طريقة تغييره.</translation>
    </message>
    <message>
        <source>Looking for what could stand in the way.</source>
        <translation>يجري البحث عما قد يعيق التغيير.</translation>
    </message>
    <message>
        <source>Nothing is changed by this.</source>
        <translation>لا يغيّر هذا شيئًا.</translation>
    </message>
    <message>
        <source>Testing the token before anything is changed.</source>
        <translation>يُختبر الرمز قبل أن يتغير أي شيء.</translation>
    </message>
    <message>
        <source>The same test runs again afterwards, so that the two can be compared.</source>
        <translation>يُعاد الاختبار نفسه بعد التغيير، كي تمكن المقارنة بينهما.</translation>
    </message>
    <message>
        <source>The plan is on this computer&apos;s disk.</source>
        <translation>الخطة محفوظة على قرص هذا الحاسوب.</translation>
    </message>
    <message>
        <source>So it is known what was meant, whatever happens next.</source>
        <translation>وهكذا يُعرف ما كان مقصودًا مهما حدث بعد ذلك.</translation>
    </message>
    <message>
        <source>The change is on its way.</source>
        <translation>يجري إرسال التغيير.</translation>
    </message>
    <message>
        <source>It is sent once. Whatever comes back, the account is read to see what is true.</source>
        <translation>يُرسَل مرة واحدة. وأيًا كان الرد، يُقرأ الحساب لمعرفة الحقيقة.</translation>
    </message>
    <message>
        <source>Reading which email the account has now.</source>
        <translation>تُقرأ الآن قيمة البريد الإلكتروني للحساب.</translation>
    </message>
    <message>
        <source>What counts is what the account itself shows, not that a change was taken.</source>
        <translation>المهم ما يُظهره الحساب نفسه، لا أن التغيير قد قُبل.</translation>
    </message>
    <message>
        <source>Testing the token after the change.</source>
        <translation>يُختبر الرمز بعد التغيير.</translation>
    </message>
    <message>
        <source>It is the same test as before, and the two are compared.</source>
        <translation>هو الاختبار نفسه الذي أُجري من قبل، ويُقارَن الاثنان.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>أُلغي. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>All of this concerns a local server on this computer, not Intercom.</source>
        <translation>كل هذا يخص خادمًا محليًا على هذا الحاسوب، لا Intercom.</translation>
    </message>
    <message>
        <source>Change the email</source>
        <translation>تغيير البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>التحضير</translation>
    </message>
    <message>
        <source>Test before the change</source>
        <translation>الاختبار قبل التغيير</translation>
    </message>
    <message>
        <source>Ready to change the email</source>
        <translation>جاهز لتغيير البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Read it back</source>
        <translation>إعادة القراءة</translation>
    </message>
    <message>
        <source>Test after the change</source>
        <translation>الاختبار بعد التغيير</translation>
    </message>
    <message>
        <source>Changed and proven</source>
        <translation>تغيّر وثبت</translation>
    </message>
    <message>
        <source>Changed, not proven</source>
        <translation>تغيّر ولم يثبت</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Not changed</source>
        <translation>لم يتغير</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Changed back</source>
        <translation>أُعيد إلى ما كان</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>النتيجة غير معروفة</translation>
    </message>
    <message>
        <source>an unknown address</source>
        <translation>عنوان غير معروف</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2; what came of it has a name that this version does not know.</source>
        <translation>كان مقررًا أن يتغير البريد الإلكتروني من %1 إلى %2؛ وما آل إليه الأمر له اسم لا يعرفه هذا الإصدار.</translation>
    </message>
    <message>
        <source>It has no entries.</source>
        <translation>ليس فيه قيود.</translation>
    </message>
    <message>
        <source>It is the record of handover %1, of the token with the fingerprint %2, from %3 to %4.</source>
        <translation>هذا محضر التسليم %1، للرمز ذي البصمة %2، من %3 إلى %4.</translation>
    </message>
    <message>
        <source>Line 1 does not fit what comes after it. Nothing in it is proven.</source>
        <translation>لا يتوافق السطر ١ مع ما بعده. لا شيء فيه مثبت.</translation>
    </message>
    <message>
        <source>Line %1 is missing, or does not fit what comes before it. Nothing from there on is proven.</source>
        <translation>السطر %1 مفقود، أو لا يتوافق مع ما قبله. لا شيء مثبت ابتداءً منه.</translation>
    </message>
    <message>
        <source>signed: intact</source>
        <translation>موقَّع: سليم</translation>
    </message>
    <message>
        <source>unsigned: intact, but no proof against someone who rewrites the whole file</source>
        <translation>غير موقَّع: سليم، لكنه ليس إثباتًا في مواجهة من يعيد كتابة الملف كله</translation>
    </message>
    <message>
        <source>This file is not a handover record.</source>
        <translation>هذا الملف ليس محضر تسليم.</translation>
    </message>
    <message>
        <source>Check that the right file was chosen.</source>
        <translation>تحقق من أنك اخترت الملف الصحيح.</translation>
    </message>
    <message>
        <source>This record was altered or damaged.</source>
        <translation>عُدّل هذا المحضر أو أصابه تلف.</translation>
    </message>
    <message>
        <source>Ask for the record again from whoever made it.</source>
        <translation>اطلب المحضر من جديد ممن أعدّه.</translation>
    </message>
    <message>
        <source>This token works on a local server.</source>
        <translation>يعمل هذا الرمز على خادم محلي.</translation>
    </message>
    <message>
        <source>This token works.</source>
        <translation>هذا الرمز يعمل.</translation>
    </message>
    <message>
        <source>This token works on a local server, but not for everything it needs to do.</source>
        <translation>يعمل هذا الرمز على خادم محلي، لكن ليس لكل ما يلزمه أن يفعله.</translation>
    </message>
    <message>
        <source>This token works, but not for everything it needs to do.</source>
        <translation>هذا الرمز يعمل، لكن تنقصه أذونات لازمة.</translation>
    </message>
    <message>
        <source>A local server does not accept this token.</source>
        <translation>لا يقبل خادم محلي هذا الرمز.</translation>
    </message>
    <message>
        <source>Intercom does not accept this token.</source>
        <translation>لا يقبل Intercom هذا الرمز.</translation>
    </message>
    <message>
        <source>Something keeps this token from working on a local server.</source>
        <translation>هناك ما يمنع هذا الرمز من العمل على خادم محلي.</translation>
    </message>
    <message>
        <source>Something keeps this token from working.</source>
        <translation>هناك ما يمنع هذا الرمز من العمل.</translation>
    </message>
    <message>
        <source>It is not known whether this token works on a local server.</source>
        <translation>لا يُعرف هل يعمل هذا الرمز على خادم محلي.</translation>
    </message>
    <message>
        <source>It is not known whether this token works.</source>
        <translation>لا يُعرف هل يعمل هذا الرمز.</translation>
    </message>
    <message>
        <source>The local server accepted it.</source>
        <translation>قبله الخادم المحلي.</translation>
    </message>
    <message>
        <source>Intercom accepted it.</source>
        <translation>قبله Intercom.</translation>
    </message>
    <message>
        <source>The local server accepted it as %1.</source>
        <translation>قبله الخادم المحلي بصفته %1.</translation>
    </message>
    <message>
        <source>Intercom accepted it as %1.</source>
        <translation>قبله Intercom بصفته %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) that pipelines usually need did not pass: %1.</source>
        <translation>
            <numerusform>الأذونات التي تحتاجها خطوط المعالجة عادةً ولم تنجح (%Ln): %1.</numerusform>
            <numerusform>إذن تحتاجه خطوط المعالجة عادةً لم ينجح (%Ln): %1.</numerusform>
            <numerusform>إذنان تحتاجهما خطوط المعالجة عادةً لم ينجحا (%Ln): %1.</numerusform>
            <numerusform>%Ln أذونات تحتاجها خطوط المعالجة عادةً لم تنجح: %1.</numerusform>
            <numerusform>%Ln إذنًا تحتاجها خطوط المعالجة عادةً لم تنجح: %1.</numerusform>
            <numerusform>%Ln إذن تحتاجها خطوط المعالجة عادةً لم تنجح: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) that your pipeline needs did not pass: %1.</source>
        <translation>
            <numerusform>الأذونات التي يحتاجها خط المعالجة لديك ولم تنجح (%Ln): %1.</numerusform>
            <numerusform>إذن يحتاجه خط المعالجة لديك لم ينجح (%Ln): %1.</numerusform>
            <numerusform>إذنان يحتاجهما خط المعالجة لديك لم ينجحا (%Ln): %1.</numerusform>
            <numerusform>%Ln أذونات يحتاجها خط المعالجة لديك لم تنجح: %1.</numerusform>
            <numerusform>%Ln إذنًا يحتاجها خط المعالجة لديك لم تنجح: %1.</numerusform>
            <numerusform>%Ln إذن يحتاجها خط المعالجة لديك لم تنجح: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every permission that pipelines usually need is allowed.</source>
        <translation>كل إذن تحتاجه خطوط المعالجة عادةً مسموح.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s) are refused: see whether your pipeline needs them.</source>
        <translation>
            <numerusform>عدد الأذونات الأخرى المرفوضة: %Ln؛ انظر هل يحتاجها خط المعالجة لديك.</numerusform>
            <numerusform>رُفض إذن آخر (%Ln): انظر هل يحتاجه خط المعالجة لديك.</numerusform>
            <numerusform>رُفض إذنان آخران (%Ln): انظر هل يحتاجهما خط المعالجة لديك.</numerusform>
            <numerusform>رُفضت %Ln أذونات أخرى: انظر هل يحتاجها خط المعالجة لديك.</numerusform>
            <numerusform>رُفض %Ln إذنًا آخر: انظر هل يحتاجها خط المعالجة لديك.</numerusform>
            <numerusform>رُفض %Ln إذن آخر: انظر هل يحتاجها خط المعالجة لديك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every permission your pipeline needs is allowed.</source>
        <translation>كل إذن يحتاجه خط المعالجة لديك مسموح.</translation>
    </message>
    <message numerus="yes">
        <source>Every permission your pipeline needs is allowed; %Ln more is refused and not needed.</source>
        <translation>
            <numerusform>كل إذن يحتاجه خط المعالجة لديك مسموح؛ وعدد الأذونات الأخرى المرفوضة وغير اللازمة: %Ln.</numerusform>
            <numerusform>كل إذن يحتاجه خط المعالجة لديك مسموح؛ وهناك إذن آخر مرفوض وغير لازم (%Ln).</numerusform>
            <numerusform>كل إذن يحتاجه خط المعالجة لديك مسموح؛ وهناك إذنان آخران مرفوضان وغير لازمين (%Ln).</numerusform>
            <numerusform>كل إذن يحتاجه خط المعالجة لديك مسموح؛ وهناك %Ln أذونات أخرى مرفوضة وغير لازمة.</numerusform>
            <numerusform>كل إذن يحتاجه خط المعالجة لديك مسموح؛ وهناك %Ln إذنًا آخر مرفوضة وغير لازمة.</numerusform>
            <numerusform>كل إذن يحتاجه خط المعالجة لديك مسموح؛ وهناك %Ln إذن آخر مرفوضة وغير لازمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only %1 was asked. If the workspace may be in another region, test again without choosing one.</source>
        <translation>سُئل %1 وحده. إن كان يُحتمل أن مساحة العمل في منطقة أخرى، فاختبر مجددًا دون اختيار منطقة.</translation>
    </message>
    <message>
        <source>A made-up token was refused at the same moment, so the answer is real.</source>
        <translation>رُفض رمز وهمي في اللحظة نفسها، فالرد حقيقي.</translation>
    </message>
    <message>
        <source>A made-up token was accepted as well, so the answer proves nothing.</source>
        <translation>قُبل رمز وهمي أيضًا، فالرد لا يثبت شيئًا.</translation>
    </message>
    <message>
        <source>The same call with a made-up token got no clear answer this time.</source>
        <translation>لم يلقَ الطلب نفسه برمز وهمي ردًا واضحًا هذه المرة.</translation>
    </message>
    <message>
        <source>works</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>limited</source>
        <translation>محدود</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>غير مقبول</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>محجوب</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>مسموح</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>غير متاح</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>غير مختبَر</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>look at this</source>
        <translation>انظر في هذا</translation>
    </message>
    <message>
        <source>stops the handover</source>
        <translation>يوقف التسليم</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>لا أعرف</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>asked for one that does not exist</source>
        <translation>طُلب ما لا وجود له</translation>
    </message>
    <message>
        <source>only reading was tested</source>
        <translation>اختُبرت القراءة فقط</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>لم يُسأل</translation>
    </message>
    <message>
        <source>no harmless way</source>
        <translation>لا طريقة بلا ضرر</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) ago</source>
        <translation>
            <numerusform>قبل %Ln ثانية</numerusform>
            <numerusform>قبل %Ln ثانية</numerusform>
            <numerusform>قبل %Ln ثانية</numerusform>
            <numerusform>قبل %Ln ثوانٍ</numerusform>
            <numerusform>قبل %Ln ثانية</numerusform>
            <numerusform>قبل %Ln ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>قبل %Ln دقيقة</numerusform>
            <numerusform>قبل %Ln دقيقة</numerusform>
            <numerusform>قبل %Ln دقيقة</numerusform>
            <numerusform>قبل %Ln دقائق</numerusform>
            <numerusform>قبل %Ln دقيقة</numerusform>
            <numerusform>قبل %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>قبل %Ln ساعة</numerusform>
            <numerusform>قبل %Ln ساعة</numerusform>
            <numerusform>قبل %Ln ساعة</numerusform>
            <numerusform>قبل %Ln ساعات</numerusform>
            <numerusform>قبل %Ln ساعة</numerusform>
            <numerusform>قبل %Ln ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>قبل %Ln يوم</numerusform>
            <numerusform>قبل %Ln يوم</numerusform>
            <numerusform>قبل %Ln يوم</numerusform>
            <numerusform>قبل %Ln أيام</numerusform>
            <numerusform>قبل %Ln يومًا</numerusform>
            <numerusform>قبل %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1&#xa0;ms</source>
        <translation>%1&#xa0;ملي ثانية</translation>
    </message>
    <message>
        <source>Why: %1.</source>
        <translation>السبب: %1.</translation>
    </message>
    <message>
        <source>Answered after %1.</source>
        <translation>الرد بعد %1.</translation>
    </message>
    <message>
        <source>The token was tested.</source>
        <translation>اختُبر الرمز.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a state and how often</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln test(s): %1.</source>
        <translation>
            <numerusform>%Ln اختبار: %1.</numerusform>
            <numerusform>%Ln اختبار: %1.</numerusform>
            <numerusform>%Ln اختبار: %1.</numerusform>
            <numerusform>%Ln اختبارات: %1.</numerusform>
            <numerusform>%Ln اختبارًا: %1.</numerusform>
            <numerusform>%Ln اختبار: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer times from %1 to %2, on average %3.</source>
        <translation>أوقات الرد من %1 إلى %2، بمتوسط %3.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a workspace and a teammate&apos;s email</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Intercom answers.</source>
        <translation>يجيب Intercom.</translation>
    </message>
    <message>
        <source>%1 was reached over an encrypted connection whose certificate was verified. No token was sent.</source>
        <translation>أمكن الوصول إلى %1 عبر اتصال مشفّر جرى التحقق من شهادته. لم يُرسَل أي رمز.</translation>
    </message>
    <message>
        <source>A local server answers as Intercom does.</source>
        <translation>يجيب خادم محلي كما يجيب Intercom.</translation>
    </message>
    <message>
        <source>It is on this computer, at %1. No token was sent.</source>
        <translation>هو على هذا الحاسوب، في %1. لم يُرسَل أي رمز.</translation>
    </message>
    <message>
        <source>Something else than Intercom answered.</source>
        <translation>أجاب شيء آخر غير Intercom.</translation>
    </message>
    <message>
        <source>The answer from %1 had status %2 and is none that Intercom gives. It may come from a sign-in page of the network, a proxy or another server. No token was sent.</source>
        <translation>كان للرد من %1 الحالة %2، وليس ردًا مما يعطيه Intercom. قد يأتي من صفحة دخول إلى الشبكة أو من وكيل أو من خادم آخر. لم يُرسَل أي رمز.</translation>
    </message>
    <message>
        <source>Check the address and the network, then test again.</source>
        <translation>تحقق من العنوان والشبكة، ثم اختبر مجددًا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln test(s)</source>
        <translation>
            <numerusform>%Ln اختبار</numerusform>
            <numerusform>%Ln اختبار</numerusform>
            <numerusform>%Ln اختبار</numerusform>
            <numerusform>%Ln اختبارات</numerusform>
            <numerusform>%Ln اختبارًا</numerusform>
            <numerusform>%Ln اختبار</numerusform>
        </translation>
    </message>
    <message>
        <source>Identify itself</source>
        <translation>التعريف بنفسه</translation>
    </message>
    <message>
        <source>Read admins</source>
        <translation>قراءة المشرفين</translation>
    </message>
    <message>
        <source>Read one admin</source>
        <translation>قراءة مشرف واحد</translation>
    </message>
    <message>
        <source>Read admin activity logs</source>
        <translation>قراءة سجلات نشاط المشرفين</translation>
    </message>
    <message>
        <source>Read and list users and companies</source>
        <translation>قراءة المستخدمين والشركات وسردهم</translation>
    </message>
    <message>
        <source>Read one user and one company</source>
        <translation>قراءة مستخدم واحد وشركة واحدة</translation>
    </message>
    <message>
        <source>Read tags</source>
        <translation>قراءة الوسوم</translation>
    </message>
    <message>
        <source>Read conversations</source>
        <translation>قراءة المحادثات</translation>
    </message>
    <message>
        <source>Read tickets</source>
        <translation>قراءة التذاكر</translation>
    </message>
    <message>
        <source>Read events</source>
        <translation>قراءة الأحداث</translation>
    </message>
    <message>
        <source>Read data attributes</source>
        <translation>قراءة سمات البيانات</translation>
    </message>
    <message>
        <source>Read and List articles</source>
        <translation>قراءة المقالات وسردها</translation>
    </message>
    <message>
        <source>Read and list news items and newsfeeds</source>
        <translation>قراءة الأخبار وموجزات الأخبار وسردها</translation>
    </message>
    <message>
        <source>Read content data</source>
        <translation>قراءة بيانات المحتوى</translation>
    </message>
    <message>
        <source>Read and write AI content</source>
        <translation>قراءة محتوى AI وكتابته</translation>
    </message>
    <message>
        <source>Read data connectors</source>
        <translation>قراءة موصلات البيانات</translation>
    </message>
    <message>
        <source>Read status of jobs</source>
        <translation>قراءة حالة المهام</translation>
    </message>
    <message>
        <source>Manage IP allowlist</source>
        <translation>إدارة قائمة عناوين IP المسموح بها</translation>
    </message>
    <message>
        <source>Read teams</source>
        <translation>قراءة الفرق</translation>
    </message>
    <message>
        <source>Write users and companies</source>
        <translation>كتابة المستخدمين والشركات</translation>
    </message>
    <message>
        <source>Read and write users</source>
        <translation>قراءة المستخدمين وكتابتهم</translation>
    </message>
    <message>
        <source>Write tags</source>
        <translation>كتابة الوسوم</translation>
    </message>
    <message>
        <source>Write conversations</source>
        <translation>كتابة المحادثات</translation>
    </message>
    <message>
        <source>Delete conversations and metrics</source>
        <translation>حذف المحادثات والمقاييس</translation>
    </message>
    <message>
        <source>Write tickets</source>
        <translation>كتابة التذاكر</translation>
    </message>
    <message>
        <source>Write events</source>
        <translation>كتابة الأحداث</translation>
    </message>
    <message>
        <source>Write data attributes</source>
        <translation>كتابة سمات البيانات</translation>
    </message>
    <message>
        <source>Read and write custom object instances</source>
        <translation>قراءة مثيلات الكائنات المخصصة وكتابتها</translation>
    </message>
    <message>
        <source>Update admins</source>
        <translation>تحديث المشرفين</translation>
    </message>
    <message>
        <source>Read and Write Articles</source>
        <translation>قراءة المقالات وكتابتها</translation>
    </message>
    <message>
        <source>Read and Write news items and newsfeeds</source>
        <translation>قراءة الأخبار وموجزات الأخبار وكتابتها</translation>
    </message>
    <message>
        <source>Read and write data connectors</source>
        <translation>قراءة موصلات البيانات وكتابتها</translation>
    </message>
    <message>
        <source>Export message data</source>
        <translation>تصدير بيانات الرسائل</translation>
    </message>
    <message>
        <source>Export content data</source>
        <translation>تصدير بيانات المحتوى</translation>
    </message>
    <message>
        <source>Create phone call redirects</source>
        <translation>إنشاء تحويلات المكالمات الهاتفية</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a step of the follow-up</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Left open when it was closed: %1.</source>
        <translation>ما بقي مفتوحًا عند الإغلاق: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln possible obstacle(s) could not be checked; see the list below.</source>
        <translation>
            <numerusform>عدد الأمور التي قد تعيق التغيير وتعذّرت معرفتها: %Ln؛ انظر القائمة أدناه.</numerusform>
            <numerusform>هناك أمر قد يعيق التغيير وتعذّرت معرفته (%Ln)؛ انظر القائمة أدناه.</numerusform>
            <numerusform>هناك أمران قد يعيقان التغيير وتعذّرت معرفتهما (%Ln)؛ انظر القائمة أدناه.</numerusform>
            <numerusform>هناك %Ln أمور قد تعيق التغيير وتعذّرت معرفتها؛ انظر القائمة أدناه.</numerusform>
            <numerusform>هناك %Ln أمرًا قد تعيق التغيير وتعذّرت معرفتها؛ انظر القائمة أدناه.</numerusform>
            <numerusform>هناك %Ln أمر قد تعيق التغيير وتعذّرت معرفتها؛ انظر القائمة أدناه.</numerusform>
        </translation>
    </message>
    <message>
        <source>One of the findings below stops this handover: press “Cancel the handover”.</source>
        <translation>إحدى النتائج أدناه تمنع إتمام هذا التسليم: اضغط «إلغاء التسليم».</translation>
    </message>
    <message>
        <source>Read what was found and what will be sent, then press “Send the change” or “Cancel the handover”.</source>
        <translation>اقرأ ما وُجد وما سيُرسَل، ثم اضغط «إرسال التغيير» أو «إلغاء التسليم».</translation>
    </message>
    <message>
        <source>Read what was found and what will happen, then press “Start the change” or “Cancel the handover”.</source>
        <translation>اقرأ ما وُجد وما سيحدث، ثم اضغط «بدء التغيير» أو «إلغاء التسليم».</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>Tests of an hour</source>
        <translation>اختبارات ساعة واحدة</translation>
    </message>
    <message>
        <source>From here on, tests had this result.</source>
        <translation>من هنا فصاعدًا كانت للاختبارات هذه النتيجة.</translation>
    </message>
    <message>
        <source>Handover prepared</source>
        <translation>حُضِّر التسليم</translation>
    </message>
    <message>
        <source>A handover to %1 was prepared.</source>
        <translation>حُضِّر تسليم إلى %1.</translation>
    </message>
    <message>
        <source>Checked before the change</source>
        <translation>فحص قبل التغيير</translation>
    </message>
    <message>
        <source>Before the change, Keybearer checked what could go wrong for %1.</source>
        <translation>قبل التغيير، فحص Keybearer ما قد لا يسير كما ينبغي بشأن %1.</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>خط الأساس</translation>
    </message>
    <message>
        <source>The token was tested before the change.</source>
        <translation>اختُبر الرمز قبل التغيير.</translation>
    </message>
    <message>
        <source>Change written down</source>
        <translation>دُوِّن التغيير</translation>
    </message>
    <message>
        <source>The change to %1 was written down before anything was sent.</source>
        <translation>دُوِّن التغيير إلى %1 قبل إرسال أي شيء.</translation>
    </message>
    <message>
        <source>Live test</source>
        <translation>اختبار مباشر</translation>
    </message>
    <message>
        <source>The token was tried during the handover.</source>
        <translation>جُرِّب الرمز أثناء التسليم.</translation>
    </message>
    <message>
        <source>Email read</source>
        <translation>قُرئ عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <source>The email was read back as %1.</source>
        <translation>أُعيدت قراءة البريد الإلكتروني، وهو %1.</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>الإثبات</translation>
    </message>
    <message>
        <source>The token was tested again after the change.</source>
        <translation>اختُبر الرمز من جديد بعد التغيير.</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>المتابعة</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Handover closed</source>
        <translation>أُغلق التسليم</translation>
    </message>
    <message>
        <source>The handover was closed.</source>
        <translation>أُغلق التسليم.</translation>
    </message>
    <message>
        <source>It ended well: the email went from %1 to %2, and the token was proven to work afterwards.</source>
        <translation>انتهى الأمر بخير: تغيّر البريد الإلكتروني من %1 إلى %2، وثبت بعد ذلك أن الرمز يعمل.</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2; the token was not proven to work afterwards.</source>
        <translation>كان مقررًا أن يتغير البريد الإلكتروني من %1 إلى %2؛ ولم يثبت بعد ذلك أن الرمز يعمل.</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2, and was not changed.</source>
        <translation>كان مقررًا أن يتغير البريد الإلكتروني من %1 إلى %2، ولم يتغير.</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2; in the end the account had the old one.</source>
        <translation>كان مقررًا أن يتغير البريد الإلكتروني من %1 إلى %2؛ وفي النهاية كان للحساب البريد القديم.</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2; whether it did could not be seen.</source>
        <translation>كان مقررًا أن يتغير البريد الإلكتروني من %1 إلى %2؛ وتعذّرت معرفة هل تغيّر.</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2; it was cancelled before anything was changed.</source>
        <translation>كان مقررًا أن يتغير البريد الإلكتروني من %1 إلى %2؛ وأُلغي التسليم قبل تغيير أي شيء.</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2; no end of it is in this record.</source>
        <translation>كان مقررًا أن يتغير البريد الإلكتروني من %1 إلى %2؛ وليس في هذا المحضر ما يبيّن كيف انتهى ذلك.</translation>
    </message>
    <message>
        <source>Intercom accepted the token for other calls, but does not let it say which teammate it belongs to.</source>
        <translation>قبل Intercom الرمز في طلبات أخرى، لكنه لا يسمح له بأن يبيّن عضو الفريق الذي يعود إليه.</translation>
    </message>
    <message>
        <source>The local server accepted the token for other calls, but does not let it say which teammate it belongs to.</source>
        <translation>قبل الخادم المحلي الرمز في طلبات أخرى، لكنه لا يسمح له بأن يبيّن عضو الفريق الذي يعود إليه.</translation>
    </message>
    <message>
        <source>A handover can&apos;t be proven like this. Talk to whoever manages the app first: changing an app&apos;s permissions in Intercom makes a new token necessary.</source>
        <translation>لا يمكن إثبات التسليم على هذا النحو. تحدّث أولًا إلى من يدير التطبيق: فتغيير أذونات تطبيق في Intercom يجعل رمزًا جديدًا لازمًا.</translation>
    </message>
    <message>
        <source>Intercom accepted the token and refused a permission that your pipeline needs.</source>
        <translation>قبل Intercom الرمز ورفض إذنًا يحتاجه خط المعالجة لديك.</translation>
    </message>
    <message>
        <source>The local server accepted the token and refused a permission that your pipeline needs.</source>
        <translation>قبل الخادم المحلي الرمز ورفض إذنًا يحتاجه خط المعالجة لديك.</translation>
    </message>
    <message>
        <source>Talk to whoever manages the app before anything is changed there: changing an app&apos;s permissions in Intercom makes a new token necessary.</source>
        <translation>تحدّث إلى من يدير التطبيق قبل تغيير أي شيء فيه: فتغيير أذونات تطبيق في Intercom يجعل رمزًا جديدًا لازمًا.</translation>
    </message>
    <message>
        <source>Intercom accepted the token and refused calls for which the teammate needs an inbox seat.</source>
        <translation>قبل Intercom الرمز ورفض طلبات يحتاج فيها عضو الفريق إلى مقعد في صندوق الوارد.</translation>
    </message>
    <message>
        <source>The local server accepted the token and refused calls for which the teammate needs an inbox seat.</source>
        <translation>قبل الخادم المحلي الرمز ورفض طلبات يحتاج فيها عضو الفريق إلى مقعد في صندوق الوارد.</translation>
    </message>
    <message>
        <source>Give the teammate its seat back, then test again.</source>
        <translation>أعد إلى عضو الفريق مقعده، ثم اختبر مجددًا.</translation>
    </message>
    <message>
        <source>Intercom answered that this token is not valid. It may have been regenerated or revoked, the app uninstalled, or the teammate removed.</source>
        <translation>أجاب Intercom بأن هذا الرمز غير صالح. ربما أُعيد توليده أو أُلغي، أو أُلغي تثبيت التطبيق، أو أُزيل عضو الفريق.</translation>
    </message>
    <message>
        <source>The local server answered that this token is not valid. It may have been regenerated or revoked, the app uninstalled, or the teammate removed.</source>
        <translation>أجاب الخادم المحلي بأن هذا الرمز غير صالح. ربما أُعيد توليده أو أُلغي، أو أُلغي تثبيت التطبيق، أو أُزيل عضو الفريق.</translation>
    </message>
    <message>
        <source>Check that the token was copied whole. If it was, ask the workspace&apos;s administrators what has changed since it last worked.</source>
        <translation>تحقق من أن الرمز نُسخ كاملًا. فإن كان كذلك، فاسأل مشرفي مساحة العمل عما تغيّر منذ آخر مرة عمل فيها.</translation>
    </message>
    <message>
        <source>Intercom answered that this token was revoked.</source>
        <translation>أجاب Intercom بأن هذا الرمز أُلغي.</translation>
    </message>
    <message>
        <source>The local server answered that this token was revoked.</source>
        <translation>أجاب الخادم المحلي بأن هذا الرمز أُلغي.</translation>
    </message>
    <message>
        <source>Ask the workspace&apos;s administrators who revoked it. To go on, make a new token in the Developer Hub and give it to your pipeline.</source>
        <translation>اسأل مشرفي مساحة العمل عمن ألغاه. وللمتابعة، أنشئ رمزًا جديدًا في Developer Hub وأعطه لخط المعالجة لديك.</translation>
    </message>
    <message>
        <source>Intercom answered that this token does not exist.</source>
        <translation>أجاب Intercom بأن هذا الرمز غير موجود.</translation>
    </message>
    <message>
        <source>The local server answered that this token does not exist.</source>
        <translation>أجاب الخادم المحلي بأن هذا الرمز غير موجود.</translation>
    </message>
    <message>
        <source>Check that the token was copied whole. If it was, ask the workspace&apos;s administrators whether the app was uninstalled or its token regenerated.</source>
        <translation>تحقق من أن الرمز نُسخ كاملًا. فإن كان كذلك، فاسأل مشرفي مساحة العمل هل أُلغي تثبيت التطبيق أو أُعيد توليد رمزه.</translation>
    </message>
    <message>
        <source>Intercom answered that this token has expired.</source>
        <translation>أجاب Intercom بأن صلاحية هذا الرمز انتهت.</translation>
    </message>
    <message>
        <source>The local server answered that this token has expired.</source>
        <translation>أجاب الخادم المحلي بأن صلاحية هذا الرمز انتهت.</translation>
    </message>
    <message>
        <source>Make a new token in the Developer Hub and give it to your pipeline.</source>
        <translation>أنشئ رمزًا جديدًا في Developer Hub وأعطه لخط المعالجة لديك.</translation>
    </message>
    <message>
        <source>Intercom answered that the workspace or the app is suspended. The token itself may be fine.</source>
        <translation>أجاب Intercom بأن مساحة العمل أو التطبيق موقوف. وقد يكون الرمز نفسه سليمًا.</translation>
    </message>
    <message>
        <source>The local server answered that the workspace or the app is suspended. The token itself may be fine.</source>
        <translation>أجاب الخادم المحلي بأن مساحة العمل أو التطبيق موقوف. وقد يكون الرمز نفسه سليمًا.</translation>
    </message>
    <message>
        <source>Ask the workspace&apos;s owner about its plan and its payments, then test again.</source>
        <translation>اسأل مالك مساحة العمل عن خطة اشتراكها ومدفوعاتها، ثم اختبر مجددًا.</translation>
    </message>
    <message>
        <source>Intercom answered that the token or its app is blocked. The token may work again once the block is lifted.</source>
        <translation>أجاب Intercom بأن الرمز أو تطبيقه محجوب. وقد يعود الرمز إلى العمل بعد رفع الحجب.</translation>
    </message>
    <message>
        <source>The local server answered that the token or its app is blocked. The token may work again once the block is lifted.</source>
        <translation>أجاب الخادم المحلي بأن الرمز أو تطبيقه محجوب. وقد يعود الرمز إلى العمل بعد رفع الحجب.</translation>
    </message>
    <message>
        <source>Ask Intercom&apos;s support for the reason, with the request id from the evidence.</source>
        <translation>اسأل دعم Intercom عن السبب، مع ذكر معرّف الطلب من الأدلة.</translation>
    </message>
    <message>
        <source>The token may be fine, and your pipeline may still work from its own server. Intercom takes calls only from listed addresses, and this computer&apos;s is not one of them.</source>
        <translation>قد يكون الرمز سليمًا، وقد يظل خط المعالجة لديك يعمل من خادمه. لا يقبل Intercom الطلبات إلا من عناوين مدرجة، وعنوان هذا الحاسوب ليس منها.</translation>
    </message>
    <message>
        <source>The token may be fine, and your pipeline may still work from its own server. The local server takes calls only from listed addresses, and this computer&apos;s is not one of them.</source>
        <translation>قد يكون الرمز سليمًا، وقد يظل خط المعالجة لديك يعمل من خادمه. لا يقبل الخادم المحلي الطلبات إلا من عناوين مدرجة، وعنوان هذا الحاسوب ليس منها.</translation>
    </message>
    <message>
        <source>Test from the pipeline&apos;s own server, or ask an administrator to list this computer&apos;s address.</source>
        <translation>اختبر من خادم خط المعالجة نفسه، أو اطلب من أحد المشرفين إدراج عنوان هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The token may be fine. Intercom answered that the workspace&apos;s plan or subscription does not allow this at the moment.</source>
        <translation>قد يكون الرمز سليمًا. أجاب Intercom بأن خطة مساحة العمل أو اشتراكها لا يسمح بهذا حاليًا.</translation>
    </message>
    <message>
        <source>The token may be fine. The local server answered that the workspace&apos;s plan or subscription does not allow this at the moment.</source>
        <translation>قد يكون الرمز سليمًا. أجاب الخادم المحلي بأن خطة مساحة العمل أو اشتراكها لا يسمح بهذا حاليًا.</translation>
    </message>
    <message>
        <source>Ask the workspace&apos;s owner about its plan, then test again.</source>
        <translation>اسأل مالك مساحة العمل عن خطة اشتراكها، ثم اختبر مجددًا.</translation>
    </message>
    <message>
        <source>The token may be fine. A gateway turned the call away before Intercom&apos;s API answered.</source>
        <translation>قد يكون الرمز سليمًا. ردّت بوابةٌ الطلب قبل أن يجيب API الخاص بـ Intercom.</translation>
    </message>
    <message>
        <source>The token may be fine. A gateway turned the call away before the local server&apos;s API answered.</source>
        <translation>قد يكون الرمز سليمًا. ردّت بوابةٌ الطلب قبل أن يجيب API الخاص بالخادم المحلي.</translation>
    </message>
    <message>
        <source>Test from another network, or from the pipeline&apos;s own server.</source>
        <translation>اختبر من شبكة أخرى، أو من خادم خط المعالجة نفسه.</translation>
    </message>
    <message>
        <source>The server accepted a made-up token as well, so its answers prove nothing.</source>
        <translation>قبل الخادم رمزًا وهميًا أيضًا، فردوده لا تثبت شيئًا.</translation>
    </message>
    <message>
        <source>The local server accepted a made-up token as well, so its answers prove nothing.</source>
        <translation>قبل الخادم المحلي رمزًا وهميًا أيضًا، فردوده لا تثبت شيئًا.</translation>
    </message>
    <message>
        <source>Check the API address: something else than Intercom may be answering there.</source>
        <translation>تحقق من عنوان API: فقد يجيب هناك شيء آخر غير Intercom.</translation>
    </message>
    <message>
        <source>The token was refused, but the same call with a made-up token got no clear answer. So the refusal is not taken for the truth.</source>
        <translation>رُفض الرمز، لكن الطلب نفسه برمز وهمي لم يلقَ ردًا واضحًا. لذلك لا يُعدّ الرفض حقيقيًا.</translation>
    </message>
    <message>
        <source>The local server refused the token, but the same call with a made-up token got no clear answer. So the refusal is not taken for the truth.</source>
        <translation>رفض الخادم المحلي الرمز، لكن الطلب نفسه برمز وهمي لم يلقَ ردًا واضحًا. لذلك لا يُعدّ الرفض حقيقيًا.</translation>
    </message>
    <message>
        <source>Test again in a moment.</source>
        <translation>اختبر مجددًا بعد لحظات.</translation>
    </message>
    <message>
        <source>The server&apos;s name could not be found, so nothing was sent.</source>
        <translation>تعذّر العثور على اسم الخادم، فلم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>The local server&apos;s name could not be found, so nothing was sent.</source>
        <translation>تعذّر العثور على اسم الخادم المحلي، فلم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s connection, then test again.</source>
        <translation>تحقق من اتصال هذا الحاسوب بالشبكة، ثم اختبر مجددًا.</translation>
    </message>
    <message>
        <source>The server did not take the connection, so nothing was sent.</source>
        <translation>لم يقبل الخادم الاتصال، فلم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>The local server did not take the connection, so nothing was sent.</source>
        <translation>لم يقبل الخادم المحلي الاتصال، فلم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>Check the API address and this computer&apos;s connection, then test again.</source>
        <translation>تحقق من عنوان API ومن اتصال هذا الحاسوب بالشبكة، ثم اختبر مجددًا.</translation>
    </message>
    <message>
        <source>The connection broke before the whole answer had come.</source>
        <translation>انقطع الاتصال قبل وصول الرد كاملًا.</translation>
    </message>
    <message>
        <source>The connection to the local server broke before the whole answer had come.</source>
        <translation>انقطع الاتصال بالخادم المحلي قبل وصول الرد كاملًا.</translation>
    </message>
    <message>
        <source>No complete answer came in time.</source>
        <translation>لم يصل رد كامل في الوقت المحدد.</translation>
    </message>
    <message>
        <source>No complete answer came from the local server in time.</source>
        <translation>لم يصل رد كامل من الخادم المحلي في الوقت المحدد.</translation>
    </message>
    <message>
        <source>This computer does not trust the server&apos;s certificate, so the token was not sent.</source>
        <translation>لا يثق هذا الحاسوب بشهادة الخادم، لذلك لم يُرسَل الرمز.</translation>
    </message>
    <message>
        <source>This computer does not trust the local server&apos;s certificate, so the token was not sent.</source>
        <translation>لا يثق هذا الحاسوب بشهادة الخادم المحلي، لذلك لم يُرسَل الرمز.</translation>
    </message>
    <message>
        <source>If your network inspects traffic, add its certificate as an extra CA file. If it does not, use another network.</source>
        <translation>إن كانت شبكتك تفحص حركة البيانات، فأضف شهادتها بوصفها ملف CA إضافيًا. وإن لم تكن كذلك، فاستخدم شبكة أخرى.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is out of date, or this computer&apos;s clock is wrong. The token was not sent.</source>
        <translation>شهادة الخادم ليست سارية المدة، أو ساعة هذا الحاسوب غير مضبوطة. لم يُرسَل الرمز.</translation>
    </message>
    <message>
        <source>The local server&apos;s certificate is out of date, or this computer&apos;s clock is wrong. The token was not sent.</source>
        <translation>شهادة الخادم المحلي ليست سارية المدة، أو ساعة هذا الحاسوب غير مضبوطة. لم يُرسَل الرمز.</translation>
    </message>
    <message>
        <source>Check the date and time of this computer, then test again.</source>
        <translation>تحقق من التاريخ والوقت في هذا الحاسوب، ثم اختبر مجددًا.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate belongs to another host, so the token was not sent.</source>
        <translation>شهادة الخادم تعود إلى مضيف آخر، لذلك لم يُرسَل الرمز.</translation>
    </message>
    <message>
        <source>The local server&apos;s certificate belongs to another host, so the token was not sent.</source>
        <translation>شهادة الخادم المحلي تعود إلى مضيف آخر، لذلك لم يُرسَل الرمز.</translation>
    </message>
    <message>
        <source>Check the API address, or use another network.</source>
        <translation>تحقق من عنوان API، أو استخدم شبكة أخرى.</translation>
    </message>
    <message>
        <source>The proxy did not let the call through.</source>
        <translation>لم يمرّر الخادم الوكيل الطلب.</translation>
    </message>
    <message>
        <source>A proxy did not let the call to the local server through.</source>
        <translation>لم يمرّر وكيلٌ الطلب إلى الخادم المحلي.</translation>
    </message>
    <message>
        <source>Check the proxy setting, then test again.</source>
        <translation>تحقق من إعداد الخادم الوكيل، ثم اختبر مجددًا.</translation>
    </message>
    <message>
        <source>The server pointed to another address. It was not followed, so the token went nowhere else.</source>
        <translation>أحال الخادم إلى عنوان آخر. لم تُتبع الإحالة، فلم يذهب الرمز إلى أي مكان آخر.</translation>
    </message>
    <message>
        <source>The local server pointed to another address. It was not followed, so the token went nowhere else.</source>
        <translation>أحال الخادم المحلي إلى عنوان آخر. لم تُتبع الإحالة، فلم يذهب الرمز إلى أي مكان آخر.</translation>
    </message>
    <message>
        <source>Check the API address. The evidence shows where it pointed.</source>
        <translation>تحقق من عنوان API. وتبيّن الأدلة إلى أين أحال.</translation>
    </message>
    <message>
        <source>A sign-in page of this network seems to have answered in place of Intercom.</source>
        <translation>يبدو أن صفحة دخول إلى هذه الشبكة أجابت بدلًا من Intercom.</translation>
    </message>
    <message>
        <source>A sign-in page seems to have answered in place of the local server&apos;s API.</source>
        <translation>يبدو أن صفحة دخول أجابت بدلًا من API الخاص بالخادم المحلي.</translation>
    </message>
    <message>
        <source>Sign in to the network in a browser, then test again.</source>
        <translation>سجّل الدخول إلى الشبكة في متصفح، ثم اختبر مجددًا.</translation>
    </message>
    <message>
        <source>Something answered, but not in the way Intercom&apos;s API does.</source>
        <translation>أجاب شيء ما، لكن ليس كما يجيب API الخاص بـ Intercom.</translation>
    </message>
    <message>
        <source>A local server answered, but not in the way Intercom&apos;s API does.</source>
        <translation>أجاب خادم محلي، لكن ليس كما يجيب API الخاص بـ Intercom.</translation>
    </message>
    <message>
        <source>Check the API address, and look at the evidence.</source>
        <translation>تحقق من عنوان API، وانظر في الأدلة.</translation>
    </message>
    <message>
        <source>The answer did not have the form that Intercom describes, so nothing is concluded from it.</source>
        <translation>لم يكن الرد بالشكل الذي يصفه Intercom، لذلك لا يُستنتج منه شيء.</translation>
    </message>
    <message>
        <source>The local server&apos;s answer did not have the form that Intercom describes, so nothing is concluded from it.</source>
        <translation>لم يكن رد الخادم المحلي بالشكل الذي يصفه Intercom، لذلك لا يُستنتج منه شيء.</translation>
    </message>
    <message>
        <source>Test again. If it stays like this, look at the evidence.</source>
        <translation>اختبر مجددًا. وإن بقي الأمر على حاله، فانظر في الأدلة.</translation>
    </message>
    <message>
        <source>The answer was too large or damaged, so reading it was stopped.</source>
        <translation>كان الرد أكبر مما ينبغي أو تالفًا، لذلك أُوقفت قراءته.</translation>
    </message>
    <message>
        <source>The local server&apos;s answer was too large or damaged, so reading it was stopped.</source>
        <translation>كان رد الخادم المحلي أكبر مما ينبغي أو تالفًا، لذلك أُوقفت قراءته.</translation>
    </message>
    <message>
        <source>Too many calls were made just now. That says nothing about the token.</source>
        <translation>أُجريت طلبات أكثر مما ينبغي الآن. وهذا لا يدل على شيء بشأن الرمز.</translation>
    </message>
    <message>
        <source>The local server says that too many calls were made just now. That says nothing about the token.</source>
        <translation>يقول الخادم المحلي إن طلبات أكثر مما ينبغي أُجريت الآن. وهذا لا يدل على شيء بشأن الرمز.</translation>
    </message>
    <message>
        <source>Wait a minute, then test again.</source>
        <translation>انتظر دقيقة، ثم اختبر مجددًا.</translation>
    </message>
    <message>
        <source>The server reported a fault of its own. That says nothing about the token.</source>
        <translation>أبلغ الخادم عن خلل لديه. وهذا لا يدل على شيء بشأن الرمز.</translation>
    </message>
    <message>
        <source>The local server reported a fault of its own. That says nothing about the token.</source>
        <translation>أبلغ الخادم المحلي عن خلل لديه. وهذا لا يدل على شيء بشأن الرمز.</translation>
    </message>
    <message>
        <source>Intercom does not offer the API version that was asked for.</source>
        <translation>لا يقدّم Intercom إصدار API المطلوب.</translation>
    </message>
    <message>
        <source>The local server does not offer the API version that was asked for.</source>
        <translation>لا يقدّم الخادم المحلي إصدار API المطلوب.</translation>
    </message>
    <message>
        <source>Choose another API version, then test again.</source>
        <translation>اختر إصدار API آخر، ثم اختبر مجددًا.</translation>
    </message>
    <message>
        <source>The server does not know the address that was asked for.</source>
        <translation>لا يعرف الخادم العنوان المطلوب.</translation>
    </message>
    <message>
        <source>The local server does not know the address that was asked for.</source>
        <translation>لا يعرف الخادم المحلي العنوان المطلوب.</translation>
    </message>
    <message>
        <source>Check the API address, then test again.</source>
        <translation>تحقق من عنوان API، ثم اختبر مجددًا.</translation>
    </message>
    <message>
        <source>The test was stopped before it was done.</source>
        <translation>أُوقف الاختبار قبل أن يكتمل.</translation>
    </message>
    <message>
        <source>The test of the local server was stopped before it was done.</source>
        <translation>أُوقف اختبار الخادم المحلي قبل أن يكتمل.</translation>
    </message>
    <message>
        <source>Test again when you are ready.</source>
        <translation>اختبر مجددًا حين تكون مستعدًا.</translation>
    </message>
    <message>
        <source>as expected</source>
        <translation>كما هو متوقع</translation>
    </message>
    <message>
        <source>permission missing</source>
        <translation>الإذن غير ممنوح</translation>
    </message>
    <message>
        <source>inbox seat missing</source>
        <translation>لا مقعد في صندوق الوارد</translation>
    </message>
    <message>
        <source>token not valid</source>
        <translation>الرمز غير صالح</translation>
    </message>
    <message>
        <source>token revoked</source>
        <translation>أُلغي الرمز</translation>
    </message>
    <message>
        <source>token not found</source>
        <translation>لم يُعثر على الرمز</translation>
    </message>
    <message>
        <source>token expired</source>
        <translation>انتهت صلاحية الرمز</translation>
    </message>
    <message>
        <source>workspace suspended</source>
        <translation>مساحة العمل موقوفة</translation>
    </message>
    <message>
        <source>token blocked</source>
        <translation>الرمز محجوب</translation>
    </message>
    <message>
        <source>IP address not listed</source>
        <translation>عنوان IP غير مدرج</translation>
    </message>
    <message>
        <source>not in the workspace&apos;s plan</source>
        <translation>ليس ضمن خطة مساحة العمل</translation>
    </message>
    <message>
        <source>turned away by a gateway</source>
        <translation>ردّته بوابة</translation>
    </message>
    <message>
        <source>a made-up token passed too</source>
        <translation>قُبل رمز وهمي أيضًا</translation>
    </message>
    <message>
        <source>no clear cross-check</source>
        <translation>لا فحص مقابل واضح</translation>
    </message>
    <message>
        <source>host not found</source>
        <translation>لم يُعثر على المضيف</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>لا اتصال</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>انقطع الاتصال</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>لا رد في الوقت المحدد</translation>
    </message>
    <message>
        <source>certificate not trusted</source>
        <translation>الشهادة غير موثوقة</translation>
    </message>
    <message>
        <source>certificate out of date</source>
        <translation>الشهادة ليست سارية المدة</translation>
    </message>
    <message>
        <source>certificate of another host</source>
        <translation>الشهادة تعود إلى مضيف آخر</translation>
    </message>
    <message>
        <source>stopped by the proxy</source>
        <translation>أوقفه الخادم الوكيل</translation>
    </message>
    <message>
        <source>redirect not followed</source>
        <translation>إحالة لم تُتبع</translation>
    </message>
    <message>
        <source>a sign-in page answered</source>
        <translation>أجابت صفحة دخول</translation>
    </message>
    <message>
        <source>not an answer of Intercom&apos;s</source>
        <translation>ليس ردًا من Intercom</translation>
    </message>
    <message>
        <source>unexpected answer</source>
        <translation>رد غير متوقع</translation>
    </message>
    <message>
        <source>answer too large or damaged</source>
        <translation>الرد أكبر مما ينبغي أو تالف</translation>
    </message>
    <message>
        <source>too many calls just now</source>
        <translation>طلبات أكثر مما ينبغي الآن</translation>
    </message>
    <message>
        <source>fault at the server</source>
        <translation>خلل لدى الخادم</translation>
    </message>
    <message>
        <source>API version not offered</source>
        <translation>إصدار API غير متاح</translation>
    </message>
    <message>
        <source>not there or switched off</source>
        <translation>غير موجود أو غير مشغَّل</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>أُوقف</translation>
    </message>
    <message>
        <source>Something that was entered can&apos;t be used.</source>
        <translation>لا يمكن استخدام شيء مما أُدخل.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>لم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>صحّحه وأعد المحاولة.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>أُوقف.</translation>
    </message>
    <message>
        <source>It was stopped before it was done.</source>
        <translation>أُوقف قبل أن يكتمل.</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>لم يصل رد في الوقت المحدد.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s connection, then try again.</source>
        <translation>تحقق من اتصال هذا الحاسوب بالشبكة، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The server&apos;s name could not be found.</source>
        <translation>تعذّر العثور على اسم الخادم.</translation>
    </message>
    <message>
        <source>Check the address and this computer&apos;s connection, then try again.</source>
        <translation>تحقق من العنوان ومن اتصال هذا الحاسوب بالشبكة، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The server did not take the connection.</source>
        <translation>لم يقبل الخادم الاتصال.</translation>
    </message>
    <message>
        <source>The connection broke.</source>
        <translation>انقطع الاتصال.</translation>
    </message>
    <message>
        <source>The whole answer did not arrive.</source>
        <translation>لم يصل الرد كاملًا.</translation>
    </message>
    <message>
        <source>This computer does not trust the server&apos;s certificate.</source>
        <translation>لا يثق هذا الحاسوب بشهادة الخادم.</translation>
    </message>
    <message>
        <source>Nothing was sent to it.</source>
        <translation>لم يُرسَل إليه شيء.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is out of date, or this computer&apos;s clock is wrong.</source>
        <translation>شهادة الخادم ليست سارية المدة، أو ساعة هذا الحاسوب غير مضبوطة.</translation>
    </message>
    <message>
        <source>Check the date and time of this computer.</source>
        <translation>تحقق من التاريخ والوقت في هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate belongs to another host.</source>
        <translation>شهادة الخادم تعود إلى مضيف آخر.</translation>
    </message>
    <message>
        <source>Check the address, or use another network.</source>
        <translation>تحقق من العنوان، أو استخدم شبكة أخرى.</translation>
    </message>
    <message>
        <source>The server did not answer through it.</source>
        <translation>لم يجب الخادم من خلاله.</translation>
    </message>
    <message>
        <source>Check the proxy setting, then try again.</source>
        <translation>تحقق من إعداد الخادم الوكيل، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The server pointed to another address.</source>
        <translation>أحال الخادم إلى عنوان آخر.</translation>
    </message>
    <message>
        <source>It was not followed, so the token went nowhere else.</source>
        <translation>لم تُتبع الإحالة، فلم يذهب الرمز إلى أي مكان آخر.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>تحقق من العنوان.</translation>
    </message>
    <message>
        <source>The answer was too large or damaged.</source>
        <translation>كان الرد أكبر مما ينبغي أو تالفًا.</translation>
    </message>
    <message>
        <source>Reading it was stopped, and nothing is concluded from it.</source>
        <translation>أُوقفت قراءته، ولا يُستنتج منه شيء.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>أعد المحاولة.</translation>
    </message>
    <message>
        <source>A call was held back.</source>
        <translation>أُوقف أحد الطلبات قبل إرساله.</translation>
    </message>
    <message>
        <source>Few calls are left for this workspace just now, and they are kept for your pipeline.</source>
        <translation>لم يبقَ الآن لمساحة العمل هذه إلا عدد قليل من الطلبات، وهي متروكة لخط المعالجة لديك.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>انتظر دقيقة، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The server said no.</source>
        <translation>رفض الخادم.</translation>
    </message>
    <message>
        <source>It answered, and did not do what was asked.</source>
        <translation>أجاب، ولم ينفّذ ما طُلب.</translation>
    </message>
    <message>
        <source>Look at its own words, then try again.</source>
        <translation>انظر في نص ما قاله، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The answer had an unexpected form.</source>
        <translation>كان للرد شكل غير متوقع.</translation>
    </message>
    <message>
        <source>Nothing is concluded from it.</source>
        <translation>لا يُستنتج منه شيء.</translation>
    </message>
    <message>
        <source>Check the address, then try again.</source>
        <translation>تحقق من العنوان، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>It was not found.</source>
        <translation>لم يُعثر عليه.</translation>
    </message>
    <message>
        <source>What was asked for is not there.</source>
        <translation>ما طُلب غير موجود هناك.</translation>
    </message>
    <message>
        <source>The keychain was not opened.</source>
        <translation>لم تُفتح سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>This computer offers no keychain.</source>
        <translation>لا يوفّر هذا الحاسوب سلسلة مفاتيح.</translation>
    </message>
    <message>
        <source>The token can be kept in memory until you quit. It is never written to a file.</source>
        <translation>يمكن إبقاء الرمز في الذاكرة إلى أن تنهي البرنامج. ولا يُكتب أبدًا في أي ملف.</translation>
    </message>
    <message>
        <source>This computer could not read or write a file.</source>
        <translation>تعذّرت على هذا الحاسوب قراءة ملف أو كتابته.</translation>
    </message>
    <message>
        <source>What needs to be on disk first was not done.</source>
        <translation>ما ينبغي أن يُكتب على القرص أولًا لم يُنفَّذ.</translation>
    </message>
    <message>
        <source>Check the free space and the rights of the folder, then try again.</source>
        <translation>تحقق من المساحة الخالية ومن حقوق الوصول إلى المجلد، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>It is in use by another program.</source>
        <translation>يستخدمه برنامج آخر.</translation>
    </message>
    <message>
        <source>Close the other one, then try again.</source>
        <translation>أغلق البرنامج الآخر، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>A file is there, but can&apos;t be trusted.</source>
        <translation>هناك ملف، لكن لا يمكن الوثوق به.</translation>
    </message>
    <message>
        <source>It is damaged or was changed, so nothing is taken from it.</source>
        <translation>هو تالف أو جرى تغييره، لذلك لا يؤخذ منه شيء.</translation>
    </message>
    <message>
        <source>Move it away and keep it, then try again.</source>
        <translation>انقله إلى مكان آخر واحتفظ به، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>It may have reached the server, and no answer came. It is not sent a second time.</source>
        <translation>ربما وصل إلى الخادم، ولم يصل رد. لن يُرسَل مرة ثانية.</translation>
    </message>
    <message>
        <source>Look at the account before anything else is tried.</source>
        <translation>انظر في الحساب قبل محاولة أي شيء آخر.</translation>
    </message>
    <message>
        <source>The new address is already taken.</source>
        <translation>العنوان الجديد مستخدَم من قبل.</translation>
    </message>
    <message>
        <source>Choose an address that has no account yet, such as a mailbox made for this purpose.</source>
        <translation>اختر عنوانًا ليس له حساب بعد، مثل صندوق بريد أُنشئ لهذا الغرض.</translation>
    </message>
    <message>
        <source>The new address is already taken, or the account was changed meanwhile.</source>
        <translation>العنوان الجديد مستخدَم من قبل، أو تغيّر الحساب في أثناء ذلك.</translation>
    </message>
    <message>
        <source>Look at the account, then choose another address or try again.</source>
        <translation>انظر في الحساب، ثم اختر عنوانًا آخر أو أعد المحاولة.</translation>
    </message>
    <message>
        <source>The email can&apos;t be changed this way.</source>
        <translation>لا يمكن تغيير البريد الإلكتروني بهذه الطريقة.</translation>
    </message>
    <message>
        <source>Use the guided route, or change it at the identity provider.</source>
        <translation>استخدم المسار الموجَّه، أو غيّره لدى موفّر الهوية.</translation>
    </message>
    <message>
        <source>The server did not take the new address.</source>
        <translation>لم يقبل الخادم العنوان الجديد.</translation>
    </message>
    <message>
        <source>Check the address, or use the guided route.</source>
        <translation>تحقق من العنوان، أو استخدم المسار الموجَّه.</translation>
    </message>
    <message>
        <source>The server did not take what was sent.</source>
        <translation>لم يقبل الخادم ما أُرسل.</translation>
    </message>
    <message>
        <source>The teammate is not in this workspace any more.</source>
        <translation>لم يعد عضو الفريق في مساحة العمل هذه.</translation>
    </message>
    <message>
        <source>Ask the workspace&apos;s administrators whether it was removed.</source>
        <translation>اسأل مشرفي مساحة العمل هل أُزيل.</translation>
    </message>
    <message>
        <source>The server does not accept the token that was sent.</source>
        <translation>لا يقبل الخادم الرمز الذي أُرسل.</translation>
    </message>
    <message>
        <source>Check that the right token was entered, and that it was copied whole.</source>
        <translation>تحقق من أن الرمز الصحيح هو الذي أُدخل، ومن أنه نُسخ كاملًا.</translation>
    </message>
    <message>
        <source>The workspace&apos;s plan does not allow this.</source>
        <translation>خطة مساحة العمل لا تسمح بهذا.</translation>
    </message>
    <message>
        <source>Ask the workspace&apos;s owner about its plan.</source>
        <translation>اسأل مالك مساحة العمل عن خطة اشتراكها.</translation>
    </message>
    <message>
        <source>The new address is well formed.</source>
        <translation>صيغة العنوان الجديد صحيحة.</translation>
    </message>
    <message>
        <source>The new address has an unusual form.</source>
        <translation>صيغة العنوان الجديد غير معتادة.</translation>
    </message>
    <message>
        <source>The new address is not an email address.</source>
        <translation>العنوان الجديد ليس عنوان بريد إلكتروني.</translation>
    </message>
    <message>
        <source>The form of the new address was not checked.</source>
        <translation>لم تُفحص صيغة العنوان الجديد.</translation>
    </message>
    <message>
        <source>Without a working address its owner could not use the account.</source>
        <translation>لا قيمة للحساب عند مالكه دون عنوان يعمل.</translation>
    </message>
    <message>
        <source>Check every letter of it.</source>
        <translation>تحقق من كل حرف فيه.</translation>
    </message>
    <message>
        <source>The new address has no letters that imitate others.</source>
        <translation>ليس في العنوان الجديد أحرف تحاكي غيرها.</translation>
    </message>
    <message>
        <source>The new address has letters that look like others.</source>
        <translation>في العنوان الجديد أحرف تشبه غيرها.</translation>
    </message>
    <message>
        <source>The new address imitates another one.</source>
        <translation>العنوان الجديد يحاكي عنوانًا آخر.</translation>
    </message>
    <message>
        <source>The new address was not checked for letters that look like others.</source>
        <translation>لم يُفحص العنوان الجديد بحثًا عن أحرف تشبه غيرها.</translation>
    </message>
    <message>
        <source>An address that only looks like the owner&apos;s hands the account to somebody else.</source>
        <translation>العنوان الذي يشبه عنوان المالك شبهًا فقط يسلّم الحساب إلى شخص آخر.</translation>
    </message>
    <message>
        <source>Type the address anew, or let its owner read it letter by letter.</source>
        <translation>اكتب العنوان من جديد، أو دع مالكه يقرؤه حرفًا حرفًا.</translation>
    </message>
    <message>
        <source>The new address differs from the present one.</source>
        <translation>يختلف العنوان الجديد عن الحالي.</translation>
    </message>
    <message>
        <source>The new address differs from the present one in capital letters only.</source>
        <translation>لا يختلف العنوان الجديد عن الحالي إلا في الأحرف الكبيرة.</translation>
    </message>
    <message>
        <source>The account already has this address.</source>
        <translation>للحساب هذا العنوان من قبل.</translation>
    </message>
    <message>
        <source>The present address could not be compared with the new one.</source>
        <translation>تعذّرت مقارنة العنوان الحالي بالجديد.</translation>
    </message>
    <message>
        <source>Intercom treats capital and small letters in an address alike.</source>
        <translation>لا يفرّق Intercom بين الأحرف الكبيرة والصغيرة في العنوان.</translation>
    </message>
    <message>
        <source>Enter the address that the account should have afterwards.</source>
        <translation>أدخل العنوان الذي ينبغي أن يكون للحساب بعد ذلك.</translation>
    </message>
    <message>
        <source>No teammate of this workspace has the new address.</source>
        <translation>ليس لأي عضو فريق في مساحة العمل هذه العنوان الجديد.</translation>
    </message>
    <message>
        <source>Another teammate may have the new address.</source>
        <translation>قد يكون العنوان الجديد لعضو فريق آخر.</translation>
    </message>
    <message>
        <source>Another teammate of this workspace has the new address.</source>
        <translation>العنوان الجديد لعضو فريق آخر في مساحة العمل هذه.</translation>
    </message>
    <message>
        <source>The other teammates could not be read.</source>
        <translation>تعذّرت قراءة أعضاء الفريق الآخرين.</translation>
    </message>
    <message>
        <source>Intercom allows an address for one account only.</source>
        <translation>لا يسمح Intercom بالعنوان إلا لحساب واحد.</translation>
    </message>
    <message>
        <source>The domain of the new address can receive mail.</source>
        <translation>يمكن لنطاق العنوان الجديد استقبال البريد.</translation>
    </message>
    <message>
        <source>The domain of the new address does not seem to receive mail.</source>
        <translation>يبدو أن نطاق العنوان الجديد لا يستقبل البريد.</translation>
    </message>
    <message>
        <source>The domain of the new address does not receive mail.</source>
        <translation>نطاق العنوان الجديد لا يستقبل البريد.</translation>
    </message>
    <message>
        <source>It is not known whether the domain of the new address receives mail.</source>
        <translation>لا يُعرف هل يستقبل نطاق العنوان الجديد البريد.</translation>
    </message>
    <message>
        <source>Intercom may send a message that has to be confirmed from there.</source>
        <translation>قد يرسل Intercom رسالة يجب تأكيدها من هناك.</translation>
    </message>
    <message>
        <source>Let the new owner send a test message to this address first.</source>
        <translation>دع المالك الجديد يرسل أولًا رسالة تجريبية إلى هذا العنوان.</translation>
    </message>
    <message>
        <source>The SCIM server answers and accepts the SCIM token.</source>
        <translation>يجيب خادم SCIM ويقبل رمز SCIM.</translation>
    </message>
    <message>
        <source>The SCIM server answers, but not everything about it is clear.</source>
        <translation>يجيب خادم SCIM، لكن ليس كل شيء عنه واضحًا.</translation>
    </message>
    <message>
        <source>The SCIM route can&apos;t be used.</source>
        <translation>لا يمكن استخدام مسار SCIM.</translation>
    </message>
    <message>
        <source>It is not known whether the SCIM route can be used.</source>
        <translation>لا يُعرف هل يمكن استخدام مسار SCIM.</translation>
    </message>
    <message>
        <source>This route sends the change to the SCIM server.</source>
        <translation>يرسل هذا المسار التغيير إلى خادم SCIM.</translation>
    </message>
    <message>
        <source>Check the SCIM URL and the SCIM token, or use the guided route.</source>
        <translation>تحقق من SCIM URL ومن رمز SCIM، أو استخدم المسار الموجَّه.</translation>
    </message>
    <message>
        <source>SCIM shows one user with the present address.</source>
        <translation>يُظهر SCIM مستخدمًا واحدًا بالعنوان الحالي.</translation>
    </message>
    <message>
        <source>What SCIM shows of this user needs a look.</source>
        <translation>ما يُظهره SCIM عن هذا المستخدم ينبغي النظر فيه.</translation>
    </message>
    <message>
        <source>SCIM does not show exactly one user with the present address.</source>
        <translation>لا يُظهر SCIM مستخدمًا واحدًا بعينه بالعنوان الحالي.</translation>
    </message>
    <message>
        <source>The user could not be read by SCIM.</source>
        <translation>تعذّرت قراءة المستخدم عبر SCIM.</translation>
    </message>
    <message>
        <source>The change must reach this account and no other.</source>
        <translation>يجب أن يصل التغيير إلى هذا الحساب دون غيره.</translation>
    </message>
    <message>
        <source>Use the guided route, or ask who manages the provisioning.</source>
        <translation>استخدم المسار الموجَّه، أو اسأل من يدير التزويد الآلي.</translation>
    </message>
    <message>
        <source>The token tells which teammate and which workspace it belongs to.</source>
        <translation>يبيّن الرمز عضو الفريق ومساحة العمل اللذين يعود إليهما.</translation>
    </message>
    <message>
        <source>What the token tells about its teammate needs a look.</source>
        <translation>ما يبيّنه الرمز عن عضو فريقه ينبغي النظر فيه.</translation>
    </message>
    <message>
        <source>The token does not tell which teammate it belongs to.</source>
        <translation>لا يبيّن الرمز عضو الفريق الذي يعود إليه.</translation>
    </message>
    <message>
        <source>It is not known which teammate the token belongs to.</source>
        <translation>لا يُعرف عضو الفريق الذي يعود إليه الرمز.</translation>
    </message>
    <message>
        <source>Only then can it be shown afterwards that it is still the same one.</source>
        <translation>بهذا وحده يمكن أن يتبيّن بعد ذلك أنه ما زال هو نفسه.</translation>
    </message>
    <message>
        <source>Test the token again, and look at the evidence.</source>
        <translation>اختبر الرمز مجددًا، وانظر في الأدلة.</translation>
    </message>
    <message>
        <source>Teammates of this workspace sign in without SAML.</source>
        <translation>يسجّل أعضاء الفريق في مساحة العمل هذه الدخول دون SAML.</translation>
    </message>
    <message>
        <source>This workspace uses SAML for signing in.</source>
        <translation>تستخدم مساحة العمل هذه SAML لتسجيل الدخول.</translation>
    </message>
    <message>
        <source>With SAML, a teammate can&apos;t change its own email.</source>
        <translation>مع SAML، لا يستطيع عضو الفريق تغيير بريده الإلكتروني بنفسه.</translation>
    </message>
    <message>
        <source>It is not known whether this workspace uses SAML.</source>
        <translation>لا يُعرف هل تستخدم مساحة العمل هذه SAML.</translation>
    </message>
    <message>
        <source>With SAML switched on, Intercom does not let teammates edit their own address.</source>
        <translation>حين يكون SAML مشغَّلًا، لا يسمح Intercom لأعضاء الفريق بتعديل عناوينهم.</translation>
    </message>
    <message>
        <source>Change it at the identity provider or over SCIM, or ask Intercom&apos;s support.</source>
        <translation>غيّره لدى موفّر الهوية أو عبر SCIM، أو اسأل دعم Intercom.</translation>
    </message>
    <message>
        <source>The account is in this workspace only.</source>
        <translation>الحساب في مساحة العمل هذه وحدها.</translation>
    </message>
    <message>
        <source>The account is in other workspaces too.</source>
        <translation>الحساب في مساحات عمل أخرى أيضًا.</translation>
    </message>
    <message>
        <source>It is not known whether the account is in other workspaces too.</source>
        <translation>لا يُعرف هل الحساب في مساحات عمل أخرى أيضًا.</translation>
    </message>
    <message>
        <source>An Intercom login is one for all workspaces: whoever gets it, gets all of them.</source>
        <translation>الدخول إلى Intercom واحد لكل مساحات العمل: من يحصل عليه يحصل عليها كلها.</translation>
    </message>
    <message>
        <source>Let the account leave the other workspaces first.</source>
        <translation>اجعل الحساب يغادر مساحات العمل الأخرى أولًا.</translation>
    </message>
    <message>
        <source>The new address has no Intercom login yet.</source>
        <translation>ليس للعنوان الجديد دخول إلى Intercom بعد.</translation>
    </message>
    <message>
        <source>The new address may already have an Intercom login.</source>
        <translation>قد يكون للعنوان الجديد دخول إلى Intercom من قبل.</translation>
    </message>
    <message>
        <source>The new address already has an Intercom login.</source>
        <translation>للعنوان الجديد دخول إلى Intercom من قبل.</translation>
    </message>
    <message>
        <source>It is not known whether the new address already has an Intercom login.</source>
        <translation>لا يُعرف هل للعنوان الجديد دخول إلى Intercom من قبل.</translation>
    </message>
    <message>
        <source>An address that has a login can&apos;t be given to a second one.</source>
        <translation>العنوان الذي له دخول لا يمكن إعطاؤه لدخول ثانٍ.</translation>
    </message>
    <message>
        <source>Choose an address that has no login, such as a mailbox made for this purpose.</source>
        <translation>اختر عنوانًا ليس له دخول، مثل صندوق بريد أُنشئ لهذا الغرض.</translation>
    </message>
    <message>
        <source>The app behind the token belongs to the customer.</source>
        <translation>التطبيق الذي صدر عنه الرمز ملك للعميل.</translation>
    </message>
    <message>
        <source>The agency still owns the app behind the token.</source>
        <translation>ما زالت الوكالة تملك التطبيق الذي صدر عنه الرمز.</translation>
    </message>
    <message>
        <source>It is not known who owns the app behind the token.</source>
        <translation>لا يُعرف من يملك التطبيق الذي صدر عنه الرمز.</translation>
    </message>
    <message>
        <source>Whoever owns the app in the Developer Hub can regenerate its token or uninstall it, also after the handover.</source>
        <translation>من يملك التطبيق في Developer Hub يستطيع إعادة توليد رمزه أو إلغاء تثبيته، حتى بعد التسليم.</translation>
    </message>
    <message>
        <source>Agree on it now. Moving to OAuth, or to an app of the customer&apos;s own, is a later step.</source>
        <translation>اتفقوا على ذلك الآن. أما الانتقال إلى OAuth، أو إلى تطبيق خاص بالعميل، فخطوة لاحقة.</translation>
    </message>
    <message>
        <source>No identity provider manages this account.</source>
        <translation>لا يدير هذا الحساب أي موفّر هوية.</translation>
    </message>
    <message>
        <source>An identity provider manages the accounts of this workspace.</source>
        <translation>يدير موفّر هوية حسابات مساحة العمل هذه.</translation>
    </message>
    <message>
        <source>An identity provider would undo this change.</source>
        <translation>سيُبطل موفّر الهوية هذا التغيير.</translation>
    </message>
    <message>
        <source>It is not known whether an identity provider manages this account.</source>
        <translation>لا يُعرف هل يدير موفّر هوية هذا الحساب.</translation>
    </message>
    <message>
        <source>Its next sync can put the old address back, or remove the teammate and with it the token.</source>
        <translation>قد تعيد مزامنته التالية العنوان القديم، أو تزيل عضو الفريق ومعه الرمز.</translation>
    </message>
    <message>
        <source>Change the user at the identity provider too, before the next sync.</source>
        <translation>غيّر المستخدم لدى موفّر الهوية أيضًا، قبل المزامنة التالية.</translation>
    </message>
    <message>
        <source>The new owner can open the mailbox of the new address today.</source>
        <translation>يستطيع المالك الجديد فتح صندوق بريد العنوان الجديد اليوم.</translation>
    </message>
    <message>
        <source>The new owner can&apos;t open the mailbox of the new address yet.</source>
        <translation>لا يستطيع المالك الجديد فتح صندوق بريد العنوان الجديد بعد.</translation>
    </message>
    <message>
        <source>Nobody can open the mailbox of the new address.</source>
        <translation>لا يستطيع أحد فتح صندوق بريد العنوان الجديد.</translation>
    </message>
    <message>
        <source>It is not known whether the new owner can open the mailbox today.</source>
        <translation>لا يُعرف هل يستطيع المالك الجديد فتح صندوق البريد اليوم.</translation>
    </message>
    <message>
        <source>Confirmation and password messages are sent there.</source>
        <translation>تُرسَل إليه رسائل التأكيد وكلمة المرور.</translation>
    </message>
    <message>
        <source>Open the mailbox first, and send a test message to it.</source>
        <translation>افتح صندوق البريد أولًا، وأرسل إليه رسالة تجريبية.</translation>
    </message>
    <message>
        <source>The password stays as it is until the token is proven.</source>
        <translation>تبقى كلمة المرور كما هي إلى أن يثبت أن الرمز يعمل.</translation>
    </message>
    <message>
        <source>Do not reset the password yet.</source>
        <translation>لا تُعِد تعيين كلمة المرور بعد.</translation>
    </message>
    <message>
        <source>The password is being reset at this moment.</source>
        <translation>يُعاد تعيين كلمة المرور في هذه اللحظة.</translation>
    </message>
    <message>
        <source>What a password reset does to this token is not known.</source>
        <translation>لا يُعرف أثر إعادة تعيين كلمة المرور في هذا الرمز.</translation>
    </message>
    <message>
        <source>Vendors report that a reset can revoke a token. Intercom has not confirmed it.</source>
        <translation>يذكر بعض المورّدين أن إعادة التعيين قد تلغي الرمز. ولم يؤكد Intercom ذلك.</translation>
    </message>
    <message>
        <source>Keybearer asks for it as a step of its own and tests right after it.</source>
        <translation>يطلبها Keybearer خطوةً مستقلة ويختبر بعدها مباشرة.</translation>
    </message>
    <message>
        <source>Do teammates of this workspace sign in with SAML single sign-on?</source>
        <translation>هل يستخدم أعضاء الفريق في مساحة العمل هذه الدخول الموحّد عبر SAML؟</translation>
    </message>
    <message>
        <source>Is this account a member of other workspaces too?</source>
        <translation>هل هذا الحساب عضو في مساحات عمل أخرى أيضًا؟</translation>
    </message>
    <message>
        <source>Does the new address already have an Intercom login?</source>
        <translation>هل للعنوان الجديد دخول إلى Intercom من قبل؟</translation>
    </message>
    <message>
        <source>Does the agency still own the app that the token belongs to?</source>
        <translation>هل ما زالت الوكالة تملك التطبيق الذي يعود إليه الرمز؟</translation>
    </message>
    <message>
        <source>Does an identity provider, such as Okta or Entra, manage the teammates?</source>
        <translation>هل يدير موفّر هوية، مثل Okta أو Entra، أعضاء الفريق؟</translation>
    </message>
    <message>
        <source>Can the new owner open the mailbox of the new address today?</source>
        <translation>هل يستطيع المالك الجديد فتح صندوق بريد العنوان الجديد اليوم؟</translation>
    </message>
    <message>
        <source>The token stands in the address that was to be called.</source>
        <translation>الرمز موجود ضمن العنوان المقصود بالطلب.</translation>
    </message>
    <message>
        <source>There is no token.</source>
        <translation>لا يوجد رمز.</translation>
    </message>
    <message>
        <source>This is too long for a token.</source>
        <translation>هذا أطول من أن يكون رمزًا.</translation>
    </message>
    <message>
        <source>It has spaces or characters that a token never has.</source>
        <translation>فيه مسافات أو أحرف لا توجد في أي رمز.</translation>
    </message>
    <message>
        <source>This handover was begun with another token.</source>
        <translation>بدأ هذا التسليم برمز آخر.</translation>
    </message>
    <message>
        <source>This is not an email address.</source>
        <translation>هذا ليس عنوان بريد إلكتروني.</translation>
    </message>
    <message>
        <source>The new address is the one that the account has already.</source>
        <translation>العنوان الجديد هو العنوان الذي للحساب من قبل.</translation>
    </message>
    <message>
        <source>The API address has to begin with https:// (or be on this computer), without a name, a question mark or a # in it.</source>
        <translation>يجب أن يبدأ عنوان API بـ ⁦https://⁩ (أو أن يكون على هذا الحاسوب)، دون اسم أو علامة استفهام أو # فيه.</translation>
    </message>
    <message>
        <source>This handover was begun at another API address.</source>
        <translation>بدأ هذا التسليم مع عنوان API آخر.</translation>
    </message>
    <message>
        <source>The API version has to be two numbers with a dot, as in 2.16.</source>
        <translation>يجب أن يكون إصدار API عددين بينهما نقطة، مثل 2.16.</translation>
    </message>
    <message>
        <source>This route needs the SCIM address and the SCIM token.</source>
        <translation>يحتاج هذا المسار إلى عنوان SCIM ورمز SCIM.</translation>
    </message>
    <message>
        <source>The SCIM address has to begin with https:// (or be on this computer), without a name, a question mark or a # in it.</source>
        <translation>يجب أن يبدأ عنوان SCIM بـ ⁦https://⁩ (أو أن يكون على هذا الحاسوب)، دون اسم أو علامة استفهام أو # فيه.</translation>
    </message>
    <message>
        <source>The proxy has to be system, none, or an address such as http://proxy.example:3128 or socks5://proxy.example:1080.</source>
        <translation>يجب أن يكون الخادم الوكيل system أو none أو عنوانًا مثل http://proxy.example:3128 أو socks5://proxy.example:1080.</translation>
    </message>
    <message>
        <source>Several accounts were found where there can be only one.</source>
        <translation>عُثر على عدة حسابات حيث لا يمكن أن يوجد إلا حساب واحد.</translation>
    </message>
    <message>
        <source>The server does not say how it takes changes.</source>
        <translation>لا يذكر الخادم كيف يقبل التغييرات.</translation>
    </message>
    <message>
        <source>The connection has no name.</source>
        <translation>ليس للاتصال اسم.</translation>
    </message>
    <message>
        <source>The connection&apos;s name is too long.</source>
        <translation>اسم الاتصال أطول مما ينبغي.</translation>
    </message>
    <message>
        <source>The connection&apos;s name has characters that can&apos;t be shown.</source>
        <translation>في اسم الاتصال أحرف لا يمكن عرضها.</translation>
    </message>
    <message>
        <source>Another connection has this name.</source>
        <translation>هذا الاسم لاتصال آخر.</translation>
    </message>
    <message>
        <source>The connection&apos;s API address can&apos;t be used.</source>
        <translation>لا يمكن استخدام عنوان API الخاص بالاتصال.</translation>
    </message>
    <message>
        <source>The connection&apos;s region is none of US, EU and AU.</source>
        <translation>منطقة الاتصال ليست US ولا EU ولا AU.</translation>
    </message>
    <message>
        <source>The connection&apos;s API version can&apos;t be used.</source>
        <translation>لا يمكن استخدام إصدار API الخاص بالاتصال.</translation>
    </message>
    <message>
        <source>The connection names a permission that does not exist.</source>
        <translation>يذكر الاتصال إذنًا لا وجود له.</translation>
    </message>
    <message>
        <source>The connection&apos;s SCIM address can&apos;t be used.</source>
        <translation>لا يمكن استخدام عنوان SCIM الخاص بالاتصال.</translation>
    </message>
    <message>
        <source>Read what will be sent, then press “Send the change” or “Do not change it back”.</source>
        <translation>اقرأ ما سيُرسَل، ثم اضغط «إرسال التغيير» أو «عدم الإعادة».</translation>
    </message>
    <message>
        <source>Read what will happen, then press “Start the change” or “Do not change it back”.</source>
        <translation>اقرأ ما سيحدث، ثم اضغط «بدء التغيير» أو «عدم الإعادة».</translation>
    </message>
    <message>
        <source>It has not been changed back yet. It is your decision now.</source>
        <translation>لم تُعَد إلى ما كانت عليه بعد. القرار لك الآن.</translation>
    </message>
    <message>
        <source>The email was changed, but not back.</source>
        <translation>تغيّر البريد الإلكتروني، لكن ليس إلى ما كان عليه.</translation>
    </message>
    <message>
        <source>The account has %1 now; it was to go back to %2.</source>
        <translation>للحساب الآن %1؛ وكان ينبغي أن يعود إلى %2.</translation>
    </message>
    <message>
        <source>When it was last tested, on %1, the token worked and the account had %2.</source>
        <comment>a date with the time, an email</comment>
        <translation>في آخر اختبار، في %1، كان الرمز يعمل وكان بريد الحساب %2.</translation>
    </message>
    <message>
        <source>When it was last read, the account had %1.</source>
        <translation>في آخر قراءة كان بريد الحساب %1.</translation>
    </message>
    <message>
        <source>This handover is closed: the email was changed, and the token kept working.</source>
        <translation>أُغلق هذا التسليم: تغيّر البريد الإلكتروني وظل الرمز يعمل.</translation>
    </message>
    <message>
        <source>Every step of the follow-up was tested.</source>
        <translation>اختُبرت كل خطوة من خطوات المتابعة.</translation>
    </message>
    <message>
        <source>These steps of the follow-up were not tested: %1.</source>
        <translation>لم يُختبر من المتابعة: %1.</translation>
    </message>
    <message>
        <source>All of it concerns a local server, such as the practice workspace, and not Intercom.</source>
        <translation>كل ذلك يخص خادمًا محليًا، مثل مساحة التدريب، وليس Intercom.</translation>
    </message>
    <message>
        <source>New result</source>
        <translation>نتيجة جديدة</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a connection&apos;s name, and its workspace or teammate&apos;s email</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Waiting for the email to be changed back.</source>
        <translation>في انتظار إعادة البريد الإلكتروني إلى ما كان عليه.</translation>
    </message>
    <message>
        <source>At its last test the token was not seen to work. While that is so, Keybearer can&apos;t see whether the email was changed back; the account&apos;s own page in Intercom shows it.</source>
        <translation>في آخر اختبار لم يظهر أن الرمز يعمل. ما دام الأمر كذلك فلا يستطيع Keybearer أن يرى هل أُعيد البريد الإلكتروني إلى ما كان؛ صفحة الحساب نفسه في Intercom تُظهر ذلك.</translation>
    </message>
    <message>
        <source>When it was last read, on %1, the account had %2.</source>
        <comment>a date with the time, an email</comment>
        <translation>في آخر قراءة، في %1، كان بريد الحساب %2.</translation>
    </message>
    <message>
        <source>Someone, or a rule of this computer, said no. The token was neither read nor saved.</source>
        <translation>رفض ذلك شخص ما، أو قاعدة في هذا الحاسوب. لم يُقرأ الرمز ولم يُحفظ.</translation>
    </message>
    <message>
        <source>Allow it when you are asked again. A token can also be kept only until you quit.</source>
        <translation>اسمح بذلك عندما تُسأل من جديد. يمكن أيضًا الاحتفاظ بالرمز إلى أن تنهي البرنامج فقط.</translation>
    </message>
    <message>
        <source>Nothing was changed. A finding stops this handover.</source>
        <translation>لم يتغيّر شيء. إحدى النتائج تمنع إتمام هذا التسليم.</translation>
    </message>
    <message>
        <source>The email was changed, but another teammate answers to the token now.</source>
        <translation>تغيّر البريد الإلكتروني، لكن الرمز أصبح تابعًا لعضو فريق آخر.</translation>
    </message>
    <message>
        <source>The email was changed, but another workspace answers to the token now.</source>
        <translation>تغيّر البريد الإلكتروني، لكن الرمز أصبح تابعًا لمساحة عمل أخرى.</translation>
    </message>
    <message>
        <source>The email was changed, but the token is not proven to work as before.</source>
        <translation>تغيّر البريد الإلكتروني، لكن لم يثبت أن الرمز يعمل كما كان.</translation>
    </message>
    <message>
        <source>The email was changed, and the token worked when it was last tested, on %1.</source>
        <comment>a date with the time</comment>
        <translation>تغيّر البريد الإلكتروني، وكان الرمز يعمل في آخر اختبار، في %1.</translation>
    </message>
    <message>
        <source>Two at the same time could spoil each other&apos;s work, so nothing was done here.</source>
        <translation>قد يفسد برنامجان يعملان في الوقت نفسه عمل أحدهما الآخر، لذلك لم يُنفَّذ شيء هنا.</translation>
    </message>
    <message numerus="yes">
        <source>The longest time without a good answer was %Ln minute(s); what happened in it was not seen.</source>
        <translation>
            <numerusform>بلغت أطول مدة بلا رد سليم %Ln دقيقة؛ ولم يُرَ ما حدث خلالها.</numerusform>
            <numerusform>بلغت أطول مدة بلا رد سليم دقيقة واحدة (%Ln)؛ ولم يُرَ ما حدث خلالها.</numerusform>
            <numerusform>بلغت أطول مدة بلا رد سليم دقيقتين (%Ln)؛ ولم يُرَ ما حدث خلالها.</numerusform>
            <numerusform>بلغت أطول مدة بلا رد سليم %Ln دقائق؛ ولم يُرَ ما حدث خلالها.</numerusform>
            <numerusform>بلغت أطول مدة بلا رد سليم %Ln دقيقة؛ ولم يُرَ ما حدث خلالها.</numerusform>
            <numerusform>بلغت أطول مدة بلا رد سليم %Ln دقيقة؛ ولم يُرَ ما حدث خلالها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The longest time without a good answer was %Ln hour(s); what happened in it was not seen.</source>
        <translation>
            <numerusform>بلغت أطول مدة بلا رد سليم %Ln ساعة؛ ولم يُرَ ما حدث خلالها.</numerusform>
            <numerusform>بلغت أطول مدة بلا رد سليم ساعة واحدة (%Ln)؛ ولم يُرَ ما حدث خلالها.</numerusform>
            <numerusform>بلغت أطول مدة بلا رد سليم ساعتين (%Ln)؛ ولم يُرَ ما حدث خلالها.</numerusform>
            <numerusform>بلغت أطول مدة بلا رد سليم %Ln ساعات؛ ولم يُرَ ما حدث خلالها.</numerusform>
            <numerusform>بلغت أطول مدة بلا رد سليم %Ln ساعة؛ ولم يُرَ ما حدث خلالها.</numerusform>
            <numerusform>بلغت أطول مدة بلا رد سليم %Ln ساعة؛ ولم يُرَ ما حدث خلالها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The longest time without a good answer was %Ln day(s); what happened in it was not seen.</source>
        <translation>
            <numerusform>بلغت أطول مدة بلا رد سليم %Ln يوم؛ ولم يُرَ ما حدث خلالها.</numerusform>
            <numerusform>بلغت أطول مدة بلا رد سليم يومًا واحدًا (%Ln)؛ ولم يُرَ ما حدث خلالها.</numerusform>
            <numerusform>بلغت أطول مدة بلا رد سليم يومين (%Ln)؛ ولم يُرَ ما حدث خلالها.</numerusform>
            <numerusform>بلغت أطول مدة بلا رد سليم %Ln أيام؛ ولم يُرَ ما حدث خلالها.</numerusform>
            <numerusform>بلغت أطول مدة بلا رد سليم %Ln يومًا؛ ولم يُرَ ما حدث خلالها.</numerusform>
            <numerusform>بلغت أطول مدة بلا رد سليم %Ln يوم؛ ولم يُرَ ما حدث خلالها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Around the change, all %Ln test call(s) got a good answer.</source>
        <translation>
            <numerusform>في الفترة المحيطة بالتغيير، عدد طلبات الاختبار التي لقيت كلها ردًا سليمًا: %Ln.</numerusform>
            <numerusform>في الفترة المحيطة بالتغيير، لقي طلب الاختبار الوحيد (%Ln) ردًا سليمًا.</numerusform>
            <numerusform>في الفترة المحيطة بالتغيير، لقي طلبا الاختبار كلاهما (%Ln) ردًا سليمًا.</numerusform>
            <numerusform>في الفترة المحيطة بالتغيير، لقيت طلبات الاختبار كلها (%Ln) ردًا سليمًا.</numerusform>
            <numerusform>في الفترة المحيطة بالتغيير، لقيت طلبات الاختبار كلها (%Ln) ردًا سليمًا.</numerusform>
            <numerusform>في الفترة المحيطة بالتغيير، لقيت طلبات الاختبار كلها (%Ln) ردًا سليمًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>If it is a mistake, change it to %1 on the account&apos;s own page; Keybearer sees it by itself. Accept the address only if it is the right one.</source>
        <translation>إن كان ذلك خطأً فغيّره إلى %1 في صفحة الحساب نفسه؛ سيلاحظ Keybearer ذلك بنفسه. ولا تقبل العنوان إلا إن كان هو الصحيح.</translation>
    </message>
    <message>
        <source>The password was reset on %1, by the activity log; such a reset is reported to end tokens.</source>
        <comment>a date with the time</comment>
        <translation>أُعيد تعيين كلمة المرور في %1 بحسب سجل النشاط؛ ويُذكر أن إعادة التعيين هذه تُبطل الرموز.</translation>
    </message>
    <message>
        <source>A password reset is reported to end tokens: ask the new owner whether there was one.</source>
        <translation>يُذكر أن إعادة تعيين كلمة المرور تُبطل الرموز: اسأل المالك الجديد هل حدث ذلك.</translation>
    </message>
    <message>
        <source>The email was changed, but the token does not work any more.</source>
        <translation>تغيّر البريد الإلكتروني، لكن الرمز لم يعد يعمل.</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2, and then a change back was begun; no end of that is in this record.</source>
        <translation>كان مقررًا أن يتغير البريد الإلكتروني من %1 إلى %2، ثم بدأت إعادته إلى ما كان عليه؛ وليس في هذا المحضر ما يبيّن كيف انتهت.</translation>
    </message>
    <message>
        <source>The token was tested again after a step: %1.</source>
        <translation>اختُبر الرمز من جديد بعد خطوة: %1.</translation>
    </message>
    <message>
        <source>What came of the change of the email: %1.</source>
        <translation>نتيجة تغيير البريد الإلكتروني: %1.</translation>
    </message>
    <message>
        <source>Other address accepted</source>
        <translation>قُبل عنوان آخر</translation>
    </message>
    <message>
        <source>A person accepted %1 as the new address.</source>
        <translation>قبِل شخصٌ %1 عنوانًا جديدًا.</translation>
    </message>
    <message>
        <source>Not changed back</source>
        <translation>لم يُعَد إلى ما كان</translation>
    </message>
    <message>
        <source>The change back was given up, or nothing came of it.</source>
        <translation>جرى التخلي عن الإعادة إلى ما كان، أو لم تتم.</translation>
    </message>
    <message>
        <source>Seen in the activity log</source>
        <translation>ظهر في سجل النشاط</translation>
    </message>
    <message>
        <source>The workspace&apos;s activity log showed a step: %1.</source>
        <translation>أظهر سجل النشاط في مساحة العمل خطوة: %1.</translation>
    </message>
    <message>
        <source>A person&apos;s word</source>
        <translation>قول شخص</translation>
    </message>
    <message>
        <source>A person said that this was done: %1.</source>
        <translation>قال شخص إن هذا قد تم: %1.</translation>
    </message>
    <message>
        <source>Handover reopened</source>
        <translation>أُعيد فتح التسليم</translation>
    </message>
    <message>
        <source>The handover was continued.</source>
        <translation>استُؤنف التسليم.</translation>
    </message>
    <message>
        <source>changed and proven</source>
        <translation>تغيّر وثبت</translation>
    </message>
    <message>
        <source>changed, not proven</source>
        <translation>تغيّر ولم يثبت</translation>
    </message>
    <message>
        <source>not changed</source>
        <translation>لم يتغير</translation>
    </message>
    <message>
        <source>changed back</source>
        <translation>أُعيد إلى ما كان</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>new address confirmed</source>
        <translation>تأكيد العنوان الجديد</translation>
    </message>
    <message>
        <source>password reset</source>
        <translation>إعادة تعيين كلمة المرور</translation>
    </message>
    <message>
        <source>two-factor sign-in</source>
        <translation>تسجيل الدخول بخطوتين</translation>
    </message>
    <message>
        <source>two-factor sign-in changed</source>
        <translation>تغيير تسجيل الدخول بخطوتين</translation>
    </message>
    <message>
        <source>a day later</source>
        <translation>بعد يوم</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>account page opened</source>
        <translation>فتح صفحة الحساب</translation>
    </message>
    <message numerus="yes">
        <source>The longest time without a good answer was %Ln second(s); what happened in it was not seen.</source>
        <translation>
            <numerusform>بلغت أطول مدة بلا رد سليم %Ln ثانية؛ ولم يُرَ ما حدث خلالها.</numerusform>
            <numerusform>بلغت أطول مدة بلا رد سليم ثانية واحدة (%Ln)؛ ولم يُرَ ما حدث خلالها.</numerusform>
            <numerusform>بلغت أطول مدة بلا رد سليم ثانيتين (%Ln)؛ ولم يُرَ ما حدث خلالها.</numerusform>
            <numerusform>بلغت أطول مدة بلا رد سليم %Ln ثوانٍ؛ ولم يُرَ ما حدث خلالها.</numerusform>
            <numerusform>بلغت أطول مدة بلا رد سليم %Ln ثانية؛ ولم يُرَ ما حدث خلالها.</numerusform>
            <numerusform>بلغت أطول مدة بلا رد سليم %Ln ثانية؛ ولم يُرَ ما حدث خلالها.</numerusform>
        </translation>
    </message>
    <message>
        <source>After the change, the token was proven to work as before, last on %1.</source>
        <comment>a date with the time</comment>
        <translation>بعد التغيير، ثبت أن الرمز يعمل كما كان، وآخر مرة في %1.</translation>
    </message>
    <message>
        <source>In between it was not proven; the record shows when and why.</source>
        <translation>وفيما بين ذلك لم يكن هذا مثبتًا؛ ويبيّن المحضر متى ولماذا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln test call(s) were refused, the last one on %1.</source>
        <translation>
            <numerusform>عدد طلبات الاختبار المرفوضة: %Ln، وآخرها في %1.</numerusform>
            <numerusform>رُفض طلب اختبار واحد (%Ln)، في %1.</numerusform>
            <numerusform>رُفض طلبا اختبار (%Ln)، وآخرهما في %1.</numerusform>
            <numerusform>رُفضت %Ln طلبات اختبار، وآخرها في %1.</numerusform>
            <numerusform>رُفض %Ln طلب اختبار، وآخرها في %1.</numerusform>
            <numerusform>رُفض %Ln طلب اختبار، وآخرها في %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting again</source>
        <translation>انتظار من جديد</translation>
    </message>
    <message>
        <source>The email was not changed yet, and is waited for again.</source>
        <translation>لم يتغير البريد الإلكتروني بعد، ويُنتظر ذلك من جديد.</translation>
    </message>
    <message>
        <source>Cancelling: the account is read once more.</source>
        <translation>يجري الإلغاء: يُقرأ الحساب مرة أخرى.</translation>
    </message>
    <message>
        <source>So it is known which email it has when this ends.</source>
        <translation>وبذلك يُعرف ما هو بريده الإلكتروني عند انتهاء هذا.</translation>
    </message>
    <message>
        <source>But the account has %1 now; when this handover was begun it had %2.</source>
        <translation>لكن البريد الإلكتروني للحساب الآن هو %1؛ وحين بدأ هذا التسليم كان %2.</translation>
    </message>
    <message>
        <source>Cancelled. Keybearer changed nothing.</source>
        <translation>أُلغي. لم يغيّر Keybearer شيئًا.</translation>
    </message>
    <message>
        <source>The email was not changed back.</source>
        <translation>لم يُعَد البريد الإلكتروني إلى ما كان عليه.</translation>
    </message>
    <message>
        <source>Find out who changed it. Then prove it again.</source>
        <translation>اعرف من غيّره. ثم أعد الإثبات.</translation>
    </message>
    <message>
        <source>Prove it again.</source>
        <translation>أعد الإثبات.</translation>
    </message>
    <message>
        <source>The email went from %1 to %2 and was then to go back; whether it did could not be seen.</source>
        <translation>تغيّر البريد الإلكتروني من %1 إلى %2 وكان مقررًا بعد ذلك أن يعود إلى ما كان عليه؛ وتعذّرت معرفة هل عاد.</translation>
    </message>
    <message>
        <source>The email went from %1 to %2 and was then to go back; the token was not proven to work afterwards.</source>
        <translation>تغيّر البريد الإلكتروني من %1 إلى %2 وكان مقررًا بعد ذلك أن يعود إلى ما كان عليه؛ ولم يثبت بعد ذلك أن الرمز يعمل.</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2; it was cancelled, and the account had %3 then.</source>
        <translation>كان مقررًا أن يتغير البريد الإلكتروني من %1 إلى %2؛ وأُلغي التسليم، وكان بريد الحساب حينها %3.</translation>
    </message>
    <message>
        <source>An editor or a mail program does that. What it says can&apos;t be proven any more.</source>
        <translation>يفعل ذلك محرر نصوص أو برنامج بريد. ولم يعد ممكنًا إثبات ما فيه.</translation>
    </message>
    <message>
        <source>Ask for the file itself again, for example in a ZIP archive.</source>
        <translation>اطلب الملف نفسه من جديد، في أرشيف ZIP مثلًا.</translation>
    </message>
    <message>
        <source>It was sent at most once, and no clear answer came; it may yet be made. It is not sent a second time.</source>
        <translation>أُرسل التغيير مرة واحدة على الأكثر، ولم يصل رد واضح؛ وقد يُجرى لاحقًا. لن يُرسَل مرة ثانية.</translation>
    </message>
    <message>
        <source>Tell whoever was to change the email that it is called off.</source>
        <translation>أخبر من كان سيغيّر البريد الإلكتروني أن التغيير أُلغي.</translation>
    </message>
    <message>
        <source>The token was left alone.</source>
        <translation>لم يُمسّ الرمز.</translation>
    </message>
    <message>
        <source>Keybearer changed nothing. A finding stops this handover.</source>
        <translation>لم يغيّر Keybearer شيئًا. إحدى النتائج تمنع إتمام هذا التسليم.</translation>
    </message>
    <message>
        <source>Keybearer did not change the email.</source>
        <translation>لم يغيّر Keybearer البريد الإلكتروني.</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2; it was cancelled, and which email the account had then was not seen.</source>
        <translation>كان مقررًا أن يتغير البريد الإلكتروني من %1 إلى %2؛ وأُلغي التسليم، ولم يُرَ أي بريد إلكتروني كان للحساب حينها.</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2; Keybearer did not change it, and the account had %3 then.</source>
        <translation>كان مقررًا أن يتغير البريد الإلكتروني من %1 إلى %2؛ ولم يغيّره Keybearer، وكان بريد الحساب حينها %3.</translation>
    </message>
    <message>
        <source>This is a handover record, but a program on its way has rewritten its line ends or its first bytes.</source>
        <translation>هذا محضر تسليم، لكن برنامجًا أعاد في الطريق كتابة نهايات أسطره أو بايتاته الأولى.</translation>
    </message>
    <message>
        <source>By now the account has another email than the one that was shown before the change.</source>
        <translation>للحساب الآن بريد إلكتروني غير الذي عُرض قبل التغيير.</translation>
    </message>
    <message>
        <source>What happened there is not known.</source>
        <translation>ما حدث هناك غير معروف.</translation>
    </message>
    <message>
        <source>The email is back, but the token does not work any more.</source>
        <translation>عاد البريد الإلكتروني إلى ما كان عليه، لكن الرمز لم يعد يعمل.</translation>
    </message>
    <message>
        <source>The email is back, but the token is not proven to work as before.</source>
        <translation>عاد البريد الإلكتروني إلى ما كان عليه، لكن لم يثبت أن الرمز يعمل كما كان.</translation>
    </message>
    <message>
        <source>Sending the change</source>
        <translation>إرسال التغيير</translation>
    </message>
    <message>
        <source>What came of sending the change: %1.</source>
        <translation>نتيجة إرسال التغيير: %1.</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>قُبل</translation>
    </message>
    <message>
        <source>nothing was sent</source>
        <translation>لم يُرسَل شيء</translation>
    </message>
    <message>
        <source>no clear answer</source>
        <translation>لا رد واضح</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2; the account had %3, which was then to go back, and whether it did could not be seen.</source>
        <translation>كان مقررًا أن يتغيّر البريد الإلكتروني من %1 إلى %2؛ وكان للحساب %3، ثم كان مقررًا أن يعود إلى ما كان عليه؛ وتعذّرت معرفة هل عاد.</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2; the account had %3, which was then to go back. The token was not proven to work afterwards.</source>
        <translation>كان مقررًا أن يتغيّر البريد الإلكتروني من %1 إلى %2؛ وكان للحساب %3، ثم كان مقررًا أن يعود إلى ما كان عليه. ولم يثبت بعد ذلك أن الرمز يعمل.</translation>
    </message>
    <message>
        <source>For a while the token was not tested; what happened then was not seen.</source>
        <translation>لم يُختبر الرمز مدةً من الوقت؛ ولم يُرَ ما حدث فيها.</translation>
    </message>
    <message>
        <source>The change may have been made, and the account could not be read afterwards.</source>
        <translation>ربما تم التغيير، وتعذّرت قراءة الحساب بعد ذلك.</translation>
    </message>
    <message>
        <source>Intercom does not show this address as confirmed.</source>
        <translation>لا يُظهر Intercom هذا العنوان مؤكَّدًا.</translation>
    </message>
    <message>
        <source>The email went from %1 to %2; the token was not proven to work afterwards.</source>
        <translation>تغيّر البريد الإلكتروني من %1 إلى %2؛ ولم يثبت بعد ذلك أن الرمز يعمل.</translation>
    </message>
    <message>
        <source>The email went from %1 to %2, and the token was proven to work afterwards, on %3. By the newest test it is not proven any more.</source>
        <comment>two emails, a time</comment>
        <translation>تغيّر البريد الإلكتروني من %1 إلى %2، وثبت بعد ذلك أن الرمز يعمل، في %3. وبحسب أحدث اختبار لم يعد ذلك مثبتًا.</translation>
    </message>
    <message>
        <source>The other one is open in %1.</source>
        <comment>a program</comment>
        <translation>التسليم الآخر مفتوح في %1.</translation>
    </message>
    <message>
        <source>Another handover of this account is open.</source>
        <translation>هناك تسليم آخر مفتوح لهذا الحساب.</translation>
    </message>
    <message>
        <source>Two at the same time could spoil each other&apos;s work, so this one was not begun. Nothing was changed.</source>
        <translation>قد يفسد تسليمان في الوقت نفسه عمل أحدهما الآخر، لذلك لم يبدأ هذا التسليم. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Go on with the other one, or cancel it. Then begin again.</source>
        <translation>تابع التسليم الآخر أو ألغِه، ثم ابدأ من جديد.</translation>
    </message>
    <message>
        <source>The account still has %1. Your pipeline goes on as before, and the token is tested meanwhile.</source>
        <translation>ما زال بريد الحساب %1. يواصل خط المعالجة لديك عمله كما كان، ويُختبر الرمز في أثناء ذلك.</translation>
    </message>
    <message>
        <source>When it was last read, on %1, the account had %2. It has not been read since; Keybearer goes on trying.</source>
        <comment>a date with the time, an email</comment>
        <translation>في آخر قراءة، في %1، كان بريد الحساب %2. لم يُقرأ منذ ذلك الحين، ويواصل Keybearer المحاولة.</translation>
    </message>
    <message>
        <source>This can stay open for days.</source>
        <translation>يمكن أن يبقى هذا مفتوحًا أيامًا.</translation>
    </message>
    <message>
        <source>A sync of an identity provider, or somebody&apos;s tidying up, can still undo the change.</source>
        <translation>قد يتراجع التغيير لاحقًا بسبب مزامنة موفّر هوية، أو لأن أحدًا أجرى ترتيبًا.</translation>
    </message>
    <message>
        <source>Ask the workspace&apos;s administrators what was done to the account. Then prove it again.</source>
        <translation>اسأل مسؤولي مساحة العمل عمّا جرى للحساب، ثم أعد الإثبات.</translation>
    </message>
    <message>
        <source>Everything is tested. Close the follow-up, then save the record.</source>
        <translation>اختُبر كل شيء. أغلق المتابعة، ثم احفظ المحضر.</translation>
    </message>
</context>
<context>
    <name>keybearer::AboutCard</name>
    <message>
        <source>About</source>
        <translation>حول البرنامج</translation>
    </message>
    <message>
        <source>Keybearer %1 · Qt %2 · %3</source>
        <comment>versions; the last is a library&apos;s</comment>
        <translation>Keybearer %1 · Qt %2 · %3</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.
It is not made by Intercom and has no tie to Intercom.</source>
        <translation>برنامج حر برخصة GNU General Public License، الإصدار 3 أو ما بعده. ويأتي دون أي ضمان.
لم تصنعه Intercom ولا صلة له بها.</translation>
    </message>
    <message>
        <source>No native speaker has reviewed the texts in these languages yet: %1</source>
        <translation>لم يراجع أي متحدث أصلي بعدُ النصوص بهذه اللغات: %1</translation>
    </message>
</context>
<context>
    <name>keybearer::AppearanceCard</name>
    <message>
        <source>Text size: %1 %</source>
        <translation>حجم النص: %1 %</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>الحركة</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>مخفّفة</translation>
    </message>
    <message>
        <source>Everything moves</source>
        <translation>كل شيء يتحرك</translation>
    </message>
    <message>
        <source>&amp;Back to default</source>
        <translation>العودة إلى الافتراضي (&amp;B)</translation>
    </message>
    <message>
        <source>Language, theme, text size and motion as they were at first.</source>
        <translation>اللغة والسمة وحجم النص والحركة كما كانت في البداية.</translation>
    </message>
</context>
<context>
    <name>keybearer::CallsDialog</name>
    <message>
        <source>Live test of the token</source>
        <translation>اختبار الرمز المباشر</translation>
    </message>
    <message>
        <source>The newest calls first, as many as the strip shows. Every call of the handover is in its record.</source>
        <translation>أحدث الطلبات أولًا، بقدر ما يعرضه الشريط. وكل طلبات التسليم موجودة في محضره.</translation>
    </message>
    <message>
        <source>Calls of the live test, the newest first</source>
        <translation>طلبات الاختبار المباشر، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>keybearer::CallsModel</name>
    <message>
        <source>answered</source>
        <translation>أُجيب</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>رُفض</translation>
    </message>
    <message>
        <source>no clear answer</source>
        <translation>بلا رد واضح</translation>
    </message>
    <message>
        <source>Call %1: %2, status %3</source>
        <translation>الطلب %1: %2، الحالة %3</translation>
    </message>
    <message>
        <source>Call %1: %2</source>
        <translation>الطلب %1: %2</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>معرّف الطلب</translation>
    </message>
</context>
<context>
    <name>keybearer::CanaryCard</name>
    <message>
        <source>While this is open, the token is tested again and again</source>
        <translation>ما دامت هذه الصفحة مفتوحة، يُختبر الرمز مرة بعد مرة</translation>
    </message>
    <message>
        <source>Live test of the token</source>
        <translation>اختبار الرمز المباشر</translation>
    </message>
    <message>
        <source>Calls %1 · refused %2 · without a clear answer %3 · longest gap %4 s</source>
        <translation>الطلبات %1، المرفوضة %2، بلا رد واضح %3، أطول فجوة %4 ث</translation>
    </message>
    <message>
        <source>no good answer yet</source>
        <translation>لا رد سليم بعد</translation>
    </message>
    <message>
        <source>last good answer %1 s ago</source>
        <translation>آخر رد سليم قبل %1 ث</translation>
    </message>
    <message>
        <source>One cell per call, the newest at the end. %1</source>
        <comment>then the counts</comment>
        <translation>خلية لكل طلب، والأحدث في النهاية. %1</translation>
    </message>
    <message>
        <source>Sho&amp;w as table</source>
        <translation>عرض كجدول (&amp;W)</translation>
    </message>
    <message>
        <source>Lists the newest calls of the live test</source>
        <translation>يسرد أحدث طلبات الاختبار المباشر</translation>
    </message>
    <message>
        <source>Outside the change: calls %1 · refused %2 · without a clear answer %3</source>
        <translation>خارج التغيير: الطلبات %1، المرفوضة %2، بلا رد واضح %3</translation>
    </message>
    <message>
        <source>One cell per call, the newest at the end; before them is a hole, a time without tests. %1</source>
        <comment>then the counts</comment>
        <translation>خلية لكل طلب، والأحدث في النهاية؛ وقبلها فجوة، أي وقت بلا اختبارات. %1</translation>
    </message>
    <message>
        <source>The token was tested, but not the whole time</source>
        <translation>اختُبر الرمز، لكن ليس طوال الوقت</translation>
    </message>
    <message>
        <source>The live tests of the token</source>
        <translation>الاختبارات المباشرة للرمز</translation>
    </message>
</context>
<context>
    <name>keybearer::CheckpointCard</name>
    <message>
        <source>Test again</source>
        <translation>اختبر مجددًا</translation>
    </message>
    <message>
        <source>I have done this: test now</source>
        <translation>فعلتُ هذا: اختبر الآن</translation>
    </message>
    <message>
        <source>Test now</source>
        <translation>اختبر الآن</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a step of the follow-up, its button</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Follow up: test after each of these</source>
        <translation>المتابعة: اختبر بعد كل خطوة من هذه</translation>
    </message>
    <message>
        <source>Seen in the activity log: %1</source>
        <translation>ظهر في سجل النشاط: %1</translation>
    </message>
    <message>
        <source>Not seen in the activity log yet</source>
        <translation>لم يظهر في سجل النشاط بعد</translation>
    </message>
    <message>
        <source>Unknown: this token may not read the activity log</source>
        <translation>غير معروف: لا يحق لهذا الرمز قراءة سجل النشاط</translation>
    </message>
    <message>
        <source>Unknown: the activity log has given no answer yet</source>
        <translation>غير معروف: لم يُعطِ سجل النشاط ردًا بعد</translation>
    </message>
    <message>
        <source>Tested: %1, %2</source>
        <comment>a verdict and when</comment>
        <translation>اختُبر: %1، %2</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation>الموعد: %1</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>لم يُختبر بعد</translation>
    </message>
    <message>
        <source>Tested: %1, %2. Intercom does not show yet that the step was done, so it stays open.</source>
        <comment>a verdict and when</comment>
        <translation>اختُبر: %1، %2. لا يُظهر Intercom بعدُ أن الخطوة تمّت، لذلك تبقى مفتوحة.</translation>
    </message>
    <message>
        <source>Open “Your account” in the browser</source>
        <translation>فتح «Your account» في المتصفح</translation>
    </message>
    <message>
        <source>Unknown: the activity log has more entries than were read</source>
        <translation>غير معروف: في سجل النشاط إدخالات أكثر مما قُرئ</translation>
    </message>
    <message>
        <source>Tested: %1, %2. That the step was done is a person&apos;s word; Intercom shows it to no program.</source>
        <comment>a verdict and when</comment>
        <translation>اختُبر: %1، %2. أن الخطوة قد تمت هو قول شخص؛ لا يُظهر Intercom ذلك لأي برنامج.</translation>
    </message>
    <message>
        <source>Seen in the activity log: %1. Whether the email had changed by then is not known.</source>
        <translation>ظهر في سجل النشاط: %1. وليس معروفًا إن كان البريد الإلكتروني قد تغيّر حينها.</translation>
    </message>
    <message>
        <source>Seen in the activity log before the email was changed: %1</source>
        <translation>ظهر في سجل النشاط قبل تغيير البريد الإلكتروني: %1</translation>
    </message>
    <message>
        <source>Not seen in the activity log when it was last read</source>
        <translation>لم يظهر في سجل النشاط عند آخر قراءة له</translation>
    </message>
    <message>
        <source>In the practice workspace a day lasts one minute.</source>
        <translation>في مساحة التدريب يدوم اليوم دقيقة واحدة.</translation>
    </message>
    <message>
        <source>Due since %1. Test it now.</source>
        <comment>a time</comment>
        <translation>حان موعده منذ %1. اختبر الآن.</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>لم يُختبر</translation>
    </message>
    <message>
        <source>The follow-up, as it was closed</source>
        <translation>المتابعة كما أُغلقت</translation>
    </message>
    <message>
        <source>While Keybearer is open and not locked, this test runs by itself.</source>
        <translation>ما دام Keybearer مفتوحًا وغير مقفل يعمل هذا الاختبار من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Tested: %1, %2. That shows nothing, so the step stays open.</source>
        <comment>a verdict and when</comment>
        <translation>اختُبر: %1، %2. هذا لا يبيّن شيئًا، لذا تبقى الخطوة مفتوحة.</translation>
    </message>
</context>
<context>
    <name>keybearer::ChecksCard</name>
    <message>
        <source>No test of this token is kept yet. Every test adds a cell here.</source>
        <translation>لا يوجد اختبار محفوظ لهذا الرمز بعد. كل اختبار يضيف خلية هنا.</translation>
    </message>
    <message>
        <source>Every one of them found: %1.</source>
        <comment>a state</comment>
        <translation>كل واحد منها وجد: %1.</translation>
    </message>
    <message>
        <source>Nothing was tested from %1 to %2.</source>
        <comment>two times</comment>
        <translation>لم يُختبر شيء من %1 إلى %2.</translation>
    </message>
    <message>
        <source>The last test</source>
        <translation>الاختبار الأخير</translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln tests</source>
        <translation>
            <numerusform>الاختبارات الأخيرة (%Ln)</numerusform>
            <numerusform>الاختبار الأخير (%Ln)</numerusform>
            <numerusform>الاختباران الأخيران (%Ln)</numerusform>
            <numerusform>الاختبارات الأخيرة (%Ln)</numerusform>
            <numerusform>الاختبارات الأخيرة (%Ln)</numerusform>
            <numerusform>الاختبارات الأخيرة (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Tests over time</source>
        <translation>الاختبارات عبر الزمن</translation>
    </message>
    <message>
        <source>It found: %1.</source>
        <comment>a state</comment>
        <translation>وجد: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The newest result: %1. %Ln test(s) had another result.</source>
        <comment>a state</comment>
        <translation>
            <numerusform>أحدث نتيجة: %1. وكانت لـ %Ln اختبار نتيجة أخرى.</numerusform>
            <numerusform>أحدث نتيجة: %1. وكانت لاختبار واحد (%Ln) نتيجة أخرى.</numerusform>
            <numerusform>أحدث نتيجة: %1. وكانت لاختبارين (%Ln) نتيجة أخرى.</numerusform>
            <numerusform>أحدث نتيجة: %1. وكانت لـ %Ln اختبارات نتيجة أخرى.</numerusform>
            <numerusform>أحدث نتيجة: %1. وكانت لـ %Ln اختبارًا نتيجة أخرى.</numerusform>
            <numerusform>أحدث نتيجة: %1. وكانت لـ %Ln اختبار نتيجة أخرى.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keybearer::CommandLine</name>
    <message>
        <source>Test the token after each step: %1</source>
        <translation>اختبر الرمز بعد كل خطوة: %1</translation>
    </message>
</context>
<context>
    <name>keybearer::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>ماذا تريد أن تفعل؟</translation>
    </message>
    <message>
        <source>Command or connection</source>
        <translation>أمر أو اتصال</translation>
    </message>
    <message>
        <source>Commands that fit</source>
        <translation>الأوامر المطابقة</translation>
    </message>
    <message>
        <source>Nothing fits these words. Try fewer of them.</source>
        <translation>لا شيء يطابق هذه الكلمات. جرّب عددًا أقل منها.</translation>
    </message>
</context>
<context>
    <name>keybearer::Commands</name>
    <message>
        <source>Teammate and handover</source>
        <translation>عضو الفريق والتسليم</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
</context>
<context>
    <name>keybearer::ComparisonCard</name>
    <message>
        <source>Before and after</source>
        <translation>قبل وبعد</translation>
    </message>
</context>
<context>
    <name>keybearer::ComparisonModel</name>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>كما هو</translation>
    </message>
    <message>
        <source>different</source>
        <translation>مختلف</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>as requested</source>
        <translation>كما طُلب</translation>
    </message>
    <message>
        <source>not the requested one</source>
        <translation>غير المطلوب</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>الخلاصة</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>الأذونات</translation>
    </message>
    <message>
        <source>%1 allowed</source>
        <translation>المسموح: %1</translation>
    </message>
    <message>
        <source>none lost</source>
        <translation>كلها كما هي</translation>
    </message>
    <message>
        <source>lost: %1</source>
        <translation>المفقود: %1</translation>
    </message>
    <message>
        <source>%1 not known afterwards</source>
        <translation>غير المعروف بعد التغيير: %1</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Teammate</source>
        <translation>عضو الفريق</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>مساحة العمل</translation>
    </message>
    <message>
        <source>%1: before %2, after %3, %4</source>
        <translation>%1: قبل %2، بعد %3، %4</translation>
    </message>
    <message>
        <source>What</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>all lost</source>
        <translation>فُقدت كلها</translation>
    </message>
    <message>
        <source>the old one again</source>
        <translation>القديم من جديد</translation>
    </message>
    <message>
        <source>the new one</source>
        <translation>الجديد</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>في البداية</translation>
    </message>
    <message>
        <source>At the last test</source>
        <translation>عند آخر اختبار</translation>
    </message>
    <message>
        <source>%1: at the start %2, at the last test %3, %4</source>
        <translation>%1: في البداية %2، عند آخر اختبار %3، %4</translation>
    </message>
    <message>
        <source>as last read</source>
        <translation>حسب آخر قراءة</translation>
    </message>
</context>
<context>
    <name>keybearer::ConnectPage</name>
    <message>
        <source>Keybearer will contact api.intercom.io and, if that one does not know the token, api.eu.intercom.io and api.au.intercom.io. Nothing else.</source>
        <translation>سيتصل Keybearer بـ api.intercom.io، وإن لم يعرف هذا الرمز فبـ api.eu.intercom.io وapi.au.intercom.io. ولا شيء غير ذلك.</translation>
    </message>
    <message>
        <source>Nothing will be contacted before there is an address.</source>
        <translation>لن يُتصل بشيء قبل أن يكون هناك عنوان.</translation>
    </message>
    <message>
        <source>Keybearer will send the token to %1, and to nothing else. Enter only an address that you trust with it.</source>
        <translation>سيرسل Keybearer الرمز إلى %1 ولا شيء غيره. لا تُدخل إلا عنوانًا تأتمنه على الرمز.</translation>
    </message>
    <message>
        <source>Keybearer will contact %1. Nothing else.</source>
        <translation>سيتصل Keybearer بـ %1. ولا شيء غير ذلك.</translation>
    </message>
    <message>
        <source>Enter the address of the API.</source>
        <translation>أدخل عنوان API.</translation>
    </message>
    <message>
        <source>This address can&apos;t be used: it has to begin with https://. Nothing was sent.</source>
        <translation>لا يمكن استخدام هذا العنوان: يجب أن يبدأ بـ ⁦https://⁩. لم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>Paste the access token.</source>
        <translation>ألصق رمز الوصول.</translation>
    </message>
    <message>
        <source>This was no access token: it had spaces or characters that a token never has. Copy the whole token and paste it again.</source>
        <translation>لم يكن هذا رمز وصول: كانت فيه مسافات أو أحرف لا توجد في أي رمز. انسخ الرمز كاملًا وألصقه من جديد.</translation>
    </message>
    <message>
        <source>Hand an API account over, and see its token keep working</source>
        <translation>سلّم حساب API، وانظر كيف يظل رمزه يعمل</translation>
    </message>
    <message>
        <source>Keybearer shows which Intercom teammate an access token belongs to.
It gets that teammate&apos;s email changed to its new owner&apos;s.
It tests the token before, during and after, and keeps the proof.</source>
        <translation>يبيّن Keybearer عضو الفريق الذي يعود إليه رمز الوصول في Intercom.
ويعمل على تغيير البريد الإلكتروني لعضو الفريق هذا إلى بريد المالك الجديد.
ويختبر الرمز قبل ذلك وفي أثنائه وبعده، ويحتفظ بالإثبات.</translation>
    </message>
    <message>
        <source>Connect a token</source>
        <translation>ربط رمز</translation>
    </message>
    <message>
        <source>&amp;Access token</source>
        <translation>رمز الوصول (&amp;A)</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>رمز الوصول</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>المنطقة (&amp;R)</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Find out automatically</source>
        <translation>اكتشاف تلقائي</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>الولايات المتحدة</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>أوروبا</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>أستراليا</translation>
    </message>
    <message>
        <source>Another API address…</source>
        <translation>عنوان API آخر…</translation>
    </message>
    <message>
        <source>API a&amp;ddress</source>
        <translation>عنوان API ‏(&amp;D)</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>عنوان API</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>⁦https://⁩…</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>ربط (&amp;C)</translation>
    </message>
    <message>
        <source>Or try it first</source>
        <translation>أو جرّب أولًا</translation>
    </message>
    <message>
        <source>The practice workspace is an Intercom of your own, on this computer only. It needs no token and no account, and mistakes cost nothing there.</source>
        <translation>مساحة التدريب هي Intercom خاص بك، على هذا الحاسوب وحده. لا تحتاج إلى رمز ولا إلى حساب، ولا بأس فيها بأي خطأ.</translation>
    </message>
    <message>
        <source>This does not look like Intercom&apos;s usual access tokens. Nothing was sent. Paste another one, or choose “Connect anyway”.</source>
        <translation>لا يبدو هذا مثل رموز الوصول المعتادة في Intercom. لم يُرسَل شيء. ألصق رمزًا آخر، أو اختر «توصيل على أي حال».</translation>
    </message>
    <message>
        <source>This may not be the whole token: it has %1 characters, and Intercom&apos;s usually have %2. Nothing was sent. Paste it again, or choose “Connect anyway”.</source>
        <translation>قد لا يكون هذا الرمز كاملًا: فيه %1 من الأحرف، وفي رموز Intercom عادةً %2. لم يُرسَل شيء. ألصقه من جديد، أو اختر «توصيل على أي حال».</translation>
    </message>
    <message>
        <source>The token rests in this computer&apos;s keychain. It is written to no file.</source>
        <translation>يُحفظ الرمز في سلسلة مفاتيح هذا الحاسوب. ولا يُكتب في أي ملف.</translation>
    </message>
    <message>
        <source>Connect any&amp;way</source>
        <translation>توصيل على أي حال (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الاسم (&amp;N)</translation>
    </message>
    <message>
        <source>Name of the connection</source>
        <translation>اسم الاتصال</translation>
    </message>
    <message>
        <source>Keep the token &amp;in the keychain</source>
        <translation>حفظ الرمز في سلسلة المفاتيح (&amp;I)</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation>ألصقه هنا</translation>
    </message>
    <message>
        <source>From Intercom&apos;s Developer Hub: the app that your pipeline uses. It stays masked.</source>
        <translation>من Developer Hub في Intercom: التطبيق الذي يستخدمه خط المعالجة لديك. ويبقى مخفيًا.</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>If this is empty, it is named after its workspace.</source>
        <translation>إن تُرك فارغًا سُمّي باسم مساحة العمل.</translation>
    </message>
    <message>
        <source>Open &amp;practice</source>
        <translation>فتح التدريب (&amp;P)</translation>
    </message>
    <message>
        <source>It has to begin with https://. Only for this computer itself http:// will do.</source>
        <translation>يجب أن يبدأ بـ ⁦https://⁩. لا يكفي ⁦http://⁩ إلا لهذا الحاسوب نفسه.</translation>
    </message>
    <message>
        <source>There is no keychain here. The token stays in this computer&apos;s memory until you quit or lock Keybearer, and is written to no file.</source>
        <translation>لا توجد سلسلة مفاتيح هنا. يبقى الرمز في ذاكرة هذا الحاسوب إلى أن تنهي Keybearer أو تقفله، ولا يُكتب في أي ملف.</translation>
    </message>
    <message>
        <source>The token stays in this computer&apos;s memory until you quit or lock Keybearer. It is written to no file.</source>
        <translation>يبقى الرمز في ذاكرة هذا الحاسوب إلى أن تنهي Keybearer أو تقفله. ولا يُكتب في أي ملف.</translation>
    </message>
    <message>
        <source>Check a record that you were &amp;given…</source>
        <translation>فحص محضر استلمته (&amp;G)…</translation>
    </message>
    <message>
        <source>Look at the histor&amp;y</source>
        <translation>عرض السجل (&amp;Y)</translation>
    </message>
</context>
<context>
    <name>keybearer::Connection</name>
    <message>
        <source>Practice workspace</source>
        <translation>مساحة التدريب</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>اتصال جديد</translation>
    </message>
    <message>
        <source>being tested</source>
        <translation>قيد الاختبار</translation>
    </message>
    <message>
        <source>not tested yet</source>
        <translation>لم يُختبر بعد</translation>
    </message>
    <message>
        <source>paste the token again</source>
        <translation>ألصق الرمز من جديد</translation>
    </message>
    <message>
        <source>token not at hand</source>
        <translation>الرمز ليس في المتناول</translation>
    </message>
    <message>
        <source>The token is not here any more.</source>
        <translation>لم يعد الرمز هنا.</translation>
    </message>
    <message>
        <source>It was kept only until Keybearer was closed or locked, or it was removed from the keychain. Your pipeline is not affected.</source>
        <translation>كان محفوظًا إلى أن يُغلق Keybearer أو يُقفل فقط، أو أُزيل من سلسلة المفاتيح. لا يتأثر خط المعالجة لديك.</translation>
    </message>
    <message>
        <source>Choose “Connect a token” and paste it again: this connection takes it.</source>
        <translation>اختر «ربط رمز» وألصقه من جديد: سيأخذه هذا الاتصال.</translation>
    </message>
    <message>
        <source>The keychain did not give the token.</source>
        <translation>لم تُعطِ سلسلة المفاتيح الرمز.</translation>
    </message>
    <message>
        <source>Someone, or a rule of this computer, said no. Your pipeline is not affected.</source>
        <translation>رفض ذلك شخص ما أو قاعدة في هذا الحاسوب. لا يتأثر خط المعالجة لديك.</translation>
    </message>
    <message>
        <source>Choose “Test now” and allow it, or paste the token again.</source>
        <translation>اختر «اختبر الآن» واسمح بذلك، أو ألصق الرمز من جديد.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation>لم تجب سلسلة المفاتيح في الوقت المحدد.</translation>
    </message>
    <message>
        <source>It may be waiting for its password in another window. Your pipeline is not affected.</source>
        <translation>قد تكون في انتظار كلمة مرورها في نافذة أخرى. لا يتأثر خط المعالجة لديك.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then choose “Test now”.</source>
        <translation>افتح قفل سلسلة المفاتيح، ثم اختر «اختبر الآن».</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain can&apos;t be reached.</source>
        <translation>لا يمكن الوصول إلى سلسلة مفاتيح هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The token rests there and can&apos;t be read. Your pipeline is not affected.</source>
        <translation>الرمز محفوظ فيها ولا تمكن قراءته. لا يتأثر خط المعالجة لديك.</translation>
    </message>
    <message>
        <source>Start or unlock the keychain, then choose “Test now”; or paste the token again.</source>
        <translation>شغّل سلسلة المفاتيح أو افتح قفلها، ثم اختر «اختبر الآن»؛ أو ألصق الرمز من جديد.</translation>
    </message>
    <message>
        <source>The keychain is asked for the token.</source>
        <translation>يُطلب الرمز من سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>It may be waiting for its password in another window.</source>
        <translation>قد تكون في انتظار كلمة مرورها في نافذة أخرى.</translation>
    </message>
</context>
<context>
    <name>keybearer::ConnectionBook</name>
    <message>
        <source>New connection</source>
        <translation>اتصال جديد</translation>
    </message>
    <message>
        <source>The connection keeps its name.</source>
        <translation>يحتفظ الاتصال باسمه.</translation>
    </message>
    <message>
        <source>What you changed about a connection is not on disk yet.</source>
        <translation>ما غيّرته في أحد الاتصالات لم يُكتب على القرص بعد.</translation>
    </message>
    <message>
        <source>It is tried again by itself. Leave Keybearer open until then.</source>
        <translation>تُعاد المحاولة تلقائيًا. اترك Keybearer مفتوحًا إلى ذلك الحين.</translation>
    </message>
    <message>
        <source>“%1” is back: its token is still in the keychain.</source>
        <translation>عاد «%1»: ما زال رمزه في سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>Open the keychain, then remove the connection again.</source>
        <translation>افتح سلسلة المفاتيح، ثم أزل الاتصال من جديد.</translation>
    </message>
    <message>
        <source>“%1” was not removed.</source>
        <translation>لم يُزَل «%1».</translation>
    </message>
    <message>
        <source>The token of “%1” is still in the keychain.</source>
        <translation>ما زال رمز «%1» في سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>Open the keychain, then connect the token again, or edit the connection.</source>
        <translation>افتح سلسلة المفاتيح، ثم وصّل الرمز من جديد، أو عدّل الاتصال.</translation>
    </message>
    <message>
        <source>The token stays in memory until you quit or lock. To keep it, paste it again once the keychain is open.</source>
        <translation>يبقى الرمز في الذاكرة إلى أن تنهي البرنامج أو تقفله. لحفظه، ألصقه من جديد حين تكون سلسلة المفاتيح مفتوحة.</translation>
    </message>
</context>
<context>
    <name>keybearer::ConnectionEditor</name>
    <message>
        <source>Another connection has this token already: “%1”.</source>
        <translation>هناك اتصال آخر له هذا الرمز من قبل: «%1».</translation>
    </message>
    <message>
        <source>So it is not known whose token this is, and nothing was changed.</source>
        <translation>لذلك لا يُعرف لمن هذا الرمز، ولم يتغير شيء.</translation>
    </message>
    <message>
        <source>This token belongs to %1 in the workspace “%2”.</source>
        <translation>يعود هذا الرمز إلى %1 في مساحة العمل «%2».</translation>
    </message>
    <message>
        <source>This connection is that of %1 in “%2”, with a history of its own. Nothing was changed.</source>
        <translation>هذا الاتصال هو اتصال %1 في «%2»، وله سجل خاص به. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Connect that token as a connection of its own.</source>
        <translation>أنشئ لذلك الرمز اتصالًا خاصًا به.</translation>
    </message>
    <message>
        <source>Paste the token here: it is not at hand, and only then it can be kept.</source>
        <translation>ألصق الرمز هنا: فهو ليس في المتناول، ولا يمكن حفظه إلا بذلك.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Another change is still being saved.</source>
        <translation>ما زال تغيير آخر قيد الحفظ.</translation>
    </message>
    <message>
        <source>Save again in a moment.</source>
        <translation>احفظ من جديد بعد لحظات.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation>لم تجب سلسلة المفاتيح في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The connection was not changed. It is not known whether the keychain still does what it was asked to; if it does, Keybearer undoes that while it runs.</source>
        <translation>لم يتغير الاتصال. ولا يُعرف هل ستنفّذ سلسلة المفاتيح مع ذلك ما طُلب منها؛ فإن فعلت، يتراجع Keybearer عن ذلك ما دام يعمل.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then save again.</source>
        <translation>افتح قفل سلسلة المفاتيح، ثم احفظ من جديد.</translation>
    </message>
</context>
<context>
    <name>keybearer::ConnectionFields</name>
    <message>
        <source>Leave it empty to keep the token that is there. Another one has to belong to the same teammate.</source>
        <translation>اتركه فارغًا للاحتفاظ بالرمز الموجود. وأي رمز آخر يجب أن يعود إلى عضو الفريق نفسه.</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>المجموعة (&amp;G)</translation>
    </message>
    <message>
        <source>Group in the list</source>
        <translation>المجموعة في القائمة</translation>
    </message>
    <message>
        <source>The keychain can&apos;t be reached right now. The token stays in it.</source>
        <translation>لا يمكن الوصول إلى سلسلة المفاتيح الآن. ويبقى الرمز فيها.</translation>
    </message>
    <message>
        <source>While a handover is open, the token and the region stay as they are.</source>
        <translation>ما دام هناك تسليم مفتوح، يبقى الرمز والمنطقة كما هما.</translation>
    </message>
    <message>
        <source>Pasted, and kept hidden</source>
        <translation>أُلصق ويبقى مخفيًا</translation>
    </message>
</context>
<context>
    <name>keybearer::ConnectionGroups</name>
    <message>
        <source>Handing over</source>
        <translation>قيد التسليم</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>يحتاج إلى نظر</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>قيد المراقبة</translation>
    </message>
</context>
<context>
    <name>keybearer::ConnectionModel</name>
    <message>
        <source>last known: %1</source>
        <comment>a state word</comment>
        <translation>آخر ما عُرف: %1</translation>
    </message>
</context>
<context>
    <name>keybearer::Console</name>
    <message>
        <source>Open this page in a browser: %1</source>
        <translation>افتح هذه الصفحة في متصفح: %1</translation>
    </message>
</context>
<context>
    <name>keybearer::DataCard</name>
    <message>
        <source>Nothing lies there yet.</source>
        <translation>لا شيء هناك بعد.</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>حذف كل شيء</translation>
    </message>
    <message>
        <source>&amp;Delete and quit</source>
        <translation>حذف وإنهاء (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>إبقاء (&amp;K)</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Everything that is kept lies in this folder, and in the keychain:</source>
        <translation>كل ما يُحفظ موجود في هذا المجلد وفي سلسلة المفاتيح:</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>فتح المجلد (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Delete everything…</source>
        <translation>حذف كل شيء (&amp;D)…</translation>
    </message>
    <message>
        <source>Not now: a handover is changing the email or checking the token.</source>
        <translation>ليس الآن: هناك تسليم يغيّر البريد الإلكتروني أو يفحص الرمز.</translation>
    </message>
    <message>
        <source>Nothing was deleted. Without what is written down, nobody could tell how that change ended. Wait until the handover says that it is over or that it waits for somebody, and try again.</source>
        <translation>لم يُحذف شيء. فمن دون ما هو مدوَّن لا يمكن لأحد أن يعرف كيف انتهى ذلك التغيير. انتظر حتى يُظهر التسليم أنه انتهى أو أنه ينتظر أحدًا، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>&amp;Understood</source>
        <translation>فهمت (&amp;U)</translation>
    </message>
    <message>
        <source>This is deleted: all connections and their tokens in the keychain, the history with the proof of every handover, the settings, and the proxy&apos;s password.

This stays: records that you saved elsewhere, the tokens in Intercom itself, backups of your keychain, and other data folders.</source>
        <translation>يُحذف ما يلي: كل الاتصالات ورموزها في سلسلة المفاتيح، والسجل بما فيه إثبات كل تسليم، والإعدادات، وكلمة مرور الخادم الوكيل.

ويبقى ما يلي: المحاضر التي حفظتها في مكان آخر، والرموز في Intercom نفسه، والنسخ الاحتياطية لسلسلة المفاتيح، ومجلدات البيانات الأخرى.</translation>
    </message>
    <message>
        <source>A handover is still open. It can&apos;t be continued afterwards, and what it proved so far is lost.</source>
        <translation>ما زال هناك تسليم مفتوح. لا يمكن متابعته بعد ذلك، ويضيع ما أثبته حتى الآن.</translation>
    </message>
    <message>
        <source>Delete everything that Keybearer keeps on this computer? It can&apos;t be brought back.</source>
        <translation>أتريد حذف كل ما يحتفظ به Keybearer على هذا الحاسوب؟ لا يمكن استرجاعه.</translation>
    </message>
    <message>
        <source>Nothing was deleted. That handover needs what lies in the data folder. Wait until it is over, or cancel it there, and try again.</source>
        <translation>لم يُحذف شيء. فذلك التسليم يحتاج إلى ما في مجلد البيانات. انتظر حتى ينتهي، أو ألغِه هناك، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>It is open in %1.</source>
        <comment>a program</comment>
        <translation>وهو مفتوح في %1.</translation>
    </message>
    <message>
        <source>Not now: a handover is under way in another program.</source>
        <translation>ليس الآن: هناك تسليم جارٍ في برنامج آخر.</translation>
    </message>
</context>
<context>
    <name>keybearer::DemoCommand</name>
    <message>
        <source>Practice handover 1 of 2: the teammate changes the email itself.</source>
        <translation>تسليم تدريبي ١ من ٢: يغيّر عضو الفريق البريد الإلكتروني بنفسه.</translation>
    </message>
    <message>
        <source>Practice handover 2 of 2: the email is changed by SCIM.</source>
        <translation>تسليم تدريبي ٢ من ٢: يُغيَّر البريد الإلكتروني عبر SCIM.</translation>
    </message>
    <message>
        <source>The demo now plays the person at the account page.</source>
        <translation>يؤدي العرض الآن دور الشخص في صفحة الحساب.</translation>
    </message>
    <message>
        <source>The guided route: %1</source>
        <translation>المسار الموجَّه: %1</translation>
    </message>
    <message>
        <source>The SCIM route: %1</source>
        <translation>مسار SCIM: ‏%1</translation>
    </message>
</context>
<context>
    <name>keybearer::EditDesk</name>
    <message>
        <source>“%1” is changed.</source>
        <translation>عُدّل «%1».</translation>
    </message>
</context>
<context>
    <name>keybearer::EditDialog</name>
    <message>
        <source>Edit the connection</source>
        <translation>تعديل الاتصال</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>يجري الفحص…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>حفظ (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إلغاء (&amp;C)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>يجري الحفظ…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>إزالة (&amp;M)…</translation>
    </message>
    <message>
        <source>Remove the connection</source>
        <translation>إزالة الاتصال</translation>
    </message>
</context>
<context>
    <name>keybearer::EraseReport</name>
    <message>
        <source>Delete everything</source>
        <translation>حذف كل شيء</translation>
    </message>
    <message>
        <source>Everything is being deleted…</source>
        <translation>يجري حذف كل شيء…</translation>
    </message>
    <message>
        <source>Your keychain may ask you whether Keybearer may delete the tokens.</source>
        <translation>قد تسألك سلسلة المفاتيح هل يُسمح لبرنامج Keybearer بحذف الرموز.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إنهاء (&amp;Q)</translation>
    </message>
    <message>
        <source>Everything that Keybearer kept on this computer is deleted.</source>
        <translation>حُذف كل ما كان Keybearer يحتفظ به على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Not everything could be deleted.</source>
        <translation>لم يُحذف كل شيء.</translation>
    </message>
    <message>
        <source>These files could not be deleted. Delete them yourself:</source>
        <translation>تعذّر حذف هذه الملفات. احذفها بنفسك:</translation>
    </message>
    <message>
        <source>The keychain did not confirm that the tokens of these connections are gone. Look for “Keybearer” there: %1</source>
        <translation>لم تؤكد سلسلة المفاتيح أن رموز هذه الاتصالات قد أزيلت. ابحث فيها عن «Keybearer»: %1</translation>
    </message>
    <message>
        <source>The keychain did not confirm that the token of a connection that you removed before is gone. Look for “Keybearer” there.</source>
        <translation>لم تؤكد سلسلة المفاتيح أن رمز اتصال أزلته من قبل قد أزيل. ابحث فيها عن «Keybearer».</translation>
    </message>
    <message>
        <source>The list of connections could not be read as a whole. Look for “Keybearer” in the keychain: tokens of connections that it named may still be there.</source>
        <translation>تعذّرت قراءة قائمة الاتصالات كاملة. ابحث عن «Keybearer» في سلسلة المفاتيح: قد تبقى فيها رموز اتصالات كانت القائمة تذكرها.</translation>
    </message>
    <message>
        <source>The keychain did not confirm that the proxy&apos;s password is gone.</source>
        <translation>لم تؤكد سلسلة المفاتيح أن كلمة مرور الخادم الوكيل قد أزيلت.</translation>
    </message>
    <message>
        <source>These are not Keybearer&apos;s and were not touched: %1</source>
        <translation>هذه لا تخص Keybearer ولم تُمس: %1</translation>
    </message>
    <message>
        <source>Records that you saved elsewhere, backups of your keychain and other data folders are as they were. The tokens go on working in Intercom until they are revoked there.</source>
        <translation>المحاضر التي حفظتها في مكان آخر والنسخ الاحتياطية لسلسلة المفاتيح ومجلدات البيانات الأخرى باقية كما كانت. وتظل الرموز تعمل في Intercom إلى أن تُلغى هناك.</translation>
    </message>
    <message>
        <source>The names of the folders that you opened last stay in %1. Other programs use that file as well.</source>
        <translation>تبقى أسماء المجلدات التي فُتحت مؤخرًا في %1. وتستخدم برامج أخرى هذا الملف أيضًا.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>لم يُحذف شيء.</translation>
    </message>
    <message>
        <source>The files stay as they are: a handover is under way in another program and needs them. Wait until it is over, or cancel it there. Then open Keybearer again and delete everything once more.</source>
        <translation>تبقى الملفات كما هي: هناك تسليم جارٍ في برنامج آخر ويحتاج إليها. انتظر حتى ينتهي، أو ألغِه هناك. ثم افتح Keybearer من جديد واحذف كل شيء مرة أخرى.</translation>
    </message>
    <message>
        <source>It is open in %1.</source>
        <comment>a program</comment>
        <translation>وهو مفتوح في %1.</translation>
    </message>
    <message>
        <source>In the data folder there were only links to these files. The links are deleted, the files are not:</source>
        <translation>لم يكن في مجلد البيانات سوى روابط إلى هذه الملفات. حُذفت الروابط ولم تُحذف الملفات:</translation>
    </message>
    <message>
        <source>This file stays, so that the tokens which the keychain still has can be found. It holds nothing but numbers of connections. Keybearer tries again when it is opened next, and when you delete everything once more: %1</source>
        <translation>يبقى هذا الملف كي يمكن العثور على الرموز التي ما زالت في سلسلة المفاتيح. ولا يحتوي إلا على أرقام اتصالات. يعيد Keybearer المحاولة عند فتحه في المرة القادمة، وعندما تحذف كل شيء مرة أخرى: %1</translation>
    </message>
</context>
<context>
    <name>keybearer::EvidenceDialog</name>
    <message>
        <source>The same call with a made-up token</source>
        <translation>الطلب نفسه برمز وهمي</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>What was sent and what came back</source>
        <translation>ما أُرسل وما عاد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a permission and its outcome</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A token that does not exist has to be refused: that shows that a yes to yours means something.</source>
        <translation>يجب أن يُرفض رمز لا وجود له: فهذا يبيّن أن قبول رمزك له معنى.</translation>
    </message>
    <message>
        <source>none was told</source>
        <translation>لم يُذكر</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>معرّف الطلب</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy the request id</source>
        <translation>نسخ معرّف الطلب</translation>
    </message>
    <message>
        <source>&amp;Copy this call</source>
        <translation>نسخ هذا الطلب (&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;all, for Intercom&apos;s support</source>
        <translation>نسخ الكل، لدعم Intercom ‏(&amp;A)</translation>
    </message>
    <message>
        <source>refused, as it should be</source>
        <translation>مرفوض، كما يجب</translation>
    </message>
    <message>
        <source>accepted, which it should not be</source>
        <translation>مقبول، ولا ينبغي ذلك</translation>
    </message>
    <message>
        <source>no clear answer</source>
        <translation>لا رد واضح</translation>
    </message>
</context>
<context>
    <name>keybearer::FigureCard</name>
    <message>
        <source>Save the picture</source>
        <translation>حفظ الصورة</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>حفظ الجدول</translation>
    </message>
    <message>
        <source>Show as picture</source>
        <translation>عرض كصورة</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>عرض كجدول</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>حفظ الصورة…</translation>
    </message>
    <message>
        <source>Save table…</source>
        <translation>حفظ الجدول…</translation>
    </message>
</context>
<context>
    <name>keybearer::FindingList</name>
    <message>
        <source>What was checked before the change</source>
        <translation>ما فُحص قبل التغيير</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a level and a finding</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Show the %Ln check(s) that are fine</source>
        <translation>
            <numerusform>إظهار الفحوص السليمة (%Ln)</numerusform>
            <numerusform>إظهار الفحص السليم (%Ln)</numerusform>
            <numerusform>إظهار الفحصين السليمين (%Ln)</numerusform>
            <numerusform>إظهار %Ln فحوص سليمة</numerusform>
            <numerusform>إظهار %Ln فحصًا سليمًا</numerusform>
            <numerusform>إظهار %Ln فحص سليم</numerusform>
        </translation>
    </message>
    <message>
        <source>This is an answer, not a check: Intercom does not show it.</source>
        <translation>هذه إجابة وليست فحصًا: لا يعرض Intercom ذلك.</translation>
    </message>
</context>
<context>
    <name>keybearer::GuideCard</name>
    <message>
        <source>Testing every second now</source>
        <translation>الاختبار جارٍ كل ثانية</translation>
    </message>
    <message>
        <source>seen: the account has it</source>
        <translation>ظهر: صار للحساب</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>waiting: still %1</source>
        <translation>في الانتظار: ما زال %1</translation>
    </message>
    <message>
        <source>seen: the address is verified</source>
        <translation>ظهر: العنوان مؤكَّد</translation>
    </message>
    <message>
        <source>may follow after the change</source>
        <translation>يمكن أن يأتي بعد التغيير</translation>
    </message>
    <message>
        <source>What to do, on the account&apos;s own page</source>
        <translation>ما ينبغي فعله في صفحة الحساب نفسه</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy the address of the account&apos;s page</source>
        <translation>نسخ عنوان صفحة الحساب</translation>
    </message>
    <message>
        <source>The account&apos;s own page is not known for this API address. It is under “Your account” in Intercom.</source>
        <translation>صفحة الحساب نفسه غير معروفة لعنوان API هذا. تجدها تحت «Your account» في Intercom.</translation>
    </message>
    <message>
        <source>Sign in to Intercom as the API account</source>
        <translation>سجّل الدخول إلى Intercom بحساب API</translation>
    </message>
    <message>
        <source>Follow the link in Intercom&apos;s message to the new address</source>
        <translation>اتبع الرابط في رسالة Intercom إلى العنوان الجديد</translation>
    </message>
    <message>
        <source>waiting: not in the activity log yet</source>
        <translation>في الانتظار: ليس في سجل النشاط بعد</translation>
    </message>
    <message>
        <source>unknown: this token may not read the activity log</source>
        <translation>غير معروف: لا يحق لهذا الرمز قراءة سجل النشاط</translation>
    </message>
    <message>
        <source>unknown: the activity log has given no answer yet</source>
        <translation>غير معروف: لم يُعطِ سجل النشاط ردًا بعد</translation>
    </message>
    <message>
        <source>you ticked this, %1</source>
        <translation>علّمتَ هذا بنفسك، %1</translation>
    </message>
    <message>
        <source>Change the email to %1 and save</source>
        <translation>غيّر البريد الإلكتروني إلى %1 واحفظ</translation>
    </message>
    <message>
        <source>I have signed in</source>
        <translation>سجّلتُ الدخول</translation>
    </message>
    <message>
        <source>Go to “Your account”: only the account itself can change its email</source>
        <translation>انتقل إلى «Your account»: الحساب وحده يستطيع تغيير بريده الإلكتروني</translation>
    </message>
    <message>
        <source>I have opened it</source>
        <translation>فتحتُها</translation>
    </message>
    <message>
        <source>&amp;Open “Your account” again</source>
        <translation>فتح «Your account» مجددًا (&amp;O)</translation>
    </message>
    <message>
        <source>seen in the activity log, %1</source>
        <translation>ظهر في سجل النشاط، %1</translation>
    </message>
    <message>
        <source>unknown: the activity log has more entries than were read</source>
        <translation>غير معروف: في سجل النشاط إدخالات أكثر مما قُرئ</translation>
    </message>
    <message>
        <source>Keybearer can&apos;t see this</source>
        <translation>لا يُظهر Intercom هذا لأي برنامج</translation>
    </message>
    <message>
        <source>While somebody changes it, so that it is seen at once</source>
        <translation>أثناء تغييره من شخص ما، ليظهر ذلك فورًا</translation>
    </message>
    <message>
        <source>Test every second &amp;now</source>
        <translation>الاختبار كل ثانية الآن (&amp;N)</translation>
    </message>
    <message>
        <source>Copy the new email address</source>
        <translation>نسخ عنوان البريد الإلكتروني الجديد</translation>
    </message>
    <message>
        <source>For whoever can sign in as the API account.</source>
        <translation>لكل من يستطيع تسجيل الدخول بحساب API.</translation>
    </message>
    <message>
        <source>For whoever can sign in as the API account; for now that is usually the agency.</source>
        <translation>لكل من يستطيع تسجيل الدخول بحساب API؛ وهو اليوم الوكالة في الغالب.</translation>
    </message>
    <message>
        <source>Copy the old email address</source>
        <translation>نسخ عنوان البريد الإلكتروني القديم</translation>
    </message>
    <message>
        <source>Follow the link in Intercom&apos;s message to the old address</source>
        <translation>اتبع الرابط في رسالة Intercom إلى العنوان القديم</translation>
    </message>
</context>
<context>
    <name>keybearer::HandoverActions</name>
    <message>
        <source>&amp;Send the change</source>
        <translation>إرسال التغيير (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Start the change</source>
        <translation>بدء التغيير (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Accept this address</source>
        <translation>قبول هذا العنوان (&amp;A)</translation>
    </message>
    <message>
        <source>P&amp;rove again</source>
        <translation>إعادة الإثبات (&amp;R)</translation>
    </message>
    <message>
        <source>Change &amp;back…</source>
        <translation>إعادته إلى ما كان (&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Leave open for later</source>
        <translation>تركه مفتوحًا إلى وقت لاحق (&amp;L)</translation>
    </message>
    <message>
        <source>Nothing is lost: come back in an hour or in some days.</source>
        <translation>لا يضيع شيء: عد بعد ساعة أو بعد أيام.</translation>
    </message>
    <message>
        <source>Cancel the &amp;handover</source>
        <translation>إلغاء التسليم (&amp;H)</translation>
    </message>
    <message>
        <source>Close the &amp;follow-up</source>
        <translation>إغلاق المتابعة (&amp;F)</translation>
    </message>
    <message>
        <source>Start ano&amp;ther handover</source>
        <translation>بدء تسليم آخر (&amp;T)</translation>
    </message>
    <message>
        <source>Do not c&amp;hange it back</source>
        <translation>عدم الإعادة (&amp;H)</translation>
    </message>
    <message>
        <source>Close the &amp;handover</source>
        <translation>إغلاق التسليم (&amp;H)</translation>
    </message>
</context>
<context>
    <name>keybearer::HandoverCommand</name>
    <message>
        <source>Do this? [y/N]</source>
        <translation>هل تريد تنفيذ هذا؟ [y/N]</translation>
    </message>
    <message>
        <source>Waiting until the new address shows. Ctrl+C cancels the handover. To leave it waiting, close this terminal or end the program with SIGTERM; --wait SECONDS does so by itself. To go on with it:
%1</source>
        <translation>في انتظار ظهور العنوان الجديد. يُلغي Ctrl+C التسليم. لتركه منتظرًا، أغلق هذه الطرفية أو أنهِ البرنامج بـ SIGTERM؛ ويفعل ‎--wait SECONDS ذلك تلقائيًا. لمتابعته:
%1</translation>
    </message>
    <message>
        <source>Accept %1 as the new address? [y/N]</source>
        <translation>هل تقبل %1 عنوانًا جديدًا؟ [y/N]</translation>
    </message>
    <message>
        <source>There is no handover with the id “%1” in %2.</source>
        <translation>لا يوجد تسليم بالمعرّف «%1» في %2.</translation>
    </message>
    <message>
        <source>What the handover came to stands; only its record could not be written to %1. To get it:
%2 --record OTHER</source>
        <translation>ما آل إليه التسليم قائم؛ إنما تعذّرت كتابة محضره في %1. للحصول عليه:
%2 --record OTHER</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>أُلغي. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Cancelling.</source>
        <translation>يجري الإلغاء.</translation>
    </message>
    <message>
        <source>The change has been sent. Reading what is true now.</source>
        <translation>أُرسل التغيير. تُقرأ الآن الحالة الفعلية.</translation>
    </message>
</context>
<context>
    <name>keybearer::HandoverDesk</name>
    <message>
        <source>The handover stays open.</source>
        <translation>يبقى التسليم مفتوحًا.</translation>
    </message>
    <message>
        <source>It ends when you quit, like the whole practice workspace.</source>
        <translation>ينتهي عند إنهاء البرنامج، مثل مساحة التدريب كلها.</translation>
    </message>
    <message>
        <source>Open “Handover” to go on.</source>
        <translation>افتح «التسليم» للمتابعة.</translation>
    </message>
    <message>
        <source>Nothing is lost when you quit; the token is not tested while Keybearer is closed.</source>
        <translation>لا يضيع شيء عند إنهاء البرنامج؛ لكن الرمز لا يُختبر ما دام Keybearer مغلقًا.</translation>
    </message>
    <message>
        <source>Open “Handover” to go on, today or in some days.</source>
        <translation>افتح «التسليم» للمتابعة، اليوم أو بعد أيام.</translation>
    </message>
    <message>
        <source>The saved record is an earlier state by now: the handover went on.</source>
        <translation>أصبح المحضر المحفوظ حالة سابقة: فقد استمر التسليم.</translation>
    </message>
    <message>
        <source>The file “%1” is complete up to the moment when it was saved.</source>
        <translation>الملف «%1» كامل حتى لحظة حفظه.</translation>
    </message>
    <message>
        <source>Save the record again.</source>
        <translation>احفظ المحضر من جديد.</translation>
    </message>
    <message>
        <source>The token is kept in memory only: to go on after you quit, connect it again. What happened so far stays on this computer.</source>
        <translation>الرمز محفوظ في الذاكرة فقط: للمتابعة بعد إنهاء البرنامج، اربطه من جديد. ويبقى ما حدث حتى الآن على هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>keybearer::HandoverForm</name>
    <message>
        <source>The account has %1 now.</source>
        <translation>بريد الحساب الآن %1.</translation>
    </message>
    <message>
        <source>Enter the new email address.</source>
        <translation>أدخل عنوان البريد الإلكتروني الجديد.</translation>
    </message>
    <message>
        <source>This is not an email address. One looks like name@customer.example.</source>
        <translation>هذا ليس عنوان بريد إلكتروني. يكون العنوان على شكل name@customer.example.</translation>
    </message>
    <message>
        <source>Enter the SCIM URL. It is in Intercom under Settings, Security, Provisioning.</source>
        <translation>أدخل SCIM URL. تجده في Intercom تحت Settings ثم Security ثم Provisioning.</translation>
    </message>
    <message>
        <source>This SCIM URL can&apos;t be used: it has to begin with https://.</source>
        <translation>لا يمكن استخدام SCIM URL هذا: يجب أن يبدأ بـ ⁦https://⁩.</translation>
    </message>
    <message>
        <source>Paste the SCIM token.</source>
        <translation>ألصق رمز SCIM.</translation>
    </message>
    <message>
        <source>This was no SCIM token: it had characters that a token never has. Copy the whole token and paste it again.</source>
        <translation>لم يكن هذا رمز SCIM: كانت فيه أحرف لا توجد في أي رمز. انسخ الرمز كاملًا وألصقه من جديد.</translation>
    </message>
    <message>
        <source>Who will own the account</source>
        <translation>من سيملك الحساب</translation>
    </message>
    <message>
        <source>&amp;New email address</source>
        <translation>عنوان البريد الإلكتروني الجديد (&amp;N)</translation>
    </message>
    <message>
        <source>New email address</source>
        <translation>عنوان البريد الإلكتروني الجديد</translation>
    </message>
    <message>
        <source>It is best to use a separate mailbox that has no Intercom login yet. A person&apos;s own address that already signs in to Intercom can&apos;t be used.</source>
        <translation>الأفضل صندوق بريد مستقل ليس له دخول إلى Intercom بعد. ولا يمكن استخدام عنوان شخصي يسجَّل به الدخول إلى Intercom من قبل.</translation>
    </message>
    <message>
        <source>How it is changed</source>
        <translation>طريقة التغيير</translation>
    </message>
    <message>
        <source>Keybearer sends it over &amp;SCIM</source>
        <translation>يرسله Keybearer عبر SCIM ‏(&amp;S)</translation>
    </message>
    <message>
        <source>SCIM &amp;URL</source>
        <translation>‏SCIM URL ‏(&amp;U)</translation>
    </message>
    <message>
        <source>SCIM URL</source>
        <translation>SCIM URL</translation>
    </message>
    <message>
        <source>From Intercom: Settings, Security, Provisioning.</source>
        <translation>من Intercom: ‏Settings ثم Security ثم Provisioning.</translation>
    </message>
    <message>
        <source>SCIM t&amp;oken</source>
        <translation>رمز SCIM ‏(&amp;O)</translation>
    </message>
    <message>
        <source>SCIM token</source>
        <translation>رمز SCIM</translation>
    </message>
    <message>
        <source>It stays in this computer&apos;s memory for this handover only.</source>
        <translation>يبقى في ذاكرة هذا الحاسوب لهذا التسليم وحده.</translation>
    </message>
    <message>
        <source>Check and &amp;continue</source>
        <translation>فحص ومتابعة (&amp;C)</translation>
    </message>
    <message>
        <source>Only reads. Nothing is changed before you have seen it and said yes.</source>
        <translation>قراءة فقط. لا يتغير شيء قبل أن تراه وتوافق عليه.</translation>
    </message>
    <message>
        <source>Use %1 for practice</source>
        <translation>استخدم %1 للتدريب</translation>
    </message>
    <message>
        <source>A person chan&amp;ges it</source>
        <translation>يغيّره شخص (&amp;G)</translation>
    </message>
    <message>
        <source>On the account&apos;s own page. Works everywhere, except where teammates sign in with SAML. Keybearer says what to click, watches, and sends no change itself.</source>
        <translation>في صفحة الحساب نفسه. يصلح هذا في كل مكان، إلا حيث يسجّل أعضاء الفريق الدخول عبر SAML. يقول Keybearer أين تنقر، ويراقب، ولا يرسل أي تغيير بنفسه.</translation>
    </message>
    <message>
        <source>For workspaces whose accounts an identity provider manages (SAML with provisioning). One request, shown before it is sent. Whether Intercom takes it is found out by reading it back.</source>
        <translation>لمساحات العمل التي يدير حساباتها موفر هوية (SAML مع التزويد). طلب واحد يُعرض قبل إرساله. وهل يقبله Intercom يُعرف بقراءته بعد ذلك.</translation>
    </message>
    <message>
        <source>The account has this address already. Enter the new owner&apos;s.</source>
        <translation>للحساب هذا العنوان من قبل. أدخل عنوان المالك الجديد.</translation>
    </message>
</context>
<context>
    <name>keybearer::HandoverPage</name>
    <message>
        <source>%1 of %2 calls answered.</source>
        <translation>أُجيب عن %1 من %2 من الطلبات.</translation>
    </message>
    <message>
        <source>Save the recor&amp;d…</source>
        <translation>حفظ المحضر (&amp;D)…</translation>
    </message>
    <message>
        <source>Closed, not proven</source>
        <translation>مغلق ولم يثبت</translation>
    </message>
    <message>
        <source>The token is being tested.</source>
        <translation>الرمز قيد الاختبار.</translation>
    </message>
    <message>
        <source>A handover can begin when it is known whose token it is.</source>
        <translation>يمكن أن يبدأ التسليم حين يُعرف لمن هذا الرمز.</translation>
    </message>
    <message>
        <source>This takes a few seconds.</source>
        <translation>يستغرق هذا بضع ثوانٍ.</translation>
    </message>
    <message>
        <source>This token has not been tested yet.</source>
        <translation>لم يُختبر هذا الرمز بعد.</translation>
    </message>
    <message>
        <source>No handover can begin now.</source>
        <translation>لا يمكن أن يبدأ أي تسليم الآن.</translation>
    </message>
    <message>
        <source>The handover of this connection waits for its token.</source>
        <translation>تسليم هذا الاتصال في انتظار رمزه.</translation>
    </message>
    <message>
        <source>Nothing is lost: it goes on where it stopped as soon as the token is at hand.</source>
        <translation>لم يضع شيء: يستمر التسليم من حيث توقف فور أن يصبح الرمز في المتناول.</translation>
    </message>
    <message>
        <source>The handover of this connection waits for its SCIM token.</source>
        <translation>تسليم هذا الاتصال في انتظار رمز SCIM الخاص به.</translation>
    </message>
    <message>
        <source>That token is kept nowhere: it left memory when Keybearer was locked or closed. Nothing was sent since, and nothing is lost.</source>
        <translation>لا يُحفظ هذا الرمز في أي مكان: فقد زال من الذاكرة حين أُقفل Keybearer أو أُغلق. لم يُرسَل شيء منذ ذلك الحين، ولم يضع شيء.</translation>
    </message>
    <message>
        <source>Paste the SCIM token again, and it goes on where it stopped.</source>
        <translation>ألصق رمز SCIM من جديد، فيستمر التسليم من حيث توقف.</translation>
    </message>
    <message>
        <source>Closed, outcome unknown</source>
        <translation>مغلق والنتيجة غير معروفة</translation>
    </message>
    <message>
        <source>This handover can&apos;t go on</source>
        <translation>لا يمكن متابعة هذا التسليم</translation>
    </message>
    <message>
        <source>Choose “Test now”.</source>
        <translation>اختر «اختبر الآن».</translation>
    </message>
    <message>
        <source>Choose “Test now”: it asks the keychain for the token.</source>
        <translation>اختر «اختبر الآن»: يُطلب الرمز من سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>The handover of this connection can&apos;t be continued now.</source>
        <translation>لا يمكن متابعة تسليم هذا الاتصال الآن.</translation>
    </message>
    <message>
        <source>Proven, but not any more</source>
        <translation>ثبت، لكنه لم يعد مثبتًا</translation>
    </message>
    <message>
        <source>Only one of the two can go on with it. Nothing was changed here.</source>
        <translation>لا يمكن أن تتابعه إلا واحدة من الاثنتين. لم يتغير شيء هنا.</translation>
    </message>
    <message>
        <source>To change the email back over SCIM, the SCIM token is needed once more.</source>
        <translation>لإعادة البريد الإلكتروني إلى ما كان عليه عبر SCIM، يلزم رمز SCIM مرة أخرى.</translation>
    </message>
    <message>
        <source>That token is kept nowhere: it left memory when Keybearer was locked or closed. Nothing was sent since.</source>
        <translation>لا يُحفظ هذا الرمز في أي مكان: فقد زال من الذاكرة حين أُقفل Keybearer أو أُغلق. لم يُرسَل شيء منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>Paste it here. What will be sent is shown before anything is sent.</source>
        <translation>ألصقه هنا. يُعرض ما سيُرسَل قبل إرسال أي شيء.</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>يجري الإلغاء</translation>
    </message>
    <message>
        <source>The token does not work</source>
        <translation>الرمز لا يعمل</translation>
    </message>
    <message>
        <source>This handover is open in another Keybearer: %1.</source>
        <comment>a computer and the number of a program</comment>
        <translation>هذا التسليم مفتوح في نسخة أخرى من Keybearer: %1.</translation>
    </message>
    <message>
        <source>Changed back, not proven</source>
        <translation>أُعيد، دون إثبات</translation>
    </message>
    <message>
        <source>Ready to change the email back</source>
        <translation>جاهز لإعادة البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Change the email back</source>
        <translation>إعادة البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Close Keybearer there, then choose “Try again”.</source>
        <translation>أغلق Keybearer هناك، ثم اختر «إعادة المحاولة».</translation>
    </message>
    <message>
        <source>“Try again” tests the token and goes on.</source>
        <translation>«إعادة المحاولة» تختبر الرمز وتتابع.</translation>
    </message>
</context>
<context>
    <name>keybearer::HistoryDetails</name>
    <message>
        <source>Connection: %1</source>
        <translation>الاتصال: %1</translation>
    </message>
    <message>
        <source>Fingerprint: %1</source>
        <translation>البصمة: %1</translation>
    </message>
    <message>
        <source>Local time: %1</source>
        <translation>الوقت المحلي: %1</translation>
    </message>
    <message>
        <source>UTC: %1</source>
        <translation>‏UTC: ‏%1</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>الحالة: %1</translation>
    </message>
    <message>
        <source>Handover: %1</source>
        <translation>التسليم: %1</translation>
    </message>
    <message>
        <source>Entry %1 of the chain, as it is stored:</source>
        <translation>القيد %1 من السلسلة، كما هو مخزَّن:</translation>
    </message>
    <message>
        <source>Its SHA-256:</source>
        <translation>قيمة SHA-256 له:</translation>
    </message>
    <message>
        <source>Plain tests are not part of the chain, so they have no hash.</source>
        <translation>الاختبارات العادية ليست جزءًا من السلسلة، لذلك ليست لها قيمة تجزئة.</translation>
    </message>
    <message>
        <source>Everything that is kept of this row</source>
        <translation>كل ما يُحفظ عن هذا الصف</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>نسخ (&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>&amp;Go to the handover</source>
        <translation>الانتقال إلى التسليم (&amp;G)</translation>
    </message>
    <message>
        <source>Save the &amp;record…</source>
        <translation>حفظ المحضر (&amp;R)…</translation>
    </message>
</context>
<context>
    <name>keybearer::HistoryFilters</name>
    <message>
        <source>All connections</source>
        <translation>كل الاتصالات</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>أي حالة</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>أي وقت</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>آخر ٧ أيام</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>آخر ٣٠ يومًا</translation>
    </message>
    <message>
        <source>The last 365 days</source>
        <translation>آخر ٣٦٥ يومًا</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>بين يومين</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>البحث (&amp;S)</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>البحث في السجل</translation>
    </message>
    <message>
        <source>C&amp;onnection</source>
        <translation>الاتصال (&amp;O)</translation>
    </message>
    <message>
        <source>Connection to show</source>
        <translation>الاتصال المطلوب عرضه</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>النوع (&amp;W)</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>ما المطلوب عرضه</translation>
    </message>
    <message>
        <source>S&amp;tate</source>
        <translation>الحالة (&amp;T)</translation>
    </message>
    <message>
        <source>State to show</source>
        <translation>الحالة المطلوب عرضها</translation>
    </message>
    <message>
        <source>T&amp;ime</source>
        <translation>الوقت (&amp;I)</translation>
    </message>
    <message>
        <source>Time to show</source>
        <translation>الوقت المطلوب عرضه</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>من (&amp;F)</translation>
    </message>
    <message>
        <source>First day to show</source>
        <translation>أول يوم للعرض</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>إلى (&amp;U)</translation>
    </message>
    <message>
        <source>Last day to show</source>
        <translation>آخر يوم للعرض</translation>
    </message>
    <message>
        <source>Type three characters or more.</source>
        <translation>اكتب ثلاثة أحرف أو أكثر.</translation>
    </message>
    <message>
        <source>Three characters or more</source>
        <translation>ثلاثة أحرف أو أكثر</translation>
    </message>
    <message>
        <source>Everything but live tests</source>
        <translation>كل شيء عدا الاختبارات المباشرة</translation>
    </message>
    <message>
        <source>Fewer filters</source>
        <translation>عوامل تصفية أقل</translation>
    </message>
    <message numerus="yes">
        <source>More filters: %Ln set</source>
        <translation>
            <numerusform>مزيد من عوامل التصفية: لم يُحدَّد شيء (%Ln)</numerusform>
            <numerusform>مزيد من عوامل التصفية: حُدِّد واحد (%Ln)</numerusform>
            <numerusform>مزيد من عوامل التصفية: حُدِّد اثنان (%Ln)</numerusform>
            <numerusform>مزيد من عوامل التصفية: حُدِّدت %Ln</numerusform>
            <numerusform>مزيد من عوامل التصفية: حُدِّد %Ln</numerusform>
            <numerusform>مزيد من عوامل التصفية: حُدِّد %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>مزيد من عوامل التصفية</translation>
    </message>
</context>
<context>
    <name>keybearer::HistoryModel</name>
    <message>
        <source>being read</source>
        <translation>قيد القراءة</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>‏%1 بتوقيت UTC</translation>
    </message>
    <message>
        <source>%1 local time</source>
        <translation>‏%1 بالتوقيت المحلي</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>متى (UTC)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>What</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
</context>
<context>
    <name>keybearer::HistoryPage</name>
    <message>
        <source>Exported rows: %1.</source>
        <translation>الصفوف المصدَّرة: %1.</translation>
    </message>
    <message>
        <source>The export was cancelled. No file was written.</source>
        <translation>أُلغي التصدير. لم يُكتب أي ملف.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln صف</numerusform>
            <numerusform>%Ln صف</numerusform>
            <numerusform>%Ln صف</numerusform>
            <numerusform>%Ln صفوف</numerusform>
            <numerusform>%Ln صفًا</numerusform>
            <numerusform>%Ln صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln row(s)</source>
        <translation>
            <numerusform>نحو %Ln صف</numerusform>
            <numerusform>نحو %Ln صف</numerusform>
            <numerusform>نحو %Ln صف</numerusform>
            <numerusform>نحو %Ln صفوف</numerusform>
            <numerusform>نحو %Ln صفًا</numerusform>
            <numerusform>نحو %Ln صف</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>تصدير السجل</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>جدول (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Times in UT&amp;C</source>
        <translation>الأوقات بتوقيت UTC ‏(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>اليوم (&amp;D)</translation>
    </message>
    <message>
        <source>Day to go to</source>
        <translation>اليوم المطلوب الانتقال إليه</translation>
    </message>
    <message>
        <source>&amp;Go to it</source>
        <translation>الانتقال إليه (&amp;G)</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>تصدير (&amp;X)…</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>إلغاء التصدير</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>تقدّم التصدير</translation>
    </message>
    <message>
        <source>Choose a row to read here what happened.</source>
        <translation>اختر صفًا لتقرأ هنا ما حدث.</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>إعادة المحاولة (&amp;A)</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>لم يحدث شيء بعد.</translation>
    </message>
    <message>
        <source>Every test of a token, every step of a handover and every change of a result will stand here, newest first. Connect a token or open the practice workspace, and its first test is the first row.</source>
        <translation>سيظهر هنا كل اختبار لرمز، وكل خطوة في تسليم، وكل تغيّر في نتيجة، والأحدث أولًا. وصّل رمزًا أو افتح مساحة التدريب، فيكون أول اختبار له أول صف.</translation>
    </message>
    <message>
        <source>No row fits these filters.</source>
        <translation>لا صف يطابق هذه المرشّحات.</translation>
    </message>
    <message>
        <source>Nothing is lost: the rows are only hidden.</source>
        <translation>لم يضِع شيء: الصفوف غير معروضة فحسب.</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>عرض الكل (&amp;A)</translation>
    </message>
</context>
<context>
    <name>keybearer::HistoryTable</name>
    <message>
        <source>History, newest first</source>
        <translation>السجل، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Press Enter on a row for everything that is kept of it.</source>
        <translation>اضغط Enter على صف لترى كل ما يُحفظ عنه.</translation>
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
        <translation>إصدار API</translation>
    </message>
    <message>
        <source>Your pipeline may use another one; what the token may do is the same.</source>
        <translation>قد يستخدم خط المعالجة لديك إصدارًا آخر؛ وما يُسمح به للرمز لا يختلف.</translation>
    </message>
    <message>
        <source>Region of a new connection</source>
        <translation>منطقة الاتصال الجديد</translation>
    </message>
    <message>
        <source>Find out automatically</source>
        <translation>اكتشاف تلقائي</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>الولايات المتحدة</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>أوروبا</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>أستراليا</translation>
    </message>
    <message>
        <source>The API address below</source>
        <translation>عنوان API أدناه</translation>
    </message>
    <message>
        <source>Another API address</source>
        <translation>عنوان API آخر</translation>
    </message>
    <message>
        <source>Whoever runs that address can read every token that is sent there, and use it.</source>
        <translation>يستطيع من يشغّل ذلك العنوان قراءة كل رمز يُرسَل إليه واستخدامه.</translation>
    </message>
    <message>
        <source>Show teammates&apos; pictures</source>
        <translation>عرض صور أعضاء الفريق</translation>
    </message>
    <message>
        <source>They come from Intercom&apos;s own host for pictures, which then learns this computer&apos;s address. Without them, initials are drawn.</source>
        <translation>تأتي من مضيف الصور لدى Intercom نفسه، فيعرف عندئذ عنوان هذا الحاسوب. ومن دونها تُرسم الأحرف الأولى.</translation>
    </message>
    <message>
        <source>Enter an address first.</source>
        <translation>أدخل عنوانًا أولًا.</translation>
    </message>
    <message>
        <source>Test t&amp;his address</source>
        <translation>اختبار هذا العنوان (&amp;H)</translation>
    </message>
    <message>
        <source>Asks that address for an answer, without a token, before it is used.</source>
        <translation>يطلب ردًا من ذلك العنوان، دون رمز، قبل استخدامه.</translation>
    </message>
    <message>
        <source>The command line names another API address, which a new connection begins with until you quit.</source>
        <translation>يذكر سطر الأوامر عنوان API آخر، ويبدأ به كل اتصال جديد إلى أن تنهي البرنامج.</translation>
    </message>
    <message>
        <source>Only for a gateway of your own; leave it empty otherwise. A new connection begins with it once “The API address below” is chosen above.</source>
        <translation>لبوابة خاصة بك فقط؛ وفيما عدا ذلك اتركه فارغًا. يبدأ به أي اتصال جديد متى اختير «عنوان API أدناه» في الأعلى.</translation>
    </message>
</context>
<context>
    <name>keybearer::LatencyCard</name>
    <message>
        <source>No answer time is kept yet.</source>
        <translation>لا يوجد وقت رد محفوظ بعد.</translation>
    </message>
    <message>
        <source>It took %1&#xa0;ms.</source>
        <translation>استغرق %1&#xa0;ملي ثانية.</translation>
    </message>
    <message>
        <source>Answer time of “%1”</source>
        <comment>a permission</comment>
        <translation>وقت الرد على «%1»</translation>
    </message>
    <message>
        <source>It usually took %1&#xa0;ms before the email changed, and %2&#xa0;ms after.</source>
        <translation>استغرق عادةً %1&#xa0;ملي ثانية قبل تغيير البريد الإلكتروني، و%2&#xa0;ملي ثانية بعده.</translation>
    </message>
    <message>
        <source>It usually took %1&#xa0;ms.</source>
        <translation>استغرق عادةً %1&#xa0;ملي ثانية.</translation>
    </message>
</context>
<context>
    <name>keybearer::LatencyChart</name>
    <message>
        <source>email changed</source>
        <translation>تغيّر البريد الإلكتروني</translation>
    </message>
</context>
<context>
    <name>keybearer::LockPage</name>
    <message>
        <source>Keybearer is locked</source>
        <translation>‏Keybearer مقفل</translation>
    </message>
    <message>
        <source>Tokens that are kept in the keychain stay there. The keychain is asked for them again when you unlock.</source>
        <translation>الرموز المحفوظة في سلسلة المفاتيح تبقى فيها. وتُطلب من سلسلة المفاتيح مجددًا حين تفتح القفل.</translation>
    </message>
    <message>
        <source>Tokens that were to be kept only until you quit are forgotten; paste them again.</source>
        <translation>الرموز التي كان مقررًا حفظها إلى حين إنهاء البرنامج فقط حُذفت من الذاكرة؛ ألصقها من جديد.</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>تُسأل سلسلة المفاتيح…</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>فتح القفل (&amp;U)</translation>
    </message>
    <message>
        <source>A change of an email address is under way, or waited for. It is followed to its end, and its token stays in memory until then.</source>
        <translation>هناك تغيير جارٍ أو منتظَر لعنوان بريد إلكتروني. يُتابَع حتى نهايته، ويبقى رمزه في الذاكرة إلى ذلك الحين.</translation>
    </message>
    <message>
        <source>The practice workspace and its handover go on.</source>
        <translation>تستمر مساحة التدريب وتسليمها.</translation>
    </message>
</context>
<context>
    <name>keybearer::MainWindow</name>
    <message>
        <source>Quit Keybearer</source>
        <translation>إنهاء Keybearer</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إنهاء (&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>بقاء (&amp;S)</translation>
    </message>
    <message>
        <source>Keybearer</source>
        <translation>Keybearer</translation>
    </message>
    <message>
        <source>Tea&amp;mmate</source>
        <translation>عضو الفريق (&amp;M)</translation>
    </message>
    <message>
        <source>Hando&amp;ver</source>
        <translation>التسليم (&amp;V)</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>السجل (&amp;Y)</translation>
    </message>
</context>
<context>
    <name>keybearer::MatrixCard</name>
    <message>
        <source>Permissions</source>
        <translation>الأذونات</translation>
    </message>
    <message>
        <source>What this token may do is not known yet.</source>
        <translation>لا يُعرف بعد ما يُسمح به لهذا الرمز.</translation>
    </message>
    <message>
        <source>A test asks Intercom, only by reading, and lists every permission here.</source>
        <translation>يسأل الاختبارُ Intercom، بالقراءة فقط، ويسرد كل إذن هنا.</translation>
    </message>
    <message>
        <source>Test now</source>
        <translation>اختبر الآن</translation>
    </message>
</context>
<context>
    <name>keybearer::MatrixRows</name>
    <message>
        <source>Nothing is ticked, so what a pipeline usually needs counts for the sentence above. Tick what yours needs.</source>
        <translation>لم تحدّد أي إذن، لذلك تستند الجملة أعلاه إلى ما تحتاجه خطوط المعالجة عادةً. حدّد ما يحتاجه خط المعالجة لديك.</translation>
    </message>
    <message>
        <source>What you ticked counts for the sentence above. One of these has not been tested yet and counts from the next test on: choose “Test now”.</source>
        <translation>ما علّمته يُحتسب للجملة أعلاه. أحدها لم يُختبر بعد ويُحتسب بدءًا من الاختبار التالي: اختر «اختبر الآن».</translation>
    </message>
    <message>
        <source>What you ticked counts for the sentence above.</source>
        <translation>ما علّمته يُحتسب للجملة أعلاه.</translation>
    </message>
    <message>
        <source>%1 Every test only reads. Permissions to write have no harmless test and stay untested.</source>
        <comment>%1 is one or two whole sentences</comment>
        <translation>%1 كل اختبار يقرأ فقط. أذونات الكتابة ليس لها اختبار بلا ضرر، فتبقى غير مختبَرة.</translation>
    </message>
    <message>
        <source>As CSV, for a spreadsheet…</source>
        <translation>بصيغة CSV، لجدول بيانات…</translation>
    </message>
    <message>
        <source>As JSON, for a program…</source>
        <translation>بصيغة JSON، لبرنامج…</translation>
    </message>
    <message>
        <source>Save the permissions</source>
        <translation>حفظ الأذونات</translation>
    </message>
    <message>
        <source>Find a permission</source>
        <translation>البحث عن إذن</translation>
    </message>
    <message>
        <source>Every result</source>
        <translation>كل النتائج</translation>
    </message>
    <message>
        <source>Results to show</source>
        <translation>النتائج المطلوب عرضها</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>الأعمدة…</translation>
    </message>
    <message>
        <source>Which columns are shown, and what sorts the rows</source>
        <translation>الأعمدة المعروضة، وما تُرتَّب الصفوف بحسبه</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>No permission fits. Clear the search, or choose every result.</source>
        <translation>لا إذن يطابق ذلك. امسح البحث، أو اختر كل النتائج.</translation>
    </message>
</context>
<context>
    <name>keybearer::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>تراجع (&amp;U)</translation>
    </message>
</context>
<context>
    <name>keybearer::NetworkCard</name>
    <message>
        <source>Enter the proxy&apos;s name or address alone, without http://.</source>
        <translation>أدخل اسم الخادم الوكيل أو عنوانه وحده، دون ⁦http://⁩.</translation>
    </message>
    <message>
        <source>Enter a number from 1 to 65535.</source>
        <translation>أدخل رقمًا من ١ إلى ٦٥٥٣٥.</translation>
    </message>
    <message>
        <source>This password has characters that can&apos;t be sent to a proxy.</source>
        <translation>في كلمة المرور هذه أحرف لا يمكن إرسالها إلى وكيل.</translation>
    </message>
    <message>
        <source>Choose a file with certificates</source>
        <translation>اختر ملف شهادات</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>الشهادات (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الخادم الوكيل</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا وكيل</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <translation>وكيل HTTP</translation>
    </message>
    <message>
        <source>SOCKS5 proxy</source>
        <translation>وكيل SOCKS5</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>مضيف الخادم الوكيل</translation>
    </message>
    <message>
        <source>This computer itself is always reached without it.</source>
        <translation>يوصَل إلى هذا الحاسوب نفسه دائمًا من دونه.</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>منفذ الخادم الوكيل</translation>
    </message>
    <message>
        <source>User name at the proxy</source>
        <translation>اسم المستخدم لدى الخادم الوكيل</translation>
    </message>
    <message>
        <source>Leave it empty if the proxy asks for none.</source>
        <translation>اتركه فارغًا إن كان الخادم الوكيل لا يطلب اسمًا.</translation>
    </message>
    <message>
        <source>Password at the proxy</source>
        <translation>كلمة المرور لدى الخادم الوكيل</translation>
    </message>
    <message>
        <source>A password is kept. Leave this empty to keep it.</source>
        <translation>هناك كلمة مرور محفوظة. اترك هذا فارغًا لمتابعة استخدامها.</translation>
    </message>
    <message>
        <source>Kept in the keychain, or until you quit where there is none.</source>
        <translation>تُحفظ في سلسلة المفاتيح، أو إلى أن تنهي البرنامج حيث لا توجد سلسلة مفاتيح.</translation>
    </message>
    <message>
        <source>File with further certificates</source>
        <translation>ملف شهادات إضافية</translation>
    </message>
    <message>
        <source>Trusted besides the system&apos;s own, for a network that inspects traffic.</source>
        <translation>يوثق بها إضافةً إلى شهادات النظام، لشبكة تفحص حركة البيانات.</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>اختيار ملف (&amp;F)…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>%Ln ثوانٍ</numerusform>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>%Ln ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>How long a request may take</source>
        <translation>كم يجوز أن يستغرق الطلب</translation>
    </message>
    <message>
        <source>The command line names another proxy or certificate file, which is used until you quit. What you keep here counts from the next start.</source>
        <translation>يذكر سطر الأوامر وكيلًا آخر أو ملف شهادات آخر، ويُستخدم إلى أن تنهي البرنامج. وما تحفظه هنا يسري من التشغيل التالي.</translation>
    </message>
    <message>
        <source>&amp;Use these</source>
        <translation>استخدام هذه (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Test these</source>
        <translation>اختبار هذه (&amp;T)</translation>
    </message>
    <message>
        <source>Asks Intercom for an answer, without a token, the way these settings say.</source>
        <translation>يطلب ردًا من Intercom، دون رمز، بالطريقة التي تحددها هذه الإعدادات.</translation>
    </message>
    <message>
        <source>Enter the password again: the kept one belongs to another proxy or user name, and is not sent to this one.</source>
        <translation>أدخل كلمة المرور مجددًا: فالمحفوظة تخص وكيلًا آخر أو اسم مستخدم آخر، ولا تُرسل إلى هذا الخادم الوكيل.</translation>
    </message>
</context>
<context>
    <name>keybearer::ObstacleNote</name>
    <message>
        <source>Paste the SCIM token.</source>
        <translation>ألصق رمز SCIM.</translation>
    </message>
    <message>
        <source>This was no SCIM token: it had characters that a token never has. Copy the whole token and paste it again.</source>
        <translation>لم يكن هذا رمز SCIM: كانت فيه أحرف لا توجد في أي رمز. انسخ الرمز كاملًا وألصقه من جديد.</translation>
    </message>
    <message>
        <source>SCIM t&amp;oken</source>
        <translation>رمز SCIM ‏(&amp;O)</translation>
    </message>
    <message>
        <source>SCIM token</source>
        <translation>رمز SCIM</translation>
    </message>
    <message>
        <source>It stays in this computer&apos;s memory for this handover only.</source>
        <translation>يبقى في ذاكرة هذا الحاسوب لهذا التسليم وحده.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>متابعة (&amp;G)</translation>
    </message>
    <message>
        <source>Cancel the &amp;handover</source>
        <translation>إلغاء التسليم (&amp;H)</translation>
    </message>
    <message>
        <source>Co&amp;nnect a token…</source>
        <translation>ربط رمز (&amp;N)…</translation>
    </message>
    <message>
        <source>Do not change &amp;it back</source>
        <translation>عدم الإعادة (&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>إعادة المحاولة (&amp;T)</translation>
    </message>
</context>
<context>
    <name>keybearer::PaletteModel</name>
    <message>
        <source>%1, %2</source>
        <comment>a command and its key</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, not now: %2</source>
        <comment>a command and why it can&apos;t be done</comment>
        <translation>%1، ليس الآن: %2</translation>
    </message>
</context>
<context>
    <name>keybearer::PassOnCard</name>
    <message>
        <source>Test the token once from the server where the pipeline runs: this computer can&apos;t see what the server sees.</source>
        <translation>اختبر الرمز مرة من الخادم الذي يعمل عليه خط المعالجة: فهذا الحاسوب لا يرى ما يراه الخادم.</translation>
    </message>
    <message>
        <source>Agree who owns the app in the Developer Hub. As long as it is yours, do not regenerate its token, edit its permissions or uninstall it.</source>
        <translation>اتفقوا على من يملك التطبيق في Developer Hub. وما دام ملكًا لك، فلا تُعِد توليد رمزه، ولا تعدّل أذوناته، ولا تُلغِ تثبيته.</translation>
    </message>
    <message>
        <source>Remove the account&apos;s old password from your own password store once the new owner has set a new one.</source>
        <translation>أزل كلمة مرور الحساب القديمة من مخزن كلمات المرور لديك بعد أن يعيّن المالك الجديد كلمة مرور جديدة.</translation>
    </message>
    <message>
        <source>Keep a copy of the record.</source>
        <translation>احتفظ بنسخة من المحضر.</translation>
    </message>
    <message>
        <source>Confirm the new address, set a new password and switch on two-factor sign-in, one after the other, each with a test after it.</source>
        <translation>أكّد العنوان الجديد، وعيّن كلمة مرور جديدة، وشغّل تسجيل الدخول بخطوتين، واحدة بعد أخرى، مع اختبار بعد كل منها.</translation>
    </message>
    <message>
        <source>Do not remove the teammate, take its seat or change its role: the pipeline works as this teammate.</source>
        <translation>لا تُزِل عضو الفريق، ولا تسحب مقعده، ولا تغيّر دوره: فخط المعالجة يعمل بصفة عضو الفريق هذا.</translation>
    </message>
    <message>
        <source>Do not press “Regenerate” and do not edit the app&apos;s permissions until the pipeline is ready for a new token.</source>
        <translation>لا تضغط «Regenerate» ولا تعدّل أذونات التطبيق إلى أن يكون خط المعالجة مستعدًا لرمز جديد.</translation>
    </message>
    <message>
        <source>Keep the record, and check it with “Check the file”.</source>
        <translation>احتفظ بالمحضر، وافحصه باستخدام «فحص الملف».</translation>
    </message>
    <message>
        <source>For the agency</source>
        <translation>للوكالة</translation>
    </message>
    <message>
        <source>For the new owner</source>
        <translation>للمالك الجديد</translation>
    </message>
    <message>
        <source>For both: later, without haste</source>
        <translation>للطرفين: لاحقًا، دون عجلة</translation>
    </message>
    <message>
        <source>Intercom asks never to give an access token to a third party. Here one is in use already, and the handover did not make that better or worse. When there is time, plan a successor together: an app that the new owner authorises through OAuth, or a token of the new owner&apos;s own app. Until then the pipeline may go on with this one.</source>
        <translation>يطلب Intercom ألا يُعطى رمز وصول لطرف ثالث أبدًا. وهنا رمز مستخدَم من قبل، ولم يجعل التسليم ذلك أفضل ولا أسوأ. حين يتسع الوقت، خططوا معًا لبديل: تطبيق يأذن له المالك الجديد عبر OAuth، أو رمز من تطبيق يملكه المالك الجديد نفسه. وحتى ذلك الحين يمكن أن يواصل خط المعالجة العمل بهذا الرمز.</translation>
    </message>
</context>
<context>
    <name>keybearer::PhaseBar</name>
    <message>
        <source>%1&#xa0;ms</source>
        <comment>a number of milliseconds</comment>
        <translation>%1&#xa0;ملي ث</translation>
    </message>
    <message>
        <source>none: it was open</source>
        <translation>لا وقت: كان مفتوحًا</translation>
    </message>
    <message>
        <source>Connecting, TLS included</source>
        <translation>الاتصال مع TLS</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>الإرسال</translation>
    </message>
    <message>
        <source>Waiting for the answer</source>
        <translation>انتظار الرد</translation>
    </message>
    <message>
        <source>Receiving it</source>
        <translation>استلامه</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a phase and its time</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Where the time went</source>
        <translation>أين ذهب الوقت</translation>
    </message>
</context>
<context>
    <name>keybearer::PracticeCard</name>
    <message>
        <source>PRACTICE</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>Practice workspace</source>
        <translation>مساحة التدريب</translation>
    </message>
    <message>
        <source>An Intercom of your own to try everything on. Nothing leaves this computer.</source>
        <translation>هي Intercom خاص بك لتجرب عليه كل شيء. لا يخرج شيء من هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Open &amp;practice</source>
        <translation>فتح التدريب (&amp;P)</translation>
    </message>
</context>
<context>
    <name>keybearer::PreviewCard</name>
    <message>
        <source>What Keybearer will send</source>
        <translation>ما سيرسله Keybearer</translation>
    </message>
    <message>
        <source>What a person will do</source>
        <translation>ما سيفعله شخص</translation>
    </message>
    <message>
        <source>Email now</source>
        <translation>البريد الإلكتروني الآن</translation>
    </message>
    <message>
        <source>Email afterwards</source>
        <translation>البريد الإلكتروني بعد ذلك</translation>
    </message>
    <message>
        <source>This one request, once. The SCIM token is masked here; the access token is not part of it.</source>
        <translation>هذا الطلب وحده، ومرة واحدة. رمز SCIM مخفي هنا؛ ورمز الوصول ليس جزءًا منه.</translation>
    </message>
    <message>
        <source>Sign in to Intercom as the API account, open “Your account”, change the email and save. Keybearer only watches.</source>
        <translation>سجّل الدخول إلى Intercom بحساب API، وافتح «Your account»، وغيّر البريد الإلكتروني واحفظ. أما Keybearer فيراقب فقط.</translation>
    </message>
    <message>
        <source>“Start the change” opens this page in your browser:</source>
        <translation>يفتح «بدء التغيير» هذه الصفحة في متصفحك:</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>The change that was planned</source>
        <translation>التغيير المخطط له</translation>
    </message>
    <message>
        <source>Email before</source>
        <translation>البريد الإلكتروني قبل ذلك</translation>
    </message>
    <message>
        <source>Requested email</source>
        <translation>البريد الإلكتروني المطلوب</translation>
    </message>
</context>
<context>
    <name>keybearer::ProbeModel</name>
    <message>
        <source>Permission</source>
        <translation>الإذن</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ملي ث</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>معتاد</translation>
    </message>
    <message>
        <source>%1 Its answer: %2</source>
        <translation>%1 الرد: %2</translation>
    </message>
    <message>
        <source>Keybearer asked for one that does not exist. That it was not found, and not refused, shows that the permission is there.</source>
        <translation>طلب Keybearer ما لا وجود له. وكون الرد بأنه غير موجود، لا بالرفض، يبيّن أن الإذن قائم.</translation>
    </message>
    <message>
        <source>This call was not made: what it needs was not known after the calls before it.</source>
        <translation>لم يُجرَ هذا الطلب: فما يحتاجه لم يكن معروفًا بعد الطلبات التي سبقته.</translation>
    </message>
    <message>
        <source>Every call that could test this would change something. So none is made.</source>
        <translation>كل طلب يمكن أن يختبر هذا من شأنه أن يغيّر شيئًا. لذلك لا يُجرى أي طلب.</translation>
    </message>
    <message>
        <source>being tested</source>
        <translation>قيد الاختبار</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an outcome and its reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a permission and its outcome</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What a pipeline usually needs</source>
        <translation>ما يحتاجه خط المعالجة عادةً</translation>
    </message>
    <message>
        <source>Needed by my pipeline</source>
        <translation>يحتاجه خط المعالجة لدي</translation>
    </message>
    <message>
        <source>Read, not needed</source>
        <translation>قراءة، غير لازم</translation>
    </message>
    <message>
        <source>Write, not tested</source>
        <translation>كتابة، غير مختبَر</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>لازم</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>كود الخطأ</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>معرّف الطلب</translation>
    </message>
    <message>
        <source>always</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>%1, needed: %2</source>
        <comment>a permission and its outcome</comment>
        <translation>%1، لازم: %2</translation>
    </message>
    <message>
        <source>%1. Intercom calls it “%2”.</source>
        <comment>a permission</comment>
        <translation>%1. يسمّيه Intercom «%2».</translation>
    </message>
</context>
<context>
    <name>keybearer::ProbeStrip</name>
    <message>
        <source>%1. %2</source>
        <comment>what a strip shows, and one cell of it</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>keybearer::ProbeTable</name>
    <message>
        <source>Permissions of the token</source>
        <translation>أذونات الرمز</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>الترتيب حسب</translation>
    </message>
    <message>
        <source>No column: the usual order</source>
        <translation>بلا عمود: الترتيب المعتاد</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>لازم</translation>
    </message>
    <message>
        <source>Press Enter on a row for its evidence, and Space to say that your pipeline needs it.</source>
        <translation>اضغط Enter على صف لرؤية أدلته، واضغط Space لتحديد أن خط المعالجة لديك يحتاجه.</translation>
    </message>
</context>
<context>
    <name>keybearer::Question</name>
    <message>
        <source>y,yes</source>
        <extracomment>Answers that mean yes, in lower case, with commas between them.</extracomment>
        <translation>y,yes,ن,نعم</translation>
    </message>
</context>
<context>
    <name>keybearer::QuestionForm</name>
    <message>
        <source>Questions that only people can answer</source>
        <translation>أسئلة لا يعرف جوابها إلا أنت</translation>
    </message>
    <message>
        <source>Intercom does not show these. Answer what you know; the rest stays unknown.</source>
        <translation>لا يُظهر Intercom هذه الأمور. أجب عما تعرفه؛ ويبقى الباقي غير معروف.</translation>
    </message>
    <message>
        <source>Intercom does not show these. Of the practice workspace they are known and filled in; change an answer to see what follows.</source>
        <translation>لا يُظهر Intercom هذه الأمور. أجوبتها في مساحة التدريب معروفة ومملوءة؛ غيّر جوابًا لترى ما يترتب عليه.</translation>
    </message>
</context>
<context>
    <name>keybearer::RecordCard</name>
    <message>
        <source>The record of this handover</source>
        <translation>محضر هذا التسليم</translation>
    </message>
    <message>
        <source>Save the recor&amp;d…</source>
        <translation>حفظ المحضر (&amp;D)…</translation>
    </message>
    <message>
        <source>The saved file is intact.</source>
        <translation>الملف المحفوظ سليم.</translation>
    </message>
    <message>
        <source>One file with what was meant, what was found before the change, every test call while it was made, the comparison afterwards and every step of the follow-up. It holds no token and no customer data. Both sides can keep it and check it, also with “keybearer verify”.</source>
        <translation>ملف واحد فيه ما كان مقصودًا، وما وُجد قبل التغيير، وكل طلب اختبار في أثنائه، والمقارنة بعده، وكل خطوة من المتابعة. ليس فيه رمز ولا بيانات عملاء. ويمكن للطرفين الاحتفاظ به وفحصه، أيضًا باستخدام «keybearer verify».</translation>
    </message>
    <message>
        <source>Each line is chained to the one before, so a later change of a line shows. It is not signed yet: it is no proof against someone who rewrites the whole file.</source>
        <translation>كل سطر موصول بالسطر الذي قبله، فيظهر أي تغيير لاحق في سطر. وهو غير موقَّع بعد: فليس إثباتًا في مواجهة من يعيد كتابة الملف كله.</translation>
    </message>
    <message>
        <source>Check the f&amp;ile</source>
        <translation>فحص الملف (&amp;K)</translation>
    </message>
    <message>
        <source>The saved file is an earlier state: it is intact and complete up to %1, and the handover went on since then.</source>
        <translation>الملف المحفوظ حالة سابقة: هو سليم وكامل حتى %1، وقد استمر التسليم بعد ذلك.</translation>
    </message>
    <message>
        <source>Save the record again, and pass on the new file.</source>
        <translation>احفظ المحضر من جديد، وسلّم الملف الجديد.</translation>
    </message>
    <message>
        <source>The number of this handover, by which it is found in the history and continued in a terminal (“keybearer handover --resume”):</source>
        <translation>رقم هذا التسليم، وبه يُعثر عليه في السجل ويُتابَع في الطرفية («keybearer handover --resume»):</translation>
    </message>
    <message>
        <source>&amp;Check a record from someone else…</source>
        <translation>فحص محضر من شخص آخر (&amp;C)…</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>نسخ الرقم</translation>
    </message>
    <message>
        <source>The number of this handover, by which it is found in the history:</source>
        <translation>رقم هذا التسليم الذي يُعثر به عليه في السجل:</translation>
    </message>
</context>
<context>
    <name>keybearer::RecordDesk</name>
    <message>
        <source>Check a record</source>
        <translation>فحص محضر</translation>
    </message>
    <message>
        <source>Handover records (*.jsonl)</source>
        <translation>محاضر التسليم (*.jsonl)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file&apos;s name, and what was found</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إغلاق (&amp;C)</translation>
    </message>
    <message>
        <source>Save the record</source>
        <translation>حفظ المحضر</translation>
    </message>
    <message>
        <source>The record is saved. It was checked just now, and it is intact.</source>
        <translation>حُفظ المحضر. فُحص للتو، وهو سليم.</translation>
    </message>
    <message>
        <source>The record is in the file “%1”.</source>
        <translation>المحضر في الملف «%1».</translation>
    </message>
</context>
<context>
    <name>keybearer::RemovalDesk</name>
    <message>
        <source>This connection has a handover under way.</source>
        <translation>لهذا الاتصال تسليم جارٍ.</translation>
    </message>
    <message>
        <source>It was not removed.</source>
        <translation>لم يُزَل.</translation>
    </message>
    <message>
        <source>Cancel or close the handover first.</source>
        <translation>ألغِ التسليم أو أغلقه أولًا.</translation>
    </message>
    <message>
        <source>Remove a connection</source>
        <translation>إزالة اتصال</translation>
    </message>
    <message>
        <source>Remove “%1”? Your pipeline is not affected. Keybearer forgets the connection and deletes its token from this computer&apos;s keychain; what happened stays in the history.</source>
        <translation>هل تريد إزالة «%1»؟ لا يتأثر خط المعالجة لديك. ينسى Keybearer الاتصال ويحذف رمزه من سلسلة مفاتيح هذا الحاسوب؛ ويبقى ما حدث في السجل.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إزالة (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>إبقاؤه (&amp;K)</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>أُزيل «%1».</translation>
    </message>
    <message>
        <source>Its token is deleted in a moment; until then it can be brought back.</source>
        <translation>يُحذف رمزه بعد لحظات؛ وحتى ذلك الحين يمكن استرجاعه.</translation>
    </message>
</context>
<context>
    <name>keybearer::Report</name>
    <message>
        <source>The result could not be written to standard output: it is closed, or its disk is full.</source>
        <translation>تعذّرت كتابة النتيجة إلى الإخراج القياسي: فهو مغلق أو قرصه ممتلئ.</translation>
    </message>
</context>
<context>
    <name>keybearer::SampleModel</name>
    <message>
        <source>%1: %2, answered in %3&#xa0;ms</source>
        <comment>a time and a state</comment>
        <translation>%1: %2، الرد خلال %3&#xa0;ملي ثانية</translation>
    </message>
    <message>
        <source>%1: email changed</source>
        <comment>a time</comment>
        <translation>%1: تغيّر البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>وقت الاختبار</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ملي ث</translation>
    </message>
    <message>
        <source>email changed</source>
        <translation>تغيّر البريد الإلكتروني</translation>
    </message>
    <message>
        <source>%1: %2, no answer to “%3”</source>
        <comment>a time, a state and a permission</comment>
        <translation>%1: %2، لا رد على «%3»</translation>
    </message>
</context>
<context>
    <name>keybearer::SettingsCard</name>
    <message>
        <source>Back to default</source>
        <translation>العودة إلى الافتراضي</translation>
    </message>
    <message>
        <source>%1: back to default</source>
        <comment>a group of settings</comment>
        <translation>%1: العودة إلى الافتراضي</translation>
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
        <translation>يُطلب رد من %1…</translation>
    </message>
    <message>
        <source>No token is sent.</source>
        <translation>لا يُرسَل أي رمز.</translation>
    </message>
    <message>
        <source>These settings are in use now.</source>
        <translation>هذه الإعدادات مستخدَمة الآن.</translation>
    </message>
    <message>
        <source>A test that is running goes on as it began.</source>
        <translation>الاختبار الجاري يستمر كما بدأ.</translation>
    </message>
</context>
<context>
    <name>keybearer::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>&amp;Leave settings</source>
        <translation>مغادرة الإعدادات (&amp;L)</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>البحث في الإعدادات</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>لا إعداد فيه هذه الكلمات.</translation>
    </message>
</context>
<context>
    <name>keybearer::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>البحث عن اختصار</translation>
    </message>
    <message>
        <source>No shortcut fits these words.</source>
        <translation>لا اختصار يطابق هذه الكلمات.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إغلاق (&amp;C)</translation>
    </message>
</context>
<context>
    <name>keybearer::SidePanel</name>
    <message>
        <source>Connect a to&amp;ken…</source>
        <translation>ربط رمز (&amp;K)…</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>&amp;Remove this connection</source>
        <translation>إزالة هذا الاتصال (&amp;R)</translation>
    </message>
    <message>
        <source>None yet. Every token that you connect gets its line here.</source>
        <translation>لا شيء بعد. كل رمز توصّله يأخذ سطره هنا.</translation>
    </message>
    <message>
        <source>No connection has this in its name, workspace or email.</source>
        <translation>لا اتصال فيه هذا في اسمه أو مساحة عمله أو بريده الإلكتروني.</translation>
    </message>
    <message>
        <source>Find a connection</source>
        <translation>البحث عن اتصال</translation>
    </message>
    <message>
        <source>Looks in name, workspace and email (%1)</source>
        <translation>يبحث في الاسم ومساحة العمل والبريد الإلكتروني (%1)</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>إعادة تسمية (&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Test all connections</source>
        <translation>اختبار كل الاتصالات (&amp;T)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Press F2 to rename one, Delete to remove it.</source>
        <translation>اضغط F2 لإعادة تسمية اتصال، وDelete لإزالته.</translation>
    </message>
    <message>
        <source>Look, network, tokens and data (%1)</source>
        <translation>المظهر والشبكة والرموز والبيانات (%1)</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>تعديل (&amp;E)…</translation>
    </message>
    <message>
        <source>Choose a connection first.</source>
        <translation>اختر اتصالًا أولًا.</translation>
    </message>
    <message>
        <source>The practice workspace has nothing to edit.</source>
        <translation>ليس في مساحة التدريب ما يُعدَّل.</translation>
    </message>
</context>
<context>
    <name>keybearer::StatusLine</name>
    <message>
        <source>Nothing has been contacted yet.</source>
        <translation>لم يُتصل بشيء بعد.</translation>
    </message>
    <message>
        <source>Talking to %1 · %2</source>
        <comment>host, request</comment>
        <translation>جارٍ التخاطب مع %1 · %2</translation>
    </message>
    <message>
        <source>Nothing is being talked to.</source>
        <translation>لا يجري التخاطب مع شيء.</translation>
    </message>
    <message>
        <source>Rate limit: %1 of %2 calls left</source>
        <translation>حد الطلبات: بقي %1 من %2 من الطلبات</translation>
    </message>
    <message>
        <source>As the newest answer tells. Intercom begins a new count every 10 seconds; your pipeline draws on the same one.</source>
        <translation>كما يذكر أحدث رد. يبدأ Intercom العد من جديد كل ١٠ ثوانٍ؛ وخط المعالجة لديك يستهلك من العد نفسه.</translation>
    </message>
    <message>
        <source>Testing all connections · %1 of %2 done</source>
        <translation>اختبار كل الاتصالات · اكتمل %1 من %2</translation>
    </message>
    <message>
        <source>%1 answered · %2 in %3&#xa0;ms</source>
        <comment>host, request, time</comment>
        <translation>أجاب %1 · %2 خلال %3&#xa0;ملي ثانية</translation>
    </message>
    <message>
        <source>No answer from %1 · %2, after %3&#xa0;ms</source>
        <comment>host, request, time</comment>
        <translation>لا رد من %1 · %2، بعد %3&#xa0;ملي ثانية</translation>
    </message>
    <message>
        <source>“%1” is talking to %2 · %3</source>
        <comment>connection, host, request</comment>
        <translation>«%1» يتخاطب مع %2 · %3</translation>
    </message>
    <message>
        <source>“%1”: %2 answered · %3 in %4&#xa0;ms</source>
        <comment>connection, host, request, time</comment>
        <translation>«%1»: أجاب %2 · %3 خلال %4&#xa0;ملي ثانية</translation>
    </message>
    <message>
        <source>“%1”: no answer from %2 · %3, after %4&#xa0;ms</source>
        <comment>connection, host, request, time</comment>
        <translation>«%1»: لا رد من %2 · %3، بعد %4&#xa0;ملي ثانية</translation>
    </message>
    <message>
        <source>This connection&apos;s API is %1 · last answer: %2 in %3&#xa0;ms</source>
        <comment>host, request, time</comment>
        <translation>‏API هذا الاتصال هو %1 · آخر رد: %2 خلال %3&#xa0;ملي ثانية</translation>
    </message>
    <message>
        <source>This connection&apos;s API is %1 · idle</source>
        <translation>‏API هذا الاتصال هو %1 · لا يجري التخاطب</translation>
    </message>
</context>
<context>
    <name>keybearer::StepButton</name>
    <message>
        <source>%1, %2: %3</source>
        <comment>a step, its state, its details</comment>
        <translation>%1، %2: %3</translation>
    </message>
</context>
<context>
    <name>keybearer::StepList</name>
    <message>
        <source>Prepare</source>
        <translation>التحضير</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>خط الأساس</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>الإثبات</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>المتابعة</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>المحضر</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>جارٍ</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تمّ</translation>
    </message>
    <message>
        <source>needs a look</source>
        <translation>يحتاج إلى نظر</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>لم يكتمل</translation>
    </message>
    <message>
        <source>address and method</source>
        <translation>العنوان والطريقة</translation>
    </message>
    <message>
        <source>runs by itself</source>
        <translation>يعمل تلقائيًا</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a state and a time</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>password, two-factor, 24 h</source>
        <translation>كلمة المرور، التحقق بخطوتين، ٢٤ ساعة</translation>
    </message>
    <message>
        <source>all tested</source>
        <translation>اختُبر الكل</translation>
    </message>
    <message>
        <source>%1 of %2 open</source>
        <translation>المتبقي %1 من %2</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>save and pass on</source>
        <translation>احفظه وسلّمه</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>غير محفوظ</translation>
    </message>
    <message>
        <source>one SCIM request</source>
        <translation>طلب SCIM واحد</translation>
    </message>
    <message>
        <source>done, not everything is known</source>
        <translation>تمّ، وليس كل شيء معروفًا</translation>
    </message>
    <message>
        <source>saved in an earlier state</source>
        <translation>محفوظ بحالة سابقة</translation>
    </message>
    <message>
        <source>to be saved again</source>
        <translation>يلزم حفظه من جديد</translation>
    </message>
    <message>
        <source>%1 fine</source>
        <translation>%1 سليمة</translation>
    </message>
    <message>
        <source>%1 to look at</source>
        <translation>%1 للمراجعة</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <translation>%1 غير معروف</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>لم يجتز</translation>
    </message>
    <message numerus="yes">
        <source>%Ln obstacle(s)</source>
        <translation>
            <numerusform>%Ln عائق</numerusform>
            <numerusform>عائق واحد (%Ln)</numerusform>
            <numerusform>عائقان (%Ln)</numerusform>
            <numerusform>%Ln عوائق</numerusform>
            <numerusform>%Ln عائقًا</numerusform>
            <numerusform>%Ln عائق</numerusform>
        </translation>
    </message>
    <message>
        <source>by a person</source>
        <translation>يغيّره شخص</translation>
    </message>
</context>
<context>
    <name>keybearer::StepNote</name>
    <message>
        <source>Enter the new address, then press “Check and continue”.</source>
        <translation>أدخل العنوان الجديد، ثم اضغط «فحص ومتابعة».</translation>
    </message>
    <message>
        <source>Nothing. Read what was found.</source>
        <translation>لا شيء. اقرأ ما وُجد.</translation>
    </message>
    <message>
        <source>You, best together with the new owner</source>
        <translation>أنت، والأفضل مع المالك الجديد</translation>
    </message>
    <message>
        <source>Here, in Keybearer</source>
        <translation>هنا، في Keybearer</translation>
    </message>
    <message>
        <source>Keybearer, by itself</source>
        <translation>‏Keybearer، تلقائيًا</translation>
    </message>
    <message>
        <source>At Intercom&apos;s API, with reading calls only</source>
        <translation>لدى API الخاص بـ Intercom، بطلبات قراءة فقط</translation>
    </message>
    <message>
        <source>Nothing. It takes a few seconds.</source>
        <translation>لا شيء. يستغرق هذا بضع ثوانٍ.</translation>
    </message>
    <message>
        <source>You decide, Keybearer sends</source>
        <translation>أنت تقرر وKeybearer يرسل</translation>
    </message>
    <message>
        <source>At the SCIM server of the workspace</source>
        <translation>لدى خادم SCIM لمساحة العمل</translation>
    </message>
    <message>
        <source>Read the request below, then press “Send the change”.</source>
        <translation>اقرأ الطلب أدناه، ثم اضغط «إرسال التغيير».</translation>
    </message>
    <message>
        <source>Nothing. It is sent once and then read back.</source>
        <translation>لا شيء. يُرسَل مرة واحدة ثم تُعاد القراءة.</translation>
    </message>
    <message>
        <source>Whoever can sign in as the API account; for now that is usually the agency</source>
        <translation>كل من يستطيع تسجيل الدخول بحساب API؛ وهو اليوم الوكالة في الغالب</translation>
    </message>
    <message>
        <source>In Intercom, on the page “Your account” of that account</source>
        <translation>في Intercom، في صفحة «Your account» لذلك الحساب</translation>
    </message>
    <message>
        <source>Press “Start the change” when that person is ready.</source>
        <translation>اضغط «بدء التغيير» حين يكون ذلك الشخص مستعدًا.</translation>
    </message>
    <message>
        <source>Change the email there and save. Keybearer sees it by itself.</source>
        <translation>غيّر البريد الإلكتروني هناك واحفظ. يلاحظ Keybearer ذلك تلقائيًا.</translation>
    </message>
    <message>
        <source>At Intercom&apos;s API, with the same calls as before the change</source>
        <translation>لدى API الخاص بـ Intercom، بالطلبات نفسها التي سبقت التغيير</translation>
    </message>
    <message>
        <source>Read the table, then press “Prove again”.</source>
        <translation>اقرأ الجدول، ثم اضغط «إعادة الإثبات».</translation>
    </message>
    <message>
        <source>Nothing. Read the table: before and after.</source>
        <translation>لا شيء. اقرأ الجدول: قبل وبعد.</translation>
    </message>
    <message>
        <source>The new owner</source>
        <translation>المالك الجديد</translation>
    </message>
    <message>
        <source>In the new mailbox and in Intercom, signed in with the new address</source>
        <translation>في صندوق البريد الجديد وفي Intercom، مع تسجيل الدخول بالعنوان الجديد</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>الطرفان</translation>
    </message>
    <message>
        <source>Here, and wherever you keep such files</source>
        <translation>هنا، وحيثما تحفظون مثل هذه الملفات</translation>
    </message>
    <message>
        <source>Save the record and give the other side a copy.</source>
        <translation>احفظ المحضر وأعطِ الطرف الآخر نسخة.</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>المنفّذ</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Read which finding stops it, then press “Cancel the handover”.</source>
        <translation>اقرأ ما الذي يوقف التسليم مما وُجد، ثم اضغط «إلغاء التسليم».</translation>
    </message>
    <message>
        <source>Here, and on the account&apos;s own page</source>
        <translation>هنا، وفي صفحة الحساب نفسه</translation>
    </message>
    <message>
        <source>When the connection works again, press “Prove again”.</source>
        <translation>حين يعمل الاتصال من جديد، اضغط «إعادة الإثبات».</translation>
    </message>
    <message>
        <source>Here, or on the account&apos;s own page</source>
        <translation>هنا، أو في صفحة الحساب نفسه</translation>
    </message>
    <message>
        <source>Decide whether this address is the right one.</source>
        <translation>قرّر هل هذا العنوان هو الصحيح.</translation>
    </message>
    <message>
        <source>Whoever can sign in as the API account</source>
        <translation>كل من يستطيع تسجيل الدخول بحساب API</translation>
    </message>
    <message>
        <source>Nothing. It is done; this is what was found.</source>
        <translation>لا شيء. تم ذلك؛ وهذا ما وُجد.</translation>
    </message>
    <message>
        <source>Do one of these steps, then test it here, before the next one.</source>
        <translation>نفّذ إحدى هذه الخطوات، ثم اختبرها هنا قبل التالية.</translation>
    </message>
    <message>
        <source>Press “Close the follow-up”, then save the record.</source>
        <translation>اضغط «إغلاق المتابعة»، ثم احفظ المحضر.</translation>
    </message>
</context>
<context>
    <name>keybearer::TeammateCard</name>
    <message>
        <source>Fingerprint of the token: %1</source>
        <translation>بصمة الرمز: %1</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>غير معروف بعد</translation>
    </message>
    <message>
        <source>The token has not told who it belongs to.</source>
        <translation>لم يُعرف بعد لمن هذا الرمز.</translation>
    </message>
    <message>
        <source>Teammate %1</source>
        <translation>عضو الفريق %1</translation>
    </message>
    <message>
        <source>inbox seat</source>
        <translation>مقعد في صندوق الوارد</translation>
    </message>
    <message>
        <source>no inbox seat</source>
        <translation>بلا مقعد في صندوق الوارد</translation>
    </message>
    <message>
        <source>role “%1”</source>
        <translation>الدور «%1»</translation>
    </message>
    <message>
        <source>according to an earlier test</source>
        <translation>كما ذكر اختبار سابق</translation>
    </message>
    <message>
        <source>email verified</source>
        <translation>البريد الإلكتروني مؤكَّد</translation>
    </message>
    <message>
        <source>email not verified</source>
        <translation>البريد الإلكتروني غير مؤكَّد</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a workspace&apos;s name and id</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a region and a time zone</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>practice, on this computer only</source>
        <translation>تدريب، على هذا الحاسوب وحده</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>مساحة العمل</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy the fingerprint</source>
        <translation>نسخ البصمة</translation>
    </message>
    <message>
        <source>&amp;Test now</source>
        <translation>اختبر الآن (&amp;T)</translation>
    </message>
    <message>
        <source>Test the token again (F5)</source>
        <translation>اختبار الرمز مجددًا (F5)</translation>
    </message>
    <message>
        <source>Show the picture from %1</source>
        <comment>a host</comment>
        <translation>عرض الصورة من %1</translation>
    </message>
    <message>
        <source>&amp;Hand over…</source>
        <translation>تسليم (&amp;H)…</translation>
    </message>
    <message>
        <source>Give this account another email, and prove that the token works</source>
        <translation>إعطاء هذا الحساب بريدًا إلكترونيًا آخر، وإثبات أن الرمز يعمل</translation>
    </message>
    <message>
        <source>Keybearer asks that host of Intercom for the picture, without the token. Nobody is asked before you agree.</source>
        <translation>يطلب Keybearer الصورة من مضيف Intercom هذا، دون الرمز. ولا يُسأل أحد قبل أن توافق.</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>تعديل (&amp;E)…</translation>
    </message>
    <message>
        <source>Edit the connection</source>
        <translation>تعديل الاتصال</translation>
    </message>
    <message>
        <source>Continue the &amp;handover</source>
        <translation>متابعة التسليم (&amp;H)</translation>
    </message>
    <message>
        <source>A handover of this account is open: see where it stands and go on</source>
        <translation>هناك تسليم مفتوح لهذا الحساب: اطّلع على ما وصل إليه وتابِع</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>البصمة</translation>
    </message>
    <message>
        <source>A handover can begin when a test has shown that the token works</source>
        <translation>يمكن بدء التسليم عندما يُظهر اختبار أن الرمز يعمل</translation>
    </message>
</context>
<context>
    <name>keybearer::TeammatePage</name>
    <message>
        <source>Testing the token…</source>
        <translation>يجري اختبار الرمز…</translation>
    </message>
    <message>
        <source>%1 of %2 calls answered. All of them only read, and none reads a person&apos;s data.</source>
        <translation>أُجيب عن %1 من %2 من الطلبات. كلها تقرأ فقط، ولا يقرأ أي منها بيانات شخص.</translation>
    </message>
    <message>
        <source>This token has not been tested yet.</source>
        <translation>لم يُختبر هذا الرمز بعد.</translation>
    </message>
    <message>
        <source>Choose “Test now”.</source>
        <translation>اختر «اختبر الآن».</translation>
    </message>
    <message>
        <source>Tested %1.</source>
        <comment>a relative time</comment>
        <translation>اختُبر %1.</translation>
    </message>
    <message>
        <source>&amp;Show the evidence</source>
        <translation>عرض الأدلة (&amp;S)</translation>
    </message>
    <message>
        <source>Last known: %1, %2.</source>
        <comment>a state word, a relative time</comment>
        <translation>آخر ما عُرف: %1، %2.</translation>
    </message>
    <message>
        <source>It has not been tested since, so this may have changed.</source>
        <translation>لم يُختبر منذ ذلك الحين، فربما تغيّر هذا.</translation>
    </message>
    <message>
        <source>Tested %1. Every test since %2 has found the same.</source>
        <comment>a relative time, a date</comment>
        <translation>اختُبر %1. وكل اختبار منذ %2 وجد الشيء نفسه.</translation>
    </message>
</context>
<context>
    <name>keybearer::TokenField</name>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
</context>
<context>
    <name>keybearer::TokensCard</name>
    <message>
        <source>Tokens and lock</source>
        <translation>الرموز والقفل</translation>
    </message>
    <message>
        <source>Keep new tokens in the keychain</source>
        <translation>حفظ الرموز الجديدة في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>It is not known yet whether this computer has a keychain.</source>
        <translation>لا يُعرف بعد هل لهذا الحاسوب سلسلة مفاتيح.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain answers.</source>
        <translation>تستجيب سلسلة مفاتيح هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message numerus="yes">
        <source>After %Ln minute(s)</source>
        <translation>
            <numerusform>بعد %Ln دقيقة</numerusform>
            <numerusform>بعد %Ln دقيقة</numerusform>
            <numerusform>بعد %Ln دقيقة</numerusform>
            <numerusform>بعد %Ln دقائق</numerusform>
            <numerusform>بعد %Ln دقيقة</numerusform>
            <numerusform>بعد %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock when idle</source>
        <translation>القفل عند عدم الاستخدام</translation>
    </message>
    <message>
        <source>Lock when the screen locks</source>
        <translation>القفل عند قفل الشاشة</translation>
    </message>
    <message>
        <source>Otherwise a token stays in memory until you quit or lock. Each connection can choose.</source>
        <translation>وإلا بقي الرمز في الذاكرة إلى أن تنهي البرنامج أو تقفله. ويمكن الاختيار لكل اتصال.</translation>
    </message>
    <message>
        <source>This computer offers no keychain. Tokens stay in memory until you quit or lock.</source>
        <translation>لا يوفر هذا الحاسوب سلسلة مفاتيح. تبقى الرموز في الذاكرة إلى أن تنهي البرنامج أو تقفله.</translation>
    </message>
</context>
<context>
    <name>keybearer::WindowCommands</name>
    <message>
        <source>Test now</source>
        <translation>اختبر الآن</translation>
    </message>
    <message>
        <source>Test all connections</source>
        <translation>اختبار كل الاتصالات</translation>
    </message>
    <message>
        <source>Find a connection</source>
        <translation>البحث عن اتصال</translation>
    </message>
    <message>
        <source>Copy the fingerprint</source>
        <translation>نسخ البصمة</translation>
    </message>
    <message>
        <source>Show the evidence</source>
        <translation>عرض الأدلة</translation>
    </message>
    <message>
        <source>Save the record…</source>
        <translation>حفظ المحضر…</translation>
    </message>
    <message>
        <source>Connect a token…</source>
        <translation>ربط رمز…</translation>
    </message>
    <message>
        <source>Open the practice workspace</source>
        <translation>فتح مساحة التدريب</translation>
    </message>
    <message>
        <source>Go to the teammate</source>
        <translation>الانتقال إلى عضو الفريق</translation>
    </message>
    <message>
        <source>Go to the handover</source>
        <translation>الانتقال إلى التسليم</translation>
    </message>
    <message>
        <source>Go to the history</source>
        <translation>الانتقال إلى السجل</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>فتح الإعدادات</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>البحث عن أمر</translation>
    </message>
    <message>
        <source>Show all shortcuts</source>
        <translation>عرض كل الاختصارات</translation>
    </message>
    <message>
        <source>Lock Keybearer</source>
        <translation>قفل Keybearer</translation>
    </message>
    <message>
        <source>Close the message, or leave the settings</source>
        <translation>إغلاق الرسالة، أو مغادرة الإعدادات</translation>
    </message>
    <message>
        <source>Full screen on or off</source>
        <translation>تشغيل ملء الشاشة أو إيقافه</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>الانتقال إلى %1</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>تسليم…</translation>
    </message>
    <message>
        <source>Edit the connection…</source>
        <translation>تعديل الاتصال…</translation>
    </message>
    <message>
        <source>Choose a connection first.</source>
        <translation>اختر اتصالًا أولًا.</translation>
    </message>
    <message>
        <source>Leave the settings first.</source>
        <translation>غادر الإعدادات أولًا.</translation>
    </message>
    <message>
        <source>There is no connection yet.</source>
        <translation>لا يوجد اتصال بعد.</translation>
    </message>
    <message>
        <source>Continue the handover</source>
        <translation>متابعة التسليم</translation>
    </message>
    <message>
        <source>Check a record…</source>
        <translation>فحص محضر…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>There is nothing that can be undone now.</source>
        <translation>لا يوجد الآن ما يمكن التراجع عنه.</translation>
    </message>
</context>
<context>
    <name>keybearer::WindowLock</name>
    <message>
        <source>Keybearer is locked</source>
        <translation>‏Keybearer مقفل</translation>
    </message>
</context>
<context>
    <name>keybearer::Workbench</name>
    <message>
        <source>A practice handover is still open. It ends when you quit, like the whole practice workspace; nothing else is affected.</source>
        <translation>ما زال هناك تسليم تدريبي مفتوح. ينتهي عند إنهاء البرنامج، مثل مساحة التدريب كلها؛ ولا يتأثر شيء آخر.</translation>
    </message>
    <message>
        <source>The browser could not be opened.</source>
        <translation>تعذّر فتح المتصفح.</translation>
    </message>
    <message>
        <source>Open this page yourself: %1</source>
        <translation>افتح هذه الصفحة بنفسك: %1</translation>
    </message>
    <message>
        <source>A handover is still open. Nothing is lost when you quit: it goes on when you open Keybearer again and choose the connection. Until then the token is not tested.</source>
        <translation>ما زال هناك تسليم مفتوح. لا يضيع شيء عند إنهاء البرنامج: فهو يستمر حين تفتح Keybearer مجددًا وتختار الاتصال. وحتى ذلك الحين لا يُختبر الرمز.</translation>
    </message>
    <message>
        <source>This handover&apos;s connection is not in the list any more.</source>
        <translation>لم يعد اتصال هذا التسليم في القائمة.</translation>
    </message>
    <message>
        <source>Connect its token again to go to the handover.</source>
        <translation>وصّل رمزه من جديد للانتقال إلى التسليم.</translation>
    </message>
    <message>
        <source>A handover is still open, and its token is kept in memory only. What happened so far stays on this computer. To go on when you open Keybearer again, connect the token again; until then it is not tested.</source>
        <translation>ما زال هناك تسليم مفتوح، ورمزه محفوظ في الذاكرة فقط. يبقى ما حدث حتى الآن على هذا الحاسوب. للمتابعة حين تفتح Keybearer مجددًا، اربط الرمز من جديد؛ وحتى ذلك الحين لا يُختبر.</translation>
    </message>
    <message>
        <source>Practice workspace</source>
        <translation>مساحة التدريب</translation>
    </message>
    <message>
        <source>The token of this practice workspace does not work any more. Begin with a new practice workspace? What happened in this one stays in the history.</source>
        <translation>لم يعد رمز مساحة التدريب هذه يعمل. هل تريد البدء بمساحة تدريب جديدة؟ يبقى ما حدث في هذه المساحة في السجل.</translation>
    </message>
    <message>
        <source>&amp;Begin anew</source>
        <translation>البدء من جديد (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Keep this one</source>
        <translation>إبقاء هذه (&amp;K)</translation>
    </message>
    <message>
        <source>The token of this practice workspace does not work any more.</source>
        <translation>لم يعد رمز مساحة التدريب هذه يعمل.</translation>
    </message>
    <message>
        <source>A new practice workspace can begin once its handover is closed.</source>
        <translation>يمكن البدء بمساحة تدريب جديدة بعد إغلاق تسليم هذه المساحة.</translation>
    </message>
    <message>
        <source>Open “Handover” and close it, then open practice again.</source>
        <translation>افتح «التسليم» وأغلقه، ثم افتح التدريب من جديد.</translation>
    </message>
    <message>
        <source>This handover is over, and another one of this connection is open.</source>
        <translation>انتهى هذا التسليم، وهناك تسليم آخر مفتوح لهذا الاتصال.</translation>
    </message>
    <message>
        <source>The page shows the one that is open. What happened in this one stands here in the history.</source>
        <translation>تعرض الصفحة التسليم المفتوح. ما حدث في هذا التسليم مذكور هنا في السجل.</translation>
    </message>
    <message>
        <source>“Save the record…” gives you all of it in one file.</source>
        <translation>«حفظ المحضر…» يعطيك كل ذلك في ملف واحد.</translation>
    </message>
    <message>
        <source>What happened stays in the history. A practice workspace ends with the program; its records can still be saved.</source>
        <translation>يبقى ما حدث في السجل. تنتهي مساحة التدريب بانتهاء البرنامج، ويمكن حفظ محاضرها بعد ذلك.</translation>
    </message>
</context>
</TS>
