<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en_US">
<context>
    <name>CheckText</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Teammate: %1 (%2), id %3</source>
        <translation>Członek zespołu: %1 (%2), id %3</translation>
    </message>
    <message>
        <source>Workspace: %1, id %2, region %3</source>
        <translation>Obszar roboczy: %1, id %2, region %3</translation>
    </message>
    <message>
        <source>Fingerprint of the token: %1</source>
        <translation>Odcisk tokenu: %1</translation>
    </message>
    <message>
        <source>Permissions (* is needed):</source>
        <translation>Uprawnienia (* oznacza potrzebne):</translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message>
        <source>Close the follow-up</source>
        <translation>Zamknij dalsze kroki</translation>
    </message>
    <message>
        <source>&amp;Close all the same</source>
        <translation>&amp;Mimo to zamknij</translation>
    </message>
    <message>
        <source>Go &amp;back</source>
        <translation>&amp;Wróć</translation>
    </message>
    <message>
        <source>These steps are still open: %1.</source>
        <translation>Te kroki są jeszcze otwarte: %1.</translation>
    </message>
    <message>
        <source>After closing, this handover is not tested any more, and it can&apos;t be opened again.</source>
        <translation>Po zamknięciu to przekazanie nie jest już testowane i nie można go ponownie otworzyć.</translation>
    </message>
    <message>
        <source>Close the handover</source>
        <translation>Zamknij przekazanie</translation>
    </message>
    <message>
        <source>By the newest test, the token is not proven to work.</source>
        <translation>Według najnowszego testu nie ma dowodu, że token działa.</translation>
    </message>
    <message>
        <source>Cancel the handover</source>
        <translation>Anuluj przekazanie</translation>
    </message>
    <message>
        <source>Somebody may be about to change the email. After cancelling, Keybearer does not watch any more, and this handover can&apos;t be opened again.</source>
        <translation>Być może ktoś właśnie zmienia adres e-mail. Po anulowaniu Keybearer przestaje obserwować, a tego przekazania nie można ponownie otworzyć.</translation>
    </message>
    <message>
        <source>&amp;Cancel it</source>
        <translation>&amp;Anuluj</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>connecting, TLS included: %1 ms</source>
        <translation>łączenie, wraz z TLS: %1 ms</translation>
    </message>
    <message>
        <source>connecting: none, the connection was open already</source>
        <translation>łączenie: brak, połączenie było już otwarte</translation>
    </message>
    <message>
        <source>waiting for the answer: %1 ms</source>
        <translation>oczekiwanie na odpowiedź: %1 ms</translation>
    </message>
    <message>
        <source>receiving it: %1 ms</source>
        <translation>odbieranie: %1 ms</translation>
    </message>
    <message>
        <source>together: %1 ms</source>
        <translation>razem: %1 ms</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>status %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s), dropped unread</source>
        <translation>
            <numerusform>%Ln bajt, odrzucony bez czytania</numerusform>
            <numerusform>%Ln bajty, odrzucone bez czytania</numerusform>
            <numerusform>%Ln bajtów, odrzuconych bez czytania</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Nic nie wysłano.</translation>
    </message>
    <message>
        <source>SENT</source>
        <translation>WYSŁANO</translation>
    </message>
    <message>
        <source>ANSWER</source>
        <translation>ODPOWIEDŹ</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>CZAS</translation>
    </message>
    <message>
        <source>started: %1 (UTC)</source>
        <translation>początek: %1 (UTC)</translation>
    </message>
    <message>
        <source>attempts: %1</source>
        <translation>próby: %1</translation>
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
        <translation>To zostanie wysłane raz, z tokenem SCIM:
%1 %2
%3</translation>
    </message>
    <message>
        <source>The teammate signs in, opens its own account page and changes the email from %1 to %2.</source>
        <translation>Członek zespołu loguje się, otwiera stronę własnego konta i zmienia adres e-mail z %1 na %2.</translation>
    </message>
    <message>
        <source>The teammate signs in, opens %1 and changes the email from %2 to %3.</source>
        <translation>Członek zespołu loguje się, otwiera %1 i zmienia adres e-mail z %2 na %3.</translation>
    </message>
    <message>
        <source>- %1</source>
        <translation>- %1</translation>
    </message>
    <message>
        <source>Record: %1</source>
        <translation>Protokół: %1</translation>
    </message>
</context>
<context>
    <name>OptionsText</name>
    <message>
        <source>The option --%1 does not go with this command.</source>
        <translation>Opcja --%1 nie pasuje do tego polecenia.</translation>
    </message>
    <message>
        <source>The option --%1 was given more than once.</source>
        <translation>Opcję --%1 podano więcej niż raz.</translation>
    </message>
    <message>
        <source>Only one token can be read from standard input.</source>
        <translation>Ze standardowego wejścia można odczytać tylko jeden token.</translation>
    </message>
    <message>
        <source>The option --%1 needs a value.</source>
        <translation>Opcja --%1 wymaga wartości.</translation>
    </message>
    <message>
        <source>The API base must be an https address, or http on this computer.</source>
        <translation>Adres bazowy API musi być adresem https albo adresem http na tym komputerze.</translation>
    </message>
    <message>
        <source>Give either --region or --api-url: the address says already where to ask.</source>
        <translation>Należy podać albo --region, albo --api-url: adres już określa, gdzie pytać.</translation>
    </message>
    <message>
        <source>The region must be us, eu or au.</source>
        <translation>Region musi mieć wartość us, eu lub au.</translation>
    </message>
    <message>
        <source>The API version must look like 2.16, or be Preview.</source>
        <translation>Wersja API musi wyglądać jak 2.16 albo mieć wartość Preview.</translation>
    </message>
    <message>
        <source>The SCIM base must be an https address, or http on this computer.</source>
        <translation>Adres bazowy SCIM musi być adresem https albo adresem http na tym komputerze.</translation>
    </message>
    <message>
        <source>The time-out must be a number of seconds, up to 3600.</source>
        <translation>Limit czasu musi być liczbą sekund, najwyżej 3600.</translation>
    </message>
    <message>
        <source>The wait must be a whole number of seconds, up to one year.</source>
        <translation>Czas oczekiwania musi być całkowitą liczbą sekund, najwyżej jeden rok.</translation>
    </message>
    <message>
        <source>The port must be a number from 0 to 65535.</source>
        <translation>Port musi być liczbą od 0 do 65535.</translation>
    </message>
    <message>
        <source>The permissions that can count are: %1.</source>
        <translation>Uprawnienia, które mogą się liczyć: %1.</translation>
    </message>
    <message>
        <source>“%1” is no permission that can count.</source>
        <translation>„%1” nie jest uprawnieniem, które może się liczyć.</translation>
    </message>
    <message>
        <source>A handover needs either --to EMAIL or --resume ID.</source>
        <translation>Przekazanie wymaga --to EMAIL albo --resume ID.</translation>
    </message>
    <message>
        <source>What stands after --to is not an email address that Intercom could take.</source>
        <translation>Wartość po --to nie jest adresem e-mail, który Intercom mógłby przyjąć.</translation>
    </message>
    <message>
        <source>The route must be guided or scim.</source>
        <translation>Droga musi mieć wartość guided lub scim.</translation>
    </message>
    <message>
        <source>The SCIM route needs --scim-url and --scim-token-file.</source>
        <translation>Droga SCIM wymaga --scim-url i --scim-token-file.</translation>
    </message>
    <message>
        <source>With the token on standard input nobody can be asked: add --yes.</source>
        <translation>Gdy token pochodzi ze standardowego wejścia, nie można nikogo zapytać: należy dodać --yes.</translation>
    </message>
    <message>
        <source>Name one record to verify.</source>
        <translation>Należy podać jeden protokół do weryfikacji.</translation>
    </message>
    <message>
        <source>There is a word too many. A token never goes on the command line: use --token-file or KEYBEARER_TOKEN.</source>
        <translation>Podano o jedno słowo za dużo. Tokenu nigdy nie podaje się w wierszu poleceń: należy użyć --token-file lub KEYBEARER_TOKEN.</translation>
    </message>
    <message>
        <source>A token never goes on the command line: use --token-file or KEYBEARER_TOKEN.</source>
        <translation>Tokenu nigdy nie podaje się w wierszu poleceń: należy użyć --token-file lub KEYBEARER_TOKEN.</translation>
    </message>
    <message>
        <source>The option %1 is not known.</source>
        <translation>Opcja %1 jest nieznana.</translation>
    </message>
    <message>
        <source>The option %1 needs a value.</source>
        <translation>Opcja %1 wymaga wartości.</translation>
    </message>
    <message>
        <source>There is an option that is not known here, or has a value that it does not take.</source>
        <translation>Podano opcję, która jest tu nieznana albo ma wartość, której nie przyjmuje.</translation>
    </message>
    <message>
        <source>The first word must be check, handover, verify, practice or demo.</source>
        <translation>Pierwszym słowem musi być check, handover, verify, practice lub demo.</translation>
    </message>
    <message>
        <source>read the access token from FILE; - is standard input</source>
        <translation>odczytaj token dostępu z pliku FILE; - to standardowe wejście</translation>
    </message>
    <message>
        <source>take token and settings of a saved connection</source>
        <translation>użyj tokenu i ustawień zapisanego połączenia</translation>
    </message>
    <message>
        <source>another API base; plain http only to this computer</source>
        <translation>inny adres bazowy API; zwykłe http tylko do tego komputera</translation>
    </message>
    <message>
        <source>the workspace&apos;s region; found out when not given</source>
        <translation>region obszaru roboczego; ustalany, gdy go nie podano</translation>
    </message>
    <message>
        <source>Intercom-Version to ask for; 2.16 when not given</source>
        <translation>żądana wartość Intercom-Version; 2.16, gdy jej nie podano</translation>
    </message>
    <message>
        <source>permissions that count, with commas between them</source>
        <translation>uprawnienia, które się liczą, rozdzielone przecinkami</translation>
    </message>
    <message>
        <source>deadline of one request; 15 when not given</source>
        <translation>limit czasu jednego żądania; 15, gdy go nie podano</translation>
    </message>
    <message>
        <source>one JSON document on standard output</source>
        <translation>jeden dokument JSON na standardowym wyjściu</translation>
    </message>
    <message>
        <source>the teammate&apos;s new email address</source>
        <translation>nowy adres e-mail członka zespołu</translation>
    </message>
    <message>
        <source>go on with a handover that waits</source>
        <translation>kontynuuj oczekujące przekazanie</translation>
    </message>
    <message>
        <source>how the email is changed</source>
        <translation>sposób zmiany adresu e-mail</translation>
    </message>
    <message>
        <source>SCIM base URL of the workspace</source>
        <translation>bazowy adres URL SCIM obszaru roboczego</translation>
    </message>
    <message>
        <source>read the SCIM token from FILE; - is standard input</source>
        <translation>odczytaj token SCIM z pliku FILE; - to standardowe wejście</translation>
    </message>
    <message>
        <source>write the record to FILE</source>
        <translation>zapisz protokół do pliku FILE</translation>
    </message>
    <message>
        <source>do not ask before the change</source>
        <translation>nie pytaj przed zmianą</translation>
    </message>
    <message>
        <source>how long to wait for the person; no bound when not given</source>
        <translation>jak długo czekać na osobę; bez ograniczenia, gdy nie podano</translation>
    </message>
    <message>
        <source>where to listen; 0 picks a free port</source>
        <translation>gdzie nasłuchiwać; 0 wybiera wolny port</translation>
    </message>
    <message>
        <source>trust the certificates in FILE as well</source>
        <translation>ufaj także certyfikatom z pliku FILE</translation>
    </message>
    <message>
        <source>how to reach the network</source>
        <translation>sposób dostępu do sieci</translation>
    </message>
    <message>
        <source>where history and records are kept</source>
        <translation>gdzie są przechowywane historia i protokoły</translation>
    </message>
    <message>
        <source>open the window on a practice workspace of its own</source>
        <translation>otwórz okno z własnym ćwiczebnym obszarem roboczym</translation>
    </message>
    <message>
        <source>Tests a token and prints the verdict.</source>
        <translation>Testuje token i wypisuje werdykt.</translation>
    </message>
    <message>
        <source>Tests the token, gets the teammate&apos;s email changed, and proves that the token kept working. Writes a record of it.</source>
        <translation>Testuje token, prowadzi do zmiany adresu e-mail członka zespołu i dowodzi, że token nie przestał działać. Zapisuje z tego protokół.</translation>
    </message>
    <message>
        <source>Verifies a handover record, offline and without the token.</source>
        <translation>Weryfikuje protokół przekazania, bez sieci i bez tokenu.</translation>
    </message>
    <message>
        <source>Serves a practice workspace on this computer until it is interrupted.</source>
        <translation>Udostępnia ćwiczebny obszar roboczy na tym komputerze aż do przerwania.</translation>
    </message>
    <message>
        <source>Does the whole job, by both routes, on a practice workspace of its own.</source>
        <translation>Wykonuje całe zadanie, obiema drogami, na własnym ćwiczebnym obszarze roboczym.</translation>
    </message>
    <message>
        <source>Hands an Intercom API teammate to its new owner and proves that the token kept working. Without a command the window opens, if it was built.</source>
        <translation>Przekazuje konto API w Intercom (członka zespołu) nowemu właścicielowi i dowodzi, że token nie przestał działać. Bez polecenia otwiera się okno, jeśli zostało zbudowane.</translation>
    </message>
    <message>
        <source>print this and end</source>
        <translation>wypisz ten tekst i zakończ</translation>
    </message>
    <message>
        <source>print the version and end</source>
        <translation>wypisz wersję i zakończ</translation>
    </message>
    <message>
        <source>check: test a token. handover: baseline, email change, proof. verify: check the record in FILE, offline. practice: serve the practice workspace. demo: the whole job on a practice workspace. Each has a --help of its own.</source>
        <translation>check: przetestuj token. handover: stan wyjściowy, zmiana adresu e-mail, dowód. verify: sprawdź protokół w pliku FILE, bez sieci. practice: udostępnij ćwiczebny obszar roboczy. demo: całe zadanie na ćwiczebnym obszarze roboczym. Każde z nich ma własną opcję --help.</translation>
    </message>
    <message>
        <source>the record to verify</source>
        <translation>protokół do weryfikacji</translation>
    </message>
</context>
<context>
    <name>RecordFileText</name>
    <message>
        <source>The record can&apos;t be written to %1: its folder is not there.</source>
        <translation>Nie można zapisać protokołu do %1: nie ma takiego folderu.</translation>
    </message>
    <message>
        <source>The record can&apos;t be written to %1: that is a folder.</source>
        <translation>Nie można zapisać protokołu do %1: to jest folder.</translation>
    </message>
    <message>
        <source>The record can&apos;t be written to %1: that is no ordinary file.</source>
        <translation>Nie można zapisać protokołu do %1: to nie jest zwykły plik.</translation>
    </message>
    <message>
        <source>The record can&apos;t be written to %1: something else is in that file, and it would be lost.</source>
        <translation>Nie można zapisać protokołu do %1: ten plik zawiera coś innego, co zostałoby utracone.</translation>
    </message>
    <message>
        <source>The record can&apos;t be written to %1: no file can be made there.</source>
        <translation>Nie można zapisać protokołu do %1: nie można tam utworzyć pliku.</translation>
    </message>
    <message>
        <source>The record can&apos;t be written to %1: a token is read from that file.</source>
        <translation>Nie można zapisać protokołu do %1: z tego pliku odczytywany jest token.</translation>
    </message>
</context>
<context>
    <name>SavedFile</name>
    <message>
        <source>The folder could not be opened.</source>
        <translation>Nie udało się otworzyć folderu.</translation>
    </message>
    <message>
        <source>Open it yourself: %1</source>
        <translation>Należy otworzyć go samodzielnie: %1</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Otwórz folder</translation>
    </message>
    <message>
        <source>&amp;Copy its path</source>
        <translation>&amp;Kopiuj ścieżkę</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>The file is saved.</source>
        <translation>Plik został zapisany.</translation>
    </message>
    <message>
        <source>It is “%1”.</source>
        <translation>To „%1”.</translation>
    </message>
    <message>
        <source>The file could not be saved.</source>
        <translation>Nie udało się zapisać pliku.</translation>
    </message>
    <message>
        <source>Nothing was written to “%1”. The disk may be full, or the folder may not be yours to write.</source>
        <translation>Nic nie zapisano do „%1”. Dysk może być pełny albo brakuje prawa zapisu w tym folderze.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Należy wybrać inny folder.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Keybearer is open already with this data directory, in %1, but it does not answer. Wait a moment, or end it, and start again. If it is open nowhere, delete the file “%2” and start again.</source>
        <comment>a program and its process id, a file</comment>
        <translation>Keybearer jest już otwarty z tym katalogiem danych, w %1, ale nie odpowiada. Należy chwilę poczekać albo go zamknąć i uruchomić ponownie. Jeśli nigdzie nie jest otwarty, należy usunąć plik „%2” i uruchomić ponownie.</translation>
    </message>
</context>
<context>
    <name>TokenInputText</name>
    <message>
        <source>The file with the token can&apos;t be read.</source>
        <translation>Nie można odczytać pliku z tokenem.</translation>
    </message>
    <message>
        <source>What was given is not a token: it is empty, or has spaces or signs that no token has.</source>
        <translation>Podana wartość nie jest tokenem: jest pusta albo zawiera spacje lub znaki, których nie ma żaden token.</translation>
    </message>
    <message>
        <source>There are no saved connections here. Save one in the window, or name the token with --token-file FILE or the environment variable KEYBEARER_TOKEN.</source>
        <translation>Nie ma tu zapisanych połączeń. Należy zapisać połączenie w oknie albo wskazać token przez --token-file FILE lub zmienną środowiskową KEYBEARER_TOKEN.</translation>
    </message>
    <message>
        <source>There is no saved connection of that name.</source>
        <translation>Nie ma zapisanego połączenia o tej nazwie.</translation>
    </message>
    <message>
        <source>What stands in KEYBEARER_TOKEN is not a token: it is empty, or has spaces or signs that no token has.</source>
        <translation>Wartość w KEYBEARER_TOKEN nie jest tokenem: jest pusta albo zawiera spacje lub znaki, których nie ma żaden token.</translation>
    </message>
    <message>
        <source>Name a token: --token-file FILE, the environment variable KEYBEARER_TOKEN, or --profile NAME.</source>
        <translation>Należy wskazać token: --token-file FILE, zmienna środowiskowa KEYBEARER_TOKEN albo --profile NAME.</translation>
    </message>
    <message>
        <source>There is a token in an address that was given. Nothing was sent. A token never goes on the command line: use --token-file or KEYBEARER_TOKEN.</source>
        <translation>W podanym adresie jest token. Nic nie wysłano. Tokenu nigdy nie podaje się w wierszu poleceń: należy użyć --token-file lub KEYBEARER_TOKEN.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Confirm the new address</source>
        <translation>Potwierdzenie nowego adresu</translation>
    </message>
    <message>
        <source>The new owner opens the message that Intercom sends and follows its link. The account then shows the address as verified.</source>
        <translation>Nowy właściciel otwiera wiadomość wysłaną przez Intercom i korzysta z zawartego w niej linku. Konto pokazuje wtedy adres jako zweryfikowany.</translation>
    </message>
    <message>
        <source>Test after the link was followed.</source>
        <translation>Test po użyciu linku.</translation>
    </message>
    <message>
        <source>Set a new password</source>
        <translation>Ustawienie nowego hasła</translation>
    </message>
    <message>
        <source>The new owner resets the password, so that the agency can&apos;t sign in any more. Vendors report that a reset can revoke a token; Intercom has not confirmed it.</source>
        <translation>Nowy właściciel resetuje hasło, aby agencja nie mogła się już zalogować. Dostawcy zgłaszają, że reset może unieważnić token; Intercom tego nie potwierdził.</translation>
    </message>
    <message>
        <source>Test right after the reset.</source>
        <translation>Test zaraz po resecie.</translation>
    </message>
    <message>
        <source>Switch on two-factor sign-in</source>
        <translation>Włączenie logowania dwuskładnikowego</translation>
    </message>
    <message>
        <source>The new owner adds a second step to signing in, as the account can read and write for the pipeline.</source>
        <translation>Nowy właściciel dodaje drugi krok logowania, ponieważ konto może odczytywać i zapisywać dane na rzecz integracji.</translation>
    </message>
    <message>
        <source>Test right after it was switched on.</source>
        <translation>Test zaraz po włączeniu.</translation>
    </message>
    <message>
        <source>Test again after a day</source>
        <translation>Ponowny test po dobie</translation>
    </message>
    <message>
        <source>Test once 24 hours have passed.</source>
        <translation>Test po upływie 24 godzin.</translation>
    </message>
    <message>
        <source>The server&apos;s own words: “%1” (status %2).</source>
        <translation>Słowa serwera: „%1” (status %2).</translation>
    </message>
    <message>
        <source>The server&apos;s own words: “%1”.</source>
        <translation>Słowa serwera: „%1”.</translation>
    </message>
    <message>
        <source>The server answered with status %1.</source>
        <translation>Serwer odpowiedział statusem %1.</translation>
    </message>
    <message numerus="yes">
        <source>It asks to wait %Ln second(s).</source>
        <translation>
            <numerusform>Prosi o odczekanie %Ln sekundy.</numerusform>
            <numerusform>Prosi o odczekanie %Ln sekund.</numerusform>
            <numerusform>Prosi o odczekanie %Ln sekund.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” can&apos;t be used as it was entered.</source>
        <translation>„%1” nie może zostać użyte w podanej postaci.</translation>
    </message>
    <message>
        <source>About: %1.</source>
        <translation>Dotyczy: %1.</translation>
    </message>
    <message>
        <source>The file %1 is not there.</source>
        <translation>Nie ma pliku %1.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be read.</source>
        <translation>Nie można odczytać pliku %1.</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file, and only those are read.</source>
        <translation>%1 nie jest zwykłym plikiem, a tylko takie są odczytywane.</translation>
    </message>
    <message>
        <source>The file %1 is too large for what it should be.</source>
        <translation>Plik %1 jest za duży jak na to, czym powinien być.</translation>
    </message>
    <message>
        <source>The file %1 has no certificate in PEM form.</source>
        <translation>Plik %1 nie zawiera certyfikatu w formacie PEM.</translation>
    </message>
    <message>
        <source>Check its rights.</source>
        <translation>Należy sprawdzić prawa dostępu do niego.</translation>
    </message>
    <message>
        <source>Check that the right file was named.</source>
        <translation>Należy sprawdzić, czy wskazano właściwy plik.</translation>
    </message>
    <message>
        <source>Another token was tested after the change than before it.</source>
        <translation>Po zmianie przetestowano inny token niż przed nią.</translation>
    </message>
    <message>
        <source>Another teammate answers to this token now.</source>
        <translation>Na ten token odpowiada teraz inny członek zespołu.</translation>
    </message>
    <message>
        <source>Another workspace answers to this token now.</source>
        <translation>Na ten token odpowiada teraz inny obszar roboczy.</translation>
    </message>
    <message>
        <source>Whether it is still the same teammate and workspace could not be seen.</source>
        <translation>Nie udało się stwierdzić, czy to nadal ten sam członek zespołu i ten sam obszar roboczy.</translation>
    </message>
    <message>
        <source>It is the same token, the same teammate and the same workspace.</source>
        <translation>To ten sam token, ten sam członek zespołu i ten sam obszar roboczy.</translation>
    </message>
    <message>
        <source>No tested permission was lost.</source>
        <translation>Nie utracono żadnego z przetestowanych uprawnień.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) allowed before did not pass afterwards: %1.</source>
        <translation>
            <numerusform>%Ln uprawnienie dozwolone wcześniej nie przeszło testu po zmianie: %1.</numerusform>
            <numerusform>%Ln uprawnienia dozwolone wcześniej nie przeszły testu po zmianie: %1.</numerusform>
            <numerusform>%Ln uprawnień dozwolonych wcześniej nie przeszło testu po zmianie: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) allowed before could not be tested afterwards.</source>
        <translation>
            <numerusform>%Ln uprawnienia dozwolonego wcześniej nie udało się przetestować po zmianie.</numerusform>
            <numerusform>%Ln uprawnień dozwolonych wcześniej nie udało się przetestować po zmianie.</numerusform>
            <numerusform>%Ln uprawnień dozwolonych wcześniej nie udało się przetestować po zmianie.</numerusform>
        </translation>
    </message>
    <message>
        <source>The token has not been tested since the change.</source>
        <translation>Od czasu zmiany token nie był testowany.</translation>
    </message>
    <message>
        <source>The new address has not been confirmed yet.</source>
        <translation>Nowy adres nie został jeszcze potwierdzony.</translation>
    </message>
    <message numerus="yes">
        <source>While it was changed, %Ln test call(s) were refused.</source>
        <translation>
            <numerusform>Podczas zmiany odmówiono %Ln wywołaniu testowemu.</numerusform>
            <numerusform>Podczas zmiany odmówiono %Ln wywołaniom testowym.</numerusform>
            <numerusform>Podczas zmiany odmówiono %Ln wywołaniom testowym.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>While it was changed, no test call was refused; %Ln got no clear answer.</source>
        <translation>
            <numerusform>Podczas zmiany nie odmówiono żadnemu wywołaniu testowemu; %Ln nie dostało jasnej odpowiedzi.</numerusform>
            <numerusform>Podczas zmiany nie odmówiono żadnemu wywołaniu testowemu; %Ln nie dostały jasnej odpowiedzi.</numerusform>
            <numerusform>Podczas zmiany nie odmówiono żadnemu wywołaniu testowemu; %Ln nie dostało jasnej odpowiedzi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>While it was changed, all %Ln test call(s) got a good answer.</source>
        <translation>
            <numerusform>Podczas zmiany %Ln wywołanie testowe, czyli każde, dostało dobrą odpowiedź.</numerusform>
            <numerusform>Podczas zmiany wszystkie %Ln wywołania testowe dostały dobrą odpowiedź.</numerusform>
            <numerusform>Podczas zmiany wszystkie %Ln wywołań testowych dostało dobrą odpowiedź.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been changed yet. It is your decision now.</source>
        <translation>Nic jeszcze nie zmieniono. Decyzja należy teraz do Ciebie.</translation>
    </message>
    <message>
        <source>The email of the account will go from %1 to %2. A person changes it on the account&apos;s own page; Keybearer sends no change, watches, and tests the token meanwhile.</source>
        <translation>Adres e-mail konta zmieni się z %1 na %2. Zmienia go osoba na stronie tego konta; Keybearer nie wysyła zmiany, tylko obserwuje i w tym czasie testuje token.</translation>
    </message>
    <message>
        <source>The email of the account will go from %1 to %2. Keybearer sends the change once, over SCIM and exactly as shown, and tests the token meanwhile.</source>
        <translation>Adres e-mail konta zmieni się z %1 na %2. Keybearer wysyła zmianę raz, przez SCIM i dokładnie tak, jak pokazano, i w tym czasie testuje token.</translation>
    </message>
    <message>
        <source>The email was changed, but to another address.</source>
        <translation>Adres e-mail zmieniono, ale na inny.</translation>
    </message>
    <message>
        <source>The account has %1 now; the handover is meant for %2.</source>
        <translation>Konto ma teraz adres %1; celem przekazania jest %2.</translation>
    </message>
    <message>
        <source>Waiting for the email to be changed.</source>
        <translation>Oczekiwanie na zmianę adresu e-mail.</translation>
    </message>
    <message>
        <source>Sign in as the API account, open “Your account” and change the email to %1. Do not reset the password yet.</source>
        <translation>Zaloguj się jako konto API, otwórz „Your account” i zmień adres e-mail na %1. Nie resetuj jeszcze hasła.</translation>
    </message>
    <message>
        <source>The handover was stopped before anything was changed.</source>
        <translation>Przekazanie zatrzymano, zanim cokolwiek zmieniono.</translation>
    </message>
    <message>
        <source>The email was not changed.</source>
        <translation>Adres e-mail nie został zmieniony.</translation>
    </message>
    <message>
        <source>The account still has %1.</source>
        <translation>Konto nadal ma adres %1.</translation>
    </message>
    <message>
        <source>The account itself still has %1.</source>
        <translation>Samo konto nadal ma adres %1.</translation>
    </message>
    <message>
        <source>SCIM says %1, the account itself %2.</source>
        <translation>SCIM podaje %1, a samo konto %2.</translation>
    </message>
    <message>
        <source>It is not known whether the change was made.</source>
        <translation>Nie wiadomo, czy zmiana została wykonana.</translation>
    </message>
    <message>
        <source>Prove it again in a while, and look at the account&apos;s own page.</source>
        <translation>Należy przetestować ponownie za jakiś czas i zajrzeć na stronę konta.</translation>
    </message>
    <message>
        <source>So it can&apos;t be read which email the account has now; before, it was %1.</source>
        <translation>Nie można więc odczytać, jaki adres e-mail ma teraz konto; wcześniej był to %1.</translation>
    </message>
    <message>
        <source>It is not known which email the account has now.</source>
        <translation>Nie wiadomo, jaki adres e-mail ma teraz konto.</translation>
    </message>
    <message>
        <source>The change may have been made, and the account could not be read afterwards. It is not sent a second time.</source>
        <translation>Zmiana mogła zostać wykonana, a potem nie udało się odczytać konta. Nie jest wysyłana po raz drugi.</translation>
    </message>
    <message>
        <source>Prove it again when the connection works, and look at the account&apos;s own page.</source>
        <translation>Należy przetestować ponownie, gdy łączność wróci, i zajrzeć na stronę konta.</translation>
    </message>
    <message>
        <source>The email is back to what it was before.</source>
        <translation>Adres e-mail jest znów taki jak przedtem.</translation>
    </message>
    <message>
        <source>The account has %1 again.</source>
        <translation>Konto znów ma adres %1.</translation>
    </message>
    <message>
        <source>The email was changed, and the token still works.</source>
        <translation>Adres e-mail zmieniono, a token nadal działa.</translation>
    </message>
    <message>
        <source>Follow up: each of these steps could still hurt the token, so it is tested after each one.</source>
        <translation>Dalsze kroki: każdy z nich może jeszcze zaszkodzić tokenowi, dlatego po każdym jest on testowany.</translation>
    </message>
    <message>
        <source>The token works, but the account has another email than the one asked for.</source>
        <translation>Token działa, ale konto ma inny adres e-mail niż żądany.</translation>
    </message>
    <message>
        <source>It has %1; asked for was %2.</source>
        <translation>Ma adres %1; żądany był %2.</translation>
    </message>
    <message>
        <source>Find out who changed it. Then prove it again, or change the email back.</source>
        <translation>Należy ustalić, kto go zmienił. Potem udowodnić ponownie albo przywrócić poprzedni adres e-mail.</translation>
    </message>
    <message>
        <source>Prove it again, or change the email back.</source>
        <translation>Należy udowodnić ponownie albo przywrócić poprzedni adres e-mail.</translation>
    </message>
    <message>
        <source>Keep the record: it shows what happened.</source>
        <translation>Protokół należy zachować: pokazuje, co się stało.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Nic jeszcze nie zmieniono.</translation>
    </message>
    <message>
        <source>Enter the new address and choose how it is to be changed.</source>
        <translation>Należy wpisać nowy adres i wybrać sposób zmiany.</translation>
    </message>
    <message>
        <source>Looking for what could stand in the way.</source>
        <translation>Wyszukiwanie możliwych przeszkód.</translation>
    </message>
    <message>
        <source>Nothing is changed by this.</source>
        <translation>Nic się przez to nie zmienia.</translation>
    </message>
    <message>
        <source>Testing the token before anything is changed.</source>
        <translation>Testowanie tokenu, zanim cokolwiek się zmieni.</translation>
    </message>
    <message>
        <source>The same test runs again afterwards, so that the two can be compared.</source>
        <translation>Ten sam test odbędzie się ponownie po zmianie, aby można było porównać oba.</translation>
    </message>
    <message>
        <source>The plan is on this computer&apos;s disk.</source>
        <translation>Plan jest zapisany na dysku tego komputera.</translation>
    </message>
    <message>
        <source>So it is known what was meant, whatever happens next.</source>
        <translation>Dzięki temu wiadomo, co było zamierzone, cokolwiek się stanie.</translation>
    </message>
    <message>
        <source>The change is on its way.</source>
        <translation>Zmiana jest w drodze.</translation>
    </message>
    <message>
        <source>It is sent once. Whatever comes back, the account is read to see what is true.</source>
        <translation>Jest wysyłana raz. Niezależnie od odpowiedzi konto zostanie odczytane, aby stwierdzić stan faktyczny.</translation>
    </message>
    <message>
        <source>Reading which email the account has now.</source>
        <translation>Odczytywanie, jaki adres e-mail ma teraz konto.</translation>
    </message>
    <message>
        <source>What counts is what the account itself shows, not that a change was taken.</source>
        <translation>Liczy się to, co pokazuje samo konto, a nie to, że zmiana została przyjęta.</translation>
    </message>
    <message>
        <source>Testing the token after the change.</source>
        <translation>Testowanie tokenu po zmianie.</translation>
    </message>
    <message>
        <source>It is the same test as before, and the two are compared.</source>
        <translation>To ten sam test co przedtem; oba są porównywane.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Anulowano. Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>All of this concerns a local server on this computer, not Intercom.</source>
        <translation>Wszystko to dotyczy serwera lokalnego na tym komputerze, a nie Intercom.</translation>
    </message>
    <message>
        <source>Change the email</source>
        <translation>Zmiana adresu e-mail</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Przygotowanie</translation>
    </message>
    <message>
        <source>Test before the change</source>
        <translation>Test przed zmianą</translation>
    </message>
    <message>
        <source>Ready to change the email</source>
        <translation>Wszystko gotowe do zmiany adresu e-mail</translation>
    </message>
    <message>
        <source>Read it back</source>
        <translation>Odczyt kontrolny</translation>
    </message>
    <message>
        <source>Test after the change</source>
        <translation>Test po zmianie</translation>
    </message>
    <message>
        <source>Changed and proven</source>
        <translation>Zmieniono i udowodniono</translation>
    </message>
    <message>
        <source>Changed, not proven</source>
        <translation>Zmieniono, bez dowodu</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Zamknięto</translation>
    </message>
    <message>
        <source>Not changed</source>
        <translation>Nie zmieniono</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Anulowano</translation>
    </message>
    <message>
        <source>Changed back</source>
        <translation>Przywrócono</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Wynik nieznany</translation>
    </message>
    <message>
        <source>an unknown address</source>
        <translation>nieznany adres</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2; what came of it has a name that this version does not know.</source>
        <translation>Adres e-mail miał się zmienić z %1 na %2; nazwa wyniku nie jest znana tej wersji.</translation>
    </message>
    <message>
        <source>It has no entries.</source>
        <translation>Nie zawiera wpisów.</translation>
    </message>
    <message>
        <source>It is the record of handover %1, of the token with the fingerprint %2, from %3 to %4.</source>
        <translation>To protokół przekazania %1, tokenu o odcisku %2, od %3 do %4.</translation>
    </message>
    <message>
        <source>Line 1 does not fit what comes after it. Nothing in it is proven.</source>
        <translation>Wiersz 1 nie pasuje do tego, co po nim następuje. Nic w nim nie jest udowodnione.</translation>
    </message>
    <message>
        <source>Line %1 is missing, or does not fit what comes before it. Nothing from there on is proven.</source>
        <translation>Wiersza %1 brakuje albo nie pasuje on do tego, co przed nim. Nic od tego miejsca nie jest udowodnione.</translation>
    </message>
    <message>
        <source>signed: intact</source>
        <translation>podpisany: nienaruszony</translation>
    </message>
    <message>
        <source>unsigned: intact, but no proof against someone who rewrites the whole file</source>
        <translation>niepodpisany: nienaruszony, ale nie jest dowodem wobec kogoś, kto napisze cały plik od nowa</translation>
    </message>
    <message>
        <source>This file is not a handover record.</source>
        <translation>Ten plik nie jest protokołem przekazania.</translation>
    </message>
    <message>
        <source>Check that the right file was chosen.</source>
        <translation>Należy sprawdzić, czy wybrano właściwy plik.</translation>
    </message>
    <message>
        <source>This record was altered or damaged.</source>
        <translation>Ten protokół został zmieniony lub uszkodzony.</translation>
    </message>
    <message>
        <source>Ask for the record again from whoever made it.</source>
        <translation>Należy ponownie poprosić o protokół osobę, która go sporządziła.</translation>
    </message>
    <message>
        <source>This token works on a local server.</source>
        <translation>Ten token działa na serwerze lokalnym.</translation>
    </message>
    <message>
        <source>This token works.</source>
        <translation>Ten token działa.</translation>
    </message>
    <message>
        <source>This token works on a local server, but not for everything it needs to do.</source>
        <translation>Ten token działa na serwerze lokalnym, ale nie do wszystkiego, do czego jest potrzebny.</translation>
    </message>
    <message>
        <source>This token works, but not for everything it needs to do.</source>
        <translation>Ten token działa, ale nie do wszystkiego, do czego jest potrzebny.</translation>
    </message>
    <message>
        <source>A local server does not accept this token.</source>
        <translation>Serwer lokalny nie akceptuje tego tokenu.</translation>
    </message>
    <message>
        <source>Intercom does not accept this token.</source>
        <translation>Intercom nie akceptuje tego tokenu.</translation>
    </message>
    <message>
        <source>Something keeps this token from working on a local server.</source>
        <translation>Coś nie pozwala temu tokenowi działać na serwerze lokalnym.</translation>
    </message>
    <message>
        <source>Something keeps this token from working.</source>
        <translation>Coś nie pozwala temu tokenowi działać.</translation>
    </message>
    <message>
        <source>It is not known whether this token works on a local server.</source>
        <translation>Nie wiadomo, czy ten token działa na serwerze lokalnym.</translation>
    </message>
    <message>
        <source>It is not known whether this token works.</source>
        <translation>Nie wiadomo, czy ten token działa.</translation>
    </message>
    <message>
        <source>The local server accepted it.</source>
        <translation>Serwer lokalny go zaakceptował.</translation>
    </message>
    <message>
        <source>Intercom accepted it.</source>
        <translation>Intercom go zaakceptował.</translation>
    </message>
    <message>
        <source>The local server accepted it as %1.</source>
        <translation>Serwer lokalny zaakceptował go jako %1.</translation>
    </message>
    <message>
        <source>Intercom accepted it as %1.</source>
        <translation>Intercom zaakceptował go jako %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) that pipelines usually need did not pass: %1.</source>
        <translation>
            <numerusform>%Ln uprawnienie zwykle potrzebne integracjom nie przeszło testu: %1.</numerusform>
            <numerusform>%Ln uprawnienia zwykle potrzebne integracjom nie przeszły testu: %1.</numerusform>
            <numerusform>%Ln uprawnień zwykle potrzebnych integracjom nie przeszło testu: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) that your pipeline needs did not pass: %1.</source>
        <translation>
            <numerusform>%Ln uprawnienie potrzebne integracji nie przeszło testu: %1.</numerusform>
            <numerusform>%Ln uprawnienia potrzebne integracji nie przeszły testu: %1.</numerusform>
            <numerusform>%Ln uprawnień potrzebnych integracji nie przeszło testu: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every permission that pipelines usually need is allowed.</source>
        <translation>Każde uprawnienie zwykle potrzebne integracjom jest dozwolone.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s) are refused: see whether your pipeline needs them.</source>
        <translation>
            <numerusform>%Ln inne spotkało się z odmową: należy sprawdzić, czy integracja go potrzebuje.</numerusform>
            <numerusform>%Ln inne spotkały się z odmową: należy sprawdzić, czy integracja ich potrzebuje.</numerusform>
            <numerusform>%Ln innych spotkało się z odmową: należy sprawdzić, czy integracja ich potrzebuje.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every permission your pipeline needs is allowed.</source>
        <translation>Każde uprawnienie potrzebne integracji jest dozwolone.</translation>
    </message>
    <message numerus="yes">
        <source>Every permission your pipeline needs is allowed; %Ln more is refused and not needed.</source>
        <translation>
            <numerusform>Każde uprawnienie potrzebne integracji jest dozwolone; %Ln inne spotkało się z odmową i nie jest potrzebne.</numerusform>
            <numerusform>Każde uprawnienie potrzebne integracji jest dozwolone; %Ln inne spotkały się z odmową i nie są potrzebne.</numerusform>
            <numerusform>Każde uprawnienie potrzebne integracji jest dozwolone; %Ln innych spotkało się z odmową i nie jest potrzebnych.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only %1 was asked. If the workspace may be in another region, test again without choosing one.</source>
        <translation>Zapytano tylko %1. Jeśli obszar roboczy może być w innym regionie, należy przetestować ponownie bez wybierania regionu.</translation>
    </message>
    <message>
        <source>A made-up token was refused at the same moment, so the answer is real.</source>
        <translation>W tej samej chwili zmyślony token został odrzucony, więc odpowiedź jest prawdziwa.</translation>
    </message>
    <message>
        <source>A made-up token was accepted as well, so the answer proves nothing.</source>
        <translation>Zmyślony token też został zaakceptowany, więc odpowiedź niczego nie dowodzi.</translation>
    </message>
    <message>
        <source>The same call with a made-up token got no clear answer this time.</source>
        <translation>To samo wywołanie ze zmyślonym tokenem nie dostało tym razem jasnej odpowiedzi.</translation>
    </message>
    <message>
        <source>works</source>
        <translation>działa</translation>
    </message>
    <message>
        <source>limited</source>
        <translation>ograniczony</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>nieakceptowany</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>zablokowany</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>nieznany</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>dozwolone</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>odmowa</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>niedostępne</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>nietestowane</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>w porządku</translation>
    </message>
    <message>
        <source>look at this</source>
        <translation>do sprawdzenia</translation>
    </message>
    <message>
        <source>stops the handover</source>
        <translation>wstrzymuje przekazanie</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>Nie wiem</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>asked for one that does not exist</source>
        <translation>zapytano o element, który nie istnieje</translation>
    </message>
    <message>
        <source>only reading was tested</source>
        <translation>przetestowano tylko odczyt</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nie pytano</translation>
    </message>
    <message>
        <source>no harmless way</source>
        <translation>brak nieszkodliwego sposobu</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>przed chwilą</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) ago</source>
        <translation>
            <numerusform>%Ln sekundę temu</numerusform>
            <numerusform>%Ln sekundy temu</numerusform>
            <numerusform>%Ln sekund temu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>%Ln minutę temu</numerusform>
            <numerusform>%Ln minuty temu</numerusform>
            <numerusform>%Ln minut temu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>%Ln godzinę temu</numerusform>
            <numerusform>%Ln godziny temu</numerusform>
            <numerusform>%Ln godzin temu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln dzień temu</numerusform>
            <numerusform>%Ln dni temu</numerusform>
            <numerusform>%Ln dni temu</numerusform>
        </translation>
    </message>
    <message>
        <source>%1&#xa0;ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>Why: %1.</source>
        <translation>Powód: %1.</translation>
    </message>
    <message>
        <source>Answered after %1.</source>
        <translation>Odpowiedź po %1.</translation>
    </message>
    <message>
        <source>The token was tested.</source>
        <translation>Token został przetestowany.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a state and how often</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln test(s): %1.</source>
        <translation>
            <numerusform>%Ln test: %1.</numerusform>
            <numerusform>%Ln testy: %1.</numerusform>
            <numerusform>%Ln testów: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer times from %1 to %2, on average %3.</source>
        <translation>Czasy odpowiedzi od %1 do %2, średnio %3.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a workspace and a teammate&apos;s email</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Intercom answers.</source>
        <translation>Intercom odpowiada.</translation>
    </message>
    <message>
        <source>%1 was reached over an encrypted connection whose certificate was verified. No token was sent.</source>
        <translation>Połączono się z %1 przez szyfrowane połączenie, którego certyfikat został zweryfikowany. Nie wysłano żadnego tokenu.</translation>
    </message>
    <message>
        <source>A local server answers as Intercom does.</source>
        <translation>Serwer lokalny odpowiada tak jak Intercom.</translation>
    </message>
    <message>
        <source>It is on this computer, at %1. No token was sent.</source>
        <translation>Jest na tym komputerze, pod adresem %1. Nie wysłano żadnego tokenu.</translation>
    </message>
    <message>
        <source>Something else than Intercom answered.</source>
        <translation>Odpowiedziało coś innego niż Intercom.</translation>
    </message>
    <message>
        <source>The answer from %1 had status %2 and is none that Intercom gives. It may come from a sign-in page of the network, a proxy or another server. No token was sent.</source>
        <translation>Odpowiedź z %1 miała status %2 i nie jest odpowiedzią, jaką daje Intercom. Może pochodzić ze strony logowania sieci, z serwera proxy lub z innego serwera. Nie wysłano żadnego tokenu.</translation>
    </message>
    <message>
        <source>Check the address and the network, then test again.</source>
        <translation>Należy sprawdzić adres i sieć, a następnie przetestować ponownie.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln test(s)</source>
        <translation>
            <numerusform>%Ln test</numerusform>
            <numerusform>%Ln testy</numerusform>
            <numerusform>%Ln testów</numerusform>
        </translation>
    </message>
    <message>
        <source>Identify itself</source>
        <translation>Przedstawienie się</translation>
    </message>
    <message>
        <source>Read admins</source>
        <translation>Odczyt administratorów</translation>
    </message>
    <message>
        <source>Read one admin</source>
        <translation>Odczyt jednego administratora</translation>
    </message>
    <message>
        <source>Read admin activity logs</source>
        <translation>Odczyt dzienników aktywności administratorów</translation>
    </message>
    <message>
        <source>Read and list users and companies</source>
        <translation>Odczyt i lista użytkowników i firm</translation>
    </message>
    <message>
        <source>Read one user and one company</source>
        <translation>Odczyt jednego użytkownika i jednej firmy</translation>
    </message>
    <message>
        <source>Read tags</source>
        <translation>Odczyt tagów</translation>
    </message>
    <message>
        <source>Read conversations</source>
        <translation>Odczyt rozmów</translation>
    </message>
    <message>
        <source>Read tickets</source>
        <translation>Odczyt zgłoszeń</translation>
    </message>
    <message>
        <source>Read events</source>
        <translation>Odczyt zdarzeń</translation>
    </message>
    <message>
        <source>Read data attributes</source>
        <translation>Odczyt atrybutów danych</translation>
    </message>
    <message>
        <source>Read and List articles</source>
        <translation>Odczyt i lista artykułów</translation>
    </message>
    <message>
        <source>Read and list news items and newsfeeds</source>
        <translation>Odczyt i lista wiadomości i kanałów wiadomości</translation>
    </message>
    <message>
        <source>Read content data</source>
        <translation>Odczyt danych treści</translation>
    </message>
    <message>
        <source>Read and write AI content</source>
        <translation>Odczyt i zapis treści AI</translation>
    </message>
    <message>
        <source>Read data connectors</source>
        <translation>Odczyt łączników danych</translation>
    </message>
    <message>
        <source>Read status of jobs</source>
        <translation>Odczyt stanu zadań</translation>
    </message>
    <message>
        <source>Manage IP allowlist</source>
        <translation>Zarządzanie listą dozwolonych adresów IP</translation>
    </message>
    <message>
        <source>Read teams</source>
        <translation>Odczyt zespołów</translation>
    </message>
    <message>
        <source>Write users and companies</source>
        <translation>Zapis użytkowników i firm</translation>
    </message>
    <message>
        <source>Read and write users</source>
        <translation>Odczyt i zapis użytkowników</translation>
    </message>
    <message>
        <source>Write tags</source>
        <translation>Zapis tagów</translation>
    </message>
    <message>
        <source>Write conversations</source>
        <translation>Zapis rozmów</translation>
    </message>
    <message>
        <source>Delete conversations and metrics</source>
        <translation>Usuwanie rozmów i wskaźników</translation>
    </message>
    <message>
        <source>Write tickets</source>
        <translation>Zapis zgłoszeń</translation>
    </message>
    <message>
        <source>Write events</source>
        <translation>Zapis zdarzeń</translation>
    </message>
    <message>
        <source>Write data attributes</source>
        <translation>Zapis atrybutów danych</translation>
    </message>
    <message>
        <source>Read and write custom object instances</source>
        <translation>Odczyt i zapis wystąpień obiektów niestandardowych</translation>
    </message>
    <message>
        <source>Update admins</source>
        <translation>Aktualizacja administratorów</translation>
    </message>
    <message>
        <source>Read and Write Articles</source>
        <translation>Odczyt i zapis artykułów</translation>
    </message>
    <message>
        <source>Read and Write news items and newsfeeds</source>
        <translation>Odczyt i zapis wiadomości i kanałów wiadomości</translation>
    </message>
    <message>
        <source>Read and write data connectors</source>
        <translation>Odczyt i zapis łączników danych</translation>
    </message>
    <message>
        <source>Export message data</source>
        <translation>Eksport danych wiadomości</translation>
    </message>
    <message>
        <source>Export content data</source>
        <translation>Eksport danych treści</translation>
    </message>
    <message>
        <source>Create phone call redirects</source>
        <translation>Tworzenie przekierowań połączeń telefonicznych</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a step of the follow-up</comment>
        <translation>„%1”</translation>
    </message>
    <message>
        <source>Left open when it was closed: %1.</source>
        <translation>Pozostało otwarte w chwili zamknięcia: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln possible obstacle(s) could not be checked; see the list below.</source>
        <translation>
            <numerusform>Nie udało się sprawdzić %Ln możliwej przeszkody; zob. listę poniżej.</numerusform>
            <numerusform>Nie udało się sprawdzić %Ln możliwych przeszkód; zob. listę poniżej.</numerusform>
            <numerusform>Nie udało się sprawdzić %Ln możliwych przeszkód; zob. listę poniżej.</numerusform>
        </translation>
    </message>
    <message>
        <source>One of the findings below stops this handover: press “Cancel the handover”.</source>
        <translation>Jedno z ustaleń poniżej zatrzymuje to przekazanie: należy nacisnąć „Anuluj przekazanie”.</translation>
    </message>
    <message>
        <source>Read what was found and what will be sent, then press “Send the change” or “Cancel the handover”.</source>
        <translation>Należy przeczytać, co znaleziono i co zostanie wysłane, a następnie nacisnąć „Wyślij zmianę” lub „Anuluj przekazanie”.</translation>
    </message>
    <message>
        <source>Read what was found and what will happen, then press “Start the change” or “Cancel the handover”.</source>
        <translation>Należy przeczytać, co znaleziono i co się stanie, a następnie nacisnąć „Rozpocznij zmianę” lub „Anuluj przekazanie”.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Tests of an hour</source>
        <translation>Testy z godziny</translation>
    </message>
    <message>
        <source>From here on, tests had this result.</source>
        <translation>Od tego miejsca testy dawały ten wynik.</translation>
    </message>
    <message>
        <source>Handover prepared</source>
        <translation>Przygotowano przekazanie</translation>
    </message>
    <message>
        <source>A handover to %1 was prepared.</source>
        <translation>Przygotowano przekazanie na adres %1.</translation>
    </message>
    <message>
        <source>Checked before the change</source>
        <translation>Sprawdzono przed zmianą</translation>
    </message>
    <message>
        <source>Before the change, Keybearer checked what could go wrong for %1.</source>
        <translation>Przed zmianą Keybearer sprawdził, co mogłoby się nie udać dla %1.</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Stan wyjściowy</translation>
    </message>
    <message>
        <source>The token was tested before the change.</source>
        <translation>Token przetestowano przed zmianą.</translation>
    </message>
    <message>
        <source>Change written down</source>
        <translation>Zapisano zmianę</translation>
    </message>
    <message>
        <source>The change to %1 was written down before anything was sent.</source>
        <translation>Zmianę na %1 zapisano, zanim cokolwiek wysłano.</translation>
    </message>
    <message>
        <source>Live test</source>
        <translation>Test na żywo</translation>
    </message>
    <message>
        <source>The token was tried during the handover.</source>
        <translation>Token wypróbowano podczas przekazania.</translation>
    </message>
    <message>
        <source>Email read</source>
        <translation>Odczytano adres e-mail</translation>
    </message>
    <message>
        <source>The email was read back as %1.</source>
        <translation>Odczyt kontrolny wykazał adres e-mail %1.</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Dowód</translation>
    </message>
    <message>
        <source>The token was tested again after the change.</source>
        <translation>Token przetestowano ponownie po zmianie.</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Dalsze kroki</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Handover closed</source>
        <translation>Zamknięto przekazanie</translation>
    </message>
    <message>
        <source>The handover was closed.</source>
        <translation>Przekazanie zostało zamknięte.</translation>
    </message>
    <message>
        <source>It ended well: the email went from %1 to %2, and the token was proven to work afterwards.</source>
        <translation>Zakończyło się dobrze: adres e-mail zmienił się z %1 na %2, a potem udowodniono, że token działa.</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2; the token was not proven to work afterwards.</source>
        <translation>Adres e-mail miał się zmienić z %1 na %2; potem nie udowodniono, że token działa.</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2, and was not changed.</source>
        <translation>Adres e-mail miał się zmienić z %1 na %2 i nie został zmieniony.</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2; in the end the account had the old one.</source>
        <translation>Adres e-mail miał się zmienić z %1 na %2; ostatecznie konto miało stary adres.</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2; whether it did could not be seen.</source>
        <translation>Adres e-mail miał się zmienić z %1 na %2; nie dało się stwierdzić, czy tak się stało.</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2; it was cancelled before anything was changed.</source>
        <translation>Adres e-mail miał się zmienić z %1 na %2; anulowano to, zanim cokolwiek zmieniono.</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2; no end of it is in this record.</source>
        <translation>Adres e-mail miał się zmienić z %1 na %2; w tym protokole nie ma zakończenia tej zmiany.</translation>
    </message>
    <message>
        <source>Intercom accepted the token for other calls, but does not let it say which teammate it belongs to.</source>
        <translation>Intercom zaakceptował token przy innych wywołaniach, ale nie pozwala mu powiedzieć, do którego członka zespołu należy.</translation>
    </message>
    <message>
        <source>The local server accepted the token for other calls, but does not let it say which teammate it belongs to.</source>
        <translation>Serwer lokalny zaakceptował token przy innych wywołaniach, ale nie pozwala mu powiedzieć, do którego członka zespołu należy.</translation>
    </message>
    <message>
        <source>A handover can&apos;t be proven like this. Talk to whoever manages the app first: changing an app&apos;s permissions in Intercom makes a new token necessary.</source>
        <translation>W ten sposób nie da się udowodnić przekazania. Najpierw należy porozmawiać z osobą zarządzającą aplikacją: zmiana uprawnień aplikacji w Intercom wymaga nowego tokenu.</translation>
    </message>
    <message>
        <source>Intercom accepted the token and refused a permission that your pipeline needs.</source>
        <translation>Intercom zaakceptował token i odmówił uprawnienia, którego potrzebuje integracja.</translation>
    </message>
    <message>
        <source>The local server accepted the token and refused a permission that your pipeline needs.</source>
        <translation>Serwer lokalny zaakceptował token i odmówił uprawnienia, którego potrzebuje integracja.</translation>
    </message>
    <message>
        <source>Talk to whoever manages the app before anything is changed there: changing an app&apos;s permissions in Intercom makes a new token necessary.</source>
        <translation>Zanim cokolwiek zostanie tam zmienione, należy porozmawiać z osobą zarządzającą aplikacją: zmiana uprawnień aplikacji w Intercom wymaga nowego tokenu.</translation>
    </message>
    <message>
        <source>Intercom accepted the token and refused calls for which the teammate needs an inbox seat.</source>
        <translation>Intercom zaakceptował token i odmówił wywołaniom, do których członek zespołu potrzebuje miejsca w skrzynce odbiorczej.</translation>
    </message>
    <message>
        <source>The local server accepted the token and refused calls for which the teammate needs an inbox seat.</source>
        <translation>Serwer lokalny zaakceptował token i odmówił wywołaniom, do których członek zespołu potrzebuje miejsca w skrzynce odbiorczej.</translation>
    </message>
    <message>
        <source>Give the teammate its seat back, then test again.</source>
        <translation>Należy przywrócić członkowi zespołu jego miejsce, a następnie przetestować ponownie.</translation>
    </message>
    <message>
        <source>Intercom answered that this token is not valid. It may have been regenerated or revoked, the app uninstalled, or the teammate removed.</source>
        <translation>Intercom odpowiedział, że ten token jest nieważny. Mógł zostać wygenerowany ponownie lub unieważniony, aplikacja mogła zostać odinstalowana albo członek zespołu usunięty.</translation>
    </message>
    <message>
        <source>The local server answered that this token is not valid. It may have been regenerated or revoked, the app uninstalled, or the teammate removed.</source>
        <translation>Serwer lokalny odpowiedział, że ten token jest nieważny. Mógł zostać wygenerowany ponownie lub unieważniony, aplikacja mogła zostać odinstalowana albo członek zespołu usunięty.</translation>
    </message>
    <message>
        <source>Check that the token was copied whole. If it was, ask the workspace&apos;s administrators what has changed since it last worked.</source>
        <translation>Należy sprawdzić, czy token skopiowano w całości. Jeśli tak, należy zapytać administratorów obszaru roboczego, co się zmieniło, odkąd ostatnio działał.</translation>
    </message>
    <message>
        <source>Intercom answered that this token was revoked.</source>
        <translation>Intercom odpowiedział, że ten token został unieważniony.</translation>
    </message>
    <message>
        <source>The local server answered that this token was revoked.</source>
        <translation>Serwer lokalny odpowiedział, że ten token został unieważniony.</translation>
    </message>
    <message>
        <source>Ask the workspace&apos;s administrators who revoked it. To go on, make a new token in the Developer Hub and give it to your pipeline.</source>
        <translation>Należy zapytać administratorów obszaru roboczego, kto go unieważnił. Aby kontynuować, należy utworzyć nowy token w Developer Hub i podać go integracji.</translation>
    </message>
    <message>
        <source>Intercom answered that this token does not exist.</source>
        <translation>Intercom odpowiedział, że ten token nie istnieje.</translation>
    </message>
    <message>
        <source>The local server answered that this token does not exist.</source>
        <translation>Serwer lokalny odpowiedział, że ten token nie istnieje.</translation>
    </message>
    <message>
        <source>Check that the token was copied whole. If it was, ask the workspace&apos;s administrators whether the app was uninstalled or its token regenerated.</source>
        <translation>Należy sprawdzić, czy token skopiowano w całości. Jeśli tak, należy zapytać administratorów obszaru roboczego, czy aplikację odinstalowano albo ponownie wygenerowano jej token.</translation>
    </message>
    <message>
        <source>Intercom answered that this token has expired.</source>
        <translation>Intercom odpowiedział, że ten token wygasł.</translation>
    </message>
    <message>
        <source>The local server answered that this token has expired.</source>
        <translation>Serwer lokalny odpowiedział, że ten token wygasł.</translation>
    </message>
    <message>
        <source>Make a new token in the Developer Hub and give it to your pipeline.</source>
        <translation>Należy utworzyć nowy token w Developer Hub i podać go integracji.</translation>
    </message>
    <message>
        <source>Intercom answered that the workspace or the app is suspended. The token itself may be fine.</source>
        <translation>Intercom odpowiedział, że obszar roboczy lub aplikacja są zawieszone. Sam token może być w porządku.</translation>
    </message>
    <message>
        <source>The local server answered that the workspace or the app is suspended. The token itself may be fine.</source>
        <translation>Serwer lokalny odpowiedział, że obszar roboczy lub aplikacja są zawieszone. Sam token może być w porządku.</translation>
    </message>
    <message>
        <source>Ask the workspace&apos;s owner about its plan and its payments, then test again.</source>
        <translation>Należy zapytać właściciela obszaru roboczego o plan i płatności, a następnie przetestować ponownie.</translation>
    </message>
    <message>
        <source>Intercom answered that the token or its app is blocked. The token may work again once the block is lifted.</source>
        <translation>Intercom odpowiedział, że token lub jego aplikacja są zablokowane. Token może znów działać po zdjęciu blokady.</translation>
    </message>
    <message>
        <source>The local server answered that the token or its app is blocked. The token may work again once the block is lifted.</source>
        <translation>Serwer lokalny odpowiedział, że token lub jego aplikacja są zablokowane. Token może znów działać po zdjęciu blokady.</translation>
    </message>
    <message>
        <source>Ask Intercom&apos;s support for the reason, with the request id from the evidence.</source>
        <translation>Należy zapytać o powód pomoc techniczną Intercom, podając identyfikator żądania z zapisu dowodowego.</translation>
    </message>
    <message>
        <source>The token may be fine, and your pipeline may still work from its own server. Intercom takes calls only from listed addresses, and this computer&apos;s is not one of them.</source>
        <translation>Token może być w porządku, a integracja może nadal działać ze swojego serwera. Intercom przyjmuje wywołania tylko z adresów z listy, a adresu tego komputera na niej nie ma.</translation>
    </message>
    <message>
        <source>The token may be fine, and your pipeline may still work from its own server. The local server takes calls only from listed addresses, and this computer&apos;s is not one of them.</source>
        <translation>Token może być w porządku, a integracja może nadal działać ze swojego serwera. Serwer lokalny przyjmuje wywołania tylko z adresów z listy, a adresu tego komputera na niej nie ma.</translation>
    </message>
    <message>
        <source>Test from the pipeline&apos;s own server, or ask an administrator to list this computer&apos;s address.</source>
        <translation>Należy przetestować z serwera integracji albo poprosić administratora o dodanie adresu tego komputera do listy.</translation>
    </message>
    <message>
        <source>The token may be fine. Intercom answered that the workspace&apos;s plan or subscription does not allow this at the moment.</source>
        <translation>Token może być w porządku. Intercom odpowiedział, że plan lub subskrypcja obszaru roboczego w tej chwili na to nie pozwala.</translation>
    </message>
    <message>
        <source>The token may be fine. The local server answered that the workspace&apos;s plan or subscription does not allow this at the moment.</source>
        <translation>Token może być w porządku. Serwer lokalny odpowiedział, że plan lub subskrypcja obszaru roboczego w tej chwili na to nie pozwala.</translation>
    </message>
    <message>
        <source>Ask the workspace&apos;s owner about its plan, then test again.</source>
        <translation>Należy zapytać właściciela obszaru roboczego o plan, a następnie przetestować ponownie.</translation>
    </message>
    <message>
        <source>The token may be fine. A gateway turned the call away before Intercom&apos;s API answered.</source>
        <translation>Token może być w porządku. Brama odrzuciła wywołanie, zanim odpowiedziało API Intercom.</translation>
    </message>
    <message>
        <source>The token may be fine. A gateway turned the call away before the local server&apos;s API answered.</source>
        <translation>Token może być w porządku. Brama odrzuciła wywołanie, zanim odpowiedziało API serwera lokalnego.</translation>
    </message>
    <message>
        <source>Test from another network, or from the pipeline&apos;s own server.</source>
        <translation>Należy przetestować z innej sieci albo z serwera integracji.</translation>
    </message>
    <message>
        <source>The server accepted a made-up token as well, so its answers prove nothing.</source>
        <translation>Serwer zaakceptował też zmyślony token, więc jego odpowiedzi niczego nie dowodzą.</translation>
    </message>
    <message>
        <source>The local server accepted a made-up token as well, so its answers prove nothing.</source>
        <translation>Serwer lokalny zaakceptował też zmyślony token, więc jego odpowiedzi niczego nie dowodzą.</translation>
    </message>
    <message>
        <source>Check the API address: something else than Intercom may be answering there.</source>
        <translation>Należy sprawdzić adres API: być może odpowiada tam coś innego niż Intercom.</translation>
    </message>
    <message>
        <source>The token was refused, but the same call with a made-up token got no clear answer. So the refusal is not taken for the truth.</source>
        <translation>Token odrzucono, ale to samo wywołanie ze zmyślonym tokenem nie dostało jasnej odpowiedzi. Dlatego odmowy nie uznaje się za prawdziwą.</translation>
    </message>
    <message>
        <source>The local server refused the token, but the same call with a made-up token got no clear answer. So the refusal is not taken for the truth.</source>
        <translation>Serwer lokalny odrzucił token, ale to samo wywołanie ze zmyślonym tokenem nie dostało jasnej odpowiedzi. Dlatego odmowy nie uznaje się za prawdziwą.</translation>
    </message>
    <message>
        <source>Test again in a moment.</source>
        <translation>Należy przetestować ponownie za chwilę.</translation>
    </message>
    <message>
        <source>The server&apos;s name could not be found, so nothing was sent.</source>
        <translation>Nie udało się znaleźć nazwy serwera, więc nic nie wysłano.</translation>
    </message>
    <message>
        <source>The local server&apos;s name could not be found, so nothing was sent.</source>
        <translation>Nie udało się znaleźć nazwy serwera lokalnego, więc nic nie wysłano.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s connection, then test again.</source>
        <translation>Należy sprawdzić łączność tego komputera, a następnie przetestować ponownie.</translation>
    </message>
    <message>
        <source>The server did not take the connection, so nothing was sent.</source>
        <translation>Serwer nie przyjął połączenia, więc nic nie wysłano.</translation>
    </message>
    <message>
        <source>The local server did not take the connection, so nothing was sent.</source>
        <translation>Serwer lokalny nie przyjął połączenia, więc nic nie wysłano.</translation>
    </message>
    <message>
        <source>Check the API address and this computer&apos;s connection, then test again.</source>
        <translation>Należy sprawdzić adres API i łączność tego komputera, a następnie przetestować ponownie.</translation>
    </message>
    <message>
        <source>The connection broke before the whole answer had come.</source>
        <translation>Połączenie zostało przerwane, zanim nadeszła cała odpowiedź.</translation>
    </message>
    <message>
        <source>The connection to the local server broke before the whole answer had come.</source>
        <translation>Połączenie z serwerem lokalnym zostało przerwane, zanim nadeszła cała odpowiedź.</translation>
    </message>
    <message>
        <source>No complete answer came in time.</source>
        <translation>Pełna odpowiedź nie nadeszła na czas.</translation>
    </message>
    <message>
        <source>No complete answer came from the local server in time.</source>
        <translation>Pełna odpowiedź z serwera lokalnego nie nadeszła na czas.</translation>
    </message>
    <message>
        <source>This computer does not trust the server&apos;s certificate, so the token was not sent.</source>
        <translation>Ten komputer nie ufa certyfikatowi serwera, więc tokenu nie wysłano.</translation>
    </message>
    <message>
        <source>This computer does not trust the local server&apos;s certificate, so the token was not sent.</source>
        <translation>Ten komputer nie ufa certyfikatowi serwera lokalnego, więc tokenu nie wysłano.</translation>
    </message>
    <message>
        <source>If your network inspects traffic, add its certificate as an extra CA file. If it does not, use another network.</source>
        <translation>Jeśli sieć kontroluje ruch, należy dodać jej certyfikat jako dodatkowy plik CA. W przeciwnym razie należy użyć innej sieci.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is out of date, or this computer&apos;s clock is wrong. The token was not sent.</source>
        <translation>Certyfikat serwera jest nieaktualny albo zegar tego komputera wskazuje zły czas. Tokenu nie wysłano.</translation>
    </message>
    <message>
        <source>The local server&apos;s certificate is out of date, or this computer&apos;s clock is wrong. The token was not sent.</source>
        <translation>Certyfikat serwera lokalnego jest nieaktualny albo zegar tego komputera wskazuje zły czas. Tokenu nie wysłano.</translation>
    </message>
    <message>
        <source>Check the date and time of this computer, then test again.</source>
        <translation>Należy sprawdzić datę i godzinę tego komputera, a następnie przetestować ponownie.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate belongs to another host, so the token was not sent.</source>
        <translation>Certyfikat serwera należy do innego hosta, więc tokenu nie wysłano.</translation>
    </message>
    <message>
        <source>The local server&apos;s certificate belongs to another host, so the token was not sent.</source>
        <translation>Certyfikat serwera lokalnego należy do innego hosta, więc tokenu nie wysłano.</translation>
    </message>
    <message>
        <source>Check the API address, or use another network.</source>
        <translation>Należy sprawdzić adres API albo użyć innej sieci.</translation>
    </message>
    <message>
        <source>The proxy did not let the call through.</source>
        <translation>Serwer proxy nie przepuścił wywołania.</translation>
    </message>
    <message>
        <source>A proxy did not let the call to the local server through.</source>
        <translation>Serwer proxy nie przepuścił wywołania do serwera lokalnego.</translation>
    </message>
    <message>
        <source>Check the proxy setting, then test again.</source>
        <translation>Należy sprawdzić ustawienie serwera proxy, a następnie przetestować ponownie.</translation>
    </message>
    <message>
        <source>The server pointed to another address. It was not followed, so the token went nowhere else.</source>
        <translation>Serwer wskazał inny adres. Nie skorzystano z tego przekierowania, więc token nie trafił nigdzie indziej.</translation>
    </message>
    <message>
        <source>The local server pointed to another address. It was not followed, so the token went nowhere else.</source>
        <translation>Serwer lokalny wskazał inny adres. Nie skorzystano z tego przekierowania, więc token nie trafił nigdzie indziej.</translation>
    </message>
    <message>
        <source>Check the API address. The evidence shows where it pointed.</source>
        <translation>Należy sprawdzić adres API. Zapis dowodowy pokazuje, dokąd prowadziło przekierowanie.</translation>
    </message>
    <message>
        <source>A sign-in page of this network seems to have answered in place of Intercom.</source>
        <translation>Wygląda na to, że zamiast Intercom odpowiedziała strona logowania tej sieci.</translation>
    </message>
    <message>
        <source>A sign-in page seems to have answered in place of the local server&apos;s API.</source>
        <translation>Wygląda na to, że zamiast API serwera lokalnego odpowiedziała strona logowania.</translation>
    </message>
    <message>
        <source>Sign in to the network in a browser, then test again.</source>
        <translation>Należy zalogować się do sieci w przeglądarce, a następnie przetestować ponownie.</translation>
    </message>
    <message>
        <source>Something answered, but not in the way Intercom&apos;s API does.</source>
        <translation>Coś odpowiedziało, ale nie tak, jak odpowiada API Intercom.</translation>
    </message>
    <message>
        <source>A local server answered, but not in the way Intercom&apos;s API does.</source>
        <translation>Serwer lokalny odpowiedział, ale nie tak, jak odpowiada API Intercom.</translation>
    </message>
    <message>
        <source>Check the API address, and look at the evidence.</source>
        <translation>Należy sprawdzić adres API i zajrzeć do zapisu dowodowego.</translation>
    </message>
    <message>
        <source>The answer did not have the form that Intercom describes, so nothing is concluded from it.</source>
        <translation>Odpowiedź nie miała postaci opisanej przez Intercom, więc nie wyciągnięto z niej żadnych wniosków.</translation>
    </message>
    <message>
        <source>The local server&apos;s answer did not have the form that Intercom describes, so nothing is concluded from it.</source>
        <translation>Odpowiedź serwera lokalnego nie miała postaci opisanej przez Intercom, więc nie wyciągnięto z niej żadnych wniosków.</translation>
    </message>
    <message>
        <source>Test again. If it stays like this, look at the evidence.</source>
        <translation>Należy przetestować ponownie. Jeśli nic się nie zmieni, należy zajrzeć do zapisu dowodowego.</translation>
    </message>
    <message>
        <source>The answer was too large or damaged, so reading it was stopped.</source>
        <translation>Odpowiedź była za duża lub uszkodzona, więc przerwano jej odczyt.</translation>
    </message>
    <message>
        <source>The local server&apos;s answer was too large or damaged, so reading it was stopped.</source>
        <translation>Odpowiedź serwera lokalnego była za duża lub uszkodzona, więc przerwano jej odczyt.</translation>
    </message>
    <message>
        <source>Too many calls were made just now. That says nothing about the token.</source>
        <translation>Przed chwilą wykonano za dużo wywołań. To nic nie mówi o tokenie.</translation>
    </message>
    <message>
        <source>The local server says that too many calls were made just now. That says nothing about the token.</source>
        <translation>Serwer lokalny informuje, że przed chwilą wykonano za dużo wywołań. To nic nie mówi o tokenie.</translation>
    </message>
    <message>
        <source>Wait a minute, then test again.</source>
        <translation>Należy odczekać minutę, a następnie przetestować ponownie.</translation>
    </message>
    <message>
        <source>The server reported a fault of its own. That says nothing about the token.</source>
        <translation>Serwer zgłosił własną awarię. To nic nie mówi o tokenie.</translation>
    </message>
    <message>
        <source>The local server reported a fault of its own. That says nothing about the token.</source>
        <translation>Serwer lokalny zgłosił własną awarię. To nic nie mówi o tokenie.</translation>
    </message>
    <message>
        <source>Intercom does not offer the API version that was asked for.</source>
        <translation>Intercom nie oferuje żądanej wersji API.</translation>
    </message>
    <message>
        <source>The local server does not offer the API version that was asked for.</source>
        <translation>Serwer lokalny nie oferuje żądanej wersji API.</translation>
    </message>
    <message>
        <source>Choose another API version, then test again.</source>
        <translation>Należy wybrać inną wersję API, a następnie przetestować ponownie.</translation>
    </message>
    <message>
        <source>The server does not know the address that was asked for.</source>
        <translation>Serwer nie zna żądanego adresu.</translation>
    </message>
    <message>
        <source>The local server does not know the address that was asked for.</source>
        <translation>Serwer lokalny nie zna żądanego adresu.</translation>
    </message>
    <message>
        <source>Check the API address, then test again.</source>
        <translation>Należy sprawdzić adres API, a następnie przetestować ponownie.</translation>
    </message>
    <message>
        <source>The test was stopped before it was done.</source>
        <translation>Test zatrzymano przed końcem.</translation>
    </message>
    <message>
        <source>The test of the local server was stopped before it was done.</source>
        <translation>Test serwera lokalnego zatrzymano przed końcem.</translation>
    </message>
    <message>
        <source>Test again when you are ready.</source>
        <translation>Można przetestować ponownie w dogodnej chwili.</translation>
    </message>
    <message>
        <source>as expected</source>
        <translation>zgodnie z oczekiwaniem</translation>
    </message>
    <message>
        <source>permission missing</source>
        <translation>brak uprawnienia</translation>
    </message>
    <message>
        <source>inbox seat missing</source>
        <translation>brak miejsca w skrzynce odbiorczej</translation>
    </message>
    <message>
        <source>token not valid</source>
        <translation>token nieważny</translation>
    </message>
    <message>
        <source>token revoked</source>
        <translation>token unieważniony</translation>
    </message>
    <message>
        <source>token not found</source>
        <translation>nie znaleziono tokenu</translation>
    </message>
    <message>
        <source>token expired</source>
        <translation>token wygasł</translation>
    </message>
    <message>
        <source>workspace suspended</source>
        <translation>obszar roboczy zawieszony</translation>
    </message>
    <message>
        <source>token blocked</source>
        <translation>token zablokowany</translation>
    </message>
    <message>
        <source>IP address not listed</source>
        <translation>adresu IP nie ma na liście</translation>
    </message>
    <message>
        <source>not in the workspace&apos;s plan</source>
        <translation>poza planem obszaru roboczego</translation>
    </message>
    <message>
        <source>turned away by a gateway</source>
        <translation>odrzucone przez bramę</translation>
    </message>
    <message>
        <source>a made-up token passed too</source>
        <translation>zmyślony token też przeszedł</translation>
    </message>
    <message>
        <source>no clear cross-check</source>
        <translation>brak jasnej próby kontrolnej</translation>
    </message>
    <message>
        <source>host not found</source>
        <translation>nie znaleziono hosta</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>brak połączenia</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>utracono połączenie</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>brak odpowiedzi na czas</translation>
    </message>
    <message>
        <source>certificate not trusted</source>
        <translation>niezaufany certyfikat</translation>
    </message>
    <message>
        <source>certificate out of date</source>
        <translation>nieaktualny certyfikat</translation>
    </message>
    <message>
        <source>certificate of another host</source>
        <translation>certyfikat innego hosta</translation>
    </message>
    <message>
        <source>stopped by the proxy</source>
        <translation>zatrzymane przez serwer proxy</translation>
    </message>
    <message>
        <source>redirect not followed</source>
        <translation>nie skorzystano z przekierowania</translation>
    </message>
    <message>
        <source>a sign-in page answered</source>
        <translation>odpowiedziała strona logowania</translation>
    </message>
    <message>
        <source>not an answer of Intercom&apos;s</source>
        <translation>to nie odpowiedź Intercom</translation>
    </message>
    <message>
        <source>unexpected answer</source>
        <translation>nieoczekiwana odpowiedź</translation>
    </message>
    <message>
        <source>answer too large or damaged</source>
        <translation>odpowiedź za duża lub uszkodzona</translation>
    </message>
    <message>
        <source>too many calls just now</source>
        <translation>za dużo wywołań przed chwilą</translation>
    </message>
    <message>
        <source>fault at the server</source>
        <translation>awaria na serwerze</translation>
    </message>
    <message>
        <source>API version not offered</source>
        <translation>nieoferowana wersja API</translation>
    </message>
    <message>
        <source>not there or switched off</source>
        <translation>nie istnieje lub jest wyłączone</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>zatrzymano</translation>
    </message>
    <message>
        <source>Something that was entered can&apos;t be used.</source>
        <translation>Czegoś, co wpisano, nie można użyć.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Nic nie wysłano.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Należy to poprawić i spróbować ponownie.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Zatrzymano.</translation>
    </message>
    <message>
        <source>It was stopped before it was done.</source>
        <translation>Zatrzymano to przed końcem.</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>Odpowiedź nie nadeszła na czas.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s connection, then try again.</source>
        <translation>Należy sprawdzić łączność tego komputera, a następnie spróbować ponownie.</translation>
    </message>
    <message>
        <source>The server&apos;s name could not be found.</source>
        <translation>Nie udało się znaleźć nazwy serwera.</translation>
    </message>
    <message>
        <source>Check the address and this computer&apos;s connection, then try again.</source>
        <translation>Należy sprawdzić adres i łączność tego komputera, a następnie spróbować ponownie.</translation>
    </message>
    <message>
        <source>The server did not take the connection.</source>
        <translation>Serwer nie przyjął połączenia.</translation>
    </message>
    <message>
        <source>The connection broke.</source>
        <translation>Połączenie zostało przerwane.</translation>
    </message>
    <message>
        <source>The whole answer did not arrive.</source>
        <translation>Nie nadeszła cała odpowiedź.</translation>
    </message>
    <message>
        <source>This computer does not trust the server&apos;s certificate.</source>
        <translation>Ten komputer nie ufa certyfikatowi serwera.</translation>
    </message>
    <message>
        <source>Nothing was sent to it.</source>
        <translation>Nic do niego nie wysłano.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is out of date, or this computer&apos;s clock is wrong.</source>
        <translation>Certyfikat serwera jest nieaktualny albo zegar tego komputera wskazuje zły czas.</translation>
    </message>
    <message>
        <source>Check the date and time of this computer.</source>
        <translation>Należy sprawdzić datę i godzinę tego komputera.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate belongs to another host.</source>
        <translation>Certyfikat serwera należy do innego hosta.</translation>
    </message>
    <message>
        <source>Check the address, or use another network.</source>
        <translation>Należy sprawdzić adres albo użyć innej sieci.</translation>
    </message>
    <message>
        <source>The server did not answer through it.</source>
        <translation>Serwer nie odpowiedział za jego pośrednictwem.</translation>
    </message>
    <message>
        <source>Check the proxy setting, then try again.</source>
        <translation>Należy sprawdzić ustawienie serwera proxy, a następnie spróbować ponownie.</translation>
    </message>
    <message>
        <source>The server pointed to another address.</source>
        <translation>Serwer wskazał inny adres.</translation>
    </message>
    <message>
        <source>It was not followed, so the token went nowhere else.</source>
        <translation>Nie skorzystano z tego przekierowania, więc token nie trafił nigdzie indziej.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Należy sprawdzić adres.</translation>
    </message>
    <message>
        <source>The answer was too large or damaged.</source>
        <translation>Odpowiedź była za duża lub uszkodzona.</translation>
    </message>
    <message>
        <source>Reading it was stopped, and nothing is concluded from it.</source>
        <translation>Przerwano jej odczyt i nie wyciągnięto z niej żadnych wniosków.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Należy spróbować ponownie.</translation>
    </message>
    <message>
        <source>A call was held back.</source>
        <translation>Wstrzymano wywołanie.</translation>
    </message>
    <message>
        <source>Few calls are left for this workspace just now, and they are kept for your pipeline.</source>
        <translation>Dla tego obszaru roboczego zostało teraz niewiele wywołań i są one zarezerwowane dla integracji.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Należy odczekać minutę, a następnie spróbować ponownie.</translation>
    </message>
    <message>
        <source>The server said no.</source>
        <translation>Serwer odmówił.</translation>
    </message>
    <message>
        <source>It answered, and did not do what was asked.</source>
        <translation>Odpowiedział, ale nie zrobił tego, o co poproszono.</translation>
    </message>
    <message>
        <source>Look at its own words, then try again.</source>
        <translation>Należy przeczytać jego własne słowa, a następnie spróbować ponownie.</translation>
    </message>
    <message>
        <source>The answer had an unexpected form.</source>
        <translation>Odpowiedź miała nieoczekiwaną postać.</translation>
    </message>
    <message>
        <source>Nothing is concluded from it.</source>
        <translation>Nie wyciągnięto z niej żadnych wniosków.</translation>
    </message>
    <message>
        <source>Check the address, then try again.</source>
        <translation>Należy sprawdzić adres, a następnie spróbować ponownie.</translation>
    </message>
    <message>
        <source>It was not found.</source>
        <translation>Nie znaleziono.</translation>
    </message>
    <message>
        <source>What was asked for is not there.</source>
        <translation>Nie ma tego, czego zażądano.</translation>
    </message>
    <message>
        <source>The keychain was not opened.</source>
        <translation>Pęk kluczy nie został otwarty.</translation>
    </message>
    <message>
        <source>This computer offers no keychain.</source>
        <translation>Ten komputer nie udostępnia pęku kluczy.</translation>
    </message>
    <message>
        <source>The token can be kept in memory until you quit. It is never written to a file.</source>
        <translation>Token można przechowywać w pamięci do zakończenia programu. Nigdy nie jest zapisywany w pliku.</translation>
    </message>
    <message>
        <source>This computer could not read or write a file.</source>
        <translation>Ten komputer nie mógł odczytać lub zapisać pliku.</translation>
    </message>
    <message>
        <source>What needs to be on disk first was not done.</source>
        <translation>Nie wykonano tego, co najpierw musi znaleźć się na dysku.</translation>
    </message>
    <message>
        <source>Check the free space and the rights of the folder, then try again.</source>
        <translation>Należy sprawdzić wolne miejsce i prawa dostępu do folderu, a następnie spróbować ponownie.</translation>
    </message>
    <message>
        <source>It is in use by another program.</source>
        <translation>Jest używane przez inny program.</translation>
    </message>
    <message>
        <source>Close the other one, then try again.</source>
        <translation>Należy zamknąć ten drugi, a następnie spróbować ponownie.</translation>
    </message>
    <message>
        <source>A file is there, but can&apos;t be trusted.</source>
        <translation>Plik istnieje, ale nie można mu ufać.</translation>
    </message>
    <message>
        <source>It is damaged or was changed, so nothing is taken from it.</source>
        <translation>Jest uszkodzony lub został zmieniony, więc nic z niego nie pobrano.</translation>
    </message>
    <message>
        <source>Move it away and keep it, then try again.</source>
        <translation>Należy przenieść go w inne miejsce i zachować, a następnie spróbować ponownie.</translation>
    </message>
    <message>
        <source>It may have reached the server, and no answer came. It is not sent a second time.</source>
        <translation>Żądanie mogło dotrzeć do serwera, ale odpowiedź nie nadeszła. Nie jest wysyłane po raz drugi.</translation>
    </message>
    <message>
        <source>Look at the account before anything else is tried.</source>
        <translation>Zanim podejmie się dalsze próby, należy zajrzeć na konto.</translation>
    </message>
    <message>
        <source>The new address is already taken.</source>
        <translation>Nowy adres jest już zajęty.</translation>
    </message>
    <message>
        <source>Choose an address that has no account yet, such as a mailbox made for this purpose.</source>
        <translation>Należy wybrać adres, który nie ma jeszcze konta, na przykład skrzynkę utworzoną w tym celu.</translation>
    </message>
    <message>
        <source>The new address is already taken, or the account was changed meanwhile.</source>
        <translation>Nowy adres jest już zajęty albo konto w międzyczasie zmieniono.</translation>
    </message>
    <message>
        <source>Look at the account, then choose another address or try again.</source>
        <translation>Należy zajrzeć na konto, a następnie wybrać inny adres albo spróbować ponownie.</translation>
    </message>
    <message>
        <source>The email can&apos;t be changed this way.</source>
        <translation>W ten sposób nie można zmienić adresu e-mail.</translation>
    </message>
    <message>
        <source>Use the guided route, or change it at the identity provider.</source>
        <translation>Należy użyć drogi z przewodnikiem albo zmienić go u dostawcy tożsamości.</translation>
    </message>
    <message>
        <source>The server did not take the new address.</source>
        <translation>Serwer nie przyjął nowego adresu.</translation>
    </message>
    <message>
        <source>Check the address, or use the guided route.</source>
        <translation>Należy sprawdzić adres albo użyć drogi z przewodnikiem.</translation>
    </message>
    <message>
        <source>The server did not take what was sent.</source>
        <translation>Serwer nie przyjął tego, co wysłano.</translation>
    </message>
    <message>
        <source>The teammate is not in this workspace any more.</source>
        <translation>Członka zespołu nie ma już w tym obszarze roboczym.</translation>
    </message>
    <message>
        <source>Ask the workspace&apos;s administrators whether it was removed.</source>
        <translation>Należy zapytać administratorów obszaru roboczego, czy go usunięto.</translation>
    </message>
    <message>
        <source>The server does not accept the token that was sent.</source>
        <translation>Serwer nie akceptuje wysłanego tokenu.</translation>
    </message>
    <message>
        <source>Check that the right token was entered, and that it was copied whole.</source>
        <translation>Należy sprawdzić, czy wpisano właściwy token i czy skopiowano go w całości.</translation>
    </message>
    <message>
        <source>The workspace&apos;s plan does not allow this.</source>
        <translation>Plan obszaru roboczego na to nie pozwala.</translation>
    </message>
    <message>
        <source>Ask the workspace&apos;s owner about its plan.</source>
        <translation>Należy zapytać właściciela obszaru roboczego o plan.</translation>
    </message>
    <message>
        <source>The new address is well formed.</source>
        <translation>Nowy adres ma poprawną postać.</translation>
    </message>
    <message>
        <source>The new address has an unusual form.</source>
        <translation>Nowy adres ma nietypową postać.</translation>
    </message>
    <message>
        <source>The new address is not an email address.</source>
        <translation>Nowy adres nie jest adresem e-mail.</translation>
    </message>
    <message>
        <source>The form of the new address was not checked.</source>
        <translation>Nie sprawdzono postaci nowego adresu.</translation>
    </message>
    <message>
        <source>Without a working address its owner could not use the account.</source>
        <translation>Bez działającego adresu konto jest dla właściciela bezwartościowe.</translation>
    </message>
    <message>
        <source>Check every letter of it.</source>
        <translation>Należy sprawdzić w nim każdą literę.</translation>
    </message>
    <message>
        <source>The new address has no letters that imitate others.</source>
        <translation>Nowy adres nie zawiera liter, które udają inne.</translation>
    </message>
    <message>
        <source>The new address has letters that look like others.</source>
        <translation>Nowy adres zawiera litery, które wyglądają jak inne.</translation>
    </message>
    <message>
        <source>The new address imitates another one.</source>
        <translation>Nowy adres udaje inny.</translation>
    </message>
    <message>
        <source>The new address was not checked for letters that look like others.</source>
        <translation>Nie sprawdzono, czy nowy adres zawiera litery, które wyglądają jak inne.</translation>
    </message>
    <message>
        <source>An address that only looks like the owner&apos;s hands the account to somebody else.</source>
        <translation>Adres, który tylko wygląda jak adres właściciela, oddaje konto komuś innemu.</translation>
    </message>
    <message>
        <source>Type the address anew, or let its owner read it letter by letter.</source>
        <translation>Należy wpisać adres od nowa albo poprosić właściciela o odczytanie go litera po literze.</translation>
    </message>
    <message>
        <source>The new address differs from the present one.</source>
        <translation>Nowy adres różni się od obecnego.</translation>
    </message>
    <message>
        <source>The new address differs from the present one in capital letters only.</source>
        <translation>Nowy adres różni się od obecnego tylko wielkimi literami.</translation>
    </message>
    <message>
        <source>The account already has this address.</source>
        <translation>Konto ma już ten adres.</translation>
    </message>
    <message>
        <source>The present address could not be compared with the new one.</source>
        <translation>Nie udało się porównać obecnego adresu z nowym.</translation>
    </message>
    <message>
        <source>Intercom treats capital and small letters in an address alike.</source>
        <translation>Intercom nie rozróżnia w adresie wielkich i małych liter.</translation>
    </message>
    <message>
        <source>Enter the address that the account should have afterwards.</source>
        <translation>Należy wpisać adres, który konto ma mieć po zmianie.</translation>
    </message>
    <message>
        <source>No teammate of this workspace has the new address.</source>
        <translation>Żaden członek zespołu w tym obszarze roboczym nie ma nowego adresu.</translation>
    </message>
    <message>
        <source>Another teammate may have the new address.</source>
        <translation>Inny członek zespołu może mieć nowy adres.</translation>
    </message>
    <message>
        <source>Another teammate of this workspace has the new address.</source>
        <translation>Inny członek zespołu w tym obszarze roboczym ma nowy adres.</translation>
    </message>
    <message>
        <source>The other teammates could not be read.</source>
        <translation>Nie udało się odczytać pozostałych członków zespołu.</translation>
    </message>
    <message>
        <source>Intercom allows an address for one account only.</source>
        <translation>Intercom dopuszcza dany adres tylko dla jednego konta.</translation>
    </message>
    <message>
        <source>The domain of the new address can receive mail.</source>
        <translation>Domena nowego adresu może odbierać pocztę.</translation>
    </message>
    <message>
        <source>The domain of the new address does not seem to receive mail.</source>
        <translation>Domena nowego adresu chyba nie odbiera poczty.</translation>
    </message>
    <message>
        <source>The domain of the new address does not receive mail.</source>
        <translation>Domena nowego adresu nie odbiera poczty.</translation>
    </message>
    <message>
        <source>It is not known whether the domain of the new address receives mail.</source>
        <translation>Nie wiadomo, czy domena nowego adresu odbiera pocztę.</translation>
    </message>
    <message>
        <source>Intercom may send a message that has to be confirmed from there.</source>
        <translation>Intercom może wysłać wiadomość, którą trzeba tam potwierdzić.</translation>
    </message>
    <message>
        <source>Let the new owner send a test message to this address first.</source>
        <translation>Najpierw nowy właściciel powinien wysłać na ten adres wiadomość próbną.</translation>
    </message>
    <message>
        <source>The SCIM server answers and accepts the SCIM token.</source>
        <translation>Serwer SCIM odpowiada i akceptuje token SCIM.</translation>
    </message>
    <message>
        <source>The SCIM server answers, but not everything about it is clear.</source>
        <translation>Serwer SCIM odpowiada, ale nie wszystko na jego temat jest jasne.</translation>
    </message>
    <message>
        <source>The SCIM route can&apos;t be used.</source>
        <translation>Nie można użyć drogi SCIM.</translation>
    </message>
    <message>
        <source>It is not known whether the SCIM route can be used.</source>
        <translation>Nie wiadomo, czy można użyć drogi SCIM.</translation>
    </message>
    <message>
        <source>This route sends the change to the SCIM server.</source>
        <translation>Ta droga wysyła zmianę do serwera SCIM.</translation>
    </message>
    <message>
        <source>Check the SCIM URL and the SCIM token, or use the guided route.</source>
        <translation>Należy sprawdzić adres URL SCIM i token SCIM albo użyć drogi z przewodnikiem.</translation>
    </message>
    <message>
        <source>SCIM shows one user with the present address.</source>
        <translation>SCIM pokazuje jednego użytkownika z obecnym adresem.</translation>
    </message>
    <message>
        <source>What SCIM shows of this user needs a look.</source>
        <translation>To, co SCIM pokazuje o tym użytkowniku, wymaga sprawdzenia.</translation>
    </message>
    <message>
        <source>SCIM does not show exactly one user with the present address.</source>
        <translation>SCIM nie pokazuje dokładnie jednego użytkownika z obecnym adresem.</translation>
    </message>
    <message>
        <source>The user could not be read by SCIM.</source>
        <translation>Nie udało się odczytać użytkownika przez SCIM.</translation>
    </message>
    <message>
        <source>The change must reach this account and no other.</source>
        <translation>Zmiana musi trafić do tego konta i do żadnego innego.</translation>
    </message>
    <message>
        <source>Use the guided route, or ask who manages the provisioning.</source>
        <translation>Należy użyć drogi z przewodnikiem albo zapytać osobę zarządzającą aprowizacją.</translation>
    </message>
    <message>
        <source>The token tells which teammate and which workspace it belongs to.</source>
        <translation>Token mówi, do którego członka zespołu i do którego obszaru roboczego należy.</translation>
    </message>
    <message>
        <source>What the token tells about its teammate needs a look.</source>
        <translation>To, co token mówi o swoim członku zespołu, wymaga sprawdzenia.</translation>
    </message>
    <message>
        <source>The token does not tell which teammate it belongs to.</source>
        <translation>Token nie mówi, do którego członka zespołu należy.</translation>
    </message>
    <message>
        <source>It is not known which teammate the token belongs to.</source>
        <translation>Nie wiadomo, do którego członka zespołu należy token.</translation>
    </message>
    <message>
        <source>Only then can it be shown afterwards that it is still the same one.</source>
        <translation>Tylko wtedy można później wykazać, że to wciąż ten sam.</translation>
    </message>
    <message>
        <source>Test the token again, and look at the evidence.</source>
        <translation>Należy ponownie przetestować token i zajrzeć do zapisu dowodowego.</translation>
    </message>
    <message>
        <source>Teammates of this workspace sign in without SAML.</source>
        <translation>Członkowie zespołu w tym obszarze roboczym logują się bez SAML.</translation>
    </message>
    <message>
        <source>This workspace uses SAML for signing in.</source>
        <translation>Ten obszar roboczy używa SAML do logowania.</translation>
    </message>
    <message>
        <source>With SAML, a teammate can&apos;t change its own email.</source>
        <translation>Przy SAML członek zespołu nie może zmienić własnego adresu e-mail.</translation>
    </message>
    <message>
        <source>It is not known whether this workspace uses SAML.</source>
        <translation>Nie wiadomo, czy ten obszar roboczy używa SAML.</translation>
    </message>
    <message>
        <source>With SAML switched on, Intercom does not let teammates edit their own address.</source>
        <translation>Gdy SAML jest włączony, Intercom nie pozwala członkom zespołu edytować własnego adresu.</translation>
    </message>
    <message>
        <source>Change it at the identity provider or over SCIM, or ask Intercom&apos;s support.</source>
        <translation>Należy zmienić go u dostawcy tożsamości lub przez SCIM albo zwrócić się do pomocy technicznej Intercom.</translation>
    </message>
    <message>
        <source>The account is in this workspace only.</source>
        <translation>Konto jest tylko w tym obszarze roboczym.</translation>
    </message>
    <message>
        <source>The account is in other workspaces too.</source>
        <translation>Konto jest także w innych obszarach roboczych.</translation>
    </message>
    <message>
        <source>It is not known whether the account is in other workspaces too.</source>
        <translation>Nie wiadomo, czy konto jest także w innych obszarach roboczych.</translation>
    </message>
    <message>
        <source>An Intercom login is one for all workspaces: whoever gets it, gets all of them.</source>
        <translation>Login Intercom jest jeden dla wszystkich obszarów roboczych: kto go dostaje, dostaje je wszystkie.</translation>
    </message>
    <message>
        <source>Let the account leave the other workspaces first.</source>
        <translation>Konto powinno najpierw opuścić pozostałe obszary robocze.</translation>
    </message>
    <message>
        <source>The new address has no Intercom login yet.</source>
        <translation>Nowy adres nie ma jeszcze loginu w Intercom.</translation>
    </message>
    <message>
        <source>The new address may already have an Intercom login.</source>
        <translation>Nowy adres może już mieć login w Intercom.</translation>
    </message>
    <message>
        <source>The new address already has an Intercom login.</source>
        <translation>Nowy adres ma już login w Intercom.</translation>
    </message>
    <message>
        <source>It is not known whether the new address already has an Intercom login.</source>
        <translation>Nie wiadomo, czy nowy adres ma już login w Intercom.</translation>
    </message>
    <message>
        <source>An address that has a login can&apos;t be given to a second one.</source>
        <translation>Adresu, który ma login, nie można nadać drugiemu kontu.</translation>
    </message>
    <message>
        <source>Choose an address that has no login, such as a mailbox made for this purpose.</source>
        <translation>Należy wybrać adres, który nie ma loginu, na przykład skrzynkę utworzoną w tym celu.</translation>
    </message>
    <message>
        <source>The app behind the token belongs to the customer.</source>
        <translation>Aplikacja, z której pochodzi token, należy do klienta.</translation>
    </message>
    <message>
        <source>The agency still owns the app behind the token.</source>
        <translation>Aplikacja, z której pochodzi token, nadal należy do agencji.</translation>
    </message>
    <message>
        <source>It is not known who owns the app behind the token.</source>
        <translation>Nie wiadomo, do kogo należy aplikacja, z której pochodzi token.</translation>
    </message>
    <message>
        <source>Whoever owns the app in the Developer Hub can regenerate its token or uninstall it, also after the handover.</source>
        <translation>Właściciel aplikacji w Developer Hub może ponownie wygenerować jej token albo ją odinstalować, także po przekazaniu.</translation>
    </message>
    <message>
        <source>Agree on it now. Moving to OAuth, or to an app of the customer&apos;s own, is a later step.</source>
        <translation>Należy to uzgodnić teraz. Przejście na OAuth lub na własną aplikację klienta to późniejszy krok.</translation>
    </message>
    <message>
        <source>No identity provider manages this account.</source>
        <translation>Żaden dostawca tożsamości nie zarządza tym kontem.</translation>
    </message>
    <message>
        <source>An identity provider manages the accounts of this workspace.</source>
        <translation>Dostawca tożsamości zarządza kontami tego obszaru roboczego.</translation>
    </message>
    <message>
        <source>An identity provider would undo this change.</source>
        <translation>Dostawca tożsamości cofnąłby tę zmianę.</translation>
    </message>
    <message>
        <source>It is not known whether an identity provider manages this account.</source>
        <translation>Nie wiadomo, czy dostawca tożsamości zarządza tym kontem.</translation>
    </message>
    <message>
        <source>Its next sync can put the old address back, or remove the teammate and with it the token.</source>
        <translation>Jego następna synchronizacja może przywrócić stary adres albo usunąć członka zespołu, a wraz z nim token.</translation>
    </message>
    <message>
        <source>Change the user at the identity provider too, before the next sync.</source>
        <translation>Przed następną synchronizacją należy zmienić użytkownika także u dostawcy tożsamości.</translation>
    </message>
    <message>
        <source>The new owner can open the mailbox of the new address today.</source>
        <translation>Nowy właściciel może dziś otworzyć skrzynkę pocztową nowego adresu.</translation>
    </message>
    <message>
        <source>The new owner can&apos;t open the mailbox of the new address yet.</source>
        <translation>Nowy właściciel nie może jeszcze otworzyć skrzynki pocztowej nowego adresu.</translation>
    </message>
    <message>
        <source>Nobody can open the mailbox of the new address.</source>
        <translation>Nikt nie może otworzyć skrzynki pocztowej nowego adresu.</translation>
    </message>
    <message>
        <source>It is not known whether the new owner can open the mailbox today.</source>
        <translation>Nie wiadomo, czy nowy właściciel może dziś otworzyć skrzynkę pocztową.</translation>
    </message>
    <message>
        <source>Confirmation and password messages are sent there.</source>
        <translation>Tam są wysyłane wiadomości z potwierdzeniem i dotyczące hasła.</translation>
    </message>
    <message>
        <source>Open the mailbox first, and send a test message to it.</source>
        <translation>Najpierw należy otworzyć skrzynkę pocztową i wysłać na nią wiadomość próbną.</translation>
    </message>
    <message>
        <source>The password stays as it is until the token is proven.</source>
        <translation>Hasło pozostaje bez zmian, dopóki nie udowodniono, że token działa.</translation>
    </message>
    <message>
        <source>Do not reset the password yet.</source>
        <translation>Nie należy jeszcze resetować hasła.</translation>
    </message>
    <message>
        <source>The password is being reset at this moment.</source>
        <translation>Hasło jest właśnie resetowane.</translation>
    </message>
    <message>
        <source>What a password reset does to this token is not known.</source>
        <translation>Nie wiadomo, jak reset hasła wpływa na ten token.</translation>
    </message>
    <message>
        <source>Vendors report that a reset can revoke a token. Intercom has not confirmed it.</source>
        <translation>Dostawcy zgłaszają, że reset może unieważnić token. Intercom tego nie potwierdził.</translation>
    </message>
    <message>
        <source>Keybearer asks for it as a step of its own and tests right after it.</source>
        <translation>Keybearer prosi o to w osobnym kroku i testuje zaraz po nim.</translation>
    </message>
    <message>
        <source>Do teammates of this workspace sign in with SAML single sign-on?</source>
        <translation>Czy członkowie zespołu w tym obszarze roboczym logują się przez logowanie jednokrotne SAML?</translation>
    </message>
    <message>
        <source>Is this account a member of other workspaces too?</source>
        <translation>Czy to konto należy także do innych obszarów roboczych?</translation>
    </message>
    <message>
        <source>Does the new address already have an Intercom login?</source>
        <translation>Czy nowy adres ma już login w Intercom?</translation>
    </message>
    <message>
        <source>Does the agency still own the app that the token belongs to?</source>
        <translation>Czy aplikacja, do której należy token, jest nadal własnością agencji?</translation>
    </message>
    <message>
        <source>Does an identity provider, such as Okta or Entra, manage the teammates?</source>
        <translation>Czy członkami zespołu zarządza dostawca tożsamości, taki jak Okta lub Entra?</translation>
    </message>
    <message>
        <source>Can the new owner open the mailbox of the new address today?</source>
        <translation>Czy nowy właściciel może dziś otworzyć skrzynkę pocztową nowego adresu?</translation>
    </message>
    <message>
        <source>The token stands in the address that was to be called.</source>
        <translation>Token znajduje się w adresie, który miał zostać wywołany.</translation>
    </message>
    <message>
        <source>There is no token.</source>
        <translation>Nie ma tokenu.</translation>
    </message>
    <message>
        <source>This is too long for a token.</source>
        <translation>To jest za długie jak na token.</translation>
    </message>
    <message>
        <source>It has spaces or characters that a token never has.</source>
        <translation>Zawiera spacje lub znaki, których token nigdy nie ma.</translation>
    </message>
    <message>
        <source>This handover was begun with another token.</source>
        <translation>To przekazanie rozpoczęto z innym tokenem.</translation>
    </message>
    <message>
        <source>This is not an email address.</source>
        <translation>To nie jest adres e-mail.</translation>
    </message>
    <message>
        <source>The new address is the one that the account has already.</source>
        <translation>Nowy adres jest tym, który konto już ma.</translation>
    </message>
    <message>
        <source>The API address has to begin with https:// (or be on this computer), without a name, a question mark or a # in it.</source>
        <translation>Adres API musi zaczynać się od https:// (albo być na tym komputerze) i nie może zawierać nazwy użytkownika, znaku zapytania ani znaku #.</translation>
    </message>
    <message>
        <source>This handover was begun at another API address.</source>
        <translation>To przekazanie rozpoczęto z innym adresem API.</translation>
    </message>
    <message>
        <source>The API version has to be two numbers with a dot, as in 2.16.</source>
        <translation>Wersja API musi składać się z dwóch liczb z kropką, na przykład 2.16.</translation>
    </message>
    <message>
        <source>This route needs the SCIM address and the SCIM token.</source>
        <translation>Ta droga wymaga adresu SCIM i tokenu SCIM.</translation>
    </message>
    <message>
        <source>The SCIM address has to begin with https:// (or be on this computer), without a name, a question mark or a # in it.</source>
        <translation>Adres SCIM musi zaczynać się od https:// (albo być na tym komputerze) i nie może zawierać nazwy użytkownika, znaku zapytania ani znaku #.</translation>
    </message>
    <message>
        <source>The proxy has to be system, none, or an address such as http://proxy.example:3128 or socks5://proxy.example:1080.</source>
        <translation>Serwer proxy musi mieć wartość system, none albo być adresem takim jak http://proxy.example:3128 lub socks5://proxy.example:1080.</translation>
    </message>
    <message>
        <source>Several accounts were found where there can be only one.</source>
        <translation>Znaleziono kilka kont tam, gdzie może być tylko jedno.</translation>
    </message>
    <message>
        <source>The server does not say how it takes changes.</source>
        <translation>Serwer nie informuje, w jaki sposób przyjmuje zmiany.</translation>
    </message>
    <message>
        <source>The connection has no name.</source>
        <translation>Połączenie nie ma nazwy.</translation>
    </message>
    <message>
        <source>The connection&apos;s name is too long.</source>
        <translation>Nazwa połączenia jest za długa.</translation>
    </message>
    <message>
        <source>The connection&apos;s name has characters that can&apos;t be shown.</source>
        <translation>Nazwa połączenia zawiera znaki, których nie można wyświetlić.</translation>
    </message>
    <message>
        <source>Another connection has this name.</source>
        <translation>Inne połączenie ma tę nazwę.</translation>
    </message>
    <message>
        <source>The connection&apos;s API address can&apos;t be used.</source>
        <translation>Nie można użyć adresu API tego połączenia.</translation>
    </message>
    <message>
        <source>The connection&apos;s region is none of US, EU and AU.</source>
        <translation>Region połączenia nie jest żadnym z: US, EU, AU.</translation>
    </message>
    <message>
        <source>The connection&apos;s API version can&apos;t be used.</source>
        <translation>Nie można użyć wersji API tego połączenia.</translation>
    </message>
    <message>
        <source>The connection names a permission that does not exist.</source>
        <translation>Połączenie wymienia uprawnienie, które nie istnieje.</translation>
    </message>
    <message>
        <source>The connection&apos;s SCIM address can&apos;t be used.</source>
        <translation>Nie można użyć adresu SCIM tego połączenia.</translation>
    </message>
    <message>
        <source>Read what will be sent, then press “Send the change” or “Do not change it back”.</source>
        <translation>Należy przeczytać, co zostanie wysłane, a następnie nacisnąć „Wyślij zmianę” lub „Nie przywracaj”.</translation>
    </message>
    <message>
        <source>Read what will happen, then press “Start the change” or “Do not change it back”.</source>
        <translation>Należy przeczytać, co się stanie, a następnie nacisnąć „Rozpocznij zmianę” lub „Nie przywracaj”.</translation>
    </message>
    <message>
        <source>It has not been changed back yet. It is your decision now.</source>
        <translation>Poprzedni adres nie został jeszcze przywrócony. Decyzja należy teraz do Ciebie.</translation>
    </message>
    <message>
        <source>The email was changed, but not back.</source>
        <translation>Adres e-mail zmieniono, ale nie na poprzedni.</translation>
    </message>
    <message>
        <source>The account has %1 now; it was to go back to %2.</source>
        <translation>Konto ma teraz %1; miało wrócić do %2.</translation>
    </message>
    <message>
        <source>When it was last tested, on %1, the token worked and the account had %2.</source>
        <comment>a date with the time, an email</comment>
        <translation>Podczas ostatniego testu, %1, token działał, a konto miało %2.</translation>
    </message>
    <message>
        <source>When it was last read, the account had %1.</source>
        <translation>Przy ostatnim odczycie konto miało %1.</translation>
    </message>
    <message>
        <source>This handover is closed: the email was changed, and the token kept working.</source>
        <translation>To przekazanie jest zamknięte: adres e-mail zmieniono, a token działał dalej.</translation>
    </message>
    <message>
        <source>Every step of the follow-up was tested.</source>
        <translation>Przetestowano każdy krok dalszych działań.</translation>
    </message>
    <message>
        <source>These steps of the follow-up were not tested: %1.</source>
        <translation>Nieprzetestowane, z dalszych działań: %1.</translation>
    </message>
    <message>
        <source>All of it concerns a local server, such as the practice workspace, and not Intercom.</source>
        <translation>Wszystko to dotyczy serwera lokalnego, na przykład ćwiczebnego obszaru roboczego, a nie Intercomu.</translation>
    </message>
    <message>
        <source>New result</source>
        <translation>Nowy wynik</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a connection&apos;s name, and its workspace or teammate&apos;s email</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Waiting for the email to be changed back.</source>
        <translation>Oczekiwanie na przywrócenie poprzedniego adresu e-mail.</translation>
    </message>
    <message>
        <source>At its last test the token was not seen to work. While that is so, Keybearer can&apos;t see whether the email was changed back; the account&apos;s own page in Intercom shows it.</source>
        <translation>Podczas ostatniego testu nie było widać, że token działa. Dopóki tak jest, Keybearer nie może zobaczyć, czy adres e-mail przywrócono; pokazuje to strona konta w Intercomie.</translation>
    </message>
    <message>
        <source>When it was last read, on %1, the account had %2.</source>
        <comment>a date with the time, an email</comment>
        <translation>Przy ostatnim odczycie, %1, konto miało %2.</translation>
    </message>
    <message>
        <source>Someone, or a rule of this computer, said no. The token was neither read nor saved.</source>
        <translation>Ktoś albo reguła tego komputera nie wyraziła zgody. Token nie został ani odczytany, ani zapisany.</translation>
    </message>
    <message>
        <source>Allow it when you are asked again. A token can also be kept only until you quit.</source>
        <translation>Należy na to zezwolić przy następnym pytaniu. Token można też przechowywać tylko do zakończenia programu.</translation>
    </message>
    <message>
        <source>Nothing was changed. A finding stops this handover.</source>
        <translation>Niczego nie zmieniono. Jedno z ustaleń zatrzymuje to przekazanie.</translation>
    </message>
    <message>
        <source>The email was changed, but another teammate answers to the token now.</source>
        <translation>Adres e-mail zmieniono, ale na token odpowiada teraz inny członek zespołu.</translation>
    </message>
    <message>
        <source>The email was changed, but another workspace answers to the token now.</source>
        <translation>Adres e-mail zmieniono, ale na token odpowiada teraz inny obszar roboczy.</translation>
    </message>
    <message>
        <source>The email was changed, but the token is not proven to work as before.</source>
        <translation>Adres e-mail zmieniono, ale nie ma dowodu, że token działa jak dotąd.</translation>
    </message>
    <message>
        <source>The email was changed, and the token worked when it was last tested, on %1.</source>
        <comment>a date with the time</comment>
        <translation>Adres e-mail zmieniono, a token działał podczas ostatniego testu, %1.</translation>
    </message>
    <message>
        <source>Two at the same time could spoil each other&apos;s work, so nothing was done here.</source>
        <translation>Dwa naraz mogłyby sobie nawzajem zepsuć pracę, więc tutaj nic nie zrobiono.</translation>
    </message>
    <message numerus="yes">
        <source>The longest time without a good answer was %Ln minute(s); what happened in it was not seen.</source>
        <translation>
            <numerusform>Najdłuższy czas bez dobrej odpowiedzi to %Ln minuta; nie było widać, co się wtedy działo.</numerusform>
            <numerusform>Najdłuższy czas bez dobrej odpowiedzi to %Ln minuty; nie było widać, co się wtedy działo.</numerusform>
            <numerusform>Najdłuższy czas bez dobrej odpowiedzi to %Ln minut; nie było widać, co się wtedy działo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The longest time without a good answer was %Ln hour(s); what happened in it was not seen.</source>
        <translation>
            <numerusform>Najdłuższy czas bez dobrej odpowiedzi to %Ln godzina; nie było widać, co się wtedy działo.</numerusform>
            <numerusform>Najdłuższy czas bez dobrej odpowiedzi to %Ln godziny; nie było widać, co się wtedy działo.</numerusform>
            <numerusform>Najdłuższy czas bez dobrej odpowiedzi to %Ln godzin; nie było widać, co się wtedy działo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The longest time without a good answer was %Ln day(s); what happened in it was not seen.</source>
        <translation>
            <numerusform>Najdłuższy czas bez dobrej odpowiedzi to %Ln dzień; nie było widać, co się wtedy działo.</numerusform>
            <numerusform>Najdłuższy czas bez dobrej odpowiedzi to %Ln dni; nie było widać, co się wtedy działo.</numerusform>
            <numerusform>Najdłuższy czas bez dobrej odpowiedzi to %Ln dni; nie było widać, co się wtedy działo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Around the change, all %Ln test call(s) got a good answer.</source>
        <translation>
            <numerusform>W okresie zmiany %Ln wywołanie testowe, czyli każde, dostało dobrą odpowiedź.</numerusform>
            <numerusform>W okresie zmiany wszystkie %Ln wywołania testowe dostały dobrą odpowiedź.</numerusform>
            <numerusform>W okresie zmiany wszystkie %Ln wywołań testowych dostało dobrą odpowiedź.</numerusform>
        </translation>
    </message>
    <message>
        <source>If it is a mistake, change it to %1 on the account&apos;s own page; Keybearer sees it by itself. Accept the address only if it is the right one.</source>
        <translation>Jeśli to pomyłka, zmień go na %1 na stronie konta; Keybearer zauważy to sam. Zaakceptuj ten adres tylko wtedy, gdy jest właściwy.</translation>
    </message>
    <message>
        <source>The password was reset on %1, by the activity log; such a reset is reported to end tokens.</source>
        <comment>a date with the time</comment>
        <translation>Według dziennika aktywności hasło zresetowano %1; zgłaszano, że taki reset unieważnia tokeny.</translation>
    </message>
    <message>
        <source>A password reset is reported to end tokens: ask the new owner whether there was one.</source>
        <translation>Zgłaszano, że reset hasła unieważnia tokeny: należy zapytać nowego właściciela, czy do niego doszło.</translation>
    </message>
    <message>
        <source>The email was changed, but the token does not work any more.</source>
        <translation>Adres e-mail zmieniono, ale token już nie działa.</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2, and then a change back was begun; no end of that is in this record.</source>
        <translation>Adres e-mail miał się zmienić z %1 na %2, a potem rozpoczęto przywracanie poprzedniego; w tym protokole nie ma zakończenia tego przywracania.</translation>
    </message>
    <message>
        <source>The token was tested again after a step: %1.</source>
        <translation>Token przetestowano ponownie po kroku: %1.</translation>
    </message>
    <message>
        <source>What came of the change of the email: %1.</source>
        <translation>Wynik zmiany adresu e-mail: %1.</translation>
    </message>
    <message>
        <source>Other address accepted</source>
        <translation>Zaakceptowano inny adres</translation>
    </message>
    <message>
        <source>A person accepted %1 as the new address.</source>
        <translation>Osoba zaakceptowała %1 jako nowy adres.</translation>
    </message>
    <message>
        <source>Not changed back</source>
        <translation>Nie przywrócono</translation>
    </message>
    <message>
        <source>The change back was given up, or nothing came of it.</source>
        <translation>Z przywracania zrezygnowano albo nie doszło ono do skutku.</translation>
    </message>
    <message>
        <source>Seen in the activity log</source>
        <translation>Widziane w dzienniku aktywności</translation>
    </message>
    <message>
        <source>The workspace&apos;s activity log showed a step: %1.</source>
        <translation>Dziennik aktywności obszaru roboczego pokazał krok: %1.</translation>
    </message>
    <message>
        <source>A person&apos;s word</source>
        <translation>Słowo osoby</translation>
    </message>
    <message>
        <source>A person said that this was done: %1.</source>
        <translation>Osoba powiedziała, że to zrobiono: %1.</translation>
    </message>
    <message>
        <source>Handover reopened</source>
        <translation>Ponownie otwarto przekazanie</translation>
    </message>
    <message>
        <source>The handover was continued.</source>
        <translation>Przekazanie jest kontynuowane.</translation>
    </message>
    <message>
        <source>changed and proven</source>
        <translation>zmieniono i udowodniono</translation>
    </message>
    <message>
        <source>changed, not proven</source>
        <translation>zmieniono, bez dowodu</translation>
    </message>
    <message>
        <source>not changed</source>
        <translation>nie zmieniono</translation>
    </message>
    <message>
        <source>changed back</source>
        <translation>przywrócono</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nie wiadomo</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>anulowano</translation>
    </message>
    <message>
        <source>new address confirmed</source>
        <translation>potwierdzono nowy adres</translation>
    </message>
    <message>
        <source>password reset</source>
        <translation>zresetowano hasło</translation>
    </message>
    <message>
        <source>two-factor sign-in</source>
        <translation>logowanie dwuskładnikowe</translation>
    </message>
    <message>
        <source>two-factor sign-in changed</source>
        <translation>zmieniono logowanie dwuskładnikowe</translation>
    </message>
    <message>
        <source>a day later</source>
        <translation>dzień później</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>zalogowano się</translation>
    </message>
    <message>
        <source>account page opened</source>
        <translation>otwarto stronę konta</translation>
    </message>
    <message numerus="yes">
        <source>The longest time without a good answer was %Ln second(s); what happened in it was not seen.</source>
        <translation>
            <numerusform>Najdłuższy czas bez dobrej odpowiedzi to %Ln sekunda; nie było widać, co się wtedy działo.</numerusform>
            <numerusform>Najdłuższy czas bez dobrej odpowiedzi to %Ln sekundy; nie było widać, co się wtedy działo.</numerusform>
            <numerusform>Najdłuższy czas bez dobrej odpowiedzi to %Ln sekund; nie było widać, co się wtedy działo.</numerusform>
        </translation>
    </message>
    <message>
        <source>After the change, the token was proven to work as before, last on %1.</source>
        <comment>a date with the time</comment>
        <translation>Po zmianie udowodniono, że token działa jak dotąd, ostatnio %1.</translation>
    </message>
    <message>
        <source>In between it was not proven; the record shows when and why.</source>
        <translation>W międzyczasie nie było to udowodnione; protokół pokazuje, kiedy i dlaczego.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln test call(s) were refused, the last one on %1.</source>
        <translation>
            <numerusform>Odmówiono %Ln wywołaniu testowemu, %1.</numerusform>
            <numerusform>Odmówiono %Ln wywołaniom testowym, ostatniemu %1.</numerusform>
            <numerusform>Odmówiono %Ln wywołaniom testowym, ostatniemu %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting again</source>
        <translation>Ponowne oczekiwanie</translation>
    </message>
    <message>
        <source>The email was not changed yet, and is waited for again.</source>
        <translation>Adresu e-mail jeszcze nie zmieniono; znów się na to oczekuje.</translation>
    </message>
    <message>
        <source>Cancelling: the account is read once more.</source>
        <translation>Anulowanie: konto jest odczytywane jeszcze raz.</translation>
    </message>
    <message>
        <source>So it is known which email it has when this ends.</source>
        <translation>Dzięki temu wiadomo, jaki adres e-mail ma na koniec.</translation>
    </message>
    <message>
        <source>But the account has %1 now; when this handover was begun it had %2.</source>
        <translation>Ale konto ma teraz %1; gdy rozpoczęto to przekazanie, miało %2.</translation>
    </message>
    <message>
        <source>Cancelled. Keybearer changed nothing.</source>
        <translation>Anulowano. Keybearer niczego nie zmienił.</translation>
    </message>
    <message>
        <source>The email was not changed back.</source>
        <translation>Poprzedni adres e-mail nie został przywrócony.</translation>
    </message>
    <message>
        <source>Find out who changed it. Then prove it again.</source>
        <translation>Należy ustalić, kto go zmienił. Potem udowodnić ponownie.</translation>
    </message>
    <message>
        <source>Prove it again.</source>
        <translation>Należy udowodnić ponownie.</translation>
    </message>
    <message>
        <source>The email went from %1 to %2 and was then to go back; whether it did could not be seen.</source>
        <translation>Adres e-mail zmienił się z %1 na %2, a potem poprzedni miał zostać przywrócony; nie dało się stwierdzić, czy tak się stało.</translation>
    </message>
    <message>
        <source>The email went from %1 to %2 and was then to go back; the token was not proven to work afterwards.</source>
        <translation>Adres e-mail zmienił się z %1 na %2, a potem poprzedni miał zostać przywrócony; następnie nie udowodniono, że token działa.</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2; it was cancelled, and the account had %3 then.</source>
        <translation>Adres e-mail miał się zmienić z %1 na %2; anulowano to, a konto miało wtedy %3.</translation>
    </message>
    <message>
        <source>An editor or a mail program does that. What it says can&apos;t be proven any more.</source>
        <translation>Robi to edytor tekstu lub program pocztowy. Tego, co zawiera protokół, nie da się już udowodnić.</translation>
    </message>
    <message>
        <source>Ask for the file itself again, for example in a ZIP archive.</source>
        <translation>Należy poprosić jeszcze raz o sam plik, na przykład w archiwum ZIP.</translation>
    </message>
    <message>
        <source>It was sent at most once, and no clear answer came; it may yet be made. It is not sent a second time.</source>
        <translation>Zmianę wysłano najwyżej raz i nie nadeszła jasna odpowiedź; zmiana może jeszcze zostać wykonana. Nie jest wysyłana po raz drugi.</translation>
    </message>
    <message>
        <source>Tell whoever was to change the email that it is called off.</source>
        <translation>Należy powiadomić osobę, która miała zmienić adres e-mail, że zmianę odwołano.</translation>
    </message>
    <message>
        <source>The token was left alone.</source>
        <translation>Tokenu nie ruszono.</translation>
    </message>
    <message>
        <source>Keybearer changed nothing. A finding stops this handover.</source>
        <translation>Keybearer niczego nie zmienił. Jedno z ustaleń zatrzymuje to przekazanie.</translation>
    </message>
    <message>
        <source>Keybearer did not change the email.</source>
        <translation>Keybearer nie zmienił adresu e-mail.</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2; it was cancelled, and which email the account had then was not seen.</source>
        <translation>Adres e-mail miał się zmienić z %1 na %2; anulowano to i nie było widać, jaki adres e-mail miało wtedy konto.</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2; Keybearer did not change it, and the account had %3 then.</source>
        <translation>Adres e-mail miał się zmienić z %1 na %2; Keybearer go nie zmienił, a konto miało wtedy %3.</translation>
    </message>
    <message>
        <source>This is a handover record, but a program on its way has rewritten its line ends or its first bytes.</source>
        <translation>To jest protokół przekazania, ale po drodze jakiś program zmienił w nim końce wierszy lub pierwsze bajty.</translation>
    </message>
    <message>
        <source>By now the account has another email than the one that was shown before the change.</source>
        <translation>Konto ma teraz inny adres e-mail niż ten, który pokazano przed zmianą.</translation>
    </message>
    <message>
        <source>What happened there is not known.</source>
        <translation>Nie wiadomo, co się tam stało.</translation>
    </message>
    <message>
        <source>The email is back, but the token does not work any more.</source>
        <translation>Adres e-mail jest znów dawny, ale token już nie działa.</translation>
    </message>
    <message>
        <source>The email is back, but the token is not proven to work as before.</source>
        <translation>Adres e-mail jest znów dawny, ale nie udowodniono, że token działa jak przedtem.</translation>
    </message>
    <message>
        <source>Sending the change</source>
        <translation>Wysłanie zmiany</translation>
    </message>
    <message>
        <source>What came of sending the change: %1.</source>
        <translation>Co wynikło z wysłania zmiany: %1.</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>przyjęto</translation>
    </message>
    <message>
        <source>nothing was sent</source>
        <translation>niczego nie wysłano</translation>
    </message>
    <message>
        <source>no clear answer</source>
        <translation>brak jasnej odpowiedzi</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2; the account had %3, which was then to go back, and whether it did could not be seen.</source>
        <translation>Adres e-mail miał się zmienić z %1 na %2; konto miało %3, a potem poprzedni miał zostać przywrócony; nie dało się stwierdzić, czy tak się stało.</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2; the account had %3, which was then to go back. The token was not proven to work afterwards.</source>
        <translation>Adres e-mail miał się zmienić z %1 na %2; konto miało %3, a potem poprzedni miał zostać przywrócony. Nie udowodniono, że token potem działał.</translation>
    </message>
    <message>
        <source>For a while the token was not tested; what happened then was not seen.</source>
        <translation>Przez pewien czas token nie był testowany; nie widziano, co się wtedy działo.</translation>
    </message>
    <message>
        <source>The change may have been made, and the account could not be read afterwards.</source>
        <translation>Zmiana mogła zostać wprowadzona, a potem nie dało się odczytać konta.</translation>
    </message>
    <message>
        <source>Intercom does not show this address as confirmed.</source>
        <translation>Intercom nie pokazuje tego adresu jako potwierdzonego.</translation>
    </message>
    <message>
        <source>The email went from %1 to %2; the token was not proven to work afterwards.</source>
        <translation>Adres e-mail zmienił się z %1 na %2; nie udowodniono, że token potem działał.</translation>
    </message>
    <message>
        <source>The email went from %1 to %2, and the token was proven to work afterwards, on %3. By the newest test it is not proven any more.</source>
        <comment>two emails, a time</comment>
        <translation>Adres e-mail zmienił się z %1 na %2, a potem udowodniono, że token działa, %3. Według najnowszego testu nie jest to już udowodnione.</translation>
    </message>
    <message>
        <source>The other one is open in %1.</source>
        <comment>a program</comment>
        <translation>Drugie jest otwarte w %1.</translation>
    </message>
    <message>
        <source>Another handover of this account is open.</source>
        <translation>Inne przekazanie tego konta jest otwarte.</translation>
    </message>
    <message>
        <source>Two at the same time could spoil each other&apos;s work, so this one was not begun. Nothing was changed.</source>
        <translation>Dwa naraz mogłyby sobie nawzajem zepsuć pracę, więc tego nie rozpoczęto. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>Go on with the other one, or cancel it. Then begin again.</source>
        <translation>Kontynuuj tamto albo je anuluj. Potem zacznij jeszcze raz.</translation>
    </message>
    <message>
        <source>The account still has %1. Your pipeline goes on as before, and the token is tested meanwhile.</source>
        <translation>Konto nadal ma adres %1. Integracja działa jak dotąd, a token jest w tym czasie testowany.</translation>
    </message>
    <message>
        <source>When it was last read, on %1, the account had %2. It has not been read since; Keybearer goes on trying.</source>
        <comment>a date with the time, an email</comment>
        <translation>Przy ostatnim odczycie, %1, konto miało %2. Od tego czasu go nie odczytano; Keybearer próbuje dalej.</translation>
    </message>
    <message>
        <source>This can stay open for days.</source>
        <translation>To może pozostać otwarte przez wiele dni.</translation>
    </message>
    <message>
        <source>A sync of an identity provider, or somebody&apos;s tidying up, can still undo the change.</source>
        <translation>Synchronizacja dostawcy tożsamości albo czyjeś porządki mogą jeszcze cofnąć zmianę.</translation>
    </message>
    <message>
        <source>Ask the workspace&apos;s administrators what was done to the account. Then prove it again.</source>
        <translation>Należy zapytać administratorów obszaru roboczego, co zrobiono z kontem. Potem trzeba ponownie to wykazać.</translation>
    </message>
    <message>
        <source>Everything is tested. Close the follow-up, then save the record.</source>
        <translation>Wszystko jest przetestowane. Należy zamknąć dalsze kroki, a potem zapisać protokół.</translation>
    </message>
</context>
<context>
    <name>keybearer::AboutCard</name>
    <message>
        <source>About</source>
        <translation>O programie</translation>
    </message>
    <message>
        <source>Keybearer %1 · Qt %2 · %3</source>
        <comment>versions; the last is a library&apos;s</comment>
        <translation>Keybearer %1 · Qt %2 · %3</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.
It is not made by Intercom and has no tie to Intercom.</source>
        <translation>Wolne oprogramowanie na licencji GNU General Public License, w wersji 3 lub nowszej. Jest dostarczane bez żadnej gwarancji.
Nie zostało stworzone przez Intercom i nie ma związku z Intercom.</translation>
    </message>
    <message>
        <source>No native speaker has reviewed the texts in these languages yet: %1</source>
        <translation>Tekstów w tych językach nie sprawdził jeszcze żaden rodzimy użytkownik języka: %1</translation>
    </message>
</context>
<context>
    <name>keybearer::AppearanceCard</name>
    <message>
        <source>Text size: %1 %</source>
        <translation>Rozmiar tekstu: %1 %</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Wygląd</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Zgodnie z systemem</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Motyw</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasny</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemny</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Wysoki kontrast</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Ruch</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Ograniczony</translation>
    </message>
    <message>
        <source>Everything moves</source>
        <translation>Wszystko się porusza</translation>
    </message>
    <message>
        <source>&amp;Back to default</source>
        <translation>&amp;Przywróć domyślne</translation>
    </message>
    <message>
        <source>Language, theme, text size and motion as they were at first.</source>
        <translation>Język, motyw, rozmiar tekstu i ruch takie jak na początku.</translation>
    </message>
</context>
<context>
    <name>keybearer::CallsDialog</name>
    <message>
        <source>Live test of the token</source>
        <translation>Test tokenu na żywo</translation>
    </message>
    <message>
        <source>The newest calls first, as many as the strip shows. Every call of the handover is in its record.</source>
        <translation>Najpierw najnowsze wywołania, tyle, ile pokazuje pasek. Każde wywołanie przekazania jest w jego protokole.</translation>
    </message>
    <message>
        <source>Calls of the live test, the newest first</source>
        <translation>Wywołania testu na żywo, od najnowszych</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>keybearer::CallsModel</name>
    <message>
        <source>answered</source>
        <translation>odpowiedź</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>odmowa</translation>
    </message>
    <message>
        <source>no clear answer</source>
        <translation>brak jasnej odpowiedzi</translation>
    </message>
    <message>
        <source>Call %1: %2, status %3</source>
        <translation>Wywołanie %1: %2, status %3</translation>
    </message>
    <message>
        <source>Call %1: %2</source>
        <translation>Wywołanie %1: %2</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Wywołanie</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Identyfikator żądania</translation>
    </message>
</context>
<context>
    <name>keybearer::CanaryCard</name>
    <message>
        <source>While this is open, the token is tested again and again</source>
        <translation>Dopóki to jest otwarte, token jest wciąż na nowo testowany</translation>
    </message>
    <message>
        <source>Live test of the token</source>
        <translation>Test tokenu na żywo</translation>
    </message>
    <message>
        <source>Calls %1 · refused %2 · without a clear answer %3 · longest gap %4 s</source>
        <translation>Wywołania %1 · odmowy %2 · bez jasnej odpowiedzi %3 · najdłuższa przerwa %4 s</translation>
    </message>
    <message>
        <source>no good answer yet</source>
        <translation>jeszcze bez dobrej odpowiedzi</translation>
    </message>
    <message>
        <source>last good answer %1 s ago</source>
        <translation>ostatnia dobra odpowiedź %1 s temu</translation>
    </message>
    <message>
        <source>One cell per call, the newest at the end. %1</source>
        <comment>then the counts</comment>
        <translation>Jedna komórka na wywołanie, najnowsze na końcu. %1</translation>
    </message>
    <message>
        <source>Sho&amp;w as table</source>
        <translation>Pokaż jako &amp;tabelę</translation>
    </message>
    <message>
        <source>Lists the newest calls of the live test</source>
        <translation>Wyświetla najnowsze wywołania testu na żywo</translation>
    </message>
    <message>
        <source>Outside the change: calls %1 · refused %2 · without a clear answer %3</source>
        <translation>Poza zmianą: wywołania %1 · odmowy %2 · bez jasnej odpowiedzi %3</translation>
    </message>
    <message>
        <source>One cell per call, the newest at the end; before them is a hole, a time without tests. %1</source>
        <comment>then the counts</comment>
        <translation>Jedna komórka na wywołanie, najnowsze na końcu; przed nimi jest luka, czas bez testów. %1</translation>
    </message>
    <message>
        <source>The token was tested, but not the whole time</source>
        <translation>Token był testowany, ale nie przez cały czas</translation>
    </message>
    <message>
        <source>The live tests of the token</source>
        <translation>Bieżące testy tokenu</translation>
    </message>
</context>
<context>
    <name>keybearer::CheckpointCard</name>
    <message>
        <source>Test again</source>
        <translation>Testuj ponownie</translation>
    </message>
    <message>
        <source>I have done this: test now</source>
        <translation>Zrobione: testuj teraz</translation>
    </message>
    <message>
        <source>Test now</source>
        <translation>Testuj teraz</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a step of the follow-up, its button</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Follow up: test after each of these</source>
        <translation>Dalsze kroki: test po każdym z nich</translation>
    </message>
    <message>
        <source>Seen in the activity log: %1</source>
        <translation>Widziane w dzienniku aktywności: %1</translation>
    </message>
    <message>
        <source>Not seen in the activity log yet</source>
        <translation>Jeszcze niewidziane w dzienniku aktywności</translation>
    </message>
    <message>
        <source>Unknown: this token may not read the activity log</source>
        <translation>Nieznane: ten token nie może czytać dziennika aktywności</translation>
    </message>
    <message>
        <source>Unknown: the activity log has given no answer yet</source>
        <translation>Nieznane: dziennik aktywności jeszcze nie odpowiedział</translation>
    </message>
    <message>
        <source>Tested: %1, %2</source>
        <comment>a verdict and when</comment>
        <translation>Przetestowano: %1, %2</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation>Termin: %1</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>Jeszcze nietestowane</translation>
    </message>
    <message>
        <source>Tested: %1, %2. Intercom does not show yet that the step was done, so it stays open.</source>
        <comment>a verdict and when</comment>
        <translation>Przetestowano: %1, %2. Intercom nie pokazuje jeszcze, że krok został wykonany, więc pozostaje on otwarty.</translation>
    </message>
    <message>
        <source>Open “Your account” in the browser</source>
        <translation>Otwórz „Your account” w przeglądarce</translation>
    </message>
    <message>
        <source>Unknown: the activity log has more entries than were read</source>
        <translation>Nieznane: dziennik aktywności ma więcej wpisów, niż odczytano</translation>
    </message>
    <message>
        <source>Tested: %1, %2. That the step was done is a person&apos;s word; Intercom shows it to no program.</source>
        <comment>a verdict and when</comment>
        <translation>Przetestowano: %1, %2. Że krok wykonano, wiadomo tylko ze słów osoby; Intercom nie pokazuje tego żadnemu programowi.</translation>
    </message>
    <message>
        <source>Seen in the activity log: %1. Whether the email had changed by then is not known.</source>
        <translation>Widziane w dzienniku aktywności: %1. Nie wiadomo, czy adres e-mail był już wtedy zmieniony.</translation>
    </message>
    <message>
        <source>Seen in the activity log before the email was changed: %1</source>
        <translation>Widziane w dzienniku aktywności przed zmianą adresu e-mail: %1</translation>
    </message>
    <message>
        <source>Not seen in the activity log when it was last read</source>
        <translation>Niewidziane w dzienniku aktywności przy ostatnim odczycie</translation>
    </message>
    <message>
        <source>In the practice workspace a day lasts one minute.</source>
        <translation>W ćwiczebnym obszarze roboczym dzień trwa jedną minutę.</translation>
    </message>
    <message>
        <source>Due since %1. Test it now.</source>
        <comment>a time</comment>
        <translation>Termin minął %1. Należy przetestować teraz.</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Nie przetestowano</translation>
    </message>
    <message>
        <source>The follow-up, as it was closed</source>
        <translation>Dalsze kroki w chwili zamknięcia</translation>
    </message>
    <message>
        <source>While Keybearer is open and not locked, this test runs by itself.</source>
        <translation>Dopóki Keybearer jest otwarty i nie zablokowany, ten test uruchamia się sam.</translation>
    </message>
    <message>
        <source>Tested: %1, %2. That shows nothing, so the step stays open.</source>
        <comment>a verdict and when</comment>
        <translation>Przetestowano: %1, %2. To niczego nie pokazuje, więc krok pozostaje otwarty.</translation>
    </message>
</context>
<context>
    <name>keybearer::ChecksCard</name>
    <message>
        <source>No test of this token is kept yet. Every test adds a cell here.</source>
        <translation>Nie ma jeszcze zapisanego testu tego tokenu. Każdy test dodaje tu komórkę.</translation>
    </message>
    <message>
        <source>Every one of them found: %1.</source>
        <comment>a state</comment>
        <translation>Wynik każdego z nich: %1.</translation>
    </message>
    <message>
        <source>Nothing was tested from %1 to %2.</source>
        <comment>two times</comment>
        <translation>Od %1 do %2 niczego nie testowano.</translation>
    </message>
    <message>
        <source>The last test</source>
        <translation>Ostatni test</translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln tests</source>
        <translation>
            <numerusform>Ostatni %Ln test</numerusform>
            <numerusform>Ostatnie %Ln testy</numerusform>
            <numerusform>Ostatnie %Ln testów</numerusform>
        </translation>
    </message>
    <message>
        <source>Tests over time</source>
        <translation>Testy w czasie</translation>
    </message>
    <message>
        <source>It found: %1.</source>
        <comment>a state</comment>
        <translation>Wynik: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The newest result: %1. %Ln test(s) had another result.</source>
        <comment>a state</comment>
        <translation>
            <numerusform>Ostatni wynik: %1. %Ln test dał inny wynik.</numerusform>
            <numerusform>Ostatni wynik: %1. %Ln testy dały inny wynik.</numerusform>
            <numerusform>Ostatni wynik: %1. %Ln testów dało inny wynik.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keybearer::CommandLine</name>
    <message>
        <source>Test the token after each step: %1</source>
        <translation>Token należy testować po każdym kroku: %1</translation>
    </message>
</context>
<context>
    <name>keybearer::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Polecenia</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Co chcesz zrobić?</translation>
    </message>
    <message>
        <source>Command or connection</source>
        <translation>Polecenie lub połączenie</translation>
    </message>
    <message>
        <source>Commands that fit</source>
        <translation>Pasujące polecenia</translation>
    </message>
    <message>
        <source>Nothing fits these words. Try fewer of them.</source>
        <translation>Nic nie pasuje do tych słów. Można spróbować mniejszej liczby słów.</translation>
    </message>
</context>
<context>
    <name>keybearer::Commands</name>
    <message>
        <source>Teammate and handover</source>
        <translation>Członek zespołu i przekazanie</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Połączenia</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Strony</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Okno</translation>
    </message>
</context>
<context>
    <name>keybearer::ComparisonCard</name>
    <message>
        <source>Before and after</source>
        <translation>Przed i po</translation>
    </message>
</context>
<context>
    <name>keybearer::ComparisonModel</name>
    <message>
        <source>not known</source>
        <translation>nieznane</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>takie samo</translation>
    </message>
    <message>
        <source>different</source>
        <translation>inne</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Adres e-mail</translation>
    </message>
    <message>
        <source>as requested</source>
        <translation>zgodny z żądanym</translation>
    </message>
    <message>
        <source>not the requested one</source>
        <translation>inny niż żądany</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Werdykt</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Uprawnienia</translation>
    </message>
    <message>
        <source>%1 allowed</source>
        <translation>dozwolone: %1</translation>
    </message>
    <message>
        <source>none lost</source>
        <translation>nic nie utracono</translation>
    </message>
    <message>
        <source>lost: %1</source>
        <translation>utracono: %1</translation>
    </message>
    <message>
        <source>%1 not known afterwards</source>
        <translation>nieznane po zmianie: %1</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Teammate</source>
        <translation>Członek zespołu</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Obszar roboczy</translation>
    </message>
    <message>
        <source>%1: before %2, after %3, %4</source>
        <translation>%1: przed %2, po %3, %4</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Przed</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Po</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>all lost</source>
        <translation>wszystkie utracone</translation>
    </message>
    <message>
        <source>the old one again</source>
        <translation>znów dawny</translation>
    </message>
    <message>
        <source>the new one</source>
        <translation>nowy</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Na początku</translation>
    </message>
    <message>
        <source>At the last test</source>
        <translation>Przy ostatnim teście</translation>
    </message>
    <message>
        <source>%1: at the start %2, at the last test %3, %4</source>
        <translation>%1: na początku %2, przy ostatnim teście %3, %4</translation>
    </message>
    <message>
        <source>as last read</source>
        <translation>według ostatniego odczytu</translation>
    </message>
</context>
<context>
    <name>keybearer::ConnectPage</name>
    <message>
        <source>Keybearer will contact api.intercom.io and, if that one does not know the token, api.eu.intercom.io and api.au.intercom.io. Nothing else.</source>
        <translation>Keybearer połączy się z api.intercom.io, a jeśli ten nie zna tokenu, z api.eu.intercom.io i api.au.intercom.io. Z niczym więcej.</translation>
    </message>
    <message>
        <source>Nothing will be contacted before there is an address.</source>
        <translation>Dopóki nie ma adresu, nie nastąpi żadne połączenie.</translation>
    </message>
    <message>
        <source>Keybearer will send the token to %1, and to nothing else. Enter only an address that you trust with it.</source>
        <translation>Keybearer wyśle token do %1 i nigdzie więcej. Należy podać tylko adres, któremu można go powierzyć.</translation>
    </message>
    <message>
        <source>Keybearer will contact %1. Nothing else.</source>
        <translation>Keybearer połączy się z %1. Z niczym więcej.</translation>
    </message>
    <message>
        <source>Enter the address of the API.</source>
        <translation>Należy wpisać adres API.</translation>
    </message>
    <message>
        <source>This address can&apos;t be used: it has to begin with https://. Nothing was sent.</source>
        <translation>Nie można użyć tego adresu: musi zaczynać się od https://. Nic nie wysłano.</translation>
    </message>
    <message>
        <source>Paste the access token.</source>
        <translation>Należy wkleić token dostępu.</translation>
    </message>
    <message>
        <source>This was no access token: it had spaces or characters that a token never has. Copy the whole token and paste it again.</source>
        <translation>To nie był token dostępu: zawierał spacje lub znaki, których token nigdy nie ma. Należy skopiować cały token i wkleić go ponownie.</translation>
    </message>
    <message>
        <source>Hand an API account over, and see its token keep working</source>
        <translation>Przekazanie konta API z dowodem, że jego token działa dalej</translation>
    </message>
    <message>
        <source>Keybearer shows which Intercom teammate an access token belongs to.
It gets that teammate&apos;s email changed to its new owner&apos;s.
It tests the token before, during and after, and keeps the proof.</source>
        <translation>Keybearer pokazuje, do którego członka zespołu w Intercom należy token dostępu.
Prowadzi do zmiany adresu e-mail tej osoby na adres nowego właściciela.
Testuje token przed zmianą, w jej trakcie i po niej oraz przechowuje dowód.</translation>
    </message>
    <message>
        <source>Connect a token</source>
        <translation>Połącz token</translation>
    </message>
    <message>
        <source>&amp;Access token</source>
        <translation>&amp;Token dostępu</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token dostępu</translation>
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
        <translation>Ustal automatycznie</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Stany Zjednoczone</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europa</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australia</translation>
    </message>
    <message>
        <source>Another API address…</source>
        <translation>Inny adres API…</translation>
    </message>
    <message>
        <source>API a&amp;ddress</source>
        <translation>Adr&amp;es API</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>Adres API</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>Poł&amp;ącz</translation>
    </message>
    <message>
        <source>Or try it first</source>
        <translation>Albo najpierw wypróbuj</translation>
    </message>
    <message>
        <source>The practice workspace is an Intercom of your own, on this computer only. It needs no token and no account, and mistakes cost nothing there.</source>
        <translation>Ćwiczebny obszar roboczy to własny Intercom, tylko na tym komputerze. Nie wymaga tokenu ani konta i wszystko może się w nim nie udać.</translation>
    </message>
    <message>
        <source>This does not look like Intercom&apos;s usual access tokens. Nothing was sent. Paste another one, or choose “Connect anyway”.</source>
        <translation>To nie wygląda jak zwykły token dostępu Intercom. Nic nie wysłano. Należy wkleić inny albo wybrać „Połącz mimo to”.</translation>
    </message>
    <message>
        <source>This may not be the whole token: it has %1 characters, and Intercom&apos;s usually have %2. Nothing was sent. Paste it again, or choose “Connect anyway”.</source>
        <translation>To może nie być cały token: ma znaków: %1, a tokeny Intercom mają ich zwykle %2. Nic nie wysłano. Należy wkleić go ponownie albo wybrać „Połącz mimo to”.</translation>
    </message>
    <message>
        <source>The token rests in this computer&apos;s keychain. It is written to no file.</source>
        <translation>Token jest przechowywany w pęku kluczy tego komputera. Nie jest zapisywany w żadnym pliku.</translation>
    </message>
    <message>
        <source>Connect any&amp;way</source>
        <translation>Połącz &amp;mimo to</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nazwa</translation>
    </message>
    <message>
        <source>Name of the connection</source>
        <translation>Nazwa połączenia</translation>
    </message>
    <message>
        <source>Keep the token &amp;in the keychain</source>
        <translation>Przechowuj token w pęku &amp;kluczy</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation>Wklej tutaj</translation>
    </message>
    <message>
        <source>From Intercom&apos;s Developer Hub: the app that your pipeline uses. It stays masked.</source>
        <translation>Z Developer Hub w Intercom: aplikacja, której używa integracja. Pozostaje zamaskowany.</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Opcjonalnie</translation>
    </message>
    <message>
        <source>If this is empty, it is named after its workspace.</source>
        <translation>Jeśli puste, otrzyma nazwę obszaru roboczego.</translation>
    </message>
    <message>
        <source>Open &amp;practice</source>
        <translation>Otwórz ć&amp;wiczenia</translation>
    </message>
    <message>
        <source>It has to begin with https://. Only for this computer itself http:// will do.</source>
        <translation>Musi zaczynać się od https://. Tylko dla tego komputera wystarczy http://.</translation>
    </message>
    <message>
        <source>There is no keychain here. The token stays in this computer&apos;s memory until you quit or lock Keybearer, and is written to no file.</source>
        <translation>Nie ma tu pęku kluczy. Token pozostaje w pamięci tego komputera do zakończenia lub zablokowania programu Keybearer i nie jest zapisywany w żadnym pliku.</translation>
    </message>
    <message>
        <source>The token stays in this computer&apos;s memory until you quit or lock Keybearer. It is written to no file.</source>
        <translation>Token pozostaje w pamięci tego komputera do zakończenia lub zablokowania programu Keybearer. Nie jest zapisywany w żadnym pliku.</translation>
    </message>
    <message>
        <source>Check a record that you were &amp;given…</source>
        <translation>Sprawdź otrzymany &amp;protokół…</translation>
    </message>
    <message>
        <source>Look at the histor&amp;y</source>
        <translation>Pokaż histori&amp;ę</translation>
    </message>
</context>
<context>
    <name>keybearer::Connection</name>
    <message>
        <source>Practice workspace</source>
        <translation>Ćwiczebny obszar roboczy</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Nowe połączenie</translation>
    </message>
    <message>
        <source>being tested</source>
        <translation>trwa test</translation>
    </message>
    <message>
        <source>not tested yet</source>
        <translation>jeszcze nietestowany</translation>
    </message>
    <message>
        <source>paste the token again</source>
        <translation>wklej token ponownie</translation>
    </message>
    <message>
        <source>token not at hand</source>
        <translation>brak tokenu pod ręką</translation>
    </message>
    <message>
        <source>The token is not here any more.</source>
        <translation>Tokenu już tu nie ma.</translation>
    </message>
    <message>
        <source>It was kept only until Keybearer was closed or locked, or it was removed from the keychain. Your pipeline is not affected.</source>
        <translation>Był przechowywany tylko do zamknięcia lub zablokowania programu Keybearer albo został usunięty z pęku kluczy. Integracji to nie dotyczy.</translation>
    </message>
    <message>
        <source>Choose “Connect a token” and paste it again: this connection takes it.</source>
        <translation>Należy wybrać „Połącz token” i wkleić go ponownie: to połączenie go przejmie.</translation>
    </message>
    <message>
        <source>The keychain did not give the token.</source>
        <translation>Pęk kluczy nie wydał tokenu.</translation>
    </message>
    <message>
        <source>Someone, or a rule of this computer, said no. Your pipeline is not affected.</source>
        <translation>Ktoś albo reguła tego komputera odmówiła. Integracji to nie dotyczy.</translation>
    </message>
    <message>
        <source>Choose “Test now” and allow it, or paste the token again.</source>
        <translation>Należy wybrać „Testuj teraz” i zezwolić albo ponownie wkleić token.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation>Pęk kluczy nie odpowiedział na czas.</translation>
    </message>
    <message>
        <source>It may be waiting for its password in another window. Your pipeline is not affected.</source>
        <translation>Być może czeka na hasło w innym oknie. Integracji to nie dotyczy.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then choose “Test now”.</source>
        <translation>Należy odblokować pęk kluczy, a następnie wybrać „Testuj teraz”.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain can&apos;t be reached.</source>
        <translation>Nie można uzyskać dostępu do pęku kluczy tego komputera.</translation>
    </message>
    <message>
        <source>The token rests there and can&apos;t be read. Your pipeline is not affected.</source>
        <translation>Token jest tam przechowywany i nie można go odczytać. Integracji to nie dotyczy.</translation>
    </message>
    <message>
        <source>Start or unlock the keychain, then choose “Test now”; or paste the token again.</source>
        <translation>Należy uruchomić lub odblokować pęk kluczy, a następnie wybrać „Testuj teraz”; można też ponownie wkleić token.</translation>
    </message>
    <message>
        <source>The keychain is asked for the token.</source>
        <translation>Pęk kluczy jest pytany o token.</translation>
    </message>
    <message>
        <source>It may be waiting for its password in another window.</source>
        <translation>Być może czeka na swoje hasło w innym oknie.</translation>
    </message>
</context>
<context>
    <name>keybearer::ConnectionBook</name>
    <message>
        <source>New connection</source>
        <translation>Nowe połączenie</translation>
    </message>
    <message>
        <source>The connection keeps its name.</source>
        <translation>Połączenie zachowuje nazwę.</translation>
    </message>
    <message>
        <source>What you changed about a connection is not on disk yet.</source>
        <translation>Zmiany wprowadzone w połączeniu nie są jeszcze zapisane na dysku.</translation>
    </message>
    <message>
        <source>It is tried again by itself. Leave Keybearer open until then.</source>
        <translation>Kolejna próba nastąpi samoczynnie. Do tego czasu należy pozostawić Keybearer otwarty.</translation>
    </message>
    <message>
        <source>“%1” is back: its token is still in the keychain.</source>
        <translation>Przywrócono „%1”: token tego połączenia jest nadal w pęku kluczy.</translation>
    </message>
    <message>
        <source>Open the keychain, then remove the connection again.</source>
        <translation>Należy otworzyć pęk kluczy, a następnie ponownie usunąć połączenie.</translation>
    </message>
    <message>
        <source>“%1” was not removed.</source>
        <translation>Nie usunięto „%1”.</translation>
    </message>
    <message>
        <source>The token of “%1” is still in the keychain.</source>
        <translation>Token połączenia „%1” jest nadal w pęku kluczy.</translation>
    </message>
    <message>
        <source>Open the keychain, then connect the token again, or edit the connection.</source>
        <translation>Należy otworzyć pęk kluczy, a następnie ponownie połączyć token albo edytować połączenie.</translation>
    </message>
    <message>
        <source>The token stays in memory until you quit or lock. To keep it, paste it again once the keychain is open.</source>
        <translation>Token pozostaje w pamięci do zakończenia lub zablokowania programu. Aby go zachować, należy wkleić go ponownie, gdy pęk kluczy będzie otwarty.</translation>
    </message>
</context>
<context>
    <name>keybearer::ConnectionEditor</name>
    <message>
        <source>Another connection has this token already: “%1”.</source>
        <translation>Inne połączenie ma już ten token: „%1”.</translation>
    </message>
    <message>
        <source>So it is not known whose token this is, and nothing was changed.</source>
        <translation>Nie wiadomo więc, do kogo należy ten token, i nic nie zmieniono.</translation>
    </message>
    <message>
        <source>This token belongs to %1 in the workspace “%2”.</source>
        <translation>Ten token należy do: %1, obszar roboczy „%2”.</translation>
    </message>
    <message>
        <source>This connection is that of %1 in “%2”, with a history of its own. Nothing was changed.</source>
        <translation>To połączenie należy do: %1, obszar roboczy „%2”, i ma własną historię. Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>Connect that token as a connection of its own.</source>
        <translation>Należy połączyć tamten token jako osobne połączenie.</translation>
    </message>
    <message>
        <source>Paste the token here: it is not at hand, and only then it can be kept.</source>
        <translation>Należy wkleić token tutaj: nie ma go pod ręką, a tylko wtedy można go przechować.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>Another change is still being saved.</source>
        <translation>Inna zmiana jest jeszcze zapisywana.</translation>
    </message>
    <message>
        <source>Save again in a moment.</source>
        <translation>Należy za chwilę zapisać ponownie.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation>Pęk kluczy nie odpowiedział na czas.</translation>
    </message>
    <message>
        <source>The connection was not changed. It is not known whether the keychain still does what it was asked to; if it does, Keybearer undoes that while it runs.</source>
        <translation>Połączenie nie zostało zmienione. Nie wiadomo, czy pęk kluczy jeszcze wykona to, o co go poproszono; jeśli tak, Keybearer to cofnie, dopóki jest uruchomiony.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then save again.</source>
        <translation>Należy odblokować pęk kluczy, a następnie zapisać ponownie.</translation>
    </message>
</context>
<context>
    <name>keybearer::ConnectionFields</name>
    <message>
        <source>Leave it empty to keep the token that is there. Another one has to belong to the same teammate.</source>
        <translation>Aby zachować obecny token, należy pozostawić to pole puste. Inny token musi należeć do tego samego członka zespołu.</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Grupa</translation>
    </message>
    <message>
        <source>Group in the list</source>
        <translation>Grupa na liście</translation>
    </message>
    <message>
        <source>The keychain can&apos;t be reached right now. The token stays in it.</source>
        <translation>Nie można teraz uzyskać dostępu do pęku kluczy. Token w nim pozostaje.</translation>
    </message>
    <message>
        <source>While a handover is open, the token and the region stay as they are.</source>
        <translation>Dopóki przekazanie jest otwarte, token i region pozostają bez zmian.</translation>
    </message>
    <message>
        <source>Pasted, and kept hidden</source>
        <translation>Wklejono, pozostaje ukryty</translation>
    </message>
</context>
<context>
    <name>keybearer::ConnectionGroups</name>
    <message>
        <source>Handing over</source>
        <translation>W trakcie przekazania</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Do sprawdzenia</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Obserwowane</translation>
    </message>
</context>
<context>
    <name>keybearer::ConnectionModel</name>
    <message>
        <source>last known: %1</source>
        <comment>a state word</comment>
        <translation>ostatnio znany: %1</translation>
    </message>
</context>
<context>
    <name>keybearer::Console</name>
    <message>
        <source>Open this page in a browser: %1</source>
        <translation>Otwórz tę stronę w przeglądarce: %1</translation>
    </message>
</context>
<context>
    <name>keybearer::DataCard</name>
    <message>
        <source>Nothing lies there yet.</source>
        <translation>Nic tam jeszcze nie ma.</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Usuń wszystko</translation>
    </message>
    <message>
        <source>&amp;Delete and quit</source>
        <translation>&amp;Usuń i zakończ</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Zachowaj</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dane</translation>
    </message>
    <message>
        <source>Everything that is kept lies in this folder, and in the keychain:</source>
        <translation>Wszystko, co jest przechowywane, znajduje się w tym folderze i w pęku kluczy:</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>&amp;Otwórz folder</translation>
    </message>
    <message>
        <source>&amp;Delete everything…</source>
        <translation>Usuń &amp;wszystko…</translation>
    </message>
    <message>
        <source>Not now: a handover is changing the email or checking the token.</source>
        <translation>Nie teraz: trwa przekazanie, które zmienia adres e-mail lub sprawdza token.</translation>
    </message>
    <message>
        <source>Nothing was deleted. Without what is written down, nobody could tell how that change ended. Wait until the handover says that it is over or that it waits for somebody, and try again.</source>
        <translation>Nic nie usunięto. Bez zapisanych danych nikt nie mógłby stwierdzić, jak zakończyła się ta zmiana. Należy poczekać, aż przekazanie zgłosi, że się zakończyło lub że na kogoś czeka, i spróbować ponownie.</translation>
    </message>
    <message>
        <source>&amp;Understood</source>
        <translation>&amp;Rozumiem</translation>
    </message>
    <message>
        <source>This is deleted: all connections and their tokens in the keychain, the history with the proof of every handover, the settings, and the proxy&apos;s password.

This stays: records that you saved elsewhere, the tokens in Intercom itself, backups of your keychain, and other data folders.</source>
        <translation>Zostaną usunięte: wszystkie połączenia i ich tokeny w pęku kluczy, historia z dowodem każdego przekazania, ustawienia i hasło serwera proxy.

Pozostaną: protokoły zapisane gdzie indziej, tokeny w samym Intercom, kopie zapasowe pęku kluczy i inne foldery danych.</translation>
    </message>
    <message>
        <source>A handover is still open. It can&apos;t be continued afterwards, and what it proved so far is lost.</source>
        <translation>Przekazanie jest nadal otwarte. Potem nie będzie można go kontynuować, a to, co dotąd udowodniło, przepadnie.</translation>
    </message>
    <message>
        <source>Delete everything that Keybearer keeps on this computer? It can&apos;t be brought back.</source>
        <translation>Usunąć wszystko, co Keybearer przechowuje na tym komputerze? Nie będzie można tego przywrócić.</translation>
    </message>
    <message>
        <source>Nothing was deleted. That handover needs what lies in the data folder. Wait until it is over, or cancel it there, and try again.</source>
        <translation>Nic nie usunięto. To przekazanie potrzebuje zawartości folderu danych. Należy poczekać, aż się zakończy, lub anulować je tam i spróbować ponownie.</translation>
    </message>
    <message>
        <source>It is open in %1.</source>
        <comment>a program</comment>
        <translation>Jest otwarte w %1.</translation>
    </message>
    <message>
        <source>Not now: a handover is under way in another program.</source>
        <translation>Nie teraz: w innym programie trwa przekazanie.</translation>
    </message>
</context>
<context>
    <name>keybearer::DemoCommand</name>
    <message>
        <source>Practice handover 1 of 2: the teammate changes the email itself.</source>
        <translation>Przekazanie ćwiczebne 1 z 2: członek zespołu sam zmienia adres e-mail.</translation>
    </message>
    <message>
        <source>Practice handover 2 of 2: the email is changed by SCIM.</source>
        <translation>Przekazanie ćwiczebne 2 z 2: adres e-mail jest zmieniany przez SCIM.</translation>
    </message>
    <message>
        <source>The demo now plays the person at the account page.</source>
        <translation>Demo odgrywa teraz osobę na stronie konta.</translation>
    </message>
    <message>
        <source>The guided route: %1</source>
        <translation>Droga z przewodnikiem: %1</translation>
    </message>
    <message>
        <source>The SCIM route: %1</source>
        <translation>Droga SCIM: %1</translation>
    </message>
</context>
<context>
    <name>keybearer::EditDesk</name>
    <message>
        <source>“%1” is changed.</source>
        <translation>Zmieniono „%1”.</translation>
    </message>
</context>
<context>
    <name>keybearer::EditDialog</name>
    <message>
        <source>Edit the connection</source>
        <translation>Edytuj połączenie</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Sprawdzanie…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Zapisz</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Anuluj</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Zapisywanie…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Usuń…</translation>
    </message>
    <message>
        <source>Remove the connection</source>
        <translation>Usuń połączenie</translation>
    </message>
</context>
<context>
    <name>keybearer::EraseReport</name>
    <message>
        <source>Delete everything</source>
        <translation>Usuń wszystko</translation>
    </message>
    <message>
        <source>Everything is being deleted…</source>
        <translation>Trwa usuwanie wszystkiego…</translation>
    </message>
    <message>
        <source>Your keychain may ask you whether Keybearer may delete the tokens.</source>
        <translation>Pęk kluczy może zapytać, czy Keybearer może usunąć tokeny.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Za&amp;kończ</translation>
    </message>
    <message>
        <source>Everything that Keybearer kept on this computer is deleted.</source>
        <translation>Wszystko, co Keybearer przechowywał na tym komputerze, zostało usunięte.</translation>
    </message>
    <message>
        <source>Not everything could be deleted.</source>
        <translation>Nie wszystko udało się usunąć.</translation>
    </message>
    <message>
        <source>These files could not be deleted. Delete them yourself:</source>
        <translation>Tych plików nie udało się usunąć. Należy usunąć je samodzielnie:</translation>
    </message>
    <message>
        <source>The keychain did not confirm that the tokens of these connections are gone. Look for “Keybearer” there: %1</source>
        <translation>Pęk kluczy nie potwierdził, że tokeny tych połączeń zostały usunięte. Poszukaj tam wpisów „Keybearer”: %1</translation>
    </message>
    <message>
        <source>The keychain did not confirm that the token of a connection that you removed before is gone. Look for “Keybearer” there.</source>
        <translation>Pęk kluczy nie potwierdził, że token usuniętego wcześniej połączenia został usunięty. Poszukaj tam wpisów „Keybearer”.</translation>
    </message>
    <message>
        <source>The list of connections could not be read as a whole. Look for “Keybearer” in the keychain: tokens of connections that it named may still be there.</source>
        <translation>Nie udało się odczytać całej listy połączeń. Poszukaj wpisów „Keybearer” w pęku kluczy: mogą tam nadal być tokeny połączeń z tej listy.</translation>
    </message>
    <message>
        <source>The keychain did not confirm that the proxy&apos;s password is gone.</source>
        <translation>Pęk kluczy nie potwierdził, że hasło serwera proxy zostało usunięte.</translation>
    </message>
    <message>
        <source>These are not Keybearer&apos;s and were not touched: %1</source>
        <translation>Te elementy nie należą do programu Keybearer i nie zostały naruszone: %1</translation>
    </message>
    <message>
        <source>Records that you saved elsewhere, backups of your keychain and other data folders are as they were. The tokens go on working in Intercom until they are revoked there.</source>
        <translation>Protokoły zapisane gdzie indziej, kopie zapasowe pęku kluczy i inne foldery danych pozostały bez zmian. Tokeny działają w Intercom, dopóki nie zostaną tam unieważnione.</translation>
    </message>
    <message>
        <source>The names of the folders that you opened last stay in %1. Other programs use that file as well.</source>
        <translation>Nazwy ostatnio otwieranych folderów pozostają w %1. Z tego pliku korzystają też inne programy.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Nic nie usunięto.</translation>
    </message>
    <message>
        <source>The files stay as they are: a handover is under way in another program and needs them. Wait until it is over, or cancel it there. Then open Keybearer again and delete everything once more.</source>
        <translation>Pliki pozostają bez zmian: w innym programie trwa przekazanie, które ich potrzebuje. Należy poczekać, aż się zakończy, lub anulować je tam, a potem otworzyć Keybearer ponownie i jeszcze raz usunąć wszystko.</translation>
    </message>
    <message>
        <source>It is open in %1.</source>
        <comment>a program</comment>
        <translation>Jest otwarte w %1.</translation>
    </message>
    <message>
        <source>In the data folder there were only links to these files. The links are deleted, the files are not:</source>
        <translation>W folderze danych były tylko dowiązania do tych plików. Dowiązania usunięto, plików nie:</translation>
    </message>
    <message>
        <source>This file stays, so that the tokens which the keychain still has can be found. It holds nothing but numbers of connections. Keybearer tries again when it is opened next, and when you delete everything once more: %1</source>
        <translation>Ten plik pozostaje, aby można było znaleźć tokeny, które są jeszcze w pęku kluczy. Zawiera wyłącznie numery połączeń. Keybearer spróbuje ponownie przy następnym otwarciu oraz przy ponownym usuwaniu wszystkiego: %1</translation>
    </message>
</context>
<context>
    <name>keybearer::EvidenceDialog</name>
    <message>
        <source>The same call with a made-up token</source>
        <translation>To samo wywołanie ze zmyślonym tokenem</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Zapis dowodowy</translation>
    </message>
    <message>
        <source>What was sent and what came back</source>
        <translation>Co wysłano i co wróciło</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a permission and its outcome</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A token that does not exist has to be refused: that shows that a yes to yours means something.</source>
        <translation>Token, który nie istnieje, musi zostać odrzucony: to pokazuje, że zgoda dla właściwego tokenu coś znaczy.</translation>
    </message>
    <message>
        <source>none was told</source>
        <translation>nie podano</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Wywołania</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Identyfikator żądania</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Copy the request id</source>
        <translation>Kopiuj identyfikator żądania</translation>
    </message>
    <message>
        <source>&amp;Copy this call</source>
        <translation>&amp;Kopiuj to wywołanie</translation>
    </message>
    <message>
        <source>Copy &amp;all, for Intercom&apos;s support</source>
        <translation>Kopiuj &amp;wszystko dla pomocy technicznej Intercom</translation>
    </message>
    <message>
        <source>refused, as it should be</source>
        <translation>odrzucony, tak jak powinien</translation>
    </message>
    <message>
        <source>accepted, which it should not be</source>
        <translation>przyjęty, a nie powinien</translation>
    </message>
    <message>
        <source>no clear answer</source>
        <translation>brak jasnej odpowiedzi</translation>
    </message>
</context>
<context>
    <name>keybearer::FigureCard</name>
    <message>
        <source>Save the picture</source>
        <translation>Zapisz obraz</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Zapisz tabelę</translation>
    </message>
    <message>
        <source>Show as picture</source>
        <translation>Pokaż jako obraz</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Pokaż jako tabelę</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Zapisz obraz…</translation>
    </message>
    <message>
        <source>Save table…</source>
        <translation>Zapisz tabelę…</translation>
    </message>
</context>
<context>
    <name>keybearer::FindingList</name>
    <message>
        <source>What was checked before the change</source>
        <translation>Co sprawdzono przed zmianą</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a level and a finding</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Show the %Ln check(s) that are fine</source>
        <translation>
            <numerusform>Pokaż %Ln sprawdzenie bez zastrzeżeń</numerusform>
            <numerusform>Pokaż %Ln sprawdzenia bez zastrzeżeń</numerusform>
            <numerusform>Pokaż %Ln sprawdzeń bez zastrzeżeń</numerusform>
        </translation>
    </message>
    <message>
        <source>This is an answer, not a check: Intercom does not show it.</source>
        <translation>To odpowiedź, a nie sprawdzenie: Intercom tego nie pokazuje.</translation>
    </message>
</context>
<context>
    <name>keybearer::GuideCard</name>
    <message>
        <source>Testing every second now</source>
        <translation>Teraz test co sekundę</translation>
    </message>
    <message>
        <source>seen: the account has it</source>
        <translation>widziane: konto go ma</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>oczekiwanie</translation>
    </message>
    <message>
        <source>waiting: still %1</source>
        <translation>oczekiwanie: nadal %1</translation>
    </message>
    <message>
        <source>seen: the address is verified</source>
        <translation>widziane: adres jest zweryfikowany</translation>
    </message>
    <message>
        <source>may follow after the change</source>
        <translation>może nastąpić po zmianie</translation>
    </message>
    <message>
        <source>What to do, on the account&apos;s own page</source>
        <translation>Co zrobić na stronie konta</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Copy the address of the account&apos;s page</source>
        <translation>Kopiuj adres strony konta</translation>
    </message>
    <message>
        <source>The account&apos;s own page is not known for this API address. It is under “Your account” in Intercom.</source>
        <translation>Strona konta nie jest znana dla tego adresu API. W Intercom znajduje się pod „Your account”.</translation>
    </message>
    <message>
        <source>Sign in to Intercom as the API account</source>
        <translation>Zaloguj się w Intercom jako konto API</translation>
    </message>
    <message>
        <source>Follow the link in Intercom&apos;s message to the new address</source>
        <translation>Skorzystaj z linku w wiadomości od Intercom na nowy adres</translation>
    </message>
    <message>
        <source>waiting: not in the activity log yet</source>
        <translation>oczekiwanie: jeszcze nie ma tego w dzienniku aktywności</translation>
    </message>
    <message>
        <source>unknown: this token may not read the activity log</source>
        <translation>nieznane: ten token nie może czytać dziennika aktywności</translation>
    </message>
    <message>
        <source>unknown: the activity log has given no answer yet</source>
        <translation>nieznane: dziennik aktywności jeszcze nie odpowiedział</translation>
    </message>
    <message>
        <source>you ticked this, %1</source>
        <translation>zaznaczono ręcznie, %1</translation>
    </message>
    <message>
        <source>Change the email to %1 and save</source>
        <translation>Zmień adres e-mail na %1 i zapisz</translation>
    </message>
    <message>
        <source>I have signed in</source>
        <translation>Logowanie wykonane</translation>
    </message>
    <message>
        <source>Go to “Your account”: only the account itself can change its email</source>
        <translation>Przejdź do „Your account”: tylko samo konto może zmienić swój adres e-mail</translation>
    </message>
    <message>
        <source>I have opened it</source>
        <translation>Strona otwarta</translation>
    </message>
    <message>
        <source>&amp;Open “Your account” again</source>
        <translation>&amp;Otwórz ponownie „Your account”</translation>
    </message>
    <message>
        <source>seen in the activity log, %1</source>
        <translation>widziane w dzienniku aktywności, %1</translation>
    </message>
    <message>
        <source>unknown: the activity log has more entries than were read</source>
        <translation>nieznane: dziennik aktywności ma więcej wpisów, niż odczytano</translation>
    </message>
    <message>
        <source>Keybearer can&apos;t see this</source>
        <translation>Intercom nie pokazuje tego żadnemu programowi</translation>
    </message>
    <message>
        <source>While somebody changes it, so that it is seen at once</source>
        <translation>Gdy ktoś go zmienia, aby było to od razu widać</translation>
    </message>
    <message>
        <source>Test every second &amp;now</source>
        <translation>&amp;Testuj teraz co sekundę</translation>
    </message>
    <message>
        <source>Copy the new email address</source>
        <translation>Kopiuj nowy adres e-mail</translation>
    </message>
    <message>
        <source>For whoever can sign in as the API account.</source>
        <translation>Dla osoby, która może się zalogować jako konto API.</translation>
    </message>
    <message>
        <source>For whoever can sign in as the API account; for now that is usually the agency.</source>
        <translation>Dla osoby, która może się zalogować jako konto API; dziś jest to najczęściej agencja.</translation>
    </message>
    <message>
        <source>Copy the old email address</source>
        <translation>Kopiuj stary adres e-mail</translation>
    </message>
    <message>
        <source>Follow the link in Intercom&apos;s message to the old address</source>
        <translation>Skorzystaj z linku w wiadomości od Intercom na stary adres</translation>
    </message>
</context>
<context>
    <name>keybearer::HandoverActions</name>
    <message>
        <source>&amp;Send the change</source>
        <translation>&amp;Wyślij zmianę</translation>
    </message>
    <message>
        <source>&amp;Start the change</source>
        <translation>&amp;Rozpocznij zmianę</translation>
    </message>
    <message>
        <source>&amp;Accept this address</source>
        <translation>Zaakceptuj ten &amp;adres</translation>
    </message>
    <message>
        <source>P&amp;rove again</source>
        <translation>&amp;Udowodnij ponownie</translation>
    </message>
    <message>
        <source>Change &amp;back…</source>
        <translation>&amp;Przywróć poprzedni…</translation>
    </message>
    <message>
        <source>&amp;Leave open for later</source>
        <translation>Zostaw na &amp;później</translation>
    </message>
    <message>
        <source>Nothing is lost: come back in an hour or in some days.</source>
        <translation>Nic nie przepadnie: można wrócić za godzinę albo za kilka dni.</translation>
    </message>
    <message>
        <source>Cancel the &amp;handover</source>
        <translation>Anuluj przeka&amp;zanie</translation>
    </message>
    <message>
        <source>Close the &amp;follow-up</source>
        <translation>Zamknij &amp;dalsze kroki</translation>
    </message>
    <message>
        <source>Start ano&amp;ther handover</source>
        <translation>Rozpocznij &amp;inne przekazanie</translation>
    </message>
    <message>
        <source>Do not c&amp;hange it back</source>
        <translation>Nie pr&amp;zywracaj</translation>
    </message>
    <message>
        <source>Close the &amp;handover</source>
        <translation>&amp;Zamknij przekazanie</translation>
    </message>
</context>
<context>
    <name>keybearer::HandoverCommand</name>
    <message>
        <source>Do this? [y/N]</source>
        <translation>Wykonać to? [t/N]</translation>
    </message>
    <message>
        <source>Waiting until the new address shows. Ctrl+C cancels the handover. To leave it waiting, close this terminal or end the program with SIGTERM; --wait SECONDS does so by itself. To go on with it:
%1</source>
        <translation>Oczekiwanie, aż pojawi się nowy adres. Ctrl+C anuluje przekazanie. Aby pozostawić je oczekujące, należy zamknąć ten terminal albo zakończyć program przez SIGTERM; --wait SECONDS robi to automatycznie. Aby je kontynuować:
%1</translation>
    </message>
    <message>
        <source>Accept %1 as the new address? [y/N]</source>
        <translation>Zaakceptować %1 jako nowy adres? [t/N]</translation>
    </message>
    <message>
        <source>There is no handover with the id “%1” in %2.</source>
        <translation>W %2 nie ma przekazania o identyfikatorze „%1”.</translation>
    </message>
    <message>
        <source>What the handover came to stands; only its record could not be written to %1. To get it:
%2 --record OTHER</source>
        <translation>Wynik przekazania pozostaje w mocy; tylko jego protokołu nie udało się zapisać do %1. Aby go uzyskać:
%2 --record OTHER</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Anulowano. Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>Cancelling.</source>
        <translation>Anulowanie.</translation>
    </message>
    <message>
        <source>The change has been sent. Reading what is true now.</source>
        <translation>Zmiana została wysłana. Odczytywanie stanu faktycznego.</translation>
    </message>
</context>
<context>
    <name>keybearer::HandoverDesk</name>
    <message>
        <source>The handover stays open.</source>
        <translation>Przekazanie pozostaje otwarte.</translation>
    </message>
    <message>
        <source>It ends when you quit, like the whole practice workspace.</source>
        <translation>Kończy się wraz z zamknięciem programu, jak cały ćwiczebny obszar roboczy.</translation>
    </message>
    <message>
        <source>Open “Handover” to go on.</source>
        <translation>Aby kontynuować, należy otworzyć „Przekazanie”.</translation>
    </message>
    <message>
        <source>Nothing is lost when you quit; the token is not tested while Keybearer is closed.</source>
        <translation>Po zamknięciu programu nic nie przepadnie; token nie jest testowany, gdy Keybearer jest zamknięty.</translation>
    </message>
    <message>
        <source>Open “Handover” to go on, today or in some days.</source>
        <translation>Aby kontynuować, należy otworzyć „Przekazanie”, dziś albo za kilka dni.</translation>
    </message>
    <message>
        <source>The saved record is an earlier state by now: the handover went on.</source>
        <translation>Zapisany protokół to już wcześniejszy stan: przekazanie posunęło się dalej.</translation>
    </message>
    <message>
        <source>The file “%1” is complete up to the moment when it was saved.</source>
        <translation>Plik „%1” jest kompletny do chwili, w której go zapisano.</translation>
    </message>
    <message>
        <source>Save the record again.</source>
        <translation>Należy ponownie zapisać protokół.</translation>
    </message>
    <message>
        <source>The token is kept in memory only: to go on after you quit, connect it again. What happened so far stays on this computer.</source>
        <translation>Token jest przechowywany tylko w pamięci: aby kontynuować po zakończeniu programu, należy połączyć go ponownie. To, co się dotąd wydarzyło, pozostaje na tym komputerze.</translation>
    </message>
</context>
<context>
    <name>keybearer::HandoverForm</name>
    <message>
        <source>The account has %1 now.</source>
        <translation>Konto ma teraz adres %1.</translation>
    </message>
    <message>
        <source>Enter the new email address.</source>
        <translation>Należy wpisać nowy adres e-mail.</translation>
    </message>
    <message>
        <source>This is not an email address. One looks like name@customer.example.</source>
        <translation>To nie jest adres e-mail. Przykład: name@customer.example.</translation>
    </message>
    <message>
        <source>Enter the SCIM URL. It is in Intercom under Settings, Security, Provisioning.</source>
        <translation>Należy wpisać adres URL SCIM. Znajduje się w Intercom pod Settings, Security, Provisioning.</translation>
    </message>
    <message>
        <source>This SCIM URL can&apos;t be used: it has to begin with https://.</source>
        <translation>Nie można użyć tego adresu URL SCIM: musi zaczynać się od https://.</translation>
    </message>
    <message>
        <source>Paste the SCIM token.</source>
        <translation>Należy wkleić token SCIM.</translation>
    </message>
    <message>
        <source>This was no SCIM token: it had characters that a token never has. Copy the whole token and paste it again.</source>
        <translation>To nie był token SCIM: zawierał znaki, których token nigdy nie ma. Należy skopiować cały token i wkleić go ponownie.</translation>
    </message>
    <message>
        <source>Who will own the account</source>
        <translation>Do kogo będzie należeć konto</translation>
    </message>
    <message>
        <source>&amp;New email address</source>
        <translation>&amp;Nowy adres e-mail</translation>
    </message>
    <message>
        <source>New email address</source>
        <translation>Nowy adres e-mail</translation>
    </message>
    <message>
        <source>It is best to use a separate mailbox that has no Intercom login yet. A person&apos;s own address that already signs in to Intercom can&apos;t be used.</source>
        <translation>Najlepsza jest osobna skrzynka, która nie ma jeszcze loginu w Intercom. Nie można użyć własnego adresu osoby, która już loguje się nim w Intercom.</translation>
    </message>
    <message>
        <source>How it is changed</source>
        <translation>Sposób zmiany</translation>
    </message>
    <message>
        <source>Keybearer sends it over &amp;SCIM</source>
        <translation>Keybearer wysyła ją przez &amp;SCIM</translation>
    </message>
    <message>
        <source>SCIM &amp;URL</source>
        <translation>Adres &amp;URL SCIM</translation>
    </message>
    <message>
        <source>SCIM URL</source>
        <translation>Adres URL SCIM</translation>
    </message>
    <message>
        <source>From Intercom: Settings, Security, Provisioning.</source>
        <translation>Z Intercom: Settings, Security, Provisioning.</translation>
    </message>
    <message>
        <source>SCIM t&amp;oken</source>
        <translation>T&amp;oken SCIM</translation>
    </message>
    <message>
        <source>SCIM token</source>
        <translation>Token SCIM</translation>
    </message>
    <message>
        <source>It stays in this computer&apos;s memory for this handover only.</source>
        <translation>Pozostaje w pamięci tego komputera tylko na czas tego przekazania.</translation>
    </message>
    <message>
        <source>Check and &amp;continue</source>
        <translation>Sprawdź i &amp;kontynuuj</translation>
    </message>
    <message>
        <source>Only reads. Nothing is changed before you have seen it and said yes.</source>
        <translation>Tylko odczyt. Nic się nie zmieni bez pokazania tego i uzyskania zgody.</translation>
    </message>
    <message>
        <source>Use %1 for practice</source>
        <translation>Użyj %1 do ćwiczeń</translation>
    </message>
    <message>
        <source>A person chan&amp;ges it</source>
        <translation>Zmienia &amp;go osoba</translation>
    </message>
    <message>
        <source>On the account&apos;s own page. Works everywhere, except where teammates sign in with SAML. Keybearer says what to click, watches, and sends no change itself.</source>
        <translation>Na stronie konta. Działa wszędzie, z wyjątkiem miejsc, gdzie członkowie zespołu logują się przez SAML. Keybearer mówi, co kliknąć, obserwuje i sam nie wysyła zmiany.</translation>
    </message>
    <message>
        <source>For workspaces whose accounts an identity provider manages (SAML with provisioning). One request, shown before it is sent. Whether Intercom takes it is found out by reading it back.</source>
        <translation>Dla obszarów roboczych, których kontami zarządza dostawca tożsamości (SAML z provisioningiem). Jedno żądanie, pokazane przed wysłaniem. Czy Intercom je przyjmuje, okazuje się przy odczycie.</translation>
    </message>
    <message>
        <source>The account has this address already. Enter the new owner&apos;s.</source>
        <translation>Konto ma już ten adres. Należy wpisać adres nowego właściciela.</translation>
    </message>
</context>
<context>
    <name>keybearer::HandoverPage</name>
    <message>
        <source>%1 of %2 calls answered.</source>
        <translation>Wywołania z odpowiedzią: %1 z %2.</translation>
    </message>
    <message>
        <source>Save the recor&amp;d…</source>
        <translation>Zapisz proto&amp;kół…</translation>
    </message>
    <message>
        <source>Closed, not proven</source>
        <translation>Zamknięto, bez dowodu</translation>
    </message>
    <message>
        <source>The token is being tested.</source>
        <translation>Token jest testowany.</translation>
    </message>
    <message>
        <source>A handover can begin when it is known whose token it is.</source>
        <translation>Przekazanie można rozpocząć, gdy wiadomo, do kogo należy token.</translation>
    </message>
    <message>
        <source>This takes a few seconds.</source>
        <translation>To potrwa kilka sekund.</translation>
    </message>
    <message>
        <source>This token has not been tested yet.</source>
        <translation>Ten token nie był jeszcze testowany.</translation>
    </message>
    <message>
        <source>No handover can begin now.</source>
        <translation>Teraz nie można rozpocząć przekazania.</translation>
    </message>
    <message>
        <source>The handover of this connection waits for its token.</source>
        <translation>Przekazanie tego połączenia czeka na jego token.</translation>
    </message>
    <message>
        <source>Nothing is lost: it goes on where it stopped as soon as the token is at hand.</source>
        <translation>Nic nie przepadło: będzie kontynuowane od miejsca zatrzymania, gdy tylko token będzie pod ręką.</translation>
    </message>
    <message>
        <source>The handover of this connection waits for its SCIM token.</source>
        <translation>Przekazanie tego połączenia czeka na swój token SCIM.</translation>
    </message>
    <message>
        <source>That token is kept nowhere: it left memory when Keybearer was locked or closed. Nothing was sent since, and nothing is lost.</source>
        <translation>Ten token nie jest nigdzie przechowywany: zniknął z pamięci, gdy program Keybearer został zablokowany lub zamknięty. Od tego czasu nic nie wysłano i nic nie przepadło.</translation>
    </message>
    <message>
        <source>Paste the SCIM token again, and it goes on where it stopped.</source>
        <translation>Po ponownym wklejeniu tokenu SCIM będzie kontynuowane od miejsca zatrzymania.</translation>
    </message>
    <message>
        <source>Closed, outcome unknown</source>
        <translation>Zamknięte, wynik nieznany</translation>
    </message>
    <message>
        <source>This handover can&apos;t go on</source>
        <translation>To przekazanie nie może być kontynuowane</translation>
    </message>
    <message>
        <source>Choose “Test now”.</source>
        <translation>Należy wybrać „Testuj teraz”.</translation>
    </message>
    <message>
        <source>Choose “Test now”: it asks the keychain for the token.</source>
        <translation>Należy wybrać „Testuj teraz”: program zapyta pęk kluczy o token.</translation>
    </message>
    <message>
        <source>The handover of this connection can&apos;t be continued now.</source>
        <translation>Przekazania tego połączenia nie można teraz kontynuować.</translation>
    </message>
    <message>
        <source>Proven, but not any more</source>
        <translation>Udowodniono, ale już nieaktualne</translation>
    </message>
    <message>
        <source>Only one of the two can go on with it. Nothing was changed here.</source>
        <translation>Tylko jeden z tych dwóch programów może je kontynuować. Tutaj nic nie zmieniono.</translation>
    </message>
    <message>
        <source>To change the email back over SCIM, the SCIM token is needed once more.</source>
        <translation>Aby przywrócić poprzedni adres e-mail przez SCIM, token SCIM jest potrzebny jeszcze raz.</translation>
    </message>
    <message>
        <source>That token is kept nowhere: it left memory when Keybearer was locked or closed. Nothing was sent since.</source>
        <translation>Ten token nie jest nigdzie przechowywany: zniknął z pamięci, gdy program Keybearer został zablokowany lub zamknięty. Od tego czasu nic nie wysłano.</translation>
    </message>
    <message>
        <source>Paste it here. What will be sent is shown before anything is sent.</source>
        <translation>Należy wkleić go tutaj. To, co zostanie wysłane, jest pokazywane przed wysłaniem czegokolwiek.</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Anulowanie</translation>
    </message>
    <message>
        <source>The token does not work</source>
        <translation>Token nie działa</translation>
    </message>
    <message>
        <source>This handover is open in another Keybearer: %1.</source>
        <comment>a computer and the number of a program</comment>
        <translation>To przekazanie jest otwarte w innym programie Keybearer: %1.</translation>
    </message>
    <message>
        <source>Changed back, not proven</source>
        <translation>Przywrócono, nie udowodniono</translation>
    </message>
    <message>
        <source>Ready to change the email back</source>
        <translation>Wszystko gotowe do przywrócenia adresu e-mail</translation>
    </message>
    <message>
        <source>Change the email back</source>
        <translation>Przywrócenie adresu e-mail</translation>
    </message>
    <message>
        <source>Close Keybearer there, then choose “Try again”.</source>
        <translation>Należy tam zamknąć Keybearer, a potem wybrać „Spróbuj ponownie”.</translation>
    </message>
    <message>
        <source>“Try again” tests the token and goes on.</source>
        <translation>„Spróbuj ponownie” testuje token i kontynuuje.</translation>
    </message>
</context>
<context>
    <name>keybearer::HistoryDetails</name>
    <message>
        <source>Connection: %1</source>
        <translation>Połączenie: %1</translation>
    </message>
    <message>
        <source>Fingerprint: %1</source>
        <translation>Odcisk: %1</translation>
    </message>
    <message>
        <source>Local time: %1</source>
        <translation>Czas lokalny: %1</translation>
    </message>
    <message>
        <source>UTC: %1</source>
        <translation>UTC: %1</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Stan: %1</translation>
    </message>
    <message>
        <source>Handover: %1</source>
        <translation>Przekazanie: %1</translation>
    </message>
    <message>
        <source>Entry %1 of the chain, as it is stored:</source>
        <translation>Wpis %1 łańcucha, tak jak jest zapisany:</translation>
    </message>
    <message>
        <source>Its SHA-256:</source>
        <translation>Jego SHA-256:</translation>
    </message>
    <message>
        <source>Plain tests are not part of the chain, so they have no hash.</source>
        <translation>Zwykłe testy nie są częścią łańcucha, więc nie mają skrótu.</translation>
    </message>
    <message>
        <source>Everything that is kept of this row</source>
        <translation>Wszystko, co przechowywane jest o tym wierszu</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiuj</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>&amp;Go to the handover</source>
        <translation>&amp;Przejdź do przekazania</translation>
    </message>
    <message>
        <source>Save the &amp;record…</source>
        <translation>Zapisz p&amp;rotokół…</translation>
    </message>
</context>
<context>
    <name>keybearer::HistoryFilters</name>
    <message>
        <source>All connections</source>
        <translation>Wszystkie połączenia</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Wszystko</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Dowolny stan</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Dowolny czas</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dzisiaj</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Ostatnie 7 dni</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Ostatnie 30 dni</translation>
    </message>
    <message>
        <source>The last 365 days</source>
        <translation>Ostatnie 365 dni</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>Między dwoma dniami</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Szukaj</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Przeszukaj historię</translation>
    </message>
    <message>
        <source>C&amp;onnection</source>
        <translation>&amp;Połączenie</translation>
    </message>
    <message>
        <source>Connection to show</source>
        <translation>Połączenie do pokazania</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Co</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Co pokazać</translation>
    </message>
    <message>
        <source>S&amp;tate</source>
        <translation>S&amp;tan</translation>
    </message>
    <message>
        <source>State to show</source>
        <translation>Stan do pokazania</translation>
    </message>
    <message>
        <source>T&amp;ime</source>
        <translation>C&amp;zas</translation>
    </message>
    <message>
        <source>Time to show</source>
        <translation>Czas do pokazania</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Od</translation>
    </message>
    <message>
        <source>First day to show</source>
        <translation>Pierwszy dzień do pokazania</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Do</translation>
    </message>
    <message>
        <source>Last day to show</source>
        <translation>Ostatni dzień do pokazania</translation>
    </message>
    <message>
        <source>Type three characters or more.</source>
        <translation>Należy wpisać co najmniej trzy znaki.</translation>
    </message>
    <message>
        <source>Three characters or more</source>
        <translation>Co najmniej trzy znaki</translation>
    </message>
    <message>
        <source>Everything but live tests</source>
        <translation>Wszystko oprócz testów na żywo</translation>
    </message>
    <message>
        <source>Fewer filters</source>
        <translation>Mniej filtrów</translation>
    </message>
    <message numerus="yes">
        <source>More filters: %Ln set</source>
        <translation>
            <numerusform>Więcej filtrów: %Ln ustawiony</numerusform>
            <numerusform>Więcej filtrów: %Ln ustawione</numerusform>
            <numerusform>Więcej filtrów: %Ln ustawionych</numerusform>
        </translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Więcej filtrów</translation>
    </message>
</context>
<context>
    <name>keybearer::HistoryModel</name>
    <message>
        <source>being read</source>
        <translation>odczytywanie</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>%1 local time</source>
        <translation>%1 czasu lokalnego</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>Kiedy (UTC)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Połączenie</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
</context>
<context>
    <name>keybearer::HistoryPage</name>
    <message>
        <source>Exported rows: %1.</source>
        <translation>Wyeksportowane wiersze: %1.</translation>
    </message>
    <message>
        <source>The export was cancelled. No file was written.</source>
        <translation>Eksport anulowano. Nie zapisano żadnego pliku.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln wiersz</numerusform>
            <numerusform>%Ln wiersze</numerusform>
            <numerusform>%Ln wierszy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln row(s)</source>
        <translation>
            <numerusform>około %Ln wiersza</numerusform>
            <numerusform>około %Ln wierszy</numerusform>
            <numerusform>około %Ln wierszy</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Eksportuj historię</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabela (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Times in UT&amp;C</source>
        <translation>Czas w UT&amp;C</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Dzień</translation>
    </message>
    <message>
        <source>Day to go to</source>
        <translation>Dzień, do którego przejść</translation>
    </message>
    <message>
        <source>&amp;Go to it</source>
        <translation>&amp;Przejdź</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Eksportuj…</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Anuluj eksport</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Postęp eksportu</translation>
    </message>
    <message>
        <source>Choose a row to read here what happened.</source>
        <translation>Wybierz wiersz, aby przeczytać tu, co się stało.</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Nic się jeszcze nie wydarzyło.</translation>
    </message>
    <message>
        <source>Every test of a token, every step of a handover and every change of a result will stand here, newest first. Connect a token or open the practice workspace, and its first test is the first row.</source>
        <translation>Każdy test tokenu, każdy krok przekazania i każda zmiana wyniku pojawią się tutaj, od najnowszych. Po połączeniu tokenu lub otwarciu ćwiczebnego obszaru roboczego pierwszy test będzie pierwszym wierszem.</translation>
    </message>
    <message>
        <source>No row fits these filters.</source>
        <translation>Żaden wiersz nie pasuje do tych filtrów.</translation>
    </message>
    <message>
        <source>Nothing is lost: the rows are only hidden.</source>
        <translation>Nic nie przepadło: wiersze są tylko niewidoczne.</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Pokaż &amp;wszystko</translation>
    </message>
</context>
<context>
    <name>keybearer::HistoryTable</name>
    <message>
        <source>History, newest first</source>
        <translation>Historia, od najnowszych</translation>
    </message>
    <message>
        <source>Press Enter on a row for everything that is kept of it.</source>
        <translation>Naciśnij Enter na wierszu, aby zobaczyć wszystko, co jest o nim przechowywane.</translation>
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
        <translation>Wersja API</translation>
    </message>
    <message>
        <source>Your pipeline may use another one; what the token may do is the same.</source>
        <translation>Integracja może używać innej; to, co wolno tokenowi, jest takie samo.</translation>
    </message>
    <message>
        <source>Region of a new connection</source>
        <translation>Region nowego połączenia</translation>
    </message>
    <message>
        <source>Find out automatically</source>
        <translation>Ustal automatycznie</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Stany Zjednoczone</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europa</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australia</translation>
    </message>
    <message>
        <source>The API address below</source>
        <translation>Poniższy adres API</translation>
    </message>
    <message>
        <source>Another API address</source>
        <translation>Inny adres API</translation>
    </message>
    <message>
        <source>Whoever runs that address can read every token that is sent there, and use it.</source>
        <translation>Kto obsługuje ten adres, może odczytać każdy wysłany tam token i go użyć.</translation>
    </message>
    <message>
        <source>Show teammates&apos; pictures</source>
        <translation>Pokazuj zdjęcia członków zespołu</translation>
    </message>
    <message>
        <source>They come from Intercom&apos;s own host for pictures, which then learns this computer&apos;s address. Without them, initials are drawn.</source>
        <translation>Pochodzą z serwera zdjęć Intercom, który poznaje wtedy adres tego komputera. Bez nich wyświetlane są inicjały.</translation>
    </message>
    <message>
        <source>Enter an address first.</source>
        <translation>Najpierw należy wpisać adres.</translation>
    </message>
    <message>
        <source>Test t&amp;his address</source>
        <translation>Testuj ten &amp;adres</translation>
    </message>
    <message>
        <source>Asks that address for an answer, without a token, before it is used.</source>
        <translation>Prosi ten adres o odpowiedź, bez tokenu, zanim będzie używany.</translation>
    </message>
    <message>
        <source>The command line names another API address, which a new connection begins with until you quit.</source>
        <translation>W wierszu poleceń podano inny adres API, od którego zaczyna się nowe połączenie do zakończenia programu.</translation>
    </message>
    <message>
        <source>Only for a gateway of your own; leave it empty otherwise. A new connection begins with it once “The API address below” is chosen above.</source>
        <translation>Tylko dla własnej bramy; w innym razie należy pozostawić to pole puste. Nowe połączenie zaczyna od tego adresu, gdy powyżej wybrano „Poniższy adres API”.</translation>
    </message>
</context>
<context>
    <name>keybearer::LatencyCard</name>
    <message>
        <source>No answer time is kept yet.</source>
        <translation>Nie ma jeszcze zapisanego czasu odpowiedzi.</translation>
    </message>
    <message>
        <source>It took %1&#xa0;ms.</source>
        <translation>Zajęło to %1&#xa0;ms.</translation>
    </message>
    <message>
        <source>Answer time of “%1”</source>
        <comment>a permission</comment>
        <translation>Czas odpowiedzi dla „%1”</translation>
    </message>
    <message>
        <source>It usually took %1&#xa0;ms before the email changed, and %2&#xa0;ms after.</source>
        <translation>Zwykle %1&#xa0;ms przed zmianą adresu e-mail i %2&#xa0;ms po niej.</translation>
    </message>
    <message>
        <source>It usually took %1&#xa0;ms.</source>
        <translation>Zwykle %1&#xa0;ms.</translation>
    </message>
</context>
<context>
    <name>keybearer::LatencyChart</name>
    <message>
        <source>email changed</source>
        <translation>zmiana adresu e-mail</translation>
    </message>
</context>
<context>
    <name>keybearer::LockPage</name>
    <message>
        <source>Keybearer is locked</source>
        <translation>Keybearer jest zablokowany</translation>
    </message>
    <message>
        <source>Tokens that are kept in the keychain stay there. The keychain is asked for them again when you unlock.</source>
        <translation>Tokeny przechowywane w pęku kluczy tam pozostają. Przy odblokowaniu pęk kluczy zostanie o nie ponownie zapytany.</translation>
    </message>
    <message>
        <source>Tokens that were to be kept only until you quit are forgotten; paste them again.</source>
        <translation>Tokeny, które miały być przechowywane tylko do zakończenia programu, zostały zapomniane; należy wkleić je ponownie.</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>Pytanie pęku kluczy…</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Odblokuj</translation>
    </message>
    <message>
        <source>A change of an email address is under way, or waited for. It is followed to its end, and its token stays in memory until then.</source>
        <translation>Trwa zmiana adresu e-mail albo jest oczekiwana. Jest śledzona do końca, a jej token pozostaje do tego czasu w pamięci.</translation>
    </message>
    <message>
        <source>The practice workspace and its handover go on.</source>
        <translation>Ćwiczebny obszar roboczy i jego przekazanie działają dalej.</translation>
    </message>
</context>
<context>
    <name>keybearer::MainWindow</name>
    <message>
        <source>Quit Keybearer</source>
        <translation>Zakończ Keybearer</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Za&amp;kończ</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Zostań</translation>
    </message>
    <message>
        <source>Keybearer</source>
        <translation>Keybearer</translation>
    </message>
    <message>
        <source>Tea&amp;mmate</source>
        <translation>Członek zespoł&amp;u</translation>
    </message>
    <message>
        <source>Hando&amp;ver</source>
        <translation>Przek&amp;azanie</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Strony</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>&amp;Historia</translation>
    </message>
</context>
<context>
    <name>keybearer::MatrixCard</name>
    <message>
        <source>Permissions</source>
        <translation>Uprawnienia</translation>
    </message>
    <message>
        <source>What this token may do is not known yet.</source>
        <translation>Nie wiadomo jeszcze, co wolno temu tokenowi.</translation>
    </message>
    <message>
        <source>A test asks Intercom, only by reading, and lists every permission here.</source>
        <translation>Test pyta Intercom, tylko odczytując, i podaje tu wszystkie uprawnienia.</translation>
    </message>
    <message>
        <source>Test now</source>
        <translation>Testuj teraz</translation>
    </message>
</context>
<context>
    <name>keybearer::MatrixRows</name>
    <message>
        <source>Nothing is ticked, so what a pipeline usually needs counts for the sentence above. Tick what yours needs.</source>
        <translation>Nic nie zaznaczono, więc dla zdania powyżej liczy się to, czego integracja zwykle potrzebuje. Należy zaznaczyć to, czego potrzebuje ta integracja.</translation>
    </message>
    <message>
        <source>What you ticked counts for the sentence above. One of these has not been tested yet and counts from the next test on: choose “Test now”.</source>
        <translation>Dla zdania powyżej liczy się to, co zaznaczono. Jedno z tych uprawnień nie było jeszcze testowane i liczy się od następnego testu: należy wybrać „Testuj teraz”.</translation>
    </message>
    <message>
        <source>What you ticked counts for the sentence above.</source>
        <translation>Dla zdania powyżej liczy się to, co zaznaczono.</translation>
    </message>
    <message>
        <source>%1 Every test only reads. Permissions to write have no harmless test and stay untested.</source>
        <comment>%1 is one or two whole sentences</comment>
        <translation>%1 Każdy test tylko odczytuje. Dla uprawnień do zapisu nie ma nieszkodliwego testu, więc pozostają nietestowane.</translation>
    </message>
    <message>
        <source>As CSV, for a spreadsheet…</source>
        <translation>Jako CSV, do arkusza kalkulacyjnego…</translation>
    </message>
    <message>
        <source>As JSON, for a program…</source>
        <translation>Jako JSON, do programu…</translation>
    </message>
    <message>
        <source>Save the permissions</source>
        <translation>Zapisz uprawnienia</translation>
    </message>
    <message>
        <source>Find a permission</source>
        <translation>Znajdź uprawnienie</translation>
    </message>
    <message>
        <source>Every result</source>
        <translation>Wszystkie wyniki</translation>
    </message>
    <message>
        <source>Results to show</source>
        <translation>Wyniki do pokazania</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Kolumny…</translation>
    </message>
    <message>
        <source>Which columns are shown, and what sorts the rows</source>
        <translation>Które kolumny są widoczne i według czego są sortowane wiersze</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Zapisz…</translation>
    </message>
    <message>
        <source>No permission fits. Clear the search, or choose every result.</source>
        <translation>Żadne uprawnienie nie pasuje. Należy wyczyścić wyszukiwanie albo wybrać wszystkie wyniki.</translation>
    </message>
</context>
<context>
    <name>keybearer::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Cofnij</translation>
    </message>
</context>
<context>
    <name>keybearer::NetworkCard</name>
    <message>
        <source>Enter the proxy&apos;s name or address alone, without http://.</source>
        <translation>Należy wpisać samą nazwę lub sam adres serwera proxy, bez http://.</translation>
    </message>
    <message>
        <source>Enter a number from 1 to 65535.</source>
        <translation>Należy wpisać liczbę od 1 do 65535.</translation>
    </message>
    <message>
        <source>This password has characters that can&apos;t be sent to a proxy.</source>
        <translation>To hasło zawiera znaki, których nie można wysłać do serwera proxy.</translation>
    </message>
    <message>
        <source>Choose a file with certificates</source>
        <translation>Wybierz plik z certyfikatami</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certyfikaty (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Sieć</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Serwer proxy</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Zgodnie z systemem</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Brak</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <translation>Serwer proxy HTTP</translation>
    </message>
    <message>
        <source>SOCKS5 proxy</source>
        <translation>Serwer proxy SOCKS5</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>Host serwera proxy</translation>
    </message>
    <message>
        <source>This computer itself is always reached without it.</source>
        <translation>Połączenia z samym tym komputerem zawsze go omijają.</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>Port serwera proxy</translation>
    </message>
    <message>
        <source>User name at the proxy</source>
        <translation>Nazwa użytkownika na serwerze proxy</translation>
    </message>
    <message>
        <source>Leave it empty if the proxy asks for none.</source>
        <translation>Pozostaw puste, jeśli serwer proxy jej nie wymaga.</translation>
    </message>
    <message>
        <source>Password at the proxy</source>
        <translation>Hasło na serwerze proxy</translation>
    </message>
    <message>
        <source>A password is kept. Leave this empty to keep it.</source>
        <translation>Hasło jest zapisane. Aby nadal go używać, pozostaw to pole puste.</translation>
    </message>
    <message>
        <source>Kept in the keychain, or until you quit where there is none.</source>
        <translation>Przechowywane w pęku kluczy, a gdy go nie ma, do zakończenia programu.</translation>
    </message>
    <message>
        <source>File with further certificates</source>
        <translation>Plik z dodatkowymi certyfikatami</translation>
    </message>
    <message>
        <source>Trusted besides the system&apos;s own, for a network that inspects traffic.</source>
        <translation>Zaufane obok certyfikatów systemu, dla sieci, która kontroluje ruch.</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Wybierz pli&amp;k…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln sekunda</numerusform>
            <numerusform>%Ln sekundy</numerusform>
            <numerusform>%Ln sekund</numerusform>
        </translation>
    </message>
    <message>
        <source>How long a request may take</source>
        <translation>Jak długo może trwać żądanie</translation>
    </message>
    <message>
        <source>The command line names another proxy or certificate file, which is used until you quit. What you keep here counts from the next start.</source>
        <translation>Wiersz poleceń podaje inny serwer proxy lub plik certyfikatów, używany do zakończenia programu. To, co zostanie tu zapisane, liczy się od następnego uruchomienia.</translation>
    </message>
    <message>
        <source>&amp;Use these</source>
        <translation>&amp;Użyj tych ustawień</translation>
    </message>
    <message>
        <source>&amp;Test these</source>
        <translation>&amp;Testuj te ustawienia</translation>
    </message>
    <message>
        <source>Asks Intercom for an answer, without a token, the way these settings say.</source>
        <translation>Prosi Intercom o odpowiedź, bez tokenu, zgodnie z tymi ustawieniami.</translation>
    </message>
    <message>
        <source>Enter the password again: the kept one belongs to another proxy or user name, and is not sent to this one.</source>
        <translation>Należy ponownie wpisać hasło: zapisane należy do innego serwera proxy lub innej nazwy użytkownika i nie jest wysyłane do tego serwera.</translation>
    </message>
</context>
<context>
    <name>keybearer::ObstacleNote</name>
    <message>
        <source>Paste the SCIM token.</source>
        <translation>Należy wkleić token SCIM.</translation>
    </message>
    <message>
        <source>This was no SCIM token: it had characters that a token never has. Copy the whole token and paste it again.</source>
        <translation>To nie był token SCIM: zawierał znaki, których token nigdy nie ma. Należy skopiować cały token i wkleić go ponownie.</translation>
    </message>
    <message>
        <source>SCIM t&amp;oken</source>
        <translation>T&amp;oken SCIM</translation>
    </message>
    <message>
        <source>SCIM token</source>
        <translation>Token SCIM</translation>
    </message>
    <message>
        <source>It stays in this computer&apos;s memory for this handover only.</source>
        <translation>Pozostaje w pamięci tego komputera tylko na czas tego przekazania.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Kontynuuj</translation>
    </message>
    <message>
        <source>Cancel the &amp;handover</source>
        <translation>Anuluj przeka&amp;zanie</translation>
    </message>
    <message>
        <source>Co&amp;nnect a token…</source>
        <translation>&amp;Połącz token…</translation>
    </message>
    <message>
        <source>Do not change &amp;it back</source>
        <translation>Nie przywraca&amp;j</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Spróbuj ponownie</translation>
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
        <translation>%1, nie teraz: %2</translation>
    </message>
</context>
<context>
    <name>keybearer::PassOnCard</name>
    <message>
        <source>Test the token once from the server where the pipeline runs: this computer can&apos;t see what the server sees.</source>
        <translation>Należy raz przetestować token z serwera, na którym działa integracja: ten komputer nie widzi tego, co widzi serwer.</translation>
    </message>
    <message>
        <source>Agree who owns the app in the Developer Hub. As long as it is yours, do not regenerate its token, edit its permissions or uninstall it.</source>
        <translation>Należy uzgodnić, do kogo należy aplikacja w Developer Hub. Dopóki należy ona do agencji, nie wolno ponownie generować jej tokenu, edytować jej uprawnień ani jej odinstalowywać.</translation>
    </message>
    <message>
        <source>Remove the account&apos;s old password from your own password store once the new owner has set a new one.</source>
        <translation>Gdy nowy właściciel ustawi nowe hasło, należy usunąć stare hasło konta z własnego magazynu haseł.</translation>
    </message>
    <message>
        <source>Keep a copy of the record.</source>
        <translation>Należy zachować kopię protokołu.</translation>
    </message>
    <message>
        <source>Confirm the new address, set a new password and switch on two-factor sign-in, one after the other, each with a test after it.</source>
        <translation>Należy potwierdzić nowy adres, ustawić nowe hasło i włączyć logowanie dwuskładnikowe, jedno po drugim, z testem po każdym kroku.</translation>
    </message>
    <message>
        <source>Do not remove the teammate, take its seat or change its role: the pipeline works as this teammate.</source>
        <translation>Nie należy usuwać członka zespołu, odbierać mu miejsca ani zmieniać jego roli: integracja działa jako ten członek zespołu.</translation>
    </message>
    <message>
        <source>Do not press “Regenerate” and do not edit the app&apos;s permissions until the pipeline is ready for a new token.</source>
        <translation>Nie należy naciskać „Regenerate” ani edytować uprawnień aplikacji, dopóki integracja nie będzie gotowa na nowy token.</translation>
    </message>
    <message>
        <source>Keep the record, and check it with “Check the file”.</source>
        <translation>Należy zachować protokół i sprawdzić go przez „Sprawdź plik”.</translation>
    </message>
    <message>
        <source>For the agency</source>
        <translation>Dla agencji</translation>
    </message>
    <message>
        <source>For the new owner</source>
        <translation>Dla nowego właściciela</translation>
    </message>
    <message>
        <source>For both: later, without haste</source>
        <translation>Dla obu stron: później, bez pośpiechu</translation>
    </message>
    <message>
        <source>Intercom asks never to give an access token to a third party. Here one is in use already, and the handover did not make that better or worse. When there is time, plan a successor together: an app that the new owner authorises through OAuth, or a token of the new owner&apos;s own app. Until then the pipeline may go on with this one.</source>
        <translation>Intercom prosi, by nigdy nie przekazywać tokenu dostępu osobom trzecim. Tutaj taki token jest już w użyciu, a przekazanie ani tego nie poprawiło, ani nie pogorszyło. W wolnej chwili warto wspólnie zaplanować następcę: aplikację, którą nowy właściciel autoryzuje przez OAuth, albo token własnej aplikacji nowego właściciela. Do tego czasu integracja może dalej używać tego tokenu.</translation>
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
        <translation>brak: było już otwarte</translation>
    </message>
    <message>
        <source>Connecting, TLS included</source>
        <translation>Łączenie, wraz z TLS</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wysyłanie</translation>
    </message>
    <message>
        <source>Waiting for the answer</source>
        <translation>Oczekiwanie na odpowiedź</translation>
    </message>
    <message>
        <source>Receiving it</source>
        <translation>Odbieranie</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Razem</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a phase and its time</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Where the time went</source>
        <translation>Na co zużyto czas</translation>
    </message>
</context>
<context>
    <name>keybearer::PracticeCard</name>
    <message>
        <source>PRACTICE</source>
        <translation>ĆWICZENIA</translation>
    </message>
    <message>
        <source>Practice workspace</source>
        <translation>Ćwiczebny obszar roboczy</translation>
    </message>
    <message>
        <source>An Intercom of your own to try everything on. Nothing leaves this computer.</source>
        <translation>Własny Intercom do wypróbowania wszystkiego. Nic nie opuszcza tego komputera.</translation>
    </message>
    <message>
        <source>Open &amp;practice</source>
        <translation>Otwórz ć&amp;wiczenia</translation>
    </message>
</context>
<context>
    <name>keybearer::PreviewCard</name>
    <message>
        <source>What Keybearer will send</source>
        <translation>Co wyśle Keybearer</translation>
    </message>
    <message>
        <source>What a person will do</source>
        <translation>Co zrobi osoba</translation>
    </message>
    <message>
        <source>Email now</source>
        <translation>Adres e-mail teraz</translation>
    </message>
    <message>
        <source>Email afterwards</source>
        <translation>Adres e-mail potem</translation>
    </message>
    <message>
        <source>This one request, once. The SCIM token is masked here; the access token is not part of it.</source>
        <translation>Tylko to jedno żądanie, raz. Token SCIM jest tu zamaskowany; token dostępu nie wchodzi w skład żądania.</translation>
    </message>
    <message>
        <source>Sign in to Intercom as the API account, open “Your account”, change the email and save. Keybearer only watches.</source>
        <translation>Zaloguj się w Intercom jako konto API, otwórz „Your account”, zmień adres e-mail i zapisz. Keybearer tylko obserwuje.</translation>
    </message>
    <message>
        <source>“Start the change” opens this page in your browser:</source>
        <translation>„Rozpocznij zmianę” otwiera tę stronę w przeglądarce:</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>Żądanie</translation>
    </message>
    <message>
        <source>The change that was planned</source>
        <translation>Planowana zmiana</translation>
    </message>
    <message>
        <source>Email before</source>
        <translation>Adres e-mail przedtem</translation>
    </message>
    <message>
        <source>Requested email</source>
        <translation>Żądany adres e-mail</translation>
    </message>
</context>
<context>
    <name>keybearer::ProbeModel</name>
    <message>
        <source>Permission</source>
        <translation>Uprawnienie</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Wynik</translation>
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
        <translation>zwykle</translation>
    </message>
    <message>
        <source>%1 Its answer: %2</source>
        <translation>%1 Odpowiedź: %2</translation>
    </message>
    <message>
        <source>Keybearer asked for one that does not exist. That it was not found, and not refused, shows that the permission is there.</source>
        <translation>Keybearer zapytał o element, który nie istnieje. To, że go nie znaleziono, a nie odmówiono dostępu, pokazuje, że uprawnienie jest.</translation>
    </message>
    <message>
        <source>This call was not made: what it needs was not known after the calls before it.</source>
        <translation>Tego wywołania nie wykonano: po wcześniejszych wywołaniach nie było wiadomo tego, czego ono wymaga.</translation>
    </message>
    <message>
        <source>Every call that could test this would change something. So none is made.</source>
        <translation>Każde wywołanie, które mogłoby to przetestować, coś by zmieniło. Dlatego żadne nie jest wykonywane.</translation>
    </message>
    <message>
        <source>being tested</source>
        <translation>trwa test</translation>
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
        <translation>Czego integracja zwykle potrzebuje</translation>
    </message>
    <message>
        <source>Needed by my pipeline</source>
        <translation>Potrzebne mojej integracji</translation>
    </message>
    <message>
        <source>Read, not needed</source>
        <translation>Odczyt, niepotrzebne</translation>
    </message>
    <message>
        <source>Write, not tested</source>
        <translation>Zapis, nietestowane</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Potrzebne</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Identyfikator żądania</translation>
    </message>
    <message>
        <source>always</source>
        <translation>zawsze</translation>
    </message>
    <message>
        <source>%1, needed: %2</source>
        <comment>a permission and its outcome</comment>
        <translation>%1, potrzebne: %2</translation>
    </message>
    <message>
        <source>%1. Intercom calls it “%2”.</source>
        <comment>a permission</comment>
        <translation>%1. Nazwa w Intercom: „%2”.</translation>
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
        <translation>Uprawnienia tokenu</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortuj według</translation>
    </message>
    <message>
        <source>No column: the usual order</source>
        <translation>Żadna kolumna: zwykła kolejność</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>potrzebne</translation>
    </message>
    <message>
        <source>Press Enter on a row for its evidence, and Space to say that your pipeline needs it.</source>
        <translation>Naciśnij Enter na wierszu, aby zobaczyć jego zapis dowodowy, a Spację, aby oznaczyć, że integracja go potrzebuje.</translation>
    </message>
</context>
<context>
    <name>keybearer::Question</name>
    <message>
        <source>y,yes</source>
        <extracomment>Answers that mean yes, in lower case, with commas between them.</extracomment>
        <translation>t,tak,y,yes</translation>
    </message>
</context>
<context>
    <name>keybearer::QuestionForm</name>
    <message>
        <source>Questions that only people can answer</source>
        <translation>Co wiedzą tylko ludzie</translation>
    </message>
    <message>
        <source>Intercom does not show these. Answer what you know; the rest stays unknown.</source>
        <translation>Intercom tego nie pokazuje. Należy odpowiedzieć na to, co wiadomo; reszta pozostaje nieznana.</translation>
    </message>
    <message>
        <source>Intercom does not show these. Of the practice workspace they are known and filled in; change an answer to see what follows.</source>
        <translation>Intercom tego nie pokazuje. W ćwiczebnym obszarze roboczym odpowiedzi są znane i już wypełnione; po zmianie odpowiedzi widać, co z niej wynika.</translation>
    </message>
</context>
<context>
    <name>keybearer::RecordCard</name>
    <message>
        <source>The record of this handover</source>
        <translation>Protokół tego przekazania</translation>
    </message>
    <message>
        <source>Save the recor&amp;d…</source>
        <translation>Zapisz proto&amp;kół…</translation>
    </message>
    <message>
        <source>The saved file is intact.</source>
        <translation>Zapisany plik jest nienaruszony.</translation>
    </message>
    <message>
        <source>One file with what was meant, what was found before the change, every test call while it was made, the comparison afterwards and every step of the follow-up. It holds no token and no customer data. Both sides can keep it and check it, also with “keybearer verify”.</source>
        <translation>Jeden plik zawierający zamiar, stan zastany przed zmianą, każde wywołanie testowe podczas zmiany, porównanie po niej i każdy z dalszych kroków. Nie zawiera tokenu ani danych klientów. Obie strony mogą go przechowywać i sprawdzać, także przez „keybearer verify”.</translation>
    </message>
    <message>
        <source>Each line is chained to the one before, so a later change of a line shows. It is not signed yet: it is no proof against someone who rewrites the whole file.</source>
        <translation>Każdy wiersz jest powiązany z poprzednim w łańcuch, więc późniejszą zmianę wiersza widać. Protokół nie jest jeszcze podpisany: nie jest dowodem wobec kogoś, kto napisze cały plik od nowa.</translation>
    </message>
    <message>
        <source>Check the f&amp;ile</source>
        <translation>Sprawdź pl&amp;ik</translation>
    </message>
    <message>
        <source>The saved file is an earlier state: it is intact and complete up to %1, and the handover went on since then.</source>
        <translation>Zapisany plik to wcześniejszy stan: jest nienaruszony i kompletny do %1, a przekazanie od tego czasu posunęło się dalej.</translation>
    </message>
    <message>
        <source>Save the record again, and pass on the new file.</source>
        <translation>Należy ponownie zapisać protokół i przekazać nowy plik.</translation>
    </message>
    <message>
        <source>The number of this handover, by which it is found in the history and continued in a terminal (“keybearer handover --resume”):</source>
        <translation>Numer tego przekazania, po którym można je znaleźć w historii i kontynuować w terminalu („keybearer handover --resume”):</translation>
    </message>
    <message>
        <source>&amp;Check a record from someone else…</source>
        <translation>Sprawdź protokół innej oso&amp;by…</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Kopiuj numer</translation>
    </message>
    <message>
        <source>The number of this handover, by which it is found in the history:</source>
        <translation>Numer tego przekazania, pod którym można je znaleźć w historii:</translation>
    </message>
</context>
<context>
    <name>keybearer::RecordDesk</name>
    <message>
        <source>Check a record</source>
        <translation>Sprawdź protokół</translation>
    </message>
    <message>
        <source>Handover records (*.jsonl)</source>
        <translation>Protokoły przekazania (*.jsonl)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file&apos;s name, and what was found</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Zamknij</translation>
    </message>
    <message>
        <source>Save the record</source>
        <translation>Zapisz protokół</translation>
    </message>
    <message>
        <source>The record is saved. It was checked just now, and it is intact.</source>
        <translation>Protokół został zapisany. Właśnie go sprawdzono i jest nienaruszony.</translation>
    </message>
    <message>
        <source>The record is in the file “%1”.</source>
        <translation>Protokół jest w pliku „%1”.</translation>
    </message>
</context>
<context>
    <name>keybearer::RemovalDesk</name>
    <message>
        <source>This connection has a handover under way.</source>
        <translation>To połączenie ma przekazanie w toku.</translation>
    </message>
    <message>
        <source>It was not removed.</source>
        <translation>Nie zostało usunięte.</translation>
    </message>
    <message>
        <source>Cancel or close the handover first.</source>
        <translation>Najpierw należy anulować lub zamknąć przekazanie.</translation>
    </message>
    <message>
        <source>Remove a connection</source>
        <translation>Usuwanie połączenia</translation>
    </message>
    <message>
        <source>Remove “%1”? Your pipeline is not affected. Keybearer forgets the connection and deletes its token from this computer&apos;s keychain; what happened stays in the history.</source>
        <translation>Usunąć „%1”? Integracji to nie dotyczy. Keybearer zapomni połączenie i usunie jego token z pęku kluczy tego komputera; to, co się wydarzyło, pozostanie w historii.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Usuń</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Zachowaj</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>Usunięto „%1”.</translation>
    </message>
    <message>
        <source>Its token is deleted in a moment; until then it can be brought back.</source>
        <translation>Jego token zostanie usunięty za chwilę; do tego czasu można je przywrócić.</translation>
    </message>
</context>
<context>
    <name>keybearer::Report</name>
    <message>
        <source>The result could not be written to standard output: it is closed, or its disk is full.</source>
        <translation>Wyniku nie udało się zapisać na standardowe wyjście: jest zamknięte albo jego dysk jest pełny.</translation>
    </message>
</context>
<context>
    <name>keybearer::SampleModel</name>
    <message>
        <source>%1: %2, answered in %3&#xa0;ms</source>
        <comment>a time and a state</comment>
        <translation>%1: %2, odpowiedź po %3&#xa0;ms</translation>
    </message>
    <message>
        <source>%1: email changed</source>
        <comment>a time</comment>
        <translation>%1: zmiana adresu e-mail</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Przetestowano</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>email changed</source>
        <translation>zmiana adresu e-mail</translation>
    </message>
    <message>
        <source>%1: %2, no answer to “%3”</source>
        <comment>a time, a state and a permission</comment>
        <translation>%1: %2, brak odpowiedzi na „%3”</translation>
    </message>
</context>
<context>
    <name>keybearer::SettingsCard</name>
    <message>
        <source>Back to default</source>
        <translation>Przywróć domyślne</translation>
    </message>
    <message>
        <source>%1: back to default</source>
        <comment>a group of settings</comment>
        <translation>%1: przywróć domyślne</translation>
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
        <translation>Oczekiwanie na odpowiedź od %1…</translation>
    </message>
    <message>
        <source>No token is sent.</source>
        <translation>Nie jest wysyłany żaden token.</translation>
    </message>
    <message>
        <source>These settings are in use now.</source>
        <translation>Te ustawienia są teraz używane.</translation>
    </message>
    <message>
        <source>A test that is running goes on as it began.</source>
        <translation>Trwający test przebiega dalej tak, jak się zaczął.</translation>
    </message>
</context>
<context>
    <name>keybearer::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>&amp;Leave settings</source>
        <translation>Opuść u&amp;stawienia</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Przeszukaj ustawienia</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Żadne ustawienie nie zawiera tych słów.</translation>
    </message>
</context>
<context>
    <name>keybearer::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Skróty klawiszowe</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>Znajdź skrót</translation>
    </message>
    <message>
        <source>No shortcut fits these words.</source>
        <translation>Żaden skrót nie pasuje do tych słów.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Zamknij</translation>
    </message>
</context>
<context>
    <name>keybearer::SidePanel</name>
    <message>
        <source>Connect a to&amp;ken…</source>
        <translation>Połącz to&amp;ken…</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Połączenia</translation>
    </message>
    <message>
        <source>&amp;Remove this connection</source>
        <translation>Usuń to połą&amp;czenie</translation>
    </message>
    <message>
        <source>None yet. Every token that you connect gets its line here.</source>
        <translation>Jeszcze nie ma żadnego. Każdy połączony token otrzyma tu swój wiersz.</translation>
    </message>
    <message>
        <source>No connection has this in its name, workspace or email.</source>
        <translation>Żadne połączenie nie ma tego w nazwie, obszarze roboczym ani adresie e-mail.</translation>
    </message>
    <message>
        <source>Find a connection</source>
        <translation>Znajdź połączenie</translation>
    </message>
    <message>
        <source>Looks in name, workspace and email (%1)</source>
        <translation>Szuka w nazwie, obszarze roboczym i adresie e-mail (%1)</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Zmień &amp;nazwę…</translation>
    </message>
    <message>
        <source>&amp;Test all connections</source>
        <translation>Testuj wsz&amp;ystkie połączenia</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Press F2 to rename one, Delete to remove it.</source>
        <translation>Naciśnij F2, aby zmienić nazwę połączenia, a Delete, aby je usunąć.</translation>
    </message>
    <message>
        <source>Look, network, tokens and data (%1)</source>
        <translation>Wygląd, sieć, tokeny i dane (%1)</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Edytuj…</translation>
    </message>
    <message>
        <source>Choose a connection first.</source>
        <translation>Najpierw należy wybrać połączenie.</translation>
    </message>
    <message>
        <source>The practice workspace has nothing to edit.</source>
        <translation>W ćwiczebnym obszarze roboczym nie ma nic do edycji.</translation>
    </message>
</context>
<context>
    <name>keybearer::StatusLine</name>
    <message>
        <source>Nothing has been contacted yet.</source>
        <translation>Z niczym się jeszcze nie łączono.</translation>
    </message>
    <message>
        <source>Talking to %1 · %2</source>
        <comment>host, request</comment>
        <translation>Komunikacja z %1 · %2</translation>
    </message>
    <message>
        <source>Nothing is being talked to.</source>
        <translation>Brak komunikacji.</translation>
    </message>
    <message>
        <source>Rate limit: %1 of %2 calls left</source>
        <translation>Limit wywołań: pozostało %1 z %2</translation>
    </message>
    <message>
        <source>As the newest answer tells. Intercom begins a new count every 10 seconds; your pipeline draws on the same one.</source>
        <translation>Według najnowszej odpowiedzi. Intercom zaczyna liczyć od nowa co 10 sekund; integracja korzysta z tego samego limitu.</translation>
    </message>
    <message>
        <source>Testing all connections · %1 of %2 done</source>
        <translation>Testowanie wszystkich połączeń · gotowe: %1 z %2</translation>
    </message>
    <message>
        <source>%1 answered · %2 in %3&#xa0;ms</source>
        <comment>host, request, time</comment>
        <translation>Odpowiedź od %1 · %2 po %3&#xa0;ms</translation>
    </message>
    <message>
        <source>No answer from %1 · %2, after %3&#xa0;ms</source>
        <comment>host, request, time</comment>
        <translation>Brak odpowiedzi od %1 · %2, po %3&#xa0;ms</translation>
    </message>
    <message>
        <source>“%1” is talking to %2 · %3</source>
        <comment>connection, host, request</comment>
        <translation>„%1” komunikuje się z %2 · %3</translation>
    </message>
    <message>
        <source>“%1”: %2 answered · %3 in %4&#xa0;ms</source>
        <comment>connection, host, request, time</comment>
        <translation>„%1”: odpowiedź od %2 · %3 po %4&#xa0;ms</translation>
    </message>
    <message>
        <source>“%1”: no answer from %2 · %3, after %4&#xa0;ms</source>
        <comment>connection, host, request, time</comment>
        <translation>„%1”: brak odpowiedzi od %2 · %3, po %4&#xa0;ms</translation>
    </message>
    <message>
        <source>This connection&apos;s API is %1 · last answer: %2 in %3&#xa0;ms</source>
        <comment>host, request, time</comment>
        <translation>API tego połączenia to %1 · ostatnia odpowiedź: %2 po %3&#xa0;ms</translation>
    </message>
    <message>
        <source>This connection&apos;s API is %1 · idle</source>
        <translation>API tego połączenia to %1 · brak komunikacji</translation>
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
        <translation>Przygotowanie</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Stan wyjściowy</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Zmiana</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Dowód</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Dalsze kroki</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Protokół</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>do wykonania</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>w toku</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gotowe</translation>
    </message>
    <message>
        <source>needs a look</source>
        <translation>do sprawdzenia</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>nieukończone</translation>
    </message>
    <message>
        <source>address and method</source>
        <translation>adres i sposób</translation>
    </message>
    <message>
        <source>runs by itself</source>
        <translation>przebiega samo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a state and a time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>password, two-factor, 24 h</source>
        <translation>hasło, drugi składnik, 24 h</translation>
    </message>
    <message>
        <source>all tested</source>
        <translation>wszystko przetestowane</translation>
    </message>
    <message>
        <source>%1 of %2 open</source>
        <translation>otwarte: %1 z %2</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>zapisany</translation>
    </message>
    <message>
        <source>save and pass on</source>
        <translation>zapisz i przekaż</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>niezapisany</translation>
    </message>
    <message>
        <source>one SCIM request</source>
        <translation>jedno żądanie SCIM</translation>
    </message>
    <message>
        <source>done, not everything is known</source>
        <translation>gotowe, nie wszystko wiadomo</translation>
    </message>
    <message>
        <source>saved in an earlier state</source>
        <translation>zapisany we wcześniejszym stanie</translation>
    </message>
    <message>
        <source>to be saved again</source>
        <translation>do ponownego zapisania</translation>
    </message>
    <message>
        <source>%1 fine</source>
        <translation>w porządku: %1</translation>
    </message>
    <message>
        <source>%1 to look at</source>
        <translation>do sprawdzenia: %1</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <translation>nieznane: %1</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>nieudane</translation>
    </message>
    <message numerus="yes">
        <source>%Ln obstacle(s)</source>
        <translation>
            <numerusform>%Ln przeszkoda</numerusform>
            <numerusform>%Ln przeszkody</numerusform>
            <numerusform>%Ln przeszkód</numerusform>
        </translation>
    </message>
    <message>
        <source>by a person</source>
        <translation>przez człowieka</translation>
    </message>
</context>
<context>
    <name>keybearer::StepNote</name>
    <message>
        <source>Enter the new address, then press “Check and continue”.</source>
        <translation>Należy wpisać nowy adres, a następnie nacisnąć „Sprawdź i kontynuuj”.</translation>
    </message>
    <message>
        <source>Nothing. Read what was found.</source>
        <translation>Nic. Wystarczy przeczytać, co znaleziono.</translation>
    </message>
    <message>
        <source>You, best together with the new owner</source>
        <translation>Ty, najlepiej wspólnie z nowym właścicielem</translation>
    </message>
    <message>
        <source>Here, in Keybearer</source>
        <translation>Tutaj, w programie Keybearer</translation>
    </message>
    <message>
        <source>Keybearer, by itself</source>
        <translation>Keybearer, samodzielnie</translation>
    </message>
    <message>
        <source>At Intercom&apos;s API, with reading calls only</source>
        <translation>W API Intercom, tylko wywołaniami odczytującymi</translation>
    </message>
    <message>
        <source>Nothing. It takes a few seconds.</source>
        <translation>Nic. Potrwa to kilka sekund.</translation>
    </message>
    <message>
        <source>You decide, Keybearer sends</source>
        <translation>Ty decydujesz, Keybearer wysyła</translation>
    </message>
    <message>
        <source>At the SCIM server of the workspace</source>
        <translation>Na serwerze SCIM obszaru roboczego</translation>
    </message>
    <message>
        <source>Read the request below, then press “Send the change”.</source>
        <translation>Należy przeczytać żądanie poniżej, a następnie nacisnąć „Wyślij zmianę”.</translation>
    </message>
    <message>
        <source>Nothing. It is sent once and then read back.</source>
        <translation>Nic. Żądanie jest wysyłane raz, a potem następuje odczyt kontrolny.</translation>
    </message>
    <message>
        <source>Whoever can sign in as the API account; for now that is usually the agency</source>
        <translation>Osoba, która może się zalogować jako konto API; dziś jest to najczęściej agencja</translation>
    </message>
    <message>
        <source>In Intercom, on the page “Your account” of that account</source>
        <translation>W Intercom, na stronie „Your account” tego konta</translation>
    </message>
    <message>
        <source>Press “Start the change” when that person is ready.</source>
        <translation>Gdy ta osoba będzie gotowa, należy nacisnąć „Rozpocznij zmianę”.</translation>
    </message>
    <message>
        <source>Change the email there and save. Keybearer sees it by itself.</source>
        <translation>Należy tam zmienić adres e-mail i zapisać. Keybearer zauważy to samodzielnie.</translation>
    </message>
    <message>
        <source>At Intercom&apos;s API, with the same calls as before the change</source>
        <translation>W API Intercom, tymi samymi wywołaniami co przed zmianą</translation>
    </message>
    <message>
        <source>Read the table, then press “Prove again”.</source>
        <translation>Należy przeczytać tabelę, a następnie nacisnąć „Udowodnij ponownie”.</translation>
    </message>
    <message>
        <source>Nothing. Read the table: before and after.</source>
        <translation>Nic. Wystarczy przeczytać tabelę: przed i po.</translation>
    </message>
    <message>
        <source>The new owner</source>
        <translation>Nowy właściciel</translation>
    </message>
    <message>
        <source>In the new mailbox and in Intercom, signed in with the new address</source>
        <translation>W nowej skrzynce pocztowej i w Intercom, po zalogowaniu nowym adresem</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Obie strony</translation>
    </message>
    <message>
        <source>Here, and wherever you keep such files</source>
        <translation>Tutaj i wszędzie tam, gdzie przechowuje się takie pliki</translation>
    </message>
    <message>
        <source>Save the record and give the other side a copy.</source>
        <translation>Należy zapisać protokół i przekazać kopię drugiej stronie.</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Kto to robi</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Gdzie</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Co zrobić</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Ty</translation>
    </message>
    <message>
        <source>Read which finding stops it, then press “Cancel the handover”.</source>
        <translation>Należy przeczytać, które ustalenie zatrzymuje przekazanie, a następnie nacisnąć „Anuluj przekazanie”.</translation>
    </message>
    <message>
        <source>Here, and on the account&apos;s own page</source>
        <translation>Tutaj i na stronie tego konta</translation>
    </message>
    <message>
        <source>When the connection works again, press “Prove again”.</source>
        <translation>Gdy łączność wróci, należy nacisnąć „Udowodnij ponownie”.</translation>
    </message>
    <message>
        <source>Here, or on the account&apos;s own page</source>
        <translation>Tutaj albo na stronie tego konta</translation>
    </message>
    <message>
        <source>Decide whether this address is the right one.</source>
        <translation>Należy zdecydować, czy ten adres jest właściwy.</translation>
    </message>
    <message>
        <source>Whoever can sign in as the API account</source>
        <translation>Osoba, która może się zalogować jako konto API</translation>
    </message>
    <message>
        <source>Nothing. It is done; this is what was found.</source>
        <translation>Nic. Gotowe; oto, co znaleziono.</translation>
    </message>
    <message>
        <source>Do one of these steps, then test it here, before the next one.</source>
        <translation>Należy wykonać jeden z tych kroków i przetestować go tutaj przed następnym.</translation>
    </message>
    <message>
        <source>Press “Close the follow-up”, then save the record.</source>
        <translation>Należy nacisnąć „Zamknij dalsze kroki”, a potem zapisać protokół.</translation>
    </message>
</context>
<context>
    <name>keybearer::TeammateCard</name>
    <message>
        <source>Fingerprint of the token: %1</source>
        <translation>Odcisk tokenu: %1</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Jeszcze nieznany</translation>
    </message>
    <message>
        <source>The token has not told who it belongs to.</source>
        <translation>Token nie ujawnił, do kogo należy.</translation>
    </message>
    <message>
        <source>Teammate %1</source>
        <translation>Członek zespołu %1</translation>
    </message>
    <message>
        <source>inbox seat</source>
        <translation>miejsce w skrzynce odbiorczej</translation>
    </message>
    <message>
        <source>no inbox seat</source>
        <translation>brak miejsca w skrzynce odbiorczej</translation>
    </message>
    <message>
        <source>role “%1”</source>
        <translation>rola „%1”</translation>
    </message>
    <message>
        <source>according to an earlier test</source>
        <translation>według wcześniejszego testu</translation>
    </message>
    <message>
        <source>email verified</source>
        <translation>adres e-mail zweryfikowany</translation>
    </message>
    <message>
        <source>email not verified</source>
        <translation>adres e-mail niezweryfikowany</translation>
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
        <translation>ćwiczenia, tylko na tym komputerze</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Obszar roboczy</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Copy the fingerprint</source>
        <translation>Kopiuj odcisk</translation>
    </message>
    <message>
        <source>&amp;Test now</source>
        <translation>&amp;Testuj teraz</translation>
    </message>
    <message>
        <source>Test the token again (F5)</source>
        <translation>Testuj token ponownie (F5)</translation>
    </message>
    <message>
        <source>Show the picture from %1</source>
        <comment>a host</comment>
        <translation>Pokaż zdjęcie z %1</translation>
    </message>
    <message>
        <source>&amp;Hand over…</source>
        <translation>Pr&amp;zekaż…</translation>
    </message>
    <message>
        <source>Give this account another email, and prove that the token works</source>
        <translation>Nadaje temu kontu inny adres e-mail i dowodzi, że token działa</translation>
    </message>
    <message>
        <source>Keybearer asks that host of Intercom for the picture, without the token. Nobody is asked before you agree.</source>
        <translation>Keybearer prosi ten serwer Intercom o zdjęcie, bez tokenu. Przed uzyskaniem zgody nie wysyła żadnego zapytania.</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Edytuj…</translation>
    </message>
    <message>
        <source>Edit the connection</source>
        <translation>Edytuj połączenie</translation>
    </message>
    <message>
        <source>Continue the &amp;handover</source>
        <translation>Kontynuuj pr&amp;zekazanie</translation>
    </message>
    <message>
        <source>A handover of this account is open: see where it stands and go on</source>
        <translation>Przekazanie tego konta jest otwarte: sprawdź, na czym stoi, i kontynuuj</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Odcisk</translation>
    </message>
    <message>
        <source>A handover can begin when a test has shown that the token works</source>
        <translation>Przekazanie może się rozpocząć, gdy test pokaże, że token działa</translation>
    </message>
</context>
<context>
    <name>keybearer::TeammatePage</name>
    <message>
        <source>Testing the token…</source>
        <translation>Testowanie tokenu…</translation>
    </message>
    <message>
        <source>%1 of %2 calls answered. All of them only read, and none reads a person&apos;s data.</source>
        <translation>Wywołania z odpowiedzią: %1 z %2. Wszystkie tylko odczytują, a żadne nie czyta danych osobowych.</translation>
    </message>
    <message>
        <source>This token has not been tested yet.</source>
        <translation>Ten token nie był jeszcze testowany.</translation>
    </message>
    <message>
        <source>Choose “Test now”.</source>
        <translation>Należy wybrać „Testuj teraz”.</translation>
    </message>
    <message>
        <source>Tested %1.</source>
        <comment>a relative time</comment>
        <translation>Przetestowano %1.</translation>
    </message>
    <message>
        <source>&amp;Show the evidence</source>
        <translation>Pokaż zapis &amp;dowodowy</translation>
    </message>
    <message>
        <source>Last known: %1, %2.</source>
        <comment>a state word, a relative time</comment>
        <translation>Ostatnio znany stan: %1, %2.</translation>
    </message>
    <message>
        <source>It has not been tested since, so this may have changed.</source>
        <translation>Od tego czasu nie był testowany, więc mogło się to zmienić.</translation>
    </message>
    <message>
        <source>Tested %1. Every test since %2 has found the same.</source>
        <comment>a relative time, a date</comment>
        <translation>Przetestowano %1. Każdy test od %2 dał ten sam wynik.</translation>
    </message>
</context>
<context>
    <name>keybearer::TokenField</name>
    <message>
        <source>Paste</source>
        <translation>Wklej</translation>
    </message>
</context>
<context>
    <name>keybearer::TokensCard</name>
    <message>
        <source>Tokens and lock</source>
        <translation>Tokeny i blokada</translation>
    </message>
    <message>
        <source>Keep new tokens in the keychain</source>
        <translation>Przechowuj nowe tokeny w pęku kluczy</translation>
    </message>
    <message>
        <source>It is not known yet whether this computer has a keychain.</source>
        <translation>Nie wiadomo jeszcze, czy ten komputer ma pęk kluczy.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain answers.</source>
        <translation>Pęk kluczy tego komputera odpowiada.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nigdy</translation>
    </message>
    <message numerus="yes">
        <source>After %Ln minute(s)</source>
        <translation>
            <numerusform>Po %Ln minucie</numerusform>
            <numerusform>Po %Ln minutach</numerusform>
            <numerusform>Po %Ln minutach</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock when idle</source>
        <translation>Blokuj przy bezczynności</translation>
    </message>
    <message>
        <source>Lock when the screen locks</source>
        <translation>Blokuj, gdy blokuje się ekran</translation>
    </message>
    <message>
        <source>Otherwise a token stays in memory until you quit or lock. Each connection can choose.</source>
        <translation>W przeciwnym razie token pozostaje w pamięci do zakończenia lub zablokowania programu. Dla każdego połączenia można wybrać osobno.</translation>
    </message>
    <message>
        <source>This computer offers no keychain. Tokens stay in memory until you quit or lock.</source>
        <translation>Ten komputer nie udostępnia pęku kluczy. Tokeny pozostają w pamięci do zakończenia lub zablokowania programu.</translation>
    </message>
</context>
<context>
    <name>keybearer::WindowCommands</name>
    <message>
        <source>Test now</source>
        <translation>Testuj teraz</translation>
    </message>
    <message>
        <source>Test all connections</source>
        <translation>Testuj wszystkie połączenia</translation>
    </message>
    <message>
        <source>Find a connection</source>
        <translation>Znajdź połączenie</translation>
    </message>
    <message>
        <source>Copy the fingerprint</source>
        <translation>Kopiuj odcisk</translation>
    </message>
    <message>
        <source>Show the evidence</source>
        <translation>Pokaż zapis dowodowy</translation>
    </message>
    <message>
        <source>Save the record…</source>
        <translation>Zapisz protokół…</translation>
    </message>
    <message>
        <source>Connect a token…</source>
        <translation>Połącz token…</translation>
    </message>
    <message>
        <source>Open the practice workspace</source>
        <translation>Otwórz ćwiczebny obszar roboczy</translation>
    </message>
    <message>
        <source>Go to the teammate</source>
        <translation>Przejdź do członka zespołu</translation>
    </message>
    <message>
        <source>Go to the handover</source>
        <translation>Przejdź do przekazania</translation>
    </message>
    <message>
        <source>Go to the history</source>
        <translation>Przejdź do historii</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Otwórz ustawienia</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Znajdź polecenie</translation>
    </message>
    <message>
        <source>Show all shortcuts</source>
        <translation>Pokaż wszystkie skróty</translation>
    </message>
    <message>
        <source>Lock Keybearer</source>
        <translation>Zablokuj Keybearer</translation>
    </message>
    <message>
        <source>Close the message, or leave the settings</source>
        <translation>Zamknij komunikat lub opuść ustawienia</translation>
    </message>
    <message>
        <source>Full screen on or off</source>
        <translation>Włącz lub wyłącz pełny ekran</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Przejdź do: %1</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Przekaż…</translation>
    </message>
    <message>
        <source>Edit the connection…</source>
        <translation>Edytuj połączenie…</translation>
    </message>
    <message>
        <source>Choose a connection first.</source>
        <translation>Najpierw należy wybrać połączenie.</translation>
    </message>
    <message>
        <source>Leave the settings first.</source>
        <translation>Najpierw należy opuścić ustawienia.</translation>
    </message>
    <message>
        <source>There is no connection yet.</source>
        <translation>Nie ma jeszcze żadnego połączenia.</translation>
    </message>
    <message>
        <source>Continue the handover</source>
        <translation>Kontynuuj przekazanie</translation>
    </message>
    <message>
        <source>Check a record…</source>
        <translation>Sprawdź protokół…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>There is nothing that can be undone now.</source>
        <translation>Teraz nie ma niczego do cofnięcia.</translation>
    </message>
</context>
<context>
    <name>keybearer::WindowLock</name>
    <message>
        <source>Keybearer is locked</source>
        <translation>Keybearer jest zablokowany</translation>
    </message>
</context>
<context>
    <name>keybearer::Workbench</name>
    <message>
        <source>A practice handover is still open. It ends when you quit, like the whole practice workspace; nothing else is affected.</source>
        <translation>Przekazanie ćwiczebne jest nadal otwarte. Zakończy się wraz z zamknięciem programu, jak cały ćwiczebny obszar roboczy; niczego innego to nie dotyczy.</translation>
    </message>
    <message>
        <source>The browser could not be opened.</source>
        <translation>Nie udało się otworzyć przeglądarki.</translation>
    </message>
    <message>
        <source>Open this page yourself: %1</source>
        <translation>Należy samodzielnie otworzyć tę stronę: %1</translation>
    </message>
    <message>
        <source>A handover is still open. Nothing is lost when you quit: it goes on when you open Keybearer again and choose the connection. Until then the token is not tested.</source>
        <translation>Przekazanie jest nadal otwarte. Po zamknięciu programu nic nie przepadnie: będzie kontynuowane po ponownym otwarciu programu Keybearer i wybraniu połączenia. Do tego czasu token nie jest testowany.</translation>
    </message>
    <message>
        <source>This handover&apos;s connection is not in the list any more.</source>
        <translation>Połączenia tego przekazania nie ma już na liście.</translation>
    </message>
    <message>
        <source>Connect its token again to go to the handover.</source>
        <translation>Aby przejść do przekazania, należy ponownie połączyć jego token.</translation>
    </message>
    <message>
        <source>A handover is still open, and its token is kept in memory only. What happened so far stays on this computer. To go on when you open Keybearer again, connect the token again; until then it is not tested.</source>
        <translation>Przekazanie jest nadal otwarte, a jego token jest przechowywany tylko w pamięci. To, co się dotąd wydarzyło, pozostaje na tym komputerze. Aby kontynuować po ponownym otwarciu programu Keybearer, należy ponownie połączyć token; do tego czasu nie jest on testowany.</translation>
    </message>
    <message>
        <source>Practice workspace</source>
        <translation>Ćwiczebny obszar roboczy</translation>
    </message>
    <message>
        <source>The token of this practice workspace does not work any more. Begin with a new practice workspace? What happened in this one stays in the history.</source>
        <translation>Token tego ćwiczebnego obszaru roboczego już nie działa. Zacząć z nowym ćwiczebnym obszarem roboczym? To, co się wydarzyło w tym, pozostanie w historii.</translation>
    </message>
    <message>
        <source>&amp;Begin anew</source>
        <translation>Zacznij od &amp;nowa</translation>
    </message>
    <message>
        <source>&amp;Keep this one</source>
        <translation>&amp;Zachowaj ten</translation>
    </message>
    <message>
        <source>The token of this practice workspace does not work any more.</source>
        <translation>Token tego ćwiczebnego obszaru roboczego już nie działa.</translation>
    </message>
    <message>
        <source>A new practice workspace can begin once its handover is closed.</source>
        <translation>Nowy ćwiczebny obszar roboczy można zacząć, gdy przekazanie w obecnym zostanie zamknięte.</translation>
    </message>
    <message>
        <source>Open “Handover” and close it, then open practice again.</source>
        <translation>Należy otworzyć „Przekazanie” i zamknąć je, a następnie ponownie otworzyć ćwiczenia.</translation>
    </message>
    <message>
        <source>This handover is over, and another one of this connection is open.</source>
        <translation>To przekazanie jest zakończone, a inne tego połączenia jest otwarte.</translation>
    </message>
    <message>
        <source>The page shows the one that is open. What happened in this one stands here in the history.</source>
        <translation>Strona pokazuje to otwarte. To, co wydarzyło się w tym, znajduje się tutaj, w historii.</translation>
    </message>
    <message>
        <source>“Save the record…” gives you all of it in one file.</source>
        <translation>„Zapisz protokół…” daje to wszystko w jednym pliku.</translation>
    </message>
    <message>
        <source>What happened stays in the history. A practice workspace ends with the program; its records can still be saved.</source>
        <translation>To, co się wydarzyło, pozostaje w historii. Obszar ćwiczebny kończy się wraz z programem; jego protokoły nadal można zapisać.</translation>
    </message>
</context>
</TS>
