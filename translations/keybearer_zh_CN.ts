<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>CheckText</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teammate: %1 (%2), id %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace: %1, id %2, region %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint of the token: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permissions (* is needed):</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>connecting, TLS included: %1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connecting: none, the connection was open already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for the answer: %1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>receiving it: %1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>together: %1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s), dropped unread</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SENT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ANSWER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TIME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>started: %1 (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attempts: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandoverLines</name>
    <message>
        <source>- %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>- %1: %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This will be sent once, with the SCIM token:
%1 %2
%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The teammate signs in, opens its own account page and changes the email from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The teammate signs in, opens %1 and changes the email from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>- %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OptionsText</name>
    <message>
        <source>The option --%1 does not go with this command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option --%1 was given more than once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one token can be read from standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option --%1 needs a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API base must be an https address, or http on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give either --region or --api-url: the address says already where to ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The region must be us, eu or au.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API version must look like 2.16, or be Preview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SCIM base must be an https address, or http on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time-out must be a number of seconds, up to 3600.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wait must be a whole number of seconds, up to one year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port must be a number from 0 to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The permissions that can count are: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no permission that can count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A handover needs either --to EMAIL or --resume ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands after --to is not an email address that Intercom could take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The route must be guided or scim.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SCIM route needs --scim-url and --scim-token-file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the token on standard input nobody can be asked: add --yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one record to verify.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a word too many. A token never goes on the command line: use --token-file or KEYBEARER_TOKEN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token never goes on the command line: use --token-file or KEYBEARER_TOKEN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option %1 is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option %1 needs a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an option that is not known here, or has a value that it does not take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first word must be check, handover, verify, practice or demo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read the access token from FILE; - is standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take token and settings of a saved connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another API base; plain http only to this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the workspace&apos;s region; found out when not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intercom-Version to ask for; 2.16 when not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>permissions that count, with commas between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deadline of one request; 15 when not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one JSON document on standard output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the teammate&apos;s new email address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go on with a handover that waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how the email is changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SCIM base URL of the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read the SCIM token from FILE; - is standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the record to FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do not ask before the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how long to wait for the person; no bound when not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where to listen; 0 picks a free port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trust the certificates in FILE as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how to reach the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where history and records are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open the window on a practice workspace of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tests a token and prints the verdict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tests the token, gets the teammate&apos;s email changed, and proves that the token kept working. Writes a record of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifies a handover record, offline and without the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serves a practice workspace on this computer until it is interrupted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the whole job, by both routes, on a practice workspace of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hands an Intercom API teammate to its new owner and proves that the token kept working. Without a command the window opens, if it was built.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print this and end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print the version and end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check: test a token. handover: baseline, email change, proof. verify: check the record in FILE, offline. practice: serve the practice workspace. demo: the whole job on a practice workspace. Each has a --help of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the record to verify</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordFileText</name>
    <message>
        <source>The record can&apos;t be written to %1: its folder is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record can&apos;t be written to %1: that is a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record can&apos;t be written to %1: that is no ordinary file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record can&apos;t be written to %1: something else is in that file, and it would be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record can&apos;t be written to %1: no file can be made there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record can&apos;t be written to %1: a token is read from that file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>The file is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written to “%1”. The disk may be full, or the folder may not be yours to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Keybearer is open already with this data directory, but it does not answer. Wait a moment, or end it, and start again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenInputText</name>
    <message>
        <source>The file with the token can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was given is not a token: it is empty, or has spaces or signs that no token has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no saved connections here. Save one in the window, or name the token with --token-file FILE or the environment variable KEYBEARER_TOKEN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no saved connection of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands in KEYBEARER_TOKEN is not a token: it is empty, or has spaces or signs that no token has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a token: --token-file FILE, the environment variable KEYBEARER_TOKEN, or --profile NAME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a token in an address that was given. Nothing was sent. A token never goes on the command line: use --token-file or KEYBEARER_TOKEN.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Confirm the new address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new owner opens the message that Intercom sends and follows its link. The account then shows the address as verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test after the link was followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a new password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new owner resets the password, so that the agency can&apos;t sign in any more. Vendors report that a reset can revoke a token; Intercom has not confirmed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test right after the reset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on two-factor sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new owner adds a second step to signing in, as the account can read and write for the pipeline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test right after it was switched on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test again after a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sync of an identity provider, or somebody&apos;s tidying up, can still undo the change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test once 24 hours have passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s own words: “%1” (status %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s own words: “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered with status %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It asks to wait %n second(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” can&apos;t be used as it was entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It concerns: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an ordinary file, and only those are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is too large for what it should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 has no certificate in PEM form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the right file was named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another token was tested after the change than before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another teammate answers to this token now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another workspace answers to this token now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it is still the same teammate and workspace could not be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the same token, the same teammate and the same workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No permission that was tested got lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n permission(s) allowed before did not pass afterwards: %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n permission(s) allowed before could not be tested afterwards.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The token has not been tested since the change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new address has not been confirmed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>While it was changed, %n test call(s) were refused.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>While it was changed, no test call was refused; %n got no clear answer.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>While it was changed, all %n test call(s) got a good answer.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Read what will happen, then confirm or cancel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been changed yet. It is your decision now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The email of the account will go from %1 to %2. A person changes it on the account&apos;s own page; Keybearer sends no change, watches, and tests the token meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The email of the account will go from %1 to %2. Keybearer sends the change once, over SCIM and exactly as shown, and tests the token meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The email was changed, but to another address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account has %1 now; the handover is meant for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept this address if it is the right one, or change it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the email to be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account still has %1. Your pipeline goes on as before, and the token is tested meanwhile. This can stay open for days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in as the API account, open “Your account” and change the email to %1. Do not reset the password yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The handover was stopped before anything was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The email was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account still has %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account itself still has %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SCIM says %1, the account itself %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether the change was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was sent once, and no clear answer came; it may yet be made. It is not sent a second time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test again in a while, and look at the account&apos;s own page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So it can&apos;t be read which email the account has now; before, it was %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known which email the account has now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change may have been made, and the account could not be read afterwards. It is not sent a second time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test again when the connection works, and look at the account&apos;s own page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The email is back to what it was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account has %1 again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The email was changed, and the token still works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow up: each of these steps could still hurt the token, so it is tested after each one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token works, but the account has another email than the one asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has %1; asked for was %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out who changed it. Then prove it again, or change the email back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The email was changed, but the token is not proven to work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prove it again, or change the email back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This handover is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account has %1 since the last reading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the record: it shows what happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the new address and choose how it is to be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for what could stand in the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is changed by this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing the token before anything is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same test runs again afterwards, so that the two can be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan is on this computer&apos;s disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So it is known what was meant, whatever happens next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change is on its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is sent once. Whatever comes back, the account is read to see what is true.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading which email the account has now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What counts is what the account itself shows, not that a change was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing the token after the change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the same test as before, and the two are compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account keeps its email, and the token was left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of this concerns a local server on this computer, not Intercom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test before the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to change the email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test after the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed and proven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed, not proven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an unknown address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2; what came of it has a name that this version does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the record of handover %1, of the token with the fingerprint %2, from %3 to %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line 1 does not fit what comes after it. Nothing in it is proven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 is missing, or does not fit what comes before it. Nothing from there on is proven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed: intact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsigned: intact, but no proof against someone who rewrites the whole file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a handover record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the right file was chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record was altered or damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the record again from whoever made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This token works on a local server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This token works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This token works on a local server, but not for everything it needs to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This token works, but not for everything it needs to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A local server does not accept this token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intercom does not accept this token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something keeps this token from working on a local server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something keeps this token from working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether this token works on a local server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether this token works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local server accepted it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intercom accepted it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local server accepted it as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intercom accepted it as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n permission(s) that pipelines usually need did not pass: %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n permission(s) that your pipeline needs did not pass: %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Every permission that pipelines usually need is allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) are refused: see whether your pipeline needs them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Every permission your pipeline needs is allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Every permission your pipeline needs is allowed; %n more is refused and not needed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Only %1 was asked. If the workspace may be in another region, test again without choosing one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A made-up token was refused at the same moment, so the answer is real.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A made-up token was accepted as well, so the answer proves nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same call with a made-up token got no clear answer this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look at this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stops the handover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked for one that does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only reading was tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no harmless way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered after %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token was tested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a state and how often</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n check(s): %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Answer times from %1 to %2, on average %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a workspace and a teammate&apos;s email</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intercom answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was reached over an encrypted connection whose certificate was verified. No token was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A local server answers as Intercom does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is on this computer, at %1. No token was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else than Intercom answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer from %1 had status %2 and is none that Intercom gives. It may come from a sign-in page of the network, a proxy or another server. No token was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address and the network, then test again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n check(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keybearer::AboutCard</name>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keybearer %1 · Qt %2 · %3</source>
        <comment>versions; the last is a library&apos;s</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.
It is not made by Intercom and has no tie to Intercom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No native speaker has reviewed the texts in these languages yet: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keybearer::AppearanceCard</name>
    <message>
        <source>Text size: %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back to default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language, theme, text size and motion as they were at first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keybearer::CallsDialog</name>
    <message>
        <source>Live test of the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest calls first, as many as the strip shows. Every call of the handover is in its record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls of the live test, the newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keybearer::CallsModel</name>
    <message>
        <source>answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no clear answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call %1: %2, status %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request id</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keybearer::CanaryCard</name>
    <message>
        <source>While this is open, the token is tested again and again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token was tested all the while</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live test of the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls %1   ·   refused %2   ·   without a clear answer %3   ·   longest gap %4 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no good answer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last good answer %1 s ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One cell per call, the newest at the end. %1</source>
        <comment>then the counts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sho&amp;w as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the newest calls of the live test</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keybearer::CheckpointCard</name>
    <message>
        <source>Test again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have done this: test now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a step of the follow-up, its button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow up: test after each of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen in the activity log: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not seen in the activity log yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown: this token may not read the activity log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown: the activity log has given no answer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tested: %1, %2</source>
        <comment>a verdict and when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keybearer::ChecksCard</name>
    <message>
        <source>No test of this token is kept yet. Every test adds a cell here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every one of them found: %1.</source>
        <comment>a state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The newest found: %1. %n of them found something else.</source>
        <comment>a state</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was tested from %1 to %2.</source>
        <comment>two times</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last test</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The last %n tests</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Tests over time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keybearer::CommandLine</name>
    <message>
        <source>Test the token after each step: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keybearer::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command or connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands that fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits these words. Try fewer of them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keybearer::Commands</name>
    <message>
        <source>Teammate and handover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keybearer::ComparisonCard</name>
    <message>
        <source>Before and after</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keybearer::ComparisonModel</name>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not the one asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 not known afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teammate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: before %2, after %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keybearer::ConnectPage</name>
    <message>
        <source>Keybearer will contact api.intercom.io and, if that one does not know the token, api.eu.intercom.io and api.au.intercom.io. Nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing will be contacted before there is an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keybearer will send the token to %1, and to nothing else. Enter only an address that you trust with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keybearer will contact %1. Nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the address of the API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address can&apos;t be used: it has to begin with https://. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the access token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was no access token: it had spaces or characters that a token never has. Copy the whole token and paste it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand an API account over, and see its token keep working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keybearer shows which Intercom teammate an access token belongs to.
It gets that teammate&apos;s email changed to its new owner&apos;s.
It tests the token before, during and after, and keeps the proof.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out automatically</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United States</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Europe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Australia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another API address…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API a&amp;ddress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>https://…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>https only; plain http is taken for this computer itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token stays in this computer&apos;s memory until you quit. It is written to no file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or try it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice workspace is an Intercom of your own, on this computer only. It needs no token and no account, and everything may go wrong there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not look like Intercom&apos;s usual access tokens. Nothing was sent. Paste another one, or choose “Connect anyway”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This may not be the whole token: it has %1 characters, and Intercom&apos;s usually have %2. Nothing was sent. Paste it again, or choose “Connect anyway”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no keychain here. The token stays in this computer&apos;s memory until you quit, and is written to no file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token rests in this computer&apos;s keychain. It is written to no file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect any&amp;way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the token &amp;in the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From Intercom&apos;s Developer Hub: the app that your pipeline uses. It stays masked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left empty, it is named after its workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;practice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keybearer::Connection</name>
    <message>
        <source>Practice workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not tested yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paste the token again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>token not at hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is not here any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was kept only until Keybearer was closed or locked, or it was removed from the keychain. Your pipeline is not affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose “Connect a token” and paste it again: this connection takes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain did not give the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone, or a rule of this computer, said no. Your pipeline is not affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose “Test now” and allow it, or paste the token again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be waiting for its password in another window. Your pipeline is not affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the keychain, then choose “Test now”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s keychain can&apos;t be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token rests there and can&apos;t be read. Your pipeline is not affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start or unlock the keychain, then choose “Test now”; or paste the token again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keybearer::ConnectionBook</name>
    <message>
        <source>New connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token stays in memory until you quit. To keep it, paste it again once the keychain is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection keeps its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token of a removed connection is still in the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keybearer tries again when it is started the next time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keybearer::ConnectionGroups</name>
    <message>
        <source>Handing over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watching</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keybearer::ConnectionModel</name>
    <message>
        <source>last known: %1</source>
        <comment>a state word</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keybearer::Console</name>
    <message>
        <source>Open this page in a browser: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keybearer::DataCard</name>
    <message>
        <source>Nothing lies there yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that Keybearer keeps on this computer is deleted, and can&apos;t be brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This goes: all connections and their tokens in the keychain, the history with the proof of every handover, the settings, and the proxy&apos;s password.

This stays: records that you saved elsewhere, the tokens in Intercom itself, backups of your keychain, and other data folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete and quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that is kept lies in this folder, and in the keychain:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete everything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now: a handover is changing the email or checking the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was deleted. Without what is written down, nobody could tell how that change ended. Wait until the handover says that it is over or that it waits for somebody, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A handover is still open. It can&apos;t be gone on with afterwards, and what it proved so far is lost.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keybearer::DemoCommand</name>
    <message>
        <source>Practice handover 1 of 2: the teammate changes the email itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice handover 2 of 2: the email is changed by SCIM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo now plays the person at the account page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guided route: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SCIM route: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keybearer::EraseReport</name>
    <message>
        <source>Delete everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is being deleted…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your keychain may ask you whether Keybearer may delete the tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that Keybearer kept on this computer is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything could be deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These files could not be deleted. Delete them yourself:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain did not confirm that the tokens of these connections are gone. Look for “Keybearer” there: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain did not confirm that the token of a connection that you removed before is gone. Look for “Keybearer” there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of connections could not be read as a whole. Look for “Keybearer” in the keychain: tokens of connections that it named may still be there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain did not confirm that the proxy&apos;s password is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are not Keybearer&apos;s and were not touched: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records that you saved elsewhere, backups of your keychain and other data folders are as they were. The tokens go on working in Intercom until they are revoked there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keybearer::EvidenceDialog</name>
    <message>
        <source>The same call with a made-up token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was sent and what came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a permission and its outcome</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token that does not exist has to be refused: that shows that a yes to yours means something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none was told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the request id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy this call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;all, for Intercom&apos;s support</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keybearer::FigureCard</name>
    <message>
        <source>Save the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save table…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keybearer::FindingList</name>
    <message>
        <source>What was checked before the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a level and a finding</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keybearer::GuideCard</name>
    <message>
        <source>Testing every second now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am doing it &amp;now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen: the account has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting: still %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen: the address is verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may follow after the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do, on the account&apos;s own page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the address of the account&apos;s page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account&apos;s own page is not known for this API address. It is under “Your account” in Intercom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test the token every second again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to Intercom as the API account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the link in Intercom&apos;s message to the new address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen: admin_login_success, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting: not in the activity log yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown: this token may not read the activity log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown: the activity log has given no answer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no API shows this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you ticked this, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the email to %1 and save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to “Your account”: only the account itself can change its email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have opened it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open “Your account” again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keybearer::HandoverActions</name>
    <message>
        <source>&amp;Send the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Accept this address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;rove again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change &amp;back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave open for later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost: come back in an hour or in some days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the &amp;handover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the &amp;follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start ano&amp;ther handover</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keybearer::HandoverCommand</name>
    <message>
        <source>Do this? [y/N]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting until the new address shows. Ctrl+C cancels the handover. To leave it waiting, close this terminal or end the program with SIGTERM; --wait SECONDS does so by itself. To go on with it:
%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept %1 as the new address? [y/N]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no handover with the id “%1” in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the handover came to stands; only its record could not be written to %1. To get it:
%2 --record OTHER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change has been sent. Reading what is true now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keybearer::HandoverDesk</name>
    <message>
        <source>The handover stays open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends when you quit, like the whole practice workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open “Handover” to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost when you quit; the token is not tested while Keybearer is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open “Handover” to go on, today or in some days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the file “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is saved. It was checked just now, and it is intact.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keybearer::HandoverForm</name>
    <message>
        <source>The account has %1 now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the new email address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an email address. One looks like name@customer.example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the SCIM URL. It is in Intercom under Settings, Security, Provisioning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This SCIM URL can&apos;t be used: it has to begin with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the SCIM token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was no SCIM token: it had characters that a token never has. Copy the whole token and paste it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who will own the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New email address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New email address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best is a mailbox of its own that has no Intercom login yet. A person&apos;s own address that already signs in to Intercom can&apos;t be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keybearer sends it over &amp;SCIM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For workspaces with SAML and provisioning. One request, shown before it is sent. Whether Intercom takes it is found out by reading it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SCIM &amp;URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SCIM URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From Intercom: Settings, Security, Provisioning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SCIM t&amp;oken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SCIM token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays in this computer&apos;s memory for this handover only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check and &amp;continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only reads. Nothing is changed before you have seen it and said yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use %1 for practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person chan&amp;ges it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the account&apos;s own page. Works everywhere, except where teammates sign in with SAML. Keybearer says what to click, watches, and sends no change itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keybearer::HandoverPage</name>
    <message>
        <source>%1 of %2 calls answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the recor&amp;d…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed, not proven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is being tested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A handover can begin when it is known whose token it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This takes a few seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This token has not been tested yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press F5 to test it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No handover can begin now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keybearer::HistoryDetails</name>
    <message>
        <source>Connection: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local time: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTC: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handover: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 of the chain, as it is stored:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its SHA-256:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain checks are not part of the chain, so they have no hash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that is kept of this row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to the handover</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keybearer::HistoryFilters</name>
    <message>
        <source>All connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last 365 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;onnection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;tate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;ime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type three characters or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three characters or more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keybearer::HistoryModel</name>
    <message>
        <source>being read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 local time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keybearer::HistoryPage</name>
    <message>
        <source>Exported rows: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export was cancelled. No file was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times in UT&amp;C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day to go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a row to read here what happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every check of a token, every step of a handover and every change of a result will stand here, newest first. Connect a token or open the practice workspace, and its first check is the first row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row fits these filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost: the rows are only not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keybearer::HistoryTable</name>
    <message>
        <source>History, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Enter on a row for everything that is kept of it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keybearer::IntercomCard</name>
    <message>
        <source>Intercom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your pipeline may use another one; what the token may do is the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region of a new connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out automatically</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United States</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Europe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Australia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API address below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another API address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for a gateway of your own; leave it empty otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever runs that address can read every token that is sent there, and use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show teammates&apos; pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They come from Intercom&apos;s own host for pictures, which then learns this computer&apos;s address. Without them, initials are drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an address first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test t&amp;his address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks that address for an answer, without a token, before it is used.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keybearer::LatencyCard</name>
    <message>
        <source>No answer time is kept yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of them took at most %1 ms before the email changed, and %2 ms after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of them took at most %1 ms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer time of “Identify itself”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keybearer::LatencyChart</name>
    <message>
        <source>%d ms</source>
        <comment>%d is a whole number of milliseconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>email changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keybearer::LockPage</name>
    <message>
        <source>Keybearer is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens that are kept in the keychain stay there. The keychain is asked for them again when you unlock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens that were to be kept only until you quit are forgotten; paste them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keybearer::MainWindow</name>
    <message>
        <source>Quit Keybearer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keybearer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tea&amp;mmate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hando&amp;ver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keybearer::MatrixCard</name>
    <message>
        <source>Nothing is ticked, so what a pipeline usually needs counts for the sentence above. Tick what yours needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you ticked counts for the sentence above. One of these has not been tested yet and counts from the next test on: choose “Test now”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you ticked counts for the sentence above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Every test only reads. Permissions to write have no harmless test and stay untested.</source>
        <comment>%1 is one or two whole sentences</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As CSV, for a spreadsheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As JSON, for a program…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which columns are shown, and what sorts the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No permission fits. Clear the search, or choose every result.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keybearer::MessageBar</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keybearer::NetworkCard</name>
    <message>
        <source>Enter the proxy&apos;s name or address alone, without http://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a number from 1 to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This password has characters that can&apos;t be sent to a proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file with certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SOCKS5 proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer itself is always reached without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name at the proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it empty if the proxy asks for none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password at the proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One is kept. Leave this empty to go on with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the keychain, or until you quit where there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File with further certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusted besides the system&apos;s own, for a network that inspects traffic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>How long a request may take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command line names another proxy or certificate file, which is used until you quit. What you keep here counts from the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Test these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks Intercom for an answer, without a token, the way these settings say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the password again: the kept one belongs to another proxy or user name, and is not sent to this one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keybearer::PaletteModel</name>
    <message>
        <source>%1, %2</source>
        <comment>a command and its key</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keybearer::PassOnCard</name>
    <message>
        <source>Test the token once from the server where the pipeline runs: this computer can&apos;t see what the server sees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree who owns the app in the Developer Hub. As long as it is yours, do not regenerate its token, edit its permissions or uninstall it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the account&apos;s old password from your own password store once the new owner has set a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a copy of the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm the new address, set a new password and switch on two-factor sign-in, one after the other, each with a test after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not remove the teammate, take its seat or change its role: the pipeline works as this teammate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not press “Regenerate” and do not edit the app&apos;s permissions until the pipeline is ready for a new token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the record, and check it with “Check the file”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the new owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For both: later, without haste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intercom asks never to give an access token to a third party. Here one is in use already, and the handover did not make that better or worse. When there is time, plan a successor together: an app that the new owner authorises through OAuth, or a token of the new owner&apos;s own app. Until then the pipeline may go on with this one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keybearer::PhaseBar</name>
    <message>
        <source>%1 ms</source>
        <comment>a number of milliseconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: it was open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting, TLS included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiving it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a phase and its time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the time went</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keybearer::PracticeCard</name>
    <message>
        <source>PRACTICE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An Intercom of your own to try everything on. Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;practice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keybearer::PreviewCard</name>
    <message>
        <source>What Keybearer will send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a person will do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one request, once. The SCIM token is masked here; the access token is not part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to Intercom as the API account, open “Your account”, change the email and save. Keybearer only watches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Start the change” opens this page in your browser:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keybearer::ProbeModel</name>
    <message>
        <source>Permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Its answer: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keybearer asked for one that does not exist. That it was not found, and not refused, shows that the permission is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This call was not made: what it needs was not known after the calls before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every call that could test this would change something. So none is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an outcome and its reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a permission and its outcome</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a pipeline usually needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed by my pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read, not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write, not tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, needed: %2</source>
        <comment>a permission and its outcome</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keybearer::ProbeStrip</name>
    <message>
        <source>%1. %2</source>
        <comment>what a strip shows, and one cell of it</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keybearer::ProbeTable</name>
    <message>
        <source>Permissions of the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column: the usual order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Enter on a row for its evidence, and Space to say that your pipeline needs it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keybearer::Question</name>
    <message>
        <source>y,yes</source>
        <extracomment>Answers that mean yes, in lower case, with commas between them.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keybearer::QuestionForm</name>
    <message>
        <source>What only people know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intercom does not show these. Answer what you know; the rest stays unknown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keybearer::RecordCard</name>
    <message>
        <source>The record of this handover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the recor&amp;d…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved file is intact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file with what was meant, what was found before the change, every test call while it was made, the comparison afterwards and every step of the follow-up. It holds no token and no customer data. Both sides can keep it and check it, also with “keybearer verify”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each line is chained to the one before, so a later change of a line shows. It is not signed yet: it is no proof against someone who rewrites the whole file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chec&amp;k the file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keybearer::Report</name>
    <message>
        <source>The result could not be written to standard output: it is closed, or its disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keybearer::SampleModel</name>
    <message>
        <source>%1: %2, no answer to “Identify itself”</source>
        <comment>a time and a state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, answered in %3 ms</source>
        <comment>a time and a state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: email changed</source>
        <comment>a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>email changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keybearer::SettingsDesk</name>
    <message>
        <source>%1 · %2</source>
        <comment>file, size</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking %1 for an answer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No token is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These settings are in use now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A test that is running goes on as it began.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keybearer::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keybearer::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No shortcut fits these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keybearer::SidePanel</name>
    <message>
        <source>Connect a to&amp;ken…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove this connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet. Every token that you connect gets its line here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection has this in its name, workspace or email.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks in name, workspace and email (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Test all connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press F2 to rename one, Delete to remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look, network, tokens and data (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keybearer::StatusLine</name>
    <message>
        <source>Nothing has been contacted yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talking to %1 · %2 %3</source>
        <comment>host, method, path</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is being talked to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talks to %1 only · idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate limit: %1 of %2 calls left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the newest answer tells. Intercom begins a new count every 10 seconds; your pipeline draws on the same one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing all connections · %1 of %2 done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered · %2 %3 %4 in %5 ms</source>
        <comment>host, method, path, status, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer from %1 · %2 %3, after %4 ms</source>
        <comment>host, method, path, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talks to %1 only · last answer: %2 %3 %4 in %5 ms</source>
        <comment>host, method, path, status, time</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keybearer::StepButton</name>
    <message>
        <source>%1, %2: %3</source>
        <comment>a step, its state, its details</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keybearer::StepList</name>
    <message>
        <source>Prepare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address and way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 fine, %2 to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runs by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a state and a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>password, two-factor, 24 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save and pass on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a person changes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one SCIM request</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keybearer::StepNote</name>
    <message>
        <source>Enter the new address, then press “Check and continue”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing. Read what was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You, best together with the new owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here, in Keybearer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keybearer, by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At Intercom&apos;s API, with reading calls only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing. It takes a few seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You decide, Keybearer sends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the SCIM server of the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the request below, then press “Send the change”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing. It is sent once and then read back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever can sign in as the API account; today that is mostly the agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Intercom, on the page “Your account” of that account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press “Start the change” when that person is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the email there and save. Keybearer sees it by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At Intercom&apos;s API, with the same calls as before the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the table, then press “Prove again”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing. Read the table: before and after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the new mailbox and in Intercom, signed in with the new address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step after the other. Each one is tested before the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here, and wherever you keep such files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the record and give the other side a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keybearer::TeammateCard</name>
    <message>
        <source>Fingerprint of the token: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token has not told who it belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teammate %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inbox seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no inbox seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>role “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as an earlier test told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>email verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>email not verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a workspace&apos;s name and id</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a region and a time zone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>practice, on this computer only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Test now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test the token again (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the picture from %1</source>
        <comment>a host</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hand over…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this account another email, and prove that the token works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keybearer asks that host of Intercom for the picture, without the token. Nobody is asked before you agree.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keybearer::TeammatePage</name>
    <message>
        <source>Testing the token…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 calls answered. All of them only read, and none reads a person&apos;s data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This token has not been tested yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose “Test now”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tested %1.</source>
        <comment>a relative time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show the evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last known: %1, %2.</source>
        <comment>a state word, a relative time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has not been tested since, so this may have changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tested %1. Every test since %2 has found the same.</source>
        <comment>a relative time, a date</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keybearer::TokenField</name>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keybearer::TokensCard</name>
    <message>
        <source>Tokens and lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep new tokens in the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise a token stays in memory until you quit. Each connection can choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known yet whether this computer has a keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s keychain answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer offers no keychain. Tokens stay in memory until you quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Lock when nothing was touched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock when the screen locks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keybearer::WindowCommands</name>
    <message>
        <source>Test now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test all connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the record…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect a token…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the practice workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the teammate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the handover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock Keybearer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the message, or leave the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keybearer::WindowLock</name>
    <message>
        <source>Keybearer is locked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keybearer::Workbench</name>
    <message>
        <source>This connection has a handover under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel or close the handover first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A practice handover is still open. It ends when you quit, like the whole practice workspace; nothing else is affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The browser could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this page yourself: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “%1”? Your pipeline is not affected. Keybearer forgets the connection and deletes its token from this computer&apos;s keychain; what happened stays in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its token is deleted in a moment; until then it can be brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A handover is still open. Nothing is lost when you quit: it goes on when you open Keybearer again and choose the connection. Until then the token is not tested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This handover&apos;s connection is not in the list any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened stays in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect its token again to go to the handover.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
