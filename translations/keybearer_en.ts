<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Evidence</name>
    <message numerus="yes">
        <source>%Ln byte(s), dropped unread</source>
        <translation>
            <numerusform>%Ln byte, dropped unread</numerusform>
            <numerusform>%Ln bytes, dropped unread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>It asks to wait %Ln second(s).</source>
        <translation>
            <numerusform>It asks to wait %Ln second.</numerusform>
            <numerusform>It asks to wait %Ln seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) allowed before did not pass afterwards: %1.</source>
        <translation>
            <numerusform>%Ln permission allowed before did not pass afterwards: %1.</numerusform>
            <numerusform>%Ln permissions allowed before did not pass afterwards: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) allowed before could not be tested afterwards.</source>
        <translation>
            <numerusform>%Ln permission allowed before could not be tested afterwards.</numerusform>
            <numerusform>%Ln permissions allowed before could not be tested afterwards.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>While it was changed, %Ln test call(s) were refused.</source>
        <translation>
            <numerusform>While it was changed, %Ln test call was refused.</numerusform>
            <numerusform>While it was changed, %Ln test calls were refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>While it was changed, no test call was refused; %Ln got no clear answer.</source>
        <translation>
            <numerusform>While it was changed, no test call was refused; %Ln got no clear answer.</numerusform>
            <numerusform>While it was changed, no test call was refused; %Ln got no clear answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>While it was changed, all %Ln test call(s) got a good answer.</source>
        <translation>
            <numerusform>While it was changed, the %Ln test call got a good answer.</numerusform>
            <numerusform>While it was changed, all %Ln test calls got a good answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) that your pipeline needs did not pass: %1.</source>
        <translation>
            <numerusform>%Ln permission that your pipeline needs did not pass: %1.</numerusform>
            <numerusform>%Ln permissions that your pipeline needs did not pass: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) that pipelines usually need did not pass: %1.</source>
        <translation>
            <numerusform>%Ln permission that pipelines usually need did not pass: %1.</numerusform>
            <numerusform>%Ln permissions that pipelines usually need did not pass: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s) are refused: see whether your pipeline needs them.</source>
        <translation>
            <numerusform>%Ln other is refused: see whether your pipeline needs it.</numerusform>
            <numerusform>%Ln others are refused: see whether your pipeline needs them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every permission your pipeline needs is allowed; %Ln more is refused and not needed.</source>
        <translation>
            <numerusform>Every permission your pipeline needs is allowed; %Ln other is refused and not needed.</numerusform>
            <numerusform>Every permission your pipeline needs is allowed; %Ln others are refused and not needed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) ago</source>
        <translation>
            <numerusform>%Ln second ago</numerusform>
            <numerusform>%Ln seconds ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>%Ln minute ago</numerusform>
            <numerusform>%Ln minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>%Ln hour ago</numerusform>
            <numerusform>%Ln hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln test(s): %1.</source>
        <translation>
            <numerusform>%Ln test: %1.</numerusform>
            <numerusform>%Ln tests: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln test(s)</source>
        <translation>
            <numerusform>%Ln test</numerusform>
            <numerusform>%Ln tests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln possible obstacle(s) could not be checked; see the list below.</source>
        <translation>
            <numerusform>%Ln possible obstacle could not be checked; see the list below.</numerusform>
            <numerusform>%Ln possible obstacles could not be checked; see the list below.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The longest time without a good answer was %Ln minute(s); what happened in it was not seen.</source>
        <translation>
            <numerusform>The longest time without a good answer was %Ln minute; what happened in it was not seen.</numerusform>
            <numerusform>The longest time without a good answer was %Ln minutes; what happened in it was not seen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The longest time without a good answer was %Ln hour(s); what happened in it was not seen.</source>
        <translation>
            <numerusform>The longest time without a good answer was %Ln hour; what happened in it was not seen.</numerusform>
            <numerusform>The longest time without a good answer was %Ln hours; what happened in it was not seen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The longest time without a good answer was %Ln day(s); what happened in it was not seen.</source>
        <translation>
            <numerusform>The longest time without a good answer was %Ln day; what happened in it was not seen.</numerusform>
            <numerusform>The longest time without a good answer was %Ln days; what happened in it was not seen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Around the change, all %Ln test call(s) got a good answer.</source>
        <translation>
            <numerusform>Around the change, the one test call (%Ln) got a good answer.</numerusform>
            <numerusform>Around the change, all %Ln test calls got a good answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The longest time without a good answer was %Ln second(s); what happened in it was not seen.</source>
        <translation>
            <numerusform>The longest time without a good answer was %Ln second; what happened in it was not seen.</numerusform>
            <numerusform>The longest time without a good answer was %Ln seconds; what happened in it was not seen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln test call(s) were refused, the last one on %1.</source>
        <translation>
            <numerusform>%Ln test call was refused, on %1.</numerusform>
            <numerusform>%Ln test calls were refused, the last one on %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keybearer::ChecksCard</name>
    <message numerus="yes">
        <source>The last %Ln tests</source>
        <translation>
            <numerusform>The last %Ln test</numerusform>
            <numerusform>The last %Ln tests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest result: %1. %Ln test(s) had another result.</source>
        <comment>a state</comment>
        <translation>
            <numerusform>The newest result: %1. %Ln test had another result.</numerusform>
            <numerusform>The newest result: %1. %Ln tests had another result.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keybearer::FindingList</name>
    <message numerus="yes">
        <source>Show the %Ln check(s) that are fine</source>
        <translation>
            <numerusform>Show the %Ln check that is fine</numerusform>
            <numerusform>Show the %Ln checks that are fine</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keybearer::HistoryFilters</name>
    <message numerus="yes">
        <source>More filters: %Ln set</source>
        <translation>
            <numerusform>More filters: %Ln set</numerusform>
            <numerusform>More filters: %Ln set</numerusform>
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
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln second</numerusform>
            <numerusform>%Ln seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keybearer::StepList</name>
    <message numerus="yes">
        <source>%Ln obstacle(s)</source>
        <translation>
            <numerusform>%Ln obstacle</numerusform>
            <numerusform>%Ln obstacles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keybearer::TokensCard</name>
    <message numerus="yes">
        <source>After %Ln minute(s)</source>
        <translation>
            <numerusform>After %Ln minute</numerusform>
            <numerusform>After %Ln minutes</numerusform>
        </translation>
    </message>
</context>
</TS>
