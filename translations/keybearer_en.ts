<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Evidence</name>
    <message numerus="yes">
        <source>%n byte(s), dropped unread</source>
        <translation>
            <numerusform>%n byte, dropped unread</numerusform>
            <numerusform>%n bytes, dropped unread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>It asks to wait %n second(s).</source>
        <translation>
            <numerusform>It asks to wait %n second.</numerusform>
            <numerusform>It asks to wait %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n permission(s) allowed before did not pass afterwards: %1.</source>
        <translation>
            <numerusform>%n permission allowed before did not pass afterwards: %1.</numerusform>
            <numerusform>%n permissions allowed before did not pass afterwards: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n permission(s) allowed before could not be tested afterwards.</source>
        <translation>
            <numerusform>%n permission allowed before could not be tested afterwards.</numerusform>
            <numerusform>%n permissions allowed before could not be tested afterwards.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>While it was changed, %n test call(s) were refused.</source>
        <translation>
            <numerusform>While it was changed, %n test call was refused.</numerusform>
            <numerusform>While it was changed, %n test calls were refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>While it was changed, no test call was refused; %n got no clear answer.</source>
        <translation>
            <numerusform>While it was changed, no test call was refused; %n got no clear answer.</numerusform>
            <numerusform>While it was changed, no test call was refused; %n got no clear answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>While it was changed, all %n test call(s) got a good answer.</source>
        <translation>
            <numerusform>While it was changed, the %n test call got a good answer.</numerusform>
            <numerusform>While it was changed, all %n test calls got a good answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n permission(s) that your pipeline needs did not pass: %1.</source>
        <translation>
            <numerusform>%n permission that your pipeline needs did not pass: %1.</numerusform>
            <numerusform>%n permissions that your pipeline needs did not pass: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n permission(s) that pipelines usually need did not pass: %1.</source>
        <translation>
            <numerusform>%n permission that pipelines usually need did not pass: %1.</numerusform>
            <numerusform>%n permissions that pipelines usually need did not pass: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) are refused: see whether your pipeline needs them.</source>
        <translation>
            <numerusform>%n other is refused: see whether your pipeline needs it.</numerusform>
            <numerusform>%n others are refused: see whether your pipeline needs them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every permission your pipeline needs is allowed; %n more is refused and not needed.</source>
        <translation>
            <numerusform>Every permission your pipeline needs is allowed; %n other is refused and not needed.</numerusform>
            <numerusform>Every permission your pipeline needs is allowed; %n others are refused and not needed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) ago</source>
        <translation>
            <numerusform>%n second ago</numerusform>
            <numerusform>%n seconds ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s): %1.</source>
        <translation>
            <numerusform>%n check: %1.</numerusform>
            <numerusform>%n checks: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s)</source>
        <translation>
            <numerusform>%n check</numerusform>
            <numerusform>%n checks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) that could stand in the way could not be found out; see the list below.</source>
        <translation>
            <numerusform>%n thing that could stand in the way could not be found out; see the list below.</numerusform>
            <numerusform>%n things that could stand in the way could not be found out; see the list below.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keybearer::ChecksCard</name>
    <message numerus="yes">
        <source>The newest found: %1. %n of them found something else.</source>
        <comment>a state</comment>
        <translation>
            <numerusform>The newest found: %1. %n of them found something else.</numerusform>
            <numerusform>The newest found: %1. %n of them found something else.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %n tests</source>
        <translation>
            <numerusform>The last %n test</numerusform>
            <numerusform>The last %n tests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keybearer::HistoryPage</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln row(s)</source>
        <translation>
            <numerusform>about %Ln row</numerusform>
            <numerusform>about %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keybearer::NetworkCard</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keybearer::TokensCard</name>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>After %n minute</numerusform>
            <numerusform>After %n minutes</numerusform>
        </translation>
    </message>
</context>
</TS>
