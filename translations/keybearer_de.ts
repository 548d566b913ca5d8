<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_US">
<context>
    <name>CheckText</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Teammate: %1 (%2), id %3</source>
        <translation>Teammitglied: %1 (%2), ID %3</translation>
    </message>
    <message>
        <source>Workspace: %1, id %2, region %3</source>
        <translation>Workspace: %1, ID %2, Region %3</translation>
    </message>
    <message>
        <source>Fingerprint of the token: %1</source>
        <translation>Fingerabdruck des Tokens: %1</translation>
    </message>
    <message>
        <source>Permissions (* is needed):</source>
        <translation>Berechtigungen (* wird gebraucht):</translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message>
        <source>Close the follow-up</source>
        <translation>Nachbereitung abschließen</translation>
    </message>
    <message>
        <source>&amp;Close all the same</source>
        <translation>Trotzdem &amp;abschließen</translation>
    </message>
    <message>
        <source>Go &amp;back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>These steps are still open: %1.</source>
        <translation>Diese Schritte sind noch offen: %1.</translation>
    </message>
    <message>
        <source>After closing, this handover is not tested any more, and it can&apos;t be opened again.</source>
        <translation>Nach dem Abschließen wird diese Übergabe nicht mehr getestet, und sie kann nicht wieder geöffnet werden.</translation>
    </message>
    <message>
        <source>Close the handover</source>
        <translation>Übergabe abschließen</translation>
    </message>
    <message>
        <source>By the newest test, the token is not proven to work.</source>
        <translation>Nach dem neuesten Test ist nicht nachgewiesen, dass das Token funktioniert.</translation>
    </message>
    <message>
        <source>Cancel the handover</source>
        <translation>Übergabe abbrechen</translation>
    </message>
    <message>
        <source>Somebody may be about to change the email. After cancelling, Keybearer does not watch any more, and this handover can&apos;t be opened again.</source>
        <translation>Vielleicht ändert gerade jemand die E-Mail-Adresse. Nach dem Abbrechen beobachtet Keybearer nicht mehr, und diese Übergabe lässt sich nicht wieder öffnen.</translation>
    </message>
    <message>
        <source>&amp;Cancel it</source>
        <translation>&amp;Abbrechen</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>connecting, TLS included: %1 ms</source>
        <translation>Verbindungsaufbau einschließlich TLS: %1 ms</translation>
    </message>
    <message>
        <source>connecting: none, the connection was open already</source>
        <translation>Verbindungsaufbau: keiner, die Verbindung bestand schon</translation>
    </message>
    <message>
        <source>waiting for the answer: %1 ms</source>
        <translation>Warten auf die Antwort: %1 ms</translation>
    </message>
    <message>
        <source>receiving it: %1 ms</source>
        <translation>Empfang der Antwort: %1 ms</translation>
    </message>
    <message>
        <source>together: %1 ms</source>
        <translation>zusammen: %1 ms</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>Status %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s), dropped unread</source>
        <translation>
            <numerusform>%Ln Byte, ungelesen verworfen</numerusform>
            <numerusform>%Ln Byte, ungelesen verworfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>SENT</source>
        <translation>GESENDET</translation>
    </message>
    <message>
        <source>ANSWER</source>
        <translation>ANTWORT</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>ZEIT</translation>
    </message>
    <message>
        <source>started: %1 (UTC)</source>
        <translation>begonnen: %1 (UTC)</translation>
    </message>
    <message>
        <source>attempts: %1</source>
        <translation>Versuche: %1</translation>
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
        <translation>Dies wird ein einziges Mal gesendet, mit dem SCIM-Token:
%1 %2
%3</translation>
    </message>
    <message>
        <source>The teammate signs in, opens its own account page and changes the email from %1 to %2.</source>
        <translation>Das Teammitglied meldet sich an, öffnet seine eigene Kontoseite und ändert die E-Mail-Adresse von %1 in %2.</translation>
    </message>
    <message>
        <source>The teammate signs in, opens %1 and changes the email from %2 to %3.</source>
        <translation>Das Teammitglied meldet sich an, öffnet %1 und ändert die E-Mail-Adresse von %2 in %3.</translation>
    </message>
    <message>
        <source>- %1</source>
        <translation>- %1</translation>
    </message>
    <message>
        <source>Record: %1</source>
        <translation>Protokoll: %1</translation>
    </message>
</context>
<context>
    <name>OptionsText</name>
    <message>
        <source>The option --%1 does not go with this command.</source>
        <translation>Die Option --%1 passt nicht zu diesem Befehl.</translation>
    </message>
    <message>
        <source>The option --%1 was given more than once.</source>
        <translation>Die Option --%1 wurde mehr als einmal angegeben.</translation>
    </message>
    <message>
        <source>Only one token can be read from standard input.</source>
        <translation>Von der Standardeingabe kann nur ein Token gelesen werden.</translation>
    </message>
    <message>
        <source>The option --%1 needs a value.</source>
        <translation>Die Option --%1 braucht einen Wert.</translation>
    </message>
    <message>
        <source>The API base must be an https address, or http on this computer.</source>
        <translation>Die API-Basis muss eine https-Adresse sein, oder http auf diesem Computer.</translation>
    </message>
    <message>
        <source>Give either --region or --api-url: the address says already where to ask.</source>
        <translation>Geben Sie entweder --region oder --api-url an: Die Adresse sagt schon, wo gefragt wird.</translation>
    </message>
    <message>
        <source>The region must be us, eu or au.</source>
        <translation>Die Region muss us, eu oder au sein.</translation>
    </message>
    <message>
        <source>The API version must look like 2.16, or be Preview.</source>
        <translation>Die API-Version muss wie 2.16 aussehen oder Preview sein.</translation>
    </message>
    <message>
        <source>The SCIM base must be an https address, or http on this computer.</source>
        <translation>Die SCIM-Basis muss eine https-Adresse sein, oder http auf diesem Computer.</translation>
    </message>
    <message>
        <source>The time-out must be a number of seconds, up to 3600.</source>
        <translation>Das Zeitlimit muss eine Anzahl Sekunden sein, höchstens 3600.</translation>
    </message>
    <message>
        <source>The wait must be a whole number of seconds, up to one year.</source>
        <translation>Die Wartezeit muss eine ganze Anzahl Sekunden sein, höchstens ein Jahr.</translation>
    </message>
    <message>
        <source>The port must be a number from 0 to 65535.</source>
        <translation>Der Port muss eine Zahl von 0 bis 65535 sein.</translation>
    </message>
    <message>
        <source>The permissions that can count are: %1.</source>
        <translation>Diese Berechtigungen können zählen: %1.</translation>
    </message>
    <message>
        <source>“%1” is no permission that can count.</source>
        <translation>„%1“ ist keine Berechtigung, die zählen kann.</translation>
    </message>
    <message>
        <source>A handover needs either --to EMAIL or --resume ID.</source>
        <translation>Eine Übergabe braucht entweder --to EMAIL oder --resume ID.</translation>
    </message>
    <message>
        <source>What stands after --to is not an email address that Intercom could take.</source>
        <translation>Was hinter --to steht, ist keine E-Mail-Adresse, die Intercom annehmen könnte.</translation>
    </message>
    <message>
        <source>The route must be guided or scim.</source>
        <translation>Der Weg muss guided oder scim sein.</translation>
    </message>
    <message>
        <source>The SCIM route needs --scim-url and --scim-token-file.</source>
        <translation>Der SCIM-Weg braucht --scim-url und --scim-token-file.</translation>
    </message>
    <message>
        <source>With the token on standard input nobody can be asked: add --yes.</source>
        <translation>Wenn das Token von der Standardeingabe kommt, kann niemand gefragt werden: Fügen Sie --yes hinzu.</translation>
    </message>
    <message>
        <source>Name one record to verify.</source>
        <translation>Nennen Sie ein Protokoll, das geprüft werden soll.</translation>
    </message>
    <message>
        <source>There is a word too many. A token never goes on the command line: use --token-file or KEYBEARER_TOKEN.</source>
        <translation>Es steht ein Wort zu viel da. Ein Token gehört nie in die Befehlszeile: Verwenden Sie --token-file oder KEYBEARER_TOKEN.</translation>
    </message>
    <message>
        <source>A token never goes on the command line: use --token-file or KEYBEARER_TOKEN.</source>
        <translation>Ein Token gehört nie in die Befehlszeile: Verwenden Sie --token-file oder KEYBEARER_TOKEN.</translation>
    </message>
    <message>
        <source>The option %1 is not known.</source>
        <translation>Die Option %1 ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The option %1 needs a value.</source>
        <translation>Die Option %1 braucht einen Wert.</translation>
    </message>
    <message>
        <source>There is an option that is not known here, or has a value that it does not take.</source>
        <translation>Eine Option ist hier nicht bekannt oder hat einen Wert, den sie nicht annimmt.</translation>
    </message>
    <message>
        <source>The first word must be check, handover, verify, practice or demo.</source>
        <translation>Das erste Wort muss check, handover, verify, practice oder demo sein.</translation>
    </message>
    <message>
        <source>read the access token from FILE; - is standard input</source>
        <translation>Zugriffstoken aus FILE lesen; - ist die Standardeingabe</translation>
    </message>
    <message>
        <source>take token and settings of a saved connection</source>
        <translation>Token und Einstellungen einer gespeicherten Verbindung verwenden</translation>
    </message>
    <message>
        <source>another API base; plain http only to this computer</source>
        <translation>eine andere API-Basis; einfaches http nur zu diesem Computer</translation>
    </message>
    <message>
        <source>the workspace&apos;s region; found out when not given</source>
        <translation>Region des Workspace; wird ermittelt, wenn nicht angegeben</translation>
    </message>
    <message>
        <source>Intercom-Version to ask for; 2.16 when not given</source>
        <translation>Intercom-Version, die verlangt wird; 2.16, wenn nicht angegeben</translation>
    </message>
    <message>
        <source>permissions that count, with commas between them</source>
        <translation>Berechtigungen, die zählen, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>deadline of one request; 15 when not given</source>
        <translation>Frist für eine Anfrage; 15, wenn nicht angegeben</translation>
    </message>
    <message>
        <source>one JSON document on standard output</source>
        <translation>ein JSON-Dokument auf der Standardausgabe</translation>
    </message>
    <message>
        <source>the teammate&apos;s new email address</source>
        <translation>die neue E-Mail-Adresse des Teammitglieds</translation>
    </message>
    <message>
        <source>go on with a handover that waits</source>
        <translation>eine wartende Übergabe fortsetzen</translation>
    </message>
    <message>
        <source>how the email is changed</source>
        <translation>wie die E-Mail-Adresse geändert wird</translation>
    </message>
    <message>
        <source>SCIM base URL of the workspace</source>
        <translation>SCIM-Basis-URL des Workspace</translation>
    </message>
    <message>
        <source>read the SCIM token from FILE; - is standard input</source>
        <translation>SCIM-Token aus FILE lesen; - ist die Standardeingabe</translation>
    </message>
    <message>
        <source>write the record to FILE</source>
        <translation>Protokoll in FILE schreiben</translation>
    </message>
    <message>
        <source>do not ask before the change</source>
        <translation>vor der Änderung nicht nachfragen</translation>
    </message>
    <message>
        <source>how long to wait for the person; no bound when not given</source>
        <translation>wie lange auf die Person gewartet wird; unbegrenzt, wenn nicht angegeben</translation>
    </message>
    <message>
        <source>where to listen; 0 picks a free port</source>
        <translation>wo auf Verbindungen gewartet wird; 0 wählt einen freien Port</translation>
    </message>
    <message>
        <source>trust the certificates in FILE as well</source>
        <translation>auch den Zertifikaten in FILE vertrauen</translation>
    </message>
    <message>
        <source>how to reach the network</source>
        <translation>wie das Netzwerk erreicht wird</translation>
    </message>
    <message>
        <source>where history and records are kept</source>
        <translation>wo Verlauf und Protokolle aufbewahrt werden</translation>
    </message>
    <message>
        <source>open the window on a practice workspace of its own</source>
        <translation>Fenster mit einem eigenen Übungs-Workspace öffnen</translation>
    </message>
    <message>
        <source>Tests a token and prints the verdict.</source>
        <translation>Testet ein Token und gibt den Befund aus.</translation>
    </message>
    <message>
        <source>Tests the token, gets the teammate&apos;s email changed, and proves that the token kept working. Writes a record of it.</source>
        <translation>Testet das Token, lässt die E-Mail-Adresse des Teammitglieds ändern und weist nach, dass das Token weiter funktioniert hat. Schreibt darüber ein Protokoll.</translation>
    </message>
    <message>
        <source>Verifies a handover record, offline and without the token.</source>
        <translation>Prüft das Protokoll einer Übergabe, offline und ohne das Token.</translation>
    </message>
    <message>
        <source>Serves a practice workspace on this computer until it is interrupted.</source>
        <translation>Stellt auf diesem Computer einen Übungs-Workspace bereit, bis der Befehl unterbrochen wird.</translation>
    </message>
    <message>
        <source>Does the whole job, by both routes, on a practice workspace of its own.</source>
        <translation>Führt die ganze Aufgabe auf beiden Wegen in einem eigenen Übungs-Workspace aus.</translation>
    </message>
    <message>
        <source>Hands an Intercom API teammate to its new owner and proves that the token kept working. Without a command the window opens, if it was built.</source>
        <translation>Übergibt ein API-Teammitglied von Intercom an seinen neuen Besitzer und weist nach, dass das Token weiter funktioniert hat. Ohne Befehl öffnet sich das Fenster, falls es mitgebaut wurde.</translation>
    </message>
    <message>
        <source>print this and end</source>
        <translation>dies ausgeben und beenden</translation>
    </message>
    <message>
        <source>print the version and end</source>
        <translation>Version ausgeben und beenden</translation>
    </message>
    <message>
        <source>check: test a token. handover: baseline, email change, proof. verify: check the record in FILE, offline. practice: serve the practice workspace. demo: the whole job on a practice workspace. Each has a --help of its own.</source>
        <translation>check: ein Token testen. handover: Ausgangsstand, Änderung der E-Mail-Adresse, Nachweis. verify: das Protokoll in FILE prüfen, offline. practice: den Übungs-Workspace bereitstellen. demo: die ganze Aufgabe in einem Übungs-Workspace. Jeder Befehl hat ein eigenes --help.</translation>
    </message>
    <message>
        <source>the record to verify</source>
        <translation>das Protokoll, das geprüft werden soll</translation>
    </message>
</context>
<context>
    <name>RecordFileText</name>
    <message>
        <source>The record can&apos;t be written to %1: its folder is not there.</source>
        <translation>Das Protokoll kann nicht nach %1 geschrieben werden: Der Ordner dafür ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>The record can&apos;t be written to %1: that is a folder.</source>
        <translation>Das Protokoll kann nicht nach %1 geschrieben werden: Das ist ein Ordner.</translation>
    </message>
    <message>
        <source>The record can&apos;t be written to %1: that is no ordinary file.</source>
        <translation>Das Protokoll kann nicht nach %1 geschrieben werden: Das ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>The record can&apos;t be written to %1: something else is in that file, and it would be lost.</source>
        <translation>Das Protokoll kann nicht nach %1 geschrieben werden: In dieser Datei steht etwas anderes, das verloren ginge.</translation>
    </message>
    <message>
        <source>The record can&apos;t be written to %1: no file can be made there.</source>
        <translation>Das Protokoll kann nicht nach %1 geschrieben werden: Dort kann keine Datei angelegt werden.</translation>
    </message>
    <message>
        <source>The record can&apos;t be written to %1: a token is read from that file.</source>
        <translation>Das Protokoll kann nicht nach %1 geschrieben werden: Aus dieser Datei wird ein Token gelesen.</translation>
    </message>
</context>
<context>
    <name>SavedFile</name>
    <message>
        <source>The folder could not be opened.</source>
        <translation>Der Ordner konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Open it yourself: %1</source>
        <translation>Öffnen Sie ihn selbst: %1</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>&amp;Copy its path</source>
        <translation>Pfad &amp;kopieren</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>The file is saved.</source>
        <translation>Die Datei ist gespeichert.</translation>
    </message>
    <message>
        <source>It is “%1”.</source>
        <translation>Sie heißt „%1“.</translation>
    </message>
    <message>
        <source>The file could not be saved.</source>
        <translation>Die Datei konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Nothing was written to “%1”. The disk may be full, or the folder may not be yours to write.</source>
        <translation>In „%1“ wurde nichts geschrieben. Vielleicht ist der Datenträger voll, oder Sie dürfen in diesen Ordner nicht schreiben.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Keybearer is open already with this data directory, in %1, but it does not answer. Wait a moment, or end it, and start again. If it is open nowhere, delete the file “%2” and start again.</source>
        <comment>a program and its process id, a file</comment>
        <translation>Keybearer ist mit diesem Datenordner schon geöffnet, in %1, antwortet aber nicht. Warten Sie einen Moment, oder beenden Sie es, und starten Sie dann noch einmal. Ist es nirgends geöffnet, löschen Sie die Datei „%2“, und starten Sie noch einmal.</translation>
    </message>
</context>
<context>
    <name>TokenInputText</name>
    <message>
        <source>The file with the token can&apos;t be read.</source>
        <translation>Die Datei mit dem Token kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>What was given is not a token: it is empty, or has spaces or signs that no token has.</source>
        <translation>Die Angabe ist kein Token: Sie ist leer oder enthält Leerzeichen oder Zeichen, die in keinem Token vorkommen.</translation>
    </message>
    <message>
        <source>There are no saved connections here. Save one in the window, or name the token with --token-file FILE or the environment variable KEYBEARER_TOKEN.</source>
        <translation>Hier gibt es keine gespeicherten Verbindungen. Speichern Sie im Fenster eine, oder nennen Sie das Token mit --token-file FILE oder der Umgebungsvariablen KEYBEARER_TOKEN.</translation>
    </message>
    <message>
        <source>There is no saved connection of that name.</source>
        <translation>Es gibt keine gespeicherte Verbindung mit diesem Namen.</translation>
    </message>
    <message>
        <source>What stands in KEYBEARER_TOKEN is not a token: it is empty, or has spaces or signs that no token has.</source>
        <translation>Was in KEYBEARER_TOKEN steht, ist kein Token: Es ist leer oder enthält Leerzeichen oder Zeichen, die in keinem Token vorkommen.</translation>
    </message>
    <message>
        <source>Name a token: --token-file FILE, the environment variable KEYBEARER_TOKEN, or --profile NAME.</source>
        <translation>Nennen Sie ein Token: --token-file FILE, die Umgebungsvariable KEYBEARER_TOKEN oder --profile NAME.</translation>
    </message>
    <message>
        <source>There is a token in an address that was given. Nothing was sent. A token never goes on the command line: use --token-file or KEYBEARER_TOKEN.</source>
        <translation>Eine angegebene Adresse enthält ein Token. Es wurde nichts gesendet. Ein Token gehört nie in die Befehlszeile: Verwenden Sie --token-file oder KEYBEARER_TOKEN.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Confirm the new address</source>
        <translation>Neue Adresse bestätigen</translation>
    </message>
    <message>
        <source>The new owner opens the message that Intercom sends and follows its link. The account then shows the address as verified.</source>
        <translation>Der neue Besitzer öffnet die Nachricht, die Intercom sendet, und folgt dem Link darin. Danach zeigt das Konto die Adresse als bestätigt.</translation>
    </message>
    <message>
        <source>Test after the link was followed.</source>
        <translation>Testen Sie, nachdem dem Link gefolgt wurde.</translation>
    </message>
    <message>
        <source>Set a new password</source>
        <translation>Neues Passwort setzen</translation>
    </message>
    <message>
        <source>The new owner resets the password, so that the agency can&apos;t sign in any more. Vendors report that a reset can revoke a token; Intercom has not confirmed it.</source>
        <translation>Der neue Besitzer setzt das Passwort zurück, damit sich die Agentur nicht mehr anmelden kann. Anbieter berichten, dass das Zurücksetzen ein Token widerrufen kann; Intercom hat das nicht bestätigt.</translation>
    </message>
    <message>
        <source>Test right after the reset.</source>
        <translation>Testen Sie gleich nach dem Zurücksetzen.</translation>
    </message>
    <message>
        <source>Switch on two-factor sign-in</source>
        <translation>Zwei-Faktor-Anmeldung einschalten</translation>
    </message>
    <message>
        <source>The new owner adds a second step to signing in, as the account can read and write for the pipeline.</source>
        <translation>Der neue Besitzer fügt der Anmeldung einen zweiten Schritt hinzu, denn das Konto kann für die Pipeline lesen und schreiben.</translation>
    </message>
    <message>
        <source>Test right after it was switched on.</source>
        <translation>Testen Sie gleich nach dem Einschalten.</translation>
    </message>
    <message>
        <source>Test again after a day</source>
        <translation>Nach einem Tag erneut testen</translation>
    </message>
    <message>
        <source>Test once 24 hours have passed.</source>
        <translation>Testen Sie, wenn 24 Stunden vergangen sind.</translation>
    </message>
    <message>
        <source>The server&apos;s own words: “%1” (status %2).</source>
        <translation>Der Server meldet wörtlich: „%1“ (Status %2).</translation>
    </message>
    <message>
        <source>The server&apos;s own words: “%1”.</source>
        <translation>Der Server meldet wörtlich: „%1“.</translation>
    </message>
    <message>
        <source>The server answered with status %1.</source>
        <translation>Der Server hat mit Status %1 geantwortet.</translation>
    </message>
    <message numerus="yes">
        <source>It asks to wait %Ln second(s).</source>
        <translation>
            <numerusform>Er bittet, %Ln Sekunde zu warten.</numerusform>
            <numerusform>Er bittet, %Ln Sekunden zu warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” can&apos;t be used as it was entered.</source>
        <translation>„%1“ kann so, wie es eingegeben wurde, nicht verwendet werden.</translation>
    </message>
    <message>
        <source>About: %1.</source>
        <translation>Betrifft: %1.</translation>
    </message>
    <message>
        <source>The file %1 is not there.</source>
        <translation>Die Datei %1 ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be read.</source>
        <translation>Die Datei %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file, and only those are read.</source>
        <translation>%1 ist keine gewöhnliche Datei, und nur solche werden gelesen.</translation>
    </message>
    <message>
        <source>The file %1 is too large for what it should be.</source>
        <translation>Die Datei %1 ist zu groß für das, was sie sein soll.</translation>
    </message>
    <message>
        <source>The file %1 has no certificate in PEM form.</source>
        <translation>Die Datei %1 enthält kein Zertifikat im PEM-Format.</translation>
    </message>
    <message>
        <source>Check its rights.</source>
        <translation>Prüfen Sie die Zugriffsrechte der Datei.</translation>
    </message>
    <message>
        <source>Check that the right file was named.</source>
        <translation>Prüfen Sie, ob die richtige Datei genannt wurde.</translation>
    </message>
    <message>
        <source>Another token was tested after the change than before it.</source>
        <translation>Nach der Änderung wurde ein anderes Token getestet als davor.</translation>
    </message>
    <message>
        <source>Another teammate answers to this token now.</source>
        <translation>Zu diesem Token gehört jetzt ein anderes Teammitglied.</translation>
    </message>
    <message>
        <source>Another workspace answers to this token now.</source>
        <translation>Zu diesem Token gehört jetzt ein anderer Workspace.</translation>
    </message>
    <message>
        <source>Whether it is still the same teammate and workspace could not be seen.</source>
        <translation>Ob es noch dasselbe Teammitglied und derselbe Workspace sind, war nicht zu erkennen.</translation>
    </message>
    <message>
        <source>It is the same token, the same teammate and the same workspace.</source>
        <translation>Token, Teammitglied und Workspace sind dieselben.</translation>
    </message>
    <message>
        <source>No tested permission was lost.</source>
        <translation>Keine der getesteten Berechtigungen ging verloren.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) allowed before did not pass afterwards: %1.</source>
        <translation>
            <numerusform>%Ln Berechtigung, die vorher erlaubt war, hat den Test danach nicht bestanden: %1.</numerusform>
            <numerusform>%Ln Berechtigungen, die vorher erlaubt waren, haben den Test danach nicht bestanden: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) allowed before could not be tested afterwards.</source>
        <translation>
            <numerusform>%Ln Berechtigung, die vorher erlaubt war, konnte danach nicht getestet werden.</numerusform>
            <numerusform>%Ln Berechtigungen, die vorher erlaubt waren, konnten danach nicht getestet werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The token has not been tested since the change.</source>
        <translation>Das Token wurde seit der Änderung nicht getestet.</translation>
    </message>
    <message>
        <source>The new address has not been confirmed yet.</source>
        <translation>Die neue Adresse wurde noch nicht bestätigt.</translation>
    </message>
    <message numerus="yes">
        <source>While it was changed, %Ln test call(s) were refused.</source>
        <translation>
            <numerusform>Während der Änderung wurde %Ln Testaufruf abgelehnt.</numerusform>
            <numerusform>Während der Änderung wurden %Ln Testaufrufe abgelehnt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>While it was changed, no test call was refused; %Ln got no clear answer.</source>
        <translation>
            <numerusform>Während der Änderung wurde kein Testaufruf abgelehnt; %Ln bekam keine klare Antwort.</numerusform>
            <numerusform>Während der Änderung wurde kein Testaufruf abgelehnt; %Ln bekamen keine klare Antwort.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>While it was changed, all %Ln test call(s) got a good answer.</source>
        <translation>
            <numerusform>Während der Änderung gab es %Ln Testaufruf, und er bekam eine gute Antwort.</numerusform>
            <numerusform>Während der Änderung bekamen alle %Ln Testaufrufe eine gute Antwort.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been changed yet. It is your decision now.</source>
        <translation>Es wurde noch nichts geändert. Jetzt entscheiden Sie.</translation>
    </message>
    <message>
        <source>The email of the account will go from %1 to %2. A person changes it on the account&apos;s own page; Keybearer sends no change, watches, and tests the token meanwhile.</source>
        <translation>Die E-Mail-Adresse des Kontos wird von %1 in %2 geändert. Eine Person ändert sie auf der eigenen Seite des Kontos; Keybearer sendet keine Änderung, beobachtet und testet dabei das Token.</translation>
    </message>
    <message>
        <source>The email of the account will go from %1 to %2. Keybearer sends the change once, over SCIM and exactly as shown, and tests the token meanwhile.</source>
        <translation>Die E-Mail-Adresse des Kontos wird von %1 in %2 geändert. Keybearer sendet die Änderung ein einziges Mal, über SCIM und genau wie angezeigt, und testet dabei das Token.</translation>
    </message>
    <message>
        <source>The email was changed, but to another address.</source>
        <translation>Die E-Mail-Adresse wurde geändert, aber in eine andere Adresse.</translation>
    </message>
    <message>
        <source>The account has %1 now; the handover is meant for %2.</source>
        <translation>Das Konto hat jetzt die E-Mail-Adresse %1; vorgesehen ist für die Übergabe %2.</translation>
    </message>
    <message>
        <source>Waiting for the email to be changed.</source>
        <translation>Warten auf die neue E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Sign in as the API account, open “Your account” and change the email to %1. Do not reset the password yet.</source>
        <translation>Melden Sie sich mit dem API-Konto an, öffnen Sie „Your account“ und ändern Sie die E-Mail-Adresse in %1. Setzen Sie das Passwort noch nicht zurück.</translation>
    </message>
    <message>
        <source>The handover was stopped before anything was changed.</source>
        <translation>Die Übergabe wurde beendet, bevor etwas geändert wurde.</translation>
    </message>
    <message>
        <source>The email was not changed.</source>
        <translation>Die E-Mail-Adresse wurde nicht geändert.</translation>
    </message>
    <message>
        <source>The account still has %1.</source>
        <translation>Die E-Mail-Adresse des Kontos ist noch %1.</translation>
    </message>
    <message>
        <source>The account itself still has %1.</source>
        <translation>Das Konto selbst hat noch %1.</translation>
    </message>
    <message>
        <source>SCIM says %1, the account itself %2.</source>
        <translation>SCIM nennt %1, das Konto selbst %2.</translation>
    </message>
    <message>
        <source>It is not known whether the change was made.</source>
        <translation>Es ist nicht bekannt, ob die Änderung ausgeführt wurde.</translation>
    </message>
    <message>
        <source>Prove it again in a while, and look at the account&apos;s own page.</source>
        <translation>Testen Sie nach einer Weile erneut, und sehen Sie auf der eigenen Seite des Kontos nach.</translation>
    </message>
    <message>
        <source>So it can&apos;t be read which email the account has now; before, it was %1.</source>
        <translation>Deshalb lässt sich nicht lesen, welche E-Mail-Adresse das Konto jetzt hat; vorher war es %1.</translation>
    </message>
    <message>
        <source>It is not known which email the account has now.</source>
        <translation>Es ist nicht bekannt, welche E-Mail-Adresse das Konto jetzt hat.</translation>
    </message>
    <message>
        <source>The change may have been made, and the account could not be read afterwards. It is not sent a second time.</source>
        <translation>Die Änderung wurde möglicherweise ausgeführt, und das Konto konnte danach nicht gelesen werden. Sie wird kein zweites Mal gesendet.</translation>
    </message>
    <message>
        <source>Prove it again when the connection works, and look at the account&apos;s own page.</source>
        <translation>Testen Sie erneut, wenn die Verbindung funktioniert, und sehen Sie auf der eigenen Seite des Kontos nach.</translation>
    </message>
    <message>
        <source>The email is back to what it was before.</source>
        <translation>Die E-Mail-Adresse ist wieder so wie vorher.</translation>
    </message>
    <message>
        <source>The account has %1 again.</source>
        <translation>Das Konto hat wieder die E-Mail-Adresse %1.</translation>
    </message>
    <message>
        <source>The email was changed, and the token still works.</source>
        <translation>Die E-Mail-Adresse wurde geändert, und das Token funktioniert weiterhin.</translation>
    </message>
    <message>
        <source>Follow up: each of these steps could still hurt the token, so it is tested after each one.</source>
        <translation>Nachbereitung: Jeder dieser Schritte könnte dem Token noch schaden, deshalb wird es nach jedem getestet.</translation>
    </message>
    <message>
        <source>The token works, but the account has another email than the one asked for.</source>
        <translation>Das Token funktioniert, aber das Konto hat eine andere E-Mail-Adresse als die gewünschte.</translation>
    </message>
    <message>
        <source>It has %1; asked for was %2.</source>
        <translation>Es hat %1; gewünscht war %2.</translation>
    </message>
    <message>
        <source>Find out who changed it. Then prove it again, or change the email back.</source>
        <translation>Finden Sie heraus, wer sie geändert hat. Weisen Sie es dann erneut nach, oder ändern Sie die E-Mail-Adresse zurück.</translation>
    </message>
    <message>
        <source>Prove it again, or change the email back.</source>
        <translation>Wiederholen Sie den Nachweis, oder ändern Sie die E-Mail-Adresse zurück.</translation>
    </message>
    <message>
        <source>Keep the record: it shows what happened.</source>
        <translation>Bewahren Sie das Protokoll auf: Es zeigt, was geschehen ist.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Es wurde noch nichts geändert.</translation>
    </message>
    <message>
        <source>Enter the new address and choose how it is to be changed.</source>
        <translation>Geben Sie die neue Adresse ein, und wählen Sie, wie sie geändert werden soll.</translation>
    </message>
    <message>
        <source>Looking for what could stand in the way.</source>
        <translation>Mögliche Hindernisse werden gesucht.</translation>
    </message>
    <message>
        <source>Nothing is changed by this.</source>
        <translation>Dadurch wird nichts geändert.</translation>
    </message>
    <message>
        <source>Testing the token before anything is changed.</source>
        <translation>Das Token wird getestet, bevor etwas geändert wird.</translation>
    </message>
    <message>
        <source>The same test runs again afterwards, so that the two can be compared.</source>
        <translation>Derselbe Test läuft danach noch einmal, damit beide verglichen werden können.</translation>
    </message>
    <message>
        <source>The plan is on this computer&apos;s disk.</source>
        <translation>Der Plan ist auf diesem Computer gespeichert.</translation>
    </message>
    <message>
        <source>So it is known what was meant, whatever happens next.</source>
        <translation>So ist bekannt, was beabsichtigt war, was auch immer geschieht.</translation>
    </message>
    <message>
        <source>The change is on its way.</source>
        <translation>Die Änderung ist unterwegs.</translation>
    </message>
    <message>
        <source>It is sent once. Whatever comes back, the account is read to see what is true.</source>
        <translation>Sie wird einmal gesendet. Was auch immer zurückkommt: Das Konto wird gelesen, um zu sehen, was wirklich gilt.</translation>
    </message>
    <message>
        <source>Reading which email the account has now.</source>
        <translation>Es wird gelesen, welche E-Mail-Adresse das Konto jetzt hat.</translation>
    </message>
    <message>
        <source>What counts is what the account itself shows, not that a change was taken.</source>
        <translation>Es zählt, was das Konto selbst zeigt, nicht, dass eine Änderung angenommen wurde.</translation>
    </message>
    <message>
        <source>Testing the token after the change.</source>
        <translation>Das Token wird nach der Änderung getestet.</translation>
    </message>
    <message>
        <source>It is the same test as before, and the two are compared.</source>
        <translation>Es ist derselbe Test wie vorher, und beide werden verglichen.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Abgebrochen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>All of this concerns a local server on this computer, not Intercom.</source>
        <translation>All das betrifft einen lokalen Server auf diesem Computer, nicht Intercom.</translation>
    </message>
    <message>
        <source>Change the email</source>
        <translation>E-Mail-Adresse ändern</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <source>Test before the change</source>
        <translation>Test vor der Änderung</translation>
    </message>
    <message>
        <source>Ready to change the email</source>
        <translation>Bereit für die Änderung</translation>
    </message>
    <message>
        <source>Read it back</source>
        <translation>Zurücklesen</translation>
    </message>
    <message>
        <source>Test after the change</source>
        <translation>Test nach der Änderung</translation>
    </message>
    <message>
        <source>Changed and proven</source>
        <translation>Geändert und nachgewiesen</translation>
    </message>
    <message>
        <source>Changed, not proven</source>
        <translation>Geändert, nicht nachgewiesen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Not changed</source>
        <translation>Nicht geändert</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Changed back</source>
        <translation>Zurückgeändert</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Ausgang unbekannt</translation>
    </message>
    <message>
        <source>an unknown address</source>
        <translation>(unbekannte Adresse)</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2; what came of it has a name that this version does not know.</source>
        <translation>Die E-Mail-Adresse sollte von %1 in %2 geändert werden; der Ausgang hat einen Namen, den diese Version nicht kennt.</translation>
    </message>
    <message>
        <source>It has no entries.</source>
        <translation>Es hat keine Einträge.</translation>
    </message>
    <message>
        <source>It is the record of handover %1, of the token with the fingerprint %2, from %3 to %4.</source>
        <translation>Es ist das Protokoll der Übergabe %1, für das Token mit dem Fingerabdruck %2, von %3 bis %4.</translation>
    </message>
    <message>
        <source>Line 1 does not fit what comes after it. Nothing in it is proven.</source>
        <translation>Zeile 1 passt nicht zu dem, was danach kommt. Nichts darin ist nachgewiesen.</translation>
    </message>
    <message>
        <source>Line %1 is missing, or does not fit what comes before it. Nothing from there on is proven.</source>
        <translation>Zeile %1 fehlt oder passt nicht zu dem, was davor kommt. Von dort an ist nichts nachgewiesen.</translation>
    </message>
    <message>
        <source>signed: intact</source>
        <translation>signiert: unversehrt</translation>
    </message>
    <message>
        <source>unsigned: intact, but no proof against someone who rewrites the whole file</source>
        <translation>nicht signiert: unversehrt, aber kein Nachweis gegenüber jemandem, der die ganze Datei neu schreibt</translation>
    </message>
    <message>
        <source>This file is not a handover record.</source>
        <translation>Diese Datei ist kein Übergabeprotokoll.</translation>
    </message>
    <message>
        <source>Check that the right file was chosen.</source>
        <translation>Prüfen Sie, ob die richtige Datei gewählt wurde.</translation>
    </message>
    <message>
        <source>This record was altered or damaged.</source>
        <translation>Dieses Protokoll wurde verändert oder beschädigt.</translation>
    </message>
    <message>
        <source>Ask for the record again from whoever made it.</source>
        <translation>Lassen Sie sich das Protokoll noch einmal von der Stelle geben, die es erstellt hat.</translation>
    </message>
    <message>
        <source>This token works on a local server.</source>
        <translation>Dieses Token funktioniert auf einem lokalen Server.</translation>
    </message>
    <message>
        <source>This token works.</source>
        <translation>Dieses Token funktioniert.</translation>
    </message>
    <message>
        <source>This token works on a local server, but not for everything it needs to do.</source>
        <translation>Dieses Token funktioniert auf einem lokalen Server, aber nicht für alles, was es können muss.</translation>
    </message>
    <message>
        <source>This token works, but not for everything it needs to do.</source>
        <translation>Dieses Token funktioniert nur eingeschränkt.</translation>
    </message>
    <message>
        <source>A local server does not accept this token.</source>
        <translation>Ein lokaler Server akzeptiert dieses Token nicht.</translation>
    </message>
    <message>
        <source>Intercom does not accept this token.</source>
        <translation>Intercom akzeptiert dieses Token nicht.</translation>
    </message>
    <message>
        <source>Something keeps this token from working on a local server.</source>
        <translation>Etwas verhindert, dass dieses Token auf einem lokalen Server funktioniert.</translation>
    </message>
    <message>
        <source>Something keeps this token from working.</source>
        <translation>Etwas verhindert, dass dieses Token funktioniert.</translation>
    </message>
    <message>
        <source>It is not known whether this token works on a local server.</source>
        <translation>Es ist nicht bekannt, ob dieses Token auf einem lokalen Server funktioniert.</translation>
    </message>
    <message>
        <source>It is not known whether this token works.</source>
        <translation>Es ist nicht bekannt, ob dieses Token funktioniert.</translation>
    </message>
    <message>
        <source>The local server accepted it.</source>
        <translation>Der lokale Server hat es akzeptiert.</translation>
    </message>
    <message>
        <source>Intercom accepted it.</source>
        <translation>Intercom hat es akzeptiert.</translation>
    </message>
    <message>
        <source>The local server accepted it as %1.</source>
        <translation>Der lokale Server hat es als %1 akzeptiert.</translation>
    </message>
    <message>
        <source>Intercom accepted it as %1.</source>
        <translation>Intercom hat es als %1 akzeptiert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) that pipelines usually need did not pass: %1.</source>
        <translation>
            <numerusform>%Ln Berechtigung, die Pipelines gewöhnlich brauchen, hat den Test nicht bestanden: %1.</numerusform>
            <numerusform>%Ln Berechtigungen, die Pipelines gewöhnlich brauchen, haben den Test nicht bestanden: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) that your pipeline needs did not pass: %1.</source>
        <translation>
            <numerusform>%Ln Berechtigung, die Ihre Pipeline braucht, hat den Test nicht bestanden: %1.</numerusform>
            <numerusform>%Ln Berechtigungen, die Ihre Pipeline braucht, haben den Test nicht bestanden: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every permission that pipelines usually need is allowed.</source>
        <translation>Jede Berechtigung, die Pipelines gewöhnlich brauchen, ist erlaubt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s) are refused: see whether your pipeline needs them.</source>
        <translation>
            <numerusform>%Ln weitere ist abgelehnt: Sehen Sie nach, ob Ihre Pipeline sie braucht.</numerusform>
            <numerusform>%Ln weitere sind abgelehnt: Sehen Sie nach, ob Ihre Pipeline sie braucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every permission your pipeline needs is allowed.</source>
        <translation>Jede Berechtigung, die Ihre Pipeline braucht, ist erlaubt.</translation>
    </message>
    <message numerus="yes">
        <source>Every permission your pipeline needs is allowed; %Ln more is refused and not needed.</source>
        <translation>
            <numerusform>Jede Berechtigung, die Ihre Pipeline braucht, ist erlaubt; %Ln weitere ist abgelehnt und wird nicht gebraucht.</numerusform>
            <numerusform>Jede Berechtigung, die Ihre Pipeline braucht, ist erlaubt; %Ln weitere sind abgelehnt und werden nicht gebraucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only %1 was asked. If the workspace may be in another region, test again without choosing one.</source>
        <translation>Gefragt wurde nur %1. Wenn der Workspace in einer anderen Region sein kann, testen Sie erneut, ohne eine Region zu wählen.</translation>
    </message>
    <message>
        <source>A made-up token was refused at the same moment, so the answer is real.</source>
        <translation>Ein erfundenes Token wurde zugleich abgelehnt; die Antwort ist also verlässlich.</translation>
    </message>
    <message>
        <source>A made-up token was accepted as well, so the answer proves nothing.</source>
        <translation>Auch ein erfundenes Token wurde akzeptiert, also beweist die Antwort nichts.</translation>
    </message>
    <message>
        <source>The same call with a made-up token got no clear answer this time.</source>
        <translation>Derselbe Aufruf mit einem erfundenen Token bekam diesmal keine klare Antwort.</translation>
    </message>
    <message>
        <source>works</source>
        <translation>funktioniert</translation>
    </message>
    <message>
        <source>limited</source>
        <translation>eingeschränkt</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>nicht akzeptiert</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>blockiert</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>erlaubt</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>nicht verfügbar</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>nicht getestet</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>look at this</source>
        <translation>bitte ansehen</translation>
    </message>
    <message>
        <source>stops the handover</source>
        <translation>verhindert die Übergabe</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>Ich weiß es nicht</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>asked for one that does not exist</source>
        <translation>nach etwas gefragt, das es nicht gibt</translation>
    </message>
    <message>
        <source>only reading was tested</source>
        <translation>nur das Lesen wurde getestet</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>no harmless way</source>
        <translation>kein harmloser Weg</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) ago</source>
        <translation>
            <numerusform>vor %Ln Sekunde</numerusform>
            <numerusform>vor %Ln Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>vor %Ln Minute</numerusform>
            <numerusform>vor %Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>vor %Ln Stunde</numerusform>
            <numerusform>vor %Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>vor %Ln Tag</numerusform>
            <numerusform>vor %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1&#xa0;ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>Why: %1.</source>
        <translation>Grund: %1.</translation>
    </message>
    <message>
        <source>Answered after %1.</source>
        <translation>Antwort nach %1.</translation>
    </message>
    <message>
        <source>The token was tested.</source>
        <translation>Das Token wurde getestet.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a state and how often</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln test(s): %1.</source>
        <translation>
            <numerusform>%Ln Test: %1.</numerusform>
            <numerusform>%Ln Tests: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer times from %1 to %2, on average %3.</source>
        <translation>Antwortzeiten von %1 bis %2, im Durchschnitt %3.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a workspace and a teammate&apos;s email</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Intercom answers.</source>
        <translation>Intercom antwortet.</translation>
    </message>
    <message>
        <source>%1 was reached over an encrypted connection whose certificate was verified. No token was sent.</source>
        <translation>%1 wurde über eine verschlüsselte Verbindung erreicht, deren Zertifikat geprüft wurde. Es wurde kein Token gesendet.</translation>
    </message>
    <message>
        <source>A local server answers as Intercom does.</source>
        <translation>Ein lokaler Server antwortet, wie Intercom es tut.</translation>
    </message>
    <message>
        <source>It is on this computer, at %1. No token was sent.</source>
        <translation>Er ist auf diesem Computer, unter %1. Es wurde kein Token gesendet.</translation>
    </message>
    <message>
        <source>Something else than Intercom answered.</source>
        <translation>Etwas anderes als Intercom hat geantwortet.</translation>
    </message>
    <message>
        <source>The answer from %1 had status %2 and is none that Intercom gives. It may come from a sign-in page of the network, a proxy or another server. No token was sent.</source>
        <translation>Die Antwort von %1 hatte den Status %2 und ist keine, die Intercom gibt. Sie kann von einer Anmeldeseite des Netzwerks, einem Proxy oder einem anderen Server kommen. Es wurde kein Token gesendet.</translation>
    </message>
    <message>
        <source>Check the address and the network, then test again.</source>
        <translation>Prüfen Sie die Adresse und das Netzwerk, und testen Sie dann erneut.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln test(s)</source>
        <translation>
            <numerusform>%Ln Test</numerusform>
            <numerusform>%Ln Tests</numerusform>
        </translation>
    </message>
    <message>
        <source>Identify itself</source>
        <translation>Sich ausweisen</translation>
    </message>
    <message>
        <source>Read admins</source>
        <translation>Admins lesen</translation>
    </message>
    <message>
        <source>Read one admin</source>
        <translation>Einen Admin lesen</translation>
    </message>
    <message>
        <source>Read admin activity logs</source>
        <translation>Aktivitätslogs der Admins lesen</translation>
    </message>
    <message>
        <source>Read and list users and companies</source>
        <translation>Nutzer und Unternehmen lesen und auflisten</translation>
    </message>
    <message>
        <source>Read one user and one company</source>
        <translation>Einen Nutzer und ein Unternehmen lesen</translation>
    </message>
    <message>
        <source>Read tags</source>
        <translation>Tags lesen</translation>
    </message>
    <message>
        <source>Read conversations</source>
        <translation>Unterhaltungen lesen</translation>
    </message>
    <message>
        <source>Read tickets</source>
        <translation>Tickets lesen</translation>
    </message>
    <message>
        <source>Read events</source>
        <translation>Ereignisse lesen</translation>
    </message>
    <message>
        <source>Read data attributes</source>
        <translation>Datenattribute lesen</translation>
    </message>
    <message>
        <source>Read and List articles</source>
        <translation>Artikel lesen und auflisten</translation>
    </message>
    <message>
        <source>Read and list news items and newsfeeds</source>
        <translation>News und Newsfeeds lesen und auflisten</translation>
    </message>
    <message>
        <source>Read content data</source>
        <translation>Inhaltsdaten lesen</translation>
    </message>
    <message>
        <source>Read and write AI content</source>
        <translation>KI-Inhalte lesen und schreiben</translation>
    </message>
    <message>
        <source>Read data connectors</source>
        <translation>Datenkonnektoren lesen</translation>
    </message>
    <message>
        <source>Read status of jobs</source>
        <translation>Status von Aufträgen lesen</translation>
    </message>
    <message>
        <source>Manage IP allowlist</source>
        <translation>IP-Freigabeliste verwalten</translation>
    </message>
    <message>
        <source>Read teams</source>
        <translation>Teams lesen</translation>
    </message>
    <message>
        <source>Write users and companies</source>
        <translation>Nutzer und Unternehmen schreiben</translation>
    </message>
    <message>
        <source>Read and write users</source>
        <translation>Nutzer lesen und schreiben</translation>
    </message>
    <message>
        <source>Write tags</source>
        <translation>Tags schreiben</translation>
    </message>
    <message>
        <source>Write conversations</source>
        <translation>Unterhaltungen schreiben</translation>
    </message>
    <message>
        <source>Delete conversations and metrics</source>
        <translation>Unterhaltungen und Messwerte löschen</translation>
    </message>
    <message>
        <source>Write tickets</source>
        <translation>Tickets schreiben</translation>
    </message>
    <message>
        <source>Write events</source>
        <translation>Ereignisse schreiben</translation>
    </message>
    <message>
        <source>Write data attributes</source>
        <translation>Datenattribute schreiben</translation>
    </message>
    <message>
        <source>Read and write custom object instances</source>
        <translation>Instanzen eigener Objekte lesen und schreiben</translation>
    </message>
    <message>
        <source>Update admins</source>
        <translation>Admins aktualisieren</translation>
    </message>
    <message>
        <source>Read and Write Articles</source>
        <translation>Artikel lesen und schreiben</translation>
    </message>
    <message>
        <source>Read and Write news items and newsfeeds</source>
        <translation>News und Newsfeeds lesen und schreiben</translation>
    </message>
    <message>
        <source>Read and write data connectors</source>
        <translation>Datenkonnektoren lesen und schreiben</translation>
    </message>
    <message>
        <source>Export message data</source>
        <translation>Nachrichtendaten exportieren</translation>
    </message>
    <message>
        <source>Export content data</source>
        <translation>Inhaltsdaten exportieren</translation>
    </message>
    <message>
        <source>Create phone call redirects</source>
        <translation>Anrufweiterleitungen anlegen</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a step of the follow-up</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Left open when it was closed: %1.</source>
        <translation>Beim Abschließen offen geblieben: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln possible obstacle(s) could not be checked; see the list below.</source>
        <translation>
            <numerusform>%Ln Punkt konnte nicht geprüft werden; siehe die Liste unten.</numerusform>
            <numerusform>%Ln Punkte konnten nicht geprüft werden; siehe die Liste unten.</numerusform>
        </translation>
    </message>
    <message>
        <source>One of the findings below stops this handover: press “Cancel the handover”.</source>
        <translation>Ein Hindernis unten verhindert diese Übergabe: Klicken Sie auf „Übergabe abbrechen“.</translation>
    </message>
    <message>
        <source>Read what was found and what will be sent, then press “Send the change” or “Cancel the handover”.</source>
        <translation>Lesen Sie, was gefunden wurde und was gesendet wird, und klicken Sie dann auf „Änderung senden“ oder „Übergabe abbrechen“.</translation>
    </message>
    <message>
        <source>Read what was found and what will happen, then press “Start the change” or “Cancel the handover”.</source>
        <translation>Lesen Sie, was gefunden wurde und was geschehen wird, und klicken Sie dann auf „Änderung starten“ oder „Übergabe abbrechen“.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Tests of an hour</source>
        <translation>Tests einer Stunde</translation>
    </message>
    <message>
        <source>From here on, tests had this result.</source>
        <translation>Von hier an hatten Tests dieses Ergebnis.</translation>
    </message>
    <message>
        <source>Handover prepared</source>
        <translation>Übergabe vorbereitet</translation>
    </message>
    <message>
        <source>A handover to %1 was prepared.</source>
        <translation>Eine Übergabe an %1 wurde vorbereitet.</translation>
    </message>
    <message>
        <source>Checked before the change</source>
        <translation>Vor der Änderung geprüft</translation>
    </message>
    <message>
        <source>Before the change, Keybearer checked what could go wrong for %1.</source>
        <translation>Vor der Änderung hat Keybearer geprüft, was für %1 schiefgehen könnte.</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Ausgangsstand</translation>
    </message>
    <message>
        <source>The token was tested before the change.</source>
        <translation>Das Token wurde vor der Änderung getestet.</translation>
    </message>
    <message>
        <source>Change written down</source>
        <translation>Änderung festgehalten</translation>
    </message>
    <message>
        <source>The change to %1 was written down before anything was sent.</source>
        <translation>Die Änderung in %1 wurde festgehalten, bevor etwas gesendet wurde.</translation>
    </message>
    <message>
        <source>Live test</source>
        <translation>Live-Test</translation>
    </message>
    <message>
        <source>The token was tried during the handover.</source>
        <translation>Das Token wurde während der Übergabe ausprobiert.</translation>
    </message>
    <message>
        <source>Email read</source>
        <translation>E-Mail-Adresse gelesen</translation>
    </message>
    <message>
        <source>The email was read back as %1.</source>
        <translation>Als E-Mail-Adresse wurde %1 zurückgelesen.</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>The token was tested again after the change.</source>
        <translation>Das Token wurde nach der Änderung erneut getestet.</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Nachbereitung</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Handover closed</source>
        <translation>Übergabe abgeschlossen</translation>
    </message>
    <message>
        <source>The handover was closed.</source>
        <translation>Die Übergabe wurde abgeschlossen.</translation>
    </message>
    <message>
        <source>It ended well: the email went from %1 to %2, and the token was proven to work afterwards.</source>
        <translation>Die Übergabe ist gut ausgegangen: Die E-Mail-Adresse wurde von %1 in %2 geändert, und danach wurde nachgewiesen, dass das Token funktioniert.</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2; the token was not proven to work afterwards.</source>
        <translation>Die E-Mail-Adresse sollte von %1 in %2 geändert werden; danach wurde nicht nachgewiesen, dass das Token funktioniert.</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2, and was not changed.</source>
        <translation>Die E-Mail-Adresse sollte von %1 in %2 geändert werden und wurde nicht geändert.</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2; in the end the account had the old one.</source>
        <translation>Die E-Mail-Adresse sollte von %1 in %2 geändert werden; am Ende hatte das Konto die alte.</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2; whether it did could not be seen.</source>
        <translation>Die E-Mail-Adresse sollte von %1 in %2 geändert werden; ob das geschehen ist, war nicht zu erkennen.</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2; it was cancelled before anything was changed.</source>
        <translation>Die E-Mail-Adresse sollte von %1 in %2 geändert werden; die Übergabe wurde abgebrochen, bevor etwas geändert wurde.</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2; no end of it is in this record.</source>
        <translation>Die E-Mail-Adresse sollte von %1 in %2 geändert werden; wie das endete, steht nicht in diesem Protokoll.</translation>
    </message>
    <message>
        <source>Intercom accepted the token for other calls, but does not let it say which teammate it belongs to.</source>
        <translation>Intercom hat das Token für andere Aufrufe akzeptiert, lässt es aber nicht sagen, zu welchem Teammitglied es gehört.</translation>
    </message>
    <message>
        <source>The local server accepted the token for other calls, but does not let it say which teammate it belongs to.</source>
        <translation>Der lokale Server hat das Token für andere Aufrufe akzeptiert, lässt es aber nicht sagen, zu welchem Teammitglied es gehört.</translation>
    </message>
    <message>
        <source>A handover can&apos;t be proven like this. Talk to whoever manages the app first: changing an app&apos;s permissions in Intercom makes a new token necessary.</source>
        <translation>So kann eine Übergabe nicht nachgewiesen werden. Sprechen Sie zuerst mit der Person, die die App verwaltet: Wenn die Berechtigungen einer App in Intercom geändert werden, ist ein neues Token nötig.</translation>
    </message>
    <message>
        <source>Intercom accepted the token and refused a permission that your pipeline needs.</source>
        <translation>Intercom hat das Token akzeptiert und eine Berechtigung verweigert, die Ihre Pipeline braucht.</translation>
    </message>
    <message>
        <source>The local server accepted the token and refused a permission that your pipeline needs.</source>
        <translation>Der lokale Server hat das Token akzeptiert und eine Berechtigung verweigert, die Ihre Pipeline braucht.</translation>
    </message>
    <message>
        <source>Talk to whoever manages the app before anything is changed there: changing an app&apos;s permissions in Intercom makes a new token necessary.</source>
        <translation>Sprechen Sie mit der Person, die die App verwaltet, bevor dort etwas geändert wird: Wenn die Berechtigungen einer App in Intercom geändert werden, ist ein neues Token nötig.</translation>
    </message>
    <message>
        <source>Intercom accepted the token and refused calls for which the teammate needs an inbox seat.</source>
        <translation>Intercom hat das Token akzeptiert und Aufrufe abgelehnt, für die das Teammitglied einen Inbox-Platz braucht.</translation>
    </message>
    <message>
        <source>The local server accepted the token and refused calls for which the teammate needs an inbox seat.</source>
        <translation>Der lokale Server hat das Token akzeptiert und Aufrufe abgelehnt, für die das Teammitglied einen Inbox-Platz braucht.</translation>
    </message>
    <message>
        <source>Give the teammate its seat back, then test again.</source>
        <translation>Geben Sie dem Teammitglied seinen Platz zurück, und testen Sie dann erneut.</translation>
    </message>
    <message>
        <source>Intercom answered that this token is not valid. It may have been regenerated or revoked, the app uninstalled, or the teammate removed.</source>
        <translation>Intercom hat geantwortet, dass dieses Token nicht gültig ist. Vielleicht wurde es erneuert oder widerrufen, die App deinstalliert oder das Teammitglied entfernt.</translation>
    </message>
    <message>
        <source>The local server answered that this token is not valid. It may have been regenerated or revoked, the app uninstalled, or the teammate removed.</source>
        <translation>Der lokale Server hat geantwortet, dass dieses Token nicht gültig ist. Vielleicht wurde es erneuert oder widerrufen, die App deinstalliert oder das Teammitglied entfernt.</translation>
    </message>
    <message>
        <source>Check that the token was copied whole. If it was, ask the workspace&apos;s administrators what has changed since it last worked.</source>
        <translation>Prüfen Sie, ob das Token vollständig kopiert wurde. Wenn ja, fragen Sie die Administratoren des Workspace, was sich geändert hat, seit es zuletzt funktionierte.</translation>
    </message>
    <message>
        <source>Intercom answered that this token was revoked.</source>
        <translation>Intercom hat geantwortet, dass dieses Token widerrufen wurde.</translation>
    </message>
    <message>
        <source>The local server answered that this token was revoked.</source>
        <translation>Der lokale Server hat geantwortet, dass dieses Token widerrufen wurde.</translation>
    </message>
    <message>
        <source>Ask the workspace&apos;s administrators who revoked it. To go on, make a new token in the Developer Hub and give it to your pipeline.</source>
        <translation>Fragen Sie die Administratoren des Workspace, wer es widerrufen hat. Um weiterzumachen, erstellen Sie im Developer Hub ein neues Token, und geben Sie es Ihrer Pipeline.</translation>
    </message>
    <message>
        <source>Intercom answered that this token does not exist.</source>
        <translation>Intercom hat geantwortet, dass es dieses Token nicht gibt.</translation>
    </message>
    <message>
        <source>The local server answered that this token does not exist.</source>
        <translation>Der lokale Server hat geantwortet, dass es dieses Token nicht gibt.</translation>
    </message>
    <message>
        <source>Check that the token was copied whole. If it was, ask the workspace&apos;s administrators whether the app was uninstalled or its token regenerated.</source>
        <translation>Prüfen Sie, ob das Token vollständig kopiert wurde. Wenn ja, fragen Sie die Administratoren des Workspace, ob die App deinstalliert oder ihr Token erneuert wurde.</translation>
    </message>
    <message>
        <source>Intercom answered that this token has expired.</source>
        <translation>Intercom hat geantwortet, dass dieses Token abgelaufen ist.</translation>
    </message>
    <message>
        <source>The local server answered that this token has expired.</source>
        <translation>Der lokale Server hat geantwortet, dass dieses Token abgelaufen ist.</translation>
    </message>
    <message>
        <source>Make a new token in the Developer Hub and give it to your pipeline.</source>
        <translation>Erstellen Sie im Developer Hub ein neues Token, und geben Sie es Ihrer Pipeline.</translation>
    </message>
    <message>
        <source>Intercom answered that the workspace or the app is suspended. The token itself may be fine.</source>
        <translation>Intercom hat geantwortet, dass der Workspace oder die App gesperrt ist. Das Token selbst kann in Ordnung sein.</translation>
    </message>
    <message>
        <source>The local server answered that the workspace or the app is suspended. The token itself may be fine.</source>
        <translation>Der lokale Server hat geantwortet, dass der Workspace oder die App gesperrt ist. Das Token selbst kann in Ordnung sein.</translation>
    </message>
    <message>
        <source>Ask the workspace&apos;s owner about its plan and its payments, then test again.</source>
        <translation>Fragen Sie den Besitzer des Workspace nach dem Tarif und den Zahlungen, und testen Sie dann erneut.</translation>
    </message>
    <message>
        <source>Intercom answered that the token or its app is blocked. The token may work again once the block is lifted.</source>
        <translation>Intercom hat geantwortet, dass das Token oder seine App blockiert ist. Das Token kann wieder funktionieren, sobald die Blockierung aufgehoben ist.</translation>
    </message>
    <message>
        <source>The local server answered that the token or its app is blocked. The token may work again once the block is lifted.</source>
        <translation>Der lokale Server hat geantwortet, dass das Token oder seine App blockiert ist. Das Token kann wieder funktionieren, sobald die Blockierung aufgehoben ist.</translation>
    </message>
    <message>
        <source>Ask Intercom&apos;s support for the reason, with the request id from the evidence.</source>
        <translation>Fragen Sie den Support von Intercom nach dem Grund, mit der Anfrage-ID aus den Belegen.</translation>
    </message>
    <message>
        <source>The token may be fine, and your pipeline may still work from its own server. Intercom takes calls only from listed addresses, and this computer&apos;s is not one of them.</source>
        <translation>Das Token kann in Ordnung sein, und Ihre Pipeline kann von ihrem eigenen Server aus weiter funktionieren. Intercom nimmt nur Aufrufe von freigegebenen IP-Adressen an, und die dieses Computers gehört nicht dazu.</translation>
    </message>
    <message>
        <source>The token may be fine, and your pipeline may still work from its own server. The local server takes calls only from listed addresses, and this computer&apos;s is not one of them.</source>
        <translation>Das Token kann in Ordnung sein, und Ihre Pipeline kann von ihrem eigenen Server aus weiter funktionieren. Der lokale Server nimmt Aufrufe nur von eingetragenen Adressen an, und die dieses Computers gehört nicht dazu.</translation>
    </message>
    <message>
        <source>Test from the pipeline&apos;s own server, or ask an administrator to list this computer&apos;s address.</source>
        <translation>Testen Sie vom eigenen Server der Pipeline aus, oder bitten Sie einen Administrator, die IP-Adresse dieses Computers freizugeben.</translation>
    </message>
    <message>
        <source>The token may be fine. Intercom answered that the workspace&apos;s plan or subscription does not allow this at the moment.</source>
        <translation>Das Token kann in Ordnung sein. Intercom hat geantwortet, dass der Tarif oder das Abonnement des Workspace dies zurzeit nicht erlaubt.</translation>
    </message>
    <message>
        <source>The token may be fine. The local server answered that the workspace&apos;s plan or subscription does not allow this at the moment.</source>
        <translation>Das Token kann in Ordnung sein. Der lokale Server hat geantwortet, dass der Tarif oder das Abonnement des Workspace dies zurzeit nicht erlaubt.</translation>
    </message>
    <message>
        <source>Ask the workspace&apos;s owner about its plan, then test again.</source>
        <translation>Fragen Sie den Besitzer des Workspace nach dem Tarif, und testen Sie dann erneut.</translation>
    </message>
    <message>
        <source>The token may be fine. A gateway turned the call away before Intercom&apos;s API answered.</source>
        <translation>Das Token kann in Ordnung sein. Ein Gateway hat den Aufruf abgewiesen, bevor die API von Intercom geantwortet hat.</translation>
    </message>
    <message>
        <source>The token may be fine. A gateway turned the call away before the local server&apos;s API answered.</source>
        <translation>Das Token kann in Ordnung sein. Ein Gateway hat den Aufruf abgewiesen, bevor die API des lokalen Servers geantwortet hat.</translation>
    </message>
    <message>
        <source>Test from another network, or from the pipeline&apos;s own server.</source>
        <translation>Testen Sie von einem anderen Netzwerk oder vom eigenen Server der Pipeline aus.</translation>
    </message>
    <message>
        <source>The server accepted a made-up token as well, so its answers prove nothing.</source>
        <translation>Der Server hat auch ein erfundenes Token akzeptiert, also beweisen seine Antworten nichts.</translation>
    </message>
    <message>
        <source>The local server accepted a made-up token as well, so its answers prove nothing.</source>
        <translation>Der lokale Server hat auch ein erfundenes Token akzeptiert, also beweisen seine Antworten nichts.</translation>
    </message>
    <message>
        <source>Check the API address: something else than Intercom may be answering there.</source>
        <translation>Prüfen Sie die API-Adresse: Vielleicht antwortet dort etwas anderes als Intercom.</translation>
    </message>
    <message>
        <source>The token was refused, but the same call with a made-up token got no clear answer. So the refusal is not taken for the truth.</source>
        <translation>Das Token wurde abgelehnt, aber derselbe Aufruf mit einem erfundenen Token bekam keine klare Antwort. Deshalb gilt die Ablehnung nicht als gesichert.</translation>
    </message>
    <message>
        <source>The local server refused the token, but the same call with a made-up token got no clear answer. So the refusal is not taken for the truth.</source>
        <translation>Der lokale Server hat das Token abgelehnt, aber derselbe Aufruf mit einem erfundenen Token bekam keine klare Antwort. Deshalb gilt die Ablehnung nicht als gesichert.</translation>
    </message>
    <message>
        <source>Test again in a moment.</source>
        <translation>Testen Sie gleich noch einmal.</translation>
    </message>
    <message>
        <source>The server&apos;s name could not be found, so nothing was sent.</source>
        <translation>Der Name des Servers wurde nicht gefunden, deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The local server&apos;s name could not be found, so nothing was sent.</source>
        <translation>Der Name des lokalen Servers wurde nicht gefunden, deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s connection, then test again.</source>
        <translation>Prüfen Sie die Verbindung dieses Computers, und testen Sie dann erneut.</translation>
    </message>
    <message>
        <source>The server did not take the connection, so nothing was sent.</source>
        <translation>Der Server hat die Verbindung nicht angenommen, deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The local server did not take the connection, so nothing was sent.</source>
        <translation>Der lokale Server hat die Verbindung nicht angenommen, deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Check the API address and this computer&apos;s connection, then test again.</source>
        <translation>Prüfen Sie die API-Adresse und die Verbindung dieses Computers, und testen Sie dann erneut.</translation>
    </message>
    <message>
        <source>The connection broke before the whole answer had come.</source>
        <translation>Die Verbindung ist abgebrochen, bevor die ganze Antwort da war.</translation>
    </message>
    <message>
        <source>The connection to the local server broke before the whole answer had come.</source>
        <translation>Die Verbindung zum lokalen Server ist abgebrochen, bevor die ganze Antwort da war.</translation>
    </message>
    <message>
        <source>No complete answer came in time.</source>
        <translation>Es kam keine vollständige Antwort rechtzeitig.</translation>
    </message>
    <message>
        <source>No complete answer came from the local server in time.</source>
        <translation>Vom lokalen Server kam keine vollständige Antwort rechtzeitig.</translation>
    </message>
    <message>
        <source>This computer does not trust the server&apos;s certificate, so the token was not sent.</source>
        <translation>Dieser Computer vertraut dem Zertifikat des Servers nicht, deshalb wurde das Token nicht gesendet.</translation>
    </message>
    <message>
        <source>This computer does not trust the local server&apos;s certificate, so the token was not sent.</source>
        <translation>Dieser Computer vertraut dem Zertifikat des lokalen Servers nicht, deshalb wurde das Token nicht gesendet.</translation>
    </message>
    <message>
        <source>If your network inspects traffic, add its certificate as an extra CA file. If it does not, use another network.</source>
        <translation>Wenn Ihr Netzwerk den Datenverkehr prüft, fügen Sie sein Zertifikat als zusätzliche CA-Datei hinzu. Wenn nicht, verwenden Sie ein anderes Netzwerk.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is out of date, or this computer&apos;s clock is wrong. The token was not sent.</source>
        <translation>Das Zertifikat des Servers ist abgelaufen, oder die Uhr dieses Computers geht falsch. Das Token wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>The local server&apos;s certificate is out of date, or this computer&apos;s clock is wrong. The token was not sent.</source>
        <translation>Das Zertifikat des lokalen Servers ist abgelaufen, oder die Uhr dieses Computers geht falsch. Das Token wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>Check the date and time of this computer, then test again.</source>
        <translation>Prüfen Sie Datum und Uhrzeit dieses Computers, und testen Sie dann erneut.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate belongs to another host, so the token was not sent.</source>
        <translation>Das Zertifikat des Servers gehört zu einem anderen Host, deshalb wurde das Token nicht gesendet.</translation>
    </message>
    <message>
        <source>The local server&apos;s certificate belongs to another host, so the token was not sent.</source>
        <translation>Das Zertifikat des lokalen Servers gehört zu einem anderen Host, deshalb wurde das Token nicht gesendet.</translation>
    </message>
    <message>
        <source>Check the API address, or use another network.</source>
        <translation>Prüfen Sie die API-Adresse, oder verwenden Sie ein anderes Netzwerk.</translation>
    </message>
    <message>
        <source>The proxy did not let the call through.</source>
        <translation>Der Proxy hat den Aufruf nicht durchgelassen.</translation>
    </message>
    <message>
        <source>A proxy did not let the call to the local server through.</source>
        <translation>Ein Proxy hat den Aufruf an den lokalen Server nicht durchgelassen.</translation>
    </message>
    <message>
        <source>Check the proxy setting, then test again.</source>
        <translation>Prüfen Sie die Proxy-Einstellung, und testen Sie dann erneut.</translation>
    </message>
    <message>
        <source>The server pointed to another address. It was not followed, so the token went nowhere else.</source>
        <translation>Der Server hat auf eine andere Adresse verwiesen. Dem wurde nicht gefolgt, das Token ging also nirgendwo anders hin.</translation>
    </message>
    <message>
        <source>The local server pointed to another address. It was not followed, so the token went nowhere else.</source>
        <translation>Der lokale Server hat auf eine andere Adresse verwiesen. Dem wurde nicht gefolgt, das Token ging also nirgendwo anders hin.</translation>
    </message>
    <message>
        <source>Check the API address. The evidence shows where it pointed.</source>
        <translation>Prüfen Sie die API-Adresse. Die Belege zeigen, wohin verwiesen wurde.</translation>
    </message>
    <message>
        <source>A sign-in page of this network seems to have answered in place of Intercom.</source>
        <translation>Anstelle von Intercom scheint eine Anmeldeseite dieses Netzwerks geantwortet zu haben.</translation>
    </message>
    <message>
        <source>A sign-in page seems to have answered in place of the local server&apos;s API.</source>
        <translation>Anstelle der API des lokalen Servers scheint eine Anmeldeseite geantwortet zu haben.</translation>
    </message>
    <message>
        <source>Sign in to the network in a browser, then test again.</source>
        <translation>Melden Sie sich in einem Browser beim Netzwerk an, und testen Sie dann erneut.</translation>
    </message>
    <message>
        <source>Something answered, but not in the way Intercom&apos;s API does.</source>
        <translation>Etwas hat geantwortet, aber nicht so, wie es die API von Intercom tut.</translation>
    </message>
    <message>
        <source>A local server answered, but not in the way Intercom&apos;s API does.</source>
        <translation>Ein lokaler Server hat geantwortet, aber nicht so, wie es die API von Intercom tut.</translation>
    </message>
    <message>
        <source>Check the API address, and look at the evidence.</source>
        <translation>Prüfen Sie die API-Adresse, und sehen Sie sich die Belege an.</translation>
    </message>
    <message>
        <source>The answer did not have the form that Intercom describes, so nothing is concluded from it.</source>
        <translation>Die Antwort hatte nicht die Form, die Intercom beschreibt, deshalb wird daraus nichts geschlossen.</translation>
    </message>
    <message>
        <source>The local server&apos;s answer did not have the form that Intercom describes, so nothing is concluded from it.</source>
        <translation>Die Antwort des lokalen Servers hatte nicht die Form, die Intercom beschreibt, deshalb wird daraus nichts geschlossen.</translation>
    </message>
    <message>
        <source>Test again. If it stays like this, look at the evidence.</source>
        <translation>Testen Sie erneut. Wenn es so bleibt, sehen Sie sich die Belege an.</translation>
    </message>
    <message>
        <source>The answer was too large or damaged, so reading it was stopped.</source>
        <translation>Die Antwort war zu groß oder beschädigt, deshalb wurde das Lesen abgebrochen.</translation>
    </message>
    <message>
        <source>The local server&apos;s answer was too large or damaged, so reading it was stopped.</source>
        <translation>Die Antwort des lokalen Servers war zu groß oder beschädigt, deshalb wurde das Lesen abgebrochen.</translation>
    </message>
    <message>
        <source>Too many calls were made just now. That says nothing about the token.</source>
        <translation>Gerade gab es zu viele Aufrufe. Das sagt nichts über das Token.</translation>
    </message>
    <message>
        <source>The local server says that too many calls were made just now. That says nothing about the token.</source>
        <translation>Der lokale Server sagt, dass es gerade zu viele Aufrufe gab. Das sagt nichts über das Token.</translation>
    </message>
    <message>
        <source>Wait a minute, then test again.</source>
        <translation>Warten Sie eine Minute, und testen Sie dann erneut.</translation>
    </message>
    <message>
        <source>The server reported a fault of its own. That says nothing about the token.</source>
        <translation>Der Server hat einen eigenen Fehler gemeldet. Das sagt nichts über das Token.</translation>
    </message>
    <message>
        <source>The local server reported a fault of its own. That says nothing about the token.</source>
        <translation>Der lokale Server hat einen eigenen Fehler gemeldet. Das sagt nichts über das Token.</translation>
    </message>
    <message>
        <source>Intercom does not offer the API version that was asked for.</source>
        <translation>Intercom bietet die angefragte API-Version nicht an.</translation>
    </message>
    <message>
        <source>The local server does not offer the API version that was asked for.</source>
        <translation>Der lokale Server bietet die angefragte API-Version nicht an.</translation>
    </message>
    <message>
        <source>Choose another API version, then test again.</source>
        <translation>Wählen Sie eine andere API-Version, und testen Sie dann erneut.</translation>
    </message>
    <message>
        <source>The server does not know the address that was asked for.</source>
        <translation>Der Server kennt die angefragte Adresse nicht.</translation>
    </message>
    <message>
        <source>The local server does not know the address that was asked for.</source>
        <translation>Der lokale Server kennt die angefragte Adresse nicht.</translation>
    </message>
    <message>
        <source>Check the API address, then test again.</source>
        <translation>Prüfen Sie die API-Adresse, und testen Sie dann erneut.</translation>
    </message>
    <message>
        <source>The test was stopped before it was done.</source>
        <translation>Der Test wurde angehalten, bevor er fertig war.</translation>
    </message>
    <message>
        <source>The test of the local server was stopped before it was done.</source>
        <translation>Der Test des lokalen Servers wurde angehalten, bevor er fertig war.</translation>
    </message>
    <message>
        <source>Test again when you are ready.</source>
        <translation>Testen Sie erneut, wenn Sie so weit sind.</translation>
    </message>
    <message>
        <source>as expected</source>
        <translation>wie erwartet</translation>
    </message>
    <message>
        <source>permission missing</source>
        <translation>Berechtigung fehlt</translation>
    </message>
    <message>
        <source>inbox seat missing</source>
        <translation>Inbox-Platz fehlt</translation>
    </message>
    <message>
        <source>token not valid</source>
        <translation>Token nicht gültig</translation>
    </message>
    <message>
        <source>token revoked</source>
        <translation>Token widerrufen</translation>
    </message>
    <message>
        <source>token not found</source>
        <translation>Token nicht gefunden</translation>
    </message>
    <message>
        <source>token expired</source>
        <translation>Token abgelaufen</translation>
    </message>
    <message>
        <source>workspace suspended</source>
        <translation>Workspace gesperrt</translation>
    </message>
    <message>
        <source>token blocked</source>
        <translation>Token blockiert</translation>
    </message>
    <message>
        <source>IP address not listed</source>
        <translation>IP-Adresse nicht eingetragen</translation>
    </message>
    <message>
        <source>not in the workspace&apos;s plan</source>
        <translation>nicht im Tarif des Workspace</translation>
    </message>
    <message>
        <source>turned away by a gateway</source>
        <translation>von einem Gateway abgewiesen</translation>
    </message>
    <message>
        <source>a made-up token passed too</source>
        <translation>auch ein erfundenes Token kam durch</translation>
    </message>
    <message>
        <source>no clear cross-check</source>
        <translation>keine klare Gegenprobe</translation>
    </message>
    <message>
        <source>host not found</source>
        <translation>Host nicht gefunden</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>keine Verbindung</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>Verbindung verloren</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>keine Antwort rechtzeitig</translation>
    </message>
    <message>
        <source>certificate not trusted</source>
        <translation>Zertifikat nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>certificate out of date</source>
        <translation>Zertifikat abgelaufen</translation>
    </message>
    <message>
        <source>certificate of another host</source>
        <translation>Zertifikat eines anderen Hosts</translation>
    </message>
    <message>
        <source>stopped by the proxy</source>
        <translation>vom Proxy aufgehalten</translation>
    </message>
    <message>
        <source>redirect not followed</source>
        <translation>Weiterleitung nicht gefolgt</translation>
    </message>
    <message>
        <source>a sign-in page answered</source>
        <translation>eine Anmeldeseite hat geantwortet</translation>
    </message>
    <message>
        <source>not an answer of Intercom&apos;s</source>
        <translation>Antwort nicht von Intercom</translation>
    </message>
    <message>
        <source>unexpected answer</source>
        <translation>unerwartete Antwort</translation>
    </message>
    <message>
        <source>answer too large or damaged</source>
        <translation>Antwort zu groß oder beschädigt</translation>
    </message>
    <message>
        <source>too many calls just now</source>
        <translation>gerade zu viele Aufrufe</translation>
    </message>
    <message>
        <source>fault at the server</source>
        <translation>Fehler beim Server</translation>
    </message>
    <message>
        <source>API version not offered</source>
        <translation>API-Version nicht angeboten</translation>
    </message>
    <message>
        <source>not there or switched off</source>
        <translation>nicht vorhanden oder ausgeschaltet</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>Something that was entered can&apos;t be used.</source>
        <translation>Etwas, das eingegeben wurde, kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Berichtigen Sie es, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>It was stopped before it was done.</source>
        <translation>Es wurde angehalten, bevor es fertig war.</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>Es kam keine Antwort rechtzeitig.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s connection, then try again.</source>
        <translation>Prüfen Sie die Verbindung dieses Computers, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The server&apos;s name could not be found.</source>
        <translation>Der Name des Servers wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Check the address and this computer&apos;s connection, then try again.</source>
        <translation>Prüfen Sie die Adresse und die Verbindung dieses Computers, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The server did not take the connection.</source>
        <translation>Der Server hat die Verbindung nicht angenommen.</translation>
    </message>
    <message>
        <source>The connection broke.</source>
        <translation>Die Verbindung ist abgebrochen.</translation>
    </message>
    <message>
        <source>The whole answer did not arrive.</source>
        <translation>Die Antwort ist nicht vollständig angekommen.</translation>
    </message>
    <message>
        <source>This computer does not trust the server&apos;s certificate.</source>
        <translation>Dieser Computer vertraut dem Zertifikat des Servers nicht.</translation>
    </message>
    <message>
        <source>Nothing was sent to it.</source>
        <translation>Es wurde nichts an ihn gesendet.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is out of date, or this computer&apos;s clock is wrong.</source>
        <translation>Das Zertifikat des Servers ist abgelaufen, oder die Uhr dieses Computers geht falsch.</translation>
    </message>
    <message>
        <source>Check the date and time of this computer.</source>
        <translation>Prüfen Sie Datum und Uhrzeit dieses Computers.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate belongs to another host.</source>
        <translation>Das Zertifikat des Servers gehört zu einem anderen Host.</translation>
    </message>
    <message>
        <source>Check the address, or use another network.</source>
        <translation>Prüfen Sie die Adresse, oder verwenden Sie ein anderes Netzwerk.</translation>
    </message>
    <message>
        <source>The server did not answer through it.</source>
        <translation>Über ihn kam keine Antwort vom Server.</translation>
    </message>
    <message>
        <source>Check the proxy setting, then try again.</source>
        <translation>Prüfen Sie die Proxy-Einstellung, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The server pointed to another address.</source>
        <translation>Der Server hat auf eine andere Adresse verwiesen.</translation>
    </message>
    <message>
        <source>It was not followed, so the token went nowhere else.</source>
        <translation>Dem wurde nicht gefolgt, das Token ging also nirgendwo anders hin.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>The answer was too large or damaged.</source>
        <translation>Die Antwort war zu groß oder beschädigt.</translation>
    </message>
    <message>
        <source>Reading it was stopped, and nothing is concluded from it.</source>
        <translation>Das Lesen wurde abgebrochen, und es wird daraus nichts geschlossen.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>A call was held back.</source>
        <translation>Ein Aufruf wurde zurückgehalten.</translation>
    </message>
    <message>
        <source>Few calls are left for this workspace just now, and they are kept for your pipeline.</source>
        <translation>Für diesen Workspace sind gerade nur noch wenige Aufrufe übrig, und sie bleiben Ihrer Pipeline vorbehalten.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Warten Sie eine Minute, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The server said no.</source>
        <translation>Der Server hat Nein gesagt.</translation>
    </message>
    <message>
        <source>It answered, and did not do what was asked.</source>
        <translation>Er hat geantwortet und nicht getan, was verlangt wurde.</translation>
    </message>
    <message>
        <source>Look at its own words, then try again.</source>
        <translation>Lesen Sie seine eigenen Worte, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The answer had an unexpected form.</source>
        <translation>Die Antwort hatte eine unerwartete Form.</translation>
    </message>
    <message>
        <source>Nothing is concluded from it.</source>
        <translation>Es wird daraus nichts geschlossen.</translation>
    </message>
    <message>
        <source>Check the address, then try again.</source>
        <translation>Prüfen Sie die Adresse, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>It was not found.</source>
        <translation>Es wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>What was asked for is not there.</source>
        <translation>Was verlangt wurde, ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>The keychain was not opened.</source>
        <translation>Der Schlüsselbund wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>This computer offers no keychain.</source>
        <translation>Dieser Computer bietet keinen Schlüsselbund.</translation>
    </message>
    <message>
        <source>The token can be kept in memory until you quit. It is never written to a file.</source>
        <translation>Das Token kann bis zum Beenden im Arbeitsspeicher bleiben. Es wird nie in eine Datei geschrieben.</translation>
    </message>
    <message>
        <source>This computer could not read or write a file.</source>
        <translation>Dieser Computer konnte eine Datei nicht lesen oder schreiben.</translation>
    </message>
    <message>
        <source>What needs to be on disk first was not done.</source>
        <translation>Was vorher auf dem Datenträger sein muss, wurde nicht getan.</translation>
    </message>
    <message>
        <source>Check the free space and the rights of the folder, then try again.</source>
        <translation>Prüfen Sie den freien Speicherplatz und die Rechte des Ordners, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>It is in use by another program.</source>
        <translation>Es wird gerade von einem anderen Programm benutzt.</translation>
    </message>
    <message>
        <source>Close the other one, then try again.</source>
        <translation>Schließen Sie das andere, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>A file is there, but can&apos;t be trusted.</source>
        <translation>Eine Datei ist vorhanden, aber nicht vertrauenswürdig.</translation>
    </message>
    <message>
        <source>It is damaged or was changed, so nothing is taken from it.</source>
        <translation>Sie ist beschädigt oder wurde verändert, deshalb wird nichts aus ihr übernommen.</translation>
    </message>
    <message>
        <source>Move it away and keep it, then try again.</source>
        <translation>Verschieben Sie sie an einen anderen Ort, bewahren Sie sie auf, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>It may have reached the server, and no answer came. It is not sent a second time.</source>
        <translation>Es hat den Server vielleicht erreicht, und es kam keine Antwort. Es wird kein zweites Mal gesendet.</translation>
    </message>
    <message>
        <source>Look at the account before anything else is tried.</source>
        <translation>Sehen Sie sich das Konto an, bevor etwas anderes versucht wird.</translation>
    </message>
    <message>
        <source>The new address is already taken.</source>
        <translation>Die neue Adresse ist schon vergeben.</translation>
    </message>
    <message>
        <source>Choose an address that has no account yet, such as a mailbox made for this purpose.</source>
        <translation>Wählen Sie eine Adresse, die noch kein Konto hat, etwa ein eigens dafür eingerichtetes Postfach.</translation>
    </message>
    <message>
        <source>The new address is already taken, or the account was changed meanwhile.</source>
        <translation>Die neue Adresse ist schon vergeben, oder das Konto wurde inzwischen geändert.</translation>
    </message>
    <message>
        <source>Look at the account, then choose another address or try again.</source>
        <translation>Sehen Sie sich das Konto an, und wählen Sie dann eine andere Adresse, oder versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The email can&apos;t be changed this way.</source>
        <translation>Die E-Mail-Adresse kann auf diesem Weg nicht geändert werden.</translation>
    </message>
    <message>
        <source>Use the guided route, or change it at the identity provider.</source>
        <translation>Verwenden Sie den geführten Weg, oder ändern Sie sie beim Identitätsanbieter.</translation>
    </message>
    <message>
        <source>The server did not take the new address.</source>
        <translation>Der Server hat die neue Adresse nicht angenommen.</translation>
    </message>
    <message>
        <source>Check the address, or use the guided route.</source>
        <translation>Prüfen Sie die Adresse, oder verwenden Sie den geführten Weg.</translation>
    </message>
    <message>
        <source>The server did not take what was sent.</source>
        <translation>Der Server hat nicht angenommen, was gesendet wurde.</translation>
    </message>
    <message>
        <source>The teammate is not in this workspace any more.</source>
        <translation>Das Teammitglied ist nicht mehr in diesem Workspace.</translation>
    </message>
    <message>
        <source>Ask the workspace&apos;s administrators whether it was removed.</source>
        <translation>Fragen Sie die Administratoren des Workspace, ob es entfernt wurde.</translation>
    </message>
    <message>
        <source>The server does not accept the token that was sent.</source>
        <translation>Der Server akzeptiert das gesendete Token nicht.</translation>
    </message>
    <message>
        <source>Check that the right token was entered, and that it was copied whole.</source>
        <translation>Prüfen Sie, ob das richtige Token eingegeben und ob es vollständig kopiert wurde.</translation>
    </message>
    <message>
        <source>The workspace&apos;s plan does not allow this.</source>
        <translation>Der Tarif des Workspace erlaubt das nicht.</translation>
    </message>
    <message>
        <source>Ask the workspace&apos;s owner about its plan.</source>
        <translation>Fragen Sie den Besitzer des Workspace nach dem Tarif.</translation>
    </message>
    <message>
        <source>The new address is well formed.</source>
        <translation>Die neue Adresse ist richtig aufgebaut.</translation>
    </message>
    <message>
        <source>The new address has an unusual form.</source>
        <translation>Die neue Adresse hat eine ungewöhnliche Form.</translation>
    </message>
    <message>
        <source>The new address is not an email address.</source>
        <translation>Die neue Adresse ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>The form of the new address was not checked.</source>
        <translation>Die Form der neuen Adresse wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>Without a working address its owner could not use the account.</source>
        <translation>Ohne eine funktionierende Adresse ist das Konto für seinen Besitzer nichts wert.</translation>
    </message>
    <message>
        <source>Check every letter of it.</source>
        <translation>Prüfen Sie jedes Zeichen.</translation>
    </message>
    <message>
        <source>The new address has no letters that imitate others.</source>
        <translation>Die neue Adresse enthält keine Buchstaben, die andere nachahmen.</translation>
    </message>
    <message>
        <source>The new address has letters that look like others.</source>
        <translation>Die neue Adresse enthält Buchstaben, die wie andere aussehen.</translation>
    </message>
    <message>
        <source>The new address imitates another one.</source>
        <translation>Die neue Adresse ahmt eine andere nach.</translation>
    </message>
    <message>
        <source>The new address was not checked for letters that look like others.</source>
        <translation>Die neue Adresse wurde nicht auf Buchstaben geprüft, die wie andere aussehen.</translation>
    </message>
    <message>
        <source>An address that only looks like the owner&apos;s hands the account to somebody else.</source>
        <translation>Eine Adresse, die nur so aussieht wie die des Besitzers, übergibt das Konto an jemand anderen.</translation>
    </message>
    <message>
        <source>Type the address anew, or let its owner read it letter by letter.</source>
        <translation>Tippen Sie die Adresse neu ein, oder lassen Sie sie vom Besitzer Buchstabe für Buchstabe lesen.</translation>
    </message>
    <message>
        <source>The new address differs from the present one.</source>
        <translation>Die neue Adresse unterscheidet sich von der jetzigen.</translation>
    </message>
    <message>
        <source>The new address differs from the present one in capital letters only.</source>
        <translation>Die neue Adresse unterscheidet sich von der jetzigen nur in der Groß- und Kleinschreibung.</translation>
    </message>
    <message>
        <source>The account already has this address.</source>
        <translation>Das Konto hat diese Adresse schon.</translation>
    </message>
    <message>
        <source>The present address could not be compared with the new one.</source>
        <translation>Die jetzige Adresse konnte nicht mit der neuen verglichen werden.</translation>
    </message>
    <message>
        <source>Intercom treats capital and small letters in an address alike.</source>
        <translation>Intercom behandelt Groß- und Kleinbuchstaben in einer Adresse gleich.</translation>
    </message>
    <message>
        <source>Enter the address that the account should have afterwards.</source>
        <translation>Geben Sie die Adresse ein, die das Konto danach haben soll.</translation>
    </message>
    <message>
        <source>No teammate of this workspace has the new address.</source>
        <translation>Kein Teammitglied dieses Workspace hat die neue Adresse.</translation>
    </message>
    <message>
        <source>Another teammate may have the new address.</source>
        <translation>Vielleicht hat ein anderes Teammitglied die neue Adresse.</translation>
    </message>
    <message>
        <source>Another teammate of this workspace has the new address.</source>
        <translation>Ein anderes Teammitglied dieses Workspace hat die neue Adresse.</translation>
    </message>
    <message>
        <source>The other teammates could not be read.</source>
        <translation>Die anderen Teammitglieder konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Intercom allows an address for one account only.</source>
        <translation>Intercom erlaubt eine Adresse nur für ein einziges Konto.</translation>
    </message>
    <message>
        <source>The domain of the new address can receive mail.</source>
        <translation>Die Domain der neuen Adresse kann E-Mails empfangen.</translation>
    </message>
    <message>
        <source>The domain of the new address does not seem to receive mail.</source>
        <translation>Die Domain der neuen Adresse scheint keine E-Mails zu empfangen.</translation>
    </message>
    <message>
        <source>The domain of the new address does not receive mail.</source>
        <translation>Die Domain der neuen Adresse empfängt keine E-Mails.</translation>
    </message>
    <message>
        <source>It is not known whether the domain of the new address receives mail.</source>
        <translation>Es ist nicht bekannt, ob die Domain der neuen Adresse E-Mails empfängt.</translation>
    </message>
    <message>
        <source>Intercom may send a message that has to be confirmed from there.</source>
        <translation>Vielleicht sendet Intercom eine Nachricht, die von dort bestätigt werden muss.</translation>
    </message>
    <message>
        <source>Let the new owner send a test message to this address first.</source>
        <translation>Lassen Sie den neuen Besitzer zuerst eine Testnachricht an diese Adresse senden.</translation>
    </message>
    <message>
        <source>The SCIM server answers and accepts the SCIM token.</source>
        <translation>Der SCIM-Server antwortet und akzeptiert das SCIM-Token.</translation>
    </message>
    <message>
        <source>The SCIM server answers, but not everything about it is clear.</source>
        <translation>Der SCIM-Server antwortet, aber nicht alles an ihm ist klar.</translation>
    </message>
    <message>
        <source>The SCIM route can&apos;t be used.</source>
        <translation>Der SCIM-Weg kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>It is not known whether the SCIM route can be used.</source>
        <translation>Es ist nicht bekannt, ob der SCIM-Weg verwendet werden kann.</translation>
    </message>
    <message>
        <source>This route sends the change to the SCIM server.</source>
        <translation>Dieser Weg sendet die Änderung an den SCIM-Server.</translation>
    </message>
    <message>
        <source>Check the SCIM URL and the SCIM token, or use the guided route.</source>
        <translation>Prüfen Sie die SCIM-URL und das SCIM-Token, oder verwenden Sie den geführten Weg.</translation>
    </message>
    <message>
        <source>SCIM shows one user with the present address.</source>
        <translation>SCIM zeigt einen Benutzer mit der jetzigen Adresse.</translation>
    </message>
    <message>
        <source>What SCIM shows of this user needs a look.</source>
        <translation>Was SCIM über diesen Benutzer zeigt, sollte angesehen werden.</translation>
    </message>
    <message>
        <source>SCIM does not show exactly one user with the present address.</source>
        <translation>SCIM zeigt nicht genau einen Benutzer mit der jetzigen Adresse.</translation>
    </message>
    <message>
        <source>The user could not be read by SCIM.</source>
        <translation>Der Benutzer konnte nicht über SCIM gelesen werden.</translation>
    </message>
    <message>
        <source>The change must reach this account and no other.</source>
        <translation>Die Änderung muss dieses Konto erreichen und kein anderes.</translation>
    </message>
    <message>
        <source>Use the guided route, or ask who manages the provisioning.</source>
        <translation>Verwenden Sie den geführten Weg, oder fragen Sie die Person, die das Provisioning verwaltet.</translation>
    </message>
    <message>
        <source>The token tells which teammate and which workspace it belongs to.</source>
        <translation>Das Token sagt, zu welchem Teammitglied und zu welchem Workspace es gehört.</translation>
    </message>
    <message>
        <source>What the token tells about its teammate needs a look.</source>
        <translation>Was das Token über sein Teammitglied sagt, sollte angesehen werden.</translation>
    </message>
    <message>
        <source>The token does not tell which teammate it belongs to.</source>
        <translation>Das Token sagt nicht, zu welchem Teammitglied es gehört.</translation>
    </message>
    <message>
        <source>It is not known which teammate the token belongs to.</source>
        <translation>Es ist nicht bekannt, zu welchem Teammitglied das Token gehört.</translation>
    </message>
    <message>
        <source>Only then can it be shown afterwards that it is still the same one.</source>
        <translation>Nur dann kann danach gezeigt werden, dass es noch dasselbe ist.</translation>
    </message>
    <message>
        <source>Test the token again, and look at the evidence.</source>
        <translation>Testen Sie das Token erneut, und sehen Sie sich die Belege an.</translation>
    </message>
    <message>
        <source>Teammates of this workspace sign in without SAML.</source>
        <translation>Teammitglieder dieses Workspace melden sich ohne SAML an.</translation>
    </message>
    <message>
        <source>This workspace uses SAML for signing in.</source>
        <translation>Dieser Workspace verwendet SAML für die Anmeldung.</translation>
    </message>
    <message>
        <source>With SAML, a teammate can&apos;t change its own email.</source>
        <translation>Mit SAML kann ein Teammitglied seine eigene E-Mail-Adresse nicht ändern.</translation>
    </message>
    <message>
        <source>It is not known whether this workspace uses SAML.</source>
        <translation>Es ist nicht bekannt, ob dieser Workspace SAML verwendet.</translation>
    </message>
    <message>
        <source>With SAML switched on, Intercom does not let teammates edit their own address.</source>
        <translation>Wenn SAML eingeschaltet ist, lässt Intercom Teammitglieder ihre eigene Adresse nicht bearbeiten.</translation>
    </message>
    <message>
        <source>Change it at the identity provider or over SCIM, or ask Intercom&apos;s support.</source>
        <translation>Ändern Sie sie beim Identitätsanbieter oder über SCIM, oder fragen Sie den Support von Intercom.</translation>
    </message>
    <message>
        <source>The account is in this workspace only.</source>
        <translation>Das Konto ist nur in diesem Workspace.</translation>
    </message>
    <message>
        <source>The account is in other workspaces too.</source>
        <translation>Das Konto ist auch in anderen Workspaces.</translation>
    </message>
    <message>
        <source>It is not known whether the account is in other workspaces too.</source>
        <translation>Es ist nicht bekannt, ob das Konto auch in anderen Workspaces ist.</translation>
    </message>
    <message>
        <source>An Intercom login is one for all workspaces: whoever gets it, gets all of them.</source>
        <translation>Eine Anmeldung bei Intercom gilt für alle Workspaces: Wer sie bekommt, bekommt sie alle.</translation>
    </message>
    <message>
        <source>Let the account leave the other workspaces first.</source>
        <translation>Lassen Sie das Konto zuerst die anderen Workspaces verlassen.</translation>
    </message>
    <message>
        <source>The new address has no Intercom login yet.</source>
        <translation>Zur neuen Adresse gibt es noch kein Intercom-Konto.</translation>
    </message>
    <message>
        <source>The new address may already have an Intercom login.</source>
        <translation>Die neue Adresse hat vielleicht schon eine Anmeldung bei Intercom.</translation>
    </message>
    <message>
        <source>The new address already has an Intercom login.</source>
        <translation>Die neue Adresse hat schon eine Anmeldung bei Intercom.</translation>
    </message>
    <message>
        <source>It is not known whether the new address already has an Intercom login.</source>
        <translation>Es ist nicht bekannt, ob die neue Adresse schon eine Anmeldung bei Intercom hat.</translation>
    </message>
    <message>
        <source>An address that has a login can&apos;t be given to a second one.</source>
        <translation>Eine Adresse, die eine Anmeldung hat, kann keiner zweiten gegeben werden.</translation>
    </message>
    <message>
        <source>Choose an address that has no login, such as a mailbox made for this purpose.</source>
        <translation>Wählen Sie eine Adresse, die keine Anmeldung hat, etwa ein eigens dafür eingerichtetes Postfach.</translation>
    </message>
    <message>
        <source>The app behind the token belongs to the customer.</source>
        <translation>Die App hinter dem Token gehört dem Kunden.</translation>
    </message>
    <message>
        <source>The agency still owns the app behind the token.</source>
        <translation>Die App hinter dem Token gehört noch der Agentur.</translation>
    </message>
    <message>
        <source>It is not known who owns the app behind the token.</source>
        <translation>Es ist nicht bekannt, wem die App hinter dem Token gehört.</translation>
    </message>
    <message>
        <source>Whoever owns the app in the Developer Hub can regenerate its token or uninstall it, also after the handover.</source>
        <translation>Wem die App im Developer Hub gehört, der kann ihr Token erneuern oder sie deinstallieren, auch nach der Übergabe.</translation>
    </message>
    <message>
        <source>Agree on it now. Moving to OAuth, or to an app of the customer&apos;s own, is a later step.</source>
        <translation>Einigen Sie sich jetzt darüber. Der Wechsel zu OAuth oder zu einer eigenen App des Kunden ist ein späterer Schritt.</translation>
    </message>
    <message>
        <source>No identity provider manages this account.</source>
        <translation>Kein Identitätsanbieter verwaltet dieses Konto.</translation>
    </message>
    <message>
        <source>An identity provider manages the accounts of this workspace.</source>
        <translation>Ein Identitätsanbieter verwaltet die Konten dieses Workspace.</translation>
    </message>
    <message>
        <source>An identity provider would undo this change.</source>
        <translation>Ein Identitätsanbieter würde diese Änderung rückgängig machen.</translation>
    </message>
    <message>
        <source>It is not known whether an identity provider manages this account.</source>
        <translation>Es ist nicht bekannt, ob ein Identitätsanbieter dieses Konto verwaltet.</translation>
    </message>
    <message>
        <source>Its next sync can put the old address back, or remove the teammate and with it the token.</source>
        <translation>Sein nächster Abgleich kann die alte Adresse wiederherstellen oder das Teammitglied und damit das Token entfernen.</translation>
    </message>
    <message>
        <source>Change the user at the identity provider too, before the next sync.</source>
        <translation>Ändern Sie den Benutzer vor dem nächsten Abgleich auch beim Identitätsanbieter.</translation>
    </message>
    <message>
        <source>The new owner can open the mailbox of the new address today.</source>
        <translation>Der neue Besitzer kann das Postfach der neuen Adresse heute öffnen.</translation>
    </message>
    <message>
        <source>The new owner can&apos;t open the mailbox of the new address yet.</source>
        <translation>Der neue Besitzer kann das Postfach der neuen Adresse noch nicht öffnen.</translation>
    </message>
    <message>
        <source>Nobody can open the mailbox of the new address.</source>
        <translation>Niemand kann das Postfach der neuen Adresse öffnen.</translation>
    </message>
    <message>
        <source>It is not known whether the new owner can open the mailbox today.</source>
        <translation>Es ist nicht bekannt, ob der neue Besitzer das Postfach heute öffnen kann.</translation>
    </message>
    <message>
        <source>Confirmation and password messages are sent there.</source>
        <translation>Nachrichten zur Bestätigung und zum Passwort werden dorthin gesendet.</translation>
    </message>
    <message>
        <source>Open the mailbox first, and send a test message to it.</source>
        <translation>Öffnen Sie zuerst das Postfach, und senden Sie eine Testnachricht dorthin.</translation>
    </message>
    <message>
        <source>The password stays as it is until the token is proven.</source>
        <translation>Das Passwort bleibt, wie es ist, bis das Token nachgewiesen ist.</translation>
    </message>
    <message>
        <source>Do not reset the password yet.</source>
        <translation>Setzen Sie das Passwort noch nicht zurück.</translation>
    </message>
    <message>
        <source>The password is being reset at this moment.</source>
        <translation>Das Passwort wird in diesem Moment zurückgesetzt.</translation>
    </message>
    <message>
        <source>What a password reset does to this token is not known.</source>
        <translation>Was ein Zurücksetzen des Passworts mit diesem Token macht, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Vendors report that a reset can revoke a token. Intercom has not confirmed it.</source>
        <translation>Anbieter berichten, dass ein Zurücksetzen ein Token widerrufen kann. Intercom hat das nicht bestätigt.</translation>
    </message>
    <message>
        <source>Keybearer asks for it as a step of its own and tests right after it.</source>
        <translation>Keybearer bittet später in einem eigenen Schritt darum und testet gleich danach.</translation>
    </message>
    <message>
        <source>Do teammates of this workspace sign in with SAML single sign-on?</source>
        <translation>Melden sich Teammitglieder dieses Workspace mit SAML-Single-Sign-on an?</translation>
    </message>
    <message>
        <source>Is this account a member of other workspaces too?</source>
        <translation>Ist dieses Konto auch Mitglied anderer Workspaces?</translation>
    </message>
    <message>
        <source>Does the new address already have an Intercom login?</source>
        <translation>Hat die neue Adresse schon eine Anmeldung bei Intercom?</translation>
    </message>
    <message>
        <source>Does the agency still own the app that the token belongs to?</source>
        <translation>Gehört die App, zu der das Token gehört, noch der Agentur?</translation>
    </message>
    <message>
        <source>Does an identity provider, such as Okta or Entra, manage the teammates?</source>
        <translation>Verwaltet ein Identitätsanbieter wie Okta oder Entra die Teammitglieder?</translation>
    </message>
    <message>
        <source>Can the new owner open the mailbox of the new address today?</source>
        <translation>Kann der neue Besitzer das Postfach der neuen Adresse heute öffnen?</translation>
    </message>
    <message>
        <source>The token stands in the address that was to be called.</source>
        <translation>Das Token steht in der Adresse, die aufgerufen werden sollte.</translation>
    </message>
    <message>
        <source>There is no token.</source>
        <translation>Es ist kein Token vorhanden.</translation>
    </message>
    <message>
        <source>This is too long for a token.</source>
        <translation>Das ist zu lang für ein Token.</translation>
    </message>
    <message>
        <source>It has spaces or characters that a token never has.</source>
        <translation>Es enthält Leerzeichen oder Zeichen, die ein Token nie hat.</translation>
    </message>
    <message>
        <source>This handover was begun with another token.</source>
        <translation>Diese Übergabe wurde mit einem anderen Token begonnen.</translation>
    </message>
    <message>
        <source>This is not an email address.</source>
        <translation>Das ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>The new address is the one that the account has already.</source>
        <translation>Die neue Adresse ist die, die das Konto schon hat.</translation>
    </message>
    <message>
        <source>The API address has to begin with https:// (or be on this computer), without a name, a question mark or a # in it.</source>
        <translation>Die API-Adresse muss mit https:// beginnen (oder auf diesem Computer sein), ohne einen Namen, ein Fragezeichen oder ein # darin.</translation>
    </message>
    <message>
        <source>This handover was begun at another API address.</source>
        <translation>Diese Übergabe wurde bei einer anderen API-Adresse begonnen.</translation>
    </message>
    <message>
        <source>The API version has to be two numbers with a dot, as in 2.16.</source>
        <translation>Die API-Version muss aus zwei Zahlen mit einem Punkt bestehen, wie in 2.16.</translation>
    </message>
    <message>
        <source>This route needs the SCIM address and the SCIM token.</source>
        <translation>Dieser Weg braucht die SCIM-Adresse und das SCIM-Token.</translation>
    </message>
    <message>
        <source>The SCIM address has to begin with https:// (or be on this computer), without a name, a question mark or a # in it.</source>
        <translation>Die SCIM-Adresse muss mit https:// beginnen (oder auf diesem Computer sein), ohne einen Namen, ein Fragezeichen oder ein # darin.</translation>
    </message>
    <message>
        <source>The proxy has to be system, none, or an address such as http://proxy.example:3128 or socks5://proxy.example:1080.</source>
        <translation>Der Proxy muss system, none oder eine Adresse wie http://proxy.example:3128 oder socks5://proxy.example:1080 sein.</translation>
    </message>
    <message>
        <source>Several accounts were found where there can be only one.</source>
        <translation>Es wurden mehrere Konten gefunden, wo es nur eines geben kann.</translation>
    </message>
    <message>
        <source>The server does not say how it takes changes.</source>
        <translation>Der Server sagt nicht, wie er Änderungen annimmt.</translation>
    </message>
    <message>
        <source>The connection has no name.</source>
        <translation>Die Verbindung hat keinen Namen.</translation>
    </message>
    <message>
        <source>The connection&apos;s name is too long.</source>
        <translation>Der Name der Verbindung ist zu lang.</translation>
    </message>
    <message>
        <source>The connection&apos;s name has characters that can&apos;t be shown.</source>
        <translation>Der Name der Verbindung enthält Zeichen, die nicht angezeigt werden können.</translation>
    </message>
    <message>
        <source>Another connection has this name.</source>
        <translation>Eine andere Verbindung hat diesen Namen.</translation>
    </message>
    <message>
        <source>The connection&apos;s API address can&apos;t be used.</source>
        <translation>Die API-Adresse der Verbindung kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>The connection&apos;s region is none of US, EU and AU.</source>
        <translation>Die Region der Verbindung ist keine von US, EU und AU.</translation>
    </message>
    <message>
        <source>The connection&apos;s API version can&apos;t be used.</source>
        <translation>Die API-Version der Verbindung kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>The connection names a permission that does not exist.</source>
        <translation>Die Verbindung nennt eine Berechtigung, die es nicht gibt.</translation>
    </message>
    <message>
        <source>The connection&apos;s SCIM address can&apos;t be used.</source>
        <translation>Die SCIM-Adresse der Verbindung kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Read what will be sent, then press “Send the change” or “Do not change it back”.</source>
        <translation>Lesen Sie, was gesendet wird, und klicken Sie dann auf „Änderung senden“ oder „Nicht zurückändern“.</translation>
    </message>
    <message>
        <source>Read what will happen, then press “Start the change” or “Do not change it back”.</source>
        <translation>Lesen Sie, was geschehen wird, und klicken Sie dann auf „Änderung starten“ oder „Nicht zurückändern“.</translation>
    </message>
    <message>
        <source>It has not been changed back yet. It is your decision now.</source>
        <translation>Es wurde noch nicht zurückgeändert. Jetzt entscheiden Sie.</translation>
    </message>
    <message>
        <source>The email was changed, but not back.</source>
        <translation>Die E-Mail-Adresse wurde geändert, aber nicht zurück.</translation>
    </message>
    <message>
        <source>The account has %1 now; it was to go back to %2.</source>
        <translation>Das Konto hat jetzt die E-Mail-Adresse %1; es sollte wieder %2 bekommen.</translation>
    </message>
    <message>
        <source>When it was last tested, on %1, the token worked and the account had %2.</source>
        <comment>a date with the time, an email</comment>
        <translation>Beim letzten Test, am %1, funktionierte das Token, und das Konto hatte die E-Mail-Adresse %2.</translation>
    </message>
    <message>
        <source>When it was last read, the account had %1.</source>
        <translation>Als zuletzt gelesen wurde, hatte das Konto die E-Mail-Adresse %1.</translation>
    </message>
    <message>
        <source>This handover is closed: the email was changed, and the token kept working.</source>
        <translation>Diese Übergabe ist abgeschlossen: Die E-Mail-Adresse wurde geändert, und das Token funktionierte weiter.</translation>
    </message>
    <message>
        <source>Every step of the follow-up was tested.</source>
        <translation>Jeder Schritt der Nachbereitung wurde getestet.</translation>
    </message>
    <message>
        <source>These steps of the follow-up were not tested: %1.</source>
        <translation>Darin nicht getestet, aus der Nachbereitung: %1.</translation>
    </message>
    <message>
        <source>All of it concerns a local server, such as the practice workspace, and not Intercom.</source>
        <translation>Alles darin betrifft einen lokalen Server, etwa den Übungs-Workspace, und nicht Intercom.</translation>
    </message>
    <message>
        <source>New result</source>
        <translation>Neues Ergebnis</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a connection&apos;s name, and its workspace or teammate&apos;s email</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Waiting for the email to be changed back.</source>
        <translation>Es wird gewartet, bis die E-Mail-Adresse zurückgeändert ist.</translation>
    </message>
    <message>
        <source>At its last test the token was not seen to work. While that is so, Keybearer can&apos;t see whether the email was changed back; the account&apos;s own page in Intercom shows it.</source>
        <translation>Beim letzten Test war nicht zu sehen, dass das Token funktioniert. Solange das so ist, kann Keybearer nicht sehen, ob die E-Mail-Adresse zurückgeändert wurde; die eigene Seite des Kontos in Intercom zeigt es.</translation>
    </message>
    <message>
        <source>When it was last read, on %1, the account had %2.</source>
        <comment>a date with the time, an email</comment>
        <translation>Als zuletzt gelesen wurde, am %1, hatte das Konto die E-Mail-Adresse %2.</translation>
    </message>
    <message>
        <source>Someone, or a rule of this computer, said no. The token was neither read nor saved.</source>
        <translation>Eine Person oder eine Regel dieses Computers hat es abgelehnt. Das Token wurde weder gelesen noch gespeichert.</translation>
    </message>
    <message>
        <source>Allow it when you are asked again. A token can also be kept only until you quit.</source>
        <translation>Erlauben Sie es, wenn Sie wieder gefragt werden. Ein Token kann auch nur bis zum Beenden behalten werden.</translation>
    </message>
    <message>
        <source>Nothing was changed. A finding stops this handover.</source>
        <translation>Nichts wurde geändert. Ein Hindernis verhindert diese Übergabe.</translation>
    </message>
    <message>
        <source>The email was changed, but another teammate answers to the token now.</source>
        <translation>Die E-Mail-Adresse wurde geändert, aber zum Token gehört jetzt ein anderes Teammitglied.</translation>
    </message>
    <message>
        <source>The email was changed, but another workspace answers to the token now.</source>
        <translation>Die E-Mail-Adresse wurde geändert, aber zum Token gehört jetzt ein anderer Workspace.</translation>
    </message>
    <message>
        <source>The email was changed, but the token is not proven to work as before.</source>
        <translation>Die E-Mail-Adresse wurde geändert, aber es ist nicht nachgewiesen, dass das Token wie bisher funktioniert.</translation>
    </message>
    <message>
        <source>The email was changed, and the token worked when it was last tested, on %1.</source>
        <comment>a date with the time</comment>
        <translation>Die E-Mail-Adresse wurde geändert, und beim letzten Test, am %1, funktionierte das Token.</translation>
    </message>
    <message>
        <source>Two at the same time could spoil each other&apos;s work, so nothing was done here.</source>
        <translation>Zwei zur gleichen Zeit könnten einander die Arbeit verderben, deshalb wurde hier nichts getan.</translation>
    </message>
    <message numerus="yes">
        <source>The longest time without a good answer was %Ln minute(s); what happened in it was not seen.</source>
        <translation>
            <numerusform>Die längste Zeit ohne gute Antwort dauerte %Ln Minute; was währenddessen geschah, wurde nicht beobachtet.</numerusform>
            <numerusform>Die längste Zeit ohne gute Antwort dauerte %Ln Minuten; was währenddessen geschah, wurde nicht beobachtet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The longest time without a good answer was %Ln hour(s); what happened in it was not seen.</source>
        <translation>
            <numerusform>Die längste Zeit ohne gute Antwort dauerte %Ln Stunde; was währenddessen geschah, wurde nicht beobachtet.</numerusform>
            <numerusform>Die längste Zeit ohne gute Antwort dauerte %Ln Stunden; was währenddessen geschah, wurde nicht beobachtet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The longest time without a good answer was %Ln day(s); what happened in it was not seen.</source>
        <translation>
            <numerusform>Die längste Zeit ohne gute Antwort dauerte %Ln Tag; was währenddessen geschah, wurde nicht beobachtet.</numerusform>
            <numerusform>Die längste Zeit ohne gute Antwort dauerte %Ln Tage; was währenddessen geschah, wurde nicht beobachtet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Around the change, all %Ln test call(s) got a good answer.</source>
        <translation>
            <numerusform>Um die Änderung herum gab es %Ln Testaufruf, und er bekam eine gute Antwort.</numerusform>
            <numerusform>Um die Änderung herum bekamen alle %Ln Testaufrufe eine gute Antwort.</numerusform>
        </translation>
    </message>
    <message>
        <source>If it is a mistake, change it to %1 on the account&apos;s own page; Keybearer sees it by itself. Accept the address only if it is the right one.</source>
        <translation>Wenn es ein Versehen ist, ändern Sie sie auf der eigenen Seite des Kontos in %1; Keybearer bemerkt es von selbst. Akzeptieren Sie die Adresse nur, wenn sie die richtige ist.</translation>
    </message>
    <message>
        <source>The password was reset on %1, by the activity log; such a reset is reported to end tokens.</source>
        <comment>a date with the time</comment>
        <translation>Laut dem Aktivitätslog wurde das Passwort am %1 zurückgesetzt; Berichten zufolge macht ein solches Zurücksetzen Token ungültig.</translation>
    </message>
    <message>
        <source>A password reset is reported to end tokens: ask the new owner whether there was one.</source>
        <translation>Berichten zufolge macht ein Zurücksetzen des Passworts Token ungültig: Fragen Sie den neuen Besitzer, ob es eines gab.</translation>
    </message>
    <message>
        <source>The email was changed, but the token does not work any more.</source>
        <translation>Die E-Mail-Adresse wurde geändert, aber das Token funktioniert nicht mehr.</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2, and then a change back was begun; no end of that is in this record.</source>
        <translation>Die E-Mail-Adresse sollte von %1 in %2 geändert werden, und danach wurde begonnen, sie zurückzuändern; wie das endete, steht nicht in diesem Protokoll.</translation>
    </message>
    <message>
        <source>The token was tested again after a step: %1.</source>
        <translation>Das Token wurde nach einem Schritt erneut getestet: %1.</translation>
    </message>
    <message>
        <source>What came of the change of the email: %1.</source>
        <translation>Ausgang der Änderung der E-Mail-Adresse: %1.</translation>
    </message>
    <message>
        <source>Other address accepted</source>
        <translation>Andere Adresse akzeptiert</translation>
    </message>
    <message>
        <source>A person accepted %1 as the new address.</source>
        <translation>Eine Person hat %1 als neue Adresse akzeptiert.</translation>
    </message>
    <message>
        <source>Not changed back</source>
        <translation>Nicht zurückgeändert</translation>
    </message>
    <message>
        <source>The change back was given up, or nothing came of it.</source>
        <translation>Das Zurückändern wurde aufgegeben, oder es wurde nichts daraus.</translation>
    </message>
    <message>
        <source>Seen in the activity log</source>
        <translation>Im Aktivitätslog gesehen</translation>
    </message>
    <message>
        <source>The workspace&apos;s activity log showed a step: %1.</source>
        <translation>Das Aktivitätslog des Workspace zeigte einen Schritt: %1.</translation>
    </message>
    <message>
        <source>A person&apos;s word</source>
        <translation>Angabe einer Person</translation>
    </message>
    <message>
        <source>A person said that this was done: %1.</source>
        <translation>Eine Person hat angegeben, dass dies erledigt ist: %1.</translation>
    </message>
    <message>
        <source>Handover reopened</source>
        <translation>Übergabe wieder geöffnet</translation>
    </message>
    <message>
        <source>The handover was continued.</source>
        <translation>Die Übergabe wurde fortgesetzt.</translation>
    </message>
    <message>
        <source>changed and proven</source>
        <translation>geändert und nachgewiesen</translation>
    </message>
    <message>
        <source>changed, not proven</source>
        <translation>geändert, nicht nachgewiesen</translation>
    </message>
    <message>
        <source>not changed</source>
        <translation>nicht geändert</translation>
    </message>
    <message>
        <source>changed back</source>
        <translation>zurückgeändert</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>new address confirmed</source>
        <translation>neue Adresse bestätigt</translation>
    </message>
    <message>
        <source>password reset</source>
        <translation>Passwort zurückgesetzt</translation>
    </message>
    <message>
        <source>two-factor sign-in</source>
        <translation>Zwei-Faktor-Anmeldung</translation>
    </message>
    <message>
        <source>two-factor sign-in changed</source>
        <translation>Zwei-Faktor-Anmeldung geändert</translation>
    </message>
    <message>
        <source>a day later</source>
        <translation>einen Tag später</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>angemeldet</translation>
    </message>
    <message>
        <source>account page opened</source>
        <translation>Kontoseite geöffnet</translation>
    </message>
    <message numerus="yes">
        <source>The longest time without a good answer was %Ln second(s); what happened in it was not seen.</source>
        <translation>
            <numerusform>Die längste Zeit ohne gute Antwort dauerte %Ln Sekunde; was währenddessen geschah, wurde nicht beobachtet.</numerusform>
            <numerusform>Die längste Zeit ohne gute Antwort dauerte %Ln Sekunden; was währenddessen geschah, wurde nicht beobachtet.</numerusform>
        </translation>
    </message>
    <message>
        <source>After the change, the token was proven to work as before, last on %1.</source>
        <comment>a date with the time</comment>
        <translation>Nach der Änderung wurde nachgewiesen, dass das Token wie bisher funktioniert, zuletzt am %1.</translation>
    </message>
    <message>
        <source>In between it was not proven; the record shows when and why.</source>
        <translation>Zwischendurch war es nicht nachgewiesen; das Protokoll zeigt, wann und warum.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln test call(s) were refused, the last one on %1.</source>
        <translation>
            <numerusform>%Ln Testaufruf wurde abgelehnt, am %1.</numerusform>
            <numerusform>%Ln Testaufrufe wurden abgelehnt, der letzte am %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting again</source>
        <translation>Wartet wieder</translation>
    </message>
    <message>
        <source>The email was not changed yet, and is waited for again.</source>
        <translation>Die E-Mail-Adresse wurde noch nicht geändert; darauf wird wieder gewartet.</translation>
    </message>
    <message>
        <source>Cancelling: the account is read once more.</source>
        <translation>Wird abgebrochen: Das Konto wird noch einmal gelesen.</translation>
    </message>
    <message>
        <source>So it is known which email it has when this ends.</source>
        <translation>So steht am Ende fest, welche E-Mail-Adresse es hat.</translation>
    </message>
    <message>
        <source>But the account has %1 now; when this handover was begun it had %2.</source>
        <translation>Aber das Konto hat jetzt die E-Mail-Adresse %1; als diese Übergabe begonnen wurde, hatte es %2.</translation>
    </message>
    <message>
        <source>Cancelled. Keybearer changed nothing.</source>
        <translation>Abgebrochen. Keybearer hat nichts geändert.</translation>
    </message>
    <message>
        <source>The email was not changed back.</source>
        <translation>Die E-Mail-Adresse wurde nicht zurückgeändert.</translation>
    </message>
    <message>
        <source>Find out who changed it. Then prove it again.</source>
        <translation>Finden Sie heraus, wer sie geändert hat. Weisen Sie es dann erneut nach.</translation>
    </message>
    <message>
        <source>Prove it again.</source>
        <translation>Wiederholen Sie den Nachweis.</translation>
    </message>
    <message>
        <source>The email went from %1 to %2 and was then to go back; whether it did could not be seen.</source>
        <translation>Die E-Mail-Adresse wurde von %1 in %2 geändert und sollte dann zurückgeändert werden; ob das geschehen ist, war nicht zu erkennen.</translation>
    </message>
    <message>
        <source>The email went from %1 to %2 and was then to go back; the token was not proven to work afterwards.</source>
        <translation>Die E-Mail-Adresse wurde von %1 in %2 geändert und sollte dann zurückgeändert werden; danach wurde nicht nachgewiesen, dass das Token funktioniert.</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2; it was cancelled, and the account had %3 then.</source>
        <translation>Die E-Mail-Adresse sollte von %1 in %2 geändert werden; die Übergabe wurde abgebrochen, und das Konto hatte da %3.</translation>
    </message>
    <message>
        <source>An editor or a mail program does that. What it says can&apos;t be proven any more.</source>
        <translation>Ein Editor oder ein Mailprogramm tut das. Was darin steht, lässt sich nicht mehr nachweisen.</translation>
    </message>
    <message>
        <source>Ask for the file itself again, for example in a ZIP archive.</source>
        <translation>Bitten Sie noch einmal um die Datei selbst, zum Beispiel in einem ZIP-Archiv.</translation>
    </message>
    <message>
        <source>It was sent at most once, and no clear answer came; it may yet be made. It is not sent a second time.</source>
        <translation>Die Änderung wurde höchstens einmal gesendet, und es kam keine klare Antwort; sie kann noch ausgeführt werden. Sie wird kein zweites Mal gesendet.</translation>
    </message>
    <message>
        <source>Tell whoever was to change the email that it is called off.</source>
        <translation>Sagen Sie der Person, die die E-Mail-Adresse ändern sollte, dass die Änderung abgesagt ist.</translation>
    </message>
    <message>
        <source>The token was left alone.</source>
        <translation>Das Token wurde nicht angetastet.</translation>
    </message>
    <message>
        <source>Keybearer changed nothing. A finding stops this handover.</source>
        <translation>Keybearer hat nichts geändert. Ein Hindernis verhindert diese Übergabe.</translation>
    </message>
    <message>
        <source>Keybearer did not change the email.</source>
        <translation>Keybearer hat die E-Mail-Adresse nicht geändert.</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2; it was cancelled, and which email the account had then was not seen.</source>
        <translation>Die E-Mail-Adresse sollte von %1 in %2 geändert werden; die Übergabe wurde abgebrochen, und welche E-Mail-Adresse das Konto da hatte, wurde nicht beobachtet.</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2; Keybearer did not change it, and the account had %3 then.</source>
        <translation>Die E-Mail-Adresse sollte von %1 in %2 geändert werden; Keybearer hat sie nicht geändert, und das Konto hatte da %3.</translation>
    </message>
    <message>
        <source>This is a handover record, but a program on its way has rewritten its line ends or its first bytes.</source>
        <translation>Dies ist ein Übergabeprotokoll, aber ein Programm hat unterwegs seine Zeilenenden oder seine ersten Bytes umgeschrieben.</translation>
    </message>
    <message>
        <source>By now the account has another email than the one that was shown before the change.</source>
        <translation>Inzwischen hat das Konto eine andere E-Mail-Adresse als die, die vor der Änderung angezeigt wurde.</translation>
    </message>
    <message>
        <source>What happened there is not known.</source>
        <translation>Was dort geschah, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The email is back, but the token does not work any more.</source>
        <translation>Die E-Mail-Adresse ist wieder die alte, aber das Token funktioniert nicht mehr.</translation>
    </message>
    <message>
        <source>The email is back, but the token is not proven to work as before.</source>
        <translation>Die E-Mail-Adresse ist wieder die alte, aber es ist nicht nachgewiesen, dass das Token wie vorher funktioniert.</translation>
    </message>
    <message>
        <source>Sending the change</source>
        <translation>Senden der Änderung</translation>
    </message>
    <message>
        <source>What came of sending the change: %1.</source>
        <translation>Was aus dem Senden der Änderung wurde: %1.</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>nothing was sent</source>
        <translation>nichts wurde gesendet</translation>
    </message>
    <message>
        <source>no clear answer</source>
        <translation>keine klare Antwort</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2; the account had %3, which was then to go back, and whether it did could not be seen.</source>
        <translation>Die E-Mail-Adresse sollte von %1 in %2 geändert werden; das Konto hatte %3, und das sollte dann zurückgeändert werden; ob das geschehen ist, war nicht zu erkennen.</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2; the account had %3, which was then to go back. The token was not proven to work afterwards.</source>
        <translation>Die E-Mail-Adresse sollte von %1 in %2 geändert werden; das Konto hatte %3, und das sollte dann zurückgeändert werden. Danach wurde nicht nachgewiesen, dass das Token funktioniert.</translation>
    </message>
    <message>
        <source>For a while the token was not tested; what happened then was not seen.</source>
        <translation>Eine Zeit lang wurde das Token nicht getestet; was dann geschah, war nicht zu sehen.</translation>
    </message>
    <message>
        <source>The change may have been made, and the account could not be read afterwards.</source>
        <translation>Die Änderung ist vielleicht erfolgt, und das Konto ließ sich danach nicht lesen.</translation>
    </message>
    <message>
        <source>Intercom does not show this address as confirmed.</source>
        <translation>Intercom zeigt diese Adresse nicht als bestätigt.</translation>
    </message>
    <message>
        <source>The email went from %1 to %2; the token was not proven to work afterwards.</source>
        <translation>Die E-Mail-Adresse wurde von %1 in %2 geändert; danach wurde nicht nachgewiesen, dass das Token funktioniert.</translation>
    </message>
    <message>
        <source>The email went from %1 to %2, and the token was proven to work afterwards, on %3. By the newest test it is not proven any more.</source>
        <comment>two emails, a time</comment>
        <translation>Die E-Mail-Adresse wurde von %1 in %2 geändert, und danach wurde am %3 nachgewiesen, dass das Token funktioniert. Nach dem neuesten Test ist das nicht mehr nachgewiesen.</translation>
    </message>
    <message>
        <source>The other one is open in %1.</source>
        <comment>a program</comment>
        <translation>Die andere ist in %1 geöffnet.</translation>
    </message>
    <message>
        <source>Another handover of this account is open.</source>
        <translation>Eine andere Übergabe dieses Kontos ist offen.</translation>
    </message>
    <message>
        <source>Two at the same time could spoil each other&apos;s work, so this one was not begun. Nothing was changed.</source>
        <translation>Zwei zur gleichen Zeit könnten einander die Arbeit verderben, deshalb wurde diese nicht begonnen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Go on with the other one, or cancel it. Then begin again.</source>
        <translation>Setzen Sie die andere fort, oder brechen Sie sie ab. Beginnen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>The account still has %1. Your pipeline goes on as before, and the token is tested meanwhile.</source>
        <translation>Die E-Mail-Adresse des Kontos ist noch %1. Ihre Pipeline läuft weiter wie bisher, und das Token wird dabei getestet.</translation>
    </message>
    <message>
        <source>When it was last read, on %1, the account had %2. It has not been read since; Keybearer goes on trying.</source>
        <comment>a date with the time, an email</comment>
        <translation>Als zuletzt gelesen wurde, am %1, hatte das Konto die E-Mail-Adresse %2. Seitdem wurde es nicht gelesen; Keybearer versucht es weiter.</translation>
    </message>
    <message>
        <source>This can stay open for days.</source>
        <translation>Das kann tagelang offen bleiben.</translation>
    </message>
    <message>
        <source>A sync of an identity provider, or somebody&apos;s tidying up, can still undo the change.</source>
        <translation>Der Abgleich eines Identitätsanbieters oder jemand, der aufräumt, kann die Änderung noch rückgängig machen.</translation>
    </message>
    <message>
        <source>Ask the workspace&apos;s administrators what was done to the account. Then prove it again.</source>
        <translation>Fragen Sie die Administratoren des Workspace, was mit dem Konto geschehen ist. Weisen Sie es dann erneut nach.</translation>
    </message>
    <message>
        <source>Everything is tested. Close the follow-up, then save the record.</source>
        <translation>Alles ist getestet. Schließen Sie die Nachbereitung ab, und speichern Sie dann das Protokoll.</translation>
    </message>
</context>
<context>
    <name>keybearer::AboutCard</name>
    <message>
        <source>About</source>
        <translation>Über Keybearer</translation>
    </message>
    <message>
        <source>Keybearer %1 · Qt %2 · %3</source>
        <comment>versions; the last is a library&apos;s</comment>
        <translation>Keybearer %1 · Qt %2 · %3</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.
It is not made by Intercom and has no tie to Intercom.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer. Sie kommt ohne jede Gewährleistung.
Sie stammt nicht von Intercom und steht in keiner Verbindung zu Intercom.</translation>
    </message>
    <message>
        <source>No native speaker has reviewed the texts in these languages yet: %1</source>
        <translation>Die Texte in diesen Sprachen hat noch niemand geprüft, dessen Muttersprache es ist: %1</translation>
    </message>
</context>
<context>
    <name>keybearer::AppearanceCard</name>
    <message>
        <source>Text size: %1 %</source>
        <translation>Textgröße: %1 %</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Systemstandard</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Animationen</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Reduziert</translation>
    </message>
    <message>
        <source>Everything moves</source>
        <translation>Alles bewegt sich</translation>
    </message>
    <message>
        <source>&amp;Back to default</source>
        <translation>&amp;Zurück zum Standard</translation>
    </message>
    <message>
        <source>Language, theme, text size and motion as they were at first.</source>
        <translation>Sprache, Design, Textgröße und Bewegung wie am Anfang.</translation>
    </message>
</context>
<context>
    <name>keybearer::CallsDialog</name>
    <message>
        <source>Live test of the token</source>
        <translation>Live-Test des Tokens</translation>
    </message>
    <message>
        <source>The newest calls first, as many as the strip shows. Every call of the handover is in its record.</source>
        <translation>Die neuesten Aufrufe zuerst, so viele, wie der Streifen zeigt. Jeder Aufruf der Übergabe steht in ihrem Protokoll.</translation>
    </message>
    <message>
        <source>Calls of the live test, the newest first</source>
        <translation>Aufrufe des Live-Tests, die neuesten zuerst</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>keybearer::CallsModel</name>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>no clear answer</source>
        <translation>keine klare Antwort</translation>
    </message>
    <message>
        <source>Call %1: %2, status %3</source>
        <translation>Aufruf %1: %2, Status %3</translation>
    </message>
    <message>
        <source>Call %1: %2</source>
        <translation>Aufruf %1: %2</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Anfrage-ID</translation>
    </message>
</context>
<context>
    <name>keybearer::CanaryCard</name>
    <message>
        <source>While this is open, the token is tested again and again</source>
        <translation>Solange dies offen ist, wird das Token laufend getestet</translation>
    </message>
    <message>
        <source>Live test of the token</source>
        <translation>Live-Test des Tokens</translation>
    </message>
    <message>
        <source>Calls %1 · refused %2 · without a clear answer %3 · longest gap %4 s</source>
        <translation>Aufrufe %1 · abgelehnt %2 · ohne klare Antwort %3 · längste Lücke %4 s</translation>
    </message>
    <message>
        <source>no good answer yet</source>
        <translation>noch keine gute Antwort</translation>
    </message>
    <message>
        <source>last good answer %1 s ago</source>
        <translation>letzte gute Antwort vor %1 s</translation>
    </message>
    <message>
        <source>One cell per call, the newest at the end. %1</source>
        <comment>then the counts</comment>
        <translation>Ein Feld pro Aufruf, der neueste am Ende. %1</translation>
    </message>
    <message>
        <source>Sho&amp;w as table</source>
        <translation>Als Tabelle zei&amp;gen</translation>
    </message>
    <message>
        <source>Lists the newest calls of the live test</source>
        <translation>Listet die neuesten Aufrufe des Live-Tests auf</translation>
    </message>
    <message>
        <source>Outside the change: calls %1 · refused %2 · without a clear answer %3</source>
        <translation>Außerhalb der Änderung: Aufrufe %1 · abgelehnt %2 · ohne klare Antwort %3</translation>
    </message>
    <message>
        <source>One cell per call, the newest at the end; before them is a hole, a time without tests. %1</source>
        <comment>then the counts</comment>
        <translation>Ein Feld pro Aufruf, der neueste am Ende; davor ist eine Lücke, eine Zeit ohne Tests. %1</translation>
    </message>
    <message>
        <source>The token was tested, but not the whole time</source>
        <translation>Das Token wurde getestet, aber nicht die ganze Zeit</translation>
    </message>
    <message>
        <source>The live tests of the token</source>
        <translation>Die laufenden Tests des Tokens</translation>
    </message>
</context>
<context>
    <name>keybearer::CheckpointCard</name>
    <message>
        <source>Test again</source>
        <translation>Erneut testen</translation>
    </message>
    <message>
        <source>I have done this: test now</source>
        <translation>Ich habe das erledigt: jetzt testen</translation>
    </message>
    <message>
        <source>Test now</source>
        <translation>Jetzt testen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a step of the follow-up, its button</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Follow up: test after each of these</source>
        <translation>Nachbereitung: nach jedem dieser Schritte testen</translation>
    </message>
    <message>
        <source>Seen in the activity log: %1</source>
        <translation>Im Aktivitätslog gesehen: %1</translation>
    </message>
    <message>
        <source>Not seen in the activity log yet</source>
        <translation>Noch nicht im Aktivitätslog gesehen</translation>
    </message>
    <message>
        <source>Unknown: this token may not read the activity log</source>
        <translation>Unbekannt: Dieses Token darf das Aktivitätslog nicht lesen</translation>
    </message>
    <message>
        <source>Unknown: the activity log has given no answer yet</source>
        <translation>Unbekannt: Das Aktivitätslog hat noch keine Antwort gegeben</translation>
    </message>
    <message>
        <source>Tested: %1, %2</source>
        <comment>a verdict and when</comment>
        <translation>Getestet: %1, %2</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation>Fällig: %1</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>Noch nicht getestet</translation>
    </message>
    <message>
        <source>Tested: %1, %2. Intercom does not show yet that the step was done, so it stays open.</source>
        <comment>a verdict and when</comment>
        <translation>Getestet: %1, %2. Intercom zeigt noch nicht, dass der Schritt erledigt ist, deshalb bleibt er offen.</translation>
    </message>
    <message>
        <source>Open “Your account” in the browser</source>
        <translation>„Your account“ im Browser öffnen</translation>
    </message>
    <message>
        <source>Unknown: the activity log has more entries than were read</source>
        <translation>Unbekannt: Das Aktivitätslog hat mehr Einträge, als gelesen wurden</translation>
    </message>
    <message>
        <source>Tested: %1, %2. That the step was done is a person&apos;s word; Intercom shows it to no program.</source>
        <comment>a verdict and when</comment>
        <translation>Getestet: %1, %2. Dass der Schritt erledigt ist, beruht auf der Angabe einer Person; Intercom zeigt es keinem Programm.</translation>
    </message>
    <message>
        <source>Seen in the activity log: %1. Whether the email had changed by then is not known.</source>
        <translation>Im Aktivitätslog gesehen: %1. Ob die E-Mail-Adresse da schon geändert war, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Seen in the activity log before the email was changed: %1</source>
        <translation>Vor der Änderung der E-Mail-Adresse im Aktivitätslog gesehen: %1</translation>
    </message>
    <message>
        <source>Not seen in the activity log when it was last read</source>
        <translation>Im Aktivitätslog nicht gesehen, als es zuletzt gelesen wurde</translation>
    </message>
    <message>
        <source>In the practice workspace a day lasts one minute.</source>
        <translation>Im Übungs-Workspace dauert ein Tag eine Minute.</translation>
    </message>
    <message>
        <source>Due since %1. Test it now.</source>
        <comment>a time</comment>
        <translation>Fällig seit %1. Testen Sie jetzt.</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Nicht getestet</translation>
    </message>
    <message>
        <source>The follow-up, as it was closed</source>
        <translation>Die Nachbereitung, wie sie abgeschlossen wurde</translation>
    </message>
    <message>
        <source>While Keybearer is open and not locked, this test runs by itself.</source>
        <translation>Solange Keybearer offen und nicht gesperrt ist, läuft dieser Test von selbst.</translation>
    </message>
    <message>
        <source>Tested: %1, %2. That shows nothing, so the step stays open.</source>
        <comment>a verdict and when</comment>
        <translation>Getestet: %1, %2. Das zeigt nichts, also bleibt der Schritt offen.</translation>
    </message>
</context>
<context>
    <name>keybearer::ChecksCard</name>
    <message>
        <source>No test of this token is kept yet. Every test adds a cell here.</source>
        <translation>Es ist noch kein Test dieses Tokens aufbewahrt. Jeder Test fügt hier ein Feld hinzu.</translation>
    </message>
    <message>
        <source>Every one of them found: %1.</source>
        <comment>a state</comment>
        <translation>Jeder davon ergab: %1.</translation>
    </message>
    <message>
        <source>Nothing was tested from %1 to %2.</source>
        <comment>two times</comment>
        <translation>Von %1 bis %2 wurde nicht getestet.</translation>
    </message>
    <message>
        <source>The last test</source>
        <translation>Der letzte Test</translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln tests</source>
        <translation>
            <numerusform>Der letzte Test (%Ln)</numerusform>
            <numerusform>Die letzten %Ln Tests</numerusform>
        </translation>
    </message>
    <message>
        <source>Tests over time</source>
        <translation>Tests im Zeitverlauf</translation>
    </message>
    <message>
        <source>It found: %1.</source>
        <comment>a state</comment>
        <translation>Ergebnis: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The newest result: %1. %Ln test(s) had another result.</source>
        <comment>a state</comment>
        <translation>
            <numerusform>Zuletzt: %1. %Ln Test ergab etwas anderes.</numerusform>
            <numerusform>Zuletzt: %1. %Ln Tests ergaben etwas anderes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keybearer::CommandLine</name>
    <message>
        <source>Test the token after each step: %1</source>
        <translation>Testen Sie das Token nach jedem Schritt: %1</translation>
    </message>
</context>
<context>
    <name>keybearer::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Command or connection</source>
        <translation>Befehl oder Verbindung</translation>
    </message>
    <message>
        <source>Commands that fit</source>
        <translation>Passende Befehle</translation>
    </message>
    <message>
        <source>Nothing fits these words. Try fewer of them.</source>
        <translation>Zu diesen Wörtern passt nichts. Versuchen Sie es mit weniger Wörtern.</translation>
    </message>
</context>
<context>
    <name>keybearer::Commands</name>
    <message>
        <source>Teammate and handover</source>
        <translation>Teammitglied und Übergabe</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
</context>
<context>
    <name>keybearer::ComparisonCard</name>
    <message>
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
</context>
<context>
    <name>keybearer::ComparisonModel</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>different</source>
        <translation>anders</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>as requested</source>
        <translation>wie gewünscht</translation>
    </message>
    <message>
        <source>not the requested one</source>
        <translation>nicht die gewünschte</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>%1 allowed</source>
        <translation>%1 erlaubt</translation>
    </message>
    <message>
        <source>none lost</source>
        <translation>keine verloren</translation>
    </message>
    <message>
        <source>lost: %1</source>
        <translation>verloren: %1</translation>
    </message>
    <message>
        <source>%1 not known afterwards</source>
        <translation>%1 danach nicht bekannt</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Teammate</source>
        <translation>Teammitglied</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Workspace</translation>
    </message>
    <message>
        <source>%1: before %2, after %3, %4</source>
        <translation>%1: vorher %2, nachher %3, %4</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>all lost</source>
        <translation>alle verloren</translation>
    </message>
    <message>
        <source>the old one again</source>
        <translation>wieder die alte</translation>
    </message>
    <message>
        <source>the new one</source>
        <translation>die neue</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Am Anfang</translation>
    </message>
    <message>
        <source>At the last test</source>
        <translation>Beim letzten Test</translation>
    </message>
    <message>
        <source>%1: at the start %2, at the last test %3, %4</source>
        <translation>%1: am Anfang %2, beim letzten Test %3, %4</translation>
    </message>
    <message>
        <source>as last read</source>
        <translation>wie zuletzt gelesen</translation>
    </message>
</context>
<context>
    <name>keybearer::ConnectPage</name>
    <message>
        <source>Keybearer will contact api.intercom.io and, if that one does not know the token, api.eu.intercom.io and api.au.intercom.io. Nothing else.</source>
        <translation>Keybearer wird api.intercom.io kontaktieren und, falls das Token dort nicht bekannt ist, api.eu.intercom.io und api.au.intercom.io. Sonst nichts.</translation>
    </message>
    <message>
        <source>Nothing will be contacted before there is an address.</source>
        <translation>Solange keine Adresse eingegeben ist, wird nichts kontaktiert.</translation>
    </message>
    <message>
        <source>Keybearer will send the token to %1, and to nothing else. Enter only an address that you trust with it.</source>
        <translation>Keybearer wird das Token an %1 senden und an nichts anderes. Geben Sie nur eine Adresse ein, der Sie es anvertrauen.</translation>
    </message>
    <message>
        <source>Keybearer will contact %1. Nothing else.</source>
        <translation>Keybearer wird %1 kontaktieren. Sonst nichts.</translation>
    </message>
    <message>
        <source>Enter the address of the API.</source>
        <translation>Geben Sie die Adresse der API ein.</translation>
    </message>
    <message>
        <source>This address can&apos;t be used: it has to begin with https://. Nothing was sent.</source>
        <translation>Diese Adresse kann nicht verwendet werden: Sie muss mit https:// beginnen. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Paste the access token.</source>
        <translation>Fügen Sie das Zugriffstoken ein.</translation>
    </message>
    <message>
        <source>This was no access token: it had spaces or characters that a token never has. Copy the whole token and paste it again.</source>
        <translation>Das war kein Zugriffstoken: Es enthielt Leerzeichen oder Zeichen, die in keinem Token vorkommen. Kopieren Sie das ganze Token, und fügen Sie es noch einmal ein.</translation>
    </message>
    <message>
        <source>Hand an API account over, and see its token keep working</source>
        <translation>Ein API-Konto übergeben und sehen, dass sein Token weiter funktioniert</translation>
    </message>
    <message>
        <source>Keybearer shows which Intercom teammate an access token belongs to.
It gets that teammate&apos;s email changed to its new owner&apos;s.
It tests the token before, during and after, and keeps the proof.</source>
        <translation>Keybearer zeigt, zu welchem Intercom-Teammitglied ein Zugriffstoken gehört.
Es sorgt dafür, dass die E-Mail-Adresse dieses Teammitglieds in die des neuen Besitzers geändert wird.
Es testet das Token davor, dabei und danach und bewahrt den Nachweis auf.</translation>
    </message>
    <message>
        <source>Connect a token</source>
        <translation>Token verbinden</translation>
    </message>
    <message>
        <source>&amp;Access token</source>
        <translation>&amp;Zugriffstoken</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Region</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Find out automatically</source>
        <translation>Automatisch ermitteln</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europa</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australien</translation>
    </message>
    <message>
        <source>Another API address…</source>
        <translation>Andere API-Adresse…</translation>
    </message>
    <message>
        <source>API a&amp;ddress</source>
        <translation>&amp;API-Adresse</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>API-Adresse</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>Or try it first</source>
        <translation>Oder erst ausprobieren</translation>
    </message>
    <message>
        <source>The practice workspace is an Intercom of your own, on this computer only. It needs no token and no account, and mistakes cost nothing there.</source>
        <translation>Der Übungs-Workspace ist Ihr eigenes Intercom, nur auf diesem Computer. Er braucht kein Token und kein Konto, und dort darf alles schiefgehen.</translation>
    </message>
    <message>
        <source>This does not look like Intercom&apos;s usual access tokens. Nothing was sent. Paste another one, or choose “Connect anyway”.</source>
        <translation>Das sieht nicht wie ein übliches Zugriffstoken von Intercom aus. Es wurde nichts gesendet. Fügen Sie ein anderes ein, oder wählen Sie „Trotzdem verbinden“.</translation>
    </message>
    <message>
        <source>This may not be the whole token: it has %1 characters, and Intercom&apos;s usually have %2. Nothing was sent. Paste it again, or choose “Connect anyway”.</source>
        <translation>Das ist vielleicht nicht das ganze Token: Es hat %1 Zeichen, die von Intercom haben gewöhnlich %2. Es wurde nichts gesendet. Fügen Sie es noch einmal ein, oder wählen Sie „Trotzdem verbinden“.</translation>
    </message>
    <message>
        <source>The token rests in this computer&apos;s keychain. It is written to no file.</source>
        <translation>Das Token liegt im Schlüsselbund dieses Computers. Es wird in keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>Connect any&amp;way</source>
        <translation>Trotzdem ver&amp;binden</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Name of the connection</source>
        <translation>Name der Verbindung</translation>
    </message>
    <message>
        <source>Keep the token &amp;in the keychain</source>
        <translation>Token &amp;im Schlüsselbund aufbewahren</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation>Hier einfügen</translation>
    </message>
    <message>
        <source>From Intercom&apos;s Developer Hub: the app that your pipeline uses. It stays masked.</source>
        <translation>Aus dem Developer Hub von Intercom: die App, die Ihre Pipeline verwendet. Es bleibt verdeckt.</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>If this is empty, it is named after its workspace.</source>
        <translation>Wenn das Feld leer bleibt, heißt die Verbindung wie ihr Workspace.</translation>
    </message>
    <message>
        <source>Open &amp;practice</source>
        <translation>Übung ö&amp;ffnen</translation>
    </message>
    <message>
        <source>It has to begin with https://. Only for this computer itself http:// will do.</source>
        <translation>Sie muss mit https:// beginnen. Nur für diesen Computer selbst genügt http://.</translation>
    </message>
    <message>
        <source>There is no keychain here. The token stays in this computer&apos;s memory until you quit or lock Keybearer, and is written to no file.</source>
        <translation>Hier gibt es keinen Schlüsselbund. Das Token bleibt im Arbeitsspeicher dieses Computers, bis Sie Keybearer beenden oder sperren, und wird in keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>The token stays in this computer&apos;s memory until you quit or lock Keybearer. It is written to no file.</source>
        <translation>Das Token bleibt im Arbeitsspeicher dieses Computers, bis Sie Keybearer beenden oder sperren. Es wird in keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>Check a record that you were &amp;given…</source>
        <translation>Erhaltenes &amp;Protokoll prüfen…</translation>
    </message>
    <message>
        <source>Look at the histor&amp;y</source>
        <translation>Verlauf ansehe&amp;n</translation>
    </message>
</context>
<context>
    <name>keybearer::Connection</name>
    <message>
        <source>Practice workspace</source>
        <translation>Übungs-Workspace</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Neue Verbindung</translation>
    </message>
    <message>
        <source>being tested</source>
        <translation>wird getestet</translation>
    </message>
    <message>
        <source>not tested yet</source>
        <translation>noch nicht getestet</translation>
    </message>
    <message>
        <source>paste the token again</source>
        <translation>Token noch einmal einfügen</translation>
    </message>
    <message>
        <source>token not at hand</source>
        <translation>Token nicht zur Hand</translation>
    </message>
    <message>
        <source>The token is not here any more.</source>
        <translation>Das Token ist nicht mehr hier.</translation>
    </message>
    <message>
        <source>It was kept only until Keybearer was closed or locked, or it was removed from the keychain. Your pipeline is not affected.</source>
        <translation>Es wurde nur aufbewahrt, bis Keybearer geschlossen oder gesperrt wurde, oder es wurde aus dem Schlüsselbund entfernt. Ihre Pipeline ist nicht betroffen.</translation>
    </message>
    <message>
        <source>Choose “Connect a token” and paste it again: this connection takes it.</source>
        <translation>Wählen Sie „Token verbinden“, und fügen Sie es noch einmal ein: Diese Verbindung übernimmt es.</translation>
    </message>
    <message>
        <source>The keychain did not give the token.</source>
        <translation>Der Schlüsselbund hat das Token nicht herausgegeben.</translation>
    </message>
    <message>
        <source>Someone, or a rule of this computer, said no. Your pipeline is not affected.</source>
        <translation>Jemand oder eine Regel dieses Computers hat es verweigert. Ihre Pipeline ist nicht betroffen.</translation>
    </message>
    <message>
        <source>Choose “Test now” and allow it, or paste the token again.</source>
        <translation>Wählen Sie „Jetzt testen“, und erlauben Sie es, oder fügen Sie das Token noch einmal ein.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation>Der Schlüsselbund hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>It may be waiting for its password in another window. Your pipeline is not affected.</source>
        <translation>Vielleicht wartet er in einem anderen Fenster auf sein Passwort. Ihre Pipeline ist nicht betroffen.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then choose “Test now”.</source>
        <translation>Entsperren Sie den Schlüsselbund, und wählen Sie dann „Jetzt testen“.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain can&apos;t be reached.</source>
        <translation>Der Schlüsselbund dieses Computers ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The token rests there and can&apos;t be read. Your pipeline is not affected.</source>
        <translation>Das Token liegt dort und kann nicht gelesen werden. Ihre Pipeline ist nicht betroffen.</translation>
    </message>
    <message>
        <source>Start or unlock the keychain, then choose “Test now”; or paste the token again.</source>
        <translation>Starten oder entsperren Sie den Schlüsselbund, und wählen Sie dann „Jetzt testen“; oder fügen Sie das Token noch einmal ein.</translation>
    </message>
    <message>
        <source>The keychain is asked for the token.</source>
        <translation>Der Schlüsselbund wird nach dem Token gefragt.</translation>
    </message>
    <message>
        <source>It may be waiting for its password in another window.</source>
        <translation>Vielleicht wartet er in einem anderen Fenster auf sein Passwort.</translation>
    </message>
</context>
<context>
    <name>keybearer::ConnectionBook</name>
    <message>
        <source>New connection</source>
        <translation>Neue Verbindung</translation>
    </message>
    <message>
        <source>The connection keeps its name.</source>
        <translation>Die Verbindung behält ihren Namen.</translation>
    </message>
    <message>
        <source>What you changed about a connection is not on disk yet.</source>
        <translation>Was Sie an einer Verbindung geändert haben, ist noch nicht auf dem Datenträger.</translation>
    </message>
    <message>
        <source>It is tried again by itself. Leave Keybearer open until then.</source>
        <translation>Es wird von selbst noch einmal versucht. Lassen Sie Keybearer bis dahin geöffnet.</translation>
    </message>
    <message>
        <source>“%1” is back: its token is still in the keychain.</source>
        <translation>„%1“ ist wieder da: Das Token dieser Verbindung ist noch im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Open the keychain, then remove the connection again.</source>
        <translation>Öffnen Sie den Schlüsselbund, und entfernen Sie die Verbindung dann noch einmal.</translation>
    </message>
    <message>
        <source>“%1” was not removed.</source>
        <translation>„%1“ wurde nicht entfernt.</translation>
    </message>
    <message>
        <source>The token of “%1” is still in the keychain.</source>
        <translation>Das Token von „%1“ ist noch im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Open the keychain, then connect the token again, or edit the connection.</source>
        <translation>Öffnen Sie den Schlüsselbund, und verbinden Sie dann das Token noch einmal, oder bearbeiten Sie die Verbindung.</translation>
    </message>
    <message>
        <source>The token stays in memory until you quit or lock. To keep it, paste it again once the keychain is open.</source>
        <translation>Das Token bleibt im Arbeitsspeicher, bis Sie Keybearer beenden oder sperren. Um es aufzubewahren, fügen Sie es noch einmal ein, sobald der Schlüsselbund offen ist.</translation>
    </message>
</context>
<context>
    <name>keybearer::ConnectionEditor</name>
    <message>
        <source>Another connection has this token already: “%1”.</source>
        <translation>Eine andere Verbindung hat dieses Token schon: „%1“.</translation>
    </message>
    <message>
        <source>So it is not known whose token this is, and nothing was changed.</source>
        <translation>Daher ist nicht bekannt, wem dieses Token gehört, und es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This token belongs to %1 in the workspace “%2”.</source>
        <translation>Dieses Token gehört zu %1 im Workspace „%2“.</translation>
    </message>
    <message>
        <source>This connection is that of %1 in “%2”, with a history of its own. Nothing was changed.</source>
        <translation>Diese Verbindung ist die von %1 in „%2“ und hat einen eigenen Verlauf. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Connect that token as a connection of its own.</source>
        <translation>Verbinden Sie jenes Token als eigene Verbindung.</translation>
    </message>
    <message>
        <source>Paste the token here: it is not at hand, and only then it can be kept.</source>
        <translation>Fügen Sie das Token hier ein: Es ist nicht zur Hand, und nur dann kann es aufbewahrt werden.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Another change is still being saved.</source>
        <translation>Eine andere Änderung wird noch gespeichert.</translation>
    </message>
    <message>
        <source>Save again in a moment.</source>
        <translation>Speichern Sie gleich noch einmal.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation>Der Schlüsselbund hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The connection was not changed. It is not known whether the keychain still does what it was asked to; if it does, Keybearer undoes that while it runs.</source>
        <translation>Die Verbindung wurde nicht geändert. Es ist nicht bekannt, ob der Schlüsselbund noch ausführt, was von ihm verlangt wurde; falls ja, macht Keybearer das rückgängig, solange es läuft.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then save again.</source>
        <translation>Entsperren Sie den Schlüsselbund, und speichern Sie dann noch einmal.</translation>
    </message>
</context>
<context>
    <name>keybearer::ConnectionFields</name>
    <message>
        <source>Leave it empty to keep the token that is there. Another one has to belong to the same teammate.</source>
        <translation>Lassen Sie das Feld leer, um das vorhandene Token zu behalten. Ein anderes muss zu demselben Teammitglied gehören.</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Gruppe</translation>
    </message>
    <message>
        <source>Group in the list</source>
        <translation>Gruppe in der Liste</translation>
    </message>
    <message>
        <source>The keychain can&apos;t be reached right now. The token stays in it.</source>
        <translation>Der Schlüsselbund ist gerade nicht erreichbar. Das Token bleibt darin.</translation>
    </message>
    <message>
        <source>While a handover is open, the token and the region stay as they are.</source>
        <translation>Solange eine Übergabe offen ist, bleiben Token und Region, wie sie sind.</translation>
    </message>
    <message>
        <source>Pasted, and kept hidden</source>
        <translation>Eingefügt, bleibt verborgen</translation>
    </message>
</context>
<context>
    <name>keybearer::ConnectionGroups</name>
    <message>
        <source>Handing over</source>
        <translation>Übergabe läuft</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Bitte ansehen</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Beobachtet</translation>
    </message>
</context>
<context>
    <name>keybearer::ConnectionModel</name>
    <message>
        <source>last known: %1</source>
        <comment>a state word</comment>
        <translation>zuletzt bekannt: %1</translation>
    </message>
</context>
<context>
    <name>keybearer::Console</name>
    <message>
        <source>Open this page in a browser: %1</source>
        <translation>Öffnen Sie diese Seite in einem Browser: %1</translation>
    </message>
</context>
<context>
    <name>keybearer::DataCard</name>
    <message>
        <source>Nothing lies there yet.</source>
        <translation>Dort liegt noch nichts.</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>&amp;Delete and quit</source>
        <translation>&amp;Löschen und beenden</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Everything that is kept lies in this folder, and in the keychain:</source>
        <translation>Alles, was aufbewahrt wird, liegt in diesem Ordner und im Schlüsselbund:</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>&amp;Delete everything…</source>
        <translation>&amp;Alles löschen…</translation>
    </message>
    <message>
        <source>Not now: a handover is changing the email or checking the token.</source>
        <translation>Jetzt nicht: Eine Übergabe ändert gerade die E-Mail-Adresse oder testet das Token.</translation>
    </message>
    <message>
        <source>Nothing was deleted. Without what is written down, nobody could tell how that change ended. Wait until the handover says that it is over or that it waits for somebody, and try again.</source>
        <translation>Es wurde nichts gelöscht. Ohne das, was aufgeschrieben ist, könnte niemand sagen, wie diese Änderung ausgegangen ist. Warten Sie, bis die Übergabe meldet, dass sie vorbei ist oder auf jemanden wartet, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>&amp;Understood</source>
        <translation>&amp;Verstanden</translation>
    </message>
    <message>
        <source>This is deleted: all connections and their tokens in the keychain, the history with the proof of every handover, the settings, and the proxy&apos;s password.

This stays: records that you saved elsewhere, the tokens in Intercom itself, backups of your keychain, and other data folders.</source>
        <translation>Gelöscht werden: alle Verbindungen und ihre Token im Schlüsselbund, der Verlauf mit dem Nachweis jeder Übergabe, die Einstellungen und das Passwort für den Proxy.

Erhalten bleiben: Protokolle, die Sie anderswo gespeichert haben, die Token in Intercom selbst, Sicherungskopien Ihres Schlüsselbunds und andere Datenordner.</translation>
    </message>
    <message>
        <source>A handover is still open. It can&apos;t be continued afterwards, and what it proved so far is lost.</source>
        <translation>Eine Übergabe ist noch offen. Sie kann danach nicht fortgesetzt werden, und was sie bisher bewiesen hat, geht verloren.</translation>
    </message>
    <message>
        <source>Delete everything that Keybearer keeps on this computer? It can&apos;t be brought back.</source>
        <translation>Alles löschen, was Keybearer auf diesem Computer aufbewahrt? Es lässt sich nicht wiederherstellen.</translation>
    </message>
    <message>
        <source>Nothing was deleted. That handover needs what lies in the data folder. Wait until it is over, or cancel it there, and try again.</source>
        <translation>Es wurde nichts gelöscht. Diese Übergabe braucht, was im Datenordner liegt. Warten Sie, bis sie vorbei ist, oder brechen Sie sie dort ab, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>It is open in %1.</source>
        <comment>a program</comment>
        <translation>Sie ist in %1 geöffnet.</translation>
    </message>
    <message>
        <source>Not now: a handover is under way in another program.</source>
        <translation>Jetzt nicht: In einem anderen Programm läuft gerade eine Übergabe.</translation>
    </message>
</context>
<context>
    <name>keybearer::DemoCommand</name>
    <message>
        <source>Practice handover 1 of 2: the teammate changes the email itself.</source>
        <translation>Übungsübergabe 1 von 2: Das Teammitglied ändert die E-Mail-Adresse selbst.</translation>
    </message>
    <message>
        <source>Practice handover 2 of 2: the email is changed by SCIM.</source>
        <translation>Übungsübergabe 2 von 2: Die E-Mail-Adresse wird über SCIM geändert.</translation>
    </message>
    <message>
        <source>The demo now plays the person at the account page.</source>
        <translation>Die Demo spielt jetzt die Person an der Kontoseite.</translation>
    </message>
    <message>
        <source>The guided route: %1</source>
        <translation>Der geführte Weg: %1</translation>
    </message>
    <message>
        <source>The SCIM route: %1</source>
        <translation>Der SCIM-Weg: %1</translation>
    </message>
</context>
<context>
    <name>keybearer::EditDesk</name>
    <message>
        <source>“%1” is changed.</source>
        <translation>„%1“ ist geändert.</translation>
    </message>
</context>
<context>
    <name>keybearer::EditDialog</name>
    <message>
        <source>Edit the connection</source>
        <translation>Verbindung bearbeiten</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>Ent&amp;fernen…</translation>
    </message>
    <message>
        <source>Remove the connection</source>
        <translation>Verbindung entfernen</translation>
    </message>
</context>
<context>
    <name>keybearer::EraseReport</name>
    <message>
        <source>Delete everything</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>Everything is being deleted…</source>
        <translation>Alles wird gelöscht…</translation>
    </message>
    <message>
        <source>Your keychain may ask you whether Keybearer may delete the tokens.</source>
        <translation>Ihr Schlüsselbund fragt Sie möglicherweise, ob Keybearer die Token löschen darf.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Everything that Keybearer kept on this computer is deleted.</source>
        <translation>Alles, was Keybearer auf diesem Computer aufbewahrt hat, ist gelöscht.</translation>
    </message>
    <message>
        <source>Not everything could be deleted.</source>
        <translation>Es konnte nicht alles gelöscht werden.</translation>
    </message>
    <message>
        <source>These files could not be deleted. Delete them yourself:</source>
        <translation>Diese Dateien konnten nicht gelöscht werden. Löschen Sie sie selbst:</translation>
    </message>
    <message>
        <source>The keychain did not confirm that the tokens of these connections are gone. Look for “Keybearer” there: %1</source>
        <translation>Der Schlüsselbund hat nicht bestätigt, dass die Token dieser Verbindungen gelöscht sind. Suchen Sie dort nach „Keybearer“: %1</translation>
    </message>
    <message>
        <source>The keychain did not confirm that the token of a connection that you removed before is gone. Look for “Keybearer” there.</source>
        <translation>Der Schlüsselbund hat nicht bestätigt, dass das Token einer Verbindung, die Sie früher entfernt haben, gelöscht ist. Suchen Sie dort nach „Keybearer“.</translation>
    </message>
    <message>
        <source>The list of connections could not be read as a whole. Look for “Keybearer” in the keychain: tokens of connections that it named may still be there.</source>
        <translation>Die Liste der Verbindungen konnte nicht vollständig gelesen werden. Suchen Sie im Schlüsselbund nach „Keybearer“: Token von Verbindungen aus dieser Liste können noch dort sein.</translation>
    </message>
    <message>
        <source>The keychain did not confirm that the proxy&apos;s password is gone.</source>
        <translation>Der Schlüsselbund hat nicht bestätigt, dass das Passwort für den Proxy gelöscht ist.</translation>
    </message>
    <message>
        <source>These are not Keybearer&apos;s and were not touched: %1</source>
        <translation>Diese gehören nicht zu Keybearer und wurden nicht angetastet: %1</translation>
    </message>
    <message>
        <source>Records that you saved elsewhere, backups of your keychain and other data folders are as they were. The tokens go on working in Intercom until they are revoked there.</source>
        <translation>Protokolle, die Sie anderswo gespeichert haben, Sicherungskopien Ihres Schlüsselbunds und andere Datenordner sind unverändert. Die Token funktionieren in Intercom weiter, bis sie dort widerrufen werden.</translation>
    </message>
    <message>
        <source>The names of the folders that you opened last stay in %1. Other programs use that file as well.</source>
        <translation>Die Namen der zuletzt geöffneten Ordner bleiben in %1. Auch andere Programme benutzen diese Datei.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Es wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>The files stay as they are: a handover is under way in another program and needs them. Wait until it is over, or cancel it there. Then open Keybearer again and delete everything once more.</source>
        <translation>Die Dateien bleiben, wie sie sind: In einem anderen Programm läuft gerade eine Übergabe, die sie braucht. Warten Sie, bis sie vorbei ist, oder brechen Sie sie dort ab. Öffnen Sie Keybearer dann erneut, und löschen Sie noch einmal alles.</translation>
    </message>
    <message>
        <source>It is open in %1.</source>
        <comment>a program</comment>
        <translation>Sie ist in %1 geöffnet.</translation>
    </message>
    <message>
        <source>In the data folder there were only links to these files. The links are deleted, the files are not:</source>
        <translation>Im Datenordner lagen nur Verknüpfungen zu diesen Dateien. Die Verknüpfungen sind gelöscht, die Dateien nicht:</translation>
    </message>
    <message>
        <source>This file stays, so that the tokens which the keychain still has can be found. It holds nothing but numbers of connections. Keybearer tries again when it is opened next, and when you delete everything once more: %1</source>
        <translation>Diese Datei bleibt, damit die Token, die der Schlüsselbund noch hat, zu finden sind. Sie enthält nur Nummern von Verbindungen. Keybearer versucht es beim nächsten Öffnen erneut, und auch, wenn Sie noch einmal alles löschen: %1</translation>
    </message>
</context>
<context>
    <name>keybearer::EvidenceDialog</name>
    <message>
        <source>The same call with a made-up token</source>
        <translation>Derselbe Aufruf mit einem erfundenen Token</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>What was sent and what came back</source>
        <translation>Was gesendet wurde und was zurückkam</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a permission and its outcome</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A token that does not exist has to be refused: that shows that a yes to yours means something.</source>
        <translation>Ein Token, das es nicht gibt, muss abgelehnt werden: Das zeigt, dass ein Ja zu Ihrem etwas bedeutet.</translation>
    </message>
    <message>
        <source>none was told</source>
        <translation>keine mitgeteilt</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Anfrage-ID</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the request id</source>
        <translation>Anfrage-ID kopieren</translation>
    </message>
    <message>
        <source>&amp;Copy this call</source>
        <translation>Diesen Aufruf &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;all, for Intercom&apos;s support</source>
        <translation>&amp;Alles kopieren, für den Support von Intercom</translation>
    </message>
    <message>
        <source>refused, as it should be</source>
        <translation>abgelehnt, wie es sein soll</translation>
    </message>
    <message>
        <source>accepted, which it should not be</source>
        <translation>angenommen, was nicht sein sollte</translation>
    </message>
    <message>
        <source>no clear answer</source>
        <translation>keine klare Antwort</translation>
    </message>
</context>
<context>
    <name>keybearer::FigureCard</name>
    <message>
        <source>Save the picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Tabelle speichern</translation>
    </message>
    <message>
        <source>Show as picture</source>
        <translation>Als Bild zeigen</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Bild speichern…</translation>
    </message>
    <message>
        <source>Save table…</source>
        <translation>Tabelle speichern…</translation>
    </message>
</context>
<context>
    <name>keybearer::FindingList</name>
    <message>
        <source>What was checked before the change</source>
        <translation>Was vor der Änderung geprüft wurde</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a level and a finding</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Show the %Ln check(s) that are fine</source>
        <translation>
            <numerusform>%Ln Prüfung anzeigen, die in Ordnung ist</numerusform>
            <numerusform>%Ln Prüfungen anzeigen, die in Ordnung sind</numerusform>
        </translation>
    </message>
    <message>
        <source>This is an answer, not a check: Intercom does not show it.</source>
        <translation>Das ist eine Antwort, keine Prüfung: Intercom zeigt es nicht.</translation>
    </message>
</context>
<context>
    <name>keybearer::GuideCard</name>
    <message>
        <source>Testing every second now</source>
        <translation>Jetzt wird jede Sekunde getestet</translation>
    </message>
    <message>
        <source>seen: the account has it</source>
        <translation>gesehen: Das Konto hat sie</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>waiting: still %1</source>
        <translation>wartet: noch %1</translation>
    </message>
    <message>
        <source>seen: the address is verified</source>
        <translation>gesehen: Die Adresse ist bestätigt</translation>
    </message>
    <message>
        <source>may follow after the change</source>
        <translation>kann nach der Änderung folgen</translation>
    </message>
    <message>
        <source>What to do, on the account&apos;s own page</source>
        <translation>Was zu tun ist, auf der eigenen Seite des Kontos</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the address of the account&apos;s page</source>
        <translation>Adresse der Kontoseite kopieren</translation>
    </message>
    <message>
        <source>The account&apos;s own page is not known for this API address. It is under “Your account” in Intercom.</source>
        <translation>Die eigene Seite des Kontos ist für diese API-Adresse nicht bekannt. Sie ist in Intercom unter „Your account“.</translation>
    </message>
    <message>
        <source>Sign in to Intercom as the API account</source>
        <translation>Mit dem API-Konto bei Intercom anmelden</translation>
    </message>
    <message>
        <source>Follow the link in Intercom&apos;s message to the new address</source>
        <translation>Dem Link in der Nachricht von Intercom an die neue Adresse folgen</translation>
    </message>
    <message>
        <source>waiting: not in the activity log yet</source>
        <translation>wartet: noch nicht im Aktivitätslog</translation>
    </message>
    <message>
        <source>unknown: this token may not read the activity log</source>
        <translation>unbekannt: Dieses Token darf das Aktivitätslog nicht lesen</translation>
    </message>
    <message>
        <source>unknown: the activity log has given no answer yet</source>
        <translation>unbekannt: Das Aktivitätslog hat noch keine Antwort gegeben</translation>
    </message>
    <message>
        <source>you ticked this, %1</source>
        <translation>von Ihnen abgehakt, %1</translation>
    </message>
    <message>
        <source>Change the email to %1 and save</source>
        <translation>E-Mail-Adresse in %1 ändern und speichern</translation>
    </message>
    <message>
        <source>I have signed in</source>
        <translation>Ich habe mich angemeldet</translation>
    </message>
    <message>
        <source>Go to “Your account”: only the account itself can change its email</source>
        <translation>Zu „Your account“ gehen: Nur das Konto selbst kann seine E-Mail-Adresse ändern</translation>
    </message>
    <message>
        <source>I have opened it</source>
        <translation>Ich habe die Seite geöffnet</translation>
    </message>
    <message>
        <source>&amp;Open “Your account” again</source>
        <translation>„Your account“ erne&amp;ut öffnen</translation>
    </message>
    <message>
        <source>seen in the activity log, %1</source>
        <translation>im Aktivitätslog gesehen, %1</translation>
    </message>
    <message>
        <source>unknown: the activity log has more entries than were read</source>
        <translation>unbekannt: Das Aktivitätslog hat mehr Einträge, als gelesen wurden</translation>
    </message>
    <message>
        <source>Keybearer can&apos;t see this</source>
        <translation>Intercom zeigt das keinem Programm</translation>
    </message>
    <message>
        <source>While somebody changes it, so that it is seen at once</source>
        <translation>Während jemand sie ändert, damit es sofort zu sehen ist</translation>
    </message>
    <message>
        <source>Test every second &amp;now</source>
        <translation>&amp;Jetzt jede Sekunde testen</translation>
    </message>
    <message>
        <source>Copy the new email address</source>
        <translation>Die neue E-Mail-Adresse kopieren</translation>
    </message>
    <message>
        <source>For whoever can sign in as the API account.</source>
        <translation>Für alle, die sich mit dem API-Konto anmelden können.</translation>
    </message>
    <message>
        <source>For whoever can sign in as the API account; for now that is usually the agency.</source>
        <translation>Für alle, die sich mit dem API-Konto anmelden können; heute ist das meist die Agentur.</translation>
    </message>
    <message>
        <source>Copy the old email address</source>
        <translation>Die alte E-Mail-Adresse kopieren</translation>
    </message>
    <message>
        <source>Follow the link in Intercom&apos;s message to the old address</source>
        <translation>Dem Link in der Nachricht von Intercom an die alte Adresse folgen</translation>
    </message>
</context>
<context>
    <name>keybearer::HandoverActions</name>
    <message>
        <source>&amp;Send the change</source>
        <translation>Änderung &amp;senden</translation>
    </message>
    <message>
        <source>&amp;Start the change</source>
        <translation>Änderung s&amp;tarten</translation>
    </message>
    <message>
        <source>&amp;Accept this address</source>
        <translation>Diese &amp;Adresse akzeptieren</translation>
    </message>
    <message>
        <source>P&amp;rove again</source>
        <translation>Nachweis wiede&amp;rholen</translation>
    </message>
    <message>
        <source>Change &amp;back…</source>
        <translation>&amp;Zurückändern…</translation>
    </message>
    <message>
        <source>&amp;Leave open for later</source>
        <translation>Für s&amp;päter offen lassen</translation>
    </message>
    <message>
        <source>Nothing is lost: come back in an hour or in some days.</source>
        <translation>Nichts geht verloren: Kommen Sie in einer Stunde oder in einigen Tagen wieder.</translation>
    </message>
    <message>
        <source>Cancel the &amp;handover</source>
        <translation>Übergabe abbre&amp;chen</translation>
    </message>
    <message>
        <source>Close the &amp;follow-up</source>
        <translation>&amp;Nachbereitung abschließen</translation>
    </message>
    <message>
        <source>Start ano&amp;ther handover</source>
        <translation>&amp;Weitere Übergabe beginnen</translation>
    </message>
    <message>
        <source>Do not c&amp;hange it back</source>
        <translation>Nic&amp;ht zurückändern</translation>
    </message>
    <message>
        <source>Close the &amp;handover</source>
        <translation>Überga&amp;be abschließen</translation>
    </message>
</context>
<context>
    <name>keybearer::HandoverCommand</name>
    <message>
        <source>Do this? [y/N]</source>
        <translation>Ausführen? [j/N]</translation>
    </message>
    <message>
        <source>Waiting until the new address shows. Ctrl+C cancels the handover. To leave it waiting, close this terminal or end the program with SIGTERM; --wait SECONDS does so by itself. To go on with it:
%1</source>
        <translation>Es wird gewartet, bis die neue Adresse erscheint. Strg+C bricht die Übergabe ab. Um sie warten zu lassen, schließen Sie dieses Terminal oder beenden Sie das Programm mit SIGTERM; --wait SECONDS tut das von selbst. So setzen Sie sie fort:
%1</translation>
    </message>
    <message>
        <source>Accept %1 as the new address? [y/N]</source>
        <translation>%1 als neue Adresse akzeptieren? [j/N]</translation>
    </message>
    <message>
        <source>There is no handover with the id “%1” in %2.</source>
        <translation>In %2 gibt es keine Übergabe mit der ID „%1“.</translation>
    </message>
    <message>
        <source>What the handover came to stands; only its record could not be written to %1. To get it:
%2 --record OTHER</source>
        <translation>Das Ergebnis der Übergabe gilt; nur ihr Protokoll konnte nicht nach %1 geschrieben werden. So erhalten Sie es:
%2 --record OTHER</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Abgebrochen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Cancelling.</source>
        <translation>Wird abgebrochen.</translation>
    </message>
    <message>
        <source>The change has been sent. Reading what is true now.</source>
        <translation>Die Änderung wurde gesendet. Es wird gelesen, was jetzt wirklich gilt.</translation>
    </message>
</context>
<context>
    <name>keybearer::HandoverDesk</name>
    <message>
        <source>The handover stays open.</source>
        <translation>Die Übergabe bleibt offen.</translation>
    </message>
    <message>
        <source>It ends when you quit, like the whole practice workspace.</source>
        <translation>Sie endet wie der ganze Übungs-Workspace, wenn Sie das Programm beenden.</translation>
    </message>
    <message>
        <source>Open “Handover” to go on.</source>
        <translation>Öffnen Sie „Übergabe“, um fortzufahren.</translation>
    </message>
    <message>
        <source>Nothing is lost when you quit; the token is not tested while Keybearer is closed.</source>
        <translation>Nichts geht verloren, wenn Sie das Programm beenden; das Token wird nicht getestet, solange Keybearer geschlossen ist.</translation>
    </message>
    <message>
        <source>Open “Handover” to go on, today or in some days.</source>
        <translation>Öffnen Sie „Übergabe“, um fortzufahren, heute oder in einigen Tagen.</translation>
    </message>
    <message>
        <source>The saved record is an earlier state by now: the handover went on.</source>
        <translation>Das gespeicherte Protokoll ist inzwischen ein früherer Stand: Die Übergabe ging weiter.</translation>
    </message>
    <message>
        <source>The file “%1” is complete up to the moment when it was saved.</source>
        <translation>Die Datei „%1“ ist bis zu dem Zeitpunkt vollständig, zu dem sie gespeichert wurde.</translation>
    </message>
    <message>
        <source>Save the record again.</source>
        <translation>Speichern Sie das Protokoll noch einmal.</translation>
    </message>
    <message>
        <source>The token is kept in memory only: to go on after you quit, connect it again. What happened so far stays on this computer.</source>
        <translation>Das Token ist nur im Arbeitsspeicher: Um nach dem Beenden fortzufahren, verbinden Sie es noch einmal. Was bisher geschehen ist, bleibt auf diesem Computer.</translation>
    </message>
</context>
<context>
    <name>keybearer::HandoverForm</name>
    <message>
        <source>The account has %1 now.</source>
        <translation>Das Konto hat jetzt die E-Mail-Adresse %1.</translation>
    </message>
    <message>
        <source>Enter the new email address.</source>
        <translation>Geben Sie die neue E-Mail-Adresse ein.</translation>
    </message>
    <message>
        <source>This is not an email address. One looks like name@customer.example.</source>
        <translation>Das ist keine E-Mail-Adresse. Eine sieht so aus: name@customer.example.</translation>
    </message>
    <message>
        <source>Enter the SCIM URL. It is in Intercom under Settings, Security, Provisioning.</source>
        <translation>Geben Sie die SCIM-URL ein. Sie steht in Intercom unter Settings, Security, Provisioning.</translation>
    </message>
    <message>
        <source>This SCIM URL can&apos;t be used: it has to begin with https://.</source>
        <translation>Diese SCIM-URL kann nicht verwendet werden: Sie muss mit https:// beginnen.</translation>
    </message>
    <message>
        <source>Paste the SCIM token.</source>
        <translation>Fügen Sie das SCIM-Token ein.</translation>
    </message>
    <message>
        <source>This was no SCIM token: it had characters that a token never has. Copy the whole token and paste it again.</source>
        <translation>Das war kein SCIM-Token: Es enthielt Zeichen, die in keinem Token vorkommen. Kopieren Sie das ganze Token, und fügen Sie es noch einmal ein.</translation>
    </message>
    <message>
        <source>Who will own the account</source>
        <translation>Neuer Besitzer</translation>
    </message>
    <message>
        <source>&amp;New email address</source>
        <translation>&amp;Neue E-Mail-Adresse</translation>
    </message>
    <message>
        <source>New email address</source>
        <translation>Neue E-Mail-Adresse</translation>
    </message>
    <message>
        <source>It is best to use a separate mailbox that has no Intercom login yet. A person&apos;s own address that already signs in to Intercom can&apos;t be used.</source>
        <translation>Am besten ist ein eigenes Postfach, zu dem es noch kein Intercom-Konto gibt. Die Adresse einer Person, die sich damit schon bei Intercom anmeldet, kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>How it is changed</source>
        <translation>Weg der Änderung</translation>
    </message>
    <message>
        <source>Keybearer sends it over &amp;SCIM</source>
        <translation>Keybearer sendet sie über &amp;SCIM</translation>
    </message>
    <message>
        <source>SCIM &amp;URL</source>
        <translation>SCIM-&amp;URL</translation>
    </message>
    <message>
        <source>SCIM URL</source>
        <translation>SCIM-URL</translation>
    </message>
    <message>
        <source>From Intercom: Settings, Security, Provisioning.</source>
        <translation>Aus Intercom: Settings, Security, Provisioning.</translation>
    </message>
    <message>
        <source>SCIM t&amp;oken</source>
        <translation>SCIM-T&amp;oken</translation>
    </message>
    <message>
        <source>SCIM token</source>
        <translation>SCIM-Token</translation>
    </message>
    <message>
        <source>It stays in this computer&apos;s memory for this handover only.</source>
        <translation>Es bleibt nur für diese Übergabe im Arbeitsspeicher dieses Computers.</translation>
    </message>
    <message>
        <source>Check and &amp;continue</source>
        <translation>Prüfen und for&amp;tfahren</translation>
    </message>
    <message>
        <source>Only reads. Nothing is changed before you have seen it and said yes.</source>
        <translation>Keybearer liest hier nur. Geändert wird erst, wenn Sie die Änderung gesehen und bestätigt haben.</translation>
    </message>
    <message>
        <source>Use %1 for practice</source>
        <translation>%1 zum Üben verwenden</translation>
    </message>
    <message>
        <source>A person chan&amp;ges it</source>
        <translation>Eine &amp;Person ändert sie</translation>
    </message>
    <message>
        <source>On the account&apos;s own page. Works everywhere, except where teammates sign in with SAML. Keybearer says what to click, watches, and sends no change itself.</source>
        <translation>Auf der eigenen Seite des Kontos. Funktioniert überall, außer wo sich Teammitglieder mit SAML anmelden. Keybearer sagt, was zu klicken ist, beobachtet und sendet selbst keine Änderung.</translation>
    </message>
    <message>
        <source>For workspaces whose accounts an identity provider manages (SAML with provisioning). One request, shown before it is sent. Whether Intercom takes it is found out by reading it back.</source>
        <translation>Für Workspaces, deren Konten ein Identitätsanbieter verwaltet (SAML mit Provisioning). Eine einzige Anfrage, die vor dem Senden gezeigt wird. Ob Intercom sie annimmt, zeigt sich beim Zurücklesen.</translation>
    </message>
    <message>
        <source>The account has this address already. Enter the new owner&apos;s.</source>
        <translation>Das Konto hat diese Adresse schon. Geben Sie die Adresse des neuen Besitzers ein.</translation>
    </message>
</context>
<context>
    <name>keybearer::HandoverPage</name>
    <message>
        <source>%1 of %2 calls answered.</source>
        <translation>%1 von %2 Aufrufen beantwortet.</translation>
    </message>
    <message>
        <source>Save the recor&amp;d…</source>
        <translation>Pr&amp;otokoll speichern…</translation>
    </message>
    <message>
        <source>Closed, not proven</source>
        <translation>Abgeschlossen, nicht nachgewiesen</translation>
    </message>
    <message>
        <source>The token is being tested.</source>
        <translation>Das Token wird getestet.</translation>
    </message>
    <message>
        <source>A handover can begin when it is known whose token it is.</source>
        <translation>Eine Übergabe kann beginnen, wenn bekannt ist, wem das Token gehört.</translation>
    </message>
    <message>
        <source>This takes a few seconds.</source>
        <translation>Das dauert einige Sekunden.</translation>
    </message>
    <message>
        <source>This token has not been tested yet.</source>
        <translation>Dieses Token wurde noch nicht getestet.</translation>
    </message>
    <message>
        <source>No handover can begin now.</source>
        <translation>Jetzt kann keine Übergabe beginnen.</translation>
    </message>
    <message>
        <source>The handover of this connection waits for its token.</source>
        <translation>Die Übergabe dieser Verbindung wartet auf ihr Token.</translation>
    </message>
    <message>
        <source>Nothing is lost: it goes on where it stopped as soon as the token is at hand.</source>
        <translation>Nichts ist verloren: Die Übergabe geht dort weiter, wo sie stehen geblieben ist, sobald das Token zur Hand ist.</translation>
    </message>
    <message>
        <source>The handover of this connection waits for its SCIM token.</source>
        <translation>Die Übergabe dieser Verbindung wartet auf ihr SCIM-Token.</translation>
    </message>
    <message>
        <source>That token is kept nowhere: it left memory when Keybearer was locked or closed. Nothing was sent since, and nothing is lost.</source>
        <translation>Dieses Token wird nirgends aufbewahrt: Es wurde aus dem Arbeitsspeicher entfernt, als Keybearer gesperrt oder geschlossen wurde. Seitdem wurde nichts gesendet, und nichts ist verloren.</translation>
    </message>
    <message>
        <source>Paste the SCIM token again, and it goes on where it stopped.</source>
        <translation>Fügen Sie das SCIM-Token noch einmal ein, dann geht sie dort weiter, wo sie stehen geblieben ist.</translation>
    </message>
    <message>
        <source>Closed, outcome unknown</source>
        <translation>Abgeschlossen, Ausgang unbekannt</translation>
    </message>
    <message>
        <source>This handover can&apos;t go on</source>
        <translation>Diese Übergabe kann nicht weitergehen</translation>
    </message>
    <message>
        <source>Choose “Test now”.</source>
        <translation>Wählen Sie „Jetzt testen“.</translation>
    </message>
    <message>
        <source>Choose “Test now”: it asks the keychain for the token.</source>
        <translation>Wählen Sie „Jetzt testen“: Damit wird der Schlüsselbund nach dem Token gefragt.</translation>
    </message>
    <message>
        <source>The handover of this connection can&apos;t be continued now.</source>
        <translation>Die Übergabe dieser Verbindung kann jetzt nicht fortgesetzt werden.</translation>
    </message>
    <message>
        <source>Proven, but not any more</source>
        <translation>Nachgewiesen, aber jetzt nicht mehr</translation>
    </message>
    <message>
        <source>Only one of the two can go on with it. Nothing was changed here.</source>
        <translation>Nur einer der beiden kann sie fortsetzen. Hier wurde nichts geändert.</translation>
    </message>
    <message>
        <source>To change the email back over SCIM, the SCIM token is needed once more.</source>
        <translation>Um die E-Mail-Adresse über SCIM zurückzuändern, wird das SCIM-Token noch einmal benötigt.</translation>
    </message>
    <message>
        <source>That token is kept nowhere: it left memory when Keybearer was locked or closed. Nothing was sent since.</source>
        <translation>Dieses Token wird nirgends aufbewahrt: Es wurde aus dem Arbeitsspeicher entfernt, als Keybearer gesperrt oder geschlossen wurde. Seitdem wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Paste it here. What will be sent is shown before anything is sent.</source>
        <translation>Fügen Sie es hier ein. Was gesendet wird, wird angezeigt, bevor etwas gesendet wird.</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Wird abgebrochen</translation>
    </message>
    <message>
        <source>The token does not work</source>
        <translation>Das Token funktioniert nicht</translation>
    </message>
    <message>
        <source>This handover is open in another Keybearer: %1.</source>
        <comment>a computer and the number of a program</comment>
        <translation>Diese Übergabe ist in einem anderen Keybearer offen: %1.</translation>
    </message>
    <message>
        <source>Changed back, not proven</source>
        <translation>Zurückgeändert, nicht nachgewiesen</translation>
    </message>
    <message>
        <source>Ready to change the email back</source>
        <translation>Bereit für die Änderung zurück</translation>
    </message>
    <message>
        <source>Change the email back</source>
        <translation>E-Mail-Adresse zurückändern</translation>
    </message>
    <message>
        <source>Close Keybearer there, then choose “Try again”.</source>
        <translation>Schließen Sie Keybearer dort, und wählen Sie dann „Erneut versuchen“.</translation>
    </message>
    <message>
        <source>“Try again” tests the token and goes on.</source>
        <translation>„Erneut versuchen“ testet das Token und macht weiter.</translation>
    </message>
</context>
<context>
    <name>keybearer::HistoryDetails</name>
    <message>
        <source>Connection: %1</source>
        <translation>Verbindung: %1</translation>
    </message>
    <message>
        <source>Fingerprint: %1</source>
        <translation>Fingerabdruck: %1</translation>
    </message>
    <message>
        <source>Local time: %1</source>
        <translation>Ortszeit: %1</translation>
    </message>
    <message>
        <source>UTC: %1</source>
        <translation>UTC: %1</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Zustand: %1</translation>
    </message>
    <message>
        <source>Handover: %1</source>
        <translation>Übergabe: %1</translation>
    </message>
    <message>
        <source>Entry %1 of the chain, as it is stored:</source>
        <translation>Eintrag %1 der Kette, so wie er gespeichert ist:</translation>
    </message>
    <message>
        <source>Its SHA-256:</source>
        <translation>Sein SHA-256:</translation>
    </message>
    <message>
        <source>Plain tests are not part of the chain, so they have no hash.</source>
        <translation>Einfache Tests gehören nicht zur Kette und haben deshalb keinen Hash.</translation>
    </message>
    <message>
        <source>Everything that is kept of this row</source>
        <translation>Alles, was zu dieser Zeile aufbewahrt wird</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Go to the handover</source>
        <translation>&amp;Zur Übergabe</translation>
    </message>
    <message>
        <source>Save the &amp;record…</source>
        <translation>&amp;Protokoll speichern…</translation>
    </message>
</context>
<context>
    <name>keybearer::HistoryFilters</name>
    <message>
        <source>All connections</source>
        <translation>Alle Verbindungen</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Alle Zustände</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Gesamter Zeitraum</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Die letzten 7 Tage</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Die letzten 30 Tage</translation>
    </message>
    <message>
        <source>The last 365 days</source>
        <translation>Die letzten 365 Tage</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>Bestimmter Zeitraum</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suche</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Verlauf durchsuchen</translation>
    </message>
    <message>
        <source>C&amp;onnection</source>
        <translation>&amp;Verbindung</translation>
    </message>
    <message>
        <source>Connection to show</source>
        <translation>Angezeigte Verbindung</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Was</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Was angezeigt wird</translation>
    </message>
    <message>
        <source>S&amp;tate</source>
        <translation>Zust&amp;and</translation>
    </message>
    <message>
        <source>State to show</source>
        <translation>Angezeigter Zustand</translation>
    </message>
    <message>
        <source>T&amp;ime</source>
        <translation>&amp;Zeit</translation>
    </message>
    <message>
        <source>Time to show</source>
        <translation>Angezeigte Zeit</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>V&amp;on</translation>
    </message>
    <message>
        <source>First day to show</source>
        <translation>Erster angezeigter Tag</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>Last day to show</source>
        <translation>Letzter angezeigter Tag</translation>
    </message>
    <message>
        <source>Type three characters or more.</source>
        <translation>Geben Sie mindestens drei Zeichen ein.</translation>
    </message>
    <message>
        <source>Three characters or more</source>
        <translation>Mindestens drei Zeichen</translation>
    </message>
    <message>
        <source>Everything but live tests</source>
        <translation>Alles außer Live-Tests</translation>
    </message>
    <message>
        <source>Fewer filters</source>
        <translation>Weniger Filter</translation>
    </message>
    <message numerus="yes">
        <source>More filters: %Ln set</source>
        <translation>
            <numerusform>Weitere Filter: %Ln gesetzt</numerusform>
            <numerusform>Weitere Filter: %Ln gesetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Weitere Filter</translation>
    </message>
</context>
<context>
    <name>keybearer::HistoryModel</name>
    <message>
        <source>being read</source>
        <translation>wird gelesen</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>%1 local time</source>
        <translation>%1 Ortszeit</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>Wann (UTC)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
</context>
<context>
    <name>keybearer::HistoryPage</name>
    <message>
        <source>Exported rows: %1.</source>
        <translation>Exportierte Zeilen: %1.</translation>
    </message>
    <message>
        <source>The export was cancelled. No file was written.</source>
        <translation>Der Export wurde abgebrochen. Es wurde keine Datei geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln row(s)</source>
        <translation>
            <numerusform>etwa %Ln Zeile</numerusform>
            <numerusform>etwa %Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Verlauf exportieren</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Times in UT&amp;C</source>
        <translation>Zeiten in UT&amp;C</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Tag</translation>
    </message>
    <message>
        <source>Day to go to</source>
        <translation>Tag, zu dem gesprungen wird</translation>
    </message>
    <message>
        <source>&amp;Go to it</source>
        <translation>Zum Tag s&amp;pringen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Export abbrechen</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>Choose a row to read here what happened.</source>
        <translation>Wählen Sie eine Zeile, um hier zu lesen, was geschehen ist.</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>Er&amp;neut versuchen</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Noch keine Einträge.</translation>
    </message>
    <message>
        <source>Every test of a token, every step of a handover and every change of a result will stand here, newest first. Connect a token or open the practice workspace, and its first test is the first row.</source>
        <translation>Jeder Test eines Tokens, jeder Schritt einer Übergabe und jede Änderung eines Ergebnisses wird hier stehen, das Neueste zuerst. Verbinden Sie ein Token, oder öffnen Sie den Übungs-Workspace, und dessen erster Test ist die erste Zeile.</translation>
    </message>
    <message>
        <source>No row fits these filters.</source>
        <translation>Keine Zeile passt zu diesen Filtern.</translation>
    </message>
    <message>
        <source>Nothing is lost: the rows are only hidden.</source>
        <translation>Nichts ist verloren: Die Einträge sind nur ausgeblendet.</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Alle anzei&amp;gen</translation>
    </message>
</context>
<context>
    <name>keybearer::HistoryTable</name>
    <message>
        <source>History, newest first</source>
        <translation>Verlauf, das Neueste zuerst</translation>
    </message>
    <message>
        <source>Press Enter on a row for everything that is kept of it.</source>
        <translation>Drücken Sie auf einer Zeile die Eingabetaste, um alles zu sehen, was dazu aufbewahrt wird.</translation>
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
        <translation>API-Version</translation>
    </message>
    <message>
        <source>Your pipeline may use another one; what the token may do is the same.</source>
        <translation>Ihre Pipeline kann eine andere verwenden; was das Token darf, bleibt gleich.</translation>
    </message>
    <message>
        <source>Region of a new connection</source>
        <translation>Region einer neuen Verbindung</translation>
    </message>
    <message>
        <source>Find out automatically</source>
        <translation>Automatisch ermitteln</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europa</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australien</translation>
    </message>
    <message>
        <source>The API address below</source>
        <translation>Die API-Adresse unten</translation>
    </message>
    <message>
        <source>Another API address</source>
        <translation>Andere API-Adresse</translation>
    </message>
    <message>
        <source>Whoever runs that address can read every token that is sent there, and use it.</source>
        <translation>Wer diese Adresse betreibt, kann jedes Token, das dorthin gesendet wird, lesen und verwenden.</translation>
    </message>
    <message>
        <source>Show teammates&apos; pictures</source>
        <translation>Bilder von Teammitgliedern zeigen</translation>
    </message>
    <message>
        <source>They come from Intercom&apos;s own host for pictures, which then learns this computer&apos;s address. Without them, initials are drawn.</source>
        <translation>Sie kommen von Intercoms eigenem Host für Bilder, der dabei die Adresse dieses Computers erfährt. Ohne sie werden Initialen gezeichnet.</translation>
    </message>
    <message>
        <source>Enter an address first.</source>
        <translation>Geben Sie zuerst eine Adresse ein.</translation>
    </message>
    <message>
        <source>Test t&amp;his address</source>
        <translation>Diese Adresse te&amp;sten</translation>
    </message>
    <message>
        <source>Asks that address for an answer, without a token, before it is used.</source>
        <translation>Fragt diese Adresse nach einer Antwort, ohne Token, bevor sie verwendet wird.</translation>
    </message>
    <message>
        <source>The command line names another API address, which a new connection begins with until you quit.</source>
        <translation>Die Befehlszeile nennt eine andere API-Adresse, mit der eine neue Verbindung beginnt, bis Sie das Programm beenden.</translation>
    </message>
    <message>
        <source>Only for a gateway of your own; leave it empty otherwise. A new connection begins with it once “The API address below” is chosen above.</source>
        <translation>Nur für ein eigenes Gateway; lassen Sie das Feld sonst leer. Eine neue Verbindung beginnt damit, sobald oben „Die API-Adresse unten“ gewählt ist.</translation>
    </message>
</context>
<context>
    <name>keybearer::LatencyCard</name>
    <message>
        <source>No answer time is kept yet.</source>
        <translation>Es ist noch keine Antwortzeit aufbewahrt.</translation>
    </message>
    <message>
        <source>It took %1&#xa0;ms.</source>
        <translation>Es dauerte %1&#xa0;ms.</translation>
    </message>
    <message>
        <source>Answer time of “%1”</source>
        <comment>a permission</comment>
        <translation>Antwortzeit von „%1“</translation>
    </message>
    <message>
        <source>It usually took %1&#xa0;ms before the email changed, and %2&#xa0;ms after.</source>
        <translation>Üblich waren %1&#xa0;ms, bevor die E-Mail-Adresse geändert wurde, und %2&#xa0;ms danach.</translation>
    </message>
    <message>
        <source>It usually took %1&#xa0;ms.</source>
        <translation>Üblich waren %1&#xa0;ms.</translation>
    </message>
</context>
<context>
    <name>keybearer::LatencyChart</name>
    <message>
        <source>email changed</source>
        <translation>E-Mail-Adresse geändert</translation>
    </message>
</context>
<context>
    <name>keybearer::LockPage</name>
    <message>
        <source>Keybearer is locked</source>
        <translation>Keybearer ist gesperrt</translation>
    </message>
    <message>
        <source>Tokens that are kept in the keychain stay there. The keychain is asked for them again when you unlock.</source>
        <translation>Token, die im Schlüsselbund aufbewahrt werden, bleiben dort. Beim Entsperren wird der Schlüsselbund wieder nach ihnen gefragt.</translation>
    </message>
    <message>
        <source>Tokens that were to be kept only until you quit are forgotten; paste them again.</source>
        <translation>Token, die nur bis zum Beenden aufbewahrt werden sollten, sind vergessen; fügen Sie sie noch einmal ein.</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>Der Schlüsselbund wird gefragt…</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Entsperren</translation>
    </message>
    <message>
        <source>A change of an email address is under way, or waited for. It is followed to its end, and its token stays in memory until then.</source>
        <translation>Eine Änderung einer E-Mail-Adresse läuft, oder es wird auf sie gewartet. Sie wird bis zum Ende verfolgt, und ihr Token bleibt bis dahin im Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>The practice workspace and its handover go on.</source>
        <translation>Der Übungs-Workspace und seine Übergabe laufen weiter.</translation>
    </message>
</context>
<context>
    <name>keybearer::MainWindow</name>
    <message>
        <source>Quit Keybearer</source>
        <translation>Keybearer beenden</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Nicht beenden</translation>
    </message>
    <message>
        <source>Keybearer</source>
        <translation>Keybearer</translation>
    </message>
    <message>
        <source>Tea&amp;mmate</source>
        <translation>Tea&amp;mmitglied</translation>
    </message>
    <message>
        <source>Hando&amp;ver</source>
        <translation>Üb&amp;ergabe</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>Ver&amp;lauf</translation>
    </message>
</context>
<context>
    <name>keybearer::MatrixCard</name>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>What this token may do is not known yet.</source>
        <translation>Was dieses Token darf, ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>A test asks Intercom, only by reading, and lists every permission here.</source>
        <translation>Ein Test fragt Intercom, nur lesend, und listet hier jede Berechtigung auf.</translation>
    </message>
    <message>
        <source>Test now</source>
        <translation>Jetzt testen</translation>
    </message>
</context>
<context>
    <name>keybearer::MatrixRows</name>
    <message>
        <source>Nothing is ticked, so what a pipeline usually needs counts for the sentence above. Tick what yours needs.</source>
        <translation>Solange nichts angehakt ist, zählen für den Satz oben die üblichen Berechtigungen. Haken Sie an, was Ihre Pipeline benötigt.</translation>
    </message>
    <message>
        <source>What you ticked counts for the sentence above. One of these has not been tested yet and counts from the next test on: choose “Test now”.</source>
        <translation>Was Sie angehakt haben, zählt für den Satz oben. Eine dieser Berechtigungen wurde noch nicht getestet und zählt ab dem nächsten Test: Wählen Sie „Jetzt testen“.</translation>
    </message>
    <message>
        <source>What you ticked counts for the sentence above.</source>
        <translation>Was Sie angehakt haben, zählt für den Satz oben.</translation>
    </message>
    <message>
        <source>%1 Every test only reads. Permissions to write have no harmless test and stay untested.</source>
        <comment>%1 is one or two whole sentences</comment>
        <translation>%1 Jeder Test liest nur. Für Berechtigungen zum Schreiben gibt es keinen harmlosen Test, sie bleiben ungetestet.</translation>
    </message>
    <message>
        <source>As CSV, for a spreadsheet…</source>
        <translation>Als CSV, für eine Tabellenkalkulation…</translation>
    </message>
    <message>
        <source>As JSON, for a program…</source>
        <translation>Als JSON, für ein Programm…</translation>
    </message>
    <message>
        <source>Save the permissions</source>
        <translation>Berechtigungen speichern</translation>
    </message>
    <message>
        <source>Find a permission</source>
        <translation>Berechtigung suchen</translation>
    </message>
    <message>
        <source>Every result</source>
        <translation>Alle Ergebnisse</translation>
    </message>
    <message>
        <source>Results to show</source>
        <translation>Angezeigte Ergebnisse</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Spalten…</translation>
    </message>
    <message>
        <source>Which columns are shown, and what sorts the rows</source>
        <translation>Welche Spalten gezeigt werden und wonach die Zeilen sortiert sind</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>No permission fits. Clear the search, or choose every result.</source>
        <translation>Keine Berechtigung passt. Leeren Sie die Suche, oder wählen Sie jedes Ergebnis.</translation>
    </message>
</context>
<context>
    <name>keybearer::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
</context>
<context>
    <name>keybearer::NetworkCard</name>
    <message>
        <source>Enter the proxy&apos;s name or address alone, without http://.</source>
        <translation>Geben Sie nur den Namen oder die Adresse des Proxys ein, ohne http://.</translation>
    </message>
    <message>
        <source>Enter a number from 1 to 65535.</source>
        <translation>Geben Sie eine Zahl von 1 bis 65535 ein.</translation>
    </message>
    <message>
        <source>This password has characters that can&apos;t be sent to a proxy.</source>
        <translation>Dieses Passwort enthält Zeichen, die nicht an einen Proxy gesendet werden können.</translation>
    </message>
    <message>
        <source>Choose a file with certificates</source>
        <translation>Datei mit Zertifikaten wählen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Zertifikate (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Systemstandard</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <translation>HTTP-Proxy</translation>
    </message>
    <message>
        <source>SOCKS5 proxy</source>
        <translation>SOCKS5-Proxy</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>Proxy-Host</translation>
    </message>
    <message>
        <source>This computer itself is always reached without it.</source>
        <translation>Dieser Computer selbst wird immer ohne ihn erreicht.</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>Proxy-Port</translation>
    </message>
    <message>
        <source>User name at the proxy</source>
        <translation>Benutzername am Proxy</translation>
    </message>
    <message>
        <source>Leave it empty if the proxy asks for none.</source>
        <translation>Lassen Sie das Feld leer, wenn der Proxy keinen verlangt.</translation>
    </message>
    <message>
        <source>Password at the proxy</source>
        <translation>Passwort am Proxy</translation>
    </message>
    <message>
        <source>A password is kept. Leave this empty to keep it.</source>
        <translation>Ein Passwort ist gespeichert. Lassen Sie das Feld leer, um es weiter zu verwenden.</translation>
    </message>
    <message>
        <source>Kept in the keychain, or until you quit where there is none.</source>
        <translation>Wird im Schlüsselbund aufbewahrt, oder bis zum Beenden, wo es keinen gibt.</translation>
    </message>
    <message>
        <source>File with further certificates</source>
        <translation>Datei mit weiteren Zertifikaten</translation>
    </message>
    <message>
        <source>Trusted besides the system&apos;s own, for a network that inspects traffic.</source>
        <translation>Diesen Zertifikaten wird zusätzlich zu denen des Systems vertraut, für ein Netzwerk, das den Datenverkehr untersucht.</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>&amp;Datei wählen…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln Sekunde</numerusform>
            <numerusform>%Ln Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>How long a request may take</source>
        <translation>Wie lange eine Anfrage dauern darf</translation>
    </message>
    <message>
        <source>The command line names another proxy or certificate file, which is used until you quit. What you keep here counts from the next start.</source>
        <translation>Die Befehlszeile nennt einen anderen Proxy oder eine andere Zertifikatsdatei; das gilt bis zum Beenden. Was Sie hier festlegen, gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>&amp;Use these</source>
        <translation>Diese über&amp;nehmen</translation>
    </message>
    <message>
        <source>&amp;Test these</source>
        <translation>Diese &amp;testen</translation>
    </message>
    <message>
        <source>Asks Intercom for an answer, without a token, the way these settings say.</source>
        <translation>Fragt Intercom nach einer Antwort, ohne Token und so, wie es diese Einstellungen sagen.</translation>
    </message>
    <message>
        <source>Enter the password again: the kept one belongs to another proxy or user name, and is not sent to this one.</source>
        <translation>Geben Sie das Passwort noch einmal ein: Das gespeicherte gehört zu einem anderen Proxy oder Benutzernamen und wird an diesen nicht gesendet.</translation>
    </message>
</context>
<context>
    <name>keybearer::ObstacleNote</name>
    <message>
        <source>Paste the SCIM token.</source>
        <translation>Fügen Sie das SCIM-Token ein.</translation>
    </message>
    <message>
        <source>This was no SCIM token: it had characters that a token never has. Copy the whole token and paste it again.</source>
        <translation>Das war kein SCIM-Token: Es enthielt Zeichen, die in keinem Token vorkommen. Kopieren Sie das ganze Token, und fügen Sie es noch einmal ein.</translation>
    </message>
    <message>
        <source>SCIM t&amp;oken</source>
        <translation>SCIM-T&amp;oken</translation>
    </message>
    <message>
        <source>SCIM token</source>
        <translation>SCIM-Token</translation>
    </message>
    <message>
        <source>It stays in this computer&apos;s memory for this handover only.</source>
        <translation>Es bleibt nur für diese Übergabe im Arbeitsspeicher dieses Computers.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Fortfahren</translation>
    </message>
    <message>
        <source>Cancel the &amp;handover</source>
        <translation>Übergabe abbre&amp;chen</translation>
    </message>
    <message>
        <source>Co&amp;nnect a token…</source>
        <translation>Token &amp;verbinden…</translation>
    </message>
    <message>
        <source>Do not change &amp;it back</source>
        <translation>N&amp;icht zurückändern</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Erneut &amp;versuchen</translation>
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
        <translation>%1, jetzt nicht: %2</translation>
    </message>
</context>
<context>
    <name>keybearer::PassOnCard</name>
    <message>
        <source>Test the token once from the server where the pipeline runs: this computer can&apos;t see what the server sees.</source>
        <translation>Testen Sie das Token einmal von dem Server aus, auf dem die Pipeline läuft: Dieser Computer kann nicht sehen, was der Server sieht.</translation>
    </message>
    <message>
        <source>Agree who owns the app in the Developer Hub. As long as it is yours, do not regenerate its token, edit its permissions or uninstall it.</source>
        <translation>Klären Sie, wem die App im Developer Hub gehört. Solange sie Ihnen gehört, erneuern Sie ihr Token nicht, bearbeiten Sie ihre Berechtigungen nicht, und deinstallieren Sie sie nicht.</translation>
    </message>
    <message>
        <source>Remove the account&apos;s old password from your own password store once the new owner has set a new one.</source>
        <translation>Entfernen Sie das alte Passwort des Kontos aus Ihrer eigenen Passwortverwaltung, sobald der neue Besitzer ein neues gesetzt hat.</translation>
    </message>
    <message>
        <source>Keep a copy of the record.</source>
        <translation>Bewahren Sie eine Kopie des Protokolls auf.</translation>
    </message>
    <message>
        <source>Confirm the new address, set a new password and switch on two-factor sign-in, one after the other, each with a test after it.</source>
        <translation>Bestätigen Sie die neue Adresse, setzen Sie ein neues Passwort, und schalten Sie die Zwei-Faktor-Anmeldung ein, eins nach dem anderen, jeweils mit einem Test danach.</translation>
    </message>
    <message>
        <source>Do not remove the teammate, take its seat or change its role: the pipeline works as this teammate.</source>
        <translation>Entfernen Sie das Teammitglied nicht, nehmen Sie ihm nicht seinen Platz, und ändern Sie seine Rolle nicht: Die Pipeline arbeitet als dieses Teammitglied.</translation>
    </message>
    <message>
        <source>Do not press “Regenerate” and do not edit the app&apos;s permissions until the pipeline is ready for a new token.</source>
        <translation>Klicken Sie nicht auf „Regenerate“, und bearbeiten Sie die Berechtigungen der App nicht, bis die Pipeline für ein neues Token bereit ist.</translation>
    </message>
    <message>
        <source>Keep the record, and check it with “Check the file”.</source>
        <translation>Bewahren Sie das Protokoll auf, und prüfen Sie es mit „Datei prüfen“.</translation>
    </message>
    <message>
        <source>For the agency</source>
        <translation>Für die Agentur</translation>
    </message>
    <message>
        <source>For the new owner</source>
        <translation>Für den neuen Besitzer</translation>
    </message>
    <message>
        <source>For both: later, without haste</source>
        <translation>Für beide: später, ohne Eile</translation>
    </message>
    <message>
        <source>Intercom asks never to give an access token to a third party. Here one is in use already, and the handover did not make that better or worse. When there is time, plan a successor together: an app that the new owner authorises through OAuth, or a token of the new owner&apos;s own app. Until then the pipeline may go on with this one.</source>
        <translation>Intercom bittet darum, ein Zugriffstoken nie an Dritte zu geben. Hier ist eines schon in Gebrauch, und die Übergabe hat das weder besser noch schlechter gemacht. Planen Sie, wenn Zeit ist, gemeinsam einen Nachfolger: eine App, die der neue Besitzer über OAuth autorisiert, oder ein Token aus einer eigenen App des neuen Besitzers. Bis dahin kann die Pipeline mit diesem weiterlaufen.</translation>
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
        <translation>keiner: war schon offen</translation>
    </message>
    <message>
        <source>Connecting, TLS included</source>
        <translation>Verbindungsaufbau einschließlich TLS</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Waiting for the answer</source>
        <translation>Warten auf die Antwort</translation>
    </message>
    <message>
        <source>Receiving it</source>
        <translation>Empfang der Antwort</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a phase and its time</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Where the time went</source>
        <translation>Wo die Zeit blieb</translation>
    </message>
</context>
<context>
    <name>keybearer::PracticeCard</name>
    <message>
        <source>PRACTICE</source>
        <translation>ÜBUNG</translation>
    </message>
    <message>
        <source>Practice workspace</source>
        <translation>Übungs-Workspace</translation>
    </message>
    <message>
        <source>An Intercom of your own to try everything on. Nothing leaves this computer.</source>
        <translation>Ihr eigenes Intercom, um alles auszuprobieren. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Open &amp;practice</source>
        <translation>Übung ö&amp;ffnen</translation>
    </message>
</context>
<context>
    <name>keybearer::PreviewCard</name>
    <message>
        <source>What Keybearer will send</source>
        <translation>Was Keybearer senden wird</translation>
    </message>
    <message>
        <source>What a person will do</source>
        <translation>Was eine Person tun wird</translation>
    </message>
    <message>
        <source>Email now</source>
        <translation>E-Mail-Adresse jetzt</translation>
    </message>
    <message>
        <source>Email afterwards</source>
        <translation>E-Mail-Adresse danach</translation>
    </message>
    <message>
        <source>This one request, once. The SCIM token is masked here; the access token is not part of it.</source>
        <translation>Diese eine Anfrage, einmal. Das SCIM-Token ist hier verdeckt; das Zugriffstoken ist nicht darin enthalten.</translation>
    </message>
    <message>
        <source>Sign in to Intercom as the API account, open “Your account”, change the email and save. Keybearer only watches.</source>
        <translation>Mit dem API-Konto bei Intercom anmelden, „Your account“ öffnen, die E-Mail-Adresse ändern und speichern. Keybearer beobachtet nur.</translation>
    </message>
    <message>
        <source>“Start the change” opens this page in your browser:</source>
        <translation>„Änderung starten“ öffnet diese Seite in Ihrem Browser:</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>Die Anfrage</translation>
    </message>
    <message>
        <source>The change that was planned</source>
        <translation>Die geplante Änderung</translation>
    </message>
    <message>
        <source>Email before</source>
        <translation>E-Mail-Adresse vorher</translation>
    </message>
    <message>
        <source>Requested email</source>
        <translation>Gewünschte E-Mail-Adresse</translation>
    </message>
</context>
<context>
    <name>keybearer::ProbeModel</name>
    <message>
        <source>Permission</source>
        <translation>Berechtigung</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>üblich</translation>
    </message>
    <message>
        <source>%1 Its answer: %2</source>
        <translation>%1 Die Antwort darauf: %2</translation>
    </message>
    <message>
        <source>Keybearer asked for one that does not exist. That it was not found, and not refused, shows that the permission is there.</source>
        <translation>Keybearer hat nach etwas gefragt, das es nicht gibt. Dass es nicht gefunden und nicht abgelehnt wurde, zeigt, dass die Berechtigung vorhanden ist.</translation>
    </message>
    <message>
        <source>This call was not made: what it needs was not known after the calls before it.</source>
        <translation>Dieser Aufruf wurde nicht gemacht: Was er braucht, war nach den Aufrufen davor nicht bekannt.</translation>
    </message>
    <message>
        <source>Every call that could test this would change something. So none is made.</source>
        <translation>Jeder Aufruf, der das testen könnte, würde etwas ändern. Deshalb wird keiner gemacht.</translation>
    </message>
    <message>
        <source>being tested</source>
        <translation>wird getestet</translation>
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
        <translation>Üblicherweise benötigt</translation>
    </message>
    <message>
        <source>Needed by my pipeline</source>
        <translation>Von meiner Pipeline benötigt</translation>
    </message>
    <message>
        <source>Read, not needed</source>
        <translation>Lesen, nicht benötigt</translation>
    </message>
    <message>
        <source>Write, not tested</source>
        <translation>Schreiben, nicht getestet</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Benötigt</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Anfrage-ID</translation>
    </message>
    <message>
        <source>always</source>
        <translation>immer</translation>
    </message>
    <message>
        <source>%1, needed: %2</source>
        <comment>a permission and its outcome</comment>
        <translation>%1, gebraucht: %2</translation>
    </message>
    <message>
        <source>%1. Intercom calls it “%2”.</source>
        <comment>a permission</comment>
        <translation>%1. Bei Intercom heißt sie „%2“.</translation>
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
        <translation>Berechtigungen des Tokens</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>No column: the usual order</source>
        <translation>Keine Spalte: die übliche Reihenfolge</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>gebraucht</translation>
    </message>
    <message>
        <source>Press Enter on a row for its evidence, and Space to say that your pipeline needs it.</source>
        <translation>Drücken Sie auf einer Zeile die Eingabetaste, um die Belege zu sehen, und die Leertaste, um zu sagen, dass Ihre Pipeline sie braucht.</translation>
    </message>
</context>
<context>
    <name>keybearer::Question</name>
    <message>
        <source>y,yes</source>
        <extracomment>Answers that mean yes, in lower case, with commas between them.</extracomment>
        <translation>j,ja,y,yes</translation>
    </message>
</context>
<context>
    <name>keybearer::QuestionForm</name>
    <message>
        <source>Questions that only people can answer</source>
        <translation>Fragen, die nur Sie beantworten können</translation>
    </message>
    <message>
        <source>Intercom does not show these. Answer what you know; the rest stays unknown.</source>
        <translation>Intercom zeigt dies nicht. Beantworten Sie, was Sie wissen; der Rest bleibt unbekannt.</translation>
    </message>
    <message>
        <source>Intercom does not show these. Of the practice workspace they are known and filled in; change an answer to see what follows.</source>
        <translation>Intercom zeigt dies nicht. Beim Übungs-Workspace sind die Antworten bekannt und schon eingetragen; ändern Sie eine Antwort, um zu sehen, was daraus folgt.</translation>
    </message>
</context>
<context>
    <name>keybearer::RecordCard</name>
    <message>
        <source>The record of this handover</source>
        <translation>Das Protokoll dieser Übergabe</translation>
    </message>
    <message>
        <source>Save the recor&amp;d…</source>
        <translation>Pr&amp;otokoll speichern…</translation>
    </message>
    <message>
        <source>The saved file is intact.</source>
        <translation>Die gespeicherte Datei ist unversehrt.</translation>
    </message>
    <message>
        <source>One file with what was meant, what was found before the change, every test call while it was made, the comparison afterwards and every step of the follow-up. It holds no token and no customer data. Both sides can keep it and check it, also with “keybearer verify”.</source>
        <translation>Eine Datei mit dem, was beabsichtigt war, was vor der Änderung gefunden wurde, jedem Testaufruf währenddessen, dem Vergleich danach und jedem Schritt der Nachbereitung. Sie enthält kein Token und keine Kundendaten. Beide Seiten können sie aufbewahren und prüfen, auch mit „keybearer verify“.</translation>
    </message>
    <message>
        <source>Each line is chained to the one before, so a later change of a line shows. It is not signed yet: it is no proof against someone who rewrites the whole file.</source>
        <translation>Jede Zeile ist mit der davor verkettet, deshalb fällt eine spätere Änderung einer Zeile auf. Das Protokoll ist noch nicht signiert: Es ist kein Nachweis gegenüber jemandem, der die ganze Datei neu schreibt.</translation>
    </message>
    <message>
        <source>Check the f&amp;ile</source>
        <translation>&amp;Datei prüfen</translation>
    </message>
    <message>
        <source>The saved file is an earlier state: it is intact and complete up to %1, and the handover went on since then.</source>
        <translation>Die gespeicherte Datei ist ein früherer Stand: Sie ist unversehrt und bis %1 vollständig, und die Übergabe ging seitdem weiter.</translation>
    </message>
    <message>
        <source>Save the record again, and pass on the new file.</source>
        <translation>Speichern Sie das Protokoll noch einmal, und geben Sie die neue Datei weiter.</translation>
    </message>
    <message>
        <source>The number of this handover, by which it is found in the history and continued in a terminal (“keybearer handover --resume”):</source>
        <translation>Die Nummer dieser Übergabe, mit der sie im Verlauf zu finden ist und in einem Terminal fortgesetzt werden kann („keybearer handover --resume“):</translation>
    </message>
    <message>
        <source>&amp;Check a record from someone else…</source>
        <translation>Protokoll von &amp;jemand anderem prüfen…</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Nummer kopieren</translation>
    </message>
    <message>
        <source>The number of this handover, by which it is found in the history:</source>
        <translation>Die Nummer dieser Übergabe, unter der sie im Verlauf zu finden ist:</translation>
    </message>
</context>
<context>
    <name>keybearer::RecordDesk</name>
    <message>
        <source>Check a record</source>
        <translation>Protokoll prüfen</translation>
    </message>
    <message>
        <source>Handover records (*.jsonl)</source>
        <translation>Übergabeprotokolle (*.jsonl)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file&apos;s name, and what was found</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Save the record</source>
        <translation>Protokoll speichern</translation>
    </message>
    <message>
        <source>The record is saved. It was checked just now, and it is intact.</source>
        <translation>Das Protokoll ist gespeichert. Es wurde gerade geprüft und ist unversehrt.</translation>
    </message>
    <message>
        <source>The record is in the file “%1”.</source>
        <translation>Das Protokoll steht in der Datei „%1“.</translation>
    </message>
</context>
<context>
    <name>keybearer::RemovalDesk</name>
    <message>
        <source>This connection has a handover under way.</source>
        <translation>Für diese Verbindung läuft eine Übergabe.</translation>
    </message>
    <message>
        <source>It was not removed.</source>
        <translation>Sie wurde nicht entfernt.</translation>
    </message>
    <message>
        <source>Cancel or close the handover first.</source>
        <translation>Brechen Sie zuerst die Übergabe ab, oder schließen Sie sie ab.</translation>
    </message>
    <message>
        <source>Remove a connection</source>
        <translation>Verbindung entfernen</translation>
    </message>
    <message>
        <source>Remove “%1”? Your pipeline is not affected. Keybearer forgets the connection and deletes its token from this computer&apos;s keychain; what happened stays in the history.</source>
        <translation>„%1“ entfernen? Ihre Pipeline ist nicht betroffen. Keybearer vergisst die Verbindung und löscht ihr Token aus dem Schlüsselbund dieses Computers; was geschehen ist, bleibt im Verlauf.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>„%1“ ist entfernt.</translation>
    </message>
    <message>
        <source>Its token is deleted in a moment; until then it can be brought back.</source>
        <translation>Das Token wird gleich gelöscht; bis dahin lässt sich die Verbindung zurückholen.</translation>
    </message>
</context>
<context>
    <name>keybearer::Report</name>
    <message>
        <source>The result could not be written to standard output: it is closed, or its disk is full.</source>
        <translation>Das Ergebnis konnte nicht auf die Standardausgabe geschrieben werden: Sie ist geschlossen, oder ihr Datenträger ist voll.</translation>
    </message>
</context>
<context>
    <name>keybearer::SampleModel</name>
    <message>
        <source>%1: %2, answered in %3&#xa0;ms</source>
        <comment>a time and a state</comment>
        <translation>%1: %2, Antwort in %3&#xa0;ms</translation>
    </message>
    <message>
        <source>%1: email changed</source>
        <comment>a time</comment>
        <translation>%1: E-Mail-Adresse geändert</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Getestet</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>email changed</source>
        <translation>E-Mail-Adresse geändert</translation>
    </message>
    <message>
        <source>%1: %2, no answer to “%3”</source>
        <comment>a time, a state and a permission</comment>
        <translation>%1: %2, keine Antwort auf „%3“</translation>
    </message>
</context>
<context>
    <name>keybearer::SettingsCard</name>
    <message>
        <source>Back to default</source>
        <translation>Zurück zum Standard</translation>
    </message>
    <message>
        <source>%1: back to default</source>
        <comment>a group of settings</comment>
        <translation>%1: Zurück zum Standard</translation>
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
        <translation>%1 wird nach einer Antwort gefragt…</translation>
    </message>
    <message>
        <source>No token is sent.</source>
        <translation>Es wird kein Token gesendet.</translation>
    </message>
    <message>
        <source>These settings are in use now.</source>
        <translation>Diese Einstellungen gelten jetzt.</translation>
    </message>
    <message>
        <source>A test that is running goes on as it began.</source>
        <translation>Ein laufender Test geht so weiter, wie er begonnen hat.</translation>
    </message>
</context>
<context>
    <name>keybearer::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Leave settings</source>
        <translation>Einstellungen &amp;verlassen</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Keine Einstellung passt zu dieser Suche.</translation>
    </message>
</context>
<context>
    <name>keybearer::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>Tastenkürzel suchen</translation>
    </message>
    <message>
        <source>No shortcut fits these words.</source>
        <translation>Kein Tastenkürzel passt zu diesen Wörtern.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>keybearer::SidePanel</name>
    <message>
        <source>Connect a to&amp;ken…</source>
        <translation>To&amp;ken verbinden…</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>&amp;Remove this connection</source>
        <translation>Diese Verbindung entfe&amp;rnen</translation>
    </message>
    <message>
        <source>None yet. Every token that you connect gets its line here.</source>
        <translation>Noch keine. Jedes verbundene Token erscheint hier.</translation>
    </message>
    <message>
        <source>No connection has this in its name, workspace or email.</source>
        <translation>Keine Verbindung enthält dies in Name, Workspace oder E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Find a connection</source>
        <translation>Verbindung suchen</translation>
    </message>
    <message>
        <source>Looks in name, workspace and email (%1)</source>
        <translation>Sucht in Name, Workspace und E-Mail-Adresse (%1)</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>&amp;Test all connections</source>
        <translation>&amp;Alle Verbindungen testen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Press F2 to rename one, Delete to remove it.</source>
        <translation>Drücken Sie F2, um eine umzubenennen, und Entf, um sie zu entfernen.</translation>
    </message>
    <message>
        <source>Look, network, tokens and data (%1)</source>
        <translation>Erscheinungsbild, Netzwerk, Token und Daten (%1)</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>Choose a connection first.</source>
        <translation>Wählen Sie zuerst eine Verbindung.</translation>
    </message>
    <message>
        <source>The practice workspace has nothing to edit.</source>
        <translation>Am Übungs-Workspace gibt es nichts zu bearbeiten.</translation>
    </message>
</context>
<context>
    <name>keybearer::StatusLine</name>
    <message>
        <source>Nothing has been contacted yet.</source>
        <translation>Es wurde noch kein Server kontaktiert.</translation>
    </message>
    <message>
        <source>Talking to %1 · %2</source>
        <comment>host, request</comment>
        <translation>Spricht mit %1 · %2</translation>
    </message>
    <message>
        <source>Nothing is being talked to.</source>
        <translation>Spricht gerade mit niemandem.</translation>
    </message>
    <message>
        <source>Rate limit: %1 of %2 calls left</source>
        <translation>Ratenlimit: noch %1 von %2 Aufrufen</translation>
    </message>
    <message>
        <source>As the newest answer tells. Intercom begins a new count every 10 seconds; your pipeline draws on the same one.</source>
        <translation>So sagt es die neueste Antwort. Intercom zählt alle 10 Sekunden neu; Ihre Pipeline verbraucht aus demselben Vorrat.</translation>
    </message>
    <message>
        <source>Testing all connections · %1 of %2 done</source>
        <translation>Alle Verbindungen werden getestet · %1 von %2 fertig</translation>
    </message>
    <message>
        <source>%1 answered · %2 in %3&#xa0;ms</source>
        <comment>host, request, time</comment>
        <translation>%1 hat geantwortet · %2 in %3&#xa0;ms</translation>
    </message>
    <message>
        <source>No answer from %1 · %2, after %3&#xa0;ms</source>
        <comment>host, request, time</comment>
        <translation>Keine Antwort von %1 · %2, nach %3&#xa0;ms</translation>
    </message>
    <message>
        <source>“%1” is talking to %2 · %3</source>
        <comment>connection, host, request</comment>
        <translation>„%1“ spricht mit %2 · %3</translation>
    </message>
    <message>
        <source>“%1”: %2 answered · %3 in %4&#xa0;ms</source>
        <comment>connection, host, request, time</comment>
        <translation>„%1“: %2 hat geantwortet · %3 in %4&#xa0;ms</translation>
    </message>
    <message>
        <source>“%1”: no answer from %2 · %3, after %4&#xa0;ms</source>
        <comment>connection, host, request, time</comment>
        <translation>„%1“: keine Antwort von %2 · %3, nach %4&#xa0;ms</translation>
    </message>
    <message>
        <source>This connection&apos;s API is %1 · last answer: %2 in %3&#xa0;ms</source>
        <comment>host, request, time</comment>
        <translation>Die API dieser Verbindung ist %1 · letzte Antwort: %2 in %3&#xa0;ms</translation>
    </message>
    <message>
        <source>This connection&apos;s API is %1 · idle</source>
        <translation>Die API dieser Verbindung ist %1 · keine Aufrufe</translation>
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
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Ausgangsstand</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Nachbereitung</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>steht noch an</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>needs a look</source>
        <translation>bitte ansehen</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>nicht beendet</translation>
    </message>
    <message>
        <source>address and method</source>
        <translation>Adresse und Weg</translation>
    </message>
    <message>
        <source>runs by itself</source>
        <translation>läuft automatisch</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a state and a time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>password, two-factor, 24 h</source>
        <translation>Passwort, Zwei-Faktor, 24&#xa0;h</translation>
    </message>
    <message>
        <source>all tested</source>
        <translation>alles getestet</translation>
    </message>
    <message>
        <source>%1 of %2 open</source>
        <translation>%1 von %2 offen</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>save and pass on</source>
        <translation>speichern und weitergeben</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <source>one SCIM request</source>
        <translation>eine SCIM-Anfrage</translation>
    </message>
    <message>
        <source>done, not everything is known</source>
        <translation>erledigt, nicht alles ist bekannt</translation>
    </message>
    <message>
        <source>saved in an earlier state</source>
        <translation>in früherem Stand gespeichert</translation>
    </message>
    <message>
        <source>to be saved again</source>
        <translation>noch einmal zu speichern</translation>
    </message>
    <message>
        <source>%1 fine</source>
        <translation>%1 in Ordnung</translation>
    </message>
    <message>
        <source>%1 to look at</source>
        <translation>%1 zu prüfen</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <translation>%1 unbekannt</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>nicht bestanden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln obstacle(s)</source>
        <translation>
            <numerusform>%Ln Hindernis</numerusform>
            <numerusform>%Ln Hindernisse</numerusform>
        </translation>
    </message>
    <message>
        <source>by a person</source>
        <translation>durch eine Person</translation>
    </message>
</context>
<context>
    <name>keybearer::StepNote</name>
    <message>
        <source>Enter the new address, then press “Check and continue”.</source>
        <translation>Geben Sie die neue Adresse ein, und klicken Sie dann auf „Prüfen und fortfahren“.</translation>
    </message>
    <message>
        <source>Nothing. Read what was found.</source>
        <translation>Nichts. Lesen Sie die Ergebnisse.</translation>
    </message>
    <message>
        <source>You, best together with the new owner</source>
        <translation>Sie, am besten zusammen mit dem neuen Besitzer</translation>
    </message>
    <message>
        <source>Here, in Keybearer</source>
        <translation>Hier, in Keybearer</translation>
    </message>
    <message>
        <source>Keybearer, by itself</source>
        <translation>Keybearer, automatisch</translation>
    </message>
    <message>
        <source>At Intercom&apos;s API, with reading calls only</source>
        <translation>An der API von Intercom, nur lesend</translation>
    </message>
    <message>
        <source>Nothing. It takes a few seconds.</source>
        <translation>Nichts. Es dauert einige Sekunden.</translation>
    </message>
    <message>
        <source>You decide, Keybearer sends</source>
        <translation>Sie entscheiden, Keybearer sendet</translation>
    </message>
    <message>
        <source>At the SCIM server of the workspace</source>
        <translation>Beim SCIM-Server des Workspace</translation>
    </message>
    <message>
        <source>Read the request below, then press “Send the change”.</source>
        <translation>Lesen Sie die Anfrage unten, und klicken Sie dann auf „Änderung senden“.</translation>
    </message>
    <message>
        <source>Nothing. It is sent once and then read back.</source>
        <translation>Nichts. Sie wird einmal gesendet und dann zurückgelesen.</translation>
    </message>
    <message>
        <source>Whoever can sign in as the API account; for now that is usually the agency</source>
        <translation>Wer sich mit dem API-Konto anmelden kann; heute ist das meist die Agentur</translation>
    </message>
    <message>
        <source>In Intercom, on the page “Your account” of that account</source>
        <translation>In Intercom, auf der Seite „Your account“ dieses Kontos</translation>
    </message>
    <message>
        <source>Press “Start the change” when that person is ready.</source>
        <translation>Klicken Sie auf „Änderung starten“, wenn diese Person bereit ist.</translation>
    </message>
    <message>
        <source>Change the email there and save. Keybearer sees it by itself.</source>
        <translation>Ändern Sie dort die E-Mail-Adresse, und speichern Sie. Keybearer erkennt es automatisch.</translation>
    </message>
    <message>
        <source>At Intercom&apos;s API, with the same calls as before the change</source>
        <translation>Bei der API von Intercom, mit denselben Aufrufen wie vor der Änderung</translation>
    </message>
    <message>
        <source>Read the table, then press “Prove again”.</source>
        <translation>Lesen Sie die Tabelle, und klicken Sie dann auf „Nachweis wiederholen“.</translation>
    </message>
    <message>
        <source>Nothing. Read the table: before and after.</source>
        <translation>Nichts. Lesen Sie die Tabelle: vorher und nachher.</translation>
    </message>
    <message>
        <source>The new owner</source>
        <translation>Der neue Besitzer</translation>
    </message>
    <message>
        <source>In the new mailbox and in Intercom, signed in with the new address</source>
        <translation>Im neuen Postfach und in Intercom, mit der neuen Adresse angemeldet</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Beide Seiten</translation>
    </message>
    <message>
        <source>Here, and wherever you keep such files</source>
        <translation>In Keybearer und in Ihrer Dateiablage</translation>
    </message>
    <message>
        <source>Save the record and give the other side a copy.</source>
        <translation>Speichern Sie das Protokoll, und geben Sie der anderen Seite eine Kopie.</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was tun</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Read which finding stops it, then press “Cancel the handover”.</source>
        <translation>Lesen Sie, welcher Prüfpunkt die Übergabe verhindert, und klicken Sie dann auf „Übergabe abbrechen“.</translation>
    </message>
    <message>
        <source>Here, and on the account&apos;s own page</source>
        <translation>Hier und auf der eigenen Seite des Kontos</translation>
    </message>
    <message>
        <source>When the connection works again, press “Prove again”.</source>
        <translation>Wenn die Verbindung wieder funktioniert, klicken Sie auf „Nachweis wiederholen“.</translation>
    </message>
    <message>
        <source>Here, or on the account&apos;s own page</source>
        <translation>Hier oder auf der eigenen Seite des Kontos</translation>
    </message>
    <message>
        <source>Decide whether this address is the right one.</source>
        <translation>Entscheiden Sie, ob diese Adresse die richtige ist.</translation>
    </message>
    <message>
        <source>Whoever can sign in as the API account</source>
        <translation>Wer sich mit dem API-Konto anmelden kann</translation>
    </message>
    <message>
        <source>Nothing. It is done; this is what was found.</source>
        <translation>Nichts. Es ist erledigt; das wurde gefunden.</translation>
    </message>
    <message>
        <source>Do one of these steps, then test it here, before the next one.</source>
        <translation>Erledigen Sie einen dieser Schritte und testen Sie ihn hier, bevor der nächste kommt.</translation>
    </message>
    <message>
        <source>Press “Close the follow-up”, then save the record.</source>
        <translation>Drücken Sie „Nachbereitung abschließen“, und speichern Sie dann das Protokoll.</translation>
    </message>
</context>
<context>
    <name>keybearer::TeammateCard</name>
    <message>
        <source>Fingerprint of the token: %1</source>
        <translation>Fingerabdruck des Tokens: %1</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Noch nicht bekannt</translation>
    </message>
    <message>
        <source>The token has not told who it belongs to.</source>
        <translation>Es ist nicht bekannt, wem das Token gehört.</translation>
    </message>
    <message>
        <source>Teammate %1</source>
        <translation>Teammitglied %1</translation>
    </message>
    <message>
        <source>inbox seat</source>
        <translation>Inbox-Platz</translation>
    </message>
    <message>
        <source>no inbox seat</source>
        <translation>kein Inbox-Platz</translation>
    </message>
    <message>
        <source>role “%1”</source>
        <translation>Rolle „%1“</translation>
    </message>
    <message>
        <source>according to an earlier test</source>
        <translation>laut einem früheren Test</translation>
    </message>
    <message>
        <source>email verified</source>
        <translation>E-Mail-Adresse bestätigt</translation>
    </message>
    <message>
        <source>email not verified</source>
        <translation>E-Mail-Adresse nicht bestätigt</translation>
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
        <translation>Übung, nur auf diesem Computer</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Workspace</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the fingerprint</source>
        <translation>Fingerabdruck kopieren</translation>
    </message>
    <message>
        <source>&amp;Test now</source>
        <translation>Jetzt &amp;testen</translation>
    </message>
    <message>
        <source>Test the token again (F5)</source>
        <translation>Token erneut testen (F5)</translation>
    </message>
    <message>
        <source>Show the picture from %1</source>
        <comment>a host</comment>
        <translation>Bild von %1 zeigen</translation>
    </message>
    <message>
        <source>&amp;Hand over…</source>
        <translation>Über&amp;geben…</translation>
    </message>
    <message>
        <source>Give this account another email, and prove that the token works</source>
        <translation>Diesem Konto eine andere E-Mail-Adresse geben und nachweisen, dass das Token funktioniert</translation>
    </message>
    <message>
        <source>Keybearer asks that host of Intercom for the picture, without the token. Nobody is asked before you agree.</source>
        <translation>Keybearer fragt diesen Host von Intercom nach dem Bild, ohne das Token. Niemand wird gefragt, bevor Sie zustimmen.</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>Edit the connection</source>
        <translation>Verbindung bearbeiten</translation>
    </message>
    <message>
        <source>Continue the &amp;handover</source>
        <translation>Über&amp;gabe fortsetzen</translation>
    </message>
    <message>
        <source>A handover of this account is open: see where it stands and go on</source>
        <translation>Eine Übergabe dieses Kontos ist offen: sehen, wo sie steht, und weitermachen</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>A handover can begin when a test has shown that the token works</source>
        <translation>Eine Übergabe kann beginnen, wenn ein Test gezeigt hat, dass das Token funktioniert</translation>
    </message>
</context>
<context>
    <name>keybearer::TeammatePage</name>
    <message>
        <source>Testing the token…</source>
        <translation>Das Token wird getestet…</translation>
    </message>
    <message>
        <source>%1 of %2 calls answered. All of them only read, and none reads a person&apos;s data.</source>
        <translation>%1 von %2 Aufrufen beantwortet. Alle lesen nur, keiner liest personenbezogene Daten.</translation>
    </message>
    <message>
        <source>This token has not been tested yet.</source>
        <translation>Dieses Token wurde noch nicht getestet.</translation>
    </message>
    <message>
        <source>Choose “Test now”.</source>
        <translation>Wählen Sie „Jetzt testen“.</translation>
    </message>
    <message>
        <source>Tested %1.</source>
        <comment>a relative time</comment>
        <translation>Getestet: %1.</translation>
    </message>
    <message>
        <source>&amp;Show the evidence</source>
        <translation>&amp;Belege anzeigen</translation>
    </message>
    <message>
        <source>Last known: %1, %2.</source>
        <comment>a state word, a relative time</comment>
        <translation>Zuletzt bekannt: %1, %2.</translation>
    </message>
    <message>
        <source>It has not been tested since, so this may have changed.</source>
        <translation>Seitdem wurde es nicht getestet, es kann sich also geändert haben.</translation>
    </message>
    <message>
        <source>Tested %1. Every test since %2 has found the same.</source>
        <comment>a relative time, a date</comment>
        <translation>Getestet: %1. Jeder Test seit %2 hat dasselbe ergeben.</translation>
    </message>
</context>
<context>
    <name>keybearer::TokenField</name>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
</context>
<context>
    <name>keybearer::TokensCard</name>
    <message>
        <source>Tokens and lock</source>
        <translation>Token und Sperre</translation>
    </message>
    <message>
        <source>Keep new tokens in the keychain</source>
        <translation>Neue Token im Schlüsselbund aufbewahren</translation>
    </message>
    <message>
        <source>It is not known yet whether this computer has a keychain.</source>
        <translation>Es ist noch nicht bekannt, ob dieser Computer einen Schlüsselbund hat.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain answers.</source>
        <translation>Der Schlüsselbund dieses Computers antwortet.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message numerus="yes">
        <source>After %Ln minute(s)</source>
        <translation>
            <numerusform>Nach %Ln Minute</numerusform>
            <numerusform>Nach %Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock when idle</source>
        <translation>Bei Inaktivität sperren</translation>
    </message>
    <message>
        <source>Lock when the screen locks</source>
        <translation>Sperren, wenn der Bildschirm gesperrt wird</translation>
    </message>
    <message>
        <source>Otherwise a token stays in memory until you quit or lock. Each connection can choose.</source>
        <translation>Sonst bleibt ein Token im Arbeitsspeicher, bis Sie Keybearer beenden oder sperren. Jede Verbindung kann es selbst wählen.</translation>
    </message>
    <message>
        <source>This computer offers no keychain. Tokens stay in memory until you quit or lock.</source>
        <translation>Dieser Computer bietet keinen Schlüsselbund. Token bleiben im Arbeitsspeicher, bis Sie Keybearer beenden oder sperren.</translation>
    </message>
</context>
<context>
    <name>keybearer::WindowCommands</name>
    <message>
        <source>Test now</source>
        <translation>Jetzt testen</translation>
    </message>
    <message>
        <source>Test all connections</source>
        <translation>Alle Verbindungen testen</translation>
    </message>
    <message>
        <source>Find a connection</source>
        <translation>Verbindung suchen</translation>
    </message>
    <message>
        <source>Copy the fingerprint</source>
        <translation>Fingerabdruck kopieren</translation>
    </message>
    <message>
        <source>Show the evidence</source>
        <translation>Belege anzeigen</translation>
    </message>
    <message>
        <source>Save the record…</source>
        <translation>Protokoll speichern…</translation>
    </message>
    <message>
        <source>Connect a token…</source>
        <translation>Token verbinden…</translation>
    </message>
    <message>
        <source>Open the practice workspace</source>
        <translation>Übungs-Workspace öffnen</translation>
    </message>
    <message>
        <source>Go to the teammate</source>
        <translation>Zum Teammitglied gehen</translation>
    </message>
    <message>
        <source>Go to the handover</source>
        <translation>Zur Übergabe gehen</translation>
    </message>
    <message>
        <source>Go to the history</source>
        <translation>Zum Verlauf gehen</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>Show all shortcuts</source>
        <translation>Alle Tastenkürzel anzeigen</translation>
    </message>
    <message>
        <source>Lock Keybearer</source>
        <translation>Keybearer sperren</translation>
    </message>
    <message>
        <source>Close the message, or leave the settings</source>
        <translation>Meldung schließen oder Einstellungen verlassen</translation>
    </message>
    <message>
        <source>Full screen on or off</source>
        <translation>Vollbild ein oder aus</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Gehe zu %1</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Übergeben…</translation>
    </message>
    <message>
        <source>Edit the connection…</source>
        <translation>Verbindung bearbeiten…</translation>
    </message>
    <message>
        <source>Choose a connection first.</source>
        <translation>Wählen Sie zuerst eine Verbindung.</translation>
    </message>
    <message>
        <source>Leave the settings first.</source>
        <translation>Verlassen Sie zuerst die Einstellungen.</translation>
    </message>
    <message>
        <source>There is no connection yet.</source>
        <translation>Es gibt noch keine Verbindung.</translation>
    </message>
    <message>
        <source>Continue the handover</source>
        <translation>Übergabe fortsetzen</translation>
    </message>
    <message>
        <source>Check a record…</source>
        <translation>Protokoll prüfen…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>There is nothing that can be undone now.</source>
        <translation>Es gibt jetzt nichts, was sich rückgängig machen lässt.</translation>
    </message>
</context>
<context>
    <name>keybearer::WindowLock</name>
    <message>
        <source>Keybearer is locked</source>
        <translation>Keybearer ist gesperrt</translation>
    </message>
</context>
<context>
    <name>keybearer::Workbench</name>
    <message>
        <source>A practice handover is still open. It ends when you quit, like the whole practice workspace; nothing else is affected.</source>
        <translation>Eine Übungsübergabe ist noch offen. Sie endet wie der ganze Übungs-Workspace, wenn Sie das Programm beenden; sonst ist nichts betroffen.</translation>
    </message>
    <message>
        <source>The browser could not be opened.</source>
        <translation>Der Browser konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Open this page yourself: %1</source>
        <translation>Öffnen Sie diese Seite selbst: %1</translation>
    </message>
    <message>
        <source>A handover is still open. Nothing is lost when you quit: it goes on when you open Keybearer again and choose the connection. Until then the token is not tested.</source>
        <translation>Eine Übergabe ist noch offen. Nichts geht verloren, wenn Sie das Programm beenden: Sie wird fortgesetzt, wenn Sie Keybearer wieder öffnen und die Verbindung wählen. Bis dahin wird das Token nicht getestet.</translation>
    </message>
    <message>
        <source>This handover&apos;s connection is not in the list any more.</source>
        <translation>Die Verbindung dieser Übergabe ist nicht mehr in der Liste.</translation>
    </message>
    <message>
        <source>Connect its token again to go to the handover.</source>
        <translation>Verbinden Sie ihr Token noch einmal, um zur Übergabe zu gehen.</translation>
    </message>
    <message>
        <source>A handover is still open, and its token is kept in memory only. What happened so far stays on this computer. To go on when you open Keybearer again, connect the token again; until then it is not tested.</source>
        <translation>Eine Übergabe ist noch offen, und ihr Token ist nur im Arbeitsspeicher. Was bisher geschehen ist, bleibt auf diesem Computer. Um fortzufahren, wenn Sie Keybearer wieder öffnen, verbinden Sie das Token noch einmal; bis dahin wird es nicht getestet.</translation>
    </message>
    <message>
        <source>Practice workspace</source>
        <translation>Übungs-Workspace</translation>
    </message>
    <message>
        <source>The token of this practice workspace does not work any more. Begin with a new practice workspace? What happened in this one stays in the history.</source>
        <translation>Das Token dieses Übungs-Workspace funktioniert nicht mehr. Mit einem neuen Übungs-Workspace beginnen? Was in diesem geschehen ist, bleibt im Verlauf.</translation>
    </message>
    <message>
        <source>&amp;Begin anew</source>
        <translation>&amp;Neu beginnen</translation>
    </message>
    <message>
        <source>&amp;Keep this one</source>
        <translation>&amp;Diesen behalten</translation>
    </message>
    <message>
        <source>The token of this practice workspace does not work any more.</source>
        <translation>Das Token dieses Übungs-Workspace funktioniert nicht mehr.</translation>
    </message>
    <message>
        <source>A new practice workspace can begin once its handover is closed.</source>
        <translation>Ein neuer Übungs-Workspace kann beginnen, sobald die Übergabe in diesem abgeschlossen ist.</translation>
    </message>
    <message>
        <source>Open “Handover” and close it, then open practice again.</source>
        <translation>Öffnen Sie „Übergabe“, schließen Sie sie ab, und öffnen Sie dann die Übung noch einmal.</translation>
    </message>
    <message>
        <source>This handover is over, and another one of this connection is open.</source>
        <translation>Diese Übergabe ist beendet, und eine andere dieser Verbindung ist offen.</translation>
    </message>
    <message>
        <source>The page shows the one that is open. What happened in this one stands here in the history.</source>
        <translation>Die Seite zeigt die offene. Was in dieser geschehen ist, steht hier im Verlauf.</translation>
    </message>
    <message>
        <source>“Save the record…” gives you all of it in one file.</source>
        <translation>„Protokoll speichern…“ gibt Ihnen alles davon in einer Datei.</translation>
    </message>
    <message>
        <source>What happened stays in the history. A practice workspace ends with the program; its records can still be saved.</source>
        <translation>Was geschehen ist, bleibt im Verlauf. Ein Übungs-Workspace endet mit dem Programm; seine Protokolle lassen sich weiter speichern.</translation>
    </message>
</context>
</TS>
