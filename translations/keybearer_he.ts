<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he" sourcelanguage="en_US">
<context>
    <name>CheckText</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Teammate: %1 (%2), id %3</source>
        <translation>חבר צוות: %1 (%2), מזהה %3</translation>
    </message>
    <message>
        <source>Workspace: %1, id %2, region %3</source>
        <translation>סביבת עבודה: %1, מזהה %2, אזור %3</translation>
    </message>
    <message>
        <source>Fingerprint of the token: %1</source>
        <translation>טביעת האצבע של האסימון: %1</translation>
    </message>
    <message>
        <source>Permissions (* is needed):</source>
        <translation>הרשאות (הסימן * פירושו שההרשאה נחוצה):</translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message>
        <source>Close the follow-up</source>
        <translation>סגירת המעקב</translation>
    </message>
    <message>
        <source>&amp;Close all the same</source>
        <translation>סגירה בכל זאת (&amp;C)</translation>
    </message>
    <message>
        <source>Go &amp;back</source>
        <translation>חזרה (&amp;B)</translation>
    </message>
    <message>
        <source>These steps are still open: %1.</source>
        <translation>השלבים האלה עדיין פתוחים: %1.</translation>
    </message>
    <message>
        <source>After closing, this handover is not tested any more, and it can&apos;t be opened again.</source>
        <translation>אחרי הסגירה המסירה הזו אינה נבדקת עוד, ואי אפשר לפתוח אותה מחדש.</translation>
    </message>
    <message>
        <source>Close the handover</source>
        <translation>סגירת המסירה</translation>
    </message>
    <message>
        <source>By the newest test, the token is not proven to work.</source>
        <translation>לפי הבדיקה החדשה ביותר, לא הוכח שהאסימון פועל.</translation>
    </message>
    <message>
        <source>Cancel the handover</source>
        <translation>ביטול המסירה</translation>
    </message>
    <message>
        <source>Somebody may be about to change the email. After cancelling, Keybearer does not watch any more, and this handover can&apos;t be opened again.</source>
        <translation>ייתכן שמישהו עומד לשנות את כתובת הדוא״ל. אחרי הביטול Keybearer אינו עוקב עוד, ואי אפשר לפתוח שוב את המסירה הזאת.</translation>
    </message>
    <message>
        <source>&amp;Cancel it</source>
        <translation>לבטל (&amp;C)</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>connecting, TLS included: %1 ms</source>
        <translation>התחברות, כולל TLS: %1 מילישניות</translation>
    </message>
    <message>
        <source>connecting: none, the connection was open already</source>
        <translation>התחברות: ללא, החיבור כבר היה פתוח</translation>
    </message>
    <message>
        <source>waiting for the answer: %1 ms</source>
        <translation>המתנה לתשובה: %1 מילישניות</translation>
    </message>
    <message>
        <source>receiving it: %1 ms</source>
        <translation>קבלת התשובה: %1 מילישניות</translation>
    </message>
    <message>
        <source>together: %1 ms</source>
        <translation>בסך הכול: %1 מילישניות</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>סטטוס %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s), dropped unread</source>
        <translation>
            <numerusform>%Ln בית, הושלך בלי שנקרא</numerusform>
            <numerusform>%Ln בתים, הושלכו בלי שנקראו</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>לא נשלח דבר.</translation>
    </message>
    <message>
        <source>SENT</source>
        <translation>נשלח</translation>
    </message>
    <message>
        <source>ANSWER</source>
        <translation>תשובה</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>זמן</translation>
    </message>
    <message>
        <source>started: %1 (UTC)</source>
        <translation>התחלה: %1 (UTC)</translation>
    </message>
    <message>
        <source>attempts: %1</source>
        <translation>ניסיונות: %1</translation>
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
        <translation>הבקשה הזו תישלח פעם אחת, עם אסימון ה־SCIM:
%1 %2
%3</translation>
    </message>
    <message>
        <source>The teammate signs in, opens its own account page and changes the email from %1 to %2.</source>
        <translation>חבר הצוות נכנס, פותח את דף החשבון שלו ומשנה את כתובת הדוא״ל מ־%1 אל %2.</translation>
    </message>
    <message>
        <source>The teammate signs in, opens %1 and changes the email from %2 to %3.</source>
        <translation>חבר הצוות נכנס, פותח את %1 ומשנה את כתובת הדוא״ל מ־%2 אל %3.</translation>
    </message>
    <message>
        <source>- %1</source>
        <translation>- %1</translation>
    </message>
    <message>
        <source>Record: %1</source>
        <translation>תיעוד: %1</translation>
    </message>
</context>
<context>
    <name>OptionsText</name>
    <message>
        <source>The option --%1 does not go with this command.</source>
        <translation>האפשרות ‎--%1 אינה מתאימה לפקודה הזו.</translation>
    </message>
    <message>
        <source>The option --%1 was given more than once.</source>
        <translation>האפשרות ‎--%1 ניתנה יותר מפעם אחת.</translation>
    </message>
    <message>
        <source>Only one token can be read from standard input.</source>
        <translation>אפשר לקרוא רק אסימון אחד מהקלט הסטנדרטי.</translation>
    </message>
    <message>
        <source>The option --%1 needs a value.</source>
        <translation>לאפשרות ‎--%1 דרוש ערך.</translation>
    </message>
    <message>
        <source>The API base must be an https address, or http on this computer.</source>
        <translation>כתובת הבסיס של ה־API צריכה להיות כתובת https, או http במחשב הזה.</translation>
    </message>
    <message>
        <source>Give either --region or --api-url: the address says already where to ask.</source>
        <translation>יש לתת את ‎--region או את ‎--api-url, לא את שתיהן: הכתובת כבר אומרת היכן לשאול.</translation>
    </message>
    <message>
        <source>The region must be us, eu or au.</source>
        <translation>האזור צריך להיות us, eu או au.</translation>
    </message>
    <message>
        <source>The API version must look like 2.16, or be Preview.</source>
        <translation>גרסת ה־API צריכה להיראות כמו 2.16 או להיות Preview.</translation>
    </message>
    <message>
        <source>The SCIM base must be an https address, or http on this computer.</source>
        <translation>כתובת הבסיס של SCIM צריכה להיות כתובת https, או http במחשב הזה.</translation>
    </message>
    <message>
        <source>The time-out must be a number of seconds, up to 3600.</source>
        <translation>מגבלת הזמן צריכה להיות מספר של שניות, עד 3600.</translation>
    </message>
    <message>
        <source>The wait must be a whole number of seconds, up to one year.</source>
        <translation>משך ההמתנה צריך להיות מספר שלם של שניות, עד שנה אחת.</translation>
    </message>
    <message>
        <source>The port must be a number from 0 to 65535.</source>
        <translation>היציאה צריכה להיות מספר מ־0 עד 65535.</translation>
    </message>
    <message>
        <source>The permissions that can count are: %1.</source>
        <translation>ההרשאות שאפשר להביא בחשבון הן: %1.</translation>
    </message>
    <message>
        <source>“%1” is no permission that can count.</source>
        <translation>״%1״ אינה הרשאה שאפשר להביא בחשבון.</translation>
    </message>
    <message>
        <source>A handover needs either --to EMAIL or --resume ID.</source>
        <translation>למסירה דרושה אחת משתי האפשרויות: ‎--to EMAIL או ‎--resume ID.</translation>
    </message>
    <message>
        <source>What stands after --to is not an email address that Intercom could take.</source>
        <translation>מה שכתוב אחרי ‎--to אינו כתובת דוא״ל ש־Intercom יכולה לקבל.</translation>
    </message>
    <message>
        <source>The route must be guided or scim.</source>
        <translation>המסלול צריך להיות guided או scim.</translation>
    </message>
    <message>
        <source>The SCIM route needs --scim-url and --scim-token-file.</source>
        <translation>למסלול SCIM דרושות האפשרויות ‎--scim-url ו־‎--scim-token-file.</translation>
    </message>
    <message>
        <source>With the token on standard input nobody can be asked: add --yes.</source>
        <translation>כשהאסימון מגיע מהקלט הסטנדרטי אי אפשר לשאול איש: יש להוסיף ‎--yes.</translation>
    </message>
    <message>
        <source>Name one record to verify.</source>
        <translation>יש לציין תיעוד אחד לאימות.</translation>
    </message>
    <message>
        <source>There is a word too many. A token never goes on the command line: use --token-file or KEYBEARER_TOKEN.</source>
        <translation>יש מילה אחת יותר מדי. אסימון לעולם אינו נכתב בשורת הפקודה: יש להשתמש ב־‎--token-file או ב־KEYBEARER_TOKEN.</translation>
    </message>
    <message>
        <source>A token never goes on the command line: use --token-file or KEYBEARER_TOKEN.</source>
        <translation>אסימון לעולם אינו נכתב בשורת הפקודה: יש להשתמש ב־‎--token-file או ב־KEYBEARER_TOKEN.</translation>
    </message>
    <message>
        <source>The option %1 is not known.</source>
        <translation>האפשרות %1 אינה מוכרת.</translation>
    </message>
    <message>
        <source>The option %1 needs a value.</source>
        <translation>לאפשרות %1 דרוש ערך.</translation>
    </message>
    <message>
        <source>There is an option that is not known here, or has a value that it does not take.</source>
        <translation>יש כאן אפשרות שאינה מוכרת, או אפשרות עם ערך שהיא אינה מקבלת.</translation>
    </message>
    <message>
        <source>The first word must be check, handover, verify, practice or demo.</source>
        <translation>המילה הראשונה צריכה להיות check, handover, verify, practice או demo.</translation>
    </message>
    <message>
        <source>read the access token from FILE; - is standard input</source>
        <translation>קריאת אסימון הגישה מ־FILE; הסימן - הוא הקלט הסטנדרטי</translation>
    </message>
    <message>
        <source>take token and settings of a saved connection</source>
        <translation>שימוש באסימון ובהגדרות של חיבור שמור</translation>
    </message>
    <message>
        <source>another API base; plain http only to this computer</source>
        <translation>כתובת בסיס אחרת ל־API; ‏http לא מוצפן רק אל המחשב הזה</translation>
    </message>
    <message>
        <source>the workspace&apos;s region; found out when not given</source>
        <translation>האזור של סביבת העבודה; מאותר אם לא צוין</translation>
    </message>
    <message>
        <source>Intercom-Version to ask for; 2.16 when not given</source>
        <translation>ערך Intercom-Version לבקש; 2.16 אם לא צוין</translation>
    </message>
    <message>
        <source>permissions that count, with commas between them</source>
        <translation>ההרשאות שמובאות בחשבון, עם פסיקים ביניהן</translation>
    </message>
    <message>
        <source>deadline of one request; 15 when not given</source>
        <translation>מגבלת הזמן לבקשה אחת; 15 אם לא צוין</translation>
    </message>
    <message>
        <source>one JSON document on standard output</source>
        <translation>מסמך JSON אחד בפלט הסטנדרטי</translation>
    </message>
    <message>
        <source>the teammate&apos;s new email address</source>
        <translation>כתובת הדוא״ל החדשה של חבר הצוות</translation>
    </message>
    <message>
        <source>go on with a handover that waits</source>
        <translation>המשך מסירה שממתינה</translation>
    </message>
    <message>
        <source>how the email is changed</source>
        <translation>איך משנים את כתובת הדוא״ל</translation>
    </message>
    <message>
        <source>SCIM base URL of the workspace</source>
        <translation>כתובת ה־URL הבסיסית של SCIM בסביבת העבודה</translation>
    </message>
    <message>
        <source>read the SCIM token from FILE; - is standard input</source>
        <translation>קריאת אסימון ה־SCIM מ־FILE; הסימן - הוא הקלט הסטנדרטי</translation>
    </message>
    <message>
        <source>write the record to FILE</source>
        <translation>כתיבת התיעוד אל FILE</translation>
    </message>
    <message>
        <source>do not ask before the change</source>
        <translation>בלי לשאול לפני השינוי</translation>
    </message>
    <message>
        <source>how long to wait for the person; no bound when not given</source>
        <translation>כמה זמן להמתין לאדם; ללא הגבלה אם לא צוין</translation>
    </message>
    <message>
        <source>where to listen; 0 picks a free port</source>
        <translation>היכן להאזין; 0 בוחר יציאה פנויה</translation>
    </message>
    <message>
        <source>trust the certificates in FILE as well</source>
        <translation>מתן אמון גם באישורים שב־FILE</translation>
    </message>
    <message>
        <source>how to reach the network</source>
        <translation>איך להגיע אל הרשת</translation>
    </message>
    <message>
        <source>where history and records are kept</source>
        <translation>היכן נשמרים ההיסטוריה וקובצי התיעוד</translation>
    </message>
    <message>
        <source>open the window on a practice workspace of its own</source>
        <translation>פתיחת החלון על סביבת תרגול משלו</translation>
    </message>
    <message>
        <source>Tests a token and prints the verdict.</source>
        <translation>בודק אסימון ומציג את המסקנה.</translation>
    </message>
    <message>
        <source>Tests the token, gets the teammate&apos;s email changed, and proves that the token kept working. Writes a record of it.</source>
        <translation>בודק את האסימון, מביא לשינוי כתובת הדוא״ל של חבר הצוות ומוכיח שהאסימון המשיך לפעול. כותב על כך תיעוד.</translation>
    </message>
    <message>
        <source>Verifies a handover record, offline and without the token.</source>
        <translation>מאמת תיעוד של מסירה, ללא רשת וללא האסימון.</translation>
    </message>
    <message>
        <source>Serves a practice workspace on this computer until it is interrupted.</source>
        <translation>מפעיל סביבת תרגול במחשב הזה עד שמפסיקים אותו.</translation>
    </message>
    <message>
        <source>Does the whole job, by both routes, on a practice workspace of its own.</source>
        <translation>מבצע את כל התהליך, בשני המסלולים, בסביבת תרגול משלו.</translation>
    </message>
    <message>
        <source>Hands an Intercom API teammate to its new owner and proves that the token kept working. Without a command the window opens, if it was built.</source>
        <translation>מוסר חבר צוות API של Intercom לבעליו החדשים ומוכיח שהאסימון המשיך לפעול. בלי פקודה נפתח החלון, אם נבנה.</translation>
    </message>
    <message>
        <source>print this and end</source>
        <translation>הצגת הטקסט הזה וסיום</translation>
    </message>
    <message>
        <source>print the version and end</source>
        <translation>הצגת הגרסה וסיום</translation>
    </message>
    <message>
        <source>check: test a token. handover: baseline, email change, proof. verify: check the record in FILE, offline. practice: serve the practice workspace. demo: the whole job on a practice workspace. Each has a --help of its own.</source>
        <translation>check: בדיקת אסימון. handover: קו בסיס, שינוי כתובת הדוא״ל, הוכחה. verify: אימות התיעוד שב־FILE, ללא רשת. practice: הפעלת סביבת התרגול. demo: כל התהליך בסביבת תרגול. לכל פקודה יש ‎--help משלה.</translation>
    </message>
    <message>
        <source>the record to verify</source>
        <translation>התיעוד לאימות</translation>
    </message>
</context>
<context>
    <name>RecordFileText</name>
    <message>
        <source>The record can&apos;t be written to %1: its folder is not there.</source>
        <translation>אי אפשר לכתוב את התיעוד אל %1: התיקייה שלו אינה קיימת.</translation>
    </message>
    <message>
        <source>The record can&apos;t be written to %1: that is a folder.</source>
        <translation>אי אפשר לכתוב את התיעוד אל %1: זו תיקייה.</translation>
    </message>
    <message>
        <source>The record can&apos;t be written to %1: that is no ordinary file.</source>
        <translation>אי אפשר לכתוב את התיעוד אל %1: זה אינו קובץ רגיל.</translation>
    </message>
    <message>
        <source>The record can&apos;t be written to %1: something else is in that file, and it would be lost.</source>
        <translation>אי אפשר לכתוב את התיעוד אל %1: בקובץ הזה יש משהו אחר, והוא היה הולך לאיבוד.</translation>
    </message>
    <message>
        <source>The record can&apos;t be written to %1: no file can be made there.</source>
        <translation>אי אפשר לכתוב את התיעוד אל %1: אי אפשר ליצור שם קובץ.</translation>
    </message>
    <message>
        <source>The record can&apos;t be written to %1: a token is read from that file.</source>
        <translation>אי אפשר לכתוב את התיעוד אל %1: מהקובץ הזה נקרא אסימון.</translation>
    </message>
</context>
<context>
    <name>SavedFile</name>
    <message>
        <source>The folder could not be opened.</source>
        <translation>לא ניתן היה לפתוח את התיקייה.</translation>
    </message>
    <message>
        <source>Open it yourself: %1</source>
        <translation>אפשר לפתוח אותה ידנית: %1</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>פתיחת התיקייה</translation>
    </message>
    <message>
        <source>&amp;Copy its path</source>
        <translation>העתקת הנתיב (&amp;C)</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>The file is saved.</source>
        <translation>הקובץ נשמר.</translation>
    </message>
    <message>
        <source>It is “%1”.</source>
        <translation>זה הקובץ ״%1״.</translation>
    </message>
    <message>
        <source>The file could not be saved.</source>
        <translation>לא ניתן היה לשמור את הקובץ.</translation>
    </message>
    <message>
        <source>Nothing was written to “%1”. The disk may be full, or the folder may not be yours to write.</source>
        <translation>דבר לא נכתב אל ״%1״. ייתכן שהדיסק מלא, או שאין לך הרשאת כתיבה בתיקייה.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>יש לבחור תיקייה אחרת.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Keybearer is open already with this data directory, in %1, but it does not answer. Wait a moment, or end it, and start again. If it is open nowhere, delete the file “%2” and start again.</source>
        <comment>a program and its process id, a file</comment>
        <translation>Keybearer כבר פתוח עם תיקיית הנתונים הזאת, ב־%1, אבל אינו עונה. יש להמתין רגע, או לסגור אותו, ולהפעיל מחדש. אם אינו פתוח בשום מקום, יש למחוק את הקובץ ״%2״ ולהפעיל מחדש.</translation>
    </message>
</context>
<context>
    <name>TokenInputText</name>
    <message>
        <source>The file with the token can&apos;t be read.</source>
        <translation>לא ניתן לקרוא את הקובץ שבו האסימון.</translation>
    </message>
    <message>
        <source>What was given is not a token: it is empty, or has spaces or signs that no token has.</source>
        <translation>מה שניתן אינו אסימון: הוא ריק, או שיש בו רווחים או סימנים שאין באף אסימון.</translation>
    </message>
    <message>
        <source>There are no saved connections here. Save one in the window, or name the token with --token-file FILE or the environment variable KEYBEARER_TOKEN.</source>
        <translation>אין כאן חיבורים שמורים. יש לשמור חיבור בחלון, או לציין את האסימון באמצעות ‎--token-file FILE או משתנה הסביבה KEYBEARER_TOKEN.</translation>
    </message>
    <message>
        <source>There is no saved connection of that name.</source>
        <translation>אין חיבור שמור בשם הזה.</translation>
    </message>
    <message>
        <source>What stands in KEYBEARER_TOKEN is not a token: it is empty, or has spaces or signs that no token has.</source>
        <translation>מה שכתוב ב־KEYBEARER_TOKEN אינו אסימון: הוא ריק, או שיש בו רווחים או סימנים שאין באף אסימון.</translation>
    </message>
    <message>
        <source>Name a token: --token-file FILE, the environment variable KEYBEARER_TOKEN, or --profile NAME.</source>
        <translation>יש לציין אסימון: ‎--token-file FILE, משתנה הסביבה KEYBEARER_TOKEN או ‎--profile NAME.</translation>
    </message>
    <message>
        <source>There is a token in an address that was given. Nothing was sent. A token never goes on the command line: use --token-file or KEYBEARER_TOKEN.</source>
        <translation>באחת הכתובות שניתנו יש אסימון. לא נשלח דבר. אסימון לעולם אינו נכתב בשורת הפקודה: יש להשתמש ב־‎--token-file או ב־KEYBEARER_TOKEN.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Confirm the new address</source>
        <translation>אישור הכתובת החדשה</translation>
    </message>
    <message>
        <source>The new owner opens the message that Intercom sends and follows its link. The account then shows the address as verified.</source>
        <translation>הבעלים החדשים פותחים את ההודעה ש־Intercom שולחת ולוחצים על הקישור שבה. אחר כך הכתובת מופיעה בחשבון כמאומתת.</translation>
    </message>
    <message>
        <source>Test after the link was followed.</source>
        <translation>יש לבדוק אחרי הלחיצה על הקישור.</translation>
    </message>
    <message>
        <source>Set a new password</source>
        <translation>קביעת סיסמה חדשה</translation>
    </message>
    <message>
        <source>The new owner resets the password, so that the agency can&apos;t sign in any more. Vendors report that a reset can revoke a token; Intercom has not confirmed it.</source>
        <translation>הבעלים החדשים מאפסים את הסיסמה, כך שהסוכנות אינה יכולה עוד להיכנס. ספקים מדווחים שאיפוס עלול לבטל אסימון; Intercom לא אישרה זאת.</translation>
    </message>
    <message>
        <source>Test right after the reset.</source>
        <translation>יש לבדוק מיד אחרי האיפוס.</translation>
    </message>
    <message>
        <source>Switch on two-factor sign-in</source>
        <translation>הפעלת כניסה דו־שלבית</translation>
    </message>
    <message>
        <source>The new owner adds a second step to signing in, as the account can read and write for the pipeline.</source>
        <translation>הבעלים החדשים מוסיפים שלב שני לכניסה, משום שהחשבון יכול לקרוא ולכתוב עבור צינור הנתונים.</translation>
    </message>
    <message>
        <source>Test right after it was switched on.</source>
        <translation>יש לבדוק מיד אחרי ההפעלה.</translation>
    </message>
    <message>
        <source>Test again after a day</source>
        <translation>בדיקה חוזרת כעבור יום</translation>
    </message>
    <message>
        <source>Test once 24 hours have passed.</source>
        <translation>יש לבדוק כשיחלפו 24 שעות.</translation>
    </message>
    <message>
        <source>The server&apos;s own words: “%1” (status %2).</source>
        <translation>לשון השרת: ״%1״ (סטטוס %2).</translation>
    </message>
    <message>
        <source>The server&apos;s own words: “%1”.</source>
        <translation>לשון השרת: ״%1״.</translation>
    </message>
    <message>
        <source>The server answered with status %1.</source>
        <translation>השרת ענה בסטטוס %1.</translation>
    </message>
    <message numerus="yes">
        <source>It asks to wait %Ln second(s).</source>
        <translation>
            <numerusform>הוא מבקש להמתין %Ln שנייה.</numerusform>
            <numerusform>הוא מבקש להמתין %Ln שניות.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” can&apos;t be used as it was entered.</source>
        <translation>לא ניתן להשתמש ב״%1״ כפי שהוזן.</translation>
    </message>
    <message>
        <source>About: %1.</source>
        <translation>הדבר נוגע אל: %1.</translation>
    </message>
    <message>
        <source>The file %1 is not there.</source>
        <translation>הקובץ %1 אינו קיים.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be read.</source>
        <translation>לא ניתן לקרוא את הקובץ %1.</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file, and only those are read.</source>
        <translation>הפריט %1 אינו קובץ רגיל, ורק קבצים כאלה נקראים.</translation>
    </message>
    <message>
        <source>The file %1 is too large for what it should be.</source>
        <translation>הקובץ %1 גדול מדי למה שהוא אמור להיות.</translation>
    </message>
    <message>
        <source>The file %1 has no certificate in PEM form.</source>
        <translation>בקובץ %1 אין אישור בתבנית PEM.</translation>
    </message>
    <message>
        <source>Check its rights.</source>
        <translation>יש לבדוק את הרשאות הגישה שלו.</translation>
    </message>
    <message>
        <source>Check that the right file was named.</source>
        <translation>יש לבדוק שצוין הקובץ הנכון.</translation>
    </message>
    <message>
        <source>Another token was tested after the change than before it.</source>
        <translation>האסימון שנבדק אחרי השינוי אינו זה שנבדק לפניו.</translation>
    </message>
    <message>
        <source>Another teammate answers to this token now.</source>
        <translation>חבר צוות אחר עונה עכשיו לאסימון הזה.</translation>
    </message>
    <message>
        <source>Another workspace answers to this token now.</source>
        <translation>סביבת עבודה אחרת עונה עכשיו לאסימון הזה.</translation>
    </message>
    <message>
        <source>Whether it is still the same teammate and workspace could not be seen.</source>
        <translation>לא ניתן היה לראות אם אלה עדיין אותו חבר צוות ואותה סביבת עבודה.</translation>
    </message>
    <message>
        <source>It is the same token, the same teammate and the same workspace.</source>
        <translation>אלה אותו אסימון, אותו חבר צוות ואותה סביבת עבודה.</translation>
    </message>
    <message>
        <source>No tested permission was lost.</source>
        <translation>אף הרשאה שנבדקה לא אבדה.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) allowed before did not pass afterwards: %1.</source>
        <translation>
            <numerusform>%Ln הרשאה שהייתה מותרת קודם לא עברה את הבדיקה אחר כך: %1.</numerusform>
            <numerusform>%Ln הרשאות שהיו מותרות קודם לא עברו את הבדיקה אחר כך: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) allowed before could not be tested afterwards.</source>
        <translation>
            <numerusform>%Ln הרשאה שהייתה מותרת קודם לא ניתן היה לבדוק אחר כך.</numerusform>
            <numerusform>%Ln הרשאות שהיו מותרות קודם לא ניתן היה לבדוק אחר כך.</numerusform>
        </translation>
    </message>
    <message>
        <source>The token has not been tested since the change.</source>
        <translation>האסימון לא נבדק מאז השינוי.</translation>
    </message>
    <message>
        <source>The new address has not been confirmed yet.</source>
        <translation>הכתובת החדשה עוד לא אושרה.</translation>
    </message>
    <message numerus="yes">
        <source>While it was changed, %Ln test call(s) were refused.</source>
        <translation>
            <numerusform>בזמן השינוי נדחתה %Ln קריאת בדיקה.</numerusform>
            <numerusform>בזמן השינוי נדחו %Ln קריאות בדיקה.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>While it was changed, no test call was refused; %Ln got no clear answer.</source>
        <translation>
            <numerusform>בזמן השינוי לא נדחתה אף קריאת בדיקה; %Ln לא קיבלה תשובה ברורה.</numerusform>
            <numerusform>בזמן השינוי לא נדחתה אף קריאת בדיקה; %Ln לא קיבלו תשובה ברורה.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>While it was changed, all %Ln test call(s) got a good answer.</source>
        <translation>
            <numerusform>בזמן השינוי נעשתה %Ln קריאת בדיקה, והיא קיבלה תשובה טובה.</numerusform>
            <numerusform>בזמן השינוי קיבלו כל %Ln קריאות הבדיקה תשובה טובה.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been changed yet. It is your decision now.</source>
        <translation>עוד לא שונה דבר. ההחלטה עכשיו בידיך.</translation>
    </message>
    <message>
        <source>The email of the account will go from %1 to %2. A person changes it on the account&apos;s own page; Keybearer sends no change, watches, and tests the token meanwhile.</source>
        <translation>כתובת הדוא״ל של החשבון תשתנה מ־%1 אל %2. אדם משנה אותה בדף של החשבון עצמו; Keybearer אינו שולח שום שינוי, עוקב ובודק בינתיים את האסימון.</translation>
    </message>
    <message>
        <source>The email of the account will go from %1 to %2. Keybearer sends the change once, over SCIM and exactly as shown, and tests the token meanwhile.</source>
        <translation>כתובת הדוא״ל של החשבון תשתנה מ־%1 אל %2. השינוי נשלח מ־Keybearer פעם אחת, דרך SCIM ובדיוק כפי שמוצג, ובינתיים האסימון נבדק.</translation>
    </message>
    <message>
        <source>The email was changed, but to another address.</source>
        <translation>כתובת הדוא״ל שונתה, אבל לכתובת אחרת.</translation>
    </message>
    <message>
        <source>The account has %1 now; the handover is meant for %2.</source>
        <translation>בחשבון רשומה עכשיו %1; המסירה מיועדת אל %2.</translation>
    </message>
    <message>
        <source>Waiting for the email to be changed.</source>
        <translation>ממתינים לשינוי כתובת הדוא״ל.</translation>
    </message>
    <message>
        <source>Sign in as the API account, open “Your account” and change the email to %1. Do not reset the password yet.</source>
        <translation>יש להיכנס בתור חשבון ה־API, לפתוח את ״Your account״ ולשנות את כתובת הדוא״ל אל %1. עוד אין לאפס את הסיסמה.</translation>
    </message>
    <message>
        <source>The handover was stopped before anything was changed.</source>
        <translation>המסירה נעצרה לפני ששונה דבר.</translation>
    </message>
    <message>
        <source>The email was not changed.</source>
        <translation>כתובת הדוא״ל לא שונתה.</translation>
    </message>
    <message>
        <source>The account still has %1.</source>
        <translation>בחשבון עדיין רשומה %1.</translation>
    </message>
    <message>
        <source>The account itself still has %1.</source>
        <translation>בחשבון עצמו עדיין רשומה %1.</translation>
    </message>
    <message>
        <source>SCIM says %1, the account itself %2.</source>
        <translation>לפי SCIM הכתובת היא %1, ולפי החשבון עצמו %2.</translation>
    </message>
    <message>
        <source>It is not known whether the change was made.</source>
        <translation>לא ידוע אם השינוי בוצע.</translation>
    </message>
    <message>
        <source>Prove it again in a while, and look at the account&apos;s own page.</source>
        <translation>יש לבדוק שוב בעוד זמן־מה, ולהסתכל בדף של החשבון עצמו.</translation>
    </message>
    <message>
        <source>So it can&apos;t be read which email the account has now; before, it was %1.</source>
        <translation>לכן לא ניתן לקרוא איזו כתובת דוא״ל יש לחשבון עכשיו; קודם הייתה %1.</translation>
    </message>
    <message>
        <source>It is not known which email the account has now.</source>
        <translation>לא ידוע איזו כתובת דוא״ל יש לחשבון עכשיו.</translation>
    </message>
    <message>
        <source>The change may have been made, and the account could not be read afterwards. It is not sent a second time.</source>
        <translation>ייתכן שהשינוי בוצע, ולא ניתן היה לקרוא את החשבון אחר כך. השינוי אינו נשלח פעם שנייה.</translation>
    </message>
    <message>
        <source>Prove it again when the connection works, and look at the account&apos;s own page.</source>
        <translation>יש לבדוק שוב כשהחיבור יפעל, ולהסתכל בדף של החשבון עצמו.</translation>
    </message>
    <message>
        <source>The email is back to what it was before.</source>
        <translation>כתובת הדוא״ל חזרה להיות מה שהייתה.</translation>
    </message>
    <message>
        <source>The account has %1 again.</source>
        <translation>בחשבון רשומה שוב %1.</translation>
    </message>
    <message>
        <source>The email was changed, and the token still works.</source>
        <translation>כתובת הדוא״ל שונתה, והאסימון עדיין פועל.</translation>
    </message>
    <message>
        <source>Follow up: each of these steps could still hurt the token, so it is tested after each one.</source>
        <translation>מעקב: כל אחד מהשלבים האלה עוד עלול לפגוע באסימון, ולכן הוא נבדק אחרי כל אחד מהם.</translation>
    </message>
    <message>
        <source>The token works, but the account has another email than the one asked for.</source>
        <translation>האסימון פועל, אבל בחשבון רשומה כתובת דוא״ל אחרת מזו שהתבקשה.</translation>
    </message>
    <message>
        <source>It has %1; asked for was %2.</source>
        <translation>רשומה בו %1; התבקשה %2.</translation>
    </message>
    <message>
        <source>Find out who changed it. Then prove it again, or change the email back.</source>
        <translation>יש לברר מי שינה אותה. אחר כך יש להוכיח שוב, או להחזיר את כתובת הדוא״ל לקודמת.</translation>
    </message>
    <message>
        <source>Prove it again, or change the email back.</source>
        <translation>יש להוכיח שוב, או להחזיר את כתובת הדוא״ל לקודמת.</translation>
    </message>
    <message>
        <source>Keep the record: it shows what happened.</source>
        <translation>כדאי לשמור את התיעוד: הוא מראה מה קרה.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>עוד לא שונה דבר.</translation>
    </message>
    <message>
        <source>Enter the new address and choose how it is to be changed.</source>
        <translation>יש להזין את הכתובת החדשה ולבחור איך לשנות אותה.</translation>
    </message>
    <message>
        <source>Looking for what could stand in the way.</source>
        <translation>מחפשים מה עלול לעמוד בדרך.</translation>
    </message>
    <message>
        <source>Nothing is changed by this.</source>
        <translation>זה אינו משנה דבר.</translation>
    </message>
    <message>
        <source>Testing the token before anything is changed.</source>
        <translation>בודקים את האסימון לפני שמשהו משתנה.</translation>
    </message>
    <message>
        <source>The same test runs again afterwards, so that the two can be compared.</source>
        <translation>אותה בדיקה נעשית שוב אחר כך, כדי שאפשר יהיה להשוות בין השתיים.</translation>
    </message>
    <message>
        <source>The plan is on this computer&apos;s disk.</source>
        <translation>התוכנית שמורה בדיסק של המחשב הזה.</translation>
    </message>
    <message>
        <source>So it is known what was meant, whatever happens next.</source>
        <translation>כך ידוע למה התכוונו, לא משנה מה יקרה אחר כך.</translation>
    </message>
    <message>
        <source>The change is on its way.</source>
        <translation>השינוי בדרך.</translation>
    </message>
    <message>
        <source>It is sent once. Whatever comes back, the account is read to see what is true.</source>
        <translation>הוא נשלח פעם אחת. תהיה התשובה אשר תהיה, החשבון נקרא כדי לראות מה נכון.</translation>
    </message>
    <message>
        <source>Reading which email the account has now.</source>
        <translation>קוראים איזו כתובת דוא״ל יש לחשבון עכשיו.</translation>
    </message>
    <message>
        <source>What counts is what the account itself shows, not that a change was taken.</source>
        <translation>מה שקובע הוא מה שהחשבון עצמו מראה, לא שהשינוי התקבל.</translation>
    </message>
    <message>
        <source>Testing the token after the change.</source>
        <translation>בודקים את האסימון אחרי השינוי.</translation>
    </message>
    <message>
        <source>It is the same test as before, and the two are compared.</source>
        <translation>זו אותה בדיקה כמו קודם, והשתיים מושוות זו לזו.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>בוטלה. לא שונה דבר.</translation>
    </message>
    <message>
        <source>All of this concerns a local server on this computer, not Intercom.</source>
        <translation>כל זה נוגע לשרת מקומי במחשב הזה, לא ל־Intercom.</translation>
    </message>
    <message>
        <source>Change the email</source>
        <translation>שינוי כתובת הדוא״ל</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>הכנה</translation>
    </message>
    <message>
        <source>Test before the change</source>
        <translation>בדיקה לפני השינוי</translation>
    </message>
    <message>
        <source>Ready to change the email</source>
        <translation>מוכן לשינוי כתובת הדוא״ל</translation>
    </message>
    <message>
        <source>Read it back</source>
        <translation>קריאה חוזרת</translation>
    </message>
    <message>
        <source>Test after the change</source>
        <translation>בדיקה אחרי השינוי</translation>
    </message>
    <message>
        <source>Changed and proven</source>
        <translation>השינוי בוצע והוכח</translation>
    </message>
    <message>
        <source>Changed, not proven</source>
        <translation>השינוי בוצע, לא הוכח</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>סגורה</translation>
    </message>
    <message>
        <source>Not changed</source>
        <translation>ללא שינוי</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>בוטלה</translation>
    </message>
    <message>
        <source>Changed back</source>
        <translation>השינוי הוחזר</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>התוצאה לא ידועה</translation>
    </message>
    <message>
        <source>an unknown address</source>
        <translation>כתובת לא ידועה</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2; what came of it has a name that this version does not know.</source>
        <translation>כתובת הדוא״ל הייתה אמורה להשתנות מ־%1 אל %2; לתוצאה יש שם שהגרסה הזו אינה מכירה.</translation>
    </message>
    <message>
        <source>It has no entries.</source>
        <translation>אין בו רשומות.</translation>
    </message>
    <message>
        <source>It is the record of handover %1, of the token with the fingerprint %2, from %3 to %4.</source>
        <translation>זה התיעוד של מסירה %1, של האסימון עם טביעת האצבע %2, מ־%3 עד %4.</translation>
    </message>
    <message>
        <source>Line 1 does not fit what comes after it. Nothing in it is proven.</source>
        <translation>שורה 1 אינה מתאימה למה שבא אחריה. דבר בתיעוד אינו מוכח.</translation>
    </message>
    <message>
        <source>Line %1 is missing, or does not fit what comes before it. Nothing from there on is proven.</source>
        <translation>שורה %1 חסרה, או אינה מתאימה למה שלפניה. דבר משם והלאה אינו מוכח.</translation>
    </message>
    <message>
        <source>signed: intact</source>
        <translation>חתום: שלם</translation>
    </message>
    <message>
        <source>unsigned: intact, but no proof against someone who rewrites the whole file</source>
        <translation>לא חתום: שלם, אבל אינו הוכחה מול מי שכותב מחדש את כל הקובץ</translation>
    </message>
    <message>
        <source>This file is not a handover record.</source>
        <translation>הקובץ הזה אינו תיעוד של מסירה.</translation>
    </message>
    <message>
        <source>Check that the right file was chosen.</source>
        <translation>יש לבדוק שנבחר הקובץ הנכון.</translation>
    </message>
    <message>
        <source>This record was altered or damaged.</source>
        <translation>התיעוד הזה שונה או נפגם.</translation>
    </message>
    <message>
        <source>Ask for the record again from whoever made it.</source>
        <translation>יש לבקש את התיעוד שוב ממי שהכין אותו.</translation>
    </message>
    <message>
        <source>This token works on a local server.</source>
        <translation>האסימון הזה פועל בשרת מקומי.</translation>
    </message>
    <message>
        <source>This token works.</source>
        <translation>האסימון הזה פועל.</translation>
    </message>
    <message>
        <source>This token works on a local server, but not for everything it needs to do.</source>
        <translation>האסימון הזה פועל בשרת מקומי, אבל לא לכל מה שהוא צריך לעשות.</translation>
    </message>
    <message>
        <source>This token works, but not for everything it needs to do.</source>
        <translation>האסימון הזה פועל, אבל לא לכל מה שהוא צריך לעשות.</translation>
    </message>
    <message>
        <source>A local server does not accept this token.</source>
        <translation>שרת מקומי אינו מקבל את האסימון הזה.</translation>
    </message>
    <message>
        <source>Intercom does not accept this token.</source>
        <translation>Intercom אינה מקבלת את האסימון הזה.</translation>
    </message>
    <message>
        <source>Something keeps this token from working on a local server.</source>
        <translation>משהו מונע מהאסימון הזה לפעול בשרת מקומי.</translation>
    </message>
    <message>
        <source>Something keeps this token from working.</source>
        <translation>משהו מונע מהאסימון הזה לפעול.</translation>
    </message>
    <message>
        <source>It is not known whether this token works on a local server.</source>
        <translation>לא ידוע אם האסימון הזה פועל בשרת מקומי.</translation>
    </message>
    <message>
        <source>It is not known whether this token works.</source>
        <translation>לא ידוע אם האסימון הזה פועל.</translation>
    </message>
    <message>
        <source>The local server accepted it.</source>
        <translation>השרת המקומי קיבל אותו.</translation>
    </message>
    <message>
        <source>Intercom accepted it.</source>
        <translation>הוא התקבל ב־Intercom.</translation>
    </message>
    <message>
        <source>The local server accepted it as %1.</source>
        <translation>השרת המקומי קיבל אותו בתור %1.</translation>
    </message>
    <message>
        <source>Intercom accepted it as %1.</source>
        <translation>הוא התקבל ב־Intercom בתור %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) that pipelines usually need did not pass: %1.</source>
        <translation>
            <numerusform>%Ln הרשאה שצינורות נתונים צריכים בדרך כלל לא עברה את הבדיקה: %1.</numerusform>
            <numerusform>%Ln הרשאות שצינורות נתונים צריכים בדרך כלל לא עברו את הבדיקה: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) that your pipeline needs did not pass: %1.</source>
        <translation>
            <numerusform>%Ln הרשאה שצינור הנתונים שלך צריך לא עברה את הבדיקה: %1.</numerusform>
            <numerusform>%Ln הרשאות שצינור הנתונים שלך צריך לא עברו את הבדיקה: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every permission that pipelines usually need is allowed.</source>
        <translation>כל ההרשאות שצינורות נתונים צריכים בדרך כלל מותרות.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s) are refused: see whether your pipeline needs them.</source>
        <translation>
            <numerusform>%Ln נוספת נדחית: כדאי לבדוק אם צינור הנתונים שלך צריך אותה.</numerusform>
            <numerusform>%Ln נוספות נדחות: כדאי לבדוק אם צינור הנתונים שלך צריך אותן.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every permission your pipeline needs is allowed.</source>
        <translation>כל ההרשאות שצינור הנתונים שלך צריך מותרות.</translation>
    </message>
    <message numerus="yes">
        <source>Every permission your pipeline needs is allowed; %Ln more is refused and not needed.</source>
        <translation>
            <numerusform>כל ההרשאות שצינור הנתונים שלך צריך מותרות; %Ln נוספת נדחית ואינה נחוצה.</numerusform>
            <numerusform>כל ההרשאות שצינור הנתונים שלך צריך מותרות; %Ln נוספות נדחות ואינן נחוצות.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only %1 was asked. If the workspace may be in another region, test again without choosing one.</source>
        <translation>רק %1 נשאל. אם ייתכן שסביבת העבודה נמצאת באזור אחר, יש לבדוק שוב בלי לבחור אזור.</translation>
    </message>
    <message>
        <source>A made-up token was refused at the same moment, so the answer is real.</source>
        <translation>אסימון בדוי נדחה באותו הרגע, ולכן התשובה אמיתית.</translation>
    </message>
    <message>
        <source>A made-up token was accepted as well, so the answer proves nothing.</source>
        <translation>גם אסימון בדוי התקבל, ולכן התשובה אינה מוכיחה דבר.</translation>
    </message>
    <message>
        <source>The same call with a made-up token got no clear answer this time.</source>
        <translation>אותה קריאה עם אסימון בדוי לא קיבלה הפעם תשובה ברורה.</translation>
    </message>
    <message>
        <source>works</source>
        <translation>פועל</translation>
    </message>
    <message>
        <source>limited</source>
        <translation>מוגבל</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>לא מתקבל</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>חסום</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>לא ידוע</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>מותרת</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>נדחית</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>לא זמינה</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>לא נבדקה</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>תקין</translation>
    </message>
    <message>
        <source>look at this</source>
        <translation>דורש תשומת לב</translation>
    </message>
    <message>
        <source>stops the handover</source>
        <translation>עוצר את המסירה</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>לא ידוע לי</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>כן</translation>
    </message>
    <message>
        <source>No</source>
        <translation>לא</translation>
    </message>
    <message>
        <source>asked for one that does not exist</source>
        <translation>התבקש פריט שאינו קיים</translation>
    </message>
    <message>
        <source>only reading was tested</source>
        <translation>נבדקה רק קריאה</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>לא נשאלה</translation>
    </message>
    <message>
        <source>no harmless way</source>
        <translation>אין דרך בלתי מזיקה</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ממש עכשיו</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) ago</source>
        <translation>
            <numerusform>לפני %Ln שנייה</numerusform>
            <numerusform>לפני %Ln שניות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>לפני %Ln דקה</numerusform>
            <numerusform>לפני %Ln דקות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>לפני %Ln שעה</numerusform>
            <numerusform>לפני %Ln שעות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>לפני %Ln יום</numerusform>
            <numerusform>לפני %Ln ימים</numerusform>
        </translation>
    </message>
    <message>
        <source>%1&#xa0;ms</source>
        <translation>%1&#xa0;מילישניות</translation>
    </message>
    <message>
        <source>Why: %1.</source>
        <translation>הסיבה: %1.</translation>
    </message>
    <message>
        <source>Answered after %1.</source>
        <translation>התשובה הגיעה אחרי %1.</translation>
    </message>
    <message>
        <source>The token was tested.</source>
        <translation>האסימון נבדק.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a state and how often</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln test(s): %1.</source>
        <translation>
            <numerusform>%Ln בדיקה: %1.</numerusform>
            <numerusform>%Ln בדיקות: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer times from %1 to %2, on average %3.</source>
        <translation>זמני התשובה מ־%1 עד %2, בממוצע %3.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a workspace and a teammate&apos;s email</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Intercom answers.</source>
        <translation>Intercom עונה.</translation>
    </message>
    <message>
        <source>%1 was reached over an encrypted connection whose certificate was verified. No token was sent.</source>
        <translation>הכתובת %1 הושגה בחיבור מוצפן שהאישור שלו אומת. לא נשלח אסימון.</translation>
    </message>
    <message>
        <source>A local server answers as Intercom does.</source>
        <translation>שרת מקומי עונה כפי ש־Intercom עונה.</translation>
    </message>
    <message>
        <source>It is on this computer, at %1. No token was sent.</source>
        <translation>הוא נמצא במחשב הזה, בכתובת %1. לא נשלח אסימון.</translation>
    </message>
    <message>
        <source>Something else than Intercom answered.</source>
        <translation>ענה משהו שאינו Intercom.</translation>
    </message>
    <message>
        <source>The answer from %1 had status %2 and is none that Intercom gives. It may come from a sign-in page of the network, a proxy or another server. No token was sent.</source>
        <translation>התשובה מ־%1 הייתה בסטטוס %2, ו־Intercom אינה עונה כך. ייתכן שהיא באה מדף כניסה של הרשת, משרת פרוקסי או משרת אחר. לא נשלח אסימון.</translation>
    </message>
    <message>
        <source>Check the address and the network, then test again.</source>
        <translation>יש לבדוק את הכתובת ואת הרשת, ואז לבדוק שוב.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln test(s)</source>
        <translation>
            <numerusform>%Ln בדיקה</numerusform>
            <numerusform>%Ln בדיקות</numerusform>
        </translation>
    </message>
    <message>
        <source>Identify itself</source>
        <translation>הזדהות</translation>
    </message>
    <message>
        <source>Read admins</source>
        <translation>קריאת מנהלים</translation>
    </message>
    <message>
        <source>Read one admin</source>
        <translation>קריאת מנהל אחד</translation>
    </message>
    <message>
        <source>Read admin activity logs</source>
        <translation>קריאת יומני פעילות של מנהלים</translation>
    </message>
    <message>
        <source>Read and list users and companies</source>
        <translation>קריאה והצגה של משתמשים וחברות</translation>
    </message>
    <message>
        <source>Read one user and one company</source>
        <translation>קריאת משתמש אחד וחברה אחת</translation>
    </message>
    <message>
        <source>Read tags</source>
        <translation>קריאת תגיות</translation>
    </message>
    <message>
        <source>Read conversations</source>
        <translation>קריאת שיחות</translation>
    </message>
    <message>
        <source>Read tickets</source>
        <translation>קריאת פניות</translation>
    </message>
    <message>
        <source>Read events</source>
        <translation>קריאת אירועים</translation>
    </message>
    <message>
        <source>Read data attributes</source>
        <translation>קריאת מאפייני נתונים</translation>
    </message>
    <message>
        <source>Read and List articles</source>
        <translation>קריאה והצגה של מאמרים</translation>
    </message>
    <message>
        <source>Read and list news items and newsfeeds</source>
        <translation>קריאה והצגה של חדשות ופידים של חדשות</translation>
    </message>
    <message>
        <source>Read content data</source>
        <translation>קריאת נתוני תוכן</translation>
    </message>
    <message>
        <source>Read and write AI content</source>
        <translation>קריאה וכתיבה של תוכן AI</translation>
    </message>
    <message>
        <source>Read data connectors</source>
        <translation>קריאת מחברי נתונים</translation>
    </message>
    <message>
        <source>Read status of jobs</source>
        <translation>קריאת מצב משימות</translation>
    </message>
    <message>
        <source>Manage IP allowlist</source>
        <translation>ניהול רשימת כתובות IP מותרות</translation>
    </message>
    <message>
        <source>Read teams</source>
        <translation>קריאת צוותים</translation>
    </message>
    <message>
        <source>Write users and companies</source>
        <translation>כתיבת משתמשים וחברות</translation>
    </message>
    <message>
        <source>Read and write users</source>
        <translation>קריאה וכתיבה של משתמשים</translation>
    </message>
    <message>
        <source>Write tags</source>
        <translation>כתיבת תגיות</translation>
    </message>
    <message>
        <source>Write conversations</source>
        <translation>כתיבת שיחות</translation>
    </message>
    <message>
        <source>Delete conversations and metrics</source>
        <translation>מחיקת שיחות ומדדים</translation>
    </message>
    <message>
        <source>Write tickets</source>
        <translation>כתיבת פניות</translation>
    </message>
    <message>
        <source>Write events</source>
        <translation>כתיבת אירועים</translation>
    </message>
    <message>
        <source>Write data attributes</source>
        <translation>כתיבת מאפייני נתונים</translation>
    </message>
    <message>
        <source>Read and write custom object instances</source>
        <translation>קריאה וכתיבה של מופעי אובייקטים מותאמים אישית</translation>
    </message>
    <message>
        <source>Update admins</source>
        <translation>עדכון מנהלים</translation>
    </message>
    <message>
        <source>Read and Write Articles</source>
        <translation>קריאה וכתיבה של מאמרים</translation>
    </message>
    <message>
        <source>Read and Write news items and newsfeeds</source>
        <translation>קריאה וכתיבה של חדשות ופידים של חדשות</translation>
    </message>
    <message>
        <source>Read and write data connectors</source>
        <translation>קריאה וכתיבה של מחברי נתונים</translation>
    </message>
    <message>
        <source>Export message data</source>
        <translation>ייצוא נתוני הודעות</translation>
    </message>
    <message>
        <source>Export content data</source>
        <translation>ייצוא נתוני תוכן</translation>
    </message>
    <message>
        <source>Create phone call redirects</source>
        <translation>יצירת הפניות של שיחות טלפון</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a step of the follow-up</comment>
        <translation>״%1״</translation>
    </message>
    <message>
        <source>Left open when it was closed: %1.</source>
        <translation>נותרו פתוחים בעת הסגירה: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln possible obstacle(s) could not be checked; see the list below.</source>
        <translation>
            <numerusform>%Ln דבר שעלול לעמוד בדרך לא התברר; יש לעיין ברשימה שלמטה.</numerusform>
            <numerusform>%Ln דברים שעלולים לעמוד בדרך לא התבררו; יש לעיין ברשימה שלמטה.</numerusform>
        </translation>
    </message>
    <message>
        <source>One of the findings below stops this handover: press “Cancel the handover”.</source>
        <translation>אחד הממצאים שלמטה עוצר את המסירה הזו: יש ללחוץ על ״ביטול המסירה״.</translation>
    </message>
    <message>
        <source>Read what was found and what will be sent, then press “Send the change” or “Cancel the handover”.</source>
        <translation>יש לקרוא מה נמצא ומה יישלח, ואז ללחוץ על ״שליחת השינוי״ או על ״ביטול המסירה״.</translation>
    </message>
    <message>
        <source>Read what was found and what will happen, then press “Start the change” or “Cancel the handover”.</source>
        <translation>יש לקרוא מה נמצא ומה יקרה, ואז ללחוץ על ״התחלת השינוי״ או על ״ביטול המסירה״.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>בדיקה</translation>
    </message>
    <message>
        <source>Tests of an hour</source>
        <translation>בדיקות של שעה</translation>
    </message>
    <message>
        <source>From here on, tests had this result.</source>
        <translation>מכאן והלאה זו הייתה תוצאת הבדיקות.</translation>
    </message>
    <message>
        <source>Handover prepared</source>
        <translation>המסירה הוכנה</translation>
    </message>
    <message>
        <source>A handover to %1 was prepared.</source>
        <translation>הוכנה מסירה אל %1.</translation>
    </message>
    <message>
        <source>Checked before the change</source>
        <translation>בדיקה לפני השינוי</translation>
    </message>
    <message>
        <source>Before the change, Keybearer checked what could go wrong for %1.</source>
        <translation>לפני השינוי Keybearer בדק מה עלול להשתבש עבור %1.</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>קו בסיס</translation>
    </message>
    <message>
        <source>The token was tested before the change.</source>
        <translation>האסימון נבדק לפני השינוי.</translation>
    </message>
    <message>
        <source>Change written down</source>
        <translation>השינוי נרשם</translation>
    </message>
    <message>
        <source>The change to %1 was written down before anything was sent.</source>
        <translation>השינוי אל %1 נרשם לפני שנשלח דבר.</translation>
    </message>
    <message>
        <source>Live test</source>
        <translation>בדיקה רציפה</translation>
    </message>
    <message>
        <source>The token was tried during the handover.</source>
        <translation>האסימון נוסה במהלך המסירה.</translation>
    </message>
    <message>
        <source>Email read</source>
        <translation>כתובת הדוא״ל נקראה</translation>
    </message>
    <message>
        <source>The email was read back as %1.</source>
        <translation>כתובת הדוא״ל נקראה חזרה: %1.</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>הוכחה</translation>
    </message>
    <message>
        <source>The token was tested again after the change.</source>
        <translation>האסימון נבדק שוב אחרי השינוי.</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>מעקב</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>תוצאה</translation>
    </message>
    <message>
        <source>Handover closed</source>
        <translation>המסירה נסגרה</translation>
    </message>
    <message>
        <source>The handover was closed.</source>
        <translation>המסירה נסגרה.</translation>
    </message>
    <message>
        <source>It ended well: the email went from %1 to %2, and the token was proven to work afterwards.</source>
        <translation>הכול הסתיים בהצלחה: כתובת הדוא״ל השתנתה מ־%1 אל %2, ואחר כך הוכח שהאסימון פועל.</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2; the token was not proven to work afterwards.</source>
        <translation>כתובת הדוא״ל הייתה אמורה להשתנות מ־%1 אל %2; אחר כך לא הוכח שהאסימון פועל.</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2, and was not changed.</source>
        <translation>כתובת הדוא״ל הייתה אמורה להשתנות מ־%1 אל %2, ולא שונתה.</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2; in the end the account had the old one.</source>
        <translation>כתובת הדוא״ל הייתה אמורה להשתנות מ־%1 אל %2; בסופו של דבר הייתה לחשבון הכתובת הישנה.</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2; whether it did could not be seen.</source>
        <translation>כתובת הדוא״ל הייתה אמורה להשתנות מ־%1 אל %2; לא ניתן היה לראות אם השתנתה.</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2; it was cancelled before anything was changed.</source>
        <translation>כתובת הדוא״ל הייתה אמורה להשתנות מ־%1 אל %2; המסירה בוטלה לפני ששונה דבר.</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2; no end of it is in this record.</source>
        <translation>כתובת הדוא״ל הייתה אמורה להשתנות מ־%1 אל %2; הסיום אינו מופיע בתיעוד הזה.</translation>
    </message>
    <message>
        <source>Intercom accepted the token for other calls, but does not let it say which teammate it belongs to.</source>
        <translation>Intercom קיבלה את האסימון בקריאות אחרות, אבל אינה מאפשרת לו לומר לאיזה חבר צוות הוא שייך.</translation>
    </message>
    <message>
        <source>The local server accepted the token for other calls, but does not let it say which teammate it belongs to.</source>
        <translation>השרת המקומי קיבל את האסימון בקריאות אחרות, אבל אינו מאפשר לו לומר לאיזה חבר צוות הוא שייך.</translation>
    </message>
    <message>
        <source>A handover can&apos;t be proven like this. Talk to whoever manages the app first: changing an app&apos;s permissions in Intercom makes a new token necessary.</source>
        <translation>כך אי אפשר להוכיח מסירה. תחילה יש לדבר עם מי שמנהל את האפליקציה: שינוי ההרשאות של אפליקציה ב־Intercom מצריך אסימון חדש.</translation>
    </message>
    <message>
        <source>Intercom accepted the token and refused a permission that your pipeline needs.</source>
        <translation>Intercom קיבלה את האסימון ודחתה הרשאה שצינור הנתונים שלך צריך.</translation>
    </message>
    <message>
        <source>The local server accepted the token and refused a permission that your pipeline needs.</source>
        <translation>השרת המקומי קיבל את האסימון ודחה הרשאה שצינור הנתונים שלך צריך.</translation>
    </message>
    <message>
        <source>Talk to whoever manages the app before anything is changed there: changing an app&apos;s permissions in Intercom makes a new token necessary.</source>
        <translation>יש לדבר עם מי שמנהל את האפליקציה לפני שמשנים שם דבר: שינוי ההרשאות של אפליקציה ב־Intercom מצריך אסימון חדש.</translation>
    </message>
    <message>
        <source>Intercom accepted the token and refused calls for which the teammate needs an inbox seat.</source>
        <translation>Intercom קיבלה את האסימון ודחתה קריאות שבשבילן חבר הצוות צריך רישיון לתיבת הדואר הנכנס.</translation>
    </message>
    <message>
        <source>The local server accepted the token and refused calls for which the teammate needs an inbox seat.</source>
        <translation>השרת המקומי קיבל את האסימון ודחה קריאות שבשבילן חבר הצוות צריך רישיון לתיבת הדואר הנכנס.</translation>
    </message>
    <message>
        <source>Give the teammate its seat back, then test again.</source>
        <translation>יש להחזיר לחבר הצוות את הרישיון, ואז לבדוק שוב.</translation>
    </message>
    <message>
        <source>Intercom answered that this token is not valid. It may have been regenerated or revoked, the app uninstalled, or the teammate removed.</source>
        <translation>Intercom ענתה שהאסימון הזה אינו תקף. ייתכן שהוא נוצר מחדש או בוטל, שהתקנת האפליקציה הוסרה או שחבר הצוות הוסר.</translation>
    </message>
    <message>
        <source>The local server answered that this token is not valid. It may have been regenerated or revoked, the app uninstalled, or the teammate removed.</source>
        <translation>השרת המקומי ענה שהאסימון הזה אינו תקף. ייתכן שהוא נוצר מחדש או בוטל, שהתקנת האפליקציה הוסרה או שחבר הצוות הוסר.</translation>
    </message>
    <message>
        <source>Check that the token was copied whole. If it was, ask the workspace&apos;s administrators what has changed since it last worked.</source>
        <translation>יש לוודא שהאסימון הועתק במלואו. אם כן, יש לשאול את מנהלי סביבת העבודה מה השתנה מאז הפעם האחרונה שהוא פעל.</translation>
    </message>
    <message>
        <source>Intercom answered that this token was revoked.</source>
        <translation>Intercom ענתה שהאסימון הזה בוטל.</translation>
    </message>
    <message>
        <source>The local server answered that this token was revoked.</source>
        <translation>השרת המקומי ענה שהאסימון הזה בוטל.</translation>
    </message>
    <message>
        <source>Ask the workspace&apos;s administrators who revoked it. To go on, make a new token in the Developer Hub and give it to your pipeline.</source>
        <translation>יש לשאול את מנהלי סביבת העבודה מי ביטל אותו. כדי להמשיך, יש ליצור אסימון חדש ב־Developer Hub ולתת אותו לצינור הנתונים שלך.</translation>
    </message>
    <message>
        <source>Intercom answered that this token does not exist.</source>
        <translation>Intercom ענתה שהאסימון הזה אינו קיים.</translation>
    </message>
    <message>
        <source>The local server answered that this token does not exist.</source>
        <translation>השרת המקומי ענה שהאסימון הזה אינו קיים.</translation>
    </message>
    <message>
        <source>Check that the token was copied whole. If it was, ask the workspace&apos;s administrators whether the app was uninstalled or its token regenerated.</source>
        <translation>יש לוודא שהאסימון הועתק במלואו. אם כן, יש לשאול את מנהלי סביבת העבודה אם התקנת האפליקציה הוסרה או שהאסימון שלה נוצר מחדש.</translation>
    </message>
    <message>
        <source>Intercom answered that this token has expired.</source>
        <translation>Intercom ענתה שתוקף האסימון הזה פג.</translation>
    </message>
    <message>
        <source>The local server answered that this token has expired.</source>
        <translation>השרת המקומי ענה שתוקף האסימון הזה פג.</translation>
    </message>
    <message>
        <source>Make a new token in the Developer Hub and give it to your pipeline.</source>
        <translation>יש ליצור אסימון חדש ב־Developer Hub ולתת אותו לצינור הנתונים שלך.</translation>
    </message>
    <message>
        <source>Intercom answered that the workspace or the app is suspended. The token itself may be fine.</source>
        <translation>Intercom ענתה שסביבת העבודה או האפליקציה מושעית. ייתכן שהאסימון עצמו תקין.</translation>
    </message>
    <message>
        <source>The local server answered that the workspace or the app is suspended. The token itself may be fine.</source>
        <translation>השרת המקומי ענה שסביבת העבודה או האפליקציה מושעית. ייתכן שהאסימון עצמו תקין.</translation>
    </message>
    <message>
        <source>Ask the workspace&apos;s owner about its plan and its payments, then test again.</source>
        <translation>יש לשאול את הבעלים של סביבת העבודה על החבילה ועל התשלומים שלה, ואז לבדוק שוב.</translation>
    </message>
    <message>
        <source>Intercom answered that the token or its app is blocked. The token may work again once the block is lifted.</source>
        <translation>Intercom ענתה שהאסימון או האפליקציה שלו חסומים. ייתכן שהאסימון ישוב לפעול כשהחסימה תוסר.</translation>
    </message>
    <message>
        <source>The local server answered that the token or its app is blocked. The token may work again once the block is lifted.</source>
        <translation>השרת המקומי ענה שהאסימון או האפליקציה שלו חסומים. ייתכן שהאסימון ישוב לפעול כשהחסימה תוסר.</translation>
    </message>
    <message>
        <source>Ask Intercom&apos;s support for the reason, with the request id from the evidence.</source>
        <translation>יש לשאול את התמיכה של Intercom מה הסיבה, בצירוף מזהה הבקשה שבראיות.</translation>
    </message>
    <message>
        <source>The token may be fine, and your pipeline may still work from its own server. Intercom takes calls only from listed addresses, and this computer&apos;s is not one of them.</source>
        <translation>ייתכן שהאסימון תקין, וייתכן שצינור הנתונים שלך עדיין פועל מהשרת שלו. Intercom מקבלת קריאות רק מכתובות שברשימה, והכתובת של המחשב הזה אינה אחת מהן.</translation>
    </message>
    <message>
        <source>The token may be fine, and your pipeline may still work from its own server. The local server takes calls only from listed addresses, and this computer&apos;s is not one of them.</source>
        <translation>ייתכן שהאסימון תקין, וייתכן שצינור הנתונים שלך עדיין פועל מהשרת שלו. השרת המקומי מקבל קריאות רק מכתובות שברשימה, והכתובת של המחשב הזה אינה אחת מהן.</translation>
    </message>
    <message>
        <source>Test from the pipeline&apos;s own server, or ask an administrator to list this computer&apos;s address.</source>
        <translation>יש לבדוק מהשרת של צינור הנתונים עצמו, או לבקש ממנהל להוסיף את כתובת המחשב הזה לרשימה.</translation>
    </message>
    <message>
        <source>The token may be fine. Intercom answered that the workspace&apos;s plan or subscription does not allow this at the moment.</source>
        <translation>ייתכן שהאסימון תקין. Intercom ענתה שהחבילה או המינוי של סביבת העבודה אינם מאפשרים זאת כרגע.</translation>
    </message>
    <message>
        <source>The token may be fine. The local server answered that the workspace&apos;s plan or subscription does not allow this at the moment.</source>
        <translation>ייתכן שהאסימון תקין. השרת המקומי ענה שהחבילה או המינוי של סביבת העבודה אינם מאפשרים זאת כרגע.</translation>
    </message>
    <message>
        <source>Ask the workspace&apos;s owner about its plan, then test again.</source>
        <translation>יש לשאול את הבעלים של סביבת העבודה על החבילה שלה, ואז לבדוק שוב.</translation>
    </message>
    <message>
        <source>The token may be fine. A gateway turned the call away before Intercom&apos;s API answered.</source>
        <translation>ייתכן שהאסימון תקין. שער (gateway) דחה את הקריאה לפני שה־API של Intercom ענה.</translation>
    </message>
    <message>
        <source>The token may be fine. A gateway turned the call away before the local server&apos;s API answered.</source>
        <translation>ייתכן שהאסימון תקין. שער (gateway) דחה את הקריאה לפני שה־API של השרת המקומי ענה.</translation>
    </message>
    <message>
        <source>Test from another network, or from the pipeline&apos;s own server.</source>
        <translation>יש לבדוק מרשת אחרת, או מהשרת של צינור הנתונים עצמו.</translation>
    </message>
    <message>
        <source>The server accepted a made-up token as well, so its answers prove nothing.</source>
        <translation>השרת קיבל גם אסימון בדוי, ולכן התשובות שלו אינן מוכיחות דבר.</translation>
    </message>
    <message>
        <source>The local server accepted a made-up token as well, so its answers prove nothing.</source>
        <translation>השרת המקומי קיבל גם אסימון בדוי, ולכן התשובות שלו אינן מוכיחות דבר.</translation>
    </message>
    <message>
        <source>Check the API address: something else than Intercom may be answering there.</source>
        <translation>יש לבדוק את כתובת ה־API: ייתכן שעונה שם משהו שאינו Intercom.</translation>
    </message>
    <message>
        <source>The token was refused, but the same call with a made-up token got no clear answer. So the refusal is not taken for the truth.</source>
        <translation>האסימון נדחה, אבל אותה קריאה עם אסימון בדוי לא קיבלה תשובה ברורה. לכן הדחייה אינה נחשבת לוודאית.</translation>
    </message>
    <message>
        <source>The local server refused the token, but the same call with a made-up token got no clear answer. So the refusal is not taken for the truth.</source>
        <translation>השרת המקומי דחה את האסימון, אבל אותה קריאה עם אסימון בדוי לא קיבלה תשובה ברורה. לכן הדחייה אינה נחשבת לוודאית.</translation>
    </message>
    <message>
        <source>Test again in a moment.</source>
        <translation>יש לבדוק שוב עוד רגע.</translation>
    </message>
    <message>
        <source>The server&apos;s name could not be found, so nothing was sent.</source>
        <translation>שם השרת לא נמצא, ולכן לא נשלח דבר.</translation>
    </message>
    <message>
        <source>The local server&apos;s name could not be found, so nothing was sent.</source>
        <translation>שם השרת המקומי לא נמצא, ולכן לא נשלח דבר.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s connection, then test again.</source>
        <translation>יש לבדוק את החיבור של המחשב הזה, ואז לבדוק שוב.</translation>
    </message>
    <message>
        <source>The server did not take the connection, so nothing was sent.</source>
        <translation>השרת לא קיבל את החיבור, ולכן לא נשלח דבר.</translation>
    </message>
    <message>
        <source>The local server did not take the connection, so nothing was sent.</source>
        <translation>השרת המקומי לא קיבל את החיבור, ולכן לא נשלח דבר.</translation>
    </message>
    <message>
        <source>Check the API address and this computer&apos;s connection, then test again.</source>
        <translation>יש לבדוק את כתובת ה־API ואת החיבור של המחשב הזה, ואז לבדוק שוב.</translation>
    </message>
    <message>
        <source>The connection broke before the whole answer had come.</source>
        <translation>החיבור נקטע לפני שהגיעה התשובה כולה.</translation>
    </message>
    <message>
        <source>The connection to the local server broke before the whole answer had come.</source>
        <translation>החיבור אל השרת המקומי נקטע לפני שהגיעה התשובה כולה.</translation>
    </message>
    <message>
        <source>No complete answer came in time.</source>
        <translation>לא הגיעה תשובה מלאה בזמן.</translation>
    </message>
    <message>
        <source>No complete answer came from the local server in time.</source>
        <translation>לא הגיעה בזמן תשובה מלאה מהשרת המקומי.</translation>
    </message>
    <message>
        <source>This computer does not trust the server&apos;s certificate, so the token was not sent.</source>
        <translation>המחשב הזה אינו נותן אמון באישור של השרת, ולכן האסימון לא נשלח.</translation>
    </message>
    <message>
        <source>This computer does not trust the local server&apos;s certificate, so the token was not sent.</source>
        <translation>המחשב הזה אינו נותן אמון באישור של השרת המקומי, ולכן האסימון לא נשלח.</translation>
    </message>
    <message>
        <source>If your network inspects traffic, add its certificate as an extra CA file. If it does not, use another network.</source>
        <translation>אם הרשת שלך בודקת את התעבורה, יש להוסיף את האישור שלה כקובץ CA נוסף. אם לא, יש להשתמש ברשת אחרת.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is out of date, or this computer&apos;s clock is wrong. The token was not sent.</source>
        <translation>תוקף האישור של השרת פג, או שהשעון של המחשב הזה שגוי. האסימון לא נשלח.</translation>
    </message>
    <message>
        <source>The local server&apos;s certificate is out of date, or this computer&apos;s clock is wrong. The token was not sent.</source>
        <translation>תוקף האישור של השרת המקומי פג, או שהשעון של המחשב הזה שגוי. האסימון לא נשלח.</translation>
    </message>
    <message>
        <source>Check the date and time of this computer, then test again.</source>
        <translation>יש לבדוק את התאריך ואת השעה של המחשב הזה, ואז לבדוק שוב.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate belongs to another host, so the token was not sent.</source>
        <translation>האישור של השרת שייך למארח אחר, ולכן האסימון לא נשלח.</translation>
    </message>
    <message>
        <source>The local server&apos;s certificate belongs to another host, so the token was not sent.</source>
        <translation>האישור של השרת המקומי שייך למארח אחר, ולכן האסימון לא נשלח.</translation>
    </message>
    <message>
        <source>Check the API address, or use another network.</source>
        <translation>יש לבדוק את כתובת ה־API, או להשתמש ברשת אחרת.</translation>
    </message>
    <message>
        <source>The proxy did not let the call through.</source>
        <translation>הפרוקסי לא העביר את הקריאה.</translation>
    </message>
    <message>
        <source>A proxy did not let the call to the local server through.</source>
        <translation>פרוקסי לא העביר את הקריאה אל השרת המקומי.</translation>
    </message>
    <message>
        <source>Check the proxy setting, then test again.</source>
        <translation>יש לבדוק את הגדרת הפרוקסי, ואז לבדוק שוב.</translation>
    </message>
    <message>
        <source>The server pointed to another address. It was not followed, so the token went nowhere else.</source>
        <translation>השרת הפנה אל כתובת אחרת. לא פנו אליה, ולכן האסימון לא הגיע לשום מקום אחר.</translation>
    </message>
    <message>
        <source>The local server pointed to another address. It was not followed, so the token went nowhere else.</source>
        <translation>השרת המקומי הפנה אל כתובת אחרת. לא פנו אליה, ולכן האסימון לא הגיע לשום מקום אחר.</translation>
    </message>
    <message>
        <source>Check the API address. The evidence shows where it pointed.</source>
        <translation>יש לבדוק את כתובת ה־API. הראיות מראות לאן היא הפנתה.</translation>
    </message>
    <message>
        <source>A sign-in page of this network seems to have answered in place of Intercom.</source>
        <translation>נראה שדף כניסה של הרשת הזו ענה במקום Intercom.</translation>
    </message>
    <message>
        <source>A sign-in page seems to have answered in place of the local server&apos;s API.</source>
        <translation>נראה שדף כניסה ענה במקום ה־API של השרת המקומי.</translation>
    </message>
    <message>
        <source>Sign in to the network in a browser, then test again.</source>
        <translation>יש להיכנס אל הרשת בדפדפן, ואז לבדוק שוב.</translation>
    </message>
    <message>
        <source>Something answered, but not in the way Intercom&apos;s API does.</source>
        <translation>משהו ענה, אבל לא כפי שה־API של Intercom עונה.</translation>
    </message>
    <message>
        <source>A local server answered, but not in the way Intercom&apos;s API does.</source>
        <translation>שרת מקומי ענה, אבל לא כפי שה־API של Intercom עונה.</translation>
    </message>
    <message>
        <source>Check the API address, and look at the evidence.</source>
        <translation>יש לבדוק את כתובת ה־API ולעיין בראיות.</translation>
    </message>
    <message>
        <source>The answer did not have the form that Intercom describes, so nothing is concluded from it.</source>
        <translation>התשובה לא הייתה בצורה ש־Intercom מתארת, ולכן לא מסיקים ממנה דבר.</translation>
    </message>
    <message>
        <source>The local server&apos;s answer did not have the form that Intercom describes, so nothing is concluded from it.</source>
        <translation>התשובה של השרת המקומי לא הייתה בצורה ש־Intercom מתארת, ולכן לא מסיקים ממנה דבר.</translation>
    </message>
    <message>
        <source>Test again. If it stays like this, look at the evidence.</source>
        <translation>יש לבדוק שוב. אם זה נשאר כך, יש לעיין בראיות.</translation>
    </message>
    <message>
        <source>The answer was too large or damaged, so reading it was stopped.</source>
        <translation>התשובה הייתה גדולה מדי או פגומה, ולכן קריאתה הופסקה.</translation>
    </message>
    <message>
        <source>The local server&apos;s answer was too large or damaged, so reading it was stopped.</source>
        <translation>התשובה של השרת המקומי הייתה גדולה מדי או פגומה, ולכן קריאתה הופסקה.</translation>
    </message>
    <message>
        <source>Too many calls were made just now. That says nothing about the token.</source>
        <translation>נעשו זה עתה יותר מדי קריאות. זה אינו אומר דבר על האסימון.</translation>
    </message>
    <message>
        <source>The local server says that too many calls were made just now. That says nothing about the token.</source>
        <translation>השרת המקומי אומר שנעשו זה עתה יותר מדי קריאות. זה אינו אומר דבר על האסימון.</translation>
    </message>
    <message>
        <source>Wait a minute, then test again.</source>
        <translation>יש להמתין דקה, ואז לבדוק שוב.</translation>
    </message>
    <message>
        <source>The server reported a fault of its own. That says nothing about the token.</source>
        <translation>השרת דיווח על תקלה אצלו. זה אינו אומר דבר על האסימון.</translation>
    </message>
    <message>
        <source>The local server reported a fault of its own. That says nothing about the token.</source>
        <translation>השרת המקומי דיווח על תקלה אצלו. זה אינו אומר דבר על האסימון.</translation>
    </message>
    <message>
        <source>Intercom does not offer the API version that was asked for.</source>
        <translation>Intercom אינה מציעה את גרסת ה־API שהתבקשה.</translation>
    </message>
    <message>
        <source>The local server does not offer the API version that was asked for.</source>
        <translation>השרת המקומי אינו מציע את גרסת ה־API שהתבקשה.</translation>
    </message>
    <message>
        <source>Choose another API version, then test again.</source>
        <translation>יש לבחור גרסת API אחרת, ואז לבדוק שוב.</translation>
    </message>
    <message>
        <source>The server does not know the address that was asked for.</source>
        <translation>השרת אינו מכיר את הכתובת שהתבקשה.</translation>
    </message>
    <message>
        <source>The local server does not know the address that was asked for.</source>
        <translation>השרת המקומי אינו מכיר את הכתובת שהתבקשה.</translation>
    </message>
    <message>
        <source>Check the API address, then test again.</source>
        <translation>יש לבדוק את כתובת ה־API, ואז לבדוק שוב.</translation>
    </message>
    <message>
        <source>The test was stopped before it was done.</source>
        <translation>הבדיקה הופסקה לפני שהסתיימה.</translation>
    </message>
    <message>
        <source>The test of the local server was stopped before it was done.</source>
        <translation>הבדיקה של השרת המקומי הופסקה לפני שהסתיימה.</translation>
    </message>
    <message>
        <source>Test again when you are ready.</source>
        <translation>אפשר לבדוק שוב כשהכול מוכן.</translation>
    </message>
    <message>
        <source>as expected</source>
        <translation>כצפוי</translation>
    </message>
    <message>
        <source>permission missing</source>
        <translation>חסרה הרשאה</translation>
    </message>
    <message>
        <source>inbox seat missing</source>
        <translation>חסר רישיון לתיבת הדואר הנכנס</translation>
    </message>
    <message>
        <source>token not valid</source>
        <translation>האסימון אינו תקף</translation>
    </message>
    <message>
        <source>token revoked</source>
        <translation>האסימון בוטל</translation>
    </message>
    <message>
        <source>token not found</source>
        <translation>האסימון לא נמצא</translation>
    </message>
    <message>
        <source>token expired</source>
        <translation>תוקף האסימון פג</translation>
    </message>
    <message>
        <source>workspace suspended</source>
        <translation>סביבת העבודה מושעית</translation>
    </message>
    <message>
        <source>token blocked</source>
        <translation>האסימון חסום</translation>
    </message>
    <message>
        <source>IP address not listed</source>
        <translation>כתובת ה־IP אינה ברשימה</translation>
    </message>
    <message>
        <source>not in the workspace&apos;s plan</source>
        <translation>לא בחבילה של סביבת העבודה</translation>
    </message>
    <message>
        <source>turned away by a gateway</source>
        <translation>נדחתה על ידי שער (gateway)</translation>
    </message>
    <message>
        <source>a made-up token passed too</source>
        <translation>גם אסימון בדוי עבר</translation>
    </message>
    <message>
        <source>no clear cross-check</source>
        <translation>אין בדיקה נגדית ברורה</translation>
    </message>
    <message>
        <source>host not found</source>
        <translation>המארח לא נמצא</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>אין חיבור</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>החיבור אבד</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>אין תשובה בזמן</translation>
    </message>
    <message>
        <source>certificate not trusted</source>
        <translation>אין אמון באישור</translation>
    </message>
    <message>
        <source>certificate out of date</source>
        <translation>תוקף האישור פג</translation>
    </message>
    <message>
        <source>certificate of another host</source>
        <translation>אישור של מארח אחר</translation>
    </message>
    <message>
        <source>stopped by the proxy</source>
        <translation>נעצרה בפרוקסי</translation>
    </message>
    <message>
        <source>redirect not followed</source>
        <translation>לא פנו אל כתובת ההפניה</translation>
    </message>
    <message>
        <source>a sign-in page answered</source>
        <translation>ענה דף כניסה</translation>
    </message>
    <message>
        <source>not an answer of Intercom&apos;s</source>
        <translation>לא תשובה של Intercom</translation>
    </message>
    <message>
        <source>unexpected answer</source>
        <translation>תשובה לא צפויה</translation>
    </message>
    <message>
        <source>answer too large or damaged</source>
        <translation>התשובה גדולה מדי או פגומה</translation>
    </message>
    <message>
        <source>too many calls just now</source>
        <translation>יותר מדי קריאות כרגע</translation>
    </message>
    <message>
        <source>fault at the server</source>
        <translation>תקלה בשרת</translation>
    </message>
    <message>
        <source>API version not offered</source>
        <translation>גרסת ה־API אינה מוצעת</translation>
    </message>
    <message>
        <source>not there or switched off</source>
        <translation>לא קיים או כבוי</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>הופסק</translation>
    </message>
    <message>
        <source>Something that was entered can&apos;t be used.</source>
        <translation>משהו ממה שהוזן אינו שמיש.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>לא נשלח דבר.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>יש לתקן ולנסות שוב.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>הופסק.</translation>
    </message>
    <message>
        <source>It was stopped before it was done.</source>
        <translation>הפעולה הופסקה לפני שהסתיימה.</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>לא הגיעה תשובה בזמן.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s connection, then try again.</source>
        <translation>יש לבדוק את החיבור של המחשב הזה, ואז לנסות שוב.</translation>
    </message>
    <message>
        <source>The server&apos;s name could not be found.</source>
        <translation>שם השרת לא נמצא.</translation>
    </message>
    <message>
        <source>Check the address and this computer&apos;s connection, then try again.</source>
        <translation>יש לבדוק את הכתובת ואת החיבור של המחשב הזה, ואז לנסות שוב.</translation>
    </message>
    <message>
        <source>The server did not take the connection.</source>
        <translation>השרת לא קיבל את החיבור.</translation>
    </message>
    <message>
        <source>The connection broke.</source>
        <translation>החיבור נקטע.</translation>
    </message>
    <message>
        <source>The whole answer did not arrive.</source>
        <translation>התשובה לא הגיעה במלואה.</translation>
    </message>
    <message>
        <source>This computer does not trust the server&apos;s certificate.</source>
        <translation>המחשב הזה אינו נותן אמון באישור של השרת.</translation>
    </message>
    <message>
        <source>Nothing was sent to it.</source>
        <translation>לא נשלח אליו דבר.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is out of date, or this computer&apos;s clock is wrong.</source>
        <translation>תוקף האישור של השרת פג, או שהשעון של המחשב הזה שגוי.</translation>
    </message>
    <message>
        <source>Check the date and time of this computer.</source>
        <translation>יש לבדוק את התאריך ואת השעה של המחשב הזה.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate belongs to another host.</source>
        <translation>האישור של השרת שייך למארח אחר.</translation>
    </message>
    <message>
        <source>Check the address, or use another network.</source>
        <translation>יש לבדוק את הכתובת, או להשתמש ברשת אחרת.</translation>
    </message>
    <message>
        <source>The server did not answer through it.</source>
        <translation>השרת לא ענה דרכו.</translation>
    </message>
    <message>
        <source>Check the proxy setting, then try again.</source>
        <translation>יש לבדוק את הגדרת הפרוקסי, ואז לנסות שוב.</translation>
    </message>
    <message>
        <source>The server pointed to another address.</source>
        <translation>השרת הפנה אל כתובת אחרת.</translation>
    </message>
    <message>
        <source>It was not followed, so the token went nowhere else.</source>
        <translation>לא פנו אליה, ולכן האסימון לא הגיע לשום מקום אחר.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>יש לבדוק את הכתובת.</translation>
    </message>
    <message>
        <source>The answer was too large or damaged.</source>
        <translation>התשובה הייתה גדולה מדי או פגומה.</translation>
    </message>
    <message>
        <source>Reading it was stopped, and nothing is concluded from it.</source>
        <translation>קריאתה הופסקה, ולא מסיקים ממנה דבר.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>יש לנסות שוב.</translation>
    </message>
    <message>
        <source>A call was held back.</source>
        <translation>קריאה אחת עוכבה.</translation>
    </message>
    <message>
        <source>Few calls are left for this workspace just now, and they are kept for your pipeline.</source>
        <translation>נותרו כרגע מעט קריאות לסביבת העבודה הזו, והן שמורות לצינור הנתונים שלך.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>יש להמתין דקה, ואז לנסות שוב.</translation>
    </message>
    <message>
        <source>The server said no.</source>
        <translation>השרת סירב.</translation>
    </message>
    <message>
        <source>It answered, and did not do what was asked.</source>
        <translation>הוא ענה, ולא עשה את מה שהתבקש.</translation>
    </message>
    <message>
        <source>Look at its own words, then try again.</source>
        <translation>יש לקרוא את מה שהוא עצמו אומר, ואז לנסות שוב.</translation>
    </message>
    <message>
        <source>The answer had an unexpected form.</source>
        <translation>לתשובה הייתה צורה לא צפויה.</translation>
    </message>
    <message>
        <source>Nothing is concluded from it.</source>
        <translation>לא מסיקים ממנה דבר.</translation>
    </message>
    <message>
        <source>Check the address, then try again.</source>
        <translation>יש לבדוק את הכתובת, ואז לנסות שוב.</translation>
    </message>
    <message>
        <source>It was not found.</source>
        <translation>לא נמצא.</translation>
    </message>
    <message>
        <source>What was asked for is not there.</source>
        <translation>מה שהתבקש אינו קיים.</translation>
    </message>
    <message>
        <source>The keychain was not opened.</source>
        <translation>צרור המפתחות לא נפתח.</translation>
    </message>
    <message>
        <source>This computer offers no keychain.</source>
        <translation>המחשב הזה אינו מציע צרור מפתחות.</translation>
    </message>
    <message>
        <source>The token can be kept in memory until you quit. It is never written to a file.</source>
        <translation>אפשר לשמור את האסימון בזיכרון עד היציאה מהתוכנית. הוא לעולם אינו נכתב לקובץ.</translation>
    </message>
    <message>
        <source>This computer could not read or write a file.</source>
        <translation>המחשב הזה לא הצליח לקרוא או לכתוב קובץ.</translation>
    </message>
    <message>
        <source>What needs to be on disk first was not done.</source>
        <translation>מה שצריך להיות קודם בדיסק לא נעשה.</translation>
    </message>
    <message>
        <source>Check the free space and the rights of the folder, then try again.</source>
        <translation>יש לבדוק את המקום הפנוי ואת הרשאות התיקייה, ואז לנסות שוב.</translation>
    </message>
    <message>
        <source>It is in use by another program.</source>
        <translation>זה בשימוש של תוכנית אחרת.</translation>
    </message>
    <message>
        <source>Close the other one, then try again.</source>
        <translation>יש לסגור את השנייה, ואז לנסות שוב.</translation>
    </message>
    <message>
        <source>A file is there, but can&apos;t be trusted.</source>
        <translation>יש קובץ, אבל אי אפשר לסמוך עליו.</translation>
    </message>
    <message>
        <source>It is damaged or was changed, so nothing is taken from it.</source>
        <translation>הוא פגום או שונה, ולכן לא לוקחים ממנו דבר.</translation>
    </message>
    <message>
        <source>Move it away and keep it, then try again.</source>
        <translation>יש להעביר אותו למקום אחר ולשמור אותו, ואז לנסות שוב.</translation>
    </message>
    <message>
        <source>It may have reached the server, and no answer came. It is not sent a second time.</source>
        <translation>ייתכן שהשליחה הגיעה אל השרת, ולא הגיעה תשובה. היא אינה נעשית פעם שנייה.</translation>
    </message>
    <message>
        <source>Look at the account before anything else is tried.</source>
        <translation>יש לעיין בחשבון לפני שמנסים משהו אחר.</translation>
    </message>
    <message>
        <source>The new address is already taken.</source>
        <translation>הכתובת החדשה כבר תפוסה.</translation>
    </message>
    <message>
        <source>Choose an address that has no account yet, such as a mailbox made for this purpose.</source>
        <translation>יש לבחור כתובת שעוד אין לה חשבון, כמו תיבת דואר שנוצרה למטרה זו.</translation>
    </message>
    <message>
        <source>The new address is already taken, or the account was changed meanwhile.</source>
        <translation>הכתובת החדשה כבר תפוסה, או שהחשבון השתנה בינתיים.</translation>
    </message>
    <message>
        <source>Look at the account, then choose another address or try again.</source>
        <translation>יש לעיין בחשבון, ואז לבחור כתובת אחרת או לנסות שוב.</translation>
    </message>
    <message>
        <source>The email can&apos;t be changed this way.</source>
        <translation>אי אפשר לשנות כך את כתובת הדוא״ל.</translation>
    </message>
    <message>
        <source>Use the guided route, or change it at the identity provider.</source>
        <translation>יש להשתמש במסלול המודרך, או לשנות אותה אצל ספק הזהויות.</translation>
    </message>
    <message>
        <source>The server did not take the new address.</source>
        <translation>השרת לא קיבל את הכתובת החדשה.</translation>
    </message>
    <message>
        <source>Check the address, or use the guided route.</source>
        <translation>יש לבדוק את הכתובת, או להשתמש במסלול המודרך.</translation>
    </message>
    <message>
        <source>The server did not take what was sent.</source>
        <translation>השרת לא קיבל את מה שנשלח.</translation>
    </message>
    <message>
        <source>The teammate is not in this workspace any more.</source>
        <translation>חבר הצוות אינו נמצא עוד בסביבת העבודה הזו.</translation>
    </message>
    <message>
        <source>Ask the workspace&apos;s administrators whether it was removed.</source>
        <translation>יש לשאול את מנהלי סביבת העבודה אם הוא הוסר.</translation>
    </message>
    <message>
        <source>The server does not accept the token that was sent.</source>
        <translation>השרת אינו מקבל את האסימון שנשלח.</translation>
    </message>
    <message>
        <source>Check that the right token was entered, and that it was copied whole.</source>
        <translation>יש לוודא שהוזן האסימון הנכון, ושהוא הועתק במלואו.</translation>
    </message>
    <message>
        <source>The workspace&apos;s plan does not allow this.</source>
        <translation>החבילה של סביבת העבודה אינה מאפשרת זאת.</translation>
    </message>
    <message>
        <source>Ask the workspace&apos;s owner about its plan.</source>
        <translation>יש לשאול את הבעלים של סביבת העבודה על החבילה שלה.</translation>
    </message>
    <message>
        <source>The new address is well formed.</source>
        <translation>הכתובת החדשה בנויה כהלכה.</translation>
    </message>
    <message>
        <source>The new address has an unusual form.</source>
        <translation>לכתובת החדשה יש צורה לא רגילה.</translation>
    </message>
    <message>
        <source>The new address is not an email address.</source>
        <translation>הכתובת החדשה אינה כתובת דוא״ל.</translation>
    </message>
    <message>
        <source>The form of the new address was not checked.</source>
        <translation>הצורה של הכתובת החדשה לא נבדקה.</translation>
    </message>
    <message>
        <source>Without a working address its owner could not use the account.</source>
        <translation>בלי כתובת פעילה החשבון אינו שווה דבר לבעליו.</translation>
    </message>
    <message>
        <source>Check every letter of it.</source>
        <translation>יש לבדוק בה כל אות.</translation>
    </message>
    <message>
        <source>The new address has no letters that imitate others.</source>
        <translation>אין בכתובת החדשה אותיות שמחקות אותיות אחרות.</translation>
    </message>
    <message>
        <source>The new address has letters that look like others.</source>
        <translation>יש בכתובת החדשה אותיות שנראות כמו אחרות.</translation>
    </message>
    <message>
        <source>The new address imitates another one.</source>
        <translation>הכתובת החדשה מחקה כתובת אחרת.</translation>
    </message>
    <message>
        <source>The new address was not checked for letters that look like others.</source>
        <translation>לא נבדק אם יש בכתובת החדשה אותיות שנראות כמו אחרות.</translation>
    </message>
    <message>
        <source>An address that only looks like the owner&apos;s hands the account to somebody else.</source>
        <translation>כתובת שרק נראית כמו זו של הבעלים מוסרת את החשבון למישהו אחר.</translation>
    </message>
    <message>
        <source>Type the address anew, or let its owner read it letter by letter.</source>
        <translation>יש להקליד את הכתובת מחדש, או לתת לבעליה לקרוא אותה אות אחר אות.</translation>
    </message>
    <message>
        <source>The new address differs from the present one.</source>
        <translation>הכתובת החדשה שונה מהנוכחית.</translation>
    </message>
    <message>
        <source>The new address differs from the present one in capital letters only.</source>
        <translation>הכתובת החדשה שונה מהנוכחית רק באותיות גדולות.</translation>
    </message>
    <message>
        <source>The account already has this address.</source>
        <translation>לחשבון כבר יש הכתובת הזו.</translation>
    </message>
    <message>
        <source>The present address could not be compared with the new one.</source>
        <translation>לא ניתן היה להשוות את הכתובת הנוכחית עם החדשה.</translation>
    </message>
    <message>
        <source>Intercom treats capital and small letters in an address alike.</source>
        <translation>Intercom אינה מבחינה בין אותיות גדולות לקטנות בכתובת.</translation>
    </message>
    <message>
        <source>Enter the address that the account should have afterwards.</source>
        <translation>יש להזין את הכתובת שצריכה להיות לחשבון בסוף.</translation>
    </message>
    <message>
        <source>No teammate of this workspace has the new address.</source>
        <translation>לאף חבר צוות בסביבת העבודה הזו אין הכתובת החדשה.</translation>
    </message>
    <message>
        <source>Another teammate may have the new address.</source>
        <translation>ייתכן שלחבר צוות אחר יש הכתובת החדשה.</translation>
    </message>
    <message>
        <source>Another teammate of this workspace has the new address.</source>
        <translation>לחבר צוות אחר בסביבת העבודה הזו יש הכתובת החדשה.</translation>
    </message>
    <message>
        <source>The other teammates could not be read.</source>
        <translation>לא ניתן היה לקרוא את חברי הצוות האחרים.</translation>
    </message>
    <message>
        <source>Intercom allows an address for one account only.</source>
        <translation>Intercom מאפשרת כל כתובת לחשבון אחד בלבד.</translation>
    </message>
    <message>
        <source>The domain of the new address can receive mail.</source>
        <translation>הדומיין של הכתובת החדשה יכול לקבל דואר.</translation>
    </message>
    <message>
        <source>The domain of the new address does not seem to receive mail.</source>
        <translation>נראה שהדומיין של הכתובת החדשה אינו מקבל דואר.</translation>
    </message>
    <message>
        <source>The domain of the new address does not receive mail.</source>
        <translation>הדומיין של הכתובת החדשה אינו מקבל דואר.</translation>
    </message>
    <message>
        <source>It is not known whether the domain of the new address receives mail.</source>
        <translation>לא ידוע אם הדומיין של הכתובת החדשה מקבל דואר.</translation>
    </message>
    <message>
        <source>Intercom may send a message that has to be confirmed from there.</source>
        <translation>ייתכן ש־Intercom תשלח הודעה שיש לאשר משם.</translation>
    </message>
    <message>
        <source>Let the new owner send a test message to this address first.</source>
        <translation>תחילה יש לבקש מהבעלים החדשים לשלוח הודעת ניסיון אל הכתובת הזו.</translation>
    </message>
    <message>
        <source>The SCIM server answers and accepts the SCIM token.</source>
        <translation>שרת ה־SCIM עונה ומקבל את אסימון ה־SCIM.</translation>
    </message>
    <message>
        <source>The SCIM server answers, but not everything about it is clear.</source>
        <translation>שרת ה־SCIM עונה, אבל לא הכול ברור לגביו.</translation>
    </message>
    <message>
        <source>The SCIM route can&apos;t be used.</source>
        <translation>אי אפשר להשתמש במסלול SCIM.</translation>
    </message>
    <message>
        <source>It is not known whether the SCIM route can be used.</source>
        <translation>לא ידוע אם אפשר להשתמש במסלול SCIM.</translation>
    </message>
    <message>
        <source>This route sends the change to the SCIM server.</source>
        <translation>המסלול הזה שולח את השינוי אל שרת ה־SCIM.</translation>
    </message>
    <message>
        <source>Check the SCIM URL and the SCIM token, or use the guided route.</source>
        <translation>יש לבדוק את ה־SCIM URL ואת אסימון ה־SCIM, או להשתמש במסלול המודרך.</translation>
    </message>
    <message>
        <source>SCIM shows one user with the present address.</source>
        <translation>ב־SCIM מופיע משתמש אחד עם הכתובת הנוכחית.</translation>
    </message>
    <message>
        <source>What SCIM shows of this user needs a look.</source>
        <translation>מה ש־SCIM מראה על המשתמש הזה דורש תשומת לב.</translation>
    </message>
    <message>
        <source>SCIM does not show exactly one user with the present address.</source>
        <translation>ב־SCIM לא מופיע בדיוק משתמש אחד עם הכתובת הנוכחית.</translation>
    </message>
    <message>
        <source>The user could not be read by SCIM.</source>
        <translation>לא ניתן היה לקרוא את המשתמש דרך SCIM.</translation>
    </message>
    <message>
        <source>The change must reach this account and no other.</source>
        <translation>השינוי צריך להגיע אל החשבון הזה ולא אל שום חשבון אחר.</translation>
    </message>
    <message>
        <source>Use the guided route, or ask who manages the provisioning.</source>
        <translation>יש להשתמש במסלול המודרך, או לשאול את מי שמנהל את הקצאת המשתמשים.</translation>
    </message>
    <message>
        <source>The token tells which teammate and which workspace it belongs to.</source>
        <translation>האסימון אומר לאיזה חבר צוות ולאיזו סביבת עבודה הוא שייך.</translation>
    </message>
    <message>
        <source>What the token tells about its teammate needs a look.</source>
        <translation>מה שהאסימון אומר על חבר הצוות שלו דורש תשומת לב.</translation>
    </message>
    <message>
        <source>The token does not tell which teammate it belongs to.</source>
        <translation>האסימון אינו אומר לאיזה חבר צוות הוא שייך.</translation>
    </message>
    <message>
        <source>It is not known which teammate the token belongs to.</source>
        <translation>לא ידוע לאיזה חבר צוות האסימון שייך.</translation>
    </message>
    <message>
        <source>Only then can it be shown afterwards that it is still the same one.</source>
        <translation>רק כך אפשר להראות אחר כך שזה עדיין אותו חבר צוות.</translation>
    </message>
    <message>
        <source>Test the token again, and look at the evidence.</source>
        <translation>יש לבדוק שוב את האסימון ולעיין בראיות.</translation>
    </message>
    <message>
        <source>Teammates of this workspace sign in without SAML.</source>
        <translation>חברי הצוות בסביבת העבודה הזו נכנסים בלי SAML.</translation>
    </message>
    <message>
        <source>This workspace uses SAML for signing in.</source>
        <translation>סביבת העבודה הזו משתמשת ב־SAML לכניסה.</translation>
    </message>
    <message>
        <source>With SAML, a teammate can&apos;t change its own email.</source>
        <translation>עם SAML, חבר צוות אינו יכול לשנות את כתובת הדוא״ל של עצמו.</translation>
    </message>
    <message>
        <source>It is not known whether this workspace uses SAML.</source>
        <translation>לא ידוע אם סביבת העבודה הזו משתמשת ב־SAML.</translation>
    </message>
    <message>
        <source>With SAML switched on, Intercom does not let teammates edit their own address.</source>
        <translation>כש־SAML מופעל, Intercom אינה מאפשרת לחברי צוות לערוך את הכתובת של עצמם.</translation>
    </message>
    <message>
        <source>Change it at the identity provider or over SCIM, or ask Intercom&apos;s support.</source>
        <translation>יש לשנות אותה אצל ספק הזהויות או דרך SCIM, או לפנות אל התמיכה של Intercom.</translation>
    </message>
    <message>
        <source>The account is in this workspace only.</source>
        <translation>החשבון נמצא רק בסביבת העבודה הזו.</translation>
    </message>
    <message>
        <source>The account is in other workspaces too.</source>
        <translation>החשבון נמצא גם בסביבות עבודה אחרות.</translation>
    </message>
    <message>
        <source>It is not known whether the account is in other workspaces too.</source>
        <translation>לא ידוע אם החשבון נמצא גם בסביבות עבודה אחרות.</translation>
    </message>
    <message>
        <source>An Intercom login is one for all workspaces: whoever gets it, gets all of them.</source>
        <translation>כניסה ל־Intercom היא אחת לכל סביבות העבודה: מי שמקבל אותה, מקבל את כולן.</translation>
    </message>
    <message>
        <source>Let the account leave the other workspaces first.</source>
        <translation>תחילה יש להוציא את החשבון מסביבות העבודה האחרות.</translation>
    </message>
    <message>
        <source>The new address has no Intercom login yet.</source>
        <translation>לכתובת החדשה עוד אין כניסה ל־Intercom.</translation>
    </message>
    <message>
        <source>The new address may already have an Intercom login.</source>
        <translation>ייתכן שלכתובת החדשה כבר יש כניסה ל־Intercom.</translation>
    </message>
    <message>
        <source>The new address already has an Intercom login.</source>
        <translation>לכתובת החדשה כבר יש כניסה ל־Intercom.</translation>
    </message>
    <message>
        <source>It is not known whether the new address already has an Intercom login.</source>
        <translation>לא ידוע אם לכתובת החדשה כבר יש כניסה ל־Intercom.</translation>
    </message>
    <message>
        <source>An address that has a login can&apos;t be given to a second one.</source>
        <translation>אי אפשר לתת כתובת שכבר יש לה כניסה לכניסה שנייה.</translation>
    </message>
    <message>
        <source>Choose an address that has no login, such as a mailbox made for this purpose.</source>
        <translation>יש לבחור כתובת שאין לה כניסה, כמו תיבת דואר שנוצרה למטרה זו.</translation>
    </message>
    <message>
        <source>The app behind the token belongs to the customer.</source>
        <translation>האפליקציה שמאחורי האסימון שייכת ללקוח.</translation>
    </message>
    <message>
        <source>The agency still owns the app behind the token.</source>
        <translation>האפליקציה שמאחורי האסימון עדיין בבעלות הסוכנות.</translation>
    </message>
    <message>
        <source>It is not known who owns the app behind the token.</source>
        <translation>לא ידוע מי הבעלים של האפליקציה שמאחורי האסימון.</translation>
    </message>
    <message>
        <source>Whoever owns the app in the Developer Hub can regenerate its token or uninstall it, also after the handover.</source>
        <translation>מי שהאפליקציה בבעלותו ב־Developer Hub יכול ליצור מחדש את האסימון שלה או להסיר את התקנתה, גם אחרי המסירה.</translation>
    </message>
    <message>
        <source>Agree on it now. Moving to OAuth, or to an app of the customer&apos;s own, is a later step.</source>
        <translation>יש להסכים על כך עכשיו. מעבר ל־OAuth, או לאפליקציה של הלקוח עצמו, הוא שלב מאוחר יותר.</translation>
    </message>
    <message>
        <source>No identity provider manages this account.</source>
        <translation>שום ספק זהויות אינו מנהל את החשבון הזה.</translation>
    </message>
    <message>
        <source>An identity provider manages the accounts of this workspace.</source>
        <translation>ספק זהויות מנהל את החשבונות בסביבת העבודה הזו.</translation>
    </message>
    <message>
        <source>An identity provider would undo this change.</source>
        <translation>ספק זהויות יבטל את השינוי הזה.</translation>
    </message>
    <message>
        <source>It is not known whether an identity provider manages this account.</source>
        <translation>לא ידוע אם ספק זהויות מנהל את החשבון הזה.</translation>
    </message>
    <message>
        <source>Its next sync can put the old address back, or remove the teammate and with it the token.</source>
        <translation>הסנכרון הבא שלו עלול להחזיר את הכתובת הישנה, או להסיר את חבר הצוות ואיתו את האסימון.</translation>
    </message>
    <message>
        <source>Change the user at the identity provider too, before the next sync.</source>
        <translation>יש לשנות את המשתמש גם אצל ספק הזהויות, לפני הסנכרון הבא.</translation>
    </message>
    <message>
        <source>The new owner can open the mailbox of the new address today.</source>
        <translation>הבעלים החדשים יכולים לפתוח היום את תיבת הדואר של הכתובת החדשה.</translation>
    </message>
    <message>
        <source>The new owner can&apos;t open the mailbox of the new address yet.</source>
        <translation>הבעלים החדשים עוד אינם יכולים לפתוח את תיבת הדואר של הכתובת החדשה.</translation>
    </message>
    <message>
        <source>Nobody can open the mailbox of the new address.</source>
        <translation>איש אינו יכול לפתוח את תיבת הדואר של הכתובת החדשה.</translation>
    </message>
    <message>
        <source>It is not known whether the new owner can open the mailbox today.</source>
        <translation>לא ידוע אם הבעלים החדשים יכולים לפתוח היום את תיבת הדואר.</translation>
    </message>
    <message>
        <source>Confirmation and password messages are sent there.</source>
        <translation>הודעות אישור והודעות סיסמה נשלחות לשם.</translation>
    </message>
    <message>
        <source>Open the mailbox first, and send a test message to it.</source>
        <translation>תחילה יש לפתוח את תיבת הדואר ולשלוח אליה הודעת ניסיון.</translation>
    </message>
    <message>
        <source>The password stays as it is until the token is proven.</source>
        <translation>הסיסמה נשארת כפי שהיא עד שהאסימון מוכח.</translation>
    </message>
    <message>
        <source>Do not reset the password yet.</source>
        <translation>עוד אין לאפס את הסיסמה.</translation>
    </message>
    <message>
        <source>The password is being reset at this moment.</source>
        <translation>הסיסמה מאופסת ברגע זה.</translation>
    </message>
    <message>
        <source>What a password reset does to this token is not known.</source>
        <translation>לא ידוע מה איפוס סיסמה עושה לאסימון הזה.</translation>
    </message>
    <message>
        <source>Vendors report that a reset can revoke a token. Intercom has not confirmed it.</source>
        <translation>ספקים מדווחים שאיפוס עלול לבטל אסימון. Intercom לא אישרה זאת.</translation>
    </message>
    <message>
        <source>Keybearer asks for it as a step of its own and tests right after it.</source>
        <translation>Keybearer מבקש זאת כשלב נפרד ובודק מיד אחריו.</translation>
    </message>
    <message>
        <source>Do teammates of this workspace sign in with SAML single sign-on?</source>
        <translation>האם חברי הצוות בסביבת העבודה הזו נכנסים בכניסה יחידה (SSO) באמצעות SAML?</translation>
    </message>
    <message>
        <source>Is this account a member of other workspaces too?</source>
        <translation>האם החשבון הזה חבר גם בסביבות עבודה אחרות?</translation>
    </message>
    <message>
        <source>Does the new address already have an Intercom login?</source>
        <translation>האם לכתובת החדשה כבר יש כניסה ל־Intercom?</translation>
    </message>
    <message>
        <source>Does the agency still own the app that the token belongs to?</source>
        <translation>האם האפליקציה שהאסימון שייך לה עדיין בבעלות הסוכנות?</translation>
    </message>
    <message>
        <source>Does an identity provider, such as Okta or Entra, manage the teammates?</source>
        <translation>האם ספק זהויות, כמו Okta או Entra, מנהל את חברי הצוות?</translation>
    </message>
    <message>
        <source>Can the new owner open the mailbox of the new address today?</source>
        <translation>האם הבעלים החדשים יכולים לפתוח היום את תיבת הדואר של הכתובת החדשה?</translation>
    </message>
    <message>
        <source>The token stands in the address that was to be called.</source>
        <translation>האסימון כתוב בתוך הכתובת שהיה צריך לקרוא לה.</translation>
    </message>
    <message>
        <source>There is no token.</source>
        <translation>אין אסימון.</translation>
    </message>
    <message>
        <source>This is too long for a token.</source>
        <translation>זה ארוך מדי לאסימון.</translation>
    </message>
    <message>
        <source>It has spaces or characters that a token never has.</source>
        <translation>יש בו רווחים או תווים שלעולם אינם מופיעים באסימון.</translation>
    </message>
    <message>
        <source>This handover was begun with another token.</source>
        <translation>המסירה הזו התחילה עם אסימון אחר.</translation>
    </message>
    <message>
        <source>This is not an email address.</source>
        <translation>זו אינה כתובת דוא״ל.</translation>
    </message>
    <message>
        <source>The new address is the one that the account has already.</source>
        <translation>הכתובת החדשה היא זו שכבר יש לחשבון.</translation>
    </message>
    <message>
        <source>The API address has to begin with https:// (or be on this computer), without a name, a question mark or a # in it.</source>
        <translation>כתובת ה־API צריכה להתחיל ב־⁦https://⁩ (או להיות במחשב הזה), בלי שם, סימן שאלה או # בתוכה.</translation>
    </message>
    <message>
        <source>This handover was begun at another API address.</source>
        <translation>המסירה הזו התחילה בכתובת API אחרת.</translation>
    </message>
    <message>
        <source>The API version has to be two numbers with a dot, as in 2.16.</source>
        <translation>גרסת ה־API צריכה להיות שני מספרים עם נקודה, כמו 2.16.</translation>
    </message>
    <message>
        <source>This route needs the SCIM address and the SCIM token.</source>
        <translation>למסלול הזה דרושים כתובת SCIM ואסימון SCIM.</translation>
    </message>
    <message>
        <source>The SCIM address has to begin with https:// (or be on this computer), without a name, a question mark or a # in it.</source>
        <translation>כתובת ה־SCIM צריכה להתחיל ב־⁦https://⁩ (או להיות במחשב הזה), בלי שם, סימן שאלה או # בתוכה.</translation>
    </message>
    <message>
        <source>The proxy has to be system, none, or an address such as http://proxy.example:3128 or socks5://proxy.example:1080.</source>
        <translation>הפרוקסי צריך להיות system, ‏none, או כתובת כמו http://proxy.example:3128 או socks5://proxy.example:1080.</translation>
    </message>
    <message>
        <source>Several accounts were found where there can be only one.</source>
        <translation>נמצאו כמה חשבונות במקום שיכול להיות בו רק אחד.</translation>
    </message>
    <message>
        <source>The server does not say how it takes changes.</source>
        <translation>השרת אינו אומר איך הוא מקבל שינויים.</translation>
    </message>
    <message>
        <source>The connection has no name.</source>
        <translation>לחיבור אין שם.</translation>
    </message>
    <message>
        <source>The connection&apos;s name is too long.</source>
        <translation>שם החיבור ארוך מדי.</translation>
    </message>
    <message>
        <source>The connection&apos;s name has characters that can&apos;t be shown.</source>
        <translation>בשם החיבור יש תווים שאי אפשר להציג.</translation>
    </message>
    <message>
        <source>Another connection has this name.</source>
        <translation>לחיבור אחר יש השם הזה.</translation>
    </message>
    <message>
        <source>The connection&apos;s API address can&apos;t be used.</source>
        <translation>כתובת ה־API של החיבור אינה שמישה.</translation>
    </message>
    <message>
        <source>The connection&apos;s region is none of US, EU and AU.</source>
        <translation>האזור של החיבור אינו US, ‏EU או AU.</translation>
    </message>
    <message>
        <source>The connection&apos;s API version can&apos;t be used.</source>
        <translation>גרסת ה־API של החיבור אינה שמישה.</translation>
    </message>
    <message>
        <source>The connection names a permission that does not exist.</source>
        <translation>החיבור מציין הרשאה שאינה קיימת.</translation>
    </message>
    <message>
        <source>The connection&apos;s SCIM address can&apos;t be used.</source>
        <translation>כתובת ה־SCIM של החיבור אינה שמישה.</translation>
    </message>
    <message>
        <source>Read what will be sent, then press “Send the change” or “Do not change it back”.</source>
        <translation>יש לקרוא מה יישלח, ואז ללחוץ על ״שליחת השינוי״ או על ״לא להחזיר״.</translation>
    </message>
    <message>
        <source>Read what will happen, then press “Start the change” or “Do not change it back”.</source>
        <translation>יש לקרוא מה יקרה, ואז ללחוץ על ״התחלת השינוי״ או על ״לא להחזיר״.</translation>
    </message>
    <message>
        <source>It has not been changed back yet. It is your decision now.</source>
        <translation>היא עוד לא הוחזרה. ההחלטה עכשיו בידיך.</translation>
    </message>
    <message>
        <source>The email was changed, but not back.</source>
        <translation>כתובת הדוא״ל שונתה, אבל לא הוחזרה.</translation>
    </message>
    <message>
        <source>The account has %1 now; it was to go back to %2.</source>
        <translation>לחשבון יש עכשיו %1; הוא היה אמור לחזור ל־%2.</translation>
    </message>
    <message>
        <source>When it was last tested, on %1, the token worked and the account had %2.</source>
        <comment>a date with the time, an email</comment>
        <translation>בבדיקה האחרונה, ב־%1, האסימון עבד ולחשבון היה %2.</translation>
    </message>
    <message>
        <source>When it was last read, the account had %1.</source>
        <translation>בקריאה האחרונה היה לחשבון %1.</translation>
    </message>
    <message>
        <source>This handover is closed: the email was changed, and the token kept working.</source>
        <translation>המסירה הזו סגורה: כתובת הדוא״ל שונתה, והאסימון המשיך לעבוד.</translation>
    </message>
    <message>
        <source>Every step of the follow-up was tested.</source>
        <translation>כל צעד במעקב נבדק.</translation>
    </message>
    <message>
        <source>These steps of the follow-up were not tested: %1.</source>
        <translation>לא נבדק, מתוך המעקב: %1.</translation>
    </message>
    <message>
        <source>All of it concerns a local server, such as the practice workspace, and not Intercom.</source>
        <translation>כל זה נוגע לשרת מקומי, כמו סביבת התרגול, ולא ל־Intercom.</translation>
    </message>
    <message>
        <source>New result</source>
        <translation>תוצאה חדשה</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a connection&apos;s name, and its workspace or teammate&apos;s email</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Waiting for the email to be changed back.</source>
        <translation>ממתינים להחזרת כתובת הדוא״ל הקודמת.</translation>
    </message>
    <message>
        <source>At its last test the token was not seen to work. While that is so, Keybearer can&apos;t see whether the email was changed back; the account&apos;s own page in Intercom shows it.</source>
        <translation>בבדיקה האחרונה לא נראה שהאסימון עובד. כל עוד זה כך, Keybearer לא יכול לראות אם הדוא״ל הוחזר; העמוד של החשבון עצמו ב־Intercom מראה זאת.</translation>
    </message>
    <message>
        <source>When it was last read, on %1, the account had %2.</source>
        <comment>a date with the time, an email</comment>
        <translation>בקריאה האחרונה, ב־%1, היה לחשבון %2.</translation>
    </message>
    <message>
        <source>Someone, or a rule of this computer, said no. The token was neither read nor saved.</source>
        <translation>מישהו, או כלל של המחשב הזה, סירב. האסימון לא נקרא ולא נשמר.</translation>
    </message>
    <message>
        <source>Allow it when you are asked again. A token can also be kept only until you quit.</source>
        <translation>יש לאשר כשתתבקשו שוב. אפשר גם לשמור אסימון רק עד היציאה מהתוכנית.</translation>
    </message>
    <message>
        <source>Nothing was changed. A finding stops this handover.</source>
        <translation>דבר לא שונה. אחד הממצאים עוצר את המסירה הזו.</translation>
    </message>
    <message>
        <source>The email was changed, but another teammate answers to the token now.</source>
        <translation>כתובת הדוא״ל שונתה, אבל חבר צוות אחר עונה עכשיו לאסימון.</translation>
    </message>
    <message>
        <source>The email was changed, but another workspace answers to the token now.</source>
        <translation>כתובת הדוא״ל שונתה, אבל סביבת עבודה אחרת עונה עכשיו לאסימון.</translation>
    </message>
    <message>
        <source>The email was changed, but the token is not proven to work as before.</source>
        <translation>כתובת הדוא״ל שונתה, אבל לא הוכח שהאסימון פועל כמו קודם.</translation>
    </message>
    <message>
        <source>The email was changed, and the token worked when it was last tested, on %1.</source>
        <comment>a date with the time</comment>
        <translation>כתובת הדוא״ל שונתה, והאסימון עבד בבדיקה האחרונה, ב־%1.</translation>
    </message>
    <message>
        <source>Two at the same time could spoil each other&apos;s work, so nothing was done here.</source>
        <translation>שתי תוכניות בבת אחת עלולות לקלקל זו לזו את העבודה, ולכן לא נעשה כאן דבר.</translation>
    </message>
    <message numerus="yes">
        <source>The longest time without a good answer was %Ln minute(s); what happened in it was not seen.</source>
        <translation>
            <numerusform>הזמן הארוך ביותר בלי תשובה טובה היה %Ln דקה; מה שקרה בו לא נראה.</numerusform>
            <numerusform>הזמן הארוך ביותר בלי תשובה טובה היה %Ln דקות; מה שקרה בו לא נראה.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The longest time without a good answer was %Ln hour(s); what happened in it was not seen.</source>
        <translation>
            <numerusform>הזמן הארוך ביותר בלי תשובה טובה היה %Ln שעה; מה שקרה בו לא נראה.</numerusform>
            <numerusform>הזמן הארוך ביותר בלי תשובה טובה היה %Ln שעות; מה שקרה בו לא נראה.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The longest time without a good answer was %Ln day(s); what happened in it was not seen.</source>
        <translation>
            <numerusform>הזמן הארוך ביותר בלי תשובה טובה היה %Ln יום; מה שקרה בו לא נראה.</numerusform>
            <numerusform>הזמן הארוך ביותר בלי תשובה טובה היה %Ln ימים; מה שקרה בו לא נראה.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Around the change, all %Ln test call(s) got a good answer.</source>
        <translation>
            <numerusform>סביב השינוי נעשתה %Ln קריאת בדיקה, והיא קיבלה תשובה טובה.</numerusform>
            <numerusform>סביב השינוי קיבלו כל %Ln קריאות הבדיקה תשובה טובה.</numerusform>
        </translation>
    </message>
    <message>
        <source>If it is a mistake, change it to %1 on the account&apos;s own page; Keybearer sees it by itself. Accept the address only if it is the right one.</source>
        <translation>אם זו טעות, יש לשנות אותה ל־%1 בדף של החשבון עצמו; Keybearer יבחין בכך מעצמו. יש לקבל את הכתובת רק אם היא הנכונה.</translation>
    </message>
    <message>
        <source>The password was reset on %1, by the activity log; such a reset is reported to end tokens.</source>
        <comment>a date with the time</comment>
        <translation>לפי יומן הפעילות, הסיסמה אופסה ב־%1; מדווח שאיפוס כזה מבטל אסימונים.</translation>
    </message>
    <message>
        <source>A password reset is reported to end tokens: ask the new owner whether there was one.</source>
        <translation>מדווח שאיפוס סיסמה מבטל אסימונים: יש לשאול את הבעלים החדשים אם היה איפוס.</translation>
    </message>
    <message>
        <source>The email was changed, but the token does not work any more.</source>
        <translation>כתובת הדוא״ל שונתה, אבל האסימון כבר אינו פועל.</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2, and then a change back was begun; no end of that is in this record.</source>
        <translation>כתובת הדוא״ל הייתה אמורה להשתנות מ־%1 אל %2, ואחר כך התחילה ההחזרה לקודמת; סיום ההחזרה אינו מופיע בתיעוד הזה.</translation>
    </message>
    <message>
        <source>The token was tested again after a step: %1.</source>
        <translation>האסימון נבדק שוב אחרי שלב: %1.</translation>
    </message>
    <message>
        <source>What came of the change of the email: %1.</source>
        <translation>תוצאת השינוי של כתובת הדוא״ל: %1.</translation>
    </message>
    <message>
        <source>Other address accepted</source>
        <translation>כתובת אחרת התקבלה</translation>
    </message>
    <message>
        <source>A person accepted %1 as the new address.</source>
        <translation>אדם קיבל את %1 בתור הכתובת החדשה.</translation>
    </message>
    <message>
        <source>Not changed back</source>
        <translation>השינוי לא הוחזר</translation>
    </message>
    <message>
        <source>The change back was given up, or nothing came of it.</source>
        <translation>ההחזרה לקודמת נזנחה, או שלא יצא ממנה דבר.</translation>
    </message>
    <message>
        <source>Seen in the activity log</source>
        <translation>נראה ביומן הפעילות</translation>
    </message>
    <message>
        <source>The workspace&apos;s activity log showed a step: %1.</source>
        <translation>יומן הפעילות של סביבת העבודה הראה שלב: %1.</translation>
    </message>
    <message>
        <source>A person&apos;s word</source>
        <translation>דברו של אדם</translation>
    </message>
    <message>
        <source>A person said that this was done: %1.</source>
        <translation>אדם אמר שזה בוצע: %1.</translation>
    </message>
    <message>
        <source>Handover reopened</source>
        <translation>המסירה נפתחה שוב</translation>
    </message>
    <message>
        <source>The handover was continued.</source>
        <translation>המסירה נמשכה.</translation>
    </message>
    <message>
        <source>changed and proven</source>
        <translation>השינוי בוצע והוכח</translation>
    </message>
    <message>
        <source>changed, not proven</source>
        <translation>השינוי בוצע, לא הוכח</translation>
    </message>
    <message>
        <source>not changed</source>
        <translation>ללא שינוי</translation>
    </message>
    <message>
        <source>changed back</source>
        <translation>השינוי הוחזר</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>לא ידוע</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>בוטל</translation>
    </message>
    <message>
        <source>new address confirmed</source>
        <translation>אישור הכתובת החדשה</translation>
    </message>
    <message>
        <source>password reset</source>
        <translation>איפוס סיסמה</translation>
    </message>
    <message>
        <source>two-factor sign-in</source>
        <translation>כניסה דו־שלבית</translation>
    </message>
    <message>
        <source>two-factor sign-in changed</source>
        <translation>שינוי הכניסה הדו־שלבית</translation>
    </message>
    <message>
        <source>a day later</source>
        <translation>אחרי יום</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>כניסה לחשבון</translation>
    </message>
    <message>
        <source>account page opened</source>
        <translation>פתיחת דף החשבון</translation>
    </message>
    <message numerus="yes">
        <source>The longest time without a good answer was %Ln second(s); what happened in it was not seen.</source>
        <translation>
            <numerusform>הזמן הארוך ביותר בלי תשובה טובה היה %Ln שנייה; מה שקרה בו לא נראה.</numerusform>
            <numerusform>הזמן הארוך ביותר בלי תשובה טובה היה %Ln שניות; מה שקרה בו לא נראה.</numerusform>
        </translation>
    </message>
    <message>
        <source>After the change, the token was proven to work as before, last on %1.</source>
        <comment>a date with the time</comment>
        <translation>אחרי השינוי הוכח שהאסימון פועל כמו קודם, לאחרונה ב־%1.</translation>
    </message>
    <message>
        <source>In between it was not proven; the record shows when and why.</source>
        <translation>בין לבין זה לא היה מוכח; התיעוד מראה מתי ולמה.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln test call(s) were refused, the last one on %1.</source>
        <translation>
            <numerusform>%Ln קריאת בדיקה נדחתה, ב־%1.</numerusform>
            <numerusform>%Ln קריאות בדיקה נדחו, האחרונה ב־%1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting again</source>
        <translation>ממתין שוב</translation>
    </message>
    <message>
        <source>The email was not changed yet, and is waited for again.</source>
        <translation>כתובת הדוא״ל עדיין לא שונתה, וממתינים לכך שוב.</translation>
    </message>
    <message>
        <source>Cancelling: the account is read once more.</source>
        <translation>מבטלים: החשבון נקרא פעם נוספת.</translation>
    </message>
    <message>
        <source>So it is known which email it has when this ends.</source>
        <translation>כך ידוע איזו כתובת דוא״ל יש לו כשזה מסתיים.</translation>
    </message>
    <message>
        <source>But the account has %1 now; when this handover was begun it had %2.</source>
        <translation>אבל לחשבון יש עכשיו %1; כשהמסירה הזו התחילה הייתה לו %2.</translation>
    </message>
    <message>
        <source>Cancelled. Keybearer changed nothing.</source>
        <translation>בוטלה. Keybearer לא שינה דבר.</translation>
    </message>
    <message>
        <source>The email was not changed back.</source>
        <translation>כתובת הדוא״ל לא הוחזרה לקודמת.</translation>
    </message>
    <message>
        <source>Find out who changed it. Then prove it again.</source>
        <translation>יש לברר מי שינה אותה. אחר כך יש להוכיח שוב.</translation>
    </message>
    <message>
        <source>Prove it again.</source>
        <translation>יש להוכיח שוב.</translation>
    </message>
    <message>
        <source>The email went from %1 to %2 and was then to go back; whether it did could not be seen.</source>
        <translation>כתובת הדוא״ל השתנתה מ־%1 אל %2 ואחר כך הייתה אמורה לחזור לקודמת; לא ניתן היה לראות אם חזרה.</translation>
    </message>
    <message>
        <source>The email went from %1 to %2 and was then to go back; the token was not proven to work afterwards.</source>
        <translation>כתובת הדוא״ל השתנתה מ־%1 אל %2 ואחר כך הייתה אמורה לחזור לקודמת; לאחר מכן לא הוכח שהאסימון פועל.</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2; it was cancelled, and the account had %3 then.</source>
        <translation>כתובת הדוא״ל הייתה אמורה להשתנות מ־%1 אל %2; המסירה בוטלה, ולחשבון הייתה אז %3.</translation>
    </message>
    <message>
        <source>An editor or a mail program does that. What it says can&apos;t be proven any more.</source>
        <translation>עורך טקסט או תוכנת דואר עושים זאת. כבר אי אפשר להוכיח את מה שכתוב בו.</translation>
    </message>
    <message>
        <source>Ask for the file itself again, for example in a ZIP archive.</source>
        <translation>יש לבקש שוב את הקובץ עצמו, למשל בארכיון ZIP.</translation>
    </message>
    <message>
        <source>It was sent at most once, and no clear answer came; it may yet be made. It is not sent a second time.</source>
        <translation>השינוי נשלח לכל היותר פעם אחת, ולא הגיעה תשובה ברורה; ייתכן שהוא עוד יבוצע. השינוי אינו נשלח פעם שנייה.</translation>
    </message>
    <message>
        <source>Tell whoever was to change the email that it is called off.</source>
        <translation>יש להודיע למי שהיה אמור לשנות את כתובת הדוא״ל שהשינוי בוטל.</translation>
    </message>
    <message>
        <source>The token was left alone.</source>
        <translation>לא נגעו באסימון.</translation>
    </message>
    <message>
        <source>Keybearer changed nothing. A finding stops this handover.</source>
        <translation>Keybearer לא שינה דבר. אחד הממצאים עוצר את המסירה הזו.</translation>
    </message>
    <message>
        <source>Keybearer did not change the email.</source>
        <translation>Keybearer לא שינה את כתובת הדוא״ל.</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2; it was cancelled, and which email the account had then was not seen.</source>
        <translation>כתובת הדוא״ל הייתה אמורה להשתנות מ־%1 אל %2; המסירה בוטלה, ולא נראה איזו כתובת דוא״ל הייתה אז לחשבון.</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2; Keybearer did not change it, and the account had %3 then.</source>
        <translation>כתובת הדוא״ל הייתה אמורה להשתנות מ־%1 אל %2; Keybearer לא שינה אותה, ולחשבון הייתה אז %3.</translation>
    </message>
    <message>
        <source>This is a handover record, but a program on its way has rewritten its line ends or its first bytes.</source>
        <translation>זה תיעוד של מסירה, אבל תוכנה כלשהי שכתבה בדרך את סופי השורות שלו או את הבתים הראשונים שלו.</translation>
    </message>
    <message>
        <source>By now the account has another email than the one that was shown before the change.</source>
        <translation>כעת רשומה בחשבון כתובת דוא״ל אחרת מזו שהוצגה לפני השינוי.</translation>
    </message>
    <message>
        <source>What happened there is not known.</source>
        <translation>מה שקרה שם אינו ידוע.</translation>
    </message>
    <message>
        <source>The email is back, but the token does not work any more.</source>
        <translation>כתובת הדוא״ל חזרה לקודמת, אך האסימון אינו פועל עוד.</translation>
    </message>
    <message>
        <source>The email is back, but the token is not proven to work as before.</source>
        <translation>כתובת הדוא״ל חזרה לקודמת, אך לא הוכח שהאסימון פועל כמו קודם.</translation>
    </message>
    <message>
        <source>Sending the change</source>
        <translation>שליחת השינוי</translation>
    </message>
    <message>
        <source>What came of sending the change: %1.</source>
        <translation>מה יצא משליחת השינוי: %1.</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>התקבל</translation>
    </message>
    <message>
        <source>nothing was sent</source>
        <translation>לא נשלח דבר</translation>
    </message>
    <message>
        <source>no clear answer</source>
        <translation>אין תשובה ברורה</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2; the account had %3, which was then to go back, and whether it did could not be seen.</source>
        <translation>כתובת הדוא״ל הייתה אמורה להשתנות מ־%1 אל %2; לחשבון הייתה %3, שאחר כך הייתה אמורה לחזור לקודמת, ולא ניתן היה לראות אם חזרה.</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2; the account had %3, which was then to go back. The token was not proven to work afterwards.</source>
        <translation>כתובת הדוא״ל הייתה אמורה להשתנות מ־%1 אל %2; לחשבון הייתה %3, שאחר כך הייתה אמורה לחזור לקודמת. אחרי כן לא הוכח שהאסימון פועל.</translation>
    </message>
    <message>
        <source>For a while the token was not tested; what happened then was not seen.</source>
        <translation>במשך זמן מה האסימון לא נבדק; מה שקרה אז לא נראה.</translation>
    </message>
    <message>
        <source>The change may have been made, and the account could not be read afterwards.</source>
        <translation>ייתכן שהשינוי נעשה, ואחר כך לא ניתן היה לקרוא את החשבון.</translation>
    </message>
    <message>
        <source>Intercom does not show this address as confirmed.</source>
        <translation>Intercom אינו מציג את הכתובת הזאת כמאושרת.</translation>
    </message>
    <message>
        <source>The email went from %1 to %2; the token was not proven to work afterwards.</source>
        <translation>כתובת הדוא״ל השתנתה מ־%1 אל %2; אחרי כן לא הוכח שהאסימון פועל.</translation>
    </message>
    <message>
        <source>The email went from %1 to %2, and the token was proven to work afterwards, on %3. By the newest test it is not proven any more.</source>
        <comment>two emails, a time</comment>
        <translation>כתובת הדוא״ל השתנתה מ־%1 אל %2, ואחר כך הוכח שהאסימון פועל, ב־%3. לפי הבדיקה האחרונה זה אינו מוכח עוד.</translation>
    </message>
    <message>
        <source>The other one is open in %1.</source>
        <comment>a program</comment>
        <translation>המסירה האחרת פתוחה ב-%1.</translation>
    </message>
    <message>
        <source>Another handover of this account is open.</source>
        <translation>מסירה אחרת של חשבון זה פתוחה.</translation>
    </message>
    <message>
        <source>Two at the same time could spoil each other&apos;s work, so this one was not begun. Nothing was changed.</source>
        <translation>שתיים בבת אחת עלולות לקלקל זו לזו את העבודה, ולכן מסירה זו לא התחילה. שום דבר לא השתנה.</translation>
    </message>
    <message>
        <source>Go on with the other one, or cancel it. Then begin again.</source>
        <translation>יש להמשיך את המסירה האחרת או לבטל אותה, ואז להתחיל מחדש.</translation>
    </message>
    <message>
        <source>The account still has %1. Your pipeline goes on as before, and the token is tested meanwhile.</source>
        <translation>בחשבון עדיין רשומה %1. צינור הנתונים שלך ממשיך כרגיל, והאסימון נבדק בינתיים.</translation>
    </message>
    <message>
        <source>When it was last read, on %1, the account had %2. It has not been read since; Keybearer goes on trying.</source>
        <comment>a date with the time, an email</comment>
        <translation>בקריאה האחרונה, ב־%1, היה לחשבון %2. הוא לא נקרא מאז; Keybearer ממשיך לנסות.</translation>
    </message>
    <message>
        <source>This can stay open for days.</source>
        <translation>זה יכול להישאר פתוח ימים.</translation>
    </message>
    <message>
        <source>A sync of an identity provider, or somebody&apos;s tidying up, can still undo the change.</source>
        <translation>סנכרון של ספק זהויות, או מישהו שעושה סדר, עדיין עלולים לבטל את השינוי.</translation>
    </message>
    <message>
        <source>Ask the workspace&apos;s administrators what was done to the account. Then prove it again.</source>
        <translation>יש לשאול את מנהלי סביבת העבודה מה נעשה בחשבון, ואז להוכיח שוב.</translation>
    </message>
    <message>
        <source>Everything is tested. Close the follow-up, then save the record.</source>
        <translation>הכול נבדק. יש לסגור את המעקב ואז לשמור את התיעוד.</translation>
    </message>
</context>
<context>
    <name>keybearer::AboutCard</name>
    <message>
        <source>About</source>
        <translation>אודות</translation>
    </message>
    <message>
        <source>Keybearer %1 · Qt %2 · %3</source>
        <comment>versions; the last is a library&apos;s</comment>
        <translation>Keybearer %1 · Qt %2 · %3</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.
It is not made by Intercom and has no tie to Intercom.</source>
        <translation>תוכנה חופשית תחת הרישיון GNU General Public License, גרסה 3 ואילך. היא ניתנת ללא כל אחריות.
היא אינה תוצרת Intercom ואין לה קשר ל־Intercom.</translation>
    </message>
    <message>
        <source>No native speaker has reviewed the texts in these languages yet: %1</source>
        <translation>דובר שפת אם עוד לא עבר על הטקסטים בשפות האלה: %1</translation>
    </message>
</context>
<context>
    <name>keybearer::AppearanceCard</name>
    <message>
        <source>Text size: %1 %</source>
        <translation>גודל הטקסט: %1%</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>מראה</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>לפי המערכת</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>שפה</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>ערכת צבעים</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>בהירה</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>כהה</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ניגודיות גבוהה</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>תנועה</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>מופחתת</translation>
    </message>
    <message>
        <source>Everything moves</source>
        <translation>הכול נע</translation>
    </message>
    <message>
        <source>&amp;Back to default</source>
        <translation>חזרה לברירת המחדל (&amp;B)</translation>
    </message>
    <message>
        <source>Language, theme, text size and motion as they were at first.</source>
        <translation>השפה, ערכת הצבעים, גודל הטקסט והתנועה כפי שהיו בהתחלה.</translation>
    </message>
</context>
<context>
    <name>keybearer::CallsDialog</name>
    <message>
        <source>Live test of the token</source>
        <translation>בדיקה רציפה של האסימון</translation>
    </message>
    <message>
        <source>The newest calls first, as many as the strip shows. Every call of the handover is in its record.</source>
        <translation>הקריאות החדשות תחילה, ככל שהרצועה מציגה. כל קריאה של המסירה נמצאת בתיעוד שלה.</translation>
    </message>
    <message>
        <source>Calls of the live test, the newest first</source>
        <translation>קריאות של הבדיקה הרציפה, החדשות תחילה</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
</context>
<context>
    <name>keybearer::CallsModel</name>
    <message>
        <source>answered</source>
        <translation>נענתה</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>נדחתה</translation>
    </message>
    <message>
        <source>no clear answer</source>
        <translation>ללא תשובה ברורה</translation>
    </message>
    <message>
        <source>Call %1: %2, status %3</source>
        <translation>קריאה %1: %2, סטטוס %3</translation>
    </message>
    <message>
        <source>Call %1: %2</source>
        <translation>קריאה %1: %2</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>קריאה</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>תוצאה</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>סטטוס</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>מזהה בקשה</translation>
    </message>
</context>
<context>
    <name>keybearer::CanaryCard</name>
    <message>
        <source>While this is open, the token is tested again and again</source>
        <translation>כל עוד זה פתוח, האסימון נבדק שוב ושוב</translation>
    </message>
    <message>
        <source>Live test of the token</source>
        <translation>בדיקה רציפה של האסימון</translation>
    </message>
    <message>
        <source>Calls %1 · refused %2 · without a clear answer %3 · longest gap %4 s</source>
        <translation>קריאות %1 · נדחו %2 · ללא תשובה ברורה %3 · הפער הארוך ביותר %4 שנ׳</translation>
    </message>
    <message>
        <source>no good answer yet</source>
        <translation>עוד אין תשובה טובה</translation>
    </message>
    <message>
        <source>last good answer %1 s ago</source>
        <translation>התשובה הטובה האחרונה לפני %1 שנ׳</translation>
    </message>
    <message>
        <source>One cell per call, the newest at the end. %1</source>
        <comment>then the counts</comment>
        <translation>תא אחד לכל קריאה, החדשה ביותר בסוף. %1</translation>
    </message>
    <message>
        <source>Sho&amp;w as table</source>
        <translation>הצגה כטבלה (&amp;W)</translation>
    </message>
    <message>
        <source>Lists the newest calls of the live test</source>
        <translation>מציג את הקריאות החדשות של הבדיקה הרציפה</translation>
    </message>
    <message>
        <source>Outside the change: calls %1 · refused %2 · without a clear answer %3</source>
        <translation>מחוץ לשינוי: קריאות %1 · נדחו %2 · ללא תשובה ברורה %3</translation>
    </message>
    <message>
        <source>One cell per call, the newest at the end; before them is a hole, a time without tests. %1</source>
        <comment>then the counts</comment>
        <translation>תא אחד לכל קריאה, החדשה ביותר בסוף; לפני התאים יש פער, זמן בלי בדיקות. %1</translation>
    </message>
    <message>
        <source>The token was tested, but not the whole time</source>
        <translation>האסימון נבדק, אך לא כל הזמן</translation>
    </message>
    <message>
        <source>The live tests of the token</source>
        <translation>הבדיקות החיות של האסימון</translation>
    </message>
</context>
<context>
    <name>keybearer::CheckpointCard</name>
    <message>
        <source>Test again</source>
        <translation>בדיקה חוזרת</translation>
    </message>
    <message>
        <source>I have done this: test now</source>
        <translation>עשיתי זאת: בדיקה עכשיו</translation>
    </message>
    <message>
        <source>Test now</source>
        <translation>בדיקה עכשיו</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a step of the follow-up, its button</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Follow up: test after each of these</source>
        <translation>מעקב: בדיקה אחרי כל אחד מאלה</translation>
    </message>
    <message>
        <source>Seen in the activity log: %1</source>
        <translation>נראה ביומן הפעילות: %1</translation>
    </message>
    <message>
        <source>Not seen in the activity log yet</source>
        <translation>עוד לא נראה ביומן הפעילות</translation>
    </message>
    <message>
        <source>Unknown: this token may not read the activity log</source>
        <translation>לא ידוע: האסימון הזה אינו רשאי לקרוא את יומן הפעילות</translation>
    </message>
    <message>
        <source>Unknown: the activity log has given no answer yet</source>
        <translation>לא ידוע: יומן הפעילות עוד לא נתן תשובה</translation>
    </message>
    <message>
        <source>Tested: %1, %2</source>
        <comment>a verdict and when</comment>
        <translation>נבדק: %1, %2</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation>מועד: %1</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>עוד לא נבדק</translation>
    </message>
    <message>
        <source>Tested: %1, %2. Intercom does not show yet that the step was done, so it stays open.</source>
        <comment>a verdict and when</comment>
        <translation>נבדק: %1, %2. Intercom עוד אינה מראה שהשלב בוצע, ולכן הוא נשאר פתוח.</translation>
    </message>
    <message>
        <source>Open “Your account” in the browser</source>
        <translation>פתיחת ״Your account״ בדפדפן</translation>
    </message>
    <message>
        <source>Unknown: the activity log has more entries than were read</source>
        <translation>לא ידוע: ביומן הפעילות יש יותר רשומות ממה שנקרא</translation>
    </message>
    <message>
        <source>Tested: %1, %2. That the step was done is a person&apos;s word; Intercom shows it to no program.</source>
        <comment>a verdict and when</comment>
        <translation>נבדק: %1, %2. שהשלב בוצע הוא דברו של אדם; Intercom לא מראה זאת לשום תוכנה.</translation>
    </message>
    <message>
        <source>Seen in the activity log: %1. Whether the email had changed by then is not known.</source>
        <translation>נראה ביומן הפעילות: %1. לא ידוע אם כתובת הדוא״ל כבר שונתה עד אז.</translation>
    </message>
    <message>
        <source>Seen in the activity log before the email was changed: %1</source>
        <translation>נראה ביומן הפעילות לפני שינוי כתובת הדוא״ל: %1</translation>
    </message>
    <message>
        <source>Not seen in the activity log when it was last read</source>
        <translation>לא נראה ביומן הפעילות כשנקרא לאחרונה</translation>
    </message>
    <message>
        <source>In the practice workspace a day lasts one minute.</source>
        <translation>בסביבת התרגול יום נמשך דקה אחת.</translation>
    </message>
    <message>
        <source>Due since %1. Test it now.</source>
        <comment>a time</comment>
        <translation>הגיע הזמן ב־%1. יש לבדוק עכשיו.</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>לא נבדק</translation>
    </message>
    <message>
        <source>The follow-up, as it was closed</source>
        <translation>המעקב, כפי שנסגר</translation>
    </message>
    <message>
        <source>While Keybearer is open and not locked, this test runs by itself.</source>
        <translation>כל עוד Keybearer פתוח ואינו נעול, הבדיקה הזו רצה מעצמה.</translation>
    </message>
    <message>
        <source>Tested: %1, %2. That shows nothing, so the step stays open.</source>
        <comment>a verdict and when</comment>
        <translation>נבדק: %1, %2. זה לא מראה דבר, ולכן השלב נשאר פתוח.</translation>
    </message>
</context>
<context>
    <name>keybearer::ChecksCard</name>
    <message>
        <source>No test of this token is kept yet. Every test adds a cell here.</source>
        <translation>עוד לא נשמרה בדיקה של האסימון הזה. כל בדיקה מוסיפה כאן תא.</translation>
    </message>
    <message>
        <source>Every one of them found: %1.</source>
        <comment>a state</comment>
        <translation>כולן העלו: %1.</translation>
    </message>
    <message>
        <source>Nothing was tested from %1 to %2.</source>
        <comment>two times</comment>
        <translation>לא נבדק דבר מ־%1 עד %2.</translation>
    </message>
    <message>
        <source>The last test</source>
        <translation>הבדיקה האחרונה</translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln tests</source>
        <translation>
            <numerusform>הבדיקה האחרונה (%Ln)</numerusform>
            <numerusform>%Ln הבדיקות האחרונות</numerusform>
        </translation>
    </message>
    <message>
        <source>Tests over time</source>
        <translation>בדיקות לאורך זמן</translation>
    </message>
    <message>
        <source>It found: %1.</source>
        <comment>a state</comment>
        <translation>היא העלתה: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The newest result: %1. %Ln test(s) had another result.</source>
        <comment>a state</comment>
        <translation>
            <numerusform>התוצאה האחרונה: %1. לבדיקה %Ln הייתה תוצאה אחרת.</numerusform>
            <numerusform>התוצאה האחרונה: %1. ל־%Ln בדיקות הייתה תוצאה אחרת.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keybearer::CommandLine</name>
    <message>
        <source>Test the token after each step: %1</source>
        <translation>יש לבדוק את האסימון אחרי כל שלב: %1</translation>
    </message>
</context>
<context>
    <name>keybearer::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>פקודות</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>מה ברצונך לעשות?</translation>
    </message>
    <message>
        <source>Command or connection</source>
        <translation>פקודה או חיבור</translation>
    </message>
    <message>
        <source>Commands that fit</source>
        <translation>פקודות מתאימות</translation>
    </message>
    <message>
        <source>Nothing fits these words. Try fewer of them.</source>
        <translation>דבר אינו מתאים למילים האלה. כדאי לנסות פחות מילים.</translation>
    </message>
</context>
<context>
    <name>keybearer::Commands</name>
    <message>
        <source>Teammate and handover</source>
        <translation>חבר צוות ומסירה</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>חיבורים</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>דפים</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>חלון</translation>
    </message>
</context>
<context>
    <name>keybearer::ComparisonCard</name>
    <message>
        <source>Before and after</source>
        <translation>לפני ואחרי</translation>
    </message>
</context>
<context>
    <name>keybearer::ComparisonModel</name>
    <message>
        <source>not known</source>
        <translation>לא ידוע</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>זהה</translation>
    </message>
    <message>
        <source>different</source>
        <translation>שונה</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>דוא״ל</translation>
    </message>
    <message>
        <source>as requested</source>
        <translation>כמבוקש</translation>
    </message>
    <message>
        <source>not the requested one</source>
        <translation>לא זו שהתבקשה</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>מסקנה</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>הרשאות</translation>
    </message>
    <message>
        <source>%1 allowed</source>
        <translation>%1 מותרות</translation>
    </message>
    <message>
        <source>none lost</source>
        <translation>אף אחת לא אבדה</translation>
    </message>
    <message>
        <source>lost: %1</source>
        <translation>אבדו: %1</translation>
    </message>
    <message>
        <source>%1 not known afterwards</source>
        <translation>%1 לא ידועות אחר כך</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>אסימון</translation>
    </message>
    <message>
        <source>Teammate</source>
        <translation>חבר צוות</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>סביבת עבודה</translation>
    </message>
    <message>
        <source>%1: before %2, after %3, %4</source>
        <translation>%1: לפני %2, אחרי %3, %4</translation>
    </message>
    <message>
        <source>What</source>
        <translation>מה</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>לפני</translation>
    </message>
    <message>
        <source>After</source>
        <translation>אחרי</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>תוצאה</translation>
    </message>
    <message>
        <source>all lost</source>
        <translation>כולן אבדו</translation>
    </message>
    <message>
        <source>the old one again</source>
        <translation>שוב הישנה</translation>
    </message>
    <message>
        <source>the new one</source>
        <translation>החדשה</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>בהתחלה</translation>
    </message>
    <message>
        <source>At the last test</source>
        <translation>בבדיקה האחרונה</translation>
    </message>
    <message>
        <source>%1: at the start %2, at the last test %3, %4</source>
        <translation>%1: בהתחלה %2, בבדיקה האחרונה %3, %4</translation>
    </message>
    <message>
        <source>as last read</source>
        <translation>לפי הקריאה האחרונה</translation>
    </message>
</context>
<context>
    <name>keybearer::ConnectPage</name>
    <message>
        <source>Keybearer will contact api.intercom.io and, if that one does not know the token, api.eu.intercom.io and api.au.intercom.io. Nothing else.</source>
        <translation>Keybearer יפנה אל api.intercom.io, ואם שרת זה אינו מכיר את האסימון, גם אל api.eu.intercom.io ואל api.au.intercom.io. לשום מקום אחר.</translation>
    </message>
    <message>
        <source>Nothing will be contacted before there is an address.</source>
        <translation>לא תהיה פנייה לשום מקום לפני שתהיה כתובת.</translation>
    </message>
    <message>
        <source>Keybearer will send the token to %1, and to nothing else. Enter only an address that you trust with it.</source>
        <translation>Keybearer ישלח את האסימון אל %1, ולשום מקום אחר. יש להזין רק כתובת שאפשר להפקיד בידיה את האסימון.</translation>
    </message>
    <message>
        <source>Keybearer will contact %1. Nothing else.</source>
        <translation>Keybearer יפנה אל %1. לשום מקום אחר.</translation>
    </message>
    <message>
        <source>Enter the address of the API.</source>
        <translation>יש להזין את כתובת ה־API.</translation>
    </message>
    <message>
        <source>This address can&apos;t be used: it has to begin with https://. Nothing was sent.</source>
        <translation>לא ניתן להשתמש בכתובת הזו: היא צריכה להתחיל ב־⁦https://⁩. לא נשלח דבר.</translation>
    </message>
    <message>
        <source>Paste the access token.</source>
        <translation>יש להדביק את אסימון הגישה.</translation>
    </message>
    <message>
        <source>This was no access token: it had spaces or characters that a token never has. Copy the whole token and paste it again.</source>
        <translation>זה לא היה אסימון גישה: היו בו רווחים או תווים שלעולם אינם מופיעים באסימון. יש להעתיק את כל האסימון ולהדביק אותו שוב.</translation>
    </message>
    <message>
        <source>Hand an API account over, and see its token keep working</source>
        <translation>מסירת חשבון API, כשרואים שהאסימון שלו ממשיך לפעול</translation>
    </message>
    <message>
        <source>Keybearer shows which Intercom teammate an access token belongs to.
It gets that teammate&apos;s email changed to its new owner&apos;s.
It tests the token before, during and after, and keeps the proof.</source>
        <translation>Keybearer מראה לאיזה חבר צוות ב־Intercom שייך אסימון גישה.
הוא מביא לכך שכתובת הדוא״ל של חבר הצוות תשתנה לזו של בעליו החדשים.
הוא בודק את האסימון לפני, בזמן ואחרי, ושומר את ההוכחה.</translation>
    </message>
    <message>
        <source>Connect a token</source>
        <translation>חיבור אסימון</translation>
    </message>
    <message>
        <source>&amp;Access token</source>
        <translation>אסימון גישה (&amp;A)</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>אסימון גישה</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>אזור (&amp;R)</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>אזור</translation>
    </message>
    <message>
        <source>Find out automatically</source>
        <translation>איתור אוטומטי</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>ארצות הברית</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>אירופה</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>אוסטרליה</translation>
    </message>
    <message>
        <source>Another API address…</source>
        <translation>כתובת API אחרת…</translation>
    </message>
    <message>
        <source>API a&amp;ddress</source>
        <translation>כתובת API (&amp;D)</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>כתובת API</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>⁦https://⁩…</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>חיבור (&amp;C)</translation>
    </message>
    <message>
        <source>Or try it first</source>
        <translation>או ניסיון תחילה</translation>
    </message>
    <message>
        <source>The practice workspace is an Intercom of your own, on this computer only. It needs no token and no account, and mistakes cost nothing there.</source>
        <translation>סביבת התרגול היא Intercom משלך, במחשב הזה בלבד. לא דרושים לה אסימון או חשבון, ומותר שהכול ישתבש בה.</translation>
    </message>
    <message>
        <source>This does not look like Intercom&apos;s usual access tokens. Nothing was sent. Paste another one, or choose “Connect anyway”.</source>
        <translation>זה אינו נראה כמו אסימוני הגישה הרגילים של Intercom. לא נשלח דבר. יש להדביק אסימון אחר, או לבחור ״חיבור בכל זאת״.</translation>
    </message>
    <message>
        <source>This may not be the whole token: it has %1 characters, and Intercom&apos;s usually have %2. Nothing was sent. Paste it again, or choose “Connect anyway”.</source>
        <translation>ייתכן שזה אינו האסימון כולו: יש בו %1 תווים, ובאלה של Intercom יש בדרך כלל %2. לא נשלח דבר. יש להדביק אותו שוב, או לבחור ״חיבור בכל זאת״.</translation>
    </message>
    <message>
        <source>The token rests in this computer&apos;s keychain. It is written to no file.</source>
        <translation>האסימון שמור בצרור המפתחות של המחשב הזה. הוא אינו נכתב לשום קובץ.</translation>
    </message>
    <message>
        <source>Connect any&amp;way</source>
        <translation>חיבור בכל זאת (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>שם (&amp;N)</translation>
    </message>
    <message>
        <source>Name of the connection</source>
        <translation>שם החיבור</translation>
    </message>
    <message>
        <source>Keep the token &amp;in the keychain</source>
        <translation>שמירת האסימון בצרור המפתחות (&amp;I)</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation>להדביק כאן</translation>
    </message>
    <message>
        <source>From Intercom&apos;s Developer Hub: the app that your pipeline uses. It stays masked.</source>
        <translation>מתוך Developer Hub של Intercom: האפליקציה שצינור הנתונים שלך משתמש בה. האסימון נשאר מוסתר.</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>רשות</translation>
    </message>
    <message>
        <source>If this is empty, it is named after its workspace.</source>
        <translation>אם נשאר ריק, החיבור נקרא על שם סביבת העבודה שלו.</translation>
    </message>
    <message>
        <source>Open &amp;practice</source>
        <translation>פתיחת התרגול (&amp;P)</translation>
    </message>
    <message>
        <source>It has to begin with https://. Only for this computer itself http:// will do.</source>
        <translation>היא חייבת להתחיל ב־⁦https://⁩. רק למחשב הזה עצמו מספיק ⁦http://⁩.</translation>
    </message>
    <message>
        <source>There is no keychain here. The token stays in this computer&apos;s memory until you quit or lock Keybearer, and is written to no file.</source>
        <translation>אין כאן צרור מפתחות. האסימון נשאר בזיכרון של המחשב הזה עד היציאה מ־Keybearer או נעילתו, ואינו נכתב לשום קובץ.</translation>
    </message>
    <message>
        <source>The token stays in this computer&apos;s memory until you quit or lock Keybearer. It is written to no file.</source>
        <translation>האסימון נשאר בזיכרון של המחשב הזה עד היציאה מ־Keybearer או נעילתו. הוא אינו נכתב לשום קובץ.</translation>
    </message>
    <message>
        <source>Check a record that you were &amp;given…</source>
        <translation>בדיקת תיעוד שהתקבל (&amp;G)…</translation>
    </message>
    <message>
        <source>Look at the histor&amp;y</source>
        <translation>הצגת ההיסטוריה (&amp;Y)</translation>
    </message>
</context>
<context>
    <name>keybearer::Connection</name>
    <message>
        <source>Practice workspace</source>
        <translation>סביבת תרגול</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>חיבור חדש</translation>
    </message>
    <message>
        <source>being tested</source>
        <translation>בבדיקה</translation>
    </message>
    <message>
        <source>not tested yet</source>
        <translation>עוד לא נבדק</translation>
    </message>
    <message>
        <source>paste the token again</source>
        <translation>יש להדביק את האסימון שוב</translation>
    </message>
    <message>
        <source>token not at hand</source>
        <translation>האסימון אינו בהישג יד</translation>
    </message>
    <message>
        <source>The token is not here any more.</source>
        <translation>האסימון כבר אינו כאן.</translation>
    </message>
    <message>
        <source>It was kept only until Keybearer was closed or locked, or it was removed from the keychain. Your pipeline is not affected.</source>
        <translation>הוא נשמר רק עד ש־Keybearer נסגר או ננעל, או שהוסר מצרור המפתחות. צינור הנתונים שלך אינו מושפע.</translation>
    </message>
    <message>
        <source>Choose “Connect a token” and paste it again: this connection takes it.</source>
        <translation>יש לבחור ״חיבור אסימון״ ולהדביק אותו שוב: החיבור הזה יקבל אותו.</translation>
    </message>
    <message>
        <source>The keychain did not give the token.</source>
        <translation>צרור המפתחות לא נתן את האסימון.</translation>
    </message>
    <message>
        <source>Someone, or a rule of this computer, said no. Your pipeline is not affected.</source>
        <translation>מישהו, או כלל של המחשב הזה, סירב. צינור הנתונים שלך אינו מושפע.</translation>
    </message>
    <message>
        <source>Choose “Test now” and allow it, or paste the token again.</source>
        <translation>יש לבחור ״בדיקה עכשיו״ ולאשר, או להדביק את האסימון שוב.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation>צרור המפתחות לא ענה בזמן.</translation>
    </message>
    <message>
        <source>It may be waiting for its password in another window. Your pipeline is not affected.</source>
        <translation>ייתכן שהוא ממתין לסיסמה שלו בחלון אחר. צינור הנתונים שלך אינו מושפע.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then choose “Test now”.</source>
        <translation>יש לפתוח את נעילת צרור המפתחות, ואז לבחור ״בדיקה עכשיו״.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain can&apos;t be reached.</source>
        <translation>לא ניתן להגיע אל צרור המפתחות של המחשב הזה.</translation>
    </message>
    <message>
        <source>The token rests there and can&apos;t be read. Your pipeline is not affected.</source>
        <translation>האסימון שמור שם ולא ניתן לקרוא אותו. צינור הנתונים שלך אינו מושפע.</translation>
    </message>
    <message>
        <source>Start or unlock the keychain, then choose “Test now”; or paste the token again.</source>
        <translation>יש להפעיל את צרור המפתחות או לפתוח את נעילתו, ואז לבחור ״בדיקה עכשיו״; או להדביק את האסימון שוב.</translation>
    </message>
    <message>
        <source>The keychain is asked for the token.</source>
        <translation>האסימון מתבקש מצרור המפתחות.</translation>
    </message>
    <message>
        <source>It may be waiting for its password in another window.</source>
        <translation>ייתכן שהוא ממתין לסיסמה שלו בחלון אחר.</translation>
    </message>
</context>
<context>
    <name>keybearer::ConnectionBook</name>
    <message>
        <source>New connection</source>
        <translation>חיבור חדש</translation>
    </message>
    <message>
        <source>The connection keeps its name.</source>
        <translation>שם החיבור נשאר כפי שהיה.</translation>
    </message>
    <message>
        <source>What you changed about a connection is not on disk yet.</source>
        <translation>מה ששינית בחיבור עוד לא נכתב לדיסק.</translation>
    </message>
    <message>
        <source>It is tried again by itself. Leave Keybearer open until then.</source>
        <translation>הניסיון יחזור מעצמו. יש להשאיר את Keybearer פתוח עד אז.</translation>
    </message>
    <message>
        <source>“%1” is back: its token is still in the keychain.</source>
        <translation>״%1״ חזר: האסימון שלו עדיין בצרור המפתחות.</translation>
    </message>
    <message>
        <source>Open the keychain, then remove the connection again.</source>
        <translation>יש לפתוח את צרור המפתחות, ואז להסיר את החיבור שוב.</translation>
    </message>
    <message>
        <source>“%1” was not removed.</source>
        <translation>״%1״ לא הוסר.</translation>
    </message>
    <message>
        <source>The token of “%1” is still in the keychain.</source>
        <translation>האסימון של ״%1״ עדיין בצרור המפתחות.</translation>
    </message>
    <message>
        <source>Open the keychain, then connect the token again, or edit the connection.</source>
        <translation>יש לפתוח את צרור המפתחות, ואז לחבר שוב את האסימון או לערוך את החיבור.</translation>
    </message>
    <message>
        <source>The token stays in memory until you quit or lock. To keep it, paste it again once the keychain is open.</source>
        <translation>האסימון נשאר בזיכרון עד היציאה מהתוכנית או נעילתה. כדי לשמור אותו, יש להדביק אותו שוב אחרי שצרור המפתחות ייפתח.</translation>
    </message>
</context>
<context>
    <name>keybearer::ConnectionEditor</name>
    <message>
        <source>Another connection has this token already: “%1”.</source>
        <translation>לחיבור אחר כבר יש האסימון הזה: ״%1״.</translation>
    </message>
    <message>
        <source>So it is not known whose token this is, and nothing was changed.</source>
        <translation>לכן לא ידוע של מי האסימון הזה, ולא שונה דבר.</translation>
    </message>
    <message>
        <source>This token belongs to %1 in the workspace “%2”.</source>
        <translation>האסימון הזה שייך אל %1 בסביבת העבודה ״%2״.</translation>
    </message>
    <message>
        <source>This connection is that of %1 in “%2”, with a history of its own. Nothing was changed.</source>
        <translation>החיבור הזה הוא של %1 ב־״%2״, עם היסטוריה משלו. לא שונה דבר.</translation>
    </message>
    <message>
        <source>Connect that token as a connection of its own.</source>
        <translation>יש לחבר את האסימון ההוא כחיבור נפרד.</translation>
    </message>
    <message>
        <source>Paste the token here: it is not at hand, and only then it can be kept.</source>
        <translation>יש להדביק כאן את האסימון: הוא אינו בהישג יד, ורק כך אפשר לשמור אותו.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>לא שונה דבר.</translation>
    </message>
    <message>
        <source>Another change is still being saved.</source>
        <translation>שינוי אחר עדיין נשמר.</translation>
    </message>
    <message>
        <source>Save again in a moment.</source>
        <translation>יש לשמור שוב בעוד רגע.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation>צרור המפתחות לא ענה בזמן.</translation>
    </message>
    <message>
        <source>The connection was not changed. It is not known whether the keychain still does what it was asked to; if it does, Keybearer undoes that while it runs.</source>
        <translation>החיבור לא שונה. לא ידוע אם צרור המפתחות עוד יבצע את מה שהתבקש; אם כן, Keybearer יבטל זאת כל עוד הוא פועל.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then save again.</source>
        <translation>יש לפתוח את נעילת צרור המפתחות, ואז לשמור שוב.</translation>
    </message>
</context>
<context>
    <name>keybearer::ConnectionFields</name>
    <message>
        <source>Leave it empty to keep the token that is there. Another one has to belong to the same teammate.</source>
        <translation>יש להשאיר ריק כדי לשמור על האסימון הקיים. אסימון אחר חייב להיות שייך לאותו חבר צוות.</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>קבוצה (&amp;G)</translation>
    </message>
    <message>
        <source>Group in the list</source>
        <translation>קבוצה ברשימה</translation>
    </message>
    <message>
        <source>The keychain can&apos;t be reached right now. The token stays in it.</source>
        <translation>לא ניתן להגיע כרגע אל צרור המפתחות. האסימון נשאר בו.</translation>
    </message>
    <message>
        <source>While a handover is open, the token and the region stay as they are.</source>
        <translation>כל עוד מסירה פתוחה, האסימון והאזור נשארים כפי שהם.</translation>
    </message>
    <message>
        <source>Pasted, and kept hidden</source>
        <translation>הודבק ונשאר מוסתר</translation>
    </message>
</context>
<context>
    <name>keybearer::ConnectionGroups</name>
    <message>
        <source>Handing over</source>
        <translation>במסירה</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>דורש תשומת לב</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>בהשגחה</translation>
    </message>
</context>
<context>
    <name>keybearer::ConnectionModel</name>
    <message>
        <source>last known: %1</source>
        <comment>a state word</comment>
        <translation>ידוע לאחרונה: %1</translation>
    </message>
</context>
<context>
    <name>keybearer::Console</name>
    <message>
        <source>Open this page in a browser: %1</source>
        <translation>יש לפתוח את הדף הזה בדפדפן: %1</translation>
    </message>
</context>
<context>
    <name>keybearer::DataCard</name>
    <message>
        <source>Nothing lies there yet.</source>
        <translation>עוד אין שם דבר.</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>מחיקת הכול</translation>
    </message>
    <message>
        <source>&amp;Delete and quit</source>
        <translation>מחיקה ויציאה (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>השארה (&amp;K)</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>נתונים</translation>
    </message>
    <message>
        <source>Everything that is kept lies in this folder, and in the keychain:</source>
        <translation>כל מה שנשמר נמצא בתיקייה הזו ובצרור המפתחות:</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>פתיחת התיקייה (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Delete everything…</source>
        <translation>מחיקת הכול (&amp;D)…</translation>
    </message>
    <message>
        <source>Not now: a handover is changing the email or checking the token.</source>
        <translation>לא עכשיו: מסירה משנה את כתובת הדוא״ל או בודקת את האסימון.</translation>
    </message>
    <message>
        <source>Nothing was deleted. Without what is written down, nobody could tell how that change ended. Wait until the handover says that it is over or that it waits for somebody, and try again.</source>
        <translation>לא נמחק דבר. בלי מה שנרשם, איש לא יוכל לדעת איך הסתיים השינוי. יש להמתין עד שהמסירה תודיע שהסתיימה או שהיא ממתינה למישהו, ולנסות שוב.</translation>
    </message>
    <message>
        <source>&amp;Understood</source>
        <translation>הבנתי (&amp;U)</translation>
    </message>
    <message>
        <source>This is deleted: all connections and their tokens in the keychain, the history with the proof of every handover, the settings, and the proxy&apos;s password.

This stays: records that you saved elsewhere, the tokens in Intercom itself, backups of your keychain, and other data folders.</source>
        <translation>אלה יימחקו: כל החיבורים והאסימונים שלהם בצרור המפתחות, ההיסטוריה עם ההוכחה של כל מסירה, ההגדרות והסיסמה של שרת הפרוקסי.

אלה יישארו: קובצי תיעוד ששמרת במקום אחר, האסימונים ב־Intercom עצמה, גיבויים של צרור המפתחות ותיקיות נתונים אחרות.</translation>
    </message>
    <message>
        <source>A handover is still open. It can&apos;t be continued afterwards, and what it proved so far is lost.</source>
        <translation>מסירה אחת עדיין פתוחה. לא ניתן יהיה להמשיך בה אחר כך, ומה שהוכיחה עד כה יאבד.</translation>
    </message>
    <message>
        <source>Delete everything that Keybearer keeps on this computer? It can&apos;t be brought back.</source>
        <translation>למחוק את כל מה ש־Keybearer שומר במחשב הזה? לא ניתן יהיה להחזיר אותו.</translation>
    </message>
    <message>
        <source>Nothing was deleted. That handover needs what lies in the data folder. Wait until it is over, or cancel it there, and try again.</source>
        <translation>לא נמחק דבר. המסירה הזאת צריכה את מה שנמצא בתיקיית הנתונים. יש להמתין עד שתסתיים, או לבטל אותה שם, ולנסות שוב.</translation>
    </message>
    <message>
        <source>It is open in %1.</source>
        <comment>a program</comment>
        <translation>היא פתוחה ב־%1.</translation>
    </message>
    <message>
        <source>Not now: a handover is under way in another program.</source>
        <translation>לא עכשיו: מסירה מתבצעת בתוכנית אחרת.</translation>
    </message>
</context>
<context>
    <name>keybearer::DemoCommand</name>
    <message>
        <source>Practice handover 1 of 2: the teammate changes the email itself.</source>
        <translation>מסירת תרגול 1 מתוך 2: חבר הצוות משנה את כתובת הדוא״ל בעצמו.</translation>
    </message>
    <message>
        <source>Practice handover 2 of 2: the email is changed by SCIM.</source>
        <translation>מסירת תרגול 2 מתוך 2: כתובת הדוא״ל משתנה באמצעות SCIM.</translation>
    </message>
    <message>
        <source>The demo now plays the person at the account page.</source>
        <translation>ההדגמה ממלאת עכשיו את תפקיד האדם שבדף החשבון.</translation>
    </message>
    <message>
        <source>The guided route: %1</source>
        <translation>המסלול המודרך: %1</translation>
    </message>
    <message>
        <source>The SCIM route: %1</source>
        <translation>מסלול SCIM: %1</translation>
    </message>
</context>
<context>
    <name>keybearer::EditDesk</name>
    <message>
        <source>“%1” is changed.</source>
        <translation>״%1״ עודכן.</translation>
    </message>
</context>
<context>
    <name>keybearer::EditDialog</name>
    <message>
        <source>Edit the connection</source>
        <translation>עריכת החיבור</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>בודקים…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>שמירה (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>ביטול (&amp;C)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>שומרים…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>הסרה (&amp;M)…</translation>
    </message>
    <message>
        <source>Remove the connection</source>
        <translation>הסרת החיבור</translation>
    </message>
</context>
<context>
    <name>keybearer::EraseReport</name>
    <message>
        <source>Delete everything</source>
        <translation>מחיקת הכול</translation>
    </message>
    <message>
        <source>Everything is being deleted…</source>
        <translation>מוחקים הכול…</translation>
    </message>
    <message>
        <source>Your keychain may ask you whether Keybearer may delete the tokens.</source>
        <translation>ייתכן שצרור המפתחות ישאל אותך אם Keybearer רשאי למחוק את האסימונים.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>יציאה (&amp;Q)</translation>
    </message>
    <message>
        <source>Everything that Keybearer kept on this computer is deleted.</source>
        <translation>כל מה ש־Keybearer שמר במחשב הזה נמחק.</translation>
    </message>
    <message>
        <source>Not everything could be deleted.</source>
        <translation>לא ניתן היה למחוק הכול.</translation>
    </message>
    <message>
        <source>These files could not be deleted. Delete them yourself:</source>
        <translation>לא ניתן היה למחוק את הקבצים האלה. יש למחוק אותם ידנית:</translation>
    </message>
    <message>
        <source>The keychain did not confirm that the tokens of these connections are gone. Look for “Keybearer” there: %1</source>
        <translation>צרור המפתחות לא אישר שהאסימונים של החיבורים האלה הוסרו. יש לחפש שם ״Keybearer״: %1</translation>
    </message>
    <message>
        <source>The keychain did not confirm that the token of a connection that you removed before is gone. Look for “Keybearer” there.</source>
        <translation>צרור המפתחות לא אישר שהוסר האסימון של חיבור שהסרת קודם. יש לחפש שם ״Keybearer״.</translation>
    </message>
    <message>
        <source>The list of connections could not be read as a whole. Look for “Keybearer” in the keychain: tokens of connections that it named may still be there.</source>
        <translation>לא ניתן היה לקרוא את רשימת החיבורים בשלמותה. יש לחפש ״Keybearer״ בצרור המפתחות: אסימונים של חיבורים שנזכרו בה אולי עדיין נמצאים שם.</translation>
    </message>
    <message>
        <source>The keychain did not confirm that the proxy&apos;s password is gone.</source>
        <translation>צרור המפתחות לא אישר שהסיסמה של שרת הפרוקסי הוסרה.</translation>
    </message>
    <message>
        <source>These are not Keybearer&apos;s and were not touched: %1</source>
        <translation>אלה אינם של Keybearer ולא נגענו בהם: %1</translation>
    </message>
    <message>
        <source>Records that you saved elsewhere, backups of your keychain and other data folders are as they were. The tokens go on working in Intercom until they are revoked there.</source>
        <translation>קובצי תיעוד ששמרת במקום אחר, גיבויים של צרור המפתחות ותיקיות נתונים אחרות נשארו כפי שהיו. האסימונים ממשיכים לפעול ב־Intercom עד שיבוטלו שם.</translation>
    </message>
    <message>
        <source>The names of the folders that you opened last stay in %1. Other programs use that file as well.</source>
        <translation>שמות התיקיות שנפתחו לאחרונה נשארים ב־%1. גם תוכניות אחרות משתמשות בקובץ הזה.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>לא נמחק דבר.</translation>
    </message>
    <message>
        <source>The files stay as they are: a handover is under way in another program and needs them. Wait until it is over, or cancel it there. Then open Keybearer again and delete everything once more.</source>
        <translation>הקבצים נשארים כפי שהם: מסירה מתבצעת בתוכנית אחרת וצריכה אותם. יש להמתין עד שתסתיים, או לבטל אותה שם. אחר כך יש לפתוח שוב את Keybearer ולמחוק הכול פעם נוספת.</translation>
    </message>
    <message>
        <source>It is open in %1.</source>
        <comment>a program</comment>
        <translation>היא פתוחה ב־%1.</translation>
    </message>
    <message>
        <source>In the data folder there were only links to these files. The links are deleted, the files are not:</source>
        <translation>בתיקיית הנתונים היו רק קישורים לקבצים האלה. הקישורים נמחקו, הקבצים לא:</translation>
    </message>
    <message>
        <source>This file stays, so that the tokens which the keychain still has can be found. It holds nothing but numbers of connections. Keybearer tries again when it is opened next, and when you delete everything once more: %1</source>
        <translation>הקובץ הזה נשאר, כדי שאפשר יהיה למצוא את האסימונים שעדיין נמצאים בצרור המפתחות. הוא מכיל רק מספרים של חיבורים. Keybearer ינסה שוב בפתיחה הבאה, וגם במחיקה נוספת של הכול: %1</translation>
    </message>
</context>
<context>
    <name>keybearer::EvidenceDialog</name>
    <message>
        <source>The same call with a made-up token</source>
        <translation>אותה קריאה עם אסימון בדוי</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>ראיות</translation>
    </message>
    <message>
        <source>What was sent and what came back</source>
        <translation>מה נשלח ומה חזר</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a permission and its outcome</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A token that does not exist has to be refused: that shows that a yes to yours means something.</source>
        <translation>אסימון שאינו קיים חייב להידחות: כך רואים שתשובה חיובית לאסימון שלך אומרת משהו.</translation>
    </message>
    <message>
        <source>none was told</source>
        <translation>לא נמסר</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>קריאות</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>מזהה בקשה</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>העתקה</translation>
    </message>
    <message>
        <source>Copy the request id</source>
        <translation>העתקת מזהה הבקשה</translation>
    </message>
    <message>
        <source>&amp;Copy this call</source>
        <translation>העתקת הקריאה הזו (&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;all, for Intercom&apos;s support</source>
        <translation>העתקת הכול, לתמיכה של Intercom (&amp;A)</translation>
    </message>
    <message>
        <source>refused, as it should be</source>
        <translation>נדחה, כפי שצריך</translation>
    </message>
    <message>
        <source>accepted, which it should not be</source>
        <translation>התקבל, וזה לא אמור לקרות</translation>
    </message>
    <message>
        <source>no clear answer</source>
        <translation>אין תשובה ברורה</translation>
    </message>
</context>
<context>
    <name>keybearer::FigureCard</name>
    <message>
        <source>Save the picture</source>
        <translation>שמירת התמונה</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>שמירת הטבלה</translation>
    </message>
    <message>
        <source>Show as picture</source>
        <translation>הצגה כתמונה</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>הצגה כטבלה</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>שמירת תמונה…</translation>
    </message>
    <message>
        <source>Save table…</source>
        <translation>שמירת טבלה…</translation>
    </message>
</context>
<context>
    <name>keybearer::FindingList</name>
    <message>
        <source>What was checked before the change</source>
        <translation>מה נבדק לפני השינוי</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a level and a finding</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Show the %Ln check(s) that are fine</source>
        <translation>
            <numerusform>הצגת בדיקה תקינה אחת (%Ln)</numerusform>
            <numerusform>הצגת %Ln בדיקות תקינות</numerusform>
        </translation>
    </message>
    <message>
        <source>This is an answer, not a check: Intercom does not show it.</source>
        <translation>זו תשובה ולא בדיקה: Intercom לא מציג זאת.</translation>
    </message>
</context>
<context>
    <name>keybearer::GuideCard</name>
    <message>
        <source>Testing every second now</source>
        <translation>בדיקה בכל שנייה מעכשיו</translation>
    </message>
    <message>
        <source>seen: the account has it</source>
        <translation>נראה: הכתובת רשומה בחשבון</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>בהמתנה</translation>
    </message>
    <message>
        <source>waiting: still %1</source>
        <translation>בהמתנה: עדיין %1</translation>
    </message>
    <message>
        <source>seen: the address is verified</source>
        <translation>נראה: הכתובת מאומתת</translation>
    </message>
    <message>
        <source>may follow after the change</source>
        <translation>עשוי לבוא אחרי השינוי</translation>
    </message>
    <message>
        <source>What to do, on the account&apos;s own page</source>
        <translation>מה לעשות, בדף של החשבון עצמו</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>העתקה</translation>
    </message>
    <message>
        <source>Copy the address of the account&apos;s page</source>
        <translation>העתקת הכתובת של דף החשבון</translation>
    </message>
    <message>
        <source>The account&apos;s own page is not known for this API address. It is under “Your account” in Intercom.</source>
        <translation>הדף של החשבון עצמו אינו ידוע עבור כתובת ה־API הזו. הוא נמצא תחת ״Your account״ ב־Intercom.</translation>
    </message>
    <message>
        <source>Sign in to Intercom as the API account</source>
        <translation>להיכנס ל־Intercom בתור חשבון ה־API</translation>
    </message>
    <message>
        <source>Follow the link in Intercom&apos;s message to the new address</source>
        <translation>ללחוץ על הקישור בהודעה של Intercom לכתובת החדשה</translation>
    </message>
    <message>
        <source>waiting: not in the activity log yet</source>
        <translation>בהמתנה: עוד לא ביומן הפעילות</translation>
    </message>
    <message>
        <source>unknown: this token may not read the activity log</source>
        <translation>לא ידוע: האסימון הזה אינו רשאי לקרוא את יומן הפעילות</translation>
    </message>
    <message>
        <source>unknown: the activity log has given no answer yet</source>
        <translation>לא ידוע: יומן הפעילות עוד לא נתן תשובה</translation>
    </message>
    <message>
        <source>you ticked this, %1</source>
        <translation>סומן על ידך, %1</translation>
    </message>
    <message>
        <source>Change the email to %1 and save</source>
        <translation>לשנות את כתובת הדוא״ל אל %1 ולשמור</translation>
    </message>
    <message>
        <source>I have signed in</source>
        <translation>נכנסתי</translation>
    </message>
    <message>
        <source>Go to “Your account”: only the account itself can change its email</source>
        <translation>לעבור אל ״Your account״: רק החשבון עצמו יכול לשנות את כתובת הדוא״ל שלו</translation>
    </message>
    <message>
        <source>I have opened it</source>
        <translation>פתחתי אותו</translation>
    </message>
    <message>
        <source>&amp;Open “Your account” again</source>
        <translation>פתיחה חוזרת של ״Your account״ (&amp;O)</translation>
    </message>
    <message>
        <source>seen in the activity log, %1</source>
        <translation>נראה ביומן הפעילות, %1</translation>
    </message>
    <message>
        <source>unknown: the activity log has more entries than were read</source>
        <translation>לא ידוע: ביומן הפעילות יש יותר רשומות ממה שנקרא</translation>
    </message>
    <message>
        <source>Keybearer can&apos;t see this</source>
        <translation>Intercom לא מראה את זה לשום תוכנה</translation>
    </message>
    <message>
        <source>While somebody changes it, so that it is seen at once</source>
        <translation>בזמן שמישהו משנה אותה, כדי לראות זאת מיד</translation>
    </message>
    <message>
        <source>Test every second &amp;now</source>
        <translation>לבדוק בכל שנייה מעכשיו (&amp;N)</translation>
    </message>
    <message>
        <source>Copy the new email address</source>
        <translation>העתקת כתובת הדוא״ל החדשה</translation>
    </message>
    <message>
        <source>For whoever can sign in as the API account.</source>
        <translation>למי שיכול להיכנס בתור חשבון ה־API.</translation>
    </message>
    <message>
        <source>For whoever can sign in as the API account; for now that is usually the agency.</source>
        <translation>למי שיכול להיכנס בתור חשבון ה־API; היום זו לרוב הסוכנות.</translation>
    </message>
    <message>
        <source>Copy the old email address</source>
        <translation>העתקת כתובת הדוא״ל הישנה</translation>
    </message>
    <message>
        <source>Follow the link in Intercom&apos;s message to the old address</source>
        <translation>ללחוץ על הקישור בהודעה של Intercom לכתובת הישנה</translation>
    </message>
</context>
<context>
    <name>keybearer::HandoverActions</name>
    <message>
        <source>&amp;Send the change</source>
        <translation>שליחת השינוי (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Start the change</source>
        <translation>התחלת השינוי (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Accept this address</source>
        <translation>קבלת הכתובת הזו (&amp;A)</translation>
    </message>
    <message>
        <source>P&amp;rove again</source>
        <translation>הוכחה חוזרת (&amp;R)</translation>
    </message>
    <message>
        <source>Change &amp;back…</source>
        <translation>החזרה לקודמת (&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Leave open for later</source>
        <translation>השארה פתוחה להמשך (&amp;L)</translation>
    </message>
    <message>
        <source>Nothing is lost: come back in an hour or in some days.</source>
        <translation>דבר אינו הולך לאיבוד: אפשר לחזור בעוד שעה או בעוד כמה ימים.</translation>
    </message>
    <message>
        <source>Cancel the &amp;handover</source>
        <translation>ביטול המסירה (&amp;H)</translation>
    </message>
    <message>
        <source>Close the &amp;follow-up</source>
        <translation>סגירת המעקב (&amp;F)</translation>
    </message>
    <message>
        <source>Start ano&amp;ther handover</source>
        <translation>התחלת מסירה נוספת (&amp;T)</translation>
    </message>
    <message>
        <source>Do not c&amp;hange it back</source>
        <translation>לא להחזיר (&amp;H)</translation>
    </message>
    <message>
        <source>Close the &amp;handover</source>
        <translation>סגירת המסירה (&amp;H)</translation>
    </message>
</context>
<context>
    <name>keybearer::HandoverCommand</name>
    <message>
        <source>Do this? [y/N]</source>
        <translation>לעשות זאת? [כ/N]</translation>
    </message>
    <message>
        <source>Waiting until the new address shows. Ctrl+C cancels the handover. To leave it waiting, close this terminal or end the program with SIGTERM; --wait SECONDS does so by itself. To go on with it:
%1</source>
        <translation>ממתינים עד שהכתובת החדשה תופיע. Ctrl+C מבטל את המסירה. כדי להשאיר אותה בהמתנה, יש לסגור את המסוף הזה או לסיים את התוכנית באמצעות SIGTERM; האפשרות ‎--wait SECONDS עושה זאת מעצמה. כדי להמשיך בה:
%1</translation>
    </message>
    <message>
        <source>Accept %1 as the new address? [y/N]</source>
        <translation>לקבל את %1 בתור הכתובת החדשה? [כ/N]</translation>
    </message>
    <message>
        <source>There is no handover with the id “%1” in %2.</source>
        <translation>אין מסירה עם המזהה ״%1״ ב־%2.</translation>
    </message>
    <message>
        <source>What the handover came to stands; only its record could not be written to %1. To get it:
%2 --record OTHER</source>
        <translation>תוצאת המסירה בעינה עומדת; רק את התיעוד שלה לא ניתן היה לכתוב אל %1. כדי לקבל אותו:
%2 ‎--record OTHER</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>בוטלה. לא שונה דבר.</translation>
    </message>
    <message>
        <source>Cancelling.</source>
        <translation>מבטלים.</translation>
    </message>
    <message>
        <source>The change has been sent. Reading what is true now.</source>
        <translation>השינוי נשלח. קוראים מה נכון עכשיו.</translation>
    </message>
</context>
<context>
    <name>keybearer::HandoverDesk</name>
    <message>
        <source>The handover stays open.</source>
        <translation>המסירה נשארת פתוחה.</translation>
    </message>
    <message>
        <source>It ends when you quit, like the whole practice workspace.</source>
        <translation>היא מסתיימת ביציאה מהתוכנית, כמו כל סביבת התרגול.</translation>
    </message>
    <message>
        <source>Open “Handover” to go on.</source>
        <translation>כדי להמשיך יש לפתוח את ״מסירה״.</translation>
    </message>
    <message>
        <source>Nothing is lost when you quit; the token is not tested while Keybearer is closed.</source>
        <translation>דבר אינו הולך לאיבוד ביציאה; האסימון אינו נבדק כל עוד Keybearer סגור.</translation>
    </message>
    <message>
        <source>Open “Handover” to go on, today or in some days.</source>
        <translation>כדי להמשיך יש לפתוח את ״מסירה״, היום או בעוד כמה ימים.</translation>
    </message>
    <message>
        <source>The saved record is an earlier state by now: the handover went on.</source>
        <translation>התיעוד השמור כבר משקף מצב מוקדם יותר: המסירה נמשכה.</translation>
    </message>
    <message>
        <source>The file “%1” is complete up to the moment when it was saved.</source>
        <translation>הקובץ ״%1״ מלא עד הרגע שבו נשמר.</translation>
    </message>
    <message>
        <source>Save the record again.</source>
        <translation>יש לשמור שוב את התיעוד.</translation>
    </message>
    <message>
        <source>The token is kept in memory only: to go on after you quit, connect it again. What happened so far stays on this computer.</source>
        <translation>האסימון נשמר בזיכרון בלבד: כדי להמשיך אחרי היציאה, יש לחבר אותו שוב. מה שקרה עד כה נשאר במחשב הזה.</translation>
    </message>
</context>
<context>
    <name>keybearer::HandoverForm</name>
    <message>
        <source>The account has %1 now.</source>
        <translation>בחשבון רשומה עכשיו %1.</translation>
    </message>
    <message>
        <source>Enter the new email address.</source>
        <translation>יש להזין את כתובת הדוא״ל החדשה.</translation>
    </message>
    <message>
        <source>This is not an email address. One looks like name@customer.example.</source>
        <translation>זו אינה כתובת דוא״ל. כתובת נראית כך: name@customer.example.</translation>
    </message>
    <message>
        <source>Enter the SCIM URL. It is in Intercom under Settings, Security, Provisioning.</source>
        <translation>יש להזין את ה־SCIM URL. הוא נמצא ב־Intercom תחת Settings, Security, Provisioning.</translation>
    </message>
    <message>
        <source>This SCIM URL can&apos;t be used: it has to begin with https://.</source>
        <translation>לא ניתן להשתמש ב־SCIM URL הזה: הוא צריך להתחיל ב־⁦https://⁩.</translation>
    </message>
    <message>
        <source>Paste the SCIM token.</source>
        <translation>יש להדביק את אסימון ה־SCIM.</translation>
    </message>
    <message>
        <source>This was no SCIM token: it had characters that a token never has. Copy the whole token and paste it again.</source>
        <translation>זה לא היה אסימון SCIM: היו בו תווים שלעולם אינם מופיעים באסימון. יש להעתיק את כל האסימון ולהדביק אותו שוב.</translation>
    </message>
    <message>
        <source>Who will own the account</source>
        <translation>למי יהיה שייך החשבון</translation>
    </message>
    <message>
        <source>&amp;New email address</source>
        <translation>כתובת דוא״ל חדשה (&amp;N)</translation>
    </message>
    <message>
        <source>New email address</source>
        <translation>כתובת דוא״ל חדשה</translation>
    </message>
    <message>
        <source>It is best to use a separate mailbox that has no Intercom login yet. A person&apos;s own address that already signs in to Intercom can&apos;t be used.</source>
        <translation>הטוב ביותר הוא תיבת דואר נפרדת שעוד אין לה כניסה ל־Intercom. לא ניתן להשתמש בכתובת אישית שכבר נכנסים איתה ל־Intercom.</translation>
    </message>
    <message>
        <source>How it is changed</source>
        <translation>איך היא משתנה</translation>
    </message>
    <message>
        <source>Keybearer sends it over &amp;SCIM</source>
        <translation>Keybearer שולח אותה דרך SCIM (&amp;S)</translation>
    </message>
    <message>
        <source>SCIM &amp;URL</source>
        <translation>SCIM URL (&amp;U)</translation>
    </message>
    <message>
        <source>SCIM URL</source>
        <translation>SCIM URL</translation>
    </message>
    <message>
        <source>From Intercom: Settings, Security, Provisioning.</source>
        <translation>מתוך Intercom: Settings, Security, Provisioning.</translation>
    </message>
    <message>
        <source>SCIM t&amp;oken</source>
        <translation>אסימון SCIM (&amp;O)</translation>
    </message>
    <message>
        <source>SCIM token</source>
        <translation>אסימון SCIM</translation>
    </message>
    <message>
        <source>It stays in this computer&apos;s memory for this handover only.</source>
        <translation>הוא נשאר בזיכרון של המחשב הזה למסירה הזו בלבד.</translation>
    </message>
    <message>
        <source>Check and &amp;continue</source>
        <translation>בדיקה והמשך (&amp;C)</translation>
    </message>
    <message>
        <source>Only reads. Nothing is changed before you have seen it and said yes.</source>
        <translation>רק קורא. לא משתנה דבר לפני שראית את השינוי ואישרת אותו.</translation>
    </message>
    <message>
        <source>Use %1 for practice</source>
        <translation>שימוש ב־%1 לתרגול</translation>
    </message>
    <message>
        <source>A person chan&amp;ges it</source>
        <translation>אדם משנה אותה (&amp;G)</translation>
    </message>
    <message>
        <source>On the account&apos;s own page. Works everywhere, except where teammates sign in with SAML. Keybearer says what to click, watches, and sends no change itself.</source>
        <translation>בדף של החשבון עצמו. פועל בכל מקום, מלבד היכן שחברי צוות נכנסים באמצעות SAML. Keybearer אומר על מה ללחוץ, עוקב, ואינו שולח שום שינוי בעצמו.</translation>
    </message>
    <message>
        <source>For workspaces whose accounts an identity provider manages (SAML with provisioning). One request, shown before it is sent. Whether Intercom takes it is found out by reading it back.</source>
        <translation>לסביבות עבודה שספק זהויות מנהל את החשבונות שלהן (SAML עם הקצאה). בקשה אחת, המוצגת לפני שליחתה. אם Intercom מקבל אותה, מתברר בקריאה חוזרת.</translation>
    </message>
    <message>
        <source>The account has this address already. Enter the new owner&apos;s.</source>
        <translation>לחשבון כבר יש הכתובת הזו. יש להזין את הכתובת של הבעלים החדשים.</translation>
    </message>
</context>
<context>
    <name>keybearer::HandoverPage</name>
    <message>
        <source>%1 of %2 calls answered.</source>
        <translation>%1 מתוך %2 קריאות נענו.</translation>
    </message>
    <message>
        <source>Save the recor&amp;d…</source>
        <translation>שמירת התיעוד (&amp;D)…</translation>
    </message>
    <message>
        <source>Closed, not proven</source>
        <translation>סגורה, לא הוכחה</translation>
    </message>
    <message>
        <source>The token is being tested.</source>
        <translation>האסימון בבדיקה.</translation>
    </message>
    <message>
        <source>A handover can begin when it is known whose token it is.</source>
        <translation>מסירה יכולה להתחיל כשידוע של מי האסימון.</translation>
    </message>
    <message>
        <source>This takes a few seconds.</source>
        <translation>זה נמשך כמה שניות.</translation>
    </message>
    <message>
        <source>This token has not been tested yet.</source>
        <translation>האסימון הזה עוד לא נבדק.</translation>
    </message>
    <message>
        <source>No handover can begin now.</source>
        <translation>לא ניתן להתחיל מסירה עכשיו.</translation>
    </message>
    <message>
        <source>The handover of this connection waits for its token.</source>
        <translation>המסירה של החיבור הזה ממתינה לאסימון שלו.</translation>
    </message>
    <message>
        <source>Nothing is lost: it goes on where it stopped as soon as the token is at hand.</source>
        <translation>דבר לא הלך לאיבוד: המסירה תמשיך מהמקום שבו נעצרה ברגע שהאסימון יהיה בהישג יד.</translation>
    </message>
    <message>
        <source>The handover of this connection waits for its SCIM token.</source>
        <translation>המסירה של החיבור הזה ממתינה לאסימון ה־SCIM שלה.</translation>
    </message>
    <message>
        <source>That token is kept nowhere: it left memory when Keybearer was locked or closed. Nothing was sent since, and nothing is lost.</source>
        <translation>האסימון הזה אינו נשמר בשום מקום: הוא נמחק מהזיכרון כש־Keybearer ננעל או נסגר. מאז לא נשלח דבר, ודבר לא הלך לאיבוד.</translation>
    </message>
    <message>
        <source>Paste the SCIM token again, and it goes on where it stopped.</source>
        <translation>יש להדביק שוב את אסימון ה־SCIM, והמסירה תמשיך מהמקום שבו נעצרה.</translation>
    </message>
    <message>
        <source>Closed, outcome unknown</source>
        <translation>נסגרה, התוצאה לא ידועה</translation>
    </message>
    <message>
        <source>This handover can&apos;t go on</source>
        <translation>המסירה הזו לא יכולה להימשך</translation>
    </message>
    <message>
        <source>Choose “Test now”.</source>
        <translation>יש לבחור ״בדיקה עכשיו״.</translation>
    </message>
    <message>
        <source>Choose “Test now”: it asks the keychain for the token.</source>
        <translation>יש לבחור ״בדיקה עכשיו״: כך האסימון יתבקש מצרור המפתחות.</translation>
    </message>
    <message>
        <source>The handover of this connection can&apos;t be continued now.</source>
        <translation>לא ניתן להמשיך עכשיו במסירה של החיבור הזה.</translation>
    </message>
    <message>
        <source>Proven, but not any more</source>
        <translation>הוכח, אבל כבר לא</translation>
    </message>
    <message>
        <source>Only one of the two can go on with it. Nothing was changed here.</source>
        <translation>רק אחד מהשניים יכול להמשיך בה. לא שונה כאן דבר.</translation>
    </message>
    <message>
        <source>To change the email back over SCIM, the SCIM token is needed once more.</source>
        <translation>כדי להחזיר את כתובת הדוא״ל לקודמת דרך SCIM, אסימון ה־SCIM דרוש פעם נוספת.</translation>
    </message>
    <message>
        <source>That token is kept nowhere: it left memory when Keybearer was locked or closed. Nothing was sent since.</source>
        <translation>האסימון הזה אינו נשמר בשום מקום: הוא נמחק מהזיכרון כש־Keybearer ננעל או נסגר. מאז לא נשלח דבר.</translation>
    </message>
    <message>
        <source>Paste it here. What will be sent is shown before anything is sent.</source>
        <translation>יש להדביק אותו כאן. מה שיישלח מוצג לפני שנשלח דבר.</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>מתבצע ביטול</translation>
    </message>
    <message>
        <source>The token does not work</source>
        <translation>האסימון אינו פועל</translation>
    </message>
    <message>
        <source>This handover is open in another Keybearer: %1.</source>
        <comment>a computer and the number of a program</comment>
        <translation>המסירה הזו פתוחה ב־Keybearer אחר: %1.</translation>
    </message>
    <message>
        <source>Changed back, not proven</source>
        <translation>הוחזר, לא הוכח</translation>
    </message>
    <message>
        <source>Ready to change the email back</source>
        <translation>מוכן להחזרת כתובת הדוא״ל</translation>
    </message>
    <message>
        <source>Change the email back</source>
        <translation>החזרת כתובת הדוא״ל</translation>
    </message>
    <message>
        <source>Close Keybearer there, then choose “Try again”.</source>
        <translation>יש לסגור את Keybearer שם, ואז לבחור „ניסיון נוסף”.</translation>
    </message>
    <message>
        <source>“Try again” tests the token and goes on.</source>
        <translation>„ניסיון נוסף” בודק את האסימון וממשיך.</translation>
    </message>
</context>
<context>
    <name>keybearer::HistoryDetails</name>
    <message>
        <source>Connection: %1</source>
        <translation>חיבור: %1</translation>
    </message>
    <message>
        <source>Fingerprint: %1</source>
        <translation>טביעת אצבע: %1</translation>
    </message>
    <message>
        <source>Local time: %1</source>
        <translation>זמן מקומי: %1</translation>
    </message>
    <message>
        <source>UTC: %1</source>
        <translation>UTC: %1</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>מצב: %1</translation>
    </message>
    <message>
        <source>Handover: %1</source>
        <translation>מסירה: %1</translation>
    </message>
    <message>
        <source>Entry %1 of the chain, as it is stored:</source>
        <translation>רשומה %1 בשרשרת, כפי שהיא שמורה:</translation>
    </message>
    <message>
        <source>Its SHA-256:</source>
        <translation>ה־SHA-256 שלה:</translation>
    </message>
    <message>
        <source>Plain tests are not part of the chain, so they have no hash.</source>
        <translation>בדיקות רגילות אינן חלק מהשרשרת, ולכן אין להן ערך גיבוב.</translation>
    </message>
    <message>
        <source>Everything that is kept of this row</source>
        <translation>כל מה שנשמר על השורה הזו</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>העתקה (&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>&amp;Go to the handover</source>
        <translation>מעבר אל המסירה (&amp;G)</translation>
    </message>
    <message>
        <source>Save the &amp;record…</source>
        <translation>שמירת התיעוד (&amp;R)…</translation>
    </message>
</context>
<context>
    <name>keybearer::HistoryFilters</name>
    <message>
        <source>All connections</source>
        <translation>כל החיבורים</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>הכול</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>כל מצב</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>כל זמן</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>היום</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>7 הימים האחרונים</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>30 הימים האחרונים</translation>
    </message>
    <message>
        <source>The last 365 days</source>
        <translation>365 הימים האחרונים</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>בין שני ימים</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>חיפוש (&amp;S)</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>חיפוש בהיסטוריה</translation>
    </message>
    <message>
        <source>C&amp;onnection</source>
        <translation>חיבור (&amp;O)</translation>
    </message>
    <message>
        <source>Connection to show</source>
        <translation>החיבור להצגה</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>מה (&amp;W)</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>מה להציג</translation>
    </message>
    <message>
        <source>S&amp;tate</source>
        <translation>מצב (&amp;T)</translation>
    </message>
    <message>
        <source>State to show</source>
        <translation>המצב להצגה</translation>
    </message>
    <message>
        <source>T&amp;ime</source>
        <translation>זמן (&amp;I)</translation>
    </message>
    <message>
        <source>Time to show</source>
        <translation>הזמן להצגה</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>מיום (&amp;F)</translation>
    </message>
    <message>
        <source>First day to show</source>
        <translation>היום הראשון להצגה</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>עד יום (&amp;U)</translation>
    </message>
    <message>
        <source>Last day to show</source>
        <translation>היום האחרון להצגה</translation>
    </message>
    <message>
        <source>Type three characters or more.</source>
        <translation>יש להקליד שלושה תווים או יותר.</translation>
    </message>
    <message>
        <source>Three characters or more</source>
        <translation>שלושה תווים או יותר</translation>
    </message>
    <message>
        <source>Everything but live tests</source>
        <translation>הכול חוץ מבדיקות רציפות</translation>
    </message>
    <message>
        <source>Fewer filters</source>
        <translation>פחות מסננים</translation>
    </message>
    <message numerus="yes">
        <source>More filters: %Ln set</source>
        <translation>
            <numerusform>עוד מסננים: %Ln פעיל</numerusform>
            <numerusform>עוד מסננים: %Ln פעילים</numerusform>
        </translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>עוד מסננים</translation>
    </message>
</context>
<context>
    <name>keybearer::HistoryModel</name>
    <message>
        <source>being read</source>
        <translation>בקריאה</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>%1 local time</source>
        <translation>%1 זמן מקומי</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>מתי (UTC)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>מתי</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>חיבור</translation>
    </message>
    <message>
        <source>What</source>
        <translation>מה</translation>
    </message>
    <message>
        <source>State</source>
        <translation>מצב</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>פרטים</translation>
    </message>
</context>
<context>
    <name>keybearer::HistoryPage</name>
    <message>
        <source>Exported rows: %1.</source>
        <translation>שורות שיוצאו: %1.</translation>
    </message>
    <message>
        <source>The export was cancelled. No file was written.</source>
        <translation>הייצוא בוטל. לא נכתב קובץ.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln שורה</numerusform>
            <numerusform>%Ln שורות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln row(s)</source>
        <translation>
            <numerusform>כ־%Ln שורה</numerusform>
            <numerusform>כ־%Ln שורות</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>ייצוא ההיסטוריה</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>טבלה (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Times in UT&amp;C</source>
        <translation>זמנים לפי UTC (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>יום (&amp;D)</translation>
    </message>
    <message>
        <source>Day to go to</source>
        <translation>היום לעבור אליו</translation>
    </message>
    <message>
        <source>&amp;Go to it</source>
        <translation>מעבר אליו (&amp;G)</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>פרטים</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>ייצוא (&amp;X)…</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>ביטול הייצוא</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>התקדמות הייצוא</translation>
    </message>
    <message>
        <source>Choose a row to read here what happened.</source>
        <translation>יש לבחור שורה כדי לקרוא כאן מה קרה.</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>ניסיון נוסף (&amp;A)</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>עוד לא קרה דבר.</translation>
    </message>
    <message>
        <source>Every test of a token, every step of a handover and every change of a result will stand here, newest first. Connect a token or open the practice workspace, and its first test is the first row.</source>
        <translation>כל בדיקה של אסימון, כל שלב של מסירה וכל שינוי של תוצאה יופיעו כאן, החדשים תחילה. יש לחבר אסימון או לפתוח את סביבת התרגול, והבדיקה הראשונה תהיה השורה הראשונה.</translation>
    </message>
    <message>
        <source>No row fits these filters.</source>
        <translation>אף שורה אינה מתאימה למסננים האלה.</translation>
    </message>
    <message>
        <source>Nothing is lost: the rows are only hidden.</source>
        <translation>דבר לא הלך לאיבוד: השורות רק אינן מוצגות.</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>הצגת הכול (&amp;A)</translation>
    </message>
</context>
<context>
    <name>keybearer::HistoryTable</name>
    <message>
        <source>History, newest first</source>
        <translation>היסטוריה, החדשים תחילה</translation>
    </message>
    <message>
        <source>Press Enter on a row for everything that is kept of it.</source>
        <translation>הקשה על Enter בשורה מציגה את כל מה שנשמר עליה.</translation>
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
        <translation>גרסת API</translation>
    </message>
    <message>
        <source>Your pipeline may use another one; what the token may do is the same.</source>
        <translation>ייתכן שצינור הנתונים שלך משתמש בגרסה אחרת; מה שהאסימון רשאי לעשות אינו משתנה.</translation>
    </message>
    <message>
        <source>Region of a new connection</source>
        <translation>האזור של חיבור חדש</translation>
    </message>
    <message>
        <source>Find out automatically</source>
        <translation>איתור אוטומטי</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>ארצות הברית</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>אירופה</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>אוסטרליה</translation>
    </message>
    <message>
        <source>The API address below</source>
        <translation>כתובת ה־API שלמטה</translation>
    </message>
    <message>
        <source>Another API address</source>
        <translation>כתובת API אחרת</translation>
    </message>
    <message>
        <source>Whoever runs that address can read every token that is sent there, and use it.</source>
        <translation>מי שמפעיל את הכתובת הזו יכול לקרוא כל אסימון שנשלח אליה, ולהשתמש בו.</translation>
    </message>
    <message>
        <source>Show teammates&apos; pictures</source>
        <translation>הצגת התמונות של חברי הצוות</translation>
    </message>
    <message>
        <source>They come from Intercom&apos;s own host for pictures, which then learns this computer&apos;s address. Without them, initials are drawn.</source>
        <translation>הן מגיעות ממארח התמונות של Intercom, שלומד כך את הכתובת של המחשב הזה. בלעדיהן מצוירים ראשי תיבות.</translation>
    </message>
    <message>
        <source>Enter an address first.</source>
        <translation>יש להזין תחילה כתובת.</translation>
    </message>
    <message>
        <source>Test t&amp;his address</source>
        <translation>בדיקת הכתובת הזו (&amp;H)</translation>
    </message>
    <message>
        <source>Asks that address for an answer, without a token, before it is used.</source>
        <translation>מבקש תשובה מהכתובת הזו, ללא אסימון, לפני שמשתמשים בה.</translation>
    </message>
    <message>
        <source>The command line names another API address, which a new connection begins with until you quit.</source>
        <translation>בשורת הפקודה צוינה כתובת API אחרת, וחיבור חדש מתחיל בה עד היציאה מהתוכנית.</translation>
    </message>
    <message>
        <source>Only for a gateway of your own; leave it empty otherwise. A new connection begins with it once “The API address below” is chosen above.</source>
        <translation>רק לשער (gateway) משלך; אחרת יש להשאיר ריק. חיבור חדש יתחיל בכתובת הזו כאשר ״כתובת ה־API שלמטה״ תיבחר למעלה.</translation>
    </message>
</context>
<context>
    <name>keybearer::LatencyCard</name>
    <message>
        <source>No answer time is kept yet.</source>
        <translation>עוד לא נשמר זמן תשובה.</translation>
    </message>
    <message>
        <source>It took %1&#xa0;ms.</source>
        <translation>היא נמשכה %1&#xa0;מילישניות.</translation>
    </message>
    <message>
        <source>Answer time of “%1”</source>
        <comment>a permission</comment>
        <translation>זמן התשובה ל־״%1״</translation>
    </message>
    <message>
        <source>It usually took %1&#xa0;ms before the email changed, and %2&#xa0;ms after.</source>
        <translation>בדרך כלל %1&#xa0;מילישניות לפני שינוי כתובת הדוא״ל, ו־%2&#xa0;מילישניות אחריו.</translation>
    </message>
    <message>
        <source>It usually took %1&#xa0;ms.</source>
        <translation>בדרך כלל %1&#xa0;מילישניות.</translation>
    </message>
</context>
<context>
    <name>keybearer::LatencyChart</name>
    <message>
        <source>email changed</source>
        <translation>כתובת הדוא״ל שונתה</translation>
    </message>
</context>
<context>
    <name>keybearer::LockPage</name>
    <message>
        <source>Keybearer is locked</source>
        <translation>Keybearer נעול</translation>
    </message>
    <message>
        <source>Tokens that are kept in the keychain stay there. The keychain is asked for them again when you unlock.</source>
        <translation>אסימונים שמורים בצרור המפתחות נשארים שם. בפתיחת הנעילה הם מתבקשים שוב מצרור המפתחות.</translation>
    </message>
    <message>
        <source>Tokens that were to be kept only until you quit are forgotten; paste them again.</source>
        <translation>אסימונים שנועדו להישמר רק עד היציאה מהתוכנית נשכחו; יש להדביק אותם שוב.</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>פונים אל צרור המפתחות…</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>פתיחת הנעילה (&amp;U)</translation>
    </message>
    <message>
        <source>A change of an email address is under way, or waited for. It is followed to its end, and its token stays in memory until then.</source>
        <translation>שינוי של כתובת דוא״ל נמצא בתהליך, או שממתינים לו. עוקבים אחריו עד סופו, והאסימון שלו נשאר בזיכרון עד אז.</translation>
    </message>
    <message>
        <source>The practice workspace and its handover go on.</source>
        <translation>סביבת התרגול והמסירה שלה ממשיכות.</translation>
    </message>
</context>
<context>
    <name>keybearer::MainWindow</name>
    <message>
        <source>Quit Keybearer</source>
        <translation>יציאה מ־Keybearer</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>יציאה (&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>הישארות (&amp;S)</translation>
    </message>
    <message>
        <source>Keybearer</source>
        <translation>Keybearer</translation>
    </message>
    <message>
        <source>Tea&amp;mmate</source>
        <translation>חבר צוות (&amp;M)</translation>
    </message>
    <message>
        <source>Hando&amp;ver</source>
        <translation>מסירה (&amp;V)</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>דפים</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>היסטוריה (&amp;Y)</translation>
    </message>
</context>
<context>
    <name>keybearer::MatrixCard</name>
    <message>
        <source>Permissions</source>
        <translation>הרשאות</translation>
    </message>
    <message>
        <source>What this token may do is not known yet.</source>
        <translation>עוד לא ידוע מה מותר לאסימון הזה לעשות.</translation>
    </message>
    <message>
        <source>A test asks Intercom, only by reading, and lists every permission here.</source>
        <translation>בדיקה שואלת את Intercom, בקריאה בלבד, ומציגה כאן את כל ההרשאות.</translation>
    </message>
    <message>
        <source>Test now</source>
        <translation>בדיקה עכשיו</translation>
    </message>
</context>
<context>
    <name>keybearer::MatrixRows</name>
    <message>
        <source>Nothing is ticked, so what a pipeline usually needs counts for the sentence above. Tick what yours needs.</source>
        <translation>לא סומן דבר, ולכן המשפט שלמעלה מביא בחשבון את מה שצינור נתונים צריך בדרך כלל. אפשר לסמן מה שצינור הנתונים שלך צריך.</translation>
    </message>
    <message>
        <source>What you ticked counts for the sentence above. One of these has not been tested yet and counts from the next test on: choose “Test now”.</source>
        <translation>המשפט שלמעלה מביא בחשבון את מה שסימנת. אחת מההרשאות האלה עוד לא נבדקה, והיא מובאת בחשבון מהבדיקה הבאה: יש לבחור ״בדיקה עכשיו״.</translation>
    </message>
    <message>
        <source>What you ticked counts for the sentence above.</source>
        <translation>המשפט שלמעלה מביא בחשבון את מה שסימנת.</translation>
    </message>
    <message>
        <source>%1 Every test only reads. Permissions to write have no harmless test and stay untested.</source>
        <comment>%1 is one or two whole sentences</comment>
        <translation>%1 כל הבדיקות רק קוראות. להרשאות כתיבה אין בדיקה בלתי מזיקה, והן נשארות בלא בדיקה.</translation>
    </message>
    <message>
        <source>As CSV, for a spreadsheet…</source>
        <translation>בתור CSV, לגיליון אלקטרוני…</translation>
    </message>
    <message>
        <source>As JSON, for a program…</source>
        <translation>בתור JSON, לתוכנה…</translation>
    </message>
    <message>
        <source>Save the permissions</source>
        <translation>שמירת ההרשאות</translation>
    </message>
    <message>
        <source>Find a permission</source>
        <translation>חיפוש הרשאה</translation>
    </message>
    <message>
        <source>Every result</source>
        <translation>כל התוצאות</translation>
    </message>
    <message>
        <source>Results to show</source>
        <translation>התוצאות להצגה</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>עמודות…</translation>
    </message>
    <message>
        <source>Which columns are shown, and what sorts the rows</source>
        <translation>אילו עמודות מוצגות, ולפי מה ממוינות השורות</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>שמירה…</translation>
    </message>
    <message>
        <source>No permission fits. Clear the search, or choose every result.</source>
        <translation>אף הרשאה אינה מתאימה. יש לנקות את החיפוש, או לבחור את כל התוצאות.</translation>
    </message>
</context>
<context>
    <name>keybearer::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ביטול פעולה (&amp;U)</translation>
    </message>
</context>
<context>
    <name>keybearer::NetworkCard</name>
    <message>
        <source>Enter the proxy&apos;s name or address alone, without http://.</source>
        <translation>יש להזין רק את השם או הכתובת של שרת הפרוקסי, בלי ⁦http://⁩.</translation>
    </message>
    <message>
        <source>Enter a number from 1 to 65535.</source>
        <translation>יש להזין מספר מ־1 עד 65535.</translation>
    </message>
    <message>
        <source>This password has characters that can&apos;t be sent to a proxy.</source>
        <translation>בסיסמה הזו יש תווים שלא ניתן לשלוח לשרת פרוקסי.</translation>
    </message>
    <message>
        <source>Choose a file with certificates</source>
        <translation>בחירת קובץ עם אישורים</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>אישורים (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>כל הקבצים (*)</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>רשת</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>פרוקסי</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>לפי המערכת</translation>
    </message>
    <message>
        <source>None</source>
        <translation>ללא</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <translation>פרוקסי HTTP</translation>
    </message>
    <message>
        <source>SOCKS5 proxy</source>
        <translation>פרוקסי SOCKS5</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>מארח הפרוקסי</translation>
    </message>
    <message>
        <source>This computer itself is always reached without it.</source>
        <translation>אל המחשב הזה עצמו מגיעים תמיד בלעדיו.</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>יציאת הפרוקסי</translation>
    </message>
    <message>
        <source>User name at the proxy</source>
        <translation>שם משתמש בפרוקסי</translation>
    </message>
    <message>
        <source>Leave it empty if the proxy asks for none.</source>
        <translation>יש להשאיר ריק אם הפרוקסי אינו מבקש שם.</translation>
    </message>
    <message>
        <source>Password at the proxy</source>
        <translation>סיסמה בפרוקסי</translation>
    </message>
    <message>
        <source>A password is kept. Leave this empty to keep it.</source>
        <translation>יש סיסמה שמורה. כדי להמשיך איתה יש להשאיר ריק.</translation>
    </message>
    <message>
        <source>Kept in the keychain, or until you quit where there is none.</source>
        <translation>נשמרת בצרור המפתחות, או עד היציאה מהתוכנית אם אין צרור מפתחות.</translation>
    </message>
    <message>
        <source>File with further certificates</source>
        <translation>קובץ עם אישורים נוספים</translation>
    </message>
    <message>
        <source>Trusted besides the system&apos;s own, for a network that inspects traffic.</source>
        <translation>יינתן בהם אמון נוסף על אלה של המערכת, לרשת שבודקת את התעבורה.</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>בחירת קובץ (&amp;F)…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln שנייה</numerusform>
            <numerusform>%Ln שניות</numerusform>
        </translation>
    </message>
    <message>
        <source>How long a request may take</source>
        <translation>כמה זמן בקשה יכולה להימשך</translation>
    </message>
    <message>
        <source>The command line names another proxy or certificate file, which is used until you quit. What you keep here counts from the next start.</source>
        <translation>בשורת הפקודה צוינו פרוקסי אחר או קובץ אישורים אחר, והם בשימוש עד היציאה מהתוכנית. מה שיישמר כאן יחול מההפעלה הבאה.</translation>
    </message>
    <message>
        <source>&amp;Use these</source>
        <translation>שימוש באלה (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Test these</source>
        <translation>בדיקת אלה (&amp;T)</translation>
    </message>
    <message>
        <source>Asks Intercom for an answer, without a token, the way these settings say.</source>
        <translation>מבקש תשובה מ־Intercom, ללא אסימון, כפי שקובעות ההגדרות האלה.</translation>
    </message>
    <message>
        <source>Enter the password again: the kept one belongs to another proxy or user name, and is not sent to this one.</source>
        <translation>יש להזין את הסיסמה שוב: הסיסמה השמורה שייכת לפרוקסי אחר או לשם משתמש אחר, ואינה נשלחת לפרוקסי הזה.</translation>
    </message>
</context>
<context>
    <name>keybearer::ObstacleNote</name>
    <message>
        <source>Paste the SCIM token.</source>
        <translation>יש להדביק את אסימון ה־SCIM.</translation>
    </message>
    <message>
        <source>This was no SCIM token: it had characters that a token never has. Copy the whole token and paste it again.</source>
        <translation>זה לא היה אסימון SCIM: היו בו תווים שלעולם אינם מופיעים באסימון. יש להעתיק את כל האסימון ולהדביק אותו שוב.</translation>
    </message>
    <message>
        <source>SCIM t&amp;oken</source>
        <translation>אסימון SCIM (&amp;O)</translation>
    </message>
    <message>
        <source>SCIM token</source>
        <translation>אסימון SCIM</translation>
    </message>
    <message>
        <source>It stays in this computer&apos;s memory for this handover only.</source>
        <translation>הוא נשאר בזיכרון של המחשב הזה למסירה הזו בלבד.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>המשך (&amp;G)</translation>
    </message>
    <message>
        <source>Cancel the &amp;handover</source>
        <translation>ביטול המסירה (&amp;H)</translation>
    </message>
    <message>
        <source>Co&amp;nnect a token…</source>
        <translation>חיבור אסימון (&amp;N)…</translation>
    </message>
    <message>
        <source>Do not change &amp;it back</source>
        <translation>לא להחזיר (&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>ניסיון נוסף (&amp;T)</translation>
    </message>
</context>
<context>
    <name>keybearer::PaletteModel</name>
    <message>
        <source>%1, %2</source>
        <comment>a command and its key</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, not now: %2</source>
        <comment>a command and why it can&apos;t be done</comment>
        <translation>%1, לא עכשיו: %2</translation>
    </message>
</context>
<context>
    <name>keybearer::PassOnCard</name>
    <message>
        <source>Test the token once from the server where the pipeline runs: this computer can&apos;t see what the server sees.</source>
        <translation>יש לבדוק את האסימון פעם אחת מהשרת שבו פועל צינור הנתונים: המחשב הזה אינו יכול לראות מה שהשרת רואה.</translation>
    </message>
    <message>
        <source>Agree who owns the app in the Developer Hub. As long as it is yours, do not regenerate its token, edit its permissions or uninstall it.</source>
        <translation>יש להסכים מי הבעלים של האפליקציה ב־Developer Hub. כל עוד היא שלך, אין ליצור מחדש את האסימון שלה, לערוך את ההרשאות שלה או להסיר את התקנתה.</translation>
    </message>
    <message>
        <source>Remove the account&apos;s old password from your own password store once the new owner has set a new one.</source>
        <translation>יש להסיר את הסיסמה הישנה של החשבון ממאגר הסיסמאות שלך אחרי שהבעלים החדשים קבעו סיסמה חדשה.</translation>
    </message>
    <message>
        <source>Keep a copy of the record.</source>
        <translation>יש לשמור עותק של התיעוד.</translation>
    </message>
    <message>
        <source>Confirm the new address, set a new password and switch on two-factor sign-in, one after the other, each with a test after it.</source>
        <translation>יש לאשר את הכתובת החדשה, לקבוע סיסמה חדשה ולהפעיל כניסה דו־שלבית, בזה אחר זה, עם בדיקה אחרי כל אחד מהם.</translation>
    </message>
    <message>
        <source>Do not remove the teammate, take its seat or change its role: the pipeline works as this teammate.</source>
        <translation>אין להסיר את חבר הצוות, לשלול ממנו את הרישיון או לשנות את התפקיד שלו: צינור הנתונים פועל בתור חבר הצוות הזה.</translation>
    </message>
    <message>
        <source>Do not press “Regenerate” and do not edit the app&apos;s permissions until the pipeline is ready for a new token.</source>
        <translation>אין ללחוץ על ״Regenerate״ ואין לערוך את ההרשאות של האפליקציה עד שצינור הנתונים יהיה מוכן לאסימון חדש.</translation>
    </message>
    <message>
        <source>Keep the record, and check it with “Check the file”.</source>
        <translation>יש לשמור את התיעוד, ולבדוק אותו באמצעות ״בדיקת הקובץ״.</translation>
    </message>
    <message>
        <source>For the agency</source>
        <translation>לסוכנות</translation>
    </message>
    <message>
        <source>For the new owner</source>
        <translation>לבעלים החדשים</translation>
    </message>
    <message>
        <source>For both: later, without haste</source>
        <translation>לשני הצדדים: בהמשך, בלי חיפזון</translation>
    </message>
    <message>
        <source>Intercom asks never to give an access token to a third party. Here one is in use already, and the handover did not make that better or worse. When there is time, plan a successor together: an app that the new owner authorises through OAuth, or a token of the new owner&apos;s own app. Until then the pipeline may go on with this one.</source>
        <translation>Intercom מבקשת לעולם לא לתת אסימון גישה לצד שלישי. כאן כבר נמצא אסימון כזה בשימוש, והמסירה לא שיפרה ולא הרעה את המצב. כשיהיה זמן, כדאי לתכנן יחד את מה שיחליף אותו: אפליקציה שהבעלים החדשים מאשרים באמצעות OAuth, או אסימון של אפליקציה שלהם. עד אז צינור הנתונים יכול להמשיך עם האסימון הזה.</translation>
    </message>
</context>
<context>
    <name>keybearer::PhaseBar</name>
    <message>
        <source>%1&#xa0;ms</source>
        <comment>a number of milliseconds</comment>
        <translation>%1&#xa0;מילישניות</translation>
    </message>
    <message>
        <source>none: it was open</source>
        <translation>ללא: החיבור היה פתוח</translation>
    </message>
    <message>
        <source>Connecting, TLS included</source>
        <translation>התחברות, כולל TLS</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>שליחה</translation>
    </message>
    <message>
        <source>Waiting for the answer</source>
        <translation>המתנה לתשובה</translation>
    </message>
    <message>
        <source>Receiving it</source>
        <translation>קבלת התשובה</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>בסך הכול</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a phase and its time</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Where the time went</source>
        <translation>לאן הלך הזמן</translation>
    </message>
</context>
<context>
    <name>keybearer::PracticeCard</name>
    <message>
        <source>PRACTICE</source>
        <translation>תרגול</translation>
    </message>
    <message>
        <source>Practice workspace</source>
        <translation>סביבת תרגול</translation>
    </message>
    <message>
        <source>An Intercom of your own to try everything on. Nothing leaves this computer.</source>
        <translation>Intercom משלך, לנסות בה הכול. שום דבר אינו יוצא מהמחשב הזה.</translation>
    </message>
    <message>
        <source>Open &amp;practice</source>
        <translation>פתיחת התרגול (&amp;P)</translation>
    </message>
</context>
<context>
    <name>keybearer::PreviewCard</name>
    <message>
        <source>What Keybearer will send</source>
        <translation>מה Keybearer ישלח</translation>
    </message>
    <message>
        <source>What a person will do</source>
        <translation>מה אדם יעשה</translation>
    </message>
    <message>
        <source>Email now</source>
        <translation>כתובת הדוא״ל עכשיו</translation>
    </message>
    <message>
        <source>Email afterwards</source>
        <translation>כתובת הדוא״ל אחר כך</translation>
    </message>
    <message>
        <source>This one request, once. The SCIM token is masked here; the access token is not part of it.</source>
        <translation>הבקשה האחת הזו, פעם אחת. אסימון ה־SCIM מוסתר כאן; אסימון הגישה אינו חלק ממנה.</translation>
    </message>
    <message>
        <source>Sign in to Intercom as the API account, open “Your account”, change the email and save. Keybearer only watches.</source>
        <translation>יש להיכנס ל־Intercom בתור חשבון ה־API, לפתוח את ״Your account״, לשנות את כתובת הדוא״ל ולשמור. Keybearer רק עוקב.</translation>
    </message>
    <message>
        <source>“Start the change” opens this page in your browser:</source>
        <translation>״התחלת השינוי״ פותחת את הדף הזה בדפדפן שלך:</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>הבקשה</translation>
    </message>
    <message>
        <source>The change that was planned</source>
        <translation>השינוי שתוכנן</translation>
    </message>
    <message>
        <source>Email before</source>
        <translation>כתובת הדוא״ל קודם</translation>
    </message>
    <message>
        <source>Requested email</source>
        <translation>כתובת הדוא״ל המבוקשת</translation>
    </message>
</context>
<context>
    <name>keybearer::ProbeModel</name>
    <message>
        <source>Permission</source>
        <translation>הרשאה</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>תוצאה</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>סטטוס</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>מ״ש</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>בדרך כלל</translation>
    </message>
    <message>
        <source>%1 Its answer: %2</source>
        <translation>%1 התשובה שלה: %2</translation>
    </message>
    <message>
        <source>Keybearer asked for one that does not exist. That it was not found, and not refused, shows that the permission is there.</source>
        <translation>Keybearer ביקש פריט שאינו קיים. העובדה שהפריט לא נמצא, והבקשה לא נדחתה, מראה שההרשאה קיימת.</translation>
    </message>
    <message>
        <source>This call was not made: what it needs was not known after the calls before it.</source>
        <translation>הקריאה הזו לא נעשתה: מה שדרוש לה לא היה ידוע אחרי הקריאות שלפניה.</translation>
    </message>
    <message>
        <source>Every call that could test this would change something. So none is made.</source>
        <translation>כל קריאה שיכולה לבדוק זאת הייתה משנה משהו. לכן לא נעשית אף קריאה.</translation>
    </message>
    <message>
        <source>being tested</source>
        <translation>בבדיקה</translation>
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
        <translation>מה שצינור נתונים צריך בדרך כלל</translation>
    </message>
    <message>
        <source>Needed by my pipeline</source>
        <translation>נחוצות לצינור הנתונים שלי</translation>
    </message>
    <message>
        <source>Read, not needed</source>
        <translation>קריאה, לא נחוצות</translation>
    </message>
    <message>
        <source>Write, not tested</source>
        <translation>כתיבה, לא נבדקות</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>נחוצה</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>קוד</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>מזהה בקשה</translation>
    </message>
    <message>
        <source>always</source>
        <translation>תמיד</translation>
    </message>
    <message>
        <source>%1, needed: %2</source>
        <comment>a permission and its outcome</comment>
        <translation>%1, נחוצה: %2</translation>
    </message>
    <message>
        <source>%1. Intercom calls it “%2”.</source>
        <comment>a permission</comment>
        <translation>%1. ב־Intercom היא נקראת ״%2״.</translation>
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
        <translation>ההרשאות של האסימון</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>מיון לפי</translation>
    </message>
    <message>
        <source>No column: the usual order</source>
        <translation>בלי עמודה: הסדר הרגיל</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>נחוצה</translation>
    </message>
    <message>
        <source>Press Enter on a row for its evidence, and Space to say that your pipeline needs it.</source>
        <translation>הקשה על Enter בשורה מציגה את הראיות שלה, והקשה על Space מציינת שצינור הנתונים שלך צריך אותה.</translation>
    </message>
</context>
<context>
    <name>keybearer::Question</name>
    <message>
        <source>y,yes</source>
        <extracomment>Answers that mean yes, in lower case, with commas between them.</extracomment>
        <translation>y,yes,כ,כן</translation>
    </message>
</context>
<context>
    <name>keybearer::QuestionForm</name>
    <message>
        <source>Questions that only people can answer</source>
        <translation>מה שרק אנשים יודעים</translation>
    </message>
    <message>
        <source>Intercom does not show these. Answer what you know; the rest stays unknown.</source>
        <translation>Intercom אינה מראה את אלה. יש לענות על מה שידוע לך; השאר נשאר לא ידוע.</translation>
    </message>
    <message>
        <source>Intercom does not show these. Of the practice workspace they are known and filled in; change an answer to see what follows.</source>
        <translation>Intercom אינה מראה את אלה. בסביבת התרגול התשובות ידועות וכבר מולאו; אפשר לשנות תשובה כדי לראות מה נובע ממנה.</translation>
    </message>
</context>
<context>
    <name>keybearer::RecordCard</name>
    <message>
        <source>The record of this handover</source>
        <translation>התיעוד של המסירה הזו</translation>
    </message>
    <message>
        <source>Save the recor&amp;d…</source>
        <translation>שמירת התיעוד (&amp;D)…</translation>
    </message>
    <message>
        <source>The saved file is intact.</source>
        <translation>הקובץ השמור שלם.</translation>
    </message>
    <message>
        <source>One file with what was meant, what was found before the change, every test call while it was made, the comparison afterwards and every step of the follow-up. It holds no token and no customer data. Both sides can keep it and check it, also with “keybearer verify”.</source>
        <translation>קובץ אחד ובו מה שהתכוונו לעשות, מה שנמצא לפני השינוי, כל קריאת בדיקה בזמן השינוי, ההשוואה שאחריו וכל שלב של המעקב. אין בו אסימון ואין בו נתוני לקוחות. שני הצדדים יכולים לשמור אותו ולבדוק אותו, גם באמצעות ״keybearer verify״.</translation>
    </message>
    <message>
        <source>Each line is chained to the one before, so a later change of a line shows. It is not signed yet: it is no proof against someone who rewrites the whole file.</source>
        <translation>כל שורה משורשרת לשורה שלפניה, כך ששינוי מאוחר של שורה ניכר. הקובץ עוד אינו חתום: הוא אינו הוכחה מול מי שכותב מחדש את כל הקובץ.</translation>
    </message>
    <message>
        <source>Check the f&amp;ile</source>
        <translation>בדיקת הקובץ (&amp;K)</translation>
    </message>
    <message>
        <source>The saved file is an earlier state: it is intact and complete up to %1, and the handover went on since then.</source>
        <translation>הקובץ השמור משקף מצב מוקדם יותר: הוא שלם ומלא עד %1, והמסירה נמשכה מאז.</translation>
    </message>
    <message>
        <source>Save the record again, and pass on the new file.</source>
        <translation>יש לשמור שוב את התיעוד, ולהעביר הלאה את הקובץ החדש.</translation>
    </message>
    <message>
        <source>The number of this handover, by which it is found in the history and continued in a terminal (“keybearer handover --resume”):</source>
        <translation>המספר של המסירה הזו, שלפיו מוצאים אותה בהיסטוריה וממשיכים בה במסוף (״keybearer handover --resume״):</translation>
    </message>
    <message>
        <source>&amp;Check a record from someone else…</source>
        <translation>בדיקת תיעוד ממישהו אחר (&amp;C)…</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>העתקת המספר</translation>
    </message>
    <message>
        <source>The number of this handover, by which it is found in the history:</source>
        <translation>המספר של המסירה הזו, שלפיו היא נמצאת בהיסטוריה:</translation>
    </message>
</context>
<context>
    <name>keybearer::RecordDesk</name>
    <message>
        <source>Check a record</source>
        <translation>בדיקת תיעוד</translation>
    </message>
    <message>
        <source>Handover records (*.jsonl)</source>
        <translation>תיעודי מסירה (*.jsonl)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>כל הקבצים (*)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file&apos;s name, and what was found</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>סגירה (&amp;C)</translation>
    </message>
    <message>
        <source>Save the record</source>
        <translation>שמירת התיעוד</translation>
    </message>
    <message>
        <source>The record is saved. It was checked just now, and it is intact.</source>
        <translation>התיעוד נשמר. הוא נבדק ממש עכשיו, והוא שלם.</translation>
    </message>
    <message>
        <source>The record is in the file “%1”.</source>
        <translation>התיעוד נמצא בקובץ „%1”.</translation>
    </message>
</context>
<context>
    <name>keybearer::RemovalDesk</name>
    <message>
        <source>This connection has a handover under way.</source>
        <translation>בחיבור הזה יש מסירה בתהליך.</translation>
    </message>
    <message>
        <source>It was not removed.</source>
        <translation>הוא לא הוסר.</translation>
    </message>
    <message>
        <source>Cancel or close the handover first.</source>
        <translation>יש לבטל או לסגור תחילה את המסירה.</translation>
    </message>
    <message>
        <source>Remove a connection</source>
        <translation>הסרת חיבור</translation>
    </message>
    <message>
        <source>Remove “%1”? Your pipeline is not affected. Keybearer forgets the connection and deletes its token from this computer&apos;s keychain; what happened stays in the history.</source>
        <translation>להסיר את ״%1״? צינור הנתונים שלך אינו מושפע. Keybearer שוכח את החיבור ומוחק את האסימון שלו מצרור המפתחות של המחשב הזה; מה שקרה נשאר בהיסטוריה.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>הסרה (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>השארה (&amp;K)</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>״%1״ הוסר.</translation>
    </message>
    <message>
        <source>Its token is deleted in a moment; until then it can be brought back.</source>
        <translation>האסימון שלו נמחק עוד רגע; עד אז אפשר להחזיר אותו.</translation>
    </message>
</context>
<context>
    <name>keybearer::Report</name>
    <message>
        <source>The result could not be written to standard output: it is closed, or its disk is full.</source>
        <translation>לא ניתן היה לכתוב את התוצאה לפלט הסטנדרטי: הוא סגור, או שהדיסק שלו מלא.</translation>
    </message>
</context>
<context>
    <name>keybearer::SampleModel</name>
    <message>
        <source>%1: %2, answered in %3&#xa0;ms</source>
        <comment>a time and a state</comment>
        <translation>%1: %2, תשובה תוך %3&#xa0;מילישניות</translation>
    </message>
    <message>
        <source>%1: email changed</source>
        <comment>a time</comment>
        <translation>%1: כתובת הדוא״ל שונתה</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>זמן הבדיקה</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>תוצאה</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>מ״ש</translation>
    </message>
    <message>
        <source>email changed</source>
        <translation>כתובת הדוא״ל שונתה</translation>
    </message>
    <message>
        <source>%1: %2, no answer to “%3”</source>
        <comment>a time, a state and a permission</comment>
        <translation>%1: %2, אין תשובה ל־״%3״</translation>
    </message>
</context>
<context>
    <name>keybearer::SettingsCard</name>
    <message>
        <source>Back to default</source>
        <translation>חזרה לברירת המחדל</translation>
    </message>
    <message>
        <source>%1: back to default</source>
        <comment>a group of settings</comment>
        <translation>%1: חזרה לברירת המחדל</translation>
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
        <translation>מבקשים תשובה מ־%1…</translation>
    </message>
    <message>
        <source>No token is sent.</source>
        <translation>לא נשלח אסימון.</translation>
    </message>
    <message>
        <source>These settings are in use now.</source>
        <translation>ההגדרות האלה בשימוש מעכשיו.</translation>
    </message>
    <message>
        <source>A test that is running goes on as it began.</source>
        <translation>בדיקה שכבר פועלת ממשיכה כפי שהתחילה.</translation>
    </message>
</context>
<context>
    <name>keybearer::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>הגדרות</translation>
    </message>
    <message>
        <source>&amp;Leave settings</source>
        <translation>יציאה מההגדרות (&amp;L)</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>חיפוש בהגדרות</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>אין הגדרה עם המילים האלה.</translation>
    </message>
</context>
<context>
    <name>keybearer::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>קיצורי מקשים</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>חיפוש קיצור</translation>
    </message>
    <message>
        <source>No shortcut fits these words.</source>
        <translation>אף קיצור אינו מתאים למילים האלה.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>סגירה (&amp;C)</translation>
    </message>
</context>
<context>
    <name>keybearer::SidePanel</name>
    <message>
        <source>Connect a to&amp;ken…</source>
        <translation>חיבור אסימון (&amp;K)…</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>חיבורים</translation>
    </message>
    <message>
        <source>&amp;Remove this connection</source>
        <translation>הסרת החיבור הזה (&amp;R)</translation>
    </message>
    <message>
        <source>None yet. Every token that you connect gets its line here.</source>
        <translation>עוד אין. כל אסימון שמחברים מקבל כאן שורה.</translation>
    </message>
    <message>
        <source>No connection has this in its name, workspace or email.</source>
        <translation>באף חיבור זה אינו מופיע בשם, בסביבת העבודה או בכתובת הדוא״ל.</translation>
    </message>
    <message>
        <source>Find a connection</source>
        <translation>חיפוש חיבור</translation>
    </message>
    <message>
        <source>Looks in name, workspace and email (%1)</source>
        <translation>מחפש בשם, בסביבת העבודה ובכתובת הדוא״ל (%1)</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>שינוי שם (&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Test all connections</source>
        <translation>בדיקת כל החיבורים (&amp;T)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>הגדרות</translation>
    </message>
    <message>
        <source>Press F2 to rename one, Delete to remove it.</source>
        <translation>מקש F2 משנה שם של חיבור, ומקש Delete מסיר אותו.</translation>
    </message>
    <message>
        <source>Look, network, tokens and data (%1)</source>
        <translation>מראה, רשת, אסימונים ונתונים (%1)</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>עריכה (&amp;E)…</translation>
    </message>
    <message>
        <source>Choose a connection first.</source>
        <translation>יש לבחור תחילה חיבור.</translation>
    </message>
    <message>
        <source>The practice workspace has nothing to edit.</source>
        <translation>אין מה לערוך בסביבת התרגול.</translation>
    </message>
</context>
<context>
    <name>keybearer::StatusLine</name>
    <message>
        <source>Nothing has been contacted yet.</source>
        <translation>עוד לא הייתה פנייה לשום מקום.</translation>
    </message>
    <message>
        <source>Talking to %1 · %2</source>
        <comment>host, request</comment>
        <translation>בשיחה עם %1 ‏· ‏%2</translation>
    </message>
    <message>
        <source>Nothing is being talked to.</source>
        <translation>אין שיחה עם איש.</translation>
    </message>
    <message>
        <source>Rate limit: %1 of %2 calls left</source>
        <translation>מגבלת קצב: נותרו %1 מתוך %2 קריאות</translation>
    </message>
    <message>
        <source>As the newest answer tells. Intercom begins a new count every 10 seconds; your pipeline draws on the same one.</source>
        <translation>לפי התשובה החדשה ביותר. Intercom מתחילה ספירה חדשה כל 10 שניות; צינור הנתונים שלך משתמש באותה ספירה.</translation>
    </message>
    <message>
        <source>Testing all connections · %1 of %2 done</source>
        <translation>בדיקת כל החיבורים · %1 מתוך %2 הושלמו</translation>
    </message>
    <message>
        <source>%1 answered · %2 in %3&#xa0;ms</source>
        <comment>host, request, time</comment>
        <translation>תשובה מ־%1 ‏· ‏%2 תוך %3&#xa0;מילישניות</translation>
    </message>
    <message>
        <source>No answer from %1 · %2, after %3&#xa0;ms</source>
        <comment>host, request, time</comment>
        <translation>אין תשובה מ־%1 ‏· ‏%2, אחרי %3&#xa0;מילישניות</translation>
    </message>
    <message>
        <source>“%1” is talking to %2 · %3</source>
        <comment>connection, host, request</comment>
        <translation>״%1״ בשיחה עם %2 ‏· ‏%3</translation>
    </message>
    <message>
        <source>“%1”: %2 answered · %3 in %4&#xa0;ms</source>
        <comment>connection, host, request, time</comment>
        <translation>״%1״: תשובה מ־%2 ‏· ‏%3 תוך %4&#xa0;מילישניות</translation>
    </message>
    <message>
        <source>“%1”: no answer from %2 · %3, after %4&#xa0;ms</source>
        <comment>connection, host, request, time</comment>
        <translation>״%1״: אין תשובה מ־%2 ‏· ‏%3, אחרי %4&#xa0;מילישניות</translation>
    </message>
    <message>
        <source>This connection&apos;s API is %1 · last answer: %2 in %3&#xa0;ms</source>
        <comment>host, request, time</comment>
        <translation>ה־API של החיבור הזה הוא %1 ‏· תשובה אחרונה: ‏%2 תוך %3&#xa0;מילישניות</translation>
    </message>
    <message>
        <source>This connection&apos;s API is %1 · idle</source>
        <translation>ה־API של החיבור הזה הוא %1 ‏· אין שיחה</translation>
    </message>
</context>
<context>
    <name>keybearer::StepButton</name>
    <message>
        <source>%1, %2: %3</source>
        <comment>a step, its state, its details</comment>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>keybearer::StepList</name>
    <message>
        <source>Prepare</source>
        <translation>הכנה</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>קו בסיס</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>שינוי</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>הוכחה</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>מעקב</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>תיעוד</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>בהמשך</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>בביצוע</translation>
    </message>
    <message>
        <source>done</source>
        <translation>הושלם</translation>
    </message>
    <message>
        <source>needs a look</source>
        <translation>דורש תשומת לב</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>לא הסתיים</translation>
    </message>
    <message>
        <source>address and method</source>
        <translation>כתובת ודרך</translation>
    </message>
    <message>
        <source>runs by itself</source>
        <translation>פועל מעצמו</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a state and a time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>password, two-factor, 24 h</source>
        <translation>סיסמה, כניסה דו־שלבית, 24 שעות</translation>
    </message>
    <message>
        <source>all tested</source>
        <translation>הכול נבדק</translation>
    </message>
    <message>
        <source>%1 of %2 open</source>
        <translation>%1 מתוך %2 פתוחים</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>נשמר</translation>
    </message>
    <message>
        <source>save and pass on</source>
        <translation>לשמור ולהעביר הלאה</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>לא נשמר</translation>
    </message>
    <message>
        <source>one SCIM request</source>
        <translation>בקשת SCIM אחת</translation>
    </message>
    <message>
        <source>done, not everything is known</source>
        <translation>הושלם, לא הכול ידוע</translation>
    </message>
    <message>
        <source>saved in an earlier state</source>
        <translation>נשמר במצב מוקדם יותר</translation>
    </message>
    <message>
        <source>to be saved again</source>
        <translation>לשמור שוב</translation>
    </message>
    <message>
        <source>%1 fine</source>
        <translation>%1 תקינים</translation>
    </message>
    <message>
        <source>%1 to look at</source>
        <translation>%1 דורשים תשומת לב</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <translation>%1 לא ידועים</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>לא עבר</translation>
    </message>
    <message numerus="yes">
        <source>%Ln obstacle(s)</source>
        <translation>
            <numerusform>מכשול %Ln</numerusform>
            <numerusform>%Ln מכשולים</numerusform>
        </translation>
    </message>
    <message>
        <source>by a person</source>
        <translation>בידי אדם</translation>
    </message>
</context>
<context>
    <name>keybearer::StepNote</name>
    <message>
        <source>Enter the new address, then press “Check and continue”.</source>
        <translation>יש להזין את הכתובת החדשה, ואז ללחוץ על ״בדיקה והמשך״.</translation>
    </message>
    <message>
        <source>Nothing. Read what was found.</source>
        <translation>אין מה לעשות. אפשר לקרוא מה נמצא.</translation>
    </message>
    <message>
        <source>You, best together with the new owner</source>
        <translation>באחריותך, ומוטב יחד עם הבעלים החדשים</translation>
    </message>
    <message>
        <source>Here, in Keybearer</source>
        <translation>כאן, ב־Keybearer</translation>
    </message>
    <message>
        <source>Keybearer, by itself</source>
        <translation>Keybearer, מעצמו</translation>
    </message>
    <message>
        <source>At Intercom&apos;s API, with reading calls only</source>
        <translation>ב־API של Intercom, בקריאות שרק קוראות</translation>
    </message>
    <message>
        <source>Nothing. It takes a few seconds.</source>
        <translation>אין מה לעשות. זה נמשך כמה שניות.</translation>
    </message>
    <message>
        <source>You decide, Keybearer sends</source>
        <translation>ההחלטה שלך, Keybearer שולח</translation>
    </message>
    <message>
        <source>At the SCIM server of the workspace</source>
        <translation>בשרת ה־SCIM של סביבת העבודה</translation>
    </message>
    <message>
        <source>Read the request below, then press “Send the change”.</source>
        <translation>יש לקרוא את הבקשה שלמטה, ואז ללחוץ על ״שליחת השינוי״.</translation>
    </message>
    <message>
        <source>Nothing. It is sent once and then read back.</source>
        <translation>אין מה לעשות. השינוי נשלח פעם אחת ואז נקרא חזרה.</translation>
    </message>
    <message>
        <source>Whoever can sign in as the API account; for now that is usually the agency</source>
        <translation>מי שיכול להיכנס בתור חשבון ה־API; היום זו לרוב הסוכנות</translation>
    </message>
    <message>
        <source>In Intercom, on the page “Your account” of that account</source>
        <translation>ב־Intercom, בדף ״Your account״ של החשבון הזה</translation>
    </message>
    <message>
        <source>Press “Start the change” when that person is ready.</source>
        <translation>יש ללחוץ על ״התחלת השינוי״ כשהאדם הזה מוכן.</translation>
    </message>
    <message>
        <source>Change the email there and save. Keybearer sees it by itself.</source>
        <translation>יש לשנות שם את כתובת הדוא״ל ולשמור. Keybearer רואה זאת מעצמו.</translation>
    </message>
    <message>
        <source>At Intercom&apos;s API, with the same calls as before the change</source>
        <translation>ב־API של Intercom, באותן קריאות כמו לפני השינוי</translation>
    </message>
    <message>
        <source>Read the table, then press “Prove again”.</source>
        <translation>יש לקרוא את הטבלה, ואז ללחוץ על ״הוכחה חוזרת״.</translation>
    </message>
    <message>
        <source>Nothing. Read the table: before and after.</source>
        <translation>אין מה לעשות. אפשר לקרוא את הטבלה: לפני ואחרי.</translation>
    </message>
    <message>
        <source>The new owner</source>
        <translation>הבעלים החדשים</translation>
    </message>
    <message>
        <source>In the new mailbox and in Intercom, signed in with the new address</source>
        <translation>בתיבת הדואר החדשה וב־Intercom, בכניסה עם הכתובת החדשה</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>שני הצדדים</translation>
    </message>
    <message>
        <source>Here, and wherever you keep such files</source>
        <translation>כאן, ובכל מקום שבו נשמרים אצלך קבצים כאלה</translation>
    </message>
    <message>
        <source>Save the record and give the other side a copy.</source>
        <translation>יש לשמור את התיעוד ולתת לצד השני עותק.</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>מי עושה זאת</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>היכן</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>מה לעשות</translation>
    </message>
    <message>
        <source>You</source>
        <translation>באחריותך</translation>
    </message>
    <message>
        <source>Read which finding stops it, then press “Cancel the handover”.</source>
        <translation>יש לקרוא איזה ממצא עוצר אותה, ואז ללחוץ על ״ביטול המסירה״.</translation>
    </message>
    <message>
        <source>Here, and on the account&apos;s own page</source>
        <translation>כאן, ובדף של החשבון עצמו</translation>
    </message>
    <message>
        <source>When the connection works again, press “Prove again”.</source>
        <translation>כשהחיבור שוב פועל, יש ללחוץ על ״הוכחה חוזרת״.</translation>
    </message>
    <message>
        <source>Here, or on the account&apos;s own page</source>
        <translation>כאן, או בדף של החשבון עצמו</translation>
    </message>
    <message>
        <source>Decide whether this address is the right one.</source>
        <translation>יש להחליט אם הכתובת הזו היא הנכונה.</translation>
    </message>
    <message>
        <source>Whoever can sign in as the API account</source>
        <translation>מי שיכול להיכנס בתור חשבון ה־API</translation>
    </message>
    <message>
        <source>Nothing. It is done; this is what was found.</source>
        <translation>כלום. זה נעשה; זה מה שנמצא.</translation>
    </message>
    <message>
        <source>Do one of these steps, then test it here, before the next one.</source>
        <translation>יש לבצע אחד מהשלבים האלה ולבדוק אותו כאן לפני הבא.</translation>
    </message>
    <message>
        <source>Press “Close the follow-up”, then save the record.</source>
        <translation>יש ללחוץ על „סגירת המעקב” ואז לשמור את התיעוד.</translation>
    </message>
</context>
<context>
    <name>keybearer::TeammateCard</name>
    <message>
        <source>Fingerprint of the token: %1</source>
        <translation>טביעת האצבע של האסימון: %1</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>עוד לא ידוע</translation>
    </message>
    <message>
        <source>The token has not told who it belongs to.</source>
        <translation>האסימון לא מסר למי הוא שייך.</translation>
    </message>
    <message>
        <source>Teammate %1</source>
        <translation>חבר צוות %1</translation>
    </message>
    <message>
        <source>inbox seat</source>
        <translation>רישיון לתיבת הדואר הנכנס</translation>
    </message>
    <message>
        <source>no inbox seat</source>
        <translation>ללא רישיון לתיבת הדואר הנכנס</translation>
    </message>
    <message>
        <source>role “%1”</source>
        <translation>תפקיד ״%1״</translation>
    </message>
    <message>
        <source>according to an earlier test</source>
        <translation>לפי בדיקה קודמת</translation>
    </message>
    <message>
        <source>email verified</source>
        <translation>כתובת הדוא״ל מאומתת</translation>
    </message>
    <message>
        <source>email not verified</source>
        <translation>כתובת הדוא״ל לא מאומתת</translation>
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
        <translation>תרגול, במחשב הזה בלבד</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>סביבת עבודה</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>אזור</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>העתקה</translation>
    </message>
    <message>
        <source>Copy the fingerprint</source>
        <translation>העתקת טביעת האצבע</translation>
    </message>
    <message>
        <source>&amp;Test now</source>
        <translation>בדיקה עכשיו (&amp;T)</translation>
    </message>
    <message>
        <source>Test the token again (F5)</source>
        <translation>בדיקה חוזרת של האסימון (F5)</translation>
    </message>
    <message>
        <source>Show the picture from %1</source>
        <comment>a host</comment>
        <translation>הצגת התמונה מ־%1</translation>
    </message>
    <message>
        <source>&amp;Hand over…</source>
        <translation>מסירה (&amp;H)…</translation>
    </message>
    <message>
        <source>Give this account another email, and prove that the token works</source>
        <translation>מתן כתובת דוא״ל אחרת לחשבון הזה, והוכחה שהאסימון פועל</translation>
    </message>
    <message>
        <source>Keybearer asks that host of Intercom for the picture, without the token. Nobody is asked before you agree.</source>
        <translation>Keybearer מבקש את התמונה מהמארח הזה של Intercom, ללא האסימון. איש אינו נשאל לפני שהסכמת.</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>עריכה (&amp;E)…</translation>
    </message>
    <message>
        <source>Edit the connection</source>
        <translation>עריכת החיבור</translation>
    </message>
    <message>
        <source>Continue the &amp;handover</source>
        <translation>המשך המסירה (&amp;H)</translation>
    </message>
    <message>
        <source>A handover of this account is open: see where it stands and go on</source>
        <translation>מסירה של החשבון הזה פתוחה: אפשר לראות היכן היא עומדת ולהמשיך</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>טביעת אצבע</translation>
    </message>
    <message>
        <source>A handover can begin when a test has shown that the token works</source>
        <translation>אפשר להתחיל מסירה לאחר שבדיקה הראתה שהאסימון פועל</translation>
    </message>
</context>
<context>
    <name>keybearer::TeammatePage</name>
    <message>
        <source>Testing the token…</source>
        <translation>בודקים את האסימון…</translation>
    </message>
    <message>
        <source>%1 of %2 calls answered. All of them only read, and none reads a person&apos;s data.</source>
        <translation>%1 מתוך %2 קריאות נענו. כולן רק קוראות, ואף אחת אינה קוראת נתונים של אדם.</translation>
    </message>
    <message>
        <source>This token has not been tested yet.</source>
        <translation>האסימון הזה עוד לא נבדק.</translation>
    </message>
    <message>
        <source>Choose “Test now”.</source>
        <translation>יש לבחור ״בדיקה עכשיו״.</translation>
    </message>
    <message>
        <source>Tested %1.</source>
        <comment>a relative time</comment>
        <translation>נבדק %1.</translation>
    </message>
    <message>
        <source>&amp;Show the evidence</source>
        <translation>הצגת הראיות (&amp;S)</translation>
    </message>
    <message>
        <source>Last known: %1, %2.</source>
        <comment>a state word, a relative time</comment>
        <translation>ידוע לאחרונה: %1, %2.</translation>
    </message>
    <message>
        <source>It has not been tested since, so this may have changed.</source>
        <translation>הוא לא נבדק מאז, ולכן ייתכן שזה השתנה.</translation>
    </message>
    <message>
        <source>Tested %1. Every test since %2 has found the same.</source>
        <comment>a relative time, a date</comment>
        <translation>נבדק %1. כל בדיקה מאז %2 העלתה אותו הדבר.</translation>
    </message>
</context>
<context>
    <name>keybearer::TokenField</name>
    <message>
        <source>Paste</source>
        <translation>הדבקה</translation>
    </message>
</context>
<context>
    <name>keybearer::TokensCard</name>
    <message>
        <source>Tokens and lock</source>
        <translation>אסימונים ונעילה</translation>
    </message>
    <message>
        <source>Keep new tokens in the keychain</source>
        <translation>שמירת אסימונים חדשים בצרור המפתחות</translation>
    </message>
    <message>
        <source>It is not known yet whether this computer has a keychain.</source>
        <translation>עוד לא ידוע אם יש במחשב הזה צרור מפתחות.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain answers.</source>
        <translation>צרור המפתחות של המחשב הזה עונה.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>לעולם לא</translation>
    </message>
    <message numerus="yes">
        <source>After %Ln minute(s)</source>
        <translation>
            <numerusform>אחרי %Ln דקה</numerusform>
            <numerusform>אחרי %Ln דקות</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock when idle</source>
        <translation>נעילה כשלא נעשה דבר</translation>
    </message>
    <message>
        <source>Lock when the screen locks</source>
        <translation>נעילה כשהמסך ננעל</translation>
    </message>
    <message>
        <source>Otherwise a token stays in memory until you quit or lock. Each connection can choose.</source>
        <translation>אחרת אסימון נשאר בזיכרון עד היציאה מהתוכנית או נעילתה. אפשר לבחור לכל חיבור בנפרד.</translation>
    </message>
    <message>
        <source>This computer offers no keychain. Tokens stay in memory until you quit or lock.</source>
        <translation>המחשב הזה אינו מציע צרור מפתחות. אסימונים נשארים בזיכרון עד היציאה מהתוכנית או נעילתה.</translation>
    </message>
</context>
<context>
    <name>keybearer::WindowCommands</name>
    <message>
        <source>Test now</source>
        <translation>בדיקה עכשיו</translation>
    </message>
    <message>
        <source>Test all connections</source>
        <translation>בדיקת כל החיבורים</translation>
    </message>
    <message>
        <source>Find a connection</source>
        <translation>חיפוש חיבור</translation>
    </message>
    <message>
        <source>Copy the fingerprint</source>
        <translation>העתקת טביעת האצבע</translation>
    </message>
    <message>
        <source>Show the evidence</source>
        <translation>הצגת הראיות</translation>
    </message>
    <message>
        <source>Save the record…</source>
        <translation>שמירת התיעוד…</translation>
    </message>
    <message>
        <source>Connect a token…</source>
        <translation>חיבור אסימון…</translation>
    </message>
    <message>
        <source>Open the practice workspace</source>
        <translation>פתיחת סביבת התרגול</translation>
    </message>
    <message>
        <source>Go to the teammate</source>
        <translation>מעבר אל חבר הצוות</translation>
    </message>
    <message>
        <source>Go to the handover</source>
        <translation>מעבר אל המסירה</translation>
    </message>
    <message>
        <source>Go to the history</source>
        <translation>מעבר אל ההיסטוריה</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>פתיחת ההגדרות</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>חיפוש פקודה</translation>
    </message>
    <message>
        <source>Show all shortcuts</source>
        <translation>הצגת כל הקיצורים</translation>
    </message>
    <message>
        <source>Lock Keybearer</source>
        <translation>נעילת Keybearer</translation>
    </message>
    <message>
        <source>Close the message, or leave the settings</source>
        <translation>סגירת ההודעה, או יציאה מההגדרות</translation>
    </message>
    <message>
        <source>Full screen on or off</source>
        <translation>הפעלה או כיבוי של מסך מלא</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>יציאה</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>מעבר אל %1</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>מסירה…</translation>
    </message>
    <message>
        <source>Edit the connection…</source>
        <translation>עריכת החיבור…</translation>
    </message>
    <message>
        <source>Choose a connection first.</source>
        <translation>יש לבחור תחילה חיבור.</translation>
    </message>
    <message>
        <source>Leave the settings first.</source>
        <translation>יש לצאת תחילה מההגדרות.</translation>
    </message>
    <message>
        <source>There is no connection yet.</source>
        <translation>עוד אין חיבור.</translation>
    </message>
    <message>
        <source>Continue the handover</source>
        <translation>המשך המסירה</translation>
    </message>
    <message>
        <source>Check a record…</source>
        <translation>בדיקת תיעוד…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ביטול פעולה</translation>
    </message>
    <message>
        <source>There is nothing that can be undone now.</source>
        <translation>אין עכשיו מה לבטל.</translation>
    </message>
</context>
<context>
    <name>keybearer::WindowLock</name>
    <message>
        <source>Keybearer is locked</source>
        <translation>Keybearer נעול</translation>
    </message>
</context>
<context>
    <name>keybearer::Workbench</name>
    <message>
        <source>A practice handover is still open. It ends when you quit, like the whole practice workspace; nothing else is affected.</source>
        <translation>מסירת תרגול אחת עדיין פתוחה. היא מסתיימת ביציאה מהתוכנית, כמו כל סביבת התרגול; דבר אחר אינו מושפע.</translation>
    </message>
    <message>
        <source>The browser could not be opened.</source>
        <translation>לא ניתן היה לפתוח את הדפדפן.</translation>
    </message>
    <message>
        <source>Open this page yourself: %1</source>
        <translation>יש לפתוח את הדף הזה ידנית: %1</translation>
    </message>
    <message>
        <source>A handover is still open. Nothing is lost when you quit: it goes on when you open Keybearer again and choose the connection. Until then the token is not tested.</source>
        <translation>מסירה אחת עדיין פתוחה. דבר אינו הולך לאיבוד ביציאה: היא ממשיכה כשפותחים שוב את Keybearer ובוחרים את החיבור. עד אז האסימון אינו נבדק.</translation>
    </message>
    <message>
        <source>This handover&apos;s connection is not in the list any more.</source>
        <translation>החיבור של המסירה הזו כבר אינו ברשימה.</translation>
    </message>
    <message>
        <source>Connect its token again to go to the handover.</source>
        <translation>כדי לעבור אל המסירה יש לחבר שוב את האסימון שלו.</translation>
    </message>
    <message>
        <source>A handover is still open, and its token is kept in memory only. What happened so far stays on this computer. To go on when you open Keybearer again, connect the token again; until then it is not tested.</source>
        <translation>מסירה אחת עדיין פתוחה, והאסימון שלה נשמר בזיכרון בלבד. מה שקרה עד כה נשאר במחשב הזה. כדי להמשיך כשפותחים שוב את Keybearer, יש לחבר שוב את האסימון; עד אז הוא אינו נבדק.</translation>
    </message>
    <message>
        <source>Practice workspace</source>
        <translation>סביבת תרגול</translation>
    </message>
    <message>
        <source>The token of this practice workspace does not work any more. Begin with a new practice workspace? What happened in this one stays in the history.</source>
        <translation>האסימון של סביבת התרגול הזו כבר אינו פועל. להתחיל עם סביבת תרגול חדשה? מה שקרה בסביבה הזו נשאר בהיסטוריה.</translation>
    </message>
    <message>
        <source>&amp;Begin anew</source>
        <translation>התחלה מחדש (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Keep this one</source>
        <translation>השארת הנוכחית (&amp;K)</translation>
    </message>
    <message>
        <source>The token of this practice workspace does not work any more.</source>
        <translation>האסימון של סביבת התרגול הזו כבר אינו פועל.</translation>
    </message>
    <message>
        <source>A new practice workspace can begin once its handover is closed.</source>
        <translation>אפשר להתחיל סביבת תרגול חדשה אחרי שהמסירה של הסביבה הזו תיסגר.</translation>
    </message>
    <message>
        <source>Open “Handover” and close it, then open practice again.</source>
        <translation>יש לפתוח את ״מסירה״ ולסגור אותה, ואז לפתוח שוב את התרגול.</translation>
    </message>
    <message>
        <source>This handover is over, and another one of this connection is open.</source>
        <translation>המסירה הזו הסתיימה, ומסירה אחרת של החיבור הזה פתוחה.</translation>
    </message>
    <message>
        <source>The page shows the one that is open. What happened in this one stands here in the history.</source>
        <translation>הדף מציג את הפתוחה. מה שקרה במסירה הזו מופיע כאן בהיסטוריה.</translation>
    </message>
    <message>
        <source>“Save the record…” gives you all of it in one file.</source>
        <translation>„שמירת התיעוד…” נותן את כולו בקובץ אחד.</translation>
    </message>
    <message>
        <source>What happened stays in the history. A practice workspace ends with the program; its records can still be saved.</source>
        <translation>מה שקרה נשאר בהיסטוריה. סביבת תרגול מסתיימת עם התוכנית; עדיין אפשר לשמור את התיעוד שלה.</translation>
    </message>
</context>
</TS>
