<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en_US">
<context>
    <name>CheckText</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Teammate: %1 (%2), id %3</source>
        <translation>Teamlid: %1 (%2), id %3</translation>
    </message>
    <message>
        <source>Workspace: %1, id %2, region %3</source>
        <translation>Werkruimte: %1, id %2, regio %3</translation>
    </message>
    <message>
        <source>Fingerprint of the token: %1</source>
        <translation>Vingerafdruk van het token: %1</translation>
    </message>
    <message>
        <source>Permissions (* is needed):</source>
        <translation>Machtigingen (* is nodig):</translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message>
        <source>Close the follow-up</source>
        <translation>Nazorg afsluiten</translation>
    </message>
    <message>
        <source>&amp;Close all the same</source>
        <translation>Toch &amp;afsluiten</translation>
    </message>
    <message>
        <source>Go &amp;back</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>These steps are still open: %1.</source>
        <translation>Deze stappen staan nog open: %1.</translation>
    </message>
    <message>
        <source>After closing, this handover is not tested any more, and it can&apos;t be opened again.</source>
        <translation>Na het afsluiten wordt deze overdracht niet meer getest, en ze kan niet opnieuw worden geopend.</translation>
    </message>
    <message>
        <source>Close the handover</source>
        <translation>Overdracht afsluiten</translation>
    </message>
    <message>
        <source>By the newest test, the token is not proven to work.</source>
        <translation>Volgens de nieuwste test is niet bewezen dat het token werkt.</translation>
    </message>
    <message>
        <source>Cancel the handover</source>
        <translation>De overdracht annuleren</translation>
    </message>
    <message>
        <source>Somebody may be about to change the email. After cancelling, Keybearer does not watch any more, and this handover can&apos;t be opened again.</source>
        <translation>Misschien staat iemand op het punt het e-mailadres te wijzigen. Na het annuleren let Keybearer niet meer op, en kan deze overdracht niet opnieuw worden geopend.</translation>
    </message>
    <message>
        <source>&amp;Cancel it</source>
        <translation>&amp;Annuleren</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>connecting, TLS included: %1 ms</source>
        <translation>verbinding maken, inclusief TLS: %1 ms</translation>
    </message>
    <message>
        <source>connecting: none, the connection was open already</source>
        <translation>verbinding maken: niet nodig, de verbinding was al open</translation>
    </message>
    <message>
        <source>waiting for the answer: %1 ms</source>
        <translation>wachten op het antwoord: %1 ms</translation>
    </message>
    <message>
        <source>receiving it: %1 ms</source>
        <translation>antwoord ontvangen: %1 ms</translation>
    </message>
    <message>
        <source>together: %1 ms</source>
        <translation>samen: %1 ms</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>status %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s), dropped unread</source>
        <translation>
            <numerusform>%Ln byte, ongelezen weggegooid</numerusform>
            <numerusform>%Ln bytes, ongelezen weggegooid</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Er is niets verzonden.</translation>
    </message>
    <message>
        <source>SENT</source>
        <translation>VERZONDEN</translation>
    </message>
    <message>
        <source>ANSWER</source>
        <translation>ANTWOORD</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>TIJD</translation>
    </message>
    <message>
        <source>started: %1 (UTC)</source>
        <translation>begonnen: %1 (UTC)</translation>
    </message>
    <message>
        <source>attempts: %1</source>
        <translation>pogingen: %1</translation>
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
        <translation>Dit wordt één keer verzonden, met het SCIM-token:
%1 %2
%3</translation>
    </message>
    <message>
        <source>The teammate signs in, opens its own account page and changes the email from %1 to %2.</source>
        <translation>Het teamlid meldt zich aan, opent zijn eigen accountpagina en wijzigt het e-mailadres van %1 in %2.</translation>
    </message>
    <message>
        <source>The teammate signs in, opens %1 and changes the email from %2 to %3.</source>
        <translation>Het teamlid meldt zich aan, opent %1 en wijzigt het e-mailadres van %2 in %3.</translation>
    </message>
    <message>
        <source>- %1</source>
        <translation>- %1</translation>
    </message>
    <message>
        <source>Record: %1</source>
        <translation>Verslag: %1</translation>
    </message>
</context>
<context>
    <name>OptionsText</name>
    <message>
        <source>The option --%1 does not go with this command.</source>
        <translation>De optie --%1 past niet bij deze opdracht.</translation>
    </message>
    <message>
        <source>The option --%1 was given more than once.</source>
        <translation>De optie --%1 is meer dan één keer opgegeven.</translation>
    </message>
    <message>
        <source>Only one token can be read from standard input.</source>
        <translation>Van de standaardinvoer kan maar één token worden gelezen.</translation>
    </message>
    <message>
        <source>The option --%1 needs a value.</source>
        <translation>De optie --%1 heeft een waarde nodig.</translation>
    </message>
    <message>
        <source>The API base must be an https address, or http on this computer.</source>
        <translation>De API-basis moet een https-adres zijn, of http op deze computer.</translation>
    </message>
    <message>
        <source>Give either --region or --api-url: the address says already where to ask.</source>
        <translation>Geef óf --region óf --api-url op: het adres zegt al waar de vraag naartoe gaat.</translation>
    </message>
    <message>
        <source>The region must be us, eu or au.</source>
        <translation>De regio moet us, eu of au zijn.</translation>
    </message>
    <message>
        <source>The API version must look like 2.16, or be Preview.</source>
        <translation>De API-versie moet eruitzien als 2.16, of Preview zijn.</translation>
    </message>
    <message>
        <source>The SCIM base must be an https address, or http on this computer.</source>
        <translation>De SCIM-basis moet een https-adres zijn, of http op deze computer.</translation>
    </message>
    <message>
        <source>The time-out must be a number of seconds, up to 3600.</source>
        <translation>De time-out moet een aantal seconden zijn, hoogstens 3600.</translation>
    </message>
    <message>
        <source>The wait must be a whole number of seconds, up to one year.</source>
        <translation>De wachttijd moet een heel aantal seconden zijn, hoogstens één jaar.</translation>
    </message>
    <message>
        <source>The port must be a number from 0 to 65535.</source>
        <translation>De poort moet een getal van 0 tot en met 65535 zijn.</translation>
    </message>
    <message>
        <source>The permissions that can count are: %1.</source>
        <translation>De machtigingen die kunnen meetellen, zijn: %1.</translation>
    </message>
    <message>
        <source>“%1” is no permission that can count.</source>
        <translation>“%1” is geen machtiging die kan meetellen.</translation>
    </message>
    <message>
        <source>A handover needs either --to EMAIL or --resume ID.</source>
        <translation>Een overdracht heeft --to EMAIL of --resume ID nodig.</translation>
    </message>
    <message>
        <source>What stands after --to is not an email address that Intercom could take.</source>
        <translation>Wat achter --to staat, is geen e-mailadres dat Intercom zou kunnen aannemen.</translation>
    </message>
    <message>
        <source>The route must be guided or scim.</source>
        <translation>De route moet guided of scim zijn.</translation>
    </message>
    <message>
        <source>The SCIM route needs --scim-url and --scim-token-file.</source>
        <translation>De SCIM-route heeft --scim-url en --scim-token-file nodig.</translation>
    </message>
    <message>
        <source>With the token on standard input nobody can be asked: add --yes.</source>
        <translation>Met het token op de standaardinvoer kan er niemand iets worden gevraagd: voeg --yes toe.</translation>
    </message>
    <message>
        <source>Name one record to verify.</source>
        <translation>Noem één verslag dat moet worden gecontroleerd.</translation>
    </message>
    <message>
        <source>There is a word too many. A token never goes on the command line: use --token-file or KEYBEARER_TOKEN.</source>
        <translation>Er staat een woord te veel. Een token hoort nooit op de opdrachtregel: gebruik --token-file of KEYBEARER_TOKEN.</translation>
    </message>
    <message>
        <source>A token never goes on the command line: use --token-file or KEYBEARER_TOKEN.</source>
        <translation>Een token hoort nooit op de opdrachtregel: gebruik --token-file of KEYBEARER_TOKEN.</translation>
    </message>
    <message>
        <source>The option %1 is not known.</source>
        <translation>De optie %1 is niet bekend.</translation>
    </message>
    <message>
        <source>The option %1 needs a value.</source>
        <translation>De optie %1 heeft een waarde nodig.</translation>
    </message>
    <message>
        <source>There is an option that is not known here, or has a value that it does not take.</source>
        <translation>Er is een optie die hier niet bekend is, of die een waarde heeft die niet past.</translation>
    </message>
    <message>
        <source>The first word must be check, handover, verify, practice or demo.</source>
        <translation>Het eerste woord moet check, handover, verify, practice of demo zijn.</translation>
    </message>
    <message>
        <source>read the access token from FILE; - is standard input</source>
        <translation>lees het toegangstoken uit FILE; - is de standaardinvoer</translation>
    </message>
    <message>
        <source>take token and settings of a saved connection</source>
        <translation>neem token en instellingen van een bewaarde verbinding</translation>
    </message>
    <message>
        <source>another API base; plain http only to this computer</source>
        <translation>een andere API-basis; gewoon http alleen naar deze computer</translation>
    </message>
    <message>
        <source>the workspace&apos;s region; found out when not given</source>
        <translation>de regio van de werkruimte; wordt opgezocht als ze niet is opgegeven</translation>
    </message>
    <message>
        <source>Intercom-Version to ask for; 2.16 when not given</source>
        <translation>Intercom-Version die wordt gevraagd; 2.16 als er geen is opgegeven</translation>
    </message>
    <message>
        <source>permissions that count, with commas between them</source>
        <translation>machtigingen die meetellen, met komma&apos;s ertussen</translation>
    </message>
    <message>
        <source>deadline of one request; 15 when not given</source>
        <translation>tijdslimiet van één verzoek; 15 als er geen is opgegeven</translation>
    </message>
    <message>
        <source>one JSON document on standard output</source>
        <translation>één JSON-document op de standaarduitvoer</translation>
    </message>
    <message>
        <source>the teammate&apos;s new email address</source>
        <translation>het nieuwe e-mailadres van het teamlid</translation>
    </message>
    <message>
        <source>go on with a handover that waits</source>
        <translation>ga verder met een overdracht die wacht</translation>
    </message>
    <message>
        <source>how the email is changed</source>
        <translation>hoe het e-mailadres wordt gewijzigd</translation>
    </message>
    <message>
        <source>SCIM base URL of the workspace</source>
        <translation>SCIM-basis-URL van de werkruimte</translation>
    </message>
    <message>
        <source>read the SCIM token from FILE; - is standard input</source>
        <translation>lees het SCIM-token uit FILE; - is de standaardinvoer</translation>
    </message>
    <message>
        <source>write the record to FILE</source>
        <translation>schrijf het verslag naar FILE</translation>
    </message>
    <message>
        <source>do not ask before the change</source>
        <translation>vraag niets vóór de wijziging</translation>
    </message>
    <message>
        <source>how long to wait for the person; no bound when not given</source>
        <translation>hoelang er op de persoon wordt gewacht; onbeperkt als er niets is opgegeven</translation>
    </message>
    <message>
        <source>where to listen; 0 picks a free port</source>
        <translation>waar er wordt geluisterd; 0 kiest een vrije poort</translation>
    </message>
    <message>
        <source>trust the certificates in FILE as well</source>
        <translation>vertrouw ook de certificaten in FILE</translation>
    </message>
    <message>
        <source>how to reach the network</source>
        <translation>hoe het netwerk wordt bereikt</translation>
    </message>
    <message>
        <source>where history and records are kept</source>
        <translation>waar geschiedenis en verslagen worden bewaard</translation>
    </message>
    <message>
        <source>open the window on a practice workspace of its own</source>
        <translation>open het venster met een eigen oefenwerkruimte</translation>
    </message>
    <message>
        <source>Tests a token and prints the verdict.</source>
        <translation>Test een token en toont het oordeel.</translation>
    </message>
    <message>
        <source>Tests the token, gets the teammate&apos;s email changed, and proves that the token kept working. Writes a record of it.</source>
        <translation>Test het token, laat het e-mailadres van het teamlid wijzigen en bewijst dat het token bleef werken. Schrijft er een verslag van.</translation>
    </message>
    <message>
        <source>Verifies a handover record, offline and without the token.</source>
        <translation>Controleert het verslag van een overdracht, offline en zonder het token.</translation>
    </message>
    <message>
        <source>Serves a practice workspace on this computer until it is interrupted.</source>
        <translation>Biedt op deze computer een oefenwerkruimte aan, tot het wordt onderbroken.</translation>
    </message>
    <message>
        <source>Does the whole job, by both routes, on a practice workspace of its own.</source>
        <translation>Doet het hele werk, langs beide routes, in een eigen oefenwerkruimte.</translation>
    </message>
    <message>
        <source>Hands an Intercom API teammate to its new owner and proves that the token kept working. Without a command the window opens, if it was built.</source>
        <translation>Draagt een API-teamlid van Intercom over aan de nieuwe eigenaar en bewijst dat het token bleef werken. Zonder opdracht opent het venster, als dat is meegebouwd.</translation>
    </message>
    <message>
        <source>print this and end</source>
        <translation>toon dit en stop</translation>
    </message>
    <message>
        <source>print the version and end</source>
        <translation>toon de versie en stop</translation>
    </message>
    <message>
        <source>check: test a token. handover: baseline, email change, proof. verify: check the record in FILE, offline. practice: serve the practice workspace. demo: the whole job on a practice workspace. Each has a --help of its own.</source>
        <translation>check: een token testen. handover: nulmeting, wijziging van het e-mailadres, bewijs. verify: het verslag in FILE controleren, offline. practice: de oefenwerkruimte aanbieden. demo: het hele werk in een oefenwerkruimte. Elke opdracht heeft een eigen --help.</translation>
    </message>
    <message>
        <source>the record to verify</source>
        <translation>het verslag dat moet worden gecontroleerd</translation>
    </message>
</context>
<context>
    <name>RecordFileText</name>
    <message>
        <source>The record can&apos;t be written to %1: its folder is not there.</source>
        <translation>Het verslag kan niet naar %1 worden geschreven: die map bestaat niet.</translation>
    </message>
    <message>
        <source>The record can&apos;t be written to %1: that is a folder.</source>
        <translation>Het verslag kan niet naar %1 worden geschreven: dat is een map.</translation>
    </message>
    <message>
        <source>The record can&apos;t be written to %1: that is no ordinary file.</source>
        <translation>Het verslag kan niet naar %1 worden geschreven: dat is geen gewoon bestand.</translation>
    </message>
    <message>
        <source>The record can&apos;t be written to %1: something else is in that file, and it would be lost.</source>
        <translation>Het verslag kan niet naar %1 worden geschreven: er staat iets anders in dat bestand, en dat zou verloren gaan.</translation>
    </message>
    <message>
        <source>The record can&apos;t be written to %1: no file can be made there.</source>
        <translation>Het verslag kan niet naar %1 worden geschreven: daar kan geen bestand worden gemaakt.</translation>
    </message>
    <message>
        <source>The record can&apos;t be written to %1: a token is read from that file.</source>
        <translation>Het verslag kan niet naar %1 worden geschreven: uit dat bestand wordt een token gelezen.</translation>
    </message>
</context>
<context>
    <name>SavedFile</name>
    <message>
        <source>The folder could not be opened.</source>
        <translation>De map kon niet worden geopend.</translation>
    </message>
    <message>
        <source>Open it yourself: %1</source>
        <translation>Open haar zelf: %1</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Map openen</translation>
    </message>
    <message>
        <source>&amp;Copy its path</source>
        <translation>Pad &amp;kopiëren</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>The file is saved.</source>
        <translation>Het bestand is opgeslagen.</translation>
    </message>
    <message>
        <source>It is “%1”.</source>
        <translation>Het is “%1”.</translation>
    </message>
    <message>
        <source>The file could not be saved.</source>
        <translation>Het bestand kon niet worden opgeslagen.</translation>
    </message>
    <message>
        <source>Nothing was written to “%1”. The disk may be full, or the folder may not be yours to write.</source>
        <translation>Er is niets naar “%1” geschreven. Misschien is de schijf vol, of mag u niet in de map schrijven.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Kies een andere map.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Keybearer is open already with this data directory, in %1, but it does not answer. Wait a moment, or end it, and start again. If it is open nowhere, delete the file “%2” and start again.</source>
        <comment>a program and its process id, a file</comment>
        <translation>Keybearer is al geopend met deze gegevensmap, in %1, maar antwoordt niet. Wacht even, of sluit het, en start opnieuw. Is het nergens geopend, verwijder dan het bestand “%2” en start opnieuw.</translation>
    </message>
</context>
<context>
    <name>TokenInputText</name>
    <message>
        <source>The file with the token can&apos;t be read.</source>
        <translation>Het bestand met het token kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>What was given is not a token: it is empty, or has spaces or signs that no token has.</source>
        <translation>Wat is opgegeven, is geen token: het is leeg, of er staan spaties of tekens in die geen enkel token heeft.</translation>
    </message>
    <message>
        <source>There are no saved connections here. Save one in the window, or name the token with --token-file FILE or the environment variable KEYBEARER_TOKEN.</source>
        <translation>Er zijn hier geen bewaarde verbindingen. Bewaar er een in het venster, of noem het token met --token-file FILE of de omgevingsvariabele KEYBEARER_TOKEN.</translation>
    </message>
    <message>
        <source>There is no saved connection of that name.</source>
        <translation>Er is geen bewaarde verbinding met die naam.</translation>
    </message>
    <message>
        <source>What stands in KEYBEARER_TOKEN is not a token: it is empty, or has spaces or signs that no token has.</source>
        <translation>Wat in KEYBEARER_TOKEN staat, is geen token: het is leeg, of er staan spaties of tekens in die geen enkel token heeft.</translation>
    </message>
    <message>
        <source>Name a token: --token-file FILE, the environment variable KEYBEARER_TOKEN, or --profile NAME.</source>
        <translation>Noem een token: --token-file FILE, de omgevingsvariabele KEYBEARER_TOKEN, of --profile NAME.</translation>
    </message>
    <message>
        <source>There is a token in an address that was given. Nothing was sent. A token never goes on the command line: use --token-file or KEYBEARER_TOKEN.</source>
        <translation>In een opgegeven adres staat een token. Er is niets verzonden. Een token hoort nooit op de opdrachtregel: gebruik --token-file of KEYBEARER_TOKEN.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Confirm the new address</source>
        <translation>Nieuw adres bevestigen</translation>
    </message>
    <message>
        <source>The new owner opens the message that Intercom sends and follows its link. The account then shows the address as verified.</source>
        <translation>De nieuwe eigenaar opent het bericht dat Intercom stuurt en volgt de link erin. Daarna toont het account het adres als geverifieerd.</translation>
    </message>
    <message>
        <source>Test after the link was followed.</source>
        <translation>Test nadat de link is gevolgd.</translation>
    </message>
    <message>
        <source>Set a new password</source>
        <translation>Nieuw wachtwoord instellen</translation>
    </message>
    <message>
        <source>The new owner resets the password, so that the agency can&apos;t sign in any more. Vendors report that a reset can revoke a token; Intercom has not confirmed it.</source>
        <translation>De nieuwe eigenaar stelt het wachtwoord opnieuw in, zodat het bureau zich niet meer kan aanmelden. Leveranciers melden dat dit een token kan intrekken; Intercom heeft dat niet bevestigd.</translation>
    </message>
    <message>
        <source>Test right after the reset.</source>
        <translation>Test meteen nadat het wachtwoord opnieuw is ingesteld.</translation>
    </message>
    <message>
        <source>Switch on two-factor sign-in</source>
        <translation>Tweestapsverificatie inschakelen</translation>
    </message>
    <message>
        <source>The new owner adds a second step to signing in, as the account can read and write for the pipeline.</source>
        <translation>De nieuwe eigenaar voegt een tweede stap toe aan het aanmelden, omdat het account voor de pipeline kan lezen en schrijven.</translation>
    </message>
    <message>
        <source>Test right after it was switched on.</source>
        <translation>Test meteen na het inschakelen.</translation>
    </message>
    <message>
        <source>Test again after a day</source>
        <translation>Na een dag opnieuw testen</translation>
    </message>
    <message>
        <source>Test once 24 hours have passed.</source>
        <translation>Test één keer als er 24 uur voorbij zijn.</translation>
    </message>
    <message>
        <source>The server&apos;s own words: “%1” (status %2).</source>
        <translation>In de woorden van de server: “%1” (status %2).</translation>
    </message>
    <message>
        <source>The server&apos;s own words: “%1”.</source>
        <translation>In de woorden van de server: “%1”.</translation>
    </message>
    <message>
        <source>The server answered with status %1.</source>
        <translation>De server antwoordde met status %1.</translation>
    </message>
    <message numerus="yes">
        <source>It asks to wait %Ln second(s).</source>
        <translation>
            <numerusform>Hij vraagt om %Ln seconde te wachten.</numerusform>
            <numerusform>Hij vraagt om %Ln seconden te wachten.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” can&apos;t be used as it was entered.</source>
        <translation>“%1” kan zo niet worden gebruikt.</translation>
    </message>
    <message>
        <source>About: %1.</source>
        <translation>Het gaat om: %1.</translation>
    </message>
    <message>
        <source>The file %1 is not there.</source>
        <translation>Het bestand %1 bestaat niet.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be read.</source>
        <translation>Het bestand %1 kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file, and only those are read.</source>
        <translation>%1 is geen gewoon bestand, en alleen die worden gelezen.</translation>
    </message>
    <message>
        <source>The file %1 is too large for what it should be.</source>
        <translation>Het bestand %1 is te groot voor wat het zou moeten zijn.</translation>
    </message>
    <message>
        <source>The file %1 has no certificate in PEM form.</source>
        <translation>Het bestand %1 bevat geen certificaat in PEM-vorm.</translation>
    </message>
    <message>
        <source>Check its rights.</source>
        <translation>Controleer de toegangsrechten ervan.</translation>
    </message>
    <message>
        <source>Check that the right file was named.</source>
        <translation>Controleer of het juiste bestand is genoemd.</translation>
    </message>
    <message>
        <source>Another token was tested after the change than before it.</source>
        <translation>Na de wijziging is een ander token getest dan ervoor.</translation>
    </message>
    <message>
        <source>Another teammate answers to this token now.</source>
        <translation>Bij dit token hoort nu een ander teamlid.</translation>
    </message>
    <message>
        <source>Another workspace answers to this token now.</source>
        <translation>Bij dit token hoort nu een andere werkruimte.</translation>
    </message>
    <message>
        <source>Whether it is still the same teammate and workspace could not be seen.</source>
        <translation>Of het nog hetzelfde teamlid en dezelfde werkruimte zijn, was niet te zien.</translation>
    </message>
    <message>
        <source>It is the same token, the same teammate and the same workspace.</source>
        <translation>Het is hetzelfde token, hetzelfde teamlid en dezelfde werkruimte.</translation>
    </message>
    <message>
        <source>No tested permission was lost.</source>
        <translation>Geen van de geteste machtigingen is verloren gegaan.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) allowed before did not pass afterwards: %1.</source>
        <translation>
            <numerusform>%Ln machtiging die eerst was toegestaan, haalde het daarna niet: %1.</numerusform>
            <numerusform>%Ln machtigingen die eerst waren toegestaan, haalden het daarna niet: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) allowed before could not be tested afterwards.</source>
        <translation>
            <numerusform>%Ln machtiging die eerst was toegestaan, kon daarna niet worden getest.</numerusform>
            <numerusform>%Ln machtigingen die eerst waren toegestaan, konden daarna niet worden getest.</numerusform>
        </translation>
    </message>
    <message>
        <source>The token has not been tested since the change.</source>
        <translation>Het token is sinds de wijziging niet getest.</translation>
    </message>
    <message>
        <source>The new address has not been confirmed yet.</source>
        <translation>Het nieuwe adres is nog niet bevestigd.</translation>
    </message>
    <message numerus="yes">
        <source>While it was changed, %Ln test call(s) were refused.</source>
        <translation>
            <numerusform>Tijdens de wijziging is %Ln testaanroep geweigerd.</numerusform>
            <numerusform>Tijdens de wijziging zijn %Ln testaanroepen geweigerd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>While it was changed, no test call was refused; %Ln got no clear answer.</source>
        <translation>
            <numerusform>Tijdens de wijziging is geen testaanroep geweigerd; %Ln kreeg geen duidelijk antwoord.</numerusform>
            <numerusform>Tijdens de wijziging is geen testaanroep geweigerd; %Ln kregen geen duidelijk antwoord.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>While it was changed, all %Ln test call(s) got a good answer.</source>
        <translation>
            <numerusform>Tijdens de wijziging kreeg %Ln testaanroep een goed antwoord.</numerusform>
            <numerusform>Tijdens de wijziging kregen alle %Ln testaanroepen een goed antwoord.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been changed yet. It is your decision now.</source>
        <translation>Er is nog niets gewijzigd. De beslissing is nu aan u.</translation>
    </message>
    <message>
        <source>The email of the account will go from %1 to %2. A person changes it on the account&apos;s own page; Keybearer sends no change, watches, and tests the token meanwhile.</source>
        <translation>Het e-mailadres van het account gaat van %1 naar %2. Een persoon wijzigt het op de eigen pagina van het account; Keybearer verzendt geen wijziging, kijkt mee en test intussen het token.</translation>
    </message>
    <message>
        <source>The email of the account will go from %1 to %2. Keybearer sends the change once, over SCIM and exactly as shown, and tests the token meanwhile.</source>
        <translation>Het e-mailadres van het account gaat van %1 naar %2. Keybearer verzendt de wijziging één keer, via SCIM en precies zoals getoond, en test intussen het token.</translation>
    </message>
    <message>
        <source>The email was changed, but to another address.</source>
        <translation>Het e-mailadres is gewijzigd, maar in een ander adres.</translation>
    </message>
    <message>
        <source>The account has %1 now; the handover is meant for %2.</source>
        <translation>Het account heeft nu %1; de overdracht is bedoeld voor %2.</translation>
    </message>
    <message>
        <source>Waiting for the email to be changed.</source>
        <translation>Wachten tot het e-mailadres wordt gewijzigd.</translation>
    </message>
    <message>
        <source>Sign in as the API account, open “Your account” and change the email to %1. Do not reset the password yet.</source>
        <translation>Meld u aan als het API-account, open “Your account” en wijzig het e-mailadres in %1. Stel het wachtwoord nog niet opnieuw in.</translation>
    </message>
    <message>
        <source>The handover was stopped before anything was changed.</source>
        <translation>De overdracht is gestopt voordat er iets was gewijzigd.</translation>
    </message>
    <message>
        <source>The email was not changed.</source>
        <translation>Het e-mailadres is niet gewijzigd.</translation>
    </message>
    <message>
        <source>The account still has %1.</source>
        <translation>Het account heeft nog %1.</translation>
    </message>
    <message>
        <source>The account itself still has %1.</source>
        <translation>Het account zelf heeft nog %1.</translation>
    </message>
    <message>
        <source>SCIM says %1, the account itself %2.</source>
        <translation>SCIM zegt %1, het account zelf %2.</translation>
    </message>
    <message>
        <source>It is not known whether the change was made.</source>
        <translation>Het is niet bekend of de wijziging is doorgevoerd.</translation>
    </message>
    <message>
        <source>Prove it again in a while, and look at the account&apos;s own page.</source>
        <translation>Test over een tijdje opnieuw, en kijk op de eigen pagina van het account.</translation>
    </message>
    <message>
        <source>So it can&apos;t be read which email the account has now; before, it was %1.</source>
        <translation>Daarom is niet te lezen welk e-mailadres het account nu heeft; ervoor was het %1.</translation>
    </message>
    <message>
        <source>It is not known which email the account has now.</source>
        <translation>Het is niet bekend welk e-mailadres het account nu heeft.</translation>
    </message>
    <message>
        <source>The change may have been made, and the account could not be read afterwards. It is not sent a second time.</source>
        <translation>Misschien is de wijziging doorgevoerd, maar het account kon daarna niet worden gelezen. Ze wordt niet nog eens verzonden.</translation>
    </message>
    <message>
        <source>Prove it again when the connection works, and look at the account&apos;s own page.</source>
        <translation>Test opnieuw als de verbinding werkt, en kijk op de eigen pagina van het account.</translation>
    </message>
    <message>
        <source>The email is back to what it was before.</source>
        <translation>Het e-mailadres is weer wat het eerst was.</translation>
    </message>
    <message>
        <source>The account has %1 again.</source>
        <translation>Het account heeft weer %1.</translation>
    </message>
    <message>
        <source>The email was changed, and the token still works.</source>
        <translation>Het e-mailadres is gewijzigd, en het token werkt nog.</translation>
    </message>
    <message>
        <source>Follow up: each of these steps could still hurt the token, so it is tested after each one.</source>
        <translation>Nazorg: elk van deze stappen kan het token nog schaden, daarom wordt na elke stap getest.</translation>
    </message>
    <message>
        <source>The token works, but the account has another email than the one asked for.</source>
        <translation>Het token werkt, maar het account heeft een ander e-mailadres dan gevraagd.</translation>
    </message>
    <message>
        <source>It has %1; asked for was %2.</source>
        <translation>Het heeft %1; gevraagd was %2.</translation>
    </message>
    <message>
        <source>Find out who changed it. Then prove it again, or change the email back.</source>
        <translation>Zoek uit wie het heeft gewijzigd. Bewijs het daarna opnieuw, of wijzig het e-mailadres terug.</translation>
    </message>
    <message>
        <source>Prove it again, or change the email back.</source>
        <translation>Bewijs het opnieuw, of wijzig het e-mailadres terug.</translation>
    </message>
    <message>
        <source>Keep the record: it shows what happened.</source>
        <translation>Bewaar het verslag: het laat zien wat er is gebeurd.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Er is nog niets gewijzigd.</translation>
    </message>
    <message>
        <source>Enter the new address and choose how it is to be changed.</source>
        <translation>Voer het nieuwe adres in en kies hoe het moet worden gewijzigd.</translation>
    </message>
    <message>
        <source>Looking for what could stand in the way.</source>
        <translation>Zoeken naar wat in de weg kan staan.</translation>
    </message>
    <message>
        <source>Nothing is changed by this.</source>
        <translation>Hierdoor wordt niets gewijzigd.</translation>
    </message>
    <message>
        <source>Testing the token before anything is changed.</source>
        <translation>Het token testen voordat er iets wordt gewijzigd.</translation>
    </message>
    <message>
        <source>The same test runs again afterwards, so that the two can be compared.</source>
        <translation>Dezelfde test wordt daarna nog eens gedaan, zodat de twee kunnen worden vergeleken.</translation>
    </message>
    <message>
        <source>The plan is on this computer&apos;s disk.</source>
        <translation>Het plan staat op de schijf van deze computer.</translation>
    </message>
    <message>
        <source>So it is known what was meant, whatever happens next.</source>
        <translation>Zo is bekend wat de bedoeling was, wat er hierna ook gebeurt.</translation>
    </message>
    <message>
        <source>The change is on its way.</source>
        <translation>De wijziging is onderweg.</translation>
    </message>
    <message>
        <source>It is sent once. Whatever comes back, the account is read to see what is true.</source>
        <translation>Ze wordt één keer verzonden. Wat er ook terugkomt, het account wordt gelezen om te zien wat klopt.</translation>
    </message>
    <message>
        <source>Reading which email the account has now.</source>
        <translation>Lezen welk e-mailadres het account nu heeft.</translation>
    </message>
    <message>
        <source>What counts is what the account itself shows, not that a change was taken.</source>
        <translation>Wat telt, is wat het account zelf toont, niet dat een wijziging is aangenomen.</translation>
    </message>
    <message>
        <source>Testing the token after the change.</source>
        <translation>Het token testen na de wijziging.</translation>
    </message>
    <message>
        <source>It is the same test as before, and the two are compared.</source>
        <translation>Het is dezelfde test als ervoor, en de twee worden vergeleken.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Geannuleerd. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>All of this concerns a local server on this computer, not Intercom.</source>
        <translation>Dit alles gaat om een lokale server op deze computer, niet om Intercom.</translation>
    </message>
    <message>
        <source>Change the email</source>
        <translation>E-mailadres wijzigen</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Voorbereiden</translation>
    </message>
    <message>
        <source>Test before the change</source>
        <translation>Test vóór de wijziging</translation>
    </message>
    <message>
        <source>Ready to change the email</source>
        <translation>Klaar om het e-mailadres te wijzigen</translation>
    </message>
    <message>
        <source>Read it back</source>
        <translation>Teruglezen</translation>
    </message>
    <message>
        <source>Test after the change</source>
        <translation>Test na de wijziging</translation>
    </message>
    <message>
        <source>Changed and proven</source>
        <translation>Gewijzigd en bewezen</translation>
    </message>
    <message>
        <source>Changed, not proven</source>
        <translation>Gewijzigd, niet bewezen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Afgesloten</translation>
    </message>
    <message>
        <source>Not changed</source>
        <translation>Niet gewijzigd</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Geannuleerd</translation>
    </message>
    <message>
        <source>Changed back</source>
        <translation>Teruggewijzigd</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Afloop onbekend</translation>
    </message>
    <message>
        <source>an unknown address</source>
        <translation>een onbekend adres</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2; what came of it has a name that this version does not know.</source>
        <translation>Het e-mailadres moest van %1 naar %2 gaan; wat ervan is gekomen, heeft een naam die deze versie niet kent.</translation>
    </message>
    <message>
        <source>It has no entries.</source>
        <translation>Er staat niets in.</translation>
    </message>
    <message>
        <source>It is the record of handover %1, of the token with the fingerprint %2, from %3 to %4.</source>
        <translation>Het is het verslag van overdracht %1, van het token met de vingerafdruk %2, van %3 tot %4.</translation>
    </message>
    <message>
        <source>Line 1 does not fit what comes after it. Nothing in it is proven.</source>
        <translation>Regel 1 past niet bij wat erna komt. Niets in het verslag is bewezen.</translation>
    </message>
    <message>
        <source>Line %1 is missing, or does not fit what comes before it. Nothing from there on is proven.</source>
        <translation>Regel %1 ontbreekt, of past niet bij wat ervoor komt. Vanaf daar is niets bewezen.</translation>
    </message>
    <message>
        <source>signed: intact</source>
        <translation>ondertekend: ongeschonden</translation>
    </message>
    <message>
        <source>unsigned: intact, but no proof against someone who rewrites the whole file</source>
        <translation>niet ondertekend: ongeschonden, maar geen bewijs tegen iemand die het hele bestand herschrijft</translation>
    </message>
    <message>
        <source>This file is not a handover record.</source>
        <translation>Dit bestand is geen verslag van een overdracht.</translation>
    </message>
    <message>
        <source>Check that the right file was chosen.</source>
        <translation>Controleer of het juiste bestand is gekozen.</translation>
    </message>
    <message>
        <source>This record was altered or damaged.</source>
        <translation>Dit verslag is gewijzigd of beschadigd.</translation>
    </message>
    <message>
        <source>Ask for the record again from whoever made it.</source>
        <translation>Vraag het verslag opnieuw aan bij wie het heeft gemaakt.</translation>
    </message>
    <message>
        <source>This token works on a local server.</source>
        <translation>Dit token werkt op een lokale server.</translation>
    </message>
    <message>
        <source>This token works.</source>
        <translation>Dit token werkt.</translation>
    </message>
    <message>
        <source>This token works on a local server, but not for everything it needs to do.</source>
        <translation>Dit token werkt op een lokale server, maar niet voor alles wat het moet kunnen.</translation>
    </message>
    <message>
        <source>This token works, but not for everything it needs to do.</source>
        <translation>Dit token werkt, maar niet voor alles wat het moet kunnen.</translation>
    </message>
    <message>
        <source>A local server does not accept this token.</source>
        <translation>Een lokale server accepteert dit token niet.</translation>
    </message>
    <message>
        <source>Intercom does not accept this token.</source>
        <translation>Intercom accepteert dit token niet.</translation>
    </message>
    <message>
        <source>Something keeps this token from working on a local server.</source>
        <translation>Iets houdt tegen dat dit token op een lokale server werkt.</translation>
    </message>
    <message>
        <source>Something keeps this token from working.</source>
        <translation>Iets houdt tegen dat dit token werkt.</translation>
    </message>
    <message>
        <source>It is not known whether this token works on a local server.</source>
        <translation>Het is niet bekend of dit token op een lokale server werkt.</translation>
    </message>
    <message>
        <source>It is not known whether this token works.</source>
        <translation>Het is niet bekend of dit token werkt.</translation>
    </message>
    <message>
        <source>The local server accepted it.</source>
        <translation>De lokale server heeft het geaccepteerd.</translation>
    </message>
    <message>
        <source>Intercom accepted it.</source>
        <translation>Intercom heeft het geaccepteerd.</translation>
    </message>
    <message>
        <source>The local server accepted it as %1.</source>
        <translation>De lokale server heeft het geaccepteerd als %1.</translation>
    </message>
    <message>
        <source>Intercom accepted it as %1.</source>
        <translation>Intercom heeft het geaccepteerd als %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) that pipelines usually need did not pass: %1.</source>
        <translation>
            <numerusform>%Ln machtiging die pipelines gewoonlijk nodig hebben, haalde het niet: %1.</numerusform>
            <numerusform>%Ln machtigingen die pipelines gewoonlijk nodig hebben, haalden het niet: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) that your pipeline needs did not pass: %1.</source>
        <translation>
            <numerusform>%Ln machtiging die uw pipeline nodig heeft, haalde het niet: %1.</numerusform>
            <numerusform>%Ln machtigingen die uw pipeline nodig heeft, haalden het niet: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every permission that pipelines usually need is allowed.</source>
        <translation>Elke machtiging die pipelines gewoonlijk nodig hebben, is toegestaan.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s) are refused: see whether your pipeline needs them.</source>
        <translation>
            <numerusform>%Ln andere is geweigerd: kijk of uw pipeline die nodig heeft.</numerusform>
            <numerusform>%Ln andere zijn geweigerd: kijk of uw pipeline die nodig heeft.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every permission your pipeline needs is allowed.</source>
        <translation>Elke machtiging die uw pipeline nodig heeft, is toegestaan.</translation>
    </message>
    <message numerus="yes">
        <source>Every permission your pipeline needs is allowed; %Ln more is refused and not needed.</source>
        <translation>
            <numerusform>Elke machtiging die uw pipeline nodig heeft, is toegestaan; nog %Ln is geweigerd en niet nodig.</numerusform>
            <numerusform>Elke machtiging die uw pipeline nodig heeft, is toegestaan; nog %Ln zijn geweigerd en niet nodig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only %1 was asked. If the workspace may be in another region, test again without choosing one.</source>
        <translation>Alleen aan %1 is het gevraagd. Als de werkruimte in een andere regio kan liggen, test dan opnieuw zonder er een te kiezen.</translation>
    </message>
    <message>
        <source>A made-up token was refused at the same moment, so the answer is real.</source>
        <translation>Een verzonnen token is op hetzelfde moment geweigerd, dus het antwoord is echt.</translation>
    </message>
    <message>
        <source>A made-up token was accepted as well, so the answer proves nothing.</source>
        <translation>Een verzonnen token is ook geaccepteerd, dus het antwoord bewijst niets.</translation>
    </message>
    <message>
        <source>The same call with a made-up token got no clear answer this time.</source>
        <translation>Dezelfde aanroep met een verzonnen token kreeg dit keer geen duidelijk antwoord.</translation>
    </message>
    <message>
        <source>works</source>
        <translation>werkt</translation>
    </message>
    <message>
        <source>limited</source>
        <translation>beperkt</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>niet geaccepteerd</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>geblokkeerd</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>toegestaan</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>geweigerd</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>niet beschikbaar</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>niet getest</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>in orde</translation>
    </message>
    <message>
        <source>look at this</source>
        <translation>kijk hiernaar</translation>
    </message>
    <message>
        <source>stops the handover</source>
        <translation>houdt de overdracht tegen</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>Weet ik niet</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>asked for one that does not exist</source>
        <translation>gevraagd naar iets wat niet bestaat</translation>
    </message>
    <message>
        <source>only reading was tested</source>
        <translation>alleen lezen is getest</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>niet gevraagd</translation>
    </message>
    <message>
        <source>no harmless way</source>
        <translation>geen veilige manier</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>zojuist</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) ago</source>
        <translation>
            <numerusform>%Ln seconde geleden</numerusform>
            <numerusform>%Ln seconden geleden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>%Ln minuut geleden</numerusform>
            <numerusform>%Ln minuten geleden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>%Ln uur geleden</numerusform>
            <numerusform>%Ln uur geleden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln dag geleden</numerusform>
            <numerusform>%Ln dagen geleden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1&#xa0;ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>Why: %1.</source>
        <translation>Waarom: %1.</translation>
    </message>
    <message>
        <source>Answered after %1.</source>
        <translation>Antwoord na %1.</translation>
    </message>
    <message>
        <source>The token was tested.</source>
        <translation>Het token is getest.</translation>
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
            <numerusform>%Ln tests: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer times from %1 to %2, on average %3.</source>
        <translation>Antwoordtijden van %1 tot %2, gemiddeld %3.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a workspace and a teammate&apos;s email</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Intercom answers.</source>
        <translation>Intercom antwoordt.</translation>
    </message>
    <message>
        <source>%1 was reached over an encrypted connection whose certificate was verified. No token was sent.</source>
        <translation>%1 is bereikt via een versleutelde verbinding waarvan het certificaat is gecontroleerd. Er is geen token verzonden.</translation>
    </message>
    <message>
        <source>A local server answers as Intercom does.</source>
        <translation>Een lokale server antwoordt zoals Intercom.</translation>
    </message>
    <message>
        <source>It is on this computer, at %1. No token was sent.</source>
        <translation>Hij staat op deze computer, op %1. Er is geen token verzonden.</translation>
    </message>
    <message>
        <source>Something else than Intercom answered.</source>
        <translation>Iets anders dan Intercom heeft geantwoord.</translation>
    </message>
    <message>
        <source>The answer from %1 had status %2 and is none that Intercom gives. It may come from a sign-in page of the network, a proxy or another server. No token was sent.</source>
        <translation>Het antwoord van %1 had status %2 en is er geen dat Intercom geeft. Het kan van een aanmeldpagina van het netwerk, een proxy of een andere server komen. Er is geen token verzonden.</translation>
    </message>
    <message>
        <source>Check the address and the network, then test again.</source>
        <translation>Controleer het adres en het netwerk, en test dan opnieuw.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln test(s)</source>
        <translation>
            <numerusform>%Ln test</numerusform>
            <numerusform>%Ln tests</numerusform>
        </translation>
    </message>
    <message>
        <source>Identify itself</source>
        <translation>Zichzelf identificeren</translation>
    </message>
    <message>
        <source>Read admins</source>
        <translation>Beheerders lezen</translation>
    </message>
    <message>
        <source>Read one admin</source>
        <translation>Eén beheerder lezen</translation>
    </message>
    <message>
        <source>Read admin activity logs</source>
        <translation>Activiteitenlogboeken van beheerders lezen</translation>
    </message>
    <message>
        <source>Read and list users and companies</source>
        <translation>Gebruikers en bedrijven lezen en opsommen</translation>
    </message>
    <message>
        <source>Read one user and one company</source>
        <translation>Eén gebruiker en één bedrijf lezen</translation>
    </message>
    <message>
        <source>Read tags</source>
        <translation>Tags lezen</translation>
    </message>
    <message>
        <source>Read conversations</source>
        <translation>Gesprekken lezen</translation>
    </message>
    <message>
        <source>Read tickets</source>
        <translation>Tickets lezen</translation>
    </message>
    <message>
        <source>Read events</source>
        <translation>Gebeurtenissen lezen</translation>
    </message>
    <message>
        <source>Read data attributes</source>
        <translation>Gegevenskenmerken lezen</translation>
    </message>
    <message>
        <source>Read and List articles</source>
        <translation>Artikelen lezen en opsommen</translation>
    </message>
    <message>
        <source>Read and list news items and newsfeeds</source>
        <translation>Nieuwsberichten en nieuwsfeeds lezen en opsommen</translation>
    </message>
    <message>
        <source>Read content data</source>
        <translation>Inhoudsgegevens lezen</translation>
    </message>
    <message>
        <source>Read and write AI content</source>
        <translation>AI-inhoud lezen en schrijven</translation>
    </message>
    <message>
        <source>Read data connectors</source>
        <translation>Gegevensconnectoren lezen</translation>
    </message>
    <message>
        <source>Read status of jobs</source>
        <translation>Status van taken lezen</translation>
    </message>
    <message>
        <source>Manage IP allowlist</source>
        <translation>Lijst met toegestane IP-adressen beheren</translation>
    </message>
    <message>
        <source>Read teams</source>
        <translation>Teams lezen</translation>
    </message>
    <message>
        <source>Write users and companies</source>
        <translation>Gebruikers en bedrijven schrijven</translation>
    </message>
    <message>
        <source>Read and write users</source>
        <translation>Gebruikers lezen en schrijven</translation>
    </message>
    <message>
        <source>Write tags</source>
        <translation>Tags schrijven</translation>
    </message>
    <message>
        <source>Write conversations</source>
        <translation>Gesprekken schrijven</translation>
    </message>
    <message>
        <source>Delete conversations and metrics</source>
        <translation>Gesprekken en statistieken verwijderen</translation>
    </message>
    <message>
        <source>Write tickets</source>
        <translation>Tickets schrijven</translation>
    </message>
    <message>
        <source>Write events</source>
        <translation>Gebeurtenissen schrijven</translation>
    </message>
    <message>
        <source>Write data attributes</source>
        <translation>Gegevenskenmerken schrijven</translation>
    </message>
    <message>
        <source>Read and write custom object instances</source>
        <translation>Instanties van aangepaste objecten lezen en schrijven</translation>
    </message>
    <message>
        <source>Update admins</source>
        <translation>Beheerders bijwerken</translation>
    </message>
    <message>
        <source>Read and Write Articles</source>
        <translation>Artikelen lezen en schrijven</translation>
    </message>
    <message>
        <source>Read and Write news items and newsfeeds</source>
        <translation>Nieuwsberichten en nieuwsfeeds lezen en schrijven</translation>
    </message>
    <message>
        <source>Read and write data connectors</source>
        <translation>Gegevensconnectoren lezen en schrijven</translation>
    </message>
    <message>
        <source>Export message data</source>
        <translation>Berichtgegevens exporteren</translation>
    </message>
    <message>
        <source>Export content data</source>
        <translation>Inhoudsgegevens exporteren</translation>
    </message>
    <message>
        <source>Create phone call redirects</source>
        <translation>Doorverbindingen van telefoongesprekken aanmaken</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a step of the follow-up</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Left open when it was closed: %1.</source>
        <translation>Opengelaten bij het afsluiten: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln possible obstacle(s) could not be checked; see the list below.</source>
        <translation>
            <numerusform>Van %Ln punt kon niet worden nagegaan of het in de weg kan staan; zie de lijst hieronder.</numerusform>
            <numerusform>Van %Ln punten kon niet worden nagegaan of ze in de weg kunnen staan; zie de lijst hieronder.</numerusform>
        </translation>
    </message>
    <message>
        <source>One of the findings below stops this handover: press “Cancel the handover”.</source>
        <translation>Een van de bevindingen hieronder houdt deze overdracht tegen: druk op “Overdracht annuleren”.</translation>
    </message>
    <message>
        <source>Read what was found and what will be sent, then press “Send the change” or “Cancel the handover”.</source>
        <translation>Lees wat er is gevonden en wat er wordt verzonden, en druk dan op “Wijziging verzenden” of “Overdracht annuleren”.</translation>
    </message>
    <message>
        <source>Read what was found and what will happen, then press “Start the change” or “Cancel the handover”.</source>
        <translation>Lees wat er is gevonden en wat er gaat gebeuren, en druk dan op “Wijziging starten” of “Overdracht annuleren”.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Tests of an hour</source>
        <translation>Tests van een uur</translation>
    </message>
    <message>
        <source>From here on, tests had this result.</source>
        <translation>Vanaf hier hadden tests dit resultaat.</translation>
    </message>
    <message>
        <source>Handover prepared</source>
        <translation>Overdracht voorbereid</translation>
    </message>
    <message>
        <source>A handover to %1 was prepared.</source>
        <translation>Een overdracht aan %1 is voorbereid.</translation>
    </message>
    <message>
        <source>Checked before the change</source>
        <translation>Vóór de wijziging gecontroleerd</translation>
    </message>
    <message>
        <source>Before the change, Keybearer checked what could go wrong for %1.</source>
        <translation>Vóór de wijziging heeft Keybearer gecontroleerd wat er mis kon gaan voor %1.</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Nulmeting</translation>
    </message>
    <message>
        <source>The token was tested before the change.</source>
        <translation>Het token is vóór de wijziging getest.</translation>
    </message>
    <message>
        <source>Change written down</source>
        <translation>Wijziging vastgelegd</translation>
    </message>
    <message>
        <source>The change to %1 was written down before anything was sent.</source>
        <translation>De wijziging in %1 is vastgelegd voordat er iets werd verzonden.</translation>
    </message>
    <message>
        <source>Live test</source>
        <translation>Doorlopende test</translation>
    </message>
    <message>
        <source>The token was tried during the handover.</source>
        <translation>Het token is tijdens de overdracht geprobeerd.</translation>
    </message>
    <message>
        <source>Email read</source>
        <translation>E-mailadres gelezen</translation>
    </message>
    <message>
        <source>The email was read back as %1.</source>
        <translation>Als e-mailadres is %1 teruggelezen.</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Bewijs</translation>
    </message>
    <message>
        <source>The token was tested again after the change.</source>
        <translation>Het token is na de wijziging opnieuw getest.</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Nazorg</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Afloop</translation>
    </message>
    <message>
        <source>Handover closed</source>
        <translation>Overdracht afgesloten</translation>
    </message>
    <message>
        <source>The handover was closed.</source>
        <translation>De overdracht is afgesloten.</translation>
    </message>
    <message>
        <source>It ended well: the email went from %1 to %2, and the token was proven to work afterwards.</source>
        <translation>Het is goed afgelopen: het e-mailadres is gewijzigd van %1 in %2, en daarna is bewezen dat het token werkt.</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2; the token was not proven to work afterwards.</source>
        <translation>Het e-mailadres zou worden gewijzigd van %1 in %2; daarna is niet bewezen dat het token werkt.</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2, and was not changed.</source>
        <translation>Het e-mailadres zou worden gewijzigd van %1 in %2, en is niet gewijzigd.</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2; in the end the account had the old one.</source>
        <translation>Het e-mailadres zou worden gewijzigd van %1 in %2; uiteindelijk had het account het oude.</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2; whether it did could not be seen.</source>
        <translation>Het e-mailadres zou worden gewijzigd van %1 in %2; of dat is gebeurd, was niet te zien.</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2; it was cancelled before anything was changed.</source>
        <translation>Het e-mailadres zou worden gewijzigd van %1 in %2; de overdracht is geannuleerd voordat er iets was gewijzigd.</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2; no end of it is in this record.</source>
        <translation>Het e-mailadres zou worden gewijzigd van %1 in %2; hoe het afliep, staat niet in dit verslag.</translation>
    </message>
    <message>
        <source>Intercom accepted the token for other calls, but does not let it say which teammate it belongs to.</source>
        <translation>Intercom heeft het token voor andere aanroepen geaccepteerd, maar laat het niet zeggen bij welk teamlid het hoort.</translation>
    </message>
    <message>
        <source>The local server accepted the token for other calls, but does not let it say which teammate it belongs to.</source>
        <translation>De lokale server heeft het token voor andere aanroepen geaccepteerd, maar laat het niet zeggen bij welk teamlid het hoort.</translation>
    </message>
    <message>
        <source>A handover can&apos;t be proven like this. Talk to whoever manages the app first: changing an app&apos;s permissions in Intercom makes a new token necessary.</source>
        <translation>Zo kan een overdracht niet worden bewezen. Praat eerst met wie de app beheert: als de machtigingen van een app in Intercom worden gewijzigd, is er een nieuw token nodig.</translation>
    </message>
    <message>
        <source>Intercom accepted the token and refused a permission that your pipeline needs.</source>
        <translation>Intercom heeft het token geaccepteerd en een machtiging geweigerd die uw pipeline nodig heeft.</translation>
    </message>
    <message>
        <source>The local server accepted the token and refused a permission that your pipeline needs.</source>
        <translation>De lokale server heeft het token geaccepteerd en een machtiging geweigerd die uw pipeline nodig heeft.</translation>
    </message>
    <message>
        <source>Talk to whoever manages the app before anything is changed there: changing an app&apos;s permissions in Intercom makes a new token necessary.</source>
        <translation>Praat met wie de app beheert voordat daar iets wordt gewijzigd: als de machtigingen van een app in Intercom worden gewijzigd, is er een nieuw token nodig.</translation>
    </message>
    <message>
        <source>Intercom accepted the token and refused calls for which the teammate needs an inbox seat.</source>
        <translation>Intercom heeft het token geaccepteerd en aanroepen geweigerd waarvoor het teamlid een inboxplaats nodig heeft.</translation>
    </message>
    <message>
        <source>The local server accepted the token and refused calls for which the teammate needs an inbox seat.</source>
        <translation>De lokale server heeft het token geaccepteerd en aanroepen geweigerd waarvoor het teamlid een inboxplaats nodig heeft.</translation>
    </message>
    <message>
        <source>Give the teammate its seat back, then test again.</source>
        <translation>Geef het teamlid zijn plaats terug en test dan opnieuw.</translation>
    </message>
    <message>
        <source>Intercom answered that this token is not valid. It may have been regenerated or revoked, the app uninstalled, or the teammate removed.</source>
        <translation>Intercom heeft geantwoord dat dit token niet geldig is. Misschien is het opnieuw gegenereerd of ingetrokken, is de app verwijderd of is het teamlid verwijderd.</translation>
    </message>
    <message>
        <source>The local server answered that this token is not valid. It may have been regenerated or revoked, the app uninstalled, or the teammate removed.</source>
        <translation>De lokale server heeft geantwoord dat dit token niet geldig is. Misschien is het opnieuw gegenereerd of ingetrokken, is de app verwijderd of is het teamlid verwijderd.</translation>
    </message>
    <message>
        <source>Check that the token was copied whole. If it was, ask the workspace&apos;s administrators what has changed since it last worked.</source>
        <translation>Controleer of het token volledig is gekopieerd. Zo ja, vraag dan de beheerders van de werkruimte wat er is veranderd sinds het voor het laatst werkte.</translation>
    </message>
    <message>
        <source>Intercom answered that this token was revoked.</source>
        <translation>Intercom heeft geantwoord dat dit token is ingetrokken.</translation>
    </message>
    <message>
        <source>The local server answered that this token was revoked.</source>
        <translation>De lokale server heeft geantwoord dat dit token is ingetrokken.</translation>
    </message>
    <message>
        <source>Ask the workspace&apos;s administrators who revoked it. To go on, make a new token in the Developer Hub and give it to your pipeline.</source>
        <translation>Vraag de beheerders van de werkruimte wie het heeft ingetrokken. Maak om verder te gaan een nieuw token in de Developer Hub en geef het aan uw pipeline.</translation>
    </message>
    <message>
        <source>Intercom answered that this token does not exist.</source>
        <translation>Intercom heeft geantwoord dat dit token niet bestaat.</translation>
    </message>
    <message>
        <source>The local server answered that this token does not exist.</source>
        <translation>De lokale server heeft geantwoord dat dit token niet bestaat.</translation>
    </message>
    <message>
        <source>Check that the token was copied whole. If it was, ask the workspace&apos;s administrators whether the app was uninstalled or its token regenerated.</source>
        <translation>Controleer of het token volledig is gekopieerd. Zo ja, vraag dan de beheerders van de werkruimte of de app is verwijderd of het token ervan opnieuw is gegenereerd.</translation>
    </message>
    <message>
        <source>Intercom answered that this token has expired.</source>
        <translation>Intercom heeft geantwoord dat dit token is verlopen.</translation>
    </message>
    <message>
        <source>The local server answered that this token has expired.</source>
        <translation>De lokale server heeft geantwoord dat dit token is verlopen.</translation>
    </message>
    <message>
        <source>Make a new token in the Developer Hub and give it to your pipeline.</source>
        <translation>Maak een nieuw token in de Developer Hub en geef het aan uw pipeline.</translation>
    </message>
    <message>
        <source>Intercom answered that the workspace or the app is suspended. The token itself may be fine.</source>
        <translation>Intercom heeft geantwoord dat de werkruimte of de app is opgeschort. Het token zelf kan in orde zijn.</translation>
    </message>
    <message>
        <source>The local server answered that the workspace or the app is suspended. The token itself may be fine.</source>
        <translation>De lokale server heeft geantwoord dat de werkruimte of de app is opgeschort. Het token zelf kan in orde zijn.</translation>
    </message>
    <message>
        <source>Ask the workspace&apos;s owner about its plan and its payments, then test again.</source>
        <translation>Vraag de eigenaar van de werkruimte naar het pakket en de betalingen, en test dan opnieuw.</translation>
    </message>
    <message>
        <source>Intercom answered that the token or its app is blocked. The token may work again once the block is lifted.</source>
        <translation>Intercom heeft geantwoord dat het token of de app ervan is geblokkeerd. Het token kan weer werken zodra de blokkering is opgeheven.</translation>
    </message>
    <message>
        <source>The local server answered that the token or its app is blocked. The token may work again once the block is lifted.</source>
        <translation>De lokale server heeft geantwoord dat het token of de app ervan is geblokkeerd. Het token kan weer werken zodra de blokkering is opgeheven.</translation>
    </message>
    <message>
        <source>Ask Intercom&apos;s support for the reason, with the request id from the evidence.</source>
        <translation>Vraag de support van Intercom naar de reden, met de id van het verzoek uit het bewijsmateriaal.</translation>
    </message>
    <message>
        <source>The token may be fine, and your pipeline may still work from its own server. Intercom takes calls only from listed addresses, and this computer&apos;s is not one of them.</source>
        <translation>Het token kan in orde zijn, en uw pipeline werkt misschien nog vanaf de eigen server. Intercom neemt alleen aanroepen aan van adressen op een lijst, en dat van deze computer hoort daar niet bij.</translation>
    </message>
    <message>
        <source>The token may be fine, and your pipeline may still work from its own server. The local server takes calls only from listed addresses, and this computer&apos;s is not one of them.</source>
        <translation>Het token kan in orde zijn, en uw pipeline werkt misschien nog vanaf de eigen server. De lokale server neemt alleen aanroepen aan van adressen op een lijst, en dat van deze computer hoort daar niet bij.</translation>
    </message>
    <message>
        <source>Test from the pipeline&apos;s own server, or ask an administrator to list this computer&apos;s address.</source>
        <translation>Test vanaf de eigen server van de pipeline, of vraag een beheerder het adres van deze computer op de lijst te zetten.</translation>
    </message>
    <message>
        <source>The token may be fine. Intercom answered that the workspace&apos;s plan or subscription does not allow this at the moment.</source>
        <translation>Het token kan in orde zijn. Intercom heeft geantwoord dat het pakket of abonnement van de werkruimte dit op dit moment niet toestaat.</translation>
    </message>
    <message>
        <source>The token may be fine. The local server answered that the workspace&apos;s plan or subscription does not allow this at the moment.</source>
        <translation>Het token kan in orde zijn. De lokale server heeft geantwoord dat het pakket of abonnement van de werkruimte dit op dit moment niet toestaat.</translation>
    </message>
    <message>
        <source>Ask the workspace&apos;s owner about its plan, then test again.</source>
        <translation>Vraag de eigenaar van de werkruimte naar het pakket, en test dan opnieuw.</translation>
    </message>
    <message>
        <source>The token may be fine. A gateway turned the call away before Intercom&apos;s API answered.</source>
        <translation>Het token kan in orde zijn. Een gateway heeft de aanroep afgewezen voordat de API van Intercom antwoordde.</translation>
    </message>
    <message>
        <source>The token may be fine. A gateway turned the call away before the local server&apos;s API answered.</source>
        <translation>Het token kan in orde zijn. Een gateway heeft de aanroep afgewezen voordat de API van de lokale server antwoordde.</translation>
    </message>
    <message>
        <source>Test from another network, or from the pipeline&apos;s own server.</source>
        <translation>Test vanaf een ander netwerk, of vanaf de eigen server van de pipeline.</translation>
    </message>
    <message>
        <source>The server accepted a made-up token as well, so its answers prove nothing.</source>
        <translation>De server heeft ook een verzonnen token geaccepteerd, dus zijn antwoorden bewijzen niets.</translation>
    </message>
    <message>
        <source>The local server accepted a made-up token as well, so its answers prove nothing.</source>
        <translation>De lokale server heeft ook een verzonnen token geaccepteerd, dus zijn antwoorden bewijzen niets.</translation>
    </message>
    <message>
        <source>Check the API address: something else than Intercom may be answering there.</source>
        <translation>Controleer het API-adres: misschien antwoordt daar iets anders dan Intercom.</translation>
    </message>
    <message>
        <source>The token was refused, but the same call with a made-up token got no clear answer. So the refusal is not taken for the truth.</source>
        <translation>Het token is geweigerd, maar dezelfde aanroep met een verzonnen token kreeg geen duidelijk antwoord. Daarom geldt de weigering niet als zeker.</translation>
    </message>
    <message>
        <source>The local server refused the token, but the same call with a made-up token got no clear answer. So the refusal is not taken for the truth.</source>
        <translation>De lokale server heeft het token geweigerd, maar dezelfde aanroep met een verzonnen token kreeg geen duidelijk antwoord. Daarom geldt de weigering niet als zeker.</translation>
    </message>
    <message>
        <source>Test again in a moment.</source>
        <translation>Test zo meteen opnieuw.</translation>
    </message>
    <message>
        <source>The server&apos;s name could not be found, so nothing was sent.</source>
        <translation>De naam van de server is niet gevonden, dus er is niets verzonden.</translation>
    </message>
    <message>
        <source>The local server&apos;s name could not be found, so nothing was sent.</source>
        <translation>De naam van de lokale server is niet gevonden, dus er is niets verzonden.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s connection, then test again.</source>
        <translation>Controleer de verbinding van deze computer en test dan opnieuw.</translation>
    </message>
    <message>
        <source>The server did not take the connection, so nothing was sent.</source>
        <translation>De server heeft de verbinding niet aangenomen, dus er is niets verzonden.</translation>
    </message>
    <message>
        <source>The local server did not take the connection, so nothing was sent.</source>
        <translation>De lokale server heeft de verbinding niet aangenomen, dus er is niets verzonden.</translation>
    </message>
    <message>
        <source>Check the API address and this computer&apos;s connection, then test again.</source>
        <translation>Controleer het API-adres en de verbinding van deze computer, en test dan opnieuw.</translation>
    </message>
    <message>
        <source>The connection broke before the whole answer had come.</source>
        <translation>De verbinding is verbroken voordat het hele antwoord er was.</translation>
    </message>
    <message>
        <source>The connection to the local server broke before the whole answer had come.</source>
        <translation>De verbinding met de lokale server is verbroken voordat het hele antwoord er was.</translation>
    </message>
    <message>
        <source>No complete answer came in time.</source>
        <translation>Er kwam niet op tijd een volledig antwoord.</translation>
    </message>
    <message>
        <source>No complete answer came from the local server in time.</source>
        <translation>Er kwam niet op tijd een volledig antwoord van de lokale server.</translation>
    </message>
    <message>
        <source>This computer does not trust the server&apos;s certificate, so the token was not sent.</source>
        <translation>Deze computer vertrouwt het certificaat van de server niet, dus het token is niet verzonden.</translation>
    </message>
    <message>
        <source>This computer does not trust the local server&apos;s certificate, so the token was not sent.</source>
        <translation>Deze computer vertrouwt het certificaat van de lokale server niet, dus het token is niet verzonden.</translation>
    </message>
    <message>
        <source>If your network inspects traffic, add its certificate as an extra CA file. If it does not, use another network.</source>
        <translation>Als uw netwerk het verkeer inspecteert, voeg dan het certificaat ervan toe als extra CA-bestand. Zo niet, gebruik dan een ander netwerk.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is out of date, or this computer&apos;s clock is wrong. The token was not sent.</source>
        <translation>Het certificaat van de server is verlopen, of de klok van deze computer loopt niet goed. Het token is niet verzonden.</translation>
    </message>
    <message>
        <source>The local server&apos;s certificate is out of date, or this computer&apos;s clock is wrong. The token was not sent.</source>
        <translation>Het certificaat van de lokale server is verlopen, of de klok van deze computer loopt niet goed. Het token is niet verzonden.</translation>
    </message>
    <message>
        <source>Check the date and time of this computer, then test again.</source>
        <translation>Controleer de datum en tijd van deze computer en test dan opnieuw.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate belongs to another host, so the token was not sent.</source>
        <translation>Het certificaat van de server hoort bij een andere host, dus het token is niet verzonden.</translation>
    </message>
    <message>
        <source>The local server&apos;s certificate belongs to another host, so the token was not sent.</source>
        <translation>Het certificaat van de lokale server hoort bij een andere host, dus het token is niet verzonden.</translation>
    </message>
    <message>
        <source>Check the API address, or use another network.</source>
        <translation>Controleer het API-adres, of gebruik een ander netwerk.</translation>
    </message>
    <message>
        <source>The proxy did not let the call through.</source>
        <translation>De proxy heeft de aanroep niet doorgelaten.</translation>
    </message>
    <message>
        <source>A proxy did not let the call to the local server through.</source>
        <translation>Een proxy heeft de aanroep naar de lokale server niet doorgelaten.</translation>
    </message>
    <message>
        <source>Check the proxy setting, then test again.</source>
        <translation>Controleer de proxy-instelling en test dan opnieuw.</translation>
    </message>
    <message>
        <source>The server pointed to another address. It was not followed, so the token went nowhere else.</source>
        <translation>De server verwees naar een ander adres. Die verwijzing is niet gevolgd, dus het token is nergens anders terechtgekomen.</translation>
    </message>
    <message>
        <source>The local server pointed to another address. It was not followed, so the token went nowhere else.</source>
        <translation>De lokale server verwees naar een ander adres. Die verwijzing is niet gevolgd, dus het token is nergens anders terechtgekomen.</translation>
    </message>
    <message>
        <source>Check the API address. The evidence shows where it pointed.</source>
        <translation>Controleer het API-adres. Het bewijsmateriaal toont waarheen het verwees.</translation>
    </message>
    <message>
        <source>A sign-in page of this network seems to have answered in place of Intercom.</source>
        <translation>Een aanmeldpagina van dit netwerk lijkt te hebben geantwoord in plaats van Intercom.</translation>
    </message>
    <message>
        <source>A sign-in page seems to have answered in place of the local server&apos;s API.</source>
        <translation>Een aanmeldpagina lijkt te hebben geantwoord in plaats van de API van de lokale server.</translation>
    </message>
    <message>
        <source>Sign in to the network in a browser, then test again.</source>
        <translation>Meld u in een browser aan bij het netwerk en test dan opnieuw.</translation>
    </message>
    <message>
        <source>Something answered, but not in the way Intercom&apos;s API does.</source>
        <translation>Iets heeft geantwoord, maar niet zoals de API van Intercom dat doet.</translation>
    </message>
    <message>
        <source>A local server answered, but not in the way Intercom&apos;s API does.</source>
        <translation>Een lokale server heeft geantwoord, maar niet zoals de API van Intercom dat doet.</translation>
    </message>
    <message>
        <source>Check the API address, and look at the evidence.</source>
        <translation>Controleer het API-adres en bekijk het bewijsmateriaal.</translation>
    </message>
    <message>
        <source>The answer did not have the form that Intercom describes, so nothing is concluded from it.</source>
        <translation>Het antwoord had niet de vorm die Intercom beschrijft, dus er wordt niets uit afgeleid.</translation>
    </message>
    <message>
        <source>The local server&apos;s answer did not have the form that Intercom describes, so nothing is concluded from it.</source>
        <translation>Het antwoord van de lokale server had niet de vorm die Intercom beschrijft, dus er wordt niets uit afgeleid.</translation>
    </message>
    <message>
        <source>Test again. If it stays like this, look at the evidence.</source>
        <translation>Test opnieuw. Als het zo blijft, bekijk dan het bewijsmateriaal.</translation>
    </message>
    <message>
        <source>The answer was too large or damaged, so reading it was stopped.</source>
        <translation>Het antwoord was te groot of beschadigd, dus het lezen ervan is gestopt.</translation>
    </message>
    <message>
        <source>The local server&apos;s answer was too large or damaged, so reading it was stopped.</source>
        <translation>Het antwoord van de lokale server was te groot of beschadigd, dus het lezen ervan is gestopt.</translation>
    </message>
    <message>
        <source>Too many calls were made just now. That says nothing about the token.</source>
        <translation>Er zijn zojuist te veel aanroepen gedaan. Dat zegt niets over het token.</translation>
    </message>
    <message>
        <source>The local server says that too many calls were made just now. That says nothing about the token.</source>
        <translation>De lokale server zegt dat er zojuist te veel aanroepen zijn gedaan. Dat zegt niets over het token.</translation>
    </message>
    <message>
        <source>Wait a minute, then test again.</source>
        <translation>Wacht een minuut en test dan opnieuw.</translation>
    </message>
    <message>
        <source>The server reported a fault of its own. That says nothing about the token.</source>
        <translation>De server heeft een eigen fout gemeld. Dat zegt niets over het token.</translation>
    </message>
    <message>
        <source>The local server reported a fault of its own. That says nothing about the token.</source>
        <translation>De lokale server heeft een eigen fout gemeld. Dat zegt niets over het token.</translation>
    </message>
    <message>
        <source>Intercom does not offer the API version that was asked for.</source>
        <translation>Intercom biedt de gevraagde API-versie niet aan.</translation>
    </message>
    <message>
        <source>The local server does not offer the API version that was asked for.</source>
        <translation>De lokale server biedt de gevraagde API-versie niet aan.</translation>
    </message>
    <message>
        <source>Choose another API version, then test again.</source>
        <translation>Kies een andere API-versie en test dan opnieuw.</translation>
    </message>
    <message>
        <source>The server does not know the address that was asked for.</source>
        <translation>De server kent het gevraagde adres niet.</translation>
    </message>
    <message>
        <source>The local server does not know the address that was asked for.</source>
        <translation>De lokale server kent het gevraagde adres niet.</translation>
    </message>
    <message>
        <source>Check the API address, then test again.</source>
        <translation>Controleer het API-adres en test dan opnieuw.</translation>
    </message>
    <message>
        <source>The test was stopped before it was done.</source>
        <translation>De test is gestopt voordat hij klaar was.</translation>
    </message>
    <message>
        <source>The test of the local server was stopped before it was done.</source>
        <translation>De test van de lokale server is gestopt voordat hij klaar was.</translation>
    </message>
    <message>
        <source>Test again when you are ready.</source>
        <translation>Test opnieuw als u zover bent.</translation>
    </message>
    <message>
        <source>as expected</source>
        <translation>zoals verwacht</translation>
    </message>
    <message>
        <source>permission missing</source>
        <translation>machtiging ontbreekt</translation>
    </message>
    <message>
        <source>inbox seat missing</source>
        <translation>inboxplaats ontbreekt</translation>
    </message>
    <message>
        <source>token not valid</source>
        <translation>token niet geldig</translation>
    </message>
    <message>
        <source>token revoked</source>
        <translation>token ingetrokken</translation>
    </message>
    <message>
        <source>token not found</source>
        <translation>token niet gevonden</translation>
    </message>
    <message>
        <source>token expired</source>
        <translation>token verlopen</translation>
    </message>
    <message>
        <source>workspace suspended</source>
        <translation>werkruimte opgeschort</translation>
    </message>
    <message>
        <source>token blocked</source>
        <translation>token geblokkeerd</translation>
    </message>
    <message>
        <source>IP address not listed</source>
        <translation>IP-adres staat niet op de lijst</translation>
    </message>
    <message>
        <source>not in the workspace&apos;s plan</source>
        <translation>niet in het pakket van de werkruimte</translation>
    </message>
    <message>
        <source>turned away by a gateway</source>
        <translation>afgewezen door een gateway</translation>
    </message>
    <message>
        <source>a made-up token passed too</source>
        <translation>ook een verzonnen token kwam erdoor</translation>
    </message>
    <message>
        <source>no clear cross-check</source>
        <translation>geen duidelijke tegenproef</translation>
    </message>
    <message>
        <source>host not found</source>
        <translation>host niet gevonden</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>geen verbinding</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>verbinding verbroken</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>geen antwoord op tijd</translation>
    </message>
    <message>
        <source>certificate not trusted</source>
        <translation>certificaat niet vertrouwd</translation>
    </message>
    <message>
        <source>certificate out of date</source>
        <translation>certificaat verlopen</translation>
    </message>
    <message>
        <source>certificate of another host</source>
        <translation>certificaat van een andere host</translation>
    </message>
    <message>
        <source>stopped by the proxy</source>
        <translation>tegengehouden door de proxy</translation>
    </message>
    <message>
        <source>redirect not followed</source>
        <translation>doorverwijzing niet gevolgd</translation>
    </message>
    <message>
        <source>a sign-in page answered</source>
        <translation>een aanmeldpagina heeft geantwoord</translation>
    </message>
    <message>
        <source>not an answer of Intercom&apos;s</source>
        <translation>antwoord niet van Intercom</translation>
    </message>
    <message>
        <source>unexpected answer</source>
        <translation>onverwacht antwoord</translation>
    </message>
    <message>
        <source>answer too large or damaged</source>
        <translation>antwoord te groot of beschadigd</translation>
    </message>
    <message>
        <source>too many calls just now</source>
        <translation>op dit moment te veel aanroepen</translation>
    </message>
    <message>
        <source>fault at the server</source>
        <translation>fout bij de server</translation>
    </message>
    <message>
        <source>API version not offered</source>
        <translation>API-versie niet aangeboden</translation>
    </message>
    <message>
        <source>not there or switched off</source>
        <translation>niet aanwezig of uitgeschakeld</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestopt</translation>
    </message>
    <message>
        <source>Something that was entered can&apos;t be used.</source>
        <translation>Iets wat is ingevoerd, kan niet worden gebruikt.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Er is niets verzonden.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Verbeter het en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Gestopt.</translation>
    </message>
    <message>
        <source>It was stopped before it was done.</source>
        <translation>Het is gestopt voordat het klaar was.</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>Er kwam niet op tijd een antwoord.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s connection, then try again.</source>
        <translation>Controleer de verbinding van deze computer en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>The server&apos;s name could not be found.</source>
        <translation>De naam van de server is niet gevonden.</translation>
    </message>
    <message>
        <source>Check the address and this computer&apos;s connection, then try again.</source>
        <translation>Controleer het adres en de verbinding van deze computer, en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>The server did not take the connection.</source>
        <translation>De server heeft de verbinding niet aangenomen.</translation>
    </message>
    <message>
        <source>The connection broke.</source>
        <translation>De verbinding is verbroken.</translation>
    </message>
    <message>
        <source>The whole answer did not arrive.</source>
        <translation>Het antwoord is niet volledig aangekomen.</translation>
    </message>
    <message>
        <source>This computer does not trust the server&apos;s certificate.</source>
        <translation>Deze computer vertrouwt het certificaat van de server niet.</translation>
    </message>
    <message>
        <source>Nothing was sent to it.</source>
        <translation>Er is niets naar de server verzonden.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is out of date, or this computer&apos;s clock is wrong.</source>
        <translation>Het certificaat van de server is verlopen, of de klok van deze computer loopt niet goed.</translation>
    </message>
    <message>
        <source>Check the date and time of this computer.</source>
        <translation>Controleer de datum en tijd van deze computer.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate belongs to another host.</source>
        <translation>Het certificaat van de server hoort bij een andere host.</translation>
    </message>
    <message>
        <source>Check the address, or use another network.</source>
        <translation>Controleer het adres, of gebruik een ander netwerk.</translation>
    </message>
    <message>
        <source>The server did not answer through it.</source>
        <translation>De server heeft daarlangs niet geantwoord.</translation>
    </message>
    <message>
        <source>Check the proxy setting, then try again.</source>
        <translation>Controleer de proxy-instelling en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>The server pointed to another address.</source>
        <translation>De server verwees naar een ander adres.</translation>
    </message>
    <message>
        <source>It was not followed, so the token went nowhere else.</source>
        <translation>Die verwijzing is niet gevolgd, dus het token is nergens anders terechtgekomen.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Controleer het adres.</translation>
    </message>
    <message>
        <source>The answer was too large or damaged.</source>
        <translation>Het antwoord was te groot of beschadigd.</translation>
    </message>
    <message>
        <source>Reading it was stopped, and nothing is concluded from it.</source>
        <translation>Het lezen ervan is gestopt, en er wordt niets uit afgeleid.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>A call was held back.</source>
        <translation>Een aanroep is tegengehouden.</translation>
    </message>
    <message>
        <source>Few calls are left for this workspace just now, and they are kept for your pipeline.</source>
        <translation>Voor deze werkruimte zijn er op dit moment nog maar weinig aanroepen over, en die worden voor uw pipeline bewaard.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Wacht een minuut en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>The server said no.</source>
        <translation>De server heeft nee gezegd.</translation>
    </message>
    <message>
        <source>It answered, and did not do what was asked.</source>
        <translation>De server heeft geantwoord en niet gedaan wat werd gevraagd.</translation>
    </message>
    <message>
        <source>Look at its own words, then try again.</source>
        <translation>Lees wat de server zelf zegt en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>The answer had an unexpected form.</source>
        <translation>Het antwoord had een onverwachte vorm.</translation>
    </message>
    <message>
        <source>Nothing is concluded from it.</source>
        <translation>Er wordt niets uit afgeleid.</translation>
    </message>
    <message>
        <source>Check the address, then try again.</source>
        <translation>Controleer het adres en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>It was not found.</source>
        <translation>Het is niet gevonden.</translation>
    </message>
    <message>
        <source>What was asked for is not there.</source>
        <translation>Wat werd gevraagd, is er niet.</translation>
    </message>
    <message>
        <source>The keychain was not opened.</source>
        <translation>De sleutelhanger is niet geopend.</translation>
    </message>
    <message>
        <source>This computer offers no keychain.</source>
        <translation>Deze computer biedt geen sleutelhanger.</translation>
    </message>
    <message>
        <source>The token can be kept in memory until you quit. It is never written to a file.</source>
        <translation>Het token kan in het geheugen worden bewaard tot u afsluit. Het wordt nooit naar een bestand geschreven.</translation>
    </message>
    <message>
        <source>This computer could not read or write a file.</source>
        <translation>Deze computer kon een bestand niet lezen of schrijven.</translation>
    </message>
    <message>
        <source>What needs to be on disk first was not done.</source>
        <translation>Wat eerst op de schijf moet staan, is niet gedaan.</translation>
    </message>
    <message>
        <source>Check the free space and the rights of the folder, then try again.</source>
        <translation>Controleer de vrije ruimte en de rechten van de map, en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>It is in use by another program.</source>
        <translation>Het is in gebruik door een ander programma.</translation>
    </message>
    <message>
        <source>Close the other one, then try again.</source>
        <translation>Sluit het andere en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>A file is there, but can&apos;t be trusted.</source>
        <translation>Er is een bestand, maar het is niet te vertrouwen.</translation>
    </message>
    <message>
        <source>It is damaged or was changed, so nothing is taken from it.</source>
        <translation>Het is beschadigd of gewijzigd, dus er wordt niets uit overgenomen.</translation>
    </message>
    <message>
        <source>Move it away and keep it, then try again.</source>
        <translation>Verplaats het naar een andere plek, bewaar het en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>It may have reached the server, and no answer came. It is not sent a second time.</source>
        <translation>Misschien heeft het de server bereikt, en er kwam geen antwoord. Het wordt niet nog eens verzonden.</translation>
    </message>
    <message>
        <source>Look at the account before anything else is tried.</source>
        <translation>Bekijk het account voordat er iets anders wordt geprobeerd.</translation>
    </message>
    <message>
        <source>The new address is already taken.</source>
        <translation>Het nieuwe adres is al in gebruik.</translation>
    </message>
    <message>
        <source>Choose an address that has no account yet, such as a mailbox made for this purpose.</source>
        <translation>Kies een adres dat nog geen account heeft, zoals een mailbox die hiervoor is gemaakt.</translation>
    </message>
    <message>
        <source>The new address is already taken, or the account was changed meanwhile.</source>
        <translation>Het nieuwe adres is al in gebruik, of het account is intussen gewijzigd.</translation>
    </message>
    <message>
        <source>Look at the account, then choose another address or try again.</source>
        <translation>Bekijk het account, en kies dan een ander adres of probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The email can&apos;t be changed this way.</source>
        <translation>Het e-mailadres kan niet op deze manier worden gewijzigd.</translation>
    </message>
    <message>
        <source>Use the guided route, or change it at the identity provider.</source>
        <translation>Gebruik de begeleide route, of wijzig het bij de identiteitsprovider.</translation>
    </message>
    <message>
        <source>The server did not take the new address.</source>
        <translation>De server heeft het nieuwe adres niet aangenomen.</translation>
    </message>
    <message>
        <source>Check the address, or use the guided route.</source>
        <translation>Controleer het adres, of gebruik de begeleide route.</translation>
    </message>
    <message>
        <source>The server did not take what was sent.</source>
        <translation>De server heeft niet aangenomen wat is verzonden.</translation>
    </message>
    <message>
        <source>The teammate is not in this workspace any more.</source>
        <translation>Het teamlid is niet meer in deze werkruimte.</translation>
    </message>
    <message>
        <source>Ask the workspace&apos;s administrators whether it was removed.</source>
        <translation>Vraag de beheerders van de werkruimte of het is verwijderd.</translation>
    </message>
    <message>
        <source>The server does not accept the token that was sent.</source>
        <translation>De server accepteert het verzonden token niet.</translation>
    </message>
    <message>
        <source>Check that the right token was entered, and that it was copied whole.</source>
        <translation>Controleer of het juiste token is ingevoerd en of het volledig is gekopieerd.</translation>
    </message>
    <message>
        <source>The workspace&apos;s plan does not allow this.</source>
        <translation>Het pakket van de werkruimte staat dit niet toe.</translation>
    </message>
    <message>
        <source>Ask the workspace&apos;s owner about its plan.</source>
        <translation>Vraag de eigenaar van de werkruimte naar het pakket.</translation>
    </message>
    <message>
        <source>The new address is well formed.</source>
        <translation>Het nieuwe adres heeft een juiste vorm.</translation>
    </message>
    <message>
        <source>The new address has an unusual form.</source>
        <translation>Het nieuwe adres heeft een ongewone vorm.</translation>
    </message>
    <message>
        <source>The new address is not an email address.</source>
        <translation>Het nieuwe adres is geen e-mailadres.</translation>
    </message>
    <message>
        <source>The form of the new address was not checked.</source>
        <translation>De vorm van het nieuwe adres is niet gecontroleerd.</translation>
    </message>
    <message>
        <source>Without a working address its owner could not use the account.</source>
        <translation>Zonder een werkend adres is het account voor zijn eigenaar niets waard.</translation>
    </message>
    <message>
        <source>Check every letter of it.</source>
        <translation>Controleer het letter voor letter.</translation>
    </message>
    <message>
        <source>The new address has no letters that imitate others.</source>
        <translation>Het nieuwe adres heeft geen letters die andere nabootsen.</translation>
    </message>
    <message>
        <source>The new address has letters that look like others.</source>
        <translation>Het nieuwe adres heeft letters die op andere lijken.</translation>
    </message>
    <message>
        <source>The new address imitates another one.</source>
        <translation>Het nieuwe adres bootst een ander adres na.</translation>
    </message>
    <message>
        <source>The new address was not checked for letters that look like others.</source>
        <translation>Het nieuwe adres is niet gecontroleerd op letters die op andere lijken.</translation>
    </message>
    <message>
        <source>An address that only looks like the owner&apos;s hands the account to somebody else.</source>
        <translation>Een adres dat alleen lijkt op dat van de eigenaar, draagt het account over aan iemand anders.</translation>
    </message>
    <message>
        <source>Type the address anew, or let its owner read it letter by letter.</source>
        <translation>Typ het adres opnieuw, of laat de eigenaar het letter voor letter lezen.</translation>
    </message>
    <message>
        <source>The new address differs from the present one.</source>
        <translation>Het nieuwe adres verschilt van het huidige.</translation>
    </message>
    <message>
        <source>The new address differs from the present one in capital letters only.</source>
        <translation>Het nieuwe adres verschilt alleen in hoofdletters van het huidige.</translation>
    </message>
    <message>
        <source>The account already has this address.</source>
        <translation>Het account heeft dit adres al.</translation>
    </message>
    <message>
        <source>The present address could not be compared with the new one.</source>
        <translation>Het huidige adres kon niet met het nieuwe worden vergeleken.</translation>
    </message>
    <message>
        <source>Intercom treats capital and small letters in an address alike.</source>
        <translation>Intercom maakt in een adres geen verschil tussen hoofdletters en kleine letters.</translation>
    </message>
    <message>
        <source>Enter the address that the account should have afterwards.</source>
        <translation>Voer het adres in dat het account daarna moet hebben.</translation>
    </message>
    <message>
        <source>No teammate of this workspace has the new address.</source>
        <translation>Geen teamlid van deze werkruimte heeft het nieuwe adres.</translation>
    </message>
    <message>
        <source>Another teammate may have the new address.</source>
        <translation>Misschien heeft een ander teamlid het nieuwe adres.</translation>
    </message>
    <message>
        <source>Another teammate of this workspace has the new address.</source>
        <translation>Een ander teamlid van deze werkruimte heeft het nieuwe adres.</translation>
    </message>
    <message>
        <source>The other teammates could not be read.</source>
        <translation>De andere teamleden konden niet worden gelezen.</translation>
    </message>
    <message>
        <source>Intercom allows an address for one account only.</source>
        <translation>Intercom staat een adres voor maar één account toe.</translation>
    </message>
    <message>
        <source>The domain of the new address can receive mail.</source>
        <translation>Het domein van het nieuwe adres kan e-mail ontvangen.</translation>
    </message>
    <message>
        <source>The domain of the new address does not seem to receive mail.</source>
        <translation>Het domein van het nieuwe adres lijkt geen e-mail te ontvangen.</translation>
    </message>
    <message>
        <source>The domain of the new address does not receive mail.</source>
        <translation>Het domein van het nieuwe adres ontvangt geen e-mail.</translation>
    </message>
    <message>
        <source>It is not known whether the domain of the new address receives mail.</source>
        <translation>Het is niet bekend of het domein van het nieuwe adres e-mail ontvangt.</translation>
    </message>
    <message>
        <source>Intercom may send a message that has to be confirmed from there.</source>
        <translation>Misschien stuurt Intercom een bericht dat van daaruit moet worden bevestigd.</translation>
    </message>
    <message>
        <source>Let the new owner send a test message to this address first.</source>
        <translation>Laat de nieuwe eigenaar eerst een testbericht naar dit adres sturen.</translation>
    </message>
    <message>
        <source>The SCIM server answers and accepts the SCIM token.</source>
        <translation>De SCIM-server antwoordt en accepteert het SCIM-token.</translation>
    </message>
    <message>
        <source>The SCIM server answers, but not everything about it is clear.</source>
        <translation>De SCIM-server antwoordt, maar niet alles eraan is duidelijk.</translation>
    </message>
    <message>
        <source>The SCIM route can&apos;t be used.</source>
        <translation>De SCIM-route kan niet worden gebruikt.</translation>
    </message>
    <message>
        <source>It is not known whether the SCIM route can be used.</source>
        <translation>Het is niet bekend of de SCIM-route kan worden gebruikt.</translation>
    </message>
    <message>
        <source>This route sends the change to the SCIM server.</source>
        <translation>Deze route verzendt de wijziging naar de SCIM-server.</translation>
    </message>
    <message>
        <source>Check the SCIM URL and the SCIM token, or use the guided route.</source>
        <translation>Controleer de SCIM-URL en het SCIM-token, of gebruik de begeleide route.</translation>
    </message>
    <message>
        <source>SCIM shows one user with the present address.</source>
        <translation>SCIM toont één gebruiker met het huidige adres.</translation>
    </message>
    <message>
        <source>What SCIM shows of this user needs a look.</source>
        <translation>Wat SCIM van deze gebruiker toont, moet worden bekeken.</translation>
    </message>
    <message>
        <source>SCIM does not show exactly one user with the present address.</source>
        <translation>SCIM toont niet precies één gebruiker met het huidige adres.</translation>
    </message>
    <message>
        <source>The user could not be read by SCIM.</source>
        <translation>De gebruiker kon niet via SCIM worden gelezen.</translation>
    </message>
    <message>
        <source>The change must reach this account and no other.</source>
        <translation>De wijziging moet dit account bereiken en geen ander.</translation>
    </message>
    <message>
        <source>Use the guided route, or ask who manages the provisioning.</source>
        <translation>Gebruik de begeleide route, of vraag het aan wie de provisioning beheert.</translation>
    </message>
    <message>
        <source>The token tells which teammate and which workspace it belongs to.</source>
        <translation>Het token zegt bij welk teamlid en bij welke werkruimte het hoort.</translation>
    </message>
    <message>
        <source>What the token tells about its teammate needs a look.</source>
        <translation>Wat het token over zijn teamlid zegt, moet worden bekeken.</translation>
    </message>
    <message>
        <source>The token does not tell which teammate it belongs to.</source>
        <translation>Het token zegt niet bij welk teamlid het hoort.</translation>
    </message>
    <message>
        <source>It is not known which teammate the token belongs to.</source>
        <translation>Het is niet bekend bij welk teamlid het token hoort.</translation>
    </message>
    <message>
        <source>Only then can it be shown afterwards that it is still the same one.</source>
        <translation>Alleen dan kan daarna worden getoond dat het nog hetzelfde is.</translation>
    </message>
    <message>
        <source>Test the token again, and look at the evidence.</source>
        <translation>Test het token opnieuw en bekijk het bewijsmateriaal.</translation>
    </message>
    <message>
        <source>Teammates of this workspace sign in without SAML.</source>
        <translation>Teamleden van deze werkruimte melden zich zonder SAML aan.</translation>
    </message>
    <message>
        <source>This workspace uses SAML for signing in.</source>
        <translation>Deze werkruimte gebruikt SAML voor het aanmelden.</translation>
    </message>
    <message>
        <source>With SAML, a teammate can&apos;t change its own email.</source>
        <translation>Met SAML kan een teamlid zijn eigen e-mailadres niet wijzigen.</translation>
    </message>
    <message>
        <source>It is not known whether this workspace uses SAML.</source>
        <translation>Het is niet bekend of deze werkruimte SAML gebruikt.</translation>
    </message>
    <message>
        <source>With SAML switched on, Intercom does not let teammates edit their own address.</source>
        <translation>Als SAML is ingeschakeld, laat Intercom teamleden hun eigen adres niet bewerken.</translation>
    </message>
    <message>
        <source>Change it at the identity provider or over SCIM, or ask Intercom&apos;s support.</source>
        <translation>Wijzig het bij de identiteitsprovider of via SCIM, of vraag het aan de support van Intercom.</translation>
    </message>
    <message>
        <source>The account is in this workspace only.</source>
        <translation>Het account is alleen in deze werkruimte.</translation>
    </message>
    <message>
        <source>The account is in other workspaces too.</source>
        <translation>Het account is ook in andere werkruimten.</translation>
    </message>
    <message>
        <source>It is not known whether the account is in other workspaces too.</source>
        <translation>Het is niet bekend of het account ook in andere werkruimten is.</translation>
    </message>
    <message>
        <source>An Intercom login is one for all workspaces: whoever gets it, gets all of them.</source>
        <translation>Een Intercom-aanmelding geldt voor alle werkruimten: wie haar krijgt, krijgt ze allemaal.</translation>
    </message>
    <message>
        <source>Let the account leave the other workspaces first.</source>
        <translation>Laat het account eerst de andere werkruimten verlaten.</translation>
    </message>
    <message>
        <source>The new address has no Intercom login yet.</source>
        <translation>Het nieuwe adres heeft nog geen Intercom-aanmelding.</translation>
    </message>
    <message>
        <source>The new address may already have an Intercom login.</source>
        <translation>Het nieuwe adres heeft misschien al een Intercom-aanmelding.</translation>
    </message>
    <message>
        <source>The new address already has an Intercom login.</source>
        <translation>Het nieuwe adres heeft al een Intercom-aanmelding.</translation>
    </message>
    <message>
        <source>It is not known whether the new address already has an Intercom login.</source>
        <translation>Het is niet bekend of het nieuwe adres al een Intercom-aanmelding heeft.</translation>
    </message>
    <message>
        <source>An address that has a login can&apos;t be given to a second one.</source>
        <translation>Een adres dat een aanmelding heeft, kan niet aan een tweede worden gegeven.</translation>
    </message>
    <message>
        <source>Choose an address that has no login, such as a mailbox made for this purpose.</source>
        <translation>Kies een adres dat geen aanmelding heeft, zoals een mailbox die hiervoor is gemaakt.</translation>
    </message>
    <message>
        <source>The app behind the token belongs to the customer.</source>
        <translation>De app achter het token is van de klant.</translation>
    </message>
    <message>
        <source>The agency still owns the app behind the token.</source>
        <translation>De app achter het token is nog van het bureau.</translation>
    </message>
    <message>
        <source>It is not known who owns the app behind the token.</source>
        <translation>Het is niet bekend van wie de app achter het token is.</translation>
    </message>
    <message>
        <source>Whoever owns the app in the Developer Hub can regenerate its token or uninstall it, also after the handover.</source>
        <translation>Wie de app in de Developer Hub bezit, kan het token ervan opnieuw genereren of de app verwijderen, ook na de overdracht.</translation>
    </message>
    <message>
        <source>Agree on it now. Moving to OAuth, or to an app of the customer&apos;s own, is a later step.</source>
        <translation>Maak er nu afspraken over. Overstappen op OAuth, of op een eigen app van de klant, is een latere stap.</translation>
    </message>
    <message>
        <source>No identity provider manages this account.</source>
        <translation>Geen identiteitsprovider beheert dit account.</translation>
    </message>
    <message>
        <source>An identity provider manages the accounts of this workspace.</source>
        <translation>Een identiteitsprovider beheert de accounts van deze werkruimte.</translation>
    </message>
    <message>
        <source>An identity provider would undo this change.</source>
        <translation>Een identiteitsprovider zou deze wijziging ongedaan maken.</translation>
    </message>
    <message>
        <source>It is not known whether an identity provider manages this account.</source>
        <translation>Het is niet bekend of een identiteitsprovider dit account beheert.</translation>
    </message>
    <message>
        <source>Its next sync can put the old address back, or remove the teammate and with it the token.</source>
        <translation>De volgende synchronisatie ervan kan het oude adres terugzetten, of het teamlid en daarmee het token verwijderen.</translation>
    </message>
    <message>
        <source>Change the user at the identity provider too, before the next sync.</source>
        <translation>Wijzig de gebruiker ook bij de identiteitsprovider, vóór de volgende synchronisatie.</translation>
    </message>
    <message>
        <source>The new owner can open the mailbox of the new address today.</source>
        <translation>De nieuwe eigenaar kan de mailbox van het nieuwe adres vandaag openen.</translation>
    </message>
    <message>
        <source>The new owner can&apos;t open the mailbox of the new address yet.</source>
        <translation>De nieuwe eigenaar kan de mailbox van het nieuwe adres nog niet openen.</translation>
    </message>
    <message>
        <source>Nobody can open the mailbox of the new address.</source>
        <translation>Niemand kan de mailbox van het nieuwe adres openen.</translation>
    </message>
    <message>
        <source>It is not known whether the new owner can open the mailbox today.</source>
        <translation>Het is niet bekend of de nieuwe eigenaar de mailbox vandaag kan openen.</translation>
    </message>
    <message>
        <source>Confirmation and password messages are sent there.</source>
        <translation>Berichten over bevestiging en wachtwoord worden daarheen gestuurd.</translation>
    </message>
    <message>
        <source>Open the mailbox first, and send a test message to it.</source>
        <translation>Open eerst de mailbox en stuur er een testbericht naartoe.</translation>
    </message>
    <message>
        <source>The password stays as it is until the token is proven.</source>
        <translation>Het wachtwoord blijft zoals het is tot het token is bewezen.</translation>
    </message>
    <message>
        <source>Do not reset the password yet.</source>
        <translation>Stel het wachtwoord nog niet opnieuw in.</translation>
    </message>
    <message>
        <source>The password is being reset at this moment.</source>
        <translation>Het wachtwoord wordt op dit moment opnieuw ingesteld.</translation>
    </message>
    <message>
        <source>What a password reset does to this token is not known.</source>
        <translation>Wat het opnieuw instellen van het wachtwoord met dit token doet, is niet bekend.</translation>
    </message>
    <message>
        <source>Vendors report that a reset can revoke a token. Intercom has not confirmed it.</source>
        <translation>Leveranciers melden dat het opnieuw instellen van een wachtwoord een token kan intrekken. Intercom heeft dit niet bevestigd.</translation>
    </message>
    <message>
        <source>Keybearer asks for it as a step of its own and tests right after it.</source>
        <translation>Keybearer vraagt erom als een eigen stap en test er meteen na.</translation>
    </message>
    <message>
        <source>Do teammates of this workspace sign in with SAML single sign-on?</source>
        <translation>Melden teamleden van deze werkruimte zich aan met SAML-single-sign-on?</translation>
    </message>
    <message>
        <source>Is this account a member of other workspaces too?</source>
        <translation>Is dit account ook lid van andere werkruimten?</translation>
    </message>
    <message>
        <source>Does the new address already have an Intercom login?</source>
        <translation>Heeft het nieuwe adres al een Intercom-aanmelding?</translation>
    </message>
    <message>
        <source>Does the agency still own the app that the token belongs to?</source>
        <translation>Is de app waar het token bij hoort nog van het bureau?</translation>
    </message>
    <message>
        <source>Does an identity provider, such as Okta or Entra, manage the teammates?</source>
        <translation>Beheert een identiteitsprovider, zoals Okta of Entra, de teamleden?</translation>
    </message>
    <message>
        <source>Can the new owner open the mailbox of the new address today?</source>
        <translation>Kan de nieuwe eigenaar de mailbox van het nieuwe adres vandaag openen?</translation>
    </message>
    <message>
        <source>The token stands in the address that was to be called.</source>
        <translation>Het token staat in het adres dat zou worden aangeroepen.</translation>
    </message>
    <message>
        <source>There is no token.</source>
        <translation>Er is geen token.</translation>
    </message>
    <message>
        <source>This is too long for a token.</source>
        <translation>Dit is te lang voor een token.</translation>
    </message>
    <message>
        <source>It has spaces or characters that a token never has.</source>
        <translation>Er staan spaties of tekens in die een token nooit heeft.</translation>
    </message>
    <message>
        <source>This handover was begun with another token.</source>
        <translation>Deze overdracht is met een ander token begonnen.</translation>
    </message>
    <message>
        <source>This is not an email address.</source>
        <translation>Dit is geen e-mailadres.</translation>
    </message>
    <message>
        <source>The new address is the one that the account has already.</source>
        <translation>Het nieuwe adres is het adres dat het account al heeft.</translation>
    </message>
    <message>
        <source>The API address has to begin with https:// (or be on this computer), without a name, a question mark or a # in it.</source>
        <translation>Het API-adres moet met https:// beginnen (of op deze computer zijn), zonder een naam, een vraagteken of een # erin.</translation>
    </message>
    <message>
        <source>This handover was begun at another API address.</source>
        <translation>Deze overdracht is bij een ander API-adres begonnen.</translation>
    </message>
    <message>
        <source>The API version has to be two numbers with a dot, as in 2.16.</source>
        <translation>De API-versie moet uit twee getallen met een punt bestaan, zoals 2.16.</translation>
    </message>
    <message>
        <source>This route needs the SCIM address and the SCIM token.</source>
        <translation>Deze route heeft het SCIM-adres en het SCIM-token nodig.</translation>
    </message>
    <message>
        <source>The SCIM address has to begin with https:// (or be on this computer), without a name, a question mark or a # in it.</source>
        <translation>Het SCIM-adres moet met https:// beginnen (of op deze computer zijn), zonder een naam, een vraagteken of een # erin.</translation>
    </message>
    <message>
        <source>The proxy has to be system, none, or an address such as http://proxy.example:3128 or socks5://proxy.example:1080.</source>
        <translation>De proxy moet system, none of een adres zoals http://proxy.example:3128 of socks5://proxy.example:1080 zijn.</translation>
    </message>
    <message>
        <source>Several accounts were found where there can be only one.</source>
        <translation>Er zijn meerdere accounts gevonden waar er maar één kan zijn.</translation>
    </message>
    <message>
        <source>The server does not say how it takes changes.</source>
        <translation>De server zegt niet hoe wijzigingen worden aangenomen.</translation>
    </message>
    <message>
        <source>The connection has no name.</source>
        <translation>De verbinding heeft geen naam.</translation>
    </message>
    <message>
        <source>The connection&apos;s name is too long.</source>
        <translation>De naam van de verbinding is te lang.</translation>
    </message>
    <message>
        <source>The connection&apos;s name has characters that can&apos;t be shown.</source>
        <translation>De naam van de verbinding heeft tekens die niet kunnen worden getoond.</translation>
    </message>
    <message>
        <source>Another connection has this name.</source>
        <translation>Een andere verbinding heeft deze naam.</translation>
    </message>
    <message>
        <source>The connection&apos;s API address can&apos;t be used.</source>
        <translation>Het API-adres van de verbinding kan niet worden gebruikt.</translation>
    </message>
    <message>
        <source>The connection&apos;s region is none of US, EU and AU.</source>
        <translation>De regio van de verbinding is niet US, EU of AU.</translation>
    </message>
    <message>
        <source>The connection&apos;s API version can&apos;t be used.</source>
        <translation>De API-versie van de verbinding kan niet worden gebruikt.</translation>
    </message>
    <message>
        <source>The connection names a permission that does not exist.</source>
        <translation>De verbinding noemt een machtiging die niet bestaat.</translation>
    </message>
    <message>
        <source>The connection&apos;s SCIM address can&apos;t be used.</source>
        <translation>Het SCIM-adres van de verbinding kan niet worden gebruikt.</translation>
    </message>
    <message>
        <source>Read what will be sent, then press “Send the change” or “Do not change it back”.</source>
        <translation>Lees wat er wordt verzonden, en druk dan op “Wijziging verzenden” of “Niet terugwijzigen”.</translation>
    </message>
    <message>
        <source>Read what will happen, then press “Start the change” or “Do not change it back”.</source>
        <translation>Lees wat er gaat gebeuren, en druk dan op “Wijziging starten” of “Niet terugwijzigen”.</translation>
    </message>
    <message>
        <source>It has not been changed back yet. It is your decision now.</source>
        <translation>Het is nog niet teruggewijzigd. De beslissing is nu aan u.</translation>
    </message>
    <message>
        <source>The email was changed, but not back.</source>
        <translation>Het e-mailadres is gewijzigd, maar niet terug.</translation>
    </message>
    <message>
        <source>The account has %1 now; it was to go back to %2.</source>
        <translation>Het account heeft nu %1; het moest terug naar %2.</translation>
    </message>
    <message>
        <source>When it was last tested, on %1, the token worked and the account had %2.</source>
        <comment>a date with the time, an email</comment>
        <translation>Bij de laatste test, op %1, werkte het token en had het account %2.</translation>
    </message>
    <message>
        <source>When it was last read, the account had %1.</source>
        <translation>Bij de laatste keer lezen had het account %1.</translation>
    </message>
    <message>
        <source>This handover is closed: the email was changed, and the token kept working.</source>
        <translation>Deze overdracht is afgesloten: het e-mailadres is gewijzigd en het token bleef werken.</translation>
    </message>
    <message>
        <source>Every step of the follow-up was tested.</source>
        <translation>Elke stap van de nazorg is getest.</translation>
    </message>
    <message>
        <source>These steps of the follow-up were not tested: %1.</source>
        <translation>Niet getest, uit de nazorg: %1.</translation>
    </message>
    <message>
        <source>All of it concerns a local server, such as the practice workspace, and not Intercom.</source>
        <translation>Dit alles gaat over een lokale server, zoals de oefenwerkruimte, en niet over Intercom.</translation>
    </message>
    <message>
        <source>New result</source>
        <translation>Nieuw resultaat</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a connection&apos;s name, and its workspace or teammate&apos;s email</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Waiting for the email to be changed back.</source>
        <translation>Wachten tot het e-mailadres is teruggewijzigd.</translation>
    </message>
    <message>
        <source>At its last test the token was not seen to work. While that is so, Keybearer can&apos;t see whether the email was changed back; the account&apos;s own page in Intercom shows it.</source>
        <translation>Bij de laatste test was niet te zien dat het token werkt. Zolang dat zo is, kan Keybearer niet zien of het e-mailadres is teruggezet; de eigen pagina van het account in Intercom toont het.</translation>
    </message>
    <message>
        <source>When it was last read, on %1, the account had %2.</source>
        <comment>a date with the time, an email</comment>
        <translation>Bij de laatste keer lezen, op %1, had het account %2.</translation>
    </message>
    <message>
        <source>Someone, or a rule of this computer, said no. The token was neither read nor saved.</source>
        <translation>Iemand, of een regel van deze computer, heeft nee gezegd. Het token is niet gelezen en niet opgeslagen.</translation>
    </message>
    <message>
        <source>Allow it when you are asked again. A token can also be kept only until you quit.</source>
        <translation>Sta het toe wanneer het opnieuw wordt gevraagd. Een token kan ook alleen tot u afsluit worden bewaard.</translation>
    </message>
    <message>
        <source>Nothing was changed. A finding stops this handover.</source>
        <translation>Er is niets gewijzigd. Een bevinding houdt deze overdracht tegen.</translation>
    </message>
    <message>
        <source>The email was changed, but another teammate answers to the token now.</source>
        <translation>Het e-mailadres is gewijzigd, maar bij het token hoort nu een ander teamlid.</translation>
    </message>
    <message>
        <source>The email was changed, but another workspace answers to the token now.</source>
        <translation>Het e-mailadres is gewijzigd, maar bij het token hoort nu een andere werkruimte.</translation>
    </message>
    <message>
        <source>The email was changed, but the token is not proven to work as before.</source>
        <translation>Het e-mailadres is gewijzigd, maar het is niet bewezen dat het token werkt zoals voorheen.</translation>
    </message>
    <message>
        <source>The email was changed, and the token worked when it was last tested, on %1.</source>
        <comment>a date with the time</comment>
        <translation>Het e-mailadres is gewijzigd, en het token werkte bij de laatste test, op %1.</translation>
    </message>
    <message>
        <source>Two at the same time could spoil each other&apos;s work, so nothing was done here.</source>
        <translation>Twee tegelijk kunnen elkaars werk bederven, dus hier is niets gedaan.</translation>
    </message>
    <message numerus="yes">
        <source>The longest time without a good answer was %Ln minute(s); what happened in it was not seen.</source>
        <translation>
            <numerusform>De langste tijd zonder goed antwoord was %Ln minuut; wat er in die tijd gebeurde, is niet gezien.</numerusform>
            <numerusform>De langste tijd zonder goed antwoord was %Ln minuten; wat er in die tijd gebeurde, is niet gezien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The longest time without a good answer was %Ln hour(s); what happened in it was not seen.</source>
        <translation>
            <numerusform>De langste tijd zonder goed antwoord was %Ln uur; wat er in die tijd gebeurde, is niet gezien.</numerusform>
            <numerusform>De langste tijd zonder goed antwoord was %Ln uur; wat er in die tijd gebeurde, is niet gezien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The longest time without a good answer was %Ln day(s); what happened in it was not seen.</source>
        <translation>
            <numerusform>De langste tijd zonder goed antwoord was %Ln dag; wat er in die tijd gebeurde, is niet gezien.</numerusform>
            <numerusform>De langste tijd zonder goed antwoord was %Ln dagen; wat er in die tijd gebeurde, is niet gezien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Around the change, all %Ln test call(s) got a good answer.</source>
        <translation>
            <numerusform>Rond de wijziging kreeg %Ln testaanroep een goed antwoord.</numerusform>
            <numerusform>Rond de wijziging kregen alle %Ln testaanroepen een goed antwoord.</numerusform>
        </translation>
    </message>
    <message>
        <source>If it is a mistake, change it to %1 on the account&apos;s own page; Keybearer sees it by itself. Accept the address only if it is the right one.</source>
        <translation>Als het een vergissing is, wijzig het dan in %1 op de eigen pagina van het account; Keybearer merkt het vanzelf. Accepteer het adres alleen als het klopt.</translation>
    </message>
    <message>
        <source>The password was reset on %1, by the activity log; such a reset is reported to end tokens.</source>
        <comment>a date with the time</comment>
        <translation>Volgens het activiteitenlogboek is het wachtwoord op %1 opnieuw ingesteld; er wordt gemeld dat tokens daardoor ongeldig worden.</translation>
    </message>
    <message>
        <source>A password reset is reported to end tokens: ask the new owner whether there was one.</source>
        <translation>Er wordt gemeld dat tokens ongeldig worden als het wachtwoord opnieuw wordt ingesteld: vraag de nieuwe eigenaar of dat is gebeurd.</translation>
    </message>
    <message>
        <source>The email was changed, but the token does not work any more.</source>
        <translation>Het e-mailadres is gewijzigd, maar het token werkt niet meer.</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2, and then a change back was begun; no end of that is in this record.</source>
        <translation>Het e-mailadres zou worden gewijzigd van %1 in %2, en daarna is begonnen het terug te wijzigen; hoe dat afliep, staat niet in dit verslag.</translation>
    </message>
    <message>
        <source>The token was tested again after a step: %1.</source>
        <translation>Het token is na een stap opnieuw getest: %1.</translation>
    </message>
    <message>
        <source>What came of the change of the email: %1.</source>
        <translation>Afloop van de wijziging van het e-mailadres: %1.</translation>
    </message>
    <message>
        <source>Other address accepted</source>
        <translation>Ander adres geaccepteerd</translation>
    </message>
    <message>
        <source>A person accepted %1 as the new address.</source>
        <translation>Een persoon heeft %1 als nieuw adres geaccepteerd.</translation>
    </message>
    <message>
        <source>Not changed back</source>
        <translation>Niet teruggewijzigd</translation>
    </message>
    <message>
        <source>The change back was given up, or nothing came of it.</source>
        <translation>Het terugwijzigen is opgegeven, of er is niets van gekomen.</translation>
    </message>
    <message>
        <source>Seen in the activity log</source>
        <translation>Gezien in het activiteitenlogboek</translation>
    </message>
    <message>
        <source>The workspace&apos;s activity log showed a step: %1.</source>
        <translation>Het activiteitenlogboek van de werkruimte toonde een stap: %1.</translation>
    </message>
    <message>
        <source>A person&apos;s word</source>
        <translation>Woord van een persoon</translation>
    </message>
    <message>
        <source>A person said that this was done: %1.</source>
        <translation>Een persoon heeft gezegd dat dit is gedaan: %1.</translation>
    </message>
    <message>
        <source>Handover reopened</source>
        <translation>Overdracht heropend</translation>
    </message>
    <message>
        <source>The handover was continued.</source>
        <translation>De overdracht is voortgezet.</translation>
    </message>
    <message>
        <source>changed and proven</source>
        <translation>gewijzigd en bewezen</translation>
    </message>
    <message>
        <source>changed, not proven</source>
        <translation>gewijzigd, niet bewezen</translation>
    </message>
    <message>
        <source>not changed</source>
        <translation>niet gewijzigd</translation>
    </message>
    <message>
        <source>changed back</source>
        <translation>teruggewijzigd</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>geannuleerd</translation>
    </message>
    <message>
        <source>new address confirmed</source>
        <translation>nieuw adres bevestigd</translation>
    </message>
    <message>
        <source>password reset</source>
        <translation>wachtwoord opnieuw ingesteld</translation>
    </message>
    <message>
        <source>two-factor sign-in</source>
        <translation>tweestapsverificatie</translation>
    </message>
    <message>
        <source>two-factor sign-in changed</source>
        <translation>tweestapsverificatie gewijzigd</translation>
    </message>
    <message>
        <source>a day later</source>
        <translation>een dag later</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>aangemeld</translation>
    </message>
    <message>
        <source>account page opened</source>
        <translation>accountpagina geopend</translation>
    </message>
    <message numerus="yes">
        <source>The longest time without a good answer was %Ln second(s); what happened in it was not seen.</source>
        <translation>
            <numerusform>De langste tijd zonder goed antwoord was %Ln seconde; wat er in die tijd gebeurde, is niet gezien.</numerusform>
            <numerusform>De langste tijd zonder goed antwoord was %Ln seconden; wat er in die tijd gebeurde, is niet gezien.</numerusform>
        </translation>
    </message>
    <message>
        <source>After the change, the token was proven to work as before, last on %1.</source>
        <comment>a date with the time</comment>
        <translation>Na de wijziging is bewezen dat het token werkt zoals voorheen, voor het laatst op %1.</translation>
    </message>
    <message>
        <source>In between it was not proven; the record shows when and why.</source>
        <translation>Tussendoor was het niet bewezen; het verslag laat zien wanneer en waarom.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln test call(s) were refused, the last one on %1.</source>
        <translation>
            <numerusform>%Ln testaanroep is geweigerd, op %1.</numerusform>
            <numerusform>%Ln testaanroepen zijn geweigerd, de laatste op %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting again</source>
        <translation>Wacht weer</translation>
    </message>
    <message>
        <source>The email was not changed yet, and is waited for again.</source>
        <translation>Het e-mailadres is nog niet gewijzigd; er wordt weer op gewacht.</translation>
    </message>
    <message>
        <source>Cancelling: the account is read once more.</source>
        <translation>Bezig met annuleren: het account wordt nog één keer gelezen.</translation>
    </message>
    <message>
        <source>So it is known which email it has when this ends.</source>
        <translation>Zo is bekend welk e-mailadres het heeft wanneer dit eindigt.</translation>
    </message>
    <message>
        <source>But the account has %1 now; when this handover was begun it had %2.</source>
        <translation>Maar het account heeft nu %1; toen deze overdracht werd begonnen, had het %2.</translation>
    </message>
    <message>
        <source>Cancelled. Keybearer changed nothing.</source>
        <translation>Geannuleerd. Keybearer heeft niets gewijzigd.</translation>
    </message>
    <message>
        <source>The email was not changed back.</source>
        <translation>Het e-mailadres is niet teruggewijzigd.</translation>
    </message>
    <message>
        <source>Find out who changed it. Then prove it again.</source>
        <translation>Zoek uit wie het heeft gewijzigd. Bewijs het daarna opnieuw.</translation>
    </message>
    <message>
        <source>Prove it again.</source>
        <translation>Bewijs het opnieuw.</translation>
    </message>
    <message>
        <source>The email went from %1 to %2 and was then to go back; whether it did could not be seen.</source>
        <translation>Het e-mailadres is gewijzigd van %1 in %2 en zou daarna worden teruggewijzigd; of dat is gebeurd, was niet te zien.</translation>
    </message>
    <message>
        <source>The email went from %1 to %2 and was then to go back; the token was not proven to work afterwards.</source>
        <translation>Het e-mailadres is gewijzigd van %1 in %2 en zou daarna worden teruggewijzigd; daarna is niet bewezen dat het token werkt.</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2; it was cancelled, and the account had %3 then.</source>
        <translation>Het e-mailadres zou worden gewijzigd van %1 in %2; de overdracht is geannuleerd, en het account had toen %3.</translation>
    </message>
    <message>
        <source>An editor or a mail program does that. What it says can&apos;t be proven any more.</source>
        <translation>Een teksteditor of een mailprogramma doet dat. Wat erin staat, kan niet meer worden bewezen.</translation>
    </message>
    <message>
        <source>Ask for the file itself again, for example in a ZIP archive.</source>
        <translation>Vraag opnieuw om het bestand zelf, bijvoorbeeld in een ZIP-archief.</translation>
    </message>
    <message>
        <source>It was sent at most once, and no clear answer came; it may yet be made. It is not sent a second time.</source>
        <translation>De wijziging is hoogstens één keer verzonden, en er kwam geen duidelijk antwoord; ze kan nog worden doorgevoerd. Ze wordt niet nog eens verzonden.</translation>
    </message>
    <message>
        <source>Tell whoever was to change the email that it is called off.</source>
        <translation>Laat degene die het e-mailadres zou wijzigen weten dat het niet doorgaat.</translation>
    </message>
    <message>
        <source>The token was left alone.</source>
        <translation>Het token is ongemoeid gelaten.</translation>
    </message>
    <message>
        <source>Keybearer changed nothing. A finding stops this handover.</source>
        <translation>Keybearer heeft niets gewijzigd. Een bevinding houdt deze overdracht tegen.</translation>
    </message>
    <message>
        <source>Keybearer did not change the email.</source>
        <translation>Keybearer heeft het e-mailadres niet gewijzigd.</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2; it was cancelled, and which email the account had then was not seen.</source>
        <translation>Het e-mailadres zou worden gewijzigd van %1 in %2; de overdracht is geannuleerd, en welk e-mailadres het account toen had, is niet gezien.</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2; Keybearer did not change it, and the account had %3 then.</source>
        <translation>Het e-mailadres zou worden gewijzigd van %1 in %2; Keybearer heeft het niet gewijzigd, en het account had toen %3.</translation>
    </message>
    <message>
        <source>This is a handover record, but a program on its way has rewritten its line ends or its first bytes.</source>
        <translation>Dit is een verslag van een overdracht, maar een programma heeft onderweg de regeleinden of de eerste bytes ervan herschreven.</translation>
    </message>
    <message>
        <source>By now the account has another email than the one that was shown before the change.</source>
        <translation>Het account heeft inmiddels een ander e-mailadres dan het adres dat vóór de wijziging werd getoond.</translation>
    </message>
    <message>
        <source>What happened there is not known.</source>
        <translation>Wat daar gebeurde, is niet bekend.</translation>
    </message>
    <message>
        <source>The email is back, but the token does not work any more.</source>
        <translation>Het e-mailadres is weer het oude, maar het token werkt niet meer.</translation>
    </message>
    <message>
        <source>The email is back, but the token is not proven to work as before.</source>
        <translation>Het e-mailadres is weer het oude, maar het is niet bewezen dat het token werkt zoals eerst.</translation>
    </message>
    <message>
        <source>Sending the change</source>
        <translation>Verzenden van de wijziging</translation>
    </message>
    <message>
        <source>What came of sending the change: %1.</source>
        <translation>Wat er van het verzenden van de wijziging kwam: %1.</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>geaccepteerd</translation>
    </message>
    <message>
        <source>nothing was sent</source>
        <translation>er is niets verzonden</translation>
    </message>
    <message>
        <source>no clear answer</source>
        <translation>geen duidelijk antwoord</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2; the account had %3, which was then to go back, and whether it did could not be seen.</source>
        <translation>Het e-mailadres zou worden gewijzigd van %1 in %2; het account had %3, dat daarna zou worden teruggewijzigd; of dat is gebeurd, was niet te zien.</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2; the account had %3, which was then to go back. The token was not proven to work afterwards.</source>
        <translation>Het e-mailadres zou worden gewijzigd van %1 in %2; het account had %3, dat daarna zou worden teruggewijzigd. Daarna is niet bewezen dat het token werkte.</translation>
    </message>
    <message>
        <source>For a while the token was not tested; what happened then was not seen.</source>
        <translation>Een tijd lang is het token niet getest; wat er toen gebeurde, was niet te zien.</translation>
    </message>
    <message>
        <source>The change may have been made, and the account could not be read afterwards.</source>
        <translation>De wijziging is misschien gemaakt, en daarna kon het account niet worden gelezen.</translation>
    </message>
    <message>
        <source>Intercom does not show this address as confirmed.</source>
        <translation>Intercom toont dit adres niet als bevestigd.</translation>
    </message>
    <message>
        <source>The email went from %1 to %2; the token was not proven to work afterwards.</source>
        <translation>Het e-mailadres is gewijzigd van %1 in %2; daarna is niet bewezen dat het token werkte.</translation>
    </message>
    <message>
        <source>The email went from %1 to %2, and the token was proven to work afterwards, on %3. By the newest test it is not proven any more.</source>
        <comment>two emails, a time</comment>
        <translation>Het e-mailadres is gewijzigd van %1 in %2, en daarna is op %3 bewezen dat het token werkte. Volgens de nieuwste test is dat niet meer bewezen.</translation>
    </message>
    <message>
        <source>The other one is open in %1.</source>
        <comment>a program</comment>
        <translation>De andere is open in %1.</translation>
    </message>
    <message>
        <source>Another handover of this account is open.</source>
        <translation>Er is een andere overdracht van dit account open.</translation>
    </message>
    <message>
        <source>Two at the same time could spoil each other&apos;s work, so this one was not begun. Nothing was changed.</source>
        <translation>Twee tegelijk kunnen elkaars werk bederven, dus deze is niet begonnen. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Go on with the other one, or cancel it. Then begin again.</source>
        <translation>Ga verder met de andere, of annuleer die. Begin daarna opnieuw.</translation>
    </message>
    <message>
        <source>The account still has %1. Your pipeline goes on as before, and the token is tested meanwhile.</source>
        <translation>Het account heeft nog %1. Uw pipeline draait door als voorheen, en het token wordt intussen getest.</translation>
    </message>
    <message>
        <source>When it was last read, on %1, the account had %2. It has not been read since; Keybearer goes on trying.</source>
        <comment>a date with the time, an email</comment>
        <translation>Bij de laatste keer lezen, op %1, had het account %2. Sindsdien is het niet gelezen; Keybearer blijft het proberen.</translation>
    </message>
    <message>
        <source>This can stay open for days.</source>
        <translation>Dit kan dagenlang open blijven.</translation>
    </message>
    <message>
        <source>A sync of an identity provider, or somebody&apos;s tidying up, can still undo the change.</source>
        <translation>Een synchronisatie van een identiteitsprovider, of iemand die opruimt, kan de wijziging nog ongedaan maken.</translation>
    </message>
    <message>
        <source>Ask the workspace&apos;s administrators what was done to the account. Then prove it again.</source>
        <translation>Vraag de beheerders van de workspace wat er met het account is gedaan. Bewijs het daarna opnieuw.</translation>
    </message>
    <message>
        <source>Everything is tested. Close the follow-up, then save the record.</source>
        <translation>Alles is getest. Sluit de nazorg af en sla daarna het verslag op.</translation>
    </message>
</context>
<context>
    <name>keybearer::AboutCard</name>
    <message>
        <source>About</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>Keybearer %1 · Qt %2 · %3</source>
        <comment>versions; the last is a library&apos;s</comment>
        <translation>Keybearer %1 · Qt %2 · %3</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.
It is not made by Intercom and has no tie to Intercom.</source>
        <translation>Vrije software onder de GNU General Public License, versie 3 of later. Er is geen enkele garantie.
Het is niet door Intercom gemaakt en heeft geen band met Intercom.</translation>
    </message>
    <message>
        <source>No native speaker has reviewed the texts in these languages yet: %1</source>
        <translation>De teksten in deze talen zijn nog niet door een moedertaalspreker nagekeken: %1</translation>
    </message>
</context>
<context>
    <name>keybearer::AppearanceCard</name>
    <message>
        <source>Text size: %1 %</source>
        <translation>Tekstgrootte: %1 %</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Weergave</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Zoals het systeem</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoog contrast</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Beweging</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Verminderd</translation>
    </message>
    <message>
        <source>Everything moves</source>
        <translation>Alles beweegt</translation>
    </message>
    <message>
        <source>&amp;Back to default</source>
        <translation>&amp;Standaard herstellen</translation>
    </message>
    <message>
        <source>Language, theme, text size and motion as they were at first.</source>
        <translation>Taal, thema, tekstgrootte en beweging zoals ze in het begin waren.</translation>
    </message>
</context>
<context>
    <name>keybearer::CallsDialog</name>
    <message>
        <source>Live test of the token</source>
        <translation>Doorlopende test van het token</translation>
    </message>
    <message>
        <source>The newest calls first, as many as the strip shows. Every call of the handover is in its record.</source>
        <translation>De nieuwste aanroepen eerst, zoveel als de strook toont. Elke aanroep van de overdracht staat in het verslag.</translation>
    </message>
    <message>
        <source>Calls of the live test, the newest first</source>
        <translation>Aanroepen van de doorlopende test, de nieuwste eerst</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>keybearer::CallsModel</name>
    <message>
        <source>answered</source>
        <translation>beantwoord</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>geweigerd</translation>
    </message>
    <message>
        <source>no clear answer</source>
        <translation>geen duidelijk antwoord</translation>
    </message>
    <message>
        <source>Call %1: %2, status %3</source>
        <translation>Aanroep %1: %2, status %3</translation>
    </message>
    <message>
        <source>Call %1: %2</source>
        <translation>Aanroep %1: %2</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Aanroep</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Verzoek-id</translation>
    </message>
</context>
<context>
    <name>keybearer::CanaryCard</name>
    <message>
        <source>While this is open, the token is tested again and again</source>
        <translation>Zolang dit open is, wordt het token telkens opnieuw getest</translation>
    </message>
    <message>
        <source>Live test of the token</source>
        <translation>Doorlopende test van het token</translation>
    </message>
    <message>
        <source>Calls %1 · refused %2 · without a clear answer %3 · longest gap %4 s</source>
        <translation>Aanroepen %1 · geweigerd %2 · zonder duidelijk antwoord %3 · langste tussenpoos %4 s</translation>
    </message>
    <message>
        <source>no good answer yet</source>
        <translation>nog geen goed antwoord</translation>
    </message>
    <message>
        <source>last good answer %1 s ago</source>
        <translation>laatste goede antwoord %1 s geleden</translation>
    </message>
    <message>
        <source>One cell per call, the newest at the end. %1</source>
        <comment>then the counts</comment>
        <translation>Eén vakje per aanroep, de nieuwste aan het eind. %1</translation>
    </message>
    <message>
        <source>Sho&amp;w as table</source>
        <translation>Als tab&amp;el tonen</translation>
    </message>
    <message>
        <source>Lists the newest calls of the live test</source>
        <translation>Toont de nieuwste aanroepen van de doorlopende test in een lijst</translation>
    </message>
    <message>
        <source>Outside the change: calls %1 · refused %2 · without a clear answer %3</source>
        <translation>Buiten de wijziging: aanroepen %1 · geweigerd %2 · zonder duidelijk antwoord %3</translation>
    </message>
    <message>
        <source>One cell per call, the newest at the end; before them is a hole, a time without tests. %1</source>
        <comment>then the counts</comment>
        <translation>Eén vakje per aanroep, de nieuwste aan het eind; daarvoor is een gat, een tijd zonder tests. %1</translation>
    </message>
    <message>
        <source>The token was tested, but not the whole time</source>
        <translation>Het token werd getest, maar niet de hele tijd</translation>
    </message>
    <message>
        <source>The live tests of the token</source>
        <translation>De live tests van het token</translation>
    </message>
</context>
<context>
    <name>keybearer::CheckpointCard</name>
    <message>
        <source>Test again</source>
        <translation>Opnieuw testen</translation>
    </message>
    <message>
        <source>I have done this: test now</source>
        <translation>Dit is gedaan: nu testen</translation>
    </message>
    <message>
        <source>Test now</source>
        <translation>Nu testen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a step of the follow-up, its button</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Follow up: test after each of these</source>
        <translation>Nazorg: test na elk van deze stappen</translation>
    </message>
    <message>
        <source>Seen in the activity log: %1</source>
        <translation>Gezien in het activiteitenlogboek: %1</translation>
    </message>
    <message>
        <source>Not seen in the activity log yet</source>
        <translation>Nog niet gezien in het activiteitenlogboek</translation>
    </message>
    <message>
        <source>Unknown: this token may not read the activity log</source>
        <translation>Onbekend: dit token mag het activiteitenlogboek niet lezen</translation>
    </message>
    <message>
        <source>Unknown: the activity log has given no answer yet</source>
        <translation>Onbekend: het activiteitenlogboek heeft nog geen antwoord gegeven</translation>
    </message>
    <message>
        <source>Tested: %1, %2</source>
        <comment>a verdict and when</comment>
        <translation>Getest: %1, %2</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation>Aan de beurt: %1</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>Nog niet getest</translation>
    </message>
    <message>
        <source>Tested: %1, %2. Intercom does not show yet that the step was done, so it stays open.</source>
        <comment>a verdict and when</comment>
        <translation>Getest: %1, %2. Intercom laat nog niet zien dat de stap is gedaan, dus blijft hij open.</translation>
    </message>
    <message>
        <source>Open “Your account” in the browser</source>
        <translation>“Your account” openen in de browser</translation>
    </message>
    <message>
        <source>Unknown: the activity log has more entries than were read</source>
        <translation>Onbekend: het activiteitenlogboek heeft meer vermeldingen dan er zijn gelezen</translation>
    </message>
    <message>
        <source>Tested: %1, %2. That the step was done is a person&apos;s word; Intercom shows it to no program.</source>
        <comment>a verdict and when</comment>
        <translation>Getest: %1, %2. Dat de stap gedaan is, is het woord van een persoon; Intercom toont het aan geen enkel programma.</translation>
    </message>
    <message>
        <source>Seen in the activity log: %1. Whether the email had changed by then is not known.</source>
        <translation>Gezien in het activiteitenlogboek: %1. Of het e-mailadres toen al gewijzigd was, is niet bekend.</translation>
    </message>
    <message>
        <source>Seen in the activity log before the email was changed: %1</source>
        <translation>Gezien in het activiteitenlogboek vóór de wijziging van het e-mailadres: %1</translation>
    </message>
    <message>
        <source>Not seen in the activity log when it was last read</source>
        <translation>Niet gezien in het activiteitenlogboek toen het voor het laatst werd gelezen</translation>
    </message>
    <message>
        <source>In the practice workspace a day lasts one minute.</source>
        <translation>In de oefenwerkruimte duurt een dag één minuut.</translation>
    </message>
    <message>
        <source>Due since %1. Test it now.</source>
        <comment>a time</comment>
        <translation>Klaar om te testen sinds %1. Test nu.</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Niet getest</translation>
    </message>
    <message>
        <source>The follow-up, as it was closed</source>
        <translation>De nazorg, zoals die werd afgesloten</translation>
    </message>
    <message>
        <source>While Keybearer is open and not locked, this test runs by itself.</source>
        <translation>Zolang Keybearer open en niet vergrendeld is, loopt deze test vanzelf.</translation>
    </message>
    <message>
        <source>Tested: %1, %2. That shows nothing, so the step stays open.</source>
        <comment>a verdict and when</comment>
        <translation>Getest: %1, %2. Dat toont niets aan, dus blijft de stap open.</translation>
    </message>
</context>
<context>
    <name>keybearer::ChecksCard</name>
    <message>
        <source>No test of this token is kept yet. Every test adds a cell here.</source>
        <translation>Van dit token is nog geen test bewaard. Elke test voegt hier een vakje toe.</translation>
    </message>
    <message>
        <source>Every one of them found: %1.</source>
        <comment>a state</comment>
        <translation>Elke test gaf: %1.</translation>
    </message>
    <message>
        <source>Nothing was tested from %1 to %2.</source>
        <comment>two times</comment>
        <translation>Van %1 tot %2 is er niets getest.</translation>
    </message>
    <message>
        <source>The last test</source>
        <translation>De laatste test</translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln tests</source>
        <translation>
            <numerusform>De laatste %Ln test</numerusform>
            <numerusform>De laatste %Ln tests</numerusform>
        </translation>
    </message>
    <message>
        <source>Tests over time</source>
        <translation>Tests in de tijd</translation>
    </message>
    <message>
        <source>It found: %1.</source>
        <comment>a state</comment>
        <translation>Resultaat: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The newest result: %1. %Ln test(s) had another result.</source>
        <comment>a state</comment>
        <translation>
            <numerusform>Laatste resultaat: %1. %Ln test had een ander resultaat.</numerusform>
            <numerusform>Laatste resultaat: %1. %Ln tests hadden een ander resultaat.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keybearer::CommandLine</name>
    <message>
        <source>Test the token after each step: %1</source>
        <translation>Test het token na elke stap: %1</translation>
    </message>
</context>
<context>
    <name>keybearer::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Opdrachten</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Wat wilt u doen?</translation>
    </message>
    <message>
        <source>Command or connection</source>
        <translation>Opdracht of verbinding</translation>
    </message>
    <message>
        <source>Commands that fit</source>
        <translation>Passende opdrachten</translation>
    </message>
    <message>
        <source>Nothing fits these words. Try fewer of them.</source>
        <translation>Niets past bij deze woorden. Probeer het met minder woorden.</translation>
    </message>
</context>
<context>
    <name>keybearer::Commands</name>
    <message>
        <source>Teammate and handover</source>
        <translation>Teamlid en overdracht</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindingen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagina&apos;s</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Venster</translation>
    </message>
</context>
<context>
    <name>keybearer::ComparisonCard</name>
    <message>
        <source>Before and after</source>
        <translation>Ervoor en erna</translation>
    </message>
</context>
<context>
    <name>keybearer::ComparisonModel</name>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>hetzelfde</translation>
    </message>
    <message>
        <source>different</source>
        <translation>anders</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mailadres</translation>
    </message>
    <message>
        <source>as requested</source>
        <translation>zoals gevraagd</translation>
    </message>
    <message>
        <source>not the requested one</source>
        <translation>niet het gevraagde</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Oordeel</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Machtigingen</translation>
    </message>
    <message>
        <source>%1 allowed</source>
        <translation>%1 toegestaan</translation>
    </message>
    <message>
        <source>none lost</source>
        <translation>geen verloren</translation>
    </message>
    <message>
        <source>lost: %1</source>
        <translation>verloren: %1</translation>
    </message>
    <message>
        <source>%1 not known afterwards</source>
        <translation>%1 erna niet bekend</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Teammate</source>
        <translation>Teamlid</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Werkruimte</translation>
    </message>
    <message>
        <source>%1: before %2, after %3, %4</source>
        <translation>%1: ervoor %2, erna %3, %4</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Ervoor</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Erna</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>all lost</source>
        <translation>allemaal verloren</translation>
    </message>
    <message>
        <source>the old one again</source>
        <translation>weer het oude</translation>
    </message>
    <message>
        <source>the new one</source>
        <translation>het nieuwe</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Aan het begin</translation>
    </message>
    <message>
        <source>At the last test</source>
        <translation>Bij de laatste test</translation>
    </message>
    <message>
        <source>%1: at the start %2, at the last test %3, %4</source>
        <translation>%1: aan het begin %2, bij de laatste test %3, %4</translation>
    </message>
    <message>
        <source>as last read</source>
        <translation>zoals laatst gelezen</translation>
    </message>
</context>
<context>
    <name>keybearer::ConnectPage</name>
    <message>
        <source>Keybearer will contact api.intercom.io and, if that one does not know the token, api.eu.intercom.io and api.au.intercom.io. Nothing else.</source>
        <translation>Keybearer neemt contact op met api.intercom.io en, als die het token niet kent, met api.eu.intercom.io en api.au.intercom.io. Met niets anders.</translation>
    </message>
    <message>
        <source>Nothing will be contacted before there is an address.</source>
        <translation>Er wordt nergens contact mee opgenomen zolang er geen adres is.</translation>
    </message>
    <message>
        <source>Keybearer will send the token to %1, and to nothing else. Enter only an address that you trust with it.</source>
        <translation>Keybearer verzendt het token naar %1, en naar niets anders. Voer alleen een adres in dat u het token toevertrouwt.</translation>
    </message>
    <message>
        <source>Keybearer will contact %1. Nothing else.</source>
        <translation>Keybearer neemt contact op met %1. Met niets anders.</translation>
    </message>
    <message>
        <source>Enter the address of the API.</source>
        <translation>Voer het adres van de API in.</translation>
    </message>
    <message>
        <source>This address can&apos;t be used: it has to begin with https://. Nothing was sent.</source>
        <translation>Dit adres kan niet worden gebruikt: het moet met https:// beginnen. Er is niets verzonden.</translation>
    </message>
    <message>
        <source>Paste the access token.</source>
        <translation>Plak het toegangstoken.</translation>
    </message>
    <message>
        <source>This was no access token: it had spaces or characters that a token never has. Copy the whole token and paste it again.</source>
        <translation>Dit was geen toegangstoken: er stonden spaties of tekens in die een token nooit heeft. Kopieer het hele token en plak het opnieuw.</translation>
    </message>
    <message>
        <source>Hand an API account over, and see its token keep working</source>
        <translation>Draag een API-account over en zie het token blijven werken</translation>
    </message>
    <message>
        <source>Keybearer shows which Intercom teammate an access token belongs to.
It gets that teammate&apos;s email changed to its new owner&apos;s.
It tests the token before, during and after, and keeps the proof.</source>
        <translation>Keybearer toont bij welk Intercom-teamlid een toegangstoken hoort.
Het laat het e-mailadres van dat teamlid wijzigen in dat van de nieuwe eigenaar.
Het test het token ervoor, tijdens en erna, en bewaart het bewijs.</translation>
    </message>
    <message>
        <source>Connect a token</source>
        <translation>Token verbinden</translation>
    </message>
    <message>
        <source>&amp;Access token</source>
        <translation>&amp;Toegangstoken</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Toegangstoken</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Regio</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regio</translation>
    </message>
    <message>
        <source>Find out automatically</source>
        <translation>Automatisch opzoeken</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Verenigde Staten</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europa</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australië</translation>
    </message>
    <message>
        <source>Another API address…</source>
        <translation>Een ander API-adres…</translation>
    </message>
    <message>
        <source>API a&amp;ddress</source>
        <translation>API-a&amp;dres</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>API-adres</translation>
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
        <translation>Of probeer het eerst uit</translation>
    </message>
    <message>
        <source>The practice workspace is an Intercom of your own, on this computer only. It needs no token and no account, and mistakes cost nothing there.</source>
        <translation>De oefenwerkruimte is een Intercom voor uzelf, alleen op deze computer. Er is geen token en geen account voor nodig, en alles mag er misgaan.</translation>
    </message>
    <message>
        <source>This does not look like Intercom&apos;s usual access tokens. Nothing was sent. Paste another one, or choose “Connect anyway”.</source>
        <translation>Dit lijkt niet op de gebruikelijke toegangstokens van Intercom. Er is niets verzonden. Plak een ander token, of kies “Toch verbinden”.</translation>
    </message>
    <message>
        <source>This may not be the whole token: it has %1 characters, and Intercom&apos;s usually have %2. Nothing was sent. Paste it again, or choose “Connect anyway”.</source>
        <translation>Dit is misschien niet het hele token: het heeft %1 tekens, en die van Intercom hebben er gewoonlijk %2. Er is niets verzonden. Plak het opnieuw, of kies “Toch verbinden”.</translation>
    </message>
    <message>
        <source>The token rests in this computer&apos;s keychain. It is written to no file.</source>
        <translation>Het token ligt in de sleutelhanger van deze computer. Het wordt in geen enkel bestand geschreven.</translation>
    </message>
    <message>
        <source>Connect any&amp;way</source>
        <translation>To&amp;ch verbinden</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>Name of the connection</source>
        <translation>Naam van de verbinding</translation>
    </message>
    <message>
        <source>Keep the token &amp;in the keychain</source>
        <translation>Het token in de &amp;sleutelhanger bewaren</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation>Plak het hier</translation>
    </message>
    <message>
        <source>From Intercom&apos;s Developer Hub: the app that your pipeline uses. It stays masked.</source>
        <translation>Uit de Developer Hub van Intercom: de app die uw pipeline gebruikt. Het blijft gemaskeerd.</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Optioneel</translation>
    </message>
    <message>
        <source>If this is empty, it is named after its workspace.</source>
        <translation>Laat u dit leeg, dan krijgt de verbinding de naam van de werkruimte.</translation>
    </message>
    <message>
        <source>Open &amp;practice</source>
        <translation>Oefenen o&amp;penen</translation>
    </message>
    <message>
        <source>It has to begin with https://. Only for this computer itself http:// will do.</source>
        <translation>Het moet met https:// beginnen. Alleen voor deze computer zelf volstaat http://.</translation>
    </message>
    <message>
        <source>There is no keychain here. The token stays in this computer&apos;s memory until you quit or lock Keybearer, and is written to no file.</source>
        <translation>Er is hier geen sleutelhanger. Het token blijft in het geheugen van deze computer tot u Keybearer afsluit of vergrendelt, en wordt in geen enkel bestand geschreven.</translation>
    </message>
    <message>
        <source>The token stays in this computer&apos;s memory until you quit or lock Keybearer. It is written to no file.</source>
        <translation>Het token blijft in het geheugen van deze computer tot u Keybearer afsluit of vergrendelt. Het wordt in geen enkel bestand geschreven.</translation>
    </message>
    <message>
        <source>Check a record that you were &amp;given…</source>
        <translation>Een &amp;ontvangen verslag controleren…</translation>
    </message>
    <message>
        <source>Look at the histor&amp;y</source>
        <translation>De g&amp;eschiedenis bekijken</translation>
    </message>
</context>
<context>
    <name>keybearer::Connection</name>
    <message>
        <source>Practice workspace</source>
        <translation>Oefenwerkruimte</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Nieuwe verbinding</translation>
    </message>
    <message>
        <source>being tested</source>
        <translation>wordt getest</translation>
    </message>
    <message>
        <source>not tested yet</source>
        <translation>nog niet getest</translation>
    </message>
    <message>
        <source>paste the token again</source>
        <translation>plak het token opnieuw</translation>
    </message>
    <message>
        <source>token not at hand</source>
        <translation>token niet bij de hand</translation>
    </message>
    <message>
        <source>The token is not here any more.</source>
        <translation>Het token is hier niet meer.</translation>
    </message>
    <message>
        <source>It was kept only until Keybearer was closed or locked, or it was removed from the keychain. Your pipeline is not affected.</source>
        <translation>Het werd alleen bewaard tot Keybearer werd gesloten of vergrendeld, of het is uit de sleutelhanger verwijderd. Uw pipeline merkt er niets van.</translation>
    </message>
    <message>
        <source>Choose “Connect a token” and paste it again: this connection takes it.</source>
        <translation>Kies “Token verbinden” en plak het opnieuw: deze verbinding neemt het over.</translation>
    </message>
    <message>
        <source>The keychain did not give the token.</source>
        <translation>De sleutelhanger heeft het token niet gegeven.</translation>
    </message>
    <message>
        <source>Someone, or a rule of this computer, said no. Your pipeline is not affected.</source>
        <translation>Iemand, of een regel van deze computer, heeft nee gezegd. Uw pipeline merkt er niets van.</translation>
    </message>
    <message>
        <source>Choose “Test now” and allow it, or paste the token again.</source>
        <translation>Kies “Nu testen” en sta het toe, of plak het token opnieuw.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation>De sleutelhanger heeft niet op tijd geantwoord.</translation>
    </message>
    <message>
        <source>It may be waiting for its password in another window. Your pipeline is not affected.</source>
        <translation>Misschien wacht die in een ander venster op het wachtwoord. Uw pipeline merkt er niets van.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then choose “Test now”.</source>
        <translation>Ontgrendel de sleutelhanger en kies dan “Nu testen”.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain can&apos;t be reached.</source>
        <translation>De sleutelhanger van deze computer is niet bereikbaar.</translation>
    </message>
    <message>
        <source>The token rests there and can&apos;t be read. Your pipeline is not affected.</source>
        <translation>Het token ligt daarin en kan niet worden gelezen. Uw pipeline merkt er niets van.</translation>
    </message>
    <message>
        <source>Start or unlock the keychain, then choose “Test now”; or paste the token again.</source>
        <translation>Start of ontgrendel de sleutelhanger en kies dan “Nu testen”; of plak het token opnieuw.</translation>
    </message>
    <message>
        <source>The keychain is asked for the token.</source>
        <translation>De sleutelhanger wordt om het token gevraagd.</translation>
    </message>
    <message>
        <source>It may be waiting for its password in another window.</source>
        <translation>Misschien wacht hij in een ander venster op zijn wachtwoord.</translation>
    </message>
</context>
<context>
    <name>keybearer::ConnectionBook</name>
    <message>
        <source>New connection</source>
        <translation>Nieuwe verbinding</translation>
    </message>
    <message>
        <source>The connection keeps its name.</source>
        <translation>De verbinding houdt haar naam.</translation>
    </message>
    <message>
        <source>What you changed about a connection is not on disk yet.</source>
        <translation>Wat u aan een verbinding hebt gewijzigd, staat nog niet op de schijf.</translation>
    </message>
    <message>
        <source>It is tried again by itself. Leave Keybearer open until then.</source>
        <translation>Dit wordt vanzelf opnieuw geprobeerd. Laat Keybearer tot dan open.</translation>
    </message>
    <message>
        <source>“%1” is back: its token is still in the keychain.</source>
        <translation>“%1” is terug: het token ervan staat nog in de sleutelhanger.</translation>
    </message>
    <message>
        <source>Open the keychain, then remove the connection again.</source>
        <translation>Open de sleutelhanger en verwijder de verbinding dan opnieuw.</translation>
    </message>
    <message>
        <source>“%1” was not removed.</source>
        <translation>“%1” is niet verwijderd.</translation>
    </message>
    <message>
        <source>The token of “%1” is still in the keychain.</source>
        <translation>Het token van “%1” staat nog in de sleutelhanger.</translation>
    </message>
    <message>
        <source>Open the keychain, then connect the token again, or edit the connection.</source>
        <translation>Open de sleutelhanger en verbind het token dan opnieuw, of bewerk de verbinding.</translation>
    </message>
    <message>
        <source>The token stays in memory until you quit or lock. To keep it, paste it again once the keychain is open.</source>
        <translation>Het token blijft in het geheugen tot u Keybearer afsluit of vergrendelt. Plak het opnieuw zodra de sleutelhanger open is, om het te bewaren.</translation>
    </message>
</context>
<context>
    <name>keybearer::ConnectionEditor</name>
    <message>
        <source>Another connection has this token already: “%1”.</source>
        <translation>Een andere verbinding heeft dit token al: “%1”.</translation>
    </message>
    <message>
        <source>So it is not known whose token this is, and nothing was changed.</source>
        <translation>Daarom is niet bekend van wie dit token is, en er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>This token belongs to %1 in the workspace “%2”.</source>
        <translation>Dit token hoort bij %1 in de werkruimte “%2”.</translation>
    </message>
    <message>
        <source>This connection is that of %1 in “%2”, with a history of its own. Nothing was changed.</source>
        <translation>Deze verbinding is die van %1 in “%2” en heeft een eigen geschiedenis. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Connect that token as a connection of its own.</source>
        <translation>Verbind dat token als een eigen verbinding.</translation>
    </message>
    <message>
        <source>Paste the token here: it is not at hand, and only then it can be kept.</source>
        <translation>Plak het token hier: het is niet bij de hand, en alleen dan kan het worden bewaard.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Another change is still being saved.</source>
        <translation>Een andere wijziging wordt nog opgeslagen.</translation>
    </message>
    <message>
        <source>Save again in a moment.</source>
        <translation>Sla zo meteen opnieuw op.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation>De sleutelhanger heeft niet op tijd geantwoord.</translation>
    </message>
    <message>
        <source>The connection was not changed. It is not known whether the keychain still does what it was asked to; if it does, Keybearer undoes that while it runs.</source>
        <translation>De verbinding is niet gewijzigd. Het is niet bekend of de sleutelhanger nog doet wat hem is gevraagd; als dat zo is, maakt Keybearer dat ongedaan zolang het geopend is.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then save again.</source>
        <translation>Ontgrendel de sleutelhanger en sla dan opnieuw op.</translation>
    </message>
</context>
<context>
    <name>keybearer::ConnectionFields</name>
    <message>
        <source>Leave it empty to keep the token that is there. Another one has to belong to the same teammate.</source>
        <translation>Laat dit leeg om het huidige token te houden. Een ander token moet bij hetzelfde teamlid horen.</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Groep</translation>
    </message>
    <message>
        <source>Group in the list</source>
        <translation>Groep in de lijst</translation>
    </message>
    <message>
        <source>The keychain can&apos;t be reached right now. The token stays in it.</source>
        <translation>De sleutelhanger is nu niet bereikbaar. Het token blijft erin staan.</translation>
    </message>
    <message>
        <source>While a handover is open, the token and the region stay as they are.</source>
        <translation>Zolang een overdracht open is, blijven het token en de regio zoals ze zijn.</translation>
    </message>
    <message>
        <source>Pasted, and kept hidden</source>
        <translation>Geplakt en verborgen gehouden</translation>
    </message>
</context>
<context>
    <name>keybearer::ConnectionGroups</name>
    <message>
        <source>Handing over</source>
        <translation>Bezig met overdragen</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Vraagt aandacht</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Wordt gevolgd</translation>
    </message>
</context>
<context>
    <name>keybearer::ConnectionModel</name>
    <message>
        <source>last known: %1</source>
        <comment>a state word</comment>
        <translation>laatst bekend: %1</translation>
    </message>
</context>
<context>
    <name>keybearer::Console</name>
    <message>
        <source>Open this page in a browser: %1</source>
        <translation>Open deze pagina in een browser: %1</translation>
    </message>
</context>
<context>
    <name>keybearer::DataCard</name>
    <message>
        <source>Nothing lies there yet.</source>
        <translation>Daar staat nog niets.</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Alles verwijderen</translation>
    </message>
    <message>
        <source>&amp;Delete and quit</source>
        <translation>&amp;Verwijderen en afsluiten</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Bewaren</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>Everything that is kept lies in this folder, and in the keychain:</source>
        <translation>Alles wat wordt bewaard, staat in deze map en in de sleutelhanger:</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>Map &amp;openen</translation>
    </message>
    <message>
        <source>&amp;Delete everything…</source>
        <translation>&amp;Alles verwijderen…</translation>
    </message>
    <message>
        <source>Not now: a handover is changing the email or checking the token.</source>
        <translation>Nu niet: een overdracht wijzigt het e-mailadres of controleert het token.</translation>
    </message>
    <message>
        <source>Nothing was deleted. Without what is written down, nobody could tell how that change ended. Wait until the handover says that it is over or that it waits for somebody, and try again.</source>
        <translation>Er is niets verwijderd. Zonder wat is opgeschreven, zou niemand kunnen zeggen hoe die wijziging is afgelopen. Wacht tot de overdracht zegt dat ze voorbij is of dat ze op iemand wacht, en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>&amp;Understood</source>
        <translation>Be&amp;grepen</translation>
    </message>
    <message>
        <source>This is deleted: all connections and their tokens in the keychain, the history with the proof of every handover, the settings, and the proxy&apos;s password.

This stays: records that you saved elsewhere, the tokens in Intercom itself, backups of your keychain, and other data folders.</source>
        <translation>Dit gaat weg: alle verbindingen en hun tokens in de sleutelhanger, de geschiedenis met het bewijs van elke overdracht, de instellingen en het wachtwoord van de proxy.

Dit blijft: verslagen die u elders hebt opgeslagen, de tokens in Intercom zelf, back-ups van uw sleutelhanger en andere gegevensmappen.</translation>
    </message>
    <message>
        <source>A handover is still open. It can&apos;t be continued afterwards, and what it proved so far is lost.</source>
        <translation>Er is nog een overdracht open. Daarmee kan daarna niet worden verdergegaan, en wat ze tot nu toe heeft bewezen, gaat verloren.</translation>
    </message>
    <message>
        <source>Delete everything that Keybearer keeps on this computer? It can&apos;t be brought back.</source>
        <translation>Alles verwijderen wat Keybearer op deze computer bewaart? Het kan niet worden teruggehaald.</translation>
    </message>
    <message>
        <source>Nothing was deleted. That handover needs what lies in the data folder. Wait until it is over, or cancel it there, and try again.</source>
        <translation>Er is niets verwijderd. Die overdracht heeft nodig wat in de gegevensmap staat. Wacht tot ze voorbij is, of annuleer ze daar, en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>It is open in %1.</source>
        <comment>a program</comment>
        <translation>Ze is open in %1.</translation>
    </message>
    <message>
        <source>Not now: a handover is under way in another program.</source>
        <translation>Nu niet: er is een overdracht bezig in een ander programma.</translation>
    </message>
</context>
<context>
    <name>keybearer::DemoCommand</name>
    <message>
        <source>Practice handover 1 of 2: the teammate changes the email itself.</source>
        <translation>Oefenoverdracht 1 van 2: het teamlid wijzigt het e-mailadres zelf.</translation>
    </message>
    <message>
        <source>Practice handover 2 of 2: the email is changed by SCIM.</source>
        <translation>Oefenoverdracht 2 van 2: het e-mailadres wordt via SCIM gewijzigd.</translation>
    </message>
    <message>
        <source>The demo now plays the person at the account page.</source>
        <translation>De demo speelt nu de persoon op de accountpagina.</translation>
    </message>
    <message>
        <source>The guided route: %1</source>
        <translation>De begeleide route: %1</translation>
    </message>
    <message>
        <source>The SCIM route: %1</source>
        <translation>De SCIM-route: %1</translation>
    </message>
</context>
<context>
    <name>keybearer::EditDesk</name>
    <message>
        <source>“%1” is changed.</source>
        <translation>“%1” is gewijzigd.</translation>
    </message>
</context>
<context>
    <name>keybearer::EditDialog</name>
    <message>
        <source>Edit the connection</source>
        <translation>Verbinding bewerken</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Bezig met controleren…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Opslaan</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Bezig met opslaan…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Verwijderen…</translation>
    </message>
    <message>
        <source>Remove the connection</source>
        <translation>Verbinding verwijderen</translation>
    </message>
</context>
<context>
    <name>keybearer::EraseReport</name>
    <message>
        <source>Delete everything</source>
        <translation>Alles verwijderen</translation>
    </message>
    <message>
        <source>Everything is being deleted…</source>
        <translation>Alles wordt verwijderd…</translation>
    </message>
    <message>
        <source>Your keychain may ask you whether Keybearer may delete the tokens.</source>
        <translation>Uw sleutelhanger vraagt misschien of Keybearer de tokens mag verwijderen.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>Everything that Keybearer kept on this computer is deleted.</source>
        <translation>Alles wat Keybearer op deze computer bewaarde, is verwijderd.</translation>
    </message>
    <message>
        <source>Not everything could be deleted.</source>
        <translation>Niet alles kon worden verwijderd.</translation>
    </message>
    <message>
        <source>These files could not be deleted. Delete them yourself:</source>
        <translation>Deze bestanden konden niet worden verwijderd. Verwijder ze zelf:</translation>
    </message>
    <message>
        <source>The keychain did not confirm that the tokens of these connections are gone. Look for “Keybearer” there: %1</source>
        <translation>De sleutelhanger heeft niet bevestigd dat de tokens van deze verbindingen weg zijn. Zoek daar naar “Keybearer”: %1</translation>
    </message>
    <message>
        <source>The keychain did not confirm that the token of a connection that you removed before is gone. Look for “Keybearer” there.</source>
        <translation>De sleutelhanger heeft niet bevestigd dat het token van een verbinding die u eerder hebt verwijderd, weg is. Zoek daar naar “Keybearer”.</translation>
    </message>
    <message>
        <source>The list of connections could not be read as a whole. Look for “Keybearer” in the keychain: tokens of connections that it named may still be there.</source>
        <translation>De lijst met verbindingen kon niet helemaal worden gelezen. Zoek in de sleutelhanger naar “Keybearer”: tokens van verbindingen uit die lijst kunnen daar nog staan.</translation>
    </message>
    <message>
        <source>The keychain did not confirm that the proxy&apos;s password is gone.</source>
        <translation>De sleutelhanger heeft niet bevestigd dat het wachtwoord van de proxy weg is.</translation>
    </message>
    <message>
        <source>These are not Keybearer&apos;s and were not touched: %1</source>
        <translation>Deze zijn niet van Keybearer en zijn met rust gelaten: %1</translation>
    </message>
    <message>
        <source>Records that you saved elsewhere, backups of your keychain and other data folders are as they were. The tokens go on working in Intercom until they are revoked there.</source>
        <translation>Verslagen die u elders hebt opgeslagen, back-ups van uw sleutelhanger en andere gegevensmappen zijn zoals ze waren. De tokens blijven in Intercom werken tot ze daar worden ingetrokken.</translation>
    </message>
    <message>
        <source>The names of the folders that you opened last stay in %1. Other programs use that file as well.</source>
        <translation>De namen van de laatst geopende mappen blijven in %1. Ook andere programma&apos;s gebruiken dat bestand.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Er is niets verwijderd.</translation>
    </message>
    <message>
        <source>The files stay as they are: a handover is under way in another program and needs them. Wait until it is over, or cancel it there. Then open Keybearer again and delete everything once more.</source>
        <translation>De bestanden blijven zoals ze zijn: er is een overdracht bezig in een ander programma, die ze nodig heeft. Wacht tot ze voorbij is, of annuleer ze daar. Open Keybearer daarna opnieuw en verwijder nog eens alles.</translation>
    </message>
    <message>
        <source>It is open in %1.</source>
        <comment>a program</comment>
        <translation>Ze is open in %1.</translation>
    </message>
    <message>
        <source>In the data folder there were only links to these files. The links are deleted, the files are not:</source>
        <translation>In de gegevensmap stonden alleen koppelingen naar deze bestanden. De koppelingen zijn verwijderd, de bestanden niet:</translation>
    </message>
    <message>
        <source>This file stays, so that the tokens which the keychain still has can be found. It holds nothing but numbers of connections. Keybearer tries again when it is opened next, and when you delete everything once more: %1</source>
        <translation>Dit bestand blijft, zodat de tokens die nog in de sleutelhanger zitten te vinden zijn. Het bevat alleen nummers van verbindingen. Keybearer probeert het opnieuw als het weer wordt geopend, en als u nog eens alles verwijdert: %1</translation>
    </message>
</context>
<context>
    <name>keybearer::EvidenceDialog</name>
    <message>
        <source>The same call with a made-up token</source>
        <translation>Dezelfde aanroep met een verzonnen token</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bewijsmateriaal</translation>
    </message>
    <message>
        <source>What was sent and what came back</source>
        <translation>Wat is verzonden en wat terugkwam</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a permission and its outcome</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A token that does not exist has to be refused: that shows that a yes to yours means something.</source>
        <translation>Een token dat niet bestaat, moet worden geweigerd: dat laat zien dat een ja op het uwe iets betekent.</translation>
    </message>
    <message>
        <source>none was told</source>
        <translation>geen meegedeeld</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aanroepen</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Verzoek-id</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Copy the request id</source>
        <translation>Verzoek-id kopiëren</translation>
    </message>
    <message>
        <source>&amp;Copy this call</source>
        <translation>&amp;Deze aanroep kopiëren</translation>
    </message>
    <message>
        <source>Copy &amp;all, for Intercom&apos;s support</source>
        <translation>&amp;Alles kopiëren, voor de support van Intercom</translation>
    </message>
    <message>
        <source>refused, as it should be</source>
        <translation>geweigerd, zoals het hoort</translation>
    </message>
    <message>
        <source>accepted, which it should not be</source>
        <translation>geaccepteerd, wat niet hoort</translation>
    </message>
    <message>
        <source>no clear answer</source>
        <translation>geen duidelijk antwoord</translation>
    </message>
</context>
<context>
    <name>keybearer::FigureCard</name>
    <message>
        <source>Save the picture</source>
        <translation>Afbeelding opslaan</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Tabel opslaan</translation>
    </message>
    <message>
        <source>Show as picture</source>
        <translation>Als afbeelding tonen</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als tabel tonen</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Afbeelding opslaan…</translation>
    </message>
    <message>
        <source>Save table…</source>
        <translation>Tabel opslaan…</translation>
    </message>
</context>
<context>
    <name>keybearer::FindingList</name>
    <message>
        <source>What was checked before the change</source>
        <translation>Wat vóór de wijziging is gecontroleerd</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a level and a finding</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Show the %Ln check(s) that are fine</source>
        <translation>
            <numerusform>%Ln controle tonen die in orde is</numerusform>
            <numerusform>%Ln controles tonen die in orde zijn</numerusform>
        </translation>
    </message>
    <message>
        <source>This is an answer, not a check: Intercom does not show it.</source>
        <translation>Dit is een antwoord, geen controle: Intercom laat het niet zien.</translation>
    </message>
</context>
<context>
    <name>keybearer::GuideCard</name>
    <message>
        <source>Testing every second now</source>
        <translation>Er wordt nu elke seconde getest</translation>
    </message>
    <message>
        <source>seen: the account has it</source>
        <translation>gezien: het account heeft het</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wachten</translation>
    </message>
    <message>
        <source>waiting: still %1</source>
        <translation>wachten: nog steeds %1</translation>
    </message>
    <message>
        <source>seen: the address is verified</source>
        <translation>gezien: het adres is geverifieerd</translation>
    </message>
    <message>
        <source>may follow after the change</source>
        <translation>mag na de wijziging komen</translation>
    </message>
    <message>
        <source>What to do, on the account&apos;s own page</source>
        <translation>Wat te doen, op de eigen pagina van het account</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Copy the address of the account&apos;s page</source>
        <translation>Adres van de accountpagina kopiëren</translation>
    </message>
    <message>
        <source>The account&apos;s own page is not known for this API address. It is under “Your account” in Intercom.</source>
        <translation>De eigen pagina van het account is voor dit API-adres niet bekend. U vindt haar onder “Your account” in Intercom.</translation>
    </message>
    <message>
        <source>Sign in to Intercom as the API account</source>
        <translation>Meld u in Intercom aan als het API-account</translation>
    </message>
    <message>
        <source>Follow the link in Intercom&apos;s message to the new address</source>
        <translation>Volg de link in het bericht van Intercom aan het nieuwe adres</translation>
    </message>
    <message>
        <source>waiting: not in the activity log yet</source>
        <translation>wachten: nog niet in het activiteitenlogboek</translation>
    </message>
    <message>
        <source>unknown: this token may not read the activity log</source>
        <translation>onbekend: dit token mag het activiteitenlogboek niet lezen</translation>
    </message>
    <message>
        <source>unknown: the activity log has given no answer yet</source>
        <translation>onbekend: het activiteitenlogboek heeft nog geen antwoord gegeven</translation>
    </message>
    <message>
        <source>you ticked this, %1</source>
        <translation>u hebt dit aangevinkt, %1</translation>
    </message>
    <message>
        <source>Change the email to %1 and save</source>
        <translation>Wijzig het e-mailadres in %1 en sla op</translation>
    </message>
    <message>
        <source>I have signed in</source>
        <translation>Ik heb me aangemeld</translation>
    </message>
    <message>
        <source>Go to “Your account”: only the account itself can change its email</source>
        <translation>Ga naar “Your account”: alleen het account zelf kan zijn e-mailadres wijzigen</translation>
    </message>
    <message>
        <source>I have opened it</source>
        <translation>Ik heb het geopend</translation>
    </message>
    <message>
        <source>&amp;Open “Your account” again</source>
        <translation>“Your account” opnieuw &amp;openen</translation>
    </message>
    <message>
        <source>seen in the activity log, %1</source>
        <translation>gezien in het activiteitenlogboek, %1</translation>
    </message>
    <message>
        <source>unknown: the activity log has more entries than were read</source>
        <translation>onbekend: het activiteitenlogboek heeft meer vermeldingen dan er zijn gelezen</translation>
    </message>
    <message>
        <source>Keybearer can&apos;t see this</source>
        <translation>Intercom toont dit aan geen enkel programma</translation>
    </message>
    <message>
        <source>While somebody changes it, so that it is seen at once</source>
        <translation>Terwijl iemand het wijzigt, zodat het meteen te zien is</translation>
    </message>
    <message>
        <source>Test every second &amp;now</source>
        <translation>&amp;Nu elke seconde testen</translation>
    </message>
    <message>
        <source>Copy the new email address</source>
        <translation>Het nieuwe e-mailadres kopiëren</translation>
    </message>
    <message>
        <source>For whoever can sign in as the API account.</source>
        <translation>Voor wie zich als het API-account kan aanmelden.</translation>
    </message>
    <message>
        <source>For whoever can sign in as the API account; for now that is usually the agency.</source>
        <translation>Voor wie zich als het API-account kan aanmelden; vandaag is dat meestal het bureau.</translation>
    </message>
    <message>
        <source>Copy the old email address</source>
        <translation>Het oude e-mailadres kopiëren</translation>
    </message>
    <message>
        <source>Follow the link in Intercom&apos;s message to the old address</source>
        <translation>Volg de link in het bericht van Intercom aan het oude adres</translation>
    </message>
</context>
<context>
    <name>keybearer::HandoverActions</name>
    <message>
        <source>&amp;Send the change</source>
        <translation>Wijziging ver&amp;zenden</translation>
    </message>
    <message>
        <source>&amp;Start the change</source>
        <translation>Wijziging &amp;starten</translation>
    </message>
    <message>
        <source>&amp;Accept this address</source>
        <translation>Dit adres &amp;accepteren</translation>
    </message>
    <message>
        <source>P&amp;rove again</source>
        <translation>Opnieuw &amp;bewijzen</translation>
    </message>
    <message>
        <source>Change &amp;back…</source>
        <translation>&amp;Terugwijzigen…</translation>
    </message>
    <message>
        <source>&amp;Leave open for later</source>
        <translation>Voor &amp;later open laten</translation>
    </message>
    <message>
        <source>Nothing is lost: come back in an hour or in some days.</source>
        <translation>Er gaat niets verloren: kom over een uur of over een paar dagen terug.</translation>
    </message>
    <message>
        <source>Cancel the &amp;handover</source>
        <translation>Overdracht annule&amp;ren</translation>
    </message>
    <message>
        <source>Close the &amp;follow-up</source>
        <translation>Nazorg a&amp;fsluiten</translation>
    </message>
    <message>
        <source>Start ano&amp;ther handover</source>
        <translation>Nog een overdracht beg&amp;innen</translation>
    </message>
    <message>
        <source>Do not c&amp;hange it back</source>
        <translation>Niet te&amp;rugwijzigen</translation>
    </message>
    <message>
        <source>Close the &amp;handover</source>
        <translation>Overdracht a&amp;fsluiten</translation>
    </message>
</context>
<context>
    <name>keybearer::HandoverCommand</name>
    <message>
        <source>Do this? [y/N]</source>
        <translation>Dit doen? [j/N]</translation>
    </message>
    <message>
        <source>Waiting until the new address shows. Ctrl+C cancels the handover. To leave it waiting, close this terminal or end the program with SIGTERM; --wait SECONDS does so by itself. To go on with it:
%1</source>
        <translation>Er wordt gewacht tot het nieuwe adres zichtbaar is. Ctrl+C annuleert de overdracht. Om haar te laten wachten, sluit u deze terminal of beëindigt u het programma met SIGTERM; --wait SECONDS doet dat vanzelf. Zo gaat u ermee verder:
%1</translation>
    </message>
    <message>
        <source>Accept %1 as the new address? [y/N]</source>
        <translation>%1 als nieuw adres accepteren? [j/N]</translation>
    </message>
    <message>
        <source>There is no handover with the id “%1” in %2.</source>
        <translation>Er is geen overdracht met de id “%1” in %2.</translation>
    </message>
    <message>
        <source>What the handover came to stands; only its record could not be written to %1. To get it:
%2 --record OTHER</source>
        <translation>De uitkomst van de overdracht staat vast; alleen het verslag ervan kon niet naar %1 worden geschreven. Zo krijgt u het:
%2 --record OTHER</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Geannuleerd. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Cancelling.</source>
        <translation>Bezig met annuleren.</translation>
    </message>
    <message>
        <source>The change has been sent. Reading what is true now.</source>
        <translation>De wijziging is verzonden. Er wordt gelezen wat nu klopt.</translation>
    </message>
</context>
<context>
    <name>keybearer::HandoverDesk</name>
    <message>
        <source>The handover stays open.</source>
        <translation>De overdracht blijft open.</translation>
    </message>
    <message>
        <source>It ends when you quit, like the whole practice workspace.</source>
        <translation>Ze eindigt als u afsluit, net als de hele oefenwerkruimte.</translation>
    </message>
    <message>
        <source>Open “Handover” to go on.</source>
        <translation>Open “Overdracht” om verder te gaan.</translation>
    </message>
    <message>
        <source>Nothing is lost when you quit; the token is not tested while Keybearer is closed.</source>
        <translation>Er gaat niets verloren als u afsluit; het token wordt niet getest zolang Keybearer dicht is.</translation>
    </message>
    <message>
        <source>Open “Handover” to go on, today or in some days.</source>
        <translation>Open “Overdracht” om verder te gaan, vandaag of over een paar dagen.</translation>
    </message>
    <message>
        <source>The saved record is an earlier state by now: the handover went on.</source>
        <translation>Het opgeslagen verslag is inmiddels een eerdere stand: de overdracht ging verder.</translation>
    </message>
    <message>
        <source>The file “%1” is complete up to the moment when it was saved.</source>
        <translation>Het bestand “%1” is volledig tot het moment waarop het is opgeslagen.</translation>
    </message>
    <message>
        <source>Save the record again.</source>
        <translation>Sla het verslag opnieuw op.</translation>
    </message>
    <message>
        <source>The token is kept in memory only: to go on after you quit, connect it again. What happened so far stays on this computer.</source>
        <translation>Het token wordt alleen in het geheugen bewaard: verbind het opnieuw om na het afsluiten verder te gaan. Wat er tot nu toe is gebeurd, blijft op deze computer.</translation>
    </message>
</context>
<context>
    <name>keybearer::HandoverForm</name>
    <message>
        <source>The account has %1 now.</source>
        <translation>Het account heeft nu %1.</translation>
    </message>
    <message>
        <source>Enter the new email address.</source>
        <translation>Voer het nieuwe e-mailadres in.</translation>
    </message>
    <message>
        <source>This is not an email address. One looks like name@customer.example.</source>
        <translation>Dit is geen e-mailadres. Het moet eruitzien als name@customer.example.</translation>
    </message>
    <message>
        <source>Enter the SCIM URL. It is in Intercom under Settings, Security, Provisioning.</source>
        <translation>Voer de SCIM-URL in. Die staat in Intercom onder Settings, Security, Provisioning.</translation>
    </message>
    <message>
        <source>This SCIM URL can&apos;t be used: it has to begin with https://.</source>
        <translation>Deze SCIM-URL kan niet worden gebruikt: hij moet met https:// beginnen.</translation>
    </message>
    <message>
        <source>Paste the SCIM token.</source>
        <translation>Plak het SCIM-token.</translation>
    </message>
    <message>
        <source>This was no SCIM token: it had characters that a token never has. Copy the whole token and paste it again.</source>
        <translation>Dit was geen SCIM-token: er stonden tekens in die een token nooit heeft. Kopieer het hele token en plak het opnieuw.</translation>
    </message>
    <message>
        <source>Who will own the account</source>
        <translation>Van wie het account wordt</translation>
    </message>
    <message>
        <source>&amp;New email address</source>
        <translation>&amp;Nieuw e-mailadres</translation>
    </message>
    <message>
        <source>New email address</source>
        <translation>Nieuw e-mailadres</translation>
    </message>
    <message>
        <source>It is best to use a separate mailbox that has no Intercom login yet. A person&apos;s own address that already signs in to Intercom can&apos;t be used.</source>
        <translation>Het best is een eigen mailbox waarbij nog geen Intercom-aanmelding hoort. Een persoonlijk adres dat zich al bij Intercom aanmeldt, kan niet worden gebruikt.</translation>
    </message>
    <message>
        <source>How it is changed</source>
        <translation>Hoe het wordt gewijzigd</translation>
    </message>
    <message>
        <source>Keybearer sends it over &amp;SCIM</source>
        <translation>Keybearer verzendt het via &amp;SCIM</translation>
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
        <translation>Uit Intercom: Settings, Security, Provisioning.</translation>
    </message>
    <message>
        <source>SCIM t&amp;oken</source>
        <translation>SCIM-t&amp;oken</translation>
    </message>
    <message>
        <source>SCIM token</source>
        <translation>SCIM-token</translation>
    </message>
    <message>
        <source>It stays in this computer&apos;s memory for this handover only.</source>
        <translation>Het blijft alleen voor deze overdracht in het geheugen van deze computer.</translation>
    </message>
    <message>
        <source>Check and &amp;continue</source>
        <translation>&amp;Controleren en doorgaan</translation>
    </message>
    <message>
        <source>Only reads. Nothing is changed before you have seen it and said yes.</source>
        <translation>Er wordt alleen gelezen. Er wordt niets gewijzigd voordat u het hebt gezien en ja hebt gezegd.</translation>
    </message>
    <message>
        <source>Use %1 for practice</source>
        <translation>%1 gebruiken om te oefenen</translation>
    </message>
    <message>
        <source>A person chan&amp;ges it</source>
        <translation>Een persoon &amp;wijzigt het</translation>
    </message>
    <message>
        <source>On the account&apos;s own page. Works everywhere, except where teammates sign in with SAML. Keybearer says what to click, watches, and sends no change itself.</source>
        <translation>Op de eigen pagina van het account. Werkt overal, behalve waar teamleden zich met SAML aanmelden. Keybearer zegt waar te klikken, kijkt mee en verzendt zelf geen wijziging.</translation>
    </message>
    <message>
        <source>For workspaces whose accounts an identity provider manages (SAML with provisioning). One request, shown before it is sent. Whether Intercom takes it is found out by reading it back.</source>
        <translation>Voor workspaces waarvan een identiteitsprovider de accounts beheert (SAML met provisioning). Eén verzoek, getoond voordat het wordt verzonden. Of Intercom het aanneemt, blijkt bij het teruglezen.</translation>
    </message>
    <message>
        <source>The account has this address already. Enter the new owner&apos;s.</source>
        <translation>Het account heeft dit adres al. Voer dat van de nieuwe eigenaar in.</translation>
    </message>
</context>
<context>
    <name>keybearer::HandoverPage</name>
    <message>
        <source>%1 of %2 calls answered.</source>
        <translation>%1 van %2 aanroepen beantwoord.</translation>
    </message>
    <message>
        <source>Save the recor&amp;d…</source>
        <translation>&amp;Verslag opslaan…</translation>
    </message>
    <message>
        <source>Closed, not proven</source>
        <translation>Afgesloten, niet bewezen</translation>
    </message>
    <message>
        <source>The token is being tested.</source>
        <translation>Het token wordt getest.</translation>
    </message>
    <message>
        <source>A handover can begin when it is known whose token it is.</source>
        <translation>Een overdracht kan beginnen als bekend is van wie het token is.</translation>
    </message>
    <message>
        <source>This takes a few seconds.</source>
        <translation>Dit duurt een paar seconden.</translation>
    </message>
    <message>
        <source>This token has not been tested yet.</source>
        <translation>Dit token is nog niet getest.</translation>
    </message>
    <message>
        <source>No handover can begin now.</source>
        <translation>Er kan nu geen overdracht beginnen.</translation>
    </message>
    <message>
        <source>The handover of this connection waits for its token.</source>
        <translation>De overdracht van deze verbinding wacht op het token.</translation>
    </message>
    <message>
        <source>Nothing is lost: it goes on where it stopped as soon as the token is at hand.</source>
        <translation>Er is niets verloren: ze gaat verder waar ze is gestopt, zodra het token bij de hand is.</translation>
    </message>
    <message>
        <source>The handover of this connection waits for its SCIM token.</source>
        <translation>De overdracht van deze verbinding wacht op het SCIM-token.</translation>
    </message>
    <message>
        <source>That token is kept nowhere: it left memory when Keybearer was locked or closed. Nothing was sent since, and nothing is lost.</source>
        <translation>Dat token wordt nergens bewaard: het verdween uit het geheugen toen Keybearer werd vergrendeld of gesloten. Sindsdien is er niets verzonden, en er is niets verloren.</translation>
    </message>
    <message>
        <source>Paste the SCIM token again, and it goes on where it stopped.</source>
        <translation>Plak het SCIM-token opnieuw, dan gaat ze verder waar ze is gestopt.</translation>
    </message>
    <message>
        <source>Closed, outcome unknown</source>
        <translation>Afgesloten, afloop onbekend</translation>
    </message>
    <message>
        <source>This handover can&apos;t go on</source>
        <translation>Deze overdracht kan niet verdergaan</translation>
    </message>
    <message>
        <source>Choose “Test now”.</source>
        <translation>Kies “Nu testen”.</translation>
    </message>
    <message>
        <source>Choose “Test now”: it asks the keychain for the token.</source>
        <translation>Kies “Nu testen”: dan wordt de sleutelhanger om het token gevraagd.</translation>
    </message>
    <message>
        <source>The handover of this connection can&apos;t be continued now.</source>
        <translation>De overdracht van deze verbinding kan nu niet worden voortgezet.</translation>
    </message>
    <message>
        <source>Proven, but not any more</source>
        <translation>Bewezen, maar nu niet meer</translation>
    </message>
    <message>
        <source>Only one of the two can go on with it. Nothing was changed here.</source>
        <translation>Slechts een van de twee kan ermee verdergaan. Hier is niets gewijzigd.</translation>
    </message>
    <message>
        <source>To change the email back over SCIM, the SCIM token is needed once more.</source>
        <translation>Om het e-mailadres via SCIM terug te wijzigen, is het SCIM-token nog één keer nodig.</translation>
    </message>
    <message>
        <source>That token is kept nowhere: it left memory when Keybearer was locked or closed. Nothing was sent since.</source>
        <translation>Dat token wordt nergens bewaard: het verdween uit het geheugen toen Keybearer werd vergrendeld of gesloten. Sindsdien is er niets verzonden.</translation>
    </message>
    <message>
        <source>Paste it here. What will be sent is shown before anything is sent.</source>
        <translation>Plak het hier. Wat er wordt verzonden, wordt getoond voordat er iets wordt verzonden.</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Bezig met annuleren</translation>
    </message>
    <message>
        <source>The token does not work</source>
        <translation>Het token werkt niet</translation>
    </message>
    <message>
        <source>This handover is open in another Keybearer: %1.</source>
        <comment>a computer and the number of a program</comment>
        <translation>Deze overdracht is open in een andere Keybearer: %1.</translation>
    </message>
    <message>
        <source>Changed back, not proven</source>
        <translation>Teruggewijzigd, niet bewezen</translation>
    </message>
    <message>
        <source>Ready to change the email back</source>
        <translation>Klaar om het e-mailadres terug te wijzigen</translation>
    </message>
    <message>
        <source>Change the email back</source>
        <translation>E-mailadres terugwijzigen</translation>
    </message>
    <message>
        <source>Close Keybearer there, then choose “Try again”.</source>
        <translation>Sluit Keybearer daar en kies dan ‘Opnieuw proberen’.</translation>
    </message>
    <message>
        <source>“Try again” tests the token and goes on.</source>
        <translation>‘Opnieuw proberen’ test het token en gaat verder.</translation>
    </message>
</context>
<context>
    <name>keybearer::HistoryDetails</name>
    <message>
        <source>Connection: %1</source>
        <translation>Verbinding: %1</translation>
    </message>
    <message>
        <source>Fingerprint: %1</source>
        <translation>Vingerafdruk: %1</translation>
    </message>
    <message>
        <source>Local time: %1</source>
        <translation>Lokale tijd: %1</translation>
    </message>
    <message>
        <source>UTC: %1</source>
        <translation>UTC: %1</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Toestand: %1</translation>
    </message>
    <message>
        <source>Handover: %1</source>
        <translation>Overdracht: %1</translation>
    </message>
    <message>
        <source>Entry %1 of the chain, as it is stored:</source>
        <translation>Onderdeel %1 van de keten, zoals het is opgeslagen:</translation>
    </message>
    <message>
        <source>Its SHA-256:</source>
        <translation>De SHA-256 ervan:</translation>
    </message>
    <message>
        <source>Plain tests are not part of the chain, so they have no hash.</source>
        <translation>Gewone tests horen niet bij de keten en hebben daarom geen hash.</translation>
    </message>
    <message>
        <source>Everything that is kept of this row</source>
        <translation>Alles wat van deze rij is bewaard</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiëren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>&amp;Go to the handover</source>
        <translation>&amp;Naar de overdracht</translation>
    </message>
    <message>
        <source>Save the &amp;record…</source>
        <translation>Verslag o&amp;pslaan…</translation>
    </message>
</context>
<context>
    <name>keybearer::HistoryFilters</name>
    <message>
        <source>All connections</source>
        <translation>Alle verbindingen</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Elke toestand</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Elk moment</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>De laatste 7 dagen</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>De laatste 30 dagen</translation>
    </message>
    <message>
        <source>The last 365 days</source>
        <translation>De laatste 365 dagen</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>Tussen twee dagen</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Zoeken</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>In de geschiedenis zoeken</translation>
    </message>
    <message>
        <source>C&amp;onnection</source>
        <translation>Ver&amp;binding</translation>
    </message>
    <message>
        <source>Connection to show</source>
        <translation>Te tonen verbinding</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Wat</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Wat er wordt getoond</translation>
    </message>
    <message>
        <source>S&amp;tate</source>
        <translation>Toe&amp;stand</translation>
    </message>
    <message>
        <source>State to show</source>
        <translation>Te tonen toestand</translation>
    </message>
    <message>
        <source>T&amp;ime</source>
        <translation>T&amp;ijd</translation>
    </message>
    <message>
        <source>Time to show</source>
        <translation>Te tonen tijd</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Van</translation>
    </message>
    <message>
        <source>First day to show</source>
        <translation>Eerste te tonen dag</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Tot en met</translation>
    </message>
    <message>
        <source>Last day to show</source>
        <translation>Laatste te tonen dag</translation>
    </message>
    <message>
        <source>Type three characters or more.</source>
        <translation>Typ drie tekens of meer.</translation>
    </message>
    <message>
        <source>Three characters or more</source>
        <translation>Drie tekens of meer</translation>
    </message>
    <message>
        <source>Everything but live tests</source>
        <translation>Alles behalve doorlopende tests</translation>
    </message>
    <message>
        <source>Fewer filters</source>
        <translation>Minder filters</translation>
    </message>
    <message numerus="yes">
        <source>More filters: %Ln set</source>
        <translation>
            <numerusform>Meer filters: %Ln ingesteld</numerusform>
            <numerusform>Meer filters: %Ln ingesteld</numerusform>
        </translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Meer filters</translation>
    </message>
</context>
<context>
    <name>keybearer::HistoryModel</name>
    <message>
        <source>being read</source>
        <translation>wordt gelezen</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>%1 local time</source>
        <translation>%1 lokale tijd</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>Wanneer (UTC)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbinding</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>keybearer::HistoryPage</name>
    <message>
        <source>Exported rows: %1.</source>
        <translation>Geëxporteerde rijen: %1.</translation>
    </message>
    <message>
        <source>The export was cancelled. No file was written.</source>
        <translation>De export is geannuleerd. Er is geen bestand geschreven.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln rij</numerusform>
            <numerusform>%Ln rijen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln row(s)</source>
        <translation>
            <numerusform>ongeveer %Ln rij</numerusform>
            <numerusform>ongeveer %Ln rijen</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Geschiedenis exporteren</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabel (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Times in UT&amp;C</source>
        <translation>Tijden in &amp;UTC</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Dag</translation>
    </message>
    <message>
        <source>Day to go to</source>
        <translation>Dag om naartoe te gaan</translation>
    </message>
    <message>
        <source>&amp;Go to it</source>
        <translation>Er&amp;naartoe</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporteren…</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Export annuleren</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Voortgang van de export</translation>
    </message>
    <message>
        <source>Choose a row to read here what happened.</source>
        <translation>Kies een rij om hier te lezen wat er is gebeurd.</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Opnieuw proberen</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Er is nog niets gebeurd.</translation>
    </message>
    <message>
        <source>Every test of a token, every step of a handover and every change of a result will stand here, newest first. Connect a token or open the practice workspace, and its first test is the first row.</source>
        <translation>Elke test van een token, elke stap van een overdracht en elke verandering van een resultaat komt hier te staan, de nieuwste eerst. Verbind een token of open de oefenwerkruimte, en de eerste test daarvan is de eerste rij.</translation>
    </message>
    <message>
        <source>No row fits these filters.</source>
        <translation>Geen rij past bij deze filters.</translation>
    </message>
    <message>
        <source>Nothing is lost: the rows are only hidden.</source>
        <translation>Er is niets verloren: de rijen worden alleen niet getoond.</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>&amp;Alles tonen</translation>
    </message>
</context>
<context>
    <name>keybearer::HistoryTable</name>
    <message>
        <source>History, newest first</source>
        <translation>Geschiedenis, de nieuwste eerst</translation>
    </message>
    <message>
        <source>Press Enter on a row for everything that is kept of it.</source>
        <translation>Druk op Enter op een rij voor alles wat ervan is bewaard.</translation>
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
        <translation>API-versie</translation>
    </message>
    <message>
        <source>Your pipeline may use another one; what the token may do is the same.</source>
        <translation>Uw pipeline gebruikt misschien een andere; wat het token mag, blijft gelijk.</translation>
    </message>
    <message>
        <source>Region of a new connection</source>
        <translation>Regio van een nieuwe verbinding</translation>
    </message>
    <message>
        <source>Find out automatically</source>
        <translation>Automatisch opzoeken</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Verenigde Staten</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europa</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australië</translation>
    </message>
    <message>
        <source>The API address below</source>
        <translation>Het API-adres hieronder</translation>
    </message>
    <message>
        <source>Another API address</source>
        <translation>Een ander API-adres</translation>
    </message>
    <message>
        <source>Whoever runs that address can read every token that is sent there, and use it.</source>
        <translation>Wie dat adres beheert, kan elk token dat erheen wordt verzonden, lezen en gebruiken.</translation>
    </message>
    <message>
        <source>Show teammates&apos; pictures</source>
        <translation>Foto&apos;s van teamleden tonen</translation>
    </message>
    <message>
        <source>They come from Intercom&apos;s own host for pictures, which then learns this computer&apos;s address. Without them, initials are drawn.</source>
        <translation>Ze komen van de eigen afbeeldingenhost van Intercom, die dan het adres van deze computer te weten komt. Zonder foto&apos;s worden initialen getekend.</translation>
    </message>
    <message>
        <source>Enter an address first.</source>
        <translation>Voer eerst een adres in.</translation>
    </message>
    <message>
        <source>Test t&amp;his address</source>
        <translation>&amp;Dit adres testen</translation>
    </message>
    <message>
        <source>Asks that address for an answer, without a token, before it is used.</source>
        <translation>Vraagt dat adres om een antwoord, zonder token, voordat het wordt gebruikt.</translation>
    </message>
    <message>
        <source>The command line names another API address, which a new connection begins with until you quit.</source>
        <translation>De opdrachtregel noemt een ander API-adres, waarmee een nieuwe verbinding begint tot u afsluit.</translation>
    </message>
    <message>
        <source>Only for a gateway of your own; leave it empty otherwise. A new connection begins with it once “The API address below” is chosen above.</source>
        <translation>Alleen voor een eigen gateway; laat het anders leeg. Een nieuwe verbinding begint ermee zodra hierboven “Het API-adres hieronder” is gekozen.</translation>
    </message>
</context>
<context>
    <name>keybearer::LatencyCard</name>
    <message>
        <source>No answer time is kept yet.</source>
        <translation>Er is nog geen antwoordtijd bewaard.</translation>
    </message>
    <message>
        <source>It took %1&#xa0;ms.</source>
        <translation>Het duurde %1&#xa0;ms.</translation>
    </message>
    <message>
        <source>Answer time of “%1”</source>
        <comment>a permission</comment>
        <translation>Antwoordtijd van “%1”</translation>
    </message>
    <message>
        <source>It usually took %1&#xa0;ms before the email changed, and %2&#xa0;ms after.</source>
        <translation>Meestal duurde het %1&#xa0;ms vóór de wijziging van het e-mailadres, en %2&#xa0;ms erna.</translation>
    </message>
    <message>
        <source>It usually took %1&#xa0;ms.</source>
        <translation>Meestal duurde het %1&#xa0;ms.</translation>
    </message>
</context>
<context>
    <name>keybearer::LatencyChart</name>
    <message>
        <source>email changed</source>
        <translation>e-mailadres gewijzigd</translation>
    </message>
</context>
<context>
    <name>keybearer::LockPage</name>
    <message>
        <source>Keybearer is locked</source>
        <translation>Keybearer is vergrendeld</translation>
    </message>
    <message>
        <source>Tokens that are kept in the keychain stay there. The keychain is asked for them again when you unlock.</source>
        <translation>Tokens die in de sleutelhanger worden bewaard, blijven daar. Bij het ontgrendelen wordt de sleutelhanger er opnieuw om gevraagd.</translation>
    </message>
    <message>
        <source>Tokens that were to be kept only until you quit are forgotten; paste them again.</source>
        <translation>Tokens die alleen tot het afsluiten zouden worden bewaard, zijn vergeten; plak ze opnieuw.</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>De sleutelhanger wordt gevraagd…</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Ontgrendelen</translation>
    </message>
    <message>
        <source>A change of an email address is under way, or waited for. It is followed to its end, and its token stays in memory until then.</source>
        <translation>Er is een wijziging van een e-mailadres bezig, of er wordt op gewacht. Die wordt tot het einde gevolgd, en het token ervan blijft tot dan in het geheugen.</translation>
    </message>
    <message>
        <source>The practice workspace and its handover go on.</source>
        <translation>De oefenwerkruimte en de overdracht daarin gaan door.</translation>
    </message>
</context>
<context>
    <name>keybearer::MainWindow</name>
    <message>
        <source>Quit Keybearer</source>
        <translation>Keybearer afsluiten</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Blijven</translation>
    </message>
    <message>
        <source>Keybearer</source>
        <translation>Keybearer</translation>
    </message>
    <message>
        <source>Tea&amp;mmate</source>
        <translation>Tea&amp;mlid</translation>
    </message>
    <message>
        <source>Hando&amp;ver</source>
        <translation>Overdrac&amp;ht</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagina&apos;s</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>&amp;Geschiedenis</translation>
    </message>
</context>
<context>
    <name>keybearer::MatrixCard</name>
    <message>
        <source>Permissions</source>
        <translation>Machtigingen</translation>
    </message>
    <message>
        <source>What this token may do is not known yet.</source>
        <translation>Wat dit token mag, is nog niet bekend.</translation>
    </message>
    <message>
        <source>A test asks Intercom, only by reading, and lists every permission here.</source>
        <translation>Een test vraagt het aan Intercom, alleen door te lezen, en zet hier elke machtiging op een rij.</translation>
    </message>
    <message>
        <source>Test now</source>
        <translation>Nu testen</translation>
    </message>
</context>
<context>
    <name>keybearer::MatrixRows</name>
    <message>
        <source>Nothing is ticked, so what a pipeline usually needs counts for the sentence above. Tick what yours needs.</source>
        <translation>Er is niets aangevinkt, dus voor de zin hierboven telt wat een pipeline gewoonlijk nodig heeft. Vink aan wat de uwe nodig heeft.</translation>
    </message>
    <message>
        <source>What you ticked counts for the sentence above. One of these has not been tested yet and counts from the next test on: choose “Test now”.</source>
        <translation>Wat u hebt aangevinkt, telt voor de zin hierboven. Een ervan is nog niet getest en telt vanaf de volgende test: kies “Nu testen”.</translation>
    </message>
    <message>
        <source>What you ticked counts for the sentence above.</source>
        <translation>Wat u hebt aangevinkt, telt voor de zin hierboven.</translation>
    </message>
    <message>
        <source>%1 Every test only reads. Permissions to write have no harmless test and stay untested.</source>
        <comment>%1 is one or two whole sentences</comment>
        <translation>%1 Elke test leest alleen. Voor machtigingen om te schrijven bestaat geen veilige test; ze blijven ongetest.</translation>
    </message>
    <message>
        <source>As CSV, for a spreadsheet…</source>
        <translation>Als CSV, voor een spreadsheet…</translation>
    </message>
    <message>
        <source>As JSON, for a program…</source>
        <translation>Als JSON, voor een programma…</translation>
    </message>
    <message>
        <source>Save the permissions</source>
        <translation>Machtigingen opslaan</translation>
    </message>
    <message>
        <source>Find a permission</source>
        <translation>Een machtiging zoeken</translation>
    </message>
    <message>
        <source>Every result</source>
        <translation>Elk resultaat</translation>
    </message>
    <message>
        <source>Results to show</source>
        <translation>Te tonen resultaten</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Kolommen…</translation>
    </message>
    <message>
        <source>Which columns are shown, and what sorts the rows</source>
        <translation>Welke kolommen worden getoond, en waarop de rijen worden gesorteerd</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Opslaan…</translation>
    </message>
    <message>
        <source>No permission fits. Clear the search, or choose every result.</source>
        <translation>Geen machtiging past hierbij. Wis de zoekopdracht, of kies elk resultaat.</translation>
    </message>
</context>
<context>
    <name>keybearer::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Onge&amp;daan maken</translation>
    </message>
</context>
<context>
    <name>keybearer::NetworkCard</name>
    <message>
        <source>Enter the proxy&apos;s name or address alone, without http://.</source>
        <translation>Voer alleen de naam of het adres van de proxy in, zonder http://.</translation>
    </message>
    <message>
        <source>Enter a number from 1 to 65535.</source>
        <translation>Voer een getal van 1 tot en met 65535 in.</translation>
    </message>
    <message>
        <source>This password has characters that can&apos;t be sent to a proxy.</source>
        <translation>Dit wachtwoord heeft tekens die niet naar een proxy kunnen worden verzonden.</translation>
    </message>
    <message>
        <source>Choose a file with certificates</source>
        <translation>Kies een bestand met certificaten</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificaten (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netwerk</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Zoals het systeem</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <translation>HTTP-proxy</translation>
    </message>
    <message>
        <source>SOCKS5 proxy</source>
        <translation>SOCKS5-proxy</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>Proxyhost</translation>
    </message>
    <message>
        <source>This computer itself is always reached without it.</source>
        <translation>Deze computer zelf wordt altijd zonder proxy bereikt.</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>Proxypoort</translation>
    </message>
    <message>
        <source>User name at the proxy</source>
        <translation>Gebruikersnaam bij de proxy</translation>
    </message>
    <message>
        <source>Leave it empty if the proxy asks for none.</source>
        <translation>Laat dit leeg als de proxy er geen vraagt.</translation>
    </message>
    <message>
        <source>Password at the proxy</source>
        <translation>Wachtwoord bij de proxy</translation>
    </message>
    <message>
        <source>A password is kept. Leave this empty to keep it.</source>
        <translation>Er is er een bewaard. Laat dit leeg om dat te blijven gebruiken.</translation>
    </message>
    <message>
        <source>Kept in the keychain, or until you quit where there is none.</source>
        <translation>Wordt in de sleutelhanger bewaard, of tot u afsluit als er geen is.</translation>
    </message>
    <message>
        <source>File with further certificates</source>
        <translation>Bestand met extra certificaten</translation>
    </message>
    <message>
        <source>Trusted besides the system&apos;s own, for a network that inspects traffic.</source>
        <translation>Worden naast die van het systeem vertrouwd, voor een netwerk dat het verkeer inspecteert.</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Bestand k&amp;iezen…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln seconde</numerusform>
            <numerusform>%Ln seconden</numerusform>
        </translation>
    </message>
    <message>
        <source>How long a request may take</source>
        <translation>Hoelang een verzoek mag duren</translation>
    </message>
    <message>
        <source>The command line names another proxy or certificate file, which is used until you quit. What you keep here counts from the next start.</source>
        <translation>De opdrachtregel noemt een andere proxy of een ander certificaatbestand, en dat wordt gebruikt tot u afsluit. Wat u hier bewaart, telt vanaf de volgende start.</translation>
    </message>
    <message>
        <source>&amp;Use these</source>
        <translation>Deze ge&amp;bruiken</translation>
    </message>
    <message>
        <source>&amp;Test these</source>
        <translation>Deze &amp;testen</translation>
    </message>
    <message>
        <source>Asks Intercom for an answer, without a token, the way these settings say.</source>
        <translation>Vraagt Intercom om een antwoord, zonder token, zoals deze instellingen het zeggen.</translation>
    </message>
    <message>
        <source>Enter the password again: the kept one belongs to another proxy or user name, and is not sent to this one.</source>
        <translation>Voer het wachtwoord opnieuw in: het bewaarde hoort bij een andere proxy of gebruikersnaam, en wordt niet naar deze verzonden.</translation>
    </message>
</context>
<context>
    <name>keybearer::ObstacleNote</name>
    <message>
        <source>Paste the SCIM token.</source>
        <translation>Plak het SCIM-token.</translation>
    </message>
    <message>
        <source>This was no SCIM token: it had characters that a token never has. Copy the whole token and paste it again.</source>
        <translation>Dit was geen SCIM-token: er stonden tekens in die een token nooit heeft. Kopieer het hele token en plak het opnieuw.</translation>
    </message>
    <message>
        <source>SCIM t&amp;oken</source>
        <translation>SCIM-t&amp;oken</translation>
    </message>
    <message>
        <source>SCIM token</source>
        <translation>SCIM-token</translation>
    </message>
    <message>
        <source>It stays in this computer&apos;s memory for this handover only.</source>
        <translation>Het blijft alleen voor deze overdracht in het geheugen van deze computer.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Doorgaan</translation>
    </message>
    <message>
        <source>Cancel the &amp;handover</source>
        <translation>Overdracht annule&amp;ren</translation>
    </message>
    <message>
        <source>Co&amp;nnect a token…</source>
        <translation>Token v&amp;erbinden…</translation>
    </message>
    <message>
        <source>Do not change &amp;it back</source>
        <translation>Niet terugwi&amp;jzigen</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Opnieuw &amp;proberen</translation>
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
        <translation>%1, nu niet: %2</translation>
    </message>
</context>
<context>
    <name>keybearer::PassOnCard</name>
    <message>
        <source>Test the token once from the server where the pipeline runs: this computer can&apos;t see what the server sees.</source>
        <translation>Test het token één keer vanaf de server waar de pipeline draait: deze computer kan niet zien wat de server ziet.</translation>
    </message>
    <message>
        <source>Agree who owns the app in the Developer Hub. As long as it is yours, do not regenerate its token, edit its permissions or uninstall it.</source>
        <translation>Spreek af van wie de app in de Developer Hub is. Zolang die van u is: genereer het token ervan niet opnieuw, bewerk de machtigingen niet en verwijder de app niet.</translation>
    </message>
    <message>
        <source>Remove the account&apos;s old password from your own password store once the new owner has set a new one.</source>
        <translation>Verwijder het oude wachtwoord van het account uit uw eigen wachtwoordbeheer zodra de nieuwe eigenaar een nieuw heeft ingesteld.</translation>
    </message>
    <message>
        <source>Keep a copy of the record.</source>
        <translation>Bewaar een kopie van het verslag.</translation>
    </message>
    <message>
        <source>Confirm the new address, set a new password and switch on two-factor sign-in, one after the other, each with a test after it.</source>
        <translation>Bevestig het nieuwe adres, stel een nieuw wachtwoord in en schakel tweestapsverificatie in, het een na het ander, met na elke stap een test.</translation>
    </message>
    <message>
        <source>Do not remove the teammate, take its seat or change its role: the pipeline works as this teammate.</source>
        <translation>Verwijder het teamlid niet, ontneem het zijn plaats niet en wijzig zijn rol niet: de pipeline werkt als dit teamlid.</translation>
    </message>
    <message>
        <source>Do not press “Regenerate” and do not edit the app&apos;s permissions until the pipeline is ready for a new token.</source>
        <translation>Druk niet op “Regenerate” en bewerk de machtigingen van de app niet, tot de pipeline klaar is voor een nieuw token.</translation>
    </message>
    <message>
        <source>Keep the record, and check it with “Check the file”.</source>
        <translation>Bewaar het verslag, en controleer het met “Bestand controleren”.</translation>
    </message>
    <message>
        <source>For the agency</source>
        <translation>Voor het bureau</translation>
    </message>
    <message>
        <source>For the new owner</source>
        <translation>Voor de nieuwe eigenaar</translation>
    </message>
    <message>
        <source>For both: later, without haste</source>
        <translation>Voor beiden: later, zonder haast</translation>
    </message>
    <message>
        <source>Intercom asks never to give an access token to a third party. Here one is in use already, and the handover did not make that better or worse. When there is time, plan a successor together: an app that the new owner authorises through OAuth, or a token of the new owner&apos;s own app. Until then the pipeline may go on with this one.</source>
        <translation>Intercom vraagt om een toegangstoken nooit aan een derde te geven. Hier is er al een in gebruik, en de overdracht heeft dat niet beter of slechter gemaakt. Als er tijd is, plan dan samen een opvolger: een app die de nieuwe eigenaar via OAuth autoriseert, of een token van een eigen app van de nieuwe eigenaar. Tot dan mag de pipeline met dit token doorgaan.</translation>
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
        <translation>geen: ze was al open</translation>
    </message>
    <message>
        <source>Connecting, TLS included</source>
        <translation>Verbinding maken, inclusief TLS</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Verzenden</translation>
    </message>
    <message>
        <source>Waiting for the answer</source>
        <translation>Wachten op het antwoord</translation>
    </message>
    <message>
        <source>Receiving it</source>
        <translation>Antwoord ontvangen</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Samen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a phase and its time</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Where the time went</source>
        <translation>Waar de tijd bleef</translation>
    </message>
</context>
<context>
    <name>keybearer::PracticeCard</name>
    <message>
        <source>PRACTICE</source>
        <translation>OEFENEN</translation>
    </message>
    <message>
        <source>Practice workspace</source>
        <translation>Oefenwerkruimte</translation>
    </message>
    <message>
        <source>An Intercom of your own to try everything on. Nothing leaves this computer.</source>
        <translation>Een Intercom voor uzelf om alles op uit te proberen. Niets verlaat deze computer.</translation>
    </message>
    <message>
        <source>Open &amp;practice</source>
        <translation>Oefenen o&amp;penen</translation>
    </message>
</context>
<context>
    <name>keybearer::PreviewCard</name>
    <message>
        <source>What Keybearer will send</source>
        <translation>Wat Keybearer gaat verzenden</translation>
    </message>
    <message>
        <source>What a person will do</source>
        <translation>Wat een persoon gaat doen</translation>
    </message>
    <message>
        <source>Email now</source>
        <translation>E-mailadres nu</translation>
    </message>
    <message>
        <source>Email afterwards</source>
        <translation>E-mailadres erna</translation>
    </message>
    <message>
        <source>This one request, once. The SCIM token is masked here; the access token is not part of it.</source>
        <translation>Dit ene verzoek, één keer. Het SCIM-token is hier gemaskeerd; het toegangstoken hoort er niet bij.</translation>
    </message>
    <message>
        <source>Sign in to Intercom as the API account, open “Your account”, change the email and save. Keybearer only watches.</source>
        <translation>Meld u in Intercom aan als het API-account, open “Your account”, wijzig het e-mailadres en sla op. Keybearer kijkt alleen mee.</translation>
    </message>
    <message>
        <source>“Start the change” opens this page in your browser:</source>
        <translation>“Wijziging starten” opent deze pagina in uw browser:</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>Het verzoek</translation>
    </message>
    <message>
        <source>The change that was planned</source>
        <translation>De geplande wijziging</translation>
    </message>
    <message>
        <source>Email before</source>
        <translation>E-mailadres ervoor</translation>
    </message>
    <message>
        <source>Requested email</source>
        <translation>Gevraagd e-mailadres</translation>
    </message>
</context>
<context>
    <name>keybearer::ProbeModel</name>
    <message>
        <source>Permission</source>
        <translation>Machtiging</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
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
        <translation>gewoonlijk</translation>
    </message>
    <message>
        <source>%1 Its answer: %2</source>
        <translation>%1 Het antwoord: %2</translation>
    </message>
    <message>
        <source>Keybearer asked for one that does not exist. That it was not found, and not refused, shows that the permission is there.</source>
        <translation>Keybearer heeft naar iets gevraagd wat niet bestaat. Dat het niet is gevonden en niet is geweigerd, laat zien dat de machtiging er is.</translation>
    </message>
    <message>
        <source>This call was not made: what it needs was not known after the calls before it.</source>
        <translation>Deze aanroep is niet gedaan: wat ervoor nodig is, was na de aanroepen ervoor niet bekend.</translation>
    </message>
    <message>
        <source>Every call that could test this would change something. So none is made.</source>
        <translation>Elke aanroep die dit zou kunnen testen, zou iets wijzigen. Daarom wordt er geen gedaan.</translation>
    </message>
    <message>
        <source>being tested</source>
        <translation>wordt getest</translation>
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
        <translation>Wat een pipeline gewoonlijk nodig heeft</translation>
    </message>
    <message>
        <source>Needed by my pipeline</source>
        <translation>Nodig voor mijn pipeline</translation>
    </message>
    <message>
        <source>Read, not needed</source>
        <translation>Lezen, niet nodig</translation>
    </message>
    <message>
        <source>Write, not tested</source>
        <translation>Schrijven, niet getest</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Nodig</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Verzoek-id</translation>
    </message>
    <message>
        <source>always</source>
        <translation>altijd</translation>
    </message>
    <message>
        <source>%1, needed: %2</source>
        <comment>a permission and its outcome</comment>
        <translation>%1, nodig: %2</translation>
    </message>
    <message>
        <source>%1. Intercom calls it “%2”.</source>
        <comment>a permission</comment>
        <translation>%1. Intercom noemt deze “%2”.</translation>
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
        <translation>Machtigingen van het token</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sorteren op</translation>
    </message>
    <message>
        <source>No column: the usual order</source>
        <translation>Geen kolom: de gewone volgorde</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>nodig</translation>
    </message>
    <message>
        <source>Press Enter on a row for its evidence, and Space to say that your pipeline needs it.</source>
        <translation>Druk op Enter op een rij voor het bewijsmateriaal ervan, en op de spatiebalk om aan te geven dat uw pipeline haar nodig heeft.</translation>
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
        <translation>Wat alleen mensen weten</translation>
    </message>
    <message>
        <source>Intercom does not show these. Answer what you know; the rest stays unknown.</source>
        <translation>Intercom laat dit niet zien. Antwoord wat u weet; de rest blijft onbekend.</translation>
    </message>
    <message>
        <source>Intercom does not show these. Of the practice workspace they are known and filled in; change an answer to see what follows.</source>
        <translation>Intercom laat dit niet zien. Van de oefenwerkruimte zijn de antwoorden bekend en al ingevuld; wijzig een antwoord om te zien wat eruit volgt.</translation>
    </message>
</context>
<context>
    <name>keybearer::RecordCard</name>
    <message>
        <source>The record of this handover</source>
        <translation>Het verslag van deze overdracht</translation>
    </message>
    <message>
        <source>Save the recor&amp;d…</source>
        <translation>&amp;Verslag opslaan…</translation>
    </message>
    <message>
        <source>The saved file is intact.</source>
        <translation>Het opgeslagen bestand is ongeschonden.</translation>
    </message>
    <message>
        <source>One file with what was meant, what was found before the change, every test call while it was made, the comparison afterwards and every step of the follow-up. It holds no token and no customer data. Both sides can keep it and check it, also with “keybearer verify”.</source>
        <translation>Eén bestand met wat de bedoeling was, wat vóór de wijziging is gevonden, elke testaanroep tijdens de wijziging, de vergelijking erna en elke stap van de nazorg. Er staan geen token en geen klantgegevens in. Beide kanten kunnen het bewaren en controleren, ook met “keybearer verify”.</translation>
    </message>
    <message>
        <source>Each line is chained to the one before, so a later change of a line shows. It is not signed yet: it is no proof against someone who rewrites the whole file.</source>
        <translation>Elke regel is aan de vorige geketend, zodat een latere wijziging van een regel opvalt. Het is nog niet ondertekend: het is geen bewijs tegen iemand die het hele bestand herschrijft.</translation>
    </message>
    <message>
        <source>Check the f&amp;ile</source>
        <translation>Bestan&amp;d controleren</translation>
    </message>
    <message>
        <source>The saved file is an earlier state: it is intact and complete up to %1, and the handover went on since then.</source>
        <translation>Het opgeslagen bestand is een eerdere stand: het is ongeschonden en volledig tot %1, en de overdracht ging sindsdien verder.</translation>
    </message>
    <message>
        <source>Save the record again, and pass on the new file.</source>
        <translation>Sla het verslag opnieuw op, en geef het nieuwe bestand door.</translation>
    </message>
    <message>
        <source>The number of this handover, by which it is found in the history and continued in a terminal (“keybearer handover --resume”):</source>
        <translation>Het nummer van deze overdracht, waarmee ze in de geschiedenis te vinden is en in een terminal kan worden voortgezet (“keybearer handover --resume”):</translation>
    </message>
    <message>
        <source>&amp;Check a record from someone else…</source>
        <translation>Verslag van een andere &amp;persoon controleren…</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Nummer kopiëren</translation>
    </message>
    <message>
        <source>The number of this handover, by which it is found in the history:</source>
        <translation>Het nummer van deze overdracht, waaronder die in de geschiedenis te vinden is:</translation>
    </message>
</context>
<context>
    <name>keybearer::RecordDesk</name>
    <message>
        <source>Check a record</source>
        <translation>Een verslag controleren</translation>
    </message>
    <message>
        <source>Handover records (*.jsonl)</source>
        <translation>Overdrachtsverslagen (*.jsonl)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file&apos;s name, and what was found</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>Save the record</source>
        <translation>Verslag opslaan</translation>
    </message>
    <message>
        <source>The record is saved. It was checked just now, and it is intact.</source>
        <translation>Het verslag is opgeslagen. Het is zojuist gecontroleerd en het is ongeschonden.</translation>
    </message>
    <message>
        <source>The record is in the file “%1”.</source>
        <translation>Het verslag staat in het bestand “%1”.</translation>
    </message>
</context>
<context>
    <name>keybearer::RemovalDesk</name>
    <message>
        <source>This connection has a handover under way.</source>
        <translation>Deze verbinding heeft een lopende overdracht.</translation>
    </message>
    <message>
        <source>It was not removed.</source>
        <translation>Ze is niet verwijderd.</translation>
    </message>
    <message>
        <source>Cancel or close the handover first.</source>
        <translation>Annuleer eerst de overdracht, of sluit haar af.</translation>
    </message>
    <message>
        <source>Remove a connection</source>
        <translation>Verbinding verwijderen</translation>
    </message>
    <message>
        <source>Remove “%1”? Your pipeline is not affected. Keybearer forgets the connection and deletes its token from this computer&apos;s keychain; what happened stays in the history.</source>
        <translation>“%1” verwijderen? Uw pipeline merkt er niets van. Keybearer vergeet de verbinding en verwijdert het token ervan uit de sleutelhanger van deze computer; wat er is gebeurd, blijft in de geschiedenis staan.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Verwijderen</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Behouden</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>“%1” is verwijderd.</translation>
    </message>
    <message>
        <source>Its token is deleted in a moment; until then it can be brought back.</source>
        <translation>Het token ervan wordt zo meteen verwijderd; tot dan kan de verbinding worden teruggehaald.</translation>
    </message>
</context>
<context>
    <name>keybearer::Report</name>
    <message>
        <source>The result could not be written to standard output: it is closed, or its disk is full.</source>
        <translation>Het resultaat kon niet naar de standaarduitvoer worden geschreven: die is gesloten, of de schijf ervan is vol.</translation>
    </message>
</context>
<context>
    <name>keybearer::SampleModel</name>
    <message>
        <source>%1: %2, answered in %3&#xa0;ms</source>
        <comment>a time and a state</comment>
        <translation>%1: %2, beantwoord in %3&#xa0;ms</translation>
    </message>
    <message>
        <source>%1: email changed</source>
        <comment>a time</comment>
        <translation>%1: e-mailadres gewijzigd</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Getest</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>email changed</source>
        <translation>e-mailadres gewijzigd</translation>
    </message>
    <message>
        <source>%1: %2, no answer to “%3”</source>
        <comment>a time, a state and a permission</comment>
        <translation>%1: %2, geen antwoord op “%3”</translation>
    </message>
</context>
<context>
    <name>keybearer::SettingsCard</name>
    <message>
        <source>Back to default</source>
        <translation>Standaard herstellen</translation>
    </message>
    <message>
        <source>%1: back to default</source>
        <comment>a group of settings</comment>
        <translation>%1: standaard herstellen</translation>
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
        <translation>%1 wordt om een antwoord gevraagd…</translation>
    </message>
    <message>
        <source>No token is sent.</source>
        <translation>Er wordt geen token verzonden.</translation>
    </message>
    <message>
        <source>These settings are in use now.</source>
        <translation>Deze instellingen zijn nu in gebruik.</translation>
    </message>
    <message>
        <source>A test that is running goes on as it began.</source>
        <translation>Een test die al loopt, gaat verder zoals hij is begonnen.</translation>
    </message>
</context>
<context>
    <name>keybearer::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>&amp;Leave settings</source>
        <translation>Instellingen &amp;verlaten</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>In de instellingen zoeken</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Geen instelling heeft deze woorden.</translation>
    </message>
</context>
<context>
    <name>keybearer::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>Een sneltoets zoeken</translation>
    </message>
    <message>
        <source>No shortcut fits these words.</source>
        <translation>Geen sneltoets past bij deze woorden.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
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
        <translation>Verbindingen</translation>
    </message>
    <message>
        <source>&amp;Remove this connection</source>
        <translation>Deze verbinding &amp;verwijderen</translation>
    </message>
    <message>
        <source>None yet. Every token that you connect gets its line here.</source>
        <translation>Nog geen. Elk token dat u verbindt, krijgt hier een regel.</translation>
    </message>
    <message>
        <source>No connection has this in its name, workspace or email.</source>
        <translation>Geen verbinding heeft dit in naam, werkruimte of e-mailadres.</translation>
    </message>
    <message>
        <source>Find a connection</source>
        <translation>Een verbinding zoeken</translation>
    </message>
    <message>
        <source>Looks in name, workspace and email (%1)</source>
        <translation>Zoekt in naam, werkruimte en e-mailadres (%1)</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Naam &amp;wijzigen…</translation>
    </message>
    <message>
        <source>&amp;Test all connections</source>
        <translation>Alle verbindingen &amp;testen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Press F2 to rename one, Delete to remove it.</source>
        <translation>Druk op F2 om de naam van een verbinding te wijzigen, op Delete om haar te verwijderen.</translation>
    </message>
    <message>
        <source>Look, network, tokens and data (%1)</source>
        <translation>Weergave, netwerk, tokens en gegevens (%1)</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bewerken…</translation>
    </message>
    <message>
        <source>Choose a connection first.</source>
        <translation>Kies eerst een verbinding.</translation>
    </message>
    <message>
        <source>The practice workspace has nothing to edit.</source>
        <translation>Aan de oefenwerkruimte valt niets te bewerken.</translation>
    </message>
</context>
<context>
    <name>keybearer::StatusLine</name>
    <message>
        <source>Nothing has been contacted yet.</source>
        <translation>Er is nog nergens contact mee opgenomen.</translation>
    </message>
    <message>
        <source>Talking to %1 · %2</source>
        <comment>host, request</comment>
        <translation>In gesprek met %1 · %2</translation>
    </message>
    <message>
        <source>Nothing is being talked to.</source>
        <translation>Er is nu nergens contact mee.</translation>
    </message>
    <message>
        <source>Rate limit: %1 of %2 calls left</source>
        <translation>Aanroeplimiet: nog %1 van %2 aanroepen over</translation>
    </message>
    <message>
        <source>As the newest answer tells. Intercom begins a new count every 10 seconds; your pipeline draws on the same one.</source>
        <translation>Zoals het nieuwste antwoord zegt. Intercom begint elke 10 seconden opnieuw te tellen; uw pipeline put uit dezelfde voorraad.</translation>
    </message>
    <message>
        <source>Testing all connections · %1 of %2 done</source>
        <translation>Alle verbindingen worden getest · %1 van %2 klaar</translation>
    </message>
    <message>
        <source>%1 answered · %2 in %3&#xa0;ms</source>
        <comment>host, request, time</comment>
        <translation>%1 antwoordde · %2 in %3&#xa0;ms</translation>
    </message>
    <message>
        <source>No answer from %1 · %2, after %3&#xa0;ms</source>
        <comment>host, request, time</comment>
        <translation>Geen antwoord van %1 · %2, na %3&#xa0;ms</translation>
    </message>
    <message>
        <source>“%1” is talking to %2 · %3</source>
        <comment>connection, host, request</comment>
        <translation>“%1” is in gesprek met %2 · %3</translation>
    </message>
    <message>
        <source>“%1”: %2 answered · %3 in %4&#xa0;ms</source>
        <comment>connection, host, request, time</comment>
        <translation>“%1”: %2 antwoordde · %3 in %4&#xa0;ms</translation>
    </message>
    <message>
        <source>“%1”: no answer from %2 · %3, after %4&#xa0;ms</source>
        <comment>connection, host, request, time</comment>
        <translation>“%1”: geen antwoord van %2 · %3, na %4&#xa0;ms</translation>
    </message>
    <message>
        <source>This connection&apos;s API is %1 · last answer: %2 in %3&#xa0;ms</source>
        <comment>host, request, time</comment>
        <translation>De API van deze verbinding is %1 · laatste antwoord: %2 in %3&#xa0;ms</translation>
    </message>
    <message>
        <source>This connection&apos;s API is %1 · idle</source>
        <translation>De API van deze verbinding is %1 · geen aanroepen</translation>
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
        <translation>Voorbereiden</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Nulmeting</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijziging</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Bewijs</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Nazorg</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Verslag</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>komt nog</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>bezig</translation>
    </message>
    <message>
        <source>done</source>
        <translation>klaar</translation>
    </message>
    <message>
        <source>needs a look</source>
        <translation>vraagt aandacht</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>niet afgemaakt</translation>
    </message>
    <message>
        <source>address and method</source>
        <translation>adres en manier</translation>
    </message>
    <message>
        <source>runs by itself</source>
        <translation>gaat vanzelf</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a state and a time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>password, two-factor, 24 h</source>
        <translation>wachtwoord, twee stappen, 24 u</translation>
    </message>
    <message>
        <source>all tested</source>
        <translation>alles getest</translation>
    </message>
    <message>
        <source>%1 of %2 open</source>
        <translation>%1 van %2 open</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>opgeslagen</translation>
    </message>
    <message>
        <source>save and pass on</source>
        <translation>opslaan en doorgeven</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>niet opgeslagen</translation>
    </message>
    <message>
        <source>one SCIM request</source>
        <translation>één SCIM-verzoek</translation>
    </message>
    <message>
        <source>done, not everything is known</source>
        <translation>klaar, niet alles is bekend</translation>
    </message>
    <message>
        <source>saved in an earlier state</source>
        <translation>opgeslagen in een eerdere stand</translation>
    </message>
    <message>
        <source>to be saved again</source>
        <translation>opnieuw op te slaan</translation>
    </message>
    <message>
        <source>%1 fine</source>
        <translation>%1 in orde</translation>
    </message>
    <message>
        <source>%1 to look at</source>
        <translation>%1 om te bekijken</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <translation>%1 onbekend</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>niet geslaagd</translation>
    </message>
    <message numerus="yes">
        <source>%Ln obstacle(s)</source>
        <translation>
            <numerusform>%Ln obstakel</numerusform>
            <numerusform>%Ln obstakels</numerusform>
        </translation>
    </message>
    <message>
        <source>by a person</source>
        <translation>door een persoon</translation>
    </message>
</context>
<context>
    <name>keybearer::StepNote</name>
    <message>
        <source>Enter the new address, then press “Check and continue”.</source>
        <translation>Voer het nieuwe adres in en druk dan op “Controleren en doorgaan”.</translation>
    </message>
    <message>
        <source>Nothing. Read what was found.</source>
        <translation>Niets. Lees wat er is gevonden.</translation>
    </message>
    <message>
        <source>You, best together with the new owner</source>
        <translation>U, het liefst samen met de nieuwe eigenaar</translation>
    </message>
    <message>
        <source>Here, in Keybearer</source>
        <translation>Hier, in Keybearer</translation>
    </message>
    <message>
        <source>Keybearer, by itself</source>
        <translation>Keybearer, vanzelf</translation>
    </message>
    <message>
        <source>At Intercom&apos;s API, with reading calls only</source>
        <translation>Bij de API van Intercom, alleen met aanroepen die lezen</translation>
    </message>
    <message>
        <source>Nothing. It takes a few seconds.</source>
        <translation>Niets. Het duurt een paar seconden.</translation>
    </message>
    <message>
        <source>You decide, Keybearer sends</source>
        <translation>U beslist, Keybearer verzendt</translation>
    </message>
    <message>
        <source>At the SCIM server of the workspace</source>
        <translation>Bij de SCIM-server van de werkruimte</translation>
    </message>
    <message>
        <source>Read the request below, then press “Send the change”.</source>
        <translation>Lees het verzoek hieronder en druk dan op “Wijziging verzenden”.</translation>
    </message>
    <message>
        <source>Nothing. It is sent once and then read back.</source>
        <translation>Niets. Het wordt één keer verzonden en dan teruggelezen.</translation>
    </message>
    <message>
        <source>Whoever can sign in as the API account; for now that is usually the agency</source>
        <translation>Wie zich als het API-account kan aanmelden; vandaag is dat meestal het bureau</translation>
    </message>
    <message>
        <source>In Intercom, on the page “Your account” of that account</source>
        <translation>In Intercom, op de pagina “Your account” van dat account</translation>
    </message>
    <message>
        <source>Press “Start the change” when that person is ready.</source>
        <translation>Druk op “Wijziging starten” als die persoon klaarstaat.</translation>
    </message>
    <message>
        <source>Change the email there and save. Keybearer sees it by itself.</source>
        <translation>Wijzig daar het e-mailadres en sla op. Keybearer ziet het vanzelf.</translation>
    </message>
    <message>
        <source>At Intercom&apos;s API, with the same calls as before the change</source>
        <translation>Bij de API van Intercom, met dezelfde aanroepen als vóór de wijziging</translation>
    </message>
    <message>
        <source>Read the table, then press “Prove again”.</source>
        <translation>Lees de tabel en druk dan op “Opnieuw bewijzen”.</translation>
    </message>
    <message>
        <source>Nothing. Read the table: before and after.</source>
        <translation>Niets. Lees de tabel: ervoor en erna.</translation>
    </message>
    <message>
        <source>The new owner</source>
        <translation>De nieuwe eigenaar</translation>
    </message>
    <message>
        <source>In the new mailbox and in Intercom, signed in with the new address</source>
        <translation>In de nieuwe mailbox en in Intercom, aangemeld met het nieuwe adres</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Beide kanten</translation>
    </message>
    <message>
        <source>Here, and wherever you keep such files</source>
        <translation>Hier, en waar u zulke bestanden bewaart</translation>
    </message>
    <message>
        <source>Save the record and give the other side a copy.</source>
        <translation>Sla het verslag op en geef de andere kant een kopie.</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Wie het doet</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Wat te doen</translation>
    </message>
    <message>
        <source>You</source>
        <translation>U</translation>
    </message>
    <message>
        <source>Read which finding stops it, then press “Cancel the handover”.</source>
        <translation>Lees welke bevinding de overdracht tegenhoudt en druk dan op “Overdracht annuleren”.</translation>
    </message>
    <message>
        <source>Here, and on the account&apos;s own page</source>
        <translation>Hier, en op de eigen pagina van het account</translation>
    </message>
    <message>
        <source>When the connection works again, press “Prove again”.</source>
        <translation>Als de verbinding weer werkt, druk dan op “Opnieuw bewijzen”.</translation>
    </message>
    <message>
        <source>Here, or on the account&apos;s own page</source>
        <translation>Hier, of op de eigen pagina van het account</translation>
    </message>
    <message>
        <source>Decide whether this address is the right one.</source>
        <translation>Beslis of dit adres het juiste is.</translation>
    </message>
    <message>
        <source>Whoever can sign in as the API account</source>
        <translation>Wie zich als het API-account kan aanmelden</translation>
    </message>
    <message>
        <source>Nothing. It is done; this is what was found.</source>
        <translation>Niets. Het is klaar; dit is gevonden.</translation>
    </message>
    <message>
        <source>Do one of these steps, then test it here, before the next one.</source>
        <translation>Doe een van deze stappen en test die hier, vóór de volgende.</translation>
    </message>
    <message>
        <source>Press “Close the follow-up”, then save the record.</source>
        <translation>Druk op ‘Nazorg afsluiten’ en sla daarna het verslag op.</translation>
    </message>
</context>
<context>
    <name>keybearer::TeammateCard</name>
    <message>
        <source>Fingerprint of the token: %1</source>
        <translation>Vingerafdruk van het token: %1</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Nog niet bekend</translation>
    </message>
    <message>
        <source>The token has not told who it belongs to.</source>
        <translation>Het token heeft niet gezegd bij wie het hoort.</translation>
    </message>
    <message>
        <source>Teammate %1</source>
        <translation>Teamlid %1</translation>
    </message>
    <message>
        <source>inbox seat</source>
        <translation>inboxplaats</translation>
    </message>
    <message>
        <source>no inbox seat</source>
        <translation>geen inboxplaats</translation>
    </message>
    <message>
        <source>role “%1”</source>
        <translation>rol “%1”</translation>
    </message>
    <message>
        <source>according to an earlier test</source>
        <translation>zoals een eerdere test zei</translation>
    </message>
    <message>
        <source>email verified</source>
        <translation>e-mailadres geverifieerd</translation>
    </message>
    <message>
        <source>email not verified</source>
        <translation>e-mailadres niet geverifieerd</translation>
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
        <translation>oefenen, alleen op deze computer</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Werkruimte</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regio</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Copy the fingerprint</source>
        <translation>Vingerafdruk kopiëren</translation>
    </message>
    <message>
        <source>&amp;Test now</source>
        <translation>Nu &amp;testen</translation>
    </message>
    <message>
        <source>Test the token again (F5)</source>
        <translation>Het token opnieuw testen (F5)</translation>
    </message>
    <message>
        <source>Show the picture from %1</source>
        <comment>a host</comment>
        <translation>Foto van %1 tonen</translation>
    </message>
    <message>
        <source>&amp;Hand over…</source>
        <translation>&amp;Overdragen…</translation>
    </message>
    <message>
        <source>Give this account another email, and prove that the token works</source>
        <translation>Dit account een ander e-mailadres geven, en bewijzen dat het token werkt</translation>
    </message>
    <message>
        <source>Keybearer asks that host of Intercom for the picture, without the token. Nobody is asked before you agree.</source>
        <translation>Keybearer vraagt die host van Intercom om de foto, zonder het token. Er wordt niemand iets gevraagd voordat u akkoord gaat.</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bewerken…</translation>
    </message>
    <message>
        <source>Edit the connection</source>
        <translation>Verbinding bewerken</translation>
    </message>
    <message>
        <source>Continue the &amp;handover</source>
        <translation>&amp;Overdracht voortzetten</translation>
    </message>
    <message>
        <source>A handover of this account is open: see where it stands and go on</source>
        <translation>Er is een overdracht van dit account open: bekijken hoe ver die is en doorgaan</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Vingerafdruk</translation>
    </message>
    <message>
        <source>A handover can begin when a test has shown that the token works</source>
        <translation>Een overdracht kan beginnen als een test heeft laten zien dat het token werkt</translation>
    </message>
</context>
<context>
    <name>keybearer::TeammatePage</name>
    <message>
        <source>Testing the token…</source>
        <translation>Het token wordt getest…</translation>
    </message>
    <message>
        <source>%1 of %2 calls answered. All of them only read, and none reads a person&apos;s data.</source>
        <translation>%1 van %2 aanroepen beantwoord. Ze lezen allemaal alleen, en geen enkele leest persoonsgegevens.</translation>
    </message>
    <message>
        <source>This token has not been tested yet.</source>
        <translation>Dit token is nog niet getest.</translation>
    </message>
    <message>
        <source>Choose “Test now”.</source>
        <translation>Kies “Nu testen”.</translation>
    </message>
    <message>
        <source>Tested %1.</source>
        <comment>a relative time</comment>
        <translation>Getest: %1.</translation>
    </message>
    <message>
        <source>&amp;Show the evidence</source>
        <translation>&amp;Bewijsmateriaal tonen</translation>
    </message>
    <message>
        <source>Last known: %1, %2.</source>
        <comment>a state word, a relative time</comment>
        <translation>Laatst bekend: %1, %2.</translation>
    </message>
    <message>
        <source>It has not been tested since, so this may have changed.</source>
        <translation>Sindsdien is het niet getest, dus dit kan veranderd zijn.</translation>
    </message>
    <message>
        <source>Tested %1. Every test since %2 has found the same.</source>
        <comment>a relative time, a date</comment>
        <translation>Getest: %1. Elke test sinds %2 gaf hetzelfde.</translation>
    </message>
</context>
<context>
    <name>keybearer::TokenField</name>
    <message>
        <source>Paste</source>
        <translation>Plakken</translation>
    </message>
</context>
<context>
    <name>keybearer::TokensCard</name>
    <message>
        <source>Tokens and lock</source>
        <translation>Tokens en vergrendeling</translation>
    </message>
    <message>
        <source>Keep new tokens in the keychain</source>
        <translation>Nieuwe tokens in de sleutelhanger bewaren</translation>
    </message>
    <message>
        <source>It is not known yet whether this computer has a keychain.</source>
        <translation>Het is nog niet bekend of deze computer een sleutelhanger heeft.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain answers.</source>
        <translation>De sleutelhanger van deze computer antwoordt.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nooit</translation>
    </message>
    <message numerus="yes">
        <source>After %Ln minute(s)</source>
        <translation>
            <numerusform>Na %Ln minuut</numerusform>
            <numerusform>Na %Ln minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock when idle</source>
        <translation>Vergrendelen als er niets is aangeraakt</translation>
    </message>
    <message>
        <source>Lock when the screen locks</source>
        <translation>Vergrendelen als het scherm wordt vergrendeld</translation>
    </message>
    <message>
        <source>Otherwise a token stays in memory until you quit or lock. Each connection can choose.</source>
        <translation>Anders blijft een token in het geheugen tot u Keybearer afsluit of vergrendelt. Per verbinding kan dit worden gekozen.</translation>
    </message>
    <message>
        <source>This computer offers no keychain. Tokens stay in memory until you quit or lock.</source>
        <translation>Deze computer biedt geen sleutelhanger. Tokens blijven in het geheugen tot u Keybearer afsluit of vergrendelt.</translation>
    </message>
</context>
<context>
    <name>keybearer::WindowCommands</name>
    <message>
        <source>Test now</source>
        <translation>Nu testen</translation>
    </message>
    <message>
        <source>Test all connections</source>
        <translation>Alle verbindingen testen</translation>
    </message>
    <message>
        <source>Find a connection</source>
        <translation>Een verbinding zoeken</translation>
    </message>
    <message>
        <source>Copy the fingerprint</source>
        <translation>Vingerafdruk kopiëren</translation>
    </message>
    <message>
        <source>Show the evidence</source>
        <translation>Bewijsmateriaal tonen</translation>
    </message>
    <message>
        <source>Save the record…</source>
        <translation>Verslag opslaan…</translation>
    </message>
    <message>
        <source>Connect a token…</source>
        <translation>Token verbinden…</translation>
    </message>
    <message>
        <source>Open the practice workspace</source>
        <translation>Oefenwerkruimte openen</translation>
    </message>
    <message>
        <source>Go to the teammate</source>
        <translation>Naar het teamlid</translation>
    </message>
    <message>
        <source>Go to the handover</source>
        <translation>Naar de overdracht</translation>
    </message>
    <message>
        <source>Go to the history</source>
        <translation>Naar de geschiedenis</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Instellingen openen</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Een opdracht zoeken</translation>
    </message>
    <message>
        <source>Show all shortcuts</source>
        <translation>Alle sneltoetsen tonen</translation>
    </message>
    <message>
        <source>Lock Keybearer</source>
        <translation>Keybearer vergrendelen</translation>
    </message>
    <message>
        <source>Close the message, or leave the settings</source>
        <translation>Bericht sluiten, of instellingen verlaten</translation>
    </message>
    <message>
        <source>Full screen on or off</source>
        <translation>Volledig scherm aan of uit</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Naar %1</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Overdragen…</translation>
    </message>
    <message>
        <source>Edit the connection…</source>
        <translation>Verbinding bewerken…</translation>
    </message>
    <message>
        <source>Choose a connection first.</source>
        <translation>Kies eerst een verbinding.</translation>
    </message>
    <message>
        <source>Leave the settings first.</source>
        <translation>Verlaat eerst de instellingen.</translation>
    </message>
    <message>
        <source>There is no connection yet.</source>
        <translation>Er is nog geen verbinding.</translation>
    </message>
    <message>
        <source>Continue the handover</source>
        <translation>Overdracht voortzetten</translation>
    </message>
    <message>
        <source>Check a record…</source>
        <translation>Een verslag controleren…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>There is nothing that can be undone now.</source>
        <translation>Er is nu niets dat ongedaan kan worden gemaakt.</translation>
    </message>
</context>
<context>
    <name>keybearer::WindowLock</name>
    <message>
        <source>Keybearer is locked</source>
        <translation>Keybearer is vergrendeld</translation>
    </message>
</context>
<context>
    <name>keybearer::Workbench</name>
    <message>
        <source>A practice handover is still open. It ends when you quit, like the whole practice workspace; nothing else is affected.</source>
        <translation>Er is nog een oefenoverdracht open. Ze eindigt als u afsluit, net als de hele oefenwerkruimte; verder verandert er niets.</translation>
    </message>
    <message>
        <source>The browser could not be opened.</source>
        <translation>De browser kon niet worden geopend.</translation>
    </message>
    <message>
        <source>Open this page yourself: %1</source>
        <translation>Open deze pagina zelf: %1</translation>
    </message>
    <message>
        <source>A handover is still open. Nothing is lost when you quit: it goes on when you open Keybearer again and choose the connection. Until then the token is not tested.</source>
        <translation>Er is nog een overdracht open. Er gaat niets verloren als u afsluit: ze gaat verder als u Keybearer weer opent en de verbinding kiest. Tot dan wordt het token niet getest.</translation>
    </message>
    <message>
        <source>This handover&apos;s connection is not in the list any more.</source>
        <translation>De verbinding van deze overdracht staat niet meer in de lijst.</translation>
    </message>
    <message>
        <source>Connect its token again to go to the handover.</source>
        <translation>Verbind het token ervan opnieuw om naar de overdracht te gaan.</translation>
    </message>
    <message>
        <source>A handover is still open, and its token is kept in memory only. What happened so far stays on this computer. To go on when you open Keybearer again, connect the token again; until then it is not tested.</source>
        <translation>Er is nog een overdracht open, en het token ervan wordt alleen in het geheugen bewaard. Wat er tot nu toe is gebeurd, blijft op deze computer. Verbind het token opnieuw om verder te gaan als u Keybearer weer opent; tot dan wordt het niet getest.</translation>
    </message>
    <message>
        <source>Practice workspace</source>
        <translation>Oefenwerkruimte</translation>
    </message>
    <message>
        <source>The token of this practice workspace does not work any more. Begin with a new practice workspace? What happened in this one stays in the history.</source>
        <translation>Het token van deze oefenwerkruimte werkt niet meer. Met een nieuwe oefenwerkruimte beginnen? Wat er in deze is gebeurd, blijft in de geschiedenis staan.</translation>
    </message>
    <message>
        <source>&amp;Begin anew</source>
        <translation>&amp;Opnieuw beginnen</translation>
    </message>
    <message>
        <source>&amp;Keep this one</source>
        <translation>&amp;Deze behouden</translation>
    </message>
    <message>
        <source>The token of this practice workspace does not work any more.</source>
        <translation>Het token van deze oefenwerkruimte werkt niet meer.</translation>
    </message>
    <message>
        <source>A new practice workspace can begin once its handover is closed.</source>
        <translation>Een nieuwe oefenwerkruimte kan beginnen zodra de overdracht van deze is afgesloten.</translation>
    </message>
    <message>
        <source>Open “Handover” and close it, then open practice again.</source>
        <translation>Open “Overdracht”, sluit de overdracht af en open daarna het oefenen opnieuw.</translation>
    </message>
    <message>
        <source>This handover is over, and another one of this connection is open.</source>
        <translation>Deze overdracht is voorbij, en een andere van deze verbinding is open.</translation>
    </message>
    <message>
        <source>The page shows the one that is open. What happened in this one stands here in the history.</source>
        <translation>De pagina toont de open overdracht. Wat er in deze is gebeurd, staat hier in de geschiedenis.</translation>
    </message>
    <message>
        <source>“Save the record…” gives you all of it in one file.</source>
        <translation>‘Verslag opslaan…’ geeft u alles in één bestand.</translation>
    </message>
    <message>
        <source>What happened stays in the history. A practice workspace ends with the program; its records can still be saved.</source>
        <translation>Wat er is gebeurd, blijft in de geschiedenis. Een oefenworkspace eindigt met het programma; de verslagen kunnen nog worden opgeslagen.</translation>
    </message>
</context>
</TS>
