<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en_US">
<context>
    <name>CheckText</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Teammate: %1 (%2), id %3</source>
        <translation>Membro del team: %1 (%2), id %3</translation>
    </message>
    <message>
        <source>Workspace: %1, id %2, region %3</source>
        <translation>Area di lavoro: %1, id %2, regione %3</translation>
    </message>
    <message>
        <source>Fingerprint of the token: %1</source>
        <translation>Impronta del token: %1</translation>
    </message>
    <message>
        <source>Permissions (* is needed):</source>
        <translation>Permessi (* è necessario):</translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message>
        <source>Close the follow-up</source>
        <translation>Chiudi i passi successivi</translation>
    </message>
    <message>
        <source>&amp;Close all the same</source>
        <translation>&amp;Chiudi comunque</translation>
    </message>
    <message>
        <source>Go &amp;back</source>
        <translation>Torna &amp;indietro</translation>
    </message>
    <message>
        <source>These steps are still open: %1.</source>
        <translation>Questi passi sono ancora aperti: %1.</translation>
    </message>
    <message>
        <source>After closing, this handover is not tested any more, and it can&apos;t be opened again.</source>
        <translation>Dopo la chiusura questo passaggio non viene più testato e non può essere riaperto.</translation>
    </message>
    <message>
        <source>Close the handover</source>
        <translation>Chiudi il passaggio</translation>
    </message>
    <message>
        <source>By the newest test, the token is not proven to work.</source>
        <translation>Secondo il test più recente, non è dimostrato che il token funzioni.</translation>
    </message>
    <message>
        <source>Cancel the handover</source>
        <translation>Annulla il passaggio</translation>
    </message>
    <message>
        <source>Somebody may be about to change the email. After cancelling, Keybearer does not watch any more, and this handover can&apos;t be opened again.</source>
        <translation>Forse qualcuno sta per cambiare l&apos;email. Dopo l&apos;annullamento Keybearer non osserva più, e questo passaggio non può essere riaperto.</translation>
    </message>
    <message>
        <source>&amp;Cancel it</source>
        <translation>&amp;Annullalo</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>connecting, TLS included: %1 ms</source>
        <translation>connessione, TLS incluso: %1 ms</translation>
    </message>
    <message>
        <source>connecting: none, the connection was open already</source>
        <translation>connessione: nessuna, era già aperta</translation>
    </message>
    <message>
        <source>waiting for the answer: %1 ms</source>
        <translation>attesa della risposta: %1 ms</translation>
    </message>
    <message>
        <source>receiving it: %1 ms</source>
        <translation>ricezione: %1 ms</translation>
    </message>
    <message>
        <source>together: %1 ms</source>
        <translation>in totale: %1 ms</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>stato %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s), dropped unread</source>
        <translation>
            <numerusform>%Ln byte, scartato senza leggerlo</numerusform>
            <numerusform>%Ln byte, scartati senza leggerli</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>SENT</source>
        <translation>INVIATO</translation>
    </message>
    <message>
        <source>ANSWER</source>
        <translation>RISPOSTA</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>TEMPO</translation>
    </message>
    <message>
        <source>started: %1 (UTC)</source>
        <translation>inizio: %1 (UTC)</translation>
    </message>
    <message>
        <source>attempts: %1</source>
        <translation>tentativi: %1</translation>
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
        <translation>Questo sarà inviato una sola volta, con il token SCIM:
%1 %2
%3</translation>
    </message>
    <message>
        <source>The teammate signs in, opens its own account page and changes the email from %1 to %2.</source>
        <translation>Il membro del team accede, apre la pagina del proprio account e cambia l&apos;email da %1 a %2.</translation>
    </message>
    <message>
        <source>The teammate signs in, opens %1 and changes the email from %2 to %3.</source>
        <translation>Il membro del team accede, apre %1 e cambia l&apos;email da %2 a %3.</translation>
    </message>
    <message>
        <source>- %1</source>
        <translation>- %1</translation>
    </message>
    <message>
        <source>Record: %1</source>
        <translation>Verbale: %1</translation>
    </message>
</context>
<context>
    <name>OptionsText</name>
    <message>
        <source>The option --%1 does not go with this command.</source>
        <translation>L&apos;opzione --%1 non è adatta a questo comando.</translation>
    </message>
    <message>
        <source>The option --%1 was given more than once.</source>
        <translation>L&apos;opzione --%1 è stata indicata più di una volta.</translation>
    </message>
    <message>
        <source>Only one token can be read from standard input.</source>
        <translation>Dall&apos;ingresso standard si può leggere un solo token.</translation>
    </message>
    <message>
        <source>The option --%1 needs a value.</source>
        <translation>L&apos;opzione --%1 richiede un valore.</translation>
    </message>
    <message>
        <source>The API base must be an https address, or http on this computer.</source>
        <translation>La base dell&apos;API deve essere un indirizzo https, oppure http su questo computer.</translation>
    </message>
    <message>
        <source>Give either --region or --api-url: the address says already where to ask.</source>
        <translation>Indica --region oppure --api-url, non entrambe: l&apos;indirizzo dice già dove chiedere.</translation>
    </message>
    <message>
        <source>The region must be us, eu or au.</source>
        <translation>La regione deve essere us, eu o au.</translation>
    </message>
    <message>
        <source>The API version must look like 2.16, or be Preview.</source>
        <translation>La versione dell&apos;API deve avere la forma 2.16 oppure essere Preview.</translation>
    </message>
    <message>
        <source>The SCIM base must be an https address, or http on this computer.</source>
        <translation>La base SCIM deve essere un indirizzo https, oppure http su questo computer.</translation>
    </message>
    <message>
        <source>The time-out must be a number of seconds, up to 3600.</source>
        <translation>Il tempo limite deve essere un numero di secondi, fino a 3600.</translation>
    </message>
    <message>
        <source>The wait must be a whole number of seconds, up to one year.</source>
        <translation>L&apos;attesa deve essere un numero intero di secondi, fino a un anno.</translation>
    </message>
    <message>
        <source>The port must be a number from 0 to 65535.</source>
        <translation>La porta deve essere un numero da 0 a 65535.</translation>
    </message>
    <message>
        <source>The permissions that can count are: %1.</source>
        <translation>I permessi che possono contare sono: %1.</translation>
    </message>
    <message>
        <source>“%1” is no permission that can count.</source>
        <translation>«%1» non è un permesso che può contare.</translation>
    </message>
    <message>
        <source>A handover needs either --to EMAIL or --resume ID.</source>
        <translation>Un passaggio richiede --to EMAIL oppure --resume ID.</translation>
    </message>
    <message>
        <source>What stands after --to is not an email address that Intercom could take.</source>
        <translation>Ciò che segue --to non è un indirizzo email che Intercom possa accettare.</translation>
    </message>
    <message>
        <source>The route must be guided or scim.</source>
        <translation>Il percorso deve essere guided o scim.</translation>
    </message>
    <message>
        <source>The SCIM route needs --scim-url and --scim-token-file.</source>
        <translation>Il percorso SCIM richiede --scim-url e --scim-token-file.</translation>
    </message>
    <message>
        <source>With the token on standard input nobody can be asked: add --yes.</source>
        <translation>Con il token sull&apos;ingresso standard non si può chiedere conferma a nessuno: aggiungi --yes.</translation>
    </message>
    <message>
        <source>Name one record to verify.</source>
        <translation>Indica un solo verbale da verificare.</translation>
    </message>
    <message>
        <source>There is a word too many. A token never goes on the command line: use --token-file or KEYBEARER_TOKEN.</source>
        <translation>C&apos;è una parola di troppo. Un token non va mai scritto sulla riga di comando: usa --token-file o KEYBEARER_TOKEN.</translation>
    </message>
    <message>
        <source>A token never goes on the command line: use --token-file or KEYBEARER_TOKEN.</source>
        <translation>Un token non va mai scritto sulla riga di comando: usa --token-file o KEYBEARER_TOKEN.</translation>
    </message>
    <message>
        <source>The option %1 is not known.</source>
        <translation>L&apos;opzione %1 non è nota.</translation>
    </message>
    <message>
        <source>The option %1 needs a value.</source>
        <translation>L&apos;opzione %1 richiede un valore.</translation>
    </message>
    <message>
        <source>There is an option that is not known here, or has a value that it does not take.</source>
        <translation>C&apos;è un&apos;opzione che qui non è nota, o con un valore che non accetta.</translation>
    </message>
    <message>
        <source>The first word must be check, handover, verify, practice or demo.</source>
        <translation>La prima parola deve essere check, handover, verify, practice o demo.</translation>
    </message>
    <message>
        <source>read the access token from FILE; - is standard input</source>
        <translation>legge il token di accesso da FILE; - è l&apos;ingresso standard</translation>
    </message>
    <message>
        <source>take token and settings of a saved connection</source>
        <translation>prende token e impostazioni da una connessione salvata</translation>
    </message>
    <message>
        <source>another API base; plain http only to this computer</source>
        <translation>un&apos;altra base dell&apos;API; http semplice solo verso questo computer</translation>
    </message>
    <message>
        <source>the workspace&apos;s region; found out when not given</source>
        <translation>la regione dell&apos;area di lavoro; se non indicata, viene individuata</translation>
    </message>
    <message>
        <source>Intercom-Version to ask for; 2.16 when not given</source>
        <translation>Intercom-Version da richiedere; 2.16 se non indicata</translation>
    </message>
    <message>
        <source>permissions that count, with commas between them</source>
        <translation>permessi che contano, separati da virgole</translation>
    </message>
    <message>
        <source>deadline of one request; 15 when not given</source>
        <translation>tempo limite di una richiesta; 15 se non indicato</translation>
    </message>
    <message>
        <source>one JSON document on standard output</source>
        <translation>un documento JSON sull&apos;uscita standard</translation>
    </message>
    <message>
        <source>the teammate&apos;s new email address</source>
        <translation>il nuovo indirizzo email del membro del team</translation>
    </message>
    <message>
        <source>go on with a handover that waits</source>
        <translation>prosegue un passaggio in attesa</translation>
    </message>
    <message>
        <source>how the email is changed</source>
        <translation>come viene cambiata l&apos;email</translation>
    </message>
    <message>
        <source>SCIM base URL of the workspace</source>
        <translation>URL di base SCIM dell&apos;area di lavoro</translation>
    </message>
    <message>
        <source>read the SCIM token from FILE; - is standard input</source>
        <translation>legge il token SCIM da FILE; - è l&apos;ingresso standard</translation>
    </message>
    <message>
        <source>write the record to FILE</source>
        <translation>scrive il verbale in FILE</translation>
    </message>
    <message>
        <source>do not ask before the change</source>
        <translation>non chiede conferma prima della modifica</translation>
    </message>
    <message>
        <source>how long to wait for the person; no bound when not given</source>
        <translation>quanto attendere la persona; se non indicato, senza limite</translation>
    </message>
    <message>
        <source>where to listen; 0 picks a free port</source>
        <translation>dove ascoltare; 0 sceglie una porta libera</translation>
    </message>
    <message>
        <source>trust the certificates in FILE as well</source>
        <translation>considera attendibili anche i certificati in FILE</translation>
    </message>
    <message>
        <source>how to reach the network</source>
        <translation>come raggiungere la rete</translation>
    </message>
    <message>
        <source>where history and records are kept</source>
        <translation>dove si conservano cronologia e verbali</translation>
    </message>
    <message>
        <source>open the window on a practice workspace of its own</source>
        <translation>apre la finestra su una propria area di esercitazione</translation>
    </message>
    <message>
        <source>Tests a token and prints the verdict.</source>
        <translation>Testa un token e mostra il verdetto.</translation>
    </message>
    <message>
        <source>Tests the token, gets the teammate&apos;s email changed, and proves that the token kept working. Writes a record of it.</source>
        <translation>Testa il token, fa cambiare l&apos;email del membro del team e dimostra che il token ha continuato a funzionare. Ne scrive un verbale.</translation>
    </message>
    <message>
        <source>Verifies a handover record, offline and without the token.</source>
        <translation>Verifica il verbale di un passaggio, offline e senza il token.</translation>
    </message>
    <message>
        <source>Serves a practice workspace on this computer until it is interrupted.</source>
        <translation>Offre un&apos;area di esercitazione su questo computer finché non viene interrotto.</translation>
    </message>
    <message>
        <source>Does the whole job, by both routes, on a practice workspace of its own.</source>
        <translation>Svolge l&apos;intero lavoro, con entrambi i percorsi, su una propria area di esercitazione.</translation>
    </message>
    <message>
        <source>Hands an Intercom API teammate to its new owner and proves that the token kept working. Without a command the window opens, if it was built.</source>
        <translation>Passa al nuovo proprietario un membro del team API di Intercom e dimostra che il token ha continuato a funzionare. Senza un comando si apre la finestra, se è stata compilata.</translation>
    </message>
    <message>
        <source>print this and end</source>
        <translation>mostra questo testo e termina</translation>
    </message>
    <message>
        <source>print the version and end</source>
        <translation>mostra la versione e termina</translation>
    </message>
    <message>
        <source>check: test a token. handover: baseline, email change, proof. verify: check the record in FILE, offline. practice: serve the practice workspace. demo: the whole job on a practice workspace. Each has a --help of its own.</source>
        <translation>check: testa un token. handover: stato iniziale, cambio dell&apos;email, prova. verify: controlla il verbale in FILE, offline. practice: offre l&apos;area di esercitazione. demo: l&apos;intero lavoro su un&apos;area di esercitazione. Ognuno ha il proprio --help.</translation>
    </message>
    <message>
        <source>the record to verify</source>
        <translation>il verbale da verificare</translation>
    </message>
</context>
<context>
    <name>RecordFileText</name>
    <message>
        <source>The record can&apos;t be written to %1: its folder is not there.</source>
        <translation>Il verbale non può essere scritto in %1: la cartella non esiste.</translation>
    </message>
    <message>
        <source>The record can&apos;t be written to %1: that is a folder.</source>
        <translation>Il verbale non può essere scritto in %1: è una cartella.</translation>
    </message>
    <message>
        <source>The record can&apos;t be written to %1: that is no ordinary file.</source>
        <translation>Il verbale non può essere scritto in %1: non è un file ordinario.</translation>
    </message>
    <message>
        <source>The record can&apos;t be written to %1: something else is in that file, and it would be lost.</source>
        <translation>Il verbale non può essere scritto in %1: quel file contiene altro, che andrebbe perso.</translation>
    </message>
    <message>
        <source>The record can&apos;t be written to %1: no file can be made there.</source>
        <translation>Il verbale non può essere scritto in %1: lì non si può creare alcun file.</translation>
    </message>
    <message>
        <source>The record can&apos;t be written to %1: a token is read from that file.</source>
        <translation>Il verbale non può essere scritto in %1: da quel file viene letto un token.</translation>
    </message>
</context>
<context>
    <name>SavedFile</name>
    <message>
        <source>The folder could not be opened.</source>
        <translation>Non è stato possibile aprire la cartella.</translation>
    </message>
    <message>
        <source>Open it yourself: %1</source>
        <translation>Aprila manualmente: %1</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Apri la cartella</translation>
    </message>
    <message>
        <source>&amp;Copy its path</source>
        <translation>&amp;Copia il percorso</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>The file is saved.</source>
        <translation>Il file è salvato.</translation>
    </message>
    <message>
        <source>It is “%1”.</source>
        <translation>È «%1».</translation>
    </message>
    <message>
        <source>The file could not be saved.</source>
        <translation>Non è stato possibile salvare il file.</translation>
    </message>
    <message>
        <source>Nothing was written to “%1”. The disk may be full, or the folder may not be yours to write.</source>
        <translation>In «%1» non è stato scritto nulla. Il disco potrebbe essere pieno, oppure non hai il diritto di scrivere nella cartella.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Scegli un&apos;altra cartella.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Keybearer is open already with this data directory, in %1, but it does not answer. Wait a moment, or end it, and start again. If it is open nowhere, delete the file “%2” and start again.</source>
        <comment>a program and its process id, a file</comment>
        <translation>Keybearer è già aperto con questa cartella dei dati, in %1, ma non risponde. Attendi un momento, o chiudilo, e riavvia. Se non è aperto da nessuna parte, elimina il file «%2» e riavvia.</translation>
    </message>
</context>
<context>
    <name>TokenInputText</name>
    <message>
        <source>The file with the token can&apos;t be read.</source>
        <translation>Il file con il token non può essere letto.</translation>
    </message>
    <message>
        <source>What was given is not a token: it is empty, or has spaces or signs that no token has.</source>
        <translation>Ciò che è stato indicato non è un token: è vuoto, oppure contiene spazi o segni che nessun token ha.</translation>
    </message>
    <message>
        <source>There are no saved connections here. Save one in the window, or name the token with --token-file FILE or the environment variable KEYBEARER_TOKEN.</source>
        <translation>Qui non ci sono connessioni salvate. Salvane una nella finestra, oppure indica il token con --token-file FILE o con la variabile d&apos;ambiente KEYBEARER_TOKEN.</translation>
    </message>
    <message>
        <source>There is no saved connection of that name.</source>
        <translation>Non c&apos;è alcuna connessione salvata con questo nome.</translation>
    </message>
    <message>
        <source>What stands in KEYBEARER_TOKEN is not a token: it is empty, or has spaces or signs that no token has.</source>
        <translation>Il contenuto di KEYBEARER_TOKEN non è un token: è vuoto, oppure contiene spazi o segni che nessun token ha.</translation>
    </message>
    <message>
        <source>Name a token: --token-file FILE, the environment variable KEYBEARER_TOKEN, or --profile NAME.</source>
        <translation>Indica un token: --token-file FILE, la variabile d&apos;ambiente KEYBEARER_TOKEN, oppure --profile NAME.</translation>
    </message>
    <message>
        <source>There is a token in an address that was given. Nothing was sent. A token never goes on the command line: use --token-file or KEYBEARER_TOKEN.</source>
        <translation>Uno degli indirizzi indicati contiene un token. Non è stato inviato nulla. Un token non va mai scritto sulla riga di comando: usa --token-file o KEYBEARER_TOKEN.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Confirm the new address</source>
        <translation>Confermare il nuovo indirizzo</translation>
    </message>
    <message>
        <source>The new owner opens the message that Intercom sends and follows its link. The account then shows the address as verified.</source>
        <translation>Il nuovo proprietario apre il messaggio inviato da Intercom e segue il link che contiene. L&apos;account mostra poi l&apos;indirizzo come verificato.</translation>
    </message>
    <message>
        <source>Test after the link was followed.</source>
        <translation>Esegui il test dopo che il link è stato seguito.</translation>
    </message>
    <message>
        <source>Set a new password</source>
        <translation>Impostare una nuova password</translation>
    </message>
    <message>
        <source>The new owner resets the password, so that the agency can&apos;t sign in any more. Vendors report that a reset can revoke a token; Intercom has not confirmed it.</source>
        <translation>Il nuovo proprietario reimposta la password, così l&apos;agenzia non può più accedere. Alcuni fornitori segnalano che una reimpostazione può revocare un token; Intercom non l&apos;ha confermato.</translation>
    </message>
    <message>
        <source>Test right after the reset.</source>
        <translation>Esegui il test subito dopo la reimpostazione.</translation>
    </message>
    <message>
        <source>Switch on two-factor sign-in</source>
        <translation>Attivare l&apos;accesso a due fattori</translation>
    </message>
    <message>
        <source>The new owner adds a second step to signing in, as the account can read and write for the pipeline.</source>
        <translation>Il nuovo proprietario aggiunge un secondo fattore all&apos;accesso, perché l&apos;account può leggere e scrivere per la pipeline.</translation>
    </message>
    <message>
        <source>Test right after it was switched on.</source>
        <translation>Esegui il test subito dopo l&apos;attivazione.</translation>
    </message>
    <message>
        <source>Test again after a day</source>
        <translation>Ripetere il test dopo un giorno</translation>
    </message>
    <message>
        <source>Test once 24 hours have passed.</source>
        <translation>Esegui il test una volta trascorse 24 ore.</translation>
    </message>
    <message>
        <source>The server&apos;s own words: “%1” (status %2).</source>
        <translation>Parole del server: «%1» (stato %2).</translation>
    </message>
    <message>
        <source>The server&apos;s own words: “%1”.</source>
        <translation>Parole del server: «%1».</translation>
    </message>
    <message>
        <source>The server answered with status %1.</source>
        <translation>Il server ha risposto con lo stato %1.</translation>
    </message>
    <message numerus="yes">
        <source>It asks to wait %Ln second(s).</source>
        <translation>
            <numerusform>Chiede di attendere %Ln secondo.</numerusform>
            <numerusform>Chiede di attendere %Ln secondi.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” can&apos;t be used as it was entered.</source>
        <translation>«%1» non può essere usato così come è stato inserito.</translation>
    </message>
    <message>
        <source>About: %1.</source>
        <translation>Riguarda: %1.</translation>
    </message>
    <message>
        <source>The file %1 is not there.</source>
        <translation>Il file %1 non esiste.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be read.</source>
        <translation>Il file %1 non può essere letto.</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file, and only those are read.</source>
        <translation>%1 non è un file ordinario, e solo quelli vengono letti.</translation>
    </message>
    <message>
        <source>The file %1 is too large for what it should be.</source>
        <translation>Il file %1 è troppo grande per ciò che dovrebbe essere.</translation>
    </message>
    <message>
        <source>The file %1 has no certificate in PEM form.</source>
        <translation>Il file %1 non contiene alcun certificato in formato PEM.</translation>
    </message>
    <message>
        <source>Check its rights.</source>
        <translation>Controlla i suoi diritti di accesso.</translation>
    </message>
    <message>
        <source>Check that the right file was named.</source>
        <translation>Controlla di aver indicato il file giusto.</translation>
    </message>
    <message>
        <source>Another token was tested after the change than before it.</source>
        <translation>Dopo la modifica è stato testato un token diverso da quello di prima.</translation>
    </message>
    <message>
        <source>Another teammate answers to this token now.</source>
        <translation>Ora a questo token risponde un altro membro del team.</translation>
    </message>
    <message>
        <source>Another workspace answers to this token now.</source>
        <translation>Ora a questo token risponde un&apos;altra area di lavoro.</translation>
    </message>
    <message>
        <source>Whether it is still the same teammate and workspace could not be seen.</source>
        <translation>Non è stato possibile vedere se il membro del team e l&apos;area di lavoro sono ancora gli stessi.</translation>
    </message>
    <message>
        <source>It is the same token, the same teammate and the same workspace.</source>
        <translation>Il token, il membro del team e l&apos;area di lavoro sono gli stessi.</translation>
    </message>
    <message>
        <source>No tested permission was lost.</source>
        <translation>Nessuno dei permessi testati è andato perso.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) allowed before did not pass afterwards: %1.</source>
        <translation>
            <numerusform>%Ln permesso consentito prima non ha superato il test dopo: %1.</numerusform>
            <numerusform>%Ln permessi consentiti prima non hanno superato il test dopo: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) allowed before could not be tested afterwards.</source>
        <translation>
            <numerusform>Non è stato possibile testare di nuovo %Ln permesso consentito prima.</numerusform>
            <numerusform>Non è stato possibile testare di nuovo %Ln permessi consentiti prima.</numerusform>
        </translation>
    </message>
    <message>
        <source>The token has not been tested since the change.</source>
        <translation>Il token non è stato testato dopo la modifica.</translation>
    </message>
    <message>
        <source>The new address has not been confirmed yet.</source>
        <translation>Il nuovo indirizzo non è ancora stato confermato.</translation>
    </message>
    <message numerus="yes">
        <source>While it was changed, %Ln test call(s) were refused.</source>
        <translation>
            <numerusform>Durante la modifica è stata rifiutata %Ln chiamata di test.</numerusform>
            <numerusform>Durante la modifica sono state rifiutate %Ln chiamate di test.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>While it was changed, no test call was refused; %Ln got no clear answer.</source>
        <translation>
            <numerusform>Durante la modifica non è stata rifiutata alcuna chiamata di test; %Ln non ha avuto una risposta chiara.</numerusform>
            <numerusform>Durante la modifica non è stata rifiutata alcuna chiamata di test; %Ln non hanno avuto una risposta chiara.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>While it was changed, all %Ln test call(s) got a good answer.</source>
        <translation>
            <numerusform>Durante la modifica l&apos;unica chiamata di test (%Ln) ha avuto una buona risposta.</numerusform>
            <numerusform>Durante la modifica tutte le %Ln chiamate di test hanno avuto una buona risposta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been changed yet. It is your decision now.</source>
        <translation>Non è ancora stato cambiato nulla. Ora la decisione spetta a te.</translation>
    </message>
    <message>
        <source>The email of the account will go from %1 to %2. A person changes it on the account&apos;s own page; Keybearer sends no change, watches, and tests the token meanwhile.</source>
        <translation>L&apos;email dell&apos;account passerà da %1 a %2. La cambia una persona nella pagina dell&apos;account stesso; Keybearer non invia alcuna modifica, osserva e intanto testa il token.</translation>
    </message>
    <message>
        <source>The email of the account will go from %1 to %2. Keybearer sends the change once, over SCIM and exactly as shown, and tests the token meanwhile.</source>
        <translation>L&apos;email dell&apos;account passerà da %1 a %2. Keybearer invia la modifica una sola volta, tramite SCIM ed esattamente come mostrato, e intanto testa il token.</translation>
    </message>
    <message>
        <source>The email was changed, but to another address.</source>
        <translation>L&apos;email è stata cambiata, ma con un altro indirizzo.</translation>
    </message>
    <message>
        <source>The account has %1 now; the handover is meant for %2.</source>
        <translation>L&apos;account ora ha %1; il passaggio è destinato a %2.</translation>
    </message>
    <message>
        <source>Waiting for the email to be changed.</source>
        <translation>In attesa che l&apos;email venga cambiata.</translation>
    </message>
    <message>
        <source>Sign in as the API account, open “Your account” and change the email to %1. Do not reset the password yet.</source>
        <translation>Accedi come account API, apri «Your account» e cambia l&apos;email in %1. Non reimpostare ancora la password.</translation>
    </message>
    <message>
        <source>The handover was stopped before anything was changed.</source>
        <translation>Il passaggio è stato fermato prima che venisse cambiato qualcosa.</translation>
    </message>
    <message>
        <source>The email was not changed.</source>
        <translation>L&apos;email non è stata cambiata.</translation>
    </message>
    <message>
        <source>The account still has %1.</source>
        <translation>L&apos;account ha ancora %1.</translation>
    </message>
    <message>
        <source>The account itself still has %1.</source>
        <translation>L&apos;account stesso ha ancora %1.</translation>
    </message>
    <message>
        <source>SCIM says %1, the account itself %2.</source>
        <translation>SCIM dice %1, l&apos;account stesso %2.</translation>
    </message>
    <message>
        <source>It is not known whether the change was made.</source>
        <translation>Non si sa se la modifica sia stata fatta.</translation>
    </message>
    <message>
        <source>Prove it again in a while, and look at the account&apos;s own page.</source>
        <translation>Ripeti il test tra un po&apos; e guarda la pagina dell&apos;account stesso.</translation>
    </message>
    <message>
        <source>So it can&apos;t be read which email the account has now; before, it was %1.</source>
        <translation>Per questo non si può leggere quale email abbia ora l&apos;account; prima era %1.</translation>
    </message>
    <message>
        <source>It is not known which email the account has now.</source>
        <translation>Non si sa quale email abbia ora l&apos;account.</translation>
    </message>
    <message>
        <source>The change may have been made, and the account could not be read afterwards. It is not sent a second time.</source>
        <translation>La modifica potrebbe essere stata fatta, ma dopo non è stato possibile leggere l&apos;account. Non viene inviata una seconda volta.</translation>
    </message>
    <message>
        <source>Prove it again when the connection works, and look at the account&apos;s own page.</source>
        <translation>Ripeti il test quando la connessione funziona e guarda la pagina dell&apos;account stesso.</translation>
    </message>
    <message>
        <source>The email is back to what it was before.</source>
        <translation>L&apos;email è tornata quella di prima.</translation>
    </message>
    <message>
        <source>The account has %1 again.</source>
        <translation>L&apos;account ha di nuovo %1.</translation>
    </message>
    <message>
        <source>The email was changed, and the token still works.</source>
        <translation>L&apos;email è stata cambiata e il token funziona ancora.</translation>
    </message>
    <message>
        <source>Follow up: each of these steps could still hurt the token, so it is tested after each one.</source>
        <translation>Passi successivi: ognuno di questi passi potrebbe ancora danneggiare il token, che quindi viene testato dopo ciascuno.</translation>
    </message>
    <message>
        <source>The token works, but the account has another email than the one asked for.</source>
        <translation>Il token funziona, ma l&apos;account ha un&apos;email diversa da quella richiesta.</translation>
    </message>
    <message>
        <source>It has %1; asked for was %2.</source>
        <translation>Ha %1; era stata richiesta %2.</translation>
    </message>
    <message>
        <source>Find out who changed it. Then prove it again, or change the email back.</source>
        <translation>Scopri chi l&apos;ha cambiata. Poi ripeti la prova, oppure ripristina l&apos;email di prima.</translation>
    </message>
    <message>
        <source>Prove it again, or change the email back.</source>
        <translation>Ripeti la prova, oppure ripristina l&apos;email di prima.</translation>
    </message>
    <message>
        <source>Keep the record: it shows what happened.</source>
        <translation>Conserva il verbale: mostra che cosa è accaduto.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Non è ancora stato cambiato nulla.</translation>
    </message>
    <message>
        <source>Enter the new address and choose how it is to be changed.</source>
        <translation>Inserisci il nuovo indirizzo e scegli come deve essere cambiata l&apos;email.</translation>
    </message>
    <message>
        <source>Looking for what could stand in the way.</source>
        <translation>Ricerca di eventuali ostacoli.</translation>
    </message>
    <message>
        <source>Nothing is changed by this.</source>
        <translation>Questo non cambia nulla.</translation>
    </message>
    <message>
        <source>Testing the token before anything is changed.</source>
        <translation>Test del token prima che venga cambiato qualcosa.</translation>
    </message>
    <message>
        <source>The same test runs again afterwards, so that the two can be compared.</source>
        <translation>Lo stesso test viene ripetuto dopo, così i due si possono confrontare.</translation>
    </message>
    <message>
        <source>The plan is on this computer&apos;s disk.</source>
        <translation>Il piano è sul disco di questo computer.</translation>
    </message>
    <message>
        <source>So it is known what was meant, whatever happens next.</source>
        <translation>Così si sa che cosa era previsto, qualunque cosa accada dopo.</translation>
    </message>
    <message>
        <source>The change is on its way.</source>
        <translation>La modifica è in corso.</translation>
    </message>
    <message>
        <source>It is sent once. Whatever comes back, the account is read to see what is true.</source>
        <translation>Viene inviata una sola volta. Qualunque cosa torni indietro, l&apos;account viene letto per vedere che cosa è vero.</translation>
    </message>
    <message>
        <source>Reading which email the account has now.</source>
        <translation>Lettura dell&apos;email che l&apos;account ha ora.</translation>
    </message>
    <message>
        <source>What counts is what the account itself shows, not that a change was taken.</source>
        <translation>Conta ciò che mostra l&apos;account stesso, non il fatto che una modifica sia stata accettata.</translation>
    </message>
    <message>
        <source>Testing the token after the change.</source>
        <translation>Test del token dopo la modifica.</translation>
    </message>
    <message>
        <source>It is the same test as before, and the two are compared.</source>
        <translation>È lo stesso test di prima, e i due vengono confrontati.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Annullato. Non è stato cambiato nulla.</translation>
    </message>
    <message>
        <source>All of this concerns a local server on this computer, not Intercom.</source>
        <translation>Tutto questo riguarda un server locale su questo computer, non Intercom.</translation>
    </message>
    <message>
        <source>Change the email</source>
        <translation>Cambiare l&apos;email</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Preparazione</translation>
    </message>
    <message>
        <source>Test before the change</source>
        <translation>Test prima della modifica</translation>
    </message>
    <message>
        <source>Ready to change the email</source>
        <translation>Pronto a cambiare l&apos;email</translation>
    </message>
    <message>
        <source>Read it back</source>
        <translation>Rilettura</translation>
    </message>
    <message>
        <source>Test after the change</source>
        <translation>Test dopo la modifica</translation>
    </message>
    <message>
        <source>Changed and proven</source>
        <translation>Modifica fatta e comprovata</translation>
    </message>
    <message>
        <source>Changed, not proven</source>
        <translation>Modifica fatta, non comprovata</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Chiuso</translation>
    </message>
    <message>
        <source>Not changed</source>
        <translation>Nessuna modifica</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annullato</translation>
    </message>
    <message>
        <source>Changed back</source>
        <translation>Email ripristinata</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Esito non noto</translation>
    </message>
    <message>
        <source>an unknown address</source>
        <translation>un indirizzo non noto</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2; what came of it has a name that this version does not know.</source>
        <translation>L&apos;email doveva passare da %1 a %2; il risultato ha un nome che questa versione non conosce.</translation>
    </message>
    <message>
        <source>It has no entries.</source>
        <translation>Non contiene voci.</translation>
    </message>
    <message>
        <source>It is the record of handover %1, of the token with the fingerprint %2, from %3 to %4.</source>
        <translation>È il verbale del passaggio %1, del token con l&apos;impronta %2, da %3 a %4.</translation>
    </message>
    <message>
        <source>Line 1 does not fit what comes after it. Nothing in it is proven.</source>
        <translation>La riga 1 non corrisponde a ciò che la segue. Nulla di ciò che contiene è comprovato.</translation>
    </message>
    <message>
        <source>Line %1 is missing, or does not fit what comes before it. Nothing from there on is proven.</source>
        <translation>La riga %1 manca, oppure non corrisponde a ciò che la precede. Da lì in poi nulla è comprovato.</translation>
    </message>
    <message>
        <source>signed: intact</source>
        <translation>firmato: integro</translation>
    </message>
    <message>
        <source>unsigned: intact, but no proof against someone who rewrites the whole file</source>
        <translation>non firmato: integro, ma non è una prova contro chi riscriva l&apos;intero file</translation>
    </message>
    <message>
        <source>This file is not a handover record.</source>
        <translation>Questo file non è il verbale di un passaggio.</translation>
    </message>
    <message>
        <source>Check that the right file was chosen.</source>
        <translation>Controlla di aver scelto il file giusto.</translation>
    </message>
    <message>
        <source>This record was altered or damaged.</source>
        <translation>Questo verbale è stato alterato o danneggiato.</translation>
    </message>
    <message>
        <source>Ask for the record again from whoever made it.</source>
        <translation>Chiedi di nuovo il verbale a chi l&apos;ha creato.</translation>
    </message>
    <message>
        <source>This token works on a local server.</source>
        <translation>Questo token funziona su un server locale.</translation>
    </message>
    <message>
        <source>This token works.</source>
        <translation>Questo token funziona.</translation>
    </message>
    <message>
        <source>This token works on a local server, but not for everything it needs to do.</source>
        <translation>Questo token funziona su un server locale, ma non per tutto ciò che deve fare.</translation>
    </message>
    <message>
        <source>This token works, but not for everything it needs to do.</source>
        <translation>Questo token funziona, ma non per tutto ciò che deve fare.</translation>
    </message>
    <message>
        <source>A local server does not accept this token.</source>
        <translation>Un server locale non accetta questo token.</translation>
    </message>
    <message>
        <source>Intercom does not accept this token.</source>
        <translation>Intercom non accetta questo token.</translation>
    </message>
    <message>
        <source>Something keeps this token from working on a local server.</source>
        <translation>Qualcosa impedisce a questo token di funzionare su un server locale.</translation>
    </message>
    <message>
        <source>Something keeps this token from working.</source>
        <translation>Qualcosa impedisce a questo token di funzionare.</translation>
    </message>
    <message>
        <source>It is not known whether this token works on a local server.</source>
        <translation>Non si sa se questo token funzioni su un server locale.</translation>
    </message>
    <message>
        <source>It is not known whether this token works.</source>
        <translation>Non si sa se questo token funzioni.</translation>
    </message>
    <message>
        <source>The local server accepted it.</source>
        <translation>Il server locale lo ha accettato.</translation>
    </message>
    <message>
        <source>Intercom accepted it.</source>
        <translation>Intercom lo ha accettato.</translation>
    </message>
    <message>
        <source>The local server accepted it as %1.</source>
        <translation>Il server locale lo ha accettato come %1.</translation>
    </message>
    <message>
        <source>Intercom accepted it as %1.</source>
        <translation>Intercom lo ha accettato come %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) that pipelines usually need did not pass: %1.</source>
        <translation>
            <numerusform>%Ln permesso di cui le pipeline hanno di solito bisogno non ha superato il test: %1.</numerusform>
            <numerusform>%Ln permessi di cui le pipeline hanno di solito bisogno non hanno superato il test: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) that your pipeline needs did not pass: %1.</source>
        <translation>
            <numerusform>%Ln permesso di cui la tua pipeline ha bisogno non ha superato il test: %1.</numerusform>
            <numerusform>%Ln permessi di cui la tua pipeline ha bisogno non hanno superato il test: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every permission that pipelines usually need is allowed.</source>
        <translation>Tutti i permessi di cui le pipeline hanno di solito bisogno sono consentiti.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s) are refused: see whether your pipeline needs them.</source>
        <translation>
            <numerusform>%Ln altro è rifiutato: verifica se la tua pipeline ne ha bisogno.</numerusform>
            <numerusform>%Ln altri sono rifiutati: verifica se la tua pipeline ne ha bisogno.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every permission your pipeline needs is allowed.</source>
        <translation>Tutti i permessi di cui la tua pipeline ha bisogno sono consentiti.</translation>
    </message>
    <message numerus="yes">
        <source>Every permission your pipeline needs is allowed; %Ln more is refused and not needed.</source>
        <translation>
            <numerusform>Tutti i permessi di cui la tua pipeline ha bisogno sono consentiti; %Ln altro è rifiutato e non è necessario.</numerusform>
            <numerusform>Tutti i permessi di cui la tua pipeline ha bisogno sono consentiti; altri %Ln sono rifiutati e non sono necessari.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only %1 was asked. If the workspace may be in another region, test again without choosing one.</source>
        <translation>È stata interrogata solo %1. Se l&apos;area di lavoro potrebbe trovarsi in un&apos;altra regione, ripeti il test senza sceglierne una.</translation>
    </message>
    <message>
        <source>A made-up token was refused at the same moment, so the answer is real.</source>
        <translation>Nello stesso momento un token inventato è stato rifiutato, quindi la risposta è reale.</translation>
    </message>
    <message>
        <source>A made-up token was accepted as well, so the answer proves nothing.</source>
        <translation>È stato accettato anche un token inventato, quindi la risposta non dimostra nulla.</translation>
    </message>
    <message>
        <source>The same call with a made-up token got no clear answer this time.</source>
        <translation>La stessa chiamata con un token inventato questa volta non ha avuto una risposta chiara.</translation>
    </message>
    <message>
        <source>works</source>
        <translation>funziona</translation>
    </message>
    <message>
        <source>limited</source>
        <translation>limitato</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>non accettato</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloccato</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>non noto</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>consentito</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rifiutato</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>non disponibile</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>non testato</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>a posto</translation>
    </message>
    <message>
        <source>look at this</source>
        <translation>da guardare</translation>
    </message>
    <message>
        <source>stops the handover</source>
        <translation>ferma il passaggio</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>Non lo so</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sì</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>asked for one that does not exist</source>
        <translation>è stato chiesto un elemento che non esiste</translation>
    </message>
    <message>
        <source>only reading was tested</source>
        <translation>è stata testata solo la lettura</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>non richiesto</translation>
    </message>
    <message>
        <source>no harmless way</source>
        <translation>nessun modo innocuo</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>proprio ora</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) ago</source>
        <translation>
            <numerusform>%Ln secondo fa</numerusform>
            <numerusform>%Ln secondi fa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>%Ln minuto fa</numerusform>
            <numerusform>%Ln minuti fa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>%Ln ora fa</numerusform>
            <numerusform>%Ln ore fa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln giorno fa</numerusform>
            <numerusform>%Ln giorni fa</numerusform>
        </translation>
    </message>
    <message>
        <source>%1&#xa0;ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>Why: %1.</source>
        <translation>Motivo: %1.</translation>
    </message>
    <message>
        <source>Answered after %1.</source>
        <translation>Risposta dopo %1.</translation>
    </message>
    <message>
        <source>The token was tested.</source>
        <translation>Il token è stato testato.</translation>
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
            <numerusform>%Ln test: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer times from %1 to %2, on average %3.</source>
        <translation>Tempi di risposta da %1 a %2, in media %3.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a workspace and a teammate&apos;s email</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Intercom answers.</source>
        <translation>Intercom risponde.</translation>
    </message>
    <message>
        <source>%1 was reached over an encrypted connection whose certificate was verified. No token was sent.</source>
        <translation>%1 è stato raggiunto con una connessione cifrata, il cui certificato è stato verificato. Non è stato inviato alcun token.</translation>
    </message>
    <message>
        <source>A local server answers as Intercom does.</source>
        <translation>Un server locale risponde come fa Intercom.</translation>
    </message>
    <message>
        <source>It is on this computer, at %1. No token was sent.</source>
        <translation>È su questo computer, all&apos;indirizzo %1. Non è stato inviato alcun token.</translation>
    </message>
    <message>
        <source>Something else than Intercom answered.</source>
        <translation>Ha risposto qualcosa di diverso da Intercom.</translation>
    </message>
    <message>
        <source>The answer from %1 had status %2 and is none that Intercom gives. It may come from a sign-in page of the network, a proxy or another server. No token was sent.</source>
        <translation>La risposta di %1 aveva lo stato %2 e non è tra quelle che dà Intercom. Potrebbe provenire da una pagina di accesso della rete, da un proxy o da un altro server. Non è stato inviato alcun token.</translation>
    </message>
    <message>
        <source>Check the address and the network, then test again.</source>
        <translation>Controlla l&apos;indirizzo e la rete, poi ripeti il test.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln test(s)</source>
        <translation>
            <numerusform>%Ln test</numerusform>
            <numerusform>%Ln test</numerusform>
        </translation>
    </message>
    <message>
        <source>Identify itself</source>
        <translation>Identificarsi</translation>
    </message>
    <message>
        <source>Read admins</source>
        <translation>Leggere gli amministratori</translation>
    </message>
    <message>
        <source>Read one admin</source>
        <translation>Leggere un amministratore</translation>
    </message>
    <message>
        <source>Read admin activity logs</source>
        <translation>Leggere i registri delle attività degli amministratori</translation>
    </message>
    <message>
        <source>Read and list users and companies</source>
        <translation>Leggere ed elencare utenti e aziende</translation>
    </message>
    <message>
        <source>Read one user and one company</source>
        <translation>Leggere un utente e un&apos;azienda</translation>
    </message>
    <message>
        <source>Read tags</source>
        <translation>Leggere i tag</translation>
    </message>
    <message>
        <source>Read conversations</source>
        <translation>Leggere le conversazioni</translation>
    </message>
    <message>
        <source>Read tickets</source>
        <translation>Leggere i ticket</translation>
    </message>
    <message>
        <source>Read events</source>
        <translation>Leggere gli eventi</translation>
    </message>
    <message>
        <source>Read data attributes</source>
        <translation>Leggere gli attributi dei dati</translation>
    </message>
    <message>
        <source>Read and List articles</source>
        <translation>Leggere ed elencare gli articoli</translation>
    </message>
    <message>
        <source>Read and list news items and newsfeeds</source>
        <translation>Leggere ed elencare notizie e newsfeed</translation>
    </message>
    <message>
        <source>Read content data</source>
        <translation>Leggere i dati dei contenuti</translation>
    </message>
    <message>
        <source>Read and write AI content</source>
        <translation>Leggere e scrivere contenuti IA</translation>
    </message>
    <message>
        <source>Read data connectors</source>
        <translation>Leggere i connettori di dati</translation>
    </message>
    <message>
        <source>Read status of jobs</source>
        <translation>Leggere lo stato dei processi</translation>
    </message>
    <message>
        <source>Manage IP allowlist</source>
        <translation>Gestire l&apos;elenco degli IP consentiti</translation>
    </message>
    <message>
        <source>Read teams</source>
        <translation>Leggere i team</translation>
    </message>
    <message>
        <source>Write users and companies</source>
        <translation>Scrivere utenti e aziende</translation>
    </message>
    <message>
        <source>Read and write users</source>
        <translation>Leggere e scrivere gli utenti</translation>
    </message>
    <message>
        <source>Write tags</source>
        <translation>Scrivere i tag</translation>
    </message>
    <message>
        <source>Write conversations</source>
        <translation>Scrivere le conversazioni</translation>
    </message>
    <message>
        <source>Delete conversations and metrics</source>
        <translation>Eliminare conversazioni e metriche</translation>
    </message>
    <message>
        <source>Write tickets</source>
        <translation>Scrivere i ticket</translation>
    </message>
    <message>
        <source>Write events</source>
        <translation>Scrivere gli eventi</translation>
    </message>
    <message>
        <source>Write data attributes</source>
        <translation>Scrivere gli attributi dei dati</translation>
    </message>
    <message>
        <source>Read and write custom object instances</source>
        <translation>Leggere e scrivere istanze di oggetti personalizzati</translation>
    </message>
    <message>
        <source>Update admins</source>
        <translation>Aggiornare gli amministratori</translation>
    </message>
    <message>
        <source>Read and Write Articles</source>
        <translation>Leggere e scrivere gli articoli</translation>
    </message>
    <message>
        <source>Read and Write news items and newsfeeds</source>
        <translation>Leggere e scrivere notizie e newsfeed</translation>
    </message>
    <message>
        <source>Read and write data connectors</source>
        <translation>Leggere e scrivere i connettori di dati</translation>
    </message>
    <message>
        <source>Export message data</source>
        <translation>Esportare i dati dei messaggi</translation>
    </message>
    <message>
        <source>Export content data</source>
        <translation>Esportare i dati dei contenuti</translation>
    </message>
    <message>
        <source>Create phone call redirects</source>
        <translation>Creare deviazioni di chiamate telefoniche</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a step of the follow-up</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Left open when it was closed: %1.</source>
        <translation>Rimasto aperto alla chiusura: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln possible obstacle(s) could not be checked; see the list below.</source>
        <translation>
            <numerusform>%Ln possibile ostacolo non ha potuto essere accertato; vedi l&apos;elenco qui sotto.</numerusform>
            <numerusform>%Ln possibili ostacoli non hanno potuto essere accertati; vedi l&apos;elenco qui sotto.</numerusform>
        </translation>
    </message>
    <message>
        <source>One of the findings below stops this handover: press “Cancel the handover”.</source>
        <translation>Uno dei risultati qui sotto impedisce questo passaggio: premi «Annulla il passaggio».</translation>
    </message>
    <message>
        <source>Read what was found and what will be sent, then press “Send the change” or “Cancel the handover”.</source>
        <translation>Leggi che cosa è stato trovato e che cosa sarà inviato, poi premi «Invia la modifica» o «Annulla il passaggio».</translation>
    </message>
    <message>
        <source>Read what was found and what will happen, then press “Start the change” or “Cancel the handover”.</source>
        <translation>Leggi che cosa è stato trovato e che cosa accadrà, poi premi «Avvia la modifica» o «Annulla il passaggio».</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Tests of an hour</source>
        <translation>Test di un&apos;ora</translation>
    </message>
    <message>
        <source>From here on, tests had this result.</source>
        <translation>Da qui in poi i test hanno dato questo risultato.</translation>
    </message>
    <message>
        <source>Handover prepared</source>
        <translation>Passaggio preparato</translation>
    </message>
    <message>
        <source>A handover to %1 was prepared.</source>
        <translation>È stato preparato un passaggio a %1.</translation>
    </message>
    <message>
        <source>Checked before the change</source>
        <translation>Controllato prima della modifica</translation>
    </message>
    <message>
        <source>Before the change, Keybearer checked what could go wrong for %1.</source>
        <translation>Prima della modifica, Keybearer ha controllato che cosa poteva andare storto per %1.</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Stato iniziale</translation>
    </message>
    <message>
        <source>The token was tested before the change.</source>
        <translation>Il token è stato testato prima della modifica.</translation>
    </message>
    <message>
        <source>Change written down</source>
        <translation>Modifica annotata</translation>
    </message>
    <message>
        <source>The change to %1 was written down before anything was sent.</source>
        <translation>La modifica a %1 è stata annotata prima di inviare qualsiasi cosa.</translation>
    </message>
    <message>
        <source>Live test</source>
        <translation>Test in diretta</translation>
    </message>
    <message>
        <source>The token was tried during the handover.</source>
        <translation>Il token è stato provato durante il passaggio.</translation>
    </message>
    <message>
        <source>Email read</source>
        <translation>Email letta</translation>
    </message>
    <message>
        <source>The email was read back as %1.</source>
        <translation>Alla rilettura, l&apos;email era %1.</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>The token was tested again after the change.</source>
        <translation>Il token è stato testato di nuovo dopo la modifica.</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Passi successivi</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>Handover closed</source>
        <translation>Passaggio chiuso</translation>
    </message>
    <message>
        <source>The handover was closed.</source>
        <translation>Il passaggio è stato chiuso.</translation>
    </message>
    <message>
        <source>It ended well: the email went from %1 to %2, and the token was proven to work afterwards.</source>
        <translation>È finito bene: l&apos;email è passata da %1 a %2 e in seguito è stato dimostrato che il token funziona.</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2; the token was not proven to work afterwards.</source>
        <translation>L&apos;email doveva passare da %1 a %2; in seguito non è stato dimostrato che il token funzioni.</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2, and was not changed.</source>
        <translation>L&apos;email doveva passare da %1 a %2 e non è stata cambiata.</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2; in the end the account had the old one.</source>
        <translation>L&apos;email doveva passare da %1 a %2; alla fine l&apos;account aveva quella vecchia.</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2; whether it did could not be seen.</source>
        <translation>L&apos;email doveva passare da %1 a %2; non è stato possibile vedere se sia accaduto.</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2; it was cancelled before anything was changed.</source>
        <translation>L&apos;email doveva passare da %1 a %2; il passaggio è stato annullato prima di cambiare qualsiasi cosa.</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2; no end of it is in this record.</source>
        <translation>L&apos;email doveva passare da %1 a %2; in questo verbale non risulta come sia finita.</translation>
    </message>
    <message>
        <source>Intercom accepted the token for other calls, but does not let it say which teammate it belongs to.</source>
        <translation>Intercom ha accettato il token per altre chiamate, ma non gli permette di dire a quale membro del team appartiene.</translation>
    </message>
    <message>
        <source>The local server accepted the token for other calls, but does not let it say which teammate it belongs to.</source>
        <translation>Il server locale ha accettato il token per altre chiamate, ma non gli permette di dire a quale membro del team appartiene.</translation>
    </message>
    <message>
        <source>A handover can&apos;t be proven like this. Talk to whoever manages the app first: changing an app&apos;s permissions in Intercom makes a new token necessary.</source>
        <translation>Così un passaggio non può essere comprovato. Parla prima con chi gestisce l&apos;app: se in Intercom si modificano i permessi di un&apos;app, diventa necessario un nuovo token.</translation>
    </message>
    <message>
        <source>Intercom accepted the token and refused a permission that your pipeline needs.</source>
        <translation>Intercom ha accettato il token e ha rifiutato un permesso di cui la tua pipeline ha bisogno.</translation>
    </message>
    <message>
        <source>The local server accepted the token and refused a permission that your pipeline needs.</source>
        <translation>Il server locale ha accettato il token e ha rifiutato un permesso di cui la tua pipeline ha bisogno.</translation>
    </message>
    <message>
        <source>Talk to whoever manages the app before anything is changed there: changing an app&apos;s permissions in Intercom makes a new token necessary.</source>
        <translation>Parla con chi gestisce l&apos;app prima che lì venga cambiato qualcosa: se in Intercom si modificano i permessi di un&apos;app, diventa necessario un nuovo token.</translation>
    </message>
    <message>
        <source>Intercom accepted the token and refused calls for which the teammate needs an inbox seat.</source>
        <translation>Intercom ha accettato il token e ha rifiutato chiamate per le quali il membro del team ha bisogno di una postazione inbox.</translation>
    </message>
    <message>
        <source>The local server accepted the token and refused calls for which the teammate needs an inbox seat.</source>
        <translation>Il server locale ha accettato il token e ha rifiutato chiamate per le quali il membro del team ha bisogno di una postazione inbox.</translation>
    </message>
    <message>
        <source>Give the teammate its seat back, then test again.</source>
        <translation>Restituisci al membro del team la sua postazione, poi ripeti il test.</translation>
    </message>
    <message>
        <source>Intercom answered that this token is not valid. It may have been regenerated or revoked, the app uninstalled, or the teammate removed.</source>
        <translation>Intercom ha risposto che questo token non è valido. Potrebbe essere stato rigenerato o revocato, l&apos;app potrebbe essere stata disinstallata o il membro del team rimosso.</translation>
    </message>
    <message>
        <source>The local server answered that this token is not valid. It may have been regenerated or revoked, the app uninstalled, or the teammate removed.</source>
        <translation>Il server locale ha risposto che questo token non è valido. Potrebbe essere stato rigenerato o revocato, l&apos;app potrebbe essere stata disinstallata o il membro del team rimosso.</translation>
    </message>
    <message>
        <source>Check that the token was copied whole. If it was, ask the workspace&apos;s administrators what has changed since it last worked.</source>
        <translation>Controlla che il token sia stato copiato per intero. Se lo è, chiedi agli amministratori dell&apos;area di lavoro che cosa è cambiato da quando ha funzionato l&apos;ultima volta.</translation>
    </message>
    <message>
        <source>Intercom answered that this token was revoked.</source>
        <translation>Intercom ha risposto che questo token è stato revocato.</translation>
    </message>
    <message>
        <source>The local server answered that this token was revoked.</source>
        <translation>Il server locale ha risposto che questo token è stato revocato.</translation>
    </message>
    <message>
        <source>Ask the workspace&apos;s administrators who revoked it. To go on, make a new token in the Developer Hub and give it to your pipeline.</source>
        <translation>Chiedi agli amministratori dell&apos;area di lavoro chi l&apos;ha revocato. Per proseguire, crea un nuovo token nel Developer Hub e dallo alla tua pipeline.</translation>
    </message>
    <message>
        <source>Intercom answered that this token does not exist.</source>
        <translation>Intercom ha risposto che questo token non esiste.</translation>
    </message>
    <message>
        <source>The local server answered that this token does not exist.</source>
        <translation>Il server locale ha risposto che questo token non esiste.</translation>
    </message>
    <message>
        <source>Check that the token was copied whole. If it was, ask the workspace&apos;s administrators whether the app was uninstalled or its token regenerated.</source>
        <translation>Controlla che il token sia stato copiato per intero. Se lo è, chiedi agli amministratori dell&apos;area di lavoro se l&apos;app è stata disinstallata o il suo token rigenerato.</translation>
    </message>
    <message>
        <source>Intercom answered that this token has expired.</source>
        <translation>Intercom ha risposto che questo token è scaduto.</translation>
    </message>
    <message>
        <source>The local server answered that this token has expired.</source>
        <translation>Il server locale ha risposto che questo token è scaduto.</translation>
    </message>
    <message>
        <source>Make a new token in the Developer Hub and give it to your pipeline.</source>
        <translation>Crea un nuovo token nel Developer Hub e dallo alla tua pipeline.</translation>
    </message>
    <message>
        <source>Intercom answered that the workspace or the app is suspended. The token itself may be fine.</source>
        <translation>Intercom ha risposto che l&apos;area di lavoro o l&apos;app è sospesa. Il token in sé potrebbe essere a posto.</translation>
    </message>
    <message>
        <source>The local server answered that the workspace or the app is suspended. The token itself may be fine.</source>
        <translation>Il server locale ha risposto che l&apos;area di lavoro o l&apos;app è sospesa. Il token in sé potrebbe essere a posto.</translation>
    </message>
    <message>
        <source>Ask the workspace&apos;s owner about its plan and its payments, then test again.</source>
        <translation>Chiedi al proprietario dell&apos;area di lavoro informazioni sul piano e sui pagamenti, poi ripeti il test.</translation>
    </message>
    <message>
        <source>Intercom answered that the token or its app is blocked. The token may work again once the block is lifted.</source>
        <translation>Intercom ha risposto che il token o la sua app è bloccato. Il token potrebbe funzionare di nuovo quando il blocco sarà rimosso.</translation>
    </message>
    <message>
        <source>The local server answered that the token or its app is blocked. The token may work again once the block is lifted.</source>
        <translation>Il server locale ha risposto che il token o la sua app è bloccato. Il token potrebbe funzionare di nuovo quando il blocco sarà rimosso.</translation>
    </message>
    <message>
        <source>Ask Intercom&apos;s support for the reason, with the request id from the evidence.</source>
        <translation>Chiedi il motivo all&apos;assistenza di Intercom, indicando l&apos;id della richiesta che si trova nei riscontri.</translation>
    </message>
    <message>
        <source>The token may be fine, and your pipeline may still work from its own server. Intercom takes calls only from listed addresses, and this computer&apos;s is not one of them.</source>
        <translation>Il token potrebbe essere a posto e la tua pipeline potrebbe ancora funzionare dal proprio server. Intercom accetta chiamate solo da indirizzi in elenco, e quello di questo computer non è tra questi.</translation>
    </message>
    <message>
        <source>The token may be fine, and your pipeline may still work from its own server. The local server takes calls only from listed addresses, and this computer&apos;s is not one of them.</source>
        <translation>Il token potrebbe essere a posto e la tua pipeline potrebbe ancora funzionare dal proprio server. Il server locale accetta chiamate solo da indirizzi in elenco, e quello di questo computer non è tra questi.</translation>
    </message>
    <message>
        <source>Test from the pipeline&apos;s own server, or ask an administrator to list this computer&apos;s address.</source>
        <translation>Esegui il test dal server della pipeline, oppure chiedi a un amministratore di mettere in elenco l&apos;indirizzo di questo computer.</translation>
    </message>
    <message>
        <source>The token may be fine. Intercom answered that the workspace&apos;s plan or subscription does not allow this at the moment.</source>
        <translation>Il token potrebbe essere a posto. Intercom ha risposto che al momento il piano o l&apos;abbonamento dell&apos;area di lavoro non lo consente.</translation>
    </message>
    <message>
        <source>The token may be fine. The local server answered that the workspace&apos;s plan or subscription does not allow this at the moment.</source>
        <translation>Il token potrebbe essere a posto. Il server locale ha risposto che al momento il piano o l&apos;abbonamento dell&apos;area di lavoro non lo consente.</translation>
    </message>
    <message>
        <source>Ask the workspace&apos;s owner about its plan, then test again.</source>
        <translation>Chiedi al proprietario dell&apos;area di lavoro informazioni sul piano, poi ripeti il test.</translation>
    </message>
    <message>
        <source>The token may be fine. A gateway turned the call away before Intercom&apos;s API answered.</source>
        <translation>Il token potrebbe essere a posto. Un gateway ha respinto la chiamata prima che l&apos;API di Intercom rispondesse.</translation>
    </message>
    <message>
        <source>The token may be fine. A gateway turned the call away before the local server&apos;s API answered.</source>
        <translation>Il token potrebbe essere a posto. Un gateway ha respinto la chiamata prima che l&apos;API del server locale rispondesse.</translation>
    </message>
    <message>
        <source>Test from another network, or from the pipeline&apos;s own server.</source>
        <translation>Esegui il test da un&apos;altra rete o dal server della pipeline.</translation>
    </message>
    <message>
        <source>The server accepted a made-up token as well, so its answers prove nothing.</source>
        <translation>Il server ha accettato anche un token inventato, quindi le sue risposte non dimostrano nulla.</translation>
    </message>
    <message>
        <source>The local server accepted a made-up token as well, so its answers prove nothing.</source>
        <translation>Il server locale ha accettato anche un token inventato, quindi le sue risposte non dimostrano nulla.</translation>
    </message>
    <message>
        <source>Check the API address: something else than Intercom may be answering there.</source>
        <translation>Controlla l&apos;indirizzo dell&apos;API: forse lì risponde qualcosa di diverso da Intercom.</translation>
    </message>
    <message>
        <source>The token was refused, but the same call with a made-up token got no clear answer. So the refusal is not taken for the truth.</source>
        <translation>Il token è stato rifiutato, ma la stessa chiamata con un token inventato non ha avuto una risposta chiara. Perciò il rifiuto non viene preso per vero.</translation>
    </message>
    <message>
        <source>The local server refused the token, but the same call with a made-up token got no clear answer. So the refusal is not taken for the truth.</source>
        <translation>Il server locale ha rifiutato il token, ma la stessa chiamata con un token inventato non ha avuto una risposta chiara. Perciò il rifiuto non viene preso per vero.</translation>
    </message>
    <message>
        <source>Test again in a moment.</source>
        <translation>Ripeti il test tra un momento.</translation>
    </message>
    <message>
        <source>The server&apos;s name could not be found, so nothing was sent.</source>
        <translation>Non è stato possibile trovare il nome del server, quindi non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>The local server&apos;s name could not be found, so nothing was sent.</source>
        <translation>Non è stato possibile trovare il nome del server locale, quindi non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s connection, then test again.</source>
        <translation>Controlla la connessione di questo computer, poi ripeti il test.</translation>
    </message>
    <message>
        <source>The server did not take the connection, so nothing was sent.</source>
        <translation>Il server non ha accettato la connessione, quindi non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>The local server did not take the connection, so nothing was sent.</source>
        <translation>Il server locale non ha accettato la connessione, quindi non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>Check the API address and this computer&apos;s connection, then test again.</source>
        <translation>Controlla l&apos;indirizzo dell&apos;API e la connessione di questo computer, poi ripeti il test.</translation>
    </message>
    <message>
        <source>The connection broke before the whole answer had come.</source>
        <translation>La connessione si è interrotta prima che la risposta arrivasse per intero.</translation>
    </message>
    <message>
        <source>The connection to the local server broke before the whole answer had come.</source>
        <translation>La connessione al server locale si è interrotta prima che la risposta arrivasse per intero.</translation>
    </message>
    <message>
        <source>No complete answer came in time.</source>
        <translation>Non è arrivata in tempo una risposta completa.</translation>
    </message>
    <message>
        <source>No complete answer came from the local server in time.</source>
        <translation>Dal server locale non è arrivata in tempo una risposta completa.</translation>
    </message>
    <message>
        <source>This computer does not trust the server&apos;s certificate, so the token was not sent.</source>
        <translation>Questo computer non considera attendibile il certificato del server, quindi il token non è stato inviato.</translation>
    </message>
    <message>
        <source>This computer does not trust the local server&apos;s certificate, so the token was not sent.</source>
        <translation>Questo computer non considera attendibile il certificato del server locale, quindi il token non è stato inviato.</translation>
    </message>
    <message>
        <source>If your network inspects traffic, add its certificate as an extra CA file. If it does not, use another network.</source>
        <translation>Se la tua rete ispeziona il traffico, aggiungi il suo certificato come ulteriore file CA. Altrimenti usa un&apos;altra rete.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is out of date, or this computer&apos;s clock is wrong. The token was not sent.</source>
        <translation>Il certificato del server non è valido in questa data, oppure l&apos;orologio di questo computer è sbagliato. Il token non è stato inviato.</translation>
    </message>
    <message>
        <source>The local server&apos;s certificate is out of date, or this computer&apos;s clock is wrong. The token was not sent.</source>
        <translation>Il certificato del server locale non è valido in questa data, oppure l&apos;orologio di questo computer è sbagliato. Il token non è stato inviato.</translation>
    </message>
    <message>
        <source>Check the date and time of this computer, then test again.</source>
        <translation>Controlla la data e l&apos;ora di questo computer, poi ripeti il test.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate belongs to another host, so the token was not sent.</source>
        <translation>Il certificato del server appartiene a un altro host, quindi il token non è stato inviato.</translation>
    </message>
    <message>
        <source>The local server&apos;s certificate belongs to another host, so the token was not sent.</source>
        <translation>Il certificato del server locale appartiene a un altro host, quindi il token non è stato inviato.</translation>
    </message>
    <message>
        <source>Check the API address, or use another network.</source>
        <translation>Controlla l&apos;indirizzo dell&apos;API, oppure usa un&apos;altra rete.</translation>
    </message>
    <message>
        <source>The proxy did not let the call through.</source>
        <translation>Il proxy non ha lasciato passare la chiamata.</translation>
    </message>
    <message>
        <source>A proxy did not let the call to the local server through.</source>
        <translation>Un proxy non ha lasciato passare la chiamata al server locale.</translation>
    </message>
    <message>
        <source>Check the proxy setting, then test again.</source>
        <translation>Controlla l&apos;impostazione del proxy, poi ripeti il test.</translation>
    </message>
    <message>
        <source>The server pointed to another address. It was not followed, so the token went nowhere else.</source>
        <translation>Il server rimandava a un altro indirizzo. Il rinvio non è stato seguito, quindi il token non è andato altrove.</translation>
    </message>
    <message>
        <source>The local server pointed to another address. It was not followed, so the token went nowhere else.</source>
        <translation>Il server locale rimandava a un altro indirizzo. Il rinvio non è stato seguito, quindi il token non è andato altrove.</translation>
    </message>
    <message>
        <source>Check the API address. The evidence shows where it pointed.</source>
        <translation>Controlla l&apos;indirizzo dell&apos;API. I riscontri mostrano dove rimandava.</translation>
    </message>
    <message>
        <source>A sign-in page of this network seems to have answered in place of Intercom.</source>
        <translation>Sembra che al posto di Intercom abbia risposto una pagina di accesso di questa rete.</translation>
    </message>
    <message>
        <source>A sign-in page seems to have answered in place of the local server&apos;s API.</source>
        <translation>Sembra che al posto dell&apos;API del server locale abbia risposto una pagina di accesso.</translation>
    </message>
    <message>
        <source>Sign in to the network in a browser, then test again.</source>
        <translation>Accedi alla rete in un browser, poi ripeti il test.</translation>
    </message>
    <message>
        <source>Something answered, but not in the way Intercom&apos;s API does.</source>
        <translation>Qualcosa ha risposto, ma non nel modo in cui risponde l&apos;API di Intercom.</translation>
    </message>
    <message>
        <source>A local server answered, but not in the way Intercom&apos;s API does.</source>
        <translation>Un server locale ha risposto, ma non nel modo in cui risponde l&apos;API di Intercom.</translation>
    </message>
    <message>
        <source>Check the API address, and look at the evidence.</source>
        <translation>Controlla l&apos;indirizzo dell&apos;API e guarda i riscontri.</translation>
    </message>
    <message>
        <source>The answer did not have the form that Intercom describes, so nothing is concluded from it.</source>
        <translation>La risposta non aveva la forma descritta da Intercom, quindi non se ne conclude nulla.</translation>
    </message>
    <message>
        <source>The local server&apos;s answer did not have the form that Intercom describes, so nothing is concluded from it.</source>
        <translation>La risposta del server locale non aveva la forma descritta da Intercom, quindi non se ne conclude nulla.</translation>
    </message>
    <message>
        <source>Test again. If it stays like this, look at the evidence.</source>
        <translation>Ripeti il test. Se resta così, guarda i riscontri.</translation>
    </message>
    <message>
        <source>The answer was too large or damaged, so reading it was stopped.</source>
        <translation>La risposta era troppo grande o danneggiata, quindi la lettura è stata interrotta.</translation>
    </message>
    <message>
        <source>The local server&apos;s answer was too large or damaged, so reading it was stopped.</source>
        <translation>La risposta del server locale era troppo grande o danneggiata, quindi la lettura è stata interrotta.</translation>
    </message>
    <message>
        <source>Too many calls were made just now. That says nothing about the token.</source>
        <translation>Proprio ora sono state fatte troppe chiamate. Questo non dice nulla sul token.</translation>
    </message>
    <message>
        <source>The local server says that too many calls were made just now. That says nothing about the token.</source>
        <translation>Il server locale dice che proprio ora sono state fatte troppe chiamate. Questo non dice nulla sul token.</translation>
    </message>
    <message>
        <source>Wait a minute, then test again.</source>
        <translation>Attendi un minuto, poi ripeti il test.</translation>
    </message>
    <message>
        <source>The server reported a fault of its own. That says nothing about the token.</source>
        <translation>Il server ha segnalato un proprio guasto. Questo non dice nulla sul token.</translation>
    </message>
    <message>
        <source>The local server reported a fault of its own. That says nothing about the token.</source>
        <translation>Il server locale ha segnalato un proprio guasto. Questo non dice nulla sul token.</translation>
    </message>
    <message>
        <source>Intercom does not offer the API version that was asked for.</source>
        <translation>Intercom non offre la versione dell&apos;API richiesta.</translation>
    </message>
    <message>
        <source>The local server does not offer the API version that was asked for.</source>
        <translation>Il server locale non offre la versione dell&apos;API richiesta.</translation>
    </message>
    <message>
        <source>Choose another API version, then test again.</source>
        <translation>Scegli un&apos;altra versione dell&apos;API, poi ripeti il test.</translation>
    </message>
    <message>
        <source>The server does not know the address that was asked for.</source>
        <translation>Il server non conosce l&apos;indirizzo richiesto.</translation>
    </message>
    <message>
        <source>The local server does not know the address that was asked for.</source>
        <translation>Il server locale non conosce l&apos;indirizzo richiesto.</translation>
    </message>
    <message>
        <source>Check the API address, then test again.</source>
        <translation>Controlla l&apos;indirizzo dell&apos;API, poi ripeti il test.</translation>
    </message>
    <message>
        <source>The test was stopped before it was done.</source>
        <translation>Il test è stato interrotto prima della fine.</translation>
    </message>
    <message>
        <source>The test of the local server was stopped before it was done.</source>
        <translation>Il test del server locale è stato interrotto prima della fine.</translation>
    </message>
    <message>
        <source>Test again when you are ready.</source>
        <translation>Ripeti il test quando vuoi.</translation>
    </message>
    <message>
        <source>as expected</source>
        <translation>come previsto</translation>
    </message>
    <message>
        <source>permission missing</source>
        <translation>permesso mancante</translation>
    </message>
    <message>
        <source>inbox seat missing</source>
        <translation>postazione inbox mancante</translation>
    </message>
    <message>
        <source>token not valid</source>
        <translation>token non valido</translation>
    </message>
    <message>
        <source>token revoked</source>
        <translation>token revocato</translation>
    </message>
    <message>
        <source>token not found</source>
        <translation>token non trovato</translation>
    </message>
    <message>
        <source>token expired</source>
        <translation>token scaduto</translation>
    </message>
    <message>
        <source>workspace suspended</source>
        <translation>area di lavoro sospesa</translation>
    </message>
    <message>
        <source>token blocked</source>
        <translation>token bloccato</translation>
    </message>
    <message>
        <source>IP address not listed</source>
        <translation>indirizzo IP non in elenco</translation>
    </message>
    <message>
        <source>not in the workspace&apos;s plan</source>
        <translation>non incluso nel piano dell&apos;area di lavoro</translation>
    </message>
    <message>
        <source>turned away by a gateway</source>
        <translation>respinto da un gateway</translation>
    </message>
    <message>
        <source>a made-up token passed too</source>
        <translation>è passato anche un token inventato</translation>
    </message>
    <message>
        <source>no clear cross-check</source>
        <translation>nessuna controprova chiara</translation>
    </message>
    <message>
        <source>host not found</source>
        <translation>host non trovato</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>nessuna connessione</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>connessione persa</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>nessuna risposta in tempo</translation>
    </message>
    <message>
        <source>certificate not trusted</source>
        <translation>certificato non attendibile</translation>
    </message>
    <message>
        <source>certificate out of date</source>
        <translation>certificato non valido in questa data</translation>
    </message>
    <message>
        <source>certificate of another host</source>
        <translation>certificato di un altro host</translation>
    </message>
    <message>
        <source>stopped by the proxy</source>
        <translation>fermato dal proxy</translation>
    </message>
    <message>
        <source>redirect not followed</source>
        <translation>rinvio non seguito</translation>
    </message>
    <message>
        <source>a sign-in page answered</source>
        <translation>ha risposto una pagina di accesso</translation>
    </message>
    <message>
        <source>not an answer of Intercom&apos;s</source>
        <translation>non è una risposta di Intercom</translation>
    </message>
    <message>
        <source>unexpected answer</source>
        <translation>risposta inattesa</translation>
    </message>
    <message>
        <source>answer too large or damaged</source>
        <translation>risposta troppo grande o danneggiata</translation>
    </message>
    <message>
        <source>too many calls just now</source>
        <translation>troppe chiamate proprio ora</translation>
    </message>
    <message>
        <source>fault at the server</source>
        <translation>guasto sul server</translation>
    </message>
    <message>
        <source>API version not offered</source>
        <translation>versione dell&apos;API non offerta</translation>
    </message>
    <message>
        <source>not there or switched off</source>
        <translation>assente o disattivato</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>interrotto</translation>
    </message>
    <message>
        <source>Something that was entered can&apos;t be used.</source>
        <translation>Qualcosa di ciò che è stato inserito non può essere usato.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Correggi e riprova.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Interrotto.</translation>
    </message>
    <message>
        <source>It was stopped before it was done.</source>
        <translation>È stato interrotto prima della fine.</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>Non è arrivata in tempo alcuna risposta.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s connection, then try again.</source>
        <translation>Controlla la connessione di questo computer, poi riprova.</translation>
    </message>
    <message>
        <source>The server&apos;s name could not be found.</source>
        <translation>Non è stato possibile trovare il nome del server.</translation>
    </message>
    <message>
        <source>Check the address and this computer&apos;s connection, then try again.</source>
        <translation>Controlla l&apos;indirizzo e la connessione di questo computer, poi riprova.</translation>
    </message>
    <message>
        <source>The server did not take the connection.</source>
        <translation>Il server non ha accettato la connessione.</translation>
    </message>
    <message>
        <source>The connection broke.</source>
        <translation>La connessione si è interrotta.</translation>
    </message>
    <message>
        <source>The whole answer did not arrive.</source>
        <translation>La risposta non è arrivata per intero.</translation>
    </message>
    <message>
        <source>This computer does not trust the server&apos;s certificate.</source>
        <translation>Questo computer non considera attendibile il certificato del server.</translation>
    </message>
    <message>
        <source>Nothing was sent to it.</source>
        <translation>Non gli è stato inviato nulla.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is out of date, or this computer&apos;s clock is wrong.</source>
        <translation>Il certificato del server non è valido in questa data, oppure l&apos;orologio di questo computer è sbagliato.</translation>
    </message>
    <message>
        <source>Check the date and time of this computer.</source>
        <translation>Controlla la data e l&apos;ora di questo computer.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate belongs to another host.</source>
        <translation>Il certificato del server appartiene a un altro host.</translation>
    </message>
    <message>
        <source>Check the address, or use another network.</source>
        <translation>Controlla l&apos;indirizzo, oppure usa un&apos;altra rete.</translation>
    </message>
    <message>
        <source>The server did not answer through it.</source>
        <translation>Attraverso di esso il server non ha risposto.</translation>
    </message>
    <message>
        <source>Check the proxy setting, then try again.</source>
        <translation>Controlla l&apos;impostazione del proxy, poi riprova.</translation>
    </message>
    <message>
        <source>The server pointed to another address.</source>
        <translation>Il server rimandava a un altro indirizzo.</translation>
    </message>
    <message>
        <source>It was not followed, so the token went nowhere else.</source>
        <translation>Il rinvio non è stato seguito, quindi il token non è andato altrove.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Controlla l&apos;indirizzo.</translation>
    </message>
    <message>
        <source>The answer was too large or damaged.</source>
        <translation>La risposta era troppo grande o danneggiata.</translation>
    </message>
    <message>
        <source>Reading it was stopped, and nothing is concluded from it.</source>
        <translation>La lettura è stata interrotta e non se ne conclude nulla.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Riprova.</translation>
    </message>
    <message>
        <source>A call was held back.</source>
        <translation>Una chiamata è stata trattenuta.</translation>
    </message>
    <message>
        <source>Few calls are left for this workspace just now, and they are kept for your pipeline.</source>
        <translation>Al momento restano poche chiamate per quest&apos;area di lavoro, e sono riservate alla tua pipeline.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Attendi un minuto, poi riprova.</translation>
    </message>
    <message>
        <source>The server said no.</source>
        <translation>Il server ha detto di no.</translation>
    </message>
    <message>
        <source>It answered, and did not do what was asked.</source>
        <translation>Ha risposto, ma non ha fatto ciò che era stato chiesto.</translation>
    </message>
    <message>
        <source>Look at its own words, then try again.</source>
        <translation>Guarda le sue parole, poi riprova.</translation>
    </message>
    <message>
        <source>The answer had an unexpected form.</source>
        <translation>La risposta aveva una forma inattesa.</translation>
    </message>
    <message>
        <source>Nothing is concluded from it.</source>
        <translation>Non se ne conclude nulla.</translation>
    </message>
    <message>
        <source>Check the address, then try again.</source>
        <translation>Controlla l&apos;indirizzo, poi riprova.</translation>
    </message>
    <message>
        <source>It was not found.</source>
        <translation>Non è stato trovato.</translation>
    </message>
    <message>
        <source>What was asked for is not there.</source>
        <translation>Ciò che è stato richiesto non c&apos;è.</translation>
    </message>
    <message>
        <source>The keychain was not opened.</source>
        <translation>Il portachiavi non è stato aperto.</translation>
    </message>
    <message>
        <source>This computer offers no keychain.</source>
        <translation>Questo computer non offre alcun portachiavi.</translation>
    </message>
    <message>
        <source>The token can be kept in memory until you quit. It is never written to a file.</source>
        <translation>Il token può essere tenuto in memoria finché non esci. Non viene mai scritto in un file.</translation>
    </message>
    <message>
        <source>This computer could not read or write a file.</source>
        <translation>Questo computer non è riuscito a leggere o scrivere un file.</translation>
    </message>
    <message>
        <source>What needs to be on disk first was not done.</source>
        <translation>Ciò che deve prima trovarsi su disco non è stato eseguito.</translation>
    </message>
    <message>
        <source>Check the free space and the rights of the folder, then try again.</source>
        <translation>Controlla lo spazio libero e i diritti di accesso alla cartella, poi riprova.</translation>
    </message>
    <message>
        <source>It is in use by another program.</source>
        <translation>È in uso da un altro programma.</translation>
    </message>
    <message>
        <source>Close the other one, then try again.</source>
        <translation>Chiudi l&apos;altro, poi riprova.</translation>
    </message>
    <message>
        <source>A file is there, but can&apos;t be trusted.</source>
        <translation>Un file c&apos;è, ma non è affidabile.</translation>
    </message>
    <message>
        <source>It is damaged or was changed, so nothing is taken from it.</source>
        <translation>È danneggiato o è stato modificato, quindi non se ne prende nulla.</translation>
    </message>
    <message>
        <source>Move it away and keep it, then try again.</source>
        <translation>Spostalo altrove e conservalo, poi riprova.</translation>
    </message>
    <message>
        <source>It may have reached the server, and no answer came. It is not sent a second time.</source>
        <translation>L&apos;invio potrebbe aver raggiunto il server, ma non è arrivata alcuna risposta. Non viene ripetuto.</translation>
    </message>
    <message>
        <source>Look at the account before anything else is tried.</source>
        <translation>Guarda l&apos;account prima di tentare qualsiasi altra cosa.</translation>
    </message>
    <message>
        <source>The new address is already taken.</source>
        <translation>Il nuovo indirizzo è già occupato.</translation>
    </message>
    <message>
        <source>Choose an address that has no account yet, such as a mailbox made for this purpose.</source>
        <translation>Scegli un indirizzo che non abbia ancora un account, per esempio una casella creata a questo scopo.</translation>
    </message>
    <message>
        <source>The new address is already taken, or the account was changed meanwhile.</source>
        <translation>Il nuovo indirizzo è già occupato, oppure nel frattempo l&apos;account è stato cambiato.</translation>
    </message>
    <message>
        <source>Look at the account, then choose another address or try again.</source>
        <translation>Guarda l&apos;account, poi scegli un altro indirizzo o riprova.</translation>
    </message>
    <message>
        <source>The email can&apos;t be changed this way.</source>
        <translation>L&apos;email non può essere cambiata in questo modo.</translation>
    </message>
    <message>
        <source>Use the guided route, or change it at the identity provider.</source>
        <translation>Usa il percorso guidato, oppure cambiala presso il provider di identità.</translation>
    </message>
    <message>
        <source>The server did not take the new address.</source>
        <translation>Il server non ha accettato il nuovo indirizzo.</translation>
    </message>
    <message>
        <source>Check the address, or use the guided route.</source>
        <translation>Controlla l&apos;indirizzo, oppure usa il percorso guidato.</translation>
    </message>
    <message>
        <source>The server did not take what was sent.</source>
        <translation>Il server non ha accettato ciò che è stato inviato.</translation>
    </message>
    <message>
        <source>The teammate is not in this workspace any more.</source>
        <translation>Il membro del team non è più in quest&apos;area di lavoro.</translation>
    </message>
    <message>
        <source>Ask the workspace&apos;s administrators whether it was removed.</source>
        <translation>Chiedi agli amministratori dell&apos;area di lavoro se è stato rimosso.</translation>
    </message>
    <message>
        <source>The server does not accept the token that was sent.</source>
        <translation>Il server non accetta il token inviato.</translation>
    </message>
    <message>
        <source>Check that the right token was entered, and that it was copied whole.</source>
        <translation>Controlla che sia stato inserito il token giusto e che sia stato copiato per intero.</translation>
    </message>
    <message>
        <source>The workspace&apos;s plan does not allow this.</source>
        <translation>Il piano dell&apos;area di lavoro non lo consente.</translation>
    </message>
    <message>
        <source>Ask the workspace&apos;s owner about its plan.</source>
        <translation>Chiedi al proprietario dell&apos;area di lavoro informazioni sul piano.</translation>
    </message>
    <message>
        <source>The new address is well formed.</source>
        <translation>Il nuovo indirizzo ha una forma corretta.</translation>
    </message>
    <message>
        <source>The new address has an unusual form.</source>
        <translation>Il nuovo indirizzo ha una forma insolita.</translation>
    </message>
    <message>
        <source>The new address is not an email address.</source>
        <translation>Il nuovo indirizzo non è un indirizzo email.</translation>
    </message>
    <message>
        <source>The form of the new address was not checked.</source>
        <translation>La forma del nuovo indirizzo non è stata controllata.</translation>
    </message>
    <message>
        <source>Without a working address its owner could not use the account.</source>
        <translation>Senza un indirizzo funzionante l&apos;account non vale nulla per il suo proprietario.</translation>
    </message>
    <message>
        <source>Check every letter of it.</source>
        <translation>Controllane ogni lettera.</translation>
    </message>
    <message>
        <source>The new address has no letters that imitate others.</source>
        <translation>Il nuovo indirizzo non ha lettere che ne imitano altre.</translation>
    </message>
    <message>
        <source>The new address has letters that look like others.</source>
        <translation>Il nuovo indirizzo ha lettere che somigliano ad altre.</translation>
    </message>
    <message>
        <source>The new address imitates another one.</source>
        <translation>Il nuovo indirizzo ne imita un altro.</translation>
    </message>
    <message>
        <source>The new address was not checked for letters that look like others.</source>
        <translation>Nel nuovo indirizzo non sono state cercate lettere che somigliano ad altre.</translation>
    </message>
    <message>
        <source>An address that only looks like the owner&apos;s hands the account to somebody else.</source>
        <translation>Un indirizzo che somiglia soltanto a quello del proprietario consegna l&apos;account a qualcun altro.</translation>
    </message>
    <message>
        <source>Type the address anew, or let its owner read it letter by letter.</source>
        <translation>Digita di nuovo l&apos;indirizzo, oppure fallo leggere al suo proprietario lettera per lettera.</translation>
    </message>
    <message>
        <source>The new address differs from the present one.</source>
        <translation>Il nuovo indirizzo è diverso da quello attuale.</translation>
    </message>
    <message>
        <source>The new address differs from the present one in capital letters only.</source>
        <translation>Il nuovo indirizzo differisce da quello attuale solo nelle maiuscole.</translation>
    </message>
    <message>
        <source>The account already has this address.</source>
        <translation>L&apos;account ha già questo indirizzo.</translation>
    </message>
    <message>
        <source>The present address could not be compared with the new one.</source>
        <translation>Non è stato possibile confrontare l&apos;indirizzo attuale con quello nuovo.</translation>
    </message>
    <message>
        <source>Intercom treats capital and small letters in an address alike.</source>
        <translation>Intercom non distingue tra maiuscole e minuscole in un indirizzo.</translation>
    </message>
    <message>
        <source>Enter the address that the account should have afterwards.</source>
        <translation>Inserisci l&apos;indirizzo che l&apos;account dovrà avere dopo.</translation>
    </message>
    <message>
        <source>No teammate of this workspace has the new address.</source>
        <translation>Nessun membro del team di quest&apos;area di lavoro ha il nuovo indirizzo.</translation>
    </message>
    <message>
        <source>Another teammate may have the new address.</source>
        <translation>Un altro membro del team potrebbe avere il nuovo indirizzo.</translation>
    </message>
    <message>
        <source>Another teammate of this workspace has the new address.</source>
        <translation>Un altro membro del team di quest&apos;area di lavoro ha il nuovo indirizzo.</translation>
    </message>
    <message>
        <source>The other teammates could not be read.</source>
        <translation>Non è stato possibile leggere gli altri membri del team.</translation>
    </message>
    <message>
        <source>Intercom allows an address for one account only.</source>
        <translation>Intercom ammette un indirizzo per un solo account.</translation>
    </message>
    <message>
        <source>The domain of the new address can receive mail.</source>
        <translation>Il dominio del nuovo indirizzo può ricevere posta.</translation>
    </message>
    <message>
        <source>The domain of the new address does not seem to receive mail.</source>
        <translation>Il dominio del nuovo indirizzo non sembra ricevere posta.</translation>
    </message>
    <message>
        <source>The domain of the new address does not receive mail.</source>
        <translation>Il dominio del nuovo indirizzo non riceve posta.</translation>
    </message>
    <message>
        <source>It is not known whether the domain of the new address receives mail.</source>
        <translation>Non si sa se il dominio del nuovo indirizzo riceva posta.</translation>
    </message>
    <message>
        <source>Intercom may send a message that has to be confirmed from there.</source>
        <translation>Intercom potrebbe inviare un messaggio da confermare da lì.</translation>
    </message>
    <message>
        <source>Let the new owner send a test message to this address first.</source>
        <translation>Chiedi prima al nuovo proprietario di inviare un messaggio di prova a questo indirizzo.</translation>
    </message>
    <message>
        <source>The SCIM server answers and accepts the SCIM token.</source>
        <translation>Il server SCIM risponde e accetta il token SCIM.</translation>
    </message>
    <message>
        <source>The SCIM server answers, but not everything about it is clear.</source>
        <translation>Il server SCIM risponde, ma non tutto ciò che lo riguarda è chiaro.</translation>
    </message>
    <message>
        <source>The SCIM route can&apos;t be used.</source>
        <translation>Il percorso SCIM non può essere usato.</translation>
    </message>
    <message>
        <source>It is not known whether the SCIM route can be used.</source>
        <translation>Non si sa se il percorso SCIM possa essere usato.</translation>
    </message>
    <message>
        <source>This route sends the change to the SCIM server.</source>
        <translation>Questo percorso invia la modifica al server SCIM.</translation>
    </message>
    <message>
        <source>Check the SCIM URL and the SCIM token, or use the guided route.</source>
        <translation>Controlla l&apos;URL SCIM e il token SCIM, oppure usa il percorso guidato.</translation>
    </message>
    <message>
        <source>SCIM shows one user with the present address.</source>
        <translation>SCIM mostra un utente con l&apos;indirizzo attuale.</translation>
    </message>
    <message>
        <source>What SCIM shows of this user needs a look.</source>
        <translation>Ciò che SCIM mostra di questo utente va guardato.</translation>
    </message>
    <message>
        <source>SCIM does not show exactly one user with the present address.</source>
        <translation>SCIM non mostra esattamente un utente con l&apos;indirizzo attuale.</translation>
    </message>
    <message>
        <source>The user could not be read by SCIM.</source>
        <translation>Non è stato possibile leggere l&apos;utente tramite SCIM.</translation>
    </message>
    <message>
        <source>The change must reach this account and no other.</source>
        <translation>La modifica deve raggiungere questo account e nessun altro.</translation>
    </message>
    <message>
        <source>Use the guided route, or ask who manages the provisioning.</source>
        <translation>Usa il percorso guidato, oppure chiedi a chi gestisce il provisioning.</translation>
    </message>
    <message>
        <source>The token tells which teammate and which workspace it belongs to.</source>
        <translation>Il token dice a quale membro del team e a quale area di lavoro appartiene.</translation>
    </message>
    <message>
        <source>What the token tells about its teammate needs a look.</source>
        <translation>Ciò che il token dice del suo membro del team va guardato.</translation>
    </message>
    <message>
        <source>The token does not tell which teammate it belongs to.</source>
        <translation>Il token non dice a quale membro del team appartiene.</translation>
    </message>
    <message>
        <source>It is not known which teammate the token belongs to.</source>
        <translation>Non si sa a quale membro del team appartenga il token.</translation>
    </message>
    <message>
        <source>Only then can it be shown afterwards that it is still the same one.</source>
        <translation>Solo allora si può mostrare in seguito che è ancora lo stesso.</translation>
    </message>
    <message>
        <source>Test the token again, and look at the evidence.</source>
        <translation>Ripeti il test del token e guarda i riscontri.</translation>
    </message>
    <message>
        <source>Teammates of this workspace sign in without SAML.</source>
        <translation>I membri del team di quest&apos;area di lavoro accedono senza SAML.</translation>
    </message>
    <message>
        <source>This workspace uses SAML for signing in.</source>
        <translation>Quest&apos;area di lavoro usa SAML per l&apos;accesso.</translation>
    </message>
    <message>
        <source>With SAML, a teammate can&apos;t change its own email.</source>
        <translation>Con SAML un membro del team non può cambiare la propria email.</translation>
    </message>
    <message>
        <source>It is not known whether this workspace uses SAML.</source>
        <translation>Non si sa se quest&apos;area di lavoro usi SAML.</translation>
    </message>
    <message>
        <source>With SAML switched on, Intercom does not let teammates edit their own address.</source>
        <translation>Quando SAML è attivo, Intercom non permette ai membri del team di modificare il proprio indirizzo.</translation>
    </message>
    <message>
        <source>Change it at the identity provider or over SCIM, or ask Intercom&apos;s support.</source>
        <translation>Cambialo presso il provider di identità o tramite SCIM, oppure chiedi all&apos;assistenza di Intercom.</translation>
    </message>
    <message>
        <source>The account is in this workspace only.</source>
        <translation>L&apos;account è solo in quest&apos;area di lavoro.</translation>
    </message>
    <message>
        <source>The account is in other workspaces too.</source>
        <translation>L&apos;account è anche in altre aree di lavoro.</translation>
    </message>
    <message>
        <source>It is not known whether the account is in other workspaces too.</source>
        <translation>Non si sa se l&apos;account sia anche in altre aree di lavoro.</translation>
    </message>
    <message>
        <source>An Intercom login is one for all workspaces: whoever gets it, gets all of them.</source>
        <translation>L&apos;accesso a Intercom è uno solo per tutte le aree di lavoro: chi lo riceve, le riceve tutte.</translation>
    </message>
    <message>
        <source>Let the account leave the other workspaces first.</source>
        <translation>Fai prima uscire l&apos;account dalle altre aree di lavoro.</translation>
    </message>
    <message>
        <source>The new address has no Intercom login yet.</source>
        <translation>Il nuovo indirizzo non ha ancora un accesso a Intercom.</translation>
    </message>
    <message>
        <source>The new address may already have an Intercom login.</source>
        <translation>Il nuovo indirizzo potrebbe avere già un accesso a Intercom.</translation>
    </message>
    <message>
        <source>The new address already has an Intercom login.</source>
        <translation>Il nuovo indirizzo ha già un accesso a Intercom.</translation>
    </message>
    <message>
        <source>It is not known whether the new address already has an Intercom login.</source>
        <translation>Non si sa se il nuovo indirizzo abbia già un accesso a Intercom.</translation>
    </message>
    <message>
        <source>An address that has a login can&apos;t be given to a second one.</source>
        <translation>Un indirizzo che ha un accesso non può essere dato a un secondo account.</translation>
    </message>
    <message>
        <source>Choose an address that has no login, such as a mailbox made for this purpose.</source>
        <translation>Scegli un indirizzo che non abbia un accesso, per esempio una casella creata a questo scopo.</translation>
    </message>
    <message>
        <source>The app behind the token belongs to the customer.</source>
        <translation>L&apos;app dietro il token appartiene al cliente.</translation>
    </message>
    <message>
        <source>The agency still owns the app behind the token.</source>
        <translation>L&apos;app dietro il token appartiene ancora all&apos;agenzia.</translation>
    </message>
    <message>
        <source>It is not known who owns the app behind the token.</source>
        <translation>Non si sa a chi appartenga l&apos;app dietro il token.</translation>
    </message>
    <message>
        <source>Whoever owns the app in the Developer Hub can regenerate its token or uninstall it, also after the handover.</source>
        <translation>Chi possiede l&apos;app nel Developer Hub può rigenerarne il token o disinstallarla, anche dopo il passaggio.</translation>
    </message>
    <message>
        <source>Agree on it now. Moving to OAuth, or to an app of the customer&apos;s own, is a later step.</source>
        <translation>Accordatevi ora su questo. Passare a OAuth o a un&apos;app propria del cliente è un passo successivo.</translation>
    </message>
    <message>
        <source>No identity provider manages this account.</source>
        <translation>Nessun provider di identità gestisce questo account.</translation>
    </message>
    <message>
        <source>An identity provider manages the accounts of this workspace.</source>
        <translation>Un provider di identità gestisce gli account di quest&apos;area di lavoro.</translation>
    </message>
    <message>
        <source>An identity provider would undo this change.</source>
        <translation>Un provider di identità annullerebbe questa modifica.</translation>
    </message>
    <message>
        <source>It is not known whether an identity provider manages this account.</source>
        <translation>Non si sa se un provider di identità gestisca questo account.</translation>
    </message>
    <message>
        <source>Its next sync can put the old address back, or remove the teammate and with it the token.</source>
        <translation>La sua prossima sincronizzazione può ripristinare il vecchio indirizzo, oppure rimuovere il membro del team e con esso il token.</translation>
    </message>
    <message>
        <source>Change the user at the identity provider too, before the next sync.</source>
        <translation>Cambia l&apos;utente anche presso il provider di identità, prima della prossima sincronizzazione.</translation>
    </message>
    <message>
        <source>The new owner can open the mailbox of the new address today.</source>
        <translation>Il nuovo proprietario può aprire oggi la casella di posta del nuovo indirizzo.</translation>
    </message>
    <message>
        <source>The new owner can&apos;t open the mailbox of the new address yet.</source>
        <translation>Il nuovo proprietario non può ancora aprire la casella di posta del nuovo indirizzo.</translation>
    </message>
    <message>
        <source>Nobody can open the mailbox of the new address.</source>
        <translation>Nessuno può aprire la casella di posta del nuovo indirizzo.</translation>
    </message>
    <message>
        <source>It is not known whether the new owner can open the mailbox today.</source>
        <translation>Non si sa se il nuovo proprietario possa aprire oggi la casella di posta.</translation>
    </message>
    <message>
        <source>Confirmation and password messages are sent there.</source>
        <translation>I messaggi di conferma e quelli per la password vengono inviati lì.</translation>
    </message>
    <message>
        <source>Open the mailbox first, and send a test message to it.</source>
        <translation>Apri prima la casella di posta e inviale un messaggio di prova.</translation>
    </message>
    <message>
        <source>The password stays as it is until the token is proven.</source>
        <translation>La password resta com&apos;è finché il token non è comprovato.</translation>
    </message>
    <message>
        <source>Do not reset the password yet.</source>
        <translation>Non reimpostare ancora la password.</translation>
    </message>
    <message>
        <source>The password is being reset at this moment.</source>
        <translation>La password viene reimpostata in questo momento.</translation>
    </message>
    <message>
        <source>What a password reset does to this token is not known.</source>
        <translation>Non si sa che effetto abbia su questo token una reimpostazione della password.</translation>
    </message>
    <message>
        <source>Vendors report that a reset can revoke a token. Intercom has not confirmed it.</source>
        <translation>Alcuni fornitori segnalano che una reimpostazione può revocare un token. Intercom non l&apos;ha confermato.</translation>
    </message>
    <message>
        <source>Keybearer asks for it as a step of its own and tests right after it.</source>
        <translation>Keybearer la richiede come passo a sé ed esegue il test subito dopo.</translation>
    </message>
    <message>
        <source>Do teammates of this workspace sign in with SAML single sign-on?</source>
        <translation>I membri del team di quest&apos;area di lavoro accedono con il Single Sign-On SAML?</translation>
    </message>
    <message>
        <source>Is this account a member of other workspaces too?</source>
        <translation>Questo account è membro anche di altre aree di lavoro?</translation>
    </message>
    <message>
        <source>Does the new address already have an Intercom login?</source>
        <translation>Il nuovo indirizzo ha già un accesso a Intercom?</translation>
    </message>
    <message>
        <source>Does the agency still own the app that the token belongs to?</source>
        <translation>L&apos;app a cui il token appartiene è ancora dell&apos;agenzia?</translation>
    </message>
    <message>
        <source>Does an identity provider, such as Okta or Entra, manage the teammates?</source>
        <translation>Un provider di identità, come Okta o Entra, gestisce i membri del team?</translation>
    </message>
    <message>
        <source>Can the new owner open the mailbox of the new address today?</source>
        <translation>Il nuovo proprietario può aprire oggi la casella di posta del nuovo indirizzo?</translation>
    </message>
    <message>
        <source>The token stands in the address that was to be called.</source>
        <translation>Il token si trova nell&apos;indirizzo che doveva essere chiamato.</translation>
    </message>
    <message>
        <source>There is no token.</source>
        <translation>Non c&apos;è alcun token.</translation>
    </message>
    <message>
        <source>This is too long for a token.</source>
        <translation>Questo è troppo lungo per un token.</translation>
    </message>
    <message>
        <source>It has spaces or characters that a token never has.</source>
        <translation>Contiene spazi o caratteri che un token non ha mai.</translation>
    </message>
    <message>
        <source>This handover was begun with another token.</source>
        <translation>Questo passaggio è stato iniziato con un altro token.</translation>
    </message>
    <message>
        <source>This is not an email address.</source>
        <translation>Questo non è un indirizzo email.</translation>
    </message>
    <message>
        <source>The new address is the one that the account has already.</source>
        <translation>Il nuovo indirizzo è quello che l&apos;account ha già.</translation>
    </message>
    <message>
        <source>The API address has to begin with https:// (or be on this computer), without a name, a question mark or a # in it.</source>
        <translation>L&apos;indirizzo dell&apos;API deve iniziare con https:// (o essere su questo computer) e non contenere un nome utente, un punto interrogativo o un #.</translation>
    </message>
    <message>
        <source>This handover was begun at another API address.</source>
        <translation>Questo passaggio è stato iniziato presso un altro indirizzo dell&apos;API.</translation>
    </message>
    <message>
        <source>The API version has to be two numbers with a dot, as in 2.16.</source>
        <translation>La versione dell&apos;API deve essere formata da due numeri con un punto, come 2.16.</translation>
    </message>
    <message>
        <source>This route needs the SCIM address and the SCIM token.</source>
        <translation>Questo percorso richiede l&apos;indirizzo SCIM e il token SCIM.</translation>
    </message>
    <message>
        <source>The SCIM address has to begin with https:// (or be on this computer), without a name, a question mark or a # in it.</source>
        <translation>L&apos;indirizzo SCIM deve iniziare con https:// (o essere su questo computer) e non contenere un nome utente, un punto interrogativo o un #.</translation>
    </message>
    <message>
        <source>The proxy has to be system, none, or an address such as http://proxy.example:3128 or socks5://proxy.example:1080.</source>
        <translation>Il proxy deve essere system, none oppure un indirizzo come http://proxy.example:3128 o socks5://proxy.example:1080.</translation>
    </message>
    <message>
        <source>Several accounts were found where there can be only one.</source>
        <translation>Sono stati trovati più account dove può essercene uno solo.</translation>
    </message>
    <message>
        <source>The server does not say how it takes changes.</source>
        <translation>Il server non dice in che modo accetta le modifiche.</translation>
    </message>
    <message>
        <source>The connection has no name.</source>
        <translation>La connessione non ha un nome.</translation>
    </message>
    <message>
        <source>The connection&apos;s name is too long.</source>
        <translation>Il nome della connessione è troppo lungo.</translation>
    </message>
    <message>
        <source>The connection&apos;s name has characters that can&apos;t be shown.</source>
        <translation>Il nome della connessione contiene caratteri che non si possono mostrare.</translation>
    </message>
    <message>
        <source>Another connection has this name.</source>
        <translation>Un&apos;altra connessione ha questo nome.</translation>
    </message>
    <message>
        <source>The connection&apos;s API address can&apos;t be used.</source>
        <translation>L&apos;indirizzo dell&apos;API della connessione non può essere usato.</translation>
    </message>
    <message>
        <source>The connection&apos;s region is none of US, EU and AU.</source>
        <translation>La regione della connessione non è tra US, EU e AU.</translation>
    </message>
    <message>
        <source>The connection&apos;s API version can&apos;t be used.</source>
        <translation>La versione dell&apos;API della connessione non può essere usata.</translation>
    </message>
    <message>
        <source>The connection names a permission that does not exist.</source>
        <translation>La connessione indica un permesso che non esiste.</translation>
    </message>
    <message>
        <source>The connection&apos;s SCIM address can&apos;t be used.</source>
        <translation>L&apos;indirizzo SCIM della connessione non può essere usato.</translation>
    </message>
    <message>
        <source>Read what will be sent, then press “Send the change” or “Do not change it back”.</source>
        <translation>Leggi che cosa sarà inviato, poi premi «Invia la modifica» o «Non ripristinare».</translation>
    </message>
    <message>
        <source>Read what will happen, then press “Start the change” or “Do not change it back”.</source>
        <translation>Leggi che cosa accadrà, poi premi «Avvia la modifica» o «Non ripristinare».</translation>
    </message>
    <message>
        <source>It has not been changed back yet. It is your decision now.</source>
        <translation>L&apos;indirizzo di prima non è ancora stato ripristinato. Ora la decisione spetta a te.</translation>
    </message>
    <message>
        <source>The email was changed, but not back.</source>
        <translation>L&apos;email è stata cambiata, ma non ripristinata.</translation>
    </message>
    <message>
        <source>The account has %1 now; it was to go back to %2.</source>
        <translation>L&apos;account ora ha %1; doveva tornare a %2.</translation>
    </message>
    <message>
        <source>When it was last tested, on %1, the token worked and the account had %2.</source>
        <comment>a date with the time, an email</comment>
        <translation>All&apos;ultima prova, il %1, il token funzionava e l&apos;account aveva %2.</translation>
    </message>
    <message>
        <source>When it was last read, the account had %1.</source>
        <translation>All&apos;ultima lettura l&apos;account aveva %1.</translation>
    </message>
    <message>
        <source>This handover is closed: the email was changed, and the token kept working.</source>
        <translation>Questo passaggio è chiuso: l&apos;email è stata cambiata e il token ha continuato a funzionare.</translation>
    </message>
    <message>
        <source>Every step of the follow-up was tested.</source>
        <translation>Ogni passo delle verifiche successive è stato provato.</translation>
    </message>
    <message>
        <source>These steps of the follow-up were not tested: %1.</source>
        <translation>Non provato, tra le verifiche successive: %1.</translation>
    </message>
    <message>
        <source>All of it concerns a local server, such as the practice workspace, and not Intercom.</source>
        <translation>Tutto questo riguarda un server locale, come l&apos;area di esercitazione, e non Intercom.</translation>
    </message>
    <message>
        <source>New result</source>
        <translation>Risultato nuovo</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a connection&apos;s name, and its workspace or teammate&apos;s email</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Waiting for the email to be changed back.</source>
        <translation>In attesa che l&apos;email di prima venga ripristinata.</translation>
    </message>
    <message>
        <source>At its last test the token was not seen to work. While that is so, Keybearer can&apos;t see whether the email was changed back; the account&apos;s own page in Intercom shows it.</source>
        <translation>All&apos;ultima prova non si è visto il token funzionare. Finché è così, Keybearer non può vedere se l&apos;email è stata ripristinata; lo mostra la pagina dell&apos;account in Intercom.</translation>
    </message>
    <message>
        <source>When it was last read, on %1, the account had %2.</source>
        <comment>a date with the time, an email</comment>
        <translation>All&apos;ultima lettura, il %1, l&apos;account aveva %2.</translation>
    </message>
    <message>
        <source>Someone, or a rule of this computer, said no. The token was neither read nor saved.</source>
        <translation>Qualcuno, o una regola di questo computer, ha detto di no. Il token non è stato né letto né salvato.</translation>
    </message>
    <message>
        <source>Allow it when you are asked again. A token can also be kept only until you quit.</source>
        <translation>Consenti l&apos;accesso quando ti viene chiesto di nuovo. Un token può anche essere conservato solo finché non esci.</translation>
    </message>
    <message>
        <source>Nothing was changed. A finding stops this handover.</source>
        <translation>Non è stato cambiato nulla. Un risultato impedisce questo passaggio.</translation>
    </message>
    <message>
        <source>The email was changed, but another teammate answers to the token now.</source>
        <translation>L&apos;email è stata cambiata, ma ora al token risponde un altro membro del team.</translation>
    </message>
    <message>
        <source>The email was changed, but another workspace answers to the token now.</source>
        <translation>L&apos;email è stata cambiata, ma ora al token risponde un&apos;altra area di lavoro.</translation>
    </message>
    <message>
        <source>The email was changed, but the token is not proven to work as before.</source>
        <translation>L&apos;email è stata cambiata, ma non è dimostrato che il token funzioni come prima.</translation>
    </message>
    <message>
        <source>The email was changed, and the token worked when it was last tested, on %1.</source>
        <comment>a date with the time</comment>
        <translation>L&apos;email è stata cambiata e il token funzionava all&apos;ultima prova, il %1.</translation>
    </message>
    <message>
        <source>Two at the same time could spoil each other&apos;s work, so nothing was done here.</source>
        <translation>Due alla volta potrebbero rovinarsi il lavoro a vicenda, quindi qui non è stato fatto nulla.</translation>
    </message>
    <message numerus="yes">
        <source>The longest time without a good answer was %Ln minute(s); what happened in it was not seen.</source>
        <translation>
            <numerusform>Il tempo più lungo senza una buona risposta è stato di %Ln minuto; che cosa sia accaduto nel frattempo non si è visto.</numerusform>
            <numerusform>Il tempo più lungo senza una buona risposta è stato di %Ln minuti; che cosa sia accaduto nel frattempo non si è visto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The longest time without a good answer was %Ln hour(s); what happened in it was not seen.</source>
        <translation>
            <numerusform>Il tempo più lungo senza una buona risposta è stato di %Ln ora; che cosa sia accaduto nel frattempo non si è visto.</numerusform>
            <numerusform>Il tempo più lungo senza una buona risposta è stato di %Ln ore; che cosa sia accaduto nel frattempo non si è visto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The longest time without a good answer was %Ln day(s); what happened in it was not seen.</source>
        <translation>
            <numerusform>Il tempo più lungo senza una buona risposta è stato di %Ln giorno; che cosa sia accaduto nel frattempo non si è visto.</numerusform>
            <numerusform>Il tempo più lungo senza una buona risposta è stato di %Ln giorni; che cosa sia accaduto nel frattempo non si è visto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Around the change, all %Ln test call(s) got a good answer.</source>
        <translation>
            <numerusform>Intorno alla modifica l&apos;unica chiamata di test (%Ln) ha avuto una buona risposta.</numerusform>
            <numerusform>Intorno alla modifica tutte le %Ln chiamate di test hanno avuto una buona risposta.</numerusform>
        </translation>
    </message>
    <message>
        <source>If it is a mistake, change it to %1 on the account&apos;s own page; Keybearer sees it by itself. Accept the address only if it is the right one.</source>
        <translation>Se è un errore, cambialo in %1 nella pagina dell&apos;account; Keybearer se ne accorge da solo. Accetta l&apos;indirizzo solo se è quello giusto.</translation>
    </message>
    <message>
        <source>The password was reset on %1, by the activity log; such a reset is reported to end tokens.</source>
        <comment>a date with the time</comment>
        <translation>Secondo il registro delle attività, la password è stata reimpostata il %1; viene segnalato che una reimpostazione del genere rende non validi i token.</translation>
    </message>
    <message>
        <source>A password reset is reported to end tokens: ask the new owner whether there was one.</source>
        <translation>Viene segnalato che una reimpostazione della password rende non validi i token: chiedi al nuovo proprietario se ce n&apos;è stata una.</translation>
    </message>
    <message>
        <source>The email was changed, but the token does not work any more.</source>
        <translation>L&apos;email è stata cambiata, ma il token non funziona più.</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2, and then a change back was begun; no end of that is in this record.</source>
        <translation>L&apos;email doveva passare da %1 a %2, poi è iniziato il ripristino di quella di prima; in questo verbale non risulta come sia finito.</translation>
    </message>
    <message>
        <source>The token was tested again after a step: %1.</source>
        <translation>Il token è stato testato di nuovo dopo un passo: %1.</translation>
    </message>
    <message>
        <source>What came of the change of the email: %1.</source>
        <translation>Esito della modifica dell&apos;email: %1.</translation>
    </message>
    <message>
        <source>Other address accepted</source>
        <translation>Altro indirizzo accettato</translation>
    </message>
    <message>
        <source>A person accepted %1 as the new address.</source>
        <translation>Una persona ha accettato %1 come nuovo indirizzo.</translation>
    </message>
    <message>
        <source>Not changed back</source>
        <translation>Email non ripristinata</translation>
    </message>
    <message>
        <source>The change back was given up, or nothing came of it.</source>
        <translation>Il ripristino è stato abbandonato, oppure non se n&apos;è fatto nulla.</translation>
    </message>
    <message>
        <source>Seen in the activity log</source>
        <translation>Visto nel registro delle attività</translation>
    </message>
    <message>
        <source>The workspace&apos;s activity log showed a step: %1.</source>
        <translation>Il registro delle attività dell&apos;area di lavoro ha mostrato un passo: %1.</translation>
    </message>
    <message>
        <source>A person&apos;s word</source>
        <translation>Parola di una persona</translation>
    </message>
    <message>
        <source>A person said that this was done: %1.</source>
        <translation>Una persona ha detto che questo è stato fatto: %1.</translation>
    </message>
    <message>
        <source>Handover reopened</source>
        <translation>Passaggio riaperto</translation>
    </message>
    <message>
        <source>The handover was continued.</source>
        <translation>Il passaggio è proseguito.</translation>
    </message>
    <message>
        <source>changed and proven</source>
        <translation>modifica fatta e comprovata</translation>
    </message>
    <message>
        <source>changed, not proven</source>
        <translation>modifica fatta, non comprovata</translation>
    </message>
    <message>
        <source>not changed</source>
        <translation>nessuna modifica</translation>
    </message>
    <message>
        <source>changed back</source>
        <translation>email ripristinata</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non noto</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annullato</translation>
    </message>
    <message>
        <source>new address confirmed</source>
        <translation>nuovo indirizzo confermato</translation>
    </message>
    <message>
        <source>password reset</source>
        <translation>password reimpostata</translation>
    </message>
    <message>
        <source>two-factor sign-in</source>
        <translation>accesso a due fattori</translation>
    </message>
    <message>
        <source>two-factor sign-in changed</source>
        <translation>accesso a due fattori modificato</translation>
    </message>
    <message>
        <source>a day later</source>
        <translation>un giorno dopo</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>accesso effettuato</translation>
    </message>
    <message>
        <source>account page opened</source>
        <translation>pagina dell&apos;account aperta</translation>
    </message>
    <message numerus="yes">
        <source>The longest time without a good answer was %Ln second(s); what happened in it was not seen.</source>
        <translation>
            <numerusform>Il tempo più lungo senza una buona risposta è stato di %Ln secondo; che cosa sia accaduto nel frattempo non si è visto.</numerusform>
            <numerusform>Il tempo più lungo senza una buona risposta è stato di %Ln secondi; che cosa sia accaduto nel frattempo non si è visto.</numerusform>
        </translation>
    </message>
    <message>
        <source>After the change, the token was proven to work as before, last on %1.</source>
        <comment>a date with the time</comment>
        <translation>Dopo la modifica è stato dimostrato che il token funziona come prima, l&apos;ultima volta il %1.</translation>
    </message>
    <message>
        <source>In between it was not proven; the record shows when and why.</source>
        <translation>Nel frattempo non era dimostrato; il verbale mostra quando e perché.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln test call(s) were refused, the last one on %1.</source>
        <translation>
            <numerusform>È stata rifiutata %Ln chiamata di test, il %1.</numerusform>
            <numerusform>Sono state rifiutate %Ln chiamate di test, l&apos;ultima il %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting again</source>
        <translation>Di nuovo in attesa</translation>
    </message>
    <message>
        <source>The email was not changed yet, and is waited for again.</source>
        <translation>L&apos;email non è ancora stata cambiata e la si attende di nuovo.</translation>
    </message>
    <message>
        <source>Cancelling: the account is read once more.</source>
        <translation>Annullamento in corso: l&apos;account viene letto ancora una volta.</translation>
    </message>
    <message>
        <source>So it is known which email it has when this ends.</source>
        <translation>Così si sa quale email ha quando tutto finisce.</translation>
    </message>
    <message>
        <source>But the account has %1 now; when this handover was begun it had %2.</source>
        <translation>Ma l&apos;account ora ha %1; quando questo passaggio è stato iniziato aveva %2.</translation>
    </message>
    <message>
        <source>Cancelled. Keybearer changed nothing.</source>
        <translation>Annullato. Keybearer non ha cambiato nulla.</translation>
    </message>
    <message>
        <source>The email was not changed back.</source>
        <translation>L&apos;email di prima non è stata ripristinata.</translation>
    </message>
    <message>
        <source>Find out who changed it. Then prove it again.</source>
        <translation>Scopri chi l&apos;ha cambiata. Poi ripeti la prova.</translation>
    </message>
    <message>
        <source>Prove it again.</source>
        <translation>Ripeti la prova.</translation>
    </message>
    <message>
        <source>The email went from %1 to %2 and was then to go back; whether it did could not be seen.</source>
        <translation>L&apos;email è passata da %1 a %2 e poi doveva essere ripristinata quella di prima; non è stato possibile vedere se sia accaduto.</translation>
    </message>
    <message>
        <source>The email went from %1 to %2 and was then to go back; the token was not proven to work afterwards.</source>
        <translation>L&apos;email è passata da %1 a %2 e poi doveva essere ripristinata quella di prima; in seguito non è stato dimostrato che il token funzioni.</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2; it was cancelled, and the account had %3 then.</source>
        <translation>L&apos;email doveva passare da %1 a %2; il passaggio è stato annullato, e l&apos;account aveva allora %3.</translation>
    </message>
    <message>
        <source>An editor or a mail program does that. What it says can&apos;t be proven any more.</source>
        <translation>Lo fa un editor di testo o un programma di posta. Ciò che dice non può più essere dimostrato.</translation>
    </message>
    <message>
        <source>Ask for the file itself again, for example in a ZIP archive.</source>
        <translation>Chiedi di nuovo il file originale, per esempio in un archivio ZIP.</translation>
    </message>
    <message>
        <source>It was sent at most once, and no clear answer came; it may yet be made. It is not sent a second time.</source>
        <translation>La modifica è stata inviata al massimo una volta e non è arrivata una risposta chiara; potrebbe ancora essere fatta. Non viene inviata una seconda volta.</translation>
    </message>
    <message>
        <source>Tell whoever was to change the email that it is called off.</source>
        <translation>Avvisa chi doveva cambiare l&apos;email che la modifica è annullata.</translation>
    </message>
    <message>
        <source>The token was left alone.</source>
        <translation>Il token non è stato toccato.</translation>
    </message>
    <message>
        <source>Keybearer changed nothing. A finding stops this handover.</source>
        <translation>Keybearer non ha cambiato nulla. Un risultato impedisce questo passaggio.</translation>
    </message>
    <message>
        <source>Keybearer did not change the email.</source>
        <translation>Keybearer non ha cambiato l&apos;email.</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2; it was cancelled, and which email the account had then was not seen.</source>
        <translation>L&apos;email doveva passare da %1 a %2; il passaggio è stato annullato, e non si è visto quale email avesse allora l&apos;account.</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2; Keybearer did not change it, and the account had %3 then.</source>
        <translation>L&apos;email doveva passare da %1 a %2; Keybearer non l&apos;ha cambiata, e l&apos;account aveva allora %3.</translation>
    </message>
    <message>
        <source>This is a handover record, but a program on its way has rewritten its line ends or its first bytes.</source>
        <translation>Questo è il verbale di un passaggio, ma lungo il percorso un programma ne ha riscritto i fine riga o i primi byte.</translation>
    </message>
    <message>
        <source>By now the account has another email than the one that was shown before the change.</source>
        <translation>Ora l&apos;account ha un&apos;email diversa da quella mostrata prima della modifica.</translation>
    </message>
    <message>
        <source>What happened there is not known.</source>
        <translation>Che cosa sia successo lì non è noto.</translation>
    </message>
    <message>
        <source>The email is back, but the token does not work any more.</source>
        <translation>L&apos;email è di nuovo quella vecchia, ma il token non funziona più.</translation>
    </message>
    <message>
        <source>The email is back, but the token is not proven to work as before.</source>
        <translation>L&apos;email è di nuovo quella vecchia, ma non è dimostrato che il token funzioni come prima.</translation>
    </message>
    <message>
        <source>Sending the change</source>
        <translation>Invio della modifica</translation>
    </message>
    <message>
        <source>What came of sending the change: %1.</source>
        <translation>Esito dell&apos;invio della modifica: %1.</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accettata</translation>
    </message>
    <message>
        <source>nothing was sent</source>
        <translation>non è stato inviato niente</translation>
    </message>
    <message>
        <source>no clear answer</source>
        <translation>nessuna risposta chiara</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2; the account had %3, which was then to go back, and whether it did could not be seen.</source>
        <translation>L&apos;email doveva passare da %1 a %2; l&apos;account aveva %3, che poi doveva essere riportata a quella di prima; non è stato possibile vedere se sia accaduto.</translation>
    </message>
    <message>
        <source>The email was to go from %1 to %2; the account had %3, which was then to go back. The token was not proven to work afterwards.</source>
        <translation>L&apos;email doveva passare da %1 a %2; l&apos;account aveva %3, che poi doveva essere riportata a quella di prima. Non è stato dimostrato che dopo il token funzionasse.</translation>
    </message>
    <message>
        <source>For a while the token was not tested; what happened then was not seen.</source>
        <translation>Per un po&apos; il token non è stato testato; che cosa sia successo allora non si è visto.</translation>
    </message>
    <message>
        <source>The change may have been made, and the account could not be read afterwards.</source>
        <translation>La modifica potrebbe essere stata fatta, e poi non è stato possibile leggere l&apos;account.</translation>
    </message>
    <message>
        <source>Intercom does not show this address as confirmed.</source>
        <translation>Intercom non mostra questo indirizzo come confermato.</translation>
    </message>
    <message>
        <source>The email went from %1 to %2; the token was not proven to work afterwards.</source>
        <translation>L&apos;email è passata da %1 a %2; non è stato dimostrato che dopo il token funzionasse.</translation>
    </message>
    <message>
        <source>The email went from %1 to %2, and the token was proven to work afterwards, on %3. By the newest test it is not proven any more.</source>
        <comment>two emails, a time</comment>
        <translation>L&apos;email è passata da %1 a %2, e dopo è stato dimostrato che il token funzionava, il %3. Secondo l&apos;ultimo test non è più dimostrato.</translation>
    </message>
    <message>
        <source>The other one is open in %1.</source>
        <comment>a program</comment>
        <translation>L’altro è aperto in %1.</translation>
    </message>
    <message>
        <source>Another handover of this account is open.</source>
        <translation>È aperto un altro passaggio di questo account.</translation>
    </message>
    <message>
        <source>Two at the same time could spoil each other&apos;s work, so this one was not begun. Nothing was changed.</source>
        <translation>Due alla volta potrebbero rovinarsi il lavoro a vicenda, quindi questo non è stato iniziato. Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>Go on with the other one, or cancel it. Then begin again.</source>
        <translation>Continua l’altro o annullalo. Poi ricomincia.</translation>
    </message>
    <message>
        <source>The account still has %1. Your pipeline goes on as before, and the token is tested meanwhile.</source>
        <translation>L&apos;account ha ancora %1. La tua pipeline prosegue come prima e intanto il token viene testato.</translation>
    </message>
    <message>
        <source>When it was last read, on %1, the account had %2. It has not been read since; Keybearer goes on trying.</source>
        <comment>a date with the time, an email</comment>
        <translation>All&apos;ultima lettura, il %1, l&apos;account aveva %2. Da allora non è stato letto; Keybearer continua a provare.</translation>
    </message>
    <message>
        <source>This can stay open for days.</source>
        <translation>Può restare aperto per giorni.</translation>
    </message>
    <message>
        <source>A sync of an identity provider, or somebody&apos;s tidying up, can still undo the change.</source>
        <translation>La sincronizzazione di un provider di identità, o qualcuno che fa ordine, può ancora annullare la modifica.</translation>
    </message>
    <message>
        <source>Ask the workspace&apos;s administrators what was done to the account. Then prove it again.</source>
        <translation>Chiedi agli amministratori dell&apos;area di lavoro che cosa è stato fatto con l&apos;account. Poi verifica di nuovo.</translation>
    </message>
    <message>
        <source>Everything is tested. Close the follow-up, then save the record.</source>
        <translation>Tutto è testato. Chiudi i passi successivi, poi salva il verbale.</translation>
    </message>
</context>
<context>
    <name>keybearer::AboutCard</name>
    <message>
        <source>About</source>
        <translation>Informazioni</translation>
    </message>
    <message>
        <source>Keybearer %1 · Qt %2 · %3</source>
        <comment>versions; the last is a library&apos;s</comment>
        <translation>Keybearer %1 · Qt %2 · %3</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.
It is not made by Intercom and has no tie to Intercom.</source>
        <translation>Software libero con licenza GNU General Public License, versione 3 o successiva. È fornito senza alcuna garanzia.
Non è prodotto da Intercom e non ha alcun legame con Intercom.</translation>
    </message>
    <message>
        <source>No native speaker has reviewed the texts in these languages yet: %1</source>
        <translation>Nessun madrelingua ha ancora rivisto i testi in queste lingue: %1</translation>
    </message>
</context>
<context>
    <name>keybearer::AppearanceCard</name>
    <message>
        <source>Text size: %1 %</source>
        <translation>Dimensione del testo: %1 %</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspetto</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contrasto elevato</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Animazioni</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Ridotte</translation>
    </message>
    <message>
        <source>Everything moves</source>
        <translation>Tutte</translation>
    </message>
    <message>
        <source>&amp;Back to default</source>
        <translation>&amp;Ripristina i valori predefiniti</translation>
    </message>
    <message>
        <source>Language, theme, text size and motion as they were at first.</source>
        <translation>Lingua, tema, dimensione del testo e animazioni com&apos;erano all&apos;inizio.</translation>
    </message>
</context>
<context>
    <name>keybearer::CallsDialog</name>
    <message>
        <source>Live test of the token</source>
        <translation>Test in diretta del token</translation>
    </message>
    <message>
        <source>The newest calls first, as many as the strip shows. Every call of the handover is in its record.</source>
        <translation>Prima le chiamate più recenti, tante quante ne mostra la striscia. Ogni chiamata del passaggio è nel suo verbale.</translation>
    </message>
    <message>
        <source>Calls of the live test, the newest first</source>
        <translation>Chiamate del test in diretta, prima le più recenti</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>keybearer::CallsModel</name>
    <message>
        <source>answered</source>
        <translation>risposta ricevuta</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rifiutata</translation>
    </message>
    <message>
        <source>no clear answer</source>
        <translation>nessuna risposta chiara</translation>
    </message>
    <message>
        <source>Call %1: %2, status %3</source>
        <translation>Chiamata %1: %2, stato %3</translation>
    </message>
    <message>
        <source>Call %1: %2</source>
        <translation>Chiamata %1: %2</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Chiamata</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Risultato</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Id della richiesta</translation>
    </message>
</context>
<context>
    <name>keybearer::CanaryCard</name>
    <message>
        <source>While this is open, the token is tested again and again</source>
        <translation>Finché questo è aperto, il token viene testato di continuo</translation>
    </message>
    <message>
        <source>Live test of the token</source>
        <translation>Test in diretta del token</translation>
    </message>
    <message>
        <source>Calls %1 · refused %2 · without a clear answer %3 · longest gap %4 s</source>
        <translation>Chiamate %1 · rifiutate %2 · senza risposta chiara %3 · intervallo più lungo %4 s</translation>
    </message>
    <message>
        <source>no good answer yet</source>
        <translation>ancora nessuna buona risposta</translation>
    </message>
    <message>
        <source>last good answer %1 s ago</source>
        <translation>ultima buona risposta %1 s fa</translation>
    </message>
    <message>
        <source>One cell per call, the newest at the end. %1</source>
        <comment>then the counts</comment>
        <translation>Una cella per chiamata, la più recente alla fine. %1</translation>
    </message>
    <message>
        <source>Sho&amp;w as table</source>
        <translation>Mostra come ta&amp;bella</translation>
    </message>
    <message>
        <source>Lists the newest calls of the live test</source>
        <translation>Elenca le chiamate più recenti del test in diretta</translation>
    </message>
    <message>
        <source>Outside the change: calls %1 · refused %2 · without a clear answer %3</source>
        <translation>Al di fuori della modifica: chiamate %1 · rifiutate %2 · senza risposta chiara %3</translation>
    </message>
    <message>
        <source>One cell per call, the newest at the end; before them is a hole, a time without tests. %1</source>
        <comment>then the counts</comment>
        <translation>Una cella per chiamata, la più recente alla fine; prima di esse c&apos;è un vuoto, un tempo senza test. %1</translation>
    </message>
    <message>
        <source>The token was tested, but not the whole time</source>
        <translation>Il token è stato testato, ma non per tutto il tempo</translation>
    </message>
    <message>
        <source>The live tests of the token</source>
        <translation>I test dal vivo del token</translation>
    </message>
</context>
<context>
    <name>keybearer::CheckpointCard</name>
    <message>
        <source>Test again</source>
        <translation>Ripeti il test</translation>
    </message>
    <message>
        <source>I have done this: test now</source>
        <translation>Fatto: esegui il test</translation>
    </message>
    <message>
        <source>Test now</source>
        <translation>Esegui il test</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a step of the follow-up, its button</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Follow up: test after each of these</source>
        <translation>Passi successivi: un test dopo ciascuno</translation>
    </message>
    <message>
        <source>Seen in the activity log: %1</source>
        <translation>Visto nel registro delle attività: %1</translation>
    </message>
    <message>
        <source>Not seen in the activity log yet</source>
        <translation>Non ancora visto nel registro delle attività</translation>
    </message>
    <message>
        <source>Unknown: this token may not read the activity log</source>
        <translation>Non noto: questo token non può leggere il registro delle attività</translation>
    </message>
    <message>
        <source>Unknown: the activity log has given no answer yet</source>
        <translation>Non noto: il registro delle attività non ha ancora dato una risposta</translation>
    </message>
    <message>
        <source>Tested: %1, %2</source>
        <comment>a verdict and when</comment>
        <translation>Test eseguito: %1, %2</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation>Previsto: %1</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>Non ancora testato</translation>
    </message>
    <message>
        <source>Tested: %1, %2. Intercom does not show yet that the step was done, so it stays open.</source>
        <comment>a verdict and when</comment>
        <translation>Test eseguito: %1, %2. Intercom non mostra ancora che il passo sia stato fatto, quindi resta aperto.</translation>
    </message>
    <message>
        <source>Open “Your account” in the browser</source>
        <translation>Apri «Your account» nel browser</translation>
    </message>
    <message>
        <source>Unknown: the activity log has more entries than were read</source>
        <translation>Non noto: il registro delle attività ha più voci di quante ne siano state lette</translation>
    </message>
    <message>
        <source>Tested: %1, %2. That the step was done is a person&apos;s word; Intercom shows it to no program.</source>
        <comment>a verdict and when</comment>
        <translation>Testato: %1, %2. Che il passo sia stato fatto è la parola di una persona; Intercom non lo mostra a nessun programma.</translation>
    </message>
    <message>
        <source>Seen in the activity log: %1. Whether the email had changed by then is not known.</source>
        <translation>Visto nel registro delle attività: %1. Non si sa se l&apos;email fosse già cambiata in quel momento.</translation>
    </message>
    <message>
        <source>Seen in the activity log before the email was changed: %1</source>
        <translation>Visto nel registro delle attività prima della modifica dell&apos;email: %1</translation>
    </message>
    <message>
        <source>Not seen in the activity log when it was last read</source>
        <translation>Non visto nel registro delle attività all&apos;ultima lettura</translation>
    </message>
    <message>
        <source>In the practice workspace a day lasts one minute.</source>
        <translation>Nell’area di esercitazione un giorno dura un minuto.</translation>
    </message>
    <message>
        <source>Due since %1. Test it now.</source>
        <comment>a time</comment>
        <translation>Da fare dal %1. Esegui il test ora.</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Non testato</translation>
    </message>
    <message>
        <source>The follow-up, as it was closed</source>
        <translation>I passi successivi, come sono stati chiusi</translation>
    </message>
    <message>
        <source>While Keybearer is open and not locked, this test runs by itself.</source>
        <translation>Finché Keybearer è aperto e non bloccato, questo test parte da solo.</translation>
    </message>
    <message>
        <source>Tested: %1, %2. That shows nothing, so the step stays open.</source>
        <comment>a verdict and when</comment>
        <translation>Testato: %1, %2. Questo non mostra nulla, quindi il passo resta aperto.</translation>
    </message>
</context>
<context>
    <name>keybearer::ChecksCard</name>
    <message>
        <source>No test of this token is kept yet. Every test adds a cell here.</source>
        <translation>Di questo token non è ancora conservato alcun test. Ogni test aggiunge qui una cella.</translation>
    </message>
    <message>
        <source>Every one of them found: %1.</source>
        <comment>a state</comment>
        <translation>Tutti hanno dato lo stesso risultato: %1.</translation>
    </message>
    <message>
        <source>Nothing was tested from %1 to %2.</source>
        <comment>two times</comment>
        <translation>Da %1 a %2 non è stato testato nulla.</translation>
    </message>
    <message>
        <source>The last test</source>
        <translation>L&apos;ultimo test</translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln tests</source>
        <translation>
            <numerusform>Ultimi test: %Ln</numerusform>
            <numerusform>Gli ultimi %Ln test</numerusform>
        </translation>
    </message>
    <message>
        <source>Tests over time</source>
        <translation>Test nel tempo</translation>
    </message>
    <message>
        <source>It found: %1.</source>
        <comment>a state</comment>
        <translation>Ha dato come risultato: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The newest result: %1. %Ln test(s) had another result.</source>
        <comment>a state</comment>
        <translation>
            <numerusform>Ultimo risultato: %1. %Ln test ha avuto un altro risultato.</numerusform>
            <numerusform>Ultimo risultato: %1. %Ln test hanno avuto un altro risultato.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keybearer::CommandLine</name>
    <message>
        <source>Test the token after each step: %1</source>
        <translation>Testa il token dopo ogni passo: %1</translation>
    </message>
</context>
<context>
    <name>keybearer::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Comandi</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Che cosa vuoi fare?</translation>
    </message>
    <message>
        <source>Command or connection</source>
        <translation>Comando o connessione</translation>
    </message>
    <message>
        <source>Commands that fit</source>
        <translation>Comandi corrispondenti</translation>
    </message>
    <message>
        <source>Nothing fits these words. Try fewer of them.</source>
        <translation>Nulla corrisponde a queste parole. Prova a usarne di meno.</translation>
    </message>
</context>
<context>
    <name>keybearer::Commands</name>
    <message>
        <source>Teammate and handover</source>
        <translation>Membro del team e passaggio</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connessioni</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagine</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Finestra</translation>
    </message>
</context>
<context>
    <name>keybearer::ComparisonCard</name>
    <message>
        <source>Before and after</source>
        <translation>Prima e dopo</translation>
    </message>
</context>
<context>
    <name>keybearer::ComparisonModel</name>
    <message>
        <source>not known</source>
        <translation>non noto</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>uguale</translation>
    </message>
    <message>
        <source>different</source>
        <translation>diverso</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>as requested</source>
        <translation>come richiesta</translation>
    </message>
    <message>
        <source>not the requested one</source>
        <translation>non quella richiesta</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdetto</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permessi</translation>
    </message>
    <message>
        <source>%1 allowed</source>
        <translation>%1 consentiti</translation>
    </message>
    <message>
        <source>none lost</source>
        <translation>nessuno perso</translation>
    </message>
    <message>
        <source>lost: %1</source>
        <translation>persi: %1</translation>
    </message>
    <message>
        <source>%1 not known afterwards</source>
        <translation>%1 non noti dopo</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Teammate</source>
        <translation>Membro del team</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Area di lavoro</translation>
    </message>
    <message>
        <source>%1: before %2, after %3, %4</source>
        <translation>%1: prima %2, dopo %3, %4</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Cosa</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Prima</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Dopo</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Risultato</translation>
    </message>
    <message>
        <source>all lost</source>
        <translation>tutte perse</translation>
    </message>
    <message>
        <source>the old one again</source>
        <translation>di nuovo quella vecchia</translation>
    </message>
    <message>
        <source>the new one</source>
        <translation>quella nuova</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>All’inizio</translation>
    </message>
    <message>
        <source>At the last test</source>
        <translation>All’ultimo test</translation>
    </message>
    <message>
        <source>%1: at the start %2, at the last test %3, %4</source>
        <translation>%1: all&apos;inizio %2, all&apos;ultimo test %3, %4</translation>
    </message>
    <message>
        <source>as last read</source>
        <translation>secondo l&apos;ultima lettura</translation>
    </message>
</context>
<context>
    <name>keybearer::ConnectPage</name>
    <message>
        <source>Keybearer will contact api.intercom.io and, if that one does not know the token, api.eu.intercom.io and api.au.intercom.io. Nothing else.</source>
        <translation>Keybearer contatterà api.intercom.io e, se quello non conosce il token, api.eu.intercom.io e api.au.intercom.io. Nient&apos;altro.</translation>
    </message>
    <message>
        <source>Nothing will be contacted before there is an address.</source>
        <translation>Nulla sarà contattato prima che ci sia un indirizzo.</translation>
    </message>
    <message>
        <source>Keybearer will send the token to %1, and to nothing else. Enter only an address that you trust with it.</source>
        <translation>Keybearer invierà il token a %1, e a nient&apos;altro. Inserisci solo un indirizzo a cui affideresti il token.</translation>
    </message>
    <message>
        <source>Keybearer will contact %1. Nothing else.</source>
        <translation>Keybearer contatterà %1. Nient&apos;altro.</translation>
    </message>
    <message>
        <source>Enter the address of the API.</source>
        <translation>Inserisci l&apos;indirizzo dell&apos;API.</translation>
    </message>
    <message>
        <source>This address can&apos;t be used: it has to begin with https://. Nothing was sent.</source>
        <translation>Questo indirizzo non può essere usato: deve iniziare con https://. Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>Paste the access token.</source>
        <translation>Incolla il token di accesso.</translation>
    </message>
    <message>
        <source>This was no access token: it had spaces or characters that a token never has. Copy the whole token and paste it again.</source>
        <translation>Questo non era un token di accesso: conteneva spazi o caratteri che un token non ha mai. Copia l&apos;intero token e incollalo di nuovo.</translation>
    </message>
    <message>
        <source>Hand an API account over, and see its token keep working</source>
        <translation>Passa le consegne di un account API e guarda il suo token continuare a funzionare</translation>
    </message>
    <message>
        <source>Keybearer shows which Intercom teammate an access token belongs to.
It gets that teammate&apos;s email changed to its new owner&apos;s.
It tests the token before, during and after, and keeps the proof.</source>
        <translation>Keybearer mostra a quale membro del team di Intercom appartiene un token di accesso.
Fa cambiare l&apos;email di quel membro del team in quella del nuovo proprietario.
Testa il token prima, durante e dopo, e ne conserva la prova.</translation>
    </message>
    <message>
        <source>Connect a token</source>
        <translation>Connetti un token</translation>
    </message>
    <message>
        <source>&amp;Access token</source>
        <translation>&amp;Token di accesso</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token di accesso</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Regione</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regione</translation>
    </message>
    <message>
        <source>Find out automatically</source>
        <translation>Individua automaticamente</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Stati Uniti</translation>
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
        <translation>Altro indirizzo dell&apos;API…</translation>
    </message>
    <message>
        <source>API a&amp;ddress</source>
        <translation>In&amp;dirizzo dell&apos;API</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>Indirizzo dell&apos;API</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Connetti</translation>
    </message>
    <message>
        <source>Or try it first</source>
        <translation>Oppure fai prima pratica</translation>
    </message>
    <message>
        <source>The practice workspace is an Intercom of your own, on this computer only. It needs no token and no account, and mistakes cost nothing there.</source>
        <translation>L&apos;area di esercitazione è un Intercom tutto tuo, solo su questo computer. Non richiede token né account, e lì tutto può andare storto.</translation>
    </message>
    <message>
        <source>This does not look like Intercom&apos;s usual access tokens. Nothing was sent. Paste another one, or choose “Connect anyway”.</source>
        <translation>Questo non somiglia ai soliti token di accesso di Intercom. Non è stato inviato nulla. Incollane un altro, oppure scegli «Connetti comunque».</translation>
    </message>
    <message>
        <source>This may not be the whole token: it has %1 characters, and Intercom&apos;s usually have %2. Nothing was sent. Paste it again, or choose “Connect anyway”.</source>
        <translation>Questo potrebbe non essere l&apos;intero token: ha %1 caratteri, mentre quelli di Intercom ne hanno di solito %2. Non è stato inviato nulla. Incollalo di nuovo, oppure scegli «Connetti comunque».</translation>
    </message>
    <message>
        <source>The token rests in this computer&apos;s keychain. It is written to no file.</source>
        <translation>Il token è custodito nel portachiavi di questo computer. Non viene scritto in alcun file.</translation>
    </message>
    <message>
        <source>Connect any&amp;way</source>
        <translation>Connetti comun&amp;que</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>Name of the connection</source>
        <translation>Nome della connessione</translation>
    </message>
    <message>
        <source>Keep the token &amp;in the keychain</source>
        <translation>Conserva il token nel &amp;portachiavi</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation>Incollalo qui</translation>
    </message>
    <message>
        <source>From Intercom&apos;s Developer Hub: the app that your pipeline uses. It stays masked.</source>
        <translation>Dal Developer Hub di Intercom: l&apos;app usata dalla tua pipeline. Resta mascherato.</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Facoltativo</translation>
    </message>
    <message>
        <source>If this is empty, it is named after its workspace.</source>
        <translation>Se lasciato vuoto, prende il nome dell&apos;area di lavoro.</translation>
    </message>
    <message>
        <source>Open &amp;practice</source>
        <translation>Apri l&apos;&amp;esercitazione</translation>
    </message>
    <message>
        <source>It has to begin with https://. Only for this computer itself http:// will do.</source>
        <translation>Deve iniziare con https://. Solo per questo stesso computer va bene http://.</translation>
    </message>
    <message>
        <source>There is no keychain here. The token stays in this computer&apos;s memory until you quit or lock Keybearer, and is written to no file.</source>
        <translation>Qui non c&apos;è un portachiavi. Il token resta nella memoria di questo computer finché non esci da Keybearer o non lo blocchi, e non viene scritto in alcun file.</translation>
    </message>
    <message>
        <source>The token stays in this computer&apos;s memory until you quit or lock Keybearer. It is written to no file.</source>
        <translation>Il token resta nella memoria di questo computer finché non esci da Keybearer o non lo blocchi. Non viene scritto in alcun file.</translation>
    </message>
    <message>
        <source>Check a record that you were &amp;given…</source>
        <translation>Controlla un &amp;verbale ricevuto…</translation>
    </message>
    <message>
        <source>Look at the histor&amp;y</source>
        <translation>Guarda la cronolo&amp;gia</translation>
    </message>
</context>
<context>
    <name>keybearer::Connection</name>
    <message>
        <source>Practice workspace</source>
        <translation>Area di esercitazione</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Nuova connessione</translation>
    </message>
    <message>
        <source>being tested</source>
        <translation>test in corso</translation>
    </message>
    <message>
        <source>not tested yet</source>
        <translation>non ancora testato</translation>
    </message>
    <message>
        <source>paste the token again</source>
        <translation>incolla di nuovo il token</translation>
    </message>
    <message>
        <source>token not at hand</source>
        <translation>token non a disposizione</translation>
    </message>
    <message>
        <source>The token is not here any more.</source>
        <translation>Il token non è più qui.</translation>
    </message>
    <message>
        <source>It was kept only until Keybearer was closed or locked, or it was removed from the keychain. Your pipeline is not affected.</source>
        <translation>Era conservato solo fino alla chiusura o al blocco di Keybearer, oppure è stato rimosso dal portachiavi. La tua pipeline non ne risente.</translation>
    </message>
    <message>
        <source>Choose “Connect a token” and paste it again: this connection takes it.</source>
        <translation>Scegli «Connetti un token» e incollalo di nuovo: lo prende questa connessione.</translation>
    </message>
    <message>
        <source>The keychain did not give the token.</source>
        <translation>Il portachiavi non ha dato il token.</translation>
    </message>
    <message>
        <source>Someone, or a rule of this computer, said no. Your pipeline is not affected.</source>
        <translation>Qualcuno, o una regola di questo computer, ha detto di no. La tua pipeline non ne risente.</translation>
    </message>
    <message>
        <source>Choose “Test now” and allow it, or paste the token again.</source>
        <translation>Scegli «Esegui il test» e consenti l&apos;accesso, oppure incolla di nuovo il token.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation>Il portachiavi non ha risposto in tempo.</translation>
    </message>
    <message>
        <source>It may be waiting for its password in another window. Your pipeline is not affected.</source>
        <translation>Forse attende la sua password in un&apos;altra finestra. La tua pipeline non ne risente.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then choose “Test now”.</source>
        <translation>Sblocca il portachiavi, poi scegli «Esegui il test».</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain can&apos;t be reached.</source>
        <translation>Il portachiavi di questo computer non è raggiungibile.</translation>
    </message>
    <message>
        <source>The token rests there and can&apos;t be read. Your pipeline is not affected.</source>
        <translation>Il token è custodito lì e non può essere letto. La tua pipeline non ne risente.</translation>
    </message>
    <message>
        <source>Start or unlock the keychain, then choose “Test now”; or paste the token again.</source>
        <translation>Avvia o sblocca il portachiavi, poi scegli «Esegui il test»; oppure incolla di nuovo il token.</translation>
    </message>
    <message>
        <source>The keychain is asked for the token.</source>
        <translation>Il token viene chiesto al portachiavi.</translation>
    </message>
    <message>
        <source>It may be waiting for its password in another window.</source>
        <translation>Forse attende la sua password in un&apos;altra finestra.</translation>
    </message>
</context>
<context>
    <name>keybearer::ConnectionBook</name>
    <message>
        <source>New connection</source>
        <translation>Nuova connessione</translation>
    </message>
    <message>
        <source>The connection keeps its name.</source>
        <translation>La connessione mantiene il suo nome.</translation>
    </message>
    <message>
        <source>What you changed about a connection is not on disk yet.</source>
        <translation>Ciò che hai modificato in una connessione non è ancora su disco.</translation>
    </message>
    <message>
        <source>It is tried again by itself. Leave Keybearer open until then.</source>
        <translation>Il tentativo viene ripetuto da sé. Lascia Keybearer aperto fino ad allora.</translation>
    </message>
    <message>
        <source>“%1” is back: its token is still in the keychain.</source>
        <translation>«%1» è di nuovo qui: il suo token è ancora nel portachiavi.</translation>
    </message>
    <message>
        <source>Open the keychain, then remove the connection again.</source>
        <translation>Apri il portachiavi, poi rimuovi di nuovo la connessione.</translation>
    </message>
    <message>
        <source>“%1” was not removed.</source>
        <translation>«%1» non è stata rimossa.</translation>
    </message>
    <message>
        <source>The token of “%1” is still in the keychain.</source>
        <translation>Il token di «%1» è ancora nel portachiavi.</translation>
    </message>
    <message>
        <source>Open the keychain, then connect the token again, or edit the connection.</source>
        <translation>Apri il portachiavi, poi connetti di nuovo il token oppure modifica la connessione.</translation>
    </message>
    <message>
        <source>The token stays in memory until you quit or lock. To keep it, paste it again once the keychain is open.</source>
        <translation>Il token resta in memoria finché non esci da Keybearer o non lo blocchi. Per conservarlo, incollalo di nuovo quando il portachiavi è aperto.</translation>
    </message>
</context>
<context>
    <name>keybearer::ConnectionEditor</name>
    <message>
        <source>Another connection has this token already: “%1”.</source>
        <translation>Un&apos;altra connessione ha già questo token: «%1».</translation>
    </message>
    <message>
        <source>So it is not known whose token this is, and nothing was changed.</source>
        <translation>Quindi non si sa di chi è questo token, e non è stato cambiato nulla.</translation>
    </message>
    <message>
        <source>This token belongs to %1 in the workspace “%2”.</source>
        <translation>Questo token appartiene a %1 nell&apos;area di lavoro «%2».</translation>
    </message>
    <message>
        <source>This connection is that of %1 in “%2”, with a history of its own. Nothing was changed.</source>
        <translation>Questa connessione è quella di %1 in «%2», con una cronologia propria. Non è stato cambiato nulla.</translation>
    </message>
    <message>
        <source>Connect that token as a connection of its own.</source>
        <translation>Connetti quel token come connessione a sé.</translation>
    </message>
    <message>
        <source>Paste the token here: it is not at hand, and only then it can be kept.</source>
        <translation>Incolla qui il token: non è a disposizione, e solo così può essere conservato.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Non è stato cambiato nulla.</translation>
    </message>
    <message>
        <source>Another change is still being saved.</source>
        <translation>È ancora in corso il salvataggio di un&apos;altra modifica.</translation>
    </message>
    <message>
        <source>Save again in a moment.</source>
        <translation>Salva di nuovo tra un momento.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation>Il portachiavi non ha risposto in tempo.</translation>
    </message>
    <message>
        <source>The connection was not changed. It is not known whether the keychain still does what it was asked to; if it does, Keybearer undoes that while it runs.</source>
        <translation>La connessione non è stata modificata. Non si sa se il portachiavi farà ancora ciò che gli è stato chiesto; se lo fa, Keybearer lo annulla finché è aperto.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then save again.</source>
        <translation>Sblocca il portachiavi, poi salva di nuovo.</translation>
    </message>
</context>
<context>
    <name>keybearer::ConnectionFields</name>
    <message>
        <source>Leave it empty to keep the token that is there. Another one has to belong to the same teammate.</source>
        <translation>Lascia vuoto per mantenere il token presente. Un altro deve appartenere allo stesso membro del team.</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Gruppo</translation>
    </message>
    <message>
        <source>Group in the list</source>
        <translation>Gruppo nell&apos;elenco</translation>
    </message>
    <message>
        <source>The keychain can&apos;t be reached right now. The token stays in it.</source>
        <translation>In questo momento il portachiavi non è raggiungibile. Il token resta al suo interno.</translation>
    </message>
    <message>
        <source>While a handover is open, the token and the region stay as they are.</source>
        <translation>Finché un passaggio è aperto, il token e la regione restano come sono.</translation>
    </message>
    <message>
        <source>Pasted, and kept hidden</source>
        <translation>Incollato e tenuto nascosto</translation>
    </message>
</context>
<context>
    <name>keybearer::ConnectionGroups</name>
    <message>
        <source>Handing over</source>
        <translation>Passaggio in corso</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Da guardare</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Sotto osservazione</translation>
    </message>
</context>
<context>
    <name>keybearer::ConnectionModel</name>
    <message>
        <source>last known: %1</source>
        <comment>a state word</comment>
        <translation>ultimo stato noto: %1</translation>
    </message>
</context>
<context>
    <name>keybearer::Console</name>
    <message>
        <source>Open this page in a browser: %1</source>
        <translation>Apri questa pagina in un browser: %1</translation>
    </message>
</context>
<context>
    <name>keybearer::DataCard</name>
    <message>
        <source>Nothing lies there yet.</source>
        <translation>Lì non c&apos;è ancora nulla.</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Elimina tutto</translation>
    </message>
    <message>
        <source>&amp;Delete and quit</source>
        <translation>&amp;Elimina ed esci</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conserva</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dati</translation>
    </message>
    <message>
        <source>Everything that is kept lies in this folder, and in the keychain:</source>
        <translation>Tutto ciò che viene conservato si trova in questa cartella e nel portachiavi:</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>&amp;Apri la cartella</translation>
    </message>
    <message>
        <source>&amp;Delete everything…</source>
        <translation>Elimi&amp;na tutto…</translation>
    </message>
    <message>
        <source>Not now: a handover is changing the email or checking the token.</source>
        <translation>Non ora: un passaggio sta cambiando l&apos;email o controllando il token.</translation>
    </message>
    <message>
        <source>Nothing was deleted. Without what is written down, nobody could tell how that change ended. Wait until the handover says that it is over or that it waits for somebody, and try again.</source>
        <translation>Non è stato eliminato nulla. Senza ciò che è annotato, nessuno potrebbe dire com&apos;è finita quella modifica. Attendi finché il passaggio dice di essere concluso o di attendere qualcuno, poi riprova.</translation>
    </message>
    <message>
        <source>&amp;Understood</source>
        <translation>&amp;Ho capito</translation>
    </message>
    <message>
        <source>This is deleted: all connections and their tokens in the keychain, the history with the proof of every handover, the settings, and the proxy&apos;s password.

This stays: records that you saved elsewhere, the tokens in Intercom itself, backups of your keychain, and other data folders.</source>
        <translation>Viene eliminato: tutte le connessioni e i loro token nel portachiavi, la cronologia con la prova di ogni passaggio, le impostazioni e la password del proxy.

Resta: i verbali che hai salvato altrove, i token in Intercom stesso, i backup del tuo portachiavi e le altre cartelle di dati.</translation>
    </message>
    <message>
        <source>A handover is still open. It can&apos;t be continued afterwards, and what it proved so far is lost.</source>
        <translation>Un passaggio è ancora aperto. Dopo non potrà essere proseguito, e ciò che ha dimostrato finora andrà perso.</translation>
    </message>
    <message>
        <source>Delete everything that Keybearer keeps on this computer? It can&apos;t be brought back.</source>
        <translation>Eliminare tutto ciò che Keybearer conserva su questo computer? Non può essere recuperato.</translation>
    </message>
    <message>
        <source>Nothing was deleted. That handover needs what lies in the data folder. Wait until it is over, or cancel it there, and try again.</source>
        <translation>Non è stato eliminato nulla. Quel passaggio ha bisogno di ciò che si trova nella cartella dei dati. Attendi che sia concluso, o annullalo lì, poi riprova.</translation>
    </message>
    <message>
        <source>It is open in %1.</source>
        <comment>a program</comment>
        <translation>È aperto in %1.</translation>
    </message>
    <message>
        <source>Not now: a handover is under way in another program.</source>
        <translation>Non ora: c&apos;è un passaggio in corso in un altro programma.</translation>
    </message>
</context>
<context>
    <name>keybearer::DemoCommand</name>
    <message>
        <source>Practice handover 1 of 2: the teammate changes the email itself.</source>
        <translation>Passaggio di esercitazione 1 di 2: il membro del team cambia l&apos;email da sé.</translation>
    </message>
    <message>
        <source>Practice handover 2 of 2: the email is changed by SCIM.</source>
        <translation>Passaggio di esercitazione 2 di 2: l&apos;email viene cambiata tramite SCIM.</translation>
    </message>
    <message>
        <source>The demo now plays the person at the account page.</source>
        <translation>Ora la demo fa la parte della persona alla pagina dell&apos;account.</translation>
    </message>
    <message>
        <source>The guided route: %1</source>
        <translation>Il percorso guidato: %1</translation>
    </message>
    <message>
        <source>The SCIM route: %1</source>
        <translation>Il percorso SCIM: %1</translation>
    </message>
</context>
<context>
    <name>keybearer::EditDesk</name>
    <message>
        <source>“%1” is changed.</source>
        <translation>«%1» è stata modificata.</translation>
    </message>
</context>
<context>
    <name>keybearer::EditDialog</name>
    <message>
        <source>Edit the connection</source>
        <translation>Modifica la connessione</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Controllo in corso…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salva</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annulla</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvataggio in corso…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>Ri&amp;muovi…</translation>
    </message>
    <message>
        <source>Remove the connection</source>
        <translation>Rimuovi la connessione</translation>
    </message>
</context>
<context>
    <name>keybearer::EraseReport</name>
    <message>
        <source>Delete everything</source>
        <translation>Elimina tutto</translation>
    </message>
    <message>
        <source>Everything is being deleted…</source>
        <translation>Eliminazione di tutto in corso…</translation>
    </message>
    <message>
        <source>Your keychain may ask you whether Keybearer may delete the tokens.</source>
        <translation>Il tuo portachiavi potrebbe chiederti se Keybearer può eliminare i token.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Esci</translation>
    </message>
    <message>
        <source>Everything that Keybearer kept on this computer is deleted.</source>
        <translation>Tutto ciò che Keybearer conservava su questo computer è stato eliminato.</translation>
    </message>
    <message>
        <source>Not everything could be deleted.</source>
        <translation>Non è stato possibile eliminare tutto.</translation>
    </message>
    <message>
        <source>These files could not be deleted. Delete them yourself:</source>
        <translation>Non è stato possibile eliminare questi file. Eliminali tu:</translation>
    </message>
    <message>
        <source>The keychain did not confirm that the tokens of these connections are gone. Look for “Keybearer” there: %1</source>
        <translation>Il portachiavi non ha confermato che i token di queste connessioni siano stati eliminati. Cerca «Keybearer» nel portachiavi: %1</translation>
    </message>
    <message>
        <source>The keychain did not confirm that the token of a connection that you removed before is gone. Look for “Keybearer” there.</source>
        <translation>Il portachiavi non ha confermato che il token di una connessione rimossa in precedenza sia stato eliminato. Cerca «Keybearer» nel portachiavi.</translation>
    </message>
    <message>
        <source>The list of connections could not be read as a whole. Look for “Keybearer” in the keychain: tokens of connections that it named may still be there.</source>
        <translation>Non è stato possibile leggere per intero l&apos;elenco delle connessioni. Cerca «Keybearer» nel portachiavi: potrebbero esserci ancora i token di connessioni che erano nell&apos;elenco.</translation>
    </message>
    <message>
        <source>The keychain did not confirm that the proxy&apos;s password is gone.</source>
        <translation>Il portachiavi non ha confermato che la password del proxy sia stata eliminata.</translation>
    </message>
    <message>
        <source>These are not Keybearer&apos;s and were not touched: %1</source>
        <translation>Questi non sono di Keybearer e non sono stati toccati: %1</translation>
    </message>
    <message>
        <source>Records that you saved elsewhere, backups of your keychain and other data folders are as they were. The tokens go on working in Intercom until they are revoked there.</source>
        <translation>I verbali che hai salvato altrove, i backup del tuo portachiavi e le altre cartelle di dati sono com&apos;erano. I token continuano a funzionare in Intercom finché non vengono revocati lì.</translation>
    </message>
    <message>
        <source>The names of the folders that you opened last stay in %1. Other programs use that file as well.</source>
        <translation>I nomi delle ultime cartelle aperte restano in %1. Anche altri programmi usano quel file.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Non è stato eliminato nulla.</translation>
    </message>
    <message>
        <source>The files stay as they are: a handover is under way in another program and needs them. Wait until it is over, or cancel it there. Then open Keybearer again and delete everything once more.</source>
        <translation>I file restano come sono: c&apos;è un passaggio in corso in un altro programma che ne ha bisogno. Attendi che sia concluso, o annullalo lì. Poi apri di nuovo Keybearer ed elimina tutto ancora una volta.</translation>
    </message>
    <message>
        <source>It is open in %1.</source>
        <comment>a program</comment>
        <translation>È aperto in %1.</translation>
    </message>
    <message>
        <source>In the data folder there were only links to these files. The links are deleted, the files are not:</source>
        <translation>Nella cartella dei dati c&apos;erano solo collegamenti a questi file. I collegamenti sono stati eliminati, i file no:</translation>
    </message>
    <message>
        <source>This file stays, so that the tokens which the keychain still has can be found. It holds nothing but numbers of connections. Keybearer tries again when it is opened next, and when you delete everything once more: %1</source>
        <translation>Questo file resta, perché i token ancora presenti nel portachiavi si possano trovare. Contiene solo numeri di connessioni. Keybearer riprova alla prossima apertura, e quando elimini tutto ancora una volta: %1</translation>
    </message>
</context>
<context>
    <name>keybearer::EvidenceDialog</name>
    <message>
        <source>The same call with a made-up token</source>
        <translation>La stessa chiamata con un token inventato</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Riscontri</translation>
    </message>
    <message>
        <source>What was sent and what came back</source>
        <translation>Che cosa è stato inviato e che cosa è tornato</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a permission and its outcome</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A token that does not exist has to be refused: that shows that a yes to yours means something.</source>
        <translation>Un token che non esiste deve essere rifiutato: questo mostra che un sì al tuo significa qualcosa.</translation>
    </message>
    <message>
        <source>none was told</source>
        <translation>nessuno comunicato</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Chiamate</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Id della richiesta</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Copy the request id</source>
        <translation>Copia l&apos;id della richiesta</translation>
    </message>
    <message>
        <source>&amp;Copy this call</source>
        <translation>&amp;Copia questa chiamata</translation>
    </message>
    <message>
        <source>Copy &amp;all, for Intercom&apos;s support</source>
        <translation>Copia &amp;tutto, per l&apos;assistenza di Intercom</translation>
    </message>
    <message>
        <source>refused, as it should be</source>
        <translation>rifiutato, come deve essere</translation>
    </message>
    <message>
        <source>accepted, which it should not be</source>
        <translation>accettato, e non dovrebbe</translation>
    </message>
    <message>
        <source>no clear answer</source>
        <translation>nessuna risposta chiara</translation>
    </message>
</context>
<context>
    <name>keybearer::FigureCard</name>
    <message>
        <source>Save the picture</source>
        <translation>Salva l&apos;immagine</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Salva la tabella</translation>
    </message>
    <message>
        <source>Show as picture</source>
        <translation>Mostra come immagine</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Mostra come tabella</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Salva immagine…</translation>
    </message>
    <message>
        <source>Save table…</source>
        <translation>Salva tabella…</translation>
    </message>
</context>
<context>
    <name>keybearer::FindingList</name>
    <message>
        <source>What was checked before the change</source>
        <translation>Che cosa è stato controllato prima della modifica</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a level and a finding</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Show the %Ln check(s) that are fine</source>
        <translation>
            <numerusform>Mostra la verifica senza problemi (%Ln)</numerusform>
            <numerusform>Mostra le %Ln verifiche senza problemi</numerusform>
        </translation>
    </message>
    <message>
        <source>This is an answer, not a check: Intercom does not show it.</source>
        <translation>È una risposta, non una verifica: Intercom non lo mostra.</translation>
    </message>
</context>
<context>
    <name>keybearer::GuideCard</name>
    <message>
        <source>Testing every second now</source>
        <translation>Test ogni secondo in corso</translation>
    </message>
    <message>
        <source>seen: the account has it</source>
        <translation>visto: l&apos;account ce l&apos;ha</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>in attesa</translation>
    </message>
    <message>
        <source>waiting: still %1</source>
        <translation>in attesa: ancora %1</translation>
    </message>
    <message>
        <source>seen: the address is verified</source>
        <translation>visto: l&apos;indirizzo è verificato</translation>
    </message>
    <message>
        <source>may follow after the change</source>
        <translation>può seguire dopo la modifica</translation>
    </message>
    <message>
        <source>What to do, on the account&apos;s own page</source>
        <translation>Che cosa fare, nella pagina dell&apos;account stesso</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Copy the address of the account&apos;s page</source>
        <translation>Copia l&apos;indirizzo della pagina dell&apos;account</translation>
    </message>
    <message>
        <source>The account&apos;s own page is not known for this API address. It is under “Your account” in Intercom.</source>
        <translation>La pagina dell&apos;account stesso non è nota per questo indirizzo dell&apos;API. In Intercom si trova sotto «Your account».</translation>
    </message>
    <message>
        <source>Sign in to Intercom as the API account</source>
        <translation>Accedi a Intercom come account API</translation>
    </message>
    <message>
        <source>Follow the link in Intercom&apos;s message to the new address</source>
        <translation>Segui il link nel messaggio di Intercom al nuovo indirizzo</translation>
    </message>
    <message>
        <source>waiting: not in the activity log yet</source>
        <translation>in attesa: non ancora nel registro delle attività</translation>
    </message>
    <message>
        <source>unknown: this token may not read the activity log</source>
        <translation>non noto: questo token non può leggere il registro delle attività</translation>
    </message>
    <message>
        <source>unknown: the activity log has given no answer yet</source>
        <translation>non noto: il registro delle attività non ha ancora dato una risposta</translation>
    </message>
    <message>
        <source>you ticked this, %1</source>
        <translation>spuntato da te, %1</translation>
    </message>
    <message>
        <source>Change the email to %1 and save</source>
        <translation>Cambia l&apos;email in %1 e salva</translation>
    </message>
    <message>
        <source>I have signed in</source>
        <translation>Ho effettuato l&apos;accesso</translation>
    </message>
    <message>
        <source>Go to “Your account”: only the account itself can change its email</source>
        <translation>Vai a «Your account»: solo l&apos;account stesso può cambiare la propria email</translation>
    </message>
    <message>
        <source>I have opened it</source>
        <translation>L&apos;ho aperta</translation>
    </message>
    <message>
        <source>&amp;Open “Your account” again</source>
        <translation>Apri di n&amp;uovo «Your account»</translation>
    </message>
    <message>
        <source>seen in the activity log, %1</source>
        <translation>visto nel registro delle attività, %1</translation>
    </message>
    <message>
        <source>unknown: the activity log has more entries than were read</source>
        <translation>non noto: il registro delle attività ha più voci di quante ne siano state lette</translation>
    </message>
    <message>
        <source>Keybearer can&apos;t see this</source>
        <translation>Intercom non lo mostra a nessun programma</translation>
    </message>
    <message>
        <source>While somebody changes it, so that it is seen at once</source>
        <translation>Mentre qualcuno la cambia, per vederlo subito</translation>
    </message>
    <message>
        <source>Test every second &amp;now</source>
        <translation>&amp;Fai un test ogni secondo</translation>
    </message>
    <message>
        <source>Copy the new email address</source>
        <translation>Copia il nuovo indirizzo email</translation>
    </message>
    <message>
        <source>For whoever can sign in as the API account.</source>
        <translation>Per chi può accedere come account API.</translation>
    </message>
    <message>
        <source>For whoever can sign in as the API account; for now that is usually the agency.</source>
        <translation>Per chi può accedere come account API; oggi è per lo più l&apos;agenzia.</translation>
    </message>
    <message>
        <source>Copy the old email address</source>
        <translation>Copia il vecchio indirizzo email</translation>
    </message>
    <message>
        <source>Follow the link in Intercom&apos;s message to the old address</source>
        <translation>Segui il link nel messaggio di Intercom al vecchio indirizzo</translation>
    </message>
</context>
<context>
    <name>keybearer::HandoverActions</name>
    <message>
        <source>&amp;Send the change</source>
        <translation>In&amp;via la modifica</translation>
    </message>
    <message>
        <source>&amp;Start the change</source>
        <translation>&amp;Avvia la modifica</translation>
    </message>
    <message>
        <source>&amp;Accept this address</source>
        <translation>A&amp;ccetta questo indirizzo</translation>
    </message>
    <message>
        <source>P&amp;rove again</source>
        <translation>Ripeti la p&amp;rova</translation>
    </message>
    <message>
        <source>Change &amp;back…</source>
        <translation>Ripristina l&apos;&amp;email…</translation>
    </message>
    <message>
        <source>&amp;Leave open for later</source>
        <translation>Lascia aperto per &amp;dopo</translation>
    </message>
    <message>
        <source>Nothing is lost: come back in an hour or in some days.</source>
        <translation>Non va perso nulla: torna tra un&apos;ora o tra qualche giorno.</translation>
    </message>
    <message>
        <source>Cancel the &amp;handover</source>
        <translation>Annulla il passaggi&amp;o</translation>
    </message>
    <message>
        <source>Close the &amp;follow-up</source>
        <translation>C&amp;hiudi i passi successivi</translation>
    </message>
    <message>
        <source>Start ano&amp;ther handover</source>
        <translation>I&amp;nizia un altro passaggio</translation>
    </message>
    <message>
        <source>Do not c&amp;hange it back</source>
        <translation>N&amp;on ripristinare</translation>
    </message>
    <message>
        <source>Close the &amp;handover</source>
        <translation>C&amp;hiudi il passaggio</translation>
    </message>
</context>
<context>
    <name>keybearer::HandoverCommand</name>
    <message>
        <source>Do this? [y/N]</source>
        <translation>Procedere? [s/N]</translation>
    </message>
    <message>
        <source>Waiting until the new address shows. Ctrl+C cancels the handover. To leave it waiting, close this terminal or end the program with SIGTERM; --wait SECONDS does so by itself. To go on with it:
%1</source>
        <translation>In attesa che compaia il nuovo indirizzo. Ctrl+C annulla il passaggio. Per lasciarlo in attesa, chiudi questo terminale o termina il programma con SIGTERM; --wait SECONDS lo fa da sé. Per proseguirlo:
%1</translation>
    </message>
    <message>
        <source>Accept %1 as the new address? [y/N]</source>
        <translation>Accettare %1 come nuovo indirizzo? [s/N]</translation>
    </message>
    <message>
        <source>There is no handover with the id “%1” in %2.</source>
        <translation>In %2 non c&apos;è alcun passaggio con l&apos;id «%1».</translation>
    </message>
    <message>
        <source>What the handover came to stands; only its record could not be written to %1. To get it:
%2 --record OTHER</source>
        <translation>L&apos;esito del passaggio resta valido; solo il suo verbale non ha potuto essere scritto in %1. Per ottenerlo:
%2 --record OTHER</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Annullato. Non è stato cambiato nulla.</translation>
    </message>
    <message>
        <source>Cancelling.</source>
        <translation>Annullamento in corso.</translation>
    </message>
    <message>
        <source>The change has been sent. Reading what is true now.</source>
        <translation>La modifica è stata inviata. Lettura di ciò che è vero ora.</translation>
    </message>
</context>
<context>
    <name>keybearer::HandoverDesk</name>
    <message>
        <source>The handover stays open.</source>
        <translation>Il passaggio resta aperto.</translation>
    </message>
    <message>
        <source>It ends when you quit, like the whole practice workspace.</source>
        <translation>Termina quando esci, come l&apos;intera area di esercitazione.</translation>
    </message>
    <message>
        <source>Open “Handover” to go on.</source>
        <translation>Apri «Passaggio» per proseguire.</translation>
    </message>
    <message>
        <source>Nothing is lost when you quit; the token is not tested while Keybearer is closed.</source>
        <translation>Quando esci non va perso nulla; il token non viene testato mentre Keybearer è chiuso.</translation>
    </message>
    <message>
        <source>Open “Handover” to go on, today or in some days.</source>
        <translation>Apri «Passaggio» per proseguire, oggi o tra qualche giorno.</translation>
    </message>
    <message>
        <source>The saved record is an earlier state by now: the handover went on.</source>
        <translation>Il verbale salvato è ormai uno stato precedente: il passaggio è andato avanti.</translation>
    </message>
    <message>
        <source>The file “%1” is complete up to the moment when it was saved.</source>
        <translation>Il file «%1» è completo fino al momento in cui è stato salvato.</translation>
    </message>
    <message>
        <source>Save the record again.</source>
        <translation>Salva di nuovo il verbale.</translation>
    </message>
    <message>
        <source>The token is kept in memory only: to go on after you quit, connect it again. What happened so far stays on this computer.</source>
        <translation>Il token è tenuto solo in memoria: per proseguire dopo l&apos;uscita, connettilo di nuovo. Ciò che è accaduto finora resta su questo computer.</translation>
    </message>
</context>
<context>
    <name>keybearer::HandoverForm</name>
    <message>
        <source>The account has %1 now.</source>
        <translation>L&apos;account ora ha %1.</translation>
    </message>
    <message>
        <source>Enter the new email address.</source>
        <translation>Inserisci il nuovo indirizzo email.</translation>
    </message>
    <message>
        <source>This is not an email address. One looks like name@customer.example.</source>
        <translation>Questo non è un indirizzo email. Un indirizzo è fatto come name@customer.example.</translation>
    </message>
    <message>
        <source>Enter the SCIM URL. It is in Intercom under Settings, Security, Provisioning.</source>
        <translation>Inserisci l&apos;URL SCIM. Si trova in Intercom sotto Settings, Security, Provisioning.</translation>
    </message>
    <message>
        <source>This SCIM URL can&apos;t be used: it has to begin with https://.</source>
        <translation>Questo URL SCIM non può essere usato: deve iniziare con https://.</translation>
    </message>
    <message>
        <source>Paste the SCIM token.</source>
        <translation>Incolla il token SCIM.</translation>
    </message>
    <message>
        <source>This was no SCIM token: it had characters that a token never has. Copy the whole token and paste it again.</source>
        <translation>Questo non era un token SCIM: conteneva caratteri che un token non ha mai. Copia l&apos;intero token e incollalo di nuovo.</translation>
    </message>
    <message>
        <source>Who will own the account</source>
        <translation>Chi sarà il proprietario dell&apos;account</translation>
    </message>
    <message>
        <source>&amp;New email address</source>
        <translation>&amp;Nuovo indirizzo email</translation>
    </message>
    <message>
        <source>New email address</source>
        <translation>Nuovo indirizzo email</translation>
    </message>
    <message>
        <source>It is best to use a separate mailbox that has no Intercom login yet. A person&apos;s own address that already signs in to Intercom can&apos;t be used.</source>
        <translation>La scelta migliore è una casella dedicata che non abbia ancora un accesso a Intercom. L&apos;indirizzo personale di chi accede già a Intercom non può essere usato.</translation>
    </message>
    <message>
        <source>How it is changed</source>
        <translation>Come viene cambiata</translation>
    </message>
    <message>
        <source>Keybearer sends it over &amp;SCIM</source>
        <translation>La invia Keybearer tramite &amp;SCIM</translation>
    </message>
    <message>
        <source>SCIM &amp;URL</source>
        <translation>&amp;URL SCIM</translation>
    </message>
    <message>
        <source>SCIM URL</source>
        <translation>URL SCIM</translation>
    </message>
    <message>
        <source>From Intercom: Settings, Security, Provisioning.</source>
        <translation>Da Intercom: Settings, Security, Provisioning.</translation>
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
        <translation>Resta nella memoria di questo computer solo per questo passaggio.</translation>
    </message>
    <message>
        <source>Check and &amp;continue</source>
        <translation>&amp;Controlla e continua</translation>
    </message>
    <message>
        <source>Only reads. Nothing is changed before you have seen it and said yes.</source>
        <translation>Solo letture. Non viene cambiato nulla prima che tu l&apos;abbia visto e abbia detto di sì.</translation>
    </message>
    <message>
        <source>Use %1 for practice</source>
        <translation>Usa %1 per esercitarti</translation>
    </message>
    <message>
        <source>A person chan&amp;ges it</source>
        <translation>La cambia una &amp;persona</translation>
    </message>
    <message>
        <source>On the account&apos;s own page. Works everywhere, except where teammates sign in with SAML. Keybearer says what to click, watches, and sends no change itself.</source>
        <translation>Nella pagina dell&apos;account stesso. Funziona ovunque, tranne dove i membri del team accedono con SAML. Keybearer dice dove fare clic, osserva e non invia alcuna modifica.</translation>
    </message>
    <message>
        <source>For workspaces whose accounts an identity provider manages (SAML with provisioning). One request, shown before it is sent. Whether Intercom takes it is found out by reading it back.</source>
        <translation>Per workspace i cui account sono gestiti da un provider di identità (SAML con provisioning). Una sola richiesta, mostrata prima dell&apos;invio. Se Intercom la accetta lo si scopre rileggendo.</translation>
    </message>
    <message>
        <source>The account has this address already. Enter the new owner&apos;s.</source>
        <translation>L&apos;account ha già questo indirizzo. Inserisci quello del nuovo proprietario.</translation>
    </message>
</context>
<context>
    <name>keybearer::HandoverPage</name>
    <message>
        <source>%1 of %2 calls answered.</source>
        <translation>Risposte ricevute: %1 chiamate su %2.</translation>
    </message>
    <message>
        <source>Save the recor&amp;d…</source>
        <translation>&amp;Salva il verbale…</translation>
    </message>
    <message>
        <source>Closed, not proven</source>
        <translation>Chiuso, non comprovato</translation>
    </message>
    <message>
        <source>The token is being tested.</source>
        <translation>Il test del token è in corso.</translation>
    </message>
    <message>
        <source>A handover can begin when it is known whose token it is.</source>
        <translation>Un passaggio può iniziare quando si sa di chi è il token.</translation>
    </message>
    <message>
        <source>This takes a few seconds.</source>
        <translation>Richiede pochi secondi.</translation>
    </message>
    <message>
        <source>This token has not been tested yet.</source>
        <translation>Questo token non è ancora stato testato.</translation>
    </message>
    <message>
        <source>No handover can begin now.</source>
        <translation>Ora non può iniziare alcun passaggio.</translation>
    </message>
    <message>
        <source>The handover of this connection waits for its token.</source>
        <translation>Il passaggio di questa connessione attende il suo token.</translation>
    </message>
    <message>
        <source>Nothing is lost: it goes on where it stopped as soon as the token is at hand.</source>
        <translation>Non va perso nulla: prosegue da dove si è fermato appena il token è a disposizione.</translation>
    </message>
    <message>
        <source>The handover of this connection waits for its SCIM token.</source>
        <translation>Il passaggio di questa connessione attende il suo token SCIM.</translation>
    </message>
    <message>
        <source>That token is kept nowhere: it left memory when Keybearer was locked or closed. Nothing was sent since, and nothing is lost.</source>
        <translation>Quel token non viene conservato da nessuna parte: ha lasciato la memoria quando Keybearer è stato bloccato o chiuso. Da allora non è stato inviato nulla, e nulla è andato perso.</translation>
    </message>
    <message>
        <source>Paste the SCIM token again, and it goes on where it stopped.</source>
        <translation>Incolla di nuovo il token SCIM, e prosegue da dove si è fermato.</translation>
    </message>
    <message>
        <source>Closed, outcome unknown</source>
        <translation>Chiuso, esito non noto</translation>
    </message>
    <message>
        <source>This handover can&apos;t go on</source>
        <translation>Questo passaggio non può proseguire</translation>
    </message>
    <message>
        <source>Choose “Test now”.</source>
        <translation>Scegli «Esegui il test».</translation>
    </message>
    <message>
        <source>Choose “Test now”: it asks the keychain for the token.</source>
        <translation>Scegli «Esegui il test»: il token viene chiesto al portachiavi.</translation>
    </message>
    <message>
        <source>The handover of this connection can&apos;t be continued now.</source>
        <translation>Il passaggio di questa connessione non può proseguire ora.</translation>
    </message>
    <message>
        <source>Proven, but not any more</source>
        <translation>Comprovata, ma ora non più</translation>
    </message>
    <message>
        <source>Only one of the two can go on with it. Nothing was changed here.</source>
        <translation>Solo uno dei due può proseguirlo. Qui non è stato cambiato nulla.</translation>
    </message>
    <message>
        <source>To change the email back over SCIM, the SCIM token is needed once more.</source>
        <translation>Per ripristinare l&apos;email di prima tramite SCIM, serve ancora una volta il token SCIM.</translation>
    </message>
    <message>
        <source>That token is kept nowhere: it left memory when Keybearer was locked or closed. Nothing was sent since.</source>
        <translation>Quel token non viene conservato da nessuna parte: ha lasciato la memoria quando Keybearer è stato bloccato o chiuso. Da allora non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>Paste it here. What will be sent is shown before anything is sent.</source>
        <translation>Incollalo qui. Ciò che sarà inviato viene mostrato prima di qualsiasi invio.</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Annullamento in corso</translation>
    </message>
    <message>
        <source>The token does not work</source>
        <translation>Il token non funziona</translation>
    </message>
    <message>
        <source>This handover is open in another Keybearer: %1.</source>
        <comment>a computer and the number of a program</comment>
        <translation>Questo passaggio è aperto in un altro Keybearer: %1.</translation>
    </message>
    <message>
        <source>Changed back, not proven</source>
        <translation>Ripristinata, non dimostrata</translation>
    </message>
    <message>
        <source>Ready to change the email back</source>
        <translation>Pronto a ripristinare l&apos;email</translation>
    </message>
    <message>
        <source>Change the email back</source>
        <translation>Ripristinare l&apos;email</translation>
    </message>
    <message>
        <source>Close Keybearer there, then choose “Try again”.</source>
        <translation>Chiudi Keybearer lì, poi scegli «Riprova».</translation>
    </message>
    <message>
        <source>“Try again” tests the token and goes on.</source>
        <translation>«Riprova» testa il token e prosegue.</translation>
    </message>
</context>
<context>
    <name>keybearer::HistoryDetails</name>
    <message>
        <source>Connection: %1</source>
        <translation>Connessione: %1</translation>
    </message>
    <message>
        <source>Fingerprint: %1</source>
        <translation>Impronta: %1</translation>
    </message>
    <message>
        <source>Local time: %1</source>
        <translation>Ora locale: %1</translation>
    </message>
    <message>
        <source>UTC: %1</source>
        <translation>UTC: %1</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Stato: %1</translation>
    </message>
    <message>
        <source>Handover: %1</source>
        <translation>Passaggio: %1</translation>
    </message>
    <message>
        <source>Entry %1 of the chain, as it is stored:</source>
        <translation>Voce %1 della catena, così come è memorizzata:</translation>
    </message>
    <message>
        <source>Its SHA-256:</source>
        <translation>Il suo SHA-256:</translation>
    </message>
    <message>
        <source>Plain tests are not part of the chain, so they have no hash.</source>
        <translation>I semplici test non fanno parte della catena, quindi non hanno un hash.</translation>
    </message>
    <message>
        <source>Everything that is kept of this row</source>
        <translation>Tutto ciò che è conservato di questa riga</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copia</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>&amp;Go to the handover</source>
        <translation>&amp;Vai al passaggio</translation>
    </message>
    <message>
        <source>Save the &amp;record…</source>
        <translation>&amp;Salva il verbale…</translation>
    </message>
</context>
<context>
    <name>keybearer::HistoryFilters</name>
    <message>
        <source>All connections</source>
        <translation>Tutte le connessioni</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tutto</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Qualsiasi stato</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Qualsiasi periodo</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Ultimi 7 giorni</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Ultimi 30 giorni</translation>
    </message>
    <message>
        <source>The last 365 days</source>
        <translation>Ultimi 365 giorni</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>Tra due giorni</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Cerca</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Cerca nella cronologia</translation>
    </message>
    <message>
        <source>C&amp;onnection</source>
        <translation>Co&amp;nnessione</translation>
    </message>
    <message>
        <source>Connection to show</source>
        <translation>Connessione da mostrare</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>C&amp;osa</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Cosa mostrare</translation>
    </message>
    <message>
        <source>S&amp;tate</source>
        <translation>&amp;Stato</translation>
    </message>
    <message>
        <source>State to show</source>
        <translation>Stato da mostrare</translation>
    </message>
    <message>
        <source>T&amp;ime</source>
        <translation>&amp;Periodo</translation>
    </message>
    <message>
        <source>Time to show</source>
        <translation>Periodo da mostrare</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Dal</translation>
    </message>
    <message>
        <source>First day to show</source>
        <translation>Primo giorno da mostrare</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Al</translation>
    </message>
    <message>
        <source>Last day to show</source>
        <translation>Ultimo giorno da mostrare</translation>
    </message>
    <message>
        <source>Type three characters or more.</source>
        <translation>Digita almeno tre caratteri.</translation>
    </message>
    <message>
        <source>Three characters or more</source>
        <translation>Almeno tre caratteri</translation>
    </message>
    <message>
        <source>Everything but live tests</source>
        <translation>Tutto tranne i test in diretta</translation>
    </message>
    <message>
        <source>Fewer filters</source>
        <translation>Meno filtri</translation>
    </message>
    <message numerus="yes">
        <source>More filters: %Ln set</source>
        <translation>
            <numerusform>Altri filtri: %Ln attivo</numerusform>
            <numerusform>Altri filtri: %Ln attivi</numerusform>
        </translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Altri filtri</translation>
    </message>
</context>
<context>
    <name>keybearer::HistoryModel</name>
    <message>
        <source>being read</source>
        <translation>in lettura</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>%1 local time</source>
        <translation>%1 ora locale</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>Quando (UTC)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connessione</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Cosa</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
</context>
<context>
    <name>keybearer::HistoryPage</name>
    <message>
        <source>Exported rows: %1.</source>
        <translation>Righe esportate: %1.</translation>
    </message>
    <message>
        <source>The export was cancelled. No file was written.</source>
        <translation>L&apos;esportazione è stata annullata. Non è stato scritto alcun file.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln riga</numerusform>
            <numerusform>%Ln righe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln row(s)</source>
        <translation>
            <numerusform>circa %Ln riga</numerusform>
            <numerusform>circa %Ln righe</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Esporta la cronologia</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabella (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Times in UT&amp;C</source>
        <translation>Ore in &amp;UTC</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Giorno</translation>
    </message>
    <message>
        <source>Day to go to</source>
        <translation>Giorno a cui andare</translation>
    </message>
    <message>
        <source>&amp;Go to it</source>
        <translation>&amp;Vai</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Esporta…</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Annulla l&apos;esportazione</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Avanzamento dell&apos;esportazione</translation>
    </message>
    <message>
        <source>Choose a row to read here what happened.</source>
        <translation>Scegli una riga per leggere qui che cosa è accaduto.</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Riprova</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Non è ancora accaduto nulla.</translation>
    </message>
    <message>
        <source>Every test of a token, every step of a handover and every change of a result will stand here, newest first. Connect a token or open the practice workspace, and its first test is the first row.</source>
        <translation>Ogni test di un token, ogni passo di un passaggio e ogni cambiamento di un risultato compariranno qui, dal più recente. Connetti un token o apri l&apos;area di esercitazione: il suo primo test sarà la prima riga.</translation>
    </message>
    <message>
        <source>No row fits these filters.</source>
        <translation>Nessuna riga corrisponde a questi filtri.</translation>
    </message>
    <message>
        <source>Nothing is lost: the rows are only hidden.</source>
        <translation>Non va perso nulla: le righe sono solo nascoste.</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Mos&amp;tra tutto</translation>
    </message>
</context>
<context>
    <name>keybearer::HistoryTable</name>
    <message>
        <source>History, newest first</source>
        <translation>Cronologia, dal più recente</translation>
    </message>
    <message>
        <source>Press Enter on a row for everything that is kept of it.</source>
        <translation>Premi Invio su una riga per vedere tutto ciò che ne è conservato.</translation>
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
        <translation>Versione dell&apos;API</translation>
    </message>
    <message>
        <source>Your pipeline may use another one; what the token may do is the same.</source>
        <translation>La tua pipeline potrebbe usarne un&apos;altra; ciò che il token può fare è lo stesso.</translation>
    </message>
    <message>
        <source>Region of a new connection</source>
        <translation>Regione di una nuova connessione</translation>
    </message>
    <message>
        <source>Find out automatically</source>
        <translation>Individua automaticamente</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Stati Uniti</translation>
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
        <translation>L&apos;indirizzo dell&apos;API qui sotto</translation>
    </message>
    <message>
        <source>Another API address</source>
        <translation>Altro indirizzo dell&apos;API</translation>
    </message>
    <message>
        <source>Whoever runs that address can read every token that is sent there, and use it.</source>
        <translation>Chi gestisce quell&apos;indirizzo può leggere ogni token inviato lì, e usarlo.</translation>
    </message>
    <message>
        <source>Show teammates&apos; pictures</source>
        <translation>Mostra le immagini dei membri del team</translation>
    </message>
    <message>
        <source>They come from Intercom&apos;s own host for pictures, which then learns this computer&apos;s address. Without them, initials are drawn.</source>
        <translation>Provengono dall&apos;host delle immagini di Intercom, che viene così a conoscere l&apos;indirizzo di questo computer. Senza di esse vengono disegnate le iniziali.</translation>
    </message>
    <message>
        <source>Enter an address first.</source>
        <translation>Inserisci prima un indirizzo.</translation>
    </message>
    <message>
        <source>Test t&amp;his address</source>
        <translation>Testa &amp;questo indirizzo</translation>
    </message>
    <message>
        <source>Asks that address for an answer, without a token, before it is used.</source>
        <translation>Chiede una risposta a quell&apos;indirizzo, senza token, prima che venga usato.</translation>
    </message>
    <message>
        <source>The command line names another API address, which a new connection begins with until you quit.</source>
        <translation>La riga di comando indica un altro indirizzo dell&apos;API, con cui inizia ogni nuova connessione finché non esci.</translation>
    </message>
    <message>
        <source>Only for a gateway of your own; leave it empty otherwise. A new connection begins with it once “The API address below” is chosen above.</source>
        <translation>Solo per un gateway tuo; altrimenti lascialo vuoto. Una nuova connessione inizia con questo indirizzo quando sopra è scelto «L&apos;indirizzo dell&apos;API qui sotto».</translation>
    </message>
</context>
<context>
    <name>keybearer::LatencyCard</name>
    <message>
        <source>No answer time is kept yet.</source>
        <translation>Non è ancora conservato alcun tempo di risposta.</translation>
    </message>
    <message>
        <source>It took %1&#xa0;ms.</source>
        <translation>Ha richiesto %1&#xa0;ms.</translation>
    </message>
    <message>
        <source>Answer time of “%1”</source>
        <comment>a permission</comment>
        <translation>Tempo di risposta di «%1»</translation>
    </message>
    <message>
        <source>It usually took %1&#xa0;ms before the email changed, and %2&#xa0;ms after.</source>
        <translation>Di solito %1&#xa0;ms prima del cambio dell&apos;email, e %2&#xa0;ms dopo.</translation>
    </message>
    <message>
        <source>It usually took %1&#xa0;ms.</source>
        <translation>Di solito %1&#xa0;ms.</translation>
    </message>
</context>
<context>
    <name>keybearer::LatencyChart</name>
    <message>
        <source>email changed</source>
        <translation>email cambiata</translation>
    </message>
</context>
<context>
    <name>keybearer::LockPage</name>
    <message>
        <source>Keybearer is locked</source>
        <translation>Keybearer è bloccato</translation>
    </message>
    <message>
        <source>Tokens that are kept in the keychain stay there. The keychain is asked for them again when you unlock.</source>
        <translation>I token conservati nel portachiavi restano lì. Quando sblocchi, vengono chiesti di nuovo al portachiavi.</translation>
    </message>
    <message>
        <source>Tokens that were to be kept only until you quit are forgotten; paste them again.</source>
        <translation>I token da conservare solo fino all&apos;uscita sono stati dimenticati; incollali di nuovo.</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>Richiesta al portachiavi…</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Sblocca</translation>
    </message>
    <message>
        <source>A change of an email address is under way, or waited for. It is followed to its end, and its token stays in memory until then.</source>
        <translation>La modifica di un indirizzo email è in corso oppure attesa. Viene seguita fino alla fine, e il suo token resta in memoria fino ad allora.</translation>
    </message>
    <message>
        <source>The practice workspace and its handover go on.</source>
        <translation>L&apos;area di esercitazione e il suo passaggio proseguono.</translation>
    </message>
</context>
<context>
    <name>keybearer::MainWindow</name>
    <message>
        <source>Quit Keybearer</source>
        <translation>Esci da Keybearer</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Esci</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Resta</translation>
    </message>
    <message>
        <source>Keybearer</source>
        <translation>Keybearer</translation>
    </message>
    <message>
        <source>Tea&amp;mmate</source>
        <translation>&amp;Membro del team</translation>
    </message>
    <message>
        <source>Hando&amp;ver</source>
        <translation>Passagg&amp;io</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagine</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>Crono&amp;logia</translation>
    </message>
</context>
<context>
    <name>keybearer::MatrixCard</name>
    <message>
        <source>Permissions</source>
        <translation>Permessi</translation>
    </message>
    <message>
        <source>What this token may do is not known yet.</source>
        <translation>Non si sa ancora che cosa può fare questo token.</translation>
    </message>
    <message>
        <source>A test asks Intercom, only by reading, and lists every permission here.</source>
        <translation>Un test interroga Intercom, solo in lettura, ed elenca qui tutti i permessi.</translation>
    </message>
    <message>
        <source>Test now</source>
        <translation>Esegui il test</translation>
    </message>
</context>
<context>
    <name>keybearer::MatrixRows</name>
    <message>
        <source>Nothing is ticked, so what a pipeline usually needs counts for the sentence above. Tick what yours needs.</source>
        <translation>Non è spuntato nulla, quindi per la frase qui sopra conta ciò di cui una pipeline ha di solito bisogno. Spunta ciò che serve alla tua.</translation>
    </message>
    <message>
        <source>What you ticked counts for the sentence above. One of these has not been tested yet and counts from the next test on: choose “Test now”.</source>
        <translation>Per la frase qui sopra conta ciò che hai spuntato. Uno di questi permessi non è ancora stato testato e conta dal prossimo test: scegli «Esegui il test».</translation>
    </message>
    <message>
        <source>What you ticked counts for the sentence above.</source>
        <translation>Per la frase qui sopra conta ciò che hai spuntato.</translation>
    </message>
    <message>
        <source>%1 Every test only reads. Permissions to write have no harmless test and stay untested.</source>
        <comment>%1 is one or two whole sentences</comment>
        <translation>%1 Ogni test si limita a leggere. I permessi di scrittura non hanno un test innocuo e restano non testati.</translation>
    </message>
    <message>
        <source>As CSV, for a spreadsheet…</source>
        <translation>Come CSV, per un foglio di calcolo…</translation>
    </message>
    <message>
        <source>As JSON, for a program…</source>
        <translation>Come JSON, per un programma…</translation>
    </message>
    <message>
        <source>Save the permissions</source>
        <translation>Salva i permessi</translation>
    </message>
    <message>
        <source>Find a permission</source>
        <translation>Trova un permesso</translation>
    </message>
    <message>
        <source>Every result</source>
        <translation>Tutti i risultati</translation>
    </message>
    <message>
        <source>Results to show</source>
        <translation>Risultati da mostrare</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Colonne…</translation>
    </message>
    <message>
        <source>Which columns are shown, and what sorts the rows</source>
        <translation>Quali colonne vengono mostrate, e che cosa ordina le righe</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salva…</translation>
    </message>
    <message>
        <source>No permission fits. Clear the search, or choose every result.</source>
        <translation>Nessun permesso corrisponde. Cancella la ricerca, oppure scegli tutti i risultati.</translation>
    </message>
</context>
<context>
    <name>keybearer::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annulla</translation>
    </message>
</context>
<context>
    <name>keybearer::NetworkCard</name>
    <message>
        <source>Enter the proxy&apos;s name or address alone, without http://.</source>
        <translation>Inserisci solo il nome o l&apos;indirizzo del proxy, senza http://.</translation>
    </message>
    <message>
        <source>Enter a number from 1 to 65535.</source>
        <translation>Inserisci un numero da 1 a 65535.</translation>
    </message>
    <message>
        <source>This password has characters that can&apos;t be sent to a proxy.</source>
        <translation>Questa password contiene caratteri che non possono essere inviati a un proxy.</translation>
    </message>
    <message>
        <source>Choose a file with certificates</source>
        <translation>Scegli un file con certificati</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificati (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rete</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <translation>Proxy HTTP</translation>
    </message>
    <message>
        <source>SOCKS5 proxy</source>
        <translation>Proxy SOCKS5</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>Host del proxy</translation>
    </message>
    <message>
        <source>This computer itself is always reached without it.</source>
        <translation>Questo stesso computer viene sempre raggiunto senza proxy.</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>Porta del proxy</translation>
    </message>
    <message>
        <source>User name at the proxy</source>
        <translation>Nome utente sul proxy</translation>
    </message>
    <message>
        <source>Leave it empty if the proxy asks for none.</source>
        <translation>Lascialo vuoto se il proxy non lo chiede.</translation>
    </message>
    <message>
        <source>Password at the proxy</source>
        <translation>Password sul proxy</translation>
    </message>
    <message>
        <source>A password is kept. Leave this empty to keep it.</source>
        <translation>Ne è conservata una. Lascia vuoto per continuare a usarla.</translation>
    </message>
    <message>
        <source>Kept in the keychain, or until you quit where there is none.</source>
        <translation>Conservata nel portachiavi o, dove non c&apos;è, finché non esci.</translation>
    </message>
    <message>
        <source>File with further certificates</source>
        <translation>File con altri certificati</translation>
    </message>
    <message>
        <source>Trusted besides the system&apos;s own, for a network that inspects traffic.</source>
        <translation>Considerati attendibili oltre a quelli del sistema, per una rete che ispeziona il traffico.</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Scegli un &amp;file…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln secondo</numerusform>
            <numerusform>%Ln secondi</numerusform>
        </translation>
    </message>
    <message>
        <source>How long a request may take</source>
        <translation>Durata massima di una richiesta</translation>
    </message>
    <message>
        <source>The command line names another proxy or certificate file, which is used until you quit. What you keep here counts from the next start.</source>
        <translation>La riga di comando indica un altro proxy o file di certificati, che viene usato finché non esci. Ciò che conservi qui vale dal prossimo avvio.</translation>
    </message>
    <message>
        <source>&amp;Use these</source>
        <translation>&amp;Usa queste</translation>
    </message>
    <message>
        <source>&amp;Test these</source>
        <translation>&amp;Testa queste</translation>
    </message>
    <message>
        <source>Asks Intercom for an answer, without a token, the way these settings say.</source>
        <translation>Chiede una risposta a Intercom, senza token, nel modo indicato da queste impostazioni.</translation>
    </message>
    <message>
        <source>Enter the password again: the kept one belongs to another proxy or user name, and is not sent to this one.</source>
        <translation>Inserisci di nuovo la password: quella conservata appartiene a un altro proxy o nome utente, e non viene inviata a questo.</translation>
    </message>
</context>
<context>
    <name>keybearer::ObstacleNote</name>
    <message>
        <source>Paste the SCIM token.</source>
        <translation>Incolla il token SCIM.</translation>
    </message>
    <message>
        <source>This was no SCIM token: it had characters that a token never has. Copy the whole token and paste it again.</source>
        <translation>Questo non era un token SCIM: conteneva caratteri che un token non ha mai. Copia l&apos;intero token e incollalo di nuovo.</translation>
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
        <translation>Resta nella memoria di questo computer solo per questo passaggio.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Prosegui</translation>
    </message>
    <message>
        <source>Cancel the &amp;handover</source>
        <translation>Annulla il passaggi&amp;o</translation>
    </message>
    <message>
        <source>Co&amp;nnect a token…</source>
        <translation>&amp;Connetti un token…</translation>
    </message>
    <message>
        <source>Do not change &amp;it back</source>
        <translation>Non ripristinare q&amp;uella di prima</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Riprova</translation>
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
        <translation>%1, non ora: %2</translation>
    </message>
</context>
<context>
    <name>keybearer::PassOnCard</name>
    <message>
        <source>Test the token once from the server where the pipeline runs: this computer can&apos;t see what the server sees.</source>
        <translation>Testa il token una volta dal server su cui gira la pipeline: questo computer non può vedere ciò che vede il server.</translation>
    </message>
    <message>
        <source>Agree who owns the app in the Developer Hub. As long as it is yours, do not regenerate its token, edit its permissions or uninstall it.</source>
        <translation>Accordatevi su chi possiede l&apos;app nel Developer Hub. Finché è tua, non rigenerarne il token, non modificarne i permessi e non disinstallarla.</translation>
    </message>
    <message>
        <source>Remove the account&apos;s old password from your own password store once the new owner has set a new one.</source>
        <translation>Rimuovi la vecchia password dell&apos;account dal tuo archivio delle password una volta che il nuovo proprietario ne ha impostata una nuova.</translation>
    </message>
    <message>
        <source>Keep a copy of the record.</source>
        <translation>Conserva una copia del verbale.</translation>
    </message>
    <message>
        <source>Confirm the new address, set a new password and switch on two-factor sign-in, one after the other, each with a test after it.</source>
        <translation>Conferma il nuovo indirizzo, imposta una nuova password e attiva l&apos;accesso a due fattori, uno dopo l&apos;altro, ognuno seguito da un test.</translation>
    </message>
    <message>
        <source>Do not remove the teammate, take its seat or change its role: the pipeline works as this teammate.</source>
        <translation>Non rimuovere il membro del team, non togliergli la postazione e non cambiarne il ruolo: la pipeline lavora come questo membro del team.</translation>
    </message>
    <message>
        <source>Do not press “Regenerate” and do not edit the app&apos;s permissions until the pipeline is ready for a new token.</source>
        <translation>Non premere «Regenerate» e non modificare i permessi dell&apos;app finché la pipeline non è pronta per un nuovo token.</translation>
    </message>
    <message>
        <source>Keep the record, and check it with “Check the file”.</source>
        <translation>Conserva il verbale e controllalo con «Controlla il file».</translation>
    </message>
    <message>
        <source>For the agency</source>
        <translation>Per l&apos;agenzia</translation>
    </message>
    <message>
        <source>For the new owner</source>
        <translation>Per il nuovo proprietario</translation>
    </message>
    <message>
        <source>For both: later, without haste</source>
        <translation>Per entrambi: più tardi, senza fretta</translation>
    </message>
    <message>
        <source>Intercom asks never to give an access token to a third party. Here one is in use already, and the handover did not make that better or worse. When there is time, plan a successor together: an app that the new owner authorises through OAuth, or a token of the new owner&apos;s own app. Until then the pipeline may go on with this one.</source>
        <translation>Intercom chiede di non dare mai un token di accesso a terzi. Qui uno è già in uso, e il passaggio non ha migliorato né peggiorato la situazione. Quando c&apos;è tempo, pianificate insieme un successore: un&apos;app che il nuovo proprietario autorizza tramite OAuth, oppure un token di un&apos;app del nuovo proprietario. Fino ad allora la pipeline può proseguire con questo.</translation>
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
        <translation>nessuna: era aperta</translation>
    </message>
    <message>
        <source>Connecting, TLS included</source>
        <translation>Connessione, TLS incluso</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Invio</translation>
    </message>
    <message>
        <source>Waiting for the answer</source>
        <translation>Attesa della risposta</translation>
    </message>
    <message>
        <source>Receiving it</source>
        <translation>Ricezione</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>In totale</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a phase and its time</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Where the time went</source>
        <translation>Com&apos;è stato impiegato il tempo</translation>
    </message>
</context>
<context>
    <name>keybearer::PracticeCard</name>
    <message>
        <source>PRACTICE</source>
        <translation>ESERCITAZIONE</translation>
    </message>
    <message>
        <source>Practice workspace</source>
        <translation>Area di esercitazione</translation>
    </message>
    <message>
        <source>An Intercom of your own to try everything on. Nothing leaves this computer.</source>
        <translation>Un Intercom tutto tuo su cui provare tutto. Nulla lascia questo computer.</translation>
    </message>
    <message>
        <source>Open &amp;practice</source>
        <translation>Apri l&apos;&amp;esercitazione</translation>
    </message>
</context>
<context>
    <name>keybearer::PreviewCard</name>
    <message>
        <source>What Keybearer will send</source>
        <translation>Che cosa invierà Keybearer</translation>
    </message>
    <message>
        <source>What a person will do</source>
        <translation>Che cosa farà una persona</translation>
    </message>
    <message>
        <source>Email now</source>
        <translation>Email ora</translation>
    </message>
    <message>
        <source>Email afterwards</source>
        <translation>Email dopo</translation>
    </message>
    <message>
        <source>This one request, once. The SCIM token is masked here; the access token is not part of it.</source>
        <translation>Questa sola richiesta, una volta. Il token SCIM qui è mascherato; il token di accesso non ne fa parte.</translation>
    </message>
    <message>
        <source>Sign in to Intercom as the API account, open “Your account”, change the email and save. Keybearer only watches.</source>
        <translation>Accedere a Intercom come account API, aprire «Your account», cambiare l&apos;email e salvare. Keybearer si limita a osservare.</translation>
    </message>
    <message>
        <source>“Start the change” opens this page in your browser:</source>
        <translation>«Avvia la modifica» apre questa pagina nel tuo browser:</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>La richiesta</translation>
    </message>
    <message>
        <source>The change that was planned</source>
        <translation>La modifica prevista</translation>
    </message>
    <message>
        <source>Email before</source>
        <translation>Email prima</translation>
    </message>
    <message>
        <source>Requested email</source>
        <translation>Email richiesta</translation>
    </message>
</context>
<context>
    <name>keybearer::ProbeModel</name>
    <message>
        <source>Permission</source>
        <translation>Permesso</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Risultato</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>abituale</translation>
    </message>
    <message>
        <source>%1 Its answer: %2</source>
        <translation>%1 La sua risposta: %2</translation>
    </message>
    <message>
        <source>Keybearer asked for one that does not exist. That it was not found, and not refused, shows that the permission is there.</source>
        <translation>Keybearer ha chiesto un elemento che non esiste. Il fatto che risulti non trovato, anziché rifiutato, mostra che il permesso c&apos;è.</translation>
    </message>
    <message>
        <source>This call was not made: what it needs was not known after the calls before it.</source>
        <translation>Questa chiamata non è stata fatta: dopo le chiamate precedenti non era noto ciò che richiede.</translation>
    </message>
    <message>
        <source>Every call that could test this would change something. So none is made.</source>
        <translation>Ogni chiamata che potrebbe testarlo cambierebbe qualcosa. Perciò non ne viene fatta alcuna.</translation>
    </message>
    <message>
        <source>being tested</source>
        <translation>test in corso</translation>
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
        <translation>Ciò che serve di solito a una pipeline</translation>
    </message>
    <message>
        <source>Needed by my pipeline</source>
        <translation>Necessari alla mia pipeline</translation>
    </message>
    <message>
        <source>Read, not needed</source>
        <translation>Lettura, non necessari</translation>
    </message>
    <message>
        <source>Write, not tested</source>
        <translation>Scrittura, non testati</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Necessario</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Codice</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Id della richiesta</translation>
    </message>
    <message>
        <source>always</source>
        <translation>sempre</translation>
    </message>
    <message>
        <source>%1, needed: %2</source>
        <comment>a permission and its outcome</comment>
        <translation>%1, necessario: %2</translation>
    </message>
    <message>
        <source>%1. Intercom calls it “%2”.</source>
        <comment>a permission</comment>
        <translation>%1. Intercom lo chiama «%2».</translation>
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
        <translation>Permessi del token</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordina per</translation>
    </message>
    <message>
        <source>No column: the usual order</source>
        <translation>Nessuna colonna: l&apos;ordine abituale</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>necessario</translation>
    </message>
    <message>
        <source>Press Enter on a row for its evidence, and Space to say that your pipeline needs it.</source>
        <translation>Premi Invio su una riga per i suoi riscontri, e Spazio per dire che la tua pipeline ne ha bisogno.</translation>
    </message>
</context>
<context>
    <name>keybearer::Question</name>
    <message>
        <source>y,yes</source>
        <extracomment>Answers that mean yes, in lower case, with commas between them.</extracomment>
        <translation>s,sì,si</translation>
    </message>
</context>
<context>
    <name>keybearer::QuestionForm</name>
    <message>
        <source>Questions that only people can answer</source>
        <translation>Ciò che sanno solo le persone</translation>
    </message>
    <message>
        <source>Intercom does not show these. Answer what you know; the rest stays unknown.</source>
        <translation>Intercom non lo mostra. Rispondi a ciò che sai; il resto rimane non noto.</translation>
    </message>
    <message>
        <source>Intercom does not show these. Of the practice workspace they are known and filled in; change an answer to see what follows.</source>
        <translation>Intercom non lo mostra. Per l&apos;area di esercitazione le risposte sono note e già compilate; cambia una risposta per vedere che cosa ne consegue.</translation>
    </message>
</context>
<context>
    <name>keybearer::RecordCard</name>
    <message>
        <source>The record of this handover</source>
        <translation>Il verbale di questo passaggio</translation>
    </message>
    <message>
        <source>Save the recor&amp;d…</source>
        <translation>&amp;Salva il verbale…</translation>
    </message>
    <message>
        <source>The saved file is intact.</source>
        <translation>Il file salvato è integro.</translation>
    </message>
    <message>
        <source>One file with what was meant, what was found before the change, every test call while it was made, the comparison afterwards and every step of the follow-up. It holds no token and no customer data. Both sides can keep it and check it, also with “keybearer verify”.</source>
        <translation>Un solo file con ciò che era previsto, ciò che è stato trovato prima della modifica, ogni chiamata di test durante la modifica, il confronto finale e ogni passo successivo. Non contiene token né dati di clienti. Entrambe le parti possono conservarlo e controllarlo, anche con «keybearer verify».</translation>
    </message>
    <message>
        <source>Each line is chained to the one before, so a later change of a line shows. It is not signed yet: it is no proof against someone who rewrites the whole file.</source>
        <translation>Ogni riga è concatenata alla precedente, quindi una modifica successiva di una riga si vede. Non è ancora firmato: non è una prova contro chi riscriva l&apos;intero file.</translation>
    </message>
    <message>
        <source>Check the f&amp;ile</source>
        <translation>Controlla il &amp;file</translation>
    </message>
    <message>
        <source>The saved file is an earlier state: it is intact and complete up to %1, and the handover went on since then.</source>
        <translation>Il file salvato è uno stato precedente: è integro e completo fino a %1, e da allora il passaggio è andato avanti.</translation>
    </message>
    <message>
        <source>Save the record again, and pass on the new file.</source>
        <translation>Salva di nuovo il verbale e consegna il nuovo file.</translation>
    </message>
    <message>
        <source>The number of this handover, by which it is found in the history and continued in a terminal (“keybearer handover --resume”):</source>
        <translation>Il numero di questo passaggio, con cui lo si trova nella cronologia e lo si prosegue in un terminale («keybearer handover --resume»):</translation>
    </message>
    <message>
        <source>&amp;Check a record from someone else…</source>
        <translation>Controlla il verbale di &amp;qualcun altro…</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Copia il numero</translation>
    </message>
    <message>
        <source>The number of this handover, by which it is found in the history:</source>
        <translation>Il numero di questo passaggio, con cui si trova nella cronologia:</translation>
    </message>
</context>
<context>
    <name>keybearer::RecordDesk</name>
    <message>
        <source>Check a record</source>
        <translation>Controlla un verbale</translation>
    </message>
    <message>
        <source>Handover records (*.jsonl)</source>
        <translation>Verbali di passaggio (*.jsonl)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file&apos;s name, and what was found</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Chiudi</translation>
    </message>
    <message>
        <source>Save the record</source>
        <translation>Salva il verbale</translation>
    </message>
    <message>
        <source>The record is saved. It was checked just now, and it is intact.</source>
        <translation>Il verbale è salvato. È stato controllato proprio ora ed è integro.</translation>
    </message>
    <message>
        <source>The record is in the file “%1”.</source>
        <translation>Il verbale è nel file “%1”.</translation>
    </message>
</context>
<context>
    <name>keybearer::RemovalDesk</name>
    <message>
        <source>This connection has a handover under way.</source>
        <translation>Questa connessione ha un passaggio in corso.</translation>
    </message>
    <message>
        <source>It was not removed.</source>
        <translation>Non è stata rimossa.</translation>
    </message>
    <message>
        <source>Cancel or close the handover first.</source>
        <translation>Prima annulla o chiudi il passaggio.</translation>
    </message>
    <message>
        <source>Remove a connection</source>
        <translation>Rimuovi una connessione</translation>
    </message>
    <message>
        <source>Remove “%1”? Your pipeline is not affected. Keybearer forgets the connection and deletes its token from this computer&apos;s keychain; what happened stays in the history.</source>
        <translation>Rimuovere «%1»? La tua pipeline non ne risente. Keybearer dimentica la connessione ed elimina il suo token dal portachiavi di questo computer; ciò che è accaduto resta nella cronologia.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Rimuovi</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Mantieni</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>«%1» è stata rimossa.</translation>
    </message>
    <message>
        <source>Its token is deleted in a moment; until then it can be brought back.</source>
        <translation>Il suo token viene eliminato tra un momento; fino ad allora può essere recuperato.</translation>
    </message>
</context>
<context>
    <name>keybearer::Report</name>
    <message>
        <source>The result could not be written to standard output: it is closed, or its disk is full.</source>
        <translation>Il risultato non ha potuto essere scritto sull&apos;uscita standard: è chiusa, oppure il suo disco è pieno.</translation>
    </message>
</context>
<context>
    <name>keybearer::SampleModel</name>
    <message>
        <source>%1: %2, answered in %3&#xa0;ms</source>
        <comment>a time and a state</comment>
        <translation>%1: %2, risposta in %3&#xa0;ms</translation>
    </message>
    <message>
        <source>%1: email changed</source>
        <comment>a time</comment>
        <translation>%1: email cambiata</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Testato</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Risultato</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>email changed</source>
        <translation>email cambiata</translation>
    </message>
    <message>
        <source>%1: %2, no answer to “%3”</source>
        <comment>a time, a state and a permission</comment>
        <translation>%1: %2, nessuna risposta a «%3»</translation>
    </message>
</context>
<context>
    <name>keybearer::SettingsCard</name>
    <message>
        <source>Back to default</source>
        <translation>Ripristina i valori predefiniti</translation>
    </message>
    <message>
        <source>%1: back to default</source>
        <comment>a group of settings</comment>
        <translation>%1: ripristina i valori predefiniti</translation>
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
        <translation>Richiesta di una risposta a %1…</translation>
    </message>
    <message>
        <source>No token is sent.</source>
        <translation>Non viene inviato alcun token.</translation>
    </message>
    <message>
        <source>These settings are in use now.</source>
        <translation>Queste impostazioni sono ora in uso.</translation>
    </message>
    <message>
        <source>A test that is running goes on as it began.</source>
        <translation>Un test in corso prosegue così come è iniziato.</translation>
    </message>
</context>
<context>
    <name>keybearer::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>&amp;Leave settings</source>
        <translation>E&amp;sci dalle impostazioni</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Cerca nelle impostazioni</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Nessuna impostazione contiene queste parole.</translation>
    </message>
</context>
<context>
    <name>keybearer::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Scorciatoie da tastiera</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>Trova una scorciatoia</translation>
    </message>
    <message>
        <source>No shortcut fits these words.</source>
        <translation>Nessuna scorciatoia corrisponde a queste parole.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Chiudi</translation>
    </message>
</context>
<context>
    <name>keybearer::SidePanel</name>
    <message>
        <source>Connect a to&amp;ken…</source>
        <translation>Connetti un to&amp;ken…</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connessioni</translation>
    </message>
    <message>
        <source>&amp;Remove this connection</source>
        <translation>&amp;Rimuovi questa connessione</translation>
    </message>
    <message>
        <source>None yet. Every token that you connect gets its line here.</source>
        <translation>Ancora nessuna. Ogni token che connetti ha qui la sua riga.</translation>
    </message>
    <message>
        <source>No connection has this in its name, workspace or email.</source>
        <translation>Nessuna connessione contiene questo testo nel nome, nell&apos;area di lavoro o nell&apos;email.</translation>
    </message>
    <message>
        <source>Find a connection</source>
        <translation>Trova una connessione</translation>
    </message>
    <message>
        <source>Looks in name, workspace and email (%1)</source>
        <translation>Cerca in nome, area di lavoro ed email (%1)</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Ri&amp;nomina…</translation>
    </message>
    <message>
        <source>&amp;Test all connections</source>
        <translation>&amp;Testa tutte le connessioni</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Press F2 to rename one, Delete to remove it.</source>
        <translation>Premi F2 per rinominarne una, Canc per rimuoverla.</translation>
    </message>
    <message>
        <source>Look, network, tokens and data (%1)</source>
        <translation>Aspetto, rete, token e dati (%1)</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifica…</translation>
    </message>
    <message>
        <source>Choose a connection first.</source>
        <translation>Scegli prima una connessione.</translation>
    </message>
    <message>
        <source>The practice workspace has nothing to edit.</source>
        <translation>L&apos;area di esercitazione non ha nulla da modificare.</translation>
    </message>
</context>
<context>
    <name>keybearer::StatusLine</name>
    <message>
        <source>Nothing has been contacted yet.</source>
        <translation>Nulla è ancora stato contattato.</translation>
    </message>
    <message>
        <source>Talking to %1 · %2</source>
        <comment>host, request</comment>
        <translation>In comunicazione con %1 · %2</translation>
    </message>
    <message>
        <source>Nothing is being talked to.</source>
        <translation>Nessuna comunicazione in corso.</translation>
    </message>
    <message>
        <source>Rate limit: %1 of %2 calls left</source>
        <translation>Limite di frequenza: restano %1 chiamate su %2</translation>
    </message>
    <message>
        <source>As the newest answer tells. Intercom begins a new count every 10 seconds; your pipeline draws on the same one.</source>
        <translation>Secondo la risposta più recente. Intercom ricomincia il conteggio ogni 10 secondi; la tua pipeline attinge allo stesso.</translation>
    </message>
    <message>
        <source>Testing all connections · %1 of %2 done</source>
        <translation>Test di tutte le connessioni · %1 di %2 completate</translation>
    </message>
    <message>
        <source>%1 answered · %2 in %3&#xa0;ms</source>
        <comment>host, request, time</comment>
        <translation>%1 ha risposto · %2 in %3&#xa0;ms</translation>
    </message>
    <message>
        <source>No answer from %1 · %2, after %3&#xa0;ms</source>
        <comment>host, request, time</comment>
        <translation>Nessuna risposta da %1 · %2, dopo %3&#xa0;ms</translation>
    </message>
    <message>
        <source>“%1” is talking to %2 · %3</source>
        <comment>connection, host, request</comment>
        <translation>«%1» è in comunicazione con %2 · %3</translation>
    </message>
    <message>
        <source>“%1”: %2 answered · %3 in %4&#xa0;ms</source>
        <comment>connection, host, request, time</comment>
        <translation>«%1»: %2 ha risposto · %3 in %4&#xa0;ms</translation>
    </message>
    <message>
        <source>“%1”: no answer from %2 · %3, after %4&#xa0;ms</source>
        <comment>connection, host, request, time</comment>
        <translation>«%1»: nessuna risposta da %2 · %3, dopo %4&#xa0;ms</translation>
    </message>
    <message>
        <source>This connection&apos;s API is %1 · last answer: %2 in %3&#xa0;ms</source>
        <comment>host, request, time</comment>
        <translation>L&apos;API di questa connessione è %1 · ultima risposta: %2 in %3&#xa0;ms</translation>
    </message>
    <message>
        <source>This connection&apos;s API is %1 · idle</source>
        <translation>L&apos;API di questa connessione è %1 · inattiva</translation>
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
        <translation>Preparazione</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Stato iniziale</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Passi successivi</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Verbale</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>da venire</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>in corso</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fatto</translation>
    </message>
    <message>
        <source>needs a look</source>
        <translation>da guardare</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>non concluso</translation>
    </message>
    <message>
        <source>address and method</source>
        <translation>indirizzo e modo</translation>
    </message>
    <message>
        <source>runs by itself</source>
        <translation>si svolge da sé</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a state and a time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>password, two-factor, 24 h</source>
        <translation>password, due fattori, 24 h</translation>
    </message>
    <message>
        <source>all tested</source>
        <translation>tutti testati</translation>
    </message>
    <message>
        <source>%1 of %2 open</source>
        <translation>%1 di %2 ancora aperti</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>salvato</translation>
    </message>
    <message>
        <source>save and pass on</source>
        <translation>salvare e consegnare</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>non salvato</translation>
    </message>
    <message>
        <source>one SCIM request</source>
        <translation>una richiesta SCIM</translation>
    </message>
    <message>
        <source>done, not everything is known</source>
        <translation>fatto, non tutto è noto</translation>
    </message>
    <message>
        <source>saved in an earlier state</source>
        <translation>salvato in uno stato precedente</translation>
    </message>
    <message>
        <source>to be saved again</source>
        <translation>da salvare di nuovo</translation>
    </message>
    <message>
        <source>%1 fine</source>
        <translation>%1 a posto</translation>
    </message>
    <message>
        <source>%1 to look at</source>
        <translation>%1 da guardare</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <translation>%1 non noti</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>non superato</translation>
    </message>
    <message numerus="yes">
        <source>%Ln obstacle(s)</source>
        <translation>
            <numerusform>%Ln ostacolo</numerusform>
            <numerusform>%Ln ostacoli</numerusform>
        </translation>
    </message>
    <message>
        <source>by a person</source>
        <translation>da una persona</translation>
    </message>
</context>
<context>
    <name>keybearer::StepNote</name>
    <message>
        <source>Enter the new address, then press “Check and continue”.</source>
        <translation>Inserisci il nuovo indirizzo, poi premi «Controlla e continua».</translation>
    </message>
    <message>
        <source>Nothing. Read what was found.</source>
        <translation>Nulla. Leggi che cosa è stato trovato.</translation>
    </message>
    <message>
        <source>You, best together with the new owner</source>
        <translation>Tu, meglio se insieme al nuovo proprietario</translation>
    </message>
    <message>
        <source>Here, in Keybearer</source>
        <translation>Qui, in Keybearer</translation>
    </message>
    <message>
        <source>Keybearer, by itself</source>
        <translation>Keybearer, da sé</translation>
    </message>
    <message>
        <source>At Intercom&apos;s API, with reading calls only</source>
        <translation>Presso l&apos;API di Intercom, con sole chiamate di lettura</translation>
    </message>
    <message>
        <source>Nothing. It takes a few seconds.</source>
        <translation>Nulla. Richiede pochi secondi.</translation>
    </message>
    <message>
        <source>You decide, Keybearer sends</source>
        <translation>Tu decidi, Keybearer invia</translation>
    </message>
    <message>
        <source>At the SCIM server of the workspace</source>
        <translation>Presso il server SCIM dell&apos;area di lavoro</translation>
    </message>
    <message>
        <source>Read the request below, then press “Send the change”.</source>
        <translation>Leggi la richiesta qui sotto, poi premi «Invia la modifica».</translation>
    </message>
    <message>
        <source>Nothing. It is sent once and then read back.</source>
        <translation>Nulla. Viene inviata una sola volta e poi si rilegge l&apos;email.</translation>
    </message>
    <message>
        <source>Whoever can sign in as the API account; for now that is usually the agency</source>
        <translation>Chi può accedere come account API; oggi è per lo più l&apos;agenzia</translation>
    </message>
    <message>
        <source>In Intercom, on the page “Your account” of that account</source>
        <translation>In Intercom, nella pagina «Your account» di quell&apos;account</translation>
    </message>
    <message>
        <source>Press “Start the change” when that person is ready.</source>
        <translation>Premi «Avvia la modifica» quando quella persona è pronta.</translation>
    </message>
    <message>
        <source>Change the email there and save. Keybearer sees it by itself.</source>
        <translation>Cambiare lì l&apos;email e salvare. Keybearer lo vede da sé.</translation>
    </message>
    <message>
        <source>At Intercom&apos;s API, with the same calls as before the change</source>
        <translation>Presso l&apos;API di Intercom, con le stesse chiamate di prima della modifica</translation>
    </message>
    <message>
        <source>Read the table, then press “Prove again”.</source>
        <translation>Leggi la tabella, poi premi «Ripeti la prova».</translation>
    </message>
    <message>
        <source>Nothing. Read the table: before and after.</source>
        <translation>Nulla. Leggi la tabella: prima e dopo.</translation>
    </message>
    <message>
        <source>The new owner</source>
        <translation>Il nuovo proprietario</translation>
    </message>
    <message>
        <source>In the new mailbox and in Intercom, signed in with the new address</source>
        <translation>Nella nuova casella di posta e in Intercom, accedendo con il nuovo indirizzo</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Entrambe le parti</translation>
    </message>
    <message>
        <source>Here, and wherever you keep such files</source>
        <translation>Qui, e ovunque tu conservi questi file</translation>
    </message>
    <message>
        <source>Save the record and give the other side a copy.</source>
        <translation>Salva il verbale e danne una copia all&apos;altra parte.</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Chi lo fa</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dove</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Che cosa fare</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tu</translation>
    </message>
    <message>
        <source>Read which finding stops it, then press “Cancel the handover”.</source>
        <translation>Leggi quale risultato impedisce il passaggio, poi premi «Annulla il passaggio».</translation>
    </message>
    <message>
        <source>Here, and on the account&apos;s own page</source>
        <translation>Qui, e nella pagina dell&apos;account stesso</translation>
    </message>
    <message>
        <source>When the connection works again, press “Prove again”.</source>
        <translation>Quando la connessione funziona di nuovo, premi «Ripeti la prova».</translation>
    </message>
    <message>
        <source>Here, or on the account&apos;s own page</source>
        <translation>Qui, o nella pagina dell&apos;account stesso</translation>
    </message>
    <message>
        <source>Decide whether this address is the right one.</source>
        <translation>Decidi se questo indirizzo è quello giusto.</translation>
    </message>
    <message>
        <source>Whoever can sign in as the API account</source>
        <translation>Chi può accedere come account API</translation>
    </message>
    <message>
        <source>Nothing. It is done; this is what was found.</source>
        <translation>Niente. È fatto; ecco che cosa è stato trovato.</translation>
    </message>
    <message>
        <source>Do one of these steps, then test it here, before the next one.</source>
        <translation>Esegui uno di questi passi e testalo qui prima del successivo.</translation>
    </message>
    <message>
        <source>Press “Close the follow-up”, then save the record.</source>
        <translation>Premi «Chiudi i passi successivi», poi salva il verbale.</translation>
    </message>
</context>
<context>
    <name>keybearer::TeammateCard</name>
    <message>
        <source>Fingerprint of the token: %1</source>
        <translation>Impronta del token: %1</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Non ancora noto</translation>
    </message>
    <message>
        <source>The token has not told who it belongs to.</source>
        <translation>Il token non ha detto a chi appartiene.</translation>
    </message>
    <message>
        <source>Teammate %1</source>
        <translation>Membro del team %1</translation>
    </message>
    <message>
        <source>inbox seat</source>
        <translation>postazione inbox</translation>
    </message>
    <message>
        <source>no inbox seat</source>
        <translation>nessuna postazione inbox</translation>
    </message>
    <message>
        <source>role “%1”</source>
        <translation>ruolo «%1»</translation>
    </message>
    <message>
        <source>according to an earlier test</source>
        <translation>secondo un test precedente</translation>
    </message>
    <message>
        <source>email verified</source>
        <translation>email verificata</translation>
    </message>
    <message>
        <source>email not verified</source>
        <translation>email non verificata</translation>
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
        <translation>esercitazione, solo su questo computer</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Area di lavoro</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regione</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Copy the fingerprint</source>
        <translation>Copia l&apos;impronta</translation>
    </message>
    <message>
        <source>&amp;Test now</source>
        <translation>&amp;Esegui il test</translation>
    </message>
    <message>
        <source>Test the token again (F5)</source>
        <translation>Ripeti il test del token (F5)</translation>
    </message>
    <message>
        <source>Show the picture from %1</source>
        <comment>a host</comment>
        <translation>Mostra l&apos;immagine da %1</translation>
    </message>
    <message>
        <source>&amp;Hand over…</source>
        <translation>&amp;Passa le consegne…</translation>
    </message>
    <message>
        <source>Give this account another email, and prove that the token works</source>
        <translation>Dai a questo account un&apos;altra email e dimostra che il token funziona</translation>
    </message>
    <message>
        <source>Keybearer asks that host of Intercom for the picture, without the token. Nobody is asked before you agree.</source>
        <translation>Keybearer chiede l&apos;immagine a quell&apos;host di Intercom, senza il token. Non la chiede a nessuno prima del tuo consenso.</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifica…</translation>
    </message>
    <message>
        <source>Edit the connection</source>
        <translation>Modifica la connessione</translation>
    </message>
    <message>
        <source>Continue the &amp;handover</source>
        <translation>Continua il &amp;passaggio</translation>
    </message>
    <message>
        <source>A handover of this account is open: see where it stands and go on</source>
        <translation>C&apos;è un passaggio aperto per questo account: guarda a che punto è e prosegui</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Impronta</translation>
    </message>
    <message>
        <source>A handover can begin when a test has shown that the token works</source>
        <translation>Un passaggio può iniziare quando un test ha mostrato che il token funziona</translation>
    </message>
</context>
<context>
    <name>keybearer::TeammatePage</name>
    <message>
        <source>Testing the token…</source>
        <translation>Test del token in corso…</translation>
    </message>
    <message>
        <source>%1 of %2 calls answered. All of them only read, and none reads a person&apos;s data.</source>
        <translation>Risposte ricevute: %1 chiamate su %2. Tutte si limitano a leggere, e nessuna legge i dati di una persona.</translation>
    </message>
    <message>
        <source>This token has not been tested yet.</source>
        <translation>Questo token non è ancora stato testato.</translation>
    </message>
    <message>
        <source>Choose “Test now”.</source>
        <translation>Scegli «Esegui il test».</translation>
    </message>
    <message>
        <source>Tested %1.</source>
        <comment>a relative time</comment>
        <translation>Testato %1.</translation>
    </message>
    <message>
        <source>&amp;Show the evidence</source>
        <translation>Mostra i ri&amp;scontri</translation>
    </message>
    <message>
        <source>Last known: %1, %2.</source>
        <comment>a state word, a relative time</comment>
        <translation>Ultimo stato noto: %1, %2.</translation>
    </message>
    <message>
        <source>It has not been tested since, so this may have changed.</source>
        <translation>Da allora non è stato testato, quindi potrebbe essere cambiato.</translation>
    </message>
    <message>
        <source>Tested %1. Every test since %2 has found the same.</source>
        <comment>a relative time, a date</comment>
        <translation>Testato %1. Dal %2 ogni test ha dato lo stesso risultato.</translation>
    </message>
</context>
<context>
    <name>keybearer::TokenField</name>
    <message>
        <source>Paste</source>
        <translation>Incolla</translation>
    </message>
</context>
<context>
    <name>keybearer::TokensCard</name>
    <message>
        <source>Tokens and lock</source>
        <translation>Token e blocco</translation>
    </message>
    <message>
        <source>Keep new tokens in the keychain</source>
        <translation>Conserva i nuovi token nel portachiavi</translation>
    </message>
    <message>
        <source>It is not known yet whether this computer has a keychain.</source>
        <translation>Non si sa ancora se questo computer abbia un portachiavi.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain answers.</source>
        <translation>Il portachiavi di questo computer risponde.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Mai</translation>
    </message>
    <message numerus="yes">
        <source>After %Ln minute(s)</source>
        <translation>
            <numerusform>Dopo %Ln minuto</numerusform>
            <numerusform>Dopo %Ln minuti</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock when idle</source>
        <translation>Blocca quando non viene toccato nulla</translation>
    </message>
    <message>
        <source>Lock when the screen locks</source>
        <translation>Blocca quando si blocca lo schermo</translation>
    </message>
    <message>
        <source>Otherwise a token stays in memory until you quit or lock. Each connection can choose.</source>
        <translation>Altrimenti un token resta in memoria finché non esci da Keybearer o non lo blocchi. Ogni connessione può scegliere.</translation>
    </message>
    <message>
        <source>This computer offers no keychain. Tokens stay in memory until you quit or lock.</source>
        <translation>Questo computer non offre un portachiavi. I token restano in memoria finché non esci da Keybearer o non lo blocchi.</translation>
    </message>
</context>
<context>
    <name>keybearer::WindowCommands</name>
    <message>
        <source>Test now</source>
        <translation>Esegui il test</translation>
    </message>
    <message>
        <source>Test all connections</source>
        <translation>Testa tutte le connessioni</translation>
    </message>
    <message>
        <source>Find a connection</source>
        <translation>Trova una connessione</translation>
    </message>
    <message>
        <source>Copy the fingerprint</source>
        <translation>Copia l&apos;impronta</translation>
    </message>
    <message>
        <source>Show the evidence</source>
        <translation>Mostra i riscontri</translation>
    </message>
    <message>
        <source>Save the record…</source>
        <translation>Salva il verbale…</translation>
    </message>
    <message>
        <source>Connect a token…</source>
        <translation>Connetti un token…</translation>
    </message>
    <message>
        <source>Open the practice workspace</source>
        <translation>Apri l&apos;area di esercitazione</translation>
    </message>
    <message>
        <source>Go to the teammate</source>
        <translation>Vai al membro del team</translation>
    </message>
    <message>
        <source>Go to the handover</source>
        <translation>Vai al passaggio</translation>
    </message>
    <message>
        <source>Go to the history</source>
        <translation>Vai alla cronologia</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Apri le impostazioni</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Trova un comando</translation>
    </message>
    <message>
        <source>Show all shortcuts</source>
        <translation>Mostra tutte le scorciatoie</translation>
    </message>
    <message>
        <source>Lock Keybearer</source>
        <translation>Blocca Keybearer</translation>
    </message>
    <message>
        <source>Close the message, or leave the settings</source>
        <translation>Chiudi il messaggio, o esci dalle impostazioni</translation>
    </message>
    <message>
        <source>Full screen on or off</source>
        <translation>Attiva o disattiva lo schermo intero</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Esci</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Vai a %1</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Passa le consegne…</translation>
    </message>
    <message>
        <source>Edit the connection…</source>
        <translation>Modifica la connessione…</translation>
    </message>
    <message>
        <source>Choose a connection first.</source>
        <translation>Scegli prima una connessione.</translation>
    </message>
    <message>
        <source>Leave the settings first.</source>
        <translation>Esci prima dalle impostazioni.</translation>
    </message>
    <message>
        <source>There is no connection yet.</source>
        <translation>Non c&apos;è ancora alcuna connessione.</translation>
    </message>
    <message>
        <source>Continue the handover</source>
        <translation>Continua il passaggio</translation>
    </message>
    <message>
        <source>Check a record…</source>
        <translation>Controlla un verbale…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>There is nothing that can be undone now.</source>
        <translation>Ora non c&apos;è nulla da annullare.</translation>
    </message>
</context>
<context>
    <name>keybearer::WindowLock</name>
    <message>
        <source>Keybearer is locked</source>
        <translation>Keybearer è bloccato</translation>
    </message>
</context>
<context>
    <name>keybearer::Workbench</name>
    <message>
        <source>A practice handover is still open. It ends when you quit, like the whole practice workspace; nothing else is affected.</source>
        <translation>Un passaggio di esercitazione è ancora aperto. Termina quando esci, come l&apos;intera area di esercitazione; nient&apos;altro ne risente.</translation>
    </message>
    <message>
        <source>The browser could not be opened.</source>
        <translation>Non è stato possibile aprire il browser.</translation>
    </message>
    <message>
        <source>Open this page yourself: %1</source>
        <translation>Apri tu questa pagina: %1</translation>
    </message>
    <message>
        <source>A handover is still open. Nothing is lost when you quit: it goes on when you open Keybearer again and choose the connection. Until then the token is not tested.</source>
        <translation>Un passaggio è ancora aperto. Quando esci non va perso nulla: prosegue quando riapri Keybearer e scegli la connessione. Fino ad allora il token non viene testato.</translation>
    </message>
    <message>
        <source>This handover&apos;s connection is not in the list any more.</source>
        <translation>La connessione di questo passaggio non è più nell&apos;elenco.</translation>
    </message>
    <message>
        <source>Connect its token again to go to the handover.</source>
        <translation>Connetti di nuovo il suo token per andare al passaggio.</translation>
    </message>
    <message>
        <source>A handover is still open, and its token is kept in memory only. What happened so far stays on this computer. To go on when you open Keybearer again, connect the token again; until then it is not tested.</source>
        <translation>Un passaggio è ancora aperto, e il suo token è tenuto solo in memoria. Ciò che è accaduto finora resta su questo computer. Per proseguire quando riapri Keybearer, connetti di nuovo il token; fino ad allora non viene testato.</translation>
    </message>
    <message>
        <source>Practice workspace</source>
        <translation>Area di esercitazione</translation>
    </message>
    <message>
        <source>The token of this practice workspace does not work any more. Begin with a new practice workspace? What happened in this one stays in the history.</source>
        <translation>Il token di questa area di esercitazione non funziona più. Iniziare con una nuova area di esercitazione? Ciò che è accaduto in questa resta nella cronologia.</translation>
    </message>
    <message>
        <source>&amp;Begin anew</source>
        <translation>&amp;Ricomincia</translation>
    </message>
    <message>
        <source>&amp;Keep this one</source>
        <translation>&amp;Mantieni questa</translation>
    </message>
    <message>
        <source>The token of this practice workspace does not work any more.</source>
        <translation>Il token di questa area di esercitazione non funziona più.</translation>
    </message>
    <message>
        <source>A new practice workspace can begin once its handover is closed.</source>
        <translation>Una nuova area di esercitazione può iniziare quando il passaggio di questa è chiuso.</translation>
    </message>
    <message>
        <source>Open “Handover” and close it, then open practice again.</source>
        <translation>Apri «Passaggio» e chiudilo, poi apri di nuovo l&apos;esercitazione.</translation>
    </message>
    <message>
        <source>This handover is over, and another one of this connection is open.</source>
        <translation>Questo passaggio è terminato, e un altro di questa connessione è aperto.</translation>
    </message>
    <message>
        <source>The page shows the one that is open. What happened in this one stands here in the history.</source>
        <translation>La pagina mostra quello aperto. Ciò che è accaduto in questo si trova qui, nella cronologia.</translation>
    </message>
    <message>
        <source>“Save the record…” gives you all of it in one file.</source>
        <translation>«Salva il verbale…» ti dà tutto in un file.</translation>
    </message>
    <message>
        <source>What happened stays in the history. A practice workspace ends with the program; its records can still be saved.</source>
        <translation>Ciò che è accaduto resta nella cronologia. Un&apos;area di pratica finisce con il programma; i suoi verbali si possono ancora salvare.</translation>
    </message>
</context>
</TS>
